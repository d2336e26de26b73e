// The classification of one person: he writes it, the authority returns it and proposes, newcomers come in, what is owed blocks.
'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { Client, decode, forms, RUN, BUILD } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote } = require('./catalogs.js');
const months = require('./months.js');
const ratings = require('./ratings.js');
const years = require('./years.js');

const { person } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', APPRAISER = 'thamdinh.snv', CHAIR = 'chutich.tinh';
const YEAR = 2025;	// over whenever this runs
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const at = (uid, year = YEAR) => `/xep-loai/phieu/${years.classification(uid, year)}/`;
const of_ = (uid, column, year = YEAR) => sql(`SELECT ${column} FROM classification WHERE id = ${years.classification(uid, year)}`);
const steps = (uid, year = YEAR) => sql(`SELECT GROUP_CONCAT(act ORDER BY id) FROM classification_step WHERE classification_id = ${years.classification(uid, year)}`);

// Sends the form of a page whose action ends so.
async function send(user, path, rest, fields = {}) {
	const form = forms((await of(user).get(path)).text).find((f) => f.action.endsWith(path + rest));
	assert.ok(form, `${user} has no form ${rest} at ${path}`);
	return of(user).post(path + rest, { ...form.fields, ...fields });
}

async function writes() {
	years.clear();
	years.run('stc', YEAR, { [STAFF]: 'open', [CHIEF]: 'open' });
	years.scored(STAFF, YEAR, '83.5', [7, 8, 9]);
	assert.match((await of(STAFF).get('/viec-can-lam/')).text, /Tự xếp loại chất lượng năm 2025/, 'something to do');
	assert.match(text((await of(STAFF).get('/xep-loai/')).text), /Xếp loại chất lượng năm 2025 Chờ tự xếp loại Đồng chí tự xếp loại tại đây/);
	const page = text((await of(STAFF).get(at(STAFF))).text);
	assert.match(page, /83,50/);
	assert.doesNotMatch(page, /Mức theo quy định/, 'what the authority thinks is not shown');
	const none = await send(STAFF, at(STAFF), 'tu-xep-loai', { report: 'Báo cáo <b>zq</b>' });
	assert.equal(none.status, 422);
	assert.match(none.text, /Báo cáo &lt;b&gt;zq/, 'what was typed stays');
	assert.equal((await send(STAFF, at(STAFF), 'tu-xep-loai', { self_level: 'x' })).status, 422);
	const done = await send(STAFF, at(STAFF), 'tu-xep-loai', { self_level: 'HTTNV', report: 'Báo cáo zq' });
	assert.equal(done.status, 303, text(done.text));
	assert.equal(of_(STAFF, "CONCAT_WS(',', state, self_level, report, version)"), 'self,HTTNV,Báo cáo zq,2');
	assert.equal((await of(STAFF).get(done.headers.location)).status, 200);
	assert.equal(sql(`SELECT JSON_VALUE(a.after_json, '$.self_level') FROM audit a WHERE noun = 'classification' AND action = 'write' ORDER BY id DESC LIMIT 1`), 'HTTNV');
}

async function rights() {
	for (const [user, status] of [[STAFF, 200], [HEAD, 200], [APPRAISER, 200], [CHAIR, 200], [CHIEF, 404], [OTHER, 404], [OFFICER, 404]])
		assert.equal((await of(user).get(at(STAFF))).status, status, user);
	const form = (user) => forms((user || '').text || '').map((f) => f.action.split('/').pop());
	assert.deepEqual(form(await of(APPRAISER).get(at(STAFF))).filter((a) => /tra-lai|de-xuat|rut/.test(a)), [], 'who reads does nothing');
	const { fields } = forms((await of(HEAD).get(at(STAFF))).text).find((f) => f.action.endsWith('tra-lai'));
	for (const user of [APPRAISER, CHAIR])
		assert.equal((await of(user).post(`${at(STAFF)}tra-lai`, { ...fields, form: await token(user), reason: 'x' })).status, 422, user);
	for (const user of [CHIEF, OTHER])
		assert.equal((await of(user).post(`${at(STAFF)}tra-lai`, { ...fields, form: await token(user), reason: 'x' })).status, 404, user);
	assert.equal(of_(STAFF, 'state'), 'self');
}
const token = async (user) => forms((await of(user).get('/tai-khoan/')).text).find((f) => f.fields.form).fields.form;

