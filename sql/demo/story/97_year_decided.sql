-- The programs decided and told everybody today; they say so of the days on which it was due. Nearly all have read theirs.
SET @decided = TIMESTAMP(LEAST(CONCAT(@last, '-12-12'), @today), '01:40:00');
UPDATE year_decision SET made_at = @decided, noticed_at = @decided + INTERVAL 50 MINUTE;
UPDATE classification c JOIN story_class s ON s.id = c.id AND s.year = @last SET c.noticed_at = @decided + INTERVAL 50 MINUTE,
  c.read_at = IF(s.h % 17 = 0, NULL, @decided + INTERVAL 1 + s.h % 40 HOUR) WHERE c.state = 'noticed';
UPDATE classification_step t JOIN story_class s ON s.id = t.classification_id SET t.at = IF(t.act = 'decide', @decided, @decided + INTERVAL 50 MINUTE) WHERE t.act IN ('decide', 'notice');
UPDATE audit SET at = IF(action = 'notice', @decided + INTERVAL 50 MINUTE, @decided) WHERE noun IN ('year_decision', 'year_run') AND action IN ('make', 'decide', 'notice');
UPDATE notice n JOIN classification c ON c.person_id = n.person_id AND c.year = @last SET n.created_at = c.noticed_at, n.read_at = c.read_at WHERE n.kind = 'year_noticed';
UPDATE outbox o JOIN notice n ON n.id = o.object_id AND n.kind = 'year_noticed' SET o.created_at = n.created_at, o.done_at = n.created_at WHERE o.kind = 'mail' AND o.noun = 'notice';
UPDATE outbox SET created_at = @decided WHERE kind = 'national' AND noun = 'classification';

-- One of the equals who has no place asks why; three working days before he has to be answered.
SET @asks = (SELECT c.id FROM classification c JOIN person p ON p.id = c.person_id WHERE p.uid = 'truongphong.stc' AND c.year = @last);
INSERT INTO petition (classification_id, kind, words, proof, received_on, due_on, made_at)
VALUES (@asks, 'petition', 'Tôi bằng điểm với đồng chí Trưởng phòng Tài chính đầu tư; đề nghị xem xét việc chủ trì xây dựng phương án phân bổ dự toán, nhiệm vụ trọng tâm của năm.',
  'Báo cáo 212/BC-STC', @received, @due, TIMESTAMP(@received, '03:40:00'));
SET @question = LAST_INSERT_ID();
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json)
SELECT q.made_at, c.person_id, '127.0.0.1', 'petition', q.id, 'file', JSON_OBJECT('kind', 'petition', 'words', q.words) FROM petition q JOIN classification c ON c.id = q.classification_id WHERE q.id = @question;
INSERT INTO notice (person_id, kind, a, b, path, created_at, reason)
SELECT s.head, 'year_petition_filed', CONCAT_WS(' ', NULLIF(p.family, ''), p.given), @last, CONCAT('/xep-loai/phieu/', s.id, '/kien-nghi/'), TIMESTAMP(@received, '03:40:00'), NULL
FROM story_class s JOIN person p ON p.id = s.person_id WHERE s.id = @asks;
