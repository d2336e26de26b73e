-- name: outside_work_add
INSERT INTO outside_work (agency_id, task, output, group_no, points, coefficient, period, assigner, person_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: outside_work_list
-- Of an agency, what waits first, then the last answered.
SELECT o.id, o.agency_id, o.task, o.output, o.group_no, o.points, o.coefficient, o.period, o.assigner, o.person_id,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), o.created_at, o.state, o.row_id, r.catalog_id, o.reason,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given), o.answered_at, o.version
FROM outside_work o JOIN person p ON p.id = o.person_id LEFT JOIN person a ON a.id = o.answered_by
LEFT JOIN catalog_row r ON r.id = o.row_id
WHERE o.agency_id = ? ORDER BY o.state <> 'proposed', IF(o.state = 'proposed', o.id, -o.id) LIMIT ? OFFSET ?;

-- name: outside_work_count
-- Of an agency: all, and those that wait.
SELECT COUNT(*), COALESCE(SUM(state = 'proposed'), 0) FROM outside_work WHERE agency_id = ?;

-- name: outside_work_find
-- What waits with an agency, held until the end; the columns of outside_work_list. No row: gone or answered.
SELECT o.id, o.agency_id, o.task, o.output, o.group_no, o.points, o.coefficient, o.period, o.assigner, o.person_id,
  '', o.created_at, o.state, NULL, NULL, '', NULL, NULL, o.version
FROM outside_work o WHERE o.id = ? AND o.agency_id = ? AND o.version = ? AND o.state = 'proposed' FOR UPDATE;

-- name: outside_work_answer
-- No row: answered meanwhile.
UPDATE outside_work SET state = ?, row_id = ?, reason = ?, answered_by = ?, answered_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'proposed';

-- name: outside_work_supplement
-- The supplement that an agency works on. No row: none.
SELECT id FROM catalog WHERE open_supplement = ? AND state IN ('draft', 'returned');

-- name: outside_work_ruling
-- The version of an agency that a supplement is opened to. No row: none.
SELECT id FROM catalog WHERE force_agency = ?;
