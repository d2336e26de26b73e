// Home Affairs keeps the lexicon of contrasts: two sentences tried, a class added after its effect was
// seen, another version looked at, a class removed and taken back; with and without a script.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, quote, clear, make } = require('../web/catalogs.js');
const h = require('./harness.js');

const USER = 'thamdinh.snv', PLACE = '/danh-muc/tu-dien/';
const TASK = 'Tổ chức hội thảo trồng rong nho biển vịnh Xuân Đài', OTHER = 'Tổ chức hội thao trồng rong nho biển vịnh Xuân Đài';

function ground() {
	clear();
	const a = make('submitted'), b = make('submitted', { agency: 'stc' });
	sql(`UPDATE catalog_row SET task = ${quote(TASK)}, detail = 'Mời đại biểu các xã ven biển', output = 'Báo cáo' WHERE id = ${a.row['A.1']};
		UPDATE catalog_row SET task = ${quote(OTHER)}, detail = 'Mời đại biểu các xã ven biển', output = 'Báo cáo' WHERE id = ${b.row['A.1']}`);
}

async function walk(script) {
	ground();
	const page = await h.opened(USER, { script, width: script ? 'wide' : 'narrow' }), context = page.context(), wrong = [];
	const look = async (what) => {
		if (script)
			wrong.push(...await h.whole(page, `lexicon-${what}`));
	};
	await page.goto(`${h.home}/danh-muc/dot/`);
	await page.click(`main a[href$="${PLACE}"]`);
	await page.fill('#mot', TASK);
	await page.fill('#hai', OTHER);
	await h.submit(page, page.locator('main form:has(#mot)'));
	assert.match(await page.locator('#trial').innerText(), /Cùng một việc/);
	assert.equal(await page.locator('#trial mark').textContent(), 'thao ');
	await look('try');
	await page.click(`main a[href$="${PLACE}them"]`);
	await page.fill('#class', 'cuộc gặp');
	await page.fill('#values', 'hội thảo, tọa đàm\nhội thảo');
	await h.submit(page, page.locator('main form:has(#values)'), 'Lưu');
	assert.match(await page.locator('#values-error').innerText(), /ghi hai lần/);
	await look('error');
	await page.fill('#values', 'hội thảo, tọa đàm\nhội thao');
	await h.submit(page, page.locator('main form:has(#values)'), 'Thử');
	assert.match(await page.locator('#effect').innerText(), /1 cặp việc đổi kết luận[\s\S]*Cùng một việc[\s\S]*Khác việc/);
	assert.equal(await page.inputValue('#values'), 'hội thảo, tọa đàm\nhội thao');
	await look('effect');
	await h.submit(page, page.locator('main form:has(#values)'), 'Lưu');
	assert.match(page.url(), /\/tu-dien\/$/);
	await look('list');
	await page.click('main a:text-is("cuộc gặp")');
	await look('class');
	await page.click('main a:text-is("Xóa lớp")');
	await page.click('main a:has-text("Thử")');
	assert.match(await page.locator('#effect').innerText(), /Khác việc[\s\S]*Cùng một việc/);
	await look('drop');
	await h.submit(page, page.locator('main form[action$="/xoa"]'));
	assert.equal(await page.locator('main a:text-is("cuộc gặp")').count(), 0);
	await page.locator(`main a[href*="${PLACE}ban/"]`).nth(1).click();
	await look('version');
	await h.submit(page, page.locator('main form[action$="/khoi-phuc"]'));
	assert.equal(await page.locator('main a:text-is("cuộc gặp")').count(), 1);
	await page.click('main a:text-is("Ngoại lệ")');
	await look('exceptions');
	await page.goto(`${h.home}${PLACE}mac-dinh/`);
	await h.submit(page, page.locator('main form[action$="/khoi-phuc"]'));
	assert.equal(await page.locator('main a:text-is("cuộc gặp")').count(), 0);
	assert.deepEqual([...wrong, ...context.wrong], []);
	await context.close();
}

run(async () => {
	await h.start();
	try {
		await test('the lexicon', () => walk(true));
		await test('the lexicon, without a script', () => walk(false));
	} finally {
		await h.stop();
		clear();
	}
});
