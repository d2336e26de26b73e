-- name: person_by_uid
-- With the main post today. No row: nobody.
SELECT p.id, p.uid, p.family, p.given, p.mail, p.language, p.theme, p.entry_uuid,
       u.id, u.name, h.title, h.rank,
       IF(u.kind = 'division', a.id, u.id), IF(u.kind = 'division', a.name, u.name)
  FROM person p
  LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
  LEFT JOIN unit u ON u.id = h.unit_id
  LEFT JOIN unit a ON a.id = u.parent_id
 WHERE p.uid = ? ORDER BY h.id LIMIT 1;

-- name: person_options
-- NULL leaves a choice as it is.
UPDATE person SET language = COALESCE(?, language), theme = COALESCE(?, theme) WHERE id = ?;

-- name: person_page
-- People by name, with their main place on a day (the same seven times); words: in the name or the
-- login name (LIKE); unit: 0 all, else those in it or in its divisions; lack (three times): '' all,
-- place: who never had a main one, post: whose main place names none.
SELECT p.id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given),
  (SELECT k.kind FROM person_kind k WHERE k.person_id = p.id AND k.from_day <= ?
    ORDER BY k.from_day DESC LIMIT 1),
  h.title, u.id, COALESCE(up.name, u.name), IF(u.kind = 'division', a.id, u.id),
  IF(u.kind = 'division', COALESCE(ap.name, a.name), COALESCE(up.name, u.name))
FROM person p
LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.from_day <= ?
  AND (h.until_day IS NULL OR h.until_day >= ?)
LEFT JOIN unit u ON u.id = h.unit_id
LEFT JOIN unit_past up ON up.unit_id = u.id AND ? >= up.from_day AND ? <= up.until_day
LEFT JOIN unit a ON a.id = IF(up.unit_id IS NULL, u.parent_id, up.parent_id)
LEFT JOIN unit_past ap ON ap.unit_id = a.id AND ? >= ap.from_day AND ? <= ap.until_day
WHERE (CONCAT_WS(' ', NULLIF(p.family, ''), p.given) LIKE ? OR p.uid LIKE ?)
  AND (? = 0 OR u.id = ? OR a.id = ?)
  AND (? = '' OR (? = 'post' AND h.id IS NOT NULL AND h.post_id IS NULL) OR (? = 'place' AND NOT EXISTS
    (SELECT 1 FROM holding x WHERE x.person_id = p.id AND x.main = 1 AND x.held_from IS NOT NULL)))
ORDER BY p.sort_name, p.id LIMIT ? OFFSET ?;

-- name: person_count
-- How many person_page has, by the same filters.
SELECT COUNT(*) FROM person p
LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.from_day <= ?
  AND (h.until_day IS NULL OR h.until_day >= ?)
LEFT JOIN unit u ON u.id = h.unit_id
LEFT JOIN unit_past up ON up.unit_id = u.id AND ? >= up.from_day AND ? <= up.until_day
LEFT JOIN unit a ON a.id = IF(up.unit_id IS NULL, u.parent_id, up.parent_id)
WHERE (CONCAT_WS(' ', NULLIF(p.family, ''), p.given) LIKE ? OR p.uid LIKE ?)
  AND (? = 0 OR u.id = ? OR a.id = ?)
  AND (? = '' OR (? = 'post' AND h.id IS NOT NULL AND h.post_id IS NULL) OR (? = 'place' AND NOT EXISTS
    (SELECT 1 FROM holding x WHERE x.person_id = p.id AND x.main = 1 AND x.held_from IS NOT NULL)));

-- name: person_find
-- No row: nobody.
SELECT id, uid, family, given, sort_name, mail, entry_uuid IS NOT NULL, version FROM person WHERE id = ?;

-- name: person_add
-- Duplicate: the login name is taken.
INSERT INTO person (uid, family, given, sort_name, mail) VALUES (?, ?, ?, ?, ?);

-- name: person_change
-- No row: changed meanwhile. Duplicate: the login name is taken.
UPDATE person SET uid = ?, family = ?, given = ?, sort_name = ?, mail = ?, version = version + 1
WHERE id = ? AND version = ?;

-- name: person_kinds
-- Of which kind a person is and was, the last first.
SELECT kind, from_day FROM person_kind WHERE person_id = ? ORDER BY from_day DESC;

-- name: person_kind_put
INSERT INTO person_kind (person_id, from_day, kind) VALUES (?, ?, ?)
ON DUPLICATE KEY UPDATE kind = VALUES(kind);
