// usage: bonus.js     prints SQL, after that of year.js: the 200 people who Sở Tài chính classifies work there, their levels of the year
// are decided, each has a salary; two versions of a regulation with six rows, and a fund.
'use strict';
const YEAR = 2025;
const version = (number, from, until, top) => `INSERT INTO regulation (agency_id, kind, number, name, state, scope, criteria, amounts, steps, other, method, reserve, unit, by_months, by_coefficient, absences,
    agency_head_factor, division_head_factor, division_deputy_factor, document_number, document_day, signer, from_day, until_day, issued_by, issued_at, made_by)
  VALUES (@stc, 'award', ${number}, 'Quy chế ${number}', 'issued', 'a', 'b', 'c', 'd', 'đ', 'share', 1000, 1000, 1, 1, 7, '1.3', '1.15', '1.1', '${number}/QĐ', '${YEAR - 1}-12-01', 'bench', '${from}', ${until}, 1, NOW(), 1);
SET @r = LAST_INSERT_ID();
INSERT INTO bonus_line (regulation_id, place, levels, positions, total_from, months_to, discipline, effect, factor, formula) VALUES
  (@r, 1, 0, 0, NULL, NULL, 1, 'exclude', NULL, NULL), (@r, 2, 0, 0, NULL, '3', NULL, 'factor', '0.25', NULL), (@r, 3, 1, 0, '95', NULL, NULL, 'formula', NULL, 'MIN(${top}; diem / 80)'),
  (@r, 4, 1, 0, NULL, NULL, NULL, 'factor', '${top}', NULL), (@r, 5, 2, 0, NULL, NULL, NULL, 'factor', '1', NULL), (@r, 6, 4, 0, NULL, NULL, NULL, 'factor', '0.7', NULL);`;

console.log(`SET SESSION sql_log_bin = 0, foreign_key_checks = 0;
SET @stc = (SELECT id FROM unit WHERE code = 'stc'), @run = (SELECT r.id FROM year_run r JOIN unit u ON u.id = r.authority_id WHERE u.code = 'stc' AND r.year = ${YEAR});
UPDATE holding h JOIN classification c ON c.person_id = h.person_id AND c.run_id = @run JOIN unit u ON u.id = h.unit_id
  SET h.unit_id = @stc, h.\`rank\` = 'staff', h.from_day = '${YEAR}-01-01' WHERE h.main = 1 AND h.until_day IS NULL AND u.id <> @stc AND u.parent_id <> @stc;
INSERT INTO year_decision (run_id, kind, number, day, signer, made_by) VALUES (@run, 'first', '9/QĐ', '${YEAR}-12-20', 'bench', 1);
UPDATE classification SET self_level = 'HTTNV', proposed_level = 'HTTNV', proposed_by = 1, proposed_at = NOW(), state = 'decided', decision_id = LAST_INSERT_ID(), standing = 'classified',
  mean = CONCAT(7000 + person_id * 37 % 2900, '/100'), shown = 7000 + person_id * 37 % 2900, level = IF(person_id * 37 % 2900 >= 2000, 'HTXSNV', 'HTTNV'), why = 'points' WHERE run_id = @run;
INSERT IGNORE INTO salary (person_id, agency_id, from_day, grade, step, coefficient, made_by)
  SELECT person_id, @stc, '2025-01-01', '01.003', 1 + person_id % 9, 234 + 33 * (person_id % 9), 1 FROM classification WHERE run_id = @run;
${version(1, `${YEAR}-01-01`, `'${YEAR}-06-30'`, '1.2')}
${version(2, `${YEAR}-07-01`, 'NULL', '1.5')}
INSERT INTO bonus_fund (agency_id, kind, year, budget_code, salary_fund, amount, document_number, document_day, made_by) VALUES (@stc, 'award', ${YEAR}, '1', 90000000000, 3000000000, '1/QĐ', '${YEAR}-01-05', 1);
SELECT GROUP_CONCAT(id ORDER BY number SEPARATOR ' ') FROM regulation WHERE agency_id = @stc;`);
