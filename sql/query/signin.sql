-- name: signin_lock
-- One try at a time for a name; 0 in the column: another is still going on.
SELECT GET_LOCK(?, ?);

-- name: signin_unlock
SELECT RELEASE_LOCK(?);

-- name: signin_step_add
INSERT INTO signin_step (token, person_id, stage, seed, method, roles, entry_uuid, warn_seconds, back)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: signin_step_find
-- No row: none, finished, or older than the given seconds.
SELECT s.person_id, s.stage, s.method, s.roles, s.entry_uuid, s.warn_seconds, s.tries, s.back,
       p.uid, p.family, p.given, s.seed
  FROM signin_step s JOIN person p ON p.id = s.person_id
 WHERE s.token = ? AND s.created_at > UTC_TIMESTAMP(6) - INTERVAL ? SECOND;

-- name: signin_step_try
UPDATE signin_step SET tries = tries + 1 WHERE token = ?;

-- name: signin_step_end
-- Must meet its row: a step leads to one session.
DELETE FROM signin_step WHERE token = ?;

-- name: signin_step_clean
DELETE FROM signin_step WHERE created_at < UTC_TIMESTAMP(6) - INTERVAL 1 DAY;

-- name: signin_event_add
INSERT INTO signin_event (person_id, account, outcome, method, peer, agent)
VALUES (?, ?, ?, ?, ?, ?);

-- name: signin_event_list
-- Sessions are the good ones; the others have rows of their own.
(SELECT created_at AS at, 'good' AS outcome, method, peer, agent FROM session
  WHERE person_id = ? ORDER BY id DESC LIMIT ?)
UNION ALL
(SELECT at, outcome, method, peer, agent FROM signin_event
  WHERE person_id = ? ORDER BY id DESC LIMIT ?)
ORDER BY at DESC LIMIT ?;

-- name: signin_place_put
INSERT INTO signin_place (account, peer, last_at, roles) VALUES (?, ?, UTC_TIMESTAMP(6), ?)
    ON DUPLICATE KEY UPDATE last_at = UTC_TIMESTAMP(6), roles = VALUES(roles);

-- name: signin_place_forget_roles
UPDATE signin_place SET roles = NULL WHERE account = ?;

-- name: signin_person_pin
-- The directory entry of a person, at the first sign-in.
UPDATE person SET entry_uuid = ? WHERE id = ? AND entry_uuid IS NULL;

-- name: signin_roles_clear
DELETE FROM known_role WHERE person_id = ?;

-- name: signin_role_put
INSERT INTO known_role (person_id, role, seen_at) VALUES (?, ?, UTC_TIMESTAMP(6));

-- name: session_end_token
-- The session that a browser had before.
UPDATE session SET ended_at = UTC_TIMESTAMP(6), ended_why = 'replaced'
 WHERE token = ? AND ended_at IS NULL;

-- name: signin_look
-- Failures and seconds since the last one: of the account, the network, the account
-- in the network; whether the account signed in well from this address lately, and
-- today; the person of that login name, if there is one. Always one row:
-- that of the first step of the schema, for a join needs one to begin with. The last columns: heads
-- an agency, or acts for its head; groups that the directory named last.
SELECT
  wa.failures, TIMESTAMPDIFF(SECOND, wa.failed_at, UTC_TIMESTAMP(6)),
  wn.failures, TIMESTAMPDIFF(SECOND, wn.failed_at, UTC_TIMESTAMP(6)),
  wp.failures, TIMESTAMPDIFF(SECOND, wp.failed_at, UTC_TIMESTAMP(6)),
  TIMESTAMPDIFF(HOUR, s.last_at, UTC_TIMESTAMP(6)), s.roles,
  p.id, p.entry_uuid, f.secret IS NOT NULL, u.id IS NOT NULL OR EXISTS (SELECT 1 FROM delegation g
    WHERE g.receiver_id = p.id AND g.accepted_at IS NOT NULL AND g.ended_at IS NULL
      AND g.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
      AND g.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)), pg.names
  FROM schema_step one
  LEFT JOIN signin_wait wa ON wa.kind = 'account' AND wa.subject = ?
  LEFT JOIN signin_wait wn ON wn.kind = 'network' AND wn.subject = ?
  LEFT JOIN signin_wait wp ON wp.kind = 'place' AND wp.subject = ?
  LEFT JOIN signin_place s ON s.account = ? AND s.peer = ?
  LEFT JOIN person p ON p.uid = ?
  LEFT JOIN factor f ON f.person_id = p.id
  LEFT JOIN person_group pg ON pg.person_id = p.id
  LEFT JOIN (holding h JOIN unit u ON u.id = h.unit_id AND u.kind = 'agency')
    ON h.person_id = p.id AND h.rank = 'head' AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
   AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
 WHERE one.number = 1 LIMIT 1;

-- name: wait_read_code
-- No row: no failure yet.
SELECT failures, TIMESTAMPDIFF(SECOND, failed_at, UTC_TIMESTAMP(6)) FROM signin_wait
 WHERE kind = 'code' AND subject = ?;

-- name: wait_add
-- One failure more; those from before the window are forgotten, and some for each second
-- since the last one.
INSERT INTO signin_wait (kind, subject, failures, failed_at) VALUES (?, ?, 1, UTC_TIMESTAMP(6))
    ON DUPLICATE KEY UPDATE
       failures = IF(failed_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND, 1,
          1 + GREATEST(0, failures - ? * TIMESTAMPDIFF(SECOND, failed_at, UTC_TIMESTAMP(6)))),
       failed_at = UTC_TIMESTAMP(6);

-- name: wait_clear
DELETE FROM signin_wait WHERE kind = ? AND subject = ?;

-- name: wait_clean
DELETE FROM signin_wait WHERE failed_at < UTC_TIMESTAMP(6) - INTERVAL 1 DAY;

-- name: factor_find
-- Seed, pending seed if it was made lately, last step, codes left. No row: none.
SELECT secret, IF(pending_at > UTC_TIMESTAMP(6) - INTERVAL 30 MINUTE, pending, NULL), last_step,
       enrolled_at,
       (SELECT COUNT(*) FROM recovery_code r WHERE r.person_id = f.person_id AND r.used_at IS NULL)
  FROM factor f WHERE f.person_id = ?;

-- name: factor_pending
INSERT INTO factor (person_id, pending, pending_at) VALUES (?, ?, UTC_TIMESTAMP(6))
    ON DUPLICATE KEY UPDATE pending = VALUES(pending), pending_at = UTC_TIMESTAMP(6);

-- name: factor_put
-- From pending to good, with the step that proved it.
INSERT INTO factor (person_id, secret, last_step, enrolled_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))
    ON DUPLICATE KEY UPDATE secret = VALUES(secret), last_step = VALUES(last_step),
       enrolled_at = UTC_TIMESTAMP(6), pending = NULL, pending_at = NULL;

-- name: factor_step
-- Meets no row where this step was used already.
UPDATE factor SET last_step = ? WHERE person_id = ? AND last_step < ? AND secret IS NOT NULL;

-- name: factor_drop
UPDATE factor SET secret = NULL, pending = NULL, pending_at = NULL, enrolled_at = NULL
 WHERE person_id = ?;

-- name: recovery_clear
DELETE FROM recovery_code WHERE person_id = ?;

-- name: recovery_add
INSERT INTO recovery_code (person_id, hash) VALUES (?, ?);

-- name: recovery_use
UPDATE recovery_code SET used_at = UTC_TIMESTAMP(6)
 WHERE person_id = ? AND hash = ? AND used_at IS NULL;
