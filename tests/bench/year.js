// usage: year.js     (RUN and PORT as for tests/web) prints SQL that fills the tables of a whole year: twelve published sheets of
// everybody, absences of some, grounds of a few, and the runs of all agencies and of the head of the province with their groups,
// frozen; Sở Tài chính classifies 200 people, which others lend.
'use strict';
const YEAR = 2025;	// all places of the made-up province begin in the middle of it
const quick = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED; SET SESSION sql_log_bin = 0, unique_checks = 0, foreign_key_checks = 0, max_statement_time = 0;';
// Denominators differ from month to month as sums of work do: a mean of twelve has some forty digits.
const month = (m) => `INSERT IGNORE INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
  SELECT w.person, w.agency, w.unit, w.title, w.\`rank\`, 'civil_servant', '${YEAR}-${m}-01', 1, '${YEAR}-${m}-01', '${YEAR}-${m}-25', 'published', w.boss, NOW(), NOW(), w.boss, NOW(),
    CONCAT(w.level * (2001 + w.person * 2 % 977 + ${Number(m)} * 2) DIV 100 + CRC32(CONCAT(w.person, ' ', ${Number(m)})) % 60, '/', 2001 + w.person * 2 % 977 + ${Number(m)} * 2), 0, 'HTTNV' FROM who w ORDER BY CRC32(w.person);`;

console.log(`${quick}
DELETE FROM classification; DELETE FROM year_group; DELETE FROM year_run; DELETE FROM absence; DELETE FROM ground;
INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, counted_from, document_number, document_day, reason, made_by)
  VALUES ('${YEAR}-01-01', 'occurrence', 'total', 'month', 'own_and_staff', 'off', 'new_head', '${YEAR}-01-01', '3/QĐ', '${YEAR}-01-05', 'bench', 1);
CREATE TEMPORARY TABLE who (person BIGINT PRIMARY KEY, unit BIGINT, agency BIGINT, boss BIGINT, title VARCHAR(200), \`rank\` VARCHAR(10), level INT)
  SELECT h.person_id AS person, MIN(u.id) AS unit, MIN(a.id) AS agency, IF(h.person_id = 1, 2, 1) AS boss, MIN(h.title) AS title, MIN(h.\`rank\`) AS \`rank\`,
    IF(h.person_id % 7 = 0, 9010 + h.person_id % 700, 6800 + h.person_id % 2150) AS level
  FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) AND a.kind = 'agency'
  WHERE h.main = 1 AND h.until_day IS NULL GROUP BY h.person_id;
UPDATE who SET boss = IF(person = 1, 2, 1);
${Array.from({ length: 12 }, (_, i) => month(String(i + 1).padStart(2, '0'))).join('\n')}
INSERT INTO absence (person_id, agency_id, kind, from_day, until_day, document, made_by) SELECT person, agency, IF(person % 2, 'sick', 'maternity'), '${YEAR}-08-01', '${YEAR}-09-15', 'GCN', boss FROM who WHERE person % 20 = 3;
INSERT INTO ground (person_id, agency_id, kind, act, act_from, act_until, body, decider, document_number, document_day, effective_day, made_by)
  SELECT person, agency, 'degradation', 'bench', '${YEAR}-09-01', '${YEAR}-09-01', 'bench', 'bench', '8/KL', '${YEAR}-10-05', '${YEAR}-10-05', boss FROM who WHERE person % 200 = 9;
INSERT INTO year_run (authority_id, year, state, base, rate, group_number, group_day, frozen_by, frozen_at, opened_by)
  SELECT id, ${YEAR}, 'frozen', 'good', 2000, '45/QĐ', '${YEAR}-12-01', 1, NOW(), 1 FROM unit WHERE kind IN ('agency', 'province');
INSERT INTO year_group (run_id, position, name) SELECT r.id, s.seq, CONCAT('Nhóm ', s.seq) FROM year_run r JOIN unit u ON u.id = r.authority_id JOIN seq_1_to_2 s ON s.seq = 1 OR u.kind = 'agency';
SET @stc = (SELECT id FROM unit WHERE code = 'stc');
SET @need = 200 - (SELECT COUNT(*) FROM who WHERE agency = @stc AND NOT (unit = agency AND \`rank\` = 'head'));
CREATE TEMPORARY TABLE lent (person BIGINT PRIMARY KEY, n INT) SELECT person, ROW_NUMBER() OVER (ORDER BY CRC32(person)) AS n FROM who WHERE agency <> @stc AND \`rank\` = 'staff' AND unit <> agency;
UPDATE who w JOIN lent l ON l.person = w.person AND l.n <= @need SET w.agency = @stc, w.unit = @stc;
INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, group_id, state, self_at, met_at)
  SELECT r.id, w.person, ${YEAR}, w.agency, w.unit, w.title, w.\`rank\`, g.id, 'met', NOW(), NOW() FROM who w
  JOIN unit p ON p.kind = 'province' JOIN year_run r ON r.authority_id = IF(w.unit = w.agency AND w.\`rank\` = 'head', p.id, w.agency)
  JOIN year_group g ON g.run_id = r.id AND g.position = IF(r.authority_id = p.id OR w.\`rank\` <> 'staff', 1, 2) ORDER BY CRC32(w.person + 5);
INSERT INTO past_level (person_id, agency_id, year, level, document_number, document_day, made_by)
  SELECT w.person, w.agency, s.seq, IF((w.person + s.seq) % 6 = 0, 'HTXSNV', 'HTTNV'), '1', '2024-12-20', w.boss FROM who w JOIN seq_2022_to_2024 s;
ANALYZE TABLE sheet, classification, year_run, absence, ground, past_level;
SELECT COUNT(*) FROM classification;`);
