// Two published sheets of the finance department, made through the pages: of somebody with faults and more, and of his head.
'use strict';
const { assert } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { person, period, give, clear } = require('./months.js');

const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'taichinh.stc', STRANGER = 'chuyenvien.tuyhoa';
const CRITERIA = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const FULL = Object.fromEntries(CRITERIA.map((c, i) => [c, i < 2 ? '5' : '2,5']));
const HEADS = { opinion: 'Đồng ý với tự đánh giá.', organising: '', organising_why: '', unity: '', unity_why: '', silent_why: '' };
const LED = { organising: 'whole', organising_why: 'Đủ, đúng kế hoạch zq', unity: 'half', unity_why: 'Còn phản ánh zq' };
const clients = new Map();
const of = (user) => clients.get(user);
const p = period(1);
const at = (uid, rest = '') => `/phieu/${p.key}/${person(uid)}/${rest}`;
const version = (uid) => number(`SELECT COALESCE(MAX(version), 0) FROM sheet WHERE person_id = ${person(uid)} AND edition = (SELECT MAX(edition) FROM sheet WHERE person_id = ${person(uid)})`);
const post = async (user, where, { version: seen, ...fields }) => of(user).post(where, { form: await of(user).token(), ...(seen ? { version: seen } : {}), ...fields });
const over = () => sql("UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE state = 'preview'");

function exceptOthers(...others) {
	sql(`INSERT IGNORE INTO sheet (person_id, agency_id, unit_id, title, rank, kind, first_month, months, from_day, until_day, state, exception, exception_why)
		SELECT h.person_id, a.id, u.id, h.title, h.rank, 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', 'excepted', 'leave', 'zq'
		FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) JOIN person q ON q.id = h.person_id
		WHERE a.code = 'stc' AND h.main = 1 AND h.until_day IS NULL AND q.uid NOT IN (${others.map((k) => `'${k}'`).join(', ')})`);
}

async function publish(uid, scorer, fields = {}, self = {}) {
	assert.equal((await post(uid, at(uid, 'tu-cham'), { version: version(uid), ...FULL, strengths: 'Chủ động, đúng hạn.', weaknesses: 'Cần tiếp tục rèn luyện kỹ năng số.', ...self })).status, 303);
	assert.equal((await post(scorer, at(uid, 'xac-nhan'), { version: version(uid), ...FULL, ...HEADS, ...fields })).status, 303);
	over();
	assert.equal((await post(HEAD, '/phieu/ky/cong-bo', { ky: p.iso, chosen: [`${person(uid)}:${version(uid)}`] })).status, 303);
}

async function begin() {
	clear();
	exceptOthers(STAFF, CHIEF, HEAD);
	give(STAFF, { coefficient: '2.0', assigned: '10', done: '8', faults: [{ quantity: '1', late: 1 }, { quantity: '1', failed: 2 }] }, p);
	give(STAFF, { coefficient: '1.5', assigned: '4', done: '4', kind: 'extra' }, p);
	give(CHIEF, { coefficient: '1.0', assigned: '10', done: '10' }, p);
	await publish(STAFF, CHIEF, { conduct: '4' });
	await publish(CHIEF, HEAD, LED);
}

module.exports = { publish, exceptOthers, STAFF, CHIEF, HEAD, OTHER, STRANGER, FULL, HEADS, p, at, clients, of, post, version, over, begin };
