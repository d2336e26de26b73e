-- What agencies asked of the province, and trouble with this program: a method that the province
-- agreed to, which holds from the first of next month; a difficulty that Home Affairs has not taken
-- on; two cases of technical support, one answered. All on weekdays, so that working time is plain.
SET @sent = @today - INTERVAL 21 DAY, @seen = @today - INTERVAL 19 DAY, @decided = @today - INTERVAL 14 DAY, @answered = @today - INTERVAL 12 DAY,
  @asks = @today - INTERVAL 2 DAY, @trouble = @today - INTERVAL 1 DAY;
SET @sent = @sent - INTERVAL GREATEST(WEEKDAY(@sent) - 4, 0) DAY, @seen = @seen - INTERVAL GREATEST(WEEKDAY(@seen) - 4, 0) DAY,
  @decided = @decided - INTERVAL GREATEST(WEEKDAY(@decided) - 4, 0) DAY, @answered = @answered - INTERVAL GREATEST(WEEKDAY(@answered) - 4, 0) DAY,
  @asks = @asks - INTERVAL GREATEST(WEEKDAY(@asks) - 4, 0) DAY, @trouble = @trouble - INTERVAL GREATEST(WEEKDAY(@trouble) - 4, 0) DAY;
SET @khcn = (SELECT id FROM unit WHERE code = 'khcn'), @tuyhoa = (SELECT id FROM unit WHERE code = 'tuyhoa'), @stc = (SELECT id FROM unit WHERE code = 'stc'),
  @quantri = (SELECT id FROM person WHERE uid = 'quantri.khcn'), @chuyenvien = (SELECT id FROM person WHERE uid = 'chuyenvien.stc'),
  @canbo = (SELECT id FROM person WHERE uid = 'canbo.tuyhoa'), @dau_tuyhoa = (SELECT id FROM person WHERE uid = 'chutich.tuyhoa');
SET @dau_khcn = (SELECT person_id FROM holding WHERE unit_id = @khcn AND `rank` = 'head' AND until_day IS NULL LIMIT 1);

INSERT INTO proposal (kind, state, person_id, agency_id, subject, words, late_unit, wished_day, submitted_at, due_at, handler_id, opinion, forwarded_at, outcome,
  answer, document_number, document_day, answered_at, answer_minutes, moved_at, created_at, version)
VALUES ('method', 'answered', @dau_khcn, @khcn, 'Tính chậm tiến độ theo số ngày cho việc xử lý sự cố',
  'Sở trực vận hành hạ tầng công nghệ thông tin của tỉnh. Một việc chậm một ngày và chậm mười ngày khác nhau nhiều về hậu quả; tính theo số lần không phản ánh được.',
  'day', LAST_DAY(@today) + INTERVAL 1 DAY, TIMESTAMP(@sent, '02:00:00'), TIMESTAMP(@sent, '02:00:00') + INTERVAL 14 DAY, @thamdinh,
  'Đề xuất phù hợp đặc thù của Sở, đúng mục IV.4 Kế hoạch 99/KH-UBND. Kính đề nghị Chủ tịch UBND tỉnh đồng ý cho áp dụng từ đầu tháng sau.',
  TIMESTAMP(@seen, '08:00:00'), 'agreed', 'Đồng ý; Sở Nội vụ theo dõi, báo cáo sau sáu tháng.', '3127/UBND-NC', @answered, TIMESTAMP(@answered, '08:00:00'),
  240 + 450 * (5 * (DATEDIFF(@answered, @sent) DIV 7) + DATEDIFF(@answered, @sent) % 7 - IF(WEEKDAY(@answered) < WEEKDAY(@sent), 2, 0)),
  TIMESTAMP(@answered, '08:00:00'), TIMESTAMP(@sent, '01:30:00'), 7);
SET @method = LAST_INSERT_ID();
INSERT INTO proposal (kind, state, person_id, agency_id, subject, words, submitted_at, due_at, moved_at, created_at, version)
VALUES ('difficulty', 'submitted', @canbo, @tuyhoa, 'Việc liên thông với phần mềm quản lý văn bản chưa có đầu mối',
  'Phường nhận việc từ ba hệ thống, chưa rõ hệ thống nào là gốc khi số lượng lệch nhau. Đề nghị Sở Nội vụ hướng dẫn cách ghi nhận.',
  TIMESTAMP(@asks, '02:00:00'), TIMESTAMP(@asks, '02:00:00') + INTERVAL 14 DAY, TIMESTAMP(@asks, '02:00:00'), TIMESTAMP(@asks, '01:30:00'), 2);
SET @difficulty = LAST_INSERT_ID();
INSERT INTO proposal (kind, state, person_id, agency_id, subject, words, page, request_id, agent, submitted_at, due_at, handler_id, answer, answered_at, answer_minutes,
  moved_at, created_at, version)
