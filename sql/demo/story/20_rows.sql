-- What stands in the catalogs: works of every office, and three of each division.
CREATE TEMPORARY TABLE story_work (seq INT, section VARCHAR(60), code VARCHAR(20), task VARCHAR(200), detail VARCHAR(200), output VARCHAR(100),
  measure VARCHAR(40), group_no INT, points INT) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_work VALUES
 (1, 'A. Lãnh đạo, quản lý', 'QL.01', 'Xây dựng chương trình công tác quý', 'Rà nhiệm vụ được giao, xếp thứ tự và phân công', 'Chương trình công tác', 'chương trình', 3, 7000),
 (2, 'A. Lãnh đạo, quản lý', 'QL.02', 'Giao việc và theo dõi tiến độ hằng tuần', 'Giao theo vị trí việc làm, nhắc việc sắp đến hạn', 'Bảng giao việc', 'bảng', 2, 4000),
 (3, 'A. Lãnh đạo, quản lý', 'QL.03', 'Nhận xét, đánh giá công chức hằng tháng', 'Đối chiếu sản phẩm với kế hoạch, trao đổi với từng người', 'Phiếu đánh giá', 'phiếu', 3, 6000),
 (4, 'B.I. Dùng chung', 'DC.01', 'Soạn công văn, giấy mời theo mẫu', 'Nội dung quen thuộc, một lần sửa', 'Văn bản', 'văn bản', 1, 500),
 (5, 'B.I. Dùng chung', 'DC.02', 'Trả lời văn bản của cơ quan khác', 'Nghiên cứu hồ sơ, dự thảo, lấy ý kiến', 'Công văn', 'văn bản', 2, 2500),
 (6, 'B.I. Dùng chung', 'DC.03', 'Báo cáo số liệu theo biểu', 'Thu số liệu, kiểm tra chéo', 'Báo cáo số liệu', 'báo cáo', 2, 2000),
 (7, 'B.I. Dùng chung', 'DC.04', 'Báo cáo định kỳ của lĩnh vực', 'Kết quả, hạn chế, việc kỳ sau', 'Báo cáo định kỳ', 'báo cáo', 3, 5500),
 (8, 'B.I. Dùng chung', 'DC.05', 'Tiếp công dân theo lịch', 'Ghi nhận, hướng dẫn hoặc chuyển đơn', 'Sổ tiếp công dân', 'lượt', 2, 3000),
 (9, 'B.I. Dùng chung', 'DC.06', 'Số hóa hồ sơ công việc', 'Quét, đặt tên, gắn dữ liệu mô tả', 'Hồ sơ số', 'hồ sơ', 1, 800),
 (10, 'B.I. Dùng chung', 'DC.07', 'Tổ chức hội nghị triển khai nhiệm vụ', 'Kế hoạch, tài liệu, điều hành, kết luận', 'Hồ sơ hội nghị', 'cuộc', 4, 12000);
INSERT INTO catalog_row (catalog_id, position, section, code, task, detail, output, group_no, points, coefficient, unit_of_measure)
SELECT s.catalog_id, w.seq, w.section, w.code, w.task, w.detail, w.output, w.group_no, w.points, ROUND(w.points / 50), w.measure
FROM story s JOIN story_work w;
INSERT INTO catalog_row (catalog_id, position, section, division, unit_id, code, task, detail, output, group_no, points, coefficient, unit_of_measure)
SELECT s.catalog_id, 10 + 3 * d.position + w.k, 'B.II. Riêng của phòng, đơn vị', d.name, d.id, CONCAT('P', d.position, '.0', w.k),
  CONCAT(w.task, ' của ', LOWER(LEFT(d.name, 1)), SUBSTRING(d.name, 2)), w.detail, w.output, w.g, w.points, ROUND(w.points / 50), IF(s.n % 4 = 0 AND w.k = 3, '', w.measure)
FROM story s JOIN unit d ON d.parent_id = s.agency_id AND d.kind = 'division'
JOIN (SELECT 1 AS k, 'Tham mưu văn bản chỉ đạo thuộc lĩnh vực' AS task, 'Nghiên cứu căn cứ, dự thảo, lấy ý kiến, hoàn thiện' AS detail, 'Văn bản được ban hành' AS output, 3 AS g, 8000 AS points, 'văn bản' AS measure
  UNION ALL SELECT 2, 'Giải quyết hồ sơ thủ tục hành chính', 'Tiếp nhận, thẩm tra, trình ký, trả kết quả', 'Hồ sơ được giải quyết', 2, 3000, 'hồ sơ'
  UNION ALL SELECT 3, 'Kiểm tra việc chấp hành thuộc lĩnh vực', 'Kế hoạch, làm việc tại cơ sở, kết luận', 'Biên bản kiểm tra', 2, 4500, 'biên bản') w;
UPDATE catalog c JOIN story s ON s.catalog_id = c.id JOIN catalog_row r ON r.catalog_id = c.id AND r.code = 'DC.01' SET c.standard_row_id = r.id,
  c.row_count = (SELECT COUNT(*) FROM catalog_row w WHERE w.catalog_id = c.id);
