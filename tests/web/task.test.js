// Tasks that other systems give: taken once, whatever comes twice or at the same time; wrong rows with their mender; confirmed as
// work, with another product, declined; done before and after; taken back; changed later.
'use strict';
const { Client, base, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const tasks = require('./tasks.js');
const sources = require('./sources.js');
const standin = require('../standin/documents.js');
const { sql, number, quote } = require('./catalogs.js');
const { plus, today } = require('./months.js');
const { take, takeBeside, outcomes, state, person } = tasks;

const HEAD = 'chutich.tuyhoa', ADMIN = 'quantri.khcn', STAFF = 'chuyenvien.tuyhoa', OFFICER = 'canbo.tuyhoa', STRANGER = 'giamdoc.stc';
const HOSTILE = '<b>zq\'"&</b>';
const day = (n) => plus(today, n);
const worked = (n) => [0, 6].includes(new Date(`${day(n)}T00:00Z`).getUTCDay()) ? worked(n + 1) : day(n);
const task = (n, more = {}) => ({ external_id: `vb-${n}`, person: STAFF, subject: `Trả lời cử tri zq task ${n}`, product: 'A.1',
	document: '12/UBND-NC', document_day: day(-1), given_on: day(0), deadline: worked(3), ...more });
const told = (since) => sql(`SELECT CONCAT(n.kind, ' ', p.uid) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${since} ORDER BY n.id`).split('\n').filter(Boolean);
// The head of the division of who gets the tasks.
const chief = () => sql(`SELECT p.uid FROM holding h JOIN holding k ON k.unit_id = h.unit_id AND k.rank = 'head' AND k.until_day IS NULL JOIN person p ON p.id = k.person_id
	WHERE h.person_id = ${person(STAFF)} AND h.main = 1 AND h.until_day IS NULL`);
const PLACE = '/cong-viec/chuyen-den/', clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const see = async (user, path) => {
	const a = await of(user).get(path);
	assert.equal(a.status, 200, `${user} ${path}: ${a.status}`);
	return text(a.text);
};
const post = async (user, path, fields) => of(user).post(path, { form: await of(user).token(), ...fields });
const done = async (user, path, fields) => {
	const a = await post(user, path, fields);
	assert.equal(a.status, 303, `${user} ${path}: ${a.status} ${text(/error-summary[\s\S]{0,800}/.exec(a.text)?.[0] || a.text.slice(0, 300))}`);
	return a.location.replace(base, '');
};
const shown = (iso) => iso.split('-').reverse().join('/');
const id = (external) => Number(state(external, 'id'));
// The form of the list: what is there, as it stands, with some ticked and some typed otherwise.
const listed = (externals, ticked, more = {}) => ({
	'task[]': externals.map((e) => `${state(e, "CONCAT_WS(':', id, version, COALESCE(row_id, 0))")}`),
	'quantity[]': externals.map((e) => more[e]?.quantity ?? '1'), 'deadline[]': externals.map((e) => more[e]?.deadline ?? shown(state(e, "COALESCE(deadline, '')"))),
	chosen: ticked.map((e) => state(e, "CONCAT_WS(':', id, version)")), reason: more.reason || '',
});
const owed = (external) => sql(`SELECT CONCAT_WS(' ', d.kind, d.state, d.quantity, d.declared, d.deadline, w.row_id, w.document) FROM task t JOIN delivery d ON d.id = t.delivery_id
	JOIN work w ON w.id = t.work_id WHERE t.external_id = ${quote(external)} AND t.source_id IN ${tasks.SOURCES}`);
const confirm = (externals, more) => done(HEAD, PLACE, listed(externals, externals, more));
const last = () => number('SELECT COALESCE(MAX(id), 0) FROM notice');
const ROWS = [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.2', points: 750, coefficient: 15 }, { code: 'A.3', points: 1250, group: 2, coefficient: 25 }];
const WORDS = { 'A.1': 'Soạn thảo văn bản trả lời kiến nghị của cử tri', 'A.2': 'Thẩm định hồ sơ cấp giấy phép xây dựng nhà ở', 'A.3': 'Xây dựng kế hoạch phát triển kinh tế xã hội hằng năm' };

function ground() {
	tasks.clear();
	const g = tasks.make('in_force', { rows: ROWS });
	for (const [code, words] of Object.entries(WORDS))
		sql(`UPDATE catalog_row SET task = ${quote(words)} WHERE id = ${g.row[code]}`);
	return { ...g, source: tasks.source() };
}

async function taken() {
	const g = ground(), since = last();
	const first = take([task(1), task(2, { person: `${STAFF}@zq` }), task(3)]);
	assert.equal(outcomes(first), 'new,bad,new');
	assert.equal(state('vb-1', "CONCAT_WS(' ', state, row_id, alike IS NULL, quantity, deadline, document)"), `waiting ${g.row['A.1']} 1 1000 ${worked(3)} 12/UBND-NC`);
	assert.deepEqual(told(since), [`tasks_waiting ${chief()}`], 'who is in charge, once a batch');
	assert.equal(outcomes(take([task(1), task(3)])), 'same,same');
	assert.equal(outcomes(take([task(1, { subject: 'Nội dung khác zq task' }), task(3)])), 'changed,same');
	assert.deepEqual(told(since), [`tasks_waiting ${chief()}`], 'and not again while it is unread');
	assert.equal(state('vb-1', "CONCAT_WS(' ', version, subject)"), '2 Nội dung khác zq task');
	// The same name twice in a batch is one task: what comes later is what is said.
	assert.equal(outcomes(take([task(4), task(4), task(4, { quantity: '2,5' })])), 'new,same,changed');
	assert.equal(state('vb-4', 'quantity'), '2500');
	assert.equal(sql(`SELECT CONCAT_WS(' ', SUM(fresh), SUM(changed), SUM(same), SUM(bad)) FROM source_run WHERE source_id = ${g.source}`), '3 2 4 1');
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'source_run' AND object_id IN (SELECT id FROM source_run WHERE source_id = ${g.source}) AND action = 'take'`), 4);
}

// A name that comes again and again in a batch: the first ones are taken, in their order, the others wrong; and quickly.
async function repeated() {
	const g = ground(), rows = [];
	for (let n = 0; n < 100; n++)
		for (let i = 0; i < 10; i++)
			rows.push(task(n, { product: undefined, subject: `Văn bản trả lời kiến nghị cử tri ${i}` }));
	const began = Date.now(), answers = take(rows);
	assert.ok(Date.now() - began < 10000, 'each catalog is made ready once');
	for (let n = 0; n < 100; n++)
		assert.equal(outcomes(answers.slice(n * 10, n * 10 + 10)), 'new,changed,changed,changed,changed,bad,bad,bad,bad,bad');
	assert.equal(answers[9].word, 'repeated');
	assert.equal(sql(`SELECT GROUP_CONCAT(DISTINCT subject, ' ', row_id) FROM task WHERE source_id = ${g.source}`), `Văn bản trả lời kiến nghị cử tri 4 ${g.row['A.1']}`);
	assert.equal(number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${g.source} AND state = 'open' AND raw LIKE '%cử tri 9%'`), 100, 'what was said last is what can be taken again');
}

