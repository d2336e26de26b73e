-- name: directory_people
-- Everybody by login name, as the comparison needs him.
SELECT p.id, p.uid, p.entry_uuid, p.family, p.given, p.mail, n.number, s.person_id IS NOT NULL
FROM person p LEFT JOIN person_number n ON n.person_id = p.id LEFT JOIN directory_seen s ON s.person_id = p.id
ORDER BY p.uid;

-- name: directory_words
-- What units are called there.
SELECT said, unit_id FROM directory_unit ORDER BY said;

-- name: directory_words_named
-- The same as people read it, with who said so.
SELECT d.said, u.name, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), d.made_at
FROM directory_unit d JOIN person p ON p.id = d.made_by LEFT JOIN unit u ON u.id = d.unit_id ORDER BY d.said;

-- name: directory_word_put
INSERT INTO directory_unit (said, unit_id, made_by) VALUES (?, ?, ?)
ON DUPLICATE KEY UPDATE unit_id = VALUES(unit_id), made_by = VALUES(made_by), made_at = UTC_TIMESTAMP(6);

-- name: directory_run_add
INSERT INTO directory_run (people) VALUES (0);

-- name: directory_run_end
UPDATE directory_run SET ended_at = UTC_TIMESTAMP(6), people = ?, whole = ?, known = ?, lacking = ?, held = ?, unseen = ?,
  unplaced = ?, odd = ?, found = ?, fresh = ?, taken = ?, why = ?, words = ? WHERE id = ?;

-- name: directory_runs
-- The last first.
SELECT id, started_at, ended_at, people, whole, known, lacking, held, unseen, unplaced, odd, found, fresh, taken, why, words
FROM directory_run ORDER BY id DESC LIMIT ?;

-- name: directory_seen_put
-- Those of a JSON array of ids were seen by a run, some before.
INSERT INTO directory_seen (person_id, run_id) SELECT p.id, ?
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN person p ON p.id = j.id
ON DUPLICATE KEY UPDATE person_id = VALUES(person_id);

-- name: directory_unseen
-- Who has a place on a day (twice) and was never seen there, by name; how many as most (a few).
SELECT p.id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, u.name
FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id
LEFT JOIN directory_seen s ON s.person_id = p.id
WHERE h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?) AND s.person_id IS NULL
  AND p.entry_uuid IS NULL
ORDER BY p.sort_name, p.id LIMIT ?;

-- name: directory_last
-- The last of each difference.
SELECT c.id, c.kind, c.subject, c.digest, c.state
FROM directory_change c JOIN (SELECT MAX(id) AS id FROM directory_change GROUP BY kind, subject) m ON m.id = c.id
ORDER BY c.kind + 0, c.subject;

-- name: directory_change_add
INSERT INTO directory_change (kind, subject, person_id, title_of, was, becomes, from_unit, to_unit, login, entry_uuid, family,
  given, mail, number, title, rank, post_id, unknown_post, person_kind, cause, people, from_day, digest, first_run, last_run)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: directory_change_met
-- Those of a JSON array of ids were found again by a run.
UPDATE directory_change c JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j ON j.id = c.id SET c.last_run = ?;

-- name: directory_change_over
-- Open ones of a JSON array of ids: the directory says something else now.
UPDATE directory_change c JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j ON j.id = c.id
SET c.state = 'over', c.number = NULL, c.answered_at = UTC_TIMESTAMP(6) WHERE c.state = 'open';

-- name: directory_change_past
-- Open ones that a run did not find again, but for leavers where (1) it could not say who left.
UPDATE directory_change SET state = 'over', number = NULL, answered_at = UTC_TIMESTAMP(6)
WHERE state = 'open' AND last_run < ? AND (? = 0 OR kind <> 'leaver');

-- name: directory_change_tally
-- How many of each kind are in a state.
SELECT kind, COUNT(*) FROM directory_change WHERE state = ? GROUP BY kind;

-- name: directory_change_page
-- Of a kind (twice; '' all) in a state, that touch an agency (three times; 0 any).
SELECT c.id, c.kind, c.subject, c.title_of, c.was, c.becomes, c.person_id, c.from_unit, c.to_unit, c.login, c.entry_uuid, c.family,
  c.given, c.mail, NULL, c.title, c.rank, c.post_id, c.unknown_post, c.person_kind, c.cause, c.people, c.from_day, c.state, c.stuck, c.stuck_a,
  c.stuck_b, c.taken_from, c.reason, CONCAT_WS(' ', NULLIF(a.family, ''), a.given), c.answered_at, s.started_at, c.last_run
