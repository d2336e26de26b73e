// Comparisons: sums that are kept equal what the rows say by another way, also after publications, exceptions and corrections through
// the pages; pages and files show them; who sees what; what is said of few people follows from nothing.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Client, decode, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const catalogs = require('./catalogs.js');
const months = require('./months.js');
const years = require('./years.js');
const compares = require('./compares.js');
const sheets = require('./sheets.js');

const { sql, number } = catalogs;
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
	catalogs.make('in_force', { agency: 'stc' });
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
	for (const user of [HOME, HEAD, CHAIR]) {
		const list = await of(user).get(`/phieu/so-lieu/?gi=levels&theo=unit&ky=${p.iso}&co-quan=${a}&so=published`), names = [...list.text.matchAll(/<td[^>]*><a class="govuk-link" href="([^"]*)"/g)].map(([, h]) => decode(h));
		assert.equal(names.length, 2);
		assert.equal((await of(user).get(names[0])).status, 200, `${user} reads the sheet`);
	}
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
	const list = await of(HOME).get(row.links.find((l) => /so=excellent&/.test(l)));
	assert.equal(list.status, 200);
	assert.match(text(list.text), /Năm \d{4}\. .*Xuất sắc: 2/);
	assert.equal((list.text.match(/<a class="govuk-link" href="[^"]*\/xep-loai\/phieu\//g) || []).length, 2);
	for (const [so, gi, n] of [['run', 'levels', 12], ['decided', 'levels', 12], ['good', 'levels', 10], ['share_good', 'levels', 12], ['total', 'totals', 12]]) {
		const rows = await lines(HOME, `/phieu/so-lieu/?gi=${gi}&theo=agency&ky=${year}&so=${so}&dong=${a}`);
		assert.equal(rows.length, n, so);
		if (so === 'total')
			assert.equal(hundredths(rows.reduce((all, x) => all + Number(x.Điểm), 0)), people.reduce((all, _, i) => all + 8000 + 100 * i, 0));
	}
}

// Numbers of pages against numbers of rows; each leads to finer ones that come to it.
async function pages() {
	const a = unit('stc'), where = `agency_id = ${a} AND first_month = '${p.iso}-01'`, of_ = (list, more = '') => sql(`SELECT ${list} FROM summary WHERE ${where} ${more}`).split('\t');
	const levels = table((await get(HOME, `gi=levels&ky=${p.iso}`)).text).get(name('stc'));
	const [people, published, excepted, missing, ...four] = of_('SUM(people), SUM(published), SUM(excepted), SUM(missing), SUM(excellent), SUM(good), SUM(done), SUM(failed)');
	assert.deepEqual(levels.cells.slice(0, 8), [people, published, excepted, missing, ...four].map((n) => dots(n)));
	assert.equal(levels.cells[8], `${cut(100 * (Number(four[0]) + Number(four[1])), four.reduce((x, y) => x + Number(y), 0), 1)}%`);
	assert.ok(levels.links.length >= 9 && levels.links[0].includes(`co-quan=${a}`) && levels.links.slice(1).every((l) => l.includes(`/phieu/so-lieu/`) && l.includes(`dong=${a}`)), 'every number leads to its rows');
	const finer = table((await of(HOME).get(levels.links[0])).text), sum = (column) => [...finer].filter(([n]) => !['Cả cơ quan', 'Toàn tỉnh'].includes(n)).reduce((n, [, row]) => n + Number(row.cells[column].replace('.', '')), 0);
	assert.equal(sum(1), Number(published));
	assert.equal(finer.get('Cả cơ quan').cells[8], levels.cells[8]);
	assert.ok(finer.get('Toàn tỉnh'), 'beside the province');
	const totals = table((await get(HOME, `gi=totals&ky=${p.iso}&so-voi=before`)).text).get(name('stc')), [sumTotal, scored] = of_('SUM(total), SUM(scored)');
	assert.equal(totals.cells[3], cut(sumTotal, 100 * scored, 2));
	const [then, n] = sql(`SELECT SUM(total), SUM(scored) FROM summary WHERE agency_id = ${a} AND first_month = '${before.iso}-01'`).split('\t'), hundredths = (x) => Number(x.replace(',', '').replace('−', '-'));
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
	const none = await of(HOME).get(`${PLACE}?ky=2026-13`);
	assert.equal(none.status, 422);
	assert.match(text(none.text), /Kỳ: Không có kỳ này/);
	assert.match(none.text, /href="#ky"[\s\S]*id="ky"/);
	const file = await of(HOME).get(`${PLACE}?ky=${p.iso}&co-quan=${a}&tep=xlsx`);
	assert.match(file.headers['content-disposition'], new RegExp(`"so-sanh-ky-${p.iso}-lay-`), 'a file says of which period it is');
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
	// Rows behind a number: the head his own, who sees the sheets of the province all; finer views for others, and a plain number at the end.
	const list = (agency, more = '') => `/phieu/so-lieu/?gi=levels&theo=unit&ky=${p.iso}&co-quan=${agency}&so=published${more}`;
	for (const [user, agency, status] of [[HEAD, stc, 200], [STRANGER, tuyhoa, 200], [OFFICER, tuyhoa, 403], [AUDITOR, stc, 403], [HOME, tuyhoa, 200], [CHAIR, stc, 200], [STAFF, stc, 403], [CHIEF, stc, 403]])
		for (const tep of ['', '&tep=csv'])
			assert.equal((await of(user).get(list(agency, tep))).status, status, `${user} ${agency}`);
	for (const [user, other, own] of [[HEAD, tuyhoa, 'stc'], [STRANGER, stc, 'tuyhoa']])
		assert.match(text((await of(user).get(list(other))).text), new RegExp(`${name(own)}\\. `), 'always his own agency');
	const province = `/phieu/so-lieu/?gi=levels&theo=agency&ky=${p.iso}&so=published`;
	for (const [user, status] of [[HOME, 200], [CHAIR, 200], [AUDITOR, 403]])
		assert.equal((await of(user).get(province)).status, status, user);
	assert.ok(!text((await of(HEAD).get(province)).text).includes(name('tuyhoa')));
	const rows = async (user, query) => table((await get(user, query)).text), lists = (row) => [...new Set(row.links.filter((l) => l.includes('/phieu/so-lieu/')))], plain = /Số không có liên kết: /;
	for (const by of ['agency', 'kind', 'group', 'post', 'time'])
		for (const gi of ['levels', 'totals', 'progress', 'coverage', 'coefficient', 'leniency'])
			for (const [line, row] of await rows(CHAIR, `gi=${gi}&theo=${by}&ky=${p.iso}`))
				assert.equal(lists(row).length, row.cells.filter((c) => /^[−+]?\d/.test(c) && !/^0(,0)?$/.test(c)).length, `${by} ${gi} ${line} ${row.cells.join()}`);
	for (const [user, query] of [[AUDITOR, `ky=${p.iso}&co-quan=${stc}`], [OFFICER, `ky=${p.iso}`], [AUDITOR, `ky=${p.iso}&theo=post`]]) {
		const found = await rows(user, query);
		assert.ok([...found.values()].every((row) => lists(row).length === 0), user);
		assert.match(text((await get(user, query)).text), plain);
	}
	assert.ok((await rows(AUDITOR, `ky=${p.iso}`)).get(name('stc')).links.length >= 9, 'finer views');
	assert.ok((await rows(AUDITOR, `ky=${p.iso}&theo=post`)).get('Toàn tỉnh').links.every((l) => /theo=agency/.test(l)));
	assert.doesNotMatch(text((await get(CHAIR, `ky=${p.iso}&co-quan=${stc}`)).text), plain);
	assert.match(text((await get(HEAD, `ky=${p.iso}`)).text), plain, 'the province is not his');
	for (const [line, row] of await rows(HEAD, `ky=${p.iso}`))
		assert.equal(lists(row).length > 3, line !== 'Toàn tỉnh', line);
	for (const [q, status] of [['so=x', 404], ['so=total', 403], ['so=published&dong=99999999', 403], ['so=published&ky=2026-13', 404], ['so=published&trang=0', 404], ['', 404]])
		assert.equal((await of(HOME).get(`/phieu/so-lieu/?gi=levels&theo=agency&ky=${p.iso}&${q}`.replace(`ky=${p.iso}&so=published&ky`, 'so=published&ky'))).status, status, q);
}

// The rows of a list, whole, by its file: names of columns to what stands there.
async function lines(user, where, form = 'csv') {
	const a = await of(user).get(`${where}&tep=${form}`);
	assert.equal(a.status, 200, where);
	const cells = (line) => [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(,|$)/g)].slice(0, -1).map(([, x, quoted]) => (quoted === undefined ? x : quoted.replace(/""/g, '"')));
	const [head, ...rest] = a.text.replace(/^\ufeff/, '').trimEnd().split('\r\n').map((x) => cells(`${x}`));
	return rest.map((x) => Object.fromEntries(head.map((h, i) => [h, x[i]])));
}
const hundredths = (x) => Math.round(x * 100);
const exact = (list, column, places) => list.reduce((n, x) => n + BigInt((x[column].includes('.') ? x[column] : `${x[column]}.`).replace(/\.(\d*)$/, (_, d) => d.padEnd(places, '0'))), 0n);

