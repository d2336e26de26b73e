// What Home Affairs writes on catalogs: words from the data, written on, issued; as PDF and as .docx; who sees it.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Client, decode, base } = require('./client.js');
const { assert, test, run } = require('./check.js');
const catalogs = require('./catalogs.js');
const dispatches = require('./dispatches.js');
const opinions = require('./opinions.js');
const people = require('./people.js');
const { sql, number } = catalogs;

const APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OTHER = 'giamdoc.stc';
const PLACE = '/van-ban/', HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);
const { version } = dispatches;
const row = (d) => sql(`SELECT CONCAT_WS('|', kind, state, subject, addressee, place, COALESCE(document_number, '')) FROM dispatch WHERE id = ${d.id}`);
async function post(user, at, fields) {
	const c = of(user);
	return c.post(at, { form: await c.token(), ...fields });
}

// Catalogs as they are chosen.
const values = (list) => list.map((g) => `${g.id}:${catalogs.version(g)}`);
async function begun(kind, list, user = APPRAISER) {
	const a = await post(user, `${PLACE}moi`, { kind, chosen: values(list) });
	assert.equal(a.status, 303, text(a.text).slice(0, 400));
	const id = number('SELECT MAX(id) FROM dispatch');
	assert.ok(a.location.endsWith(`${PLACE}${id}/`), a.location);
	return { id, at: `${PLACE}${id}/` };
}

