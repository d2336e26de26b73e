-- name: entry_deliveries_waiting
-- Of an agency what has entries that wait for an answer, person by person in Vietnamese order.
SELECT n.* FROM delivery_named n WHERE n.agency_id = ? AND n.declared > 0 ORDER BY n.sort_name, n.person_id, n.deadline, n.id;

-- name: entry_deliveries_waiting_of_people
-- The same of people (their ids as a JSON array), in their order.
SELECT n.* FROM JSON_TABLE(?, '$[*]' COLUMNS (pos FOR ORDINALITY, id BIGINT PATH '$')) j
JOIN delivery_named n ON n.person_id = j.id AND n.declared > 0 ORDER BY j.pos, n.deadline, n.id;

-- name: entry_deliveries_owed
-- What a person still owes from before a day, by deadline.
SELECT n.* FROM delivery_named n WHERE n.person_id = ? AND n.due < ? AND n.state = 'open' ORDER BY n.deadline, n.id;

-- name: entry_delivery_change
-- No row: changed meanwhile.
UPDATE delivery SET state = ?, declared = ?, accepted = ?, deadline = ?, due = ?, version = version + 1 WHERE id = ? AND version = ?;

-- name: entry_delivery_end
-- What is over for a reason. No row: changed meanwhile.
UPDATE delivery SET state = ?, declared = ?, accepted = ?, end_reason = ?, ended_by = ?, ended_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ?;

-- name: entry_delivery_put
INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, quantity, given_on, deadline, due, from_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: entry_delivery_grow
-- What was carried before grows by what has to be done again. No row: none that is open.
UPDATE delivery SET quantity = quantity + ?, version = version + 1 WHERE from_id = ? AND state = 'open' ORDER BY id DESC LIMIT 1;

-- name: entry_owed_count
-- How a person stands today: late, and due by a day (twice today, that day).
SELECT COUNT(IF(deadline < ?, 1, NULL)), COUNT(IF(deadline BETWEEN ? AND ?, 1, NULL)) FROM delivery
WHERE person_id = ? AND state = 'open' AND quantity > accepted + declared;

-- name: entry_regular
-- What comes in by itself and a person counts, with what came in today (the day).
SELECT w.id, w.agency_id, w.unit_id, CONCAT_WS(' – ', NULLIF(COALESCE(r.task, o.task, ''), ''), NULLIF(COALESCE(r.detail, ''), ''),
  NULLIF(COALESCE(r.output, o.output, ''), '')), w.subject, COALESCE(w.days, 0), w.coefficient,
  COALESCE(SUM(d.quantity), 0), COALESCE(SUM(d.declared + d.accepted), 0)
FROM work w LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN outside_work o ON o.id = w.outside_id
LEFT JOIN delivery d ON d.work_id = w.id AND d.given_on = ? AND d.from_id IS NULL AND d.state NOT IN ('withdrawn','handed_over')
WHERE w.person_id = ? AND w.regular = 1 AND w.state = 'given' GROUP BY w.id ORDER BY w.id;

-- name: entry_pressed
-- The last that was counted today (the day) of a work, while nothing of it was answered.
SELECT d.id FROM delivery d WHERE d.work_id = ? AND d.given_on = ? AND d.from_id IS NULL AND d.state = 'open' AND d.accepted = 0
  AND EXISTS (SELECT 1 FROM audit a WHERE a.noun = 'delivery' AND a.object_id = d.id AND a.action = 'count')
  AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.delivery_id = d.id AND e.state IN ('accepted','returned','rejected'))
ORDER BY d.id DESC LIMIT 1;

-- name: entry_add
-- Of the person whose delivery it is. A key twice: the device sent it before.
INSERT INTO entry (delivery_id, person_id, quantity, done_on, document, note, device_key)
SELECT id, person_id, ?, ?, ?, ?, ? FROM delivery WHERE id = ?;

-- name: entry_by_key
SELECT id, delivery_id FROM entry WHERE person_id = ? AND device_key = ?;

-- name: entry_delivery
-- Which delivery an entry is of.
SELECT delivery_id FROM entry WHERE id = ?;

-- name: entry_recall
-- No row: answered or changed meanwhile.
UPDATE entry SET state = 'recalled', version = version + 1 WHERE id = ? AND version = ? AND state = 'proposed';

