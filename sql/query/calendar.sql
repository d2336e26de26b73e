-- name: calendar_find
-- The one of a person that stands. No row: none.
SELECT id, created_at FROM calendar WHERE live_person = ?;

-- name: calendar_add
-- Duplicate: the person has one that stands.
INSERT INTO calendar (person_id, token, roles) VALUES (?, ?, ?);

-- name: calendar_end
-- No row: it has ended. Second id NULL: whichever stands.
UPDATE calendar SET ended_at = UTC_TIMESTAMP(6), ended_why = ?
WHERE person_id = ? AND (? IS NULL OR id = ?) AND ended_at IS NULL;

-- name: calendar_ended
-- Whether an address was good once. No row: it never was.
SELECT id FROM calendar WHERE token = ? AND ended_at IS NOT NULL;

-- name: calendar_person
-- Whose calendar it is, with the columns of session_by_token; those that only a session has are empty.
-- No row: none that stands.
SELECT NULL, c.person_id, c.roles, NULL, 1, 0, 0, 0,
       p.uid, p.family, p.given, p.language, p.theme, u.id, u.name, h.title,
       IF(u.kind = 'division', a.id, u.id), IF(u.kind = 'division', a.name, u.name), NULL, 0
  FROM calendar c JOIN person p ON p.id = c.person_id
  LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1
       AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
  LEFT JOIN unit u ON u.id = h.unit_id
  LEFT JOIN unit a ON a.id = u.parent_id
 WHERE c.token = ? AND c.ended_at IS NULL LIMIT 1;

-- name: calendar_due
-- Of whom the directory was not asked for so many seconds, the longest first.
SELECT p.id, p.uid, p.entry_uuid, c.roles FROM calendar c JOIN person p ON p.id = c.person_id
WHERE c.ended_at IS NULL AND c.checked_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND ORDER BY c.checked_at LIMIT ?;

-- name: calendar_checked
-- The account is good, with these roles.
UPDATE calendar SET checked_at = UTC_TIMESTAMP(6), roles = ? WHERE person_id = ? AND ended_at IS NULL;
