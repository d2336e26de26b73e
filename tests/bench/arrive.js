// usage: arrive.js RATE CONNECTIONS SECONDS PATH COOKIE [BODIES]     (RUN and PORT as for tests/web)
// A page that is asked for at a constant rate, or (lines of BODIES) what people type into it, whether answers come or not: each request has its moment, from which
// its time is taken, also while it waits for one of the connections. What comes first, for as long, is not counted:
// this program too is slow until it is compiled. Prints one line: answers a second while the run lasted, p50 and p99 in microseconds, answers that were not 2xx or never came, requests,
// and how many were sent again, as their connection was closed (Apache ends each after 1,000 requests).
'use strict';
const fs = require('node:fs');
const https = require('node:https');
const { base, ca, PORT } = require('../web/client.js');

const [rate, connections, seconds] = process.argv.slice(2, 5).map(Number);
const [path, cookie, file] = process.argv.slice(5);
const bodies = file ? fs.readFileSync(file, 'utf8').trim().split('\n').map((b) => Buffer.from(b)) : [];
const agent = new https.Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo', ca, servername: 'localhost' });
const PATIENCE = 20000;		// ms
const now = () => Number(process.hrtime.bigint()) / 1e6;
let again = 0;

// Resolves to whether the answer was good; what a closed connection lost is sent again.
const ask = (body) => new Promise((done) => {
	const request = https.request({ agent, host: '127.0.0.1', port: PORT, method: body ? 'POST' : 'GET', path: base + path, timeout: PATIENCE,
		headers: { host: `localhost:${PORT}`, cookie, ...(body && { 'hx-request': 'true', 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }) } }, (answer) => {
		answer.resume();
		answer.on('end', () => done(answer.statusCode >= 200 && answer.statusCode < 300));
		answer.on('error', () => done(false));
	});
	request.on('timeout', () => request.destroy());
	request.on('error', (e) => {
		if (!request.reusedSocket || e.code !== 'ECONNRESET')
			return done(false);
		again++;
		return ask(body).then(done);
	});
	request.end(body);
});

async function one(n, moment, run) {
	const good = await ask(bodies[n % (bodies.length || 1)]), at = now();
	run.took.push(at - moment);
	run.bad += !good;
	run.inTime += good && at <= run.end;
	if (run.took.length === run.all)
		run.over();
}

// All requests of some seconds, each at its moment.
async function arrive() {
	const from = now(), run = { took: [], bad: 0, inTime: 0, all: Math.round(rate * seconds), end: from + seconds * 1000 };
	const over = new Promise((done) => { run.over = done; });
	let n = 0;
	(function due() {
		for (const at = now(); n < run.all && from + n * 1000 / rate <= at; n++)
			one(n, from + n * 1000 / rate, run);
		if (n < run.all)
			setTimeout(due, Math.max(0, Math.floor(from + n * 1000 / rate - now())));
	})();
	await over;
	run.took.sort((a, b) => a - b);
	return run;
}

(async () => {
	for (let i = 0; i < 4; i++)	// the connections stand
		await Promise.all(Array.from({ length: connections }, (_, k) => ask(bodies[k])));
	await arrive();
	again = 0;
	const { took, inTime, bad, all } = await arrive();
	const us = (share) => Math.round(1000 * took[Math.min(took.length - 1, Math.floor(took.length * share))]);
	console.log(`${(inTime / seconds).toFixed(1)} ${us(0.5)} ${us(0.99)} ${bad} ${all} ${again}`);
	agent.destroy();
})();
