// A run of bonuses from draft to decision: what it rests on, what keeps it back, what is frozen and proved, who sees what.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Client, decode } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear } = require('./catalogs.js');
const { person, today, plus } = require('./months.js');
const years = require('./years.js');
const bonuses = require('./bonuses.js');
const people = require('./people.js');

const HEAD = 'giamdoc.stc', CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc', OTHER = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa';
const HOSTILE = '<b>zq\'"&</b>', RUNS = '/thuong/dot/', YEAR = Number(today.slice(0, 4)), FUND = 500000000;
// A month that began before this one and that every account has a place in; tests do not depend on which.
const MONTH = Number(today.slice(5, 7)) > 3 ? Number(today.slice(5, 7)) - 3 : 1, PERIOD = `${YEAR}-${String(MONTH).padStart(2, '0')}`;
const show = (iso) => iso.split('-').reverse().join('/');
const money = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const seen = async (user, where) => text((await of(user).get(where)).text);
const last = () => number('SELECT MAX(id) FROM bonus_run');
const version = (id) => number(`SELECT version FROM bonus_run WHERE id = ${id}`);
const state = (id) => sql(`SELECT state FROM bonus_run WHERE id = ${id}`);
const post = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token(), ...fields });
const act = (user, id, what, fields = {}) => post(user, `${RUNS}${id}/${what}`, { version: version(id), ...fields });
const begin = (user, fields = {}) => post(user, RUNS, { bonus_kind: 'award', period: PERIOD, fund: money(FUND), ...fields });
const paper = { document_number: '15/QĐ-zq', document_day: show(today), signer: HOSTILE };
const at = (page, field) => page.text.includes(`id="${field}-error"`);
const refused = async (page, words, field) => {
	assert.equal(page.status, 422, `${page.status} ${text(page.text).slice(0, 400)}`);
	assert.match(text(page.text), words);
	assert.ok(!field || at(page, field), `not at ${field}`);
};
const clean = () => {
	years.clear();
	clear();
	sql("DELETE FROM notice WHERE kind LIKE 'bonus%'; DELETE FROM audit WHERE noun = 'bonus_run'");
};
// HTXSNV 1,5; HTTNV 1,2; HTNV 0,5; the rest nothing; the head 1,3; 5 % kept back; whole thousands.
const LINES = [{ levels: 1, effect: 'factor', factor: '1.5' }, { levels: 2, effect: 'factor', factor: '1.2' }, { levels: 4, effect: 'factor', factor: '0.5' }, { effect: 'exclude' }];
const RULE = { reserve: 500, unit: 1000, agency_head_factor: '1.3', by_months: 0 };
const TOTALS = { [HEAD]: 95, [STAFF]: 92, [CHIEF]: 45 };
function ready(fund = FUND) {
	clean();
	if (fund > 0)
		bonuses.fund('stc', YEAR, fund);
	const id = bonuses.lined('stc', LINES, { ...RULE, from_day: `${YEAR}-01-02` });
	bonuses.published('stc', YEAR, MONTH, TOTALS, 75);
	return id;
}

async function drafts() {
	ready(0);
	await refused(await begin(HEAD), /Quỹ của năm chỉ còn 0 đồng/, 'fund');
	ready();
	sql(`UPDATE regulation SET until_day = '${YEAR}-01-15'`);
	await refused(await begin(HEAD), /Không có quy chế nào của cơ quan có hiệu lực/, 'period');
	sql('UPDATE regulation SET until_day = NULL');
	for (const [fields, field] of [[{ fund: '0' }, 'fund'], [{ fund: '1,5' }, 'fund'], [{ fund: money(FUND + 1) }, 'fund'], [{ period: `${YEAR + 1}-01` }, 'period'], [{ period: `${YEAR}-13` }, 'period'], [{ period: 'zq' }, 'period'], [{ bonus_kind: 'income' }, 'period']])
		await refused(await begin(HEAD, fields), /./, field);
	assert.equal(number('SELECT COUNT(*) FROM bonus_run'), 0);
	const done = await begin(HEAD);
	assert.equal(done.status, 303, text(done.text).slice(0, 600));
	assert.match(done.location, new RegExp(`/thuong/dot/${last()}/$`));
	await refused(await begin(HEAD), /đang có một đợt chưa quyết định/, 'period');
	const page = await seen(HEAD, `${RUNS}${last()}/`);
	assert.match(page, /Đang lập .*500\.000\.000 đồng .*25\.000\.000 đồng .*475\.000\.000 đồng/);
	assert.match(page, /Y Wĩ Niê .*hoàn thành xuất sắc nhiệm vụ .*1,5/);
	assert.ok(!/✗/.test(page) && (page.match(/✓/g) || []).length === 5, 'each line of the proof is counted');
	assert.match(await seen(HEAD, RUNS), /Đang lập/);
	const before = sql('SELECT COUNT(*), MAX(version) FROM bonus_run');
	await of(HEAD).get(`${RUNS}${last()}/`);
	assert.equal(sql('SELECT COUNT(*), MAX(version) FROM bonus_run'), before, 'looking writes nothing');
}

