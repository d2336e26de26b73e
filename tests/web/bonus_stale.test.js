// Shares that rest on results which were corrected since: found by what they rest on, corrected by an entry or kept, once.
'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { Client, decode, RUN, BUILD } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear } = require('./catalogs.js');
const { person, today } = require('./months.js');
const years = require('./years.js');
const bonuses = require('./bonuses.js');
const people = require('./people.js');

const HEAD = 'giamdoc.stc', CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc', OTHER = 'chutich.tuyhoa';
const RUNS = '/thuong/dot/', STALE = '/thuong/dieu-chinh/', YEAR = Number(today.slice(0, 4)), FUND = 500000000;
const MONTH = Number(today.slice(5, 7)) > 3 ? Number(today.slice(5, 7)) - 3 : 1, PERIOD = `${YEAR}-${String(MONTH).padStart(2, '0')}`;
const SHOWN = today.split('-').reverse().join('/');
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const seen = async (user, where) => text((await of(user).get(where)).text);
const post = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token(), ...fields });
const money = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const paper = { document_number: '21/QĐ-zq', document_day: SHOWN, signer: 'Giám đốc zq' };
const act = (id, what, fields = {}) => post(HEAD, `${RUNS}${id}/${what}`, { version: number(`SELECT version FROM bonus_run WHERE id = ${id}`), ...fields });
const share = (id, uid) => number(`SELECT amount FROM bonus_share WHERE run_id = ${id} AND person_id = ${person(uid)}`);
const paid = (id, uid) => number(`SELECT COALESCE(SUM(amount), 0) FROM bonus_entry WHERE run_id = ${id} AND person_id = ${person(uid)}`);
const token = async (where) => /name="seen" value="([^"]*)"/.exec((await of(HEAD).get(where)).text)[1];
const at = (page, field) => page.text.includes(`id="${field}-error"`);
const verify = () => spawnSync(path.join(BUILD, 'danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' }).stdout;
let id;

// The sheet of somebody is published again with another total.
function again(uid, total) {
	const level = total >= 90 ? 'HTXSNV' : total >= 70 ? 'HTTNV' : total >= 50 ? 'HTNV' : 'KHTNV';
	const columns = sql("SELECT GROUP_CONCAT(column_name) FROM information_schema.columns WHERE table_schema = 'danhgia' AND table_name = 'sheet' AND extra NOT LIKE '%auto_increment%' AND generation_expression IS NULL AND column_name NOT IN ('edition','before_id','total','shown','level')").split(',').map((c) => `\`${c}\``).join();
	sql(`SET @old = (SELECT id FROM sheet WHERE person_id = ${person(uid)} AND first_month = '${PERIOD}-01' AND superseded_at IS NULL);
		INSERT INTO sheet (edition, before_id, total, shown, level, ${columns}) SELECT edition + 1, id, '${total}', ${total * 100}, '${level}', ${columns} FROM sheet WHERE id = @old;
		UPDATE sheet SET superseded_at = UTC_TIMESTAMP(6) WHERE id = @old`);
}

// A decided run of the month: the chief 45 points and nothing, the head 95, the staff 92, everybody else 75.
async function ready() {
	years.clear();
	clear();
	sql("DELETE FROM notice WHERE kind LIKE 'bonus%'; DELETE FROM audit WHERE noun LIKE 'bonus%'");
	bonuses.fund('stc', YEAR, FUND);
	bonuses.lined('stc', [{ levels: 1, effect: 'factor', factor: '1.5' }, { levels: 2, effect: 'factor', factor: '1.2' }, { levels: 4, effect: 'factor', factor: '0.5' }, { effect: 'exclude' }],
		{ reserve: 500, unit: 1000, agency_head_factor: '1.3', by_months: 0, from_day: `${YEAR}-01-02` });
	bonuses.published('stc', YEAR, MONTH, { [HEAD]: 95, [STAFF]: 92, [CHIEF]: 45 }, 75);
	assert.equal((await post(HEAD, RUNS, { bonus_kind: 'award', period: PERIOD, fund: money(FUND) })).status, 303);
	id = number('SELECT MAX(id) FROM bonus_run');
	const frozen = await act(id, 'chot');
	assert.equal(frozen.status, 303, text(frozen.text).slice(0, 500));
}
const decide = async () => {
	const a = await act(id, 'quyet-dinh', { ...paper, document_number: '15/QĐ-zq' });
	assert.equal(a.status, 303, text(a.text).slice(0, 500));
};
const good = () => share(id, bonuses.staff('stc').map((p) => p.uid).find((uid) => ![HEAD, STAFF, CHIEF].includes(uid)));