async function back() {
	assert.equal((await send(STAFF, at(STAFF), 'rut-lai')).status, 303);
	assert.equal(of_(STAFF, "CONCAT_WS(',', state, self_level, report)"), 'open,HTTNV,Báo cáo zq', 'what was written stays');
	await send(STAFF, at(STAFF), 'tu-xep-loai');
	assert.equal(of_(STAFF, 'state'), 'self');
	const seen = forms((await of(HEAD).get(at(STAFF))).text).find((f) => f.action.endsWith('tra-lai'));
	assert.equal((await of(HEAD).post(`${at(STAFF)}tra-lai`, { ...seen.fields, reason: '' })).status, 422);
	const changed = await send(HEAD, at(STAFF), 'tra-lai', { version: '1', reason: 'Lý do zq' });
	assert.equal(changed.status, 409);
	assert.match(changed.text, /Lý do zq/, 'what was typed stays');
	assert.equal((await send(HEAD, at(STAFF), 'tra-lai', { reason: 'Bổ sung <i>kết quả</i> zq' })).status, 303);
	assert.match((await of(STAFF).get(at(STAFF))).text, /Bổ sung &lt;i&gt;kết quả&lt;\/i&gt; zq/);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE kind = 'classification_returned' AND person_id = ${person(STAFF)}`), 1);
	await send(STAFF, at(STAFF), 'tu-xep-loai', { self_level: 'HTTNV' });
	assert.equal(steps(STAFF), 'write,recall,write,return,write');
}

async function silent() {
	assert.match((await of(HEAD).get('/viec-can-lam/')).text, /quá hạn tự xếp loại năm 2025/);
	assert.equal((await send(HEAD, at(CHIEF), 'khong-tu-xep', { silent_why: '' })).status, 422);
	assert.equal((await send(HEAD, at(CHIEF), 'khong-tu-xep', { silent_why: 'Nghỉ ốm zq' })).status, 303);
	assert.equal(of_(CHIEF, "CONCAT_WS(',', state, silent_why)"), 'self,Nghỉ ốm zq');
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE kind = 'classification_silent' AND person_id = ${person(CHIEF)}`), 1);
	const next = Number(months.today.slice(0, 4)) + 1;
	years.run('stc', next, { [STAFF]: 'open' });
	const form = forms((await of(HEAD).get(at(STAFF, next))).text);
	assert.ok(!form.some((f) => f.action.endsWith('khong-tu-xep')), 'not while he may write');
	assert.equal((await of(HEAD).post(`${at(STAFF, next)}khong-tu-xep`, { form: await token(HEAD), version: '1', silent_why: 'x' })).status, 422);
	assert.equal(of_(STAFF, 'state', next), 'open');
}

const met = (...who) => who.forEach((uid) => sql(`UPDATE classification SET state = 'met', met_at = UTC_TIMESTAMP(6) WHERE id = ${years.classification(uid, YEAR)}`));

