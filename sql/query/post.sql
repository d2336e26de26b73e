-- name: post_page
-- Posts by code, with who holds them today; words: in code or name (LIKE); agency: 0 all, else
-- those that may be held in it.
SELECT t.id, t.code, t.name, t.agency_id, a.name, t.agency_kind, t.from_day, t.until_day, t.version,
  (SELECT COUNT(*) FROM holding h WHERE h.post_id = t.id
    AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
    AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)))
FROM post t LEFT JOIN unit a ON a.id = t.agency_id
WHERE (t.code LIKE ? OR t.name LIKE ?) AND (? = 0 OR t.agency_id = ? OR (t.agency_id IS NULL
  AND (t.agency_kind IS NULL OR t.agency_kind = (SELECT u.agency_kind FROM unit u WHERE u.id = ?))))
ORDER BY t.code LIMIT ? OFFSET ?;

-- name: post_count
-- How many post_page has, by the same filters.
SELECT COUNT(*) FROM post t
WHERE (t.code LIKE ? OR t.name LIKE ?) AND (? = 0 OR t.agency_id = ? OR (t.agency_id IS NULL
  AND (t.agency_kind IS NULL OR t.agency_kind = (SELECT u.agency_kind FROM unit u WHERE u.id = ?))));

-- name: post_find
-- The columns of post_page, without who holds it.
SELECT t.id, t.code, t.name, t.agency_id, a.name, t.agency_kind, t.from_day, t.until_day, t.version, 0
FROM post t LEFT JOIN unit a ON a.id = t.agency_id WHERE t.id = ?;

-- name: post_add
-- Duplicate: the code is taken.
INSERT INTO post (code, name, agency_id, agency_kind, from_day, until_day) VALUES (?, ?, ?, ?, ?, ?);

-- name: post_change
-- No row: changed meanwhile.
UPDATE post SET name = ?, agency_id = ?, agency_kind = ?, from_day = ?, until_day = ?,
  version = version + 1 WHERE id = ? AND version = ?;

-- name: post_touch
-- No row: changed meanwhile.
UPDATE post SET version = version + 1 WHERE id = ? AND version = ?;

-- name: competency_list
-- The frame of a post, all of its time.
SELECT name, level, from_day, until_day FROM post_competency
WHERE post_id = ? AND (until_day IS NULL OR until_day >= from_day) ORDER BY from_day DESC, position, id;

-- name: competency_end
-- What holds on or after a day ends before it.
UPDATE post_competency SET until_day = GREATEST(? - INTERVAL 1 DAY, from_day - INTERVAL 1 DAY)
WHERE post_id = ? AND (until_day IS NULL OR until_day >= ?);

-- name: competency_add
INSERT INTO post_competency (post_id, position, name, level, from_day) VALUES (?, ?, ?, ?, ?);
