// A head who is no programmer writes the table of a regulation in the browser: rows by form, moved by buttons in their place, a
// finding mended by one press, a row taken away and brought back, the method changed; with and without a script.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, clear } = require('../web/catalogs.js');
const bonuses = require('../web/bonuses.js');
const h = require('./harness.js');

const HEAD = 'giamdoc.stc';
const main = (page) => page.locator('main').innerText();
const whole = async (page, name) => assert.deepEqual(page.scripted ? await h.whole(page, name) : [], []);
const lines = (g) => sql(`SELECT GROUP_CONCAT(id ORDER BY place) FROM bonus_line WHERE regulation_id = ${g.id} AND removed = 0`);

// With a script the page stays, and where one is in it.
async function press(page, id) {
	if (!page.scripted)
		return h.submit(page, page.locator(`form:has(#${id})`));
	await page.evaluate(() => { globalThis.stays = true; });
	const answered = page.waitForResponse((r) => r.request().method() === 'GET' && r.url().includes('/bang/'));
	await page.locator(`#${id}`).focus();
	await page.keyboard.press('Enter');
	await answered;
	await h.settle(page);
	assert.ok(await page.evaluate(() => globalThis.stays), 'the page is the same');
}

async function row(page, fields) {
	await page.click('main a:text-is("Thêm dòng")');
	for (const [field, value] of Object.entries(fields)) {
		if (['line_levels', 'line_positions', 'effect', 'line_discipline'].includes(field))
			await page.check(`input[name=${field}][value="${value}"]`);
		else
			await page.fill(`#${field}`, value);
	}
	await h.submit(page, page.locator('main form:has(#total_from)'));
}

async function writes(script, width, colour) {
	clear();
	const g = bonuses.draft('stc', []);
	const page = await h.opened(HEAD, { script, width, colour });
	page.scripted = script;
	await page.goto(`${h.home}${g.at}`);
	await whole(page, 'bonus-table-empty');
	await row(page, { line_levels: 'HTXSNV', factor: '1,5' });
	await row(page, { line_levels: 'HTTNV', effect: 'formula', formula: 'diem / thanh_tich' });
	assert.match(await page.locator('#formula-error').innerText(), /không có tên “thanh_tich”/);
	assert.ok(await page.isChecked('input[name=line_levels][value=HTTNV]'), 'what was ticked stays so');
	await whole(page, 'bonus-table-row');
	await page.fill('#formula', 'Điểm / 100');
	await h.submit(page, page.locator('main form:has(#total_from)'));
	await row(page, { line_discipline: 'with', effect: 'exclude' });
	await row(page, { line_levels: 'HTXSNV', line_positions: 'agency_head', factor: '2' });
	const [a, b, c, d] = lines(g).split(',');
	assert.match(await main(page), /Không dòng nào khớp: Hoàn thành nhiệm vụ hoặc không hoàn thành nhiệm vụ hoặc chưa được xếp loại; không có căn cứ/);
	assert.match(await main(page), /Phải sửa[\s\S]*Không ai hưởng theo dòng này[\s\S]*Chuyển dòng này lên trước dòng 1\./i);
	await whole(page, 'bonus-table');
	await press(page, `sua-giup-${d}`);
	assert.equal(lines(g), [d, a, b, c].join());
	await press(page, `len-${c}`);
	await press(page, `len-${c}`);
	assert.equal(lines(g), [d, c, a, b].join());
	if (script)
		assert.equal(await page.evaluate(() => document.activeElement.id), `len-${c}`, 'one stays at the button');
	if (script) {	// twice at once is once
		await page.evaluate((id) => { document.getElementById(id).click(); document.getElementById(id).click(); }, `len-${c}`);
		await page.waitForFunction((id) => !document.getElementById(id), `len-${c}`);
		await h.settle(page);
		assert.ok(await page.evaluate(() => globalThis.stays), 'and the page is the same');
	} else
		await press(page, `len-${c}`);
	assert.equal(lines(g), [c, d, a, b].join());
	await press(page, `bo-${a}`);
	assert.match(await main(page), /Các dòng đã bỏ[\s\S]*Hoàn thành xuất sắc nhiệm vụ: hệ số 1,5/);
	await press(page, `lay-lai-${a}`);
	assert.equal(lines(g), [c, d, a, b].join());
	// A row for those whom none is about.
	await page.click('main a:text-is("Thêm dòng cho những người này")');
	assert.ok(await page.isChecked('input[name=line_levels][value=NOT_CLASSIFIED]') && await page.isChecked('input[name=effect][value=exclude]'));
	await h.submit(page, page.locator('main form:has(#total_from)'));
	assert.match(await main(page), /bảng không có chỗ nào phải sửa/);
	// Another method, with which the factors have no base.
	await page.click('main a:text-is("Sửa phương thức")');
	await whole(page, 'bonus-table-settings');
	await page.check('input[name=bonus_method][value=rate]');
	await h.submit(page, page.locator('main form:has(#pay_unit)'));
	assert.match(await main(page), /Phải sửa[\s\S]*phương thức theo số tiền cố định không có căn cứ để nhân/i);
	assert.deepEqual(page.context().wrong, []);
	await page.context().close();
}

run(async () => {
	await h.start();
	await test('without a script, narrow', () => writes(false, 'narrow', 'light'));
	await test('with one, wide', () => writes(true, 'wide', 'light'));
	clear();
	await h.stop();
});
