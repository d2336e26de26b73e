// usage: month.js frame | year | copies     (RUN and PORT as for tests/web) prints SQL that fills the tables of work and sheets:
//   frame   catalogs in force for all agencies, and an agency with a staff of 200 (stc)
//   year    thirteen periods that are over, of all people of agencies that there are and have no work yet: 30 deliveries a
//           period, two of three by works of the whole year, with entries, findings and exemptions; in the last two a
//           sheet that was confirmed and looked at. Rows come in no order of people, as they would.
//   copies  what the agency of 200 has published of the last period but one becomes, body for body, sheets of everybody else
//           and of the periods before, each with the digest of its own bytes; leaders rest on the sheets that were published.
'use strict';
const { period } = require('../web/months.js');

const PERIODS = 13, SAMPLE = PERIODS - 2, LONG = 20, SHORT = 10;
const periods = Array.from({ length: PERIODS }, (_, i) => period(PERIODS - i));
const first = (p) => `${p.iso}-01`;
const quick = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED; SET SESSION sql_log_bin = 0, unique_checks = 0, foreign_key_checks = 0, max_statement_time = 0;';

function frame() {
	const last = periods[0];
	return `${quick}
SET @by = (SELECT id FROM person WHERE uid = 'thamdinh.snv'), @more = 0;
INSERT INTO campaign (year, name, document, opens, submit_by, approve_by, created_by)
  VALUES (2032, 'Danh mục năm 2032', 'Kế hoạch 98', '2032-03-01', '2032-04-20', '2032-05-01', @by);
SET @campaign = LAST_INSERT_ID();
INSERT INTO catalog (agency_id, campaign_id, number, state, round, created_by, decision_number, decision_day, in_force_from)
  SELECT id, @campaign, 1, 'in_force', 1, @by, '1/QĐ', '${last.from}' - INTERVAL 60 DAY, '${last.from}' - INTERVAL 50 DAY FROM unit WHERE kind = 'agency';
INSERT INTO catalog_row (catalog_id, position, section, code, task, detail, output, group_no, points, coefficient, unit_of_measure)
  SELECT c.id, s.seq, IF(s.seq < 20, 'A. Lãnh đạo, quản lý', 'B. Chuyên môn'), CONCAT('SP.', LPAD(s.seq, 3, '0')),
    CONCAT('Tham mưu ban hành văn bản chỉ đạo, điều hành thứ ', s.seq), 'Nghiên cứu, soạn thảo, lấy ý kiến, trình ký và phát hành',
    'Văn bản được ban hành', 1 + s.seq % 5, 1000 + s.seq % 40 * 100, 10 + s.seq % 40, 'văn bản'
  FROM catalog c JOIN seq_1_to_371 s WHERE c.campaign_id = @campaign;
UPDATE catalog c SET row_count = 371, standard_row_id = (SELECT MIN(r.id) FROM catalog_row r WHERE r.catalog_id = c.id) WHERE c.campaign_id = @campaign;
-- People of other agencies come to three divisions of Sở Tài chính until it has a staff of 200.
CREATE TEMPORARY TABLE room (n INT PRIMARY KEY, id BIGINT) SELECT ROW_NUMBER() OVER (ORDER BY u.id) - 1 AS n, u.id FROM unit u
  JOIN unit a ON a.id = u.parent_id AND a.code = 'stc'
  WHERE u.id NOT IN (SELECT h.unit_id FROM holding h JOIN person p ON p.id = h.person_id AND p.uid = 'truongphong.stc') ORDER BY u.id LIMIT 3;
SET @need = 200 - (SELECT COUNT(h.rank = 'staff' OR NULL) FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id)
  WHERE a.code = 'stc' AND h.main = 1 AND h.until_day IS NULL);
CREATE TEMPORARY TABLE mover (id BIGINT PRIMARY KEY, n INT) SELECT h.id, ROW_NUMBER() OVER (ORDER BY h.id) AS n FROM holding h JOIN unit u ON u.id = h.unit_id
  JOIN unit a ON a.id = u.parent_id AND a.code NOT IN ('stc', 'tuyhoa', 'snv') JOIN person p ON p.id = h.person_id
  WHERE h.\`rank\` = 'staff' AND h.main = 1 AND h.until_day IS NULL AND h.id % 20 = 0;
UPDATE holding h JOIN mover m ON m.id = h.id AND m.n <= @need JOIN room r ON r.n = m.n % 3 SET h.unit_id = r.id;
ANALYZE TABLE catalog, catalog_row, holding;`;
}

