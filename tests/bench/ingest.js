// usage: node ingest.js URL CA TOKEN SIZE FILE: posts tasks (JSON lines) to the API in batches, one after the other on one connection.
// Prints rows, seconds, and how many of each outcome.
'use strict';
const fs = require('node:fs');
const https = require('node:https');
const [url, ca, token, size, file] = process.argv.slice(2);
const rows = fs.readFileSync(file, 'utf8').trim().split('\n'), n = Number(size);
const agent = new https.Agent({ keepAlive: true, maxSockets: 1, ca: fs.readFileSync(ca) });
const batches = [];
for (let i = 0; i < rows.length; i += n)
	batches.push(`[${rows.slice(i, i + n).join()}]`);
const post = (body) => new Promise((resolve, reject) => {
	const req = https.request(`${url}/api/v1/tasks`, { method: 'POST', agent, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json',
		'content-length': Buffer.byteLength(body) } }, (res) => {
		let text = '';
		res.on('data', (d) => { text += d; });
		res.on('end', () => res.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(`${res.statusCode} ${text.slice(0, 300)}`)));
	});
	req.on('error', reject);
	req.end(body);
});
(async () => {
	const count = { new: 0, changed: 0, same: 0, bad: 0 }, began = process.hrtime.bigint();
	for (const b of batches) {
		const a = await post(b);
		for (const k of Object.keys(count))
			count[k] += a[k];
	}
	const seconds = Number(process.hrtime.bigint() - began) / 1e9;
	console.log([rows.length, seconds.toFixed(3), ...Object.values(count)].join(' '));
	agent.destroy();
})().catch((e) => { console.error(e.message); process.exit(1); });