async function proposes() {
	assert.ok(!forms((await of(HEAD).get(at(STAFF))).text).some((f) => f.action.endsWith('de-xuat')), 'after the meeting');
	met(STAFF, CHIEF);
	assert.match((await of(HEAD).get('/viec-can-lam/')).text, /Đề xuất mức xếp loại năm 2025 cho 2 người/);
	const page = (await of(HEAD).get(at(STAFF))).text;
	assert.match(text(page), /Điểm trung bình cả năm 83,50, tương ứng mức Hoàn thành tốt nhiệm vụ \(Điều 20\)/);
	const form = forms(page).find((f) => f.action.endsWith('de-xuat'));
	assert.equal(form.fields.proposed_level, 'HTTNV', 'what the rules say is chosen');
	assert.match(form.fields.handling, /Điều 23 khoản 3 điểm c/);
	const post = (fields) => of(HEAD).post(`${at(STAFF)}de-xuat`, { ...form.fields, ...fields });
	assert.equal((await post({ proposed_level: 'HTXSNV' })).status, 422, 'nothing above the rules');
	const low = await post({ proposed_level: 'HTNV', handling: 'Bồi dưỡng zq' });
	assert.equal(low.status, 422, 'lower with words');
	assert.match(low.text, /Bồi dưỡng zq/);
	assert.equal((await post({ version: '1' })).status, 409);
	const done = await post({ deed: 'next' });
	assert.equal(done.status, 303, text(done.text));
	assert.ok(done.headers.location.endsWith(at(CHIEF)), 'to the next who waits');
	assert.equal(of_(STAFF, "CONCAT_WS(',', state, proposed_level, proposed_by)"), `proposed,HTTNV,${person(HEAD)}`);
	assert.doesNotMatch(text((await of(STAFF).get(at(STAFF))).text), /Mức đề xuất|Đề xuất mức/, 'the person is told by the notice');
	assert.equal((await send(HEAD, at(STAFF), 'rut-de-xuat', { reason: 'zq' })).status, 303);
	assert.equal(of_(STAFF, "CONCAT_WS(',', state, COALESCE(proposed_level, '-'))"), 'met,-');
	// The chief has no points at all: nothing to classify by, so no level is proposed.
	const none = forms((await of(HEAD).get(at(CHIEF))).text).find((f) => f.action.endsWith('de-xuat'));
	assert.equal(none.fields.proposed_level, undefined);
	assert.equal((await of(HEAD).post(`${at(CHIEF)}de-xuat`, { ...none.fields, proposed_level: 'HTTNV' })).status, 422);
	assert.equal((await of(HEAD).post(`${at(CHIEF)}de-xuat`, none.fields)).status, 303);
	assert.equal(of_(CHIEF, "CONCAT_WS(',', state, COALESCE(proposed_level, '-'))"), 'proposed,-');
}

async function atOnce() {
	const id = number(`SELECT run_id FROM classification WHERE id = ${years.classification(STAFF, YEAR)}`), place = `/xep-loai/dot/${id}/`;
	assert.match(text((await of(HEAD).get(place)).text), /Đề xuất cùng lúc 1 người/);
	assert.equal((await send(HEAD, place, 'de-xuat', { seen: '2' })).status, 409, 'as many as were seen');
	assert.equal((await send(HEAD, place, 'de-xuat')).status, 303);
	assert.equal(of_(STAFF, "CONCAT_WS(',', state, proposed_level)"), 'proposed,HTTNV');
	assert.match(of_(STAFF, 'handling'), /Điều 23/);
	assert.doesNotMatch((await of(HEAD).get(place)).text, /Đề xuất cùng lúc/);
	assert.ok(!forms((await of(APPRAISER).get(place)).text).some((f) => f.action.endsWith('de-xuat')));
	const csv = async (query) => (await of(HEAD).get(`${place}?tep=csv&${query}`)).text.trim().split('\n').length - 1;
	assert.deepEqual([await csv(''), await csv('buoc=proposed'), await csv('buoc=open'), await csv('tim=khongai')], [2, 2, 0, 0], 'by step and by name');
}

