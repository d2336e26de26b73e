-- Bonuses of the Department of Finance: a regulation in force, its next version as a draft, salaries and funds of both years.
SET @stc = (SELECT id FROM unit WHERE code = 'stc'), @director = (SELECT head FROM story_agency WHERE code = 'stc'), @writer = (SELECT officer FROM story_agency WHERE code = 'stc');
SET @issued = TIMESTAMP(CONCAT(@last, '-01-10'), '02:30:00'), @signer = (SELECT CONCAT(CONCAT_WS(' ', NULLIF(p.family, ''), p.given), ', ', h.title) FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL WHERE p.id = @director);
INSERT INTO regulation (agency_id, kind, number, name, state, scope, criteria, amounts, steps, other, method, reserve, unit, by_months, agency_head_factor, agency_deputy_factor, division_head_factor,
  division_deputy_factor, staff_factor, document_number, document_day, signer, from_day, issued_by, issued_at, sent_by, sent_at, made_by, made_at, version)
VALUES (@stc, 'award', 1, 'Quy chế tiền thưởng của Sở Tài chính', 'issued',
  'Công chức và người hưởng lương trong biên chế của Sở Tài chính, có thời gian công tác trong năm. Không áp dụng với người hưởng sinh hoạt phí, phụ cấp.',
  'Thưởng định kỳ hằng năm theo kết quả xếp loại chất lượng. Thưởng đột xuất cho người lập thành tích trong nhiệm vụ được giao ngoài kế hoạch hoặc có sáng kiến được áp dụng.',
  'Quỹ sau khi trừ dự phòng được chia theo hệ số của mức xếp loại, chức vụ và số tháng công tác. Thưởng đột xuất từ 1.000.000 đồng đến 5.000.000 đồng một lần, do Giám đốc quyết định.',
  'Văn phòng Sở lập danh sách sau khi có quyết định xếp loại; Giám đốc quyết định; công khai trong Sở; chi trả trước ngày 31 tháng 01 năm sau.',
  'Kinh phí không sử dụng hết trước ngày 31 tháng 01 năm sau không được chuyển nguồn. Quy chế được xem lại hằng năm.',
  'share', 1000, 1000, 1, '1.3', '1.2', '1.15', '1.08', '1', CONCAT(12, '/QĐ-STC'), DATE(@issued), @signer, CONCAT(@last, '-01-01'), @director, @issued, @director, @issued + INTERVAL 1 HOUR, @writer, @issued - INTERVAL 9 DAY, 4);
SET @first = LAST_INSERT_ID();
INSERT INTO regulation (agency_id, kind, number, name, before_id, state, scope, criteria, amounts, steps, other, method, reserve, unit, by_months, agency_head_factor, agency_deputy_factor,
  division_head_factor, division_deputy_factor, staff_factor, made_by, made_at)
SELECT agency_id, kind, 2, name, id, 'draft', scope, criteria, amounts, steps, other, method, reserve, unit, by_months, agency_head_factor, agency_deputy_factor, division_head_factor,
  division_deputy_factor, staff_factor, @writer, TIMESTAMP(@today - INTERVAL 5 DAY, '03:10:00') FROM regulation WHERE id = @first;
SET @second = LAST_INSERT_ID();
INSERT INTO bonus_line (regulation_id, place, levels, discipline, effect, factor) VALUES (@first, 1, 0, 1, 'exclude', NULL), (@first, 2, 1, NULL, 'factor', '1.2'), (@first, 3, 2, NULL, 'factor', '1'),
  (@first, 4, 4, NULL, 'factor', '0.6'), (@first, 5, 24, NULL, 'exclude', NULL);
INSERT INTO bonus_line (regulation_id, place, levels, discipline, effect, factor) SELECT @second, place, levels, discipline, effect, IF(levels = 1, '1.4', factor) FROM bonus_line WHERE regulation_id = @first ORDER BY place;
INSERT INTO audit (at, person_id, peer, noun, object_id, action, before_json, after_json) VALUES (@issued, @director, '127.0.0.1', 'regulation', @first, 'issue', '{"state":"draft"}', '{"state":"issued"}'),
  (@issued + INTERVAL 1 HOUR, @director, '127.0.0.1', 'regulation', @first, 'send', NULL, NULL), (TIMESTAMP(@today - INTERVAL 5 DAY, '03:10:00'), @writer, '127.0.0.1', 'regulation', @second, 'begin', NULL, '{"number":2}');

-- Salaries by rank and step: one row for each, one more for who rose a step this year.
CREATE TEMPORARY TABLE story_salary (person_id BIGINT PRIMARY KEY, main_grade INT, step INT, rose INT) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO story_salary SELECT h.person_id, h.rank <> 'staff' OR u.kind = 'agency', 1 + CRC32(CONCAT('salary/', p.uid)) % IF(h.rank <> 'staff', 6, 8), CRC32(CONCAT('rose/', p.uid)) % 4 = 0
FROM holding h JOIN unit u ON u.id = h.unit_id JOIN person p ON p.id = h.person_id WHERE @stc IN (u.id, u.parent_id) AND h.main = 1 AND h.until_day IS NULL;
INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, document, made_by, made_at)
SELECT person_id, @stc, CONCAT(@last - 1, '-07-01'), IF(main_grade, '01.002', '01.003'), step, IF(main_grade, 440 + 34 * (step - 1), 234 + 33 * (step - 1)), 'Bảng lương tháng 7', @writer, @issued - INTERVAL 8 DAY FROM story_salary;
INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, document, made_by, made_at)
SELECT person_id, @stc, CONCAT(@this, '-03-01'), IF(main_grade, '01.002', '01.003'), step + 1, IF(main_grade, 440 + 34 * step, 234 + 33 * step), CONCAT('31/QĐ-STC ngày 25/02/', @this), @writer, TIMESTAMP(CONCAT(@this, '-02-26'), '03:00:00')
FROM story_salary WHERE rose AND CONCAT(@this, '-03-01') <= @today;

-- A tenth of the salary fund of each year.
SET @fund = (SELECT SUM(coefficient) * 23400 * 12 FROM salary WHERE agency_id = @stc AND from_day = CONCAT(@last - 1, '-07-01'));
INSERT INTO bonus_fund (agency_id, kind, year, budget_code, salary_fund, amount, document_number, document_day, made_by, made_at) VALUES
  (@stc, 'award', @last, '1027395', @fund, @fund DIV 10, '02/TB-STC', CONCAT(@last, '-01-15'), @director, TIMESTAMP(CONCAT(@last, '-01-15'), '07:20:00')),
  (@stc, 'award', @this, '1027395', @fund, @fund DIV 10, '03/TB-STC', CONCAT(@this, '-01-14'), @director, TIMESTAMP(CONCAT(@this, '-01-14'), '07:20:00'));

-- The head himself was classified by the chairman.
INSERT INTO past_level (person_id, agency_id, year, level, document_number, document_day, made_by, made_at)
SELECT @director, @stc, @last, 'HTTNV', '1902/QĐ-UBND', CONCAT(@last, '-12-12'), @oanh, TIMESTAMP(CONCAT(@last, '-12-12'), '04:00:00');
