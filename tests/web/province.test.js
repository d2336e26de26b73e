// Parameters of the province: read by everybody, set by Home Affairs from a period that has not begun, taken back until
// then; what they change in the example of the handbook; what holds for an agency, and what its own method changes.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const proposals = require('./proposals.js');
const people = require('./people.js');

const APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', STAFF = 'chuyenvien.tuyhoa', HEAD = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa';
const PLACE = '/phieu/tham-so/', SET = `${PLACE}dat`, HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const page = async (user, path = PLACE) => text((await of(user).get(path)).text);
const TODAY = 'DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)';
const day = (n) => sql(`SELECT DATE_FORMAT(${TODAY} + INTERVAL ${n} DAY, '%d/%m/%Y')`);
const month = (n) => sql(`SELECT DATE_FORMAT(${TODAY} + INTERVAL ${n} MONTH, '%Y-%m')`);
// The first month of a quarter that is ahead for every calendar, and one within a quarter.
const quarter = () => [2, 3, 4].map(month).find((m) => Number(m.slice(5)) % 3 === 1);
const within = () => [2, 3].map(month).find((m) => Number(m.slice(5)) % 3 !== 1);
const named = (iso) => `tháng ${Number(iso.slice(5))}/${iso.slice(0, 4)}`;
const post = async (user, path, fields) => of(user).post(path, { form: await of(user).token(), ...fields });
const at = (a, field) => a.text.includes(`id="${field}-error"`);
const clear = () => { sql("DELETE FROM province_parameter; DELETE FROM notice WHERE kind LIKE 'province%'; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; SET foreign_key_checks = OFF; DELETE FROM agency_parameter WHERE proposal_id < 0"); proposals.clear(); };
const rows = () => sql("SELECT IFNULL(GROUP_CONCAT(CONCAT(first_month, ' ', late_unit, IF(withdrawn_at IS NULL, '', ' back')) ORDER BY id SEPARATOR ', '), '') FROM province_parameter");
const USUAL = { late_unit: 'occurrence', cap: 'total', period: 'month', leader_scope: 'own_and_staff', minimum_work_share: 'off', transfer_common: 'new_head', retention_years: '70', quota_base: 'good', counted_from: '2026-05' };
const values = (first, more = {}) => ({ ...USUAL, first_month: first, document_number: '12/QĐ-UBND', document_day: day(0), reason: 'Thống nhất zq', ...more });
// One that stands since a month, below the programs.
const put = (first, more = {}) => {
	const v = { ...USUAL, ...more };
	sql(`INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, counted_from, document_number, document_day, reason, made_by)
		VALUES ('${first}-01', '${v.late_unit}', '${v.cap}', '${v.period}', '${v.leader_scope}', '${v.minimum_work_share}', '${v.transfer_common}', '${v.counted_from}-01', '3/QĐ', '2026-01-05', 'zq', 1)`);
	return { id: number('SELECT MAX(id) FROM province_parameter'), version: 1 };
};

async function usual() {
	clear();
	const shown = await page(STAFF);
	assert.match(shown, /Tỉnh chưa đặt tham số nào, đang áp dụng các giá trị mặc định/);
	for (const words of ['Cách tính chậm tiến độ Theo số lần chậm', 'Cách tính trần điểm Chỉ tính trần cho kết quả chung', 'Kỳ theo dõi, đánh giá Hằng tháng', 'Phạm vi công việc của lãnh đạo, quản lý Việc của mình và của người thuộc quyền',
		'Thời gian làm việc tối thiểu trong kỳ Không đặt mức', 'Điểm tiêu chí chung khi chuyển công tác Cấp có thẩm quyền mới chấm', 'Thời gian lưu giữ hồ sơ xếp loại 70 năm', 'Tháng đầu tiên được đánh giá tháng 5/2026'])
		assert.ok(shown.includes(words), `${words}\n${shown}`);
	assert.match(shown, /bị trừ 25% điểm tiến độ của sản phẩm, công việc đó\. Căn cứ/);
	assert.match((await of(STAFF).get(PLACE)).text, /href="[^"]*\/tro-giup\/can-cu\/#can-cu-late_percent"[\s\S]*#can-cu-result_most"/);
	assert.ok(!shown.includes('Đặt tham số của tỉnh') && !shown.includes('Thu hồi'), 'for reading');
	assert.match(await page(APPRAISER), /Đặt tham số của tỉnh/);
	assert.match(await page(STAFF, '/phieu/lich/'), /Tham số đánh giá của tỉnh/);
}