VALUES ('support', 'answered', @canbo, @tuyhoa, 'Sự cố ở trang /danh-muc/', 'Tải lên tệp Excel cũ thì báo không đọc được chữ.', '/danh-muc/', 'aYx2Qm7LkT0AAAFp', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  TIMESTAMP(@seen, '02:00:00'), TIMESTAMP(@seen, '02:00:00') + INTERVAL IF(WEEKDAY(@seen) > 2, 4, 2) DAY, @quantri,
  'Tệp dùng bảng mã TCVN3. Ở bước đọc tệp, hãy bấm “Chuyển sang Unicode” rồi đối chiếu.', TIMESTAMP(@seen, '03:20:00'), 80, TIMESTAMP(@seen, '03:20:00'), TIMESTAMP(@seen, '02:00:00'), 3),
 ('support', 'submitted', @chuyenvien, @stc, 'Sự cố ở trang /thong-bao/', 'Bấm đánh dấu đã đọc thì trang đứng.', '/thong-bao/', 'aYx7PzCq8ZkAAAGb', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
  TIMESTAMP(@trouble, '08:00:00'), TIMESTAMP(@trouble, '08:00:00') + INTERVAL IF(WEEKDAY(@trouble) > 2, 4, 2) DAY, NULL, '', NULL, NULL, TIMESTAMP(@trouble, '08:00:00'), TIMESTAMP(@trouble, '08:00:00'), 1);
SET @support = LAST_INSERT_ID();

INSERT INTO proposal_step (proposal_id, act, words, person_id, title, `rank`, at)
SELECT s.id, s.act, s.words, s.person, h.title, h.rank, s.at FROM (
  SELECT 1 AS n, @method AS id, 'edit' AS act, '' AS words, @dau_khcn AS person, TIMESTAMP(@sent, '01:30:00') AS at
  UNION ALL SELECT 2, @method, 'submit', '', @dau_khcn, TIMESTAMP(@sent, '02:00:00')
  UNION ALL SELECT 3, @method, 'receive', '', @thamdinh, TIMESTAMP(@seen, '03:00:00')
  UNION ALL SELECT 4, @method, 'opine', (SELECT opinion FROM proposal WHERE id = @method), @thamdinh, TIMESTAMP(@seen, '04:00:00')
  UNION ALL SELECT 5, @method, 'forward', '', @giamdoc, TIMESTAMP(@seen, '08:00:00')
  UNION ALL SELECT 6, @method, 'agree', (SELECT answer FROM proposal WHERE id = @method), @pho, TIMESTAMP(@decided, '03:00:00')
  UNION ALL SELECT 7, @method, 'enact', CONCAT('3127/UBND-NC, ', DATE_FORMAT(@answered, '%d/%m/%Y')), @thamdinh, TIMESTAMP(@answered, '08:00:00')
  UNION ALL SELECT 8, @difficulty, 'edit', '', @canbo, TIMESTAMP(@asks, '01:30:00')
  UNION ALL SELECT 9, @difficulty, 'submit', '', @dau_tuyhoa, TIMESTAMP(@asks, '02:00:00')
  UNION ALL SELECT 10, @support, 'submit', '', @canbo, TIMESTAMP(@seen, '02:00:00')
  UNION ALL SELECT 11, @support, 'receive', '', @quantri, TIMESTAMP(@seen, '02:40:00')
  UNION ALL SELECT 12, @support, 'answer', (SELECT answer FROM proposal WHERE id = @support), @quantri, TIMESTAMP(@seen, '03:20:00')
  UNION ALL SELECT 13, @support + 1, 'submit', '', @chuyenvien, TIMESTAMP(@trouble, '08:00:00')) s
LEFT JOIN holding h ON h.person_id = s.person AND h.main = 1 AND h.until_day IS NULL ORDER BY s.n;
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json)
SELECT at, person_id, '127.0.0.1', 'proposal', proposal_id, act, NULL FROM proposal_step ORDER BY id;

INSERT INTO agency_parameter (agency_id, from_day, late_unit, proposal_id, document_number, document_day, created_by, created_at)
VALUES (@khcn, LAST_DAY(@today) + INTERVAL 1 DAY, 'day', @method, '3127/UBND-NC', @answered, @thamdinh, TIMESTAMP(@answered, '08:00:00'));
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json)
VALUES (TIMESTAMP(@answered, '08:00:00'), @thamdinh, '127.0.0.1', 'agency', @khcn, 'method', JSON_OBJECT('document', CONCAT('3127/UBND-NC, ', DATE_FORMAT(@answered, '%d/%m/%Y')),
  'from', CAST(LAST_DAY(@today) + INTERVAL 1 DAY AS CHAR), 'late_unit', 'day', 'proposal', @method));

INSERT INTO notice (person_id, kind, a, b, path, created_at, reason)
SELECT @thamdinh, 'proposal_submitted', subject, (SELECT name FROM unit WHERE id = @tuyhoa), CONCAT('/y-kien/', id, '/'), submitted_at, 'appraiser' FROM proposal WHERE id = @difficulty
UNION ALL SELECT @quantri, 'support_submitted', subject, (SELECT CONCAT(family, ' ', given) FROM person WHERE id = @chuyenvien), CONCAT('/y-kien/', id, '/'), submitted_at, 'admin' FROM proposal WHERE id = @support + 1
UNION ALL SELECT @canbo, 'proposal_answered', subject, (SELECT CONCAT(family, ' ', given) FROM person WHERE id = @canbo), CONCAT('/y-kien/', id, '/'), answered_at, 'sender' FROM proposal WHERE id = @support;
