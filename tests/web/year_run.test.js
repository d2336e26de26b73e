// Runs of a year: who opens them, who is in them, who sees them.
'use strict';
const { Client, decode, forms } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const years = require('./years.js');

const { person } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'chutich.tuyhoa', APPRAISER = 'thamdinh.snv', CHAIR = 'chutich.tinh';
const PLACE = '/xep-loai/dot/', YEAR = new Date().getFullYear();
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));

async function post(user, which = 0, fields = {}) {
	const form = forms((await of(user).get(PLACE)).text).filter((f) => f.action.endsWith(PLACE))[which];
	return of(user).post(PLACE, { ...form.fields, ...fields });
}

async function opens() {
	years.clear();
	assert.equal((await of(STAFF).get(PLACE)).status, 404, 'nothing to do there');
	assert.equal((await post(HEAD, 0, { year: String(YEAR + 1) })).status, 422);
	assert.equal((await post(HEAD, 0, { year: 'x' })).status, 422);
	const done = await post(HEAD, 0, { year: String(YEAR) });
	assert.equal(done.status, 303, text(done.text));
	const id = number(`SELECT id FROM year_run WHERE authority_id = (SELECT id FROM unit WHERE code = 'stc')`);
	assert.ok(done.headers.location.endsWith(`${PLACE}${id}/`));
	const people = number(`SELECT COUNT(DISTINCT h.person_id) FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.code = 'stc'
		WHERE (u.id = a.id OR (u.parent_id = a.id AND u.kind = 'division')) AND h.main = 1 AND h.from_day <= UTC_DATE() AND (h.until_day IS NULL OR h.until_day >= UTC_DATE()) AND NOT (u.id = a.id AND h.\`rank\` = 'head')`);
	assert.equal(number(`SELECT COUNT(*) FROM classification WHERE run_id = ${id} AND state = 'open'`), people);
	assert.ok(people > 3);
	assert.equal(number(`SELECT COUNT(*) FROM classification WHERE run_id = ${id} AND person_id = ${person(HEAD)}`), 0, 'the head is in the run of the province');
	assert.equal(number(`SELECT COUNT(*) FROM classification_step s JOIN classification c ON c.id = s.classification_id WHERE c.run_id = ${id} AND s.act = 'open'`), people);
	assert.equal((await post(HEAD, 0, { year: String(YEAR) })).status, 409, 'once a year');
	const page = text((await of(HEAD).get(`${PLACE}${id}/`)).text);
	assert.match(page, new RegExp(`Chờ tự xếp loại ${people}`));
	assert.match((await of(HEAD).get(`${PLACE}${id}/?tep=csv`)).text, /Y Wĩ Niê/);
	for (const [user, status] of [[APPRAISER, 200], [CHAIR, 200], [STAFF, 404], [CHIEF, 404], [OTHER, 404]])
		assert.equal((await of(user).get(`${PLACE}${id}/`)).status, status, user);
}

async function heads() {
	const before = number('SELECT COUNT(*) FROM classification');
	assert.equal((await post(CHAIR, 0, { year: String(YEAR) })).status, 303);
	assert.ok(number(`SELECT COUNT(*) FROM classification WHERE person_id = ${person(HEAD)} AND \`rank\` = 'head'`) === 1);
	assert.ok(number('SELECT COUNT(*) FROM classification') > before);
	assert.match(text((await of(APPRAISER).get(PLACE)).text), /Người đứng đầu cơ quan, đơn vị .*Đang chuẩn bị/, 'Home Affairs prepares it');
	const stc = number("SELECT id FROM unit WHERE code = 'stc'");
	assert.equal((await post(CHAIR, 0, { authority: String(stc), year: String(YEAR - 1) })).status, 422, 'that of an agency is its head\'s');
	years.clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, APPRAISER, CHAIR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('opened once a year, with everybody', opens);
	await test('heads of agencies by the chairman', heads);
	for (const c of clients.values())
		c.close();
});
