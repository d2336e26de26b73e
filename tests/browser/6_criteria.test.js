// The common criteria in the browser: Home Affairs describes one and publishes the frame, an agency says it more
// specifically, the answer holds from its day; with and without a script.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql } = require('../web/catalogs.js');
const { MARK, clear, frame, state } = require('../web/criterias.js');
const h = require('./harness.js');

const PLACE = `${h.home}/tieu-chi/`;
const main = (page) => page.locator('main').innerText();
const today = sql("SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR), '%d/%m/%Y')");
const whole = async (page, name, script) => assert.deepEqual(script ? await h.whole(page, name) : [], []);

async function walk(script) {
	clear();
	const k = frame(10), home = await h.opened('thamdinh.snv', { script }), lead = await h.opened('giamdoc.snv', { script });
	await home.goto(PLACE);
	await home.click('main a:has-text("Khung đang soạn")');
	await home.locator('main a:has-text("Sửa mô tả")').first().click();
	await home.fill('#words', 'Chấp hành chủ trương, đường lối, quy định.');
	await home.fill('#least1', '6');
	await h.submit(home, home.locator('main form:has(#words)'));
	assert.match(await home.locator('#least1-error').innerText(), /từ 0 đến 5/);
	await whole(home, 'criteria-line', script);
	await home.fill('#least1', '4,5');
	await h.submit(home, home.locator('main form:has(#words)'));
	assert.match(await main(home), /từ 4,5 đến 5/);
	await lead.goto(`${h.home}${k.at}ban-hanh`);
	await lead.fill('#document_number', `12/QĐ ${MARK}`);
	await lead.fill('#document_day', today);
	await lead.fill('#from', today);
	await whole(lead, 'criteria-publish', script);
	await h.submit(lead, lead.locator('main form:has(#document_number)'));
	assert.equal(state('frame', k), 'published');

	const officer = await h.opened('canbo.tuyhoa', { script, width: 'narrow' }), head = await h.opened('chutich.tuyhoa', { script });
	await officer.goto(PLACE);
	await h.submit(officer, officer.locator('main form[action$="/co-quan/moi"]'));
	if (await officer.locator('#conduct').count() === 0)
		await officer.click('main a:has-text("Sửa nội dung")');
	await officer.fill('#conduct', 'Trực tiếp dân nghiêm túc.');
	await whole(officer, 'criteria-word', script);
	await h.submit(officer, officer.locator('main form:has(#conduct)'));
	await head.goto(officer.url().replace(/sua$/, ''));
	await h.submit(head, head.locator('main form:has([value=submit])'));
	await home.goto(head.url());
	await home.fill('#from', today);
	await h.submit(home, home.locator('main form:has(#from)'), 'Chấp nhận');
	await officer.goto(PLACE);
	assert.match(await main(officer), /Cụ thể hóa của[\s\S]*Trực tiếp dân nghiêm túc\./);
	await whole(officer, 'criteria', script);
	for (const page of [home, lead, officer, head]) {
		assert.deepEqual(page.context().wrong, []);
		await page.context().close();
	}
}

module.exports = { walk, clear };	// with a script, 6_province takes it

if (require.main === module)
	run(async () => {
		await h.start();
		await test('the common criteria from a draft to what holds, without a script', () => walk(false));
		clear();
		await h.stop();
	});
