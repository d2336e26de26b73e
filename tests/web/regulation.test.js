// Regulations of bonuses: begun from a template or a version, written, issued by the head alone, sent and published in one act;
// remarks of Home Affairs, differences, papers; who reads what.
'use strict';
const { Client, decode, base } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote } = require('./catalogs.js');

const HEAD = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OTHER = 'giamdoc.stc', STRANGER = 'chuyenvien.stc';
const HOME = 'thamdinh.snv', LEAD = 'giamdoc.snv', CHAIR = 'chutich.tinh', FINANCE = 'taichinh.stc', AUDITOR = 'kiemtra.tt';
const HOSTILE = '<b>zq\'"&</b>', PLACE = '/thuong/quy-che/', ALL = `${PLACE}tinh/`;
const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const token = (user) => of(user).token('/tro-giup/');
const post = async (user, where, fields = {}) => of(user).post(where, { form: await token(user), ...fields });
const get = async (user, where) => (await of(user).get(where)).status;
const seen = async (user, where) => text((await of(user).get(where)).text);
const refused = (page, field, words, status = 422) => { assert.equal(page.status, status, text(page.text).slice(0, 600)); assert.match(text(page.text), words); if (field) assert.ok(page.text.includes(`id="${field}-error"`), field); };
const done = (page, where) => { assert.equal(page.status, 303, text(page.text || '').slice(0, 1500)); if (where) assert.equal(page.location, base + where); return Number(/\d+/.exec(page.location.slice(base.length))); };
const upload = async (user, where, name, bytes) => of(user).request('POST', base + where, { headers: { 'content-type': 'multipart/form-data; boundary=zqedge' },
	body: Buffer.concat([Buffer.from(`--zqedge\r\nContent-Disposition: form-data; name="form"\r\n\r\n${await token(user)}\r\n--zqedge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`), bytes, Buffer.from('\r\n--zqedge--\r\n')]) });
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);
const iso = (n) => day(n).split('/').reverse().join('-');
const at = (id, rest = '') => `${PLACE}${id}/${rest}`;
const agency = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const version = (id) => number(`SELECT version FROM regulation WHERE id = ${id}`);
const field = (id, what) => sql(`SELECT ${what} FROM regulation WHERE id = ${id}`);
const told = (kind, uid) => number(`SELECT COUNT(*) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.kind = '${kind}'${uid ? ` AND p.uid = '${uid}'` : ''}`);
const clear = () => sql(`SET foreign_key_checks = OFF; DELETE FROM bonus_basis; DELETE FROM bonus_share; DELETE FROM bonus_snapshot; DELETE FROM bonus_run; DELETE FROM bonus_line;
	DELETE FROM regulation_remark; DELETE FROM regulation; DELETE FROM notice WHERE kind LIKE 'regulation%'`);
const begin = async (user = OFFICER, template = 'share', kind = 'award') => done(await post(user, `${PLACE}moi/`, { bonus_kind: kind, template }));
const texts = (more = {}) => ({ regulation_name: `Quy chế ${HOSTILE}`, part_scope: 'Phạm vi', part_criteria: 'Tiêu chí', part_amounts: 'Mức', part_steps: 'Quy trình', part_other: 'Khác', basis: '', ...more });
const change = (user, id, more = {}) => post(user, at(id, 'sua/'), { ...texts(more), version: more.version ?? version(id) });
const issue = (user, id, more = {}) => post(user, at(id, 'ban-hanh/'), { document_number: '7/QĐ zq', document_day: day(0), signer: `Ông ${HOSTILE}`, from_day: day(1), version: version(id), ...more });
const send = (user, id) => post(user, at(id, 'gui/'), { version: version(id) });
const issued = async (more) => { const id = await begin(); done(await issue(HEAD, id, more), at(id)); return id; };
const sent = async () => { const id = await issued(); done(await send(HEAD, id), at(id)); return id; };

