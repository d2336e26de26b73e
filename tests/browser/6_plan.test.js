// The progress of a plan in the browser: the board of all bodies, one body, who is late; an agency
// names its document; the address of a calendar. On made-up tasks of a plan of its own.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const h = require('./harness.js');

const NAME = 'Kiểm thử tiến độ';
const PLANS = `(SELECT id FROM plan WHERE name = '${NAME}')`, TASKS = `(SELECT id FROM plan_task WHERE plan_id IN ${PLANS})`;
function clear() {
	sql(`DELETE FROM notice WHERE kind LIKE 'plan%' AND CAST(REGEXP_SUBSTR(path, '[0-9]+') AS INT) IN ${PLANS}; DELETE FROM plan_reminder WHERE task_id IN ${TASKS};
		DELETE FROM plan_tick WHERE task_id IN ${TASKS}; DELETE FROM plan_owner WHERE task_id IN ${TASKS}; DELETE FROM plan_task WHERE plan_id IN ${PLANS}; DELETE FROM plan WHERE name = '${NAME}'`);
}
function made() {
	clear();
	sql(`INSERT INTO plan (name, document, day, issuer, created_by) VALUES ('${NAME}', '9/KH-UBND', '2026-01-01', 'UBND tỉnh', 1); SET @p = LAST_INSERT_ID();
		INSERT INTO plan_task (plan_id, position, title, due, word, owes, created_by) VALUES (@p, 1, 'Quán triệt, phổ biến các quy định về đánh giá', UTC_DATE() + INTERVAL 40 DAY, 'before', 'all', 1),
		(@p, 2, 'Tập huấn nghiệp vụ', UTC_DATE() - INTERVAL 5 DAY, 'by', 'chosen', 1), (@p, 3, 'Báo cáo kết quả', UTC_DATE() + INTERVAL 60 DAY, 'by', 'commune', 1);
		INSERT INTO plan_owner SELECT t.id, u.id FROM plan_task t JOIN unit u ON u.code = 'tuyhoa' WHERE t.plan_id = @p AND t.position = 2`);
	return number(`SELECT MAX(id) FROM plan WHERE name = '${NAME}'`);
}

async function looks() {
	const plan = made(), page = await h.opened('thamdinh.snv'), context = page.context();
	for (const [what, where] of [['plans', ''], ['board', `${plan}/`], ['late', `${plan}/cham`], ['report', `${plan}/bao-cao`], ['agency', `${plan}/co-quan/${number("SELECT id FROM unit WHERE code = 'tuyhoa'")}/`], ['task_add', `${plan}/them`],
		['task', `viec/${number(`SELECT MIN(id) FROM plan_task WHERE plan_id = ${plan}`)}/`], ['open', 'lap'], ['tick', `viec/${number(`SELECT MIN(id) FROM plan_task WHERE plan_id = ${plan}`)}/co-quan/${number("SELECT id FROM unit WHERE code = 'tuyhoa'")}/`]]) {
		await page.goto(`${h.home}/ke-hoach/${where}`);
		assert.deepEqual(await h.whole(page, `plan-${what}`), []);
	}
	await page.goto(`${h.home}/ke-hoach/${plan}/`);
	assert.ok(await page.locator('#list tbody tr').count() >= 115);
	await page.goto(`${h.home}/ke-hoach/${plan}/?tinh-trang=late`);
	assert.equal(await page.locator('#list tbody tr').count(), 1);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

// Shown once: the page that follows has no address.
async function calendar() {
	const forget = () => sql("DELETE FROM calendar WHERE person_id = (SELECT id FROM person WHERE uid = 'canbo.tuyhoa')");
	forget();
	const page = await h.opened('canbo.tuyhoa'), context = page.context();
	await page.goto(`${h.home}/tai-khoan/`);
	await page.getByRole('link', { name: 'Lịch thời hạn' }).click();
	await page.getByRole('button', { name: 'Lập địa chỉ lịch' }).click();
	assert.match(await page.inputValue('#address'), /\/lich\/[0-9a-f]{40}$/);
	assert.deepEqual(await h.whole(page, 'calendar'), []);
	await page.goto(`${h.home}/lich/`);
	assert.equal(await page.locator('#address').count(), 0);
	await page.getByRole('button', { name: 'Thôi dùng' }).click();
	assert.match(await page.locator('main').innerText(), /Chưa có địa chỉ/);
	assert.deepEqual(context.wrong, []);
	await context.close();
	forget();
}

async function ticks(script) {
	const plan = made(), page = await h.opened('canbo.tuyhoa', { script }), context = page.context();
	await page.goto(`${h.home}/ke-hoach/`);
	await page.getByRole('link', { name: NAME }).click();
	await page.getByRole('link', { name: 'Tập huấn nghiệp vụ' }).click();
	await page.fill('#document', '21/BC-UBND');
	await page.fill('#document_day', '01/02/2026');
	await h.submit(page, page.locator('main form'), 'Lưu');
	assert.match(await page.locator('main').innerText(), /Xong[\s\S]*21\/BC-UBND/);
	assert.equal(number(`SELECT COUNT(*) FROM plan_tick k JOIN plan_task t ON t.id = k.task_id WHERE t.plan_id = ${plan}`), 1);
	await page.goto(`${h.home}/tai-len/ke-hoach/${number(`SELECT MAX(k.id) FROM plan_tick k JOIN plan_task t ON t.id = k.task_id WHERE t.plan_id = ${plan}`)}`);
	assert.deepEqual(script ? await h.whole(page, 'plan-file') : [], []);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

run(async () => {
	await h.start();
	await test('the pages of a plan', looks);
	for (const script of [true, false])
		await test(`an agency names its document, script ${script}`, () => ticks(script));
	await test('the address of a calendar, shown once', calendar);
	clear();
	await h.stop();
});
