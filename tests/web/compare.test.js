// Comparisons: sums that are kept equal what the rows say by another way, also after publications, exceptions and corrections through
// the pages; pages and files show them; who sees what; what is said of few people follows from nothing.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Client, decode, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const years = require('./years.js');
const compares = require('./compares.js');
const sheets = require('./sheets.js');

const { person, period } = months, { unit, settled, mark, kept, slow, sheet, staff, clear } = compares;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OFFICER = 'canbo.tuyhoa', STRANGER = 'chutich.tuyhoa', HOME = 'thamdinh.snv', CHAIR = 'chutich.tinh', AUDITOR = 'kiemtra.tt', ADMIN = 'quantri.khcn', FINANCE = 'taichinh.stc';
const PLACE = '/bao-cao/', p = period(1), before = period(2), AGENCIES = ['stc', 'tuyhoa', 'snv'];
const clients = sheets.clients, of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const get = async (user, query) => { const a = await of(user).get(`${PLACE}?${query}`); assert.equal(a.status, 200, `${user} ${query}`); return a; };
const name = (code) => sql(`SELECT name FROM unit WHERE code = '${code}'`);
const dots = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const cut = (a, b, places) => { const scaled = String(BigInt(a) * 10n ** BigInt(places) / BigInt(b)).padStart(places + 1, '0'); return `${scaled.slice(0, -places)},${scaled.slice(-places)}`; };

// The cells of the table of a page by the name of each row, and the links of a row.
function table(html) {
	const rows = new Map();
	for (const [, row] of html.matchAll(/<tr><th scope="row"([\s\S]*?)<\/tr>/g)) {
		const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, c]) => decode(c.replace(/<[^>]*>/g, '').trim()));
		rows.set(decode(row.replace(/<\/th>[\s\S]*/, '').replace(/^[^>]*>/, '').replace(/<[^>]*>/g, '').trim()), { cells, links: [...row.matchAll(/href="([^"]*)"/g)].map(([, h]) => decode(h)) });
	}
	return rows;
}

function equal(agency, when = p) {
	for (const what of ['summary', 'summary_post'])
		assert.equal(kept(what, agency, when), slow(what, agency, when), `${what} of ${agency} in ${when.iso}`);
	const rows = (from, group, more = '') => sql(`SELECT ${group}, ${compares.MEASURES.join()} FROM ${from} WHERE agency_id = ${agency} AND first_month = '${when.iso}-01' AND months = 1 ${more}`);
	const rolled = (group) => `(SELECT ${group} AS g, agency_id, first_month, months, ${compares.MEASURES.map((m) => `SUM(${m}) AS ${m}`).join()} FROM summary GROUP BY g, agency_id, first_month, months) x`;
	assert.equal(rows('summary_group', 'CONCAT(staff_group)', "AND staff_group = 'all'"), rows(rolled("'all'"), 'g'));
	assert.equal(rows('summary_group', 'CONCAT(staff_group) AS g', "AND staff_group <> 'all' AND people + published + excepted + works > 0 ORDER BY g"), rows(rolled('CONCAT(staff_group)'), 'g', 'ORDER BY g'));
}

async function filled(seed) {
	const r = compares.random(seed);
	for (const code of AGENCIES)
		for (const when of [p, before]) {
			compares.fill(unit(code), when, r);
			compares.works(unit(code), when, r);
			mark(unit(code), `${when.iso}-01`);
		}
	await settled();
}

async function sums() {
	clear();
	await filled(20261130);
	for (const code of AGENCIES)
		for (const when of [p, before])
			equal(unit(code), when);
	assert.ok(number('SELECT SUM(published) FROM summary') > 200 && number('SELECT SUM(outside) FROM summary') > 20, 'there is something to be equal');
	const r = compares.random(3);
	// Corrections: what was superseded counts no longer, what comes in its place does, also in another unit.
	const a = unit('stc');
	const again = [];
	for (const [i, who] of staff(a).slice(0, 30).entries()) {
		const moved = { ...who, unit: i % 3 === 0 ? a : who.unit };
		if (number(`SELECT COUNT(*) FROM sheet WHERE person_id = ${who.person} AND first_month = '${p.iso}-01' AND state = 'published'`) > 0)
			again.push(`UPDATE sheet SET superseded_at = UTC_TIMESTAMP(6) WHERE person_id = ${who.person} AND first_month = '${p.iso}-01';`, sheet(a, p, moved, { edition: 2, total: i % 5 === 0 ? null : r.int(3000, 10000), sums: [['7/3', '1', '1', '0']] }));
	}
	sql(again.join('\n'));
	mark(a, `${p.iso}-01`);
	mark(a, `${p.iso}-01`);
	await settled();
	equal(a);
}

