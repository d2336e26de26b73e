// Where the numbers come from: each constant with its place in the law, for everybody and in both languages, and the
// numbers on pages that lead to it.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const criterias = require('./criterias.js');

const text = (html) => decode(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const PLACE = '/tro-giup/can-cu/';
const rows = (html) => [...html.matchAll(/<tr id="can-cu-([a-z_0-9]+)">([\s\S]*?)<\/tr>/g)].map(([, name, cells]) =>
	[name, ...[...cells.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((m) => text(m[1]).trim())]);

async function shown() {
	const stranger = new Client();
	const list = rows((await stranger.get(PLACE)).text), of = Object.fromEntries(list.map((r) => [r[0], r.slice(2)]));
	assert.equal(list.length, new Set(list.map((r) => r[0])).size);
	assert.deepEqual(of.result_most, ['70', 'khoản 3 Điều 12 Nghị định số 335/2025/NĐ-CP', '01/01/2026']);
	assert.deepEqual(of.late_percent, ['25', 'điểm c khoản 2 Điều 14 Nghị định số 335/2025/NĐ-CP', '01/01/2026']);
	assert.deepEqual(of.criterion_less, ['2,5', 'Mẫu số 01, Phụ lục II, Nghị định số 335/2025/NĐ-CP', '01/01/2026']);
	assert.ok(list.every((r) => r.length === 5 && r.every((cell) => cell !== '')), 'each row says all');
	stranger.close();
}

async function ledTo() {
	criterias.clear();
	criterias.frame(10, { from: "'2020-02-02'" });
	const c = await new Client().signIn('chuyenvien.stc');
	const html = (await c.get('/tieu-chi/')).text, names = rows((await c.get(PLACE)).text).map((r) => r[0]);
	const led = [...html.matchAll(/href="[^"]*\/tro-giup\/can-cu\/#can-cu-([a-z_0-9]+)"/g)].map((m) => m[1]);
	assert.equal(led.length, 10, 'each of the ten criteria');
	assert.deepEqual(led.filter((name) => !names.includes(name)), []);
	assert.match((await c.get('/tro-giup/')).text, /href="[^"]*\/tro-giup\/can-cu\/"/);
	assert.equal((await c.post('/tuy-chon', { form: await c.token(), language: 'en', theme: 'system', back: PLACE })).status, 303);
	const english = (await c.get(PLACE)).text;
	await c.post('/tuy-chon', { form: await c.token(), language: 'vi', theme: 'system', back: PLACE });
	assert.match(text(english), /Article 14, clause 2\(c\), Decree 335/);
	assert.deepEqual(rows(english).map((r) => [r[0], r[2]]), rows((await c.get(PLACE)).text).map((r) => [r[0], r[2]]));
	criterias.clear();
	c.close();
}

run(async () => {
	await test('each constant with its place', shown);
	await test('numbers lead to it, in both languages', ledTo);
});
