// Undoing an import: what the batch brought goes, what it replaced is there again, and what
// people did since is said or left alone. And two batches at one time.
'use strict';
const { Client, base } = require('./client.js');
const { formTo, ground, read, sql, text } = require('./imports.js');
const { workbook, catalogRows, TITLE } = require('./xlsx.js');
const { assert, test, run } = require('./check.js');

const DECISION = '(Kèm theo Quyết định số 77/QĐ-STC ngày 02 tháng 3 năm 2031)';
const row = (code, points, coefficient) => [1, code, 'Văn phòng', `Nhiệm vụ ${code}`, 'Các bước', 'Báo cáo',
	points > 50 ? 'N3' : 'N2', null, points, coefficient, null];
// Two rows, the first one may be the standard; the decision stands above the table.
const book = (prefix) => workbook([['DANH MỤC'], [DECISION], TITLE, row(`${prefix}.1`, 20, 1), row(`${prefix}.2`, 60, 3)]);

// All that an undo must bring back, as one text.
const state = (catalog) => sql(`SELECT c.basis, s.code FROM catalog c LEFT JOIN catalog_row s ON s.id = c.standard_row_id WHERE c.id = ${catalog}`) +
	'\n' + sql(`SELECT code, section, division, unit_id, task, group_no, points, coefficient, note FROM catalog_row
		WHERE catalog_id = ${catalog} AND removed = 0 ORDER BY position`);

async function take(c, where, change = {}) {
	const form = formTo(await c.get(where), '/nhan');
	return c.post(`${where}nhan`, { ...form.fields, ...change });
}

async function undo(c, where) {
	const form = formTo(await c.get(where), '/hoan-tac');
	assert.ok(form, 'the page offers to undo');
	assert.equal((await c.post(`${where}hoan-tac`, form.fields)).status, 303);
}

// A row typed before, with a coefficient from before there was a standard.
function typed(catalog, code, coefficient) {
	return sql(`INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient)
		VALUES (${catalog}, 1, '${code}', 'Việc có trước', 'Báo cáo', 2, 4000, ${coefficient}); SET @row = LAST_INSERT_ID();
		UPDATE catalog SET row_count = row_count + 1 WHERE id = ${catalog}; SELECT @row`);
}

async function exactlyBack(c) {
	const catalog = ground(2033);
	typed(catalog, 'CU.1', 77);
	sql(`UPDATE catalog SET basis = 'Căn cứ cũ' WHERE id = ${catalog}`);
	const before = state(catalog);
	const { where } = await read(c, catalog, book('A'));
	const done = await take(c, where, { standard: 'A.1', basis: '77/QĐ-STC ngày 02/03/2031' });
	assert.equal(done.status, 303);
	assert.match(state(catalog), /^77\/QĐ-STC ngày 02\/03\/2031\tA\.1\nCU\.1.*\t4000\t20\t/);
	const taken = sql(`SELECT COUNT(*) FROM audit WHERE noun = 'catalog' AND object_id = ${catalog} AND action = 'import' AND operation IS NOT NULL`);
	assert.equal(taken, '1');
	await undo(c, where);
	assert.equal(state(catalog), before);
	assert.match(sql(`SELECT after_json FROM audit WHERE noun = 'catalog' AND object_id = ${catalog} AND action = 'import_undo'`), /"import":/);
}

async function handsOff(c) {
	const catalog = ground(2034), { where } = await read(c, catalog, book('A'));
	assert.equal((await take(c, where)).status, 303);
	sql(`UPDATE catalog SET basis = 'Căn cứ do người sửa' WHERE id = ${catalog}`);
	typed(catalog, 'MOI.1', 20);
	await undo(c, where);
	assert.equal(state(catalog), 'Căn cứ do người sửa\tNULL\nMOI.1\t\t\tNULL\tViệc có trước\t2\t4000\tNULL');
}

// Batch B's row was made the standard by hand; without B the standard of A is it again.
async function standardBefore(c) {
	const catalog = ground(2035), a = await read(c, catalog, book('A'));
	assert.equal((await take(c, a.where, { standard: 'A.1' })).status, 303);
	const before = state(catalog), b = await read(c, catalog, book('B'));
	assert.equal((await take(c, b.where)).status, 303);
	const page = await c.get(`/danh-muc/${catalog}/`);
	assert.equal(page.status, 200);
	sql(`UPDATE catalog SET standard_row_id = (SELECT id FROM catalog_row WHERE catalog_id = ${catalog} AND code = 'B.2') WHERE id = ${catalog}`);
	sql(`UPDATE catalog_row SET coefficient = ROUND(points / 600) WHERE catalog_id = ${catalog}`);
	await undo(c, b.where);
	assert.equal(state(catalog), before);
}

async function editedIsSaid(c) {
	const catalog = ground(2036), { where } = await read(c, catalog, book('A'));
	assert.equal((await take(c, where)).status, 303);
	assert.doesNotMatch(text((await c.get(where)).text), /Có dòng đã được sửa/);
	const id = sql(`SELECT id FROM catalog_row WHERE catalog_id = ${catalog} AND code = 'A.2'`);
	const edit = formTo(await c.get(`/danh-muc/${catalog}/dong/${id}`), `/dong/${id}`);
	assert.equal((await c.post(`/danh-muc/${catalog}/dong/${id}`, { ...edit.fields, task: 'Việc đã sửa', group: '3' })).status, 303);
	assert.match(text((await c.get(where)).text), /Số dòng đã sửa: 1/);
}

// Two batches with the same codes meet: one comes in, the other is told.
async function twoAtOnce(c) {
	const catalog = ground(2037);
	const both = [await read(c, catalog, book('A')), await read(c, catalog, book('A'))];
	const takes = both.map(({ page }) => formTo(page, '/nhan'));
	const answers = await Promise.all(takes.map((form) => c.post(form.action.slice(base.length), form.fields)));
	// 409: both had read the catalog before one came in; 422: the second found its codes there.
	assert.match(answers.map((a) => a.status).sort().join(' '), /^303 (409|422)$/);
	assert.equal(sql(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0`), '2');
	assert.equal(sql(`SELECT COUNT(*) FROM import WHERE catalog_id = ${catalog} AND state = 'imported'`), '1');
}

async function submittedStays(c) {
	const catalog = ground(2038), { where } = await read(c, catalog, workbook(catalogRows(3, 'S')));
	assert.equal((await take(c, where)).status, 303);
	const form = formTo(await c.get(where), '/hoan-tac');
	sql(`UPDATE catalog SET round = 1, state = 'returned' WHERE id = ${catalog}`);
	const late = await c.post(`${where}hoan-tac`, form.fields);
	assert.equal(late.status, 422);
	assert.match(text(late.text), /đã được trình từ sau lần nhập này/);
	assert.equal(sql(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0`), '3');
}

run(async () => {
	const c = await new Client().signIn('giamdoc.stc');
	await test('import_undo_brings_back_what_was_there', () => exactlyBack(c));
	await test('import_undo_leaves_what_people_did_since', () => handsOff(c));
	await test('import_undo_returns_the_standard_before', () => standardBefore(c));
	await test('import_undo_says_that_rows_were_edited', () => editedIsSaid(c));
	await test('import_two_at_once_one_comes_in', () => twoAtOnce(c));
	await test('import_undo_ends_with_the_submission', () => submittedStays(c));
	c.close();
});