// What the handbook's example comes to, by the code that counts sheets.
async function examples() {
	const shown = await page(APPRAISER, SET);
	assert.ok(shown.includes('không vượt 70 điểm'));
	for (const words of ['Theo số lần chậm Chỉ tính trần cho kết quả chung 83,68 96,18', 'Theo số lần chậm Tính trần cho từng tỷ lệ số lượng, chất lượng, tiến độ 83,68 94,43',
		'Theo số ngày chậm Chỉ tính trần cho kết quả chung 76,70 89,20', 'Theo số ngày chậm Tính trần cho từng tỷ lệ số lượng, chất lượng, tiến độ 76,70 87,45'])
		assert.ok(shown.includes(words), `${words}\n${shown}`);
}

async function set() {
	clear();
	const first = month(3), before = number("SELECT COUNT(*) FROM audit WHERE noun = 'province_parameter'");
	const c = of(APPRAISER), fields = { form: await c.token(), ...values(first, { late_unit: 'day', minimum_work_share: 'half', retention_years: '30', quota_base: 'good_or_better' }) };
	const a = await c.post(SET, fields);
	assert.ok(a.status === 303 && a.location.endsWith(PLACE), `${a.status} ${text(a.text).slice(0, 800)}`);
	assert.equal((await c.post(SET, fields)).status, 303, 'twice is once');
	assert.equal(rows(), `${first}-01 day`);
	assert.equal(number("SELECT COUNT(*) FROM audit WHERE noun = 'province_parameter'") - before, 1);
	assert.ok(number("SELECT COUNT(*) FROM notice WHERE kind = 'province_set'") > 100, 'heads and officers are told');
	assert.match(await page(HEAD, '/thong-bao/'), new RegExp(`Từ kỳ tháng ${first.slice(5)}/${first.slice(0, 4)}, việc đánh giá áp dụng tham số của tỉnh theo 12/QĐ-UBND`));
	const shown = await page(STAFF);
	assert.match(shown, /đang áp dụng các giá trị mặc định/, 'not before its period begins');
	assert.match(shown, new RegExp(`${named(first)} Chưa đến ngày Cách tính chậm tiến độ: Theo số ngày chậm .*Thời gian làm việc tối thiểu trong kỳ: Nửa số ngày làm việc .*Thời gian lưu giữ hồ sơ xếp loại: 30 năm .*Cơ sở tính số người xếp loại xuất sắc: Người đạt mức tốt trở lên .*12/QĐ-UBND ngày ${day(0)} Thống nhất zq Trần Thị Kim Oanh`));
	// The next stands behind it, and holds until another one does.
	assert.ok(at(await post(LEAD, SET, values(month(2))), 'first_month'), 'not before one that stands');
	assert.ok(at(await post(LEAD, SET, values(first)), 'first_month'));
	const same = await post(LEAD, SET, values(month(4), { late_unit: 'day', minimum_work_share: 'half', retention_years: '30', quota_base: 'good_or_better' }));
	assert.ok(same.status === 422 && text(same.text).includes('không có gì thay đổi'), `${same.status}`);
	assert.equal((await post(LEAD, SET, values(month(4)))).status, 303);
	assert.equal(rows(), `${first}-01 day, ${month(4)}-01 occurrence`);
}

