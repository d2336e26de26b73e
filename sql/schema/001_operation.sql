-- What was done, once: the ground of every write.

-- Steps of the schema that this database has taken, by `danhgia migrate`.
CREATE TABLE IF NOT EXISTS schema_step (
  number     INT         NOT NULL PRIMARY KEY,  -- of the file sql/schema/NNN_*.sql
  name       VARCHAR(80) NOT NULL,              -- its name without number and ending
  sha256     BINARY(32)  NOT NULL,              -- of its text: an edited step is refused
  applied_at DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- One row for each form that was carried out. A second press of the same form
-- meets the primary key and is answered with the first result.
CREATE TABLE IF NOT EXISTS operation (
  id         BINARY(16)   NOT NULL PRIMARY KEY, -- first half of the hidden field `form`
  person_id  BIGINT       NULL,                 -- who; NULL for sign-in and the machine
  body       BINARY(32)   NOT NULL,             -- SHA-256 of the fields
  location   VARCHAR(400) NOT NULL,             -- where its answer led
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who changed what, in the transaction of the change. Web accounts may only add.
CREATE TABLE IF NOT EXISTS audit (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  person_id  BIGINT       NULL,                 -- who acted; NULL: the machine
  session_id BIGINT       NULL,
  peer       VARCHAR(64)  NOT NULL,             -- address
  operation  BINARY(16)   NULL,
  noun       VARCHAR(40)  NOT NULL,             -- "catalog"
  object_id  BIGINT       NOT NULL,
  action     VARCHAR(40)  NOT NULL,             -- "submit"
  before_json LONGTEXT    NULL,                 -- changed members only, canonical JSON
  after_json  LONGTEXT    NULL,
  KEY object (noun, object_id, id),
  KEY person (person_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What has to reach the outside (mail, national database), written with the change.
CREATE TABLE IF NOT EXISTS outbox (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(40)  NOT NULL,             -- "notice"
  noun       VARCHAR(40)  NOT NULL,
  object_id  BIGINT       NOT NULL,
  payload    LONGTEXT     NOT NULL,             -- canonical JSON
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  done_at    DATETIME(6)  NULL,
  KEY waiting (done_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Work that a worker takes: one row, taken by a lease, done once.
CREATE TABLE IF NOT EXISTS job (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(40)  NOT NULL,             -- "import"
  object_id  BIGINT       NOT NULL,             -- what it works on
  state      ENUM('waiting','running','done','failed') NOT NULL DEFAULT 'waiting',
  attempts   INT          NOT NULL DEFAULT 0,
  lease_until DATETIME(6) NULL,                 -- a worker that died gives it back
  progress   INT          NOT NULL DEFAULT 0,   -- percent
  why        VARCHAR(200) NULL,                 -- label of the reason of a failure
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  done_at    DATETIME(6)  NULL,
  KEY waiting (state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A file that somebody gave us; its bytes lie in the spool folder under its hash.
CREATE TABLE IF NOT EXISTS file (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sha256     BINARY(32)   NOT NULL,
  size       BIGINT       NOT NULL,             -- bytes
  name       VARCHAR(255) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  type       VARCHAR(100) NOT NULL,             -- found from its content, not from its name
  purpose    VARCHAR(40)  NOT NULL,             -- "import", "decision"
  person_id  BIGINT       NOT NULL,             -- who gave it
  agency_id  BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
