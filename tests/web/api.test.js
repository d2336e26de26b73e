// The API for machines: tokens, their bounds, and what is read with them.
'use strict';
const crypto = require('node:crypto');
const { assert, test, list, run } = require('./check.js');
const { Client, routes, base } = require('./client.js');
const catalogs = require('./catalogs.js');
const apis = require('./apis.js');
const { call, all, token } = apis;
const { sql, number } = catalogs;

const PLACE = '/quan-tri/ket-noi/ma-truy-cap/';
const machine = routes().filter((r) => r.program === 'api' && r.path.startsWith('/api/'));
const where = (r) => r.path.replace('/api/v1', '');
const READ = 'read:tasks,read:catalog,read:results,read:organisation';
const minute = () => (60 - new Date().getSeconds() < 4 ? new Promise((done) => setTimeout(done, 4100)) : undefined);

function problem(a, status, words) {
	assert.equal(a.status, status, a.text.slice(0, 300));
	assert.match(a.headers['content-type'], /^application\/problem\+json/);
	assert.equal(a.json.status, status);
	assert.ok(a.json.title && a.json.type === 'about:blank');
	if (words)
		assert.match(a.text, words);
	return a.json;
}

async function closed() {
	const wrong = list();
	const me = await new Client().signIn('quantri.khcn');
	for (const r of machine.filter((x) => !x.flags.includes('open'))) {
		if (!r.flags.includes('token') || r.roles.length === 0)
			wrong.add(`${r.path} has no scope`);
		const a = await me.request(r.method, `${base}${r.path}`, { headers: { 'content-type': 'application/json' }, body: r.method === 'POST' ? '{}' : undefined });
		if (a.status !== 401 || !/^Bearer/.test(a.headers['www-authenticate'] || '') || a.headers['set-cookie'])
			wrong.add(`${r.method} ${r.path} with a cookie alone: ${a.status} ${a.headers['www-authenticate']}`);
	}
	me.close();
	wrong.none();
}

async function refusals() {
	const good = token(READ), ended = token(READ), revoked = token(READ);
	const digest = (t) => `UNHEX('${crypto.createHash('sha256').update(t).digest('hex')}')`;
	sql(`UPDATE token SET made_at = made_at - INTERVAL 100 DAY, expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE digest = ${digest(ended)};
		UPDATE token SET revoked_at = UTC_TIMESTAMP(6), revoked_by = 1, reason = 'Lộ' WHERE digest = ${digest(revoked)}`);
	const said = (a) => a.headers['www-authenticate'];
	assert.equal((await call('GET', '/units', { token: good })).status, 200);
	problem(await call('GET', '/units'), 401);
	assert.equal(said(await call('GET', '/units')), 'Bearer realm="danhgia"');
	for (const bad of ['x', `${good}A`, good.slice(0, -1), good.replace(/^danhgia_/, ''), `danhgia_${'A'.repeat(43)}`, "' OR 1 = 1"]) {
		const a = await call('GET', '/units', { token: bad });
		problem(a, 401);
		assert.match(said(a), /error="invalid_token"/);
	}
	problem(await call('GET', '/units', { headers: { authorization: `Basic ${good}` } }), 401);
	problem(await call('GET', '/units', { query: { access_token: good } }), 401);
	problem(await call('GET', '/units', { token: ended }), 401, /hết hạn/);
	problem(await call('GET', '/units', { token: revoked }), 401, /thu hồi/);
	problem(await call('GET', '/units', { token: ended, headers: { 'accept-language': 'en' } }), 401, /expired/);
	const kept = sql(`SELECT name, HEX(digest) FROM token WHERE digest = ${digest(good)}`);
	assert.ok(kept.length > 0 && !sql('SELECT * FROM token').includes(good.slice(8)), 'the token itself is kept nowhere');
}

