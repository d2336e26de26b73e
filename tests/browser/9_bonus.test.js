// Bonuses by a head who is no programmer: a regulation from a template, its table and a formula, what is wrong in it, its
// issue; tried out on the last period; a run from the count to the decision, its payment list, the own share with every step;
// a correction in the ledger.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const months = require('../web/months.js');
const bonuses = require('../web/bonuses.js');
const h = require('./harness.js');

const HEAD = 'giamdoc.stc', ME = 'chuyenvien.stc', CHIEF = 'truongphong.stc';
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const vi = (day) => day.split('-').reverse().join('/');
const MONTH = months.period(1), FIRST = `${MONTH.iso}-01`, FUND = 500000000;
const main = (page) => page.locator('main').innerText();
const whole = async (page, shot) => assert.deepEqual(await h.whole(page, shot), []);
// Where no script runs, no rule of a script is asked.
const stands = async (page, shot) => assert.deepEqual([...await h.fits(page, shot), ...h.valid(await page.sent, shot)], []);
const go = async (page, where) => assert.equal((await page.goto(h.home + where)).status(), 200, where);
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
const money = (text) => Number(text.replace(/[^\d-]/g, ''));
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const regulation = () => number(`SELECT MAX(id) FROM regulation WHERE agency_id = ${unit('stc')}`);

function clear() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM bonus_basis; DELETE FROM bonus_entry; DELETE FROM bonus_share; DELETE FROM bonus_snapshot; DELETE FROM bonus_run; DELETE FROM bonus_line; DELETE FROM regulation;
		DELETE FROM bonus_fund; DELETE FROM notice WHERE path LIKE '/thuong/%'`);
	months.clear();
}

// Everybody has a published sheet of the month: five kinds of totals in turn.
function prepare() {
	clear();
	sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
		SELECT person_id, ${unit('stc')}, unit_id, title, \`rank\`, 'civil_servant', '${FIRST}', 1, '${MONTH.from}', '${MONTH.until}', 'published', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6),
			total, total * 100, IF(total >= 90, 'HTXSNV', IF(total >= 70, 'HTTNV', IF(total >= 50, 'HTNV', 'KHTNV')))
		FROM (SELECT h.person_id, h.unit_id, h.title, h.\`rank\`, ELT(1 + h.person_id % 5, '95', '85', '80', '65', '45') AS total FROM holding h JOIN unit u ON u.id = h.unit_id
			WHERE h.main = 1 AND h.until_day IS NULL AND (u.id = ${unit('stc')} OR u.parent_id = ${unit('stc')})) AS everybody;
		UPDATE sheet SET total = '95', shown = 9500, level = 'HTXSNV' WHERE person_id = ${months.person(ME)}`);
	bonuses.fund('stc', MONTH.year, FUND);
}

async function written() {
	const head = await open(HEAD, '/thuong/');
	await head.locator('main').getByRole('link', { name: 'Quy chế thưởng' }).click();
	await head.getByRole('link', { name: 'Soạn quy chế mới' }).click();
	await head.check('input[name=bonus_kind][value=award]');
	await head.check('input[name=template][value=share]');
	await whole(head, 'bonus-new');
	await press(head, 'Bắt đầu soạn');
	const id = regulation(), at = `/thuong/quy-che/${id}/`;
	assert.equal(new URL(head.url()).pathname.endsWith(at), true, head.url());
	assert.match(await main(head), /Hoàn thành xuất sắc nhiệm vụ\s+hệ số 1,5/);
	await whole(head, 'bonus-draft');
	await head.getByRole('link', { name: 'Sửa bảng và cách tính' }).first().click();
	await whole(head, 'bonus-table');

	// A line with a formula: a comma where a semicolon belongs is said with its place; what was typed stays.
	await head.getByRole('link', { name: 'Thêm dòng', exact: true }).click();
	await head.check('input[name=line_levels][value=HTXSNV]');
	await head.check('input[name=effect][value=formula]');
	await head.locator('#formula').pressSequentially('nế');
	await head.keyboard.press('ArrowDown');
	await head.keyboard.press('Enter');
	await head.locator('#formula').pressSequentially('điể');
	await head.keyboard.press('ArrowDown');
	await head.keyboard.press('Enter');
	await head.locator('#formula').pressSequentially(' >= 95, 2; 1,5)');
	assert.equal(await head.inputValue('#formula'), 'NEU(diem >= 95, 2; 1,5)');
	await press(head, 'Lưu');
	assert.match(await head.locator('#formula-error').innerText(), /Ký tự thứ 15: không dùng dấu “,” trong công thức\. Ở đây cần dấu chấm phẩy/);
	assert.equal(await head.inputValue('#formula'), 'NEU(diem >= 95, 2; 1,5)');
	assert.equal(await head.isChecked('input[name=line_levels][value=HTXSNV]'), true);
	await whole(head, 'bonus-line-wrong');
	await head.fill('#formula', 'Nếu(điểm ≥ 95; 2; 1,5)');
	await press(head, 'Lưu');
	assert.equal(sql(`SELECT formula FROM bonus_line WHERE regulation_id = ${id} AND formula IS NOT NULL`), 'NEU(diem >= 95; 2; 1,5)', 'kept in one way');
	assert.match(await main(head), /Không ai hưởng theo dòng này: mọi người của dòng đã khớp với dòng 1 ở trên/);
	await whole(head, 'bonus-table-found');
	await head.locator('tbody tr').nth(1).locator('td').nth(1).locator('button', { hasText: 'Bỏ' }).click();
	await head.getByText('bảng không có chỗ nào phải sửa').waitFor();
	assert.equal(await head.locator('tbody tr').count(), 4);
	assert.match(await main(head), /Các dòng đã bỏ[\s\S]*hệ số 1,5/, 'what was taken out can be brought back');
	await done(head);
	return id;
}

