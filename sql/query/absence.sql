-- name: absence_of_agency
-- Those entered in an agency whose days meet a span (its end, its start), by name, the last first.
SELECT id, version, person_id, name, agency_id, kind, from_day, until_day, document, maker, made_at, withdrawn_at, withdrawer, reason
FROM absence_named WHERE agency_id = ? AND from_day <= ? AND until_day >= ? ORDER BY sort_name, person_id, from_day DESC, id;

-- name: absence_of_person
-- The same of one person, wherever they were entered.
SELECT id, version, person_id, name, agency_id, kind, from_day, until_day, document, maker, made_at, withdrawn_at, withdrawer, reason
FROM absence_named WHERE person_id = ? AND from_day <= ? AND until_day >= ? ORDER BY from_day DESC, id;

-- name: absence_find
SELECT id, version, person_id, name, agency_id, kind, from_day, until_day, document, maker, made_at, withdrawn_at, withdrawer, reason
FROM absence_named WHERE id = ?;

-- name: absence_hold
-- Nobody else enters absences of a person until the end of the transaction; those that stand.
SELECT from_day, until_day FROM absence WHERE person_id = ? AND withdrawn_at IS NULL ORDER BY from_day FOR UPDATE;

-- name: absence_add
INSERT INTO absence (person_id, agency_id, kind, from_day, until_day, document, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: absence_withdraw
-- No row: taken back or changed meanwhile.
UPDATE absence SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: absence_within
-- Days of all that stand and meet a span (its end, its start), person by person.
SELECT person_id, kind, from_day, until_day FROM absence WHERE withdrawn_at IS NULL AND from_day <= ? AND until_day >= ?
ORDER BY person_id, from_day;

-- name: absence_of_people
-- The same of people (a JSON array, first) alone.
SELECT a.person_id, a.kind, a.from_day, a.until_day FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN absence a ON a.person_id = j.id AND a.withdrawn_at IS NULL AND a.from_day <= ? AND a.until_day >= ? ORDER BY a.person_id, a.from_day;
