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

// A draft of a regulation with lines, each as columns; { id, at, line: ids }.
function draft(agency, lines = [{ effect: 'factor', factor: '1' }], columns = {}) {
	const value = (x) => x === null || typeof x === 'number' ? String(x) : `'${String(x).replace(/['\\]/g, '\\$&')}'`;
	const insert = (table, row) => number(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(value).join(', ')}); SELECT LAST_INSERT_ID()`);
	const next = 1 + number(`SELECT COALESCE(MAX(number), 0) FROM regulation WHERE agency_id = ${unit(agency)} AND kind = 'award'`);
	const id = insert('regulation', { agency_id: unit(agency), kind: 'award', number: next, name: 'Quy chế zq', made_by: 1, ...columns });
	const line = lines.map((l, i) => insert('bonus_line', { regulation_id: id, place: i + 1, ...l }));
	return { id, at: `/thuong/quy-che/${id}/bang/`, line };
}
module.exports.draft = draft;
