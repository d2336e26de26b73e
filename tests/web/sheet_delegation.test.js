// The head delegates to a deputy by a document: who accepted it publishes and confirms for him, both names stand on the record, in
// what was frozen and on paper; never for himself, and not once it has ended.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { execFileSync, spawnSync } = require('node:child_process');
const { Client, decode, RUN, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');

const { person, clear } = months;
const HEAD = 'giamdoc.snv', DEPUTY = 'thamdinh.snv', ONE = 'dao.cth235', TWO = 'mai.ltt820', THREE = 'tuan.pd625', BESIDE = 'quan.dd1';
const CRITERIA = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const FULL = Object.fromEntries(CRITERIA.map((c, i) => [c, i < 2 ? '5' : '2,5']));
const LED = { opinion: '', organising: 'whole', organising_why: 'zq', unity: 'whole', unity_why: 'zq', silent_why: '' };
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const p = months.period(1);
const at = (uid, rest = '') => `/phieu/${p.key}/${person(uid)}/${rest}`;
const version = (uid) => number(`SELECT COALESCE(MAX(version), 0) FROM sheet WHERE person_id = ${person(uid)}`);
const state = (uid) => sql(`SELECT state FROM sheet WHERE person_id = ${person(uid)} ORDER BY edition DESC LIMIT 1`);
const name = (uid) => sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${uid}'`);
const post = async (user, where, { version: seen, ...fields }) => of(user).post(where, { form: await of(user).token(), ...(seen ? { version: seen } : {}), ...fields });
const publish = async (user, ...uids) => post(user, '/phieu/ky/cong-bo', { ky: p.iso, chosen: uids.map((u) => `${person(u)}:${version(u)}`) });
const over = () => sql("UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE state = 'preview'");
const day = (n) => sql(`SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY`).split('-').reverse().join('/');
const VN = 'DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)', DOCUMENT = 'zq 12/QĐ-SNV';
const refused = (page, words) => { assert.equal(page.status, 422, text(page.text || '').slice(0, 300)); assert.match(text(page.text), words); };
const both = `${name(DEPUTY)} (ủy quyền của ${name(HEAD)})`;
let id, place;

// He is a deputy of the agency while the test runs.
function promote() {
	place = sql(`SELECT id, unit_id, title, \`rank\` FROM holding WHERE person_id = ${person(DEPUTY)} AND main = 1 AND until_day IS NULL`).split('\t');
	sql(`UPDATE holding SET unit_id = (SELECT id FROM unit WHERE code = 'snv'), title = 'Phó Giám đốc Sở zq', \`rank\` = 'deputy' WHERE id = ${place[0]}`);
}
function restore() {
	clear();
	if (place)
		sql(`UPDATE holding SET unit_id = ${place[1]}, title = '${place[2]}', \`rank\` = '${place[3]}' WHERE id = ${place[0]}`);
	sql(`SET foreign_key_checks = OFF; UPDATE audit SET delegation_id = NULL WHERE delegation_id IN (SELECT id FROM delegation WHERE document_number = '${DOCUMENT}');
		DELETE FROM notice WHERE path LIKE '/co-quan/uy-quyen/%'; DELETE FROM delegation WHERE document_number IN ('${DOCUMENT}', '')`);
}

async function given() {
	for (const uid of [ONE, TWO, THREE, DEPUTY])
		months.sheet(uid, 'preview', p);
	months.sheet(BESIDE, 'self', p);
	over();
	assert.equal((await publish(DEPUTY, ONE)).status, 403, 'not his to do');
	const form = { receiver: person(DEPUTY), document_number: DOCUMENT, document_day: day(0), subject: 'Đánh giá, công bố kết quả zq', from: day(0), until: day(5) };
	assert.equal((await post(HEAD, '/co-quan/uy-quyen', { ...form, document_number: '' })).status, 422, 'only with a document');
	assert.equal((await post(HEAD, '/co-quan/uy-quyen', { ...form, document_number: '  ' })).status, 422);
	assert.throws(() => sql(`INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day, until_day, created_by)
		SELECT id, 'delegated', ${person(HEAD)}, ${person(DEPUTY)}, ' ', ${VN}, 'zq', ${VN}, ${VN}, 1 FROM unit WHERE code = 'snv'`), /delegation_document/);
	assert.equal((await post(HEAD, '/co-quan/uy-quyen', form)).status, 303);
	id = number('SELECT MAX(id) FROM delegation');
	assert.equal((await publish(DEPUTY, ONE)).status, 403, 'he has not accepted it');
	assert.equal((await post(DEPUTY, `/co-quan/uy-quyen/${id}/nhan`, {})).status, 303);
}

async function used() {
	refused(await publish(DEPUTY, DEPUTY), /thuộc thẩm quyền của người khác/);
	assert.equal(state(DEPUTY), 'preview', 'never his own');
	assert.equal((await publish(DEPUTY, ONE)).status, 303);
	assert.equal(state(ONE), 'published');
	const sheet = number(`SELECT id FROM sheet WHERE person_id = ${person(ONE)}`);
	assert.equal(sql(`SELECT CONCAT_WS(' ', published_by, published_under) FROM sheet WHERE id = ${sheet}`), `${person(DEPUTY)} ${id}`);
	assert.equal(sql(`SELECT CONCAT_WS(' ', person_id, delegation_id) FROM sheet_step WHERE sheet_id = ${sheet} AND act = 'publish'`), `${person(DEPUTY)} ${id}`);
	assert.equal(number(`SELECT delegation_id FROM audit WHERE noun = 'sheet' AND object_id = ${sheet} AND action = 'publish'`), id);
	const page = text((await of(HEAD).get(at(ONE))).text);
	assert.match(page, new RegExp(`Công bố lúc [^.]*, ${both.replace(/[()]/g, '\\$&')}`), 'where it says who published');
	assert.deepEqual(JSON.parse(sql(`SELECT body FROM sheet_snapshot WHERE sheet_id = ${sheet}`)).authority.published,
		{ name: name(DEPUTY), kind: 'delegated', for: name(HEAD), document: DOCUMENT }, 'in what was frozen');
	assert.equal((await post(HEAD, at(ONE, 'ban-in/'), { kind: 'form' })).status, 303);
	const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'delegation-')), 'form.pdf');
	fs.writeFileSync(file, (await of(HEAD).get(at(ONE, 'mau-01.pdf'))).bytes);
	const paper = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
	assert.ok(paper.includes(`${both}, theo văn bản ${DOCUMENT}`), paper.slice(-2500));
	// He also scores whom the head scores, and what was frozen later says by whom it was confirmed.
	assert.equal((await post(DEPUTY, at(BESIDE, 'xac-nhan'), { version: version(BESIDE), ...FULL, ...LED })).status, 303);
	assert.equal(sql(`SELECT confirmed_under FROM sheet WHERE person_id = ${person(BESIDE)}`), String(id));
	over();
	assert.equal((await publish(DEPUTY, BESIDE)).status, 303);
	assert.equal(JSON.parse(sql(`SELECT x.body FROM sheet_snapshot x JOIN sheet s ON s.id = x.sheet_id WHERE s.person_id = ${person(BESIDE)}`)).authority.confirmed.for, name(HEAD));
	const v = spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });
	assert.match(v.stdout, /^2 published sheets, 0 wrong/);
}

