// The funds of bonuses of an agency: documents of a year, what is approved, spent, waiting and left, the estimate from salaries.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');

const HEAD = 'giamdoc.stc', STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', FINANCE = 'taichinh.stc', MAYOR = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', VILLAGE = 'chuyenvien.tuyhoa';
const LEAD = 'giamdoc.snv', APPRAISER = 'thamdinh.snv', CHAIR = 'chutich.tinh', ADMIN = 'quantri.khcn', AUDITOR = 'kiemtra.tt', HOSTILE = '<b>zq\'"&</b>';
const ALL = [HEAD, STAFF, CHIEF, FINANCE, MAYOR, OFFICER, VILLAGE, LEAD, APPRAISER, CHAIR, ADMIN, AUDITOR];
const PLACE = '/thuong/quy/';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token(), ...fields });
const seen = async (user, where) => text((await of(user).get(where)).text);
const person = (uid) => number(`SELECT id FROM person WHERE uid = '${uid}'`);
const stc = () => number("SELECT id FROM unit WHERE code = 'stc'");
const refused = (page, field, words) => { assert.equal(page.status, 422, text(page.text).slice(0, 300)); assert.ok(page.text.includes(`id="${field}-error"`), `${field} ${text(page.text).slice(0, 900)}`); assert.match(text(page.text), words); };
const GOOD = { kind: 'award', year: '2026', budget_code: '1012345', salary_fund: '8.000.000.000', amount: '800.000.000', document_number: `7/QĐ ${HOSTILE}`, document_day: '05/01/2026' };
const enter = (user, fields = {}) => post(user, PLACE, { ...GOOD, ...fields });
const rows = () => sql("SELECT GROUP_CONCAT(CONCAT_WS(' ', kind, year, budget_code, IFNULL(salary_fund, '-'), amount, IF(withdrawn_at IS NULL, '', 'back')) ORDER BY id SEPARATOR ', ') FROM bonus_fund");
function clear() {
	sql('SET foreign_key_checks = OFF; DELETE FROM bonus_fund; DELETE FROM bonus_entry; DELETE FROM bonus_run; DELETE FROM regulation; DELETE FROM salary');
}

async function entered() {
	clear();
	for (const user of ALL.filter((u) => ![HEAD, MAYOR, OFFICER, LEAD].includes(u))) {
		assert.equal((await of(user).get(PLACE)).status, 403, user);
		assert.equal((await enter(user)).status, 403, user);
	}
	refused(await enter(HEAD, { amount: '800.000.001' }), 'amount', /Không quá 10% quỹ tiền lương: 800\.000\.000 đồng/);
	refused(await enter(HEAD, { salary_fund: '' }), 'salary_fund', /./);
	refused(await enter(HEAD, { kind: 'income' }), 'salary_fund', /Chỉ ghi quỹ tiền lương với quỹ tiền thưởng/);
	for (const [field, value] of [['amount', '8.00'], ['amount', '0'], ['budget_code', ''], ['document_number', ''], ['document_day', '31/02/2026'], ['year', '2023'], ['kind', 'x']])
		refused(await enter(HEAD, { [field]: value }), field, /./);
	assert.equal(number('SELECT COUNT(*) FROM bonus_fund'), 0);
	const once = { form: await of(HEAD).token(), ...GOOD };
	for (let i = 0; i < 2; i++)
		assert.match((await of(HEAD).post(PLACE, once)).location, /\/thuong\/quy\/\?nam=2026$/, 'twice is once');
	assert.equal((await enter(HEAD, { kind: 'income', salary_fund: '', amount: '50.000.000' })).status, 303);
	assert.equal((await enter(OFFICER, { amount: '70000000' })).status, 303);
	assert.equal(rows(), 'award 2026 1012345 8000000000 800000000 , income 2026 1012345 - 50000000 , award 2026 1012345 8000000000 70000000');
	const page = await of(HEAD).get(`${PLACE}?nam=2026`);
	assert.match(text(page.text), /Tiền thưởng 2026 Được duyệt 800\.000\.000 đồng Đã chi 0 đồng Chờ quyết định 0 đồng Còn lại 800\.000\.000 đồng/);
	assert.match(text(page.text), /Thu nhập tăng thêm 2026 Được duyệt 50\.000\.000 /);
	assert.ok(text(page.text).includes(`7/QĐ ${HOSTILE}`) && !page.text.includes(HOSTILE), 'escaped');
	assert.match(page.text, /name="budget_code"[^>]*value="1012345"/, 'the code is remembered');
	for (const user of [MAYOR, LEAD])
		assert.ok(!/800\.000\.000/.test(await seen(user, `${PLACE}?nam=2026`)), `${user}: another agency`);
	assert.match(await seen(HEAD, `${PLACE}?nam=2027`), /Tiền thưởng 2027 Được duyệt 0/);
}