async function atOnce() {
	const g = ground(), rows = Array.from({ length: 300 }, (_, i) => task(i)), mixed = [...rows].reverse();
	const answers = await Promise.all([takeBeside(rows, { size: 50 }), takeBeside(mixed, { size: 70 }), takeBeside(rows, { size: 300 })]);
	assert.equal(number(`SELECT COUNT(*) FROM task WHERE source_id = ${g.source}`), 300);
	for (let i = 0; i < 300; i++) {
		const of = [answers[0][i], answers[1][299 - i], answers[2][i]];
		assert.equal(of.map((a) => a.outcome).sort().join(), 'new,same,same');
		assert.equal(new Set(of.map((a) => a.task)).size, 1);
	}
	assert.equal(number(`SELECT MAX(version) FROM task WHERE source_id = ${g.source}`), 1);
}

async function wrong() {
	const g = ground();
	sql(`INSERT INTO person_number (person_id, number, taken_from) VALUES (${person(STAFF)}, '066000000001', 'typed')`);
	sql(`UPDATE person SET mail = 'chuyen.vien.zq@daklak.gov.vn' WHERE uid = ${quote(OFFICER)}`);
	const rows = [task(1, { person: '066000000001' }), task(2, { person: 'Chuyen.Vien.ZQ@daklak.gov.vn' }), task(3, { person: '066000000002' }),
		task(4, { person: 'khongco.zq' }), task(5, { product: 'Z.9' }), task(6, { person: STRANGER, product: 'A.1' }), task(7, { deadline: 'mai' }),
		task(8, { external_id: undefined }), task(9, { subject: undefined }), { external_id: 'vb-10', done_on: day(0) }];
	const a = take(rows);
	assert.deepEqual(a.map((x) => x.outcome === 'bad' ? `${x.field} ${x.word} ${x.mender}` : x.outcome), ['new', 'new', 'person person_unknown organisation',
		'person person_unknown source', 'product product_unknown catalog', sql(`SELECT COUNT(*) FROM catalog WHERE state = 'in_force' AND agency_id = (SELECT id FROM unit WHERE code = 'stc')`) === '0' ?
			'product catalog_none catalog' : 'product product_unknown catalog', 'deadline day source', 'external_id missing source', 'subject missing source', 'external_id unknown source']);
	assert.equal(number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${g.source} AND state = 'open'`), 8);
	assert.equal(sql(`SELECT value FROM task_error WHERE source_id = ${g.source} AND external_id = 'vb-3'`), '…0002', 'no number is kept or shown whole');
	assert.equal(sql(`SELECT u.code FROM task_error e JOIN unit u ON u.id = e.agency_id WHERE e.source_id = ${g.source} AND external_id = 'vb-5'`), 'tuyhoa');
	take(rows);
	assert.equal(number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${g.source}`), 8, 'the same wrong row is one error');
	assert.equal(outcomes(take([task(5, { product: 'A.2' }), task(7)])), 'new,new');
	assert.equal(number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${g.source} AND state = 'mended' AND ended_at IS NOT NULL AND ended_by IS NULL`), 2);
	// A change that is wrong leaves the task as it was, and is mended by what stands coming again.
	assert.equal(outcomes(take([task(1, { person: 'khongco.zq' })])), 'bad');
	assert.equal(state('vb-1', 'person_id'), String(person(STAFF)));
	assert.equal(outcomes(take([task(1, { person: '066000000001' })])), 'same');
	assert.equal(number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${g.source} AND external_id = 'vb-1' AND state = 'open'`), 0);
	// No number is kept: of who is known his login, else its end as soon as nothing is to be tried again.
	const kept = () => sql(`SELECT CONCAT((SELECT COUNT(*) FROM task WHERE source_id IN ${tasks.SOURCES} AND said LIKE '%066000%'), ' ',
		(SELECT COUNT(*) FROM task_error WHERE source_id IN ${tasks.SOURCES} AND raw LIKE '%066000%'))`);
	assert.equal(kept(), '0 1', 'what nobody has is kept to be tried again');
	assert.equal(state('vb-1', "JSON_VALUE(said, '$.person')"), STAFF);
	assert.equal(outcomes(take([task(1, { person: STAFF }), task(1, { person: ' 066000000001 ' })])), 'same,same', 'however it is named');
	sql(`INSERT INTO person_number (person_id, number, taken_from) VALUES (${person(OFFICER)}, '066000000002', 'typed')`);
	assert.equal(outcomes(take([task(3, { person: '066000000002' })])), 'new');
	assert.equal(kept(), '0 0');
	assert.equal(sql(`SELECT JSON_VALUE(raw, '$.person') FROM task_error WHERE source_id = ${g.source} AND external_id = 'vb-3'`), '******0002');
	take([task(11, { person: '066000000009' })]);
	const wrongOne = number(`SELECT id FROM task_error WHERE source_id = ${g.source} AND external_id = 'vb-11'`);
	await done(ADMIN, `/quan-tri/ket-noi/dong-loi/${wrongOne}/bo`, { reason: 'Bỏ zq task' });
	assert.equal(sql(`SELECT CONCAT(state, ' ', JSON_VALUE(raw, '$.person')) FROM task_error WHERE id = ${wrongOne}`), 'dropped ******0009');
	// A source of one agency says nothing of the people of another.
	tasks.source('zq-stc', "(SELECT id FROM unit WHERE code = 'stc')");
	assert.equal(take([task(1)], { code: 'zq-stc' })[0].word, 'person_outside');
	sql(`UPDATE person SET mail = NULL WHERE uid = ${quote(OFFICER)}`);
}

