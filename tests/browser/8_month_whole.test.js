// A month of a department from the first assignment to the sheet of its head, by the people themselves: what each may do
// when somebody is silent, is gone, asks, objects, or does the same at the same moment; and what it comes to, counted here
// apart. Only dates are set by SQL: work is given today for a window ahead, and moved to one that is over.
'use strict';
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { assert, test, run } = require('../web/check.js');
const { accounts, oneTimeCode, RUN, TREE } = require('../web/client.js');
const { sql, number, make, clear: clearCatalogs } = require('../web/catalogs.js');
const { lend, takeBack } = require('../web/lent.js');
const m = require('../web/months.js');
const h = require('./harness.js');

const WI = 'chuyenvien.stc', ANH = 'anh.cn704', DAT = 'dat.lq639', CHIEF = 'truongphong.stc', NEXT = 'long.tc80', DEPUTY = 'dung.nc2', HEAD = 'giamdoc.stc';
const HOME = 'thamdinh.snv', CHAIR = 'chutich.tinh', ADMIN = 'quantri.khcn';
const NAMES = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const ROWS = [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.2', points: 750, coefficient: 15 }, { code: 'A.3', points: 2000, group: 2, coefficient: 40 }];

// The last window of which the days of the steps are over too, but December's: it is too short for a transfer on the 12th
// day and work behind it.
const p = [1, 2, 3].map((n) => m.period(n)).find((x) => x.month !== 12 && m.today > m.plus(x.until, 5));
const transfer = m.plus(p.from, 11);
const ahead = m.plus(m.period(0).until, 1);
const WEEKS = 7 * Math.floor((Date.parse(ahead) - Date.parse(p.from)) / (7 * 86400e3));
const off = new Set(sql("SELECT day FROM holiday WHERE kind = 'off' AND withdrawn_at IS NULL").split('\n'));
const worked = (day) => ([0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()) || off.has(day) ? worked(m.plus(day, 1)) : day);
const shown = (day) => day.split('-').reverse().join('/');
// Deadlines in the window ahead, one working day behind the other.
const SOON = {};
for (const [i, name] of ['split', 'report', 'more', 'granted', 'late'].entries())
	SOON[name] = worked(i === 0 ? ahead : m.plus(Object.values(SOON)[i - 1], 1));
for (const name of Object.keys(SOON))
	SOON[name] = shown(SOON[name]);
const AFTER = shown(worked(m.plus(transfer, WEEKS + 1)));

const person = m.person;
const OF_TEST = "(SELECT k.id FROM work k JOIN catalog_row r ON r.id = k.row_id JOIN catalog c ON c.id = r.catalog_id JOIN campaign x ON x.id = c.campaign_id WHERE x.name LIKE 'Kiểm thử danh mục%')";
const delivery = (subject, uid, more = '') => number(`SELECT MAX(d.id) FROM delivery d JOIN work w ON w.id = d.work_id WHERE w.subject = '${subject}' AND d.person_id = ${person(uid)} ${more}`);
const at = (uid, rest = '') => `/phieu/${p.key}/${person(uid)}/${rest}`;
const state = (uid) => sql(`SELECT state FROM sheet WHERE person_id = ${person(uid)} ORDER BY edition DESC LIMIT 1`);
const steps = (uid, act) => number(`SELECT COUNT(*) FROM sheet_step t JOIN sheet s ON s.id = t.sheet_id WHERE s.person_id = ${person(uid)} AND t.act = '${act}'`);
const over = () => sql("UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE state = 'preview'");
const toThen = () => sql(`SET @n = ${WEEKS};
	UPDATE entry e JOIN delivery d ON d.id = e.delivery_id SET e.done_on = e.done_on - INTERVAL @n DAY, e.made_at = e.made_at - INTERVAL @n DAY WHERE d.work_id IN ${OF_TEST} AND d.due > '${p.until}';
	UPDATE extension e JOIN delivery d ON d.id = e.delivery_id SET e.before_deadline = e.before_deadline - INTERVAL @n DAY, e.deadline = e.deadline - INTERVAL @n DAY WHERE d.work_id IN ${OF_TEST} AND d.due > '${p.until}';
	UPDATE delivery SET given_on = given_on - INTERVAL @n DAY, deadline = deadline - INTERVAL @n DAY, due = due - INTERVAL @n DAY WHERE work_id IN ${OF_TEST} AND due > '${p.until}'`);
const then = (day, more = 0) => shown(m.plus(day.split('/').reverse().join('-'), more - WEEKS));

// Each has one browser for the whole walk.
const pages = new Map();
async function as(uid, where, options = {}) {
	const key = `${uid} ${options.script !== false}`, other = pages.get(`${uid} true`);
	if (!pages.has(key) && other)	// the session of the other one: it has another name since it was unlocked
		pages.set(key, await (await h.person({ ...options, cookies: await other.context().cookies() })).newPage());
	else if (!pages.has(key))
		pages.set(key, await h.opened(uid, options));
	const page = pages.get(key);
	if (where !== undefined) {
		const answer = await page.goto(h.home + where);
		assert.ok(answer.status() < 400, `${uid} ${where}: ${answer.status()}`);
	}
	return page;
}
const phone = (uid, where) => as(uid, where, { width: 'narrow', colour: 'dark' });
const main = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const tries = (page, text) => h.submit(page, page.locator('main form').filter({ has: page.getByRole('button', { name: text }) }).last(), text);
const press = async (page, text) => {
	await tries(page, text);
	assert.equal(await page.locator('main .govuk-error-summary').count(), 0, `${text}: ${await main(page)}`);
};
const opens = async (page, name) => {
	const details = page.locator('main details', { has: page.locator('summary', { hasText: name }) }).first();
	if (await details.getAttribute('open') === null)
		await details.locator('summary').click();
};
const points = async (page, given) => {
	for (const [name, value] of Object.entries(given))
		await page.fill(`#${name}`, value);
};
const FULL = Object.fromEntries(NAMES.map((name, i) => [name, i < 2 ? '5' : '2,5']));

// Exact numbers by another hand than the programs'.
const gcd = (a, b) => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const q = (n, d = 1) => { const a = BigInt(n), b = BigInt(d), g = gcd(a, b); return [a / g, b / g]; };
const add = (...list) => list.reduce(([a, b], [c, d]) => q(a * d + c * b, b * d), q(0));
const mul = ([a, b], [c, d]) => q(a * c, b * d);
const div = ([a, b], [c, d]) => q(a * d, b * c);
const less = ([a, b], [c, d]) => a * d < c * b;
const text = ([a, b]) => (b === 1n ? `${a}` : `${a}/${b}`);
const cut = ([a, b]) => { const n = a * 100n / b; return `${n / 100n},${String(n % 100n).padStart(2, '0')}`; };
// k in tenths, given and done in products, counted: in what was assigned; good, ontime: products of which a quarter goes.
const item = (k, given, done, { counted = true, bad = 0, late = 0 } = {}) => {
	const of = (x) => mul(q(k, 10), Array.isArray(x) ? x : q(x)), quarter = (x) => mul(of(x), q(-1, 4));
	return { n: counted ? of(given) : q(0), m: of(done), good: add(of(done), quarter(bad)), ontime: add(of(done), quarter(late)) };
};
const shares = (items) => {
	const sum = (name) => add(...items.map((i) => i[name])), n = sum('n');
	return ['m', 'good', 'ontime'].map((name) => div(sum(name), n));
};
const total = (common, parts) => {
	const mean = div(add(...parts), q(parts.length));
	return add(common, mul(q(70), less(q(1), mean) ? q(1) : mean));
};
const ONE = q(1), HALF = q(1, 2);

// What the page of reasons says of a sheet, against what was counted here.
async function why(uid, page, expected) {
	await page.goto(h.home + at(uid, 'vi-sao'));
	const said = await main(page);
	assert.ok(said.includes(`Vì sao ${cut(expected)}?`), `${uid}: ${cut(expected)} (${text(expected)}) in ${said}`);
	assert.ok(said.includes(`Số đúng: ${text(expected)}.`) || (expected[1] === 1n && said.includes(`Số đúng: ${expected[0]}`)), `${uid}: ${text(expected)} in ${said}`);
}

async function give(page, code, subject, quantity, deadline, ...people) {
	await page.goto(`${h.home}/cong-viec/giao?tim=${code}`);
	await page.click('#list tbody a');
	await page.fill('#subject', subject);
	await page.fill('#quantity', quantity);
	await page.fill('#deadline', deadline);
	for (const uid of people)
		await page.locator(`input[name=person][value="${person(uid)}"]`).evaluate((box) => { box.closest('details').open = true; });
	for (const uid of people)
		await page.check(`input[name=person][value="${person(uid)}"]`);
	await h.submit(page, page.locator('main form:has(#quantity)'));
	assert.match(await main(page), new RegExp(`Đã giao ${people.length} việc\\.`));
}

async function reports(uid, subject, quantity, done) {
	const page = await phone(uid, `/cong-viec/${delivery(subject, uid)}/bao-cao`);
	if (quantity)
		await page.fill('#quantity', quantity);
	if (done)
		await page.fill('#done_on', done);
	await h.submit(page, page.locator('main form'), /^Báo kết quả$/);
	await page.waitForURL(/da-bao/);
	assert.match(await main(page), /Đã báo kết quả/);
}

// All that is plain by one press, the rest one by one.
async function accepts(uid) {
	const page = await as(uid, '/cong-viec/xac-nhan/');
	if (await page.getByRole('button', { name: 'Duyệt các kết quả được chọn' }).count() > 0)
		await press(page, 'Duyệt các kết quả được chọn');
	for (let i = 0; i < 9; i++) {
		await page.goto(`${h.home}/cong-viec/xac-nhan/`);
		const odd = page.locator('main .app-owed__item .govuk-button');
		if (await odd.count() === 0)
			break;
		await odd.first().click();
		await h.submit(page, page.locator('main form[data-guard]'));
	}
	assert.match(await main(page), /Không có kết quả hay đề nghị nào|Đề nghị chờ trả lời/);
}

async function assigns() {
	const page = await as(CHIEF, '/cong-viec/giao');
	await page.fill('#f-words', 'A.2');
	await page.waitForFunction(() => document.querySelectorAll('#list tbody tr').length === 1);
	await give(page, 'A.2', 'Thẩm định zq', '4', SOON.report, WI, ANH, DAT);
	await give(page, 'A.1', 'Gia hạn zq', '2', SOON.more, WI);
	await give(page, 'A.1', 'Mất điện zq', '3', SOON.late, WI);
	await give(page, 'A.1', 'Chậm zq', '2', SOON.late, DAT);
	await give(page, 'A.2', 'Thôi làm zq', '2', SOON.late, ANH);
	await give(page, 'A.1', 'Không kịp zq', '5', SOON.late, WI);
	await page.goto(`${h.home}/cong-viec/giao?tim=A.3`);
	await page.click('#list tbody a');
	await page.click('main a:has-text("Chia sản phẩm này")');
	await page.fill('#subject', 'Đề án zq');
	for (const [n, uid, share] of [['', WI, '5/8'], ['-2', DAT, '3/8']]) {
		await page.selectOption(`#part_person${n}`, String(person(uid)));
		await page.fill(`#part_share${n}`, share);
		await page.fill(`#part_deadline${n}`, SOON.split);
	}
	await h.submit(page, page.locator('main form:has(#part_share)'));
	const head = await as(HEAD, '/cong-viec/giao');
	await give(head, 'A.3', 'Quy chế zq', '1', SOON.late, CHIEF);
	await give(head, 'A.1', 'Kế hoạch zq', '2', SOON.late, NEXT);
	assert.equal(number(`SELECT COUNT(*) FROM delivery WHERE work_id IN ${OF_TEST} AND kind = 'planned'`), 12);
}

async function works() {
	// From the list of the period on a telephone; the next ones from their pages.
	const page = await phone(WI, '/cong-viec/');
	await page.getByRole('link', { name: 'Kỳ sau' }).click();
	await page.getByRole('link', { name: /Báo kết quả ?: Thẩm định zq/ }).click();
	await h.submit(page, page.locator('main form'), /^Báo kết quả$/);
	await page.waitForURL(/da-bao/);
	await reports(WI, 'Đề án zq');
	await reports(ANH, 'Thẩm định zq');
	await reports(DAT, 'Thẩm định zq', '3');
	await reports(DAT, 'Đề án zq');
	await reports(CHIEF, 'Quy chế zq');
	await reports(NEXT, 'Kế hoạch zq');
	// More time, asked for and given before the deadline.
	await page.goto(`${h.home}/cong-viec/${delivery('Gia hạn zq', WI)}/gia-han`);
	await page.fill('#until_day', SOON.granted);
	await page.fill('#reason', 'Chờ số liệu của xã zq');
	await press(page, 'Gửi đề nghị');
	// Two of five are done, the rest is handed back.
	await reports(WI, 'Không kịp zq', '2');
	await accepts(CHIEF);
	await page.goto(`${h.home}/cong-viec/${delivery('Không kịp zq', WI)}/tra-lai`);
	await page.fill('#reason', 'Trùng đoàn kiểm tra zq');
	await press(page, 'Báo người đứng đầu');
	await accepts(HEAD);
}

async function answers() {
	const page = await as(CHIEF, '/cong-viec/xac-nhan/'), look = async (kind) => {
		await page.goto(`${h.home}/cong-viec/xac-nhan/`);
		await page.locator('main section', { hasText: kind }).getByRole('link', { name: 'Xem và trả lời' }).click();
	};
	await look('Xin gia hạn');
	await page.getByLabel('Đồng ý gia hạn').check();
	await page.fill('#answer', 'Đồng ý');
	await press(page, 'Trả lời');
	assert.equal(sql(`SELECT DATE_FORMAT(deadline, '%d/%m/%Y') FROM delivery WHERE id = ${delivery('Gia hạn zq', WI)}`), SOON.granted);
	await page.goto(`${h.home}/cong-viec/don-vi/viec/${delivery('Không kịp zq', WI)}`);
	await opens(page, 'Chuyển cho người khác');
	await page.selectOption('#to', String(person(DAT)));
	await page.fill('#hand_reason', 'Người cũ báo không làm được zq');
	await press(page, 'Chuyển cho người khác');
	// He changes units: what is open with him here is withdrawn, by a document.
	await page.goto(`${h.home}/cong-viec/don-vi/viec/${delivery('Thôi làm zq', ANH)}`);
	await opens(page, 'Thu hồi');
	await page.fill('#withdraw_reason', 'Chuyển đơn vị zq');
	await page.fill('#end_document', '15/QĐ-STC');
	await press(page, 'Thu hồi');
	assert.equal(sql(`SELECT state FROM delivery WHERE id = ${delivery('Thôi làm zq', ANH)}`), 'withdrawn');
}

// The window is over. What was late: one of it by an objective cause.
async function late() {
	toThen();
	await reports(WI, 'Gia hạn zq', '', then(SOON.granted));
	await reports(WI, 'Mất điện zq', '', then(SOON.late, 2));
	await reports(DAT, 'Chậm zq', '', then(SOON.late, 1));
	await reports(DAT, 'Không kịp zq', '1', then(SOON.late));
	await accepts(CHIEF);
	const page = await phone(WI, `/cong-viec/${delivery('Mất điện zq', WI)}/mien-tru`);
	await page.locator('main input[name=fault]').first().check();
	await page.fill('#reason', 'Mất điện toàn xã hai ngày zq');
	await page.fill('#proof', '41/TB-PCĐL');
	await h.submit(page, page.locator('main form[data-guard]'), /^Gửi đề nghị$/);
	const chief = await as(CHIEF, '/cong-viec/xac-nhan/');
	await chief.locator('main section', { hasText: 'Xin miễn trừ' }).getByRole('link', { name: 'Xem và trả lời' }).click();
	await chief.getByLabel('Xác nhận nguyên nhân khách quan').check();
	await chief.fill('#document', '7/BB-STC');
	await chief.fill('#answer', 'Có thông báo của điện lực');
	await press(chief, 'Trả lời');
	// A major error of one of four, which turns out to be none when he objects.
	await chief.goto(`${h.home}/cong-viec/xac-nhan/${number(`SELECT MAX(id) FROM entry WHERE delivery_id = ${delivery('Thẩm định zq', WI)}`)}/sai-sot`);
	await chief.fill('#what', 'Sai căn cứ zq');
	await chief.fill('#quantity', '1');
	await press(chief, 'Ghi sai sót');
	assert.equal(number(`SELECT COUNT(*) FROM finding f JOIN entry e ON e.id = f.entry_id WHERE e.delivery_id = ${delivery('Thẩm định zq', WI)} AND f.withdrawn_at IS NULL`), 1);
}

// On the 12th day of the window he works elsewhere; the old head says nothing of him.
async function moves() {
	const page = await as(ADMIN, `/quan-tri/nguoi/${person(ANH)}/`);
	await page.click('main a:has-text("Giao vị trí")');
	await page.selectOption('[name=unit_id]', { label: 'Sở Tài chính › Phòng Tài chính đầu tư' });
	await page.fill('[name=job]', 'Chuyên viên');
	await page.check('[name=rank][value=staff]');
	await page.check('[name=transfer]');
	await page.check('[name=is_main]');
	await page.fill('[name=from]', shown(transfer));
	await h.submit(page, page.locator('main form[data-guard]'));
	assert.equal(sql(`SELECT GROUP_CONCAT(u.code ORDER BY x.from_day) FROM holding x JOIN unit u ON u.id = x.unit_id WHERE x.person_id = ${person(ANH)} AND x.main = 1`), 'stc.ngansach,stc.dautu');
	assert.equal((await (await as(CHIEF)).goto(h.home + at(ANH))).status(), 404, 'the old head is in charge of him no more');
	const next = await as(NEXT, '/cong-viec/giao');
	await give(next, 'A.1', 'Dự án zq', '4', AFTER, ANH);
	await reports(ANH, 'Dự án zq', '3');
	await accepts(NEXT);
	toThen();
	assert.equal(number(`SELECT COUNT(*) FROM delivery WHERE work_id IN ${OF_TEST} AND due NOT BETWEEN '${p.from}' AND '${p.until}'`), 0);
	const head = await as(HEAD, '/phieu/nhan-xet/ban-giao/');
	assert.match(await main(head), /Cao Ngọc Anh.*Quá hạn/, 'the silence of the old head is told to the head of the agency');
}

const COMMON = { [WI]: q(59, 2), [ANH]: q(30), [DAT]: q(28), [CHIEF]: q(30), [NEXT]: q(30), [HEAD]: q(59, 2) };
const WORK = {
	[WI]: [item(15, 4, 4), item(40, q(5, 8), q(5, 8)), item(10, 2, 2), item(10, 3, 3), item(10, 2, 2), item(10, 3, 0)],
	[DAT]: [item(15, 4, 3), item(40, q(3, 8), q(3, 8)), item(10, 2, 2, { late: 2 }), item(10, 3, 1, { counted: false })],
	old: [item(15, 4, 4)], here: [item(10, 4, 3)],
	[CHIEF]: [item(40, 1, 1)], [NEXT]: [item(10, 2, 2)],
};
WORK[ANH] = [...WORK.old, ...WORK.here];
const BAD = [item(15, 4, 4, { bad: 1 }), ...WORK[WI].slice(1)];

async function selfs(uid, given = FULL, page = null) {
	const own = page || await phone(uid, at(uid, 'tu-cham'));
	await points(own, given);
	await press(own, 'Gửi điểm tự chấm');
	assert.match(await main(own), /Đã tự chấm/);
	return own;
}

async function scores() {
	const wi = await selfs(WI), chief = await as(CHIEF, at(WI));
	await opens(chief, 'Trả lại để xem lại');
	await chief.fill('#reason', 'Xem lại III.4 zq');
	await press(chief, 'Trả lại để xem lại');
	assert.equal(state(WI), 'returned');
	await wi.goto(h.home + at(WI));
	assert.match(await main(wi), /Xem lại III\.4 zq/);
	await selfs(WI, { ...FULL, initiative: '2' });
	// He scores himself again while his head confirms: one of them is told, nothing is lost.
	await wi.goto(h.home + at(WI, 'tu-cham'));
	await wi.fill('#conduct', '4,5');
	await wi.fill('#strengths', 'Còn trên màn hình zq');
	await chief.goto(h.home + at(WI, 'xac-nhan'));
	await chief.fill('#initiative', '2');
	await chief.fill('#opinion', 'Đồng ý zq');
	await Promise.all([tries(wi, 'Gửi điểm tự chấm'), tries(chief, 'Xác nhận')]);
	const [own, his] = [await main(wi), await main(chief)], told = /vừa được người khác thay đổi|đang ở bước khác/;
	assert.equal([own, his].filter((said) => told.test(said)).length, 1, `one of them is told: ${own} ${his}`);
	if (told.test(own))
		assert.equal(await wi.inputValue('#strengths'), 'Còn trên màn hình zq');
	else {
		assert.equal(await chief.inputValue('#opinion'), 'Đồng ý zq');
		await chief.goto(h.home + at(WI, 'xac-nhan'));
		await points(chief, { ...FULL, initiative: '2' });
		await press(chief, 'Xác nhận');
	}
	assert.equal(state(WI), 'preview');
	await why(WI, wi, total(COMMON[WI], shares(BAD)));
	// Pressed once more from where the back button leads: nothing is done twice.
	await chief.goBack();
	await chief.reload();
	const confirmed = steps(WI, 'confirm');
	if (await chief.getByRole('button', { name: 'Xác nhận', exact: true }).count() > 0)
		await tries(chief, 'Xác nhận');
	assert.equal(steps(WI, 'confirm'), confirmed);
}

async function objects() {
	const wi = await phone(WI, at(WI, 'kien-nghi')), chief = await as(CHIEF);
	await wi.selectOption('#about', { label: await wi.locator('#about option', { hasText: 'Thẩm định zq' }).first().innerText() });
	await wi.fill('#words', 'Căn cứ đúng với bản đính chính zq');
	await wi.fill('#proof', '9/BTC-ĐC');
	await press(wi, 'Gửi');
	await chief.goto(`${h.home}/viec-can-lam/`);
	await chief.getByRole('link', { name: /Trả lời 1 phản hồi/ }).first().click();
	await chief.check('input[name=outcome][value=changed]');
	await chief.fill('#answer', 'Đúng, bỏ sai sót');
	await press(chief, 'Gửi trả lời');
	assert.equal(state(WI), 'self');
	await chief.goto(`${h.home}/cong-viec/sai-sot/${number('SELECT MAX(id) FROM finding')}/thu-hoi`);
	await chief.fill('#reason', 'Căn cứ đã đính chính zq');
	await press(chief, 'Bỏ sai sót');
	await chief.goto(h.home + at(WI, 'xac-nhan'));
	await points(chief, { ...FULL, initiative: '2' });
	await press(chief, 'Xác nhận');
	await why(WI, wi, total(COMMON[WI], shares(WORK[WI])));
	assert.equal(steps(WI, 'confirm'), 2);
}

// Without a script: the new head confirms who came on the 12th, the old one goes on without the points of who is silent.
async function others() {
	await selfs(ANH);
	const next = await as(NEXT, at(ANH, 'xac-nhan'), { script: false }), chief = await as(CHIEF, at(DAT, 'xac-nhan'), { script: false });
	await press(next, 'Xác nhận');
	assert.equal(state(ANH), 'preview');
	await points(chief, { ...FULL, conduct: '3' });
	await tries(chief, 'Xác nhận');
	assert.match(await main(chief), /hãy ghi lý do tiếp tục/);
	assert.equal(await chief.inputValue('#conduct'), '3', 'what was typed is kept');
	await chief.fill('#silent_why', 'Đã nhắc hai lần zq');
	await press(chief, 'Xác nhận');
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, silent_why, self_1 IS NULL) FROM sheet WHERE person_id = ${person(DAT)}`), 'preview Đã nhắc hai lần zq 1');
	await next.goBack();
	if (await next.getByRole('button', { name: 'Xác nhận', exact: true }).count() > 0)
		await tries(next, 'Xác nhận');
	assert.equal(steps(ANH, 'confirm'), 1, 'the back button does nothing twice');
	await why(ANH, await phone(ANH), total(COMMON[ANH], shares(WORK[ANH])));
	await why(DAT, chief, total(COMMON[DAT], shares(WORK[DAT])));
}

const list = `/phieu/ky/?ky=${p.iso}`;

// Publishing asks who one is again: with the password and the code what was chosen goes on.
async function publishes() {
	over();
	const head = await as(HEAD, list);
	sql(`UPDATE session SET proved_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE WHERE person_id = ${person(HEAD)}`);
	await press(head, 'Công bố những phiếu đã chọn');
	assert.equal(state(WI), 'preview');
	await head.fill('main [name=password]', accounts().get(HEAD).password);
	if (await head.locator('main [name=otp]').count() > 0)
		await head.fill('main [name=otp]', await oneTimeCode(HEAD));
	await h.submit(head, head.locator('main form:has([name=password])'));
	if (await head.locator('main [name=chosen]').count() > 0 && state(WI) === 'preview')
		await h.submit(head, head.locator('main form:has([name=chosen])'));
	assert.deepEqual([WI, ANH, DAT].map(state), ['published', 'published', 'published']);
	await head.goBack().catch((e) => assert.match(e.message, /ERR_CACHE_MISS/));	// the answer to a form: the browser asks before it is sent again
	assert.equal(steps(WI, 'publish'), 1);
	const wi = await phone(WI, at(WI));
	await press(wi, 'Tôi đã xem kết quả');
	for (const uid of [WI, ANH, DAT])
		await why(uid, uid === DAT ? head : await phone(uid), total(COMMON[uid], shares(WORK[uid])));
}

const leads = async (page, unity = 'whole') => {
	await page.check('input[name=organising][value=whole]');
	await page.fill('#organising_why', 'Đủ kế hoạch zq');
	await page.check(`input[name=unity][value=${unity}]`);
	await page.fill('#unity_why', 'Theo dõi trong tháng zq');
};

async function delegates() {
	const head = await as(HEAD, '/co-quan/uy-quyen'), deputy = await as(DEPUTY);
	await head.selectOption('[name=receiver]', String(person(DEPUTY)));
	await head.fill('[name=document_number]', '8/UQ-STC');
	await head.fill('[name=document_day]', shown(m.today));
	await head.fill('[name=subject]', 'Xác nhận phiếu zq');
	await head.fill('[name=from]', shown(m.today));
	await head.fill('[name=until]', shown(m.plus(m.today, 1)));
	await h.submit(head, head.locator('main form[data-guard]'));
	await selfs(CHIEF);
	await selfs(NEXT);
	assert.equal((await deputy.goto(h.home + at(CHIEF, 'xac-nhan'))).status(), 404, 'nothing before he accepts');
	await deputy.goto(`${h.home}/viec-can-lam/`);
	await deputy.getByRole('link', { name: /Trả lời ủy quyền/ }).first().click();
	await h.submit(deputy, deputy.locator('main form[action$="/nhan"]'));
	await deputy.goto(h.home + at(CHIEF, 'xac-nhan'));
	await leads(deputy);
	await press(deputy, 'Xác nhận');
	assert.equal(state(CHIEF), 'preview');
	await deputy.goto(h.home + at(CHIEF));
	assert.match(await main(deputy), /Nguyễn Công Dũng \(ủy quyền của Hoàng Thị Diệp\)/, 'both names');
	// The head and the deputy on one sheet: one of them is told.
	await head.goto(h.home + at(NEXT, 'xac-nhan'));
	await leads(head, 'half');
	await deputy.goto(h.home + at(NEXT, 'xac-nhan'));
	await leads(deputy, 'half');
	await Promise.all([tries(head, 'Xác nhận'), tries(deputy, 'Xác nhận')]);
	const said = await Promise.all([main(head), main(deputy)]);
	assert.equal(said.filter((x) => /vừa được người khác thay đổi|đang ở bước khác/.test(x)).length, 1, `one is told: ${said}`);
	assert.equal(steps(NEXT, 'confirm'), 1);
}

const below = { [CHIEF]: () => [...WORK[WI], ...WORK[DAT], ...WORK.old], [NEXT]: () => WORK.here };
const led = (uid, organising = ONE, unity = ONE) => total(COMMON[uid], [...shares([...WORK[uid] || [], ...below[uid]()]), ONE, organising, unity]);
below[HEAD] = () => [...WORK[WI], ...WORK[DAT], ...WORK[ANH], ...WORK[CHIEF], ...WORK[NEXT]];

async function leaders() {
	over();
	const head = await as(HEAD, list, { script: false });
	await press(head, 'Công bố những phiếu đã chọn');
	assert.deepEqual([CHIEF, NEXT].map(state), ['published', 'published']);
	await why(CHIEF, head, led(CHIEF));
	assert.match(await main(head), /d: mọi công chức thuộc quyền đạt từ 50 điểm 100,00%/);
	await why(NEXT, head, led(NEXT, ONE, HALF));
}

// A petition is right: a new edition of its sheet.
async function petition(uid, scorer, change) {
	const own = await phone(uid, at(uid, 'kien-nghi'));
	await own.fill('#words', 'Đề nghị xem lại zq');
	await press(own, 'Gửi');
	const by = await as(scorer, at(uid, 'kien-nghi'));
	await by.getByRole('link', { name: /^Kiến nghị/ }).first().click();
	await by.check('input[name=outcome][value=changed]');
	await by.fill('#answer', 'Đồng ý zq');
	await by.fill('#document', '12/TB-STC');
	await press(by, 'Gửi trả lời');
	await by.goto(h.home + at(uid, 'xac-nhan'));
	await points(by, { ...FULL, ...change });
	await press(by, 'Xác nhận');
	over();
	await press(await as(HEAD, list), 'Công bố những phiếu đã chọn');
	assert.equal(sql(`SELECT GROUP_CONCAT(superseded_at IS NULL ORDER BY edition) FROM sheet WHERE person_id = ${person(uid)}`), '0,1');
}

// What rested on the old edition is opened for correction too, and closed again from the bottom up.
async function corrects() {
	await petition(WI, CHIEF, { initiative: '1' });
	COMMON[WI] = q(57, 2);
	const head = await as(HEAD, '/phieu/anh-huong/');
	await why(WI, await phone(WI), total(COMMON[WI], shares(WORK[WI])));
	assert.match(await main(head), /Lê Quốc Bảo/);
	assert.doesNotMatch(await main(head), /Trần Công Long/, 'of another division');
	await head.getByRole('link', { name: /^Mở phiếu để điều chỉnh/ }).click();
	await opens(head, 'Điều chỉnh phiếu đã công bố');
	await head.fill('#reason', 'Dựa trên bản cũ zq');
	await press(head, 'Điều chỉnh phiếu đã công bố');
	await head.goto(h.home + at(CHIEF, 'xac-nhan'));
	await leads(head);
	await press(head, 'Xác nhận');
	over();
	await head.goto(h.home + list);
	await press(head, 'Công bố những phiếu đã chọn');
	await head.goto(`${h.home}/phieu/anh-huong/`);
	assert.match(await main(head), /Không có phiếu nào chờ quyết định/);
	await why(CHIEF, head, led(CHIEF));
}

async function chairman() {
	await selfs(HEAD);
	const home = await as(HOME, at(HEAD, 'chuan-bi'));
	await leads(home, 'half');
	await home.fill('#initiative', '2');
	await press(home, 'Lưu phần chuẩn bị');
	const heads = `/phieu/dung-dau/?ky=${p.iso}`, chair = await as(CHAIR, heads);
	await press(chair, 'Xác nhận những phiếu đã chọn');
	over();
	await chair.goto(h.home + heads);
	await press(chair, 'Công bố những phiếu đã chọn');
	assert.match(await main(chair), /Hoàng Thị Diệp/, `he stands where he published: ${chair.url()}`);
	assert.equal(state(HEAD), 'published');
	await why(HEAD, await as(HEAD), led(HEAD, ONE, HALF));
	assert.equal(number(`SELECT COUNT(*) FROM sheet_input i JOIN sheet s ON s.id = i.sheet_id WHERE s.person_id = ${person(HEAD)} AND s.superseded_at IS NULL`), 5);
}

// A sheet at the bottom changes once more: its head's is decided on by the head of the agency, his own by the chairman.
async function decides() {
	await petition(ANH, NEXT, { conduct: '4' });
	const head = await as(HEAD, '/phieu/anh-huong/');
	assert.match(await main(head), /Trần Công Long/);
	assert.doesNotMatch(await main(head), /Hoàng Thị Diệp,/, 'nobody decides on his own');
	assert.match(await main(head), /Lê Quốc Bảo/, 'what was due in the old unit counts there');
	for (let left = 2; left > 0; left--) {
		await opens(head, 'Giữ nguyên');
		await head.locator('main form textarea').first().fill('Tổng không đổi zq');
		await h.submit(head, head.locator('main form').first());
	}
	assert.match(await main(head), /Không có phiếu nào chờ quyết định/);
	const chair = await as(CHAIR, '/viec-can-lam/');
	await chair.getByRole('link', { name: /dựa trên/ }).first().click();
	assert.match(await main(chair), /Hoàng Thị Diệp/);
	await opens(chair, 'Giữ nguyên');
	await chair.locator('main form textarea').first().fill('Tổng không đổi zq');
	await press(chair, 'Giữ nguyên');
	assert.match(await main(chair), /Không có phiếu nào chờ quyết định/);
	assert.equal(number('SELECT COUNT(*) FROM sheet_stale WHERE decision IS NULL'), 0);
	const v = spawnSync(path.join(TREE, process.env.BUILD || 'build', 'danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });
	assert.equal(v.status, 0, v.stdout + v.stderr);
	assert.match(v.stdout, /^9 published sheets, 0 wrong, /m);
}

function clear() {
	m.clear();
	sql(`SET foreign_key_checks = OFF; DELETE FROM notice WHERE path LIKE '/cong-viec/%'; DELETE FROM delegation WHERE document_number = '8/UQ-STC';
		DELETE h FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.person_id = ${person(ANH)} AND u.code = 'stc.dautu'; UPDATE holding SET until_day = NULL WHERE person_id = ${person(ANH)}`);
	clearCatalogs();
	takeBack();
}

run(async () => {
	clear();
	make('in_force', { agency: 'stc', rows: ROWS });
	for (const uid of [ANH, NEXT])
		lend(uid);
	lend(DAT);
	lend(DEPUTY, { code: true });
	// Of nobody but these something is owed.
	sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, exception, exception_why)
		SELECT h.person_id, a.id, u.id, h.title, h.rank, 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', 'excepted', 'leave', 'zq'
		FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) JOIN person x ON x.id = h.person_id
		WHERE a.code = 'stc' AND h.main = 1 AND h.until_day IS NULL AND x.uid NOT IN (${[WI, ANH, DAT, CHIEF, NEXT, HEAD].map((uid) => `'${uid}'`).join()})`);
	await h.start();
	const parts = [['the head of the division assigns, splits; the head of the agency too', assigns], ['results are said on telephones; more time is asked for, a rest is handed back', works],
		['requests are answered; a delivery is withdrawn by a document, another handed over', answers], ['what is late; an exemption with its proof', late],
		['somebody changes units on the 12th day, the old head is silent', moves], ['scored, returned, scored again; at the same moment as the head confirms', scores],
		['an objection to a row is right', objects], ['without a script: the new head confirms; one who is silent does not stop the head', others],
		['many are published, with the password and the code', publishes], ['the deputy confirms by delegation; the head and he at once', delegates],
		['leaders close from the bottom up', leaders], ['a petition: a new edition, and the one that rests on it', corrects],
		['the head of the agency: prepared, confirmed and published', chairman], ['a decision on each that rests on what was corrected; all is counted anew', decides]];
	let good = true;
	try {
		for (const [name, part] of parts)
			good = await test(name, () => (good ? part() : assert.fail('one before it failed'))) && good;
		await test('no page said anything wrong on the console', () => assert.deepEqual([...pages.values()].flatMap((page) => page.context().wrong), []));
	} finally {
		if (process.env.STAY === undefined)
			clear();
		await h.stop();
	}
});
