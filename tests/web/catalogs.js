// Catalogs in any state, made by SQL below the programs: each in a campaign of its own, so
// that no other test meets it. What was made is taken away by clear().
'use strict';
const assert = require('node:assert');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { RUN, TREE } = require('./client.js');

const NAME = 'Kiểm thử danh mục';
const OF_TEST = `(SELECT id FROM campaign WHERE name LIKE '${NAME}%')`;
const CATALOGS = `(SELECT id FROM catalog WHERE campaign_id IN ${OF_TEST})`;
const ROWS_OF_TEST = `(SELECT id FROM catalog_row WHERE catalog_id IN ${CATALOGS})`;
const WORKS = `(SELECT id FROM work WHERE row_id IN ${ROWS_OF_TEST})`;
const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
const ROWS = [
	{ code: 'A.1', points: 500 }, { code: 'A.2', points: 750 }, { code: 'A.3', points: 2000, group: 2 },
	{ code: 'A.4', points: 400, removed: 1 },
];
// Outcome of the first round in each state; none in a draft.
const OUTCOME = {
	submitted: 'open', returned: 'returned', appraised: 'open', proposed: 'open', agreed: 'agreed',
	in_force: 'agreed', superseded: 'agreed',
};
let count = 0;

const sql = (text) => execFileSync('mariadb', [`--defaults-file=${RUN}/secret/root.cnf`, '-N', '-B',
	'--default-character-set=utf8mb4', 'danhgia'],
	{ input: text, encoding: 'utf8', maxBuffer: 1 << 26 }).trim();
const number = (text) => Number(sql(text));
// What acts do: words are weighed by the works as they stand, here those that were made by SQL.
const weigh = () => execFileSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'weigh']);
const quote = (text) => `'${String(text).replace(/['\\]/g, '\\$&')}'`;

// What the flows added, removed and returned: the number kept with each catalog is that of its rows.
function counted() {
	assert.equal(sql(`SELECT c.id, c.row_count, (SELECT COUNT(*) FROM catalog_row r WHERE r.catalog_id = c.id AND r.removed = 0) AS n
		FROM catalog c HAVING row_count <> n`), '', 'a catalog says another number of rows than it has');
}

