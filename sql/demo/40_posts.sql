-- Posts with their competency frames, and people who hold them; who acts for a head.
INSERT INTO post (code, name, agency_kind, from_day) VALUES
 ('LD.SO.01', 'Giám đốc Sở', 'department', '2025-07-01'),
 ('LD.XA.01', 'Chủ tịch Ủy ban nhân dân cấp xã', 'commune', '2025-07-01'),
 ('LD.PH.01', 'Trưởng phòng', NULL, '2025-07-01'),
 ('CV.TH.01', 'Chuyên viên tổng hợp', NULL, '2025-07-01'),
 ('CV.VH.01', 'Chuyên viên văn hóa - xã hội', 'commune', '2025-07-01');
INSERT INTO post (code, name, agency_id, from_day)
SELECT 'CV.NS.01', 'Chuyên viên quản lý ngân sách', id, '2025-07-01' FROM unit WHERE code = 'stc';
INSERT INTO post (code, name, agency_id, from_day)
SELECT 'CV.DM.01', 'Chuyên viên thẩm định danh mục', id, '2025-07-01' FROM unit WHERE code = 'snv';

INSERT INTO post_competency (post_id, position, name, level, from_day)
SELECT t.id, c.position, c.name, c.level, '2025-07-01' FROM post t JOIN (
  SELECT 'LD' AS kind, 1 AS position, 'Lãnh đạo, quản lý' AS name, 'Mức 4' AS level
  UNION ALL SELECT 'LD', 2, 'Quản lý sự thay đổi', 'Mức 4' UNION ALL SELECT 'LD', 3, 'Ra quyết định', 'Mức 4'
  UNION ALL SELECT 'CV', 1, 'Soạn thảo và ban hành văn bản', 'Mức 3' UNION ALL SELECT 'CV', 2, 'Giao tiếp, phối hợp công việc', 'Mức 3'
  UNION ALL SELECT 'CV', 3, 'Sử dụng công nghệ thông tin', 'Cơ bản' UNION ALL SELECT 'CV', 4, 'Ngoại ngữ', 'Bậc 3'
) c ON t.code LIKE CONCAT(c.kind, '.%');

UPDATE holding h JOIN unit u ON u.id = h.unit_id JOIN post t ON t.code = CASE
    WHEN u.agency_kind = 'department' AND h.rank = 'head' THEN 'LD.SO.01'
    WHEN u.agency_kind = 'commune' AND h.rank = 'head' THEN 'LD.XA.01'
    WHEN u.kind = 'division' AND h.rank = 'head' THEN 'LD.PH.01'
    WHEN u.code = 'stc.ngansach' AND h.rank = 'staff' THEN 'CV.NS.01'
    WHEN u.code = 'snv.congchuc' AND h.rank = 'staff' THEN 'CV.DM.01'
    WHEN u.code LIKE '%.vanhoa' AND u.kind = 'division' AND h.rank = 'staff' AND u.parent_id IN
      (SELECT c.id FROM unit c WHERE c.agency_kind = 'commune') THEN 'CV.VH.01' END
  SET h.post_id = t.id;

-- The director of Science has delegated to one of his deputies; the director of Finance waits for the
-- answer of the head of a division.
INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day,
  until_day, created_by, accepted_at)
SELECT u.id, 'delegated', k.person_id, (SELECT h.person_id FROM holding h WHERE h.unit_id = u.id AND h.rank = 'deputy' ORDER BY h.id LIMIT 1),
  '21/QĐ-SKHCN', CURDATE() - INTERVAL 3 DAY, 'Điều hành công việc của Sở trong thời gian Giám đốc đi công tác',
  CURDATE() - INTERVAL 2 DAY, CURDATE() + INTERVAL 12 DAY, k.person_id, UTC_TIMESTAMP(6) - INTERVAL 3 DAY
  FROM unit u JOIN holding k ON k.unit_id = u.id AND k.rank = 'head' WHERE u.code = 'khcn';
INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day,
  until_day, created_by)
SELECT u.id, 'delegated', p.id, q.id, '34/QĐ-STC', CURDATE(), 'Điều hành công việc của Sở trong thời gian Giám đốc dự lớp bồi dưỡng',
  CURDATE() + INTERVAL 7 DAY, CURDATE() + INTERVAL 14 DAY, p.id
  FROM unit u JOIN person p ON p.uid = 'giamdoc.stc' JOIN person q ON q.uid = 'truongphong.stc' WHERE u.code = 'stc';
