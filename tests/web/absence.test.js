// Absences that the year counts: the head enters them on a document and takes them back, each sees his own.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');

const HEAD = 'giamdoc.stc', STAFF = 'chuyenvien.stc', OTHER = 'truongphong.stc', STRANGER = 'chutich.tuyhoa', HOSTILE = '<b>zq\'"&</b>', PLACE = '/co-quan/nghi/';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, fields) => of(user).post(where, { form: await of(user).token(), ...fields });
const person = (uid) => number(`SELECT id FROM person WHERE uid = '${uid}'`);
const enter = (user, fields = {}) => post(user, PLACE, { person: person(STAFF), absence_kind: 'sick', first_day: '10/08/2026', last_day: '20/08/2026', document: `GCN 5 ${HOSTILE}`, ...fields });
const refused = (page, field, words) => { assert.equal(page.status, 422); assert.ok(page.text.includes(`id="${field}-error"`), `${field} ${text(page.text).slice(0, 900)}`); assert.match(text(page.text), words); };
const count = () => number('SELECT COUNT(*) FROM absence');
const last = (what) => sql(`SELECT ${what} FROM absence ORDER BY id DESC LIMIT 1`);
const seen = async (user, where = `${PLACE}?nam=2026`) => text((await of(user).get(where)).text);
function clear() {
	sql("DELETE FROM absence; DELETE FROM notice WHERE path LIKE '/co-quan/nghi/%'");
}

async function entered() {
	clear();
	for (const user of [STAFF, OTHER])
		assert.equal((await enter(user)).status, 403, user);
	refused(await enter(STRANGER), 'person', /không làm việc trong cơ quan/);
	refused(await enter(HEAD, { last_day: '09/08/2026' }), 'last_day', /Không thể trước ngày bắt đầu/);
	refused(await enter(HEAD, { last_day: '11/08/2027' }), 'last_day', /366 ngày/);
	refused(await enter(HEAD, { document: '' }), 'document', /./);
	refused(await enter(HEAD, { absence_kind: '' }), 'absence_kind', /./);
	refused(await enter(HEAD, { first_day: '31/02/2026', document: 'GCN giữ lại' }), 'first_day', /./);
	assert.equal(count(), 0);
	const twice = { form: await of(HEAD).token(), person: person(STAFF), absence_kind: 'sick', first_day: '10/08/2026', last_day: '20/08/2026', document: `GCN 5 ${HOSTILE}` };
	assert.equal((await of(HEAD).post(PLACE, twice)).headers.location, `${PLACE}?nam=2026`);
	assert.equal((await of(HEAD).post(PLACE, twice)).status, 303, 'twice is once');
	assert.equal(count(), 1);
	refused(await enter(HEAD, { first_day: '20/08/2026', last_day: '21/08/2026', absence_kind: 'unpaid' }), 'first_day', /đã có dòng nghỉ từ 10\/08\/2026 đến 20\/08\/2026/);
	assert.equal((await enter(HEAD, { first_day: '21/08/2026', last_day: '31/08/2026', absence_kind: 'unpaid' })).status, 303);
	const own = (await of(STAFF).get(`${PLACE}?nam=2026`)).text;
	assert.match(text(own), /Nghỉ ốm theo bảo hiểm xã hội 10\/08\/2026 20\/08\/2026/);
	assert.ok(text(own).includes(HOSTILE) && !own.includes(HOSTILE), 'escaped');
	assert.ok(!own.includes('Thu hồi') && !own.includes('Ghi thời gian nghỉ'), 'he only reads');
	assert.match(await seen(STAFF, '/thong-bao/'), /Thời gian nghỉ của đồng chí từ 21\/08\/2026 đến 31\/08\/2026 đã được ghi/);
	assert.match(await seen(OTHER), /chưa ghi ai nghỉ/, 'nobody sees those of others');
	assert.match(await seen(STRANGER), /chưa ghi ai nghỉ/, 'nor the head of another agency');
	assert.match(await seen(HEAD, `${PLACE}?nam=2027`), /chưa ghi ai nghỉ/);
	assert.match(await seen(HEAD, '/co-quan/'), /Nghỉ ốm, thai sản, không hưởng lương/, 'a way there');
}

async function takenBack() {
	const where = `${PLACE}${last('id')}/thu-hoi`;
	for (const [user, status] of [[STAFF, 403], [STRANGER, 404]])
		assert.equal((await of(user).get(where)).status, status, user);
	refused(await post(HEAD, where, { version: 1, reason: '' }), 'reason', /./);
	const both = await Promise.all([1, 2].map(() => post(HEAD, where, { version: 1, reason: 'Nhầm người zq' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'once');
	assert.equal(last("CONCAT_WS(' ', version, reason)"), '2 Nhầm người zq');
	assert.match(await seen(HEAD), /Đã thu hồi .*Nhầm người zq/);
	assert.match(await seen(STAFF, '/thong-bao/'), /từ 21\/08\/2026 đến 31\/08\/2026 không còn được tính/);
	assert.equal((await of(HEAD).get(where)).status, 404, 'no more');
	assert.equal((await enter(HEAD, { first_day: '21/08/2026', last_day: '31/08/2026' })).status, 303, 'the days are free again');
	assert.equal(sql("SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'absence' AND object_id = (SELECT MAX(id) - 1 FROM absence)"), 'enter,withdraw');
}

async function twoAtOnce() {
	clear();
	const both = await Promise.all(['sick', 'unpaid'].map((absence_kind) => enter(HEAD, { absence_kind })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 422], 'days of one person never meet');
	assert.equal(count(), 1);
	clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [HEAD, STAFF, OTHER, STRANGER])
			clients.set(user, await new Client().signIn(user));
	});
	await test('the head enters, each sees his own', entered);
	await test('taken back with a reason, once', takenBack);
	await test('two at once', twoAtOnce);
	for (const c of clients.values())
		c.close();
});
