-- Levels of years from outside come in by the same workbooks as results of periods, or one by one; nobody brings in his own.
ALTER TABLE import
  ADD COLUMN IF NOT EXISTS past_levels TINYINT NOT NULL DEFAULT 0; -- of past_agency_id: levels of years, not results of periods
ALTER TABLE past_level
  ADD COLUMN IF NOT EXISTS import_id BIGINT NULL AFTER document_day, -- the workbook that it came in; NULL: typed
  ADD COLUMN IF NOT EXISTS line INT NULL AFTER import_id, -- where it stands there
  ADD COLUMN IF NOT EXISTS before_id BIGINT NULL AFTER line, -- that it corrects
  ADD KEY IF NOT EXISTS agency (agency_id, year),
  ADD CONSTRAINT IF NOT EXISTS past_level_own CHECK (made_by <> person_id),
  ADD CONSTRAINT IF NOT EXISTS past_level_line CHECK ((import_id IS NULL) = (line IS NULL)),
  ADD CONSTRAINT past_level_import FOREIGN KEY IF NOT EXISTS past_level_import (import_id) REFERENCES import (id);
-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW past_level_named AS
SELECT l.id, l.version, l.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.sort_name, l.agency_id, l.year, l.level,
  l.body, l.document_number, l.document_day, l.import_id, f.name AS file_name, l.line, l.before_id,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, l.made_at, l.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer, l.reason, l.standing
FROM past_level l JOIN person p ON p.id = l.person_id JOIN person m ON m.id = l.made_by LEFT JOIN import i ON i.id = l.import_id
LEFT JOIN file f ON f.id = i.file_id LEFT JOIN person w ON w.id = l.withdrawn_by;
