-- name: rating_set_all
-- The last to begin first, a draft before all.
SELECT s.id, s.version, s.name, s.from_year, s.state, s.document_number, s.document_day, CONCAT_WS(' ', NULLIF(m.family, ''), m.given),
  s.made_at, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.put_at, CONCAT_WS(' ', NULLIF(w.family, ''), w.given), s.withdrawn_at, s.reason,
  COUNT(r.id)
FROM rating_set s LEFT JOIN person m ON m.id = s.made_by LEFT JOIN person p ON p.id = s.put_by LEFT JOIN person w ON w.id = s.withdrawn_by
LEFT JOIN rating_run r ON r.set_id = s.id
GROUP BY s.id ORDER BY s.state <> 'draft', s.from_year DESC, s.id DESC;

-- name: rating_set_find
SELECT s.id, s.version, s.name, s.from_year, s.state, s.document_number, s.document_day, CONCAT_WS(' ', NULLIF(m.family, ''), m.given),
  s.made_at, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.put_at, CONCAT_WS(' ', NULLIF(w.family, ''), w.given), s.withdrawn_at, s.reason,
  COUNT(r.id)
FROM rating_set s LEFT JOIN person m ON m.id = s.made_by LEFT JOIN person p ON p.id = s.put_by LEFT JOIN person w ON w.id = s.withdrawn_by
LEFT JOIN rating_run r ON r.set_id = s.id
WHERE s.id = ? GROUP BY s.id;

-- name: rating_set_hold
-- Nobody else changes sets or opens a run by one until the end of the transaction.
SELECT id FROM rating_set ORDER BY id FOR UPDATE;

-- name: rating_set_for
-- By which a year is rated. No row: none is in force.
SELECT id FROM rating_set WHERE standing <= ? ORDER BY standing DESC LIMIT 1;

-- name: rating_set_add
-- Duplicate: there is a draft.
INSERT INTO rating_set (name, from_year, made_by) VALUES (?, ?, ?);

-- name: rating_set_copy
-- The criteria of a set (last) for another one.
INSERT INTO rating_criterion (set_id, position, code, name, part, most, evidence)
SELECT ?, position, code, name, part, most, evidence FROM rating_criterion WHERE set_id = ? AND removed = 0;

-- name: rating_set_update
UPDATE rating_set SET name = ?, from_year = ?, version = version + 1 WHERE id = ? AND version = ? AND state = 'draft';

-- name: rating_set_touch
-- A criterion of the draft changes. No row: changed meanwhile.
UPDATE rating_set SET version = version + 1 WHERE id = ? AND version = ? AND state = 'draft';

-- name: rating_set_put
-- Duplicate: another one begins with that year.
UPDATE rating_set SET state = 'in_force', document_number = ?, document_day = ?, put_by = ?, put_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'draft';

-- name: rating_set_withdraw
UPDATE rating_set SET state = 'withdrawn', withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND state = 'in_force';

-- name: rating_criterion_all
SELECT id, set_id, position, most, version, code, name, part, evidence FROM rating_criterion WHERE set_id = ? AND removed = 0
ORDER BY part, position, id;

-- name: rating_criterion_add
-- Duplicate: the code is taken.
INSERT INTO rating_criterion (set_id, position, code, name, part, most, evidence) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: rating_criterion_update
UPDATE rating_criterion SET position = ?, code = ?, name = ?, part = ?, most = ?, evidence = ?, version = version + 1
WHERE id = ? AND set_id = ? AND removed = 0;

-- name: rating_criterion_remove
UPDATE rating_criterion SET removed = 1, version = version + 1 WHERE id = ? AND set_id = ? AND removed = 0;

-- name: rating_run_all
-- Runs of a year, the province first.
SELECT n.id, n.version, n.authority_id, u.name, u.kind, n.year, n.set_id, n.rate, n.outstanding_number, n.outstanding_day, n.chosen_why,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), n.opened_at
FROM rating_run n JOIN unit u ON u.id = n.authority_id JOIN person p ON p.id = n.opened_by
WHERE n.year = ? ORDER BY u.kind, u.position, u.name COLLATE utf8mb4_uca1400_vietnamese_as_ci, u.id;

