// Work of heads of agencies: the chairman assigns it, follows and accepts it, decides what they ask for; it stands on their
// sheets beside that of their people. Nobody else touches it; Home Affairs enters what the
// chairman assigned by a document.
'use strict';
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { Client, base, decode, RUN, BUILD } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, make, clear: clearCatalogs } = require('./catalogs.js');
const { person, period, give, clear: clearMonths, plus, today } = require('./months.js');

const CHAIR = 'chutich.tinh', DEPUTY = 'phochutich.tinh', HEAD = 'giamdoc.stc', OTHER = 'chutich.tuyhoa', HOME = 'giamdoc.snv', APPRAISER = 'thamdinh.snv';
const CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc', HOSTILE = '<b>zq\'"&</b>';
const GIVE = '/cong-viec/giao', UNIT = '/cong-viec/don-vi/', CONFIRM = '/cong-viec/xac-nhan/', ASK = '/cong-viec/de-xuat';
const CRITERIA = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const FULL = Object.fromEntries(CRITERIA.map((c, i) => [c, i < 2 ? '5' : '2,5']));
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const p = period(1);
const shown = (iso) => iso.split('-').reverse().join('/');
const day = (n) => plus(today, n);
const worked = (n) => [0, 6].includes(new Date(`${day(n)}T00:00Z`).getUTCDay()) ? worked(n + 1) : day(n);
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const MARKED = "(SELECT id FROM work WHERE subject LIKE '%zq%' OR outside_id IN (SELECT id FROM outside_work WHERE task LIKE '%zq%'))";
const works = (what = "CONCAT_WS(' ', p.uid, u.code, COALESCE(r.code, '-'), w.coefficient, d.kind, d.state, d.quantity)") =>
	sql(`SELECT ${what} FROM work w JOIN person p ON p.id = w.person_id JOIN unit u ON u.id = w.agency_id LEFT JOIN catalog_row r ON r.id = w.row_id
		LEFT JOIN delivery d ON d.work_id = w.id WHERE w.id IN ${MARKED} ORDER BY w.id, d.id`).split('\n').filter(Boolean);
const owed = () => number(`SELECT MAX(d.id) FROM delivery d WHERE d.work_id IN ${MARKED}`);
const deliveryVersion = (id) => number(`SELECT version FROM delivery WHERE id = ${id}`);
const entryOf = (delivery) => sql(`SELECT id, version, state FROM entry WHERE delivery_id = ${delivery} ORDER BY id DESC LIMIT 1`).split('\t');
const last = () => number('SELECT COALESCE(MAX(id), 0) FROM notice');
const told = (since) => sql(`SELECT CONCAT(n.kind, ' ', p.uid) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${since} ORDER BY n.id`).split('\n').filter(Boolean);
const see = async (user, where) => {
	const a = await of(user).get(where);
	assert.equal(a.status, 200, `${user} ${where}: ${a.status}`);
	return text(a.text);
};
const post = async (user, where, { version, ...fields }) => of(user).post(where, { form: await of(user).token(), ...(version ? { version } : {}), ...fields });
const done = async (user, where, fields) => {
	const a = await post(user, where, fields);
	assert.equal(a.status, 303, `${user} ${where}: ${a.status} ${text(/error-summary[\s\S]{0,800}/.exec(a.text)?.[0] || a.text.slice(0, 300))}`);
	return a.location.replace(base, '');
};
const work = (...users) => ({ subject: 'Chỉ đạo zq', quantity: '2', deadline: shown(worked(2)), person: users.map(person), reason: 'Đột xuất zq', document: '9/UBND', days: '' });

function clear() {
	clearMonths();
	sql(`SET foreign_key_checks = OFF;
	DELETE FROM notice WHERE path LIKE '/cong-viec/%' OR a LIKE '%zq%';
	DELETE x FROM extension x JOIN delivery d ON d.id = x.delivery_id WHERE d.work_id IN ${MARKED};
	DELETE x FROM exemption x JOIN entry e ON e.id = x.entry_id JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${MARKED};
	DELETE f FROM finding f JOIN entry e ON e.id = f.entry_id JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${MARKED};
	DELETE e FROM entry e JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${MARKED};
	DELETE FROM delivery WHERE work_id IN ${MARKED}; DELETE w FROM work w JOIN ${MARKED} m ON m.id = w.id; DELETE FROM outside_work WHERE task LIKE '%zq%';
	DELETE FROM delegation WHERE document_number = 'zq'; DELETE FROM period_calendar WHERE reason LIKE '%zq%'`);
	clearCatalogs();
}

