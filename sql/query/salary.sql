-- name: salary_on
-- The rows of people (a JSON array) that stand and began by a day, by person, the last first.
SELECT s.person_id, s.from_day, s.grade, s.step, s.coefficient, s.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN salary s ON s.standing = j.id AND s.from_day <= ? ORDER BY s.person_id, s.from_day DESC;

-- name: salary_people
-- Who works on a day (twice) in an agency or in its divisions (twice), by name.
SELECT h.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, u.name
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person p ON p.id = h.person_id
WHERE u.id = ? OR (u.parent_id = ? AND u.kind = 'division')
ORDER BY p.sort_name, p.uid;

-- name: salary_of_person
-- All rows, also what was taken back, the last first.
SELECT id, version, person_id, name, uid, agency_id, from_day, grade, step, coefficient, document, maker, made_at, withdrawn_at, withdrawer, reason
FROM salary_named WHERE person_id = ? ORDER BY from_day DESC, id DESC;

-- name: salary_standing
-- What stands of people (a JSON array), with the columns of salary_of_person.
SELECT s.id, s.version, s.person_id, s.name, s.uid, s.agency_id, s.from_day, s.grade, s.step, s.coefficient, s.document, s.maker, s.made_at,
  s.withdrawn_at, s.withdrawer, s.reason
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN salary_named s ON s.person_id = j.id AND s.withdrawn_at IS NULL
ORDER BY s.person_id, s.from_day DESC;

-- name: salary_find
SELECT id, version, person_id, name, uid, agency_id, from_day, grade, step, coefficient, document, maker, made_at, withdrawn_at, withdrawer, reason
FROM salary_named WHERE id = ?;

-- name: salary_add
-- A key twice: a row of his that stands begins on this day.
INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, document, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: salary_withdraw
-- No row: taken back or changed meanwhile.
UPDATE salary SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: salary_account_on
-- The accounts of people (a JSON array) that stand and began by a day, by person, the last first.
SELECT a.person_id, a.from_day, a.number, a.bank FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN salary_account a ON a.standing = j.id AND a.from_day <= ? ORDER BY a.person_id, a.from_day DESC;

-- name: salary_account_of_person
-- Those that stand, the last first.
SELECT a.person_id, a.from_day, a.number, a.bank, a.agency_id, CONCAT_WS(' ', NULLIF(m.family, ''), m.given), a.made_at
FROM salary_account a JOIN person m ON m.id = a.made_by WHERE a.standing = ? ORDER BY a.from_day DESC;

-- name: salary_account_replace
UPDATE salary_account SET replaced_at = UTC_TIMESTAMP(6) WHERE standing = ? AND from_day = ?;

-- name: salary_account_add
INSERT INTO salary_account (person_id, agency_id, from_day, number, bank, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?);
