-- name: measure_now
-- Open sessions, waiting jobs, waiting outbox rows, age in seconds of the oldest.
SELECT (SELECT COUNT(*) FROM session WHERE ended_at IS NULL),
       (SELECT COUNT(*) FROM job WHERE state = 'waiting'),
       COUNT(*), COALESCE(TIMESTAMPDIFF(SECOND, MIN(created_at), UTC_TIMESTAMP(6)), 0)
  FROM outbox WHERE done_at IS NULL;
