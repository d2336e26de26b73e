-- name: job_add
INSERT INTO job (kind, object_id) VALUES (?, ?);

-- name: job_next
-- The oldest one that waits, or whose worker died. No row: nothing to do.
SELECT id, object_id, attempts FROM job
WHERE kind = ? AND (state = 'waiting' OR (state = 'running' AND lease_until < UTC_TIMESTAMP(6)))
ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;

-- name: job_lease
UPDATE job SET state = 'running', attempts = attempts + 1, progress = 0,
  lease_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND WHERE id = ?;

-- name: job_progress
-- How far it is, in percent; its worker has so many seconds more.
UPDATE job SET progress = ?, lease_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND WHERE id = ? AND state = 'running';

-- name: job_end
-- state done or failed. No row: another worker ended it.
UPDATE job SET state = ?, why = ?, progress = 100, done_at = UTC_TIMESTAMP(6), lease_until = NULL
WHERE id = ? AND state = 'running';
