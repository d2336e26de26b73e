// Bonuses made by SQL: funds, runs and entries of the ledger. What was made is taken away by clear() of catalogs.js.
'use strict';
const { sql, number } = require('./catalogs.js');
const { person } = require('./months.js');

const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);

// A fund of an agency (its code) for a year; its id.
function fund(agency, year, amount, { kind = 'award', code = '1098765' } = {}) {
	sql(`INSERT INTO bonus_fund (agency_id, kind, year, budget_code, salary_fund, amount, document_number, document_day, made_by)
		VALUES (${unit(agency)}, '${kind}', ${year}, '${code}', ${kind === 'award' ? amount * 10 : 'NULL'}, ${amount}, '5/QĐ-zq', '${year}-01-15', 1)`);
	return number('SELECT MAX(id) FROM bonus_fund');
}

// A regulation of an agency that is in force; its id.
function regulation(agency, kind = 'award') {
	const next = 1 + number(`SELECT COALESCE(MAX(number), 0) FROM regulation WHERE agency_id = ${unit(agency)} AND kind = '${kind}'`);
	sql(`INSERT INTO regulation (agency_id, kind, number, name, state, document_number, document_day, signer, from_day, issued_by, issued_at, made_by)
		VALUES (${unit(agency)}, '${kind}', ${next}, 'Quy chế zq', 'issued', '7/QĐ-zq', '2026-01-02', 'zq', '2026-01-02', 1, UTC_TIMESTAMP(6), 1)`);
	return number('SELECT MAX(id) FROM regulation');
}

// A run of an agency with the shares of people, uid: amount, or [amount, level]; decided: with an entry for each share above 0; its id.
function run(agency, year, shares, { kind = 'award', state = 'decided', month = 1, months = 12, fund = 0, of = regulation(agency, kind) } = {}) {
	const list = Object.entries(shares).map(([uid, s]) => [uid, ...(Array.isArray(s) ? s : [s, 'HTTNV'])]);
	const spent = list.reduce((sum, [, amount]) => sum + amount, 0), frozen = state !== 'draft', decided = state === 'decided';
	sql(`INSERT INTO bonus_run (agency_id, kind, regulation_id, year, month, months, fund, state, reserve, spent, frozen_by, frozen_at, document_number, document_day, signer, decided_by, decided_at, made_by)
		VALUES (${unit(agency)}, '${kind}', ${of}, ${year}, ${month}, ${months}, ${fund || spent}, '${state}', ${frozen ? `0, ${spent}, 1, UTC_TIMESTAMP(6)` : 'NULL, NULL, NULL, NULL'},
		${decided ? "'9/QĐ-zq', '2026-03-01', 'zq', 1, UTC_TIMESTAMP(6)" : 'NULL, NULL, NULL, NULL, NULL'}, 1)`);
	const id = number('SELECT MAX(id) FROM bonus_run');
	list.forEach(([uid, amount, level], place) => {
		if (frozen)
			sql(`INSERT INTO bonus_share (run_id, person_id, place, unit_id, level, amount) SELECT ${id}, ${person(uid)}, ${place}, h.unit_id, ${level ? `'${level}'` : 'NULL'}, ${amount} FROM holding h
				WHERE h.person_id = ${person(uid)} AND h.main = 1 AND h.until_day IS NULL LIMIT 1`);
		if (decided && amount > 0)
			entry(agency, year, uid, amount, { kind, run: id });
	});
	return id;
}

// An entry of the ledger; its id.
function entry(agency, year, uid, amount, { kind = 'award', type = 'award', run = 0, of = 0, by = 1 } = {}) {
	sql(`INSERT INTO bonus_entry (agency_id, kind, year, person_id, type, run_id, entry_id, amount, reason, document_number, document_day, signer, made_by)
		VALUES (${unit(agency)}, '${kind}', ${year}, ${person(uid)}, '${type}', ${run || 'NULL'}, ${of || 'NULL'}, ${amount}, '${type === 'award' ? '' : 'Lý do zq'}', '9/QĐ-zq', '2026-03-01', 'zq', ${by})`);
	return number('SELECT MAX(id) FROM bonus_entry');
}