async function ended() {
	// By a delegation that has lost its document nothing is published.
	sql(`SET check_constraint_checks = OFF; UPDATE delegation SET document_number = '' WHERE id = ${id}`);
	refused(await publish(DEPUTY, TWO), /chỉ được ủy quyền bằng văn bản/);
	sql(`UPDATE delegation SET document_number = '${DOCUMENT}' WHERE id = ${id}`);
	sql(`UPDATE delegation SET from_day = ${VN} - INTERVAL 2 DAY, until_day = ${VN} - INTERVAL 1 DAY WHERE id = ${id}`);
	assert.equal((await publish(DEPUTY, TWO)).status, 403, 'its last day is over');
	sql(`UPDATE delegation SET until_day = ${VN} WHERE id = ${id}`);
	assert.equal((await publish(DEPUTY, TWO)).status, 303);
	assert.equal((await post(HEAD, `/co-quan/uy-quyen/${id}/thu-hoi`, {})).status, 303);
	assert.equal((await publish(DEPUTY, THREE)).status, 403, 'withdrawn');
	assert.equal(state(THREE), 'preview');
	// The head in his own right, also that of his deputy.
	assert.equal((await publish(HEAD, THREE, DEPUTY)).status, 303);
	assert.equal(sql(`SELECT CONCAT_WS(' ', published_by, IFNULL(published_under, 'own')) FROM sheet WHERE person_id = ${person(THREE)}`), `${person(HEAD)} own`);
	assert.deepEqual(JSON.parse(sql(`SELECT x.body FROM sheet_snapshot x JOIN sheet s ON s.id = x.sheet_id WHERE s.person_id = ${person(THREE)}`)).authority.published, { name: name(HEAD) });
}

run(async () => {
	clear();
	await test('the people sign in', async () => {
		for (const user of [HEAD, DEPUTY])
			clients.set(user, await new Client().signIn(user));
	});
	promote();
	try {
		await test('a head delegates with a document, and it counts from the acceptance', given);
		await test('who acts for him publishes; both names stand everywhere', used);
		await test('it ends by its day and when it is withdrawn', ended);
	} finally {
		restore();
	}
	for (const c of clients.values())
		c.close();
});
