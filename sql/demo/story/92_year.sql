-- Last year, which is finished, and this year, which is being prepared. Months before the story came in by documents; without them
-- nobody's year would have a mean. Points are even within a person, so that people with equal means are met at the cut.
SET @this = (SELECT YEAR(first) FROM story_month WHERE back = 1);
SET @last = @this - 1;
SET @oanh = (SELECT id FROM person WHERE uid = 'thamdinh.snv');
CREATE TEMPORARY TABLE story_year (person_id BIGINT PRIMARY KEY, agency_id BIGINT, unit_id BIGINT, post VARCHAR(10), head BIGINT, officer BIGINT, q INT UNSIGNED, points INT) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_year (person_id, agency_id, unit_id, post, head, officer, q)
SELECT h.person_id, a.agency_id, h.unit_id, h.rank, a.head, a.officer, CRC32(CONCAT('year/', p.uid)) FROM story_agency a JOIN unit u ON u.id = a.agency_id OR u.parent_id = a.agency_id
JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.until_day IS NULL JOIN person p ON p.id = h.person_id WHERE NOT (h.rank = 'head' AND h.unit_id = a.agency_id);
UPDATE story_year SET points = CASE WHEN q % 100 < 4 THEN 6400 + q DIV 256 % 5 * 100 WHEN q % 100 < 62 THEN 7500 + q DIV 256 % 29 * 50 ELSE 9025 + q DIV 256 % 10 * 50 END;
UPDATE story_year y JOIN person p ON p.id = y.person_id SET y.points = CASE p.uid WHEN 'chuyenvien.stc' THEN 8675 WHEN 'truongphong.stc' THEN 9325 WHEN 'canbo.tuyhoa' THEN 8850 ELSE y.points END;

-- The months, each agency's in a workbook of its own.
CREATE TEMPORARY TABLE story_result (first DATE PRIMARY KEY);
INSERT INTO story_result SELECT DATE(CONCAT(@last, '-01-01')) + INTERVAL seq MONTH FROM seq_0_to_23
WHERE DATE(CONCAT(@last, '-01-01')) + INTERVAL seq MONTH BETWEEN '2025-07-01' AND (SELECT first - INTERVAL 1 DAY FROM story_month WHERE back = 5);
INSERT INTO file (sha256, size, name, type, purpose, person_id, agency_id)
SELECT UNHEX(SHA2(CONCAT('story/year/', code), 256)), 18211, CONCAT('ket-qua-thang-', code, '.xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'import', officer, agency_id FROM story_agency;
INSERT INTO import (past_agency_id, file_id, state, good, created_by, created_at, taken_by, taken_at)
SELECT a.agency_id, f.id, 'imported', (SELECT COUNT(*) FROM story_year y WHERE y.agency_id = a.agency_id) * (SELECT COUNT(*) FROM story_result), a.officer,
  TIMESTAMP(m.from_day, '02:30:00'), a.head, TIMESTAMP(m.from_day, '08:10:00')
FROM story_agency a JOIN story_month m ON m.back = 4 JOIN file f ON f.agency_id = a.agency_id AND f.name = CONCAT('ket-qua-thang-', a.code, '.xlsx');
INSERT INTO past_result (person_id, agency_id, first_month, months, total, level, document_number, document_day, import_id, line, made_by, made_at)
SELECT y.person_id, y.agency_id, r.first, 1, t.total, CASE WHEN t.total >= 9000 THEN 'HTXSNV' WHEN t.total >= 7000 THEN 'HTTNV' WHEN t.total >= 5000 THEN 'HTNV' ELSE 'KHTNV' END,
  CONCAT(MONTH(r.first), '/BC-', UPPER(a.code)), LAST_DAY(r.first), i.id, 5 + ROW_NUMBER() OVER (PARTITION BY y.agency_id ORDER BY r.first, y.person_id), y.head, i.taken_at
FROM story_year y JOIN story_agency a ON a.agency_id = y.agency_id JOIN story_result r JOIN import i ON i.past_agency_id = y.agency_id AND i.past_levels = 0
JOIN (SELECT person_id, first, points + ELT(1 + MONTH(first) % 3, -25, 0, 25) AS total FROM story_year JOIN story_result) t ON t.person_id = y.person_id AND t.first = r.first
WHERE NOT EXISTS (SELECT 1 FROM sheet s WHERE s.person_id = y.person_id AND s.first_month = r.first);

-- By when each step of both years is done.
INSERT INTO year_calendar (year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day, made_by, made_at)
SELECT n, CONCAT(n, '-12-03'), CONCAT(n, '-12-07'), CONCAT(n, '-12-08'), CONCAT(n, '-12-10'), CONCAT(n, '-12-09'), CONCAT(n, '-12-14'), CONCAT(n, '-12-14'), CONCAT(n, '-12-14'),
  CONCAT(170 + n % 10, '/KH-UBND'), LEAST(CONCAT(n, '-11-10'), @today), @oanh, TIMESTAMP(LEAST(CONCAT(n, '-11-12'), @today), '03:00:00')
FROM (SELECT @last AS n UNION ALL SELECT @this) x;

-- Levels of the two years before, by the decisions of then.
INSERT INTO past_level (person_id, agency_id, year, level, document_number, document_day, made_by, made_at)
SELECT y.person_id, y.agency_id, @last - k.n, CASE WHEN CRC32(CONCAT(y.q, '/', k.n)) % 100 < 18 THEN 'HTXSNV' WHEN CRC32(CONCAT(y.q, '/', k.n)) % 100 < 96 THEN 'HTTNV' ELSE 'HTNV' END,
  CONCAT(500 + k.n, '/QĐ-', UPPER(a.code)), CONCAT(@last - k.n, '-12-', 10 + k.n), y.head, (SELECT TIMESTAMP(from_day, '08:40:00') FROM story_month WHERE back = 4)
FROM story_year y JOIN story_agency a ON a.agency_id = y.agency_id JOIN (SELECT 1 AS n UNION ALL SELECT 2) k ORDER BY k.n, y.person_id;
