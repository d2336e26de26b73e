// Tasks of other systems over the real stack: what a document system does wrong ends in a word for who mends it, nothing is lost and
// nothing comes twice; pages of administrators and of those who mend. The stand-in: tests/standin/documents.js.
'use strict';
const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Client, sleep, RUN, BUILD } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote } = require('./catalogs.js');
const standin = require('../standin/documents.js');
const sources = require('./sources.js');
const { make, look, brief, tasks, position, failures } = sources;

const ADMIN = 'quantri.khcn', STAFF = 'chuyenvien.stc', OWNER = 'truongphong.stc', OTHER = 'canbo.tuyhoa';
const CANARY = 'zqCANARYsecret0123456789';
const text = (page) => page.text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const clients = new Map();
async function of(user) {
	if (!clients.has(user)) {
		clients.set(user, new Client());
		await clients.get(user).signIn(user);
	}
	return clients.get(user);
}
const get = async (user, place) => (await of(user)).get(place);
const post = async (user, place, fields = {}) => { const c = await of(user); return c.post(place, { form: await c.token(), ...fields }); };

let s;	// the stand-in
const items = (n, from = 1) => Array.from({ length: n }, (_, i) => ({ id: `T${from + i}`, subject: `Việc ${from + i}`, person: { login: STAFF },
	document: { number: `${from + i}/UBND`, day: standin.day(-2) }, from: 'Văn phòng', given: standin.day(-1), deadline: standin.day(9), status: 'moi' }));
const address = (what = '/api/tasks') => `http://127.0.0.1:${s.port}${what}`;
const behave = (more) => Object.assign(s, { mode: '', times: Infinity, limit: 100, links: false, bearer: '', items: items(5), documents: {}, asked: [] }, more);
const all = 'T1 T2 T3 T4 T5';
const rest = (a) => sql(`UPDATE source SET next_at = UTC_TIMESTAMP() + INTERVAL 1 DAY WHERE id = ${a.id}`);

async function taken() {
	behave({ limit: 2 });
	const a = make({ address: address() });
	assert.equal(brief(await look(a)), '5/0/0/0', 'page by page, by the cursor');
	assert.equal(tasks(a), all);
	assert.equal(position(a), '5');
	assert.equal(brief(await look(a)), '0/0/0/0');
	s.items.push(...items(1, 6));
	assert.equal(brief(await look(a)), '1/0/0/0', 'from there on');
	assert.deepEqual(s.asked.slice(-2), ['/api/tasks?since=5', '/api/tasks?since=6']);
	assert.match(sql(`SELECT at FROM source_run WHERE source_id = ${a.id} ORDER BY id DESC LIMIT 1`), /\/api\/tasks\?[0-9a-f]{16}$/, 'of a query a digest');
	behave({ limit: 2, links: true });
	const b = make({ address: address(), mapping: sources.LINKED });
	assert.equal(brief(await look(b)), '5/0/0/0', 'and by links');
	assert.equal(position(b), '5');
	sql(`UPDATE source SET position = '' WHERE id = ${b.id}`);
	s.items[0].subject = 'Việc khác';
	s.items[1] = { ...s.items[1], status: 'Hoàn thành', done: standin.day(0) };
	assert.equal(brief(await look(b)), '0/2/3/0', 'read again from the beginning: only what is otherwise');
	assert.equal(sql(`SELECT COUNT(*) FROM task WHERE source_id = ${b.id} AND done_on IS NOT NULL`), '1');
}