// QL.01 says the same in both catalogs and counts 2,0 in one, 3,0 in the other; A.9 is of the ward alone, and B.1 another work there.
const rows = (coefficient, more = []) => [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'QL.01', points: 1000, coefficient }, ...more];
function catalogs() {
	clear();
	const stc = make('in_force', { agency: 'stc', rows: rows(20, [{ code: 'B.1', points: 500, coefficient: 10 }]) });
	const ward = make('in_force', { agency: 'tuyhoa', rows: rows(30, [{ code: 'A.9', points: 500, coefficient: 40 }, { code: 'B.1', points: 500, coefficient: 10 }]) });
	sql(`UPDATE catalog_row SET task = 'Việc khác hẳn' WHERE id = ${ward.row['B.1']}`);
	return { stc, ward };
}

// Each is given the product of his own catalog; who has none like it cannot be chosen.
async function assigned() {
	const g = catalogs(), since = last();
	const list = await see(CHAIR, UNIT);
	assert.match(list, /Việc của người đứng đầu các cơ quan/);
	const n = number(`SELECT COUNT(*) FROM unit u JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.main = 1 AND h.until_day IS NULL WHERE u.kind = 'agency'`);
	assert.ok(n > 100);
	assert.match(list, new RegExp(`${n} người`), 'all heads, page by page');
	assert.match(await see(CHAIR, `${UNIT}?don-vi=${unit('stc')}`), /1 người .*Hoàng Thị Diệp .*Sở Tài chính/);
	assert.match(await see(CHAIR, GIVE), /QL\.01 .*2,0 – 3,0 2 /, 'what several catalogs have, with how it counts');
	assert.doesNotMatch(await see(CHAIR, GIVE), /A\.9|Việc khác hẳn/);
	assert.match(await see(CHAIR, `${GIVE}?don-vi=${unit('tuyhoa')}`), /A\.9 .*4,0/);
	assert.equal((await of(CHAIR).get(`${GIVE}?don-vi=999999`)).status, 404);
	assert.equal((await of(HEAD).get(`${GIVE}?don-vi=${unit('tuyhoa')}`)).status, 404, 'a head gives what is in his own catalog');
	const form = (await of(CHAIR).get(`${GIVE}/${g.stc.row['QL.01']}`)).text;
	assert.deepEqual([...form.matchAll(/name="person" type="checkbox" value="(\d+)"/g)].map((m) => Number(m[1])).sort(), [person(HEAD), person(OTHER)].sort());
	const a = await of(CHAIR).post(`${GIVE}/${g.stc.row['QL.01']}`, { form: await of(CHAIR).token(), ...work(HEAD, OTHER) });
	assert.equal(a.status, 303, text(a.text).slice(0, 600));
	assert.deepEqual(works("CONCAT_WS(' ', p.uid, u.code, r.code, w.coefficient, d.state, d.quantity, w.given_by = " + person(CHAIR) + ", w.unit_id = w.agency_id)"),
		[`${HEAD} stc QL.01 20 open 2000 1 1`, `${OTHER} tuyhoa QL.01 30 open 2000 1 1`], 'each by his own catalog');
	assert.equal(sql(`SELECT COUNT(*) FROM work w JOIN catalog_row r ON r.id = w.row_id JOIN catalog c ON c.id = r.catalog_id WHERE w.id IN ${MARKED} AND c.agency_id <> w.agency_id`), '0');
	assert.deepEqual(told(since), [`work_given ${HEAD}`, `work_given ${OTHER}`]);
	assert.match(await see(CHAIR, `${UNIT}${person(HEAD)}`), /Hoàng Thị Diệp .*Giao việc .*4,00 .*Chỉ đạo zq/);
	// Another work that has the same code is not the same, nor is one that he does not have.
	const wrong = await post(CHAIR, `${GIVE}/${g.stc.row['B.1']}`, work(OTHER));
	assert.ok(wrong.status === 422 && /Danh mục đang áp dụng của Ủy ban nhân dân phường Tuy Hòa không có sản phẩm này/.test(text(wrong.text)), `${wrong.status}`);
	assert.equal((await post(CHAIR, `${GIVE}/${g.ward.row['A.9']}`, work(HEAD))).status, 422);
	// Nobody but heads of agencies, not himself, nor those of the province.
	for (const whom of [STAFF, CHIEF, CHAIR, DEPUTY])
		assert.equal((await post(CHAIR, `${GIVE}/${g.stc.row['QL.01']}`, work(whom))).status, 422, whom);
	// Nor does a head give to heads, himself or another.
	for (const whom of [HEAD, OTHER])
		assert.equal((await post(HEAD, `${GIVE}/${g.stc.row['QL.01']}`, work(whom))).status, 422, whom);
	assert.equal(works().length, 2);
}