-- name: entry_recall_all
UPDATE entry SET state = 'recalled', version = version + 1 WHERE delivery_id = ? AND state = 'proposed';

-- name: entry_answer
-- No row: answered or changed meanwhile.
UPDATE entry SET state = ?, accepted = ?, answer = ?, answered_by = ?, answered_under = ?, answered_at = UTC_TIMESTAMP(6),
  version = version + 1
WHERE id = ? AND version = ? AND state = 'proposed';

-- name: entry_files
-- Of the entries of a delivery.
SELECT f.id, f.entry_id, f.file_id, x.name, x.size FROM entry e JOIN entry_file f ON f.entry_id = e.id AND f.removed = 0
JOIN file x ON x.id = f.file_id WHERE e.delivery_id = ? ORDER BY f.id;

-- name: entry_file_add
INSERT INTO entry_file (entry_id, file_id) VALUES (?, ?);

-- name: entry_file_remove
-- No row: taken off already.
UPDATE entry_file SET removed = 1 WHERE id = ? AND removed = 0;

-- name: entry_filed
-- An entry to which a file may be put, and how many it has; held.
SELECT e.id, e.delivery_id, e.person_id, e.state, e.quantity, e.done_on FROM entry e WHERE e.id = ? FOR UPDATE;

-- name: entry_file_count
SELECT COUNT(*) FROM entry_file WHERE entry_id = ? AND removed = 0;

-- name: entry_usual
-- What was accepted of products (a JSON array: rows of catalogs, outside works below 0) in an agency since a day, by person and
-- product. The same twice: of rows, of outside works; few are outside, which the optimizer does not know.
SELECT STRAIGHT_JOIN d.person_id, j.id, COUNT(*), SUM(e.quantity), COUNT(IF(e.document <> '', 1, NULL))
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN work w ON w.row_id = j.id
JOIN delivery d ON d.work_id = w.id JOIN entry e ON e.delivery_id = d.id
WHERE d.agency_id = ? AND e.state = 'accepted' AND e.done_on >= ? GROUP BY 1, 2
UNION ALL
SELECT STRAIGHT_JOIN d.person_id, j.id, COUNT(*), SUM(e.quantity), COUNT(IF(e.document <> '', 1, NULL))
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN work w ON w.outside_id = -j.id
JOIN delivery d ON d.work_id = w.id JOIN entry e ON e.delivery_id = d.id
WHERE d.agency_id = ? AND e.state = 'accepted' AND e.done_on >= ? GROUP BY 1, 2;

-- name: entry_usual_of_people
-- The same of people (a JSON array in the place of the agency).
SELECT STRAIGHT_JOIN d.person_id, j.id, COUNT(*), SUM(e.quantity), COUNT(IF(e.document <> '', 1, NULL))
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN work w ON w.row_id = j.id
JOIN delivery d ON d.work_id = w.id JOIN entry e ON e.delivery_id = d.id
WHERE d.person_id IN (SELECT p.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) p) AND e.state = 'accepted' AND e.done_on >= ?
GROUP BY 1, 2
UNION ALL
SELECT STRAIGHT_JOIN d.person_id, j.id, COUNT(*), SUM(e.quantity), COUNT(IF(e.document <> '', 1, NULL))
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN work w ON w.outside_id = -j.id
JOIN delivery d ON d.work_id = w.id JOIN entry e ON e.delivery_id = d.id
WHERE d.person_id IN (SELECT p.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) p) AND e.state = 'accepted' AND e.done_on >= ?
GROUP BY 1, 2;

-- name: entry_volume
-- What people of an agency did (accepted or declared) of what was due from one day to another, in units of 1/10000 of the
-- standard product; and of it what was given beside the plan.
SELECT d.person_id, SUM(w.coefficient * (d.accepted + d.declared) * w.share DIV w.shares),
  SUM(IF(d.kind = 'extra', w.coefficient * (d.accepted + d.declared) * w.share DIV w.shares, 0))
FROM delivery d JOIN work w ON w.id = d.work_id WHERE d.agency_id = ? AND d.due BETWEEN ? AND ? GROUP BY d.person_id;

