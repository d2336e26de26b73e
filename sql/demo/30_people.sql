-- 9,230 made-up people: the thirteen demo accounts and 9,217 others, Kinh and Ê Đê. The
-- same numbers give the same names each time.

-- The accounts that the private instance lets people try.
CREATE TEMPORARY TABLE demo_account (uid VARCHAR(40), family VARCHAR(60), given VARCHAR(60),
  unit VARCHAR(60), title VARCHAR(100), post ENUM('head','deputy','staff'))
  DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO demo_account VALUES
 ('chutich.tinh', 'Trần Quang', 'Vinh', 'tinh', 'Chủ tịch Ủy ban nhân dân tỉnh', 'head'),
 ('phochutich.tinh', 'Nguyễn Thị Thanh', 'Hương', 'tinh', 'Phó Chủ tịch Ủy ban nhân dân tỉnh', 'deputy'),
 ('thamdinh.snv', 'Trần Thị Kim', 'Oanh', 'snv.congchuc', 'Chuyên viên chính', 'staff'),
 ('giamdoc.snv', 'Phạm Văn', 'Lộc', 'snv', 'Giám đốc Sở', 'head'),
 ('giamdoc.stc', 'Hoàng Thị', 'Diệp', 'stc', 'Giám đốc Sở', 'head'),
 ('truongphong.stc', 'Lê Quốc', 'Bảo', 'stc.ngansach', 'Trưởng phòng', 'head'),
 ('chuyenvien.stc', 'Y', 'Wĩ Niê', 'stc.ngansach', 'Chuyên viên', 'staff'),
 ('chutich.tuyhoa', 'Đặng Ngọc', 'Tùng', 'tuyhoa', 'Chủ tịch Ủy ban nhân dân phường', 'head'),
 ('canbo.tuyhoa', 'Ngô Thị Bích', 'Diễm', 'tuyhoa.vanphong', 'Chuyên viên', 'staff'),
 ('chuyenvien.tuyhoa', '', 'H''Hen Mlô', 'tuyhoa.vanhoa', 'Chuyên viên', 'staff'),
 ('taichinh.stc', 'Võ Thị Hồng', 'Nhung', 'stc.hcsn', 'Chuyên viên chính', 'staff'),
 ('quantri.khcn', 'Đỗ Anh', 'Khoa', 'khcn.chuyendoiso', 'Chuyên viên', 'staff'),
 ('kiemtra.tt', 'Dương Văn', 'Chính', 'tt.nghiepvu1', 'Thanh tra viên', 'staff');
INSERT INTO person (uid, family, given, sort_name, mail)
SELECT uid, family, given, IF(family IN ('', 'Y'), REPLACE(given, 'H''', ''), CONCAT(given, ' ', family)),
       CONCAT(uid, '@daklak.example') FROM demo_account;
INSERT INTO holding (person_id, unit_id, title, rank, from_day)
SELECT p.id, u.id, a.title, a.post, '2025-07-01'
  FROM demo_account a JOIN person p ON p.uid = a.uid JOIN unit u ON u.code = a.unit;
DROP TEMPORARY TABLE demo_account;

