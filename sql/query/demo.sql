-- name: demo_empty
-- A row where the database holds a unit already.
SELECT id FROM unit LIMIT 1;

-- name: demo_begun
-- A row where there is a campaign already.
SELECT id FROM campaign LIMIT 1;

-- name: demo_province
-- The root of the tree.
SELECT id FROM unit WHERE parent_id IS NULL;

-- name: demo_commune
-- A commune as an agency of the province.
INSERT INTO unit (parent_id, code, kind, agency_kind, name, position, from_day)
VALUES (?, ?, 'agency', 'commune', ?, ?, '2025-07-01');

-- name: demo_people
-- Everybody with the main place of today, for the made-up directory.
SELECT p.uid, p.family, p.given, p.mail, u.code, h.title FROM person p
LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
  AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
LEFT JOIN unit u ON u.id = h.unit_id ORDER BY p.id;

-- name: demo_sheets
-- What the story confirmed in the months before its last: people, then heads of divisions, then of agencies, whom the
-- chairman publishes; others the head of the agency.
SELECT s.agency_id, CASE WHEN s.rank <> 'head' THEN 1 WHEN s.unit_id <> s.agency_id THEN 2 ELSE 3 END AS level, s.first_month,
  s.person_id, s.version, p.id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given)
FROM sheet s JOIN (SELECT MAX(first_month) AS month FROM sheet) l ON s.first_month < l.month
JOIN holding h ON h.rank = 'head' AND h.until_day IS NULL AND h.unit_id = s.agency_id
JOIN person c ON c.uid = 'chutich.tinh' JOIN person p ON p.id = IF(s.rank = 'head' AND s.unit_id = s.agency_id, c.id, h.person_id)
WHERE s.state = 'preview' ORDER BY s.first_month, s.agency_id, level, s.person_id;

-- name: demo_years
-- Whose runs the story tells of which years: an agency, its head, how his decision and his notices are called and signed; the
-- story keeps the years (@last is finished, @this is prepared).
SELECT u.id, h.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), CAST(@last AS SIGNED), CAST(@this AS SIGNED),
  CONCAT(600 + u.id % 90, '/QĐ-', UPPER(u.code)), CONCAT(640 + u.id % 50, '/TB-', UPPER(u.code)),
  CONCAT(CONCAT_WS(' ', NULLIF(p.family, ''), p.given), ', ', h.title), LEAST(DATE(CONCAT(@last, '-12-12')), @today)
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.until_day IS NULL JOIN person p ON p.id = h.person_id
WHERE u.code IN ('stc', 'tuyhoa') ORDER BY u.id;
