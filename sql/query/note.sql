-- name: note_of_person
-- Of a person from one day to another, also what was taken back; the last first.
SELECT n.* FROM note_named n WHERE n.person_id = ? AND n.day BETWEEN ? AND ? ORDER BY n.day DESC, n.id DESC LIMIT 500;

-- name: note_find
SELECT n.* FROM note_named n WHERE n.id = ?;

-- name: note_hold
-- Nobody else changes it until the end of the transaction.
SELECT version FROM note WHERE id = ? FOR UPDATE;

-- name: note_add
-- A key twice: the place that was left has one that stands.
INSERT INTO note (person_id, kind, criterion, holding_id, day, words, proof, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: note_answer
-- No row: answered, taken back or changed meanwhile.
UPDATE note SET answer = ?, answered_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND answered_at IS NULL AND withdrawn_at IS NULL;

-- name: note_withdraw
-- No row: taken back or changed meanwhile.
UPDATE note SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: note_counts
-- How many stand of the people of an agency (twice) who are there on a day (twice), from one day to another: good, to mend.
SELECT n.person_id, SUM(n.kind = 'good'), SUM(n.kind = 'mend')
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN note n ON n.person_id = h.person_id AND n.day BETWEEN ? AND ? AND n.withdrawn_at IS NULL
WHERE u.id = ? OR (u.parent_id = ? AND u.kind = 'division') GROUP BY n.person_id;

-- name: note_leavers
-- Main places in an agency (twice) that were left from one day to another for another unit, without the words of the old head,
-- of people whose sheet of that day nobody confirmed yet: the place, whose, where, until when, where to.
SELECT o.id, o.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), o.title, u.name, o.until_day, v.name
FROM unit u JOIN holding o ON o.unit_id = u.id AND o.main = 1 AND o.until_day BETWEEN ? AND ?
JOIN person p ON p.id = o.person_id
JOIN holding a ON a.person_id = o.person_id AND a.main = 1 AND a.unit_id <> o.unit_id AND a.from_day = o.until_day + INTERVAL 1 DAY
JOIN unit v ON v.id = a.unit_id
LEFT JOIN note t ON t.standing = o.id
LEFT JOIN sheet s ON s.person_id = o.person_id AND s.superseded_at IS NULL AND s.state IN ('preview', 'published', 'excepted')
  AND o.until_day BETWEEN s.from_day AND s.until_day
WHERE (u.id = ? OR (u.parent_id = ? AND u.kind = 'division')) AND t.id IS NULL AND s.id IS NULL
ORDER BY o.until_day, p.sort_name, o.id;
