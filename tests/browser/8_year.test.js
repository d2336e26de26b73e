// A whole year in the browser: organisations before people; own parts, a meeting, the party committee, proposals; groups, an
// outstanding body, a tie; the decision and its notices; a petition that brings a replacing decision, and what rested on the old
// one; the file of the year. A person who moved between two agencies, maternity, and a discipline are in it.
'use strict';
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const months = require('../web/months.js');
const years = require('../web/years.js');
const ratings = require('../web/ratings.js');
const h = require('./harness.js');

const ME = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', HOME = 'thamdinh.snv', CHAIR = 'chutich.tinh', COMMUNE = 'chutich.tuyhoa';
const FIRST = 'binh.bc1159', TIED = 'huong.dtm444', OTHER = 'van.htn379', MOVED = 'bhiao.n769', MOTHER = 'hung.hd574', FAULT = 'van.ct314', DEPUTY = 'dung.nc2';
const REST = ['anh.cn704', 'hieu.nd834', 'thang.ht184', 'hien.dh1224'];
const YEAR = Number(months.today.slice(0, 4)), TODAY = months.today.split('-').reverse().join('/');
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const name = (uid) => sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${uid}'`);
const c = (uid) => years.classification(uid, YEAR);
const row = (uid) => sql(`SELECT CONCAT_WS(' ', state, COALESCE(level, '-'), COALESCE(why, '-'), edition) FROM classification WHERE id = ${c(uid)}`);
const main = (page) => page.locator('main').innerText();
const whole = async (page, shot) => assert.deepEqual(await h.whole(page, shot), []);
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

// Published months of everybody who plays, until the end of the year; of who moved, four at the other agency.
const TOTALS = { [ME]: '448/5', [FIRST]: '95', [TIED]: '93', [OTHER]: '93', [FAULT]: '92', [MOVED]: '80', [MOTHER]: '85', [CHIEF]: '91', [DEPUTY]: '84', ...Object.fromEntries(REST.map((uid) => [uid, '80'])) };
function prepare() {
	restore();
	ratings.set();
	for (const [uid, total] of Object.entries(TOTALS))
		for (let month = 1; month <= 12; month++) {
			const there = uid === MOVED && month < 7 ? unit('tuyhoa') : null, first = `${YEAR}-${String(month).padStart(2, '0')}`;
			sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
				SELECT h.person_id, ${there || unit('stc')}, ${there || 'h.unit_id'}, h.title, h.rank, 'civil_servant', '${first}-01', 1, '${first}-01', '${first}-20', 'published', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6),
					'${total}', FLOOR(100 * ${total}), IF(${total} >= 90, 'HTXSNV', 'HTTNV') FROM holding h WHERE h.person_id = ${months.person(uid)} AND h.main = 1 AND h.until_day IS NULL`);
		}
	// From July on he works here.
	sql(`UPDATE holding SET from_day = '${YEAR}-07-01' WHERE person_id = ${months.person(MOVED)} AND until_day IS NULL;
		INSERT INTO holding (person_id, unit_id, title, \`rank\`, main, from_day, until_day) VALUES (${months.person(MOVED)}, ${unit('tuyhoa')}, 'zq', 'staff', 1, '${YEAR - 1}-07-01', '${YEAR}-06-30')`);
}
function restore() {
	sql(`DELETE FROM holding WHERE person_id = ${months.person(MOVED)} AND title = 'zq'; UPDATE holding SET from_day = '${YEAR - 1}-07-01' WHERE person_id = ${months.person(MOVED)} AND until_day IS NULL;
		DELETE FROM ground; DELETE FROM absence WHERE document = 'zq'`);
	ratings.clear();
	years.clear();
}

