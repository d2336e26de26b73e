// The directory beside the organisation: what differs is shown before anything is kept, taken from a day or declined by an
// administrator, told to the agencies, who say whether it is so; who leaves, and when nobody is said to leave.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { account, change, gone, disable, person, compare, clear } = require('./directorys.js');

const ADMIN = 'quantri.khcn', HEAD = 'giamdoc.stc', CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc', MAYOR = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa';
const PLACE = '/quan-tri/thu-muc/', AGENCY = '/co-quan/thu-muc/';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token(), ...fields });
const seen = async (user, where) => text((await of(user).get(where)).text);
const open = (kind, state = 'open') => sql(`SELECT GROUP_CONCAT(subject ORDER BY subject SEPARATOR ' ') FROM directory_change WHERE kind = '${kind}' AND state = '${state}'`);
const id = (kind, uid) => number(`SELECT MAX(id) FROM directory_change WHERE kind = '${kind}' AND subject = '${uid}'`);
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);
const iso = (n) => sql(`SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY`);
const places = (uid) => sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', u.code, h.title, h.rank, h.from_day, COALESCE(h.until_day, '…')) ORDER BY h.id SEPARATOR ', ') FROM holding h JOIN unit u ON u.id = h.unit_id JOIN person p ON p.id = h.person_id WHERE p.uid = '${uid}'`);
const told = (user, kind) => sql(`SELECT CONCAT(a, '|', COALESCE(b, '')) FROM notice WHERE person_id = (SELECT id FROM person WHERE uid = '${user}') AND kind = '${kind}' ORDER BY id DESC LIMIT 1`);
const take = (kind, uids, fields = {}) => post(ADMIN, PLACE, { chosen: uids.map((u) => id(kind, u)), act: 'take', loai: kind, ...fields });
const good = (done, status = 0) => { assert.equal(done.status, status, done.text); return done.text; };

async function shown() {
	clear();
	account('zq.moi', { givenName: 'Mới', departmentNumber: 'stc.ngansach', title: 'Chuyên viên', employeeType: 'hợp đồng hỗ trợ' });
	account('zq.le', { givenName: 'Lẻ' });
	person('zq.chuyen', 'stc.ngansach', { given: 'Chuyển' });
	account('zq.chuyen', { givenName: 'Chuyển', departmentNumber: 'tuyhoa.vanhoa', title: 'Chuyên viên', mail: 'chuyen@zq.vn' });
	account('zq.la', { givenName: 'Lạ', departmentNumber: 'Ban zq <b>', title: 'Chuyên viên' });
	const preview = good(compare(['--preview']));
	assert.match(preview, /transfer +zq\.chuyen +Nguyễn Văn Chuyển: Chuyên viên, Phòng Quản lý ngân sách, Sở Tài chính -> Chuyên viên, Phòng Văn hóa - Xã hội, Ủy ban nhân dân phường Tuy Hòa/);
	assert.match(preview, /person +zq\.moi .*\n[\s\S]*unit +Ban zq <b> .*1 people stand in it/);
	assert.equal(number('SELECT COUNT(*) FROM directory_run') + number('SELECT COUNT(*) FROM directory_change'), 0, 'a preview keeps nothing');
	assert.equal(compare(['--take', 'transfer']).status, 2);
	assert.equal(compare(['zq']).status, 2);
	for (const user of [HEAD, CHIEF, STAFF])
		assert.equal((await of(user).get(PLACE)).status, 403, user);
	assert.match(await seen(ADMIN, PLACE), /Chưa đối chiếu lần nào/);
	good(compare());
	good(compare());
	assert.equal(number('SELECT COUNT(*) FROM directory_change'), 4, 'the same again is met again');
	const page = await of(ADMIN).get(PLACE);
	assert.match(text(page.text), /Người mới \(1\) Chuyển đơn vị \(1\) Thư điện tử \(1\) Đơn vị chưa biết \(1\)/);
	assert.match(text(page.text), /Nguyễn Văn Mới zq\.moi – Chuyên viên, Phòng Quản lý ngân sách, Sở Tài chính .*hỗ trợ/);
	assert.match(await seen(ADMIN, `${PLACE}?loai=transfer`), /Nguyễn Văn Chuyển zq\.chuyen Chuyên viên, Phòng Quản lý ngân sách, Sở Tài chính Chuyên viên, Phòng Văn hóa - Xã hội/);
	const units = await of(ADMIN).get(`${PLACE}?loai=unit`);
	assert.ok(text(units.text).includes('Ban zq <b>') && !units.text.includes('zq <b>'), 'escaped');
	const add = /href="(\/quan-tri\/don-vi\/them\?ten=[^"]*)"/.exec(units.text)[1];
	assert.match((await of(ADMIN).get(decode(add))).text, /name="called"[^>]* value="Ban zq &lt;b&gt;"/, 'the unit can be entered as it is called there');
	assert.equal((await of(ADMIN).get(`${PLACE}?loai=zq`)).status, 422);
	assert.match(await seen(ADMIN, '/quan-tri/ket-noi/'), /Thư mục tài khoản/);
	assert.match(await seen(ADMIN, '/viec-can-lam/'), /Xử lý 4 đề nghị theo thư mục tài khoản của tỉnh/);
	assert.ok(!/theo thư mục tài khoản của tỉnh/.test(await seen(HEAD, '/viec-can-lam/')));
	assert.ok((await of(HEAD).get('/co-quan/')).text.includes(AGENCY));
	assert.equal(told(ADMIN, 'directory_run'), '4|' + sql('SELECT known FROM directory_run ORDER BY id LIMIT 1'));
	assert.match(told(HEAD, 'directory_agency'), /^2\|Sở Tài chính$/);
	assert.match(told(OFFICER, 'directory_agency'), /^1\|/);
}

