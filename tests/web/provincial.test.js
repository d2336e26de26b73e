// The works of all catalogs in force: one line a work, joined by what Home Affairs decided, found without marks,
// narrowed, as files and as a print; for everybody who is signed in.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, decode, RUN } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, quote, clear, make, rule } = require('./catalogs.js');
const clusters = require('./clusters.js');
const people = require('./people.js');

const PLACE = '/danh-muc/tinh/', CLUSTERS = '/danh-muc/trung-lap/';
const APPRAISER = 'thamdinh.snv', OFFICER = 'canbo.tuyhoa', OTHER = 'chuyenvien.stc';
const MARK = '<b>zq\'"&</b>';
const SAME = ['Đắp đê Ô Loan bằng đá ong', 'đắp đê Ô Loan, bằng đá ong.', 'Dap de O Loan bang da ong'];
const AGENCIES = ['tuyhoa', 'stc', 'khcn'];
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));

// What the list shows: the words of each line, its agencies and coefficient.
async function listed(more, user = OTHER) {
	const a = await of(user).get(`${PLACE}?${more}`);
	assert.equal(a.status, 200, `${more}: ${a.status}`);
	return [...a.text.matchAll(/<tr><td data-label="Nhiệm vụ">[\s\S]*?<\/tr>/g)].map((m) => {
		const cells = [...m[0].matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((c) => text(c[1]).trim());
		return { task: cells[0], agencies: Number(cells[4]), coefficient: cells[5], path: /href="[^"]*(\/danh-muc\/tinh\/\d+)"/.exec(m[0])[1] };
	});
}
const find = (words, more = '') => listed(`tim=${encodeURIComponent(words)}${more}`);
const enforce = (g) => { rule(g); sql(`UPDATE catalog SET state = 'in_force' WHERE id = ${g.id}`); };

// Catalogs of three agencies with one row alike in each, and one of its own; with Home Affairs.
function ground({ coefficients = [10, 10, 10] } = {}) {
	clear();
	const made = AGENCIES.map((agency, i) => make('submitted', { agency, rows: [{ code: 'A.1', points: 500, coefficient: 10 },
		{ code: `ZQ.${i + 1}`, points: 50 * coefficients[i], group: 2, coefficient: coefficients[i] }] }));
	sql(made.map((g, i) => `UPDATE catalog_row SET task = CONCAT('Việc riêng ', ${g.id}, ' zqrieng'), unit_of_measure = 'sổ' WHERE id = ${g.row['A.1']};
		UPDATE catalog_row SET task = ${quote(SAME[i])}, unit_of_measure = 'km', section = 'B. Chuyên môn', division = 'Tổ đê'
		WHERE id = ${g.row[`ZQ.${i + 1}`]}; UPDATE catalog SET version = version + 1 WHERE id = ${g.id};`).join('\n'));
	return { made, rows: made.map((g, i) => Number(g.row[`ZQ.${i + 1}`])) };
}
async function join(rows) {
	const c = of(APPRAISER), at = `${CLUSTERS}${rows[0]}`;
	const shown = await c.post(at, { form: await c.token(), middle: rows[0], chosen: rows, deed: 'preview' });
	assert.equal(shown.status, 200, text(shown.text).slice(0, 600));
	const seen = /name="seen" value="([^"]*)"/.exec(shown.text)[1];
	const a = await c.post(at, { form: await c.token(), middle: rows[0], chosen: rows, deed: 'go', seen });
	assert.equal(a.status, 303, text(a.text).slice(0, 600));
	return number('SELECT MAX(id) FROM cluster_decision');
}

