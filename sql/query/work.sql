-- name: delivery_of_person
-- What a person owes from one day to another, by deadline.
SELECT n.* FROM delivery_named n WHERE n.person_id = ? AND n.due BETWEEN ? AND ? ORDER BY n.deadline, n.id;

-- name: delivery_of_agency
-- The same of all people of an agency, person by person.
SELECT n.* FROM delivery_named n WHERE n.agency_id = ? AND n.due BETWEEN ? AND ? ORDER BY n.person_id, n.deadline, n.id;

-- name: delivery_of_people
-- The same of people (their ids as a JSON array), wherever it is due.
SELECT n.* FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN delivery_named n ON n.person_id = j.id
WHERE n.due BETWEEN ? AND ? ORDER BY n.person_id, n.deadline, n.id;

-- name: counted_of_agency
-- What its points follow from alone, of all people of an agency, person by person.
SELECT d.id, d.work_id, d.agency_id, d.unit_id, d.person_id, d.kind, d.state, d.quantity, d.declared, d.accepted, d.given_on, d.deadline,
  d.due, w.coefficient, w.share, w.shares
FROM delivery d JOIN work w ON w.id = d.work_id
WHERE d.agency_id = ? AND d.due BETWEEN ? AND ? ORDER BY d.person_id, d.deadline, d.id;

-- name: counted_of_people
-- The same of some of them (their ids as a JSON array).
SELECT d.id, d.work_id, d.agency_id, d.unit_id, d.person_id, d.kind, d.state, d.quantity, d.declared, d.accepted, d.given_on, d.deadline,
  d.due, w.coefficient, w.share, w.shares
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN delivery d ON d.person_id = j.id JOIN work w ON w.id = d.work_id
WHERE d.agency_id = ? AND d.due BETWEEN ? AND ? ORDER BY d.person_id, d.deadline, d.id;

-- name: counted_of_people_anywhere
-- The same wherever it is due.
SELECT d.id, d.work_id, d.agency_id, d.unit_id, d.person_id, d.kind, d.state, d.quantity, d.declared, d.accepted, d.given_on, d.deadline,
  d.due, w.coefficient, w.share, w.shares
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN delivery d ON d.person_id = j.id JOIN work w ON w.id = d.work_id
WHERE d.due BETWEEN ? AND ? ORDER BY d.person_id, d.deadline, d.id;

-- name: counted_extending
-- Of them those for which more time was asked (the agency twice, 0: of any): few wait at a time.
SELECT d.id FROM extension x JOIN delivery d ON d.id = x.asking
WHERE x.asking IS NOT NULL AND (? = 0 OR d.agency_id = ?) AND d.due BETWEEN ? AND ? ORDER BY d.id;

-- name: counted_entries
-- The entries of deliveries (their ids as a JSON array), of an entry a row for each finding and exemption, and whether it has one.
SELECT e.id, e.delivery_id, e.state, e.quantity, COALESCE(e.accepted, 0), e.done_on, f.id IS NOT NULL OR x.id IS NOT NULL
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN entry e ON e.delivery_id = j.id
LEFT JOIN finding f ON f.entry_id = e.id LEFT JOIN exemption x ON x.entry_id = e.id;

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
