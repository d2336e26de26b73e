// Years made by SQL: runs of authorities and what stands in them. What was made is taken away by clear().
'use strict';
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');

const { person } = months;

// A run of an agency (its code) with the people (uid: state) in it; its id.
function run(agency, year, people = {}) {
	const unit = `(SELECT id FROM unit WHERE code = '${agency}')`;
	sql(`INSERT INTO year_run (authority_id, year, opened_by) VALUES (${unit}, ${year}, 1)`);
	const id = number(`SELECT id FROM year_run WHERE authority_id = ${unit} AND year = ${year}`);
	for (const [uid, state] of Object.entries(people))
		sql(`INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, self_at, met_at)
			SELECT ${id}, h.person_id, ${year}, ${unit}, h.unit_id, 'zq', h.\`rank\`, '${state}', ${state === 'open' ? 'NULL' : 'UTC_TIMESTAMP(6)'}, ${state === 'open' || state === 'self' ? 'NULL' : 'UTC_TIMESTAMP(6)'}
			FROM holding h WHERE h.person_id = ${person(uid)} AND h.main = 1 ORDER BY h.from_day DESC LIMIT 1`);
	return id;
}

const classification = (uid, year) => number(`SELECT id FROM classification WHERE person_id = ${person(uid)} AND year = ${year} AND superseded_at IS NULL`);

function clear() {
	sql(`SET foreign_key_checks = OFF;
	DELETE FROM classification_step; DELETE FROM classification_snapshot; DELETE FROM year_run_snapshot; DELETE FROM classification;
	DELETE FROM year_decision; DELETE FROM year_group; DELETE FROM year_run; DELETE FROM past_level;
	DELETE FROM notice WHERE path LIKE '/xep-loai/%'`);
	months.clear();
}

module.exports = { run, classification, clear };
