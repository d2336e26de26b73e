// Funds of agencies as finance sees them: sums, what is left and will be, never what follows from fewer than five people.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Client, decode, RUN } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear } = require('./catalogs.js');
const { person, today } = require('./months.js');
const bonuses = require('./bonuses.js');
const people = require('./people.js');

const FINANCE = 'taichinh.stc', APPRAISER = 'thamdinh.snv', HEAD = 'giamdoc.stc', STAFF = 'chuyenvien.stc';
const PLACE = '/thuong/tai-chinh/', YEAR = Number(today.slice(0, 4));
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const seen = async (user, where) => text((await of(user).get(where)).text);
// Without the mark that agencies have from 1 December on.
const plain = async (user, where) => (await seen(user, where)).replace(/ còn quỹ chưa chi(?= \d)/g, '');
// Everybody of an agency gets the same by a decided run, level by level(place).
const paidAll = (agency, amount, level = () => 'HTTNV', more = {}) => bonuses.run(agency, YEAR, Object.fromEntries(bonuses.staff(agency).map((p, i) => [p.uid, [amount, level(i)]])), more);
const money = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const named = (code) => sql(`SELECT name FROM unit WHERE code = '${code}'`);
const count = (code) => bonuses.staff(code).length;

async function sums() {
	clear();
	bonuses.fund('stc', YEAR, 500000000, { code: '1000002' });
	bonuses.fund('stc', YEAR, 20000000, { code: '1000009' });
	bonuses.fund('tuyhoa', YEAR, 300000000, { code: '1000001' });
	bonuses.fund('snv', YEAR, 100000000, { code: '' });
	bonuses.fund('stc', YEAR, 70000000, { kind: 'income' });
	assert.ok(count('stc') >= 5 && count('tuyhoa') >= 5);
	paidAll('stc', 1000000);
	paidAll('stc', 2000000, undefined, { state: 'frozen' });
	bonuses.run('stc', YEAR, {}, { state: 'draft', fund: 90000000 });
	paidAll('tuyhoa', 3000000);
	const n = count('stc'), m = count('tuyhoa'), left = 520000000 - 3000000 * n;
	const page = await plain(FINANCE, PLACE);
	assert.match(page, new RegExp(`1000001 ${named('tuyhoa')} 300\\.000\\.000 ${money(3000000 * m)} 0 ${money(300000000 - 3000000 * m)} 0 ${money(300000000 - 3000000 * m)} 1000002, 1000009 ${named('stc')} 520\\.000\\.000 ${money(1000000 * n)} ${money(2000000 * n)} ${money(left)} 90\\.000\\.000 ${money(left - 90000000)} `), 'by code');
	assert.match(page, new RegExp(`chưa có mã ${named('snv')} 100\\.000\\.000 0 0 100\\.000\\.000 0 100\\.000\\.000 Cộng 920\\.000\\.000 ${money(1000000 * n + 3000000 * m)} ${money(2000000 * n)} `));
	assert.match(page, new RegExp(`bằng số được duyệt trừ số đã chi.*Hoàn thành tốt nhiệm vụ ${n + m} ${money(1000000 * n + 3000000 * m)}`, 'i'));
	assert.match(page, new RegExp(`Quỹ chưa có mã đơn vị quan hệ ngân sách ${named('snv')} Cơ quan chưa có quỹ \\(\\d+\\) .*${named('sct')}`));
	for (const uid of [STAFF, HEAD])
		assert.ok(!page.includes(sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${uid}'`)), 'no person');
	assert.match(await plain(APPRAISER, `${PLACE}?loai=income`), new RegExp(`${named('stc')} 70\\.000\\.000 0 0 70\\.000\\.000 0 70\\.000\\.000`));
	assert.match(await seen(FINANCE, `${PLACE}?nam=${YEAR - 1}`), /chưa có cơ quan nào có quỹ/);
	assert.equal((await of(FINANCE).get(`${PLACE}?nam=x`)).status, 422);
}

async function masked() {
	clear();
	for (const [code, sum] of [['stc', 500000000], ['tuyhoa', 300000000], ['snv', 100000000]])
		bonuses.fund(code, YEAR, sum);
	paidAll('stc', 1000000, (i) => (i < 2 ? 'HTXSNV' : 'HTTNV'));
	paidAll('tuyhoa', 3000000);
	bonuses.entry('snv', YEAR, 'giamdoc.snv', 7654321, { type: 'sudden' });
	const n = count('stc'), m = count('tuyhoa'), small = n <= m ? ['stc', 1000000 * n, 500000000] : ['tuyhoa', 3000000 * m, 300000000], large = n <= m ? ['tuyhoa', 3000000 * m, 300000000] : ['stc', 1000000 * n, 500000000];
	const page = await plain(FINANCE, PLACE);
	assert.match(page, new RegExp(`${named('snv')} 100\\.000\\.000 dưới 5 người 0 dưới 5 người 0 dưới 5 người`));
	assert.match(page, new RegExp(`${named(small[0])} ${money(small[2])} dưới 5 người 0 dưới 5 người`), 'else the one would be found by subtraction');
	assert.match(page, new RegExp(`${named(large[0])} ${money(large[2])} ${money(large[1])} 0 ${money(large[2] - large[1])} `));
	assert.match(page, new RegExp(`Cộng 900\\.000\\.000 ${money(1000000 * n + 3000000 * m + 7654321)} `));
	// Of levels: two were excellent and one was awarded at once, three together, so the rest is masked too.
	assert.match(page, /Hoàn thành xuất sắc nhiệm vụ dưới 5 người dưới 5 người Hoàn thành tốt nhiệm vụ dưới 5 người dưới 5 người Thưởng đột xuất dưới 5 người dưới 5 người/i);
	assert.ok(!/7\.654\.321|2\.000\.000/.test(page));
	const csv = (await of(FINANCE).get(`${PLACE}?tep=csv`)).text;
	assert.ok(!csv.includes('7654321') && !csv.includes(String(small[1])) && !csv.includes(String(small[2] - small[1])) && csv.includes(String(large[1])) && /Không hiện số liệu/.test(csv), csv);
	const file = path.join(RUN, 'tmp', `finance-${process.pid}.xlsx`), a = await of(FINANCE).get(`${PLACE}?tep=xlsx`);
	assert.match(a.headers['content-type'], /spreadsheetml/);
	fs.writeFileSync(file, a.bytes);
	const cells = execFileSync('unzip', ['-p', file, 'xl/worksheets/sheet1.xml'], { encoding: 'utf8' });
	fs.unlinkSync(file);
	assert.ok(cells.includes(`>${large[1]}<`) && !cells.includes('7654321') && !cells.includes(`>${small[1]}<`));
}

// From 1 December on who has something left is named, at home too; the year behind is over on 31 January.
async function warned() {
	clear();
	bonuses.fund('stc', YEAR, 500000000);
	bonuses.fund('stc', YEAR - 2, 500000000);
	const now = today.slice(5) >= '12-01', page = await seen(FINANCE, PLACE), home = await seen(FINANCE, '/viec-can-lam/'), own = await seen(HEAD, '/viec-can-lam/');
	assert.equal(new RegExp(`Đến hết ngày 31/01/${YEAR + 1}, .*1 cơ quan được dự báo còn quỹ chưa chi`).test(page), now);
	assert.equal(/còn quỹ chưa chi 500/.test(page), now);
	assert.equal(new RegExp(`1 quỹ của các cơ quan năm ${YEAR} được dự báo không chi hết`).test(home), now);
	assert.equal(new RegExp(`Quỹ tiền thưởng năm ${YEAR} còn 500\\.000\\.000 đồng chưa chi`).test(own), now);
	assert.match(await seen(FINANCE, `${PLACE}?nam=${YEAR - 2}`), new RegExp(`Quỹ năm ${YEAR - 2} đã hết hạn chi ngày 31/01/${YEAR - 1}`));
	assert.ok(!new RegExp(`năm ${YEAR - 2} (còn|được)`).test(home + own), 'what is over is no duty');
}

async function everyRole() {
	const wrong = list();
	for (const user of Object.keys(people)) {
		const may = people[user].some((r) => ['finance', 'appraiser', 'appraisal_lead', 'chairman'].includes(r)), a = await of(user).get(PLACE);
		if (a.status !== (may ? 200 : 403))
			wrong.add(`${user}: ${a.status}`);
		if (/href="[^"]*\/thuong\/tai-chinh\/"/.test((await of(user).get('/thuong/')).text) !== may)
			wrong.add(`${user}: the way there`);
		if (user === FINANCE)
			for (const path of ['/thuong/so-chi/', '/thuong/dot-xuat/', '/thuong/dieu-chinh/'])
				if ((await of(user).get(path)).status !== 403)
					wrong.add(`${user} ${path}`);
	}
	wrong.none();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('approved, spent, waiting, left and what will be unspent, by code', sums);
	await test('nothing over fewer than five people, nor what it follows from', masked);
	await test('warned from 1 December until 31 January', warned);
	await test('every role', everyRole);
	clear();
	for (const c of clients.values())
		c.close();
});
