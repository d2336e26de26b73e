-- name: delivery_of_person
-- What a person owes from one day to another, by deadline.
SELECT n.* FROM delivery_named n WHERE n.person_id = ? AND n.due BETWEEN ? AND ? ORDER BY n.deadline, n.id;

-- name: delivery_of_agency
-- The same of all people of an agency, person by person.
SELECT n.* FROM delivery_named n WHERE n.agency_id = ? AND n.due BETWEEN ? AND ? ORDER BY n.person_id, n.deadline, n.id;

-- name: delivery_find
SELECT n.* FROM delivery_named n WHERE n.id = ?;

-- name: delivery_hold
-- Nobody else changes it until the end of the transaction.
SELECT version FROM delivery WHERE id = ? FOR UPDATE;

-- name: entry_of
-- The entries of deliveries (their ids as a JSON array).
SELECT e.id, e.delivery_id, e.version, e.quantity, COALESCE(e.accepted, 0), e.done_on, e.document, e.note, e.state, e.made_at,
  e.answer, CONCAT_WS(' ', NULLIF(a.family, ''), a.given), e.answered_at
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN entry e ON e.delivery_id = j.id
LEFT JOIN person a ON a.id = e.answered_by ORDER BY e.delivery_id, e.id;

-- name: entry_files_of
-- How many files entries of deliveries have; those that have none are not there.
SELECT f.entry_id, COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN entry e ON e.delivery_id = j.id
JOIN entry_file f ON f.entry_id = e.id AND f.removed = 0 GROUP BY f.entry_id;

-- name: finding_of
-- What was found wrong in them, and stands.
SELECT f.id, f.entry_id, f.quantity, f.version, f.what, f.document, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), f.found_at,
  f.withdrawn_at, f.withdrawn_why
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN entry e ON e.delivery_id = j.id
JOIN finding f ON f.entry_id = e.id AND f.withdrawn_at IS NULL JOIN person p ON p.id = f.found_by
ORDER BY f.entry_id, f.id;

-- name: exemption_of
-- Requests for exemption of their faults that wait or were confirmed; finding 0: that it was late.
SELECT x.entry_id, COALESCE(x.finding_id, 0), x.state = 'confirmed'
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN entry e ON e.delivery_id = j.id
JOIN exemption x ON x.entry_id = e.id AND x.fault IS NOT NULL;
