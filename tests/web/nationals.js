// Results for the national database, made by SQL; the stand-in of it, and a worker that sends to it.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { spawn } = require('node:child_process');
const { sleep, RUN, TREE, BUILD } = require('./client.js');
const { sql, number, quote } = require('./catalogs.js');
const months = require('./months.js');

const begun = [];
const KEY = `${RUN}/secret/national-sign.pem`;
const publicKey = () => crypto.createPublicKey(fs.readFileSync(KEY));
async function until(what, text) {
	for (let i = 0; i < 200; i++) {
		if (what())
			return;
		sql('UPDATE national_line SET next_at = UTC_TIMESTAMP(6), failures = 0');
		await sleep(100);
	}
	throw new Error(`${text}: ${sql("SELECT CONCAT_WS(' ', id, state, lack, code, words) FROM national_record")}`);
}

// Nothing is under way, and nothing goes: the line is left alone for an hour.
async function still() {
	for (let i = 0; i < 200; i++) {
		sql('UPDATE national_line SET next_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR');
		await sleep(50);
		if (number("SELECT (SELECT COUNT(*) FROM national_record WHERE state = 'sending') + (SELECT next_at < UTC_TIMESTAMP(6) + INTERVAL 50 MINUTE FROM national_line)") === 0)
			return;
	}
	throw new Error('something is sent all the time');
}

// A published sheet with what it froze, and its event.
function publish(uid, p = months.period(1)) {
	const s = months.sheet(uid, 'published', p);
	const body = JSON.stringify({ edition: 1, period: p.iso, person: { kind: 'civil_servant', name: `Tên ${uid}`, rank: 'staff', title: 'Chuyên viên', unit: 'Phòng zq' },
		result: { a: '95', b: '100', c: '100', common: '27', level: 'HTTNV', result: '85', shown: '83.68', total: '6025/72' } });
	sql(`UPDATE sheet_snapshot SET body = ${quote(body)}, sha256 = UNHEX(SHA2(${quote(body)}, 256)) WHERE sheet_id = ${s.id};
		INSERT INTO outbox (kind, noun, object_id, payload) VALUES ('national', 'sheet', ${s.id}, '{}')`);
	return s;
}
const numbered = (uid, digits) => sql(`INSERT INTO person_number (person_id, number, taken_from) VALUES (${months.person(uid)}, '${digits}', 'typed') ON DUPLICATE KEY UPDATE number = VALUES(number)`);
const coded = (code, theirs) => sql(`INSERT INTO national_code (kind, ours, theirs, made_by) VALUES ('unit', '${code}', '${theirs}', 1)`);
const record = (uid) => number(`SELECT id FROM national_record WHERE person_id = ${months.person(uid)} ORDER BY id DESC LIMIT 1`);
const state = (uid) => sql(`SELECT CONCAT_WS(' ', state, lack) FROM national_record WHERE person_id = ${months.person(uid)} ORDER BY id DESC LIMIT 1`);
const becomes = (uid, wanted) => until(() => state(uid) === wanted, `${uid} ${wanted}`);

let port = 0;
const ask = (method, at, body) => new Promise((done, fail) => {
	const r = http.request({ host: '127.0.0.1', port, path: at, method }, (a) => {
		const parts = [];
		a.on('data', (d) => parts.push(d)).on('end', () => done(JSON.parse(Buffer.concat(parts).toString() || '{}')));
	});
	r.on('error', fail).end(body === undefined ? undefined : JSON.stringify(body));
});
const tell = (what) => ask('POST', '/control', what);

async function start() {
	const out = `${RUN}/tmp/national.port`;
	fs.mkdirSync(`${RUN}/tmp`, { recursive: true });
	fs.rmSync(out, { force: true });
	begun.push(spawn('node', [`${TREE}/tests/standin/national.js`, out], { stdio: 'ignore' }));
	for (let i = 0; i < 100 && !fs.existsSync(out); i++)
		await sleep(50);
	port = Number(fs.readFileSync(out, 'utf8'));
	await tell({ key: publicKey().export({ type: 'spki', format: 'pem' }) });
	const conf = `${RUN}/tmp/national.conf`;
	fs.writeFileSync(conf, `${fs.readFileSync(`${RUN}/danhgia.conf`, 'utf8')}\nnational.address = http://127.0.0.1:${port}/records\nnational.ask_address = http://127.0.0.1:${port}/records\nnational.seconds = 2\n`);
	begun.push(spawn(`${BUILD}/worker`, ['national', '-c', conf], { stdio: ['ignore', 'ignore', fs.openSync(`${RUN}/log/national-test.log`, 'a')] }));
}
function stop() {
	for (const p of begun)
		p.kill('SIGTERM');
}
function clear() {
	months.clear();
	sql(`SET foreign_key_checks = OFF; DELETE FROM national_export_record; DELETE FROM national_export; DELETE FROM national_code; DELETE FROM person_number WHERE taken_from = 'typed' AND number LIKE '0660889%';
		UPDATE national_line SET told_on = NULL, failures = 0, words = '', next_at = UTC_TIMESTAMP(6), most = 200; DELETE FROM notice WHERE kind LIKE 'national%'`);
}

module.exports = { publish, numbered, coded, record, state, becomes, until, still, tell, ask, start, stop, clear, publicKey };