CREATE TEMPORARY TABLE demo_name (list VARCHAR(10), n INT, name VARCHAR(40), plain VARCHAR(20),
  PRIMARY KEY (list, n)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO demo_name VALUES
 ('family', 0, 'Nguyễn', 'n'), ('family', 1, 'Trần', 't'), ('family', 2, 'Lê', 'l'), ('family', 3, 'Phạm', 'p'),
 ('family', 4, 'Huỳnh', 'h'), ('family', 5, 'Phan', 'p'), ('family', 6, 'Võ', 'v'), ('family', 7, 'Đặng', 'd'),
 ('family', 8, 'Bùi', 'b'), ('family', 9, 'Đỗ', 'd'), ('family', 10, 'Hồ', 'h'), ('family', 11, 'Ngô', 'n'),
 ('family', 12, 'Dương', 'd'), ('family', 13, 'Lý', 'l'), ('family', 14, 'Nguyễn', 'n'), ('family', 15, 'Cao', 'c'),
 ('family', 16, 'Đinh', 'd'),
 ('him', 0, 'Văn', 'v'), ('him', 1, 'Hữu', 'h'), ('him', 2, 'Đức', 'd'), ('him', 3, 'Minh', 'm'),
 ('him', 4, 'Quốc', 'q'), ('him', 5, 'Thanh', 't'), ('him', 6, 'Công', 'c'), ('him', 7, 'Xuân', 'x'),
 ('him', 8, 'Ngọc', 'n'), ('him', 9, 'Đình', 'd'), ('him', 10, 'Thế', 't'),
 ('her', 0, 'Thị', 't'), ('her', 1, 'Thị Ngọc', 'tn'), ('her', 2, 'Thị Thanh', 'tt'), ('her', 3, 'Thị Kim', 'tk'),
 ('her', 4, 'Thị Thu', 'tt'), ('her', 5, 'Ngọc', 'n'), ('her', 6, 'Thị Hồng', 'th'), ('her', 7, 'Thùy', 't'),
 ('her', 8, 'Thị Mỹ', 'tm'), ('her', 9, 'Thị Bích', 'tb'), ('her', 10, 'Hoàng', 'h'),
 ('son', 0, 'An', 'an'), ('son', 1, 'Bình', 'binh'), ('son', 2, 'Cường', 'cuong'), ('son', 3, 'Dũng', 'dung'),
 ('son', 4, 'Đạt', 'dat'), ('son', 5, 'Giang', 'giang'), ('son', 6, 'Hải', 'hai'), ('son', 7, 'Hiếu', 'hieu'),
 ('son', 8, 'Hùng', 'hung'), ('son', 9, 'Khánh', 'khanh'), ('son', 10, 'Lâm', 'lam'), ('son', 11, 'Long', 'long'),
 ('son', 12, 'Nam', 'nam'), ('son', 13, 'Phong', 'phong'), ('son', 14, 'Quân', 'quan'), ('son', 15, 'Sơn', 'son'),
 ('son', 16, 'Tài', 'tai'), ('son', 17, 'Thắng', 'thang'), ('son', 18, 'Tuấn', 'tuan'), ('son', 19, 'Vinh', 'vinh'),
 ('son', 20, 'Ý', 'y'), ('son', 21, 'Ân', 'an'), ('son', 22, 'Ước', 'uoc'),
 ('girl', 0, 'Anh', 'anh'), ('girl', 1, 'Bích', 'bich'), ('girl', 2, 'Chi', 'chi'), ('girl', 3, 'Dung', 'dung'),
 ('girl', 4, 'Đào', 'dao'), ('girl', 5, 'Hà', 'ha'), ('girl', 6, 'Hằng', 'hang'), ('girl', 7, 'Hiền', 'hien'),
 ('girl', 8, 'Hoa', 'hoa'), ('girl', 9, 'Hương', 'huong'), ('girl', 10, 'Lan', 'lan'), ('girl', 11, 'Linh', 'linh'),
 ('girl', 12, 'Mai', 'mai'), ('girl', 13, 'Nga', 'nga'), ('girl', 14, 'Ngân', 'ngan'), ('girl', 15, 'Oanh', 'oanh'),
 ('girl', 16, 'Phương', 'phuong'), ('girl', 17, 'Quyên', 'quyen'), ('girl', 18, 'Thảo', 'thao'), ('girl', 19, 'Trang', 'trang'),
 ('girl', 20, 'Uyên', 'uyen'), ('girl', 21, 'Vân', 'van'), ('girl', 22, 'Yến', 'yen'),
 ('ede', 0, 'Bhăm', 'bham'), ('ede', 1, 'Bliêng', 'blieng'), ('ede', 2, 'Djoan', 'djoan'), ('ede', 3, 'Hiu', 'hiu'),
 ('ede', 4, 'Khăm', 'kham'), ('ede', 5, 'Lương', 'luong'), ('ede', 6, 'Nguôm', 'nguom'), ('ede', 7, 'Rin', 'rin'),
 ('ede', 8, 'Sưng', 'sung'), ('ede', 9, 'Tlam', 'tlam'), ('ede', 10, 'Wơn', 'won'), ('ede', 11, 'Blŏ', 'blo'),
 ('ede', 12, 'Ƀhiăo', 'bhiao'),
 ('clan', 0, 'Niê', 'n'), ('clan', 1, 'Mlô', 'm'), ('clan', 2, 'Êban', 'e'), ('clan', 3, 'Ayŭn', 'a'),
 ('clan', 4, 'Ktla', 'k'), ('clan', 5, 'Byă', 'b'), ('clan', 6, 'Kbuôr', 'k'), ('clan', 7, 'Hmŏk', 'h'),
 ('clan', 8, 'Adrơng', 'a'), ('clan', 9, 'Knul', 'k'), ('clan', 10, 'Kpă', 'k');

-- A number for each person, and what follows from it: of which people, man or woman.
CREATE TEMPORARY TABLE demo_person (n INT PRIMARY KEY, ede TINYINT, woman TINYINT,
  agency INT, place INT);
INSERT INTO demo_person
SELECT seq, CRC32(CONCAT('e', seq)) % 100 < 14, CRC32(CONCAT('w', seq)) % 100 < 46,
       IF(seq <= 1300, (seq - 1) % 13, 13 + (seq - 1301) % 102),
       IF(seq <= 1300, (seq - 1) DIV 13, (seq - 1301) DIV 102)
  FROM (SELECT CAST(seq AS SIGNED) AS seq FROM seq_1_to_9217) s;

INSERT INTO person (uid, family, given, sort_name, mail)
SELECT CONCAT(g.plain, '.', f.plain, m.plain, p.n), CONCAT(f.name, ' ', m.name), g.name,
       CONCAT(g.name, ' ', f.name, ' ', m.name), CONCAT(g.plain, '.', f.plain, m.plain, p.n, '@daklak.example')
  FROM demo_person p
  JOIN demo_name f ON f.list = 'family' AND f.n = CRC32(CONCAT('f', p.n)) % 17
  JOIN demo_name m ON m.list = IF(p.woman, 'her', 'him') AND m.n = CRC32(CONCAT('m', p.n)) % 11
  JOIN demo_name g ON g.list = IF(p.woman, 'girl', 'son') AND g.n = CRC32(CONCAT('g', p.n)) % 23
 WHERE p.ede = 0;
-- An Ê Đê name has its clan behind; Y and H' say man and woman.
INSERT INTO person (uid, family, given, sort_name, mail)
SELECT CONCAT(g.plain, '.', c.plain, p.n), IF(p.woman, '', 'Y'),
       CONCAT(IF(p.woman, 'H''', ''), g.name, ' ', c.name), CONCAT(g.name, ' ', c.name),
       CONCAT(g.plain, '.', c.plain, p.n, '@daklak.example')
  FROM demo_person p
  JOIN demo_name g ON g.list = 'ede' AND g.n = CRC32(CONCAT('g', p.n)) % 13
  JOIN demo_name c ON c.list = 'clan' AND c.n = CRC32(CONCAT('c', p.n)) % 11
 WHERE p.ede = 1;

-- Agencies and divisions in order, to deal people out.
CREATE TEMPORARY TABLE demo_agency (n INT PRIMARY KEY, id BIGINT, divisions INT);
INSERT INTO demo_agency
SELECT ROW_NUMBER() OVER (ORDER BY u.agency_kind, u.position) - 1, u.id,
       (SELECT COUNT(*) FROM unit d WHERE d.parent_id = u.id)
  FROM unit u WHERE u.kind = 'agency';
CREATE TEMPORARY TABLE demo_place (agency INT, place INT, unit_id BIGINT, rank ENUM('head','deputy','staff'),
  KEY (agency, place));
INSERT INTO demo_place
SELECT a.n, p.place, IF(p.place < 3, a.id, d.id),
       CASE WHEN p.place = 0 OR (p.place >= 3 AND (p.place - 3) DIV a.divisions = 0) THEN 'head'
            WHEN p.place < 3 OR (p.place - 3) DIV a.divisions = 1 THEN 'deputy' ELSE 'staff' END
  FROM demo_agency a
  JOIN (SELECT CAST(seq AS SIGNED) AS place FROM seq_0_to_99) p
  LEFT JOIN unit d ON d.parent_id = a.id AND p.place >= 3 AND d.position = 1 + (p.place - 3) % a.divisions;
-- One head to a unit: where an account is the head, the other is a deputy.
UPDATE demo_place p JOIN holding h ON h.unit_id = p.unit_id AND h.rank = 'head' SET p.rank = 'deputy' WHERE p.rank = 'head';

INSERT INTO holding (person_id, unit_id, title, rank, from_day)
SELECT q.id, u.id,
       CASE WHEN u.kind = 'agency' AND u.agency_kind = 'department'
              THEN IF(l.rank = 'head', IF(u.code = 'tt', 'Chánh Thanh tra', 'Giám đốc Sở'), IF(u.code = 'tt', 'Phó Chánh Thanh tra', 'Phó Giám đốc Sở'))
            WHEN u.kind = 'agency'
              THEN CONCAT(IF(l.rank = 'head', 'Chủ tịch', 'Phó Chủ tịch'), ' Ủy ban nhân dân ', IF(u.name LIKE '%phường%', 'phường', 'xã'))
            WHEN l.rank = 'staff' THEN ELT(1 + CRC32(CONCAT('t', p.n)) % 4, 'Chuyên viên', 'Chuyên viên', 'Chuyên viên chính', 'Cán sự')
            WHEN u.name LIKE 'Văn phòng%' THEN IF(l.rank = 'head', 'Chánh Văn phòng', 'Phó Chánh Văn phòng')
            WHEN u.name LIKE 'Trung tâm%' THEN IF(l.rank = 'head', 'Giám đốc Trung tâm', 'Phó Giám đốc Trung tâm')
            ELSE IF(l.rank = 'head', 'Trưởng phòng', 'Phó Trưởng phòng') END,
       l.rank, '2025-07-01'
  FROM demo_person p
  JOIN (SELECT id, CAST(REGEXP_SUBSTR(uid, '[0-9]+$') AS INT) AS n FROM person WHERE uid RLIKE '[0-9]$') q ON q.n = p.n
  JOIN demo_place l ON l.agency = p.agency AND l.place = p.place
  JOIN unit u ON u.id = l.unit_id;

-- One catalog officer to an agency.
INSERT INTO duty (person_id, agency_id, kind, from_day)
SELECT p.id, u.id, 'officer', '2025-07-01' FROM person p JOIN unit u ON u.code = 'tuyhoa' WHERE p.uid = 'canbo.tuyhoa';
INSERT INTO duty (person_id, agency_id, kind, from_day)
SELECT q.id, a.id, 'officer', '2025-07-01'
  FROM demo_agency a JOIN demo_person p ON p.agency = a.n AND p.place = 20
  JOIN (SELECT id, CAST(REGEXP_SUBSTR(uid, '[0-9]+$') AS INT) AS n FROM person WHERE uid RLIKE '[0-9]$') q ON q.n = p.n
  JOIN unit u ON u.id = a.id
 WHERE u.code <> 'tuyhoa';

-- As the directory will say it at their first sign-in.
INSERT INTO known_role (person_id, role, seen_at)
SELECT p.id, r.role, UTC_TIMESTAMP(6) FROM person p JOIN (
  SELECT 'chutich.tinh' AS uid, 'chairman' AS role UNION ALL SELECT 'phochutich.tinh', 'chairman'
  UNION ALL SELECT 'thamdinh.snv', 'appraiser' UNION ALL SELECT 'giamdoc.snv', 'appraisal_lead') r ON r.uid = p.uid;

DROP TEMPORARY TABLE demo_name;
DROP TEMPORARY TABLE demo_person;
DROP TEMPORARY TABLE demo_agency;
DROP TEMPORARY TABLE demo_place;