async function missing() {
	const id = last(), who = person(STAFF);
	sql(`DELETE FROM sheet WHERE person_id = ${who}`);
	assert.match(await seen(HEAD, `${RUNS}${id}/`), /Còn thiếu \(1\) Y Wĩ Niê, [^:]*: còn kỳ chưa có phiếu được công bố/);
	await refused(await act(HEAD, id, 'chot'), /Chưa có kết quả của: .*Y Wĩ Niê.*\. Ghi lý do nếu vẫn chốt/, 'words');
	assert.equal(state(id), 'draft');
	sql(`UPDATE regulation SET by_coefficient = 1`);
	await refused(await act(HEAD, id, 'chot', { words: 'Vẫn chốt zq' }), /Không ai được hưởng/);
	sql(`INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, document, made_by) SELECT ${person(HEAD)}, (SELECT id FROM unit WHERE code = 'stc'), '${YEAR}-01-01', '01.003', 3, 500, 'zq', 1`);
	assert.match(await seen(HEAD, `${RUNS}${id}/`), /Còn thiếu \(\d+\) .*chưa có hệ số lương/);
	sql(`UPDATE regulation SET by_coefficient = 0; UPDATE bonus_line SET effect = 'sum', factor = NULL, sum = 5 WHERE place = 2`);
	await refused(await act(HEAD, id, 'chot', { words: 'Vẫn chốt zq' }), /Quy chế không tính được cho /);
	sql(`UPDATE regulation SET method = 'rate'; UPDATE bonus_line SET effect = 'sum', factor = NULL, sum = 50000000 WHERE place < 4`);
	await refused(await act(HEAD, id, 'chot', { words: 'Vẫn chốt zq' }), /Tổng các mức vượt số đem chia [\d.]+ đồng/);
	ready();
	await begin(HEAD);
	sql('UPDATE bonus_fund SET amount = 1000');
	await refused(await act(HEAD, last(), 'chot'), /Quỹ của năm chỉ còn 1\.000 đồng/);
	// A version that was issued after the draft was begun holds on the last day of the period.
	const old = number('SELECT MAX(id) FROM regulation'), other = bonuses.lined('stc', LINES, { ...RULE, from_day: `${YEAR}-01-10` });
	sql(`UPDATE regulation SET until_day = '${YEAR}-01-09' WHERE id = ${old}`);
	await refused(await act(HEAD, last(), 'chot'), /không còn là quy chế của đợt/);
	for (const table of ['bonus_share', 'bonus_snapshot', 'bonus_basis', 'bonus_entry'])
		assert.equal(number(`SELECT COUNT(*) FROM ${table}`), 0, table);
}

// What comes out, counted here anew: hundredths of weights, whole thousands, groups of equals.
function expected() {
	const staff = bonuses.staff('stc'), weight = (uid) => { const t = TOTALS[uid] || 75; return Math.round((t >= 90 ? 150 : t >= 70 ? 120 : t >= 50 ? 50 : 0) * (uid === HEAD ? 1.3 : 1)); };
	const sum = staff.reduce((s, p) => s + weight(p.uid), 0), units = FUND * 0.95 / 1000, shares = {};
	const groups = [...new Set(staff.map((p) => weight(p.uid)))].map((w) => ({ w, n: staff.filter((p) => weight(p.uid) === w).length, whole: Math.floor(units * w / sum), rest: units * w % sum }));
	let spare = units - groups.reduce((s, g) => s + g.whole * g.n, 0);
	for (const g of groups.filter((x) => x.w > 0).sort((a, b) => b.rest - a.rest || b.w - a.w)) {
		if (g.rest === 0 || spare < g.n)
			break;
		g.whole++;
		spare -= g.n;
	}
	for (const p of staff)
		shares[p.uid] = groups.find((g) => g.w === weight(p.uid)).whole * 1000;
	return { shares, left: spare * 1000, n: staff.length, sum };
}