async function scopes() {
	const wrong = list();
	for (const scope of READ.split(',')) {
		const t = token(scope);
		for (const r of machine.filter((x) => x.flags.includes('token') && x.method === 'GET')) {
			const a = await call('GET', where(r), { token: t });
			if (r.roles.includes(scope) ? ![200, 400].includes(a.status) : a.status !== 403 ||
			    !/error="insufficient_scope", scope="/.test(a.headers['www-authenticate']))
				wrong.add(`${scope} ${r.path}: ${a.status}`);
		}
	}
	wrong.none();
}

async function rate() {
	const t = token(READ, { rate: 5 });
	await minute();
	const some = await Promise.all(Array.from({ length: 12 }, () => call('GET', '/units', { token: t, query: { limit: 1 } })));
	const count = (status) => some.filter((a) => a.status === status).length;
	assert.deepEqual([count(200), count(429)], [5, 7], 'exact over all workers');
	const late = some.find((a) => a.status === 429);
	problem(late, 429);
	assert.ok(Number(late.headers['retry-after']) >= 1 && Number(late.headers['retry-after']) <= 60);
	sql('UPDATE token_use SET minute = minute - 1 WHERE calls = 5');
	assert.equal((await call('GET', '/units', { token: t })).status, 200, 'the next minute is another one');
	assert.equal(number(`SELECT u.total FROM token_use u JOIN token t ON t.id = u.token_id WHERE t.rate = 5`), 6);
}

async function units() {
	const t = token(READ), bound = token(READ, { agency: 'stc' });
	const everything = await all('/units', { token: t });
	assert.equal(everything.length, number(`SELECT COUNT(*) FROM unit WHERE from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) AND (until_day IS NULL OR until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))`));
	assert.deepEqual(await all('/units', { token: t, query: { limit: 7 } }), everything, 'page by page the same, in the same order');
	const mine = await all('/units', { token: bound });
	assert.ok(mine.length > 1 && mine.every((u) => u.code === 'stc' || u.parent === 'stc'));
	assert.deepEqual(await all('/units', { token: t, query: { unit: 'stc' } }), mine);
	assert.deepEqual((await all('/units', { token: t, query: { at: '2000-01-01' } })), []);
	problem(await call('GET', '/units', { token: bound, query: { unit: 'snv' } }), 403, /stc/);
	problem(await call('GET', '/units', { token: bound, query: { unit: 'tinh' } }), 403);
	for (const [query, field] of [[{ unit: 'khong-co' }, 'unit'], [{ at: '30/11/2026' }, 'at'], [{ at: '2026-02-30' }, 'at'], [{ limit: 0 }, 'limit'],
		[{ limit: 1001 }, 'limit'], [{ cursor: 'x' }, 'cursor'], [{ cursor: '-1' }, 'cursor']])
		assert.equal(problem(await call('GET', '/units', { token: t, query }), 400).errors[0].field, field, JSON.stringify(query));
	problem(await call('GET', '/units', { token: t, query: { la: 1 } }), 400);
	problem(await call('GET', '/units', { token: t, query: 'at=2026-11-30&at=2026-11-30' }), 400);
}

async function people() {
	const t = token(READ), bound = token(READ, { agency: 'tuyhoa' });
	const some = await all('/people', { token: t, query: { unit: 'stc', limit: 3 } });
	assert.ok(some.length > 3 && some.every((p) => p.agency === 'stc'));
	const head = some.find((p) => p.person === 'giamdoc.stc');
	assert.deepEqual([head.rank, head.main, head.kind, head.unit], ['head', true, 'civil_servant', 'stc']);
	const division = some.find((p) => p.unit !== 'stc').unit;
	assert.deepEqual(await all('/people', { token: t, query: { unit: division } }), some.filter((p) => p.unit === division));
	assert.ok((await all('/people', { token: bound })).every((p) => p.agency === 'tuyhoa'));
	const keys = Object.keys(head).sort();
	assert.deepEqual(keys, ['agency', 'family', 'from', 'given', 'kind', 'main', 'person', 'rank', 'title', 'unit', 'unit_name', 'until'], 'nothing else of a person goes out');
}

async function catalog() {
	const t = token(READ), bound = token(READ, { agency: 'tuyhoa' });
	const g = catalogs.make('in_force');
	sql(`UPDATE catalog_row SET coefficient = points DIV 50 WHERE catalog_id = ${g.id}`);
	const a = await call('GET', '/catalog', { token: bound, query: { limit: 2 } });
	assert.equal(a.status, 200, a.text);
	assert.deepEqual([a.json.catalog.agency, a.json.catalog.decision_number, a.json.catalog.standard, a.json.catalog.from], ['tuyhoa', '1/QĐ-UBND', 'A.1', '2026-01-02']);
	assert.deepEqual(a.json.items.map((r) => [r.code, r.points, r.coefficient, r.group]), [['A.1', '5', '1', 1], ['A.2', '7.5', '1.5', 1]]);
	assert.deepEqual((await all('/catalog', { token: t, query: { unit: 'tuyhoa', limit: 1 } })).map((r) => r.code), ['A.1', 'A.2', 'A.3'], 'no removed row');
	const before = await call('GET', '/catalog', { token: t, query: { unit: 'tuyhoa', at: '2026-01-01' } });
	assert.deepEqual([before.json.catalog, before.json.items], [null, []]);
	assert.equal(problem(await call('GET', '/catalog', { token: t }), 400).errors[0].field, 'unit');
	problem(await call('GET', '/catalog', { token: bound, query: { unit: 'stc' } }), 403);
}

// Sheets as they stand after publication; by SQL, for what is read here is only which of them and what of them.
const sheetSql = (uid, { edition = 1, superseded = 'NULL', before = 'NULL', state = 'published', shown = 7670, month = '2027-03-01' } = {}) => {
	const out = state === 'published';
	return `INSERT INTO sheet (person_id, agency_id, unit_id, title, rank, kind, first_month, months, from_day, until_day, edition, before_id, state,
		self_at, confirmed_by, confirmed_at, preview_until, published_by, published_at, superseded_at, total, shown, level)
		SELECT p.id, COALESCE(u.parent_id, u.id), u.id, 'Kiểm thử API', 'staff', 'civil_servant', '${month}', 1, '${month}', '${month}', ${edition}, ${before}, '${state}',
		UTC_TIMESTAMP(6), ${out ? '(SELECT id FROM person WHERE uid = \'chutich.tinh\'), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6)' : 'NULL, NULL, NULL, NULL, NULL'},
		${superseded}, ${out ? `'11045/144', ${shown}, 'HTTNV'` : 'NULL, NULL, NULL'}
		FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 JOIN unit u ON u.id = h.unit_id AND u.kind = 'division' WHERE p.uid = '${uid}' LIMIT 1;`;
};

async function results() {
	const t = token(READ), bound = token(READ, { agency: 'stc' }), other = token(READ, { agency: 'tuyhoa' });
	const query = { period: '2027-03' };
	sql(`${sheetSql('chuyenvien.stc', { superseded: 'UTC_TIMESTAMP(6)', shown: 7000 })}
		SET @b = LAST_INSERT_ID();
		${sheetSql('chuyenvien.stc', { edition: 2, before: '@b' })}
		${sheetSql('chuyenvien.tuyhoa')}
		${sheetSql('truongphong.stc', { state: 'self' })}
		${sheetSql('truongphong.stc', { month: '2027-04-01' })}`);
	const some = await all('/results', { token: t, query: { ...query, limit: 1 } });
	assert.deepEqual(some.map((r) => [r.person, r.edition, r.replaces, r.total, r.shown, r.level, r.period]), [
		['chuyenvien.stc', 2, 1, '11045/144', '76.7', 'HTTNV', '2027-03'], ['chuyenvien.tuyhoa', 1, null, '11045/144', '76.7', 'HTTNV', '2027-03'],
	].filter((r) => some.some((s) => s.person === r[0])));
	assert.ok(some.length >= 1);
	assert.deepEqual((await all('/results', { token: bound, query })).map((r) => r.person), ['chuyenvien.stc']);
	assert.ok((await all('/results', { token: other, query })).every((r) => r.agency === 'tuyhoa'));
	problem(await call('GET', '/results', { token: other, query: { ...query, unit: 'stc' } }), 403);
	assert.deepEqual(await all('/results', { token: t, query: { period: '2027-Q1' } }), []);
	assert.equal((await call('GET', '/results', { token: t, query: { period: '2027' } })).status, 200);
	for (const period of ['2027-13', '27', 'x', '2027-Q5'])
		assert.equal(problem(await call('GET', '/results', { token: t, query: { period } }), 400).errors[0].field, 'period');
	problem(await call('GET', '/results', { token: t }), 400);
}

async function taskStates() {
	const id = apis.source(), second = apis.source(`${apis.SOURCE}2`);
	const run = (s) => number(`INSERT INTO source_run (source_id, kind) VALUES (${s}, 'push'); SELECT LAST_INSERT_ID()`);
	const runs = { [id]: run(id), [second]: run(second) };
	const add = (s, external, uid, ago) => `INSERT INTO task (source_id, external_id, agency_id, unit_id, person_id, subject, given_on, digest, run_id, changed_at)
		SELECT ${s}, '${external}', IF(u.kind = 'division', u.parent_id, u.id), u.id, p.id, 'Việc ${external}', '2026-11-01', UNHEX(SHA2('${external}', 256)), ${runs[s]},
		UTC_TIMESTAMP(6) - INTERVAL ${ago} SECOND FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 JOIN unit u ON u.id = h.unit_id WHERE p.uid = '${uid}' LIMIT 1;`;
	sql(add(id, 'a', 'chuyenvien.stc', 300) + add(id, 'b', 'chuyenvien.tuyhoa', 200) + add(id, 'c', 'chuyenvien.stc', 200) + add(id, 'd', 'chuyenvien.stc', 0) + add(second, 'e', 'chuyenvien.stc', 100) +
		`UPDATE task SET changed_at = '2026-11-30 01:00:00.000001' WHERE external_id IN ('b', 'c') AND source_id = ${id};
		UPDATE task SET changed_at = '2026-11-29 01:00:00.000000' WHERE external_id = 'a' AND source_id = ${id};`);
	const mine = token('read:tasks', { source: apis.SOURCE }), any = token('read:tasks'), agency = token('read:tasks', { agency: 'tuyhoa' });
	const names = async (t, query) => (await all('/tasks', { token: t, query })).map((x) => x.external_id);
	assert.deepEqual(await names(mine, { limit: 1 }), ['a', 'b', 'c'], 'in the order of change; the last seconds wait');
	// What changed since a run began that is under way waits for its end; one of long ago has died.
	const under = (ago) => number(`INSERT INTO source_run (source_id, kind, started_at) VALUES (${id}, 'pull', UTC_TIMESTAMP(6) - INTERVAL ${ago} SECOND); SELECT LAST_INSERT_ID()`);
	under(1000);
	const pull = under(100);
	sql(`UPDATE task SET changed_at = UTC_TIMESTAMP(6) - INTERVAL 60 SECOND WHERE external_id = 'd' AND source_id = ${id}`);
	assert.deepEqual(await names(mine, {}), ['a', 'b', 'c']);
	sql(`UPDATE source_run SET ended_at = UTC_TIMESTAMP(6) WHERE id = ${pull}`);
	assert.deepEqual(await names(mine, {}), ['a', 'b', 'c', 'd']);
	sql(`UPDATE task SET changed_at = UTC_TIMESTAMP(6) - INTERVAL 15 SECOND WHERE external_id = 'd' AND source_id = ${id}`);
	assert.deepEqual(await names(mine, {}), ['a', 'b', 'c'], 'a request may last 20 seconds');
	sql(`UPDATE task SET changed_at = UTC_TIMESTAMP(6) WHERE external_id = 'd' AND source_id = ${id}`);
	assert.deepEqual(await names(mine, { since: '2026-11-30' }), ['b', 'c']);
	assert.deepEqual(await names(mine, { since: '2026-11-30T08:00:00.000001+07:00' }), ['b', 'c']);
	assert.deepEqual(await names(mine, { since: '2026-11-30T01:00:00.000002Z' }), []);
	assert.deepEqual(await names(any, { source: apis.SOURCE }), ['a', 'b', 'c']);
	assert.deepEqual(await names(agency, { source: apis.SOURCE }), ['b']);
	assert.equal(problem(await call('GET', '/tasks', { token: any }), 400).errors[0].field, 'source');
	assert.equal(problem(await call('GET', '/tasks', { token: any, query: { source: 'khong-co' } }), 400).errors[0].field, 'source');
	problem(await call('GET', '/tasks', { token: mine, query: { source: `${apis.SOURCE}2` } }), 403, new RegExp(apis.SOURCE));
	problem(await call('GET', '/tasks', { token: mine, query: { since: 'hôm qua' } }), 400);
	problem(await call('GET', '/tasks', { token: mine, query: { cursor: '12' } }), 400);
	const end = await call('GET', '/tasks', { token: mine, query: { limit: 3 } });
	assert.deepEqual([end.json.more, end.json.items.length], [false, 3]);
	sql(`UPDATE task SET changed_at = '2026-11-30 01:00:01.000000', state = 'declined', reason = 'Không thuộc đơn vị', answered_by = 1, answered_at = '2026-11-30 01:00:01' WHERE external_id = 'a' AND source_id = ${id}`);
	const later = (await call('GET', '/tasks', { token: mine, query: { cursor: end.json.next } })).json;
	assert.deepEqual(later.items.map((x) => [x.external_id, x.state, x.reason]), [['a', 'declined', 'Không thuộc đơn vị']], 'who asks again later goes on from there');
}

const row = (n, more = {}) => ({ external_id: `t-${n}`, person: 'chuyenvien.tuyhoa', subject: `Việc ${n}`, product: 'A.1', ...more });

async function takes() {
	catalogs.make('in_force', { rows: [{ code: 'A.1', points: 500, coefficient: 10 }] });
	const id = apis.source(), t = token('write:tasks', { source: apis.SOURCE }), reader = token('read:tasks', { source: apis.SOURCE });
	const send = (body, what = {}) => call('POST', '/tasks', { token: t, body, ...what });
	const outcomes = (a) => a.json.items.map((i) => i.outcome).join();
	problem(await send(row(1), { token: reader }), 403, /write:tasks/);
	const first = await send([row(1), row(2, { product: 'Z.9' }), row(3, { person: 'khong.ai' }), 7, row(4, { subject: ['x'] }), row(5, { source: 'khac' }), row(6, { source: apis.SOURCE, uu_tien: 1 })]);
	assert.equal(first.status, 200, first.text);
	assert.equal(outcomes(first), 'new,bad,bad,bad,bad,bad,new');
	assert.deepEqual([first.json.new, first.json.bad], [2, 5]);
	assert.deepEqual(first.json.items.map((i) => i.external_id), ['t-1', 't-2', 't-3', null, 't-4', 't-5', 't-6'], 'in the order in which they came');
	assert.deepEqual(first.json.items.map((i) => i.error && [i.error.field, i.error.code, i.error.value, i.error.mender.kind]), [undefined, ['product', 'product_unknown', 'Z.9', 'catalog'],
		['person', 'person_unknown', 'khong.ai', 'source'], ['', 'object', '', 'source'], ['subject', 'type', '', 'source'], ['source', 'other_source', '', 'source'], undefined]);
	assert.deepEqual(first.json.items[6].ignored, ['uu_tien']);
	const [, unknown, nobody] = first.json.items;
	assert.deepEqual([unknown.error.mender.name, unknown.error.mender.office], sql(`SELECT CONCAT(family, ' ', given), 'Ủy ban nhân dân phường Tuy Hòa' FROM person WHERE uid = 'canbo.tuyhoa'`).split('\t'), 'the officer mends the catalog');
	assert.equal(nobody.error.mender.name, sql(`SELECT CONCAT(family, ' ', given) FROM person WHERE uid = 'quantri.khcn'`));
	assert.match((await send(row(9, { person: 'khong.ai' }), { headers: { 'accept-language': 'en' } })).json.items[0].error.detail, /Nobody/);
	assert.equal(outcomes(await send({ tasks: [row(1), row(1, { subject: 'Khác' }), row(1, { subject: 'Khác' })] })), 'same,changed,same', 'the same name twice in a batch is one task');
	const many = await Promise.all(Array.from({ length: 4 }, () => send(Array.from({ length: 50 }, (_, i) => row(100 + i)))));
	assert.equal(many.flatMap((a) => a.json.items).filter((i) => i.outcome === 'new').length, 50, 'sent at once, taken once');
	assert.equal(number(`SELECT COUNT(*) FROM task WHERE source_id = ${id} AND external_id RLIKE '^t-1[0-4][0-9]$'`), 50);
	assert.equal(number(`SELECT COUNT(*) FROM source_run r JOIN token k ON k.id = r.token_id WHERE r.source_id = ${id} AND r.kind = 'push' AND r.ended_at IS NOT NULL AND r.why IS NULL`), 7, 'each call is a run, by its token');
	assert.deepEqual((await send([])).json, { new: 0, changed: 0, same: 0, bad: 0, items: [] });
	sql(`UPDATE source SET enabled = 0 WHERE id = ${id}`);
	problem(await send(row(1)), 403, new RegExp(apis.SOURCE));
}

// A token that is bound to no source: each row says its own, and goes to the runs and the errors of that one.
async function takesUnbound() {
	catalogs.make('in_force', { rows: [{ code: 'A.1', points: 500, coefficient: 10 }] });
	const A = apis.SOURCE, B = `${A}2`, OFF = `${A}3`, ASKED = `${A}4`;
	const [a, b, off, asked] = [A, B, OFF, ASKED].map((code) => apis.source(code));
	sql(`UPDATE source SET enabled = 0 WHERE id = ${off}; UPDATE source SET way = 'rest', next_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY WHERE id = ${asked};
		UPDATE source SET owner_id = (SELECT id FROM person WHERE uid = 'canbo.tuyhoa') WHERE id = ${b}`);
	const said = apis.command('--scope', 'read:results,write:tasks', '--days', '30', '--name', 'Kiểm thử không gắn');
	assert.equal(said.status, 0, said.stderr);
	const t = said.stdout.trim(), send = (body, what = {}) => call('POST', '/tasks', { token: t, body, ...what });
	const outcomes = (x) => x.json.items.map((i) => i.outcome).join();
	const name = (uid) => sql(`SELECT CONCAT(family, ' ', given) FROM person WHERE uid = '${uid}'`);
	const runs = (s) => sql(`SELECT CONCAT_WS(' ', r.fresh, r.changed, r.same, r.bad) FROM source_run r JOIN token k ON k.id = r.token_id
		WHERE r.source_id = ${s} AND k.name = 'Kiểm thử không gắn' AND r.ended_at IS NOT NULL AND r.why IS NULL ORDER BY r.id`).split('\n');
	const mix = [row(1, { source: A }), row(1, { source: B, subject: 'Khác' }), row(2), row(3, { source: 'khong-co' }), 7, row(4, { source: B, person: 'khong.ai' }), row(5, { source: OFF }),
		row(6, { source: ASKED }), row(7, { source: 8 }), row(8, { source: B, subject: ['x'] }), row(9, { source: A, product: 'Z.9' }), row(10, { source: `${A}' OR '1` }), row(11, { source: A })];
	const first = await send(mix);
	assert.equal(first.status, 200, first.text);
	assert.equal(outcomes(first), 'new,new,bad,bad,bad,bad,bad,bad,bad,bad,bad,bad,new', 'in the order in which they came');
	assert.deepEqual(first.json.items.map((i) => i.external_id), ['t-1', 't-1', 't-2', 't-3', null, 't-4', 't-5', 't-6', 't-7', 't-8', 't-9', 't-10', 't-11']);
	assert.deepEqual(first.json.items.filter((i) => i.error).map((i) => [i.error.field, i.error.code, i.error.value, i.error.mender.kind, i.error.mender.name]), [
		['source', 'source_missing', '', 'source', null], ['source', 'source_unknown', 'khong-co', 'source', null], ['', 'object', '', 'source', null],
		['person', 'person_unknown', 'khong.ai', 'source', name('canbo.tuyhoa')], ['source', 'source_off', '', 'organisation', null], ['source', 'source_unknown', ASKED, 'source', null],
		['source', 'source_missing', '', 'source', null], ['subject', 'type', '', 'source', name('canbo.tuyhoa')], ['product', 'product_unknown', 'Z.9', 'catalog', name('canbo.tuyhoa')],
		['source', 'source_unknown', `${A}' OR '1`, 'source', null]]);
	assert.deepEqual([first.json.new, first.json.bad], [3, 10]);
	assert.match(first.json.items[2].error.detail, /hãy nêu/);
	assert.deepEqual([runs(a), runs(b)], [['2 0 0 1'], ['1 0 0 1']], 'each source has a run of its own, by this token');
	assert.equal(number(`SELECT COUNT(*) FROM source_run WHERE source_id IN (${off}, ${asked})`), 0);
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', s.code, t.external_id, t.subject) ORDER BY t.id SEPARATOR '|') FROM task t JOIN source s ON s.id = t.source_id WHERE s.id IN (${a}, ${b}, ${off}, ${asked})`),
		`${A} t-1 Việc 1|${A} t-11 Việc 11|${B} t-1 Khác`, 'a name is of its source');
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', s.code, e.external_id, e.state) ORDER BY e.id SEPARATOR '|') FROM task_error e JOIN source s ON s.id = e.source_id WHERE s.code LIKE '${A}%'`), `${A} t-9 open|${B} t-4 open`);
	assert.equal(number(`SELECT COUNT(*) FROM audit u JOIN source_run r ON r.id = u.object_id WHERE u.noun = 'source_run' AND u.action = 'take' AND r.source_id IN (${a}, ${b})`), 2);
	assert.equal(outcomes(await send([row(1, { source: B, subject: 'Khác' }), row(1, { source: A, subject: 'Mới' })])), 'same,changed', 'sent again');
	assert.deepEqual((await send([])).json, { new: 0, changed: 0, same: 0, bad: 0, items: [] });
	assert.equal(outcomes(await send(row(20, { source: B }))), 'new');
	sql(`UPDATE source SET enabled = 0 WHERE id = ${b}`);
	assert.equal(outcomes(await send([row(21, { source: B }), row(21, { source: A })])), 'bad,new', 'one that is paused stops no other');
	problem(await call('POST', '/counts', { token: t, body: figure() }), 403, /write:counts/);
	const counts = token('write:counts', { agency: 'tuyhoa', name: 'Kiểm thử số liệu' });
	const taken = await call('POST', '/counts', { token: counts, body: [figure(), figure({ source: A }), figure({ source: A, done: 13, day: '2026-11-26' })] });
	assert.deepEqual(taken.json.items.map((i) => i.error && i.error.code), ['source_missing', undefined, 'more']);
	const bound = token('write:tasks', { source: A });
	assert.deepEqual((await call('POST', '/tasks', { token: bound, body: [row(30, { source: B }), row(31)] })).json.items.map((i) => i.error && i.error.code), ['other_source', undefined], 'a token that is bound goes on as it did');
	const slow = token('write:tasks', { rate: 1 });
	await minute();
	assert.deepEqual([(await send(row(32, { source: A }), { token: slow })).status, (await send(row(33, { source: A }), { token: slow })).status], [200, 429]);
}

