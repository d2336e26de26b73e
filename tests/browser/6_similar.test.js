// Works of the province beside the row that is typed: at once with a script, where it is asked for
// without; one press takes the words of another row, saved or new; nothing is said in vain, and nobody
// who leaves hears of it.
// In a sheet a word in the row leads there.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number, quote, clear, make } = require('../web/catalogs.js');
const h = require('./harness.js');

const USER = 'canbo.tuyhoa', TASK = 'Thẩm định hồ sơ nuôi trồng rong biển ven bờ', OUTPUT = 'Báo cáo thẩm định';

// Finance has submitted one such work, Tuy Hòa works on its catalog.
function ground() {
	const own = make(), other = make('submitted', { agency: 'stc' });
	sql(`UPDATE catalog_row SET task = ${quote(TASK)}, output = ${quote(OUTPUT)}, coefficient = 27, unit_of_measure = 'hồ sơ' WHERE id = ${other.row['A.1']}`);
	return { ...own, other: other.row['A.1'] };
}

async function typed() {
	const own = ground(), page = await h.opened(USER), context = page.context();
	await page.goto(`${h.home}${own.at}dong/them`);
	assert.equal(await page.locator('.app-similar__one').count(), 0);
	await page.fill('#code', 'B.1');
	await page.fill('#points', '5');
	await page.fill('#task', 'tham dinh ho so nuoi trong rong bien');
	await page.fill('#output', OUTPUT);
	const one = page.locator('.app-similar__one');
	await one.waitFor();
	assert.match(await one.innerText(), /Cùng một việc\s+Sở Tài chính[\s\S]*ven bờ[\s\S]*Hệ số: 2,7 · Đơn vị tính: hồ sơ/);
	assert.equal(await page.locator('.app-similar mark').innerText(), 'ven bờ');
	assert.equal(await page.inputValue('#task'), 'tham dinh ho so nuoi trong rong bien', 'nothing is written into a field');
	assert.deepEqual(await h.passes(page, 'similar'), []);
	await page.fill('#task', 'Chăm sóc cây xanh đường phố');
	await page.locator('#app-similar', { hasText: 'Chưa thấy việc nào giống' }).waitFor();
	await page.fill('#task', TASK.toLowerCase());
	await one.waitFor();
	await Promise.all([page.waitForNavigation(), one.getByRole('button').click()]);
	assert.deepEqual(await Promise.all(['#task', '#output', '#unit', '#code', '#points'].map((f) => page.inputValue(f))), [TASK, OUTPUT, 'hồ sơ', 'B.1', '5'], 'its words, and what was typed');
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${own.id} AND code = 'B.1'`), 0, 'nothing is saved yet');
	assert.equal(await one.getByRole('button').count(), 0, 'it says the same now');
	assert.deepEqual(await h.passes(page, 'similar-taken'), []);
	await page.selectOption('#group', '1');
	await page.fill('#task', `${TASK}.`);
	await h.submit(page, page.locator('main form:has(#task)'));	// while the warning is on its way
	assert.match(page.url(), /\/dong\/\d+$/);
	assert.match(await one.innerText(), /Cùng một việc/);
	const asked = [];
	page.on('dialog', (d) => { asked.push(d.type()); return d.accept(); });
	await page.fill('#task', `${TASK} xa bờ`);
	await one.getByRole('button').waitFor();
	await Promise.all([page.waitForNavigation(), one.getByRole('button').click()]);
	assert.equal(await page.inputValue('#task'), TASK, 'the live press of a saved row');
	assert.deepEqual(asked, [], 'nobody asks about words that were to go');
	assert.deepEqual(context.wrong, []);
	await context.close();
}

async function reused(script) {
	clear();
	const own = ground(), page = await h.opened(USER, { script, width: 'narrow', colour: 'dark' }), context = page.context();
	sql(`UPDATE catalog_row SET task = ${quote(TASK.toUpperCase())}, output = ${quote(OUTPUT)} WHERE id = ${own.row['A.2']}`);
	await page.goto(`${h.home}${own.at}dong/${own.row['A.2']}`);
	if (script)
		assert.deepEqual(await h.passes(page, 'similar-row'), []);
	const press = page.locator('.app-similar form', { has: page.locator(`input[value="${own.other}"]`) });
	await h.submit(page, press);
	assert.equal(await page.inputValue('#task'), TASK);
	assert.equal(await page.inputValue('#unit'), 'hồ sơ');
	assert.equal(await page.inputValue('#code'), 'A.2');
	assert.equal(await press.count(), 0, 'it says the same now');
	assert.equal(number(`SELECT points FROM catalog_row WHERE id = ${own.row['A.2']}`), 750);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

// In the sheet a quiet link comes with the answer to the autosave; nobody is interrupted by it.
async function inSheet() {
	clear();
	const own = ground(), page = await h.opened(USER), context = page.context();
	const mark = page.locator(`#row-${own.row['A.2']} .app-sheet__similar`), next = page.locator(`#detail-${own.row['A.3']}`);
	sql(`UPDATE catalog_row SET task = CONCAT('Không giống gì ', code, id) WHERE catalog_id = ${own.id}`);
	await page.goto(`${h.home}${own.at}bang/`);
	assert.equal(await mark.count(), 0);
	await page.fill(`#task-${own.row['A.2']}`, TASK);
	await page.fill(`#output-${own.row['A.2']}`, OUTPUT);
	await next.focus();
	await page.keyboard.type('đang gõ tiếp');
	await mark.waitFor();
	assert.equal(await mark.innerText(), 'Tỉnh đã có việc này');
	assert.equal(await page.evaluate(() => document.activeElement.id), `detail-${own.row['A.3']}`, 'the focus stays');
	assert.equal(await next.inputValue(), 'đang gõ tiếp');
	await page.locator('#sheet-state[data-state=saved]').waitFor();
	assert.deepEqual(await h.passes(page, 'sheet-similar'), []);
	await h.shoot(page, 'sheet-similar');
	await mark.click();
	await page.locator('.app-similar__one', { hasText: 'Sở Tài chính' }).waitFor();
	await page.goBack();
	await page.fill(`#task-${own.row['A.2']}`, 'Chăm sóc cây xanh đường phố');
	await next.focus();
	await mark.waitFor({ state: 'detached' });
	assert.deepEqual(context.wrong, []);
	await context.close();
}

run(async () => {
	clear();
	await h.start();
	try {
		await test('while a row is typed the works like it stand beside it', typed);
		await test('one press takes the words of another row', () => reused(true));
		await test('one press takes the words of another row, without a script', () => reused(false));
		await test('a sheet says which rows others have, and interrupts nobody', inSheet);
	} finally {
		await h.stop();
		clear();
	}
});
