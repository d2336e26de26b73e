-- name: audit_add
INSERT INTO audit (person_id, session_id, peer, operation, noun, object_id, action, before_json, after_json,
  delegation_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: audit_of
-- The history of one object, newest first.
SELECT a.at, NULLIF(CONCAT_WS(' ', NULLIF(p.family, ''), p.given), ''), a.action, a.before_json, a.after_json,
       g.kind, g.behalf
  FROM audit a LEFT JOIN person p ON p.id = a.person_id LEFT JOIN delegation_named g ON g.id = a.delegation_id
 WHERE a.noun = ? AND a.object_id = ? ORDER BY a.id DESC LIMIT ?;