const figure = (more = {}) => ({ register: 'Sổ văn bản đến', person: 'chuyenvien.tuyhoa', product: 'A.1', day: '2026-11-27', came: 12, done: 10, ...more });
const NUMBER = '066090001234';

async function takesCounts() {
	catalogs.make('in_force', { rows: [{ code: 'A.1', points: 500, coefficient: 10 }] });
	const id = apis.source(), t = token('write:counts', { source: apis.SOURCE }), tasks = token('write:tasks', { source: apis.SOURCE });
	const send = (body, what = {}) => call('POST', '/counts', { token: t, body, ...what });
	const outcomes = (a) => a.json.items.map((i) => i.outcome).join();
	const flaws = (what = 'state') => sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', gives, external_id, ${what}) ORDER BY id SEPARATOR '|') FROM task_error WHERE source_id = ${id}`).split('|');
	problem(await send(figure(), { token: tasks }), 403, /write:counts/);
	problem(await call('POST', '/tasks', { token: t, body: row(1) }), 403, /write:tasks/);
	problem(await send('"x"'), 400, /counts/);
	const first = await send([figure(), figure({ external_id: 's-2', product: 'Z.9' }), figure({ external_id: 's-3', person: 'khong.ai' }), 7, figure({ came: 1.5 }), figure({ source: 'khac' }),
		figure({ done: 13, day: '2026-11-26' }), figure({ external_id: 's-1', day: '25/11/2026', dau: 1 })]);
	assert.equal(first.status, 200, first.text);
	assert.deepEqual(first.json.items.map((i) => i.error && [i.error.field, i.error.code, i.error.value, i.error.mender.kind]), [undefined, ['product', 'product_unknown', 'Z.9', 'catalog'],
		['person', 'person_unknown', 'khong.ai', 'source'], ['', 'object', '', 'source'], ['came', 'type', '', 'source'], ['source', 'other_source', '', 'source'], ['done', 'more', '13', 'source'], undefined]);
	assert.equal(outcomes(first), 'new,bad,bad,bad,bad,bad,bad,new');
	assert.deepEqual(first.json.items[7].ignored, ['dau']);
	assert.equal(first.json.items[1].error.mender.name, sql("SELECT CONCAT(family, ' ', given) FROM person WHERE uid = 'canbo.tuyhoa'"), 'the officer mends the catalog');
	assert.deepEqual(flaws('mender'), ['counts s-2 catalog', 'counts s-3 source', 'counts Sổ văn bản đến/chuyenvien.tuyhoa/A.1/2026-11-26 source'], 'what could be read is kept');
	assert.equal(outcomes(await send({ counts: [figure(), figure({ came: 15 }), figure({ came: 15 })] })), 'same,changed,same');
	assert.equal(outcomes(await send(figure({ done: 12, day: '2026-11-26' }))), 'new');
	assert.equal(flaws()[2], 'counts Sổ văn bản đến/chuyenvien.tuyhoa/A.1/2026-11-26 mended', 'and closes when it comes good');
	// A task may have the name of a figure.
	await call('POST', '/tasks', { token: tasks, body: row(3, { external_id: 's-3', person: 'khong.ai' }) });
	assert.deepEqual(flaws().filter((x) => / s-3 /.test(x)), ['counts s-3 open', 'tasks s-3 open']);
	await call('POST', '/tasks', { token: tasks, body: row(3, { external_id: 's-3' }) });
	assert.deepEqual(flaws().filter((x) => / s-3 /.test(x)), ['counts s-3 open', 'tasks s-3 mended']);
	// Of a personal number that nobody is known to have no name keeps it; when it is known the figure is taken and what was wrong is mended.
	assert.equal((await send(figure({ person: NUMBER }))).json.items[0].error.mender.kind, 'organisation');
	assert.match(flaws()[4], /^counts Sổ văn bản đến\/\?[0-9a-f]{32}\/A.1\/2026-11-27 open$/);
	sql(`INSERT INTO person_number (person_id, number, taken_from) SELECT id, '${NUMBER}', 'typed' FROM person WHERE uid = 'canbo.tuyhoa'`);
	assert.equal(outcomes(await send(figure({ person: NUMBER }))), 'new');
	assert.equal(flaws()[4], 'counts Sổ văn bản đến/?/A.1/2026-11-27 mended', 'nor what could be turned back into it');
	assert.equal(sql(`SELECT COUNT(*) FROM task_error WHERE raw LIKE '%${NUMBER}%' OR external_id LIKE '%${NUMBER}%'`), '0');
	await send(figure({ person: '066 090.001-999', day: '2026-11-24' }));
	assert.match(flaws()[5], /^counts Sổ văn bản đến\/\?[0-9a-f]{32}\/A.1\/2026-11-24 open$/, 'however it is written');
	assert.equal(sql(`SELECT value FROM task_error WHERE source_id = ${id} ORDER BY id DESC LIMIT 1`), '******1999');
	// Whatever its person is called by, it is the same figure.
	const own = `Sổ văn bản đến/~${number("SELECT id FROM person WHERE uid = 'canbo.tuyhoa'")}/A.1/2026-11-27`;
	const is = () => sql(`SELECT CONCAT_WS(' ', external_id, came) FROM task_count WHERE source_id = ${id} AND external_id LIKE '%/~%' AND person_id = (SELECT person_id FROM person_number WHERE number = '${NUMBER}')`);
	assert.equal(is(), `${own} 12000`);
	sql("UPDATE person SET uid = 'zq.doi' WHERE uid = 'canbo.tuyhoa'");
	try {
		assert.equal(outcomes(await send([figure({ person: 'zq.doi' }), figure({ person: NUMBER }), figure({ person: NUMBER, came: 13 })])), 'same,same,changed');
		assert.equal(is(), `${own} 13000`, 'another login is no other figure');
	} finally {
		sql("UPDATE person SET uid = 'canbo.tuyhoa' WHERE uid = 'zq.doi'");
	}
	const many = await Promise.all(Array.from({ length: 4 }, () => send(Array.from({ length: 50 }, (_, i) => figure({ external_id: `n-${i}` })))));
	assert.equal(many.flatMap((a) => a.json.items).filter((i) => i.outcome === 'new').length, 50, 'sent at once, taken once');
	// However long a row is, the others are taken.
	assert.equal(outcomes(await send([figure({ external_id: 'l-1', came: '9'.repeat(100000) }), figure({ external_id: 'l-2' })])), 'bad,new');
	assert.equal((await call('POST', '/tasks', { token: tasks, body: [row(7, { subject: 'x'.repeat(100000) }), row(8)] })).json.items.map((i) => i.outcome).join(), 'bad,new');
	assert.equal(sql(`SELECT GROUP_CONCAT(JSON_VALUE(raw, '$.external_id') ORDER BY id) FROM task_error WHERE word = 'long' AND source_id = ${id}`), 'l-1,t-7', 'of it its name is kept');
}

