-- name: mail_now
-- The database's clock.
SELECT UTC_TIMESTAMP(6);

-- name: mail_told
-- Notices that nobody has looked at for a letter; held until the end of the transaction.
SELECT id, object_id FROM outbox WHERE done_at IS NULL AND kind = 'mail' AND noun = 'notice'
ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED;

-- name: mail_told_waits
SELECT 1 FROM outbox WHERE done_at IS NULL AND kind = 'mail' AND noun = 'notice' LIMIT 1;

-- name: mail_told_done
UPDATE outbox SET done_at = UTC_TIMESTAMP(6) WHERE id = ?;

-- name: mail_notice
-- A notice with whom it tells and what that person chose for its kind. No row: it is gone.
SELECT n.id, n.kind, n.a, n.b, n.path, n.reason, n.reason_of, n.created_at, p.id,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), p.mail, p.language, c.way
FROM notice n JOIN person p ON p.id = n.person_id
LEFT JOIN mail_choice c ON c.person_id = p.id AND c.kind = n.kind
WHERE n.id = ?;

-- name: mail_wait
-- The notice waits for the digest.
UPDATE notice SET mail_wait = 1 WHERE id = ?;

-- name: mail_digest_next
-- Somebody with notices from before a moment that wait for the digest of a day, and without it.
-- No row: nobody.
SELECT n.person_id FROM notice n WHERE n.mail_wait = 1 AND n.created_at < ?
  AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.person_id = n.person_id AND m.digest_day = ?)
LIMIT 1;

-- name: mail_digest_of
-- A person's notices from before a moment that wait, unread, oldest first: the columns of mail_notice.
SELECT n.id, n.kind, n.a, n.b, n.path, n.reason, n.reason_of, n.created_at, p.id,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), p.mail, p.language, NULL
FROM notice n JOIN person p ON p.id = n.person_id
WHERE n.mail_wait = 1 AND n.person_id = ? AND n.created_at < ? AND n.read_at IS NULL
ORDER BY n.created_at, n.id;

-- name: mail_digest_done
UPDATE notice SET mail_wait = 0 WHERE mail_wait = 1 AND person_id = ? AND created_at < ?;

-- name: mail_add
-- Duplicate: this notice, or the digest of this day, has its letter.
INSERT INTO mail (person_id, notice_id, digest_day, name, address, language, subject, body,
  message_id, state, answer, ended_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, IF(? = 'failed', UTC_TIMESTAMP(6), NULL));

-- name: mail_next
-- The next letter that is due, or whose worker died before it was handed over.
SELECT id, name, address, language, subject, body, message_id, tries, created_at FROM mail
WHERE (state = 'queued' AND due_at <= UTC_TIMESTAMP(6)) OR
  (state = 'sending' AND lease_until < UTC_TIMESTAMP(6))
ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED;

-- name: mail_hold
UPDATE mail SET state = 'sending', tries = tries + 1,
  lease_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND WHERE id = ?;

-- name: mail_hand
-- From here on it is never sent again without a refusal. No row: another worker has it.
UPDATE mail SET state = 'handed' WHERE id = ? AND state = 'sending' AND tries = ?;

-- name: mail_end
-- sent, failed or unknown. No row: another worker has it.
UPDATE mail SET state = ?, answer = ?, lease_until = NULL, ended_at = UTC_TIMESTAMP(6)
WHERE id = ? AND tries = ? AND state IN ('sending', 'handed');

-- name: mail_later
-- Again after so many seconds. No row: another worker has it.
UPDATE mail SET state = 'queued', answer = ?, lease_until = NULL,
  due_at = UTC_TIMESTAMP(6) + INTERVAL ? SECOND
WHERE id = ? AND tries = ? AND state IN ('sending', 'handed');

-- name: mail_lost
-- Handed over by a worker that died before it told the end.
UPDATE mail SET state = 'unknown', lease_until = NULL, ended_at = UTC_TIMESTAMP(6)
WHERE state = 'handed' AND lease_until < UTC_TIMESTAMP(6);

-- name: mail_again
-- Those that the server refused, from the beginning; what may have arrived is left alone, and an
-- address that is none too.
UPDATE mail SET state = 'queued', tries = 0, due_at = UTC_TIMESTAMP(6), ended_at = NULL
WHERE state = 'failed' AND tries > 0;

-- name: mail_trouble
-- Of each state that is a trouble: how many letters of a week, and an answer.
SELECT m.state, COUNT(*), MAX(m.answer) FROM mail m WHERE m.state IN ('failed', 'unknown')
  AND m.ended_at > UTC_TIMESTAMP(6) - INTERVAL 7 DAY
GROUP BY m.state;
