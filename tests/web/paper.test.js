// Catalogs on paper: what poppler and a reader of QR codes find in the file, who may make and
// fetch it, and what /xac-minh says of it to whoever holds it.
'use strict';
const fs = require('node:fs');
const https = require('node:https');
const os = require('node:os');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, RUN, HOST, PORT, TREE, base, ca, origin } = require('./client.js');
const { formTo, ground, read } = require('./imports.js');
const g = require('./catalogs.js');
const { assert, test, skip, run } = require('./check.js');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'paper-'));
const tool = (name, ...args) => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 27, stdio: ['ignore', 'pipe', 'ignore'] });
const words = (text) => text.replace(/\s+/g, ' ');
const plain = (html) => words(html.replace(/<[^>]*>/g, ' ').replace(/&#39;/g, '\'').replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'));
let files = 0;

// The newest paper of a kind: { bytes, file, id, code }.
async function paper(c, catalog, kind) {
	const at = `/danh-muc/${catalog}/ban-in/`;
	const made = await c.post(at, { kind, form: await c.token(at) });
	assert.equal(made.status, 303, plain(made.text).slice(0, 500));
	assert.equal(made.location, base + at);
	const [id, code] = g.sql(`SELECT id, code FROM paper WHERE catalog_id = ${catalog} AND kind = '${kind}' ORDER BY id DESC LIMIT 1`).split('\t');
	const answer = await c.get(`${at}${id}/tep`);
	assert.equal(answer.status, 200);
	assert.equal(answer.headers['content-type'], 'application/pdf');
	const file = path.join(folder, `${++files}.pdf`);
	fs.writeFileSync(file, answer.bytes);
	return { id, code, file, bytes: answer.bytes, name: answer.headers['content-disposition'] };
}

const shown = (code) => code.replace(/(.{4})(?=.)/g, '$1-');
const page = (p, n) => tool('pdftotext', '-layout', '-f', n, '-l', n, p.file, '-');
const pages = (p) => Number(/Pages: +(\d+)/.exec(tool('pdfinfo', p.file))[1]);
const count = (catalog) => g.number(`SELECT COUNT(*) FROM paper WHERE catalog_id = ${catalog}`);

function sound(p, { wide = true } = {}) {
	const info = tool('pdfinfo', p.file);
	assert.match(info, /Tagged: +yes/);
	assert.match(info, wide ? /Page size: +841\.89 x 595\.276 pts \(A4\)/ : /Page size: +595\.276 x 841\.89 pts \(A4\)/);
	assert.match(info, /Title: +Phụ lục/);
	for (const line of tool('pdffonts', p.file).trim().split('\n').slice(2))
		assert.match(line, /^[A-Z]{6}\+Tinos\S* .* yes yes yes /, line);
	tool('qpdf', '--check', p.file);
	const text = tool('pdftotext', p.file, '-');
	assert.equal(text, text.normalize('NFC'));
	return words(text);
}

// Everything that is painted is told under a tag or is an artifact.
function marked(p) {
	const flat = path.join(folder, 'flat.pdf');
	tool('qpdf', '--qdf', '--object-streams=disable', p.file, flat);
	const text = fs.readFileSync(flat, 'latin1');
	assert.match(text, /\/Lang \(vi-VN\)/);
	assert.match(text, /\/DisplayDocTitle true/);
	let depth = 0, painted = 0;
	for (const stream of text.matchAll(/stream\n([\s\S]*?)\nendstream/g)) {
		if (!/ BDC$/m.test(stream[1]))
			continue;
		for (const line of stream[1].split('\n')) {
			depth += / (BDC|BMC)$/.test(line) ? 1 : line === 'EMC' ? -1 : 0;
			if (/(Tj|TJ| S| f)$/.test(line)) {
				painted++;
				assert.ok(depth > 0, `painted without a mark: ${line}`);
			}
		}
		assert.equal(depth, 0, 'marks end where they began');
	}
	assert.ok(painted > 100);
}

// Each row that fits on a page stands whole on one; a longer one goes on.
const LINES = 60;
const long = (i) => (i === 20 ? 'một việc rất dài '.repeat(110) : i === 30 ? 'vừa một phần trang '.repeat(20) : 'rà soát, tổng hợp, trình ký ');
function rowsOf(catalog) {
	g.sql(`${Array.from({ length: LINES }, (_, i) => `UPDATE catalog_row SET task = 'dau${i + 1}e', detail = '${long(i + 1)} cuoi${i + 1}e',
		section = ${i < 20 ? "'A. Lãnh đạo'" : "'B. Chuyên môn'"}, division = ${i < 40 ? "''" : "'Phòng Kinh tế'"}, unit_of_measure = 'bản'
		WHERE catalog_id = ${catalog} AND position = ${i + 1}`).join(';')}`);
}
const many = (n) => Array.from({ length: n }, (_, i) => ({ code: `R.${i + 1}`, points: i === 0 ? 500 : 725, coefficient: i === 0 ? 10 : 15 }));

function split(p) {
	const texts = Array.from({ length: pages(p) }, (_, i) => page(p, i + 1));
	const at = (word) => texts.findIndex((t) => new RegExp(`\\b${word}\\b`).test(t));
	for (let i = 1; i <= LINES; i++) {
		assert.ok(at(`dau${i}e`) >= 0 && at(`cuoi${i}e`) >= 0, `row ${i} is there`);
		if (i === 20)
			assert.ok(at('cuoi20e') > at('dau20e'), 'a row longer than a page goes on');
		else
			assert.equal(at(`dau${i}e`), at(`cuoi${i}e`), `row ${i} stands on one page`);
	}
	texts.forEach((t, i) => {
		assert.equal(/^ *(\d+) /.exec(t.split('\n')[0]) === null, i === 0, `number of page ${i + 1}: ${t.split('\n')[0]}`);
		if (i > 0)
			assert.equal(Number(/^ *(\d+) /.exec(t)[1]), i + 1);
		assert.match(words(t), /STT/, `the head stands on page ${i + 1}`);
	});
	// The standard product stands above the table as well.
	const order = [...tool('pdftotext', p.file, '-').matchAll(/dau(\d+)e/g)].map((m) => Number(m[1])).slice(1);
	assert.deepEqual(order, Array.from({ length: LINES }, (_, i) => i + 1), 'in order');
	for (const head of ['A. Lãnh đạo', 'B. Chuyên môn', 'Phòng Kinh tế']) {
		const stands = texts.find((t) => t.split('\n').some((line) => line.trim() === head));
		assert.ok(stands, `${head} stands across the table`);
		assert.ok(!stands.slice(0, stands.lastIndexOf('Mã xác minh')).trim().endsWith(head), `${head} is not the last line of its page`);
	}
}

function scanned(p) {
	const image = path.join(folder, 'page');
	tool('pdftoppm', '-r', '150', '-png', '-l', '1', '-singlefile', p.file, image);
	return tool('zbarimg', '-q', '--raw', `${image}.png`).trim();
}

const verify = (code, headers) => new Client().get(`/xac-minh/${code}`, headers);
const facts = async (code) => {
	const answer = await verify(code);
	assert.equal(answer.status, 200);
	return plain(answer.text);
};

async function drafts(c, draft) {
	const list = await c.get(draft.at);
	assert.match(list.text, new RegExp(`href="${base}${draft.at}ban-in/"`), 'beside the workbook');
	for (const [kind, columns, title] of [
		['list', 8, 'BẢNG THỐNG KÊ DANH MỤC SẢN PHẨM/CÔNG VIỆC'],
		['standard', 5, 'BẢNG TỔNG HỢP, ĐỀ XUẤT SẢN PHẨM/CÔNG VIỆC CHUẨN'],
		['converted', 9, 'BẢNG TỔNG HỢP DANH MỤC SẢN PHẨM/CÔNG VIỆC VÀ HỆ SỐ QUY ĐỔI VỀ SẢN PHẨM CHUẨN'],
		['appendix', 10, 'DANH MỤC SẢN PHẨM, CÔNG VIỆC QUY ĐỔI']]) {
		const p = await paper(c, draft.id, kind);
		const text = sound(p, { wide: kind !== 'standard' });
		assert.ok(text.includes(title), `${kind}: ${title}`);
		assert.ok(text.includes(`(${columns})`) && !text.includes(`(${columns + 1})`), `${kind} has ${columns} columns`);
		assert.ok(text.includes('DỰ THẢO') && text.includes('DỮ LIỆU THỬ'), `${kind} says what it is not`);
		assert.ok(text.includes(shown(p.code)), 'the code in words');
		assert.equal(scanned(p), `${origin}${base}/xac-minh/${shown(p.code)}`);
		assert.match(p.name, /filename\*=UTF-8''(Ph%E1%BB%A5%20l%E1%BB%A5c%20I|Danh%20m%E1%BB%A5c)/);
		marked(p);
	}
}

async function again(c, draft) {
	const first = await paper(c, draft.id, 'list');
	const n = count(draft.id);
	const second = await paper(c, draft.id, 'list');
	assert.equal(count(draft.id), n, 'what was printed is not printed again');
	assert.ok(first.bytes.equals(second.bytes));
	g.sql(`UPDATE catalog_row SET task = 'Đã sửa' WHERE id = ${draft.row['A.2']}`);
	assert.match(await facts(first.code), /nội dung danh mục đã thay đổi sau khi in/);
	const third = await paper(c, draft.id, 'list');
	assert.notEqual(third.code, first.code);
	assert.ok((await c.get(`/danh-muc/${draft.id}/ban-in/${first.id}/tep`)).bytes.equals(first.bytes), 'the old one stays as it was');
	const list = plain((await c.get(`/danh-muc/${draft.id}/ban-in/`)).text);
	assert.match(list, /Còn đúng/);
	assert.match(list, /Đã thay đổi sau khi in/);
}

async function twice(draft) {
	const [a, b] = [await new Client().signIn('canbo.tuyhoa'), await new Client().signIn('thamdinh.snv')];
	g.sql(`UPDATE catalog_row SET note = 'hai người' WHERE id = ${draft.row['A.1']}`);
	const at = `/danh-muc/${draft.id}/ban-in/`;
	const n = count(draft.id), tokens = [await a.token(at), await b.token(at)];
	const both = await Promise.all([a.post(at, { kind: 'list', form: tokens[0] }), b.post(at, { kind: 'list', form: tokens[1] })]);
	assert.deepEqual(both.map((x) => x.status), [303, 303]);
	assert.equal(count(draft.id), n + 1, 'two people at once print one paper');
	a.close();
	b.close();
}

async function silent(draft) {
	const p = g.sql(`SELECT code FROM paper WHERE catalog_id = ${draft.id} ORDER BY id DESC LIMIT 1`);
	const answer = await verify(shown(p));
	const text = plain(answer.text);
	assert.match(text, /Phường Tuy Hòa|phường Tuy Hòa/);
	assert.match(text, /đây là dự thảo, chưa có quyết định/);
	for (const row of g.sql(`SELECT task FROM catalog_row WHERE catalog_id = ${draft.id}
		UNION SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid IN ('canbo.tuyhoa', 'thamdinh.snv')`).split('\n'))
		assert.ok(!text.includes(row), `says nothing of ${row}`);
	assert.ok(!(answer.headers['set-cookie'] || []).some((x) => /session/.test(x)));
	assert.match(plain((await new Client().get(`/xac-minh/${p}?lang=en`)).text), /made here and its content has not changed/);
}

async function codes() {
	const c = new Client();
	for (const where of ['/xac-minh/ABCD-EFGH-JKMN', '/xac-minh/x', '/xac-minh/?ma=abc', '/xac-minh/?ma=%3Cb%3E', '/xac-minh/%C3%82'])
		assert.equal((await c.get(where)).status, 404, where);
	const wrong = await c.get('/xac-minh/ABCD-EFGH-JKMN');
	assert.match(plain(wrong.text), /Không có bản in nào mang mã này/);
	assert.match(wrong.text, /name="ma"[^>]*value="ABCD-EFGH-JKMN"/, 'what was typed is kept');
	const json = await c.get('/xac-minh/ABCD-EFGH-JKMN', { accept: 'application/json' });
	assert.equal(json.status, 404);
	assert.match(json.headers['content-type'], /problem\+json/);
	const p = g.sql('SELECT code FROM paper ORDER BY id DESC LIMIT 1');
	const sent = await c.get(`/xac-minh/?ma=${encodeURIComponent(` ${shown(p).toLowerCase()} `)}`);
	assert.equal(sent.location, `${base}/xac-minh/${shown(p)}`);
	assert.equal((await c.get(`/xac-minh/${p.slice(0, 11)}${p[11] === '0' ? '1' : '0'}`)).status, 404, 'one letter more or less');
	c.close();
}

// From an address of its own, so that nobody else has to wait.
const from = (address, code) => new Promise((done, fail) => {
	https.get({ host: '127.0.0.1', port: PORT, servername: HOST, ca, localAddress: address, agent: false,
		path: `${base}/xac-minh/${code}`, headers: { host: `${HOST}:${PORT}` } }, (a) => {
		a.text = '';
		a.on('data', (d) => { a.text += d; });
		a.on('end', () => done(a));
	}).on('error', fail);
});
async function guessers() {
	const address = `127.${process.pid % 200 + 10}.${Date.now() % 250 + 1}.7`;
	const said = [];
	for (let i = 0; i < 200 && said.at(-1)?.statusCode !== 429; i++)
		said.push(await from(address, `0000-0000-${String(1000 + i)}`));
	assert.equal(said.at(-1).statusCode, 429);
	assert.ok(said.length > 20, `${said.length} tries`);
	assert.ok(said.at(-1).headers['retry-after']);
	assert.match(plain(said.at(-1).text), /quá nhiều mã sai/);
	const p = g.sql('SELECT code FROM paper ORDER BY id DESC LIMIT 1');
	assert.equal((await from('127.0.0.1', p)).statusCode, 200, 'others need not wait');
}

async function inForce() {
	const c = await new Client().signIn('canbo.tuyhoa');
	const made = g.make('draft', { rows: many(LINES), standard: 'R.1' });
	rowsOf(made.id);
	const draft = await paper(c, made.id, 'appendix');
	split(draft);
	g.move(made, 'in_force');
	g.sql(`UPDATE catalog SET decision_day = '2026-04-05' WHERE id = ${made.id}`);
	const p = await paper(c, made.id, 'appendix');
	const text = sound(p);
	assert.ok(text.includes('(Kèm theo Quyết định số 1/QĐ-UBND ngày 05 tháng 4 năm 2026)'));
	assert.ok(text.includes('Có hiệu lực từ ngày 02/01/2026.') && !text.includes('DỰ THẢO'));
	assert.ok(text.includes('(11)') && text.includes('Phòng, đơn vị'), 'eleven columns where divisions show');
	assert.ok(text.includes('14,5') === false && text.includes('1,5') && text.includes('7,25'), 'decimal commas');
	assert.match(await facts(p.code), /Nội dung còn nguyên và danh mục đang là bản được ban hành/);
	assert.match(await facts(p.code), /1\/QĐ-UBND, 05\/04\/2026/);
	assert.match(await facts(draft.code), /khi còn là dự thảo; nội dung nay đã được ban hành/);
	const staff = await new Client().signIn('chuyenvien.tuyhoa');
	const seen = await staff.get(`${made.at}ban-in/`);
	assert.ok(seen.text.includes(shown(p.code)) && !seen.text.includes(shown(draft.code)), 'staff see what is in force');
	assert.equal((await staff.get(`${made.at}ban-in/${p.id}/tep`)).status, 200);
	assert.equal((await staff.get(`${made.at}ban-in/${draft.id}/tep`)).status, 404);
	g.sql(`UPDATE catalog SET state = 'superseded', in_force_until = CURRENT_DATE + INTERVAL 9 DAY WHERE id = ${made.id}`);
	assert.match(await facts(p.code), /còn hiệu lực đến ngày nêu dưới đây/);
	assert.ok(!sound(await paper(c, made.id, 'converted')).includes('HẾT HIỆU LỰC'), 'still in force');
	g.sql(`UPDATE catalog SET in_force_until = '2026-02-01' WHERE id = ${made.id}`);
	assert.match(await facts(p.code), /danh mục này đã được thay thế/);
	const ended = sound(await paper(c, made.id, 'list'));
	assert.ok(ended.includes('HẾT HIỆU LỰC') && ended.includes('Danh mục được phê duyệt tại Quyết định số 1/QĐ-UBND ngày 05 tháng 4 năm 2026.'));
	assert.ok(ended.includes('Có hiệu lực từ ngày 02/01/2026 đến hết ngày 01/02/2026.'));
	staff.close();
	c.close();
}

async function strangersTo(draft) {
	const staff = await new Client().signIn('chuyenvien.tuyhoa');
	const other = await new Client().signIn('giamdoc.stc');
	const id = g.sql(`SELECT MAX(id) FROM paper WHERE catalog_id = ${draft.id}`);
	for (const c of [staff, other]) {
		assert.equal((await c.get(`${draft.at}ban-in/`)).status, 404);
		assert.equal((await c.get(`${draft.at}ban-in/${id}/tep`)).status, 404);
		const n = count(draft.id);
		assert.notEqual((await c.post(`${draft.at}ban-in/`, { kind: 'list', form: await c.token() })).status, 303);
		assert.equal(count(draft.id), n);
		c.close();
	}
	const appraiser = await new Client().signIn('thamdinh.snv');
	assert.equal((await appraiser.get(`${draft.at}ban-in/${id}/tep`)).status, 200);
	const elsewhere = g.sql(`SELECT id FROM catalog WHERE id <> ${draft.id} LIMIT 1`);
	assert.equal((await appraiser.get(`/danh-muc/${elsewhere}/ban-in/${id}/tep`)).status, 404, 'a paper belongs to its catalog');
	assert.equal((await appraiser.post(`${draft.at}ban-in/`, { kind: 'x', form: await appraiser.token() })).status, 422);
	appraiser.close();
}

async function nothing(c) {
	const empty = g.make('draft', { rows: [{ code: 'A.1', points: 500, removed: 1 }] });
	for (const kind of ['list', 'standard', 'converted', 'appendix'])
		sound(await paper(c, empty.id, kind), { wide: kind !== 'standard' });
}

async function letters(c) {
	const odd = g.make('draft');
	const hard = ['H’Hen Niê Kđăm: ư̆, ơ̆, ƀ, č, ñ', '<b>zq\'"&</b>', '100 % (EMC) BDC \\ ) ('];
	hard.forEach((t, i) => g.sql(`UPDATE catalog_row SET task = ${g.quote(t.normalize('NFC'))} WHERE catalog_id = ${odd.id} AND position = ${i + 1}`));
	const text = sound(await paper(c, odd.id, 'converted'));
	for (const t of hard)
		assert.ok(text.includes(t.normalize('NFC')), t);
}

async function large(c) {
	const big = g.make('draft', { rows: many(5000), standard: 'R.1' });
	const started = Date.now();
	const p = await paper(c, big.id, 'appendix');
	console.log(`# 5,000 rows: ${Date.now() - started} ms, ${pages(p)} pages, ${p.bytes.length} bytes`);
	const text = tool('pdftotext', p.file, '-');
	assert.ok(/\bR\.1\b/.test(text) && /\bR\.5000\b/.test(text));
	assert.equal(new Set(text.match(/\bR\.\d+\b/g)).size, 5000);
}

// The catalog of a commune as its office wrote it, beside what somebody else read in it.
async function real(file) {
	const c = await new Client().signIn('giamdoc.stc');
	const catalog = ground(2033);
	const { where, page: shownPage } = await read(c, catalog, fs.readFileSync(file), 'that.xlsx');
	const form = formTo(shownPage, '/nhan');
	assert.equal((await c.post(form.action.slice(base.length), form.fields)).status, 303, where);
	const started = Date.now();
	const p = await paper(c, catalog, 'appendix');
	const spent = Date.now() - started;
	const text = sound(p);
	console.log(`# the real catalog: ${spent} ms, ${pages(p)} pages, ${p.bytes.length} bytes`);
	assert.ok(text.includes('(11)'), 'its divisions show');
	const [head, ...rows] = fs.readFileSync(file.replace(/\.xlsx$/, '.tsv'), 'utf8').trim().split('\n').map((l) => l.split('\t'));
	const of = (r, name) => words(r[head.indexOf(name)].normalize('NFC')).trim();
	assert.equal(rows.length, 371);
	const structure = tool('pdfinfo', '-struct-text', p.file).split(/^ +TR$/m).map((t) => [...t.matchAll(/"(.*)"/g)].map((m) => m[1].trim()));
	const told = structure.filter((cells) => cells.length === 11 && /^\d+$/.test(cells[0]));
	assert.equal(told.length, 371, 'all rows are told, each with eleven cells');
	rows.forEach((r, i) => {
		const cells = told[i];
		assert.equal(cells[0], String(i + 1));
		assert.equal(cells[1], of(r, 'code'));
		assert.equal(words(cells[3]), of(r, 'task'), of(r, 'code'));
		assert.equal(words(cells[5]), of(r, 'output'), of(r, 'code'));
		assert.equal(cells[9], of(r, 'score').replace('.', ','), of(r, 'code'));
		assert.equal(cells[10], Number(of(r, 'coefficient')).toFixed(1).replace('.', ','), of(r, 'code'));
	});
	const layout = words(tool('pdftotext', p.file, '-'));
	rows.forEach((r) => assert.ok(layout.includes(of(r, 'code')), of(r, 'code')));
	c.close();
}

run(async () => {
	g.clear();
	const draft = g.make('draft');
	const c = await new Client().signIn('canbo.tuyhoa');
	await test('four papers of a draft: tagged, A4, one face, QR, columns', () => drafts(c, draft));
	await test('the same content is one paper; what was printed stays', () => again(c, draft));
	await test('two people at once', () => twice(draft));
	await test('whoever holds a paper learns what it is, and nothing of rows or people', () => silent(draft));
	await test('codes that are none', codes);
	await test('rows stand whole, the head on each page; in force, superseded, who sees it', inForce);
	await test('a paper of a draft is for who sees the draft', () => strangersTo(draft));
	await test('a catalog without rows', () => nothing(c));
	await test('letters of Ê Đê, signs of markup and of PDF', () => letters(c));
	await test('5,000 rows', () => large(c));
	if (process.env.REAL_CATALOG)
		await test('the real catalog, row by row', () => real(path.resolve(TREE, process.env.REAL_CATALOG)));
	else
		skip('the real catalog, row by row', 'REAL_CATALOG names no workbook');
	await test('who guesses has to wait', guessers);
	c.close();
	g.clear();
	fs.rmSync(folder, { recursive: true });
});