// Outside the catalog: of each agency its own proposal; what is pasted goes by the code of each catalog; in shares; as last period.
async function ways() {
	const g = catalogs();
	await done(CHAIR, `${GIVE}/ngoai`, { ...work(HEAD, OTHER), task: `Việc mới ${HOSTILE}`, output: 'Báo cáo zq', coefficient: '1,5' });
	assert.deepEqual(sql("SELECT CONCAT(u.code, ' ', o.coefficient) FROM outside_work o JOIN unit u ON u.id = o.agency_id WHERE o.task LIKE '%zq%' ORDER BY o.id").split('\n'), ['stc 15', 'tuyhoa 15']);
	assert.ok(!(await of(CHAIR).get(`${UNIT}${person(HEAD)}`)).text.includes(HOSTILE), 'escaped');
	const lines = `${HEAD}\tQL.01\tDán zq\t1\t${shown(worked(2))}\n${OTHER}\tA.9\tDán zq\t3\t${shown(worked(2))}`;
	const looked = await post(CHAIR, `${GIVE}/bang`, { lines, reason: 'zq', seen: '', deed: 'check' });
	assert.equal(looked.status, 200);
	const seen = /name="seen" value="([^"]*)"/.exec(looked.text)[1];
	await done(CHAIR, `${GIVE}/bang`, { lines, reason: 'zq', seen, take: ['1', '2'], deed: 'give' });
	assert.deepEqual(works().slice(2).map((w) => w.replace(/planned|extra/, '*')), [`${HEAD} stc QL.01 20 * open 1000`, `${OTHER} tuyhoa A.9 40 * open 3000`]);
	assert.match(text((await post(CHAIR, `${GIVE}/bang`, { lines: `${HEAD}\tA.9\tx\t1\t${shown(worked(2))}`, reason: 'zq', seen: '', deed: 'check' })).text), /không có sản phẩm/);
	await done(CHAIR, `${GIVE}/${g.stc.row['QL.01']}/chia`, { subject: 'Chia zq', quantity: '1', reason: 'zq', document: '', 'part_person[]': [person(HEAD), person(OTHER)], 'part_share[]': ['1/4', '3/4'],
		'part_deadline[]': [shown(worked(2)), shown(worked(2))] });
	assert.deepEqual(works("CONCAT_WS(' ', p.uid, w.coefficient, w.share, w.shares)").slice(4), [`${HEAD} 20 1 4`, `${OTHER} 20 3 4`], 'one product, one coefficient');
	// Handed over to another head, withdrawn, its deadline moved.
	const [one] = works('d.id').slice(2);
	assert.match(await see(CHAIR, `${UNIT}viec/${one}`), /Dán zq/);
	assert.equal((await of(OTHER).get(`${UNIT}viec/${one}`)).status, 404);
	assert.equal((await of(HEAD).get(`${UNIT}viec/${one}`)).status, 404, 'nor oneself');
	await done(CHAIR, `${UNIT}viec/${one}/sua`, { version: deliveryVersion(one), subject: 'Dán zq', quantity: '1', deadline: shown(worked(4)), reason: 'Dời zq' });
	assert.equal(sql(`SELECT deadline FROM delivery WHERE id = ${one}`), worked(4));
	await done(CHAIR, `${UNIT}viec/${one}/chuyen`, { version: deliveryVersion(one), to: person(OTHER), hand_deadline: '', hand_reason: 'Bận zq' });
	assert.equal(sql(`SELECT CONCAT_WS(' ', d.kind, u.code, d.unit_id = d.agency_id) FROM delivery d JOIN unit u ON u.id = d.agency_id WHERE d.id = ${owed()}`), 'taken tuyhoa 1');
	await done(CHAIR, `${UNIT}viec/${owed()}/thu-hoi`, { version: deliveryVersion(owed()), withdraw_reason: 'Thôi zq', end_document: '1/UBND' });
	assert.equal(sql(`SELECT state FROM delivery WHERE id = ${owed()}`), 'withdrawn');
	assert.equal((await post(HEAD, `${UNIT}viec/${works('d.id')[1]}/thu-hoi`, { version: 1, withdraw_reason: 'x', end_document: 'x' })).status, 404);
}

