// Divisions as workbooks call them: matched by hand once, remembered for the agency, changed later.
'use strict';
const { Client, forms, sleep, base } = require('./client.js');
const { formTo, ground, read, sql, text } = require('./imports.js');
const { workbook, TITLE } = require('./xlsx.js');
const { assert, test, run } = require('./check.js');

const row = (code, division) => [1, code, division, `Nhiệm vụ ${code}`, 'Các bước', 'Báo cáo', 'N2', null, 20, null, null];
const FILE = () => workbook([TITLE, row('P.1', 'Phòng Quản lý Ngân sách'), row('P.2', 'P. Kế hoạch – Tổng hợp'),
	row('P.3', 'p. kế hoạch - TỔNG HỢP'), row('P.4', 'Ban Quản lý dự án'), row('P.5', 'Tổ thư ký')]);
const unit = (code) => sql(`SELECT id FROM unit WHERE code = 'stc.${code}'`);
const units = (catalog) => sql(`SELECT r.code, COALESCE(u.code, '-') FROM catalog_row r LEFT JOIN unit u ON u.id = r.unit_id
	WHERE r.catalog_id = ${catalog} AND r.removed = 0 ORDER BY r.code`).replace(/\t/g, ' ').replace(/\n/g, ', ').replace(/stc\./g, '');

// The names of a page with what is chosen for each, and the way to send them.
async function page(c, where) {
	const got = await c.get(`${where}phong`);
	assert.equal(got.status, 200);
	return { got, ...answers(got) };
}

function answers(got) {
	const form = forms(got.text).find((f) => f.action.endsWith('/phong'));
	const all = (re) => [...form.body.matchAll(re)].map((m) => m[1]);
	return {
		key: all(/name="key\[\]" value="([^"]*)"/g), was: all(/name="was\[\]" value="([^"]*)"/g), form: form.fields.form,
		division: [...form.body.matchAll(/<select[\s\S]*?<\/select>/g)].map(([s]) => /value="(\w+)" selected/.exec(s)[1]),
	};
}

const send = (c, where, said) => c.request('POST', `${base}${where}phong`, {
	headers: { 'content-type': 'application/x-www-form-urlencoded' },
	body: [['form', said.form], ...['key', 'was', 'division'].flatMap((name) => said[name].map((value) => [`${name}[]`, value]))]
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
});

async function say(c, where, change) {
	const said = await page(c, where);
	for (const [name, division] of Object.entries(change))
		said.division[said.key.indexOf(name)] = division;
	return send(c, where, said);
}

async function take(c, where, catalog) {
	const form = formTo(await c.get(where), '/nhan');
	assert.equal((await c.post(`${where}nhan`, form.fields)).status, 303);
	return units(catalog);
}

const PLAN = 'p ke hoach tong hop', PROJECT = 'ban quan ly du an', SECRETARY = 'to thu ky';

