// Equal works in the catalogs of all 115 agencies: what is to be read, groups decided one by one and many
// at once by the keyboard, an agency that objects, decisions taken back and made again; with and without a script.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number, quote, clear } = require('../web/catalogs.js');
const province = require('../web/province.js');
const h = require('./harness.js');

const APPRAISER = 'thamdinh.snv', OFFICER = 'canbo.tuyhoa', PLACE = '/danh-muc/trung-lap/';
let before;
const count = async (page) => Number((await page.locator('#list-total').innerText()).replace(/\D.*$/s, ''));

// What the whole province leaves to read: catalogs and rows.
async function unread(page) {
	await page.goto(`${h.home}/danh-muc/can-doc/`);
	const rows = /(\d+) dòng cần đọc/.exec(await page.locator('main').innerText());
	return [await page.locator('tbody tr').count(), rows ? Number(rows[1]) : 0];
}

async function walk(script) {
	const page = await h.opened(APPRAISER, { script, width: script ? 'wide' : 'narrow' }), context = page.context(), wrong = [];
	const look = async (what) => {
		if (script)
			wrong.push(...await h.whole(page, `cluster-${what}`));
	};
	await page.goto(`${h.home}/danh-muc/`);
	await page.click('main a[href$="/danh-muc/can-doc/"]');
	assert.deepEqual(await unread(page), [before[0] + 115, before[1] + 42665]);
	await look('unread');
	await page.click(`main a[href$="${PLACE}"]`);
	const open = await count(page);
	assert.ok(open > 1000, `${open} groups`);
	await look('list');
	await page.goto(`${h.home}${PLACE}?lech=50`);
	assert.ok(await count(page) > 10);
	const words = await page.locator('td[data-label="Dòng gốc"] a').first().innerText();
	await page.locator('td[data-label="Dòng gốc"] a').first().click();
	await look('one');
	const agencies = await page.locator('main [name=chosen]:checked').count();
	assert.ok(agencies > 2);
	await h.submit(page, page.locator('main form:has([name=chosen])'), 'Cùng một việc: xem trước khi gộp');
	await look('plan');
	assert.match(await page.locator('main').innerText(), /Đổi hệ số, báo cơ quan/);
	await h.submit(page, page.locator('main form:has([name=seen])'), 'Gộp');
	assert.match(page.url(), /\/trung-lap\/$/);
	assert.equal(await count(page), open - 1, 'one less to decide');
	await page.click('main a:text-is("Đã quyết định")');
	await look('decisions');
	await page.locator('td[data-label="Dòng gốc"] a').first().click();
	assert.ok((await page.locator('main').innerText()).includes(words));
	await look('decision');
	return { context, page, wrong, look, open };
}

async function undoAndRedo({ context, page, wrong, open }) {
	await h.submit(page, page.locator('main form[action$="/hoan-tac"]'));
	await page.goto(`${h.home}${PLACE}`);
	assert.equal(await count(page), open);
	await page.click('main a:text-is("Đã quyết định")');
	await page.locator('td[data-label="Dòng gốc"] a').first().click();
	await h.submit(page, page.locator('main form[action$="/lam-lai"]'));
	await h.submit(page, page.locator('main form:has([name=seen])'), 'Gộp');
	assert.equal(await count(page), open - 1);
	assert.deepEqual([...wrong, ...context.wrong], []);
	await context.close();
}

// Down, space, down, space: two groups at once.
async function keyboard() {
	const page = await h.opened(APPRAISER), context = page.context(), before = number('SELECT COUNT(*) FROM cluster_decision');
	await page.goto(`${h.home}${PLACE}`);
	const open = await count(page);
	await page.locator('main [name=chosen]').first().focus();
	for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Space'])
		await page.keyboard.press(key);
	assert.equal(await page.locator('main [name=chosen]:checked').count(), 2);
	await h.submit(page, page.locator('main form:has([name=chosen])'), 'Để lại sau');
	assert.equal(await count(page), open - 2);
	assert.equal(number('SELECT COUNT(*) FROM cluster_decision'), before + 2);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

// Rows of Tuy Hòa that were joined and have another coefficient now.
const changed = () => sql(`SELECT r.catalog_id FROM catalog_row r JOIN cluster_member m ON m.row_id = r.id AND m.decision_id = r.live_merge
	JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id WHERE u.code = 'tuyhoa' AND m.coefficient_before <> m.coefficient_after LIMIT 1`);

// The officer sees what was joined, objects, and reads the answer.
async function objection() {
	const desk = await h.opened(APPRAISER), home = desk.context(), tuyhoa = number("SELECT id FROM unit WHERE code = 'tuyhoa'");
	for (let i = 0; i < 5 && changed() === ''; i++) {
		await desk.goto(`${h.home}${PLACE}?lech=15&co-quan=${tuyhoa}`);
		await desk.locator('td[data-label="Dòng gốc"] a').first().click();
		await h.submit(desk, desk.locator('main form:has([name=chosen])'), 'Cùng một việc: xem trước khi gộp');
		await h.submit(desk, desk.locator('main form:has([name=seen])'), 'Gộp');
	}
	assert.notEqual(changed(), '', 'a row of Tuy Hòa was joined and changed');
	const page = await h.opened(OFFICER, { width: 'narrow' }), officer = page.context(), wrong = [];
	await page.goto(`${h.home}/thong-bao/`);
	assert.match(await page.locator('main').innerText(), /công việc chung của tỉnh/);
	await page.goto(`${h.home}/danh-muc/${changed()}/gop`);
	await page.locator('main details summary').first().click();
	await page.locator('main details[open] textarea').fill('Phường làm thêm phần kiểm tra thực địa');
	wrong.push(...await h.whole(page, 'cluster-joined'));
	await h.submit(page, page.locator('main details[open] form'));
	assert.match(await page.locator('main').innerText(), /kiểm tra thực địa/);
	await desk.goto(`${h.home}${PLACE}`);
	await desk.click('main a:has-text("chờ trả lời (1)")');
	wrong.push(...await h.whole(desk, 'cluster-objections'));
	await desk.fill('main textarea', 'Đúng, phường làm nhiều hơn.');
	await h.submit(desk, desk.locator('main form:has(textarea)'), 'Đưa ra khỏi nhóm');
	await page.reload();
	assert.match(await page.locator('main').innerText(), /Đã đưa ra khỏi nhóm: Đúng, phường làm nhiều hơn\./);
	assert.deepEqual([...wrong, ...officer.wrong, ...home.wrong], []);
	await officer.close();
	await home.close();
}

run(async () => {
	clear();
	await h.start();
	try {
		before = await unread(await h.opened(APPRAISER));
		await province.fill(sql, { seed: 7 });
		await test('equal works of 115 agencies', async () => undoAndRedo(await walk(true)));
		await test('an agency objects and is answered', objection);
		await test('equal works, without a script', async () => undoAndRedo(await walk(false)));
		await test('many at once by the keyboard', keyboard);
	} finally {
		await h.stop();
		clear();
	}
});
