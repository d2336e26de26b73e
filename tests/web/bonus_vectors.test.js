// The cases of a bonus fund with their answers, through the pages: an agency, its people, results and regulation made by SQL, a run
// begun and frozen by its head; then what `danhgia verify` says of it, and of what was changed below the programs.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { Client, decode, RUN, TREE, BUILD } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const years = require('./years.js');

const HEAD = 'giamdoc.stc', YEAR = 2026, CODE = 'zqthuong', MOST = 80, FIRST = { 1: 8, 3: 7, 6: 7, 12: 1 };
const POINTS = { HTXSNV: 95, HTTNV: 80, HTNV: 60, KHTNV: 40 }, BIT = { HTXSNV: 1, HTTNV: 2, HTNV: 4, KHTNV: 8, NOT_CLASSIFIED: 16 };
const PEOPLE = "(SELECT id FROM person WHERE uid LIKE 'zqthuong.%')", AGENCY = `(SELECT id FROM unit WHERE code = '${CODE}')`;
const RUNS = `(SELECT id FROM bonus_run WHERE agency_id = ${AGENCY})`;
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const day = (month, last) => `'${YEAR}-${String(month).padStart(2, '0')}-${last ? new Date(Date.UTC(YEAR, month, 0)).getUTCDate() : '01'}'`;
const danhgia = (...args) => spawnSync(path.join(BUILD, 'danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), ...args], { encoding: 'utf8' });
const verify = () => danhgia('verify');

const forget = () => sql(`SET foreign_key_checks = OFF;
	DELETE FROM bonus_basis WHERE run_id IN ${RUNS}; DELETE FROM bonus_entry WHERE agency_id = ${AGENCY}; DELETE FROM bonus_share WHERE run_id IN ${RUNS};
	DELETE FROM bonus_snapshot WHERE run_id IN ${RUNS}; DELETE FROM bonus_run WHERE agency_id = ${AGENCY};
	DELETE FROM bonus_line WHERE regulation_id IN (SELECT id FROM regulation WHERE agency_id = ${AGENCY}); DELETE FROM regulation WHERE agency_id = ${AGENCY};
	DELETE FROM bonus_fund WHERE agency_id = ${AGENCY}; DELETE FROM salary WHERE person_id IN ${PEOPLE}; DELETE FROM absence WHERE person_id IN ${PEOPLE}; DELETE FROM sheet WHERE person_id IN ${PEOPLE};
	DELETE FROM classification WHERE person_id IN ${PEOPLE}; DELETE FROM year_decision WHERE run_id IN (SELECT id FROM year_run WHERE authority_id = ${AGENCY});
	DELETE FROM year_run WHERE authority_id = ${AGENCY}; DELETE FROM holding WHERE person_id IN ${PEOPLE}`);

// The agency with a division for each head, and its people; the head of another acts as its head, and gets nothing.
function found() {
	sql(`INSERT INTO unit (parent_id, code, kind, agency_kind, name, position, from_day) SELECT id, '${CODE}', 'agency', 'department', 'Cơ quan thưởng zq', 999, '2020-01-01' FROM unit WHERE kind = 'province';
		SET @a = LAST_INSERT_ID();
		${Array.from({ length: MOST }, (_, i) => `INSERT INTO unit (parent_id, code, kind, name, position, from_day) VALUES (@a, '${CODE}.${i}', 'division', 'Phòng zq ${i}', ${i}, '2020-01-01');
		INSERT INTO person (uid, family, given, sort_name) VALUES ('zqthuong.${i}', 'Người', 'Zq ${i}', 'Zq ${i} Người');`).join('\n')}
		UPDATE holding SET unit_id = @a WHERE person_id = ${months.person(HEAD)} AND main = 1 AND until_day IS NULL`);
}

function unfound(unit) {
	forget();
	sql(`UPDATE holding SET unit_id = ${unit} WHERE person_id = ${months.person(HEAD)} AND main = 1 AND until_day IS NULL;
		SET foreign_key_checks = OFF; DELETE FROM person WHERE uid LIKE 'zqthuong.%'; DELETE FROM unit WHERE code LIKE '${CODE}%';
		DELETE FROM notice WHERE path LIKE '/thuong/%'`);
}

const factor = (c, name) => c.position_factor && c.position_factor[name] !== undefined ? `'${c.position_factor[name]}'` : "'1'";
function rule(c) {
	sql(`INSERT INTO regulation (agency_id, kind, number, name, state, scope, criteria, amounts, steps, other, method, reserve, unit, by_months, absences, agency_head_factor, division_head_factor,
			division_deputy_factor, staff_factor, document_number, document_day, signer, from_day, issued_by, issued_at, made_by)
		VALUES (${AGENCY}, 'award', 1, 'Quy chế zq', 'issued', 'a', 'b', 'c', 'd', 'đ', 'share', ${Math.round(Number(c.reserve_percent || 0) * 100)}, ${c.unit || 1}, 1, 4, '0', ${factor(c, 'head')},
			${factor(c, 'deputy')}, ${factor(c, 'staff')}, '1/zq', '${YEAR - 1}-12-01', 'zq', '${YEAR}-01-01', 1, UTC_TIMESTAMP(6), 1); SET @r = LAST_INSERT_ID();
		${Object.entries(c.level_factor).map(([level, f], i) => `INSERT INTO bonus_line (regulation_id, place, levels, effect, factor) VALUES (@r, ${i + 1}, ${BIT[level]}, 'factor', '${f}');`).join('\n')}
		INSERT INTO bonus_fund (agency_id, kind, year, budget_code, salary_fund, amount, document_number, document_day, made_by) VALUES (${AGENCY}, 'award', ${YEAR}, '1', 100000000000000, 10000000000000, '1/zq', '${YEAR}-01-01', 1)`);
}

// Each in a division of his own, from the first day of the period until his months are over; of none: away without pay.
function staff(c) {
	const period = c.period_months || 12, first = FIRST[period], last = first + period - 1, rows = [];
	if (period === 12)
		rows.push(`INSERT INTO year_run (authority_id, year, opened_by, state, base, rate, group_number, group_day, frozen_by, frozen_at) VALUES (${AGENCY}, ${YEAR}, 1, 'decided', 'good', 2000, '1/zq', '${YEAR}-12-01', 1, UTC_TIMESTAMP(6));
			SET @run = LAST_INSERT_ID(); INSERT INTO year_decision (run_id, kind, number, day, signer, made_by) VALUES (@run, 'first', '2/zq', '${YEAR}-12-14', 'zq', 1); SET @d = LAST_INSERT_ID();`);
	for (const [i, p] of c.staff.entries()) {
		const n = p.months === undefined ? period : Number(p.months), rank = { head: 'head', deputy: 'deputy' }[p.position] || 'staff', points = POINTS[p.level];
		rows.push(`SET @p = (SELECT id FROM person WHERE uid = 'zqthuong.${i}'); SET @u = (SELECT id FROM unit WHERE code = '${CODE}.${i}');
			INSERT INTO holding (person_id, unit_id, title, rank, from_day, until_day) VALUES (@p, @u, 'zq', '${rank}', ${day(first)}, ${n === 0 || n === period ? 'NULL' : day(first + n - 1, true)});`);
		if (n === 0)
			rows.push(`INSERT INTO absence (person_id, agency_id, kind, from_day, until_day, document, made_by) VALUES (@p, ${AGENCY}, 'unpaid', ${day(first)}, ${day(last, true)}, 'zq', 1);`);
		if (points === undefined)
			continue;
		if (period === 12)
			rows.push(`INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, self_at, met_at, self_level, proposed_level, proposed_by, proposed_at, decision_id, standing, mean, shown, level, why)
				VALUES (@run, @p, ${YEAR}, ${AGENCY}, @u, 'zq', '${rank}', 'decided', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'HTTNV', 'HTTNV', 1, UTC_TIMESTAMP(6), @d, 'classified', '${points}', ${points}00, '${p.level}', 'points');`);
		else
			rows.push(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
				VALUES (@p, ${AGENCY}, @u, 'zq', '${rank}', 'civil_servant', ${day(first)}, 1, ${day(first)}, ${day(first, true)}, 'published', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), '${points}', ${points}00, '${p.level}');`);
	}
	sql(rows.join('\n'));
}

const named = (months) => months === 12 ? `${YEAR}` : months === 6 ? `${YEAR}-H${(FIRST[6] + 5) / 6}` : months === 3 ? `${YEAR}-Q${(FIRST[3] + 2) / 3}` : `${YEAR}-${String(FIRST[1]).padStart(2, '0')}`;
const shares = (id) => new Map(sql(`SELECT p.uid, s.amount FROM bonus_share s JOIN person p ON p.id = s.person_id WHERE s.run_id = ${id}`).split('\n').map((l) => l.split('\t')).map(([uid, n]) => [uid, Number(n)]));

async function freeze(client, c) {
	let answer = await client.post('/thuong/dot/', { form: await client.token(), bonus_kind: 'award', period: named(c.period_months || 12), fund: grouped(c.fund) });
	assert.equal(answer.status, 303, text(answer.text).slice(0, 600));
	const id = number(`SELECT MAX(id) FROM bonus_run WHERE agency_id = ${AGENCY}`), where = `/thuong/dot/${id}/`;
	answer = await client.post(`${where}chot`, { form: await client.token(), version: '1', words: 'Kết quả còn thiếu zq' });
	return { id, answer, page: text((await client.get(where)).text) };
}

async function one(client, c, name) {
	forget();
	rule(c.in);
	staff(c.in);
	const { id, answer, page } = await freeze(client, c.in);
	if (Object.values(c.out.shares).every((n) => n === 0)) {	// nobody gets anything: there is nothing to freeze
		assert.equal(answer.status, 422, name);
		return false;
	}
	assert.equal(answer.status, 303, `${name}: ${page.slice(0, 1500)}`);
	const got = shares(id), [reserve, spent] = sql(`SELECT reserve, spent FROM bonus_run WHERE id = ${id}`).split('\t').map(Number);
	assert.equal(got.size, c.in.staff.length + 1, name);
	assert.equal(got.get(HEAD), 0, name);
	assert.deepEqual(c.in.staff.map((p, i) => [p.id, got.get(`zqthuong.${i}`)]), c.in.staff.map((p) => [p.id, c.out.shares[p.id]]), name);
	assert.deepEqual([reserve, c.in.fund - reserve - spent], [c.out.reserve, c.out.left], name);
	for (const amount of new Set(Object.values(c.out.shares)))
		assert.ok(page.includes(` ${grouped(amount)}`), `${name}: ${grouped(amount)} on the page`);
	return id;
}

async function vectors(client) {
	const all = fs.readFileSync(path.join(TREE, 'tests/fixture/vectors/bonus.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
	const cases = all.filter((c) => !c.out.error);
	let frozen = 0;
	assert.ok(cases.length >= 45, `${cases.length}`);
	for (const [i, c] of cases.entries())
		frozen += Boolean(await one(client, c, c.name || `case ${i}`));
	assert.ok(frozen >= 45, `${frozen} were frozen`);
}

// Base salary × salary coefficient × factor, within floor and ceiling, cut to thousands; whose salary is not known is asked about.
async function rate(client) {
	const c = { fund: 50000000, period_months: 3, unit: 1000, level_factor: { HTXSNV: '0.5', HTTNV: '0.3', HTNV: '0.1' }, position_factor: { head: '1.3', deputy: '1', staff: '1' },
		staff: [{ level: 'HTXSNV', position: 'head' }, { level: 'HTTNV', months: 1 }, { level: 'HTNV' }, { level: 'KHTNV' }, { level: 'HTXSNV', position: 'head' }] }, coefficient = [450, 300, 234, 234, 1000];
	const base = number(`SELECT amount FROM base_salary WHERE from_day <= '${YEAR}-09-30' ORDER BY from_day DESC LIMIT 1`);
	const want = c.staff.map((p, i) => {
		const due = base * coefficient[i] * Number(c.level_factor[p.level] || 0) * 10 * (p.position ? 13 : 10) * (p.months || 3) / 3 / 10000;
		return Math.floor(Math.min(Math.max(due, due > 0 ? 1000000 : 0), 9000000) / 1000) * 1000;
	});
	forget();
	rule(c);
	staff(c);
	sql(`UPDATE regulation SET method = 'rate', base = 'salary', floor = 1000000, ceiling = 9000000 WHERE agency_id = ${AGENCY};
		${coefficient.map((k, i) => i === 1 ? '' : `INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, made_by) VALUES (${months.person(`zqthuong.${i}`)}, ${AGENCY}, '${YEAR}-01-01', '01.003', 1, ${k}, 1);`).join('')}`);
	let run = await freeze(client, c);
	assert.match(run.page, /chưa có hệ số lương/);
	assert.equal(shares(run.id).get('zqthuong.1'), 0, 'nothing, as the head said that it goes on');
	assert.equal((await client.post(`/thuong/dot/${run.id}/huy`, { form: await client.token(), version: '2', reason: 'Thiếu lương zq' })).status, 303);
	sql(`INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, made_by) VALUES (${months.person('zqthuong.1')}, ${AGENCY}, '${YEAR}-01-01', '01.003', 1, ${coefficient[1]}, 1)`);
	run = await freeze(client, c);
	assert.deepEqual(c.staff.map((_, i) => shares(run.id).get(`zqthuong.${i}`)), want);
	assert.deepEqual([want[1], want[3], want[4]], [1000000, 0, 9000000], 'a floor, nothing, a ceiling');
	assert.match(verify().stdout, /^\d+ bonus runs, 0 wrong/m, 'the dropped one too');
	forget();
}

// Of one run: the digest, the document by a second way, its rows, its run, what was paid.
async function counted(client) {
	const line = (what) => new RegExp(`^bonus run \\d+ \\(Cơ quan thưởng zq, ${YEAR}\\): ${what}$`, 'm');
	const good = { fund: 100000000, unit: 1000, period_months: 3, level_factor: { HTXSNV: '1.2', HTTNV: '1' }, staff: [{ level: 'HTXSNV' }, { level: 'HTTNV' }, { level: 'HTTNV' }] };
	forget();
	rule(good);
	staff(good);
	const { id } = await freeze(client, good), body = () => sql(`SELECT body FROM bonus_snapshot WHERE run_id = ${id}`);
	const whole = body(), quoted = (t) => `'${t.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
	const write = (t) => sql(`UPDATE bonus_snapshot SET body = ${quoted(t)}, sha256 = UNHEX(SHA2(${quoted(t)}, 256)) WHERE run_id = ${id}`);
	const says = (change, what, back) => {
		sql(change);
		const v = verify();
		sql(back);
		assert.match(v.stdout, line(what));
		assert.equal(v.status, 1);
	};
	assert.match(verify().stdout, /^\d+ bonus runs, 0 wrong, 0 shares rest on a superseded result$/m);
	says(`UPDATE bonus_snapshot SET body = CONCAT(body, ' ') WHERE run_id = ${id}`, 'its bytes are not those of its digest', `UPDATE bonus_snapshot SET body = ${quoted(whole)} WHERE run_id = ${id}`);
	write(whole.replace(/"amount":(\d*[1-9])000/, (_, n) => `"amount":${n}000`.replace(n, String(Number(n) + 1))));
	assert.match(verify().stdout, line('other_sum'));
	write(whole.replace('"factor":"6/5"', '"factor":"7/5"'));
	assert.match(verify().stdout, line('zqthuong.0: other_weight'));
	write(whole.replace(`"fund":${good.fund}`, `"fund":${good.fund + 1}`).replace(`"left":`, `"left":1`).replace(`"pot":${good.fund}`, `"pot":${good.fund + 1}`));
	assert.match(verify().stdout, line('other_sum'));
	write(whole);
	says(`UPDATE bonus_share SET amount = amount + 1000 WHERE run_id = ${id} AND place = 2`, 'the share of \\S+, or what was paid of it, is another than it froze', `UPDATE bonus_share SET amount = amount - 1000 WHERE run_id = ${id} AND place = 2`);
	says(`UPDATE bonus_run SET spent = spent - 1 WHERE id = ${id}`, 'its row says something else than what it froze', `UPDATE bonus_run SET spent = spent + 1 WHERE id = ${id}`);
	assert.equal((await client.post(`/thuong/dot/${id}/quyet-dinh`, { form: await client.token(), version: '2', document_number: '5/QĐ-zq', document_day: `02/01/${YEAR}`, signer: 'zq' })).status, 303);
	assert.match(verify().stdout, /^\d+ bonus runs, 0 wrong, 0 shares/m, 'what was paid is what was frozen');
	sql(`UPDATE bonus_entry SET amount = amount - 1000 WHERE run_id = ${id} LIMIT 1`);
	assert.match(verify().stdout, line('the share of \\S+, or what was paid of it, is another than it froze'));
	sql(`UPDATE bonus_entry SET amount = amount + 1000 WHERE run_id = ${id} LIMIT 1; UPDATE sheet SET superseded_at = UTC_TIMESTAMP(6) WHERE person_id = ${months.person('zqthuong.1')}`);
	const v = verify();
	assert.match(v.stdout, line('the share of zqthuong.1 rests on a result that was superseded'));
	assert.match(v.stdout, /^\d+ bonus runs, 0 wrong, 1 shares/m);
}

run(async () => {
	const unit = number(`SELECT unit_id FROM holding WHERE person_id = ${months.person(HEAD)} AND main = 1 AND until_day IS NULL`);
	years.clear();
	if (number(`SELECT COUNT(*) FROM unit WHERE code = '${CODE}'`))
		unfound(number("SELECT id FROM unit WHERE code = 'stc'"));
	const client = await new Client().signIn(HEAD);
	found();
	try {
		await test('the cases of a bonus through the pages', () => vectors(client));
		await test('a rate by salaries', () => rate(client));
		await test('verify counts a run anew', () => counted(client));
	} finally {
		unfound(unit);
	}
	client.close();
});
