-- name: operation_add
-- First statement of every write; a duplicate key means: done before.
INSERT INTO operation (id, person_id, body, location) VALUES (?, ?, ?, '');

-- name: operation_lead
-- Where the answer of the operation leads, known at the end of the write.
UPDATE operation SET location = ? WHERE id = ?;

-- name: operation_find
-- No row: not done.
SELECT person_id, body, location FROM operation WHERE id = ?;