// The agency says whether it is so; no other agency sees it.
async function agencies() {
	const waits = async (user) => Number((/(\d+) đề nghị theo thư mục tài khoản về người của cơ quan/.exec(await seen(user, '/viec-can-lam/')) || [0, 0])[1]);
	assert.deepEqual([await waits(HEAD), await waits(MAYOR), await waits(OFFICER), await waits(STAFF), await waits(ADMIN)], [2, 1, 1, 0, 0]);
	assert.equal((await of(STAFF).get(AGENCY)).status, 403);
	assert.match(await seen(HEAD, AGENCY), /Nguyễn Văn Mới .*Nguyễn Văn Chuyển/);
	const tuyhoa = await seen(OFFICER, AGENCY);
	assert.match(tuyhoa, /Nguyễn Văn Chuyển/);
	assert.ok(!/Mới/.test(tuyhoa), 'not of another agency');
	assert.equal((await post(OFFICER, `${AGENCY}${id('person', 'zq.moi')}`, { stance: 'agree' })).status, 422, 'not theirs');
	const at = `${AGENCY}${id('transfer', 'zq.chuyen')}`;
	const none = await post(MAYOR, at, { stance: 'object', words: '' });
	assert.equal(none.status, 422);
	assert.match(text(none.text), /Hãy ghi điều chưa đúng/);
	assert.equal((await post(MAYOR, at, { stance: 'object', words: 'Chưa có quyết định zq' })).status, 303);
	assert.equal((await post(HEAD, at, { stance: 'agree' })).status, 303);
	assert.match(await seen(ADMIN, `${PLACE}?loai=transfer`), /Cơ quan xác nhận Sở Tài chính .*|Cơ quan không đồng ý .*Chưa có quyết định zq/);
	assert.match(told(ADMIN, 'directory_object'), /Nguyễn Văn Chuyển\|Ủy ban nhân dân phường Tuy Hòa/);
	assert.equal(number(`SELECT COUNT(*) FROM directory_say`), 2);
	assert.deepEqual([await waits(HEAD), await waits(MAYOR), await waits(OFFICER)], [1, 0, 0], 'what an agency spoke of waits for it no more');
}

