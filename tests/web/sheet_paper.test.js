// Published sheets on paper: what poppler, qpdf and unzip find in the files, who may make and fetch them, what /xac-minh says
// of them to whoever holds one, and signed copies.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { execFileSync, spawnSync } = require('node:child_process');
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { person, clear } = require('./months.js');
const { upload } = require('./imports.js');
const { sign, broken, emptied } = require('./signer.js');

const { publish, exceptOthers, STAFF, CHIEF, HEAD, OTHER, STRANGER, FULL, HEADS, p, at, clients, of, post, version, over, begin } = require('./sheets.js');
const OTHER_HEAD = 'chutich.tuyhoa', APPRAISER = 'thamdinh.snv', CHAIRMAN = 'chutich.tinh', AUDITOR = 'kiemtra.tt', ADMIN = 'quantri.khcn';
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const words = (t) => t.replace(/\s+/g, ' ');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sheet-'));
const tool = (name, ...args) => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
const keep = (name, bytes) => { const file = path.join(folder, name); fs.writeFileSync(file, bytes); return file; };
const make = async (user, uid, kind = 'form') => post(user, at(uid, 'ban-in/'), { kind });
async function fetchFile(user, where, type) {
	const answer = await of(user).get(where);
	assert.equal(answer.status, 200, where);
	assert.match(answer.headers['content-type'], type);
	return answer;
}
const PDF = /^application\/pdf$/, DOCX = /wordprocessingml/, XLSX = /spreadsheetml/;
const paperOf = (uid, kind = 'form') => sql(`SELECT q.id, q.code FROM sheet_paper q JOIN sheet s ON s.id = q.sheet_id WHERE s.person_id = ${person(uid)} AND q.kind = '${kind}' ORDER BY q.id DESC LIMIT 1`).split('\t');
const shown = (code) => code.replace(/(.{4})(?=.)/g, '$1-');

function sound(file) {
	assert.match(tool('pdfinfo', file), /Tagged: +yes/);
	tool('qpdf', '--check', file);
	for (const line of tool('pdffonts', file).trim().split('\n').slice(2))
		assert.match(line, /^[A-Z]{6}\+Tinos\S* .* yes yes yes /, line);
	const t = tool('pdftotext', file, '-');
	assert.equal(t, t.normalize('NFC'));
	return t;
}
const pages = (file) => Number(/Pages: +(\d+)/.exec(tool('pdfinfo', file))[1]);

async function form() {
	await begin();
	assert.equal((await of(STAFF).get(at(STAFF, 'mau-01.pdf'))).status, 404, 'made by a press, not by looking');
	assert.match(text((await of(STAFF).get(at(STAFF))).text), /In phiếu/);
	assert.equal((await make(STRANGER, STAFF)).status, 404);
	assert.equal((await make(OTHER, STAFF)).status, 404);
	assert.equal((await make(STAFF, HEAD)).status, 404);
	assert.equal((await post(STAFF, at(STAFF, 'ban-in/'), { kind: 'table' })).status, 422);
	assert.equal((await make(STAFF, STAFF)).status, 303);
	assert.equal((await make(CHIEF, STAFF)).status, 303, 'what was printed is not printed again');
	assert.equal(number('SELECT COUNT(*) FROM sheet_paper'), 1);
	const pdf = keep('form.pdf', (await fetchFile(STAFF, at(STAFF, 'mau-01.pdf'), PDF)).bytes);
	assert.equal((await of(STRANGER).get(at(STAFF, 'mau-01.pdf'))).status, 404);
	const t = words(sound(pdf)), n = pages(pdf);
	for (const part of ['PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC', `(Kỳ theo dõi, đánh giá: tháng ${p.month}/${p.year})`, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'SỞ TÀI CHÍNH', 'Tiêu chí chấm điểm', 'Điểm tối đa', 'Tổng cộng', 'II. TỔNG HỢP KẾT QUẢ', '2. Điểm tiêu chí kết quả thực hiện nhiệm vụ: 70,00', '3. Tổng điểm theo dõi, đánh giá công chức: 99,00', 'CÔNG CHỨC TỰ ĐÁNH GIÁ', 'CẤP CÓ THẨM QUYỀN',
		'4. Ưu điểm: Chủ động, đúng hạn.', '6. Ý kiến nhận xét', 'Khác', 'Nhật ký phê duyệt trên hệ thống', 'không phải là chữ ký', `Trang 1/${n}`, `Trang ${n}/${n}`, '01.1'])
		assert.ok(t.includes(part), `${part}: ${t.slice(0, 1500)}`);
	const [digest, total] = sql(`SELECT LOWER(HEX(x.sha256)), s.total FROM sheet s JOIN sheet_snapshot x ON x.sheet_id = s.id WHERE s.person_id = ${person(STAFF)}`).split('\t');
	assert.ok(t.replace(/ /g, '').includes(digest), 'the digest of what was published');
	assert.ok(t.includes(total), 'the exact number');
	const [, code] = paperOf(STAFF);
	assert.ok(t.includes(shown(code)));
	tool('pdftoppm', '-r', '110', '-png', '-f', '1', '-l', '1', pdf, path.join(folder, 'first'));
	const seen = spawnSync('zbarimg', ['-q', '--raw', path.join(folder, fs.readdirSync(folder).find((f) => f.startsWith('first')))], { encoding: 'utf8' });
	assert.match(seen.stdout, new RegExp(`/xac-minh/${shown(code)}`), 'the QR code leads to the page that knows it');
}

