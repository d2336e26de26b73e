-- How many rows a round was submitted with: they stay as they are until it is withdrawn or returned,
-- and a list of the province counts nothing for it.
ALTER TABLE catalog_round ADD COLUMN IF NOT EXISTS row_count INT NULL; -- NULL: not counted
UPDATE catalog_round t SET t.row_count = (SELECT COUNT(*) FROM catalog_round_row w WHERE w.round_id = t.id)
WHERE t.row_count IS NULL;