// Who works where, in agencies that there are, without work so far.
const people = `CREATE OR REPLACE TEMPORARY TABLE who (person BIGINT PRIMARY KEY, unit BIGINT, agency BIGINT, boss BIGINT, catalog BIGINT, title VARCHAR(200), \`rank\` VARCHAR(10), above BIGINT)
  SELECT h.person_id AS person, u.id AS unit, a.id AS agency, MIN(b.person_id) AS boss, c.id AS catalog, h.title, h.\`rank\`,
    IF(h.person_id = MIN(b.person_id), (SELECT id FROM person WHERE uid = 'chutich.tinh'), MIN(b.person_id)) AS above
  FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) AND a.kind = 'agency' AND a.until_day IS NULL
  JOIN catalog c ON c.agency_id = a.id AND c.state = 'in_force' JOIN holding b ON b.unit_id = a.id AND b.\`rank\` = 'head' AND b.until_day IS NULL
  WHERE h.main = 1 AND h.until_day IS NULL AND NOT EXISTS (SELECT 1 FROM work w WHERE w.person_id = h.person_id) GROUP BY h.id;`;

const works = (from, n, given, regular) => `INSERT INTO work (agency_id, unit_id, person_id, row_id, subject, coefficient, regular, given_by, given_at)
  SELECT w.agency, w.unit, w.person, r.id, IF(s.seq % 3 = 0, CONCAT('Lĩnh vực số ', s.seq), ''), r.coefficient, ${regular}, w.above, '${given}'
  FROM who w JOIN seq_1_to_${n} s JOIN catalog_row r ON r.catalog_id = w.catalog AND r.removed = 0 AND r.position = 1 + (w.person * 31 + (s.seq + ${from}) * 7) % 371;`;

// z says what became of it: of a hundred 3 were handed over, 3 not begun, 4 half done.
const month = (p, i) => `SELECT MAX(id) INTO @w FROM work;
SELECT COALESCE(MAX(id), 0) INTO @d FROM delivery;
SELECT COALESCE(MAX(id), 0) INTO @e FROM entry;
${works(LONG + i * SHORT, SHORT, p.from, 'FALSE')}
INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, state, quantity, accepted, given_on, deadline, due, end_reason, ended_by, ended_at)
  SELECT id, agency_id, unit_id, person_id, IF(z % 10 = 7, 'extra', 'planned'), IF(z % 100 < 3, 'handed_over', IF(z % 100 < 10, 'open', 'done')),
    IF(z % 100 BETWEEN 6 AND 9, 2000, 1000 + z DIV 100 % 3 * 1000), IF(z % 100 < 6, 0, IF(z % 100 < 10, 1000, 1000 + z DIV 100 % 3 * 1000)), '${p.from}', day, day,
    IF(z % 100 < 3, 'Nghỉ ốm', ''), IF(z % 100 < 3, given_by, NULL), IF(z % 100 < 3, '${p.from}', NULL)
  FROM (SELECT w.*, CRC32(CONCAT(w.id, ' ', ${i})) AS z, DATE '${p.from}' + INTERVAL 2 + CRC32(CONCAT(${i}, w.id)) % 20 DAY AS day
    FROM work w WHERE w.id > @long AND (w.id <= @short OR w.id > @w)) x ORDER BY z;
INSERT INTO entry (delivery_id, person_id, quantity, accepted, done_on, document, state, answered_by, answered_at)
  SELECT d.id, d.person_id, IF(d.accepted > 1000 AND d.id % 5 = 0, IF(s.seq = 1, 1000, d.accepted - 1000), d.accepted),
    IF(d.accepted > 1000 AND d.id % 5 = 0, IF(s.seq = 1, 1000, d.accepted - 1000), d.accepted),
    d.deadline + INTERVAL IF(d.id % 17 = 0, 3, -(d.id % 3)) DAY, CONCAT(d.id % 1000, '/BC-STC ngày 05/5/2026'), 'accepted', w.given_by, '${p.until}'
  FROM delivery d JOIN work w ON w.id = d.work_id JOIN seq_1_to_2 s ON s.seq = 1 OR (d.accepted > 1000 AND d.id % 5 = 0) WHERE d.id > @d AND d.accepted > 0 ORDER BY CRC32(d.id);
INSERT INTO finding (entry_id, quantity, what, document, found_by) SELECT id, LEAST(quantity, 1000), 'Sai căn cứ pháp lý', 'Công văn 12', answered_by FROM entry WHERE id > @e AND id % 100 = 0;
INSERT INTO exemption (entry_id, cause, proof, asked_by, state, answered_by, answered_at)
  SELECT id, 'Lũ làm gián đoạn', 'Công văn 13', person_id, 'confirmed', answered_by, answered_at FROM entry WHERE id > @e AND id % 400 = 50;`;

const ten = (who) => Array.from({ length: 10 }, (_, i) => `${who}_${i + 1}`).join(', ');
const FULL = [500, 450, 250, 250, 250, 225, 250, 250, 250, 250].join(', ');
const COLUMNS = `person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, ${ten('self')}, ${ten('head')},
  organising, organising_why, unity, unity_why, self_at, confirmed_by, confirmed_at, preview_until`;
