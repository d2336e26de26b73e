-- Who of Home Affairs has taken on the appraisal of a catalog; it stays through its rounds.
ALTER TABLE catalog
  ADD COLUMN IF NOT EXISTS appraiser_id BIGINT NULL,
  ADD CONSTRAINT catalog_appraiser FOREIGN KEY IF NOT EXISTS catalog_appraiser (appraiser_id) REFERENCES person (id);
