// Works that two agencies have, made by SQL: alike, or joined by a decision that one of them objects to.
// clear() of catalogs.js takes them away.
'use strict';
const { sql, number, quote, make } = require('./catalogs.js');

// Tuy Hòa and Finance write the same: { g, other, rows }.
function twins(task) {
	const g = make('submitted'), other = make('submitted', { agency: 'stc' }), rows = [Number(g.row['A.2']), Number(other.row['A.2'])];
	sql(`UPDATE catalog_row SET task = ${quote(task)} WHERE id IN (${rows}); UPDATE catalog SET version = version + 1 WHERE id IN (${g.id}, ${other.id})`);
	return { g, other, rows };
}

// The row of Finance is the canonical one; objection: of Tuy Hòa, or nothing. And decision.
function joined(task, objection) {
	const t = twins(task);
	const decision = number(`INSERT INTO cluster_decision (kind, row_id, coefficient, members, made_by) VALUES ('same', ${t.rows[1]}, 15, 2, 1); SELECT LAST_INSERT_ID()`);
	sql(`INSERT INTO cluster_member (decision_id, row_id, coefficient_after) VALUES (${decision}, ${t.rows[0]}, 15), (${decision}, ${t.rows[1]}, 15);
		UPDATE catalog_row SET merge_id = ${decision}, coefficient = 15, merge_digest = MD5(CONCAT_WS('\\n', task, detail, output, points)) WHERE id IN (${t.rows});
		${objection ? `UPDATE cluster_member SET objection = ${quote(objection)}, objected_by = 1, objected_at = UTC_TIMESTAMP(6) WHERE decision_id = ${decision} AND row_id = ${t.rows[0]}` : ''}`);
	return { ...t, decision };
}

module.exports = { twins, joined };
