-- name: measure_now
-- Open sessions, waiting jobs, what waits to leave the house (outbox rows, letters), age in seconds
-- of the oldest, letters that failed or may be lost within the last day. What goes to the national database has a clock of its own.
SELECT (SELECT COUNT(*) FROM session WHERE ended_at IS NULL),
       (SELECT COUNT(*) FROM job WHERE state = 'waiting'),
       COUNT(*), COALESCE(TIMESTAMPDIFF(SECOND, MIN(w.created_at), UTC_TIMESTAMP(6)), 0),
       (SELECT COUNT(*) FROM mail WHERE state IN ('failed', 'unknown')
         AND ended_at > UTC_TIMESTAMP(6) - INTERVAL 1 DAY)
  FROM (SELECT created_at FROM outbox WHERE done_at IS NULL AND kind = 'mail'
    UNION ALL SELECT created_at FROM mail WHERE state IN ('queued', 'sending')) w;
