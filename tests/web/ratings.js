// Ratings of organisations below the programs: the first criteria set in force; taken away by clear(), to the draft that
// the system begins with.
'use strict';
const { sql, number } = require('./catalogs.js');

function clear() {
	sql(`DELETE FROM rating_complaint; DELETE FROM rating_step; DELETE FROM rating_points; DELETE FROM rating; DELETE FROM rating_run;
		DELETE c FROM rating_criterion c JOIN rating_set s ON s.id = c.set_id WHERE s.made_by IS NOT NULL; DELETE FROM rating_set WHERE made_by IS NOT NULL;
		DELETE FROM rating_criterion WHERE code LIKE 'I.9%' OR name LIKE '%zq%';
		UPDATE rating_set SET name = 'Bộ tiêu chí đánh giá, xếp loại chất lượng tổ chức', from_year = 2026, state = 'draft', document_number = NULL, document_day = NULL, put_by = NULL,
			put_at = NULL, withdrawn_by = NULL, withdrawn_at = NULL, reason = '', version = 1;
		DELETE FROM notice WHERE path LIKE '/xep-loai/to-chuc/%'`);
}

// The set that the system begins with, in force.
const set = () => sql(`DELETE c FROM rating_criterion c JOIN rating_set s ON s.id = c.set_id WHERE s.made_by IS NOT NULL; DELETE FROM rating_set WHERE made_by IS NOT NULL;
	UPDATE rating_set SET state = 'in_force', document_number = '1/QĐ', document_day = '2026-01-05', put_by = 1, put_at = UTC_TIMESTAMP(6), withdrawn_by = NULL, withdrawn_at = NULL, reason = ''`);

const rating = (unit, year) => number(`SELECT id FROM rating WHERE unit_id = ${unit} AND year = ${year}`);

// Points of all criteria: all of the most, less what is taken off the first ones.
function points(less = 0) {
	const rows = sql(`SELECT c.id, c.most FROM rating_criterion c JOIN rating_set s ON s.id = c.set_id AND s.state = 'in_force' WHERE c.removed = 0 ORDER BY c.part, c.position, c.id`).split('\n').map((r) => r.split('\t').map(Number));
	let left = Math.round(less * 100);
	return { criterion: rows.map((r) => r[0]), why: rows.map(() => ''), points: rows.map(([, most]) => { const off = Math.min(left, most); left -= off; return String((most - off) / 100).replace('.', ','); }) };
}
const tasks = (more) => ({ tasks_assigned: '20', tasks_done: '20', tasks_late: '0', tasks_exceeded: '6', sound: '1', remedied: '1', ...more });

// An agency's year in a state, the only one of its run; level: of one that is appraised, "HTTNV" where the authority has to choose.
function made(code, state, level = 'HTXSNV', year = 'YEAR(UTC_TIMESTAMP() + INTERVAL 7 HOUR)') {
	const appraised = state === 'appraised' || state === 'recognised', gap = level === 'HTTNV';
	clear();
	set();
	sql(`INSERT INTO rating_run (authority_id, year, set_id, opened_by) SELECT u.id, ${year}, s.id, 1 FROM unit u JOIN rating_set s ON s.state = 'in_force' WHERE u.kind = 'province';
		INSERT INTO rating (run_id, unit_id, year, state, sent_by, sent_at, silent_why${appraised ? ', assigned, done, exceeded, late, sound, remedied, points, choices, law_level, level, appraised_by, appraised_at' : ''}${state === 'recognised' ? ', final_level, why, document_number, document_day, recognised_by, recognised_at' : ''}${state === 'left_out' ? ', left_why' : ''})
		SELECT n.id, u.id, n.year, '${state}', ${state === 'proposed' ? '1, UTC_TIMESTAMP(6)' : 'NULL, NULL'}, '${appraised ? 'zq' : ''}'${appraised ? `, 10, 10, ${gap ? 1 : 4}, 0, 1, 1, 9500, ${gap ? 6 : 1}, '${level}', ${gap ? 'NULL' : `'${level}'`}, 1, UTC_TIMESTAMP(6)` : ''}${state === 'recognised' ? ", 'HTTNV', 'quota', '1/QĐ', '2026-01-05', 1, UTC_TIMESTAMP(6)" : ''}${state === 'left_out' ? ", 'zq'" : ''}
		FROM rating_run n JOIN unit u ON u.code = '${code}'`);
	const id = number('SELECT MAX(id) FROM rating'), run = number('SELECT MAX(id) FROM rating_run');
	return { id, run, set: number("SELECT id FROM rating_set WHERE state = 'in_force'"), at: `/xep-loai/to-chuc/${id}/`, list: `/xep-loai/to-chuc/dot/${run}/` };
}
// The draft set that the system begins with, its first criterion.
function draft() {
	clear();
	const id = number('SELECT MAX(id) FROM rating_set');
	return { id, at: `/xep-loai/to-chuc/tieu-chi/${id}/`, criterion: number(`SELECT MIN(id) FROM rating_criterion WHERE set_id = ${id}`) };
}

module.exports = { clear, set, rating, points, tasks, made, draft };
