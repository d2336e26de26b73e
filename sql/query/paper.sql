-- name: paper_ground
-- What every paper says of itself: the moment, and the province.
SELECT UTC_TIMESTAMP(6), name FROM unit WHERE parent_id IS NULL;

-- name: paper_add
-- Duplicate: the code is another one's.
INSERT INTO paper (code, kind, catalog_id, round, state, decision_number, decision_day,
  in_force_from, in_force_until, digest, sha256, size, bytes, person_id, at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: paper_list
-- Those of a catalog, the newest first. inside 0: without what was printed before it was in force.
SELECT p.id, p.code, p.kind, p.catalog_id, p.round, p.state, p.decision_number, p.decision_day,
  p.in_force_from, p.in_force_until, p.digest, p.sha256, p.size, p.at,
  CONCAT_WS(' ', NULLIF(n.family, ''), n.given)
FROM paper p JOIN person n ON n.id = p.person_id
WHERE p.catalog_id = ? AND (? = 1 OR p.state IN ('in_force', 'superseded'))
ORDER BY p.id DESC LIMIT ?;

-- name: paper_file
-- No row: not of this catalog, or not for this person (inside as in paper_list).
SELECT kind, at, bytes FROM paper WHERE id = ? AND catalog_id = ?
  AND (? = 1 OR state IN ('in_force', 'superseded'));

-- name: paper_find
-- The columns of paper_list, by its code.
SELECT id, code, kind, catalog_id, round, state, decision_number, decision_day, in_force_from,
  in_force_until, digest, sha256, size, at, NULL
FROM paper WHERE code = ?;

-- name: paper_catalog
-- The catalog that a paper is of, as it stands today.
SELECT c.agency_id, u.name, u.agency_kind, c.campaign_id, c.number, c.state, c.round, c.standard_row_id,
  c.decision_number, c.decision_day, c.in_force_from, c.in_force_until, c.standard_reason
FROM catalog c JOIN unit u ON u.id = c.agency_id WHERE c.id = ?;

-- name: paper_lines
-- The rows that count, in their order.
SELECT id, section, division, code, task, detail, output, group_no, points, coefficient,
  unit_of_measure, frequency, people, note
FROM catalog_row WHERE catalog_id = ? AND removed = 0 ORDER BY position, id;

-- name: paper_ruling
-- The catalog of an agency that is in force today, if it is another one.
SELECT decision_number, decision_day, in_force_from FROM catalog
WHERE agency_id = ? AND id <> ? AND state = 'in_force';
