-- name: shared_part_find
-- No row: nothing was written yet.
SELECT p.section, p.published, p.version, (SELECT COUNT(*) FROM shared_row r WHERE r.campaign_id = p.campaign_id
  AND r.part = p.part AND r.removed = 0)
FROM shared_part p WHERE p.campaign_id = ? AND p.part = ?;

-- name: shared_part_add
-- Duplicate: somebody else began it.
INSERT INTO shared_part (campaign_id, part, section) VALUES (?, ?, ?);

-- name: shared_part_touch
-- No row: changed meanwhile.
UPDATE shared_part SET section = ?, version = version + 1 WHERE campaign_id = ? AND part = ? AND version = ?;

-- name: shared_rows
-- As they are being written; removed 1: those that were taken out.
SELECT r.id, r.part, 0, p.section, r.position, r.code, r.task, r.detail, r.output, r.group_no, r.points,
  r.unit_of_measure, r.removed, r.version
FROM shared_row r JOIN shared_part p ON p.campaign_id = r.campaign_id AND p.part = r.part
WHERE r.campaign_id = ? AND r.part = ? AND r.removed = ? ORDER BY r.position, r.id;

-- name: shared_row_find
-- The columns of shared_rows.
SELECT r.id, r.part, 0, p.section, r.position, r.code, r.task, r.detail, r.output, r.group_no, r.points,
  r.unit_of_measure, r.removed, r.version
FROM shared_row r JOIN shared_part p ON p.campaign_id = r.campaign_id AND p.part = r.part
WHERE r.campaign_id = ? AND r.part = ? AND r.id = ?;

-- name: shared_version_rows
-- The columns of shared_rows, as they were published.
SELECT r.row_id, r.part, r.number, v.section, r.position, r.code, r.task, r.detail, r.output, r.group_no, r.points,
  r.unit_of_measure, 0, 0
FROM shared_version v JOIN shared_version_row r ON r.campaign_id = v.campaign_id AND r.part = v.part
  AND r.number = v.number
WHERE v.campaign_id = ? AND v.part = ? AND v.number = ? ORDER BY r.position, r.row_id;

-- name: shared_versions
-- The newest first.
SELECT v.number, v.at, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), (SELECT COUNT(*) FROM shared_version_row r
  WHERE r.campaign_id = v.campaign_id AND r.part = v.part AND r.number = v.number)
FROM shared_version v JOIN person p ON p.id = v.person_id
WHERE v.campaign_id = ? AND v.part = ? ORDER BY v.number DESC;

-- name: shared_row_add
-- At the end. Duplicate: the code stands in a part of this kind already.
INSERT INTO shared_row (campaign_id, part, position, code, task, detail, output, group_no, points, unit_of_measure)
SELECT w.campaign, w.part, COALESCE(MAX(r.position), 0) + 1, ?, ?, ?, ?, ?, ?, ?
FROM (SELECT ? AS campaign, ? AS part) w LEFT JOIN shared_row r ON r.campaign_id = w.campaign AND r.part = w.part
GROUP BY w.campaign, w.part;

-- name: shared_row_change
-- Duplicate: the code stands already. No row: changed meanwhile, or taken out.
UPDATE shared_row SET code = ?, task = ?, detail = ?, output = ?, group_no = ?, points = ?, unit_of_measure = ?,
  version = version + 1
WHERE campaign_id = ? AND part = ? AND id = ? AND version = ? AND removed = 0;

-- name: shared_row_remove
-- removed 1 or 0. The same outcomes.
UPDATE shared_row SET removed = ?, version = version + 1
WHERE campaign_id = ? AND part = ? AND id = ? AND version = ? AND removed = 1 - ?;

-- name: shared_restore_none
-- All of them out, as shared_restore begins.
UPDATE shared_row SET removed = 1, version = version + 1 WHERE campaign_id = ? AND part = ? AND removed = 0;

-- name: shared_restore
-- Those of a version as they stood in it. Duplicate: a code stands in the other part of this kind now.
UPDATE shared_row r JOIN shared_version_row v ON v.row_id = r.id
SET r.code = v.code, r.task = v.task, r.detail = v.detail, r.output = v.output, r.group_no = v.group_no,
  r.points = v.points, r.unit_of_measure = v.unit_of_measure, r.removed = 0, r.version = r.version + 1
WHERE v.campaign_id = ? AND v.part = ? AND v.number = ?;

-- name: shared_version_section
-- No row: no such version.
SELECT section FROM shared_version WHERE campaign_id = ? AND part = ? AND number = ?;

-- name: shared_version_add
INSERT INTO shared_version (campaign_id, part, number, section, person_id)
SELECT campaign_id, part, published + 1, section, ? FROM shared_part WHERE campaign_id = ? AND part = ?;

-- name: shared_version_rows_add
INSERT INTO shared_version_row (campaign_id, part, number, row_id, position, code, task, detail, output, group_no,
  points, unit_of_measure)
