// The life of the programs, asked at their sockets: slow bodies end by rate and deadline, also
// without Apache before them; what is killed leaves no file; renewal under load loses nothing.
'use strict';
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, sleep, base, RUN } = require('./client.js');
const { record, begun } = require('./fcgi.js');
const { assert, test, run } = require('./check.js');

const spool = path.join(RUN, 'spool');
const halves = () => fs.readdirSync(spool).filter((n) => n.startsWith('in-'));
const parent = (program) => Number(fs.readFileSync(path.join(RUN, 'pid', program), 'utf8').split(' ')[0]);
const workers = (program) => execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent(program))], { encoding: 'utf8' })
	.trim().split(/\s+/).map(Number);

// A request at the socket of a program: the head and what is given of the body.
function ask(program, where, type, body, params = {}) {
	const all = { REQUEST_METHOD: 'POST', REQUEST_URI: base + where, CONTENT_TYPE: type, REMOTE_ADDR: '10.0.0.1',
		HTTP_HOST: 'x', ...params };
	const state = { from: Date.now(), text: '', took: 0 };
	const socket = net.connect(path.join(RUN, `${program}.sock`));
	socket.write(Buffer.concat([begun(1, all), record(5, body)]));
	socket.on('data', (d) => { state.text += d.toString('latin1'); });
	socket.on('error', () => {});
	state.ended = new Promise((done) => socket.on('close', () => {
		state.took = Date.now() - state.from;
		done();
	}));
	state.socket = socket;
	return state;
}

const plain = 'application/x-www-form-urlencoded';
const parts = 'multipart/form-data; boundary=b';
const file = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n` + 'half a file '.repeat(1000);

async function until(seconds, good) {
	for (let i = 0; i < seconds * 20; i++) {
		if (good())
			return true;
		await sleep(50);
	}
	return false;
}

async function slow(program, where, type, body, params, most) {
	const a = ask(program, where, type, body, params);
	await a.ended;
	assert.match(a.text, /Status: 408/);
	assert.ok(a.took > 4000 && a.took < most, `${a.took} ms`);
}

// Bytes come all the time, but fewer than the least rate.
async function trickle() {
	const a = ask('desk', '/tuy-chon', plain, 'form=');
	const timer = setInterval(() => a.socket.writable && a.socket.write(record(5, 'aaaa')), 200);
	await a.ended;
	clearInterval(timer);
	assert.match(a.text, /Status: 408/);
	assert.ok(a.took < 14000, `${a.took} ms`);
}

async function killed() {
	const before = workers('upload');
	const a = ask('upload', '/tai-len/danh-muc/1', parts, file);
	assert.ok(await until(10, () => halves().length === 1), 'no file arrives');
	process.kill(Number(/^in-(\d+)-/.exec(halves()[0])[1]), 'SIGKILL');
	await a.ended;
	assert.ok(await until(20, () => halves().length === 0), `left: ${halves()}`);
	assert.ok(await until(20, () => workers('upload').length === before.length), 'no new worker');
}

async function renewal() {
	const codes = new Map();
	const until = Date.now() + 6000;
	const one = async (i) => {
		const c = new Client();
		while (Date.now() < until) {
			const page = await c.get('/dang-nhap');
			const a = i % 2 ? page : await c.post('/dang-nhap', { user: 'a'.repeat(3000) });
			codes.set(a.status, (codes.get(a.status) || 0) + 1);
		}
		c.close();
	};
	const old = workers('signin');
	const all = Promise.all(Array.from({ length: 8 }, (_, i) => one(i)));
	while (Date.now() < until) {
		process.kill(parent('signin'), 'SIGHUP');
		await sleep(300);
	}
	await all;
	assert.deepEqual([...codes.keys()].sort(), [200, 403], JSON.stringify([...codes]));
	assert.ok(workers('signin').every((pid) => !old.includes(pid)), 'the old workers are still there');
}

run(async () => {
	await test('a file that stops coming is cut off by its rate, chunked', () => slow('upload', '/tai-len/danh-muc/1', parts, file, {}, 15000));
	await test('a file that stops coming is cut off by its rate, known length', () => slow('upload', '/tai-len/danh-muc/1', parts, file, { CONTENT_LENGTH: '1000000' }, 15000));
	await test('a form that stops coming is cut off', () => slow('desk', '/tuy-chon', plain, 'form=', {}, 15000));
	await test('a form that comes byte by byte is cut off', trickle);
	await test('what was cut off leaves no file', () => assert.deepEqual(halves(), []));
	await test('what a killed worker received is removed', killed);
	await test('a body shorter than it said is refused', async () => {
		const a = ask('desk', '/tuy-chon', plain, 'form=x', { CONTENT_LENGTH: '7' });
		a.socket.write(record(5, ''));
		await a.ended;
		assert.match(a.text, /Status: 400/);
	});
	await test('new workers under load lose no request', renewal);
});
