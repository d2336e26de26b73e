// Levels of earlier years from outside: a workbook is uploaded, looked at and taken by the head, or one is typed; withdrawn with a
// reason; each sees his own on the page of his year. Pages and rows are those of results of periods (past.test.js).
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { read, formTo } = require('./imports.js');
const { workbook } = require('./xlsx.js');
const years = require('./years.js');
const months = require('./months.js');

const { person } = months;
const STAFF = 'chuyenvien.stc', HEAD = 'giamdoc.stc', OFFICER = 'canbo.tuyhoa', MAYOR = 'chutich.tuyhoa', VILLAGE = 'chuyenvien.tuyhoa', LEAD = 'giamdoc.snv', APPRAISER = 'thamdinh.snv', AUDITOR = 'kiemtra.tt', CHAIR = 'chutich.tinh';
const PLACE = '/xep-loai/truoc/', HEADS = `${PLACE}dung-dau/`, HOSTILE = '<b>zq\'"&</b>';
const TITLE = ['Tên đăng nhập', 'Họ và tên', 'Năm xếp loại', 'Cơ quan xếp loại', 'Mức xếp loại', 'Số văn bản', 'Ngày văn bản'];
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).replace(/Mã yêu cầu: \S+/, '');
const seen = async (user, where) => text((await of(user).get(where)).text);
const sheet = (...rows) => workbook([['XẾP LOẠI'], TITLE, ...rows]);
const row = (uid, year, level = 'HTTNV', more = {}) => [uid, null, year, more.body || null, level, more.number === undefined ? '9/QĐ-zq' : more.number, more.day || '10/12/2025'];
const bring = async (user, bytes, place = PLACE) => read(of(user), place, bytes, 'muc-zq.xlsx');
const version = (where) => number(`SELECT version FROM import WHERE id = ${where.split('/')[3]}`);
async function take(user, { where, page }, fields = {}) {
	const form = formTo(page, '/nhan');
	return of(user).post(`${where}nhan`, { form: await of(user).token(), version: version(where), seen: form ? form.fields.seen : '1-0-0-0', ...fields });
}
const stands = () => sql('SELECT p.uid, l.year, l.level, l.body FROM past_level l JOIN person p ON p.id = l.person_id WHERE l.withdrawn_at IS NULL ORDER BY p.uid, l.year').replace(/\t/g, ' ');
const typed = async (user, fields, place = PLACE) => of(user).post(`${place}ghi`, { form: await of(user).token(), person: person(STAFF), year: '2024', level: 'HTXSNV', body: '', document_number: `7/QĐ-zq ${HOSTILE}`, document_day: '12/12/2024', ...fields });
const refused = (page, field, words) => { assert.equal(page.status, 422, text(page.text).slice(0, 600)); assert.ok(page.text.includes(`id="${field}-error"`), `${field}: ${text(page.text).slice(0, 1200)}`); assert.match(text(page.text), words); };

async function rights() {
	for (const [user, own, heads] of [[STAFF, 403, 403], [AUDITOR, 403, 403], [HEAD, 200, 403], [OFFICER, 200, 403], [LEAD, 200, 200], [APPRAISER, 403, 200]]) {
		assert.equal((await of(user).get(PLACE)).status, own, user);
		assert.equal((await of(user).get(HEADS)).status, heads, user);
	}
	assert.match(await seen(HEAD, '/xep-loai/'), /Xếp loại các năm trước/, 'a way there');
	assert.ok(!(await seen(STAFF, '/xep-loai/')).includes('Xếp loại các năm trước'));
	assert.equal((await typed(STAFF, {})).status, 403);
	assert.equal((await typed(OFFICER, {})).status, 403, 'who prepares brings workbooks, who answers takes');
}

async function template() {
	years.clear();
	const file = await of(OFFICER).get(`${PLACE}mau.xlsx`);
	assert.equal(file.status, 200);
	const { page } = await bring(OFFICER, file.bytes);
	assert.match(text(page.text), /Tệp không khác những kết quả đã nhập/, 'an empty one is understood');
}

