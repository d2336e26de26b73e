// What a hostile client sends: other spellings of a path, bodies over the limits, fields
// twice, bytes that are no text, requests that never end. The rest of the office works on.
'use strict';
const http2 = require('node:http2');
const tls = require('node:tls');
const { Client, routes, base, ca, PORT, HOST, sleep } = require('./client.js');
const { assert, test, skip, list, run } = require('./check.js');

const withIds = (where) => where.replace(/(^|\/):(?=\/|$)/g, '$11');
const form = { 'content-type': 'application/x-www-form-urlencoded' };

function spellings(p) {
	return [`/${p}`, `/.${p}`, `/x/..${p}`, `${p.replace(/^\/(.)/, (_, c) => `/%${c.charCodeAt(0).toString(16)}`)}`,
		`${p};x`, `${p}..%2f`, `/%2e%2e${p}`, p.toUpperCase(), `${p}/.`, `${p}//`, `${p}%00`, `${p}%0d%0ax`,
		`/static/..${p}`, `/static/%2e%2e${p}`, `/dang-nhap/..${p}`, `/healthz/..${p}`, `\\${p}`];
}

async function otherSpellings() {
	const stranger = new Client();
	const clerk = await new Client().signIn('chuyenvien.tuyhoa');
	const wrong = list();
	for (const r of routes().filter((x) => x.method === 'GET' && !x.flags.includes('open'))) {
		const closed = r.roles.length > 0 && !r.roles.includes('person');
		for (const p of spellings(base + withIds(r.path))) {
			let a = await stranger.request('GET', p);
			if (a.status === 200 || a.status >= 500)
				wrong.add(`stranger GET ${JSON.stringify(p)}: ${a.status}`);
			a = await clerk.request('GET', p);
			if (a.status >= 500 || (closed && a.status === 200))
				wrong.add(`clerk GET ${JSON.stringify(p)}: ${a.status}`);
		}
	}
	clerk.close();
	stranger.close();
	wrong.none();
}

async function refused(good, body, headers = form) {
	const c = new Client();
	const a = await c.request('POST', `${base}/dang-nhap`, { headers, body }).catch((e) => ({ status: e.code || e.message, text: '' }));
	c.close();
	assert.ok(good.includes(a.status), `${a.status}, not ${good}`);
}

// One raw connection that sends a beginning and then a byte now and then.
function slow(head, piece, every) {
	const state = { from: Date.now(), ended: 0, got: '' };
	const socket = tls.connect({ host: '127.0.0.1', port: PORT, servername: HOST, ca, ALPNProtocols: ['http/1.1'] }, () => {
		socket.write(head);
		state.timer = setInterval(() => socket.writable && socket.write(piece), every);
	});
	const end = () => {
		clearInterval(state.timer);
		state.ended = state.ended || Date.now();
	};
	socket.on('data', (d) => { state.got += d; });
	socket.on('error', end);
	socket.on('close', end);
	state.socket = socket;
	return state;
}

async function latencies(seconds) {
	const c = new Client();
	const took = [];
	const until = Date.now() + seconds * 1000;
	while (Date.now() < until) {
		const from = Date.now();
		const a = await c.get('/dang-nhap');
		assert.equal(a.status, 200);
		took.push(Date.now() - from);
		await sleep(100);
	}
	c.close();
	return Math.max(...took);
}

async function slowPosts(head, piece) {
	const clients = Array.from({ length: 20 }, () => slow(head, piece, 400));
	await sleep(800);
	const worst = await latencies(6);
	// The deadline of a plain form is 10 s; Apache adds a little.
	for (let i = 0; i < 240 && clients.some((s) => !s.ended && !/^HTTP/.test(s.got)); i++)
		await sleep(100);
	const alive = clients.filter((s) => !s.ended && !/^HTTP/.test(s.got)).length;
	for (const s of clients) {
		clearInterval(s.timer);
		s.socket.destroy();
	}
	console.log(`# slowest other request: ${worst} ms`);
	assert.ok(worst < 1000, `others waited ${worst} ms`);
	assert.equal(alive, 0, `${alive} of 20 slow requests still run after 30 s`);
}

