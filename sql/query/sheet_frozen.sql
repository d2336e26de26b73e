-- name: frozen_after
-- Published sheets behind an id, with what they froze; of a year, or (0) of all. In the order of the key: whatever else the
-- optimizer takes reads all bodies to sort them.
SELECT STRAIGHT_JOIN s.id, s.edition, p.uid, DATE_FORMAT(s.first_month, '%Y-%m'), x.body, x.sha256, s.total, s.level, COALESCE(s.shown, 0),
  s.superseded_at IS NOT NULL
FROM sheet s FORCE INDEX (PRIMARY) JOIN sheet_snapshot x ON x.sheet_id = s.id JOIN person p ON p.id = s.person_id
WHERE s.id > ? AND s.state = 'published' AND (? = 0 OR YEAR(s.first_month) = ?) ORDER BY s.id LIMIT ?;

-- name: frozen_digests
-- What sheets froze (their ids as a JSON array), and whether they were superseded.
SELECT x.sheet_id, x.sha256, s.superseded_at IS NOT NULL FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN sheet s ON s.id = j.id JOIN sheet_snapshot x ON x.sheet_id = s.id ORDER BY x.sheet_id;
