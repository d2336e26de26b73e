-- name: import_add
-- catalog NULL: of the organisation, or of results from outside the system or of salaries, which have an agency.
INSERT INTO import (catalog_id, past_agency_id, past_levels, salaries, file_id, created_by) VALUES (?, ?, ?, ?, ?, ?);

-- name: import_find
-- No row: not of this catalog (NULL: of the organisation), or not of results of this agency.
SELECT i.id, i.catalog_id, i.file_id, i.state, i.why, i.good, i.bad, i.round, i.version,
  i.created_at, i.taken_at, i.undone_at, f.name, CONCAT_WS(' ', NULLIF(p.family, ''), p.given),
  TIMESTAMPDIFF(SECOND, i.created_at, UTC_TIMESTAMP(6)), i.same, i.changed, i.dropped, i.standard_points
FROM import i JOIN file f ON f.id = i.file_id JOIN person p ON p.id = i.created_by
WHERE i.catalog_id <=> ? AND i.past_agency_id <=> ? AND i.past_levels = ? AND i.salaries = ? AND i.id = ?;

-- name: import_list
-- Those of a catalog, newest first, with the columns of import_find.
SELECT i.id, i.catalog_id, i.file_id, i.state, i.why, i.good, i.bad, i.round, i.version,
  i.created_at, i.taken_at, i.undone_at, f.name, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), 0,
  i.same, i.changed, i.dropped, i.standard_points
FROM import i JOIN file f ON f.id = i.file_id JOIN person p ON p.id = i.created_by
WHERE i.catalog_id <=> ? AND i.past_agency_id <=> ? AND i.past_levels = ? AND i.salaries = ? ORDER BY i.id DESC LIMIT 100;

-- name: import_file
-- The hash of its file, for the worker. No row: there is no such import.
SELECT f.sha256, i.state FROM import i JOIN file f ON f.id = i.file_id WHERE i.id = ?;

-- name: import_hold
-- Holds it until the end of the transaction. No row: not of this catalog.
SELECT state, version, round FROM import WHERE catalog_id <=> ? AND past_agency_id <=> ? AND past_levels = ? AND salaries = ? AND id = ? FOR UPDATE;

-- name: import_mark_read
-- No row: it was read already.
UPDATE import SET state = 'read', version = version + 1 WHERE id = ? AND state = 'uploaded';

-- name: import_mark_refused
-- No row: it was read already.
UPDATE import SET state = 'refused', why = ?, version = version + 1
WHERE id = ? AND state = 'uploaded';

-- name: import_mark_map
-- No row: changed meanwhile.
UPDATE import SET version = version + 1 WHERE id = ? AND version = ? AND state = 'read';

-- name: import_mark_taken
-- No row: changed meanwhile.
UPDATE import SET state = 'imported', good = ?, same = ?, changed = ?, dropped = ?, bad = ?,
  round = ?, standard_before = ?, standard_points = ?, taken_by = ?, taken_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'read';

-- name: import_set_day
-- From when a batch of the organisation counts.
UPDATE import SET day = ? WHERE id = ?;

-- name: import_mask
-- Cells of nine digits or more, blanks, dots and hyphens between them, keep their last four, in what came in of the
-- organisation up to a batch (twice): numbers of people, of which nobody needs more once they were taken. Formulas go with them.
UPDATE import_row r JOIN import i ON i.id = r.import_id SET r.cells = REGEXP_REPLACE(r.cells,
  '(^|\\x1F)([0-9]+[a-zA-Z])(?:[0-9][ .-]*){5,}([0-9][ .-]*[0-9][ .-]*[0-9][ .-]*[0-9])(?:\\x1D[^\\x1F]*)?(?=\\x1F)', '\\1\\2******\\3')
WHERE r.import_id <= ? AND i.id <= ? AND i.catalog_id IS NULL AND i.past_agency_id IS NULL AND i.salaries = 0;

-- name: import_day
SELECT day FROM import WHERE id = ?;

-- name: import_mark_dropped
-- No row: changed meanwhile.
UPDATE import SET state = 'undone', undone_by = ?, undone_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'read';

-- name: import_mark_undone
-- No row: changed meanwhile.
UPDATE import SET state = 'undone', undone_by = ?, undone_at = UTC_TIMESTAMP(6),
  version = version + 1
WHERE id = ? AND version = ? AND state = 'imported';

-- name: import_sheet_add
INSERT INTO import_sheet (import_id, number, name, hidden, old_font, merges, map)
VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: import_sheet_change
UPDATE import_sheet SET map = ? WHERE import_id = ? AND number = ?;

-- name: import_sheets
SELECT number, name, hidden, old_font, merges, map FROM import_sheet
WHERE import_id = ? ORDER BY number;

