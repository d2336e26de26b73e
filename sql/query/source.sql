-- name: source_find
SELECT s.id, s.version, s.code, s.name, s.way, s.agency_id, u.name, s.owner_id, TRIM(CONCAT(o.family, ' ', o.given)), s.address,
  s.token_address, s.auth, s.mapping, s.minutes, s.position, s.enabled, s.failures, s.next_at, s.client, o.uid, s.replay
FROM source s JOIN person o ON o.id = s.owner_id LEFT JOIN unit u ON u.id = s.agency_id WHERE s.id = ?;

-- name: source_all
-- Each with its last run.
SELECT s.id, s.version, s.code, s.name, s.way, s.agency_id, u.name, s.owner_id, TRIM(CONCAT(o.family, ' ', o.given)), s.address,
  s.token_address, s.auth, s.mapping, s.minutes, s.position, s.enabled, s.failures, s.next_at, s.client, o.uid, s.replay,
  r.id, r.kind, r.started_at, r.ended_at, r.position_before, r.position_after, r.fresh, r.changed, r.same, r.bad, r.why, r.words, r.at, t.name
FROM source s JOIN person o ON o.id = s.owner_id LEFT JOIN unit u ON u.id = s.agency_id
LEFT JOIN source_run r ON r.id IN (SELECT MAX(id) FROM source_run GROUP BY source_id) AND r.source_id = s.id
LEFT JOIN token t ON t.id = r.token_id
ORDER BY s.name, s.id;

-- name: source_errors
-- How many rows of each source wait to be mended.
SELECT source_id, COUNT(*) FROM task_error WHERE state = 'open' GROUP BY source_id;

-- name: source_add
-- A key twice: the code is taken.
INSERT INTO source (code, name, way, agency_id, owner_id, address, auth, client, token_address, mapping, minutes, enabled, made_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: source_change
-- All but the code. What was mended is tried at once. No row: changed meanwhile.
UPDATE source SET name = ?, way = ?, agency_id = ?, owner_id = ?, address = ?, auth = ?, client = ?, token_address = ?, mapping = ?,
  minutes = ?, enabled = ?, failures = 0, next_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ?;

-- name: source_back
-- Is read again from a position on. No row: changed meanwhile.
UPDATE source SET position = ?, failures = 0, next_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND version = ?;

-- name: source_now
-- Is looked at at once. No row: changed meanwhile.
UPDATE source SET failures = 0, next_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND version = ? AND enabled = 1;

-- name: source_again
-- Its open errors are to be taken again.
UPDATE source SET replay = 1 WHERE id = ?;

-- name: source_next
-- The one that has waited longest, and no worker is at. No row: nothing to do.
SELECT id FROM source
WHERE (replay = 1 OR (enabled = 1 AND way <> 'api' AND next_at <= UTC_TIMESTAMP(6)))
  AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))
ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED;

-- name: source_due
-- Is there one? No row: no. Nothing is held.
SELECT id FROM source
WHERE (replay = 1 OR (enabled = 1 AND way <> 'api' AND next_at <= UTC_TIMESTAMP(6)))
  AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))
ORDER BY next_at LIMIT 1;

-- name: source_lease
UPDATE source SET lease_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND WHERE id = ?;

-- name: source_move
-- No row: an administrator set another position meanwhile, or another worker went on.
UPDATE source SET position = ? WHERE id = ? AND position = ?;

-- name: source_rest
-- Ends a look, its run: failures in a row, seconds until the next. What was pressed for meanwhile stays due.
UPDATE source s LEFT JOIN source_run r ON r.id = ?
SET s.failures = ?, s.next_at = IF(s.next_at >= r.started_at, s.next_at, UTC_TIMESTAMP(6) + INTERVAL ? SECOND), s.lease_until = NULL
WHERE s.id = ?;

-- name: source_free
-- Ends a replay.
UPDATE source SET replay = 0, lease_until = NULL WHERE id = ?;

-- name: source_tell
-- No row: its owner was told today.
UPDATE source SET told_on = ? WHERE id = ? AND (told_on IS NULL OR told_on < ?);

-- name: source_run_begin
INSERT INTO source_run (source_id, kind, position_before, token_id) VALUES (?, ?, ?, ?);

-- name: source_run_lost
-- Those of a kind under way whose worker died.
UPDATE source_run SET ended_at = UTC_TIMESTAMP(6), why = 'died' WHERE source_id = ? AND kind = ? AND ended_at IS NULL;

-- name: source_run_at
-- What it is at: stays if its worker dies.
UPDATE source_run SET at = ? WHERE id = ?;

-- name: source_run_tries
-- The last looks before a run, the last first: what each was at, how it ended.
SELECT at, why FROM source_run WHERE source_id = ? AND id < ? AND kind = 'pull' ORDER BY id DESC LIMIT ?;

-- name: source_run_end
UPDATE source_run SET ended_at = UTC_TIMESTAMP(6), position_after = ?, why = ?, words = ? WHERE id = ? AND ended_at IS NULL;

-- name: source_run_count
UPDATE source_run SET fresh = fresh + ?, changed = changed + ?, same = same + ?, bad = bad + ? WHERE id = ?;

-- name: source_runs
-- The last first; by which token it was pushed.
SELECT r.id, r.kind, r.started_at, r.ended_at, r.position_before, r.position_after, r.fresh, r.changed, r.same, r.bad, r.why, r.words, r.at, t.name
FROM source_run r LEFT JOIN token t ON t.id = r.token_id WHERE r.source_id = ? ORDER BY r.id DESC LIMIT ? OFFSET ?;

-- name: source_runs_count
SELECT COUNT(*) FROM source_run WHERE source_id = ?;

-- name: source_again_rows
-- Open errors of a source and a kind behind one, in their order: what is taken again.
SELECT id, raw FROM task_error WHERE source_id = ? AND gives = ? AND state = 'open' AND id > ? ORDER BY id LIMIT ?;

-- name: source_tasks_of
-- What a document gave to people: tasks whose name begins with its own and "#".
SELECT external_id FROM task WHERE source_id = ? AND external_id > CONCAT(?, '#') AND external_id < CONCAT(?, '$') ORDER BY external_id LIMIT 100;
