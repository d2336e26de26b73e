// Reports of the province on a period and on a year: who may have them, that page, .docx, PDF and workbook say what the sums in
// the database come to, in words and in tables; open data.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, decode, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const years = require('./years.js');
const reports = require('./reports.js');

const HOME = 'thamdinh.snv', CHAIR = 'chutich.tinh', AUDITOR = 'kiemtra.tt';
const REFUSED = ['chutich.tuyhoa', 'quantri.khcn'];	// of the province; the first is the head of an agency
const OWN = 'giamdoc.stc';
const NOW = '2026-05', THEN = '2026-04', QUARTER = '2026-Q2', YEAR = '2025';
const PLACE = '/bao-cao/bieu/';
const clients = new Map();
const of = (user) => clients.get(user);
const squeeze = (text) => text.replace(/\s+/g, ' ');
const text = (a) => squeeze(decode(a.text.replace(/<\/?a\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ')));
const file = async (query, user = HOME) => {
	const a = await of(user).get(`${PLACE}tep?${query}`);
	assert.equal(a.status, 200, query);
	return a;
};
function read(bytes, form, how) {
	const at = path.join(RUN, 'tmp', `report-${process.pid}.${form}`);
	fs.writeFileSync(at, bytes);
	const got = how(at);
	fs.unlinkSync(at);
	return got;
}
// Every part is read by another XML reader: paragraphs of the body, rows of its tables by cells; of a workbook each sheet's cells.
const READER = `
import sys, zipfile, json
import xml.etree.ElementTree as xml
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
S = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    parts = {n: xml.fromstring(z.read(n)) for n in z.namelist() if n.endswith('.xml')}
text = lambda n: ''.join(x.text or '' if x.tag == W + 't' else ' ' for x in n.iter() if x.tag in (W + 't', W + 'br', W + 'tab'))
if 'word/document.xml' in parts:
    body = parts['word/document.xml'][0]
    print(json.dumps({'lines': [text(p) for p in body.iter(W + 'p')], 'rows': [[text(c) for c in r.findall(W + 'tc')] for r in body.iter(W + 'tr')]}))
else:
    shared = [''.join(t.text or '' for t in s.iter(S + 't')) for s in parts['xl/sharedStrings.xml']] if 'xl/sharedStrings.xml' in parts else []
    def cell(c):
        v = c.find(S + 'v')
        if c.get('t') == 'inlineStr':
            return ''.join(t.text or '' for t in c.iter(S + 't'))
        return '' if v is None else shared[int(v.text)] if c.get('t') == 's' else v.text
    names = sorted(n for n in parts if n.startswith('xl/worksheets/sheet'))
    print(json.dumps({'names': [s.get('name') for s in parts['xl/workbook.xml'].iter(S + 'sheet')],
        'sheets': [[[cell(c) for c in r] for r in parts[n].iter(S + 'row')] for n in names]}))`;
const unpack = (a, form) => read(a.bytes, form, (at) => JSON.parse(execFileSync('python3', ['-c', READER, at], { encoding: 'utf8' })));
const printed = (a) => read(a.bytes, 'pdf', (at) => {
	assert.match(execFileSync('pdfinfo', [at], { encoding: 'utf8' }), /Tagged: +yes/);
	assert.match(execFileSync('pdfinfo', ['-struct', at], { encoding: 'utf8' }), /Figure/, 'the drawing is said in words too');
	return squeeze(execFileSync('pdftotext', ['-layout', at, '-'], { encoding: 'utf8' }));
});

// What the database says, in the words of the report: cut, never rounded up.
const group = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const cut = (part, whole) => (whole === 0 ? '–' : `${(Math.floor(part * 1000 / whole) / 10).toFixed(1).replace('.', ',')}%`);
const MEASURES = ['people', 'published', 'excepted', 'excellent', 'good', 'done', 'failed', 'total', 'scored', 'assigned', 'ontime', 'works', 'outside'];
function sums(period, where = '1') {
	const row = sql(`SELECT ${MEASURES.map((m) => `COALESCE(SUM(s.${m}), 0)`).join()} FROM summary s JOIN unit u ON u.id = s.agency_id WHERE s.first_month = '${reports.first(period)}' AND s.months = ${reports.months(period)} AND ${where}`);
	return Object.fromEntries(row.split('\t').map((n, i) => [MEASURES[i], Number(n)]));
}
const none = (s) => s.published - s.excellent - s.good - s.done - s.failed;

// Agencies of either kind, one of four people, one that owes.
function cells() {
	const codes = sql(`SELECT code FROM unit WHERE kind = 'agency' AND agency_kind = 'commune' ORDER BY id LIMIT 12`).split('\n');
	const list = (shift) => ['snv', 'stc', ...codes].flatMap((code, i) => {
		const n = code === 'snv' ? 3 : 20 + (i * 7 + shift) % 13, excellent = (i + shift) % 4, failed = i % 5 === 0 ? 1 : 0, done = code === 'snv' ? 0 : 3 + (i + shift) % 3;
		const published = code === codes[3] ? n - 4 : n, good = Math.max(0, published - excellent - failed - done - (i % 3 === 2 ? 1 : 0));
		const levels = { excellent: Math.min(excellent, published), good, done, failed: code === 'snv' ? 0 : failed };
		return [[code, 'head', { people: 1, published: 1, scored: 1, good: 1, total: 8123, assigned: 5e6, ontime: 4e6, works: 3, rows_used: 17 + i, rows_in_force: code === codes[4] ? 0 : 80 + i }],
			[code, 'staff', { people: n, published, excepted: 0, missing: n - published, scored: published, ...levels, total: published * 8200 + i * 13, assigned: published * 7e6, ontime: published * 6e6, works: published * 4, outside: i % 2, rows_used: 17 + i,
				rows_in_force: code === codes[4] ? 0 : 80 + i }]];
	});
	reports.cells(NOW, list(0));
	reports.cells(THEN, list(1));
	reports.cells(YEAR, list(2));
	return codes;
}
let codes;
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);

async function roles() {
	for (const user of [HOME, CHAIR, AUDITOR]) {
		assert.equal((await of(user).get(`${PLACE}?ky=${NOW}`)).status, 200, user);
		assert.equal((await of(user).get(`${PLACE}tep?ky=${NOW}&dang=docx`)).status, 200, user);
	}
	const stc = `&co-quan=${unit('stc')}`;
	for (const user of REFUSED)
		for (const where of [`${PLACE}?ky=${NOW}${stc}`, `${PLACE}tep?ky=${NOW}&dang=pdf${stc}`, `${PLACE}tep?ky=${NOW}&dang=xlsx${stc}`, `${PLACE}tep?ky=${NOW}&dang=csv&bang=units${stc}`])
			assert.equal((await of(user).get(where)).status, 403, `${user} ${where}`);
	for (const where of [PLACE, `${PLACE}tep?ky=${NOW}&dang=pdf`])
		assert.equal((await of('quantri.khcn').get(where)).status, 403, where);
	for (const query of [`?ky=1999-01`, `?ky=${NOW}&co-quan=999999999`, `tep?ky=${NOW}&dang=csv`, `tep?ky=${NOW}&dang=csv&bang=rated`, `tep?ky=${NOW}&dang=csv&bang=units`, `?ky=2026-13`, `?ky=x`, `tep?ky=2026-13&dang=pdf`, `tep?ky=${NOW}&loai=ministry&dang=pdf`, `tep?ky=${NOW}`, `tep?ky=${NOW}&dang=exe`])
		assert.equal((await of(HOME).get(PLACE + query)).status, 404, query);
	assert.equal((await of(HOME).get(PLACE)).status, 200, 'a period is chosen by itself');
}

const words = (s, then) => [`với ${group(s.people)} người thuộc diện`, `${group(s.published)} người (${cut(s.published, s.people)})`,
	`Hoàn thành xuất sắc nhiệm vụ: ${group(s.excellent)} người (${cut(s.excellent, s.published)}).`, `Hoàn thành tốt nhiệm vụ: ${group(s.good)} người (${cut(s.good, s.published)}).`,
	`Không hoàn thành nhiệm vụ: ${group(s.failed)} người (${cut(s.failed, s.published)}).`, `Không xếp loại: ${none(s)} người (${cut(none(s), s.published)}).`,
	`trở lên là ${cut(s.excellent + s.good, s.published)}; kỳ trước là ${cut(then.excellent + then.good, then.published)}.`,
	`Điểm trung bình của ${group(s.scored)} người có điểm là ${(Math.floor(s.total / s.scored) / 100).toFixed(2).replace('.', ',')}.`];

async function month() {
	const s = sums(NOW), then = sums(THEN), owed = s.people - s.published;
	const page = text(await of(HOME).get(`${PLACE}?ky=${NOW}`)), pdf = printed(await file(`ky=${NOW}&dang=pdf`)), docx = unpack(await file(`ky=${NOW}&dang=docx`), 'docx');
	const rowsUsed = number(`SELECT SUM(rows_used) FROM summary_period WHERE first_month = '${reports.first(NOW)}' AND months = 1`);
	const rows = number(`SELECT SUM(rows_in_force) FROM summary_period WHERE first_month = '${reports.first(NOW)}' AND months = 1`);
	for (const said of [...words(s, then), `${owed} người (${cut(owed, s.people)}) chưa có kết quả.`, '1 cơ quan đã quá hạn', `13 cơ quan có danh mục sản phẩm/công việc đang áp dụng, gồm ${group(rows)} dòng.`,
		'1 cơ quan chưa có danh mục đang áp dụng.', `dùng ${group(rowsUsed)} dòng của danh mục (${cut(rowsUsed, rows)}`, `ngoài danh mục: ${s.outside} phần việc (${cut(s.outside, s.works)}`,
		`đúng tiến độ chiếm ${cut(s.ontime, s.assigned)} khối lượng`, 'không xét ở kỳ này.', 'Không có kiến nghị về kết quả.']) {
		assert.ok(page.includes(said), `page: ${said}`);
		assert.ok(pdf.includes(said), `pdf: ${said}`);
		assert.ok(docx.lines.some((l) => l.includes(said)), `docx: ${said}`);
	}
	for (const [kind, name] of [['department', 'Sở, ngành'], ['commune', 'Xã, phường']]) {
		const k = sums(NOW, `u.agency_kind = '${kind}'`), row = [name, k.people, k.published, k.excellent, k.good, k.done, k.failed, none(k), cut(k.excellent, k.published), cut(k.excellent + k.good, k.published)];
		assert.ok(docx.rows.some((r) => r.join('|') === row.join('|')), `${row}`);
		assert.ok(pdf.includes(row.join(' ')) && page.includes(row.join(' ')), `${row}`);
	}
	assert.ok(docx.lines.includes('BÁO CÁO  kết quả theo dõi, đánh giá công chức tháng 5/2026'), docx.lines.slice(0, 12).join('\n'));
	assert.ok(docx.lines.includes('IV. Nhận xét, kiến nghị') && !pdf.includes('IV. Nhận xét'), 'what is to be written stands in the .docx alone');
	assert.match(pdf, /Kính gửi: Ban Thường vụ Tỉnh ủy; Ủy ban nhân dân tỉnh Đắk Lắk .* GIÁM ĐỐC/);
}

// Agency by agency, as the database has it; four people are hidden, and beside them the one other of their kind, which the sum would give them by.
async function annex() {
	const docx = unpack(await file(`ky=${NOW}&dang=docx`), 'docx'), book = unpack(await file(`ky=${NOW}&dang=xlsx`), 'xlsx');
	assert.deepEqual(book.names, ['Theo mức', 'Theo nhóm', 'Theo loại cơ quan', 'Theo cơ quan']);
	for (const code of ['snv', 'stc', codes[0], codes[3], codes[11]]) {
		const s = sums(NOW, `u.code = '${code}'`), then = sums(THEN, `u.code = '${code}'`), name = sql(`SELECT name FROM unit WHERE code = '${code}'`);
		const row = docx.rows.find((r) => r.length === 13 && r[0] === name), cell = book.sheets[3].find((r) => r[0] === name), few = ['snv', 'stc'].includes(code), masked = 'dưới 5 người';
		const counts = [s.people, s.published, ...[s.excellent, s.good, s.done, s.failed, none(s)].map((n) => (few ? masked : n))].map(String);
		assert.deepEqual(row.slice(1, 10), [...counts, ...(few ? [masked, masked] : [cut(s.excellent + s.good, s.published), cut(then.excellent + then.good, then.published)])], code);
		assert.deepEqual(cell.slice(1, 8), counts, code);
		assert.deepEqual(row.slice(10), [few ? masked : (Math.floor(s.total / s.scored) / 100).toFixed(2).replace('.', ','), few ? masked : cut(s.ontime, s.assigned), code === codes[3] ? 'Quá hạn, còn 4 người' : ''], code);
		assert.equal(few ? cell[10] : Number(cell[10]).toFixed(2), few ? masked : (Math.floor(s.total / s.scored) / 100).toFixed(2), code);
	}
	assert.ok(number(`SELECT SUM(published) FROM summary s JOIN unit u ON u.id = s.agency_id WHERE u.code = 'snv' AND s.first_month = '${reports.first(NOW)}' AND s.months = 1`) < 5);
	const page = (await of(HOME).get(`${PLACE}?ky=${NOW}`)).text, pdf = printed(await file(`ky=${NOW}&dang=pdf`)), all = sums(NOW), at = page.slice(page.indexOf('id="agencies"'));
	for (const [form, rows] of [['docx', docx.rows.filter((r) => r.length === 13).map((r) => r.slice(0, 8))], ['xlsx', book.sheets[3].map((r) => r.slice(0, 8))], ['page', [...at.matchAll(/<tr><td>.*?<\/tr>/gs)].map(([r]) =>
		[...r.matchAll(/<td.*?>(.*?)<\/td>/gs)].map(([, c]) => squeeze(decode(c.replace(/<[^>]*>/g, ' '))).trim()).slice(0, 8))]]) {
		const count = (text) => Number(String(text).replaceAll('.', '')), told = rows.filter((r) => /^[\d.]+$/.test(r[2])), sum = told.at(-1), hidden = told.filter((r) => /dưới 5/.test(r[3]));
		const shown = told.slice(0, -1).filter((r) => !hidden.includes(r));
		assert.deepEqual([sum[0], count(sum[2]), count(sum[4])], ['Cộng', all.published, all.good], form);
		assert.ok(hidden.length === 2 && shown.length === 12, `${form}: ${hidden.length} ${shown.length}`);
		assert.ok(hidden.every((r) => r.slice(3).every((c) => c === 'dưới 5 người')), form);
		assert.ok(all.published - shown.reduce((n, r) => n + count(r[2]), 0) >= 5, `${form}: what is left of the sum is of five people`);
	}
	assert.ok((pdf.match(/dưới/g) || []).length >= 16, 'the same in PDF');
}

// Each number that is a link leads to a view that shows it in the row of what it is of: together, or of a unit.
async function links(query, user = HOME) {
	const views = new Map(), page = (await of(user).get(`${PLACE}${query}`)).text, plain = (html) => squeeze(decode(html.replace(/<[^>]*>/g, ' '))).trim();
	const seen = [];
	for (const [, attributes, inner] of page.matchAll(/<a class="govuk-link[^"]*"([^>]*)>(.*?)<\/a>/gs)) {
		const href = decode(/href="([^"]*)"/.exec(attributes)[1]).replace(/^.*?(?=\/bao-cao\/)/, ''), number = plain(inner);
		if (!/^\/bao-cao\/\?/.test(href) || !/^[\d.,]+%?$/.test(number))
			continue;
		if (!views.has(href)) {
			const a = await of(user).get(href);
			assert.equal(a.status, 200, href);
			views.set(href, [...a.text.matchAll(/<tr><th scope="row".*?<\/tr>/gs)].map(([r]) => [...r.matchAll(/<t[dh].*?>(.*?)<\/t[dh]>/gs)].map(([, c]) => plain(c))));
		}
		seen.push([number, href, views.get(href)]);
	}
	return seen;
}

async function numbersLead() {
	const all = await links(`?ky=${NOW}`), s = sums(NOW), sumOf = (rows) => rows.at(-1);
	assert.ok(all.length > 100, `${all.length} numbers`);
	for (const [number, href, rows] of all.filter(([number]) => number !== '14' && number !== '13' && number !== '1'))	// counts of agencies: their rows are there
		assert.ok(sumOf(rows).includes(number) || (/co-quan=/.test(href) && rows.some((r) => r.includes(number))), `${number} ${href}: ${sumOf(rows)}`);
	for (const what of ['levels', 'totals', 'progress', 'coverage'])
		assert.ok(all.some(([, href]) => href.includes(`gi=${what}`)), what);
	assert.ok(all.some(([number, href]) => number === group(s.excellent) && /theo=agency&ky=2026-05$/.test(href)) && all.some(([, href]) => /nhom=staff/.test(href)) && all.some(([, href]) => /loai=commune/.test(href)));
	assert.ok(all.some(([number, href]) => number === cut(sums(THEN).excellent + sums(THEN).good, sums(THEN).published) && href.includes(`ky=${THEN}`)) === (none(sums(THEN)) === 0), 'of the period before');
}

// An agency by itself: its own head, its own numbers, the masks of the comparison; on paper to Home Affairs.
async function own() {
	const id = unit(codes[0]), s = sums(NOW, `u.code = '${codes[0]}'`), then = sums(THEN, `u.code = '${codes[0]}'`), name = sql(`SELECT name FROM unit WHERE id = ${id}`), at = `ky=${NOW}&co-quan=${id}`;
	const page = text(await of(HOME).get(`${PLACE}?${at}`)), pdf = printed(await file(`${at}&dang=pdf`)), docx = unpack(await file(`${at}&dang=docx`), 'docx');
	const rows = number(`SELECT rows_in_force FROM summary_period WHERE first_month = '${reports.first(NOW)}' AND months = 1 AND agency_id = ${id}`);
	for (const said of [`Cơ quan có ${s.people} người thuộc diện`, ...words(s, then).slice(1), `Danh mục sản phẩm/công việc đang áp dụng có ${rows} dòng.`, `đúng tiến độ chiếm ${cut(s.ontime, s.assigned)} khối lượng`, 'Không có kiến nghị về kết quả.']) {
		assert.ok(page.includes(said), `page: ${said}`);
		assert.ok(pdf.includes(said), `pdf: ${said}`);
		assert.ok(docx.lines.some((l) => l.includes(said)), `docx: ${said}`);
	}
	assert.match(pdf, /Kính gửi: Sở Nội vụ .* TM\. ỦY BAN NHÂN DÂN .*CHỦ TỊCH/);
	assert.ok(docx.lines.includes(name.toUpperCase()), docx.lines.slice(0, 8).join('\n'));
	const book = unpack(await file(`${at}&dang=xlsx`), 'xlsx');
	assert.deepEqual(book.names, ['Theo mức', 'Theo nhóm', 'Theo đơn vị']);
	assert.deepEqual(book.sheets[2].at(-1).slice(1, 8).map(Number), [s.people, s.published, s.excellent, s.good, s.done, s.failed, none(s)]);
	for (const [n, href, view] of await links(`?${at}`))
		assert.ok(href.includes(`co-quan=${id}`) && view.some((r) => r.includes(n)), `${n} ${href}`);
	const mine = await of(OWN).get(`${PLACE}?ky=${NOW}`), stc = sums(NOW, `u.code = 'stc'`);
	assert.ok(text(mine).includes(`Cơ quan có ${stc.people} người thuộc diện`) && text(mine).includes('Không nêu kết quả theo mức') && !mine.text.includes('/du-lieu-mo/'));
	assert.ok(!text(mine).includes(`Hoàn thành tốt nhiệm vụ: `), 'masked as in the comparison');
	for (const form of ['pdf', 'docx', 'xlsx', 'csv&bang=units'])
		assert.equal((await of(OWN).get(`${PLACE}tep?ky=${NOW}&dang=${form}`)).status, 200, form);
	assert.equal((await of(OWN).get(`${PLACE}?ky=${NOW}&co-quan=${unit('stc')}`)).status, 200, 'named, it is the same');
	assert.equal((await of(OWN).get(`${PLACE}?ky=${NOW}&co-quan=${id}`)).status, 403);
	assert.equal((await of(OWN).get(`${PLACE}?ky=2024-01`)).status, 404);
}

// The tables as CSV say what the workbook does.
async function separated() {
	const book = unpack(await file(`ky=${NOW}&dang=xlsx`), 'xlsx');
	for (const [i, table] of ['levels', 'groups', 'kinds', 'agencies'].entries()) {
		const rows = (await file(`ky=${NOW}&dang=csv&bang=${table}`)).text.replace(/^\uFEFF/, '').trim().split('\r\n').map((l) => l.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((c) => c.replace(/,$/, '').replace(/^"|"$/g, '')));
		const sheet = book.sheets[i].filter((r) => r.length > 1 && r[1] !== '');
		for (const cells of sheet)
			assert.ok(rows.some((r) => cells.every((c, n) => Number(c) === Number(r[n]) || c === r[n])), `${table}: ${cells}`);
	}
}

async function year() {
	const s = sums(YEAR), then = { excellent: 0, good: 0, published: 0 };
	const people = sql(`SELECT p.uid FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = COALESCE(u.parent_id, u.id)
		WHERE a.code = 'stc' AND h.rank = 'staff' ORDER BY p.id LIMIT 2`).split('\n');
	const id = years.run('stc', 2025, { [people[0]]: 'proposed', [people[1]]: 'proposed' });
	years.settled(people[0], 2025, '95', 'HTXSNV');
	const last = years.settled(people[1], 2025, '80', 'HTTNV');
	sql(`UPDATE year_run SET state = 'decided', base = 'good', frozen_by = 1, frozen_at = UTC_TIMESTAMP(6), group_number = '1/zq', group_day = '2025-12-01' WHERE id = ${id};
		INSERT INTO petition (classification_id, kind, words, received_on, due_on, state, answer, answered_by, answered_at) VALUES
		(${last}, 'petition', 'zq', '2025-12-16', '2025-12-25', 'kept', 'zq', 1, '2025-12-24 20:00:00'), (${last}, 'petition', 'zq', '2025-12-16', '2025-12-25', 'waiting', '', NULL, NULL)`);
	const page = text(await of(HOME).get(`${PLACE}?ky=${YEAR}`)), pdf = printed(await file(`ky=${YEAR}&loai=ministry&dang=pdf`)), docx = unpack(await file(`ky=${YEAR}&loai=ministry&dang=docx`), 'docx');
	for (const said of [...words(s, then).filter((w) => !/trở lên/.test(w)), 'Năm trước chưa có kết quả trong hệ thống để so sánh.', '1 trong 1 nhóm công chức có nhiệm vụ tương đồng vượt giới hạn', 'Đã nhận 2 kiến nghị về kết quả; đã trả lời 1.',
		'Trả lời trong thời hạn 07 ngày làm việc: 1; trả lời muộn hoặc đã quá hạn: 1.', 'Chưa có cơ quan nào được đưa vào xếp loại tổ chức của năm.']) {
		assert.ok(page.includes(said), `page: ${said}`);
		assert.ok(pdf.includes(said), `pdf: ${said}`);
		assert.ok(docx.lines.some((l) => l.includes(said)), `docx: ${said}`);
	}
	assert.match(pdf, /BÁO CÁO kết quả xếp loại chất lượng tổ chức, công chức năm 2025 Kính gửi: Bộ Nội vụ .* TM. ỦY BAN NHÂN DÂN/);
	assert.match(page, /không quy định mẫu/);
	sql(`UPDATE classification SET level = 'HTTNV', why = 'quota' WHERE run_id = ${id} AND level = 'HTXSNV'`);
	assert.match(text(await of(HOME).get(`${PLACE}?ky=${YEAR}`)), /Cả 1 nhóm công chức có nhiệm vụ tương đồng đều giữ đúng/);
	assert.deepEqual(unpack(await file(`ky=${YEAR}&dang=xlsx`), 'xlsx').names, ['Theo mức', 'Theo nhóm', 'Theo loại cơ quan', 'Tổ chức', 'Theo cơ quan']);
	years.clear();
}

// Agencies that are evaluated by quarter: rows of their catalogs are those of the quarter, not of its first month.
async function quarter() {
	reports.cells(QUARTER, [['stc', 'staff', { people: 30, published: 30, scored: 30, good: 30, total: 240000, works: 60, rows_used: 17, rows_in_force: 41 }]]);
	const page = text(await of(HOME).get(`${PLACE}?ky=${QUARTER}`));
	assert.ok(page.includes('Đã có 1 cơ quan có danh mục sản phẩm/công việc đang áp dụng, gồm 41 dòng.'), page.slice(0, 3000));
	const [head, ...rows] = lines(await data('csv')), row = rows.find((r) => r[head.indexOf('agency_code')] === 'stc' && r[head.indexOf('period')] === QUARTER);
	assert.equal(row[head.indexOf('catalog_rows')], '41');
	reports.clear(QUARTER);
}

// The last record of each person counts; what was dropped does not.
async function national() {
	const says = async (...all) => {
		const page = text(await of(HOME).get(`${PLACE}?ky=${NOW}`));
		all.forEach((said) => assert.ok(page.includes(said), said));
	};
	const gone = () => sql(`DELETE FROM national_record WHERE receipt = 'zq'`);
	gone();
	if (number('SELECT COUNT(*) FROM national_record') === 0)
		await says('Chưa có kết quả nào được lập để cập nhật');
	[[1, 1, 'accepted', -9], [2, 1, 'refused', -9], [2, 2, 'accepted', -9], [3, 1, 'waiting', -1], [4, 1, 'waiting', 3], [5, 1, 'refused', -1], [6, 1, 'dropped', -9]].forEach(([person, revision, state, days], i) =>
		sql(`INSERT INTO national_record (outbox_id, noun, object_id, person_id, agency_id, period, year, first_month, edition, revision, seq, state, payload, sha256, signature, kid, msg_id, result_at, alert_at, due_at, mender,
			reason, decided_by, receipt, accepted_at) SELECT ${9e8 + i}, 'sheet', ${9e8 + i}, ${person}, u.id, '${NOW}', 2026, '${NOW}-01', 1, ${revision}, ${9e5 + i}, '${state}', '{}', REPEAT('x', 32), REPEAT('x', 64), REPEAT('x', 16),
			UNHEX(MD5('zq${i}')), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL ${days} DAY, IF('${state}' = 'refused', 'agency', NULL), IF('${state}' = 'dropped', 'zq', ''), IF('${state}' = 'dropped', 1, NULL), 'zq',
			IF('${state}' = 'accepted', UTC_TIMESTAMP(6), NULL) FROM unit u WHERE u.code = 'stc'`));
	await says('công chức, viên chức: 5; đã được xác nhận: 2.', 'chờ bổ sung thông tin: 2; bị từ chối: 1.', '2 kết quả quá 05 ngày mà chưa được xác nhận.');
	gone();
}

async function english() {
	const c = of(CHAIR);
	sql(`UPDATE person SET language = 'en' WHERE uid = '${CHAIR}'`);
	const page = text(await c.get(`${PLACE}?ky=${NOW}`)), pdf = printed(await file(`ky=${NOW}&dang=pdf`, CHAIR));
	sql(`UPDATE person SET language = 'vi' WHERE uid = '${CHAIR}'`);
	assert.match(page, /Reports of the province .* Nobody|Reports of the province .* people \(/);
	assert.match(pdf, /Kính gửi: Ban Thường vụ Tỉnh ủy/, 'papers are Vietnamese');
}

const DATA = '/bao-cao/du-lieu-mo/';
const data = async (word, user = HOME) => {
	const a = await of(user).get(`${DATA}tep?nam=2026&tep=${word}`);
	assert.equal(a.status, 200, word);
	return a;
};
const lines = (a) => a.text.replace(/^\uFEFF/, '').trim().split('\r\n').map((l) => l.split(','));
const COUNTS = ['people', 'results', 'excellent', 'good', 'completed', 'not_completed', 'no_level'];

async function openData() {
	for (const user of [HOME, CHAIR, AUDITOR])
		assert.equal((await of(user).get(DATA)).status, 200, user);
	for (const user of REFUSED)
		for (const where of [DATA, `${DATA}tep?nam=2026&tep=csv`])
			assert.equal((await of(user).get(where)).status, 403, `${user} ${where}`);
	for (const query of ['tep?nam=2026', 'tep?nam=2026&tep=exe'])
		assert.equal((await of(HOME).get(DATA + query)).status, 404, query);
	const [head, ...rows] = lines(await data('csv')), at = (name) => head.indexOf(name), json = JSON.parse((await data('json')).text);
	assert.ok(rows.length >= 26 && rows.length === json.length, `${rows.length} rows`);
	for (const [i, row] of rows.entries()) {
		for (const name of COUNTS)
			assert.match(row[at(name)], /^$|^[1-9]?[05]$/, `${name}: ${row}`);
		for (const name of head)
			assert.equal(json[i][name] === null ? '' : String(json[i][name]), row[at(name)], name);
	}
	for (const period of [NOW, THEN])
		for (const code of ['snv', 'stc', codes[0], codes[3]]) {
			const s = sums(period, `u.code = '${code}'`), row = rows.find((r) => r[at('agency_code')] === code && r[at('period')] === period);
			const told = (n) => (n < 5 ? '' : String(Math.floor((n + 2) / 5) * 5));
			assert.equal(row === undefined, s.published < 5, `${code} ${period}`);
			if (row)
				assert.deepEqual([...COUNTS, 'in_time_percent'].map((name) => row[at(name)]), [...[s.people, s.published, s.excellent, s.good, s.done, s.failed, none(s)].map(told),
					String(Math.floor(s.ontime * 100 / s.assigned))], `${code} ${period}`);
		}
}

// No person in any byte; what is published of two periods, or of one at two moments, gives no small difference.
async function noPerson() {
	const [head, ...rows] = lines(await data('csv')), at = (name) => head.indexOf(name), all = [];
	for (const word of ['csv', 'json', 'meta', 'readme'])
		all.push((await data(word)).text);
	const bytes = all.join('\n'), people = sql(`SELECT p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), COALESCE(n.number, '-') FROM person p LEFT JOIN person_number n ON n.person_id = p.id`).split('\n').map((l) => l.split('\t'));
	assert.ok(people.length > 100);
	for (const [uid, name, digits] of people)
		assert.ok(!bytes.includes(uid) && !(name.includes(' ') && bytes.includes(name)) && (digits === '-' || !bytes.includes(digits)), `${uid} ${name}`);
	for (const row of rows.filter((r) => r[at('period')] === NOW)) {
		const other = rows.find((r) => r[at('agency_code')] === row[at('agency_code')] && r[at('period')] === THEN);
		for (const name of other ? COUNTS : [])
			if (row[at(name)] !== '' && other[at(name)] !== '')
				assert.equal(Math.abs(row[at(name)] - other[at(name)]) % 5, 0, `${name}: ${row} ${other}`);
	}
	const where = `first_month = '${reports.first(NOW)}' AND months = 1 AND staff_group = 'staff' AND agency_id = (SELECT id FROM unit WHERE code = 'stc')`;
	const seen = new Set();
	for (let i = 0; i < 3; i++) {		// a person is corrected from one level to another, three times
		seen.add((await data('csv')).text);
		sql(`UPDATE summary SET good = good - 1, excellent = excellent + 1 WHERE ${where}`);
	}
	sql(`UPDATE summary SET good = good + 3, excellent = excellent - 3 WHERE ${where}`);
	assert.ok(seen.size < 3, 'each correction is to be seen');
	const crypto = require('node:crypto'), meta = JSON.parse((await data('meta')).text);
	assert.equal(meta['@type'], 'dcat:Dataset');
	for (const [i, word] of ['csv', 'json'].entries()) {
		const a = await data(word), told = meta['dcat:distribution'][i];
		assert.equal(told['spdx:checksum']['spdx:checksumValue'], crypto.createHash('sha256').update(a.bytes).digest('hex'));
		assert.equal(told['dcat:byteSize'], a.bytes.length);
	}
	assert.deepEqual(meta['csvw:tableSchema'].columns.map((c) => c.name), head);
	const readme = (await data('readme')).text;
	for (const said of ['bội số của 5', 'null là không nêu', 'Điều kiện sử dụng', 'Số liệu tổng hợp lúc', ...head.map((name) => `\n${name} (`)])
		assert.ok(readme.includes(said), said);
}

run(async () => {
	years.clear();
	reports.clear('2024');
	codes = cells();
	await test('the people sign in', async () => {
		for (const user of [HOME, CHAIR, AUDITOR, OWN, ...REFUSED]) {
			clients.set(user, new Client());
			await of(user).signIn(user);
		}
	});
	await test('who may have them, and which there are', roles);
	await test('a month says what the sums come to', month);
	await test('agency by agency, on paper and in the workbook', annex);
	await test('the tables as CSV', separated);
	await test('numbers lead to views that show them', numbersLead);
	await test('an agency by itself, for its head alone', own);
	await test('a year to the Ministry: places, petitions, organisations', year);
	await test('a quarter of who is evaluated by quarter', quarter);
	await test('what reached the national database', national);
	await test('in English, papers in Vietnamese', english);
	await test('open data: rounded, hidden, the same in every form', openData);
	await test('open data: no person in it, nor between two files', noPerson);
	reports.clear(NOW, THEN, QUARTER, YEAR);
});
