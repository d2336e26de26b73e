// Results from before the system or of another body: a workbook is uploaded, looked at, taken as a whole by the head, corrected
// by another one, withdrawn; who may do what; strange workbooks; where they are shown.
'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { Client, decode, RUN, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { read, formTo, upload } = require('./imports.js');
const { workbook, book, NS } = require('./xlsx.js');
const months = require('./months.js');

const { person, period, today } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OFFICER = 'canbo.tuyhoa', MAYOR = 'chutich.tuyhoa', VILLAGE = 'chuyenvien.tuyhoa';
const LEAD = 'giamdoc.snv', APPRAISER = 'thamdinh.snv', AUDITOR = 'kiemtra.tt', CHAIR = 'chutich.tinh', PLACE = '/phieu/ngoai-he-thong/', HEADS = `${PLACE}dung-dau/`, HOSTILE = '<b>zq\'"&</b>';
const TITLE = ['Tên đăng nhập', 'Họ và tên', 'Kỳ đánh giá', 'Cơ quan đánh giá', 'Điểm tiêu chí chung', 'Tổng điểm', 'Mức điểm tương ứng', 'Số văn bản', 'Ngày văn bản'];
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).replace(/Mã yêu cầu: \S+/, '');
const seen = async (user, where) => text((await of(user).get(where)).text);
const sheet = (...rows) => workbook([['KẾT QUẢ'], TITLE, ...rows]);
// user, period, body, common, total, level, number, day
const row = (uid, when, more = {}) => [uid, more.name || null, when, more.body || null, more.common ?? null, more.total === undefined ? 83.5 : more.total, more.level || null,
	more.number === undefined ? '12/BC-zq' : more.number, more.day || '30/06/2026'];
const stands = () => sql(`SELECT p.uid, DATE_FORMAT(r.first_month, '%Y-%m'), r.months, IFNULL(r.common, '-'), IFNULL(r.total, '-'), r.level, r.body FROM past_result r JOIN person p ON p.id = r.person_id
	WHERE r.withdrawn_at IS NULL ORDER BY p.uid, r.first_month`).replace(/\t/g, ' ');
const bring = async (user, bytes, place = PLACE, name = 'ket-qua-zq.xlsx') => read(of(user), place, bytes, name);
const version = (where) => number(`SELECT version FROM import WHERE id = ${where.split('/')[3]}`);
async function take(user, { where, page }, fields = {}) {
	const form = formTo(page, '/nhan'), v = version(where);
	return of(user).post(`${where}nhan`, { form: await of(user).token(), version: v, seen: form ? form.fields.seen : '1-0-0-0', ...fields });
}
const command = (...args) => spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), ...args], { encoding: 'utf8' });

async function rights() {
	for (const [user, own, heads] of [[STAFF, 403, 403], [CHIEF, 403, 403], [AUDITOR, 403, 403], [HEAD, 200, 403], [OFFICER, 200, 403], [MAYOR, 200, 403], [LEAD, 200, 200], [APPRAISER, 403, 200]]) {
		const mine = await of(user).get(PLACE), theirs = await of(user).get(HEADS);
		assert.equal(mine.status, own, user);
		assert.equal(theirs.status, heads, user);
	}
	for (const user of [STAFF, CHIEF, AUDITOR]) {
		const a = await of(user).request('POST', '/tai-len/ngoai-he-thong', { headers: { 'content-type': 'multipart/form-data; boundary=x' },
			body: `--x\r\ncontent-disposition: form-data; name="form"\r\n\r\n${await of(user).token()}\r\n--x--\r\n` });
		assert.equal(a.status, 403, user);
	}
	assert.match(await seen(HEAD, '/phieu/'), /Kết quả ngoài hệ thống/);
	assert.ok(!(await seen(STAFF, '/phieu/')).includes('ngoài hệ thống'));
}

// The table that is downloaded names everybody but the head, by Vietnamese names, and comes back empty.
async function template() {
	const file = await of(OFFICER).get(`${PLACE}mau.xlsx`);
	assert.equal(file.status, 200);
	const { page } = await bring(OFFICER, file.bytes);
	assert.match(text(page.text), /Tệp không khác những kết quả đã nhập/);
	const rows = sql(`SELECT r.cells FROM import_row r WHERE r.import_id = (SELECT MAX(id) FROM import) ORDER BY r.number`);
	const expected = sql(`SELECT p.uid FROM unit a JOIN unit u ON u.id = a.id OR u.parent_id = a.id JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.until_day IS NULL JOIN person p ON p.id = h.person_id
		WHERE a.code = 'tuyhoa' AND NOT (u.id = a.id AND h.rank = 'head') ORDER BY p.sort_name, p.uid`).split('\n');
	let at = -1;
	for (const uid of expected) {
		const next = rows.indexOf(uid, at + 1);
		assert.ok(next > at, `${uid} in its place`);
		at = next;
	}
	assert.ok(!rows.includes(MAYOR));
}