// The division of the chief is rated "good" by its points: its head cannot be more.
async function organisations() {
	const head = await open(HEAD, '/xep-loai/to-chuc/');
	await press(head, 'Mở xếp loại các phòng, đơn vị trong cơ quan');
	const run = number(`SELECT id FROM rating_run WHERE authority_id = ${unit('stc')} AND year = ${YEAR}`), id = ratings.rating(unit('stc.ngansach'), YEAR);
	sql(`UPDATE rating SET state = 'left_out', left_why = 'zq' WHERE run_id = ${run} AND id <> ${id}`);
	const chief = await open(CHIEF, `/xep-loai/to-chuc/${id}/de-xuat`), tasks = ratings.tasks(), points = ratings.points(15);
	for (const field of ['tasks_assigned', 'tasks_done', 'tasks_late', 'tasks_exceeded'])
		await chief.fill(`#${field}`, tasks[field]);
	await chief.check('#sound');
	await chief.check('#remedied');
	for (const [i, p] of points.points.entries())
		await chief.locator('main input[name=points]').nth(i).fill(p);
	await chief.fill('#report', 'Hoàn thành kế hoạch thu chi ngân sách năm.');
	await chief.check('input[name=level][value=HTTNV]');
	await press(chief, 'Gửi người có thẩm quyền');
	await go(head, `/xep-loai/to-chuc/${id}/cham`);
	for (const field of ['tasks_assigned', 'tasks_done', 'tasks_late', 'tasks_exceeded'])
		await head.fill(`#${field}`, tasks[field]);
	await head.check('#sound');
	await head.check('#remedied');
	for (const [i, p] of points.points.entries())
		await head.locator('main input[name=points]').nth(i).fill(p);
	await press(head, 'Lưu kết quả thẩm định');
	await go(head, `/xep-loai/to-chuc/dot/${run}/`);
	await head.fill('#decision_number', '10/QĐ-STC');
	await head.fill('#decision_day', TODAY);
	await head.locator(`main input[name=chosen][value="${id}"]`).check();
	await press(head, 'Công nhận kết quả');
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, final_level) FROM rating WHERE id = ${id}`), 'recognised HTTNV');
	await whole(head, 'year-organisations');
	await done(head, chief);
}

async function opened() {
	const head = await open(HEAD, '/xep-loai/dot/');
	await press(head, 'Mở đợt xếp loại');
	assert.match(await main(head), /Chờ tự xếp loại/);
	const id = number(`SELECT id FROM year_run WHERE authority_id = ${unit('stc')} AND year = ${YEAR}`);
	assert.ok(number(`SELECT COUNT(*) FROM classification WHERE run_id = ${id}`) > 90, 'everybody');
	// So many play; the others have gone.
	const play = Object.keys(TOTALS).map(months.person).join();
	sql(`DELETE s FROM classification_step s JOIN classification c ON c.id = s.classification_id WHERE c.run_id = ${id} AND c.person_id NOT IN (${play}); DELETE FROM classification WHERE run_id = ${id} AND person_id NOT IN (${play})`);
	const me = await open(ME, '/viec-can-lam/', { width: 'narrow', colour: 'dark' });
	await go(me, `/xep-loai/phieu/${c(ME)}/`);
	await press(me, 'Gửi phiếu');
	assert.match(await main(me), /Tự xếp loại|Mức tự xếp/i, 'the level is asked for');
	await me.check('input[name=self_level][value=HTTNV]');
	await me.fill('#report', 'Hoàn thành việc thẩm định dự toán của các xã.');
	await press(me, 'Gửi phiếu');
	assert.equal(row(ME), 'self - - 1');
	await go(head, `/xep-loai/phieu/${c(ME)}/`);
	await head.locator('summary', { hasText: 'Trả lại để bổ sung' }).click();
	await head.fill('#reason', 'Nêu thêm hạn chế');
	await press(head, 'Trả lại để bổ sung');
	assert.equal(row(ME), 'open - - 1');
	await go(me, `/xep-loai/phieu/${c(ME)}/`);
	assert.match(await main(me), /Nêu thêm hạn chế/);
	assert.match(await me.inputValue('#report'), /thẩm định dự toán/, 'what was written is kept');
	await me.fill('#report', 'Hoàn thành việc thẩm định dự toán của các xã. Hạn chế: hai báo cáo chậm.');
	await press(me, 'Gửi phiếu');
	await whole(me, 'year-form');
	sql(`UPDATE classification SET state = 'self', self_level = 'HTTNV', report = 'zq', self_at = UTC_TIMESTAMP(6), version = version + 1 WHERE run_id = ${id} AND state = 'open'`);
	await go(head, `/xep-loai/phieu/${c(MOVED)}/`);
	assert.match(await main(head), /Tuy Hòa/, 'where the results of the first months come from');
	await done(head, me);
	return id;
}

// Half a year of maternity, and a discipline about public duty.
async function special(id) {
	const head = await open(HEAD, '/co-quan/nghi/');
	await head.selectOption('#person', String(months.person(MOTHER)));
	await head.check('input[name=absence_kind][value=maternity]');
	await head.fill('#first_day', `01/01/${YEAR}`);
	await head.fill('#last_day', `30/06/${YEAR}`);
	await head.fill('#document', 'zq');
	await press(head, 'Ghi thời gian nghỉ');
	await go(head, `/xep-loai/can-cu/nguoi/${months.person(FAULT)}/`);
	await head.check('input[name=ground_kind][value=discipline]');
	await head.check('input[name=decided_by][value=administration]');
	await head.selectOption('#penalty', 'reprimand');
	await head.check('input[name=concerns][value=duty]');
	await head.fill('#act', 'Để lộ thông tin hồ sơ thẩm định');
	await head.fill('#act_from', `10/02/${YEAR}`);
	await head.selectOption('#act_unit', String(unit('stc')));
	await head.fill('#decider', 'Giám đốc Sở Tài chính');
	await head.fill('#document_number', '31/QĐ-STC');
	await head.fill('#document_day', `01/03/${YEAR}`);
	await press(head, 'Ghi căn cứ');
	assert.equal(number(`SELECT COUNT(*) FROM ground WHERE person_id = ${months.person(FAULT)}`), 1, await main(head));
	await go(head, `/xep-loai/phieu/${c(MOTHER)}/`);
	assert.match(await main(head), /Nghỉ thai sản/);
	assert.doesNotMatch(await main(head), /Không xếp loại/, 'with maternity it is a year');
	await go(head, `/xep-loai/phieu/${c(FAULT)}/`);
	assert.match(await main(head), /không hoàn thành nhiệm vụ/i);
	assert.ok(id > 0);
	await done(head);
}

// The division's meeting by its head; that of the leaders below the programs, and the opinion of the party committee.
async function meetings(id) {
	const chief = await open(CHIEF, '/xep-loai/hop/moi');
	await chief.check('input[name=meeting_kind][value=division]');
	await chief.fill('#day', TODAY);
	await chief.fill('#hour', '08:30');
	await chief.fill('#place', 'Phòng họp tầng 2');
	await chief.selectOption('#chair', String(months.person(CHIEF)));
	await chief.selectOption('#secretary', String(months.person(ME)));
	await press(chief, 'Lập cuộc họp');
	const at = new URL(chief.url()).pathname.replace(h.base, ''), meeting = number('SELECT MAX(id) FROM meeting');
	await press(chief, 'Gửi giấy mời');
	const me = await open(ME, '/thong-bao/', { width: 'narrow' });
	assert.match(await main(me), /họp/i, 'he is told');
	await go(chief, `${at}diem-danh`);
	for (const select of await chief.locator('main select[name=attendance]').all())
		await select.selectOption('present');
	await press(chief, 'Lưu');
	for (const about of sql(`SELECT classification_id FROM meeting_about WHERE meeting_id = ${meeting} AND dropped = 0 ORDER BY classification_id`).split('\n')) {
		const writer = Number(about) === c(CHIEF) ? me : chief;		// nobody writes about himself
		await go(writer, `${at}y-kien/${about}`);
		await writer.fill('#summary', 'Tập thể nhất trí mức tự xếp loại.');
		await press(writer, 'Lưu');
	}
	await go(chief, `${at}bien-ban`);
	await press(chief, 'Lập biên bản');
	await go(chief, `${at}bien-ban`);
	const minutes = await chief.inputValue('#minutes');
	assert.match(minutes, /Tập thể nhất trí mức tự xếp loại/);
	await chief.fill('#minutes', minutes.replaceAll('.....', '10 giờ 00 phút'));
	await press(chief, 'Lưu');
	await go(chief, `${at}bien-ban`);
	await chief.check('#passed');
	await press(chief, 'Thông qua biên bản');
	assert.equal(sql(`SELECT state FROM meeting WHERE id = ${meeting}`), 'closed', await main(chief));
	assert.equal(row(ME), 'met - - 1');
	await whole(chief, 'year-minutes');
	sql(`UPDATE classification SET state = 'met', met_at = UTC_TIMESTAMP(6), version = version + 1 WHERE run_id = ${id} AND state = 'self'`);
	const head = await open(HEAD, `/xep-loai/cap-uy/${c(DEPUTY)}/`);
	await head.fill('#body', 'Đảng ủy Sở Tài chính');
	await head.fill('#words', 'Gương mẫu, có trách nhiệm.');
	await head.fill('#document_number', '12-NX/ĐU');
	await head.fill('#document_day', TODAY);
	await press(head, 'Ghi ý kiến của cấp ủy');
	assert.equal(number(`SELECT COUNT(*) FROM party_opinion WHERE classification_id = ${c(DEPUTY)}`), 1, await main(head));
	await done(chief, me, head);
}

// An outstanding body: a quarter of the good; three candidates for two places, two of them equal.
async function places(id) {
	const head = await open(HEAD, `/xep-loai/dot/${id}/nhom/`);
	await press(head, 'Lập các nhóm thường dùng');
	await head.fill('#group_number', '45/QĐ-STC');
	await head.fill('#group_day', TODAY);
	await head.fill('#rate', '25');
	await press(head, 'Chốt nhóm và tỷ lệ');
	assert.match(await main(head), /Tỷ lệ trên 20% phải có văn bản/);
	await head.fill('#outstanding_number', '5/QĐ-UBND');
	await head.fill('#outstanding_day', TODAY);
	await press(head, 'Chốt nhóm và tỷ lệ');
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, rate) FROM year_run WHERE id = ${id}`), 'frozen 2500');
	await go(head, `/xep-loai/dot/${id}/`);
	await press(head, 'Đề xuất theo quy định cho tất cả');
	for (const uid of Object.keys(TOTALS)) {
		if (!row(uid).startsWith('met'))
			continue;
		await go(head, `/xep-loai/phieu/${c(uid)}/`);
		await press(head, 'Đề xuất');
	}
	assert.equal(sql(`SELECT GROUP_CONCAT(DISTINCT state) FROM classification WHERE run_id = ${id}`), 'proposed', await main(head));
	await go(head, `/xep-loai/dot/${id}/quyet-dinh/`);
	assert.match(await main(head), /bằng điểm ở ranh giới/);
	await go(head, `/xep-loai/dot/${id}/han-muc/`);
	assert.match(await main(head), /2 người bằng điểm nhau, chỉ còn 1 chỗ/);
	await whole(head, 'year-tie');
	for (const uid of [FIRST, TIED])
		await head.locator(`main input[name=chosen][value="${c(uid)}"]`).check();
	await head.fill('#reason', 'Bằng điểm; đồng chí được chọn có sáng kiến được công nhận.');
	await press(head, 'Ghi lựa chọn của người có thẩm quyền');
	assert.equal(number(`SELECT SUM(chosen) FROM classification WHERE run_id = ${id}`), 2, await main(head));
	await done(head);
}

