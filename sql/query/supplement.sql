-- name: supplement_versions
-- The versions of the agency's catalog that are or were in force, the last one first.
SELECT c.id, c.number, k.name, c.state, c.decision_number, c.decision_day, c.in_force_from, c.in_force_until,
  c.row_count, c.source_id
FROM catalog c JOIN campaign k ON k.id = c.campaign_id
WHERE c.agency_id = ? AND c.state IN ('in_force', 'superseded') ORDER BY c.in_force_from DESC;

-- name: supplement_on_day
-- The version of the agency's catalog that is in force on a day. No row: none.
SELECT id FROM catalog WHERE agency_id = ? AND state IN ('in_force', 'superseded') AND in_force_from <= ?
  AND (in_force_until IS NULL OR in_force_until >= ?)
ORDER BY in_force_from DESC LIMIT 1;

-- name: supplement_withdrawn
-- The rows of an agency that a supplement in force has no longer, neither by descent nor by code, and from
-- which day; the last withdrawn first.
SELECT o.id, o.catalog_id, o.code, o.task, o.output, o.group_no, o.points, o.coefficient, c.id, c.number,
  c.decision_number, c.in_force_from
FROM catalog c JOIN catalog_row o ON o.catalog_id = c.source_id AND o.removed = 0
WHERE c.agency_id = ? AND c.state IN ('in_force', 'superseded')
  AND NOT EXISTS (SELECT 1 FROM catalog_row n WHERE n.catalog_id = c.id AND n.removed = 0 AND n.origin_id = o.id)
  AND NOT EXISTS (SELECT 1 FROM catalog_row n WHERE n.catalog_id = c.id AND n.live_code = o.code)
ORDER BY c.in_force_from DESC, o.position, o.id LIMIT ? OFFSET ?;

-- name: supplement_withdrawn_count
SELECT COUNT(*)
FROM catalog c JOIN catalog_row o ON o.catalog_id = c.source_id AND o.removed = 0
WHERE c.agency_id = ? AND c.state IN ('in_force', 'superseded')
  AND NOT EXISTS (SELECT 1 FROM catalog_row n WHERE n.catalog_id = c.id AND n.removed = 0 AND n.origin_id = o.id)
  AND NOT EXISTS (SELECT 1 FROM catalog_row n WHERE n.catalog_id = c.id AND n.live_code = o.code);

-- name: supplement_withdrew
-- From which day and by which decision a row of a version is out. No row: it is not, or nothing is decided.
SELECT c.in_force_from, c.decision_number FROM catalog_row o
JOIN catalog c ON c.source_id = o.catalog_id AND c.state IN ('in_force', 'superseded')
WHERE o.catalog_id = ? AND o.id = ? AND o.removed = 0
  AND NOT EXISTS (SELECT 1 FROM catalog_row n WHERE n.catalog_id = c.id AND n.removed = 0 AND n.origin_id = o.id)
  AND NOT EXISTS (SELECT 1 FROM catalog_row n WHERE n.catalog_id = c.id AND n.live_code = o.code);
