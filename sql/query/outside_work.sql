-- name: outside_work_add
INSERT INTO outside_work (agency_id, task, output, group_no, points, coefficient, period, assigner, person_id, support)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: outside_work_list
-- Of an agency, what waits first, then the last answered; last: whether its answer may be taken back.
SELECT o.id, o.agency_id, o.task, o.output, o.group_no, o.points, o.coefficient, o.period, o.assigner, o.person_id,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), o.created_at, o.state, o.row_id, r.catalog_id, o.reason,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given), o.answered_at, o.version,
  o.state = 'declined' OR (o.state = 'taken' AND (r.removed = 1 OR c.state IN ('draft', 'returned', 'dropped')))
FROM outside_work o JOIN person p ON p.id = o.person_id LEFT JOIN person a ON a.id = o.answered_by
LEFT JOIN catalog_row r ON r.id = o.row_id LEFT JOIN catalog c ON c.id = r.catalog_id
WHERE o.agency_id = ? AND o.support = 0 ORDER BY o.state <> 'proposed', IF(o.state = 'proposed', o.id, -o.id) LIMIT ? OFFSET ?;

-- name: outside_work_count
-- Of an agency: all, and those that wait.
SELECT COUNT(*), COALESCE(SUM(state = 'proposed'), 0) FROM outside_work WHERE agency_id = ? AND support = 0;

-- name: outside_work_find
-- What waits with an agency, held until the end; the columns of outside_work_list. No row: gone or answered.
SELECT o.id, o.agency_id, o.task, o.output, o.group_no, o.points, o.coefficient, o.period, o.assigner, o.person_id,
  '', o.created_at, o.state, NULL, NULL, '', NULL, NULL, o.version, 0
FROM outside_work o WHERE o.id = ? AND o.agency_id = ? AND o.version = ? AND o.state = 'proposed' AND o.support = 0 FOR UPDATE;

-- name: outside_work_answer
-- No row: answered meanwhile.
UPDATE outside_work SET state = ?, row_id = ?, reason = ?, answered_by = ?, answered_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'proposed';

-- name: outside_work_answered
-- What was answered, held until the end; the columns of outside_work_list. No row: gone or changed meanwhile.
SELECT o.id, o.agency_id, o.task, o.output, o.group_no, o.points, o.coefficient, o.period, o.assigner, o.person_id,
  '', o.created_at, o.state, o.row_id, (SELECT r.catalog_id FROM catalog_row r WHERE r.id = o.row_id), o.reason, NULL,
  o.answered_at, o.version, 1
FROM outside_work o WHERE o.id = ? AND o.agency_id = ? AND o.version = ? AND o.state <> 'proposed' FOR UPDATE;

-- name: outside_work_taken
-- What a supplement took, held until the end; the columns of outside_work_list.
SELECT o.id, o.agency_id, o.task, o.output, o.group_no, o.points, o.coefficient, o.period, o.assigner, o.person_id,
  '', o.created_at, o.state, o.row_id, r.catalog_id, o.reason, NULL, o.answered_at, o.version, 1
FROM catalog_row r JOIN outside_work o ON o.row_id = r.id
WHERE r.catalog_id = ? AND o.state = 'taken' ORDER BY o.id FOR UPDATE;

-- name: outside_work_reopen
-- It waits again. No row: changed meanwhile.
UPDATE outside_work SET state = 'proposed', row_id = NULL, reason = '', answered_by = NULL, answered_at = NULL, version = version + 1
WHERE id = ? AND version = ? AND state <> 'proposed';

-- name: outside_work_supplement
-- The supplement that an agency works on. No row: none.
SELECT id FROM catalog WHERE open_supplement = ? AND state IN ('draft', 'returned');

-- name: outside_work_ruling
-- The version of an agency that a supplement is opened to. No row: none.
SELECT id FROM catalog WHERE force_agency = ?;
