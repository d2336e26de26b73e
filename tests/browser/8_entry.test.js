// Work in the browser: a civil servant with a telephone reports in three presses; what was typed without a network is
// kept and sent once; the head confirms many by one press; every page as it looks.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const w = require('../web/deliveries.js');
const h = require('./harness.js');

const ME = 'chuyenvien.stc', CHIEF = 'truongphong.stc', OTHER = 'taichinh.stc';
const main = (page) => page.locator('main').innerText();
const whole = async (page, name) => assert.deepEqual(await h.whole(page, name), []);
const count = (d) => number(`SELECT COUNT(*) FROM entry WHERE delivery_id = ${d.id}`);
const done = async (...pages) => {
	for (const page of pages) {
		assert.deepEqual(page.context().wrong.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line)), []);
		await page.context().close();
	}
};

async function threePresses(script) {
	w.clear();
	const d = w.deliver({ subject: 'Thẩm định dự toán thu, chi của xã Ea Kar', quantity: 2, deadline: -2 });
	w.deliver({ subject: 'Trả lời kiến nghị cử tri', quantity: 5, deadline: 1 });
	const page = await h.opened(ME, { width: 'narrow', colour: 'dark', script });
	await page.goto(`${h.home}/cong-viec/`);
	await page.locator('.app-owed__item').first().getByRole('link', { name: /Báo kết quả/ }).click();
	assert.equal(await page.inputValue('#quantity'), '2');
	await h.submit(page, page.locator('main form'), /^Báo kết quả$/);
	await page.waitForURL(/da-bao/);
	assert.match(await main(page), /Đã báo kết quả: Thẩm định dự toán/);
	assert.match(w.stands(d), /^open 2000 2000 0 /);
	await done(page);
}

async function looks() {
	w.clear();
	const d = w.deliver({ subject: 'Thẩm định dự toán thu, chi của xã Ea Kar', quantity: 12, deadline: -2 });
	w.deliver({ subject: 'Hồ sơ một cửa', regular: true, days: 5 });
	w.deliver({ subject: 'Trả lời kiến nghị cử tri', quantity: 5, deadline: 1 });
	const over = w.deliver({ subject: 'Kế hoạch kiểm tra năm', quantity: 1, deadline: 0 }), e = w.entry(over, { state: 'accepted', document: '12/KH-STC' });
	w.entry(d, { quantity: 1, done: -4, made: -4, state: 'returned' });
	w.entry(d, { quantity: 2, state: 'accepted' });
	w.entry(d, { quantity: 3 });
	sql(`INSERT INTO finding (entry_id, quantity, what, found_by) VALUES (${e}, 1000, 'Sai căn cứ pháp lý ở Điều 2', 1)`);
	const soon = w.deliver({ subject: 'Góp ý dự thảo nghị quyết', deadline: 6 });
	for (let i = 0; i < 3; i++)
		w.entry(soon, { quantity: 0.5 });
	sql(`INSERT INTO extension (delivery_id, deadline, before_deadline, reason, asked_by) SELECT id, deadline + INTERVAL 7 DAY, deadline, 'Chờ ý kiến của Bộ', person_id FROM delivery WHERE id = ${soon.id};
		INSERT INTO exemption (entry_id, finding_id, cause, proof, asked_by) SELECT ${e}, MAX(id), 'Văn bản căn cứ bị đính chính sau khi ban hành', '9/BTC-ĐC', (SELECT id FROM person WHERE uid = '${ME}') FROM finding WHERE entry_id = ${e};
		INSERT INTO hand_back (delivery_id, reason, asked_by) SELECT id, 'Thiếu số liệu của huyện cũ', person_id FROM delivery WHERE id = ${d.id}`);
	const waiting = w.last(soon), ids = (table) => number(`SELECT MAX(id) FROM ${table}`);
	const me = await h.opened(ME), chief = await h.opened(CHIEF);
	for (const [name, path] of [['list', '/cong-viec/'], ['one', d.at], ['over', over.at], ['report', `${d.at}bao-cao`], ['hand-back', `${soon.at}tra-lai`], ['extension', `${w.deliver({ deadline: 4 }).at}gia-han`], ['exemption', `${d.at}mien-tru`], ['file', `/tai-len/ket-qua/${w.last(d)}`]]) {
		await me.goto(h.home + path);
		await whole(me, `entry-${name}`);
	}
	for (const [name, path] of [['confirm', '/cong-viec/xac-nhan/'], ['answer', `/cong-viec/xac-nhan/${waiting}`], ['finding', `/cong-viec/xac-nhan/${e}/sai-sot`], ['withdraw', `/cong-viec/sai-sot/${ids('finding')}/thu-hoi`], ['more-time', `/cong-viec/gia-han/${ids('extension')}`], ['exempt', `/cong-viec/mien-tru/${ids('exemption')}`], ['answer-back', `/cong-viec/tra-lai/${ids('hand_back')}`]]) {
		await chief.goto(h.home + path);
		await whole(chief, `entry-${name}`);
	}
	await done(me, chief);
}