module.exports = { unit, fund, regulation, run, entry };

// A regulation with its lines: what a line does not say is any. factors: of positions by column; the rest: columns of regulation. Its id.
function ruled(agency, lines, { kind = 'award', state = 'issued', name = 'Quy chế zq', factors = {}, ...more } = {}) {
	const next = 1 + number(`SELECT COALESCE(MAX(number), 0) FROM regulation WHERE agency_id = ${unit(agency)} AND kind = '${kind}'`), q = (x) => (typeof x === 'number' ? x : `'${x}'`);
	const columns = { ...more, ...Object.fromEntries(Object.entries(factors).map(([p, f]) => [`${p}_factor`, String(f)])) }, issued = state === 'issued';
	sql(`INSERT INTO regulation (agency_id, kind, number, name, state, document_number, document_day, signer, from_day, issued_by, issued_at, made_by${Object.keys(columns).map((c) => `, ${c}`).join('')})
		VALUES (${unit(agency)}, '${kind}', ${next}, '${name.replace(/'/g, "''")}', '${state}', ${issued ? "'7/QĐ-zq', '2025-01-02', 'zq', '2025-01-02', 1, UTC_TIMESTAMP(6)" : 'NULL, NULL, NULL, NULL, NULL, NULL'}, 1${Object.values(columns).map((x) => `, ${q(x)}`).join('')})`);
	const id = number('SELECT MAX(id) FROM regulation');
	lines.forEach((line, i) => sql(`INSERT INTO bonus_line (regulation_id, place, ${Object.keys(line).join()}) VALUES (${id}, ${i + 1}, ${Object.values(line).map(q).join()})`));
	return id;
}

// The year of an agency and of its head is decided: level of each by level(place in the order of ids, uid), null: not classified.
function decided(agency, year, level) {
	const province = number("SELECT id FROM unit WHERE kind = 'province'"), here = unit(agency), runs = {};
	for (const authority of [here, province]) {
		sql(`INSERT INTO year_run (authority_id, year, state, base, rate, group_number, group_day, frozen_by, frozen_at, opened_by)
			VALUES (${authority}, ${year}, 'decided', 'good', 2000, '45/QĐ', '${year}-12-01', 1, UTC_TIMESTAMP(6), 1);
			INSERT INTO year_decision (run_id, kind, number, day, signer, made_by) VALUES (LAST_INSERT_ID(), 'first', '12/QĐ-zq', '${year}-12-14', 'zq', 1)`);
		runs[authority] = sql('SELECT run_id, id FROM year_decision ORDER BY id DESC LIMIT 1').split('\t');
	}
	const means = { HTXSNV: 95, HTTNV: 80, HTNV: 60, KHTNV: 30 };
	const rows = sql(`SELECT h.person_id, p.uid, h.unit_id, h.\`rank\`, h.unit_id = ${here} AND h.\`rank\` = 'head' FROM holding h JOIN unit u ON u.id = h.unit_id JOIN person p ON p.id = h.person_id
		WHERE h.main = 1 AND (u.id = ${here} OR u.parent_id = ${here}) ORDER BY h.person_id`).split('\n').map((r, i) => {
		const [person_id, uid, unit_id, rank, head] = r.split('\t'), is = level(i, uid), [run_id, decision] = runs[head === '1' ? province : here];
		return `(${run_id}, ${person_id}, ${year}, ${here}, ${unit_id}, 'zq', '${rank}', 'noticed', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), ${decision}, '${is ? 'classified' : 'under_six_months'}', ${is ? `'${means[is]}', ${means[is]}00, '${is}', 'points'` : "NULL, NULL, NULL, 'under_six_months'"}, UTC_TIMESTAMP(6))`;
	});
	sql(`INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, self_at, met_at, decision_id, standing, mean, shown, level, why, noticed_at) VALUES ${rows.join()}`);
}

