// Ratings of organisations (Art 5-9): criteria sets, own proposal, appraisal, complaints, choice, places, recognition.
'use strict';
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { Client, decode, RUN, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote } = require('./catalogs.js');
const { give } = require('./months.js');
const ratings = require('./ratings.js');

const CHAIR = 'chutich.tinh', HOME = 'thamdinh.snv', LEAD = 'giamdoc.snv', HEAD = 'giamdoc.stc', CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc';
const COMMUNE = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', HOSTILE = '<b>zq\'"&</b>';
const PLACE = '/xep-loai/to-chuc/', SETS = `${PLACE}tieu-chi/`, YEAR = Number(sql('SELECT YEAR(UTC_TIMESTAMP() + INTERVAL 7 HOUR)'));
const verify = () => spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' }).stdout;
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, fields) => of(user).post(where, { form: await of(user).token(), ...fields });
const seen = async (user, where) => text((await of(user).get(where)).text);
const refused = (page, field, words) => { assert.equal(page.status, 422, text(page.text).slice(0, 400)); if (field) assert.ok(page.text.includes(`id="${field}-error"`), `${field} ${text(page.text).slice(0, 900)}`); assert.match(text(page.text), words); };
const done = (page) => { assert.equal(page.status, 303, text(page.text).slice(0, 700)); return page.headers.location; };
const unit = (name) => number(`SELECT id FROM unit WHERE name = ${quote(name)} AND kind = 'agency'`);
const rating = (of) => ratings.rating(of, YEAR);
const version = (id) => number(`SELECT version FROM rating WHERE id = ${id}`);
const runOf = (authority) => number(`SELECT id FROM rating_run WHERE authority_id = ${authority} AND year = ${YEAR}`);
const runVersion = (id) => number(`SELECT version FROM rating_run WHERE id = ${id}`);
const province = number("SELECT id FROM unit WHERE kind = 'province'"), finance = unit('Sở Tài chính');
const budget = number(`SELECT id FROM unit WHERE parent_id = ${finance} AND name = 'Phòng Quản lý ngân sách'`);
const state = (id) => sql(`SELECT state FROM rating WHERE id = ${id}`);
const days = (n) => sql(`SELECT DATE_FORMAT(UTC_TIMESTAMP() + INTERVAL 7 HOUR + INTERVAL ${n} DAY, '%d/%m/%Y')`);

const { points, tasks } = ratings;
const propose = (user, id, more = {}) => post(user, `${PLACE}${id}/de-xuat`, { ...tasks(), ...points(), report: `Báo cáo ${HOSTILE}`, level: 'HTXSNV', version: version(id), ...more });
const appraise = (user, id, more = {}) => post(user, `${PLACE}${id}/cham`, { ...tasks(), ...points(), breach: '', unavoidable: '', opinion: '', ...(state(id) === 'open' ? { silent_why: 'Không gửi zq' } : {}), version: version(id), ...more });
const recognise = (user, run, chosen, more = {}) => post(user, `${PLACE}dot/${run}/cong-nhan`, { chosen, decision_number: '12/QĐ zq', decision_day: days(0), version: runVersion(run), ...more });

