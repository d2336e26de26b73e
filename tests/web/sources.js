// Systems that tasks come from, made by SQL; `worker pull` of the instance looks at them. clear() takes them away.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { sleep, RUN } = require('./client.js');
const { sql, number, quote } = require('./catalogs.js');

const MAPPING = { list: 'data.items', cursor: 'since', position: 'paging.cursor', fields: { external_id: 'id', person: 'person.login', subject: 'subject',
	document: 'document.number', document_day: 'document.day', assigner: 'from', given_on: 'given', deadline: 'deadline', status: 'status', done_on: 'done' },
words: { done: ['06', 'hoàn thành'], withdrawn: ['13'] } };
const LINKED = { ...MAPPING, next: 'paging.next' };

const ours = "(SELECT id FROM source WHERE code LIKE 'zq-%')";
function clear() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM task WHERE source_id IN ${ours}; DELETE FROM task_count WHERE source_id IN ${ours}; DELETE FROM task_error WHERE source_id IN ${ours};
		DELETE FROM source_run WHERE source_id IN ${ours}; DELETE FROM source WHERE code LIKE 'zq-%';
		DELETE FROM notice WHERE kind IN ('source_down', 'source_rows', 'tasks_waiting', 'tasks_news')`);
	for (const folder of [path.join(RUN, 'drop'), path.join(RUN, 'secret/source')])
		for (const name of fs.readdirSync(folder).filter((n) => n.startsWith('zq-')))
			fs.rmSync(path.join(folder, name), { recursive: true });
}

let count = 0;
// Rests for a day until look() is called.
function make(more = {}) {
	const s = { code: `zq-${++count}`, way: 'rest', address: '', auth: 'none', client: '', token: '', mapping: MAPPING, owner: 'quantri.khcn', ...more };
	s.id = number(`INSERT INTO source (code, name, way, owner_id, address, auth, client, token_address, mapping, made_by, minutes, next_at)
		SELECT ${quote(s.code)}, ${quote(`Nguồn ${s.code}`)}, '${s.way}', id, ${quote(s.address)}, '${s.auth}', ${quote(s.client)}, ${quote(s.token)},
			${quote(JSON.stringify(s.mapping))}, id, 15, UTC_TIMESTAMP() + INTERVAL 1 DAY FROM person WHERE uid = ${quote(s.owner)};
		SELECT MAX(id) FROM source`);
	return s;
}

// A row that could not be taken, named so; its id.
function bad(name, owner = 'quantri.khcn') {
	const s = make({ way: 'api', owner });
	sql(`INSERT INTO source_run (source_id, kind) VALUES (${s.id}, 'push'); SET @r = LAST_INSERT_ID();
		INSERT INTO task_error (source_id, run_id, external_id, raw, field, word, value, mender) VALUES (${s.id}, @r, ${quote(name)}, ${quote(JSON.stringify({ subject: name }))},
			'person', 'person_unknown', ${quote(name)}, 'source')`);
	return number(`SELECT MAX(id) FROM task_error WHERE source_id = ${s.id}`);
}

// Files below RUN belong to who the programs run as.
function give(file, text, mode = 0o600) {
	const { uid, gid } = fs.statSync(path.join(RUN, 'danhgia.conf'));
	fs.writeFileSync(file, text, { mode });
	fs.chownSync(file, uid, gid);
}
const secret = (s, text) => give(path.join(RUN, 'secret/source', `${s.code}.secret`), `${text}\n`);
const certificate = (s, text) => give(path.join(RUN, 'secret/source', `${s.code}.pem`), text);
// A file that has lain still for a while, or (age 0) is new.
function drop(s, name, text, age = 60) {
	const folder = path.join(RUN, 'drop', s.code), { uid, gid } = fs.statSync(path.join(RUN, 'danhgia.conf'));
	fs.mkdirSync(folder, { recursive: true });
	fs.chownSync(folder, uid, gid);
	const file = path.join(folder, name), then = Date.now() / 1000 - age;
	give(file, text);
	fs.utimesSync(file, then, then);
}
const left = (s, below = '') => fs.existsSync(path.join(RUN, 'drop', s.code, below)) ?
	fs.readdirSync(path.join(RUN, 'drop', s.code, below)).filter((n) => /\./.test(n)).sort() : [];

const run = (s) => JSON.parse(sql(`SELECT JSON_OBJECT('id', id, 'kind', kind, 'fresh', fresh, 'changed', changed, 'same', same, 'bad', bad, 'why', COALESCE(why, ''),
	'words', words, 'ended', ended_at IS NOT NULL) FROM source_run WHERE source_id = ${s.id} ORDER BY id DESC LIMIT 1`) || '{"id":0}');
// One look, or what `ask` leads to, until it has ended.
async function look(s, ask = 'next_at = UTC_TIMESTAMP(6)', before = run(s).id) {
	if (ask)
		sql(`UPDATE source SET ${ask} WHERE id = ${s.id}`);
	for (let i = 0; i < 400; i++) {
		const r = run(s);
		if (r.id > before && r.ended && number(`SELECT COUNT(*) FROM source WHERE id = ${s.id} AND lease_until IS NULL`) === 1)
			return r;
		await sleep(40);
	}
	throw new Error(`source ${s.code} was not looked at; see ${RUN}/log/pull.log`);
}
const brief = (r) => `${r.fresh}/${r.changed}/${r.same}/${r.bad}${r.why ? ` ${r.why}` : ''}`;
const tasks = (s) => sql(`SELECT GROUP_CONCAT(external_id ORDER BY id SEPARATOR ' ') FROM task WHERE source_id = ${s.id}`);
const position = (s) => sql(`SELECT position FROM source WHERE id = ${s.id}`);
const failures = (s) => number(`SELECT failures FROM source WHERE id = ${s.id}`);

module.exports = { LINKED, clear, make, bad, secret, certificate, drop, left, run, look, brief, tasks, position, failures };
