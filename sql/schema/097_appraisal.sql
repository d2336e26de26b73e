-- A remark on a part of a catalog: a section (division NULL: all of it), beside the whole and a row.
ALTER TABLE remark
  ADD COLUMN IF NOT EXISTS section VARCHAR(200) NULL COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN IF NOT EXISTS division VARCHAR(200) NULL COLLATE utf8mb4_uca1400_ai_ci,
  ADD CONSTRAINT IF NOT EXISTS remark_place CHECK ((row_id IS NULL OR section IS NULL) AND (division IS NULL OR section IS NOT NULL));

-- Home Affairs accepts rows as they stand: in this version, in that round. A row that is changed
-- afterwards is not accepted any more.
ALTER TABLE catalog_row
  ADD COLUMN IF NOT EXISTS accepted_version INT NULL,
  ADD COLUMN IF NOT EXISTS accepted_round INT NULL,
  ADD COLUMN IF NOT EXISTS accepted_by BIGINT NULL,
  ADD COLUMN IF NOT EXISTS accepted_at DATETIME(6) NULL,
  ADD CONSTRAINT catalog_row_accepter FOREIGN KEY IF NOT EXISTS catalog_row_accepter (accepted_by) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS catalog_row_accepted CHECK ((accepted_version IS NULL) = (accepted_by IS NULL));
