-- Rounds with the rows as they stood, remarks and answers, the timeline, and who was told.
INSERT INTO catalog_round (catalog_id, number, standard_row_id, words, submitted_by, submitted_at, outcome, reason, ended_by, ended_at)
SELECT s.catalog_id, 1, c.standard_row_id, IF(s.n % 5 = 0, 'Kính trình Sở Nội vụ thẩm định.', ''), s.head, s.submitted_at,
  CASE WHEN s.state = 'returned' OR s.rounds = 2 THEN 'returned' WHEN s.state IN ('agreed', 'in_force') THEN 'agreed' ELSE 'open' END,
  IF(s.state = 'returned' OR s.rounds = 2, 'Đề nghị rà soát điểm và tách việc theo các ý kiến kèm theo.', ''),
  CASE WHEN s.state = 'returned' OR s.rounds = 2 THEN @thamdinh WHEN s.state IN ('agreed', 'in_force') THEN IF(s.n % 2, @chutich, @pho) END,
  CASE WHEN s.state = 'returned' OR s.rounds = 2 THEN s.submitted_at + INTERVAL 51 HOUR WHEN s.state IN ('agreed', 'in_force') THEN s.submitted_at + INTERVAL 51 HOUR END
FROM story s JOIN catalog c ON c.id = s.catalog_id WHERE s.state <> 'draft';
INSERT INTO catalog_round (catalog_id, number, standard_row_id, words, submitted_by, submitted_at)
SELECT s.catalog_id, 2, c.standard_row_id, 'Đã tiếp thu, giải trình các ý kiến thẩm định.', s.head, s.moved_at
FROM story s JOIN catalog c ON c.id = s.catalog_id WHERE s.rounds = 2;
UPDATE catalog_round t JOIN story s ON s.catalog_id = t.catalog_id AND s.state IN ('proposed', 'agreed', 'in_force')
JOIN holding h ON h.person_id = @giamdoc AND h.main = 1 LEFT JOIN holding e ON e.person_id = t.ended_by AND e.main = 1
SET t.signed_by = @giamdoc, t.signed_at = s.submitted_at + INTERVAL 29 HOUR, t.signed_title = h.title, t.signed_rank = h.rank,
  t.ended_title = e.title, t.ended_rank = e.rank;
INSERT INTO catalog_round_row (round_id, row_id, position, section, division, code, task, detail, output, group_no, points, coefficient, unit_of_measure, frequency, posts, people, note)
SELECT t.id, r.id, r.position, r.section, r.division, r.code, r.task, r.detail, r.output, r.group_no, r.points, r.coefficient, r.unit_of_measure, r.frequency, r.posts, r.people, r.note
FROM catalog_round t JOIN story s ON s.catalog_id = t.catalog_id JOIN catalog_row r ON r.catalog_id = t.catalog_id;
-- What the agencies of a second round changed after the first.
UPDATE catalog_round_row w JOIN catalog_round t ON t.id = w.round_id AND t.number = 1 JOIN story s ON s.catalog_id = t.catalog_id AND s.rounds = 2
  SET w.points = 4000, w.coefficient = 80 WHERE w.code = 'DC.02';

INSERT INTO remark (catalog_id, round, row_id, kind, words, author_id, created_at, answer, answered_by, answered_at, state)
SELECT s.catalog_id, 1, r.id, w.kind, w.words, @thamdinh, s.submitted_at + INTERVAL 26 HOUR, IF(s.rounds = 2, w.answer, ''),
  IF(s.rounds = 2, s.officer, NULL), IF(s.rounds = 2, s.moved_at - INTERVAL 1 HOUR, NULL), IF(s.rounds = 2, 'answered', 'open')
FROM story s JOIN (SELECT 'DC.02' AS code, 'change' AS kind, 'Điểm cao so với các cơ quan khác cho cùng công việc; đề nghị rà soát.' AS words, 'Đã điều chỉnh điểm theo mặt bằng chung.' AS answer
  UNION ALL SELECT 'DC.07', 'split', 'Đề nghị tách khâu chuẩn bị và khâu tổ chức thành hai sản phẩm.', 'Xin giữ một sản phẩm vì do một người làm trọn vẹn.'
  UNION ALL SELECT NULL, 'reason', 'Đề nghị nêu căn cứ chọn sản phẩm chuẩn.', 'Sản phẩm chuẩn là việc đơn giản, thường xuyên nhất của cơ quan.') w
LEFT JOIN catalog_row r ON r.catalog_id = s.catalog_id AND r.code = w.code
WHERE s.state = 'returned' OR s.rounds = 2;

