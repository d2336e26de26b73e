-- name: notice_add
INSERT INTO notice (person_id, reason, reason_of, kind, a, b, path) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: notice_outbox
-- The mail that follows it.
INSERT INTO outbox (kind, noun, object_id, payload) VALUES ('mail', 'notice', ?, '{}');

-- name: notice_list
-- Those of a record together, the record of the newest first. Second value 1: the unread alone.
SELECT id, kind, a, b, path, created_at, read_at, reason, reason_of, record,
  COUNT(IF(read_at IS NULL, 1, NULL)) OVER (PARTITION BY record)
FROM (SELECT n.*, MAX(created_at) OVER (PARTITION BY record) AS newest FROM notice n
  WHERE person_id = ? AND (? = 0 OR read_at IS NULL)) n
ORDER BY newest DESC, record, created_at DESC, id DESC LIMIT ? OFFSET ?;

-- name: notice_count
-- How many notice_list has.
SELECT COUNT(*) FROM notice WHERE person_id = ? AND (? = 0 OR read_at IS NULL);

-- name: notice_newest
SELECT COALESCE(MAX(id), 0) FROM notice WHERE person_id = ?;

-- name: notice_find
-- The columns of notice_list. No row: none of this person.
SELECT id, kind, a, b, path, created_at, read_at, reason, reason_of, record, 0
FROM notice WHERE id = ? AND person_id = ?;

-- name: notice_read
UPDATE notice SET read_at = COALESCE(read_at, UTC_TIMESTAMP(6)) WHERE id = ? AND person_id = ?;

-- name: notice_read_until
-- Those up to one that the person has seen; of a record, or (NULL) all.
UPDATE notice SET read_at = UTC_TIMESTAMP(6)
WHERE person_id = ? AND read_at IS NULL AND id <= ? AND (? IS NULL OR record = ?);
