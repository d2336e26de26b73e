-- name: place_of_agency
-- Who works in an agency on a day (twice), in it (twice) or in its divisions, also beside his main place; by name; and whether
-- it is the province.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, h.unit_id, IF(u.kind = 'division', u.parent_id, u.id),
  u.name, h.rank, h.main, COALESCE(h.post_id, 0), h.from_day, u.kind = 'province'
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person p ON p.id = h.person_id
WHERE u.id = ? OR (u.parent_id = ? AND u.kind = 'division')
ORDER BY h.main DESC, p.sort_name, p.id;

-- name: place_kinds
-- Of those who work there, who is no civil servant on a day: the rows of his kind that hold by then, the last last.
SELECT k.person_id, k.kind FROM unit u JOIN holding h ON h.unit_id = u.id AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person_kind k ON k.person_id = h.person_id AND k.from_day <= ?
WHERE u.id = ? OR (u.parent_id = ? AND u.kind = 'division') ORDER BY k.person_id, k.from_day;

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

-- name: place_of_heads
-- The columns of place_of_agency: who heads an agency that there is on a day (three times), in the order of the agencies.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, u.id, u.id, u.name, h.rank, h.main,
  COALESCE(h.post_id, 0), h.from_day
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.main = 1 JOIN person p ON p.id = h.person_id
WHERE u.kind = 'agency' AND (u.until_day IS NULL OR u.until_day >= ?) AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
ORDER BY u.position, u.id, h.id;

-- name: place_chairmen
-- Who heads the province on a day (twice), and who (the same day four times) acts for him by a delegation that counts.
SELECT h.person_id FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.from_day <= ?
  AND (h.until_day IS NULL OR h.until_day >= ?) WHERE u.kind = 'province'
UNION
SELECT g.receiver_id FROM unit u JOIN delegation g ON g.agency_id = u.id AND g.accepted_at IS NOT NULL AND g.ended_at IS NULL
  AND g.from_day <= ? AND g.until_day >= ?
LEFT JOIN holding k ON k.unit_id = u.id AND k.rank = 'head' AND k.from_day <= ? AND (k.until_day IS NULL OR k.until_day >= ?)
WHERE u.kind = 'province' AND g.giver_id <=> k.person_id;

-- name: place_kinds_of_heads
-- The same of place_kinds for them.
SELECT k.person_id, k.kind FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.main = 1
  AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person_kind k ON k.person_id = h.person_id AND k.from_day <= ? WHERE u.kind = 'agency' ORDER BY k.person_id, k.from_day;

-- name: place_of_former_heads
-- The same columns: who headed an agency until some day since a day, before today, and works there no more (today: three times).
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, u.id, u.id, u.name, h.rank, h.main,
  COALESCE(h.post_id, 0), h.from_day
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.main = 1 AND h.until_day >= h.from_day
JOIN person p ON p.id = h.person_id
LEFT JOIN holding k ON k.person_id = h.person_id AND k.main = 1 AND k.from_day <= ? AND (k.until_day IS NULL OR k.until_day >= ?)
LEFT JOIN unit v ON v.id = k.unit_id AND (v.id = u.id OR v.parent_id = u.id)
WHERE u.kind = 'agency' AND h.until_day >= ? AND h.until_day < ? AND v.id IS NULL ORDER BY u.position, u.id, h.id;

-- name: place_left
-- Staff whose main place in a unit of an agency (twice) ended between two days.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, h.unit_id, IF(u.kind = 'division', u.parent_id, u.id),
  u.name, h.rank, h.main, COALESCE(h.post_id, 0), h.from_day
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.rank = 'staff' AND h.until_day >= h.from_day AND h.until_day BETWEEN ? AND ?
JOIN person p ON p.id = h.person_id
WHERE u.id = ? OR (u.parent_id = ? AND u.kind = 'division') ORDER BY p.sort_name, p.id;
