-- Where a row of a catalog stands in a workbook that was taken: people look there for what a letter says of it.
CREATE TABLE IF NOT EXISTS import_origin (
  import_id  BIGINT       NOT NULL,
  row_id     BIGINT       NOT NULL,
  sheet      INT          NOT NULL,             -- import_sheet.number
  number     INT          NOT NULL,             -- as the spreadsheet shows it
  PRIMARY KEY (row_id, import_id),
  KEY import (import_id),
  CONSTRAINT import_origin_import FOREIGN KEY (import_id) REFERENCES import (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
