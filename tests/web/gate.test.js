// One sign-in for other applications, over the real Apache: who passes, what an application is told, what
// never reaches it, and how a person comes to it and back.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { execFileSync, spawnSync } = require('node:child_process');
const { Client, accounts, forms, sleep, base, RUN, BUILD } = require('./client.js');
const { other, otherFcgi, askGate } = require('./gates.js');
const { assert, test, run, list } = require('./check.js');

const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const pressed = { ...page, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-user': '?1' };
const sql = (text) => execFileSync('mariadb', [`--defaults-file=${RUN}/secret/root.cnf`, '-N', '--raw', 'danhgia'], { input: text, encoding: 'utf8' }).trim();
const get = (c, where, headers = page) => c.request('GET', where, { headers });
const told = (a) => {
	const { raw } = JSON.parse(a.text), all = {};
	for (let i = 0; i < raw.length; i += 2)
		all[raw[i].toLowerCase()] = (raw[i].toLowerCase() in all ? `${all[raw[i].toLowerCase()]} & ` : '') + raw[i + 1];
	return all;
};
const env = (a) => JSON.parse(a.text).env;
const PLACES = ['/noi-bo/tep/', '/noi-bo/ung-dung/', '/noi-bo/fcgi/'];
let hits = 0;
// The row of the session that a client has.
const row = (c) => `WHERE ended_at IS NULL AND token = X'${crypto.createHash('sha256').update(Buffer.from(c.cookies.get('__Host-danhgia'), 'base64url')).digest('hex')}'`;

const people = {};
async function signedIn(user) {
	people[user] = people[user] || await new Client().signIn(user);
	return people[user];
}

async function strangers() {
	const c = new Client(), wrong = list();
	const expect = async (name, method, where, headers, status, look) => {
		const a = await c.request(method, where, { headers, body: method === 'POST' ? 'x=1' : undefined });
		if (a.status !== status || a.headers['www-authenticate'] || (look && !look(a)))
			wrong.add(`${name} ${method} ${where}: ${a.status} ${JSON.stringify(a.headers)} ${a.text.slice(0, 200)}`);
	};
	const json = (a) => a.headers['content-type'] === 'application/problem+json' && JSON.parse(a.text).status === a.status;
	for (const where of PLACES) {
		await expect('page', 'GET', `${where}?a=b%20c&d=1`, page, 303, (a) => a.location === `${base}/dang-nhap?ve=~${where}%3Fa%3Db%2520c%26d%3D1` && a.headers['cache-control'] === 'no-store');
		await expect('page', 'HEAD', where, page, 303, (a) => a.location === `${base}/dang-nhap?ve=~${where}`);
		await expect('page', 'GET', where, pressed, 303);
		await expect('json', 'GET', where, { accept: 'application/json' }, 401, json);
		await expect('fetch', 'GET', where, { accept: '*/*', 'sec-fetch-mode': 'cors' }, 401, json);
		await expect('picture', 'GET', where, { accept: 'text/html', 'sec-fetch-mode': 'no-cors' }, 401, json);
		await expect('xhr', 'GET', where, { ...page, 'x-requested-with': 'XMLHttpRequest' }, 401);
		await expect('basic', 'GET', where, { accept: '*/*', authorization: 'Basic YWRtaW46YWRtaW4=' }, 401, json);
		await expect('script', 'POST', where, { accept: '*/*' }, 401, json);
		await expect('form', 'POST', where, pressed, 401, (a) => /text\/html/.test(a.headers['content-type']) && a.text.includes('<h1>Chưa đăng nhập'));
		await expect('strange cookie', 'GET', where, { ...page, cookie: `__Host-danhgia=${'A'.repeat(43)}` }, 303);
		await expect('two cookies', 'GET', where, { ...page, cookie: '__Host-danhgia=a; __Host-danhgia=b' }, 303);
	}
	const long = `/noi-bo/tep/?${'x'.repeat(900)}`;
	await expect('long query', 'GET', long, page, 303, (a) => a.location === `${base}/dang-nhap?ve=~/noi-bo/tep/`);
	await expect('long path', 'GET', `/noi-bo/ung-dung/${'x'.repeat(900)}`, page, 303, (a) => a.location === `${base}/dang-nhap?ve=~/`);
	wrong.none();
	assert.equal(hits, 0, 'an application was reached');
}

// The whole way: the place, the sign-in, the code, the place.
async function thereAndBack() {
	const user = 'giamdoc.stc', c = new Client(), target = '/noi-bo/ung-dung/kho?tim=%C4%91%E1%BB%81';
	let a = await get(c, target, pressed);
	a = await get(c, a.location);
	const form = forms(a.text).find((f) => 'user' in f.fields);
	a = await c.post('/dang-nhap', { ...form.fields, user, password: accounts().get(user).password });
	a = await get(c, a.location);
	const { oneTimeCode } = require('./client.js');
	a = await c.post('/dang-nhap', { ...forms(a.text).find((f) => 'otp' in f.fields).fields, otp: await oneTimeCode(user) });
	assert.equal(a.status, 303);
	assert.equal(a.location, target);
	a = await get(c, a.location, pressed);
	assert.equal(a.status, 200);
	assert.equal(JSON.parse(a.text).url, '/kho?tim=%C4%91%E1%BB%81');
	people[user] = c;
	c.user = user;
}

async function redirects() {
	const c = await signedIn('giamdoc.stc'), wrong = list();
	const to = async (ve, expected) => {
		const a = await c.get(`/dang-nhap?ve=${encodeURIComponent(ve)}`);
		if (a.status !== 303 || a.location !== expected)
			wrong.add(`${ve}: ${a.status} ${a.location}`);
	};
	await to('~/noi-bo/tep/', '/noi-bo/tep/');
	await to('~/noi-bo/tep/?a=b%20c', '/noi-bo/tep/?a=b%20c');
	await to('/phieu/', `${base}/phieu/`);
	for (const evil of ['~', '~~/x', '~//evil.example/', '~///evil.example/', '~/\\evil.example/', '~\\/evil.example', '~https://evil.example/',
		'~evil.example', '//evil.example', 'https://evil.example/', '~/a b', '~/dang-xuat', '~/mo-khoa', '/~//evil.example\\'])
		await to(evil, `${base}/`);
	wrong.none();
}

async function whatIsTold() {
	const c = await signedIn('giamdoc.stc');
	const [name, mail, post, unit] = sql(`SELECT CONCAT(p.family, ' ', p.given), p.mail, h.title, u.code FROM person p
		JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL JOIN unit u ON u.id = h.unit_id WHERE p.uid = 'giamdoc.stc'`).split('\t');
	const h = told(await get(c, '/noi-bo/ung-dung/'));
	assert.deepEqual([h['x-remote-user'], h['danhgia-name'], h['danhgia-mail'], h['danhgia-post'], h['danhgia-unit'], h['danhgia-agency'], h['danhgia-roles'], h['danhgia-groups']],
		['giamdoc.stc', name, mail, post, unit, 'stc', 'head', undefined]);
	const e = env(await get(c, '/noi-bo/fcgi/'));
	assert.deepEqual([e.REMOTE_USER, e.DANHGIA_NAME, e.DANHGIA_MAIL, e.DANHGIA_POST, e.DANHGIA_UNIT, e.DANHGIA_AGENCY, e.DANHGIA_ROLES, e.DANHGIA_GROUPS],
		['giamdoc.stc', name, mail, post, unit, 'stc', 'head', '']);
	const less = told(await get(c, '/noi-bo/chi-ten/'));
	assert.deepEqual(Object.keys(less).filter((n) => /danhgia|user/.test(n)), ['x-remote-user']);
	assert.match((await get(c, '/noi-bo/tep/')).text, /<h1>Nội bộ<\/h1>/);
	const log = fs.readFileSync(path.join(RUN, 'log/access.log'), 'utf8').trim().split('\n').filter((l) => l.includes(' /noi-bo/tep/'));
	assert.match(log[log.length - 1], / giamdoc\.stc ".* 200 /);
}

const canary = 'CANARY-7f3a';
const spelled = ['Remote-User', 'X-Remote-User', 'X-Forwarded-User', 'Danhgia-Name', 'Danhgia-Unit', 'Danhgia-Agency', 'Danhgia-Post', 'Danhgia-Mail', 'Danhgia-Roles', 'Danhgia-Groups']
	.flatMap((n) => [n, n.replace(/-/g, '_'), n.replace('-', '_'), n.replace(/-(?=[^-]*$)/, '_'), n.toUpperCase()]);
const lies = Object.fromEntries([...new Set(spelled)].map((n) => [n, canary]));

async function liesFromOutside() {
	const c = await signedIn('giamdoc.stc'), wrong = list();
	for (const where of ['/noi-bo/ung-dung/', '/noi-bo/chi-ten/', '/noi-bo/fcgi/', '/cong-khai/', '/noi-bo/so-tai-chinh/']) {
		const a = await get(c, where, { ...page, ...lies });
		if (a.status !== 200 || a.text.includes(canary))
			wrong.add(`${where}: ${a.status} ${a.text}`);
		else if (/ung-dung|chi-ten/.test(where) && told(a)['x-remote-user'] !== 'giamdoc.stc')
			wrong.add(`${where}: ${told(a)['x-remote-user']}`);
	}
	const stranger = await get(new Client(), '/noi-bo/ung-dung/', { ...page, ...lies });
	if (stranger.status !== 303)
		wrong.add(`a stranger with headers: ${stranger.status}`);
	wrong.none();
}

// Of the cookies an application sees its own, wherever ours stand.
async function cookies() {
	const c = await signedIn('giamdoc.stc'), wrong = list();
	const ours = `__Host-danhgia=${c.cookies.get('__Host-danhgia')}`, more = '__Host-danhgia-form=f; __Host-danhgia-lang=vi';
	for (const [sent, expected] of [[ours, undefined], [`a=1; ${ours}`, 'a=1'], [`${ours}; a=1`, 'a=1'], [`a=1; ${ours}; b=2`, 'a=1; b=2'],
		[`${more}; ${ours}`, undefined], [`${more}; a=1; ${ours}; b=2; __Host-danhgia-step=`, 'a=1; b=2'], [`a=1;${ours};b=2`, 'a=1;b=2'],
		[`x__Host-danhgia=1; ${ours}`, 'x__Host-danhgia=1'], [`a=__Host-danhgia; ${ours}`, 'a=__Host-danhgia'], [`__Host-danhgia2=x; ${ours}; __Host-khac=1`, '__Host-khac=1']]) {
		const h = told(await get(c, '/noi-bo/ung-dung/', { ...page, cookie: sent }));
		const e = env(await get(c, '/noi-bo/fcgi/', { ...page, cookie: sent }));
		const p = told(await get(c, '/cong-khai/', { ...page, cookie: sent }));
		for (const [name, got] of [['http', h.cookie], ['fcgi', e.HTTP_COOKIE], ['open', p.cookie]])
			if (got !== expected)
				wrong.add(`${name} ${sent.replace(/=.{43}/, '=…')}: ${got}`);
	}
	const set = await get(c, '/noi-bo/ung-dung/dat-cookie');
	if (!set.headers['set-cookie'].every((t) => /^(rieng|refused)/.test(t)))
		wrong.add(`set: ${set.headers['set-cookie']}`);
	for (const n of ['rieng', 'refused', 'refused-form'])
		c.cookies.delete(n);
	wrong.none();
}

async function rules() {
	const places = { 'moi-nguoi': '/noi-bo/tep/', 'quan-tri': '/noi-bo/quan-tri/', 'nguoi-dung-dau': '/noi-bo/nguoi-dung-dau/',
		'so-tai-chinh': '/noi-bo/so-tai-chinh/', 'tham-dinh': '/noi-bo/tham-dinh/', 'hai-buoc': '/noi-bo/hai-buoc/',
		'khong-ten': '/noi-bo/khong-ten/', 'khong-luat': '/noi-bo/khong-luat/' };
	const may = {
		'giamdoc.stc': ['moi-nguoi', 'nguoi-dung-dau', 'so-tai-chinh', 'hai-buoc'],
		'chuyenvien.stc': ['moi-nguoi', 'so-tai-chinh'],
		'thamdinh.snv': ['moi-nguoi', 'tham-dinh', 'hai-buoc'],
		'quantri.khcn': ['moi-nguoi', 'quan-tri', 'hai-buoc'],
	};
	const wrong = list();
	for (const [user, open] of Object.entries(may)) {
		const c = await signedIn(user);
		for (const [name, where] of Object.entries(places)) {
			const a = await get(c, where), b = await get(c, where, { accept: 'application/json' });
			const expected = open.includes(name) ? 200 : 403;
			if (a.status !== expected || b.status !== expected)
				wrong.add(`${user} ${name}: ${a.status} ${b.status}, not ${expected}`);
			if (expected === 403 && (!/text\/html/.test(a.headers['content-type']) || JSON.parse(b.text).status !== 403 || a.headers['www-authenticate']))
				wrong.add(`${user} ${name}: the words of the refusal`);
		}
	}
	wrong.none();
	assert.equal(told(await get(people['thamdinh.snv'], '/noi-bo/tham-dinh/'))['danhgia-groups'], 'tham-dinh');
	assert.match(fs.readFileSync(path.join(RUN, 'log/gate.log'), 'utf8'), /"no":1042,.*khong-co-luat-nay/);
}

// Spellings of a guarded address: a stranger sees nothing of it, and who may not open it neither.
async function spellings() {
	const wrong = list(), stranger = new Client(), person = await signedIn('chuyenvien.stc');
	const ways = (front, last) => [`/${front}/${last}/`, `//${front}/${last}/`, `/${front}//${last}/`, `/./${front}/${last}/`, `/${front}/./${last}/`, `/${front}/%2e/${last}/`,
		`/%${front.charCodeAt(0).toString(16)}${front.slice(1)}/${last}/`, `/${front}/%${last.charCodeAt(0).toString(16)}${last.slice(1)}/`, `/${front}/${last};x/`, `/${front};x/${last}/`,
		`/${front}/${last}`, `/${front}/${last}/.`, `/${front}/${last}/./`, `/${front}/${last}//`, `/${front}/${last}/x/..`, `/${front}/${last}/x/%2e%2e/`, `/x/../${front}/${last}/`,
		`/x/%2e%2e/${front}/${last}/`, `/x/%2E./${front}/${last}/`, `/${front}/${last}%2f`, `/${front}%2f${last}/`, `/${front}/${last.toUpperCase()}/`, `/${front}\\${last}/`,
		`/${front}%5c${last}/`, `/${front}/${last}/index.html`, `/${front}/${last}/index.html/x`, `/${front}/${last}/%20`, `/${front}/${last}/?x=/cong-khai/`, `/cong-khai/../${front}/${last}/`,
		`/cong-khai/%2e%2e/${front}/${last}/`, `/cong-khai/..%2f${front}/${last}/`, `/${front}/chi-ten/../${last}/`, `/${front}/chi-ten/%2e%2e/${last}/`, `/${front}/chi-ten/..%2f${last}/`,
		`/${front}/chi-ten//../../${front}/${last}/`, `/static/../${front}/${last}/`, `/static/error/../../${front}/${last}/`, `https://localhost/${front}/${last}/`];
	for (const last of ['tep', 'ung-dung', 'fcgi'])
		for (const where of ways('noi-bo', last)) {
			hits = 0;
			const a = await get(stranger, where);
			const open = where.startsWith('/cong-khai/..%2f') || (a.status === 200 && where.startsWith('/cong-khai/'));
			if ((a.status === 200 || hits > 0) && !open)
				wrong.add(`stranger ${where}: ${a.status}, ${hits} reached`);
			if (a.text.includes('Nội bộ'))
				wrong.add(`stranger ${where}: shown`);
		}
	for (const where of ways('noi-bo', 'quan-tri')) {
		hits = 0;
		const a = await get(person, where), url = a.status === 200 && a.text.startsWith('{') ? JSON.parse(a.text).url : '';
		if (hits > 0 && !/^\/(\.\.%2f)/.test(url))
			wrong.add(`refused ${where}: ${a.status} ${a.text.slice(0, 80)}`);
	}
	wrong.none();
}

async function bodies() {
	const c = await signedIn('giamdoc.stc');
	const body = crypto.randomBytes(1024 * 1024), hash = crypto.createHash('sha256').update(body).digest('hex');
	for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
		const a = await c.request('POST', '/noi-bo/ung-dung/nhan', { headers: { ...pressed, ...headers }, body });
		const got = JSON.parse(a.text);
		assert.deepEqual([a.status, got.method, got.size, got.sha256], [200, 'POST', body.length, hash]);
	}
	const f = await c.request('POST', '/noi-bo/fcgi/nhan', { headers: page, body });
	assert.equal(JSON.parse(f.text).size, body.length);
	const put = await c.request('PUT', '/noi-bo/ung-dung/x', { headers: { accept: '*/*' }, body: 'abc' });
	assert.deepEqual([JSON.parse(put.text).method, JSON.parse(put.text).size], ['PUT', 3]);
	const head = await c.request('HEAD', '/noi-bo/tep/', { headers: page });
	assert.deepEqual([head.status, head.text], [200, '']);
}

async function twoPeople() {
	const users = ['giamdoc.stc', 'chuyenvien.stc', 'thamdinh.snv'], wrong = list();
	await Promise.all(users.map(async (user) => {
		const c = await signedIn(user);
		for (let i = 0; i < 60; i++) {
			const h = i % 2 ? told(await get(c, '/noi-bo/ung-dung/'))['x-remote-user'] : env(await get(c, '/noi-bo/fcgi/')).REMOTE_USER;
			if (h !== user)
				wrong.add(`${user} is ${h}`);
		}
	}));
	// The cookie of one under the header of another.
	const a = told(await get(people['chuyenvien.stc'], '/noi-bo/ung-dung/', { ...page, 'x-remote-user': 'giamdoc.stc', authorization: `Basic ${Buffer.from('giamdoc.stc:x').toString('base64')}` }));
	if (a['x-remote-user'] !== 'chuyenvien.stc')
		wrong.add(`a header of another: ${a['x-remote-user']}`);
	wrong.none();
}

// Only what a person opens keeps his session awake.
async function acts() {
	const user = 'chuyenvien.stc', c = await signedIn(user), wrong = list();
	const idle = () => Number(sql(`SELECT MIN(TIMESTAMPDIFF(SECOND, seen_at, UTC_TIMESTAMP(6))) FROM session ${row(c)}`));
	const look = async (name, method, headers, counts) => {
		sql(`UPDATE session SET seen_at = UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE ${row(c)}`);
		const a = await c.request(method, '/noi-bo/ung-dung/', { headers, body: method === 'POST' ? 'x=1' : undefined });
		if (a.status !== 200 || (idle() < 100) !== counts)
			wrong.add(`${name}: ${a.status}, idle ${idle()} s`);
	};
	await look('pressed', 'GET', pressed, true);
	await look('form', 'POST', pressed, true);
	await look('old browser', 'GET', page, true);
	await look('reloads by itself', 'GET', { ...page, 'sec-fetch-mode': 'navigate' }, false);
	await look('fetch', 'GET', { accept: '*/*', 'sec-fetch-mode': 'cors' }, false);
	await look('picture', 'GET', { accept: 'image/*' }, false);
	await look('script', 'GET', { ...page, 'x-requested-with': 'XMLHttpRequest' }, false);
	await look('fetch with a lie', 'POST', { accept: '*/*', 'sec-fetch-mode': 'cors', 'sec-fetch-user': '?1' }, false);
	await look('HEAD', 'HEAD', page, false);
	wrong.none();
}

async function lockedAndOver() {
	const user = 'chuyenvien.stc', c = await signedIn(user);
	sql(`UPDATE session SET seen_at = UTC_TIMESTAMP(6) - INTERVAL 16 MINUTE ${row(c)}`);
	let a = await get(c, '/noi-bo/ung-dung/x?y=1', pressed);
	assert.deepEqual([a.status, a.location], [303, `${base}/mo-khoa?ve=~/noi-bo/ung-dung/x%3Fy%3D1`]);
	assert.equal(sql(`SELECT COUNT(*) FROM session ${row(c)} AND locked_at IS NOT NULL`), '1');
	assert.equal((await get(c, '/noi-bo/ung-dung/', { accept: 'application/json' })).status, 401);
	const form = forms((await get(c, a.location)).text).find((f) => 'password' in f.fields);
	a = await c.post('/mo-khoa', { ...form.fields, password: accounts().get(user).password });
	assert.deepEqual([a.status, a.location], [303, '/noi-bo/ung-dung/x?y=1']);
	assert.equal((await get(c, '/noi-bo/ung-dung/')).status, 200);
	sql(`UPDATE session SET created_at = UTC_TIMESTAMP(6) - INTERVAL 9 HOUR ${row(c)}`);
	a = await get(c, '/noi-bo/ung-dung/');
	assert.equal(a.status, 303);
	assert.equal(sql(`SELECT COUNT(*) FROM session ${row(c)}`), '0');
	delete people[user];
}

// Two browsers of one person; one ends all others.
async function signOut() {
	const user = 'chuyenvien.stc', one = await signedIn(user), two = await new Client().signIn(user);
	for (const c of [one, two])
		assert.equal((await get(c, '/noi-bo/ung-dung/')).status, 200);
	sql(`UPDATE session SET ended_at = UTC_TIMESTAMP(6), ended_why = 'ended_elsewhere' ${row(one)}`);
	assert.equal((await get(one, '/noi-bo/ung-dung/')).status, 303);
	const a = await get(two, '/noi-bo/ung-dung/');
	assert.deepEqual([a.status, a.headers['cache-control']], [200, 'private, no-store']);
	const out = await two.post('/dang-xuat', { form: await two.token('/tai-khoan/') });
	assert.equal(out.status, 303);
	for (const where of PLACES)
		assert.equal((await get(two, where)).status, 303, where);
	delete people[user];
}

// Its own headers, not those of our pages.
async function headersOfOthers() {
	const a = await get(await signedIn('giamdoc.stc'), '/noi-bo/ung-dung/');
	assert.equal(a.headers['content-security-policy'], "default-src 'self' https://rieng.example");
	assert.equal('strict-transport-security' in a.headers, base === '');
	assert.equal(a.headers['www-authenticate'], undefined);
	assert.ok(!Object.keys(a.headers).some((n) => /variable|remote|danhgia/i.test(n)), JSON.stringify(a.headers));
	const ours = await get(people['giamdoc.stc'], `${base}/tro-giup/`);
	assert.match(ours.headers['content-security-policy'], /default-src 'none'/);
}

const gate = (lines) => {
	const file = path.join(RUN, 'tmp/gate-test.conf');
	const kept = fs.readFileSync(path.join(RUN, 'danhgia.conf'), 'utf8').split('\n').filter((l) => !/^(gate\.|workers\.gate)/.test(l));
	fs.writeFileSync(file, [...kept, ...lines].join('\n'));
	return file;
};

async function flaws() {
	const wrong = list();
	for (const [line, words] of [['gate.rule.x =', /lets nobody in/], ['gate.rule.x = strong', /lets nobody in/], ['gate.rule.x = rolle:admin', /the word `rolle:admin` is not known/],
		['gate.rule.x = role:boss', /there is no role `boss`/], ['gate.rule.x = group:ke-toan', /there is no key `gate.group.ke-toan`/], ['gate.rule.X = everybody', /small letters/],
		['gate.group.x = ke-toan', /the DN of a group is expected/], ['gate.listen = 0.0.0.0:9000', /127\.0\.0\.1:port/], ['gate.listen = 127.0.0.1:x', /127\.0\.0\.1:port/]]) {
		const a = spawnSync(path.join(BUILD, 'gate'), ['-c', gate([line])], { encoding: 'utf8', timeout: 10000 });
		if (a.status !== 1 || !words.test(a.stderr))
			wrong.add(`${line}: ${a.status} ${a.stderr}`);
	}
	wrong.none();
}

// With the database gone, with a question that is none, and with gate itself gone nobody passes.
async function closed() {
	const { spawn } = require('node:child_process');
	const port = await new Promise((done) => {
		const s = net.createServer().listen(0, '127.0.0.1', () => { const { port: p } = s.address(); s.close(() => done(p)); });
	});
	const file = gate(['gate.rule.x = everybody', `gate.listen = 127.0.0.1:${port}`, 'workers.gate = 1']);
	fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/^database\.socket.*$/m, 'database.socket = /nowhere.sock'));
	const child = spawn(path.join(BUILD, 'gate'), ['-c', file], { stdio: 'ignore' });
	try {
		const ask = async (params) => {
			for (let i = 0; ; i++)
				try {
					return await askGate(port, params);
				} catch (e) {
					if (i === 100)
						throw e;
					await sleep(50);
				}
		};
		const cookie = `__Host-danhgia=${'A'.repeat(43)}`;
		assert.match(await ask({ DANHGIA_RULE: 'x', HTTP_COOKIE: cookie }), /^Status: 503\r\n/);
		assert.match(await ask({ DANHGIA_RULE: 'x' }), /^Status: 401\r\n/);
		assert.match(await ask({ DANHGIA_RULE: 'y', HTTP_COOKIE: cookie }), /^Status: 403\r\n/);
	} finally {
		child.kill();
		await new Promise((done) => child.on('exit', done));
	}
	const live = fs.readFileSync(path.join(RUN, 'etc/gate.port'), 'utf8').trim();
	assert.match(await askGate(Number(live), { DANHGIA_RULE: 'moi-nguoi' }, 1), /^Status: 400\r\n/);
}

run(async () => {
	const http = await other(), fcgi = await otherFcgi();
	http.on('request', () => hits++);
	fcgi.on('connection', () => hits++);
	await test('strangers: pages to the sign-in, scripts a 401, no Basic', strangers);
	await test('to the sign-in and back to the same address', thereAndBack);
	await test('the sign-in leads nowhere but to this host', redirects);
	await test('an application is told what its rule gives, in UTF-8', whatIsTold);
	await test('what the outside says of names goes', liesFromOutside);
	await test('our cookies go to nobody else, and nobody else sets them', cookies);
	await test('rules: roles, units, groups, the second factor; none of that name', rules);
	await test('other spellings of an address open nothing', spellings);
	await test('bodies arrive whole', bodies);
	await test('people are never mixed', twoPeople);
	await test('only acts of a person keep a session awake', acts);
	await test('a locked session is opened and leads back; an old one is over', lockedAndOver);
	await test('a sign-out closes every place at once', signOut);
	await test('the answers of others keep their headers', headersOfOthers);
	await test('gate refuses a configuration that is wrong', flaws);
	await test('what is not known is closed', closed);
	http.close();
	fcgi.close();
});
