-- name: task_source_hold
-- Batches of one source come one after the other.
SELECT id FROM source WHERE id = ? FOR UPDATE;

-- name: task_known
-- What of a source is known already (external ids as a JSON array), whose state then stays until the end of the transaction.
SELECT t.id, t.external_id, t.state, t.digest, t.said, t.person_id, t.unit_id, t.agency_id, t.entry_id IS NOT NULL, t.reason
FROM JSON_TABLE(?, '$[*]' COLUMNS (external VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) j
STRAIGHT_JOIN task t ON t.source_id = ? AND t.external_id = j.external FOR UPDATE;

-- name: task_ids
-- The same after it was written: which task is which.
SELECT t.external_id, t.id
FROM JSON_TABLE(?, '$[*]' COLUMNS (external VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) j
STRAIGHT_JOIN task t ON t.source_id = ? AND t.external_id = j.external;

-- name: task_people_by_uid
-- People by their logins (a JSON array) with their main place on a day (twice): the name, who, unit, agency. Without a
-- place: unit 0.
SELECT j.who, p.id, COALESCE(h.unit_id, 0), COALESCE(IF(u.kind = 'division', u.parent_id, u.id), 0)
FROM JSON_TABLE(?, '$[*]' COLUMNS (who VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) j
STRAIGHT_JOIN person p ON p.uid = j.who
LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
LEFT JOIN unit u ON u.id = h.unit_id;

-- name: task_people_by_mail
-- The same by mail.
SELECT j.who, p.id, COALESCE(h.unit_id, 0), COALESCE(IF(u.kind = 'division', u.parent_id, u.id), 0)
FROM JSON_TABLE(?, '$[*]' COLUMNS (who VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) j
STRAIGHT_JOIN person p ON p.mail = j.who
LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
LEFT JOIN unit u ON u.id = h.unit_id;

-- name: task_people_by_number
-- The same by the personal number.
SELECT j.who, n.person_id, COALESCE(h.unit_id, 0), COALESCE(IF(u.kind = 'division', u.parent_id, u.id), 0)
FROM JSON_TABLE(?, '$[*]' COLUMNS (who VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) j
STRAIGHT_JOIN person_number n ON n.number = j.who
LEFT JOIN holding h ON h.person_id = n.person_id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
LEFT JOIN unit u ON u.id = h.unit_id;

-- name: task_logins
-- Whose personal numbers (a JSON array) are known: the number, the login.
SELECT j.who, p.uid FROM JSON_TABLE(?, '$[*]' COLUMNS (who VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) j
STRAIGHT_JOIN person_number n ON n.number = j.who JOIN person p ON p.id = n.person_id;

-- name: task_heads
-- Who heads agencies (a JSON array) and their divisions on a day (twice): who, unit, agency.
SELECT h.person_id, u.id, j.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN unit u ON u.id = j.id OR (u.parent_id = j.id AND u.kind = 'division')
JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?);

-- name: task_catalogs
-- The catalog of agencies (a JSON array) that holds on a day (twice): agency, catalog, the last begun first.
SELECT c.agency_id, c.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN catalog c ON c.agency_id = j.id AND c.state IN ('in_force', 'superseded') AND c.in_force_from <= ?
  AND (c.in_force_until IS NULL OR c.in_force_until >= ?)
ORDER BY c.agency_id, c.in_force_from DESC;

-- name: task_products
-- Products of catalogs by their codes (a JSON array of objects): catalog, code as it was said, row.
SELECT j.catalog, j.code, r.id
FROM JSON_TABLE(?, '$[*]' COLUMNS (catalog BIGINT PATH '$.c', code VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$.p')) j
STRAIGHT_JOIN catalog_row r ON r.catalog_id = j.catalog AND r.live_code = j.code AND r.coefficient IS NOT NULL;

-- name: task_works
-- All products of catalogs (a JSON array), as they are compared: catalog, row, words.
SELECT r.catalog_id, r.id, r.task, r.detail, r.output FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN catalog_row r ON r.catalog_id = j.id AND r.removed = 0 AND r.coefficient IS NOT NULL ORDER BY r.catalog_id, r.id;

-- name: task_put
-- New tasks, and those that wait, were taken back or wait again as their source says them now (a JSON array), by the run.
INSERT INTO task (source_id, external_id, agency_id, unit_id, person_id, subject, document, document_day, assigner, product, row_id,
  alike, quantity, given_on, deadline, state, done_on, done_document, digest, said, withdrawn_at, run_id)
SELECT j.source, j.external, j.agency, j.unit, j.person, j.subject, j.document, j.document_day, j.assigner, j.product, j.row_id, j.alike,
  j.quantity, j.given_on, j.deadline, IF(j.withdrawn, 'withdrawn', 'waiting'), j.done_on, j.done_document, UNHEX(j.digest), j.said,
  IF(j.withdrawn, UTC_TIMESTAMP(6), NULL), ?
FROM JSON_TABLE(?, '$[*]' COLUMNS (source BIGINT PATH '$.s', external VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.e', agency BIGINT PATH '$.a',
  unit BIGINT PATH '$.u', person BIGINT PATH '$.p', subject VARCHAR(500) CHARACTER SET utf8mb4 PATH '$.t',
  document VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.d', document_day VARCHAR(10) PATH '$.dd', assigner VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.g',
  product VARCHAR(100) CHARACTER SET utf8mb4 PATH '$.c', row_id BIGINT PATH '$.r', alike INT PATH '$.k', quantity BIGINT PATH '$.q',
  given_on VARCHAR(10) PATH '$.on', deadline VARCHAR(10) PATH '$.by', done_on VARCHAR(10) PATH '$.f', withdrawn INT PATH '$.w',
  done_document VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.fd', digest VARCHAR(64) PATH '$.h', said TEXT CHARACTER SET utf8mb4 PATH '$.i')) j
ON DUPLICATE KEY UPDATE agency_id = VALUES(agency_id), unit_id = VALUES(unit_id), person_id = VALUES(person_id), subject = VALUES(subject),
  document = VALUES(document), document_day = VALUES(document_day), assigner = VALUES(assigner), product = VALUES(product),
  row_id = VALUES(row_id), alike = VALUES(alike), quantity = VALUES(quantity), given_on = VALUES(given_on), deadline = VALUES(deadline),
  state = VALUES(state), reason = '', answered_by = NULL, answered_under = NULL, answered_at = NULL, done_on = VALUES(done_on), done_document = VALUES(done_document), digest = VALUES(digest), said = VALUES(said),
  withdrawn_at = VALUES(withdrawn_at), run_id = VALUES(run_id), changed_at = UTC_TIMESTAMP(6), version = version + 1;

-- name: task_tell
-- What a source says of tasks that were answered (a JSON array), by the run (first): of them only that it was done, or taken back,
-- is taken over; news is kept for who is in charge.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$.id', done_on VARCHAR(10) PATH '$.f', withdrawn INT PATH '$.w',
  done_document VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.fd', news VARCHAR(10) PATH '$.n', digest VARCHAR(64) PATH '$.h',
  said TEXT CHARACTER SET utf8mb4 PATH '$.i')) j
STRAIGHT_JOIN task t ON t.id = j.id
SET t.done_on = j.done_on, t.done_document = j.done_document, t.digest = UNHEX(j.digest), t.said = j.said, t.news = COALESCE(j.news, t.news),
  t.withdrawn_at = IF(j.withdrawn, COALESCE(t.withdrawn_at, UTC_TIMESTAMP(6)), NULL), t.run_id = ?, t.changed_at = UTC_TIMESTAMP(6),
  t.version = t.version + 1;

-- name: task_error_put
-- Rows of a kind that could not be taken (a JSON array), by the run; one that is open already is met again.
INSERT INTO task_error (source_id, run_id, gives, external_id, raw, field, word, value, mender, agency_id)
SELECT ?, ?, ?, j.external, j.raw, j.field, j.word, j.value, j.mender, j.agency
FROM JSON_TABLE(?, '$[*]' COLUMNS (external VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.e', raw TEXT CHARACTER SET utf8mb4 PATH '$.i',
  field VARCHAR(40) PATH '$.f', word VARCHAR(40) PATH '$.w', value VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.v', mender VARCHAR(20) PATH '$.m',
  agency BIGINT PATH '$.a')) j
ON DUPLICATE KEY UPDATE run_id = VALUES(run_id), raw = VALUES(raw), field = VALUES(field), word = VALUES(word), value = VALUES(value),
  mender = VALUES(mender), agency_id = VALUES(agency_id);

-- name: task_error_any
-- No row: nothing of a source is open.
SELECT 1 FROM task_error WHERE source_id = ? AND state = 'open' LIMIT 1;

-- name: task_error_mend
-- What of a kind came good now (external ids as a JSON array); of a personal number, which was kept to try it again, the end stays, of a digest
-- of one nothing.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (external VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) j
STRAIGHT_JOIN task_error e ON e.source_id = ? AND e.gives = ? AND e.open_id = j.external
SET e.state = 'mended', e.ended_at = UTC_TIMESTAMP(6), e.external_id = REGEXP_REPLACE(e.external_id, '[?][0-9a-f]{32}', '?'),
  e.raw = IF(JSON_VALUE(e.raw, '$.person') RLIKE '^[ .-]*([0-9][ .-]*){9,}$',
  JSON_SET(e.raw, '$.person', CONCAT('******', RIGHT(REGEXP_REPLACE(JSON_VALUE(e.raw, '$.person'), '[^0-9]', ''), 4))), e.raw);

-- name: task_told
-- Who of some people (a JSON array) was told already and has not read it.
SELECT DISTINCT n.person_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN notice n ON n.person_id = j.id AND n.read_at IS NULL AND n.kind = ?;
