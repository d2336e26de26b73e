// What people are told: the inbox with and without a script, which letters they want, what was
// sent, and a list as a file.
'use strict';
const fs = require('node:fs');
const { assert, test, run } = require('../web/check.js');
const { sql, number, make } = require('../web/catalogs.js');
const h = require('./harness.js');

const USER = 'canbo.tuyhoa', MARK = 'Kiểm thử báo việc';
const id = number(`SELECT id FROM person WHERE uid = '${USER}'`);
const main = (page) => page.locator('main').innerText();

function clear() {
	sql(`DELETE FROM notice WHERE a LIKE '${MARK}%'; DELETE FROM mail_choice WHERE person_id = ${id}`);
}
function tell(n, path) {
	sql(`INSERT INTO notice (person_id, kind, a, b, path, reason, reason_of) SELECT ${id}, 'catalog_returned',
		'${MARK}', 'Lê Thị B', '${path}', 'head', 'Tuy Hòa' FROM seq_1_to_${n}`);
}

async function inbox(script) {
	clear();
	tell(3, '/danh-muc/900001/y-kien');
	tell(1, '/danh-muc/900002/y-kien');
	const context = await h.person({ script });
	const page = await h.signIn(context, USER);
	await page.goto(`${h.home}/thong-bao/?loc=chua-doc`);
	const before = Number(await page.locator('.app-menu .app-count').innerText());
	assert.match(await main(page), /Đồng chí nhận vì đứng đầu Tuy Hòa/);
	if (script)
		assert.deepEqual(await h.passes(page, 'inbox'), []);
	await page.locator('section', { hasText: MARK }).getByRole('button', { name: /Đánh dấu nhóm đã đọc \(3\)/ }).click();
	assert.match(page.url(), /loc=chua-doc/);
	assert.equal(Number(await page.locator('.app-menu .app-count').innerText()), before - 3);
	await page.locator('section', { hasText: MARK }).getByRole('button', { name: /^Đánh dấu đã đọc/ }).click();
	assert.equal(await page.locator('section', { hasText: MARK }).count(), 0);
	await page.getByRole('link', { name: 'Cách nhận thư' }).click();
	await page.selectOption('#k-catalog_returned', 'digest');
	await page.getByRole('button', { name: 'Lưu' }).click();
	assert.match(await main(page), /Đã lưu cách nhận thư/);
	assert.equal(await page.locator('#k-catalog_returned').inputValue(), 'digest');
	await page.getByRole('link', { name: 'Xem thư đã gửi' }).click();
	assert.match(await main(page), /Thư đã gửi/);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

// The link follows the filter that was typed, and the file holds what the list shows.
async function file(script) {
	make('submitted');
	const context = await h.person({ script });
	const page = await h.signIn(context, 'kiemtra.tt');
	const [agency] = sql(`SELECT u.name FROM unit u JOIN catalog c ON c.agency_id = u.id WHERE u.agency_kind = 'commune' ORDER BY c.id DESC LIMIT 1`).split('\n');
	await page.goto(`${h.home}/danh-muc/`);
	await page.fill('[name=tim]', agency);
	if (script)
		await page.waitForURL(/tim=/);
	else
		await page.getByRole('button', { name: 'Lọc' }).click();
	await page.locator('#list tbody tr').first().waitFor();
	const shown = await page.locator('#list tbody tr').count();
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
	assert.match(download.suggestedFilename(), /^danh-muc-\d{4}-\d\d-\d\d\.csv$/);
	const lines = fs.readFileSync(await download.path(), 'utf8').trim().split('\r\n');
	assert.equal(lines.length, shown + 1);
	assert.ok(lines.slice(1).every((l) => l.includes(agency)), lines[1]);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

run(async () => {
	await h.start();
	for (const script of [true, false]) {
		await test(`inbox, letters and what was sent, script ${script}`, () => inbox(script));
		await test(`a filtered list as a file, script ${script}`, () => file(script));
	}
	clear();
	await h.stop();
});
