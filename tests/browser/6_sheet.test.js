// The sheet of a catalog: typing that saves itself, keys, undo, a pasted block, the network and
// the session lost on the way, two people in one row; and the same form without a script.
'use strict';
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { sleep, RUN } = require('../web/client.js');
const { assert, test, list, run } = require('../web/check.js');
const { sql, number, clear, make, move } = require('../web/catalogs.js');
const h = require('./harness.js');

const USER = 'canbo.tuyhoa', OTHER = 'chutich.tuyhoa';
const cookies = {};

async function until(what, ready) {
	for (let i = 0; i < 300; i++) {
		if (await ready())
			return;
		await sleep(50);
	}
	assert.fail(`${what}: not within 15 s`);
}
const cell = (page, g, code, field) => page.locator(`[name="${field}[]"]#${field}-${g.row[code] || code}`);
const stored = (g, code, column) => sql(`SELECT ${column} FROM catalog_row WHERE id = ${g.row[code]}`);
const count = (g) => number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0`);
const state = (page) => page.locator('#sheet-state').innerText();
const says = (page, words) => until(`the state says ${words}`, async () => words.test(await state(page)));
const idle = (user) => execFileSync('bash', [path.join(__dirname, 'idle.sh'), user, '20'], { env: { ...process.env, RUN } });

// A sheet that is open; everything that the page may not say is asked for at the end.
async function sheet(what, { user = USER, script = true, width = 'wide' } = {}) {
	const context = await h.person({ script, width, cookies: cookies[user] });
	const page = await context.newPage();
	page.g = what.id ? what : make('draft', what);
	assert.equal((await page.goto(`${h.home}${page.g.at}bang/`)).status(), 200);
	page.ends = async (expected = /^$/) => {
		const wrong = list();
		context.wrong.filter((text) => !expected.test(text)).forEach(wrong.add);
		await context.close();
		wrong.none();
	};
	return page;
}

async function paste(page, target, text, html = '') {
	await target.focus();
	await target.evaluate((c, [plain, rich]) => {
		const data = new DataTransfer();
		data.setData('text/plain', plain);
		data.setData('text/html', rich);
		c.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
	}, [text, html]);
}

async function typing() {
	const page = await sheet({}), g = page.g;
	await cell(page, g, 'A.2', 'points').fill('8,5');
	await says(page, /Chưa lưu/);
	await cell(page, g, 'A.3', 'task').focus();		// the row is left
	await says(page, /Đã lưu lúc \d\d:\d\d/);
	assert.equal(stored(g, 'A.2', 'points'), '850');
	assert.equal(await page.locator(`#row-${g.row['A.2']} .app-num`).innerText(), '1,7', 'the coefficient is shown at once');
	await cell(page, g, 'A.3', 'task').fill('Việc được gõ');	// and a pause
	await until('the pause saves', () => stored(g, 'A.3', 'task') === 'Việc được gõ');
	await cell(page, g, 'A.3', 'task').fill('Việc được gõ thêm');
	await until('and the next one', () => stored(g, 'A.3', 'task') === 'Việc được gõ thêm');
	await cell(page, g, 'A.1', 'points').fill('10');		// the standard: all others follow
	await cell(page, g, 'A.2', 'task').focus();
	await until('the others follow', async () => (await page.locator(`#row-${g.row['A.2']} .app-num`).innerText()) === '0,9');
	await page.ends();
}

