// Grounds for "not completed": who enters and reads them, what is refused, in which year each counts, how one is taken back.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');

const years = require('./years.js');

const HEAD = 'giamdoc.stc', STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', STRANGER = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', HOME = 'thamdinh.snv', CHAIR = 'chutich.tinh', AUDITOR = 'kiemtra.tt';
const HOSTILE = '<b>zq\'"&</b>', PLACE = '/xep-loai/can-cu/';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, fields) => of(user).post(where, { form: await of(user).token(), ...fields });
const person = (uid) => number(`SELECT id FROM person WHERE uid = '${uid}'`);
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const whom = (uid) => `${PLACE}nguoi/${person(uid)}/`;
const fields = (more = {}) => ({ ground_kind: 'discipline', decided_by: 'administration', penalty: 'warning', concerns: 'duty', act: `Chậm hồ sơ ${HOSTILE}`, act_from: '05/06/2026',
	act_until: '', act_of: '', act_unit: unit('stc'), act_body: '', decider: 'Sở Tài chính zq', document_number: '15/QĐ-STC', document_day: '20/08/2026', effective_day: '', counts_in: '', counts_why: '', ...more });
const enter = (user, uid, more) => post(user, whom(uid), fields(more));
const refused = (page, field, words) => { assert.equal(page.status, 422); assert.ok(page.text.includes(`id="${field}-error"`), `${field} ${text(page.text).slice(0, 900)}`); assert.match(text(page.text), words); };
const entered = (page) => assert.equal(page.status, 303, text(page.text).slice(0, 600));
const count = () => number('SELECT COUNT(*) FROM ground');
const last = (what) => sql(`SELECT ${what} FROM ground ORDER BY id DESC LIMIT 1`);
const seen = async (user, where) => text((await of(user).get(where)).text);
function clear() {
	sql("UPDATE ground SET act_of = NULL; DELETE FROM ground; DELETE FROM notice WHERE path LIKE '/xep-loai/can-cu/%'");
}

async function whoEnters() {
	clear();
	for (const [user, uid, get, put] of [[STAFF, CHIEF, 403, 403], [CHIEF, STAFF, 403, 403], [AUDITOR, STAFF, 403, 403], [CHAIR, STAFF, 200, 403], [HEAD, STAFF, 200, 303], [HOME, HEAD, 200, 303],
		[STRANGER, STAFF, 404, 422], [HEAD, HEAD, 404, 422], [OFFICER, OFFICER, 404, 422], [OFFICER, STRANGER, 404, 422], [HOME, HOME, 404, 422], [OFFICER, 'chuyenvien.tuyhoa', 200, 303]]) {
		const before = count();
		assert.equal((await of(user).get(whom(uid))).status, get, `${user} reads ${uid}`);
		assert.ok([put, put === 422 ? 404 : put].includes((await enter(user, uid)).status), `${user} enters about ${uid}`);
		assert.equal(count(), before + (put === 303), `${user} about ${uid}`);
	}
	const own = await of(STAFF).get(PLACE);
	assert.ok(text(own.text).includes(HOSTILE) && !own.text.includes(HOSTILE), 'escaped');
	assert.match(text(own.text), /Kỷ luật hành chính: Cảnh cáo Có tính Năm 2026, theo ngày có hiệu lực/);
	assert.ok(!own.text.includes('Ghi căn cứ') && !own.text.includes('thu-hoi'), 'he only reads');
	assert.match(await seen(STAFF, '/thong-bao/'), /Căn cứ xếp loại theo văn bản 15\/QĐ-STC, ngày 20\/08\/2026 đã được ghi về đồng chí/);
	assert.match(await seen(CHIEF, PLACE), /Không có căn cứ nào ghi về đồng chí/, 'nobody sees those of others');
	assert.match(await seen(HEAD, PLACE), /1 căn cứ .*Căn cứ về đồng chí/, 'the head his people, and his own apart');
	assert.match(await seen(STRANGER, PLACE), /1 căn cứ/);
	assert.match(await seen(HOME, `${PLACE}?co-quan=${unit('stc')}&loai=discipline&nam=2026`), /2 căn cứ/);
	assert.match(await seen(HOME, `${PLACE}?co-quan=${unit('stc')}&loai=corruption`), /0 căn cứ/);
	assert.match(await seen(CHAIR, PLACE), /3 căn cứ/);
	assert.equal((await of(HOME).get(`${PLACE}?nguoi=${person(STAFF)}`)).headers.location, whom(STAFF));
}

