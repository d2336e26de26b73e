// A workbook from upload to the catalog and back, over the real programs: what is read, what
// is refused and why, once only, in time.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Client, forms, sleep, TREE } = require('./client.js');
const { forget, formTo, ground, read, sql, text } = require('./imports.js');
const { ole, record, records, u16, xls } = require('./xls.js');
const { workbook, sheetXml, catalogRows, TITLE, NS } = require('./xlsx.js');
const { clear, make } = require('./catalogs.js');
const { assert, test, run } = require('./check.js');

async function sample(c, catalog) {
	const { where, page } = await read(c, catalog, fs.readFileSync(path.join(TREE, 'tests/fixture/danh-muc-mau.xlsx')));
	assert.match(text(page.text), /54 dòng đọc được 48 dòng nhận được 4 dòng nhận được nhưng nên xem lại 6 dòng có lỗi/);
	const shift = formTo(page, '/trang/3/day-cot');
	assert.equal((await c.post(`${where}trang/3/day-cot`, { ...shift.fields, shift_note: '1' })).status, 303);
	const after = await c.get(where), take = formTo(after, '/nhan');
	assert.equal(take.fields.standard, 'DC.01');
	assert.equal(take.fields.basis, '118/QĐ-UBND ngày 29/05/2026');
	// Pressed six times: whoever comes while the first is at work, or has just done it, gets its answer.
	const all = await Promise.all([0, 1, 2, 3, 4, 5].map((i) => sleep(15 * i).then(() => c.post(`${where}nhan`, take.fields))));
	assert.deepEqual(all.map((a) => a.status), Array(6).fill(303));
	assert.equal(sql(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0`), '48');
	assert.equal(sql(`SELECT note FROM catalog_row WHERE catalog_id = ${catalog} AND code = 'DC.HN.04'`), 'Nội dung phức tạp xếp Nhóm 4');
	assert.equal(sql(`SELECT COUNT(*) FROM import_origin o JOIN catalog_row r ON r.id = o.row_id JOIN import_row w ON w.import_id = o.import_id
		AND w.sheet = o.sheet AND w.number = o.number WHERE r.catalog_id = ${catalog} AND w.cells LIKE CONCAT('%', r.code, '%')`), '48', 'each row knows where it stood');
	assert.equal(sql(`SELECT r.code FROM catalog c JOIN catalog_row r ON r.id = c.standard_row_id WHERE c.id = ${catalog}`), 'DC.01');
	return where;
}

// The same as an .xls: what is read, and found, is the same.
async function sampleXls(c) {
	const catalog = ground(2027), file = (kind) => fs.readFileSync(path.join(TREE, `tests/fixture/danh-muc-mau.${kind}`));
	const found = async (kind) => {
		const { where, page } = await read(c, catalog, file(kind), 'danh-muc.bin');
		assert.match(text(page.text), /54 dòng đọc được 48 dòng nhận được 4 dòng nhận được nhưng nên xem lại 6 dòng có lỗi/);
		return { where, rows: text((await c.get(`${where}dong/`)).text.replace(/nhap\/\d+/g, '').replace(/Mã yêu cầu[^<]*/, '')) };
	};
	const xlsx = await found('xlsx'), { where, rows } = await found('xls');
	assert.equal(rows, xlsx.rows);
	const take = formTo(await c.get(where), '/nhan');
	assert.equal(take.fields.standard, 'DC.01');
	assert.equal((await c.post(`${where}nhan`, take.fields)).status, 303);
	assert.equal(sql(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0`), '48');
	assert.equal((await c.get(`${where}dong-loi.xlsx`)).status, 200);
}

async function badRows(c, catalog, where) {
	const file = await c.get(`${where}dong-loi.xlsx`);
	assert.equal(file.status, 200);
	assert.match(file.headers['content-disposition'], /^attachment/);
	const { page } = await read(c, catalog, file.bytes, 'dong-loi.xlsx');
	assert.match(text(page.text), /6 dòng đọc được 0 dòng nhận được 0 dòng nhận được nhưng nên xem lại 6 dòng có lỗi/);
}

