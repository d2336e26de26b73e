-- Access tokens of the API. Whoever has one acts by it, so that it is shown once, and here stands its SHA-256.
CREATE TABLE IF NOT EXISTS token (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- whose and what for
  digest     BINARY(32)   NOT NULL,             -- SHA-256 of the whole token, which holds 256 random bits
  scopes     SET('write:tasks','read:tasks','read:catalog','read:results','read:organisation','write:counts') NOT NULL,
  source_id  BIGINT       NULL,                 -- in whose name alone it writes, and whose tasks it reads; NULL: each row says its own
  agency_id  BIGINT       NULL,                 -- of which alone it reads; NULL: of all
  rate       INT          NOT NULL DEFAULT 120, -- calls a minute of the clock
  made_by    BIGINT       NULL,                 -- NULL: by the command line
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  expires_at DATETIME(6)  NOT NULL,
  revoked_by BIGINT       NULL,
  revoked_at DATETIME(6)  NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was revoked
  told_at    DATETIME(6)  NULL,                 -- when its maker was reminded that it ends soon
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY digest (digest),
  KEY ends (revoked_at, expires_at),
  CONSTRAINT token_source FOREIGN KEY (source_id) REFERENCES source (id),
  CONSTRAINT token_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT token_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT token_revoker FOREIGN KEY (revoked_by) REFERENCES person (id),
  CONSTRAINT token_named CHECK (name <> '' AND scopes <> ''),
  CONSTRAINT token_expires CHECK (expires_at > made_at AND expires_at <= made_at + INTERVAL 401 DAY),
  CONSTRAINT token_rate CHECK (rate BETWEEN 1 AND 6000),
  CONSTRAINT token_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- How it is used: apart, because the program of machines may write here and not there. One row a token, made with it.
CREATE TABLE IF NOT EXISTS token_use (
  token_id   BIGINT       NOT NULL PRIMARY KEY,
  minute     BIGINT       NOT NULL DEFAULT 0,   -- of the clock, since 1970
  calls      INT          NOT NULL DEFAULT 0,   -- in it
  total      BIGINT       NOT NULL DEFAULT 0,   -- ever
  used_at    DATETIME(6)  NULL,
  CONSTRAINT token_use_token FOREIGN KEY (token_id) REFERENCES token (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- By which token a batch came.
ALTER TABLE source_run ADD COLUMN IF NOT EXISTS token_id BIGINT NULL;

-- A token with the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW token_named AS
SELECT t.id, t.name, t.scopes, COALESCE(t.source_id, 0) AS source_id, s.code AS source_code, s.name AS source_name,
  COALESCE(t.agency_id, 0) AS agency_id, a.code AS agency_code, a.name AS agency_name, t.rate, t.made_at, t.expires_at, u.used_at,
  t.revoked_at, t.expires_at <= UTC_TIMESTAMP(6) AS expired,
  IF(m.id IS NULL, NULL, CONCAT_WS(' ', NULLIF(m.family, ''), m.given)) AS maker,
  IF(r.id IS NULL, NULL, CONCAT_WS(' ', NULLIF(r.family, ''), r.given)) AS revoker, t.reason, COALESCE(u.total, 0) AS calls, t.version
FROM token t LEFT JOIN token_use u ON u.token_id = t.id LEFT JOIN source s ON s.id = t.source_id LEFT JOIN unit a ON a.id = t.agency_id
LEFT JOIN person m ON m.id = t.made_by LEFT JOIN person r ON r.id = t.revoked_by;
