// A month in the browser: the person scores himself on a telephone, his head returns and confirms, he objects, the head of the
// agency publishes, a petition opens it again; the chairman's heads of agencies; every page as it looks.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const m = require('../web/months.js');
const h = require('./harness.js');

const ME = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', CHAIR = 'chutich.tinh', HOME = 'thamdinh.snv';
const p = m.period(1);
const at = (uid, rest = '') => `/phieu/${p.key}/${m.person(uid)}/${rest}`;
const main = (page) => page.locator('main').innerText();
const state = (uid) => sql(`SELECT state FROM sheet WHERE person_id = ${m.person(uid)} ORDER BY edition DESC LIMIT 1`);
const over = (uid) => sql(`UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE person_id = ${m.person(uid)} AND state = 'preview'`);
const whole = async (page, name) => assert.deepEqual(await h.whole(page, name), []);
const open = async (user, where, options) => {
	const page = await h.opened(user, options);
	await page.goto(h.home + where);
	return page;
};
const go = (page, where) => page.goto(h.home + where);
const press = (page, text) => h.submit(page, page.locator('main form').filter({ has: page.getByRole('button', { name: text }) }).last(), text);
const done = async (...pages) => {
	for (const page of pages) {
		assert.deepEqual(page.context().wrong, []);
		await page.context().close();
	}
};
const NAMES = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];

async function month(script) {
	m.clear();
	m.give(ME, { coefficient: '2.7', assigned: '3', done: '3', faults: [{ quantity: '3', late: 1 }] }, p, { subject: 'Thẩm định dự toán của xã Ea Kar' });
	m.give(ME, { coefficient: '1.0', assigned: '5', done: '4' }, p, { subject: 'Trả lời kiến nghị cử tri' });
	m.give(ME, { coefficient: '1.2', assigned: '1', done: '1', kind: 'extra' }, p, { subject: 'Báo cáo đột xuất' });
	const me = await open(ME, '/viec-can-lam/', { width: 'narrow', colour: 'dark', script });
	await me.getByRole('link', { name: /Tự chấm điểm phiếu kỳ/ }).first().click();
	for (const [i, name] of NAMES.entries())
		await me.fill(`#${name}`, i < 2 ? '5' : '2,5');
	await me.fill('#initiative', '3');		// over its most
	await press(me, 'Gửi điểm tự chấm');
	assert.match(await main(me), /Lỗi|2,5/);
	assert.equal(await me.inputValue('#conduct'), '5', 'what was typed is kept');
	await me.fill('#initiative', '2');
	await me.fill('#strengths', 'Hoàn thành sớm phần lớn việc');
	await press(me, 'Gửi điểm tự chấm');
	assert.match(await main(me), /Đã tự chấm/);
	// Returned, scored again, confirmed with another point.
	const chief = await open(CHIEF, '/phieu/ky/', { script });
	await chief.getByRole('link', { name: 'Y Wĩ Niê', exact: true }).click();
	await chief.locator('summary', { hasText: 'Trả lại để xem lại' }).click();
	await chief.fill('#reason', 'Xem lại III.4: thiếu minh chứng');
	await press(chief, 'Trả lại để xem lại');
	await go(me, at(ME, 'tu-cham'));
	await me.fill('#initiative', '1,5');
	await press(me, 'Gửi điểm tự chấm');
	await go(chief, at(ME, 'xac-nhan'));
	assert.equal(await chief.inputValue('#initiative'), '1,5', 'filled in as the person gave it');
	await chief.fill('#initiative', '1');
	await press(chief, 'Xác nhận');
	assert.equal(state(ME), 'preview');
	// He objects to a row; it is answered; he acknowledges what is published.
	await go(me, at(ME));
	await me.getByRole('link', { name: 'Phản hồi, kiến nghị' }).click();
	await me.selectOption('#about', { index: 2 });
	await me.fill('#words', 'Việc này đã nộp đủ 5 sản phẩm');
	await press(me, 'Gửi');
	over(ME);
	const head = await open(HEAD, '/phieu/ky/', { script });
	await press(head, 'Công bố những phiếu đã chọn');
	assert.match(await main(head), /có phản hồi chưa được trả lời/);
	await go(chief, '/viec-can-lam/');
	await chief.getByRole('link', { name: /Trả lời 1 phản hồi/ }).first().click();
	await chief.check('input[name=outcome][value=kept]');
	await chief.fill('#answer', 'Sản phẩm thứ năm chưa đạt yêu cầu');
	await press(chief, 'Gửi trả lời');
	await go(head, '/phieu/ky/');
	await press(head, 'Công bố những phiếu đã chọn');
	assert.equal(state(ME), 'published');
	await go(me, at(ME));
	await press(me, 'Tôi đã xem kết quả');
	assert.match(await main(me), /Công chức đã xem lúc/);
	await me.getByRole('link', { name: 'Vì sao có điểm này?' }).click();
	assert.match(await main(me), /Vì sao \d+,\d\d\?/);
	// A petition is right: a new edition; the published one holds meanwhile.
	await go(me, at(ME, 'kien-nghi'));
	await me.fill('#words', 'Đề nghị xem lại tiêu chí III.4');
	await press(me, 'Gửi');
	await go(chief, at(ME, 'kien-nghi'));
	await chief.getByRole('link', { name: /^Kiến nghị/ }).first().click();
	await chief.check('input[name=outcome][value=changed]');
	await chief.fill('#answer', 'Đồng ý xem lại');
	await chief.fill('#document', '12/TB-STC');
	await press(chief, 'Gửi trả lời');
	await go(chief, at(ME, 'xac-nhan'));
	await chief.fill('#initiative', '2');
	await press(chief, 'Xác nhận');
	over(ME);
	await go(head, '/phieu/ky/');
	await press(head, 'Công bố những phiếu đã chọn');
	assert.equal(number(`SELECT COUNT(*) FROM sheet WHERE person_id = ${m.person(ME)} AND state = 'published' AND superseded_at IS NOT NULL`), 1);
	// The back button brings no old form into force.
	await chief.goBack();
	assert.equal(state(ME), 'published');
	await done(me, chief, head);
}