function clear() {
	counted();
	sql(`SET foreign_key_checks = OFF;
	DELETE FROM task; DELETE FROM task_count; DELETE FROM task_error; DELETE FROM source_run; DELETE FROM source;
	DELETE FROM directory_say; DELETE FROM directory_change; DELETE FROM directory_seen; DELETE FROM directory_unit; DELETE FROM directory_run; DELETE FROM claim_step; DELETE FROM claim;
	DELETE FROM token_use; DELETE FROM token;
	DELETE FROM summary_dirty; DELETE FROM summary; DELETE FROM summary_post; DELETE FROM summary_group;
	DELETE FROM national_try; DELETE FROM national_receipt; DELETE FROM national_record; DELETE FROM national_export_record; DELETE FROM national_export; DELETE FROM national_code; DELETE FROM outbox WHERE kind = 'national';
	DELETE FROM meeting_said; DELETE FROM meeting_about; DELETE FROM meeting_person; DELETE FROM meeting; DELETE FROM party_opinion;
	DELETE FROM bonus_stale; DELETE FROM bonus_basis; DELETE FROM bonus_entry; DELETE FROM bonus_share; DELETE FROM bonus_snapshot; DELETE FROM bonus_run; DELETE FROM bonus_line; DELETE FROM regulation_remark; DELETE FROM regulation;
	DELETE FROM bonus_fund; DELETE FROM salary; DELETE FROM salary_account; DELETE FROM base_salary WHERE made_by IS NOT NULL;
	DELETE FROM year_calendar WHERE document_number LIKE '%zq%';
	DELETE FROM record_request; DELETE FROM record_file; DELETE FROM record_export_file; DELETE FROM record_export;
	DELETE FROM workplan_given; DELETE FROM workplan_person; DELETE FROM workplan_line; DELETE FROM workplan;
	DELETE FROM notice WHERE path RLIKE '^/danh-muc/[0-9]+/' AND
		CAST(REGEXP_SUBSTR(path, '[0-9]+') AS INT) IN ${CATALOGS};
	DELETE FROM notice WHERE a LIKE '${NAME}%';
	DELETE x FROM exemption x JOIN entry e ON e.id = x.entry_id JOIN delivery d ON d.id = e.delivery_id JOIN work k ON k.id = d.work_id JOIN catalog_row r ON r.id = k.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE x FROM finding x JOIN entry e ON e.id = x.entry_id JOIN delivery d ON d.id = e.delivery_id JOIN work k ON k.id = d.work_id JOIN catalog_row r ON r.id = k.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE x FROM hand_back x JOIN delivery d ON d.id = x.delivery_id JOIN work k ON k.id = d.work_id JOIN catalog_row r ON r.id = k.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE x FROM extension x JOIN delivery d ON d.id = x.delivery_id JOIN work k ON k.id = d.work_id JOIN catalog_row r ON r.id = k.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE f FROM entry_file f JOIN entry e ON e.id = f.entry_id JOIN delivery d ON d.id = e.delivery_id JOIN work k ON k.id = d.work_id JOIN catalog_row r ON r.id = k.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE e FROM entry e JOIN delivery d ON d.id = e.delivery_id JOIN work k ON k.id = d.work_id JOIN catalog_row r ON r.id = k.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE d FROM delivery d JOIN work k ON k.id = d.work_id JOIN catalog_row r ON r.id = k.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE k FROM work k JOIN catalog_row r ON r.id = k.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE f, x FROM finding f LEFT JOIN exemption x ON x.finding_id = f.id JOIN entry e ON e.id = f.entry_id JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${WORKS};
	DELETE x FROM exemption x JOIN entry e ON e.id = x.entry_id JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${WORKS};
	DELETE f FROM entry_file f JOIN entry e ON e.id = f.entry_id JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${WORKS};
	DELETE e FROM entry e JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${WORKS};
	DELETE x FROM extension x JOIN delivery d ON d.id = x.delivery_id WHERE d.work_id IN ${WORKS};
	DELETE FROM delivery WHERE work_id IN ${WORKS};
	DELETE FROM work WHERE row_id IN ${ROWS_OF_TEST};
	DELETE FROM remark WHERE catalog_id IN ${CATALOGS};
	DELETE FROM paper WHERE catalog_id IN ${CATALOGS};
	DELETE w FROM catalog_round_row w JOIN catalog_round t ON t.id = w.round_id WHERE t.catalog_id IN ${CATALOGS};
	DELETE FROM catalog_round WHERE catalog_id IN ${CATALOGS};
	DELETE w FROM import_row w JOIN import i ON i.id = w.import_id WHERE i.catalog_id IN ${CATALOGS};
	DELETE w FROM import_sheet w JOIN import i ON i.id = w.import_id WHERE i.catalog_id IN ${CATALOGS};
	DELETE w FROM import_before w JOIN import i ON i.id = w.import_id WHERE i.catalog_id IN ${CATALOGS};
	DELETE o FROM import_origin o JOIN import i ON i.id = o.import_id WHERE i.catalog_id IN ${CATALOGS};
	DELETE FROM import WHERE catalog_id IN ${CATALOGS};
	DELETE FROM notice WHERE kind = 'dispatch_issued';
	DELETE f, d FROM dispatch d JOIN dispatch_catalog x ON x.dispatch_id = d.id LEFT JOIN dispatch_file f ON f.dispatch_id = d.id
		WHERE x.catalog_id IN ${CATALOGS};
	DELETE f, d FROM dispatch d JOIN opinion_round r ON r.id = d.round_id LEFT JOIN dispatch_file f ON f.dispatch_id = d.id WHERE r.campaign_id IN ${OF_TEST};
	DELETE FROM dispatch_catalog WHERE catalog_id IN ${CATALOGS};
	DELETE w FROM catalog_edit_row w JOIN catalog_edit e ON e.id = w.edit_id WHERE e.catalog_id IN ${CATALOGS};
	DELETE t FROM grid_taken t JOIN catalog_row r ON r.id = t.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE FROM grid_score WHERE catalog_id IN ${CATALOGS};
	DELETE FROM vote_expert WHERE catalog_id IN ${CATALOGS};
	DELETE FROM vote WHERE catalog_id IN ${CATALOGS};
	DELETE FROM catalog_part WHERE catalog_id IN ${CATALOGS};
	DELETE FROM shared_adoption WHERE catalog_id IN ${CATALOGS};
	DELETE FROM catalog_edit WHERE catalog_id IN ${CATALOGS};
	DELETE a FROM cluster_apart a JOIN cluster_decision d ON d.id = a.decision_id JOIN catalog_row r ON r.id = d.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE m FROM cluster_member m JOIN catalog_row r ON r.id = m.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE d FROM cluster_decision d JOIN catalog_row r ON r.id = d.row_id WHERE r.catalog_id IN ${CATALOGS};
	DELETE FROM catalog_row WHERE catalog_id IN ${CATALOGS};
	DELETE FROM catalog WHERE campaign_id IN ${OF_TEST};
	DELETE o FROM opinion o JOIN opinion_round r ON r.id = o.round_id WHERE r.campaign_id IN ${OF_TEST};
	DELETE FROM opinion_round WHERE campaign_id IN ${OF_TEST};
	DELETE FROM reminder WHERE campaign_id IN ${OF_TEST};
	DELETE FROM shared_version_row WHERE campaign_id IN ${OF_TEST};
	DELETE FROM shared_version WHERE campaign_id IN ${OF_TEST};
	DELETE FROM shared_row WHERE campaign_id IN ${OF_TEST};
	DELETE FROM shared_part WHERE campaign_id IN ${OF_TEST};
	DELETE FROM campaign_group WHERE campaign_id IN ${OF_TEST};
	DELETE FROM campaign WHERE name LIKE '${NAME}%'`);
}

