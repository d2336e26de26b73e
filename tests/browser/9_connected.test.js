// The main line through everything that is connected: a document system gives a task and says that it is done; the head takes it
// as work and accepts it; it becomes a sheet, published; the national database answers with a receipt; the sum stands beside those
// of others. Only days are set by SQL: what is given today for a window ahead is moved to one that is over.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number, make, clear: clearCatalogs } = require('../web/catalogs.js');
const documents = require('../standin/documents.js');
const sources = require('../web/sources.js');
const nationals = require('../web/nationals.js');
const compares = require('../web/compares.js');
const m = require('../web/months.js');
const h = require('./harness.js');

const WI = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', HOME = 'giamdoc.snv';
const NAMES = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const SUBJECT = 'Thẩm định dự toán kinh phí zq', EXTERNAL = 'VB-2026-zq-1';
const p = m.period(1), ahead = m.plus(m.period(0).until, 1), WEEKS = 7 * Math.floor((Date.parse(ahead) - Date.parse(p.from)) / (7 * 86400e3));
const person = m.person, at = (rest = '') => `/phieu/${p.key}/${person(WI)}/${rest}`;
const line = {};

async function as(uid, where, options = {}) {
	line[uid] = line[uid] || await h.opened(uid, options);
	const answer = await line[uid].goto(h.home + where);
	assert.ok(answer.status() < 400, `${uid} ${where}: ${answer.status()}`);
	return line[uid];
}
const main = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const press = async (page, text) => {
	await h.submit(page, page.locator('main form').filter({ has: page.getByRole('button', { name: text }) }).last(), text);
	assert.equal(await page.locator('main .govuk-error-summary').count(), 0, `${text}: ${await main(page)}`);
};

async function given() {
	line.documents.items = [{ id: EXTERNAL, subject: SUBJECT, person: { login: WI }, document: { number: '2210/SNNMT-VP', day: m.today }, from: 'Văn phòng UBND tỉnh', given: m.today, deadline: line.deadline, status: 'moi', done: null }];
	const r = await sources.look(line.source);
	assert.equal(sources.brief(r), '1/0/0/0');
	const page = await as(CHIEF, '/viec-can-lam/');
	await page.locator('main a', { hasText: /Xác nhận \d+ nhiệm vụ chuyển đến/ }).click();
	await h.settle(page);
	assert.match(await main(page), new RegExp(`${SUBJECT}.*${EXTERNAL}`));
	await page.getByRole('link', { name: /^Chọn sản phẩm/ }).first().click();
	await h.settle(page);
	await page.getByRole('link', { name: /^Chọn sản phẩm/ }).first().click();
	await h.settle(page);
	await page.locator('#list tbody tr', { hasText: 'A.2' }).locator('a').first().click();
	await h.settle(page);
	await press(page, /^Xác nhận/);
	assert.equal(sql(`SELECT state FROM task WHERE external_id = '${EXTERNAL}'`), 'confirmed');
}

async function done() {
	line.documents.items.push({ ...line.documents.items[0], status: 'hoàn thành', done: m.today });
	await sources.look(line.source);
	sql(`SET @n = ${WEEKS}; UPDATE delivery d JOIN task t ON t.delivery_id = d.id SET d.given_on = d.given_on - INTERVAL @n DAY, d.deadline = d.deadline - INTERVAL @n DAY, d.due = d.due - INTERVAL @n DAY;
		UPDATE entry e JOIN task t ON t.delivery_id = e.delivery_id JOIN delivery d ON d.id = t.delivery_id SET e.done_on = d.deadline, e.made_at = e.made_at - INTERVAL @n DAY`);
	const page = await as(CHIEF, '/cong-viec/xac-nhan/');
	assert.match(await main(page), new RegExp(SUBJECT));
	if (await page.getByRole('button', { name: 'Duyệt các kết quả được chọn' }).count() > 0)
		await press(page, 'Duyệt các kết quả được chọn');
	else {
		await page.locator('main .app-owed__item .govuk-button').first().click();
		await h.submit(page, page.locator('main form[data-guard]'));
	}
	assert.equal(sql(`SELECT d.state FROM delivery d JOIN task t ON t.delivery_id = d.id WHERE t.external_id = '${EXTERNAL}'`), 'done');
}