-- name: rating_run_find
SELECT n.id, n.version, n.authority_id, u.name, u.kind, n.year, n.set_id, n.rate, n.outstanding_number, n.outstanding_day, n.chosen_why,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), n.opened_at
FROM rating_run n JOIN unit u ON u.id = n.authority_id JOIN person p ON p.id = n.opened_by WHERE n.id = ?;

-- name: rating_run_hold
-- Nobody else appraises, chooses or recognises in it until the end of the transaction.
SELECT version FROM rating_run WHERE id = ? FOR UPDATE;

-- name: rating_run_add
-- Duplicate: it is opened.
INSERT INTO rating_run (authority_id, year, set_id, opened_by, opened_under) VALUES (?, ?, ?, ?, ?);

-- name: rating_run_set_rate
UPDATE rating_run SET rate = ?, outstanding_number = ?, outstanding_day = ?, version = version + 1 WHERE id = ? AND version = ?;

-- name: rating_run_set_chosen
UPDATE rating_run SET chosen_why = ?, version = version + 1 WHERE id = ? AND version = ?;

-- name: rating_run_touch
-- What its page shows is not what it was.
UPDATE rating_run SET version = version + 1 WHERE id = ?;

-- name: rating_run_units
-- Units right below an authority on a day (twice) that have no row in its year yet.
SELECT u.id FROM unit u LEFT JOIN rating r ON r.unit_id = u.id AND r.year = ?
WHERE u.parent_id = ? AND u.from_day <= ? AND (u.until_day IS NULL OR u.until_day >= ?) AND r.id IS NULL ORDER BY u.id;

-- name: rating_add
INSERT INTO rating (run_id, unit_id, year) VALUES (?, ?, ?);

-- name: rating_of_run
-- In the order of the units.
SELECT id, version, run_id, authority_id, unit_id, unit_name, unit_kind, position, year, state, self_assigned, self_done, self_late,
  self_exceeded, self_sound, self_remedied, counted_assigned, counted_done, counted_late, counted_on, report, self_level, sender, sent_at,
  silent_why, assigned, done, late, exceeded, sound, remedied, failed_below, breach, unavoidable, opinion, points, choices, law_level,
  level, level_why, appraiser, appraised_at, chosen, final_level, why, document_number, document_day, recogniser, recognised_at, left_why
FROM rating_named WHERE run_id = ? ORDER BY position, unit_name COLLATE utf8mb4_uca1400_vietnamese_as_ci, unit_id;

-- name: rating_of_units
-- Of units (a JSON array, first) in a year.
SELECT id, version, run_id, authority_id, unit_id, unit_name, unit_kind, position, year, state, self_assigned, self_done, self_late,
  self_exceeded, self_sound, self_remedied, counted_assigned, counted_done, counted_late, counted_on, report, self_level, sender, sent_at,
  silent_why, assigned, done, late, exceeded, sound, remedied, failed_below, breach, unavoidable, opinion, points, choices, law_level,
  level, level_why, appraiser, appraised_at, chosen, final_level, why, document_number, document_day, recogniser, recognised_at, left_why
FROM rating_named WHERE unit_id IN (SELECT j.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j) AND year = ? ORDER BY unit_kind, unit_id;

-- name: rating_find
SELECT id, version, run_id, authority_id, unit_id, unit_name, unit_kind, position, year, state, self_assigned, self_done, self_late,
  self_exceeded, self_sound, self_remedied, counted_assigned, counted_done, counted_late, counted_on, report, self_level, sender, sent_at,
  silent_why, assigned, done, late, exceeded, sound, remedied, failed_below, breach, unavoidable, opinion, points, choices, law_level,
  level, level_why, appraiser, appraised_at, chosen, final_level, why, document_number, document_day, recogniser, recognised_at, left_why
FROM rating_named WHERE id = ?;

-- name: rating_hold
-- Nobody else writes a unit's year until the end of the transaction.
SELECT version FROM rating WHERE id = ? FOR UPDATE;