async function whatIsRefused() {
	clear();
	for (const [more, field, words] of [
		[{ ground_kind: '' }, 'ground_kind', /./], [{ decided_by: '' }, 'decided_by', /Hãy chọn cấp xử lý/], [{ penalty: '' }, 'penalty', /Hãy chọn hình thức/],
		[{ penalty: 'expulsion' }, 'penalty', /Khai trừ là hình thức kỷ luật đảng/], [{ concerns: '' }, 'concerns', /liên quan đến nội dung nào/], [{ ground_kind: 'degradation' }, 'decided_by', /Chỉ ghi khi loại căn cứ là kỷ luật/],
		[{ act_until: '04/06/2026' }, 'act_until', /trước ngày xảy ra/], [{ act_until: '21/08/2026' }, 'effective_day', /trước ngày cuối/], [{ document_day: '31/12/2199' }, 'document_day', /chưa đến/],
		[{ act_unit: '' }, 'act_body', /ghi tên nơi khác/], [{ act_body: 'zq' }, 'act_body', /để trống ô này/], [{ counts_in: '2026' }, 'counts_why', /lý do/], [{ counts_in: '2025', counts_why: 'zq' }, 'counts_in', /trước năm xảy ra/],
		[{ decided_by: 'none', penalty: '' }, 'counts_in', /năm đã dùng/], [{ act_of: '999999999' }, 'act_of', /không còn căn cứ/],
		[{ ground_kind: 'corruption', decided_by: '', penalty: '', concerns: '' }, 'ground_kind', /không giữ chức vụ lãnh đạo/],
	]) {
		const page = await enter(HEAD, STAFF, more);
		refused(page, field, words);
		assert.ok(text(page.text).includes('Sở Tài chính zq') || page.text.includes('Sở Tài chính zq'), 'what was typed is kept');
	}
	assert.equal(count(), 0);
	const twice = { form: await of(HEAD).token(), ...fields() };
	for (const n of [1, 2])
		assert.equal((await of(HEAD).post(whom(STAFF), twice)).headers.location, whom(STAFF), `${n}: twice is once`);
	assert.equal(count(), 1);
	refused(await enter(HEAD, STAFF), 'document_number', /đã được ghi cho người này/);
	entered(await enter(HOME, HEAD, { ground_kind: 'corruption', decided_by: '', penalty: '', concerns: '' }));
	assert.equal((await post(HEAD, whom(STAFF), { ...fields(), zq: '1' })).status, 400);
}

