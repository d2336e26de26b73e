-- Sở Khoa học và Công nghệ supplements its catalog in force: one work is new, one has other points, one is
-- withdrawn; it waits for its appraisal. A work that was assigned outside the catalog waits for the next one.
SET @base = (SELECT c.id FROM catalog c WHERE c.agency_id = @khcn AND c.state = 'in_force'),
  @officer = (SELECT d.person_id FROM duty d WHERE d.agency_id = @khcn AND d.kind = 'officer' LIMIT 1);
SET @opened = (SELECT moved_at + INTERVAL 10 MINUTE FROM catalog WHERE id = @base);
INSERT INTO catalog (agency_id, campaign_id, number, state, round, source_id, standard_reason, created_by, created_at, moved_at)
SELECT agency_id, campaign_id, 2, 'submitted', 1, id, standard_reason, @officer, @opened, @opened + INTERVAL 5 MINUTE FROM catalog WHERE id = @base;
SET @supplement = LAST_INSERT_ID();
INSERT INTO catalog_row (catalog_id, position, section, division, unit_id, code, task, detail, output, group_no, points, coefficient, unit_of_measure, frequency,
  posts, people, note, origin_id, merge_id, merge_digest)
SELECT @supplement, position, section, division, unit_id, code, task, detail, output, group_no, points, coefficient, unit_of_measure, frequency,
  posts, people, note, id, merge_id, merge_digest FROM catalog_row WHERE catalog_id = @base AND removed = 0;
UPDATE catalog_row SET points = 3500, coefficient = 70, version = 2 WHERE catalog_id = @supplement AND code = 'P1.03';
UPDATE catalog_row SET removed = 1, version = 2 WHERE catalog_id = @supplement AND code = 'P2.03';
INSERT INTO catalog_row (catalog_id, position, section, code, task, detail, output, group_no, points, coefficient, unit_of_measure)
SELECT @supplement, MAX(position) + 1, 'B.I. Dùng chung', 'DC.08', 'Thẩm định hồ sơ đề xuất nhiệm vụ chuyển đổi số', 'Đối chiếu kiến trúc, ý kiến chuyên gia, kết luận',
  'Báo cáo thẩm định', 3, 6500, 130, 'báo cáo' FROM catalog_row WHERE catalog_id = @supplement;
UPDATE catalog c JOIN catalog b ON b.id = @base JOIN catalog_row r ON r.catalog_id = c.id AND r.origin_id = b.standard_row_id
  SET c.standard_row_id = r.id, c.row_count = (SELECT COUNT(*) FROM catalog_row w WHERE w.catalog_id = c.id AND w.removed = 0) WHERE c.id = @supplement;
INSERT INTO catalog_round (catalog_id, number, standard_row_id, words, submitted_by, submitted_at)
SELECT id, 1, standard_row_id, 'Bổ sung nhiệm vụ mới được giao, điều chỉnh một việc và rút một việc không còn phát sinh.', @dau_khcn, moved_at FROM catalog WHERE id = @supplement;
INSERT INTO catalog_round_row (round_id, row_id, position, section, division, code, task, detail, output, group_no, points, coefficient, unit_of_measure, frequency, posts, people, note)
SELECT t.id, r.id, r.position, r.section, r.division, r.code, r.task, r.detail, r.output, r.group_no, r.points, r.coefficient, r.unit_of_measure, r.frequency, r.posts, r.people, r.note
FROM catalog_round t JOIN catalog_row r ON r.catalog_id = t.catalog_id AND r.removed = 0 WHERE t.catalog_id = @supplement;
INSERT INTO audit (at, person_id, peer, noun, object_id, action, before_json, after_json)
VALUES (@opened, @officer, '127.0.0.1', 'catalog', @supplement, 'supplement', NULL, JSON_OBJECT('source', @base, 'state', 'draft')),
 (@opened, @officer, '127.0.0.1', 'catalog', @base, 'copy', NULL, NULL),
 (@opened + INTERVAL 5 MINUTE, @dau_khcn, '127.0.0.1', 'catalog', @supplement, 'submit', '{"state":"draft"}', '{"round":1,"state":"submitted"}');
INSERT INTO notice (person_id, kind, a, b, path, created_at, reason)
SELECT @thamdinh, 'catalog_submitted', u.name, (SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE id = @dau_khcn), CONCAT('/danh-muc/', @supplement, '/'),
  @opened + INTERVAL 5 MINUTE, 'appraiser' FROM unit u WHERE u.id = @khcn;
INSERT INTO outside_work (agency_id, task, output, group_no, coefficient, period, assigner, person_id, created_at)
VALUES (@khcn, 'Rà soát an toàn thông tin các hệ thống dùng chung theo yêu cầu đột xuất', 'Báo cáo rà soát', 2, 48, CONCAT('Tháng ', MONTH(@today), '/', YEAR(@today)), 'Giám đốc Sở',
  @officer, @opened + INTERVAL 6 MINUTE);
SET @outside = LAST_INSERT_ID();
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json)
SELECT created_at, person_id, '127.0.0.1', 'outside_work', id, 'propose', JSON_OBJECT('task', task, 'period', period) FROM outside_work WHERE id = @outside;
