// Names that are offered while a formula is typed, by keyboard and mouse, with and without accents; the list that stands
// there without a script; what is wrong.
'use strict';
const { assert, test, list, run } = require('../web/check.js');
const h = require('./harness.js');

const PLACE = '/thuong/cong-thuc/', USER = 'giamdoc.stc';

async function help(options, query = '') {
	const page = await h.opened(USER, options);
	await page.goto(`${h.home}${PLACE}${query}`);
	page.field = page.locator('#cong_thuc');
	page.offered = () => page.locator('[role=option] code').allInnerTexts();
	return page;
}

async function ends(page) {
	const wrong = list();
	page.context().wrong.forEach(wrong.add);
	await page.context().close();
	wrong.none();
}

async function keys() {
	const page = await help();
	assert.equal(await page.field.getAttribute('role'), 'combobox');
	await page.field.pressSequentially('2 * lương c');
	assert.deepEqual(await page.offered(), ['luong_co_so']);
	assert.equal(await page.field.getAttribute('aria-expanded'), 'true');
	await page.keyboard.press('Tab');	// nothing is chosen: on to the next field
	assert.equal(await page.evaluate(() => document.activeElement.id), 'diem');
	assert.equal(await page.locator('[role=listbox]').isVisible(), false);

	await page.field.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	assert.equal(await page.locator(`#${await page.field.getAttribute('aria-activedescendant')}`).getAttribute('aria-selected'), 'true');
	await page.keyboard.press('Enter');
	assert.equal(await page.field.inputValue(), '2 * luong_co_so');
	assert.equal(new URL(page.url()).search, '', 'Enter put in and did not send');

	await page.field.fill('');
	await page.field.pressSequentially('nế');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Tab');
	assert.equal(await page.field.inputValue(), 'NEU(');
	await page.field.pressSequentially('ĐIÊM>=90 va so');
	assert.deepEqual(await page.offered(), ['so_thang', 'so_thang_ky', 'he_so_luong', 'luong_co_so', 'he_so_chuc_vu']);
	await page.keyboard.press('Escape');
	assert.deepEqual(await page.offered(), []);
	await page.field.pressSequentially(' tháng k');
	assert.deepEqual(await page.offered(), ['so_thang_ky']);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	assert.equal(await page.field.inputValue(), 'NEU(ĐIÊM>=90 va so_thang_ky');
	await page.field.pressSequentially(' = 12; 1,2; 1)');
	await page.locator('#diem').fill('95');
	await page.locator('#so_thang_ky').fill('12');
	await page.keyboard.press('Enter');
	await page.waitForURL(/cong_thuc=/);
	assert.equal(await page.locator('#ket-qua').innerText(), '1,2');
	await ends(page);
}

async function mouse() {
	const page = await help({ width: 'narrow', colour: 'dark' }), wrong = list();
	await page.field.pressSequentially('1 + he');
	(await h.accessible(page, 'names offered')).forEach(wrong.add);
	(await h.fits(page, 'names offered')).forEach(wrong.add);
	await h.shoot(page, 'formula-names');
	await page.locator('[role=option]', { hasText: 'he_so_chuc_vu' }).click();
	assert.equal(await page.field.inputValue(), '1 + he_so_chuc_vu');
	assert.equal(await page.evaluate(() => document.activeElement.id), 'cong_thuc');
	wrong.none();
	await ends(page);
}

async function plain() {
	const page = await help({ script: false });
	assert.equal(await page.field.getAttribute('role'), null);
	await page.locator('summary', { hasText: 'Tên và hàm' }).click();
	assert.equal(await page.locator('#formula-names dt').count(), 12);
	await page.field.fill('luong co * 2');
	await page.locator('form button', { hasText: 'Tính' }).click();
	assert.match(await page.locator('#cong_thuc-error').innerText(), /Ký tự thứ 1: không có tên “luong co”\. Có phải “luong_co_so”\?/);
	assert.equal(await page.field.inputValue(), 'luong co * 2');
	await ends(page);
}

async function looks() {
	const page = await help(), wrong = list();
	(await h.whole(page, 'formula-help')).forEach(wrong.add);
	wrong.none();
	await ends(page);
}

run(async () => {
	await h.start();
	try {
		await test('names are offered and put in by the keyboard', keys);
		await test('names are put in by the mouse, on a telephone', mouse);
		await test('without a script the list stands there', plain);
		await test('the help page in both widths and colours', looks);
	} finally {
		await h.stop();
	}
});