async function oneYearAnAct() {
	clear();
	entered(await enter(HEAD, STAFF, { effective_day: '10/01/2027' }));
	const first = last('id');
	entered(await enter(HOME, STAFF, { decided_by: 'party', document_number: '9-QĐ/ĐU', act_of: first }));
	const page = await seen(HEAD, whom(STAFF));
	assert.match(page, /Kỷ luật hành chính: Cảnh cáo Không tính Hành vi này đã tính ở năm 2026 theo văn bản 9-QĐ\/ĐU, 20\/08\/2026/);
	assert.match(page, /Kỷ luật đảng: Cảnh cáo Có tính Năm 2026/);
	const [agency, moved] = [unit('stc'), unit('tuyhoa')];
	entered(await enter(HOME, STAFF, { document_number: '77', act_unit: moved, concerns: 'other' }));
	assert.match(await seen(HEAD, whom(STAFF)), /Không tính Không do suy thoái, không liên quan hoạt động công vụ/);
	entered(await enter(HOME, STAFF, { document_number: '78', act_unit: moved, act_from: '05/06/2025', effective_day: '05/06/2026' }));
	assert.match(await seen(HEAD, whom(STAFF)), /Có tính Năm 2025, vào kết quả của nơi xảy ra hành vi: Ủy ban nhân dân phường Tuy Hòa/);
	assert.equal(last('agency_id'), String(agency));
	assert.doesNotMatch(await seen(HEAD, whom(STAFF)), /đã xếp loại ở mức khác/);
	for (const [level, late] of [['KHTNV', false], ['HTTNV', true]]) {
		sql(`REPLACE INTO past_level (person_id, agency_id, year, level, document_number, document_day, made_by) VALUES (${person(STAFF)}, ${agency}, 2025, '${level}', 'zq', '2025-12-20', 1)`);
		assert.equal(/Năm 2025 đã xếp loại ở mức khác; chỉ thay đổi bằng quyết định thay thế/.test(await seen(HEAD, whom(STAFF))), late, level);
	}
	sql("DELETE FROM past_level WHERE document_number = 'zq'");
}

// What counts in a year stands in the classification of that year alone.
async function inTheYear() {
	years.clear();
	for (const [year, words] of [[2026, /9-QĐ\/ĐU, 20\/08\/2026/], [2027, null]]) {
		years.run('stc', year, { [STAFF]: 'met' });
		const page = await of(HEAD).get(`/xep-loai/phieu/${years.classification(STAFF, year)}/`);
		assert.equal(page.status, 200);
		assert.equal((words || /9-QĐ/).test(text(page.text)), words !== null, `${year}: ${text(page.text).slice(0, 1500)}`);
	}
	years.clear();
}

async function takenBack() {
	const id = number("SELECT id FROM ground WHERE document_number = '9-QĐ/ĐU'"), where = `${PLACE}${id}/thu-hoi`;
	for (const [user, status] of [[STAFF, 403], [CHAIR, 403], [STRANGER, 404], [HEAD, 200]])
		assert.equal((await of(user).get(where)).status, status, user);
	refused(await post(HEAD, where, { version: 1, reason: '' }), 'reason', /./);
	const both = await Promise.all([1, 2].map(() => post(HEAD, where, { version: 1, reason: 'Nhầm người zq' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'once');
	assert.equal(sql(`SELECT CONCAT_WS(' ', version, reason) FROM ground WHERE id = ${id}`), '2 Nhầm người zq');
	assert.match(await seen(HEAD, whom(STAFF)), /Kỷ luật hành chính: Cảnh cáo Có tính Năm 2027.*Đã thu hồi.*Nhầm người zq/);
	assert.match(await seen(STAFF, '/thong-bao/'), /9-QĐ\/ĐU, ngày 20\/08\/2026 về đồng chí đã được thu hồi/);
	assert.equal((await of(HEAD).get(where)).status, 404, 'no more');
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'ground' AND object_id = ${id}`), 'enter,withdraw');
	assert.equal((await enter(HOME, STAFF, { decided_by: 'party', document_number: '9-QĐ/ĐU' })).status, 303, 'the document may come again');
}

async function twoAtOnce() {
	clear();
	const both = await Promise.all([1, 2].map(() => enter(HEAD, STAFF)));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 422], 'a document once');
	assert.equal(count(), 1);
	clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [HEAD, STAFF, CHIEF, STRANGER, OFFICER, HOME, CHAIR, AUDITOR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('who enters, who reads', whoEnters);
	await test('what is refused', whatIsRefused);
	await test('one year an act', oneYearAnAct);
	await test('in the classification of its year', inTheYear);
	await test('taken back with a reason, once', takenBack);
	await test('two at once', twoAtOnce);
	for (const c of clients.values())
		c.close();
});
