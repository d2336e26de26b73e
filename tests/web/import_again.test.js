// The edited workbook comes again: what stays, what is changed, what is new, what is gone; what
// the file does not speak of; one batch that goes out as a whole.
'use strict';
const { Client, forms, sleep, base } = require('./client.js');
const { formTo, ground, read, sql, text } = require('./imports.js');
const { workbook, TITLE } = require('./xlsx.js');
const { assert, test, run } = require('./check.js');

const row = (code, points, more = {}) => [1, code, more.division ?? 'Văn phòng', more.task ?? `Nhiệm vụ ${code}`, 'Các bước',
	more.output ?? 'Báo cáo', points > 50 ? 'N3' : 'N2', null, points, null, more.note ?? null];
const book = (...rows) => workbook([['DANH MỤC'], TITLE, ...rows]);
const FIRST = [row('A.1', 20), row('A.2', 30), row('A.3', 40), row('A.4', 50), row('A.5', 12), row('A.6', 14)];
// A.1 stays, A.2 has other points and a note, A.3 another code, A.6 an error; A.4 and A.5 are gone, A.7 is new.
const SECOND = [row('A.1', 20), row('A.7', 22), row('A.30', 40, { task: 'Nhiệm vụ A.3' }), row('A.2', 32, { note: 'đã sửa' }), row('A.6', 14, { output: '' })];
const BEFORE = 'A.1\t2000\t10\tbáo cáo\t\nA.2\t3000\t15\tbáo cáo\t\nA.3\t4000\t20\tbáo cáo\t\nA.4\t5000\t25\tbáo cáo\t\nA.5\t1200\t6\tbáo cáo\t\nA.6\t1400\t7\tbáo cáo';

const rows = (catalog) => sql(`SELECT code, points, coefficient, unit_of_measure, note FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0 ORDER BY code`);
const counts = (page) => [...text(page.text).matchAll(/(\d+) (dòng giữ nguyên|dòng sửa|dòng mới|dòng không còn trong tệp)/g)].map((m) => `${m[1]} ${m[2]}`).join(', ');

async function take(c, where, change = {}) {
	const form = formTo(await c.get(where), '/nhan');
	assert.ok(form, 'the page offers to take it');
	return c.post(`${where}nhan`, { ...form.fields, ...change });
}

async function undo(c, where) {
	const form = formTo(await c.get(where), '/hoan-tac');
	return c.post(`${where}hoan-tac`, form.fields);
}

// The first workbook is in, A.1 is the standard, and a person has filled in the units since.
async function first(c, year) {
	const catalog = ground(year), { where } = await read(c, catalog, book(...FIRST));
	assert.equal((await take(c, where)).status, 303);
	sql(`UPDATE catalog SET standard_row_id = (SELECT id FROM catalog_row WHERE catalog_id = ${catalog} AND code = 'A.1'), version = version + 1 WHERE id = ${catalog};
		UPDATE catalog_row SET unit_of_measure = 'báo cáo', coefficient = ROUND(points / 200) WHERE catalog_id = ${catalog}`);
	return { catalog, where };
}

