-- name: meeting_runs
-- Runs in which people of an agency are classified, the newest first.
SELECT DISTINCT r.id, r.year, u.name, u.kind = 'province', r.state = 'decided'
FROM classification c JOIN year_run r ON r.id = c.run_id JOIN unit u ON u.id = r.authority_id
WHERE c.agency_id = ? AND c.superseded_at IS NULL ORDER BY r.year DESC, u.kind <> 'province' DESC, r.id;

-- name: meeting_seen
-- A person (first), a year, an agency whose meetings all are his to see (0: none), those above too (1), a person again (three times).
SELECT m.id, m.version, m.run_id, m.kind, m.agency_id, m.unit_id, m.state, m.day, m.minute, m.place, m.words, m.written, m.chair_id,
  m.secretary_id, m.made_by, m.file_id, m.reason, m.closed_at, m.year, m.unit_name, m.agency_name, m.authority_name,
  m.above, m.chair, m.secretary, m.closer
FROM meeting_named m LEFT JOIN meeting_person p ON p.meeting_id = m.id AND p.person_id = ? AND p.left_out = 0 AND m.state <> 'prepared'
WHERE m.year = ? AND (m.agency_id = ? OR (m.above = 1 AND ? = 1) OR m.made_by = ? OR m.chair_id = ? OR m.secretary_id = ? OR p.person_id IS NOT NULL)
ORDER BY m.day DESC, m.id DESC LIMIT 500;

-- name: meeting_of_classification
-- That it was or is about, called or closed.
SELECT m.id, m.version, m.run_id, m.kind, m.agency_id, m.unit_id, m.state, m.day, m.minute, m.place, m.words, m.written, m.chair_id,
  m.secretary_id, m.made_by, m.file_id, m.reason, m.closed_at, m.year, m.unit_name, m.agency_name, m.authority_name,
  m.above, m.chair, m.secretary, m.closer
FROM meeting_about b JOIN meeting_named m ON m.id = b.meeting_id
WHERE b.classification_id = ? AND b.dropped = 0 AND m.state IN ('called', 'closed') ORDER BY m.day, m.id;

-- name: meeting_find
SELECT m.id, m.version, m.run_id, m.kind, m.agency_id, m.unit_id, m.state, m.day, m.minute, m.place, m.words, m.written, m.chair_id,
  m.secretary_id, m.made_by, m.file_id, m.reason, m.closed_at, m.year, m.unit_name, m.agency_name, m.authority_name,
  m.above, m.chair, m.secretary, m.closer, m.minutes, m.ground, m.sha256
FROM meeting_named m WHERE m.id = ?;

-- name: meeting_hold
SELECT version FROM meeting WHERE id = ? FOR UPDATE;

-- name: meeting_add
INSERT INTO meeting (run_id, kind, agency_id, unit_id, day, minute, place, words, written, chair_id, secretary_id, made_by, made_under)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: meeting_put
-- The invitation; the reason of one that was called already.
UPDATE meeting SET day = ?, minute = ?, place = ?, words = ?, written = ?, chair_id = ?, secretary_id = ?, reason = ?, version = version + 1
WHERE id = ? AND version = ? AND state IN ('prepared', 'called');

-- name: meeting_mark
-- Something of it changed.
UPDATE meeting SET version = version + 1 WHERE id = ?;

-- name: meeting_call
UPDATE meeting SET state = 'called', called_by = ?, called_under = ?, called_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'prepared';

-- name: meeting_off
UPDATE meeting SET state = 'off', off_by = ?, off_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND state IN ('prepared', 'called');

-- name: meeting_minutes_put
-- A ground where they are made anew from the data, NULL: the one that they had.
UPDATE meeting SET minutes = ?, ground = COALESCE(UNHEX(?), ground), version = version + 1 WHERE id = ? AND version = ? AND state = 'called';

-- name: meeting_close
UPDATE meeting SET state = 'closed', closed_by = ?, closed_under = ?, closed_at = UTC_TIMESTAMP(6), sha256 = UNHEX(SHA2(minutes, 256)),
  version = version + 1 WHERE id = ? AND version = ? AND state = 'called';

-- name: meeting_file_set
UPDATE meeting SET file_id = ?, version = version + 1 WHERE id = ? AND state = 'closed';

-- name: meeting_people
-- By Vietnamese name, who leads it first.
SELECT p.person_id, p.seat, CONCAT_WS(' ', NULLIF(n.family, ''), n.given), p.title, p.unit_name, p.left_out, p.reason, p.attendance,
  p.absent_why
FROM meeting_person p JOIN person n ON n.id = p.person_id WHERE p.meeting_id = ? ORDER BY p.left_out, p.seat, n.sort_name, n.id;

