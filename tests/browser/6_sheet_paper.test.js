// Published sheets on paper in the browser: pressed, fetched, verified; the pages of a unit and of signed copies.
'use strict';
const fs = require('node:fs');
const { Client } = require('../web/client.js');
const { assert, test, run } = require('../web/check.js');
const { sql } = require('../web/catalogs.js');
const { clear } = require('../web/months.js');
const { STAFF, CHIEF, HEAD, p, at, clients, begin } = require('../web/sheets.js');
const { sign } = require('../web/signer.js');
const h = require('./harness.js');

const whole = async (page, where, script) => { if (script) assert.deepEqual(await h.whole(page, where), []); };	// axe is a script

async function one(script) {
	await begin();
	const page = await h.opened(STAFF, { script }), to = (path) => page.goto(h.home + path);
	await to(at(STAFF));
	await page.click('main a:has-text("In phiếu")');
	await whole(page, 'sheet-paper-none', script);
	await h.submit(page, page.locator('section', { hasText: 'Mẫu 01' }).locator('form'));
	const [file] = await Promise.all([page.waitForEvent('download'), page.locator('section a:has-text("Tải PDF")').first().click()]);
	assert.match(file.suggestedFilename(), /^Mau 01 - .* - \d\d-\d{4}\.pdf$/);
	await page.click('td a:has-text("Nộp bản đã ký")');
	await page.setInputFiles('[name=file]', { name: 'a.pdf', mimeType: 'application/pdf', buffer: fs.readFileSync(await file.path()) });
	await h.submit(page, page.locator('main form:has([name=file])'));
	assert.match(await page.innerText('main'), /Không tìm thấy chữ ký số/);
	await whole(page, 'sheet-sign', script);
	await page.setInputFiles('[name=file]', { name: 'a.pdf', mimeType: 'application/pdf', buffer: sign(fs.readFileSync(await file.path()), 'Nguyễn Thị Ký') });
	await h.submit(page, page.locator('main form:has([name=file])'));
	assert.match(await page.innerText('main'), /Nguyễn Thị Ký[\s\S]*Nội dung đúng như khi ký/);
	await whole(page, 'sheet-paper', script);
	await page.locator('td a[href*="/xac-minh/"]').first().click();
	assert.match(await page.innerText('main'), /phiếu vẫn là bản đã công bố/);
	await whole(page, 'sheet-verify', script);
	assert.deepEqual(page.context().wrong, []);
	await page.context().close();
}

async function unit(script) {
	const page = await h.opened(HEAD, { script });
	await page.goto(`${h.home}/phieu/ky/?ky=${p.iso}`);
	await page.click('main a:has-text("In phiếu, bảng tổng hợp")');
	await h.submit(page, page.locator('section form').first(), 'Lập bảng tổng hợp');
	await h.submit(page, page.locator('section form').first(), 'Lập tập phiếu');
	assert.equal(await page.locator('td a:has-text("Tải PDF")').count(), 2);
	sql("UPDATE sheet_paper SET state = 'waiting' WHERE kind = 'bundle'");
	await page.reload();
	assert.match(await page.innerText('main'), /Tập phiếu đang được lập/);
	await whole(page, 'sheet-units', script);
	assert.deepEqual(page.context().wrong, []);
	await page.context().close();
}

if (require.main === module)
	run(async () => {
		await h.start();
		for (const user of [STAFF, CHIEF, HEAD])
			clients.set(user, await new Client().signIn(user));
		for (const script of [true, false]) {
			await test(`a sheet on paper and its signed copy, ${script ? 'with' : 'without'} a script`, () => one(script));
			await test(`a unit on paper, ${script ? 'with' : 'without'} a script`, () => unit(script));
		}
		clear();
		for (const c of clients.values())
			c.close();
		await h.stop();
	});
