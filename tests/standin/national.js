// usage: node national.js OUT [RULE…]
// What the national database may be like: takes batches of records over HTTP, knows a message and a record when they come again,
// keeps what it applied, and is slow, wrong, cut, forgetful or strict where it is told so. Writes its port to OUT.
//	POST /records	a batch as `worker national` sends it      GET /records?msg_id=a,b   what became of messages
//	POST /control	{"mode": …, "left": n, "fast": bool, "pid": of the worker}    GET /applied, GET /seen    for tests
// RULE: refuse=NUMBER:CODE:WORDS[:PERIOD] for the person with this number, in one period (type/year/number) or all;
// lenient: of what it has not met before any version is the first, as a receiver has it that was started anew.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const http = require('node:http');

const [out, ...rules] = process.argv.slice(2);
const state = { mode: 'good', left: Infinity, fast: false };
const refuse = new Map(rules.filter((r) => r.startsWith('refuse=')).map((r) => { const [number, code, words, period = ''] = r.slice(7).split(':'); return [number, { code, words, period }]; }));
const lenient = rules.includes('lenient');
const ends = new Map(); // msg_id → { msg_id, sha256, outcome, … }
const applied = []; // { number, period, version, seq, msg_id, petition, level } in the order in which they were applied
const versions = new Map(); // person and period → last version
const seen = { batches: 0, records: 0, again: 0, asked: 0, bad: 0, tokens: 0, order: 0, kills: 0, bearer: '' };

const sorted = (v) => Array.isArray(v) ? v.map(sorted) : v !== null && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])])) : v;
const canonical = (v) => JSON.stringify(sorted(v));
const hash = (text) => crypto.createHash('sha256').update(text).digest('hex');
let key = null;
const good = (r, text) => key === null || crypto.verify(null, Buffer.from(text), key, Buffer.from(r.signature, 'base64url'));

function judge(r) {
	const text = canonical(r.payload), p = r.payload, at = `${p.person?.number}/${p.period?.type}/${p.period?.year}/${p.period?.number}`;
	const said = { msg_id: r.msg_id, sha256: r.sha256 };
	if (hash(text) !== r.sha256 || !good(r, text)) {
		seen.bad++;
		return { ...said, outcome: 'refused', code: 'signature', words: 'hash or signature' };
	}
	const { period = null, ...why } = refuse.get(p.person.number) ?? {};
	if (period !== null && ['', at.slice(p.person.number.length + 1)].includes(period))
		return { ...said, outcome: 'refused', ...why };
	if ((versions.get(at) ?? (lenient ? p.version - 1 : 0)) !== p.version - 1) {
		seen.order++;
		return { ...said, outcome: 'refused', code: 'order', words: `version ${p.version} behind ${versions.get(at) ?? 0}` };
	}
	versions.set(at, p.version);
	applied.push({ number: p.person.number, period: at, version: p.version, seq: r.seq, msg_id: r.msg_id, petition: p.petition, level: p.level });
	return { ...said, outcome: 'accepted', receipt: `BN-${applied.length}` };
}
function take(r) {
	seen.records++;
	if (state.fast)
		return { msg_id: r.msg_id, sha256: r.sha256, outcome: 'accepted', receipt: 'BN' };
	if (ends.has(r.msg_id) && ends.get(r.msg_id).sha256 === r.sha256) {
		seen.again++;
		return ends.get(r.msg_id);
	}
	const end = judge(r);
	if (end.outcome === 'accepted')
		ends.set(r.msg_id, end);
	return end;
}
function shuffle(list) {
	for (let i = list.length - 1; i > 0; i--) {
		const j = crypto.randomInt(i + 1);
		[list[i], list[j]] = [list[j], list[i]];
	}
	return list;
}
const answer = (res, body, status = 200) => res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

