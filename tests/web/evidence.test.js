// Evidence beside the common criteria: notes of heads during a period, the words of the old head on who changed units.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const { workbook, sheetXml } = require('./xlsx.js');

const { person, period, plus, today, move, back } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'taichinh.stc', STRANGER = 'chutich.tuyhoa', AUDITOR = 'kiemtra.tt';
const CHAIR = 'chutich.tinh', APPRAISER = 'thamdinh.snv', HOSTILE = '<b>zq\'"&</b>', NOTES = '/phieu/nhan-xet/', OFFICER = 'canbo.tuyhoa', STRANGER_STAFF = 'chuyenvien.tuyhoa';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, { version, ...fields }) => of(user).post(where, { form: await of(user).token(), ...(version ? { version } : {}), ...fields });
const vn = (iso) => iso.split('-').reverse().join('/');
const last = (what) => sql(`SELECT ${what} FROM note ORDER BY id DESC LIMIT 1`);
const about = (uid) => `${NOTES}${person(uid)}/`;
const write = (user, uid, fields = {}) => post(user, about(uid), { kind: 'good', day: vn(today), criterion: '6', words: 'Giúp dân tận tình zq', proof: 'BB 5', ...fields });
const one = () => `${NOTES}mot/${last('id')}`;
const refused = (page, field, words) => { assert.equal(page.status, 422); assert.ok(page.text.includes(`id="${field}-error"`), field); assert.match(text(page.text), words); };
const seen = async (user, where) => text((await of(user).get(where)).text).replace(/Mã yêu cầu: \S+/, '');

async function notes() {
	months.clear();
	// Who may: the head of the unit, the head of the agency; neither a colleague nor the person nor another agency.
	for (const [user, status] of [[OTHER, 404], [STRANGER, 404], [AUDITOR, 404], [CHAIR, 404]])
		assert.equal((await of(user).get(about(STAFF))).status, status, user);
	for (const user of [OTHER, STRANGER, STAFF, AUDITOR, CHAIR])
		assert.ok([422, 404].includes((await write(user, STAFF)).status), user);
	assert.equal(number('SELECT COUNT(*) FROM note'), 0);
	assert.equal((await write(CHIEF, HEAD)).status, 404, 'nor of one above');
	refused(await write(CHIEF, STAFF, { words: '' }), 'words', /./);
	refused(await write(CHIEF, STAFF, { day: vn(plus(today, 1)) }), 'day', /không được sau hôm nay.*Giúp dân tận tình zq/);
	refused(await write(CHIEF, STAFF, { day: vn(plus(today, -93)) }), 'day', /92 ngày/);
	assert.equal((await write(CHIEF, STAFF, { kind: 'transfer' })).status, 422);
	assert.equal((await write(CHIEF, STAFF, { criterion: '11' })).status, 422);
	const c = of(CHIEF), twice = { form: await c.token(), kind: 'mend', day: vn(today), criterion: '0', words: `Họp muộn ${HOSTILE}`, proof: '' };
	assert.equal((await c.post(about(STAFF), twice)).status, 303);
	assert.equal((await c.post(about(STAFF), twice)).status, 303, 'twice is once');
	assert.equal(number('SELECT COUNT(*) FROM note'), 1);
	assert.equal((await write(HEAD, STAFF)).status, 303, 'the head of the agency too');
	assert.equal(last("CONCAT_WS(' ', kind, criterion, proof)"), 'good 6 BB 5');
	// The person sees it at once.
	assert.match(await seen(STAFF, '/thong-bao/'), /làm tốt, việc ngày/);
	const own = (await of(STAFF).get(NOTES)).text;
	assert.match(text(own), /Giúp dân tận tình zq/);
	assert.ok(text(own).includes(`Họp muộn ${HOSTILE}`) && !own.includes(HOSTILE), 'escaped');
	assert.equal((await of(STAFF).get(about(STAFF))).status, 303, 'his own has one address');
	assert.match(await seen(CHIEF, NOTES), /Những người đồng chí phụ trách/);
	assert.equal(sql("SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'note' AND object_id = (SELECT MAX(id) FROM note)"), 'write');
}