// The salary coefficient (hundredths) of everybody with a main place in an agency, but those.
function salaries(agency, coefficient, but = []) {
	sql(`INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, made_by) SELECT DISTINCT h.person_id, ${unit(agency)}, '2025-01-01', '01.003', 2, ${coefficient}, 1
		FROM holding h JOIN unit u ON u.id = h.unit_id JOIN person p ON p.id = h.person_id WHERE h.main = 1 AND (u.id = ${unit(agency)} OR u.parent_id = ${unit(agency)}) AND p.uid NOT IN ('', ${but.map((u) => `'${u}'`).join() || "''"})`);
}

// A regulation in force whose table has these lines (columns of bonus_line, each { levels, effect, factor, … }); more: its own columns. Its id.
function lined(agency, lines, more = {}, kind = 'award') {
	const id = regulation(agency, kind), value = (v) => v === null ? 'NULL' : typeof v === 'number' ? v : `'${String(v).replace(/'/g, "''")}'`;
	if (Object.keys(more).length > 0)
		sql(`UPDATE regulation SET ${Object.entries(more).map(([k, v]) => `${k} = ${value(v)}`).join()} WHERE id = ${id}`);
	lines.forEach((line, i) => {
		const columns = { regulation_id: id, place: i + 1, ...line };
		sql(`INSERT INTO bonus_line (${Object.keys(columns).join()}) VALUES (${Object.values(columns).map(value).join()})`);
	});
	return id;
}

// The civil servants of an agency with a main place there today: [{ id, uid }].
const staff = (agency) => sql(`SELECT DISTINCT p.id, p.uid FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id)
	WHERE a.code = '${agency}' AND h.main = 1 AND h.until_day IS NULL ORDER BY p.id`).split('\n').map((l) => { const [id, uid] = l.split('\t'); return { id: Number(id), uid }; });

// Published sheets of a month for all of an agency at once: totals of uids, else the last one.
function published(agency, year, month, totals, rest) {
	const points = Array.from({ length: 10 }, (_, i) => `head_${i + 1}`).join(), full = [500, 500, ...Array(8).fill(250)].join(), day = `${year}-${String(month).padStart(2, '0')}`;
	const total = `(CASE p.uid WHEN '' THEN 0 ${Object.entries(totals).map(([uid, t]) => `WHEN '${uid}' THEN ${t}`).join(' ')} ELSE ${rest} END)`;
	sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, ${points}, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
		SELECT p.id, a.id, u.id, h.title, h.rank, 'civil_servant', '${day}-01', 1, '${day}-01', '${day}-20', 'published', ${full}, IF(p.id = 1, 2, 1), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), IF(p.id = 1, 2, 1), UTC_TIMESTAMP(6),
			${total}, ${total} * 100, CASE WHEN ${total} >= 90 THEN 'HTXSNV' WHEN ${total} >= 70 THEN 'HTTNV' WHEN ${total} >= 50 THEN 'HTNV' ELSE 'KHTNV' END
		FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id)
		WHERE a.code = '${agency}' AND h.main = 1 AND h.until_day IS NULL GROUP BY p.id`);
}

// A draft of a regulation with lines, each as columns; { id, at, line: ids }.
function draft(agency, lines = [{ effect: 'factor', factor: '1' }], columns = {}) {
	const value = (x) => x === null || typeof x === 'number' ? String(x) : `'${String(x).replace(/['\\]/g, '\\$&')}'`;
	const insert = (table, row) => number(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(value).join(', ')}); SELECT LAST_INSERT_ID()`);
	const next = 1 + number(`SELECT COALESCE(MAX(number), 0) FROM regulation WHERE agency_id = ${unit(agency)} AND kind = 'award'`);
	const id = insert('regulation', { agency_id: unit(agency), kind: 'award', number: next, name: 'Quy chế zq', made_by: 1, ...columns });
	const line = lines.map((l, i) => insert('bonus_line', { regulation_id: id, place: i + 1, ...l }));
	return { id, at: `/thuong/quy-che/${id}/bang/`, line };
}

Object.assign(module.exports, { ruled, decided, salaries, lined, staff, published, draft });