async function frozen() {
	ready();
	await begin(HEAD);
	const id = last(), at_once = { version: version(id) }, both = await Promise.all([1, 2].map(() => act(HEAD, id, 'chot', at_once)));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], text(both[0].text).slice(0, 900));
	const want = expected(), spent = Object.values(want.shares).reduce((a, b) => a + b, 0);
	assert.deepEqual(Object.fromEntries(sql(`SELECT p.uid, s.amount FROM bonus_share s JOIN person p ON p.id = s.person_id WHERE s.run_id = ${id}`).split('\n').map((l) => l.split('\t')).map(([u, a]) => [u, Number(a)]).sort()),
		Object.fromEntries(Object.entries(want.shares).sort()), 'as it is counted here');
	assert.equal(sql(`SELECT reserve, spent, words = '' FROM bonus_run WHERE id = ${id}`), `${FUND / 20}\t${spent}\t1`);
	assert.equal(spent + want.left, FUND * 0.95, 'shares and what is left are the pot');
	assert.equal(number('SELECT COUNT(*) FROM bonus_snapshot WHERE sha256 = UNHEX(SHA2(body, 256))'), 1);
	assert.equal(number('SELECT COUNT(*) FROM bonus_basis WHERE sheet_id IS NOT NULL'), want.n, 'which sheets it rests on');
	assert.equal(sql("SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'bonus_run'"), 'begin,freeze');
	// What changes later changes nothing.
	sql(`UPDATE sheet SET total = '50', shown = 5000, level = 'HTNV' WHERE person_id = ${person(STAFF)}; UPDATE bonus_line SET factor = '9' WHERE place = 1`);
	const page = await seen(HEAD, `${RUNS}${id}/`);
	assert.match(page, new RegExp(`Đã chốt .*${money(spent)} \\+ ${money(want.left)} = ${money(FUND * 0.95)}`));
	assert.match(page, new RegExp(`Y Wĩ Niê .*${money(want.shares[STAFF])} đồng`));
	assert.ok(!/✗/.test(page) && (page.match(/✓/g) || []).length === 6, 'proved from what was frozen');
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Quyết định 1 đợt thưởng đã chốt/);
	sql(`UPDATE bonus_snapshot SET body = REPLACE(body, '"3/2"', '"8/5"')`);
	const broken = await of(HEAD).get(`${RUNS}${id}/`);
	assert.match(text(broken.text), /không còn nguyên vẹn/);
	assert.ok(!broken.text.includes('name="document_number"'), 'no form to decide');
	await refused(await act(HEAD, id, 'quyet-dinh', paper), /Hai cách tính cho kết quả khác nhau/);
	sql(`UPDATE bonus_snapshot SET body = REPLACE(body, '"8/5"', '"3/2"')`);
	assert.match(await seen(HEAD, `${RUNS}${id}/`), /nguyên vẹn; mã SHA-256/);
}

