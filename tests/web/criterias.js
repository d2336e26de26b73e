// Frames of common criteria and wordings of agencies, made by SQL below the programs; clear() takes away all that
// the tests made or sent: what is not of the demo story.
'use strict';
const { sql, number } = require('./catalogs.js');

const CODES = ['I.1', 'I.2', 'II.1', 'II.2', 'II.3', 'II.4', 'III.1', 'III.2', 'III.3', 'III.4'];
// The same as fields of a form.
const NAMES = ['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'];
const MARK = 'Kiểm thử tiêu chí';
const FRAMES = `(SELECT id FROM criteria_frame WHERE state = 'draft' OR document_number LIKE '%${MARK}%')`;
const WORDINGS = "(SELECT id FROM criteria_wording WHERE made_by <> 1)";

function clear() {
	sql(`CREATE TEMPORARY TABLE zqf AS SELECT id FROM ${FRAMES} x; CREATE TEMPORARY TABLE zqw AS SELECT id FROM ${WORDINGS} x;
		DELETE FROM criteria_level WHERE frame_id IN (SELECT id FROM zqf); DELETE FROM criteria_line WHERE frame_id IN (SELECT id FROM zqf);
		DELETE FROM criteria_frame WHERE id IN (SELECT id FROM zqf); DELETE l FROM criteria_round_line l JOIN criteria_round r ON r.id = l.round_id WHERE r.wording_id IN (SELECT id FROM zqw);
		DELETE FROM criteria_round WHERE wording_id IN (SELECT id FROM zqw); DELETE FROM criteria_wording_line WHERE wording_id IN (SELECT id FROM zqw);
		DELETE FROM criteria_wording WHERE id IN (SELECT id FROM zqw); DELETE FROM notice WHERE kind LIKE 'criteria%'`);
}

// A version of which `said` criteria are described; published: from a day (SQL).
function frame(said = 10, { from, words = MARK } = {}) {
	sql(`INSERT INTO criteria_frame (state, document_number, document_day, from_day, published_at, made_by)
		VALUES (${from ? `'published', '1/${MARK}', '2020-01-01', ${from}, UTC_TIMESTAMP(6)` : "'draft', NULL, NULL, NULL, NULL"}, 1); SET @f = LAST_INSERT_ID();
		${CODES.slice(0, said).map((code) => `INSERT INTO criteria_line VALUES (@f, '${code}', '${words.replace(/'/g, "''")} ${code}');
		INSERT INTO criteria_level VALUES (@f, '${code}', 1, ${code.startsWith('I.') ? 400 : 200}, 'Tốt'), (@f, '${code}', 2, 0, 'Chưa tốt');`).join('\n')}`);
	const id = number('SELECT MAX(id) FROM criteria_frame');
	return { id, at: `/tieu-chi/khung/${id}/` };
}

// What an agency says of I.1; accepted: from a day (SQL).
function wording(state = 'draft', { agency = 'tuyhoa', from = 'NULL', words = MARK } = {}) {
	sql(`INSERT INTO criteria_wording (agency_id, state, from_day, reason, submitted_at, made_by)
		SELECT u.id, '${state}', ${from}, '${state === 'returned' ? 'Viết rõ hơn' : ''}', ${state === 'draft' ? 'NULL' : 'UTC_TIMESTAMP(6)'},
		(SELECT id FROM person WHERE uid = 'canbo.tuyhoa') FROM unit u WHERE u.code = '${agency}'; SET @w = LAST_INSERT_ID();
		INSERT INTO criteria_wording_line VALUES (@w, 'I.1', '${words.replace(/'/g, "''")} riêng');
		${state === 'draft' ? '' : `INSERT INTO criteria_round (wording_id, number, submitted_by, outcome, ended_by, ended_at, reason) SELECT id, 1, made_by, ${state === 'submitted' ?
		"'open', NULL, NULL" : `'${state}', 1, UTC_TIMESTAMP(6)`}, reason FROM criteria_wording WHERE id = @w; SET @r = LAST_INSERT_ID();
		INSERT INTO criteria_round_line (round_id, code, words) SELECT @r, c.code, COALESCE(l.words, '') FROM (${CODES.map((c) => `SELECT '${c}' AS code`).join(' UNION ALL ')}) c
		LEFT JOIN criteria_wording_line l ON l.wording_id = @w AND l.code = c.code;`}`);
	const id = number('SELECT MAX(id) FROM criteria_wording');
	return { id, at: `/tieu-chi/co-quan/${id}/` };
}

const version = (table, g) => number(`SELECT version FROM criteria_${table} WHERE id = ${g.id}`);
const state = (table, g) => sql(`SELECT state FROM criteria_${table} WHERE id = ${g.id}`);

module.exports = { CODES, NAMES, MARK, clear, frame, wording, version, state };
