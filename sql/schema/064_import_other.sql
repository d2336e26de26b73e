-- A row of a workbook that was left out because the catalog had another work under its code: the
-- catalog goes on, the reason stays with the row.
ALTER TABLE import_row
  ADD COLUMN IF NOT EXISTS other_task VARCHAR(1000) NULL;  -- the task of that work; NULL: it was not left out for it
