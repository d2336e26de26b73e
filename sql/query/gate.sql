-- name: gate_session
-- A session that was not ended, its person, his groups and his main post today with the codes of the unit and of those above
-- it. One statement and no key of forms: it is asked at each request to an application of others.
SELECT s.id, s.person_id, s.roles, s.method IN ('password_code', 'sso_code'),
       TIMESTAMPDIFF(SECOND, s.created_at, UTC_TIMESTAMP(6)),
       TIMESTAMPDIFF(SECOND, s.seen_at, UTC_TIMESTAMP(6)), s.locked_at IS NOT NULL,
       p.uid, p.family, p.given, p.mail, g.names, h.title, u.code, a.code, t.code,
       IF(u.kind = 'division', a.code, u.code), IF(u.kind = 'division', a.id, u.id)
  FROM session s JOIN person p ON p.id = s.person_id
  LEFT JOIN person_group g ON g.person_id = p.id
  LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1
       AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
  LEFT JOIN unit u ON u.id = h.unit_id
  LEFT JOIN unit a ON a.id = u.parent_id
  LEFT JOIN unit t ON t.id = a.parent_id
 WHERE s.token = ? AND s.ended_at IS NULL LIMIT 1;

-- name: gate_groups_put
INSERT INTO person_group (person_id, names) VALUES (?, ?)
    ON DUPLICATE KEY UPDATE known_at = IF(names = VALUES(names), known_at, UTC_TIMESTAMP(6)), names = VALUES(names);
