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

// A row of a part that all share, as catalogs adopted it: the coefficient of each and the version that it has (of
// which each has other words); the catalogs are of one campaign then. { shared, rows, words }.
function shared(list, task, coefficients, versions = list.map(() => 1)) {
	const campaign = list[0].campaign, kind = sql(`SELECT u.agency_kind FROM catalog c JOIN unit u ON u.id = c.agency_id WHERE c.id = ${list[0].id}`);
	const part = kind === 'commune' ? 3 : 1, words = (v) => (v === 1 ? task : `${task}, bản ${v}`), last = Math.max(...versions);
	const id = number(`INSERT IGNORE INTO shared_part (campaign_id, part, section, published) VALUES (${campaign}, ${part}, 'A. Lãnh đạo', ${last});
		INSERT INTO shared_row (campaign_id, part, position, code, task, output, group_no, points, unit_of_measure)
		SELECT ${campaign}, ${part}, COUNT(*) + 1, CONCAT('QL.', COUNT(*) + 1), ${quote(words(last))}, 'Kế hoạch', 1, 500, 'kế hoạch' FROM shared_row WHERE campaign_id = ${campaign} AND part = ${part};
		SELECT LAST_INSERT_ID()`);
	const rows = list.map((g, i) => number(`INSERT INTO catalog_row (catalog_id, position, section, code, task, output, group_no, points, coefficient, unit_of_measure, shared_id, shared_version)
		SELECT ${g.id}, -100 + position, 'A. Lãnh đạo', code, ${quote(words(versions[i]))}, output, group_no, points, ${coefficients[i]}, unit_of_measure, id, ${versions[i]} FROM shared_row WHERE id = ${id};
		SELECT LAST_INSERT_ID()`));
	sql(`UPDATE catalog SET campaign_id = ${campaign}, row_count = row_count + 1, version = version + 1 WHERE id IN (${list.map((g) => g.id)})`);
	return { shared: id, rows, words: words(last) };
}

module.exports = { twins, joined, shared };
