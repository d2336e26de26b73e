// The report on a plan to the committee of the province: who may have it, what it counts and cuts off, who is
// late and what stands in the way, as a page, as .docx and as PDF.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, decode, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote, clear, make } = require('./catalogs.js');

const HOME = 'thamdinh.snv', CHAIR = 'chutich.tinh', AUDITOR = 'kiemtra.tt';
const REFUSED = ['canbo.tuyhoa', 'chutich.tuyhoa', 'chuyenvien.tuyhoa', 'giamdoc.stc', 'taichinh.stc', 'quantri.khcn'];
const NAME = 'Kiểm thử báo cáo', MARK = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const squeeze = (text) => text.replace(/\s+/g, ' ');
const text = (a) => squeeze(decode(a.text.replace(/<[^>]*>/g, ' ')));
const unit = (code) => `(SELECT id FROM unit WHERE code = '${code}')`;
const TODAY = 'DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)';
const day = (ahead, form = '%d/%m/%Y') => sql(`SELECT DATE_FORMAT(${TODAY} + INTERVAL ${ahead} DAY, '${form}')`);
const PLANS = `(SELECT id FROM plan WHERE name LIKE '${NAME}%')`, TASKS = `(SELECT id FROM plan_task WHERE plan_id IN ${PLANS})`;
const clean = () => sql(`DELETE FROM notice WHERE kind LIKE 'plan%' AND path RLIKE '^/ke-hoach/' AND CAST(REGEXP_SUBSTR(path, '[0-9]+') AS INT) IN ${PLANS};
	DELETE f FROM plan_report_file f JOIN plan_report r ON r.id = f.report_id WHERE r.plan_id IN ${PLANS}; SET foreign_key_checks = OFF; DELETE FROM plan_report WHERE plan_id IN ${PLANS};
	SET foreign_key_checks = ON; DELETE FROM plan_owner WHERE task_id IN ${TASKS}; DELETE FROM plan_reminder WHERE task_id IN ${TASKS}; DELETE FROM plan_tick WHERE task_id IN ${TASKS};
	DELETE FROM plan_task WHERE plan_id IN ${PLANS}; DELETE FROM plan WHERE name LIKE '${NAME}%'`);

const plan = (more = {}) => number(`INSERT INTO plan (name, document, day, issuer, created_by) VALUES (${quote(`${NAME}${more.name || ''}`)}, ${quote(more.document || '7/KH-UBND')},
	'2026-02-01', ${quote(more.issuer || 'UBND tỉnh')}, 1); SELECT LAST_INSERT_ID()`);
