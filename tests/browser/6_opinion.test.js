// A round of opinions in the browser, from the question to how an answer was received.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql } = require('../web/catalogs.js');
const opinions = require('../web/opinions.js');
const h = require('./harness.js');

const main = (page) => page.locator('main').innerText();
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);
const whole = async (page, name) => assert.deepEqual(await h.whole(page, name), []);
const done = async (...pages) => {
	for (const page of pages) {
		assert.deepEqual(page.context().wrong, []);
		await page.context().close();
	}
};

async function round() {
	opinions.clear();
	const r = opinions.round();
	const [home, head] = await Promise.all([h.opened('thamdinh.snv'), h.opened('chutich.tuyhoa', { width: 'narrow', script: false })]);
	await home.goto(`${h.home}/lay-y-kien/mo`);
	await home.fill('#gist', opinions.MARK);
	await home.fill('#words', 'Xin ý kiến về hệ số quy đổi');
	await home.fill('#last', day(0));
	await h.submit(home, home.locator('main form:has(#gist)'));
	assert.match(await home.locator('#last-error').innerText(), /sau hôm nay/);
	await head.goto(`${h.home}${r.at}`);
	await head.click('main a:has-text("Trả lời lấy ý kiến")');
	await head.locator('main').getByLabel('Ý kiến khác', { exact: true }).check();
	await head.fill('#words', 'Dòng DC.01 đề nghị 1,2');
	await h.submit(head, head.locator('main form:has(#words)'), 'Gửi Sở Nội vụ');
	assert.match(await main(head), /Đúng hạn[\s\S]*Dòng DC\.01 đề nghị 1,2/);
	await home.goto(`${h.home}${r.at}`);
	await home.selectOption('#f-loc', 'y-kien-khac');
	await h.settle(home);
	await whole(home, 'opinion-round');
	await home.click('#list a');
	await home.locator('main').getByLabel('Giải trình', { exact: true }).check();
	await home.fill('#answer', 'Hệ số tính theo điểm đã thống nhất');
	await h.submit(home, home.locator('main form:has(#answer)'));
	await h.submit(home, home.locator('main form[action$="/ket-thuc"]'));
	assert.match(await main(home), /Đã kết thúc/);
	await head.goto(`${h.home}${r.at}`);
	assert.match(await main(head), /Giải trình[\s\S]*Hệ số tính theo điểm đã thống nhất/);
	await done(home, head);
}

run(async () => {
	await h.start();
	await test('a round of opinions from the question to how an answer was received', round);
	opinions.clear();
	await h.stop();
});
