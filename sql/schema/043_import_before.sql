-- What a batch replaced when it was taken, so that undoing it brings exactly that back.
ALTER TABLE import
  ADD COLUMN IF NOT EXISTS basis VARCHAR(300) NULL COLLATE utf8mb4_uca1400_ai_ci,        -- that it wrote; NULL: it wrote none
  ADD COLUMN IF NOT EXISTS basis_before VARCHAR(300) NULL COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN IF NOT EXISTS standard_before BIGINT NULL;       -- row; NULL: the catalog had no standard

-- The coefficients of the rows that stood there when a batch brought the standard product.
CREATE TABLE IF NOT EXISTS import_before (
  import_id  BIGINT       NOT NULL,
  row_id     BIGINT       NOT NULL,             -- catalog_row
  points     BIGINT       NULL,
  coefficient INT         NULL,
  PRIMARY KEY (import_id, row_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