async function sets() {
	ratings.clear();
	const draft = number("SELECT id FROM rating_set WHERE state = 'draft'"), at = `${SETS}${draft}/`;
	const v = () => number(`SELECT version FROM rating_set WHERE id = ${draft}`);
	assert.match(await seen(STAFF, SETS), /Đang soạn/, 'everybody reads');
	assert.equal((await post(HEAD, at, { set_name: 'x', from_year: '2026', version: v() })).status, 403);
	assert.match(await seen(CHAIR, `${PLACE}?nam=${YEAR}`), /Chưa có bộ tiêu chí nào có hiệu lực/);
	assert.equal((await post(CHAIR, `${PLACE}dot`, { authority: province, nam: YEAR })).status, 422);
	assert.equal((await post(HOME, SETS, {})).status, 409, 'one draft');
	done(await post(HOME, at, { set_name: `Bộ ${HOSTILE}`, from_year: '2026', version: v() }));
	refused(await post(HOME, `${at}them`, { code: 'I.1', criterion_name: 'x', part: 'common', most: '1', evidence: 'none', position: '1', version: v() }), 'code', /đã có/);
	done(await post(HOME, `${at}them`, { code: 'I.9', criterion_name: `Tiêu chí ${HOSTILE}`, part: 'common', most: '0,5', evidence: 'none', position: '9', version: v() }));
	assert.match(await seen(HOME, at), /30,5 \/ 30/);
	refused(await post(HOME, `${at}hieu-luc`, { document_number: '1/QĐ', document_day: days(0), version: v() }), null, /phải đúng 30/);
	const extra = number(`SELECT id FROM rating_criterion WHERE set_id = ${draft} AND code = 'I.9'`);
	assert.equal((await post(HOME, `${at}${extra}/bo`, { version: v() - 1 })).status, 409, 'changed meanwhile');
	done(await post(HOME, `${at}${extra}/bo`, { version: v() }));
	refused(await post(HOME, `${at}hieu-luc`, { document_number: '1/QĐ', document_day: days(1), version: v() }), 'document_day', /./);
	done(await post(HOME, `${at}hieu-luc`, { document_number: '1/QĐ', document_day: days(0), version: v() }));
	const page = (await of(STAFF).get(at)).text;
	assert.ok(text(page).includes(HOSTILE) && !page.includes(HOSTILE), 'escaped');
	assert.equal((await post(HOME, at, { set_name: 'x', from_year: '2026', version: v() })).status, 409, 'in force it stands');
	const next = done(await post(HOME, SETS, {}));
	assert.equal(sql(`SELECT CONCAT_WS(' ', s.from_year, COUNT(c.id)) FROM rating_set s JOIN rating_criterion c ON c.set_id = s.id WHERE s.state = 'draft'`), '2027 11', 'a copy of the last');
	assert.match(next, /\/tieu-chi\/\d+\/$/);
	done(await post(HOME, `${at}thu-hoi`, { reason: 'Nhầm zq', version: v() }));
	assert.equal(sql(`SELECT state FROM rating_set WHERE id = ${draft}`), 'withdrawn');
	ratings.set();
}

async function opened() {
	ratings.clear();
	ratings.set();
	assert.equal((await post(STAFF, `${PLACE}dot`, { authority: finance, nam: YEAR })).status, 403);
	assert.equal((await post(HEAD, `${PLACE}dot`, { authority: province, nam: YEAR })).status, 409, 'not his');
	const run = done(await post(HEAD, `${PLACE}dot`, { authority: finance, nam: YEAR }));
	assert.match(run, /\/dot\/\d+\/$/);
	assert.equal((await post(HEAD, `${PLACE}dot`, { authority: finance, nam: YEAR })).status, 409, 'once');
	assert.equal(number(`SELECT COUNT(*) FROM rating WHERE run_id = ${runOf(finance)}`), number(`SELECT COUNT(*) FROM unit WHERE parent_id = ${finance} AND until_day IS NULL`));
	assert.match(await seen(CHIEF, '/thong-bao/'), /Phòng Quản lý ngân sách đã được mở/);
	done(await post(HOME, `${PLACE}dot`, { authority: province, nam: YEAR }));
	assert.equal(number(`SELECT COUNT(*) FROM rating WHERE run_id = ${runOf(province)}`), 115);
	assert.match(await seen(HEAD, `${PLACE}?nam=${YEAR}`), /Sở Tài chính Chờ tự đánh giá/);
	assert.equal((await of(STAFF).get(`${PLACE}${rating(budget)}/`)).status, 404, 'nothing to see yet');
	assert.equal((await of(COMMUNE).get(`${PLACE}${rating(finance)}/`)).status, 404, 'nor from another agency');
	assert.equal((await of(COMMUNE).get(`${PLACE}dot/${runOf(province)}/`)).status, 404);
	assert.equal((await of(HOME).get(`${PLACE}dot/${runOf(finance)}/`)).status, 200, 'Home Affairs reads divisions');
	assert.equal((await of(HOME).get(`${PLACE}${rating(budget)}/cham`)).status, 404, 'and does not appraise them');
	assert.equal((await of(HOME).get(`${PLACE}${rating(unit('Sở Nội vụ'))}/cham`)).status, 404, 'nor itself');
	assert.equal((await of(CHAIR).get(`${PLACE}${rating(unit('Sở Nội vụ'))}/cham`)).status, 200);
}

