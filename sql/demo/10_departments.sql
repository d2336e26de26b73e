-- The made-up province: thirteen departments. Communes come from
-- communes.tsv; people are made up in 30_people.sql. All of it is fiction but the names of
-- the units.
INSERT INTO unit (parent_id, code, kind, agency_kind, name, position, from_day) VALUES
 (NULL, 'tinh', 'province', NULL, 'Ủy ban nhân dân tỉnh Đắk Lắk', 0, '2025-07-01');

SET @tinh = (SELECT id FROM unit WHERE code = 'tinh');
INSERT INTO unit (parent_id, code, kind, agency_kind, name, position, from_day) VALUES
 (@tinh, 'snv', 'agency', 'department', 'Sở Nội vụ', 1, '2025-07-01'),
 (@tinh, 'stc', 'agency', 'department', 'Sở Tài chính', 2, '2025-07-01'),
 (@tinh, 'snnmt', 'agency', 'department', 'Sở Nông nghiệp và Môi trường', 3, '2025-07-01'),
 (@tinh, 'sxd', 'agency', 'department', 'Sở Xây dựng', 4, '2025-07-01'),
 (@tinh, 'sct', 'agency', 'department', 'Sở Công Thương', 5, '2025-07-01'),
 (@tinh, 'khcn', 'agency', 'department', 'Sở Khoa học và Công nghệ', 6, '2025-07-01'),
 (@tinh, 'sgddt', 'agency', 'department', 'Sở Giáo dục và Đào tạo', 7, '2025-07-01'),
 (@tinh, 'syt', 'agency', 'department', 'Sở Y tế', 8, '2025-07-01'),
 (@tinh, 'svhttdl', 'agency', 'department', 'Sở Văn hóa, Thể thao và Du lịch', 9, '2025-07-01'),
 (@tinh, 'stp', 'agency', 'department', 'Sở Tư pháp', 10, '2025-07-01'),
 (@tinh, 'sdttg', 'agency', 'department', 'Sở Dân tộc và Tôn giáo', 11, '2025-07-01'),
 (@tinh, 'sngv', 'agency', 'department', 'Sở Ngoại vụ', 12, '2025-07-01'),
 (@tinh, 'tt', 'agency', 'department', 'Thanh tra tỉnh', 13, '2025-07-01');
