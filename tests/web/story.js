// What the demo tells: each account opens on its work, and the made-up work obeys the rules of
// real work. Run by instance.sh on the instance that it starts, which has the story.
'use strict';
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { Client, RUN, TREE } = require('./client.js');
const { sql, text } = require('./imports.js');
const { assert, test, run } = require('./check.js');

const DUTIES = {
	'canbo.tuyhoa': [/Bắt đầu xây dựng danh mục cho Xây dựng danh mục năm/],
	'thamdinh.snv': [/Thẩm định \d\d danh mục đã trình/, /Tiếp tục \d+ danh mục/, /Ban hành \d+ danh mục/, /Xử lý 1 đề xuất, kiến nghị/],
	'giamdoc.snv': [/Trình danh mục: .* \(\d+ dòng\)/, /Ký duyệt thẩm định \d danh mục/, /Tiếp tục \d+ danh mục/],
	'truongphong.stc': [/Duyệt 15 kết quả/, /Xác nhận \d+ phiếu đã tự chấm/, /Trả lời 2 đề nghị về công việc/, /Trả lời 1 phản hồi, kiến nghị/],
	'chuyenvien.stc': [/Xem kết quả kỳ \d+\/\d+: vì sao 83,68\?/],
	'giamdoc.stc': [/Trả lời 1 phản hồi, kiến nghị về phiếu/, /Công bố \d+ phiếu đã xem trước/, /Giải quyết 1 kiến nghị về kết quả xếp loại năm/, /Xem xét dự thảo “Quy chế tiền thưởng của Sở Tài chính”, phiên bản 2/, /Sửa và trả lời ý kiến: .* \(3 ý kiến chưa trả lời\)/],
	'quantri.khcn': [/người phụ trách cho 2 cơ quan/, /Xếp nơi làm việc cho 5 người/, /Ghi vị trí việc làm cho [\d.]+ người/, /Xử lý 1 sự cố kỹ thuật/],
	'chutich.tinh': [/Phê duyệt \d\d danh mục/],
};
const number = (query) => Number(sql(query));
const none = (what, query) => assert.equal(sql(query), '', what);

async function duties(user) {
	const c = await new Client().signIn(user), page = text((await c.get('/viec-can-lam/')).text);
	for (const words of DUTIES[user])
		assert.match(page, words);
	assert.doesNotMatch(page, /Quá hạn/);
	c.close();
}

function obeys() {
	none('a coefficient is points / standard, rounded half up', `SELECT r.id FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id
		JOIN catalog_row s ON s.id = c.standard_row_id WHERE r.live_merge IS NULL AND r.coefficient <> (20 * r.points + s.points) DIV (2 * s.points)`);
	none('a joined row has the coefficient that was decided', 'SELECT r.id FROM catalog_row r JOIN cluster_decision d ON d.id = r.live_merge WHERE d.coefficient <> r.coefficient');
	none('points lie in the range of the group', `SELECT r.id FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
		LEFT JOIN campaign_group g ON g.campaign_id = c.campaign_id AND g.agency_kind = u.agency_kind AND g.group_no = r.group_no
		WHERE g.group_no IS NULL OR r.points NOT BETWEEN g.least AND g.most`);
	none('a round keeps all rows', `SELECT t.id FROM catalog_round t WHERE (SELECT COUNT(*) FROM catalog_round_row w WHERE w.round_id = t.id) <>
		(SELECT COUNT(*) FROM catalog_row r WHERE r.catalog_id = t.catalog_id AND r.removed = 0)`);
	none('a supplement follows the version in force', `SELECT c.id FROM catalog c JOIN catalog b ON b.id = c.source_id WHERE b.state <> 'in_force' OR b.agency_id <> c.agency_id
		OR b.moved_at >= c.moved_at`);
	none('as many rounds as it says', 'SELECT c.id FROM catalog c WHERE c.round <> (SELECT COUNT(*) FROM catalog_round t WHERE t.catalog_id = c.id)');
	none('what is returned has remarks to answer', `SELECT c.id FROM catalog c WHERE c.state = 'returned' AND NOT EXISTS (SELECT 1 FROM remark m WHERE m.catalog_id = c.id AND m.state = 'open')`);
	none('what the chairman has is signed off by a leader', `SELECT c.id FROM catalog c JOIN catalog_round t ON t.catalog_id = c.id AND t.number = c.round
		WHERE (c.state IN ('proposed', 'agreed', 'in_force')) <> (t.signed_by IS NOT NULL AND t.signed_title IS NOT NULL)`);
	assert.equal(sql(`SELECT COUNT(*) FROM catalog WHERE source_id IS NOT NULL AND state = 'submitted'`), '1', 'a supplement is in appraisal');
	none('what was appraised has none open', `SELECT c.id FROM catalog c JOIN remark m ON m.catalog_id = c.id AND m.state <> 'settled' WHERE c.state NOT IN ('returned', 'submitted')`);
	none('the timeline ends in the state', `SELECT c.id FROM catalog c WHERE c.state <> (SELECT JSON_VALUE(a.after_json, '$.state') FROM audit a WHERE a.noun = 'catalog' AND a.object_id = c.id
		AND a.after_json LIKE '%"state"%' ORDER BY a.at DESC, a.id DESC LIMIT 1)`);
}