async function thawed() {
	const id = last();
	await refused(await act(HEAD, id, 'mo-lai', { reason: '' }), /./, 'reason');
	const old = number(`SELECT regulation_id FROM bonus_run WHERE id = ${id}`), now = bonuses.lined('stc', LINES, { ...RULE, from_day: `${YEAR}-01-10` });
	sql(`UPDATE regulation SET until_day = '${YEAR}-01-09' WHERE id = ${old}`);
	const done = await act(HEAD, id, 'mo-lai', { reason: 'Sửa số liệu zq' });
	assert.equal(done.status, 303, text(done.text).slice(0, 400));
	assert.equal(sql(`SELECT state, reason FROM bonus_run WHERE id = ${id}`), 'dropped\tSửa số liệu zq');
	assert.equal(number(`SELECT COUNT(*) FROM bonus_share WHERE run_id = ${id}`), expected().n, 'what was frozen is kept');
	assert.equal(sql(`SELECT state, before_id, fund FROM bonus_run WHERE id = ${last()}`), `draft\t${id}\t${FUND}`);
	assert.equal(number(`SELECT regulation_id FROM bonus_run WHERE id = ${last()}`), now, 'by the version that holds now');
	assert.match(await seen(HEAD, `${RUNS}${last()}/`), /Thay cho Đợt đã chốt trước đó/);
	assert.match(await seen(HEAD, `${RUNS}${id}/`), /Đã hủy .*Sửa số liệu zq/);
	await refused(await act(HEAD, id, 'quyet-dinh', paper), /đã hủy/);
	await refused(await act(HEAD, last(), 'mo-lai', { reason: 'zq' }), /chưa chốt/);
	assert.equal((await act(HEAD, last(), 'huy', { reason: 'Thôi zq' })).status, 303);
	assert.equal(state(last()), 'dropped');
	assert.equal(number("SELECT COUNT(*) FROM bonus_entry"), 0);
	assert.equal(sql("SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'bonus_run'"), 'begin,freeze,thaw,begin,drop');
}

async function decided() {
	ready();
	await begin(HEAD);
	const id = last(), want = expected();
	await refused(await act(HEAD, id, 'quyet-dinh', paper), /chưa chốt/);
	assert.equal((await act(HEAD, id, 'chot')).status, 303);
	for (const [fields, field] of [[{ document_day: show(plus(today, 1)) }, 'document_day'], [{ document_day: '01/01/2026' }, 'document_day'], [{ document_number: '' }, 'document_number'], [{ signer: '' }, 'signer']])
		await refused(await act(HEAD, id, 'quyet-dinh', { ...paper, ...fields }), /./, field);
	sql(`UPDATE regulation SET document_day = '${YEAR - 1}-07-01'`);
	await refused(await act(HEAD, id, 'quyet-dinh', { ...paper, document_day: `31/12/${YEAR - 1}` }), new RegExp(`sớm hơn năm ${YEAR} của quỹ`), 'document_day');
	sql(`UPDATE regulation SET document_day = '${YEAR}-01-02'`);
	assert.equal((await of(STAFF).get(`${RUNS}${id}/${person(STAFF)}/`)).status, 404, 'nothing is said before the decision');
	assert.equal((await act(HEAD, id, 'quyet-dinh', { ...paper, version: version(id) + 1 })).status, 409);
	sql(`UPDATE session SET proved_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE WHERE person_id = ${person(HEAD)}`);
	assert.equal((await act(HEAD, id, 'quyet-dinh', paper)).status, 401, 'the password is asked for again');
	clients.set(HEAD, await new Client().signIn(HEAD));
	sql('UPDATE bonus_fund SET amount = 1000');
	await refused(await act(HEAD, id, 'quyet-dinh', paper), /không còn đủ, thiếu [\d.]+ đồng/);
	sql(`UPDATE bonus_fund SET amount = ${FUND}`);
	const at_once = { ...paper, version: version(id) }, both = await Promise.all([1, 2].map(() => act(HEAD, id, 'quyet-dinh', at_once)));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], text(both[0].text).slice(0, 900));
	const paid = Object.entries(want.shares).filter(([, a]) => a > 0);
	assert.equal(sql(`SELECT COUNT(*), SUM(amount), GROUP_CONCAT(DISTINCT type), GROUP_CONCAT(DISTINCT document_number) FROM bonus_entry WHERE run_id = ${id}`),
		`${paid.length}\t${paid.reduce((s, [, a]) => s + a, 0)}\taward\t15/QĐ-zq`, 'an entry for each share above 0, once');
	assert.equal(number(`SELECT COUNT(*) FROM bonus_entry WHERE person_id = ${person(CHIEF)}`), 0);
	assert.equal(number("SELECT COUNT(DISTINCT person_id) FROM notice WHERE kind = 'bonus_decided'"), want.n - 1, 'all are told but who decided');
	assert.match(await seen(STAFF, '/thong-bao/'), /quyết định số 15\/QĐ-zq về tiền thưởng/);
	assert.equal(sql("SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'bonus_run'"), 'begin,freeze,decide');
	assert.equal(number("SELECT COUNT(*) FROM outbox WHERE noun = 'bonus_run'"), 0);
	await refused(await act(HEAD, id, 'mo-lai', { reason: 'zq' }), /đã có quyết định/);
	await refused(await act(HEAD, id, 'huy', { reason: 'zq' }), /đã có quyết định/);
	await refused(await begin(HEAD, { fund: money(FUND) }), /chỉ còn/, 'fund');
	assert.equal((await begin(HEAD, { fund: '1.000' })).status, 303);
	assert.match(await seen(HEAD, `${RUNS}${last()}/`), /Kỳ này đã có đợt thưởng theo quyết định số 15\/QĐ-zq/);
	sql(`DELETE FROM bonus_run WHERE id = ${last()}`);
	assert.doesNotMatch(await seen(HEAD, '/viec-can-lam/'), /đợt thưởng đã chốt/);
	const page = (await of(HEAD).get(`${RUNS}${id}/`)).text;
	assert.ok(text(page).includes(HOSTILE) && !page.includes(HOSTILE), 'escaped');
}

