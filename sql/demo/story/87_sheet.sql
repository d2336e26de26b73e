-- Their sheets. Of the months before the last all are confirmed (the publication follows, by the programs); in the month that
-- is being closed some have scored themselves, some are confirmed, some wait. Points differ a little, by name and month.
SET @now = UTC_TIMESTAMP(6);
CREATE TEMPORARY TABLE story_sheet (id BIGINT AUTO_INCREMENT PRIMARY KEY, back INT, person_id BIGINT, state VARCHAR(10), silent INT, h INT UNSIGNED, self_at DATETIME, confirmed_at DATETIME(6))
  DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_sheet (back, person_id, state, silent, h, self_at, confirmed_at)
SELECT p.back, p.person_id, CASE WHEN p.away THEN 'excepted' WHEN p.back > 1 THEN 'preview' WHEN p.uid NOT RLIKE '[0-9]$' OR p.level > 1 THEN 'self'
    WHEN p.unit_id = @ngansach AND p.post = 'staff' THEN CASE WHEN p.rn <= 16 THEN 'self' WHEN p.rn = 18 THEN 'none' ELSE 'preview' END
    WHEN p.h % 5 = 0 THEN 'none' WHEN p.h % 5 < 3 THEN 'self' ELSE 'preview' END,
  p.back > 1 AND p.uid RLIKE '[0-9]$' AND p.level = 1 AND p.h % 47 = 0, p.h,
  TIMESTAMP((SELECT MAX(d.day) FROM story_day d WHERE d.back = p.back), '03:00:00') + INTERVAL p.h % 300 MINUTE,
  IF(p.back = 1, LEAST(TIMESTAMP(m.confirmed, '02:00:00') + INTERVAL p.h % 180 MINUTE, @now - INTERVAL 1 HOUR), TIMESTAMP(m.confirmed, '02:00:00') + INTERVAL p.h % 180 MINUTE)
FROM (SELECT *, CRC32(CONCAT(uid, '/sheet/', back)) AS h FROM story_person) p JOIN story_month m ON m.back = p.back WHERE p.back > 0
ORDER BY p.back DESC, p.agency_id, p.level, p.person_id;
DELETE FROM story_sheet WHERE state = 'none';
UPDATE story_sheet s JOIN person p ON p.id = s.person_id SET s.h = 255 WHERE p.uid = 'chuyenvien.stc';
-- Looked at now: of the last of the division, and of who objects.
UPDATE story_sheet s JOIN story_person p ON p.person_id = s.person_id AND p.back = s.back SET s.confirmed_at = @now - INTERVAL 2 HOUR
WHERE s.back = 1 AND s.state = 'preview' AND p.unit_id = @ngansach;

INSERT INTO sheet (id, person_id, agency_id, unit_id, title, rank, kind, first_month, months, from_day, until_day, state, version,
  self_1, self_2, self_3, self_4, self_5, self_6, self_7, self_8, self_9, self_10, strengths, self_at, silent_why, exception, exception_why)
SELECT s.id, s.person_id, p.agency_id, p.unit_id, p.title, p.post, 'civil_servant', m.first, 1, m.from_day, m.until_day, IF(s.state = 'preview', 'self', s.state), 2,
  v.one, v.one - IF(s.h & 7 = 0, 50, 0), v.two, v.two, v.two - IF(s.h & 24 = 0, 25, 0), v.two, v.two - IF(s.h & 96 = 0, 25, 0), v.two, v.two - IF(s.h & 3 = 0, 25, 0), v.two,
  IF(v.one IS NULL, '', IF(s.h & 1, 'Hoàn thành việc được giao, phối hợp tốt với đồng nghiệp.', 'Chủ động trong công việc.')), IF(v.one IS NULL, NULL, s.self_at), IF(s.silent, 'Không tự chấm trong thời hạn, đã nhắc', ''),
  IF(s.state = 'excepted', 'leave', NULL), IF(s.state = 'excepted', 'Nghỉ thai sản theo Quyết định cho nghỉ của cơ quan', '')