async function proposed() {
	const id = rating(budget), at = `${PLACE}${id}/`;
	give(STAFF, { coefficient: '1', assigned: '1', done: '1' }, { from: `${YEAR}-03-01` }, { deadline: `${YEAR}-03-10` });
	give(STAFF, { coefficient: '1', assigned: '1', done: '1', faults: [{ quantity: '1', late: 1 }] }, { from: `${YEAR}-03-01` }, { deadline: `${YEAR}-03-10` });
	give(STAFF, { coefficient: '1', assigned: '1', done: '0' }, { from: `${YEAR}-03-01` }, { deadline: `${YEAR}-03-10` });
	assert.match(await seen(CHIEF, '/viec-can-lam/'), /Tự đánh giá, đề xuất xếp loại năm \d+ của Phòng Quản lý ngân sách/);
	const form = (await of(CHIEF).get(`${at}de-xuat`)).text;
	assert.match(form, /id="tasks_assigned"[^>]*value="\d+"/, 'prefilled from our own data');
	const counted = sql(`SELECT CONCAT_WS(' ', COUNT(*), SUM(state = 'done')) FROM delivery WHERE unit_id = ${budget} AND YEAR(deadline) = ${YEAR} AND state IN ('open', 'done', 'rejected')`).split(' ');
	assert.ok(form.includes(`name="tasks_assigned" type="text" inputmode="decimal" autocomplete="off" value="${counted[0]}"`), counted[0]);
	assert.equal((await post(STAFF, `${at}de-xuat`, {})).status, 403);
	refused(await propose(CHIEF, id, { tasks_done: '21' }), 'tasks_done', /Không thể nhiều hơn/);
	refused(await propose(CHIEF, id, { ...points(), points: points().points.map((p, i) => i ? p : '10,01') }), 'points', /I\.1: điểm vượt/);
	refused(await propose(CHIEF, id, { points: points().points.map((p, i) => i ? p : 'mười zq') }), 'points', /mười zq/);
	refused(await propose(CHIEF, id, { points: points().points.map((p, i) => i ? p : ''), send: '1' }), 'points', /I\.1: chưa có điểm/);
	refused(await propose(CHIEF, id, { level: '', send: '1' }), 'level', /./);
	assert.equal((await propose(CHIEF, id, { criterion: points().criterion.slice(1) })).status, 400, 'lists that do not belong together');
	assert.equal(state(id), 'open');
	done(await propose(CHIEF, id, { points: points().points.map((p, i) => i ? p : '') }));
	assert.equal(state(id), 'open', 'saved and not sent');
	assert.equal(sql(`SELECT CONCAT_WS(' ', self_assigned, counted_assigned, counted_done, counted_late >= 2) FROM rating WHERE id = ${id}`), `20 ${counted[0]} ${counted[1]} 1`, 'what was counted stands beside');
	assert.equal((await propose(CHIEF, id, { version: version(id) - 1 })).status, 409);
	assert.equal(done(await propose(CHIEF, id, { send: '1' })), at);
	assert.equal(state(id), 'proposed');
	assert.equal((await propose(CHIEF, id, { send: '1' })).status, 409, 'once');
	assert.match(await seen(HEAD, '/thong-bao/'), /Phòng Quản lý ngân sách đã gửi bản tự đánh giá/);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Thẩm định 1 tổ chức đã gửi bản tự đánh giá/);
	assert.doesNotMatch(await seen(CHIEF, '/viec-can-lam/'), /Tự đánh giá, đề xuất xếp loại/);
	done(await post(CHIEF, `${at}tra-lai`, { reason: 'Sửa zq', version: version(id) }));
	assert.equal(state(id), 'open', 'taken back');
	done(await propose(CHIEF, id, { send: '1' }));
	const page = (await of(HEAD).get(at)).text;
	assert.ok(text(page).includes(HOSTILE) && !page.includes(HOSTILE), 'escaped');
	const ward = rating(unit('Ủy ban nhân dân phường Tuy Hòa'));
	done(await propose(OFFICER, ward));
	refused(await propose(OFFICER, ward, { send: '1' }), null, /Chỉ người đứng đầu/);
	done(await propose(COMMUNE, ward, { send: '1' }));
	done(await post(HOME, `${PLACE}${ward}/tra-lai`, { reason: 'Thiếu số liệu zq', version: version(ward) }));
	assert.match(await seen(OFFICER, '/thong-bao/'), /phường Tuy Hòa được trả lại/);
}

