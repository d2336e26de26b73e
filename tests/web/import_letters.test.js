// Catalogs typed before Unicode: recognised, shown before and after, converted when the person
// says so and not before; what is Unicode already stays.
'use strict';
const { Client, forms, base, sleep } = require('./client.js');
const { formTo, ground, read, sql, text } = require('./imports.js');
const { tcvn3, vni } = require('./letters.js');
const { workbook, TITLE } = require('./xlsx.js');
const { xls } = require('./xls.js');
const { assert, test, run } = require('./check.js');

const TASK = 'Tham mưu cho Ủy ban nhân dân phường về kế hoạch';
const row = (code, task, as) => [1, code, as('Văn phòng'), as(task), as('Soạn thảo, trình ký'), as('Tờ trình'), 'N2', '11-50', 20, null, as('Được xếp loại')];
const rows = (as) => [[as('Danh mục sản phẩm, công việc')], TITLE.map(as), row('C.1', TASK, as), row('C.2', 'Phòng', (t) => t), row('C.3', 'Họp giao ban', as)];
const inCatalog = (catalog) => sql(`SELECT code, division, task, detail, output, note FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0 ORDER BY code`);
const whole = (task) => `C.1\tVăn phòng\t${task}\tSoạn thảo, trình ký\tTờ trình\tĐược xếp loại\n` +
	'C.2\tVăn phòng\tPhòng\tSoạn thảo, trình ký\tTờ trình\tĐược xếp loại\nC.3\tVăn phòng\tHọp giao ban\tSoạn thảo, trình ký\tTờ trình\tĐược xếp loại';

async function take(c, where, catalog) {
	const form = formTo(await c.get(where), '/nhan');
	assert.equal((await c.post(`${where}nhan`, form.fields)).status, 303);
	return inCatalog(catalog);
}

async function convert(c, where, encoding) {
	const form = formTo(await c.get(where), '/bang-ma');
	assert.match(form.body, new RegExp(`name="encoding" value="${encoding}"`));
	assert.equal((await c.post(`${where}trang/1/bang-ma`, { ...form.fields, encoding })).status, 303);
	return c.get(where);
}

// Nothing is read before the button is pressed; then everything is, and it can be taken back.
async function onConfirmation(c) {
	const catalog = ground(2021), { where, page } = await read(c, catalog, workbook(rows(tcvn3)));
	assert.match(text(page.text), /Chưa đọc được dòng nào.*chữ bảng mã cũ/);
	assert.match(text(page.text), /có vẻ gõ bằng bảng mã TCVN3 \(ABC\).*A1 Danh môc s¶n phÈm, c«ng viÖc Danh mục sản phẩm, công việc/);
	const after = await convert(c, where, 'tcvn3');
	assert.match(text(after.text), /3 dòng đọc được 3 dòng nhận được.*đã chuyển sang Unicode.*được đọc theo bảng mã TCVN3/);
	assert.match(text((await convert(c, where, 'unicode')).text), /Chưa đọc được dòng nào/);
	await convert(c, where, 'tcvn3');
	const task = 'Tham mưu cho ủy ban nhân dân phường về kế hoạch';
	assert.equal(await take(c, where, catalog), whole(task));
	return task;
}

// The same sheet comes again: it is read as the person said the first time.
async function remembered(c, task) {
	const catalog = ground(2022), { where, page } = await read(c, catalog, workbook(rows(tcvn3)));
	assert.match(text(page.text), /3 dòng đọc được 3 dòng nhận được.*đã chuyển sang Unicode khớp như lần trước/);
	assert.equal(await take(c, where, catalog), whole(task));
	// Typed anew in Unicode it is left alone.
	const fresh = await read(c, ground(2023), workbook(rows((t) => t)));
	assert.match(text(fresh.page.text), /3 dòng đọc được 3 dòng nhận được/);
	assert.doesNotMatch(text(fresh.page.text), /bảng mã/);
}

async function vniInAnXls(c) {
	const catalog = ground(2024), { where, page } = await read(c, catalog, xls(rows(vni), { font: 'VNI-Times', name: 'VNI' }));
	assert.match(text(page.text), /có vẻ gõ bằng bảng mã VNI .*Phông chữ ghi trong tệp: VNI-Times/);
	await convert(c, where, 'vni');
	assert.equal(await take(c, where, catalog), whole(TASK));
}

