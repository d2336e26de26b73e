// The common criteria: a frame from the draft to being in force, what an agency says beside it, what holds for whom
// on which day.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const people = require('./people.js');
const { CODES, MARK, clear, frame, wording, version, state } = require('./criterias.js');

const APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OTHER = 'giamdoc.stc';
const PLACE = '/tieu-chi/', HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);
const on = (n) => `(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY)`;
async function post(user, path, fields) {
	const c = of(user);
	return c.post(path, { form: await c.token(), ...fields });
}
const levels = { words: 'Mô tả', level1: 'Tốt', least1: '4', level2: 'Đạt', least2: '2,5', level3: 'Chưa đạt', least3: '0' };
const told = (kind) => number(`SELECT COUNT(*) FROM notice WHERE kind = '${kind}'`);
const audited = (noun, g) => sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'criteria_${noun}' AND object_id = ${g.id}`);

async function written() {
	clear();
	const begun = await post(APPRAISER, `${PLACE}khung/moi`, {});
	assert.equal(begun.status, 303, text(begun.text).slice(0, 500));
	const g = { id: number('SELECT MAX(id) FROM criteria_frame'), at: `${PLACE}khung/${number('SELECT MAX(id) FROM criteria_frame')}/` };
	assert.equal((await post(LEAD, `${PLACE}khung/moi`, {})).status, 409, 'one draft at a time');
	assert.equal((await post(LEAD, `${g.at}ban-hanh`, { document_number: MARK, document_day: day(0), from: day(0), version: version('frame', g) })).status, 422, 'not whole');
	for (const [i, code] of CODES.entries()) {
		const most = code.startsWith('I.') ? 5 : 2.5;
		const a = await post(APPRAISER, `${g.at}${i + 1}`, { ...levels, least1: String(most === 5 ? 4 : 2).replace('.', ','), least2: '1', version: version('frame', g) });
		assert.equal(a.status, 303, `${code}: ${text(a.text).slice(0, 500)}`);
	}
	const page = text((await of(APPRAISER).get(g.at)).text);
	assert.match(page, /I\.1\. Phẩm chất chính trị.*tối đa 5 điểm.*từ 4 đến 5 Tốt từ 1 đến dưới 4 Đạt từ 0 đến dưới 1 Chưa đạt/);
	assert.match(page, /II\.1\. .*tối đa 2,5 điểm.*từ 2 đến 2,5 Tốt/);
	assert.equal((await of(STAFF).get(g.at)).status, 404, 'a draft is of Home Affairs');
	assert.match(text((await of(LEAD).get('/viec-can-lam/')).text), /Ban hành khung tiêu chí chung/);
	return g;
}

async function refused() {
	const g = await written(), at = `${g.at}1`;
	for (const [field, change] of [['words', { words: '' }], ['level2', { level2: '', least2: '', level3: '', least3: '', least1: '0' }], ['level2', { level2: '' }], ['least2', { least2: '' }],
		['least1', { least1: '5,01' }], ['least1', { least1: '-1' }], ['least2', { least2: '4' }], ['least3', { least3: '1' }], ['words', { words: 'x'.repeat(2001) }]]) {
		const a = await post(APPRAISER, at, { ...levels, ...change, version: version('frame', g) });
		assert.equal(a.status, 422, JSON.stringify(change));
		assert.ok(a.text.includes(`id="${field}-error"`), `${JSON.stringify(change)} at ${field}`);
		assert.ok(a.text.includes('Tốt'), 'what was typed is kept');
	}
	const over = await post(APPRAISER, `${g.at}3`, { ...levels, version: version('frame', g) });
	assert.ok(over.status === 422 && over.text.includes('id="least1-error"'), '4 points of 2,5');
	assert.equal((await post(APPRAISER, `${g.at}11`, { ...levels, version: version('frame', g) })).status, 404, 'there are ten');
	assert.equal((await post(APPRAISER, at, { ...levels, code: 'I.2', version: version('frame', g) })).status, 400, 'codes and points are no fields');
	const old = version('frame', g);
	assert.equal((await post(APPRAISER, at, { ...levels, words: 'Một', version: old })).status, 303);
	const late = await post(LEAD, at, { ...levels, words: 'Hai', version: old });
	assert.equal(late.status, 409);
	assert.match(text(late.text), /Một.*Hai/, 'both are shown');
}

async function published() {
	const g = await written(), sent = { document_number: `9/${MARK}`, document_day: day(0), from: day(0) };
	for (const [field, change] of [['document_number', { document_number: '' }], ['document_day', { document_day: day(1), from: day(1) }],
		['from', { from: day(-1) }], ['from', { from: '' }]]) {
		const a = await post(LEAD, `${g.at}ban-hanh`, { ...sent, ...change, version: version('frame', g) });
		assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`), `${field} ${a.status}`);
	}
	assert.equal((await post(APPRAISER, `${g.at}ban-hanh`, { ...sent, version: version('frame', g) })).status, 403, 'the leader publishes');
	const c = of(LEAD), form = await c.token(), fields = { ...sent, version: version('frame', g), form };
	assert.equal((await c.post(`${g.at}ban-hanh`, fields)).status, 303);
	assert.equal((await c.post(`${g.at}ban-hanh`, fields)).status, 303, 'twice is once');
	assert.equal(audited('frame', g).split(',').pop(), 'publish');
	assert.equal(audited('frame', g).match(/publish/g).length, 1);
	assert.ok(told('criteria_published') > 100, 'all agencies are told');
	assert.equal((await post(APPRAISER, `${g.at}1`, { ...levels, version: version('frame', g) })).status, 409, 'it is not changed any more');
	assert.match(text((await of(STAFF).get(PLACE)).text), new RegExp(`Khung của tỉnh theo 9/${MARK}.*I\\.1\\. .*Mô tả.*III\\.4`));
	// The next one says what this one did, holds from its day on, and never before.
	assert.equal((await post(APPRAISER, `${PLACE}khung/moi`, {})).status, 303);
	const next = { id: number('SELECT MAX(id) FROM criteria_frame') };
	next.at = `${PLACE}khung/${next.id}/`;
	assert.equal(number(`SELECT COUNT(*) FROM criteria_line WHERE frame_id = ${next.id}`), 10);
	const again = (from) => post(LEAD, `${next.at}ban-hanh`, { ...sent, document_number: `10/${MARK}`, from, version: version('frame', next) });
	assert.equal((await again(day(0))).status, 422, 'the same day as the last');
	assert.equal((await again(day(5))).status, 303);
	assert.match(text((await of(STAFF).get(`${PLACE}?ngay=${day(4)}`)).text), new RegExp(`Khung của tỉnh theo 9/${MARK}`));
	assert.match(text((await of(STAFF).get(`${PLACE}?ngay=${day(5)}`)).text), new RegExp(`Khung của tỉnh theo 10/${MARK}`));
	assert.match(text((await of(STAFF).get(g.at)).text), new RegExp(`9/${MARK}.*Đến hết ngày ${day(4)}`), 'earlier ones stay readable');
	// An earlier one is used again: its words become the draft, and hold once they are published anew.
	sql(`UPDATE criteria_line SET words = 'Lời của bản sau' WHERE frame_id = ${next.id} AND code = 'I.1'; UPDATE criteria_level SET least = 100 WHERE frame_id = ${next.id} AND code = 'I.1' AND position = 2`);
	assert.ok(!(await of(STAFF).get(g.at)).text.includes('dung-lai') && !(await of(LEAD).get(next.at)).text.includes('dung-lai'), 'a press of Home Affairs, on what holds no longer');
	assert.equal((await post(HEAD, `${g.at}dung-lai`, {})).status, 403);
	const press = { form: await of(APPRAISER).token() };
	for (let i = 0; i < 2; i++)
		assert.equal((await of(APPRAISER).post(`${g.at}dung-lai`, press)).status, 303, 'twice is once');
	const third = { id: number("SELECT id FROM criteria_frame WHERE state = 'draft'") };
	third.at = `${PLACE}khung/${third.id}/`;
	const said = (id) => sql(`SELECT code, words FROM criteria_line WHERE frame_id = ${id} ORDER BY code; SELECT code, least, words FROM criteria_level WHERE frame_id = ${id} AND words <> '' ORDER BY code, position`);
	assert.ok(said(third.id) === said(g.id) && said(third.id) !== said(next.id));
	assert.equal(audited('frame', third), 'again');
	const twice = await post(LEAD, `${g.at}dung-lai`, {});
	assert.ok(twice.status === 409 && text(twice.text).includes('Đã có một khung đang soạn'), `${twice.status}`);
	assert.equal((await post(APPRAISER, `${third.at}dung-lai`, {})).status, 422, 'a draft is nothing to come back to');
	assert.equal((await post(LEAD, `${third.at}ban-hanh`, { ...sent, document_number: `11/${MARK}`, from: day(6), version: version('frame', third) })).status, 303);
	assert.ok(!text((await of(STAFF).get(`${PLACE}?ngay=${day(6)}`)).text).includes('Lời của bản sau'), 'the words of the first hold again');
}

