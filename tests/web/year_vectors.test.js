// The cases of a year with their answers, through the pages: sheets, places and absences of one person made by SQL, read on the
// page of his run and of his classification.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Client, decode, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const years = require('./years.js');

const HEAD = 'giamdoc.stc', WHO = 'anh.cn704', YEAR = 2026;
const who = months.person(WHO), KINDS = ['sick', 'maternity', 'unpaid'];
const LEVEL = { HTXSNV: 'hoàn thành xuất sắc nhiệm vụ', HTTNV: 'hoàn thành tốt nhiệm vụ', HTNV: 'hoàn thành nhiệm vụ', KHTNV: 'không hoàn thành nhiệm vụ' };
const REASON = { under_six_months: /chưa đủ 06 tháng/i, no_scored_period: /chưa có kỳ nào có điểm/i };
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const day = (month, last) => `'${YEAR}-${String(month).padStart(2, '0')}-${last ? new Date(Date.UTC(YEAR, month, 0)).getUTCDate() : '01'}'`;

// The first month of each period; null: a quarter would begin within one, which no calendar has.
function places(periods) {
	const at = [];
	let month = 1;
	for (const p of periods) {
		if (p.months === 3 && month % 3 !== 1)
			return null;
		at.push(month);
		month += p.months;
	}
	return at;
}

// From January on: the months away, kind by kind, then those that were worked. A thirtieth is the last day of September.
function scene(c) {
	const leave = KINDS.filter((k) => c.leave && Number(c.leave[k])), odd = leave.some((k) => c.leave[k] === '1/30');
	let month = odd ? 10 : 1;
	sql(`DELETE FROM sheet WHERE person_id = ${who}; DELETE FROM absence WHERE person_id = ${who}; DELETE FROM holding WHERE person_id = ${who} AND title = 'zq'`);
	const first = odd ? `'${YEAR}-09-30'` : day(1);
	for (const kind of leave) {
		const n = odd ? 0 : Number(c.leave[kind]);
		sql(`INSERT INTO absence (person_id, agency_id, kind, from_day, until_day, document, made_by)
			SELECT ${who}, id, '${kind}', ${odd ? first : day(month)}, ${odd ? first : day(month + n - 1, true)}, 'zq', 1 FROM unit WHERE code = 'stc'`);
		month += n;
	}
	const last = month + Number(c.worked_months) - 1;
	sql(`UPDATE holding SET from_day = ${first}, until_day = ${last < 12 ? day(last, true) : 'NULL'} WHERE person_id = ${who}`);
	for (const [i, at] of places(c.periods).entries()) {
		const p = c.periods[i], total = p.total === null ? 'NULL, NULL, NULL' : `'${p.total}', 0, 'HTNV'`;
		sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
			SELECT ${who}, a.id, h.unit_id, 'zq', 'staff', 'civil_servant', ${day(at)}, ${p.months}, ${day(at)}, ${day(at + p.months - 1, true)}, 'published', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), ${total}
			FROM holding h JOIN unit a ON a.code = 'stc' WHERE h.person_id = ${who}`);
	}
}

async function vectors(client) {
	const all = fs.readFileSync(path.join(TREE, 'tests/fixture/vectors/year.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((c) => !c.out.error);
	const cases = all.filter((c) => places(c.in.periods));
	assert.ok(cases.length > 40, `${cases.length} of ${all.length}`);
	years.clear();
	const id = years.run('stc', YEAR, { [WHO]: 'met' }), form = `/xep-loai/phieu/${years.classification(WHO, YEAR)}/`;
	for (const [i, c] of cases.entries()) {
		const name = c.name || `case ${i}: ${JSON.stringify(c.in)}`;
		scene(c.in);
		const row = (await client.get(`/xep-loai/dot/${id}/?tep=csv`)).text.trim().split('\n')[1], page = text((await client.get(form)).text);
		const rule = /Mức theo quy định (.*?) Đề xuất của/.exec(page);
		assert.ok(rule, page.slice(0, 1500));
		if (c.out.mean === null) {
			assert.ok(rule[1].startsWith('Không xếp loại') && REASON[c.out.reason].test(rule[1]), `${name}: ${rule[1]}`);
			assert.doesNotMatch(row, /\d,\d\d/, name);
			continue;
		}
		assert.ok(rule[1].toLowerCase().startsWith(LEVEL[c.out.level]), `${name}: ${rule[1]}`);
		assert.ok(row.includes(c.out.shown.replace('.', ',')), `${name}: ${row}`);
	}
}

run(async () => {
	const client = await new Client().signIn(HEAD);
	const before = sql(`SELECT id, from_day, COALESCE(until_day, '-') FROM holding WHERE person_id = ${who}`).split('\n').map((r) => r.split('\t'));
	await test('the cases of a year through the pages', async () => {
		assert.equal(before.length, 1);
		await vectors(client);
	});
	sql(`DELETE FROM absence WHERE person_id = ${who} AND document = 'zq'; DELETE FROM sheet WHERE person_id = ${who};
		UPDATE holding SET from_day = '${before[0][1]}', until_day = ${before[0][2] === '-' ? 'NULL' : `'${before[0][2]}'`} WHERE id = ${before[0][0]}`);
	years.clear();
	assert.equal(number(`SELECT COUNT(*) FROM holding WHERE id = ${before[0][0]} AND from_day = '${before[0][1]}'`), 1);
	client.close();
});
