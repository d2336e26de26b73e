-- What a person changed in the rows of a catalog at once: a row of the sheet, a pasted block, rows
-- that were filled together. He can take the last one back while nobody has changed its rows since.
CREATE TABLE IF NOT EXISTS catalog_edit (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  catalog_id BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  round      INT          NOT NULL,             -- of the catalog then: what was submitted stays
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  undone_at  DATETIME(6)  NULL,
  KEY last (catalog_id, person_id, undone_at, id),
  CONSTRAINT catalog_edit_catalog FOREIGN KEY (catalog_id) REFERENCES catalog (id),
  CONSTRAINT catalog_edit_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Its rows as they stood before.
CREATE TABLE IF NOT EXISTS catalog_edit_row (
  edit_id    BIGINT       NOT NULL,
  row_id     BIGINT       NOT NULL,             -- catalog_row
  was        INT          NOT NULL,             -- version of the row before; 0: the edit made it
  version    INT          NOT NULL,             -- and after: another one says that it was changed since
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
  PRIMARY KEY (edit_id, row_id),
  KEY row (row_id, version),
  CONSTRAINT catalog_edit_row_edit FOREIGN KEY (edit_id) REFERENCES catalog_edit (id),
  CONSTRAINT catalog_edit_row_row FOREIGN KEY (row_id) REFERENCES catalog_row (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