// Contents, the decision, the superior and everybody of the agency.
async function issued(id) {
	const head = await open(HEAD, `/thuong/quy-che/${id}/`);
	await head.getByRole('link', { name: 'Sửa nội dung' }).click();
	await head.fill('#part_other', 'Quỹ chưa chi hết đến 31/01 năm sau thì không chuyển sang năm sau.');
	await whole(head, 'bonus-contents');
	await press(head, 'Lưu nội dung');
	await head.getByRole('link', { name: 'Ban hành', exact: true }).click();
	await head.fill('#document_number', '125/QĐ-STC');
	await head.fill('#document_day', vi(FIRST));
	await head.fill('#signer', 'Hoàng Thị Diệp');
	await head.fill('#from_day', '31/02/2026');
	await press(head, 'Ban hành');
	assert.ok(await head.locator('#from_day-error').count() > 0);
	await head.fill('#from_day', vi(FIRST));
	await whole(head, 'bonus-issue');
	await press(head, 'Ban hành');
	assert.equal(sql(`SELECT state FROM regulation WHERE id = ${id}`), 'issued', await main(head));
	await press(head, 'Gửi Sở Nội vụ và công khai');
	await whole(head, 'bonus-issued');

	const me = await open(ME, `/thuong/quy-che/${id}/`, { width: 'narrow', colour: 'dark' });
	assert.match(await main(me), /NEU\(diem >= 95; 2; 1,5\)/, 'everybody of the agency reads it');
	assert.equal(await me.getByRole('link', { name: 'Sửa nội dung' }).count(), 0);
	await done(head, me);
}

// The next version without a script: a row further down, its factor, another row, the settings, what differs.
async function plain(id) {
	const head = await open(HEAD, `/thuong/quy-che/${id}/`, { script: false, width: 'narrow' });
	await press(head, 'Soạn phiên bản mới từ bản này');
	const next = regulation(), at = `/thuong/quy-che/${next}/`, order = () => sql(`SELECT GROUP_CONCAT(levels ORDER BY place) FROM bonus_line WHERE regulation_id = ${next} AND removed = 0`);
	assert.notEqual(next, id);
	await go(head, `${at}bang/`);
	const rows = head.locator('tbody tr'), before = order();
	await h.submit(head, rows.nth(1).locator('form').filter({ hasText: 'Xuống' }), 'Xuống');
	assert.notEqual(order(), before, 'a row went down');
	await h.submit(head, rows.nth(2).locator('form').filter({ hasText: 'Lên' }), 'Lên');
	assert.equal(order(), before, 'and up again');
	await rows.nth(1).getByRole('link', { name: 'Sửa' }).click();
	await head.fill('#factor', '1,3');
	await stands(head, 'bonus-line');
	await press(head, 'Lưu');
	assert.match(await main(head), /hệ số 1,3/);
	await head.getByRole('link', { name: 'Thêm dòng', exact: true }).click();
	await head.check('input[name=line_positions][value=agency_head]');
	await head.check('input[name=effect][value=factor]');
	await head.fill('#factor', '2.000');
	await press(head, 'Lưu');
	assert.ok(await head.locator('#factor-error').count() > 0, 'a thousand or two: it is asked');
	await head.fill('#factor', '2');
	await head.selectOption('#place', { index: 4 });
	await press(head, 'Lưu');
	assert.match(await main(head), /Phải sửa[\s\S]*Không ai hưởng theo dòng này/);
	await h.submit(head, head.locator('main form').filter({ hasText: 'Chuyển lên' }).first(), 'Chuyển lên');
	assert.doesNotMatch(await main(head), /Không ai hưởng theo dòng này/);
	await go(head, `${at}bang/cai-dat`);
	await head.fill('#reserve', '5');
	await stands(head, 'bonus-settings');
	await press(head, 'Lưu');
	assert.equal(sql(`SELECT reserve FROM regulation WHERE id = ${next}`), '500');
	await go(head, `${at}so-sanh/${id}/`);
	assert.match(await main(head), /1,3/);
	await stands(head, 'bonus-compare');
	await done(head);
	return next;
}