async function capitalsOfTheFont(c) {
	const catalog = ground(2025), { where } = await read(c, catalog, xls(rows(tcvn3), { font: '.VnTimeH', name: 'H' }));
	await convert(c, where, 'tcvn3');
	const taken = await take(c, where, catalog);
	assert.match(taken, /^C\.1\tVĂN PHÒNG\tTHAM MƯU CHO ỦY BAN NHÂN DÂN PHƯỜNG VỀ KẾ HOẠCH\t/);
	assert.match(taken, /C\.2\tVăn phòng\tPhòng\t/);
}

async function inABlock(c) {
	const catalog = ground(2026), list = await c.get(`/danh-muc/${catalog}/nhap/`), form = formTo(list, `/tai-len/khoi/${catalog}`);
	const block = rows(tcvn3).map((r) => r.join('\t')).join('\r\n');
	const sent = await c.post(form.action.slice(base.length), { ...form.fields, block });
	assert.equal(sent.status, 303);
	const where = new URL(sent.location, 'https://x').pathname.slice(base.length);
	for (let i = 0; i < 100 && (await c.get(where)).headers.refresh; i++)
		await sleep(50);
	await convert(c, where, 'tcvn3');
	assert.equal(await take(c, where, catalog), whole(TASK.replace('Ủ', 'ủ')));
}

// Columns matched by hand stay when the letters are converted afterwards, in one form or in two.
async function byHand(c) {
	const odd = [[tcvn3('Ký số'), tcvn3('Đầu mục'), tcvn3('Thành quả'), tcvn3('Hạng'), tcvn3('Chấm')], ['X.1', tcvn3('Việc lạ đời'), tcvn3('Tờ trình'), 'N2', 20]];
	const catalog = ground(2028), { where } = await read(c, catalog, workbook(odd)), sheet = `${where}trang/1`;
	const hand = { take: '1', head_first: '1', head_last: '1', section: '', col_code: '1', col_task: '2', col_output: '3', col_group: '4', col_points: '5' };
	const post = async (fields) => {
		const form = forms((await c.get(sheet)).text).find((f) => f.method === 'post' && /trang\/1$/.test(f.action));
		return c.post(sheet, { ...form.fields, ...hand, ...fields });
	};
	assert.equal((await post({ encoding: 'unicode' })).status, 303);
	assert.match(text((await c.get(where)).text), /1 dòng đọc được 0 dòng nhận được/);
	assert.match(text((await c.get(`${where}dong/`)).text), /không đọc được thành tiếng Việt.*bấm “Chuyển sang Unicode”/);
	assert.match(text((await convert(c, where, 'tcvn3')).text), /1 dòng đọc được 1 dòng nhận được/);
	assert.equal((await post({ encoding: 'unicode' })).status, 303);
	assert.match(text((await c.get(where)).text), /1 dòng đọc được 0 dòng nhận được/);
	assert.equal((await post({ encoding: 'tcvn3' })).status, 303);
	assert.match(await take(c, where, catalog), /^X\.1\t\tViệc lạ đời\t\tTờ trình/);
	assert.equal((await post({ encoding: 'utf-7' })).status, 422);
}

run(async () => {
	const c = await new Client().signIn('giamdoc.stc');
	const forget = () => sql("DELETE FROM import_memory WHERE map LIKE '%tcvn3%' OR map LIKE '%vni%' OR head LIKE '%dau muc%'");
	let task;
	forget();
	await test('letters_are_converted_on_confirmation', async () => { task = await onConfirmation(c); });
	await test('letters_are_remembered_for_the_agency', () => remembered(c, task));
	await test('letters_of_vni_in_an_xls', () => vniInAnXls(c));
	await test('letters_of_a_font_of_capitals', () => capitalsOfTheFont(c));
	await test('letters_in_a_pasted_block', () => inABlock(c));
	await test('letters_keep_what_was_matched_by_hand', () => byHand(c));
	forget();
	c.close();
});