// The words of a file as other programs read them.
async function words(user, d, form) {
	const a = await of(user).get(`${d.at}tai?dang=${form}`);
	assert.equal(a.status, 200, `${form} ${a.status}`);
	const at = fs.mkdtempSync(path.join(os.tmpdir(), 'dispatch-')), file = path.join(at, `x.${form}`);
	try {
		fs.writeFileSync(file, a.bytes);
		if (form === 'pdf')
			return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
		return decode(execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8', maxBuffer: 1 << 26 })
			.replace(/<w:br\/>|<\/w:p>/g, ' ').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
	} finally {
		fs.rmSync(at, { recursive: true });
	}
}

const remarks = (g, list) => sql(list.map(([code, kind, said, section = null]) => `INSERT INTO remark (catalog_id, round, row_id, section, kind, words, author_id)
	SELECT ${g.id}, 1, ${code === '' ? 'NULL' : `(SELECT id FROM catalog_row WHERE catalog_id = ${g.id} AND code = '${code}')`}, ${section === null ? 'NULL' : catalogs.quote(section)},
	'${kind}', ${catalogs.quote(said)}, id FROM person WHERE uid = '${APPRAISER}';`).join('\n'));

async function letter() {
	catalogs.clear();
	const g = catalogs.make('submitted');
	remarks(g, [['', 'change', 'Chia lại ba phần'], ['', 'add', 'Thiếu tiếp công dân'], ['A.2', 'split', `Tách hội nghị ${HOSTILE}`], ['A.3', 'drop', 'Trùng dòng trên'],
		['A.1', 'change', 'Ghi rõ sản phẩm'], ['', 'change', 'Phần này xếp sau', 'B.II'], ['A.3', 'change', 'Ý kiến đã xong']]);
	sql(`UPDATE remark SET state = 'settled', settled_at = UTC_TIMESTAMP(6) WHERE catalog_id = ${g.id} AND words = 'Ý kiến đã xong'`);
	const page = await of(APPRAISER).get(`/danh-muc/${g.id}/y-kien`);
	assert.ok(page.text.includes(`/van-ban/moi?loai=appraisal&amp;danh-muc=${g.id}`), 'the letter begins where the remarks stand');
	const start = await of(APPRAISER).get(`${PLACE}moi?loai=appraisal&danh-muc=${g.id}`);
	assert.match(start.text, new RegExp(`value="${g.id}:\\d+" checked`));
	const d = await begun('appraisal', [g]);
	assert.match(row(d), /^appraisal\|draft\|thẩm định danh mục sản phẩm\/công việc của .*\|.*\|Đắk Lắk\|$/);
	const body = sql(`SELECT body FROM dispatch WHERE id = ${d.id}`).split('\\n');
	const order = ['I. Về sản phẩm/công việc chuẩn', 'II. Về bố cục', 'III. Nhiệm vụ, sản phẩm còn thiếu', 'IV. Sản phẩm, công việc cần tách', 'V. Sản phẩm, công việc đề nghị bỏ', 'VI. Dòng cần chỉnh sửa'];
	const at = order.map((line) => body.findIndex((x) => x.startsWith(line)));
	assert.ok(at.every((n, i) => n >= 0 && (i === 0 || n > at[i - 1])), `${at} ${body.join(' / ')}`);
	assert.ok(body.some((x) => x.includes('B.II: Phần này xếp sau')) && body.some((x) => x.includes('Số 2 (A.2') && x.includes('Tách hội nghị')));
	assert.ok(!body.join().includes('Ý kiến đã xong'), 'what is settled is not said again');
	for (const form of ['docx', 'pdf']) {
		const said = await words(APPRAISER, d, form);
		for (const piece of ['SỞ NỘI VỤ', 'V/v thẩm định', 'Kính gửi:', 'Chia lại ba phần', HOSTILE, 'CÁC DÒNG CẦN CHỈNH SỬA', 'Đề nghị tách', 'Nơi nhận:', 'GIÁM ĐỐC', 'Độc lập - Tự do - Hạnh phúc'])
			assert.ok(said.includes(piece), `${form} says ${piece}`);
	}
	return { g, d };
}

async function from_a_workbook() {
	catalogs.clear();
	const g = catalogs.make('submitted');
	sql(`INSERT INTO file (sha256, name, size, type, purpose, person_id, agency_id) VALUES (UNHEX(SHA2('${g.id}', 256)), 'x.xlsx', 1, 'x', 'import', 1, 1); SET @f = LAST_INSERT_ID();
		INSERT INTO import (catalog_id, file_id, state, created_by) VALUES (${g.id}, @f, 'imported', 1); SET @i = LAST_INSERT_ID();
		INSERT INTO import_sheet (import_id, number, name, hidden, merges, map) VALUES (@i, 1, 'Văn phòng', 0, '', '{}');
		INSERT INTO import_origin SELECT @i, id, 1, 12 FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'A.1'`);
	remarks(g, [['A.1', 'change', 'Ghi rõ'], ['A.2', 'change', 'Ghi rõ']]);
	const d = await begun('appraisal', [g]), body = sql(`SELECT body FROM dispatch WHERE id = ${d.id}`);
	assert.match(body, /Số 1 \(A\.1 [^)]*\) trang tính Văn phòng, dòng 12: Ghi rõ/);
	assert.match(body, /Số 2 \(A\.2 [^)]*\): Ghi rõ/);
	sql(`UPDATE import SET state = 'undone' WHERE catalog_id = ${g.id}`);
	assert.doesNotMatch(sql(`SELECT body FROM dispatch WHERE id = ${(await begun('appraisal', [g])).id}`), /dòng 12/, 'a workbook that was undone is no place');
}

