// The document of the API says what the API is: it is linted, every example is held against its schema, and every request that it
// shows is really sent and its answer held against the schema of that answer.
'use strict';
const { assert, test, list, run } = require('./check.js');
const { Client, routes, base } = require('./client.js');
const catalogs = require('./catalogs.js');
const apis = require('./apis.js');
const { check, resolve, schemas, KNOWN } = require('./schemas.js');
const { sql } = catalogs;

const SOURCE = 'vanban-mau';	/* that the examples name */
let doc;
const METHODS = ['get', 'post'];
const operations = () => Object.entries(doc.paths).flatMap(([path, item]) => Object.keys(item).map((method) => {
	assert.ok(METHODS.includes(method), method);
	return { path, method, op: item[method], name: `${method.toUpperCase()} ${path}` };
}));
const deref = (x) => (x.$ref === undefined ? x : resolve(doc, x.$ref));
const opened = (op) => op.security !== undefined && op.security.length === 0;
const media = (x) => Object.entries(deref(x).content || {});
const examples = (m) => [...(m.example === undefined ? [] : [['example', m.example]]), ...Object.entries(m.examples || {}).map(([k, e]) => [k, e.value])];

async function served() {
	const c = new Client();
	const a = await c.get('/api/v1/openapi.json');
	assert.equal(a.status, 200);
	assert.match(a.headers['content-type'], /^application\/json/);
	assert.equal(a.headers['set-cookie'], undefined);
	doc = JSON.parse(a.text);
	assert.match(doc.openapi, /^3\.1\./);
	assert.deepEqual(doc.servers, [{ url: `${base}/api/v1` }]);
	assert.ok(doc.info.title && doc.info.version && doc.info.description.includes('429'));
	c.close();
}

async function sound() {
	const wrong = list(), used = new Set(), ids = new Set();
	const walk = (x) => {
		if (x !== null && typeof x === 'object') {
			if (typeof x.$ref === 'string') {
				used.add(x.$ref);
				resolve(doc, x.$ref);
			}
			Object.values(x).forEach(walk);
		}
	};
	walk(doc);
	for (const room of ['parameters', 'responses', 'schemas'])
		for (const name of Object.keys(doc.components[room]))
			if (!used.has(`#/components/${room}/${name}`))
				wrong.add(`${room}/${name} is used nowhere`);
	for (const [name, schema] of Object.entries(doc.components.schemas))
		for (const [at, s] of schemas(schema, name)) {
			for (const word of Object.keys(s).filter((w) => !KNOWN.has(w)))
				wrong.add(`${at}: unknown word ${word}`);
			for (const r of s.required || [])
				if (!(r in (s.properties || {})))
					wrong.add(`${at}: ${r} is required and not described`);
		}
	for (const { name, op } of operations()) {
		if (!op.operationId || ids.has(op.operationId) || !op.summary)
			wrong.add(`${name}: operationId, summary`);
		ids.add(op.operationId);
		for (const [status, response] of Object.entries(op.responses)) {
			const kind = status === '200' ? 'application/json' : 'application/problem+json';
			if (!deref(response).description || media(response).length !== 1 || media(response)[0][0] !== kind || media(response)[0][1].schema === undefined)
				wrong.add(`${name} ${status}: no schema of ${kind}`);
			if (status === '200' && !opened(op) && examples(media(response)[0][1]).length === 0)
				wrong.add(`${name} ${status}: no example`);
		}
		for (const status of opened(op) ? ['200'] : ['200', '400', '401', '403', '429', '503'])
			if (op.responses[status] === undefined)
				wrong.add(`${name}: no ${status}`);
	}
	wrong.none();
}

async function matchesRoutes() {
	const rows = routes().filter((r) => r.program === 'api' && r.path.startsWith('/api/v1/'));
	const said = operations().map(({ path, method, op }) => ({ method: method.toUpperCase(), path: `/api/v1${path}`,
		roles: opened(op) ? [] : op.security[0].token, fields: (op.parameters || []).map((p) => deref(p).name).sort(),
		required: (op.parameters || []).filter((p) => deref(p).required).map((p) => deref(p).name) }));
	const real = rows.map((r) => ({ method: r.method, path: r.path, roles: r.roles, fields: r.fields.map((f) => f.name).sort(),
		required: r.fields.filter((f) => f.required).map((f) => f.name) }));
	const order = (a, b) => (a.method + a.path).localeCompare(b.method + b.path);
	assert.deepEqual(said.sort(order), real.sort(order), 'paths, scopes and arguments are those of the page tables');
}

async function examplesFit() {
	const wrong = list();
	let n = 0;
	const fit = (name, schema, value) => {
		n++;
		for (const text of check(doc, schema, value))
			wrong.add(`${name} ${text}`);
	};
	for (const { name, op } of operations()) {
		for (const [, m] of op.requestBody ? media(op.requestBody) : [])
			examples(m).forEach(([k, v]) => fit(`${name} ${k}`, m.schema, v));
		for (const [status, response] of Object.entries(op.responses))
			for (const [, m] of media(response))
				examples(m).forEach(([k, v]) => fit(`${name} ${status} ${k}`, m.schema, v));
	}
	for (const [name, p] of Object.entries(doc.components.parameters))
		if (p.example !== undefined)
			fit(name, p.schema, p.example);
	wrong.none();
	assert.ok(n > 30, `${n} examples`);
	// The checker itself says no.
	assert.equal(check(doc, { $ref: '#/components/schemas/Mender' }, { kind: 'x', role: '', name: null, office: null }).length, 1);
	assert.equal(check(doc, { $ref: '#/components/schemas/Problem' }, { type: '', title: '', status: '1' }).length, 1);
	assert.equal(check(doc, { $ref: '#/components/schemas/UnitList' }, { items: [{}], more: false, next: null }).length > 3, true);
}