async function ownNever() {
	years.clear();
	years.run('tuyhoa', YEAR, { [OFFICER]: 'met' });
	assert.equal((await of(OFFICER).get(at(OFFICER))).status, 200);
	assert.ok(!forms((await of(OFFICER).get(at(OFFICER))).text).some((f) => f.action.endsWith('de-xuat')));
	const own = await of(OFFICER).post(`${at(OFFICER)}de-xuat`, { form: await token(OFFICER), version: '1' });
	assert.equal(own.status, 422);
	assert.match(own.text, /chính mình/);
}

async function owed() {
	years.clear();
	const p = months.period(1);
	const id = years.run('stc', p.year, { [STAFF]: 'met' });
	const run = text((await of(HEAD).get(`/xep-loai/dot/${id}/`)).text);
	assert.match(run, new RegExp(`Kỳ còn thiếu và người phải làm.*tháng ${p.month}/${p.year}.*Tự chấm điểm`), 'who owes it');
	assert.match(text((await of(HEAD).get(at(STAFF, p.year))).text), /Chưa đề xuất được/);
	const refused = await of(HEAD).post(`${at(STAFF, p.year)}de-xuat`, { form: await token(HEAD), version: '1', proposed_level: 'HTTNV' });
	assert.equal(refused.status, 422);
	assert.match(refused.text, /kỳ đã qua mà chưa có kết quả/);
	assert.equal(of_(STAFF, 'state', p.year), 'met');
}

async function newcomers() {
	years.clear();
	const id = years.run('stc', YEAR, { [STAFF]: 'self' }), place = `/xep-loai/dot/${id}/`;
	const all = number(`SELECT COUNT(DISTINCT h.person_id) FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.code = 'stc'
		WHERE (u.id = a.id OR (u.parent_id = a.id AND u.kind = 'division')) AND h.main = 1 AND h.from_day <= UTC_DATE() AND (h.until_day IS NULL OR h.until_day >= UTC_DATE()) AND NOT (u.id = a.id AND h.\`rank\` = 'head')`);
	// One of them stands in the run of another agency, from which he came.
	const other = years.run('tuyhoa', YEAR);
	sql(`INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, self_level, report, self_at, met_at)
		SELECT ${other}, ${person(CHIEF)}, ${YEAR}, authority_id, authority_id, 'zq', 'staff', 'met', 'HTTNV', 'zq báo cáo', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM year_run WHERE id = ${other}`);
	assert.match(text((await of(OTHER).get(`/xep-loai/dot/${other}/`)).text), /Không còn vị trí công tác ở đây/, 'who left is shown');
	const page = text((await of(HEAD).get(place)).text);
	assert.match(page, /Chuyển từ .*Tuy Hòa/);
	assert.ok(!forms((await of(APPRAISER).get(place)).text).some((f) => f.action.endsWith('bo-sung')));
	assert.equal((await send(HEAD, place, 'bo-sung', { seen: '1' })).status, 409);
	const done = await send(HEAD, place, 'bo-sung');
	assert.equal(done.status, 303, text(done.text));
	assert.equal(number(`SELECT COUNT(*) FROM classification WHERE run_id = ${id}`), all);
	assert.equal(of_(CHIEF, "CONCAT_WS(',', run_id, state, report, title)"), `${id},self,zq báo cáo,${sql(`SELECT title FROM holding WHERE person_id = ${person(CHIEF)} AND main = 1 AND until_day IS NULL`)}`, 'met there anew');
	assert.equal(steps(CHIEF), 'move');
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE kind = 'classification_moved' AND person_id = ${person(CHIEF)}`), 1);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE kind = 'classification_left' AND person_id = ${person(OTHER)}`), 1, 'the old authority is told');
	assert.doesNotMatch((await of(HEAD).get(place)).text, /Bổ sung vào đợt/);
}

