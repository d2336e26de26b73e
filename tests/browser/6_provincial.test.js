// The catalog of the province: narrowed as one types, its works and who uses them, in light, dark and at 390 px;
// with and without a script.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, quote, clear, make } = require('../web/catalogs.js');
const h = require('./harness.js');

const PLACE = '/danh-muc/tinh/', USER = 'canbo.tuyhoa';
const TASK = 'Đắp đê Ô Loan bằng đá ong';

// Two agencies, whose rows Home Affairs decided to be the same; one counts with another coefficient.
function ground() {
	clear();
	const [a, b] = ['tuyhoa', 'stc'].map((agency) => make('in_force', { agency, rows: [{ code: 'A.1', points: 500, coefficient: 10 },
		{ code: 'B.1', points: 500, group: 2, coefficient: 10 }] }));
	sql(`UPDATE catalog_row SET task = ${quote(TASK)}, detail = 'Khảo sát, thiết kế, thi công đoạn ven đầm', unit_of_measure = 'km',
			section = 'B. Chuyên môn', division = 'Tổ đê' WHERE id IN (${a.row['B.1']}, ${b.row['B.1']});
		INSERT INTO cluster_decision (kind, row_id, coefficient, members, made_by) VALUES ('same', ${a.row['B.1']}, 10, 2, 1);
		SET @d = LAST_INSERT_ID();
		INSERT INTO cluster_member (decision_id, row_id, coefficient_before, coefficient_after) VALUES (@d, ${a.row['B.1']}, 10, 10), (@d, ${b.row['B.1']}, 10, 10);
		UPDATE catalog_row SET merge_id = @d, merge_digest = MD5(CONCAT_WS('\\n', task, detail, output, points)) WHERE id IN (${a.row['B.1']}, ${b.row['B.1']});
		UPDATE catalog_row SET coefficient = 12 WHERE id = ${b.row['B.1']}`);
}

async function walk() {
	const context = await h.person(), page = await h.signIn(context, USER), wrong = [];
	const look = async (what) => {
		wrong.push(...await h.passes(page, `provincial-${what}`));
		await h.shoot(page, `provincial-${what}`);
	};
	await page.goto(`${h.home}/danh-muc/`);
	await page.click(`main a[href$="${PLACE}"]`);
	await page.fill('#f-words', 'dap de o loan');
	await page.waitForURL(/tim=dap/);
	await page.check('#f-many');
	await page.waitForURL(/nhieu=1/);
	await page.waitForSelector(`#list a:text-is("${TASK}")`);
	assert.equal(await page.locator('#list tbody tr').count(), 1);
	assert.match(await page.locator('#list').innerText(), /1,0[\s\S]*đang dùng 1,0 – 1,2/);
	await look('found');
	const [file] = await Promise.all([page.waitForEvent('download'), page.click('main a[href*="/ban-in?"]')]);
	assert.equal(await file.failure(), null);
	await page.click(`#list a:text-is("${TASK}")`);
	assert.match(await page.locator('main').innerText(), /Sở Tài chính[\s\S]*1,2[\s\S]*1\/QĐ-UBND/);
	await look('work');
	await page.click('main a:text-is("B.1"), main a:has-text("B.1")');
	assert.match(page.url(), /\/danh-muc\/\d+\/dong\/\d+$/);
	await page.goto(`${h.home}${PLACE}?tim=khong-co-gi`);
	await look('nothing');
	assert.deepEqual([...wrong, ...context.wrong], []);
	await context.close();
}

// On a slow line somebody types faster than answers come: one request at a time, none is called back, and the list is
// that of the last words.
async function slow() {
	const context = await h.person(), page = await h.signIn(context, USER), asked = [], broken = [];
	let under = 0, most = 0;
	page.on('request', (r) => {
		if (r.resourceType() === 'fetch')
			asked.push(new URL(r.url()).searchParams.get('tim')), most = Math.max(most, ++under);
	});
	page.on('requestfinished', (r) => { under -= r.resourceType() === 'fetch' ? 1 : 0; });
	page.on('requestfailed', (r) => broken.push(`${r.url()}: ${r.failure().errorText}`));
	await page.goto(`${h.home}${PLACE}`);
	let arrives;
	const line = new Promise((done) => { arrives = done; });
	await page.route(/tim=/, async (route) => {
		await line;
		await route.continue();
	});
	await page.locator('#f-words').pressSequentially('khong', { delay: 50 });
	await page.waitForRequest(/tim=khong/);
	for (const words of ['dap', 'dap de', 'dap de o loan']) {
		await page.fill('#f-words', words);
		await page.waitForTimeout(500);
	}
	await page.waitForTimeout(500);
	arrives();
	await page.waitForURL(/tim=dap\+de\+o\+loan/);
	assert.equal(await page.locator('#list tbody tr').count(), 1);
	assert.deepEqual([most, asked.at(0), asked.at(-1), asked.length], [1, 'khong', 'dap de o loan', 2]);
	await page.check('#f-many');
	await page.waitForURL(/nhieu=1/);
	await page.waitForTimeout(500);
	assert.equal(asked.length, 3, 'a tick asks once');
	assert.deepEqual([...broken, ...context.wrong], []);
	await context.close();
}

// The same pages narrow and dark; then narrowed by a form that is sent.
async function others() {
	const context = await h.person({ colour: 'dark', width: 'narrow' }), page = await h.signIn(context, USER), wrong = [];
	for (const [what, link] of [['narrow-found', null], ['narrow-work', TASK]]) {
		if (link === null)
			await page.goto(`${h.home}${PLACE}?tim=dap+de+o+loan`);
		else
			await page.click(`#list a:text-is("${link}")`);
		wrong.push(...await h.passes(page, `provincial-${what}`));
		await h.shoot(page, `provincial-${what}`);
	}
	assert.deepEqual([...wrong, ...context.wrong], []);
	await context.close();
	const plain = await h.person({ script: false }), sent = await h.signIn(plain, USER);
	await sent.goto(`${h.home}${PLACE}`);
	await sent.fill('#f-words', 'dap de o loan');
	await h.submit(sent, sent.locator('main form.app-filters'));
	assert.equal(await sent.locator('#list tbody tr').count(), 1);
	await plain.close();
}

run(async () => {
	await h.start();
	await test('two agencies with one work', ground);
	await test('narrowed, printed, read', walk);
	await test('typed on a slow line', slow);
	await test('dark and narrow; without a script', others);
	clear();
	await h.stop();
});