-- name: rating_waiting
-- Complaints of a run that are not verified, by rating.
SELECT c.rating_id, COUNT(*) FROM rating r JOIN rating_complaint c ON c.rating_id = r.id AND c.outcome IS NULL WHERE r.run_id = ? GROUP BY c.rating_id;

-- name: rating_levels
-- How far units (a JSON array, first) are in a year, and their recognised levels.
SELECT r.unit_id, r.state, r.final_level FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN rating r ON r.unit_id = j.id AND r.year = ?
ORDER BY r.unit_id;

-- name: rating_open_of
-- Of units (a JSON array) those whose own proposal is to be written, the first year first.
SELECT r.id, u.name, r.year FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN rating r ON r.unit_id = j.id AND r.state = 'open'
JOIN unit u ON u.id = r.unit_id ORDER BY r.year, r.id;

-- name: rating_waiting_of
-- Runs of an authority in which units wait: for the appraisal, for the choice of a level, for the recognition.
SELECT n.id, n.year, COALESCE(SUM(r.state = 'proposed'), 0), COALESCE(SUM(r.state = 'appraised' AND r.level IS NULL), 0),
  COALESCE(SUM(r.state = 'appraised' AND r.level IS NOT NULL), 0)
FROM rating_run n JOIN rating r ON r.run_id = n.id AND r.state IN ('proposed', 'appraised') WHERE n.authority_id = ? GROUP BY n.id ORDER BY n.year;

-- name: rating_below
-- Of units right below a unit in a year: how many are rated and not recognised yet, how many did not complete their tasks.
SELECT COALESCE(SUM(r.state NOT IN ('recognised', 'left_out')), 0), COALESCE(SUM(r.state = 'recognised' AND r.final_level = 'KHTNV'), 0)
FROM rating_run n JOIN rating r ON r.run_id = n.id WHERE n.authority_id = ? AND n.year = ?;

-- name: rating_save
-- What a unit says of its year.
UPDATE rating SET self_assigned = ?, self_done = ?, self_late = ?, self_exceeded = ?, counted_assigned = ?, counted_done = ?, counted_late = ?,
  counted_on = ?, self_sound = ?, self_remedied = ?, report = ?, self_level = ?, version = version + 1
WHERE id = ? AND version = ? AND state = 'open';

-- name: rating_send
UPDATE rating SET state = 'proposed', sent_by = ?, sent_under = ?, sent_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND state = 'open';

-- name: rating_recall
-- Back to the unit.
UPDATE rating SET state = 'open', sent_by = NULL, sent_under = NULL, sent_at = NULL, version = version + 1
WHERE id = ? AND version = ? AND state = 'proposed';

-- name: rating_appraise
UPDATE rating SET state = 'appraised', assigned = ?, done = ?, late = ?, exceeded = ?, sound = ?, remedied = ?, failed_below = ?, breach = ?,
  unavoidable = ?, opinion = ?, points = ?, choices = ?, law_level = ?, level = ?, level_why = '', silent_why = ?, chosen = 0, appraised_by = ?,
  appraised_under = ?, appraised_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state IN ('open', 'proposed', 'appraised');

-- name: rating_choose_level
UPDATE rating SET level = ?, level_why = ?, chosen = 0, version = version + 1 WHERE id = ? AND version = ? AND state = 'appraised';

-- name: rating_chosen
-- Of a run these (a JSON array) are chosen for a place, nobody else.
UPDATE rating SET chosen = id IN (SELECT j.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j) WHERE run_id = ?;

-- name: rating_recognise
UPDATE rating SET state = 'recognised', final_level = ?, why = ?, document_number = ?, document_day = ?, recognised_by = ?, recognised_under = ?,
  recognised_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'appraised';

-- name: rating_reopen
UPDATE rating SET state = 'appraised', final_level = NULL, why = NULL, document_number = NULL, document_day = NULL, recognised_by = NULL,
  recognised_under = NULL, recognised_at = NULL, version = version + 1
WHERE id = ? AND version = ? AND state = 'recognised';

-- name: rating_leave_out
UPDATE rating SET state = 'left_out', left_why = ?, sent_by = NULL, sent_under = NULL, sent_at = NULL, version = version + 1
WHERE id = ? AND version = ? AND state IN ('open', 'proposed');