async function steps() {
	const id = last(), want = expected(), amount = money(want.shares[STAFF]);
	assert.match(await seen(STAFF, '/thuong/'), new RegExp(`hoàn thành xuất sắc nhiệm vụ ${amount} đồng Số 15/QĐ-zq`));
	const page = await seen(STAFF, `${RUNS}${id}/${person(STAFF)}/`);
	for (const words of [/92 điểm/, /1 phiếu đánh giá đã công bố/, /Dòng 1 .*hệ số 1,5/i, /Trọng số 1,5 1,5/, /500\.000\.000 trừ dự phòng 25\.000\.000/, new RegExp(`475\\.000\\.000 × 1,5 ÷ ${String(want.sum / 100).replace('.', ',')}`),
		/Đơn vị chi 1\.000 đồng/, /Phần lẻ/, new RegExp(`Được nhận ${amount} đồng`)])
		assert.match(page, words);
	assert.match(await seen(CHIEF, '/thuong/'), /không hoàn thành nhiệm vụ 0 đồng/);
	assert.match(await seen(CHIEF, `${RUNS}${id}/${person(CHIEF)}/`), /Dòng 4 .*dòng của bảng ghi không thưởng/);
	assert.match(await seen(HEAD, `${RUNS}${id}/${person(HEAD)}/`), /Hệ số chức vụ 1,3 .*Trọng số 1,95 1,5 × 1,3/);
}

