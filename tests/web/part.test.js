// Divisions fill and close their parts of a catalog: who types which rows, what closing does, who is
// told, whose duty it is; the officer reminds, opens again and puts the parts together.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, clear, make, move } = require('./catalogs.js');

const OFFICER = 'canbo.tuyhoa', DRAFTER = 'chuyenvien.tuyhoa', HEAD = 'chutich.tuyhoa', STRANGER = 'truongphong.stc';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (a) => decode(a.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const row = (g, code, column) => sql(`SELECT ${column} FROM catalog_row WHERE id = ${g.row[code]}`);
const notices = (since) => sql(`SELECT CONCAT(n.kind, ' ', p.uid) FROM notice n JOIN person p ON p.id = n.person_id
	WHERE n.id > ${since} ORDER BY 1`).split('\n').filter(Boolean).join();
const last = () => number('SELECT COALESCE(MAX(id), 0) FROM notice');

const headOf = (code) => sql(`SELECT p.uid FROM holding h JOIN person p ON p.id = h.person_id WHERE h.unit_id = ${unit(code)} AND h.rank = 'head'`);

async function fresh(user) {
	return of(user).token();
}
const save = async (user, g, fields) => {
	const names = ['row', 'version', 'seen', 'code', 'task', 'detail', 'output', 'group', 'points', 'unit', 'section', 'division', 'frequency', 'posts', 'people', 'note'];
	const form = await fresh(user);
	return of(user).post(`${g.at}bang/`, { form, ...Object.fromEntries(names.map((n) => [`${n}[]`, fields[n] ?? (n === 'seen' ? '-' : '')])) });
};
const line = (g, code, more) => ({ row: g.row[code], version: row(g, code, 'version'), code, task: 'Việc sửa', output: 'Báo cáo', group: '1', points: '5',
	division: row(g, code, 'division'), ...more });
const part = async (user, g, code, deed, fields = {}) => of(user).post(`${g.at}phong/${unit(code)}/${deed}`,
	{ form: await fresh(user), version: number(`SELECT COALESCE(MAX(version), 0) FROM catalog_part WHERE catalog_id = ${g.id} AND unit_id = ${unit(code)}`) || '', ...fields });

// A.1 and A.2 are of two divisions, A.3 of none.
function made() {
	const g = make();
	sql(`UPDATE catalog_row r JOIN unit u ON u.code = CASE r.code WHEN 'A.1' THEN 'tuyhoa.vanhoa' WHEN 'A.2' THEN 'tuyhoa.kinhte' END
		SET r.unit_id = u.id, r.division = u.name, r.section = IF(r.code = 'A.1', 'B', 'A') WHERE r.catalog_id = ${g.id}`);
	return g;
}

async function ownRows() {
	const g = made();
	const page = await of(DRAFTER).get(`${g.at}bang/`);
	assert.equal(page.status, 200);
	assert.ok(page.text.includes('value="A.1"') && !page.text.includes('value="A.2"') && !page.text.includes('value="A.3"'), 'his rows alone');
	assert.match(text(page), /Phần của Phòng Văn hóa - Xã hội/);
	assert.equal((await save(DRAFTER, g, line(g, 'A.1'))).status, 303);
	assert.equal(row(g, 'A.1', 'task'), 'Việc sửa');
	for (const [code, more] of [['A.2', {}], ['A.3', {}], ['A.1', { division: 'Phòng Kinh tế, Hạ tầng và Đô thị' }], ['A.1', { division: '' }]]) {
		const a = await save(DRAFTER, g, line(g, code, { task: 'Lấn', ...more }));
		assert.equal(a.status, 422, `${code} ${JSON.stringify(more)}`);
		assert.match(text(a), /không thuộc phòng của đồng chí/);
	}
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND task = 'Lấn'`), 0);
	assert.equal((await save(DRAFTER, g, { code: 'VH.9', task: 'Việc mới' })).status, 303);
	assert.equal(sql(`SELECT division, unit_id FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'VH.9'`), `Phòng Văn hóa - Xã hội\t${unit('tuyhoa.vanhoa')}`);
	for (const where of ['nhap/', 'dien', 'dong/them'])
		assert.equal((await of(DRAFTER).get(`${g.at}${where}`)).status, 403, where);
	assert.equal((await of(STRANGER).get(`${g.at}bang/`)).status, 404, 'another agency');
	assert.equal((await save(STRANGER, g, line(g, 'A.1'))).status, 404);
	assert.equal((await save(OFFICER, g, line(g, 'A.2'))).status, 303, 'the officer types everywhere');
	move(g, 'submitted');
	assert.equal((await of(DRAFTER).get(`${g.at}bang/`)).status, 303);
	assert.equal((await save(DRAFTER, g, line(g, 'A.1', { task: 'Muộn' }))).status, 409);
}

async function closes() {
	const g = made();
	let since = last();
	assert.match(text(await of(DRAFTER).get('/viec-can-lam/')), /Điền phần của phòng: Phòng Văn hóa - Xã hội/);
	await save(DRAFTER, g, line(g, 'A.1'));
	assert.equal((await part(DRAFTER, g, 'tuyhoa.kinhte', 'xong')).status, 422, 'not his');
	assert.equal((await part(DRAFTER, g, 'tuyhoa.vanhoa', 'xong')).status, 303);
	assert.equal(notices(since), `part_done ${OFFICER}`);
	assert.equal(sql(`SELECT p.uid, c.rows_closed FROM catalog_part c JOIN person p ON p.id = c.closed_by WHERE c.catalog_id = ${g.id}`), `${DRAFTER}\t1`);
	assert.doesNotMatch(text(await of(DRAFTER).get('/viec-can-lam/')), new RegExp(`danh-muc/${g.id}/bang`));
	const late = await save(DRAFTER, g, line(g, 'A.1', { task: 'Sau khi xong' }));
	assert.equal(late.status, 422);
	assert.match(text(late), /đã báo xong/);
	assert.match(late.text, /Sau khi xong/, 'what was typed stays');
	assert.equal((await of(DRAFTER).post(`${g.at}bang/hoan-tac`, { form: await fresh(DRAFTER) })).status, 422, 'nothing is taken back either');
	assert.equal((await save(OFFICER, g, line(g, 'A.1', { task: 'Cán bộ sửa' }))).status, 303);
	assert.equal((await part(OFFICER, g, 'tuyhoa.vanhoa', 'mo-lai', { reason: '' })).status, 422, 'a reason is asked for');
	since = last();
	assert.equal((await part(OFFICER, g, 'tuyhoa.vanhoa', 'mo-lai', { reason: 'Thiếu việc lễ hội' })).status, 303);
	assert.equal(notices(since), [DRAFTER, headOf('tuyhoa.vanhoa')].map((user) => `part_again ${user}`).sort().join());
	assert.match(text(await of(DRAFTER).get('/thong-bao/')), /được mở lại\. Phòng Văn hóa - Xã hội: Thiếu việc lễ hội/);
	assert.match(text(await of(DRAFTER).get(`${g.at}phong/`)), /Thiếu việc lễ hội/);
	assert.equal((await save(DRAFTER, g, line(g, 'A.1', { task: 'Việc lễ hội' }))).status, 303);
	assert.equal((await part(DRAFTER, g, 'tuyhoa.vanhoa', 'xong', { version: 1 })).status, 409, 'it was opened meanwhile');
	assert.match(text(await of(OFFICER).get(`${g.at}lich-su`)), /Phòng báo đã xong/);
}

async function officerSees() {
	const g = made();
	await part(DRAFTER, g, 'tuyhoa.vanhoa', 'xong');
	const page = text(await of(OFFICER).get(`${g.at}phong/`));
	assert.match(page, /Phòng Văn hóa - Xã hội 1 Đã xong/);
	assert.match(page, /Phòng Kinh tế, Hạ tầng và Đô thị 1 Đang điền/);
	assert.match(page, /Trung tâm Phục vụ hành chính công 0 Chưa có dòng nào/);
	const warned = await of(HEAD).get(`${g.at}trinh`);
	assert.match(text(warned), /Còn phòng chưa báo xong[\s\S]*1 phòng chưa xong/);
	const since = last();
	assert.equal((await of(OFFICER).post(`${g.at}phong/nhac`, { form: await fresh(OFFICER) })).status, 303);
	assert.doesNotMatch(notices(since), new RegExp(DRAFTER), 'who is done is not reminded');
	const again = made(), before = last();
	assert.equal((await of(OFFICER).post(`${again.at}phong/nhac`, { form: await fresh(OFFICER) })).status, 303);
	assert.match(notices(before), new RegExp(`part_remind ${DRAFTER}`));
	assert.equal((await of(DRAFTER).post(`${g.at}phong/nhac`, { form: await fresh(DRAFTER) })).status, 403);
	for (const code of ['vanphong', 'kinhte', 'hcc'])
		assert.equal((await part(OFFICER, g, `tuyhoa.${code}`, 'xong')).status, 303);
	assert.equal((await of(OFFICER).post(`${g.at}phong/nhac`, { form: await fresh(OFFICER) })).status, 422);
	assert.doesNotMatch(text(await of(HEAD).get(`${g.at}trinh`)), /Còn phòng chưa báo xong/);
	const sent = await of(HEAD).post(`${again.at}trinh`, { form: await fresh(HEAD), version: number(`SELECT version FROM catalog WHERE id = ${again.id}`), words: 'Phòng Kinh tế bổ sung sau' });
	assert.equal(sent.status, 303, 'an open part does not stop the head');
}

async function gathers() {
	const g = made();
	await save(DRAFTER, g, { code: 'VH.1', task: 'Sau cùng', section: 'B' });
	await save(OFFICER, g, { code: 'KT.1', task: 'Của phòng kinh tế', section: 'A', division: 'Phòng Kinh tế, Hạ tầng và Đô thị' });
	const order = () => sql(`SELECT code FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0 ORDER BY position`).split('\n').join();
	assert.equal(order(), 'A.1,A.2,A.3,VH.1,KT.1');
	assert.equal((await of(OFFICER).post(`${g.at}phong/ghep`, { form: await fresh(OFFICER) })).status, 303);
	assert.equal(order(), 'A.1,VH.1,A.2,KT.1,A.3');
	assert.equal((await of(OFFICER).post(`${g.at}phong/ghep`, { form: await fresh(OFFICER) })).status, 303, 'it may be pressed again');
	assert.equal(order(), 'A.1,VH.1,A.2,KT.1,A.3');
}

// Art 13.1b: the agency proposes its standard product and says why; the round keeps it.
async function standard() {
	const g = made();
	assert.match(text(await of(OFFICER).get(`${g.at}dong/${g.row['A.2']}/chuan`)), /làm thường xuyên[\s\S]*Lý do đề xuất/);
	const choose = async (reason) => of(OFFICER).post(`${g.at}dong/${g.row['A.2']}/chuan`,
		{ form: await fresh(OFFICER), version: number(`SELECT version FROM catalog WHERE id = ${g.id}`), reason });
	assert.equal((await choose('')).status, 303);
	assert.match(text(await of(HEAD).get(`${g.at}trinh`)), /Chưa ghi lý do/);
	assert.equal((await choose('Việc phổ biến, nhiều người làm')).status, 303, 'the same one, with its reason');
	assert.equal(sql(`SELECT standard_row_id, standard_reason FROM catalog WHERE id = ${g.id}`), `${g.row['A.2']}\tViệc phổ biến, nhiều người làm`);
	assert.match(text(await of(DRAFTER).get(g.at)), /Lý do: Việc phổ biến/);
	assert.equal((await of(HEAD).post(`${g.at}trinh`, { form: await fresh(HEAD), version: number(`SELECT version FROM catalog WHERE id = ${g.id}`) })).status, 303);
	assert.equal(sql(`SELECT standard_reason FROM catalog_round WHERE catalog_id = ${g.id}`), 'Việc phổ biến, nhiều người làm');
}

run(async () => {
	clear();
	sql(`INSERT INTO duty (person_id, agency_id, kind, unit_id, from_day) SELECT p.id, a.id, 'drafter', u.id, '2026-01-01'
		FROM person p JOIN unit a ON a.code = 'tuyhoa' JOIN unit u ON u.code = 'tuyhoa.vanhoa' WHERE p.uid = '${DRAFTER}'`);
	for (const user of [OFFICER, DRAFTER, HEAD, STRANGER])
		clients.set(user, await new Client().signIn(user));
	await test('a drafter sees and types the rows of his division alone', ownRows);
	await test('a part is closed and opened again', closes);
	await test('the officer sees how far all are, reminds; the head is warned', officerSees);
	await test('the parts are put together', gathers);
	await test('the standard product is proposed with its reason', standard);
	sql(`DELETE FROM duty WHERE kind = 'drafter'`);
	clear();
	for (const c of clients.values())
		c.close();
});
