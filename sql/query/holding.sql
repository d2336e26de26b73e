-- name: holding_of_person
-- What a person holds and held, the last first.
SELECT * FROM holding_named WHERE person_id = ? ORDER BY from_day DESC, main DESC, id DESC;

-- name: holding_of_unit
-- Who is in a unit on a day (twice), its head first.
SELECT * FROM holding_named WHERE unit_id = ? AND from_day <= ? AND (until_day IS NULL OR until_day >= ?)
ORDER BY FIELD(rank, 'head', 'deputy', 'staff'), sort_name, person_id;

-- name: holding_after
-- Who would still be in a unit after a day (a few).
SELECT * FROM holding_named WHERE unit_id = ? AND held_from IS NOT NULL AND (until_day IS NULL OR until_day > ?)
ORDER BY FIELD(rank, 'head', 'deputy', 'staff'), sort_name, person_id LIMIT 50;

-- name: holding_changes
-- The last comings and goings of a unit, those to come among them.
SELECT * FROM holding_named WHERE unit_id = ? AND held_from IS NOT NULL
ORDER BY GREATEST(from_day, COALESCE(until_day, from_day)) DESC, id DESC LIMIT 20;

-- name: holding_find
SELECT * FROM holding_named WHERE id = ?;

-- name: holding_near
-- What a new or changed place may collide with: of the same person, and heads of the same unit,
-- but for the place itself.
SELECT * FROM holding_named WHERE (person_id = ? OR (unit_id = ? AND rank = 'head')) AND id <> ?;

-- name: holding_add
-- Duplicate: the person is in the unit from that day on, or has another main place.
INSERT INTO holding (person_id, unit_id, title, rank, main, post_id, from_day, until_day)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: holding_change
-- No row: changed meanwhile.
UPDATE holding SET title = ?, rank = ?, main = ?, post_id = ?, from_day = ?, until_day = ?,
  version = version + 1 WHERE id = ? AND version = ?;
