// Lists as files: all rows of the filter that the page has, in both forms, for those who see the
// page; nothing in them becomes a formula.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, routes, TREE, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, make, proposed, clear, NAME } = require('./catalogs.js');
const imports = require('./imports.js');
const people = require('./people.js');

// RFC 4180, strictly: rows of cells; anything else throws.
function parse(text) {
	const rows = [[]];
	let at = 0;
	while (at < text.length) {
		let cell = '';
		if (text[at] === '"') {
			for (at++; ; at++) {
				assert.ok(at < text.length, 'a quote is not closed');
				if (text[at] !== '"')
					cell += text[at];
				else if (text[at + 1] === '"') {
					cell += '"';
					at++;
				} else
					break;
			}
			at++;
		} else
			for (; at < text.length && !',\r'.includes(text[at]); at++) {
				assert.ok(!'"\n'.includes(text[at]), `bare ${JSON.stringify(text[at])}`);
				cell += text[at];
			}
		rows.at(-1).push(cell);
		if (text[at] === ',')
			at++;
		else {
			assert.equal(text.slice(at, at + 2), '\r\n');
			at += 2;
			if (at < text.length)
				rows.push([]);
		}
	}
	return rows;
}

async function csv(c, where) {
	const a = await c.get(`${where}${where.includes('?') ? '&' : '?'}tep=csv`);
	assert.equal(a.status, 200, `${where}: ${a.status}`);
	assert.match(a.headers['content-type'], /^text\/csv; charset=utf-8$/);
	assert.match(a.headers['content-disposition'], /^attachment; filename="[a-z-]+-\d{4}-\d\d-\d\d\.csv"/);
	assert.deepEqual([...a.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
	const rows = parse(a.bytes.subarray(3).toString('utf8'));
	assert.ok(rows.every((r) => r.length === rows[0].length), 'rows differ in their number of cells');
	return rows;
}

// The first sheet of a workbook, unpacked: its XML and its texts.
async function xlsx(c, where) {
	const a = await c.get(`${where}${where.includes('?') ? '&' : '?'}tep=xlsx`);
	assert.equal(a.status, 200);
	assert.match(a.headers['content-disposition'], /\.xlsx"/);
	const file = path.join(RUN, 'tmp', `files-${process.pid}.xlsx`);
	fs.writeFileSync(file, a.bytes);
	const part = (name) => execFileSync('unzip', ['-p', file, name], { encoding: 'utf8', maxBuffer: 1 << 27 });
	const got = { sheet: part('xl/worksheets/sheet1.xml'), texts: part('xl/sharedStrings.xml') };
	fs.unlinkSync(file);
	return got;
}
const rowsOf = (book) => [...book.sheet.matchAll(/<row /g)].length - 2;	// without the name and the head

run(async () => {
	clear();
	const clients = new Map();
	const as = async (user) => {
		if (!clients.has(user))
			clients.set(user, await new Client().signIn(user));
		return clients.get(user);
	};
	const many = Array.from({ length: 70 }, (_, i) => ({ code: `B.${i + 1}`, points: 500 + i * 25, coefficient: 10 + i }));
	const g = make('returned', { rows: many, standard: 'B.1', remark: 'open' });
	sql(`UPDATE catalog_row SET task = '=HYPERLINK("http://x","y")', note = '-3', output = '+84 90, "hai"\\ndòng', detail = '@a'
		WHERE id = ${g.row['B.2']}; UPDATE catalog_row SET note = '-1,5' WHERE id = ${g.row['B.3']}`);
	const officer = await as('canbo.tuyhoa');

	await test('rows of a catalog: all of them, not the page', async () => {
		assert.equal((await csv(officer, g.at)).length, 71);
		assert.equal(rowsOf(await xlsx(officer, g.at)), 70);
	});
	await test('nothing becomes a formula, numbers stay', async () => {
		const rows = await csv(officer, g.at), head = rows[0], line = (code) => Object.fromEntries(rows.find((r) => r[0] === code).map((x, i) => [head[i], x]));
		const b = line('B.2');
		assert.equal(b[head[3]], '\'=HYPERLINK("http://x","y")');
		assert.equal(b[head[4]], '\'@a');
		assert.equal(b[head[5]], '\'+84 90, "hai"\ndòng');
		assert.equal(b[head[13]], '-3');
		assert.equal(line('B.3')[head[13]], '-1,5');
		assert.deepEqual([b[head[7]], b[head[8]]], ['5.25', '1.1']);
		const book = await xlsx(officer, g.at);
		assert.ok(!/<f>/.test(book.sheet));
		assert.ok(book.texts.includes('=HYPERLINK(&quot;http://x&quot;') || book.texts.includes('=HYPERLINK("http://x"'));
		assert.match(book.sheet, /<v>5\.25<\/v>/);
	});
	await test('the filter of the address counts', async () => {
		assert.equal((await csv(officer, `${g.at}?tim=B.7`)).length, 3);	// head, B.7, B.70
		assert.equal((await csv(officer, `${g.at}?tim=B.7&trang=9`)).length, 3);
		const sorted = await csv(officer, `${g.at}?xep=-points`);
		assert.equal(sorted[1][0], 'B.70');
		assert.equal((await csv(officer, `${g.at}?tim=khong-co`)).length, 1);
	});
	await test('the page links to the file with its filter', async () => {
		const html = (await officer.get(`${g.at}?tim=B&trang=2`)).text;
		assert.match(html, new RegExp(`href="[^"]*${g.at}\\?tim=B&amp;tep=xlsx"`));
		assert.match(html, new RegExp(`href="[^"]*${g.at}\\?tim=B&amp;tep=csv"`));
	});
	await test('another agency gets no file', async () => {
		const other = await as('giamdoc.stc');
		for (const form of ['csv', 'xlsx'])
			assert.equal((await other.get(`${g.at}?tep=${form}`)).status, 404);
		assert.ok(!(await csv(other, '/danh-muc/')).some((r) => r.join().includes(g.name)));
	});
	await test('a word that is no form shows the page', async () => {
		const a = await officer.get(`${g.at}?tep=pdf`);
		assert.match(a.headers['content-type'], /text\/html/);
	});
	await test('remarks', async () => {
		const rows = await csv(officer, `${g.at}y-kien`);
		assert.equal(rows.length, 2);
		assert.deepEqual([rows[1][0], rows[1][3], rows[1][4]], ['1', 'Đề nghị giải trình', 'Ý kiến']);
		assert.equal(rowsOf(await xlsx(officer, `${g.at}y-kien`)), 1);
	});
	await test('changes of a round, a line for each field', async () => {
		sql(`UPDATE catalog_row SET points = 9000, task = 'Việc sửa' WHERE id = ${g.row['B.5']}`);
		const rows = (await csv(officer, `${g.at}so-sanh`)).filter((r) => r[1] === 'B.5');
		assert.equal(rows.length, 2);
		assert.ok(rows.some((r) => r[4] === '6' && r[5] === '90'), JSON.stringify(rows));
	});
	const waiting = proposed(60);
	await test('the queue: all catalogs of the filter, who appraises them for Home Affairs alone', async () => {
		const appraiser = await as('thamdinh.snv');
		const rows = await csv(appraiser, '/danh-muc/?trang-thai=proposed');
		const total = number("SELECT COUNT(*) FROM catalog WHERE state = 'proposed'");
		assert.ok(total >= 60);
		assert.equal(rows.length, total + 1);
		assert.equal(rows[0].length, 9);
		assert.equal((await csv(await as('kiemtra.tt'), '/danh-muc/?trang-thai=proposed'))[0].length, 8);
		assert.equal(rowsOf(await xlsx(appraiser, '/danh-muc/?trang-thai=proposed')), total);
		for (const w of waiting)
			assert.ok(rows.some((r) => r[0] === w.agency));
	});
	await test('what waits for the chairman', async () => {
		const rows = await csv(await as('chutich.tinh'), '/danh-muc/phe-duyet/');
		assert.equal(rows.length, number("SELECT COUNT(*) FROM catalog WHERE state = 'proposed'") + 1);
	});
	await test('campaigns and how far they are', async () => {
		const rows = await csv(await as('giamdoc.snv'), '/danh-muc/dot/');
		const row = rows.find((r) => r[0].startsWith(NAME) && r[5] === '60');
		assert.ok(row, JSON.stringify(rows));
		assert.ok(Number(row[4]) > 60);
	});
	await test('a campaign: every agency that takes part, begun or not', async () => {
		const appraiser = await as('thamdinh.snv');
		const k = number(`SELECT campaign_id FROM catalog WHERE id = ${waiting[0].id}`);
		const rows = await csv(appraiser, `/danh-muc/dot/${k}/`);
		assert.equal(rows.length - 1, number("SELECT COUNT(*) FROM unit WHERE kind = 'agency' AND until_day IS NULL"));
		assert.equal(rows.filter((r) => r[2] === 'Chờ Chủ tịch phê duyệt').length + rows.filter((r) => r[2] === 'Chưa bắt đầu').length, rows.length - 1, rows[1].join());
		assert.match((await appraiser.get(`/danh-muc/dot/${k}/`)).text, new RegExp(`/danh-muc/dot/${k}/\\?tep=csv"`));
	});
	await test('notices, by the filter', async () => {
		const id = number("SELECT id FROM person WHERE uid = 'canbo.tuyhoa'");
		sql(`UPDATE notice SET read_at = UTC_TIMESTAMP(6) WHERE person_id = ${id} AND read_at IS NULL;
			INSERT INTO notice (person_id, kind, a, b, path, reason, reason_of) SELECT ${id}, 'catalog_returned', '${NAME}', '=1+1', '${g.at}y-kien', 'officer', 'Tuy Hòa' FROM seq_1_to_60`);
		const rows = await csv(officer, '/thong-bao/?loc=chua-doc');
		assert.equal(rows.length, 61);
		assert.deepEqual(rows[1].slice(0, 3), [`Danh mục của ${NAME}`, `Danh mục của ${NAME} được trả lại để sửa (=1+1).`, 'Đồng chí nhận vì là cán bộ danh mục của Tuy Hòa.']);
		assert.ok((await csv(officer, '/thong-bao/')).length >= 61);
	});
	await test('rows of a workbook and what it changes', async () => {
		const head = await as('giamdoc.stc');
		const catalog = imports.ground(2033);
		const batch = await imports.read(head, catalog, fs.readFileSync(path.join(TREE, 'tests/fixture/danh-muc-mau.xlsx')));
		const at = batch.where;
		const page = (await head.get(`${at}dong/`)).text;
		const total = Number(/aria-current="page">[^(<]*\((\d+)\)/.exec(page)[1]);
		const all = await csv(head, `${at}dong/`);
		assert.equal(all.length, total + 1);
		const bad = await csv(head, `${at}dong/?loai=loi`);
		assert.ok(bad.length < all.length || total === bad.length - 1);
		assert.equal((await csv(head, `${at}thay-doi`)).length > 1, true);
	});
	await test('every page with a file says so in its table, and every role meets its own', async () => {
		const lists = routes().filter((r) => r.fields.some((f) => f.name === 'tep'));
		assert.ok(lists.length >= 9, `${lists.length}`);
		const ofUnits = { '/cong-viec/ke-hoach/': ['truongphong.stc'], '/xep-loai/don-vi/': ['truongphong.stc', 'chutich.tinh'] };	// who is in charge of somebody, whatever his role
		const asked = { '/phieu/so-lieu/': 'gi=coverage&theo=agency&so=in_force&' };	// of which number
		for (const user of ['chuyenvien.stc', 'kiemtra.tt', 'chutich.tinh', 'truongphong.stc'])
			for (const r of lists.filter((x) => !x.path.includes(':'))) {
				const may = r.roles.some((x) => people[user].includes(x)), own = (ofUnits[r.path] ?? [user]).includes(user);
				assert.equal((await (await as(user)).get(`${r.path}?${asked[r.path] ?? ''}tep=csv`)).status, !may ? 403 : own ? 200 : 404, `${user} ${r.path}`);
			}
	});
	sql(`DELETE FROM notice WHERE a = '${NAME}'`);
	clear();
	for (const c of clients.values())
		c.close();
});
