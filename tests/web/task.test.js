// Tasks that other systems give: taken once, whatever comes twice or at the same time; wrong rows with their mender; confirmed as
// work, with another product, declined; done before and after; taken back; changed later.
'use strict';
const { assert, test, run } = require('./check.js');
const tasks = require('./tasks.js');
const { sql, number, quote, take, takeBeside, outcomes, state, person } = tasks;

const HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OFFICER = 'canbo.tuyhoa', STRANGER = 'giamdoc.stc';
const HOSTILE = '<b>zq\'"&</b>';
const day = (n) => sql(`SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY`);
const worked = (n) => [0, 6].includes(new Date(`${day(n)}T00:00Z`).getUTCDay()) ? worked(n + 1) : day(n);
const task = (n, more = {}) => ({ external_id: `vb-${n}`, person: STAFF, subject: `Trả lời cử tri zq task ${n}`, product: 'A.1',
	document: '12/UBND-NC', document_day: day(-1), given_on: day(0), deadline: worked(3), ...more });
const told = (since) => sql(`SELECT CONCAT(n.kind, ' ', p.uid) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${since} ORDER BY n.id`).split('\n').filter(Boolean);
// The head of the division of who gets the tasks.
const chief = () => sql(`SELECT p.uid FROM holding h JOIN holding k ON k.unit_id = h.unit_id AND k.rank = 'head' AND k.until_day IS NULL JOIN person p ON p.id = k.person_id
	WHERE h.person_id = ${person(STAFF)} AND h.main = 1 AND h.until_day IS NULL`);
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
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'source' AND object_id = ${g.source} AND action = 'take'`), 4);
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

run(async () => {
	tasks.built();
	await test('what comes is taken once', taken);
	await test('whoever brings it at the same time', atOnce);
	await test('wrong rows have a mender, and are mended', wrong);
	await test('a product that is not named is guessed', guessed);
	tasks.clear();
});
