-- name: session_by_token
-- A session that was not ended, with its person and his main post today. No row: no such session.
-- Read at each request, with the statements behind it: a subquery costs several times what a statement does (of
-- 10.11: 730 us with three of them and the delegation, the parts 390 us), and so does sorting (a person has one
-- main post a day).
SELECT s.id, s.person_id, s.roles, s.form_key, s.method IN ('password_code', 'sso_code'),
       TIMESTAMPDIFF(SECOND, s.created_at, UTC_TIMESTAMP(6)),
       TIMESTAMPDIFF(SECOND, s.seen_at, UTC_TIMESTAMP(6)), s.locked_at IS NOT NULL,
       p.uid, p.family, p.given, p.language, p.theme, u.id, u.name, h.title,
       IF(u.kind = 'division', a.id, u.id), IF(u.kind = 'division', a.name, u.name), s.method,
       TIMESTAMPDIFF(SECOND, s.proved_at, UTC_TIMESTAMP(6))
  FROM session s JOIN person p ON p.id = s.person_id
  LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1
       AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
  LEFT JOIN unit u ON u.id = h.unit_id
  LEFT JOIN unit a ON a.id = u.parent_id
 WHERE s.token = ? AND s.ended_at IS NULL LIMIT 1;

-- name: session_unread
SELECT COUNT(*) FROM notice WHERE person_id = ? AND read_at IS NULL;

-- name: session_heads
-- What a person is today in an agency (twice): bit 1 its head, 2 head of a division of it.
SELECT COALESCE(BIT_OR(IF(v.kind = 'agency' AND v.id = ?, 1, 0) | IF(v.kind = 'division' AND v.parent_id = ?, 2, 0)), 0)
  FROM holding k JOIN unit v ON v.id = k.unit_id
 WHERE k.person_id = ? AND k.rank = 'head' AND k.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
   AND (k.until_day IS NULL OR k.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR));

-- name: session_duties
-- Of his duties there today: bit 1 officer, 2 drafter.
SELECT COALESCE(BIT_OR(CASE kind WHEN 'officer' THEN 1 WHEN 'drafter' THEN 2 ELSE 0 END), 0)
  FROM duty WHERE person_id = ? AND agency_id = ? AND from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
   AND (until_day IS NULL OR until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR));

-- name: session_delegation
-- By which he is its head today, for whom, and whether it is the province. It counts while the head is whom it was given for.
SELECT g.id, IF(q.id IS NULL, g.document_number, CONCAT_WS(' ', NULLIF(q.family, ''), q.given)), u.kind = 'province'
  FROM delegation g JOIN unit u ON u.id = g.agency_id LEFT JOIN person q ON q.id = g.giver_id
  LEFT JOIN holding k ON k.unit_id = g.agency_id AND k.rank = 'head' AND k.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND (k.until_day IS NULL OR k.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
 WHERE g.receiver_id = ? AND g.agency_id = ? AND g.accepted_at IS NOT NULL AND g.ended_at IS NULL
   AND g.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) AND g.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
   AND g.giver_id <=> k.person_id LIMIT 1;

-- name: session_seen
UPDATE session SET seen_at = UTC_TIMESTAMP(6) WHERE id = ? AND ended_at IS NULL AND locked_at IS NULL;

-- name: session_lock
UPDATE session SET locked_at = UTC_TIMESTAMP(6) WHERE id = ? AND ended_at IS NULL AND locked_at IS NULL;

-- name: session_end
-- Affects nothing where it was ended already or is not of this person.
UPDATE session SET ended_at = UTC_TIMESTAMP(6), ended_why = ?
 WHERE id = ? AND person_id = ? AND ended_at IS NULL;

-- name: session_end_others
UPDATE session SET ended_at = UTC_TIMESTAMP(6), ended_why = ?
 WHERE person_id = ? AND id <> ? AND ended_at IS NULL;

-- name: session_add
INSERT INTO session (token, person_id, roles, form_key, method, created_at, seen_at, checked_at, peer, agent)
VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), ?, ?);

-- name: session_add_unlock
-- Gives back the lock of the try that it ends.
INSERT INTO session (token, person_id, roles, form_key, method, created_at, seen_at, checked_at, peer, agent)
SELECT ?, ?, ?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), ?, ?
  FROM (SELECT RELEASE_LOCK(?)) released;

-- name: session_renew
-- A new id for the same session, unlocked; the key of its forms stays, so that open
-- forms stay good.
UPDATE session SET token = ?, method = COALESCE(?, method), locked_at = NULL, seen_at = UTC_TIMESTAMP(6),
       proved_at = UTC_TIMESTAMP(6)
 WHERE id = ? AND ended_at IS NULL;

-- name: session_list
-- Sessions of a person that are not ended and not too old.
SELECT id, method, created_at, seen_at, locked_at, peer, agent FROM session
 WHERE person_id = ? AND ended_at IS NULL
   AND created_at > UTC_TIMESTAMP(6) - INTERVAL ? HOUR
 ORDER BY seen_at DESC, id DESC LIMIT 25;

-- name: session_persons
-- Whose account has to be looked at again: persons with a live session, longest not checked first.
SELECT p.id, p.uid, p.entry_uuid, BIT_OR(s.roles), BIT_AND(s.roles), MAX(g.names) FROM session s
  JOIN person p ON p.id = s.person_id LEFT JOIN person_group g ON g.person_id = p.id
 WHERE s.ended_at IS NULL AND s.created_at > UTC_TIMESTAMP(6) - INTERVAL ? HOUR
 GROUP BY p.id, p.uid, p.entry_uuid
HAVING MAX(s.checked_at) < UTC_TIMESTAMP(6) - INTERVAL ? SECOND
 ORDER BY MAX(s.checked_at) LIMIT ?;

-- name: session_checked
-- One of the sessions of a person stands for all.
UPDATE session SET checked_at = UTC_TIMESTAMP(6) WHERE person_id = ? AND ended_at IS NULL
 ORDER BY id DESC LIMIT 1;

-- name: session_roles
-- More rights need a new id: the session locks, and the unlock gives one.
UPDATE session SET locked_at = IF(? & ~roles, COALESCE(locked_at, UTC_TIMESTAMP(6)), locked_at), roles = ?
 WHERE person_id = ? AND ended_at IS NULL AND roles <> ?;

-- name: session_expire
-- Sessions that reached their absolute end.
UPDATE session SET ended_at = UTC_TIMESTAMP(6), ended_why = 'expired'
 WHERE ended_at IS NULL AND created_at <= UTC_TIMESTAMP(6) - INTERVAL ? HOUR;
