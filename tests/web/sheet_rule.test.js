// Parameters of the province that change what a sheet shows or comes to: common points weighed by days after a transfer.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { Client, decode, RUN, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, make, clear: clearCatalogs } = require('./catalogs.js');
const { person, period, give, sheet, clear, plus, today } = require('./months.js');

const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'taichinh.stc', STRANGER = 'chuyenvien.tuyhoa';
const CRITERIA = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const FULL = Object.fromEntries(CRITERIA.map((c, i) => [c, i < 2 ? '5' : '2,5']));
const HEADS = { opinion: '', organising: '', organising_why: '', unity: '', unity_why: '', silent_why: '' };
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const p = period(1);
const at = (uid, rest = '') => `/phieu/${p.key}/${person(uid)}/${rest}`;
const page = async (user, where) => text((await of(user).get(where)).text);
const version = (uid) => number(`SELECT COALESCE(MAX(version), 0) FROM sheet WHERE person_id = ${person(uid)} AND edition = (SELECT MAX(edition) FROM sheet WHERE person_id = ${person(uid)})`);
const post = async (user, where, { version: seen, ...fields }) => of(user).post(where, { form: await of(user).token(), ...(seen ? { version: seen } : {}), ...fields });
const say = async (uid, fields = {}) => post(uid, at(uid, 'tu-cham'), { version: version(uid), ...FULL, strengths: '', weaknesses: '', ...fields });
const confirm = async (user, uid, fields = {}) => post(user, at(uid, 'xac-nhan'), { version: version(uid), ...FULL, ...HEADS, ...fields });
const over = (uid) => sql(`UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE person_id = ${person(uid)} AND state = 'preview'`);
const publish = async (user, uid) => post(user, '/phieu/ky/cong-bo', { ky: p.iso, chosen: [`${person(uid)}:${version(uid)}`] });
const total = (uid) => sql(`SELECT total FROM sheet WHERE person_id = ${person(uid)} AND state = 'published' AND superseded_at IS NULL`);
const refused = (answer, words) => { assert.equal(answer.status, 422, `${words}`); assert.match(text(answer.text), words); };
const verify = () => spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });

// The text of a PDF that was made.
async function paper(where) {
	const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'rule-')), 'a.pdf'), answer = await of(STAFF).get(where);
	assert.equal(answer.status, 200, where);
	fs.writeFileSync(file, answer.bytes);
	return spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout;
}

// Parameters that hold since the period of the tests, below the programs.
function parameters(values) {
	const v = { late_unit: 'occurrence', cap: 'total', period: 'month', leader_scope: 'own_and_staff', minimum_work_share: 'off', transfer_common: 'new_head', ...values };
	sql(`INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, counted_from, document_number, document_day, reason, made_by)
		VALUES ('${p.iso}-01', '${v.late_unit}', '${v.cap}', '${v.period}', '${v.leader_scope}', '${v.minimum_work_share}', '${v.transfer_common}', '2026-05-01', '3/QĐ', '2026-01-05', 'zq', 1)`);
}
const usual = () => sql("DELETE FROM province_parameter WHERE reason = 'zq'");