async function papers() {
	const id = last(), want = expected(), spent = Object.values(want.shares).reduce((a, b) => a + b, 0), paid = Object.values(want.shares).filter((a) => a > 0).length;
	sql(`DELETE FROM salary_account; INSERT INTO salary_account (person_id, agency_id, from_day, number, bank, made_by) SELECT ${person(STAFF)}, id, '${YEAR}-01-01', '0123456789zq', 'Ngân hàng zq', 1 FROM unit WHERE code = 'stc'`);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bonus-')), file = path.join(folder, 'x.pdf');
	try {
		const got = await of(HEAD).get(`${RUNS}${id}/danh-sach-chi?dang=pdf`);
		assert.equal(got.status, 200);
		fs.writeFileSync(file, got.bytes);
		const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }), flat = words.replace(/\s+/g, ' ');
		assert.match(execFileSync('pdfinfo', [file], { encoding: 'utf8' }), /Tagged: +yes/);
		assert.match(flat, /DANH SÁCH CHI TIỀN THƯỞNG/);
		assert.match(flat, /Kèm theo Quyết định số 15\/QĐ-zq, ngày/);
		assert.match(flat, /Mã đơn vị quan hệ ngân sách: 1098765/);
		assert.match(flat, new RegExp(`Tổng số tiền: ${money(spent)} đồng`));
		assert.match(flat, /Bằng chữ: Bốn trăm bảy mươi .*đồng/);
		assert.match(flat, /NGƯỜI LẬP BIỂU .*KẾ TOÁN TRƯỞNG .*THỦ TRƯỞNG ĐƠN VỊ/);
		assert.match(flat, /BẢNG CHỨNG MINH/);
		assert.match(flat, /0123456789zq/);
		assert.ok(!/SAI/.test(flat) && (flat.match(/: đúng/g) || []).length === 6);
		// The first part: rows end in an amount, the last of all is what they come to.
		const first = words.slice(words.indexOf('Mã đơn vị'), words.indexOf('Tổng số tiền')), sums = [...first.matchAll(/(\d{1,3}(?:\.\d{3})+) *$/gm)].map((m) => Number(m[1].replace(/\./g, '')));
		assert.equal(sums.pop(), spent, 'the sum');
		assert.equal(sums.length, paid, 'a row for each who gets something');
		assert.equal(sums.reduce((a, b) => a + b, 0), spent, 'rows come to the sum');
		const docx = await of(HEAD).get(`${RUNS}${id}/danh-sach-chi?dang=docx`), zip = (bytes, part) => { fs.writeFileSync(file, bytes); return execFileSync('unzip', ['-p', file, part], { encoding: 'utf8', maxBuffer: 1 << 26 }); };
		assert.match(String(docx.headers['content-type']), /wordprocessingml/);
		assert.match(zip(docx.bytes, 'word/document.xml').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '), new RegExp(`Tổng số tiền: ${money(spent)} đồng.*BẢNG CHỨNG MINH`));
		const csv = (await of(HEAD).get(`${RUNS}${id}/danh-sach-chi?tep=csv`)).text.split('\r\n').filter((l) => /^\d+,/.test(l));
		assert.equal(csv.length, paid);
		assert.match(csv.find((l) => l.includes(`,${STAFF},`)), /,0123456789zq,Ngân hàng zq,/, 'to which account');
		assert.equal(csv.reduce((s, l) => s + Number(/,(\d+),1098765,/.exec(l)[1]), 0), spent);
		const xlsx = await of(HEAD).get(`${RUNS}${id}/danh-sach-chi?tep=xlsx`);
		assert.match(String(xlsx.headers['content-type']), /spreadsheetml/);
		assert.equal([...zip(xlsx.bytes, 'xl/worksheets/sheet1.xml').matchAll(/<c r="I\d+"[^>]*><v>(\d{4,})<\/v>/g)].reduce((n, m) => n + Number(m[1]), 0), spent, 'numbers are numbers');
	} finally {
		fs.rmSync(folder, { recursive: true });
		sql('DELETE FROM salary_account');
	}
}

async function rights() {
	const id = last(), wrong = list(), want = expected(), secret = money(want.shares[STAFF]), mine = `${RUNS}${id}/${person(STAFF)}/`;
	for (const user of Object.keys(people)) {
		if (!clients.has(user))
			clients.set(user, await new Client().signIn(user));
		const head = user === HEAD, own = user === STAFF;
		for (const where of [RUNS, `${RUNS}${id}/`, mine, `${RUNS}${id}/${person(CHIEF)}/`, `${RUNS}${id}/danh-sach-chi?dang=pdf`, `${RUNS}${id}/danh-sach-chi?tep=csv`, '/thuong/']) {
			const page = await of(user).get(where), sees = head || (own && (where === mine || where === '/thuong/'));
			if (!sees && page.text.includes(secret))
				wrong.add(`${user} sees the amount at ${where}`);
			if (where === mine && (page.status === 200) !== sees)
				wrong.add(`${user} ${where}: ${page.status}`);
			if (where === `${RUNS}${id}/` && !head && page.status === 200)
				wrong.add(`${user} opens the run`);
		}
		if (!head)
			for (const [what, fields] of [['chot', {}], ['mo-lai', { reason: 'zq' }], ['huy', { reason: 'zq' }], ['quyet-dinh', paper]]) {
				const a = await act(user, id, what, fields);
				if (a.status !== 403 && a.status !== 404)
					wrong.add(`${user} ${what}: ${a.status}`);
			}
	}
	wrong.none();
	assert.equal((await of(OTHER).get(`${RUNS}${id}/`)).status, 404, 'of another agency there is none');
}