async function office() {
	const docx = keep('form.docx', (await fetchFile(STAFF, at(STAFF, 'mau-01.docx'), DOCX)).bytes);
	tool('unzip', '-tq', docx);
	const body = tool('unzip', '-p', docx, 'word/document.xml');
	for (const part of ['PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC', 'Điểm do cá nhân tự chấm', 'CÔNG CHỨC TỰ ĐÁNH GIÁ', 'PHỤ LỤC CỦA PHIẾU'])
		assert.ok(body.includes(part), part);
	assert.match(tool('unzip', '-p', docx, 'word/footer1.xml'), / PAGE .* NUMPAGES /);
	const xml = tool('unzip', '-p', docx, 'word/document.xml'), whole = (uid) => sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${uid}'`);
	assert.ok(!xml.includes('pgNumType'), 'pages are counted through, as the foot says');
	assert.match(xml, /THẨM QUYỀN<\/w:t><w:br\/><w:t [^>]*>THEO DÕI, ĐÁNH GIÁ/, 'long capitals in two lines of one length');
	assert.ok(xml.split('<w:tr>').some((row) => row.includes(`>${whole(STAFF)}<`) && row.includes(`>${whole(CHIEF)}<`)), 'both names on one line');
	const xlsx = keep('form.xlsx', (await fetchFile(STAFF, at(STAFF, 'mau-01.xlsx'), XLSX)).bytes);
	tool('unzip', '-tq', xlsx);
	assert.match(tool('unzip', '-p', xlsx, 'xl/sharedStrings.xml'), /Điểm của cấp có thẩm quyền/);
	assert.match(tool('unzip', '-p', xlsx, 'xl/workbook.xml'), /Mẫu 01.*Bảng kê/);
	assert.match(tool('unzip', '-p', xlsx, 'xl/worksheets/sheet1.xml'), /ht="31.5"/, 'rows are as high as their texts');
	assert.equal((await make(STAFF, STAFF, 'work')).status, 303);
	const t = words(sound(keep('work.pdf', (await fetchFile(STAFF, at(STAFF, 'bang-ke.pdf'), PDF)).bytes)));
	for (const part of ['BẢNG KÊ SẢN PHẨM, CÔNG VIỆC', '1 lần chậm trên 1 sản phẩm', '2 lần chưa đạt nội dung trên 1 sản phẩm', 'Phát sinh', 'Tổng cộng'])
		assert.ok(t.includes(part), `${part}: ${t.slice(0, 2000)}`);
	await fetchFile(STAFF, at(STAFF, 'bang-ke.docx'), DOCX);
	await fetchFile(STAFF, at(STAFF, 'bang-ke.xlsx'), XLSX);
}

