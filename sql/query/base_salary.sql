-- name: base_salary_on
SELECT amount FROM base_salary WHERE from_day <= ? AND withdrawn_at IS NULL ORDER BY from_day DESC LIMIT 1;

-- name: base_salary_list
-- All, also what was taken back, the last first.
SELECT b.id, b.version, b.from_day, b.amount, b.document, CONCAT_WS(' ', NULLIF(m.family, ''), m.given), b.made_at, b.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given), b.reason
FROM base_salary b LEFT JOIN person m ON m.id = b.made_by LEFT JOIN person w ON w.id = b.withdrawn_by ORDER BY b.from_day DESC;

-- name: base_salary_find
SELECT b.id, b.version, b.from_day, b.amount, b.document, CONCAT_WS(' ', NULLIF(m.family, ''), m.given), b.made_at, b.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given), b.reason
FROM base_salary b LEFT JOIN person m ON m.id = b.made_by LEFT JOIN person w ON w.id = b.withdrawn_by WHERE b.id = ?;

-- name: base_salary_rests
-- Does a run that is frozen or decided end on a day or later?
SELECT COUNT(*) FROM bonus_run WHERE state IN ('frozen','decided')
  AND LAST_DAY(STR_TO_DATE(CONCAT(year, '-', month, '-1'), '%Y-%c-%e') + INTERVAL months - 1 MONTH) >= ?;

-- name: base_salary_add
-- A key twice: one begins on this day, which stands or was taken back.
INSERT INTO base_salary (from_day, amount, document, made_by) VALUES (?, ?, ?, ?);

-- name: base_salary_again
-- In the place of the one that was taken back. No row: it stands.
UPDATE base_salary SET amount = ?, document = ?, made_by = ?, made_at = UTC_TIMESTAMP(6), withdrawn_by = NULL, withdrawn_at = NULL, reason = '',
  version = version + 1 WHERE from_day = ? AND withdrawn_at IS NOT NULL;

-- name: base_salary_at
SELECT id FROM base_salary WHERE from_day = ?;

-- name: base_salary_withdraw
-- No row: taken back or changed meanwhile.
UPDATE base_salary SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;
