-- name: gate_session
-- A session that was not ended and its person: keys alone, and no key of forms. It is asked at each request to an application
-- of others; what only some rules ask for stands below.
SELECT s.id, s.person_id, s.roles, s.method IN ('password_code', 'sso_code'),
       TIMESTAMPDIFF(SECOND, s.created_at, UTC_TIMESTAMP(6)),
       TIMESTAMPDIFF(SECOND, s.seen_at, UTC_TIMESTAMP(6)), s.locked_at IS NOT NULL,
       p.uid, p.family, p.given, p.mail
  FROM session s JOIN person p ON p.id = s.person_id
 WHERE s.token = ? AND s.ended_at IS NULL;

-- name: gate_place
-- Where a person has his main post today: codes of the unit and of those above it, of the agency, its id. No row: nowhere.
SELECT h.title, u.code, a.code, t.code, IF(u.kind = 'division', a.code, u.code), IF(u.kind = 'division', a.id, u.id)
  FROM holding h JOIN unit u ON u.id = h.unit_id
  LEFT JOIN unit a ON a.id = u.parent_id
  LEFT JOIN unit t ON t.id = a.parent_id
 WHERE h.person_id = ? AND h.main = 1 AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
   AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)) LIMIT 1;

-- name: gate_groups
SELECT names FROM person_group WHERE person_id = ?;

-- name: gate_groups_put
INSERT INTO person_group (person_id, names) VALUES (?, ?)
    ON DUPLICATE KEY UPDATE names = VALUES(names);

-- name: gate_unit
-- A unit that stands today, by its code.
SELECT id FROM unit WHERE code = ? AND from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
   AND (until_day IS NULL OR until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR));
