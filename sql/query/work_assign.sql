-- name: work_catalog_on
-- The catalog of an agency that held on a day (twice). No row: none did.
SELECT id FROM catalog WHERE agency_id = ? AND state IN ('in_force', 'superseded') AND in_force_from <= ?
  AND (in_force_until IS NULL OR in_force_until >= ?) ORDER BY in_force_from DESC LIMIT 1;

-- name: work_products
-- What of a catalog can be assigned, in its order; words (LIKE, four times) narrow it.
SELECT r.id, r.code, r.task, r.detail, r.output, r.unit_of_measure, r.coefficient FROM catalog_row r
WHERE r.catalog_id = ? AND r.removed = 0 AND r.coefficient IS NOT NULL AND (r.task LIKE ? OR r.detail LIKE ? OR r.output LIKE ?
  OR r.code COLLATE utf8mb4_uca1400_ai_ci LIKE ?)
ORDER BY r.position, r.id LIMIT ?;

-- name: work_product_of
-- The row of a catalog with the code of another row of the same agency. No row: it has none.
SELECT r.id, r.code, r.task, r.detail, r.output, r.unit_of_measure, r.coefficient
FROM catalog_row o JOIN catalog c ON c.id = o.catalog_id JOIN catalog k ON k.id = ? AND k.agency_id = c.agency_id
JOIN catalog_row r ON r.catalog_id = k.id AND r.code = o.code AND r.removed = 0 AND r.coefficient IS NOT NULL
WHERE o.id = ? ORDER BY r.id LIMIT 1;

-- name: work_product_same
-- The row of a catalog that says the same as a row of any agency, by code and words. No row: it has none.
SELECT r.id, r.code, r.task, r.detail, r.output, r.unit_of_measure, r.coefficient
FROM catalog_row o JOIN catalog_row r ON r.catalog_id = ? AND r.code = o.code AND r.removed = 0 AND r.coefficient IS NOT NULL
  AND r.task COLLATE utf8mb4_bin = o.task AND r.detail COLLATE utf8mb4_bin = o.detail AND r.output COLLATE utf8mb4_bin = o.output
WHERE o.id = ? ORDER BY r.id LIMIT 1;

-- name: work_row_agency
-- In whose catalog a row is.
SELECT c.agency_id FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id WHERE r.id = ?;

-- name: work_product_agencies
-- Agencies whose catalog in force says the same as a row, by code and words.
SELECT c.agency_id FROM catalog_row o JOIN catalog c ON c.state = 'in_force'
JOIN catalog_row r ON r.catalog_id = c.id AND r.live_code = o.code AND r.coefficient IS NOT NULL
  AND r.task COLLATE utf8mb4_bin = o.task AND r.detail COLLATE utf8mb4_bin = o.detail AND r.output COLLATE utf8mb4_bin = o.output
WHERE o.id = ?;

-- name: work_products_common
-- What several catalogs in force have in the same words, that of most of them first: a row of it, the least and the greatest
-- coefficient, how many have it; words (LIKE, four times) narrow it.
SELECT MIN(r.id), r.code, r.task, r.detail, r.output, r.unit_of_measure, MIN(r.coefficient), MAX(r.coefficient), COUNT(*) AS agencies
FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0 AND r.code <> '' AND r.coefficient IS NOT NULL
WHERE c.state = 'in_force' AND (r.task LIKE ? OR r.detail LIKE ? OR r.output LIKE ? OR r.code COLLATE utf8mb4_uca1400_ai_ci LIKE ?)
GROUP BY r.code, r.task COLLATE utf8mb4_bin, r.detail COLLATE utf8mb4_bin, r.output COLLATE utf8mb4_bin HAVING agencies > 1
ORDER BY agencies DESC, r.code LIMIT ?;

-- name: work_product_coded
-- The row of a catalog with a code, as people write it. No row: it has none.
SELECT r.id, r.code, r.task, r.detail, r.output, r.unit_of_measure, r.coefficient FROM catalog_row r
WHERE r.catalog_id = ? AND r.code COLLATE utf8mb4_uca1400_ai_ci = ? AND r.removed = 0 AND r.coefficient IS NOT NULL
ORDER BY r.id LIMIT 1;

-- name: work_add
INSERT INTO work (agency_id, unit_id, person_id, row_id, outside_id, subject, coefficient, share, shares, split_id, regular, days,
  reason, document, standard_hours, given_by, given_under, given_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6));

-- name: work_standard_hours
-- Hours of the standard product as an agency said them last, thousandths. No row: it never did.
SELECT standard_hours FROM work WHERE agency_id = ? AND standard_hours IS NOT NULL ORDER BY id DESC LIMIT 1;

