-- What people wrote, meetings that were held, proposals: all of last year; of this year as far as it has come.
SET @now = UTC_TIMESTAMP(6), @late = @today > CONCAT(@this, '-12-03');
CREATE TEMPORARY TABLE story_class (id BIGINT PRIMARY KEY, run_id BIGINT, person_id BIGINT, year INT, unit_id BIGINT, agency_id BIGINT, post VARCHAR(10), head BIGINT, h INT UNSIGNED, state VARCHAR(10),
  level VARCHAR(10), opened DATETIME, self_at DATETIME, met_at DATETIME, proposed_at DATETIME, KEY unit (year, unit_id)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_class (id, run_id, person_id, year, unit_id, agency_id, post, head, h, level, opened)
SELECT c.id, c.run_id, c.person_id, c.year, c.unit_id, c.agency_id, c.rank, y.head, CRC32(CONCAT('class/', p.uid)),
  CASE WHEN y.points >= 9000 THEN 'HTXSNV' WHEN y.points >= 7000 THEN 'HTTNV' ELSE 'HTNV' END, TIMESTAMP(LEAST(CONCAT(c.year, '-11-16'), @today - INTERVAL 12 DAY), '02:20:00')
FROM classification c JOIN story_year y ON y.person_id = c.person_id JOIN person p ON p.id = c.person_id;
UPDATE story_class c JOIN unit u ON u.id = c.unit_id JOIN person p ON p.id = c.person_id SET c.state = CASE WHEN c.year = @last OR @late THEN 'proposed'
    WHEN u.code = 'stc' THEN 'self' WHEN u.code = 'stc.vanphong' AND c.post = 'staff' THEN 'proposed' WHEN u.code IN ('stc.dautu', 'stc.hcsn') AND c.post = 'staff' THEN 'met'
    WHEN p.uid IN ('chuyenvien.stc', 'chuyenvien.tuyhoa') THEN 'open' WHEN u.code LIKE 'stc.%' THEN IF(c.h % 4, 'self', 'open') ELSE IF(c.h % 3 = 0, 'self', 'open') END;
UPDATE story_class SET self_at = IF(year = @last, TIMESTAMP(CONCAT(year, '-12-01'), '02:00:00'), @now - INTERVAL 6 DAY) + INTERVAL h % 400 MINUTE WHERE state <> 'open';
UPDATE story_class SET met_at = IF(year = @last, TIMESTAMP(CONCAT(year, '-12-04'), '08:30:00'), TIMESTAMP(@today - INTERVAL 4 DAY, '08:30:00')) WHERE state IN ('met', 'proposed');
UPDATE story_class SET proposed_at = IF(year = @last, TIMESTAMP(CONCAT(year, '-12-09'), '03:00:00'), @now - INTERVAL 2 DAY) + INTERVAL h % 200 MINUTE WHERE state = 'proposed';

UPDATE classification c JOIN story_class s ON s.id = c.id SET c.state = s.state, c.version = c.version + 1, c.self_at = s.self_at, c.met_at = s.met_at, c.proposed_at = s.proposed_at,
  c.self_level = IF(s.self_at IS NULL, NULL, s.level), c.report = IF(s.self_at IS NULL, '', ELT(1 + s.h % 3, 'Hoàn thành các nhiệm vụ được giao trong năm, bảo đảm chất lượng và thời hạn.',
    'Chủ động tham mưu, phối hợp tốt với các đơn vị; các việc được giao đều xong đúng hạn.', 'Hoàn thành khối lượng công việc của vị trí việc làm; tự nhận còn một số việc cần làm sớm hơn.')),
  c.proposed_level = IF(s.proposed_at IS NULL, NULL, s.level), c.proposed_by = IF(s.proposed_at IS NULL, NULL, s.head),
  c.handling = IF(s.proposed_at IS NULL, '', IF(s.level = 'HTXSNV', 'Đề nghị xem xét khen thưởng theo quy định.', 'Tiếp tục bố trí ở vị trí việc làm hiện nay.'));
UPDATE year_run r JOIN (SELECT run_id, MIN(opened) AS at FROM story_class GROUP BY run_id) s ON s.run_id = r.id SET r.opened_at = s.at;
UPDATE classification_step t JOIN story_class s ON s.id = t.classification_id SET t.at = s.opened WHERE t.act = 'open';
INSERT INTO classification_step (classification_id, act, person_id, at)
SELECT id, 'write', person_id, self_at FROM story_class WHERE self_at IS NOT NULL UNION ALL SELECT id, 'met', head, met_at FROM story_class WHERE met_at IS NOT NULL
UNION ALL SELECT id, 'propose', head, proposed_at FROM story_class WHERE proposed_at IS NOT NULL ORDER BY 4, 1;
INSERT INTO audit (at, person_id, peer, noun, object_id, action, before_json, after_json)
SELECT t.at, t.person_id, '127.0.0.1', 'classification', t.classification_id, t.act, CONCAT('{"state":"', ELT(FIELD(t.act, 'write', 'met', 'propose'), 'open', 'self', 'met'), '"}'),
  CONCAT('{"state":"', ELT(FIELD(t.act, 'write', 'met', 'propose'), 'self', 'met', 'proposed'), '"}')
FROM classification_step t JOIN story_class s ON s.id = t.classification_id WHERE t.act IN ('write', 'met', 'propose') ORDER BY t.at, t.id;
UPDATE audit a JOIN year_run r ON r.id = a.object_id SET a.at = r.opened_at WHERE a.noun = 'year_run' AND a.action = 'open';

-- Meetings: of each division, of the leaders of the agency with the heads of divisions. The chair leads, another writes.
CREATE TEMPORARY TABLE story_meeting (id BIGINT AUTO_INCREMENT PRIMARY KEY, run_id BIGINT, year INT, agency_id BIGINT, unit_id BIGINT, leaders INT, chair BIGINT, secretary BIGINT, head BIGINT, day DATE);
INSERT INTO story_meeting (run_id, year, agency_id, unit_id, leaders, chair, secretary, head, day)
SELECT s.run_id, s.year, s.agency_id, s.unit_id, 0, k.person_id, MIN(s.person_id), s.head, DATE(MIN(s.met_at)) FROM story_class s JOIN holding k ON k.unit_id = s.unit_id AND k.rank = 'head' AND k.until_day IS NULL
WHERE s.met_at IS NOT NULL AND s.unit_id <> s.agency_id AND s.post = 'staff' GROUP BY s.run_id, s.unit_id ORDER BY s.year, s.unit_id;
INSERT INTO story_meeting (run_id, year, agency_id, unit_id, leaders, chair, secretary, head, day)
SELECT run_id, year, agency_id, agency_id, 1, head, MIN(person_id), head, DATE(MIN(met_at)) FROM story_class WHERE met_at IS NOT NULL AND post <> 'staff' GROUP BY run_id ORDER BY year, run_id;
INSERT INTO meeting (run_id, kind, agency_id, unit_id, state, day, minute, place, chair_id, secretary_id, made_by, made_at, called_by, called_at, minutes, closed_by, closed_at, sha256, version)
SELECT m.run_id, IF(m.leaders, 'leaders', 'division'), m.agency_id, m.unit_id, 'closed', m.day, 840, CONCAT('Phòng họp ', u.name), m.chair, m.secretary, m.head, TIMESTAMP(m.day - INTERVAL 3 DAY, '02:00:00'),
  m.head, TIMESTAMP(m.day - INTERVAL 3 DAY, '02:10:00'), CONCAT('Cuộc họp nhận xét, đánh giá công chức năm ', m.year, ' của ', u.name, '.\nTừng người trình bày báo cáo tự đánh giá; các thành viên đóng góp ý kiến và thống nhất với mức tự xếp loại.\nBiên bản đã được thông qua tại cuộc họp.'),
  m.chair, TIMESTAMP(m.day, '08:30:00'), UNHEX(SHA2(CONCAT('story/', m.id), 256)), 3 FROM story_meeting m JOIN unit u ON u.id = m.unit_id ORDER BY m.id;
INSERT INTO meeting_person (meeting_id, person_id, seat, title, unit_name, told_at, attendance)
SELECT t.id, h.person_id, CASE h.person_id WHEN t.chair_id THEN 'chair' WHEN t.secretary_id THEN 'secretary' ELSE IF(t.kind = 'division', 'member', IF(h.unit_id = t.agency_id, 'leader', 'division_head')) END, h.title, u.name, t.called_at, 'present'
FROM meeting t JOIN unit u ON u.id = t.unit_id OR t.kind = 'leaders' AND u.parent_id = t.agency_id AND u.kind = 'division' JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.until_day IS NULL AND (t.kind = 'division' OR h.rank <> 'staff');
INSERT INTO meeting_about (meeting_id, classification_id, words, words_by)
SELECT t.id, s.id, ELT(1 + s.h % 3, 'Cuộc họp thống nhất với báo cáo tự đánh giá.', 'Có tinh thần trách nhiệm, hoàn thành việc được giao; cần chủ động hơn khi phối hợp.', 'Thực hiện tốt nhiệm vụ, đoàn kết với đồng nghiệp.'), t.secretary_id
FROM meeting t JOIN story_class s ON s.run_id = t.run_id AND s.met_at IS NOT NULL AND IF(t.kind = 'division', s.unit_id = t.unit_id AND s.post = 'staff', s.post <> 'staff');
INSERT INTO party_opinion (classification_id, body, words, document_number, document_day, made_by, made_at)
SELECT s.id, CONCAT('Đảng ủy ', u.name), 'Nhất trí với ý kiến tại cuộc họp; chấp hành tốt chủ trương, đường lối và quy chế làm việc.', CONCAT(40 + s.h % 9, '-NX/ĐU'), DATE(s.met_at) + INTERVAL 1 DAY, s.head, s.met_at + INTERVAL 1 DAY
FROM story_class s JOIN unit u ON u.id = s.agency_id WHERE s.year = @last AND s.post = 'deputy' AND s.unit_id = s.agency_id;

-- Groups stand in the runs that have come so far.
INSERT INTO year_group (run_id, position, name) SELECT r.id, g.n, g.name FROM year_run r
JOIN (SELECT 1 AS n, 'Cấp phó của người đứng đầu; lãnh đạo phòng, đơn vị' AS name UNION ALL SELECT 2, 'Công chức không giữ chức vụ lãnh đạo, quản lý') g ORDER BY r.id, g.n;
UPDATE classification c JOIN story_class s ON s.id = c.id JOIN year_group g ON g.run_id = c.run_id AND g.position = IF(c.rank = 'staff', 2, 1) SET c.group_id = g.id;
UPDATE year_run r JOIN unit u ON u.id = r.authority_id JOIN (SELECT DISTINCT run_id, head, opened FROM story_class) s ON s.run_id = r.id
SET r.state = 'frozen', r.base = 'good', r.group_number = CONCAT(15 + r.year % 10, '/TB-', UPPER(u.code)), r.group_day = DATE(s.opened), r.frozen_by = s.head, r.frozen_at = s.opened + INTERVAL 1 DAY, r.version = r.version + 1
WHERE r.year = @last OR u.code = 'stc';
INSERT INTO audit (at, person_id, peer, noun, object_id, action, before_json, after_json)
SELECT frozen_at, frozen_by, '127.0.0.1', 'year_run', id, 'freeze', '{"state":"open"}', JSON_OBJECT('state', 'frozen', 'groups', CONCAT(group_number, ', ', group_day)) FROM year_run WHERE frozen_at IS NOT NULL ORDER BY id;