SELECT r.campaign_id, r.part, p.published + 1, r.id, r.position, r.code, r.task, r.detail, r.output, r.group_no,
  r.points, r.unit_of_measure
FROM shared_part p JOIN shared_row r ON r.campaign_id = p.campaign_id AND r.part = p.part AND r.removed = 0
WHERE p.campaign_id = ? AND p.part = ?;

-- name: shared_published
-- No row: changed since it was looked at.
UPDATE shared_part SET published = published + 1, version = version + 1
WHERE campaign_id = ? AND part = ? AND version = ?;

-- name: shared_catalog_rows
-- All rows of a catalog that an adoption may meet, with the columns of catalog_row_page: those that count, and the
-- shared ones that were taken out.
SELECT r.id, r.catalog_id, r.position, r.section, r.division, r.unit_id, r.code, r.task,
  r.detail, r.output, r.group_no, r.points, r.coefficient, r.unit_of_measure, r.frequency,
  r.posts, r.people, r.note, r.flag, r.import_id, r.removed, r.version, 0, 0, r.live_merge, r.shared_id, r.shared_reason
FROM catalog_row r WHERE r.catalog_id = ? AND (r.removed = 0 OR r.shared_id IS NOT NULL)
ORDER BY r.position, r.id;

-- name: shared_catalogs
-- The catalogs of a campaign for a kind of agency ("department", "commune"), and which version of a part they have.
SELECT c.id, u.name, c.state, COALESCE(c.standard_row_id, 0), c.agency_id, COALESCE((SELECT MAX(a.number)
  FROM shared_adoption a LEFT JOIN catalog_edit e ON e.id = a.edit_id
  WHERE a.catalog_id = c.id AND a.part = w.part AND e.undone_at IS NULL), 0)
FROM (SELECT ? AS campaign, ? AS part, ? AS kind) w JOIN catalog c ON c.campaign_id = w.campaign
JOIN unit u ON u.id = c.agency_id AND u.agency_kind = w.kind
WHERE c.state <> 'superseded' ORDER BY u.name, c.id;

-- name: shared_adopted
-- The version of a part that a catalog has; 0: none.
SELECT COALESCE(MAX(a.number), 0) FROM shared_adoption a LEFT JOIN catalog_edit e ON e.id = a.edit_id
WHERE a.catalog_id = ? AND a.part = ? AND e.undone_at IS NULL;

-- name: shared_adopt
INSERT INTO shared_adoption (catalog_id, part, number, edit_id) VALUES (?, ?, ?, ?);

-- name: shared_adopt_copied
-- What the version that was copied has adopted.
INSERT INTO shared_adoption (catalog_id, part, number)
SELECT ?, a.part, MAX(a.number) FROM shared_adoption a LEFT JOIN catalog_edit e ON e.id = a.edit_id
WHERE a.catalog_id = ? AND e.undone_at IS NULL GROUP BY a.part;

-- name: shared_take
-- A new row of a catalog. Duplicate: the code stands in it.
INSERT INTO catalog_row (catalog_id, position, section, code, task, detail, output, group_no, points, coefficient,
  unit_of_measure, shared_id, shared_version)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: shared_renew
-- A row as the shared part has it; one that the agency does not have stays out. Duplicate: the code stands already.
-- No row: changed meanwhile, or the agency does not work on the catalog.
UPDATE catalog_row SET position = ?, section = ?, division = '', unit_id = NULL, code = ?, task = ?, detail = ?,
  output = ?, group_no = ?, points = ?, coefficient = ?, unit_of_measure = ?, flag = NULL, shared_id = ?,
  shared_version = ?, removed = IF(shared_reason = '', 0, 1), version = version + 1
WHERE id = ? AND catalog_id = ? AND version = ?
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned'));

-- name: shared_drop
-- The agency has no such work, and why. No row: changed meanwhile, or no shared row.
UPDATE catalog_row SET removed = 1, shared_reason = ?, version = version + 1
WHERE id = ? AND catalog_id = ? AND version = ? AND removed = 0 AND shared_id IS NOT NULL
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned'));

-- name: shared_again
-- It has it after all. Duplicate: the code stands already. No row: changed meanwhile, or it was withdrawn by Home
-- Affairs.
UPDATE catalog_row SET removed = 0, shared_reason = '', version = version + 1
WHERE id = ? AND catalog_id = ? AND version = ? AND removed = 1 AND shared_reason <> ''
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned'));

-- name: shared_sources
-- Sections of the catalogs of a campaign for a kind of agency, how many rows they have and one of these.
SELECT r.catalog_id, u.name, r.section, COUNT(*), MIN(r.id)
FROM (SELECT ? AS campaign, ? AS kind) w JOIN catalog c ON c.campaign_id = w.campaign
JOIN unit u ON u.id = c.agency_id AND u.agency_kind = w.kind
JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0 AND r.shared_id IS NULL
GROUP BY r.catalog_id, u.name, r.section ORDER BY u.name, r.catalog_id, MIN(r.position);
