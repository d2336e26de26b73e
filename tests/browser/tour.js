// The tour of the README, stop by stop in a browser: each begins with the duty that waits on the
// home of its person. Run by instance.sh on an instance that tells the story; `node tour.js
// pictures FOLDER` takes the two pictures of the README besides.
'use strict';
const path = require('node:path');
const { TREE, base, sleep } = require('../web/client.js');
const { assert, test, list, run } = require('../web/check.js');
const h = require('./harness.js');

const SAMPLE = path.join(TREE, 'tests/fixture/danh-muc-mau.xlsx');
const folder = process.argv[2] === 'pictures' ? process.argv[3] : null;
const main = (page) => page.locator('main').innerText();
const formTo = (page, end) => page.locator(`main form[action$="${end}"]`).first();
const wrong = list(), tour = {};

async function picture(page, name) {
	if (folder === null)
		return;
	await page.setViewportSize({ width: 1000, height: 640 });
	await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 55 });
	await page.setViewportSize(h.widths.wide);
}

// The home of a person, what it must pass, and the duty that is meant.
async function duty(user, words) {
	const page = await h.signIn(await h.person({ width: tour.width }), user);
	await page.goto(`${h.home}/viec-can-lam/`);
	for (const fault of await h.passes(page, `${user} home`))
		wrong.add(fault);
	const link = page.locator('main a', { hasText: words });
	assert.equal(await link.count(), 1, `${user} reads: ${words}\n${await main(page)}`);
	if (user === 'thamdinh.snv')
		await picture(page, 'viec-can-lam');
	await link.click();
	await h.settle(page);
	for (const fault of await h.passes(page, `${user} ${words}`))
		wrong.add(fault);
	return page;
}

async function officer() {
	const page = await duty('canbo.tuyhoa', /Bắt đầu xây dựng danh mục/);
	await h.submit(page, formTo(page, '/bat-dau'));
	tour.at = new URL(page.url()).pathname.slice(base.length);
	await page.goto(`${h.home}${tour.at}nhap/`);
	await page.setInputFiles('[name=file]', SAMPLE);
	await h.submit(page, page.locator('main form[enctype="multipart/form-data"]'));
	for (let i = 0; i < 100 && await formTo(page, '/nhan').count() === 0; i++) {
		await sleep(200);
		await page.goto(page.url());
	}
	assert.match(await main(page), /54/, 'what was read');
	await picture(page, 'nhap-tu-excel');
	await h.submit(page, formTo(page, '/nhan'));
}

async function head() {
	const page = await duty('chutich.tuyhoa', /Trình danh mục: .*48 dòng/);
	await page.goto(`${h.home}${tour.at}trinh`);
	await h.submit(page, formTo(page, '/trinh'));
	assert.match(await main(page), /Đã trình/);
}

async function division() {
	const page = await duty('truongphong.stc', /Trả lời ủy quyền/);
	await h.submit(page, page.locator('main form[method=post]').first());
	await page.goto(`${h.home}/viec-can-lam/`);
	await page.locator('main a', { hasText: /Điền phần của phòng/ }).click();
	await h.settle(page);
	assert.ok(await page.locator('main input[type=text], main textarea').count() > 0, 'cells to type in');
}

async function appraiser() {
	const page = await duty('thamdinh.snv', /Thẩm định \d+ danh mục/);
	await page.locator(`main a[href$="${tour.at}"]`).click().catch(() => page.goto(`${h.home}${tour.at}`));
	await h.submit(page, formTo(page, '/nhan-tham-dinh'));
	await page.goto(`${h.home}${tour.at}`);
	await h.submit(page, formTo(page, '/chap-nhan'), 'mọi dòng');
	assert.match(await main(page), /chấp nhận: 48\/48/);
	await page.goto(`${h.home}${tour.at}xu-ly`);
	await h.submit(page, formTo(page, '/tham-dinh'));
	assert.match(await main(page), /chờ ký duyệt/);
	await page.goto(`${h.home}${tour.at}y-kien`);
	await page.click('main a:has-text("Soạn công văn thẩm định")');
	await h.submit(page, page.locator('main form:has([name=chosen])'));
	assert.match(await page.inputValue('#body'), /thống nhất với danh mục/, 'a letter from what the data says');
	await page.goto(`${h.home}/viec-can-lam/`);
	await page.locator('main a', { hasText: /Trả lời 1 ý kiến không đồng ý/ }).click();
	await h.settle(page);
	await page.fill('main textarea', 'Đúng, xã biên giới làm nhiều hơn.');
	await h.submit(page, page.locator('main form:has(textarea)'), 'Đưa ra khỏi nhóm');
	await page.goto(`${h.home}/danh-muc/trung-lap/?lech=20`);
	assert.ok(await page.locator('td[data-label="Dòng gốc"] a').count() > 0, 'a coefficient far from the others');
}

async function lead() {
	const page = await duty('giamdoc.snv', /Ký duyệt thẩm định \d+ danh mục/);
	await page.locator('main a', { hasText: 'Chọn tất cả' }).click();
	await h.settle(page);
	await h.submit(page, formTo(page, '/ky-duyet/'), 'Ký duyệt');
	assert.match(await main(page), /Không có danh mục nào chờ ký duyệt/);
}

async function director() {
	const page = await duty('giamdoc.stc', /Sửa và trả lời ý kiến/), at = new URL(page.url()).pathname.slice(base.length);
	for (let left = 3; left > 0; left--) {
		await page.goto(`${h.home}${at}y-kien`);
		await page.locator('main section', { hasText: 'Chờ trả lời' }).first().locator('a[href$="/tra-loi"]').click();
		await page.fill('[name=words]', 'Đã tiếp thu');
		await h.submit(page, page.locator('main form'));
	}
	await page.goto(`${h.home}${at}trinh`);
	await h.submit(page, formTo(page, '/trinh'));
	assert.match(await main(page), /Đã trình/);
}

async function chairman() {
	const page = await duty('chutich.tinh', /Phê duyệt \d+ danh mục/);
	await page.locator('main a', { hasText: 'Chọn tất cả' }).click();
	await h.settle(page);
	await h.submit(page, formTo(page, '/phe-duyet/'), 'Đồng ý');
	assert.match(await main(page), /Không có danh mục nào chờ phê duyệt/);
	await page.goto(`${h.home}${tour.at}`);
	assert.match(await main(page), /Đã đồng ý/);
}

const stops = [['the officer brings the sample', officer], ['the head submits', head], ['a division answers and fills', division],
	['the appraiser accepts and passes, writes a letter, answers an objection', appraiser], ['the leader signs off', lead], ['the director answers three remarks', director],
	['the chairman agrees to many', chairman]];

run(async () => {
	await h.start();
	tour.width = 'wide';
	let good = true;
	for (const [name, stop] of stops)
		good = await test(`the tour: ${name}`, () => (good ? stop() : assert.fail('a stop before it failed'))) && good;
	await test('the tour: every page on it is accessible, valid and fits', () => wrong.none());
	await h.stop();
});