-- name: import_row_add
INSERT INTO import_row (import_id, sheet, number, hidden, cells) VALUES (?, ?, ?, ?, ?);

-- name: import_rows
SELECT sheet, number, hidden, cells, other_task FROM import_row WHERE import_id = ?
ORDER BY sheet, number;

-- name: import_row_other
-- The catalog had another work under the code of this row when the batch was taken.
UPDATE import_row SET other_task = ? WHERE import_id = ? AND sheet = ? AND number = ?;

-- name: import_catalog_row_add
-- Duplicate: a code stands in the catalog already.
INSERT INTO catalog_row (catalog_id, position, section, division, code, task, detail, output,
  group_no, points, coefficient, unit_of_measure, frequency, posts, people, note, flag, import_id,
  unit_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: import_memory_put
-- What a person matched is how the agency reads such a sheet from now on.
INSERT INTO import_memory (agency_id, name, head, map, person_id, at)
SELECT agency_id, ?, ?, ?, ?, UTC_TIMESTAMP(6) FROM catalog WHERE id = ?
ON DUPLICATE KEY UPDATE head = VALUES(head), map = VALUES(map), person_id = VALUES(person_id), at = VALUES(at);

-- name: import_memory_of
-- How the agency of a batch read a sheet of this name before. No row: never matched by hand.
SELECT m.head, m.map FROM import i JOIN catalog c ON c.id = i.catalog_id
JOIN import_memory m ON m.agency_id = c.agency_id AND m.name = ? WHERE i.id = ?;

-- name: import_divisions
-- The divisions of the agency of a catalog.
SELECT u.id, u.name FROM catalog c JOIN unit u ON u.parent_id = c.agency_id
WHERE c.id = ? AND u.kind = 'division'
  AND DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) BETWEEN u.from_day AND COALESCE(u.until_day, '9999-12-31');

-- name: import_matches
-- What the agency of a catalog said of names of divisions; without those that stand for a division
-- that is closed or left it.
SELECT m.name, m.shown, m.kind, m.unit_id FROM catalog c
JOIN import_match m ON m.agency_id = c.agency_id
LEFT JOIN unit u ON u.id = m.unit_id AND u.parent_id = c.agency_id AND u.kind = 'division'
  AND DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) BETWEEN u.from_day AND COALESCE(u.until_day, '9999-12-31')
WHERE c.id = ? AND (m.kind <> 'unit' OR u.id IS NOT NULL) ORDER BY m.name;

-- name: import_match_put
INSERT INTO import_match (agency_id, name, shown, kind, unit_id, person_id, at)
SELECT agency_id, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6) FROM catalog WHERE id = ?
ON DUPLICATE KEY UPDATE shown = VALUES(shown), kind = VALUES(kind), unit_id = VALUES(unit_id),
  person_id = VALUES(person_id), at = VALUES(at);

-- name: import_names_used
-- The names of divisions in the rows of a catalog, letter by letter.
SELECT MIN(division) FROM catalog_row WHERE catalog_id = ? AND removed = 0 AND division <> ''
GROUP BY BINARY division;

-- name: import_rows_divided
-- The rows with a name are those of a division; NULL: of none.
UPDATE catalog_row SET unit_id = ? WHERE catalog_id = ? AND BINARY division = BINARY ? AND removed = 0
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned'));

-- name: import_code_row
-- The row of a catalog with a code.
SELECT id, points FROM catalog_row WHERE catalog_id = ? AND code = ? AND removed = 0;

-- name: import_change_keep
-- A row as it stands, before the batch changes it or takes it out.
INSERT INTO import_change (import_id, row_id, section, division, unit_id, code, task, detail, output,
  group_no, points, coefficient, unit_of_measure, frequency, posts, people, note, flag)
SELECT ?, id, section, division, unit_id, code, task, detail, output, group_no, points, coefficient,
  unit_of_measure, frequency, posts, people, note, flag
FROM catalog_row WHERE id = ? AND catalog_id = ?;

-- name: import_changes
-- The rows that a batch kept, as they stood, with the columns of catalog_row_page.
SELECT r.id, r.catalog_id, r.position, b.section, b.division, b.unit_id, b.code, b.task,
  b.detail, b.output, b.group_no, b.points, b.coefficient, b.unit_of_measure, b.frequency,
  b.posts, b.people, b.note, b.flag, r.import_id, 0, r.version, 0, 0, NULL, r.shared_id, r.shared_reason
FROM import_change b JOIN catalog_row r ON r.id = b.row_id
WHERE b.import_id = ? ORDER BY r.position, r.id;

