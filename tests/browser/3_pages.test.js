// Every page that the demo accounts reach by links, once per page row: 0 violations of
// WCAG 2.2 AA in light, dark and at 390 px, 0 of the content security policy, valid
// markup, nothing wider than the window, and a first page of at most 60 KB. No page row is
// without a link that leads to it, but for those named here.
'use strict';
const fs = require('node:fs');
const https = require('node:https');
const { Client, routes, base, origin, ca, PORT } = require('../web/client.js');
const { assert, test, list, run } = require('../web/check.js');
const people = require('../web/people.js');
const { clear, make, sql } = require('../web/catalogs.js');
const clusters = require('../web/clusters.js');
const compares = require('../web/compares.js');
const criterias = require('../web/criterias.js');
const dispatches = require('../web/dispatches.js');
const opinions = require('../web/opinions.js');
const proposals = require('../web/proposals.js');
const { scene } = require('./scene.js');
const h = require('./harness.js');
const { beside } = require('./valid.js');

const table = routes().filter((r) => r.method === 'GET' && r.program !== 'api');
const pattern = new Map(table.map((r) => [r, new RegExp(`^${r.path.replace(/(^|\/):(?=\/|$)/g, '$1\\d+').replace(/\*$/, '[\\w-]+')}$`)]));
const rowOf = (p) => table.find((r) => pattern.get(r).test(p));
const seen = new Set();
const OFTEN = 24;	// as many as there may be catalogs of one agency after the walks
// No pages of this kind: 4_states.test.js looks at the two that are pages of their own.
const elsewhere = {
	'/': 'leads on to the home',
	'/xep-loai/dot/:/': 'a run that was opened: 8_year',
	'/xep-loai/to-chuc/:/': 'where a run of organisations was opened: 8_year', '/xep-loai/to-chuc/:/de-xuat': '8_year', '/xep-loai/to-chuc/:/cham': '8_year', '/xep-loai/to-chuc/:/don-thu': '8_year',
	'/xep-loai/to-chuc/:/don-thu/:': 'where a complaint came: tests/web/rating', '/xep-loai/to-chuc/dot/:/': '8_year', '/xep-loai/to-chuc/dot/:/bang': 'a file', '/xep-loai/to-chuc/tieu-chi/:/thu-hoi': 'where a set is in force: 8_year',
	'/xep-loai/can-cu/nguoi/:/': '8_year', '/xep-loai/can-cu/:/thu-hoi': '8_year', '/xep-loai/hop/:/bien-ban/tai': 'a file', '/xep-loai/hop/:/bien-ban/ban-ky': 'a file', '/xep-loai/cap-uy/:/:/tep': 'a file',
	'/xep-loai/dot/:/nhom/': '8_year', '/xep-loai/dot/:/nhom/bo-chot': 'where groups stand and nothing is proposed: tests/web/quota', '/xep-loai/dot/:/han-muc/': '8_year', '/xep-loai/dot/:/han-muc/bo-chon': 'where the authority chose: tests/web/quota',
	'/xep-loai/phieu/:/': '8_year', '/xep-loai/phieu/:/mau-02.pdf': 'a file', '/xep-loai/phieu/:/mau-02.docx': 'a file', '/xep-loai/phieu/:/mau-02.xlsx': 'a file', '/xep-loai/dot/:/tap-phieu/:': 'a file',
	'/xep-loai/dot/:/quyet-dinh/': 'of a run: tests/web/year_decision', '/xep-loai/phieu/:/thong-bao/': 'of what was decided: tests/web/year_decision', '/xep-loai/phieu/:/kien-nghi/': 'the same', '/xep-loai/dot/:/thay-the/': 'the same', '/xep-loai/dot/:/anh-huong/': 'the same', '/xep-loai/dot/:/quyet-dinh/:/danh-sach': 'a file', '/xep-loai/dot/:/bang-tong-hop': 'a file',
	'/mo-khoa': 'where a locked session is sent: 4_states',
	'/dang-nhap/sso': 'off unless Apache signs in: tests/web',
	'/dang-nhap/ma-qr': 'a picture', '/tai-khoan/ma-qr': 'a picture',
	'/danh-muc/:/xuat.xlsx': 'a file', '/danh-muc/:/nhap/:/dong-loi.xlsx': 'a file',
	'/danh-muc/:/quyet-dinh/tep': 'a file', '/danh-muc/:/ban-in/:/tep': 'a file',
	'/y-kien/:/tep/:': 'a file', '/van-ban/:/tai': 'a file', '/ke-hoach/viec/:/co-quan/:/tep/:': 'a file', '/ke-hoach/:/bao-cao/:/tai': 'a file',
	'/bao-cao/bieu/tep': 'a file', '/bao-cao/du-lieu-mo/tep': 'a file',
	'/tai-len/ke-hoach/:': 'where an agency named a document: 6_plan', '/lich/*': 'for calendar programs: tests/web', '/danh-muc/tinh/ban-in': 'a file',
	'/danh-muc/:/nhap/:/cho': 'where a page that waits asks again: tests/web',
	'/danh-muc/:/bang/lan/:': 'rows for the script of the sheet: 6_sheet',
	'/quan-tri/nhap/to-chuc.xlsx': 'a file', '/quan-tri/nhap/:/cho': 'where a page that waits asks again: tests/web',
	'/cong-viec/:/': 'where somebody was given work: 8_entry', '/cong-viec/:/tep/:': 'a file', '/cong-viec/:/bao-cao': '8_entry', '/cong-viec/:/tra-lai': '8_entry', '/cong-viec/:/gia-han': '8_entry', '/cong-viec/:/mien-tru': '8_entry',
	'/cong-viec/xac-nhan/:': '8_entry', '/cong-viec/xac-nhan/:/sai-sot': '8_entry', '/cong-viec/sai-sot/:/thu-hoi': '8_entry', '/cong-viec/gia-han/:': '8_entry',
	'/cong-viec/mien-tru/:': '8_entry', '/cong-viec/tra-lai/:': '8_entry', '/tai-len/ket-qua/:': '8_entry', '/tai-len/mien-tru/:': '8_entry',
	'/cong-viec/don-vi/viec/:': 'where somebody was given work: 8_work', '/cong-viec/don-vi/thuong-xuyen/:': 'the same', 
	'/cong-viec/ke-hoach/dong/:': 'where a plan has lines: 8_workplan', '/cong-viec/ke-hoach/dong/:/ket-thuc': 'the same',
	'/cong-viec/de-xuat/:': 'where somebody proposes work: 8_work', '/cong-viec/de-xuat/:/san-pham': 'the same',
	'/xep-loai/cap-uy/:/': 'of a head or deputy in a run: tests/web/party_opinion', '/xep-loai/cap-uy/:/:/thu-hoi': 'the same', '/tai-len/cap-uy/:': 'the same',
	'/xep-loai/lich/:/thu-hoi': 'where a calendar of a year was set: tests/web',
	'/xep-loai/hop/:/': 'a meeting of a run: tests/web/meeting', '/xep-loai/hop/:/sua': 'the same', '/xep-loai/hop/:/hoan': 'the same', '/xep-loai/hop/:/giay-moi': 'the same', '/xep-loai/hop/:/diem-danh': 'the same',
	'/xep-loai/hop/:/y-kien/:': 'the same', '/xep-loai/hop/:/bien-ban': 'the same', '/tai-len/hop/:': 'the same',
	'/xep-loai/ho-so/tai-lieu/:': 'a file', '/xep-loai/ho-so/xuat/:': 'a file', '/xep-loai/ho-so/tai-lieu/:/thu-hoi': 'where a copy was brought: tests/web/record', '/tai-len/ho-so/tai-lieu/:': 'the same', '/xep-loai/ho-so/yeu-cau/:': 'where somebody asked: tests/web/record',
	'/co-quan/nghi/:/thu-hoi': 'where somebody was absent: tests/web',
	'/phieu/:/:/vi-sao': '8_month', '/phieu/:/:/don-vi-cu/:': 'where somebody changed units: tests/web',
	'/xep-loai/truoc/mau.xlsx': 'a file', '/xep-loai/truoc/dung-dau/mau.xlsx': 'a file', '/xep-loai/truoc/:/': 'as those of results: tests/web', '/xep-loai/truoc/:/cho': 'the same', '/xep-loai/truoc/ket-qua/:/thu-hoi': 'the same',
	'/phieu/ngoai-he-thong/mau.xlsx': 'a file', '/phieu/ngoai-he-thong/dung-dau/mau.xlsx': 'a file', '/phieu/ngoai-he-thong/:/': 'where somebody brought in a workbook: 8_evidence', '/phieu/ngoai-he-thong/:/cho': 'where a page that waits asks again: tests/web', '/phieu/ngoai-he-thong/ket-qua/:/thu-hoi': '8_evidence',
	'/phieu/:/:/kien-nghi': '8_month', '/phieu/:/:/kien-nghi/:': '8_month', '/phieu/anh-huong/': '8_month',
	'/phieu/nhan-xet/mot/:': 'where somebody wrote a note: tests/web', '/phieu/nhan-xet/ban-giao/': 'where somebody changed units: tests/web', '/phieu/nhan-xet/ban-giao/:': 'the same', '/phieu/gop-y/': 'where somebody is asked: tests/web', '/phieu/gop-y/:': 'the same', '/phieu/:/:/ban-in/': 'of what was published: 6_sheet_paper',
	'/phieu/:/:/mau-01.pdf': 'a file', '/phieu/:/:/mau-01.docx': 'a file', '/phieu/:/:/mau-01.xlsx': 'a file', '/phieu/:/:/bang-ke.pdf': 'a file', '/phieu/:/:/bang-ke.docx': 'a file', '/phieu/:/:/bang-ke.xlsx': 'a file',
	'/phieu/:/:/ban-in/:/tep': 'a file', '/phieu/:/:/ban-ky/:': 'a file', '/phieu/ky/ban-in/:/tep.pdf': 'a file', '/phieu/ky/ban-in/:/tep.docx': 'a file', '/phieu/ky/ban-in/:/tep.xlsx': 'a file', '/phieu/ky/ban-ky/:': 'a file', '/tai-len/phieu/:': 'of what was printed: 6_sheet_paper',
	'/thuong/quy-che/:/': 'where a regulation stands: 9_bonus', '/thuong/quy-che/:/sua/': 'the same', '/thuong/quy-che/:/ban-hanh/': 'the same', '/thuong/quy-che/:/bo': 'tests/web/regulation', '/thuong/quy-che/:/nhan-xet/': 'tests/web/regulation', '/thuong/quy-che/:/nhan-xet/:/': 'tests/web/regulation', '/thuong/quy-che/:/so-sanh/:/': '9_bonus',
	'/thuong/quy-che/:/bang/': '9_bonus', '/thuong/quy-che/:/bang/them': '9_bonus', '/thuong/quy-che/:/bang/dong/:/': '9_bonus', '/thuong/quy-che/:/bang/cai-dat': '9_bonus', '/thuong/quy-che/:/tai': 'a file', '/thuong/quy-che/:/can-cu': 'a file', '/thuong/quy-che/:/ban-ky': 'a file',
	'/tai-len/quy-che/:': 'where income has its basis: tests/web/regulation', '/tai-len/quy-che/:/ban-ky': 'where a regulation is issued: the same',
	'/thuong/dot/:/': '9_bonus', '/thuong/dot/:/:/': '9_bonus', '/thuong/dot/:/danh-sach-chi': 'a file', '/thuong/so-chi/:/': '9_bonus', '/thuong/so-chi/:/dieu-chinh/': '9_bonus', '/thuong/so-chi/:/thu-hoi/': '9_bonus', '/thuong/dieu-chinh/:/:/': '9_bonus',
	'/thuong/quy/:/thu-hoi': 'where a fund was entered: tests/web/bonus_fund', '/thuong/luong-co-so/:/thu-hoi': 'where a base salary lies ahead: tests/web/salary', '/thuong/luong/dong/:/thu-hoi': 'where a salary was entered: tests/web/salary',
	'/thuong/luong/tai-len/:/': 'where a workbook was brought: tests/web/salary', '/thuong/luong/tai-len/:/cho': 'the same', '/thuong/luong/tai-len/mau.xlsx': 'a file',
	'/bao-cao/so-lieu.pdf': 'a file', '/phieu/so-lieu.pdf': 'a file',
	'/quan-tri/quoc-gia/ban-ghi/:/': 'where results were sent: the tour', '/quan-tri/ket-noi/nguon/:/': 'where a source is named: tests/web/source', '/quan-tri/ket-noi/nguon/:/sua': 'the same', '/quan-tri/ket-noi/nguon/:/thu': 'the same',
	'/quan-tri/ket-noi/dong-loi/:/bo': 'where a row could not be taken: tests/web/source', '/co-quan/dong-loi/:/bo': 'the same', '/quan-tri/ket-noi/ma-truy-cap/:/thu-hoi': 'where a token was made: tests/web/api',
	'/cong-viec/so-lieu/': 'where a figure of a register waits: tests/web/task', '/cong-viec/chuyen-den/:': 'where a task came: 9_connected', '/cong-viec/chuyen-den/:/san-pham': 'the same', '/y-kien/bao-sai/:/': 'where somebody claimed: tests/web/claim',
	'/readyz': 'for machines',
};