// Last day: so many days from today. done: { code: days from today }. quiet: whom the worker has reminded of all.
function task(id, { title = 'Tập huấn nghiệp vụ', last = -5, owners = [], done = {}, owes = 'chosen', campaign, known, quiet = [] }) {
	const t = number(`INSERT INTO plan_task (plan_id, position, title, due, word, owes, known, campaign_id, created_by)
		VALUES (${id}, 1, ${quote(title)}, ${TODAY} + INTERVAL ${last} DAY, 'by', '${owes}', ${known ? quote(known) : 'NULL'}, ${campaign || 'NULL'}, 1); SELECT LAST_INSERT_ID()`);
	for (const code of quiet)
		sql(`INSERT INTO plan_reminder (task_id, agency_id, last_day, step, at) VALUES (${t}, ${unit(code)}, ${TODAY} + INTERVAL ${last} DAY, 99, '2026-11-20 01:00:00')`);
	for (const code of owners)
		sql(`INSERT INTO plan_owner VALUES (${t}, ${unit(code)})`);
	for (const [code, ahead] of Object.entries(done))
		sql(`INSERT INTO plan_tick (task_id, agency_id, done_day, document, document_day, person_id) VALUES (${t}, ${unit(code)}, ${TODAY} + INTERVAL ${ahead} DAY, '1/BC', '2026-01-01', 1)`);
	return t;
}
const page = (id, user = HOME) => of(user).get(`/ke-hoach/${id}/bao-cao`);
async function file(id, form, read, user = HOME) {
	const a = await of(user).get(`/ke-hoach/${id}/bao-cao?dang=${form}`), at = path.join(RUN, 'tmp', `plan-report-${process.pid}.${form}`);
	assert.equal(a.status, 200);
	assert.match(a.headers['content-disposition'], new RegExp(`^attachment; filename="(bao_cao_tien_do|report_on_progress)_[^"/]*${day(0, '%Y-%m-%d')}\\.${form}"`));
	fs.writeFileSync(at, a.bytes);
	const got = read(at, a);
	fs.unlinkSync(at);
	return got;
}
// Every part is read by another XML reader: the words of the body, a paragraph a line; rows of tables by cells.
const READER = `
import sys, zipfile, json
import xml.etree.ElementTree as xml
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    parts = {n: xml.fromstring(z.read(n)) for n in z.namelist()}
text = lambda n: ''.join(x.text or '' if x.tag == W + 't' else ' ' for x in n.iter() if x.tag in (W + 't', W + 'br', W + 'tab'))
body = parts['word/document.xml'][0]
print(json.dumps({'lines': [text(p) for p in body.iter(W + 'p')], 'rows': [[text(c) for c in r.findall(W + 'tc')] for r in body.iter(W + 'tr')]}))`;
const docx = (id, user) => file(id, 'docx', (at, a) => {
	assert.equal(a.headers['content-type'], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
	return JSON.parse(execFileSync('python3', ['-c', READER, at], { encoding: 'utf8' }));
}, user);
const pdf = (id, user) => file(id, 'pdf', (at, a) => {
	assert.equal(a.headers['content-type'], 'application/pdf');
	return squeeze(execFileSync('pdftotext', ['-layout', at, '-'], { encoding: 'utf8' }));
}, user);

async function roles() {
	const id = plan();
	task(id, { owners: ['tuyhoa'] });
	for (const user of [HOME, CHAIR, AUDITOR]) {
		assert.equal((await page(id, user)).status, 200, user);
		assert.ok((await docx(id, user)).lines.includes('BÁO CÁO  TÌNH HÌNH THỰC HIỆN KẾ HOẠCH SỐ 7/KH-UBND'), user);
		assert.ok((await of(user).get(`/ke-hoach/${id}/`)).text.includes(`/ke-hoach/${id}/bao-cao"`), user);
	}
	for (const user of REFUSED)
		for (const more of ['', '?dang=docx', '?dang=pdf'])
			assert.equal((await of(user).get(`/ke-hoach/${id}/bao-cao${more}`)).status, 403, user);
	assert.equal((await of(HOME).get('/ke-hoach/99999999/bao-cao')).status, 404);
	assert.ok(!(await of('quantri.khcn').get(`/ke-hoach/${id}/`)).text.includes(`/ke-hoach/${id}/bao-cao"`));
	assert.match(text(await of(HOME).get(`/ke-hoach/${id}/bao-cao?dang=exe`)), /Tải tệp Word/, 'no such form: the page');
}

// One of three in time, one late, one overdue: 33.3 and 66.6 of a hundred, never 66.7.
async function counts() {
	const id = plan(), t = task(id, { owners: ['tuyhoa', 'stc', 'khcn'], done: { stc: -5, khcn: -4 }, quiet: ['tuyhoa'] });
	task(id, { title: 'Báo cáo kết quả', last: 9, owners: ['stc'] });
	sql(`INSERT INTO plan_task (plan_id, position, title, due, word, owes, created_by, withdrawn_at, withdrawn_by, withdrawn_why)
		VALUES (${id}, 9, 'Việc đã bỏ', '2026-01-01', 'by', 'all', 1, UTC_TIMESTAMP(6), 1, 'x')`);
	const says = ['Kế hoạch giao việc cho 3 cơ quan, tổng số 4 lượt việc', 'Đã xong: 2 lượt (50,0%); trong đó đúng hạn 1 lượt (25,0%), muộn 1 lượt (25,0%).',
		'Chưa xong: quá hạn 1 lượt (25,0%); chưa đến hạn 1 lượt (25,0%).', 'Đã gửi 1 lượt nhắc tự động, 0 lượt nhắc do Sở Nội vụ gửi; lần gần nhất 20/11/2026 08:00.'];
	const shown = text(await page(id)), doc = await docx(id), printed = await pdf(id);
	for (const words of says) {
		assert.ok(shown.includes(words), `page: ${words}`);
		assert.ok(doc.lines.some((l) => l.includes(words)), `docx: ${words}`);
		assert.ok(printed.includes(words), `pdf: ${words}`);
	}
	for (const row of [['Sở, ngành', '2', '2', '1', '1', '0', '0', '100,0%'], ['Xã, phường', '1', '0', '0', '0', '1', '0', '0,0%'], ['Cộng', '3', '2', '1', '1', '1', '0', '66,6%'],
		['Cộng', '1', '0', '0', '0', '0', '1', '0,0%']]) {
		assert.ok(doc.rows.some((r) => r.join('|') === row.join('|')), `${row}`);
		assert.ok(printed.includes(row.join(' ')) && shown.includes(row.join(' ')), `${row}`);
	}
	assert.ok(doc.rows.some((r) => r.length === 1 && r[0] === `1. Tập huấn nghiệp vụ (chậm nhất ngày ${day(-5)})`));
	const late = doc.rows.find((r) => r.length === 6 && r[0] === '1');
	assert.deepEqual(late, ['1', sql(`SELECT name FROM unit WHERE code = 'tuyhoa'`), '5', 'Cơ quan đó', 'Chưa ghi văn bản thực hiện', '20/11/2026 08:00']);
	for (const where of [shown, printed, doc.lines.join(' ')])
		assert.ok(!where.includes('Việc đã bỏ') && !where.includes('66,7'));
	const dated = sql(`SELECT CONCAT('ngày ', DATE_FORMAT(${TODAY}, '%d'), ' tháng ', IF(MONTH(${TODAY}) < 3, DATE_FORMAT(${TODAY}, '%m'), MONTH(${TODAY})), ' năm ', YEAR(${TODAY}))`);
	for (const words of ['ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK', 'SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', `Đắk Lắk, ${dated}`, `(Số liệu đến ${dated})`,
		'Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk', 'Kế hoạch số 7/KH-UBND ngày 01 tháng 02 năm 2026 của UBND tỉnh', 'Nơi nhận:', 'GIÁM ĐỐC', 'Số: ………/BC-SNV'])
		assert.ok(squeeze(doc.lines.join(' ')).includes(words), words);
	sql(`INSERT INTO plan_reminder (task_id, agency_id, last_day, step, person_id, at) VALUES (${t}, ${unit('tuyhoa')}, '2026-01-01', 3, NULL, '2026-11-21 01:00:00'), (${t}, ${unit('tuyhoa')}, '2026-01-01', NULL, 1, '2026-11-22 01:05:00')`);
	const again = await docx(id);
	assert.ok(again.lines.includes('Đã gửi 2 lượt nhắc tự động, 1 lượt nhắc do Sở Nội vụ gửi; lần gần nhất 22/11/2026 08:05.'), again.lines.slice(-12).join('\n'));
	assert.equal(again.rows.find((r) => r.length === 6 && r[0] === '1')[5], '22/11/2026 08:05');
}

// Of what the catalogs say: where each of them is; who has to act for all.
async function hindered() {
	const g = make('submitted'), id = plan(), agency = sql(`SELECT code FROM unit WHERE id = (SELECT agency_id FROM catalog WHERE id = ${g.id})`);
	const other = agency === 'khcn' ? 'stc' : 'khcn';
	const t = task(id, { known: 'catalog_in_force', campaign: g.campaign, owners: [agency, other] });
	sql(`UPDATE plan_task SET doer_id = ${unit('snv')} WHERE id = ${t}`);
	const rows = async () => (await docx(id)).rows.filter((r) => r.length === 6 && /^[12]$/.test(r[0])).map((r) => [r[1], r[3], r[4]]);
	const name = (code) => sql(`SELECT name FROM unit WHERE code = '${code}'`), want = (state) => [[name(agency), 'Sở Nội vụ', state], [name(other), 'Sở Nội vụ', 'Chưa lập danh mục']];
	const sorted = (list) => list.map(String).sort();
	assert.deepEqual(sorted(await rows()), sorted(want('Đã trình, chờ thẩm định')));
	sql(`UPDATE catalog SET state = 'appraised' WHERE id = ${g.id}`);
	assert.deepEqual(sorted(await rows()), sorted(want('Đã thẩm định, chờ ký duyệt')));
	assert.match(text(await page(id)), /Đã thẩm định, chờ ký duyệt/);
}

async function nothing() {
	const id = plan();
	assert.ok((await docx(id)).lines.includes('Kế hoạch này chưa có việc nào.'));
	assert.match(text(await page(id)), /tổng số 0 lượt việc.*Đã xong: 0 lượt \(–\)/);
	task(id, { last: 9, owners: ['tuyhoa'] });
	assert.ok((await docx(id)).lines.includes('Không có cơ quan nào quá hạn.'));
	assert.ok((await pdf(id)).includes('Không có cơ quan nào quá hạn.'));
	assert.ok((await docx(id)).lines.includes('Chưa gửi lượt nhắc nào.'));
}

async function hostile() {
	const id = plan({ name: MARK, document: MARK, issuer: MARK });
	task(id, { title: MARK, owners: ['tuyhoa'] });
	const a = await page(id), doc = await docx(id), printed = await pdf(id);
	assert.ok(a.text.includes('&lt;b&gt;zq') && !a.text.includes('<b>zq'));
	assert.ok(doc.rows.some((r) => r[0].startsWith(`1. ${MARK} (`)), 'in a table');
	assert.ok(doc.lines.some((l) => l.includes(`Kế hoạch số ${MARK} ngày`) && l.includes(`của ${MARK} về “${NAME}${MARK}”`)), 'and in a text');
	assert.ok(printed.includes(MARK));
}

// Who reads English gets the page so; the paper is Vietnamese.
async function english() {
	const id = plan();
	task(id, { owners: ['tuyhoa'] });
	sql("UPDATE person SET language = 'en' WHERE uid = 'thamdinh.snv'");
	try {
		assert.match(text(await page(id)), /Report on progress.*On the whole.*No document named yet/);
		assert.ok((await docx(id)).lines.includes('I. Tình hình chung'));
	} finally {
		sql("UPDATE person SET language = 'vi' WHERE uid = 'thamdinh.snv'");
	}
}

// A report that left is kept with both files, never changed; one that was entered wrongly is replaced by another.
async function kept() {
	const id = plan(), t = task(id, { owners: ['tuyhoa', 'stc', 'khcn'], done: { stc: -5 }, quiet: ['tuyhoa', 'khcn'] }), at = `/ke-hoach/${id}/bao-cao`;
	const fields = { report_period: 'Quý II/2026', document_number: '12/BC-SNV', document_day: day(0) };
	const post = async (more = {}, user = HOME) => of(user).post(at, { ...fields, ...more, form: await of(user).token() });
	const rows = () => sql(`SELECT period, document_number, owed, done, done_late, late, waits, IFNULL(replaces_id, 0) > 0, IFNULL(reason, '-') FROM plan_report WHERE plan_id = ${id} ORDER BY id`);
	const last = () => number(`SELECT MAX(id) FROM plan_report WHERE plan_id = ${id}`);
	for (const user of [...REFUSED, CHAIR, AUDITOR])
		assert.equal((await post({}, user)).status, 403, user);
	assert.ok(!(await page(id, CHAIR)).text.includes('name="report_period"') && (await page(id)).text.includes('name="report_period"'));
	for (const [field, value] of [['report_period', ''], ['report_period', 'x'.repeat(101)], ['document_number', ''], ['document_number', 'x'.repeat(61)], ['document_day', ''], ['document_day', day(1)], ['document_day', '31/02/2026']]) {
		const a = await post({ [field]: value });
		assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`), `${field} ${value.slice(0, 9)}: ${a.status}`);
		assert.ok(field === 'report_period' || a.text.includes('value="Quý II/2026"'), 'what was typed is kept');
	}
	const sent = { ...fields, form: await of(HOME).token() };
	for (let i = 0; i < 2; i++)
		assert.equal((await of(HOME).post(at, sent)).status, 303, 'twice is once');
	assert.equal(rows(), 'Quý II/2026\t12/BC-SNV\t3\t1\t0\t2\t0\t0\t-');
	const first = last(), bytes = async (one, form, user = HOME) => (await of(user).get(`${at}/${one}/tai?dang=${form}`)).bytes;
	const before = await bytes(first, 'docx'), where = path.join(RUN, 'tmp', `plan-kept-${process.pid}.docx`);
	fs.writeFileSync(where, before);
	const said = squeeze(JSON.parse(execFileSync('python3', ['-c', READER, where], { encoding: 'utf8' })).lines.join(' '));
	fs.unlinkSync(where);
	for (const words of ['Số: 12/BC-SNV', 'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH SỐ 7/KH-UBND, QUÝ II/2026', 'quá hạn 2 lượt (66,6%)'])
		assert.ok(said.includes(words), words);
	assert.match((await bytes(first, 'pdf')).toString('latin1', 0, 5), /%PDF-/);
	// The figures move; what left stays as it left, and the page says what changed since.
	sql(`INSERT INTO plan_tick (task_id, agency_id, done_day, document, document_day, person_id) VALUES (${t}, ${unit('khcn')}, ${TODAY}, '1/BC', '2026-01-01', 1)`);
	assert.ok((await bytes(first, 'docx')).equals(before));
	assert.match(text(await page(id, AUDITOR)), /Thay đổi so với báo cáo Quý II\/2026 \(12\/BC-SNV ngày [0-9/]+\).*Phải làm 3 3 0 Đã xong 1 2 \+1 Đúng hạn 1 1 0 Muộn 0 1 \+1 Quá hạn 2 1 -1 Chưa đến hạn 0 0 0/);
	for (const user of [CHAIR, AUDITOR])
		assert.ok((await bytes(first, 'docx', user)).equals(before), user);
	for (const user of REFUSED)
		assert.equal((await of(user).get(`${at}/${first}/tai?dang=pdf`)).status, 403, user);
	for (const wrong of [`${at}/${first}/tai`, `${at}/${first}/tai?dang=exe`, `${at}/99999999/tai?dang=pdf`, `/ke-hoach/${plan({ name: ' khác' })}/bao-cao/${first}/tai?dang=pdf`])
		assert.equal((await of(HOME).get(wrong)).status, 404, wrong);
	const again = await post();
	assert.ok(again.status === 422 && text(again).includes('Đã lưu một báo cáo có số và ngày này'), `${again.status}`);
	// The wrong period: replaced, with a reason, by one of the same number.
	assert.ok((await post({ report_period: 'Quý III/2026', replaces: first })).text.includes('id="reason-error"'), 'why');
	assert.ok((await post({ document_number: '13', reason: 'Nhầm' })).text.includes('id="replaces-error"'), 'which');
	assert.equal((await post({ report_period: 'Quý III/2026', replaces: first, reason: `Ghi nhầm kỳ ${MARK}` })).status, 303);
	assert.equal(rows().split('\n')[1], `Quý III/2026\t12/BC-SNV\t3\t1\t1\t1\t0\t1\tGhi nhầm kỳ ${MARK}`);
	const shown = await page(id);
	assert.ok(!shown.text.includes('<b>zq') && text(shown).includes(`Đã thay bằng 12/BC-SNV ngày ${day(0)}: Ghi nhầm kỳ ${MARK}`));
	assert.match(text(shown), /Thay đổi so với báo cáo Quý III\/2026/, 'what was replaced is compared with no longer');
	assert.ok((await bytes(first, 'docx')).equals(before), 'and stays');
	assert.equal((await post({ document_number: '14', replaces: first, reason: 'Lần nữa' })).status, 422, 'replaced already');
	const two = await Promise.all([1, 2].map(async () => of(HOME).post(at, { ...fields, document_number: '15/BC-SNV', form: await of(HOME).token() })));
	assert.deepEqual(two.map((a) => a.status).sort(), [303, 422], 'two at once: one number, one report');
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'plan_report' AND object_id IN (SELECT id FROM plan_report WHERE plan_id = ${id})`), 'keep,replace,keep');
}

run(async () => {
	clear();
	clean();
	for (const user of [HOME, CHAIR, AUDITOR, ...REFUSED])
		clients.set(user, await new Client().signIn(user));
	await test('Home Affairs, the chairman and auditors have it, nobody else', roles);
	await test('it counts what stands, and cuts shares off', counts);
	await test('what stands in the way of those who are late', hindered);
	await test('nothing to do, nobody late', nothing);
	await test('hostile text is text', hostile);
	await test('the page in English, the paper in Vietnamese', english);
	await test('a report that left is kept, replaced, compared with', kept);
	clean();
	clear();
	for (const c of clients.values())
		c.close();
});