async function goodOnes() {
	months.clear();
	const p = period(2), q = period(3);
	const batch = await bring(OFFICER, sheet(row(VILLAGE, `${p.month}/${p.year}`, { common: '25,5', total: '83,57' }), row(VILLAGE, `${q.month}/${q.year}`, { body: `Sở X ${HOSTILE}`, total: null, level: 'Hoàn thành tốt nhiệm vụ' })));
	assert.match(text(batch.page.text), /2 Mới 0 Sửa 0 Không đổi 0 Cần sửa/);
	assert.match(text(batch.page.text), /Người có thẩm quyền đã thấy tệp này/);
	assert.ok(!batch.page.text.includes(HOSTILE), 'escaped');
	assert.equal(formTo(batch.page, '/nhan'), undefined, 'the officer does not take');
	const forced = await take(OFFICER, batch, { seen: '2-0-0-0' });
	assert.equal(forced.status, 422);
	assert.match(text(forced.text), /Người đứng đầu cơ quan nhận/);
	for (const user of [HEAD, LEAD, APPRAISER])
		assert.equal((await of(user).get(batch.where)).status, 404, `${user}: another agency`);
	assert.equal((await of(STAFF).get(batch.where)).status, 403);
	assert.ok([404, 422].includes((await take(HEAD, batch, { seen: '2-0-0-0' })).status));
	assert.equal(number('SELECT COUNT(*) FROM past_result'), 0);
	assert.match(await seen(MAYOR, '/viec-can-lam/'), /Xem và nhận 1 tệp kết quả ngoài hệ thống/);
	assert.ok(!(await seen(HEAD, '/viec-can-lam/')).includes('ngoài hệ thống'));
	const page = await of(MAYOR).get(batch.where), fields = { form: await of(MAYOR).token(), version: version(batch.where), seen: formTo(page, '/nhan').fields.seen };
	assert.equal((await of(MAYOR).post(`${batch.where}nhan`, { ...fields, seen: '1-1-1-1' })).status, 409);
	const both = await Promise.all([1, 2].map(async () => of(MAYOR).post(`${batch.where}nhan`, { ...fields, form: await of(MAYOR).token() })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'taken once');
	assert.equal(stands(), [[q, `- - HTTNV Sở X ${HOSTILE}`], [p, '2550 8357 HTTNV ']].map(([x, rest]) => `${VILLAGE} ${x.iso} 1 ${rest}`).join('\n').trimEnd());
	assert.equal(number("SELECT COUNT(*) FROM audit WHERE noun = 'past_result' AND action = 'take' AND object_id IN (SELECT id FROM past_result)"), 2);
	assert.ok(!(await seen(MAYOR, '/viec-can-lam/')).includes('tệp kết quả'));
	// The person is told once and sees both with the document.
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE person_id = ${person(VILLAGE)} AND kind = 'past_taken'`), 1);
	assert.match(await seen(VILLAGE, '/thong-bao/'), new RegExp(`Kết quả kỳ ${p.month}/${p.year}, ${q.month}/${q.year} ngoài hệ thống đã được nhập theo văn bản 12/BC-zq`));
	const own = (await of(VILLAGE).get('/phieu/')).text;
	assert.match(text(own), new RegExp(`tháng ${p.month}/${p.year} Ngoài hệ thống Trước khi dùng hệ thống 25,50 83,57 hoàn thành tốt nhiệm vụ 12/BC-zq, 30/06/2026 ket-qua-zq.xlsx`));
	assert.ok(text(own).includes(`Sở X ${HOSTILE}`) && !own.includes(HOSTILE));
	assert.match(await seen(OFFICER, PLACE), /83,57/);
	assert.ok(!(await seen(HEAD, PLACE)).includes('83,57'), 'another agency');
	// The same again is no change.
	const again = await bring(OFFICER, sheet(row(VILLAGE, `${p.month}/${p.year}`, { common: 25.5, total: 83.57 })));
	assert.match(text(again.page.text), /0 Mới 0 Sửa 1 Không đổi 0 Cần sửa.*Tệp không khác/);
}

async function corrected() {
	const p = period(2), batch = await bring(MAYOR, sheet(row(VILLAGE, `${p.month}/${p.year}`, { total: 90, number: '15/BC-zq' })));
	assert.match(text(batch.page.text), /83,57.*12\/BC-zq.*90,00.*hoàn thành xuất sắc nhiệm vụ.*15\/BC-zq/);
	const silent = await take(MAYOR, batch);
	assert.equal(silent.status, 422);
	assert.ok(silent.text.includes('id="reason-error"'));
	assert.equal((await take(MAYOR, batch, { reason: `Đính chính ${HOSTILE}` })).status, 303);
	assert.match(stands(), new RegExp(`${p.iso} 1 - 9000 HTXSNV`));
	assert.equal(sql("SELECT CONCAT_WS(' ', o.total, o.reason) FROM past_result r JOIN past_result o ON o.id = r.before_id"), `8357 Đính chính ${HOSTILE}`);
	assert.equal(number('SELECT COUNT(*) FROM past_result'), 3, 'nothing is deleted');
	const list = (await of(MAYOR).get(PLACE)).text;
	assert.match(text(list), /Không còn dùng .*Đính chính/);
	assert.ok(!list.includes(HOSTILE));
}

async function withdrawn() {
	const id = number('SELECT id FROM past_result WHERE withdrawn_at IS NULL ORDER BY id DESC LIMIT 1'), at = `${PLACE}ket-qua/${id}/thu-hoi`;
	for (const [user, status] of [[STAFF, 403], [OFFICER, 404], [HEAD, 404], [MAYOR, 200]])
		assert.equal((await of(user).get(at)).status, status, user);
	const away = async (user, reason) => of(user).post(at, { form: await of(user).token(), version: 1, reason });
	assert.equal((await away(OFFICER, 'Không')).status, 422, 'not by the officer');
	assert.equal((await away(HEAD, 'Không')).status, 404, 'another agency');
	const empty = await away(MAYOR, '');
	assert.ok(empty.status === 422 && empty.text.includes('id="reason-error"'));
	assert.equal((await away(MAYOR, 'Nhầm người zq')).status, 303);
	assert.equal((await away(MAYOR, 'Nhầm người zq')).status, 409);
	assert.match(await seen(VILLAGE, '/thong-bao/'), /ngoài hệ thống đã được thu hồi\. Lý do: Nhầm người zq/);
	const p = period(2);
	assert.ok(!(await seen(VILLAGE, '/phieu/')).includes(`tháng ${p.month}/${p.year} Ngoài`));
	const fresh = await bring(OFFICER, sheet(row(VILLAGE, `${p.month}/${p.year}`)));
	assert.match(text(fresh.page.text), /1 Mới 0 Sửa/, 'and may come in again');
	const dropped = await of(OFFICER).post(`${fresh.where}bo`, { form: await of(OFFICER).token(), version: version(fresh.where) });
	assert.equal(dropped.status, 303);
	assert.equal((await take(MAYOR, fresh, { seen: '1-0-0-0' })).status, 409, 'dropped is dropped');
}

async function wrongRows() {
	months.clear();
	const p = period(2), when = `${p.month}/${p.year}`, running = period(0), last = period(1);
	months.sheet(VILLAGE, 'published', last);
	const formula = `<worksheet xmlns="${NS}"><sheetData>${[TITLE, row(VILLAGE, when)].map((cells, i) => `<row r="${i + 1}">${cells.map((v, c) => {
		const at = `${String.fromCharCode(65 + c)}${i + 1}`;
		return v === null ? '' : typeof v === 'number' ? `<c r="${at}"><f>80+3.5</f><v>${v}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${v}</t></is></c>`;
	}).join('')}</row>`).join('')}</sheetData></worksheet>`;
	assert.match(text((await bring(OFFICER, workbook(formula))).page.text), /Ô F2, Tổng điểm: Ô là công thức\. Hãy chép giá trị vào ô/);
	const many = await bring(OFFICER, sheet(row(VILLAGE, when), row(VILLAGE, when), row('khong.co', when), row(HEAD, when), row(MAYOR, when), row(VILLAGE, `${running.month}/${running.year}`),
		row(VILLAGE, `${last.month}/${last.year}`), row(VILLAGE, '1/2027', { total: 101 }), row(VILLAGE, 'kỳ trước', { day: '31/06/2026', number: null }), [null, null, '5/2026']));
	const said = text(many.page.text);
	for (const words of ['1 Mới 0 Sửa 0 Không đổi 9 Cần sửa', 'Ô C4, Kỳ đánh giá: Dòng 3 đã có kết quả', 'Ô A5, Tên đăng nhập: Không có “khong.co”', `Không có “${HEAD}”`, `Không có “${MAYOR}”`,
		`Kỳ ${running.month}/${running.year} chưa kết thúc`, `Kỳ ${last.month}/${last.year} đã có phiếu công bố`, '“101” không phải số từ 0 đến 100', 'Không hiểu kỳ “kỳ trước”', 'Thiếu số văn bản', 'Không hiểu ngày “31/06/2026”',
		'Thiếu người'])
		assert.ok(said.includes(words), `${words}\n${said}`);
	const forced = await take(MAYOR, many, { seen: '1-0-0-9' });
	assert.equal(forced.status, 422);
	assert.equal(number('SELECT COUNT(*) FROM past_result'), 0, 'all or nothing');
	// A quarter and a month of it never stand together; what changes between look and take is seen.
	const whole = await bring(OFFICER, sheet(row(VILLAGE, 'quý I/2026')));
	const month = await bring(OFFICER, sheet(row(VILLAGE, '2/2026')));
	assert.equal((await take(MAYOR, { where: whole.where, page: await of(MAYOR).get(whole.where) })).status, 303);
	assert.equal((await take(MAYOR, month, { seen: '1-0-0-0' })).status, 409);
	assert.match(await seen(OFFICER, month.where), /Đã có kết quả kỳ Q1\/2026 của người này/);
	assert.equal(number(`SELECT COUNT(*) FROM past_result`), 1);
	for (let i = 0; i < 8; i++) {
		sql('SET foreign_key_checks = OFF; DELETE FROM past_result');
		const two = [await bring(MAYOR, sheet(row(VILLAGE, 'quý II/2026'))), await bring(MAYOR, sheet(row(VILLAGE, '5/2026')))];
		const both = await Promise.all(two.map((b) => take(MAYOR, b)));
		assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'two workbooks at the same moment');
	}
}

async function strangeFiles() {
	months.clear();
	assert.match(text((await bring(OFFICER, Buffer.from('không phải'))).page.text), /Không đọc được/);
	assert.match(text((await bring(OFFICER, sheet(row(VILLAGE, '5/2026')).subarray(0, 700))).page.text), /Không đọc được/);
	assert.match(text((await bring(OFFICER, workbook([['a', 'b'], [1, 2]]))).page.text), /Không thấy trang nào có các cột/);
	assert.match(text((await bring(OFFICER, workbook([TITLE.slice(0, 4), [VILLAGE, null, '5/2026']]))).page.text), /Tệp thiếu cột cần có: Tổng điểm Số văn bản Ngày văn bản/);
	assert.match(text((await bring(OFFICER, sheet(...Array.from({ length: 3001 }, () => row(VILLAGE, '5/2026'))))).page.text), /Tệp có quá 3000 dòng/);
	const none = await of(OFFICER).request('POST', '/tai-len/ngoai-he-thong', { headers: { 'content-type': 'multipart/form-data; boundary=x' },
		body: `--x\r\ncontent-disposition: form-data; name="form"\r\n\r\n${await of(OFFICER).token()}\r\n--x--\r\n` });
	assert.equal(none.status, 422);
	assert.match(text(none.text), /Hãy chọn tệp kết quả/);
	const huge = await upload(of(OFFICER), PLACE, Buffer.alloc(21 * 1024 * 1024), 'to.xlsx').catch((e) => ({ status: e.code }));
	assert.equal(huge.status, 413);
	const moved = await bring(OFFICER, book([['Ghi chú', [['x']]], ['Kết quả', [[...TITLE].reverse(), row(VILLAGE, '5/2026').reverse()]]]));
	assert.match(text(moved.page.text), /1 Mới/, 'columns in any order, in any sheet');
	// A batch of results is none of a catalog nor of the organisation, and the other way round.
	assert.equal((await of(OFFICER).get(`/danh-muc/1/nhap/${moved.where.split('/')[3]}/`)).status, 404);
	const other = number('SELECT COALESCE(MAX(id), 0) FROM import WHERE past_agency_id IS NULL');
	assert.equal((await of(OFFICER).get(`${PLACE}${other || 999999}/`)).status, 404);
}

// Heads of agencies: by Home Affairs, taken by its leader; nobody takes his own.
async function heads() {
	months.clear();
	const p = period(2), when = `${p.month}/${p.year}`;
	const batch = await bring(APPRAISER, sheet(row(MAYOR, when), row(STAFF, when)), HEADS);
	assert.match(text(batch.page.text), /1 Mới 0 Sửa 0 Không đổi 1 Cần sửa.*Không có “chuyenvien\.stc”/);
	const good = await bring(APPRAISER, sheet(row(MAYOR, when), row(HEAD, when)), HEADS);
	assert.equal((await take(APPRAISER, good, { seen: '2-0-0-0' })).status, 422);
	assert.equal((await of(MAYOR).get(good.where)).status, 404);
	assert.match(await seen(LEAD, '/viec-can-lam/'), /Xem và nhận 1 tệp/);
	assert.equal((await take(LEAD, { where: good.where, page: await of(LEAD).get(good.where) })).status, 303);
	assert.equal(number('SELECT COUNT(*) FROM past_result'), 2);
	const own = await bring(APPRAISER, sheet(row(LEAD, when)), HEADS), refused = await take(LEAD, own, { seen: '1-0-0-0' });
	assert.ok(refused.status === 422 && /không ai tự nhận kết quả của mình/.test(text(refused.text)));
	assert.equal((await take(CHAIR, own, { seen: '1-0-0-0' })).status, 303, 'the head of the province takes it');
	assert.match(await seen(MAYOR, '/phieu/'), new RegExp(`tháng ${when} Ngoài hệ thống`));
	assert.throws(() => sql(`INSERT INTO past_result (person_id, agency_id, first_month, months, total, level, document_number, document_day, import_id, line, made_by) SELECT 1, agency_id, '2026-01-01', 1, 1, 'HTNV', 'x', '2026-02-01', import_id, 1, 1 FROM past_result LIMIT 1`), /past_result_own/, 'the table refuses it too');
}

// The head of the list of a period sees it beside what was published; the command line names it.
async function shown() {
	months.clear();
	const p = [1, 2, 3, 4].map((n) => period(n));
	months.sheet(STAFF, 'self', p[0]);
	const batch = await bring(HEAD, sheet(row(STAFF, `${p[1].month}/${p[1].year}`), row(STAFF, `${p[2].month}/${p[2].year}`, { total: null, level: 'HTNV' })));
	assert.equal((await take(HEAD, batch)).status, 303);
	const list = await seen(CHIEF, `/phieu/ky/?ky=${p[0].iso}`);
	assert.match(list, new RegExp(`tháng ${p[2].month}/${p[2].year}: HTNV \\(ngoài hệ thống\\) tháng ${p[1].month}/${p[1].year}: 83,50 \\(ngoài hệ thống\\)`));
	assert.match(list, /hoàn thành tốt nhiệm vụ 0 0 1 0 hoàn thành nhiệm vụ 0 1 0 0/);
	let v = command('verify');
	assert.equal(v.status, 0, v.stdout);
	assert.match(v.stdout, /not recomputable: 2 results of .* by document 12\/BC-zq of 2026-06-30\n2 results from outside the system, not recomputable\n/);
	assert.ok(!command('verify', '--year', '2025').stdout.includes('outside'));
	// A month is never told twice: its sheet is not published while the other result stands.
	const s = months.sheet(STAFF, 'preview', p[1]);
	sql(`UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = ${s.id}`);
	const publish = async () => of(HEAD).post('/phieu/ky/cong-bo', { form: await of(HEAD).token(), ky: p[1].iso, chosen: `${s.person}:${s.version}` });
	const twice = await publish();
	assert.equal(twice.status, 422);
	assert.match(text(twice.text), /Y Wĩ Niê: kỳ này đã có kết quả ngoài hệ thống/);
	sql(`UPDATE past_result SET withdrawn_at = UTC_TIMESTAMP(6), withdrawn_by = made_by, reason = 'zq' WHERE first_month = '${p[1].iso}-01'`);
	assert.equal((await publish()).status, 303, 'once it was withdrawn');
	sql(`UPDATE past_result SET withdrawn_at = NULL, withdrawn_by = NULL, reason = ''`);
	v = command('verify');
	assert.equal(v.status, 1);
	assert.match(v.stdout, new RegExp(`from outside \\(${STAFF.replace('.', '\\.')}, ${p[1].iso}\\): stands beside sheet \\d+`));
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OFFICER, MAYOR, VILLAGE, LEAD, APPRAISER, AUDITOR, CHAIR])
			clients.set(user, await new Client().signIn(user));
	});
	months.clear();
	await test('who sees and brings them', rights);
	await test('the empty table names everybody in order', template);
	await test('a workbook is looked at, and taken whole by the head alone', goodOnes);
	await test('another workbook corrects it, with the reason', corrected);
	await test('one is withdrawn with the reason', withdrawn);
	await test('what is wrong is said cell by cell, and nothing is taken', wrongRows);
	await test('strange workbooks', strangeFiles);
	await test('heads of agencies', heads);
	await test('beside what was published, and on the command line', shown);
	months.clear();
	for (const c of clients.values())
		c.close();
});
