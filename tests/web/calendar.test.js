// The calendar of a person: an address that is shown once, made anew and ended; what stands behind it,
// parsed back as RFC 5545 says; guessers wait; no log of ours knows an address.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const https = require('node:https');
const path = require('node:path');
const { Client, decode, base, RUN, PORT, HOST } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote, clear, make, campaign: newCampaign } = require('./catalogs.js');

const HOME = 'thamdinh.snv', OFFICER = 'canbo.tuyhoa', OTHER = 'giamdoc.stc', STAFF = 'chuyenvien.tuyhoa';
const DIVISION = 'truongphong.stc';
const USERS = [HOME, OFFICER, OTHER, STAFF, DIVISION];
const NAME = 'Kiểm thử lịch', HOSTILE = `<b>'"& ; , \\ ${'ệ'.repeat(90)}\nEND:VCALENDAR`;
const clients = new Map(), addresses = [];
const of = (user) => clients.get(user);
const text = (a) => decode(a.text.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
const unit = (code) => `(SELECT id FROM unit WHERE code = '${code}')`;
const TODAY = 'DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)';
const day = (ahead) => sql(`SELECT DATE_FORMAT(${TODAY} + INTERVAL ${ahead} DAY, '%Y%m%d')`);
const person = (user) => `(SELECT id FROM person WHERE uid = '${user}')`;
const PLANS = `(SELECT id FROM plan WHERE name LIKE '${NAME}%')`, TASKS = `(SELECT id FROM plan_task WHERE plan_id IN ${PLANS})`;
const ca = fs.readFileSync(path.join(RUN, 'ca.pem'));
// The worker may be about to remind: it is done with the tasks, or waits for them.
const clean = () => sql(`START TRANSACTION; SELECT id FROM plan_task WHERE plan_id IN ${PLANS} ORDER BY id FOR UPDATE;
	DELETE FROM notice WHERE kind LIKE 'plan%' AND path RLIKE '^/ke-hoach/' AND CAST(REGEXP_SUBSTR(path, '[0-9]+') AS INT) IN ${PLANS};
	DELETE FROM plan_owner WHERE task_id IN ${TASKS}; DELETE FROM plan_reminder WHERE task_id IN ${TASKS}; DELETE FROM plan_tick WHERE task_id IN ${TASKS};
	DELETE FROM plan_task WHERE plan_id IN ${PLANS}; DELETE FROM plan WHERE name LIKE '${NAME}%'; DELETE FROM calendar WHERE person_id IN (${USERS.map(person)}); COMMIT`);

// A stranger from an address: calendar programs send no cookie.
const ask = (where, { from = '127.0.0.1', method = 'GET' } = {}) => new Promise((done, fail) => {
	https.request({ host: '127.0.0.1', port: PORT, servername: HOST, ca, localAddress: from, agent: false, method,
		path: where, headers: { host: `${HOST}:${PORT}` } }, (a) => {
		const parts = [];
		a.on('data', (d) => parts.push(d));
		a.on('end', () => { a.text = Buffer.concat(parts).toString('utf8'); a.bytes = Buffer.concat(parts); done(a); });
	}).on('error', fail).end();
});
const seen = (page) => /name="version" value="(\d*)"/.exec(page.text)[1];
const shown = (a) => (/id="address"[^>]*value="https:\/\/[^"/]+([^"]+)"/.exec(a.text) || [])[1];
async function press(user, deed = 'make', version) {
	const c = of(user), page = await c.get('/lich/');
	return c.post('/lich/', { form: await c.token(), deed, version: version === undefined ? seen(page) : version });
}
async function made(user) {
	const a = await press(user), where = shown(a);
	assert.equal(a.status, 200, text(a).slice(0, 600));
	assert.match(where, new RegExp(`^${base}/lich/[0-9a-f]{40}$`));
	addresses.push(where);
	return where;
}

// RFC 5545: lines of 75 bytes with whole letters, folds taken back, properties, events; texts unescaped.
function parse(a) {
	assert.equal(a.statusCode, 200);
	assert.equal(a.headers['content-type'], 'text/calendar; charset=utf-8');
	assert.equal(a.headers['cache-control'], 'no-store');
	assert.ok(a.bytes.equals(Buffer.from(a.text, 'utf8')), 'it is UTF-8');
	assert.ok(a.text.endsWith('\r\n') && !/[^\r]\n|\r[^\n]/.test(a.text), 'lines end in CR LF');
	for (const line of a.text.slice(0, -2).split('\r\n')) {
		assert.ok(Buffer.byteLength(line) <= 75, line);
		assert.ok(!line.includes('\uFFFD'), 'a letter was cut');
	}
	const stack = [], events = [], head = {};
	for (const line of a.text.slice(0, -2).replace(/\r\n /g, '').split('\r\n')) {
		const [, name, options, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) || assert.fail(`no property: ${line}`);
		if (name === 'BEGIN')
			stack.push({ name: value });
		else if (name === 'END') {
			const done = stack.pop();
			assert.equal(done.name, value);
			if (value === 'VEVENT')
				events.push(done);
		} else if (stack.length === 1)
			head[name] = value;
		else {
			assert.equal(stack.at(-1)[name], undefined, `${name} stands twice`);
			stack.at(-1)[name] = /SUMMARY|DESCRIPTION/.test(name) ? value.replace(/\\(.)/g, (_, c) => (/n/i.test(c) ? '\n' : c)) : value;
			if (/^DT(START|END)/.test(name) && stack.at(-1).name === 'VEVENT')
				assert.equal(options, ';VALUE=DATE');
		}
	}
	assert.equal(stack.length, 0);
	assert.equal(head.VERSION, '2.0');
	assert.ok(head.PRODID);
	assert.equal(head.METHOD, undefined, 'RFC 5545 3.7.2: not without the parameter of the type');
	for (const e of events) {
		assert.match(e.UID, /^[0-9a-f]{32}@danhgia$/);
		assert.match(e.DTSTAMP, /^\d{8}T\d{6}Z$/);
		assert.match(e.DTSTART, /^\d{8}$/);
		assert.ok(e.DTEND > e.DTSTART && e.SUMMARY && e.STATUS === 'CONFIRMED');
		assert.ok(e.URL.startsWith(`https://${HOST}:${PORT}${base}/`), e.URL);
	}
	assert.equal(new Set(events.map((e) => e.UID)).size, events.length, 'each its own');
	return { head, events };
}
const read = async (where) => parse(await ask(where));
const find = (feed, words) => feed.events.filter((e) => e.SUMMARY.includes(words));
const plan = () => number(`INSERT INTO plan (name, document, day, issuer, created_by) VALUES ('${NAME}', '7/KH-UBND', '2026-02-01', 'x', 1); SELECT LAST_INSERT_ID()`);
function task(id, title, last, owners, done = []) {
	const t = number(`INSERT INTO plan_task (plan_id, position, title, due, word, owes, created_by) VALUES (${id}, 1, ${quote(title)}, ${TODAY} + INTERVAL ${last} DAY, 'by', 'chosen', 1); SELECT LAST_INSERT_ID()`);
	for (const code of owners)
		sql(`INSERT INTO plan_owner VALUES (${t}, ${unit(code)})`);
	for (const code of done)
		sql(`INSERT INTO plan_tick (task_id, agency_id, done_day, document, document_day, person_id) VALUES (${t}, ${unit(code)}, ${TODAY}, '1/BC', '2026-01-01', 1)`);
	return t;
}

// Shown once, kept as a digest, made anew and ended; who saw another state is told.
async function life() {
	assert.match(text(await of(OFFICER).get('/lich/')), /Chưa có địa chỉ/);
	assert.match((await of(OFFICER).get('/tai-khoan/')).text, /href="[^"]*\/lich\/"/);
	assert.equal((await press(OFFICER, 'x')).status, 422);
	const one = await made(OFFICER), token = one.slice(-40);
	assert.equal(sql(`SELECT LOWER(HEX(token)) FROM calendar WHERE person_id = ${person(OFFICER)}`), crypto.createHash('sha256').update(token).digest('hex'));
	assert.ok(!(await of(OFFICER).get('/lich/')).text.includes(token), 'shown once');
	await read(one);
	assert.equal((await ask(one, { method: 'HEAD' })).statusCode, 200);
	assert.equal((await ask(one, { method: 'POST' })).statusCode, 405);
	assert.equal((await ask(`${one}.ics`)).statusCode, 303, 'no such page: a stranger signs in');
	assert.equal((await ask(`${one.slice(0, -1)}`)).statusCode, 404);
	assert.equal((await press(OFFICER, 'make', '')).status, 409, 'he saw none');
	const two = await made(OFFICER);
	assert.notEqual(one, two);
	assert.equal((await ask(one)).statusCode, 404, 'the one before has ended');
	await read(two);
	const form = await of(OFFICER).token(), version = seen(await of(OFFICER).get('/lich/'));
	assert.equal((await press(OFFICER, 'end', Number(version) - 1)).status, 409);
	const sent = [];
	for (let i = 0; i < 2; i++)
		sent.push(await of(OFFICER).post('/lich/', { form, deed: 'make', version }));
	assert.deepEqual(sent.map((a) => a.status), [200, 303], 'sent twice: made once, shown once');
	addresses.push(shown(sent[0]));
	assert.equal(number(`SELECT COUNT(*) FROM calendar WHERE person_id = ${person(OFFICER)}`), 3);
	assert.equal((await press(OFFICER, 'end')).status, 303);
	assert.equal((await ask(shown(sent[0]))).statusCode, 404);
	assert.equal((await press(OFFICER, 'end', '')).status, 409, 'there is none');
	assert.equal(sql(`SELECT GROUP_CONCAT(ended_why ORDER BY id) FROM calendar WHERE person_id = ${person(OFFICER)}`), 'renewed,renewed,ended');
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'calendar' AND person_id = ${person(OFFICER)}`).split(',').slice(-4).join(), 'make,renew,renew,end');
	// Two windows at once: one of the two.
	const forms = [await of(OFFICER).token(), await of(OFFICER).token()];
	const both = await Promise.all(forms.map((f) => of(OFFICER).post('/lich/', { form: f, deed: 'make', version: '' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [200, 409]);
	addresses.push(shown(both.find((a) => a.status === 200)));
}

// Each his own, in his own language; the same deadline keeps its name.
async function content() {
	const k = plan(), t = task(k, HOSTILE, 5, ['tuyhoa', 'stc']), over = task(k, 'Báo cáo kết quả', -3, ['tuyhoa', 'stc', 'khcn'], ['stc']);
	task(k, 'Việc của sở khác', 4, ['khcn']);
	task(k, 'Việc đã cũ', -500, ['tuyhoa']);
	const gone = task(k, 'Việc đã bỏ', 4, ['tuyhoa']);
	sql(`UPDATE plan_task SET withdrawn_at = UTC_TIMESTAMP(6), withdrawn_by = 1, withdrawn_why = 'x' WHERE id = ${gone}`);
	const g = make('draft', { agency: 'tuyhoa' }), campaign = sql(`UPDATE campaign SET state = 'open' WHERE id = ${g.campaign}; SELECT name FROM campaign WHERE id = ${g.campaign}`);
	const at = {};
	for (const user of [HOME, OFFICER, OTHER, STAFF])
		at[user] = await made(user);
	const officer = await read(at[OFFICER]), home = await read(at[HOME]), other = await read(at[OTHER]), staff = await read(at[STAFF]);
	const [hostile] = find(officer, '<b>');
	assert.equal(hostile.SUMMARY, `Hạn: ${HOSTILE}`, 'what is hostile is text');
	assert.deepEqual([hostile.DTSTART, hostile.DTEND, hostile.DESCRIPTION], [day(5), day(6), `7/KH-UBND: chậm nhất ngày ${sql(`SELECT DATE_FORMAT(${TODAY} + INTERVAL 5 DAY, '%d/%m/%Y')`)}`]);
	assert.equal((await of(OFFICER).get(new URL(hostile.URL).pathname.slice(base.length))).status, 200, 'the address leads somewhere');
	assert.deepEqual(find(officer, 'Báo cáo kết quả').map((e) => [e.SUMMARY, e.DTSTART]), [['Hạn: Báo cáo kết quả', day(-3)]]);
	assert.deepEqual(find(other, 'Báo cáo kết quả').map((e) => e.SUMMARY), ['Đã xong: Báo cáo kết quả']);
	assert.deepEqual(find(home, 'Báo cáo kết quả').map((e) => e.SUMMARY), ['Báo cáo kết quả: 2/3 cơ quan quá hạn']);
	assert.deepEqual(find(home, 'Việc của sở khác').map((e) => e.SUMMARY), ['Việc của sở khác: 1/1 cơ quan chưa xong']);
	for (const feed of [officer, other, staff])
		assert.deepEqual([...find(feed, 'Việc của sở khác'), ...find(feed, 'Việc đã cũ'), ...find(feed, 'Việc đã bỏ')], []);
	assert.equal(find(staff, 'Báo cáo kết quả').length, 1, 'who watches his agency');
	for (const feed of [officer, home])
		assert.deepEqual(['Hạn trình danh mục', 'Hạn phê duyệt danh mục'].flatMap((w) => find(feed, `${w}: ${campaign}`)).map((e) => e.DTSTART), ['20320420', '20320501']);
	assert.deepEqual(find(officer, `Hoàn thiện danh mục: ${campaign}`).map((e) => e.DTSTART), ['20320420'], 'a duty that names a day');
	assert.deepEqual(find(staff, 'Hoàn thiện danh mục'), []);
	assert.notEqual(find(officer, '<b>')[0].UID, find(other, '<b>')[0].UID, 'two people in one calendar');
	sql(`UPDATE plan_task SET due = due + INTERVAL 2 DAY, title = 'Đổi tên' WHERE id = ${t}; UPDATE person SET language = 'en' WHERE uid = '${OFFICER}'`);
	try {
		const moved = find(await read(at[OFFICER]), 'Đổi tên');
		assert.deepEqual(moved.map((e) => [e.UID, e.SUMMARY, e.DTSTART]), [[hostile.UID, 'Due: Đổi tên', day(7)]]);
	} finally {
		sql(`UPDATE person SET language = 'vi' WHERE uid = '${OFFICER}'`);
	}
	sql(`UPDATE campaign SET state = 'closed' WHERE id = ${g.campaign}`);
	assert.deepEqual(find(await read(at[OFFICER]), `Hạn trình danh mục: ${campaign}`), []);
	assert.ok(over > 0);
	// What one body does for all stands with that body, and not with those for whom it does it.
	const forAll = task(k, 'Một cơ quan làm thay', 6, ['tuyhoa', 'khcn']);
	sql(`UPDATE plan_task SET doer_id = ${unit('stc')}, known = 'catalog_submitted', campaign_id = ${g.campaign} WHERE id = ${forAll}`);
	assert.deepEqual(find(await read(at[OFFICER]), 'Một cơ quan làm thay'), []);
	const [does] = find(await read(at[OTHER]), 'Một cơ quan làm thay');
	assert.equal(does.SUMMARY, 'Một cơ quan làm thay: 2/2 cơ quan chưa xong');
	assert.equal((await of(OTHER).get(new URL(does.URL).pathname.slice(base.length))).status, 200);
	// Two duties of one kind at one place are two events (parse says that no name comes twice).
	const two = [newCampaign(), newCampaign()];
	assert.equal(find(await read(at[OFFICER]), 'Bắt đầu xây dựng danh mục cho').filter((e) => two.some((k) => e.SUMMARY.endsWith(k.name))).length, 2);
	// What the province sees ends with the roles that the directory last said.
	sql(`UPDATE calendar SET roles = 0 WHERE person_id = ${person(HOME)}`);
	assert.deepEqual(find(await read(at[HOME]), 'Việc của sở khác'), []);
}

// The steps of the periods of his agency: everybody's, and those that heads do. A step keeps its name when its day moves.
async function periods() {
	const STEPS = ['Chốt kế hoạch kỳ', 'Tự chấm điểm kỳ', 'Chấm điểm người thuộc quyền kỳ', 'Quyết định kết quả kỳ', 'Công khai kết quả kỳ'];
	const clean = () => sql("DELETE FROM period_calendar WHERE reason = 'zq'; DELETE FROM province_parameter WHERE reason = 'zq'");
	const of = (feed, word, period) => find(feed, `${word} ${period}`).map((e) => [e.UID, e.DTSTART]);
	const month = (n) => sql(`SELECT DATE_FORMAT(${TODAY} + INTERVAL ${n} MONTH, '%Y-%m')`), named = (iso) => `tháng ${Number(iso.slice(5))}/${iso.slice(0, 4)}`;
	const calendar = (code, first, self) => sql(`INSERT INTO period_calendar (agency_id, first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by)
		SELECT id, '${first}-01', 20, 5, ${self}, 26, 28, 5, 9, 9, 11, 12, 14, '1', '2026-01-01', 'zq', 1 FROM unit WHERE code = '${code}'`);
	clean();
	const staff = await made(STAFF), head = await made(OTHER), division = await made(DIVISION), next = month(1), at = named(next);
	const kinds = async (address) => { const feed = await read(address); return STEPS.map((s) => of(feed, s, at).length).join(''); };
	assert.equal(await kinds(staff), '11001');
	assert.equal(await kinds(head), '11111');
	assert.equal(await kinds(division), '11101', 'who scores and does not decide');
	const feed = await read(head), may = find(feed, 'Tự chấm điểm kỳ tháng 5/2026');
	assert.deepEqual(STEPS.map((s) => of(feed, s, 'tháng 8/2026').map(([, d]) => d).join()), ['20260805', '20260825', '20260826', '20260828', '20260907'], 'as the page of periods says: 5 September is a Saturday');
	assert.deepEqual(may.map((e) => [e.DTSTART, e.DESCRIPTION]), [['20260525', 'Tính việc có hạn từ 26/04/2026 đến 25/05/2026']]);
	assert.deepEqual(find(feed, 'kỳ tháng 4/2026'), [], 'not evaluated');
	assert.equal((await clients.get(OTHER).get(new URL(may[0].URL).search ? `${new URL(may[0].URL).pathname.slice(base.length)}${new URL(may[0].URL).search}` : '/x')).status, 200);
	assert.equal(of(feed, 'Tự chấm điểm kỳ', named(month(5))).length, 0, 'not years ahead');
	const [[uid, before]] = of(await read(staff), 'Tự chấm điểm kỳ', at);
	calendar('tuyhoa', next, 22);
	const [[same, moved]] = of(await read(staff), 'Tự chấm điểm kỳ', at);
	assert.equal(uid, same, 'its name stays');
	assert.ok(next.endsWith('-12') || moved !== before, 'its day moves');
	assert.equal(of(await read(head), 'Tự chấm điểm kỳ', at)[0][1], of(feed, 'Tự chấm điểm kỳ', at)[0][1], 'of his own agency alone');
	// By quarters, where the province decides so.
	sql(`INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, counted_from, document_number, document_day, reason, made_by)
		VALUES ('2026-04-01', 'occurrence', 'total', 'quarter', 'own', 'off', 'new_head', '2026-05-01', '1', '2026-01-01', 'zq', 1)`);
	const quarters = await read(head);
	assert.deepEqual([find(quarters, 'kỳ quý 2/2026').length, find(quarters, 'kỳ quý 3/2026').length, find(quarters, 'kỳ tháng').length], [5, 5, 0]);
	clean();
}

// An address that was good once is asked again and again by programs: no guess. Others wait.
async function guessers() {
	const from = `127.${process.pid % 200 + 10}.${Date.now() % 250 + 1}.9`, old = addresses[0], good = await made(STAFF);
	for (let i = 0; i < 120; i++)
		assert.equal((await ask(old, { from })).statusCode, 404);
	let said, n = 0;
	do
		said = await ask(`${base}/lich/${crypto.randomBytes(20).toString('hex')}`, { from });
	while (said.statusCode === 404 && ++n < 300);
	assert.equal(said.statusCode, 429);
	assert.ok(said.headers['retry-after'] && n >= 20, `${n} tries`);
	assert.equal((await ask(good, { from: '127.0.0.1' })).statusCode, 200, 'others need not wait');
}

function logs() {
	for (const name of fs.readdirSync(path.join(RUN, 'log'))) {
		const log = fs.readFileSync(path.join(RUN, 'log', name), 'latin1');
		for (const where of addresses)
			assert.ok(!log.includes(where.slice(-40)), `${name} names an address`);
	}
	assert.ok(fs.readFileSync(path.join(RUN, 'log', 'access.log'), 'utf8').includes('"GET /lich/* HTTP/1.1" 200'));
	assert.ok(fs.readFileSync(path.join(RUN, 'log', 'desk.log'), 'utf8').includes('GET /lich/* 200'));
}

run(async () => {
	clear();
	clean();
	for (const user of USERS)
		clients.set(user, await new Client().signIn(user));
	await test('an address is shown once, made anew, ended', life);
	await test('each his own deadlines, as RFC 5545 writes them', content);
	await test('the steps of evaluation periods, those of heads for heads', periods);
	await test('who guesses has to wait', guessers);
	await test('no log knows an address', logs);
	clean();
	clear();
	for (const c of clients.values())
		c.close();
});
