// What plans ask: who makes them, who owes a task and names the document that it is done, what the
// catalogs say by themselves, who is late and is reminded, by a person and by the worker.
'use strict';
const { Client, decode, sleep, base } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, clear, make, rule } = require('./catalogs.js');

const HOME = 'thamdinh.snv', OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OTHER = 'giamdoc.stc', CHAIR = 'chutich.tinh';
const NAME = 'Kiểm thử kế hoạch';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (a) => decode(a.text.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const day = (ahead) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${ahead} DAY, '%d/%m/%Y')`);
const last = () => number('SELECT COALESCE(MAX(id), 0) FROM notice');
const told = (since, kind, k) => sql(`SELECT p.uid FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${since} AND n.kind = '${kind}' ${k ? `AND n.path LIKE '/ke-hoach/${k}/%'` : ''} ORDER BY 1`).split('\n').filter(Boolean);
const post = async (user, where, fields) => of(user).post(where, { form: await of(user).token(), ...fields });
const PLANS = `(SELECT id FROM plan WHERE name LIKE '${NAME}%')`, TASKS = `(SELECT id FROM plan_task WHERE plan_id IN ${PLANS})`;
const clean = () => sql(`DELETE FROM notice WHERE kind LIKE 'plan%' AND path RLIKE '^/ke-hoach/' AND CAST(REGEXP_SUBSTR(path, '[0-9]+') AS INT) IN ${PLANS};
	DELETE FROM plan_reminder WHERE task_id IN ${TASKS}; DELETE f FROM plan_tick_file f JOIN plan_tick k ON k.id = f.tick_id WHERE k.task_id IN ${TASKS}; DELETE FROM plan_tick WHERE task_id IN ${TASKS}; DELETE FROM plan_owner WHERE task_id IN ${TASKS};
	DELETE FROM plan_task WHERE plan_id IN ${PLANS}; DELETE FROM plan WHERE name LIKE '${NAME}%'`);
let count = 0;

async function plan(more = {}) {
	const a = await post(HOME, '/ke-hoach/lap', { name: `${NAME} ${++count}`, document: '7/KH-UBND', day: '01/02/2026', issuer: 'UBND tỉnh', ...more });
	assert.equal(a.status, 303, text(a).slice(0, 500));
	return number(`SELECT MAX(id) FROM plan`);
}
// A task of Tuy Hòa alone, so that nobody else is told.
async function task(id, due, more = {}) {
	const a = await post(HOME, `/ke-hoach/${id}/them`, { title: 'Tập huấn nghiệp vụ', word: 'by', due, owes: 'chosen', owner: unit('tuyhoa'), known: '', ...more });
	assert.equal(a.status, 303, text(a).slice(0, 900));
	return number('SELECT MAX(id) FROM plan_task');
}
const at = (t) => `/ke-hoach/viec/${t}/co-quan/${unit('tuyhoa')}/`;
const stands = (t) => number(`SELECT COALESCE(MAX(id), 0) FROM plan_tick WHERE task_id = ${t} AND state = 'standing'`);

async function makes() {
	for (const user of [OFFICER, HEAD, STAFF, OTHER, CHAIR])
		assert.equal((await of(user).get('/ke-hoach/lap')).status, 403, user);
	const bad = await post(HOME, '/ke-hoach/lap', { name: `${NAME} <b>'"&`, document: '', day: day(2), issuer: 'x' });
	assert.equal(bad.status, 422);
	assert.ok(bad.text.includes('&lt;b&gt;') && !bad.text.includes('<b>\''));
	const since = last(), k = await plan({ sample: '1' });
	assert.equal(number(`SELECT COUNT(*) FROM plan_task WHERE plan_id = ${k}`), 6);
	assert.ok(told(since, 'plan_opened').includes(OFFICER) && told(since, 'plan_opened').includes(HEAD));
	const board = await of(HOME).get(`/ke-hoach/${k}/`), page = text(board);
	for (const due of ['trước ngày 06/04/2026', 'trước ngày 20/04/2026', 'trước ngày 01/05/2026', 'kể từ ngày 01/05/2026', 'trước ngày 01/07/2026'])
		assert.ok(page.includes(due), due);
	const bodies = number("SELECT COUNT(*) FROM unit WHERE kind = 'agency' AND until_day IS NULL");
	assert.ok(bodies >= 115);
	assert.equal(new Set(board.text.match(new RegExp(`/ke-hoach/${k}/co-quan/\\d+/`, 'g'))).size, bodies);
	assert.match(text(await of(HOME).get(`/ke-hoach/${k}/?tim=tuy+hoa&loai=commune`)), /[12] cơ quan/);
	const file = await of(CHAIR).get(`/ke-hoach/${k}/?tep=csv&tinh-trang=late`);
	assert.equal(file.status, 200);
	assert.ok(file.text.includes('trước ngày 06/04/2026'));
	assert.equal((await of(OFFICER).get(`/ke-hoach/${k}/`)).status, 303, 'an agency sees its own');
	assert.equal((await of(OFFICER).get(`/ke-hoach/${k}/co-quan/${unit('stc')}/`)).status, 404);
	assert.equal((await of(OFFICER).get(`/ke-hoach/${k}/cham`)).status, 403);
	assert.equal((await of(STAFF).get(`/ke-hoach/${k}/co-quan/${unit('tuyhoa')}/`)).status, 200);
}

