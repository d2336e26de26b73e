// The vote of experts on the standard product: written down, counted, a tie said, the winner taken with its reason,
// form II with all of it.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, decode } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear, make, move, version } = require('./catalogs.js');
const people = require('./people.js');

const APPRAISER = 'thamdinh.snv', OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OTHER = 'giamdoc.stc';
const HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const page = async (user, where) => text((await of(user).get(where)).text);
async function post(user, where, fields) {
	const c = of(user);
	return c.post(where, { form: await c.token(), ...fields });
}
const at422 = (a, field, what) => assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`), `${what || field}: ${a.status} ${text(a.text).slice(0, 300)}`);
const opened = (state = 'draft', more = {}) => {
	clear();
	const g = make(state, { standard: 'none', ...more });
	return { ...g, vote: `${g.at}binh-chon/` };
};
const add = async (g, expert, code, more = {}) => {
	const a = await post(OFFICER, `${g.vote}them`, { expert, ...(code ? { product: g.row[code] } : {}), ...more });
	assert.equal(a.status, 303, text(a.text).slice(0, 400));
	return number('SELECT MAX(id) FROM vote_expert');
};
const of_expert = (id) => number(`SELECT version FROM vote_expert WHERE id = ${id}`);
const audited = (g) => sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'catalog' AND object_id = ${g.id}`);
const other = make;

async function written() {
	const g = opened(), foreign = other('draft', { agency: 'stc' });
	for (const [field, change] of [['expert', { expert: '' }], ['expert', { expert: 'x'.repeat(201) }], ['product', { fit: 'very' }], ['product', { product: g.row['A.4'] }],
		['product', { product: foreign.row['A.1'] }], ['fit', { fit: 'good' }]]) {
		const a = await post(OFFICER, `${g.vote}them`, { expert: 'Nguyễn Văn An', ...change });
		at422(a, field, JSON.stringify(change));
		assert.ok('expert' in change || a.text.includes('value="Nguyễn Văn An"'), 'what was typed is kept');
	}
	const c = of(OFFICER), form = await c.token(), fields = { form, expert: 'Nguyễn Văn An', job: 'Phó Chủ tịch', product: g.row['A.1'], fit: 'very', note: 'Nhiều người làm' };
	assert.equal((await c.post(`${g.vote}them`, fields)).status, 303);
	assert.equal((await c.post(`${g.vote}them`, fields)).status, 303, 'twice is once');
	assert.equal(number(`SELECT COUNT(*) FROM vote_expert WHERE catalog_id = ${g.id}`), 1);
	const one = number('SELECT MAX(id) FROM vote_expert'), old = of_expert(one), where = `${g.vote}${one}/`;
	assert.equal((await post(HEAD, where, { expert: 'Nguyễn Văn An', product: g.row['A.2'], fit: 'fit', version: old })).status, 303);
	const late = await post(OFFICER, where, { expert: 'Nguyễn Văn Ân', product: g.row['A.1'], version: old });
	assert.ok(late.status === 409 && late.text.includes('Nguyễn Văn Ân') && text(late.text).includes('A.2 Việc A.2'), 'both are shown');
	assert.equal((await post(OFFICER, `${where}bo`, { version: old })).status, 409);
	assert.equal((await post(OFFICER, `${where}bo`, { version: of_expert(one) })).status, 303);
	assert.equal((await of(OFFICER).get(where)).status, 404, 'taken off');
	assert.equal((await post(OFFICER, where, { expert: 'Ai', version: of_expert(one) })).status, 409, 'nobody to change');
	assert.match(await page(OFFICER, g.vote), /Chưa ghi ý kiến chuyên gia nào/);
	assert.equal(audited(g), 'vote_add,vote_edit,vote_remove');
	const again = await add(g, 'Nguyễn Văn An', 'A.2', { fit: 'fit' });
	assert.match(await page(OFFICER, g.vote), /Nguyễn Văn An .*A\.2 Việc A\.2/, 'what was taken off is written again');
	assert.equal((await post(OFFICER, `${g.vote}${again}/bo`, { version: of_expert(again) })).status, 303);
	assert.match(await page(OFFICER, `${g.at}lich-su`), /Bỏ ý kiến chuyên gia.*Sửa ý kiến chuyên gia.*Sản phẩm đề xuất: Trước: A\.1 → Sau: A\.2.*Thêm ý kiến chuyên gia/);
	// When and how.
	const about = (user, fields) => post(user, g.vote, { tu: '01/04/2026', den: '03/04/2026', method: 'meeting', ...fields });
	at422(await about(OFFICER, { den: '31/03/2026' }), 'den');
	at422(await about(OFFICER, { tu: '32/01/2026' }), 'tu');
	assert.equal((await about(OFFICER, {})).status, 303);
	const second = await about(HEAD, { method: 'sheet', tu: '02/04/2026' });
	assert.ok(second.status === 409 && second.text.includes('value="02/04/2026"') && /Từ ngày 01\/04\/2026/.test(text(second.text)), 'written meanwhile: both are shown');
	assert.equal((await about(HEAD, { method: 'sheet', version: 1 })).status, 303);
	assert.equal(sql(`SELECT from_day, until_day, way, version FROM vote WHERE catalog_id = ${g.id}`), '2026-04-01\t2026-04-03\tsheet\t2');
	// An error of one form leaves the other as it stands.
	const wrong = await post(OFFICER, `${g.vote}them`, { expert: '' });
	assert.match(wrong.text, /value="01\/04\/2026"/);
	move(g, 'submitted');
	assert.equal((await post(OFFICER, `${g.vote}them`, { expert: 'Sau' })).status, 409, 'not while it is appraised');
	assert.equal((await about(OFFICER, { version: 2 })).status, 409);
}

