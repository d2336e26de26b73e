// Walks over a filled province (tests/web/province.js), whose rows say what they mean: what is shown is compared
// with what is known. For 6_province.test.js, with one window for each who works.
'use strict';
const { assert, list } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const h = require('./harness.js');

const CLUSTERS = '/danh-muc/trung-lap/', LEXICON = '/danh-muc/tu-dien/';
const SHORT = ['định mức', 'nhân lực', 'lộ trình', 'phân vùng', 'rủi ro', 'ranh giới', 'hiện trạng', 'nhu cầu', 'chất lượng', 'tiến độ'];
const main = (page) => page.locator('main').innerText();
const tenths = (n) => `${Math.floor(n / 10)},${n % 10}`;
const whole = (text) => Number(text.replace(/\./g, ''));

// What is known of a province: rows by id and by meaning, names of agencies, the catalog of Tuy Hòa.
function known(filled) {
	const by = (of) => filled.rows.reduce((m, r) => m.set(of(r), [...(m.get(of(r)) || []), r]), new Map());
	return { ...filled, row: new Map(filled.rows.map((r) => [r.id, r])), meaning: by((r) => r.meaning),
		agency: new Map(sql('SELECT name, id FROM unit WHERE agency_kind IS NOT NULL').split('\n').map((l) => l.split('\t')).map(([name, id]) => [name, Number(id)])),
		own: number(`SELECT c.id FROM catalog c JOIN unit u ON u.id = c.agency_id WHERE c.campaign_id = ${filled.campaign.id} AND u.code = 'tuyhoa'`) };
}
const meaningOf = (p, id) => p.row.get(id).meaning;
const exact = (p, meaning) => p.meaning.get(meaning).find((r) => r.how === 'exact');

// A work that many have and Tuy Hòa has not, whose detail begins with two syllables.
function foreign(p) {
	const found = [...p.meaning.values()].find((rows) => rows[0].kind === 'common' && rows.length > 20 && rows.every((r) => r.catalog !== p.own) &&
		rows.some((r) => r.how === 'exact' && SHORT.some((w) => r.detail.startsWith(`${w} `))));
	return exact(p, found[0].meaning);
}

async function type(page, words) {
	for (const field of ['task', 'detail'])
		await page.fill(`#${field}`, words[field]);
	await Promise.all([page.waitForResponse((a) => a.url().endsWith('/giong') && a.ok()), page.fill('#output', words.output)]);
	await h.settle(page);
}
// What stands beside the fields: verdict, row, words that differ.
async function beside(page, p) {
	await page.waitForFunction(() => document.querySelectorAll('#app-similar .app-similar__one').length > 0);
	const shown = await page.locator('#app-similar .app-similar__one').evaluateAll((all) => all.map((one) => ({ verdict: one.querySelector('.govuk-tag').textContent.trim(),
		agency: one.querySelector('strong:not(.govuk-tag)').textContent.trim(), text: one.innerText, marks: [...one.querySelectorAll('mark')].map((m) => m.textContent.trim()) })));
	return shown.map((s) => ({ ...s, row: p.rows.find((r) => r.agency === p.agency.get(s.agency) && s.text.includes(`${r.code} `)) }));
}