async function taken() {
	assert.equal((await post(ADMIN, PLACE, { act: 'take', loai: 'person' })).status, 422, 'nothing chosen');
	assert.equal((await post(HEAD, PLACE, { act: 'take', chosen: id('person', 'zq.moi') })).status, 403);
	assert.equal((await take('person', ['zq.moi'], { from: day(1) })).status, 303);
	assert.equal(places('zq.moi'), `stc.ngansach Chuyên viên staff ${iso(1)} …`);
	assert.equal(sql("SELECT k.kind FROM person_kind k JOIN person p ON p.id = k.person_id WHERE p.uid = 'zq.moi'"), 'contract');
	assert.equal(told(CHIEF, 'directory_came').split('|')[0], 'Nguyễn Văn Mới');
	const c = of(ADMIN), fields = { form: await c.token(), chosen: id('transfer', 'zq.chuyen'), act: 'take', loai: 'transfer', from: day(3) };
	assert.equal((await c.post(PLACE, fields)).status, 303);
	assert.equal((await c.post(PLACE, fields)).status, 303, 'twice is once');
	assert.equal(places('zq.chuyen'), `stc.ngansach Chuyên viên staff 2025-07-01 ${iso(2)}, tuyhoa.vanhoa Chuyên viên staff ${iso(3)} …`);
	assert.match(told(CHIEF, 'directory_went'), /^Nguyễn Văn Chuyển\|Chuyên viên, Phòng Văn hóa/);
	assert.match(told(MAYOR, 'directory_came'), /^Nguyễn Văn Chuyển\|/);
	assert.match(told('zq.chuyen', 'directory_place'), /^Chuyên viên, Phòng Văn hóa/);
	good(compare());
	assert.equal(open('transfer') + open('person'), 'NULLNULL', 'from a later day it is entered already');
	assert.match(await seen(ADMIN, `${PLACE}?xu-ly=taken`), new RegExp(`Nguyễn Văn Chuyển .*Tính từ ${day(3)}`));
}

// What is declined does not come again, but when the directory says something else; what it takes back is over.
async function declined() {
	const none = await post(ADMIN, PLACE, { chosen: id('mail', 'zq.chuyen'), act: 'decline', loai: 'mail', reason: '' });
	assert.equal(none.status, 422);
	assert.match(text(none.text), /Hãy ghi lý do/);
	assert.ok(none.text.includes(`value="${id('mail', 'zq.chuyen')}" checked`), 'what was chosen stays');
	assert.equal((await post(ADMIN, PLACE, { chosen: id('mail', 'zq.chuyen'), act: 'decline', loai: 'mail', reason: 'Thư riêng zq' })).status, 303);
	good(compare());
	assert.equal(open('mail'), 'NULL');
	change('zq.chuyen', { mail: 'khac@zq.vn' });
	good(compare());
	assert.equal(open('mail'), 'zq.chuyen');
	change('zq.chuyen', { mail: 'zq.chuyen@daklak.gov.vn' });
	good(compare());
	assert.equal(open('mail') + open('mail', 'over'), 'NULLzq.chuyen');
	assert.match(await seen(ADMIN, `${PLACE}?xu-ly=declined`), /Nguyễn Văn Chuyển .*Thư riêng zq/);
}

// A unit that is not known is explained once.
async function units() {
	const at = id('unit', 'Ban zq <b>');
	const none = await post(ADMIN, `${PLACE}don-vi`, { change: at });
	assert.equal(none.status, 422);
	assert.match(text(none.text), /Hãy chọn một đơn vị.*Ban zq <b> .*Là đơn vị nào ở đây Hãy chọn một đơn vị/, 'the form that was refused stands there');
	assert.ok(none.text.includes('id="unit_id"'), 'where the summary leads');
	assert.equal((await post(ADMIN, `${PLACE}don-vi`, { change: at, unit_id: number("SELECT id FROM unit WHERE code = 'snv.vanphong'") })).status, 303);
	good(compare());
	assert.equal(open('unit') + open('person'), 'NULLzq.la');
	assert.match(await seen(ADMIN, `${PLACE}?loai=person`), /Nguyễn Văn Lạ zq\.la – Chuyên viên, Văn phòng Sở, Sở Nội vụ/);
	assert.match(await seen(ADMIN, PLACE), /Ban zq <b>: Văn phòng Sở/);
}