async function counted() {
	const g = opened();
	await add(g, 'Một', 'A.2', { fit: 'very' });
	await add(g, 'Hai', 'A.1', { fit: 'fit' });
	await add(g, 'Chưa nói');
	const tie = await page(OFFICER, g.vote);
	assert.match(tie, /Nhiều sản phẩm cùng có số phiếu cao nhất/);
	assert.ok(!tie.includes('Lý do chọn'), 'a tie offers no winner');
	await add(g, 'Ba', 'A.1', { fit: 'very' });
	await add(g, 'Bốn', 'A.1');
	const won = await of(OFFICER).get(g.vote);
	assert.match(text(won.text), /A\.1 Việc A\.1 3 Rất phù hợp 1, Phù hợp 1 .*A\.2 Việc A\.2 1 Rất phù hợp 1/);
	const reason = '3/4 chuyên gia đề xuất chọn; Rất phù hợp 1, Phù hợp 1.';
	assert.ok(text(won.text).includes(reason), text(won.text));
	assert.ok(!text(won.text).includes('Nhiều sản phẩm cùng'));
	const seen = version(g);
	const chosen = await post(OFFICER, `${g.at}dong/${g.row['A.1']}/chuan`, { reason, version: seen });
	assert.equal(chosen.status, 303, text(chosen.text).slice(0, 300));
	assert.equal(sql(`SELECT standard_row_id, standard_reason FROM catalog WHERE id = ${g.id}`), `${g.row['A.1']}\t${reason}`);
	assert.match(await page(OFFICER, g.vote), /Đang là sản phẩm chuẩn/);
	assert.ok(!(await of(OFFICER).get(g.vote)).text.includes('name="reason"'), 'it is chosen already');
	// A row that leaves the catalog takes its votes along.
	sql(`UPDATE catalog SET standard_row_id = NULL WHERE id = ${g.id}; UPDATE catalog_row SET removed = 1 WHERE id = ${g.row['A.1']};
		UPDATE catalog SET row_count = row_count - 1 WHERE id = ${g.id}`);
	const gone = await page(OFFICER, g.vote);
	assert.match(gone, /Sản phẩm được nhiều chuyên gia đề xuất nhất: A\.2/);
	assert.match(gone, /Đã bỏ khỏi danh mục/);
	move(g, 'submitted');
	assert.match(await page(APPRAISER, g.vote), /Một A\.2 Việc A\.2/, 'Home Affairs reads it');
}

async function printed() {
	const g = opened('draft', { standard: 'A.1' }), folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vote-'));
	const paper = async () => {
		const c = of(OFFICER), where = `${g.at}ban-in/`;
		assert.equal((await c.post(where, { kind: 'standard', form: await c.token(where) })).status, 303);
		const [id, code] = sql(`SELECT id, code FROM paper WHERE catalog_id = ${g.id} ORDER BY id DESC LIMIT 1`).split('\t');
		const file = path.join(folder, `${id}.pdf`);
		fs.writeFileSync(file, (await c.get(`${where}${id}/tep`)).bytes);
		return { id, code, words: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' '), file };
	};
	const state = async (p) => text((await new Client().get(`/xac-minh/${p.code}`)).text);
	const without = await paper();
	assert.match(without.words, /Thời gian lấy ý kiến: Từ ngày ……/);
	assert.match(without.words, /II\. Nội dung thống nhất đề xuất/);
	assert.ok(!without.words.includes('Họ tên chuyên gia'), 'without a vote as it always was');
	sql(`UPDATE catalog SET standard_reason = 'Nhiều người cùng làm' WHERE id = ${g.id}`);
	assert.equal((await paper()).id, without.id, 'without a vote the reason is not printed');
	await add(g, 'Nguyễn Văn An', 'A.1', { job: 'Phó Chủ tịch', fit: 'very', note: 'Làm hằng ngày' });
	await add(g, 'Trần Thị Bé', 'A.2', { fit: 'little' });
	assert.equal((await post(OFFICER, g.vote, { tu: '01/04/2026', den: '03/04/2026', method: 'meeting' })).status, 303);
	assert.match(await state(without), /thay đổi sau khi in/, 'what was printed before says less');
	const withVote = await paper();
	assert.notEqual(withVote.id, without.id);
	for (const words of ['Từ ngày 01/4/2026 đến ngày 03/4/2026', '☒ Họp nhóm', '☐ Phiếu lấy ý kiến', 'Nguyễn Văn An, Phó Chủ tịch; Trần Thị Bé', '1. Bảng tổng hợp ý kiến',
		'2. Nội dung thống nhất', 'Rất phù hợp', 'Ít phù hợp', 'Lý do đề xuất: Nhiều người cùng làm'])
		assert.ok(withVote.words.includes(words), `${words}: ${withVote.words.slice(0, 3000)}`);
	assert.ok(!withVote.words.includes('Lý do đề xuất: ……'));
	assert.ok(!/thay đổi sau khi in/.test(await state(withVote)));
	assert.equal((await paper()).id, withVote.id, 'the same content is the same paper');
	sql(`UPDATE vote_expert SET fit = 'fit' WHERE catalog_id = ${g.id} AND fit = 'little'`);
	assert.match(await state(withVote), /thay đổi sau khi in/);
	fs.rmSync(folder, { recursive: true });
}

