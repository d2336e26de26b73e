// A letter in the browser: Home Affairs begins it where the remarks stand, writes on, enters number and day; the head
// of the agency finds it where his catalog is; with and without a script.
'use strict';
const { assert, test, run } = require('../web/check.js');
const catalogs = require('../web/catalogs.js');
const h = require('./harness.js');

const { sql } = catalogs;
const today = sql("SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR), '%d/%m/%Y')");
const whole = async (page, name, script) => assert.deepEqual(script ? await h.whole(page, name) : [], []);

async function walk(script) {
	catalogs.clear();
	const g = catalogs.make('submitted');
	sql(`INSERT INTO remark (catalog_id, round, row_id, kind, words, author_id) SELECT ${g.id}, 1, r.id, 'split', 'Tách thành chuẩn bị, tổ chức, tổng kết hội nghị.', p.id
		FROM catalog_row r JOIN person p ON p.uid = 'thamdinh.snv' WHERE r.catalog_id = ${g.id} AND r.code = 'A.2'`);
	const home = await h.opened('thamdinh.snv', { script }), head = await h.opened('chutich.tuyhoa', { script, width: 'narrow' });
	await home.goto(`${h.home}/danh-muc/${g.id}/y-kien`);
	await home.click('main a:has-text("Soạn công văn thẩm định")');
	await whole(home, 'dispatch-start', script);
	await h.submit(home, home.locator('main form:has([name=chosen])'));
	assert.match(await home.inputValue('#body'), /Sản phẩm, công việc cần tách\n- Số 2 \(A\.2 .*Tách thành chuẩn bị/);
	await home.fill('#subject', '');
	await h.submit(home, home.locator('main form:has(#body)'));
	assert.ok(await home.locator('#subject-error').count() === 1 && /Tách thành/.test(await home.inputValue('#body')), 'nothing that was typed is lost');
	await home.fill('#subject', 'thẩm định danh mục lần thứ nhất');
	await home.fill('#signer', 'Nguyễn Văn B');
	await h.submit(home, home.locator('main form:has(#body)'));
	await whole(home, 'dispatch', script);
	for (const form of ['docx', 'pdf']) {
		const [file] = await Promise.all([home.waitForEvent('download'), home.click(`main a[href$="dang=${form}"]`)]);
		assert.match(file.suggestedFilename(), new RegExp(`^Công văn thẩm định \\d+\\.${form}$`));
	}
	await home.fill('#document_number', '15/SNV-CCVC');
	await home.fill('#document_day', today);
	await h.submit(home, home.locator('main form:has(#document_number)'));
	assert.match(await home.locator('main').innerText(), /Đã ban hành[\s\S]*15\/SNV-CCVC/);
	await head.goto(`${h.home}/danh-muc/${g.id}/y-kien`);
	await head.click('main a:has-text("thẩm định danh mục lần thứ nhất")');
	await whole(head, 'dispatch-issued', script);
	await home.goto(`${h.home}/van-ban/`);
	await whole(home, 'dispatches', script);
	for (const page of [home, head]) {
		assert.deepEqual(page.context().wrong, []);
		await page.context().close();
	}
}

run(async () => {
	await h.start();
	for (const script of [true, false])
		await test(`a letter goes out, script ${script ? 'on' : 'off'}`, () => walk(script));
	catalogs.clear();
	await h.stop();
});
