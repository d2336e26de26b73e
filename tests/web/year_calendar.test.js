// The calendar of a year: Home Affairs sets it ahead by a document, of the province or of one body; December is published before
// people are decided on and work due later is next year's; who is late is named.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const years = require('./years.js');

const APPRAISER = 'thamdinh.snv', STAFF = 'chuyenvien.stc', HEAD = 'giamdoc.stc', OTHER = 'chutich.tuyhoa', CHAIR = 'chutich.tinh';
const PLACE = '/xep-loai/lich/', SET = `${PLACE}dat`, HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, fields) => of(user).post(where, { form: await of(user).token(), ...fields });
const seen = async (user, where) => text((await of(user).get(where)).text);
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const today = () => sql("SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR), '%d/%m/%Y')");
// A year far ahead whose 14 December is worked.
const YEAR = [2090, 2091, 2092, 2093, 2094].find((y) => ![0, 6].includes(new Date(Date.UTC(y, 11, 14)).getUTCDay()));
const DAYS = { own_by: '01/12', meeting_by: '03/12', party_by: '04/12', proposal_by: '11/12', rating_by: '10/12', heads_by: '14/12', staff_by: '14/12', notice_by: '14/12' };
const form = (more = {}) => ({ year: YEAR, unit_id: '', ...Object.fromEntries(Object.entries(DAYS).map(([k, d]) => [k, `${d}/${YEAR}`])), document_number: `99/KH zq ${HOSTILE}`, document_day: today(), ...more });
const stands = () => sql(`SELECT GROUP_CONCAT(CONCAT(IFNULL(agency_id, 0), ' ', notice, IF(withdrawn_at IS NULL, '', ' back')) ORDER BY id SEPARATOR ', ') FROM year_calendar WHERE document_number LIKE '%zq%'`);
const refused = (page, field, words) => { assert.equal(page.status, 422, text(page.text).slice(0, 900)); assert.ok(page.text.includes(`id="${field}-error"`), `${field} ${text(page.text).slice(0, 900)}`); assert.match(text(page.text), words); };
function clear() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM year_calendar WHERE document_number LIKE '%zq%'; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; DELETE FROM notice WHERE kind LIKE 'year_calendar%';`);
}

async function usual() {
	clear();
	const page = await seen(STAFF, `${PLACE}?nam=${YEAR}`), on = (d) => { const w = new Date(Date.UTC(YEAR, 11, d)).getUTCDay(); return `${String(d - (w === 6 ? 1 : w === 0 ? 2 : 0)).padStart(2, '0')}/12/${YEAR}`; };
	assert.match(page, new RegExp(`Lịch xếp loại năm ${YEAR} .*đang áp dụng lịch mặc định`));
	for (const [day, words] of [[5, 'Tự đánh giá theo Mẫu số 02 Từng công chức'], [8, 'Họp nhận xét'], [9, 'Lấy ý kiến cấp ủy'], [10, 'Xếp loại tổ chức'], [11, 'Đề xuất'], [14, 'Quyết định với người đứng đầu'], [14, 'Quyết định với công chức khác'], [14, 'Thông báo']])
		assert.ok(page.includes(`${on(day)} ${words}`), `${on(day)} ${words}: the last working day before\n${page.slice(0, 1500)}`);
	assert.match(page, new RegExp(`Tháng 12 tính việc có hạn đến hết 10/12/${YEAR}; phiếu được công bố chậm nhất 14/12/${YEAR}.*Việc có hạn từ 11/12/${YEAR} thuộc tháng 1/${YEAR + 1}`));
	assert.ok(!page.includes('Đặt lịch xếp loại năm'), 'he only reads');
	for (const user of [STAFF, HEAD, CHAIR])
		assert.equal((await of(user).get(SET)).status, 403, user);
	assert.equal((await post(HEAD, SET, form())).status, 403);
	assert.equal((await of(STAFF).get(`${PLACE}?nam=x`)).status, 422);
	assert.match(await seen(STAFF, '/xep-loai/'), /Lịch xếp loại năm/, 'a way there');
}

async function setIt() {
	clear();
	const fields = { form: await of(APPRAISER).token(), ...form() };
	assert.equal((await of(APPRAISER).post(SET, fields)).headers.location, `${PLACE}?nam=${YEAR}`);
	assert.equal((await of(APPRAISER).post(SET, fields)).status, 303, 'twice is once');
	assert.equal(stands(), `0 ${YEAR}-12-14`);
	const page = (await of(STAFF).get(`${PLACE}?nam=${YEAR}`)).text;
	assert.match(text(page), new RegExp(`Lịch của tỉnh, theo 99/KH zq .*01/12/${YEAR} Tự đánh giá.*14/12/${YEAR} Thông báo kết quả`));
	assert.ok(text(page).includes(HOSTILE) && !page.includes(HOSTILE), 'escaped');
	assert.match(await seen(HEAD, '/thong-bao/'), new RegExp(`Lịch xếp loại năm ${YEAR} đã được đặt theo 99/KH`));
	const again = await post(APPRAISER, SET, form());
	assert.ok(again.status === 409 && text(again.text).includes('đã có lịch') && again.text.includes('value="99/KH zq'), 'one a year; what was typed stays');
	// A body that sums up later: its own days, seen there and listed with the document.
	const special = { unit_id: unit('tuyhoa'), staff_by: `05/01/${YEAR + 1}`, notice_by: `14/01/${YEAR + 1}`, document_number: '7/QĐ-CTN zq' };
	assert.equal((await post(APPRAISER, SET, form(special))).status, 303);
	assert.match(await seen(OTHER, `${PLACE}?nam=${YEAR}`), new RegExp(`, theo 7/QĐ-CTN zq .*14/01/${YEAR + 1} Thông báo kết quả`));
	assert.match(await seen(STAFF, `${PLACE}?nam=${YEAR}`), new RegExp(`Lịch của tỉnh, theo 99.*Đặc thù .*14/01/${YEAR + 1} 7/QĐ-CTN zq`));
	assert.match(await seen(OTHER, '/thong-bao/'), /theo 7\/QĐ-CTN zq/);
	assert.ok(!(await seen(HEAD, '/thong-bao/')).includes('7/QĐ-CTN zq'), 'of another body');
}

async function setWrong() {
	clear();
	const y = YEAR;
	for (const [field, more, words] of [
		['own_by', { own_by: '' }, /./], ['own_by', { own_by: `31/02/${y}` }, /./], ['own_by', { own_by: `31/12/${y - 1}` }, /không thuộc năm/], ['notice_by', { notice_by: `15/12/${y}` }, /trước ngày 15\/12/],
		['meeting_by', { meeting_by: `30/11/${y}` }, /sớm hơn bước trước/], ['heads_by', { rating_by: `14/12/${y}`, heads_by: `13/12/${y}`, proposal_by: `11/12/${y}` }, /sớm hơn bước trước/], ['staff_by', { staff_by: `13/12/${y}` }, /sớm hơn/],
		['heads_by', { heads_by: `12/12/${y}`, staff_by: `13/12/${y}` }, new RegExp(`công bố chậm nhất 14/12/${y}`)], ['notice_by', { unit_id: unit('tuyhoa'), notice_by: `15/01/${y + 1}` }, /trước ngày 15\/01/],
		['own_by', { year: 2026, own_by: '01/01/2026' }, /đã đến hoặc đã qua/], ['unit_id', { unit_id: 999999 }, /đang hoạt động/],
		['document_number', { document_number: '' }, /./], ['document_day', { document_day: `01/01/${y}` }, /sau hôm nay/]]) {
		const page = await post(APPRAISER, SET, form(more));
		refused(page, field, words);
		assert.ok(page.text.includes(`value="03/12/${y}"`) || more.meeting_by, 'what was typed stays');
	}
	assert.equal(stands(), 'NULL');
	assert.throws(() => sql(`INSERT INTO year_calendar (year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day, made_by)
		VALUES (2090, '2090-12-01', '2090-12-01', '2090-12-01', '2090-12-01', '2090-12-02', '2090-12-01', '2090-12-03', '2090-12-03', 'zq', '2026-01-01', 1)`), /year_calendar_order/, 'the table refuses it too');
	assert.throws(() => sql(`INSERT INTO year_calendar (year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day, made_by)
		VALUES (2090, '2090-12-01', '2090-12-01', '2090-12-01', '2090-12-01', '2090-12-01', '2090-12-01', '2090-12-03', '2090-12-15', 'zq', '2026-01-01', 1)`), /year_calendar_bounds/);
}

// Both calendars say the same of December, whichever is set first.
async function december() {
	clear();
	const periods = { closes: '25', freeze: '5', self: '25', head: '26', decision: '28', publication: '5', closes_december: '6', self_december: '6', head_december: '7', decision_december: '8', publication_december: '9', document_number: '7/QĐ', document_day: today(), reason: 'Sớm zq' };
	const monday = (d) => new Date(Date.UTC(YEAR, 11, d)).getUTCDay() % 6 !== 0;
	const early = [10, 11, 9, 12].find(monday), at = `${String(early).padStart(2, '0')}/12/${YEAR}`;
	assert.equal((await post(APPRAISER, '/phieu/lich/tinh', { ...periods, publication_december: String(early), first_month: `${YEAR}-01` })).status, 303);
	const days = { proposal_by: `08/12/${YEAR}`, rating_by: `08/12/${YEAR}`, heads_by: at, staff_by: at, notice_by: at };
	assert.equal((await post(APPRAISER, SET, form(days))).status, 303, 'December is over earlier, so decisions may be');
	assert.match(await seen(STAFF, `${PLACE}?nam=${YEAR}`), new RegExp(`đến hết 06/12/${YEAR}; phiếu được công bố chậm nhất ${at}.*Việc có hạn từ 07/12/${YEAR} thuộc tháng 1/${YEAR + 1}`));
	refused(await post(APPRAISER, '/phieu/lich/tinh', { ...periods, publication_december: '14', first_month: `${YEAR}-06` }), 'publication_december', new RegExp(`chậm nhất ${at}`));
	refused(await post(OTHER, '/phieu/lich/co-quan', { ...periods, publication_december: '14', first_month: `${YEAR}-06` }), 'publication_december', new RegExp(`chậm nhất ${at}`));
	assert.equal((await post(APPRAISER, '/phieu/lich/tinh', { ...periods, publication_december: '14', first_month: `${YEAR + 1}-01` })).status, 303, 'of another year');
	// A body's own late window keeps the province from deciding early.
	clear();
	assert.equal((await post(OTHER, '/phieu/lich/co-quan', { ...periods, publication_december: '14', first_month: `${YEAR}-01` })).status, 303);
	assert.equal((await post(APPRAISER, '/phieu/lich/tinh', { ...periods, publication_december: String(early), first_month: `${YEAR}-01` })).status, 303);
	refused(await post(APPRAISER, SET, form(days)), 'heads_by', new RegExp(`công bố chậm nhất 14/12/${YEAR}`));
	// Windows that moved behind it are pointed at.
	sql(`DELETE FROM period_calendar WHERE agency_id IS NOT NULL AND reason LIKE '%zq%'`);
	assert.equal((await post(APPRAISER, SET, form(days))).status, 303);
	sql(`DELETE FROM period_calendar WHERE reason LIKE '%zq%'`);
	assert.match(await seen(STAFF, `${PLACE}?nam=${YEAR}`), /Phiếu tháng 12 được công bố chậm nhất .*sau ngày quyết định xếp loại người đứng đầu/);
}

// Work that is due behind December's window is offered in, and counted for, January of the next year.
async function nextYear() {
	clear();
	const page = await seen(STAFF, `/phieu/lich/?nam=${YEAR + 1}`);
	assert.match(page, new RegExp(`tháng 1/${YEAR + 1} .*?11/12/${YEAR} – 25/01/${YEAR + 1}`));
	months.clear();
	const item = { coefficient: '1.0', assigned: '2', done: '0' }, p = { from: '2026-11-26' }, who = months.person(STAFF);
	months.give(STAFF, item, p, { deadline: '2026-12-10', subject: 'Trong năm zq' });
	months.give(STAFF, item, p, { deadline: '2026-12-11', subject: 'Sang năm zq' });
	for (const [ky, inside, outside] of [['2026-12', 'Trong năm zq', 'Sang năm zq'], ['2027-01', 'Sang năm zq', 'Trong năm zq']]) {
		const unit = await seen(HEAD, `/cong-viec/don-vi/${who}?ky=${ky}`);
		assert.ok(unit.includes(inside) && !unit.includes(outside), `${ky}: ${unit.slice(0, 1500)}`);
	}
	months.clear();
}

async function takenBack() {
	clear();
	assert.equal((await post(APPRAISER, SET, form())).status, 303);
	const id = number("SELECT MAX(id) FROM year_calendar"), where = `${PLACE}${id}/thu-hoi`;
	for (const user of [STAFF, HEAD])
		assert.equal((await of(user).get(where)).status, 403, user);
	refused(await post(APPRAISER, where, { version: 1, reason: '' }), 'reason', /./);
	const both = await Promise.all([1, 2].map(() => post(APPRAISER, where, { version: 1, reason: 'Nhầm zq' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'once');
	assert.match(await seen(STAFF, `${PLACE}?nam=${YEAR}`), /lịch mặc định.*Đã thu hồi .*Nhầm zq/);
	assert.match(await seen(HEAD, '/thong-bao/'), new RegExp(`Lịch xếp loại năm ${YEAR} .*đã được thu hồi`));
	assert.equal((await post(APPRAISER, SET, form())).status, 303, 'and may be set again');
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'year_calendar' AND object_id = ${id}`), 'set,withdraw');
	// One that has begun stands.
	clear();
	sql(`INSERT INTO year_calendar (year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day, made_by)
		VALUES (2016, '2016-12-01', '2016-12-01', '2016-12-01', '2016-12-01', '2016-12-01', '2016-12-14', '2016-12-14', '2016-12-14', 'zq', '2016-01-01', 1)`);
	const old = number("SELECT id FROM year_calendar WHERE year = 2016");
	assert.equal((await of(APPRAISER).get(`${PLACE}${old}/thu-hoi`)).status, 404);
	refusedAbove(await post(APPRAISER, `${PLACE}${old}/thu-hoi`, { version: 1, reason: 'Muộn' }), /đã bắt đầu/);
}
function refusedAbove(page, words) {
	assert.equal(page.status, 422);
	assert.match(text(page.text), words);
}

