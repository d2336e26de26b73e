-- A province in the week of approval, told from today: one campaign that is open, and who does
-- what in it. All of it is fiction. Phường Tuy Hòa has not begun: its officer begins.
-- Offices work from 8 to 17: 1 to 10 by UTC.
SET @today = DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR);
SET @nine = TIMESTAMP(@today, '02:00:00');
SET @thamdinh = (SELECT id FROM person WHERE uid = 'thamdinh.snv'), @giamdoc = (SELECT id FROM person WHERE uid = 'giamdoc.snv'),
  @chutich = (SELECT id FROM person WHERE uid = 'chutich.tinh'), @pho = (SELECT id FROM person WHERE uid = 'phochutich.tinh');
INSERT INTO campaign (year, name, document, opens, submit_by, approve_by, created_by, created_at)
VALUES (YEAR(@today), CONCAT('Xây dựng danh mục năm ', YEAR(@today)), 'Kế hoạch 99/KH-UBND', @today - INTERVAL 35 DAY,
  @today + INTERVAL 6 DAY, @today + INTERVAL 17 DAY, @thamdinh, @nine - INTERVAL 35 DAY);
SET @campaign = LAST_INSERT_ID();
INSERT INTO campaign_group SELECT @campaign, k.kind, g.n, g.least, g.most
  FROM (SELECT 'department' AS kind UNION SELECT 'commune') k
  JOIN (SELECT 1 AS n, 100 AS least, 1000 AS most UNION SELECT 2, 1100, 5000 UNION SELECT 3, 5100, 10000
    UNION SELECT 4, 10100, 20000 UNION SELECT 5, 20100, 50000) g;

-- How far each agency is. submitted_at: of the first round; moved_at: of the last step.
CREATE TEMPORARY TABLE story (agency_id BIGINT PRIMARY KEY, n INT, name VARCHAR(200), state VARCHAR(20), rounds INT,
  head BIGINT, head_name VARCHAR(130), officer BIGINT, submitted_at DATETIME, moved_at DATETIME, catalog_id BIGINT)
  DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story (agency_id, n, name, state, rounds, head, head_name, officer, submitted_at)
SELECT a.id, a.n, a.name, CASE WHEN a.code = 'stc' THEN 'returned' WHEN a.code = 'snv' THEN 'draft' WHEN a.code = 'khcn' THEN 'in_force'
    WHEN a.code = 'sxd' THEN 'proposed' WHEN a.code = 'tt' THEN 'submitted'
    WHEN a.n * 31 % 100 < 16 THEN 'none' WHEN a.n * 31 % 100 < 32 THEN 'draft' WHEN a.n * 31 % 100 < 58 THEN 'submitted'
    WHEN a.n * 31 % 100 < 66 THEN 'returned' WHEN a.n * 31 % 100 < 73 THEN 'second' WHEN a.n * 31 % 100 < 81 THEN 'appraised'
    WHEN a.n * 31 % 100 < 91 THEN 'proposed' WHEN a.n * 31 % 100 < 95 THEN 'agreed' ELSE 'in_force' END,
  1, h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), d.person_id, @nine - INTERVAL 4 + a.n % 7 DAY + INTERVAL a.n * 13 % 170 MINUTE
FROM (SELECT id, code, name, CAST(ROW_NUMBER() OVER (ORDER BY agency_kind DESC, position) AS SIGNED) AS n FROM unit WHERE kind = 'agency' AND code <> 'tuyhoa') a
JOIN holding h ON h.unit_id = a.id AND h.rank = 'head' JOIN person p ON p.id = h.person_id
JOIN duty d ON d.agency_id = a.id AND d.kind = 'officer';
UPDATE story SET rounds = 2, state = 'submitted' WHERE state = 'second';
DELETE FROM story WHERE state = 'none';
UPDATE story SET moved_at = CASE state WHEN 'draft' THEN @nine - INTERVAL 20 DAY WHEN 'returned' THEN submitted_at + INTERVAL 51 HOUR
    WHEN 'appraised' THEN submitted_at + INTERVAL 26 HOUR WHEN 'proposed' THEN submitted_at + INTERVAL 29 HOUR
    WHEN 'agreed' THEN submitted_at + INTERVAL 51 HOUR WHEN 'in_force' THEN submitted_at + INTERVAL 76 HOUR
    ELSE submitted_at + INTERVAL IF(rounds = 2, 74, 0) HOUR END;

INSERT INTO catalog (agency_id, campaign_id, number, state, round, basis, decision_number, decision_day, in_force_from, appraiser_id, created_by, created_at, moved_at)
SELECT agency_id, @campaign, 1, state, IF(state = 'draft', 0, rounds), IF(n % 3 = 0, CONCAT(80 + n, '/QĐ-UBND ngày 12/03/', YEAR(@today)), ''),
  IF(state = 'in_force', CONCAT(1200 + n, '/QĐ-UBND'), NULL), IF(state = 'in_force', DATE(moved_at), NULL), IF(state = 'in_force', DATE(moved_at) + INTERVAL 1 DAY, NULL),
  IF(state IN ('draft', 'submitted') AND rounds = 1, CASE WHEN state = 'submitted' AND n % 4 = 0 THEN @thamdinh WHEN state = 'submitted' AND n % 9 = 1 THEN @giamdoc END, @thamdinh),
  officer, @nine - INTERVAL 30 DAY + INTERVAL n MINUTE, moved_at FROM story;
UPDATE story s JOIN catalog c ON c.agency_id = s.agency_id AND c.campaign_id = @campaign SET s.catalog_id = c.id;
