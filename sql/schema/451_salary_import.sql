-- Salaries come in by the workbooks of an agency too.
ALTER TABLE import
  ADD COLUMN IF NOT EXISTS salaries TINYINT NOT NULL DEFAULT 0; -- of past_agency_id: salaries of its people, not results
