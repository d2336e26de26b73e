// A method from the draft with its file to the answer that makes it hold, trouble reported from an
// error page by one press, two who decide at once, and the list that is printed; with and
// without a script, in light, dark and at 390 px.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const { NAME, clear, make, state } = require('../web/proposals.js');
const h = require('./harness.js');

const main = (page) => page.locator('main').innerText();
const VN = 'DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)';
const day = (expression) => sql(`SELECT ${expression}`).split('-').reverse().join('/');

async function page(user, script = true) {
	const p = await h.opened(user, { script });
	p.context().script = script;
	return p;
}
// The checker is a script itself.
async function looked(p, where) {
	if (!p.context().script)
		return;
	assert.deepEqual(await h.whole(p, where), []);
}
const press = (p, name) => h.submit(p, p.locator('main form', { has: p.getByRole('button', { name, exact: true }) }), name);
async function done(p) {
	assert.deepEqual(p.context().wrong, []);
	await p.context().close();
}

async function method(script) {
	const subject = `${NAME} trình duyệt ${script}`, pdf = path.join(h.shots, 'de-an.pdf');
	fs.writeFileSync(pdf, '%PDF-1.4\n%%EOF\n');
	let p = await page('chutich.tuyhoa', script);
	await p.goto(`${h.home}/y-kien/`);
	await p.getByRole('link', { name: 'Đề xuất phương pháp theo dõi, đánh giá khác' }).click();
	await looked(p, `method-form-${script}`);
	await press(p, 'Lưu bản soạn');
	assert.match(await main(p), /Chưa thực hiện được[\s\S]*Hãy điền mục này/);
	await looked(p, `method-errors-${script}`);
	await p.fill('#subject', subject);
	await p.fill('#words', 'Công việc theo vụ mùa.');
	await p.selectOption('#late_unit', 'day');
	await press(p, 'Lưu bản soạn');
	await p.setInputFiles('#file', pdf);
	await press(p, 'Đính kèm');
	assert.match(await main(p), /de-an\.pdf/);
	await looked(p, `method-draft-${script}`);
	const at = new URL(p.url()).pathname;
	const [download] = await Promise.all([p.waitForEvent('download'), p.getByRole('link', { name: 'de-an.pdf' }).click()]);
	assert.match(fs.readFileSync(await download.path(), 'utf8'), /^%PDF/);	// its name: tests/web
	await press(p, 'Gửi');
	assert.match(await main(p), /Đã gửi/);
	await done(p);
	p = await page('thamdinh.snv', script);
	await p.goto(h.origin + at);
	await press(p, 'Tiếp nhận');
	await looked(p, `method-received-${script}`);
	await p.fill('#opinion', 'Đề nghị đồng ý.');
	await press(p, 'Tham mưu trình Chủ tịch UBND tỉnh');
	assert.match(await main(p), /Chờ ký trình/);
	await done(p);
	p = await page('giamdoc.snv', script);
	await p.goto(h.origin + at);
	await looked(p, `method-opined-${script}`);
	await press(p, 'Ký trình');
	await done(p);
	p = await page('phochutich.tinh', script);
	await p.goto(h.origin + at);
	await looked(p, `method-forwarded-${script}`);
	await press(p, 'Không đồng ý');
	assert.match(await main(p), /Hãy điền mục này/);
	await press(p, 'Đồng ý');
	assert.match(await main(p), /KT\. CHỦ TỊCH/);
	await done(p);
	p = await page('thamdinh.snv', script);
	await p.goto(h.origin + at);
	await looked(p, `method-agreed-${script}`);
	await p.fill('#number', '12/UBND-NC');
	await p.fill('#day', day(VN));
	await p.fill('#from', day(`LAST_DAY(${VN}) + INTERVAL 1 DAY + INTERVAL 1 MONTH`));	// the next month may run already
	await press(p, 'Ghi văn bản trả lời');
	assert.match(await main(p), /Đã trả lời[\s\S]*12\/UBND-NC/);
	await done(p);
	p = await page('chutich.tuyhoa', script);
	await p.goto(h.origin + at);
	await looked(p, `method-answered-${script}`);
	await press(p, 'Kết thúc');
	await p.goto(`${h.home}/co-quan/`);
	assert.match(await main(p), /Chưa đến ngày[\s\S]*12\/UBND-NC/);
	await looked(p, `agency-${script}`);
	await done(p);
	sql(`DELETE a FROM agency_parameter a JOIN proposal p ON p.id = a.proposal_id WHERE p.subject = '${subject}'`);
}

