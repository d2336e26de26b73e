-- Signing in.

-- A session. Its id of 256 random bits exists only in the browser's cookie.
CREATE TABLE IF NOT EXISTS session (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  token      BINARY(32)   NOT NULL,             -- SHA-256 of the id in the cookie
  person_id  BIGINT       NOT NULL,
  roles      BIGINT       NOT NULL,             -- of the province, by the groups of the directory; rules/role.h
  form_key   BINARY(32)   NOT NULL,             -- of its form tokens
  method     ENUM('password','password_code','sso','sso_code') NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  seen_at    DATETIME(6)  NOT NULL,             -- last act of the person (machine requests do not count)
  checked_at DATETIME(6)  NOT NULL,             -- when the directory last said that the account is good
  locked_at  DATETIME(6)  NULL,
  ended_at   DATETIME(6)  NULL,
  ended_why  VARCHAR(20)  NULL,                 -- "signed_out", "replaced", "ended_elsewhere", "disabled", "expired"
  peer       VARCHAR(64)  NOT NULL,
  agent      VARCHAR(200) NOT NULL,
  UNIQUE KEY token (token),
  KEY person (person_id, ended_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
