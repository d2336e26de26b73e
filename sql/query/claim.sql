-- name: claim_add
INSERT INTO claim (person_id, agency_id, wrong, shown, should, since, evidence, other_agency, owner, due)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: claim_find
-- No row: none.
SELECT c.id, c.version, c.person_id, c.agency_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), a.name, c.wrong, c.shown, c.should,
  c.since, c.evidence, c.other_agency, o.name, c.owner, c.due, c.state, c.stands, c.made_at
FROM claim c JOIN person p ON p.id = c.person_id LEFT JOIN unit a ON a.id = c.agency_id LEFT JOIN unit o ON o.id = c.other_agency
WHERE c.id = ?;

-- name: claim_own
-- The columns of claim_find: those of a person, the last first.
SELECT c.id, c.version, c.person_id, c.agency_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), a.name, c.wrong, c.shown, c.should,
  c.since, c.evidence, c.other_agency, o.name, c.owner, c.due, c.state, c.stands, c.made_at
FROM claim c JOIN person p ON p.id = c.person_id LEFT JOIN unit a ON a.id = c.agency_id LEFT JOIN unit o ON o.id = c.other_agency
WHERE c.person_id = ? ORDER BY c.id DESC LIMIT 50;

-- name: claim_waiting
-- The same columns: what waits for administrators (1), for an agency (twice; 0: none of it); not the own (a person).
SELECT c.id, c.version, c.person_id, c.agency_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), a.name, c.wrong, c.shown, c.should,
  c.since, c.evidence, c.other_agency, o.name, c.owner, c.due, c.state, c.stands, c.made_at
FROM claim c JOIN person p ON p.id = c.person_id LEFT JOIN unit a ON a.id = c.agency_id LEFT JOIN unit o ON o.id = c.other_agency
WHERE c.state = 'open' AND ((c.owner = 'admin' AND ? = 1) OR (c.owner = 'agency' AND c.wrong NOT IN ('name', 'number') AND ? <> 0 AND c.agency_id = ?)) AND c.person_id <> ?
ORDER BY c.due, c.id LIMIT 500;

-- name: claim_waiting_count
-- How many they are, and the earliest day by which one is answered (no day: none).
SELECT COUNT(*), MIN(c.due) FROM claim c
WHERE c.state = 'open' AND ((c.owner = 'admin' AND ? = 1) OR (c.owner = 'agency' AND c.wrong NOT IN ('name', 'number') AND ? <> 0 AND c.agency_id = ?)) AND c.person_id <> ?;

-- name: claim_late
-- The same columns: what agencies were to answer before a day.
SELECT c.id, c.version, c.person_id, c.agency_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), a.name, c.wrong, c.shown, c.should,
  c.since, c.evidence, c.other_agency, o.name, c.owner, c.due, c.state, c.stands, c.made_at
FROM claim c JOIN person p ON p.id = c.person_id LEFT JOIN unit a ON a.id = c.agency_id LEFT JOIN unit o ON o.id = c.other_agency
WHERE c.state = 'open' AND c.owner = 'agency' AND c.due < ? ORDER BY c.due, c.id LIMIT 500;

-- name: claim_answered
-- The same columns: what was answered of administrators (1: all), of an agency (three times; 0: none), the last first.
SELECT c.id, c.version, c.person_id, c.agency_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), a.name, c.wrong, c.shown, c.should,
  c.since, c.evidence, c.other_agency, o.name, c.owner, c.due, c.state, c.stands, c.made_at
FROM claim c JOIN person p ON p.id = c.person_id LEFT JOIN unit a ON a.id = c.agency_id LEFT JOIN unit o ON o.id = c.other_agency
WHERE c.state <> 'open' AND (? = 1 OR (? <> 0 AND c.wrong NOT IN ('name', 'number') AND ? IN (c.agency_id, c.other_agency)))
ORDER BY c.id DESC LIMIT 50;

-- name: claim_move
-- No row: changed meanwhile.
UPDATE claim SET owner = ?, due = ?, state = ?, stands = ?, version = version + 1 WHERE id = ? AND version = ? AND state = 'open';

-- name: claim_step_add
INSERT INTO claim_step (claim_id, act, words, owner, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?);

-- name: claim_steps
-- In order, with who acted and for whom.
SELECT s.act, s.owner, s.words, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.made_at, g.kind, g.behalf
FROM claim_step s JOIN person p ON p.id = s.made_by LEFT JOIN delegation_named g ON g.id = s.made_under
WHERE s.claim_id = ? ORDER BY s.id;