async function written_on() {
	const { g, d } = await letter();
	const fields = { subject: 'Trích yếu mới', addressee: 'Ủy ban nhân dân xã', place: 'Buôn Ma Thuột', body: `I. Mục một\n${HOSTILE}\nQUYẾT ĐỊNH:`, recipients: '- Như trên', authority: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', signer: 'Nguyễn Văn B' };
	for (const [field, value] of [['subject', ''], ['body', ''], ['place', 'x'.repeat(61)], ['authority', ''], ['body', 'x'.repeat(15001)]]) {
		const a = await post(APPRAISER, d.at, { ...fields, [field]: value, version: version(d) });
		assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`) && a.text.includes('Nguyễn Văn B'), `${field} ${a.status}`);
	}
	const long = 'ệ'.repeat(15000);
	assert.equal((await post(APPRAISER, d.at, { ...fields, body: long, version: version(d) })).status, 303, 'all letters that fit fit with their accents');
	assert.equal(number(`SELECT CHAR_LENGTH(body) FROM dispatch WHERE id = ${d.id}`), 15000);
	assert.match(sql(`SELECT after_json FROM audit WHERE noun = 'dispatch' AND object_id = ${d.id} AND action = 'edit' ORDER BY id DESC LIMIT 1`), /Buôn Ma Thuột/);
	const old = version(d);
	assert.equal((await post(APPRAISER, d.at, { ...fields, version: old })).status, 303);
	const late = await post(LEAD, d.at, { ...fields, subject: 'Của người kia', version: old });
	assert.ok(late.status === 409 && late.text.includes('Của người kia') && late.text.includes('Trích yếu mới'), 'both are shown');
	const said = await words(LEAD, d, 'docx');
	for (const piece of ['Buôn Ma Thuột, ngày', HOSTILE, 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn B', 'V/v Trích yếu mới'])
		assert.ok(said.includes(piece), piece);
	assert.doesNotMatch((await of(APPRAISER).get(d.at)).text, /Số liệu đã thay đổi/, 'what people write is no change of the data');
	remarks(g, [['A.1', 'change', 'Thêm một ý kiến']]);
	assert.match((await of(APPRAISER).get(d.at)).text, /Số liệu đã thay đổi/);
	assert.equal((await post(APPRAISER, `${d.at}lam-lai`, { version: version(d) })).status, 303);
	const body = sql(`SELECT body FROM dispatch WHERE id = ${d.id}`);
	assert.ok(body.includes('Thêm một ý kiến') && !body.includes('Mục một'));
	assert.doesNotMatch((await of(APPRAISER).get(d.at)).text, /Số liệu đã thay đổi/);
	assert.match(sql(`SELECT before_json FROM audit WHERE noun = 'dispatch' AND object_id = ${d.id} AND action = 'renew'`), /Mục một/, 'what was lost stands in the log');
	assert.equal((await post(APPRAISER, `${d.at}bo`, { version: version(d) })).status, 303);
	const listed = async (query) => (await of(APPRAISER).get(PLACE + query)).text.includes(`href="${base}${d.at}"`);
	assert.deepEqual([await listed(''), await listed('?trang-thai=dropped')], [false, true], 'listed only where it is asked for');
	assert.equal((await of(HEAD).get(d.at)).status, 404);
	for (const rest of ['', 'lam-lai', 'ban-hanh', 'bo']) {
		const a = await post(APPRAISER, d.at + rest, { ...(rest === '' ? fields : rest === 'ban-hanh' ? { document_number: '1', document_day: day(0) } : {}), version: version(d) });
		assert.ok(a.status === 409 && a.text.includes('hãy lấy lại trước'), `${rest} ${a.status}`);
	}
	assert.equal((await post(APPRAISER, `${d.at}lay-lai`, { version: old })).status, 409);
	assert.equal((await post(HEAD, `${d.at}lay-lai`, { version: version(d) })).status, 403);
	assert.equal((await post(LEAD, `${d.at}lay-lai`, { version: version(d) })).status, 303);
	assert.deepEqual([sql(`SELECT state, body FROM dispatch WHERE id = ${d.id}`), await listed('')], [`draft\t${body}`, true], 'the draft that it was');
	assert.equal((await post(APPRAISER, `${d.at}lay-lai`, { version: version(d) })).status, 409, 'it is there already');
	assert.equal((await post(APPRAISER, d.at, { ...fields, version: version(d) })).status, 303);
	assert.equal((await post(APPRAISER, `${d.at}bo`, { version: version(d) })).status, 303, 'given up again');
}

async function issued() {
	const { g, d } = await letter();
	const sent = { document_number: '12/SNV-CCVC', document_day: day(0) };
	for (const user of [OFFICER, HEAD, STAFF, OTHER])
		assert.equal((await of(user).get(d.at)).status, 404, `${user}: a draft is of Home Affairs`);
	for (const [field, value] of [['document_number', ''], ['document_day', ''], ['document_day', day(1)]]) {
		const a = await post(APPRAISER, `${d.at}ban-hanh`, { ...sent, [field]: value, version: version(d) });
		assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`), `${field} ${a.status}`);
		assert.ok(a.text.includes('Chia lại ba phần') && /<textarea[^>]*name="authority"[^>]*>\s*GIÁM ĐỐC</.test(a.text), 'the words stay in their form');
	}
	const c = of(APPRAISER), fields = { ...sent, version: version(d), form: await c.token() };
	assert.equal((await c.post(`${d.at}ban-hanh`, fields)).status, 303);
	assert.equal((await c.post(`${d.at}ban-hanh`, fields)).status, 303, 'twice is once');
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'dispatch' AND object_id = ${d.id} AND action = 'issue'`), 1);
	assert.ok(number("SELECT COUNT(*) FROM notice WHERE kind = 'dispatch_issued'") >= 2, 'head and officer are told');
	const before = await words(HEAD, d, 'pdf');
	assert.ok(before.includes('Số: 12/SNV-CCVC') && before.includes('(Kèm theo văn bản số 12/SNV-CCVC'), before.slice(0, 400));
	remarks(g, [['A.1', 'change', 'Sau khi ban hành']]);
	assert.equal(await words(OFFICER, d, 'pdf'), before, 'it stays as it left');
	assert.ok((await words(OFFICER, d, 'docx')).includes('12/SNV-CCVC'));
	for (const user of [STAFF, OTHER]) {
		assert.equal((await of(user).get(d.at)).status, 404, user);
		assert.equal((await of(user).get(`${d.at}tai?dang=pdf`)).status, 404, user);
		assert.doesNotMatch((await of(user).get(PLACE)).text, /12\/SNV-CCVC/);
	}
	assert.match((await of(OFFICER).get(PLACE)).text, /12\/SNV-CCVC/);
	assert.match((await of(OFFICER).get(`/danh-muc/${g.id}/y-kien`)).text, /12\/SNV-CCVC/);
	assert.equal((await post(APPRAISER, `${d.at}bo`, { version: version(d) })).status, 409, 'it left');
	assert.equal((await post(OFFICER, `${d.at}bo`, { version: version(d) })).status, 403);
	assert.doesNotMatch((await of(HEAD).get(d.at)).text, /name="body"/);
	const late = await post(LEAD, d.at, { subject: 'Gõ muộn', addressee: '', place: 'x', body: 'Hai mươi phút gõ', recipients: '', authority: 'x', signer: '', version: 1 });
	assert.ok(late.status === 409 && late.text.includes('Hai mươi phút gõ') && late.text.includes('chưa được lưu'), 'what was typed too late can still be copied');
	return { g, d, sent };
}

async function withdrawn() {
	const { g, d, sent } = await issued();
	const back = { reason: `Sai số ${HOSTILE}` };
	assert.equal((await post(OFFICER, `${d.at}thu-hoi`, { ...back, version: version(d) })).status, 403);
	assert.equal((await post(APPRAISER, `${d.at}thu-hoi`, { reason: '', version: version(d) })).status, 422);
	assert.equal((await post(APPRAISER, `${d.at}thu-hoi`, { ...back, version: version(d) - 1 })).status, 409);
	assert.equal((await post(APPRAISER, `${d.at}thu-hoi`, { ...back, version: version(d) })).status, 303);
	assert.ok(number("SELECT COUNT(*) FROM notice WHERE kind = 'dispatch_withdrawn'") >= 2, 'head and officer are told');
	for (const user of [APPRAISER, HEAD]) {
		const page = await of(user).get(d.at);
		assert.ok(page.text.includes('Đã thu hồi') && page.text.includes('12/SNV-CCVC') && text(page.text).includes(HOSTILE), user);
		assert.ok((await words(user, d, 'pdf')).includes('12/SNV-CCVC'), 'it can still be read');
	}
	assert.equal((await of(STAFF).get(d.at)).status, 404);
	for (const [rest, fields] of [['thu-hoi', back], ['ban-hanh', sent], ['bo', {}], ['lam-lai', {}]])
		assert.equal((await post(APPRAISER, `${d.at}${rest}`, { ...fields, version: version(d) })).status, 409, rest);
	assert.ok((await of(APPRAISER).get(`${PLACE}?trang-thai=withdrawn`)).text.includes(`${d.at}"`));
	assert.match((await of(OFFICER).get(`/danh-muc/${g.id}/y-kien`)).text, /Đã thu hồi/);
	const again = await begun('appraisal', [g]);
	assert.equal((await post(APPRAISER, `${again.at}ban-hanh`, { ...sent, document_number: '13/SNV-CCVC', version: version(again) })).status, 303, 'another one is made');
}

