-- name: plan_ticked
-- A document that was named for a task, and how many files it has. No row: none such.
SELECT c.id, c.task_id, c.agency_id, t.title, u.name, c.document, c.document_day,
  c.state = 'standing' AND t.withdrawn_at IS NULL,
  (SELECT COUNT(*) FROM plan_tick_file f WHERE f.tick_id = c.id AND f.removed = 0)
FROM plan_tick c JOIN plan_task t ON t.id = c.task_id JOIN unit u ON u.id = c.agency_id WHERE c.id = ?;

-- name: plan_files
-- Of all documents of an agency for a task.
SELECT f.id, f.tick_id, f.file_id, x.name, x.size, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), x.created_at
FROM plan_tick_file f JOIN plan_tick c ON c.id = f.tick_id JOIN file x ON x.id = f.file_id
JOIN person p ON p.id = x.person_id
WHERE c.task_id = ? AND c.agency_id = ? AND f.removed = 0 ORDER BY f.id;

-- name: plan_file_add
INSERT INTO plan_tick_file (tick_id, file_id) VALUES (?, ?);

-- name: plan_file_carry
-- The files of a document that was replaced are those of the one that stands now.
INSERT INTO plan_tick_file (tick_id, file_id) SELECT ?, file_id FROM plan_tick_file WHERE tick_id = ? AND removed = 0;

-- name: plan_file_hold
-- The document, until the end of the transaction.
SELECT id FROM plan_tick WHERE id = ? FOR UPDATE;

-- name: plan_file_remove
-- No row: taken off already.
UPDATE plan_tick_file SET removed = 1 WHERE id = ? AND removed = 0;
