-- Work of three agencies in the months of the story. Numbers that come from a name (CRC32) are the same each time.
-- Somebody moves from one division to another on the 12th, in the last month that was published.
SET @moved_to = (SELECT id FROM unit WHERE code = 'stc.dautu'), @moved_from = (SELECT id FROM unit WHERE code = 'stc.hcsn');
SET @moved = (SELECT MIN(h.person_id) FROM holding h JOIN person p ON p.id = h.person_id LEFT JOIN duty d ON d.person_id = p.id
  WHERE h.unit_id = @moved_from AND h.rank = 'staff' AND h.until_day IS NULL AND p.uid RLIKE '[0-9]$' AND d.id IS NULL);
SET @moved_on = (SELECT LEAST(first + INTERVAL 11 DAY, until_day - INTERVAL 5 DAY) FROM story_month WHERE back = 2);
UPDATE holding SET until_day = @moved_on - INTERVAL 1 DAY, version = version + 1 WHERE person_id = @moved AND unit_id = @moved_from;
INSERT INTO holding (person_id, unit_id, title, rank, from_day)
SELECT person_id, @moved_to, title, rank, @moved_on FROM holding WHERE person_id = @moved AND unit_id = @moved_from;

-- Who is in which month where, who scores him; rn: his number in the unit; level: in which order sheets are published.
CREATE TEMPORARY TABLE story_person (back INT, person_id BIGINT, uid VARCHAR(40), agency_id BIGINT, unit_id BIGINT, title VARCHAR(200), post VARCHAR(10),
  scorer BIGINT, level INT, rn INT, away INT, PRIMARY KEY (back, person_id), KEY unit (unit_id, back)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_person
SELECT m.back, h.person_id, p.uid, a.agency_id, h.unit_id, h.title, h.rank,
  IF(h.rank = 'head' AND h.unit_id = a.agency_id, @chutich, IF(h.rank = 'head' OR h.unit_id = a.agency_id, a.head, k.person_id)),
  IF(h.rank <> 'head', 1, IF(h.unit_id = a.agency_id, 3, 2)), ROW_NUMBER() OVER (PARTITION BY m.back, h.unit_id, h.rank ORDER BY h.person_id),
  h.rank = 'staff' AND p.uid RLIKE '[0-9]$' AND u.code <> 'stc.ngansach' AND CRC32(CONCAT('away', p.uid)) % 60 = 3
FROM story_month m JOIN story_agency a JOIN unit u ON u.id = a.agency_id OR u.parent_id = a.agency_id
JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.from_day <= LEAST(m.until_day, @today) AND (h.until_day IS NULL OR h.until_day >= LEAST(m.until_day, @today))
JOIN person p ON p.id = h.person_id LEFT JOIN holding k ON k.unit_id = u.id AND k.rank = 'head' AND k.until_day IS NULL;

-- What each was assigned. at: which working day of the window the deadline is, did: on which it was done.
CREATE TEMPORARY TABLE story_task (id BIGINT AUTO_INCREMENT PRIMARY KEY, back INT, person_id BIGINT, agency_id BIGINT, unit_id BIGINT, scorer BIGINT, rn INT, k INT, h INT UNSIGNED,
  row_id BIGINT, coefficient INT, quantity INT, kind VARCHAR(10) DEFAULT 'planned', state VARCHAR(15) DEFAULT 'done', at INT, did INT, accepted INT, failed INT DEFAULT 0,
  shares INT DEFAULT 1, split_id BIGINT, from_id BIGINT, reason VARCHAR(200) DEFAULT '', given_on DATE, deadline DATE, done_on DATE, document VARCHAR(100) DEFAULT '',
  made INT DEFAULT 0, KEY who (person_id, back, k)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_task (back, person_id, agency_id, unit_id, scorer, rn, k, h, row_id, coefficient, quantity, at, did)
SELECT w.back, w.person_id, w.agency_id, w.unit_id, w.scorer, w.rn, w.k, w.h, r.id, r.coefficient, CASE WHEN r.coefficient <= 20 THEN 4 + w.h % 2 WHEN r.coefficient <= 60 THEN 2 + w.h % 2 ELSE 1 END * 1000,
  2 + w.h DIV 7 % (w.days - 4), 2 + w.h DIV 7 % (w.days - 4) - w.h % 2 + IF(w.h % 17 = 0, 1 + w.h % 2, 0)
FROM (SELECT p.*, m.days, k.seq AS k, CRC32(CONCAT(p.uid, '/', p.back, '/', k.seq)) AS h FROM story_person p JOIN story_month m ON m.back = p.back
  JOIN seq_1_to_5 k ON k.seq <= IF(p.post = 'staff', 5, 3) WHERE p.away = 0 AND NOT (p.uid = 'chuyenvien.stc' AND p.back = 2)) w
JOIN story_agency a ON a.agency_id = w.agency_id JOIN unit u ON u.id = w.unit_id
JOIN catalog_row r ON r.catalog_id = a.catalog_id AND r.code = IF(w.post <> 'staff', ELT(w.k, 'T.QL.01', 'T.QL.02', 'T.DC.02'), IF(w.k <= 3, CONCAT('T.P', u.position, '.0', w.k),
  IF(w.k = 4, IF(w.h % 2, 'T.DC.01', 'T.DC.02'), IF(w.h % 3 = 0, 'T.DC.03', IF(a.kind = 'commune', 'T.DC.06', 'T.DC.04')))))
ORDER BY w.back DESC, w.agency_id, w.unit_id, w.person_id, w.k;
UPDATE story_task SET accepted = quantity;
UPDATE story_task SET failed = 1 WHERE h % 43 = 5;
-- One in ten is late with everything and often wrong, three more now and then; the accounts of the demo are not.
UPDATE story_task t JOIN (SELECT id, CRC32(CONCAT('q', uid)) % 10 AS q FROM person WHERE uid RLIKE '[0-9]$') p ON p.id = t.person_id
SET t.did = IF(p.q = 0 OR t.h % 3 = 1, t.at + 1, t.did), t.failed = IF(p.q = 0, 1 + t.h % 2, IF(t.h % 3 = 0, 1, t.failed)) WHERE p.q < 4;
UPDATE story_task t JOIN person p ON p.id = t.person_id SET t.accepted = t.quantity - 1000 WHERE t.h % 59 = 7 AND t.quantity > 1000 AND t.back > 1 AND p.uid <> 'chuyenvien.stc';
-- Beside the plan, after it froze.
UPDATE story_task t JOIN story_month m ON m.back = t.back SET t.kind = 'extra', t.at = m.days, t.did = m.days, t.accepted = t.quantity,
  t.given_on = (SELECT MIN(day) FROM story_day d WHERE d.day >= m.first + INTERVAL 8 DAY), t.reason = 'Việc phát sinh theo kết luận giao ban của lãnh đạo'
WHERE t.k = 5 AND t.h % 5 = 1;

-- The sheet of the handbook (3.5): late, with errors, one of five not done and a fifth of another.
INSERT INTO story_task (back, person_id, agency_id, unit_id, scorer, rn, k, h, row_id, coefficient, quantity, at, did, accepted, failed)
SELECT 2, p.person_id, p.agency_id, p.unit_id, p.scorer, p.rn, v.k, 1, r.id, r.coefficient, v.quantity, v.at, v.did, v.accepted, v.failed
FROM story_person p JOIN (SELECT 1 AS k, 'T.DC.01' AS code, 5000 AS quantity, 4 AS at, 6 AS did, 4000 AS accepted, 0 AS failed
  UNION ALL SELECT 2, 'T.DC.02', 3000, 5, 7, 3000, 1 UNION ALL SELECT 3, 'T.DC.03', 1000, 8, 8, 800, 2) v
JOIN story_agency a ON a.agency_id = p.agency_id JOIN catalog_row r ON r.catalog_id = a.catalog_id AND r.code = v.code
WHERE p.uid = 'chuyenvien.stc' AND p.back = 2;

-- Handed over and taken over; withdrawn; a product that two make.
SET @n = (SELECT MAX(id) FROM story_task);
UPDATE story_task t JOIN unit u ON u.id = t.unit_id SET t.state = 'handed_over', t.accepted = 0, t.failed = 0, t.kind = 'planned'
WHERE u.code IN ('stc.ngansach', 'tuyhoa.vanhoa', 'snv.congchuc') AND t.rn = 5 AND t.k = 3 AND t.back > 0;
INSERT INTO story_task (back, person_id, agency_id, unit_id, scorer, rn, k, h, row_id, coefficient, quantity, kind, at, did, accepted, from_id, reason)
SELECT t.back, p.person_id, t.agency_id, t.unit_id, t.scorer, p.rn, 6, t.h, t.row_id, t.coefficient, t.quantity, 'taken', m.days, m.days - 1, t.quantity, t.id, 'Nhận của người đi tập huấn'
FROM story_task t JOIN story_month m ON m.back = t.back JOIN unit u ON u.id = t.unit_id JOIN story_person p ON p.unit_id = t.unit_id AND p.back = t.back AND p.post = 'staff' AND p.rn = 6
WHERE t.state = 'handed_over' ORDER BY t.id;
UPDATE story_task t JOIN unit u ON u.id = t.unit_id SET t.state = 'withdrawn', t.accepted = 0, t.failed = 0, t.kind = 'planned'
WHERE u.code IN ('stc.vanphong', 'tuyhoa.kinhte', 'snv.vanphong') AND t.rn = 7 AND t.k = 4 AND t.back IN (2, 3);
INSERT INTO story_task (back, person_id, agency_id, unit_id, scorer, rn, k, h, row_id, coefficient, quantity, at, did, accepted, shares)
SELECT p.back, p.person_id, p.agency_id, p.unit_id, p.scorer, p.rn, 7, 2, r.id, r.coefficient, 1000, m.days - 2, m.days - 3, 1000, 2
FROM story_person p JOIN story_month m ON m.back = p.back JOIN unit u ON u.id = p.unit_id JOIN story_agency a ON a.agency_id = p.agency_id
JOIN catalog_row r ON r.catalog_id = a.catalog_id AND r.code = 'T.DC.03'
WHERE u.code IN ('stc.ngansach', 'tuyhoa.vanhoa', 'snv.congchuc') AND p.post = 'staff' AND p.rn IN (8, 9) AND p.away = 0 ORDER BY p.back DESC, p.unit_id, p.rn;
UPDATE story_task t JOIN (SELECT back, unit_id, MIN(id) AS id FROM story_task WHERE shares = 2 GROUP BY back, unit_id) s ON s.back = t.back AND s.unit_id = t.unit_id
SET t.split_id = s.id WHERE t.shares = 2;

-- What waits for the head of a division in the month that he closes: twelve plain, then late, said long after, without a document.
SET @ngansach = (SELECT id FROM unit WHERE code = 'stc.ngansach');
UPDATE story_task t JOIN story_month m ON m.back = t.back SET t.state = 'waits', t.kind = 'planned', t.failed = 0, t.accepted = 0,
  t.at = CASE WHEN t.rn = 14 THEN m.days - 8 ELSE m.days - 1 - t.rn % 4 END, t.did = CASE WHEN t.rn = 14 THEN m.days - 8 WHEN t.rn = 13 THEN m.days ELSE m.days - 1 - t.rn % 4 END, t.made = IF(t.rn = 14, 6, 0)
WHERE t.unit_id = @ngansach AND t.back = 1 AND t.k = 1 AND t.rn <= 15 AND t.coefficient = 60;
-- Late, for which an exemption is asked.
UPDATE story_task SET did = at + 1, failed = 0 WHERE unit_id = @ngansach AND back = 1 AND k = 1 AND rn = 16 AND coefficient = 60;

UPDATE story_task t JOIN story_day a ON a.back = t.back AND a.pos = t.at JOIN story_day b ON b.back = t.back AND b.pos = GREATEST(t.did, 1) JOIN story_day g ON g.back = t.back AND g.pos = 1
SET t.deadline = a.day, t.given_on = LEAST(COALESCE(t.given_on, g.day), @today), t.done_on = GREATEST(b.day, COALESCE(t.given_on, g.day)),
  t.document = IF(t.unit_id = @ngansach AND t.back = 1 AND t.k = 1 AND t.rn = 15, '', CONCAT(100 + t.h % 800, IF(t.h % 3, '/BC', '/CV'), ', ', DATE_FORMAT(b.day, '%d/%m/%Y')));
-- For one of them more time is asked below: it is due today at the earliest.
UPDATE story_task SET kind = 'planned', reason = '', deadline = GREATEST((SELECT MAX(day) FROM story_day WHERE back = 0), (SELECT MIN(day) FROM story_day WHERE day >= @today))
WHERE unit_id = @ngansach AND back = 0 AND rn = 2 AND k = 2 AND coefficient = 32;
UPDATE story_task t JOIN person p ON p.id = t.person_id SET t.state = 'open', t.accepted = 0, t.failed = 0
WHERE t.back = 0 AND (t.deadline >= @today OR t.done_on >= @today OR t.h % 11 = 2 AND p.uid RLIKE '[0-9]$');
DELETE FROM story_task WHERE back = 0 AND (kind = 'extra' AND given_on > deadline OR kind = 'extra' AND given_on = @today AND WEEKDAY(@today) > 4);
UPDATE story_task SET state = 'carried' WHERE state = 'done' AND accepted < quantity;
-- Before he moved it was due in the other division.
UPDATE story_task t JOIN catalog_row r ON r.id = t.row_id LEFT JOIN catalog_row w ON w.catalog_id = r.catalog_id AND w.unit_id = @moved_from AND r.unit_id IS NOT NULL AND RIGHT(w.code, 2) = RIGHT(r.code, 2)
SET t.unit_id = @moved_from, t.row_id = COALESCE(w.id, t.row_id), t.scorer = (SELECT person_id FROM holding WHERE unit_id = @moved_from AND rank = 'head' AND until_day IS NULL)
WHERE t.person_id = @moved AND t.back = 2 AND t.deadline < @moved_on;

INSERT INTO work (id, agency_id, unit_id, person_id, row_id, subject, coefficient, share, shares, split_id, reason, given_by, given_at)
SELECT id, agency_id, unit_id, person_id, row_id, '', coefficient, 1, shares, split_id, reason, scorer, TIMESTAMP(given_on, '01:40:00') FROM story_task ORDER BY id;
INSERT INTO delivery (id, work_id, agency_id, unit_id, person_id, kind, state, quantity, declared, accepted, given_on, deadline, due, from_id, end_reason, ended_by, ended_at)
SELECT id, id, agency_id, unit_id, person_id, kind, IF(state = 'waits', 'open', state), quantity, IF(state = 'waits', quantity, 0), accepted, given_on, deadline, deadline, from_id,
  CASE state WHEN 'handed_over' THEN 'Đi tập huấn theo quyết định cử' WHEN 'withdrawn' THEN 'Cơ quan cấp trên không yêu cầu nữa' ELSE '' END,
  IF(state IN ('handed_over', 'withdrawn'), scorer, NULL), IF(state IN ('handed_over', 'withdrawn'), TIMESTAMP(given_on, '07:00:00'), NULL) FROM story_task ORDER BY id;
INSERT INTO entry (id, delivery_id, person_id, quantity, accepted, done_on, document, state, made_at, answered_by, answered_at)
SELECT id, id, person_id, IF(state = 'waits', quantity, accepted), IF(state = 'waits', NULL, accepted), done_on, document, IF(state = 'waits', 'proposed', 'accepted'),
  TIMESTAMP(done_on + INTERVAL made DAY, '08:10:00'), IF(state = 'waits', NULL, scorer), IF(state = 'waits', NULL, TIMESTAMP(done_on, '09:30:00'))
FROM story_task WHERE state IN ('done', 'carried', 'waits') ORDER BY id;
INSERT INTO finding (entry_id, quantity, what, document, found_by, found_at)
SELECT t.id, IF(t.h = 1 OR t.h % 4 = 2, t.accepted, 1000), IF(n.seq = 1, 'Số liệu sai phải làm lại, đã có văn bản yêu cầu', 'Căn cứ viện dẫn không còn hiệu lực'), CONCAT(10 + t.id % 90, '/TB'), t.scorer, TIMESTAMP(t.done_on, '09:40:00')
FROM story_task t JOIN seq_1_to_2 n ON n.seq <= t.failed WHERE t.state IN ('done', 'carried') ORDER BY t.id, n.seq;

-- What was undone when the month closed was done in the next, late.
INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, state, quantity, accepted, given_on, deadline, due, from_id)
SELECT t.id, t.agency_id, t.unit_id, t.person_id, 'planned', 'done', t.quantity - t.accepted, t.quantity - t.accepted, t.given_on, t.deadline, m.from_day, t.id
FROM story_task t JOIN story_month m ON m.back = t.back - 1 WHERE t.state = 'carried' ORDER BY t.id;
INSERT INTO entry (delivery_id, person_id, quantity, accepted, done_on, document, state, made_at, answered_by, answered_at)
SELECT d.id, d.person_id, d.quantity, d.quantity, y.day, CONCAT(300 + t.id % 500, '/BC, ', DATE_FORMAT(y.day, '%d/%m/%Y')), 'accepted', TIMESTAMP(y.day, '03:00:00'), t.scorer, TIMESTAMP(y.day, '09:30:00')
FROM delivery d JOIN story_task t ON t.id = d.from_id AND t.state = 'carried' JOIN story_day y ON y.back = t.back - 1 AND y.pos = 3 WHERE d.state = 'done' ORDER BY d.id;

-- Counted day by day at the counter of the ward.
INSERT INTO work (agency_id, unit_id, person_id, row_id, coefficient, regular, days, given_by, given_at)
SELECT p.agency_id, p.unit_id, p.person_id, r.id, r.coefficient, 1, 1, p.scorer, TIMESTAMP(m.from_day, '01:40:00')
FROM story_person p JOIN story_month m ON m.back = p.back JOIN unit u ON u.id = p.unit_id AND u.code = 'tuyhoa.hcc' JOIN story_agency a ON a.agency_id = p.agency_id
JOIN catalog_row r ON r.catalog_id = a.catalog_id AND r.code = 'T.DC.05' WHERE p.back = 5 AND p.post = 'staff' AND p.rn <= 5 AND p.away = 0 ORDER BY p.person_id;
INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, state, quantity, accepted, given_on, deadline, due)
SELECT w.id, w.agency_id, w.unit_id, w.person_id, 'planned', 'done', q.seq * 1000, q.seq * 1000, y.day, z.day, z.day
FROM work w JOIN story_day y ON y.back IS NOT NULL AND y.day < @today AND y.pos % 2 = 1 JOIN story_day z ON z.back = y.back AND z.pos = y.pos + 1
JOIN seq_3_to_9 q ON q.seq = 3 + (w.person_id * 5 + y.n * 3) % 7 WHERE w.regular = 1 ORDER BY w.id, y.day;
INSERT INTO entry (delivery_id, person_id, quantity, accepted, done_on, document, state, made_at, answered_by, answered_at)
SELECT d.id, d.person_id, d.quantity, d.quantity, d.given_on, 'Sổ tiếp nhận', 'accepted', TIMESTAMP(d.given_on, '09:20:00'), w.given_by, TIMESTAMP(d.given_on, '09:50:00')
FROM delivery d JOIN work w ON w.id = d.work_id AND w.regular = 1 ORDER BY d.id;

-- What people ask for: that a lateness had an objective cause, and more time.
INSERT INTO exemption (entry_id, cause, proof, asked_by, asked_at)
SELECT id, 'Mất kết nối hệ thống dùng chung của tỉnh trong hai ngày', 'Thông báo 45/TB-TTCNTT của đơn vị vận hành', person_id, TIMESTAMP(done_on, '09:00:00')
FROM story_task WHERE unit_id = @ngansach AND back = 1 AND k = 1 AND rn = 16 AND coefficient = 60;
INSERT INTO extension (delivery_id, deadline, before_deadline, reason, asked_by, asked_at)
SELECT d.id, (SELECT MIN(y.day) FROM story_day y WHERE y.day > d.deadline + INTERVAL 2 DAY), d.deadline, 'Cơ quan phối hợp đề nghị gửi số liệu muộn hơn ba ngày', d.person_id, UTC_TIMESTAMP(6) - INTERVAL 3 HOUR
FROM delivery d JOIN story_task t ON t.id = d.id WHERE t.unit_id = @ngansach AND t.back = 0 AND t.rn = 2 AND t.k = 2 AND t.coefficient = 32 AND d.state = 'open';