// What goes behind a decision moves with the rows; it does not leave unsaid, nor while a catalog went back.
async function moved() {
	catalogs.clear();
	const one = catalogs.make('proposed'), two = catalogs.make('proposed', { agency: 'stc' });
	const d = await begun('decision', [one, two]), sent = { document_number: '5/QĐ-UBND', document_day: day(0) };
	assert.doesNotMatch((await of(APPRAISER).get(d.at)).text, /Số liệu đã thay đổi/);
	sql(`UPDATE catalog_row SET detail = 'Chi tiết khác' WHERE catalog_id = ${one.id} AND code = 'A.1'`);
	assert.match((await of(APPRAISER).get(d.at)).text, /Số liệu đã thay đổi[\s\S]*name="moved"/);
	const no = await post(APPRAISER, `${d.at}ban-hanh`, { ...sent, version: version(d) });
	assert.ok(no.status === 422 && no.text.includes('id="moved-error"') && no.text.includes('5/QĐ-UBND'), `${no.status}`);
	sql(`UPDATE catalog SET state = 'returned' WHERE id = ${two.id}`);
	const back = await post(APPRAISER, `${d.at}ban-hanh`, { ...sent, moved: '1', version: version(d) });
	assert.ok(back.status === 422 && /đã được trả lại/.test(back.text), `${back.status}`);
	sql(`UPDATE catalog SET state = 'agreed' WHERE id = ${two.id}`);
	assert.equal((await post(APPRAISER, `${d.at}ban-hanh`, { ...sent, moved: '1', version: version(d) })).status, 303);
	assert.ok((await words(APPRAISER, d, 'pdf')).includes('Chi tiết khác'));
	const seen = text((await of(HEAD).get(d.at)).text);
	assert.match(seen, /phường Tuy Hòa : [^,]*, \d+ dòng/);
	assert.doesNotMatch(seen, /Sở Tài chính :/, 'how another agency stands is not theirs to see');
}

