// Rules of bonuses tried out: what each would get against a second way, two sides, what is moved, who sees what, facts of people.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, clear } = require('./catalogs.js');
const { person, today } = require('./months.js');
const years = require('./years.js');
const bonuses = require('./bonuses.js');

const HEAD = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OTHER = 'giamdoc.stc', CHIEF = 'truongphong.stc', APPRAISER = 'thamdinh.snv', FINANCE = 'taichinh.stc';
const PLACE = '/thuong/chay-thu/', YEAR = 2025, FUND = 900000000;
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const get = (user, query) => of(user).get(`${PLACE}${query}`);
const seen = async (user, query) => text((await get(user, query)).text);
const plain = (t) => Number(t.replace(/\./g, '').replace('−', '-').replace('+', ''));
// name -> { level, total, months, a, b, change, note } of the file.
async function rows(user, query) {
	const a = await get(user, `${query}${query ? '&' : '?'}tep=csv`), [, ...list] = a.text.replace(/^\ufeff/, '').trim().split(/\r?\n/).filter((l) => l.split(';').length > 8 || l.split(',').length > 8);
	assert.match(a.headers['content-type'], /csv/);
	return list.map((l) => {
		const cells = [...l.matchAll(/(?:^|[,;])(?:"((?:[^"]|"")*)"|([^,;]*))/g)].map((m) => m[1] ?? m[2]);
		return { name: cells[0], level: cells[3], total: cells[4], months: cells[5], a: Number(cells[6]), b: Number(cells[7]), change: Number(cells[8]), note: cells[9] };
	});
}

const level = (i) => (i % 10 === 9 ? null : i % 5 === 0 ? 'HTXSNV' : i % 7 === 0 ? 'HTNV' : 'HTTNV');
const lines = (best, least) => [{ levels: 1, effect: 'factor', factor: best }, { levels: 2, effect: 'factor', factor: '1' }, { levels: 4, effect: 'factor', factor: least }, { effect: 'exclude' }];
let first, second;
function scene() {
	years.clear();
	clear();
	sql('DELETE FROM ground; DELETE FROM absence');
	bonuses.decided('tuyhoa', YEAR, level);
	bonuses.salaries('tuyhoa', 333, [STAFF]);
	bonuses.fund('tuyhoa', YEAR, FUND);
	first = bonuses.ruled('tuyhoa', lines('1.5', '0.5'), { reserve: 1000, name: 'Quy chế một zq' });
	second = bonuses.ruled('tuyhoa', lines('2', '0.3'), { reserve: 1000, state: 'draft', name: 'Quy chế <b>hai</b> "zq"' });
}

// Weights in tenths; the second way: largest remainders by whole groups of equal weight, in whole numbers.
function shared(pot, unit, weights) {
	const units = Math.floor(pot / unit), sum = weights.reduce((s, w) => s + w, 0), shares = weights.map((w) => Math.floor(units * w / sum));
	let spare = units - shares.reduce((s, x) => s + x, 0);
	const groups = [...new Set(weights)].filter((w) => w > 0).map((w) => ({ w, rest: units * w % sum, n: weights.filter((x) => x === w).length })).sort((a, b) => b.rest - a.rest || b.w - a.w);
	for (const g of groups) {
		if (g.rest === 0 || g.n > spare)
			break;
		spare -= g.n;
		weights.forEach((w, i) => { shares[i] += w === g.w ? 1 : 0; });
	}
	return shares.map((s) => s * unit);
}
const tenths = { 'hoàn thành xuất sắc nhiệm vụ': 15, 'hoàn thành tốt nhiệm vụ': 10, 'hoàn thành nhiệm vụ': 5 };