async function again(c, catalog) {
	// The notes of the sheet were pushed down by hand the first time: that is remembered.
	const { page } = await read(c, catalog, fs.readFileSync(path.join(TREE, 'tests/fixture/danh-muc-mau.xlsx')));
	assert.match(text(page.text), /PL III - Dùng chung khớp như lần trước/);
	assert.match(text(page.text), /54 dòng đọc được 48 dòng nhận được/);
	assert.match(text(page.text), /48 dòng giữ nguyên 0 dòng sửa 0 dòng mới 0 dòng không còn trong tệp/);
}

// The button says where the notes shall stand, and not "the other way round": whoever presses
// what is so already changes nothing, and two pages that were open press once.
async function shifted(c, catalog) {
	const { where, page } = await read(c, catalog, fs.readFileSync(path.join(TREE, 'tests/fixture/danh-muc-mau.xlsx')));
	const press = async (from, shift_note) => (await c.post(`${where}trang/3/day-cot`, {
		...formTo(from, '/trang/3/day-cot').fields, form: await c.token(where), shift_note })).status;
	const note = () => sql(`SELECT JSON_VALUE(map, '$.shift_note') FROM import_sheet WHERE number = 3 AND import_id = ${/nhap\/(\d+)/.exec(where)[1]}`);
	assert.equal(await press(page, '1'), 303);
	assert.equal(await press(await c.get(where), '1'), 303);
	assert.equal(note(), '1');
	const both = await c.get(where);
	assert.match(formTo(both, '/day-cot').body, /name="shift_note" value=""/);
	assert.equal(await press(both, ''), 303);
	assert.equal(note(), '0');
	assert.equal(await press(both, ''), 409);
	const now = await c.get(where);
	assert.match(formTo(now, '/day-cot').body, /name="shift_note" value="1"/);
	assert.equal(await press(now, '1'), 303);
}

