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
