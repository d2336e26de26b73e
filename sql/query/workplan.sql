-- name: workplan_of_unit
SELECT id FROM workplan WHERE unit_id = ? AND year = ?;

-- name: workplan_add
-- A key twice: the unit has one of that year.
INSERT INTO workplan (agency_id, unit_id, year, made_by) VALUES (?, ?, ?, ?);

-- name: workplan_lines
-- Also those that ended, which stand last.
SELECT n.* FROM workplan_line_named n WHERE n.workplan_id = ? ORDER BY n.ended_at IS NOT NULL, n.id;

-- name: workplan_line_find
SELECT n.* FROM workplan_line_named n WHERE n.id = ?;

-- name: workplan_line_hold
-- Nobody else changes it until the end of the transaction. No row: another version, or it ended.
SELECT id FROM workplan_line WHERE id = ? AND version = ? AND ended_at IS NULL FOR UPDATE;

-- name: workplan_people
-- Who does lines (their ids as a JSON array), by Vietnamese name.
SELECT x.line_id, x.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given)
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN workplan_person x ON x.line_id = j.id AND x.removed = 0
JOIN person p ON p.id = x.person_id ORDER BY x.line_id, p.sort_name, p.id;

-- name: workplan_givens
-- What of lines (their ids as a JSON array) was given, to whom, and whether it still is.
SELECT g.line_id, g.month, g.slot, g.work_id, MAX(CONCAT_WS(' ', NULLIF(p.family, ''), p.given)), MAX(d.state <> 'withdrawn')
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN workplan_given g ON g.line_id = j.id JOIN work w ON w.id = g.work_id
JOIN person p ON p.id = w.person_id JOIN delivery d ON d.work_id = g.work_id GROUP BY g.line_id, g.month, g.slot, g.work_id;

-- name: workplan_line_add
INSERT INTO workplan_line (workplan_id, row_id, task, output, coefficient, outside_id, subject, quantity, rhythm, month, day,
  first_month, last_month, from_line_id, made_by, made_under)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: workplan_line_change
-- No row: changed meanwhile.
UPDATE workplan_line SET row_id = ?, task = ?, output = ?, coefficient = ?, outside_id = ?, subject = ?, quantity = ?, rhythm = ?,
  month = ?, day = ?, first_month = ?, last_month = ?, version = version + 1
WHERE id = ? AND version = ? AND ended_at IS NULL;

-- name: workplan_line_end
-- No row: changed meanwhile.
UPDATE workplan_line SET ended_by = ?, ended_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND ended_at IS NULL;

-- name: workplan_person_clear
UPDATE workplan_person SET removed = 1 WHERE line_id = ?;

-- name: workplan_person_put
INSERT INTO workplan_person (line_id, person_id) VALUES (?, ?) ON DUPLICATE KEY UPDATE removed = 0;

-- name: workplan_give
-- A key twice: it was given meanwhile.
INSERT INTO workplan_given (line_id, month, slot, work_id) VALUES (?, ?, ?, ?);

-- name: workplan_outside
-- The outside work that a line became.
UPDATE workplan_line SET outside_id = ? WHERE id = ? AND row_id IS NULL;
