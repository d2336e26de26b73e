// What is published is what its person was shown: where the result moved between the beginning of the look and the press, the
// sheet is left, the look begins again and he is told; the rest of the press is published.
'use strict';
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { Client, decode, RUN, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const { exceptOthers, STAFF, CHIEF, HEAD, FULL, HEADS, p, at, clients, of, post, version, over } = require('./sheets.js');

const { person, give, clear } = months, MATE = 'anh.cn704';	// beside STAFF, without an account here
const LED = { organising: 'whole', organising_why: 'zq', unity: 'whole', unity_why: 'zq' };
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const say = async (uid) => assert.equal((await post(uid, at(uid, 'tu-cham'), { version: version(uid), ...FULL, strengths: '', weaknesses: '' })).status, 303);
const confirm = async (user, uid, fields = {}) => assert.equal((await post(user, at(uid, 'xac-nhan'), { version: version(uid), ...FULL, ...HEADS, opinion: '', ...fields })).status, 303);
const press = (...uids) => ({ ky: p.iso, chosen: uids.map((u) => `${person(u)}:${version(u)}`) });
const publish = async (...uids) => post(HEAD, '/phieu/ky/cong-bo', press(...uids));
const last = (uid, what) => sql(`SELECT ${what} FROM sheet WHERE person_id = ${person(uid)} ORDER BY edition DESC LIMIT 1`);
const acts = (uid) => sql(`SELECT GROUP_CONCAT(t.act ORDER BY t.id SEPARATOR ' ') FROM sheet_step t JOIN sheet s ON s.id = t.sheet_id WHERE s.person_id = ${person(uid)}`);
const told = (uid) => sql(`SELECT GROUP_CONCAT(b ORDER BY id) FROM notice WHERE person_id = ${person(uid)} AND kind = 'sheet_moved'`);
const looking = (uid) => number(`SELECT preview_until > UTC_TIMESTAMP(6) + INTERVAL 23 HOUR FROM sheet WHERE person_id = ${person(uid)} ORDER BY edition DESC LIMIT 1`);
const verify = () => spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });
const list = async () => text((await of(HEAD).get(`/phieu/ky/?ky=${p.iso}`)).text);

// An error is taken back below the programs after the look began, as an exemption that was decided meanwhile would.
async function staff() {
	clear();
	exceptOthers(STAFF, MATE);
	give(STAFF, { coefficient: '1.0', assigned: '4', done: '4', faults: [{ quantity: '4', failed: 1 }] }, p);
	months.sheet(MATE, 'self', p);
	await say(STAFF);
	await confirm(CHIEF, STAFF);
	await confirm(CHIEF, MATE);
	assert.equal(last(STAFF, 'state'), 'preview');
	over();
	assert.match(await list(), /2 phiếu chờ công bố/);
	const shown = /Vì sao (\d+,\d\d)\?/.exec(text((await of(STAFF).get(at(STAFF, 'vi-sao'))).text))[1];
	sql(`DELETE f FROM finding f JOIN entry e ON e.id = f.entry_id JOIN delivery d ON d.id = e.delivery_id WHERE d.person_id = ${person(STAFF)}`);
	assert.match(text((await of(STAFF).get(at(STAFF))).text), new RegExp(`Kết quả đã thay đổi so với lúc bắt đầu xem trước \\(${shown}\\)`), 'he sees that it is another one');
	const form = await of(HEAD).token(), fields = press(STAFF, MATE);
	const done = await of(HEAD).post('/phieu/ky/cong-bo', { form, ...fields });
	assert.equal(done.status, 303);
	assert.equal((await of(HEAD).post('/phieu/ky/cong-bo', { form, ...fields })).status, 303, 'twice is once');
	assert.equal(last(MATE, 'state'), 'published', 'the rest is published');
	assert.equal(last(STAFF, "CONCAT_WS(' ', state, IFNULL(total, 'none'))"), 'preview none');
	assert.equal(looking(STAFF), 1, 'he looks again');
	assert.equal(acts(STAFF), 'score confirm renew');
	assert.equal(told(STAFF), `${shown} → 100,00`);
	const listed = await list();
	assert.match(listed, new RegExp(`Chưa công bố các phiếu sau: .*Y Wĩ Niê : ${shown} → 100,00`), listed.slice(0, 2000));
	assert.match(text((await of(STAFF).get('/thong-bao/')).text), new RegExp(`thay đổi sau khi đồng chí bắt đầu xem trước, tổng điểm ${shown} → 100,00\\. Việc xem trước bắt đầu lại`));
	const own = text((await of(STAFF).get(at(STAFF))).text);
	assert.match(own, new RegExp(`việc xem trước bắt đầu lại|\\(${shown} → 100,00\\)`));
	assert.match(own, /Xem trước lại vì kết quả thay đổi/, 'it stands in its life');
	assert.doesNotMatch(own, /Kết quả đã thay đổi so với/);
	assert.equal((await post(STAFF, at(STAFF, 'kien-nghi'), { about: 'c1', words: 'zq', proof: '' })).status, 303, 'he may object again');
	sql('DELETE FROM petition');
	assert.equal((await publish(STAFF)).status, 422, 'not before he had his hours');
	over();
	assert.equal((await publish(STAFF)).status, 303);
	assert.equal(last(STAFF, "CONCAT_WS(' ', state, total)"), 'published 100');
	assert.equal(verify().status, 0);
}