async function guessed() {
	const g = ground();
	take([task(1, { product: undefined, subject: 'Văn bản trả lời kiến nghị cử tri' }), task(2, { product: '', subject: 'Dự hội nghị giao ban tuần' })]);
	assert.equal(state('vb-1', 'row_id'), String(g.row['A.1']));
	assert.ok(Number(state('vb-1', 'alike')) >= 400);
	assert.equal(state('vb-2', "CONCAT(row_id IS NULL, alike IS NULL)"), '11', 'nothing that is like it');
}

async function confirmed() {
	const g = ground();
	take([task(1), task(2, { deadline: undefined }), task(3, { product: undefined, subject: 'Dự hội nghị giao ban zq task' }), task(4)]);
	const page = await see(HEAD, PLACE);
	assert.match(page, /4 nhiệm vụ chờ xác nhận .*Trả lời cử tri zq task 1 .*Hệ thống văn bản zq · vb-1 .*12\/UBND-NC/);
	assert.match(page, /hệ thống nguồn ghi/);
	assert.match(page, /nguồn không ghi hạn/);
	assert.match(page, /Chưa chọn được sản phẩm/);
	assert.match(await see(HEAD, '/viec-can-lam/'), /Xác nhận 4 nhiệm vụ chuyển đến/);
	assert.match(await see(STAFF, '/cong-viec/'), /Nhiệm vụ chờ người phụ trách xác nhận .*Trả lời cử tri zq task 1/);
	assert.equal((await of(STRANGER).get(PLACE)).status, 200);
	assert.doesNotMatch(await see(STRANGER, PLACE), /zq task/);
	assert.equal((await of(STRANGER).get(`${PLACE}${id('vb-1')}`)).status, 404);
	// Nothing ticked; a deadline that is missing, which is said at its task; then two in one press.
	assert.equal((await post(HEAD, PLACE, listed(['vb-1'], []))).status, 422);
	const all = ['vb-1', 'vb-2', 'vb-4'];
	let a = await post(HEAD, PLACE, listed(all, ['vb-1', 'vb-2']));
	assert.equal(a.status, 422);
	assert.equal(number(`SELECT COUNT(*) FROM work WHERE id IN ${tasks.MADE}`), 0, 'all of them or none');
	a = await post(HEAD, PLACE, listed(all, ['vb-1', 'vb-2'], { 'vb-2': { deadline: 'mai' } }));
	assert.match(text(a.text), /Hạn không đúng: mai/);
	const since = last();
	assert.match(await done(HEAD, PLACE, listed(all, ['vb-1', 'vb-2'], { 'vb-1': { quantity: '2,5' }, 'vb-2': { deadline: shown(worked(5)) } })), /da-nhan=2/);
	assert.equal(owed('vb-1'), `planned open 2500 0 ${worked(3)} ${g.row['A.1']} 12/UBND-NC, ${shown(day(-1))}`);
	assert.match(owed('vb-2'), new RegExp(`planned open 1000 0 ${worked(5)}`));
	assert.equal(state('vb-1', "CONCAT_WS(' ', state, quantity, answered_by)"), `confirmed 2500 ${person(HEAD)}`);
	assert.deepEqual(told(since), [`work_given ${STAFF}`], 'as other work: once for all of it');
	assert.equal(number(`SELECT COUNT(*) FROM audit a JOIN task t ON a.object_id = t.work_id AND a.noun = 'work' AND a.action = 'give' WHERE t.external_id = 'vb-1'`), 1);
	// Once.
	assert.equal((await post(HEAD, PLACE, listed(['vb-1'], ['vb-1']))).status, 409);
	assert.match(await see(STAFF, `/cong-viec/${state('vb-1', 'delivery_id')}/`), /Hệ thống nguồn .*Hệ thống văn bản zq .*vb-1/);
}