// Names, mail and numbers by the run itself, where it is told to; a number is nowhere whole.
async function itself() {
	person('zq.ten', 'snv.vanphong', { given: 'Tên' });
	account('zq.ten', { sn: 'Trần Thị', givenName: 'Tên', mail: 'ten@zq.vn', departmentNumber: 'snv.vanphong', title: 'Trưởng phòng', employeeNumber: '0123 4567 8901' });
	const said = good(compare(['--take', 'names,number'], 'directory.attribute.number = employeeNumber'));
	assert.match(said, /2 taken/);
	assert.ok(!said.includes('012345678901'));
	assert.equal(sql("SELECT CONCAT_WS(' ', family, given, mail) FROM person WHERE uid = 'zq.ten'"), 'Trần Thị Tên zq.ten@daklak.gov.vn');
	assert.equal(sql("SELECT CONCAT(n.number, ' ', n.taken_from, ' ', COALESCE(n.made_by, 0)) FROM person_number n JOIN person p ON p.id = n.person_id WHERE p.uid = 'zq.ten'"), '012345678901 directory 0');
	assert.equal(open('mail') + open('post'), 'zq.tenzq.ten', 'all else waits');
	assert.equal(number("SELECT COUNT(*) FROM audit WHERE after_json LIKE '%012345678901%'") + number('SELECT COUNT(*) FROM directory_change WHERE number IS NOT NULL'), 0);
	assert.equal((await take('post', ['zq.ten'], { from: day(0) })).status, 303);
	assert.equal(places('zq.ten'), `snv.vanphong Chuyên viên staff 2025-07-01 ${iso(-1)}, snv.vanphong Trưởng phòng staff ${iso(0)} …`);
}

// One that cannot be taken stops no other, and says why.
async function stuck() {
	account('zq.khong', { givenName: 'Không', departmentNumber: 'snv.vanphong' });
	account('zq.duoc', { givenName: 'Được', departmentNumber: 'snv.vanphong', title: 'Chuyên viên' });
	good(compare());
	const all = await of(ADMIN).get(`${PLACE}?loai=person&tat-ca=1`);
	assert.equal((all.text.match(/name="chosen"[^>]* checked/g) || []).length, 3, 'all are chosen by one press');
	const part = await take('person', ['zq.khong', 'zq.duoc']);
	assert.equal(part.status, 303);
	assert.match(await seen(ADMIN, part.location), /Đã tiếp nhận 1 đề nghị\. .*1 đề nghị chưa tiếp nhận được.*Người mới \(2\)/);
	assert.equal(places('zq.duoc'), `snv.vanphong Chuyên viên staff ${iso(0)} …`);
	assert.equal(number("SELECT COUNT(*) FROM person WHERE uid = 'zq.khong'"), 0);
	assert.match(await seen(ADMIN, `${PLACE}?loai=person`), /zq\.khong Chưa tiếp nhận được Thư mục không ghi chức danh/);
}

// A post that is not known here is said, and taken once there is one of that code.
async function posts() {
	const keys = 'directory.attribute.post = businessCategory';
	person('zq.vt', 'snv.vanphong', { given: 'Việc' });
	account('zq.vt', { givenName: 'Việc', departmentNumber: 'snv.vanphong', title: 'Chuyên viên', mail: 'zq.vt@daklak.gov.vn', businessCategory: 'ZQ.99' });
	assert.match(good(compare(['--preview'], keys)), /post +zq\.vt .*post ZQ\.99 is not known here/);
	good(compare([], keys));
	assert.match(await seen(ADMIN, `${PLACE}?loai=post`), /Nguyễn Văn Việc zq\.vt .*Chưa có vị trí việc làm mã ZQ\.99/);
	const none = await take('post', ['zq.vt'], { from: day(0) });
	assert.match(await seen(ADMIN, none.location), /1 đề nghị chưa tiếp nhận được.*Ở đây chưa có vị trí việc làm mã ZQ\.99/);
	sql("INSERT INTO post (code, name, from_day) VALUES ('ZQ.99', 'Việc zq', '2025-07-01')");
	assert.equal((await take('post', ['zq.vt'], { from: day(0) })).status, 303);
	assert.equal(sql("SELECT GROUP_CONCAT(COALESCE(t.code, '-') ORDER BY h.id) FROM holding h JOIN person p ON p.id = h.person_id LEFT JOIN post t ON t.id = h.post_id WHERE p.uid = 'zq.vt'"), '-,ZQ.99');
	good(compare([], keys));
	assert.equal(open('post'), 'NULL');
}