// A year that is over: who has not done his step is named to those who drive it, by the days of his body.
async function late() {
	clear();
	const year = 2029;
	years.clear();
	years.run('stc', year, { [STAFF]: 'open', 'truongphong.stc': 'met' });
	years.run(sql("SELECT code FROM unit WHERE kind = 'province'"), year, { [OTHER]: 'proposed' });
	sql(`UPDATE classification SET agency_id = ${unit('tuyhoa')} WHERE person_id = ${months.person(OTHER)}`);
	// Nothing is late ahead of its days.
	assert.ok(!(await seen(HEAD, `${PLACE}?nam=${year}`)).includes('quá ngày cuối'));
	const days = (agency, last) => sql(`UPDATE year_calendar SET withdrawn_at = NULL; SET check_constraint_checks = OFF; INSERT INTO year_calendar (agency_id, year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day, made_by)
		VALUES (${agency}, ${year}, '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '${last}', '${last}', '${last}', 'zq', '2016-01-01', 1)`);
	days('NULL', '2026-01-10');
	const page = await seen(HEAD, `${PLACE}?nam=${year}`);
	assert.match(page, /Đã quá ngày cuối mà chưa xong .*Tự đánh giá theo Mẫu số 02 05\/01\/2026/);
	assert.match(page, /Đề xuất mức xếp loại 08\/01\/2026/);
	const own = await seen(HEAD, `/xep-loai/dot/${number(`SELECT id FROM year_run WHERE authority_id = ${unit('stc')} AND year = ${year}`)}/`);
	assert.match(own, /quá ngày cuối mà chưa xong 2 .*Quá hạn 05\/01\/2026: Tự đánh giá theo Mẫu số 02/i, 'and on the page of the run');
	const named = sql(`SELECT CONCAT(family, ' ', given) FROM person WHERE uid = '${OTHER}'`);
	assert.ok(!page.includes(named), 'heads are not his to drive');
	assert.match(await seen(CHAIR, `${PLACE}?nam=${year}`), new RegExp(`${named} .*Quyết định với người đứng đầu 10/01/2026`));
	assert.ok(!(await seen(STAFF, `${PLACE}?nam=${year}`)).includes('quá ngày cuối'), 'nor named to others');
	assert.ok(!(await seen(OTHER, `${PLACE}?nam=${year}`)).includes('quá ngày cuối'));
	days(unit('tuyhoa'), '2090-01-10');
	assert.ok(!(await seen(CHAIR, `${PLACE}?nam=${year}`)).includes(named), 'by the days of his body');
	years.clear();
	clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [APPRAISER, STAFF, HEAD, OTHER, CHAIR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('usual days, who may set', usual);
	await test('set for the province and for a body', setIt);
	await test('what is wrong is said', setWrong);
	await test('December and the year agree', december);
	await test('work due later is next year\'s', nextYear);
	await test('taken back until it begins', takenBack);
	await test('who is late is named', late);
	for (const c of clients.values())
		c.close();
});