async function found() {
	await ready();
	again(STAFF, 80);
	assert.match(await seen(HEAD, STALE), /Y Wĩ Niê .*Đợt chưa quyết định: mở lại đợt/, 'of a frozen run there is nothing to pay back');
	assert.equal((await post(HEAD, `${STALE}${id}/${person(STAFF)}/giu`, { seen: await token(`${STALE}${id}/${person(STAFF)}/`).catch(() => 'x'), keep_reason: 'zq' })).status, 422);
	assert.ok(!/khoản thưởng dựa trên/.test(await seen(HEAD, '/viec-can-lam/')));
	await ready();
	await decide();
	assert.match(await seen(HEAD, STALE), /Không có khoản thưởng nào cần quyết định/);
	again(STAFF, 80);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Quyết định 1 khoản thưởng dựa trên kết quả đã điều chỉnh/);
	assert.match(await seen(HEAD, '/phieu/anh-huong/'), /Số khoản thưởng đã chi dựa trên kết quả đã thay: 1 .*Xem các khoản thưởng/);
	const was = share(id, STAFF), now = good();
	assert.ok(was > now && now > 0);
	assert.match(await seen(HEAD, STALE), new RegExp(`Y Wĩ Niê .*hoàn thành xuất sắc nhiệm vụ, 92[^ ]* điểm .*hoàn thành tốt nhiệm vụ, 80[^ ]* điểm ${money(was)} đồng ${money(now)} đồng -${money(was - now)} đồng `, 'i'), 'who had the same weight in the run gets the same');
}

async function corrected() {
	const where = `${STALE}${id}/${person(STAFF)}/`, was = share(id, STAFF), now = good(), others = sql(`SELECT GROUP_CONCAT(CONCAT(person_id, ' ', amount) ORDER BY id) FROM bonus_entry WHERE person_id <> ${person(STAFF)}`);
	const seen0 = await token(where), fields = { seen: seen0, reason: 'Phiếu đã thay zq', ...paper };
	for (const [field, more] of [['reason', { reason: '' }], ['document_number', { document_number: '' }], ['document_day', { document_day: '31/12/2099' }]]) {
		const a = await post(HEAD, where, { ...fields, ...more });
		assert.ok(a.status === 422 && at(a, field), `${field}: ${a.status}`);
	}
	assert.equal((await post(HEAD, where, { ...fields, seen: '1:1:1' })).status, 409);
	const c = of(HEAD), form = { form: await c.token(), ...fields }, a = await c.post(where, form);
	assert.equal(a.status, 303, text(a.text).slice(0, 600));
	assert.equal((await c.post(where, form)).status, 303, 'twice is once');
	assert.equal(sql(`SELECT CONCAT_WS(' ', type, amount, entry_id IS NOT NULL, document_number, reason) FROM bonus_entry WHERE person_id = ${person(STAFF)} ORDER BY id DESC LIMIT 1`), `correction ${now - was} 1 21/QĐ-zq Phiếu đã thay zq`);
	assert.equal(paid(id, STAFF), now);
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT(person_id, ' ', amount) ORDER BY id) FROM bonus_entry WHERE person_id <> ${person(STAFF)}`), others, 'nobody else\'s moves');
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE kind = 'bonus_correction' AND person_id = ${person(STAFF)}`), 1);
	assert.match(await seen(HEAD, STALE), /Không có khoản thưởng nào cần quyết định.*Đã quyết định .*Y Wĩ Niê .*Đã điều chỉnh .*Phiếu đã thay zq/);
	assert.equal((await of(HEAD).get(where)).status, 404);
	assert.equal((await post(HEAD, where, { ...fields })).status, 409);
	assert.equal(sql(`SELECT GROUP_CONCAT(action) FROM audit WHERE noun = 'bonus_stale' AND object_id = ${id}`), 'correct');
}