async function lowerFirst() {
	const low = rating(budget), high = rating(finance), run = runOf(finance), others = sql(`SELECT id FROM rating WHERE run_id = ${run} AND id <> ${low}`).split('\n').map(Number);
	refused(await appraise(HOME, high), null, /cấp dưới trực tiếp chưa được công nhận/);
	assert.equal((await appraise(CHIEF, low)).status, 403);
	refused(await appraise(HEAD, others[0], { silent_why: '' }), 'silent_why', /./);
	for (const id of others.slice(1))
		done(await post(HEAD, `${PLACE}${id}/khong-xep`, { reason: 'Mới thành lập zq', version: version(id) }));
	// Much under seventy percent of the tasks: the lowest level, whatever the points.
	done(await appraise(HEAD, others[0], { tasks_done: '10', tasks_exceeded: '0' }));
	assert.equal(sql(`SELECT CONCAT_WS(' ', points, law_level, level, silent_why) FROM rating WHERE id = ${others[0]}`), '10000 KHTNV KHTNV Không gửi zq');
	done(await appraise(HEAD, low, points(8)));
	assert.equal(sql(`SELECT CONCAT_WS(' ', points, level) FROM rating WHERE id = ${low}`), '9200 HTXSNV');
	assert.match(await seen(HEAD, `${PLACE}dot/${run}/`), /Số chỗ 0 tổ chức/);
	// One good and one excellent give no place: floor(0,2·1/1,2) = 0; what is cut is good.
	assert.match(await seen(HEAD, `${PLACE}dot/${run}/`), /Hoàn thành tốt nhiệm vụ Vượt số được xếp xuất sắc/);
}

async function complaints() {
	const low = rating(budget), run = runOf(finance), at = `${PLACE}${low}/don-thu`;
	assert.equal((await of(CHIEF).get(at)).status, 403, 'the unit does not read it');
	assert.equal((await of(HOME).get(at)).status, 404, 'nor who only reads');
	refused(await post(HEAD, at, { complaint_kind: 'denunciation', received_day: days(1), words: 'x' }), 'received_day', /./);
	done(await post(HEAD, at, { complaint_kind: 'denunciation', received_day: days(0), words: `Tố cáo ${HOSTILE}` }));
	assert.ok((await seen(HEAD, at)).includes(HOSTILE));
	refused(await recognise(HEAD, run, [low]), 'chosen', /Phòng Quản lý ngân sách: còn đơn thư/);
	const id = number('SELECT MAX(id) FROM rating_complaint'), verify = { outcome: 'unfounded', verifier: 'Thanh tra Sở', document: '5/KL', result: 'Không có cơ sở zq', version: 1 };
	refused(await post(HEAD, `${at}/${id}`, { ...verify, result: '' }), 'result', /./);
	const both = await Promise.all([1, 2].map(() => post(HEAD, `${at}/${id}`, verify)));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'once');
}

