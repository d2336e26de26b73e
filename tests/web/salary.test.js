// Salaries: the head and the officer of an agency enter them, masked until one is opened, each sees his own; workbooks; the base
// salary of the country.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { read, formTo } = require('./imports.js');
const { workbook } = require('./xlsx.js');

const HEAD = 'giamdoc.stc', STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', FINANCE = 'taichinh.stc', MAYOR = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', VILLAGE = 'chuyenvien.tuyhoa';
const LEAD = 'giamdoc.snv', APPRAISER = 'thamdinh.snv', CHAIR = 'chutich.tinh', ADMIN = 'quantri.khcn', AUDITOR = 'kiemtra.tt', HOSTILE = '<b>zq\'"&</b>';
const ALL = [HEAD, STAFF, CHIEF, FINANCE, MAYOR, OFFICER, VILLAGE, LEAD, APPRAISER, CHAIR, ADMIN, AUDITOR];
const PLACE = '/thuong/luong/', OWN = `${PLACE}cua-toi/`, BASE = '/thuong/luong-co-so/', IMPORT = `${PLACE}tai-len/`;
const TITLE = ['Tên đăng nhập', 'Họ và tên', 'Từ ngày', 'Ngạch', 'Bậc', 'Hệ số', 'Văn bản'];
const clients = new Map();
const of = (user) => clients.get(user);
const main = (html) => html.replace(/[\s\S]*<main/, '<main');
const text = (html) => decode(main(html).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token(), ...fields });
const get = async (user, where) => of(user).get(where);
const seen = async (user, where) => text((await get(user, where)).text);
const person = (uid) => number(`SELECT id FROM person WHERE uid = '${uid}'`);
const at = (uid) => `${PLACE}${person(uid)}/`;
const agency = (uid) => number(`SELECT IF(u.kind = 'division', u.parent_id, u.id) FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.person_id = ${person(uid)} AND h.main = 1 AND h.until_day IS NULL`);
const refused = (page, field, words) => { assert.equal(page.status, 422, text(page.text).slice(0, 300)); assert.ok(page.text.includes(`id="${field}-error"`), `${field} ${text(page.text).slice(0, 900)}`); assert.match(text(page.text), words); };
const GOOD = { first_day: '01/07/2025', grade: '01.003 zq', step: '3', coefficient: '3,66', document: `5/QĐ ${HOSTILE}` };
const enter = (user, uid, fields = {}) => post(user, at(uid), { ...GOOD, ...fields });
const stands = (uid) => sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', from_day, grade, step, coefficient) ORDER BY from_day SEPARATOR ', ') FROM salary WHERE person_id = ${person(uid)} AND withdrawn_at IS NULL`);
const count = (where = '1') => number(`SELECT COUNT(*) FROM salary WHERE ${where}`);
function clear() {
	sql("DELETE FROM salary; DELETE FROM salary_account; DELETE FROM bonus_fund; DELETE FROM base_salary WHERE made_by IS NOT NULL; DELETE FROM notice WHERE kind IN ('salary', 'salary_account')");
}