async function undo(c, catalog, where) {
	const form = formTo(await c.get(where), '/hoan-tac');
	assert.equal((await c.post(`${where}hoan-tac`, form.fields)).status, 303);
	assert.equal(sql(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0`), '0');
	assert.equal(sql(`SELECT COALESCE(standard_row_id, 'none') FROM catalog WHERE id = ${catalog}`), 'none');
	const stale = await c.post(`${where}hoan-tac`, { ...form.fields, form: await c.token(where) });
	assert.equal(stale.status, 409);
}

// What the catalog exports comes in again as it was: every column, and the standard, here the
// second of two rows with its points.
async function roundTrip(c, catalog) {
	const rows = () => sql(`SELECT section, division, code, task, detail, output, group_no, points, coefficient, note
		FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0 ORDER BY position`);
	const before = rows(), first = sql(`SELECT MAX(id) FROM import WHERE catalog_id = ${catalog} AND state = 'imported'`);
	const other = sql(`SELECT code FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0 AND coefficient = 10 AND code <> 'DC.01'`);
	sql(`UPDATE catalog SET standard_row_id = (SELECT id FROM catalog_row WHERE catalog_id = ${catalog} AND code = '${other}' AND removed = 0) WHERE id = ${catalog}`);
	const file = await c.get(`/danh-muc/${catalog}/xuat.xlsx`);
	assert.equal(file.status, 200);
	const undo = formTo(await c.get(`/danh-muc/${catalog}/nhap/${first}/`), '/hoan-tac');
	assert.equal((await c.post(`/danh-muc/${catalog}/nhap/${first}/hoan-tac`, undo.fields)).status, 303);
	const { where, page } = await read(c, catalog, file.bytes, 'xuat.xlsx');
	assert.match(text(page.text), / 0 dòng có lỗi/);
	const take = formTo(page, '/nhan');
	assert.equal(take.fields.standard, other);
	assert.equal((await c.post(`${where}nhan`, take.fields)).status, 303);
	assert.equal(rows(), before);
	return where;
}

// A head that was not found: the person says where it stands, the columns are guessed from it.
async function headByHand(c, catalog) {
	const lines = Array.from({ length: 40 }, (_, i) => [`Lời dẫn ${i}`]);
	const { where, page } = await read(c, catalog, workbook([...lines, TITLE, [1, 'H.1', 'Văn phòng', 'Việc', 'Chi tiết', 'Báo cáo', 'N2', null, 20]]));
	assert.match(text(page.text), /Chưa đọc được dòng nào/);
	const shown = await c.get(`${where}trang/1?dau=41&cuoi=41`);
	const form = forms(shown.text).find((f) => f.method === 'post' && /trang\/1$/.test(f.action));
	const chosen = Object.fromEntries([...form.body.matchAll(/<select[^>]* name="(col_\w+)"[\s\S]*?<\/select>/g)]
		.map(([all, name]) => [name, (/<option value="(\d+)"[^>]* selected/.exec(all) || [])[1]]));
	assert.equal(chosen.col_task, '4');
	assert.equal(form.fields.head_first, '41');
	assert.match(text((await c.get(where)).text), /Chưa đọc được dòng nào/);
	assert.equal((await c.post(`${where}trang/1`, { ...form.fields, ...chosen })).status, 303);
	assert.match(text((await c.get(where)).text), /1 dòng đọc được 1 dòng nhận được/);
	assert.equal((await c.get(`${where}trang/1?dau=999999&cuoi=3`)).status, 200);
}

async function mapped(c, catalog) {
	const rows = [['a', 'b', 'c', 'd', 'e'], ['X.1', 'Việc không có tiêu đề', 'Báo cáo', 'N2', 20]];
	const { where, page } = await read(c, catalog, workbook(rows));
	assert.match(text(page.text), /0 dòng đọc được/);
	const sheet = `${where}trang/1`, form = forms((await c.get(sheet)).text).find((f) => f.method === 'post' && /trang\/1$/.test(f.action));
	const wrong = await c.post(sheet, { ...form.fields, take: '1', head_first: '1', head_last: '1', col_code: '1', col_task: '1' });
	assert.equal(wrong.status, 422);
	assert.match(wrong.text, /href="#col_task"/);
	const right = { ...form.fields, take: '1', head_first: '1', head_last: '1', section: 'Phần thử',
		col_code: '1', col_task: '2', col_output: '3', col_group: '4', col_points: '5' };
	assert.equal((await c.post(sheet, { ...right, form: await c.token(sheet) })).status, 303);
	assert.match(text((await c.get(where)).text), /1 dòng đọc được 1 dòng nhận được/);
	const stale = await c.post(sheet, { ...right, form: await c.token(sheet) });
	assert.equal(stale.status, 409);
	assert.match(stale.text, /Phần thử/);
}

// What is refused, and the words that say why.
const hostile = () => [
	['not a workbook', Buffer.from('đây là văn bản'), /văn bản thuần \(\.csv, \.txt\).*lưu lại dạng \.xlsx/],
	['a password', ole({ EncryptedPackage: Buffer.from('x') }), /đặt mật khẩu/],
	['an .xls with a password', xls([['a']], { globals: [record(0x2f, u16(1, 1, 1))] }), /đặt mật khẩu/],
	['an .xls of Excel 95', ole({ Book: Buffer.from('x') }), /Excel rất cũ.*lưu lại dạng \.xlsx/],
	['a cut off .xls', fs.readFileSync(path.join(TREE, 'tests/fixture/danh-muc-mau.xls')).subarray(0, 9000), /bị hỏng/],
	['an .xls with too many rows', xls(Array.from({ length: 20001 }, (_, i) => [i])), /quá nhiều dòng/],
	['an .xls with too many columns', xls([Array.from({ length: 257 }, (_, i) => i)]), /quá nhiều cột/],
	['an .xls of nothing', xls([]), /không có ô nào/],
	['an .xls that is written in capitals', ole({ WORKBOOK: records([]) }), /không có ô nào/],
	['a .doc', ole({ WordDocument: Buffer.from('x') }), /văn bản Word.*sao chép rồi dán vào ô/],
	['a PDF', Buffer.from('%PDF-1.7\n'), /tệp PDF.*tệp Excel hoặc Word gốc/],
	['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /hình ảnh.*tệp Excel gốc/],
	['a web page called .xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), /trang web.*lưu lại dạng \.xlsx/],
	['a cut off file', workbook(catalogRows(5, 'C')).subarray(0, 700), /bị hỏng/],
	['an external entity', workbook(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet xmlns="${NS}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>`), /khai báo kiểu tài liệu/],
	['laughs by the billion', workbook(`<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'.split('').map((n, i) => `<!ENTITY ${n} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]><worksheet xmlns="${NS}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>`), /khai báo kiểu tài liệu/],
	['a bomb', workbook(`<worksheet xmlns="${NS}"><sheetData>${' '.repeat(30 << 20)}</sheetData></worksheet>`), /bung ra quá lớn/],
	['a shared string -1', workbook(`<worksheet xmlns="${NS}"><sheetData><row r="1"><c r="A1" t="s"><v>-1</v></c></row></sheetData></worksheet>`), /bị hỏng/],
	['a missing sheet', workbook([['a']], { 'xl/worksheets/sheet1.xml': null }), /bị hỏng/],
	['too many rows', workbook(Array.from({ length: 20001 }, (_, i) => [`${i}`])), /quá nhiều dòng/],
	['too many columns', workbook(`<worksheet xmlns="${NS}"><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>`), /quá nhiều cột/],
	['nothing at all', workbook([]), /không có ô nào/],
	['a deep tree', workbook(`<worksheet xmlns="${NS}">${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</worksheet>`), /bị hỏng/],
];

async function refusedFiles(c, catalog) {
	for (const [what, bytes, why] of hostile()) {
		const { page } = await read(c, catalog, bytes);
		assert.match(text(page.text), why, what);
	}
}

// What the directory of the zip claims is not believed: what comes out is counted.
async function lyingSizes(c, catalog) {
	for (const size of [10, 4000000000]) {
		const sheet = [sheetXml(catalogRows(5, 'L')), { size }];
		const { page } = await read(c, catalog, workbook([], { 'xl/worksheets/sheet1.xml': sheet }));
		assert.match(text(page.text), /5 dòng đọc được|bị hỏng/, `${size}`);
	}
}

async function markup(c, catalog) {
	const evil = '<b>\'"&=HYPERLINK("http://x")';
	const { where } = await read(c, catalog, workbook([TITLE, [1, 'E.1', evil, evil, evil, evil, 'N2', '11-50', 20, 1, evil],
		[2, '', evil, evil, evil, evil, evil, evil, evil, evil, evil]]), '<b>a&"x.xlsx');
	for (const page of [where, `${where}dong/`, `${where}trang/1`, `${where}phong`, `/danh-muc/${catalog}/nhap/`]) {
		const got = await c.get(page);
		assert.equal(got.status, 200, page);
		assert.ok(!got.text.includes('<b>'), `${page} shows markup`);
	}
	assert.equal((await c.get(`${where}dong-loi.xlsx`)).status, 200);
}

async function foreigners(catalog, where) {
	const other = await new Client().signIn('canbo.tuyhoa');
	for (const page of [`/danh-muc/${catalog}/nhap/`, where, `${where}dong/`, `${where}trang/1`, `${where}dong-loi.xlsx`])
		assert.equal((await other.get(page)).status, 404, page);
	for (const page of [`${where}nhan`, `${where}hoan-tac`, `${where}trang/1/day-cot`])
		assert.equal((await other.post(page, { form: await other.token() })).status, 404, page);
	other.close();
}

// What the province has already of the rows that came in is said where the import ends, while something may be done about it.
async function likeOthers(c) {
	const catalog = ground(2043), tasks = ['Rà soát hồ sơ bến cá Đông Tác', 'Vá lưới chắn rác kênh Nam Bàn Thạch', 'Kiểm đếm phao tiêu luồng Đà Diễn'];
	const other = make('submitted', { agency: 'khcn' });
	['A.1', 'A.2'].forEach((code, i) => sql(`UPDATE catalog_row SET task = '${tasks[i]}', output = 'Biên bản' WHERE id = ${other.row[code]}`));
	const { where, page } = await read(c, catalog, workbook([TITLE, ...tasks.map((task, i) => [i + 1, `P.${i}`, 'Văn phòng', task, '', 'Biên bản', 'N2', '11-50', 20, i === 0 ? 1 : null, null])]));
	assert.equal((await c.post(`${where}nhan`, formTo(page, '/nhan').fields)).status, 303);
	const tile = async () => /<a class="app-tile" href="([^"]*\/giong)"><span class="app-tile__number">(\d+)</.exec((await c.get(where)).text);
	assert.equal((await tile())[2], '2');
	const list = await c.get((await tile())[1].slice(-`/danh-muc/${catalog}/giong`.length));
	assert.match(text(list.text), /2 dòng .*P\.0 Rà soát hồ sơ bến cá .*Cùng một việc Sở Khoa học và Công nghệ .*P\.1 Vá lưới/);
	assert.equal((list.text.match(/>Dùng lại dòng này</g) || []).length, 0, 'they say the same');
	sql(`UPDATE catalog SET state = 'submitted' WHERE id = ${catalog}`);
	assert.equal(await tile(), null, 'sent: nothing is to be done about it');
	sql(`UPDATE catalog SET state = 'draft' WHERE id = ${catalog}`);
	clear();
	assert.equal((await tile())[2], '0');
}