-- name: work_prepared
-- By which document of the head of the province Home Affairs entered it.
UPDATE work SET document_day = ? WHERE id = ?;

-- name: work_add_asked
INSERT INTO work (agency_id, unit_id, person_id, row_id, subject, coefficient, state, reason, asked_quantity, asked_deadline, asked_at)
VALUES (?, ?, ?, ?, ?, ?, 'asked', ?, ?, ?, UTC_TIMESTAMP(6));

-- name: work_split_of
-- The first of those that make a product up.
UPDATE work SET split_id = id WHERE id = ?;

-- name: work_give_delivery
INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, quantity, given_on, deadline, due, from_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: work_split_off
-- What of a delivery is undone comes to something else: a row of its own. The words, who, then the delivery.
INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, state, quantity, given_on, deadline, due, from_id, end_reason,
  end_document, ended_by, ended_at)
SELECT work_id, agency_id, unit_id, person_id, kind, ?, quantity - accepted, given_on, deadline, due, id, ?, ?, ?, UTC_TIMESTAMP(6)
FROM delivery WHERE id = ? AND version = ?;

-- name: work_keep_done
-- What of a delivery was done stays. No row: changed meanwhile.
UPDATE delivery SET quantity = accepted, state = 'done', version = version + 1
WHERE id = ? AND version = ? AND state = 'open' AND declared = 0 AND accepted > 0;

-- name: work_end_delivery
-- All of a delivery comes to something else. No row: changed meanwhile.
UPDATE delivery SET state = ?, end_reason = ?, end_document = ?, ended_by = ?, ended_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'open' AND declared = 0 AND accepted = 0;

-- name: work_move_delivery
-- No row: changed meanwhile.
UPDATE delivery SET quantity = ?, deadline = ?, due = ?, kind = ?, version = version + 1
WHERE id = ? AND version = ? AND state = 'open';

-- name: work_reword
UPDATE work SET subject = ?, reason = ?, version = version + 1 WHERE id = ?;

-- name: work_asked_of_agency
-- What people of an agency (twice) propose and nobody answered, the first first.
SELECT w.id, w.version, w.agency_id, w.unit_id, w.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.name,
  COALESCE(w.row_id, 0), COALESCE(r.code, ''), CONCAT_WS(' – ', NULLIF(r.task, ''), NULLIF(r.detail, ''), NULLIF(r.output, '')),
  w.subject, w.coefficient, w.state, w.reason, COALESCE(w.asked_quantity, 0), w.asked_deadline, w.asked_at, w.given_at,
  CONCAT_WS(' ', NULLIF(g.family, ''), g.given), COALESCE(w.given_by, 0),
  COALESCE(w.days, 0)
FROM unit u JOIN work w ON w.unit_id = u.id AND w.state = 'asked' JOIN person p ON p.id = w.person_id
LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN person g ON g.id = w.given_by
WHERE u.id = ? OR (u.parent_id = ? AND u.kind = 'division') ORDER BY w.id;

-- name: work_asked_of_people
-- The same of people (their ids as a JSON array).
SELECT w.id, w.version, w.agency_id, w.unit_id, w.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.name,
  COALESCE(w.row_id, 0), COALESCE(r.code, ''), CONCAT_WS(' – ', NULLIF(r.task, ''), NULLIF(r.detail, ''), NULLIF(r.output, '')),
  w.subject, w.coefficient, w.state, w.reason, COALESCE(w.asked_quantity, 0), w.asked_deadline, w.asked_at, w.given_at,
  CONCAT_WS(' ', NULLIF(g.family, ''), g.given), COALESCE(w.given_by, 0),
  COALESCE(w.days, 0)
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN work w ON w.person_id = j.id AND w.state = 'asked' JOIN unit u ON u.id = w.unit_id JOIN person p ON p.id = w.person_id
LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN person g ON g.id = w.given_by ORDER BY w.id;

-- name: work_asked_of_person
-- The columns of work_asked_of_agency: what a person proposed, the last first.
SELECT w.id, w.version, w.agency_id, w.unit_id, w.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.name,
  COALESCE(w.row_id, 0), COALESCE(r.code, ''), CONCAT_WS(' – ', NULLIF(r.task, ''), NULLIF(r.detail, ''), NULLIF(r.output, '')),
  w.subject, w.coefficient, w.state, w.reason, COALESCE(w.asked_quantity, 0), w.asked_deadline, w.asked_at, w.given_at,
  CONCAT_WS(' ', NULLIF(g.family, ''), g.given), COALESCE(w.given_by, 0),
  COALESCE(w.days, 0)