async function heads() {
	years.clear();
	years.run('stc', YEAR);
	sql(`INSERT INTO year_run (authority_id, year, opened_by) SELECT id, ${YEAR}, 1 FROM unit WHERE kind = 'province' LIMIT 1`);
	sql(`INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, self_level, self_at, met_at)
		SELECT r.id, ${person(HEAD)}, ${YEAR}, u.id, u.id, 'Giám đốc Sở', 'head', 'met', 'HTTNV', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
		FROM year_run r JOIN unit p ON p.id = r.authority_id AND p.kind = 'province' JOIN unit u ON u.code = 'stc' WHERE r.year = ${YEAR}`);
	years.scored(HEAD, YEAR, '95', [7, 8, 9, 10]);
	ratings.clear();
	assert.equal((await of(HEAD).get(at(HEAD))).status, 200);
	assert.ok(forms((await of(APPRAISER).get(at(HEAD))).text).some((f) => f.action.endsWith('de-xuat')), 'Home Affairs advises');
	const early = await send(APPRAISER, at(HEAD), 'de-xuat');
	assert.equal(early.status, 422);
	assert.match(text(early.text), /Tổ chức do người này đứng đầu chưa được xếp loại/);
	ratings.made('stc', 'recognised', 'HTXSNV', YEAR);
	const without = await send(APPRAISER, at(HEAD), 'de-xuat');
	assert.equal(without.status, 422, 'the party committee has not said anything');
	assert.match(without.text, /Chưa có ý kiến của cấp ủy/);
	years.opinion(years.classification(HEAD, YEAR));
	const late = await send(APPRAISER, at(HEAD), 'de-xuat');
	assert.equal(late.status, 303, text(late.text).slice(0, 600));
	assert.equal(of_(HEAD, "CONCAT_WS(',', state, proposed_level)"), 'proposed,HTTNV');
	assert.equal((await of(OTHER).get(at(HEAD))).status, 404);
	ratings.clear();
	years.clear();
}

const verify = () => spawnSync(path.join(BUILD, 'danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify', '--year', String(YEAR)], { encoding: 'utf8' });

// Mẫu 02 from what was frozen: kept once, found by its code, the bundle of the run; and counted anew.
async function papers() {
	years.clear();
	const id = years.run('stc', YEAR, { [STAFF]: 'met', [CHIEF]: 'met' }), place = `/xep-loai/dot/${id}/`;
	const draft = await of(STAFF).get(`${at(STAFF)}mau-02.pdf`);
	assert.equal(draft.headers['content-type'], 'application/pdf');
	assert.equal((await of(STAFF).get(`${at(STAFF)}mau-02.docx`)).status, 200);
	assert.equal((await of(STAFF).get(`${at(STAFF)}mau-02.xlsx`)).status, 200);
	assert.equal((await of(OTHER).get(`${at(STAFF)}mau-02.pdf`)).status, 404);
	assert.equal((await of(HEAD).post(`${at(STAFF)}ban-in`, { form: await token(HEAD) })).status, 422, 'nothing is decided');
	years.settled(STAFF, YEAR, '83', 'HTTNV');
	years.settled(CHIEF, YEAR, '95', 'HTXSNV');
	const own = text((await of(STAFF).get(at(STAFF))).text);
	assert.match(own, /khác với kết quả khi quyết định/, 'no sheets stand behind what was frozen');
	assert.match(own, /Mức xếp loại Hoàn thành tốt nhiệm vụ/);
	assert.match(own, /Đề xuất phương án xử lý/);
	assert.match(own, /Căn cứ Theo điểm trung bình/);
	sql(`UPDATE classification SET why = 'stated' WHERE id = ${years.classification(STAFF, YEAR)}`);
	assert.match(text((await of(STAFF).get(at(STAFF))).text), /Căn cứ Cấp có thẩm quyền xác định lại/, 'a level that was stated');
	sql(`UPDATE classification SET why = 'points' WHERE id = ${years.classification(STAFF, YEAR)}`);
	assert.equal((await of(STAFF).get(`${at(STAFF)}mau-02.pdf`)).status, 404, 'not made yet');
	assert.equal((await send(STAFF, at(STAFF), 'ban-in')).status, 303);
	assert.equal((await of(HEAD).post(`${at(STAFF)}ban-in`, { form: await token(HEAD) })).status, 303);
	assert.equal(number('SELECT COUNT(*) FROM classification_paper'), 1, 'once');
	for (const form of ['pdf', 'docx', 'xlsx'])
		assert.equal((await of(STAFF).get(`${at(STAFF)}mau-02.${form}`)).status, 200, form);
	const code = sql('SELECT code FROM classification_paper'), stranger = new Client();
	const found = text((await stranger.get(`/xac-minh/${code}`)).text);
	assert.match(found, /còn giá trị.*Mẫu 02.*Mức xếp loại Hoàn thành tốt nhiệm vụ/);
	assert.doesNotMatch(found, new RegExp(sql(`SELECT given FROM person WHERE uid = '${STAFF}'`)), 'by initials alone');
	assert.equal((await send(HEAD, place, 'tap-phieu')).status, 303);
	assert.equal((await send(HEAD, place, 'tap-phieu')).status, 303);
	assert.equal(sql("SELECT GROUP_CONCAT(people) FROM classification_paper WHERE kind = 'bundle'"), '2');
	const bundle = number("SELECT id FROM classification_paper WHERE kind = 'bundle'");
	assert.equal((await of(HEAD).get(`${place}tap-phieu/${bundle}`)).headers['content-type'], 'application/pdf');
	assert.equal((await of(STAFF).get(`${place}tap-phieu/${bundle}`)).status, 404);
	sql(`UPDATE classification SET superseded_at = UTC_TIMESTAMP(6) WHERE person_id = ${person(STAFF)}`);
	assert.match(text((await stranger.get(`/xac-minh/${code}`)).text), /đã được thay thế bằng quyết định mới/);
	sql(`UPDATE classification SET superseded_at = NULL WHERE person_id = ${person(STAFF)}`);
	stranger.close();
}