async function begun() {
	clear();
	assert.match(await seen(STAFF, PLACE), /chưa có quy chế tiền thưởng/);
	assert.equal((await post(STAFF, `${PLACE}moi/`, { bonus_kind: 'award', template: 'share' })).status, 403);
	refused(await post(OFFICER, `${PLACE}moi/`, { bonus_kind: 'award', template: '' }), 'template', /./);
	assert.equal((await post(OFFICER, `${PLACE}moi/`, { bonus_kind: 'award', template: 'share', zq: '1' })).status, 400);
	for (const [template, method, words] of [['share', 'share fixed 0', /Hoàn thành xuất sắc nhiệm vụ hệ số 1,5 .*Không hoàn thành nhiệm vụ hoặc chưa được xếp loại không thưởng/], ['fixed', 'rate fixed 0', /10\.000\.000 đồng/],
		['base_salary', 'rate base_salary 0', /5 lần lương cơ sở/], ['salary', 'rate salary 0', /1,5 lần lương theo ngạch, bậc/], ['share_salary', 'share fixed 1', /Nhân với hệ số lương/]]) {
		const id = await begin(OFFICER, template);
		assert.equal(field(id, "CONCAT_WS(' ', method, base, by_coefficient)"), method);
		assert.equal(field(id, "scope <> '' AND criteria <> '' AND amounts <> '' AND steps <> '' AND other <> ''"), '1', 'all five contents');
		const page = await seen(OFFICER, at(id));
		assert.match(page, words);
		assert.match(page, /10% quỹ .*Lỗi \(phải sửa trước khi ban hành\): 0; Cảnh báo: 0/);
		assert.ok(!page.includes('còn thiếu'), 'nothing is missing');
	}
	assert.equal(sql(`SELECT GROUP_CONCAT(number ORDER BY id) FROM regulation WHERE agency_id = ${agency('tuyhoa')} AND kind = 'award'`), '1,2,3,4,5');
	const c = of(HEAD), fields = { form: await c.token('/tro-giup/'), bonus_kind: 'income', template: 'salary' };
	const first = done(await c.post(`${PLACE}moi/`, fields)), again = done(await c.post(`${PLACE}moi/`, fields));
	assert.equal(first, again, 'twice is once');
	assert.equal(field(first, "CONCAT_WS(' ', kind, number, reserve)"), 'income 1 0', 'nothing is kept back for sudden awards');
	const dropped = await begin();
	refused(await post(OFFICER, at(dropped, 'bo'), { reason: '', version: version(dropped) }), 'reason', /./);
	done(await post(OFFICER, at(dropped, 'bo'), { reason: `Nhầm ${HOSTILE}`, version: version(dropped) }), at(dropped));
	assert.match(await seen(HEAD, at(dropped)), /Không dùng .*Nhầm <b>zq/);
	assert.equal((await post(OFFICER, at(dropped, 'bo'), { reason: 'x', version: version(dropped) })).status, 409);
	assert.equal(await get(OFFICER, at(dropped, 'sua/')), 404);
}