const values = (p, state) => `w.person, w.agency, w.unit, w.title, w.\`rank\`, 'civil_servant', '${first(p)}', 1, '${p.from}', '${p.until}', '${state}', ${FULL}, ${FULL},
  IF(w.\`rank\` = 'staff', NULL, 1), IF(w.\`rank\` = 'staff', '', 'Có kế hoạch tuần'), IF(w.\`rank\` = 'staff', NULL, 1), IF(w.\`rank\` = 'staff', '', 'Đoàn kết'),
  '${p.until}', w.above, '${p.until}', '${p.until}'`;

function year() {
	return `${quick}
${people}
SELECT COALESCE(MAX(id), 0) INTO @long FROM work;
${works(0, LONG, periods[0].from, 's.seq % 4 = 0')}
SELECT MAX(id) INTO @short FROM work;
${periods.map(month).join('\n')}
${[SAMPLE, PERIODS - 1].map((i) => `INSERT INTO sheet (${COLUMNS}) SELECT ${values(periods[i], 'preview')} FROM who w;`).join('\n')}
ANALYZE TABLE work, delivery, entry, finding, exemption, sheet;
SELECT COUNT(*) FROM who;`;
}

// A sheet of the sample for everybody and each period that has none that was published.
const copy = (p, i) => `SELECT MAX(id) INTO @s FROM sheet;
${i === SAMPLE ? `DELETE s FROM sheet s JOIN alike a ON a.person = s.person_id WHERE s.first_month = '${first(p)}' AND s.state = 'preview';` : ''}
INSERT INTO sheet (${COLUMNS}, published_by, published_at, total, shown, level)
  SELECT ${values(p, 'published')}, w.above, '${p.until}', o.total, o.shown, o.level FROM alike w JOIN sheet o ON o.id = w.sample
  LEFT JOIN sheet t ON t.person_id = w.person AND t.first_month = '${first(p)}' WHERE t.id IS NULL;
INSERT INTO sheet_snapshot (sheet_id, body, sha256) SELECT id, body, UNHEX(SHA2(body, 256)) FROM (SELECT s.id,
    REPLACE(REPLACE(x.body, '"${periods[SAMPLE].iso}"', '"${p.iso}"'), CONCAT('"person":{"agency":"', a.name), CONCAT('"person":{"agency":"', u.name)) AS body
  FROM sheet s JOIN alike w ON w.person = s.person_id JOIN sheet o ON o.id = w.sample JOIN sheet_snapshot x ON x.sheet_id = w.sample
  JOIN unit a ON a.id = o.agency_id JOIN unit u ON u.id = s.agency_id WHERE s.id > @s) y;
INSERT INTO sheet_sum SELECT s.id, s.unit_id, m.assigned, m.done, m.good, m.ontime FROM sheet s JOIN alike w ON w.person = s.person_id
  JOIN sheet_sum m ON m.sheet_id = w.sample WHERE s.id > @s GROUP BY s.id;
INSERT INTO sheet_input SELECT s.id, m.input_id FROM sheet s JOIN alike w ON w.person = s.person_id JOIN sheet_input m ON m.sheet_id = w.sample WHERE s.id > @s;`;

function copies() {
	return `${quick}
CREATE TEMPORARY TABLE sample (\`rank\` VARCHAR(10), top TINYINT, n INT, id BIGINT, PRIMARY KEY (\`rank\`, top, n)) SELECT s.\`rank\`, s.unit_id = s.agency_id AS top,
  ROW_NUMBER() OVER (PARTITION BY s.\`rank\`, s.unit_id = s.agency_id ORDER BY s.id) - 1 AS n, s.id FROM sheet s JOIN unit a ON a.id = s.agency_id AND a.code = 'stc'
  WHERE s.first_month = '${first(periods[SAMPLE])}' AND s.state = 'published';
CREATE TEMPORARY TABLE many (\`rank\` VARCHAR(10), top TINYINT, n INT, PRIMARY KEY (\`rank\`, top)) SELECT \`rank\`, top, COUNT(*) AS n FROM sample GROUP BY \`rank\`, top;
CREATE TEMPORARY TABLE alike (person BIGINT PRIMARY KEY, unit BIGINT, agency BIGINT, title VARCHAR(200), \`rank\` VARCHAR(10), above BIGINT, sample BIGINT)
  SELECT w.person_id AS person, w.unit_id AS unit, w.agency_id AS agency, w.title, w.\`rank\`, w.confirmed_by AS above, p.id AS sample
  FROM sheet w JOIN many m ON m.\`rank\` = w.\`rank\` AND m.top = (w.unit_id = w.agency_id)
  JOIN sample p ON p.\`rank\` = m.\`rank\` AND p.top = m.top AND p.n = w.person_id % m.n
  WHERE w.first_month = '${first(periods[SAMPLE])}' AND w.edition = 1 AND (SELECT COUNT(*) FROM sheet t WHERE t.person_id = w.person_id) < ${PERIODS};
${periods.slice(0, SAMPLE + 1).map(copy).join('\n')}
ANALYZE TABLE sheet, sheet_snapshot, sheet_sum, sheet_input;
SELECT COUNT(*) FROM sheet WHERE state = 'published';`;
}

console.log({ frame, year, copies }[process.argv[2]]());
