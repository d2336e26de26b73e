-- The days off that the Labour Code (Art 112) fixes for 2026, and the first of 2027; Tết as it was announced for 2026.
INSERT INTO holiday (day, kind, name, document_number, made_by, made_at)
SELECT d.day, 'off', d.name, '', p.id, '2025-12-15 02:00:00' FROM person p JOIN (
  SELECT '2026-01-01' AS day, 'Tết Dương lịch' AS name
  UNION ALL SELECT '2026-02-16', 'Tết Nguyên đán' UNION ALL SELECT '2026-02-17', 'Tết Nguyên đán'
  UNION ALL SELECT '2026-02-18', 'Tết Nguyên đán' UNION ALL SELECT '2026-02-19', 'Tết Nguyên đán'
  UNION ALL SELECT '2026-02-20', 'Tết Nguyên đán'
  UNION ALL SELECT '2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch, Chủ nhật 26/4)'
  UNION ALL SELECT '2026-04-30', 'Ngày Chiến thắng' UNION ALL SELECT '2026-05-01', 'Ngày Quốc tế lao động'
  UNION ALL SELECT '2026-09-01', 'Quốc khánh' UNION ALL SELECT '2026-09-02', 'Quốc khánh'
  UNION ALL SELECT '2027-01-01', 'Tết Dương lịch'
) d WHERE p.uid = 'thamdinh.snv';
