-- Workbooks of the organisation come in like those of catalogs: an import without a catalog.
ALTER TABLE import
  MODIFY COLUMN catalog_id BIGINT NULL,         -- NULL: of the organisation
  ADD COLUMN IF NOT EXISTS day DATE NULL;       -- of the organisation: from when it counts
ALTER TABLE file MODIFY COLUMN agency_id BIGINT NULL; -- NULL: of the province