INSERT INTO audit (at, person_id, peer, noun, object_id, action, before_json, after_json)
SELECT e.at, e.person_id, '127.0.0.1', 'catalog', e.catalog_id, e.action, e.before_json, e.after_json FROM (
  SELECT 1 AS step, catalog_id, @nine - INTERVAL 30 DAY + INTERVAL n MINUTE AS at, officer AS person_id, 'start' AS action, NULL AS before_json, '{"state":"draft"}' AS after_json FROM story
  UNION ALL SELECT 2, catalog_id, @nine - INTERVAL 22 DAY + INTERVAL n MINUTE, officer, 'standard', NULL, '{"coefficients_changed":24,"standard":"DC.01 Soạn công văn, giấy mời theo mẫu (5)"}' FROM story
  UNION ALL SELECT 3, catalog_id, submitted_at, head, 'submit', '{"state":"draft"}', '{"round":1,"state":"submitted"}' FROM story WHERE state <> 'draft'
  UNION ALL SELECT 4, catalog_id, submitted_at + INTERVAL 51 HOUR, @thamdinh, 'return', '{"state":"submitted"}', '{"reason":"Đề nghị rà soát điểm và tách việc theo các ý kiến kèm theo.","state":"returned"}' FROM story WHERE state = 'returned' OR rounds = 2
  UNION ALL SELECT 5, catalog_id, moved_at, head, 'submit', '{"state":"returned"}', '{"round":2,"state":"submitted"}' FROM story WHERE rounds = 2
  UNION ALL SELECT 6, catalog_id, submitted_at + INTERVAL 26 HOUR, @thamdinh, 'appraise', '{"state":"submitted"}', '{"state":"appraised"}' FROM story WHERE state IN ('appraised', 'proposed', 'agreed', 'in_force')
  UNION ALL SELECT 7, catalog_id, submitted_at + INTERVAL 29 HOUR, @giamdoc, 'send', '{"state":"appraised"}', '{"state":"proposed"}' FROM story WHERE state IN ('proposed', 'agreed', 'in_force')
  UNION ALL SELECT 8, catalog_id, submitted_at + INTERVAL 51 HOUR, IF(n % 2, @chutich, @pho), 'agree', '{"state":"proposed"}', '{"state":"agreed"}' FROM story WHERE state IN ('agreed', 'in_force')
  UNION ALL SELECT 9, s.catalog_id, s.moved_at, @thamdinh, 'enact', '{"state":"agreed"}', CONCAT('{"number":"', c.decision_number, '","state":"in_force"}') FROM story s JOIN catalog c ON c.id = s.catalog_id WHERE s.state = 'in_force') e
ORDER BY e.at, e.step;

INSERT INTO notice (person_id, kind, a, b, path, created_at)
SELECT p.id, 'campaign_opened', k.name, DATE_FORMAT(k.submit_by, '%d/%m/%Y'), '/danh-muc/', k.created_at
FROM campaign k JOIN person p ON p.uid IN ('canbo.tuyhoa', 'chutich.tuyhoa', 'giamdoc.stc', 'giamdoc.snv') WHERE k.id = @campaign;
INSERT INTO notice (person_id, kind, a, b, path, created_at)
SELECT @thamdinh, IF(rounds = 2, 'catalog_resubmitted', 'catalog_submitted'), name, head_name, CONCAT('/danh-muc/', catalog_id, '/'), moved_at
FROM story WHERE state = 'submitted' AND moved_at > @nine - INTERVAL 5 DAY;
INSERT INTO notice (person_id, kind, a, b, path, created_at)
SELECT p.id, 'catalogs_proposed', COUNT(*), CONCAT(g.family, ' ', g.given), '/danh-muc/phe-duyet/', MAX(s.moved_at)
FROM story s JOIN person g ON g.id = @giamdoc JOIN person p ON p.uid IN ('chutich.tinh', 'phochutich.tinh') WHERE s.state = 'proposed' GROUP BY p.id;
INSERT INTO notice (person_id, kind, a, b, path, created_at)
SELECT w.person_id, 'catalog_returned', s.name, CONCAT(t.family, ' ', t.given), CONCAT('/danh-muc/', s.catalog_id, '/y-kien'), s.moved_at
FROM story s JOIN person t ON t.id = @thamdinh JOIN (SELECT agency_id, head AS person_id FROM story UNION SELECT agency_id, officer FROM story) w ON w.agency_id = s.agency_id WHERE s.state = 'returned';
DROP TEMPORARY TABLE story_work;
DROP TEMPORARY TABLE story;
