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

// Published sheets with a total for each month of a year.
function scored(uid, year, total, list = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
	const shown = Math.floor(Number(total) * 100), level = total >= 90 ? 'HTXSNV' : total >= 70 ? 'HTTNV' : total >= 50 ? 'HTNV' : 'KHTNV';
	const points = Array.from({ length: 10 }, (_, i) => `head_${i + 1}`).join(), full = [500, 500, ...Array(8).fill(250)].join();
	for (const month of list)
		sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, ${points}, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
			SELECT ${person(uid)}, IF(u.kind = 'division', u.parent_id, u.id), u.id, h.title, h.rank, 'civil_servant', '${year}-${String(month).padStart(2, '0')}-01', 1, '${year}-${String(month).padStart(2, '0')}-01',
			'${year}-${String(month).padStart(2, '0')}-20', 'published', ${full}, (SELECT id FROM person WHERE id <> ${person(uid)} LIMIT 1), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), '${total}', ${shown}, '${level}'
			FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.person_id = ${person(uid)} AND h.main = 1 AND h.until_day IS NULL LIMIT 1`);
}

function clear() {
	sql(`SET foreign_key_checks = OFF;
	DELETE FROM classification_paper_file; DELETE FROM classification_paper_of; DELETE FROM classification_paper; DELETE FROM year_stale; DELETE FROM classification_step; DELETE FROM classification_snapshot; DELETE FROM year_run_snapshot; DELETE FROM classification;
	DELETE FROM meeting_said; DELETE FROM meeting_about; DELETE FROM meeting_person; DELETE FROM meeting; DELETE FROM party_opinion;
	DELETE FROM year_decision; DELETE FROM year_group; DELETE FROM year_run; DELETE FROM past_level; DELETE FROM year_letter;
	DELETE FROM notice WHERE path LIKE '/xep-loai/%'`);
	months.clear();
}

// A meeting of a unit (its code), today, about all of a run who work in it, with these people invited; its id.
function meeting(run, code, { chair, secretary, invited = [], state = 'called', seat = 'member', written = 0 }) {
	const unit = number(`SELECT id FROM unit WHERE code = '${code}'`), by = person(chair);
	sql(`INSERT INTO meeting (run_id, kind, agency_id, unit_id, state, day, minute, place, written, chair_id, secretary_id, made_by, called_by, called_at)
		SELECT ${run}, IF(u.kind = 'division', 'division', 'leaders'), IF(u.kind = 'division', u.parent_id, u.id), u.id, '${state}', '${months.today}', 510, 'zq', ${written}, ${by}, ${person(secretary)}, ${by},
			${state === 'called' ? `${by}, UTC_TIMESTAMP(6)` : 'NULL, NULL'} FROM unit u WHERE u.id = ${unit}`);
	const id = number('SELECT MAX(id) FROM meeting');
	for (const [uid, as] of [[chair, 'chair'], [secretary, 'secretary'], ...invited.map((uid) => [uid, seat])])
		sql(`INSERT INTO meeting_person (meeting_id, person_id, seat, title, unit_name) VALUES (${id}, ${person(uid)}, '${as}', 'zq', 'zq')`);
	sql(`INSERT INTO meeting_about (meeting_id, classification_id) SELECT ${id}, id FROM classification WHERE run_id = ${run} AND unit_id = ${unit}`);
	return id;
}

// What was decided of somebody (his row made by run()), by the points of months, with what a decision freezes; its id.
const canonical = (v) => Array.isArray(v) ? `[${v.map(canonical).join()}]` : v !== null && typeof v === 'object' ?
	`{${Object.keys(v).sort().map((k) => `${JSON.stringify(k)}:${canonical(v[k])}`).join()}}` : JSON.stringify(v);
function settled(uid, year, total, level, list = [7, 8, 9, 10]) {
	const id = classification(uid, year), quoted = (t) => `'${String(t).replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
	const [run, name, unit, agency] = sql(`SELECT c.run_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.name, a.name FROM classification c JOIN person p ON p.id = c.person_id
		JOIN unit u ON u.id = c.unit_id JOIN unit a ON a.id = c.agency_id WHERE c.id = ${id}`).split('\t');
	const body = canonical({
		cap: null, year, edition: 1, group: null, ground: { document: null, kind: null },
		case: { leave: { maternity: '0', sick: '0', unpaid: '0' }, periods: list.map(() => ({ months: 1, total })), worked_months: '6' },
		person: { id: person(uid), uid, name, title: 'zq', rank: 'staff', unit: 1, unit_name: unit, agency: 1, agency_name: agency },
		rows: list.map((m) => ({ period: `${year}-${String(m).padStart(2, '0')}`, months: 1, mark: 'scored', total })),
		self: { at: null, level, report: '', silent_why: '' }, proposal: { at: null, by: null, handling: 'Xử lý zq', level, words: '' },
		result: { level, mean: total, standing: 'classified', why: 'points' },
	});
	sql(`INSERT INTO year_decision (run_id, kind, number, day, signer, made_by) VALUES (${run}, 'first', '12/QĐ-zq', '${year}-12-14', 'Người ký zq', 1); SET @d = LAST_INSERT_ID();
		UPDATE classification SET state = 'noticed', decision_id = @d, standing = 'classified', mean = '${total}', shown = ${total} * 100, level = '${level}', why = 'points', handling = 'Đề xuất zq', noticed_at = UTC_TIMESTAMP(6) WHERE id = ${id};
		INSERT INTO classification_snapshot (classification_id, body, sha256) VALUES (${id}, ${quoted(body)}, UNHEX(SHA2(${quoted(body)}, 256)))`);
	return id;
}

