-- name: petition_add
INSERT INTO petition (sheet_id, kind, delivery_id, criterion, words, proof, received_on, due_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: petition_of
-- Of all editions of the sheet of a person and a period, the last first.
SELECT t.id, t.version, t.sheet_id, t.kind, t.state, COALESCE(t.delivery_id, 0), COALESCE(t.criterion, 0),
  COALESCE(NULLIF(n.subject, ''), n.product, ''), t.words, t.proof, t.received_on, t.due_on, t.made_at, t.answer, t.document,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given), t.answered_at, g.kind, g.behalf
FROM sheet s JOIN petition t ON t.sheet_id = s.id LEFT JOIN delivery_named n ON n.id = t.delivery_id
LEFT JOIN person a ON a.id = t.answered_by LEFT JOIN delegation_named g ON g.id = t.answered_under
WHERE s.person_id = ? AND s.first_month = ? ORDER BY t.id DESC;

-- name: petition_find
-- Whose sheet and period it is about, held until the end of the transaction.
SELECT t.version, t.state, t.kind, t.sheet_id, s.person_id, s.first_month, s.months FROM petition t JOIN sheet s ON s.id = t.sheet_id
WHERE t.id = ? FOR UPDATE;

-- name: petition_answer
UPDATE petition SET state = ?, answer = ?, document = ?, answered_by = ?, answered_under = ?, answered_at = UTC_TIMESTAMP(6),
  version = version + 1 WHERE id = ? AND version = ? AND state = 'waiting';

-- name: petition_withdraw
UPDATE petition SET state = 'withdrawn', version = version + 1 WHERE id = ? AND version = ? AND state = 'waiting';

-- name: petition_waiting
-- How many of a sheet wait, of a kind.
SELECT COUNT(*) FROM petition WHERE sheet_id = ? AND kind = ? AND state = 'waiting';

-- name: petition_waiting_agency
-- Those that wait in an agency (twice) but for its head's, of 0 those of heads of agencies; the first to be answered first:
-- whose sheet, of which period.
SELECT t.id, t.kind, t.due_on, s.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.first_month, s.months
FROM petition t JOIN sheet s ON s.id = t.sheet_id JOIN person p ON p.id = s.person_id
WHERE t.state = 'waiting' AND (s.`rank` = 'head' AND s.unit_id = s.agency_id) = (? = 0) AND ? IN (0, s.agency_id) ORDER BY t.due_on, t.id LIMIT 200;

-- name: stale_add
-- Standing sheets that rest on one that is superseded now.
INSERT IGNORE INTO sheet_stale (sheet_id, input_id)
SELECT i.sheet_id, i.input_id FROM sheet_input i JOIN sheet s ON s.id = i.sheet_id
WHERE i.input_id = ? AND s.state = 'published' AND s.superseded_at IS NULL;

-- name: stale_of_agency
-- Sheets of an agency (twice) but for its head's, of 0 those of heads of agencies, that wait for a decision, not of a person
-- himself: whose, of which period, and what they rest on.
SELECT t.id, t.version, s.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.first_month, s.months, s.total,
  CONCAT_WS(' ', NULLIF(q.family, ''), q.given), i.total, s.version, i.edition
FROM sheet_stale t JOIN sheet s ON s.id = t.sheet_id JOIN person p ON p.id = s.person_id
JOIN sheet i ON i.id = t.input_id JOIN person q ON q.id = i.person_id
WHERE t.decision IS NULL AND (s.`rank` = 'head' AND s.unit_id = s.agency_id) = (? = 0) AND ? IN (0, s.agency_id)
  AND s.person_id <> ? AND s.superseded_at IS NULL ORDER BY s.first_month, p.sort_name, t.id LIMIT 200;

-- name: stale_find
SELECT t.version, s.person_id, s.first_month, s.months, s.version FROM sheet_stale t JOIN sheet s ON s.id = t.sheet_id
WHERE t.id = ? AND t.decision IS NULL FOR UPDATE;

-- name: stale_decide
UPDATE sheet_stale SET decision = ?, reason = ?, decided_by = ?, decided_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND decision IS NULL;

-- name: stale_decide_all
-- All of a sheet that wait: it is opened for correction.
UPDATE sheet_stale SET decision = 'reopen', reason = ?, decided_by = ?, decided_at = UTC_TIMESTAMP(6), version = version + 1
WHERE sheet_id = ? AND decision IS NULL;

-- name: petition_national
-- The national database is told that one waits against a result, or does no more.
INSERT INTO outbox (kind, noun, object_id, payload) SELECT 'national', IF(sheet_id IS NULL, 'classification', 'sheet'), COALESCE(sheet_id, classification_id), '{}'
FROM petition WHERE id = ? AND kind = 'petition';
