// The file of a person's year: who sees it, what it lacks, copies of paper, what is taken away whole, requests on own data.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, decode, forms } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { person, clear, plus, today } = require('./months.js');
const { upload } = require('./imports.js');
const { sign } = require('./signer.js');
const years = require('./years.js');
const { STAFF, CHIEF, HEAD, OTHER, STRANGER, p, at, clients, of, post, begin } = require('./sheets.js');

const OFFICER = 'canbo.tuyhoa', OTHER_HEAD = 'chutich.tuyhoa', APPRAISER = 'thamdinh.snv', CHAIRMAN = 'chutich.tinh', AUDITOR = 'kiemtra.tt', ADMIN = 'quantri.khcn';
const PLACE = '/xep-loai/ho-so/', ASK = `${PLACE}yeu-cau/`, HOSTILE = '<b>zq\'"&</b>', YEAR = p.year;
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'record-'));
const tool = (name, ...args) => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
const keep = (name, bytes) => { const file = path.join(folder, name); fs.writeFileSync(file, bytes); return file; };
const record = (uid) => `${PLACE}${person(uid)}?nam=${YEAR}`;
const see = async (user, where) => text((await of(user).get(where)).text);
const status = async (user, where) => (await of(user).get(where)).status;
const copies = () => number('SELECT COUNT(*) FROM record_file');
const last = (what, from = 'record_file') => sql(`SELECT ${what} FROM ${from} ORDER BY id DESC LIMIT 1`);

