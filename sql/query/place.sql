-- name: place_of_agency
-- Who works in an agency on a day (twice), in it (twice) or in its divisions, also beside his main place; by name.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, h.unit_id, IF(u.kind = 'division', u.parent_id, u.id),
  u.name, h.rank, h.main, COALESCE(h.post_id, 0), h.from_day
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person p ON p.id = h.person_id
WHERE u.id = ? OR u.parent_id = ?
ORDER BY h.main DESC, p.sort_name, p.id;

-- name: place_kinds
-- Of those who work there, who is no civil servant on a day: the rows of his kind that hold by then, the last last.
SELECT k.person_id, k.kind FROM unit u JOIN holding h ON h.unit_id = u.id AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person_kind k ON k.person_id = h.person_id AND k.from_day <= ?
WHERE u.id = ? OR u.parent_id = ? ORDER BY k.person_id, k.from_day;

-- name: place_charges
-- Units that a person is the head of (three values: person, day, day), and that he has as a deputy (the same again).
SELECT h.unit_id FROM holding h JOIN unit u ON u.id = h.unit_id AND u.kind = 'division'
WHERE h.person_id = ? AND h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
UNION
SELECT d.unit_id FROM duty d WHERE d.person_id = ? AND d.kind = 'deputy' AND d.unit_id IS NOT NULL
  AND d.from_day <= ? AND (d.until_day IS NULL OR d.until_day >= ?);

-- name: place_charge_parts
-- Single people that a person has as a deputy on a day (twice), and sections of the catalog: one of the two a row.
SELECT d.member_id, d.section FROM duty d WHERE d.person_id = ? AND d.kind = 'deputy' AND d.unit_id IS NULL
  AND d.from_day <= ? AND (d.until_day IS NULL OR d.until_day >= ?) ORDER BY d.id;

-- name: place_sections
-- Has a deputy of an agency sections of the catalog on a day (twice)? No row: none.
SELECT 1 FROM duty WHERE agency_id = ? AND kind = 'deputy' AND section IS NOT NULL
  AND from_day <= ? AND (until_day IS NULL OR until_day >= ?) LIMIT 1;

-- name: place_heads
-- Who heads an agency that there is on a day (three times), in the order of the agencies.
SELECT h.person_id FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.main = 1
WHERE u.kind = 'agency' AND (u.until_day IS NULL OR u.until_day >= ?) AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
ORDER BY u.position, u.id, h.id;

-- name: place_left
-- Staff whose main place in a unit of an agency (twice) ended between two days.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, h.unit_id, IF(u.kind = 'division', u.parent_id, u.id),
  u.name, h.rank, h.main, COALESCE(h.post_id, 0), h.from_day
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.rank = 'staff' AND h.until_day >= h.from_day AND h.until_day BETWEEN ? AND ?
JOIN person p ON p.id = h.person_id
WHERE u.id = ? OR u.parent_id = ? ORDER BY p.sort_name, p.id;