async function recognised() {
	const low = rating(budget), high = rating(finance), run = runOf(finance), failed = number(`SELECT id FROM rating WHERE run_id = ${run} AND level = 'KHTNV'`);
	assert.equal((await recognise(CHIEF, run, [low])).status, 403);
	refused(await recognise(HEAD, run, []), 'chosen', /Chưa đánh dấu/);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Công nhận xếp loại năm \d+ của 2 tổ chức/);
	refused(await recognise(HEAD, run, [low], { decision_day: days(1) }), 'decision_day', /./);
	assert.equal((await recognise(HEAD, run, [low], { version: runVersion(run) - 1 })).status, 409);
	done(await recognise(HEAD, run, [low, failed]));
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, final_level, why, document_number) FROM rating WHERE id = ${low}`), 'recognised HTTNV quota 12/QĐ zq');
	assert.match(await seen(CHIEF, '/thong-bao/'), /của Phòng Quản lý ngân sách đã được công nhận/);
	assert.match(await seen(STAFF, `${PLACE}?nam=${YEAR}`), /Phòng Quản lý ngân sách Đã công nhận Hoàn thành tốt nhiệm vụ/);
	const own = await seen(STAFF, `${PLACE}${low}/`);
	assert.match(own, /Hoàn thành tốt nhiệm vụ/);
	assert.doesNotMatch(own, /Điểm theo tiêu chí|Báo cáo/, 'the level alone');
	// A division below that failed: not excellent, and its points are above good: the authority chooses.
	done(await appraise(HOME, high));
	assert.equal(sql(`SELECT CONCAT_WS(' ', failed_below, law_level, COALESCE(level, '-')) FROM rating WHERE id = ${high}`), '1 HTTNV -');
	refused(await recognise(CHAIR, runOf(province), [high]), 'chosen', /Sở Tài chính: chưa chọn mức/);
	assert.match(await seen(CHAIR, '/viec-can-lam/'), /Chọn mức xếp loại năm \d+ cho 1 tổ chức/);
	assert.equal((await post(HOME, `${PLACE}${high}/chon-muc`, { level: 'HTTNV', level_why: 'x', version: version(high) })).status, 403, 'who prepares never decides');
	refused(await post(CHAIR, `${PLACE}${high}/chon-muc`, { level: 'HTXSNV', level_why: 'x', version: version(high) }), 'level', /Điều 8/);
	refused(await post(CHAIR, `${PLACE}${high}/chon-muc`, { level: 'HTTNV', level_why: '', version: version(high) }), 'level_why', /./);
	done(await post(CHAIR, `${PLACE}${high}/chon-muc`, { level: 'HTNV', level_why: 'Đơn vị cấp dưới zq', version: version(high) }));
	done(await recognise(CHAIR, runOf(province), [high]));
	assert.equal(sql(`SELECT final_level FROM rating WHERE id = ${high}`), 'HTNV');
	assert.match(await seen(HEAD, `${PLACE}${high}/`), /Đơn vị cấp dưới zq/);
	refused(await post(HEAD, `${PLACE}${low}/mo-lai`, { reason: 'zq', version: version(low) }), null, /Cơ quan cấp trên đã được công nhận/);
	const out = number(`SELECT MIN(id) FROM rating WHERE run_id = ${run} AND state = 'left_out'`);
	refused(await post(HEAD, `${PLACE}${out}/xep-lai`, { version: version(out) }), null, /Cơ quan cấp trên đã được công nhận/);
	done(await post(CHAIR, `${PLACE}${high}/mo-lai`, { reason: 'Số liệu sai zq', version: version(high) }));
	assert.match(await seen(HEAD, '/thong-bao/'), /của Sở Tài chính được mở lại/);
	done(await post(HEAD, `${PLACE}${low}/mo-lai`, { reason: 'zq', version: version(low) }));
	refused(await recognise(CHAIR, runOf(province), [high]), 'chosen', /Sở Tài chính: kết quả của đơn vị cấp dưới/);
	assert.equal(sql(`SELECT GROUP_CONCAT(act ORDER BY id) FROM rating_step WHERE rating_id = ${high}`), 'open,silent,appraise,choose,recognise,reopen');
}

// Ten communes good, three excellent: floor(0,2·13/1,2) = 2 places; two of three equal.
async function places() {
	ratings.clear();
	ratings.set();
	done(await post(HOME, `${PLACE}dot`, { authority: province, nam: YEAR }));
	const run = runOf(province), at = `${PLACE}dot/${run}/`, ids = sql(`SELECT id FROM rating WHERE run_id = ${run} ORDER BY id`).split('\n').map(Number);
	const [a, b, c, ...rest] = ids, good = rest.slice(0, 10), late = rest[10];
	sql(`UPDATE rating SET state = 'left_out', left_why = 'zq' WHERE run_id = ${run} AND id > ${late}`);
	sql(`UPDATE rating SET state = 'appraised', silent_why = 'zq', assigned = 10, done = 10, late = 0, exceeded = 3, sound = 1, remedied = 1, points = 8000, choices = 2, law_level = 'HTTNV', level = 'HTTNV', appraised_by = 1, appraised_at = UTC_TIMESTAMP(6) WHERE id IN (${good})`);
	sql(`UPDATE rating SET state = 'appraised', silent_why = 'zq', assigned = 10, done = 10, late = 0, exceeded = 3, sound = 1, remedied = 1, points = IF(id = ${a}, 9500, 9200), choices = 1, law_level = 'HTXSNV', level = 'HTXSNV', appraised_by = 1, appraised_at = UTC_TIMESTAMP(6) WHERE id IN (${a}, ${b}, ${c})`);
	assert.match(await seen(CHAIR, at), /Số tổ chức đủ điều kiện xuất sắc 3 tổ chức Số tổ chức hoàn thành tốt 10 tổ chức Số chỗ 2 tổ chức/);
	assert.match(await seen(CHAIR, at), /2 tổ chức bằng điểm nhau tranh 1 chỗ/);
	refused(await recognise(CHAIR, run, [a]), 'chosen', /chưa công nhận mức xuất sắc khi còn tổ chức/);
	done(await recognise(CHAIR, run, [good[0]]));
	done(await post(CHAIR, `${PLACE}${late}/khong-xep`, { reason: 'zq', version: version(late) }));
	refused(await recognise(CHAIR, run, [a, b]), 'chosen', /bằng điểm với tổ chức khác/);
	assert.equal((await post(HOME, `${at}chon`, { chosen: [a, b], chosen_why: 'zq', version: runVersion(run) })).status, 403);
	refused(await post(CHAIR, `${at}chon`, { chosen: [a, b], chosen_why: '', version: runVersion(run) }), 'chosen_why', /./);
	refused(await post(CHAIR, `${at}chon`, { chosen: [a, b, c], chosen_why: 'zq', version: runVersion(run) }), 'chosen', /vượt số chỗ/);
	refused(await post(CHAIR, `${at}chon`, { chosen: [a, good[0]], chosen_why: 'zq', version: runVersion(run) }), 'chosen', /đủ điều kiện xuất sắc/);
	assert.equal((await post(CHAIR, `${at}chon`, { chosen: [a, b], chosen_why: 'zq', version: runVersion(run) - 1 })).status, 409);
	done(await post(CHAIR, `${at}chon`, { chosen: [b, c], chosen_why: `Mô hình mới ${HOSTILE}`, version: runVersion(run) }));
	assert.match(await seen(CHAIR, at), /Không được chọn xếp xuất sắc/);
	done(await post(CHAIR, `${at}chon`, { ranking: '1', chosen_why: '', version: runVersion(run) }));
	assert.match(await seen(CHAIR, at), /Bằng điểm, chờ chọn/);
	refused(await post(CHAIR, `${at}ty-le`, { rate: '25', document_number: '', document_day: '', version: runVersion(run) }), 'document_number', /cần văn bản/);
	refused(await post(CHAIR, `${at}ty-le`, { rate: '26', document_number: '', document_day: '', version: runVersion(run) }), 'rate', /./);
	done(await post(CHAIR, `${at}ty-le`, { rate: '25', document_number: '9/TB', document_day: days(0), version: runVersion(run) }));
	assert.match(await seen(CHAIR, at), /Số chỗ 2/, 'floor(0,25·13/1,25)');
	done(await post(CHAIR, `${at}chon`, { chosen: [a, c], chosen_why: 'Mô hình mới zq', version: runVersion(run) }));
	done(await recognise(CHAIR, run, [a, b, c]));
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', final_level, why) ORDER BY id SEPARATOR '; ') FROM rating WHERE id IN (${a}, ${b}, ${c})`), 'HTXSNV chosen; HTTNV not_chosen; HTXSNV chosen');
	refused(await post(CHAIR, `${at}chon`, { ranking: '1', chosen_why: '', version: runVersion(run) }), null, /mở lại các kết quả đó/);
	// Rows below were made by SQL without points of criteria: as many as were recognised are wrong, and nothing else is.
	assert.match(verify(), /4 levels of organisations, 4 wrong/);
	sql(`INSERT INTO rating_points (rating_id, criterion_id, given) SELECT r.id, (SELECT MIN(id) FROM rating_criterion), r.points FROM rating r WHERE r.state = 'recognised'`);
	assert.match(verify(), /4 levels of organisations, 0 wrong/);
	sql(`UPDATE rating SET exceeded = 2 WHERE id = ${a}`);
	assert.match(verify(), /Article 8 says something else[\s\S]*4 levels of organisations, 1 wrong/);
	sql(`UPDATE rating SET exceeded = 3 WHERE id = ${a}; UPDATE rating_run SET rate = 500 WHERE id = ${run}`);
	assert.match(verify(), /2 are excellent, there are 0 places/);
	sql(`UPDATE rating_run SET rate = 2500 WHERE id = ${run}`);
	const file = await of(CHAIR).get(`${at}?tep=csv`);
	assert.equal(file.status, 200);
	assert.match(file.text, /Hoàn thành xuất sắc nhiệm vụ/);
	assert.equal((await of(CHAIR).get(`${at}?tep=xlsx`)).status, 200);
	const pdf = await of(CHAIR).get(`${at}bang?dang=pdf`), docx = await of(HOME).get(`${at}bang?dang=docx`);
	assert.match(pdf.headers['content-type'], /application\/pdf/);
	assert.match(pdf.text.slice(0, 5), /%PDF-/);
	assert.match(docx.headers['content-type'], /wordprocessingml/);
	assert.equal((await of(HEAD).get(`${at}bang?dang=pdf`)).status, 404);
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [CHAIR, HOME, LEAD, HEAD, CHIEF, STAFF, COMMUNE, OFFICER])
			clients.set(user, await new Client().signIn(user));
	});
	await test('a criteria set is drafted, put in force, taken back', sets);
	await test('a run is opened, each sees his own', opened);
	await test('the unit proposes, beside what was counted', proposed);
	await test('lower before higher', lowerFirst);
	await test('a complaint blocks until it is verified', complaints);
	await test('recognised, the authority chooses where the law leaves it', recognised);
	await test('places, a tie, the choice', places);
	ratings.clear();
	require('./months.js').clear();
	for (const c of clients.values())
		c.close();
});
