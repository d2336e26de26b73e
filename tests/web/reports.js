// Sums of agencies and periods made by SQL, as the worker keeps them; what was made is taken away by clear(). The worker counts
// the last three periods and the year in hand by itself: older ones are nobody's but the test's.
'use strict';
const { sql, number } = require('./catalogs.js');
const { MEASURES: measures } = require('./compares.js');

const months = (period) => (/Q/.test(period) ? 3 : period.length === 4 ? 12 : 1);
const first = (period) => (/Q/.test(period) ? `${period.slice(0, 4)}-${String(Number(period.slice(6)) * 3 - 2).padStart(2, '0')}-01` :
	period.length === 4 ? `${period}-01-01` : `${period}-01`);

// Cells of a period ("2026-05", "2026-Q2", "2025"): [agency (its code), group, measures, rows_used, rows_in_force].
function cells(period, list) {
	const unit = (code) => `(SELECT id FROM unit WHERE code = '${code}')`;
	clear(period);
	sql(list.map(([code, group, of]) => `REPLACE INTO summary (first_month, months, agency_id, unit_id, staff_group, ${measures.join()})
		VALUES ('${first(period)}', ${months(period)}, ${unit(code)}, ${unit(code)}, '${group}', ${measures.map((m) => of[m] || 0).join()});
		REPLACE INTO summary_period (agency_id, first_month, months, counted_at, rows_used, rows_in_force)
		VALUES (${unit(code)}, '${first(period)}', ${months(period)}, UTC_TIMESTAMP(6), ${of.rows_used || 0}, ${of.rows_in_force || 0})`).join(';\n'));
	for (const group of ["'all'", 'staff_group'])
		sql(`INSERT INTO summary_group (first_month, months, agency_id, staff_group, ${measures.join()}) SELECT first_month, months, agency_id, ${group}, ${measures.map((m) => `SUM(${m})`).join()}
			FROM summary WHERE first_month = '${first(period)}' AND months = ${months(period)} GROUP BY agency_id, ${group}`);
}
function clear(...periods) {
	for (const p of periods)
		sql(`DELETE FROM summary_group WHERE first_month = '${first(p)}' AND months = ${months(p)}; DELETE FROM summary WHERE first_month = '${first(p)}' AND months = ${months(p)};
			DELETE FROM summary_period WHERE first_month = '${first(p)}' AND months = ${months(p)}`);
}

module.exports = { cells, clear, first, months, sql, number };
