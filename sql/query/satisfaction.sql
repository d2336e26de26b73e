-- name: satisfaction_people
-- Who works today (twice) in an agency (three times), or anywhere where that is 0: id, login, name.
SELECT h.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given)
FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id
WHERE h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?) AND (? = 0 OR u.id = ? OR (u.parent_id = ? AND u.kind = 'division'))
ORDER BY p.uid;

-- name: satisfaction_replace
-- What stands of a person and a month stands no longer.
UPDATE satisfaction SET replaced_at = UTC_TIMESTAMP(6) WHERE person_id = ? AND standing = ?;

-- name: satisfaction_add
INSERT INTO satisfaction (person_id, month, dossiers, satisfied, dissatisfied, source, made_by) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: satisfaction_of_person
-- What stands of the months from one to another.
SELECT s.month, s.dossiers, s.satisfied, s.dissatisfied, s.source, CONCAT_WS(' ', NULLIF(m.family, ''), m.given), s.made_at
FROM satisfaction s JOIN person m ON m.id = s.made_by
WHERE s.person_id = ? AND s.standing BETWEEN ? AND ? ORDER BY s.month;
