// Every page × every role, made from the page tables of the programs: who gets in, who is
// refused, that no form works without its token, and that markup typed into any field
// comes out as text.
'use strict';
const { Client, routes, forms, base } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const people = require('./people.js');

const MARK = '<b>zq\'"&</b>';
const raw = (text) => /<b>zq|zq'"/.test(text);
const withIds = (where, id = 1) => where.replace(/(^|\/):(?=\/|$)/g, `$1${id}`).replace(/\*$/, 'x');
const html = (answer) => /text\/html/.test(answer.headers['content-type'] || '');
const table = routes();
const pages = table.filter((r) => r.program !== 'api');
const open = (r) => r.flags.includes('open');
const may = (r, user) => r.roles.length === 0 || r.roles.some((x) => people[user].includes(x));
// What ends the session that asks is tried last, with sessions of its own.
const ending = (r) => r.method === 'POST' && /^\/(dang-xuat|mo-khoa|dang-nhap)/.test(r.path);
const clients = new Map();
const token = (c) => c.token('/tro-giup/');	// asked for a thousand times: of a page that costs little

async function strangers() {
	const wrong = list();
	for (const r of pages) {
		const c = new Client();
		const a = r.method === 'GET' ? await c.get(withIds(r.path)) : await c.post(withIds(r.path), {});
		if (open(r) ? ![200, 301, 303, 403, 404, 503].includes(a.status) :
		    a.status !== 303 || !a.location.startsWith(`${base}/dang-nhap?ve=`))
			wrong.add(`stranger ${r.method} ${r.path}: ${a.status} ${a.location || ''}`);
		c.close();
	}
	wrong.none();
}

async function machines() {
	const wrong = list();
	for (const r of pages.filter((x) => !open(x))) {
		const c = new Client();
		const headers = { accept: 'application/json' };
		const a = r.method === 'GET' ? await c.get(withIds(r.path), headers) : await c.post(withIds(r.path), {}, headers);
		if (a.status !== 401 || !/^application\/problem\+json/.test(a.headers['content-type']))
			wrong.add(`${r.method} ${r.path}: ${a.status} ${a.headers['content-type']}`);
		c.close();
	}
	wrong.none();
}

async function methods() {
	const wrong = list();
	const c = new Client();
	for (const r of table) {
		const other = r.method === 'GET' ? 'POST' : 'GET';
		if (table.some((x) => x.method === other && x.path === r.path))
			continue;
		const a = other === 'GET' ? await c.get(withIds(r.path)) : await c.post(withIds(r.path), {});
		if (a.status !== 405 && !(a.status === 401 && r.program === 'api'))
			wrong.add(`${other} ${r.path}: ${a.status}`);
		const d = await c.request('DELETE', base + withIds(r.path));
		if (![405, 501].includes(d.status))
			wrong.add(`DELETE ${r.path}: ${d.status}`);
	}
	c.close();
	wrong.none();
}

// Machines act by tokens alone: whatever a person's cookie opens, it opens no row of theirs.
async function rowsOfMachines() {
	const wrong = list();
	const c = [...clients.values()][0];
	for (const r of table.filter((x) => x.flags.includes('token') || x.path.startsWith('/api/'))) {
		if (open(r) ? r.method !== 'GET' : !r.flags.includes('token') || r.roles.length === 0 || !r.roles.every((s) => /^(read|write):/.test(s)))
			wrong.add(`${r.method} ${r.path}: ${r.flags} ${r.roles}`);
		const a = await c.request(r.method, base + r.path, { headers: { 'content-type': 'application/json' }, body: r.method === 'POST' ? '{}' : undefined });
		if (a.status !== (open(r) ? 200 : 401))
			wrong.add(`${r.method} ${r.path} with a cookie: ${a.status}`);
	}
	wrong.none();
}

async function reads(user) {
	const c = clients.get(user);
	const wrong = list();
	for (const r of pages.filter((x) => x.method === 'GET')) {
		const a = await c.get(withIds(r.path));
		const good = may(r, user) || open(r) ? [200, 303, 400, 404, 422] : [403];
		if (!good.includes(a.status))
			wrong.add(`${user} GET ${r.path}: ${a.status}, not ${good}`);
		if (raw(a.text) && html(a))
			wrong.add(`${user} GET ${r.path}: markup comes out raw`);
	}
	wrong.none();
}

