// A catalog on paper in the browser, with and without a script: pressed, fetched, and verified by
// somebody who holds the paper and has no account.
'use strict';
const fs = require('node:fs');
const { origin, base } = require('../web/client.js');
const { assert, test, run } = require('../web/check.js');
const g = require('../web/catalogs.js');
const h = require('./harness.js');

async function printed(catalog, script) {
	const page = await h.opened('canbo.tuyhoa', { script }), context = page.context();
	await page.goto(origin + base + catalog.at);
	await page.click(`a[href="${base}${catalog.at}ban-in/"]`);
	assert.equal(await page.locator('section button').count(), 4, 'four papers to make');
	await page.locator('section', { hasText: 'Phụ lục III' }).locator('button').click();
	await page.waitForURL(/ban-in\/$/);
	assert.equal(await page.locator('section button').count(), 3, 'one is made');
	const [file] = await Promise.all([page.waitForEvent('download'),
		page.locator('section', { hasText: 'Phụ lục III' }).locator('a').click()]);
	assert.match(file.suggestedFilename(), /^Phụ lục III - .*phường Tuy Hòa - \d\d-\d\d-\d{4}\.pdf$/);
	assert.equal(fs.readFileSync(await file.path()).subarray(0, 5).toString(), '%PDF-');
	const code = await page.locator('td a[href*="/xac-minh/"]').first().innerText();
	assert.deepEqual(context.wrong, []);
	await context.close();
	return code;
}

async function verified(code, script) {
	const context = await h.person({ script });
	const page = await context.newPage();
	await page.goto(`${origin}${base}/xac-minh/`);
	await page.fill('[name=ma]', 'ABCD-EFGH-JKM');
	await page.click('main button');
	assert.match(await page.innerText('main'), /Không có bản in nào mang mã này/);
	assert.equal(await page.inputValue('[name=ma]'), 'ABCD-EFGH-JKM', 'what was typed stays');
	await page.fill('[name=ma]', code.toLowerCase().replace(/-/g, ' '));
	await page.click('main button');
	await page.waitForURL(new RegExp(`/xac-minh/${code}$`));
	assert.match(await page.innerText('main'), /nội dung đến nay chưa thay đổi; nhưng đây là dự thảo/);
	assert.match(await page.innerText('main'), /phường Tuy Hòa/);
	await page.click('a[hreflang=en], a:has-text("English")');
	assert.match(await page.innerText('main'), /it is a draft, without a decision/);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

run(async () => {
	await h.start();
	g.clear();
	for (const script of [true, false]) {
		let code;
		await test(`a paper is made and fetched ${script ? 'with' : 'without'} a script`, async () => { code = await printed(g.make('draft'), script); });
		await test(`a stranger verifies it ${script ? 'with' : 'without'} a script`, () => verified(code, script));
	}
	g.clear();
	await h.stop();
});
