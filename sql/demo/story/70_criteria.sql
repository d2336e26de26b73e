-- The common criteria: a frame of the province that has held for weeks, and a commune whose wording waits for an answer.
INSERT INTO criteria_frame (state, document_number, document_day, from_day, published_at, made_by, made_at, version)
VALUES ('published', '1120/QĐ-SNV', @today - INTERVAL 40 DAY, @today - INTERVAL 35 DAY, TIMESTAMP(@today - INTERVAL 40 DAY, '03:00:00'),
  @thamdinh, TIMESTAMP(@today - INTERVAL 50 DAY, '02:00:00'), 11);
SET @frame = LAST_INSERT_ID();
INSERT INTO criteria_line (frame_id, code, words) VALUES
(@frame, 'I.1', 'Chấp hành đường lối, chủ trương, quy định; giữ gìn đạo đức, lối sống. Minh chứng: nhận xét của chi bộ, của đơn vị.'),
(@frame, 'I.2', 'Chấp hành kỷ luật, kỷ cương hành chính, giờ giấc, quy chế làm việc. Minh chứng: chấm công, biên bản kiểm tra.'),
(@frame, 'II.1', 'Làm đúng yêu cầu của vị trí việc làm, nắm chắc nghiệp vụ. Minh chứng: hồ sơ, văn bản do mình soạn.'),
(@frame, 'II.2', 'Nhận việc khó, việc phát sinh khi được giao. Minh chứng: văn bản giao việc, kết quả.'),
(@frame, 'II.3', 'Theo việc đến cùng, báo cáo kịp thời khi vướng mắc. Minh chứng: nhật ký xử lý.'),
(@frame, 'II.4', 'Thái độ với người dân, tổ chức và đồng nghiệp. Minh chứng: phiếu khảo sát, phản ánh.'),
(@frame, 'III.1', 'Có cách làm mới, ứng dụng công nghệ giảm thời gian xử lý. Minh chứng: sáng kiến, quy trình đã sửa.'),
(@frame, 'III.2', 'Tận tụy, làm thêm giờ khi cần cho kịp việc chung. Minh chứng: xác nhận của người giao việc.'),
(@frame, 'III.3', 'Nhận trách nhiệm về kết quả của mình, sửa ngay sai sót. Minh chứng: báo cáo, văn bản đính chính.'),
(@frame, 'III.4', 'Chủ động đề xuất, phối hợp, không đợi nhắc. Minh chứng: văn bản tham mưu, ý kiến góp ý.');
INSERT INTO criteria_level (frame_id, code, position, least, words)
SELECT frame_id, code, p.position, p.share * IF(code LIKE 'I.%', 500, 250) DIV 100, p.words FROM criteria_line,
  (SELECT 1 AS position, 90 AS share, 'Gương mẫu, có minh chứng được ghi nhận' AS words UNION ALL SELECT 2, 70, 'Thực hiện đầy đủ' UNION ALL
   SELECT 3, 50, 'Còn bị nhắc nhở' UNION ALL SELECT 4, 0, 'Vi phạm hoặc không thực hiện') p WHERE frame_id = @frame;
INSERT INTO audit (at, person_id, peer, noun, object_id, action)
VALUES (TIMESTAMP(@today - INTERVAL 40 DAY, '03:00:00'), @thamdinh, '127.0.0.1', 'criteria_frame', @frame, 'publish');

INSERT INTO criteria_wording (agency_id, state, submitted_at, made_by, made_at, version)
SELECT id, 'submitted', TIMESTAMP(@today - INTERVAL 2 DAY, '02:30:00'), (SELECT id FROM person WHERE uid = 'canbo.tuyhoa'),
  TIMESTAMP(@today - INTERVAL 6 DAY, '02:00:00'), 3 FROM unit WHERE code = 'tuyhoa';
SET @wording = LAST_INSERT_ID();
INSERT INTO criteria_wording_line (wording_id, code, words) VALUES
(@wording, 'I.2', 'Có mặt ở bộ phận một cửa trước giờ tiếp nhận 10 phút; không để quầy trống trong giờ làm việc.'),
(@wording, 'II.4', 'Không có phản ánh đúng của người dân về thái độ khi tiếp nhận hồ sơ trong kỳ.');
-- It was submitted once.
INSERT INTO criteria_round (wording_id, number, submitted_by, submitted_at)
SELECT id, 1, (SELECT id FROM person WHERE uid = 'chutich.tuyhoa'), submitted_at FROM criteria_wording WHERE id = @wording;
INSERT INTO criteria_round_line (round_id, code, words)
SELECT LAST_INSERT_ID(), c.code, COALESCE(l.words, '')
FROM (SELECT 'I.1' AS code UNION SELECT 'I.2' UNION SELECT 'II.1' UNION SELECT 'II.2' UNION SELECT 'II.3' UNION SELECT 'II.4'
    UNION SELECT 'III.1' UNION SELECT 'III.2' UNION SELECT 'III.3' UNION SELECT 'III.4') c
LEFT JOIN criteria_wording_line l ON l.wording_id = @wording AND l.code = c.code;