async function written() {
	clear();
	const id = await begin();
	refused(await change(OFFICER, id, { regulation_name: '', part_scope: `Phạm vi ${HOSTILE}` }), 'regulation_name', /./);
	const kept = await change(OFFICER, id, { regulation_name: '', part_scope: `Phạm vi ${HOSTILE}` });
	assert.ok(decode(kept.text).includes(`Phạm vi ${HOSTILE}`) && !kept.text.includes(HOSTILE), 'what was typed stays, escaped');
	const old = version(id);
	done(await change(OFFICER, id, { part_steps: '' }), at(id));
	const page = (await of(HEAD).get(at(id))).text;
	assert.ok(text(page).includes(`Quy chế ${HOSTILE}`) && !page.includes(HOSTILE), 'escaped');
	assert.match(text(page), /còn thiếu .*Nội dung “Quy trình, thủ tục”/);
	const late = await change(HEAD, id, { part_scope: 'Phạm vi của tôi zq', version: old });
	refused(late, null, /vừa được người khác sửa; .*Nội dung người khác vừa lưu .*Phạm vi, đối tượng áp dụng Phạm vi/, 409);
	assert.ok(late.text.includes('Phạm vi của tôi zq'), 'what he typed stays');
	assert.equal(field(id, 'scope'), 'Phạm vi');
	const both = await Promise.all([HEAD, OFFICER].map((user) => change(user, id, { part_other: `Khác của ${user}` })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'two at once');
	for (const user of [STAFF, OTHER, STRANGER, HOME, LEAD, CHAIR, FINANCE, AUDITOR])
		assert.equal(await get(user, at(id)), 404, `a draft is not for ${user}`);
	assert.equal((await change(OTHER, id, { version: 1 })).status, 404, 'another agency');
	assert.equal(await get(OTHER, at(id, 'tai?dang=pdf')), 404);
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'regulation' AND object_id = ${id}`), 'begin,change,change');
}

async function byItsHead() {
	clear();
	const id = await begin();
	assert.equal(await get(OFFICER, at(id, 'ban-hanh/')), 403);
	assert.equal((await issue(OFFICER, id)).status, 403, 'the officer issues nothing');
	assert.notEqual((await issue(OTHER, id)).status, 303, 'nor another head');
	for (const [name, more, words] of [['document_number', { document_number: '' }, /./], ['document_day', { document_day: day(1) }, /không được sau hôm nay/], ['signer', { signer: '' }, /./],
		['from_day', { from_day: '' }, /./], ['from_day', { from_day: day(-1) }, /không được trước ngày của quyết định/]]) {
		const a = await issue(HEAD, id, more);
		refused(a, name, words);
		assert.ok(name === 'signer' || decode(a.text).includes(`Ông ${HOSTILE}`), 'what was typed stays');
	}
	sql(`UPDATE regulation SET steps = '' WHERE id = ${id}`);
	refused(await issue(HEAD, id), null, /còn nội dung bắt buộc chưa có.*Quy trình, thủ tục/);
	sql(`UPDATE regulation SET steps = 'x' WHERE id = ${id}; UPDATE bonus_line SET effect = 'sum', factor = NULL, sum = 5 WHERE regulation_id = ${id} AND place = 1`);
	refused(await issue(HEAD, id), null, /Lỗi của bảng quyết định: 1/);
	sql(`UPDATE bonus_line SET effect = 'factor', factor = '1.5', sum = NULL WHERE regulation_id = ${id} AND place = 1`);
	assert.equal((await issue(HEAD, id, { version: version(id) + 1 })).status, 409, 'in the version that was seen');
	done(await issue(HEAD, id), at(id));
	assert.equal(field(id, "CONCAT_WS(' ', state, document_number, from_day, IFNULL(until_day, '-'), issued_by IS NOT NULL)"), `issued 7/QĐ zq ${iso(1)} - 1`);
	assert.equal((await issue(HEAD, id)).status, 409, 'once');
	const late = await change(OFFICER, id, { part_scope: 'Muộn zq' });
	refused(late, null, /không còn là bản đang soạn/, 409);
	assert.ok(late.text.includes('Muộn zq'));
	assert.equal(await get(STAFF, at(id)), 404, 'not before it is sent');
	// The next version: a copy of everything, which ends this one.
	sql(`UPDATE bonus_line SET total_from = '90', months_from = '1/3', unit_id = ${agency('tuyhoa')} WHERE regulation_id = ${id} AND place = 1`);
	const next = done(await post(HEAD, at(id, 'ban-moi')));
	const lines = (of) => sql(`SELECT GROUP_CONCAT(CONCAT_WS('|', place, levels, positions, IFNULL(total_from, ''), IFNULL(months_from, ''), IFNULL(unit_id, ''), effect, IFNULL(factor, '')) ORDER BY place) FROM bonus_line WHERE regulation_id = ${of}`);
	const whole = (of) => sql(`SELECT CONCAT_WS('|', name, scope, criteria, amounts, steps, other, method, base, reserve, unit, by_months, by_coefficient, absences, floor, ceiling, staff_factor) FROM regulation WHERE id = ${of}`);
	assert.equal(lines(next), lines(id));
	assert.equal(whole(next), whole(id));
	assert.equal(field(next, "CONCAT_WS(' ', state, number, before_id)"), `draft 2 ${id}`);
	assert.match(await seen(HEAD, at(next, 'ban-hanh/')), /sẽ hết hiệu lực vào ngày liền trước .*phiên bản 1/i);
	refused(await issue(HEAD, next, { from_day: day(1) }), 'from_day', new RegExp(`Phiên bản 1 có hiệu lực từ ${day(1)}`));
	done(await issue(HEAD, next, { from_day: day(5), document_number: '8/QĐ zq' }), at(next));
	assert.equal(field(id, 'until_day'), iso(4), 'the one before ends the day before');
	assert.match(await seen(HEAD, PLACE), new RegExp(`Chưa đến ngày hiệu lực từ ${day(5)} .*Chưa đến ngày hiệu lực từ ${day(1)} đến ${day(4)}`));
	const drafts = [done(await post(HEAD, at(next, 'ban-moi'))), done(await post(HEAD, at(next, 'ban-moi')))];
	const two = await Promise.all(drafts.map((d) => issue(HEAD, d, { from_day: day(9) })));
	assert.deepEqual(two.map((a) => a.status).sort(), [303, 422], 'two at once: one is later than the other');
}

async function sentOnce() {
	clear();
	const id = await issued();
	assert.equal((await send(OFFICER, id)).status, 403);
	assert.notEqual((await send(OTHER, id)).status, 303);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Gửi Sở Nội vụ và công khai “Quy chế tiền thưởng”, phiên bản 1/);
	assert.match(await seen(AUDITOR, `${ALL}?tim=${encodeURIComponent('tuy hoa')}`), /Đã ban hành, chưa gửi/);
	done(await send(HEAD, id), at(id));
	assert.equal((await post(HEAD, at(id, 'gui/'), { version: version(id) })).status, 409, 'once');
	assert.ok(told('regulation_sent', HOME) === 1 && told('regulation_published', STAFF) === 1 && told('regulation_published', OFFICER) === 1);
	assert.ok(told('regulation_published', HEAD) === 0 && told('regulation_published', STRANGER) === 0, 'not who acts, not others');
	assert.equal(told('regulation_published'), number(`SELECT COUNT(DISTINCT h.person_id) - 1 FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.until_day IS NULL AND (u.id = ${agency('tuyhoa')} OR u.parent_id = ${agency('tuyhoa')})`), 'everybody of the agency');
	assert.match(await seen(STAFF, '/thong-bao/'), /đã được ban hành theo Quyết định số 7\/QĐ zq/);
	const page = await seen(STAFF, at(id));
	assert.match(page, /Quy chế tiền thưởng .*Hoàn thành xuất sắc nhiệm vụ hệ số 1,5/);
	assert.ok(!page.includes('Soạn phiên bản mới') && !page.includes('Nhận xét của Sở Nội vụ') && !page.includes('Sửa bảng'));
	assert.match(await seen(STAFF, PLACE), /7\/QĐ zq/);
	for (const [user, status] of [[OTHER, 200], [HOME, 200], [LEAD, 200], [CHAIR, 200], [FINANCE, 200], [AUDITOR, 200], [STRANGER, 404]])
		assert.equal(await get(user, at(id)), status, user);
	assert.equal((await upload(OFFICER, `/tai-len/quy-che/${id}`, 'a.pdf', PDF)).status, 409, 'no basis of an issued one');
	refused(await upload(OFFICER, `/tai-len/quy-che/${id}/ban-ky`, 'a.png', Buffer.from('\x89PNG\r\n\x1a\n')), 'file', /Chỉ nhận tệp PDF/);
	done(await upload(OFFICER, `/tai-len/quy-che/${id}/ban-ky`, 'ky.pdf', PDF), at(id));
	assert.equal((await upload(OFFICER, `/tai-len/quy-che/${id}/ban-ky`, 'ky.pdf', PDF)).status, 409, 'once');
	assert.equal((await of(STAFF).get(at(id, 'ban-ky'))).status, 200);
}

async function income() {
	clear();
	const id = await begin(HEAD, 'salary', 'income');
	assert.match(await seen(HEAD, at(id)), /còn thiếu .*Căn cứ pháp lý của thu nhập tăng thêm .*Tệp văn bản căn cứ đính kèm/);
	refused(await issue(HEAD, id), null, /còn nội dung bắt buộc chưa có/);
	done(await change(HEAD, id, { basis: `Nghị quyết số 9 ${HOSTILE}` }), at(id));
	refused(await issue(HEAD, id), null, /còn nội dung bắt buộc chưa có/);
	assert.notEqual((await upload(OTHER, `/tai-len/quy-che/${id}`, 'a.pdf', PDF)).status, 303);
	done(await upload(OFFICER, `/tai-len/quy-che/${id}`, 'nq9.pdf', PDF), at(id));
	done(await issue(HEAD, id), at(id));
	done(await send(HEAD, id), at(id));
	assert.match(await seen(STAFF, at(id)), /Nghị quyết số 9 <b>zq.* Tệp văn bản căn cứ/);
	assert.equal((await of(STAFF).get(at(id, 'can-cu'))).status, 200);
	const own = done(await post(HEAD, at(id, 'ban-moi'))), other = done(await post(OTHER, at(id, 'ban-moi')));
	assert.equal(field(own, 'basis_file_id IS NOT NULL'), '1');
	assert.equal(field(other, "CONCAT_WS(' ', basis_file_id IS NULL, number, agency_id)"), `1 1 ${agency('stc')}`, 'the file of another agency is not taken along');
}

async function fromAnother() {
	clear();
	const id = await sent();
	sql(`UPDATE bonus_line SET unit_id = ${agency('tuyhoa')} WHERE regulation_id = ${id} AND place = 2`);
	assert.equal((await post(STRANGER, at(id, 'ban-moi'))).status, 403);
	assert.match(await seen(OTHER, ALL), /Quy chế tiền thưởng phường Tuy Hòa|Quy chế tiền thưởng/);
	sql(`UPDATE regulation r JOIN unit u ON u.id = r.agency_id SET r.name = CONCAT('Quy chế tiền thưởng của ', u.name), r.scope = CONCAT('Công chức của ', u.name) WHERE r.id = ${id}`);
	const mine = done(await post(OTHER, at(id, 'ban-moi')));
	assert.equal(field(mine, "CONCAT_WS('; ', name, scope)"), 'Quy chế tiền thưởng của Sở Tài chính; Công chức của Sở Tài chính', 'not the agency that it was copied from');
	assert.equal(sql(`SELECT GROUP_CONCAT(place ORDER BY place) FROM bonus_line WHERE regulation_id = ${mine}`), '1,3,4', 'its divisions are not ours');
	const page = await seen(OTHER, at(mine));
	assert.match(page, /Các dòng riêng cho phòng của cơ quan kia không được chép sang/);
	assert.match(page, /Soạn từ: Quy chế tiền thưởng của Ủy ban nhân dân phường Tuy Hòa, phiên bản 1/);
	assert.equal(await get(HEAD, at(mine)), 404, 'its draft is not for the agency that it was copied from');
	const gone = await begin();
	assert.notEqual((await post(OTHER, at(gone, 'ban-moi'))).status, 303, 'from a draft of another agency');
}

async function remarked() {
	clear();
	const id = await issued();
	assert.equal(await get(HOME, at(id, 'nhan-xet/')), 404, 'not before it is sent');
	done(await send(HEAD, id), at(id));
	assert.equal((await post(OFFICER, at(id, 'nhan-xet/'), { words: 'x' })).status, 403);
	assert.equal((await post(AUDITOR, at(id, 'nhan-xet/'), { words: 'x' })).status, 403);
	assert.equal(await get(STAFF, at(id, 'nhan-xet/')), 403);
	assert.equal(await get(OTHER, at(id, 'nhan-xet/')), 404, 'not for other agencies');
	refused(await post(HOME, at(id, 'nhan-xet/'), { words: '' }), 'words', /./);
	done(await post(HOME, at(id, 'nhan-xet/'), { words: `Nêu rõ mức ${HOSTILE}` }), at(id, 'nhan-xet/'));
	assert.ok(told('regulation_remark', HEAD) === 1 && told('regulation_remark', OFFICER) === 1 && told('regulation_remark', STAFF) === 0);
	const remark = number('SELECT MAX(id) FROM regulation_remark'), where = at(id, `nhan-xet/${remark}/`);
	assert.match(await seen(HOME, `${ALL}?tim=${encodeURIComponent('tuy hoa')}`), /1 Chờ trả lời/);
	assert.notEqual((await post(OTHER, where, { answer: 'x' })).status, 303);
	refused(await post(OFFICER, where, { answer: '' }), 'answer', /./);
	const both = await Promise.all([HEAD, OFFICER].map((user) => post(user, where, { answer: `Đã bổ sung của ${user}` })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'answered once');
	assert.match(text(both.find((a) => a.status === 409).text), /đã được trả lời/);
	assert.equal(told('regulation_answer', HOME), 1);
	const page = (await of(HOME).get(at(id, 'nhan-xet/'))).text;
	assert.ok(text(page).includes(`Nêu rõ mức ${HOSTILE}`) && !page.includes(HOSTILE));
	assert.match(text(page), /Trả lời của cơ quan: .*Đã bổ sung của/);
	assert.match(await seen(HEAD, at(id)), /Số nhận xét: 1/);
}

async function compared() {
	clear();
	const id = await sent(), next = done(await post(HEAD, at(id, 'ban-moi')));
	done(await change(HEAD, next, { regulation_name: 'Quy chế tiền thưởng', part_scope: `${field(id, 'scope')} Thêm câu zq.` }), at(next));
	sql(`UPDATE regulation SET reserve = 500 WHERE id = ${next}; UPDATE bonus_line SET factor = '1.7' WHERE regulation_id = ${next} AND place = 1`);
	const html = (await of(HEAD).get(at(next, `so-sanh/${id}/`))).text, page = text(html);
	assert.match(page, /Dự phòng cho thưởng đột xuất 10% quỹ 5% quỹ/);
	assert.match(page, /trước: Hoàn thành xuất sắc nhiệm vụ: hệ số 1,5 .*sau: Hoàn thành xuất sắc nhiệm vụ: hệ số 1,7/i);
	assert.match(html, /<ins>.*Thêm câu zq\./);
	assert.match(page, /Tên quy chế Không khác/);
	assert.equal(await get(STAFF, at(id, `so-sanh/${next}/`)), 404, 'a draft is not to be seen beside it');
	assert.equal(await get(OTHER, at(next, `so-sanh/${id}/`)), 404);
	assert.match(text((await of(HEAD).get(at(id, `so-sanh/${id}/`))).text), /Dòng của bảng Không khác/);
}

async function printed() {
	clear();
	const id = await sent();
	for (const form of ['pdf', 'docx']) {
		const a = await of(STAFF).get(at(id, `tai?dang=${form}`)), b = await of(HOME).get(at(id, `tai?dang=${form}`));
		assert.equal(a.status, 200, form);
		assert.ok(a.bytes.equals(b.bytes), 'the same bytes for everybody');
		assert.ok(a.bytes.subarray(0, 4).toString('latin1') === (form === 'pdf' ? '%PDF' : 'PK\x03\x04'));
		if (form === 'pdf')
			assert.ok(a.bytes.includes('/MarkInfo') || a.bytes.includes('/StructTreeRoot'), 'tagged');
	}
	assert.equal(await get(STAFF, at(id, 'tai?dang=xls')), 404);
	const draft = await begin();
	assert.equal(await get(OFFICER, at(draft, 'tai?dang=docx')), 200, 'a draft too, for who writes it');
	assert.equal(await get(STAFF, at(draft, 'tai?dang=docx')), 404);
}

async function province() {
	clear();
	const id = await sent(), agencies = number("SELECT COUNT(*) FROM unit WHERE kind = 'agency' AND until_day IS NULL");
	for (const user of [HOME, LEAD, CHAIR, FINANCE, AUDITOR]) {
		assert.match(await seen(user, ALL), new RegExp(`${agencies} cơ quan`));
		assert.match(await seen(user, `${ALL}?tinh-trang=none`), new RegExp(`${agencies - 1} cơ quan`));
		assert.match(await seen(user, `${ALL}?tinh-trang=sent`), /1 cơ quan .*Quy chế tiền thưởng .*phiên bản 1; 7\/QĐ zq/);
	}
	assert.match(await seen(HOME, `${ALL}?loai=income&tinh-trang=none`), new RegExp(`${agencies} cơ quan`));
	assert.match(await seen(OTHER, ALL), / 1 cơ quan/, 'heads elsewhere: those that were sent');
	assert.ok(!(await seen(OTHER, ALL)).includes('Chưa có'));
	assert.equal(await get(STAFF, ALL), 403);
	assert.equal(await get(HOME, `${ALL}?tinh-trang=zq`), 422);
	const csv = await of(HOME).get(`${ALL}?tep=csv`), rows = csv.text.trim().split('\r\n');
	assert.equal(rows.length, agencies + 1);
	assert.ok(rows.some((r) => r.includes('Đã gửi') && r.includes('7/QĐ zq')));
	assert.equal((await of(FINANCE).get(`${ALL}?tep=xlsx`)).status, 200);
	assert.equal(sql(`SELECT COUNT(*) FROM notice WHERE kind = ${quote('regulation_sent')} AND path <> ${quote(at(id))}`), '0');
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [HEAD, OFFICER, STAFF, OTHER, STRANGER, HOME, LEAD, CHAIR, FINANCE, AUDITOR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('begun from templates, each with its contents and lines; given up with a reason', begun);
	await test('contents: kept, escaped, in their version, for the agency alone', written);
	await test('issued by the head alone, never changed, ends the one before', byItsHead);
	await test('sent and published in one act', sentOnce);
	await test('additional income needs its basis and the file', income);
	await test('begun from another agency', fromAnother);
	await test('remarks and answers', remarked);
	await test('what differs between two versions', compared);
	await test('on paper', printed);
	await test('which agencies have one', province);
	clear();
	for (const c of clients.values())
		c.close();
});
