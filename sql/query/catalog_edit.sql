-- name: catalog_edit_add
INSERT INTO catalog_edit (catalog_id, person_id, round) VALUES (?, ?, ?);

-- name: catalog_edit_keep
-- A row as it stands, before the edit changes it (0) or after it made it (1); once, however often
-- the edit tries it.
INSERT INTO catalog_edit_row (edit_id, row_id, was, version, section, division, unit_id, code, task, detail,
  output, group_no, points, coefficient, unit_of_measure, frequency, posts, people, note, flag,
  shared_id, shared_version, shared_reason, removed, position)
SELECT w.edit, r.id, IF(w.made = 1, 0, r.version), IF(w.made = 1, r.version, r.version + 1), r.section, r.division,
  r.unit_id, r.code, r.task, r.detail, r.output, r.group_no, r.points, r.coefficient, r.unit_of_measure,
  r.frequency, r.posts, r.people, r.note, r.flag, r.shared_id, r.shared_version, r.shared_reason, r.removed, r.position
FROM (SELECT ? AS edit, ? AS made) w JOIN catalog_row r
LEFT JOIN catalog_edit_row k ON k.edit_id = w.edit AND k.row_id = r.id
WHERE r.id = ? AND r.catalog_id = ? AND k.edit_id IS NULL;

-- name: catalog_edit_last
-- What a person may take back next. No row: nothing since the last submission.
SELECT id FROM catalog_edit
WHERE catalog_id = ? AND person_id = ? AND round = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1;

-- name: catalog_edit_of
-- No row: not of this catalog and person.
SELECT id FROM catalog_edit WHERE id = ? AND catalog_id = ? AND person_id = ?;

-- name: catalog_edit_later
-- How many of its rows were changed or taken out since.
SELECT COUNT(*) FROM catalog_edit_row e JOIN catalog_row r ON r.id = e.row_id
WHERE e.edit_id = ? AND r.version <> e.version;

-- name: catalog_edit_before
-- Its rows as they stood before, with the columns of catalog_row_page; removed: it made them.
SELECT r.id, r.catalog_id, r.position, e.section, e.division, e.unit_id, e.code, e.task, e.detail,
  e.output, e.group_no, e.points, e.coefficient, e.unit_of_measure, e.frequency, e.posts, e.people,
  e.note, e.flag, r.import_id, e.was = 0 OR e.removed = 1, r.version, 0, 0, NULL, e.shared_id, e.shared_reason
FROM catalog_edit_row e JOIN catalog_row r ON r.id = e.row_id
WHERE e.edit_id = ? ORDER BY r.position, r.id;

-- name: catalog_edit_return
-- All of them as they stood; what it made goes. Duplicate: one of their codes is used by another
-- row meanwhile. No row: the agency does not work on the catalog.
UPDATE catalog_edit_row e JOIN catalog_row r ON r.id = e.row_id JOIN catalog c ON c.id = r.catalog_id
SET r.section = e.section, r.division = e.division, r.unit_id = e.unit_id, r.code = e.code,
  r.task = e.task, r.detail = e.detail, r.output = e.output, r.group_no = e.group_no,
  r.points = e.points, r.coefficient = e.coefficient, r.unit_of_measure = e.unit_of_measure,
  r.frequency = e.frequency, r.posts = e.posts, r.people = e.people, r.note = e.note,
  r.flag = e.flag, r.shared_id = e.shared_id, r.shared_version = e.shared_version, r.shared_reason = e.shared_reason,
  r.removed = IF(e.was = 0, 1, e.removed), r.position = COALESCE(e.position, r.position), r.version = r.version + 1
WHERE e.edit_id = ? AND c.state IN ('draft', 'returned');

-- name: catalog_edit_rest
-- An edit before it left the row as it stands again, so that it may be taken back in its turn.
UPDATE catalog_edit_row e JOIN catalog_edit_row o ON o.row_id = e.row_id AND o.version = e.was
  AND o.edit_id < e.edit_id
JOIN catalog_row r ON r.id = e.row_id
SET o.version = r.version WHERE e.edit_id = ?;

-- name: catalog_edit_undone
-- No row: it was taken back already.
UPDATE catalog_edit SET undone_at = UTC_TIMESTAMP(6) WHERE id = ? AND undone_at IS NULL;
