// Evidence in the browser: a note and its one answer, what colleagues think (hidden below five, then without names), figures of the
// one-stop desk from a file, results from outside the system; every page of them as it looks.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const { workbook } = require('../web/xlsx.js');
const m = require('../web/months.js');
const h = require('./harness.js');

const ME = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'taichinh.stc', OFFICER = 'canbo.tuyhoa', MAYOR = 'chutich.tuyhoa', VILLAGE = 'chuyenvien.tuyhoa', HOME = 'thamdinh.snv';
const NOTES = '/phieu/nhan-xet/', PAST = '/phieu/ngoai-he-thong/';
const main = (page) => page.locator('main').innerText();
const whole = async (page, name) => assert.deepEqual(await h.whole(page, name), []);
const go = (page, where) => page.goto(h.home + where);
const open = async (user, where, options) => {
	const page = await h.opened(user, options);
	await go(page, where);
	return page;
};
const press = (page, text) => h.submit(page, page.locator('main form').filter({ has: page.getByRole('button', { name: text, exact: true }) }).last(), text);
const done = async (...pages) => {
	for (const page of pages) {
		assert.deepEqual(page.context().wrong, []);
		await page.context().close();
	}
};
const vn = (iso) => iso.split('-').reverse().join('/');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function note() {
	m.clear();
	const chief = await open(CHIEF, NOTES);
	await chief.getByRole('link', { name: 'Y Wĩ Niê' }).first().click();
	await chief.check('input[name=kind][value=mend]');
	await chief.fill('#day', vn(m.plus(m.today, 1)));
	await chief.fill('#words', 'Trả lời công dân chậm 2 ngày');
	await press(chief, 'Ghi nhận xét');
	assert.match(await main(chief), /không được sau hôm nay/);
	assert.equal(await chief.inputValue('#words'), 'Trả lời công dân chậm 2 ngày', 'what was typed is kept');
	await chief.fill('#day', vn(m.today));
	await chief.selectOption('#criterion', '6');
	await chief.fill('#proof', 'Phiếu tiếp nhận 15');
	await press(chief, 'Ghi nhận xét');
	assert.match(await main(chief), /Trả lời công dân chậm 2 ngày/);
	await whole(chief, 'evidence-notes');
	// The person finds it by the notice, answers once, and can no more.
	const me = await open(ME, '/thong-bao/', { width: 'narrow', colour: 'dark' });
	await me.getByText(/việc cần khắc phục, ngày/).first().click();
	await h.settle(me);
	await whole(me, 'evidence-note');
	await me.fill('#answer', 'Hồ sơ thiếu giấy tờ, đã hẹn lại công dân');
	await press(me, 'Gửi trả lời');
	assert.match(await main(me), /Hồ sơ thiếu giấy tờ/);
	assert.equal(await me.locator('#answer').count(), 0, 'once');
	await me.goBack();
	if (await me.locator('#answer').count() > 0) {
		await me.fill('#answer', 'Lần hai');
		await press(me, 'Gửi trả lời');
	}
	assert.equal(sql('SELECT answer FROM note'), 'Hồ sơ thiếu giấy tờ, đã hẹn lại công dân');
	await go(chief, `${NOTES}mot/${number('SELECT MAX(id) FROM note')}`);
	await whole(chief, 'evidence-answered');
	await done(chief, me);
}

