-- name: national_some
-- What there is to do: events without a record; records that may be sent now or whose worker died; held ones, which may lack nothing any more.
SELECT EXISTS (SELECT 1 FROM outbox WHERE done_at IS NULL AND kind = 'national'),
  l.next_at <= UTC_TIMESTAMP(6) AND (EXISTS (SELECT 1 FROM national_record WHERE state = 'waiting' AND next_at <= UTC_TIMESTAMP(6))
    OR EXISTS (SELECT 1 FROM national_record WHERE state = 'sending' AND lease_until < UTC_TIMESTAMP(6))),
  EXISTS (SELECT 1 FROM national_record WHERE state = 'held')
FROM national_line l WHERE l.id = 1;

-- name: national_line_hold
-- The line, held until the end of the transaction: may anything be sent, how many at once.
SELECT next_at <= UTC_TIMESTAMP(6), most, failures FROM national_line WHERE id = 1 FOR UPDATE;

-- name: national_events
-- The first events that have no record.
SELECT id, noun FROM outbox WHERE done_at IS NULL AND kind = 'national' ORDER BY id LIMIT ?;

-- name: national_mended
-- Events of records that lacked something that is there now, or that are to be made again.
SELECT r.outbox_id, r.noun FROM national_record r WHERE r.state = 'held' AND (r.lack = 'again'
  OR (r.lack = 'number' AND EXISTS (SELECT 1 FROM person_number n WHERE n.person_id = r.person_id))
  OR (r.lack = 'unit' AND EXISTS (SELECT 1 FROM unit u JOIN national_code_now c ON c.kind = 'unit' AND c.ours = u.code AND c.theirs <> '' WHERE u.id = r.agency_id))
  OR (r.lack = 'frozen' AND r.noun = 'sheet' AND EXISTS (SELECT 1 FROM sheet_snapshot x WHERE x.sheet_id = r.object_id)))
ORDER BY r.id LIMIT ?;

-- name: national_sheets
-- What a record is made of: of published sheets, by their events (a JSON array), in no order: sorting would move what was frozen.
SELECT o.id, s.id, s.person_id, s.agency_id, IF(s.months = 3, CONCAT(YEAR(s.first_month), '-Q', QUARTER(s.first_month)), DATE_FORMAT(s.first_month, '%Y-%m')),
  YEAR(s.first_month), s.first_month, s.edition, x.body, n.number, a.code, a.name, '', DATE(s.published_at + INTERVAL 7 HOUR),
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), o.created_at
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN outbox o ON o.id = j.id JOIN sheet s ON s.id = o.object_id AND s.state = 'published'
JOIN unit a ON a.id = s.agency_id LEFT JOIN sheet_snapshot x ON x.sheet_id = s.id LEFT JOIN person_number n ON n.person_id = s.person_id
LEFT JOIN person p ON p.id = s.published_by;

-- name: national_classifications
-- The same of decided levels of years.
SELECT o.id, c.id, c.person_id, c.agency_id, CAST(c.year AS CHAR), c.year, NULL, c.edition, x.body, n.number, a.code, a.name, d.number, d.day, d.signer, o.created_at
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN outbox o ON o.id = j.id JOIN classification c ON c.id = o.object_id
JOIN year_decision d ON d.id = c.decision_id JOIN unit a ON a.id = c.agency_id LEFT JOIN classification_snapshot x ON x.classification_id = c.id
LEFT JOIN person_number n ON n.person_id = c.person_id;

-- name: national_petitions
-- Of events those against whose result a petition waits.
SELECT o.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN outbox o ON o.id = j.id AND o.noun = 'sheet'
JOIN petition t ON t.sheet_id = o.object_id AND t.kind = 'petition' AND t.state = 'waiting'
UNION
SELECT o.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN outbox o ON o.id = j.id AND o.noun = 'classification'
JOIN petition t ON t.classification_id = o.object_id AND t.kind = 'petition' AND t.state = 'waiting'
ORDER BY 1;