// A letter with more remarks than fit says the rows in its annex, and keeps its end.
async function many() {
	catalogs.clear();
	const g = catalogs.make('submitted'), said = 'ệ'.repeat(1900);
	remarks(g, [['', 'change', 'Chia lại ba phần'], ...Array.from({ length: 12 }, () => ['A.1', 'change', said])]);
	const d = await begun('appraisal', [g]), body = sql(`SELECT body FROM dispatch WHERE id = ${d.id}`);
	assert.ok(body.includes('Chia lại ba phần') && body.includes('12 ý kiến trên từng dòng') && body.endsWith('./.'), body.slice(-300));
	const fields = { subject: 'x', addressee: 'x', place: 'x', body: 'x', recipients: Array.from({ length: 40 }, (_, i) => `- Nơi nhận ${i + 1};`).join('\n'), authority: 'GIÁM ĐỐC', signer: 'Người Ký' };
	for (let lines = 20; lines < 46; lines += 5) {
		assert.equal((await post(APPRAISER, d.at, { ...fields, body: Array.from({ length: lines }, (_, i) => `Dòng ${i}`).join('\n'), version: version(d) })).status, 303);
		const paper = await words(APPRAISER, d, 'pdf');
		assert.ok(paper.includes('Nơi nhận 40;') && paper.includes('Người Ký'), `${lines}: nothing runs off the page`);
	}
}