async function keepsWhatIsGone(c) {
	const { catalog } = await first(c, 2041);
	assert.equal(rows(catalog), BEFORE);
	const { where, page } = await read(c, catalog, book(...SECOND));
	assert.equal(counts(page), '1 dòng giữ nguyên, 2 dòng sửa, 1 dòng mới, 2 dòng không còn trong tệp');
	const changes = text((await c.get(`${where}thay-doi`)).text);
	assert.match(changes, /Số dòng khác với danh mục: 5/);
	assert.match(changes, /A\.30 Nhiệm vụ A\.3 Mã: Trước: A\.3 → Sau: A\.30/);
	assert.match(changes, /A\.2 Nhiệm vụ A\.2 Điểm: Trước: 30 → Sau: 32 Hệ số: Trước: 1,5 → Sau: 1,6 Ghi chú: Trước: → Sau: đã sửa/);
	assert.equal((await take(c, where)).status, 303);
	assert.equal(rows(catalog), 'A.1\t2000\t10\tbáo cáo\t\nA.2\t3200\t16\tbáo cáo\tđã sửa\nA.30\t4000\t20\tbáo cáo\t\nA.4\t5000\t25\tbáo cáo\t\nA.5\t1200\t6\tbáo cáo\t\nA.6\t1400\t7\tbáo cáo\t\nA.7\t2200\t11');
	assert.match(text((await c.get(where)).text), /1 dòng giữ nguyên 2 dòng sửa 1 dòng mới 0 dòng đã bỏ/);
	const audit = sql(`SELECT before_json, after_json FROM audit a JOIN catalog_row r ON r.id = a.object_id WHERE a.noun = 'catalog_row' AND a.action = 'import' AND r.catalog_id = ${catalog} AND r.code = 'A.30'`);
	assert.equal(audit, '{"code":"A.3"}\t{"code":"A.30"}');
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT(r.code, IF(w.cells LIKE CONCAT('%', r.code, '%'), '', '?')) ORDER BY r.code) FROM import_origin o JOIN catalog_row r ON r.id = o.row_id
		JOIN import_row w ON w.import_id = o.import_id AND w.sheet = o.sheet AND w.number = o.number WHERE o.import_id = (SELECT MAX(id) FROM import WHERE catalog_id = ${catalog})`),
	'A.1,A.2,A.30,A.7', 'same, changed and new ones are found in the second file');
	assert.equal((await undo(c, where)).status, 303);
	assert.equal(rows(catalog), BEFORE);
}

async function dropsWhatIsGone(c) {
	const { catalog } = await first(c, 2042), { where } = await read(c, catalog, book(...SECOND));
	assert.equal((await take(c, where, { gone: 'drop' })).status, 303);
	assert.equal(sql(`SELECT GROUP_CONCAT(code ORDER BY code) FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0`), 'A.1,A.2,A.30,A.6,A.7');
	assert.equal(sql(`SELECT good, same, changed, dropped, bad FROM import WHERE catalog_id = ${catalog} ORDER BY id DESC LIMIT 1`), '1\t1\t2\t2\t1');
	assert.equal((await undo(c, where)).status, 303);
	assert.equal(rows(catalog), BEFORE);
}

// What Home Affairs joined stays joined while the file says the same of it, and leaves with other points.
async function joinedStays(c) {
	const { catalog } = await first(c, 2045), at = (code) => sql(`SELECT id FROM catalog_row WHERE catalog_id = ${catalog} AND code = '${code}'`);
	const members = [at('A.2'), at('A.3')];
	const decision = sql(`INSERT INTO cluster_decision (kind, row_id, coefficient, members, made_by) VALUES ('same', ${at('A.1')}, 99, 2, 1); SELECT LAST_INSERT_ID()`);
	sql(`INSERT INTO cluster_member (decision_id, row_id, coefficient_after) VALUES ${members.map((row) => `(${decision}, ${row}, 99)`)};
		UPDATE catalog_row SET merge_id = ${decision}, coefficient = 99, merge_digest = MD5(CONCAT_WS('\n', task, detail, output, points)) WHERE id IN (${members})`);
	const { where } = await read(c, catalog, book(row('A.1', 20), row('A.2', 30), row('A.3', 42), row('A.4', 52)));
	const decided = `SELECT code, coefficient, COALESCE(live_merge = ${decision}, 0) FROM catalog_row WHERE catalog_id = ${catalog} AND code IN ('A.2', 'A.3', 'A.4') ORDER BY code`;
	assert.equal((await take(c, where)).status, 303);
	assert.equal(sql(decided), 'A.2\t99\t1\nA.3\t21\t0\nA.4\t26\t0');
	assert.equal((await undo(c, where)).status, 303);
	assert.equal(sql(decided), 'A.2\t99\t1\nA.3\t99\t1\nA.4\t25\t0');
	sql(`UPDATE catalog_row SET merge_id = NULL, merge_digest = NULL WHERE merge_id = ${decision}; DELETE FROM cluster_member WHERE decision_id = ${decision}; DELETE FROM cluster_decision WHERE id = ${decision}`);
}

// Refused: nothing of it is in the catalog.
async function refused(c, year, rest, fields, status, why) {
	const { catalog } = await first(c, year), { where } = await read(c, catalog, book(...rest));
	const answer = await take(c, where, fields);
	assert.equal(answer.status, status);
	assert.match(text(answer.text), why);
	assert.equal(rows(catalog), BEFORE);
	return catalog;
}

async function changedMeanwhile(c) {
	const { catalog } = await first(c, 2045), { where, page } = await read(c, catalog, book(...SECOND));
	const form = formTo(page, '/nhan');
	const id = sql(`SELECT id FROM catalog_row WHERE catalog_id = ${catalog} AND code = 'A.5'`);
	const edit = formTo(await c.get(`/danh-muc/${catalog}/dong/${id}`), `/dong/${id}`);
	assert.equal((await c.post(`/danh-muc/${catalog}/dong/${id}`, { ...edit.fields, note: 'tay', group: '2' })).status, 303);
	const answer = await c.post(`${where}nhan`, { ...form.fields, gone: 'drop' });
	assert.equal(answer.status, 409);
	assert.match(text(answer.text), /Trong lúc đó danh mục đã được thay đổi/);
	assert.equal((await take(c, where, { gone: 'drop' })).status, 303);
}

// What a later batch changed is not taken away below it.
async function laterFirst(c) {
	const { catalog, where: old } = await first(c, 2046), { where } = await read(c, catalog, book(...SECOND));
	assert.equal((await take(c, where)).status, 303);
	const early = await undo(c, old);
	assert.equal(early.status, 422);
	assert.match(text(early.text), /hoàn tác lần nhập sau trước/);
	assert.equal((await undo(c, where)).status, 303);
	assert.equal((await undo(c, old)).status, 303);
	assert.equal(rows(catalog), '');
}

// Under a code of the catalog the file has another work: that row is left out, and why is said.
async function otherWork(c) {
	const { catalog } = await first(c, 2047), { where, page } = await read(c, catalog, book(row('A.1', 20, { task: 'Việc khác hẳn', output: 'Tờ trình' })));
	assert.match(text(page.text), /1 dòng đọc được 0 dòng nhận được/);
	assert.match(text((await c.get(`${where}dong/?loai=loi`)).text), /Mã A\.1 trong danh mục đang là việc khác: “Nhiệm vụ A\.1”/);
	const file = await c.get(`${where}dong-loi.xlsx`);
	assert.equal(file.status, 200);
	const { page: back } = await read(c, catalog, file.bytes, 'dong-loi.xlsx');
	assert.match(text(back.text), /1 dòng đọc được 0 dòng nhận được/);
}

// What the catalog refused stays refused, and can be fetched, when the rest has been taken.
async function otherWorkLeftOut(c) {
	const { catalog } = await first(c, 2049), other = row('A.1', 20, { task: 'Việc khác hẳn', output: 'Tờ trình' });
	const { where } = await read(c, catalog, book(other, row('A.7', 22)));
	assert.equal((await take(c, where)).status, 303);
	const said = async (dir) => {
		assert.match(text((await c.get(`${dir}dong/?loai=loi`)).text), /Có lỗi \(1\) .*Mã A\.1 trong danh mục đang là việc khác: “Nhiệm vụ A\.1”/);
		const file = await c.get(`${dir}dong-loi.xlsx`);
		assert.equal(file.status, 200);
		return file;
	};
	const file = await said(where);
	assert.match(text((await c.get(where)).text), /1 dòng đã nhận 1 dòng có lỗi, không nhận/);
	// Whatever becomes of the row in the catalog, and of its standard product.
	sql(`UPDATE catalog_row SET points = 500000 WHERE catalog_id = ${catalog} AND code = 'A.1'`);
	await said(where);
	sql(`UPDATE catalog_row SET points = 2000 WHERE catalog_id = ${catalog} AND code = 'A.1'`);
	sql(`UPDATE catalog_row SET task = 'Việc khác hẳn', output = 'Tờ trình' WHERE catalog_id = ${catalog} AND code = 'A.1'`);
	await said(where);
	sql(`UPDATE catalog_row SET task = 'Nhiệm vụ A.1', output = 'Báo cáo' WHERE catalog_id = ${catalog} AND code = 'A.1'`);
	const { page: back } = await read(c, catalog, file.bytes, 'dong-loi.xlsx');
	assert.match(text(back.text), /1 dòng đọc được 0 dòng nhận được/);
	assert.equal((await undo(c, where)).status, 303);
	await said(where);
}

async function exported(c) {
	const { catalog } = await first(c, 2048), file = await c.get(`/danh-muc/${catalog}/xuat.xlsx`);
	const { where, page } = await read(c, catalog, file.bytes, 'xuat.xlsx');
	assert.equal(counts(page), '6 dòng giữ nguyên, 0 dòng sửa, 0 dòng mới, 0 dòng không còn trong tệp');
	const answer = await take(c, where);
	assert.equal(answer.status, 422);
	assert.match(text(answer.text), /không khác danh mục hiện có/);
}

// What a person matched once serves the next file with that sheet and head, of the agency alone.
async function remembered(c) {
	const odd = (title) => workbook([['Ký hiệu', title, 'Thành quả', 'Hạng', 'Chấm'], ['X.1', 'Việc lạ', 'Báo cáo', 'N2', 20]]);
	const hand = { take: '1', head_first: '1', head_last: '1', col_code: '1', col_task: '2', col_output: '3', col_group: '4', col_points: '5' };
	const { where } = await read(c, ground(2050), odd('Đầu mục'));
	const form = forms((await c.get(`${where}trang/1`)).text).find((f) => f.method === 'post' && /trang\/1$/.test(f.action));
	assert.equal((await c.post(`${where}trang/1`, { ...form.fields, ...hand })).status, 303);
	assert.doesNotMatch(text((await c.get(where)).text), /khớp như lần trước/);
	const same = await read(c, ground(2051), odd('Đầu mục'));
	assert.match(text(same.page.text), /1 dòng đọc được 1 dòng nhận được[\s\S]*khớp như lần trước/);
	const other = await read(c, ground(2052), odd('Đầu mục khác'));
	assert.doesNotMatch(text(other.page.text), /khớp như lần trước/);
	sql("DELETE FROM import_memory WHERE agency_id = (SELECT id FROM unit WHERE code = 'tuyhoa'); UPDATE import_memory SET agency_id = (SELECT id FROM unit WHERE code = 'tuyhoa') WHERE head LIKE '%dau muc%'");
	const foreign = await read(c, ground(2053), odd('Đầu mục'));
	assert.doesNotMatch(text(foreign.page.text), /khớp như lần trước/);
	sql("DELETE FROM import_memory WHERE head LIKE '%dau muc%'");
}

// Cells from the clipboard: tabs, quotes, line ends in a cell; the same way as a file from there on.
async function pasted(c) {
	const catalog = ground(2054), paste = async (block) => {
		const form = forms((await c.get(`/danh-muc/${catalog}/nhap/`)).text).find((f) => /tai-len\/khoi/.test(f.action));
		return c.post(form.action.slice(base.length), { ...form.fields, block });
	};
	const head = TITLE.join('\t'), cells = ['1', 'D.1', 'Văn phòng', '"Việc ""một""\r\nhai dòng\tvà tab"', '', 'Báo cáo', 'N2', '11-50', '20', '', ''].join('\t');
	for (const [block, why] of [['không có ô nào', /giữa các ô phải có dấu cách cột/], ['', /block-error/]]) {
		const no = await paste(block);
		assert.equal(no.status, 422);
		assert.match(why.source.startsWith('block') ? no.text : text(no.text), why);
		assert.ok(block === '' || no.text.includes(block), 'what was pasted stays');
	}
	const sent = await paste(`${head}\r\n${cells}\r\n2\tD.2\tVăn phòng\t"chưa đóng\t\tBáo cáo\tN2\t\t30\t\t`);
	assert.equal(sent.status, 303);
	const where = new URL(sent.location, 'https://x').pathname.slice(base.length);
	let page;
	for (let i = 0; i < 100 && (page = await c.get(where)).headers.refresh; i++)
		await sleep(50);
	assert.match(text(page.text), /Khối dán từ bảng[\s\S]*2 dòng đọc được 2 dòng nhận được/);
	assert.equal((await take(c, where)).status, 303);
	assert.equal(sql(`SELECT code, task, points FROM catalog_row WHERE catalog_id = ${catalog} ORDER BY code`),
		'D.1\tViệc "một" hai dòng và tab\t2000\nD.2\t"chưa đóng\t3000');
}

run(async () => {
	const c = await new Client().signIn('giamdoc.stc');
	await test('again_changes_adds_and_keeps_what_is_gone', () => keepsWhatIsGone(c));
	await test('again_drops_what_is_gone', () => dropsWhatIsGone(c));
	await test('again_never_drops_the_standard', () => refused(c, 2043, FIRST.slice(1), { gone: 'drop' }, 422, /Sản phẩm chuẩn không còn trong tệp/));
	await test('again_without_a_change_is_nothing', () => refused(c, 2044, FIRST, {}, 422, /không khác danh mục hiện có/));
	await test('again_is_compared_anew_when_the_catalog_changed', () => changedMeanwhile(c));
	await test('again_is_undone_before_what_it_changed', () => laterFirst(c));
	await test('again_with_another_work_under_a_code_is_said', () => otherWork(c));
	await test('again_what_was_left_out_stays_said', () => otherWorkLeftOut(c));
	await test('again_the_export_is_no_change', () => exported(c));
	await test('again_leaves_what_was_joined', () => joinedStays(c));
	await test('a_block_from_the_clipboard_is_a_workbook', () => pasted(c));
	await test('again_columns_matched_by_hand_are_remembered', () => remembered(c));
	c.close();
});