// An agency with a calendar of its own is counted by that.
async function calendars() {
	const g = catalogs(), c = worked(3);
	const month = (date) => sql(`SELECT DATE_FORMAT('${date}', '%Y-%m-01')`);
	sql(`INSERT INTO period_calendar (agency_id, first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by)
		VALUES (${unit('stc')}, '2026-01-01', 25, 1, 25, 26, 28, 5, 10, 10, 11, 12, 14, '1', '2026-01-01', 'zq', 1)`);
	const frozen = sql(`SELECT '${day(0)}' > DATE '${month(c)}'`) === '1';
	await done(CHAIR, `${GIVE}/${g.stc.row['QL.01']}`, { ...work(HEAD), deadline: shown(c) });
	if (frozen && month(c) === month(day(0)))
		assert.deepEqual(works('d.kind'), ['extra'], 'its plan froze on the 1st');
	assert.match(await see(CHAIR, `${GIVE}/${g.stc.row['QL.01']}`), /cơ quan có lịch riêng thì tính theo lịch của cơ quan đó/);
}

// One entry of the head waits for the chairman, who accepts it in one press, finds an error in it, decides what is asked for.
async function accepted() {
	const g = catalogs();
	await done(CHAIR, `${GIVE}/${g.stc.row['QL.01']}`, work(HEAD));
	const d = owed();
	assert.match(await see(HEAD, '/cong-viec/'), /Chỉ đạo zq/);
	let since = last();
	await done(HEAD, `/cong-viec/${d}/gia-han`, { until_day: shown(worked(5)), reason: 'Chờ số liệu zq' });
	assert.deepEqual(told(since), [`extension_asked ${CHAIR}`], 'the head of the province has to decide');
	const x = number(`SELECT MAX(id) FROM extension WHERE delivery_id = ${d}`);
	assert.equal((await of(HEAD).get(`/cong-viec/gia-han/${x}`)).status, 404, 'not his to decide');
	for (const user of [HOME, OTHER, APPRAISER])
		assert.equal((await of(user).get(`/cong-viec/gia-han/${x}`)).status, 404, user);
	assert.match(await see(CHAIR, CONFIRM), /Chờ số liệu zq/);
	assert.match(await see(CHAIR, '/viec-can-lam/'), /1 đề nghị|đề nghị/);
	await done(CHAIR, `/cong-viec/gia-han/${x}`, { version: 1, deed: 'yes', document: '', answer: '' });
	assert.equal(sql(`SELECT deadline FROM delivery WHERE id = ${d}`), worked(5));
	await done(HEAD, `/cong-viec/${d}/bao-cao`, { version: deliveryVersion(d), quantity: '2', done_on: shown(day(0)), document: '5/STC', note: '' });
	const [e, version, state] = entryOf(d);
	assert.equal(state, 'proposed');
	assert.match(await see(CHAIR, CONFIRM), /Hoàng Thị Diệp .*Sở Tài chính .*Chỉ đạo zq/);
	assert.doesNotMatch(await see(OTHER, CONFIRM), /Chỉ đạo zq/);
	for (const user of [HEAD, HOME, OTHER, APPRAISER, CHIEF]) {
		assert.equal((await of(user).get(`${CONFIRM}${e}`)).status, 404, `${user} answers nothing of it`);
		assert.equal((await post(user, CONFIRM, { chosen: [`${e}:${version}`] })).status, 422, `${user} accepts nothing of it`);
	}
	assert.equal(entryOf(d)[2], 'proposed');
	const form = await of(CHAIR).token(), press = { form, chosen: [`${e}:${version}`] };
	assert.equal((await of(CHAIR).post(CONFIRM, press)).status, 303);
	assert.equal((await of(CHAIR).post(CONFIRM, press)).status, 303, 'twice is once');
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, accepted, answered_by = ${person(CHAIR)}, answered_under IS NULL) FROM entry WHERE id = ${e}`), 'accepted 2000 1 1');
	assert.equal((await post(HOME, `${CONFIRM}${e}/sai-sot`, { version: Number(version) + 1, what: 'x', quantity: '1', document: '' })).status, 404);
	await done(CHAIR, `${CONFIRM}${e}/sai-sot`, { version: Number(version) + 1, what: 'Sai số liệu zq', quantity: '1', document: '' });
	const f = number(`SELECT MAX(id) FROM finding WHERE entry_id = ${e}`);
	assert.match(await see(HEAD, `/cong-viec/${d}/`), /Sai số liệu zq/);
	since = last();
	await done(HEAD, `/cong-viec/${d}/mien-tru`, { fault: `${e}-${f}`, reason: 'Mất điện zq', proof: '9/TB zq' });
	assert.deepEqual(told(since), [`exemption_asked ${CHAIR}`]);
	const q = number('SELECT MAX(id) FROM exemption');
	assert.equal((await of(HOME).get(`/cong-viec/mien-tru/${q}`)).status, 404);
	await done(CHAIR, `/cong-viec/mien-tru/${q}`, { version: 1, deed: 'yes', document: '7/TB', answer: '' });
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, answered_by = ${person(CHAIR)}) FROM exemption WHERE id = ${q}`), 'confirmed 1');
	await done(CHAIR, `/cong-viec/sai-sot/${f}/thu-hoi`, { version: 1, reason: 'Nhầm zq' });
	assert.equal(sql(`SELECT COUNT(*) FROM finding WHERE id = ${f} AND withdrawn_at IS NOT NULL`), '1');
}

