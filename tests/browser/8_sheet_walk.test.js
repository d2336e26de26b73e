// A head walks through the sheets that are confirmed one by one: types only what he changes, with the keyboard, saves and is
// with the next; with and without a script, wide and narrow.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const m = require('../web/months.js');
const h = require('./harness.js');

const CHIEF = 'truongphong.stc', p = m.period(1);
const main = (page) => page.locator('main').innerText();
const whole = async (page, name) => assert.deepEqual(page.scripted ? await h.whole(page, name) : [], []);
const named = (uid) => sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${uid}'`);
const bare = (t) => t.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

// Those of his division; of them three wait with something late.
function ground() {
	m.clear();
	const unit = number(`SELECT unit_id FROM holding WHERE person_id = ${m.person(CHIEF)} AND main = 1 LIMIT 1`);
	const uids = sql(`SELECT p.uid FROM person p JOIN holding h ON h.person_id = p.id WHERE h.unit_id = ${unit} AND h.main = 1 AND p.id <> ${m.person(CHIEF)} AND h.until_day IS NULL AND p.uid IS NOT NULL
		ORDER BY h.rank <> 'staff', p.sort_name, p.id`).split('\n');
	uids.splice(3).forEach((uid) => m.sheet(uid, 'excepted', p));
	for (const uid of uids) {
		m.sheet(uid, 'self', p);
		m.give(uid, { coefficient: '1.0', assigned: '1', done: '1', faults: [{ quantity: '1', late: 1 }] }, p, { subject: 'Thẩm định dự toán zq' });
	}
	return uids;
}

async function walks(script, width, colour) {
	const uids = ground(), page = await h.opened(CHIEF, { script, width, colour });
	page.scripted = script;
	await page.goto(`${h.home}/phieu/ky/?ky=${p.iso}`);
	await whole(page, 'sheet-list');
	await page.fill('#f-words', bare(named(uids[1])));
	if (script)
		await page.waitForFunction(() => / 1 người/.test(` ${document.getElementById('list-total').innerText}`));
	else
		await h.submit(page, page.locator('main form.app-filters'));
	assert.match(await main(page), new RegExp(named(uids[1])));
	await page.goto(`${h.home}/phieu/ky/?ky=${p.iso}`);
	await page.click('main a:has-text("Chấm lần lượt từng người")');
	const started = Date.now();
	for (const [i, uid] of uids.entries()) {
		assert.match(await main(page), new RegExp(named(uid)));
		if (i === 0) {
			await page.focus('#accountability');
			if (script) {
				await page.keyboard.press('ArrowDown');
				await page.keyboard.type('2');
				assert.equal(await page.inputValue('#initiative'), '2', 'down goes to the next, which is typed over');
				assert.match(await page.locator('tr.app-changed').innerText(), /khác tự chấm/);
			} else
				await page.fill('#initiative', '2');
			await page.fill('#conduct', '9');
			await page.keyboard.press('Enter');
			await h.settle(page);
			await page.waitForSelector('#conduct-error');
			assert.equal(await page.locator('tr.app-changed').count(), 2);
			await whole(page, 'sheet-confirm');
			await page.fill('#conduct', '5');
		}
		await h.submit(page, page.locator('main form[method=post]'), i < uids.length - 1 ? 'Lưu và sang người tiếp theo' : 'Xác nhận');
	}
	console.log(`# ${uids.length} sheets in ${Date.now() - started} ms`);
	assert.deepEqual(uids.map((uid) => sql(`SELECT CONCAT(state, ' ', head_10) FROM sheet WHERE person_id = ${m.person(uid)}`)), ['preview 200', 'preview 250', 'preview 250']);
	assert.deepEqual(page.context().wrong, []);
	await page.context().close();
}

run(async () => {
	await h.start();
	try {
		await test('one after the other, wide', () => walks(true, 'wide', 'light'));
		await test('the same on a telephone in the dark', () => walks(true, 'narrow', 'dark'));
		await test('the same without a script', () => walks(false, 'wide', 'light'));
	} finally {
		m.clear();
		await h.stop();
	}
});