-- name: entry_volume_of_people
-- The same of people (their ids as a JSON array).
SELECT d.person_id, SUM(w.coefficient * (d.accepted + d.declared) * w.share DIV w.shares),
  SUM(IF(d.kind = 'extra', w.coefficient * (d.accepted + d.declared) * w.share DIV w.shares, 0))
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN delivery d ON d.person_id = j.id JOIN work w ON w.id = d.work_id
WHERE d.due BETWEEN ? AND ? GROUP BY d.person_id;

-- name: entry_waiting
-- How many entries wait in an agency, by person, the unit where they are due and its agency.
SELECT d.person_id, d.unit_id, d.agency_id, COUNT(*) FROM delivery d JOIN entry e ON e.delivery_id = d.id AND e.state = 'proposed'
WHERE d.agency_id = ? AND d.declared > 0 GROUP BY d.person_id, d.unit_id, d.agency_id;

-- name: entry_waiting_of_people
-- The same of people (their ids as a JSON array).
SELECT d.person_id, d.unit_id, d.agency_id, COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN delivery d ON d.person_id = j.id AND d.declared > 0 JOIN entry e ON e.delivery_id = d.id AND e.state = 'proposed'
GROUP BY d.person_id, d.unit_id, d.agency_id;

-- name: finding_add
INSERT INTO finding (entry_id, quantity, what, document, found_by, found_under) VALUES (?, ?, ?, ?, ?, ?);

-- name: finding_delivery
-- Of which delivery and entry a finding is.
SELECT e.delivery_id FROM finding f JOIN entry e ON e.id = f.entry_id WHERE f.id = ?;

-- name: finding_withdraw
-- No row: taken back or changed meanwhile.
UPDATE finding SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), withdrawn_why = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: finding_past
-- Those of a delivery that were taken back.
SELECT f.id, f.entry_id, f.quantity, f.version, f.what, f.document, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), f.found_at,
  f.withdrawn_at, f.withdrawn_why
FROM entry e JOIN finding f ON f.entry_id = e.id AND f.withdrawn_at IS NOT NULL JOIN person p ON p.id = f.found_by
WHERE e.delivery_id = ? ORDER BY f.id;

-- name: extension_of
-- Of a delivery, the last first.
SELECT x.id, x.version, x.delivery_id, 0, 0, x.deadline, x.before_deadline, x.reason, '', 0, '', x.state, x.asked_by,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), x.asked_at, x.answer, CONCAT_WS(' ', NULLIF(a.family, ''), a.given), x.answered_at
FROM extension x JOIN person p ON p.id = x.asked_by LEFT JOIN person a ON a.id = x.answered_by
WHERE x.delivery_id = ? ORDER BY x.id DESC;

-- name: exemption_all_of
-- Of a delivery, the last first.
SELECT x.id, x.version, e.delivery_id, x.entry_id, COALESCE(x.finding_id, 0), NULL, NULL, x.cause, x.proof, COALESCE(x.file_id, 0), x.document,
  x.state, x.asked_by, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), x.asked_at, x.answer,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given), x.answered_at
FROM entry e JOIN exemption x ON x.entry_id = e.id JOIN person p ON p.id = x.asked_by LEFT JOIN person a ON a.id = x.answered_by
WHERE e.delivery_id = ? ORDER BY x.id DESC;

-- name: hand_back_of
-- Of a delivery, the last first.
SELECT x.id, x.version, x.delivery_id, 0, 0, NULL, NULL, x.reason, '', 0, '', x.state, x.asked_by,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), x.asked_at, x.answer, CONCAT_WS(' ', NULLIF(a.family, ''), a.given), x.answered_at
FROM hand_back x JOIN person p ON p.id = x.asked_by LEFT JOIN person a ON a.id = x.answered_by
WHERE x.delivery_id = ? ORDER BY x.id DESC;

-- name: extension_waiting
-- Those that wait in an agency, their deliveries, whose these are and where; the first first. Each of the three also of people
-- (their ids as a JSON array).
SELECT x.id, x.delivery_id, d.person_id, d.unit_id, d.agency_id FROM extension x JOIN delivery d ON d.id = x.delivery_id
WHERE x.asking IS NOT NULL AND d.agency_id = ? AND d.state = 'open' ORDER BY x.id;

