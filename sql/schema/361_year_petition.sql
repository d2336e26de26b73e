-- A petition may be about the level of a year (Art 22): then it names the classification instead of a sheet.
ALTER TABLE petition
  MODIFY COLUMN sheet_id BIGINT NULL,
  ADD COLUMN IF NOT EXISTS classification_id BIGINT NULL AFTER sheet_id,
  ADD KEY IF NOT EXISTS classification (classification_id, id),
  ADD CONSTRAINT petition_classification FOREIGN KEY IF NOT EXISTS (classification_id) REFERENCES classification (id),
  ADD CONSTRAINT IF NOT EXISTS petition_of CHECK ((sheet_id IS NULL) <> (classification_id IS NULL)
    AND (classification_id IS NULL OR (kind = 'petition' AND delivery_id IS NULL AND criterion IS NULL)));