async function slowOverHttp2() {
	const sessions = [];
	const streams = [];
	for (let i = 0; i < 4; i++) {
		const s = http2.connect(`https://${HOST}:${PORT}`, { ca, lookup: (h, o, f) => (o.all ? f(null, [{ address: '127.0.0.1', family: 4 }]) : f(null, '127.0.0.1', 4)) });
		s.on('error', () => {});
		await new Promise((done) => { s.once('connect', done); s.once('error', done); });
		sessions.push(s);
	}
	for (let i = 0; i < 20; i++) {
		const r = sessions[i % 4].request({ ':method': 'POST', ':path': `${base}/dang-nhap`, ...form });
		const state = { ended: false };
		r.on('response', () => { state.ended = true; });
		r.on('error', () => { state.ended = true; });
		r.on('close', () => { state.ended = true; });
		r.write('user=');
		state.timer = setInterval(() => !r.destroyed && r.writable && r.write('a'), 400);
		streams.push(state);
	}
	await sleep(800);
	const worst = await latencies(6);
	for (let i = 0; i < 240 && streams.some((s) => !s.ended); i++)
		await sleep(100);
	const alive = streams.filter((s) => !s.ended).length;
	streams.forEach((s) => clearInterval(s.timer));
	sessions.forEach((s) => s.destroy());
	assert.ok(worst < 1000, `others waited ${worst} ms`);
	assert.equal(alive, 0, `${alive} of 20 slow requests still run`);
}

function speaksHttp2() {
	return new Promise((done) => {
		const s = tls.connect({ host: '127.0.0.1', port: PORT, servername: HOST, ca, ALPNProtocols: ['h2', 'http/1.1'] }, () => {
			done(s.alpnProtocol === 'h2');
			s.destroy();
		});
		s.on('error', () => done(false));
	});
}

run(async () => {
	await test('no other spelling of a path opens it', otherSpellings);
	await test('a body of 70 KB is 413', () => refused([413, 'EPIPE', 'ECONNRESET'], `user=${'a'.repeat(70000)}`));
	await test('a chunked body of 70 KB is 413', () => refused([413, 'EPIPE', 'ECONNRESET'], `user=${'a'.repeat(70000)}`, { ...form, 'transfer-encoding': 'chunked' }));
	await test('400 fields are refused', () => refused([400, 413], Array.from({ length: 400 }, (_, i) => `f${i}=1`).join('&')));
	await test('20,000 times the same field are refused at once', async () => {
		const from = Date.now();
		await refused([400, 413], 'a&'.repeat(20000));
		assert.ok(Date.now() - from < 2000);
	});
	await test('bytes that are no UTF-8 are 400', () => refused([400], 'user=%ff%fe&password=x'));
	await test('a NUL is 400', () => refused([400, 403], 'user=a%00b&password=x'));
	await test('an unknown type of body is refused', () => refused([400, 403, 415], '{"user":"x"}', { 'content-type': 'application/json' }));
	await test('a broken multipart body is 400', () => refused([400, 403, 413, 415], '--x\r\nContent-Disposition: form-data; name="user"\r\n\r\nabc', { 'content-type': 'multipart/form-data; boundary=x' }));
	await test('a session cookie twice is none', async () => {
		const c = new Client();
		const a = await c.get('/viec-can-lam/', { cookie: '__Host-danhgia=a; __Host-danhgia=b' });
		c.close();
		assert.ok([303, 400].includes(a.status), String(a.status));
	});
	await test('a value of before the sign-in opens nothing', async () => {
		const c = new Client();
		await c.get('/dang-nhap');
		const values = [...c.cookies.values(), await c.token('/dang-nhap')];
		for (const value of values) {
			const a = await c.get('/viec-can-lam/', { cookie: `__Host-danhgia=${value}` });
			assert.equal(a.status, 303);
		}
		c.close();
	});
	await test('a return address of another site is not followed', async () => {
		for (const ve of ['//evil.example', 'https://evil.example/', '/\\evil.example', '/%5cevil.example', 'javascript:alert(1)', '/%0d%0aX: y']) {
			const c = new Client();
			const page = await c.request('GET', `${base}/dang-nhap?ve=${encodeURIComponent(ve)}`);
			assert.ok(!/(href|action)="(https?:)?\/\/evil|href="javascript/.test(page.text), ve);
			assert.ok(![301, 302, 303, 307, 308].includes(page.status) || !/evil|javascript/.test(page.location), ve);
			c.close();
		}
	});
	const line = (more) => `POST ${base}/dang-nhap HTTP/1.1\r\nHost: ${HOST}:${PORT}\r\nContent-Type: application/x-www-form-urlencoded\r\n${more}\r\n\r\n`;
	await test('20 slow posts of known length delay nobody and end', () => slowPosts(`${line('Content-Length: 5000')}user=`, 'a'));
	await test('20 slow chunked posts delay nobody and end', () => slowPosts(`${line('Transfer-Encoding: chunked')}5\r\nuser=\r\n`, '1\r\na\r\n'));
	if (await speaksHttp2())
		await test('20 slow posts over HTTP/2 delay nobody and end', slowOverHttp2);
	else
		skip('20 slow posts over HTTP/2', 'this Apache does not speak it');
});