async function trouble(script) {
	let p = await page('chuyenvien.tuyhoa', script);
	await p.goto(`${h.home}/danh-muc/99999999/`);
	await looked(p, `error-${script}`);
	await p.locator('main').getByRole('link', { name: 'Báo sự cố' }).click();
	await looked(p, `support-form-${script}`);
	const words = await main(p);
	assert.ok(words.includes('/danh-muc/99999999/') && /Chrome, Linux/.test(words), words);
	await press(p, 'Gửi');	// one press
	assert.match(await main(p), /Sự cố ở trang \/danh-muc\/99999999\/[\s\S]*Đã gửi/);
	await looked(p, `support-sent-${script}`);
	const at = new URL(p.url()).pathname, id = /\d+/.exec(at)[0];
	sql(`UPDATE proposal SET words = '${NAME}' WHERE id = ${id}`);
	await done(p);
	p = await page('quantri.khcn', script);
	await p.goto(`${h.home}/viec-can-lam/`);
	await p.getByRole('link', { name: /Xử lý \d+ sự cố kỹ thuật/ }).click();
	await looked(p, `support-queue-${script}`);
	await p.locator(`a[href="${at}"]`).click();
	await press(p, 'Tiếp nhận');
	await p.fill('#answer', 'Mở từ danh sách.');
	await press(p, 'Trả lời');
	assert.match(await main(p), /Thời gian trả lời/);
	await done(p);
	assert.equal(number(`SELECT answered_at IS NOT NULL FROM proposal WHERE id = ${id}`), 1);
}

// Two decide at once: the second sees how it stands and what he typed.
async function twoDecide() {
	const g = make('difficulty', 'forwarded');
	const [a, b] = [await page('chutich.tinh'), await page('phochutich.tinh')];
	for (const p of [a, b])
		await p.goto(h.home + g.at);
	await b.fill('#decision', 'Lời của tôi');
	await press(a, 'Đồng ý');
	await press(b, 'Không đồng ý');
	assert.match(await main(b), /không còn làm được[\s\S]*Lời của tôi/);
	assert.deepEqual(await h.passes(b, 'conflict'), []);
	assert.equal(state(g), 'agreed');
	await done(a);
	await done(b);
}

async function lists(script) {
	const subject = sql(`SELECT subject FROM proposal WHERE id = ${make('difficulty', 'answered').id}`);
	const p = await page('thamdinh.snv', script);
	await p.goto(`${h.home}/y-kien/`);
	await p.fill('#f-words', subject);
	if (!script)
		await p.getByRole('button', { name: 'Lọc' }).click();
	await p.locator('#list-total', { hasText: /^1 / }).waitFor();
	assert.equal(await p.locator('#list tbody tr').count(), 1);
	await looked(p, `list-${script}`);
	await p.goto(`${h.home}/y-kien/bao-cao`);
	await looked(p, `report-${script}`);
	assert.ok((await main(p)).includes(subject));
	const [download] = await Promise.all([p.waitForEvent('download'), p.getByRole('link', { name: /^Excel/ }).click()]);
	assert.match(download.suggestedFilename(), /^bao-cao-bo-\d{4}-\d\d-\d\d\.xlsx$/);
	await p.emulateMedia({ media: 'print' });
	assert.equal(await p.locator('.app-filters').isVisible(), false);
	assert.equal(await p.locator('#list table').isVisible(), true);
	await done(p);
}

module.exports = { method };	// with a script, 6_province takes it

if (require.main === module)
	run(async () => {
		await h.start();
		clear();
		await test('a method from the draft to the answer, without a script', () => method(false));
		for (const script of [true, false]) {
			await test(`trouble is reported from an error page by one press, script ${script}`, () => trouble(script));
			await test(`the list, and the one that is printed, script ${script}`, () => lists(script));
		}
		await test('two decide at once', twoDecide);
		clear();
		await h.stop();
	});