async function worded() {
	clear();
	assert.ok(number('SELECT COUNT(*) FROM criteria_frame') > 0 || (await post(OFFICER, `${PLACE}co-quan/moi`, {})).status === 422, 'nothing to say more about');
	frame(10, { from: "'2020-02-02'" });
	assert.equal((await post(OFFICER, `${PLACE}co-quan/moi`, {})).status, 303);
	const g = { id: number('SELECT MAX(id) FROM criteria_wording') };
	g.at = `${PLACE}co-quan/${g.id}/`;
	assert.equal((await post(HEAD, `${PLACE}co-quan/moi`, {})).status, 409, 'one at a time');
	const act = (user, deed, more = {}) => post(user, g.at, { deed, version: version('wording', g), ...more });
	assert.equal((await act(HEAD, 'submit')).status, 422, 'it says nothing');
	const old = version('wording', g);
	assert.equal((await post(OFFICER, `${g.at}sua`, { conduct: 'Trực tiếp dân ít nhất hai buổi', initiative: 'Việc mới', version: old })).status, 303);
	const late = await post(HEAD, `${g.at}sua`, { conduct: 'Khác', version: old });
	assert.ok(late.status === 409 && late.text.includes('Khác') && late.text.includes('hai buổi'));
	assert.equal((await post(OFFICER, `${g.at}sua`, { points: '9', version: version('wording', g) })).status, 400, 'no points');
	assert.equal((await act(OFFICER, 'submit')).status, 403, 'the head submits');
	assert.equal((await of(APPRAISER).get(g.at)).status, 404, 'a draft is the agency\'s');
	assert.match(text((await of(HEAD).get('/viec-can-lam/')).text), /trình bản cụ thể hóa tiêu chí chung/);
	assert.equal((await act(HEAD, 'submit')).status, 303);
	assert.equal((await post(OFFICER, `${g.at}sua`, { conduct: 'x', version: version('wording', g) })).status, 409, 'not while it is appraised');
	assert.equal((await act(HEAD, 'withdraw')).status, 303);
	assert.equal((await act(HEAD, 'submit')).status, 303);
	assert.match(text((await of(APPRAISER).get('/viec-can-lam/')).text), /Thẩm định 1 bản cụ thể hóa/);
	for (const [deed, field, more] of [['return', 'words', {}], ['accept', 'from', {}], ['accept', 'from', { from: day(-1) }]]) {
		const a = await act(APPRAISER, deed, more);
		assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`), `${deed} ${a.status}`);
	}
	assert.equal((await act(APPRAISER, 'return', { words: 'Nêu rõ minh chứng' })).status, 303);
	assert.equal(state('wording', g), 'returned');
	assert.match(text((await of(OFFICER).get(g.at)).text), /Lý do trả lại Nêu rõ minh chứng/);
	assert.equal((await act(APPRAISER, 'accept', { from: day(1) })).status, 409, 'it is not there');
	assert.equal((await act(HEAD, 'submit')).status, 303);
	const seen = version('wording', g);
	assert.equal((await act(LEAD, 'accept', { from: day(3), version: seen })).status, 303);
	assert.equal((await act(APPRAISER, 'return', { words: 'Chậm', version: seen })).status, 409, 'the second is told');
	assert.deepEqual(['criteria_submitted', 'criteria_returned', 'criteria_accepted'].map((k) => told(k) > 0), [true, true, true]);
	assert.equal(audited('wording', g), 'begin,edit,submit,withdraw,submit,return,submit,accept');
	return g;
}

// Each submission is kept with its words and what was remarked on them; what changed since is shown word by word.
async function rounds() {
	clear();
	frame(10, { from: "'2020-02-02'" });
	assert.equal((await post(OFFICER, `${PLACE}co-quan/moi`, {})).status, 303);
	const g = { id: number('SELECT MAX(id) FROM criteria_wording') };
	g.at = `${PLACE}co-quan/${g.id}/`;
	const act = (user, deed, more = {}) => post(user, g.at, { deed, version: version('wording', g), ...more });
	const edit = (more) => post(OFFICER, `${g.at}sua`, { conduct: 'Tiếp dân hai buổi mỗi tuần', service: 'Trả lời đúng hẹn', ...more, version: version('wording', g) });
	const kept = () => sql(`SELECT number, outcome, reason FROM criteria_round WHERE wording_id = ${g.id} ORDER BY number`);
	assert.equal((await edit({})).status, 303);
	assert.equal((await act(HEAD, 'submit')).status, 303);
	assert.equal(kept(), '1\topen');
	assert.equal(number(`SELECT COUNT(*) FROM criteria_round_line l JOIN criteria_round r ON r.id = l.round_id WHERE r.wording_id = ${g.id}`), 10);
	const form = text((await of(APPRAISER).get(g.at)).text);
	assert.ok(form.includes('Ý kiến về tiêu chí này') && !form.includes('Thay đổi so với'), 'nothing to compare the first with');
	assert.equal((await act(APPRAISER, 'return')).status, 422, 'neither a remark nor a reason');
	const long = await act(APPRAISER, 'return', { conduct: 'x'.repeat(2001), service: 'Giữ lại' });
	assert.ok(long.status === 422 && long.text.includes('id="conduct-error"') && long.text.includes('Giữ lại'), 'what was typed is kept');
	const seen = version('wording', g), both = await Promise.all([APPRAISER, LEAD].map((user) => act(user, 'return', { conduct: `Mấy giờ? ${HOSTILE}`, initiative: 'Còn thiếu', version: seen })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'two at once');
	assert.equal(sql(`SELECT l.code, l.remark FROM criteria_round_line l JOIN criteria_round r ON r.id = l.round_id WHERE r.wording_id = ${g.id} AND l.remark <> '' ORDER BY 1`),
		`I.1\tMấy giờ? ${HOSTILE}\nIII.4\tCòn thiếu`);
	for (const where of [g.at, `${g.at}sua`]) {
		const a = await of(OFFICER).get(where);
		assert.ok(!a.text.includes(HOSTILE), where);
		assert.match(text(a.text), /I\.1\. .*Ý kiến của Sở Nội vụ \(Lần trình 1\) Mấy giờ\?.*III\.4\. .*Còn thiếu/, where);
	}
	assert.equal((await edit({ conduct: `Tiếp dân ba buổi mỗi tuần ${HOSTILE}`, initiative: 'Thêm việc mới' })).status, 303);
	assert.match((await of(HEAD).get(g.at)).text, /Tiếp dân <del>.*?hai <\/del><ins>.*?ba <\/ins>buổi mỗi tuần/);
	assert.equal((await act(HEAD, 'submit')).status, 303);
	const second = (await of(APPRAISER).get(g.at)).text;
	assert.match(second, /Thay đổi so với lần trình 1[\s\S]*<del>[\s\S]*?hai <\/del><ins>[\s\S]*?ba <\/ins>/);
	assert.ok(!second.includes('<b>zq') && text(second).includes('Mấy giờ?'), 'with what was remarked then');
	assert.ok(!/Trả lời <(del|ins)>/.test(second), 'what stayed is not marked');
	assert.equal((await act(HEAD, 'withdraw')).status, 303);
	assert.equal((await act(HEAD, 'submit')).status, 303);
	assert.equal((await act(LEAD, 'return', { words: 'Còn một ý', service: 'Nêu số ngày' })).status, 303);
	assert.match(text((await of(HEAD).get(g.at)).text), /Lý do trả lại Còn một ý.*II\.4\. .*\(Lần trình 3\) Nêu số ngày/);
	assert.ok(!text((await of(HEAD).get(g.at)).text).includes('Còn thiếu'), 'remarks of the last answer');
	assert.equal((await act(HEAD, 'submit')).status, 303);
	assert.equal((await act(APPRAISER, 'accept', { from: day(3) })).status, 303);
	assert.equal(kept(), '1\treturned\t\n2\twithdrawn\t\n3\treturned\tCòn một ý\n4\taccepted');
	assert.match(text((await of(OFFICER).get(g.at)).text), /Các lần trình .*Lần trình 4 .*Lần trình 3 .*Trả lại để sửa .*Còn một ý.*Lần trình 1/);
	// A submission stays as it was, for those inside and Home Affairs.
	for (const [user, status] of [[OFFICER, 200], [HEAD, 200], [APPRAISER, 200], [STAFF, 404], [OTHER, 404]]) {
		const a = await of(user).get(`${g.at}lan/1`);
		assert.equal(a.status, status, user);
		assert.ok(status !== 200 || (/hai buổi.*Mấy giờ\?.*Còn thiếu/.test(text(a.text)) && !a.text.includes('<b>zq')), user);
	}
	assert.equal((await of(OFFICER).get(`${g.at}lan/9`)).status, 404);
	const staff = text((await of(STAFF).get(g.at)).text);
	assert.ok(!staff.includes('Các lần trình') && !staff.includes('Mấy giờ?') && staff.includes('ba buổi'), 'what holds, not how it came about');
	// The next wording begins with these words, and is compared with them.
	assert.equal((await post(OFFICER, `${PLACE}co-quan/moi`, {})).status, 303);
	g.id = number('SELECT MAX(id) FROM criteria_wording');
	g.at = `${PLACE}co-quan/${g.id}/`;
	assert.equal((await edit({ conduct: 'Tiếp dân năm buổi mỗi tuần' })).status, 303);
	assert.match((await of(HEAD).get(g.at)).text, /Thay đổi so với bản được chấp nhận trước[\s\S]*<del>[\s\S]*?ba <\/del>/);
	clear();
}

// What was accepted is taken back with a reason, and accepted again from another day on.
async function takenBack() {
	const g = await worded(), act = (user, deed, more = {}) => post(user, g.at, { deed, version: version('wording', g), ...more });
	for (const user of [HEAD, OFFICER, STAFF])
		assert.ok(!(await of(user).get(g.at)).text.includes('value="reopen"'), user);
	assert.equal((await act(OFFICER, 'reopen', { words: 'x' })).status, 403);
	assert.ok([403, 422].includes((await act(HEAD, 'reopen', { words: 'x' })).status), 'not by the agency');
	assert.match((await of(APPRAISER).get(g.at)).text, /value="reopen"/);
	const bare = await act(APPRAISER, 'reopen');
	assert.ok(bare.status === 422 && bare.text.includes('id="words-error"'));
	const next = wording('draft');
	const late = await act(APPRAISER, 'reopen', { words: 'Sai' });
	assert.ok(late.status === 422 && text(late.text).includes('đang soạn bản tiếp theo'), `${late.status}`);
	sql(`DELETE FROM criteria_wording_line WHERE wording_id = ${next.id}; DELETE FROM criteria_wording WHERE id = ${next.id}`);
	const seen = version('wording', g);
	assert.equal((await act(APPRAISER, 'reopen', { words: `Ghi nhầm ngày ${HOSTILE}` })).status, 303);
	assert.equal(sql(`SELECT state, from_day FROM criteria_wording WHERE id = ${g.id}`), 'submitted\tNULL');
	assert.equal((await act(LEAD, 'reopen', { words: 'Hai', version: seen })).status, 409, 'the second is told');
	assert.equal(told('criteria_reopened'), 2, 'head and officer');
	const page = await of(HEAD).get(g.at);
	assert.ok(text(page.text).includes(HOSTILE) && !page.text.includes(HOSTILE), 'why stands in its history, as text');
	assert.ok(!text((await of(STAFF).get(`${PLACE}?ngay=${day(3)}`)).text).includes('hai buổi'), 'it holds no more');
	assert.equal((await act(APPRAISER, 'accept', { from: day(2) })).status, 303);
	assert.match(text((await of(STAFF).get(`${PLACE}?ngay=${day(2)}`)).text), /hai buổi/);
	assert.match(audited('wording', g), /accept,reopen,accept$/);
	sql(`UPDATE criteria_wording SET from_day = ${on(0)} WHERE id = ${g.id}`);
	assert.ok(!(await of(APPRAISER).get(g.at)).text.includes('value="reopen"'), 'what holds is a matter of record');
	const holds_now = await act(APPRAISER, 'reopen', { words: 'Sai' });
	assert.ok(holds_now.status === 422 && text(holds_now.text).includes('đã áp dụng'), `${holds_now.status}`);
	sql(`UPDATE criteria_wording SET from_day = ${on(2)} WHERE id = ${g.id}`);
	const after = wording('accepted', { from: on(9) });
	const first = await act(APPRAISER, 'reopen', { words: 'Sai' });
	assert.ok(first.status === 422 && text(first.text).includes('được chấp nhận sau cùng'), `${first.status} ${after.id}`);
}

async function holds() {
	const g = await worded(), shown = async (user, query) => text((await of(user).get(`${PLACE}?${query}`)).text);
	assert.ok(!(await shown(STAFF, `ngay=${day(2)}`)).includes('hai buổi'), 'not before its day');
	assert.match(await shown(STAFF, `ngay=${day(3)}`), /I\.1\. .* Cụ thể hóa của cơ quan Trực tiếp dân ít nhất hai buổi .*từ 4 đến 5/, 'words of the agency, points of the law');
	assert.ok(!(await shown(OTHER, `ngay=${day(3)}`)).includes('hai buổi'), 'others have their own');
	const tuyhoa = number("SELECT id FROM unit WHERE code = 'tuyhoa'");
	assert.ok(!(await shown(OTHER, `ngay=${day(3)}&co-quan=${tuyhoa}`)).includes('hai buổi'), 'and look up no other');
	assert.ok((await shown(APPRAISER, `ngay=${day(3)}&co-quan=${tuyhoa}`)).includes('hai buổi'));
	assert.equal((await of(OTHER).get(g.at)).status, 404);
	assert.equal((await of(STAFF).get(g.at)).status, 200);
	sql(`UPDATE criteria_frame SET from_day = '2998-01-01' WHERE document_number LIKE '%${MARK}%'`);
	if (number('SELECT COUNT(*) FROM criteria_frame WHERE from_day < CURRENT_DATE') === 0)
		assert.match(await shown(STAFF, ''), /chưa có khung tiêu chí chung nào/);
	assert.equal((await of(STAFF).get(`${PLACE}?ngay=32/13/2026`)).status, 422);
}

async function everyRole() {
	clear();
	const f = frame(10, { from: "'2020-02-02'" }), draft = frame(10), sent = wording('submitted'), kept = wording('accepted', { from: on(-1) }), wrong = list();
	const all = Object.keys(people), home = (u) => people[u].some((r) => ['appraiser', 'appraisal_lead'].includes(r));
	const province = (u) => home(u) || people[u].some((r) => ['chairman', 'admin', 'auditor'].includes(r));
	const inside = [OFFICER, HEAD], own = (u) => [OFFICER, HEAD, STAFF].includes(u);
	const lead = (u) => people[u].includes('appraisal_lead'), writer = (u) => people[u].some((r) => ['officer', 'head'].includes(r));
	for (const user of all) {
		const c = of(user);
		for (const [where, status] of [[PLACE, 200], [f.at, 200], [draft.at, home(user) ? 200 : 404], [`${draft.at}1`, home(user) ? 200 : 403], [`${draft.at}ban-hanh`, lead(user) ? 200 : 403],
			[sent.at, province(user) || inside.includes(user) ? 200 : 404], [kept.at, province(user) || own(user) ? 200 : 404], [`${sent.at}sua`, writer(user) ? 404 : 403]]) {
			const a = await c.get(where);
			if (a.status !== status)
				wrong.add(`${user} ${where}: ${a.status}, not ${status}`);
		}
		for (const [where, fields, may] of [[`${PLACE}khung/moi`, {}, home(user)], [`${draft.at}1`, levels, home(user)], [`${draft.at}ban-hanh`, {}, lead(user)], [sent.at, { deed: 'accept' }, home(user) || people[user].includes('head')],
			[`${PLACE}co-quan/moi`, {}, null], [`${sent.at}sua`, {}, writer(user)]]) {
			const a = may === null && writer(user) ? { status: 422 } : await c.post(where, { ...fields, version: 999, form: await c.token() });
			if (may === null ? ![403, 422].includes(a.status) : may !== (a.status !== 403) || a.status === 303)
				wrong.add(`${user} POST ${where}: ${a.status}`);
		}
	}
	assert.deepEqual([state('frame', draft), state('wording', sent), version('frame', draft), version('wording', sent)], ['draft', 'submitted', 1, 1]);
	const stranger = await new Client().get(PLACE);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	wrong.none();
}

async function hostile() {
	clear();
	const f = frame(10, { from: "'2020-02-02'", words: HOSTILE }), w = wording('returned', { words: HOSTILE });
	sql(`UPDATE criteria_wording SET reason = '<b>zq''"&</b>' WHERE id = ${w.id}; UPDATE criteria_level SET words = '<b>zq''"&</b>' WHERE frame_id = ${f.id};
		UPDATE criteria_frame SET document_number = '<b>zq''"& ${MARK}' WHERE id = ${f.id}`);
	for (const where of [PLACE, f.at, w.at, `${w.at}sua`]) {
		const a = await of(OFFICER).get(where);
		assert.equal(a.status, 200, where);
		assert.ok(!a.text.includes('<b>zq') && a.text.includes('&lt;b&gt;zq'), where);
	}
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('a draft says all ten criteria, their points stand', written);
	await test('what is wrong is said at its field; two at once', refused);
	await test('published by a document, from a day on', published);
	await test('an agency says it more specifically, Home Affairs answers', worded);
	await test('each submission is kept, with remarks and what changed', rounds);
	await test('what was accepted is taken back', takenBack);
	await test('what holds for whom on which day', holds);
	await test('every role, and a stranger', everyRole);
	await test('hostile text is text', hostile);
	clear();
	for (const c of clients.values())
		c.close();
});