async function anew() {
	let v = verify();	// what the decisions say of the whole run: year_decision.test.js
	assert.match(v.stdout, /^2 levels of years, 0 wrong, 0 rest on a superseded sheet$/m);
	sql(`UPDATE classification SET level = 'HTXSNV' WHERE person_id = ${person(STAFF)}`);
	v = verify();
	assert.equal(v.status, 1);
	assert.match(v.stdout, new RegExp(`classification \\d+ \\(${STAFF}, ${YEAR}, edition 1\\): its row says something else than what it froze`));
	sql(`UPDATE classification SET level = 'HTTNV' WHERE person_id = ${person(STAFF)};
		UPDATE classification_snapshot SET body = REPLACE(body, '"mean":"95"', '"mean":"96"') WHERE classification_id = ${years.classification(CHIEF, YEAR)}`);
	assert.match(verify().stdout, /its bytes are not those of its digest/);
	sql('UPDATE classification_snapshot SET sha256 = UNHEX(SHA2(body, 256))');
	assert.match(verify().stdout, /other_mean/);
	sql(`DELETE FROM classification_snapshot WHERE classification_id = ${years.classification(CHIEF, YEAR)}`);
	assert.match(verify().stdout, /nothing was frozen of it/);
	years.clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, OFFICER, APPRAISER, CHAIR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('the person writes and sends it', writes);
	await test('who sees it, and who does nothing to it', rights);
	await test('taken back, returned with a reason', back);
	await test('on without the person, after the last day', silent);
	await test('proposed by the rules, lower with words, and from one to the next', proposes);
	await test('all that are plain in one press', atOnce);
	await test('never his own', ownNever);
	await test('what is owed blocks, and says whose turn it is', owed);
	await test('newcomers, and who came from another agency', newcomers);
	await test('heads of agencies by Home Affairs', heads);
	await test('on paper: once, found by its code, in a bundle', papers);
	await test('counted anew from what was frozen', anew);
	for (const c of clients.values())
		c.close();
});