// Spent and waiting are counted; what is not left cannot be taken back.
async function spentAndWaiting() {
	const a = stc(), h = person(HEAD), s = person(STAFF);
	sql(`INSERT INTO regulation (agency_id, kind, number, name, made_by) VALUES (${a}, 'award', 990, 'zq', ${h}); SET @r = LAST_INSERT_ID();
		INSERT INTO bonus_run (agency_id, kind, regulation_id, year, month, months, fund, state, reserve, spent, frozen_by, frozen_at, made_by) VALUES (${a}, 'award', @r, 2026, 5, 1, 400000000, 'frozen', 100000000, 300000000, ${h}, UTC_TIMESTAMP(6), ${h});
		INSERT INTO bonus_entry (agency_id, kind, year, person_id, type, amount, reason, document_number, document_day, signer, made_by) VALUES (${a}, 'award', 2026, ${s}, 'sudden', 20000000, 'zq', '1', '2026-06-01', 'x', ${h});
		SET @e = LAST_INSERT_ID();
		INSERT INTO bonus_entry (agency_id, kind, year, person_id, type, entry_id, amount, reason, document_number, document_day, signer, made_by) VALUES (${a}, 'award', 2026, ${s}, 'correction', @e, -5000000, 'zq', '2', '2026-07-01', 'x', ${h})`);
	assert.match(await seen(HEAD, `${PLACE}?nam=2026`), /Tiền thưởng 2026 Được duyệt 800\.000\.000 đồng Đã chi 15\.000\.000 đồng Chờ quyết định 300\.000\.000 đồng Còn lại 485\.000\.000 đồng/);
	const id = number(`SELECT id FROM bonus_fund WHERE agency_id = ${a} AND kind = 'award'`), where = `${PLACE}${id}/thu-hoi`;
	for (const [user, status] of [[STAFF, 403], [FINANCE, 403], [MAYOR, 404], [OFFICER, 404], [HEAD, 200]])
		assert.equal((await of(user).get(where)).status, status, user);
	const held = await post(HEAD, where, { version: 1, reason: 'Nhầm zq' });
	assert.equal(held.status, 422);
	assert.match(text(held.text), /quỹ chỉ còn 485\.000\.000 đồng/);
	assert.equal((await enter(HEAD, { salary_fund: '5.000.000.000', amount: '400000000', document_number: '8/QĐ' })).status, 303);
	assert.equal((await post(HEAD, where, { version: 1, reason: 'Nhầm zq' })).status, 303);
	assert.equal((await post(HEAD, where, { version: 1, reason: 'Nhầm zq' })).status, 409);
	const other = `${PLACE}${number("SELECT MAX(id) FROM bonus_fund")}/thu-hoi`;
	assert.equal((await post(HEAD, other, { version: 1, reason: 'Nhầm zq' })).status, 422, '85 of 400 are left');
	assert.match(await seen(HEAD, `${PLACE}?nam=2026`), /Còn lại 85\.000\.000 .*Các văn bản đã thu hồi .*Nhầm zq/);
}