// What the programs write leaves the mark: publication, exception, correction.
async function written() {
	clear();
	await settled();
	const a = unit('stc'), { begin, post, at, version, over, FULL, HEADS } = sheets, key = `SELECT COUNT(*) FROM summary_period WHERE agency_id = ${a} AND first_month = '${p.iso}-01'`;
	await begin();
	await settled();
	assert.equal(number(key), 1);
	equal(a);
	assert.equal(number(`SELECT SUM(published) FROM summary WHERE agency_id = ${a} AND first_month = '${p.iso}-01'`), 2);
	const petition = (what) => sql(`SELECT ${what} FROM petition ORDER BY id DESC LIMIT 1`), total = () => number(`SELECT SUM(total) FROM summary WHERE agency_id = ${a} AND first_month = '${p.iso}-01'`), first = total();
	assert.equal((await post(STAFF, at(STAFF, 'kien-nghi'), { about: '', proof: '', words: 'Kiến nghị zq' })).status, 303);
	assert.equal((await post(CHIEF, at(STAFF, `kien-nghi/${petition('id')}`), { version: petition('version'), outcome: 'changed', answer: 'Tính lại zq', document: '9/TB 01/12/2026' })).status, 303);
	assert.equal((await post(CHIEF, at(STAFF, 'xac-nhan'), { version: version(STAFF), ...FULL, ...HEADS, conduct: '3' })).status, 303);
	over();
	assert.equal((await post(HEAD, '/phieu/ky/cong-bo', { ky: p.iso, chosen: [`${person(STAFF)}:${version(STAFF)}`] })).status, 303);
	assert.equal(number(`SELECT MAX(edition) FROM sheet WHERE person_id = ${person(STAFF)} AND state = 'published'`), 2);
	await settled();
	equal(a);
	assert.equal(total(), first - 100, 'a point less, and the first edition is gone');
}