// The officer of an agency sees states and sums, nobody's amount.
async function officer() {
	clean();
	bonuses.fund('tuyhoa', YEAR, FUND);
	bonuses.lined('tuyhoa', LINES, { ...RULE, from_day: `${YEAR}-01-02` });
	bonuses.published('tuyhoa', YEAR, MONTH, {}, 75);
	assert.equal((await begin(OFFICER)).status, 403);
	assert.equal((await begin(OTHER)).status, 303);
	const id = last(), draft = await seen(OFFICER, `${RUNS}${id}/`);
	assert.match(draft, /Đang lập .*500\.000\.000 đồng/);
	assert.equal((await act(OTHER, id, 'chot', { words: 'zq' })).status, 303);
	const share = money(number(`SELECT MAX(amount) FROM bonus_share WHERE run_id = ${id}`)), n = number(`SELECT COUNT(*) FROM bonus_share WHERE run_id = ${id}`);
	const page = await seen(OFFICER, `${RUNS}${id}/`);
	assert.match(page, new RegExp(`Đã chốt .*Số người ${n}`));
	assert.ok(n >= 5 ? page.includes(money(number(`SELECT spent FROM bonus_run WHERE id = ${id}`))) : /dưới 5 người/.test(page));
	assert.ok(!page.includes(`${share} đồng`), 'no share');
	const spent = money(number(`SELECT spent FROM bonus_run WHERE id = ${id}`));
	assert.ok(n < 5 || page.includes(spent));
	assert.equal((await of(OFFICER).get(`${RUNS}${id}/${person(OTHER)}/`)).status, 404);
	assert.equal((await act(OFFICER, id, 'quyet-dinh', paper)).status, 403);
	assert.equal((await of(HEAD).get(`${RUNS}${id}/`)).status, 404);
	clean();
}

// Money by a rate: multiples of the base salary within bounds, cut to the unit; nothing is divided.
async function rate() {
	clean();
	bonuses.fund('stc', YEAR, FUND);
	bonuses.lined('stc', [{ levels: 1, effect: 'factor', factor: '3' }, { levels: 2, effect: 'sum', sum: 1234567 }, { levels: 4, effect: 'factor', factor: '0.1' }, { effect: 'exclude' }],
		{ ...RULE, method: 'rate', base: 'base_salary', floor: 500000, ceiling: 5000000, from_day: `${YEAR}-01-02` });
	bonuses.published('stc', YEAR, MONTH, { ...TOTALS, [CHIEF]: 55 }, 75);
	sql(`DELETE FROM base_salary WHERE document = 'zq'; INSERT INTO base_salary (from_day, amount, document) VALUES ('${YEAR}-01-03', 2000000, 'zq')`);
	assert.equal((await begin(HEAD)).status, 303);
	const id = last(), froze = await act(HEAD, id, 'chot');
	assert.equal(froze.status, 303, text(froze.text).slice(0, 700));
	const amount = (uid) => number(`SELECT amount FROM bonus_share WHERE run_id = ${id} AND person_id = ${person(uid)}`), other = bonuses.staff('stc').find((p) => ![HEAD, STAFF, CHIEF].includes(p.uid));
	assert.deepEqual([amount(HEAD), amount(STAFF), amount(CHIEF), amount(other.uid)], [5000000, 5000000, 500000, 1234000], 'ceiling, floor, cut');
	const page = await seen(HEAD, `${RUNS}${id}/`);
	assert.ok(!/✗/.test(page) && (page.match(/✓/g) || []).length === 5);
	assert.match(await seen(HEAD, `${RUNS}${id}/${person(HEAD)}/`), /3 × 1,3 × 2\.000\.000 .*Giới hạn của quy chế Từ 500\.000 đến 5\.000\.000 đồng .*Được nhận 5\.000\.000 đồng/);
	assert.match(await seen(HEAD, `${RUNS}${id}/${other.id}/`), /Số tiền của dòng 1\.234\.567 .*Được nhận 1\.234\.000 đồng/);
	sql("DELETE FROM base_salary WHERE document = 'zq'");
}