async function keptAndAgain() {
	const where = `${STALE}${id}/${person(STAFF)}/`;
	// Corrected once more, to a level that gives nothing; kept; then once more.
	again(STAFF, 40);
	assert.match(await seen(HEAD, where), /Tính theo kết quả mới 0 đồng /);
	const seen1 = await token(where);
	assert.ok(at(await post(HEAD, `${where}giu`, { seen: seen1, keep_reason: '' }), 'keep_reason'));
	assert.equal((await post(HEAD, `${where}giu`, { seen: seen1, keep_reason: 'Đã chi, không truy thu zq' })).status, 303);
	assert.match(await seen(HEAD, STALE), /Giữ nguyên Đã chi, không truy thu zq/);
	assert.equal(paid(id, STAFF), good());
	again(STAFF, 85);
	assert.match(await seen(HEAD, where), /Số tiền không đổi/, 'what is paid is what it would be');
	assert.match((await of(HEAD).get(where)).text, /<textarea[^>]*name="keep_reason"[^>]*>\s*Số tiền không đổi</);
	assert.equal((await post(HEAD, `${where}giu`, { seen: await token(where), keep_reason: 'Số tiền không đổi' })).status, 303);
	// Who had nothing gets an award; the ledger has no entry of his to correct.
	const chief = `${STALE}${id}/${person(CHIEF)}/`;
	assert.equal(share(id, CHIEF), 0);
	again(CHIEF, 91);
	const full = share(id, STAFF);
	sql('UPDATE bonus_fund SET amount = (SELECT SUM(amount) FROM bonus_entry)');
	assert.equal((await post(HEAD, chief, { seen: await token(chief), reason: 'zq', ...paper })).status, 422, 'more than is left');
	bonuses.fund('stc', YEAR, FUND);
	assert.equal((await post(HEAD, chief, { seen: await token(chief), reason: 'zq', ...paper })).status, 303);
	assert.equal(sql(`SELECT CONCAT_WS(' ', type, amount) FROM bonus_entry WHERE person_id = ${person(CHIEF)}`), `award ${full}`);
	assert.match(verify(), /^\d+ bonus runs, 0 wrong/m, 'what the run itself paid is what it froze');
	// Of oneself no difference is kept, but corrected by the rule.
	const own = `${STALE}${id}/${person(HEAD)}/`;
	again(HEAD, 75);
	const kept = await post(HEAD, `${own}giu`, { seen: await token(own), keep_reason: 'zq' });
	assert.ok(kept.status === 422 && at(kept, 'keep_reason') && /Không tự giữ/.test(text(kept.text)), `${kept.status}`);
	assert.equal((await post(HEAD, own, { seen: await token(own), reason: 'zq', ...paper })).status, 303);
	assert.ok(paid(id, HEAD) < share(id, HEAD));
	// Two at once: one does it.
	again(STAFF, 95);
	const both = { seen: await token(where), reason: 'zq', ...paper };
	assert.equal((await Promise.all([1, 2].map(() => post(HEAD, where, both)))).map((a) => a.status).sort().join(), '303,409');
	assert.equal(paid(id, STAFF), full);
	// What was taken back whole is not offered again.
	again(STAFF, 80);
	assert.match(await seen(HEAD, STALE), /Y Wĩ Niê .*Đã quyết định/);
	bonuses.entry('stc', YEAR, STAFF, -full, { type: 'reversal', run: id, of: number(`SELECT MIN(id) FROM bonus_entry WHERE run_id = ${id} AND person_id = ${person(STAFF)}`) });
	assert.match(await seen(HEAD, STALE), /Không có khoản thưởng nào cần quyết định/);
	assert.equal((await of(HEAD).get(where)).status, 404);
}