// A PDF of so many pages, each with a word, as qpdf reads it.
function pdf(word, pages = 1) {
	const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
	for (let i = 0; i < pages; i++) {
		const draw = `BT /F1 20 Tf 72 700 Td (${word} ${i + 1}) Tj ET`;
		objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`, `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
	}
	let out = '%PDF-1.4\n';
	const where = objects.map((o, i) => { const n = out.length; out += `${i + 1} 0 obj\n${o}\nendobj\n`; return n; }), table = out.length;
	out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${where.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
	return Buffer.from(out);
}

// Sends the form of a page with a file.
async function bring(user, where, fields, bytes, name = 'ban-quet.pdf') {
	const page = await of(user).get(where);
	assert.equal(page.status, 200, `${user} ${where}`);
	const form = forms(page.text).find((f) => /tai-len/.test(f.action)), edge = 'edge-of-the-test';
	const part = (field, value) => `--${edge}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`;
	const all = { form: form.fields.form, ...(form.fields.version ? { version: form.fields.version } : {}), ...(form.fields.nam ? { nam: form.fields.nam } : {}), ...fields };
	const body = Buffer.concat([Buffer.from(Object.entries(all).map(([k, v]) => part(k, v)).join('')),
		...(bytes === null ? [] : [Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`), bytes, Buffer.from('\r\n')]), Buffer.from(`--${edge}--\r\n`)]);
	return of(user).request('POST', form.action, { headers: { 'content-type': `multipart/form-data; boundary=${edge}` }, body });
}
const SCAN = { record_kind: 'minutes', record_period: '', document_title: `Biên bản ${HOSTILE}`, document_number: '7/BB', document_day: '20/11/2026' };
const refused = (page, field, words) => { assert.equal(page.status, 422); assert.ok(page.text.includes(`id="${field}-error"`), `${field} ${text(page.text).slice(0, 900)}`); assert.match(text(page.text), words); };

function forget() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM record_request; DELETE FROM record_file; DELETE FROM record_export_file; DELETE FROM record_export; DELETE FROM party_opinion; DELETE FROM meeting_about; DELETE FROM meeting_person; DELETE FROM meeting; DELETE FROM past_result WHERE document_number = 'zq 5/KQ'; DELETE FROM notice WHERE kind LIKE 'record%'; DELETE FROM province_parameter`);
}

async function who() {
	years.clear();
	forget();
	await begin();
	for (const user of [STAFF, HEAD, APPRAISER, CHAIRMAN])
		assert.equal(await status(user, record(STAFF)), 200, user);
	for (const user of [CHIEF, OTHER, STRANGER, OFFICER, OTHER_HEAD, ADMIN, AUDITOR])
		assert.equal(await status(user, record(STAFF)), 404, user);
	assert.equal(await status(OFFICER, record(STRANGER)), 200, 'the officer of the agency');
	assert.equal(await status(OFFICER, record(OTHER_HEAD)), 404, 'not of its head');
	assert.equal(await status(HEAD, record(HEAD)), 200, 'his own');
	assert.equal(await status(APPRAISER, record(HEAD)), 200);
	const own = await of(STAFF).get(PLACE);
	assert.equal(own.status, 303, 'who has none but his own is led there');
	assert.match(own.location, new RegExp(`/xep-loai/ho-so/${person(STAFF)}\\?nam=`));
	const name = (uid) => sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${uid}'`);
	const found = async (user, uid) => decode((await of(user).get(`${PLACE}?nam=${YEAR}&tim=${encodeURIComponent(name(uid))}`)).text).includes(`${record(uid)}">${name(uid)}`);
	for (const [user, uid, there] of [[HEAD, STAFF, true], [HEAD, CHIEF, true], [HEAD, STRANGER, false], [HEAD, HEAD, false], [OFFICER, STRANGER, true], [OFFICER, OTHER_HEAD, false], [APPRAISER, STRANGER, true], [CHAIRMAN, HEAD, true]])
		assert.equal(await found(user, uid), there, `${user} ${uid}`);
	assert.match(await see(HEAD, `${PLACE}?nam=${YEAR}&trang=2`), /Hồ sơ xếp loại/);
	assert.match(await see(APPRAISER, `${PLACE}?nam=${YEAR}&tim=zqzq`), /Không có hồ sơ nào phù hợp/);
	assert.match(await see(STAFF, '/xep-loai/'), /Hồ sơ xếp loại/, 'a way there');
}

async function lacks() {
	const page = await see(STAFF, record(STAFF));
	assert.match(page, new RegExp(`Phiếu Mẫu 01 tháng ${p.month}/${YEAR} – Có trong hệ thống`));
	assert.ok(!page.includes(`Phiếu tháng ${p.month}/${YEAR} chưa`), 'what is published is not missing');
	assert.match(page, /a\) Biên bản cuộc họp xếp loại Chưa có/);
	assert.match(page, new RegExp(`Lưu giữ đến hết ngày 31/12/${YEAR + 70} \\(70 năm`));
	sql(`UPDATE sheet SET state = 'self', published_by = NULL, published_at = NULL, total = NULL, shown = NULL, level = NULL WHERE person_id = ${person(CHIEF)} AND first_month = '${p.iso}-01'`);
	assert.match(await see(HEAD, record(CHIEF)), new RegExp(`Phiếu tháng ${p.month}/${YEAR} chờ cấp có thẩm quyền chấm điểm. Trách nhiệm: người chấm điểm.`));
	// A result from outside is known by a document, of which a copy is owed.
	const before = p.month > 1 ? p.month - 1 : 1, iso = `${YEAR}-${String(before).padStart(2, '0')}`;
	sql(`DELETE FROM province_parameter; INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, retention_years, counted_from, document_number, document_day, reason, made_by)
		VALUES ('${YEAR}-01-01', 'occurrence', 'total', 'month', 'own_and_staff', 'off', 'new_head', 20, '${YEAR}-01-01', '3/QĐ', '2026-01-05', 'zq', 1);
		INSERT INTO file (sha256, size, name, type, purpose, person_id, agency_id) VALUES (REPEAT('0', 32), 1, 'zq', 'x', 'import', 1, 1); SET @f = LAST_INSERT_ID();
		INSERT INTO import (past_agency_id, file_id, state, created_by) VALUES (1, @f, 'imported', 1); SET @i = LAST_INSERT_ID();
		INSERT INTO past_result (person_id, agency_id, first_month, months, body, total, level, document_number, document_day, import_id, line, made_by)
		VALUES (${person(STAFF)}, 1, '${iso}-01', 1, 'Sở Xây dựng', 8357, 'HTTNV', 'zq 5/KQ', '2026-02-03', @i, 1, 1)`);
	if (before !== p.month)
		assert.match(await see(HEAD, record(STAFF)), new RegExp(`Chưa có bản điện tử của văn bản ghi kết quả tháng ${before}/${YEAR}: zq 5/KQ, 03/02/2026. Trách nhiệm: cơ quan quản lý hồ sơ.`));
	assert.match(await see(STAFF, record(STAFF)), new RegExp(`Lưu giữ đến hết ngày 31/12/${YEAR + 20} .*3/QĐ`));
	if (before === p.month)
		return;
	assert.equal((await bring(HEAD, `/tai-len/ho-so/${person(STAFF)}?nam=${YEAR}`, { ...SCAN, record_kind: 'sheet', record_period: iso, document_title: 'Kết quả của Sở Xây dựng' }, pdf('outside'))).status, 303);
	assert.ok(!(await see(HEAD, record(STAFF))).includes('Chưa có bản điện tử của văn bản'), 'it is there');
}

async function brought() {
	const where = `/tai-len/ho-so/${person(STAFF)}?nam=${YEAR}`, n = copies();
	for (const user of [STAFF, CHIEF, OTHER])
		assert.equal(await status(user, where), 403, user);
	for (const user of [OFFICER, OTHER_HEAD, APPRAISER])
		assert.equal(await status(user, where), 404, `${user}: not his to keep`);
	assert.equal(await status(HEAD, `/tai-len/ho-so/${person(HEAD)}?nam=${YEAR}`), 404, 'nobody brings anything about himself');
	assert.equal(await status(APPRAISER, `/tai-len/ho-so/${person(HEAD)}?nam=${YEAR}`), 200, 'Home Affairs keeps those of heads');
	refused(await bring(HEAD, where, SCAN, null), 'file', /Hãy chọn tệp/);
	refused(await bring(HEAD, where, SCAN, Buffer.from('PK\x03\x04 no pdf')), 'file', /Chỉ nhận tệp PDF/);
	refused(await bring(HEAD, where, SCAN, Buffer.from('%PDF-1.4\nnothing behind it\n%%EOF')), 'file', /Không đọc được/);
	const locked = keep('locked.pdf', pdf('locked'));
	tool('qpdf', '--encrypt', 'a', 'b', '256', '--', locked, path.join(folder, 'locked2.pdf'));
	refused(await bring(HEAD, where, SCAN, fs.readFileSync(path.join(folder, 'locked2.pdf'))), 'file', /đặt mật khẩu/);
	refused(await bring(HEAD, where, SCAN, Buffer.concat([pdf('large'), Buffer.alloc(10 * 1024 * 1024 + 1)])), 'file', /lớn hơn 10 MB/);
	refused(await bring(HEAD, where, { ...SCAN, document_title: '' }, pdf('x')), 'document_title', /./);
	refused(await bring(HEAD, where, { ...SCAN, record_kind: '' }, pdf('x')), 'record_kind', /./);
	refused(await bring(HEAD, where, { ...SCAN, record_kind: 'sheet' }, pdf('x')), 'record_period', /tháng hoặc quý/);
	refused(await bring(HEAD, where, { ...SCAN, document_day: plus(today, 2).split('-').reverse().join('/') }, pdf('x')), 'document_day', /./);
	assert.equal(copies(), n, 'nothing was written');
	assert.equal((await bring(HEAD, where, SCAN, pdf('minutes', 2))).status, 303);
	refused(await bring(HEAD, where, { ...SCAN, document_title: 'khác' }, pdf('minutes', 2)), 'file', /đã có trong hồ sơ/);
	assert.equal(copies(), n + 1);
	assert.equal(sql('SELECT LOWER(HEX(f.sha256)) FROM record_file r JOIN file f ON f.id = r.file_id ORDER BY r.id DESC LIMIT 1'), crypto.createHash('sha256').update(pdf('minutes', 2)).digest('hex'));
	const raw = (await of(STAFF).get(record(STAFF))).text;
	assert.ok(text(raw).includes(`Biên bản ${HOSTILE}`) && !raw.includes(HOSTILE), 'escaped');
	assert.match(text(raw), /7\/BB ngày 20\/11\/2026 .*Chưa đối chiếu/);
	assert.match(await see(STAFF, '/thong-bao/'), /Hồ sơ xếp loại năm \d+ của đồng chí có thêm bản điện tử/);
	const id = number('SELECT MAX(id) FROM record_file'), file = `${PLACE}tai-lieu/${id}`;
	assert.deepEqual((await of(STAFF).get(file)).bytes, pdf('minutes', 2));
	for (const user of [CHIEF, OTHER, STRANGER, OFFICER, ADMIN])
		assert.equal(await status(user, file), 404, user);
	// Compared by name, once.
	assert.equal((await post(STAFF, `${file}/doi-chieu`, { version: 1 })).status, 403);
	assert.equal((await post(OFFICER, `${file}/doi-chieu`, { version: 1 })).status, 404);
	assert.equal((await post(HEAD, `${file}/doi-chieu`, { version: 1 })).status, 303);
	assert.equal((await post(HEAD, `${file}/doi-chieu`, { version: 1 })).status, 409);
	assert.equal(last('compared_by'), String(person(HEAD)));
	// Replaced: the one before stays, with the reason.
	refused(await bring(HEAD, `/tai-len/ho-so/tai-lieu/${id}`, { document_title: 'Biên bản đủ trang', document_number: '7/BB', document_day: '20/11/2026', reason: '' }, pdf('minutes', 3)), 'reason', /./);
	assert.equal((await bring(HEAD, `/tai-len/ho-so/tai-lieu/${id}`, { document_title: 'Biên bản đủ trang', document_number: '7/BB', document_day: '20/11/2026', reason: 'Thiếu trang zq', compared: '1' }, pdf('minutes', 3))).status, 303);
	assert.equal(last("CONCAT_WS(' ', before_id, kind, compared_by IS NOT NULL)"), `${id} minutes 1`);
	assert.match(await see(STAFF, record(STAFF)), /đã thay, đã thu hồi .*Thiếu trang zq/);
	assert.equal(await status(HEAD, `/tai-len/ho-so/tai-lieu/${id}`), 404, 'it stands no longer');
	// Withdrawn, once.
	const second = number('SELECT MAX(id) FROM record_file'), away = `${PLACE}tai-lieu/${second}/thu-hoi`;
	assert.equal(await status(OFFICER, away), 404);
	refused(await post(HEAD, away, { version: 1, reason: '' }), 'reason', /./);
	const both = await Promise.all([1, 2].map(() => post(HEAD, away, { version: 1, reason: 'Nhầm người zq' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409]);
	assert.equal(copies(), n + 2, 'nothing is deleted');
	assert.equal((await bring(HEAD, where, SCAN, pdf('minutes', 4))).status, 303);
}

// What stands in the system of the meeting and the party committee, by SQL; what each of them leaves missing.
async function met() {
	const deputy = sql("SELECT p.uid FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id WHERE u.code = 'stc' AND h.rank = 'deputy' AND h.main = 1 AND h.until_day IS NULL ORDER BY p.id LIMIT 1");
	const where = await see(HEAD, record(deputy));
	assert.ok(!where.includes('chưa có biên bản') && !where.includes('Chưa có nhận xét của cấp ủy'), 'before the meeting neither is owed');
	years.clear();
	const id = years.run('stc', YEAR, { [STAFF]: 'met', [deputy]: 'met', [OTHER]: 'open' });
	const lacking = await see(HEAD, record(deputy));
	for (const part of ['Cuộc họp đã diễn ra, chưa có biên bản. Trách nhiệm: người chủ trì', 'Chưa có nhận xét của cấp ủy.', 'Chưa có quyết định mức xếp loại.'])
		assert.ok(lacking.includes(part), `${part}: ${lacking.slice(0, 1500)}`);
	assert.ok((await see(HEAD, record(OTHER))).includes('Mẫu 02 chưa được viết. Trách nhiệm: người được xếp loại.'));
	assert.ok(!(await see(HEAD, record(STAFF))).includes('Chưa có nhận xét của cấp ủy'), 'of heads and deputies alone');
	sql(`INSERT INTO meeting (run_id, kind, agency_id, unit_id, state, day, minute, place, chair_id, secretary_id, made_by, called_by, called_at, minutes, closed_by, closed_at, sha256)
		SELECT ${id}, 'agency', u.id, u.id, 'closed', '${YEAR}-11-20', 480, 'zq', ${person(HEAD)}, ${person(CHIEF)}, ${person(HEAD)}, ${person(HEAD)}, UTC_TIMESTAMP(6), 'Diễn biến cuộc họp zq', ${person(HEAD)}, UTC_TIMESTAMP(6), REPEAT('0', 32) FROM unit u WHERE u.code = 'stc'; SET @m = LAST_INSERT_ID();
		INSERT INTO meeting_person (meeting_id, person_id, seat, title, unit_name) VALUES (@m, ${person(HEAD)}, 'chair', 'zq', 'zq'), (@m, ${person(CHIEF)}, 'secretary', 'zq', 'zq');
		INSERT INTO meeting_about (meeting_id, classification_id) SELECT @m, id FROM classification WHERE run_id = ${id} AND state = 'met';
		INSERT INTO party_opinion (classification_id, body, words, document_number, document_day, made_by) VALUES (${years.classification(deputy, YEAR)}, 'Chi bộ zq', 'Gương mẫu zq ${HOSTILE.replace(/'/g, "''")}', '4/NX', '${YEAR}-11-18', ${person(HEAD)})`);
	const whole = await see(HEAD, record(deputy));
	assert.match(whole, new RegExp(`a\\) Biên bản cuộc họp xếp loại .*Biên bản họp Sở Tài chính, ngày 20/11/${YEAR}.*c\\) Phiếu xếp loại năm .*Phiếu Mẫu 02 năm ${YEAR}.*d\\) Nhận xét của cấp ủy .*Nhận xét của Chi bộ zq 4/NX ngày 18/11/${YEAR}`));
	assert.ok(!whole.includes('chưa có biên bản') && !whole.includes('Chưa có nhận xét của cấp ủy'), whole.slice(0, 900));
	const t = tool('pdftotext', keep('met.pdf', (await take(HEAD, deputy, 'pdf')).bytes), '-').replace(/\s+/g, ' ');
	for (const part of ['Diễn biến cuộc họp zq', 'NHẬN XÉT CỦA CHI BỘ ZQ', `Gương mẫu zq ${HOSTILE}`])
		assert.ok(t.includes(part), `${part}: ${t.slice(0, 2000)}`);
	// Minutes speak of others: who was not at the meeting does not take them with his own file.
	const own = tool('pdftotext', keep('own.pdf', (await take(STAFF, STAFF, 'pdf')).bytes), '-');
	assert.ok(!own.includes('Diễn biến cuộc họp zq'));
	assert.match(await see(STAFF, record(STAFF)), /Biên bản họp Sở Tài chính/, 'they are named all the same');
	assert.ok(tool('pdftotext', keep('chief.pdf', (await take(HEAD, STAFF, 'pdf')).bytes), '-').includes('Diễn biến cuộc họp zq'));
	years.clear();
}

// A level that was decided: nobody learns his own from his file before he is told; Mẫu 02 is printed on the way.
async function levelled() {
	years.clear();
	years.run('stc', YEAR, { [STAFF]: 'met' });
	const id = years.settled(STAFF, YEAR, '83', 'HTTNV');
	sql(`UPDATE classification SET state = 'decided', noticed_at = NULL WHERE id = ${id};
		INSERT INTO petition (classification_id, kind, words, received_on, due_on) VALUES (${id}, 'petition', 'Xin xem lại mức zq', '${YEAR}-12-16', '${YEAR}-12-25')`);
	const before = await see(STAFF, record(STAFF));
	assert.ok(!before.includes('oàn thành tốt') && !before.includes('12/QĐ-zq') && before.includes('Chưa có quyết định mức xếp loại.'), before.slice(0, 2500));
	assert.match(await see(HEAD, record(STAFF)), new RegExp(`Phiếu Mẫu 02 năm ${YEAR} 12/QĐ-zq ngày 14/12/${YEAR} .*oàn thành tốt`));
	assert.match(await see(HEAD, record(STAFF)), new RegExp(`Kiến nghị về kết quả mức xếp loại năm chưa được trả lời, hạn 25/12/${YEAR}.*Kiến nghị về kết quả mức xếp loại năm, nhận ngày 16/12/${YEAR}`));
	const own = tool('pdftotext', keep('untold.pdf', (await take(STAFF, STAFF, 'pdf')).bytes), '-');
	assert.ok(!own.includes('12/QĐ-zq') && !/oàn thành tốt nhiệm vụ/.test(own.replace(/\s+/g, ' ').split('PHIẾU')[0]));
	const file = keep('level.pdf', (await take(HEAD, STAFF, 'pdf')).bytes), names = JSON.stringify(outline(JSON.parse(tool('qpdf', '--json', '--json-key=outlines', file)).outlines));
	assert.ok(names.includes(`{"c) Phiếu xếp loại năm":["Phiếu Mẫu 02 năm ${YEAR}"]}`), names);
	const t = tool('pdftotext', file, '-').replace(/\s+/g, ' ');
	assert.ok(t.includes('Đề xuất zq') || t.includes('Xử lý zq'), t.slice(0, 3000));
	assert.ok(t.includes('Xin xem lại mức zq'));
	sql(`UPDATE classification SET state = 'noticed', noticed_at = UTC_TIMESTAMP(6) WHERE id = ${id}`);
	assert.match(await see(STAFF, record(STAFF)), /12\/QĐ-zq .*oàn thành tốt/);
	sql('DELETE FROM petition WHERE classification_id IS NOT NULL');
	years.clear();
}

// The outline as names, level by level.
const outline = (list) => (list || []).map((o) => (o.kids && o.kids.length > 0 ? { [o.title]: outline(o.kids) } : o.title));
// Made by a press, then fetched; what refuses it where it is.
async function take(user, uid, form) {
	const made = await post(user, `${PLACE}${person(uid)}/xuat`, { nam: YEAR, export_form: form });
	return made.status === 303 ? of(user).get(`${PLACE}xuat/${number('SELECT MAX(id) FROM record_export')}`) : made;
}

async function taken() {
	assert.equal((await post(HEAD, at(STAFF, 'ban-in/'), { kind: 'form' })).status, 303);
	const form = (await of(STAFF).get(at(STAFF, 'mau-01.pdf'))).bytes, signed = sign(form, 'Nguyễn Văn Ký');
	assert.equal((await upload(of(STAFF), `/tai-len/phieu/${number('SELECT MAX(id) FROM sheet_paper')}`, signed, 'ky.pdf')).status, 303);
	sql(`INSERT INTO petition (sheet_id, kind, words, received_on, due_on) SELECT id, 'petition', 'Xin xem lại tiêu chí zq', '${p.until}', '${p.until}' FROM sheet WHERE person_id = ${person(STAFF)} AND first_month = '${p.iso}-01' LIMIT 1`);
	assert.match(await see(HEAD, record(STAFF)), /Kiến nghị về kết quả tháng \d+\/\d+ chưa được trả lời/);
	for (const user of [CHIEF, OTHER, STRANGER, OFFICER, ADMIN])
		assert.equal((await take(user, STAFF, 'pdf')).status, 404, user);
	const before = number("SELECT COUNT(*) FROM audit WHERE noun = 'record'");
	const whole = await take(HEAD, STAFF, 'pdf');
	assert.equal(whole.status, 200, text(whole.text).slice(0, 600));
	assert.match(whole.headers['content-type'], /^application\/pdf$/);
	assert.match(whole.headers['content-disposition'], /ho-so-\d{4}-\d+\.pdf/);
	const file = keep('whole.pdf', whole.bytes);
	tool('qpdf', '--check', file);
	assert.match(tool('pdfinfo', file), new RegExp(`Title: +Hồ sơ xếp loại .*, năm ${YEAR}`));
	const names = outline(JSON.parse(tool('qpdf', '--json', '--json-key=outlines', file)).outlines), shown = JSON.stringify(names);
	assert.equal(names[0], 'Danh mục tài liệu', shown);
	assert.deepEqual(Object.values(names[1])[0], [`Biên bản ${HOSTILE}`], shown);
	for (const part of ['a) Biên bản cuộc họp xếp loại', 'b) Phiếu theo dõi, đánh giá tháng, quý', 'đ) Giải quyết kiến nghị', `Phiếu Mẫu 01 tháng ${p.month}/${YEAR}`, 'bản đã ký số', 'Kết quả ngoài hệ thống'])
		assert.ok(shown.includes(part), `${part}: ${shown}`);
	const t = tool('pdftotext', file, '-').replace(/\s+/g, ' ');
	for (const part of ['HỒ SƠ XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC', 'minutes 4', 'PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC', 'Xin xem lại tiêu chí zq', 'Sở Xây dựng', '83,57', 'zq 5/KQ', 'chưa được trả lời'])
		assert.ok(t.includes(part), `${part}: ${t.slice(0, 3000)}`);
	assert.ok(!t.includes('minutes 3') || !shown.includes('đủ trang'), 'what was withdrawn is not in it');
	assert.equal(number("SELECT COUNT(*) FROM audit WHERE noun = 'record'"), before + 1);
	assert.equal(sql("SELECT CONCAT_WS(' ', object_id, action, JSON_VALUE(after_json, '$.form'), JSON_VALUE(after_json, '$.sha256')) FROM audit WHERE noun = 'record' ORDER BY id DESC LIMIT 1"),
		`${person(STAFF)} export pdf ${crypto.createHash('sha256').update(whole.bytes).digest('hex')}`);
	await packed(signed);
}

async function packed(signed) {
	const answer = await take(APPRAISER, STAFF, 'zip');
	assert.equal(answer.status, 200);
	assert.match(answer.headers['content-type'], /^application\/zip$/);
	const file = keep('whole.zip', answer.bytes), into = path.join(folder, 'whole');
	tool('unzip', '-q', file, '-d', into);
	const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: into, encoding: 'utf8' }).trim().split('\n');
	const manifest = JSON.parse(fs.readFileSync(path.join(into, 'manifest.json'), 'utf8')), listed = fs.readFileSync(path.join(into, 'danh-muc.txt'), 'utf8');
	assert.ok(said.length >= 4 && said.every((l) => /: OK$/.test(l)), said.join());
	assert.equal(manifest.documents.length, said.length);
	assert.equal(manifest.year, YEAR);
	const files = fs.readdirSync(into, { recursive: true }).filter((f) => f.endsWith('.pdf')).sort();
	assert.deepEqual(files, manifest.documents.map((d) => d.path).sort(), 'nothing is in it that is not listed');
	for (const d of manifest.documents) {
		const bytes = fs.readFileSync(path.join(into, d.path));
		assert.equal(crypto.createHash('sha256').update(bytes).digest('hex'), d.sha256, d.path);
		assert.ok(bytes.length === d.size && listed.includes(d.sha256) && listed.includes(d.title), d.path);
		assert.match(d.path, /^[a-z0-9\-/.]+$/);
	}
	const of_source = (source) => manifest.documents.filter((d) => d.source === source);
	assert.deepEqual(fs.readFileSync(path.join(into, of_source('signed')[0].path)), signed, 'the signed bytes themselves');
	assert.match(tool('pdfsig', '-nocert', path.join(into, of_source('signed')[0].path)), /Signature is Valid/);
	assert.deepEqual(fs.readFileSync(path.join(into, manifest.documents.find((d) => d.kind === 'minutes').path)), pdf('minutes', 4), 'the scan itself');
	assert.ok(manifest.missing.some((m) => /chưa được trả lời/.test(m)) && /Còn thiếu/.test(listed));
	// What was never printed is printed on the way; the person sees who took it, and not himself.
	sql(`SET foreign_key_checks = OFF; DELETE FROM sheet_signature; DELETE FROM sheet_signed; DELETE FROM sheet_paper_file; DELETE FROM sheet_paper_of; DELETE FROM sheet_paper`);
	assert.equal((await take(STAFF, STAFF, 'zip')).status, 200);
	assert.equal(number('SELECT COUNT(*) FROM sheet_paper'), 1);
	const seen = (await see(STAFF, ASK)).replace(/[\s\S]*Ai đã tải hồ sơ của đồng chí/, ''), name = (uid) => sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${uid}'`);
	assert.ok(seen.includes(name(HEAD)) && seen.includes(name(APPRAISER)), seen);
	assert.ok(!seen.replace(/Gửi yêu cầu[\s\S]*/, '').includes(name(STAFF)), 'his own are none');
	assert.match(await see(OTHER, ASK), /Chưa có ai khác tải/, 'and nobody those of others');
	const form = await of(STAFF).token(), twice = { form, nam: YEAR, export_form: 'zip' }, n = number("SELECT COUNT(*) FROM audit WHERE noun = 'record'");
	for (const once of [1, 2])
		assert.equal((await of(STAFF).post(`${PLACE}${person(STAFF)}/xuat`, twice)).status, 303, `${once}`);
	assert.equal(number("SELECT COUNT(*) FROM audit WHERE noun = 'record'"), n + 1, 'one form is one export');
	// For a day, for who made it alone.
	const made = `${PLACE}xuat/${number('SELECT MAX(id) FROM record_export')}`;
	assert.match(await see(STAFF, record(STAFF)), /Tải xuống tệp nén, lập lúc/);
	assert.equal(await status(STAFF, made), 200);
	for (const user of [HEAD, OTHER, APPRAISER])
		assert.equal(await status(user, made), 404, user);
	sql('UPDATE record_export SET made_at = UTC_TIMESTAMP(6) - INTERVAL 25 HOUR');
	for (let i = 0; i < 60 && number('SELECT COUNT(*) FROM record_export_file') > 0; i++)
		await new Promise((done) => setTimeout(done, 1000));
	assert.equal(number('SELECT COUNT(*) FROM record_export_file'), 0, 'the worker takes the bytes away');
	assert.equal(await status(STAFF, made), 404);
	assert.ok(number('SELECT COUNT(*) FROM record_export') > 0, 'that it was made stays');
}

async function asked() {
	sql("DELETE FROM record_request; DELETE FROM notice WHERE kind LIKE 'record%'");
	const ask = (user, more = {}) => post(user, ASK, { ask_kind: 'correction', ask_year: YEAR, words: `Sai ngày ${HOSTILE}`, ...more });
	refused(await ask(STAFF, { words: '' }), 'words', /./);
	refused(await ask(STAFF, { ask_kind: '' }), 'ask_kind', /./);
	assert.equal((await ask(STAFF)).status, 303);
	const id = number('SELECT MAX(id) FROM record_request'), one = `${ASK}${id}`;
	// Ten working days behind the day of the receipt; days off that are entered move it.
	let due = today;
	for (let n = 0; n < 10;)
		if (!['6', '7'].includes(sql(`SELECT WEEKDAY('${due = plus(due, 1)}') + 1`)) && number(`SELECT COUNT(*) FROM holiday WHERE day = '${due}' AND kind = 'off' AND withdrawn_at IS NULL`) === 0)
			n++;
	assert.equal(last('due_on', 'record_request'), due);
	assert.match(await see(HEAD, '/thong-bao/'), /có yêu cầu về dữ liệu của mình; hạn trả lời ngày/);
	const raw = (await of(HEAD).get(one)).text;
	assert.ok(text(raw).includes(HOSTILE) && !raw.includes(HOSTILE), 'escaped');
	for (const user of [CHIEF, OTHER, STRANGER, OFFICER, OTHER_HEAD, APPRAISER, ADMIN])
		assert.equal(await status(user, one), 404, user);
	sql(`UPDATE record_request SET due_on = '${plus(today, -1)}'`);
	assert.match(await see(HEAD, ASK), /Quá hạn trả lời/);
	assert.match(await see(HEAD, '/viec-can-lam/'), /Trả lời 1 yêu cầu về dữ liệu cá nhân/);
	assert.ok(!(await see(OTHER, '/viec-can-lam/')).includes('yêu cầu về dữ liệu cá nhân'));
	assert.match(await see(STAFF, ASK), /Quá hạn trả lời/);
	assert.equal((await post(STAFF, `${one}/tra-loi`, { version: 1, ask_outcome: 'answered', answer: 'x' })).status, 403);
	assert.equal((await post(OFFICER, `${one}/tra-loi`, { version: 1, ask_outcome: 'answered', answer: 'x' })).status, 404);
	refused(await post(HEAD, `${one}/tra-loi`, { version: 1, ask_outcome: 'refused', answer: '' }), 'answer', /./);
	const both = await Promise.all(['answered', 'refused'].map((ask_outcome) => post(HEAD, `${one}/tra-loi`, { version: 1, ask_outcome, answer: 'Đã sửa zq' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'once');
	assert.match(await see(STAFF, one), /Đã sửa zq/);
	assert.ok(!(await see(STAFF, ASK)).includes('Quá hạn'));
	assert.match(await see(STAFF, '/thong-bao/'), /Yêu cầu về dữ liệu của đồng chí gửi ngày .* (đã được trả lời|bị từ chối)/);
	// Withdrawn by himself; of the head of an agency Home Affairs answers.
	assert.equal((await ask(STAFF, { ask_kind: 'copy' })).status, 303);
	const copy = number('SELECT MAX(id) FROM record_request');
	assert.equal((await post(HEAD, `${ASK}${copy}/rut`, { version: 1 })).status, 409);
	assert.equal((await post(STAFF, `${ASK}${copy}/rut`, { version: 1 })).status, 303);
	assert.equal(last('state', 'record_request'), 'withdrawn');
	assert.equal((await ask(HEAD, { ask_kind: 'access' })).status, 303);
	const above = number('SELECT MAX(id) FROM record_request');
	assert.match(await see(APPRAISER, `${ASK}${above}`), /Nơi trả lời Sở Nội vụ/);
	assert.equal((await post(HEAD, `${ASK}${above}/tra-loi`, { version: 1, ask_outcome: 'answered', answer: 'x' })).status, 422, 'nobody answers himself');
	assert.equal((await post(APPRAISER, `${ASK}${above}/tra-loi`, { version: 1, ask_outcome: 'answered', answer: 'Xem ở trang này zq' })).status, 303);
	forget();
	clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, STRANGER, OFFICER, OTHER_HEAD, APPRAISER, CHAIRMAN, AUDITOR, ADMIN])
			clients.set(user, await new Client().signIn(user));
	});
	await test('who sees the file of whom', who);
	await test('what it lacks, and until when it is kept', lacks);
	await test('copies of paper', brought);
	await test('taken away whole', taken);
	await test('the meeting and the party committee', met);
	await test('a level, once its person is told', levelled);
	await test('requests on own data', asked);
	fs.rmSync(folder, { recursive: true, force: true });
	for (const c of clients.values())
		c.close();
});
