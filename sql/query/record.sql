-- name: record_people
-- Whose file of a year (its last day twice, its first) lies with an agency (twice) but for its head's, of 0 anybody's: by the last
-- main place in it; names that hold words. A page, by name.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, h.unit_id, a.id, u.name, h.rank, a.name, COALESCE(h.post_id, 0),
  h.from_day
FROM holding h JOIN unit u ON u.id = h.unit_id AND u.kind <> 'province' JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id)
JOIN person p ON p.id = h.person_id
LEFT JOIN holding l ON l.person_id = h.person_id AND l.main = 1 AND l.held_from > h.held_from AND l.held_from <= ?
WHERE h.main = 1 AND h.held_from <= ? AND (h.until_day IS NULL OR h.until_day >= ?) AND l.id IS NULL AND ? IN (0, a.id)
  AND NOT (? > 0 AND h.rank = 'head' AND u.kind = 'agency') AND CONCAT_WS(' ', NULLIF(p.family, ''), p.given) COLLATE utf8mb4_uca1400_ai_ci LIKE ?
ORDER BY p.sort_name, p.id LIMIT ? OFFSET ?;

-- name: record_people_count
SELECT COUNT(*)
FROM holding h JOIN unit u ON u.id = h.unit_id AND u.kind <> 'province' JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id)
JOIN person p ON p.id = h.person_id
LEFT JOIN holding l ON l.person_id = h.person_id AND l.main = 1 AND l.held_from > h.held_from AND l.held_from <= ?
WHERE h.main = 1 AND h.held_from <= ? AND (h.until_day IS NULL OR h.until_day >= ?) AND l.id IS NULL AND ? IN (0, a.id)
  AND NOT (? > 0 AND h.rank = 'head' AND u.kind = 'agency') AND CONCAT_WS(' ', NULLIF(p.family, ''), p.given) COLLATE utf8mb4_uca1400_ai_ci LIKE ?;

-- name: record_person
-- The same of one person.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, h.unit_id, a.id, u.name, h.rank, a.name, COALESCE(h.post_id, 0),
  h.from_day
FROM holding h JOIN unit u ON u.id = h.unit_id AND u.kind <> 'province' JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id)
JOIN person p ON p.id = h.person_id
LEFT JOIN holding l ON l.person_id = h.person_id AND l.main = 1 AND l.held_from > h.held_from AND l.held_from <= ?
WHERE h.person_id = ? AND h.main = 1 AND h.held_from <= ? AND (h.until_day IS NULL OR h.until_day >= ?) AND l.id IS NULL;

-- name: record_levels
-- Classifications of people (a JSON array) of a year that stand, person by person, and by which decision.
SELECT c.person_id, c.id, c.rank, c.unit_id, c.agency_id, c.self_at IS NOT NULL OR c.silent_why <> '', c.met_at IS NOT NULL, c.level, d.number, d.day, c.state = 'noticed'
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN classification c ON c.person_id = j.id AND c.year = ? AND c.superseded_at IS NULL LEFT JOIN year_decision d ON d.id = c.decision_id
ORDER BY c.person_id;

-- name: record_minutes
-- Closed minutes of meetings about people (a JSON array) of a year, in any edition of what was decided, person by person.
SELECT c.person_id, m.id, m.day, u.name
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN classification c ON c.person_id = j.id AND c.year = ?
JOIN meeting_about o ON o.classification_id = c.id AND o.dropped = 0 JOIN meeting m ON m.id = o.meeting_id AND m.state = 'closed'
JOIN unit u ON u.id = m.unit_id ORDER BY c.person_id, m.day, m.id;

-- name: record_opinions
-- What party committees said of people (a JSON array) of a year and stands, person by person.
SELECT c.person_id, o.id, o.body, o.words, o.document_number, o.document_day, COALESCE(o.file_id, 0)
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN classification c ON c.person_id = j.id AND c.year = ? JOIN party_opinion o ON o.standing = c.id
ORDER BY c.person_id, o.id;

-- name: record_petitions
-- Petitions of people (a JSON array, twice) against published sheets of periods that begin between two days, and against the levels
-- of a year, person by person.
SELECT s.person_id, t.id, t.state, s.first_month, s.months, t.words, t.proof, t.received_on, t.due_on, t.answer, t.document,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given), t.answered_at
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN sheet s ON s.person_id = j.id AND s.first_month BETWEEN ? AND ? JOIN petition t ON t.sheet_id = s.id AND t.kind = 'petition'
LEFT JOIN person a ON a.id = t.answered_by
UNION ALL
SELECT c.person_id, t.id, t.state, NULL, 0, t.words, t.proof, t.received_on, t.due_on, t.answer, t.document,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given), t.answered_at
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN classification c ON c.person_id = j.id AND c.year = ? JOIN petition t ON t.classification_id = c.id AND t.kind = 'petition'
LEFT JOIN person a ON a.id = t.answered_by ORDER BY 1, 2;

-- name: record_files
-- Copies in the files of people (a JSON array) of a year, withdrawn ones too, person by person.
SELECT r.id, r.version, r.person_id, r.year, r.agency_id, r.kind, r.first_month, r.months, r.title, r.number, r.day, r.file_id, r.name, r.size,
  r.sha256, r.before_id, r.maker, r.made_at, r.comparer, r.compared_at, r.withdrawn_at, r.withdrawer, r.reason
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN record_file_named r ON r.person_id = j.id AND r.year = ?
ORDER BY r.person_id, r.kind, r.first_month, r.day, r.id;

-- name: record_file_find
SELECT r.id, r.version, r.person_id, r.year, r.agency_id, r.kind, r.first_month, r.months, r.title, r.number, r.day, r.file_id, r.name, r.size,
  r.sha256, r.before_id, r.maker, r.made_at, r.comparer, r.compared_at, r.withdrawn_at, r.withdrawer, r.reason
FROM record_file_named r WHERE r.id = ?;

-- name: record_file_hold
-- Copies come into the file of a person one after the other.
SELECT id FROM person WHERE id = ? FOR UPDATE;

-- name: record_file_same
-- Does one that stands in the file of a person and a year have these bytes? No row: none.
SELECT r.id FROM record_file r JOIN file f ON f.id = r.file_id WHERE r.person_id = ? AND r.year = ? AND r.withdrawn_at IS NULL AND f.sha256 = ? LIMIT 1;

-- name: record_file_add
INSERT INTO record_file (person_id, year, agency_id, kind, first_month, months, title, number, day, file_id, before_id, made_by, made_under,
  compared_by, compared_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, IF(? IS NULL, NULL, UTC_TIMESTAMP(6)));

-- name: record_file_compare
-- No row: compared, withdrawn or changed meanwhile.
UPDATE record_file SET compared_by = ?, compared_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL AND compared_at IS NULL;

-- name: record_file_withdraw
-- No row: withdrawn or changed meanwhile.
UPDATE record_file SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;