async function decided(id) {
	const head = await open(HEAD, `/xep-loai/dot/${id}/quyet-dinh/`);
	await head.fill('#document_number', '120/QĐ-STC');
	await head.fill('#document_day', TODAY);
	await head.fill('#signer', 'Nguyễn Văn zq, Giám đốc Sở');
	await press(head, 'Ban hành quyết định');
	assert.equal([ME, FIRST, TIED, OTHER, FAULT, MOTHER, MOVED, CHIEF].map((uid) => row(uid).split(' ').slice(1, 3).join(' ')).join(', '),
		'HTTNV points, HTXSNV chosen, HTXSNV chosen, HTTNV not_chosen, KHTNV discipline, HTTNV points, HTTNV points, HTTNV capped', await main(head));
	await go(head, `/xep-loai/dot/${id}/quyet-dinh/`);
	await head.fill('#notice_number', '121/TB-STC');
	await head.fill('#notice_day', TODAY);
	await head.fill('#public_day', TODAY);
	await press(head, 'Thông báo kết quả');
	const me = await open(ME, `/xep-loai/phieu/${c(ME)}/thong-bao/`, { width: 'narrow', colour: 'dark' });
	await press(me, 'Xác nhận đã nhận thông báo');
	assert.match(await main(me), /hoàn thành tốt nhiệm vụ/);
	await whole(me, 'year-notice');
	await go(me, `/xep-loai/cong-khai/?nam=${YEAR}`);
	assert.match(await main(me), new RegExp(`${name(FIRST)}[\\s\\S]*hoàn thành xuất sắc nhiệm vụ`));
	assert.doesNotMatch(await main(me), /\d\d,\d\d/, 'the level alone');
	await done(head, me);
}