// The last period under both versions side by side; nothing is written.
async function tried(id, next) {
	const head = await open(HEAD, '/thuong/');
	const before = sql('SELECT (SELECT COUNT(*) FROM bonus_run), (SELECT COUNT(*) FROM bonus_entry), (SELECT COUNT(*) FROM audit)');
	await head.locator('main').getByRole('link', { name: 'Chạy thử' }).first().click();
	assert.equal(await head.locator('#ky option').first().innerText(), `Tháng ${MONTH.month}/${MONTH.year}`, 'the last period with all of its results stands first');
	await head.selectOption('#ky', { index: 0 });
	await head.selectOption('#a', String(id));
	await head.fill('#quy', '200.000.000');
	await head.selectOption('#b', String(next));
	await press(head, 'Chạy thử');
	assert.match(await main(head), /Tốn khoảng 1\d\d\.\d{3}\.000 đồng cho \d+ người[\s\S]*Tốn khoảng 1\d\d\.\d{3}\.000 đồng cho \d+ người[\s\S]*[1-9]\d* người được nhiều hơn ở B, \d+ người được ít hơn/);
	assert.equal(sql('SELECT (SELECT COUNT(*) FROM bonus_run), (SELECT COUNT(*) FROM bonus_entry), (SELECT COUNT(*) FROM audit)'), before);
	await whole(head, 'bonus-trial');
	await done(head);
}

// Counted, frozen, decided; the payment list and everybody's own share.
async function paid() {
	const head = await open(HEAD, '/thuong/dot/');
	await head.selectOption('#period', { label: `Tháng ${MONTH.month}/${MONTH.year}` });
	await head.fill('#fund', 'hai trăm triệu');
	await press(head, 'Lập đợt thưởng');
	assert.match(await head.locator('#fund-error').innerText(), /Ghi số tiền bằng đồng/);
	await head.fill('#fund', '200.000.000');
	await press(head, 'Lập đợt thưởng');
	await whole(head, 'bonus-run-draft');
	await press(head, 'Chốt đợt thưởng');
	assert.equal(sql('SELECT state FROM bonus_run'), 'frozen', await main(head));
	assert.doesNotMatch(await main(head), /✗/);
	await whole(head, 'bonus-run-frozen');
	await head.fill('#document_number', '21/QĐ-STC');
	await head.fill('#document_day', vi(months.today));
	await head.fill('#signer', 'Hoàng Thị Diệp');
	await press(head, 'Quyết định chi');
	assert.equal(sql('SELECT state FROM bonus_run'), 'decided', await main(head));
	await whole(head, 'bonus-run-decided');
	const shares = sql('SELECT SUM(amount), COUNT(*), SUM(amount > 0) FROM bonus_share').split('\t').map(Number), [reserve, spent] = sql('SELECT reserve, spent FROM bonus_run').split('\t').map(Number);
	assert.equal(reserve, 20000000, 'a tenth, as the template has it');
	assert.equal(shares[0], spent);
	assert.ok(spent > 179000000 && spent <= 180000000);
	assert.equal(sql("SELECT COUNT(*), SUM(amount) FROM bonus_entry WHERE type = 'award'"), `${shares[2]}\t${spent}`, 'a line of the ledger for each');
	assert.equal(sql('SELECT COUNT(DISTINCT amount) FROM bonus_share WHERE level = \'HTTNV\''), '1', 'equals have equal');

	for (const [text, begins] of [['PDF', '%PDF'], ['Word', 'PK'], ['Excel', 'PK']]) {
		const file = await head.request.get(new URL(await head.locator('main .app-files').getByRole('link', { name: text, exact: true }).getAttribute('href'), h.origin).href);
		assert.equal(file.status(), 200, text);
		assert.equal((await file.body()).subarray(0, begins.length).toString('latin1'), begins, text);
	}
	await done(head);
}

