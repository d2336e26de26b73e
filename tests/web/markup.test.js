// Markup in every text field of every form, in a state in which the form is taken: it goes in,
// and nobody ever sees it raw, neither in the form that comes back with an error nor on any
// page that shows it afterwards. Queries and paths: pages.test.js; workbooks: import.test.js.
'use strict';
const { Client, routes, forms } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear, campaign, make, version } = require('./catalogs.js');
const clusters = require('./clusters.js');
const criterias = require('./criterias.js');
const deliveries = require('./deliveries.js');
const directorys = require('./directorys.js');
const dispatches = require('./dispatches.js');
const months = require('./months.js');
const years = require('./years.js');
const opinions = require('./opinions.js');
const proposals = require('./proposals.js');
const ratings = require('./ratings.js');
const bonuses = require('./bonuses.js');
const sources = require('./sources.js');
const tasks = require('./tasks.js');

const ADMIN = 'quantri.khcn', OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', CHAIR = 'chutich.tinh';
const DIRECTOR = 'giamdoc.stc', CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc';
const clients = new Map();
const table = routes().filter((r) => r.program !== 'api');
const thisYear = Number(months.today.slice(0, 4)), todayShown = months.today.split('-').reverse().join('/');
const isText = (f) => f.type === 'text' || f.type === 'area';
// No text of a person: a file, ticks, what a page hands on to the next.
const NO_TEXT = ['file', 'chosen', 'ky', 'path', 'kept_name', 'kept_value'];
const fields = (r) => r.fields.filter((f) => isText(f) && !NO_TEXT.includes(f.name)).map((f) => f.name);
// Codes of the second factor are asked for where there is a session; tests/store/signin.sh. /giong gives
// nothing back of what was typed; similar.test.js. Corrections of shares need a run that was frozen; bonus_stale.test.js.
const withText = table.filter((r) => r.method === 'POST' && fields(r).length > 0 && !/^\/(mo-khoa|tai-khoan\/ma-xac-thuc|dang-nhap\/sso|thuong\/dieu-chinh\/:)|\/giong$/.test(r.path));

const sourceForm = () => ({ called: mark(), way: 'api', owner: ADMIN, auth: 'none', address: '', token_address: mark(), client: mark(), minutes: '15', gives: 'tasks', words_done: mark(), words_withdrawn: mark(), persons: `${mark()} = a`,
	...Object.fromEntries(['list', 'next', 'cursor', 'position', 'external_id', 'person', 'subject', 'document', 'document_day', 'assigner', 'product', 'quantity', 'given_on', 'deadline', 'done_on',
		'done_document', 'status', 'register', 'day', 'came', 'done', 'late'].map((name) => [name, mark()])) });
let count = 0;
const mark = () => `<b>zq${++count}'"&</b>`;
const raw = (text) => /<b>zq\d|zq\d+'"/.exec(text);
const shown = (text) => new Set(text.match(/&lt;b&gt;zq\d+/g) || []);
const rowForm = () => Object.fromEntries(['code', 'section', 'division', 'task', 'detail', 'output', 'unit', 'frequency', 'posts', 'note']
	.map((name) => [name, mark()]));
const remark = (g, who = APPRAISER) => {
	sql(`INSERT INTO remark (catalog_id, round, kind, words, author_id) SELECT ${g.id}, 1, 'reason', ${`'${mark().replace(/'/g, "''")}'`},
		id FROM person WHERE uid = '${who}'`);
	return number(`SELECT MAX(id) FROM remark WHERE catalog_id = ${g.id}`);
};
const at = (g) => ({ version: version(g) });
const rowAt = (g, code) => ({ version: number(`SELECT version FROM catalog_row WHERE id = ${g.row[code]}`) });
// A form carries the version that was seen and one.
const lexicon = () => ({ version: 1 + number('SELECT COALESCE(MAX(version), 0) FROM lexicon') });
// A part that all communes share, of an open campaign, with a row; a catalog that has it.
const shared = () => {
	const g = made();
	sql(`UPDATE campaign SET state = 'open' WHERE id = ${g.campaign};
		INSERT INTO shared_part (campaign_id, part, section, published) VALUES (${g.campaign}, 3, 'A', 1);
		INSERT INTO shared_row (campaign_id, part, position, code, task, output, group_no, points) VALUES (${g.campaign}, 3, 1, 'Q', 'Việc', 'Báo cáo', 1, 500);
		UPDATE catalog_row SET shared_id = LAST_INSERT_ID(), shared_version = 1 WHERE id = ${g.row['A.2']}`);
	return { ...g, part: `/danh-muc/dot/${g.campaign}/dung-chung/3/`, shared: number(`SELECT id FROM shared_row WHERE campaign_id = ${g.campaign}`) };
};
const sharedForm = () => ({ code: mark(), task: mark(), detail: mark(), output: mark(), group: '1', points: '5', unit: mark(), version: 1 });
// One draft of the frame at a time.
const framed = () => { criterias.clear(); return criterias.frame(); };
const owed = (more) => deliveries.deliver({ user: OFFICER, subject: mark(), ...more });
const touched = [];
const made = (...all) => {
	const g = make(...all);
	touched.push(g);
	return g;
};

// Two agencies with the same work; joined by a decision.
const kept = (t) => {
	touched.push(t.g, t.other);
	return t;
};
const twins = () => kept(clusters.twins(`${mark()} trồng rừng ${++count}`));
const joined = (objection) => kept(clusters.joined(`${mark()} trồng rừng ${++count}`, objection));

// A unit, person, place or post of its own; who works in an agency; the document of a delegation.
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const organised = (table) => {
	const n = ++count;
	if (table === 'unit')
		sql(`INSERT INTO unit (parent_id, code, kind, agency_kind, name, position, from_day) VALUES (1, 'zq.u${n}', 'agency', 'department', 'zq', 1, '2026-01-01')`);
	else if (table === 'post')
		sql(`INSERT INTO post (code, name, from_day) VALUES ('zq.t${n}', 'zq', '2026-01-01')`);
	else
		sql(`INSERT INTO person (uid, family, given, sort_name) VALUES ('zq.n${n}', '', 'zq', 'zq')`);
	if (table === 'holding')
		sql(`INSERT INTO holding (person_id, unit_id, title, main, from_day) SELECT MAX(p.id), ${unit('sct')}, 'zq', 0, '2026-01-01' FROM person p`);
	return number(`SELECT MAX(id) FROM ${table}`);
};
const member = (code) => number(`SELECT MIN(person_id) FROM holding WHERE unit_id = ${unit(code)} AND \`rank\` = 'deputy'`);
const shownDay = (n) => sql(`SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY`).split('-').reverse().join('/');
const document = (from = 0) => ({ document_number: mark(), document_day: shownDay(0), subject: mark(), from: shownDay(from), until: shownDay(from + 1) });
function clearOrganisation() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM duty WHERE section LIKE '<b>zq%'; DELETE FROM delegation WHERE subject LIKE '%zq%';
	DELETE FROM notice WHERE path LIKE '/co-quan/uy-quyen/%' AND CAST(REGEXP_SUBSTR(path, '[0-9]+') AS INT) NOT IN (SELECT id FROM delegation);
	DELETE n FROM person_number n JOIN person p ON p.id = n.person_id WHERE p.uid LIKE 'zq.%';
	DELETE h FROM holding h JOIN person p ON p.id = h.person_id WHERE p.uid LIKE 'zq.%'; DELETE FROM person WHERE uid LIKE 'zq.%';
	DELETE q FROM unit_past q JOIN unit u ON u.id = q.unit_id WHERE u.code LIKE 'zq.%'; DELETE FROM unit WHERE code LIKE 'zq.%';
	DELETE q FROM post_competency q JOIN post t ON t.id = q.post_id WHERE t.code LIKE 'zq.%'; DELETE FROM post WHERE code LIKE 'zq.%'`);
}

// A proposal in a state, and what a form of it needs to be taken.
const proposed = (state, rest, fields, kind = 'difficulty') => {
	const g = proposals.make(kind, state);
	return [`${g.at}${rest}`, { ...fields, version: 1 }];
};
// Another Monday that is no day off each time, far ahead.
const weekday = () => 7 * (1000 + ++count) - number('SELECT WEEKDAY(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))');
// A calendar from another period on each time.
const calendarDays = { closes: 25, freeze: 5, self: 25, head: 26, decision: 28, publication: 5, closes_december: 10, self_december: 10, head_december: 11, decision_december: 12, publication_december: 14 };
const calendarForm = () => ({ first_month: `${2040 + Math.floor(++count / 9)}-0${1 + count % 9}`, ...calendarDays, document_number: mark(), document_day: shownDay(0), reason: mark() });
// And of a year, another one each time.
const yearForm = () => { const y = 2100 + ++count % 90; return { year: y, unit_id: '', ...Object.fromEntries(['own', 'meeting', 'party', 'proposal', 'rating', 'heads', 'staff', 'notice'].map((s) => [`${s}_by`, `14/12/${y}`])), document_number: mark(), document_day: shownDay(0) }; };
const provinceValues = { late_unit: 'occurrence', cap: 'total', period: 'month', leader_scope: 'own_and_staff', minimum_work_share: 'off', transfer_common: 'new_head', retention_years: '70', quota_base: 'good', counted_from: '2026-05' };
const levelForm = (uid) => { sql('DELETE FROM past_level'); return { person: months.person(uid), year: '2020', level: 'HTNV', body: mark(), document_number: mark(), document_day: '01/02/2021' }; };
const LONG = mark().repeat(400);
const points = () => Object.fromEntries(['conduct', 'discipline', 'competence', 'readiness', 'responsibility', 'service', 'innovation', 'dedication', 'accountability', 'initiative'].map((c) => [c, '2,5']));
const supports = () => ({ quality: '', procedure: '', effect: '' });
const wish = () => ({ kind: 'method', subject: `${proposals.NAME} ${mark()}`, words: mark(), other: mark(), page: mark(), request: mark() });
// A regulation of Tuy Hòa, each of its own, a day later than the one before; a draft, or sent with a remark.
const bonusRule = (state = 'draft') => {
	const n = ++count;
	return number(`INSERT INTO regulation (agency_id, kind, number, name, scope, criteria, amounts, steps, other, made_by) VALUES (${unit('tuyhoa')}, 'award', ${number("SELECT COALESCE(MAX(number), 0) + 1 FROM regulation")}, 'zq', 'a', 'b', 'c', 'd', 'e', 1);
		SET @r = LAST_INSERT_ID(); INSERT INTO bonus_line (regulation_id, place, effect, factor) VALUES (@r, 1, 'factor', '1'); ${state === 'draft' ? '' : `UPDATE regulation SET state = 'issued', document_number = 'zq', document_day = '2026-01-01', signer = 'zq', from_day = '20${20 + n % 60}-01-01', issued_by = 1,
		issued_at = UTC_TIMESTAMP(6), sent_by = 1, sent_at = UTC_TIMESTAMP(6) WHERE id = @r; INSERT INTO regulation_remark (regulation_id, words, made_by) VALUES (@r, 'zq', 1);`} SELECT @r`);
};
const ruleRemark = (id) => number(`SELECT MAX(id) FROM regulation_remark WHERE regulation_id = ${id}`);
// A plan with a task that Tuy Hòa owes by a day.
function planned(due = '2099-01-01') {
	sql(`INSERT INTO plan (name, document, day, issuer, created_by) VALUES ('Kiểm thử kế hoạch', 'zq', '2026-01-01', 'zq', 1); SET @p = LAST_INSERT_ID();
		INSERT INTO plan_task (plan_id, position, title, due, word, owes, created_by) VALUES (@p, 1, 'zq', '${due}', 'by', 'chosen', 1);
		INSERT INTO plan_owner VALUES (LAST_INSERT_ID(), ${unit('tuyhoa')})`);
	return { plan: number('SELECT MAX(id) FROM plan'), task: number('SELECT MAX(id) FROM plan_task') };
}
// A run of an agency with one of its people, a meeting about him that was called.
const yearRun = () => { years.clear(); months.back(STAFF); return years.run('stc', 2026, { [CHIEF]: 'self', [STAFF]: 'self' }); };
const meeting = (more = {}) => `/xep-loai/hop/${years.meeting(yearRun(), 'stc.ngansach', { chair: CHIEF, secretary: STAFF, ...more })}/`;
const deputyYear = () => { years.clear(); years.run('stc', 2026, { 'bham.k15': 'self' }); return number('SELECT MAX(id) FROM classification'); };
const invitation = () => ({ day: shownDay(0), hour: '8h30', place: mark(), chair: months.person(CHIEF), secretary: months.person(STAFF), words: mark() });
// Work outside the catalog as it is chosen.
const outside = () => sql(`INSERT INTO outside_work (agency_id, task, output, coefficient, person_id) SELECT u.id, 'zq', 'zq', 10, p.id FROM unit u
	JOIN person p ON p.uid = '${OFFICER}' WHERE u.code = 'tuyhoa'; SELECT CONCAT(LAST_INSERT_ID(), ':1')`);
const PLANS = "(SELECT id FROM plan WHERE name LIKE 'Kiểm thử kế hoạch%')", TASKS = `(SELECT id FROM plan_task WHERE plan_id IN ${PLANS})`;
const clearPlans = () => sql(`DELETE FROM notice WHERE kind LIKE 'plan%' AND CAST(REGEXP_SUBSTR(path, '[0-9]+') AS INT) IN ${PLANS}; DELETE FROM plan_reminder WHERE task_id IN ${TASKS};
	SET foreign_key_checks = OFF; DELETE f FROM plan_report_file f JOIN plan_report r ON r.id = f.report_id WHERE r.plan_id IN ${PLANS}; DELETE FROM plan_report WHERE plan_id IN ${PLANS};
	DELETE FROM plan_tick WHERE task_id IN ${TASKS}; DELETE FROM plan_owner WHERE task_id IN ${TASKS}; DELETE FROM plan_task WHERE plan_id IN ${PLANS}; DELETE FROM plan WHERE id IN ${PLANS}`);

// Work that the head assigns: a product in force, a delivery, a proposal; each time of its own.
const WORKS = "(SELECT id FROM work WHERE subject LIKE '%zq%' OR reason LIKE '%zq%' OR outside_id IN (SELECT id FROM outside_work WHERE task LIKE '%zq%'))";
// A note of CHIEF about STAFF; the place that STAFF left yesterday.
const noted = () => number(`INSERT INTO note (person_id, kind, day, words, made_by) SELECT ${months.person(STAFF)}, 'good', DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR), '${mark().replace(/'/g, "''")}', ${months.person(CHIEF)}; SELECT LAST_INSERT_ID()`);
// A result of STAFF from outside the system, in a workbook of the agency of both.
const told = () => {
	const agency = unit('stc'), words = `'${mark().replace(/'/g, "''")}'`;
	return number(`DELETE FROM past_result; INSERT INTO file (sha256, size, name, type, purpose, person_id, agency_id) VALUES (REPEAT('0', 32), 1, ${words}, 'x', 'import', 1, ${agency}); SET @f = LAST_INSERT_ID();
		INSERT INTO import (past_agency_id, file_id, state, created_by) VALUES (${agency}, @f, 'imported', 1); SET @i = LAST_INSERT_ID();
		INSERT INTO past_result (person_id, agency_id, first_month, months, body, total, level, document_number, document_day, import_id, line, made_by)
		VALUES (${months.person(STAFF)}, ${agency}, '2026-01-01', 1, ${words}, 5000, 'HTNV', ${words}, '2026-02-01', @i, 3, ${months.person(DIRECTOR)}); SELECT LAST_INSERT_ID()`);
};
// A run with STAFF in one of its two groups.
const grouped = (frozen) => {
	years.clear();
	const id = years.run('stc', 2025, { [STAFF]: 'met' }), words = `'${mark().replace(/'/g, "''")}'`;
	sql(`INSERT INTO year_group (run_id, position, name) VALUES (${id}, 1, ${words}), (${id}, 2, ${words}); UPDATE classification SET group_id = (SELECT MIN(id) FROM year_group) WHERE run_id = ${id};
		${frozen ? `UPDATE year_run SET state = 'frozen', base = 'good', group_number = ${words}, group_day = '2025-12-01', frozen_by = 1, frozen_at = UTC_TIMESTAMP(6) WHERE id = ${id}` : ''}`);
	return { id, group: number('SELECT MIN(id) FROM year_group') };
};
const left = () => months.move(STAFF, 1).left;
// STAFF asks CHIEF, who may still answer.
const asked = () => {
	const s = months.sheet(STAFF, 'open', months.period(0));
	return { at: s.at, id: number(`DELETE FROM feedback_answer; DELETE FROM feedback_invited; DELETE FROM feedback; INSERT INTO feedback (person_id, agency_id, first_month, months, due, made_by)
		SELECT person_id, agency_id, first_month, months, '2099-01-01', person_id FROM sheet WHERE id = ${s.id}; SET @b = LAST_INSERT_ID(); INSERT INTO feedback_invited (feedback_id, person_id) VALUES (@b, ${months.person(CHIEF)}); SELECT @b`) };
};
const clearWork = () => sql(`SET foreign_key_checks = OFF; DELETE FROM notice WHERE path LIKE '/cong-viec/%'; DELETE d FROM delivery d JOIN ${WORKS} w ON w.id = d.work_id; DELETE FROM work WHERE subject LIKE '%zq%' OR reason LIKE '%zq%' OR outside_id IN (SELECT id FROM outside_work WHERE task LIKE '%zq%')`);
const product = () => made('in_force', { rows: [{ code: 'A.1', points: 500, coefficient: 25 }] }).row['A.1'];
const staff = () => number(`SELECT id FROM person WHERE uid = '${OFFICER}'`);
const head = () => number(`SELECT id FROM person WHERE uid = '${HEAD}'`);
const given = () => ({ subject: mark(), quantity: '1', deadline: shownDay(20), person: staff(), reason: mark(), document: mark(), days: '' });
const coming = (more) => ({ code: '', task: mark(), output: mark(), coefficient: '1', subject: mark(), person: [], quantity: '1', rhythm: 'month', month: '', due_day: '20', from_month: '', until_month: '', ...more });
const comes = () => number(`INSERT IGNORE INTO workplan (agency_id, unit_id, year, made_by) VALUES (${unit('tuyhoa')}, ${unit('tuyhoa')}, YEAR(UTC_DATE()), 1);
	INSERT INTO workplan_line (workplan_id, row_id, subject, quantity, rhythm, day, first_month, last_month, made_by) SELECT id, ${product()}, '${mark().replace(/'/g, "''")}', 1000, 'month', 20, 1, 12, 1 FROM workplan WHERE unit_id = ${unit('tuyhoa')} LIMIT 1;
	SELECT MAX(id) FROM workplan_line`);