async function writesWithoutToken(user) {
	const c = clients.get(user);
	const wrong = list();
	const foreign = new Client();
	const other = await foreign.token('/dang-nhap');
	const mine = await c.token();
	for (const r of pages.filter((x) => x.method === 'POST')) {
		const where = withIds(r.path);
		const tries = {
			none: c.post(where, {}),
			'of another session': c.post(where, { form: other }),
			forged: c.post(where, { form: 'A'.repeat(43) }),
			'sent by another site': c.post(where, { form: mine }, { 'sec-fetch-site': 'cross-site' }),
			'from another origin': c.post(where, { form: mine }, { origin: 'https://evil.example' }),
		};
		for (const [what, answer] of Object.entries(tries)) {
			const a = await answer;
			if (a.status !== 403)
				wrong.add(`${user} POST ${r.path}, token ${what}: ${a.status}`);
		}
	}
	foreign.close();
	wrong.none();
}

async function writesRefusedByRole(user) {
	const c = clients.get(user);
	const wrong = list();
	for (const r of pages.filter((x) => x.method === 'POST' && !open(x) && !may(x, user))) {
		const a = await c.post(withIds(r.path), { form: await token(c) });
		if (a.status !== 403)
			wrong.add(`${user} POST ${r.path}: ${a.status}`);
	}
	wrong.none();
}

function typed(field) {
	switch (field.type) {
	case 'id': return '1';
	case 'int': return '1';
	case 'decimal': return '1';
	case 'day': return '01/02/2026';
	case 'flag': return '1';
	case 'area': return `${MARK}\n${MARK}`;
	default: return MARK;
	}
}

// With everything wrong, then with all but the texts right.
async function markup(r, user) {
	const c = clients.get(user);
	const wrong = list();
	const all = (fill) => Object.fromEntries(r.fields.map((f) => [f.name, fill(f)]));
	for (const fields of [all(() => MARK), all(typed)]) {
		const a = await c.post(withIds(r.path), { ...fields, form: await token(c), version: '1' });
		if (a.status >= 500 || a.status === 403)
			wrong.add(`${user} POST ${r.path}: ${a.status}`);
		if (html(a) && raw(a.text))
			wrong.add(`${user} POST ${r.path}: markup comes out raw`);
	}
	wrong.none();
}

async function markupInQuery(user) {
	const c = clients.get(user);
	const wrong = list();
	const q = encodeURIComponent(MARK);
	for (const r of pages.filter((x) => x.method === 'GET' && may(x, user))) {
		const queries = [...r.fields.map((f) => `${f.name}=${q}`), `${q}=1`, q];
		for (const query of queries) {
			const a = await c.get(`${withIds(r.path)}?${query}`);
			if (a.status >= 500 || (html(a) && raw(a.text)))
				wrong.add(`${user} GET ${r.path}?${query}: ${a.status}${raw(a.text) ? ', raw' : ''}`);
		}
		const path = await c.get(`${withIds(r.path).replace(/\/$/, '')}/${q}`);
		if (path.status >= 500 || (html(path) && raw(path.text)))
			wrong.add(`${user} GET ${r.path}/MARK: ${path.status}`);
	}
	wrong.none();
}

run(async () => {
	await test(`page tables name pages (${table.length})`, () => assert.ok(table.length > 5));
	await test('strangers are sent to the sign-in', strangers);
	await test('machines without a session get 401 as problem details', machines);
	await test('a path answers other methods with 405', methods);
	for (const user of Object.keys(people))
		await test(`${user} signs in`, async () => clients.set(user, await new Client().signIn(user)));
	await test('rows of machines have scopes, and a cookie opens none', rowsOfMachines);
	for (const user of clients.keys()) {
		await test(`${user} reads what his roles open`, () => reads(user));
		await test(`${user} posts nothing without a token of his own`, () => writesWithoutToken(user));
		await test(`${user} posts nothing that his roles do not open`, () => writesRefusedByRole(user));
	}
	// Those whose data no other test needs come first.
	const order = ['chuyenvien.tuyhoa', 'kiemtra.tt', 'taichinh.stc', 'phochutich.tinh', 'truongphong.stc',
		'giamdoc.stc', 'giamdoc.snv', ...Object.keys(people)].filter((u) => clients.has(u));
	for (const r of pages.filter((x) => x.method === 'POST' && !ending(x) && !x.flags.includes('file'))) {
		const user = order.find((u) => may(r, u));
		if (user !== undefined)
			await test(`markup in POST ${r.path}`, () => markup(r, user));
	}
	for (const user of clients.keys())
		await test(`${user}: markup in queries and paths is shown as text`, () => markupInQuery(user));
	for (const user of clients.keys())
		await test(`${user} reads it all again after the markup`, () => reads(user));
	for (const c of clients.values())
		c.close();
});