async function goodOnes() {
	years.clear();
	const batch = await bring(OFFICER, sheet(row(VILLAGE, 2024, 'Hoàn thành tốt nhiệm vụ'), row(VILLAGE, 'Năm 2025', 'HTXSNV', { body: `Sở X ${HOSTILE}` })));
	assert.match(batch.where, /^\/xep-loai\/truoc\/\d+\/$/);
	assert.match(text(batch.page.text), /2 Mới 0 Sửa 0 Không đổi 0 Cần sửa.*Năm xếp loại/);
	assert.ok(!batch.page.text.includes(HOSTILE), 'escaped');
	assert.equal((await take(OFFICER, batch, { seen: '2-0-0-0' })).status, 422, 'the officer does not take');
	assert.equal((await of(HEAD).get(batch.where)).status, 404, 'another agency');
	assert.equal((await of(MAYOR).get(batch.where.replace('/xep-loai/truoc/', '/phieu/ngoai-he-thong/'))).status, 404, 'no workbook of results');
	assert.ok(!(await seen(MAYOR, '/phieu/ngoai-he-thong/')).includes('muc-zq.xlsx'));
	assert.match(await seen(MAYOR, '/viec-can-lam/'), /Xem và nhận 1 tệp xếp loại các năm trước/);
	const page = await of(MAYOR).get(batch.where);
	const both = await Promise.all([1, 2].map(() => take(MAYOR, { where: batch.where, page })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'taken once');
	assert.equal(stands(), `${VILLAGE} 2024 HTTNV \n${VILLAGE} 2025 HTXSNV Sở X ${HOSTILE}`);
	assert.equal(number('SELECT COUNT(*) FROM past_result'), 0);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE person_id = ${person(VILLAGE)} AND kind = 'past_level_taken'`), 1, 'told once');
	assert.match(await seen(VILLAGE, '/thong-bao/'), /Mức xếp loại năm 2024, 2025 của đồng chí đã được nhập theo văn bản 9\/QĐ-zq/);
	const own = (await of(VILLAGE).get('/xep-loai/')).text;
	assert.match(text(own), /Xếp loại các năm trước .*2025 hoàn thành xuất sắc nhiệm vụ 9\/QĐ-zq ngày 10\/12\/2025, Sở X .*2024 hoàn thành tốt nhiệm vụ/);
	assert.ok(!own.includes(HOSTILE));
	assert.match(await seen(MAYOR, `/xep-loai/don-vi/${person(VILLAGE)}`), /2025 hoàn thành xuất sắc/);
	assert.ok(!(await seen(MAYOR, '/xep-loai/')).includes('hoàn thành xuất sắc nhiệm vụ 9/QĐ-zq'), 'of nobody else');
	assert.equal((await of(HEAD).get(`/xep-loai/don-vi/${person(VILLAGE)}`)).status, 404);
	const changed = await bring(OFFICER, sheet(row(VILLAGE, 2024, 'HTNV'), row(VILLAGE, 2025, 'HTXSNV', { body: `Sở X ${HOSTILE}` })));
	assert.match(text(changed.page.text), /0 Mới 1 Sửa 1 Không đổi/);
	const other = { where: changed.where, page: await of(MAYOR).get(changed.where) };
	assert.equal((await take(MAYOR, other)).status, 422, 'a correction needs its reason');
	assert.equal((await take(MAYOR, other, { reason: 'Đính chính zq' })).status, 303);
	assert.match(stands(), /2024 HTNV/);
	assert.equal(sql("SELECT CONCAT_WS(' ', o.level, o.reason) FROM past_level l JOIN past_level o ON o.id = l.before_id"), 'HTTNV Đính chính zq');
}

async function wrongRows() {
	years.clear();
	const running = number('SELECT YEAR(UTC_TIMESTAMP() + INTERVAL 7 HOUR)');
	years.run('tuyhoa', 2023, { [VILLAGE]: 'open' });
	sql(`SET check_constraint_checks = OFF; UPDATE classification SET standing = 'classified', level = 'HTNV' WHERE year = 2023`);
	const many = await bring(OFFICER, sheet(row(VILLAGE, 2022), row(VILLAGE, 2022), row('khong.co', 2022), row(MAYOR, 2022), row(VILLAGE, running), row(VILLAGE, 1999), row(VILLAGE, 'năm ngoái'),
		row(VILLAGE, 2021, 'tốt lắm'), row(VILLAGE, 2020, null), row(VILLAGE, 2019, 'HTTNV', { number: null, day: '31/06/2020' }), row(VILLAGE, 2018, 'HTTNV', { day: '01/01/2099' }), row(VILLAGE, 2023), [null, null, 2022, null, 'HTNV', '1', '01/01/2023']));
	const said = text(many.page.text);
	for (const words of ['1 Mới 0 Sửa 0 Không đổi 12 Cần sửa', 'Dòng 3 đã có kết quả', 'Không có “khong.co”', `Không có “${MAYOR}”`, `Năm ${running} chưa kết thúc`, 'Năm 1999 quá xa', 'Không hiểu năm “năm ngoái”', 'Không hiểu mức “tốt lắm”', 'Thiếu mức',
		'Thiếu số văn bản', 'Không hiểu ngày “31/06/2020”', 'ở sau hôm nay', 'Năm 2023 đã được quyết định xếp loại trên hệ thống', 'Thiếu người', 'Ô C4, Năm xếp loại'])
		assert.ok(said.includes(words), `${words}\n${said}`);
	assert.equal((await take(MAYOR, many, { seen: '1-0-0-12' })).status, 422);
	assert.equal(number('SELECT COUNT(*) FROM past_level'), 0, 'all or nothing');
	assert.match(text((await bring(OFFICER, workbook([TITLE.slice(0, 4), [VILLAGE, null, 2024]]))).page.text), /Tệp thiếu cột cần có: Mức xếp loại Số văn bản Ngày văn bản/);
}

async function oneByOne() {
	years.clear();
	const running = number('SELECT YEAR(UTC_TIMESTAMP() + INTERVAL 7 HOUR)');
	for (const [field, more, words] of [['person', { person: person(VILLAGE) }, /trong phạm vi/], ['person', { person: '' }, /./], ['person', { person: person(HEAD) }, /tự ghi/], ['year', { year: '' }, /./], ['year', { year: String(running) }, /chưa kết thúc/],
		['level', { level: '' }, /./], ['level', { level: 'X' }, /./], ['document_number', { document_number: '' }, /./], ['document_day', { document_day: '01/01/2099' }, /sau hôm nay/], ['document_day', { document_day: '' }, /./], ['body', { body: 'x'.repeat(201) }, /./]]) {
		const page = await typed(HEAD, more);
		refused(page, field, words);
		assert.ok(more.document_number === '' || page.text.includes('value="7/QĐ-zq'), 'what was typed stays');
	}
	const fields = { form: await of(HEAD).token(), person: person(STAFF), year: '2024', level: 'HTXSNV', body: '', document_number: `7/QĐ-zq ${HOSTILE}`, document_day: '12/12/2024' };
	assert.equal((await of(HEAD).post(`${PLACE}ghi`, fields)).headers.location, PLACE);
	assert.equal((await of(HEAD).post(`${PLACE}ghi`, fields)).status, 303, 'twice is once');
	assert.equal(stands(), `${STAFF} 2024 HTXSNV`);
	refused(await typed(HEAD, { level: 'HTNV' }), 'year', /đã có mức/);
	refused(await typed(HEAD, {}), 'year', /đã có mức/);
	assert.match(await seen(STAFF, '/xep-loai/'), /2024 hoàn thành xuất sắc nhiệm vụ 7\/QĐ-zq/);
	assert.match(await seen(STAFF, '/thong-bao/'), /Mức xếp loại năm 2024 của đồng chí đã được nhập/);
	const list = (await of(HEAD).get(PLACE)).text;
	assert.ok(text(list).includes(HOSTILE) && !list.includes(HOSTILE), 'escaped');
	const both = await Promise.all([1, 2].map((n) => typed(HEAD, { year: '2021', document_number: `${n}/zq` })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 422], 'one a year');
	// Withdrawn with its reason.
	const id = number("SELECT MAX(id) FROM past_level WHERE year = 2024"), where = `${PLACE}ket-qua/${id}/thu-hoi`;
	for (const [user, status] of [[STAFF, 403], [MAYOR, 404]])
		assert.equal((await of(user).get(where)).status, status, user);
	const away = async (user, reason) => of(user).post(where, { form: await of(user).token(), version: 1, reason });
	assert.ok((await away(HEAD, '')).text.includes('id="reason-error"'));
	assert.equal((await away(HEAD, 'Nhầm năm zq')).headers.location, PLACE);
	assert.equal((await away(HEAD, 'Nhầm năm zq')).status, 409);
	assert.match(await seen(STAFF, '/thong-bao/'), /Mức xếp loại năm 2024 .*được thu hồi\. Lý do: Nhầm năm zq/);
	assert.ok(!(await seen(STAFF, '/xep-loai/')).includes('2024 hoàn thành'));
	assert.equal((await typed(HEAD, { level: 'HTNV' })).status, 303, 'and may be entered again');
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'past_level' AND object_id = ${id}`), 'take,withdraw');
}