const delivery = (rest, fields) => {
	sql(`INSERT INTO work (agency_id, unit_id, person_id, row_id, subject, coefficient, given_by, given_at) SELECT ${unit('tuyhoa')}, ${unit('tuyhoa.vanphong')}, ${staff()}, ${product()}, '${mark().replace(/'/g, "''")}', 10, 1, UTC_TIMESTAMP(6);
		INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, quantity, given_on, deadline, due) SELECT id, agency_id, unit_id, person_id, 'planned', 1000, DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR), '2099-01-02', '2099-01-02' FROM work WHERE id = LAST_INSERT_ID()`);
	return [HEAD, `/cong-viec/don-vi/viec/${number('SELECT MAX(id) FROM delivery')}/${rest}`, { ...fields, version: 1 }];
};
const wished = (rest, fields) => {
	sql(`INSERT INTO work (agency_id, unit_id, person_id, subject, reason, coefficient, state, asked_at) SELECT ${unit('tuyhoa')}, ${unit('tuyhoa.vanphong')}, ${staff()}, '${mark().replace(/'/g, "''")}', '${mark().replace(/'/g, "''")}', 10, 'asked', UTC_TIMESTAMP(6)`);
	return [HEAD, `/cong-viec/de-xuat/${number('SELECT MAX(id) FROM work')}/${rest}`, { ...fields, version: 1 }];
};

// Each form: who sends it, where, what is good; what breaks it so that it comes back as typed.
// The classification of a person of the director, in a state, of a year that is over.
const classified = (state) => {
	years.clear();
	years.run('stc', 2025, { [STAFF]: state });
	return `/xep-loai/phieu/${years.classification(STAFF, 2025)}/`;
};
const awarded = () => { clear(); bonuses.fund('stc', thisYear, 90000000); return bonuses.entry('stc', thisYear, STAFF, 900000, { type: 'sudden' }); };
const bonusPeriod = sql("SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) - INTERVAL 3 MONTH, '%Y-%m')");
const bonusReady = () => { clear(); bonuses.fund('stc', bonusPeriod.slice(0, 4), 90000000);
	return bonuses.lined('stc', [{ effect: 'factor', factor: '1' }], { name: mark(), from_day: '2025-12-31', unit: 1 }); };
// A draft, and with `true` a frozen one, as its pages make it.
const bonusRun = async (frozen) => {
	const of = bonusReady(), [year, month] = bonusPeriod.split('-').map(Number);
	const id = number(`INSERT INTO bonus_run (agency_id, kind, regulation_id, year, month, months, fund, made_by) VALUES (${unit('stc')}, 'award', ${of}, ${year}, ${month}, 1, 5000000, 1); SELECT LAST_INSERT_ID()`), c = clients.get(DIRECTOR);
	if (frozen)
		await c.post(`/thuong/dot/${id}/chot`, { words: mark(), version: 1, form: await token(c, DIRECTOR) });
	return `/thuong/dot/${id}/`;
};
const rowOfRule = (more) => ({ total_from: '', total_to: '', months_from: '', months_to: '', effect: 'factor', factor: '1', sum: '', formula: '', version: 1, ...more });
const NO_ROW = () => ({ total_from: mark(), total_to: mark(), months_from: mark(), months_to: mark(), factor: mark(), formula: mark() });
// A record that the national database refused, of somebody.
const refusedRecord = () => number(`DELETE FROM national_try; DELETE FROM national_receipt; DELETE FROM national_record;
	INSERT INTO national_record (outbox_id, noun, object_id, person_id, agency_id, period, year, edition, revision, seq, state, payload, sha256, signature, kid, msg_id, result_at, alert_at, due_at, code, words, mender)
	SELECT 1, 'sheet', 1, p.id, u.id, '2026-01', 2026, 1, 1, 1, 'refused', '{"person":{"number":"066088000001"}}', RANDOM_BYTES(32), RANDOM_BYTES(64), 'zq', RANDOM_BYTES(16), UTC_TIMESTAMP(6),
	UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'zq', '${mark().replace(/'/g, "''")}', 'agency' FROM person p JOIN unit u ON u.code = 'stc' WHERE p.uid = '${STAFF}'; SELECT LAST_INSERT_ID()`);