// Nor by another door: on paper, in the history.
async function outsiders(g) {
	const where = `${g.at}ban-in/`, make = async (user, kind) => of(user).post(where, { kind, form: await of(user).token(where) });
	sql(`INSERT INTO audit (peer, noun, object_id, action, after_json) SELECT '', 'catalog', ${g.id}, 'vote_add', '{"expert":"Một"}'`);
	assert.equal((await make(OFFICER, 'standard')).status, 303);
	const paper = number(`SELECT MAX(id) FROM paper WHERE catalog_id = ${g.id}`);
	assert.equal((await of(OFFICER).get(`${where}${paper}/tep`)).status, 200);
	assert.match((await of(OFFICER).get(`${g.at}lich-su`)).text, /Một/);
	const list = await of(STAFF).get(where);
	assert.ok(list.status === 200 && !list.text.includes('value="standard"') && !list.text.includes(`${paper}/tep`));
	assert.equal((await make(STAFF, 'standard')).status, 422);
	assert.equal((await make(STAFF, 'converted')).status, 303);
	assert.equal((await of(STAFF).get(`${where}${paper}/tep`)).status, 404);
	assert.doesNotMatch((await of(STAFF).get(`${g.at}lich-su`)).text, /Một/);
}

async function everyRole() {
	const g = opened(), id = await add(g, 'Một', 'A.2'), wrong = list();
	const has = (u, ...roles) => people[u].some((x) => roles.includes(x)), agency = (u) => has(u, 'officer', 'head'), own = (u) => [OFFICER, HEAD].includes(u);
	const reads = (u) => has(u, 'officer', 'head', 'appraiser', 'appraisal_lead', 'chairman', 'admin', 'auditor');
	const province = (u) => has(u, 'appraiser', 'appraisal_lead', 'chairman', 'admin', 'auditor');
	for (const user of Object.keys(people)) {
		const c = of(user);
		for (const [where, status] of [[g.vote, !reads(user) ? 403 : province(user) || own(user) ? 200 : 404], [`${g.vote}${id}/`, !agency(user) ? 403 : own(user) ? 200 : 404]]) {
			const a = await c.get(where);
			if (a.status !== status)
				wrong.add(`${user} ${where}: ${a.status}, not ${status}`);
		}
		for (const [where, fields] of [[g.vote, { method: 'sheet' }], [`${g.vote}them`, { expert: 'Khác' }], [`${g.vote}${id}/`, { expert: 'Khác' }], [`${g.vote}${id}/bo`, {}]]) {
			if (own(user) && where.endsWith('them'))
				continue;
			const a = await c.post(where, { ...fields, version: 999, form: await c.token() });
			if (agency(user) !== (a.status !== 403) || a.status === 303)
				wrong.add(`${user} POST ${where}: ${a.status}`);
		}
	}
	assert.equal(number(`SELECT COUNT(*) FROM vote_expert WHERE catalog_id = ${g.id}`), 1);
	move(g, 'in_force');
	assert.equal((await of(STAFF).get(g.at)).status, 200);
	assert.equal((await of(STAFF).get(g.vote)).status, 403, 'what experts said is not for everybody');
	await outsiders(g);
	const stranger = await new Client().get(g.vote);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	assert.equal((await of(OTHER).get(g.vote)).status, 404);
	wrong.none();
}

async function hostile() {
	const g = opened(), id = await add(g, HOSTILE, 'A.1', { job: HOSTILE, note: HOSTILE });
	for (const where of [g.vote, `${g.vote}${id}/`, `${g.at}lich-su`]) {
		const a = await of(OFFICER).get(where);
		assert.equal(a.status, 200, where);
		assert.ok(!a.text.includes('<b>zq') && a.text.includes('&lt;b&gt;zq'), where);
	}
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('experts are written down, changed, taken off', written);
	await test('votes are counted, a tie is said, the winner taken', counted);
	await test('form II prints what was recorded, and is as before without', printed);
	await test('every role, and a stranger', everyRole);
	await test('hostile text is text', hostile);
	clear();
	for (const c of clients.values())
		c.close();
});