async function leader() {
	// As if a deputy had published it for the head.
	sql(`INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day, until_day, created_by, accepted_at)
		SELECT agency_id, 'delegated', ${person(HEAD)}, ${person(OTHER)}, 'zq 12/GUQ-STC', '2026-01-01', 'zq', '2020-01-01', '2020-01-02', ${person(HEAD)}, UTC_TIMESTAMP(6) FROM sheet WHERE person_id = ${person(CHIEF)} LIMIT 1;
		UPDATE sheet_step SET person_id = ${person(OTHER)}, delegation_id = LAST_INSERT_ID() WHERE act = 'publish' AND sheet_id = (SELECT id FROM sheet WHERE person_id = ${person(CHIEF)})`);
	assert.equal((await make(CHIEF, CHIEF)).status, 303);
	const t = words(sound(keep('leader.pdf', (await fetchFile(HEAD, at(CHIEF, 'mau-01.pdf'), PDF)).bytes)));
	sql("UPDATE sheet_step SET delegation_id = NULL; DELETE FROM delegation WHERE document_number = 'zq 12/GUQ-STC'");
	const name = (uid) => sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${uid}'`);
	assert.ok(t.includes(`${name(OTHER)} (ủy quyền của ${name(HEAD)}), theo văn bản zq 12/GUQ-STC`), t);
	for (const part of ['4. Phiếu của những người thuộc quyền mà phiếu này dựa vào', 'đ: tổ chức triển khai', 'Đủ, đúng kế hoạch zq', 'Còn phản ánh zq', '50,00%', '(a + b + c + d + đ + e) : 6', 'Việc của những người thuộc quyền'])
		assert.ok(t.includes(part), `${part}: ${t}`);
}

async function verify() {
	const [, code] = paperOf(STAFF);
	const page = await new Client().get(`/xac-minh/${shown(code)}`);
	assert.equal(page.status, 200);
	const t = text(page.text), name = sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${STAFF}'`);
	assert.match(t, /Bản in do hệ thống lập và phiếu vẫn là bản đã công bố/);
	assert.match(t, /Mẫu 01: Phiếu theo dõi, đánh giá/);
	assert.ok(t.includes(name.split(' ').map((w) => `${w[0]}.`).join('').toUpperCase()), 'initials');
	assert.ok(t.includes(sql(`SELECT LEFT(LOWER(HEX(x.sha256)), 16) FROM sheet s JOIN sheet_snapshot x ON x.sheet_id = s.id WHERE s.person_id = ${person(STAFF)}`)), 'the digest as the annex has it');
	assert.ok(!t.includes(name), 'no name');
	assert.ok(!t.includes('Chủ động'), 'nothing of the sheet');
	assert.ok(t.includes(sql(`SELECT REPLACE(FORMAT(shown / 100, 2), '.', ',') FROM sheet WHERE person_id = ${person(STAFF)}`)), `total: ${t}`);
	// Corrected: the old paper says so, a new one is made of the new edition.
	assert.equal((await post(HEAD, at(STAFF, 'mo-lai'), { version: version(STAFF), reason: 'Kiến nghị zq' })).status, 303);
	assert.equal((await make(STAFF, STAFF)).status, 404, 'what is being corrected is not printed');
	assert.equal((await post(CHIEF, at(STAFF, 'xac-nhan'), { version: version(STAFF), ...FULL, ...HEADS })).status, 303);
	over();
	assert.equal((await post(HEAD, '/phieu/ky/cong-bo', { ky: p.iso, chosen: [`${person(STAFF)}:${version(STAFF)}`] })).status, 303);
	assert.match(text((await new Client().get(`/xac-minh/${shown(code)}`)).text), /phiếu đã được điều chỉnh/);
	assert.equal((await make(STAFF, STAFF)).status, 303);
	assert.notEqual(paperOf(STAFF)[1], code);
	const old = keep('old.pdf', (await fetchFile(STAFF, at(STAFF, 'mau-01.pdf?ban=1'), PDF)).bytes);
	assert.ok(words(sound(old)).includes(shown(code)), 'the old paper is still there as it was');
	assert.equal((await new Client().get('/xac-minh/0000-0000-0000')).status, 404);
}

