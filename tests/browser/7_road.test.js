// The officer's road from the file to the submission, as a stranger goes it: every press, every
// page and every letter is counted, and the time that they take a person is reckoned by the
// keystroke-level model (Card, Moran, Newell 1980: The Keystroke-Level Model for User Performance
// Time with Interactive Systems, CACM 23/7), with a reading of each new page on top.
'use strict';
const path = require('node:path');
const { Client, sleep, base, TREE } = require('../web/client.js');
const { assert, test, skip, run } = require('../web/check.js');
const { send, day } = require('./scene.js');
const h = require('./harness.js');

const SAMPLE = path.join(TREE, 'tests/fixture/danh-muc-mau.xlsx');
const POINT = 1.1, PRESS = 0.2, KEY = 0.28, THINK = 1.35, READ = 8, CHOOSE_FILE = 10;	// seconds
const MOST = 180;

class Road {
	constructor() {
		Object.assign(this, { presses: 0, pages: 0, keys: 0, files: 0, waited: 0 });
	}

	async on(user) {
		const context = await h.person(), page = await h.signIn(context, user);
		page.on('load', () => { this.pages++; });
		this.page = page;
		await page.goto(`${h.home}/viec-can-lam/`);
		return page;
	}

	async press(locator) {
		this.presses++;
		const seen = this.pages;
		await locator.first().click();
		for (let i = 0; i < 200 && this.pages === seen; i++)
			await sleep(25);
		await h.settle(this.page);
	}

	async file(where) {
		this.files++;
		await this.page.setInputFiles('[name=file]', where);
	}

	// What the machine takes is time of the person too.
	async until(what) {
		const began = Date.now();
		for (let i = 0; i < 300 && !await what(); i++) {
			await sleep(200);
			const pages = this.pages;
			if (i % 5 === 4)
				await this.page.reload();
			this.pages = pages;
		}
		this.waited += (Date.now() - began) / 1000;
	}

	seconds() {
		return this.presses * (THINK + POINT + PRESS) + this.pages * READ + this.keys * KEY + this.files * CHOOSE_FILE + this.waited;
	}
}

const main = (page) => page.locator('main').innerText();
const button = (page, words) => page.locator('main button, main a', { hasText: words });

async function road(file, year) {
	const name = `Đường đi của cán bộ ${year}`, home = await new Client().signIn('thamdinh.snv'), r = new Road();
	await send(home, '/danh-muc/dot/mo', '/mo', { name, document: 'Kế hoạch 99/KH-UBND', year: String(year), submit_by: day(40), approve_by: day(50) });
	home.close();
	let page = await r.on('canbo.tuyhoa');
	await r.press(page.locator('main a', { hasText: name }));
	await r.press(page.locator('main section', { hasText: name }).locator('button'));
	const at = new URL(page.url()).pathname.slice(base.length);
	await r.press(button(page, 'Nhập từ Excel'));
	await r.file(file);
	await r.press(page.locator('main form[enctype="multipart/form-data"] button'));
	await r.until(async () => await page.locator('main form[action$="/nhan"]').count() > 0);
	await h.shoot(page, `road-${year}`);
	await r.press(page.locator('main form[action$="/nhan"] button'));
	page = await r.on('chutich.tuyhoa');
	await r.press(page.locator('main a', { hasText: name }));
	await r.press(button(page, 'Trình thẩm định'));
	assert.match(await main(page), /đủ điều kiện để trình/, await main(page));
	await r.press(page.locator('main form[action$="/trinh"] button'));
	assert.match(await main(page), /Đã trình/);
	assert.ok(page.url().includes(at));
	const seconds = r.seconds();
	console.log(`# ${r.presses} presses, ${r.pages} pages, ${r.files} file, waited ${r.waited.toFixed(1)} s: ${seconds.toFixed(0)} s`);
	assert.ok(seconds <= MOST, `${seconds} s`);
}

run(async () => {
	await h.start();
	await test('from the sample to the submission in three minutes', () => road(SAMPLE, 2051));
	if (process.env.REAL_CATALOG)
		await test('from the real catalog to the submission in three minutes', () => road(path.resolve(TREE, process.env.REAL_CATALOG), 2052));
	else
		skip('from the real catalog to the submission in three minutes', 'REAL_CATALOG names no workbook');
	await h.stop();
});
