-- Signing in: what stands between a stranger and a session.

-- A sign-in that is not finished: the password was good, something is missing. Its
-- random id is in a cookie of its own; it is never a session, whatever happens.
CREATE TABLE IF NOT EXISTS signin_step (
  token      BINARY(32)   NOT NULL PRIMARY KEY, -- SHA-256 of the id in the cookie
  person_id  BIGINT       NOT NULL,
  stage      ENUM('password','enrol','code') NOT NULL, -- what is asked next
  method     ENUM('password','sso') NOT NULL,   -- how the person came in
  roles      BIGINT       NOT NULL,             -- of the province, by the directory
  entry_uuid VARCHAR(64)  NOT NULL,
  warn_seconds BIGINT     NULL,                 -- the password expires in
  tries      INT          NOT NULL DEFAULT 0,   -- wrong codes
  back       VARCHAR(400) NOT NULL,             -- where the person wanted to go
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY created (created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Failures in a row: how long the next try has to wait, and when nothing more goes
-- to the directory.
CREATE TABLE IF NOT EXISTS signin_wait (
  kind       ENUM('account','network','place','code') NOT NULL, -- place: account and network
  subject    VARCHAR(255) NOT NULL,
  failures   INT          NOT NULL,
  failed_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (kind, subject)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Addresses from which an account signed in well: what strangers do elsewhere does
-- not stop it there.
CREATE TABLE IF NOT EXISTS signin_place (
  account    VARCHAR(100) NOT NULL,             -- login name, small letters
  peer       VARCHAR(64)  NOT NULL,
  last_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (account, peer)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Each try to sign in, as its person and the auditor see it.
CREATE TABLE IF NOT EXISTS signin_event (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  person_id  BIGINT       NULL,                 -- NULL: no person has this login name
  account    VARCHAR(100) NOT NULL,             -- login name as typed
  outcome    VARCHAR(20)  NOT NULL,             -- label signin.outcome.<outcome>
  method     VARCHAR(20)  NOT NULL,             -- "password", "password_code", "sso", …
  peer       VARCHAR(64)  NOT NULL,
  agent      VARCHAR(200) NOT NULL,
  KEY person (person_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The second factor of a person: a seed for codes by time, sealed with our key.
CREATE TABLE IF NOT EXISTS factor (
  person_id  BIGINT       NOT NULL PRIMARY KEY,
  secret     VARBINARY(80) NULL,                -- NULL: none yet
  pending    VARBINARY(80) NULL,                -- shown, not yet proved by a code
  pending_at DATETIME(6)  NULL,
  last_step  BIGINT       NOT NULL DEFAULT 0,   -- of the last code taken: each counts once
  enrolled_at DATETIME(6) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Codes for the day when the telephone is lost; each counts once.
CREATE TABLE IF NOT EXISTS recovery_code (
  person_id  BIGINT       NOT NULL,
  hash       BINARY(32)   NOT NULL,             -- keyed with our key
  used_at    DATETIME(6)  NULL,
  PRIMARY KEY (person_id, hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