async function hostile() {
	const before = number('SELECT COUNT(*) FROM task');
	const t = token('write:tasks', { source: apis.SOURCE, rate: 600 }), send = (body, what = {}) => call('POST', '/tasks', { token: t, body, ...what });
	sql(`UPDATE source SET enabled = 1 WHERE code = '${apis.SOURCE}'`);
	const many = (head, text, n, tail = '') => head + text.repeat(n) + tail;
	for (const [name, body, status] of [['nothing', '', 400], ['no JSON', '{', 400], ['two of them', '{}{}', 400], ['a text', '"x"', 400], ['a number', '1', 400], ['tasks is no list', '{"tasks":1}', 400],
		['a member twice', '{"external_id":"1","external_id":"2"}', 400], ['a NUL', '{"external_id":"\\u0000"}', 400], ['half a letter', Buffer.from([0x22, 0xc3, 0x22]), 400],
		['an overlong letter', Buffer.concat([Buffer.from('["'), Buffer.from([0xc0, 0xaf]), Buffer.from('"]')]), 400], ['a lone surrogate', '["\\ud800"]', 400],
		['deep lists', many('', '[', 100000), 400], ['deep objects', many('', '{"a":', 9, '1') + '}'.repeat(9), 400], ['many values', many('[', '{},', 400000, '{}]'), 413],
		['many members', many('{', '"a":[],', 200000, '"b":1}'), 413], ['too many tasks', many('[', '{},', 1000, '{}]'), 413], ['too long', many('"', 'x', 2 * 1024 * 1024, '"'), 413],
		['infinity', '[1e999]', 400]]) {
		const a = await send(body, { headers: { 'content-type': 'application/json' } });
		assert.equal(a.status, status, `${name}: ${a.status} ${a.text.slice(0, 200)}`);
		assert.match(a.headers['content-type'], /problem/, name);
	}
	for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', 'multipart/form-data; boundary=x'])
		problem(await send('{}', { headers: { 'content-type': type } }), 415);
	assert.equal((await send('[{}]', { headers: { 'content-type': 'application/json; charset=UTF-8' } })).json.items[0].error.field, 'external_id');
	const odd = await send([row(1, { external_id: 'x'.repeat(201) }), row(2, { external_id: '' }), row(3, { quantity: 1.5 }), row(4, { quantity: '-1' }), row(5, { withdrawn: 'yes' }), row(6, { person: "' OR '1" }), row(7, { person: '<b>' }), null, [], true]);
	assert.equal(odd.json.bad, 10, odd.text);
	problem(await send(many('[', '0,', 1000, '0]')), 413, /1000/);
	problem(await call('POST', '/tasks', { token: t, query: { access_token: t } }), 400);
	assert.equal(number('SELECT COUNT(*) FROM task'), before);
	assert.equal((await call('GET', '/units', { token: token('read:organisation') })).status, 200, 'and it still answers');
}