// The officer types a work without two of its words.
async function typed({ officer, home }, p) {
	const r = foreign(p), left = SHORT.find((w) => r.detail.startsWith(`${w} `));
	sql(`UPDATE catalog SET state = 'draft', round = 0 WHERE id = ${p.own}`);
	await officer.goto(`${h.home}/danh-muc/${p.own}/dong/them`);
	await type(officer, { ...r, detail: r.detail.slice(left.length + 1) });
	const shown = await beside(officer, p);
	assert.equal(shown.length, 3, 'of a work of many agencies three');
	for (const one of shown) {
		assert.equal(one.row?.meaning, r.meaning, one.text);
		assert.ok(one.text.includes(`Hệ số: ${tenths(one.row.coefficient)} · Đơn vị tính: ${one.row.unit}`), `${one.text}: not ${one.row.coefficient}, ${one.row.unit}`);
	}
	const marked = shown.flatMap((one) => one.marks).join(' ').toLowerCase().split(/\s+/);
	assert.ok(left.split(' ').some((w) => marked.includes(w)), `${left} is marked: ${marked}`);
	assert.equal(await officer.inputValue('#detail'), r.detail.slice(left.length + 1), 'nothing is written into a field');

	// A word that says nothing until Home Affairs has it in the lexicon.
	const more = { ...r, task: `${r.task} chu đáo` }, verdicts = async () => {
		await officer.fill('#task', '');
		await type(officer, more);
		return (await beside(officer, p)).map((s) => s.verdict).join();
	};
	assert.equal(await verdicts(), 'Cùng một việc,Cùng một việc,Cùng một việc');
	await home.goto(`${h.home}${LEXICON}them`);
	await home.fill('#class', 'mức làm');
	await home.fill('#values', 'chu đáo\nkịp thời\nliên tục');
	await h.submit(home, home.locator('main form:has(#values)'), 'Thử');
	const pairs = whole(/([\d.]+) cặp việc đổi kết luận/.exec(await home.locator('#effect').innerText())[1]);
	assert.ok(pairs > 100, `${pairs} pairs of works change`);
	await h.submit(home, home.locator('main form:has(#values)'), 'Lưu');
	assert.equal(await verdicts(), Array(3).fill('Có thể cùng một việc').join(), 'at once');
	await home.goto(`${h.home}${LEXICON}mac-dinh/`);
	await h.submit(home, home.locator('main form[action$="/khoi-phuc"]'));
	assert.equal(await verdicts(), 'Cùng một việc,Cùng một việc,Cùng một việc', 'and as before');
}

// The list of clusters as it stands: [{ agencies, rows, maybe, id }].
const clusters = (page) => page.locator('#list tbody tr').evaluateAll((all) => all.map((tr) => {
	const [, words, agencies, rows] = [...tr.children], [, n, maybe] = /^\s*(\d+)(?:\s*\+\s*(\d+))?/.exec(rows.textContent);
	return { id: Number(/(\d+)$/.exec(words.querySelector('a').getAttribute('href'))[1]), agencies: Number(agencies.textContent), rows: Number(n), maybe: Number(maybe || 0) };
}));
const boxes = (page, more = '') => page.locator(`main [name=chosen]${more}`).evaluateAll((all) => all.map((b) => Number(b.value)));
const lastDecision = () => number('SELECT COALESCE(MAX(id), 0) FROM cluster_decision');
const coefficients = (ids) => sql(`SELECT coefficient FROM catalog_row WHERE id IN (${ids}) ORDER BY id`).split('\n').map(Number);