async function shares() {
	scene();
	const page = await seen(HEAD, ''), list = await rows(HEAD, '');
	assert.match(page, new RegExp(`Kỳ Năm ${YEAR} Số người ${list.length} `), 'the last period that is closed');
	assert.match(page, /Phiên bản 1, tiền thưởng \(đang có hiệu lực\): Quy chế một zq/);
	const want = shared(FUND * 0.9, 1000, list.map((p) => tenths[p.level] || 0)), spent = want.reduce((s, x) => s + x, 0);
	assert.deepEqual(list.map((p) => p.a), want);
	assert.match(page, new RegExp(`Tốn khoảng ${spent.toLocaleString('de-DE')} đồng`));
	assert.match(page, /Quỹ đem chia \(đồng\) 900\.000\.000 Dự phòng cho thưởng đột xuất \(đồng\) 90\.000\.000 Số tiền đem chia \(đồng\) 810\.000\.000/);
	assert.ok(list.every((p) => p.months === '6,00'), 'places begin in the middle of that year');
	assert.ok(list.filter((p) => p.level === 'chưa được xếp loại').every((p) => p.a === 0 && /không thưởng/.test(p.note)));
	const sorted = [...want].sort((a, b) => a - b), pairs = want.reduce((s, x) => s + want.reduce((t, y) => t + Math.abs(x - y), 0), 0);
	assert.match(page, new RegExp(`Hệ số Gini ${(Math.floor(1000 * pairs / (2 * want.length * spent)) / 1000).toFixed(3).replace('.', ',')} `));
	assert.match(page, new RegExp(`Người được nhiều nhất \\(đồng\\) ${sorted.at(-1).toLocaleString('de-DE')} Người được ít nhất \\(đồng\\) ${sorted.find((x) => x > 0).toLocaleString('de-DE')}`));
}

async function sides() {
	scene();
	const query = `?ky=${YEAR}&a=${first}&b=${second}`, list = await rows(HEAD, query), page = await seen(HEAD, query), raw = (await get(HEAD, query)).text;
	assert.ok(list.every((p) => p.change === p.b - p.a));
	const more = list.filter((p) => p.change > 0).length, less = list.filter((p) => p.change < 0).length;
	assert.ok(more > 0 && less > 0 && more + less < list.length);
	assert.match(page, new RegExp(`${more} người được nhiều hơn ở B, ${less} người được ít hơn; ${list.length - more - less} người không thay đổi`));
	assert.ok(!raw.includes('<b>hai</b>') && raw.includes('&lt;b&gt;hai&lt;/b&gt;'), 'what a regulation is called is text');
	assert.match(page, /Phiên bản 2, tiền thưởng \(dự thảo\)/);
	const win = await seen(HEAD, `${query}&xem=tang`), top = list.filter((p) => p.change > 0).sort((x, y) => y.change - x.change)[0].change;
	assert.equal(win.match(/\+[\d.]+ /g).map(plain).filter((n) => n === top).length > 0, true);
	assert.equal((win.match(/Hệ số lương|hoàn thành [^:]*? \d+,\d\d \d/g) || []).length >= more, true, 'those who get more are listed');
	for (const w of ['tang', 'giam', 'giu', 'khong'])
		assert.equal((await get(HEAD, `${query}&xem=${w}`)).status, 200);
	assert.equal((await get(HEAD, `${query}&xem=x`)).status, 422);
	assert.equal((await get(HEAD, `${query}&la=1`)).status, 400);
}

