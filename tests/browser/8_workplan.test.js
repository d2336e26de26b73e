// A head keeps the plan of work of a unit in the browser: a line by form, lines of Excel, what falls in a period and its
// giving, the year as a table; with and without a script, wide and narrow, light and dark.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number, make, clear: clearCatalogs } = require('../web/catalogs.js');
const h = require('./harness.js');

const HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa';
const main = (page) => page.locator('main').innerText();
const person = (user) => number(`SELECT id FROM person WHERE uid = '${user}'`);
const named = (user) => sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${user}'`);
const unit = number("SELECT id FROM unit WHERE code = 'tuyhoa.vanhoa'");
const MARKED = "(SELECT id FROM work WHERE subject LIKE '%zq%')";
const whole = async (page, name) => assert.deepEqual(page.scripted ? await h.whole(page, name) : [], []);
const [year, month] = sql('SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL 40 DAY').split('-').map(Number);
const ky = `${year}-${String(month).padStart(2, '0')}`;

function clear() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM notice WHERE path LIKE '/cong-viec/%'; DELETE FROM delivery WHERE work_id IN ${MARKED}; DELETE FROM work WHERE subject LIKE '%zq%'`);
	clearCatalogs();
}

async function keeps(script, width, colour) {
	clear();
	make('in_force', { rows: [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.2', points: 750, coefficient: 15 }] });
	const page = await h.opened(HEAD, { script, width, colour });
	page.scripted = script;
	await page.goto(`${h.home}/cong-viec/don-vi/`);
	await page.click('main a:has-text("Kế hoạch công tác")');
	assert.match(await main(page), /Kế hoạch công tác/);
	await page.goto(`${h.home}/cong-viec/ke-hoach/?don-vi=${unit}&nam=${year}`);
	await whole(page, 'workplan-empty');
	await page.click('main a:has-text("Thêm dòng")');
	await page.fill('#code', 'A.9');
	await page.fill('#subject', 'Báo cáo tháng zq');
	await page.check(`input[name=person][value="${person(STAFF)}"]`);
	await h.submit(page, page.locator('main form:has(#code)'));
	assert.match(await page.locator('#code-error').innerText(), /không có mã A\.9/);
	assert.ok(await page.isChecked(`input[name=person][value="${person(STAFF)}"]`), 'who was ticked stays so');
	await whole(page, 'workplan-line');
	await page.fill('#code', 'A.1');
	await h.submit(page, page.locator('main form:has(#code)'));
	// Lines of Excel: the page says which one is wrong, and takes all or none.
	await page.click('main a:has-text("Dán từ Excel")');
	const lines = ['Mã\tNội dung\tNgười\tSố lượng\tNhịp\tTháng\tNgày', `A.2\tHằng quý zq\t${named(STAFF)}\t1\tquý\t${(month - 1) % 3 + 1}\t15`, 'A.2\tChưa rõ ai zq\t\t0,5\ttháng\t\t10'];
	await page.fill('#lines', [...lines, 'X.1\tSai zq\t\t1\ttháng\t\t10'].join('\n'));
	await h.submit(page, page.locator('main form:has(#lines)'));
	assert.match(await main(page), /3 dòng, 1 dòng chưa đúng[\s\S]*không có mã X\.1/);
	await whole(page, 'workplan-paste');
	await page.fill('#lines', lines.join('\n'));
	await h.submit(page, page.locator('main form:has(#lines)'), 'Kiểm tra');
	await h.submit(page, page.locator('main form:has(#lines)'), 'Thêm các dòng này');
	assert.match(await main(page), /Báo cáo tháng zq[\s\S]*Hằng quý zq[\s\S]*Chưa rõ ai zq/);
	// What falls in a period, whom it asks for, and its giving.
	await page.goto(`${h.home}/cong-viec/ke-hoach/giao?don-vi=${unit}&ky=${ky}`);
	assert.match(await main(page), /3 việc đến hạn theo kế hoạch[\s\S]*Cần chọn người/);
	await whole(page, 'workplan-give');
	const asks = page.locator('tr', { hasText: 'Chưa rõ ai zq' });
	await asks.locator('input[type=checkbox]').check();
	await h.submit(page, page.locator('main form[method=post]'));
	assert.match(await main(page), /Chọn người làm cho việc: Chưa rõ ai zq/);
	await page.locator('tr', { hasText: 'Chưa rõ ai zq' }).locator('select').selectOption({ label: named(STAFF) });
	await h.submit(page, page.locator('main form[method=post]'));
	assert.match(await main(page), /Đã giao 3 việc\./);
	await page.goto(`${h.home}/cong-viec/ke-hoach/?don-vi=${unit}&nam=${year}`);
	assert.match(await main(page), /✓/);
	await whole(page, 'workplan-year');
	await h.shoot(page, `workplan-year-${width}`);
	await page.click('main a:has-text("Báo cáo tháng zq")');
	await page.click('main a:has-text("Kết thúc dòng này")');
	await page.fill('#reason', 'Thôi zq');
	await h.submit(page, page.locator('main form:has(#reason)'));
	assert.match(await main(page), /Dòng đã kết thúc \(1\)/);
	assert.deepEqual(page.context().wrong, []);
	await page.context().close();
}

run(async () => {
	await h.start();
	await test('a plan is kept and given, wide', () => keeps(true, 'wide', 'light'));
	await test('the same on a telephone in the dark', () => keeps(true, 'narrow', 'dark'));
	await test('the same without a script', () => keeps(false, 'wide', 'light'));
	clear();
	await h.stop();
});
