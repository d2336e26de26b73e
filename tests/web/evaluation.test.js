// The sheet of a person and a period: self-scored, returned, confirmed, looked at, published, corrected; by whom, in which
// order, and what it comes to.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { Client, decode, forms, RUN, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { person, period, give, clear, plus, WORKS } = require('./months.js');

const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'taichinh.stc', STRANGER = 'chuyenvien.tuyhoa';
const CHAIR = 'chutich.tinh', AUDITOR = 'kiemtra.tt', APPRAISER = 'thamdinh.snv', HOSTILE = '<b>zq\'"&</b>';
const VECTORS = fs.readFileSync(path.resolve(__dirname, '../fixture/vectors/score.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const CRITERIA = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const CODES = ['I.1', 'I.2', 'II.1', 'II.2', 'II.3', 'II.4', 'III.1', 'III.2', 'III.3', 'III.4'];
const FULL = Object.fromEntries(CRITERIA.map((c, i) => [c, i < 2 ? '5' : '2,5']));
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const p = period(1);
const at = (uid, rest = '') => `/phieu/${p.key}/${person(uid)}/${rest}`;
const version = (uid) => number(`SELECT COALESCE(MAX(version), 0) FROM sheet WHERE person_id = ${person(uid)} AND edition = (SELECT MAX(edition) FROM sheet WHERE person_id = ${person(uid)})`);
const state = (uid) => sql(`SELECT state FROM sheet WHERE person_id = ${person(uid)} ORDER BY edition DESC LIMIT 1`);
const post = async (user, where, { version: seen, ...fields }) => of(user).post(where, { form: await of(user).token(), ...(seen ? { version: seen } : {}), ...fields });
const say = async (uid, fields = {}) => post(uid, at(uid, 'tu-cham'), { version: version(uid), ...FULL, strengths: '', weaknesses: '', ...fields });
const HEADS = { opinion: '', organising: '', organising_why: '', unity: '', unity_why: '', silent_why: '' };
const confirm = async (user, uid, fields = {}) => post(user, at(uid, 'xac-nhan'), { version: version(uid), ...FULL, ...HEADS, ...fields });
const over = (uid) => sql(`UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE person_id = ${person(uid)} AND state = 'preview'`);
const publish = async (user, ...uids) => post(user, user === CHAIR ? '/phieu/dung-dau/cong-bo' : '/phieu/ky/cong-bo', { ky: p.iso, chosen: uids.map((u) => `${person(u)}:${version(u)}`) });
const refused = (page, words) => { assert.equal(page.status, 422, words); assert.match(text(page.text), words); };

async function handbook() {
	clear();
	const v = VECTORS[1];
	v.in.items.forEach((item) => give(STAFF, item, p));
	assert.equal((await say(STAFF, { strengths: HOSTILE })).status, 303);
	const shown = (await of(STAFF).get(at(STAFF))).text;
	assert.match(text(shown), /83,68/, 'what it comes to stands on the sheet');
	assert.ok(!shown.includes(HOSTILE), 'escaped');
	const why = text((await of(STAFF).get(at(STAFF, 'vi-sao'))).text);
	assert.match(why, /Vì sao 83,68\?/);
	assert.match(why, /6025\/72/, 'the exact number');
	assert.match(why, /hoàn thành tốt nhiệm vụ/);
	assert.match(why, /Còn thiếu để đến mức hoàn thành xuất sắc nhiệm vụ: 6,3194 \(455\/72\)/);
	assert.match(why, /2 lần chưa đạt nội dung trên 0,80 sản phẩm/);
	assert.equal((await confirm(CHIEF, STAFF)).status, 303);
	assert.equal(state(STAFF), 'preview');
	refused(await publish(HEAD, STAFF), /còn trong 24 giờ xem trước/);
	over(STAFF);
	assert.equal((await publish(HEAD, STAFF)).status, 303);
	assert.equal(sql(`SELECT CONCAT_WS(' ', total, shown, level) FROM sheet WHERE person_id = ${person(STAFF)}`), '6025/72 8368 HTTNV');
	assert.equal(number(`SELECT COUNT(*) FROM outbox WHERE kind = 'national' AND object_id = (SELECT id FROM sheet WHERE person_id = ${person(STAFF)})`), 1);
	assert.match(text((await of(STAFF).get(at(STAFF, 'vi-sao'))).text), /Vì sao 83,68\? .*Tính từ chính bản đã công bố/);
	const home = async () => text((await of(STAFF).get('/viec-can-lam/')).text);
	assert.match(await home(), new RegExp(`Xem kết quả kỳ ${p.month}/${p.year}: vì sao 83,68\\?`), 'what was published stands on the home');
	assert.equal((await post(STAFF, at(STAFF, 'da-xem'), { version: version(STAFF) })).status, 303);
	assert.doesNotMatch(await home(), /83,68/, 'until he has seen it');
	const audited = (await of(AUDITOR).get(at(STAFF))).text;
	assert.match(text(audited), /83,68/, 'who sees the province sees what was published');
	assert.doesNotMatch(audited, /\/cong-viec\/\d/, 'without links to work that he may not open');
	assert.match((await of(CHIEF).get(at(STAFF))).text, /\/cong-viec\/\d/, 'who is in charge has them');
	assert.equal((await of(STRANGER).get(at(STAFF))).status, 404);
	assert.equal((await of(OTHER).get(at(STAFF))).status, 404, 'nor a colleague');
}

// Publishing asks for the password and the code again where they were given more than ten minutes ago; what was chosen stays.
async function again() {
	clear();
	give(STAFF, { coefficient: '1.0', assigned: '2', done: '2' }, p);
	await say(STAFF);
	await confirm(CHIEF, STAFF);
	over(STAFF);
	sql(`UPDATE session SET proved_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE WHERE person_id = ${person(HEAD)}`);
	const asked = await publish(HEAD, STAFF);
	assert.equal(asked.status, 401);
	const form = forms(asked.text).find((f) => /mo-khoa$/.test(f.action));
	assert.ok(form && JSON.stringify(form.fields).includes(`${person(STAFF)}:`), 'what was chosen goes on');
	assert.equal(state(STAFF), 'preview');
	assert.match((await of(HEAD).get('/phieu/ky/')).location, /mo-khoa/);
	clients.set(HEAD, await new Client().signIn(HEAD));
	assert.equal((await publish(HEAD, STAFF)).status, 303);
}

// Every case of staff through the tables and the page of its reasons.
async function vectors() {
	for (const v of VECTORS) {
		const usual = !v.in.parameters || ((v.in.parameters.late_unit || 'occurrence') === 'occurrence' && (v.in.parameters.cap || 'total') === 'total');
		const kept = v.in.items && v.in.items.every((i) => (i.faults || []).every((f) => (f.late || 0) <= 1) && Number(i.assigned) > 0 &&
			Number(i.assigned) <= 100000 && /^\d+(\.\d{1,3})?$/.test(i.assigned) && /^\d+(\.\d{1,3})?$/.test(i.done) && /^\d+(\.\d)?$/.test(i.coefficient) &&
			(i.faults || []).every((f) => /^\d+(\.\d{1,3})?$/.test(f.quantity) && Number(f.quantity) > 0));
		if (v.out.error || v.in.leader || !usual || !kept || !v.out.total || !v.in.items.length)
			continue;
		clear();
		v.in.items.forEach((item) => give(STAFF, item, p));
		const points = Object.fromEntries(CODES.map((c, i) => [CRITERIA[i], v.in.common[c].replace('.', ',')]));
		if (Object.values(points).some((x) => !/^\d+(,\d{1,2})?$/.test(x)))
			continue;
		assert.equal((await say(STAFF, points)).status, 303, v.name);
		const why = text((await of(STAFF).get(at(STAFF, 'vi-sao'))).text);
		assert.ok(why.includes(`Vì sao ${v.out.shown.replace('.', ',')}?`), `${v.name || JSON.stringify(v.in.items)}: ${v.out.shown}, ${why.slice(0, 300)}`);
		assert.ok(why.includes(v.out.total), `${v.name}: exact`);
		vectors.n = (vectors.n || 0) + 1;
	}
	assert.ok(vectors.n >= 15, `enough of them can be made: ${vectors.n}`);
}

async function life() {
	clear();
	give(STAFF, { coefficient: '2.0', assigned: '4', done: '4' }, p);
	refused(await say(STAFF, { conduct: '' }), /Hãy cho đủ điểm/);
	refused(await say(STAFF, { conduct: '5,5' }), /5/);
	assert.equal((await say(STAFF, { conduct: '4,5' })).status, 303);
	assert.equal((await post(STAFF, at(STAFF, 'tu-cham'), { version: 0, ...FULL, strengths: '', weaknesses: '' })).status, 409, 'somebody changed it');
	assert.equal((await of(STRANGER).get(at(STAFF))).status, 404);
	assert.equal((await of(OTHER).get(at(STAFF, 'xac-nhan'))).status, 404);
	refused(await confirm(STAFF, STAFF), /bước khác/);
	assert.equal((await of(STAFF).get(at(STAFF, 'xac-nhan'))).status, 404, 'never one\'s own');
	refused(await confirm(HEAD, STAFF), /bước khác/);
	assert.equal((await post(CHIEF, at(STAFF, 'tra-lai'), { version: version(STAFF), reason: '' })).status, 422);
	assert.equal((await post(CHIEF, at(STAFF, 'tra-lai'), { version: version(STAFF), reason: 'Xem lại I.1 zq' })).status, 303);
	assert.equal(state(STAFF), 'returned');
	assert.match(text((await of(STAFF).get('/thong-bao/')).text), /được trả lại\. Lý do: Xem lại I\.1 zq/);
	assert.equal((await say(STAFF, { conduct: '4' })).status, 303);
	// The authority's points count; where they differ the sheet marks it.
	assert.equal((await confirm(CHIEF, STAFF, { conduct: '3' })).status, 303);
	assert.match((await of(STAFF).get(at(STAFF))).text, /<mark class="app-differs">3<\/mark>/);
	assert.equal((await say(STAFF)).status, 422, 'not any more');
	assert.equal((await post(CHIEF, at(STAFF, 'rut-xac-nhan'), { version: version(STAFF), reason: 'Nhầm zq' })).status, 303);
	assert.equal(state(STAFF), 'self');
	assert.equal((await confirm(CHIEF, STAFF, { conduct: '4' })).status, 303);
	over(STAFF);
	assert.equal((await publish(CHIEF, STAFF)).status, 403, 'the head of a division has no second factor here');
	assert.equal((await publish(HEAD, STAFF)).status, 303);
	assert.equal(number(`SELECT shown FROM sheet WHERE person_id = ${person(STAFF)}`), 9900);
	assert.equal((await post(STAFF, at(STAFF, 'da-xem'), { version: version(STAFF) })).status, 303);
	assert.equal(sql(`SELECT GROUP_CONCAT(act ORDER BY id SEPARATOR ' ') FROM sheet_step`), 'score return score confirm recall confirm publish acknowledge');
	// Corrected: a new edition; the old one holds until the new one is published.
	assert.equal((await post(HEAD, at(STAFF, 'mo-lai'), { version: version(STAFF), reason: 'Kiến nghị zq' })).status, 303);
	assert.equal(state(STAFF), 'self');
	assert.equal(number(`SELECT COUNT(*) FROM sheet WHERE person_id = ${person(STAFF)} AND superseded_at IS NULL`), 2);
	assert.equal((await confirm(CHIEF, STAFF)).status, 303);
	over(STAFF);
	assert.equal((await publish(HEAD, STAFF)).status, 303);
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT(edition, ':', shown, IF(superseded_at IS NULL, '', ' old')) ORDER BY edition SEPARATOR ', ') FROM sheet WHERE person_id = ${person(STAFF)}`), '1:9900 old, 2:10000');
	assert.match(text((await of(STAFF).get(at(STAFF, '?ban=1'))).text), /99,00/);
	assert.match(text((await of(STAFF).get(at(STAFF))).text), /100,00 .*Đã điều chỉnh|Đã điều chỉnh .*100,00/);
}

async function waits() {
	clear();
	assert.equal((await of(STAFF).get(`/phieu/202604/${person(STAFF)}/`)).status, 404, 'the province counts from May 2026');
	assert.equal((await of(STAFF).get(`/phieu/202613/${person(STAFF)}/`)).status, 404);
	const d = give(STAFF, { coefficient: '1.0', assigned: '2', done: '1' }, p);
	sql(`UPDATE delivery SET declared = 1000 WHERE id = ${d}; INSERT INTO entry (delivery_id, person_id, quantity, done_on) VALUES (${d}, ${person(STAFF)}, 1000, '${p.from}')`);
	assert.equal((await say(STAFF)).status, 303);
	refused(await confirm(CHIEF, STAFF), /Còn 1 việc đã báo chờ duyệt\./);
	sql(`UPDATE entry SET state = 'accepted', accepted = 1000, answered_by = 1, answered_at = UTC_TIMESTAMP(6) WHERE delivery_id = ${d}; UPDATE delivery SET declared = 0, accepted = 2000, state = 'done' WHERE id = ${d};
		INSERT INTO exemption (entry_id, cause, proof, asked_by) SELECT MIN(id), 'zq', 'zq', 1 FROM entry WHERE delivery_id = ${d}`);
	refused(await confirm(CHIEF, STAFF), /Còn 1 yêu cầu chờ trả lời\./);
	sql('DELETE FROM exemption');
	assert.equal((await confirm(CHIEF, STAFF)).status, 303);
	// Silent: the head goes on with a reason, and the column stays blank.
	clear();
	give(STAFF, { coefficient: '1.0', assigned: '2', done: '1' }, p);
	const late = await confirm(CHIEF, STAFF);
	if (late.status === 422 && /Chưa hết hạn tự chấm/.test(text(late.text)))
		return;		// the day to score oneself is today or ahead: December's windows are short
	refused(late, /hãy ghi lý do tiếp tục/);
	assert.equal((await confirm(CHIEF, STAFF, { silent_why: 'Nghỉ ốm zq' })).status, 303);
	assert.equal(sql(`SELECT CONCAT(silent_why, self_1 IS NULL) FROM sheet WHERE person_id = ${person(STAFF)}`), 'Nghỉ ốm zq1');
}

// Of nobody but these four something is owed: the others of the agency are excepted below the programs.
function exceptOthers(...keep) {
	sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, exception, exception_why)
		SELECT h.person_id, IF(u.kind = 'division', u.parent_id, u.id), u.id, h.title, h.rank, 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', 'excepted', 'leave', 'zq'
		FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) JOIN person q ON q.id = h.person_id
		WHERE a.code = 'stc' AND h.main = 1 AND h.until_day IS NULL AND q.uid NOT IN (${keep.map((k) => `'${k}'`).join(', ')})`);
}
const LED = { organising: 'whole', organising_why: 'Đủ zq', unity: 'whole', unity_why: 'Đủ zq' };

