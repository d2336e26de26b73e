-- The months of evaluation that the story tells, from today: the running one (0), the one that is being closed (1), four that
-- were published (2-5); and the working days that they lie in. What was built before them: a campaign that is closed, by
-- which three agencies had a catalog in force. Windows as the programs begin with: to the 25th, of December to the 10th.
SET @today = DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR);
SET @month = @today - INTERVAL DAYOFMONTH(@today) - 1 DAY;
SET @month = IF(DAYOFMONTH(@today) > IF(MONTH(@today) = 12, 10, 25), @month + INTERVAL 1 MONTH, @month);
CREATE TEMPORARY TABLE story_month (back INT PRIMARY KEY, first DATE, from_day DATE, until_day DATE, days INT, freeze DATE, confirmed DATE, published DATE);
INSERT INTO story_month (back, first, from_day, until_day)
SELECT back, first, last + INTERVAL IF(MONTH(last) = 12, 10, 25) DAY, first + INTERVAL IF(MONTH(first) = 12, 9, 24) DAY
FROM (SELECT CAST(seq AS SIGNED) AS back, @month - INTERVAL seq MONTH AS first, @month - INTERVAL seq + 1 MONTH AS last FROM seq_0_to_5) m;

-- Working days, numbered; pos: which of its window.
CREATE TEMPORARY TABLE story_day (day DATE PRIMARY KEY, n INT, back INT, pos INT, KEY n (n), KEY pos (back, pos));
INSERT INTO story_day (day, n)
SELECT d.day, ROW_NUMBER() OVER (ORDER BY d.day) FROM (SELECT (SELECT from_day FROM story_month WHERE back = 5) + INTERVAL seq DAY AS day FROM seq_0_to_260) d
LEFT JOIN holiday h ON h.day = d.day AND h.kind = 'off' WHERE WEEKDAY(d.day) < 5 AND h.day IS NULL;
UPDATE story_day d JOIN story_month m ON d.day BETWEEN m.from_day AND m.until_day SET d.back = m.back;
UPDATE story_day d JOIN (SELECT day, ROW_NUMBER() OVER (PARTITION BY back ORDER BY day) AS pos FROM story_day WHERE back IS NOT NULL) p ON p.day = d.day SET d.pos = p.pos;
UPDATE story_month m SET days = (SELECT COUNT(*) FROM story_day d WHERE d.back = m.back),
  freeze = (SELECT MIN(day) FROM story_day d WHERE d.day >= m.first + INTERVAL 4 DAY),
  confirmed = (SELECT MIN(day) FROM story_day d WHERE d.day > m.until_day);
UPDATE story_month m SET published = (SELECT MIN(day) FROM story_day d WHERE d.day > m.confirmed + INTERVAL 1 DAY);

SET @before = (SELECT from_day FROM story_month WHERE back = 5);
SET @officer_before = (SELECT id FROM person WHERE uid = 'thamdinh.snv');
INSERT INTO campaign (year, name, document, opens, submit_by, approve_by, state, created_by, created_at)
SELECT YEAR(@before - INTERVAL 60 DAY), CONCAT('Danh mục tạm thời năm ', YEAR(@before - INTERVAL 60 DAY)), 'Kế hoạch 12/KH-UBND', @before - INTERVAL 120 DAY,
  @before - INTERVAL 90 DAY, @before - INTERVAL 70 DAY, 'closed', @officer_before, TIMESTAMP(@before - INTERVAL 120 DAY, '02:00:00');
SET @campaign_before = LAST_INSERT_ID();
INSERT INTO campaign_group SELECT @campaign_before, k.kind, g.n, g.least, g.most
  FROM (SELECT 'department' AS kind UNION SELECT 'commune') k
  JOIN (SELECT 1 AS n, 100 AS least, 1000 AS most UNION SELECT 2, 1100, 5000 UNION SELECT 3, 5100, 10000
    UNION SELECT 4, 10100, 20000 UNION SELECT 5, 20100, 50000) g;