// He leaves the division of CHIEF after a day of the window, for the agency's own desk, where HEAD scores him.
function leave(last) {
	const who = person(STAFF);
	sql(`UPDATE holding SET until_day = '${last}' WHERE person_id = ${who} AND until_day IS NULL AND main = 1;
		INSERT INTO holding (person_id, unit_id, title, \`rank\`, main, from_day) VALUES (${who}, (SELECT id FROM unit WHERE code = 'stc'), 'Chuyên viên zq', 'staff', 1, '${plus(last, 1)}')`);
	return number(`SELECT id FROM holding WHERE person_id = ${who} AND until_day = '${last}'`);
}
function back() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM sheet_transfer; DELETE FROM holding WHERE title = 'Chuyên viên zq'; UPDATE holding SET until_day = NULL WHERE person_id = ${person(STAFF)} AND main = 1`);
	clear();
	usual();
}

const days = (from, until) => number(`SELECT DATEDIFF('${until}', '${from}') + 1`);
const fraction = (n, d) => { const g = (a, b) => b ? g(b, a % b) : a; const q = g(n, d); return d / q === 1 ? `${n / q}` : `${n / q}/${d / q}`; };

async function weighed() {
	clear();
	const last = plus(p.from, 11), left = leave(last), form = at(STAFF, `don-vi-cu/${left}`);
	const old = days(p.from, last), all = days(p.from, p.until);
	try {
		give(STAFF, { coefficient: '1.0', assigned: '10', done: '10' }, p);
		assert.equal((await of(CHIEF).get(form)).status, 404, 'the new head alone, unless the province says otherwise');
		parameters({ transfer_common: 'weighted_days' });
		assert.equal((await say(STAFF)).status, 303);
		// Who may give them: the old head, nobody else.
		for (const user of [STAFF, HEAD, OTHER, STRANGER])
			assert.equal((await of(user).get(form)).status, 404, user);
		assert.match(await page(CHIEF, '/viec-can-lam/'), /Cho điểm tiêu chí chung của Y Wĩ Niê, đã chuyển khỏi/);
		assert.match(await page(HEAD, `/phieu/ky/?ky=${p.iso}`), /Chưa có điểm của đơn vị cũ, đã quá hạn/);
		assert.match(await page(HEAD, at(STAFF, 'xac-nhan')), /Thủ trưởng đơn vị cũ chưa cho điểm: .*quá hạn .*điểm của cấp có thẩm quyền hiện nay được tính cho cả những ngày đó/);
		assert.match(await page(CHIEF, form), new RegExp(`${old} ngày`));
		refused(await post(CHIEF, form, { ...FULL, conduct: '' }), /Hãy cho đủ điểm/);
		refused(await post(CHIEF, form, { ...FULL, conduct: '5,1' }), /5/);
		assert.equal((await post(HEAD, form, FULL)).status, 409, 'not his');
		assert.equal((await post(CHIEF, form, { ...FULL, conduct: '3' })).status, 303);
		assert.equal((await post(CHIEF, form, { ...FULL, conduct: '1' })).status, 409, 'somebody gave them meanwhile');
		assert.equal((await post(CHIEF, form, { version: 1, ...FULL, conduct: '2' })).status, 303, 'until the sheet is confirmed they change');
		assert.equal(sql(`SELECT CONCAT(point_1, ' ', point_2, ' ', version) FROM sheet_transfer WHERE holding_id = ${left}`), '200 500 2');
		assert.match(await page(HEAD, '/thong-bao/'), /đã cho điểm tiêu chí chung của Y Wĩ Niê cho thời gian ở đơn vị cũ/);
		assert.doesNotMatch(await page(CHIEF, '/viec-can-lam/'), /Cho điểm tiêu chí chung của Y Wĩ Niê/);
		// Both points, the days, the mean.
		const shown = String(Math.floor((2 * old + 5 * (all - old)) * 100 / all) / 100).replace('.', ',');
		assert.match(await page(STAFF, at(STAFF)), new RegExp(`${old} ngày .*${all - old} ngày .*I\\.1\\. [^0-9]* 2 5 ${shown}`));
		assert.match(await page(STAFF, at(STAFF)), /chưa cho điểm; tạm theo điểm tự chấm/);
		assert.equal((await confirm(HEAD, STAFF)).status, 303);
		assert.equal((await post(CHIEF, form, { version: 2, ...FULL })).status, 409, 'confirmed: too late');
		assert.equal((await of(CHIEF).get(form)).status, 404);
		over(STAFF);
		assert.equal((await publish(HEAD, STAFF)).status, 303);
		assert.equal(total(STAFF), fraction(95 * all + 2 * old + 5 * (all - old), all));
		assert.match(await page(STAFF, at(STAFF, 'vi-sao')), new RegExp(`Điểm tiêu chí chung theo số ngày .*${shown}`));
		assert.equal(verify().status, 0, verify().stdout);
		assert.equal((await post(STAFF, at(STAFF, 'ban-in/'), { kind: 'form' })).status, 303, 'on paper too');
		assert.match(await paper(at(STAFF, 'mau-01.pdf')), new RegExp(`Điểm tiêu chí chung theo số ngày[\\s\\S]*Phòng Quản lý ngân sách[\\s\\S]*${old} ngày[\\s\\S]*I\\.1 +2 +5 +${shown} `));
		// What was published stays as it was when the parameter is another one.
		usual();
		assert.equal(verify().status, 0);
		assert.match(await page(STAFF, at(STAFF, 'vi-sao')), new RegExp(`2 5 ${shown}`));
	} finally {
		back();
	}
}

async function silent() {
	clear();
	const left = leave(plus(p.from, 11));
	try {
		parameters({ transfer_common: 'weighted_days' });
		give(STAFF, { coefficient: '1.0', assigned: '10', done: '10' }, p);
		await say(STAFF);
		assert.equal((await confirm(HEAD, STAFF, { conduct: '4' })).status, 303, 'nobody waits for who is silent');
		over(STAFF);
		assert.equal((await publish(HEAD, STAFF)).status, 303);
		assert.equal(total(STAFF), '99');
		assert.match(await page(STAFF, at(STAFF, 'vi-sao')), /Thủ trưởng đơn vị cũ không cho điểm; điểm của cấp có thẩm quyền hiện nay được tính cho cả những ngày này/);
		assert.equal(verify().status, 0, verify().stdout);
		assert.equal(number(`SELECT COUNT(*) FROM sheet_transfer WHERE holding_id = ${left}`), 0);
	} finally {
		back();
	}
}

// He comes late in the window: pointed out where the province asks, and nothing else changes.
async function newcomer() {
	clear();
	const who = person(STAFF), before = sql(`SELECT id, from_day FROM holding WHERE person_id = ${who} AND main = 1 AND until_day IS NULL`).split('\t');
	const from = plus(p.until, -8);
	sql(`UPDATE holding SET from_day = '${from}' WHERE id = ${before[0]}`);
	try {
		give(STAFF, { coefficient: '1.0', assigned: '10', done: '10' }, p, { deadline: plus(p.until, -2) });
		await say(STAFF);
		assert.doesNotMatch(await page(STAFF, at(STAFF)), /ngày làm việc của kỳ/, 'off');
		parameters({ minimum_work_share: 'half' });
		const words = /Làm việc (\d+) trên (\d+) ngày làm việc của kỳ, chưa đủ một nửa\./;
		const [, present, working] = words.exec(await page(STAFF, at(STAFF)));
		assert.ok(2 * present < working && working > 5, `${present} of ${working}`);
		const list = await page(CHIEF, `/phieu/ky/?ky=${p.iso}`);
		assert.match(list, words);
		assert.match(list, /Làm việc chưa đủ nửa số ngày của kỳ/);
		assert.equal((await confirm(CHIEF, STAFF)).status, 303);
		over(STAFF);
		assert.equal((await publish(HEAD, STAFF)).status, 303);
		assert.equal(total(STAFF), '100', 'points never change');
		const why = await page(STAFF, at(STAFF, 'vi-sao'));
		assert.match(why, words);
		assert.match(why, /Thời gian làm việc tối thiểu trong kỳ Nửa số ngày làm việc/);
		assert.equal(verify().status, 0, verify().stdout);
		assert.equal((await post(STAFF, at(STAFF, 'ban-in/'), { kind: 'form' })).status, 303);
		assert.match((await paper(at(STAFF, 'mau-01.pdf'))).replace(/\s+/g, ' '), words);
	} finally {
		sql(`UPDATE holding SET from_day = '${before[1]}' WHERE id = ${before[0]}`);
		clear();
		usual();
	}
	// Who was there all the time is not.
	try {
		parameters({ minimum_work_share: 'half' });
		give(STAFF, { coefficient: '1.0', assigned: '10', done: '10' }, p);
		assert.doesNotMatch(await page(STAFF, at(STAFF)), /chưa đủ một nửa/);
		// Who was absent for most of it is, until that is taken back.
		sql(`INSERT INTO absence (person_id, agency_id, kind, from_day, until_day, document, made_by) SELECT ${person(STAFF)}, id, 'sick', '${p.from}' - INTERVAL 9 DAY, '${p.until}' - INTERVAL 7 DAY, 'zq', 1 FROM unit WHERE code = 'stc'`);
		for (const [user, where] of [[STAFF, at(STAFF)], [CHIEF, `/phieu/ky/?ky=${p.iso}`]])
			assert.match(await page(user, where), /Làm việc [45] trên \d+ ngày làm việc của kỳ, chưa đủ một nửa\./);
		sql("UPDATE absence SET withdrawn_at = UTC_TIMESTAMP(6), withdrawn_by = 1, reason = 'zq' WHERE document = 'zq'");
		assert.doesNotMatch(await page(STAFF, at(STAFF)), /chưa đủ một nửa/);
	} finally {
		sql("DELETE FROM absence WHERE document = 'zq'");
		clear();
		usual();
	}
}

// Of contract staff no share can be over 100 %: either way to cap comes to the same, and it is said.
async function contract() {
	const shares = { quality: '90', procedure: '100', effect: '75,5' };
	const totals = [];
	try {
		for (const cap of ['total', 'each']) {
			clear();
			usual();
			parameters({ cap });
			sql(`INSERT IGNORE INTO person_kind VALUES (${person(STAFF)}, '2020-01-01', 'contract')`);
			assert.equal((await say(STAFF, shares)).status, 303);
			refused(await say(STAFF, { ...shares, effect: '100,01' }), /100/);
			assert.match(await page(STAFF, at(STAFF, 'vi-sao')), /hai cách tính trần cho cùng một kết quả/);
			assert.equal((await confirm(CHIEF, STAFF, shares)).status, 303);
			over(STAFF);
			assert.equal((await publish(HEAD, STAFF)).status, 303);
			totals.push(total(STAFF));
			assert.equal(verify().status, 0, verify().stdout);
		}
		assert.deepEqual(totals, ['1839/20', '1839/20']);	// 30 + 70 x 265.5/300
		assert.match(await page(STAFF, '/phieu/tham-so/'), /Với lao động hợp đồng hỗ trợ, mỗi tỷ lệ không quá 100% nên hai cách cho cùng một kết quả/);
	} finally {
		sql(`DELETE FROM person_kind WHERE person_id = ${person(STAFF)}`);
		clear();
		usual();
	}
}

// A deputy's fields: a section of the catalog (its products that others made count for him, their totals do not), a person.
const S = 'B. Ngân sách zq', DEPUTY = 'bham.k15';
async function deputies() {
	clear();
	const g = make('in_force', { agency: 'stc' }), agency = number("SELECT id FROM unit WHERE code = 'stc'"), of = person(DEPUTY);
	sql(`UPDATE catalog_row SET section = '${S}' WHERE id = ${g.row['A.1']}`);
	const duty = (more) => sql(`INSERT INTO duty (person_id, agency_id, kind, from_day, ${more.split(' = ')[0]}) VALUES (${of}, ${agency}, 'deputy', '2026-01-01', ${more.split(' = ')[1]})`);
	const none = () => sql(`DELETE FROM duty WHERE person_id = ${of} AND from_day = '2026-01-01'`);
	// STAFF: 5 of 10 products of the section, 10 of 10 others; CHIEF, who leads a division, 4 of 4 of the section.
	const work = () => {
		clear();
		sql(`SET foreign_key_checks = OFF; DELETE e FROM entry e JOIN delivery d ON d.id = e.delivery_id JOIN work w ON w.id = d.work_id WHERE w.row_id = ${g.row['A.1']};
			DELETE d, w FROM delivery d JOIN work w ON w.id = d.work_id WHERE w.row_id = ${g.row['A.1']}`);
		const made = [give(STAFF, { coefficient: '1.0', assigned: '10', done: '5' }, p), give(CHIEF, { coefficient: '1.0', assigned: '4', done: '4' }, p)];
		give(STAFF, { coefficient: '1.0', assigned: '10', done: '10' }, p);
		sql(`UPDATE work w JOIN delivery d ON d.work_id = w.id SET w.row_id = ${g.row['A.1']}, w.outside_id = NULL WHERE d.id IN (${made})`);
	};
	const finish = async (uid, by, more = {}) => {
		await say(uid);
		assert.equal((await confirm(by, uid, more)).status, 303, uid);
		over(uid);
		assert.equal((await publish(HEAD, uid)).status, 303, uid);
	};
	const others = () => sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, exception, exception_why)
		SELECT h.person_id, ${agency}, u.id, h.title, h.rank, 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', 'excepted', 'leave', 'zq'
		FROM holding h JOIN unit u ON u.id = h.unit_id JOIN person q ON q.id = h.person_id
		WHERE ${agency} IN (u.id, u.parent_id) AND h.main = 1 AND h.until_day IS NULL AND q.uid NOT IN ('${STAFF}', '${CHIEF}', '${DEPUTY}')`);
	const LED = { organising: 'whole', organising_why: 'Đủ zq', unity: 'whole', unity_why: 'Đủ zq' };
	const why = async () => page(HEAD, at(DEPUTY, 'vi-sao'));
	try {
		duty(`section = '${S}'`);
		work();
		others();
		sheet(DEPUTY, 'self');
		refused(await confirm(HEAD, DEPUTY, LED), /Còn 2 phiếu của người thuộc quyền chưa công bố/);
		await finish(STAFF, CHIEF);
		await finish(CHIEF, HEAD, LED);
		assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT(section, ' ', assigned, ' ', done) ORDER BY section SEPARATOR ', ') FROM sheet_section_sum m JOIN sheet s ON s.id = m.sheet_id WHERE s.person_id = ${person(STAFF)}`),
			`${S} 10 5`, 'of the section by itself');
		// Own 2 of 2, the section 9 of 14; d whole: nobody is below him.
		assert.match(await why(), /Việc của những người thuộc quyền 14,00 9,00 9,00 9,00/);
		assert.match(await why(), /d: mọi công chức thuộc quyền đạt từ 50 điểm 100,00%/);
		assert.equal((await confirm(HEAD, DEPUTY, LED)).status, 303);
		over(DEPUTY);
		assert.equal((await publish(HEAD, DEPUTY)).status, 303);
		// a = b = c = 11/16, d = đ = e = 1: 30 + 70 x (33/16 + 3)/6
		assert.equal(total(DEPUTY), '1425/16');
		assert.equal(number(`SELECT COUNT(*) FROM sheet_input i JOIN sheet s ON s.id = i.sheet_id WHERE s.person_id = ${of}`), 2, 'it rests on both');
		assert.equal(verify().status, 0, verify().stdout);
		// A person: all that he does, once, also where it is of the section; and he is in his charge.
		duty(`member_id = ${person(STAFF)}`);
		work();
		others();
		await say(STAFF, Object.fromEntries(CRITERIA.map((c) => [c, '0'])));
		assert.equal((await confirm(CHIEF, STAFF, Object.fromEntries(CRITERIA.map((c) => [c, '0'])))).status, 303);
		over(STAFF);
		assert.equal((await publish(HEAD, STAFF)).status, 303);
		sheet(DEPUTY, 'self');
		refused(await confirm(HEAD, DEPUTY, LED), /Còn 1 phiếu/);
		await finish(CHIEF, HEAD, LED);
		assert.match(await why(), /Việc của những người thuộc quyền 24,00 19,00 19,00 19,00/);
		assert.match(await page(HEAD, at(DEPUTY)), /Phiếu của những người thuộc quyền mà phiếu này dựa vào Y Wĩ Niê: 52,50/, 'd counts him, not who made products of the section');
	} finally {
		none();
		clear();
		clearCatalogs();
	}
}

// Support work: hours against those of the standard product, exact to the sheet; it never waits for the catalog.
async function hours() {
	clear();
	const shown = (iso) => iso.split('-').reverse().join('/'), form = '/cong-viec/giao/ho-tro';
	const out = `(SELECT id FROM outside_work WHERE task LIKE 'Việc kiểm thử zq hậu cần%')`;
	const wipe = () => sql(`SET foreign_key_checks = OFF; DELETE e FROM entry e JOIN delivery d ON d.id = e.delivery_id JOIN work w ON w.id = d.work_id WHERE w.outside_id IN ${out};
		DELETE d, w FROM delivery d JOIN work w ON w.id = d.work_id WHERE w.outside_id IN ${out}; DELETE FROM outside_work WHERE task LIKE 'Việc kiểm thử zq hậu cần%'`);
	const typed = { task: 'Việc kiểm thử zq hậu cần', subject: '', quantity: '6,5', standard_hours: '12', deadline: shown(plus(today, 12)), reason: 'Đột xuất zq', document: '', person: person(STAFF) };
	wipe();
	try {
		assert.match(await page(CHIEF, '/cong-viec/giao'), /Giao giờ hỗ trợ/);
		assert.match(await page(CHIEF, form), /Số giờ làm một sản phẩm chuẩn của cơ quan/);
		for (const user of [STAFF, OTHER])
			assert.equal((await of(user).get(form)).status, 404, user);
		refused(await post(CHIEF, form, { ...typed, quantity: '', standard_hours: '' }), /Hãy điền mục này/);
		refused(await post(CHIEF, form, { ...typed, standard_hours: '0,05' }), /0,1/);
		refused(await post(CHIEF, form, { ...typed, person: [] }), /người/);
		assert.equal((await post(CHIEF, form, { ...typed, regular: '1' })).status, 400, 'it is no regular work');
		assert.equal((await post(CHIEF, form, typed)).status, 303);
		assert.equal(sql(`SELECT CONCAT_WS(' ', w.coefficient, w.share, w.shares, w.standard_hours, d.quantity) FROM work w JOIN delivery d ON d.work_id = w.id WHERE w.outside_id IN ${out}`), '10 1 12 12000 6500');
		assert.match((await of(CHIEF).get(form)).text, /name="standard_hours"[^>]* value="12"/, 'said once');
		assert.doesNotMatch(await page(HEAD, '/danh-muc/ngoai/'), /hậu cần/, 'no product of the catalog comes of it');
		const d = number(`SELECT d.id FROM delivery d JOIN work w ON w.id = d.work_id WHERE w.outside_id IN ${out}`);
		assert.match(await page(STAFF, `/cong-viec/${d}/`), /6,5 giờ/);
		assert.match(await page(STAFF, `/cong-viec/${d}/`), /1\/12 mỗi giờ/);
		assert.match(await page(CHIEF, `/cong-viec/don-vi/viec/${d}`), /6,5 giờ/);
		// Due in the window of the test, 4 of 6.5 hours done, beside a product of 1: a = (1/3 + 1) / (13/24 + 1).
		sql(`UPDATE delivery SET due = '${plus(p.from, 10)}', deadline = '${plus(p.from, 10)}', given_on = '${p.from}', kind = 'planned', accepted = 4000 WHERE id = ${d};
			INSERT INTO entry (delivery_id, person_id, quantity, accepted, done_on, state, answered_by, answered_at) VALUES (${d}, ${person(STAFF)}, 4000, 4000, '${plus(p.from, 9)}', 'accepted', ${person(CHIEF)}, UTC_TIMESTAMP(6))`);
		give(STAFF, { coefficient: '1.0', assigned: '1', done: '1' }, p);
		await say(STAFF);
		assert.match(await page(STAFF, at(STAFF)), /Việc hỗ trợ: giao 6,5 giờ, một sản phẩm chuẩn 12 giờ/);
		assert.equal((await confirm(CHIEF, STAFF)).status, 303);
		over(STAFF);
		assert.equal((await publish(HEAD, STAFF)).status, 303);
		assert.equal(total(STAFF), fraction(30 * 37 + 70 * 32, 37), '30 + 70 x 32/37');
		assert.equal(verify().status, 0, verify().stdout);
		assert.equal((await post(STAFF, at(STAFF, 'ban-in/'), { kind: 'work' })).status, 303);
		assert.match((await paper(at(STAFF, 'bang-ke.pdf'))).replace(/\s+/g, ' '), /giao 6,5 giờ/);
	} finally {
		clear();
		wipe();
	}
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, STRANGER])
			clients.set(user, await new Client().signIn(user));
	});
	await test('after a transfer the points of both heads count by days', weighed);
	await test('an old head who is silent: the points of the new one stand for all days', silent);
	await test('who worked less than half of the days is pointed out', newcomer);
	await test('contract staff: nothing to cap, and the pages say so', contract);
	await test('a deputy has people and sections of the catalog', deputies);
	await test('support work counts by hours against the standard product', hours);
	clear();
	for (const c of clients.values())
		c.close();
});
