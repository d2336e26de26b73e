-- The programs divided and decided it today; they say so of the days on which it was. Nearly all have read their notice.
SET @paid = TIMESTAMP(CONCAT(@this, '-01-20'), '03:20:00');
UPDATE bonus_run SET made_at = @paid - INTERVAL 2 DAY, frozen_at = @paid - INTERVAL 1 DAY, decided_at = @paid, document_number = '15/QĐ-STC', document_day = DATE(@paid);
UPDATE bonus_entry SET made_at = @paid, document_number = '15/QĐ-STC', document_day = DATE(@paid);
UPDATE audit SET at = CASE action WHEN 'begin' THEN @paid - INTERVAL 2 DAY WHEN 'freeze' THEN @paid - INTERVAL 1 DAY ELSE @paid END WHERE noun = 'bonus_run';
UPDATE notice n SET n.created_at = @paid, n.read_at = IF(n.person_id % 17 = 0, NULL, @paid + INTERVAL 1 + n.person_id % 40 HOUR) WHERE n.path LIKE '/thuong/dot/%';
UPDATE outbox o JOIN notice n ON n.id = o.object_id AND n.path LIKE '/thuong/dot/%' SET o.created_at = n.created_at, o.done_at = n.created_at WHERE o.kind = 'mail' AND o.noun = 'notice';

-- An award of this year out of the reserve.
SET @awarded = (SELECT id FROM person WHERE uid = 'chuyenvien.stc'), @award = TIMESTAMP(@today - INTERVAL 20 DAY, '02:45:00');
INSERT INTO bonus_entry (agency_id, kind, year, person_id, type, amount, reason, document_number, document_day, signer, made_by, made_at)
VALUES (@stc, 'award', @this, @awarded, 'sudden', 2000000, 'Chủ trì xây dựng công cụ đối chiếu dự toán, rút ngắn thời gian thẩm định còn một nửa.', '208/QĐ-STC', DATE(@award), @signer, @director, @award);
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json) VALUES (@award, @director, '127.0.0.1', 'bonus_entry', LAST_INSERT_ID(), 'award', '{"amount":2000000}');