// Heads of agencies: by Home Affairs; nobody his own. A level that was decided here stands on the page once he was told.
async function heads() {
	years.clear();
	const good = await bring(APPRAISER, sheet(row(MAYOR, 2024), row(HEAD, 2024)), HEADS);
	assert.equal((await take(APPRAISER, good, { seen: '2-0-0-0' })).status, 422);
	assert.equal((await take(LEAD, { where: good.where, page: await of(LEAD).get(good.where) })).status, 303);
	assert.equal((await typed(LEAD, { person: person(MAYOR), year: '2022' }, HEADS)).headers.location, HEADS);
	refused(await typed(LEAD, { person: person(LEAD), year: '2022' }, HEADS), 'person', /tự ghi/);
	assert.equal((await typed(CHAIR, { person: person(LEAD), year: '2022' }, HEADS)).status, 303);
	assert.equal((await typed(HEAD, { person: person(MAYOR), year: '2020' }, HEADS)).status, 403);
	assert.match(await seen(MAYOR, '/xep-loai/'), /2024 hoàn thành tốt nhiệm vụ/);
	assert.throws(() => sql(`INSERT INTO past_level (person_id, agency_id, year, level, document_number, document_day, made_by) SELECT 1, 1, 2020, 'HTNV', 'x', '2026-02-01', 1`), /past_level_own/, 'the table refuses it too');
	years.run('stc', 2025, { [STAFF]: 'open' });
	sql("SET check_constraint_checks = OFF; UPDATE classification SET state = 'decided', standing = 'classified', level = 'HTXSNV' WHERE year = 2025");
	assert.ok(!(await seen(STAFF, '/xep-loai/')).includes('2025 hoàn thành'), 'not before he is told');
	sql("SET check_constraint_checks = OFF; UPDATE classification SET state = 'noticed' WHERE year = 2025");
	assert.match(await seen(STAFF, '/xep-loai/'), /2025 hoàn thành xuất sắc nhiệm vụ Quyết định trên hệ thống/);
	years.clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, HEAD, OFFICER, MAYOR, VILLAGE, LEAD, APPRAISER, AUDITOR, CHAIR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('who may', rights);
	await test('the table that is filled in', template);
	await test('a workbook is taken, corrected and shown', goodOnes);
	await test('what is wrong in it', wrongRows);
	await test('one by one', oneByOne);
	await test('heads of agencies; decided here', heads);
	for (const c of clients.values())
		c.close();
});
