// What party committees say of heads of agencies and deputies: who enters it, never about himself, until a level is proposed.
'use strict';
const { Client, decode, base } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const years = require('./years.js');
const { person, today } = require('./months.js');

const HEAD = 'giamdoc.stc', STAFF = 'chuyenvien.stc', OTHER = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', APPRAISER = 'thamdinh.snv', DEPUTY = 'bham.k15';
const HOSTILE = '<b>zq\'"&</b>', PLACE = '/xep-loai/cap-uy/', YEAR = Number(today.slice(0, 4)), DAY = today.split('-').reverse().join('/');
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const token = (user) => of(user).token('/tro-giup/');
const post = async (user, where, fields = {}) => of(user).post(where, { form: await token(user), ...fields });
const seen = async (user, where) => text((await of(user).get(where)).text);
const refused = (page, field, words, status = 422) => { assert.equal(page.status, status, text(page.text).slice(0, 600)); assert.match(text(page.text), words); if (field) assert.ok(page.text.includes(`id="${field}-error"`), field); };
const done = (page, where) => { assert.equal(page.status, 303, text(page.text || '').slice(0, 1500)); if (where) assert.equal(page.location, base + where); };
const at = (uid) => `${PLACE}${years.classification(uid, YEAR)}/`;
const fields = (more = {}) => ({ body: `Đảng ủy ${HOSTILE}`, words: `Gương mẫu ${HOSTILE}`, document_number: '12-NX/ĐU', document_day: DAY, ...more });
const enter = (user, uid, more) => post(user, at(uid), fields(more));
const upload = async (user, where, name, bytes) => of(user).request('POST', base + where, { headers: { 'content-type': 'multipart/form-data; boundary=zqedge' },
	body: Buffer.concat([Buffer.from(`--zqedge\r\nContent-Disposition: form-data; name="form"\r\n\r\n${await token(user)}\r\n--zqedge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`), bytes, Buffer.from('\r\n--zqedge--\r\n')]) });
const last = (what) => sql(`SELECT ${what} FROM party_opinion ORDER BY id DESC LIMIT 1`);
const count = () => number('SELECT COUNT(*) FROM party_opinion');

