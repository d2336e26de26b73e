// Work that was assigned outside the catalog: entered by the agency, collected, taken into the open
// supplement or declined, with who is told and whose duty it is.
'use strict';
const { Client, base, decode, forms } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, clear, make, version, quote } = require('./catalogs.js');

const OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', STRANGER = 'giamdoc.stc', APPRAISER = 'thamdinh.snv';
const AT = '/danh-muc/ngoai/', NAME = 'Việc ngoài kiểm thử', HOSTILE = `<b>'"&`;
const clients = new Map();
const of = (user) => clients.get(user);
const text = (a) => decode(a.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const sent = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token(), ...fields });
const done = async (user, where, fields) => {
	const a = await sent(user, where, fields);
	assert.equal(a.status, 303, `${user} ${where}: ${a.status} ${/error-summary[\s\S]{0,500}/.exec(a.text) || ''}`);
	return a.location.replace(base, '');
};
const work = (more) => ({ task: NAME, output: 'Báo cáo', group: '1', points: '', coefficient: '1,4', period: 'Tháng 3/2026', assigner: 'Chủ tịch phường', ...more });
const column = (id, what) => sql(`SELECT ${what} FROM outside_work WHERE id = ${id}`);
const told = (since) => sql(`SELECT CONCAT(n.kind, ' ', p.uid) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${since} ORDER BY 1`)
	.split('\n').filter(Boolean).join();
const last = () => number('SELECT COALESCE(MAX(id), 0) FROM notice');
const sweep = () => sql(`DELETE FROM notice WHERE path = '${AT}'; DELETE FROM outside_work WHERE task LIKE ${quote(`%${NAME}%`)}`);

async function entered(user = OFFICER, more = {}) {
	assert.equal(await done(user, AT, work(more)), AT);
	return number('SELECT MAX(id) FROM outside_work');
}
const seen = (id) => `${id}:${column(id, 'version')}`;
const answer = (user, ids, deed, more = {}) => sent(user, `${AT}xu-ly`, { chosen: ids.map(seen), deed, ...more });