async function page() {
	const me = await new Client().signIn('quantri.khcn');
	const send = async (fields) => me.post(PLACE, { form: await me.token(PLACE), days: '30', rate: '120', ...fields });
	let a = await send({ token_name: 'Kiểm thử trang', scopes: ['read_tasks', 'read_catalog'], agency: 'stc' });
	assert.equal(a.status, 200, a.text.slice(0, 500));
	const text = /danhgia_[A-Za-z0-9_-]{43}/.exec(a.text)[0];
	assert.equal((await call('GET', '/catalog', { token: text })).status, 200);
	problem(await call('GET', '/catalog', { token: text, query: { unit: 'snv' } }), 403);
	const shown = await me.get(PLACE);
	assert.ok(shown.text.includes('Kiểm thử trang') && !shown.text.includes(text), 'it is shown once');
	const [id, version] = sql(`SELECT id, version FROM token WHERE name = 'Kiểm thử trang'`).split('\t');
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'token' AND object_id = ${id} AND action = 'make'`), 1);
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE after_json LIKE '%${text.slice(8)}%'`), 0);
	for (const fields of [{ token_name: 'x', scopes: 'write_tasks', source: 'khong-co' }, { token_name: '', scopes: 'read_tasks' }, { token_name: 'x', scopes: 'read_tasks', days: '401' },
		{ token_name: 'x' }, { token_name: 'x', scopes: 'read_tasks', agency: 'khong-co' }, { token_name: 'x', scopes: 'read_tasks', rate: '0' }])
		assert.equal((await send(fields)).status, 422, JSON.stringify(fields));
	a = await send({ token_name: 'Kiểm thử trang gửi', scopes: ['write_tasks'], source: '' });
	assert.equal(a.status, 200, a.text.slice(0, 500));
	assert.match((await me.get(PLACE)).text, /Kiểm thử trang gửi<\/td>.*Mọi hệ thống nguồn tự gửi<\/?(td|br)/);
	a = await me.post(`${PLACE}${id}/thu-hoi`, { form: await me.token(PLACE), version, reason: '' });
	assert.equal(a.status, 422);
	a = await me.post(`${PLACE}${id}/thu-hoi`, { form: await me.token(PLACE), version, reason: 'Lộ mã' });
	assert.equal(a.status, 303);
	problem(await call('GET', '/catalog', { token: text }), 401, /thu hồi/);
	a = await me.post(`${PLACE}${id}/thu-hoi`, { form: await me.token(PLACE), version, reason: 'Lộ mã' });
	assert.equal(a.status, 409);
	assert.match((await me.get(PLACE)).text, /Lộ mã/);
	sql(`UPDATE session SET proved_at = proved_at - INTERVAL 1 HOUR WHERE person_id = (SELECT id FROM person WHERE uid = 'quantri.khcn')`);
	assert.equal((await send({ token_name: 'Kiểm thử cũ', scopes: 'read_tasks' })).status, 401, 'the code is asked again');
	me.close();
}