async function entered() {
	clear();
	for (const user of ALL.filter((u) => ![HEAD, MAYOR, OFFICER, LEAD].includes(u))) {
		assert.equal((await get(user, PLACE)).status, 403, user);
		assert.equal((await get(user, at(STAFF))).status, 403, user);
		assert.equal((await enter(user, STAFF)).status, 403, user);
		assert.equal((await post(user, `${at(STAFF)}hien`)).status, 403, user);
	}
	for (const user of [MAYOR, OFFICER, LEAD]) {
		assert.equal((await get(user, at(STAFF))).status, 404, `${user}: another agency`);
		assert.ok([404, 422].includes((await enter(user, STAFF)).status), user);
		assert.ok([404, 422].includes((await post(user, `${at(STAFF)}hien`)).status), user);
	}
	refused(await enter(HEAD, STAFF, { coefficient: '0,99' }), 'coefficient', /1.*15/);
	refused(await enter(HEAD, STAFF, { coefficient: '2,345' }), 'coefficient', /./);
	refused(await enter(HEAD, STAFF, { step: '21' }), 'step', /./);
	refused(await enter(HEAD, STAFF, { grade: '' }), 'grade', /./);
	refused(await enter(HEAD, STAFF, { document: '' }), 'document', /./);
	refused(await enter(HEAD, STAFF, { first_day: '31/02/2025' }), 'first_day', /./);
	assert.equal(count(), 0);
	assert.equal((await enter(HEAD, STAFF)).location.replace(/.*\/thuong/, '/thuong'), at(STAFF));
	refused(await enter(HEAD, STAFF, { coefficient: '4' }), 'first_day', /đã có dòng lương từ ngày này/);
	assert.equal((await enter(HEAD, STAFF, { first_day: '1/1/2027', coefficient: '3.99', step: '4' })).status, 303);
	assert.equal(stands(STAFF), '2025-07-01 01.003 zq 3 366, 2027-01-01 01.003 zq 4 399');
	assert.equal((await enter(OFFICER, VILLAGE, { coefficient: '2,34' })).status, 303, 'the officer enters too');
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE person_id = ${person(STAFF)} AND kind = 'salary'`), 2);
	assert.match(await seen(STAFF, '/thong-bao/'), /Lương của đồng chí từ ngày 01\/07\/2025 .* đã được cập nhật theo 5\/QĐ/);
}

// Nothing that is shown without the act holds a figure, and neither does the audit.
async function masked() {
	const list = await get(HEAD, `${PLACE}?tim=${STAFF}`), one = await get(HEAD, at(STAFF));
	for (const page of [list, one]) {
		assert.equal(page.status, 200);
		assert.ok(!/3,66|3,99|01\.003 zq/.test(page.text), 'masked');
		assert.match(text(page.text), /•••• được che/);
	}
	assert.ok(text(one.text).includes(`5/QĐ ${HOSTILE}`) && !one.text.includes(HOSTILE), 'escaped');
	const looks = () => number(`SELECT COUNT(*) FROM audit WHERE noun = 'salary_person' AND action = 'look' AND object_id = ${person(STAFF)}`), before = looks();
	const opened = await post(HEAD, `${at(STAFF)}hien`);
	assert.equal(opened.status, 200);
	assert.match(text(opened.text), /01\/01\/2027 01\.003 zq 4 3,99 .*01\/07\/2025 01\.003 zq 3 3,66/);
	assert.equal(looks(), before + 1);
	assert.ok(!/3,66/.test((await get(HEAD, at(STAFF))).text), 'masked again');
	assert.equal(number("SELECT COUNT(*) FROM audit WHERE noun LIKE 'salary%' AND (COALESCE(before_json, '') LIKE '%366%' OR COALESCE(after_json, '') LIKE '%366%')"), 0);
	for (const user of [CHIEF, FINANCE, APPRAISER, CHAIR, ADMIN, AUDITOR, MAYOR])
		assert.ok(!/3,66|01\.003 zq/.test((await get(user, OWN)).text), user);
	const own = await get(STAFF, OWN);
	assert.match(text(own.text), /01\.003 zq 3 3,66/);
	assert.ok(!own.text.includes('thu-hoi'), 'he only reads');
}

async function lacking() {
	const all = number(`SELECT COUNT(*) FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.main = 1 AND h.until_day IS NULL AND (u.id = ${agency(STAFF)} OR u.parent_id = ${agency(STAFF)})`);
	const page = await seen(HEAD, PLACE);
	assert.match(page, new RegExp(`Số người của cơ quan ${all} Còn thiếu lương ${all - 1} `));
	const lack = await get(HEAD, `${PLACE}?thieu=salary`);
	assert.match(text(lack.text), new RegExp(`${all - 1} người`));
	assert.ok(!main(lack.text).includes(`href="${at(STAFF)}"`) && !main(lack.text).includes(`${at(STAFF)}"`));
	const name = sql(`SELECT CONCAT(family, ' ', given) FROM person WHERE uid = '${STAFF}'`);
	assert.match(await seen(HEAD, `${PLACE}?tim=${encodeURIComponent(name)}`), /1 người/);
	assert.match(await seen(HEAD, `${PLACE}?tim=${STAFF}`), /1 người/);
	assert.match(await seen(HEAD, `${PLACE}?tim=khongcoai`), /Không có ai phù hợp/);
	assert.equal((await get(HEAD, `${PLACE}?thieu=x`)).status, 422);
}