// A page is looked at where it has an element that no page of its kind had before, whoever saw that one.
const elements = new Map();
function isNew(where, html) {
	const kind = rowOf(where.split('?')[0])?.path ?? where;
	const known = elements.get(kind) || new Set(), before = known.size;
	elements.set(kind, known);
	html.match(/<[a-z0-9]+(\sclass="[^"]*")?/g).forEach((e) => known.add(e));
	return known.size > before;
}

// Follows the links, each page row up to so many times, as what stands in one state leads on
// where another does not; keeps each page with something that nobody before saw.
const MOST = 2000;
async function crawl(client, user) {
	const found = new Map();
	const queue = ['/viec-can-lam/', '/danh-muc/', '/xep-loai/', '/thong-bao/', '/tai-khoan/', '/tro-giup/'];
	const asked = new Set(), times = new Map();
	while (queue.length > 0 && asked.size < MOST) {
		const p = queue.shift();
		const row = rowOf(p.split('?')[0]);
		const key = row ? `${row.path}${p.includes('?') ? '?' : ''}` : p;
		if (asked.has(p) || (times.get(key) || 0) >= OFTEN)
			continue;
		asked.add(p);
		times.set(key, (times.get(key) || 0) + 1);
		const a = await client.get(p);
		if (a.status >= 500)
			found.set(`${key} ${a.status}`, { path: p, broken: a.status });
		if (a.status !== 200 || !/text\/html/.test(a.headers['content-type']))
			continue;
		if (row)
			seen.add(row.path);
		if (isNew(p, a.text))
			found.set(`${key} ${times.get(key)}`, { path: p, html: a.text });
		for (const [, href] of a.text.matchAll(/<a\b[^>]*\shref="([^"#]+)"/g)) {
			const where = new URL(href.replace(/&amp;/g, '&'), origin + base + p);
			if (where.origin === origin && where.pathname.startsWith(`${base}/`) && !where.pathname.startsWith(`${base}/static/`))
				queue.push(where.pathname.slice(base.length) + where.search);
		}
	}
	if (asked.size === MOST)
		console.log(`# ${user}: ${MOST} addresses, and more`);
	return found;
}

// Two windows side by side look at the pages of one after the other, while those of the next one are found. The widths
// take turns: a page comes into a wide window and makes it narrow, the next one into a narrow one.
const lanes = ['wide', 'narrow'].map((width) => ({ width, done: Promise.resolve() }));
function look(user, pages) {
	const wrong = list(), client = pages.client, who = user || 'stranger';
	const cookies = user === null ? [] : [...client.cookies].map(([name, value]) => ({ name, value, url: `${origin}/`, secure: true, httpOnly: true }));
	const all = [...pages.found.values()], whole = all.filter(({ broken }) => !broken);
	all.filter(({ broken }) => broken).forEach(({ path: p, broken }) => wrong.add(`${who} ${p}: ${broken}`));
	for (const [at, lane] of lanes.entries())
		lane.done = lane.done.then(async () => {
			const context = await h.person({ cookies, width: lane.width });
			const page = await context.newPage();
			for (const { path: p, html } of whole.filter((_, i) => i % lanes.length === at)) {
				const markup = beside(html, p);	// while it comes
				await page.goto(origin + base + p);
				(await markup).forEach(wrong.add);
				(await h.everywhere(page, `${who} ${p}`, { back: false })).forEach(wrong.add);
			}
			context.wrong.forEach(wrong.add);
			await context.close();
		}).catch((e) => wrong.add(`${who}: ${e.stack}`));
	return Promise.all(lanes.map((lane) => lane.done)).then(() => wrong.none);
}

// Bytes on the wire of one answer, compressed as the server sends it.
function weigh(target, cookie) {
	return new Promise((done, fail) => {
		https.get({ host: '127.0.0.1', port: PORT, servername: 'localhost', ca, path: target,
			headers: { host: `localhost:${PORT}`, 'accept-encoding': 'br, gzip', ...(cookie ? { cookie } : {}) } }, (a) => {
			let n = 0;
			a.on('data', (d) => { n += d.length; });
			a.on('end', () => done(n));
		}).on('error', fail);
	});
}

async function firstPage(target, cookie, client) {
	const html = (await client.get(target)).text;
	const parts = [...html.matchAll(/(?:src|href)="([^"]*\/static\/[^"#]+)/g)].map((m) => m[1]);
	let total = await weigh(base + target, cookie);
	for (const part of new Set(parts))
		total += await weigh(part, cookie);
	console.log(`# ${target}: ${total} bytes compressed`);
	assert.ok(parts.length >= 2, 'style and script');
	assert.ok(total <= 60 * 1024, `${total} bytes`);
}

run(async () => {
	await h.start();
	await test('work in every state', async () => {
		await scene(2051);
		clear();
		clusters.joined('Trồng rừng dương ven đầm', 'Phường làm cả phần trồng dặm');
		make('in_force', { agency: 'sct' });
		dispatches.make(make('submitted'));
		dispatches.make(make('returned'), { state: 'issued' });
		criterias.clear();
		criterias.frame(10, { from: "'2020-02-02'" });
		criterias.frame(10);
		criterias.wording('submitted');
		criterias.wording('returned', { agency: 'stc' });
		criterias.wording('accepted', { from: "'2020-03-02'" });
		sql(`INSERT INTO vote_expert (catalog_id, name, post, row_id, fit) SELECT c.id, 'Nguyễn Văn An', 'Phó Chủ tịch', MIN(r.id), 'very' FROM catalog c
			JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0 WHERE c.state IN ('draft', 'returned') GROUP BY c.id`);
		sql(`INSERT INTO holiday (day, kind, name, document_number, made_by) VALUES ('2098-01-02', 'off', 'Nghỉ zq', '5/TB-UBND', 1);
			INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, counted_from, document_number, document_day, reason, made_by)
			VALUES ('2026-06-01', 'occurrence', 'total', 'month', 'own_and_staff', 'off', 'new_head', '2026-05-01', '3/QĐ-UBND', '2026-05-04', 'Theo lời văn của Nghị định', 1),
				('2098-01-01', 'day', 'each', 'quarter', 'own', 'half', 'weighted_days', '2026-05-01', '9/QĐ-UBND', '2026-01-05', 'Theo ví dụ của sổ tay', 1);
			INSERT INTO period_calendar (first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by)
			VALUES ('2098-01-01', 25, 5, 25, 26, 28, 5, 10, 10, 11, 12, 14, '7/QĐ', '2026-01-01', 'Cho kịp zq', 1);
			INSERT INTO period_calendar (agency_id, first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by)
			SELECT id, '2026-08-01', 25, 5, 25, 26, 28, 5, 10, 10, 11, 12, 14, '7/QĐ', '2026-01-01', 'Cho kịp zq', 1 FROM unit WHERE code = 'tuyhoa';
			INSERT INTO period_calendar (first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by, withdrawn_by, withdrawn_at, withdrawn_why)
			VALUES ('2098-02-01', 25, 5, 25, 26, 28, 5, 10, 10, 11, 12, 14, '8/QĐ', '2026-01-01', 'Cho kịp zq', 1, 1, UTC_TIMESTAMP(), 'Ghi nhầm tháng')`);
		// Numbers of the month that comparisons open with, whatever was counted before.
		compares.mark(compares.unit('stc'), sql("SELECT DATE_FORMAT(LAST_DAY(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) - INTERVAL 1 MONTH), '%Y-%m-01')"));
		await compares.settled();
		const asked = opinions.round();
		opinions.sent(asked, 'stc', 'other');
		opinions.sent(opinions.round({ state: 'closed', last: -3 }), 'tuyhoa', 'agree');
		proposals.clear();
		for (const state of proposals.STATES)
			for (const kind of ['method', 'difficulty'])
				proposals.make(kind, state);
		for (const state of ['submitted', 'received', 'asked', 'answered', 'closed', 'withdrawn'])
			proposals.make('support', state, { person: 'chuyenvien.tuyhoa', late: state === 'submitted', days: 5 });
	});
	const stranger = new Client();
	const found = new Map();
	for (const p of ['/dang-nhap', '/tro-giup/', '/xac-minh/', '/xac-minh/ABCD-EFGH-JKMN', '/khong-co']) {
		const a = await stranger.get(p);
		if (/text\/html/.test(a.headers['content-type'] || '')) {
			found.set(p, { path: p, html: a.text });
			if (a.status === 200)
				seen.add(rowOf(p).path);
		}
	}
	const looks = [['a stranger\'s pages', look(null, { client: stranger, found })]];
	await test('first page of a stranger at most 60 KB', () => firstPage('/dang-nhap', null, stranger));
	for (const user of Object.keys(people)) {
		let client, pages;
		await test(`${user} finds his pages`, async () => {
			client = await new Client().signIn(user);
			pages = { client, found: await crawl(client, user) };
			pages.found.set('/khong-co/', { path: '/khong-co/', html: (await client.get('/khong-co/')).text });
			console.log(`# ${user}: ${pages.found.size} pages that nobody before him saw`);
		});
		if (pages)
			looks.push([`${user}: ${pages.found.size} pages in light and dark, at 1280 and 390 px`, look(user, pages)]);
		if (user === 'canbo.tuyhoa' && client)
			await test('first page after the sign-in at most 60 KB', () => firstPage('/viec-can-lam/',
				[...client.cookies].map(([k, v]) => `${k}=${v}`).join('; '), client));
	}
	for (const [name, looked] of looks)
		await test(name, async () => (await looked)());
	await test('a link leads to every page', () => {
		const missed = table.filter((r) => !seen.has(r.path)).map((r) => r.path);
		assert.deepEqual(missed.filter((p) => !(p in elsewhere)), []);
		assert.deepEqual(Object.keys(elsewhere).filter((p) => !missed.includes(p)), [], 'named, though a link leads there');
	});
	sql("DELETE FROM holiday WHERE name LIKE '%zq%'; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; DELETE FROM province_parameter");
	proposals.clear();
	criterias.clear();
	clear();
	fs.writeFileSync(`${h.shots}/pages.txt`, [...seen].sort().join('\n'));
	await h.stop();
});
