-- name: past_level_standing
-- Levels of some people (a JSON array) that stand, the last year first. Columns of past_level_find.
SELECT l.id, l.version, l.person_id, l.uid, l.name, l.agency_id, l.year, l.level, l.body, l.document_number, l.document_day,
  COALESCE(l.import_id, 0), l.file_name, COALESCE(l.line, 0), COALESCE(l.before_id, 0), l.maker, l.made_at, l.withdrawn_at, l.withdrawer, l.reason
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN past_level_named l ON l.person_id = j.id AND l.standing IS NOT NULL
ORDER BY l.year DESC;

-- name: past_level_of_agency
-- A page of what an agency brought in, also what stands no longer; the last years first, by name. Columns of past_level_find.
SELECT l.id, l.version, l.person_id, l.uid, l.name, l.agency_id, l.year, l.level, l.body, l.document_number, l.document_day,
  COALESCE(l.import_id, 0), l.file_name, COALESCE(l.line, 0), COALESCE(l.before_id, 0), l.maker, l.made_at, l.withdrawn_at, l.withdrawer, l.reason
FROM past_level_named l WHERE l.agency_id = ? ORDER BY l.year DESC, l.sort_name, l.person_id, l.id DESC LIMIT ? OFFSET ?;

-- name: past_level_count
SELECT COUNT(*) FROM past_level WHERE agency_id = ?;

-- name: past_level_find
SELECT l.id, l.version, l.person_id, l.uid, l.name, l.agency_id, l.year, l.level, l.body, l.document_number, l.document_day,
  COALESCE(l.import_id, 0), l.file_name, COALESCE(l.line, 0), COALESCE(l.before_id, 0), l.maker, l.made_at, l.withdrawn_at, l.withdrawer, l.reason
FROM past_level_named l WHERE l.id = ?;

-- name: past_level_classified
-- Years of some people (a JSON array) that were decided on in the system.
SELECT c.person_id, c.year FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN classification c ON c.person_id = j.id AND c.superseded_at IS NULL AND c.standing IS NOT NULL;

-- name: past_level_add
-- A key twice: one of the person and the year came in meanwhile.
INSERT INTO past_level (person_id, agency_id, year, level, body, document_number, document_day, import_id, line, before_id, made_by,
  made_under) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: past_level_withdraw
-- No row: withdrawn or corrected meanwhile.
UPDATE past_level SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: past_level_history
-- Levels of the years of a person that stand, the last first: from outside, or decided here and told to him.
SELECT y.year, y.level, y.classification_id, l.body, l.document_number, l.document_day
FROM year_level y LEFT JOIN past_level l ON l.person_id = y.person_id AND l.standing = y.year AND y.classification_id = 0
LEFT JOIN classification c ON c.id = y.classification_id
WHERE y.person_id = ? AND (y.classification_id = 0 OR c.state = 'noticed') ORDER BY y.year DESC, y.classification_id DESC;