async function ticks() {
	const k = await plan(), t = await task(k, day(5));
	assert.match(text(await of(HEAD).get(`/ke-hoach/${k}/co-quan/${unit('tuyhoa')}/`)), /Còn 5 ngày/);
	const good = { document: '12/BC-UBND', document_day: day(-1), note: 'Đủ <b>người</b>' };
	assert.equal((await post(STAFF, at(t), good)).status, 403);
	assert.equal((await post(OTHER, at(t), good)).status, 404, 'another agency');
	assert.equal((await post(OFFICER, at(t), { ...good, document: '' })).status, 422);
	assert.equal((await post(OFFICER, at(t), { ...good, document_day: day(1) })).status, 422, 'not in the future');
	assert.equal((await post(OFFICER, `/ke-hoach/viec/${t}/co-quan/${unit('stc')}/`, good)).status, 404);
	const form = await of(OFFICER).token();
	for (let i = 0; i < 2; i++)
		assert.equal((await of(OFFICER).post(at(t), { form, ...good })).status, 303);
	assert.equal(number(`SELECT COUNT(*) FROM plan_tick WHERE task_id = ${t}`), 1, 'sent twice, written once');
	assert.match(text(await of(OFFICER).get(`/ke-hoach/${k}/co-quan/${unit('tuyhoa')}/`)), /Xong .*12\/BC-UBND/);
	const shown = await of(HOME).get(at(t));
	assert.ok(shown.text.includes('&lt;b&gt;người') && !shown.text.includes('<b>người'));
	assert.equal((await post(HEAD, at(t), { ...good, document: '13/BC-UBND' })).status, 409, 'he saw none');
	const seen = stands(t);
	assert.equal((await post(HEAD, at(t), { ...good, document: '13/BC-UBND', version: seen })).status, 303);
	assert.equal((await post(OFFICER, at(t), { ...good, document: '14/BC-UBND', version: seen })).status, 409);
	assert.equal(sql(`SELECT GROUP_CONCAT(state ORDER BY id) FROM plan_tick WHERE task_id = ${t}`), 'replaced,standing');
	assert.equal((await post(HEAD, `${at(t)}tra-lai`, { reason: 'x', version: stands(t) })).status, 403);
	assert.equal((await post(HOME, `${at(t)}tra-lai`, { reason: '', version: stands(t) })).status, 422);
	const since = last();
	assert.equal((await post(HOME, `${at(t)}tra-lai`, { reason: 'Thiếu danh sách', version: stands(t) })).status, 303);
	assert.deepEqual(told(since, 'plan_returned'), [OFFICER, HEAD].sort());
	assert.match(text(await of(OFFICER).get(at(t))), /Bị trả lại: Thiếu danh sách/);
	assert.equal((await post(HOME, at(t), good)).status, 303, 'Home Affairs may do it for an agency');
}

const upload = async (user, where, name, bytes) => {
	const edge = 'edge-of-the-test';
	return of(user).request('POST', base + where, { headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
		body: Buffer.concat([Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="form"\r\n\r\n${await of(user).token()}\r\n` +
			`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]) });
};

