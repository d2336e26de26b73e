-- name: unit_tree
-- Every unit there ever was, in the order of its siblings, called and placed as on a day (the
-- same seven times), with how many people had their main place there and whether somebody headed
-- it or acted as its head.
SELECT u.id, IF(p.unit_id IS NULL, u.parent_id, p.parent_id), u.code, u.kind, u.agency_kind,
  IF(p.unit_id IS NULL, u.name, p.name), u.position, u.from_day, u.until_day, u.version,
  COALESCE(n.people, 0),
  COALESCE((SELECT MAX(q.until_day) + INTERVAL 1 DAY FROM unit_past q WHERE q.unit_id = u.id), u.from_day),
  EXISTS (SELECT 1 FROM holding l WHERE l.unit_id = u.id AND l.rank = 'head' AND l.from_day <= ?
    AND (l.until_day IS NULL OR l.until_day >= ?))
  OR EXISTS (SELECT 1 FROM delegation g WHERE g.agency_id = u.id AND g.kind = 'acting'
    AND g.accepted_at IS NOT NULL AND g.ended_at IS NULL AND ? BETWEEN g.from_day AND g.until_day)
FROM unit u LEFT JOIN unit_past p ON p.unit_id = u.id AND ? >= p.from_day AND ? <= p.until_day
LEFT JOIN (SELECT h.unit_id, COUNT(*) AS people FROM holding h WHERE h.main = 1 AND h.from_day <= ?
  AND (h.until_day IS NULL OR h.until_day >= ?) GROUP BY h.unit_id) n ON n.unit_id = u.id
ORDER BY u.position, u.name COLLATE utf8mb4_uca1400_vietnamese_as_ci, u.id;

-- name: unit_hold
-- First read of every change of the organisation: one after the other. No row: there is none yet.
SELECT id FROM unit WHERE root = 1 FOR UPDATE;

-- name: unit_pasts
-- What a unit was before, the last first.
SELECT p.name, a.name, p.from_day, p.until_day FROM unit_past p LEFT JOIN unit a ON a.id = p.parent_id
WHERE p.unit_id = ? ORDER BY p.from_day DESC;

-- name: unit_add
-- Duplicate: the code is taken, or there is a province.
INSERT INTO unit (parent_id, code, kind, agency_kind, name, position, from_day, until_day)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: unit_change
-- No row: changed meanwhile.
UPDATE unit SET name = ?, parent_id = ?, position = ?, version = version + 1 WHERE id = ? AND version = ?;

-- name: unit_past_add
-- What it was until the change.
INSERT INTO unit_past (unit_id, from_day, until_day, name, parent_id) VALUES (?, ?, ?, ?, ?);

-- name: unit_end
-- NULL: it goes on. No row: changed meanwhile.
UPDATE unit SET until_day = ?, version = version + 1 WHERE id = ? AND version = ?;