// A worker of its own looks as it begins.
async function ending() {
	sql(`INSERT INTO token (name, digest, scopes, made_by, made_at, expires_at) SELECT 'Kiểm thử sắp hết', RANDOM_BYTES(32), 'read:tasks', id, UTC_TIMESTAMP(6) - INTERVAL 60 DAY, UTC_TIMESTAMP(6) + INTERVAL 13 DAY
		FROM person WHERE uid = 'quantri.khcn'`);
	const told = () => sql(`SELECT a FROM notice WHERE kind = 'token_ends'`);
	await apis.worker(() => told() !== '');
	assert.equal(told(), 'Kiểm thử sắp hết', 'once');
	const me = await new Client().signIn('quantri.khcn');
	assert.match((await me.get('/thong-bao/')).text, /Mã truy cập Kiểm thử sắp hết hết hạn lúc/);
	me.close();
	sql(`DELETE FROM notice WHERE kind = 'token_ends'`);
}

async function commandLine() {
	const said = apis.command('--scope', 'read:tasks', '--days', '30', '--name', 'Kiểm thử lệnh');
	assert.equal(said.status, 0, said.stderr);
	assert.match(said.stdout, /^danhgia_[A-Za-z0-9_-]{43}\n$/);
	for (const args of [[], ['--scope', 'read:tasks', '--days', '401', '--name', 'x'], ['--scope', 'all', '--days', '1', '--name', 'x'], ['--scope', 'read:tasks', '--days', '1'],
		['--scope', 'read:tasks', '--days', '1', '--name', ''], ['--scope', 'read:tasks', '--days', '1', '--name', 'x', '--rate', '0'], ['--scope']])
		assert.equal(apis.command(...args).status, 2, args.join(' '));
	const unknown = apis.command('--scope', 'write:tasks', '--days', '1', '--name', 'x', '--source', 'khong-co');
	assert.deepEqual([unknown.status, unknown.stdout], [1, '']);
	assert.match(unknown.stderr, /no source system of this code/);
	assert.equal(apis.command('--scope', 'read:tasks', '--days', '1', '--name', 'x', '--agency', 'khong-co').status, 1);
}

run(async () => {
	catalogs.clear();
	apis.clear();
	await test('no call below /api/ is open to a cookie, a session or nobody', closed);
	await test('wrong, expired and revoked tokens get 401, and none is kept', refusals);
	await test('a token does what its scopes say, and 403 elsewhere', scopes);
	await test('more calls in a minute than its rate get 429, exactly', rate);
	await test('units as of a day, within the agency of the token', units);
	await test('people and their places', people);
	await test('the catalog that holds on a day', catalog);
	await test('published sheets that stand', results);
	await test('tasks in the order of their change', taskStates);
	apis.clear();
	await test('tasks are taken, what is wrong with a row is said with who mends it', takes);
	apis.clear();
	await test('a token bound to no source sends for several, each row says for which', takesUnbound);
	apis.clear();
	await test('figures of registers are taken as tasks are', takesCounts);
	sql(`DELETE FROM person_number WHERE number = '${NUMBER}'`);
	await test('bodies that are deep, large, many or no JSON are refused', hostile);
	await test('an administrator makes and revokes tokens', page);
	await test('the command line makes them', commandLine);
	await test('who made one is told before it ends', ending);
	apis.clear();
	catalogs.clear();
	apis.close();
});
