-- name: duty_of_agency
-- The duties inside an agency, those that hold or will first, and who gave them.
SELECT d.id, d.kind, d.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), d.unit_id, u.name,
  d.from_day, d.until_day, d.version, CONCAT_WS(' ', NULLIF(g.family, ''), g.given), d.member_id,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given), d.section
FROM duty d JOIN person p ON p.id = d.person_id LEFT JOIN unit u ON u.id = d.unit_id
LEFT JOIN person g ON g.id = d.given_by LEFT JOIN person m ON m.id = d.member_id
WHERE d.agency_id = ? AND d.held_from IS NOT NULL
ORDER BY d.until_day IS NOT NULL, d.kind, p.sort_name, u.position, d.from_day DESC LIMIT 500;

-- name: duty_hold
-- Nobody else gives duties of the agency until the end of the transaction.
SELECT id FROM duty WHERE agency_id = ? FOR UPDATE;

-- name: duty_people
-- Who works in an agency on a day (twice), in it or in its divisions, with his place there.
SELECT p.id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, u.id, u.name, h.rank
FROM (SELECT ? AS agency) s JOIN unit u ON u.id = s.agency OR (u.parent_id = s.agency AND u.kind = 'division')
JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person p ON p.id = h.person_id
ORDER BY p.sort_name, p.id;

-- name: duty_give
-- Duplicate: the person has it from that day on.
INSERT INTO duty (person_id, agency_id, kind, unit_id, member_id, section, from_day, until_day, given_by, given_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6));

-- name: duty_sections
-- The sections of the catalogs of an agency in force, in their order.
SELECT r.section FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0 AND r.section <> ''
WHERE c.agency_id = ? AND c.state = 'in_force' GROUP BY r.section ORDER BY MIN(r.position), r.section LIMIT 100;

-- name: duty_end
-- No row: changed meanwhile, or of another agency.
UPDATE duty SET until_day = ?, version = version + 1 WHERE id = ? AND agency_id = ? AND version = ?;
