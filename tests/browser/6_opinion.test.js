// A round of opinions in the browser, from the question to how an answer was received, and the vote of experts on the
// standard product.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, make } = require('../web/catalogs.js');
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

async function vote() {
	const g = make('draft', { standard: 'none' }), officer = await h.opened('canbo.tuyhoa', { width: 'narrow', script: false });
	await officer.goto(`${h.home}${g.at}`);
	await officer.click('main a:has-text("Ý kiến chuyên gia")');
	for (const [expert, code] of [['Nguyễn Văn An', 'A.2'], ['Trần Thị Bé', 'A.2'], ['Lê Văn Cường', 'A.1']]) {
		await officer.fill('#expert', expert);
		await officer.selectOption('#product', String(g.row[code]));
		await officer.selectOption('#fit', 'very');
		await h.submit(officer, officer.locator('main form:has(#expert)'));
	}
	assert.equal(await officer.inputValue('#reason'), '2/3 chuyên gia đề xuất chọn; Rất phù hợp 2.');
	const seen = await h.opened('canbo.tuyhoa');
	await seen.goto(officer.url());
	await whole(seen, 'vote');
	await h.submit(officer, officer.locator('main form:has(#reason)'));
	assert.equal(sql(`SELECT standard_row_id FROM catalog WHERE id = ${g.id}`), String(g.row['A.2']));
	await done(officer, seen);
}

run(async () => {
	await h.start();
	await test('a round of opinions from the question to how an answer was received', round);
	await test('experts vote on the standard product, the winner is taken', vote);
	opinions.clear();
	await h.stop();
});