// Sum of coefficients × base salary × 12, a tenth of it; the form is filled only when it is asked for.
async function estimate() {
	const a = stc(), day = sql('SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)'), year = day.slice(0, 4);
	for (const [uid, coefficient] of [[STAFF, 234], [CHIEF, 499]])
		sql(`INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, made_by) VALUES (${person(uid)}, ${a}, '2024-01-01', '01.003', 1, ${coefficient}, 1)`);
	const base = number(`SELECT amount FROM base_salary WHERE from_day <= '${day}' AND withdrawn_at IS NULL ORDER BY from_day DESC LIMIT 1`), fund = 733 * base * 12 / 100, shown = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
	const page = await of(HEAD).get(`${PLACE}?nam=${year}`), all = number(`SELECT COUNT(*) FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.main = 1 AND h.until_day IS NULL AND (u.id = ${a} OR u.parent_id = ${a})`);
	assert.match(text(page.text), new RegExp(`đã có hệ số lương 2 Số người còn thiếu ${all - 2} Tổng hệ số 7,33 Lương cơ sở, mỗi tháng ${shown(base)} đồng .*không gồm phụ cấp ${shown(fund)} đồng 10% quỹ tiền lương ${shown(Math.floor(fund / 10))} đồng`));
	assert.ok(!page.text.includes(`value="${shown(fund)}"`), 'never by itself');
	const filled = await of(HEAD).get(`${PLACE}?nam=${year}&dien=1`);
	assert.ok(filled.text.includes(`value="${shown(fund)}"`) && filled.text.includes(`value="${shown(Math.floor(fund / 10))}"`));
	assert.equal(number("SELECT COUNT(*) FROM bonus_fund WHERE withdrawn_at IS NULL AND kind = 'award'"), 2, 'nothing is written');
}

// Of parts over fewer than five people the officer sees no sum, nor what is left; the head does.
async function masked() {
	clear();
	assert.equal((await enter(OFFICER, { amount: '70.000.000' })).status, 303);
	const a = number("SELECT id FROM unit WHERE code = 'tuyhoa'"), where = `${PLACE}?nam=2026`;
	assert.match(await seen(OFFICER, where), /Đã chi 0 đồng Chờ quyết định 0 đồng Còn lại 70\.000\.000 đồng/);
	sql(`INSERT INTO bonus_entry (agency_id, kind, year, person_id, type, amount, reason, document_number, document_day, signer, made_by) VALUES (${a}, 'award', 2026, ${person(VILLAGE)}, 'sudden', 3210000, 'zq', '1', '2026-06-01', 'x', 1)`);
	assert.match(await seen(MAYOR, where), /Đã chi 3\.210\.000 đồng Chờ quyết định 0 đồng Còn lại 66\.790\.000 đồng/);
	const page = await seen(OFFICER, where);
	assert.match(page, /Được duyệt 70\.000\.000 đồng Đã chi Không hiển thị.*Chờ quyết định 0 đồng Còn lại Không hiển thị/);
	assert.ok(!/3\.210\.000|66\.790\.000/.test(page));
	const id = number('SELECT MAX(id) FROM bonus_fund'), held = text((await post(OFFICER, `${PLACE}${id}/thu-hoi`, { version: 1, reason: 'zq' })).text);
	assert.match(held, /Khoản này đã chi/);
	assert.ok(!/66\.790\.000/.test(held));
	const trial = (await of(OFFICER).get('/thuong/chay-thu/')).text;
	assert.ok(!/66\.790\.000|66790000/.test(trial));
}

run(async () => {
	for (const user of ALL)
		clients.set(user, await new Client().signIn(user));
	await test('funds are entered by the head and the officer of the agency, by documents', entered);
	await test('spent and waiting are counted, and hold a fund', spentAndWaiting);
	await test('the estimate from the salaries', estimate);
	await test('the officer sees no sum over few', masked);
	clear();
	for (const c of clients.values())
		c.close();
});
