// Workbooks as offices really write them, and a worker that is not there: each ends with a clear
// sentence or with the right rows, never with half of them.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Client, RUN, base, sleep } = require('./client.js');
const { forget, formTo, ground, read, sql, text, upload } = require('./imports.js');
const { workbook, sheetXml, zip, TITLE, NS } = require('./xlsx.js');
const { assert, test, run } = require('./check.js');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const good = (i, change = {}) => [i, `Z.${i}`, 'Văn phòng', `Nhiệm vụ ${i}`, 'Chi tiết', 'Báo cáo', 'N2', '11-50', 20, i === 1 ? 1 : null, null]
	.map((value, column) => (column in change ? change[column] : value));
const relations = (...list) => `<Relationships xmlns="${PACKAGE}">${list.map(([id, type, target, mode = '']) =>
	`<Relationship Id="${id}" Type="${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`).join('')}</Relationships>`;
const book = (sheet, attributes = '') => `<workbook xmlns="${NS}" xmlns:r="${OFFICE}"><sheets><sheet name="Riêng" ${attributes}sheetId="1" r:id="r1"/></sheets></workbook>`;
// The sheet of these rows with one of its cells written by hand.
const patched = (rows, from, to) => workbook(sheetXml(rows).replace(from, to));
const bytes = (parts) => zip(Object.entries(parts));

