-- A supplement (Art 13.3) is a version of the catalog in force: source_id says of which. It lives as every
-- version does, and is dropped where the agency gives it up before it is decided. An agency has one at a
-- time, and every version begins on another day (schema 050), so that each day has one that is in force.
ALTER TABLE catalog
  MODIFY state ENUM('draft','submitted','returned','appraised','proposed','agreed','in_force','superseded','dropped') NOT NULL DEFAULT 'draft',
  MODIFY open_agency BIGINT AS (IF(state IN ('in_force','superseded','dropped'), NULL, agency_id)) PERSISTENT,
  ADD COLUMN IF NOT EXISTS open_supplement BIGINT AS
    (IF(source_id IS NULL OR state IN ('in_force','superseded','dropped'), NULL, agency_id)) PERSISTENT,
  ADD UNIQUE KEY IF NOT EXISTS one_supplement (open_supplement),
  ADD CONSTRAINT IF NOT EXISTS catalog_dropped CHECK (state <> 'dropped' OR source_id IS NOT NULL);
ALTER TABLE paper
  MODIFY state ENUM('draft','submitted','returned','appraised','proposed','agreed','in_force','superseded','dropped') NOT NULL;
-- The rows that were copied from a row are found by it.
ALTER TABLE catalog_row ADD KEY IF NOT EXISTS origin (origin_id);
