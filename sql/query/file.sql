-- name: file_add
INSERT INTO file (sha256, size, name, type, purpose, person_id, agency_id)
VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: file_find
-- No row: there is no such file.
SELECT sha256, size, name, type, purpose, agency_id, created_at FROM file WHERE id = ?;
