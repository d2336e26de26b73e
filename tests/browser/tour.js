// The tour of the README, stop by stop in a browser: each begins with the duty that waits on the
// home of its person. Run by instance.sh on an instance that tells the story; `node tour.js
// pictures FOLDER` takes the two pictures of the README besides.
'use strict';
const path = require('node:path');
const { TREE, base, sleep } = require('../web/client.js');
const { assert, test, list, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
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

const check = async (page, what) => (await h.passes(page, what)).forEach(wrong.add);

// What is new in the catalog of a commune is read first, what others were accepted with is accepted at once, and three
// rows go back with what is asked of them.
async function returned(page) {
	await page.goto(`${h.home}/danh-muc/can-doc/`);
	await check(page, 'can-doc');
	const lines = await page.locator('main tbody tr').evaluateAll((all) => all.map((tr) => [tr.querySelector('a').getAttribute('href'), ...[...tr.children].slice(1, 5).map((td) => Number(td.textContent))]));
	const [unread, rows, accepted, known, left] = lines.find(([href, , , k, n]) => k > 0 && n > 2 && !href.includes(tour.at)) || assert.fail(`nothing is known already: ${lines}`);
	const at = unread.replace(/\?.*/, '').slice(base.length);
	assert.equal(accepted + known + left, rows, at);
	await page.locator(`main a[href="${unread}"]`).click();
	await h.settle(page);
	assert.match(await page.locator('#list-total').innerText(), new RegExp(`^${left} `), 'what is to be read');
	await check(page, 'unread rows');
	const three = await page.locator('#list tbody td[data-label="Mã"] a').evaluateAll((all) => all.slice(0, 3).map((a) => a.getAttribute('href')));
	if (await formTo(page, '/nhan-tham-dinh').count() > 0)
		await h.submit(page, formTo(page, '/nhan-tham-dinh'));
	await page.goto(`${h.home}${at}?loc=known`);
	await h.submit(page, formTo(page, '/chap-nhan'), 'mọi dòng');
	await page.goto(`${h.home}${at}`);
	assert.match(await main(page), new RegExp(`chấp nhận: ${accepted + known}/${rows}`), 'the known rows');
	for (const href of three) {
		await page.goto(`${h.origin}${href}`);
		await page.fill('#words', 'Đề nghị nêu căn cứ tính điểm');
		await h.submit(page, page.locator('main form:has(#words)'));
	}
	await page.goto(`${h.home}${at}xu-ly`);
	await page.locator('main form[action$="/tra-lai"] textarea').fill('Ba dòng chưa rõ căn cứ');
	await h.submit(page, formTo(page, '/tra-lai'));
	await page.goto(`${h.home}${at}y-kien`);
	assert.match(await main(page), /Đã trả lại|Trả lại/);
	assert.equal(await page.locator('main').getByText('Đề nghị nêu căn cứ tính điểm').count(), 3);
}

// The biggest group of equal works of which none is joined yet becomes one.
async function joined(page) {
	await page.goto(`${h.home}/danh-muc/trung-lap/`);
	const total = async () => Number(/\d+/.exec(await page.locator('#list-total').innerText())[0]), before = await total();
	await page.locator('#list tbody tr', { hasNotText: 'dòng mới' }).locator('td[data-label="Dòng gốc"] a').first().click();
	await check(page, 'equal works');
	await h.submit(page, page.locator('main form:has([name=chosen])'), 'Cùng một việc: xem trước khi gộp');
	await check(page, 'what joining does');
	await h.submit(page, page.locator('main form:has([name=seen])'), 'Gộp');
	await page.goto(`${h.home}/danh-muc/trung-lap/`);
	assert.equal(await total(), before - 1);
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
	await returned(page);
	await joined(page);
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

// What is plain by one press, what is odd one by one; then the sheets of those of whom nothing waits any more.
async function month() {
	const page = await duty('truongphong.stc', /Duyệt 15 kết quả/), shown = async () => (await check(page, 'entries'), main(page));
	assert.match(await shown(), /12 kết quả không có gì lạ/);
	await h.submit(page, formTo(page, '/cong-viec/xac-nhan/'));
	for (let odd = 3; odd > 0; odd--) {
		await page.goto(`${h.home}/cong-viec/xac-nhan/`);
		const looks = page.locator('main .app-owed__item .govuk-button');
		assert.equal(await looks.count(), odd, 'what is odd');
		await looks.first().click();
		await h.settle(page);
		await h.submit(page, page.locator('main form[data-guard]'));
	}
	await page.goto(`${h.home}/cong-viec/xac-nhan/`);
	assert.doesNotMatch(await shown(), /không có gì lạ/);
	await page.goto(`${h.home}/phieu/ky/?ky=${tour.month}`);
	await check(page, 'sheets of the month');
	const left = number(`SELECT COUNT(*) FROM sheet s JOIN unit u ON u.id = s.unit_id WHERE u.code = 'stc.ngansach' AND s.rank <> 'head' AND s.state = 'self'`);
	await h.submit(page, formTo(page, '/xac-nhan'));
	assert.ok(number(`SELECT COUNT(*) FROM sheet s JOIN unit u ON u.id = s.unit_id WHERE u.code = 'stc.ngansach' AND s.rank <> 'head' AND s.state = 'self'`) < left, 'sheets are confirmed');
}

async function why() {
	const page = await duty('chuyenvien.stc', /vì sao 83,68/);
	assert.match(await main(page), /Vì sao 83,68\?/);
	assert.match(await main(page), /6025\/72/);
	await h.submit(page, formTo(page, '/da-xem'));
	await page.goto(`${h.home}/viec-can-lam/`);
	assert.doesNotMatch(await main(page), /83,68/);
}

// Somebody without a place asks why: the year that is finished, its places, two with equal points at the cut; he is answered.
async function tie() {
	const page = await duty('giamdoc.stc', /Giải quyết 1 kiến nghị về kết quả xếp loại năm/), petition = page.url();
	await page.goto(`${h.home}/xep-loai/dot/`);
	const years = page.locator('main a[href*="/xep-loai/dot/"]');
	await years.last().click();
	await h.settle(page);
	await check(page, 'the run of the finished year');
	await page.goto(`${page.url()}han-muc/`);
	await check(page, 'its places');
	assert.match(await main(page), /(\d\d,\d\d)[\s\S]{0,80}Được chọn[\s\S]{0,200}\1[\s\S]{0,80}Không được chọn/, 'equals across the cut');
	await page.goto(petition);
	await page.locator('main [name=outcome][value=kept]').check({ force: true });
	await page.fill('main [name=answer]', 'Người được chọn chủ trì nhiệm vụ trọng tâm; cuộc họp đã thống nhất.');
	await page.fill('main [name=document]', '215/STC-VP');
	await h.submit(page, page.locator('main form:has([name=outcome])'));
	await page.goto(`${h.home}/viec-can-lam/`);
	assert.doesNotMatch(await main(page), /kiến nghị về kết quả xếp loại/);
}

// The next version of the regulation: a factor is moved, and what that does to everybody beside the version in force. Nothing is written by it.
async function factor() {
	const page = await duty('giamdoc.stc', /Xem xét dự thảo “Quy chế tiền thưởng của Sở Tài chính”, phiên bản 2/), draft = page.url();
	await page.locator('main a.govuk-button[href$="/bang/"]').click();
	await h.settle(page);
	await check(page, 'the decision table');
	await page.locator('main tr[id^="dong-"] a', { hasText: 'Sửa' }).nth(1).click();
	await h.settle(page);
	await check(page, 'a row of it');
	assert.equal(await page.inputValue('main [name=factor]'), '1,4');
	await page.fill('main [name=factor]', '1,5');
	await h.submit(page, page.locator('main form:has([name=factor])'));
	assert.match(await main(page), /hệ số 1,5/);
	const wrote = number('SELECT COUNT(*) FROM audit');
	await page.goto(draft);
	await page.locator('main a.govuk-button', { hasText: 'Chạy thử' }).click();
	await h.settle(page);
	await check(page, 'the try-out');
	assert.match(await main(page), /\d+ người được nhiều hơn ở B, \d+ người được ít hơn/);
	assert.match(await main(page), /Hệ số Gini/);
	assert.equal(number('SELECT COUNT(*) FROM audit'), wrote, 'trying out writes nothing');
}

// What the document system gave is confirmed in one press; what has no product waits for one.
async function confirms() {
	const page = await duty('truongphong.stc', /Xác nhận \d+ nhiệm vụ chuyển đến/);
	assert.match(await main(page), /VB-2026-1182[\s\S]*Chưa chọn được sản phẩm/);
	for (const box of await page.locator('main table input[type=checkbox]').all())
		await box.check();
	await page.fill('main [name=reason]', 'Văn bản đến sau khi chốt kế hoạch');
	await h.submit(page, page.locator('main form:has(input[type=checkbox])'));
	assert.match(await main(page), /1 nhiệm vụ chờ xác nhận/);
	assert.equal(number("SELECT COUNT(*) FROM task WHERE state = 'confirmed' AND delivery_id IS NOT NULL"), 2);
}

// One record of all that were sent was refused: why, whose it is to mend, and it goes again.
async function refused() {
	const page = await duty('quantri.khcn', /1 kết quả chưa được cơ sở dữ liệu quốc gia nhận/);
	await page.locator('main table a', { hasText: 'Lê Quốc Đạt' }).click();
	await h.settle(page);
	await check(page, 'the refused record');
	assert.match(await main(page), /Số định danh không khớp với họ tên, ngày sinh/);
	assert.match(await main(page), /phải sửa: Quản trị viên/);
	assert.doesNotMatch(await page.content(), new RegExp(sql("SELECT n.number FROM person_number n JOIN person p ON p.id = n.person_id WHERE p.uid = 'dat.lq639'")), 'the number stays masked');
}

const stops = [['the officer brings the sample', officer], ['the head submits', head], ['a division answers and fills', division],
	['the appraiser accepts and passes, writes a letter, answers an objection, returns three rows, joins equal works', appraiser], ['the leader signs off', lead], ['the director answers three remarks', director],
	['the chairman agrees to many', chairman], ['the head of a division clears the month', month], ['why it is 83,68', why],
	['the finished year: its places and a tie', tie], ['a factor of the next regulation and what it does', factor],
	['tasks of a document system become work', confirms], ['what the national database refused', refused]];

run(async () => {
	await h.start();
	tour.width = 'wide';
	tour.month = sql("SELECT DATE_FORMAT(MAX(first_month), '%Y-%m') FROM sheet");
	let good = true;
	for (const [name, stop] of stops)
		good = await test(`the tour: ${name}`, () => (good ? stop() : assert.fail('a stop before it failed'))) && good;
	await test('the tour: every page on it is accessible, valid and fits', () => wrong.none());
	await h.stop();
});