const campaignSql = (name, state) => `INSERT INTO campaign (year, name, opens, submit_by, approve_by, state, created_by)
	VALUES (2032, ${quote(name)}, '2026-01-01', '2032-04-20', '2032-05-01', '${state}', 1);
	SET @k = LAST_INSERT_ID();
	INSERT INTO campaign_group SELECT @k, t.kind, g.n, g.least, g.most FROM
	(SELECT 'department' AS kind UNION SELECT 'commune') t,
	(SELECT 1 AS n, 1 AS least, 1000 AS most UNION SELECT 2, 1001, 5000 UNION SELECT 3, 5001, 10000) g;`;

// An empty campaign: { id, name }.
function campaign(state = 'open') {
	const name = `${NAME} ${++count}`;
	return { id: number(`${campaignSql(name, state)} SELECT @k`), name };
}

const rowSql = (r, i) => `(@c, ${i + 1}, ${quote(r.code)}, ${quote(`Việc ${r.code}`)}, 'Báo cáo', ${r.group || 1},
	${r.points}, ${r.coefficient || 'NULL'}, ${r.removed || 0})`;

// A state that rests on a decision: the one before it of the agency ends, and makes room for its day.
const ruled = (state) => ['in_force', 'superseded'].includes(state);
const ruledSql = (state) => `UPDATE catalog SET state = 'superseded', in_force_from = DATE '2019-01-01' + INTERVAL id DAY,
	in_force_until = in_force_from WHERE agency_id = (SELECT agency_id FROM catalog WHERE id = @c) AND in_force_from IS NOT NULL
	AND id <> @c AND (state = 'in_force' OR in_force_from = '2026-01-02');
	UPDATE catalog SET decision_number = '1/QĐ-UBND', decision_day = '2026-01-02', in_force_from = '2026-01-02',
	in_force_until = IF('${state}' = 'superseded', '2026-02-01', NULL) WHERE id = @c;`;

// The round that a catalog in this state has behind it.
const stateSql = (state) => `${ruled(state) ? ruledSql(state) : ''}
	UPDATE catalog SET state = '${state}', round = ${state === 'draft' ? 0 : 1} WHERE id = @c;
	${state === 'draft' ? '' : `INSERT INTO catalog_round (catalog_id, number, standard_row_id, submitted_by, outcome, ended_at)
	SELECT id, 1, standard_row_id, created_by, '${OUTCOME[state]}', ${OUTCOME[state] === 'open' ? 'NULL' : 'UTC_TIMESTAMP(6)'}
	FROM catalog WHERE id = @c;
	SET @t = LAST_INSERT_ID();
	INSERT INTO catalog_round_row SELECT @t, id, position, section, division, code, task, detail, output, group_no, points,
	coefficient, unit_of_measure, frequency, posts, people, note FROM catalog_row WHERE catalog_id = @c AND removed = 0;`}`;

// A signed decision as it lies in the spool.
function decisionSql() {
	const sha = crypto.createHash('sha256').update(PDF).digest('hex');
	const file = path.join(RUN, 'spool', sha);
	if (!fs.existsSync(file))
		fs.writeFileSync(file, PDF, { mode: 0o644 });
	return `INSERT INTO file (sha256, size, name, type, purpose, person_id, agency_id) VALUES (UNHEX('${sha}'), ${PDF.length},
		'quyet-dinh.pdf', 'application/pdf', 'decision', 1, 1);
		UPDATE catalog SET decision_file_id = LAST_INSERT_ID() WHERE id = @c;`;
}

