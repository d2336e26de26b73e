// The catalog of the province: what is in force, by works that were joined, and who uses them.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote, clear, make } = require('./catalogs.js');

const PLACE = '/danh-muc/tinh/', MARK = '<b>zq\'"&</b>';
const PEOPLE = ['chuyenvien.tuyhoa', 'canbo.tuyhoa', 'thamdinh.snv', 'chutich.tinh', 'kiemtra.tt'];
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const TEXT = 'Gieo ươm cây mắm ven vịnh Xuân Đài';

async function listed(query, user = 'chuyenvien.tuyhoa') {
	const a = await of(user).get(`${PLACE}?${query}`);
	assert.equal(a.status, 200);
	return [...a.text.matchAll(/<tr><td data-label="Nhiệm vụ"[\s\S]*?<\/tr>/g)].map((m) => text(m[0]).trim());
}
// Two in force with the same work, one in appraisal.
function ground(words = TEXT) {
	clear();
	const a = make('in_force'), b = make('in_force', { agency: 'stc' }), c = make('submitted', { agency: 'khcn' });
	sql([a, b, c].map((g, i) => `UPDATE catalog_row SET task = ${quote(words)}, output = 'Vườn ươm', coefficient = ${20 + 5 * i}, group_no = 2 WHERE id = ${g.row['A.2']};`).join('\n'));
	return { a, b, c, rows: [a, b, c].map((g) => Number(g.row['A.2'])) };
}
function join(g) {
	const id = number(`INSERT INTO cluster_decision (kind, row_id, coefficient, members, made_by) VALUES ('same', ${g.rows[0]}, 20, 2, 1); SELECT LAST_INSERT_ID()`);
	sql(`INSERT INTO cluster_member (decision_id, row_id, coefficient_before, coefficient_after) SELECT ${id}, id, coefficient, 20 FROM catalog_row WHERE id IN (${g.rows.slice(0, 2)});
		UPDATE catalog_row SET merge_id = ${id}, merge_digest = MD5(CONCAT_WS('\\n', task, detail, output, points)) WHERE id IN (${g.rows.slice(0, 2)})`);
	return id;
}

async function works() {
	const g = ground();
	assert.deepEqual(await listed('tim=gieo+uom+cay+mam'), [`${TEXT} Vườn ươm 2 2,0 1`, `${TEXT} Vườn ươm 2 2,5 1`], 'what is in appraisal is in no catalog of the province');
	const id = join(g);
	assert.deepEqual(await listed('tim=gieo+uom+cay+mam'), [`${TEXT} Vườn ươm 2 2,0 – 2,5 2`], 'joined: one line, both coefficients');
	const one = await of('canbo.tuyhoa').get(`${PLACE}${g.rows[0]}`);
	assert.match(text(one.text), /2 dòng của các cơ quan.*Sở Tài chính .*2,5 1\/QĐ-UBND, 02\/01\/2026/);
	assert.equal((await of('canbo.tuyhoa').get(`${PLACE}${g.rows[1]}`)).status, 404, 'a row that points to another is no work of its own');
	assert.equal((await of('canbo.tuyhoa').get(`${PLACE}${g.rows[2]}`)).status, 404, 'nor one that is not in force');
	sql(`UPDATE cluster_decision SET undone_at = UTC_TIMESTAMP(6), undone_by = 1 WHERE id = ${id}`);
	assert.equal((await listed('tim=gieo+uom+cay+mam')).length, 2, 'taken back');
	sql(`UPDATE catalog SET in_force_from = CURRENT_DATE + INTERVAL 9 DAY WHERE id = ${g.b.id}`);
	assert.equal((await listed('tim=gieo+uom+cay+mam')).length, 1, 'not before its day');
}

async function filters() {
	const g = ground();
	join(g);
	const words = 'tim=gieo+uom+cay+mam';
	assert.equal((await listed(`${words}&dung-chung=2`)).length, 1);
	assert.equal((await listed(`${words}&dung-chung=10`)).length, 0);
	assert.equal((await listed(`${words}&nhom=2`)).length, 1);
	assert.equal((await listed(`${words}&nhom=1`)).length, 0);
	assert.equal((await listed(`${words}&loai=commune`)).length, 1);
	assert.equal((await listed(`${words}&co-quan=${number("SELECT id FROM unit WHERE code = 'stc'")}`)).length, 1);
	assert.equal((await listed(`${words}&co-quan=${number("SELECT id FROM unit WHERE code = 'sct'")}`)).length, 0);
	for (const sort of ['az', 'za', 'up', 'down'])
		assert.equal((await listed(`${words}&xep=${sort}`)).length, 1);
	assert.equal((await of('canbo.tuyhoa').get(`${PLACE}?xep=x`)).status, 200, 'what is no order is none, as in other lists');
	const file = await of('canbo.tuyhoa').get(`${PLACE}?${words}&tep=csv`);
	assert.match(file.text, /Gieo ươm cây mắm ven vịnh Xuân Đài.*2,0 – 2,5/);
}

async function everybody() {
	const g = ground(`${TEXT} ${MARK}`);
	for (const user of PEOPLE) {
		assert.equal((await listed('tim=gieo+uom', user)).length, 2, user);
		for (const where of [`${PLACE}?tim=gieo+uom`, `${PLACE}${g.rows[0]}`]) {
			const a = await of(user).get(where);
			assert.equal(a.status, 200, `${user} ${where}`);
			assert.ok(a.text.includes('&lt;b&gt;zq') && !a.text.includes('<b>zq'), `${user} ${where}`);
		}
	}
	assert.ok((await of('chuyenvien.tuyhoa').get('/danh-muc/')).text.includes(`href="${PLACE}"`), 'from the catalogs');
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of PEOPLE)
			clients.set(user, await new Client().signIn(user));
	});
	await test('works in force, joined ones in one line', works);
	await test('filters, order, file', filters);
	await test('everybody sees it; hostile text is text', everybody);
	clear();
	for (const c of clients.values())
		c.close();
});