async function newRow() {
	const page = await sheet({}), g = page.g;
	const before = await page.locator('#sheet tbody tr').count();
	const last = page.locator('#sheet tbody tr').last();
	await last.locator('[name="code[]"]').fill('N.1');
	assert.equal(await page.locator('#sheet tbody tr').count(), before + 1, 'one more empty row');
	await until('an unfinished row is kept', () => number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'N.1'`) === 1);
	await says(page, /Đã lưu/);
	const row = page.locator('#sheet tbody tr').nth(before - 1);
	await row.locator('[name="task[]"]').fill('Việc mới');
	await row.locator('[name="group[]"]').selectOption('2');
	await row.locator('[name="points[]"]').fill('5');
	await page.locator('#f-words').focus();
	await until('the rest', () => sql(`SELECT task, group_no, points FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'N.1'`) === 'Việc mới\t2\t500');
	await until('what is wrong stands at the cell', async () => /khung/.test(await row.locator('td:has([name="points[]"])').innerText()));
	assert.equal(count(g), 4, 'no row twice');
	await page.ends();
}

async function keys() {
	const page = await sheet({}), g = page.g;
	const focus = () => page.evaluate(() => document.activeElement.id);
	await cell(page, g, 'A.1', 'unit').focus();
	await page.keyboard.type('tờ trình');
	await page.keyboard.press('Enter');
	assert.equal(await focus(), `unit-${g.row['A.2']}`);
	await page.keyboard.type('văn bản');
	await page.keyboard.press('ArrowDown');
	assert.equal(await focus(), `unit-${g.row['A.3']}`);
	await page.keyboard.press('Shift+Enter');
	await page.keyboard.press('ArrowUp');
	assert.equal(await focus(), `unit-${g.row['A.1']}`);
	await page.keyboard.press('Tab');
	assert.equal(await focus(), `section-${g.row['A.1']}`);
	await until('saved by keys alone', () => stored(g, 'A.2', 'unit_of_measure') === 'văn bản' && stored(g, 'A.1', 'unit_of_measure') === 'tờ trình');
	await cell(page, g, 'A.1', 'detail').focus();
	await page.keyboard.type('Một');
	await page.keyboard.press('Alt+Enter');
	await page.keyboard.type('Hai');
	await page.keyboard.press('Enter');
	assert.equal(await focus(), `detail-${g.row['A.2']}`);
	await until('a line in the cell', () => stored(g, 'A.1', 'detail') === 'Một\\nHai');
	await says(page, /Đã lưu/);
	await page.keyboard.press('Control+z');
	await says(page, /Đã hoàn tác/);
	assert.equal(stored(g, 'A.1', 'detail'), '');
	assert.equal(await cell(page, g, 'A.1', 'detail').inputValue(), '');
	for (const [code, was] of [['A.2', ''], ['A.1', '']]) {
		await page.keyboard.press('Control+z');
		await until(`${code} is as it was`, () => stored(g, code, 'unit_of_measure') === was);
		await says(page, /Đã hoàn tác/);
	}
	await page.keyboard.press('Control+z');
	await says(page, /không có thay đổi nào/);
	await page.ends();
}

async function pasted() {
	const page = await sheet({}), g = page.g;
	const asked = [];
	page.on('dialog', (d) => { asked.push(d.message()); d.accept(); });
	await paste(page, cell(page, g, 'A.3', 'code'), 'B.3\t"Việc ""một""\nhai dòng"\t\tBáo cáo\tN1\t6\t9,9\tbộ\r\nB.4\tViệc bốn\t\tTờ trình\t2\t20\r\n');
	await until('two rows', () => count(g) === 4);
	await says(page, /Đã lưu/);
	assert.match(asked[0], /Dán 14 ô, 2 dòng/);
	assert.equal(stored(g, 'A.3', 'code, task, output, group_no, points, coefficient, unit_of_measure'), 'B.3\tViệc "một"\\nhai dòng\tBáo cáo\t1\t600\t12\tbộ');
	assert.equal(sql(`SELECT task, group_no, points, coefficient FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'B.4'`), 'Việc bốn\t2\t2000\t40');
	await page.locator('button[form="sheet-undo"]').click();
	await until('undone as one', () => count(g) === 3 && stored(g, 'A.3', 'code') === 'A.3');
	await says(page, /Đã hoàn tác/);
	assert.equal(await page.locator('#sheet tbody tr[data-row]').count(), 3);
	await paste(page, cell(page, g, 'A.1', 'code'), Array.from({ length: 151 }, (_, i) => `X.${i}\tViệc`).join('\n'));
	await says(page, /151 dòng/);
	await paste(page, cell(page, g, 'A.1', 'points'), 'ba\t\n6\t');
	await says(page, /sửa ô có lỗi/);
	assert.equal(await cell(page, g, 'A.1', 'points').inputValue(), 'ba', 'what cannot be read stays as it was pasted');
	assert.equal(await cell(page, g, 'A.1', 'points').getAttribute('aria-invalid'), 'true');
	assert.equal(stored(g, 'A.2', 'points'), '600', 'the good row is saved');
	assert.deepEqual(await h.accessible(page, 'sheet with an error'), []);
	await page.ends();
}

async function offline() {
	const page = await sheet({}), g = page.g;
	await page.context().setOffline(true);
	await cell(page, g, 'A.2', 'note').fill('Gõ khi mất mạng');
	await cell(page, g, 'A.3', 'note').fill('Dòng kế tiếp');
	await says(page, /mất mạng/);
	await cell(page, g, 'A.2', 'note').fill('Gõ thêm khi mất mạng');
	let asked = false;
	page.once('dialog', (d) => { asked = d.type() === 'beforeunload'; d.dismiss(); });
	await page.close({ runBeforeUnload: true });
	await until('the page asks before it goes', () => asked);
	await page.context().setOffline(false);
	await until('all of it arrives', () => stored(g, 'A.2', 'note') === 'Gõ thêm khi mất mạng' && stored(g, 'A.3', 'note') === 'Dòng kế tiếp');
	await says(page, /Đã lưu/);
	await page.ends(/ERR_INTERNET_DISCONNECTED/);
}

// The server has done it, but its answer is lost.
async function lostAnswer() {
	const page = await sheet({}), g = page.g;
	let lost = 0;
	await page.route(/\/bang\/$/, async (route) => {
		if (route.request().method() !== 'POST' || lost++ > 0)
			return route.continue();
		await route.fetch({ maxRedirects: 0 });
		return route.abort();
	});
	const last = page.locator('#sheet tbody tr').last();
	await last.locator('[name="task[]"]').fill('Việc không có mã');
	await until('it was done', () => count(g) === 4);
	await says(page, /Đã lưu/);
	assert.equal(count(g), 4, 'once');
	assert.ok(lost >= 2, 'asked again');
	await page.ends(/ERR_FAILED/);
}

async function locked() {
	const page = await sheet({}), g = page.g;
	idle(USER);
	await cell(page, g, 'A.2', 'note').fill('Gõ khi đã khóa');
	await page.waitForSelector('[name=kept_name]', { state: 'attached' });
	assert.match(await page.locator('h1').innerText(), /khóa/i);
	await page.fill('[name=password]', require('../web/client.js').accounts().get(USER).password);
	await h.submit(page, page.locator('main form:has([name=password])'));
	await h.submit(page, page.locator(`main form[action$="${g.at}bang/"]`));
	assert.match(page.url(), /\/bang\//);
	assert.equal(stored(g, 'A.2', 'note'), 'Gõ khi đã khóa');
	const kept = await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
	assert.doesNotMatch(kept, /Gõ khi/, 'nothing stays in the browser');
	cookies[USER] = await page.context().cookies();
	await page.ends();
}

async function signedOut() {
	const context = await h.person({ cookies: cookies[USER] });
	const page = await context.newPage(), g = make('draft');
	await page.goto(`${h.home}${g.at}bang/`);
	sql(`UPDATE session s JOIN person p ON p.id = s.person_id SET s.ended_at = UTC_TIMESTAMP(6), s.ended_why = 'signed_out'
		WHERE p.uid = '${USER}' AND s.ended_at IS NULL`);
	await cell(page, g, 'A.2', 'note').fill('Gõ khi phiên đã hết');
	await page.waitForSelector('[name="note[]"][type=hidden]', { state: 'attached' });
	const other = await context.newPage();
	await other.goto(`${h.home}/dang-nhap`);
	await h.signIn({ pages: () => [other], newPage: () => other }, USER);
	await h.submit(page, page.locator(`main form[action$="${g.at}bang/"]`));
	if (await page.locator('[name="note[]"][type=hidden]').count() > 0)		// once more, under the new session
		await h.submit(page, page.locator(`main form[action$="${g.at}bang/"]`));
	assert.equal(stored(g, 'A.2', 'note'), 'Gõ khi phiên đã hết');
	await context.close();
}

async function twoPeople() {
	const page = await sheet({}), g = page.g, other = await sheet(g, { user: OTHER });
	await cell(page, g, 'A.2', 'task').fill('Bản của cán bộ');
	await until('the first one', () => stored(g, 'A.2', 'task') === 'Bản của cán bộ');
	await cell(other, g, 'A.2', 'task').fill('Bản của chủ tịch');
	await cell(other, g, 'A.3', 'note').fill('Dòng khác');
	await says(other, /người khác vừa sửa/i);
	assert.equal(stored(g, 'A.2', 'task'), 'Bản của cán bộ');
	await until('other rows are saved', () => stored(g, 'A.3', 'note') === 'Dòng khác');
	const row = other.locator(`#row-${g.row['A.2']}`);
	assert.match(await row.innerText(), /Đang lưu trong danh mục: Bản của cán bộ/);
	assert.match(await row.innerText(), /Ngô Thị Bích Diễm/);
	assert.equal(await cell(other, g, 'A.2', 'task').inputValue(), 'Bản của chủ tịch');
	assert.deepEqual(await h.accessible(other, 'conflict'), []);
	await h.shoot(other, 'sheet-conflict');
	await row.locator('[name="choice[]"]').selectOption('mine');
	await until('mine', () => stored(g, 'A.2', 'task') === 'Bản của chủ tịch');
	await says(other, /Đã lưu/);
	await cell(page, g, 'A.2', 'task').fill('Lại là bản của cán bộ');
	await says(page, /người khác vừa sửa/i);
	await page.locator(`#row-${g.row['A.2']} [name="choice[]"]`).selectOption('theirs');
	await says(page, /Đã lưu/);
	assert.equal(await cell(page, g, 'A.2', 'task').inputValue(), 'Bản của chủ tịch');
	assert.equal(stored(g, 'A.2', 'task'), 'Bản của chủ tịch');
	await other.ends();
	await page.ends();
}

async function withoutScript() {
	const page = await sheet({}, { script: false }), g = page.g, other = await sheet(g, { user: OTHER });
	await cell(page, g, 'A.1', 'unit').fill('văn bản');
	await cell(page, g, 'A.2', 'points').fill('ba');
	await cell(page, g, 'moi1', 'task').fill('Việc thêm');
	await cell(other, g, 'A.3', 'note').fill('Chủ tịch sửa');
	await until('another row meanwhile', () => stored(g, 'A.3', 'note') === 'Chủ tịch sửa');
	await h.submit(page, page.locator('#sheet'), 'Lưu');
	assert.equal(await page.locator('.govuk-error-summary li').count(), 2);
	assert.equal(await cell(page, g, 'A.2', 'points').inputValue(), 'ba');
	assert.equal(stored(g, 'A.1', 'unit_of_measure'), 'văn bản', 'the good row is saved');
	assert.equal(stored(g, 'A.3', 'note'), 'Chủ tịch sửa', 'a row that nobody touched here stays');
	assert.equal(count(g), 4);
	assert.deepEqual(h.valid(await page.sent, 'sheet'), []);
	await cell(page, g, 'A.2', 'points').fill('7');
	await h.submit(page, page.locator('#sheet'), 'Lưu');
	assert.equal(await page.locator('.govuk-error-summary').count(), 0);
	assert.equal(stored(g, 'A.2', 'points'), '700');
	assert.equal(count(g), 4, 'no row twice');
	await h.submit(page, page.locator('#sheet'), 'Hoàn tác');
	assert.equal(stored(g, 'A.2', 'points'), '750');
	await other.ends();
	await page.ends();
}

async function fillMany() {
	const wrong = list();
	for (const script of [true, false]) {
		const page = await sheet({}, { script }), g = page.g;
		await page.locator(`[name=picked][value="${g.row['A.2']}"]`).check();
		await page.locator(`[name=picked][value="${g.row['A.3']}"]`).check();
		await h.submit(page, page.locator('#sheet-pick'));
		assert.equal(await page.locator('[name=picked]:checked').count(), 2);
		await page.fill('[name=unit]', 'văn bản');
		await page.selectOption('[name=group]', '1');
		await h.submit(page, page.locator('main form[action$="/dien"]'));
		assert.match(await page.locator('main').innerText(), /Các dòng sẽ thay đổi \(1\)[\s\S]*khung của nhóm mới \(1\)/);
		if (script)
			(await h.passes(page, 'fill')).forEach(wrong.add);
		await h.shoot(page, 'sheet-fill');
		await page.check('[name=go]');
		await h.submit(page, page.locator('main form[action$="/dien"]'));
		assert.match(page.url(), /\/bang\//);
		assert.equal(stored(g, 'A.2', 'unit_of_measure'), 'văn bản');
		await h.submit(page, page.locator('#sheet'), 'Hoàn tác');
		await until('undone', () => stored(g, 'A.2', 'unit_of_measure') === '');
		await page.ends();
	}
	wrong.none();
}

async function submitted() {
	const page = await sheet({}), g = page.g;
	move(g, 'submitted');
	await cell(page, g, 'A.2', 'note').fill('Quá muộn');
	await until('it is said', async () => /trạng thái hiện tại/.test(await page.locator(`#row-${g.row['A.2']}`).innerText()));
	assert.equal(await cell(page, g, 'A.2', 'note').inputValue(), 'Quá muộn');
	assert.equal(stored(g, 'A.2', 'note'), '');
	await page.ends();
}

async function looks() {
	const wrong = list(), g = make('draft');
	for (const width of ['wide', 'narrow']) {
		const context = await h.person({ width, cookies: cookies[USER] });
		const page = await context.newPage();
		await page.goto(`${h.home}${g.at}bang/`);
		(await h.whole(page, `sheet-from-${width}`)).forEach(wrong.add);
		context.wrong.forEach(wrong.add);
		await context.close();
	}
	wrong.none();
}

run(async () => {
	await h.start();
	clear();
	for (const user of [USER, OTHER])
		cookies[user] = await h.session(user);
	await test('typing is saved when the row is left and after a pause, with the coefficient', typing);
	await test('a new row is kept as far as it is typed, and goes on', newRow);
	await test('keys alone: Enter, arrows, Tab, a line in a cell, undo', keys);
	await test('a block fills right and down, is undone as one; bad cells stay as pasted', pasted);
	await test('the network is lost: it is said, kept and sent again', offline);
	await test('a lost answer makes no second row', lostAnswer);
	await test('two people in one row: both versions, a choice', twoPeople);
	await test('the lock in the middle: what was typed comes back', locked);
	await test('without a script: good rows are saved, bad ones stay', withoutScript);
	await test('rows are ticked and filled at once', fillMany);
	await test('the catalog was submitted meanwhile', submitted);
	await test('light, dark, narrow', looks);
	await test('signed out elsewhere: what was typed comes back', signedOut);
	clear();
	await h.stop();
});