// A catalog of an agency: { id, campaign, name, row: { code: id } }. remark: its state.
function make(state = 'draft', { agency = 'tuyhoa', rows = ROWS, standard = 'A.1', remark, decision = false } = {}) {
	const name = `${NAME} ${++count}`;
	const lines = sql(`${campaignSql(name, 'closed')}
		INSERT INTO catalog (agency_id, campaign_id, number, created_by) SELECT u.id, @k, 1, p.id
		FROM unit u JOIN person p ON p.uid = 'canbo.tuyhoa' WHERE u.code = ${quote(agency)};
		SET @c = LAST_INSERT_ID();
		INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient, removed)
		VALUES ${rows.map(rowSql)};
		UPDATE catalog SET standard_row_id = (SELECT id FROM catalog_row WHERE catalog_id = @c AND code = ${quote(standard)}),
		row_count = (SELECT COUNT(*) FROM catalog_row WHERE catalog_id = @c AND removed = 0) WHERE id = @c;
		${stateSql(state)} ${decision ? decisionSql() : ''}
		${remark ? `INSERT INTO remark (catalog_id, round, kind, words, author_id, state, settled_at) SELECT @c, 1, 'reason', 'Ý kiến',
		id, '${remark}', ${remark === 'settled' ? 'UTC_TIMESTAMP(6)' : 'NULL'} FROM person WHERE uid = 'thamdinh.snv';` : ''}
		SELECT @c, @k; SELECT code, id FROM catalog_row WHERE catalog_id = @c;`).split('\n').map((l) => l.split('\t'));
	const [[id, campaignId], ...codes] = lines;
	return { id: Number(id), campaign: Number(campaignId), name, at: `/danh-muc/${id}/`, row: Object.fromEntries(codes) };
}

// A decision, though the catalog may stay in its state.
const rule = (g) => sql(`SET @c = ${g.id}; ${ruledSql('in_force')}`);
const move = (g, state) => sql(`SET @c = ${g.id}; ${stateSql(state)}`);

// Catalogs of n communes, all with the chairman: [{ id, agency }].
function proposed(n) {
	sql(`${campaignSql(`${NAME} ${++count}`, 'closed')}
		INSERT INTO catalog (agency_id, campaign_id, number, state, round, row_count, created_by) SELECT id, @k, 1, 'proposed', 1, 1, 1
		FROM unit WHERE agency_kind = 'commune' AND code <> 'tuyhoa' ORDER BY id LIMIT ${n};
		INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient)
		SELECT id, 1, 'A.1', 'Việc', 'Báo cáo', 1, 500, 10 FROM catalog WHERE campaign_id = @k;
		INSERT INTO catalog_round (catalog_id, number, submitted_by) SELECT id, 1, 1 FROM catalog WHERE campaign_id = @k`);
	return sql(`SELECT c.id, u.name FROM catalog c JOIN unit u ON u.id = c.agency_id WHERE c.campaign_id =
		(SELECT MAX(id) FROM campaign) ORDER BY c.id`).split('\n').map((l) => l.split('\t'))
		.map(([id, agency]) => ({ id: Number(id), agency }));
}

const state = (g) => sql(`SELECT state FROM catalog WHERE id = ${g.id}`);
const version = (g) => number(`SELECT version FROM catalog WHERE id = ${g.id}`);

// All that the tests made and what was written about it, as lines to compare.
// Sorted here: the server gives rows as its statistics of the moment advise.
const dump = () => sql(`SELECT * FROM catalog WHERE campaign_id IN ${OF_TEST};
	SELECT * FROM catalog_row WHERE catalog_id IN ${CATALOGS};
	SELECT * FROM catalog_round WHERE catalog_id IN ${CATALOGS};
	SELECT COUNT(*) FROM catalog_round_row;
	SELECT * FROM remark WHERE catalog_id IN ${CATALOGS};
	SELECT * FROM import WHERE catalog_id IN ${CATALOGS};
	SELECT s.* FROM import_sheet s JOIN import i ON i.id = s.import_id WHERE i.catalog_id IN ${CATALOGS};
	SELECT * FROM campaign WHERE id IN ${OF_TEST};
	SELECT COUNT(*), MAX(id) FROM catalog; SELECT COUNT(*), MAX(id) FROM notice;
	SELECT COUNT(*), MAX(id) FROM audit WHERE noun IN ('catalog', 'catalog_row', 'import', 'campaign')`).split('\n').sort();

module.exports = { sql, number, weigh, clear, campaign, stateSql, make, move, rule, proposed, state, version, dump, quote, PDF, NAME };
