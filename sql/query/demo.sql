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
-- Everybody, for the made-up directory.
SELECT uid, family, given, mail FROM person ORDER BY id;