// The biggest first; the first of them is joined, taken back, joined again.
async function same({ home }, p) {
	await home.goto(`${h.home}${CLUSTERS}`);
	const first = await clusters(home);
	await home.goto(`${h.home}${CLUSTERS}?trang=2`);
	const all = [...first, ...await clusters(home)], size = (c) => 1000 * c.agencies + c.rows + c.maybe;
	assert.ok(first.length > 10 && all.length === 2 * first.length, `${all.length} clusters on two pages`);
	assert.ok(all.every((c, i) => i === 0 || c.agencies <= all[i - 1].agencies), all.map((c) => c.agencies).join());
	const [big] = all, meaning = meaningOf(p, big.id), mine = p.meaning.get(meaning);
	assert.ok(big.rows + big.maybe >= 0.9 * mine.length && big.agencies > 30, `${size(big)}: ${big.rows} + ${big.maybe} of ${mine.length}`);
	await home.goto(`${h.home}${CLUSTERS}${big.id}`);
	const chosen = await boxes(home, ':checked'), before = coefficients(chosen);
	assert.equal(chosen.length, big.rows);
	assert.equal(new Set(chosen.map((id) => p.row.get(id).agency)).size, big.agencies);
	assert.deepEqual([...new Set(chosen.map((id) => meaningOf(p, id)))], [meaning], 'one work');
	const units = await home.locator('main td[data-label="Đơn vị tính"]').allInnerTexts();
	assert.deepEqual(units.map((u) => u.trim()), (await boxes(home)).map((id) => p.row.get(id).unit));
	const middle = Number(await home.locator('main [name=middle]:checked').inputValue()), becomes = p.row.get(middle).coefficient;
	const changes = chosen.filter((id) => p.row.get(id).coefficient !== becomes).length;
	await h.submit(home, home.locator('main form:has([name=chosen])'), 'Cùng một việc: xem trước khi gộp');
	const plan = await main(home);
	assert.match(plan, new RegExp(`${chosen.length - 1} dòng được gộp · ${changes} dòng đổi hệ số`));
	await h.submit(home, home.locator('main form:has([name=seen])'), 'Gộp');
	const joined = () => assert.deepEqual(coefficients(chosen), chosen.map(() => becomes));
	joined();
	await home.goto(`${h.home}${CLUSTERS}da-quyet/${lastDecision()}`);
	await h.submit(home, home.locator('main form[action$="/hoan-tac"]'));
	assert.deepEqual(coefficients(chosen), before, 'as before');
	await home.goto(`${h.home}${CLUSTERS}da-quyet/${lastDecision()}`);
	await h.submit(home, home.locator('main form[action$="/lam-lai"]'));
	await h.submit(home, home.locator('main form:has([name=seen])'), 'Gộp');
	joined();
	return { id: middle, agencies: big.agencies, coefficient: becomes, task: p.row.get(middle).task };
}

// One that may be the same is said to be another one, which is taken back and said again.
async function different({ home }) {
	await home.goto(`${h.home}${CLUSTERS}`);
	const { id } = (await clusters(home)).find((c) => c.maybe > 0), at = `${h.home}${CLUSTERS}${id}`;
	await home.goto(at);
	const all = await boxes(home), chosen = await boxes(home, ':checked'), middle = Number(await home.locator('main [name=middle]:checked').inputValue());
	const other = all.find((x) => !chosen.includes(x));
	await home.evaluate((keep) => document.querySelectorAll('main [name=chosen]').forEach((b) => { b.checked = keep.includes(Number(b.value)); }), [middle, other]);
	await h.submit(home, home.locator('main form:has([name=chosen])'), 'Việc khác nhau');
	const d = lastDecision(), stands = async () => (await home.goto(at), (await boxes(home)).includes(other));
	assert.equal(sql(`SELECT kind, members FROM cluster_decision WHERE id = ${d}`), 'different\t2');
	assert.equal(await stands(), false, 'not shown again');
	for (const [deed, shown] of [['hoan-tac', true], ['lam-lai', false]]) {
		await home.goto(`${h.home}${CLUSTERS}da-quyet/${d}`);
		await h.submit(home, home.locator(`main form[action$="/${deed}"]`));
		assert.equal(await stands(), shown, deed);
	}
}

// What two texts are to each other, as the page of the lexicon tries them.
async function verdict(page, a, b) {
	const text = (r) => encodeURIComponent(`${r.task} ${r.detail} ${r.output}`);
	const answer = await page.context().request.get(`${h.home}${LEXICON}?mot=${text(a)}&hai=${text(b)}`);
	return /id="trial"[\s\S]*?govuk-tag[^>]*>\s*([^<]*?)\s*</.exec(await answer.text())[1];
}