async function feedback() {
	m.clear();
	const s = m.sheet(ME, 'open', m.period(0)), agency = number(`SELECT agency_id FROM sheet WHERE id = ${s.id}`);
	const more = sql(`SELECT p.id FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id WHERE u.parent_id = ${agency} AND h.main = 1 AND h.until_day IS NULL
		AND p.uid NOT IN ('${ME}', '${CHIEF}', '${OTHER}', '${HEAD}') ORDER BY p.id LIMIT 4`).split('\n').map(Number);
	const chief = await open(CHIEF, `${s.at}gop-y`);
	await whole(chief, 'evidence-ask');
	for (const id of [m.person(OTHER), more[0]])
		await chief.check(`#colleague-${id}`);
	await press(chief, 'Gửi lời mời');
	assert.match(await main(chief), /ít nhất 3 người/);
	for (const id of more.slice(1))
		await chief.check(`#colleague-${id}`);
	await press(chief, 'Gửi lời mời');
	const id = number('SELECT MAX(id) FROM feedback');
	assert.equal(number(`SELECT COUNT(*) FROM feedback_invited WHERE feedback_id = ${id}`), 5);
	const other = await open(OTHER, '/viec-can-lam/', { width: 'narrow', colour: 'dark' });
	await other.getByRole('link', { name: /Góp ý cho đồng nghiệp/ }).first().click();
	await whole(other, 'evidence-answer');
	for (const name of ['group_one', 'group_two', 'group_three'])
		await other.check(`input[name=${name}][value=very]`);
	await other.fill('#words', 'Nhiệt tình giúp người mới');
	await press(other, 'Gửi góp ý');
	// Three more answer: four in all, over the day, and nothing is shown.
	const say = (n) => sql(`UPDATE feedback_invited SET answered = 1 WHERE feedback_id = ${id};
		INSERT INTO feedback_answer VALUES ${Array.from({ length: n }, () => `(RANDOM_BYTES(16), ${id}, 'good', 'good', 'fair', '')`).join()}`);
	say(3);
	await go(chief, `${s.at}gop-y`);
	assert.doesNotMatch(await main(chief), /Nhiệt tình/, 'while somebody may answer');
	sql(`UPDATE feedback SET due = DATE '${m.today}' - INTERVAL 1 DAY WHERE id = ${id}`);
	const me = await open(ME, `${s.at}gop-y`);
	for (const page of [chief, me]) {
		await go(page, `${s.at}gop-y`);
		assert.match(await main(page), /Chưa đủ 5 ý kiến/);
		assert.doesNotMatch(await main(page), /Nhiệt tình/);
	}
	await whole(me, 'evidence-few');
	say(1);
	const names = sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE id IN (${[m.person(OTHER), ...more].join()})`).split('\n');
	for (const page of [chief, me]) {
		await go(page, `${s.at}gop-y`);
		const words = await main(page);
		assert.match(words, /5 ý kiến trên 5 người được mời/);
		assert.match(words, /Nhiệt tình giúp người mới/);
		for (const name of names)
			assert.ok(!words.includes(name), `without who: ${name}`);
	}
	await whole(chief, 'evidence-feedback');
	await done(chief, other, me);
}

async function satisfaction() {
	m.clear();
	const p = m.period(1), s = m.sheet(VILLAGE, 'self', p), month = `${p.month}/${p.year}`;
	const officer = await open(OFFICER, '/phieu/');
	await officer.getByRole('link', { name: 'Mức độ hài lòng của người dân' }).click();
	await whole(officer, 'evidence-satisfaction');
	const file = (...rows) => ({ name: 'mot-cua.xlsx', mimeType: XLSX, buffer: workbook([['Tên đăng nhập', 'Tháng', 'Số hồ sơ', 'Hài lòng', 'Không hài lòng'], ...rows]) });
	await officer.fill('#file_source', 'Báo cáo 12/BC-MC');
	await officer.setInputFiles('#file', file([VILLAGE, month, 9, 7, 1], ['khong.co', month, 9, 7, 1]));
	await h.submit(officer, officer.locator('main form[enctype]'));
	assert.match(await main(officer), /Có 1 dòng chưa đúng[\s\S]*Không có người này trong phạm vi được nhập/);
	await whole(officer, 'evidence-satisfaction-wrong');
	// What was read stands in the field: mended there and sent.
	const read = await officer.inputValue('#block');
	assert.ok(read.includes(`khong.co;${month};9;7;1`), read);
	await officer.fill('#block', read.replace(/\n?khong\.co;.*/, ''));
	assert.equal(await officer.inputValue('#source'), 'Báo cáo 12/BC-MC');
	await h.submit(officer, officer.locator('main form:has(#block)'));
	assert.match(await main(officer), /Đã nhập 1 dòng/);
	await officer.fill('#file_source', 'Báo cáo 13/BC-MC');
	await officer.setInputFiles('#file', file([VILLAGE, month, 12, 10, 1]));
	await h.submit(officer, officer.locator('main form[enctype]'));
	assert.match(await main(officer), /Đã nhập 1 dòng/);
	const me = await open(VILLAGE, `${s.at}tu-cham`, { width: 'narrow', colour: 'dark' });
	assert.match(await main(me), /12 hồ sơ, 10 hài lòng, 1 không hài lòng\. Nguồn: Báo cáo 13\/BC-MC/);
	await done(officer, me);
}

async function past() {
	m.clear();
	const p = m.period(2), q = m.period(3), when = (x) => `${x.month}/${x.year}`;
	const HEADS = ['Tên đăng nhập', 'Họ và tên', 'Kỳ đánh giá', 'Cơ quan đánh giá', 'Điểm tiêu chí chung', 'Tổng điểm', 'Mức điểm tương ứng', 'Số văn bản', 'Ngày văn bản'];
	const bring = async (page, ...rows) => {
		await go(page, PAST);
		await page.setInputFiles('#file', { name: 'ket-qua-ngoai-he-thong.xlsx', mimeType: XLSX, buffer: workbook([HEADS, ...rows]) });
		await h.submit(page, page.locator('main form[enctype]'));
		await page.getByText('Từng dòng', { exact: true }).first().waitFor({ timeout: 30000 });	// the page looks again by itself
	};
	const good = [[VILLAGE, null, when(p), null, '25,5', '83,57', null, '12/BC-UBND', '30/06/2026'], [VILLAGE, null, when(q), 'Ủy ban nhân dân phường Bình Kiến', null, null, 'HTTNV', '31/TB-UBND', '05/06/2026']];
	const officer = await open(OFFICER, '/phieu/');
	await officer.getByRole('link', { name: 'Kết quả ngoài hệ thống' }).click();
	await bring(officer, ...good, [VILLAGE, null, when(p), null, 35, 120, 'Giỏi', null, '31/06/2026'], ['khong.co', null, 'quý V/2026', null, null, null, null, '1/BC', '30/06/2026']);
	assert.match(await main(officer), /Ô F4, Tổng điểm:[\s\S]*không phải số từ 0 đến 100/);
	await whole(officer, 'past-wrong');
	await press(officer, 'Bỏ tệp này');
	await bring(officer, ...good);
	assert.match(await main(officer), /Người có thẩm quyền đã thấy tệp này/);
	const mayor = await open(MAYOR, '/viec-can-lam/');
	await mayor.getByRole('link', { name: /Xem và nhận 1 tệp kết quả ngoài hệ thống/ }).first().click();
	await whole(mayor, 'past-good');
	await press(mayor, 'Nhận tất cả');
	assert.match(await main(mayor), /Đã nhận\./);
	await whole(mayor, 'past-taken');
	await bring(mayor, [VILLAGE, null, when(p), null, '25,5', '90', null, '15/BC-UBND', '30/06/2026']);
	await press(mayor, 'Nhận tất cả');
	assert.match(await main(mayor), /Hãy ghi lý do sửa/);
	await whole(mayor, 'past-correct');
	await mayor.fill('#reason', 'Văn bản 15/BC-UBND đính chính');
	await press(mayor, 'Nhận tất cả');
	await go(mayor, PAST);
	await whole(mayor, 'past-list');
	await mayor.getByRole('link', { name: /Thu hồi/ }).first().click();
	await whole(mayor, 'past-withdraw');
	const me = await open(VILLAGE, '/phieu/');
	assert.match(await main(me), /Ngoài hệ thống[\s\S]*90,00[\s\S]*15\/BC-UBND/);
	await whole(me, 'past-mine');
	const home = await open(HOME, `${PAST}dung-dau/`);
	await whole(home, 'past-heads');
	await done(officer, mayor, me, home);
}

run(async () => {
	await h.start();
	await test('a dated note, answered once', note);
	await test('what colleagues think: hidden below five, then without who', feedback);
	await test('figures of the one-stop desk from a file', satisfaction);
	await test('results from outside the system', past);
	m.clear();
	await h.stop();
});
