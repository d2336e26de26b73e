-- What the national database needs to know of everybody: personal numbers (066 and the id; made up), codes of the agencies. The
-- head of the division of finance has a number that the stand-in of the national database does not know under his name: start it
-- with "refuse=066099000001:person_name:…" (tests/standin/national.js), and his records are refused, to be mended by his agency.
INSERT IGNORE INTO person_number (person_id, number, taken_from) SELECT id, CONCAT('066', LPAD(id, 9, '0')), 'workbook' FROM person WHERE uid <> 'truongphong.stc';
INSERT INTO person_number (person_id, number, taken_from) SELECT id, '066099000001', 'workbook' FROM person WHERE uid = 'truongphong.stc'
ON DUPLICATE KEY UPDATE number = VALUES(number);
INSERT INTO national_code (kind, ours, theirs, made_by) SELECT 'unit', u.code, CONCAT('H15.', ROW_NUMBER() OVER (ORDER BY u.position, u.id)), p.id
FROM unit u JOIN person p ON p.uid = 'quantri.khcn' WHERE u.kind = 'agency' AND u.until_day IS NULL;