// Two in division: the sheet of the staff is corrected while that of the chief is looked at.
async function leader() {
	clear();
	exceptOthers(STAFF, CHIEF);
	give(STAFF, { coefficient: '2.0', assigned: '4', done: '2' }, p);
	give(CHIEF, { coefficient: '1.0', assigned: '4', done: '4' }, p);
	for (const [uid, by, fields] of [[STAFF, CHIEF, {}], [CHIEF, HEAD, LED]]) {
		await say(uid);
		await confirm(by, uid, fields);
		if (uid === STAFF) {
			over();
			assert.equal((await publish(STAFF)).status, 303);
		}
	}
	const correct = async () => {
		assert.equal((await post(HEAD, at(STAFF, 'mo-lai'), { version: version(STAFF), reason: 'Kiến nghị zq' })).status, 303);
		sql(`UPDATE delivery SET accepted = accepted + 500 WHERE person_id = ${person(STAFF)}; UPDATE entry e JOIN delivery d ON d.id = e.delivery_id SET e.quantity = e.quantity + 500, e.accepted = e.accepted + 500 WHERE d.person_id = ${person(STAFF)}`);
		await confirm(CHIEF, STAFF);
		over();
	};
	await correct();
	assert.equal((await publish(STAFF)).status, 303);
	assert.equal(last(CHIEF, 'state'), 'preview');
	assert.equal(looking(CHIEF), 1, 'his look begins again as soon as it is corrected');
	assert.equal(acts(CHIEF), 'score confirm renew');
	// a = b = c: (4 + 4) of 12, then (4 + 5): d = 1, as 30 + 70 x 1/2 is not below 50.
	assert.equal(told(CHIEF), '88,33 → 91,25');
	over();
	assert.equal((await publish(CHIEF)).status, 303);
	assert.equal(last(CHIEF, "CONCAT_WS(' ', state, total)"), 'published 365/4');
	assert.equal(number('SELECT COUNT(*) FROM sheet_stale'), 0, 'it rests on what holds');
	assert.equal(verify().status, 0);
	// The correction of both in one press: the one above is not published on what holds no more.
	assert.equal((await post(HEAD, at(CHIEF, 'mo-lai'), { version: version(CHIEF), reason: 'zq' })).status, 303);
	await confirm(HEAD, CHIEF, LED);
	await correct();
	assert.equal((await publish(STAFF, CHIEF)).status, 303);
	assert.equal(last(STAFF, "CONCAT_WS(' ', edition, state)"), '3 published');
	assert.equal(last(CHIEF, "CONCAT_WS(' ', edition, state)"), '2 preview');
	assert.match(await list(), /Chưa công bố các phiếu sau: .*Lê Quốc Bảo : 91,25 → 94,16/);
	over();
	assert.equal((await publish(CHIEF)).status, 303);
	assert.equal(last(CHIEF, 'total'), '565/6');
	const v = verify();
	assert.equal(v.status, 0, v.stdout);
}

// Work that is due in another agency counts on the sheet that he looks at, and on the one that is published.
async function elsewhere() {
	clear();
	exceptOthers(STAFF);
	give(STAFF, { coefficient: '1.0', assigned: '4', done: '4' }, p);
	const d = give(STAFF, { coefficient: '1.0', assigned: '4', done: '1' }, p), other = number("SELECT id FROM unit WHERE code = 'sct'");
	sql(`UPDATE delivery d JOIN work w ON w.id = d.work_id SET d.agency_id = ${other}, d.unit_id = ${other}, w.agency_id = ${other}, w.unit_id = ${other} WHERE d.id = ${d}`);
	await say(STAFF);
	await confirm(CHIEF, STAFF);
	over();
	assert.equal((await publish(STAFF)).status, 303);
	assert.equal(last(STAFF, "CONCAT_WS(' ', state, shown)"), 'published 7375');
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD])
			clients.set(user, await new Client().signIn(user));
	});
	await test('what moved is not published, the rest of the press is', staff);
	await test('a leader looks again when a sheet below is corrected', leader);
	await test('what was looked at is what is published, wherever it was due', elsewhere);
	clear();
	for (const c of clients.values())
		c.close();
});
