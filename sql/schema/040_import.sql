-- Catalogs that come in as workbooks: what was uploaded, how it is read, what was taken.

-- One uploaded workbook. Taken as a whole and undone as a whole.
CREATE TABLE IF NOT EXISTS import (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  catalog_id BIGINT       NOT NULL,
  file_id    BIGINT       NOT NULL,
  state      ENUM('uploaded','read','refused','imported','undone') NOT NULL DEFAULT 'uploaded',
  why        VARCHAR(60)  NULL,                 -- of a refusal: label below workbook.refused
  good       INT          NOT NULL DEFAULT 0,   -- rows taken
  bad        INT          NOT NULL DEFAULT 0,   -- rows left out, with errors
  round      INT          NOT NULL DEFAULT 0,   -- of the catalog when it was taken
  created_by BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  taken_by   BIGINT       NULL,
  taken_at   DATETIME(6)  NULL,
  undone_by  BIGINT       NULL,
  undone_at  DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY catalog (catalog_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A sheet of it and how it is read.
CREATE TABLE IF NOT EXISTS import_sheet (
  import_id  BIGINT       NOT NULL,
  number     INT          NOT NULL,             -- from 1, in the order of the workbook
  name       VARCHAR(200) NOT NULL,
  hidden     TINYINT      NOT NULL,
  old_font   VARCHAR(100) NULL,                 -- of an encoding from before Unicode
  merges     LONGTEXT     NOT NULL,             -- "first row,first column,last row,last column;"
  map        LONGTEXT     NOT NULL,             -- JSON: rules/import.h, first guessed, then as the person set it
  PRIMARY KEY (import_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A row with content. The cells are packed: see flow/import_cells.h.
CREATE TABLE IF NOT EXISTS import_row (
  import_id  BIGINT       NOT NULL,
  sheet      INT          NOT NULL,             -- import_sheet.number
  number     INT          NOT NULL,             -- as the spreadsheet shows it
  hidden     TINYINT      NOT NULL,
  cells      LONGTEXT     NOT NULL,
  PRIMARY KEY (import_id, sheet, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
