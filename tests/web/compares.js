// Sheets with sums, works and classifications of many people, made by SQL from a seed; the same sums by another way, straight from
// the rows; waiting until the worker has counted.
'use strict';
const { sleep } = require('./client.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const { random: numbers } = require('./works.js');
const years = require('./years.js');

const MEASURES = ['people', 'published', 'excepted', 'scored', 'excellent', 'good', 'done', 'failed', 'total', 'commons', 'common', 'assigned', 'made', 'sound', 'ontime',
	'works', 'outside', 'workers', 'outsiders', 'accepted', 'weighted', 'missing'];
const LEVELS = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);

// Numbers from a seed, so that a failure can be had again.
function random(seed) {
	const whole = numbers(seed), next = () => whole(2 ** 32) / 2 ** 32;
	return { next, int: (from, until) => from + Math.floor(next() * (until - from + 1)), pick: (list) => list[Math.floor(next() * list.length)] };
}

const staff = (agency) => sql(`SELECT h.person_id, h.unit_id, h.\`rank\` FROM holding h JOIN unit u ON u.id = h.unit_id WHERE (u.id = ${agency} OR u.parent_id = ${agency}) AND h.main = 1 AND h.until_day IS NULL ORDER BY h.person_id`)
	.split('\n').filter((x) => x !== '').map((line) => { const [person, at, rank] = line.split('\t'); return { person: Number(person), unit: Number(at), rank }; });

// A sheet of somebody; more: state, total (hundredths), common (of each of ten, hundredths), sums ("1/3", …), edition, superseded.
function sheet(agency, p, who, more = {}) {
	const { state = 'published', total = 8500, common = 250, kind = 'civil_servant', sums = [['10', '9', '17/2', '8']], edition = 1, superseded = false, months: long = 1 } = more;
	const level = total === null ? null : LEVELS[total >= 9000 ? 0 : total >= 7000 ? 1 : total >= 5000 ? 2 : 3];
	const by = `(SELECT MIN(id) FROM person WHERE id <> ${who.person})`, published = state === 'published', text = (x) => (x === null ? 'NULL' : `'${x}'`);
	return `INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, edition, state${published ? `, ${Array.from({ length: 10 }, (_, i) => `head_${i + 1}`).join()},
			confirmed_by, confirmed_at, preview_until, published_by, published_at, superseded_at, total, shown, level` : ''}${state === 'excepted' ? ', exception, exception_why' : ''})
		VALUES (${who.person}, ${agency}, ${who.unit}, 'zq', '${who.rank}', '${kind}', '${p.iso}-01', ${long}, '${p.from}', '${p.until}', ${edition}, '${state}'${published ? `, ${Array(10).fill(common).join()},
			${by}, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), ${by}, UTC_TIMESTAMP(6), ${superseded ? 'UTC_TIMESTAMP(6)' : 'NULL'}, ${total === null ? 'NULL, NULL, NULL' : `'${total}/100', ${total}, ${text(level)}`}` : ''}${state === 'excepted' ? ", 'leave', 'zq'" : ''});
		SET @s = LAST_INSERT_ID(); ${published ? sums.map((m, i) => `INSERT INTO sheet_sum (sheet_id, unit_id, assigned, done, good, ontime) VALUES (@s, ${i === 0 ? who.unit : agency}, ${m.map(text).join()});`).join('\n') : ''}`;
}

// Everybody of an agency in a period, by chance: most published, some excepted, some with nothing; some with work of two units.
function fill(agency, p, r) {
	const part = () => { const d = r.pick([1, 1, 2, 3, 7]); return `${r.int(1, 4000)}${d === 1 ? '' : `/${d}`}`; };
	sql(`START TRANSACTION; ${staff(agency).map((who) => {
		const chance = r.next(), sums = Array.from({ length: r.pick([1, 1, 1, 2]) }, () => [part(), part(), part(), part()]);
		const kind = r.next() < 0.1 ? 'contract' : 'civil_servant', own = who.unit === agency ? sums.slice(0, 1) : sums;
		if (chance < 0.15)
			return '';
		return sheet(agency, p, who, { kind, sums: own, state: chance < 0.25 ? 'excepted' : 'published', total: chance < 0.3 ? null : r.int(3000, 10000), common: r.int(100, 250) });
	}).join('\n')} COMMIT`);
}

// Deliveries of some in the window, on a row of a catalog (any) or outside of one; most: of so many people, each with two on it.
function works(agency, p, r, most = 0) {
	const row = sql('SELECT COALESCE(MIN(id), 0) FROM catalog_row');
	sql(`START TRANSACTION; ${staff(agency).slice(0, most || undefined).flatMap((who) => Array.from({ length: most > 0 ? 2 : r.int(0, 2) }, () => {
		const k = r.int(1, 90), n = r.int(1, 9) * 500, done = r.pick([0, n, n]), outside = row === '0' || (most === 0 && r.next() < 0.4);
		return `${outside ? `INSERT INTO outside_work (agency_id, task, person_id) VALUES (${agency}, '${months.TASK} ${k}', ${who.person}); SET @o = LAST_INSERT_ID();` : ''}
			INSERT INTO work (agency_id, unit_id, person_id, row_id, outside_id, subject, coefficient, given_by, given_at)
			VALUES (${agency}, ${who.unit}, ${who.person}, ${outside ? 'NULL, @o' : `${row}, NULL`}, 'zq compare', ${k}, ${who.person}, UTC_TIMESTAMP(6));
			INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, state, quantity, accepted, given_on, deadline, due)
			VALUES (LAST_INSERT_ID(), ${agency}, ${who.unit}, ${who.person}, 'planned', '${done === n ? 'done' : 'open'}', ${n}, ${done}, '${p.from}', '${p.until}', '${p.until}');`;
	})).join('\n')} COMMIT`);
}

