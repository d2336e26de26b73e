-- name: national_counts
-- How many stand how.
SELECT state, COUNT(*) FROM national_record GROUP BY state ORDER BY state;

-- name: national_open
-- Of those that are not there yet: how many are behind a day, behind five; when the oldest result stood. Events without a record.
SELECT COALESCE(SUM(r.alert_at <= UTC_TIMESTAMP(6)), 0), COALESCE(SUM(r.due_at <= UTC_TIMESTAMP(6)), 0), MIN(r.result_at),
  (SELECT COUNT(*) FROM outbox WHERE done_at IS NULL AND kind = 'national')
FROM national_record r WHERE r.state IN ('waiting', 'sending', 'refused', 'held');

-- name: national_mend
-- Who has to mend how many.
SELECT mender, COUNT(*) FROM national_record WHERE state IN ('refused', 'held') GROUP BY mender ORDER BY mender;

-- name: national_mend_of
-- Of an agency.
SELECT mender, COUNT(*) FROM national_record WHERE agency_id = ? AND state IN ('refused', 'held') GROUP BY mender ORDER BY mender;

-- name: national_line
SELECT failures, why, words, answered_at, next_at FROM national_line WHERE id = 1;

-- name: national_list
-- In one of six states (some twice), late by a day or by five (1), of an agency and a year (0: all), of people with these words,
-- by their receipt or message: the oldest result first.
SELECT id, version, noun, object_id, person_id, name, uid, agency_id, agency_name, period, edition, revision, petition, state, lack, mender, code, words,
  reason, decider, attempts, receipt, message, hash, kid, result_at, alert_at, due_at, next_at, accepted_at, made_at, export_id, alert, breach, hours, arrived
FROM national_record_named WHERE state IN (?, ?, ?, ?, ?, ?) AND alert >= ? AND breach >= ? AND ? IN (0, agency_id) AND ? IN (0, year)
  AND (? = '' OR name LIKE ? COLLATE utf8mb4_uca1400_ai_ci OR uid = ? OR receipt = ? OR message = ?) ORDER BY result_at, id LIMIT ? OFFSET ?;

-- name: national_list_last
-- The same, the newest first.
SELECT id, version, noun, object_id, person_id, name, uid, agency_id, agency_name, period, edition, revision, petition, state, lack, mender, code, words,
  reason, decider, attempts, receipt, message, hash, kid, result_at, alert_at, due_at, next_at, accepted_at, made_at, export_id, alert, breach, hours, arrived
FROM national_record_named WHERE state IN (?, ?, ?, ?, ?, ?) AND alert >= ? AND breach >= ? AND ? IN (0, agency_id) AND ? IN (0, year)
  AND (? = '' OR name LIKE ? COLLATE utf8mb4_uca1400_ai_ci OR uid = ? OR receipt = ? OR message = ?) ORDER BY id DESC LIMIT ? OFFSET ?;

-- name: national_list_count
SELECT COUNT(*) FROM national_record_named WHERE state IN (?, ?, ?, ?, ?, ?) AND alert >= ? AND breach >= ? AND ? IN (0, agency_id) AND ? IN (0, year)
  AND (? = '' OR name LIKE ? COLLATE utf8mb4_uca1400_ai_ci OR uid = ? OR receipt = ? OR message = ?);

-- name: national_find
SELECT id, version, noun, object_id, person_id, name, uid, agency_id, agency_name, period, edition, revision, petition, state, lack, mender, code, words,
  reason, decider, attempts, receipt, message, hash, kid, result_at, alert_at, due_at, next_at, accepted_at, made_at, export_id, alert, breach, hours, arrived
FROM national_record_named WHERE id = ?;

-- name: national_of_person
-- The last record of a person and a period.
SELECT id, version, noun, object_id, person_id, name, uid, agency_id, agency_name, period, edition, revision, petition, state, lack, mender, code, words,
  reason, decider, attempts, receipt, message, hash, kid, result_at, alert_at, due_at, next_at, accepted_at, made_at, export_id, alert, breach, hours, arrived
FROM national_record_named WHERE person_id = ? AND period = ? ORDER BY revision DESC LIMIT 1;

-- name: national_revisions
-- All records of the same person and period, the last first.
SELECT r.id, r.revision, r.state FROM national_record r JOIN national_record o ON o.person_id = r.person_id AND o.period = r.period
WHERE o.id = ? ORDER BY r.revision DESC;

-- name: national_payload
SELECT payload FROM national_record WHERE id = ?;

-- name: national_tries
SELECT number, outcome, why, words, at FROM national_try WHERE record_id = ? ORDER BY number DESC;

-- name: national_receipts
SELECT n.way, n.outcome, n.receipt, n.code, n.words, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), n.at FROM national_receipt n
LEFT JOIN person p ON p.id = n.person_id WHERE n.record_id = ? ORDER BY n.id DESC LIMIT 50;

-- name: national_agency_officers
-- Officers of an agency today.
SELECT CONCAT_WS(' ', NULLIF(p.family, ''), p.given) FROM duty d JOIN person p ON p.id = d.person_id WHERE d.agency_id = ? AND d.kind = 'officer'
  AND d.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) AND (d.until_day IS NULL OR d.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)) ORDER BY p.sort_name;

-- name: national_agencies
SELECT id, code, name FROM unit WHERE kind = 'agency' AND until_day IS NULL ORDER BY position, name;