async function to_the_chairman() {
	catalogs.clear();
	const one = catalogs.make('proposed'), two = catalogs.make('proposed', { agency: 'stc' });
	assert.equal((await post(APPRAISER, `${PLACE}moi`, { kind: 'appraisal', chosen: values([one]) })).status, 409, 'an appraisal is over');
	for (const chosen of [[], ['x']])
		assert.equal((await post(APPRAISER, `${PLACE}moi`, { kind: 'submission', chosen })).status, 422);
	assert.equal((await post(APPRAISER, `${PLACE}moi`, { kind: 'appraisal', chosen: values([one, two]) })).status, 422, 'a letter is about one');
	assert.equal((await post(APPRAISER, `${PLACE}moi`, { kind: 'x', chosen: values([one]) })).status, 422);
	assert.equal((await post(OFFICER, `${PLACE}moi`, { kind: 'submission', chosen: values([one]) })).status, 403);
	const s = await begun('submission', [one, two]), said = await words(APPRAISER, s, 'docx');
	for (const piece of ['TỜ TRÌNH', 'của 2 cơ quan', 'gồm 6 sản phẩm/công việc', 'Kính gửi: Chủ tịch', 'DANH MỤC CỦA CÁC CƠ QUAN', 'Sở Tài chính'])
		assert.ok(said.includes(piece), `${piece}: ${said.slice(0, 900)}`);
	const d = await begun('decision', [one, two]), decision = await words(APPRAISER, d, 'pdf');
	for (const piece of ['ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK', 'QUYẾT ĐỊNH:', 'Điều 1. Phê duyệt', 'DANH MỤC SẢN PHẨM/CÔNG VIỆC QUY ĐỔI CỦA SỞ TÀI CHÍNH', 'A.3', 'CHỦ TỊCH'])
		assert.ok(decision.includes(piece), `${piece}: ${decision.slice(0, 900)}`);
	assert.doesNotMatch(decision, /A\.4/, 'rows that were taken out are no annex');
	const single = await words(APPRAISER, await begun('decision', [two]), 'pdf');
	assert.doesNotMatch(single, /DANH MỤC CỦA CÁC CƠ QUAN/);
	assert.equal((await post(LEAD, `${s.at}ban-hanh`, { document_number: '9/TTr', document_day: day(0), version: version(s) })).status, 303);
	assert.equal((await of(HEAD).get(s.at)).status, 404, 'a submission is between Home Affairs and the chairman');
	assert.equal(number(`SELECT COUNT(DISTINCT p.uid) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.path = '${s.at}' AND p.uid LIKE 'canbo.%'`), 0);
	assert.ok(number(`SELECT COUNT(*) FROM notice WHERE path = '${s.at}'`) >= 1, 'the chairman is told');
	for (const [query, there] of [['loai=decision', false], ['loai=submission', true], ['trang-thai=draft', false], ['trang-thai=issued', true], ['tim=9/TTr', true], ['tim=%25', false]])
		assert.equal((await of(APPRAISER).get(`${PLACE}?${query}`)).text.includes(`${s.at}"`), there, query);
}