-- name: national_last
-- Of people (a JSON array) the last number of their records of each period, and of all.
SELECT r.person_id, r.period, MAX(r.revision), MAX(r.seq) FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN national_record r ON r.person_id = j.id GROUP BY r.person_id, r.period ORDER BY r.person_id, r.period;

-- name: national_codes
SELECT kind, ours, theirs FROM national_code_now ORDER BY kind, ours;

-- name: national_add
INSERT INTO national_record (outbox_id, noun, object_id, person_id, agency_id, period, year, first_month, edition, revision, seq, petition, state,
  payload, sha256, signature, kid, msg_id, result_at, alert_at, due_at, lack, mender)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? + INTERVAL 1 DAY, ? + INTERVAL 5 DAY, ?, ?);

-- name: national_events_done
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN outbox o ON o.id = j.id SET o.done_at = UTC_TIMESTAMP(6) WHERE o.done_at IS NULL;

-- name: national_held
-- Records that are held, by their events: what they are and were.
SELECT r.id, r.outbox_id, r.revision, r.sha256, r.msg_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN national_record r ON r.outbox_id = j.id AND r.state = 'held' ORDER BY r.outbox_id;

-- name: national_made
-- A held record is whole, or lacks something else.
UPDATE national_record SET state = ?, payload = COALESCE(?, payload), sha256 = COALESCE(?, sha256), signature = COALESCE(?, signature), kid = COALESCE(?, kid),
  msg_id = ?, petition = ?, lack = ?, mender = ?, code = '', words = '', next_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND state = 'held';

-- name: national_lost
-- Their worker died: they may have arrived.
UPDATE national_record SET state = 'waiting', ask = 1, lease_until = NULL, version = version + 1 WHERE state = 'sending' AND lease_until < UTC_TIMESTAMP(6);

-- name: national_next
-- The next to be sent: of each person the first that waits, nothing of a period while an earlier one of it is refused or held.
SELECT r.id FROM national_record r
WHERE r.state = 'waiting' AND r.next_at <= UTC_TIMESTAMP(6)
  AND NOT EXISTS (SELECT 1 FROM national_record e WHERE e.person_id = r.person_id AND e.state IN ('waiting', 'sending') AND e.seq < r.seq)
  AND NOT EXISTS (SELECT 1 FROM national_record e WHERE e.person_id = r.person_id AND e.state IN ('refused', 'held') AND e.period = r.period AND e.revision < r.revision)
ORDER BY r.next_at LIMIT ?;

-- name: national_taken
-- Those of them that wait still.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN national_record r ON r.id = j.id
SET r.state = 'sending', r.attempts = r.attempts + 1, r.lease_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND, r.version = r.version + 1 WHERE r.state = 'waiting';

-- name: national_taken_list
-- Those that were taken: what somebody stopped between both statements is none of them.
SELECT r.id, r.attempts, r.msg_id, r.sha256, r.signature, r.kid, r.payload, r.seq, r.ask FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN national_record r ON r.id = j.id WHERE r.state = 'sending' ORDER BY r.id;

-- name: national_try_add
-- Sendings (a JSON array of objects) of records that are still in the hands of this worker.
INSERT INTO national_try (record_id, place, number, outcome, why, words)
SELECT r.id, r.attempts MOD 20, r.attempts, j.outcome, j.why, j.words FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$.id', n INT PATH '$.n',
  outcome VARCHAR(20) PATH '$.outcome', why VARCHAR(20) PATH '$.why', words VARCHAR(400) PATH '$.detail')) j JOIN national_record r ON r.id = j.id
WHERE r.state = 'sending' AND r.attempts = j.n AND j.outcome IS NOT NULL
ON DUPLICATE KEY UPDATE number = VALUES(number), outcome = VALUES(outcome), why = VALUES(why), words = VALUES(words), at = UTC_TIMESTAMP(6);

