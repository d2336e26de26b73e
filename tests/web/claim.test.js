// "My unit or superior is wrong": what is shown, to whom it goes, who answers within three working days, who sees it; and the
// personal number, masked but by an act that is written down.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Client, decode, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');

const STAFF = 'chuyenvien.tuyhoa', OFFICER = 'canbo.tuyhoa', MAYOR = 'chutich.tuyhoa', HEAD = 'giamdoc.stc', CHIEF = 'truongphong.stc', ADMIN = 'quantri.khcn', AUDITOR = 'kiemtra.tt', OTHER = 'chuyenvien.stc';
const ALL = [STAFF, OFFICER, MAYOR, HEAD, CHIEF, ADMIN, AUDITOR, OTHER];
const PLACE = '/y-kien/bao-sai/', HOSTILE = '<b>zq\'"&</b>', NUMBER = '079012345678';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token(), ...fields });
const seen = async (user, where = PLACE) => text((await of(user).get(where)).text);
const person = (uid) => number(`SELECT id FROM person WHERE uid = '${uid}'`);
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const told = (user, kind) => number(`SELECT COUNT(*) FROM notice WHERE person_id = ${person(user)} AND kind = '${kind}'`);
const at = (id) => `${PLACE}${id}/`;
const version = (id) => number(`SELECT version FROM claim WHERE id = ${id}`);
const refused = (page, field, words) => { assert.equal(page.status, 422, text(page.text).slice(0, 300)); assert.ok(page.text.includes(`id="${field}-error"`), field); assert.match(text(page.text), words); };
const GOOD = { wrong: 'superior', should: `Trưởng phòng mới ${HOSTILE}`, since: '', evidence: '12/QĐ zq', other_agency: '' };
async function make(user, fields = {}) {
	const page = await post(user, PLACE, { ...GOOD, ...fields });
	assert.equal(page.status, 303, text(page.text).slice(0, 500));
	return number('SELECT MAX(id) FROM claim');
}
const answer = async (user, id, act, words = 'Đã xem zq') => post(user, `${at(id)}tra-loi`, { version: version(id), act, words });
const clear = () => sql(`SET foreign_key_checks = OFF; DELETE FROM claim_step; DELETE FROM claim; DELETE FROM notice WHERE kind LIKE 'claim%'; DELETE FROM person_number WHERE person_id IN (${person(STAFF)}, ${person(OTHER)})`);

async function shown() {
	clear();
	const page = await seen(STAFF);
	assert.match(page, /Cơ quan Ủy ban nhân dân phường Tuy Hòa Đơn vị Phòng Văn hóa - Xã hội Chức danh Chuyên viên .*Người phụ trách \S.* Từ ngày \d\d\/\d\d\/\d{4} .*Số định danh cá nhân chưa có/);
	assert.match(await seen(MAYOR), /Người phụ trách Chủ tịch Ủy ban nhân dân tỉnh/);
	for (const where of ['/viec-can-lam/', '/tai-khoan/'])
		assert.ok((await of(STAFF).get(where)).text.includes(PLACE), where);
	refused(await post(STAFF, PLACE, { ...GOOD, should: '' }), 'should', /./);
	refused(await post(STAFF, PLACE, { ...GOOD, wrong: '' }), 'wrong', /./);
	refused(await post(STAFF, PLACE, { ...GOOD, wrong: 'number', should: `Số đúng là ${NUMBER.slice(0, 6)} ${NUMBER.slice(6)}` }), 'should', /bốn số cuối/);
	refused(await post(STAFF, PLACE, { ...GOOD, wrong: 'agency', other_agency: String(unit('tuyhoa')) }), 'other_agency', /khác cơ quan/);
	refused(await post(STAFF, PLACE, { ...GOOD, wrong: 'agency', other_agency: String(unit('stc.ngansach')) }), 'other_agency', /khác cơ quan/);
	assert.equal(number('SELECT COUNT(*) FROM claim'), 0);
}