// By day, in the hours of an office, and nothing before what it follows.
function inTime() {
	none('nothing is in the future', "SELECT id FROM audit WHERE at > UTC_TIMESTAMP() AND peer = '127.0.0.1' AND session_id IS NULL AND noun = 'catalog'");
	none('offices work from 8 to 17', `SELECT id FROM audit WHERE HOUR(at + INTERVAL 7 HOUR) NOT BETWEEN 8 AND 16 AND session_id IS NULL AND noun = 'catalog'`);
	none('a round ends after it began', 'SELECT id FROM catalog_round WHERE ended_at <= submitted_at');
	none('an answer follows its remark', 'SELECT id FROM remark WHERE answered_at <= created_at');
	assert.equal(sql('SELECT submit_by > DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) AND opens < submit_by AND submit_by < approve_by FROM campaign WHERE state = \'open\''), '1');
}

// Each proposal stands where its last step led, the steps follow one another, and the method of an agency rests on its answer.
function proposals() {
	none('the last step leads to the state', `SELECT p.id FROM proposal p JOIN proposal_step s ON s.id = (SELECT MAX(id) FROM proposal_step WHERE proposal_id = p.id)
		WHERE s.at <> p.moved_at OR CASE s.act WHEN 'submit' THEN 'submitted' WHEN 'enact' THEN 'answered' WHEN 'answer' THEN 'answered' END <> p.state`);
	none('steps follow one another', 'SELECT a.id FROM proposal_step a JOIN proposal_step b ON b.proposal_id = a.proposal_id AND b.id > a.id AND b.at <= a.at');
	none('nothing is in the future or outside of office hours', `SELECT id FROM proposal_step WHERE at > UTC_TIMESTAMP() OR WEEKDAY(at + INTERVAL 7 HOUR) > 4 OR HOUR(at + INTERVAL 7 HOUR) NOT BETWEEN 8 AND 16`);
	none('nothing is late', 'SELECT id FROM proposal WHERE COALESCE(answered_at, UTC_TIMESTAMP()) > due_at');
	none('a method rests on its answer', `SELECT a.id FROM agency_parameter a JOIN proposal p ON p.id = a.proposal_id
		WHERE p.outcome IS NULL OR p.outcome <> 'agreed' OR p.state <> 'answered' OR p.document_number <> a.document_number OR p.late_unit <> a.late_unit`);
	assert.equal(sql('SELECT COUNT(*) FROM agency_parameter'), '1');
}

// What the tour leads to: each of them is there, once where one person is to find it.
function tells() {
	const words = 'r.task, r.detail, r.output', looked = "r.removed = 0 AND c.state IN ('submitted', 'appraised', 'proposed')";
	const from = 'FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id';
	assert.equal(sql(`SELECT COUNT(DISTINCT c.agency_id), COUNT(DISTINCT r.coefficient) ${from} WHERE r.live_merge =
		(SELECT id FROM cluster_decision WHERE kind = 'same' AND undone_at IS NULL)`), '4\t1', 'a cluster of four agencies is joined');
	assert.ok(Number(sql(`SELECT COUNT(*) FROM (SELECT 1 ${from} WHERE ${looked} AND r.live_merge IS NULL GROUP BY ${words}
		HAVING COUNT(DISTINCT c.agency_id) > 9) x`)) > 9, 'and others wait');
	assert.equal(sql(`SELECT COUNT(*), MAX(least > 0 AND greatest >= 10 * least) FROM (SELECT MIN(r.coefficient) AS least, MAX(r.coefficient) AS greatest
		${from} WHERE ${looked} AND r.live_merge IS NULL AND r.code = 'DC.06' GROUP BY ${words}) x`), '1\t1', 'an outlier of ten times');
	assert.equal(sql('SELECT COUNT(*) FROM cluster_member WHERE objected_at IS NOT NULL AND answered_at IS NULL'), '1', 'an objection waits');
	assert.equal(sql(`SELECT COUNT(*) FROM plan_task t JOIN unit u ON u.kind = 'agency' LEFT JOIN plan_tick k ON k.task_id = t.id AND k.agency_id = u.id AND k.state = 'standing'
		WHERE t.known IS NULL AND t.owes = 'all' AND t.due < DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) AND k.id IS NULL`), '1', 'an agency is late');
	assert.equal(sql("SELECT COUNT(*) FROM proposal WHERE kind = 'method' AND state = 'answered' AND outcome = 'agreed' AND document_number <> ''"), '1', 'a proposal is answered');
}

