-- The catalogs that hold while the new ones are built: of three agencies, from before the months of the story on.
SET @thamdinh = (SELECT id FROM person WHERE uid = 'thamdinh.snv'), @giamdoc = (SELECT id FROM person WHERE uid = 'giamdoc.snv'),
  @chutich = (SELECT id FROM person WHERE uid = 'chutich.tinh'), @stc = (SELECT id FROM unit WHERE code = 'stc'),
  @tuyhoa = (SELECT id FROM unit WHERE code = 'tuyhoa');
CREATE TEMPORARY TABLE story_agency (agency_id BIGINT PRIMARY KEY, code VARCHAR(20), kind VARCHAR(20), head BIGINT, officer BIGINT, catalog_id BIGINT)
  DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_agency (agency_id, code, kind, head, officer)
SELECT u.id, u.code, u.agency_kind, h.person_id, d.person_id FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.until_day IS NULL
JOIN duty d ON d.agency_id = u.id AND d.kind = 'officer' WHERE u.kind = 'agency' AND u.code IN ('stc', 'tuyhoa', 'snv');
INSERT INTO catalog (agency_id, campaign_id, number, state, round, basis, decision_number, decision_day, in_force_from, appraiser_id, standard_reason, created_by, created_at, moved_at)
SELECT agency_id, @campaign_before, 1, 'in_force', 1, '', CONCAT(400 + agency_id, '/QĐ-UBND'), @before - INTERVAL 66 DAY, @before - INTERVAL 62 DAY, @thamdinh,
  'Việc thường xuyên nhất của cơ quan', officer, TIMESTAMP(@before - INTERVAL 118 DAY, '02:10:00'), TIMESTAMP(@before - INTERVAL 66 DAY, '07:00:00') FROM story_agency;
UPDATE story_agency a JOIN catalog c ON c.agency_id = a.agency_id AND c.campaign_id = @campaign_before SET a.catalog_id = c.id;

-- Works of every office of a kind; with 0, of every division (its name behind). kind: department, commune, NULL both.
CREATE TEMPORARY TABLE story_product (seq INT, kind VARCHAR(20), own INT, section VARCHAR(60), code VARCHAR(20), task VARCHAR(200), output VARCHAR(100), measure VARCHAR(40),
  group_no INT, points INT) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_product VALUES
 (1, NULL, 0, 'A. Lãnh đạo, quản lý', 'T.QL.01', 'Kết luận giao ban và việc giao sau giao ban', 'Thông báo kết luận', 'thông báo', 3, 5500),
 (2, NULL, 0, 'A. Lãnh đạo, quản lý', 'T.QL.02', 'Duyệt kết quả và trao đổi với công chức trong kỳ', 'Biên bản trao đổi', 'biên bản', 2, 2500),
 (3, NULL, 0, 'B.I. Dùng chung', 'T.DC.01', 'Văn bản đôn đốc, chuyển việc theo thẩm quyền', 'Công văn đã phát hành', 'văn bản', 1, 500),
 (4, NULL, 0, 'B.I. Dùng chung', 'T.DC.02', 'Ý kiến góp ý dự thảo của đơn vị bạn', 'Công văn góp ý', 'văn bản', 2, 1350),
 (5, NULL, 0, 'B.I. Dùng chung', 'T.DC.03', 'Tổng hợp kết quả tháng của phòng', 'Báo cáo tháng', 'báo cáo', 2, 1850),
 (6, 'department', 0, 'B.I. Dùng chung', 'T.DC.04', 'Hướng dẫn nghiệp vụ cho cơ sở qua văn bản', 'Văn bản hướng dẫn', 'văn bản', 3, 6000),
 (7, 'commune', 0, 'B.I. Dùng chung', 'T.DC.05', 'Hồ sơ của người dân tiếp nhận và trả trong ngày', 'Hồ sơ đã trả', 'hồ sơ', 1, 100),
 (8, 'commune', 0, 'B.I. Dùng chung', 'T.DC.06', 'Xác minh tại tổ dân phố theo yêu cầu', 'Biên bản xác minh', 'biên bản', 2, 2200),
 (1, NULL, 1, 'B.II. Riêng của phòng, đơn vị', '1', 'Tờ trình chuyên môn', 'Tờ trình được duyệt', 'tờ trình', 2, 3000),
 (2, NULL, 1, 'B.II. Riêng của phòng, đơn vị', '2', 'Rà soát, thẩm tra hồ sơ', 'Phiếu thẩm tra', 'hồ sơ', 2, 1600),
 (3, NULL, 1, 'B.II. Riêng của phòng, đơn vị', '3', 'Theo dõi, cập nhật số liệu', 'Bảng số liệu', 'bảng', 1, 900);