-- name: national_code_lacking
-- Agencies, and those of which nobody said what they are called there.
SELECT COUNT(*), COUNT(*) - COUNT(NULLIF(c.theirs, '')) FROM unit u LEFT JOIN national_code_now c ON c.kind = 'unit' AND c.ours = u.code
WHERE u.kind = 'agency' AND u.until_day IS NULL;

-- name: national_again
-- It is made anew from what is there now, and sent. No row: changed meanwhile, or it may have arrived meanwhile.
UPDATE national_record SET state = 'held', lack = 'again', mender = 'administrator', reason = ?, decided_by = ?, export_id = NULL, version = version + 1
WHERE id = ? AND version = ? AND (state IN ('refused', 'held') OR (state = 'waiting' AND ask = 0 AND export_id IS NULL));

-- name: national_again_all
-- All that were refused with a code.
UPDATE national_record SET state = 'held', lack = 'again', mender = 'administrator', reason = ?, decided_by = ?, export_id = NULL,
  version = version + 1 WHERE state = 'refused' AND code = ?;

-- name: national_hold
UPDATE national_record SET state = 'held', lack = 'hand', mender = 'administrator', reason = ?, decided_by = ?, version = version + 1
WHERE id = ? AND version = ? AND (state = 'refused' OR (state = 'waiting' AND ask = 0 AND export_id IS NULL));

-- name: national_drop
UPDATE national_record SET state = 'dropped', lack = NULL, mender = NULL, reason = ?, decided_by = ?, version = version + 1
WHERE id = ? AND version = ? AND (state IN ('refused', 'held') OR (state = 'waiting' AND ask = 0 AND export_id IS NULL));

-- name: national_by_message
-- Held until the end of the transaction.
SELECT id, state FROM national_record WHERE msg_id = ? AND payload IS NOT NULL FOR UPDATE;

-- name: national_by_file
-- The record of a message that stood in a file, whatever its message is now.
SELECT record_id FROM national_export_record WHERE msg_id = ? LIMIT 1;

-- name: national_hand_receipt
INSERT INTO national_receipt (record_id, way, msg_id, outcome, receipt, code, words, person_id) VALUES (?, 'hand', ?, ?, ?, ?, ?, ?);

-- name: national_hand_set
UPDATE national_record SET state = ?, receipt = ?, code = ?, words = ?, mender = ?, lack = NULL, ask = 0, lease_until = NULL,
  accepted_at = IF(? = 'accepted', UTC_TIMESTAMP(6), NULL), version = version + 1 WHERE id = ?;

-- name: national_code_list
-- Of each word of ours what stands now, by whom and when.
SELECT c.id, n.kind, n.ours, n.theirs, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), c.made_at FROM national_code_now n JOIN national_code c ON c.id = n.id
JOIN person p ON p.id = c.made_by ORDER BY n.kind, n.ours;

-- name: national_code_last
-- The last row of a word, 0: none; held until the end of the transaction.
SELECT COALESCE(MAX(id), 0) FROM national_code WHERE kind = ? AND ours = ? FOR UPDATE;

-- name: national_code_add
INSERT INTO national_code (kind, ours, theirs, made_by) VALUES (?, ?, ?, ?);

-- name: national_export_add
INSERT INTO national_export (form, records, sha256, sender, person_id) VALUES (?, ?, ?, ?, ?);

-- name: national_export_set
-- Its number and hash.
UPDATE national_export SET records = ?, sha256 = ? WHERE id = ?;

-- name: national_export_mark
-- What is whole and not there yet stands in a file now; at most so many.
UPDATE national_record SET export_id = ? WHERE state IN ('waiting', 'sending') ORDER BY id LIMIT ?;

-- name: national_export_keep
-- It stays in the file as it is now.
INSERT INTO national_export_record (export_id, record_id, seq, msg_id, sha256, signature, kid, payload)
SELECT export_id, id, seq, msg_id, sha256, signature, kid, payload FROM national_record WHERE export_id = ?;

-- name: national_exports
SELECT e.id, e.form, e.records, LOWER(HEX(e.sha256)), CONCAT_WS(' ', NULLIF(p.family, ''), p.given), e.at, e.sender FROM national_export e
JOIN person p ON p.id = e.person_id ORDER BY e.id DESC LIMIT 50;

-- name: national_export_find
SELECT e.id, e.form, e.records, LOWER(HEX(e.sha256)), CONCAT_WS(' ', NULLIF(p.family, ''), p.given), e.at, e.sender FROM national_export e
JOIN person p ON p.id = e.person_id WHERE e.id = ?;

-- name: national_export_records
-- What stands in a file, in the order of the persons' records.
SELECT LOWER(HEX(msg_id)), LOWER(HEX(sha256)), signature, kid, payload, seq, sha256 FROM national_export_record WHERE export_id = ? ORDER BY record_id;

-- name: national_measure
-- For gauges and readiness: records that are not there, seconds since the oldest result among them, how many are refused or held,
-- how many are behind a day.
SELECT COUNT(*), COALESCE(TIMESTAMPDIFF(SECOND, MIN(result_at), UTC_TIMESTAMP(6)), 0), COALESCE(SUM(state IN ('refused', 'held')), 0),
  COALESCE(SUM(alert_at <= UTC_TIMESTAMP(6)), 0) FROM national_record WHERE state IN ('waiting', 'sending', 'refused', 'held');

-- name: national_line_now
-- It is tried again at once.
UPDATE national_line SET next_at = UTC_TIMESTAMP(6), failures = 0 WHERE id = 1;