async function own() {
	const me = await open(ME, '/thuong/', { width: 'narrow', colour: 'dark' });
	const amount = number(`SELECT amount FROM bonus_share WHERE person_id = ${months.person(ME)}`);
	assert.ok((await main(me)).includes(grouped(amount)), await main(me));
	await whole(me, 'bonus-own');
	await me.getByRole('link', { name: 'Xem cách tính' }).click();
	assert.match(await main(me), /NEU\(diem >= 95; 2; 1,5\)[\s\S]*NEU\(95 >= 95; 2; 1,5\)[\s\S]*Trọng số\s+2/);
	assert.ok((await main(me)).includes(`${grouped(amount)} đồng`));
	await whole(me, 'bonus-steps');
	const chief = await open(CHIEF, '/thuong/');
	assert.equal((await chief.goto(me.url())).status(), 404, 'nobody below the head sees the share of another');
	// The browser tells of the refused page.
	assert.ok(chief.context().wrong.splice(0).every((text) => /404/.test(text)));
	await done(chief);
	await done(me);
}

// The sheet of somebody is corrected: his share alone is decided on, by a line of the ledger.
async function corrected() {
	const was = number(`SELECT amount FROM bonus_share WHERE person_id = ${months.person(ME)}`), good = number("SELECT amount FROM bonus_share WHERE level = 'HTTNV' LIMIT 1");
	const columns = sql("SELECT GROUP_CONCAT(CONCAT('`', column_name, '`')) FROM information_schema.columns WHERE table_schema = 'danhgia' AND table_name = 'sheet' AND extra NOT LIKE '%auto_increment%' AND generation_expression IS NULL AND column_name NOT IN ('edition', 'before_id', 'total', 'shown', 'level')");
	sql(`SET @old = (SELECT id FROM sheet WHERE person_id = ${months.person(ME)} AND superseded_at IS NULL);
		INSERT INTO sheet (edition, before_id, total, shown, level, ${columns}) SELECT edition + 1, id, '80', 8000, 'HTTNV', ${columns} FROM sheet WHERE id = @old;
		UPDATE sheet SET superseded_at = UTC_TIMESTAMP(6) WHERE id = @old`);
	const head = await open(HEAD, '/thuong/dieu-chinh/');
	await whole(head, 'bonus-stale');
	await head.locator('main').getByRole('link', { name: /^Quyết định/ }).first().click();
	await whole(head, 'bonus-stale-one');
	await head.fill('#reason', 'Phiếu tháng đã được điều chỉnh');
	await head.fill('#document_number', '30/QĐ-STC');
	await head.fill('#document_day', vi(months.today));
	await head.fill('#signer', 'Hoàng Thị Diệp');
	await press(head, 'Điều chỉnh');
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT(type, ' ', amount) ORDER BY id) FROM bonus_entry WHERE person_id = ${months.person(ME)}`), `award ${was},correction ${good - was}`, await main(head));
	const entry = number("SELECT MIN(id) FROM bonus_entry WHERE type = 'award'");
	for (const [where, shot] of [[`so-chi/${entry}/`, 'entry'], [`so-chi/${entry}/dieu-chinh/`, 'correct'], [`so-chi/${entry}/thu-hoi/`, 'reverse'], ['dot-xuat/', 'sudden'], ['so-chi/', 'ledger']]) {
		await go(head, `/thuong/${where}`);
		await whole(head, `bonus-${shot}`);
	}
	assert.ok((await main(head)).includes('30/QĐ-STC'));
	const me = await open(ME, '/thuong/', { width: 'narrow', colour: 'dark' });
	assert.match(await main(me), /30\/QĐ-STC/, 'he sees what was corrected');
	await whole(me, 'bonus-own-corrected');
	await done(head, me);
}

run(async () => {
	await h.start();
	try {
		prepare();
		let id, next;
		// Each goes on where the one before ended.
		await test('a regulation is written from a template, its table checked', async () => { id = await written(); }) &&
			await test('it is issued, sent and read by everybody', () => issued(id)) &&
			await test('its next version without a script', async () => { next = await plain(id); }) &&
			await test('both are tried out on the last period', () => tried(id, next)) &&
			await test('a run from the count to the decision and its payment list', paid) &&
			await test('everybody sees his own share with every step', own) &&
			await test('a corrected result leads to a line of the ledger', corrected);
	} finally {
		if (!process.env.KEEP) clear();
		await h.stop();
	}
});
