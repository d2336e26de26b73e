-- A round of opinions that is open: some have answered, one has another opinion that waits to be received.
INSERT INTO opinion_round (campaign_id, title, words, last_day, opened_by, opened_at)
SELECT id, 'Lấy ý kiến về đơn vị sản phẩm chuẩn và hệ số quy đổi của các danh mục đã thẩm định',
  'Đề nghị cơ quan xem các danh mục đã thẩm định và cho ý kiến: tên sản phẩm, công việc giống nhau đã thống nhất chưa; hệ số quy đổi có phù hợp giữa các cơ quan không. Ý kiến khác thì ghi rõ mã dòng, hệ số đề nghị và lý do.',
  @today + INTERVAL 4 DAY, @thamdinh, TIMESTAMP(@today - INTERVAL 6 DAY, '02:00:00')
FROM campaign WHERE state = 'open' ORDER BY id LIMIT 1;
SET @round = LAST_INSERT_ID();
INSERT INTO opinion (round_id, agency_id)
SELECT @round, u.id FROM unit u JOIN opinion_round r ON r.id = @round JOIN campaign_group g ON g.campaign_id = r.campaign_id AND g.agency_kind = u.agency_kind
WHERE u.kind = 'agency' GROUP BY u.id;
UPDATE opinion o JOIN unit u ON u.id = o.agency_id JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.until_day IS NULL
SET o.stance = 'agree', o.sent_by = h.person_id, o.sent_at = TIMESTAMP(@today - INTERVAL 3 DAY, '03:10:00'), o.version = 2
WHERE o.round_id = @round AND u.code IN ('stc', 'sct', 'sgddt', 'syt', 'sxd', 'stp');
UPDATE opinion o JOIN unit u ON u.id = o.agency_id JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.until_day IS NULL
SET o.stance = 'other', o.words = 'Dòng tiếp nhận, trả kết quả hồ sơ trực tuyến đề nghị hệ số bằng hồ sơ nộp trực tiếp, vì vẫn phải kiểm tra thành phần hồ sơ và liên hệ lại với người dân.',
  o.sent_by = h.person_id, o.sent_at = TIMESTAMP(@today - INTERVAL 1 DAY, '08:20:00'), o.version = 3
WHERE o.round_id = @round AND u.code = 'sdttg';
INSERT INTO audit (at, person_id, peer, noun, object_id, action)
VALUES (TIMESTAMP(@today - INTERVAL 6 DAY, '02:00:00'), @thamdinh, '127.0.0.1', 'opinion_round', @round, 'open');