// Four months of three agencies are published by the programs, one is half done, one runs.
function months() {
	const last = sql('SELECT MAX(first_month) FROM sheet'), count = (query) => Number(sql(`SELECT COUNT(*) FROM ${query}`));
	const waits = `delivery d JOIN entry e ON e.delivery_id = d.id AND e.state = 'proposed' JOIN unit u ON u.id = d.unit_id AND u.code = 'stc.ngansach'`;
	assert.equal(sql("SELECT COUNT(DISTINCT first_month), COUNT(DISTINCT agency_id) FROM sheet WHERE state = 'published'"), '4\t3');
	assert.ok(count("sheet WHERE state = 'published'") > 1000);
	none('what was published before the last month is all of it', `SELECT id FROM sheet WHERE first_month < '${last}' AND state NOT IN ('published', 'excepted')`);
	for (const state of ['self', 'preview'])
		assert.ok(count(`sheet WHERE first_month = '${last}' AND state = '${state}'`) > 50, `some are ${state}`);
	assert.ok(count(`delivery d JOIN sheet s ON s.person_id = d.person_id AND s.first_month = '${last}' AND d.due > s.until_day AND d.state = 'open'`) > 20, 'the running month has open work');
	assert.equal(sql(`SELECT CONCAT_WS(' ', total, shown, level) FROM sheet s JOIN person p ON p.id = s.person_id AND p.uid = 'chuyenvien.stc'
		WHERE s.first_month = '${last}' - INTERVAL 1 MONTH`), '6025/72 8368 HTTNV', 'the sheet of the handbook');
	assert.equal(count(waits), 15);
	assert.equal(count(`${waits} WHERE e.done_on <= d.deadline AND DATEDIFF(e.made_at + INTERVAL 7 HOUR, e.done_on) <= 3 AND e.document <> ''`), 12, 'and twelve are plain');
	assert.equal(sql(`SELECT COUNT(*) FROM petition q JOIN sheet s ON s.id = q.sheet_id WHERE q.state = 'waiting' AND (q.kind = 'petition') = (s.state = 'published')`), '2');
	assert.equal(count("exemption WHERE state = 'asked'"), 1);
	assert.equal(count("extension WHERE state = 'asked'"), 1);
	for (const [what, query] of [['extra', "delivery WHERE kind = 'extra'"], ['taken over', "delivery WHERE kind = 'taken'"], ['handed over', "delivery WHERE state = 'handed_over'"],
		['carried', "delivery WHERE state = 'carried'"], ['split', 'work WHERE shares > 1'], ['regular', 'work WHERE regular = 1'], ['wrong', 'finding']])
		assert.ok(count(query) > 4, what);
	assert.equal(count(`sheet_sum m JOIN sheet_sum n ON n.sheet_id = m.sheet_id AND n.unit_id > m.unit_id`), 1, 'one person was due in two divisions');
	none('work is of the catalog in force', `SELECT w.id FROM work w LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN catalog c ON c.id = r.catalog_id AND c.agency_id = w.agency_id
		AND c.state = 'in_force' AND c.in_force_from <= w.given_at AND r.coefficient = w.coefficient WHERE c.id IS NULL`);
	none('people are told when it was published', "SELECT n.id FROM notice n WHERE n.kind = 'sheet_published' AND n.created_at > UTC_TIMESTAMP() - INTERVAL 3 DAY");
	none('steps follow one another', 'SELECT a.id FROM sheet_step a JOIN sheet_step b ON b.sheet_id = a.sheet_id AND b.id > a.id AND b.at < a.at');
	none('nothing is in the future', "SELECT id FROM audit WHERE at > UTC_TIMESTAMP() AND noun IN ('sheet', 'petition')");
	const verify = spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });
	assert.equal(verify.status, 0, verify.stdout);
	assert.match(verify.stdout, /^\d+ published sheets, 0 wrong, 0 rest/m);
}