// As many as the list shows; what is plain is ticked as it opens, what was hardly alike is not.
async function many() {
	ground();
	const names = Array.from({ length: 102 }, (_, i) => `vb-${i + 1}`);
	take(names.map((_, i) => task(i + 1)));
	sql(`UPDATE task SET alike = 330 WHERE external_id = 'vb-1' AND source_id IN ${tasks.SOURCES}`);
	const page = (await of(HEAD).get(`${PLACE}?tat-ca=1`)).text, row = (n) => new RegExp(`value="${id(n)}:1"( checked)?`).exec(page);
	assert.deepEqual(['vb-1', 'vb-3'].map((n) => row(n)[1] || ''), ['', ' checked']);
	assert.equal(page.match(/name="chosen"[^>]* checked/g).length, 99);
	assert.match(text(page), /102 nhiệm vụ chờ xác nhận .*100 nhiệm vụ đầu/);
	const first = names.filter((n) => row(n));
	assert.match(await done(HEAD, PLACE, listed(first, first)), /da-nhan=100/);
	assert.match(await see(HEAD, PLACE), /2 nhiệm vụ chờ xác nhận/);
}

async function another() {
	const g = ground();
	take([task(1), task(2, { product: undefined, subject: 'Dự hội nghị zq task' }), task(3)]);
	const at = `${PLACE}${id('vb-1')}`;
	assert.match(await see(HEAD, at), /Xác nhận thì nhiệm vụ thành việc được giao cho .*Soạn thảo văn bản trả lời/);
	assert.match(await see(HEAD, `${at}/san-pham?tim=tham%20dinh`), /A\.2/);
	assert.match(await see(HEAD, `${at}?san-pham=${g.row['A.2']}`), /Thẩm định hồ sơ/);
	await done(HEAD, `${at}/nhan`, { version: '1', product: String(g.row['A.2']), quantity: '1', deadline: shown(worked(3)), reason: '' });
	assert.equal(state('vb-1', 'row_id'), String(g.row['A.2']));
	// Without a product: outside the catalog, with a provisional coefficient.
	const outside = `${PLACE}${id('vb-2')}/nhan`, fields = { version: '1', quantity: '1', deadline: shown(worked(3)), reason: '', task: '', output: '', coefficient: '' };
	assert.equal((await post(HEAD, outside, fields)).status, 422);
	await done(HEAD, outside, { ...fields, task: 'Dự hội nghị zq task', output: 'Báo cáo', coefficient: '0,5' });
	assert.equal(sql(`SELECT CONCAT_WS(' ', o.task, w.coefficient) FROM task t JOIN work w ON w.id = t.work_id JOIN outside_work o ON o.id = w.outside_id WHERE t.external_id = 'vb-2'`), 'Dự hội nghị zq task 5');
	// Declined with a reason, which its person is told.
	const no = `${PLACE}${id('vb-3')}/tu-choi`, since = last();
	assert.equal((await post(HEAD, no, { version: '1', decline_reason: '' })).status, 422);
	await done(HEAD, no, { version: '1', decline_reason: 'Không thuộc phòng zq' });
	assert.equal(state('vb-3', "CONCAT_WS(' ', state, reason)"), 'declined Không thuộc phòng zq');
	assert.deepEqual(told(since), [`task_declined ${STAFF}`]);
	assert.equal((await post(HEAD, no, { version: '1', decline_reason: 'lại' })).status, 409);
	assert.equal(outcomes(take([{ external_id: 'vb-3', done_on: day(0) }])), 'changed');
	assert.equal(state('vb-3'), 'declined', 'what was answered stays answered');
	// What its source mends waits again, of whom it is meant for, and who is in charge is told; the answer stays in the audit.
	sql("DELETE FROM notice WHERE kind LIKE 'task%'");
	const again = last();
	assert.equal(outcomes(take([task(3, { person: 'khongco.zq' })])), 'bad');
	assert.equal(state('vb-3'), 'declined');
	assert.equal(outcomes(take([task(3, { person: OFFICER })])), 'changed');
	assert.equal(state('vb-3', "CONCAT_WS(' ', state, person_id, reason = '', answered_by IS NULL, answered_at IS NULL)"), `waiting ${person(OFFICER)} 1 1 1`);
	assert.equal(told(again).filter((x) => /^tasks_waiting/.test(x)).length, 1);
	assert.equal(sql(`SELECT CONCAT_WS(' ', JSON_VALUE(before_json, '$.state'), JSON_VALUE(before_json, '$.person'), JSON_VALUE(before_json, '$.reason'), JSON_VALUE(after_json, '$.person'))
		FROM audit WHERE noun = 'task' AND action = 'again' AND object_id = ${id('vb-3')}`), `declined ${person(STAFF)} Không thuộc phòng zq ${person(OFFICER)}`);
	assert.equal(outcomes(take([task(3, { person: OFFICER })])), 'same');
	// Declined, taken back and given anew it waits too.
	await done(HEAD, no, { version: state('vb-3', 'version'), decline_reason: 'lại zq' });
	take([{ external_id: 'vb-3', withdrawn: true }]);
	assert.equal(state('vb-3'), 'declined');
	take([task(3, { person: OFFICER })]);
	assert.equal(state('vb-3'), 'waiting');
}