async function moved() {
	scene();
	const line = number(`SELECT MIN(id) FROM bonus_line WHERE regulation_id = ${first}`), q = `?ky=${YEAR}&a=${first}`;
	const list = await rows(HEAD, `${q}&doi=dong-${line}&gia=1,8`), want = shared(FUND * 0.9, 1000, list.map((p) => ({ ...tenths, 'hoàn thành xuất sắc nhiệm vụ': 18 })[p.level] || 0));
	assert.deepEqual(list.map((p) => p.b), want, 'one factor moved');
	assert.match(await seen(HEAD, `${q}&doi=dong-${line}&gia=1,8`), /Thay đổi: 1,5 thành 1,8/);
	const fund = await rows(HEAD, `${q}&quyb=1.000.000.000`);
	assert.deepEqual(fund.map((p) => p.b), shared(900000000, 1000, fund.map((p) => tenths[p.level] || 0)), 'the fund moved');
	const reserve = await rows(HEAD, `${q}&doi=du-phong&gia=0`);
	assert.deepEqual(reserve.map((p) => p.b), shared(FUND, 1000, reserve.map((p) => tenths[p.level] || 0)), 'the reserve moved');
	const head = await rows(HEAD, `${q}&doi=chuc-vu-0&gia=2`);
	assert.equal(head.filter((p) => p.change > 0).length, 1, 'the factor of the head of the agency');
	for (const [more, field, words] of [['&doi=dong-999999&gia=1', 'doi', /có trong quy chế/], ['&doi=chuc-vu-9&gia=1', 'doi', /./], ['&doi=x&gia=1', 'doi', /./], ['&gia=1', 'doi', /./],
		[`&doi=dong-${line}`, 'gia', /./], [`&doi=dong-${line}&gia=-1`, 'gia', /từ 0 trở lên/], [`&doi=dong-${line}&gia=1.000`, 'gia', /./], ['&doi=du-phong&gia=101', 'gia', /không quá 100/],
		['&quy=abc', 'quy', /150\.000\.000/], ['&quyb=1.00', 'quyb', /./], ['&b=999999', 'b', /Chọn một quy chế/], ['&ky=2025-13', 'ky', /./]]) {
		const a = await get(HEAD, `?a=${first}${more.startsWith('&ky') ? '' : `&ky=${YEAR}`}${more}`);
		assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`), `${more}: ${a.status}`);
		assert.match(text(a.text), words, more);
		assert.ok(!/Kết quả chạy thử/.test(a.text), `${more}: nothing is counted`);
	}
	assert.ok((await get(HEAD, `${q}&quy=abc`)).text.includes('value="abc"'), 'what was typed is kept');
	const income = bonuses.ruled('tuyhoa', lines('1', '1'), { kind: 'income' });
	assert.match(text((await get(HEAD, `${q}&b=${income}`)).text), /phải cùng loại/);
}

async function whoSees() {
	scene();
	const page = await seen(OFFICER, `?ky=${YEAR}&a=${first}`), names = sql(`SELECT DISTINCT CONCAT_WS(' ', NULLIF(p.family, ''), p.given) FROM person p JOIN holding h ON h.person_id = p.id JOIN unit u ON u.id = h.unit_id
		WHERE h.main = 1 AND (u.code = 'tuyhoa' OR u.code LIKE 'tuyhoa.%') AND p.uid <> '${OFFICER}'`).split('\n');
	assert.match(page, /Theo phòng, đơn vị .*Ủy ban nhân dân phường Tuy Hòa 4 không hiển thị/, 'four people are masked');
	assert.equal((/Theo phòng, đơn vị (.*?) (Thông tin|Nghị định)/.exec(page)[1].match(/không hiển thị/g) || []).length, 2, 'and one more, from which they would follow');
	assert.ok(!/Người được nhiều nhất|Trung vị|Từng người/.test(page));
	assert.deepEqual(names.filter((n) => page.includes(n)), [], 'no name');
	assert.match((await get(OFFICER, `?ky=${YEAR}&tep=csv`)).headers['content-type'], /html/, 'and no file');
	for (const [ask, words] of [[`&a=${first}&b=${second}`, /Chọn một quy chế của cơ quan/], [`&a=${first}&doi=du-phong&gia=5`, /chỉ chạy thử quy chế đã ban hành/]]) {
		const a = await get(OFFICER, `?ky=${YEAR}${ask}`);
		assert.equal(a.status, 422, ask);
		assert.match(text(a.text), words, 'no rule of his own on real people');
		assert.ok(!/Kết quả chạy thử/.test(a.text), ask);
	}
	assert.match(await seen(OFFICER, `?cach=gia-dinh&a=${second}&nguoi=20`), /Kết quả chạy thử/, 'but on assumed ones');
	const short = bonuses.ruled('tuyhoa', [{ levels: 1, positions: 1, effect: 'factor', factor: '1' }, { effect: 'exclude' }]), few = await get(OFFICER, `?ky=${YEAR}&a=${short}`);
	assert.equal(few.status, 422);
	assert.match(text(few.text), /Dưới 5 người được hưởng/, 'a rule by which one alone gets something');
	assert.ok(!/Kết quả chạy thử/.test(few.text));
	const theirs = bonuses.ruled('stc', lines('1', '1'));
	assert.equal((await get(HEAD, `?a=${theirs}`)).status, 422, 'of another agency');
	for (const user of [STAFF, CHIEF, APPRAISER, FINANCE])
		assert.ok([403, 404].includes((await get(user, '')).status), user);
	assert.ok(!(await seen(OTHER, '')).includes('Quy chế một zq'), 'the head of another agency tries his own');
	sql(`INSERT INTO bonus_line (regulation_id, place, effect, formula) VALUES (${short}, 9, 'formula', 'he_so_luong')`);
	sql(`UPDATE bonus_line SET place = 0 WHERE regulation_id = ${short} AND effect = 'formula'`);
	sql(`UPDATE bonus_line SET effect = 'factor', factor = '1' WHERE regulation_id = ${short} AND effect = 'exclude'`);
	assert.match(await seen(OFFICER, `?ky=${YEAR}&a=${short}`), /Thông tin còn thiếu .*: chưa có hệ số lương/, 'whose salary he has to enter he is told');
	assert.match(await seen(HEAD, `?ky=${YEAR}&a=${short}`), /1 người chưa tính được .*công thức không tính được \(Hệ số lương theo ngạch, bậc\)/);
}

// Facts of one person: what he is in a file, by a rule of months and absences.
async function facts() {
	scene();
	const name = sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${STAFF}'`), who = person(STAFF), agency = bonuses.unit('tuyhoa');
	const rule = bonuses.ruled('tuyhoa', [{ discipline: 1, effect: 'exclude' }, { effect: 'factor', factor: '1' }], { absences: 2 });
	const his = async (query = '') => (await rows(HEAD, `?ky=${YEAR}&a=${rule}${query}`)).find((p) => p.name === name);
	assert.equal((await his()).months, '6,00');
	sql(`INSERT INTO absence (person_id, agency_id, kind, from_day, until_day, document, made_by) VALUES (${who}, ${agency}, 'maternity', '${YEAR}-06-01', '${YEAR}-09-30', 'zq', 1), (${who}, ${agency}, 'sick', '${YEAR}-10-01', '${YEAR}-10-31', 'zq', 1)`);
	assert.equal((await his()).months, '3,00', 'maternity is taken off, illness is not');
	const both = (await rows(HEAD, `?ky=${YEAR}&a=${rule}&b=${first}`)).find((p) => p.name === name);
	assert.equal(both.months, '3,00');
	assert.ok(both.b !== 0, 'the other side by its own absences');
	sql(`INSERT INTO ground (person_id, agency_id, kind, decided, penalty, concerns, act, act_from, act_until, body, decider, document_number, document_day, effective_day, made_by)
		VALUES (${who}, ${agency}, 'discipline', 'administration', 'reprimand', 'duty', 'zq', '${YEAR}-12-01', '${YEAR}-12-01', 'zq', 'zq', '8/QĐ', '${YEAR}-12-05', '${YEAR}-12-05', 1)`);
	assert.match((await his()).note, /không thưởng/, 'a ground of the year');
	const all = (await rows(HEAD, `?ky=${YEAR}&a=${rule}`)).length;
	sql(`UPDATE holding SET until_day = '${YEAR}-10-31' WHERE person_id = ${who}`);
	try {
		assert.equal((await his()).months, '1,00', 'who left counts by his months');
		assert.match(await seen(HEAD, `?ky=${YEAR}&a=${rule}`), /không còn ở cơ quan/);
		sql(`UPDATE holding SET until_day = '2025-07-01', from_day = '2025-07-01' WHERE person_id = ${who}`);
		sql(`INSERT INTO person_kind (person_id, kind, from_day) VALUES (${who}, 'contract', '2025-01-01')`);
		assert.equal((await rows(HEAD, `?ky=${YEAR}&a=${rule}`)).length, all - 1, 'no civil servant');
	} finally {
		sql(`UPDATE holding SET until_day = NULL, from_day = '2025-07-01' WHERE person_id = ${who}; DELETE FROM person_kind WHERE person_id = ${who} AND kind = 'contract'`);
	}
	sql(`DELETE FROM classification WHERE person_id = ${who}; INSERT INTO past_level (person_id, agency_id, year, level, body, document_number, document_day, made_by) VALUES (${who}, ${agency}, ${YEAR}, 'HTXSNV', 'zq', '4/QĐ-zq', '${YEAR}-12-20', 1)`);
	assert.equal((await his()).level, 'hoàn thành xuất sắc nhiệm vụ');
	assert.match(await seen(HEAD, `?ky=${YEAR}&a=${rule}`), /từ nơi khác: 4\/QĐ-zq/);
}