async function looks() {
	m.clear();
	const s = m.sheet(ME, 'self');
	m.give(ME, { coefficient: '3.7', assigned: '1', done: '0.8', faults: [{ quantity: '0.8', failed: 2 }] }, p, { subject: 'Đề án thí điểm phân cấp quản lý tài sản công' });
	const me = await open(ME, '/phieu/'), chief = await open(CHIEF, '/phieu/ky/');
	await whole(me, 'month-index');
	for (const [name, rest] of [['show', ''], ['self', 'tu-cham'], ['why', 'vi-sao']]) {
		await go(me, at(ME, rest));
		await whole(me, `month-${name}`);
	}
	await whole(chief, 'month-list');
	await go(chief, at(ME, 'xac-nhan'));
	await whole(chief, 'month-confirm');
	await go(chief, at('uyen.ntt54', 'xac-nhan'));
	await whole(chief, 'month-leader');
	const preview = m.sheet(ME, 'preview');
	sql(`INSERT INTO petition (sheet_id, kind, delivery_id, words, proof, received_on, due_on) VALUES (${preview.id}, 'objection', ${preview.delivery}, 'Đã nộp đủ', 'CV 12', '${m.today}', '${m.today}')`);
	await go(me, at(ME, 'kien-nghi'));
	await whole(me, 'month-objections');
	await go(chief, at(ME, `kien-nghi/${number('SELECT MAX(id) FROM petition')}`));
	await whole(chief, 'month-objection');
	const published = m.sheet(ME, 'published'), other = m.sheet(CHIEF, 'published');
	sql(`INSERT INTO sheet_stale (sheet_id, input_id) VALUES (${other.id}, ${published.id})`);
	const head = await open(HEAD, '/phieu/anh-huong/');
	await whole(head, 'month-stale');
	m.sheet(HEAD, 'self');
	const home = await open(HOME, '/phieu/dung-dau/');
	await whole(home, 'month-heads');
	await go(home, at(HEAD, 'chuan-bi'));
	await whole(home, 'month-prepare');
	assert.ok(s.id > 0);
	await done(me, chief, head, home);
}

async function chairman() {
	m.clear();
	m.sheet(HEAD, 'self');
	const [agency] = sql(`SELECT agency_id FROM sheet WHERE person_id = ${m.person(HEAD)}`).split('\t');
	sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, exception, exception_why)
		SELECT h.person_id, ${agency}, u.id, h.title, h.rank, 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', 'excepted', 'leave', 'zq'
		FROM holding h JOIN unit u ON u.id = h.unit_id WHERE (u.id = ${agency} OR u.parent_id = ${agency}) AND h.main = 1 AND h.until_day IS NULL AND h.person_id <> ${m.person(HEAD)}`);
	const home = await open(HOME, at(HEAD, 'chuan-bi'));
	await home.check('input[name=organising][value=whole]');
	await home.fill('#organising_why', 'Hoàn thành kế hoạch tháng');
	await home.check('input[name=unity][value=whole]');
	await home.fill('#unity_why', 'Không có phản ánh');
	await press(home, 'Lưu phần chuẩn bị');
	const chair = await open(CHAIR, '/phieu/dung-dau/');
	assert.match(await main(chair), /1 phiếu không có gì lạ/);
	await press(chair, 'Xác nhận những phiếu đã chọn');
	over(HEAD);
	await go(chair, '/phieu/dung-dau/');
	await press(chair, 'Công bố những phiếu đã chọn');
	assert.equal(state(HEAD), 'published');
	await done(home, chair);
}

run(async () => {
	await h.start();
	await test('a month from the own points to a corrected result', () => month(true));
	await test('the same without a script', () => month(false));
	await test('heads of agencies: prepared, confirmed and published', chairman);
	await test('every page of sheets as it looks', looks);
	m.clear();
	await h.stop();
});