async function signing() {
	await begin();
	assert.equal((await make(STAFF, STAFF)).status, 303);
	const [id] = paperOf(STAFF), where = `/tai-len/phieu/${id}`;
	const ours = (await fetchFile(STAFF, at(STAFF, 'mau-01.pdf'), PDF)).bytes;
	assert.equal((await of(STRANGER).get(where)).status, 404);
	assert.equal((await of(OTHER).get(where)).status, 404);
	const bring = async (user, bytes) => upload(of(user), where, bytes, 'phieu.pdf');
	const refused = async (bytes, why) => { const page = await bring(STAFF, bytes); assert.equal(page.status, 422, text(page.text).slice(0, 300)); assert.match(text(page.text), why); };
	const signed = sign(ours, 'Nguyễn Thị Ký');
	await refused(ours, /Không tìm thấy chữ ký số/);
	await refused(Buffer.concat([ours, Buffer.from('\n%%EOF\n')]), /Không tìm thấy chữ ký số/);
	const other = sign(fs.readFileSync(keep('other.pdf', (await make(CHIEF, CHIEF), await fetchFile(CHIEF, at(CHIEF, 'mau-01.pdf'), PDF)).bytes)), 'Nguyễn Thị Ký');
	await refused(other, /không bắt đầu bằng đúng các byte/);
	const turned = Buffer.from(signed);
	turned[900] ^= 1;
	await refused(turned, /không bắt đầu bằng đúng các byte/);
	await refused(sign(emptied(ours), 'Nguyễn Thị Ký'), /làm thay đổi nội dung hiển thị/);
	await refused(broken(signed), /không còn đúng với nội dung đã ký/);
	assert.equal(number('SELECT COUNT(*) FROM sheet_signed'), 0);
	const taken = await bring(STAFF, signed);
	assert.equal(taken.status, 303, text(taken.text || ''));
	await refused(signed, /đã được nộp/);
	const page = text((await of(CHIEF).get(at(STAFF, 'ban-in/'))).text);
	assert.match(page, /Nguyễn Thị Ký .*Nội dung đúng như khi ký/);
	assert.match(page, /Thời gian ký .*\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d/);
	const n = number('SELECT MAX(id) FROM sheet_signed');
	assert.deepEqual((await fetchFile(CHIEF, at(STAFF, `ban-ky/${n}`), PDF)).bytes, signed);
	assert.equal((await of(OTHER).get(at(STAFF, `ban-ky/${n}`))).status, 404);
	assert.equal((await of(CHIEF).get(at(CHIEF, `ban-ky/${n}`))).status, 404, 'not below another sheet');
	// By somebody else the person hears of it.
	assert.equal(number("SELECT COUNT(*) FROM notice WHERE kind = 'sheet_signed'"), 0);
	assert.equal((await bring(CHIEF, sign(ours, 'Lê Quốc Bảo'))).status, 303);
	assert.match(text((await of(STAFF).get('/thong-bao/')).text), /đã nộp bản đã ký của phiếu kỳ/);
	assert.equal(sql("SELECT COUNT(*) FROM audit WHERE noun = 'sheet_signed' AND action = 'bring'") > 0, true);
}

// Without assigned work there are no points, and the paper says so; what people wrote stands on it as they wrote it.
async function nothing() {
	clear();
	exceptOthers(STAFF, CHIEF, HEAD);
	await publish(STAFF, CHIEF, { opinion: '<b>zq\'"&</b>' }, { strengths: `${'Việc dài zq. '.repeat(150)}`, weaknesses: '' });
	assert.equal((await make(STAFF, STAFF)).status, 303);
	const t = words(sound(keep('nothing.pdf', (await fetchFile(STAFF, at(STAFF, 'mau-01.pdf'), PDF)).bytes)));
	for (const part of ['không được giao việc nào trong kỳ', '3. Tổng điểm theo dõi, đánh giá công chức: không có điểm', '<b>zq\'"&</b>', 'Chưa có việc nào có hạn', '……………'])
		assert.ok(t.includes(part), `${part}: ${t.slice(0, 3000)}`);
	assert.equal((await make(STAFF, STAFF, 'work')).status, 303);
	tool('unzip', '-tq', keep('nothing.docx', (await fetchFile(STAFF, at(STAFF, 'mau-01.docx'), DOCX)).bytes));
	tool('unzip', '-tq', keep('nothing.xlsx', (await fetchFile(STAFF, at(STAFF, 'mau-01.xlsx'), XLSX)).bytes));
	assert.match(text((await new Client().get(`/xac-minh/${shown(paperOf(STAFF)[1])}`)).text), /Tổng điểm không được giao việc/);
	// Of contract staff: by other parts, and not as a civil servant.
	clear();
	exceptOthers(STAFF, CHIEF, HEAD);
	sql(`INSERT INTO person_kind VALUES (${person(STAFF)}, '2020-01-01', 'contract')`);
	try {
		await publish(STAFF, CHIEF, { quality: '90', procedure: '80', effect: '100' }, { quality: '90', procedure: '80', effect: '100' });
		assert.equal((await make(STAFF, STAFF)).status, 303);
		const c = words(sound(keep('contract.pdf', (await fetchFile(STAFF, at(STAFF, 'mau-01.pdf'), PDF)).bytes)));
		for (const part of ['LAO ĐỘNG HỢP ĐỒNG HỖ TRỢ', 'Quy trình', '80,00%', 'NGƯỜI TỰ ĐÁNH GIÁ', '93,00'])
			assert.ok(c.includes(part), `${part}: ${c.slice(0, 3000)}`);
	} finally {
		sql(`DELETE FROM person_kind WHERE person_id = ${person(STAFF)} AND kind = 'contract'`);
	}
}

