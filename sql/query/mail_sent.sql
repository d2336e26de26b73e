-- name: mail_sent_list
-- All letters, newest first.
SELECT id, name, address, subject, state, tries, answer, created_at, ended_at, NULL, NULL, NULL
FROM mail ORDER BY id DESC LIMIT ? OFFSET ?;

-- name: mail_sent_count
SELECT COUNT(*) FROM mail;

-- name: mail_sent_find
-- The columns of mail_sent_list and what was sent. No row: none.
SELECT id, name, address, subject, state, tries, answer, created_at, ended_at, language,
  message_id, body
FROM mail WHERE id = ?;