// Inside the agency its head and officer; nobody else sees it.
async function inside() {
	const id = await make(STAFF);
	assert.equal(sql(`SELECT CONCAT(owner, ' ', state) FROM claim WHERE id = ${id}`), 'agency open');
	assert.equal(number(`SELECT due > DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL 2 DAY AND due < DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL 15 DAY FROM claim WHERE id = ${id}`), 1, 'three working days');
	assert.deepEqual([OFFICER, MAYOR, ADMIN, HEAD].map((u) => told(u, 'claim_made')), [1, 1, 0, 0]);
	for (const user of [HEAD, CHIEF, AUDITOR, OTHER]) {
		assert.equal((await of(user).get(at(id))).status, 404, user);
		assert.ok(!/zq/.test(await seen(user)), user);
		assert.ok([403, 404, 422].includes((await answer(user, id, 'mend')).status), user);
	}
	assert.equal((await of(ADMIN).get(at(id))).status, 200, 'administrators see all');
	assert.equal((await answer(ADMIN, id, 'mend')).status, 422, 'but it is not their turn');
	assert.equal((await answer(STAFF, id, 'mend')).status, 403, 'nobody answers himself');
	assert.match(await seen(OFFICER, '/viec-can-lam/'), /1 người báo thông tin về mình chưa đúng/);
	const page = await of(OFFICER).get(at(id));
	assert.ok(text(page.text).includes(HOSTILE) && !page.text.includes(HOSTILE), 'escaped');
	refused(await answer(OFFICER, id, 'refuse', ''), 'words', /nội dung trả lời/);
	const stale = version(id) + 7;
	assert.equal((await post(OFFICER, `${at(id)}tra-loi`, { version: stale, act: 'mend', words: 'zq' })).status, 409, 'conflict');
	assert.equal((await answer(OFFICER, id, 'mend', 'Đã giao phó phụ trách zq')).status, 303);
	assert.equal((await answer(MAYOR, id, 'refuse')).status, 409, 'answered once');
	assert.equal(told(STAFF, 'claim_mended'), 1);
	assert.match(await seen(STAFF, at(id)), /Đã sửa .*Thông tin khi báo .*Thông tin sau khi sửa .*Đã sửa .*Đã giao phó phụ trách zq/);
	assert.ok(!/người báo thông tin về mình/.test(await seen(OFFICER, '/viec-can-lam/')));
}

// Between agencies the administrators, and both agencies see it; the name and the number the administrators alone.
async function outside() {
	const agency = await make(STAFF, { wrong: 'agency', other_agency: String(unit('stc')), should: 'Sở Tài chính zq' });
	assert.equal(sql(`SELECT owner FROM claim WHERE id = ${agency}`), 'admin');
	assert.deepEqual([ADMIN, MAYOR, OFFICER, HEAD].map((u) => told(u, 'claim_beside') + 10 * told(u, 'claim_made')), [10, 11, 11, 1]);
	for (const user of [HEAD, MAYOR, OFFICER]) {
		assert.equal((await of(user).get(at(agency))).status, 200, user);
		assert.equal((await answer(user, agency, 'mend')).status, 422, user);
	}
	assert.equal((await of(CHIEF).get(at(agency))).status, 404);
	assert.match(await seen(ADMIN), /Sở Tài chính zq/);
	assert.ok((await of(ADMIN).get(at(agency))).text.includes(`/quan-tri/nguoi/${person(STAFF)}/`));
	const name = await make(STAFF, { wrong: 'name', should: 'Tên đúng zq' });
	for (const user of [HEAD, MAYOR, OFFICER])
		assert.equal((await of(user).get(at(name))).status, 404, user);
	// Forwarded it would be answered by nobody.
	assert.doesNotMatch((await of(ADMIN).get(at(name))).text, /value="forward"/);
	assert.match((await of(ADMIN).get(at(agency))).text, /value="forward"/);
	const moved = await answer(ADMIN, name, 'forward');
	assert.equal(moved.status, 422);
	assert.match(text(moved.text), /không chuyển cho cơ quan/);
	assert.equal(sql(`SELECT CONCAT(owner, ' ', state) FROM claim WHERE id = ${name}`), 'admin open');
	assert.equal((await answer(ADMIN, name, 'refuse', 'Đúng theo hồ sơ zq')).status, 303);
	assert.match(await seen(STAFF), /Họ tên .*Không sửa/);
	assert.equal(told(STAFF, 'claim_refused'), 1);
	// The head's own goes past him.
	const own = await make(MAYOR, { should: 'Cấp trên zq' });
	assert.equal(sql(`SELECT owner FROM claim WHERE id = ${own}`), 'admin');
}

