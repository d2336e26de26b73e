-- How many rows of a catalog count, kept with it: whatever adds, removes or returns one says catalog_touch
-- in its transaction, and a list of the province counts nothing.
ALTER TABLE catalog ADD COLUMN IF NOT EXISTS row_count INT NOT NULL DEFAULT 0 AFTER standard_row_id;
UPDATE catalog c SET c.row_count = (SELECT COUNT(*) FROM catalog_row r FORCE INDEX (place) WHERE r.catalog_id = c.id AND r.removed = 0);
ALTER TABLE catalog_round DROP COLUMN IF EXISTS row_count;
