// The calendar of the periods: windows and steps of an agency, calendars that are set; days off and days that are worked
// instead.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const people = require('./people.js');

const APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', STAFF = 'chuyenvien.tuyhoa', HEAD = 'chutich.tuyhoa';
const OFF = '/phieu/lich/ngay-nghi/', HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);
const post = async (user, path, fields) => of(user).post(path, { form: await of(user).token(), ...fields });
const clear = () => sql("DELETE FROM holiday WHERE name LIKE '%zq%'; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; DELETE FROM agency_parameter WHERE other LIKE '%zq%'");
const rows = () => sql("SELECT GROUP_CONCAT(CONCAT(day, ' ', kind, IF(withdrawn_at IS NULL, '', ' back')) ORDER BY day, id SEPARATOR ', ') FROM holiday WHERE name LIKE '%zq%'");
const at = (page, field) => page.text.includes(`id="${field}-error"`);
const off = (first, last = '', more = {}) => ({ day_kind: 'off', occasion: 'Tết zq', first_day: first, last_day: last, document_number: '', ...more });
const own = () => ({ id: number("SELECT MAX(id) FROM holiday WHERE name LIKE '%zq%'"), version: number("SELECT version FROM holiday WHERE name LIKE '%zq%' ORDER BY id DESC LIMIT 1") });