// What is the other's to mend goes there, with a fresh clock; who said it may take it back.
async function forwarded() {
	const id = await make(STAFF, { wrong: 'unit', should: 'Phòng khác zq' });
	sql(`UPDATE claim SET due = due - INTERVAL 30 DAY WHERE id = ${id}`);
	assert.match(await seen(MAYOR), /Phòng khác zq.*Quá hạn \d\d\/\d\d\/\d{4}/);
	assert.match(await seen(STAFF, at(id)), /Hạn trả lời Quá hạn/);
	assert.match(await seen(ADMIN), /Cơ quan trả lời chậm .*Phòng khác zq/, 'administrators see that nobody answers');
	for (const user of [HEAD, MAYOR, AUDITOR])
		assert.ok(!/Cơ quan trả lời chậm/.test(await seen(user)), user);
	assert.equal((await answer(MAYOR, id, 'forward', 'Đúng, đề nghị sửa zq')).status, 303);
	assert.equal(sql(`SELECT CONCAT(owner, ' ', due > DATE(UTC_TIMESTAMP())) FROM claim WHERE id = ${id}`), 'admin 1');
	assert.equal(told(ADMIN, 'claim_forwarded'), 1);
	assert.equal(told(STAFF, 'claim_moved'), 1);
	assert.equal((await answer(MAYOR, id, 'mend')).status, 422, 'no longer theirs');
	assert.equal((await post(OTHER, `${at(id)}rut`, { version: version(id) })).status, 404, 'not his');
	assert.equal((await post(STAFF, `${at(id)}rut`, { version: version(id) })).status, 303);
	assert.equal(told(ADMIN, 'claim_withdrawn'), 1);
	assert.match(await seen(STAFF, at(id)), /Báo chưa đúng .*Chuyển .*Đúng, đề nghị sửa zq.*Rút lại/);
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'claim' AND object_id = ${id}`), 'make,forward,withdraw');
}

// The number: typed, unique, masked; looked at by an act that is written down; its person sees his own, masked.
async function numbers() {
	const page = `/quan-tri/nguoi/${person(STAFF)}/`, other = `/quan-tri/nguoi/${person(OTHER)}/`, before = number('SELECT COALESCE(MAX(id), 0) FROM audit');
	const set = (where, value, v = 0) => post(ADMIN, `${where}so-dinh-danh`, { number: value, ...(v && { version: v }) });
	for (const user of [MAYOR, HEAD, AUDITOR])
		assert.equal((await post(user, `${page}so-dinh-danh/hien`)).status, 403, user);
	assert.match(await seen(ADMIN, page), /Số định danh cá nhân Chưa có/);
	assert.equal((await post(ADMIN, `${page}so-dinh-danh/hien`)).status, 422, 'there is none');
	refused(await set(page, '1234'), 'number', /đúng 12 chữ số/);
	refused(await set(page, '07901234567a'), 'number', /đúng 12 chữ số/);
	assert.equal((await set(page, NUMBER)).status, 303);
	refused(await set(other, NUMBER), 'number', /đã ghi cho người khác/);
	assert.equal((await set(page, '079012345679')).status, 409, 'an old version');
	const masked = await of(ADMIN).get(page);
	assert.match(text(masked.text), /\*{6}5678/);
	assert.ok(!masked.text.includes(NUMBER));
	const opened = await post(ADMIN, `${page}so-dinh-danh/hien`);
	assert.equal(opened.status, 200);
	assert.ok(text(opened.text).includes(NUMBER));
	assert.ok(!(await of(ADMIN).get(page)).text.includes(NUMBER), 'masked again');
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'person' AND object_id = ${person(STAFF)} AND id > ${before}`), 'number,number_look');
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE id > ${before} AND CONCAT(COALESCE(before_json, ''), COALESCE(after_json, '')) LIKE '%${NUMBER}%'`), 0);
	for (const file of fs.readdirSync(path.join(RUN, 'log')))
		assert.ok(!fs.readFileSync(path.join(RUN, 'log', file), 'latin1').includes(NUMBER), file);
	const own = await of(STAFF).get(PLACE);
	assert.match(text(own.text), /Số định danh cá nhân \*{6}5678/);
	assert.ok(!own.text.includes(NUMBER));
}

run(async () => {
	for (const user of ALL) {
		clients.set(user, new Client());
		await of(user).signIn(user);
	}
	try {
		for (const [name, fn] of Object.entries({ shown, inside, outside, forwarded, numbers }))
			await test(`claim_${name}`, fn);
	} finally {
		clear();
		for (const c of clients.values())
			c.close();
	}
});