async function takenBack() {
	const id = number(`SELECT id FROM salary WHERE person_id = ${person(STAFF)} AND from_day = '2027-01-01'`), where = `${PLACE}dong/${id}/thu-hoi`;
	for (const [user, status] of [[STAFF, 403], [MAYOR, 404], [LEAD, 404], [HEAD, 200]])
		assert.equal((await get(user, where)).status, status, user);
	assert.ok(!/3,99/.test((await get(HEAD, where)).text), 'masked');
	refused(await post(HEAD, where, { version: 1, reason: '' }), 'reason', /./);
	const both = await Promise.all([1, 2].map(() => post(HEAD, where, { version: 1, reason: 'Nhầm zq' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'once');
	assert.match(await seen(HEAD, at(STAFF)), /Đã thu hồi .*Nhầm zq/);
	assert.equal((await get(HEAD, where)).status, 404);
	assert.equal(stands(STAFF), '2025-07-01 01.003 zq 3 366');
	assert.equal((await enter(HEAD, STAFF, { first_day: '1/1/2027', coefficient: '4' })).status, 303, 'its day is free again');
	assert.equal(count(), 4, 'nothing is deleted');
}

// Who moved: the new agency has the row that carries on, the old one only what it entered itself.
async function moved() {
	const who = person(STAFF), unit = number(`SELECT unit_id FROM holding WHERE person_id = ${who} AND main = 1 AND until_day IS NULL`);
	const place = number(`SELECT h.id FROM holding h WHERE h.person_id = ${who} AND h.main = 1 AND h.until_day IS NULL`);
	sql(`UPDATE holding SET unit_id = ${agency(VILLAGE)} WHERE id = ${place}`);
	try {
		assert.match(await seen(OFFICER, at(STAFF)), /01\/07\/2025/);
		assert.equal((await enter(OFFICER, STAFF, { first_day: '01/03/2026', coefficient: '3,7' })).status, 303);
		const old = await post(HEAD, `${at(STAFF)}hien`);
		assert.match(text(old.text), /không còn làm việc trong cơ quan.*3,66/);
		assert.ok(!/3,70/.test(old.text), 'not what the other agency entered');
		refused(await enter(HEAD, STAFF, { first_day: '02/02/2026' }), 'x', /./);
	} catch (e) {
		if (!/^x /.test(e.message))
			throw e;
	} finally {
		sql(`UPDATE holding SET unit_id = ${unit} WHERE id = ${place}`);
	}
	assert.equal(count("from_day = '2026-02-02'"), 0, 'and enters nothing more');
}

// The account for payments: its end alone is shown, whole behind the act, to its person always.
async function accounts() {
	const add = (user, uid, fields = {}) => post(user, `${at(uid)}tai-khoan`, { account_day: '01/07/2025', account_number: '5200 205-123456', bank: `Agribank ${HOSTILE}`, ...fields });
	for (const user of [STAFF, CHIEF, FINANCE, ADMIN])
		assert.equal((await add(user, STAFF)).status, 403, user);
	assert.equal((await add(LEAD, STAFF)).status, 404, 'another agency');
	for (const [field, value] of [['account_number', '12345'], ['account_number', '52<00>205'], ['bank', ''], ['account_day', 'x']])
		refused(await add(HEAD, STAFF, { [field]: value }), field, /./);
	assert.equal((await add(HEAD, STAFF)).status, 303);
	assert.equal((await add(HEAD, STAFF, { account_number: '5200205999999' })).status, 303, 'the same day again');
	assert.equal(sql(`SELECT GROUP_CONCAT(number) FROM salary_account WHERE standing = ${person(STAFF)}`), '5200205999999');
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE person_id = ${person(STAFF)} AND kind = 'salary_account'`), 2, 'its person hears of each');
	assert.match(await seen(STAFF, '/thong-bao/'), /Tài khoản nhận tiền của đồng chí từ ngày 01\/07\/2025 đã được .* ghi/);
	const page = await get(HEAD, at(STAFF));
	assert.match(text(page.text), /••••9999 Agribank/);
	assert.ok(!/5200205/.test(page.text) && !page.text.includes(HOSTILE));
	assert.match(text((await post(HEAD, `${at(STAFF)}hien`)).text), /5200205999999 Agribank/);
	assert.match(await seen(STAFF, OWN), /5200205999999 Agribank/);
}

// On the home of who enters them: what the regulation in force needs and nobody entered.
async function duties() {
	assert.ok(!/Nhập (lương|quỹ)/.test(await seen(HEAD, '/viec-can-lam/')), 'not without a regulation');
	sql(`INSERT INTO regulation (agency_id, kind, number, name, state, by_coefficient, document_number, document_day, signer, from_day, issued_by, issued_at, made_by)
		VALUES (${agency(STAFF)}, 'award', 991, 'zq', 'issued', 1, '7', '2025-01-02', 'zq', '2025-01-02', 1, UTC_TIMESTAMP(6), 1)`);
	try {
		assert.match(await seen(HEAD, '/viec-can-lam/'), /Nhập quỹ tiền thưởng năm 20\d\d.*Nhập lương cho \d+ người/);
		assert.ok(!/Nhập (lương|quỹ)/.test(await seen(MAYOR, '/viec-can-lam/')), 'of another agency');
	} finally {
		sql('DELETE FROM regulation WHERE number = 991');
	}
}

async function baseSalary() {
	const add = (user, fields = {}) => post(user, BASE, { first_day: '01/07/2099', amount: '2.530.000', document: 'NĐ zq', ...fields });
	for (const user of ALL)
		assert.match(await seen(user, BASE), /01\/07\/2024 2\.340\.000/, user);
	for (const user of ALL.filter((u) => ![FINANCE, LEAD].includes(u)))
		assert.equal((await add(user)).status, 403, user);
	for (const [field, value] of [['amount', '2.53'], ['amount', '0'], ['amount', '1e6'], ['first_day', ''], ['document', '']])
		refused(await add(FINANCE, { [field]: value }), field, /./);
	assert.equal((await add(FINANCE)).status, 303);
	refused(await add(LEAD, { amount: '2530001' }), 'first_day', /Đã có mức/);
	assert.equal(sql("SELECT amount FROM base_salary WHERE from_day = '2099-07-01'"), '2530000');
	const where = `${BASE}${number("SELECT id FROM base_salary WHERE from_day = '2099-07-01'")}/thu-hoi`;
	assert.equal((await get(STAFF, where)).status, 403);
	assert.equal((await post(LEAD, where, { version: 1, reason: 'Nhầm zq' })).status, 303);
	assert.equal((await post(LEAD, where, { version: 1, reason: 'Nhầm zq' })).status, 409);
	assert.equal((await add(LEAD, { amount: '2600000' })).status, 303, 'its day is free again');
	assert.match(await seen(STAFF, BASE), /01\/07\/2099 2\.600\.000/);
	// Back to a day on which nothing rests, but not before the end of a run that is frozen.
	const a = agency(STAFF), p = person(HEAD);
	sql(`INSERT INTO regulation (agency_id, kind, number, name, made_by) VALUES (${a}, 'award', 990, 'zq', ${p}); SET @r = LAST_INSERT_ID();
		INSERT INTO bonus_run (agency_id, kind, regulation_id, year, month, months, fund, state, reserve, spent, frozen_by, frozen_at, made_by) VALUES (${a}, 'award', @r, 2026, 5, 1, 100, 'frozen', 0, 100, ${p}, UTC_TIMESTAMP(6), ${p})`);
	try {
		refused(await add(FINANCE, { first_day: '31/05/2026' }), 'first_day', /đã chốt/);
		assert.equal((await add(FINANCE, { first_day: '01/06/2026' })).status, 303);
	} finally {
		sql(`DELETE FROM bonus_run WHERE regulation_id IN (SELECT id FROM regulation WHERE number = 990); DELETE FROM regulation WHERE number = 990`);
	}
}

const line = (uid, more = {}) => { const r = { name: null, from: '01/01/2026', grade: '01.003', step: 2, coefficient: '2,67', document: '9/QĐ', ...more }; return [uid, r.name, r.from, r.grade, r.step, r.coefficient, r.document]; };
const bring = async (user, ...lines) => read(of(user), IMPORT, workbook([['LƯƠNG'], TITLE, ...lines]), 'luong-zq.xlsx');
const version = (where) => number(`SELECT version FROM import WHERE id = ${where.split('/')[4]}`);
const take = async (user, { where, page }, fields = {}) => post(user, `${where}nhan`, { version: version(where), seen: (formTo(page, '/nhan') || { fields: { seen: '1-0-0-0' } }).fields.seen, ...fields });

async function template() {
	for (const user of [STAFF, FINANCE, APPRAISER, ADMIN])
		for (const where of [IMPORT, `${IMPORT}mau.xlsx`])
			assert.equal((await get(user, where)).status, 403, `${user} ${where}`);
	const file = await get(HEAD, `${IMPORT}mau.xlsx`);
	assert.equal(file.status, 200);
	const { page } = await read(of(HEAD), IMPORT, file.bytes, 'mau.xlsx');
	assert.match(text(page.text), /Tệp không khác lương đã nhập/);
	const cells = sql('SELECT cells FROM import_row WHERE import_id = (SELECT MAX(id) FROM import)');
	assert.ok(cells.includes(STAFF) && cells.includes(HEAD), 'everybody');
	assert.ok(!/3[.,]66|01\.003 zq/.test(cells), 'without figures');
}

async function wrongRows() {
	const before = count();
	const { where, page } = await bring(HEAD, line(STAFF, { coefficient: '2,675' }), line('khong.co'), line(CHIEF, { step: 0, from: '31/02/2026' }), line(null, { name: 'Ai đó' }), line(HEAD), line(HEAD, { coefficient: 5 }));
	const shown = text(page.text);
	assert.match(shown, /1 Mới 0 Sửa 0 Không đổi 5 Cần sửa/);
	assert.match(shown, /dòng 3 .*Ô F3, Hệ số: Hệ số “2,675” không phải là số từ 1 đến 15/);
	assert.match(shown, /Ô A4, Tên đăng nhập: Không có “khong\.co” trong cơ quan/);
	assert.match(shown, /Ô C5, Từ ngày: “31\/02\/2026” không phải là ngày.*Ô E5, Bậc: Bậc “0”/);
	assert.match(shown, /Ô C8, Từ ngày: Người này đã có cùng ngày ở dòng 7/);
	assert.equal(formTo(page, '/nhan'), undefined);
	const forced = await take(HEAD, { where, page }, { seen: '1-0-0-5' });
	assert.equal(forced.status, 422);
	assert.match(text(forced.text), /Còn dòng cần sửa/);
	for (const [user, status] of [[STAFF, 403], [FINANCE, 403], [MAYOR, 404], [LEAD, 404]])
		assert.equal((await get(user, where)).status, status, user);
	assert.ok([404, 422].includes((await take(MAYOR, { where, page }, { seen: '1-0-0-5' })).status));
	assert.equal(count(), before);
	assert.equal((await post(HEAD, `${where}bo`, { version: version(where) })).status, 303);
}

async function takenWhole() {
	clear();
	assert.equal((await enter(HEAD, STAFF, { first_day: '01/01/2026' })).status, 303);
	const name = sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${CHIEF}'`);
	const batch = await bring(HEAD, line(STAFF), line(null, { name, coefficient: 4.4 }), line(HEAD.toUpperCase(), { from: '2025-07-01', coefficient: '6.2' }));
	assert.match(text(batch.page.text), /2 Mới 1 Sửa 0 Không đổi 0 Cần sửa/);
	assert.equal(count(), 1, 'nothing before it is taken');
	refused(await take(HEAD, batch), 'reason', /lý do sửa/);
	assert.equal((await take(HEAD, batch, { seen: '3-0-0-0', reason: 'zq' })).status, 409);
	const both = await Promise.all([1, 2].map(() => take(HEAD, batch, { reason: `Nâng bậc ${HOSTILE}` })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'taken once');
	assert.equal(stands(STAFF), '2026-01-01 01.003 2 267');
	assert.equal(stands(CHIEF), '2026-01-01 01.003 2 440');
	assert.equal(stands(HEAD), '2025-07-01 01.003 2 620');
	assert.equal(count(), 4, 'what was corrected stays, with its reason');
	assert.match(text((await get(HEAD, batch.where)).text), /2 mới, 1 sửa, 0 không đổi/);
	assert.ok(!/4,40|6,20/.test((await get(HEAD, batch.where)).text), 'no figures once it is taken');
	assert.ok(!(await get(HEAD, at(STAFF))).text.includes(HOSTILE));
	const again = await bring(HEAD, line(STAFF), line(CHIEF, { coefficient: 4.4 }));
	assert.match(text(again.page.text), /0 Mới 0 Sửa 2 Không đổi 0 Cần sửa.*Tệp không khác/);
	const none = await of(HEAD).request('POST', '/tai-len/luong', { headers: { 'content-type': 'multipart/form-data; boundary=x' },
		body: `--x\r\ncontent-disposition: form-data; name="form"\r\n\r\n${await of(HEAD).token()}\r\n--x--\r\n` });
	refused(none, 'file', /Hãy chọn tệp lương/);
	for (const user of [STAFF, FINANCE, AUDITOR]) {
		const a = await of(user).request('POST', '/tai-len/luong', { headers: { 'content-type': 'multipart/form-data; boundary=x' },
			body: `--x\r\ncontent-disposition: form-data; name="form"\r\n\r\n${await of(user).token()}\r\n--x--\r\n` });
		assert.equal(a.status, 403, user);
	}
}

run(async () => {
	for (const user of ALL)
		clients.set(user, await new Client().signIn(user));
	await test('salaries are entered by the head and the officer of the agency alone', entered);
	await test('figures are masked, opened for one person with an audit, and seen by their person', masked);
	await test('who has none is counted and found', lacking);
	await test('a row is taken back', takenBack);
	await test('who moved to another agency', moved);
	await test('the account for payments', accounts);
	await test('what is lacking stands on the home', duties);
	await test('the base salary of the country', baseSalary);
	await test('the table to fill in has names and no figures', template);
	await test('rows that are wrong are named, and nothing is taken', wrongRows);
	await test('a workbook is taken as a whole', takenWhole);
	clear();
	for (const c of clients.values())
		c.close();
});
