// The comparison as the chairman reads it: from a number to its rows, on to the sheets of people, and back; another period beside
// this one; the three files; what is masked leads nowhere; the same without a script.
'use strict';
const fs = require('node:fs');
const { assert, test, list, run } = require('../web/check.js');
const { sql } = require('../web/catalogs.js');
const compares = require('../web/compares.js');
const months = require('../web/months.js');
const h = require('./harness.js');

const CHAIR = 'chutich.tinh', p = months.period(1), before = months.period(2);
const { unit, staff, sheet } = compares;
const name = (id) => sql(`SELECT name FROM unit WHERE id = ${id}`);
const place = (query = '') => `${h.home}/bao-cao/?ky=${p.iso}${query}`;
const words = async (where) => (await where.innerText()).replace(/\s+/g, ' ').trim();
const at = {};

// Of one agency: a division of eight, one of six, one of three, the rest of nine each; the month before as many, with less.
async function filled() {
	const a = unit('stc'), people = staff(a), divisions = [...new Set(people.map((x) => x.unit))].filter((u) => u !== a), size = (i) => [8, 6, 3][i] || 9;
	const sheets = (when, total) => divisions.flatMap((u, i) => people.filter((x) => x.unit === u).slice(0, size(i)).map((who) => sheet(a, when, who, { total: total + 100 * i })));
	sql(['START TRANSACTION;', ...sheets(p, 8800), ...sheets(before, 8000), 'COMMIT'].join('\n'));
	for (const when of [p, before])
		compares.mark(a, `${when.iso}-01`);
	await compares.settled();
	Object.assign(at, { agency: a, name: name(a), whole: name(divisions[0]), few: name(divisions[2]) });
}
const row = (page, text) => page.locator('#list tbody tr', { has: page.locator('th', { hasText: text }) }).first();

async function followed() {
	const page = await h.opened(CHAIR);
	await page.goto(place());
	const wrong = list();
	(await h.passes(page, 'the comparison')).forEach(wrong.add);
	wrong.none();
	const published = row(page, at.name).locator('td').nth(1), n = await words(published), many = page.locator('#list tbody tr:has(a)');
	await published.locator('a').click();
	await h.settle(page);
	assert.equal(String(await many.count()), n, 'as many rows as the number says');
	await page.goBack();
	assert.equal(page.url(), place());
	await row(page, at.name).locator('th a').click();
	await h.settle(page);
	assert.match(await words(page.locator('main')), new RegExp(`theo đơn vị ${at.name}\\.`));
	assert.equal(await words(row(page, 'Cả cơ quan').locator('td').nth(1)), n, 'its units come to the number');
	const finer = page.url(), number = row(page, at.whole).locator('td').nth(1);
	assert.equal(await words(number), '8');
	await number.locator('a').click();
	await h.settle(page);
	assert.equal(await many.count(), 8);
	(await h.passes(page, 'rows behind a number')).forEach(wrong.add);
	wrong.none();
	await page.goBack();
	assert.equal(page.url(), finer);
	await page.goBack();
	assert.equal(page.url(), place());
	assert.equal(await words(row(page, at.name).locator('td').nth(1)), n);
	await page.context().close();
}

// Choices that depend on each other say what stands in the table, with a script and without.
async function chosen(options) {
	const page = await h.opened(CHAIR, options), script = options.script !== false;
	const choose = async (field, value) => {
		await page.locator(field).selectOption(value);
		if (!script)
			await h.submit(page, page.locator('main form.app-filters'));
		await page.waitForURL((u) => [...u.searchParams.values()].includes(value));
		await h.settle(page);
	};
	await page.goto(place('&gi=totals'));
	await choose('#co-quan', String(at.agency));
	await page.locator('#list h2', { hasText: 'theo đơn vị' }).waitFor();
	assert.equal(await page.locator('#theo').inputValue(), 'unit', 'what the table is by');
	await choose('#so-voi', 'before');
	assert.deepEqual((await page.locator('#list thead th').allInnerTexts()).slice(-2).map((x) => x.replace(/\s+/g, ' ').trim()), [`Tháng ${before.month}/${before.year}`, 'Chênh lệch']);
	assert.equal(await words(row(page, at.whole).locator('td').last()), '+8,00');
	const few = row(page, at.few);
	assert.match(await words(few), /dưới 5 người/);
	assert.equal(await few.locator('td', { hasText: 'dưới 5 người' }).locator('a').count(), 0, 'what is masked leads nowhere');
	await page.goBack();
	await page.locator('#list h2', { hasText: 'theo đơn vị' }).waitFor();
	assert.equal(await page.locator('#so-voi').inputValue(), 'none', 'back to the choice before');
	await page.goForward();
	await few.waitFor();
	assert.deepEqual(page.context().wrong, []);
	at.tables = [...at.tables || [], await page.locator('#list table').innerText()];
	return page;
}

async function files() {
	const page = await chosen({});
	for (const [text, first] of [['Excel', 'PK'], ['CSV', '\ufeff'], ['PDF', '%PDF']]) {
		const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#list .app-files a', { hasText: text }).click()]);
		const bytes = fs.readFileSync(await download.path());
		assert.ok(bytes.toString().startsWith(first) && bytes.length > 300, text);
		if (text === 'CSV')
			assert.ok(bytes.toString().includes(at.whole), 'of what stands in the page');
	}
	await page.context().close();
}

async function plain() {
	await (await chosen({ script: false })).context().close();
	assert.equal(at.tables[1], at.tables[0], 'the same table');
}

run(async () => {
	compares.clear();
	await filled();
	await h.start();
	try {
		await test('a number leads to its rows, these to people, and back', followed);
		await test('another period beside this one, files of the three kinds, nothing behind what is masked', files);
		await test('the same without a script', plain);
	} finally {
		await h.stop();
		compares.clear();
	}
});