// Pairs that differ by one word which makes them others, and chains: no chain is joined past its middle.
async function apart({ home }, p) {
	const wrong = list(), all = (meanings) => meanings.map((m) => p.meaning.get(m)?.find((r) => r.catalog !== p.own && ['exact', 'tone', 'punctuation'].includes(r.how)));
	let pairs = 0, chains = 0;
	for (const pair of p.hard) {
		const [a, b] = all(pair);
		if (!a || !b)
			continue;
		pairs++;
		const said = await verdict(home, a, b);
		if (said !== 'Khác việc')
			wrong.add(`${a.task} ${a.detail} | ${b.task} ${b.detail}: ${said}`);
	}
	for (const chain of p.chains) {
		const [a, b, c] = all(chain);
		if (!a || !b || !c)
			continue;
		chains++;
		const said = [await verdict(home, a, b), await verdict(home, b, c), await verdict(home, a, c)].join();
		if (!/^(Cùng|Có thể cùng) một việc,(Cùng|Có thể cùng) một việc,Khác việc$/.test(said))
			wrong.add(`${a.detail} | ${b.detail} | ${c.detail}: ${said}`);
	}
	assert.ok(pairs > 30 && chains > 10, `${pairs} hard pairs, ${chains} chains`);
	wrong.none();
	const hard = new Map(p.hard.flatMap(([a, b]) => [[a, b], [b, a]]));
	for (let at = 1; at <= 3; at++) {	// no cluster that is shown holds both of a hard pair, nor the ends of a chain
		await home.goto(`${h.home}${CLUSTERS}?trang=${at}`);
		for (const { id } of (await clusters(home)).slice(0, 5)) {
			await home.goto(`${h.home}${CLUSTERS}${id}`);
			const meanings = new Set((await boxes(home, ':checked')).map((x) => meaningOf(p, x)));
			assert.ok([...meanings].every((m) => !meanings.has(hard.get(m))), `cluster ${id}: ${[...meanings]}`);
		}
	}
	const [a, b, c] = p.chains.map(all).find((x) => x.every(Boolean));
	await home.goto(`${h.home}${CLUSTERS}${b.id}`);
	const form = await home.locator('main input[name=form]').first().inputValue();
	const answer = await home.context().request.post(`${h.home}${CLUSTERS}${a.id}`, { headers: { 'content-type': 'application/x-www-form-urlencoded', origin: h.origin },
		data: `form=${form}&deed=preview&middle=${a.id}&chosen=${a.id}&chosen=${b.id}&chosen=${c.id}` });
	const plan = (await answer.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
	assert.match(plan, /1 dòng được gộp/);
	assert.match(plan, /Không cùng việc với dòng gốc/);
}

// Works whose coefficients lie apart: those which one body in twelve counts five times as much, and a work with
// a row that was meant as its hard pair, and lost just the word that parts them.
async function outliers({ home }, p) {
	const odd = new Set(p.rows.filter((r) => r.odd).map((r) => r.meaning)), seen = new Map();
	for (let at = 1, more = true; more && at < 9; at++) {
		await home.goto(`${h.home}${CLUSTERS}?lech=30&trang=${at}`);
		(await clusters(home)).forEach((c) => seen.set(meaningOf(p, c.id), c.id));
		more = await home.locator(`main a[href*="trang=${at + 1}"]`).count() > 0;
	}
	const right = [...seen.keys()].filter((m) => odd.has(m)).length, others = [...seen].filter(([m]) => !odd.has(m));
	console.log(`# ${seen.size} works lie apart, ${right} of the ${odd.size} that were made so`);
	assert.ok(right >= 0.95 * odd.size, `${right} of ${odd.size}`);
	assert.ok(others.length <= 0.05 * odd.size, `${others.length} that were not made so`);
	for (const [meaning, id] of others) {
		await home.goto(`${h.home}${CLUSTERS}${id}`);
		const strange = (await boxes(home, ':checked')).map((x) => p.row.get(x)).filter((r) => r.meaning !== meaning);
		assert.ok(strange.length > 0 && strange.every((r) => r.how === 'dropped'), `cluster ${id}: ${JSON.stringify(strange)}`);
	}
}

// Three experts vote on the standard product, two score a row; the officer works without a script.
async function experts(p) {
	const officer = await h.opened('canbo.tuyhoa', { width: 'narrow', script: false }), mine = p.rows.filter((r) => r.catalog === p.own), at = `${h.home}/danh-muc/${p.own}/`;
	const [standard, wins, loses] = [sql(`SELECT standard_row_id FROM catalog WHERE id = ${p.own}`), mine[40], mine[41]];
	await officer.goto(at);
	await officer.click('main a:has-text("Ý kiến chuyên gia")');
	for (const [expert, r] of [['Nguyễn Văn An', wins], ['Trần Thị Bé', wins], ['Lê Văn Cường', loses]]) {
		await officer.fill('#expert', expert);
		await officer.selectOption('#product', String(r.id));
		await officer.selectOption('#fit', 'very');
		await h.submit(officer, officer.locator('main form:has(#expert)'));
	}
	assert.equal(await officer.inputValue('#reason'), '2/3 chuyên gia đề xuất chọn; Rất phù hợp 2.');
	const seen = await h.opened('canbo.tuyhoa');
	await seen.goto(officer.url());
	assert.deepEqual(await h.whole(seen, 'vote'), []);
	await h.submit(officer, officer.locator('main form:has(#reason)'));
	assert.equal(sql(`SELECT standard_row_id FROM catalog WHERE id = ${p.own}`), String(wins.id));
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${p.own} AND removed = 0 AND coefficient <> GREATEST(1, (20 * points + ${wins.points}) DIV (2 * ${wins.points}))`), 0,
		'all 371 coefficients follow it');
	assert.notEqual(standard, String(wins.id));

	const r = mine.find((x) => x.group === 2 && x.id !== wins.id);
	await officer.goto(`${at}dong/${r.id}`);
	await officer.click('main a:has-text("Chấm điểm theo ý kiến chuyên gia")');
	for (const [expert, points] of [['Phạm Thị Dung', ['4', '3,5', '3', '2']], ['Hoàng Văn Em', ['4', '4', '3', '2,25']]]) {
		await officer.fill('#expert', expert);
		for (const [i, field] of ['difficulty', 'process', 'coordination', 'application'].entries())
			await officer.fill(`#${field}`, points[i]);
		await h.submit(officer, officer.locator('main form:has(#expert)'));
	}
	assert.match(await main(officer), /25,75 : 2 ≈ 12,88/);
	await seen.goto(officer.url());
	assert.deepEqual(await h.whole(seen, 'grid'), []);
	await h.submit(officer, officer.locator('main form[action$="/lay-diem"]'));
	assert.equal(sql(`SELECT points, coefficient FROM catalog_row WHERE id = ${r.id}`), `1288\t${Math.max(1, Math.floor((20 * 1288 + wins.points) / (2 * wins.points)))}`);
	assert.match(await main(officer), /Điểm của dòng lấy từ bảng chấm/);
	for (const page of [officer, seen]) {
		assert.deepEqual(page.context().wrong, []);
		await page.context().close();
	}
}