// The list behind each kind of number comes to what is shown: of agencies, units, groups, posts, together, over time, of a quarter.
async function listed() {
	const a = unit('stc'), rows = async (query) => table((await get(HOME, query)).text), n = (x) => Number(x.replace(/\./g, ''));
	const of_ = (links, so) => links.find((l) => new RegExp(`[?&]so=${so}(&|$)`).test(l));
	const views = [`theo=agency&ky=${p.iso}`, `theo=kind&ky=${p.iso}`, `theo=group&ky=${p.iso}`, `theo=post&ky=${p.iso}`, `theo=unit&ky=${p.iso}&co-quan=${a}`, `theo=group&ky=${p.iso}&co-quan=${a}`,
		`theo=post&ky=${p.iso}&co-quan=${a}`, `theo=agency&nhom=staff&ky=${p.iso}`, `theo=time&ky=${p.iso}&co-quan=${a}`, `theo=agency&ky=${p.year}-Q${Math.ceil(p.month / 3)}`];
	let seen = 0;
	for (const [gi, of] of Object.entries({ levels: ['owed', 'published', 'excepted', 'missing', 'excellent', 'good', 'done', 'failed', 'share_good'], totals: ['owed', 'published', 'scored', 'total'],
		progress: ['published', 'assigned', 'made', 'sound', 'ontime'], coverage: ['workers', 'outsiders', 'works', 'outside', 'share_catalog'], coefficient: ['workers', 'accepted', 'coefficient'], leniency: ['commons', 'common'] }))
		for (const view of views) {
			const found = [...await rows(`gi=${gi}&${view}`)], some = /-Q/.test(view) ? found.filter(([line]) => line.startsWith(name('stc'))) : found.length > 3 ? [found[seen % found.length], found.at(-1)] : found;
			for (const [line, row] of some)
				for (const [i, so] of of.entries()) {
					const link = of_(row.links, so), cell = row.cells[i], what = `${gi} ${view} ${line} ${so} ${cell}`;
					if (link === undefined) {
						assert.ok(!/^\d/.test(cell) || /^0(,0)?$/.test(cell), what);
						continue;
					}
					if (n(cell) > 3000)
						continue;
					const list = await lines(HOME, link);
					seen++;
					if (so === 'assigned')
						assert.equal(exact(list, 'Khối lượng được giao', 6) / 100000n, BigInt(cell.replace(/[.,]/g, '')), what);
					else if (['made', 'sound', 'ontime'].includes(so))
						assert.equal(`${cut(100n * exact(list, { made: 'Đã hoàn thành', sound: 'Đạt chất lượng', ontime: 'Đúng tiến độ' }[so], 6), exact(list, 'Khối lượng được giao', 6), 1)}%`, cell.replace(/\./g, ''), what);
					else if (so === 'total')
						assert.equal(cut(exact(list, 'Điểm', 2), 100 * list.length, 2), cell, what);
					else if (so === 'common')
						assert.equal(cut(exact(list, 'Điểm tiêu chí chung', 2), 100 * list.length, 2), cell, what);
					else if (so === 'share_good')
						assert.equal(`${cut(100 * list.filter((x) => /xuất sắc|tốt/i.test(x.Mức)).length, list.length, 1)}%`, cell, what);
					else if (so === 'share_catalog')
						assert.equal(`${cut(100 * list.filter((x) => x['Danh mục'] === 'Trong danh mục').length, list.length, 1)}%`, cell, what);
					else if (so === 'accepted')
						assert.equal(exact(list, 'Được duyệt', 3) / 100n, BigInt(cell.replace(/[.,]/g, '')), what);
					else if (so === 'coefficient')
						assert.equal(cut(exact(list, 'Được duyệt × hệ số', 4), 10n * exact(list, 'Được duyệt', 3), 2), cell, what);
					else
						assert.equal(list.length, n(cell), what);
				}
		}
	assert.ok(seen > 150, `${seen} numbers were followed`);
	// Rows of catalogs; the period beside it; a page, its pages and its sum.
	const coverage = (await rows(`gi=coverage&theo=agency&ky=${p.iso}`)).get(name('stc'));
	for (const [so, cell] of [['used', coverage.cells[5]], ['in_force', coverage.cells[6]]])
		if (cell !== '0')
			assert.equal((await lines(AUDITOR, of_(coverage.links, so))).length, n(cell), so);
	assert.ok(n(coverage.cells[5]) > 0 && n(coverage.cells[6]) > 1);
	const whole = (await rows(`gi=coverage&theo=agency&ky=${p.iso}`)).get('Toàn tỉnh');
	for (const [so, cell] of [['used', whole.cells[5]], ['in_force', whole.cells[6]]])
		for (const user of [HOME, AUDITOR]) {
			const list = await lines(user, of_(whole.links, so));
			assert.ok(list.length === n(cell) && list.every((x) => x['Cơ quan'] !== ''), `${so} of the province: ${list.length} of ${cell}`);
			assert.equal('Việc' in list[0], so === 'used' && user === HOME, 'how much work there is is no matter of who sees no sheets');
		}
	const beside = (await rows(`gi=totals&theo=agency&ky=${p.iso}&so-voi=before`)).get(name('stc')), then = await lines(HOME, beside.links.find((l) => l.includes(`ky=${before.iso}`)));
	assert.equal(cut(exact(then, 'Điểm', 2), 100 * then.length, 2), beside.cells[4]);
	for (const [user, linked] of [[HOME, false], [CHAIR, false], [HEAD, true]]) {
		const html = (await of(user).get(`/phieu/so-lieu/?gi=levels&theo=unit&ky=${p.iso}&co-quan=${a}&so=excepted`)).text, names = [...html.matchAll(/<td data-label="Họ và tên">(?:<a [^>]*href="([^"]*)")?/g)].map(([, h]) => h);
		assert.ok(names.length > 3 && names.every((h) => (h !== undefined) === linked), user);
		assert.ok(!linked || (await of(user).get(decode(names[0]))).status === 200);
	}
	// In the order of units, whatever was asked before in the same processes.
	const at = (x) => `${x['Cơ quan']} ${x['Đơn vị']}`, runs = (list) => list.filter((x, i) => i === 0 || at(x) !== at(list[i - 1])).length, units = (list) => new Set(list.map(at)).size;
	const division = number(`SELECT MIN(id) FROM unit WHERE parent_id = ${a} AND kind = 'division'`);
	for (const [gi, so, whole] of [['levels', 'owed', 'theo=group&dong=0'], ['progress', 'ontime', 'theo=agency'], ['coverage', 'works', 'theo=agency']]) {
		const rest = `/phieu/so-lieu/?gi=${gi}&ky=${p.iso}&so=${so}`;
		await Promise.all([HOME, CHAIR, HEAD, HOME, CHAIR, HEAD].map((user) => lines(user, `${rest}&theo=unit&co-quan=${a}&dong=${division}`)));
		for (const list of await Promise.all([HOME, CHAIR, HOME, CHAIR].map((user) => lines(user, `${rest}&${whole}`))))
			assert.equal(runs(list), units(list), `${so}: units stand together`);
	}
	const link = (await rows(`gi=progress&theo=agency&ky=${p.iso}`)).get('Toàn tỉnh').links.find((l) => /so=ontime/.test(l)), all = await lines(HOME, link), names = [];
	for (let page = 1; page <= Math.ceil(all.length / 50); page++) {
		const html = (await of(HOME).get(`${link}&trang=${page}`)).text;
		names.push(...[...html.matchAll(/<td data-label="Họ và tên">([\s\S]*?)<(?:br|\/td)/g)].map(([, x]) => decode(x.replace(/<[^>]*>/g, ''))));
		assert.match(text(html), new RegExp(`Cộng.* ${dots(exact(all, 'Đúng tiến độ', 6) / 1000000n)},\\d\\d`));
	}
	assert.deepEqual(names, all.map((x) => x['Họ và tên']), 'pages come to the whole');
	assert.ok(names.length > 150 && new Set(all.map((x) => x['Cơ quan'])).size === 3);
	const past = await of(HOME).get(`${link}&trang=9999`), last = await of(HOME).get(`${link}&trang=${Math.ceil(all.length / 50)}`);
	const main = (html) => html.match(/<tbody>[\s\S]*<\/nav>/)[0];
	assert.equal(main(past.text), main(last.text), 'past the end stands the last page');
	const xlsx = await of(HOME).get(`${link}&tep=xlsx`);
	assert.equal(xlsx.bytes.subarray(0, 2).toString(), 'PK');
	const paper = link.replace('/phieu/so-lieu/', '/phieu/so-lieu.pdf'), pdf = await of(HOME).get(paper), file = path.join(RUN, 'tmp', `rows-${process.pid}.pdf`);
	assert.ok((await of(HOME).get(link)).text.includes(paper.replace(/&/g, '&amp;')));
	assert.equal(pdf.status, 200);
	fs.writeFileSync(file, pdf.bytes);
	const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	fs.unlinkSync(file);
	for (const x of [all[0], all.at(-1)])
		assert.ok(words.includes(x['Họ và tên']), x['Họ và tên']);
	assert.match(words, new RegExp(`DANH SÁCH ĐỨNG SAU SỐ LIỆU[^]*Toàn tỉnh[^]*Đúng tiến độ \\(%\\): [^]*Cộng .* ${dots(exact(all, 'Đúng tiến độ', 6) / 1000000n)},\\d\\d`));
	assert.deepEqual([await of(AUDITOR).get(paper), await of(STAFF).get(paper), await of(HOME).get(paper.replace(`ky=${p.iso}`, 'ky=x')), await of(HOME).get('/phieu/so-lieu.pdf')].map((x) => x.status), [403, 403, 404, 404]);
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
	// No link and no list of what is masked; of the larger number that holds it there is, and open numbers lead to people without points.
	const totals = table((await get(HOME, query('totals'))).text), way = (so, dong) => `/phieu/so-lieu/?${query('totals')}&so=${so}${dong === null ? '' : `&dong=${dong}`}`;
	assert.ok(totals.get(unitName(few)).links.every((l) => !/so=(scored|total)/.test(l)) && totals.get(unitName(rest[0])).links.some((l) => /so=total/.test(l)));
	for (const user of [HOME, HEAD, CHAIR])
		for (const so of ['scored', 'total'])
			assert.deepEqual([await of(user).get(way(so, few)), await of(user).get(`${way(so, few)}&tep=csv`), await of(user).get(way(so, next)), await of(user).get(way(so, rest[0])), await of(user).get(way(so, null))].map((x) => x.status), [403, 403, 403, 200, 200]);
	assert.equal((await of(HOME).get(way('common', rest[0]))).status, 403, 'no number of this view');
	const open = await of(HOME).get(way('published', few));
	assert.equal(open.status, 200);
	assert.ok(!/99,99|25,00/.test(open.text) && !(await of(HOME).get(`${way('published', few)}&tep=csv`)).text.includes('99.99'));
	// The quarter is what of its months is shown; between it and the months nothing is left to find.
	const quarter = `${p.year}-Q${Math.ceil(p.month / 3)}`, same = Math.ceil(before.month / 3) === Math.ceil(p.month / 3) && before.year === p.year, rows = table((await get(HOME, query('totals', quarter))).text);
	if (same) {
		const link = rows.get(`${unitName(few)} *`).links.find((l) => /so=total/.test(l));
		assert.equal((await lines(HOME, link)).length, 8, 'the rows of the month that is shown');
		assert.deepEqual(rows.get(`${unitName(few)} *`).cells.slice(2), ['8', '99,99'], 'the month of eight alone');
		assert.deepEqual(rows.get(`${unitName(next)} *`).cells.slice(2), ['6', '55,11']);
	}
	// Nor how much work there is from the rows of catalogs that it rests on.
	const r = compares.random(9), held = (list_) => list_.find((l) => /so=used/.test(l));
	compares.works(a, p, r, 3);
	for (const code of ['snv', 'tuyhoa'])
		compares.works(unit(code), p, r);
	AGENCIES.forEach((code) => mark(unit(code), `${p.iso}-01`));
	await settled();
	const coverage = table((await get(HOME, `gi=coverage&theo=agency&ky=${p.iso}`)).text), [hidden, told] = ['stc', 'tuyhoa'].map((code) => coverage.get(name(code)));
	assert.ok(hidden.cells[2] === 'dưới 5 người' && Number(hidden.cells[5]) > 0 && /^\d/.test(told.cells[2]));
	for (const user of [HOME, CHAIR, AUDITOR])
		assert.ok(!('Việc' in (await lines(user, held(hidden.links)))[0]) && !/<th[^>]*>Việc</.test((await of(user).get(held(hidden.links))).text), user);
	const used = await lines(HOME, held(coverage.get('Toàn tỉnh').links)), on = (code) => used.filter((x) => x['Cơ quan'] === name(code)).reduce((n, x) => n + Number(x['Việc'] || 0), 0);
	assert.deepEqual(['stc', 'tuyhoa'].map(on), [0, Number(told.cells[2]) - Number(told.cells[3])], 'told where the number of works is');
	const csv = (await of(HOME).get(`${PLACE}?${query('totals')}&tep=csv`)).text;
	assert.match(csv, /dưới 5 người không hiện/);
	assert.match(csv, /77[.,]77/);
	const file = path.join(RUN, 'tmp', `compare-${process.pid}`), pdf = await of(HOME).get(`${PLACE}so-lieu.pdf?${query('totals')}`), xlsx = await of(HOME).get(`${PLACE}?${query('totals')}&tep=xlsx`);
	assert.equal(pdf.status, 200);
	fs.writeFileSync(`${file}.pdf`, pdf.bytes);
	fs.writeFileSync(`${file}.xlsx`, xlsx.bytes);
	const words = execFileSync('pdftotext', ['-layout', `${file}.pdf`, '-'], { encoding: 'utf8' }), info = execFileSync('pdfinfo', [`${file}.pdf`], { encoding: 'utf8' }), figure = execFileSync('pdfinfo', ['-struct', `${file}.pdf`], { encoding: 'utf8' });
	const cells = execFileSync('unzip', ['-p', `${file}.xlsx`, 'xl/worksheets/sheet1.xml'], { encoding: 'utf8' });
	fs.unlinkSync(`${file}.pdf`);
	fs.unlinkSync(`${file}.xlsx`);
	assert.match(info, /Tagged: +yes/);
	assert.match(figure, /Figure[\s\S]*Table/, 'the chart, and its table under it');
	assert.match(words, /dưới 5[\s\S]*\b9\b/);
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
		await test('the list behind a number comes to the number', listed);
		await test('nothing is said of fewer than five people, nor follows', masked);
		await test('a year as it was decided', decided);
		await test('what is published, excepted and corrected through the pages is counted', written);
	} finally {
		clear();
		catalogs.clear();
		for (const c of clients.values())
			c.close();
	}
}
run(main);