// By the day on which its source gave it a task is planned or, given behind the freeze, extra: by its document, or a reason.
async function kinds() {
	ground();
	sql(`SET foreign_key_checks = OFF; INSERT INTO period_calendar (agency_id, first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by)
		SELECT id, '2026-01-01', 25, 1, 25, 26, 28, 5, 10, 10, 11, 12, 14, '1', '2026-01-01', 'zq', 1 FROM unit WHERE code = 'tuyhoa';
		INSERT INTO agency_parameter (agency_id, from_day, period, other, proposal_id, document_number, document_day, created_by) SELECT id, '2026-01-01', 'quarter', 'zq', -1, '1', '2026-01-01', 1 FROM unit WHERE code = 'tuyhoa'`);
	try {
		take([task(1, { given_on: day(-100), deadline: worked(0) }), task(2, { deadline: worked(0) }), task(3, { deadline: worked(0), document: undefined })]);
		await confirm(['vb-1', 'vb-2']);
		if (/^planned/.test(owed('vb-2')))
			return console.log('# no plan is frozen today: extra work is not tried');
		assert.match(owed('vb-1'), /^planned/);
		assert.equal(sql(`SELECT GROUP_CONCAT(w.reason ORDER BY t.external_id SEPARATOR '|') FROM task t JOIN work w ON w.id = t.work_id WHERE t.source_id IN ${tasks.SOURCES}`), `|12/UBND-NC, ${shown(day(-1))}`);
		const a = await post(HEAD, PLACE, listed(['vb-3'], ['vb-3']));
		assert.equal(a.status, 422);
		assert.match(text(a.text), /là việc phát sinh, hãy ghi lý do/);
		await confirm(['vb-3'], { reason: 'Đột xuất zq' });
		assert.match(owed('vb-3'), /^extra/);
	} finally {
		sql("DELETE FROM period_calendar WHERE reason = 'zq'; DELETE FROM agency_parameter WHERE other = 'zq'");
	}
}

const entries = (external) => sql(`SELECT CONCAT_WS(' ', e.id = t.entry_id, p.uid, e.state, e.quantity, e.done_on, e.document) FROM task t JOIN delivery d ON d.work_id = t.work_id
	JOIN entry e ON e.delivery_id = d.id JOIN person p ON p.id = e.person_id WHERE t.external_id = ${quote(external)} AND t.source_id IN ${tasks.SOURCES} ORDER BY e.id`);

async function finished() {
	ground();
	take([task(1), task(2, { done_on: day(0), done_document: '15/BC-UBND' }), task(3), task(4)]);
	await confirm(['vb-1', 'vb-2', 'vb-3', 'vb-4']);
	assert.equal(entries('vb-1'), '');
	assert.equal(entries('vb-2'), `1 ${STAFF} proposed 1000 ${day(0)} 15/BC-UBND`, 'what was done before is proposed when it is confirmed');
	const since = last();
	assert.equal(outcomes(take([{ external_id: 'vb-1', done_on: day(0), done_document: '16/BC' }])), 'changed');
	assert.equal(entries('vb-1'), `1 ${STAFF} proposed 1000 ${day(0)} 16/BC`);
	assert.deepEqual(told(since), [`task_done ${STAFF}`]);
	assert.match(await see(HEAD, `/cong-viec/xac-nhan/${state('vb-1', 'entry_id')}`), /Hệ thống nguồn báo thay Hệ thống văn bản zq/);
	assert.match(await see(STAFF, `/cong-viec/${state('vb-1', 'delivery_id')}/`), /Hệ thống nguồn báo xong ngày .*16\/BC/);
	// Never twice: the same again, another document, at the same time.
	assert.equal(outcomes(take([{ external_id: 'vb-1', done_on: day(0) }])), 'same');
	await Promise.all([1, 2, 3].map((n) => takeBeside([{ external_id: 'vb-3', done_on: day(0), done_document: `${n}/BC` }])));
	take([{ external_id: 'vb-1', done_document: '17/BC', done_on: day(0) }]);
	assert.equal(entries('vb-1').split('\n').length, 1);
	assert.equal(entries('vb-3').split('\n').length, 1);
	// The head accepts it as any other; the person takes his back, and it does not come again.
	const [entry, version, delivery] = state('vb-3', '(SELECT CONCAT_WS(\' \', e.id, e.version, e.delivery_id) FROM entry e WHERE e.id = entry_id)').split(' ');
	await done(STAFF, `/cong-viec/${delivery}/bao-cao/${entry}/rut`, { version });
	take([{ external_id: 'vb-3', done_on: day(0), done_document: '9/BC' }]);
	assert.equal(entries('vb-3').split('\n').length, 1);
	// Reported already: what the source says is evidence alone.
	await done(STAFF, `/cong-viec/${state('vb-4', 'delivery_id')}/bao-cao`, { quantity: '1', done_on: shown(day(0)), document: 'zq', note: '', version: '1' });
	take([{ external_id: 'vb-4', done_on: day(0), done_document: '20/BC' }]);
	assert.equal(entries('vb-4'), `${STAFF} proposed 1000 ${day(0)} zq`);
	assert.match(await see(STAFF, `/cong-viec/${state('vb-4', 'delivery_id')}/`), /20\/BC/);
}