const CALENDAR = '/phieu/lich/';
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const year = async (user, query) => text((await of(user).get(`${CALENDAR}?${query}`)).text);
// The first period whose window lies ahead, and some later ones: the month after the next.
const month = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} MONTH, '%Y-%m')`);
const named = (iso) => `tháng ${Number(iso.slice(5))}/${iso.slice(0, 4)}`;
const DAYS = { closes: '25', freeze: '5', self: '25', head: '26', decision: '28', publication: '5', closes_december: '10', self_december: '10', head_december: '11', decision_december: '12', publication_december: '14' };
const calendar = (first, more = {}) => ({ first_month: first, ...DAYS, document_number: '7/QĐ', document_day: day(0), reason: 'Cho kịp zq', ...more });
const sets = () => sql("SELECT GROUP_CONCAT(CONCAT(IFNULL(agency_id, 0), ' ', first_month, IF(withdrawn_at IS NULL, '', ' back')) ORDER BY id SEPARATOR ', ') FROM period_calendar WHERE reason LIKE '%zq%'");

async function shown() {
	clear();
	const page = await year(STAFF, 'nam=2026');
	assert.match(page, /tháng 5\/2026 .*? 26\/04\/2026 – 25\/05\/2026 05\/05\/2026 25\/05\/2026 26\/05\/2026 28\/05\/2026 05\/06\/2026 /);
	assert.match(page, /tháng 4\/2026 .*? 26\/03\/2026 – 25\/04\/2026 06\/04\/2026 chuyển từ 05\/04\/2026: Chủ nhật 28\/04\/2026 chuyển từ 25\/04\/2026: Thứ Bảy 28\/04\/2026 chuyển từ 26\/04\/2026: Chủ nhật 28\/04\/2026 05\/05\/2026/);
	assert.match(page, /tháng 12\/2026 .*? 26\/11\/2026 – 10\/12\/2026 07\/12\/2026 chuyển từ 05\/12\/2026: Thứ Bảy 10\/12\/2026 11\/12\/2026 11\/12\/2026 chuyển từ 12\/12\/2026: Thứ Bảy 14\/12\/2026/, 'December goes back');
	assert.match(page, /Đang trong kỳ .*đến hết \d\d\/\d\d\/\d{4}/);
	assert.match(page, /Đang áp dụng lịch mặc định/);
	assert.equal((await of(STAFF).get(`${CALENDAR}?nam=xx`)).status, 422);
	// A day off of the year says its name.
	sql("INSERT INTO holiday (day, kind, name, made_by) VALUES ('2098-03-05', 'off', 'Nghỉ zq', 1)");
	assert.match(await year(STAFF, 'nam=2098'), /06\/03\/2098 chuyển từ 05\/03\/2098: Nghỉ zq/);
}

async function setOwn() {
	clear();
	const first = month(3), later = month(6), tuyhoa = unit('tuyhoa');
	assert.equal((await post(APPRAISER, `${CALENDAR}tinh`, calendar(first, { closes: '24', self: '24' }))).status, 303);
	const c = of(HEAD), fields = { form: await c.token(), ...calendar(later, { closes: '20', self: '21' }) };
	assert.equal((await c.post(`${CALENDAR}co-quan`, fields)).status, 303);
	assert.equal((await c.post(`${CALENDAR}co-quan`, fields)).status, 303, 'twice is once');
	assert.equal(sets(), `0 ${first}-01, ${tuyhoa} ${later}-01`);
	const ends = async (user, iso, close) => {
		if (iso.endsWith('-12'))
			return;
		const [, found] = new RegExp(`${named(iso)} .*?– (\\d\\d)/`).exec(await year(user, `nam=${iso.slice(0, 4)}&co-quan=${tuyhoa}`));
		assert.equal(found, close, `${iso} for ${user}`);
	};
	await ends(STAFF, month(2), '25');
	await ends(STAFF, first, '24');
	await ends(STAFF, later, '20');
	await ends(APPRAISER, later, '20');
	await ends('giamdoc.stc', later, '24');	// looks up no other agency
	assert.match(await year(STAFF, ''), new RegExp(`Riêng của cơ quan ${named(later)} 7/QĐ ngày .* Cho kịp zq .*Của tỉnh ${named(first)}`));
	// Taken back, that of the province goes on.
	const id = number(`SELECT MAX(id) FROM period_calendar WHERE agency_id = ${tuyhoa}`), where = `${CALENDAR}${id}/thu-hoi`;
	assert.equal((await of(APPRAISER).get(where)).status, 404, 'the agency\'s own');
	assert.equal((await post('giamdoc.stc', where, { reason: 'Không', version: 1 })).status, 404);
	assert.ok(at(await post(HEAD, where, { reason: '', version: 1 }), 'reason'));
	assert.equal((await post(HEAD, where, { reason: 'Nhầm', version: 1 })).status, 303);
	const again = await post(HEAD, where, { reason: 'Chậm', version: 1 });
	assert.ok(again.status === 409 && again.text.includes('Chậm') && text(again.text).includes('vừa được thu hồi'), `${again.status}`);
	assert.equal((await of(HEAD).get(where)).status, 404);
	await ends(STAFF, later, '24');
	assert.match(await year(STAFF, ''), new RegExp(`Đã thu hồi .*Riêng của cơ quan ${named(later)} 7/QĐ ngày .* Đặng Ngọc Tùng Nhầm`));
	assert.ok(!(await year('giamdoc.stc', '')).includes('Đã thu hồi'), 'another agency\'s own');
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'period_calendar' AND object_id = ${id}`), 'set,withdraw');
}

