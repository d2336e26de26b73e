-- name: ground_page
-- A page, the last in force first, also what was taken back: of all or (four times around two days) of who works in an agency today,
-- without (1) its head; but not about one person; of a kind ('': any), of a year in force (0: any).
SELECT id, version, person_id, name, agency_id, kind, decided, penalty, concerns, act, act_from, act_until, act_of, unit_id, body, decider,
  document_number, document_day, effective_day, said, said_why, maker, made_at, withdrawn_at, withdrawer, reason
FROM ground_named g
WHERE (? = 0 OR EXISTS (SELECT 1 FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.person_id = g.person_id AND h.main = 1
    AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?) AND ? IN (u.id, u.parent_id)
    AND (? = 0 OR h.rank <> 'head' OR u.kind <> 'agency')))
  AND g.person_id <> ? AND (? = '' OR g.kind = ?) AND (? = 0 OR YEAR(g.effective_day) = ?)
ORDER BY g.effective_day DESC, g.sort_name, g.id LIMIT ? OFFSET ?;

-- name: ground_count
-- How many ground_page has, by the same filters.
SELECT COUNT(*) FROM ground_named g
WHERE (? = 0 OR EXISTS (SELECT 1 FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.person_id = g.person_id AND h.main = 1
    AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?) AND ? IN (u.id, u.parent_id)
    AND (? = 0 OR h.rank <> 'head' OR u.kind <> 'agency')))
  AND g.person_id <> ? AND (? = '' OR g.kind = ?) AND (? = 0 OR YEAR(g.effective_day) = ?);

-- name: ground_of_people
-- Those of people (a JSON array) that stand, person by person.
SELECT id, version, person_id, name, agency_id, kind, decided, penalty, concerns, act, act_from, act_until, act_of, unit_id, body, decider,
  document_number, document_day, effective_day, said, said_why, maker, made_at, withdrawn_at, withdrawer, reason
FROM JSON_TABLE(?, '$[*]' COLUMNS (whose BIGINT PATH '$')) j JOIN ground_named g ON g.person_id = j.whose AND g.withdrawn_at IS NULL
ORDER BY g.person_id, g.effective_day, g.id;

-- name: ground_of_person
-- All of one person, also what was taken back, the last in force first.
SELECT id, version, person_id, name, agency_id, kind, decided, penalty, concerns, act, act_from, act_until, act_of, unit_id, body, decider,
  document_number, document_day, effective_day, said, said_why, maker, made_at, withdrawn_at, withdrawer, reason
FROM ground_named WHERE person_id = ? ORDER BY effective_day DESC, id;

-- name: ground_find
SELECT id, version, person_id, name, agency_id, kind, decided, penalty, concerns, act, act_from, act_until, act_of, unit_id, body, decider,
  document_number, document_day, effective_day, said, said_why, maker, made_at, withdrawn_at, withdrawer, reason
FROM ground_named WHERE id = ?;

-- name: ground_hold
-- Nobody else enters grounds of a person until the end of the transaction; those that stand, without names.
SELECT id, version, person_id, '', agency_id, kind, decided, penalty, concerns, act, act_from, act_until, COALESCE(act_of, id),
  COALESCE(unit_id, 0), body, decider, document_number, document_day, effective_day, COALESCE(said, 0), said_why, '', made_at, NULL, '', ''
FROM ground WHERE person_id = ? AND withdrawn_at IS NULL ORDER BY id FOR UPDATE;

-- name: ground_add
INSERT INTO ground (person_id, agency_id, kind, decided, penalty, concerns, act, act_from, act_until, act_of, unit_id, body, decider,
  document_number, document_day, effective_day, said, said_why, made_by, made_under)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: ground_withdraw
-- No row: taken back or changed meanwhile.
UPDATE ground SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: ground_places
-- Where people (a JSON array) worked and work, person by person: agency, whether they lead there, whether it is the main place.
SELECT h.person_id, IF(u.kind = 'division', u.parent_id, u.id), h.rank <> 'staff', h.main, h.from_day, h.until_day
FROM JSON_TABLE(?, '$[*]' COLUMNS (whose BIGINT PATH '$')) j JOIN holding h ON h.person_id = j.whose AND h.held_from IS NOT NULL
JOIN unit u ON u.id = h.unit_id ORDER BY h.person_id, h.from_day, h.id;
