-- Statements that read the places of all agencies at once.

-- name: place_of_province
-- Main places of all agencies that were held between two days (the last, the first), with from when to when; of who heads an
-- agency also what he is called. Names and their order come from place_names: a join with them, sorted, costs three times as much.
SELECT h.person_id, IF(h.rank = 'head' AND u.kind = 'agency', h.title, ''), h.unit_id, IF(u.kind = 'division', u.parent_id, u.id),
  IF(h.rank = 'head' AND u.kind = 'agency', u.name, ''), h.rank, h.from_day, h.until_day
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
WHERE u.kind <> 'province';

-- name: place_left_of_province
-- The same columns: staff whose main place ended between two days.
SELECT h.person_id, '', h.unit_id, IF(u.kind = 'division', u.parent_id, u.id), '', h.rank, h.from_day, h.until_day
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.rank = 'staff' AND h.until_day >= h.from_day AND h.until_day BETWEEN ? AND ?
WHERE u.kind <> 'province';

-- name: place_names
-- All people by name.
SELECT id, CONCAT_WS(' ', NULLIF(family, ''), given) FROM person FORCE INDEX (sort_name) ORDER BY sort_name, id;

-- name: place_kinds_of_province
-- Who is no civil servant: the rows of his kind that hold by a day, the last last.
SELECT person_id, kind, from_day FROM person_kind WHERE from_day <= ? ORDER BY person_id, from_day;
