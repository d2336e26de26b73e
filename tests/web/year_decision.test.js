// The decision of a run: what keeps it back, what it writes, who is told, who sees levels.
'use strict';
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { Client, decode, forms, RUN, BUILD } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const years = require('./years.js');

const { person, today, plus } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'chutich.tuyhoa', APPRAISER = 'thamdinh.snv', CHAIR = 'chutich.tinh';
const MATES = ['anh.cn704', 'binh.bc1159', 'bhiao.n769', 'blieng.b1029', 'cuong.dc1289'];
const YEAR = 2025, HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const show = (iso) => iso.split('-').reverse().join('/');
const at = (id) => `/xep-loai/dot/${id}/quyet-dinh/`;
const seen = async (user, where) => text((await of(user).get(where)).text);
const version = (id) => number(`SELECT version FROM year_run WHERE id = ${id}`);
const made = { document_number: `15/QĐ-STC ${HOSTILE}`, document_day: show(today), signer: 'Nguyễn Văn zq, Giám đốc Sở' };
const decide = async (user, id, fields = {}) => of(user).post(at(id), { form: await of(user).token(), version: version(id), ...made, ...fields });
const rows = (id) => sql(`SELECT p.uid, c.state, c.standing, c.level, c.why, c.mean, c.shown FROM classification c JOIN person p ON p.id = c.person_id WHERE c.run_id = ${id} AND c.superseded_at IS NULL ORDER BY p.uid`);
const nothing = (id) => assert.equal(number(`SELECT COUNT(*) FROM year_decision WHERE run_id = ${id}`) + number(`SELECT COUNT(*) FROM classification WHERE run_id = ${id} AND decision_id IS NOT NULL`), 0);
const refused = async (id, words, fields = {}) => {
	const page = await decide(HEAD, id, fields);
	assert.equal(page.status, 422);
	assert.match(text(page.text), words);
	nothing(id);
};
const verify = () => {
	try {
		return execFileSync(path.join(BUILD, 'danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });
	} catch (e) {
		return `${e.stdout}${e.stderr}`;
	}
};
// Seven people: two could be excellent, one place (20 % of the 5 who are good then).
const TOTALS = { [STAFF]: 9500, [CHIEF]: 9200, [MATES[0]]: 8000, [MATES[1]]: 7500, [MATES[2]]: 7000, [MATES[3]]: 7250, [MATES[4]]: 4999 };

async function blocked() {
	years.clear();
	const id = years.frozen('stc', YEAR, TOTALS), c = (uid) => years.classification(uid, YEAR);
	sql(`UPDATE year_run SET state = 'open', frozen_by = NULL, frozen_at = NULL, base = NULL WHERE id = ${id}`);
	assert.equal((await decide(HEAD, id)).status, 422);
	assert.match(await seen(HEAD, at(id)), /Chưa quyết định được .*Nhóm và tỷ lệ xuất sắc chưa chốt/);
	nothing(id);
	sql(`UPDATE year_run SET state = 'frozen', frozen_by = 1, frozen_at = UTC_TIMESTAMP(6), base = 'good' WHERE id = ${id}`);
	sql(`UPDATE classification SET state = 'met' WHERE id = ${c(STAFF)}`);
	await refused(id, /Chưa có đề xuất mức xếp loại: /);
	assert.ok(!(await of(HEAD).get(at(id))).text.includes('name="signer"'), 'no form while something is missing');
	sql(`UPDATE classification SET state = 'proposed' WHERE id = ${c(STAFF)}; UPDATE classification SET group_id = NULL WHERE id = ${c(CHIEF)}`);
	await refused(id, /Chưa thuộc nhóm nào: /);
	sql(`UPDATE classification SET group_id = (SELECT MIN(id) FROM year_group WHERE run_id = ${id}) WHERE id = ${c(CHIEF)}`);
	years.result(CHIEF, YEAR, 9500);
	await refused(id, /bằng điểm ở ranh giới số được xếp xuất sắc.*Nhóm zq/);
	sql(`UPDATE year_run SET chosen_why = 'zq' WHERE id = ${id}; UPDATE classification SET chosen = 1 WHERE id IN (${c(CHIEF)}, ${c(STAFF)})`);
	await refused(id, /Số người được chọn nhiều hơn .*Nhóm zq/);
	sql(`UPDATE classification SET chosen = 0 WHERE id = ${c(STAFF)}; UPDATE classification SET chosen = 1 WHERE id = ${c(MATES[0])}`);
	await refused(id, /không đủ điều kiện xếp xuất sắc: /);
	sql(`UPDATE year_run SET chosen_why = NULL WHERE id = ${id}; UPDATE classification SET chosen = 0 WHERE run_id = ${id}`);
	years.result(CHIEF, YEAR, 9200);
	for (const [fields, words] of [[{ document_day: show(plus(today, 1)) }, /Ngày không thể sau hôm nay/], [{ document_day: '30/11/2025' }, /trước ngày văn bản chia nhóm/],
		[{ signer: '' }, /./], [{ document_number: '' }, /./]])
		await refused(id, words, fields);
	for (const [user, status] of [[STAFF, 403], [OTHER, 404], [APPRAISER, 403]])
		assert.equal((await decide(user, id)).status, status, user);
	assert.equal((await decide(CHAIR, id)).status, 422, 'that of an agency is its head\'s');
	for (const [user, status] of [[HEAD, 200], [APPRAISER, 200], [CHAIR, 200], [STAFF, 404], [OTHER, 404]])
		assert.equal((await of(user).get(at(id))).status, status, user);
	assert.equal((await decide(HEAD, id, { version: version(id) + 1 })).status, 409);
	nothing(id);
	return id;
}

async function missing() {
	years.clear();
	const late = years.frozen('stc', 2099, { [STAFF]: 8000 }), owing = years.frozen('stc', 2026, { [STAFF]: 8000 });
	await refused(late, /Năm còn kỳ chưa kết thúc đối với: Y Wĩ Niê/);
	await refused(owing, /Còn kỳ chưa có kết quả công bố hoặc lý do: Y Wĩ Niê/);
	const self = years.frozen('stc', 2027, { [HEAD]: 8000 });
	await refused(self, /không ai tự quyết định mức của mình/);
	years.clear();
	const province = sql("SELECT code FROM unit WHERE kind = 'province'"), heads = years.frozen(province, YEAR, { [HEAD]: 9500 });
	sql(`UPDATE classification SET agency_id = (SELECT id FROM unit WHERE code = 'stc') WHERE run_id = ${heads}`);
	const page = await decide(CHAIR, heads);
	assert.equal(page.status, 422);
	assert.match(text(page.text), /Tổ chức do người này đứng đầu chưa được xếp loại: Hoàng Thị Diệp/);
	assert.equal((await decide(HEAD, heads)).status, 404, 'not his');
	nothing(heads);
	years.clear();
	const short = years.frozen('stc', YEAR, { [STAFF]: 8000, [CHIEF]: 8000 });
	sql(`UPDATE classification SET state = 'open', self_at = NULL, met_at = NULL, proposed_at = NULL, proposed_by = NULL, proposed_level = NULL, group_id = NULL WHERE id = ${years.classification(STAFF, YEAR)};
		UPDATE holding SET from_day = '2025-09-01' WHERE person_id = ${person(STAFF)} AND main = 1`);
	try {
		assert.equal((await decide(HEAD, short)).status, 303);
		assert.match(rows(short), new RegExp(`^${STAFF}\\tdecided\\tunder_six_months\\tNULL\\tunder_six_months\\tNULL\\tNULL$`, 'm'), 'who worked less than six months is taken along as he is');
		assert.match(verify(), /^1 decisions on levels, 0 wrong$/m);
	} finally {
		sql(`UPDATE holding SET from_day = '2025-07-01' WHERE person_id = ${person(STAFF)} AND main = 1`);
	}
	years.clear();
}

async function decided() {
	const id = number('SELECT MAX(id) FROM year_run'), before = (await of(HEAD).get(at(id))).text;
	assert.match(text(before), /hoàn thành tốt nhiệm vụ .*Khác mức đề xuất/);
	assert.match(text(before), /quyết định không ghi mức khác/);
	const at_once = { version: version(id) }, both = await Promise.all([decide(HEAD, id, at_once), decide(HEAD, id, at_once)]);
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], text(both[0].text).slice(0, 900));
	assert.equal(number(`SELECT COUNT(*) FROM year_decision WHERE run_id = ${id}`), 1, 'once');
	assert.equal(rows(id), [[MATES[0], 'HTTNV', 'points', 80, 8000], [MATES[2], 'HTTNV', 'points', 70, 7000], [MATES[1], 'HTTNV', 'points', 75, 7500], [MATES[3], 'HTTNV', 'points', '145/2', 7250],
		[STAFF, 'HTXSNV', 'points', 95, 9500], [MATES[4], 'KHTNV', 'points', '4999/100', 4999], [CHIEF, 'HTTNV', 'quota', 92, 9200]]
		.map(([uid, level, why, mean, shown]) => [uid, 'decided', 'classified', level, why, mean, shown].join('\t')).sort().join('\n'));
	assert.equal(sql(`SELECT state FROM year_run WHERE id = ${id}`), 'decided');
	assert.equal(number(`SELECT COUNT(*) FROM outbox o JOIN classification c ON c.id = o.object_id WHERE o.kind = 'national' AND o.noun = 'classification' AND c.run_id = ${id}`), 7);
	assert.equal(number(`SELECT COUNT(*) FROM classification_step s JOIN classification c ON c.id = s.classification_id WHERE s.act = 'decide' AND c.run_id = ${id}`), 7);
	assert.equal(sql(`SELECT GROUP_CONCAT(action) FROM audit WHERE noun = 'year_decision' AND object_id = (SELECT MAX(id) FROM year_decision)`), 'decide');
	assert.equal(number('SELECT COUNT(*) FROM year_run_snapshot WHERE sha256 = UNHEX(SHA2(body, 256))'), 1);
	const after = (await of(HEAD).get(at(id))).text;
	assert.ok(text(after).includes(HOSTILE) && !after.includes(HOSTILE), 'escaped');
	assert.equal((await decide(HEAD, id)).status, 422, 'no more');
	assert.match(verify(), /^1 decisions on levels, 0 wrong$/m);
	sql(`UPDATE classification SET level = 'HTXSNV' WHERE id = ${years.classification(CHIEF, YEAR)}`);
	assert.match(verify(), /the row of truongphong.stc says something else\n1 decisions on levels, 1 wrong/);
	sql(`UPDATE classification SET level = 'HTTNV' WHERE id = ${years.classification(CHIEF, YEAR)}; UPDATE year_run_snapshot SET body = REPLACE(body, '"92"', '"93"')`);
	assert.match(verify(), /its bytes are not those of its digest/);
	sql('UPDATE year_run_snapshot SET sha256 = UNHEX(SHA2(body, 256))');
	assert.match(verify(), /the row of truongphong.stc says something else/, 'another mean than it froze');
	sql(`UPDATE year_run_snapshot SET body = REPLACE(body, '"93"', '"92"'); UPDATE year_run_snapshot SET sha256 = UNHEX(SHA2(body, 256))`);
	assert.match(verify(), /^1 decisions on levels, 0 wrong$/m);
}