async function leavers() {
	disable('zq.ten');
	gone('zq.duoc');
	good(compare());
	assert.equal(open('leaver'), 'zq.duoc zq.ten');
	sql(`SET foreign_key_checks = OFF; INSERT INTO delivery (work_id, kind, agency_id, unit_id, person_id, state, quantity, given_on, deadline, due)
		SELECT 1, 'planned', 2, u.id, p.id, 'open', 1000, '2026-11-01', '2026-12-20', '2026-12-20' FROM person p, unit u WHERE p.uid = 'zq.ten' AND u.code = 'snv.vanphong'`);
	assert.match(await seen(ADMIN, `${PLACE}?loai=leaver`), /Nguyễn Văn Được .*Không còn trong thư mục .*Trần Thị Tên .*Tài khoản bị khóa/);
	const was = places('zq.ten'), early = await take('leaver', ['zq.ten'], { from: '01/01/2020' });
	assert.match(await seen(ADMIN, early.location), /1 đề nghị chưa tiếp nhận được.*Vị trí chính của người này bắt đầu từ ngày/);
	assert.equal(places('zq.ten'), was, 'a year that was typed wrong takes no place away');
	assert.equal((await take('leaver', ['zq.ten'], { from: day(2) })).status, 303);
	assert.match(places('zq.ten'), new RegExp(`Trưởng phòng staff ${iso(0)} ${iso(1)}$`));
	assert.equal(told('giamdoc.snv', 'directory_left'), `Trần Thị Tên|${day(2)}`);
	assert.equal(told('giamdoc.snv', 'directory_left_work'), 'Trần Thị Tên|1');
	assert.equal(number("SELECT COUNT(*) FROM person WHERE uid = 'zq.ten'"), 1, 'nobody is deleted');
	good(compare());
	assert.equal(open('leaver'), 'zq.duoc', 'his end stands');
	// Who comes back leaves nothing behind.
	account('zq.duoc', { givenName: 'Được', departmentNumber: 'snv.vanphong', title: 'Chuyên viên' });
	good(compare());
	assert.equal(open('leaver'), 'NULL');
}

// More lack at once than may, or the directory gives a part or nothing: nobody is said to leave, and administrators are told.
async function held() {
	for (const n of [1, 2, 3, 4]) {
		person(`zq.nhieu${n}`, 'snv.vanphong', { given: `Nhiều ${n}` });
		account(`zq.nhieu${n}`, { givenName: `Nhiều ${n}`, departmentNumber: 'snv.vanphong', title: 'Chuyên viên', mail: `zq.nhieu${n}@daklak.gov.vn` });
	}
	good(compare());
	for (const n of [1, 2, 3, 4])
		gone(`zq.nhieu${n}`);
	assert.match(good(compare([], 'directory.leavers_most = 0'), 3), /no leavers are proposed: too many lack at once \(4 of/);
	assert.equal(open('leaver'), 'NULL');
	assert.match(await seen(ADMIN, PLACE), /quá nhiều người không còn trong thư mục nên không đề nghị ai thôi việc/);
	assert.match(told(ADMIN, 'directory_held'), /^4\|\d+$/);
	good(compare());
	assert.equal(open('leaver'), 'zq.nhieu1 zq.nhieu2 zq.nhieu3 zq.nhieu4', 'within five percent');
	const down = good(compare([], 'directory.active_filter = (zq'), 1);
	assert.match(down, /list of people/);
	assert.match(await seen(ADMIN, PLACE), /Thư mục không trả lời, lần này không đối chiếu được/);
	assert.equal(open('leaver'), 'zq.nhieu1 zq.nhieu2 zq.nhieu3 zq.nhieu4', 'what waits goes on waiting');
}

run(async () => {
	for (const user of [ADMIN, HEAD, CHIEF, STAFF, MAYOR, OFFICER]) {
		clients.set(user, new Client());
		await of(user).signIn(user);
	}
	try {
		for (const [name, fn] of Object.entries({ shown, agencies, taken, declined, units, itself, stuck, posts, leavers, held }))
			if (!await test(`directory_${name}`, fn) && process.env.STOP)
				break;
	} finally {
		clear();
	}
});