FROM story_sheet s JOIN story_person p ON p.person_id = s.person_id AND p.back = s.back JOIN story_month m ON m.back = s.back
JOIN (SELECT 1 AS given, 500 AS one, 250 AS two UNION ALL SELECT 0, NULL, NULL) v ON v.given = (s.state <> 'excepted' AND NOT s.silent) ORDER BY s.id;
UPDATE sheet t JOIN story_sheet s ON s.id = t.id AND s.state = 'preview' JOIN story_person p ON p.person_id = s.person_id AND p.back = s.back
SET t.state = 'preview', t.version = 3, t.head_1 = COALESCE(t.self_1, 450) - IF(CRC32(CONCAT('q', p.uid)) % 10 = 0 AND p.uid RLIKE '[0-9]$', 100, 0), t.head_2 = COALESCE(t.self_2, 450) - IF(s.h & 112 = 16 OR s.back = 2 AND p.level = 2 AND p.unit_id = @moved_from, 50, 0), t.head_3 = COALESCE(t.self_3, 225),
  t.head_4 = COALESCE(t.self_4, 225), t.head_5 = COALESCE(t.self_5, 225), t.head_6 = COALESCE(t.self_6, 225), t.head_7 = COALESCE(t.self_7, 225) - IF(s.h & 56 = 8, 25, 0),
  t.head_8 = COALESCE(t.self_8, 225), t.head_9 = COALESCE(t.self_9, 225), t.head_10 = COALESCE(t.self_10, 225),
  t.opinion = IF(s.h & 4, 'Đồng ý với nội dung tự chấm.', ''), t.organising = IF(p.post = 'staff', NULL, 1), t.organising_why = IF(p.post = 'staff', '', 'Triển khai đủ kế hoạch của kỳ'),
  t.unity = IF(p.post = 'staff', NULL, 1), t.unity_why = IF(p.post = 'staff', '', 'Tập thể đoàn kết, không có đơn thư'),
  t.confirmed_by = p.scorer, t.confirmed_at = s.confirmed_at, t.preview_until = s.confirmed_at + INTERVAL 24 HOUR;

INSERT INTO sheet_step (sheet_id, act, person_id, at) SELECT id, 'score', person_id, self_at FROM sheet WHERE self_at IS NOT NULL ORDER BY id;
INSERT INTO sheet_step (sheet_id, act, person_id, at) SELECT id, 'confirm', confirmed_by, confirmed_at FROM sheet WHERE confirmed_at IS NOT NULL ORDER BY id;
INSERT INTO sheet_step (sheet_id, act, person_id, reason, at)
SELECT t.id, 'except', p.scorer, t.exception_why, s.self_at FROM sheet t JOIN story_sheet s ON s.id = t.id JOIN story_person p ON p.person_id = s.person_id AND p.back = s.back
WHERE t.state = 'excepted' ORDER BY t.id;
INSERT INTO audit (at, person_id, peer, noun, object_id, action, before_json, after_json)
SELECT at, person_id, '127.0.0.1', 'sheet', sheet_id, act, CONCAT('{"state":"', IF(act = 'confirm', 'self', 'open'), '"}'),
  CONCAT('{"state":"', CASE act WHEN 'score' THEN 'self' WHEN 'confirm' THEN 'preview' ELSE 'excepted' END, '"}') FROM sheet_step ORDER BY at, id;

-- An objection to a row while it is looked at.
INSERT INTO petition (sheet_id, kind, delivery_id, words, proof, received_on, due_on, made_at)
SELECT t.id, 'objection', (SELECT MIN(d.id) FROM delivery d WHERE d.person_id = t.person_id AND d.due BETWEEN t.from_day AND t.until_day), 'Sản phẩm này nộp đúng hạn, đề nghị xem lại ngày ghi nhận.',
  'Phiếu chuyển văn bản', @today, @today, @now - INTERVAL 1 HOUR
FROM sheet t JOIN story_person p ON p.person_id = t.person_id AND p.back = 1 WHERE p.unit_id = @ngansach AND p.post = 'staff' AND p.rn = 17 AND t.state = 'preview' AND t.first_month = (SELECT first FROM story_month WHERE back = 1);
SET @objection = LAST_INSERT_ID();
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json)
SELECT q.made_at, t.person_id, '127.0.0.1', 'petition', q.id, 'file', JSON_OBJECT('kind', 'objection', 'words', q.words) FROM petition q JOIN sheet t ON t.id = q.sheet_id WHERE q.id = @objection;
-- What was loaded at once is counted, or the first hours of the instance are slow.
ANALYZE TABLE unit, person, holding, catalog_row, work, delivery, entry, sheet;
