// Proposals in any state, made by SQL below the programs. What was made, and what tests sent under
// the same name, is taken away by clear().
'use strict';
const { sql, number } = require('./catalogs.js');

const NAME = 'Kiểm thử ý kiến';
const OF_TEST = `(SELECT id FROM proposal WHERE subject LIKE '%${NAME}%' OR words LIKE '%${NAME}%')`;
const STATES = ['draft', 'submitted', 'received', 'asked', 'opined', 'forwarded', 'agreed', 'refused', 'answered', 'closed', 'withdrawn'];
let count = 0;

function clear() {
	sql(`SET foreign_key_checks = OFF; CREATE TEMPORARY TABLE zq AS SELECT id FROM ${OF_TEST} x;
	DELETE FROM agency_parameter WHERE proposal_id IN (SELECT id FROM zq);
	DELETE FROM proposal_file WHERE proposal_id IN (SELECT id FROM zq);
	DELETE FROM proposal_step WHERE proposal_id IN (SELECT id FROM zq);
	DELETE FROM notice WHERE path RLIKE '^/y-kien/[0-9]+/' AND CAST(REGEXP_SUBSTR(path, '[0-9]+') AS INT) IN (SELECT id FROM zq);
	DELETE FROM proposal WHERE id IN (SELECT id FROM zq)`);
}

// what: agency (code), person (uid), days since it was sent, minutes of its answer.
function make(kind = 'method', state = 'draft', what = {}) {
	const { agency = 'tuyhoa', person = 'canbo.tuyhoa', days = 0, minutes = 30 } = what;
	const after = (...states) => states.includes(state) && kind !== 'support';
	const sent = state !== 'draft', answered = ['answered', 'closed'].includes(state);
	const ruled = after('agreed', 'refused', 'answered', 'closed');
	const at = `UTC_TIMESTAMP(6) - INTERVAL ${days * 1440 + 1} MINUTE`;
	const handled = sent && !['submitted', 'withdrawn'].includes(state);
	sql(`INSERT INTO proposal (kind, state, person_id, agency_id, subject, words, late_unit, submitted_at, due_at, handler_id, opinion,
		forwarded_at, outcome, answer, document_number, document_day, answered_at, answer_minutes)
	SELECT '${kind}', '${state}', p.id, u.id, '${NAME} ${++count}', 'Nội dung', ${kind === 'method' ? "'day'" : 'NULL'},
		${sent ? at : 'NULL'}, ${sent ? `${at} + INTERVAL ${what.late ? 0 : 9} DAY` : 'NULL'},
		${handled ? `(SELECT id FROM person WHERE uid = '${kind === 'support' ? 'quantri.khcn' : 'thamdinh.snv'}')` : 'NULL'},
		'${after('opined', 'forwarded') || ruled ? 'Ý kiến của Sở' : ''}', ${after('forwarded') || ruled ? at : 'NULL'},
		${ruled ? `'${state === 'refused' ? 'refused' : 'agreed'}'` : 'NULL'}, '${ruled || answered ? 'Trả lời' : ''}',
		${ruled && answered ? "'9/UBND', '2026-01-02'" : 'NULL, NULL'}, ${answered ? 'UTC_TIMESTAMP(6)' : 'NULL'}, ${answered ? minutes : 'NULL'}
	FROM person p JOIN unit u ON u.code = '${agency}' WHERE p.uid = '${person}'`);
	const id = number('SELECT MAX(id) FROM proposal');
	return { id, at: `/y-kien/${id}/`, kind, state };
}

const state = (g) => sql(`SELECT state FROM proposal WHERE id = ${g.id}`);
const version = (g) => number(`SELECT version FROM proposal WHERE id = ${g.id}`);

module.exports = { NAME, OF_TEST, STATES, clear, make, state, version };