async function told() {
	const id = number('SELECT MAX(id) FROM year_run'), decision = number('SELECT MAX(id) FROM year_decision'), where = `${at(id)}${decision}/thong-bao`;
	const c = years.classification(STAFF, YEAR), mine = `/xep-loai/phieu/${c}/thong-bao/`, list = `/xep-loai/cong-khai/?nam=${YEAR}`;
	const tell = async (user, fields = {}) => of(user).post(where, { form: await of(user).token(), version: 1, notice_number: '16/TB-STC zq', notice_day: show(today), public_day: show(plus(today, 1)), ...fields });
	assert.equal((await of(STAFF).get(mine)).status, 404, 'nothing was said yet');
	for (const [fields, words] of [[{ notice_day: show(plus(today, 1)), public_day: show(plus(today, 2)) }, /không thể sau hôm nay/], [{ notice_day: show(plus(today, -1)) }, /trước ngày quyết định/],
		[{ public_day: show(plus(today, -1)) }, /trước ngày thông báo/], [{ notice_number: '' }, /./]]) {
		const page = await tell(HEAD, fields);
		assert.equal(page.status, 422);
		assert.match(text(page.text), words);
	}
	for (const [user, status] of [[STAFF, 403], [OTHER, 404], [CHAIR, 422]])
		assert.equal((await tell(user)).status, status, user);
	const both = await Promise.all([tell(HEAD), tell(HEAD)]);
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409]);
	assert.equal(number(`SELECT COUNT(*) FROM classification WHERE run_id = ${id} AND state = 'noticed' AND noticed_at IS NOT NULL`), 7);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE kind = 'year_noticed'`), 7);
	assert.match(await seen(STAFF, '/thong-bao/'), /Kết quả xếp loại năm 2025 của đồng chí đã có/);
	const page = await seen(STAFF, mine);
	assert.match(page, /hoàn thành xuất sắc nhiệm vụ .*95,00 .*Theo điểm trung bình .*15\/QĐ-STC .*16\/TB-STC zq .*quyền kiến nghị.*07 ngày làm việc/);
	assert.match(await seen(CHIEF, `/xep-loai/phieu/${years.classification(CHIEF, YEAR)}/thong-bao/`), /hoàn thành tốt nhiệm vụ .*vượt số được xếp xuất sắc của nhóm/);
	for (const [user, status] of [[CHIEF, 404], [OTHER, 404], [HEAD, 200], [APPRAISER, 200], [CHAIR, 200]])
		assert.equal((await of(user).get(mine)).status, status, user);
	assert.equal(number(`SELECT read_at IS NULL FROM classification WHERE id = ${c}`), 1, 'a look writes nothing');
	const form = forms((await of(STAFF).get(mine)).text).find((f) => f.action.endsWith('da-nhan'));
	assert.equal((await of(HEAD).post(`${mine}da-nhan`, { form: await of(HEAD).token() })).status, 409, 'not for another');
	assert.equal((await of(STAFF).post(`${mine}da-nhan`, form.fields)).status, 303);
	assert.equal(number(`SELECT read_at IS NULL FROM classification WHERE id = ${c}`), 0);
	assert.ok(!(await of(STAFF).get(mine)).text.includes('da-nhan'));
	assert.match(await seen(STAFF, list), /Chưa có kết quả được công khai/, 'from tomorrow on');
	sql(`UPDATE year_decision SET public_day = '${today}' WHERE id = ${decision}`);
	const shown = await seen(STAFF, list);
	assert.match(shown, /7 người .*hoàn thành xuất sắc nhiệm vụ/);
	assert.ok(!/9\d,\d\d|vượt số|quyết định/i.test(shown), 'the level alone');
	const kinds = { pdf: '%PDF', docx: 'PK', xlsx: 'PK' };
	for (const [user, file] of [[STAFF, `${mine}?dang=pdf`], [STAFF, `${mine}?dang=docx`], [HEAD, `${at(id)}${decision}/danh-sach?dang=pdf`], [HEAD, `${at(id)}${decision}/danh-sach?dang=docx`], [HEAD, `${at(id)}${decision}/danh-sach?tep=xlsx`],
		[HEAD, `/xep-loai/dot/${id}/bang-tong-hop?dang=pdf`], [HEAD, `/xep-loai/dot/${id}/bang-tong-hop?tep=xlsx`], [APPRAISER, `/xep-loai/tong-hop/?nam=${YEAR}&dang=pdf`], [APPRAISER, `/xep-loai/tong-hop/?nam=${YEAR}&tep=xlsx`]]) {
		const answer = await of(user).get(file);
		assert.equal(answer.status, 200, file);
		assert.equal(answer.bytes.subarray(0, kinds[file.split('=').pop()].length).toString(), kinds[file.split('=').pop()], file);
	}
	for (const [user, file] of [[CHIEF, `${mine}?dang=pdf`], [STAFF, `${at(id)}${decision}/danh-sach?dang=pdf`], [OTHER, `/xep-loai/dot/${id}/bang-tong-hop?dang=pdf`], [HEAD, `${at(id)}${decision + 999}/danh-sach?dang=pdf`]])
		assert.equal((await of(user).get(file)).status, 404, file);
	assert.equal((await of(HEAD).get('/xep-loai/tong-hop/')).status, 403);
	assert.match(await seen(APPRAISER, `/xep-loai/tong-hop/?nam=${YEAR}`), /Sở Tài chính 1 5 0 1 0 7 Cộng 1 5 0 1 0 7/);
	assert.match((await of(HEAD).get(`${at(id)}${decision}/danh-sach?tep=csv`)).text, /Y Wĩ Niê/);
	assert.match(await seen(OTHER, list), /Chưa có kết quả được công khai/, 'inside the body');
}

async function petitioned() {
	years.clear();
	years.noticed('stc', YEAR, TOTALS);
	const c = years.classification(STAFF, YEAR), where = `/xep-loai/phieu/${c}/kien-nghi/`;
	const send = async (user, fields = {}) => of(user).post(where, { form: await of(user).token(), words: `Tôi không nhất trí ${HOSTILE}`, proof: 'zq', ...fields });
	assert.match(await seen(STAFF, '/viec-can-lam/'), /Xem thông báo kết quả xếp loại năm 2025/);
	for (const [user, status] of [[CHIEF, 404], [OTHER, 404], [HEAD, 422]])
		assert.equal((await send(user)).status, status, user);
	assert.equal((await send(STAFF, { words: '' })).status, 422);
	assert.deepEqual((await Promise.all([send(STAFF), send(STAFF)])).map((a) => a.status).sort(), [303, 422], 'one at a time');
	const id = number('SELECT MAX(id) FROM petition'), answer = async (user, fields = {}) => of(user).post(`${where}${id}`, { form: await of(user).token(), version: 1, outcome: 'kept', answer: 'Giữ nguyên zq', document: '20/CV-STC', ...fields });
	assert.equal(sql(`SELECT sheet_id IS NULL, classification_id = ${c}, received_on = '${today}', due_on >= received_on + INTERVAL 9 DAY FROM petition`), '1\t1\t1\t1', 'seven working days');
	assert.match(await seen(HEAD, '/thong-bao/'), /kiến nghị về kết quả xếp loại năm 2025; giải quyết trong 07 ngày làm việc/);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Giải quyết 1 kiến nghị về kết quả xếp loại năm/);
	const page = (await of(HEAD).get(where)).text;
	assert.ok(text(page).includes(HOSTILE) && !page.includes(HOSTILE), 'escaped');
	assert.match(text(page), /Còn [789] ngày làm việc/);
	for (const [user, fields, status] of [[STAFF, {}, 403], [OTHER, {}, 404], [CHAIR, {}, 422], [HEAD, { document: '' }, 422], [HEAD, { answer: '' }, 422], [HEAD, { outcome: 'x' }, 422], [HEAD, { version: 9 }, 409]])
		assert.equal((await answer(user, fields)).status, status, `${user} ${JSON.stringify(fields)}`);
	assert.equal((await of(STAFF).post(`${where}${id}/rut`, { form: await of(STAFF).token(), version: 1 })).status, 303);
	assert.equal((await answer(HEAD)).status, 409, 'it was withdrawn');
	assert.equal((await send(STAFF)).status, 303);
	const again = number('SELECT MAX(id) FROM petition'), last = async (fields) => of(HEAD).post(`${where}${again}`, { form: await of(HEAD).token(), version: 1, answer: 'Đúng zq', document: '21/CV-STC', ...fields });
	assert.deepEqual((await Promise.all([last({ outcome: 'kept' }), last({ outcome: 'changed' })])).map((a) => a.status).sort(), [303, 409]);
	sql(`UPDATE petition SET state = 'changed' WHERE id = ${again}`);
	assert.match(await seen(STAFF, '/thong-bao/'), /Kiến nghị về kết quả xếp loại năm 2025 đã được trả lời: Đúng zq/);
	assert.match(await seen(STAFF, where), /Chấp nhận, có quyết định thay thế/);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /quyết định thay thế theo 1 kiến nghị đã chấp nhận/);
	assert.equal(number("SELECT COUNT(*) FROM audit WHERE noun = 'petition' AND action IN ('file', 'answer', 'withdraw') AND at > UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE") >= 4, true);
	years.clear();
	years.noticed('stc', 2026, { [STAFF]: 8000 });
	sql(`INSERT INTO petition (classification_id, kind, words, received_on, due_on) VALUES (${years.classification(STAFF, 2026)}, 'petition', 'zq', '${today}', '${today}')`);
	const file = (await of(STAFF).get(`/xep-loai/ho-so/${person(STAFF)}?nam=2026`)).text;
	assert.match(text(file), /Kiến nghị về kết quả mức xếp loại năm, nhận ngày/, 'it is in the file of the year');
}

async function replaced() {
	years.clear();
	const id = years.frozen('stc', YEAR, TOTALS, { base: 'good_or_better' }), where = `/xep-loai/dot/${id}/thay-the/`, affected = `/xep-loai/dot/${id}/anh-huong/`;
	const c = (uid) => years.classification(uid, YEAR), key = (uid) => `${c(uid)}:${number(`SELECT version FROM classification WHERE id = ${c(uid)}`)}`;
	const typed = { document_number: '30/QĐ zq', document_day: show(today), signer: 'zq', reason: `Vì ${HOSTILE}` };
	const replace = async (user, fields) => of(user).post(where, { form: await of(user).token(), ...typed, ...fields });
	const no = async (user, fields, words) => { const page = await replace(user, fields); assert.equal(page.status, 422, text(page.text).slice(0, 600)); assert.match(text(page.text), words); };
	const row = (uid, edition) => sql(`SELECT state, level, why, mean, superseded_at IS NULL FROM classification WHERE person_id = ${person(uid)} AND year = ${YEAR} AND edition = ${edition}`);
	assert.equal((await of(HEAD).get(where)).status, 404, 'nothing was decided');
	assert.equal((await decide(HEAD, id)).status, 303);
	assert.equal((await of(HEAD).post(`${at(id)}${number('SELECT MAX(id) FROM year_decision')}/thong-bao`, { form: await of(HEAD).token(), version: 1, notice_number: '16', notice_day: show(today), public_day: show(today) })).status, 303);
	const last = MATES[4];
	await no(HEAD, { chosen: key(STAFF), cause: 'fault' }, /thuộc người đứng đầu cơ quan quản lý công chức, trừ khi/);
	await no(HEAD, { chosen: key(last), cause: 'petition' }, /Kiến nghị của .* chưa được chấp nhận/);
	for (const [user, status] of [[STAFF, 403], [OTHER, 404], [APPRAISER, 403]])
		assert.equal((await replace(user, { chosen: key(last), cause: 'petition' })).status, status, user);
	sql(`INSERT INTO petition (classification_id, kind, words, received_on, due_on, state, answer, document, answered_by, answered_at) VALUES (${c(last)}, 'petition', 'zq', '${today}', '${today}', 'changed', 'zq', 'zq', 1, UTC_TIMESTAMP(6))`);
	await no(HEAD, { chosen: key(last), cause: 'petition' }, /cùng mức và điểm như quyết định trước/);
	years.result(last, YEAR, 5100);
	assert.match(await seen(HEAD, where), /Kiến nghị đã được chấp nhận Dữ liệu nay đã khác .*49,99 51,00/);
	const once = { chosen: key(last), cause: 'petition' };
	assert.deepEqual((await Promise.all([replace(HEAD, once), replace(HEAD, once)])).map((a) => a.status).sort(), [303, 409], 'once');
	assert.equal(row(last, 1), ['noticed', 'KHTNV', 'points', '4999/100', 0].join('\t'));
	assert.equal(row(last, 2), ['decided', 'HTNV', 'points', 51, 1].join('\t'));
	assert.equal(sql(`SELECT kind, cause, replaces_id IS NOT NULL FROM year_decision ORDER BY id DESC LIMIT 1`), 'replacing\tpetition\t1');
	assert.equal(number(`SELECT COUNT(*) FROM outbox WHERE noun = 'classification' AND object_id = ${c(last)}`), 1, 'the new edition is sent');
	assert.equal(sql(`SELECT kind FROM year_stale`), 'record', 'places stand as they were');
	await no(CHAIR, { cause: 'fault' }, /chọn ít nhất một người/);
	await no(CHAIR, { chosen: key(STAFF), cause: 'fault', stated: 'HTNV' }, /thiếu trung thực/);
	await no(CHAIR, { chosen: key(MATES[0]), cause: 'dishonest', stated: 'HTXSNV' }, /không được cao hơn mức theo dữ liệu/);
	await no(CHAIR, { chosen: key(STAFF), cause: 'dishonest', stated: 'HTNV', document_day: show(plus(today, 1)) }, /không thể sau hôm nay/);
	assert.equal((await replace(CHAIR, { chosen: `${c(STAFF)}:99`, cause: 'dishonest', stated: 'HTNV' })).status, 409);
	assert.equal((await replace(CHAIR, { chosen: 'x', cause: 'dishonest', stated: 'HTNV' })).status, 400);
	assert.equal((await replace(CHAIR, { chosen: key(STAFF), cause: 'dishonest', stated: 'HTNV' })).status, 303);
	assert.equal(row(STAFF, 2), ['decided', 'HTNV', 'stated', 95, 1].join('\t'));
	assert.equal(sql("SELECT t.kind, p.uid, t.level FROM year_stale t JOIN classification c ON c.id = t.classification_id JOIN person p ON p.id = c.person_id WHERE t.kind <> 'record'"), 'place\ttruongphong.stc\tHTXSNV', 'who was cut would have the place');
	const page = (await of(HEAD).get(affected)).text;
	assert.match(text(page), /Lê Quốc Bảo Chờ quyết định .*mức theo quy định nay là: hoàn thành xuất sắc nhiệm vụ/);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Quyết định về 3 kết quả xếp loại dựa trên quyết định đã thay thế/);
	for (const [user, status] of [[STAFF, 404], [OTHER, 404], [APPRAISER, 200]])
		assert.equal((await of(user).get(affected)).status, status, user);
	assert.ok(text((await of(HEAD).get(at(id))).text).includes(HOSTILE));
	assert.ok(!/Y Wĩ Niê/.test(await seen(CHIEF, `/xep-loai/cong-khai/?nam=${YEAR}`)), 'not before he was told');
	assert.match(verify(), /^3 decisions on levels, 0 wrong$/m);
	const record = number("SELECT MAX(id) FROM year_stale WHERE kind = 'record'"), keep = async (user, fields = {}) => of(user).post(`${affected}${record}`, { form: await of(user).token(), version: 1, reason: 'Đã bổ sung zq', ...fields });
	assert.equal((await keep(HEAD, { reason: '' })).status, 422);
	assert.equal((await keep(OTHER)).status, 404);
	assert.deepEqual((await Promise.all([keep(HEAD), keep(HEAD)])).map((a) => a.status).sort(), [303, 409]);
	assert.equal((await replace(CHAIR, { chosen: key(CHIEF), cause: 'unfounded', document_number: '31/QĐ zq' })).status, 303);
	assert.equal(row(CHIEF, 2), ['decided', 'HTXSNV', 'points', 92, 1].join('\t'));
	assert.equal(sql(`SELECT decision, reason FROM year_stale WHERE kind = 'place'`), 'replace\t31/QĐ zq');
	assert.match(verify(), /^4 decisions on levels, 0 wrong$[^]*^10 levels of years, 0 wrong/m);
	assert.equal(number(`SELECT COUNT(*) FROM classification_snapshot s JOIN classification c ON c.id = s.classification_id WHERE c.run_id = ${id} AND s.sha256 = UNHEX(SHA2(s.body, 256))`), 10, 'each edition froze what it rests on');
	assert.equal(sql("SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'year_decision' AND object_id IN (SELECT id FROM year_decision)"), 'decide,notice,replace,replace,replace');
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, APPRAISER, CHAIR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('periods, organisations and oneself keep it back; who has no level does not', missing);
	await test('what is missing keeps it back, and is said', blocked);
	await test('levels follow from the rules, once', decided);
	await test('each is told, the body sees levels alone', told);
	await test('a petition has its clock and one answer', petitioned);
	await test('a replacing decision makes the next edition, what rests on it is found', replaced);
	years.clear();
	for (const c of clients.values())
		c.close();
});