async function onlyInForce() {
	const g = ground();
	for (const state of ['draft', 'submitted', 'returned', 'appraised', 'proposed', 'agreed']) {
		sql(`UPDATE catalog SET state = '${state}' WHERE id = ${g.made[0].id}`);
		assert.deepEqual(await find('dap de o loan'), [], state);
		assert.equal((await of(OTHER).get(`${PLACE}${g.rows[0]}`)).status, 404, state);
	}
	enforce(g.made[0]);
	assert.equal((await find('dap de o loan')).length, 1);
	sql(`UPDATE catalog SET in_force_from = '2999-01-01' WHERE id = ${g.made[0].id}`);
	assert.deepEqual(await find('dap de o loan'), [], 'not before its day');
	// Decided to be replaced, and still running; then over.
	sql(`UPDATE catalog SET state = 'superseded', in_force_from = '2026-01-02', in_force_until = '2998-01-01' WHERE id = ${g.made[0].id}`);
	assert.equal((await find('dap de o loan')).length, 1, 'until the next one begins');
	sql(`UPDATE catalog SET in_force_until = '2026-01-03' WHERE id = ${g.made[0].id}`);
	assert.deepEqual(await find('dap de o loan'), []);
	enforce(g.made[0]);
	sql(`UPDATE catalog_row SET removed = 1 WHERE id = ${g.rows[0]}; UPDATE catalog SET row_count = 1 WHERE id = ${g.made[0].id}`);
	assert.deepEqual(await find('dap de o loan'), [], 'what was taken out');
}

async function joined() {
	const g = ground(), d = await join(g.rows.slice(0, 2));
	enforce(g.made[0]);
	enforce(g.made[1]);
	const one = await find('dap de o loan');
	assert.deepEqual(one.map((w) => [w.task, w.agencies, w.coefficient]), [[SAME[0], 2, '1,0']]);
	const page = await of(OTHER).get(one[0].path), words = text(page.text);
	assert.equal(page.status, 200);
	assert.match(words, /Phường Tuy Hòa|phường Tuy Hòa/);
	for (const said of ['Sở Tài chính', 'ZQ.1', 'ZQ.2', 'B. Chuyên môn', 'Tổ đê', SAME[1], 'km', '1/QĐ-UBND', '02/01/2026'])
		assert.ok(words.includes(said), said);
	// To the row itself only where the person sees it.
	assert.ok(page.text.includes(`${g.made[1].at}dong/${g.rows[1]}"`) && !page.text.includes(`${g.made[0].at}dong/`));
	const all = (await of(APPRAISER).get(one[0].path)).text;
	assert.ok(all.includes(`${g.made[1].at}dong/${g.rows[1]}"`) && all.includes(`${g.made[0].at}dong/${g.rows[0]}"`));
	// Any of its rows leads there, also the canonical one.
	for (const row of g.rows.slice(0, 2))
		assert.match(text((await of(OTHER).get(`${PLACE}${row}`)).text), /Số cơ quan 2 /);
	assert.equal((await of(OTHER).get(`${PLACE}${g.rows[2]}`)).status, 404, 'a row that is in no catalog in force');
	// The words of a canonical row that is not in force stand.
	sql(`UPDATE catalog SET state = 'agreed' WHERE id = ${g.made[0].id}`);
	assert.deepEqual((await find('dap de o loan')).map((w) => [w.task, w.agencies]), [[SAME[0], 1]]);
	assert.ok(!(await of(OTHER).get(`${PLACE}${g.rows[1]}`)).text.includes('ZQ.1'), 'it is no user');
	// What says something else stands by itself, and so does the other one, in its own words.
	enforce(g.made[0]);
	sql(`UPDATE catalog_row SET task = 'Đắp đê Ô Loan bằng tre' WHERE id = ${g.rows[0]}`);
	assert.deepEqual((await find('dap de o loan', '&xep=task')).map((w) => [w.task, w.agencies]).sort(), [['Đắp đê Ô Loan bằng tre', 1], [SAME[1], 1]].sort());
	sql(`UPDATE catalog_row SET task = ${quote(SAME[0])} WHERE id = ${g.rows[0]}`);
	assert.equal((await find('dap de o loan')).length, 1);
	const c = of(APPRAISER);
	const undone = await c.post(`${CLUSTERS}da-quyet/${d}/hoan-tac`, { form: await c.token(), version: 1 });
	assert.equal(undone.status, 303, text(undone.text).slice(0, 600));
	assert.deepEqual((await find('dap de o loan')).map((w) => w.agencies), [1, 1], 'undone: two lines');
}