async function ofYears() {
	years.clear();
	clear();
	const year = YEAR - 1;
	bonuses.fund('stc', year, FUND);
	const authority = years.run('stc', year, { [STAFF]: 'met' });
	years.settled(STAFF, year, '80', 'HTTNV');
	const c = years.classification(STAFF, year);
	const r = bonuses.run('stc', year, { [STAFF]: 1000000 });
	sql(`INSERT INTO bonus_basis (run_id, person_id, classification_id) VALUES (${r}, ${person(STAFF)}, ${c})`);
	const page = `/xep-loai/dot/${authority}/anh-huong/`;
	assert.ok(!/khoản thưởng/.test(await seen(HEAD, page)));
	sql(`SET foreign_key_checks = OFF; UPDATE classification SET superseded_at = UTC_TIMESTAMP(6) WHERE id = ${c};
		INSERT INTO classification (run_id, person_id, year, edition, before_id, agency_id, unit_id, title, \`rank\`, state, self_at, met_at, decision_id, standing, mean, shown, level, why, noticed_at)
		SELECT run_id, person_id, year, 2, id, agency_id, unit_id, title, \`rank\`, state, self_at, met_at, decision_id, standing, '92', 9200, 'HTXSNV', 'points', noticed_at FROM classification WHERE id = ${c}`);
	assert.match(await seen(HEAD, page), /Số khoản thưởng đã chi dựa trên kết quả đã thay: 1 .*Xem các khoản thưởng/);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Quyết định 1 khoản thưởng/);
}

// Markup in what is typed comes back, and is shown, as text.
async function hostile() {
	const H = '<b>zq\'"&</b>', raw = (t) => /<b>zq|zq'"/.test(t);
	await ready();
	await decide();
	again(STAFF, 80);
	const where = `${STALE}${id}/${person(STAFF)}/`, seen0 = await token(where), fields = { seen: seen0, reason: H, document_number: H, document_day: SHOWN, signer: H };
	for (const [path, more] of [[where, { ...fields, document_day: H }], [where, { ...fields, seen: H }], [`${where}giu`, { seen: H, keep_reason: H }]]) {
		const a = await post(HEAD, path, more);
		assert.ok([409, 422].includes(a.status) && !raw(a.text) && a.text.includes('&lt;b&gt;zq'), `${path}: ${a.status}`);
	}
	assert.equal((await post(HEAD, where, fields)).status, 303);
	again(STAFF, 85);
	again(STAFF, 95);
	assert.equal((await post(HEAD, `${where}giu`, { seen: await token(where), keep_reason: H })).status, 303);
	const e = number('SELECT MAX(id) FROM bonus_entry');
	for (const [user, path] of [[HEAD, STALE], [HEAD, '/thuong/so-chi/'], [HEAD, `/thuong/so-chi/${e}/`], [STAFF, '/thuong/'], [STAFF, '/thong-bao/']]) {
		const a = await of(user).get(path);
		assert.ok(a.status === 200 && !raw(a.text) && a.text.includes('&lt;b&gt;zq'), path);
	}
}

async function everyRole() {
	await ready();
	await decide();
	again(STAFF, 80);
	const where = `${STALE}${id}/${person(STAFF)}/`, wrong = list(), amount = new RegExp(money(share(id, STAFF)).replace(/\./g, '\\.'));
	for (const user of Object.keys(people)) {
		const head = people[user].includes('head'), own = user === HEAD;
		for (const [path, status] of [[STALE, head ? 200 : 403], [where, own ? 200 : head ? 404 : 403]]) {
			const a = await of(user).get(path);
			if (a.status !== status || amount.test(text(a.text)) !== own)
				wrong.add(`${user} ${path}: ${a.status}`);
		}
		for (const [path, fields] of [[where, { seen: 'x', reason: 'x', ...paper }], [`${where}giu`, { seen: 'x', keep_reason: 'x' }]]) {
			const a = await post(user, path, fields);
			if (a.status !== (own ? 409 : head ? 404 : 403))
				wrong.add(`${user} POST ${path}: ${a.status}`);
		}
	}
	assert.equal(number('SELECT COUNT(*) FROM bonus_stale'), 0);
	assert.match(await seen(OTHER, STALE), /Không có khoản thưởng nào/);
	wrong.none();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('a corrected sheet is found by what rests on it', found);
	await test('the head corrects by what the rule says, once', corrected);
	await test('kept, corrected again, without an award, of oneself, two at once', keptAndAgain);
	await test('replaced levels of a year say that payments rest on them', ofYears);
	await test('markup is text', hostile);
	await test('every role', everyRole);
	years.clear();
	clear();
	for (const c of clients.values())
		c.close();
});