-- name: meeting_person_put
-- Invited, or invited again, or left out.
INSERT INTO meeting_person (meeting_id, person_id, seat, title, unit_name, left_out, reason) VALUES (?, ?, ?, ?, ?, ?, ?)
ON DUPLICATE KEY UPDATE seat = VALUES(seat), left_out = VALUES(left_out), reason = VALUES(reason), attendance = 'unknown', absent_why = '';

-- name: meeting_person_told
-- All who are invited, from now on.
UPDATE meeting_person SET told_at = UTC_TIMESTAMP(6) WHERE meeting_id = ? AND told_at IS NULL AND left_out = 0;

-- name: meeting_person_attend
UPDATE meeting_person SET attendance = ?, absent_why = ? WHERE meeting_id = ? AND person_id = ? AND left_out = 0;

-- name: meeting_about_list
-- By Vietnamese name, who leads first.
SELECT c.id, c.person_id, c.unit_id, c.name, c.title, c.unit_name, c.state, c.rank, c.self_level, c.report, c.silent_why, b.words,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given), b.version, b.dropped
FROM meeting_about b JOIN classification_named c ON c.id = b.classification_id LEFT JOIN person w ON w.id = b.words_by
WHERE b.meeting_id = ? ORDER BY FIELD(c.rank, 'head', 'deputy', 'staff'), c.sort_name, c.id;

-- name: meeting_about_choices
-- Classifications of a run and an agency that a meeting may still be about.
SELECT c.id, c.person_id, c.unit_id, c.name, c.title, c.unit_name, c.state, c.rank, c.self_level, c.report, c.silent_why, '', NULL, 0, 0
FROM classification_named c WHERE c.run_id = ? AND c.agency_id = ? AND c.superseded_at IS NULL AND c.state IN ('open', 'self', 'met')
ORDER BY FIELD(c.rank, 'head', 'deputy', 'staff'), c.sort_name, c.id;

-- name: meeting_about_put
INSERT INTO meeting_about (meeting_id, classification_id, dropped) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE dropped = VALUES(dropped);

-- name: meeting_about_say
-- No row: changed meanwhile.
UPDATE meeting_about SET words = ?, words_by = ?, version = version + 1 WHERE meeting_id = ? AND classification_id = ? AND version = ?;

-- name: meeting_said_list
-- At the meeting and in writing, in the order of the people.
SELECT s.classification_id, s.person_id, CONCAT_WS(' ', NULLIF(n.family, ''), n.given), p.title, s.words, s.written
FROM meeting_said s JOIN meeting_person p ON p.meeting_id = s.meeting_id AND p.person_id = s.person_id JOIN person n ON n.id = s.person_id
WHERE s.meeting_id = ? AND s.words <> '' ORDER BY s.classification_id, s.written DESC, p.seat, n.sort_name, n.id;

-- name: meeting_said_put
INSERT INTO meeting_said (meeting_id, classification_id, person_id, written, words, by_id) VALUES (?, ?, ?, ?, ?, ?)
ON DUPLICATE KEY UPDATE words = VALUES(words), by_id = VALUES(by_id), at = UTC_TIMESTAMP(6);

-- name: meeting_waiting
-- What waits for a person: invitations that a head sends (an agency, 0: none; then a person who heads a division of it, 0: none),
-- meetings to come to (a day, a person), minutes to be passed (the same, of which he is chair or secretary).
SELECT 'meeting_call', m.id, m.day, u.name FROM meeting m JOIN unit u ON u.id = m.unit_id WHERE m.agency_id = ? AND m.state = 'prepared'
UNION ALL
SELECT 'meeting_call', m.id, m.day, u.name FROM meeting m JOIN unit u ON u.id = m.unit_id WHERE m.agency_id = ? AND m.unit_id = ? AND m.state = 'prepared'
UNION ALL
SELECT 'meeting_attend', m.id, m.day, u.name FROM meeting_person p JOIN meeting m ON m.id = p.meeting_id AND m.state = 'called' AND m.day >= ?
JOIN unit u ON u.id = m.unit_id WHERE p.person_id = ? AND p.left_out = 0 AND p.attendance = 'unknown'
UNION ALL
SELECT 'meeting_close', m.id, m.day, u.name FROM meeting_person p JOIN meeting m ON m.id = p.meeting_id AND m.state = 'called' AND m.day <= ?
JOIN unit u ON u.id = m.unit_id WHERE p.person_id = ? AND p.seat IN ('chair', 'secretary')
ORDER BY 3, 2 LIMIT 10;

-- name: meeting_met
-- The person has been remarked on. No row: he was already, or has not written his part.
UPDATE classification SET state = 'met', met_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND superseded_at IS NULL AND (state = 'self' OR (state = 'open' AND silent_why <> ''));

-- name: meeting_met_step
INSERT INTO classification_step (classification_id, act, person_id, delegation_id) VALUES (?, 'met', ?, ?);
