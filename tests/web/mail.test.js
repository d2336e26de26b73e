// Which letters a person wants, and what a made-up instance shows of what was sent.
'use strict';
const fs = require('node:fs');
const { Client, base, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');

const USER = 'chutich.tuyhoa', AT = '/thong-bao/cach-nhan';
const person = number(`SELECT id FROM person WHERE uid = '${USER}'`);
const chosen = () => sql(`SELECT CONCAT(kind, ':', way) FROM mail_choice WHERE person_id = ${person} ORDER BY kind`);
const clear = () => sql(`DELETE FROM mail_choice WHERE person_id = ${person}`);

// kind → { value, options } of the selects of the page
function wishes(html) {
	return new Map([...html.matchAll(/<select[^>]*id="k-([a-z_]+)" name="[a-z_]+">([\s\S]*?)<\/select>/g)].map(([, kind, inside]) => [kind, {
		value: /value="([^"]*)" selected/.exec(inside)[1],
		options: [...inside.matchAll(/value="([a-z]+)"/g)].map((m) => m[1]),
	}]));
}
async function until(what, text) {
	for (let i = 0; i < 100; i++) {
		if (what())
			return;
		await new Promise((done) => setTimeout(done, 200));
	}
	assert.fail(text);
}

run(async () => {
	clear();
	const c = await new Client().signIn(USER);
	const page = async () => (await c.get(AT)).text;
	const send = async (fields) => c.post(AT, { form: await c.token(AT), ...fields });

	await test('each kind stands at its usual way, and a duty cannot be turned off', async () => {
		const w = wishes(await page());
		assert.equal(w.size, [...fs.readFileSync(`${TREE}/cgi-bin/rules/mail.c`, 'utf8').matchAll(/\{ "[a-z_]+", MAIL_/g)].length);
		assert.equal(w.get('catalog_returned').value, 'now');
		assert.equal(w.get('campaign_moved').value, 'digest');
		assert.deepEqual(w.get('catalog_returned').options, ['now', 'digest']);
		assert.deepEqual(w.get('catalog_in_force').options, ['now', 'digest', 'none']);
	});
	await test('the page says where letters go', async () => assert.match(await page(), /chutich\.tuyhoa@daklak\.example/));
	await test('what differs is kept and said, the rest follows the usual way', async () => {
		const all = Object.fromEntries([...wishes(await page())].map(([kind, w]) => [kind, w.value]));
		const a = await send({ ...all, catalog_in_force: 'none', catalog_returned: 'digest' });
		assert.equal(a.status, 303);
		assert.match((await c.get(a.location.slice(base.length))).text, /Đã lưu cách nhận thư/);
		assert.equal(chosen(), 'catalog_in_force:none\ncatalog_returned:digest');
		assert.equal(wishes(await page()).get('catalog_in_force').value, 'none');
	});
	await test('a choice is taken back', async () => {
		assert.equal((await send({ catalog_in_force: 'now' })).status, 303);
		assert.equal(wishes(await page()).get('catalog_in_force').value, 'now');
	});
	for (const [bad, status] of [['catalog_returned:none', 422], ['khong_co:now', 400], ['catalog_returned:sometimes', 422], ['catalog_returned:<b>', 422]])
		await test(`refused: ${bad}`, async () => {
			const before = chosen();
			const [kind, way] = bad.split(':');
			assert.equal((await send({ catalog_agreed: 'none', [kind]: way })).status, status);
			assert.equal(chosen(), before);
		});
	await test('inbox and account lead there', async () => {
		for (const from of ['/thong-bao/', '/tai-khoan/'])
			assert.match((await c.get(from)).text, /href="[^"]*\/thong-bao\/cach-nhan"/);
	});

	const mark = 'Kiểm thử <b>thư</b> & "dấu"';
	const notice = number(`INSERT INTO notice (person_id, kind, a, b, path, reason, reason_of)
		VALUES (${person}, 'catalog_sent_back', '${mark}', 'Lê Thị B', '/danh-muc/900001/', 'head', 'Tuy Hòa'); SELECT LAST_INSERT_ID()`);
	sql(`INSERT INTO outbox (kind, noun, object_id, payload) VALUES ('mail', 'notice', ${notice}, '{}')`);
	await test('a notice is sent as a letter', () => until(() => sql(`SELECT state FROM mail WHERE notice_id = ${notice}`) === 'sent', 'not sent'));
	await test('the band of a made-up instance leads to what was sent, text as text', async () => {
		assert.match((await c.get('/viec-can-lam/')).text, /class="app-demo"[^\n]*href="[^"]*\/thu-da-gui\/"/);
		const list = (await c.get('/thu-da-gui/')).text;
		const letter = number(`SELECT id FROM mail WHERE notice_id = ${notice}`);
		assert.ok(list.includes(`${base}/thu-da-gui/${letter}"`));
		const one = (await c.get(`/thu-da-gui/${letter}`)).text;
		assert.match(one, /Kính gửi [^<]*,\n\nDanh mục của Kiểm thử &lt;b&gt;thư&lt;\/b&gt; &amp; &quot;dấu&quot; được gửi lại để thẩm định tiếp/);
		assert.match(one, /chutich\.tuyhoa@daklak\.example/);
		assert.match(one, /https:\/\/localhost[^\n]*\/danh-muc\/900001\/\n/);
		assert.equal((await c.get('/thu-da-gui/99999999')).status, 404);
	});
	sql(`DELETE FROM notice WHERE id = ${notice}`);
	clear();
	c.close();
});