// He is right: a sheet is corrected, the authority changes its level, and decides on what rested on the first decision.
async function replaced(id) {
	const me = await open(ME, `/xep-loai/phieu/${c(ME)}/kien-nghi/`), head = await open(HEAD, '/viec-can-lam/');
	await me.fill('#words', 'Điểm các tháng chưa tính hai sản phẩm đã được duyệt.');
	await press(me, 'Gửi');
	assert.equal(number(`SELECT COUNT(*) FROM petition WHERE classification_id = ${c(ME)} AND state = 'waiting'`), 1, await main(me));
	await go(head, `/xep-loai/phieu/${c(ME)}/kien-nghi/`);
	await head.check('input[name=outcome][value=changed]');
	await head.fill('#answer', 'Chấp nhận: hai sản phẩm được tính bổ sung.');
	await head.fill('#document', '130/STC-VP');
	await press(head, 'Gửi trả lời');
	sql(`UPDATE sheet SET total = '94', shown = 9400, level = 'HTXSNV', edition = 2 WHERE person_id = ${months.person(ME)} AND YEAR(first_month) = ${YEAR}`);
	await go(head, `/xep-loai/dot/${id}/thay-the/`);
	await head.locator('main input[name=chosen]').first().check();
	await head.check('input[name=cause][value=petition]');
	await head.fill('#document_number', '140/QĐ-STC');
	await head.fill('#document_day', TODAY);
	await head.fill('#signer', 'Nguyễn Văn zq, Giám đốc Sở');
	await head.fill('#reason', 'Kiến nghị được chấp nhận.');
	await press(head, 'Ban hành quyết định thay thế');
	assert.match(row(ME), / 2$/, await main(head));
	assert.equal(number(`SELECT COUNT(*) FROM classification WHERE person_id = ${months.person(ME)} AND year = ${YEAR} AND superseded_at IS NOT NULL`), 1);
	await go(head, `/xep-loai/dot/${id}/anh-huong/`);
	await whole(head, 'year-affected');
	while (await head.locator('main textarea[name=reason]').count() > 0) {
		await head.locator('main summary').first().click();
		await head.locator('main textarea[name=reason]').first().fill('Đã xem xét, giữ nguyên.');
		await h.submit(head, head.locator('main form').filter({ has: head.locator('textarea[name=reason]') }).first());
	}
	assert.equal(number('SELECT COUNT(*) FROM year_stale WHERE decision IS NULL'), 0);
	assert.match(execFileSync(path.join(process.env.BUILD || 'build', 'danhgia'), ['-c', path.join(process.env.RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' }), /2 decisions on levels, 0 wrong/);
	await done(me, head);
}

// The file of the year, its uses, and the other agency.
async function kept() {
	const me = await open(ME, `/xep-loai/ho-so/${months.person(ME)}?nam=${YEAR}`);
	assert.match(await main(me), /Biên bản[\s\S]*Phiếu[\s\S]*Kiến nghị/i);
	await whole(me, 'year-record');
	const home = await open(HOME, `/xep-loai/su-dung/?nam=${YEAR}&co-quan=${unit('stc')}`);
	assert.match(await main(home), new RegExp(name(FIRST)));
	await whole(home, 'year-uses');
	const commune = await open(COMMUNE, '/xep-loai/dot/');
	await press(commune, 'Mở đợt xếp loại');
	assert.equal(number(`SELECT COUNT(*) FROM classification WHERE person_id = ${months.person(MOVED)} AND agency_id = ${unit('tuyhoa')}`), 0, 'who moved is classified where he works now');
	const chair = await open(CHAIR, '/xep-loai/dot/');
	await press(chair, 'Mở đợt xếp loại');
	assert.match(await main(chair), /chưa được xếp loại/, 'heads wait for their organisations');
	await done(me, home, commune, chair);
}

// Every page of the year as it looks where a year has happened.
async function looks(id) {
	const rating = ratings.rating(unit('stc.ngansach'), YEAR), rated = number(`SELECT run_id FROM rating WHERE id = ${rating}`), set = number("SELECT id FROM rating_set WHERE state = 'in_force'");
	const meeting = `/xep-loai/hop/${number('SELECT MIN(id) FROM meeting')}/`, ground = number('SELECT MIN(id) FROM ground');
	const pages = {
		[HEAD]: ['/xep-loai/', '/xep-loai/dot/', `/xep-loai/dot/${id}/`, `/xep-loai/dot/${id}/nhom/`, `/xep-loai/dot/${id}/han-muc/`, `/xep-loai/dot/${id}/quyet-dinh/`, `/xep-loai/phieu/${c(CHIEF)}/`, `/xep-loai/phieu/${c(ME)}/kien-nghi/`,
			'/xep-loai/can-cu/', `/xep-loai/can-cu/nguoi/${months.person(FAULT)}/`, `/xep-loai/can-cu/${ground}/thu-hoi`, `/xep-loai/cap-uy/${c(DEPUTY)}/`, `/xep-loai/to-chuc/${rating}/`, `/xep-loai/to-chuc/${rating}/don-thu`, '/xep-loai/ho-so/'],
		[CHIEF]: [meeting, `${meeting}giay-moi`, '/xep-loai/hop/', '/xep-loai/to-chuc/'],
		[HOME]: [`/xep-loai/to-chuc/tieu-chi/${set}/`, `/xep-loai/to-chuc/dot/${rated}/`, '/xep-loai/lich/', '/xep-loai/tong-hop/'],
	};
	for (const [user, places] of Object.entries(pages)) {
		const page = await open(user, '/viec-can-lam/');
		for (const [i, at] of places.entries()) {
			await go(page, at);
			await whole(page, `year-${user}-${i}`);
		}
		await done(page);
	}
}

run(async () => {
	await h.start();
	let id;
	prepare();
	await test('organisations first', organisations);
	await test('the run is opened, own parts are written', async () => { id = await opened(); });
	await test('maternity and discipline', () => special(id));
	await test('meeting, minutes, party committee', () => meetings(id));
	await test('groups, an outstanding body, a tie', () => places(id));
	await test('decision, notice, public list', () => decided(id));
	await test('petition, replacing decision, what rested on the first', () => replaced(id));
	await test('the file, uses, the other agencies', kept);
	await test('every page of the year as it looks', () => looks(id));
	restore();
	await h.stop();
});