async function opened() {
	const base = make('in_force'), at = await done(OFFICER, `${base.at}phien-ban`);
	return { id: Number(/\d+/.exec(at)[0]), at, base };
}
const back = (user, ids) => sent(user, `${AT}xem-lai`, { again: ids.map(seen) });
const audited = (id) => sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'outside_work' AND object_id = ${id}`);
const rowOf = (id) => sql(`SELECT r.catalog_id, r.code, r.task, r.output, r.group_no, r.points, r.coefficient FROM outside_work o JOIN catalog_row r ON r.id = o.row_id WHERE o.id = ${id}`);

async function enters() {
	const since = last(), id = await entered(HEAD);
	assert.equal(column(id, 'task, coefficient, points, period, assigner, state'), `${NAME}\t14\tNULL\tTháng 3/2026\tChủ tịch phường\tproposed`);
	assert.equal(told(since), `outside_proposed ${OFFICER}`);
	for (const user of [OFFICER, HEAD]) {
		assert.match(text(await of(user).get('/viec-can-lam/')), /Xem xét 1 việc giao ngoài danh mục/);
		assert.match(text(await of(user).get(AT)), new RegExp(`Chờ xem xét \\(1\\).*${NAME}.*Tháng 3/2026`));
	}
	assert.match(text(await of(OFFICER).get('/thong-bao/')), new RegExp(`Việc giao ngoài danh mục .*ghi việc giao ngoài danh mục: ${NAME}`));
	for (const [more, field] of [[{ task: '' }, 'task'], [{ output: '' }, 'output'], [{ coefficient: '' }, 'coefficient'], [{ coefficient: '0' }, 'coefficient'],
		[{ coefficient: 'x' }, 'coefficient'], [{ points: '-1' }, 'points'], [{ period: 'x'.repeat(101) }, 'period']]) {
		const a = await sent(OFFICER, AT, work({ assigner: 'Người giao giữ lại', ...more }));
		assert.equal(a.status, 422, field);
		assert.ok(a.text.includes(`id="${field}-error"`) && a.text.includes('Người giao giữ lại'), field);
	}
	const long = await entered(OFFICER, { task: `${NAME} ${'ế'.repeat(900)}` });
	assert.equal(number(`SELECT CHAR_LENGTH(task) FROM outside_work WHERE id = ${long}`), NAME.length + 901);
}

async function roles() {
	const id = await entered();
	const staff = await of(STAFF).get(AT);
	assert.ok(staff.status === 200 && text(staff).includes(NAME) && !/name="deed"|name="task"/.test(staff.text), 'read by all of the agency');
	for (const user of [STRANGER, APPRAISER])
		assert.ok(!text(await of(user).get(AT)).includes(NAME), `${user}: another agency`);
	for (const user of [STAFF, APPRAISER])
		for (const [where, fields] of [['', work()], ['xu-ly', { chosen: seen(id), deed: 'decline', reason: 'x' }]])
			assert.equal((await sent(user, AT + where, fields)).status, 403, `${user} ${where}`);
	const a = await answer(STRANGER, [id], 'decline', { reason: 'x' });
	assert.equal(a.status, 409, 'of another agency: as if it were not there');
	assert.equal(column(id, 'state'), 'proposed');
}

async function takes() {
	const one = await entered(HEAD), two = await entered(HEAD, { points: '7,5', coefficient: '', group: '2' }), since = last();
	const none = await answer(OFFICER, [one], 'take');
	assert.equal(none.status, 422);
	assert.match(text(none), /chưa có bản bổ sung nào đang lập/);
	const g = await opened();
	assert.match((await of(OFFICER).get(g.at)).text, /\/danh-muc\/ngoai\//);
	assert.equal((await answer(OFFICER, [], 'take')).status, 422);
	assert.equal((await answer(OFFICER, [one, two], 'take')).status, 303);
	// The standard has 5 points: 1,4 is 7 points.
	assert.equal(rowOf(one), `${g.id}\t\t${NAME}\tBáo cáo\t1\t700\t14`);
	assert.equal(rowOf(two), `${g.id}\t\t${NAME}\tBáo cáo\t2\t750\t15`);
	assert.equal(told(since), `outside_taken ${HEAD},outside_taken ${HEAD}`);
	assert.match(text(await of(OFFICER).get(g.at)), /thêm 2 · sửa 0 · rút 0/);
	assert.match(text(await of(HEAD).get(AT)), /Đã đưa vào Xem dòng/);
	assert.match(text(await of(OFFICER).get(`${g.at}?loc=finding`)), /Chưa có mã/, 'a code is given before it is submitted');
	assert.equal((await of(OFFICER).get((/danh-muc\/\d+\/dong\/\d+/.exec((await of(OFFICER).get(AT)).text) || [''])[0].replace(/^/, '/'))).status, 200);
	assert.doesNotMatch(text(await of(OFFICER).get('/viec-can-lam/')), /việc giao ngoài danh mục/);
}

async function declines() {
	const id = await entered(HEAD), since = last();
	const a = await answer(OFFICER, [id], 'decline');
	assert.ok(a.status === 422 && a.text.includes('id="reason-error"'));
	assert.ok(forms(a.text).find((f) => f.action.endsWith('xu-ly')).fields.chosen, 'what was chosen stays chosen');
	assert.equal((await answer(OFFICER, [id], 'decline', { reason: 'Đã có ở A.1' })).status, 303);
	assert.equal(column(id, 'state, reason, version'), 'declined\tĐã có ở A.1\t2');
	assert.equal(told(since), `outside_declined ${HEAD}`);
	assert.match(text(await of(STAFF).get(AT)), /Không đưa vào Đã có ở A\.1/);
	assert.equal((await sent(OFFICER, `${AT}xu-ly`, { chosen: `${id}:x`, deed: 'take' })).status, 400);
}

// A supplement that is given up has nothing: what it took waits for the next one.
async function dropped() {
	const id = await entered(HEAD), g = await opened();
	assert.equal((await answer(OFFICER, [id], 'take')).status, 303);
	const since = last(), before = column(id, 'row_id');
	assert.equal(await done(OFFICER, `${g.at}huy`, { version: version(g) }), g.base.at);
	assert.equal(column(id, 'state, row_id, answered_by, answered_at, version'), 'proposed\tNULL\tNULL\tNULL\t3');
	assert.equal(told(since), `outside_reopened ${HEAD}`);
	assert.match(text(await of(OFFICER).get('/viec-can-lam/')), /Xem xét 1 việc giao ngoài danh mục/);
	assert.equal(sql(`SELECT JSON_VALUE(before_json, '$.row') FROM audit WHERE noun = 'outside_work' AND object_id = ${id} AND action = 'reopen'`), before);
	const next = number(`SELECT id FROM catalog WHERE id = ${/\d+/.exec(await done(OFFICER, `${g.base.at}phien-ban`))[0]}`);
	assert.equal((await answer(OFFICER, [id], 'take')).status, 303);
	assert.equal(rowOf(id).split('\t')[0], String(next), 'taken into the next one');
	assert.equal(audited(id), 'propose,take,reopen,take');
}

async function takenBack() {
	const one = await entered(HEAD), two = await entered(HEAD);
	await answer(OFFICER, [one, two], 'decline', { reason: 'Đã có' });
	const since = last();
	for (const user of [STAFF, APPRAISER])
		assert.equal((await back(user, [one])).status, 403, user);
	assert.equal((await back(STRANGER, [one])).status, 409, 'of another agency: as if it were not there');
	assert.ok(!/form="again"/.test((await of(STAFF).get(AT)).text) && /form="again"/.test((await of(HEAD).get(AT)).text));
	assert.equal((await back(HEAD, [])).status, 422);
	const old = seen(one);
	assert.equal((await back(OFFICER, [one])).status, 303);
	assert.equal(column(one, "state, reason = '', answered_at"), 'proposed\t1\tNULL');
	assert.equal(told(since), `outside_reopened ${HEAD}`);
	assert.equal((await sent(HEAD, `${AT}xem-lai`, { again: old })).status, 409, 'somebody was quicker');
	const g = await opened();
	assert.equal((await answer(OFFICER, [one], 'take')).status, 303);
	const row = column(one, 'row_id'), removed = () => sql(`SELECT removed FROM catalog_row WHERE id = ${row}`);
	assert.match(text(await of(OFFICER).get(g.at)), /thêm 1 · sửa 0 · rút 0/);
	assert.equal((await back(OFFICER, [two, one])).status, 303, 'both kinds at once');
	assert.equal(`${column(one, 'state')} ${column(two, 'state')} ${removed()}`, 'proposed proposed 1');
	assert.match(text(await of(OFFICER).get(g.at)), /thêm 0 · sửa 0 · rút 0/, 'its row goes out');
	assert.equal((await answer(OFFICER, [one], 'take')).status, 303);
	assert.equal(audited(one), 'propose,decline,reopen,take,reopen,take');
	// Where the row was taken out by hand it waits again; what was submitted is not taken back.
	sql(`UPDATE catalog_row SET removed = 1 WHERE id = ${column(one, 'row_id')}; UPDATE catalog SET row_count = row_count - 1 WHERE id = ${g.id}`);
	assert.equal((await back(OFFICER, [one])).status, 303);
	assert.equal((await answer(OFFICER, [one], 'take')).status, 303);
	sql(`UPDATE catalog SET state = 'submitted', round = 1 WHERE id = ${g.id}`);
	assert.ok(!/form="again"/.test((await of(HEAD).get(AT)).text), 'nothing to press');
	assert.equal((await back(OFFICER, [one])).status, 409);
	assert.equal(column(one, 'state'), 'taken');
}

async function twoAtOnce() {
	const g = await opened(), one = await entered(), two = await entered();
	const ready = await Promise.all([OFFICER, HEAD].map(async (user) => [user, await of(user).token()]));
	const fields = [{ chosen: [seen(one), seen(two)], deed: 'take' }, { chosen: [seen(two)], deed: 'decline', reason: 'Không' }];
	const answers = await Promise.all(ready.map(([user, form], i) => of(user).post(`${AT}xu-ly`, { form, ...fields[i] })));
	assert.deepEqual(answers.map((a) => a.status).sort(), [303, 409]);
	const taken = answers[0].status === 303;
	assert.equal(column(two, 'state'), taken ? 'taken' : 'declined');
	assert.equal(column(one, 'state'), taken ? 'taken' : 'proposed', 'all or none');
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND task = ${quote(NAME)}`), taken ? 2 : 0);
}

