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

-- name: person_by_id
SELECT p.id, p.uid, p.family, p.given, p.mail, p.language, p.theme, p.entry_uuid,
       u.id, u.name, h.title, h.rank,
       IF(u.kind = 'division', a.id, u.id), IF(u.kind = 'division', a.name, u.name)
  FROM person p
  LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
  LEFT JOIN unit u ON u.id = h.unit_id
  LEFT JOIN unit a ON a.id = u.parent_id
 WHERE p.id = ? ORDER BY h.id LIMIT 1;

-- name: person_options
-- NULL leaves a choice as it is.
UPDATE person SET language = COALESCE(?, language), theme = COALESCE(?, theme) WHERE id = ?;

-- name: person_roles
-- How often today: head of an agency, head of a division, catalog officer.
SELECT
  (SELECT COUNT(*) FROM holding h JOIN unit u ON u.id = h.unit_id
    WHERE h.person_id = ? AND h.rank = 'head' AND u.kind = 'agency' AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
      AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))),
  (SELECT COUNT(*) FROM holding h JOIN unit u ON u.id = h.unit_id
    WHERE h.person_id = ? AND h.rank = 'head' AND u.kind = 'division' AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
      AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))),
  (SELECT COUNT(*) FROM duty d
    WHERE d.person_id = ? AND d.kind = 'officer' AND d.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
      AND (d.until_day IS NULL OR d.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)));

-- name: person_heads
-- Who heads an agency today.
SELECT person_id FROM holding WHERE unit_id = ? AND rank = 'head' AND from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
   AND (until_day IS NULL OR until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR));

-- name: person_officers
SELECT person_id FROM duty WHERE agency_id = ? AND kind = 'officer' AND from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
   AND (until_day IS NULL OR until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR));

-- name: person_with_role
SELECT person_id FROM known_role WHERE role = ?;