const mark = (agency, first, long = 1) => sql(`INSERT INTO summary_dirty (agency_id, first_month, months) VALUES (${agency}, '${first}', ${long})`);
async function settled(most = 20000) {
	for (const began = Date.now(); number('SELECT COUNT(*) FROM summary_dirty') > 0; await sleep(60))
		if (Date.now() - began > most)
			throw new Error('the worker has not counted');
}

const kept = (table, agency, p, long = 1) => sql(`SELECT ${table === 'summary' ? 'unit_id, staff_group' : 'post_id, 0'}, ${MEASURES.join()} FROM ${table}
	WHERE agency_id = ${agency} AND first_month = '${p.iso}-01' AND months = ${long} ORDER BY 1, 2`);

// The same straight from the rows, in one statement; a millionth is cut where the programs cut it.
const micro = (x) => `CAST(SUBSTRING_INDEX(m.${x}, '/', 1) AS DECIMAL(40)) * 1000000 DIV IF(LOCATE('/', m.${x}) > 0, CAST(SUBSTRING_INDEX(m.${x}, '/', -1) AS DECIMAL(40)), 1)`;
function slow(table, agency, p) {
	const posts = table === 'summary_post', on = months.today < p.until ? months.today : p.until;
	const group = (rank, kind) => `IF(${kind} = 'contract', 'contract', ${rank})`, none = (n) => Array(n).fill(0).join();
	const key = (at, g, person) => (posts ? `COALESCE((SELECT MAX(y.post) FROM who y WHERE y.person = ${person}), 0) AS a, 0 AS b` : `${at} AS a, ${g} AS b`);
	const sum = (list) => list.map((x, i) => `${x} AS m${i}`).join();
	return sql(`WITH who AS (SELECT h.person_id AS person, h.unit_id AS at, COALESCE(h.post_id, 0) AS post, h.\`rank\` AS r,
			COALESCE((SELECT k.kind FROM person_kind k WHERE k.person_id = h.person_id AND k.from_day <= '${on}' ORDER BY k.from_day DESC LIMIT 1), 'civil_servant') AS kind
			FROM holding h JOIN unit u ON u.id = h.unit_id WHERE (u.id = ${agency} OR u.parent_id = ${agency}) AND h.main = 1 AND h.from_day <= '${on}' AND (h.until_day IS NULL OR h.until_day >= '${on}')),
		rows_of AS (
			SELECT ${key('w.at', group('w.r', 'w.kind'), 'w.person')}, ${sum([1, ...Array(20).fill(0), `NOT EXISTS (SELECT 1 FROM sheet z WHERE z.person_id = w.person AND z.agency_id = ${agency} AND z.first_month = '${p.iso}-01' AND z.months = 1 AND z.state IN ('published','excepted') AND z.superseded_at IS NULL)`])} FROM who w WHERE w.kind <> 'other'
			UNION ALL SELECT ${key('s.unit_id', group('s.\`rank\`', 's.kind'), 's.person_id')}, ${sum([0, "s.state = 'published'", "s.state = 'excepted'", 's.shown IS NOT NULL',
		...LEVELS.map((l) => `COALESCE(s.level = '${l}', 0)`), 'COALESCE(s.shown, 0)', "s.state = 'published' AND s.head_1 IS NOT NULL", `IF(s.state = 'published', COALESCE(${Array.from({ length: 10 }, (_, i) => `s.head_${i + 1}`).join(' + ')}, 0), 0)`, none(4), none(7)])}
				FROM sheet s WHERE s.agency_id = ${agency} AND s.first_month = '${p.iso}-01' AND s.months = 1 AND s.state IN ('published','excepted') AND s.superseded_at IS NULL
			UNION ALL SELECT ${key('s.unit_id', group('s.\`rank\`', 's.kind'), 's.person_id')}, ${none(11)}, ${['assigned', 'done', 'good', 'ontime'].map(micro).join()}, ${none(7)}
				FROM sheet s JOIN sheet_sum m ON m.sheet_id = s.id WHERE s.agency_id = ${agency} AND s.first_month = '${p.iso}-01' AND s.months = 1 AND s.state = 'published' AND s.superseded_at IS NULL
			UNION ALL SELECT ${key('d.unit_id', `COALESCE((SELECT ${group('w.r', 'w.kind')} FROM who w WHERE w.person = d.person_id), 'staff')`, 'd.person_id')}, ${none(15)},
				COUNT(*), SUM(k.row_id IS NULL), 1, SUM(k.row_id IS NULL) > 0, SUM(d.accepted), SUM(d.accepted * k.coefficient), 0
				FROM delivery d JOIN work k ON k.id = d.work_id WHERE d.agency_id = ${agency} AND d.due BETWEEN '${p.from}' AND '${p.until}' AND d.state NOT IN ('handed_over','withdrawn') GROUP BY d.person_id, d.unit_id)
		SELECT a, b, ${MEASURES.map((_, i) => `SUM(m${i})`).join()} FROM rows_of GROUP BY a, b ORDER BY ${posts ? 'a' : "a, FIELD(b, 'head', 'deputy', 'staff', 'contract')"}`);
}

function clear() {
	sql(`SET foreign_key_checks = OFF; DELETE d FROM delivery d JOIN work w ON w.id = d.work_id WHERE w.subject = 'zq compare'; DELETE FROM work WHERE subject = 'zq compare';
		DELETE FROM summary_dirty; DELETE FROM summary; DELETE FROM summary_post; DELETE FROM summary_group`);
	years.clear();
}

module.exports = { MEASURES, unit, random, staff, sheet, fill, works, mark, settled, kept, slow, clear };
