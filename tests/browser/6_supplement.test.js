// A supplement to a catalog of 371 rows in the browser: what differs first, versions by days, work that
// was assigned outside the catalog.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number, clear, make } = require('../web/catalogs.js');
const h = require('./harness.js');

const NAME = 'Việc ngoài trên trình duyệt';
const sweep = () => sql(`DELETE FROM notice WHERE path = '/danh-muc/ngoai/'; DELETE FROM outside_work WHERE task = '${NAME}'`);
const rows = Array.from({ length: 371 }, (_, i) => ({ code: `A.${i + 1}`, points: 500 + 100 * (i % 5), coefficient: 10 + 2 * (i % 5) }));
const formTo = (page, end) => page.locator(`main form[action$="${end}"]`);

async function officer() {
	const base = make('in_force', { rows, agency: 'stc' }), page = await h.opened('giamdoc.stc'), context = page.context();	// no walk puts one of Finance in force
	await page.goto(`${h.home}/danh-muc/ngoai/`);
	await page.fill('#task', NAME);
	await page.fill('#output', 'Báo cáo');
	await page.selectOption('#group', '1');
	await page.fill('#coefficient', '1,4');
	await h.submit(page, formTo(page, '/danh-muc/ngoai/'), 'Ghi một việc');
	await page.goto(`${h.home}${base.at}`);
	await h.submit(page, formTo(page, '/phien-ban'));
	const at = new URL(page.url()).pathname.replace(new URL(h.home).pathname.replace(/\/$/, ''), ''), id = number(`SELECT id FROM catalog WHERE source_id = ${base.id}`);
	await page.goto(`${h.home}/danh-muc/ngoai/`);
	await page.locator('label[for^="chosen-"]').first().click();
	await h.shoot(page, 'supplement-outside');
	assert.deepEqual(await h.passes(page, 'outside work'), []);
	await page.getByRole('button', { name: 'Đưa các việc đã chọn' }).click();
	await page.waitForLoadState();
	await page.goto(`${h.home}${at}`);
	assert.match(await page.locator('main').innerText(), /thêm 1 · sửa 0 · rút 0/);
	sql(`UPDATE catalog_row SET points = 1000, coefficient = 20, version = 2 WHERE catalog_id = ${id} AND code = 'A.7';
		UPDATE catalog_row SET removed = 1, version = 2 WHERE catalog_id = ${id} AND code = 'A.9';
		UPDATE catalog SET row_count = 371, state = 'superseded', decision_number = '8/QĐ-UBND', decision_day = '2026-02-01', in_force_from = '2026-02-02', in_force_until = '2026-02-03' WHERE id = ${id}`);
	await page.goto(`${h.home}${at}phien-ban?ngay=02/02/2026`);
	assert.match(await page.locator('main').innerText(), /phiên bản 2, theo 8\/QĐ-UBND[\s\S]*Đã rút khỏi danh mục \(1\)[\s\S]*A\.9/);
	await h.shoot(page, 'supplement-versions');
	assert.deepEqual(await h.passes(page, 'versions'), []);
	sql(`UPDATE catalog SET state = 'submitted', round = 1, in_force_until = NULL, in_force_from = NULL, decision_number = NULL, decision_day = NULL WHERE id = ${id}`);
	assert.deepEqual(context.wrong, []);
	await context.close();
	return at;
}

async function appraiser(at) {
	const page = await h.opened('thamdinh.snv', { width: 'narrow' }), context = page.context();
	await page.goto(`${h.home}${at}`);
	assert.equal(await page.locator('#list tbody tr').count(), 2, 'of 371 rows those that differ');
	const said = await page.locator('main').innerText();
	assert.ok(said.indexOf('So với phiên bản đang áp dụng') < said.indexOf('Tìm trong nội dung'), 'what differs stands first');
	assert.deepEqual(await h.whole(page, 'supplement'), []);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

run(async () => {
	await h.start();
	clear();
	sweep();
	let at;
	await test('the officer opens a supplement and takes work into it', async () => { at = await officer(); });
	await test('the appraiser is shown what differs first', () => appraiser(at));
	sweep();
	clear();
	await h.stop();
});
