-- What all agencies of a kind share in a campaign: A (leadership) and B.I (common), written and published
-- by Home Affairs, adopted by the agencies.

-- part: 1 and 2 are A and B.I of departments, 3 and 4 of communes. No row: nothing was written yet.
CREATE TABLE IF NOT EXISTS shared_part (
  campaign_id BIGINT      NOT NULL,
  part       TINYINT      NOT NULL,
  section    VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- of the rows in a catalog: "A. Lãnh đạo, quản lý"
  published  INT          NOT NULL DEFAULT 0,   -- the last version that was published; 0: none
  version    INT          NOT NULL DEFAULT 1,   -- of what is being written, rows and all
  PRIMARY KEY (campaign_id, part),
  CONSTRAINT shared_part_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT shared_part_number CHECK (part BETWEEN 1 AND 4)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The rows as they are being written. One that was published is the same in all versions.
CREATE TABLE IF NOT EXISTS shared_row (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  campaign_id BIGINT      NOT NULL,
  part       TINYINT      NOT NULL,
  position   INT          NOT NULL,             -- order in the part
  code       VARCHAR(40)  NOT NULL,
  task       VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  detail     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  output     VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  group_no   TINYINT      NOT NULL,
  points     BIGINT       NOT NULL,             -- hundredths
  unit_of_measure VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  removed    TINYINT      NOT NULL DEFAULT 0,
  version    INT          NOT NULL DEFAULT 1,
  -- A code stands once in what a kind of agency adopts.
  kind       TINYINT AS ((part + 1) DIV 2) PERSISTENT,
  live_code  VARCHAR(40) AS (IF(removed = 1, NULL, code)) PERSISTENT,
  UNIQUE KEY live_code (campaign_id, kind, live_code),
  KEY place (campaign_id, part, removed, position),
  CONSTRAINT shared_row_part FOREIGN KEY (campaign_id, part) REFERENCES shared_part (campaign_id, part)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What was published, and by whom.
CREATE TABLE IF NOT EXISTS shared_version (
  campaign_id BIGINT      NOT NULL,
  part       TINYINT      NOT NULL,
  number     INT          NOT NULL,             -- 1, 2, …
  section    VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  person_id  BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  PRIMARY KEY (campaign_id, part, number),
  CONSTRAINT shared_version_part FOREIGN KEY (campaign_id, part) REFERENCES shared_part (campaign_id, part),
  CONSTRAINT shared_version_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Its rows as they stood.
CREATE TABLE IF NOT EXISTS shared_version_row (
  campaign_id BIGINT      NOT NULL,
  part       TINYINT      NOT NULL,
  number     INT          NOT NULL,
  row_id     BIGINT       NOT NULL,             -- shared_row
  position   INT          NOT NULL,
  code       VARCHAR(40)  NOT NULL,
  task       VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  detail     VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  output     VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  group_no   TINYINT      NOT NULL,
  points     BIGINT       NOT NULL,
  unit_of_measure VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  PRIMARY KEY (campaign_id, part, number, row_id),
  CONSTRAINT shared_version_row_version FOREIGN KEY (campaign_id, part, number)
    REFERENCES shared_version (campaign_id, part, number),
  CONSTRAINT shared_version_row_row FOREIGN KEY (row_id) REFERENCES shared_row (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Which version a catalog has adopted: the greatest whose edit was not taken back.
CREATE TABLE IF NOT EXISTS shared_adoption (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  catalog_id BIGINT       NOT NULL,
  part       TINYINT      NOT NULL,
  number     INT          NOT NULL,
  edit_id    BIGINT       NULL,                 -- catalog_edit; NULL: it came with the copy of a version
  KEY catalog (catalog_id, part),
  CONSTRAINT shared_adoption_catalog FOREIGN KEY (catalog_id) REFERENCES catalog (id),
  CONSTRAINT shared_adoption_edit FOREIGN KEY (edit_id) REFERENCES catalog_edit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- shared_id: the row is that of a shared part, in the words of shared_version; its position is below 0, so
-- that A and B.I stand before what is the agency's own. shared_reason: why the agency has no such work; ''
-- while it has.
ALTER TABLE catalog_row
  ADD COLUMN IF NOT EXISTS shared_id BIGINT NULL,
  ADD COLUMN IF NOT EXISTS shared_version INT NULL,
  ADD COLUMN IF NOT EXISTS shared_reason VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ADD CONSTRAINT catalog_row_shared FOREIGN KEY IF NOT EXISTS catalog_row_shared (shared_id) REFERENCES shared_row (id);

-- The same before an edit; removed: it took the row out. position NULL: it moved nothing.
ALTER TABLE catalog_edit_row
  ADD COLUMN IF NOT EXISTS shared_id BIGINT NULL,
  ADD COLUMN IF NOT EXISTS shared_version INT NULL,
  ADD COLUMN IF NOT EXISTS shared_reason VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN IF NOT EXISTS removed TINYINT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS position INT NULL;
