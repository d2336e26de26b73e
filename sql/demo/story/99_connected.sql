-- What is connected: personal numbers and codes of agencies, by which the national database knows people; a document system
-- that is asked every quarter of an hour, and a register that counts what came in. Their addresses and what stands in for them are the
-- private instance's (standin.sh).
SET @administrator = (SELECT id FROM person WHERE uid = 'quantri.khcn'), @entered = TIMESTAMP(@today - INTERVAL 200 DAY, '03:00:00');
INSERT INTO person_number (person_id, number, taken_from, made_by, made_at)
SELECT id, CONCAT('066', CRC32(uid) % 2, LPAD(70 + CRC32(CONCAT('born/', uid)) % 30, 2, '0'), LPAD(id, 6, '0')), 'workbook', @administrator, @entered FROM person;
INSERT INTO national_code (kind, ours, theirs, made_by, made_at)
SELECT 'unit', code, CONCAT('H15.', ROW_NUMBER() OVER (ORDER BY position, id)), @administrator, @entered FROM unit WHERE kind = 'agency';
INSERT INTO source (code, name, way, owner_id, mapping, made_by, made_at)
VALUES ('qlvb', 'Hệ thống quản lý văn bản và điều hành tỉnh', 'rest', @administrator, '{"cursor":"since","fields":{"assigner":"from","deadline":"deadline","document":"document.number","document_day":"document.day","done_on":"done","external_id":"id","given_on":"given","person":"person.login","product":"product","status":"status","subject":"subject"},"list":"data.items","position":"paging.cursor","words":{"done":["06","hoan_thanh"],"withdrawn":["13"]}}', @administrator, @entered);
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json) VALUES (@entered, @administrator, '127.0.0.1', 'source', LAST_INSERT_ID(), 'enter', '{"code":"qlvb"}');
INSERT INTO source (code, name, way, agency_id, owner_id, mapping, made_by, made_at)
SELECT 'sovb', 'Sổ văn bản đến của Sở Tài chính', 'rest', id, @administrator, '{"cursor":"since","fields":{"came":"came","day":"day","done":"done","late":"late","person":"person","product":"product","register":"=Sổ văn bản đến"},"gives":"counts","list":"data.items","position":"paging.cursor"}', @administrator, @entered FROM unit WHERE code = 'stc';
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json) VALUES (@entered, @administrator, '127.0.0.1', 'source', LAST_INSERT_ID(), 'enter', '{"code":"sovb"}');
-- The work of which the register counts.
INSERT INTO work (agency_id, unit_id, person_id, row_id, subject, coefficient, regular, days, given_by, given_at)
SELECT c.agency_id, h.unit_id, p.id, r.id, 'Chuyển văn bản đến theo thẩm quyền', r.coefficient, 1, 1, k.person_id, TIMESTAMP(@today - INTERVAL 20 DAY, '01:40:00')
FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL JOIN holding k ON k.unit_id = h.unit_id AND k.rank = 'head' AND k.until_day IS NULL
JOIN unit u ON u.code = 'stc' JOIN catalog c ON c.agency_id = u.id AND c.state = 'in_force' JOIN catalog_row r ON r.catalog_id = c.id AND r.code = 'T.DC.01'
WHERE p.uid = 'chuyenvien.stc';