async function wrong() {
	clear();
	put('2026-06');
	const first = quarter(), good = { cap: 'each' };
	for (const [field, more, words] of [['late_unit', { late_unit: '' }, /./], ['late_unit', { late_unit: 'week' }, /./], ['cap', { cap: 'day' }, /./], ['period', { period: '' }, /./], ['leader_scope', { leader_scope: 'all' }, /./], ['minimum_work_share', { minimum_work_share: '' }, /./],
		['transfer_common', { transfer_common: '' }, /./], ['retention_years', { retention_years: '15' }, /./], ['quota_base', { quota_base: 'all' }, /./], ['counted_from', { counted_from: '2025-12' }, /trong danh sách/], ['counted_from', { counted_from: '2026-Q2' }, /trong danh sách/], ['counted_from', { counted_from: '' }, /./], ['first_month', { first_month: month(0) }, /đã bắt đầu/],
		['first_month', { first_month: month(-3) }, /đã bắt đầu/], ['first_month', { first_month: '2098-Q1' }, /trong danh sách/], ['first_month', { first_month: within(), period: 'quarter' }, /tháng đầu của một quý/], ['document_number', { document_number: '' }, /./],
		['document_number', { document_number: 'x'.repeat(61) }, /./], ['document_day', { document_day: day(1) }, /sau hôm nay/], ['document_day', { document_day: '' }, /./], ['reason', { reason: '' }, /./]]) {
		const a = await post(APPRAISER, SET, values(first, { ...good, ...more }));
		assert.ok(a.status === 422 && at(a, field), `${JSON.stringify(more)}: ${a.status}`);
		assert.match(text(a.text), words);
		assert.ok(more.reason === '' || a.text.includes('Thống nhất zq'), 'what was typed is kept');
		assert.ok(/value="each" checked/.test(a.text) || more.cap, 'what was chosen too');
	}
	assert.equal((await post(APPRAISER, SET, { ...values(first), more: 'x' })).status, 400);
	// A period that one agency has begun by its own calendar has begun. Whatever today is: the province's window ends with
	// the month and the agency's before it, which no calendar that is set may say.
	const next = month(1);
	sql(`SET check_constraint_checks = OFF; INSERT INTO period_calendar (agency_id, first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by)
		SELECT IF(code = 'tuyhoa', id, NULL), '2026-01-01', IF(code = 'tuyhoa', 0, 31), 1, 25, 26, 28, 1, IF(code = 'tuyhoa', 0, 31), 10, 11, 12, 14, '1', '2026-01-01', 'zq', 1 FROM unit WHERE code IN ('tuyhoa', 'stc')`);
	assert.ok(at(await post(APPRAISER, SET, values(next, good)), 'first_month'), 'begun by one agency');
	assert.equal(rows(), '2026-06-01 occurrence', 'nothing was written');
	const begun = put(next);
	assert.equal((await of(APPRAISER).get(`${PLACE}${begun.id}/thu-hoi`)).status, 404, 'nor is it taken back then');
	sql("DELETE FROM period_calendar WHERE reason = 'zq' AND agency_id IS NOT NULL");
	assert.equal((await of(APPRAISER).get(`${PLACE}${begun.id}/thu-hoi`)).status, 200, 'the province alone has not begun it');
	sql(`DELETE FROM period_calendar WHERE reason = 'zq'; DELETE FROM province_parameter WHERE id = ${begun.id}`);
	assert.equal((await post(APPRAISER, SET, values(first, { period: 'quarter' }))).status, 303);
	assert.ok(at(await post(APPRAISER, SET, values(sql(`SELECT DATE_FORMAT('${first}-01' + INTERVAL 1 MONTH, '%Y-%m')`))), 'first_month'), 'back to months within a quarter');
}

async function atOnce() {
	clear();
	const both = await Promise.all([[APPRAISER, month(3)], [LEAD, month(2)]].map(([user, m], i) => post(user, SET, values(m, { cap: i ? 'each' : 'total' }))));
	const said = both.map((a) => a.status);
	// One after the other, in either order: the earlier month first, both stand; the later first, the earlier is refused.
	assert.ok(['303,303', '303,422'].includes(said.join()), said.join());
	clear();
	const same = await Promise.all([APPRAISER, LEAD].map((user) => post(user, SET, values(month(3)))));
	assert.match(same.map((a) => a.status).sort().join(), /^303,(409|422)$/);
	assert.equal(rows(), `${month(3)}-01 occurrence`);
}