// A next version keeps the decision; when that is undone its rows stand alone too.
async function nextVersion() {
	const g = ground(), d = await join(g.rows.slice(0, 2));
	enforce(g.made[1]);
	sql(`UPDATE catalog SET state = 'superseded', decision_number = '1/QĐ', decision_day = '2025-01-02', in_force_from = '2025-01-02',
		in_force_until = '2025-12-31' WHERE id = ${g.made[0].id}`);
	const next = make('in_force', { agency: 'tuyhoa' });
	sql(`INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient, origin_id, merge_id, merge_digest)
		SELECT ${next.id}, 9, 'ZQ.9', task, output, group_no, points, coefficient, id, merge_id, merge_digest FROM catalog_row WHERE id = ${g.rows[0]};
		UPDATE catalog SET row_count = row_count + 1 WHERE id = ${next.id}`);
	assert.deepEqual((await find('dap de o loan')).map((w) => [w.task, w.agencies]), [[SAME[0], 2]]);
	sql(`UPDATE cluster_decision SET undone_at = UTC_TIMESTAMP(6), undone_by = 1 WHERE id = ${d}`);
	assert.deepEqual((await find('dap de o loan')).map((w) => w.agencies), [1, 1]);
}

// Whoever joins later, by another decision, points to the same row: one line. So does who joins its copy in a supplement.
async function later() {
	const g = ground();
	await join(g.rows.slice(0, 2));
	await join([g.rows[0], g.rows[2]]);
	for (const made of g.made.slice(0, 3))
		enforce(made);
	assert.deepEqual((await find('dap de o loan')).map((w) => [w.task, w.agencies]), [[SAME[0], 3]]);
	const [one] = await find('dap de o loan');
	assert.match(text((await of(OTHER).get(one.path)).text), /Số cơ quan 3 /);
	const next = make('submitted', { agency: 'tuyhoa' }), more = make('submitted', { agency: 'sxd' });
	sql(`UPDATE catalog SET source_id = ${g.made[0].id} WHERE id = ${next.id};
		INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient, origin_id, merge_id, merge_digest)
		SELECT ${next.id}, 9, code, task, output, group_no, points, coefficient, id, merge_id, merge_digest FROM catalog_row WHERE id = ${g.rows[0]};
		INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient)
		SELECT ${more.id}, 9, 'ZQ.8', task, output, group_no, points, coefficient FROM catalog_row WHERE id = ${g.rows[0]};
		UPDATE catalog SET row_count = row_count + 1 WHERE id IN (${next.id}, ${more.id})`);
	const copy = number(`SELECT id FROM catalog_row WHERE catalog_id = ${next.id} AND code = 'ZQ.1'`);
	const d = await join([copy, number(`SELECT id FROM catalog_row WHERE catalog_id = ${more.id} AND code = 'ZQ.8'`)]);
	assert.equal(number(`SELECT row_id FROM cluster_decision WHERE id = ${d}`), g.rows[0], 'the row that the others point to, not its copy');
	enforce(more);
	assert.deepEqual((await find('dap de o loan')).map((w) => w.agencies), [4]);
	// A canonical row that was written anew and joined again is another work.
	const h = ground();
	await join(h.rows.slice(0, 2));
	sql(`UPDATE catalog_row SET task = 'Đắp đê Ô Loan bằng tre' WHERE id = ${h.rows[0]}; UPDATE catalog_row SET task = 'Đắp đê Ô Loan, bằng tre.' WHERE id = ${h.rows[2]};
		UPDATE catalog SET version = version + 1 WHERE id IN (${h.made[0].id}, ${h.made[2].id})`);
	await join([h.rows[0], h.rows[2]]);
	for (const made of h.made.slice(0, 3))
		enforce(made);
	assert.deepEqual((await find('dap de o loan')).map((w) => [w.task, w.agencies]).sort(), [['Đắp đê Ô Loan bằng tre', 2], [SAME[1], 1]].sort());
}

