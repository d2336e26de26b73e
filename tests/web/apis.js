// Access tokens, sources and what the API reads, made by the command line and by SQL; clear() takes all of it away.
'use strict';
const path = require('node:path');
const { execFileSync, spawn, spawnSync } = require('node:child_process');
const { Client, sleep, base, RUN, BUILD } = require('./client.js');
const { sql, quote } = require('./catalogs.js');

const SOURCE = 'kiemthu';
const danhgia = path.join(BUILD, 'danhgia');
const client = new Client();

const command = (...args) => spawnSync(danhgia, ['-c', path.join(RUN, 'danhgia.conf'), 'token', ...args], { encoding: 'utf8' });
// A token with scopes; what: days, name, source, agency, rate.
const token = (scope, what = {}) => execFileSync(danhgia, ['-c', path.join(RUN, 'danhgia.conf'), 'token', '--scope', scope,
	...Object.entries({ days: 30, name: 'Kiểm thử', ...what }).flatMap(([k, v]) => [`--${k}`, String(v)])], { encoding: 'utf8' }).trim();

// A call: { status, headers, text, json }. query: an object, or a text.
async function call(method, where, { token: bearer, query, body, headers = {}, cookies = false } = {}) {
	const search = query === undefined ? '' : `?${typeof query === 'string' ? query : new URLSearchParams(query)}`;
	const all = { ...headers };
	if (bearer !== undefined)
		all.authorization = `Bearer ${bearer}`;
	if (body !== undefined && all['content-type'] === undefined)
		all['content-type'] = 'application/json';
	const a = await client.request(method, `${base}/api/v1${where}${search}`, { headers: all, cookies,
		body: body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) });
	try {
		a.json = JSON.parse(a.text);
	} catch {
		a.json = undefined;
	}
	return a;
}

// All items of a list, page by page, as long as the API says that there are more.
async function all(where, { query = {}, ...what }) {
	const items = [];
	let cursor;
	for (let pages = 0; pages < 1000; pages++) {
		const a = await call('GET', where, { ...what, query: { ...query, ...(cursor === undefined ? {} : { cursor }) } });
		if (a.status !== 200)
			throw new Error(`${where}: ${a.status} ${a.text}`);
		items.push(...a.json.items);
		if (!a.json.more)
			return items;
		cursor = a.json.next;
	}
	throw new Error(`${where} never ends`);
}

// A system that sends by itself; its owner is the administrator. The id.
const source = (code = SOURCE, agency) => Number(sql(`INSERT INTO source (code, name, way, agency_id, owner_id, made_by)
	SELECT ${quote(code)}, 'Kiểm thử ${code}', 'api', ${agency === undefined ? 'NULL' : `(SELECT id FROM unit WHERE code = ${quote(agency)})`}, id, id
	FROM person WHERE uid = 'quantri.khcn'; SELECT LAST_INSERT_ID()`));

// A worker runs until something holds, 10 s at most.
async function worker(holds) {
	const child = spawn(path.join(path.dirname(danhgia), 'worker'), ['import', '-c', path.join(RUN, 'danhgia.conf')], { stdio: 'ignore' });
	const ended = new Promise((done) => child.on('exit', done));
	for (let i = 0; i < 100 && !holds(); i++)
		await sleep(100);
	child.kill();
	await ended;
}

function clear() {
	sql(`DELETE e FROM task_error e JOIN source s ON s.id = e.source_id WHERE s.code LIKE '${SOURCE}%';
		DELETE t FROM task t JOIN source s ON s.id = t.source_id WHERE s.code LIKE '${SOURCE}%';
		DELETE t FROM task_count t JOIN source s ON s.id = t.source_id WHERE s.code LIKE '${SOURCE}%';
		DELETE r FROM source_run r JOIN source s ON s.id = r.source_id WHERE s.code LIKE '${SOURCE}%';
		DELETE u FROM token_use u JOIN token t ON t.id = u.token_id WHERE t.name LIKE 'Kiểm thử%';
		DELETE FROM token WHERE name LIKE 'Kiểm thử%';
		DELETE FROM source WHERE code LIKE '${SOURCE}%';
		UPDATE sheet SET before_id = NULL WHERE title = 'Kiểm thử API';
		DELETE FROM sheet WHERE title = 'Kiểm thử API'`);
}

module.exports = { SOURCE, worker, command, token, call, all, source, clear, close: () => client.close() };
