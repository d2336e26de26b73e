-- name: session_by_token
-- A session that was not ended, with its person, his main post today, unread notices and what
-- he is today in the agency of that post: bit 1 its head, 2 head of a division of it; of his duties
-- there 1 officer, 2 drafter. A delegation counts while the head is whom it was given for.
-- Read at each request: no more subqueries than needed, and no sorting (a person has one main post a day).
-- No row: no such session.
SELECT s.id, s.person_id, s.roles, s.form_key, s.method IN ('password_code', 'sso_code'),
       TIMESTAMPDIFF(SECOND, s.created_at, UTC_TIMESTAMP(6)),
       TIMESTAMPDIFF(SECOND, s.seen_at, UTC_TIMESTAMP(6)), s.locked_at IS NOT NULL,
       p.uid, p.family, p.given, p.language, p.theme, u.id, u.name, h.title,
       IF(u.kind = 'division', a.id, u.id), IF(u.kind = 'division', a.name, u.name),
       (SELECT COUNT(*) FROM notice n WHERE n.person_id = s.person_id AND n.read_at IS NULL),
       (SELECT BIT_OR(IF(v.kind = 'agency' AND v.id = IF(u.kind = 'division', a.id, u.id), 1, 0) |
           IF(v.kind = 'division' AND v.parent_id = IF(u.kind = 'division', a.id, u.id), 2, 0))
         FROM holding k JOIN unit v ON v.id = k.unit_id
         WHERE k.person_id = s.person_id AND k.rank = 'head'
         AND k.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
         AND (k.until_day IS NULL OR k.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))),
       (SELECT BIT_OR(CASE d.kind WHEN 'officer' THEN 1 WHEN 'drafter' THEN 2 ELSE 0 END)
         FROM duty d WHERE d.person_id = s.person_id
         AND d.agency_id = IF(u.kind = 'division', a.id, u.id)
         AND d.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
         AND (d.until_day IS NULL OR d.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))),
       s.method, g.id, IF(q.id IS NULL, g.document_number, CONCAT_WS(' ', NULLIF(q.family, ''), q.given))
  FROM session s JOIN person p ON p.id = s.person_id
  LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1
       AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
  LEFT JOIN unit u ON u.id = h.unit_id
  LEFT JOIN unit a ON a.id = u.parent_id
  LEFT JOIN delegation g ON g.receiver_id = p.id AND g.agency_id = IF(u.kind = 'division', a.id, u.id)
       AND g.accepted_at IS NOT NULL AND g.ended_at IS NULL
       AND g.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND g.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
       AND g.giver_id <=> (SELECT k.person_id FROM holding k WHERE k.unit_id = g.agency_id AND k.rank = 'head'
         AND k.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
         AND (k.until_day IS NULL OR k.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)) LIMIT 1)
  LEFT JOIN person q ON q.id = g.giver_id
 WHERE s.token = ? AND s.ended_at IS NULL LIMIT 1;

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
UPDATE session SET token = ?, method = COALESCE(?, method), locked_at = NULL, seen_at = UTC_TIMESTAMP(6)
 WHERE id = ? AND ended_at IS NULL;

-- name: session_list
-- Sessions of a person that are not ended and not too old.
SELECT id, method, created_at, seen_at, locked_at, peer, agent FROM session
 WHERE person_id = ? AND ended_at IS NULL
   AND created_at > UTC_TIMESTAMP(6) - INTERVAL ? HOUR
 ORDER BY seen_at DESC, id DESC LIMIT 25;

-- name: session_persons
-- Whose account has to be looked at again: persons with a live session, longest not checked first.
SELECT p.id, p.uid, p.entry_uuid, BIT_OR(s.roles), BIT_AND(s.roles) FROM session s
  JOIN person p ON p.id = s.person_id
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