async function apart() {
	const g = ground();
	await join(g.rows);
	g.made.forEach(enforce);
	sql(`UPDATE catalog_row SET coefficient = 8 WHERE id = ${g.rows[1]}; UPDATE catalog_row SET coefficient = 12 WHERE id = ${g.rows[2]}`);
	assert.deepEqual((await find('dap de')).map((w) => [w.agencies, w.coefficient]), [[3, '1,0 đang dùng 0,8 – 1,2']]);
	assert.match(text((await of(OTHER).get(`${PLACE}${g.rows[0]}`)).text), /Hệ số 1,0 Hệ số các cơ quan đang dùng 0,8 – 1,2 /);
	assert.deepEqual((await find('dap de', '&loai=department')).map((w) => [w.agencies, w.coefficient]), [[2, '1,0 đang dùng 0,8 – 1,2']], 'counted within the kind');
	sql(`UPDATE catalog_row SET coefficient = NULL WHERE id IN (${g.rows})`);
	assert.equal((await of(OTHER).get(`${PLACE}${g.rows[0]}`)).status, 200);
}

// A work that all share is one line, whoever adopted it, in the words of the last version that is in force.
async function shared() {
	const g = ground(), [stc, khcn] = g.made.slice(1);
	const work = clusters.shared([stc, khcn], 'Chỉ đạo đắp đê Ô Loan', [8, 12], [1, 2]);
	const other = clusters.shared([stc, khcn], 'Phân công đắp đê Ô Loan', [10, 10]);
	[stc, khcn].forEach(enforce);
	assert.deepEqual((await find('chi dao dap de')).map((w) => [w.task, w.agencies, w.coefficient]), [[`${work.words} Dùng chung`, 2, '0,8 – 1,2']]);
	assert.deepEqual((await find('phan cong dap de')).map((w) => [w.task, w.agencies, w.coefficient]), [['Phân công đắp đê Ô Loan Dùng chung', 2, '1,0']]);
	assert.deepEqual((await find('dap de', '&nhieu=1&xep=task')).map((w) => w.agencies), [2, 2], 'the own rows are alone');
	const places = work.rows.map((row) => `${PLACE}${row}`);
	for (const place of places) {
		const page = text((await of(OTHER).get(place)).text);
		for (const said of [work.words, 'Việc của phần dùng chung', 'Hệ số các cơ quan đang dùng 0,8 – 1,2', 'Số cơ quan 2 ', 'Sở Tài chính', 'Sở Khoa học và Công nghệ', 'QL.1'])
			assert.ok(page.includes(said), `${place}: ${said}`);
		assert.doesNotMatch(page, /Hệ số (quy đổi )?(chưa|0,0)/);
	}
	assert.deepEqual((await find('dap de', `&co-quan=${number("SELECT id FROM unit WHERE code = 'khcn'")}&nhieu=1`)).length, 2);
	const got = await book('tim=chi%20dao%20dap%20de'), csv = await of(OTHER).get(`${PLACE}?tim=chi%20dao%20dap%20de&tep=csv`);
	assert.equal([...got.sheet.matchAll(/<row /g)].length, 3, 'name, head and one work');
	assert.match(csv.bytes.toString('utf8'), /Chỉ đạo đắp đê Ô Loan, bản 2",,Kế hoạch,kế hoạch,1,2,,0\.8,1\.2,Sở Khoa học và Công nghệ; Sở Tài chính/);
	const pdf = (await print('tim=chi%20dao%20dap%20de')).replace(/\s+/g, ' ');
	assert.match(pdf, /Số công việc: 1\./);
	assert.match(pdf, / 2 0,8 – 1,2/);
	// A joined row beside it stays what it is; who leaves is no user.
	sql(`UPDATE catalog SET state = 'agreed' WHERE id = ${khcn.id}`);
	assert.deepEqual((await find('chi dao dap de')).map((w) => [w.task, w.agencies, w.coefficient]), [['Chỉ đạo đắp đê Ô Loan Dùng chung', 1, '0,8']]);
	assert.match(text((await of(OTHER).get(places[1])).text), /Số cơ quan 1 /, 'any of its rows leads there');
	assert.deepEqual((await find('phan cong dap de')).map((w) => w.path), [`${PLACE}${other.rows[0]}`]);
}

async function filters() {
	const g = ground({ coefficients: [10, 20, 30] });
	g.made.forEach(enforce);
	const tasks = async (more) => (await find('dap de', more)).map((w) => w.coefficient).join(' ');
	assert.equal(await tasks('&xep=coefficient'), '1,0 2,0 3,0');
	assert.equal(await tasks('&xep=-coefficient'), '3,0 2,0 1,0');
	assert.equal((await find('dap de', '&xep=task')).length, 3);
	assert.equal((await find('ĐẮP ĐÊ')).length, 3, 'with marks and large');
	assert.equal((await find('zq.2')).length, 1, 'by code');
	assert.equal((await find('dap_de')).length + (await find('dap%de')).length, 0, 'signs of LIKE are letters');
	assert.equal(await tasks('&loai=commune'), '1,0');
	assert.equal(await tasks(`&dot=${g.made[1].campaign}`), '2,0');
	assert.equal(await tasks(`&co-quan=${number("SELECT id FROM unit WHERE code = 'khcn'")}`), '3,0');
	assert.equal(await tasks('&nhom=2&xep=coefficient'), '1,0 2,0 3,0');
	assert.equal(await tasks('&nhom=1'), '');
	assert.equal(await tasks('&nhieu=1'), '');
	const rows = ground();
	await join(rows.rows.slice(0, 2));
	rows.made.forEach(enforce);
	assert.deepEqual((await find('dap de', '&nhieu=1')).map((w) => w.agencies), [2]);
	assert.deepEqual((await find('dap de', '&xep=-agencies')).map((w) => w.agencies), [2, 1]);
	assert.deepEqual((await find('dap de', '&xep=agencies')).map((w) => w.agencies), [1, 2]);
	assert.deepEqual((await find('dap de', `&co-quan=${number("SELECT id FROM unit WHERE code = 'tuyhoa'")}`)).map((w) => w.agencies), [2],
		'of the works of an agency all users are counted');
	assert.deepEqual((await find('zq.2')).map((w) => [w.task, w.agencies]), [[SAME[0], 2]], 'by the code of any user');
	const odd = await of(OTHER).get(`${PLACE}?xep=x&nhom=9&dot=-1&trang=0`);
	assert.ok([200, 422].includes(odd.status), `${odd.status}`);
	assert.equal((await of(OTHER).get(`${PLACE}?la=1`)).status, 400);
}

async function paged() {
	clear();
	make('in_force', { agency: 'stc', standard: 'P.1', rows: Array.from({ length: 70 }, (_, i) => ({ code: `P.${i + 1}`, points: 500, coefficient: 10 })) });
	sql("UPDATE catalog_row SET note = note, task = CONCAT('zqtrang ', code) WHERE task LIKE 'Việc P.%'");
	const first = await of(OTHER).get(`${PLACE}?tim=zqtrang&xep=task`);
	assert.equal((await listed('tim=zqtrang&xep=task')).length, 50);
	assert.equal((await listed('tim=zqtrang&xep=task&trang=2')).length, 20);
	assert.match(first.text, /href="[^"]*tinh\/\?tim=zqtrang&amp;xep=task&amp;trang=2"/);
	assert.match(text((await of(OTHER).get(`${PLACE}?tim=zqtrang&trang=9`)).text), /70 công việc|công việc 70|Có 70/);
}

async function hostile() {
	const g = ground();
	enforce(g.made[0]);
	sql(`UPDATE catalog_row SET ${['task', 'detail', 'output', 'unit_of_measure', 'section', 'division', 'code'].map((n) => `${n} = ${quote(MARK)}`).join(', ')} WHERE id = ${g.rows[0]}`);
	for (const where of [`${PLACE}?tim=${encodeURIComponent(MARK)}`, `${PLACE}${g.rows[0]}`]) {
		const a = await of(APPRAISER).get(where);
		assert.equal(a.status, 200);
		assert.ok(!a.text.includes('<b>zq'), where);
		assert.ok(text(a.text).includes(MARK), where);
	}
	const pdf = await print(`tim=${encodeURIComponent(MARK)}`);
	assert.ok(pdf.replace(/\s+/g, '').includes(MARK.replace(/\s+/g, '')));
	sql(`UPDATE catalog_row SET task = '=1+1 zqcong' WHERE id = ${g.rows[0]}`);
	assert.ok(!/<f>/.test((await book('tim=zqcong')).sheet), 'no formula');
}

async function book(more) {
	const a = await of(OTHER).get(`${PLACE}?${more}&tep=xlsx`), file = path.join(RUN, 'tmp', `provincial-${process.pid}.xlsx`);
	assert.equal(a.status, 200);
	fs.writeFileSync(file, a.bytes);
	const part = (name) => execFileSync('unzip', ['-p', file, name], { encoding: 'utf8', maxBuffer: 1 << 26 });
	const got = { sheet: part('xl/worksheets/sheet1.xml'), texts: decode(part('xl/sharedStrings.xml')) };
	fs.unlinkSync(file);
	return got;
}
async function print(more, check = () => {}) {
	const a = await of(OTHER).get(`${PLACE}ban-in?${more}`), file = path.join(RUN, 'tmp', `provincial-${process.pid}.pdf`);
	assert.equal(a.status, 200);
	assert.equal(a.headers['content-type'], 'application/pdf');
	fs.writeFileSync(file, a.bytes);
	const got = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
	check(execFileSync('pdfinfo', [file], { encoding: 'utf8' }), file);
	fs.unlinkSync(file);
	return got;
}

async function files() {
	const g = ground();
	await join(g.rows.slice(0, 2));
	g.made.forEach(enforce);
	sql(`UPDATE catalog_row SET coefficient = 8 WHERE id = ${g.rows[1]}`);
	const got = await book('tim=dap%20de');
	assert.equal([...got.sheet.matchAll(/<row /g)].length, 4, 'name, head and two works');
	assert.ok(got.texts.includes(SAME[0]) && !got.texts.includes(SAME[1]) && got.texts.includes(SAME[2]));
	const names = sql("SELECT GROUP_CONCAT(name ORDER BY name SEPARATOR '; ') FROM unit WHERE code IN ('tuyhoa', 'stc')");
	assert.ok(got.texts.includes(names), names);
	for (const n of ['<v>2</v>', '<v>1</v>', '<v>0.8</v>'])
		assert.ok(got.sheet.includes(n), n);
	const csv = await of(OTHER).get(`${PLACE}?tim=dap%20de&tep=csv`);
	assert.equal(csv.status, 200);
	assert.ok(csv.bytes.toString('utf8').includes(`${SAME[0]},,Báo cáo,km,2,2,1,0.8,1,`), csv.bytes.toString('utf8'));
}

async function printed() {
	const g = ground();
	await join(g.rows.slice(0, 2));
	g.made.forEach(enforce);
	sql(`UPDATE catalog_row SET coefficient = 8 WHERE id = ${g.rows[1]}`);
	const before = number('SELECT COUNT(*) FROM paper');
	const got = await print('tim=dap%20de&nhieu=1', (info, file) => {
		assert.match(info, /Tagged: +yes/);
		assert.match(info, /Page size: +841\.89 x 595\.276 pts \(A4\)/);
		execFileSync('qpdf', ['--check', file]);
	});
	const words = got.replace(/\s+/g, ' ');
	const day = sql('SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)').split('-').map(Number);
	for (const said of ['DANH MỤC SẢN PHẨM, CÔNG VIỆC CỦA TỈNH', `năm ${day[0]}`, 'Điều kiện lọc: dùng ở từ 2 cơ quan; có từ “dap de”.',
		'Số công việc: 1.', '1,0 (0,8 – 1,0)', 'không thay quyết định phê duyệt'])
		assert.ok(words.includes(said), `${said}: ${words}`);
	assert.ok(!words.includes('Dap de'), 'as filtered');
	assert.equal(number('SELECT COUNT(*) FROM paper'), before, 'nothing is kept');
	// More than a print holds: the list says so and what to do; the workbook holds all of them.
	sql(`INSERT INTO catalog_row (catalog_id, position, task, output, group_no, points, coefficient) SELECT ${g.made[0].id}, 10 + seq, CONCAT('zqdai ', seq), 'Sổ', IF(seq <= 5000, 1, 2), 500, 10
		FROM seq_1_to_20500; UPDATE catalog SET row_count = row_count + 20500 WHERE id = ${g.made[0].id}`);
	const long = await of(OTHER).get(`${PLACE}ban-in?tim=zqdai`);
	assert.equal(long.status, 422);
	assert.match(text(long.text), /Danh sách có 20500 công việc, quá 5000 công việc của một bản in PDF\. Hãy lọc hẹp hơn/);
	assert.ok(!(await of(OTHER).get(`${PLACE}?tim=zqdai`)).text.includes('/ban-in'));
	const at = Date.now(), all = await book('tim=zqdai');
	assert.equal([...all.sheet.matchAll(/<row /g)].length, 20502, 'name, head and every work');
	assert.doesNotMatch(all.texts, /Còn \d+ dòng/);
	console.log(`# 20,500 works in a workbook in ${Date.now() - at} ms`);
	const from = Date.now();
	assert.match(text((await of(OTHER).get(`${PLACE}?tim=zqdai&nhom=1`)).text), /Tải bản in \(PDF\) của danh sách này: 5000 công việc/);
	const full = await print('tim=zqdai&nhom=1');
	assert.match(full, /Số công việc: 5000\./);
	assert.ok((full.match(/STT/g) || []).length > 50, 'the head stands again on each page');
	console.log(`# 5,000 works printed in ${Date.now() - from} ms`);
}

async function everyRole() {
	const g = ground(), wrong = list();
	g.made.forEach(enforce);
	for (const user of Object.keys(people)) {
		const c = clients.get(user) || await new Client().signIn(user);
		clients.set(user, c);
		for (const [where, status] of [[PLACE, 200], [`${PLACE}ban-in?tim=dap%20de`, 200], [`${PLACE}${g.rows[0]}`, 200], [`${PLACE}999999999`, 404], [`${PLACE}?tim=dap%20de&tep=csv`, 200]]) {
			const a = await c.get(where);
			if (a.status !== status)
				wrong.add(`${user} ${where}: ${a.status}`);
		}
		const home = await c.get('/danh-muc/');
		if (!home.text.includes('/danh-muc/tinh/"'))
			wrong.add(`${user}: no link`);
		// A link to the row of an agency is one that opens.
		for (const [, at] of (await c.get(`${PLACE}${g.rows[0]}`)).text.matchAll(/href="[^"]*(\/danh-muc\/\d+\/dong\/\d+)"/g))
			if ((await c.get(at)).status !== 200)
				wrong.add(`${user} ${at} does not open`);
	}
	const stranger = await new Client().get(PLACE);
	if (stranger.status !== 303 || !/dang-nhap/.test(stranger.location))
		wrong.add(`a stranger: ${stranger.status}`);
	wrong.none();
}

run(async () => {
	for (const user of [APPRAISER, OFFICER, OTHER])
		clients.set(user, await new Client().signIn(user));
	await test('only what is in force today', onlyInForce);
	await test('joined works are one line with their users; undone, two', joined);
	await test('a next version stays joined until it is undone', nextVersion);
	await test('who joins later points to the same row', later);
	await test('coefficients that lie apart', apart);
	await test('a work that all share is one line', shared);
	await test('filters, words without marks, order', filters);
	await test('pages of 50', paged);
	await test('markup is text, a formula is text', hostile);
	await test('files say who uses what', files);
	await test('the print says what it holds, and when it is too long', printed);
	await test('every role, and a stranger', everyRole);
	clear();
});