// The catalog of the province, searched without accents: a joined work is one line with all who use it.
async function searched({ home }, p, joined) {
	const bare = (t) => t.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
	const find = async (words) => {
		await home.goto(`${h.home}/danh-muc/tinh/`);
		await home.fill('#f-words', words);
		await home.waitForURL(/tim=/);
		await h.settle(home);
		return home.locator('#list tbody tr').evaluateAll((all) => all.map((tr) => [...tr.children].map((td) => td.innerText.trim())));
	};
	const one = p.rows.find((r) => r.kind === 'own' && r.catalog !== p.own && r.section.includes('Chuyên môn') && p.meaning.get(r.meaning).length === 1);
	const alone = (await find(bare(one.detail).toLowerCase())).filter(([words]) => words.startsWith(one.task));
	assert.equal(alone.length, 1, `one work says ${one.task} ${one.detail}`);
	assert.deepEqual(alone[0].slice(2, 5), [one.unit, String(one.group), '1']);
	const lines = (await find(bare(joined.task).toLowerCase())).filter(([words, , , , agencies]) => words.startsWith(joined.task) && Number(agencies) > 1);
	assert.equal(lines.length, 1);
	assert.equal(Number(lines[0][4]), joined.agencies, 'all who use it');
	assert.ok(lines[0][5].startsWith(tenths(joined.coefficient)), lines[0][5]);
}

module.exports = { known, typed, same, different, apart, outliers, experts, searched };