// A year: as it was decided.
async function decided() {
	clear();
	const a = unit('stc'), people = staff(a).slice(0, 12), year = p.year, run = years.run('stc', year);
	sql(`INSERT INTO year_decision (run_id, kind, number, day, signer, made_by) VALUES (${run}, 'first', 'zq', '${year}-12-10', 'zq', 1); SET @d = LAST_INSERT_ID();
		${people.map((who, i) => `INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, silent_why, proposed_at, proposed_by, decision_id, standing, mean, shown, level, why)
			VALUES (${run}, ${who.person}, ${year}, ${a}, ${who.unit}, 'zq', '${who.rank}', 'decided', 'zq', UTC_TIMESTAMP(6), (SELECT MIN(id) FROM person WHERE id <> ${who.person}), @d, 'classified', '${80 + i}', ${8000 + 100 * i}, '${i < 2 ? 'HTXSNV' : 'HTTNV'}', 'points');`).join('\n')}`);
	mark(a, `${year}-01-01`, 12);
	await settled();
	const rows = table((await get(HOME, `gi=levels&ky=${year}`)).text), row = rows.get(name('stc'));
	assert.deepEqual(row.cells, ['12', '12', '0', '2', '10', '0', '0', '100,0%']);
	assert.deepEqual(table((await get(HOME, `gi=totals&ky=${year}`)).text).get(name('stc')).cells, ['12', '12', '12', '85,50']);
	const list = await of(HOME).get(`/phieu/so-lieu/?ky=${year}&co-quan=${a}&muc=HTXSNV&xep-loai=1`);
	assert.equal(list.status, 200);
	assert.match(text(list.text), /Năm \d{4}\. Hoàn thành xuất sắc nhiệm vụ/i);
	assert.equal((list.text.match(/<a class="govuk-link" href="[^"]*\/xep-loai\/phieu\//g) || []).length, 2);
}

// Numbers of pages against numbers of rows; each leads to finer ones that come to it.
async function pages() {
	const a = unit('stc'), where = `agency_id = ${a} AND first_month = '${p.iso}-01'`, of_ = (list, more = '') => sql(`SELECT ${list} FROM summary WHERE ${where} ${more}`).split('\t');
	const levels = table((await get(HOME, `gi=levels&ky=${p.iso}`)).text).get(name('stc'));
	const [people, published, excepted, ...four] = of_('SUM(people), SUM(published), SUM(excepted), SUM(excellent), SUM(good), SUM(done), SUM(failed)');
	assert.deepEqual(levels.cells.slice(0, 8), [people, published, excepted, people - published - excepted, ...four].map((n) => dots(n)));
	assert.equal(levels.cells[8], `${cut(100 * (Number(four[0]) + Number(four[1])), four.reduce((x, y) => x + Number(y), 0), 1)}%`);
	assert.ok(levels.links.length >= 9 && levels.links.every((l) => l.includes(`co-quan=${a}`)), 'every number leads to its rows');
	const finer = table((await of(HOME).get(levels.links[0])).text), sum = (column) => [...finer].filter(([n]) => !['Cả cơ quan', 'Toàn tỉnh'].includes(n)).reduce((n, [, row]) => n + Number(row.cells[column].replace('.', '')), 0);
	assert.equal(sum(1), Number(published));
	assert.equal(finer.get('Cả cơ quan').cells[8], levels.cells[8]);
	assert.ok(finer.get('Toàn tỉnh'), 'beside the province');
	const totals = table((await get(HOME, `gi=totals&ky=${p.iso}&so-voi=before`)).text).get(name('stc')), [sumTotal, scored] = of_('SUM(total), SUM(scored)');
	assert.equal(totals.cells[3], cut(sumTotal, 100 * scored, 2));
	const [then, n] = sql(`SELECT SUM(total), SUM(scored) FROM summary WHERE agency_id = ${a} AND first_month = '${before.iso}-01'`).split('\t'), hundredths = (x) => Number(x.replace(',', ''));
	assert.equal(totals.cells[4], cut(then, 100 * n, 2));
	assert.equal(hundredths(totals.cells[5].replace('+', '')), hundredths(totals.cells[3]) - hundredths(totals.cells[4]), 'the difference of what is shown');
	const [assigned, made, sound, ontime] = of_('SUM(assigned), SUM(made), SUM(sound), SUM(ontime)');
	assert.deepEqual(table((await get(HOME, `gi=progress&ky=${p.iso}`)).text).get(name('stc')).cells.slice(2), [made, sound, ontime].map((x) => `${dots(cut(100n * BigInt(x), assigned, 1).split(',')[0])},${cut(100n * BigInt(x), assigned, 1).split(',')[1]}%`));
	const [works, outside] = of_('SUM(works), SUM(outside)'), coverage = table((await get(HOME, `gi=coverage&ky=${p.iso}`)).text).get(name('stc')).cells;
	assert.deepEqual([coverage[2], coverage[3], coverage[4]], [works, outside, `${cut(100 * (works - outside), works, 1)}%`]);
	const [accepted, weighted] = of_('SUM(accepted), SUM(weighted)');
	assert.equal(table((await get(HOME, `gi=coefficient&ky=${p.iso}`)).text).get(name('stc')).cells[2], cut(weighted, 10n * BigInt(accepted), 2));
	const [common, commons] = of_('SUM(common), SUM(commons)'), leniency = table((await get(HOME, `gi=leniency&ky=${p.iso}`)).text).get(name('stc')).cells;
	assert.deepEqual(leniency.slice(0, 2), [commons, cut(common, 100 * commons, 2)]);
	assert.match(leniency[2], /ngang nhau|(cao|thấp) hơn \d,\d\d/);
	// Over time, by kinds and groups, of a quarter: what stands in the lines comes to what stands below.
	for (const by of ['kind', 'group', 'agency']) {
		const rows = table((await get(HOME, `gi=levels&theo=${by}&ky=${p.iso}`)).text), all = rows.get('Toàn tỉnh').cells[1];
		rows.delete('Toàn tỉnh');
		assert.equal([...rows.values()].reduce((s, row) => s + Number(row.cells[1].replace('.', '')), 0), Number(all.replace('.', '')), by);
	}
	const time = table((await get(HOME, `gi=totals&theo=time&ky=${p.iso}&co-quan=${a}`)).text);
	assert.equal(time.get(`Tháng ${p.month}/${p.year}`).cells[3], totals.cells[3]);
	assert.match(text((await get(HOME, `gi=levels&theo=post&ky=${p.iso}`)).text), /Vị trí việc làm Phiếu phải có/);
	assert.match(text((await get(HOME, `ky=${p.iso}`)).text), /Số liệu đến \d\d\/\d\d\/\d{4} \d\d:\d\d\./);
	assert.equal((await of(HOME).get(`${PLACE}?ky=2026-13`)).status, 422);
	assert.equal((await of(HOME).get(`${PLACE}?gi=x`)).status, 422);
	assert.equal((await of(HOME).get(`${PLACE}?co-quan=999999`)).status, 404);
}

async function rights() {
	for (const user of [STAFF, CHIEF, ADMIN, FINANCE])
		assert.equal((await of(user).get(PLACE)).status, 403, user);
	const stc = unit('stc'), tuyhoa = unit('tuyhoa');
	for (const user of [HOME, CHAIR, AUDITOR]) {
		const rows = table((await get(user, `ky=${p.iso}`)).text);
		assert.ok(AGENCIES.every((a) => rows.has(name(a))), `${user} sees all agencies`);
	}
	for (const [user, own, other] of [[HEAD, 'stc', tuyhoa], [STRANGER, 'tuyhoa', stc], [OFFICER, 'tuyhoa', stc]])
		for (const query of [`ky=${p.iso}`, `ky=${p.iso}&theo=agency`, `ky=${p.iso}&theo=kind&loai=commune`, `ky=${p.iso}&co-quan=${other}`]) {
			const page = text((await get(user, query)).text);
			assert.match(page, new RegExp(`theo đơn vị ${name(own)}\\.`), `${user} ${query}`);
			assert.ok(!page.includes(own === 'stc' ? name('tuyhoa') : name('stc')), 'no other agency is named');
			assert.match(page, /Cả cơ quan .*Toàn tỉnh/);
		}
	// People behind a number: the head his own, who sees the sheets of the province all; sums alone for others.
	const list = (agency) => `/phieu/so-lieu/?ky=${p.iso}&co-quan=${agency}`;
	for (const [user, agency, status] of [[HEAD, stc, 200], [HEAD, tuyhoa, 403], [STRANGER, stc, 403], [OFFICER, tuyhoa, 403], [AUDITOR, stc, 403], [HOME, tuyhoa, 200], [CHAIR, stc, 200], [STAFF, stc, 403], [CHIEF, stc, 403]])
		assert.equal((await of(user).get(list(agency))).status, status, `${user} ${agency}`);
	const links = async (user) => [...(await get(user, `ky=${p.iso}&co-quan=${stc}`)).text.matchAll(/href="([^"]*so-lieu\/[^"]*)"/g)].map(([, h]) => decode(h));
	assert.ok((await links(HEAD)).length > 5 && (await links(AUDITOR)).length === 0);
	for (const link of (await links(HEAD)).slice(0, 3))
		assert.equal((await of(HEAD).get(link)).status, 200, link);
	const [at, good] = sql(`SELECT unit_id, SUM(good) FROM summary WHERE agency_id = ${stc} AND first_month = '${p.iso}-01' GROUP BY unit_id ORDER BY 2 DESC LIMIT 1`).split('\t');
	const rows = (await of(HEAD).get(`${list(stc)}&don-vi=${at}&muc=HTTNV`)).text;
	assert.equal((rows.match(/<td data-label="Họ và tên">/g) || rows.match(/<tr><td/g) || []).length, Number(good), 'as many people as the number says');
}

// What is said of few people follows from nothing: not on a page, in a file, on paper, in a finer view, between periods.
async function masked() {
	clear();
	const a = unit('stc'), list = staff(a), divisions = [...new Set(list.map((x) => x.unit))].filter((u) => u !== a), some = (u, n) => list.filter((x) => x.unit === u).slice(0, n);
	const [few, next, ...rest] = divisions;
	const put = (when, n) => sql(['START TRANSACTION;', ...some(few, n).map((who) => sheet(a, when, who, { total: 9999, common: 250 })), ...some(next, 6).map((who) => sheet(a, when, who, { total: 5511, common: 111 })),
		...rest.flatMap((u) => some(u, 9).map((who) => sheet(a, when, who, { total: 7777, common: 200 }))), 'COMMIT'].join('\n'));
	put(p, 3);
	put(before, 8);
	mark(a, `${p.iso}-01`);
	mark(a, `${before.iso}-01`);
	await settled();
	const unitName = (id) => sql(`SELECT name FROM unit WHERE id = ${id}`), query = (gi, ky = p.iso) => `gi=${gi}&ky=${ky}&theo=unit&co-quan=${a}`;
	for (const user of [HOME, HEAD, AUDITOR]) {
		const rows = table((await get(user, query('totals'))).text);
		assert.deepEqual(rows.get(unitName(few)).cells.slice(1), ['3', 'dưới 5 người', 'dưới 5 người'], 'three people');
		assert.deepEqual(rows.get(unitName(next)).cells.slice(1), ['6', 'dưới 5 người', 'dưới 5 người'], 'the smallest beside them');
		assert.deepEqual(rows.get(unitName(rest[0])).cells.slice(1), ['9', '9', '77,77']);
	}
	for (const gi of ['levels', 'totals', 'leniency', 'progress'])
		for (const where of [`${PLACE}?${query(gi)}`, `${PLACE}?${query(gi)}&so-voi=before`, `${PLACE}?${query(gi)}&tep=csv`]) {
			const html = (await of(HOME).get(where)).text, row = where.includes('csv') ? html : [...html.matchAll(/<tr><th scope="row"[\s\S]*?<\/tr>/g)].map(([x]) => x).filter((x) => x.includes(unitName(few)) || x.includes(unitName(next))).join();
			assert.ok(!/99,99|99\.99|55,11|55\.11|25,00|25\.00|11,10|11\.10/.test(row.replace(/<td[^>]*>99,99<\/td><td[^>]*>[^<]*<\/td><\/tr>/, '')) || where.includes('so-voi'), where);
		}
	// The quarter is what of its months is shown; between it and the months nothing is left to find.
	const quarter = `${p.year}-Q${Math.ceil(p.month / 3)}`, same = Math.ceil(before.month / 3) === Math.ceil(p.month / 3) && before.year === p.year, rows = table((await get(HOME, query('totals', quarter))).text);
	if (same) {
		assert.deepEqual(rows.get(`${unitName(few)} *`).cells.slice(2), ['8', '99,99'], 'the month of eight alone');
		assert.deepEqual(rows.get(`${unitName(next)} *`).cells.slice(2), ['6', '55,11']);
	}
	const csv = (await of(HOME).get(`${PLACE}?${query('totals')}&tep=csv`)).text;
	assert.match(csv, /dưới 5 người không hiện/);
	assert.match(csv, /77[.,]77/);
	const file = path.join(RUN, 'tmp', `compare-${process.pid}`), pdf = await of(HOME).get(`${PLACE}so-lieu.pdf?${query('totals')}`), xlsx = await of(HOME).get(`${PLACE}?${query('totals')}&tep=xlsx`);
	assert.equal(pdf.status, 200);
	fs.writeFileSync(`${file}.pdf`, pdf.bytes);
	fs.writeFileSync(`${file}.xlsx`, xlsx.bytes);
	const words = execFileSync('pdftotext', ['-layout', `${file}.pdf`, '-'], { encoding: 'utf8' }), info = execFileSync('pdfinfo', [`${file}.pdf`], { encoding: 'utf8' });
	const cells = execFileSync('unzip', ['-p', `${file}.xlsx`, 'xl/worksheets/sheet1.xml'], { encoding: 'utf8' });
	fs.unlinkSync(`${file}.pdf`);
	fs.unlinkSync(`${file}.xlsx`);
	assert.match(info, /Tagged: +yes/);
	assert.ok(words.includes('77,77') && !words.includes('99,99') && !words.includes('55,11') && /dưới 5/.test(words), words);
	assert.ok(cells.includes('>77.77<') && !cells.includes('99.99') && !cells.includes('55.11'));
	assert.equal((await of(HOME).get(`${PLACE}so-lieu.pdf?ky=x`)).status, 404);
}

async function main() {
	for (const user of [STAFF, CHIEF, HEAD, OFFICER, STRANGER, HOME, CHAIR, AUDITOR, ADMIN, FINANCE]) {
		clients.set(user, new Client());
		await clients.get(user).signIn(user);
	}
	try {
		await test('sums that are kept equal the rows, also after corrections', sums);
		await test('numbers of pages are those of the rows, and lead to them', pages);
		await test('who compares what, and who sees people', rights);
		await test('nothing is said of fewer than five people, nor follows', masked);
		await test('a year as it was decided', decided);
		await test('what is published, excepted and corrected through the pages is counted', written);
	} finally {
		clear();
		for (const c of clients.values())
			c.close();
	}
}
run(main);