// name, workbook, what the page of the batch says, what the page of the rows says (or not)
const odd = () => [
	['a text document', bytes({ '_rels/.rels': relations(['r1', `${OFFICE}/officeDocument`, 'word/document.xml']), 'word/document.xml': '<document/>' }), /văn bản Word.*Dán một khối ô từ Excel hoặc Word/],
	['values with commas', Buffer.from('STT,Mã CV\n1,A.1\n'), /văn bản thuần/],
	['OpenDocument', bytes({ mimetype: 'x', 'content.xml': '<a/>' }), /OpenDocument/],
	['the strict namespaces', workbook([], {
		'_rels/.rels': relations(['r1', `${STRICT}/officeDocument/relationships/officeDocument`, 'xl/workbook.xml']),
		'xl/workbook.xml': book().replace(NS, `${STRICT}/spreadsheetml/main`).replace(OFFICE, `${STRICT}/officeDocument/relationships`),
		'xl/_rels/workbook.xml.rels': relations(['r1', `${STRICT}/officeDocument/relationships/worksheet`, '/xl/worksheets/sheet1.xml']),
		'xl/worksheets/sheet1.xml': sheetXml([TITLE, good(1), good(2)]).replace(NS, `${STRICT}/spreadsheetml/main`),
	}), /2 dòng đọc được 2 dòng nhận được/],
	['links to other files', workbook([TITLE, good(1)], { 'xl/_rels/workbook.xml.rels': relations(['r1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'], ['r9', `${OFFICE}/externalLink`, 'http://x/', 'External']) }), /1 dòng nhận được/],
	['a part outside the file', workbook([TITLE, good(1)], { 'xl/_rels/workbook.xml.rels': relations(['r1', `${OFFICE}/worksheet`, '../../../../etc/passwd']) }), /bị hỏng/],
	['UTF-16', workbook([], { 'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${sheetXml([TITLE, good(1)])}`, 'utf16le') }), /1 dòng nhận được/],
	['rich text with phonetic hints', patched([TITLE, good(1, { 3: 'HERE' })], '<is><t>HERE</t></is>', '<is><r><t>Soạn </t></r><r><t>văn bản</t></r><rPh sb="0" eb="1"><t>not this</t></rPh></is>'), /1 dòng nhận được/, /Soạn văn bản Văn phòng/],
	['a formula without its result', patched([TITLE, good(1, { 8: 12345 })], '<v>12345</v>', '<f>10+10</f>'), /1 dòng có lỗi/, /công thức =10\+10 nhưng tệp không giữ kết quả/],
	['cells with errors', patched([TITLE, good(1, { 3: 12345 })], '<c r="D2"><v>12345</v>', '<c r="D2" t="e"><v>#N/A</v>'), /1 dòng có lỗi/, /lỗi công thức #N\/A/],
	['numbers as text', workbook([TITLE, good(1, { 8: '25,5' }), good(2, { 8: ' 25.5 ' }), good(3, { 8: '２５' })]), /3 dòng nhận được/, /25,5.*25,5.* 25 /],
	['the head on each page', workbook([TITLE, good(1), TITLE, good(2)]), /2 dòng đọc được 2 dòng nhận được/],
	['sums and signatures', workbook([TITLE, good(1), [null, null, null, 'Tổng cộng', null, null, null, null, 20], [null, 'Người lập biểu', null, null, null, 'CHỦ TỊCH']]), /1 dòng đọc được 1 dòng nhận được/],
	['hidden rows', workbook(sheetXml([TITLE, good(1), good(2)]).replace('<row r="3">', '<row r="3" hidden="1">')), /2 dòng nhận được 1 dòng nhận được nhưng nên xem lại/, /Dòng này bị ẩn trong tệp/],
	['a hidden sheet alone', workbook([TITLE, good(1)], { 'xl/workbook.xml': book('', 'state="veryHidden" ') }), /Chưa đọc được dòng nào.*trang ẩn/],
	['no head at all', workbook([['a', 'b'], ['c', 'd']]), /Chưa đọc được dòng nào.*Không thấy dòng tiêu đề/],
	['TCVN3 and VNI', workbook([TITLE, good(1, { 3: 'So¹n th¶o v¨n b¶n' }), good(2, { 3: 'Soaïn thaûo vaên baûn' }), good(3)]), /1 dòng nhận được .* 2 dòng có lỗi .*chữ bảng mã cũ .*có vẻ gõ bằng bảng mã (TCVN3|VNI)/, /bảng mã cũ \(TCVN3 hoặc VNI\)/],
	['decomposed letters and invisible signs', workbook([TITLE.map((t) => t.normalize('NFD')), good(1, { 3: 'Nhi\u200bệm vụ\u00a0một'.normalize('NFD') }), good(2, { 1: 'Z.1\ufeff' })]), /1 dòng có lỗi/, /Nhiệm vụ một.*Mã này đã có ở trang “PL IV - Riêng”, dòng 2/],
	['texts that are too long', workbook([TITLE, good(1, { 4: 'x'.repeat(4001) })]), /1 dòng có lỗi/, /Dài 4001 ký tự, nhiều nhất 2000/],
	['a million empty rows', workbook(sheetXml([TITLE, good(1)]).replace('</sheetData>', `${Array.from({ length: 1000000 }, (_, i) => `<row r="${i + 3}"/>`).join('')}</sheetData>`)), /1 dòng nhận được/],
	['60,000 rows', workbook([TITLE, ...Array.from({ length: 60000 }, (_, i) => good(i + 1))]), /quá nhiều dòng/],
];

async function oddBooks(c, catalog) {
	const all = odd();
	await sleep(50);	// so that connections closed meanwhile are seen
	for (const [what, file, says, rows] of all) {
		const { where, page } = await read(c, catalog, file);
		assert.match(text(page.text), says, what);
		if (rows)
			assert.match(text((await c.get(`${where}dong/`)).text), rows, what);
	}
	assert.equal(sql(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${catalog}`), '0');
}

// A head of two rows, a division as a heading, merged cells, a date for a range, notes one row
// too high: what comes back as a workbook comes in as the same rows.
async function badRowsKeepTheirPlace(c) {
	const catalog = ground(2039);
	forget();
	const s = (place, value) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
	const line = (r, code, points, more) => `<row r="${r}">${s(`A${r}`, code)}${more}<c r="E${r}" s="1"><v>46296</v></c>${points}</row>`;
	const sheet = `<worksheet xmlns="${NS}"><sheetData><row r="1">${s('A1', 'DANH MỤC DÙNG CHUNG')}</row>` +
		`<row r="2">${s('A2', 'Mã số')}${s('B2', 'Tên nhiệm vụ')}${s('C2', 'Sản phẩm đầu ra')}${s('D2', 'Chấm điểm')}</row>` +
		`<row r="3">${s('D3', 'Nhóm')}${s('E3', 'Khung điểm')}${s('F3', 'Điểm')}${s('G3', 'Gồm cả báo cáo năm')}</row><row r="4">${s('B4', 'Phòng Kinh tế')}</row>` +
		line(5, 'X.1', s('F5', 'nhiều') + s('G5', 'Của X.2'), s('B5', 'Một việc') + s('C5', 'Báo cáo') + s('D5', 'N1')) +
		line(6, 'X.2', s('F6', 'ít'), s('C6', 'Biên bản') + s('D6', 'N1')) + '</sheetData>' +
		'<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/><mergeCell ref="D2:F2"/><mergeCell ref="B5:B6"/></mergeCells></worksheet>';
	const file = workbook(sheet, {
		'xl/workbook.xml': book(), 'xl/styles.xml': `<styleSheet xmlns="${NS}"><cellXfs><xf numFmtId="0"/><xf numFmtId="16"/></cellXfs></styleSheet>`,
		'xl/_rels/workbook.xml.rels': relations(['r1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'], ['r2', `${OFFICE}/styles`, 'styles.xml']),
	});
	const { where, page } = await read(c, catalog, file);
	assert.match(text(page.text), /2 dòng đọc được .* 2 dòng có lỗi/);
	const shift = formTo(page, '/day-cot');
	assert.ok(shift, 'the notes seem to have slipped');
	assert.match(shift.body, /Đẩy cột G xuống 1 dòng/);
	assert.equal((await c.post(`${where}trang/1/day-cot`, { ...shift.fields, shift_note: '1' })).status, 303);
	const lines = (html) => [...html.matchAll(/<tr>\s*(<td[\s\S]*?)<\/tr>/g)].map(([, tr]) =>
		text(tr).replace(/^.*?, dòng \d+ /, '').replace(/\(cột \w\)/g, ''));
	const before = lines((await c.get(`${where}dong/`)).text);
	assert.match(before.join(' '), /X\.2 Một việc Phòng Kinh tế Biên bản 1 .*Ghi chú: Của X\.2/);
	const back = await c.get(`${where}dong-loi.xlsx`), second = await read(c, catalog, back.bytes, 'dong-loi.xlsx');
	assert.match(text(second.page.text), /B\.I\. Dùng chung|2 dòng đọc được/);
	const after = lines((await c.get(`${second.where}dong/`)).text);
	assert.deepEqual(after.map((l) => l.replace(/ Xem lại Khung điểm.*?nếu đúng\./, '')),
		before.map((l) => l.replace(/ Xem lại Khung điểm.*?nếu đúng\./, '')));
	const sheetPage = await c.get(`${second.where}trang/1`);
	assert.match(sheetPage.text, /value="8" selected|selected value="8"|<option value="8"[^>]*selected/, 'the column of sections is found');
}

const pid = () => Number(fs.readFileSync(path.join(RUN, 'pid/import'), 'utf8').split(/\s/)[0]);

// The worker stands still: the page waits and says so, quietly; then it goes on by itself.
async function workerAway(c, catalog) {
	process.kill(pid(), 'SIGSTOP');
	try {
		const sent = await upload(c, catalog, workbook([TITLE, good(1)]));
		const where = new URL(sent.location, 'https://x').pathname.slice(base.length), id = /(\d+)\/$/.exec(where)[1];
		const page = await c.get(where);
		assert.equal(page.headers.refresh, '2; url=cho');
		assert.match(text(page.text), /đang đọc tệp/);
		sql(`UPDATE import SET created_at = created_at - INTERVAL 1 MINUTE WHERE id = ${id}`);
		// As a page sees it that began before the worker ended and reads on behind it.
		sql(`INSERT INTO import_row (import_id, sheet, number, hidden, cells) VALUES (${id}, 1, 1, 0, '')`);
		assert.equal((await c.get(where)).status, 200, 'rows that came meanwhile');
		sql(`DELETE FROM import_row WHERE import_id = ${id}`);
		const wait = await c.get(`${where}cho`);
		assert.equal(wait.status, 200);
		assert.match(text(wait.text), /Tệp đã được lưu và đang chờ đọc/);
		return { where, id };
	} finally {
		process.kill(pid(), 'SIGCONT');
	}
}

// As a worker leaves it that died: taken, and the lease run out.
async function workerDied(c, catalog) {
	process.kill(pid(), 'SIGSTOP');
	let id, where;
	try {
		const sent = await upload(c, catalog, workbook([TITLE, good(1)]));
		where = new URL(sent.location, 'https://x').pathname.slice(base.length);
		id = /(\d+)\/$/.exec(where)[1];
		sql(`UPDATE job SET state = 'running', attempts = 1, lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE kind = 'import' AND object_id = ${id}`);
	} finally {
		process.kill(pid(), 'SIGCONT');
	}
	await readIn(c, where);
	assert.equal(sql(`SELECT COUNT(*) FROM import_sheet WHERE import_id = ${id}`), '1');
	assert.equal(sql(`SELECT CONCAT(state, attempts) FROM job WHERE kind = 'import' AND object_id = ${id}`), 'done2');
}

async function readIn(c, where) {
	for (let i = 0; i < 200; i++, await sleep(50))
		if (!(await c.get(where)).headers.refresh) {
			const done = await c.get(`${where}cho`);
			assert.equal(done.status, 303);
			assert.ok(done.location.endsWith(where));
			return;
		}
	throw new Error(`${where} is not read`);
}

run(async () => {
	const catalog = ground(2040);
	const c = await new Client().signIn('giamdoc.stc');
	await test('import_odd_workbooks_end_clearly', () => oddBooks(c, catalog));
	await test('import_bad_rows_keep_their_place', () => badRowsKeepTheirPlace(c));
	let away;
	await test('import_waits_for_its_worker_and_says_so', async () => { away = await workerAway(c, catalog); });
	await test('import_goes_on_by_itself', () => readIn(c, away.where));
	await test('import_survives_a_worker_that_died', () => workerDied(c, catalog));
	c.close();
});
