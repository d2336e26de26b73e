// Work that was done, and sheets, made by SQL below the programs: of the period before the running one, in a window that is
// over. What was made is taken away by clear().
'use strict';
const { sql, number, quote } = require('./catalogs.js');

const TASK = 'Việc kiểm thử zq', PLACE = 'Chuyên viên zq';
const person = (uid) => number(`SELECT id FROM person WHERE uid = ${quote(uid)}`);
const today = sql('SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)');
const plus = (day, n) => new Date(Date.parse(`${day}T00:00Z`) + n * 86400e3).toISOString().slice(0, 10);

// The windows of the usual calendar: to the 25th, of December to the 10th.
const closes = (year, month) => `${year}-${String(month).padStart(2, '0')}-${month === 12 ? 10 : 25}`;
function period(back = 1) {
	let [year, month] = today.split('-').map(Number);
	const step = () => { if (--month === 0) { month = 12; year--; } };
	if (today > closes(year, month) && ++month === 13) { month = 1; year++; }
	for (let i = 0; i < back; i++)
		step();
	const p = { year, month, key: `${year}${String(month).padStart(2, '0')}`, iso: `${year}-${String(month).padStart(2, '0')}`, until: closes(year, month) };
	step();
	p.from = plus(closes(year, month), 1);
	return p;
}

// An item of a vector as deliveries and entries of a person: faults late by days, failed by findings.
function give(uid, item, p, more = {}) {
	const who = person(uid), k = Math.round(Number(item.coefficient) * 10), n = Math.round(Number(item.assigned) * 1000);
	const done = Math.round(Number(item.done) * 1000), deadline = more.deadline || plus(p.from, 10), kind = item.kind || 'planned';
	const gone = kind === 'handed_over' || kind === 'withdrawn';
	const [agency, unit] = sql(`SELECT IF(u.kind = 'division', u.parent_id, u.id), u.id FROM holding h JOIN unit u ON u.id = h.unit_id
		WHERE h.person_id = ${who} AND h.main = 1 ORDER BY h.from_day DESC LIMIT 1`).split('\t');
	const rows = [];
	let left = done;
	for (const f of item.faults || []) {
		const q = Math.round(Number(f.quantity) * 1000);
		rows.push({ q, late: f.late || 0, failed: f.failed || 0 });
		left -= q;
	}
	if (left > 0)
		rows.push({ q: left, late: 0, failed: 0 });
	return number(`INSERT INTO outside_work (agency_id, task, person_id) VALUES (${agency}, ${quote(`${TASK} ${item.coefficient}`)}, ${who});
		SET @o = LAST_INSERT_ID();
		INSERT INTO work (agency_id, unit_id, person_id, outside_id, subject, coefficient, given_by, given_at) VALUES (${agency}, ${more.unit || unit}, ${who}, @o, ${quote(more.subject || '')}, ${k}, ${who}, UTC_TIMESTAMP(6));
		SET @w = LAST_INSERT_ID();
		INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, state, quantity, accepted, given_on, deadline, due, end_reason, ended_by, ended_at)
		VALUES (@w, ${agency}, ${more.unit || unit}, ${who}, '${gone ? 'planned' : kind}', '${gone ? kind : done === n ? 'done' : 'open'}', ${n}, ${gone ? 0 : done}, '${p.from}', '${deadline}', '${deadline}',
			'${gone ? 'zq' : ''}', ${gone ? who : 'NULL'}, ${gone ? 'UTC_TIMESTAMP(6)' : 'NULL'});
		SET @d = LAST_INSERT_ID();
		${rows.map((r) => `INSERT INTO entry (delivery_id, person_id, quantity, accepted, done_on, state, answered_by, answered_at)
			VALUES (@d, ${who}, ${r.q}, ${r.q}, '${r.late ? plus(deadline, 2) : deadline}', 'accepted', ${who}, UTC_TIMESTAMP(6));
			SET @e = LAST_INSERT_ID();
			${'X'.repeat(r.failed).split('').map(() => `INSERT INTO finding (entry_id, quantity, what, found_by) VALUES (@e, ${r.q}, 'zq', ${who});`).join('\n')}`).join('\n')}
		SELECT @d`);
}

const WORKS = `(SELECT w.id FROM work w JOIN outside_work o ON o.id = w.outside_id WHERE o.task LIKE '${TASK}%')`;

// What hangs on deliveries goes before them.
const goneSql = (which) => `DELETE f FROM finding f JOIN entry e ON e.id = f.entry_id JOIN delivery d ON d.id = e.delivery_id WHERE ${which};
	DELETE x FROM exemption x JOIN entry e ON e.id = x.entry_id JOIN delivery d ON d.id = e.delivery_id WHERE ${which};
	DELETE e FROM entry e JOIN delivery d ON d.id = e.delivery_id WHERE ${which};
	DELETE d FROM delivery d WHERE ${which};`;