FROM directory_change c JOIN directory_run s ON s.id = c.first_run LEFT JOIN person a ON a.id = c.answered_by
LEFT JOIN unit f ON f.id = c.from_unit LEFT JOIN unit t ON t.id = c.to_unit
WHERE (? = '' OR c.kind = ?) AND c.state = ? AND (? = 0 OR ? IN (f.id, f.parent_id) OR ? IN (t.id, t.parent_id))
ORDER BY IF(c.state = 'open', c.kind + 0, 0), IF(c.state = 'open', 0, c.answered_at) DESC, c.title_of, c.id LIMIT ? OFFSET ?;

-- name: directory_change_unsaid
-- Open ones that touch an agency (three times) and of which it said nothing.
SELECT COUNT(*) FROM directory_change c LEFT JOIN unit f ON f.id = c.from_unit LEFT JOIN unit t ON t.id = c.to_unit
LEFT JOIN directory_say s ON s.change_id = c.id AND s.agency_id = ?
WHERE c.state = 'open' AND (? IN (f.id, f.parent_id) OR ? IN (t.id, t.parent_id)) AND s.id IS NULL;

-- name: directory_change_lock
-- The columns of directory_change_page, with the number. No row: none.
SELECT c.id, c.kind, c.subject, c.title_of, c.was, c.becomes, c.person_id, c.from_unit, c.to_unit, c.login, c.entry_uuid, c.family,
  c.given, c.mail, c.number, c.title, c.rank, c.post_id, c.unknown_post, c.person_kind, c.cause, c.people, c.from_day, c.state, c.stuck, c.stuck_a,
  c.stuck_b, c.taken_from, c.reason, NULL, c.answered_at, NULL, c.last_run
FROM directory_change c WHERE c.id = ? FOR UPDATE;

-- name: directory_change_answer
-- No row: it waits no more.
UPDATE directory_change SET state = ?, taken_from = ?, reason = ?, answered_by = ?, answered_at = UTC_TIMESTAMP(6), number = NULL,
  stuck = NULL, stuck_a = NULL, stuck_b = NULL WHERE id = ? AND state = 'open';

-- name: directory_change_stuck
UPDATE directory_change SET stuck = ?, stuck_a = ?, stuck_b = ? WHERE id = ? AND state = 'open';

-- name: directory_agencies
-- The agencies whose people the open ones of a run are about that it found first, and how many.
SELECT x.agency_id, a.name, COUNT(DISTINCT x.id) FROM (
  SELECT c.id, IF(u.kind = 'division', u.parent_id, u.id) AS agency_id
  FROM directory_change c JOIN unit u ON u.id = c.from_unit WHERE c.first_run = ? AND c.state = 'open'
  UNION
  SELECT c.id, IF(u.kind = 'division', u.parent_id, u.id)
  FROM directory_change c JOIN unit u ON u.id = c.to_unit WHERE c.first_run = ? AND c.state = 'open') x
JOIN unit a ON a.id = x.agency_id AND a.kind = 'agency' GROUP BY x.agency_id, a.name;

-- name: directory_open_ids
-- Open ones of a kind that a run found, old and new.
SELECT id FROM directory_change WHERE kind = ? AND state = 'open' AND last_run = ? ORDER BY id;

-- name: directory_say_add
INSERT INTO directory_say (change_id, agency_id, stance, words, said_by, said_under) VALUES (?, ?, ?, ?, ?, ?);

-- name: directory_says
-- What agencies said of those of a JSON array of ids, the last of each agency.
SELECT s.change_id, s.agency_id, u.name, s.stance, s.words, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.said_at
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN directory_say s ON s.change_id = j.id
JOIN unit u ON u.id = s.agency_id JOIN person p ON p.id = s.said_by
LEFT JOIN directory_say n ON n.change_id = s.change_id AND n.agency_id = s.agency_id AND n.id > s.id
WHERE n.id IS NULL ORDER BY s.change_id, s.id;

-- name: directory_left_work
-- What a person has not finished.
SELECT COUNT(*) FROM delivery WHERE person_id = ? AND state = 'open';

-- name: directory_left_sheets
SELECT COUNT(*) FROM sheet WHERE person_id = ? AND state NOT IN ('published', 'excepted');

-- name: person_number_find
-- No row: none is known.
SELECT number, taken_from, made_at, version FROM person_number WHERE person_id = ?;

-- name: person_number_add
-- Duplicate: the person has one, or somebody else has this one.
INSERT INTO person_number (person_id, number, taken_from, made_by) VALUES (?, ?, ?, ?);

-- name: person_number_change
-- No row: changed meanwhile. Duplicate: somebody else has it.
UPDATE person_number SET number = ?, taken_from = ?, made_by = ?, made_at = UTC_TIMESTAMP(6), version = version + 1
WHERE person_id = ? AND version = ?;