async function wrongly() {
	const a = make({ address: address(), owner: OWNER });
	let n = 0;
	for (const [mode, why] of [['500', 'server'], ['bad_json', 'no_json'], ['no_list', 'no_list'], ['redirect', 'redirect'], ['huge', 'too_long'], ['many', 'too_many'], ['cut', 'cut']]) {
		behave({ mode });
		const r = await look(a);
		assert.equal(brief(r), `0/0/0/0 ${why}`, mode);
		assert.equal(failures(a), ++n, mode);
		assert.ok(!/[<\n]/.test(r.words), `${mode}: ${r.words}`);
		assert.ok(!s.asked.includes('/elsewhere'), 'a redirect is not followed');
	}
	assert.equal(position(a), '');
	const wait = () => number(`SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), next_at) FROM source WHERE id = ${a.id}`);
	assert.ok(wait() > 3500 && wait() < 4000, `an hour after seven failures: ${wait()}`);
	behave({ mode: 'busy' });
	sql(`UPDATE source SET failures = 0 WHERE id = ${a.id}`);
	assert.equal(brief(await look(a)), '0/0/0/0 busy');
	assert.ok(wait() > 590 && wait() < 670, `as long as it asks: ${wait()}`);
	const told = sql(`SELECT GROUP_CONCAT(n.kind, ' ', n.b) FROM notice n JOIN person p ON p.id = n.person_id WHERE p.uid = '${OWNER}' AND n.kind LIKE 'source%'`);
	assert.equal(told, 'source_down 3', 'its owner was told once');
	const linked = make({ address: address(), mapping: sources.LINKED });
	behave({ mode: 'other_origin' });
	assert.equal(brief(await look(linked)), '0/0/0/0 other_origin');
	for (const mode of ['duplicate', 'reorder']) {
		behave({ mode });
		const b = make({ address: address() });
		assert.equal(brief(await look(b)), mode === 'duplicate' ? '5/0/5/0' : '5/0/0/0', mode);
		assert.equal(tasks(b).split(' ').sort().join(' '), all, mode);
	}
	behave({ mode: 'cut', times: 1, limit: 2 });
	s.times = 0;
	behave({ limit: 2 });
	assert.equal(brief(await look(a)), '5/0/0/0', 'when it is well again all is there');
	assert.equal(failures(a), 0);
	const down = make({ address: 'http://127.0.0.1:9/x' });
	assert.equal(brief(await look(down)), '0/0/0/0 down');
}

async function secrets() {
	const a = make({ address: address(), auth: 'bearer' });
	behave({ bearer: CANARY });
	assert.equal(brief(await look(a)), '0/0/0/0 secret', 'the file is missing');
	sources.secret(a, 'another');
	assert.equal(brief(await look(a)), '0/0/0/0 refused');
	sources.secret(a, CANARY);
	assert.equal(brief(await look(a)), '5/0/0/0');
	const b = make({ address: address(), auth: 'oauth2', client: 'danhgia', token: address('/oauth/token') });
	behave({ client: 'danhgia', secret: `${CANARY}2`, bearer: 'x' });
	sources.secret(b, 'wrong');
	assert.equal(brief(await look(b)), '0/0/0/0 token');
	sources.secret(b, `${CANARY}2`);
	assert.equal(brief(await look(b)), '5/0/0/0');
	for (const name of fs.readdirSync(path.join(RUN, 'log')))
		assert.ok(!fs.readFileSync(path.join(RUN, 'log', name)).includes('zqCANARY'), `${name} names a secret`);
	assert.equal(number("SELECT COUNT(*) FROM source_run WHERE words LIKE '%zqCANARY%'"), 0);
	assert.ok(!s.asked.some((url) => url.includes('CANARY')), 'nor does an address');
}

// A server that asks for our certificate, and has one of the instance.
async function mutual() {
	const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'danhgia-source-')), own = (name) => path.join(RUN, 'tls', name), read = (name) => fs.readFileSync(name);
	execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=danhgia',
		'-keyout', `${dir}/key`, '-out', `${dir}/crt`], { stdio: 'ignore' });
	const t = await standin.start({ items: items(2), tls: { key: read(own('server.key')), cert: read(own('server.pem')), ca: read(`${dir}/crt`), requestCert: true } });
	const a = make({ address: `https://${process.env.HOST || 'localhost'}:${t.port}/api/tasks` });
	assert.match(brief(await look(a)), /^0\/0\/0\/0 (down|cut)$/, 'without our certificate');
	sources.certificate(a, `${read(`${dir}/key`)}${read(`${dir}/crt`)}`);
	assert.equal(brief(await look(a)), '2/0/0/0');
	t.stop();
	fs.rmSync(dir, { recursive: true });
}