// Ways to go wrong; each is asked for by its name, `chaos` is one of them at random.
const wrongs = ['cut_before', 'cut_after', 'half', 'busy', 'partial', 'wrong_hash', 'double', 'garbage', 'later'];
function kill() {
	try { process.kill(state.pid, 'SIGKILL'); seen.kills++; } catch {}
}
const ways = {
	cut_before: (req, res) => req.socket.destroy(),
	cut_after: (req, res, b) => { b.records.forEach(take); req.socket.destroy(); },
	half: (req, res, b) => { const text = JSON.stringify({ results: b.records.map(take) }); res.writeHead(200, { 'Content-Length': text.length }); res.write(text.slice(0, text.length / 2)); setTimeout(() => req.socket.destroy(), 5); },
	busy: (req, res) => res.writeHead(503, { 'Retry-After': '1' }).end(),
	partial: (req, res, b) => answer(res, { results: b.records.map(take).filter((_, i) => i % 3 !== 0) }),
	wrong_hash: (req, res, b) => answer(res, { results: b.records.map(take).map((e, i) => i % 2 ? e : { ...e, sha256: '0'.repeat(64) }) }),
	double: (req, res, b) => answer(res, { results: shuffle([...b.records.map(take), ...b.records.map(take)]) }),
	garbage: (req, res, b) => { b.records.forEach(take); res.end('<html>502'); },
	later: (req, res, b) => answer(res, { results: b.records.map((r, i) => i % 2 ? take(r) : { msg_id: r.msg_id, outcome: 'later', words: 'mai' }) }),
	// Deaths of the worker: before anything is applied, when all is, and when it has been told so.
	kill_before: (req, res) => { kill(); req.socket.destroy(); },
	kill_after: (req, res, b) => { b.records.forEach(take); kill(); req.socket.destroy(); },
	kill_told: (req, res, b) => { answer(res, { results: b.records.map(take) }); kill(); },
	slow: (req, res, b) => setTimeout(() => answer(res, { results: b.records.map(take) }), 1500),
	unauthorised: (req, res) => res.writeHead(401).end(),
	redirect: (req, res) => res.writeHead(307, { Location: '/records' }).end(),
	strict: (req, res, b) => b.records.some((r) => refuse.has(r.payload.person.number)) ? res.writeHead(422).end() : answer(res, { results: b.records.map(take) }),
	good: (req, res, b) => answer(res, { results: shuffle(b.records.map(take)) }),
};
function records(req, res, body) {
	let mode = state.left > 0 ? state.mode : 'good';
	state.left--;
	if (mode === 'chaos')
		mode = crypto.randomInt(3) > 0 ? wrongs[crypto.randomInt(wrongs.length)] : 'good';
	seen.batches++;
	seen.bearer = req.headers.authorization ?? '';
	ways[mode](req, res, JSON.parse(body));
}
function ask(req, res, ids) {
	seen.asked += ids.length;
	if (state.mode === 'deaf')
		return res.writeHead(405).end();
	if (state.mode === 'chaos' && crypto.randomInt(4) === 0)
		return req.socket.destroy();
	answer(res, { results: ids.map((id) => ends.get(id) ?? { msg_id: id, outcome: 'absent' }) });
}
function control(res, body) {
	const asked = JSON.parse(body);
	Object.assign(state, asked.mode === undefined ? {} : { left: Infinity }, asked);
	if (asked.key !== undefined)
		key = crypto.createPublicKey(asked.key);
	if (asked.forgive !== undefined)
		refuse.delete(asked.forgive);
	if (asked.refuse !== undefined)
		refuse.set(asked.refuse.number, { code: asked.refuse.code, words: asked.refuse.words, period: asked.refuse.period ?? '' });
	answer(res, {});
}
const server = http.createServer((req, res) => {
	const parts = [];
	req.on('error', () => {}).on('data', (d) => parts.push(d)).on('end', () => {
		const url = new URL(req.url, 'http://x'), body = Buffer.concat(parts).toString();
		if (url.pathname === '/records' && req.method === 'POST')
			return records(req, res, body);
		if (url.pathname === '/records')
			return ask(req, res, url.searchParams.get('msg_id').split(','));
		if (url.pathname === '/control')
			return control(res, body);
		if (url.pathname === '/token') {
			seen.tokens++;
			return answer(res, { access_token: `t.${seen.tokens}`, token_type: 'Bearer', expires_in: 600 });
		}
		answer(res, url.pathname === '/applied' ? applied : seen);
	});
});
server.listen(0, '127.0.0.1', () => {
	fs.writeFileSync(`${out}.new`, `${server.address().port}\n`);
	fs.renameSync(`${out}.new`, out);
});
