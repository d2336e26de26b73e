-- The programs published the sheets today; they say so of the days on which it was due. People have seen theirs but one.
UPDATE sheet t JOIN story_sheet s ON s.id = t.id JOIN story_person p ON p.person_id = s.person_id AND p.back = s.back JOIN story_month m ON m.back = s.back
SET t.published_at = TIMESTAMP(m.published, ELT(p.level, '02:00:00', '04:00:00', '08:00:00')) + INTERVAL s.id % 20 MINUTE WHERE t.state = 'published';
UPDATE sheet t JOIN person p ON p.id = t.person_id JOIN story_sheet s ON s.id = t.id
SET t.acknowledged_at = t.published_at + INTERVAL 1 + s.id % 40 HOUR, t.version = t.version + 1 WHERE t.state = 'published' AND NOT (p.uid = 'chuyenvien.stc' AND s.back = 2);
UPDATE sheet_step e JOIN sheet t ON t.id = e.sheet_id SET e.at = t.published_at WHERE e.act = 'publish';
UPDATE audit a JOIN sheet t ON t.id = a.object_id SET a.at = t.published_at WHERE a.noun = 'sheet' AND a.action = 'publish';
INSERT INTO sheet_step (sheet_id, act, person_id, at) SELECT id, 'acknowledge', person_id, acknowledged_at FROM sheet WHERE acknowledged_at IS NOT NULL ORDER BY id;
INSERT INTO audit (at, person_id, peer, noun, object_id, action, before_json, after_json)
SELECT acknowledged_at, person_id, '127.0.0.1', 'sheet', id, 'acknowledge', '{"state":"published"}', '{"state":"published"}' FROM sheet WHERE acknowledged_at IS NOT NULL ORDER BY id;
UPDATE outbox o JOIN sheet t ON t.id = o.object_id SET o.created_at = t.published_at WHERE o.kind = 'national' AND o.noun = 'sheet';
UPDATE notice n JOIN sheet t ON t.person_id = n.person_id AND n.path = CONCAT('/phieu/', DATE_FORMAT(t.first_month, '%Y%m'), '/', t.person_id, '/')
SET n.created_at = t.published_at, n.read_at = t.acknowledged_at WHERE n.kind = 'sheet_published';
-- Their letters were sent then.
UPDATE outbox o JOIN notice n ON n.id = o.object_id AND n.kind = 'sheet_published' SET o.created_at = n.created_at, o.done_at = n.created_at WHERE o.kind = 'mail' AND o.noun = 'notice';

-- A petition of the head of a division, three working days before it has to be answered.
SET @due = (SELECT day FROM story_day WHERE n = 2 + (SELECT MIN(n) FROM story_day WHERE day >= @today));
SET @received = (SELECT day FROM story_day WHERE n = (SELECT n FROM story_day WHERE day = @due) - 7);
INSERT INTO petition (sheet_id, kind, criterion, words, proof, received_on, due_on, made_at)
SELECT t.id, 'petition', 2, 'Đề nghị xem lại điểm tiêu chí I.2: phòng không có biên bản vi phạm giờ làm việc trong kỳ.', 'Báo cáo 18/BC-HCSN', @received, @due, TIMESTAMP(@received, '03:15:00')
FROM sheet t JOIN story_person p ON p.person_id = t.person_id AND p.back = 2 JOIN story_month m ON m.back = 2 AND m.first = t.first_month WHERE p.unit_id = @moved_from AND p.level = 2;
SET @petition = LAST_INSERT_ID();
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json)
SELECT q.made_at, t.person_id, '127.0.0.1', 'petition', q.id, 'file', JSON_OBJECT('kind', 'petition', 'words', q.words) FROM petition q JOIN sheet t ON t.id = q.sheet_id WHERE q.id = @petition;
INSERT INTO notice (person_id, kind, a, b, path, created_at, reason)
SELECT t.confirmed_by, IF(q.kind = 'petition', 'petition_filed', 'objection_filed'), CONCAT_WS(' ', NULLIF(p.family, ''), p.given), DATE_FORMAT(t.first_month, '%c/%Y'),
  CONCAT('/phieu/', DATE_FORMAT(t.first_month, '%Y%m'), '/', t.person_id, '/kien-nghi'), q.made_at, 'scorer'
FROM petition q JOIN sheet t ON t.id = q.sheet_id JOIN person p ON p.id = t.person_id WHERE q.id IN (@objection, @petition);