// An opinion of the party committee on a classification; where it stands.
function opinion(classification, words = 'zq', rest = '') {
	sql(`INSERT INTO party_opinion (classification_id, body, words, document_number, document_day, made_by) VALUES (${classification}, 'zq', '${words.replace(/'/g, "''")}', '1/zq', '${months.today}', 1)`);
	return `/xep-loai/cap-uy/${classification}/${number('SELECT MAX(id) FROM party_opinion')}${rest}`;
}

module.exports = { run, classification, scored, settled, clear, meeting, opinion };

// All that a year's mean rests on: one result of a quarter, from before the system, in hundredths.
function result(uid, year, total) {
	sql(`DELETE FROM past_result WHERE person_id = ${person(uid)}; SET @a = (SELECT IF(u.kind = 'division', u.parent_id, u.id) FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.person_id = ${person(uid)} AND h.main = 1 ORDER BY h.from_day DESC LIMIT 1);
		INSERT INTO file (sha256, size, name, type, purpose, person_id, agency_id) VALUES (REPEAT('0', 32), 1, 'zq', 'x', 'import', 1, @a); SET @f = LAST_INSERT_ID();
		INSERT INTO import (past_agency_id, file_id, state, created_by) VALUES (@a, @f, 'imported', 1); SET @i = LAST_INSERT_ID();
		INSERT INTO past_result (person_id, agency_id, first_month, months, total, level, document_number, document_day, import_id, line, made_by)
		VALUES (${person(uid)}, @a, '${year}-07-01', 3, ${total}, 'HTTNV', 'zq', '${year}-12-20', @i, 1, (SELECT MIN(id) FROM person WHERE id <> ${person(uid)}))`);
}

// A run whose groups and rate stand, all in one group and proposed, with the results of their year (uid: hundredths); its id.
function frozen(agency, year, totals, { base = 'good', rate = 2000 } = {}) {
	const id = run(agency, year, Object.fromEntries(Object.keys(totals).map((uid) => [uid, 'proposed'])));
	for (const [uid, total] of Object.entries(totals))
		result(uid, year, total);
	sql(`INSERT INTO year_group (run_id, position, name) VALUES (${id}, 1, 'Nhóm zq'); SET @g = LAST_INSERT_ID();
		UPDATE classification SET group_id = @g, self_level = 'HTTNV', proposed_level = 'HTTNV', proposed_by = (SELECT MIN(id) FROM person), proposed_at = UTC_TIMESTAMP(6) WHERE run_id = ${id};
		UPDATE year_run SET state = 'frozen', base = '${base}', rate = ${rate}, outstanding_number = IF(${rate} > 2000, '9/QĐ', NULL), outstanding_day = IF(${rate} > 2000, '${year}-12-01', NULL),
			group_number = '1/QĐ-zq', group_day = '${year}-12-01', frozen_by = 1, frozen_at = UTC_TIMESTAMP(6) WHERE id = ${id}`);
	return id;
}

// The same, decided by SQL without what a decision freezes: levels by points alone; { run, decision }.
function decided(agency, year, totals, number_of = '15/QĐ-zq') {
	const id = frozen(agency, year, totals);
	sql(`INSERT INTO year_decision (run_id, kind, number, day, signer, made_by) VALUES (${id}, 'first', '${number_of}', '${year}-12-14', 'zq', 1); SET @d = LAST_INSERT_ID();
		UPDATE classification c JOIN past_result r ON r.person_id = c.person_id SET c.state = 'decided', c.decision_id = @d, c.standing = 'classified', c.mean = CONCAT(r.total, '/100'), c.shown = r.total, c.why = 'points',
			c.level = IF(r.total >= 9000, 'HTXSNV', IF(r.total >= 7000, 'HTTNV', IF(r.total >= 5000, 'HTNV', 'KHTNV'))) WHERE c.run_id = ${id};
		UPDATE year_run SET state = 'decided' WHERE id = ${id}`);
	return { run: id, decision: number(`SELECT MAX(id) FROM year_decision WHERE run_id = ${id}`) };
}

// And its people told, the list shown from today on.
function noticed(agency, year, totals) {
	const d = decided(agency, year, totals);
	sql(`UPDATE year_decision SET notice_number = '16/TB-zq', notice_day = '${year}-12-15', public_day = '${year}-12-15', noticed_by = 1, noticed_at = UTC_TIMESTAMP(6) WHERE id = ${d.decision};
		UPDATE classification SET state = 'noticed', noticed_at = UTC_TIMESTAMP(6) WHERE decision_id = ${d.decision}`);
	return d;
}

Object.assign(module.exports, { result, frozen, decided, noticed });