async function answered() {
	months.clear();
	assert.equal((await write(CHIEF, STAFF)).status, 303);
	const where = one();
	for (const user of [OTHER, STRANGER, AUDITOR])
		assert.equal((await of(user).get(where)).status, 404, user);
	refused(await post(STAFF, `${where}/tra-loi`, { version: 1, answer: '' }), 'answer', /./);
	assert.equal((await post(CHIEF, `${where}/tra-loi`, { version: 1, answer: 'Không phải tôi' })).status, 422, 'by the person alone');
	assert.equal((await post(STAFF, `${where}/tra-loi`, { version: 1, answer: `Xin tiếp thu ${HOSTILE}` })).status, 303);
	const again = await post(STAFF, `${where}/tra-loi`, { version: 1, answer: 'Lần hai zq' });
	assert.ok(again.status === 409 && again.text.includes('Lần hai zq'), `once: ${again.status}`);
	assert.equal((await post(STAFF, `${where}/tra-loi`, { version: 2, answer: 'Lần hai zq' })).status, 422);
	assert.match(await seen(CHIEF, '/thong-bao/'), /đã trả lời nhận xét ngày/);
	// Taken back by who made it, with the reason; it stays.
	assert.equal((await post(STAFF, `${where}/thu-hoi`, { version: 2, reason: 'Không' })).status, 422);
	refused(await post(CHIEF, `${where}/thu-hoi`, { version: 2, reason: '' }), 'reason', /./);
	const both = await Promise.all([CHIEF, HEAD].map((user) => post(user, `${where}/thu-hoi`, { version: 2, reason: 'Nhầm người zq' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'two at once');
	assert.match(await seen(STAFF, NOTES), /Đã thu hồi .*Giúp dân tận tình zq .*Nhầm người zq/);
	assert.equal(number('SELECT COUNT(*) FROM note'), 1, 'nothing is deleted');
}

// Beside the criterion in the form of the head and on the sheet; nothing of it in the points.
async function beside() {
	const p = period(1);
	const s = months.sheet(STAFF, 'self', p);
	sql('DELETE FROM note');
	const day = vn(plus(p.until, -1));
	assert.equal((await write(CHIEF, STAFF, { day })).status, 303);
	assert.equal((await write(CHIEF, STAFF, { day, kind: 'mend', criterion: '0', words: 'Chung zq' })).status, 303);
	assert.equal((await write(CHIEF, STAFF, { day: vn(plus(p.from, -1)), words: 'Kỳ trước zq' })).status, 303);
	const before = await seen(CHIEF, `${s.at}vi-sao`);
	const form = await seen(CHIEF, `${s.at}xac-nhan`);
	assert.match(form, /minh chứng không tự làm thay đổi điểm\. .*Chung zq .*II\.4\. .*Giúp dân tận tình zq .*BB 5 .*III\.1\. /);
	assert.ok(!form.includes('Kỳ trước zq'), 'of this window alone');
	assert.match(await seen(STAFF, `${s.at}tu-cham`), /Giúp dân tận tình zq/, 'the person scores himself with it in sight');
	const shown = await seen(STAFF, s.at);
	assert.match(shown, /Minh chứng trong kỳ .*Chung zq/);
	assert.match(shown, /II\.4\. .*Giúp dân tận tình zq/);
	assert.equal((await seen(CHIEF, `${s.at}vi-sao`)), before, 'no point of it');
	const id = number("SELECT id FROM note WHERE words = 'Chung zq'");
	assert.equal((await post(CHIEF, `${NOTES}mot/${id}/thu-hoi`, { version: 1, reason: 'Nhầm zq' })).status, 303);
	assert.ok(!(await seen(CHIEF, `${s.at}xac-nhan`)).includes('Chung zq'), 'taken back: beside nothing');
	// Once the sheet was confirmed nothing is added to it, nor taken away.
	sql(`UPDATE sheet SET state = 'preview', confirmed_by = ${person(CHIEF)}, confirmed_at = UTC_TIMESTAMP(6), preview_until = UTC_TIMESTAMP(6) WHERE id = ${s.id}`);
	refused(await write(CHIEF, STAFF, { day }), 'day', /đã được xác nhận/);
	const kept = number("SELECT id FROM note WHERE words LIKE 'Giúp%'");
	assert.equal((await post(CHIEF, `${NOTES}mot/${kept}/thu-hoi`, { version: 1, reason: 'Muộn zq' })).status, 422);
	// Who sees the province sees what was published, not what is said inside.
	sql(`UPDATE sheet SET state = 'published' , published_by = 1, published_at = UTC_TIMESTAMP(6), total = '100', shown = 10000, level = 'HTXSNV' WHERE id = ${s.id}`);
	sql(`INSERT INTO sheet_snapshot (sheet_id, body, sha256) VALUES (${s.id}, '{"below":[],"case":{"common":{},"items":[]},"person":{},"result":{"reason":"no_assigned_work","score":null},"rows":[]}', '')`);
	sql(`UPDATE sheet_snapshot SET sha256 = UNHEX(SHA2(body, 256)) WHERE sheet_id = ${s.id}`);
	assert.ok(!(await seen(AUDITOR, s.at)).includes('Giúp dân'), 'auditor');
}

// Heads of agencies: by the chairman, read by Home Affairs.
async function heads() {
	months.clear();
	assert.equal((await write(CHAIR, HEAD)).status, 303);
	assert.match(await seen(HEAD, NOTES), /Giúp dân tận tình zq/);
	assert.match(await seen(APPRAISER, about(HEAD)), /Giúp dân tận tình zq/);
	assert.equal((await write(APPRAISER, HEAD)).status, 422);
	assert.equal((await write(HEAD, HEAD)).status, 422, 'never of oneself');
}

async function transfers() {
	months.clear();
	back(STAFF);
	try {
		const { left } = move(STAFF, 2), where = `${NOTES}ban-giao/${left}`;
		assert.match(await seen(CHIEF, '/viec-can-lam/'), /Ghi nhận xét bàn giao về .*, đã chuyển khỏi/);
		assert.ok(!(await seen(HEAD, '/viec-can-lam/')).includes('bàn giao'), 'not yet escalated');
		assert.equal((await of(HEAD).get(where)).status, 404);
		assert.equal((await of(OTHER).get(where)).status, 404);
		assert.match(await seen(CHIEF, where), /Ngày cuối ở đơn vị cũ/);
		refused(await post(CHIEF, where, { words: '', proof: '' }), 'words', /./);
		assert.equal((await post(HEAD, where, { words: 'Không', proof: '' })).status, 409);
		back(STAFF);
		// Overdue: also the head of the agency.
		const late = move(STAFF, 20);
		assert.match(await seen(HEAD, '/viec-can-lam/'), /Ghi thay nhận xét bàn giao/);
		assert.match(await seen(HEAD, `${NOTES}ban-giao/`), /Quá hạn .*Chuyển lên người đứng đầu/);
		const at = `${NOTES}ban-giao/${late.left}`;
		const both = await Promise.all([CHIEF, HEAD].map((user) => post(user, at, { words: `Làm tốt ở phòng cũ ${HOSTILE}`, proof: '' })));
		assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'one of them');
		assert.equal(last('kind'), 'transfer');
		assert.ok(!(await seen(HEAD, '/viec-can-lam/')).includes('bàn giao'), 'done');
		assert.match(await seen(STAFF, NOTES), /Bàn giao khi chuyển đơn vị .*Làm tốt ở phòng cũ/);
		// The new head meets it in his form, where it lies in the window.
		const day = last('day'), p = [0, 1].map((n) => period(n)).find((x) => x.from <= day && day <= x.until);
		assert.ok(p, 'a period of that day');
		const scorer = sql(`SELECT p.uid FROM holding h JOIN person p ON p.id = h.person_id WHERE h.unit_id = ${late.to} AND h.\`rank\` = 'head' AND h.until_day IS NULL`);
		if (scorer !== '')
			assert.equal(number(`SELECT COUNT(*) FROM notice n JOIN person p ON p.id = n.person_id WHERE p.uid = '${scorer}' AND n.kind = 'note_transfer'`), 1);
		assert.match(await seen(STAFF, `/phieu/${p.key}/${person(STAFF)}/tu-cham`), /Làm tốt ở phòng cũ/);
	} finally {
		back(STAFF);
	}
}

// Levels of earlier periods, the last totals of each, and the points of a head beside those of others.
async function compared() {
	months.clear();
	const [unit, agency] = sql(`SELECT u.id, u.parent_id FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.person_id = ${person(CHIEF)} AND h.main = 1`).split('\t').map(Number);
	const staff = (where, n) => sql(`SELECT p.uid FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id
		WHERE ${where} AND h.main = 1 AND h.until_day IS NULL AND h.\`rank\` = 'staff' AND p.id NOT IN (SELECT person_id FROM person_kind) ORDER BY p.uid = '${STAFF}' DESC, p.id LIMIT ${n}`).split('\n');
	const own = staff(`u.id = ${unit}`, 5), others = staff(`u.parent_id = ${agency} AND u.id <> ${unit}`, 5), far = staff(`u.parent_id <> ${agency}`, 5);
	const p = period(1);
	const give = (uids, total) => sql(`UPDATE sheet s JOIN person p ON p.id = s.person_id SET s.total = '${total}', s.shown = FLOOR(100 * ${total}), s.level = 'HTTNV' WHERE p.uid IN (${uids.map((u) => `'${u}'`).join()})`);
	for (const uid of [...own, ...others, ...far])
		months.sheet(uid, 'published', p);
	give(own, '90');
	give(others, '80');
	give(far, '271/3');
	const list = async (user = CHIEF) => seen(user, `/phieu/ky/?ky=${p.iso}`);
	assert.match(await list(), /Trong cơ quan: cao hơn 10,00 điểm so với 5 người do người khác đánh giá\. Trong tỉnh: cao hơn 4,83 điểm so với 10 người/, '90 - (400 + 1355/3) / 10 = 29/6');
	give(own, '79,995'.replace(',', '.'));
	assert.match(await list(), /Trong cơ quan: chênh chưa đến 0,01 điểm so với 5 người.* Trong tỉnh: thấp hơn 5,17 điểm/, '5.1716…');
	sql(`UPDATE sheet SET superseded_at = UTC_TIMESTAMP(6) WHERE person_id = ${person(others[0])}`);
	assert.match(await list(), /Trong cơ quan: chưa đủ 5 phiếu/, 'of four somebody could be told apart');
	sql(`UPDATE sheet SET superseded_at = UTC_TIMESTAMP(6) WHERE person_id = ${person(own[1])}`);
	assert.match(await list(), /Trong cơ quan: chưa đủ 5 phiếu.* Trong tỉnh: chưa đủ 5 phiếu/);
	// Earlier periods of the people of the list.
	const back = (n, first) => `INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, self_at, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
		SELECT ${person(STAFF)}, ${agency}, ${unit}, 'zq', 'staff', 'civil_servant', '${first.iso}-01', 1, '${first.from}', '${first.until}', 'published', UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), '${n}', ${n}00, '${n >= 90 ? 'HTXSNV' : 'HTNV'}'`;
	const before = [2, 3, 4, 5].map((n) => period(n));
	before.forEach((x, i) => sql(back([95, 60, 65, 50][i], x)));
	const shown = await list(), name = (x) => `tháng ${x.month}/${x.year}`;
	assert.ok(shown.includes(`${name(before[2])}: 65,00 ${name(before[1])}: 60,00 ${name(before[0])}: 95,00`), shown.slice(0, 3000));
	assert.ok(!shown.includes(`${name(before[3])}: 50,00`), 'three of them');
	assert.match(shown, /hoàn thành xuất sắc nhiệm vụ 0 0 1 0 hoàn thành tốt nhiệm vụ 0 0 0 \d+ hoàn thành nhiệm vụ 1 1 0 0/);
	assert.ok(!(await list(HEAD)).includes('NaN'));
}

const answers = { group_one: 'very', group_two: 'good', group_three: 'fair', words: '' };

// Colleagues say what they think; nobody can tell who said what, and of fewer than five nothing is shown.
async function feedback() {
	months.clear();
	const p = period(0), s = months.sheet(STAFF, 'open', p), where = `${s.at}gop-y`;
	const agency = number(`SELECT agency_id FROM sheet WHERE id = ${s.id}`);
	const ids = sql(`SELECT p.id FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id WHERE u.parent_id = ${agency} AND h.main = 1 AND h.until_day IS NULL
		AND p.uid NOT IN ('${STAFF}', '${CHIEF}', '${OTHER}') ORDER BY p.id LIMIT 20`).split('\n').map(Number);
	const asked = [person(OTHER), ...ids.slice(0, 4)];
	for (const user of [OTHER, HEAD, STRANGER, AUDITOR])
		assert.equal((await of(user).get(where)).status, 404, `${user}: neither the person nor who scores him`);
	refused(await post(STAFF, where, { colleague: asked.slice(0, 2).map(String) }), 'colleague', /ít nhất 3 người/);
	refused(await post(STAFF, where, { colleague: ids.slice(0, 16).map(String) }), 'colleague', /tối đa 15/);
	refused(await post(STAFF, where, { colleague: [...asked, person(CHIEF)].map(String) }), 'colleague', /là người đánh giá/);
	refused(await post(STAFF, where, { colleague: [...asked, person(STRANGER)].map(String) }), 'colleague', /không thuộc cơ quan/);
	const both = await Promise.all([STAFF, CHIEF].map((user) => post(user, where, { colleague: asked.map(String) })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'one invitation');
	const id = number('SELECT MAX(id) FROM feedback'), at = `/phieu/gop-y/${id}`;
	assert.match(await seen(OTHER, '/viec-can-lam/'), /Góp ý cho đồng nghiệp Y/);
	assert.equal((await of(HEAD).get(at)).status, 404, 'who was not asked');
	assert.equal((await post(HEAD, at, answers)).status, 409);
	refused(await post(OTHER, at, { ...answers, group_two: '', words: `Giữ ${HOSTILE}` }), 'group_two', /Giữ/);
	const once = await Promise.all([1, 2].map(() => post(OTHER, at, { ...answers, words: `Nhiệt tình ${HOSTILE}` })));
	assert.deepEqual(once.map((a) => a.status).sort(), [303, 409], 'an answer, once');
	assert.ok(!(await seen(OTHER, '/viec-can-lam/')).includes('Góp ý cho'));
	// What is kept: nothing that a row of one table has in common with a row of the other but the invitation.
	assert.equal(sql("SELECT GROUP_CONCAT(column_name ORDER BY 1) FROM information_schema.columns WHERE table_name = 'feedback_answer' AND table_schema = DATABASE()"), 'feedback_id,id,words,word_1,word_2,word_3');
	assert.equal(sql("SELECT GROUP_CONCAT(column_name ORDER BY 1) FROM information_schema.columns WHERE table_name = 'feedback_invited' AND table_schema = DATABASE()"), 'answered,feedback_id,person_id');
	assert.equal(sql(`SELECT COUNT(*) FROM audit WHERE noun = 'feedback' AND action = 'answer' AND object_id = ${id} AND after_json IS NULL`), '1');
	const say = (n) => sql(`UPDATE feedback_invited SET answered = 1 WHERE feedback_id = ${id}; INSERT INTO feedback_answer VALUES ${Array.from({ length: n }, () => `(RANDOM_BYTES(16), ${id}, 'good', 'good', 'weak', '')`).join()}`);
	say(3);
	sql(`UPDATE feedback SET due = DATE '${today}' - INTERVAL 1 DAY WHERE id = ${id}`);
	for (const user of [STAFF, CHIEF]) {
		const page = await of(user).get(where);
		assert.match(text(page.text), /Chưa đủ 5 ý kiến/);
		assert.ok(!page.text.includes('Nhiệt tình'), 'of four nothing');
	}
	say(1);
	const page = (await of(CHIEF).get(where)).text;
	assert.match(text(page), /5 ý kiến trên 5 người được mời.* Rất tốt Tốt Cần cố gắng Chưa đạt I\. Phẩm chất, kỷ luật, kỷ cương 1 4 0 0 II\. .*? 0 5 0 0 III\. .*? 0 0 1 4 /);
	assert.ok(text(page).includes(`Nhiệt tình ${HOSTILE}`) && !page.includes(HOSTILE), 'escaped');
	assert.match(await seen(STAFF, s.at), /Góp ý của đồng nghiệp .*5 ý kiến trên 5/);
	assert.ok(!(await seen(HEAD, s.at)).includes('Nhiệt tình'), 'the head of the agency does not score him');
	sql(`UPDATE feedback SET due = DATE '${today}' WHERE id = ${id}`);
	assert.ok(!(await seen(CHIEF, where)).includes('Nhiệt tình'), 'not while somebody may still answer');
	// Withdrawn by who asked.
	const asker = sql(`SELECT p.uid FROM feedback b JOIN person p ON p.id = b.made_by WHERE b.id = ${id}`), other = asker === STAFF ? CHIEF : STAFF;
	assert.equal((await post(other, `${where}/rut`, { version: 1, reason: 'Không' })).status, 422);
	refused(await post(asker, `${where}/rut`, { version: 1, reason: '' }), 'reason', /./);
	assert.equal((await post(asker, `${where}/rut`, { version: 1, reason: 'Mời lại zq' })).status, 303);
	assert.equal((await post(asker, `${where}/rut`, { version: 1, reason: 'Hai lần zq' })).status, 409);
	assert.ok(!(await seen(STAFF, s.at)).includes('5 ý kiến'));
	assert.equal((await post(STAFF, where, { colleague: asked.map(String) })).status, 303, 'and asked again');
	sql(`UPDATE feedback SET due = DATE '${today}' - INTERVAL 1 DAY`);
	assert.equal((await post(OTHER, `/phieu/gop-y/${number('SELECT MAX(id) FROM feedback')}`, answers)).status, 409, 'too late');
}

// Figures of the one-stop desk: line by line, all or nothing, for whom one may; beside II.4 with the source.
async function satisfaction() {
	months.clear();
	const p = period(1), s = months.sheet(STRANGER_STAFF, 'self', p), month = `${p.month}/${p.year}`, PLACE = '/phieu/hai-long/';
	const bring = (user, block, source = `BC 12 ${HOSTILE}`) => post(user, PLACE, { source, block });
	for (const [user, status] of [[STAFF, 403], [CHIEF, 403], [HEAD, 403], [AUDITOR, 403], [OFFICER, 200], [APPRAISER, 200]]) {
		assert.equal((await of(user).get(PLACE)).status, status, user);
		if (status === 403)
			assert.equal((await bring(user, 'x')).status, 403, user);
	}
	refused(await bring(OFFICER, '', 'BC'), 'block', /./);
	refused(await bring(OFFICER, `${STRANGER_STAFF};${month};9;7;1`, ''), 'source', /./);
	refused(await bring(OFFICER, `${STRANGER_STAFF};${month};9;7;1\n${STAFF};${month};9;7;1\n${STRANGER_STAFF};${month};x;7;1`), 'block', /Có 2 dòng chưa đúng; chưa dòng nào được nhập.* 2 chuyenvien\.stc.*Không có người này trong phạm vi được nhập.* 3 .*phải là số nguyên/);
	assert.equal(number('SELECT COUNT(*) FROM satisfaction'), 0, 'all or nothing');
	const c = of(OFFICER), fields = { form: await c.token(), source: 'BC 1 zq', block: `Tên;Tháng;Hồ sơ;Hài lòng;Không\n${STRANGER_STAFF};${month};9;7;1` };
	const first = await c.post(PLACE, fields);
	assert.equal(first.status, 303);
	assert.match(await seen(OFFICER, `${PLACE}?dong=1`), /Đã nhập 1 dòng/);
	assert.equal((await c.post(PLACE, fields)).status, 303);
	assert.equal(number('SELECT COUNT(*) FROM satisfaction'), 1, 'twice is once');
	assert.equal((await bring(APPRAISER, `${STRANGER_STAFF}\t${month}\t10\t8\t2`)).status, 303, 'Home Affairs for all');
	assert.equal(sql('SELECT GROUP_CONCAT(dossiers, IF(replaced_at IS NULL, \'\', \' replaced\') ORDER BY id) FROM satisfaction'), '9 replaced,10');
	const page = (await of(STRANGER_STAFF).get(`${s.at}tu-cham`)).text;
	assert.match(text(page), /II\.4\. .*Mức độ hài lòng của người dân Tháng \d+\/\d+: 10 hồ sơ, 8 hài lòng, 2 không hài lòng\. Nguồn: BC 12 .*III\.1/);
	assert.ok(!page.includes(HOSTILE), 'escaped');
	assert.match(await seen(STRANGER_STAFF, s.at), /minh chứng không tự làm thay đổi điểm.* 10 hồ sơ, 8 hài lòng/);
	assert.match(await seen(STRANGER, `${s.at}`), /10 hồ sơ, 8 hài lòng/);
}

// The same from a file: a workbook with its columns in any order, or .csv; what is wrong is said by the rows of the file and can be mended.
async function satisfactionFiles() {
	months.clear();
	const p = period(1), month = `${p.month}/${p.year}`, PLACE = '/phieu/hai-long/', UPLOAD = '/tai-len/hai-long';
	const bring = async (user, bytes, source = 'BC 9 zq') => {
		const edge = 'edge-of-the-test', part = (name, value) => `--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
		return of(user).request('POST', UPLOAD, { headers: { 'content-type': `multipart/form-data; boundary=${edge}` }, body: Buffer.concat([
			Buffer.from(`${part('form', await of(user).token())}${part('file_source', source)}${bytes === null ? '' : `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="so-lieu.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`}`),
			bytes === null ? Buffer.from('') : Buffer.concat([Buffer.from(bytes), Buffer.from('\r\n')]), Buffer.from(`--${edge}--\r\n`)]) });
	};
	const HEADS = ['Họ và tên', 'Tên đăng nhập', 'Không hài lòng', 'Hài lòng', 'Số hồ sơ', 'Tháng'], rows = (...list) => workbook([['BÁO CÁO MỘT CỬA'], HEADS, ...list]);
	const standing = () => sql('SELECT CONCAT_WS(\' \', dossiers, satisfied, dissatisfied, source) FROM satisfaction WHERE replaced_at IS NULL ORDER BY id');
	for (const user of [STAFF, CHIEF, HEAD, AUDITOR])
		assert.equal((await bring(user, rows([null, STRANGER_STAFF, 1, 7, 9, month]))).status, 403, user);
	assert.equal((await bring(OFFICER, rows([null, STRANGER_STAFF, 1, 7, 9, month]))).status, 303);
	assert.equal(standing(), '9 7 1 BC 9 zq');
	const name = sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${STRANGER_STAFF}'`);
	const csv = `\ufeffTên;Tháng;Hồ sơ;Hài lòng;Không\r\n"${name}";${month};12;10;2\r\n`;
	assert.equal((await bring(OFFICER, csv, 'BC 10 zq')).status, 303, 'by the name, from .csv');
	assert.equal(standing(), '12 10 2 BC 10 zq');
	assert.equal(number('SELECT COUNT(*) FROM satisfaction'), 2, 'what it replaces stays');
	const wrong = await bring(OFFICER, rows([null, STRANGER_STAFF, 1, 7, 9, month], [null, STAFF, 1, 7, 9, month], [null, null, null, null, null, null], [null, STRANGER_STAFF, 9, 7, 9, `${p.month}/${p.year + 1}`]), `Nguồn ${HOSTILE}`);
	assert.equal(wrong.status, 422);
	assert.match(text(wrong.text), /Có 2 dòng chưa đúng; chưa dòng nào được nhập.* 4 chuyenvien\.stc.*Không có người này trong phạm vi.* 6 chuyenvien\.tuyhoa.*Tháng không đúng hoặc chưa đến/);
	assert.ok(!wrong.text.includes(HOSTILE), 'escaped');
	const kept = decode(/<textarea[^>]*name="block"[^>]*>([\s\S]*?)<\/textarea>/.exec(wrong.text)[1]);
	assert.ok(kept.includes(`${STRANGER_STAFF};${month};9;7;1`), `what was read can be mended: ${kept}`);
	assert.ok(decode(wrong.text).includes(`value="Nguồn ${HOSTILE}"`), 'and the source stays');
	assert.equal(standing(), '12 10 2 BC 10 zq');
	const hidden = sheetXml([['Tháng'], [1]]).replace('<v>1</v>', '<f>1+</f>');
	for (const [bytes, words] of [[Buffer.from('%PDF-1.4'), /Tệp này là tệp PDF/], [rows([null, STRANGER_STAFF, 1, 7, 9, month]).subarray(0, 700), /bị hỏng/], [Buffer.from([0x41, 0x3b, 0xe3, 0x3b, 0x0a]), /không phải UTF-8/],
		[workbook([HEADS]), /Chưa có dòng số liệu nào/], [workbook(hidden), /chưa đúng/], [workbook(Array.from({ length: 2100 }, () => [STRANGER_STAFF, month, 9, 7, 1])), /Quá 500 dòng/], [null, /Hãy chọn tệp số liệu/]]) {
		const a = await bring(OFFICER, bytes);
		assert.equal(a.status, 422, String(words));
		assert.match(text(a.text), words);
	}
	assert.equal((await bring(OFFICER, Buffer.alloc(21 * 1024 * 1024))).status, 413);
	const silent = await bring(OFFICER, rows([null, STRANGER_STAFF, 1, 7, 9, month]), '');
	assert.ok(silent.status === 422 && silent.text.includes('id="file_source-error"'));
	assert.match(await seen(OFFICER, `${PLACE}?dong=1`), /Từ tệp .*Dán các dòng/);
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, STRANGER, AUDITOR, CHAIR, APPRAISER, OFFICER, STRANGER_STAFF])
			clients.set(user, await new Client().signIn(user));
	});
	await test('a note is written by who is in charge, and seen at once', notes);
	await test('it is answered once, and taken back with a reason', answered);
	await test('it stands beside the criterion and never counts', beside);
	await test('heads of agencies', heads);
	await test('the old head says what he has to say, in time or the head of the agency does', transfers);
	await test('a head sees earlier periods, and his points beside those of others', compared);
	await test('colleagues say what they think, and nobody can tell who', feedback);
	await test('how satisfied citizens were', satisfaction);
	await test('the same from a workbook or .csv', satisfactionFiles);
	months.clear();
	back(STAFF);
	for (const c of clients.values())
		c.close();
});
