-- name: sheet_seen_set
-- What is shown from now on: its digest, its total; whether the look began again, and which total was shown before.
INSERT INTO sheet_seen (sheet_id, sha256, total, again, was) VALUES (?, ?, ?, ?, ?)
ON DUPLICATE KEY UPDATE sha256 = VALUES(sha256), total = VALUES(total), again = VALUES(again), was = VALUES(was), at = UTC_TIMESTAMP(6);

-- name: sheet_seen_of
-- What was shown of sheets (their ids as a JSON array).
SELECT n.sheet_id, n.sha256, n.total, n.again, n.was FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN sheet_seen n ON n.sheet_id = j.id;

-- name: sheet_renew
-- The look begins again, for so many hours, in a version.
UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) + INTERVAL ? HOUR, version = version + 1 WHERE id = ? AND version = ? AND state = 'preview';