async function sentTwice() {
	const g = await opened(), enter = { form: await of(OFFICER).token(), ...work() };
	for (let i = 0; i < 2; i++)
		assert.equal((await of(OFFICER).post(AT, enter)).status, 303);
	assert.equal(number(`SELECT COUNT(*) FROM outside_work WHERE task = ${quote(NAME)}`), 1);
	const id = number('SELECT MAX(id) FROM outside_work'), take = { form: await of(OFFICER).token(), chosen: seen(id), deed: 'take' };
	for (let i = 0; i < 2; i++)
		assert.equal((await of(OFFICER).post(`${AT}xu-ly`, take)).status, 303);
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND task = ${quote(NAME)}`), 1);
}

async function hostile() {
	const id = await entered(HEAD, { task: `${NAME} ${HOSTILE}`, output: HOSTILE, period: HOSTILE, assigner: HOSTILE });
	await answer(OFFICER, [id], 'decline', { reason: HOSTILE });
	for (const [user, where] of [[STAFF, AT], [OFFICER, AT], [HEAD, '/thong-bao/']]) {
		const a = await of(user).get(where);
		assert.ok(!a.text.includes('<b>') && text(a).includes(HOSTILE), where);
	}
}

run(async () => {
	clear();
	sweep();
	for (const user of [OFFICER, HEAD, STAFF, STRANGER, APPRAISER])
		clients.set(user, await new Client().signIn(user));
	for (const [name, fn] of [
		['the agency enters work outside the catalog', enters], ['who sees and answers it', roles],
		['one press takes it into the supplement', takes], ['it is declined with a reason', declines],
		['a supplement given up gives back what it took', dropped],
		['a taking and a decline are taken back', takenBack], ['two people at once', twoAtOnce], ['the same form twice', sentTwice], ['hostile text', hostile],
	]) {
		await test(name, fn);
		sweep();
		clear();
	}
	for (const c of clients.values())
		c.close();
});