// Documents that fail each time hold up who stands behind them for three looks, and can be taken again.
async function setAside(a) {
	const ahead = position(a), open = () => sql(`SELECT GROUP_CONCAT(external_id, ' ', word, ' ', mender ORDER BY external_id) FROM task_error WHERE source_id = ${a.id} AND state = 'open' AND word IN ('unread', 'unread_deadly')`);
	const one = (n) => standin.edxml({ id: `D${n}`, number: n, subject: `Việc ${n}`, person: STAFF });
	const ends = async (wanted, why) => assert.equal(brief(await look(a)), wanted, why);
	Object.assign(s.documents, { eight: one(8), ill: 500, nine: one(9), worse: 403, ten: one(10) });
	await ends('3/0/0/0 server', 'who stands behind one that fails does not wait');
	assert.equal(position(a), ahead, 'and the list is read again');
	s.documents.worse = 'down';
	await ends('0/0/3/0 server');
	assert.equal(number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${a.id} AND state = 'open' AND word = 'unread_twice'`), 2);
	s.documents.last = 500;
	await ends('0/0/3/2 server', 'what fails three times is set aside, in whatever way; what failed once is not');
	assert.equal(open(), 'ill unread source,worse unread source');
	s.documents.last = one(14);
	await ends('1/0/3/2', 'and comes by itself');
	rest(a);
	Object.assign(s.documents, { kills: one(11), twelve: one(12) });
	for (let i = 1; i < 4; i++)
		await died(a, 'kills', i);
	await ends('1/0/0/1', 'what ended three workers is asked for no more');
	assert.equal(open(), 'ill unread source,kills unread_deadly organisation,worse unread source');
	assert.notEqual(position(a), ahead);
	rest(a);
	assert.match(text(await get(ADMIN, `/quan-tri/ket-noi/dong-loi/?nguon=${a.id}`)), /ill .*báo lỗi mỗi lần lấy văn bản này[^<]*HTTP 500/);
	assert.match(text(await get(ADMIN, `/quan-tri/ket-noi/nguon/${a.id}/`)), /báo lỗi của chính nó.*HTTP 500 · ill/);
	Object.assign(s.documents, { ill: one(13), kills: one(11) });
	const again = await look(a, 'replay = 1');
	assert.equal(`${again.kind} ${again.fresh}`, 'replay 2', 'and they are asked for again when somebody says so');
	assert.equal(open(), 'worse unread source');
}

async function edxml() {
	behave({ documents: { 'H15,2026/11/20,78/UBND': standin.edxml({ id: 'H15,2026/11/20,78/UBND', number: 78, subject: 'Báo cáo & thu'.replace('&', '&amp;'), person: 'Phòng Ngân sách' }),
		bad: '<html><p>', 2: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } });
	const a = make({ way: 'edxml', address: address('/edxml'), mapping: { persons: { 'phòng ngân sách': STAFF } } });
	const first = await look(a);
	assert.equal(`${first.fresh}/${first.bad}`, '1/2', 'what cannot be read is an error by its name');
	assert.equal(tasks(a), 'H15,2026/11/20,78/UBND#Phòng Ngân sách');
	assert.equal(sql(`SELECT GROUP_CONCAT(external_id ORDER BY external_id) FROM task_error WHERE source_id = ${a.id} AND state = 'open'`), '2,bad');
	s.documents.done = standin.done('H15,2026/11/20,78/UBND');
	for (let i = 0; i < 3 && number(`SELECT COUNT(*) FROM task WHERE source_id = ${a.id} AND done_on IS NOT NULL`) === 0; i++)
		await look(a);
	assert.equal(number(`SELECT COUNT(*) FROM task WHERE source_id = ${a.id} AND done_on IS NOT NULL`), 1, 'a message that names nobody means whoever got it');
	rest(a);	// what was read is followed by another look
	const before = position(a), known = 'H15,2026/11/20,78/UBND';
	Object.assign(s.documents, { gone: 404, large: `<a>${'x'.repeat(9 << 20)}</a>`, next: standin.edxml({ id: 'D7', number: 7, subject: 'Việc bảy', person: STAFF }) });
	const past = await look(a);
	assert.equal(`${past.fresh}/${past.bad} ${past.why}`, '1/2 ', 'who is gone or too long holds nobody up');
	assert.equal(sql(`SELECT GROUP_CONCAT(external_id ORDER BY external_id) FROM task_error WHERE source_id = ${a.id} AND state = 'open'`), '2,bad,gone,large');
	assert.notEqual(position(a), before);
	rest(a);
	sql(`UPDATE source SET position = '' WHERE id = ${a.id}`);
	s.documents[known] = 410;
	assert.equal(`${(await look(a)).bad}`, '5', 'one whose tasks are there and that is gone is an error too');
	rest(a);
	await setAside(a);
	const f = make({ way: 'edxml', mapping: {} });
	sources.drop(f, 'a.xml', standin.edxml({ id: 'D9', number: 9, subject: 'Việc chín', person: STAFF }));
	sources.drop(f, 'b.edxml', 'none');
	assert.equal(brief(await look(f)), '1/0/0/0 no_edxml');
	assert.equal(tasks(f), `D9#${STAFF}`);
	assert.equal(`${sources.left(f).length} ${sources.left(f, 'done').length} ${sources.left(f, 'bad').length}`, '0 1 1');
}

async function folders() {
	const a = make({ way: 'drop', mapping: { fields: { external_id: 'Mã', person: 'Người nhận', subject: 'Nội dung', deadline: 'Hạn' } } });
	assert.equal(brief(await look(a)), '0/0/0/0 no_folder');
	sources.drop(a, '1.csv', `Mã;Người nhận;Nội dung;Hạn\r\nK1;${STAFF};"Việc; một";31/12/2026\r\nK2;khong.co;Việc hai;\r\n`);
	sources.drop(a, '2.csv', 'Mã;Nội dung\r\n1;2\r\n');
	sources.drop(a, '6.csv', `\ufeffSỔ THEO DÕI\r\n\r\nMã;Người nhận;Nội dung;Hạn\r\nK5;${STAFF};Rà soát, thẩm tra, tổng hợp, trình ký;01/12/2026\r\n;;;\r\n`);
	sources.drop(a, '3.csv', 'x', 0);
	sources.drop(a, '4.csv.part', 'x');
	sources.drop(a, '5.xlsx', fs.readFileSync(path.join(__dirname, '../fixture/danh-muc-mau.xlsx')));
	const r = await look(a);
	assert.equal(`${r.fresh}/${r.bad} ${r.why}`, '2/1 no_titles');
	assert.match(r.words, /^\(2\) 5\.xlsx.*; 2\.csv/, 'how many, and which');
	assert.equal(sql(`SELECT CONCAT_WS(' ', subject, deadline) FROM task WHERE source_id = ${a.id} AND external_id = 'K5'`), 'Rà soát, thẩm tra, tổng hợp, trình ký 2026-12-01', 'commas of sentences part nothing');
	assert.deepEqual(sources.left(a), ['3.csv', '4.csv.part'], 'what is being written waits');
	assert.equal(`${sources.left(a, 'done').length} ${sources.left(a, 'bad').length}`, '2 2');
	sources.drop(a, '1.csv', `Mã;Người nhận;Nội dung;Hạn\r\nK1;${STAFF};"Việc; một";31/12/2026\r\n`);
	fs.unlinkSync(path.join(RUN, 'drop', a.code, '3.csv'));
	assert.equal(brief(await look(a)), '0/0/1/0', 'the same again changes nothing');
	const b = make({ way: 'drop', mapping: { list: 'PL II - Lãnh đạo', fields: { external_id: 'Mã CV', person: `=${STAFF}`, subject: 'Công việc chi tiết' } } });
	sources.drop(b, 'so.xlsx', fs.readFileSync(path.join(__dirname, '../fixture/danh-muc-mau.xlsx')));
	const book = await look(b);
	assert.ok(book.fresh > 3 && book.why === '', `a workbook: ${brief(book)}`);
	return a;
}

// Whoever may write into the folder may put links there.
async function links() {
	const a = make({ way: 'drop', mapping: { fields: { external_id: 'Mã', person: 'Người nhận', subject: 'Nội dung' } } });
	const folder = path.join(RUN, 'drop', a.code), apart = fs.mkdtempSync(path.join(os.tmpdir(), 'danhgia-links-'));
	sources.drop(a, '1.csv', `Mã,Người nhận,Nội dung\nL1,${STAFF},Việc\n`);
	sources.drop(a, '2.csv', `Mã,Người nhận,Nội dung${','.repeat(200)}\n${`${','.repeat(200)}\n`.repeat(30000)}L2,${STAFF},Việc\n`);
	fs.writeFileSync(path.join(apart, 'x.csv'), `Mã,Người nhận,Nội dung\nL3,${STAFF},Việc\n`);
	fs.chmodSync(apart, 0o777);
	fs.utimesSync(path.join(apart, 'x.csv'), 1, 1);
	fs.symlinkSync(path.join(apart, 'x.csv'), path.join(folder, '3.csv'));
	execFileSync('mkfifo', ['-m', '666', path.join(folder, '4.csv')]);
	fs.symlinkSync(apart, path.join(folder, 'done'));
	assert.equal(brief(await look(a)), '1/0/0/0 folder', 'what is read cannot be put through a link');
	assert.deepEqual(fs.readdirSync(apart), ['x.csv']);
	fs.unlinkSync(path.join(folder, 'done'));
	assert.equal(brief(await look(a)), '1/0/1/0', 'cells without words take no memory; a link is not read, nor a pipe');
	assert.deepEqual(sources.left(a), ['3.csv', '4.csv']);
	fs.renameSync(folder, `${folder}-whole`);
	fs.symlinkSync(`${folder}-whole`, folder);
	assert.equal(brief(await look(a)), '0/0/0/0 no_folder', 'nor is a folder that is a link');
	fs.unlinkSync(folder);
	fs.rmSync(apart, { recursive: true });
}

// A run without an end is one whose worker died: the failure number so many in a row.
async function died(a, at, number) {
	sql(`INSERT INTO source_run (source_id, kind, at) VALUES (${a.id}, 'pull', ${quote(at)}); UPDATE source SET next_at = UTC_TIMESTAMP(6) WHERE id = ${a.id}`);
	for (let k = 0; k < 400 && failures(a) < number; k++)
		await sleep(40);
	assert.equal(failures(a), number, 'the death of a worker is a failure');
}

// A page cannot be put aside: the source waits for an administrator, and says so.
async function deadlyPage() {
	behave();
	const a = make({ address: address(), owner: OTHER }), place = `/quan-tri/ket-noi/nguon/${a.id}/`;
	for (let i = 1; i <= 3; i++)
		await died(a, address(), i);
	for (let i = 0; i < 2; i++)
		assert.equal(brief(await look(a)), '0/0/0/0 deadly_page');
	assert.deepEqual(s.asked, [], 'it is not asked for');
	assert.match(text(await get(ADMIN, place)), /Phần mềm dừng ba lần liền ở trang này/);
	const before = sources.run(a).id;
	assert.equal((await post(ADMIN, `${place}lay-ngay`, { version: number(`SELECT version FROM source WHERE id = ${a.id}`) })).status, 303);
	assert.equal(brief(await look(a, '', before)), '5/0/0/0', 'until somebody says that it is mended');
}

// What nobody who means well sends: a word for it, and the rest goes on.
async function hostile() {
	const a = make({ address: address() }), row = (more) => ({ ...items(1)[0], ...more }), page = (rows, cursor = 1) => JSON.stringify({ data: { items: rows }, paging: { cursor } });
	const big = 'x'.repeat(1 << 20);
	for (const [raw, why, words = /(?:)/] of [
		['{"data":{"items":[{"id":99999999999999999999}]}}', 'no_json', /too big integer/], ['{"a":1,"a":2}', 'no_json', /duplicate object key/],
		[Buffer.from('{"a":"\xff\xfe"}', 'latin1'), 'no_json', /unable to decode/], [`${'['.repeat(99)}${']'.repeat(99)}`, 'no_json', /too deep/],
		[`{"data":{"items":[${'[],'.repeat(100000)}1]}}`, 'no_json', /too many objects and lists/], ['<html>Phiên làm việc đã hết hạn', 'no_json', /application\/json: /],
		[page([], 'c'.repeat(1001)), 'position', /^$/], ['', 'no_json'], ['null', 'no_list'], ['7', 'no_list'],
	]) {
		behave({ mode: 'raw', raw });
		const r = await look(a);
		assert.equal(brief(r), `0/0/0/0 ${why}`, String(raw).slice(0, 60));
		assert.match(r.words, words);
		assert.doesNotMatch(r.words, /9999|hết hạn/, 'it is not quoted');
	}
	behave({ mode: 'raw', raw: page([row({ id: 'long', subject: big }), row({ id: big }), row({ id: 'person', person: { login: big } }), row({ id: 'day', deadline: `${standin.day(9)} ${big}` }),
		row({ id: 'odd', subject: { a: 1 } }), row({ id: 'real', document: { number: 1.5 } }), row({ id: 'odd2', document: { number: 1e21 } }), null, 3, [], row({ id: 'good' })]) });
	const r = await look(a);
	assert.equal(r.why, '', 'what is too long is an error of its row');
	assert.match(tasks(a), /good/);
	assert.equal(sql(`SELECT document FROM task WHERE source_id = ${a.id} AND external_id = 'real'`), '1.5', 'a fraction is its text');
	assert.equal(number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${a.id} AND LENGTH(raw) > 60000`), 0);
	const errors = number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${a.id}`);
	await look(a, 'replay = 1');
	assert.equal(number(`SELECT COUNT(*) FROM task_error WHERE source_id = ${a.id}`), errors, 'and the same one when it comes again');
}

async function deaths() {
	const a = make({ way: 'drop', owner: OTHER, mapping: { fields: { external_id: 'Mã', person: 'Người nhận', subject: 'Nội dung' } } });
	sources.drop(a, '1.csv', `Mã,Người nhận,Nội dung\nM1,${STAFF},Việc\n`);
	sources.drop(a, '2.csv', `Mã,Người nhận,Nội dung\nM2,${STAFF},Việc\n`);
	for (let i = 1; i <= 3; i++) {
		await died(a, '1.csv', i);
		assert.equal(number(`SELECT COUNT(*) FROM source_run WHERE source_id = ${a.id}`), i, 'after which the source rests');
		assert.ok(number(`SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), next_at) FROM source WHERE id = ${a.id}`) > 50);
	}
	assert.equal(number(`SELECT COUNT(*) FROM notice n JOIN person p ON p.id = n.person_id WHERE p.uid = '${OTHER}' AND n.kind = 'source_down'`), 1, 'its owner is told');
	assert.equal(brief(await look(a)), '1/0/0/0 deadly', 'the file at which they died is put aside, what stands behind it is read');
	assert.match(sources.left(a, 'bad').join(), /^\d+-1\.csv$/);
	assert.equal(tasks(a), 'M2');
}

async function two() {
	behave({ items: items(40), limit: 5 });
	const worker = spawn(path.join(BUILD, 'worker'), ['pull', '-c', path.join(RUN, 'danhgia.conf')], { stdio: 'ignore' });
	try {
		const many = [make({ address: address() }), make({ address: address() }), make({ address: address() })];
		await Promise.all(many.map((m) => look(m)));
		for (const m of many) {
			assert.equal(number(`SELECT COUNT(*) FROM task WHERE source_id = ${m.id}`), 40);
			assert.equal(number(`SELECT COUNT(*) FROM source_run WHERE source_id = ${m.id}`), 1, 'one look by one of them');
			assert.equal(number(`SELECT SUM(fresh) FROM source_run WHERE source_id = ${m.id}`), 40);
		}
	} finally {
		worker.kill();
	}
}

// What is pressed while a look is under way is looked at again behind it.
async function pressed() {
	behave({ items: items(3), mode: 'slow', slow: 700, times: 1 });
	const source = make({ address: address() }), ended = look(source);
	while (sources.run(source).id === 0 || s.asked.length === 0)
		await sleep(20);
	const first = sources.run(source).id;
	assert.equal((await post(ADMIN, `/quan-tri/ket-noi/nguon/${source.id}/lay-ngay`, { version: sql(`SELECT version FROM source WHERE id = ${source.id}`) })).status, 303);
	await ended;
	assert.equal(brief(await look(source, '', first)), '3/0/0/0');
}

const form = (more) => ({ code: 'zq-trang', called: 'Hệ thống <b>zq</b>', way: 'rest', owner: OWNER, address: address(), auth: 'none', minutes: '30', enabled: '1',
	external_id: 'id', person: 'person.login', subject: 'subject', list: 'data.items', cursor: 'since', position: 'paging.cursor', status: 'status', words_done: '06\nxong',
	persons: `Phòng A = ${STAFF}`, ...more });
const counts = (more) => ({ gives: 'counts', subject: '', register: '=Sổ văn bản đến', product: 'code', day: 'on', came: 'in', done: 'out', ...more });
const ADD = '/quan-tri/ket-noi/nguon/them';

async function pages() {
	for (const [field, more] of [['code', { code: 'Ê' }], ['owner', { owner: 'khong.co' }], ['address', { address: 'http://a.vn/' }], ['address', { address: '' }], ['subject', { subject: '' }],
		['subject', { subject: 'a..b' }], ['persons', { persons: 'x' }], ['token_address', { auth: 'oauth2' }], ['register', counts({ register: '' })], ['came', counts({ came: 'a[' })]]) {
		const page = await post(ADMIN, ADD, form(more));
		assert.equal(page.status, 422, field);
		assert.match(page.text, new RegExp(`id="${field}-error"`), field);
		assert.match(page.text, /&lt;b&gt;zq/, 'what was typed is kept');
	}
	behave();
	const made = await post(ADMIN, ADD, form());
	assert.equal(made.status, 303, text(made).slice(0, 300));
	const place = made.location.replace(/^https:\/\/[^/]+/, ''), id = Number(/(\d+)\/$/.exec(place)[1]);
	assert.equal((await post(ADMIN, ADD, form())).status, 422, 'a code is used once');
	const a = { id, code: 'zq-trang' };
	await look(a, '', 0);
	assert.match(text(await get(ADMIN, place)), /Bình thường .* 5 mới /);
	assert.match(text(await get(ADMIN, '/quan-tri/ket-noi/nguon/')), /Hệ thống .*zq/);
	assert.equal((await get(STAFF, place)).status, 403);
	const seen = { version: number(`SELECT version FROM source WHERE id = ${id}`) };
	assert.equal((await post(ADMIN, `${place}sua`, { ...form({ called: 'Đổi tên' }), code: undefined, ...seen })).status, 400, 'the code is no field');
	const { code, ...edit } = form({ called: 'Đổi tên' });
	assert.equal((await post(ADMIN, `${place}sua`, { ...edit, ...seen })).status, 303);
	assert.equal((await post(ADMIN, `${place}sua`, { ...edit, ...seen })).status, 409, 'by version');
	const turn = async (more) => post(ADMIN, `${place}hoat-dong`, { version: number(`SELECT version FROM source WHERE id = ${id}`), ...more });
	assert.equal((await turn({})).status, 303, 'it rests');
	assert.match(text(await get(ADMIN, place)), /Tạm ngừng .*Cho hoạt động/);
	assert.equal((await post(ADMIN, `${place}sua`, { ...edit, enabled: '', subject: '', version: seen.version + 2 })).status, 303, 'half done, while it rests');
	const half = await turn({ on: '1' });
	assert.equal(half.status, 422);
	assert.match(text(half), /Khai chưa đủ/);
	assert.equal((await post(ADMIN, `${place}sua`, { ...edit, enabled: '', version: seen.version + 3 })).status, 303);
	assert.equal((await turn({ on: '1', version: 1 })).status, 409, 'by version');
	assert.equal((await turn({ on: '1' })).status, 303);
	assert.equal(sql(`SELECT enabled FROM source WHERE id = ${id}`), '1');
	const again = { version: number(`SELECT version FROM source WHERE id = ${id}`) };
	assert.equal((await post(ADMIN, `${place}lay-lai-tu`, { read_from: '3', ...again })).status, 303);
	assert.equal(position(a), '3');
	assert.equal((await post(ADMIN, `${place}lay-ngay`, again)).status, 409);
	assert.equal((await post(ADMIN, `${place}lay-ngay`, { version: again.version + 1 })).status, 303);
	const tried = text(await post(ADMIN, `${place}thu`, { sample: JSON.stringify({ data: { items: [{ id: 1, subject: 'Thử', person: { login: 'Phòng A' } }, { id: 2 }] } }) }));
	assert.match(tried, new RegExp(`2 dòng.* 1 ${STAFF} Thử .*Đọc được 2 .*Thiếu.*data\\.items \\(2 dòng\\).*person\\.login Phòng A Người được giao`));
	const seenIn = text(await post(ADMIN, `${place}thu`, { sample: JSON.stringify({ rows: [{ ma: 7, xu_ly: { email: '079 123-456.789' }, '<b>': 'x' }] }) }));
	assert.match(seenIn, /Không thấy danh sách.* rows \(1 dòng\).* ma 7 .*xu_ly\.email \*+6789/, 'names of the sample, where it is not read too; numbers are masked');
	assert.match(text(await post(ADMIN, `${place}thu`, { sample: '<html>' })), /không phải JSON/);
	assert.match(text(await post(ADMIN, `${place}thu`, { sample: '' })), /Mẫu: Hãy điền mục này/, 'called as it is called here');
	const table = make({ way: 'drop', mapping: { fields: { external_id: 'Mã', person: 'Người nhận', subject: 'Nội dung' } } });
	assert.match(text(await post(ADMIN, `/quan-tri/ket-noi/nguon/${table.id}/thu`, { sample: `Mã\tNgười nhận\tNội dung\nK1\t${STAFF}\tMột, hai\n` })), new RegExp(`1 dòng.* K1 ${STAFF} Một, hai Đọc được`), 'copied from Excel');
	// The same source gives figures of a register: fields of their own, those of tasks are gone.
	const { code: same, ...fields } = form(counts({ called: 'Sổ zq' })), read = (what) => sql(`SELECT JSON_EXTRACT(mapping, '${what}') FROM source WHERE id = ${id}`);
	assert.equal((await post(ADMIN, `${place}sua`, { ...fields, version: again.version + 2 })).status, 303, same);
	assert.equal(`${read('$.gives')} ${read('$.fields.came')} ${read('$.fields.subject')} ${read('$.fields.status')}`, '"counts" "in" NULL NULL');
	assert.equal((await post(ADMIN, `${place}sua`, { ...fields, way: 'edxml', version: again.version + 3 })).status, 303, 'edXML is offered no choice');
	assert.equal(read('$.gives'), 'NULL');
	assert.equal((await post(ADMIN, `${place}sua`, { ...fields, version: again.version + 4 })).status, 303);
	assert.match(text(await get(ADMIN, place)), /Lấy gì Số liệu theo ngày của sổ/);
	assert.match((await get(ADMIN, `${place}sua`)).text, /value="=Sổ văn bản đến"[\s\S]*name="done"[^>]*value="out"/);
	assert.match(text(await post(ADMIN, `${place}thu`, { sample: JSON.stringify({ data: { items: [{ id: 1, person: { login: 'Phòng A' }, code: 'A.1', on: '2026-11-27', in: 12, out: 10 }, { id: 2, in: 1, out: 2 }] } }) })),
		new RegExp(`1 ${STAFF} Sổ văn bản đến A\\.1 2026-11-27 12 10 Đọc được 2 Sổ văn bản đến 1 2 Người được giao : Thiếu`));
	assert.equal(code, 'zq-trang');
}

async function mended(a) {
	sql(`UPDATE source SET owner_id = (SELECT id FROM person WHERE uid = '${OWNER}') WHERE id = ${a.id}`);
	const id = number(`SELECT id FROM task_error WHERE source_id = ${a.id} AND external_id = 'K2'`);
	assert.match(text(await get(ADMIN, `/quan-tri/ket-noi/dong-loi/?nguon=${a.id}`)), /K2 · Việc hai · khong\.co .*Người được giao : Không có người mang tên đăng nhập/);
	assert.match(text(await get(OWNER, '/co-quan/dong-loi/')), /K2/);
	assert.match(text(await get(OWNER, '/viec-can-lam/')), /dòng lỗi của hệ thống nguồn/);
	assert.doesNotMatch(text(await get(OTHER, '/co-quan/dong-loi/')), /K2/, 'others see nothing');
	assert.equal((await get(OTHER, `/co-quan/dong-loi/${id}/bo`)).status, 404);
	assert.equal((await post(OTHER, `/co-quan/dong-loi/${id}/bo`, { reason: 'x' })).status, 404);
	sql(`UPDATE task_error SET external_id = 'D1#079 123-456.789', raw = JSON_SET(raw, '$.person', '079 123-456.789'), value = '079 123-456.789' WHERE id = ${id}`);
	for (const page of [await get(OWNER, '/co-quan/dong-loi/'), await get(OWNER, `/co-quan/dong-loi/${id}/bo`)]) {
		assert.match(text(page), /D1#\*{6}6789/);
		assert.doesNotMatch(page.text, /079.?123|456.789/, 'of a personal number the last digits alone');
	}
	sql(`UPDATE task_error SET external_id = 'K2', raw = JSON_SET(raw, '$.person', 'khong.co'), value = 'khong.co' WHERE id = ${id}`);
	const r = () => look(a, '');
	sql(`UPDATE source SET mapping = JSON_INSERT(mapping, '$.persons', JSON_OBJECT('khong.co', '${STAFF}')) WHERE id = ${a.id}`);
	const replay = r();	// waits for what the next line asks
	assert.equal((await post(OWNER, `/co-quan/dong-loi/${id}/thu-lai`)).status, 303);
	const done = await replay;
	assert.equal(`${done.kind} ${brief(done)}`, 'replay 1/0/0/0', 'mended in the mapping, taken again');
	assert.equal(sql(`SELECT state FROM task_error WHERE id = ${id}`), 'mended');
	sources.drop(a, '6.csv', 'Mã;Người nhận;Nội dung;Hạn\r\nK3;ai.do;Việc ba;\r\n');
	await look(a);
	const third = number(`SELECT id FROM task_error WHERE source_id = ${a.id} AND external_id = 'K3'`);
	assert.equal((await post(OWNER, `/co-quan/dong-loi/${third}/bo`, { reason: '' })).status, 422);
	assert.equal((await post(OWNER, `/co-quan/dong-loi/${third}/bo`, { reason: 'Không của ta <b>' })).status, 303);
	assert.equal(sql(`SELECT state FROM task_error WHERE id = ${third}`), 'dropped');
	assert.match((await get(OWNER, '/co-quan/dong-loi/?loc=xong')).text, /Không của ta &lt;b&gt;/);
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'task_error' AND object_id = ${third} AND action = 'drop'`), 1);
}

run(async () => {
	sources.clear();
	s = await standin.start();
	let a;
	await test('tasks_are_taken_page_by_page_once', taken);
	await test('each_fault_has_its_word_and_nothing_is_lost', wrongly);
	await test('secrets_stand_in_files_and_in_no_log', secrets);
	await test('a_certificate_of_ours_is_shown', mutual);
	await test('edxml_from_an_endpoint_and_a_folder', edxml);
	await test('tables_from_a_folder', async () => { a = await folders(); });
	await test('links_in_a_folder_are_not_followed', links);
	await test('a_worker_that_dies_is_a_failure', deaths);
	await test('a_page_that_ends_workers_is_left_alone', deadlyPage);
	await test('what_is_hostile_has_its_word', hostile);
	await test('two_workers_take_each_source_once', two);
	await test('what_is_pressed_during_a_look_is_not_lost', pressed);
	await test('administrators_enter_change_try', pages);
	await test('bad_rows_are_mended_or_dropped', () => mended(a));
	s.stop();
	sources.clear();
});
