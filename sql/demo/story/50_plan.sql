-- The plan behind the campaign, its days told from today: one commune has not said that it made the
-- rules known, five said so late.
INSERT INTO plan (name, document, day, issuer, created_by, created_at)
VALUES ('Triển khai đánh giá, xếp loại chất lượng đối với công chức trên địa bàn tỉnh Đắk Lắk', '99/KH-UBND', @today - INTERVAL 40 DAY,
  'Ủy ban nhân dân tỉnh Đắk Lắk', @thamdinh, @nine - INTERVAL 39 DAY);
SET @plan = LAST_INSERT_ID(), @snv = (SELECT id FROM unit WHERE code = 'snv');
INSERT INTO plan_task (plan_id, position, title, due, word, owes, known, campaign_id, doer_id, created_by, created_at)
SELECT @plan, t.n, t.title, @today + INTERVAL t.days DAY, t.word, t.owes, t.known, IF(t.known IS NULL, NULL, @campaign), IF(t.n = 4, @snv, NULL),
  @thamdinh, @nine - INTERVAL 39 DAY
FROM (SELECT 1 AS n, 'Quán triệt, phổ biến, tuyên truyền các quy định về đánh giá, xếp loại công chức' AS title, -7 AS days, 'before' AS word, 'all' AS owes, NULL AS known
  UNION ALL SELECT 2, 'Hướng dẫn thống kê, rà soát, xây dựng danh mục sản phẩm/công việc', -7, 'before', 'chosen', NULL
  UNION ALL SELECT 3, 'Xây dựng danh mục sản phẩm/công việc', 7, 'before', 'all', 'catalog_submitted'
  UNION ALL SELECT 4, 'Thẩm định, phê duyệt danh mục sản phẩm/công việc', 18, 'before', 'all', 'catalog_in_force'
  UNION ALL SELECT 5, 'Tổ chức đánh giá, xếp loại theo hiệu quả công việc', 18, 'from', 'all', NULL
  UNION ALL SELECT 6, 'Xây dựng và triển khai phần mềm đánh giá', 79, 'before', 'chosen', NULL) t;
INSERT INTO plan_owner SELECT t.id, u.id FROM plan_task t JOIN unit u ON u.code = 'snv' OR (u.code = 'khcn' AND t.position = 6)
WHERE t.plan_id = @plan AND t.owes = 'chosen';
INSERT INTO plan_tick (task_id, agency_id, done_day, document, document_day, person_id, at)
SELECT t.id, a.id, @today - INTERVAL IF(a.n % 23 = 7, 5, 12 + a.n % 6) DAY, CONCAT(40 + a.n, IF(a.agency_kind = 'commune', '/KH-UBND', '/KH-VP')),
  @today - INTERVAL IF(a.n % 23 = 7, 5, 12 + a.n % 6) DAY, d.person_id, @nine - INTERVAL IF(a.n % 23 = 7, 5, 12 + a.n % 6) DAY + INTERVAL a.n MINUTE
FROM plan_task t JOIN (SELECT id, agency_kind, CAST(ROW_NUMBER() OVER (ORDER BY agency_kind DESC, position) AS SIGNED) AS n FROM unit WHERE kind = 'agency') a
JOIN duty d ON d.agency_id = a.id AND d.kind = 'officer'
WHERE t.plan_id = @plan AND (t.position = 1 AND a.n <> 60 OR t.position = 2 AND a.id = @snv);