INSERT INTO catalog_row (catalog_id, position, section, code, task, output, group_no, points, coefficient, unit_of_measure)
SELECT a.catalog_id, w.seq, w.section, w.code, w.task, w.output, w.group_no, w.points, ROUND(w.points / 50), w.measure
FROM story_agency a JOIN story_product w ON w.own = 0 AND (w.kind IS NULL OR w.kind = a.kind);
INSERT INTO catalog_row (catalog_id, position, section, division, unit_id, code, task, output, group_no, points, coefficient, unit_of_measure)
SELECT a.catalog_id, 10 + 3 * d.position + w.seq, w.section, d.name, d.id, CONCAT('T.P', d.position, '.0', w.seq),
  CONCAT(w.task, ', ', LOWER(LEFT(d.name, 1)), SUBSTRING(d.name, 2)), w.output, w.group_no, w.points, ROUND(w.points / 50), w.measure
FROM story_agency a JOIN unit d ON d.parent_id = a.agency_id AND d.kind = 'division' JOIN story_product w ON w.own = 1;
UPDATE catalog c JOIN story_agency a ON a.catalog_id = c.id JOIN catalog_row r ON r.catalog_id = c.id AND r.code = 'T.DC.01' SET c.standard_row_id = r.id,
  c.row_count = (SELECT COUNT(*) FROM catalog_row w WHERE w.catalog_id = c.id);
DROP TEMPORARY TABLE story_product;

INSERT INTO catalog_round (catalog_id, number, standard_row_id, words, submitted_by, submitted_at, outcome, ended_by, ended_at, signed_by, signed_at, signed_title, signed_rank, ended_title, ended_rank)
SELECT a.catalog_id, 1, c.standard_row_id, '', a.head, TIMESTAMP(@before - INTERVAL 95 DAY, '02:00:00'), 'agreed', @chutich, TIMESTAMP(@before - INTERVAL 70 DAY, '03:00:00'),
  @giamdoc, TIMESTAMP(@before - INTERVAL 80 DAY, '03:00:00'), g.title, g.rank, e.title, e.rank
FROM story_agency a JOIN catalog c ON c.id = a.catalog_id JOIN holding g ON g.person_id = @giamdoc AND g.main = 1 JOIN holding e ON e.person_id = @chutich AND e.main = 1;
INSERT INTO catalog_round_row (round_id, row_id, position, section, division, code, task, detail, output, group_no, points, coefficient, unit_of_measure, frequency, posts, people, note)
SELECT t.id, r.id, r.position, r.section, r.division, r.code, r.task, r.detail, r.output, r.group_no, r.points, r.coefficient, r.unit_of_measure, r.frequency, r.posts, r.people, r.note
FROM catalog_round t JOIN story_agency a ON a.catalog_id = t.catalog_id JOIN catalog_row r ON r.catalog_id = t.catalog_id;
INSERT INTO audit (at, person_id, peer, noun, object_id, action, before_json, after_json)
SELECT e.at, e.person_id, '127.0.0.1', 'catalog', e.catalog_id, e.action, e.before_json, e.after_json FROM (
  SELECT 1 AS step, catalog_id, TIMESTAMP(@before - INTERVAL 118 DAY, '02:10:00') AS at, officer AS person_id, 'start' AS action, NULL AS before_json, '{"state":"draft"}' AS after_json FROM story_agency
  UNION ALL SELECT 2, catalog_id, TIMESTAMP(@before - INTERVAL 95 DAY, '02:00:00'), head, 'submit', '{"state":"draft"}', '{"round":1,"state":"submitted"}' FROM story_agency
  UNION ALL SELECT 3, catalog_id, TIMESTAMP(@before - INTERVAL 82 DAY, '03:00:00'), @thamdinh, 'appraise', '{"state":"submitted"}', '{"state":"appraised"}' FROM story_agency
  UNION ALL SELECT 4, catalog_id, TIMESTAMP(@before - INTERVAL 80 DAY, '03:00:00'), @giamdoc, 'send', '{"state":"appraised"}', '{"state":"proposed"}' FROM story_agency
  UNION ALL SELECT 5, catalog_id, TIMESTAMP(@before - INTERVAL 70 DAY, '03:00:00'), @chutich, 'agree', '{"state":"proposed"}', '{"state":"agreed"}' FROM story_agency
  UNION ALL SELECT 6, a.catalog_id, c.moved_at, @thamdinh, 'enact', '{"state":"agreed"}', CONCAT('{"number":"', c.decision_number, '","state":"in_force"}')
    FROM story_agency a JOIN catalog c ON c.id = a.catalog_id) e
ORDER BY e.at, e.step, e.catalog_id;