async function matched(c, plan, secretary) {
	const catalog = ground(2011), { where, page: shown } = await read(c, catalog, FILE());
	assert.match(text(shown.text), /Số tên chưa khớp với phòng nào của cơ quan: 3 \( ?“P\. Kế hoạch – Tổng hợp”, “Ban Quản lý dự án”, “Tổ thư ký”/);
	const { key, division, got } = await page(c, where);
	assert.deepEqual(division.map((d) => d), key.map(() => 'rule'));
	assert.match(text(got.text), /Phòng Quản lý Ngân sách 1 .*Theo tên: Phòng Quản lý ngân sách/);
	const done = await say(c, where, { [plan]: unit('ngansach'), [PROJECT]: 'none', [secretary]: unit('vanphong') });
	assert.equal(done.status, 303);
	assert.match(text((await c.get(where)).text), /Mọi tên phòng trong tệp đều đã khớp/);
	assert.equal(await take(c, where, catalog), 'P.1 ngansach, P.2 ngansach, P.3 ngansach, P.4 -, P.5 vanphong');
	assert.match(text((await c.get(`/danh-muc/${catalog}/lich-su`)).text), /Khớp tên phòng trong tệp Excel/);
	return { catalog, where };
}

// Another catalog, another file, and a block: nothing is asked again.
async function remembered(c) {
	const catalog = ground(2012), { where, page: shown } = await read(c, catalog, FILE());
	assert.match(text(shown.text), /Mọi tên phòng trong tệp đều đã khớp/);
	assert.equal(await take(c, where, catalog), 'P.1 ngansach, P.2 ngansach, P.3 ngansach, P.4 -, P.5 vanphong');
	const pasted = ground(2013), form = formTo(await c.get(`/danh-muc/${pasted}/nhap/`), `/tai-len/khoi/${pasted}`);
	const sent = await c.post(form.action.slice(base.length), { ...form.fields, block: [TITLE, row('P.2', 'P. Kế hoạch – Tổng hợp')].map((r) => r.join('\t')).join('\n') });
	const at = new URL(sent.location, 'https://x').pathname.slice(base.length);
	for (let i = 0; i < 100 && (await c.get(at)).headers.refresh; i++)
		await sleep(50);
	assert.equal(await take(c, at, pasted), 'P.2 ngansach');
	const other = sql("SELECT COUNT(*) FROM import_match m JOIN unit u ON u.id = m.agency_id WHERE u.code <> 'stc'");
	assert.equal(other, '0');
}

// What was said can be changed later: the rows that stand follow.
async function changed(c, { catalog, where }, plan) {
	assert.equal((await say(c, where, { [plan]: unit('dautu'), [SECRETARY]: 'rule' })).status, 303);
	assert.equal(units(catalog), 'P.1 ngansach, P.2 dautu, P.3 dautu, P.4 -, P.5 -');
	const form = formTo(await c.get(where), '/hoan-tac');
	assert.equal((await c.post(`${where}hoan-tac`, form.fields)).status, 303);
	assert.equal(units(catalog), '');
}

// A column that is none of divisions: the page stays small, says what is likely, and can be sent.
async function tooMany(c) {
	const { where } = await read(c, ground(2015), workbook([TITLE, ...Array.from({ length: 500 }, (_, i) => row(`P.${i}`, `Việc thứ ${i}`))]));
	const { got, key } = await page(c, where);
	assert.equal(key.length, 200);
	assert.match(text(got.text), /Có 5\d\d tên, trang này cho xem 200 tên đầu/);
	assert.equal((await say(c, where, { 'viec thu 7': 'none' })).status, 303);
	assert.equal(sql("SELECT kind FROM import_match WHERE name = 'viec thu 7'"), 'none');
}

async function refused(c, plan) {
	const catalog = ground(2014), { where } = await read(c, catalog, FILE());
	for (const wrong of [unit('vanphong').replace(/.*/, sql("SELECT id FROM unit WHERE code = 'tuyhoa'")), '999999999', 'x'])
		assert.equal((await say(c, where, { [plan]: wrong })).status, 422, wrong);
	const said = await page(c, where);
	said.key[0] = 'no such name';
	said.division[0] = 'none';
	assert.equal((await send(c, where, said)).status, 422);
	const torn = await page(c, where);
	torn.was.pop();
	assert.equal((await send(c, where, torn)).status, 400);
	// Two at once: the second is shown what the first said, and keeps what it chose.
	const one = await page(c, where), two = await page(c, where), at = one.key.indexOf(SECRETARY);
	one.division[at] = unit('hcsn');
	two.division[at] = unit('dautu');
	assert.equal((await send(c, where, one)).status, 303);
	const late = await send(c, where, two);
	assert.equal(late.status, 409);
	assert.match(text(late.text), /vừa được người khác khớp/);
	const again = answers(late);
	assert.equal(again.was[at], unit('hcsn'));
	assert.equal(again.division[at], unit('dautu'));
	assert.equal((await send(c, where, again)).status, 303);
	assert.equal(await take(c, where, catalog), 'P.1 ngansach, P.2 dautu, P.3 dautu, P.4 -, P.5 dautu');
	const other = await new Client().signIn('canbo.tuyhoa');
	assert.equal((await other.get(`${where}phong`)).status, 404);
	assert.equal((await other.post(`${where}phong`, { form: await other.token() })).status, 404);
	other.close();
}

run(async () => {
	const c = await new Client().signIn('giamdoc.stc');
	const forget = () => sql("DELETE FROM import_match");
	let first;
	forget();
	await test('names_are_matched_by_hand', async () => { first = await matched(c, PLAN, SECRETARY); });
	await test('names_are_remembered_for_the_agency', () => remembered(c));
	await test('names_can_be_said_anew', () => changed(c, first, PLAN));
	await test('names_are_refused_where_they_do_not_fit', () => refused(c, PLAN));
	await test('names_without_number_are_shown_in_part', () => tooMany(c));
	forget();
	c.close();
});