async function leaders() {
	clear();
	exceptOthers(STAFF, CHIEF, HEAD);
	give(STAFF, { coefficient: '2.0', assigned: '10', done: '5' }, p);
	give(CHIEF, { coefficient: '1.0', assigned: '10', done: '10' }, p);
	give(HEAD, { coefficient: '1.0', assigned: '10', done: '10' }, p);
	for (const uid of [STAFF, CHIEF, HEAD])
		assert.equal((await say(uid)).status, 303);
	refused(await confirm(HEAD, CHIEF, LED), /Còn 1 phiếu của người thuộc quyền chưa công bố/);
	assert.equal((await confirm(CHIEF, STAFF)).status, 303);
	over(STAFF);
	assert.equal((await publish(HEAD, STAFF)).status, 303);
	assert.equal(number(`SELECT shown FROM sheet WHERE person_id = ${person(STAFF)} AND state = 'published'`), 6500, '30 + 70 x 1/2');
	refused(await confirm(HEAD, CHIEF), /Hãy chọn mức và ghi lý do/);
	refused(await confirm(HEAD, CHIEF, { ...LED, unity_why: '' }), /Hãy chọn mức và ghi lý do/);
	assert.equal((await confirm(HEAD, CHIEF, LED)).status, 303);
	over(CHIEF);
	assert.equal((await publish(HEAD, CHIEF)).status, 303);
	// a = b = c = (10 + 10) / (20 + 10) = 2/3; d = đ = e = 1: result 5/6, total 30 + 70 x 5/6 = 265/3.
	assert.equal(sql(`SELECT total FROM sheet WHERE person_id = ${person(CHIEF)} AND state = 'published'`), '265/3');
	const why = text((await of(CHIEF).get(at(CHIEF, 'vi-sao'))).text);
	assert.match(why, /Việc của những người thuộc quyền 20,00 10,00 10,00 10,00/);
	assert.match(why, /a: số lượng 20,00 : 30,00 = 66,66%/);
	// The head of the agency: by the chairman; own 10, chief 10 of 10, staff 10 of 20.
	refused(await confirm(HEAD, HEAD, LED), /bước khác/);
	assert.equal((await confirm(CHAIR, HEAD, { ...LED, organising: 'half', organising_why: 'Chậm zq' })).status, 303);
	over(HEAD);
	refused(await publish(HEAD, HEAD), /thẩm quyền của người khác: [^ .{]/);
	assert.equal((await publish(CHAIR, HEAD)).status, 303);
	// a = b = c = 30/40, d = e = 1, đ = 1/2: (9/4 + 5/2)/6 = 19/24; 30 + 70 x 19/24 = 1025/12.
	assert.equal(sql(`SELECT total FROM sheet WHERE person_id = ${person(HEAD)} AND state = 'published'`), '1025/12');
	assert.equal(number('SELECT COUNT(*) FROM sheet_input'), 3);
	// Below 50: d is half.
	clear();
	exceptOthers(STAFF, CHIEF);
	give(STAFF, { coefficient: '2.0', assigned: '10', done: '1' }, p);
	give(CHIEF, { coefficient: '1.0', assigned: '10', done: '10' }, p);
	for (const uid of [STAFF, CHIEF])
		await say(uid);
	assert.equal((await confirm(CHIEF, STAFF, Object.fromEntries(CRITERIA.map((c) => [c, '1'])))).status, 303);
	over(STAFF);
	assert.equal((await publish(HEAD, STAFF)).status, 303);
	assert.equal(number(`SELECT shown FROM sheet WHERE person_id = ${person(STAFF)} AND state = 'published'`), 1700);
	assert.match(text((await of(CHIEF).get(at(CHIEF, 'vi-sao'))).text), /d: mọi công chức thuộc quyền đạt từ 50 điểm 50,00%/);
}

async function many() {
	clear();
	exceptOthers(STAFF, CHIEF, HEAD, 'uyen.ntt54');
	give(STAFF, { coefficient: '1.0', assigned: '2', done: '2' }, p);
	await say(STAFF);
	const page = await of(CHIEF).get(`/phieu/ky/?ky=${p.iso}`);
	assert.match(text(page.text), /1 phiếu không có gì lạ/);
	assert.match(text(page.text), /1 phiếu cần xem riêng/);
	assert.match(text(page.text), /Uyên/);
	const press = { ky: p.iso, chosen: [`${person(STAFF)}:${version(STAFF)}`] };
	const form = await of(CHIEF).token();
	assert.equal((await of(CHIEF).post('/phieu/ky/xac-nhan', { form, ...press })).status, 303);
	assert.equal((await of(CHIEF).post('/phieu/ky/xac-nhan', { form, ...press })).status, 303, 'the same press twice is once');
	assert.equal(number('SELECT COUNT(*) FROM sheet_step WHERE act = \'confirm\''), 1);
	assert.equal((await post(CHIEF, '/phieu/ky/xac-nhan', press)).status, 409, 'another press meets what changed');
	assert.equal((await post(CHIEF, '/phieu/ky/xac-nhan', { ky: p.iso })).status, 422);
	assert.equal((await of(STAFF).get('/phieu/ky/')).status, 404);
	// Excepted, and back.
	const uyen = person('uyen.ntt54'), where = `/phieu/${p.key}/${uyen}/`;
	assert.equal((await post(CHIEF, `${where}ngoai-le`, { version: 0, exception: 'leave', exception_why: '' })).status, 422);
	assert.equal((await post(CHIEF, `${where}ngoai-le`, { version: 0, exception: 'leave', exception_why: 'Thai sản zq' })).status, 303);
	assert.equal(sql(`SELECT state FROM sheet WHERE person_id = ${uyen}`), 'excepted');
	assert.equal((await post(CHIEF, `${where}bo-ngoai-le`, { version: number(`SELECT version FROM sheet WHERE person_id = ${uyen}`), reason: 'Đi làm lại zq' })).status, 303);
	assert.equal(sql(`SELECT state FROM sheet WHERE person_id = ${uyen}`), 'open');
}

async function two() {
	clear();
	give(STAFF, { coefficient: '1.0', assigned: '2', done: '2' }, p);
	await say(STAFF);
	// The head confirms while the person scores again: one of them wins, the other is told, nothing is mixed.
	const seen = version(STAFF), fields = { version: seen, ...FULL };
	const [a, b] = await Promise.all([
		post(CHIEF, at(STAFF, 'xac-nhan'), { ...fields, ...HEADS, conduct: '4' }),
		post(STAFF, at(STAFF, 'tu-cham'), { ...fields, conduct: '3', strengths: 'giữ zq', weaknesses: '' }),
	]);
	const statuses = [a.status, b.status].sort();
	assert.equal(statuses[0], 303);
	assert.ok(statuses[1] === 409, `one is told: ${statuses}`);
	if (b.status !== 303)
		assert.match(b.text, /giữ zq/, 'what was typed is kept');
	assert.equal(number('SELECT COUNT(*) FROM sheet_step'), 2);
	// Two open a sheet of which nothing was said at the same moment.
	clear();
	give(STAFF, { coefficient: '1.0', assigned: '2', done: '2' }, p);
	const both = await Promise.all([say(STAFF), say(STAFF)]);
	assert.deepEqual(both.map((r) => r.status).sort(), [303, 409]);
	assert.equal(number('SELECT COUNT(*) FROM sheet'), 1);
}

async function alarm() {
	clear();
	give(STAFF, { coefficient: '1.0', assigned: '2', done: '2' }, p);
	await say(STAFF);
	await confirm(CHIEF, STAFF);
	over(STAFF);
	await publish(HEAD, STAFF);
	const id = number('SELECT MAX(id) FROM sheet');
	assert.equal(sql(`SELECT HEX(sha256) = UPPER(SHA2(body, 256)) FROM sheet_snapshot WHERE sheet_id = ${id}`), '1', 'the digest is that of the bytes');
	sql(`UPDATE sheet_snapshot SET body = REPLACE(body, '"done":"2"', '"done":"1"') WHERE sheet_id = ${id}`);
	assert.equal((await of(STAFF).get(at(STAFF))).status, 503, 'what was changed behind our back is not shown as if it were right');
	clear();
}

// On the 12th day of the window he goes to another division: the new head scores him, what was due before stays with the old
// unit and counts for its head, his total does not.
async function transferred() {
	clear();
	const uyen = 'an.ht67', who = person(STAFF), day = plus(p.from, 11);
	const [old, next] = sql(`SELECT (SELECT id FROM unit WHERE code = 'stc.ngansach'), (SELECT id FROM unit WHERE code = 'stc.hcsn')`).split('\t');
	sql(`UPDATE holding SET until_day = '${day}' WHERE person_id = ${who} AND until_day IS NULL;
		INSERT INTO holding (person_id, unit_id, title, \`rank\`, main, from_day) VALUES (${who}, ${next}, 'Chuyên viên', 'staff', 1, '${plus(day, 1)}')`);
	try {
		exceptOthers(STAFF, CHIEF);
		give(STAFF, { coefficient: '1.0', assigned: '10', done: '4' }, p, { unit: old });
		give(STAFF, { coefficient: '1.0', assigned: '10', done: '10' }, p, { deadline: plus(p.from, 20) });
		give(CHIEF, { coefficient: '1.0', assigned: '10', done: '10' }, p);
		await say(STAFF);
		await say(CHIEF);
		assert.equal((await confirm(CHIEF, STAFF)).status, 404, 'the old head sees him no more');
		refused(await confirm(HEAD, CHIEF, LED), /chưa công bố, trước hết là của Y Wĩ Niê/);
		// The new head has no account of the demo here: the row says who he is, and the head of the agency publishes.
		sql(`UPDATE sheet SET state = 'preview', unit_id = ${next}, ${Array.from({ length: 10 }, (_, i) => `head_${i + 1} = self_${i + 1}`).join()},
			confirmed_by = ${person(uyen)}, confirmed_at = UTC_TIMESTAMP(6), preview_until = UTC_TIMESTAMP(6), version = version + 1 WHERE person_id = ${who}`);
		assert.equal((await publish(HEAD, STAFF)).status, 303);
		assert.equal((await confirm(HEAD, CHIEF, LED)).status, 303);
		over(CHIEF);
		assert.equal((await publish(HEAD, CHIEF)).status, 303);
		// Own 10 of 10 and what was due in the old unit, 4 of 10: a = b = c = 14/20, d = đ = e = 1: 30 + 70 x (2.1 + 3)/6.
		assert.equal(sql(`SELECT total FROM sheet WHERE person_id = ${person(CHIEF)} AND state = 'published'`), '179/2');
		assert.equal(number(`SELECT COUNT(*) FROM sheet_input i JOIN sheet s ON s.id = i.sheet_id WHERE s.person_id = ${person(CHIEF)}`), 1);
		assert.equal(verify().status, 0);
		// From another agency: what was due there stands on the sheet that is published, as on the one that was looked at.
		clear();
		const other = number("SELECT id FROM unit WHERE code = 'sct'");
		exceptOthers(STAFF, CHIEF);
		const d = give(STAFF, { coefficient: '1.0', assigned: '10', done: '4' }, p);
		sql(`UPDATE delivery d JOIN work w ON w.id = d.work_id SET d.agency_id = ${other}, d.unit_id = ${other}, w.agency_id = ${other}, w.unit_id = ${other} WHERE d.id = ${d}`);
		await say(STAFF);
		assert.match(text((await of(STAFF).get(at(STAFF))).text), /58,00/);
		sql(`UPDATE sheet SET state = 'preview', ${Array.from({ length: 10 }, (_, i) => `head_${i + 1} = self_${i + 1}`).join()},
			confirmed_by = ${person(uyen)}, confirmed_at = UTC_TIMESTAMP(6), preview_until = UTC_TIMESTAMP(6), version = version + 1 WHERE person_id = ${who}`);
		assert.match(text((await of(HEAD).get(`/phieu/ky/?ky=${p.iso}`)).text), /Y Wĩ Niê .*58,00/);
		assert.equal((await publish(HEAD, STAFF)).status, 303);
		assert.equal(number(`SELECT shown FROM sheet WHERE person_id = ${who}`), 5800);
	} finally {
		sql(`DELETE FROM holding WHERE person_id = ${who} AND unit_id = ${next}; UPDATE holding SET until_day = NULL WHERE person_id = ${who}`);
	}
}

// Heads of agencies: Home Affairs prepares, the chairman confirms and publishes many in one press.
async function heads() {
	clear();
	exceptOthers(HEAD);
	give(HEAD, { coefficient: '1.0', assigned: '10', done: '10' }, p);
	await say(HEAD);
	const prepare = (user, fields = {}) => post(user, at(HEAD, 'chuan-bi'), { version: version(HEAD), ...FULL, ...HEADS, ...fields });
	assert.equal((await prepare(HEAD)).status, 403);
	assert.equal((await of(STAFF).get('/phieu/dung-dau/')).status, 403);
	const list = async (user) => text((await of(user).get(`/phieu/dung-dau/?ky=${p.iso}`)).text);
	assert.match(await list(CHAIR), /Người lãnh đạo, quản lý: cần chấm đ và e/, 'not prepared');
	assert.equal((await prepare(APPRAISER, { ...LED, conduct: '4,5', opinion: 'Đã xem zq' })).status, 303);
	assert.equal(state(HEAD), 'self', 'nothing is confirmed');
	assert.match(await list(CHAIR), /1 phiếu không có gì lạ/);
	const press = { ky: p.iso, chosen: `${person(HEAD)}:${version(HEAD)}` };
	assert.equal((await post(APPRAISER, '/phieu/dung-dau/xac-nhan', press)).status, 403);
	assert.equal((await post(CHAIR, '/phieu/dung-dau/xac-nhan', press)).status, 303);
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, head_1, organising, opinion) FROM sheet WHERE person_id = ${person(HEAD)}`), 'preview 450 1 Đã xem zq');
	over(HEAD);
	assert.equal((await post(CHAIR, '/phieu/dung-dau/cong-bo', { ky: p.iso, chosen: `${person(HEAD)}:${version(HEAD)}` })).status, 303);
	assert.equal(number(`SELECT shown FROM sheet WHERE person_id = ${person(HEAD)}`), 9950);
	// What he says against it waits for the chairman.
	const waits = async (user) => /Trả lời 1 phản hồi/.test(text((await of(user).get('/viec-can-lam/')).text));
	assert.ok(!await waits(CHAIR));
	assert.equal((await said(HEAD, HEAD, { words: 'Kiến nghị zq' })).status, 303);
	assert.ok(await waits(CHAIR) && !await waits(HEAD));
	assert.equal((await post(CHAIR, at(HEAD, `kien-nghi/${last('id')}`), { version: last('version'), outcome: 'kept', answer: 'Giữ nguyên zq', document: '3/TB' })).status, 303);
	assert.ok(!await waits(CHAIR));
}

const said = async (user, uid, fields) => post(user, at(uid, 'kien-nghi'), { about: '', proof: '', ...fields });
const last = (what) => sql(`SELECT ${what} FROM petition ORDER BY id DESC LIMIT 1`);

// An objection while one looks, a petition afterwards; what is changed by them, and what rests on that.
async function petitions() {
	clear();
	exceptOthers(STAFF, CHIEF);
	const d = give(STAFF, { coefficient: '2.0', assigned: '4', done: '2' }, p);
	give(CHIEF, { coefficient: '1.0', assigned: '4', done: '4' }, p);
	await say(STAFF);
	await say(CHIEF);
	refused(await said(STAFF, STAFF, { about: `d${d}`, words: 'zq' }), /chỉ gửi phản hồi khi đang xem trước/);
	assert.equal((await confirm(CHIEF, STAFF)).status, 303);
	refused(await said(STAFF, STAFF, { words: 'Chưa chọn zq' }), /Hãy chọn dòng/);
	refused(await said(STAFF, STAFF, { about: 'd999999999', words: 'zq' }), /Hãy chọn dòng/);
	assert.equal((await said(STAFF, STAFF, { about: `d${d}`, words: '' })).status, 422);
	assert.equal((await said(STAFF, STAFF, { about: 'x', words: 'zq' })).status, 422);
	refused(await said(CHIEF, STAFF, { about: `d${d}`, words: 'zq' }), /chỉ gửi phản hồi/);
	assert.equal((await said(STAFF, STAFF, { about: `d${d}`, words: `Đã nộp đủ ${HOSTILE}`, proof: 'CV 12' })).status, 303);
	const listed = await of(STAFF).get(at(STAFF, 'kien-nghi'));
	assert.ok(!listed.text.includes(HOSTILE) && listed.text.includes('&lt;b&gt;zq'), 'escaped');
	over(STAFF);
	refused(await publish(HEAD, STAFF), /có phản hồi chưa được trả lời/);
	const one = () => at(STAFF, `kien-nghi/${last('id')}`);
	const answer = (user, fields) => post(user, one(), { version: last('version'), outcome: 'kept', answer: 'Chưa đủ zq', document: '', ...fields });
	refused(await answer(STAFF, {}), /bước khác/);
	refused(await answer(HEAD, {}), /bước khác/);
	assert.equal((await answer(CHIEF, { answer: '' })).status, 422);
	// Accepted: the confirmation goes, the person is told.
	assert.equal((await answer(CHIEF, { outcome: 'changed', answer: 'Đúng là đã nộp zq' })).status, 303);
	assert.equal(state(STAFF), 'self');
	assert.match(text((await of(STAFF).get('/thong-bao/')).text), /đã được trả lời: Đúng là đã nộp zq/);
	assert.equal((await answer(CHIEF, {})).status, 409, 'answered once');
	assert.equal((await confirm(CHIEF, STAFF)).status, 303);
	over(STAFF);
	assert.equal((await publish(HEAD, STAFF)).status, 303);
	assert.equal((await confirm(HEAD, CHIEF, LED)).status, 303);
	over(CHIEF);
	assert.equal((await publish(HEAD, CHIEF)).status, 303);
	// A petition: seven working days from the day behind its receipt.
	assert.equal((await said(STAFF, STAFF, { words: 'Kiến nghị zq' })).status, 303);
	const due = sql(`SELECT due_on FROM petition ORDER BY id DESC LIMIT 1`);
	let n = 0;
	for (let day = new Date(`${last('received_on')}T00:00Z`); n < 7;) {
		day = new Date(day.getTime() + 86400000);
		const iso = day.toISOString().slice(0, 10);
		const off = number(`SELECT COUNT(*) FROM holiday WHERE day = '${iso}' AND kind = 'off' AND withdrawn_at IS NULL`), on = number(`SELECT COUNT(*) FROM holiday WHERE day = '${iso}' AND kind = 'worked' AND withdrawn_at IS NULL`);
		n += on || (day.getUTCDay() % 6 !== 0 && !off) ? 1 : 0;
		if (n === 7)
			assert.equal(due, iso);
	}
	assert.match(text((await of(CHIEF).get(one())).text), /Còn \d ngày làm việc để trả lời/);
	refused(await answer(CHIEF, { outcome: 'changed' }), /số, ngày văn bản/);
	const error = () => post(CHIEF, `/cong-viec/xac-nhan/${number(`SELECT MIN(id) FROM entry WHERE delivery_id = ${d}`)}/sai-sot`, { what: 'Sai căn cứ zq', quantity: '1', document: '', version: number(`SELECT version FROM entry WHERE delivery_id = ${d} ORDER BY id LIMIT 1`) });
	assert.equal((await error()).status, 422, 'nothing that a published sheet rests on changes');
	assert.equal((await answer(CHIEF, { outcome: 'changed', answer: 'Tính lại zq', document: '9/TB 01/12/2026' })).status, 303);
	assert.equal(state(STAFF), 'self');
	assert.equal(number(`SELECT COUNT(*) FROM sheet WHERE person_id = ${person(STAFF)} AND superseded_at IS NULL`), 2, 'the published one holds until the new one is');
	assert.equal(number('SELECT COUNT(*) FROM sheet_stale'), 0);
	assert.equal((await error()).status, 303, 'the correction opens its window again');
	assert.equal((await confirm(CHIEF, STAFF, { conduct: '4' })).status, 303);
	over(STAFF);
	assert.equal((await publish(HEAD, STAFF)).status, 303);
	// What rests on it is listed for who publishes, and gets a decision.
	assert.equal((await of(CHIEF).get('/phieu/anh-huong/')).status, 403);
	assert.match(text((await of(HEAD).get('/phieu/anh-huong/')).text), /Lê Quốc Bảo, .*Tổng điểm đã công bố: .*Dựa trên bản cũ của Y Wĩ Niê/);
	const stale = sql('SELECT CONCAT(id, " ", version) FROM sheet_stale').split(' ');
	assert.equal((await post(HEAD, `/phieu/anh-huong/${stale[0]}`, { version: stale[1], reason: '' })).status, 422);
	assert.equal((await post(HEAD, `/phieu/anh-huong/${stale[0]}`, { version: stale[1], reason: 'Tổng không đổi zq' })).status, 303);
	assert.equal((await post(HEAD, `/phieu/anh-huong/${stale[0]}`, { version: stale[1], reason: 'zq' })).status, 409);
	assert.match(text((await of(HEAD).get('/phieu/anh-huong/')).text), /Không có phiếu nào chờ quyết định/);
	// Taken back by who made it, by nobody else.
	assert.equal((await said(STAFF, STAFF, { words: 'Nhầm zq' })).status, 303);
	refused(await post(CHIEF, `${one()}/rut`, { version: last('version') }), /bước khác/);
	assert.equal((await post(STAFF, `${one()}/rut`, { version: last('version') })).status, 303);
	assert.equal(last('state'), 'withdrawn');
}

const command = (...words) => spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), ...words], { encoding: 'utf8' });
const verify = (...rest) => command('verify', ...rest);

// The list of a head and `danhgia sheets` read less of the work than the sheet does, and come to the same.
async function counted() {
	clear();
	VECTORS[1].in.items.forEach((item) => give(STAFF, item, p));
	assert.equal((await say(STAFF)).status, 303);
	const agrees = async (what) => {
		const [, shown] = /Vì sao (\d+,\d\d)\?/.exec(text((await of(STAFF).get(at(STAFF, 'vi-sao'))).text));
		assert.ok(text((await of(CHIEF).get(`/phieu/ky/?ky=${p.iso}`)).text).includes(shown), `${what}: the list of the head of the division, ${shown}`);
		assert.ok(text((await of(HEAD).get(`/phieu/ky/?ky=${p.iso}`)).text).includes(shown), `${what}: of the agency`);
		const lines = command('sheets', '--period', p.iso).stdout.trim().split('\n').map((l) => l.split('\t'));
		assert.deepEqual(lines.find((l) => l[0] === 'Sở Tài chính').slice(2), ['1', shown.replace(',', '.')], what);
		assert.ok(lines.length > 100 && lines.filter((l) => l[2] !== '0').length === 1, 'a line an agency');
		return shown;
	};
	assert.equal(await agrees('as it was'), '83,68');
	// An objective cause of one error, then a second error of the same entry, and a second entry of a delivery with one.
	const his = `FROM finding WHERE entry_id IN (SELECT e.id FROM entry e JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${WORKS})`;
	sql(`INSERT INTO exemption (entry_id, finding_id, cause, proof, asked_by, state, answered_by, answered_at)
		SELECT entry_id, id, 'zq', 'zq', 1, 'confirmed', 1, UTC_TIMESTAMP(6) ${his} ORDER BY id LIMIT 1`);
	const excused = await agrees('an error is excused');
	assert.notEqual(excused, '83,68');
	sql(`INSERT INTO finding (entry_id, quantity, what, found_by) SELECT entry_id, quantity, 'zq', 1 ${his} ORDER BY id DESC LIMIT 1;
		INSERT INTO finding (entry_id, quantity, what, found_by) SELECT entry_id, quantity, 'zq', 1 ${his} ORDER BY id LIMIT 1`);
	assert.notEqual(await agrees('more errors'), excused);
	assert.equal(command('sheets').status, 2);
	assert.equal(command('sheets', '--period', '2026-13').status, 2);
}

// `danhgia verify` counts all that was published anew, and says what was changed and what rests on what was superseded.
async function verified() {
	clear();
	exceptOthers(STAFF, CHIEF);
	give(STAFF, { coefficient: '2.7', assigned: '10', done: '7' }, p);
	give(CHIEF, { coefficient: '1.3', assigned: '10', done: '9' }, p);
	for (const [uid, by, fields] of [[STAFF, CHIEF, {}], [CHIEF, HEAD, LED]]) {
		await say(uid);
		assert.equal((await confirm(by, uid, fields)).status, 303);
		over(uid);
		assert.equal((await publish(HEAD, uid)).status, 303);
	}
	let v = verify();
	assert.equal(v.status, 0, v.stdout + v.stderr);
	assert.match(v.stdout, /^2 published sheets, 0 wrong, 0 rest on a superseded one\n$/);
	assert.equal(verify('--year', String(p.year - 1)).stdout, '0 published sheets, 0 wrong, 0 rest on a superseded one\n');
	assert.equal(verify('--year', 'x').status, 2);
	// The sheet of the staff is corrected: that of the chief rests on what holds no more.
	assert.equal((await post(HEAD, at(STAFF, 'mo-lai'), { version: version(STAFF), reason: 'zq' })).status, 303);
	assert.equal((await confirm(CHIEF, STAFF, { conduct: '3' })).status, 303);
	over(STAFF);
	assert.equal((await publish(HEAD, STAFF)).status, 303);
	v = verify();
	assert.equal(v.status, 0);
	assert.match(v.stdout, new RegExp(`truongphong\\.stc, ${p.iso}, edition 1\\): rests on sheet \\d+, which was superseded`));
	// Changed behind our back: the bytes, a document with its digest, a row.
	const chief = number(`SELECT MAX(id) FROM sheet WHERE person_id = ${person(CHIEF)}`);
	const kept = sql(`SELECT HEX(body) FROM sheet_snapshot WHERE sheet_id = ${chief}`);
	const restore = () => sql(`UPDATE sheet_snapshot SET body = CONVERT(UNHEX('${kept}') USING utf8mb4), sha256 = UNHEX(SHA2(UNHEX('${kept}'), 256)) WHERE sheet_id = ${chief}`);
	const wrong = (change, words) => {
		sql(change);
		v = verify();
		assert.equal(v.status, 1, change);
		assert.match(v.stdout, words);
		restore();
	};
	wrong(`UPDATE sheet_snapshot SET body = REPLACE(body, '"done":"9"', '"done":"10"') WHERE sheet_id = ${chief}`, /edition 1\): its bytes are not those of its digest/);
	wrong(`UPDATE sheet_snapshot SET body = REPLACE(body, '"done":"9"', '"done":"10"'), sha256 = UNHEX(SHA2(body, 256)) WHERE sheet_id = ${chief}`, /other_result/);
	wrong(`UPDATE sheet_snapshot SET body = REPLACE(body, '"form":"01.1"', '"form":"01.1","case":1'), sha256 = UNHEX(SHA2(body, 256)) WHERE sheet_id = ${chief}`, /unreadable|other/);
	sql(`UPDATE sheet SET shown = shown + 1 WHERE id = ${chief}`);
	assert.match(verify().stdout, /its row says something else/);
	sql(`UPDATE sheet SET shown = shown - 1 WHERE id = ${chief}`);
	assert.equal(verify().status, 0);
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, STRANGER, CHAIR, AUDITOR, APPRAISER])
			clients.set(user, await new Client().signIn(user));
	});
	await test('the sheet of the handbook is 83,68 and says why', handbook);
	await test('publishing asks who one is again', again);
	await test('vectors pass through tables and pages', vectors);
	await test('lists and the command come to what the sheets come to', counted);
	await test('the life of a sheet: scored, returned, confirmed, taken back, published, corrected', life);
	await test('what waits keeps a sheet open; who is silent does not', waits);
	await test('leaders close from the bottom up; d is computed', leaders);
	await test('many in one press; an exception and back', many);
	await test('two at once lose nothing', two);
	await test('what was frozen is checked each time', alarm);
	await test('a transfer on the 12th: the work stays with the old unit', transferred);
	await test('heads of agencies: prepared, confirmed and published by the chairman', heads);
	await test('objections, petitions, and what rests on a corrected sheet', petitions);
	await test('everything published is counted anew by the command line', verified);
	clear();
	for (const c of clients.values())
		c.close();
});