// A head proposes work to the chairman; the chairman himself has nobody here to propose to.
async function asked() {
	const g = catalogs(), since = last();
	await done(HEAD, ASK, { subject: 'Đề xuất zq', product: g.stc.row['QL.01'], quantity: '1', deadline: shown(worked(2)), reason: '' });
	assert.deepEqual(told(since), [`work_asked ${CHAIR}`]);
	const id = number("SELECT MAX(id) FROM work WHERE subject = 'Đề xuất zq'");
	assert.match(await see(CHAIR, `${ASK}/don-vi/`), /Đề xuất zq/);
	assert.equal((await of(OTHER).get(`${ASK}/${id}`)).status, 404);
	assert.match(await see(CHAIR, `${ASK}/${id}/san-pham`), /QL\.01/, 'in the catalog of his agency');
	await done(CHAIR, `${ASK}/${id}/nhan`, { version: 1, product: g.stc.row['QL.01'], task: '', output: '', coefficient: '', subject: 'Đề xuất zq', quantity: '1', deadline: shown(worked(2)), reason: 'zq', document: '' });
	assert.deepEqual(works("CONCAT_WS(' ', p.uid, w.coefficient, w.state, d.state)"), [`${HEAD} 20 given open`]);
	const own = await post(CHAIR, ASK, { subject: 'Của tôi zq', product: '', quantity: '', deadline: '', reason: '' });
	assert.ok(own.status === 422 && /Ở đây không có người phụ trách để nhận đề xuất/.test(text(own.text)));
}

