-- name: sheet_transfer_of_person
-- Points that heads gave for places which a person left.
SELECT t.holding_id, t.version, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), t.made_at, t.point_1, t.point_2, t.point_3, t.point_4, t.point_5,
  t.point_6, t.point_7, t.point_8, t.point_9, t.point_10
FROM holding h JOIN sheet_transfer t ON t.holding_id = h.id JOIN person p ON p.id = t.made_by
WHERE h.person_id = ?;

-- name: sheet_transfer_add
-- A key twice: there are some already.
INSERT INTO sheet_transfer (holding_id, point_1, point_2, point_3, point_4, point_5, point_6, point_7, point_8, point_9, point_10,
  made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: sheet_transfer_change
-- In a version. No row: changed meanwhile.
UPDATE sheet_transfer SET point_1 = ?, point_2 = ?, point_3 = ?, point_4 = ?, point_5 = ?, point_6 = ?, point_7 = ?, point_8 = ?,
  point_9 = ?, point_10 = ?, made_by = ?, made_under = ?, made_at = UTC_TIMESTAMP(6), version = version + 1
WHERE holding_id = ? AND version = ?;

-- name: sheet_transfer_left
-- Main places in an agency (twice) that were left from one day to another for another unit, of people whose sheet of that day
-- nobody confirmed yet: the place, whose, his name, what he was, the unit, the last day, and whether points were given.
SELECT o.id, o.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), o.title, u.name, o.until_day, t.holding_id IS NOT NULL
FROM unit u JOIN holding o ON o.unit_id = u.id AND o.main = 1 AND o.until_day BETWEEN ? AND ? AND o.until_day >= o.from_day
JOIN person p ON p.id = o.person_id
LEFT JOIN sheet_transfer t ON t.holding_id = o.id
LEFT JOIN sheet s ON s.person_id = o.person_id AND s.superseded_at IS NULL AND s.state IN ('preview', 'published', 'excepted')
  AND o.until_day BETWEEN s.from_day AND s.until_day
WHERE (u.id = ? OR (u.parent_id = ? AND u.kind = 'division')) AND s.id IS NULL
ORDER BY o.until_day, p.sort_name, o.id;

-- name: sheet_transfer_left_heads
-- The same of those who headed an agency.
SELECT o.id, o.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), o.title, u.name, o.until_day, t.holding_id IS NOT NULL
FROM unit u JOIN holding o ON o.unit_id = u.id AND o.rank = 'head' AND o.main = 1 AND o.until_day BETWEEN ? AND ? AND o.until_day >= o.from_day
JOIN person p ON p.id = o.person_id
LEFT JOIN sheet_transfer t ON t.holding_id = o.id
LEFT JOIN sheet s ON s.person_id = o.person_id AND s.superseded_at IS NULL AND s.state IN ('preview', 'published', 'excepted')
  AND o.until_day BETWEEN s.from_day AND s.until_day
WHERE u.kind = 'agency' AND s.id IS NULL
ORDER BY o.until_day, p.sort_name, o.id;