async function takenBack() {
	ground();
	take([task(1), task(2), task(3)]);
	assert.equal(outcomes(take([{ external_id: 'vb-1', withdrawn: true }])), 'changed');
	assert.equal(state('vb-1'), 'withdrawn');
	const gone = (await of(HEAD).get(`${PLACE}${id('vb-1')}`)).text;
	assert.match(text(gone), /Trạng thái .*thu hồi/i);
	assert.doesNotMatch(gone, /chuyen-den\/\d+\/(nhan|tu-choi)"/, 'nothing is to be done with it');
	assert.doesNotMatch(await see(HEAD, PLACE), /zq task 1/);
	assert.equal(outcomes(take([task(1)])), 'changed');
	assert.equal(state('vb-1'), 'waiting', 'given anew');
	await confirm(['vb-2', 'vb-3']);
	sql("DELETE FROM notice WHERE kind LIKE 'task%'");
	const since = last();
	take([{ external_id: 'vb-2', withdrawn: true }, task(3, { deadline: worked(9), subject: `Khác ${HOSTILE} zq task` })]);
	assert.deepEqual(told(since), [`tasks_news ${chief()}`]);
	assert.equal(state('vb-2', "CONCAT_WS(' ', state, news, withdrawn_at IS NOT NULL)"), 'confirmed withdrawn 1');
	assert.match(owed('vb-3'), new RegExp(`open 1000 0 ${worked(3)}`), 'nothing changes by itself');
	const page = await see(HEAD, PLACE);
	assert.match(page, /Hệ thống nguồn đã thu hồi/);
	assert.ok(page.includes(`Hệ thống nguồn ghi: Khác ${HOSTILE} zq task`));
	assert.match(page, new RegExp(`Đã xác nhận: ${shown(worked(3))} Hệ thống nguồn ghi: ${shown(worked(9))}`));
	assert.match(await see(HEAD, `/cong-viec/don-vi/viec/${state('vb-2', 'delivery_id')}`), /Thu hồi/);
	// Another person is seen: a number nobody has by its end.
	take([task(3, { person: OFFICER })]);
	const name = (uid) => sql(`SELECT CONCAT(family, ' ', given) FROM person WHERE uid = ${quote(uid)}`);
	assert.ok((await see(HEAD, PLACE)).includes(`Người được giao Đã xác nhận: ${name(STAFF)} Hệ thống nguồn ghi: ${OFFICER}`));
	take([task(3, { person: '066000000007' })]);
	const masked = await see(HEAD, PLACE);
	assert.ok(masked.includes(`Đã xác nhận: ${name(STAFF)} Hệ thống nguồn ghi: ******0007`));
	assert.doesNotMatch(masked, /066000000007/);
	assert.equal(outcomes(take([task(3, { person: '066000000007' })])), 'same');
	assert.doesNotMatch(state('vb-3', 'said'), /066000000007/);
	await done(HEAD, `${PLACE}${id('vb-3')}/da-xem`, { version: state('vb-3', 'version') });
	assert.equal(state('vb-3', 'news'), 'none');
	assert.equal((await post(HEAD, `${PLACE}${id('vb-2')}/da-xem`, { version: '1' })).status, 409);
	// What its source took back is not proposed as done.
	take([{ external_id: 'vb-2', done_on: day(0) }]);
	assert.equal(entries('vb-2'), '');
}

// Work that comes in by itself is given to who gets the figures; what he counted of it.
const regular = (g, code) => done(HEAD, `/cong-viec/giao/${g.row[code]}`, { subject: 'Văn bản đến zq task', quantity: '', deadline: '', regular: '1', person: [person(STAFF)], reason: '', document: '', days: '' });
const counts = () => sql(`SELECT CONCAT_WS(' ', d.kind, d.given_on, d.quantity, d.declared) FROM delivery d JOIN work w ON w.id = d.work_id WHERE w.subject = 'Văn bản đến zq task' ORDER BY d.id`);

// Figures of a register stand beside the own count of the day and count once their person takes them.
async function counted() {
	const g = ground(), row = (more = {}) => ({ register: 'Sổ văn bản đến zq', person: STAFF, product: 'A.1', day: day(0), came: 12, done: 10, late: 1, ...more });
	await regular(g, 'A.1');
	const a = tasks.count([row(), row({ product: 'Z.1' }), row({ done: 13 }), row({ day: 'mai' }), row({ day: day(-1), came: 3, done: 0, late: undefined })]);
	assert.deepEqual(a.map((x) => x.outcome === 'bad' ? `${x.field} ${x.word}` : x.outcome), ['new', 'product product_unknown', 'done more', 'day day', 'new']);
	assert.equal(outcomes(tasks.count([row()])), 'same');
	const page = await see(STAFF, '/cong-viec/');
	assert.match(page, /Sổ văn bản đến zq Hệ thống văn bản zq, \S+ ?: nhận vào 12, đã xong 10, chậm 1\. Đã tự đếm ngày đó: 0/);
	assert.equal(number(`SELECT COUNT(*) FROM delivery d JOIN work w ON w.id = d.work_id WHERE w.subject = 'Văn bản đến zq task'`), 0, 'nothing counts by itself');
	const figure = (d) => sql(`SELECT CONCAT_WS(' ', id, version) FROM task_count WHERE source_id = ${g.source} AND day = '${d}'`).split(' ');
	let [id, version] = figure(day(0));
	assert.equal((await post(HEAD, `/cong-viec/so-lieu/${id}`, { version })).status, 409, 'of its person alone');
	await done(STAFF, `/cong-viec/so-lieu/${id}`, { version });
	assert.equal((await post(STAFF, `/cong-viec/so-lieu/${id}`, { version })).status, 409, 'once');
	assert.equal(counts(), `planned ${day(0)} 12000 10000`);
	// More later: what is more alone; what was done of what came first.
	assert.equal(outcomes(tasks.count([row({ came: 15, done: 14 })])), 'changed');
	[id, version] = figure(day(0));
	assert.match(await see(STAFF, '/cong-viec/'), /Lấy vào số đếm: \+3, đã xong \+4/);
	await done(STAFF, `/cong-viec/so-lieu/${id}`, { version });
	assert.equal(counts(), `planned ${day(0)} 12000 12000\nplanned ${day(0)} 3000 2000`);
	// What he counted himself already is not counted again.
	[id, version] = figure(day(-1));
	await done(STAFF, `/cong-viec/so-lieu/${id}/bo`, { version });
	assert.equal(counts().split('\n').length, 2);
	assert.doesNotMatch(await see(STAFF, '/cong-viec/'), /Lấy vào số đếm|số liệu của sổ đang chờ/);
	// Of what is another day or product now nothing was taken; another version of the catalog is no other product.
	const one = (more) => outcomes(tasks.count([row({ external_id: 'zq-sua', came: 5, done: 5, ...more })])), waits = () => sql(`SELECT CONCAT_WS(' ', taken_came, taken_done, waits) FROM task_count WHERE source_id = ${g.source} AND external_id = 'zq-sua'`);
	const take = () => sql(`UPDATE task_count SET taken_came = came, taken_done = done WHERE source_id = ${g.source} AND external_id = 'zq-sua'`);
	one();
	for (const [more, now] of [[{ came: 6 }, '5000 5000 1'], [{ day: day(-1) }, '0 0 1'], [{ day: day(-1), product: 'A.2' }, '0 0 1'], [{ day: day(-1), product: 'A.2', register: 'Sổ khác' }, '5000 5000 0']]) {
		take();
		assert.equal(one(more), 'changed');
		assert.equal(waits(), now, JSON.stringify(more));
	}
	sql(`DELETE FROM task_count WHERE source_id = ${g.source} AND external_id = 'zq-sua'`);
	await moved(g, row);
}

// Who moved: figures of days before are of his agency of then, its work alone takes them.
async function moved(g, row) {
	const here = number(`SELECT id FROM holding WHERE person_id = ${person(STAFF)} AND main = 1 AND until_day IS NULL`);
	const there = number(`SELECT id FROM unit WHERE kind = 'agency' AND id NOT IN (SELECT agency_id FROM catalog WHERE state = 'in_force') LIMIT 1`);
	assert.ok(here && there);
	sql(`UPDATE holding SET until_day = '${day(-2)}' WHERE id = ${here}; INSERT INTO holding (person_id, unit_id, title, main, rank, from_day) SELECT person_id, ${there}, title, 1, 'staff', '${day(-1)}' FROM holding WHERE id = ${here}`);
	try {
		assert.deepEqual(tasks.count([row({ day: day(-2), came: 2, done: 0 }), row({ day: day(-1), came: 2, done: 0 })]).map((x) => x.word || x.outcome), ['new', 'catalog_none']);
		assert.match(await see(STAFF, WAITS), /nhận vào 2, đã xong 0/);
		sql(`UPDATE work SET agency_id = ${there} WHERE subject = 'Văn bản đến zq task'`);
		assert.match(await see(STAFF, WAITS), /chưa được giao việc thường xuyên có sản phẩm này/, 'a work of another agency does not take them');
	} finally {
		sql(`DELETE FROM holding WHERE person_id = ${person(STAFF)} AND unit_id = ${there}; UPDATE holding SET until_day = NULL WHERE id = ${here};
			UPDATE work SET agency_id = (SELECT agency_id FROM catalog WHERE id = ${g.id}) WHERE subject = 'Văn bản đến zq task'`);
	}
}

// A register that is asked and one that drops files, by the worker of the instance: what can be taken waits for its person, what
// cannot is mended and taken again.
const REGISTER = { gives: 'counts', list: 'data.items', cursor: 'since', position: 'paging.cursor', persons: { 'Văn thư phòng': STAFF },
	fields: { register: '=Sổ văn bản đến zq', person: 'who', product: 'code', day: 'on', came: 'in', done: 'out' } };
const TABLE = { gives: 'counts', fields: { external_id: 'Mã', register: 'Sổ', person: 'Người', product: 'Mã sản phẩm', day: 'Ngày', came: 'Nhận', done: 'Xong', late: 'Chậm' } };
const WAITS = '/cong-viec/so-lieu/';

async function registers() {
	const g = ground(), s = await standin.start({ register: [{ who: 'VĂN THƯ PHÒNG', code: 'A.1', on: day(-1), in: 7, out: '5,5' }, { who: STAFF, code: 'A.2', on: day(-1), in: 2 }] });
	const desk = sources.make({ way: 'drop', owner: HEAD, mapping: TABLE });
	const asked = sources.make({ address: `http://127.0.0.1:${s.port}/api/register`, mapping: REGISTER });
	try {
		assert.doesNotMatch(await see(STAFF, '/viec-can-lam/'), /số liệu của sổ/);
		await regular(g, 'A.1');
		assert.equal(sources.brief(await sources.look(asked)), '2/0/0/0');
		assert.equal(sources.position(asked), '2');
		sources.drop(desk, 'so.csv', `Mã;Sổ;Người;Mã sản phẩm;Ngày;Nhận;Xong;Chậm\r\nM1;Một cửa zq;${STAFF};A.1;${shown(day(0))};4;3;1\r\nM2;Một cửa zq;Quầy 7;A.1;${shown(day(0))};1;0;0\r\n` +
			`M3;Một cửa zq;${STAFF};A.1;${shown(day(0))};1;2;0\r\n`);
		assert.equal(sources.brief(await sources.look(desk)), '1/0/0/2');
		// Who waits for it sees it, at its day and product, with or without a work of it.
		assert.match(await see(STAFF, '/viec-can-lam/'), /Lấy 3 số liệu của sổ vào số đếm/);
		assert.match(await see(STAFF, '/cong-viec/'), /3 số liệu của sổ đang chờ đồng chí/);
		const page = await see(STAFF, WAITS);
		assert.match(page, new RegExp(`${WORDS['A.1']}[^.]*Sổ văn bản đến zq Nguồn ${asked.code}, ${shown(day(-1))} ?: nhận vào 7, đã xong 5,5\\..*Một cửa zq.*nhận vào 4, đã xong 3, chậm 1\\.`));
		assert.match(page, new RegExp(`${WORDS['A.2']}.*chưa được giao việc thường xuyên có sản phẩm này`));
		const figure = (code, d) => sql(`SELECT CONCAT_WS(' ', t.id, t.version) FROM task_count t JOIN catalog_row r ON r.id = t.row_id WHERE r.code = '${code}' AND t.day = '${d}'`).split(' ');
		for (const [code, d, over] of [['A.1', day(-1), WAITS], ['A.1', day(0), WAITS], ['A.2', day(-1), '/cong-viec/so-lieu/']]) {
			const [id, version] = figure(code, d);
			if (code === 'A.2')
				assert.equal((await post(STAFF, `${WAITS}${id}`, { version })).status, 422, 'without a work there is nothing to count');
			assert.equal(await done(STAFF, `${WAITS}${id}${code === 'A.2' ? '/bo' : ''}`, { version }), over);
		}
		assert.match(await see(STAFF, WAITS), /Không có số liệu nào đang chờ/);
		assert.deepEqual(counts().split('\n'), [`planned ${day(-1)} 7000 5500`, `planned ${day(0)} 4000 3000`], 'what came in is work of its day');
		assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', e.state, e.quantity, e.done_on, e.document) ORDER BY e.id) FROM entry e JOIN delivery d ON d.id = e.delivery_id JOIN work w ON w.id = d.work_id WHERE w.subject = 'Văn bản đến zq task'`),
			`proposed 5500 ${day(-1)} Sổ văn bản đến zq,proposed 3000 ${day(0)} Một cửa zq`, 'what was done of it waits for the head');
		// What could not be taken is shown to who mends it, and taken again.
		const wrong = await see(HEAD, '/co-quan/dong-loi/');
		assert.match(wrong, new RegExp(`M3 · Một cửa zq, ${shown(day(0))} · ${STAFF} .*Đã xong ?: Nhiều hơn số đã nhận vào; hãy sửa một trong hai số\\. 2 .*M2 · Một cửa zq.*Quầy 7.*Người được giao ?: Không có người`));
		assert.match(await see(ADMIN, `/quan-tri/ket-noi/dong-loi/?nguon=${desk.id}`), /M2 · Một cửa zq/);
		const [second, third] = ['M2', 'M3'].map((x) => number(`SELECT id FROM task_error WHERE source_id = ${desk.id} AND external_id = '${x}'`));
		sql(`UPDATE source SET mapping = JSON_INSERT(mapping, '$.persons', JSON_OBJECT('quầy 7', '${STAFF}')) WHERE id = ${desk.id}`);
		const again = sources.look(desk, '');
		await done(HEAD, `/co-quan/dong-loi/${second}/thu-lai`, {});
		assert.equal(`${(await again).kind} ${sources.brief(sources.run(desk))}`, 'replay 1/0/0/1');
		sources.drop(desk, 'so.csv', `Mã;Sổ;Người;Mã sản phẩm;Ngày;Nhận;Xong;Chậm\r\nM3;Một cửa zq;${STAFF};A.1;${shown(day(0))};2;2;0\r\n`);
		assert.equal(sources.brief(await sources.look(desk)), '1/0/0/0');
		assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT(gives, ' ', state) ORDER BY id) FROM task_error WHERE id IN (${second}, ${third})`), 'counts mended,counts mended');
		assert.match(await see(STAFF, WAITS), /Một cửa zq.*nhận vào 1, đã xong 0\..*Một cửa zq.*nhận vào 2, đã xong 2\./);
	} finally {
		s.stop();
		sources.clear();
	}
}

run(async () => {
	tasks.built();
	await test('the people sign in', async () => {
		for (const user of [HEAD, STAFF, STRANGER, ADMIN])
			clients.set(user, await new Client().signIn(user));
	});
	await test('what comes is taken once', taken);
	await test('a name that is repeated in a batch', repeated);
	await test('whoever brings it at the same time', atOnce);
	await test('wrong rows have a mender, and are mended', wrong);
	await test('a product that is not named is guessed', guessed);
	await test('confirmed: several in one press, as other work', confirmed);
	await test('as many as the list shows in one press', many);
	await test('planned or extra by the day on which it was given', kinds);
	await test('with another product, outside the catalog, declined', another);
	await test('done in its source: proposed once, before and after', finished);
	await test('taken back, and said otherwise after it was confirmed', takenBack);
	await test('figures of registers are taken by their person', counted);
	await test('registers that are asked and that drop files', registers);
	tasks.clear();
	for (const c of clients.values())
		c.close();
});
