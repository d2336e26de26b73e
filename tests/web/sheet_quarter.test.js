// An agency that evaluates by quarter: its own method is approved, the work of three months stands in one sheet, there is none
// per month, and paper and proof say quarter.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { execFileSync, spawnSync } = require('node:child_process');
const { Client, decode, base, RUN, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const proposals = require('./proposals.js');

const { person, give, clear, plus } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', MATE = 'anh.cn704';
const APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', CHAIR = 'chutich.tinh';
const CRITERIA = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const FULL = Object.fromEntries(CRITERIA.map((c, i) => [c, i < 2 ? '5' : '2,5']));
const HEADS = { opinion: '', organising: '', organising_why: '', unity: '', unity_why: '', silent_why: '' };
const LED = { organising: 'whole', organising_why: 'zq', unity: 'whole', unity_why: 'zq' };
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const post = async (user, where, { version: seen, ...fields }) => of(user).post(where, { form: await of(user).token(), ...(seen ? { version: seen } : {}), ...fields });

// The last quarter whose window is over.
const two = (n) => String(n).padStart(2, '0');
const last = months.period(1), q = { year: last.year, month: last.month - last.month % 3 - 2 };
if (q.month < 1) {
	q.month += 12;
	q.year--;
}
q.number = (q.month + 2) / 3;
q.iso = `${q.year}-${two(q.month)}`;
q.key = q.iso.replace('-', '');
q.from = q.month === 1 ? `${q.year - 1}-12-11` : `${q.year}-${two(q.month - 1)}-26`;
q.until = q.month === 10 ? `${q.year}-12-10` : `${q.year}-${two(q.month + 2)}-25`;
q.words = `quý ${q.number}/${q.year}`;
const month = (n) => `${q.year}${two(q.month + n)}`;
const at = (uid, rest = '') => `/phieu/${q.key}/${person(uid)}/${rest}`;
const version = (uid) => number(`SELECT COALESCE(MAX(version), 0) FROM sheet WHERE person_id = ${person(uid)}`);
const over = () => sql("UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE state = 'preview'");
const publish = async (...uids) => post(HEAD, '/phieu/ky/cong-bo', { ky: q.iso, chosen: uids.map((u) => `${person(u)}:${version(u)}`) });
const VN = 'DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)', AHEAD = `${VN} + INTERVAL 21 DAY`;
const shown = (what) => sql(`SELECT ${what}`).split('-').reverse().join('/');

function exceptOthers(...others) {
	sql(`INSERT IGNORE INTO sheet (person_id, agency_id, unit_id, title, rank, kind, first_month, months, from_day, until_day, state, exception, exception_why)
		SELECT h.person_id, a.id, u.id, h.title, h.rank, 'civil_servant', '${q.iso}-01', 3, '${q.from}', '${q.until}', 'excepted', 'leave', 'zq'
		FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) JOIN person x ON x.id = h.person_id
		WHERE a.code = 'stc' AND h.main = 1 AND h.until_day IS NULL AND x.uid NOT IN (${others.map((k) => `'${k}'`).join(', ')})`);
}

async function approved() {
	const done = (a) => assert.equal(a.status, 303, text(a.text || '').slice(0, 900));
	const made = await post(HEAD, '/y-kien/moi', { kind: 'method', subject: `${proposals.NAME}: theo quý`, words: 'Công việc theo quý.', period: 'quarter', late_unit: '', cap: '', other: '', wished: '' });
	done(made);
	const where = new URL(made.location, 'https://x').pathname.slice(base.length), id = Number(/(\d+)\/$/.exec(where)[1]);
	const act = async (user, what, fields = {}) => done(await post(user, where + what, { version: proposals.version({ id }), ...fields }));
	await act(HEAD, 'gui');
	await act(APPRAISER, 'tiep-nhan');
	await act(APPRAISER, 'tham-muu', { opinion: 'Đề nghị đồng ý.' });
	await act(LEAD, 'ky-trinh');
	await act(CHAIR, 'quyet-dinh', { deed: 'agree', decision: 'Đồng ý.' });
	await act(APPRAISER, 'van-ban', { number: '7/UBND', day: shown(VN), from: shown(`MAKEDATE(YEAR(${AHEAD}), 1) + INTERVAL QUARTER(${AHEAD}) QUARTER`) });
	assert.equal(number(`SELECT COUNT(*) FROM agency_parameter WHERE proposal_id = ${id} AND period = 'quarter'`), 1);
	// As if it had been approved in time for the quarter that is over.
	sql(`UPDATE agency_parameter SET document_day = '2026-01-01', from_day = '${q.iso}-01' WHERE proposal_id = ${id}`);
	const calendar = text((await of(STAFF).get(`/phieu/lich/?nam=${q.year}`)).text);
	assert.ok(calendar.includes(q.words), calendar.slice(0, 600));
}

async function walked() {
	clear();
	exceptOthers(STAFF, CHIEF);
	const deadlines = [plus(q.from, 10), plus(q.from, 45), plus(q.until, -5)];
	deadlines.forEach((deadline, i) => give(STAFF, { coefficient: '1.0', assigned: '10', done: String(10 - i) }, q, { deadline }));
	give(STAFF, { coefficient: '1.0', assigned: '10', done: '0' }, q, { deadline: plus(q.until, 1) });
	give(CHIEF, { coefficient: '1.0', assigned: '10', done: '10' }, q);
	assert.match(text((await of(STAFF).get('/viec-can-lam/')).text), new RegExp(`Tự chấm điểm phiếu kỳ Q${q.number}/${q.year}`));
	assert.ok(text((await of(STAFF).get('/phieu/')).text).includes(q.words));
	const said = await post(STAFF, `/phieu/${month(1)}/${person(STAFF)}/tu-cham`, { version: 0, ...FULL, strengths: '', weaknesses: '' });
	assert.equal(said.status, 303);
	assert.ok(said.location.endsWith(at(STAFF)), 'a month of it is the quarter');
	for (const n of [0, 1, 2]) {
		const page = text((await of(STAFF).get(`/phieu/${month(n)}/${person(STAFF)}/`)).text);
		assert.ok(page.includes(`Phiếu đánh giá ${q.words}`), page.slice(0, 400));
	}
	assert.equal(sql(`SELECT CONCAT_WS(' ', COUNT(*), MAX(first_month), MAX(months), MAX(from_day), MAX(until_day)) FROM sheet WHERE person_id = ${person(STAFF)}`), `1 ${q.iso}-01 3 ${q.from} ${q.until}`, 'one sheet, and none per month');
	const confirm = async (user, uid, fields = {}) => assert.equal((await post(user, at(uid, 'xac-nhan'), { version: version(uid), ...FULL, ...HEADS, ...fields })).status, 303);
	assert.ok(text((await of(CHIEF).get(`/phieu/ky/?ky=${q.year}-${two(q.month + 2)}`)).text).includes(q.words), 'the list of a month is that of the quarter');
	assert.ok(text((await of(CHIEF).get('/phieu/ky/')).text).includes(q.words), 'and it opens with it');
	await confirm(CHIEF, STAFF);
	assert.equal((await publish(STAFF)).status, 422, 'looked at for 24 hours');
	over();
	assert.equal((await publish(STAFF)).status, 303);
	// 27 of 30 in each share: 30 + 70 x 9/10.
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, total) FROM sheet WHERE person_id = ${person(STAFF)}`), 'published 93');
	assert.match(text((await of(STAFF).get('/thong-bao/')).text), new RegExp(`Kết quả kỳ Q${q.number}/${q.year} đã được`));
	const why = text((await of(STAFF).get(at(STAFF, 'vi-sao'))).text);
	assert.match(why, /Vì sao 93,00\?/);
	assert.ok(why.includes(q.words));
	assert.equal((await post(CHIEF, at(CHIEF, 'tu-cham'), { version: 0, ...FULL, strengths: '', weaknesses: '' })).status, 303);
	await confirm(HEAD, CHIEF, LED);
	over();
	assert.equal((await publish(CHIEF)).status, 303);
	// (27 + 10) of 40 thrice, then three whole: 30 + 70 x (111/40 + 3)/6.
	assert.equal(sql(`SELECT total FROM sheet WHERE person_id = ${person(CHIEF)}`), '779/8');
	assert.ok(text((await of(STAFF).get('/phieu/')).text).includes(q.words));
	assert.equal(number(`SELECT COUNT(*) FROM sheet WHERE months = 1`), 0);
}

async function printed() {
	assert.equal((await post(STAFF, at(STAFF, 'ban-in/'), { kind: 'form' })).status, 303);
	const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'quarter-')), 'form.pdf');
	fs.writeFileSync(file, (await of(STAFF).get(at(STAFF, 'mau-01.pdf'))).bytes);
	const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
	assert.ok(words.includes(`(Kỳ theo dõi, đánh giá: ${q.words})`), words.slice(0, 800));
	assert.equal((await post(HEAD, '/phieu/ky/ban-in/', { ky: q.iso, unit: number("SELECT id FROM unit WHERE code = 'stc'"), kind: 'table' })).status, 303);
	const v = spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });
	assert.match(v.stdout, /^2 published sheets, 0 wrong, 0 rest on a superseded one\n$/);
}

// Where quarters begin the period before them is a month.
async function between() {
	const first = sql(`SELECT DATE '${q.iso}-01' + INTERVAL 3 MONTH`), own = () => sql(`UPDATE agency_parameter SET from_day = '${first}' WHERE document_number = '7/UBND' AND document_day = '2026-01-01'`);
	if (months.today < sql(`SELECT DATE '${first}' - INTERVAL 5 DAY`))
		return;		// the quarter behind it has not begun
	own();
	const page = text((await of(STAFF).get('/phieu/')).text), before = `tháng ${q.month + 2}/${q.year}`;
	assert.ok(page.includes(before) && !page.includes(`tháng ${q.month}/${q.year}`), page.slice(0, 600));
	const calendar = text((await of(STAFF).get('/phieu/lich/')).text);
	assert.ok(calendar.includes(before), calendar.slice(0, 600));
}

// Who came in the middle of the quarter has his sheet of it too.
async function newcomer() {
	const who = person(MATE), was = sql(`SELECT from_day FROM holding WHERE person_id = ${who} AND main = 1`);
	sql(`DELETE FROM sheet WHERE person_id = ${who}; UPDATE holding SET from_day = '${plus(q.from, 50)}' WHERE person_id = ${who} AND main = 1`);
	try {
		give(MATE, { coefficient: '1.0', assigned: '2', done: '2' }, q, { deadline: plus(q.from, 60) });
		const page = await of(CHIEF).get(at(MATE));
		assert.equal(page.status, 200);
		assert.ok(text(page.text).includes(q.words));
	} finally {
		sql(`UPDATE holding SET from_day = '${was}' WHERE person_id = ${who} AND main = 1`);
	}
}

run(async () => {
	proposals.clear();
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, APPRAISER, LEAD, CHAIR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('the own method is approved: by quarter', approved);
	await test('the work of three months in one sheet, from self to why', walked);
	await test('paper says quarter, and what is published is counted anew', printed);
	await test('who came in the middle of it', newcomer);
	await test('where quarters begin', between);
	clear();
	proposals.clear();
	for (const c of clients.values())
		c.close();
});