// An agency that has its own follows the province again from a period on, also where that one changes later.
async function followed() {
	clear();
	const first = month(2), later = month(4), tuyhoa = unit('tuyhoa'), FOLLOW = `${CALENDAR}theo-tinh`;
	const form = (from, more = {}) => ({ first_month: from, document_number: '8/QĐ', document_day: day(0), reason: 'Thôi lịch riêng zq', ...more });
	assert.equal((await of(HEAD).get(FOLLOW)).status, 404, 'it has none of its own');
	assert.ok(at(await post(HEAD, FOLLOW, form(later)), 'first_month'));
	assert.equal((await post(HEAD, `${CALENDAR}co-quan`, calendar(first, { closes: '20', self: '21' }))).status, 303);
	assert.match(await year(HEAD, ''), /Theo lại lịch của tỉnh/);
	assert.ok(!(await year(STAFF, '')).includes('Theo lại lịch'), 'for its head');
	for (const [field, more, words] of [['first_month', { first_month: month(0) }, /vẫn theo lịch của tỉnh|đã bắt đầu/], ['first_month', { first_month: '2098-Q1' }, /trong danh sách/], ['document_number', { document_number: '' }, /./],
		['document_day', { document_day: day(1) }, /sau hôm nay/], ['reason', { reason: '' }, /./]]) {
		const a = await post(HEAD, FOLLOW, form(later, more));
		assert.ok(a.status === 422 && at(a, field), `${JSON.stringify(more)}: ${a.status}`);
		assert.match(text(a.text), words);
	}
	const c = of(HEAD), fields = { form: await c.token(), ...form(later) };
	assert.equal((await c.post(FOLLOW, fields)).status, 303);
	assert.equal((await c.post(FOLLOW, fields)).status, 303, 'twice is once');
	assert.equal(sets(), `${tuyhoa} ${first}-01, ${tuyhoa} ${later}-01`);
	assert.equal(number(`SELECT COUNT(*) FROM period_calendar WHERE closes IS NULL AND agency_id = ${tuyhoa}`), 1, 'it names no days');
	assert.match(await year(STAFF, ''), new RegExp(`Cơ quan theo lại lịch của tỉnh ${named(later)} 8/QĐ`));
	assert.equal((await of(HEAD).get(FOLLOW)).status, 404, 'it does already');
	const changes = month(6);
	assert.equal((await post(APPRAISER, `${CALENDAR}tinh`, calendar(changes, { closes: '24', self: '24' }))).status, 303);
	for (const [iso, close] of [[month(3), '20'], [later, '25'], [month(5), '25'], [changes, '24']]) {
		const [, found] = new RegExp(`${named(iso)} .*?– (\\d\\d)/`).exec(await year(STAFF, `nam=${iso.slice(0, 4)}`));
		assert.equal(found, iso.endsWith('-12') ? '10' : close, iso);
	}
	const id = number(`SELECT id FROM period_calendar WHERE closes IS NULL AND agency_id = ${tuyhoa}`);
	assert.equal((await post(HEAD, `${CALENDAR}${id}/thu-hoi`, { reason: 'Giữ lịch riêng', version: 1 })).status, 303);
	assert.match(await year(STAFF, ''), /Đã thu hồi .*Cơ quan theo lại lịch của tỉnh .*Giữ lịch riêng/);
}

async function setWrong() {
	clear();
	const first = month(3);
	for (const [field, more, words] of [['closes', { closes: '29' }, /./], ['closes', { closes: '' }, /./], ['self', { self: '24' }, /sớm hơn bước trước/], ['head', { self: '27' }, /sớm hơn bước trước/],
		['decision', { decision: '25' }, /sớm hơn/], ['freeze', { freeze: '11' }, /chốt trước khi kỳ kết thúc/], ['publication', { publication: '11' }, /kỳ sau kết thúc/], ['publication_december', { publication_december: '15' }, /không muộn hơn ngày 14/],
		['self_december', { self_december: '9' }, /sớm hơn/], ['first_month', { first_month: month(0) }, /đã bắt đầu/], ['first_month', { first_month: month(-5) }, /đã bắt đầu/], ['first_month', { first_month: HOSTILE.slice(0, 7) }, /trong danh sách/],
		['first_month', { first_month: '2098-Q1' }, /./], ['document_number', { document_number: '' }, /./], ['document_day', { document_day: day(1) }, /sau hôm nay/], ['reason', { reason: '' }, /./]])
		for (const [user, path] of [[APPRAISER, 'tinh'], [HEAD, 'co-quan']]) {
			const a = await post(user, `${CALENDAR}${path}`, calendar(first, more));
			assert.ok(a.status === 422 && at(a, field), `${JSON.stringify(more)}: ${a.status}`);
			assert.match(text(a.text), words);
			assert.ok(more.reason === '' || a.text.includes('Cho kịp zq'), 'what was typed is kept');
		}
	assert.equal(sets(), 'NULL');
	const both = await Promise.all([APPRAISER, LEAD].map((user) => post(user, `${CALENDAR}tinh`, calendar(first))));
	assert.equal(both.map((a) => a.status).sort().join(), '303,409', 'two at once');
}