async function tenThousand(c, catalog) {
	const bytes = workbook(catalogRows(10000, 'T')), weighed = () => Number(sql('SELECT COALESCE(MAX(version), 0) FROM similar_weight'));
	const before = weighed();
	const from = process.hrtime.bigint();
	const { where, page } = await read(c, catalog, bytes);
	const take = formTo(page, '/nhan');
	assert.equal((await c.post(`${where}nhan`, take.fields)).status, 303);
	const seconds = Number(process.hrtime.bigint() - from) / 1e9;
	assert.equal(sql(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0`), '10000');
	assert.equal(weighed(), before + 1, 'with so many works more words weigh something else');
	console.log(`# 10,000 rows from upload to catalog: ${seconds.toFixed(2)} s`);
}

run(async () => {
	const catalog = ground();
	forget();
	const c = await new Client().signIn('giamdoc.stc');
	let where;
	await test('import_sample_once', async () => { where = await sample(c, catalog); });
	await test('import_bad_rows_come_back_as_workbook', () => badRows(c, catalog, where));
	await test('import_of_the_same_changes_nothing', () => again(c, catalog));
	await test('import_notes_stand_where_the_button_says', () => shifted(c, catalog));
	await test('import_of_an_xls_is_as_of_an_xlsx', () => sampleXls(c));
	await test('import_is_for_its_agency', () => foreigners(catalog, where));
	await test('import_takes_what_the_catalog_exports', async () => { where = await roundTrip(c, catalog); });
	await test('import_is_undone_as_a_whole', () => undo(c, catalog, where));
	await test('import_columns_matched_by_hand', () => mapped(c, catalog));
	await test('import_head_named_by_hand', () => headByHand(c, catalog));
	await test('import_hostile_files_say_why', () => refusedFiles(c, catalog));
	await test('import_believes_no_sizes', () => lyingSizes(c, catalog));
	await test('import_says_what_the_province_has', () => likeOthers(c));
	await test('import_shows_no_markup', () => markup(c, catalog));
	await test('import_ten_thousand_rows', () => tenThousand(c, catalog));
	c.close();
});