// A scan beside number and day: by who may name the document, while it counts; seen by who sees the document.
async function files() {
	const k = await plan(), t = await task(k, day(5)), pdf = Buffer.from('%PDF-1.4\n%%EOF\n'), odd = "Báo cáo <b>zq'&.pdf";
	assert.equal((await post(OFFICER, at(t), { document: '12/BC', document_day: day(-1) })).status, 303);
	const tick = stands(t), where = `/tai-len/ke-hoach/${tick}`;
	assert.ok((await of(OFFICER).get(at(t))).text.includes(`${base}${where}"`));
	assert.ok(!(await of(CHAIR).get(at(t))).text.includes(where), 'who only looks attaches nothing');
	assert.equal((await of(OFFICER).get(where)).status, 200);
	for (const [user, status] of [[OTHER, 404], [STAFF, 403], [CHAIR, 403]])
		for (const a of [await of(user).get(where), await upload(user, where, 'a.pdf', pdf)])
			assert.equal(a.status, status, user);
	for (const [name, bytes, said] of [['a.exe', Buffer.from('MZ'), 'Chỉ nhận PDF'], ['a.png', pdf, 'Chỉ nhận PDF'], ['a.pdf', Buffer.alloc(0), 'Hãy chọn một tệp']]) {
		const a = await upload(OFFICER, where, name, bytes);
		assert.equal(a.status, 422, name);
		assert.ok(text(a).includes(said), name);
	}
	for (const [user, name] of [[OFFICER, odd], [HEAD, '2.pdf'], [HOME, '3.pdf'], [HEAD, '4.pdf'], [HEAD, '5.pdf']])
		assert.equal((await upload(user, where, name, pdf)).status, 303, name);
	assert.ok(text(await upload(HEAD, where, '6.pdf', pdf)).includes('Đã có 5 tệp'));
	const page = await of(STAFF).get(at(t));
	assert.ok(!page.text.includes('<b>zq') && text(page).includes(odd) && !page.text.includes('/bo"'));
	const [one, two] = [...page.text.matchAll(/href="([^"]*\/tep\/\d+)"/g)].map((m) => m[1].slice(base.length));
	for (const user of [STAFF, HOME, CHAIR]) {
		const file = await of(user).get(one);
		assert.ok(file.status === 200 && file.bytes.equals(pdf), user);
		assert.equal(file.headers['content-type'], 'application/pdf');
		assert.ok(decodeURIComponent(file.headers['content-disposition']).includes(odd));
	}
	assert.equal((await of(OTHER).get(one)).status, 404, 'another agency');
	assert.equal((await of(HOME).get(one.replace(/viec\/\d+/, `viec/${await task(k, day(6))}`))).status, 404, 'not of that task');
	assert.equal((await post(OTHER, `${two}/bo`, {})).status, 404);
	assert.equal((await post(STAFF, `${two}/bo`, {})).status, 403);
	assert.equal((await post(OFFICER, `${two}/bo`, {})).status, 303);
	assert.equal((await post(HEAD, `${two}/bo`, {})).status, 409, 'taken off already');
	assert.equal((await of(STAFF).get(two)).status, 404);
	assert.equal(number(`SELECT removed FROM plan_tick_file WHERE id = ${/\d+$/.exec(two)}`), 1, 'and kept');
	assert.equal((await post(OFFICER, at(t), { document: '13/BC', document_day: day(-1), version: tick })).status, 303);
	assert.equal((await upload(OFFICER, where, 'x.pdf', pdf)).status, 409, 'it does not count any more');
	assert.equal((await post(OFFICER, `${one}/bo`, {})).status, 409);
	assert.equal((await of(STAFF).get(one)).status, 200, 'what was named once stays with its file');
	assert.equal(number(`SELECT COUNT(*) FROM plan_tick_file WHERE tick_id = ${stands(t)} AND removed = 0`), 4, 'a slip is mended: the scans stay with the document');
}

