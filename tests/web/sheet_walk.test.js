// The list of sheets of a period and the walk through those that are confirmed one by one: searched without accents, in the
// order of names; ten points in a grid, what was changed is marked, one press for a person and on to the next who waits.
'use strict';
const { Client, base, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { person, period, give, sheet, clear } = require('./months.js');

const CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', ME = 'chuyenvien.stc';
const NAMES = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const FULL = Object.fromEntries(NAMES.map((c, i) => [c, i < 2 ? '5' : '2,5']));
const HEADS = { opinion: '', organising: '', organising_why: '', unity: '', unity_why: '', silent_why: '' };
const p = period(1), clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const state = (id) => sql(`SELECT state FROM sheet WHERE person_id = ${id} ORDER BY edition DESC LIMIT 1`);
const bare = (t) => t.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
const named = (id) => sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE id = ${id}`);
const list = async (query = '', user = CHIEF) => {
	const a = await of(user).get(`/phieu/ky/?ky=${p.iso}${query}`);
	assert.equal(a.status, 200);
	return a.text;
};
const at = (id) => `/phieu/${p.key}/${id}/xac-nhan`;
const version = (id) => number(`SELECT MAX(version) FROM sheet WHERE person_id = ${id}`);
const confirm = async (id, fields = {}) => of(CHIEF).post(at(id), { form: await of(CHIEF).token(), version: version(id), ...FULL, ...HEADS, ...fields });
// Of the chief's division three who scored themselves, with something late, and a plain one; nobody else waits.
let three, plain;
function ground() {
	clear();
	const unit = number(`SELECT unit_id FROM holding WHERE person_id = ${person(CHIEF)} AND main = 1 LIMIT 1`);
	const uids = sql(`SELECT p.uid FROM person p JOIN holding h ON h.person_id = p.id WHERE h.unit_id = ${unit} AND h.main = 1 AND p.id <> ${person(CHIEF)} AND h.until_day IS NULL AND p.uid IS NOT NULL
		ORDER BY h.rank <> 'staff', p.sort_name, p.id`).split('\n');
	uids.splice(4).forEach((uid) => sheet(uid, 'excepted', p));
	uids.forEach((uid) => sheet(uid, 'self', p));
	uids.slice(1).forEach((uid) => give(uid, { coefficient: '1.0', assigned: '1', done: '1', faults: [{ quantity: '1', late: 1 }] }, p));
	[plain, ...three] = uids.map(person);
}

async function searched() {
	ground();
	const html = await list(), name = named(three[1]);
	assert.match(text(html), /1 phiếu .*3 phiếu cần xem riêng|cần xem riêng/);
	const order = [plain, ...three].map((id) => html.indexOf(`/phieu/${p.key}/${id}/"`));
	assert.ok(order.every((n, i) => n > 0 && (i < 2 || n > order[i - 1])), 'in the order of names');
	for (const words of [name, bare(name), bare(name).slice(0, -1)]) {
		const found = await list(`&tim=${encodeURIComponent(words)}`);
		assert.ok(found.includes(`/phieu/${p.key}/${three[1]}/"`) && text(found).includes(' 1 người'), words);
	}
	assert.match(text(await list('&tim=khongco')), / 0 người .*Không có ai có tên này/);
	const unit = number(`SELECT unit_id FROM sheet WHERE person_id = ${three[0]}`);
	const whole = await list(`&don-vi=${unit}`, HEAD);
	assert.ok(whole.includes(`/phieu/${p.key}/${three[0]}/"`) && whole.includes(`<option value="${unit}" selected>`));
	assert.ok(!whole.includes(`/phieu/${p.key}/${person(CHIEF)}/"`) || number(`SELECT unit_id FROM holding WHERE person_id = ${person(CHIEF)} AND main = 1`) === unit);
}

async function marked() {
	ground();
	const html = (await of(CHIEF).get(at(three[0]))).text;
	assert.match(text(html), /việc chậm hạn\. Còn 2 người khác chờ xem riêng/);
	assert.equal((html.match(/data-was="/g) || []).length, 10);
	assert.match(html, /name="initiative"[^>]*value="2,5" data-was="2,5"/, 'filled in as the person gave it');
	assert.ok(!html.includes('class="app-changed"'));
	const back = await confirm(three[0], { conduct: '9', initiative: '1', deed: 'next' });
	assert.equal(back.status, 422);
	assert.equal((back.text.match(/<tr class="app-changed">/g) || []).length, 2, 'what differs is marked without a script');
	assert.match(back.text, /name="initiative"[^>]*value="1"/, 'what was typed is kept');
	assert.equal(state(three[0]), 'self');
}

async function walked() {
	ground();
	const html = await list();
	assert.ok(html.includes(`href="${base}${at(three[0])}"`), 'the list leads to the first');
	let a = await confirm(three[0], { initiative: '2', deed: 'next' });
	assert.equal(a.status, 303, text(a.text).slice(0, 500));
	assert.equal(a.location.replace(base, ''), `${at(three[1])}?da-xong=1`, 'not to one that goes with the others');
	assert.equal(sql(`SELECT CONCAT(state, ' ', head_10) FROM sheet WHERE person_id = ${three[0]}`), 'preview 200');
	const second = (await of(CHIEF).get(a.location.replace(base, ''))).text;
	assert.match(text(second), /Đã xác nhận phiếu vừa rồi\..*Còn 1 người khác/);
	// The last one leads back to the second, who was passed over, then to the list.
	assert.ok(second.includes(`href="${base}${at(three[2])}"`), 'one can be passed over');
	a = await confirm(three[2], { deed: 'next' });
	assert.equal(a.location.replace(base, ''), `${at(three[1])}?da-xong=1`);
	assert.ok(!(await of(CHIEF).get(at(three[1]))).text.includes('value="next"'), 'nobody behind him');
	a = await confirm(three[1], { deed: 'next' });
	assert.equal(a.location.replace(base, ''), `/phieu/ky/?ky=${p.iso}`);
	assert.equal(state(plain), 'self');
	a = await confirm(plain, { deed: 'stay' });
	assert.equal(a.location.replace(base, ''), `/phieu/${p.key}/${plain}/`);
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [CHIEF, HEAD, ME])
			clients.set(user, await new Client().signIn(user));
	});
	await test('the list is searched and in order', searched);
	await test('what is changed is marked and kept', marked);
	await test('one after the other', walked);
	clear();
	for (const c of clients.values())
		c.close();
});