const FORMS = {
	'/quan-tri/thu-muc/': () => [ADMIN, '/quan-tri/thu-muc/', { chosen: directorys.proposal(STAFF, 'stc'), act: 'decline', loai: 'place', from: '', reason: mark() }, { reason: LONG }],
	'/co-quan/thu-muc/:': () => [DIRECTOR, `/co-quan/thu-muc/${directorys.proposal(STAFF, 'stc')}`, { stance: 'object', words: mark() }, { words: LONG }],
	'/y-kien/bao-sai/': () => [STAFF, '/y-kien/bao-sai/', { wrong: 'post', should: mark(), since: '', evidence: mark(), other_agency: '' }, { since: mark() }],
	'/y-kien/bao-sai/:/tra-loi': () => [DIRECTOR, `/y-kien/bao-sai/${directorys.claim(STAFF, 'stc')}/tra-loi`, { act: 'refuse', words: mark(), version: 1 }, { words: LONG }],
	'/quan-tri/nguoi/:/so-dinh-danh': () => [ADMIN, `/quan-tri/nguoi/${organised('person')}/so-dinh-danh`, { number: '079012345678' }, { number: mark() }],
	'/thuong/quy-che/:/bang/them': () => [DIRECTOR, `${bonuses.draft('stc').at}them`, rowOfRule(), NO_ROW()],
	'/thuong/quy-che/:/bang/dong/:/': () => { const g = bonuses.draft('stc'); return [DIRECTOR, `${g.at}dong/${g.line[0]}/`, rowOfRule({ effect: 'formula', formula: 'so_thang / 12' }), NO_ROW()]; },
	'/thuong/quy-che/:/bang/cai-dat': () => [DIRECTOR, `${bonuses.draft('stc').at}cai-dat`, { bonus_method: 'share', pay_unit: '1.000', floor: '', ceiling: '', agency_head_factor: '', agency_deputy_factor: '', division_head_factor: '', division_deputy_factor: '',
		staff_factor: '', version: 1 }, { pay_unit: mark(), floor: mark(), ceiling: mark(), agency_head_factor: mark(), staff_factor: mark() }],
	'/thuong/dot/': () => { bonusReady(); return [DIRECTOR, '/thuong/dot/', { bonus_kind: 'award', period: bonusPeriod, fund: '5.000.000' }, { fund: mark() }]; },
	'/thuong/dot/:/chot': async () => [DIRECTOR, `${await bonusRun()}chot`, { words: mark(), version: 1 }, { words: LONG }],
	'/thuong/dot/:/mo-lai': async () => [DIRECTOR, `${await bonusRun(true)}mo-lai`, { reason: mark(), version: 2 }, { reason: LONG }],
	'/thuong/dot/:/huy': async () => [DIRECTOR, `${await bonusRun(true)}huy`, { reason: mark(), version: 2 }, { reason: LONG }],
	'/thuong/dot/:/quyet-dinh': async () => [DIRECTOR, `${await bonusRun(true)}quyet-dinh`, { document_number: mark(), document_day: shownDay(0), signer: mark(), version: 2 }, { document_day: mark() }],
	'/thuong/dot-xuat/': () => { awarded(); return [DIRECTOR, '/thuong/dot-xuat/', { person: months.person(STAFF), amount: '1.000', fund_year: thisYear, reason: mark(), document_number: mark(), document_day: todayShown, signer: mark() }, { amount: mark() }]; },
	'/thuong/so-chi/:/dieu-chinh/': () => [DIRECTOR, `/thuong/so-chi/${awarded()}/dieu-chinh/`, { amount: '-1', reason: mark(), document_number: mark(), document_day: todayShown, signer: mark(), version: 1 }, { amount: mark() }],
	'/thuong/so-chi/:/thu-hoi/': () => [DIRECTOR, `/thuong/so-chi/${awarded()}/thu-hoi/`, { reason: mark(), document_number: mark(), document_day: todayShown, signer: mark(), version: 1 }, { document_day: mark() }],
	'/xep-loai/phieu/:/tu-xep-loai': () => [STAFF, `${classified('open')}tu-xep-loai`, { self_level: 'HTTNV', report: mark(), version: 1 }, { self_level: mark() }],
	'/xep-loai/phieu/:/tra-lai': () => [DIRECTOR, `${classified('self')}tra-lai`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }],
	'/xep-loai/phieu/:/khong-tu-xep': () => [DIRECTOR, `${classified('open')}khong-tu-xep`, { silent_why: mark(), version: 1 }, { silent_why: mark().repeat(100) }],
	'/xep-loai/phieu/:/de-xuat': () => [DIRECTOR, `${classified('met')}de-xuat`, { proposed_words: mark(), handling: mark(), version: 1 }, { proposed_level: mark() }],
	'/xep-loai/phieu/:/rut-de-xuat': () => { const at = classified('met'); sql(`UPDATE classification SET state = 'proposed', proposed_by = 1, proposed_at = UTC_TIMESTAMP(6) WHERE id = ${years.classification(STAFF, 2025)}`);
		return [DIRECTOR, `${at}rut-de-xuat`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/dang-nhap': () => [null, '/dang-nhap', { user: mark(), password: mark(), otp: '', ve: `/${mark()}` }, null],
	'/danh-muc/:/dong/them': () => { const g = made(); return [OFFICER, `${g.at}dong/them`, { ...rowForm(), group: '1', points: '5' }, { points: 'x' }]; },
	'/danh-muc/:/dong/:': () => { const g = made(); return [OFFICER, `${g.at}dong/${g.row['A.2']}`, { ...rowForm(), group: '1', points: '5', ...rowAt(g, 'A.2') }, { points: 'x' }]; },
	'/danh-muc/:/bang/': () => { const g = made(), line = Object.fromEntries(Object.entries(rowForm()).map(([name, value]) => [`${name}[]`, value]));
		return [OFFICER, `${g.at}bang/`, { trang: '1', phan: mark(), phong: mark(), loc: 'flag', tim: mark(), 'row[]': g.row['A.2'], 'version[]': 1, 'seen[]': 'x',
			...line, 'group[]': '1', 'points[]': '5', 'people[]': '', 'choice[]': 'mine' }, { 'points[]': 'x', 'choice[]': '' }]; },
	'/danh-muc/:/bang/hoan-tac': () => { const g = made();
		sql(`INSERT INTO catalog_edit (catalog_id, person_id, round) SELECT ${g.id}, id, 0 FROM person WHERE uid = '${OFFICER}'`);
		return [OFFICER, `${g.at}bang/hoan-tac`, { trang: '1', phan: mark(), phong: mark(), loc: '', tim: mark() }, { loc: 'x' }]; },
	'/danh-muc/:/dien': () => { const g = made(); return [OFFICER, `${g.at}dien`, { prefix: 'A', section: mark(), division: mark(), unit: mark(), frequency: mark(), posts: mark(), note: mark(), go: '1', ...at(g) }, { unit: mark().repeat(30) }]; },
	'/danh-muc/:/phong/:/mo-lai': () => { const g = made(), unit = number("SELECT id FROM unit WHERE code = 'tuyhoa.vanhoa'");
		sql(`INSERT INTO catalog_part (catalog_id, unit_id, closed_at, closed_by) VALUES (${g.id}, ${unit}, UTC_TIMESTAMP(6), 1)`);
		return [OFFICER, `${g.at}phong/${unit}/mo-lai`, { reason: mark(), version: 1 }, { reason: mark().repeat(200) }]; },
	'/danh-muc/:/dong/:/chuan': () => { const g = made(); return [OFFICER, `${g.at}dong/${g.row['A.2']}/chuan`, { reason: mark(), ...at(g) }, { reason: mark().repeat(200) }]; },
	'/danh-muc/trung-lap/': () => [APPRAISER, '/danh-muc/trung-lap/', { chosen: twins().rows[0], deed: 'later', seen: '<b>\'"&' }, { deed: 'x' }],
	'/danh-muc/trung-lap/:': () => { const t = twins(); return [APPRAISER, `/danh-muc/trung-lap/${t.rows[0]}`, { middle: t.rows[0], chosen: t.rows, deed: 'remark', words: mark(), seen: '<b>\'"&' }, { words: mark().repeat(400) }]; },
	'/danh-muc/trung-lap/phan-doi/:/:': () => { const t = joined(mark()); return [APPRAISER, `/danh-muc/trung-lap/phan-doi/${t.decision}/${t.rows[0]}`, { deed: 'keep', words: mark(), version: 1 }, { words: mark().repeat(400) }]; },
	'/danh-muc/trung-lap/phan-doi/:/:/rut': () => { const t = joined(mark());
		sql(`UPDATE cluster_member SET answer = 'zq', outcome = 'kept', answered_by = 1, answered_at = UTC_TIMESTAMP(6) WHERE decision_id = ${t.decision} AND row_id = ${t.rows[0]}`);
		return [APPRAISER, `/danh-muc/trung-lap/phan-doi/${t.decision}/${t.rows[0]}/rut`, { words: mark(), version: 1 }, { words: mark().repeat(400) }]; },
	'/danh-muc/trung-lap/da-quyet/:/hoan-tac': () => { const t = joined();
		return [APPRAISER, `/danh-muc/trung-lap/da-quyet/${t.decision}/hoan-tac`, { words: mark(), seen: '', version: 1 }, { words: mark().repeat(400), seen: '<b>\'"&' }]; },
	'/danh-muc/:/gop/:/:': () => { const t = joined(); return [OFFICER, `${t.g.at}gop/${t.decision}/${t.rows[0]}`, { words: mark(), version: 1 }, { words: mark().repeat(400) }]; },
	'/danh-muc/:/trinh': () => { const g = made(); return [HEAD, `${g.at}trinh`, { words: mark(), ...at(g) }, null]; },
	'/danh-muc/ngoai/': () => [OFFICER, '/danh-muc/ngoai/', { task: mark(), output: mark(), group: '1', points: '5', coefficient: '', period: mark(), assigner: mark() }, { points: 'x' }],
	'/danh-muc/ngoai/xu-ly': () => [OFFICER, '/danh-muc/ngoai/xu-ly', { chosen: outside(), deed: 'decline', reason: mark() }, { deed: 'x' }],
	'/danh-muc/ngoai/xem-lai': () => { const chosen = outside(); sql(`UPDATE outside_work SET state = 'declined', reason = 'zq', answered_by = 1, answered_at = UTC_TIMESTAMP(6) WHERE id = ${chosen.split(':')[0]}`);
		return [OFFICER, '/danh-muc/ngoai/xem-lai', { again: chosen }, null]; },
	'/danh-muc/:/can-cu': () => { const g = made(); return [OFFICER, `${g.at}can-cu`, { basis: mark() }, { basis: mark().repeat(99) }]; },
	'/danh-muc/:/tra-lai': () => { const g = made('submitted'); remark(g); return [APPRAISER, `${g.at}tra-lai`, { reason: mark(), ...at(g) }, { reason: mark().repeat(400) }]; },
	'/danh-muc/:/chap-nhan': () => { const g = made('submitted'); return [APPRAISER, `${g.at}chap-nhan`, { deed: 'chosen', chosen: g.row['A.2'], round: 1, phan: mark(), phong: mark(), tim: mark() },
		{ deed: 'x' }]; },
	'/danh-muc/:/y-kien': () => { const g = made('submitted'); return [APPRAISER, `${g.at}y-kien`, { kind: 'change', row: g.row['A.2'], part: '<b>\'"&', words: mark() }, { words: mark().repeat(400) }]; },
	'/danh-muc/:/y-kien/:/tra-loi': () => { const g = made('returned', { remark: 'open' }), id = number(`SELECT MAX(id) FROM remark WHERE catalog_id = ${g.id}`);
		return [OFFICER, `${g.at}y-kien/${id}/tra-loi`, { words: mark(), version: 1 }, { words: mark().repeat(400) }]; },
	'/danh-muc/ky-duyet/': () => { const g = made('appraised'); return [LEAD, '/danh-muc/ky-duyet/', { chosen: `${g.id}:${version(g)}`, deed: 'send_back', reason: mark() }, { deed: 'x' }]; },
	'/danh-muc/phe-duyet/': () => { const g = made('proposed'); return [CHAIR, '/danh-muc/phe-duyet/', { chosen: `${g.id}:${version(g)}`, deed: 'send_back', reason: mark() }, { deed: 'x' }]; },
	'/danh-muc/:/quyet-dinh': () => { const g = made('agreed', { decision: true, agency: 'khcn' });
		return [APPRAISER, `${g.at}quyet-dinh`, { number: mark(), day: '03/03/2026', from: '04/03/2026', ...at(g) }, { day: mark(), from: mark() }]; },
	'/danh-muc/dot/mo': () => [APPRAISER, '/danh-muc/dot/mo', { name: `Kiểm thử danh mục ${mark()}`, document: mark(), year: '2034', opens: '01/01/2034',
		submit_by: '20/04/2034', approve_by: '01/05/2034', department: '1', d1_least: '1', d1_most: '10' }, { opens: mark() }],
	'/danh-muc/dot/:/dung-chung/:/': () => { const g = shared(); return [APPRAISER, g.part, { section: mark(), version: 2 }, null]; },
	'/danh-muc/dot/:/dung-chung/:/them': () => { const g = shared(); return [APPRAISER, `${g.part}them`, sharedForm(), { points: mark() }]; },
	'/danh-muc/dot/:/dung-chung/:/dong/:': () => { const g = shared(); return [APPRAISER, `${g.part}dong/${g.shared}`, sharedForm(), { points: mark() }]; },
	'/danh-muc/dot/:/dung-chung/:/lay': () => { const g = shared(); sql(`UPDATE catalog_row SET section = 'A. x', code = CONCAT('zq', id) WHERE id = ${g.row['A.3']}`); return [APPRAISER, `${g.part}lay`, { source: g.row['A.3'], version: 2 }, { source: mark() }]; },
	'/danh-muc/:/dong/:/khong-co': () => { const g = shared(); return ['canbo.tuyhoa', `${g.at}dong/${g.row['A.2']}/khong-co`, { reason: mark(), ...rowAt(g, 'A.2') }, null]; },
	'/danh-muc/tu-dien/them': () => [APPRAISER, '/danh-muc/tu-dien/them', { class: mark(), values: `${mark()}\n${mark()}`, deed: 'save', ...lexicon() }, { values: '' }],
	'/danh-muc/tu-dien/:/': () => [APPRAISER, '/danh-muc/tu-dien/2/', { class: mark(), values: `${mark()}\n${mark()}`, deed: 'save', ...lexicon() }, { values: '' }],
	'/danh-muc/dot/:/chua-trinh': () => { const k = campaign(); return [APPRAISER, `/danh-muc/dot/${k.id}/chua-trinh`, { chosen: number("SELECT id FROM unit WHERE code = 'sngv'") }, null]; },
	'/danh-muc/dot/:/': () => { const k = campaign(); return [APPRAISER, `/danh-muc/dot/${k.id}/`, { name: `Kiểm thử danh mục ${mark()}`, document: mark(),
		submit_by: '20/04/2032', approve_by: '01/05/2032', version: 1 }, { submit_by: mark() }]; },
	'/van-ban/:/': () => { const d = dispatches.make(made('submitted')); return [APPRAISER, d.at, { subject: mark(), addressee: mark(), place: mark(), body: mark(), recipients: mark(), authority: mark(), signer: mark(), version: 1 }, { place: mark().repeat(20) }]; },
	'/van-ban/:/ban-hanh': () => { const d = dispatches.make(made('submitted')); return [APPRAISER, `${d.at}ban-hanh`, { document_number: mark(), document_day: '01/02/2026', moved: '1', version: 1 }, { document_day: mark() }]; },
	'/van-ban/:/thu-hoi': () => { const d = dispatches.make(made('submitted'), { state: 'issued' }); return [APPRAISER, `${d.at}thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(60) }]; },
	'/tieu-chi/khung/:/:': () => { const k = framed(); return [APPRAISER, `${k.at}1`, { words: mark(), level1: mark(), least1: '4', level2: mark(), least2: '3', level3: mark(), least3: '2', level4: mark(), least4: '1', level5: mark(), least5: '0', version: 1 }, { least1: mark() }]; },
	'/phieu/:/:/tu-cham': () => { const s = months.sheet(STAFF, 'self');
		return [STAFF, `${s.at}tu-cham`, { ...points(), ...supports(), version: 1, strengths: mark(), weaknesses: mark() }, { conduct: mark() }]; },
	'/phieu/:/:/xac-nhan': () => { const s = months.sheet(STAFF, 'self');
		return [CHIEF, `${s.at}xac-nhan`, { ...points(), ...supports(), version: 1, opinion: mark(), organising: '', organising_why: mark(), unity: '', unity_why: mark(), silent_why: mark() }, { conduct: mark() }]; },
	'/phieu/:/:/chuan-bi': () => { const s = months.sheet(DIRECTOR, 'self');
		return [APPRAISER, `${s.at}chuan-bi`, { ...points(), ...supports(), version: 1, opinion: mark(), organising: '', organising_why: mark(), unity: '', unity_why: mark(), silent_why: mark() }, { conduct: mark() }]; },
	'/phieu/:/:/tra-lai': () => [CHIEF, `${months.sheet(STAFF, 'self').at}tra-lai`, { version: 1, reason: mark() }, { reason: LONG }],
	'/phieu/:/:/rut-xac-nhan': () => [CHIEF, `${months.sheet(STAFF, 'preview').at}rut-xac-nhan`, { version: 1, reason: mark() }, { reason: LONG }],
	'/phieu/:/:/ngoai-le': () => [CHIEF, `${months.sheet(STAFF, 'open').at}ngoai-le`, { version: 1, exception: 'leave', exception_why: mark() }, { exception_why: LONG }],
	'/phieu/:/:/bo-ngoai-le': () => [CHIEF, `${months.sheet(STAFF, 'excepted').at}bo-ngoai-le`, { version: 1, reason: mark() }, { reason: LONG }],
	'/phieu/:/:/mo-lai': () => [DIRECTOR, `${months.sheet(STAFF, 'published').at}mo-lai`, { version: 1, reason: mark() }, { reason: LONG }],
	'/phieu/:/:/kien-nghi': () => { const s = months.sheet(STAFF, 'preview');
		return [STAFF, `${s.at}kien-nghi`, { about: `d${s.delivery}`, words: mark(), proof: mark() }, { words: LONG + LONG }]; },
	'/phieu/:/:/kien-nghi/:': () => { const s = months.sheet(STAFF, 'preview');
		sql(`INSERT INTO petition (sheet_id, kind, delivery_id, words, received_on, due_on) VALUES (${s.id}, 'objection', ${s.delivery}, '${mark().replace(/'/g, "''")}', '2026-01-01', '2026-01-01')`);
		return [CHIEF, `${s.at}kien-nghi/${number('SELECT MAX(id) FROM petition')}`, { version: 1, outcome: 'kept', answer: mark(), document: mark() }, { outcome: mark() }]; },
	'/phieu/anh-huong/:': () => { const s = months.sheet(STAFF, 'published'), other = months.sheet(CHIEF, 'published');
		sql(`INSERT INTO sheet_stale (sheet_id, input_id) VALUES (${s.id}, ${other.id})`);
		return [DIRECTOR, `/phieu/anh-huong/${number('SELECT MAX(id) FROM sheet_stale')}`, { version: 1, reason: mark() }, null]; },
	'/phieu/nhan-xet/:/': () => { months.clear(); return [CHIEF, `/phieu/nhan-xet/${months.person(STAFF)}/`, { kind: 'good', day: shownDay(0), criterion: '1', words: mark(), proof: mark() }, { day: mark() }]; },
	'/phieu/nhan-xet/mot/:/tra-loi': () => [STAFF, `/phieu/nhan-xet/mot/${noted()}/tra-loi`, { version: 1, answer: mark() }, { answer: LONG + LONG }],
	'/phieu/nhan-xet/mot/:/thu-hoi': () => [CHIEF, `/phieu/nhan-xet/mot/${noted()}/thu-hoi`, { version: 1, reason: mark() }, { reason: LONG }],
	'/phieu/nhan-xet/ban-giao/:': () => [CHIEF, `/phieu/nhan-xet/ban-giao/${left()}`, { words: mark(), proof: mark() }, { words: LONG + LONG }],
	'/phieu/:/:/gop-y/rut': () => { const b = asked(); return [STAFF, `${b.at}gop-y/rut`, { version: 1, reason: mark() }, { reason: LONG }]; },
	'/phieu/hai-long/': () => [OFFICER, '/phieu/hai-long/', { source: mark(), block: `canbo.tuyhoa;10/2026;3;2;1` }, { block: `${mark()};10/2026;3;2;1` }],
	'/phieu/ngoai-he-thong/:/nhan': null,	// a workbook: past.test.js
	'/xep-loai/truoc/:/nhan': null,	// a workbook: past_level.test.js
	'/xep-loai/truoc/:/bo': null,	// the same
	'/xep-loai/truoc/ghi': () => [DIRECTOR, '/xep-loai/truoc/ghi', levelForm(STAFF), { year: mark(), document_day: mark() }],
	'/xep-loai/truoc/dung-dau/ghi': () => [LEAD, '/xep-loai/truoc/dung-dau/ghi', levelForm(DIRECTOR), { year: mark(), document_day: mark() }],
	'/xep-loai/truoc/ket-qua/:/thu-hoi': () => { const words = `'${mark().replace(/'/g, "''")}'`; sql(`DELETE FROM past_level; INSERT INTO past_level (person_id, agency_id, year, level, body, document_number, document_day, made_by)
		VALUES (${months.person(STAFF)}, ${unit('stc')}, 2019, 'HTNV', ${words}, ${words}, '2020-02-01', ${months.person(DIRECTOR)})`);
		return [DIRECTOR, `/xep-loai/truoc/ket-qua/${number('SELECT MAX(id) FROM past_level')}/thu-hoi`, { version: 1, reason: mark() }, { reason: LONG }]; },
	'/phieu/ngoai-he-thong/ket-qua/:/thu-hoi': () => [DIRECTOR, `/phieu/ngoai-he-thong/ket-qua/${told()}/thu-hoi`, { version: 1, reason: mark() }, { reason: LONG }],
	'/tai-len/hai-long': null,	// a file: evidence.test.js
	'/phieu/gop-y/:': () => [CHIEF, `/phieu/gop-y/${asked().id}`, { group_one: 'very', group_two: 'good', group_three: 'weak', words: mark() }, { group_one: mark() }],
	'/xep-loai/dot/': () => { years.clear(); return [DIRECTOR, '/xep-loai/dot/', { authority: number("SELECT id FROM unit WHERE code = 'stc'"), year: '2026' }, { year: mark() }]; },
	'/xep-loai/dot/:/nhom/': () => { const r = grouped(); return [DIRECTOR, `/xep-loai/dot/${r.id}/nhom/`, { version: 1, group_name: mark() }, { group_name: LONG }]; },
	'/xep-loai/dot/:/nhom/ten': () => { const r = grouped(); return [DIRECTOR, `/xep-loai/dot/${r.id}/nhom/ten`, { version: 1, renamed: r.group, new_name: mark() }, { new_name: LONG }]; },
	'/xep-loai/dot/:/nhom/chot': () => { const r = grouped(); return [DIRECTOR, `/xep-loai/dot/${r.id}/nhom/chot`, { version: 1, group_number: mark(), group_day: shownDay(0), rate: '22,5', outstanding_number: mark(), outstanding_day: shownDay(0) }, { group_day: mark(), rate: mark() }]; },
	'/xep-loai/dot/:/nhom/bo-chot': () => { const r = grouped(true); return [DIRECTOR, `/xep-loai/dot/${r.id}/nhom/bo-chot`, { version: 1, reason: mark() }, { reason: LONG }]; },
	'/xep-loai/dot/:/han-muc/chon': () => { const r = grouped(true); return [DIRECTOR, `/xep-loai/dot/${r.id}/han-muc/chon`, { version: 1, chosen: [], reason: mark() }, { reason: LONG }]; },
	'/xep-loai/dot/:/han-muc/bo-chon': () => { const r = grouped(true); sql("UPDATE year_run SET chosen_why = 'zq'"); return [DIRECTOR, `/xep-loai/dot/${r.id}/han-muc/bo-chon`, { version: 1, reason: mark() }, { reason: LONG }]; },
	'/xep-loai/dot/:/quyet-dinh/': () => { years.clear(); return [DIRECTOR, `/xep-loai/dot/${years.frozen('stc', 2025, { [STAFF]: 8000 })}/quyet-dinh/`, { version: 1, document_number: mark(), document_day: shownDay(0), signer: mark() }, { document_day: mark() }]; },
	'/xep-loai/dot/:/quyet-dinh/:/thong-bao': () => { years.clear(); const d = years.decided('stc', 2025, { [STAFF]: 8000 }); return [DIRECTOR, `/xep-loai/dot/${d.run}/quyet-dinh/${d.decision}/thong-bao`, { version: 1, notice_number: mark(), notice_day: shownDay(0), public_day: shownDay(0) }, { notice_day: mark() }]; },
	'/xep-loai/ho-so/tai-lieu/:/thu-hoi': () => { const words = `'${mark().replace(/'/g, "''")}'`;
		return [DIRECTOR, `/xep-loai/ho-so/tai-lieu/${number(`INSERT INTO file (sha256, size, name, type, purpose, person_id, agency_id) VALUES (REPEAT('0', 32), 1, ${words}, 'application/pdf', 'record', 1, ${unit('stc')}); SET @f = LAST_INSERT_ID();
		INSERT INTO record_file (person_id, year, agency_id, kind, title, number, day, file_id, made_by) VALUES (${months.person(STAFF)}, YEAR(UTC_TIMESTAMP()), ${unit('stc')}, 'other', ${words}, ${words}, '2026-01-01', @f, ${months.person(DIRECTOR)}); SELECT LAST_INSERT_ID()`)}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/xep-loai/ho-so/yeu-cau/': () => [STAFF, '/xep-loai/ho-so/yeu-cau/', { ask_kind: 'copy', ask_year: new Date().getFullYear(), words: mark() }, { ask_kind: '' }],
	'/xep-loai/ho-so/yeu-cau/:/tra-loi': () => [DIRECTOR, `/xep-loai/ho-so/yeu-cau/${number(`INSERT INTO record_request (person_id, year, agency_id, kind, words, received_on, due_on) VALUES (${months.person(STAFF)}, 2026, ${unit('stc')}, 'copy', '${mark().replace(/'/g, "''")}', '2026-01-01', '2026-01-09'); SELECT LAST_INSERT_ID()`)}/tra-loi`,
		{ ask_outcome: 'answered', answer: mark(), version: 1 }, { ask_outcome: '' }],
	'/tai-len/ho-so/:': null,	// files: record.test.js
	'/tai-len/ho-so/tai-lieu/:': null,
	'/xep-loai/hop/moi': () => [CHIEF, '/xep-loai/hop/moi', { ...invitation(), run: yearRun(), meeting_kind: 'division', division: unit('stc.ngansach') }, { day: mark() }],
	'/xep-loai/hop/:/sua': () => { const at = meeting(); return [CHIEF, `${at}sua`, { ...invitation(), reason: mark(), version: 1 }, { day: mark() }]; },
	'/xep-loai/hop/:/moi-them': () => [CHIEF, `${meeting()}moi-them`, { person: months.person(DIRECTOR), reason: mark(), version: 1 }, { person: 'x' }],
	'/xep-loai/hop/:/khong-moi': () => [CHIEF, `${meeting({ invited: [DIRECTOR] })}khong-moi`, { left_out: months.person(DIRECTOR), leave_reason: mark(), version: 1 }, { left_out: 'x' }],
	'/xep-loai/hop/:/hoan': () => [CHIEF, `${meeting()}hoan`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }],
	'/xep-loai/hop/:/diem-danh': () => [CHIEF, `${meeting()}diem-danh`, { 'person[]': months.person(STAFF), 'attendance[]': 'absent', 'absent_why[]': mark(), version: 1 }, { 'attendance[]': 'x' }],
	'/xep-loai/hop/:/y-kien/:': () => [CHIEF, `${meeting()}y-kien/${number('SELECT MAX(id) FROM classification')}`, { summary: mark(), version: 1 }, { version: 9 }],
	'/xep-loai/hop/:/y-kien/:/phat-bieu': () => [CHIEF, `${meeting()}y-kien/${number('SELECT MAX(id) FROM classification')}/phat-bieu`, { speaker: months.person(CHIEF), speech: mark() }, { speaker: 'x' }],
	'/xep-loai/hop/:/y-kien/:/van-ban': () => [CHIEF, `${meeting({ written: 1, seat: 'division_head', invited: [CHIEF], chair: DIRECTOR })}y-kien/${number('SELECT MAX(id) FROM classification')}/van-ban`, { opinion: mark() }, { opinion: mark().repeat(400) }],
	'/xep-loai/hop/:/bien-ban': () => [CHIEF, `${meeting()}bien-ban`, { minutes: mark(), version: 1 }, { version: 9 }],
	'/xep-loai/cap-uy/:/': () => [DIRECTOR, `/xep-loai/cap-uy/${deputyYear()}/`, { body: mark(), words: mark(), document_number: mark(), document_day: shownDay(0) }, { document_day: mark() }],
	'/xep-loai/cap-uy/:/:/thu-hoi': () => [DIRECTOR, years.opinion(deputyYear(), mark(), '/thu-hoi'), { reason: mark(), version: 1 }, { reason: mark().repeat(100) }],
	'/tai-len/cap-uy/:': null,	// the same
	'/tai-len/hop/:': null,	// a file: meeting.test.js
	'/xep-loai/phieu/:/kien-nghi/': () => { years.clear(); years.noticed('stc', 2025, { [STAFF]: 8000 }); return [STAFF, `/xep-loai/phieu/${years.classification(STAFF, 2025)}/kien-nghi/`, { words: mark(), proof: mark() }, { words: LONG + LONG }]; },
	'/xep-loai/phieu/:/kien-nghi/:': () => { years.clear(); years.noticed('stc', 2025, { [STAFF]: 8000 }); const c = years.classification(STAFF, 2025);
		sql(`INSERT INTO petition (classification_id, kind, words, received_on, due_on) VALUES (${c}, 'petition', '${mark().replace(/'/g, "''")}', '2026-01-01', '2026-01-12')`);
		return [DIRECTOR, `/xep-loai/phieu/${c}/kien-nghi/${number('SELECT MAX(id) FROM petition')}`, { version: 1, outcome: 'kept', answer: mark(), document: mark() }, { outcome: mark() }]; },
	'/xep-loai/dot/:/thay-the/': () => { years.clear(); const d = years.noticed('stc', 2025, { [STAFF]: 8000 }), c = years.classification(STAFF, 2025); years.result(STAFF, 2025, 7500);
		return [CHAIR, `/xep-loai/dot/${d.run}/thay-the/`, { chosen: `${c}:${number(`SELECT version FROM classification WHERE id = ${c}`)}`, cause: 'fault', document_number: mark(), document_day: shownDay(0), signer: mark(), reason: mark() }, { document_day: mark() }]; },
	'/xep-loai/dot/:/anh-huong/:': () => { years.clear(); const d = years.noticed('stc', 2025, { [STAFF]: 8000 });
		sql(`INSERT INTO year_stale (decision_id, kind, classification_id) VALUES (${d.decision}, 'record', ${years.classification(STAFF, 2025)})`);
		return [DIRECTOR, `/xep-loai/dot/${d.run}/anh-huong/${number('SELECT MAX(id) FROM year_stale')}`, { version: 1, reason: mark() }, null]; },
	'/tai-len/luong': null,	// a file: salary.test.js
	'/thuong/luong/tai-len/:/nhan': null,	// a workbook: salary.test.js
	'/thuong/quy/': () => [DIRECTOR, '/thuong/quy/', { kind: 'award', year: '2030', budget_code: mark().slice(0, 20), salary_fund: '1.000.000', amount: '100000', document_number: mark(), document_day: '01/02/2026' }, { amount: mark().slice(0, 20), salary_fund: mark().slice(0, 20) }],
	'/thuong/quy/:/thu-hoi': () => { sql(`INSERT INTO bonus_fund (agency_id, kind, year, budget_code, salary_fund, amount, document_number, document_day, made_by) SELECT id, 'award', 2031, '1', 1000000, 1000, '${mark().replace(/'/g, "''")}', '2026-01-02', 1 FROM unit WHERE name = 'Sở Tài chính'`);
		return [DIRECTOR, `/thuong/quy/${number('SELECT MAX(id) FROM bonus_fund')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/thuong/luong/:/': () => { sql('DELETE FROM salary'); return [DIRECTOR, `/thuong/luong/${months.person(STAFF)}/`, { first_day: '01/07/2025', grade: mark(), step: '3', coefficient: '3,66', document: mark() }, { first_day: mark(), coefficient: mark() }]; },
	'/thuong/luong/:/tai-khoan': () => [DIRECTOR, `/thuong/luong/${months.person(STAFF)}/tai-khoan`, { account_day: '01/07/2025', account_number: '1234567890', bank: mark() }, { account_number: mark() }],
	'/thuong/luong/dong/:/thu-hoi': () => { sql(`INSERT INTO salary (person_id, agency_id, from_day, grade, step, coefficient, document, made_by) SELECT ${months.person(STAFF)}, u.id, '2020-07-01', '01.003', 3, 366, '${mark().replace(/'/g, "''")}', 1 FROM unit u WHERE u.name = 'Sở Tài chính'`);
		return [DIRECTOR, `/thuong/luong/dong/${number('SELECT MAX(id) FROM salary')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/thuong/luong-co-so/': () => [LEAD, '/thuong/luong-co-so/', { first_day: '01/07/2098', amount: '2.500.000', document: mark() }, { amount: mark().slice(0, 20) }],
	'/thuong/luong-co-so/:/thu-hoi': () => { sql(`INSERT INTO base_salary (from_day, amount, document, made_by) VALUES ('2097-07-01', 2500000, '${mark().replace(/'/g, "''")}', 1)`);
		return [LEAD, `/thuong/luong-co-so/${number('SELECT MAX(id) FROM base_salary')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/co-quan/nghi/': () => [DIRECTOR, '/co-quan/nghi/', { person: months.person(STAFF), absence_kind: 'sick', first_day: '01/06/2026', last_day: '02/06/2026', document: mark() }, { first_day: mark(), last_day: mark() }],
	'/co-quan/nghi/:/thu-hoi': () => { sql(`INSERT INTO absence (person_id, agency_id, kind, from_day, until_day, document, made_by) SELECT ${months.person(STAFF)}, u.id, 'sick', '2026-07-01', '2026-07-02', '${mark().replace(/'/g, "''")}', 1 FROM unit u WHERE u.name = 'Sở Tài chính'`);
		return [DIRECTOR, `/co-quan/nghi/${number('SELECT MAX(id) FROM absence')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/xep-loai/to-chuc/:/de-xuat': () => { const r = ratings.made('stc', 'open'), p = ratings.points(); return [DIRECTOR, `${r.at}de-xuat`, { ...ratings.tasks(), ...p, why: p.why.map(mark), report: mark(), level: 'HTTNV', version: 1 }, { ...p, points: p.points.map(() => mark().slice(0, 12)), why: p.why.map(mark) }]; },
	'/xep-loai/to-chuc/:/cham': () => { const r = ratings.made('stc', 'proposed'), p = ratings.points(); return [APPRAISER, `${r.at}cham`, { ...ratings.tasks(), ...p, why: p.why.map(mark), breach: mark(), unavoidable: mark(), opinion: mark(), silent_why: mark(), version: 1 }, { ...p, points: p.points.map(() => mark().slice(0, 12)), why: p.why.map(mark) }]; },
	'/xep-loai/to-chuc/:/chon-muc': () => [CHAIR, `${ratings.made('stc', 'appraised', 'HTTNV').at}chon-muc`, { level: 'HTTNV', level_why: mark(), version: 1 }, { level: mark() }],
	'/xep-loai/to-chuc/:/tra-lai': () => [APPRAISER, `${ratings.made('stc', 'proposed').at}tra-lai`, { reason: mark(), version: 1 }, { reason: LONG }],
	'/xep-loai/to-chuc/:/khong-xep': () => [CHAIR, `${ratings.made('stc', 'open').at}khong-xep`, { reason: mark(), version: 1 }, { reason: LONG }],
	'/xep-loai/to-chuc/:/mo-lai': () => [CHAIR, `${ratings.made('stc', 'recognised').at}mo-lai`, { reason: mark(), version: 1 }, { reason: LONG }],
	'/xep-loai/to-chuc/:/don-thu': () => [APPRAISER, `${ratings.made('stc', 'open').at}don-thu`, { complaint_kind: 'complaint', received_day: shownDay(0), words: mark() }, { received_day: mark() }],
	'/xep-loai/to-chuc/:/don-thu/:': () => { const r = ratings.made('stc', 'open'); sql(`INSERT INTO rating_complaint (rating_id, kind, received_day, words, entered_by) VALUES (${r.id}, 'complaint', '2026-01-05', '${mark().replace(/'/g, "''")}', 1)`);
		return [APPRAISER, `${r.at}don-thu/${number('SELECT MAX(id) FROM rating_complaint')}`, { outcome: 'partly', verifier: mark(), document: mark(), result: mark(), version: 1 }, { outcome: mark() }]; },
	'/xep-loai/to-chuc/dot/:/ty-le': () => [CHAIR, `${ratings.made('stc', 'open').list}ty-le`, { rate: '25', document_number: mark(), document_day: shownDay(0), version: 1 }, { rate: mark(), document_day: mark() }],
	'/xep-loai/to-chuc/dot/:/chon': () => { const r = ratings.made('stc', 'appraised'); sql(`INSERT INTO rating (run_id, unit_id, year, state, silent_why, assigned, done, exceeded, late, points, choices, law_level, level, appraised_by, appraised_at)
		SELECT r.run_id, u.id, r.year, 'appraised', 'zq', 10, 10, 0, 0, 8000, 2, 'HTTNV', 'HTTNV', 1, UTC_TIMESTAMP(6) FROM rating r JOIN unit u ON u.kind = 'agency' AND u.code <> 'stc' WHERE r.id = ${r.id}`);
		return [CHAIR, `${r.list}chon`, { chosen: r.id, chosen_why: mark(), version: 1 }, { chosen_why: LONG + LONG }]; },
	'/xep-loai/to-chuc/dot/:/cong-nhan': () => { const r = ratings.made('stc', 'appraised'); return [CHAIR, `${r.list}cong-nhan`, { chosen: r.id, decision_number: mark(), decision_day: shownDay(0), version: 1 }, { decision_day: mark() }]; },
	'/xep-loai/to-chuc/tieu-chi/:/': () => [APPRAISER, ratings.draft().at, { set_name: mark(), from_year: '2026', version: 1 }, { from_year: mark() }],
	'/xep-loai/to-chuc/tieu-chi/:/hieu-luc': () => [APPRAISER, `${ratings.draft().at}hieu-luc`, { document_number: mark(), document_day: shownDay(0), version: 1 }, { document_day: mark() }],
	'/xep-loai/to-chuc/tieu-chi/:/them': () => [APPRAISER, `${ratings.draft().at}them`, { code: mark().slice(0, 20), criterion_name: mark(), part: 'common', most: '1', evidence: 'none', position: '9', version: 1 }, { most: mark() }],
	'/xep-loai/to-chuc/tieu-chi/:/:': () => { const s = ratings.draft(); sql(`INSERT INTO rating_criterion (set_id, position, code, name, part, most) VALUES (${s.id}, 9, 'I.9', 'zq', 'common', 100)`);
		return [APPRAISER, `${s.at}${number('SELECT MAX(id) FROM rating_criterion')}`, { code: 'I.9', criterion_name: mark(), part: 'common', most: '1', evidence: 'none', position: '9', version: 1 }, { most: mark() }]; },
	'/xep-loai/to-chuc/tieu-chi/:/thu-hoi': () => { ratings.clear(); ratings.set(); return [APPRAISER, `/xep-loai/to-chuc/tieu-chi/${number('SELECT MAX(id) FROM rating_set')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/xep-loai/can-cu/nguoi/:/': () => [APPRAISER, `/xep-loai/can-cu/nguoi/${months.person(STAFF)}/`, { ground_kind: 'degradation', decided_by: '', penalty: '', concerns: '', act: mark(), act_from: '01/06/2026', act_until: '', act_of: '', act_unit: '', act_body: mark(), decider: mark(), document_number: mark(), document_day: '01/07/2026', effective_day: '', counts_in: '2026', counts_why: mark() }, { act_from: mark(), document_day: mark() }],
	'/xep-loai/can-cu/:/thu-hoi': () => { sql(`INSERT INTO ground (person_id, agency_id, kind, act, act_from, act_until, body, decider, document_number, document_day, effective_day, made_by) SELECT ${months.person(STAFF)}, u.id, 'degradation', '${mark().replace(/'/g, "''")}', '2026-06-01', '2026-06-01', 'zq', 'zq', 'zq', '2026-07-01', '2026-07-01', 1 FROM unit u WHERE u.name = 'Sở Tài chính'`);
		return [APPRAISER, `/xep-loai/can-cu/${number('SELECT MAX(id) FROM ground')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/xep-loai/lich/dat': () => [APPRAISER, '/xep-loai/lich/dat', yearForm(), { own_by: mark(), document_day: mark() }],
	'/xep-loai/lich/:/thu-hoi': () => { const y = yearForm(), iso = (f) => `'${y[f].split('/').reverse().join('-')}'`;
		sql(`INSERT INTO year_calendar (year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day, made_by)
		SELECT ${y.year}, ${['own', 'meeting', 'party', 'proposal', 'rating', 'heads', 'staff', 'notice'].map((s) => iso(`${s}_by`)).join()}, '${mark().replace(/'/g, "''")}', '2026-01-01', 1`);
		return [APPRAISER, `/xep-loai/lich/${number('SELECT MAX(id) FROM year_calendar')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/phieu/lich/ngay-nghi/': () => [APPRAISER, '/phieu/lich/ngay-nghi/', { day_kind: 'off', occasion: mark(), first_day: shownDay(weekday()), last_day: '', document_number: mark() }, { first_day: mark(), last_day: mark() }],
	'/phieu/lich/ngay-nghi/:/thu-hoi': () => { sql(`INSERT INTO holiday (day, kind, name, made_by) SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${weekday()} DAY, 'off', '${mark().replace(/'/g, "''")}', 1`);
		return [APPRAISER, `/phieu/lich/ngay-nghi/${number('SELECT MAX(id) FROM holiday')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/phieu/tham-so/dat': () => { sql('DELETE FROM province_parameter'); return [APPRAISER, '/phieu/tham-so/dat', { ...provinceValues, first_month: calendarForm().first_month, document_number: mark(), document_day: shownDay(0), reason: mark() }, { counted_from: mark().slice(0, 7), document_day: mark() }]; },
	'/phieu/tham-so/:/thu-hoi': () => { sql(`DELETE FROM province_parameter; INSERT INTO province_parameter (first_month, ${Object.keys(provinceValues).join()}, document_number, document_day, reason, made_by)
		SELECT '2099-01-01', ${Object.values(provinceValues).map((v) => (/^2026/.test(v) ? `'${v}-01'` : `'${v}'`)).join()}, '${mark().replace(/'/g, "''")}', '2026-01-01', '${mark().replace(/'/g, "''")}', 1`);
		return [APPRAISER, `/phieu/tham-so/${number('SELECT MAX(id) FROM province_parameter')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/phieu/lich/tinh': () => [APPRAISER, '/phieu/lich/tinh', calendarForm(), { closes: mark(), first_month: mark().slice(0, 7), document_day: mark() }],
	'/phieu/lich/co-quan': () => [HEAD, '/phieu/lich/co-quan', calendarForm(), { closes: mark(), first_month: mark().slice(0, 7), document_day: mark() }],
	'/phieu/lich/theo-tinh': () => { sql(`DELETE FROM period_calendar WHERE agency_id = ${unit('tuyhoa')}; INSERT INTO period_calendar (agency_id, first_month, ${Object.keys(calendarDays).join()}, document_number, document_day, reason, made_by)
		SELECT ${unit('tuyhoa')}, '2026-01-01', ${Object.values(calendarDays).join()}, '1', '2026-01-01', 'zq', 1`);
		const { first_month, document_number, document_day, reason } = calendarForm();
		return [HEAD, '/phieu/lich/theo-tinh', { first_month, document_number, document_day, reason }, { first_month: mark().slice(0, 7), document_day: mark() }]; },
	'/phieu/lich/:/thu-hoi': () => { sql(`INSERT INTO period_calendar (first_month, ${Object.keys(calendarDays).join()}, document_number, document_day, reason, made_by)
		SELECT '${2101 + ++count % 90}-01-01', ${Object.values(calendarDays).join()}, '${mark().replace(/'/g, "''")}', '2026-01-01', 'zq', 1`);
		return [APPRAISER, `/phieu/lich/${number('SELECT MAX(id) FROM period_calendar')}/thu-hoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }]; },
	'/phieu/ky/ban-in/': null,	// a period that the page chose
	'/tieu-chi/khung/:/ban-hanh': () => { const k = framed(); return [LEAD, `${k.at}ban-hanh`, { document_number: `${mark()} ${criterias.MARK}`, document_day: '01/02/2026', from: `0${1 + count % 9}/03/2099`, version: 1 }, { from: mark() }]; },
	'/tieu-chi/co-quan/:/': () => { criterias.clear(); const w = criterias.wording('submitted'); return [APPRAISER, w.at, { deed: 'return', words: mark(), from: '', ...Object.fromEntries(criterias.NAMES.map((name) => [name, mark()])), version: 1 }, { deed: 'accept', from: mark() }]; },
	'/tieu-chi/co-quan/:/sua': () => { criterias.clear(); criterias.frame(10, { from: "'2020-02-02'" }); return [OFFICER, `${criterias.wording().at}sua`, { ...Object.fromEntries(criterias.NAMES.map((name) => [name, mark()])), version: 1 }, { conduct: mark().repeat(200) }]; },
	'/danh-muc/:/binh-chon/': () => { const g = made('draft'); return [OFFICER, `${g.at}binh-chon/`, { tu: '01/02/2026', den: '03/02/2026', method: 'sheet' }, { tu: mark() }]; },
	'/danh-muc/:/binh-chon/them': () => { const g = made('draft'); return [OFFICER, `${g.at}binh-chon/them`, { expert: mark(), job: mark(), product: g.row['A.1'], fit: 'very', note: mark() }, { note: mark().repeat(200) }]; },
	'/danh-muc/:/binh-chon/:/': () => { const g = made('draft'); const id = number(`INSERT INTO vote_expert (catalog_id, name) VALUES (${g.id}, 'Chuyên gia'); SELECT LAST_INSERT_ID()`);
		return [OFFICER, `${g.at}binh-chon/${id}/`, { expert: mark(), job: mark(), product: g.row['A.1'], fit: 'very', note: mark(), version: 1 }, { note: mark().repeat(200) }]; },
	'/danh-muc/:/dong/:/cham/': () => { const g = made('draft'); return [OFFICER, `${g.at}dong/${g.row['A.2']}/cham/`, { expert: mark(), job: mark(), difficulty: '1', process: '2', coordination: '1', application: '1' }, { difficulty: mark() }]; },
	'/lay-y-kien/mo': () => { const k = campaign(); return [APPRAISER, '/lay-y-kien/mo', { campaign: k.id, gist: mark(), words: mark(), last: '01/02/2099', asked: 'chosen', agency: unit('tuyhoa') }, { last: mark() }]; },
	'/lay-y-kien/:/gia-han': () => { const r = opinions.round(); return [APPRAISER, `${r.at}gia-han`, { last: '01/02/2099', version: 1 }, { last: mark() }]; },
	'/lay-y-kien/:/tra-loi': () => { const r = opinions.round(); return [HEAD, `${r.at}tra-loi`, { stance: 'other', words: mark(), deed: 'send', version: 1 }, { words: mark().repeat(400) }]; },
	'/lay-y-kien/:/co-quan/:/': () => { const r = opinions.round(), at = opinions.sent(r, 'tuyhoa', 'other'); return [APPRAISER, at, { received: 'taken', answer: mark(), version: 2 }, { answer: mark().repeat(400) }]; },
	'/ke-hoach/lap': () => [APPRAISER, '/ke-hoach/lap', { name: `Kiểm thử kế hoạch ${mark()}`, document: mark(), day: '01/02/2026', issuer: mark() }, { day: mark() }],
	'/ke-hoach/:/them': () => [APPRAISER, `/ke-hoach/${planned().plan}/them`, { title: mark(), word: 'by', due: '01/02/2099', owes: 'chosen', owner: unit('tuyhoa'), known: '' }, { due: mark() }],
	'/ke-hoach/:/cham': () => { const t = planned('2026-01-02'); return [APPRAISER, `/ke-hoach/${t.plan}/cham`, { chosen: `${t.task}-${unit('tuyhoa')}` }, null]; },
	'/ke-hoach/:/bao-cao': () => { const p = planned().plan; return [APPRAISER, `/ke-hoach/${p}/bao-cao`, { report_period: mark(), document_number: mark(), document_day: '01/02/2026', replaces: '', reason: '' }, { document_day: mark() }]; },
	'/ke-hoach/viec/:/': () => [APPRAISER, `/ke-hoach/viec/${planned().task}/`, { title: mark(), word: 'by', due: '01/02/2099', version: 1 }, { due: mark() }],
	'/ke-hoach/viec/:/bo': () => [APPRAISER, `/ke-hoach/viec/${planned().task}/bo`, { reason: mark(), version: 1 }, { reason: mark().repeat(99) }],
	'/ke-hoach/viec/:/co-quan/:/': () => [HEAD, `/ke-hoach/viec/${planned().task}/co-quan/${unit('tuyhoa')}/`, { document: mark(), document_day: '01/02/2026', done: '', note: mark() }, { done: mark() }],
	'/ke-hoach/viec/:/co-quan/:/tra-lai': () => { const t = planned().task;
		sql(`INSERT INTO plan_tick (task_id, agency_id, done_day, document, document_day, person_id) VALUES (${t}, ${unit('tuyhoa')}, '2026-02-01', 'x', '2026-02-01', 1)`);
		return [APPRAISER, `/ke-hoach/viec/${t}/co-quan/${unit('tuyhoa')}/tra-lai`, { reason: mark(), version: number(`SELECT MAX(id) FROM plan_tick`) }, { reason: mark().repeat(99) }]; },
	'/tai-len/khoi/:': () => { const g = made(); return [OFFICER, `/tai-len/khoi/${g.id}`, { block: `Mã\tViệc\n${mark()}\t${mark()}` }, { block: mark() }]; },
	'/danh-muc/:/nhap/:/trang/:': null,	// the columns of a workbook: import.test.js
	'/danh-muc/:/nhap/:/nhan': null,
	'/danh-muc/:/nhap/:/phong': null,	// names of the workbook, and words that the page chose
	'/quan-tri/ket-noi/ma-truy-cap/': () => [ADMIN, '/quan-tri/ket-noi/ma-truy-cap/', { token_name: mark(), scopes: 'read_tasks', source: '', agency: '', days: 30, rate: 120 }, { days: mark() }],
	'/quan-tri/ket-noi/ma-truy-cap/:/thu-hoi': () => [ADMIN, `/quan-tri/ket-noi/ma-truy-cap/${number(`INSERT INTO token (name, digest, scopes, expires_at) VALUES ('zq', RANDOM_BYTES(32), 'read:tasks', UTC_TIMESTAMP(6) + INTERVAL 9 DAY); SELECT LAST_INSERT_ID()`)}/thu-hoi`,
		{ reason: mark(), version: 1 }, { reason: mark().repeat(100) }],
	'/quan-tri/quoc-gia/gui-lai': () => { refusedRecord(); return [ADMIN, '/quan-tri/quoc-gia/gui-lai', { code: 'zq', reason: mark() }, { code: mark() }]; },
	'/quan-tri/quoc-gia/ban-ghi/:/xu-ly': () => [ADMIN, `/quan-tri/quoc-gia/ban-ghi/${refusedRecord()}/xu-ly`, { act: 'drop', reason: mark(), version: 1 }, { act: mark() }],
	'/quan-tri/quoc-gia/ma/': () => [ADMIN, '/quan-tri/quoc-gia/ma/', { ours: 'level HTTNV', theirs: mark(), before: number('SELECT COALESCE(MAX(id), 0) FROM national_code') }, { ours: mark() }],
	'/quan-tri/quoc-gia/tep/': null,	// a choice: national.test.js
	'/quan-tri/quoc-gia/bien-nhan': () => { const id = refusedRecord(); return [ADMIN, '/quan-tri/quoc-gia/bien-nhan', { receipts: `${sql(`SELECT HEX(msg_id) FROM national_record WHERE id = ${id}`)};refused;${mark()};zq;${mark()}` }, { receipts: mark() }]; },
	'/quan-tri/don-vi/them': () => [ADMIN, '/quan-tri/don-vi/them', { parent: 1, code: `zq.${++count}`, called: mark(), agency_kind: 'department', from: '01/01/2026' }, { from: mark() }],
	'/quan-tri/don-vi/:/sua': () => [ADMIN, `/quan-tri/don-vi/${organised('unit')}/sua`, { called: mark(), parent: 1, from: '01/02/2026', version: 1 }, { from: mark() }],
	'/quan-tri/don-vi/:/phu-trach': () => [ADMIN, `/quan-tri/don-vi/${unit('sct')}/phu-trach`, { ...document(), receiver: member('sct') }, { from: mark() }],
	'/quan-tri/nguoi/them': () => [ADMIN, '/quan-tri/nguoi/them', { uid: `zq.${++count}`, family: mark(), given: mark(), sort_name: mark(), mail: `${mark()}@x` }, { mail: mark() }],
	'/quan-tri/nguoi/:/sua': () => { const p = organised('person'); return [ADMIN, `/quan-tri/nguoi/${p}/sua`, { uid: `zq.p${p}`, family: mark(), given: mark(), sort_name: mark(), mail: `${mark()}@x`, version: 1 }, { mail: mark() }]; },
	'/quan-tri/nguoi/:/chuc-vu': () => [ADMIN, `/quan-tri/nguoi/${organised('person')}/chuc-vu`, { unit_id: unit('sct'), job: mark(), rank: 'staff', from: '01/01/2026' }, { from: mark() }],
	'/quan-tri/chuc-vu/:': () => [ADMIN, `/quan-tri/chuc-vu/${organised('holding')}`, { job: mark(), rank: 'staff', from: '01/01/2026', version: 1 }, { from: mark() }],
	'/quan-tri/vi-tri/them': () => [ADMIN, '/quan-tri/vi-tri/them', { code: `zq.${++count}`, called: mark(), scope: 'all', from: '01/01/2026' }, { from: mark() }],
	'/quan-tri/vi-tri/:/': () => [ADMIN, `/quan-tri/vi-tri/${organised('post')}/`, { called: mark(), scope: 'all', from: '01/01/2026', version: 1 }, { from: mark() }],
	'/quan-tri/vi-tri/:/khung': () => [ADMIN, `/quan-tri/vi-tri/${organised('post')}/khung`, { frame: `${mark()} | ${mark()}`, frame_from: '01/01/2026', version: 1 }, { frame_from: mark() }],
	'/quan-tri/ket-noi/nguon/them': () => [ADMIN, '/quan-tri/ket-noi/nguon/them', { code: `zq-m${++count}`, ...sourceForm() }, { minutes: mark() }],
	'/quan-tri/ket-noi/nguon/:/sua': () => [ADMIN, `/quan-tri/ket-noi/nguon/${sources.make({ way: 'api' }).id}/sua`, { ...sourceForm(), gives: 'counts', version: 1 }, { minutes: mark() }],
	'/quan-tri/ket-noi/nguon/:/lay-lai-tu': () => [ADMIN, `/quan-tri/ket-noi/nguon/${sources.make({ way: 'drop' }).id}/lay-lai-tu`, { read_from: mark(), version: 1 }, { read_from: mark().repeat(99) }],
	'/quan-tri/ket-noi/nguon/:/thu': null,	// nothing is written: source.test.js
	'/quan-tri/ket-noi/dong-loi/:/bo': () => [ADMIN, `/quan-tri/ket-noi/dong-loi/${sources.bad(mark())}/bo`, { reason: mark() }, { reason: mark().repeat(99) }],
	'/co-quan/dong-loi/:/bo': () => [CHIEF, `/co-quan/dong-loi/${sources.bad(mark(), CHIEF)}/bo`, { reason: mark() }, { reason: mark().repeat(99) }],
	'/quan-tri/nhap/:/nhan': null,	// a workbook: organisation_import.test.js
	'/y-kien/moi': () => [HEAD, '/y-kien/moi', wish(), { wished: 'x' }],
	'/y-kien/:/sua': () => [HEAD, ...proposed('draft', 'sua', wish(), 'method'), { wished: 'x' }],
	'/y-kien/:/hoi-lai': () => [APPRAISER, ...proposed('received', 'hoi-lai', { question: mark() }), { question: LONG }],
	'/y-kien/:/bo-sung': () => [HEAD, ...proposed('asked', 'bo-sung', { reply: mark() }), { reply: LONG }],
	'/y-kien/:/tra-loi': () => [APPRAISER, ...proposed('received', 'tra-loi', { answer: mark(), number: mark(), day: shownDay(0) }), { day: 'x' }],
	'/y-kien/:/tham-muu': () => [APPRAISER, ...proposed('received', 'tham-muu', { opinion: mark() }), { opinion: LONG }],
	'/y-kien/:/gui-lai': () => [LEAD, ...proposed('opined', 'gui-lai', { reason: mark() }), { reason: LONG }],
	'/y-kien/:/quyet-dinh': () => [CHAIR, ...proposed('forwarded', 'quyet-dinh', { deed: 'agree', decision: mark() }), { deed: 'x' }],
	'/y-kien/:/van-ban': () => [APPRAISER, ...proposed('agreed', 'van-ban', { number: mark(), day: shownDay(0) }), { day: 'x' }],
	'/co-quan/giao': () => { const g = made('in_force'), section = mark(); sql(`UPDATE catalog_row SET section = '${section.replace(/'/g, "''")}' WHERE id = ${g.row['A.1']}`);
		return [HEAD, '/co-quan/giao', { duty: 'deputy', person: member('tuyhoa'), from: shownDay(0), section }, { from: mark() }]; },
	'/co-quan/uy-quyen': () => [HEAD, '/co-quan/uy-quyen', { ...document(40), receiver: member('tuyhoa') }, { from: mark() }],
	'/cong-viec/:/bao-cao': () => { const d = owed(); return [OFFICER, `${d.at}bao-cao`, { quantity: '1', done_on: '', document: mark(), note: mark(), khoa: '', version: deliveries.version(d) }, { quantity: 'x' }]; },
	'/cong-viec/:/tra-lai': () => [OFFICER, `${owed().at}tra-lai`, { reason: mark() }, { reason: LONG }],
	'/cong-viec/:/gia-han': () => [OFFICER, `${owed({ deadline: 3 }).at}gia-han`, { until_day: shownDay(30), reason: mark() }, { until_day: 'x' }],
	'/cong-viec/:/mien-tru': () => { const d = owed({ deadline: -3 }); return [OFFICER, `${d.at}mien-tru`, { fault: `${deliveries.entry(d, { state: 'accepted' })}-0`, reason: mark(), proof: mark() }, { fault: '' }]; },
	'/cong-viec/xac-nhan/:': () => [HEAD, `/cong-viec/xac-nhan/${deliveries.entry(owed())}`, { deed: 'return', quantity: '', words: mark(), version: 1 }, { deed: 'x' }],
	'/cong-viec/xac-nhan/:/sai-sot': () => [HEAD, `/cong-viec/xac-nhan/${deliveries.entry(owed(), { state: 'accepted' })}/sai-sot`, { what: mark(), quantity: '1', document: mark(), version: 1 }, { quantity: 'x' }],
	'/cong-viec/sai-sot/:/thu-hoi': () => { const e = deliveries.entry(owed(), { state: 'accepted' });
		return [HEAD, `/cong-viec/sai-sot/${number(`INSERT INTO finding (entry_id, quantity, what, found_by) VALUES (${e}, 1, 'zq', 1); SELECT LAST_INSERT_ID()`)}/thu-hoi`, { reason: mark(), version: 1 }, { reason: LONG }]; },
	'/cong-viec/gia-han/:': () => { const d = owed({ deadline: 3 });
		return [HEAD, `/cong-viec/gia-han/${number(`INSERT INTO extension (delivery_id, deadline, before_deadline, reason, asked_by) SELECT id, deadline + INTERVAL 9 DAY, deadline, 'zq', person_id FROM delivery WHERE id = ${d.id}; SELECT LAST_INSERT_ID()`)}`, { deed: 'no', document: mark(), answer: mark(), version: 1 }, { deed: 'x' }]; },
	'/cong-viec/mien-tru/:': () => { const e = deliveries.entry(owed({ deadline: -3 }), { state: 'accepted' });
		return [HEAD, `/cong-viec/mien-tru/${number(`INSERT INTO exemption (entry_id, cause, proof, asked_by) SELECT id, 'zq', 'zq', person_id FROM entry WHERE id = ${e}; SELECT LAST_INSERT_ID()`)}`, { deed: 'yes', document: mark(), answer: mark(), version: 1 }, { deed: 'x' }]; },
	'/cong-viec/tra-lai/:': () => { const d = owed();
		return [HEAD, `/cong-viec/tra-lai/${number(`INSERT INTO hand_back (delivery_id, reason, asked_by) SELECT id, 'zq', person_id FROM delivery WHERE id = ${d.id}; SELECT LAST_INSERT_ID()`)}`, { deed: 'yes', document: mark(), answer: mark(), version: 1 }, { deed: 'x' }]; },
	'/cong-viec/chuyen-den/': () => { const row = product(), id = tasks.waiting(OFFICER, row, mark);
		return [HEAD, '/cong-viec/chuyen-den/', { 'task[]': [`${id}:1:${row}`], 'quantity[]': ['1'], 'deadline[]': [shownDay(20)], chosen: `${id}:1`, reason: mark() }, { 'deadline[]': [mark()] }]; },
	'/cong-viec/chuyen-den/:/nhan': () => [HEAD, `/cong-viec/chuyen-den/${tasks.waiting(OFFICER, 0, mark)}/nhan`, { task: mark(), output: mark(), coefficient: '1', quantity: '1', deadline: shownDay(20), reason: mark(), version: 1 }, { coefficient: mark() }],
	'/cong-viec/chuyen-den/:/tu-choi': () => [HEAD, `/cong-viec/chuyen-den/${tasks.waiting(OFFICER, 0, mark)}/tu-choi`, { decline_reason: mark(), version: 1 }, { decline_reason: LONG }],
	'/cong-viec/giao/:': () => [HEAD, `/cong-viec/giao/${product()}`, given(), { deadline: mark() }],
	'/cong-viec/giao/ngoai': () => [HEAD, '/cong-viec/giao/ngoai', { ...given(), task: mark(), output: mark(), coefficient: '1,2' }, { deadline: mark() }],
	'/cong-viec/giao/ho-tro': () => [HEAD, '/cong-viec/giao/ho-tro', { ...(({ days, ...rest }) => rest)(given()), task: mark(), standard_hours: '8' }, { deadline: mark() }],
	'/cong-viec/dung-dau/giao/:': () => [APPRAISER, `/cong-viec/dung-dau/giao/${product()}`, { ...given(), person: head(), document_day: shownDay(-1) }, { deadline: mark() }],
	'/cong-viec/dung-dau/giao/ngoai': () => [APPRAISER, '/cong-viec/dung-dau/giao/ngoai', { ...given(), person: head(), document_day: shownDay(-1), task: mark(), output: mark(), coefficient: '1,2' }, { document_day: mark() }],
	'/cong-viec/giao/:/chia': () => [HEAD, `/cong-viec/giao/${product()}/chia`, { subject: mark(), quantity: '1', 'part_person[]': [staff(), staff()], 'part_share[]': ['1/2', '50%'], 'part_deadline[]': [shownDay(20), shownDay(21)], reason: mark(), document: mark() }, { 'part_share[]': ['<b>zq1\'"&</b>', '1/2'], 'part_deadline[]': ['<b>zq', ''] }],
	'/cong-viec/giao/bang': null,	// nothing of it is taken at once: work.test.js
	'/cong-viec/don-vi/lap-lai': null,	// which ones were chosen
	'/cong-viec/ke-hoach/dong': () => [HEAD, '/cong-viec/ke-hoach/dong', coming({ 'don-vi': unit('tuyhoa'), nam: new Date().getFullYear() }), { due_day: mark() }],
	'/cong-viec/ke-hoach/dong/:': () => [HEAD, `/cong-viec/ke-hoach/dong/${comes()}`, coming({ version: 1 }), { due_day: mark() }],
	'/cong-viec/ke-hoach/dong/:/ket-thuc': () => [HEAD, `/cong-viec/ke-hoach/dong/${comes()}/ket-thuc`, { reason: mark(), version: 1 }, { reason: mark().repeat(100) }],
	'/cong-viec/ke-hoach/giao': null,	// which ones were chosen
	'/cong-viec/ke-hoach/bang': null,	// nothing of it is taken at once: workplan.test.js
	'/cong-viec/ke-hoach/nam-truoc': null,	// which ones were chosen
	'/cong-viec/don-vi/viec/:/sua': () => [...delivery('sua', { subject: mark(), quantity: '1', deadline: shownDay(20), reason: mark() }), { deadline: mark() }],
	'/cong-viec/don-vi/viec/:/thu-hoi': () => [...delivery('thu-hoi', { withdraw_reason: mark(), end_document: mark() }), { withdraw_reason: mark().repeat(60) }],
	'/cong-viec/don-vi/viec/:/chuyen': () => [...delivery('chuyen', { to: member('tuyhoa'), hand_deadline: shownDay(20), hand_reason: mark() }), { hand_deadline: mark() }],
	'/cong-viec/don-vi/thuong-xuyen/:/thoi': () => { const [, where] = delivery('x', {}), id = number(`SELECT work_id FROM delivery WHERE id = ${/\d+/.exec(where)[0]}`);
		sql(`UPDATE work SET regular = 1 WHERE id = ${id}`);
		return [HEAD, `/cong-viec/don-vi/thuong-xuyen/${id}/thoi`, { reason: mark(), version: 1 }, { reason: mark().repeat(60) }]; },
	'/cong-viec/de-xuat': () => [OFFICER, '/cong-viec/de-xuat', { subject: mark(), product: '', quantity: '', deadline: '', reason: mark() }, { deadline: mark() }],
	'/cong-viec/de-xuat/:/nhan': () => [...wished('nhan', { product: '', task: mark(), output: mark(), coefficient: '1', subject: mark(), quantity: '1', deadline: shownDay(20), reason: mark(), document: mark() }), { deadline: mark() }],
	'/cong-viec/de-xuat/:/tu-choi': () => [...wished('tu-choi', { decline_reason: mark() }), { decline_reason: mark().repeat(60) }],
	'/thuong/quy-che/:/sua/': () => [HEAD, `/thuong/quy-che/${bonusRule()}/sua/`, { regulation_name: mark(), part_scope: mark(), part_criteria: mark(), part_amounts: mark(), part_steps: mark(), part_other: mark(), basis: mark(), version: 1 }, { regulation_name: LONG }],
	'/thuong/quy-che/:/ban-hanh/': () => [HEAD, `/thuong/quy-che/${bonusRule()}/ban-hanh/`, { document_number: mark(), document_day: shownDay(0), signer: mark(), from_day: shownDay(++count), version: 1 }, { from_day: 'x' }],
	'/thuong/quy-che/:/bo': () => [HEAD, `/thuong/quy-che/${bonusRule()}/bo`, { reason: mark(), version: 1 }, { reason: LONG }],
	'/thuong/quy-che/:/nhan-xet/': () => [APPRAISER, `/thuong/quy-che/${bonusRule('sent')}/nhan-xet/`, { words: mark() }, { words: LONG }],
	'/thuong/quy-che/:/nhan-xet/:/': () => { const r = bonusRule('sent'); return [HEAD, `/thuong/quy-che/${r}/nhan-xet/${ruleRemark(r)}/`, { answer: mark() }, { answer: LONG }]; },
	'/tuy-chon': () => [OFFICER, '/tuy-chon', { language: 'vi', back: `/danh-muc/${mark()}` }, null],
};

async function token(c, user) {
	const page = await c.get(user === null ? '/dang-nhap' : '/viec-can-lam/');
	return forms(page.text).find((f) => f.fields.form).fields.form;
}

async function form(route) {
	const wrong = list();
	const [user, where, good, broken] = await FORMS[route.path]();
	const c = user === null ? new Client() : clients.get(user);
	for (const name of fields(route))
		if (!(name in good) && !(route.path.endsWith('/dien') && ['phan', 'phong', 'tim', 'prefix'].includes(name)))
			wrong.add(`the field ${name} is not tried`);
	if (broken !== null) {
		const a = await c.post(where, { ...good, ...broken, form: await token(c, user) });
		if (a.status !== 422 && a.status !== 409)
			wrong.add(`broken: ${a.status}`);
		if (raw(a.text))
			wrong.add(`broken: raw ${raw(a.text)}`);
		if (shown(a.text).size === 0)
			wrong.add('broken: what was typed does not come back');
	}
	const a = await c.post(where, { ...good, form: await token(c, user) });
	if (a.status !== (user === null ? 401 : route.path === '/quan-tri/ket-noi/ma-truy-cap/' ? 200 : 303))	// a token is shown by the answer itself
		wrong.add(`${a.status}: ${a.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 900)}`);
	if (raw(a.text))
		wrong.add(`raw ${raw(a.text)}`);
	if (user === null && shown(a.text).size === 0)
		wrong.add('what was typed does not come back');
	wrong.none();
}

// The pages on which the organisation is shown.
const organisation = () => ['/quan-tri/ket-noi/ma-truy-cap/', '/quan-tri/ket-noi/nguon/', '/quan-tri/ket-noi/dong-loi/', '/quan-tri/ket-noi/dong-loi/?loc=xong',
	...sql("SELECT CONCAT('/quan-tri/ket-noi/nguon/', id, '/') FROM source UNION SELECT CONCAT('/quan-tri/ket-noi/nguon/', id, '/sua') FROM source").split('\n').filter(Boolean), '/quan-tri/', '/quan-tri/nguoi/?tim=zq', '/quan-tri/vi-tri/', `/quan-tri/don-vi/${unit('sct')}/phu-trach`,
	...sql(`SELECT CONCAT('/quan-tri/don-vi/', id, '/') FROM unit WHERE code LIKE 'zq.%' UNION SELECT CONCAT('/quan-tri/vi-tri/', id, '/') FROM post WHERE code LIKE 'zq.%'
		UNION SELECT CONCAT('/quan-tri/nguoi/', id, '/') FROM person WHERE uid LIKE 'zq.%'`).split('\n')];

// All pages of what was touched, by all who may see them.
async function pages(user) {
	const c = clients.get(user), wrong = list(), seen = new Set();
	const placed = (p, g) => p.replace(':', g.id).replace(':', /y-kien/.test(p) ? number(`SELECT IFNULL(MAX(id), 1) FROM remark WHERE catalog_id = ${g.id}`) :
		/dong/.test(p) ? number(`SELECT MAX(id) FROM catalog_row WHERE catalog_id = ${g.id}`) : 1);
	const paths = user === ADMIN ? organisation() : ['/viec-can-lam/', '/thong-bao/', '/co-quan/', '/danh-muc/', '/danh-muc/dot/', '/danh-muc/tu-dien/', '/danh-muc/ky-duyet/', '/danh-muc/phe-duyet/', '/danh-muc/phe-duyet/?tat-ca=1',
		'/ke-hoach/', ...sql(`SELECT CONCAT('/ke-hoach/', id, '/') FROM plan WHERE id IN ${PLANS} UNION SELECT CONCAT('/ke-hoach/viec/', id, '/co-quan/${unit('tuyhoa')}/') FROM plan_task WHERE id IN ${TASKS}`).split('\n').filter(Boolean),
		...sql("SELECT CONCAT('/danh-muc/dot/', id, '/') FROM campaign WHERE name LIKE '%zq%'").split('\n').filter(Boolean)];
	for (const g of user === ADMIN ? [] : touched)
		for (const r of table.filter((x) => x.method === 'GET' && /^\/danh-muc\/:\//.test(x.path) && !/nhap|tep$|xlsx$/.test(x.path)))
			paths.push(placed(r.path, g));
	paths.push(...sql("SELECT CONCAT('/xep-loai/dot/', id, '/', rest) FROM year_run JOIN (SELECT 'nhom/' AS rest UNION SELECT 'han-muc/') x").split('\n').filter(Boolean), '/cong-viec/', '/cong-viec/xac-nhan/', ...sql(`SELECT CONCAT('/cong-viec/', id, '/') FROM delivery WHERE id IN ${deliveries.DELIVERIES}`).split('\n').filter(Boolean), '/y-kien/', '/y-kien/bao-cao', ...sql(`SELECT CONCAT('/y-kien/', id, '/') FROM ${proposals.OF_TEST} x`).split('\n').filter(Boolean));
	if (user === HEAD)
		paths.push('/cong-viec/don-vi/?ky=2026-12', `/cong-viec/don-vi/${staff()}`, '/cong-viec/de-xuat/don-vi/', ...sql(`SELECT CONCAT('/cong-viec/don-vi/viec/', id) FROM delivery WHERE work_id IN ${WORKS} UNION SELECT CONCAT('/cong-viec/de-xuat/', id) FROM work WHERE asked_at IS NOT NULL AND id IN ${WORKS}`).split('\n').filter(Boolean));
	if (user === OFFICER)
		paths.push('/cong-viec/de-xuat', '/cong-viec/so-lieu/');
	for (const p of paths) {
		const a = await c.get(p);
		if (a.status >= 500 || raw(a.text))
			wrong.add(`${user} GET ${p}: ${a.status} ${raw(a.text) || ''}`);
		for (const m of shown(a.text))
			seen.add(m);
	}
	wrong.none();
	return seen.size;
}

const watching = [OFFICER, HEAD, APPRAISER, LEAD, CHAIR, ADMIN];

run(async () => {
	clear();
	months.clear();
	proposals.clear();
	clearOrganisation();
	clearPlans();
	clearWork();
	sql("DELETE FROM outside_work WHERE task LIKE '%zq%'");
	await test('the people sign in', async () => {
		for (const user of [...watching, STAFF, CHIEF, DIRECTOR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('every form with a text field is tried', () =>
		assert.deepEqual(withText.map((r) => r.path).filter((p) => !(p in FORMS)), []));
	for (const r of withText.filter((x) => FORMS[x.path]))
		await test(`markup in POST ${r.path}`, () => form(r));
	tasks.figure(OFFICER, product(), mark);
	for (const user of watching)
		await test(`${user} sees no markup raw`, async () => {
			const seen = await pages(user);
			console.log(`# ${seen} of ${count} marks are shown`);
			assert.ok(seen > 10, `${seen} marks are shown`);
		});
	await clients.get(APPRAISER).post('/danh-muc/tu-dien/mac-dinh/khoi-phuc', { ...lexicon(), form: await token(clients.get(APPRAISER), APPRAISER) });
	years.clear();
	months.back(STAFF);
	clearPlans();
	clearWork();
	sql("DELETE FROM outside_work WHERE task LIKE '%zq%'");
	sql("SET @y = 2034; DELETE FROM campaign_group WHERE campaign_id IN (SELECT id FROM campaign WHERE year = @y AND id NOT IN (SELECT campaign_id FROM catalog)); DELETE FROM campaign WHERE year = @y AND id NOT IN (SELECT campaign_id FROM catalog)");
	clear();
	proposals.clear();
	criterias.clear();
	ratings.clear();
	deliveries.clear();
	sql("DELETE FROM ground; DELETE FROM absence; DELETE FROM holiday WHERE name LIKE '%zq%'; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; DELETE FROM province_parameter; DELETE FROM notice WHERE kind LIKE 'province%'");
	sql("DELETE FROM absence; DELETE FROM holiday WHERE name LIKE '%zq%'; DELETE FROM year_calendar; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; DELETE FROM province_parameter; DELETE FROM notice WHERE kind LIKE 'province%'");
	sql("DELETE FROM record_request; DELETE FROM record_file; DELETE FROM record_export_file; DELETE FROM record_export; DELETE FROM notice WHERE kind LIKE 'record%'; DELETE FROM absence; DELETE FROM holiday WHERE name LIKE '%zq%'; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; DELETE FROM province_parameter; DELETE FROM notice WHERE kind LIKE 'province%'");
	sql("DELETE FROM absence; DELETE FROM holiday WHERE name LIKE '%zq%'; DELETE FROM year_calendar; DELETE FROM past_level; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; DELETE FROM province_parameter; DELETE FROM notice WHERE kind LIKE 'province%'");
	sources.clear();
	clearOrganisation();
	for (const c of clients.values())
		c.close();
});