async function takenBack() {
	clear();
	const old = put('2026-06'), one = put(month(3), { late_unit: 'day' }), last = put(month(5)), where = (g) => `${PLACE}${g.id}/thu-hoi`;
	assert.equal((await of(APPRAISER).get(where(one))).status, 404, 'another one stands behind it');
	const not = await post(APPRAISER, where(one), { reason: 'Nhầm', version: 1 });
	assert.ok(not.status === 422 && text(not.text).includes('hãy thu hồi lần đặt sau trước'), `${not.status}`);
	assert.match(await page(APPRAISER, where(last)), new RegExp(`${named(month(5))} .*3/QĐ ngày 05/01/2026`));
	assert.ok(at(await post(APPRAISER, where(last), { reason: '', version: 1 }), 'reason'));
	const c = of(APPRAISER), fields = { form: await c.token(), reason: 'Nhầm "tháng"', version: 1 };
	assert.equal((await c.post(where(last), fields)).status, 303);
	assert.equal((await c.post(where(last), fields)).status, 303, 'twice is once');
	const late = await post(LEAD, where(last), { reason: 'Chậm', version: 1 });
	assert.ok(late.status === 409 && late.text.includes('Chậm') && text(late.text).includes('Nhầm "tháng"'), `${late.status} ${text(late.text)}`);
	assert.match(await page(STAFF), /Đã thu hồi .*Trần Thị Kim Oanh Nhầm "tháng"/);
	assert.ok(number("SELECT COUNT(*) FROM notice WHERE kind = 'province_withdrawn'") > 100);
	const pair = await Promise.all([APPRAISER, LEAD].map((user) => post(user, where(one), { reason: 'Nhầm', version: 1 })));
	assert.equal(pair.map((a) => a.status).sort().join(), '303,409');
	assert.equal((await of(APPRAISER).get(where(old))).status, 404, 'it has begun');
	const begun = await post(APPRAISER, where(old), { reason: 'Nhầm', version: 1 });
	assert.ok(begun.status === 422 && text(begun.text).includes('đã bắt đầu'), `${begun.status}`);
	assert.equal(rows(), `2026-06-01 occurrence, ${month(3)}-01 day back, ${month(5)}-01 occurrence back`);
	assert.equal((await post(LEAD, SET, values(month(3)))).status, 422, 'says what holds already');
	assert.equal((await post(LEAD, SET, values(month(3), { cap: 'each' }))).status, 303, 'the month is free again');
	assert.equal((await post(APPRAISER, `${PLACE}99999999/thu-hoi`, { reason: 'Sai', version: 1 })).status, 404);
}

