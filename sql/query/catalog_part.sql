-- name: catalog_part_list
-- The divisions of the agency of a catalog with what they say of their parts; mine: the person is its
-- head on a day, or drafts for it.
SELECT u.id, u.name, (SELECT COUNT(*) FROM catalog_row r WHERE r.catalog_id = c.id AND r.removed = 0
    AND r.unit_id = u.id), p.closed_at, CONCAT_WS(' ', NULLIF(a.family, ''), a.given), COALESCE(p.rows_closed, 0),
  p.opened_at, CONCAT_WS(' ', NULLIF(b.family, ''), b.given), COALESCE(p.reason, ''), COALESCE(p.version, 0),
  EXISTS (SELECT 1 FROM holding h WHERE h.person_id = w.person AND h.unit_id = u.id AND h.rank = 'head'
    AND h.from_day <= w.day AND (h.until_day IS NULL OR h.until_day >= w.day))
  OR EXISTS (SELECT 1 FROM duty d WHERE d.person_id = w.person AND d.unit_id = u.id AND d.kind = 'drafter'
    AND d.from_day <= w.day AND (d.until_day IS NULL OR d.until_day >= w.day))
FROM (SELECT ? AS person, ? AS day) w
JOIN catalog c JOIN unit u ON u.parent_id = c.agency_id AND u.kind = 'division' AND u.until_day IS NULL
LEFT JOIN catalog_part p ON p.catalog_id = c.id AND p.unit_id = u.id
LEFT JOIN person a ON a.id = p.closed_by LEFT JOIN person b ON b.id = p.opened_by
WHERE c.id = ? ORDER BY u.position, u.id;

-- name: catalog_part_close
INSERT INTO catalog_part (catalog_id, unit_id, closed_by, closed_at, rows_closed)
VALUES (?, ?, ?, UTC_TIMESTAMP(6), ?)
ON DUPLICATE KEY UPDATE closed_by = VALUES(closed_by), closed_at = VALUES(closed_at),
  rows_closed = VALUES(rows_closed), version = version + 1;

-- name: catalog_part_open
-- No row: it is open.
UPDATE catalog_part SET closed_at = NULL, opened_by = ?, opened_at = UTC_TIMESTAMP(6), reason = ?,
  version = version + 1
WHERE catalog_id = ? AND unit_id = ? AND closed_at IS NOT NULL;

-- name: catalog_part_people
-- Who fills the part of a division: its heads and drafters on a day.
SELECT h.person_id, 'division_head' FROM holding h JOIN (SELECT ? AS unit, ? AS day) w
WHERE h.unit_id = w.unit AND h.rank = 'head' AND h.from_day <= w.day AND (h.until_day IS NULL OR h.until_day >= w.day)
UNION
SELECT d.person_id, 'drafter' FROM duty d JOIN (SELECT ? AS unit, ? AS day) w
WHERE d.unit_id = w.unit AND d.kind = 'drafter' AND d.from_day <= w.day
  AND (d.until_day IS NULL OR d.until_day >= w.day);

-- name: catalog_part_assemble
-- Own rows by section and division, both as they first stood, and in these as they stand; the shared ones stay before them.
UPDATE catalog_row r JOIN (
  SELECT t.id, ROW_NUMBER() OVER (ORDER BY t.of_section, t.of_division, t.position, t.id) AS place
  FROM (SELECT id, position, MIN(position) OVER (PARTITION BY section) AS of_section,
      MIN(position) OVER (PARTITION BY section, division) AS of_division
    FROM catalog_row WHERE catalog_id = ? AND removed = 0 AND shared_id IS NULL) t) n ON n.id = r.id
SET r.position = n.place
WHERE r.catalog_id = ? AND r.position <> n.place
  AND r.catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned'));