async function changes() {
	const k = await plan(), t = await task(k, day(9)), where = `/ke-hoach/viec/${t}/`;
	let since = last();
	assert.equal((await post(HOME, where, { title: 'Tập huấn', word: 'before', due: day(12), version: 1 })).status, 303);
	assert.deepEqual(told(since, 'plan_task_changed'), [OFFICER, HEAD].sort());
	assert.equal((await post(HOME, where, { title: 'Khác', word: 'by', due: day(3), version: 1 })).status, 409);
	assert.equal((await post(HOME, where, { title: 'Khác', word: 'by', due: '31/02/2026', version: 2 })).status, 422);
	assert.match(text(await of(HOME).get(`/ke-hoach/${k}/`)), /Còn 11 ngày/, 'before a day ends on the one before it');
	since = last();
	assert.equal((await post(HOME, `${where}bo`, { reason: 'Lùi sang năm sau', version: 2 })).status, 303);
	assert.deepEqual(told(since, 'plan_task_withdrawn'), [OFFICER, HEAD].sort());
	assert.equal((await post(OFFICER, at(t), { document: '1', document_day: day(0) })).status, 422);
	for (const user of [OFFICER, CHAIR])
		assert.equal((await post(user, `${where}lay-lai`, { version: 3 })).status, 403, user);
	assert.equal((await post(HOME, `${where}lay-lai`, { version: 2 })).status, 409);
	assert.match(text(await of(HOME).get(where)), /Đã bỏ Lùi sang năm sau Lấy lại việc/);
	since = last();
	const again = { form: await of(HOME).token(), version: 3 };
	for (let i = 0; i < 2; i++)
		assert.equal((await of(HOME).post(`${where}lay-lai`, again)).status, 303, 'twice is once');
	assert.deepEqual(told(since, 'plan_task_restored'), [OFFICER, HEAD].sort());
	assert.equal((await post(HOME, `${where}lay-lai`, { version: 4 })).status, 409, 'it is owed already');
	assert.match(text(await of(HOME).get(`/ke-hoach/${k}/`)), /Còn 11 ngày/, 'owed by the same day');
	assert.equal((await post(OFFICER, at(t), { document: '1', document_day: day(0) })).status, 303);
	assert.equal((await post(HOME, `${where}bo`, { reason: 'Lại bỏ', version: 4 })).status, 303);
	assert.equal((await post(HOME, `${where}lay-lai`, { version: 5 })).status, 303);
	assert.equal(stands(t) > 0 && sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'plan_task' AND object_id = ${t}`), 'add,edit,withdraw,restore,tick,withdraw,restore');
	assert.equal((await post(HOME, `/ke-hoach/${k}/them`, { title: 'x', word: 'by', due: day(1), owes: 'chosen', known: '' })).status, 422, 'owed by nobody');
}

async function derived() {
	const g = make('draft'), k = await plan();
	const submitted = await task(k, day(-2), { known: `catalog_submitted:${g.campaign}` });
	const agency = number(`SELECT agency_id FROM catalog WHERE id = ${g.id}`);
	const state = async () => text(await of(HOME).get(`/ke-hoach/${k}/co-quan/${agency}/`));
	assert.match(await state(), /Quá hạn 2 ngày/);
	assert.equal((await post(HOME, `/ke-hoach/viec/${submitted}/co-quan/${agency}/`, { document: '1', document_day: day(0) })).status, 422, 'the catalog says it');
	sql(`INSERT INTO catalog_round (catalog_id, number, submitted_by) VALUES (${g.id}, 1, 1); UPDATE catalog SET state = 'submitted', round = 1 WHERE id = ${g.id}`);
	assert.match(await state(), /Xong, muộn 2 ngày/);
	sql(`UPDATE catalog_round SET outcome = 'withdrawn', ended_by = 1, ended_at = UTC_TIMESTAMP(6) WHERE catalog_id = ${g.id}; UPDATE catalog SET state = 'draft' WHERE id = ${g.id}`);
	assert.match(await state(), /Quá hạn 2 ngày/, 'what was withdrawn is not submitted');

	// In force by a decision of 2 January: late by the task whose last day was the first, in time by the other. What
	// a supplement follows was in force all the same.
	await task(k, '01/01/2026', { title: 'Ban hành sớm', known: `catalog_in_force:${g.campaign}` });
	await task(k, '02/01/2026', { title: 'Ban hành kịp', known: `catalog_in_force:${g.campaign}` });
	const stand = async (title) => new RegExp(`${title}.*?(Xong, muộn \\d+ ngày|Xong(?! khi)|Quá hạn \\d+ ngày)`).exec(await state())[1];
	assert.match(await stand('Ban hành kịp'), /Quá hạn/);
	rule(g);
	for (const ruled of ['in_force', 'superseded']) {
		sql(`UPDATE catalog SET state = '${ruled}', in_force_until = ${ruled === 'superseded' ? "'2026-02-01'" : 'NULL'} WHERE id = ${g.id}`);
		assert.equal(await stand('Ban hành sớm'), 'Xong, muộn 1 ngày', ruled);
		assert.equal(await stand('Ban hành kịp'), 'Xong', ruled);
	}
}

// What is longer than its column is refused at its field, what fits is kept whole.
async function longest() {
	const k = await plan(), t = await task(k, day(9)), tick = { document: '1', document_day: day(-1), note: '' };
	const tries = [['title', 200, `/ke-hoach/viec/${t}/`, { word: 'by', due: day(9) }, () => number(`SELECT version FROM plan_task WHERE id = ${t}`), `SELECT title FROM plan_task WHERE id = ${t}`],
		['document', 100, at(t), tick, () => stands(t) || '', `SELECT document FROM plan_tick WHERE task_id = ${t} AND state = 'standing'`],
		['note', 1000, at(t), tick, () => stands(t) || '', `SELECT note FROM plan_tick WHERE task_id = ${t} AND state = 'standing'`],
		['reason', 500, `${at(t)}tra-lai`, {}, () => stands(t), `SELECT reason FROM plan_tick WHERE task_id = ${t} AND state = 'returned'`],
		['reason', 500, `/ke-hoach/viec/${t}/bo`, {}, () => number(`SELECT version FROM plan_task WHERE id = ${t}`), `SELECT withdrawn_why FROM plan_task WHERE id = ${t}`]];
	for (const [name, most, where, good, version, kept] of tries) {
		const over = await post(HOME, where, { ...good, [name]: 'ệ'.repeat(most + 1), version: version() });
		assert.equal(over.status, 422, `${where} ${name}`);
		assert.ok(over.text.includes('ệ'.repeat(most + 1)), `${name}: what was typed stays`);
		assert.equal((await post(HOME, where, { ...good, [name]: 'ệ'.repeat(most), version: version() })).status, 303, `${where} ${name}`);
		assert.equal(sql(kept), 'ệ'.repeat(most));
	}
}

async function late() {
	const k = await plan(), t = await task(k, day(-3)), where = `/ke-hoach/${k}/cham`;
	assert.match(text(await of(CHAIR).get(where)), /Tập huấn nghiệp vụ/);
	assert.match(text(await of(HOME).get('/viec-can-lam/')), /Đôn đốc \d+ việc chậm/);
	assert.match(text(await of(OFFICER).get('/viec-can-lam/')), /Báo kết quả: Tập huấn nghiệp vụ/);
	assert.equal((await post(CHAIR, where, { chosen: `${t}-${unit('tuyhoa')}` })).status, 403);
	assert.equal((await post(HOME, where, {})).status, 422);
	assert.equal((await post(HOME, where, { chosen: 'x' })).status, 400);
	const since = last();
	assert.equal((await post(HOME, where, { chosen: `${t}-${unit('tuyhoa')}` })).status, 303);
	assert.deepEqual(told(since, 'plan_remind'), [OFFICER, HEAD].sort());
}

// The real worker of the instance. Its day begins at 7 o'clock: the day by UTC.
async function worker() {
	const k = await plan(), utc = (n) => sql(`SELECT DATE_FORMAT(UTC_DATE() + INTERVAL ${n} DAY, '%d/%m/%Y')`);
	const since = last(), soon = await task(k, utc(3)), over = await task(k, utc(-1)), far = await task(k, utc(4));
	const steps = () => sql(`SELECT CONCAT(task_id, ':', step) FROM plan_reminder WHERE task_id IN (${soon}, ${over}, ${far}) ORDER BY 1`);
	for (let i = 0; i < 60 && steps().split('\n').length < 2; i++)
		await sleep(500);
	assert.equal(steps(), [`${soon}:1`, `${over}:3`].sort().join('\n'));
	assert.deepEqual(told(since, 'plan_soon', k), [OFFICER, HEAD].sort());
	assert.deepEqual(told(since, 'plan_late', k), [OFFICER, HEAD].sort());
	assert.equal(number(`SELECT COUNT(*) FROM outbox o JOIN notice n ON n.id = o.object_id AND o.noun = 'notice' WHERE n.id > ${since} AND n.path LIKE '/ke-hoach/${k}/%' AND n.kind IN ('plan_soon', 'plan_late')`), 4, 'and letters');
	assert.equal((await post(HOME, `/ke-hoach/viec/${over}/bo`, { reason: 'Nhầm', version: 1 })).status, 303);
	assert.equal((await post(HOME, `/ke-hoach/viec/${over}/lay-lai`, { version: 2 })).status, 303);
	await sleep(12000);
	assert.equal(steps().split('\n').length, 2, 'once each, also where a task was away in between');
	assert.deepEqual(told(since, 'plan_late', k), [OFFICER, HEAD].sort());
	assert.match(text(await of(HOME).get(`/ke-hoach/${k}/co-quan/${unit('tuyhoa')}/`)), /Tự động/);
}

run(async () => {
	clear();
	clean();
	for (const user of [HOME, OFFICER, HEAD, STAFF, OTHER, CHAIR])
		clients.set(user, await new Client().signIn(user));
	await test('Home Affairs makes a plan; all see what is theirs', makes);
	await test('who owes a task names its document; it is replaced, sent back', ticks);
	await test('files of a document', files);
	await test('a task is changed and withdrawn', changes);
	await test('texts as long as their columns', longest);
	await test('what the catalogs say by themselves', derived);
	await test('who is late is reminded', late);
	await test('the worker reminds, once', worker);
	clean();
	clear();
	for (const c of clients.values())
		c.close();
});
