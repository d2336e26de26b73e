// Sources and the tasks that they give, taken in by tests/store/take.c as an adapter does; a catalog that counts. What was made
// is taken away by clear().
'use strict';
const path = require('node:path');
const { spawn, spawnSync, execFileSync } = require('node:child_process');
const { RUN, TREE, BUILD } = require('./client.js');
const catalogs = require('./catalogs.js');
const { sql, number, quote } = catalogs;

const CODE = 'zq-van-ban', NAME = 'Hệ thống văn bản zq';
const SOURCES = "(SELECT id FROM source WHERE code LIKE 'zq-%')";
const MADE = `(SELECT work_id FROM task WHERE source_id IN ${SOURCES} AND work_id IS NOT NULL)`;
const TAKE = path.join(BUILD, 'store/take');
const person = (uid) => number(`SELECT id FROM person WHERE uid = ${quote(uid)}`);
const built = () => execFileSync('make', ['-s', 'build', TAKE.replace(`${TREE}/`, '')], { cwd: TREE, stdio: 'ignore' });

function clear() {
	sql(`SET foreign_key_checks = OFF;
	CREATE TEMPORARY TABLE gone SELECT DISTINCT w.id FROM work w WHERE w.id IN ${MADE} OR w.subject LIKE '%zq task%';
	DELETE e FROM entry e JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN (SELECT id FROM gone);
	DELETE FROM delivery WHERE work_id IN (SELECT id FROM gone); DELETE FROM work WHERE id IN (SELECT id FROM gone);
	DELETE FROM person_number WHERE number LIKE '0660000%'; DELETE FROM notice WHERE kind LIKE 'task%'`);
	catalogs.clear();
}

// A source: its id.
const source = (code = CODE, agency = 'NULL') => number(`INSERT INTO source (code, name, way, agency_id, owner_id, made_by)
	SELECT ${quote(code)}, ${quote(NAME)}, 'api', ${agency}, id, id FROM person WHERE uid = 'quantri.khcn'; SELECT LAST_INSERT_ID()`);

// A task that waits, by SQL: its id. words: what its source says in each text.
function waiting(user, row, words) {
	const from = sql("SELECT id FROM source WHERE code LIKE 'zq-%' LIMIT 1") || source();
	return number(`INSERT INTO source_run (source_id, kind) VALUES (${from}, 'push'); SET @r = LAST_INSERT_ID();
		INSERT INTO task (source_id, external_id, agency_id, unit_id, person_id, subject, document, assigner, row_id, given_on, deadline, digest, run_id)
		SELECT ${from}, ${quote(words())}, IF(u.kind = 'division', u.parent_id, u.id), u.id, h.person_id, ${quote(words())}, ${quote(words())}, ${quote(words())}, ${row || 'NULL'},
		CURRENT_DATE, CURRENT_DATE + INTERVAL 20 DAY, REPEAT('x', 32), @r FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL JOIN unit u ON u.id = h.unit_id
		WHERE p.uid = ${quote(user)}; SELECT LAST_INSERT_ID()`);
}

// A figure of a register that waits, by SQL.
const figure = (user, row, words) => sql(`INSERT INTO source_run (source_id, kind) VALUES (${sql("SELECT id FROM source WHERE code LIKE 'zq-%' LIMIT 1") || source()}, 'push'); SET @r = LAST_INSERT_ID();
	INSERT INTO task_count (source_id, external_id, register, person_id, row_id, day, came, done, run_id) SELECT r.source_id, ${quote(words())}, ${quote(words())}, p.id, ${row}, CURRENT_DATE, 3000, 2000, r.id
	FROM source_run r JOIN person p ON p.uid = ${quote(user)} WHERE r.id = @r`);

const said = (out) => out.trim().split('\n').filter(Boolean).map((line) => {
	const [outcome, ...rest] = line.split(' ');
	return outcome === 'bad' ? { outcome, field: rest[0], word: rest[1], mender: rest[2] } : { outcome, task: Number(rest[0]) };
});
const words = (rows, code, size) => [[path.join(RUN, 'danhgia.conf'), 'owner', code, ...String(size).split(' ')], rows.map((r) => JSON.stringify(r)).join('\n') + '\n'];
// A batch as it is taken: an answer each.
function take(rows, { code = CODE, size = 1000 } = {}) {
	const [args, input] = words(rows, code, size);
	const a = spawnSync(TAKE, args, { input, encoding: 'utf8', maxBuffer: 1 << 26 });
	if (a.status !== 0)
		throw new Error(`take: ${a.status} ${a.stderr}`);
	return said(a.stdout);
}
// Figures of registers.
const count = (rows, code = CODE) => take(rows, { code, size: '1000 counts' });
// The same beside others.
const takeBeside = (rows, { code = CODE, size = 1000 } = {}) => new Promise((resolve, reject) => {
	const [args, input] = words(rows, code, size), child = spawn(TAKE, args, { stdio: ['pipe', 'pipe', 'pipe'] });
	let out = '', wrong = '';
	child.stdout.on('data', (d) => { out += d; });
	child.stderr.on('data', (d) => { wrong += d; });
	child.on('close', (status) => status === 0 ? resolve(said(out)) : reject(new Error(`take: ${status} ${wrong}`)));
	child.stdin.end(input);
});

const outcomes = (answers) => answers.map((a) => a.outcome).join();
const state = (external, what = 'state') => sql(`SELECT ${what} FROM task WHERE external_id = ${quote(external)} AND source_id IN ${SOURCES}`);

module.exports = { clear, source, waiting, figure, take, count, takeBeside, outcomes, state, person, built, make: catalogs.make, SOURCES, MADE };