-- name: national_receipt_add
INSERT INTO national_receipt (record_id, way, msg_id, outcome, receipt, code, words)
SELECT r.id, j.way, r.msg_id, j.outcome, j.receipt, j.code, j.words FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$.id', n INT PATH '$.n',
  outcome VARCHAR(20) PATH '$.outcome', way VARCHAR(10) PATH '$.way', receipt VARCHAR(100) PATH '$.receipt', code VARCHAR(60) PATH '$.code',
  words VARCHAR(400) PATH '$.words')) j JOIN national_record r ON r.id = j.id
WHERE r.state = 'sending' AND r.attempts = j.n AND j.outcome IN ('accepted', 'refused');

-- name: national_settle
-- What became of them; those that another worker has taken meanwhile are left alone. Without a pause one keeps its place before the
-- later ones of its person, which would be looked at in vain.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$.id', n INT PATH '$.n', state VARCHAR(20) PATH '$.state', ask INT PATH '$.ask',
  pause INT PATH '$.pause', receipt VARCHAR(100) PATH '$.receipt', code VARCHAR(60) PATH '$.code', words VARCHAR(400) PATH '$.words',
  mender VARCHAR(20) PATH '$.mender')) j JOIN national_record r ON r.id = j.id
SET r.state = j.state, r.ask = j.ask, r.next_at = IF(j.pause > 0, UTC_TIMESTAMP(6) + INTERVAL j.pause SECOND, r.next_at), r.lease_until = NULL, r.receipt = j.receipt,
  r.code = j.code, r.words = j.words, r.mender = j.mender, r.accepted_at = IF(j.state = 'accepted', UTC_TIMESTAMP(6), NULL), r.version = r.version + 1
WHERE r.state = 'sending' AND r.attempts = j.n;

-- name: national_settle_behind
-- Behind one that pauses the later ones of its person pause as long.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$.id', pause INT PATH '$.pause')) j JOIN national_record r ON r.id = j.id
JOIN national_record l ON l.person_id = r.person_id AND l.state = 'waiting' AND l.seq > r.seq
SET l.next_at = r.next_at WHERE j.pause > 0 AND r.state = 'waiting' AND l.next_at < r.next_at;

-- name: national_line_good
UPDATE national_line SET failures = 0, next_at = UTC_TIMESTAMP(6), most = LEAST(most * 2, ?), why = '', words = '', answered_at = UTC_TIMESTAMP(6) WHERE id = 1;

-- name: national_line_bad
-- So many seconds nothing is sent, then so many at once.
UPDATE national_line SET failures = failures + 1, next_at = UTC_TIMESTAMP(6) + INTERVAL ? SECOND, most = ?, why = ?, words = ? WHERE id = 1;

-- name: national_late
-- Records behind a day, behind five, and those that somebody has to mend; what of it was told today already (a day in Viet Nam), -1: nothing.
SELECT COALESCE(SUM(r.state IN ('waiting', 'sending', 'refused', 'held') AND r.alert_at <= UTC_TIMESTAMP(6)), 0),
  COALESCE(SUM(r.state IN ('waiting', 'sending', 'refused', 'held') AND r.due_at <= UTC_TIMESTAMP(6)), 0),
  COALESCE(SUM(r.state IN ('refused', 'held') AND COALESCE(r.lack, '') <> 'again'), 0), IF(l.told_on IS NOT NULL AND l.told_on >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR), l.told_kind, -1)
FROM national_line l LEFT JOIN national_record r ON r.state IN ('waiting', 'sending', 'refused', 'held') WHERE l.id = 1 GROUP BY l.id;

-- name: national_late_agencies
-- Agencies whose officers have something to mend, and how much.
SELECT r.agency_id, COUNT(*), a.name FROM national_record r JOIN unit a ON a.id = r.agency_id WHERE r.state IN ('refused', 'held') AND r.mender = 'agency'
GROUP BY r.agency_id ORDER BY r.agency_id;

-- name: national_told
-- Once a day, and again where it is graver than what was told today.
UPDATE national_line SET told_kind = ?, told_on = DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
WHERE id = 1 AND (told_on IS NULL OR told_on < DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) OR told_kind < ?);
