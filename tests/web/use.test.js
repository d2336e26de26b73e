// Uses of results: who sees which list, years running, low parts, what fell against the part before, filters, files.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');

const { person } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'chuyenvien.tuyhoa', STRANGER = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', HOME = 'thamdinh.snv', CHAIR = 'chutich.tinh', AUDITOR = 'kiemtra.tt';
const PLACE = '/xep-loai/su-dung/', YEAR = Number(months.today.slice(0, 4));
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const seen = async (user, query) => { const page = await of(user).get(`${PLACE}?${query}`); assert.equal(page.status, 200, `${user} ${query}`); return text(page.text); };
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const name = (uid) => sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${uid}'`);
const clear = () => { undecide(); sql("DELETE FROM past_level WHERE document_number = 'zq'"); months.clear(); };
// A level of a year by a document.
const level = (uid, year, word) => sql(`INSERT INTO past_level (person_id, agency_id, year, level, document_number, document_day, made_by) VALUES (${person(uid)}, ${unit('stc')}, ${year}, '${word}', 'zq', '${YEAR}-01-01', 1)`);
// The same decided here, in a run of his agency.
function decided(uid, year, word) {
	sql(`INSERT IGNORE INTO year_run (authority_id, year, opened_by) VALUES (${unit('stc')}, ${year}, 1);
		SET @r = (SELECT id FROM year_run WHERE authority_id = ${unit('stc')} AND year = ${year});
		INSERT INTO year_decision (run_id, kind, number, day, signer, made_by) VALUES (@r, 'first', 'zq', '${year}-12-10', 'zq', 1);
		INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, silent_why, proposed_at, proposed_by, decision_id, standing, mean, shown, level, why)
		VALUES (@r, ${person(uid)}, ${year}, ${unit('stc')}, ${unit('stc')}, 'zq', 'staff', 'decided', 'zq', UTC_TIMESTAMP(6), 1, LAST_INSERT_ID(), 'classified', '91', 9100, '${word}', 'points')`);
}
function undecide() {
	sql(`DELETE c FROM classification c JOIN year_decision d ON d.id = c.decision_id WHERE d.number = 'zq';
		SET @r = (SELECT MAX(run_id) FROM year_decision WHERE number = 'zq'); DELETE FROM year_decision WHERE number = 'zq';
		DELETE FROM year_run WHERE id = @r AND NOT EXISTS (SELECT 1 FROM classification c WHERE c.run_id = @r)`);
}
// A published sheet of a month with its points of the common criteria; low: part II is below 70%.
const sheet = (uid, month, total, low = false) => sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, self_at, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level,
	head_1, head_2, head_3, head_4, head_5, head_6, head_7, head_8, head_9, head_10)
	SELECT ${person(uid)}, ${unit('stc')}, ${unit('stc')}, 'zq', 'staff', 'civil_servant', '${YEAR}-${month}-01', 1, '${YEAR}-${month}-01', '${YEAR}-${month}-25', 'published', UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), '${total}', 100 * ${total}, 'HTTNV',
	400, 400, ${low ? 150 : 250}, ${low ? 150 : 250}, 175, 175, 200, 200, 200, 200`);
const lists = async (user, query, uid) => (await seen(user, query)).includes(name(uid));

async function whoSees() {
	clear();
	for (const uid of [STAFF, HEAD, OTHER])
		level(uid, YEAR, 'HTXSNV');
	for (const user of [STAFF, CHIEF, AUDITOR, OTHER])
		assert.equal((await of(user).get(PLACE)).status, 403, user);
	for (const [user, uid, yes] of [[HEAD, STAFF, true], [HEAD, HEAD, false], [HEAD, OTHER, false], [STRANGER, STAFF, false], [STRANGER, OTHER, true], [OFFICER, OTHER, true], [OFFICER, STRANGER, false],
		[HOME, STAFF, true], [HOME, HEAD, true], [CHAIR, OTHER, true]])
		assert.equal(await lists(user, `nam=${YEAR}`, uid), yes, `${user} ${uid}`);
	assert.equal(await lists(STRANGER, `nam=${YEAR}&co-quan=${unit('stc')}`, STAFF), false, 'another agency is never asked for');
	assert.match(await seen(HEAD, `nam=${YEAR}`), /không phải quyết định.*Điều 23 khoản 3 điểm c/);
	assert.equal((await of(HEAD).get(`${PLACE}?tim=x`)).status, 400, 'no name in an address');
	const page = (await of(HOME).get(`${PLACE}?nam=${YEAR}`)).text;
	assert.ok(![...page.matchAll(/href="([^"]*)"/g)].some(([, href]) => decodeURIComponent(href).includes(name(STAFF).split(' ').pop())), 'nor on the page');
}

async function levels() {
	clear();
	level(STAFF, YEAR, 'HTXSNV');
	level(STAFF, YEAR - 1, 'HTXSNV');
	level(STAFF, YEAR - 2, 'HTTNV');
	level(CHIEF, YEAR, 'KHTNV');
	level(CHIEF, YEAR - 1, 'HTXSNV');
	for (const [query, uid, yes] of [['danh-sach=praise&so-nam=2', STAFF, true], ['danh-sach=praise&so-nam=3', STAFF, false], ['danh-sach=praise', CHIEF, false], ['danh-sach=planning&so-nam=3', STAFF, true],
		['danh-sach=planning&so-nam=4', STAFF, false], ['danh-sach=planning&muc=HTTNV', STAFF, false], ['danh-sach=planning&muc=HTXSNV', STAFF, true], ['danh-sach=lower', CHIEF, true], ['danh-sach=lower&so-nam=2', CHIEF, false],
		['danh-sach=lower', STAFF, false], ['danh-sach=training', STAFF, false], ['danh-sach=lower&nhom=leader', CHIEF, true], ['danh-sach=lower&nhom=staff', CHIEF, false]])
		assert.equal(await lists(HEAD, `nam=${YEAR}&${query}`, uid), yes, `${query} ${uid}`);
	assert.equal(await lists(HEAD, `nam=${YEAR - 1}&danh-sach=praise`, CHIEF), true, 'the year that is asked for');
	const own = number(`SELECT unit_id FROM holding WHERE person_id = ${person(STAFF)} AND main = 1 ORDER BY from_day DESC LIMIT 1`);
	const other = number(`SELECT id FROM unit WHERE parent_id = ${unit('stc')} AND kind = 'division' AND id <> ${own} LIMIT 1`);
	assert.equal(await lists(HEAD, `nam=${YEAR}&phong=${own}`, STAFF), true);
	assert.equal(await lists(HEAD, `nam=${YEAR}&phong=${other}`, STAFF), false);
	const file = (await of(HEAD).get(`${PLACE}?nam=${YEAR}&danh-sach=planning&so-nam=3&tep=csv`)).text;
	assert.match(file, new RegExp(`${name(STAFF)}.*hoàn thành xuất sắc nhiệm vụ.*3`));
	assert.match((await of(HEAD).get(`${PLACE}?nam=${YEAR}&tep=xlsx`)).headers['content-type'], /spreadsheetml/);
	sql(`UPDATE past_level SET withdrawn_by = 1, withdrawn_at = UTC_TIMESTAMP(6), reason = 'zq' WHERE person_id = ${person(STAFF)} AND year = ${YEAR} AND document_number = 'zq'`);
	assert.equal(await lists(HEAD, `nam=${YEAR}`, STAFF), false, 'what was withdrawn counts no more');
	decided(STAFF, YEAR, 'HTXSNV');
	assert.match(await seen(HEAD, `nam=${YEAR}&so-nam=2`), new RegExp(`${name(STAFF)} .*91,00 hoàn thành xuất sắc nhiệm vụ 2`), 'decided here and before the system');
	sql("UPDATE classification c JOIN year_decision d ON d.id = c.decision_id SET c.superseded_at = UTC_TIMESTAMP(6) WHERE d.number = 'zq'");
	assert.equal(await lists(HEAD, `nam=${YEAR}`, STAFF), false, 'nor what was replaced');
}

async function training() {
	clear();
	level(CHIEF, YEAR, 'HTNV');
	level(STAFF, YEAR, 'HTTNV');
	sheet(STAFF, '05', 80);
	assert.equal(await lists(HEAD, `nam=${YEAR}&danh-sach=training`, CHIEF), true, 'completed');
	assert.equal(await lists(HEAD, `nam=${YEAR}&danh-sach=training`, STAFF), false);
	sheet(STAFF, '06', 80, true);
	assert.equal(await lists(HEAD, `nam=${YEAR}&danh-sach=training`, STAFF), false, 'the mean of the year');
	sql(`UPDATE sheet SET head_5 = 100, head_6 = 100 WHERE person_id = ${person(STAFF)} AND title = 'zq'`);
	assert.match(await seen(HEAD, `nam=${YEAR}&danh-sach=training`), new RegExp(`${name(STAFF)} .*hoàn thành tốt nhiệm vụ 22,00 II \\(6,00\\)`));
}

async function means() {
	clear();
	sheet(STAFF, '05', 80);
	sheet(STAFF, '07', 60);
	sheet(CHIEF, '05', 60);
	sheet(CHIEF, '08', 70);
	sheet(CHIEF, '09', 71);
	assert.match(await seen(HEAD, `danh-sach=quarter&nam=${YEAR}&ky=3`), new RegExp(`${name(STAFF)} .*60,00 hoàn thành nhiệm vụ 80,00 Giảm`));
	assert.match(await seen(HEAD, `danh-sach=half&nam=${YEAR}&ky=2`), new RegExp(`${name(CHIEF)} .*70,50 hoàn thành tốt nhiệm vụ 60,00 Tăng`));
	for (const [trend, uid, yes] of [['falling', STAFF, true], ['falling', CHIEF, false], ['rising', CHIEF, true], ['below', STAFF, false]])
		assert.equal(await lists(HEAD, `danh-sach=quarter&nam=${YEAR}&ky=3&xu-huong=${trend}`, uid), yes, `${trend} ${uid}`);
	sql(`UPDATE sheet SET total = '49', shown = 4900 WHERE person_id = ${person(STAFF)} AND title = 'zq' AND first_month = '${YEAR}-07-01'`);
	assert.match(await seen(HEAD, `danh-sach=quarter&nam=${YEAR}&ky=3&xu-huong=below`), new RegExp(`${name(STAFF)} .*Dưới 50 điểm; Giảm`));
	assert.equal(await lists(HOME, `danh-sach=quarter&nam=${YEAR}&ky=3`, STAFF), false, 'of all: heads of agencies alone');
	assert.equal(await lists(HOME, `danh-sach=quarter&nam=${YEAR}&ky=3&co-quan=${unit('stc')}`, STAFF), true);
	clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, STRANGER, OFFICER, HOME, CHAIR, AUDITOR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('who sees which list', whoSees);
	await test('levels and years running', levels);
	await test('who is to be trained', training);
	await test('quarters and halves', means);
	for (const c of clients.values())
		c.close();
});