// An answer against what the document says of its status.
function answered(wrong, name, op, a) {
	const response = op.responses[String(a.status)];
	if (response === undefined)
		return wrong.add(`${name}: ${a.status} is not in the document: ${a.text.slice(0, 200)}`);
	const [kind, m] = media(response)[0];
	if (a.headers['content-type'] !== kind)
		wrong.add(`${name}: ${a.headers['content-type']}`);
	for (const text of check(doc, m.schema, a.json))
		wrong.add(`${name} ${a.status} ${text}`);
	return undefined;
}

async function sent() {
	const wrong = list();
	const scopes = operations().flatMap(({ op }) => (opened(op) ? [] : op.security[0].token));
	const all = [...new Set(scopes)].join(), token = apis.token(all, { source: SOURCE }), unbound = apis.token(all);
	for (const { name, path, method, op } of operations()) {
		const query = Object.fromEntries((op.parameters || []).map(deref).filter((p) => p.example !== undefined).map((p) => [p.name, p.example]));
		const bodies = op.requestBody ? media(op.requestBody).flatMap(([, m]) => examples(m)) : [['', undefined]];
		for (const [k, body] of bodies) {
			const a = await apis.call(method.toUpperCase(), path, { token: opened(op) ? undefined : k === 'unbound' ? unbound : token, query, body });
			if (a.status !== 200)
				wrong.add(`${name} ${k}: ${a.status} ${a.text}`);
			answered(wrong, `${name} ${k}`, op, a);
			if (name === 'POST /tasks')
				assert.deepEqual(a.json.items.map((i) => i.outcome), { one: ['new'], several: ['same', 'bad'], done: ['changed'], withdrawn: ['changed'], unbound: ['new', 'bad'] }[k], k);
			if (name === 'POST /counts')
				assert.deepEqual(a.json.items.map((i) => i.outcome), { one: ['new'], several: ['changed', 'new', 'bad'] }[k], k);
		}
	}
	sql(`UPDATE task t JOIN source s ON s.id = t.source_id SET t.changed_at = t.changed_at - INTERVAL 30 SECOND WHERE s.code = '${SOURCE}'`);
	for (const [path, query, least] of [['/tasks', {}, 1], ['/catalog', { unit: 'tuyhoa' }, 3], ['/units', {}, 100], ['/people', { unit: 'stc' }, 5]]) {
		const a = await apis.call('GET', path, { token, query });
		assert.ok(a.json.items.length >= least, `${path}: ${a.json.items.length}`);
		answered(wrong, path, doc.paths[path].get, a);
	}
	const odd = (path, body) => apis.call('POST', path, { token: unbound, body: [body, { ...body, source: 'khong-co' }, { ...body, source: 7 }] });
	for (const path of ['/tasks', '/counts']) {
		const a = await odd(path, { external_id: 'vb-1' });
		assert.deepEqual(a.json.items.map((i) => i.error.code), ['source_missing', 'source_unknown', 'source_missing']);
		answered(wrong, `POST ${path} unbound`, doc.paths[path].post, a);
	}
	wrong.none();
}

async function refusals() {
	const wrong = list(), token = apis.token('read:catalog'), few = apis.token('read:organisation', { rate: 1 });
	await apis.call('GET', '/units', { token: few });
	for (const [method, path, what, status] of [['GET', '/units', {}, 401], ['GET', '/units', { token }, 403], ['GET', '/catalog', { token, query: { at: 'x' } }, 400],
		['POST', '/tasks', { body: {} }, 401], ['POST', '/counts', { token, body: {} }, 403], ['GET', '/catalog', { token, query: { unit: 'x' } }, 400], ['POST', '/tasks', { body: 'x', headers: { 'content-type': 'text/plain' } }, 415],
		['POST', '/tasks', { body: `"${'x'.repeat(2 * 1024 * 1024)}"` }, 413], ['GET', '/units', { token: few }, 429]]) {
		const a = await apis.call(method, path, what);
		if (a.status !== status)
			wrong.add(`${method} ${path}: ${a.status}, not ${status}`);
		answered(wrong, `${method} ${path}`, doc.paths[path][method.toLowerCase()], a);
		for (const name of Object.keys(deref(doc.paths[path][method.toLowerCase()].responses[String(status)]).headers || {}))
			if (status !== 403 && a.headers[name.toLowerCase()] === undefined)
				wrong.add(`${method} ${path} ${status}: no ${name}`);
	}
	wrong.none();
}

function clear() {
	sql(`DELETE e FROM task_error e JOIN source s ON s.id = e.source_id WHERE s.code = '${SOURCE}';
		DELETE t FROM task t JOIN source s ON s.id = t.source_id WHERE s.code = '${SOURCE}';
		DELETE t FROM task_count t JOIN source s ON s.id = t.source_id WHERE s.code = '${SOURCE}';
		DELETE r FROM source_run r JOIN source s ON s.id = r.source_id WHERE s.code = '${SOURCE}';`);
	apis.clear();
	catalogs.clear();
	sql(`DELETE FROM source WHERE code = '${SOURCE}'`);
}

run(async () => {
	clear();
	catalogs.make('in_force', { rows: [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.2', points: 750, coefficient: 15 }, { code: 'A.3', points: 2000, group: 2, coefficient: 40 }] });
	apis.source(SOURCE);
	if (await test('the document is served to everybody', served)) {
		await test('its references resolve, each answer has a schema', sound);
		await test('it says what the page tables say', matchesRoutes);
		await test('its examples fit their schemas', examplesFit);
		await test('its requests are sent, and the answers fit', sent);
		await test('refusals fit too', refusals);
	}
	clear();
	apis.close();
});
