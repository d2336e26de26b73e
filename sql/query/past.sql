-- name: past_people
-- Who works on a day (twice) in an agency or in its divisions (twice) without its head (once more), by name.
SELECT h.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given)
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person p ON p.id = h.person_id
WHERE (u.id = ? OR (u.parent_id = ? AND u.kind = 'division')) AND NOT (u.id = ? AND h.rank = 'head')
ORDER BY p.sort_name, p.uid;

-- name: past_heads
-- The same of the heads of agencies on a day (three times).
SELECT h.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given)
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person p ON p.id = h.person_id
WHERE u.kind = 'agency' AND (u.until_day IS NULL OR u.until_day >= ?)
ORDER BY p.sort_name, p.uid;

-- name: past_province
SELECT id FROM unit WHERE kind = 'province' ORDER BY id LIMIT 1;

-- name: past_hold
-- What is brought in for an agency comes in one at a time.
SELECT id FROM unit WHERE id = ? FOR UPDATE;

-- name: past_published
-- Sheets of some people (a JSON array) that were published and stand, of periods that begin from a month on.
SELECT s.person_id, s.first_month, s.months FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN sheet s ON s.person_id = j.id AND s.first_month >= ? AND s.state = 'published' AND s.superseded_at IS NULL;

-- name: past_standing
-- Results of some people (a JSON array) that stand, of periods that begin from one month to another. Columns of past_find.
SELECT r.id, r.version, r.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), r.agency_id, r.first_month, r.months, r.body,
  r.common, r.total, r.level, r.document_number, r.document_day, r.import_id, f.name, r.line, COALESCE(r.before_id, 0),
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given), r.made_at, r.withdrawn_at, CONCAT_WS(' ', NULLIF(w.family, ''), w.given), r.reason
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN past_result r ON r.person_id = j.id AND r.standing BETWEEN ? AND ?
JOIN person p ON p.id = r.person_id JOIN import i ON i.id = r.import_id JOIN file f ON f.id = i.file_id JOIN person m ON m.id = r.made_by
LEFT JOIN person w ON w.id = r.withdrawn_by
ORDER BY r.standing DESC;

-- name: past_of_agency
-- A page of what an agency brought in, also what stands no longer; the last periods first, by name. Columns of past_find.
SELECT r.id, r.version, r.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), r.agency_id, r.first_month, r.months, r.body,
  r.common, r.total, r.level, r.document_number, r.document_day, r.import_id, f.name, r.line, COALESCE(r.before_id, 0),
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given), r.made_at, r.withdrawn_at, CONCAT_WS(' ', NULLIF(w.family, ''), w.given), r.reason
FROM past_result r
JOIN person p ON p.id = r.person_id JOIN import i ON i.id = r.import_id JOIN file f ON f.id = i.file_id JOIN person m ON m.id = r.made_by
LEFT JOIN person w ON w.id = r.withdrawn_by
WHERE r.agency_id = ? ORDER BY r.first_month DESC, p.sort_name, r.person_id, r.id DESC LIMIT ? OFFSET ?;

-- name: past_count
SELECT COUNT(*) FROM past_result WHERE agency_id = ?;

-- name: past_find
SELECT r.id, r.version, r.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), r.agency_id, r.first_month, r.months, r.body,
  r.common, r.total, r.level, r.document_number, r.document_day, r.import_id, f.name, r.line, COALESCE(r.before_id, 0),
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given), r.made_at, r.withdrawn_at, CONCAT_WS(' ', NULLIF(w.family, ''), w.given), r.reason
FROM past_result r
JOIN person p ON p.id = r.person_id JOIN import i ON i.id = r.import_id JOIN file f ON f.id = i.file_id JOIN person m ON m.id = r.made_by
LEFT JOIN person w ON w.id = r.withdrawn_by
WHERE r.id = ?;

-- name: past_add
-- A key twice: one of the person and the month came in meanwhile.
INSERT INTO past_result (person_id, agency_id, first_month, months, body, common, total, level, document_number, document_day, import_id,
  line, before_id, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: past_withdraw
-- No row: withdrawn or corrected meanwhile.
UPDATE past_result SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: past_documents
-- What stands, of a year or (0) of all: how many results by which document of which agency.
SELECT u.name, r.document_number, r.document_day, COUNT(*) FROM past_result r JOIN unit u ON u.id = r.agency_id
WHERE r.standing IS NOT NULL AND (? = 0 OR YEAR(r.first_month) = ?)
GROUP BY r.agency_id, r.document_number, r.document_day ORDER BY u.name, r.document_day, r.document_number;

-- name: past_against
-- Results that stand beside a sheet that was published of one of their months, of a year or (0) of all: id, login, month, sheet.
SELECT r.id, p.uid, DATE_FORMAT(r.first_month, '%Y-%m'), s.id FROM past_result r JOIN person p ON p.id = r.person_id
JOIN sheet s ON s.person_id = r.person_id AND s.state = 'published' AND s.superseded_at IS NULL
  AND s.first_month < r.first_month + INTERVAL r.months MONTH AND r.first_month < s.first_month + INTERVAL s.months MONTH
WHERE r.standing IS NOT NULL AND (? = 0 OR YEAR(r.first_month) = ?) ORDER BY r.id, s.id;