async function quarter() {
	clear();
	const now = Number(sql('SELECT YEAR(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))')), next = now + 1;
	sql(`SET foreign_key_checks = OFF; INSERT INTO agency_parameter (agency_id, from_day, period, other, proposal_id, document_number, document_day, created_by)
		VALUES (${unit('tuyhoa')}, '${next}-01-01', 'quarter', 'zq', -1, '1', '2026-01-01', 1)`);
	assert.match(await year(STAFF, `nam=${next}`), new RegExp(`quý 1/${next} .*– 25/03/${next} .*quý 4/${next} .*– 10/12/${next}`));
	assert.ok(at(await post(HEAD, `${CALENDAR}co-quan`, calendar(`${next}-05`)), 'first_month'));
	assert.equal((await post(HEAD, `${CALENDAR}co-quan`, calendar(`${next}-07`, { closes: '20' }))).status, 303);
	assert.match(await year(STAFF, `nam=${next}`), new RegExp(`quý 3/${next} .*? 26/06/${next} – 20/09/${next} .*?quý 4/${next} .*? 21/09/${next} – 10/12/${next}`));
}

async function everyRoleOfCalendars() {
	clear();
	const wrong = list();
	for (const user of Object.keys(people)) {
		const home = people[user].some((r) => ['appraiser', 'appraisal_lead'].includes(r)), head = people[user].includes('head');
		for (const [path, may] of [['', true], ['tinh', home], ['co-quan', head], ['theo-tinh', head]]) {
			const a = await of(user).get(CALENDAR + path);
			if (a.status !== (may ? (path === 'theo-tinh' ? 404 : 200) : 403))
				wrong.add(`${user} ${path}: ${a.status}`);
			if (path !== '' && (await post(user, CALENDAR + path, {})).status !== (may ? 422 : 403))
				wrong.add(`${user} POST ${path}`);
		}
		const a = await post(user, `${CALENDAR}99999999/thu-hoi`, { reason: 'x', version: 1 });
		if (a.status !== (home || head ? 404 : 403))
			wrong.add(`${user} POST thu-hoi: ${a.status}`);
	}
	assert.equal(sets(), 'NULL');
	const stranger = await new Client().get(CALENDAR);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	sql(`INSERT INTO period_calendar (first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by)
		VALUES ('2098-01-01', 25, 5, 25, 26, 28, 5, 10, 10, 11, 12, 14, '<b>zq''"&</b>', '2026-01-01', '<b>zq''"&</b>', 1)`);
	for (const path of ['', `${number('SELECT MAX(id) FROM period_calendar')}/thu-hoi`]) {
		const b = await of(APPRAISER).get(CALENDAR + path);
		assert.ok(b.status === 200 && !b.text.includes('<b>zq') && b.text.includes('&lt;b&gt;zq'), path);
	}
	wrong.none();
}

