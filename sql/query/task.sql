-- name: task_waiting_of
-- Tasks of people (their ids as a JSON array) that wait, person by person in their order, by deadline.
SELECT n.* FROM JSON_TABLE(?, '$[*]' COLUMNS (pos FOR ORDINALITY, id BIGINT PATH '$')) j
JOIN task_named n ON n.person_id = j.id AND n.state = 'waiting' ORDER BY j.pos, n.deadline IS NULL, n.deadline, n.id LIMIT ?;

-- name: task_waiting_count
-- How many those are.
SELECT COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN task t ON t.person_id = j.id AND t.state = 'waiting';

-- name: task_news_of
-- Of people (a JSON array) what was confirmed and its source says otherwise since.
SELECT n.* FROM JSON_TABLE(?, '$[*]' COLUMNS (pos FOR ORDINALITY, id BIGINT PATH '$')) j
JOIN task_named n ON n.person_id = j.id AND n.state = 'confirmed' AND n.news <> 'none' ORDER BY j.pos, n.id LIMIT ?;

-- name: task_news_count
SELECT COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN task t ON t.person_id = j.id AND t.state = 'confirmed' AND t.news <> 'none';

-- name: task_find
SELECT n.* FROM task_named n WHERE n.id = ?;

-- name: task_lock
SELECT id FROM task WHERE id = ? FOR UPDATE;

-- name: task_of_works
-- What works (a JSON array) came from.
SELECT n.* FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN task_named n ON n.work_id = j.id ORDER BY n.work_id;

-- name: task_confirm
-- Product, quantity and deadline are those that it became work with. No row: answered meanwhile.
UPDATE task SET state = 'confirmed', row_id = ?, quantity = ?, deadline = ?, work_id = ?, delivery_id = ?, answered_by = ?, answered_under = ?,
  answered_at = UTC_TIMESTAMP(6), changed_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'waiting';

-- name: task_decline
-- No row: answered meanwhile.
UPDATE task SET state = 'declined', reason = ?, answered_by = ?, answered_under = ?, answered_at = UTC_TIMESTAMP(6),
  changed_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'waiting';

-- name: task_seen
-- Who is in charge has seen what its source says now. No row: it says something else meanwhile.
UPDATE task SET news = 'none', version = version + 1 WHERE id = ? AND version = ? AND news <> 'none';

-- name: task_open
-- The delivery of a work that is open, the last first. No row: none is.
SELECT id FROM delivery WHERE work_id = ? AND person_id = ? AND state = 'open' ORDER BY id DESC LIMIT 1;

-- name: task_proposed
-- What it says is done was reported.
UPDATE task SET entry_id = ?, changed_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND entry_id IS NULL;