// What holds for an agency, where it comes from, and what the province has beside it.
async function ofAgency() {
	clear();
	assert.match(await page(HEAD, '/co-quan/'), /Cách tính chậm tiến độ Theo số lần chậm \(mặc định\)/);
	const set = put('2026-06', { late_unit: 'day', period: 'month' });
	assert.match(await page(HEAD), /Đang áp dụng tham số theo 3\/QĐ ngày 05\/01\/2026, từ kỳ tháng 6\/2026/);
	assert.match(await page(HEAD, '/co-quan/'), /Áp dụng phương pháp chung của tỉnh.*Cách tính chậm tiến độ Theo số ngày chậm \(theo tham số của tỉnh\)/);
	sql(`SET foreign_key_checks = OFF; INSERT INTO agency_parameter (agency_id, from_day, late_unit, other, proposal_id, document_number, document_day, created_by)
		SELECT id, '2026-06-01', 'occurrence', '', -1, '9/UBND', '2026-05-01', 1 FROM unit WHERE code = 'tuyhoa'`);
	assert.match(await page(HEAD, '/co-quan/'), /Áp dụng phương pháp riêng.*Cách tính chậm tiến độ Theo số lần chậm \(theo phương pháp riêng; của tỉnh: Theo số ngày chậm\).*Cách tính trần điểm Chỉ tính trần cho kết quả chung \(theo tham số của tỉnh\)/);
	assert.match(await page('giamdoc.stc', '/co-quan/'), /Cách tính chậm tiến độ Theo số ngày chậm \(theo tham số của tỉnh\)/);
	// A proposal says both; it may want what the province has not.
	const form = (await of(OFFICER).get('/y-kien/moi?loai=method')).text;
	assert.match(text(form), /Đang áp dụng: Theo số lần chậm, theo phương pháp riêng\..*Đang áp dụng: Chỉ tính trần cho kết quả chung, theo tham số của tỉnh\./);
	assert.match(form, /<select[^>]*id="late_unit"[\s\S]*?<option value=""[^>]*>Như chung của tỉnh \(Theo số ngày chậm\)<\/option>\s*<option value="occurrence"[^>]*>Theo số lần chậm<\/option>\s*<\/select>/);
	const wish = { kind: 'method', subject: `${proposals.NAME} tỉnh`, words: 'Nội dung', cap: '', period: '', other: '' };
	assert.ok(text((await post(OFFICER, '/y-kien/moi', { ...wish, late_unit: 'day' })).text).includes('Hãy chọn ít nhất một nội dung khác'), 'the province has it');
	const made = await post(OFFICER, '/y-kien/moi', { ...wish, late_unit: 'occurrence' });
	assert.equal(made.status, 303);
	assert.match(await page(OFFICER, made.location.replace(/^.*(?=\/y-kien)/, '')), /Của tỉnh .*Cách tính chậm tiến độ Theo số ngày chậm Theo số lần chậm Giữ nguyên/);
	// Quarters of the province are those of an agency without a method of its own.
	sql(`DELETE FROM agency_parameter WHERE proposal_id = -1; UPDATE province_parameter SET first_month = '2026-07-01', period = 'quarter' WHERE id = ${set.id}`);
	assert.match(await page(STAFF, '/phieu/lich/?nam=2026'), /tháng 6\/2026 .*quý 3\/2026 .*quý 4\/2026/);
}

async function everyRole() {
	clear();
	const g = put(month(3)), bad = list();
	for (const user of Object.keys(people)) {
		const may = people[user].some((r) => ['appraiser', 'appraisal_lead'].includes(r));
		for (const [path, status] of [[PLACE, 200], [SET, may ? 200 : 403], [`${PLACE}${g.id}/thu-hoi`, may ? 200 : 403]]) {
			const a = await of(user).get(path);
			if (a.status !== status)
				bad.add(`${user} ${path}: ${a.status}`);
			if (path !== PLACE && (await post(user, path, {})).status !== (may ? 422 : 403))
				bad.add(`${user} POST ${path}`);
		}
	}
	assert.equal(rows(), `${month(3)}-01 occurrence`);
	const stranger = await new Client().get(PLACE);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	bad.none();
}

async function hostile() {
	clear();
	const g = put(month(3));
	sql(`UPDATE province_parameter SET document_number = '${HOSTILE.replace(/'/g, "''")}', reason = '${HOSTILE.replace(/'/g, "''")}'`);
	for (const path of [PLACE, `${PLACE}${g.id}/thu-hoi`]) {
		const a = await of(APPRAISER).get(path);
		assert.ok(a.status === 200 && !a.text.includes('<b>zq') && a.text.includes('&lt;b&gt;zq'), path);
	}
	sql("UPDATE person SET language = 'en' WHERE uid = 'chuyenvien.tuyhoa'");
	try {
		assert.match(await page(STAFF), /Parameters of the province .*First month that is evaluated/);
	} finally {
		sql("UPDATE person SET language = 'vi' WHERE uid = 'chuyenvien.tuyhoa'");
	}
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('without a set: the defaults, for everybody to read', usual);
	await test('the example of the handbook under either value', examples);
	await test('a set from a period on, and the next behind it', set);
	await test('what is wrong is said at its field, what was typed is kept', wrong);
	await test('two at once', atOnce);
	await test('the last is taken back with a reason until it begins', takenBack);
	await test('an agency: its own method before the province, the province beside it', ofAgency);
	await test('every role, and a stranger', everyRole);
	await test('hostile text is text; English', hostile);
	clear();
	for (const c of clients.values())
		c.close();
});
