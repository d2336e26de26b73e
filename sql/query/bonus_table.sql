-- name: bonus_table_touch
-- The draft of an agency, in a version, is held and gets the next one. No row: changed meanwhile, or no such draft.
UPDATE regulation SET version = version + 1 WHERE id = ? AND version = ? AND agency_id = ? AND state = 'draft';

-- name: bonus_rule_set
UPDATE regulation SET method = ?, base = ?, reserve = ?, unit = ?, by_months = ?, by_coefficient = ?, absences = ?, floor = ?, ceiling = ?,
  agency_head_factor = ?, agency_deputy_factor = ?, division_head_factor = ?, division_deputy_factor = ?, staff_factor = ?
WHERE id = ?;

-- name: bonus_lines_removed
-- Of a draft, the one that was put away last first; place: where it stood.
SELECT l.id, l.levels, l.positions, l.total_from, l.total_to, l.months_from, l.months_to, COALESCE(l.unit_id, 0), u.name, l.discipline, l.effect, l.factor,
  l.sum, l.formula, l.place
FROM bonus_line l LEFT JOIN unit u ON u.id = l.unit_id WHERE l.regulation_id = ? AND l.removed = 1 ORDER BY l.removed_at DESC, l.id DESC;

-- name: bonus_line_add
INSERT INTO bonus_line (regulation_id, place, levels, positions, total_from, total_to, months_from, months_to, unit_id, discipline, effect, factor, sum, formula)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: bonus_line_set
UPDATE bonus_line SET levels = ?, positions = ?, total_from = ?, total_to = ?, months_from = ?, months_to = ?, unit_id = ?, discipline = ?, effect = ?,
  factor = ?, sum = ?, formula = ?, version = version + 1
WHERE id = ? AND regulation_id = ? AND removed = 0;

-- name: bonus_line_remove
UPDATE bonus_line SET removed = 1, removed_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND regulation_id = ? AND removed = 0;

-- name: bonus_line_restore
UPDATE bonus_line SET removed = 0, removed_at = NULL, version = version + 1 WHERE id = ? AND regulation_id = ? AND removed = 1;

-- name: bonus_line_order
-- Lines of a regulation in the order of a list of their ids.
UPDATE bonus_line l JOIN JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, id BIGINT PATH '$')) j ON j.id = l.id SET l.place = j.place
WHERE l.regulation_id = ? AND l.place <> j.place;