async function shorter() {
	scene();
	sql(`INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, quota_base, counted_from, document_number, document_day, reason, made_by)
		VALUES ('${YEAR}-01-01', 'occurrence', 'total', 'month', 'own_and_staff', 'off', 'new_head', 'good', '${YEAR}-01-01', '3/QĐ', '2025-01-05', 'zq', 1)`);
	try {
		const name = sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${STAFF}'`);
		years.scored(STAFF, YEAR, '91', [10]);
		years.scored(STAFF, YEAR, '88.99', [11]);
		const query = `?ky=${YEAR}-Q4&a=${first}&quy=100.000.000`, p = (await rows(HEAD, query)).find((x) => x.name === name), page = await seen(HEAD, query);
		assert.deepEqual([p.level, p.total, p.months], ['hoàn thành tốt nhiệm vụ', '89,99', '3,00'], 'the mean of 91 and 88,99 is 89,995');
		assert.match(page, new RegExp(`Quý 4/${YEAR} còn thiếu kết quả của 81 người`));
		assert.match(page, new RegExp(`${name}, [^:]*: chưa có phiếu đã công bố của: Tháng 12/${YEAR}(?!,)`));
		const month = await rows(HEAD, `?ky=${YEAR}-10&a=${first}`);
		assert.deepEqual([month.find((x) => x.name === name).level, month.filter((x) => x.level !== 'chưa được xếp loại').length], ['hoàn thành xuất sắc nhiệm vụ', 1]);
		assert.match(await seen(HEAD, `?ky=${YEAR}`), new RegExp(`Tháng 10/${YEAR} \\(thiếu kết quả 80 người\\)`));
	} finally {
		sql(`DELETE FROM province_parameter WHERE first_month = '${YEAR}-01-01'`);
	}
}