-- name: import_later
-- How many rows of a batch, new or changed by it, another one changed that was taken later.
SELECT COUNT(*) FROM import i
JOIN import j ON j.catalog_id = i.catalog_id AND j.state = 'imported' AND j.taken_at > i.taken_at
JOIN import_change b ON b.import_id = j.id
JOIN catalog_row r ON r.id = b.row_id
WHERE i.id = ? AND (r.import_id = i.id
  OR EXISTS (SELECT 1 FROM import_change o WHERE o.import_id = i.id AND o.row_id = b.row_id));

-- name: import_change_return
-- All of them as they stood. Duplicate: one of their codes is used by another row meanwhile.
UPDATE import_change b JOIN catalog_row r ON r.id = b.row_id JOIN catalog c ON c.id = r.catalog_id
SET r.section = b.section, r.division = b.division, r.unit_id = b.unit_id, r.code = b.code,
  r.task = b.task, r.detail = b.detail, r.output = b.output, r.group_no = b.group_no,
  r.points = b.points, r.coefficient = b.coefficient, r.unit_of_measure = b.unit_of_measure,
  r.frequency = b.frequency, r.posts = b.posts, r.people = b.people, r.note = b.note,
  r.flag = b.flag, r.removed = 0, r.version = r.version + 1
WHERE b.import_id = ? AND c.state IN ('draft', 'returned');

-- name: import_edited
-- How many rows of a batch, new or changed by it, were changed by a person since it was taken.
SELECT COUNT(*)
FROM (SELECT r.id FROM catalog_row r WHERE r.import_id = ? AND r.removed = 0
  UNION SELECT b.row_id FROM import_change b WHERE b.import_id = ?) t
JOIN import i ON i.id = ?
WHERE EXISTS (SELECT 1 FROM audit a WHERE a.noun = 'catalog_row' AND a.object_id = t.id
  AND a.at > i.taken_at);

-- name: import_keep_basis
-- Before the batch writes one of its own.
UPDATE import i JOIN catalog c ON c.id = i.catalog_id
SET i.basis = ?, i.basis_before = c.basis WHERE i.id = ?;

-- name: import_keep_coefficients
-- Before the standard of the batch changes those of the rows that stood there.
INSERT INTO import_before (import_id, row_id, points, coefficient)
SELECT i.id, r.id, r.points, r.coefficient FROM import i
JOIN catalog_row r ON r.catalog_id = i.catalog_id AND r.removed = 0
WHERE i.id = ? AND (r.import_id IS NULL OR r.import_id <> i.id);

-- name: import_fresh
-- The rows that a batch brought, in their order.
SELECT id FROM catalog_row WHERE catalog_id = ? AND import_id = ? ORDER BY position, id;

-- name: import_origin_add
INSERT INTO import_origin (import_id, row_id, sheet, number) VALUES (?, ?, ?, ?);

-- name: import_take_back
-- Rows are never deleted; nothing where the agency does not work on the catalog.
UPDATE catalog_row SET removed = 1, version = version + 1 WHERE import_id = ? AND removed = 0
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned'));

-- name: import_return_standard
-- Where the standard product came with the batch: the one before it, if it still counts.
UPDATE import i JOIN catalog c ON c.id = i.catalog_id
JOIN catalog_row r ON r.id = c.standard_row_id AND (r.import_id = i.id OR r.id = i.standard_after)
LEFT JOIN catalog_row b ON b.id = i.standard_before AND b.removed = 0
SET c.standard_row_id = b.id WHERE i.id = ? AND c.state IN ('draft', 'returned');

-- name: import_standard_made
UPDATE import SET standard_after = ? WHERE id = ?;

-- name: import_standard_points
-- No row: the catalog has no standard.
SELECT r.points FROM catalog c JOIN catalog_row r ON r.id = c.standard_row_id WHERE c.id = ?;

-- name: import_return_coefficients
-- Without a standard nothing but what a row said before the batch is a coefficient of it.
UPDATE import i JOIN catalog c ON c.id = i.catalog_id AND c.state IN ('draft', 'returned')
JOIN catalog_row r ON r.catalog_id = i.catalog_id AND r.removed = 0 AND r.live_merge IS NULL
LEFT JOIN import_before b ON b.import_id = i.id AND b.row_id = r.id AND b.points <=> r.points
SET r.coefficient = b.coefficient WHERE i.id = ?;

-- name: import_return_basis
-- Where it is still the one that the batch wrote.
UPDATE import i JOIN catalog c ON c.id = i.catalog_id SET c.basis = i.basis_before
WHERE i.id = ? AND BINARY c.basis = BINARY i.basis AND c.state IN ('draft', 'returned');
