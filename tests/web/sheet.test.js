// The sheet of a catalog over HTTP: many rows in one form, each with its own fate; what is
// untouched stays, what was typed comes back; undo; two people; forms that no browser sends.
'use strict';
const { Client, forms, base, decode, urlencode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, clear, make, move } = require('./catalogs.js');

const USER = 'canbo.tuyhoa', OTHER = 'chutich.tuyhoa';
const clients = new Map();
const of = (user) => clients.get(user);
const row = (g, code, column) => sql(`SELECT ${column} FROM catalog_row WHERE id = ${g.row[code]}`);
const live = (g) => sql(`SELECT code FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0 ORDER BY position`).split('\n').join();
const edits = (g) => number(`SELECT COUNT(*) FROM catalog_edit WHERE catalog_id = ${g.id}`);
const text = (a) => decode(a.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));

// The rows of a sheet as the page has them: name and value in their order.
function rowsOf(html) {
	return [...html.matchAll(/<tr id="row-[\s\S]*?<\/tr>/g)].map(([tr]) => {
		const pairs = [...tr.matchAll(/<input\b([^>]*)>|<textarea\b([^>]*)>\n?([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g)]
			.map(([, input, area, words, select, options]) => [/name="([^"]*)"/.exec(input || area || select)[1],
				area ? decode(words) : decode((select ? /value="([^"]*)" selected/.exec(options) : /value="([^"]*)"/.exec(input) || ['', ''])?.[1] || '')]);
		return { ...Object.fromEntries(pairs), error: (/app-sheet__error" id="([^"]*)"/.exec(tr) || [])[1], html: tr };
	});
}

const names = ['row', 'version', 'seen', 'code', 'task', 'detail', 'output', 'group', 'points', 'unit', 'section', 'division', 'frequency', 'posts', 'people', 'note', 'choice'];
const bodyOf = (form, rows, more = {}) => [urlencode({ form, ...more }), ...rows.map((r) =>
	names.filter((n) => r[`${n}[]`] !== undefined).map((n) => urlencode({ [`${n}[]`]: r[`${n}[]`] })).join('&'))].join('&');
const send = (user, g, body, script = false) => of(user).request('POST', `${base}${g.at}bang/`, { body, headers:
	{ 'content-type': 'application/x-www-form-urlencoded', ...script && { 'hx-request': 'true' } } });

async function open(user, g, query = '') {
	const a = await of(user).get(`${g.at}bang/${query}`);
	assert.equal(a.status, 200);
	return { rows: rowsOf(a.text), form: forms(a.text).find((f) => f.action.endsWith('/bang/') && f.method === 'post').fields.form, text: a.text };
}
const typed = (sheet, code, fields) => ({ ...sheet.rows.find((r) => r['code[]'] === code),
	...Object.fromEntries(Object.entries(fields).map(([n, v]) => [`${n}[]`, v])) });
const fresh = (sheet, fields) => typed(sheet, '', fields);

async function undo(user, g) {
	return of(user).post(`${g.at}bang/hoan-tac`, { form: await of(user).token(`${g.at}bang/`) });
}

async function asShown() {
	const g = make(), s = await open(USER, g), before = sql(`SELECT * FROM catalog_row WHERE catalog_id = ${g.id}`);
	assert.equal((await send(USER, g, bodyOf(s.form, s.rows))).status, 303);
	assert.equal(sql(`SELECT * FROM catalog_row WHERE catalog_id = ${g.id}`), before);
	assert.equal(edits(g), 0);
	assert.equal(s.rows.length, 6, 'three rows and three new ones');
}

async function eachItsFate() {
	const g = make(), s = await open(USER, g);
	sql(`UPDATE catalog_row SET note = 'Người khác', version = version + 1 WHERE id IN (${g.row['A.3']}, ${g.row['A.1']})`);
	const rows = [s.rows.find((r) => r['code[]'] === 'A.1'), typed(s, 'A.2', { points: '8', unit: 'văn bản' }),
		typed(s, 'A.3', { task: 'Bản của tôi' }), fresh(s, { code: 'A.2', task: 'Mã đã dùng' }), fresh(s, { task: 'Chưa có mã', points: 'x' })];
	const a = await send(USER, g, bodyOf(s.form, rows));
	assert.equal(a.status, 409);
	assert.equal(row(g, 'A.2', 'points, coefficient, unit_of_measure'), '800\t16\tvăn bản');
	assert.equal(row(g, 'A.1', 'note'), 'Người khác', 'what nobody touched here is not sent back');
	assert.equal(row(g, 'A.3', 'task, note'), 'Việc A.3\tNgười khác');
	const back = rowsOf(a.text);
	assert.deepEqual(back.map((r) => r['task[]']), ['Việc A.1', 'Việc A.2', 'Bản của tôi', 'Mã đã dùng', 'Chưa có mã']);
	assert.match(back[2].html, /Đang lưu trong danh mục:<\/?|app-sheet__now/);
	assert.equal(back[3].error, 'code-moi4-error');
	assert.equal(back[4].error, 'points-moi5-error');
	assert.equal((a.text.match(/href="#(code-moi4|points-moi5|code-\d+)"/g) || []).length, 3);
	const again = await send(USER, g, bodyOf(s.form, rows));
	assert.equal(again.status, 409, 'sent again it comes back again');
	assert.equal(rowsOf(again.text)[4]['points[]'], 'x');
	const form = forms(a.text).find((f) => f.action.endsWith('/bang/') && f.method === 'post').fields.form;
	assert.equal((await send(USER, g, bodyOf(form, [back[2]]))).status, 409, 'no choice is no answer');
	const mine = await send(USER, g, bodyOf(form, [{ ...back[2], 'choice[]': 'mine' }]));
	assert.equal(mine.status, 303);
	assert.equal(row(g, 'A.3', 'note, task'), 'Bản của tôi');
}

async function newRows() {
	const g = make(), s = await open(USER, g, '?phan=B.I');
	const rows = [fresh(s, { task: 'Một' }), fresh(s, { task: 'Hai', code: 'N.2', group: '1', points: '10' }), fresh(s, {}), fresh(s, { section: '' })];
	assert.equal(rows[2]['section[]'], 'B.I');
	const body = bodyOf(s.form, rows, { phan: 'B.I' });
	const a = await send(USER, g, body);
	assert.equal(a.location, `${base}${g.at}bang/?phan=B.I&trang=1`);
	assert.equal((await send(USER, g, body)).status, 303, 'a second press');
	assert.equal(live(g), 'A.1,A.2,A.3,,N.2');
	assert.equal(sql(`SELECT section, coefficient FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'N.2'`), 'B.I\t20');
	assert.equal((await undo(USER, g)).status, 303);
	assert.equal(live(g), 'A.1,A.2,A.3');
}

async function codesChange() {
	const g = make(), s = await open(USER, g);
	const rows = [typed(s, 'A.1', { code: 'A.2' }), typed(s, 'A.2', { code: 'A.9' })];
	assert.equal((await send(USER, g, bodyOf(s.form, rows))).status, 303);
	assert.equal(live(g), 'A.2,A.9,A.3');
	assert.equal((await undo(USER, g)).status, 303);
	assert.equal(live(g), 'A.1,A.2,A.3');
}

async function undoing() {
	const g = make();
	for (const points of ['8', '9']) {
		const s = await open(USER, g);
		assert.equal((await send(USER, g, bodyOf(s.form, [typed(s, 'A.2', { points })]))).status, 303);
	}
	let s = await open(USER, g);
	await send(USER, g, bodyOf(s.form, [typed(s, 'A.1', { points: '10' })]));	// the standard
	assert.equal(row(g, 'A.2', 'coefficient'), '9');
	assert.equal((await undo(OTHER, g)).status, 422, 'another person has nothing to take back');
	assert.equal((await undo(USER, g)).status, 303);
	assert.equal(row(g, 'A.2', 'points, coefficient'), '900\t18', 'coefficients follow');
	s = await open(OTHER, g);
	await send(OTHER, g, bodyOf(s.form, [typed(s, 'A.3', { note: 'x' })]));
	assert.equal((await undo(USER, g)).status, 303);
	assert.equal(row(g, 'A.2', 'points'), '800');
	assert.equal((await undo(USER, g)).status, 303, 'one after the other');
	assert.equal(row(g, 'A.2', 'points'), '750');
	assert.equal((await undo(USER, g)).status, 422);
	assert.equal(row(g, 'A.3', 'note'), 'x');
	assert.match(text(await of(USER).get(`${g.at}lich-su`)), /Hoàn tác thay đổi của dòng/);

	s = await open(USER, g);
	await send(USER, g, bodyOf(s.form, [typed(s, 'A.2', { points: '6' })]));
	s = await open(OTHER, g);
	await send(OTHER, g, bodyOf(s.form, [typed(s, 'A.2', { note: 'Sau đó' })]));
	const late = await undo(USER, g);
	assert.equal(late.status, 422);
	assert.match(text(late), /đã được sửa hoặc bỏ sau đó/);
	assert.equal(row(g, 'A.2', 'points, note'), '600\tSau đó');
	assert.equal((await undo(OTHER, g)).status, 303);
	assert.equal((await undo(USER, g)).status, 303, 'and then it may');
	assert.equal(row(g, 'A.2', 'note, points'), '750');
	s = await open(USER, g);
	await send(USER, g, bodyOf(s.form, [typed(s, 'A.2', { points: '6' })]));
	move(g, 'returned');
	assert.equal((await undo(USER, g)).status, 422, 'what was submitted stays');
}

async function limits() {
	const most = { code: 40, task: 1000, detail: 2000, output: 500, unit: 100, section: 200, division: 200, frequency: 100, posts: 300, note: 1000 };
	const g = make();
	for (const [name, n] of Object.entries(most)) {
		let s = await open(USER, g);
		const over = await send(USER, g, bodyOf(s.form, [typed(s, s.rows[1]['code[]'], { [name]: 'ấ'.repeat(n + 1) })]));
		assert.equal(over.status, 422, name);
		assert.equal(rowsOf(over.text)[0].error, `${name}-${g.row['A.2']}-error`);
		assert.equal(rowsOf(over.text)[0][`${name}[]`], 'ấ'.repeat(n + 1), `${name} stays as typed`);
		s = await open(USER, g);
		assert.equal((await send(USER, g, bodyOf(s.form, [typed(s, s.rows[1]['code[]'], { [name]: 'ấ'.repeat(n) })]))).status, 303, name);
	}
	for (const [name, values] of [['points', ['ba', '-1', '0', '1.000', '1000001', '1,234']], ['people', ['0', 'hai', '100001']], ['group', ['6', 'x']]])
		for (const value of values) {
			const s = await open(USER, g), a = await send(USER, g, bodyOf(s.form, [typed(s, 'A.3', { [name]: value })]));
			assert.equal(a.status, 422, `${name} ${value}`);
			assert.equal(rowsOf(a.text)[0].error, `${name}-${g.row['A.3']}-error`, `${name} ${value}`);
		}
	const s = await open(USER, g), a = await send(USER, g, bodyOf(s.form, [typed(s, 'A.1', { points: '' })]));
	assert.equal(a.status, 422, 'the standard keeps its points');
}

async function many() {
	const g = make(), s = await open(USER, g);
	const rows = Array.from({ length: 150 }, (_, i) => fresh(s, { code: `M.${i}`, task: 'Việc', output: 'Báo cáo', group: '1', points: '5' }));
	const a = await send(USER, g, bodyOf(s.form, rows), true);
	assert.equal(a.status, 303);
	assert.match(a.location, /\/bang\/lan\/\d+$/);
	const shown = await of(USER).request('GET', a.location, { headers: { 'hx-request': 'true' } });
	assert.equal(rowsOf(shown.text).length, 150);
	assert.doesNotMatch(shown.text, /<html/);
	assert.equal((await of(OTHER).get(a.location.slice(base.length))).status, 404, 'of another person');
	assert.equal((await undo(USER, g)).status, 303);
	assert.equal(live(g), 'A.1,A.2,A.3');
}

async function divisions() {
	const g = make(), s = await open(USER, g);
	await send(USER, g, bodyOf(s.form, [typed(s, 'A.2', { division: 'phòng văn hóa - xã hội' }), typed(s, 'A.3', { division: 'Không phải phòng' })]));
	assert.equal(sql(`SELECT u.code FROM catalog_row r JOIN unit u ON u.id = r.unit_id WHERE r.id = ${g.row['A.2']}`), 'tuyhoa.vanhoa');
	assert.equal(row(g, 'A.3', 'unit_id'), 'NULL');
}

async function filters() {
	const g = make();
	sql(`UPDATE catalog_row SET division = 'Văn phòng', unit_of_measure = IF(code = 'A.1', 'bộ', ''), section = IF(code = 'A.3', 'B', 'A') WHERE catalog_id = ${g.id}`);
	const codes = async (query) => (await open(USER, g, query)).rows.map((r) => r['code[]']).filter(Boolean).join();
	assert.equal(await codes('?loc=finding'), 'A.2,A.3');
	assert.equal(await codes('?loc=finding&phan=A'), 'A.2');
	assert.equal(await codes('?tim=viec%20a.3'), 'A.3', 'without marks');
	assert.equal(await codes('?phan=A&phong=V%C4%83n%20ph%C3%B2ng'), 'A.1,A.2');
}

async function hostile() {
	const g = make(), s = await open(USER, g), before = live(g);
	const good = typed(s, 'A.2', { note: 'x' }), other = make(), hers = await open(USER, other);
	const tries = {
		'a foreign row': [bodyOf(s.form, [typed(hers, 'A.2', { note: 'x' })]), 422],
		'no row': [`${urlencode({ form: s.form })}&${urlencode({ 'code[]': 'x' })}`, 400],
		'an unknown field': [`${bodyOf(s.form, [good])}&x=1`, 400],
		'a cell twice': [`${bodyOf(s.form, [good])}&${urlencode({ 'code[]': 'y' })}`, 400],
		'a version that is none': [bodyOf(s.form, [{ ...good, 'version[]': 'x' }]), 400],
		'an id that is none': [bodyOf(s.form, [{ ...good, 'row[]': '-1' }]), 422],
		'no version': [bodyOf(s.form, [{ ...good, 'version[]': '' }]), 409],
		'bytes that are no text': [bodyOf(s.form, [{ ...good, 'note[]': 'a\u0001b' }]), 422],
	};
	for (const [what, [body, status]] of Object.entries(tries)) {
		const a = await send(USER, g, body);
		assert.equal(a.status, status, `${what}: ${a.status}`);
	}
	assert.equal(live(g), before);
	assert.equal(row(g, 'A.2', 'note'), '');
	assert.equal(sql(`SELECT note FROM catalog_row WHERE id = ${other.row['A.2']}`), '');
}

async function atOnce() {
	const g = make(), mine = await open(USER, g), theirs = await open(OTHER, g);
	const answers = await Promise.all([send(USER, g, bodyOf(mine.form, [typed(mine, 'A.2', { note: 'một' })])),
		send(OTHER, g, bodyOf(theirs.form, [typed(theirs, 'A.2', { note: 'hai' })]))]);
	assert.deepEqual(answers.map((a) => a.status).sort(), [303, 409]);
	const same = await open(USER, g), twin = await open(OTHER, g);
	const both = await Promise.all([send(USER, g, bodyOf(same.form, [typed(same, 'A.3', { note: 'như nhau' })])),
		send(OTHER, g, bodyOf(twin.form, [typed(twin, 'A.3', { note: 'như nhau' })]))]);
	assert.deepEqual(both.map((a) => a.status), [303, 303], 'the same words are no quarrel');
}

async function fillMany() {
	const g = make(), chosen = { pick: '1', trang: '1' };
	const press = async (fields) => {
		const page = await of(USER).get(`${g.at}dien`);
		const form = forms(page.text).find((f) => f.action.endsWith('/dien'));
		return of(USER).post(`${g.at}dien`, { form: form.fields.form, version: form.fields.version, ...chosen, ...fields });
	};
	assert.equal((await press({})).status, 422, 'nothing chosen');
	const looks = await press({ picked: [g.row['A.1'], g.row['A.2'], g.row['A.3']], group: '3', section: 'B.II' });
	assert.equal(looks.status, 200);
	assert.match(text(looks), /Các dòng sẽ thay đổi \(0\)/);
	assert.match(text(looks), /Không đổi được vì điểm ngoài khung của nhóm mới \(3\)/);
	assert.equal((looks.text.match(/name="picked"[^>]*checked/g) || []).length, 3, 'the rows stay chosen');
	assert.equal(edits(g), 0, 'the first press only shows');
	const done = await press({ picked: [g.row['A.2'], g.row['A.3']], group: '1', note: 'Cùng lúc', division: 'Phòng Văn hóa - Xã hội', go: '1' });
	assert.equal(done.location, `${base}${g.at}bang/?trang=1`);
	assert.equal(row(g, 'A.2', 'group_no, division, note'), '1\tPhòng Văn hóa - Xã hội\tCùng lúc');
	assert.equal(row(g, 'A.3', 'note'), '', 'what falls out of the range stays as it is');
	assert.notEqual(row(g, 'A.2', 'unit_id'), 'NULL');
	assert.equal((await press({ all: '1', loc: 'finding', unit: 'văn bản', section: 'A', go: '1' })).status, 303);
	assert.equal(sql(`SELECT DISTINCT unit_of_measure, section FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0`), 'văn bản\tA');
	assert.equal((await undo(USER, g)).status, 303);
	assert.equal(sql(`SELECT DISTINCT unit_of_measure, section FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0`), '', 'undone as one');
	assert.match(text(await of(USER).get(`${g.at}lich-su`)), /Điền hàng loạt vào dòng/);
}

run(async () => {
	clear();
	for (const user of [USER, OTHER])
		clients.set(user, await new Client().signIn(user));
	await test('a sheet that is sent as it was shown changes nothing', asShown);
	await test('good rows are saved, bad ones and conflicts come back as typed', eachItsFate);
	await test('new rows take the place of the filter and come once', newRows);
	await test('rows give codes to each other', codesChange);
	await test('undo: one after the other, never over what others did, never what was submitted', undoing);
	await test('each cell has its limits and its message', limits);
	await test('a block of 150 rows is one change', many);
	await test('a division that is typed is recognised', divisions);
	await test('rows that are ticked, or all of the filter, are filled at once and undone as one', fillMany);
	await test('filters work together', filters);
	await test('forms that no browser sends', hostile);
	await test('two people at once', atOnce);
	clear();
	for (const c of clients.values())
		c.close();
});
