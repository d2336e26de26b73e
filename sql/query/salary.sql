-- name: salary_on
-- The rows of people (a JSON array) that stand and began by a day, by person, the last first.
SELECT s.person_id, s.from_day, s.grade, s.step, s.coefficient FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN salary s ON s.standing = j.id AND s.from_day <= ? ORDER BY s.person_id, s.from_day DESC;

-- name: base_salary_on
SELECT amount FROM base_salary WHERE from_day <= ? AND withdrawn_at IS NULL ORDER BY from_day DESC LIMIT 1;
