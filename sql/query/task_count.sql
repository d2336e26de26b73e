-- name: task_count_known
-- Figures of a source by their names (a JSON array): name, person, row, day, came, done, late.
SELECT c.external_id, c.person_id, c.row_id, c.day, c.came, c.done, c.late, c.register
FROM JSON_TABLE(?, '$[*]' COLUMNS (external VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) j
STRAIGHT_JOIN task_count c ON c.source_id = ? AND c.external_id = j.external FOR UPDATE;

-- name: task_count_anew
-- Of those that say another person, day or product now (a JSON array), nothing was taken yet. Another version of the catalog is no
-- other product.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (external VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$.e', person BIGINT PATH '$.p',
  product VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$.k', day DATE PATH '$.d')) j
STRAIGHT_JOIN task_count c ON c.source_id = ? AND c.external_id = j.external
STRAIGHT_JOIN catalog_row r ON r.id = c.row_id
SET c.taken_came = 0, c.taken_done = 0
WHERE c.person_id <> j.person OR c.day <> j.day OR r.code <> j.product;

-- name: task_count_put
-- Figures as they are now (a JSON array), by the run.
INSERT INTO task_count (source_id, external_id, register, person_id, row_id, day, came, done, late, run_id)
SELECT ?, j.external, j.register, j.person, j.row_id, j.day, j.came, j.done, j.late, ?
FROM JSON_TABLE(?, '$[*]' COLUMNS (external VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.e', register VARCHAR(200) CHARACTER SET utf8mb4 PATH '$.g',
  person BIGINT PATH '$.p', row_id BIGINT PATH '$.r', day VARCHAR(10) PATH '$.d', came BIGINT PATH '$.c', done BIGINT PATH '$.f', late BIGINT PATH '$.l')) j
ON DUPLICATE KEY UPDATE register = VALUES(register), person_id = VALUES(person_id), row_id = VALUES(row_id), day = VALUES(day),
  came = VALUES(came), done = VALUES(done), late = VALUES(late), run_id = VALUES(run_id), changed_at = UTC_TIMESTAMP(6), version = version + 1;

-- name: task_count_of
-- Figures of a person that he has not taken yet, with the work that comes in by itself of the product (0: he has none), and what he
-- counted of it on that day, at most so many.
SELECT c.id, c.version, s.name, c.register, c.day, c.came, c.done, c.late, c.taken_came, c.taken_done, COALESCE(MIN(w.id), 0),
  COALESCE(SUM(d.quantity), 0), COALESCE(SUM(d.declared + d.accepted), 0), CONCAT_WS(' – ', NULLIF(r.task, ''), NULLIF(r.detail, ''), NULLIF(r.output, ''))
FROM task_count c JOIN source s ON s.id = c.source_id JOIN catalog_row r ON r.id = c.row_id JOIN catalog a ON a.id = r.catalog_id
LEFT JOIN (work w JOIN catalog_row k ON k.id = w.row_id) ON w.person_id = c.person_id AND w.agency_id = a.agency_id AND w.regular = 1
  AND w.state = 'given' AND k.code = r.code
LEFT JOIN delivery d ON d.work_id = w.id AND d.given_on = c.day AND d.from_id IS NULL AND d.state NOT IN ('withdrawn', 'handed_over')
WHERE c.person_id = ? AND c.waits = 1 GROUP BY c.id ORDER BY c.day, c.id LIMIT ?;

-- name: task_count_waiting
-- How many of them there are.
SELECT COUNT(*) FROM task_count WHERE person_id = ? AND waits = 1;

-- name: task_count_take
-- What he took, or counted himself. No row: it says something else meanwhile.
UPDATE task_count SET taken_came = GREATEST(taken_came, came), taken_done = GREATEST(taken_done, done), version = version + 1
WHERE id = ? AND version = ? AND person_id = ? AND waits = 1;

-- name: task_count_open
-- What of a work came in on a day and is undone.
SELECT id FROM delivery WHERE work_id = ? AND given_on = ? AND state = 'open' ORDER BY id;