// Last year is decided and told; this one is under way. What was decided is what the rules say, and everything rests on something.
async function years() {
	const last = number("SELECT MIN(year) FROM year_run"), count = (what) => number(`SELECT COUNT(*) FROM ${what}`);
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT(year - ${last}, state) ORDER BY year, authority_id) FROM year_run`), '0decided,0decided,1frozen,1open');
	none('all of last year are told', `SELECT id FROM classification WHERE year = ${last} AND (state <> 'noticed' OR level IS NULL)`);
	assert.equal(count(`classification a JOIN classification b ON b.run_id = a.run_id AND b.group_id = a.group_id AND b.mean = a.mean WHERE a.year = ${last} AND a.why = 'chosen' AND b.why = 'not_chosen'`) > 0, true, 'equals across the cut');
	none('places are no more than a fifth', `SELECT group_id FROM classification WHERE year = ${last} GROUP BY group_id HAVING 6 * SUM(level = 'HTXSNV') > SUM(level IN ('HTXSNV', 'HTTNV'))`);
	none('nothing is in the future', "SELECT id FROM audit WHERE at > UTC_TIMESTAMP() AND noun IN ('classification', 'year_run', 'year_decision')");
	none('steps follow one another', 'SELECT a.id FROM classification_step a JOIN classification_step b ON b.classification_id = a.classification_id AND b.act + 0 > a.act + 0 AND b.at < a.at');
	none('nobody proposes his own', 'SELECT id FROM classification WHERE proposed_by = person_id');
	none('who was remarked on was met', "SELECT c.id FROM classification c WHERE c.met_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting_about m WHERE m.classification_id = c.id)");
	const c = await new Client().signIn('chuyenvien.stc'), page = text((await c.get('/xep-loai/')).text);
	assert.match(page, new RegExp(`${last} hoàn thành tốt nhiệm vụ .*${last - 1} hoàn thành`), 'levels of earlier years');
	c.close();
}

async function petition() {
	const c = await new Client().signIn('giamdoc.stc'), list = text((await c.get('/viec-can-lam/')).text);
	const due = sql("SELECT DATE_FORMAT(due_on, '%d/%m/%Y') FROM petition WHERE kind = 'petition' AND sheet_id IS NOT NULL");
	assert.ok(list.includes(`Trả lời 1 phản hồi, kiến nghị về phiếu Hạn ${due}`), due);
	const at = sql("SELECT CONCAT('/phieu/', DATE_FORMAT(s.first_month, '%Y%m'), '/', s.person_id, '/kien-nghi/', q.id) FROM petition q JOIN sheet s ON s.id = q.sheet_id WHERE q.kind = 'petition'");
	assert.match(text((await c.get(at)).text), /còn 3 ngày làm việc/i);
	assert.ok(list.includes(`Giải quyết 1 kiến nghị về kết quả xếp loại năm Hạn ${due}`), 'and one against a level');
	c.close();
}

// The fund of last year is divided among everybody of an agency, a regulation stands and its next version is a draft.
async function bonuses() {
	const last = number('SELECT MIN(year) FROM year_run'), verify = spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'verify'], { encoding: 'utf8' });
	assert.equal(sql("SELECT GROUP_CONCAT(CONCAT(number, state) ORDER BY number) FROM regulation"), '1issued,2draft');
	assert.match(verify.stdout, /^1 bonus runs, 0 wrong, 0 shares rest/m);
	none('what is paid is what was frozen', "SELECT s.person_id FROM bonus_share s LEFT JOIN bonus_entry e ON e.run_id = s.run_id AND e.person_id = s.person_id AND e.amount = s.amount WHERE s.amount > 0 AND e.id IS NULL");
	none('no more than there is', 'SELECT id FROM bonus_run WHERE spent + reserve > fund OR fund > (SELECT SUM(amount) FROM bonus_fund f WHERE f.agency_id = bonus_run.agency_id AND f.year = bonus_run.year)');
	none('nothing is in the future', "SELECT id FROM audit WHERE at > UTC_TIMESTAMP() AND noun IN ('regulation', 'bonus_run', 'bonus_entry')");
	none('decided by the end of January', `SELECT id FROM bonus_run WHERE document_day > '${last + 1}-01-31'`);
	const c = await new Client().signIn('chuyenvien.stc'), own = text((await c.get('/thuong/')).text);
	assert.match(own, new RegExp(`Năm ${last} .*Xem cách tính`), 'the own share');
	assert.match(own, /2\.000\.000/, 'an award of this year');
	c.close();
}

function toldOnce() {
	const again = spawnSync(path.join(TREE, 'build/danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'demo-story'], { encoding: 'utf8' });
	assert.equal(again.status, 1);
	assert.match(again.stderr, /holds a campaign already/);
}

run(async () => {
	for (const user of Object.keys(DUTIES))
		await test(`the story: ${user} opens on his work`, () => duties(user));
	await test('the story obeys the rules', obeys);
	await test('the story happens in working hours', inTime);
	await test('the story of proposals obeys them too', proposals);
	await test('the story has a cluster, an outlier, an objection, a late agency, an answered proposal', tells);
	await test('the story has four published months and one half done', months);
	await test('the story has a finished year and one under way', years);
	await test('the story has a regulation in two versions and a finished run', bonuses);
	await test('the story: a petition has three working days left', petition);
	await test('the story is told once', toldOnce);
});