// Nothing is owed of the others of the department.
function except(...keep) {
	sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, exception, exception_why)
		SELECT h.person_id, IF(u.kind = 'division', u.parent_id, u.id), u.id, h.title, h.rank, 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', 'excepted', 'leave', 'zq'
		FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) JOIN person q ON q.id = h.person_id
		WHERE a.code = 'stc' AND h.main = 1 AND h.until_day IS NULL AND q.uid NOT IN (${keep.map((k) => `'${k}'`).join(', ')})`);
}

// Who acts for the chairman by a delegation does what he does, and both names stand; who acts for a head is not in charge of that head.
async function delegated() {
	const g = catalogs(), province = number("SELECT id FROM unit WHERE kind = 'province'"), clerk = person(STAFF), holding = number(`SELECT id FROM holding WHERE person_id = ${clerk} AND main = 1 AND until_day IS NULL`);
	const unitWas = number(`SELECT unit_id FROM holding WHERE id = ${holding}`);
	const delegate = (agency, giver, receiver) => sql(`INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day, until_day, created_by, accepted_at)
		VALUES (${agency}, 'delegated', ${person(giver)}, ${person(receiver)}, 'zq', '${day(0)}', 'zq', '${day(0)}', '${day(3)}', ${person(giver)}, UTC_TIMESTAMP(6))`);
	try {
		sql(`UPDATE holding SET unit_id = ${province} WHERE id = ${holding}; UPDATE session SET method = 'password_code' WHERE person_id = ${clerk} AND ended_at IS NULL`);
		assert.equal((await post(STAFF, `${GIVE}/${g.stc.row['QL.01']}`, work(HEAD))).status, 404, 'works at the province, acts for nobody');
		const act = { receiver: clerk, document_number: 'zq', document_day: shown(day(0)), subject: 'Đi công tác zq', from: shown(day(0)), until: shown(day(2)) };
		assert.equal((await post(DEPUTY, '/co-quan/uy-quyen', act)).status, 422, 'what is not his he gives to nobody');
		const where = await done(CHAIR, '/co-quan/uy-quyen', act);
		assert.equal((await post(STAFF, `${GIVE}/${g.stc.row['QL.01']}`, work(HEAD))).status, 404, 'not before he accepts');
		await done(STAFF, `${where}nhan`, {});
		assert.equal((await post(DEPUTY, `${where}thu-hoi`, {})).status, 404);
		const since = last();
		await done(STAFF, `${GIVE}/${g.stc.row['QL.01']}`, work(HEAD));
		assert.equal(sql(`SELECT CONCAT_WS(' ', w.given_by = ${clerk}, g.document_number) FROM work w JOIN delegation g ON g.id = w.given_under WHERE w.id IN ${MARKED}`), '1 zq');
		await done(HEAD, `/cong-viec/${owed()}/gia-han`, { until_day: shown(worked(5)), reason: 'Chờ zq' });
		assert.deepEqual(told(since).filter((n) => n.startsWith('extension')).sort(), [`extension_asked ${STAFF}`, `extension_asked ${CHAIR}`].sort());
		except(HEAD);
		give(HEAD, { coefficient: '1.0', assigned: '2', done: '2' }, p);
		await done(HEAD, `/phieu/${p.key}/${person(HEAD)}/tu-cham`, { ...FULL, strengths: '', weaknesses: '' });
		await done(STAFF, `/phieu/${p.key}/${person(HEAD)}/xac-nhan`, { version: number(`SELECT version FROM sheet WHERE person_id = ${person(HEAD)}`), ...FULL, opinion: '', organising: 'whole', organising_why: 'Đủ zq', unity: 'whole', unity_why: 'Đủ zq', silent_why: '' });
		assert.equal(sql(`SELECT g.document_number FROM sheet_step t JOIN sheet s ON s.id = t.sheet_id JOIN delegation g ON g.id = t.delegation_id WHERE s.person_id = ${person(HEAD)} AND t.act = 'confirm'`), 'zq');
		await done(CHAIR, `${where}thu-hoi`, {});
		assert.equal((await of(STAFF).get(UNIT)).status, 404, 'taken back');
	} finally {
		sql(`UPDATE holding SET unit_id = ${unitWas} WHERE id = ${holding}; DELETE FROM delegation WHERE document_number = 'zq'`);
	}
	clear();
	const again = catalogs();
	await done(CHAIR, `${GIVE}/${again.stc.row['QL.01']}`, work(HEAD));
	sql(`UPDATE session SET method = 'password_code' WHERE person_id = ${person(CHIEF)} AND ended_at IS NULL`);
	delegate(unit('stc'), HEAD, CHIEF);
	assert.equal((await post(CHIEF, `${GIVE}/${again.stc.row['QL.01']}`, work(HEAD))).status, 422, 'who acts for a head assigns nothing to him');
	assert.equal((await of(CHIEF).get(`${UNIT}viec/${owed()}`)).status, 404);
	sql("DELETE FROM delegation WHERE document_number = 'zq'");
}

// Home Affairs enters what the chairman assigned by a document and sees what comes of it; all that is decided is his.
async function prepared() {
	const g = catalogs(), PLACE = '/cong-viec/dung-dau/', row = g.stc.row['QL.01'], fields = (more) => ({ ...work(HEAD), document: '512/UBND-TH', document_day: shown(day(-1)), ...more });
	for (const user of [HEAD, OTHER, CHIEF, STAFF])
		for (const where of [PLACE, `${PLACE}giao`, `${PLACE}giao/${row}`, `${PLACE}${person(OTHER)}`])
			assert.equal((await of(user).get(where)).status, 403, `${user} ${where}`);
	assert.match(await see(APPRAISER, '/cong-viec/'), /Việc của người đứng đầu các cơ quan/);
	assert.match(await see(APPRAISER, PLACE), /Chủ tịch Ủy ban nhân dân tỉnh đã giao bằng văn bản .*Hoàng Thị Diệp/);
	assert.match(await see(APPRAISER, `${PLACE}giao`), /QL\.01 .*2,0 – 3,0 2 /);
	for (const [field, more] of [['document', { document: '' }], ['document_day', { document_day: '' }], ['document_day', { document_day: shown(day(1)) }]]) {
		const refused = await post(APPRAISER, `${PLACE}giao/${row}`, fields(more));
		assert.ok(refused.status === 422 && refused.text.includes(`id="${field}-error"`) && refused.text.includes('Chỉ đạo zq'), field);
	}
	for (const whom of [STAFF, CHIEF, CHAIR])
		assert.equal((await post(APPRAISER, `${PLACE}giao/${row}`, fields({ person: [person(whom)] }))).status, 422, whom);
	const own = make('in_force', { agency: 'snv', rows: rows(20) });
	assert.equal((await post(HOME, `${PLACE}giao/${own.row['QL.01']}`, fields({ person: [person(HOME)] }))).status, 422, 'never to himself');
	const since = last();
	assert.match(await done(APPRAISER, `${PLACE}giao/${row}`, fields()), /^\/cong-viec\/dung-dau\//);
	await done(APPRAISER, `${PLACE}giao/ngoai`, fields({ task: 'Việc riêng zq', output: 'Báo cáo zq', coefficient: '1' }));
	assert.deepEqual(told(since).filter((n) => n.startsWith('work')), [`work_given ${HEAD}`, `work_given ${HEAD}`]);
	assert.deepEqual(works("CONCAT_WS(' ', p.uid, w.document, w.document_day, w.given_by = " + person(APPRAISER) + ", w.given_under IS NULL)"),
		Array(2).fill(`${HEAD} 512/UBND-TH, ${shown(day(-1))} ${day(-1)} 1 1`));
	assert.equal(sql(`SELECT GROUP_CONCAT(DISTINCT action) FROM audit WHERE noun = 'work' AND object_id IN ${MARKED}`), 'prepare');
	const d = number(`SELECT MIN(d.id) FROM delivery d WHERE d.work_id IN ${MARKED}`);
	assert.match(await see(APPRAISER, `${PLACE}${person(HEAD)}`), /Hoàng Thị Diệp .*Chỉ đạo zq/);
	await done(HEAD, `/cong-viec/${d}/bao-cao`, { version: deliveryVersion(d), quantity: '2', done_on: shown(day(0)), document: '', note: 'Kèm bảng zq' });
	const page = await of(APPRAISER).get(`/cong-viec/${d}/`);
	assert.ok(page.status === 200 && page.text.includes('Kèm bảng zq') && !/<form[^>]*cong-viec/.test(page.text), 'seen, nothing to press');
	assert.equal((await of(OTHER).get(`/cong-viec/${d}/`)).status, 404);
	const [e, version] = entryOf(d);
	for (const [where, fields2] of [[CONFIRM, { chosen: [`${e}:${version}`] }], [`${CONFIRM}${e}`, { version, deed: 'accept', quantity: '2', words: '' }], [`${CONFIRM}${e}/sai-sot`, { version, what: 'x', quantity: '1', document: '' }],
		[`${UNIT}viec/${d}/thu-hoi`, { version: deliveryVersion(d), withdraw_reason: 'x', end_document: 'x' }]])
		assert.ok([404, 422].includes((await post(APPRAISER, where, fields2)).status), where);
	assert.equal(entryOf(d)[2], 'proposed');
	await done(CHAIR, CONFIRM, { chosen: [`${e}:${version}`] });
	assert.equal(entryOf(d)[2], 'accepted');
}

// What a head did himself is pooled with what his people did; published, and counted again by the command line.
async function counted() {
	clear();
	except(STAFF, HEAD);
	give(STAFF, { coefficient: '2.0', assigned: '10', done: '5' }, p);
	const d = give(HEAD, { coefficient: '1.0', assigned: '10', done: '0' }, p);
	// Reported before the window closed, in one entry.
	sql(`UPDATE delivery SET declared = quantity, state = 'open' WHERE id = ${d}; INSERT INTO entry (delivery_id, person_id, quantity, done_on) VALUES (${d}, ${person(HEAD)}, 10000, '${p.from}')`);
	const at = (uid, rest = '') => `/phieu/${p.key}/${person(uid)}/${rest}`;
	const version = (uid) => number(`SELECT COALESCE(MAX(version), 0) FROM sheet WHERE person_id = ${person(uid)}`);
	const said = { opinion: '', organising: 'whole', organising_why: 'Đủ zq', unity: 'whole', unity_why: 'Đủ zq', silent_why: '' };
	const over = (uid) => sql(`UPDATE sheet SET preview_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE person_id = ${person(uid)} AND state = 'preview'`);
	for (const uid of [STAFF, HEAD])
		await done(uid, at(uid, 'tu-cham'), { version: version(uid), ...FULL, strengths: '', weaknesses: '' });
	await done(CHIEF, at(STAFF, 'xac-nhan'), { version: version(STAFF), ...FULL, ...said, organising: '', organising_why: '', unity: '', unity_why: '' });
	over(STAFF);
	await done(HEAD, '/phieu/ky/cong-bo', { ky: p.iso, chosen: [`${person(STAFF)}:${version(STAFF)}`] });
	const waits = await post(CHAIR, at(HEAD, 'xac-nhan'), { version: version(HEAD), ...FULL, ...said });
	assert.ok(waits.status === 422 && /Còn 1 việc đã báo chờ duyệt/.test(text(waits.text)), 'his sheet waits for what he reported');
	const [e, seen] = entryOf(d);
	await done(CHAIR, CONFIRM, { chosen: [`${e}:${seen}`] });
	await done(CHAIR, at(HEAD, 'xac-nhan'), { version: version(HEAD), ...FULL, ...said });
	over(HEAD);
	assert.equal((await post(DEPUTY, at(CHAIR, 'xac-nhan'), { version: 0, ...FULL, ...said })).status, 422, 'nobody here scores the head of the province');
	assert.match(await see(CHAIR, at(CHAIR)), /Người đứng đầu tỉnh do cấp có thẩm quyền ở trên đánh giá; ở đây không có người xác nhận phiếu này/);
	await done(CHAIR, '/phieu/dung-dau/cong-bo', { ky: p.iso, chosen: [`${person(HEAD)}:${version(HEAD)}`] });
	// Own 10 of 10 and of his people 10 of 20: a = b = c = 2/3, d = đ = e = 1: 30 + 70 x (2 + 3)/6 = 265/3.
	assert.equal(sql(`SELECT total FROM sheet WHERE person_id = ${person(HEAD)} AND state = 'published'`), '265/3');
	const why = await see(HEAD, at(HEAD, 'vi-sao'));
	assert.match(why, /a: số lượng 20,00 : 30,00 = 66,66%/);
	const v = spawnSync(path.join(BUILD, 'danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });
	assert.match(v.stdout, /^2 published sheets, 0 wrong/m, v.stderr);
}

run(async () => {
	for (const user of [CHAIR, DEPUTY, HEAD, OTHER, HOME, APPRAISER, CHIEF, STAFF])
		clients.set(user, await new Client().signIn(user));
	try {
		await test('the chairman assigns to heads, each by the catalog of his agency', assigned);
		await test('outside the catalog, by lines, in shares; moved, handed over, withdrawn', ways);
		await test('an agency with its own calendar is counted by that', calendars);
		await test('a head reports, the chairman accepts, finds and decides; nobody else', accepted);
		await test('a head proposes work', asked);
		await test('who acts for the chairman, and who acts for a head', delegated);
		await test('Home Affairs enters what the chairman assigned, and decides nothing', prepared);
		await test('own work of a head counts beside that of his people', counted);
	} finally {
		clear();
		for (const c of clients.values())
			c.close();
	}
});
