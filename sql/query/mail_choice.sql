-- name: mail_choice_address
-- No row: no such person.
SELECT mail FROM person WHERE id = ?;

-- name: mail_choice_list
SELECT kind, way FROM mail_choice WHERE person_id = ?;

-- name: mail_choice_set
INSERT INTO mail_choice (person_id, kind, way) VALUES (?, ?, ?)
ON DUPLICATE KEY UPDATE way = VALUES(way);