-- name: rating_take_in
UPDATE rating SET state = 'open', left_why = '', version = version + 1 WHERE id = ? AND version = ? AND state = 'left_out';

-- name: rating_points_all
SELECT criterion_id, self, self_why, given, given_why FROM rating_points WHERE rating_id = ?;

-- name: rating_points_self
INSERT INTO rating_points (rating_id, criterion_id, self, self_why) VALUES (?, ?, ?, ?)
ON DUPLICATE KEY UPDATE self = VALUES(self), self_why = VALUES(self_why);

-- name: rating_points_given
INSERT INTO rating_points (rating_id, criterion_id, given, given_why) VALUES (?, ?, ?, ?)
ON DUPLICATE KEY UPDATE given = VALUES(given), given_why = VALUES(given_why);

-- name: rating_count_agency
-- Tasks of an agency by our own data: deliveries with a deadline between two days, those due since the first of them, each
-- where it ended: assigned, done, not on time by a day.
SELECT COUNT(*), COALESCE(SUM(x.state = 'done'), 0), COALESCE(SUM(IF(x.state = 'done', x.done_on > x.deadline, x.deadline < ?)), 0) FROM
  (SELECT d.state, d.deadline, MAX(e.done_on) AS done_on FROM delivery d LEFT JOIN entry e ON e.delivery_id = d.id AND e.state = 'accepted'
   WHERE d.agency_id = ? AND d.due >= ? AND d.deadline BETWEEN ? AND ? AND d.state IN ('open', 'done', 'rejected') GROUP BY d.id) x;

-- name: rating_count_division
-- The same of a division (its agency, then itself).
SELECT COUNT(*), COALESCE(SUM(x.state = 'done'), 0), COALESCE(SUM(IF(x.state = 'done', x.done_on > x.deadline, x.deadline < ?)), 0) FROM
  (SELECT d.state, d.deadline, MAX(e.done_on) AS done_on FROM delivery d LEFT JOIN entry e ON e.delivery_id = d.id AND e.state = 'accepted'
   WHERE d.agency_id = ? AND d.unit_id = ? AND d.due >= ? AND d.deadline BETWEEN ? AND ? AND d.state IN ('open', 'done', 'rejected') GROUP BY d.id) x;

-- name: rating_heads
-- Who heads a unit on a day (twice).
SELECT person_id FROM holding WHERE unit_id = ? AND `rank` = 'head' AND from_day <= ? AND (until_day IS NULL OR until_day >= ?);

-- name: rating_headed
-- Units below an agency that a person heads on a day (twice).
SELECT h.unit_id FROM holding h JOIN unit u ON u.id = h.unit_id AND u.parent_id = ?
WHERE h.person_id = ? AND h.`rank` = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?);

-- name: rating_complaint_all
SELECT c.id, c.version, c.rating_id, c.kind, c.received_day, c.words, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), c.entered_at, c.outcome,
  c.verifier, c.document, c.result, CONCAT_WS(' ', NULLIF(q.family, ''), q.given), c.closed_at
FROM rating_complaint c JOIN person p ON p.id = c.entered_by LEFT JOIN person q ON q.id = c.closed_by WHERE c.rating_id = ? ORDER BY c.id;

-- name: rating_complaint_add
INSERT INTO rating_complaint (rating_id, kind, received_day, words, entered_by, entered_under) VALUES (?, ?, ?, ?, ?, ?);

-- name: rating_complaint_close
UPDATE rating_complaint SET outcome = ?, verifier = ?, document = ?, result = ?, closed_by = ?, closed_under = ?, closed_at = UTC_TIMESTAMP(6),
  version = version + 1 WHERE id = ? AND rating_id = ? AND version = ? AND outcome IS NULL;

-- name: rating_step_add
INSERT INTO rating_step (rating_id, act, person_id, delegation_id, reason) VALUES (?, ?, ?, ?, ?);

-- name: rating_step_all
SELECT s.act, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.at, s.reason FROM rating_step s JOIN person p ON p.id = s.person_id
WHERE s.rating_id = ? ORDER BY s.id;