// 2098-01-29 is a Wednesday.
async function entered() {
	clear();
	const c = of(APPRAISER), fields = { form: await c.token(), ...off('30/01/2098', '04/02/2098', { document_number: '5/TB-UBND' }) };
	const a = await c.post(OFF, fields);
	assert.ok(a.status === 303 && a.location.endsWith(`${OFF}?nam=2098`), `${a.status} ${text(a.text).slice(0, 600)}`);
	assert.equal((await c.post(OFF, fields)).status, 303, 'twice is once');
	assert.equal(rows(), '2098-01-30 off, 2098-01-31 off, 2098-02-03 off, 2098-02-04 off', 'one press, without the weekend between');
	assert.equal(number("SELECT COUNT(*) FROM audit a JOIN holiday h ON h.id = a.object_id WHERE a.noun = 'holiday' AND a.action = 'enter' AND h.name LIKE '%zq%'"), 4);
	assert.equal((await post(LEAD, OFF, { day_kind: 'worked', occasion: 'Bù zq', first_day: '08/02/2098', last_day: '', document_number: '5/TB-UBND' })).status, 303);
	const page = text((await of(STAFF).get(`${OFF}?nam=2098`)).text);
	assert.match(page, /Thứ Năm, 30\/01\/2098 Ngày nghỉ Tết zq 5\/TB-UBND Trần Thị Kim Oanh.*Thứ Bảy, 08\/02\/2098 Ngày làm bù Bù zq/);
	assert.ok(!page.includes('Thu hồi') && !page.includes('Ghi ngày nghỉ'), 'for reading');
	assert.match(page, /Năm 2026.*Năm 2027.*Năm 2098/);
	assert.match(text((await of(STAFF).get(`${OFF}?nam=2026`)).text), /16\/02\/2026 Ngày nghỉ Tết Nguyên đán Bộ luật Lao động.*27\/04\/2026 .*Giỗ Tổ Hùng Vương/);
	assert.match(text((await of(STAFF).get(`${OFF}?nam=1950`)).text), /Năm này chưa ghi ngày nghỉ nào/);
	assert.equal((await of(STAFF).get(`${OFF}?nam=xx`)).status, 422);
	assert.match(text((await of(STAFF).get('/tieu-chi/')).text), /Lịch kỳ đánh giá/);
}

async function refused() {
	await entered();
	const before = rows();
	for (const [field, fields, words] of [['first_day', off(day(0)), /từ ngày mai trở đi/], ['first_day', off(day(-3), day(3)), /từ ngày mai/], ['last_day', off('06/02/2098', '05/02/2098'), /trước ngày bắt đầu/],
		['last_day', off('01/03/2098', '17/03/2098'), /không quá 16 ngày/], ['first_day', off('29/01/2098', '31/01/2098'), /30\/01\/2098 đã có/], ['first_day', off('01/02/2098', '02/02/2098'), /01\/02\/2098 là thứ Bảy/],
		['first_day', off('08/02/2098'), /08\/02\/2098 đã có/], ['first_day', off('06/02/2098', '', { day_kind: 'worked' }), /06\/02\/2098 không phải thứ Bảy/], ['first_day', off(''), /./], ['first_day', off('32/13/2098'), /./],
		['occasion', off('06/02/2098', '', { occasion: '' }), /./], ['occasion', off('06/02/2098', '', { occasion: 'x'.repeat(201) }), /./], ['document_number', off('06/02/2098', '', { document_number: 'x'.repeat(61) }), /./], ['day_kind', off('06/02/2098', '', { day_kind: '' }), /./]]) {
		const a = await post(APPRAISER, OFF, fields);
		assert.ok(a.status === 422 && at(a, field), `${JSON.stringify(fields)}: ${a.status}`);
		assert.match(text(a.text), words);
		if (fields.occasion)
			assert.ok(a.text.includes(`value="${fields.occasion}"`), 'what was typed is kept');
	}
	assert.equal(rows(), before, 'nothing was written');
}

async function takenBack() {
	await entered();
	const g = own(), where = `${OFF}${g.id}/thu-hoi`;
	assert.match(text((await of(APPRAISER).get(where)).text), /08\/02\/2098.*Bù zq/);
	assert.ok(at(await post(APPRAISER, where, { reason: '', version: g.version }), 'reason'));
	const c = of(APPRAISER), fields = { form: await c.token(), reason: 'Nhầm "ngày"', version: g.version };
	assert.equal((await c.post(where, fields)).status, 303);
	assert.equal((await c.post(where, fields)).status, 303, 'twice is once');
	const late = await post(LEAD, where, { reason: 'Chậm', version: g.version });
	assert.ok(late.status === 409 && late.text.includes('Chậm') && text(late.text).includes('Nhầm "ngày"'), `${late.status}`);
	assert.equal((await of(LEAD).get(where)).status, 404);
	assert.match(text((await of(STAFF).get(`${OFF}?nam=2098`)).text), /Đã thu hồi .*08\/02\/2098 Ngày làm bù Bù zq .* Trần Thị Kim Oanh Nhầm "ngày"/);
	assert.equal((await post(LEAD, OFF, { day_kind: 'worked', occasion: 'Bù zq', first_day: '08/02/2098', last_day: '', document_number: '' })).status, 303, 'the day is free again');
	assert.match(rows(), /2098-02-08 worked back, 2098-02-08 worked$/);
	// A day that has come stays what it was.
	sql("INSERT INTO holiday (day, kind, name, made_by) VALUES ('2025-05-01', 'off', 'Cũ zq', 1)");
	const old = own();
	assert.equal((await of(APPRAISER).get(`${OFF}${old.id}/thu-hoi`)).status, 404);
	const a = await post(APPRAISER, `${OFF}${old.id}/thu-hoi`, { reason: 'Sai', version: 1 });
	assert.ok(a.status === 422 && text(a.text).includes('đã đến'), `${a.status}`);
	assert.equal((await post(APPRAISER, `${OFF}99999999/thu-hoi`, { reason: 'Sai', version: 1 })).status, 404);
}

