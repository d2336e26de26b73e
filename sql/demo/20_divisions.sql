-- What hangs on the agencies. The communes of the list have come in under their short names.
UPDATE unit SET name = CONCAT('Ủy ban nhân dân ', LOWER(LEFT(name, 1)), SUBSTRING(name, 2))
 WHERE agency_kind = 'commune';

CREATE TEMPORARY TABLE demo_division (agency VARCHAR(20), code VARCHAR(20), position INT,
  name VARCHAR(200)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO demo_division VALUES
 ('snv', 'vanphong', 1, 'Văn phòng Sở'), ('snv', 'tochuc', 2, 'Phòng Tổ chức biên chế và Tổ chức phi chính phủ'),
 ('snv', 'congchuc', 3, 'Phòng Công chức, viên chức'), ('snv', 'cchc', 4, 'Phòng Cải cách hành chính'),
 ('snv', 'laodong', 5, 'Phòng Lao động, việc làm'),
 ('stc', 'vanphong', 1, 'Văn phòng Sở'), ('stc', 'ngansach', 2, 'Phòng Quản lý ngân sách'),
 ('stc', 'hcsn', 3, 'Phòng Tài chính hành chính sự nghiệp'), ('stc', 'dautu', 4, 'Phòng Tài chính đầu tư'),
 ('stc', 'giacongsan', 5, 'Phòng Quản lý giá và công sản'),
 ('snnmt', 'vanphong', 1, 'Văn phòng Sở'), ('snnmt', 'datdai', 2, 'Phòng Quản lý đất đai'),
 ('snnmt', 'moitruong', 3, 'Phòng Quản lý môi trường'), ('snnmt', 'trongtrot', 4, 'Phòng Trồng trọt và Bảo vệ thực vật'),
 ('sxd', 'vanphong', 1, 'Văn phòng Sở'), ('sxd', 'quyhoach', 2, 'Phòng Quy hoạch, kiến trúc'),
 ('sxd', 'hatang', 3, 'Phòng Quản lý hạ tầng'), ('sxd', 'vantai', 4, 'Phòng Quản lý vận tải và phương tiện'),
 ('sct', 'vanphong', 1, 'Văn phòng Sở'), ('sct', 'thuongmai', 2, 'Phòng Quản lý thương mại'),
 ('sct', 'congnghiep', 3, 'Phòng Quản lý công nghiệp'), ('sct', 'nangluong', 4, 'Phòng Quản lý năng lượng'),
 ('khcn', 'vanphong', 1, 'Văn phòng Sở'), ('khcn', 'chuyendoiso', 2, 'Phòng Chuyển đổi số'),
 ('khcn', 'khoahoc', 3, 'Phòng Quản lý khoa học'), ('khcn', 'buuchinh', 4, 'Phòng Bưu chính, viễn thông'),
 ('sgddt', 'vanphong', 1, 'Văn phòng Sở'), ('sgddt', 'trunghoc', 2, 'Phòng Giáo dục trung học'),
 ('sgddt', 'tieuhoc', 3, 'Phòng Giáo dục tiểu học'), ('sgddt', 'mamnon', 4, 'Phòng Giáo dục mầm non'),
 ('syt', 'vanphong', 1, 'Văn phòng Sở'), ('syt', 'nghiepvu', 2, 'Phòng Nghiệp vụ y'),
 ('syt', 'duoc', 3, 'Phòng Nghiệp vụ dược'), ('syt', 'baotro', 4, 'Phòng Bảo trợ xã hội và Trẻ em'),
 ('svhttdl', 'vanphong', 1, 'Văn phòng Sở'), ('svhttdl', 'vanhoa', 2, 'Phòng Quản lý văn hóa'),
 ('svhttdl', 'thethao', 3, 'Phòng Quản lý thể dục, thể thao'), ('svhttdl', 'dulich', 4, 'Phòng Quản lý du lịch'),
 ('stp', 'vanphong', 1, 'Văn phòng Sở'), ('stp', 'hotich', 2, 'Phòng Hành chính tư pháp'),
 ('stp', 'phobien', 3, 'Phòng Phổ biến, giáo dục pháp luật'),
 ('sdttg', 'vanphong', 1, 'Văn phòng Sở'), ('sdttg', 'dantoc', 2, 'Phòng Chính sách dân tộc'),
 ('sdttg', 'tongiao', 3, 'Phòng Công tác tôn giáo'),
 ('sngv', 'vanphong', 1, 'Văn phòng Sở'), ('sngv', 'hoptac', 2, 'Phòng Hợp tác quốc tế'),
 ('sngv', 'lanhsu', 3, 'Phòng Lãnh sự'),
 ('tt', 'vanphong', 1, 'Văn phòng Thanh tra tỉnh'), ('tt', 'nghiepvu1', 2, 'Phòng Nghiệp vụ 1'),
 ('tt', 'nghiepvu2', 3, 'Phòng Nghiệp vụ 2');
INSERT INTO unit (parent_id, code, kind, name, position, from_day)
SELECT u.id, CONCAT(d.agency, '.', d.code), 'division', d.name, d.position, '2025-07-01'
  FROM demo_division d JOIN unit u ON u.code = d.agency;
DROP TEMPORARY TABLE demo_division;

-- Every commune has the same four parts; wards call one of them otherwise.
INSERT INTO unit (parent_id, code, kind, name, position, from_day)
SELECT u.id, CONCAT(u.code, '.vanphong'), 'division', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 1, '2025-07-01'
  FROM unit u WHERE u.agency_kind = 'commune';
INSERT INTO unit (parent_id, code, kind, name, position, from_day)
SELECT u.id, CONCAT(u.code, '.kinhte'), 'division',
       IF(u.name LIKE '%phường%', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tế'), 2, '2025-07-01'
  FROM unit u WHERE u.agency_kind = 'commune';
INSERT INTO unit (parent_id, code, kind, name, position, from_day)
SELECT u.id, CONCAT(u.code, '.vanhoa'), 'division', 'Phòng Văn hóa - Xã hội', 3, '2025-07-01'
  FROM unit u WHERE u.agency_kind = 'commune';
INSERT INTO unit (parent_id, code, kind, name, position, from_day)
SELECT u.id, CONCAT(u.code, '.hcc'), 'division', 'Trung tâm Phục vụ hành chính công', 4, '2025-07-01'
  FROM unit u WHERE u.agency_kind = 'commune';