// A sheet in a state, with a row of work; where it stands and in which version. Whoever scored it before is forgotten.
function sheet(uid, state, p = period(1)) {
	const who = person(uid), scored = state !== 'open' && state !== 'excepted', confirmed = state === 'preview' || state === 'published';
	sql(`SET foreign_key_checks = OFF; DELETE t FROM petition t JOIN sheet s ON s.id = t.sheet_id WHERE s.person_id = ${who};
		DELETE t FROM sheet_step t JOIN sheet s ON s.id = t.sheet_id WHERE s.person_id = ${who};
		DELETE x FROM sheet_snapshot x JOIN sheet s ON s.id = x.sheet_id WHERE s.person_id = ${who}; DELETE FROM sheet WHERE person_id = ${who};
		${goneSql(`d.person_id = ${who} AND d.work_id IN ${WORKS}`)}`);
	const delivery = give(uid, { coefficient: '1.0', assigned: '2', done: '2' }, p), points = (who) => Array.from({ length: 10 }, (_, i) => `${who}_${i + 1}`).join();
	const full = [500, 500, ...Array(8).fill(250)].join();
	const id = number(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state${scored ? `, ${points('self')}, self_at` : ''}
		${confirmed ? `, ${points('head')}, confirmed_by, confirmed_at, preview_until` : ''}${state === 'published' ? ', published_by, published_at, total, shown, level' : ''}${state === 'excepted' ? ', exception, exception_why' : ''})
		SELECT ${who}, IF(u.kind = 'division', u.parent_id, u.id), u.id, h.title, h.rank, 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', '${state}'${scored ? `, ${full}, UTC_TIMESTAMP(6)` : ''}
		${confirmed ? `, ${full}, (SELECT id FROM person WHERE id <> ${who} LIMIT 1), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY` : ''}${state === 'published' ? ", 1, UTC_TIMESTAMP(6), '100', 10000, 'HTXSNV'" : ''}${state === 'excepted' ? ", 'leave', 'zq'" : ''}
		FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.person_id = ${who} AND h.main = 1 AND h.until_day IS NULL LIMIT 1; SELECT LAST_INSERT_ID()`);
	if (state === 'published')
		sql(`SET @b = '{"below":[],"case":{"common":{${['I.1', 'I.2', 'II.1', 'II.2', 'II.3', 'II.4', 'III.1', 'III.2', 'III.3', 'III.4'].map((c, i) => `"${c}":"${i < 2 ? '5' : '5/2'}"`).join()}},"items":[]},"person":{},"result":{"reason":"no_assigned_work","score":null},"rows":[]}';
			INSERT INTO sheet_snapshot (sheet_id, body, sha256) VALUES (${id}, @b, UNHEX(SHA2(@b, 256)))`);
	return { id, delivery, at: `/phieu/${p.key}/${who}/`, key: p.key, person: who, version: 1 };
}

// A person leaves his division so many days ago for another one of the agency; back() undoes it.
function move(uid, days) {
	const who = person(uid), from = number(`SELECT unit_id FROM holding WHERE person_id = ${who} AND main = 1 ORDER BY id LIMIT 1`);
	const to = number(`SELECT id FROM unit WHERE kind = 'division' AND parent_id = (SELECT parent_id FROM unit WHERE id = ${from}) AND id <> ${from} ORDER BY id LIMIT 1`);
	sql(`UPDATE holding SET until_day = DATE '${today}' - INTERVAL ${days} DAY WHERE person_id = ${who} AND unit_id = ${from};
		INSERT INTO holding (person_id, unit_id, title, \`rank\`, main, from_day) VALUES (${who}, ${to}, '${PLACE}', 'staff', 1, DATE '${today}' - INTERVAL ${days - 1} DAY)`);
	return { left: number(`SELECT id FROM holding WHERE person_id = ${who} AND unit_id = ${from}`), to };
}

function back(uid) {
	sql(`SET foreign_key_checks = OFF; DELETE FROM note WHERE holding_id IS NOT NULL; DELETE FROM sheet_transfer; DELETE FROM holding WHERE title = '${PLACE}';
		UPDATE holding SET until_day = NULL WHERE person_id = ${person(uid)} AND main = 1`);
}

function clear() {
	sql(`SET foreign_key_checks = OFF;
	DELETE FROM sheet_signature; DELETE FROM sheet_signed; DELETE FROM sheet_paper_file; DELETE FROM sheet_paper_of; DELETE FROM sheet_paper;
	DELETE FROM job WHERE kind = 'sheet_bundle';
	DELETE x FROM sheet_snapshot x JOIN sheet s ON s.id = x.sheet_id;
	DELETE FROM past_result; DELETE w FROM import_row w JOIN import i ON i.id = w.import_id WHERE i.past_agency_id IS NOT NULL;
	DELETE w FROM import_sheet w JOIN import i ON i.id = w.import_id WHERE i.past_agency_id IS NOT NULL; DELETE FROM import WHERE past_agency_id IS NOT NULL;
	DELETE FROM sheet_transfer; DELETE FROM petition; DELETE FROM sheet_stale; DELETE FROM note; DELETE FROM satisfaction; DELETE FROM feedback_answer; DELETE FROM feedback_invited; DELETE FROM feedback;
	DELETE FROM sheet_seen; DELETE FROM period_letter; DELETE FROM sheet_sum; DELETE FROM sheet_section_sum; DELETE FROM sheet_input; DELETE FROM sheet_step; DELETE FROM sheet;
	DELETE FROM notice WHERE path LIKE '/phieu/%';
	${goneSql(`d.work_id IN ${WORKS}`)}
	DELETE w FROM work w JOIN outside_work o ON o.id = w.outside_id WHERE o.task LIKE '${TASK}%';
	DELETE FROM outside_work WHERE task LIKE '${TASK}%';
	DELETE FROM national_try; DELETE FROM national_receipt; DELETE FROM national_export_record; DELETE FROM national_record; DELETE FROM outbox WHERE kind = 'national'`);
}

module.exports = { TASK, WORKS, person, period, give, sheet, move, back, clear, plus, today };
