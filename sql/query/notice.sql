-- name: notice_add
INSERT INTO notice (person_id, kind, a, b, path) VALUES (?, ?, ?, ?, ?);

-- name: notice_outbox
-- The mail that follows it.
INSERT INTO outbox (kind, noun, object_id, payload) VALUES ('mail', 'notice', ?, '{}');

-- name: notice_list
SELECT id, kind, a, b, path, created_at, read_at FROM notice
 WHERE person_id = ? ORDER BY id DESC LIMIT ? OFFSET ?;

-- name: notice_find
-- No row: none of this person.
SELECT id, kind, a, b, path, created_at, read_at FROM notice WHERE id = ? AND person_id = ?;

-- name: notice_read
UPDATE notice SET read_at = COALESCE(read_at, UTC_TIMESTAMP(6)) WHERE id = ? AND person_id = ?;

-- name: notice_read_all
UPDATE notice SET read_at = UTC_TIMESTAMP(6) WHERE person_id = ? AND read_at IS NULL;