async function missing() {
	scene();
	sql(`UPDATE classification SET decision_id = NULL, state = 'met', standing = NULL, mean = NULL, shown = NULL, level = NULL, why = NULL, noticed_at = NULL WHERE person_id = ${person(STAFF)}`);
	assert.match(await seen(HEAD, `?ky=${YEAR}`), new RegExp(`Năm ${YEAR} còn thiếu kết quả của 1 người.*: chưa có quyết định xếp loại năm`));
	assert.match(await seen(HEAD, ''), /Chưa có kỳ nào đủ kết quả/, 'none is closed any more: people are assumed');
	sql(`DELETE FROM classification; DELETE FROM year_decision; DELETE FROM year_run`);
	const empty = await get(HEAD, '');
	assert.match(text(empty.text), /Ghi số người ở từng mức xếp loại rồi bấm Chạy thử/);
	assert.match(empty.text, /name="nguoi"[^>]*value="81"/, 'as many as work there');
	const page = await seen(HEAD, '?cach=gia-dinh&nguoi=20&muc1=4&muc2=10&muc3=2&heso=3,33&quy=100.000.000');
	const want = shared(90000000, 1000, [...Array(4).fill(15), ...Array(10).fill(10), ...Array(2).fill(5)]), sum = want.reduce((s, x) => s + x, 0).toLocaleString('de-DE');
	assert.match(page, new RegExp(`Số người 20 .*Tốn khoảng ${sum} đồng cho 16 người`));
	assert.match(page, new RegExp(`hoàn thành tốt nhiệm vụ 10 ${(want[4] * 10).toLocaleString('de-DE')} ${want[4].toLocaleString('de-DE')}`), 'what one of each level gets');
	assert.match(page, /chưa được xếp loại 4 0 0/);
	const rate = bonuses.ruled('tuyhoa', [{ levels: 3, effect: 'factor', factor: '0.5' }], { method: 'rate', base: 'salary', by_months: 0 });
	const salary = Math.floor(3.33 * 2340000 * 0.5 / 1000) * 1000;
	assert.match(await seen(HEAD, `?cach=gia-dinh&nguoi=3&muc1=3&heso=3.33&quy=1.000.000&a=${rate}`), new RegExp(`Tốn khoảng ${(salary * 3).toLocaleString('de-DE')} đồng cho 3 người.*vượt số đem chia`));
	assert.match(await seen(HEAD, `?cach=gia-dinh&nguoi=3&muc1=3&quy=1.000.000&a=${rate}`), /3 người chưa tính được/, 'without a coefficient');
	const a = await get(HEAD, '?cach=gia-dinh&nguoi=3&muc1=2&muc2=2');
	assert.ok(a.status === 422 && a.text.includes('id="nguoi-error"') && /4 người, nhiều hơn/.test(text(a.text)));
	assert.equal((await get(HEAD, '?cach=gia-dinh&nguoi=99999')).status, 422);
	sql('DELETE FROM bonus_line; UPDATE regulation SET before_id = NULL; DELETE FROM regulation');
	assert.match(await seen(HEAD, ''), /chưa có quy chế nào để chạy thử/);
}