async function entered() {
	assert.match(await seen(HEAD, `${PLACE}?nam=${YEAR}`), /Chưa có ý kiến 1 /);
	for (const [user, status] of [[STAFF, 403], [OTHER, 404], [APPRAISER, 404]])
		assert.equal((await enter(user, DEPUTY)).status, status, user);
	assert.equal((await of(HEAD).get(at(STAFF))).status, 404, 'none is needed of others');
	refused(await enter(HEAD, DEPUTY, { words: '' }), 'words', /./);
	const later = await enter(HEAD, DEPUTY, { document_day: '31/12/2099' });
	refused(later, 'document_day', /không thể sau hôm nay/);
	assert.ok(decode(later.text).includes(`Gương mẫu ${HOSTILE}`) && !later.text.includes(HOSTILE), 'what was typed stays, escaped');
	assert.equal(count(), 0);
	const both = await Promise.all([1, 2].map(() => enter(HEAD, DEPUTY)));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'one stands');
	assert.equal(count(), 1);
	refused(await enter(HEAD, DEPUTY, { words: 'Ý kiến khác zq' }), null, /hãy thu hồi trước/, 409);
	assert.ok((await enter(HEAD, DEPUTY, { words: 'Ý kiến khác zq' })).text.includes('Ý kiến khác zq'));
	const page = (await of(HEAD).get(at(DEPUTY))).text;
	assert.ok(text(page).includes(`Gương mẫu ${HOSTILE}`) && !page.includes(HOSTILE));
	assert.match(await seen(HEAD, `${PLACE}?nam=${YEAR}`), /12-NX\/ĐU/);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE kind = 'party_opinion_entered' AND person_id = ${person(DEPUTY)}`), 1, 'he is told');
}

async function filed() {
	const pdf = Buffer.from('%PDF-1.4\n%%EOF\n'), where = `/tai-len/cap-uy/${last('id')}`;
	refused(await upload(HEAD, where, 'a.png', Buffer.from('\x89PNG\r\n\x1a\n')), 'file', /Chỉ nhận tệp PDF/);
	assert.equal((await upload(OTHER, where, 'a.pdf', pdf)).status, 404);
	done(await upload(HEAD, where, 'nx.pdf', pdf), at(DEPUTY));
	assert.ok((await of(HEAD).get(`${at(DEPUTY)}${last('id')}/tep`)).bytes.equals(pdf));
	assert.equal((await of(OTHER).get(`${at(DEPUTY)}${last('id')}/tep`)).status, 404);
}

async function takenBack() {
	const where = `${at(DEPUTY)}${last('id')}/thu-hoi`, version = last('version');
	assert.equal((await of(OTHER).get(where)).status, 404);
	refused(await post(HEAD, where, { version, reason: '' }), 'reason', /./);
	const both = await Promise.all([1, 2].map(() => post(HEAD, where, { version, reason: 'Ghi nhầm zq' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'once');
	assert.match(await seen(HEAD, at(DEPUTY)), /Ghi nhầm zq/);
	assert.match(await seen(HEAD, `${PLACE}?nam=${YEAR}`), /Chưa có ý kiến 1 /);
	done(await enter(HEAD, DEPUTY), at(DEPUTY));
	sql(`UPDATE classification SET state = 'proposed' WHERE id = ${years.classification(DEPUTY, YEAR)}`);
	assert.equal((await of(HEAD).get(`${at(DEPUTY)}${last('id')}/thu-hoi`)).status, 404, 'a level was proposed');
	refused(await post(HEAD, `${at(DEPUTY)}${last('id')}/thu-hoi`, { version: 1, reason: 'zq' }), null, /đã được đề xuất/, 409);
	assert.equal(sql("SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'party_opinion' AND object_id = (SELECT MIN(id) FROM party_opinion)"), 'enter,attach,withdraw');
}

async function heads() {
	sql(`INSERT INTO year_run (authority_id, year, opened_by) SELECT id, ${YEAR}, 1 FROM unit WHERE kind = 'province';
		INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, self_at)
		SELECT LAST_INSERT_ID(), ${person(OTHER)}, ${YEAR}, u.id, u.id, 'zq', 'head', 'self', UTC_TIMESTAMP(6) FROM unit u WHERE u.code = 'tuyhoa'`);
	refused(await enter(OTHER, OTHER), null, /về chính mình/);
	assert.equal((await enter(HEAD, OTHER)).status, 404, 'another agency');
	done(await enter(OFFICER, OTHER));
	done(await post(APPRAISER, `${at(OTHER)}${last('id')}/thu-hoi`, { version: 1, reason: 'zq' }));
	done(await enter(APPRAISER, OTHER, { body: 'Đảng ủy phường zq' }));
	assert.match(await seen(OTHER, at(OTHER)), /Đảng ủy phường zq/, 'he reads his own');
	assert.match(await seen(APPRAISER, `${PLACE}?nam=${YEAR}`), /Đảng ủy phường zq/);
	assert.match(await seen(STAFF, `${PLACE}?nam=${YEAR}`), /Chưa có đợt xếp loại nào/);
}

run(async () => {
	years.clear();
	years.run('stc', YEAR, { [STAFF]: 'self', [DEPUTY]: 'met' });
	await test('the people sign in', async () => {
		for (const user of [HEAD, STAFF, OTHER, OFFICER, APPRAISER])
			clients.set(user, await new Client().signIn(user));
	});
	await test('entered by its document, one stands', entered);
	await test('the document itself', filed);
	await test('taken back until a level is proposed', takenBack);
	await test('of the head of an agency, also by Home Affairs, never by himself', heads);
	years.clear();
	for (const c of clients.values())
		c.close();
});
