-- The address from which a person's calendar program fetches his deadlines without signing in. Whoever
-- has it reads them, so that it is shown once, and here stands its SHA-256. Another one ends it.
CREATE TABLE IF NOT EXISTS calendar (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  token      BINARY(32)   NOT NULL,             -- SHA-256 of 160 random bits
  roles      BIGINT       NOT NULL,             -- of the province, by the groups of the directory; rules/role.h
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  checked_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6), -- when the directory last said that the account is good
  ended_at   DATETIME(6)  NULL,
  ended_why  ENUM('renewed','ended','disabled') NULL,
  live_person BIGINT      AS (IF(ended_at IS NULL, person_id, NULL)) PERSISTENT,
  UNIQUE KEY token (token),
  UNIQUE KEY live (live_person),
  KEY checked (ended_at, checked_at),
  CONSTRAINT calendar_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT calendar_ended CHECK ((ended_at IS NULL) = (ended_why IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