async function published() {
	const wi = await as(WI, at('tu-cham'), { width: 'narrow', colour: 'dark' });
	for (const [i, name] of NAMES.entries())
		await wi.fill(`#${name}`, i < 2 ? '5' : '2,5');
	await press(wi, 'Gửi điểm tự chấm');
	await press(await as(CHIEF, at('xac-nhan')), 'Xác nhận');
	sql("UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE state = 'preview'");
	await press(await as(HEAD, `/phieu/ky/?ky=${p.iso}`), 'Công bố những phiếu đã chọn');
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, total, level) FROM sheet WHERE person_id = ${person(WI)}`), 'published 100 HTXSNV');
}

async function received() {
	await nationals.becomes(WI, 'accepted');
	const page = await as(WI, at());
	assert.match(await main(page), /cơ sở dữ liệu quốc gia.*BN-1/i);
	await h.passes(page, 'the sheet with its receipt').then((wrong) => assert.deepEqual(wrong, []));
	const { applied } = { applied: await nationals.ask('GET', '/applied') };
	assert.deepEqual(applied.map((a) => [a.number, a.version, a.level]), [['066088900001', 1, 'HTXSNV']]);
}

async function compared() {
	await compares.settled();
	const page = await as(HOME, `/bao-cao/?ky=${p.iso}`), row = page.locator('main tbody tr', { hasText: sql("SELECT name FROM unit WHERE code = 'stc'") }).first();
	assert.match((await row.innerText()).replace(/\s+/g, ' '), /\b1\b/);
	const published = number(`SELECT SUM(published) FROM summary y JOIN unit a ON a.id = y.agency_id WHERE a.code = 'stc' AND y.first_month = '${p.iso}-01' AND y.months = 1`);
	assert.equal(published, 1, 'one published sheet is counted');
	await row.locator('a').first().click();
	await h.settle(page);
	assert.match(await main(page), new RegExp(sql("SELECT name FROM unit WHERE code = 'stc'")));
}

function clear() {
	sources.clear();
	nationals.clear();
	sql("SET foreign_key_checks = OFF; DELETE FROM notice WHERE path LIKE '/cong-viec/%'; DELETE FROM summary_dirty");
	clearCatalogs();
}

run(async () => {
	clear();
	make('in_force', { agency: 'stc', rows: [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.2', points: 750, coefficient: 15 }] });
	const working = (day) => ([0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()) || number(`SELECT COUNT(*) FROM holiday WHERE day = '${day}' AND withdrawn_at IS NULL`) > 0 ? working(m.plus(day, 1)) : day);
	line.deadline = working(m.plus(ahead, 3));
	// Of nobody but him something is owed.
	sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, exception, exception_why)
		SELECT h.person_id, a.id, u.id, h.title, h.rank, 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', 'excepted', 'leave', 'zq'
		FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) JOIN person x ON x.id = h.person_id
		WHERE a.code = 'stc' AND h.main = 1 AND h.until_day IS NULL AND x.uid <> '${WI}'`);
	line.documents = await documents.start({});
	line.source = sources.make({ address: `http://127.0.0.1:${line.documents.port}/api/tasks` });
	nationals.numbered(WI, '066088900001');
	nationals.coded('stc', 'H15.2');
	await nationals.start();
	await h.start();
	const parts = [['a document system gives a task; the head confirms it as work', given], ['the system says it is done: a proposal, which the head accepts', done],
		['scored, confirmed, published', published], ['the national database answers with a receipt, which the person reads', received], ['the sum stands beside those of others', compared]];
	let good = true;
	try {
		for (const [name, part] of parts)
			good = await test(name, () => (good ? part() : assert.fail('one before it failed'))) && good;
	} finally {
		nationals.stop();
		line.documents.stop();
		clear();
		await h.stop();
	}
});