// Who acts for the head does all of it, and both names stand.
async function delegated() {
	const BOSS = 'giamdoc.snv', DEPUTY = 'thamdinh.snv', name = (uid) => sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${uid}'`);
	const place = sql(`SELECT id, unit_id, title, \`rank\` FROM holding WHERE person_id = ${person(DEPUTY)} AND main = 1 AND until_day IS NULL`).split('\t');
	clean();
	bonuses.fund('snv', YEAR, FUND);
	bonuses.lined('snv', LINES, { ...RULE, from_day: `${YEAR}-01-02` });
	bonuses.published('snv', YEAR, MONTH, {}, 75);
	try {
		sql(`UPDATE holding SET unit_id = (SELECT id FROM unit WHERE code = 'snv'), title = 'Phó Giám đốc Sở zq', \`rank\` = 'deputy' WHERE id = ${place[0]};
			INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day, until_day, created_by, accepted_at)
			SELECT id, 'delegated', ${person(BOSS)}, ${person(DEPUTY)}, 'zq 12/QĐ-SNV', '${today}', 'zq', '${today}', '${plus(today, 5)}', 1, UTC_TIMESTAMP(6) FROM unit WHERE code = 'snv'`);
		const by = number('SELECT MAX(id) FROM delegation');
		clients.set(DEPUTY, await new Client().signIn(DEPUTY));
		assert.equal((await begin(DEPUTY)).status, 303);
		const id = last();
		for (const [what, fields] of [['chot', { words: 'zq' }], ['quyet-dinh', paper]]) {
			const a = await act(DEPUTY, id, what, fields);
			assert.equal(a.status, 303, text(a.text).slice(0, 400));
		}
		assert.equal(sql(`SELECT made_under, frozen_under, decided_under FROM bonus_run WHERE id = ${id}`), [by, by, by].join('\t'));
		assert.equal(sql(`SELECT GROUP_CONCAT(DISTINCT made_under) FROM bonus_entry WHERE run_id = ${id}`), String(by));
		const page = await seen(DEPUTY, `${RUNS}${id}/`), both = `${name(DEPUTY)} (ủy quyền của ${name(BOSS)})`;
		assert.equal(page.split(both).length - 1, 3, 'who began, froze and decided, and for whom');
	} finally {
		clean();
		sql(`UPDATE holding SET unit_id = ${place[1]}, title = '${place[2]}', \`rank\` = '${place[3]}' WHERE id = ${place[0]};
			SET foreign_key_checks = OFF; UPDATE audit SET delegation_id = NULL WHERE delegation_id IN (SELECT id FROM delegation WHERE document_number = 'zq 12/QĐ-SNV'); DELETE FROM delegation WHERE document_number = 'zq 12/QĐ-SNV'`);
	}
}

// A year by classifications that were decided; who has none is named, and stands as not classified.
async function year() {
	clean();
	sql("DELETE FROM bonus_run");
	bonuses.fund('stc', YEAR - 1, FUND);
	bonuses.lined('stc', LINES, { ...RULE, from_day: `${YEAR - 1}-07-02`, document_day: `${YEAR - 1}-07-01` });
	years.decided('stc', YEAR - 1, { [STAFF]: 9500, [CHIEF]: 8000 });
	const done = await begin(HEAD, { period: String(YEAR - 1) });
	assert.equal(done.status, 303, text(done.text).slice(0, 400));
	const id = last();
	assert.match(await seen(HEAD, `${RUNS}${id}/`), /chưa có kết quả xếp loại năm/);
	assert.equal((await act(HEAD, id, 'chot', { words: 'Số còn lại chưa được xếp loại zq' })).status, 303);
	assert.equal(sql(`SELECT p.uid, s.level FROM bonus_share s JOIN person p ON p.id = s.person_id WHERE s.amount > 0 ORDER BY s.amount DESC`), `${STAFF}\tHTXSNV\n${CHIEF}\tHTTNV`);
	assert.equal(number('SELECT COUNT(*) FROM bonus_basis WHERE classification_id IS NOT NULL'), 2);
	assert.match(await seen(HEAD, `${RUNS}${id}/`), /Số còn lại chưa được xếp loại zq/);
	clean();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, OFFICER])
			clients.set(user, await new Client().signIn(user));
	});
	await test('a draft by the regulation and the fund', drafts);
	await test('what is missing keeps it back', missing);
	await test('frozen and proved', frozen);
	await test('opened again, dropped', thawed);
	await test('decided once, paid, told', decided);
	await test('each step of a share', steps);
	await test('the payment list', papers);
	await test('nobody else sees an amount', rights);
	await test('the officer sees sums', officer);
	await test('a rate within bounds', rate);
	await test('who acts for the head', delegated);
	await test('a year by classifications', year);
	for (const c of clients.values())
		c.close();
});