const units = async (user, unit, kind) => post(user, '/phieu/ky/ban-in/', { ky: p.iso, unit, kind });
const newest = (kind) => sql(`SELECT id, code, state, sheets FROM sheet_paper WHERE kind = '${kind}' ORDER BY id DESC LIMIT 1`).split('\t');

async function together() {
	await begin();
	const [agency, division] = sql(`SELECT agency_id, unit_id FROM sheet WHERE person_id = ${person(STAFF)} LIMIT 1`).split('\t');
	const page = text((await of(HEAD).get(`/phieu/ky/ban-in/?ky=${p.iso}`)).text);
	assert.match(page, /Sở Tài chính \(2 phiếu\)/);
	assert.match(page, /Phòng Quản lý ngân sách \(2 phiếu\)/);
	assert.match(text((await of(CHIEF).get(`/phieu/ky/?ky=${p.iso}`)).text), /In phiếu, bảng tổng hợp/);
	const staff = text((await of(STAFF).get(`/phieu/ky/ban-in/?ky=${p.iso}`)).text);
	assert.match(staff, /Chưa có phiếu đã công bố nào/);
	assert.equal((await units(STAFF, division, 'table')).status, 422);
	assert.equal((await units(OTHER, division, 'bundle')).status, 422);
	assert.equal((await units(HEAD, division, 'form')).status, 422);
	assert.equal((await units(HEAD, agency, 'table')).status, 303);
	assert.equal((await units(HEAD, agency, 'table')).status, 303);
	assert.equal(number("SELECT COUNT(*) FROM sheet_paper WHERE kind = 'table'"), 1, 'once');
	const [table, code] = newest('table');
	const pdf = keep('table.pdf', (await fetchFile(HEAD, `/phieu/ky/ban-in/${table}/tep.pdf`, PDF)).bytes);
	const t = words(sound(pdf));
	for (const part of ['BẢNG TỔNG HỢP KẾT QUẢ THEO DÕI, ĐÁNH GIÁ', 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG', 'Tổng số phiếu: 2', 'hoàn thành xuất sắc nhiệm vụ: ', 'Phòng Quản lý ngân sách'])
		assert.ok(t.includes(part), `${part}: ${t}`);
	tool('unzip', '-tq', keep('table.docx', (await fetchFile(HEAD, `/phieu/ky/ban-in/${table}/tep.docx`, DOCX)).bytes));
	const xlsx = keep('table.xlsx', (await fetchFile(HEAD, `/phieu/ky/ban-in/${table}/tep.xlsx`, XLSX)).bytes);
	assert.match(tool('unzip', '-p', xlsx, 'xl/worksheets/sheet1.xml'), /<v>99<\/v>/, 'numbers are numbers');
	assert.equal((await of(STAFF).get(`/phieu/ky/ban-in/${table}/tep.pdf`)).status, 404);
	assert.equal((await of(STRANGER).get(`/phieu/ky/ban-in/${table}/tep.pdf`)).status, 404);
	// Signed by the head of the agency.
	const where = `/tai-len/phieu/${table}`, signed = sign(fs.readFileSync(pdf), 'Hoàng Thị Diệp');
	assert.equal((await of(CHIEF).get(where)).status, 404);
	assert.equal((await upload(of(HEAD), where, signed, 'bang.pdf')).status, 303);
	assert.match(text((await of(HEAD).get(`/phieu/ky/ban-in/?ky=${p.iso}`)).text), /Bản đã ký .*Hoàng Thị Diệp .*Nội dung đúng như khi ký/);
	const n = number('SELECT MAX(id) FROM sheet_signed');
	assert.deepEqual((await fetchFile(HEAD, `/phieu/ky/ban-ky/${n}`, PDF)).bytes, signed);
	assert.equal((await of(STAFF).get(`/phieu/ky/ban-ky/${n}`)).status, 404);
	const said = text((await new Client().get(`/xac-minh/${shown(code)}`)).text);
	assert.match(said, /Bảng tổng hợp kết quả/);
	assert.match(said, /Số phiếu 2/);
	assert.ok(t.replace(/ /g, '').includes(/bắt đầu bằng ([0-9a-f]{16})/.exec(said)[1]), 'the digest stands on the paper');
}

// Home Affairs and the chairman print what was published in any agency; nobody else does, and neither sees what is not published.
async function province() {
	await begin();
	const [agency, division] = sql(`SELECT agency_id, unit_id FROM sheet WHERE person_id = ${person(STAFF)} LIMIT 1`).split('\t');
	const page = `/phieu/ky/ban-in/?ky=${p.iso}&co-quan=${agency}`, make = (user, unit, kind) => post(user, '/phieu/ky/ban-in/', { ky: p.iso, 'co-quan': agency, unit, kind });
	for (const user of [OTHER_HEAD, STRANGER, ADMIN, AUDITOR]) {
		assert.equal((await of(user).get(page)).status, 404, user);
		assert.equal((await make(user, agency, 'table')).status, 404, user);
	}
	assert.equal(number('SELECT COUNT(*) FROM sheet_paper'), 0);
	assert.match(text((await of(APPRAISER).get('/phieu/')).text), /In phiếu, bảng tổng hợp của các cơ quan/);
	for (const user of [APPRAISER, CHAIRMAN])
		assert.match(text((await of(user).get(page)).text), /Sở Tài chính, .*Sở Tài chính \(2 phiếu\).*Phòng Quản lý ngân sách \(2 phiếu\)/, user);
	assert.equal((await of(APPRAISER).get(`/phieu/ky/ban-in/?ky=${p.iso}&co-quan=${division}`)).status, 404, 'no agency');
	assert.equal((await make(APPRAISER, 1, 'table')).status, 422, 'a unit of another agency');
	const done = await make(APPRAISER, agency, 'table');
	assert.equal(done.status, 303);
	assert.match(done.headers.location, new RegExp(`co-quan=${agency}$`));
	assert.equal((await make(CHAIRMAN, agency, 'table')).status, 303);
	assert.equal((await units(HEAD, agency, 'table')).status, 303);
	assert.equal(number("SELECT COUNT(*) FROM sheet_paper WHERE kind = 'table'"), 1, 'one paper of the same sheets, whoever asks');
	const [table] = newest('table');
	assert.ok(words(sound(keep('province.pdf', (await fetchFile(CHAIRMAN, `/phieu/ky/ban-in/${table}/tep.pdf`, PDF)).bytes))).includes('Tổng số phiếu: 2'));
	assert.equal((await make(CHAIRMAN, division, 'bundle')).status, 303);
	const [bundle] = newest('bundle');
	for (const user of [APPRAISER, HEAD])
		await fetchFile(user, `/phieu/ky/ban-in/${bundle}/tep.pdf`, PDF);
	for (const user of [OTHER_HEAD, ADMIN, AUDITOR])
		for (const id of [table, bundle])
			assert.equal((await of(user).get(`/phieu/ky/ban-in/${id}/tep.pdf`)).status, 404, user);
	assert.ok(!(await of(APPRAISER).get(page)).text.includes('/tai-len/phieu/'), 'signed by the head of the agency alone');
	assert.equal((await of(APPRAISER).get(`/tai-len/phieu/${table}`)).status, 404);
	sql(`UPDATE sheet SET state = 'open', published_by = NULL, published_at = NULL, total = NULL, shown = NULL, level = NULL WHERE person_id = ${person(STAFF)} AND first_month = '${p.iso}-01'`);
	assert.match(text((await of(APPRAISER).get(page)).text), /Sở Tài chính \(1 phiếu\)/, 'only what is published');
}

// Every name of an outline, depth by depth.
const outline = (list, depth = 0) => list.flatMap((o) => [`${depth}:${o.title}`, ...outline(o.kids || [], depth + 1)]);
async function bundle() {
	const [agency] = sql(`SELECT agency_id FROM sheet WHERE person_id = ${person(STAFF)} LIMIT 1`).split('\t');
	assert.equal((await units(HEAD, agency, 'bundle')).status, 303);
	const [id, code, state, sheets] = newest('bundle');
	assert.equal(`${state} ${sheets}`, 'made 2');
	const pdf = keep('bundle.pdf', (await fetchFile(HEAD, `/phieu/ky/ban-in/${id}/tep.pdf`, PDF)).bytes);
	const t = words(sound(pdf));
	assert.equal(t.split('PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC').length, 3, 'two sheets');
	assert.ok(t.includes(`Trang ${pages(pdf)}/${pages(pdf)}`));
	const names = outline(JSON.parse(tool('qpdf', '--json', '--json-key=outlines', pdf)).outlines);
	assert.deepEqual(names.map((x) => x[0]), ['0', '0', '1', '1'], names.join('; '));
	assert.match(names.join('; '), /^0:Bảng tổng hợp; 0:Phòng Quản lý ngân sách; 1:/);
	assert.equal((await of(STAFF).get(`/phieu/ky/ban-in/${id}/tep.pdf`)).status, 404);
	// One of many: the worker draws it, and the page says so until then.
	sql(`UPDATE sheet_paper SET state = 'waiting' WHERE id = ${id}; DELETE FROM sheet_paper_file WHERE paper_id = ${id};
		INSERT INTO job (kind, object_id) VALUES ('sheet_bundle', ${id})`);
	for (let i = 0; i < 100 && newest('bundle')[2] === 'waiting'; i++)
		await new Promise((r) => setTimeout(r, 200));
	assert.equal(newest('bundle')[2], 'made');
	assert.match(text((await of(HEAD).get('/thong-bao/')).text), /Tập phiếu Mẫu 01 kỳ .* của Sở Tài chính đã lập xong/);
	const again = keep('again.pdf', (await fetchFile(HEAD, `/phieu/ky/ban-in/${id}/tep.pdf`, PDF)).bytes);
	assert.deepEqual(fs.readFileSync(again), fs.readFileSync(pdf), 'the same sheets, the same moment: the same bytes');
	// A sheet of it is corrected.
	sql(`UPDATE sheet SET superseded_at = UTC_TIMESTAMP(6) WHERE person_id = ${person(STAFF)}`);
	assert.match(text((await new Client().get(`/xac-minh/${shown(code)}`)).text), /1 phiếu trong đó đã được điều chỉnh/);
	sql(`UPDATE sheet SET superseded_at = NULL WHERE person_id = ${person(STAFF)}`);
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, STRANGER, OTHER_HEAD, APPRAISER, CHAIRMAN, AUDITOR, ADMIN])
			clients.set(user, await new Client().signIn(user));
	});
	await test('Mẫu 01: the statutory columns, our annex behind them, a code', form);
	await test('the same for Word and Excel; the list of work', office);
	await test('of a leader: the sheets below, d, đ, e and why', leader);
	await test('whoever holds a paper learns whether it is ours and counts, and no name', verify);
	await test('without work there are no points; contract staff', nothing);
	await test('a signed copy that begins with our bytes is kept with who signed and when; all else is refused', signing);
	await test('the table of a unit to be signed, as PDF, Word and Excel', together);
	await test('all sheets of an agency in one PDF with an outline, by the worker where they are many', bundle);
	await test('Home Affairs and the chairman print units of any agency, others none', province);
	if (!process.env.KEEP)
		clear();
	for (const c of clients.values())
		c.close();
});