FROM work w JOIN unit u ON u.id = w.unit_id JOIN person p ON p.id = w.person_id
LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN person g ON g.id = w.given_by
WHERE w.person_id = ? AND w.asked_at IS NOT NULL ORDER BY w.id DESC LIMIT ?;

-- name: work_asked_find
-- The columns of work_asked_of_agency. No row: it was never proposed.
SELECT w.id, w.version, w.agency_id, w.unit_id, w.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.name,
  COALESCE(w.row_id, 0), COALESCE(r.code, ''), CONCAT_WS(' – ', NULLIF(r.task, ''), NULLIF(r.detail, ''), NULLIF(r.output, '')),
  w.subject, w.coefficient, w.state, w.reason, COALESCE(w.asked_quantity, 0), w.asked_deadline, w.asked_at, w.given_at,
  CONCAT_WS(' ', NULLIF(g.family, ''), g.given), COALESCE(w.given_by, 0),
  COALESCE(w.days, 0)
FROM work w JOIN unit u ON u.id = w.unit_id JOIN person p ON p.id = w.person_id
LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN person g ON g.id = w.given_by
WHERE w.id = ? AND w.asked_at IS NOT NULL;

-- name: work_regular_of
-- The columns of work_asked_of_agency: regular work that a person has.
SELECT w.id, w.version, w.agency_id, w.unit_id, w.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.name,
  COALESCE(w.row_id, 0), COALESCE(r.code, ''), CONCAT_WS(' – ', NULLIF(COALESCE(r.task, o.task, ''), ''), NULLIF(r.detail, ''),
    NULLIF(COALESCE(r.output, o.output, ''), '')),
  w.subject, w.coefficient, w.state, w.reason, 0, NULL, w.asked_at, w.given_at, CONCAT_WS(' ', NULLIF(g.family, ''), g.given),
  COALESCE(w.given_by, 0), COALESCE(w.days, 0)
FROM work w JOIN unit u ON u.id = w.unit_id JOIN person p ON p.id = w.person_id LEFT JOIN catalog_row r ON r.id = w.row_id
LEFT JOIN outside_work o ON o.id = w.outside_id LEFT JOIN person g ON g.id = w.given_by
WHERE w.person_id = ? AND w.state = 'given' AND w.regular = 1 ORDER BY w.id;

-- name: work_regular_find
-- One of them. No row: there is none, or it ended.
SELECT w.id, w.version, w.agency_id, w.unit_id, w.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.name,
  COALESCE(w.row_id, 0), COALESCE(r.code, ''), CONCAT_WS(' – ', NULLIF(COALESCE(r.task, o.task, ''), ''), NULLIF(r.detail, ''),
    NULLIF(COALESCE(r.output, o.output, ''), '')),
  w.subject, w.coefficient, w.state, w.reason, 0, NULL, w.asked_at, w.given_at, CONCAT_WS(' ', NULLIF(g.family, ''), g.given),
  COALESCE(w.given_by, 0), COALESCE(w.days, 0)
FROM work w JOIN unit u ON u.id = w.unit_id JOIN person p ON p.id = w.person_id LEFT JOIN catalog_row r ON r.id = w.row_id
LEFT JOIN outside_work o ON o.id = w.outside_id LEFT JOIN person g ON g.id = w.given_by
WHERE w.id = ? AND w.state = 'given' AND w.regular = 1;

-- name: work_end_regular
-- No row: ended or changed meanwhile.
UPDATE work SET state = 'ended', version = version + 1 WHERE id = ? AND version = ? AND state = 'given' AND regular = 1;

-- name: work_asked_hold
-- No row: gone, or another version, or answered.
SELECT id FROM work WHERE id = ? AND version = ? AND state = 'asked' FOR UPDATE;

-- name: work_decline
UPDATE work SET state = 'declined', reason = ?, given_by = ?, given_under = ?, given_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND state = 'asked';

-- name: work_take_up
-- What was proposed is assigned, as the head says it.
UPDATE work SET state = 'given', row_id = ?, outside_id = ?, subject = ?, coefficient = ?, reason = ?, document = ?, given_by = ?,
  given_under = ?, given_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND state = 'asked';

-- name: work_recall
-- Its person takes a proposal back: declined by himself. No row: answered meanwhile.
UPDATE work SET state = 'declined', given_by = person_id, given_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'asked';

-- name: work_logins
-- People by their logins (a JSON array): the login, who it is.
SELECT p.uid, p.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN person p ON p.id = j.id WHERE p.uid IS NOT NULL;