async function nothingKept() {
	scene();
	const tables = ['operation', 'audit', 'bonus_run', 'bonus_share', 'bonus_entry', 'bonus_line', 'regulation', 'notice', 'mail'], counts = () => tables.map((t) => number(`SELECT COUNT(*) FROM ${t}`)).join();
	const before = counts();
	for (const q of ['', `?ky=${YEAR}&b=${second}`, '?cach=gia-dinh&nguoi=5&muc1=5', `?ky=${YEAR}&doi=du-phong&gia=50&tep=xlsx`, `?ky=${YEAR}&quy=-5`])
		await get(HEAD, q);
	assert.equal(counts(), before);
	assert.match((await get(HEAD, `?ky=${YEAR}&b=${second}&tep=xlsx`)).headers['content-type'], /spreadsheetml/);
	assert.ok([404, 405, 413].includes((await of(HEAD).post(PLACE, { form: await of(HEAD).token() })).status));
	assert.equal(counts(), before);
	years.clear();
	clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [HEAD, OFFICER, STAFF, OTHER, CHIEF, APPRAISER, FINANCE])
			clients.set(user, await new Client().signIn(user));
	});
	await test('shares of a closed year, against a second way', shares);
	await test('two versions side by side', sides);
	await test('the fund, a factor or the reserve moved; what is refused', moved);
	await test('who sees what', whoSees);
	await test('facts: months, absences, grounds, who left, from outside', facts);
	await test('a quarter and a month by published sheets', shorter);
	await test('results missing, people assumed', missing);
	await test('nothing is kept', nothingKept);
	for (const c of clients.values())
		c.close();
});