async function offline() {
	w.clear();
	const d = w.deliver({ subject: 'Biên bản kiểm tra tại xã', quantity: 3, deadline: 1 });
	const page = await h.opened(ME, { width: 'narrow' }), context = page.context(), band = page.locator('.app-waiting');
	await page.goto(`${h.home}${d.at}bao-cao`);
	await page.fill('#quantity', '2');
	await page.fill('#note', 'Gõ ở xã');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Báo kết quả', exact: true }).click();
	await band.waitFor({ state: 'visible' });
	assert.equal(await band.innerText(), '1 kết quả chờ gửi');
	assert.match(await main(page), /giữ trên máy này/);
	assert.ok(await page.locator('#quantity').isDisabled(), 'it is not sent twice from here');
	await context.setOffline(false);
	await band.waitFor({ state: 'hidden' });
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', quantity, note)) FROM entry WHERE delivery_id = ${d.id}`), '2000 Gõ ở xã');
	await page.goto(`${h.home}/cong-viec/`);
	await page.waitForTimeout(300);
	assert.equal(count(d), 1, 'once');
	// What was kept stays on the device for its person alone, also where another one signs in.
	await page.goto(`${h.home}${d.at}bao-cao`);
	await context.setOffline(true);
	await page.fill('#quantity', '9');
	await page.getByRole('button', { name: 'Báo kết quả', exact: true }).click();
	await band.waitFor({ state: 'visible' });
	await context.clearCookies();
	await context.addCookies(await h.session(OTHER));
	await context.setOffline(false);
	await page.goto(`${h.home}/cong-viec/`);
	await page.waitForTimeout(300);
	assert.ok(await page.locator('.app-waiting').isHidden(), 'nothing of it is said to another person');
	assert.equal(count(d), 1);
	await context.clearCookies();
	await context.addCookies(await h.session(ME));
	await page.goto(`${h.home}/cong-viec/`);
	// More than is left is not taken: it is said, and typed again where it belongs.
	await page.locator('.app-waiting a').waitFor({ state: 'visible' });
	assert.match(await page.locator('.app-waiting').innerText(), /không được nhận/);
	await page.locator('.app-waiting a').click();
	await page.waitForURL(/bao-cao/);
	assert.equal(await page.inputValue('#quantity'), '9');
	assert.ok(await page.locator('.app-waiting').isHidden());
	assert.equal(count(d), 1);
	await done(page);
}

// A session that was locked meanwhile takes nothing: what was kept waits until it is open again.
async function locked() {
	w.clear();
	const d = w.deliver({ subject: 'Biên bản kiểm tra tại xã', quantity: 3, deadline: 1 });
	const page = await h.opened(ME, { width: 'narrow' }), context = page.context(), band = page.locator('.app-waiting');
	const lock = (at) => sql(`UPDATE session SET locked_at = ${at} WHERE person_id = (SELECT id FROM person WHERE uid = '${ME}') AND ended_at IS NULL`);
	await page.goto(`${h.home}${d.at}bao-cao`);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Báo kết quả', exact: true }).click();
	await band.waitFor({ state: 'visible' });
	lock('UTC_TIMESTAMP(6)');
	await context.setOffline(false);
	await page.waitForTimeout(800);
	assert.equal(count(d), 0);
	assert.ok(await band.isVisible(), 'it waits');
	lock('NULL');
	await page.goto(`${h.home}/cong-viec/`);
	await band.waitFor({ state: 'hidden' });
	assert.equal(count(d), 1);
	await done(page);
}

async function confirms() {
	w.clear();
	const d = w.deliver({ subject: 'Phiếu trình', quantity: 40, deadline: 2 });
	for (let i = 0; i < 17; i++)
		w.entry(d, { quantity: 1 });
	const page = await h.opened(CHIEF);
	await page.goto(`${h.home}/cong-viec/xac-nhan/`);
	assert.match(await main(page), /17 kết quả không có gì lạ\s+Đã chọn sẵn cả 17/);
	await h.submit(page, page.locator('main form'), 'Duyệt các kết quả được chọn');
	await page.waitForURL(/da-xong=17/);
	assert.match(w.stands(d), /^open 40000 0 17000 /);
	await done(page);
}

async function counts() {
	w.clear();
	const d = w.deliver({ subject: 'Hồ sơ một cửa', regular: true, days: 5 });
	const page = await h.opened(ME, { width: 'narrow' });
	await page.goto(`${h.home}/cong-viec/`);
	await h.submit(page, page.locator('.app-owed__count'), /^\+12/);
	await page.waitForURL(/da-dem/);
	assert.match(await main(page), /Hôm nay nhận vào 12, đã báo xong 12/);
	await page.getByRole('button', { name: /Bỏ lần bấm vừa rồi/ }).click();
	await page.waitForURL(/cong-viec\/(#|$)/);
	assert.match(await main(page), /nhận vào 0, đã báo xong 0/);
	assert.equal(number(`SELECT COUNT(*) FROM delivery WHERE work_id = ${d.work} AND state = 'withdrawn'`), 1);
	await done(page);
}

run(async () => {
	await h.start();
	for (const script of [true, false])
		await test(`three presses on a telephone, script ${script}`, () => threePresses(script));
	await test('what is typed without a network is kept, sent once, for its person alone', offline);
	await test('what was kept outlasts a locked session', locked);
	await test('many are confirmed by one press', confirms);
	await test('regular work by one press, and back', counts);
	await test('the pages as they look', looks);
	w.clear();
	await h.stop();
});