-- name: extension_waiting_of_people
SELECT x.id, x.delivery_id, d.person_id, d.unit_id, d.agency_id FROM extension x JOIN delivery d ON d.id = x.delivery_id
JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j ON j.id = d.person_id
WHERE x.asking IS NOT NULL AND d.state = 'open' ORDER BY x.id;

-- name: exemption_waiting
SELECT x.id, e.delivery_id, d.person_id, d.unit_id, d.agency_id FROM exemption x JOIN entry e ON e.id = x.entry_id JOIN delivery d ON d.id = e.delivery_id
WHERE x.state = 'asked' AND d.agency_id = ? ORDER BY x.id;

-- name: exemption_waiting_of_people
SELECT x.id, e.delivery_id, d.person_id, d.unit_id, d.agency_id FROM exemption x JOIN entry e ON e.id = x.entry_id JOIN delivery d ON d.id = e.delivery_id
JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j ON j.id = d.person_id WHERE x.state = 'asked' ORDER BY x.id;

-- name: hand_back_waiting
SELECT x.id, x.delivery_id, d.person_id, d.unit_id, d.agency_id FROM hand_back x JOIN delivery d ON d.id = x.delivery_id
WHERE x.asking IS NOT NULL AND d.agency_id = ? AND d.state = 'open' ORDER BY x.id;

-- name: hand_back_waiting_of_people
SELECT x.id, x.delivery_id, d.person_id, d.unit_id, d.agency_id FROM hand_back x JOIN delivery d ON d.id = x.delivery_id
JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j ON j.id = d.person_id
WHERE x.asking IS NOT NULL AND d.state = 'open' ORDER BY x.id;

-- name: extension_delivery
SELECT delivery_id FROM extension WHERE id = ?;

-- name: exemption_delivery
SELECT e.delivery_id FROM exemption x JOIN entry e ON e.id = x.entry_id WHERE x.id = ?;

-- name: hand_back_delivery
SELECT delivery_id FROM hand_back WHERE id = ?;

-- name: extension_add
-- A key twice: one waits.
INSERT INTO extension (delivery_id, deadline, before_deadline, reason, asked_by) VALUES (?, ?, ?, ?, ?);

-- name: exemption_add
-- A key twice: one waits or holds for this fault.
INSERT INTO exemption (entry_id, finding_id, cause, proof, asked_by) VALUES (?, ?, ?, ?, ?);

-- name: hand_back_add
-- A key twice: one waits.
INSERT INTO hand_back (delivery_id, reason, asked_by) VALUES (?, ?, ?);

-- name: extension_answer
-- Each of these, no row: answered, recalled or changed meanwhile.
UPDATE extension SET state = ?, answer = ?, answered_by = ?, answered_under = ?, answered_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'asked';

-- name: exemption_answer
UPDATE exemption SET state = ?, answer = ?, document = ?, answered_by = ?, answered_under = ?, answered_at = UTC_TIMESTAMP(6),
  version = version + 1
WHERE id = ? AND version = ? AND state = 'asked';

-- name: hand_back_answer
UPDATE hand_back SET state = ?, answer = ?, answered_by = ?, answered_under = ?, answered_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'asked';

-- name: extension_recall
UPDATE extension SET state = 'recalled', version = version + 1 WHERE id = ? AND version = ? AND state = 'asked';

-- name: exemption_recall
UPDATE exemption SET state = 'recalled', version = version + 1 WHERE id = ? AND version = ? AND state = 'asked';

-- name: hand_back_recall
UPDATE hand_back SET state = 'recalled', version = version + 1 WHERE id = ? AND version = ? AND state = 'asked';

-- name: exemption_held
-- One to which the person may put a file; held.
SELECT x.id, e.delivery_id, x.asked_by, x.state, COALESCE(x.file_id, 0) FROM exemption x JOIN entry e ON e.id = x.entry_id
WHERE x.id = ? FOR UPDATE;

-- name: exemption_file
-- No row: it has one, or was answered meanwhile.
UPDATE exemption SET file_id = ?, version = version + 1 WHERE id = ? AND state = 'asked' AND file_id IS NULL;