async function of_opinions() {
	opinions.clear();
	const r = opinions.round({ agencies: ['tuyhoa', 'stc', 'sngv', 'sxd'] });
	opinions.sent(r, 'tuyhoa', 'other', { words: `Hệ số thấp ${HOSTILE}` });
	opinions.sent(r, 'stc', 'agree');
	opinions.sent(r, 'sxd', 'other', { words: 'Gộp hai dòng' });
	sql(`UPDATE opinion SET received = 'taken', reply = 'Sửa theo ý kiến', received_at = UTC_TIMESTAMP(6), received_by = 1 WHERE round_id = ${r.id} AND agency_id = ${opinions.unit('sxd')}`);
	assert.match((await of(APPRAISER).get(r.at)).text, /action="[^"]*\/van-ban\/y-kien"/);
	assert.doesNotMatch((await of(OFFICER).get(r.at)).text, /\/van-ban\/y-kien"/);
	assert.equal((await post(OFFICER, `${PLACE}y-kien`, { round: r.id })).status, 403);
	const none = await post(APPRAISER, `${PLACE}y-kien`, { round: 999999 });
	assert.ok(none.status === 422 && /Không còn lần lấy ý kiến này/.test(none.text), `${none.status}`);
	assert.equal((await post(APPRAISER, `${PLACE}y-kien`, { round: r.id })).status, 303);
	const id = number('SELECT MAX(id) FROM dispatch'), d = { id, at: `${PLACE}${id}/` };
	const body = sql(`SELECT body FROM dispatch WHERE id = ${id}`);
	for (const piece of ['của 4 cơ quan', '3 cơ quan đã trả lời', 'đồng ý: 1; số cơ quan có ý kiến khác: 2', '1 cơ quan chưa trả lời: Sở Ngoại vụ', 'được tiếp thu: 1; số ý kiến được giải trình: 0', 'Còn 1 ý kiến'])
		assert.ok(body.includes(piece), `${piece}: ${body}`);
	for (const form of ['docx', 'pdf']) {
		const said = await words(APPRAISER, d, form);
		for (const piece of ['BÁO CÁO', HOSTILE, 'Gộp hai dòng', 'Sửa theo ý kiến', 'Chưa trả lời', 'Đồng ý'])
			assert.ok(said.includes(piece), `${form} ${piece}: ${said.slice(-900)}`);
	}
	opinions.sent(r, 'sngv', 'agree');
	assert.match((await of(APPRAISER).get(d.at)).text, /Số liệu đã thay đổi/);
	assert.equal((await post(APPRAISER, `${d.at}ban-hanh`, { document_number: '3/BC', document_day: day(0), version: version(d) })).status, 422);
	assert.equal((await post(APPRAISER, `${d.at}ban-hanh`, { document_number: '3/BC', document_day: day(0), moved: '1', version: version(d) })).status, 303);
	assert.ok(number(`SELECT COUNT(*) FROM notice WHERE path = '${d.at}'`) >= 1, 'the chairman is told');
	assert.equal((await of(HEAD).get(d.at)).status, 404);
}

// Everybody against a draft, a letter that left and a submission that left: what his roles say.
async function every_role() {
	catalogs.clear();
	const g = catalogs.make('submitted'), p = catalogs.make('proposed', { agency: 'stc' });
	const draft = dispatches.make(g), left = dispatches.make(g, { state: 'issued' }), sent = dispatches.make(p, { kind: 'submission', state: 'issued' });
	for (const [user, roles] of Object.entries(people)) {
		const is = (...names) => names.some((name) => roles.includes(name));
		const keeps = is('appraiser', 'appraisal_lead'), all = keeps || is('chairman', 'auditor', 'admin');
		const own = is('head', 'officer') && user.endsWith('.tuyhoa');
		for (const [d, may] of [[draft, keeps], [left, all || own], [sent, all]])
			for (const at of [d.at, ...(d === draft ? [] : [`${d.at}tai?dang=pdf`])])
				assert.equal((await of(user).get(at)).status, may ? 200 : 404, `${user} ${at}`);
		assert.equal((await of(user).get(PLACE)).status, 200);
		assert.equal((await of(user).get(`${PLACE}moi?loai=decision`)).status, keeps ? 200 : 403, user);
		for (const rest of ['', 'lam-lai', 'ban-hanh', 'bo', 'thu-hoi', 'lay-lai'])
			if (!keeps)
				assert.equal((await post(user, `${draft.at}${rest}`, { version: 1 })).status, 403, `${user} ${rest}`);
	}
}

async function bound() {
	const { d } = await letter();
	assert.equal((await of(APPRAISER).get(`${d.at}tai?dang=exe`)).status, 404);
	assert.equal((await of(APPRAISER).get(`${PLACE}999999/`)).status, 404);
	assert.equal((await of(APPRAISER).get(`${PLACE}moi?loai=x`)).status, 404);
	assert.equal((await of(OFFICER).get(`${PLACE}moi?loai=appraisal`)).status, 403);
	const stranger = await new Client().get(d.at);
	assert.ok([302, 303].includes(stranger.status), 'strangers sign in');
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('a letter says the remarks by their groups', letter);
	await test('and where rows stand in the workbook', from_a_workbook);
	await test('words are written on, two at once meet, the data may move', written_on);
	await test('issued it stays as it left, and goes to whom it concerns; wrong, it is withdrawn', withdrawn);
	await test('what moved since it was written does not leave unsaid', moved);
	await test('a letter with more remarks than fit', many);
	await test('submission and decision with what goes behind them', to_the_chairman);
	await test('what agencies think, as a report', of_opinions);
	await test('every role', every_role);
	await test('what is not there, and strangers', bound);
	catalogs.clear();
	for (const c of clients.values())
		c.close();
});
