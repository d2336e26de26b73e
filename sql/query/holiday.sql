-- name: holiday_standing
-- All that stand, by day.
SELECT day, kind = 'worked' FROM holiday WHERE standing IS NOT NULL ORDER BY standing;

-- name: holiday_years
SELECT DISTINCT YEAR(day) FROM holiday ORDER BY 1;

-- name: holiday_of_year
-- Those from a day to another, also what was taken back, with the names that people read.
SELECT h.id, h.day, h.kind, h.name, h.document_number, TRIM(CONCAT(m.family, ' ', m.given)), h.withdrawn_at,
  TRIM(CONCAT(w.family, ' ', w.given)), h.reason, h.version
FROM holiday h JOIN person m ON m.id = h.made_by LEFT JOIN person w ON w.id = h.withdrawn_by
WHERE h.day BETWEEN ? AND ? ORDER BY h.day, h.id;

-- name: holiday_find
SELECT h.id, h.day, h.kind, h.name, h.document_number, TRIM(CONCAT(m.family, ' ', m.given)), h.withdrawn_at,
  TRIM(CONCAT(w.family, ' ', w.given)), h.reason, h.version
FROM holiday h JOIN person m ON m.id = h.made_by LEFT JOIN person w ON w.id = h.withdrawn_by
WHERE h.id = ?;

-- name: holiday_add
-- A key twice: the day has a row that stands.
INSERT INTO holiday (day, kind, name, document_number, made_by) VALUES (?, ?, ?, ?, ?);

-- name: holiday_withdraw
-- No row: taken back or changed meanwhile.
UPDATE holiday SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;
