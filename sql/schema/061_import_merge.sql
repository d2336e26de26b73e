-- A workbook that comes again: rows that it changed or left out, as they stood before, so that
-- undoing the batch brings exactly them back.
ALTER TABLE import
  ADD COLUMN IF NOT EXISTS same INT NOT NULL DEFAULT 0,        -- rows that stood there just so
  ADD COLUMN IF NOT EXISTS changed INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS dropped INT NOT NULL DEFAULT 0,     -- rows that were no longer in the file and taken out
  ADD COLUMN IF NOT EXISTS standard_after BIGINT NULL;         -- row that it made the standard; NULL: it made none
UPDATE import i JOIN catalog c ON c.id = i.catalog_id JOIN catalog_row r ON r.id = c.standard_row_id AND r.import_id = i.id
  SET i.standard_after = r.id WHERE i.standard_after IS NULL;

CREATE TABLE IF NOT EXISTS import_change (
  import_id  BIGINT        NOT NULL,
  row_id     BIGINT        NOT NULL,            -- catalog_row
  section    VARCHAR(200)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  division   VARCHAR(200)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  unit_id    BIGINT        NULL,
  code       VARCHAR(40)   NOT NULL,
  task       VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  detail     VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  output     VARCHAR(500)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  group_no   TINYINT       NULL,
  points     BIGINT        NULL,
  coefficient INT          NULL,
  unit_of_measure VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  frequency  VARCHAR(100)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  posts      VARCHAR(300)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  people     INT           NULL,
  note       VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  flag       VARCHAR(40)   NULL,
  PRIMARY KEY (import_id, row_id),
  KEY row (row_id),
  CONSTRAINT import_change_import FOREIGN KEY (import_id) REFERENCES import (id),
  CONSTRAINT import_change_row FOREIGN KEY (row_id) REFERENCES catalog_row (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