async function atOnce() {
	clear();
	const both = await Promise.all([APPRAISER, LEAD].map((user) => post(user, OFF, off('06/02/2098'))));
	assert.ok([both[0].status, both[1].status].sort().join() === '303,409' || [both[0].status, both[1].status].sort().join() === '303,422', both.map((a) => a.status).join());
	assert.equal(rows(), '2098-02-06 off');
	// One who saw the days before the other was done meets the key: the page says so, with what he typed.
	const g = own(), where = `${OFF}${g.id}/thu-hoi`, pair = await Promise.all([APPRAISER, LEAD].map((user) => post(user, where, { reason: 'Nhầm', version: g.version })));
	assert.equal(pair.map((a) => a.status).sort().join(), '303,409');
}

async function everyRole() {
	clear();
	sql("INSERT INTO holiday (day, kind, name, made_by) VALUES ('2098-02-06', 'off', 'Tết zq', 1)");
	const g = own(), wrong = list(), before = rows();
	for (const user of Object.keys(people)) {
		const may = people[user].some((r) => ['appraiser', 'appraisal_lead'].includes(r));
		for (const [path, status] of [[OFF, 200], [`${OFF}${g.id}/thu-hoi`, may ? 200 : 403]]) {
			const a = await of(user).get(path);
			if (a.status !== status)
				wrong.add(`${user} ${path}: ${a.status}`);
		}
		for (const path of [OFF, `${OFF}${g.id}/thu-hoi`]) {
			const a = await post(user, path, {});
			if (a.status !== (may ? 422 : 403))
				wrong.add(`${user} POST ${path}: ${a.status}`);
		}
	}
	assert.equal(rows(), before);
	const stranger = await new Client().get(OFF);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	wrong.none();
}

async function hostile() {
	clear();
	sql(`INSERT INTO holiday (day, kind, name, document_number, made_by) VALUES ('2098-02-06', 'off', '${HOSTILE.replace(/'/g, "''")}', '${HOSTILE.replace(/'/g, "''")}', 1)`);
	for (const path of [`${OFF}?nam=2098`, `${OFF}${own().id}/thu-hoi`]) {
		const a = await of(APPRAISER).get(path);
		assert.ok(a.status === 200 && !a.text.includes('<b>zq') && a.text.includes('&lt;b&gt;zq'), path);
	}
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('the year of an agency: windows, steps, what moved and why', shown);
	await test('an agency\'s own calendar from a period on, and back again', setOwn);
	await test('an agency follows the province again', followed);
	await test('what is wrong with a calendar is said at its field; two at once', setWrong);
	await test('an agency that counts by quarter', quarter);
	await test('every role and calendars; hostile text', everyRoleOfCalendars);
	await test('days off are entered, several by one press', entered);
	await test('what is wrong is said at its field, what was typed is kept', refused);
	await test('one is taken back with a reason, and not once it has come', takenBack);
	await test('two at once', atOnce);
	await test('every role, and a stranger', everyRole);
	await test('hostile text is text', hostile);
	clear();
	for (const c of clients.values())
		c.close();
});
