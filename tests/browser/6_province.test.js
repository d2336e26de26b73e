// The whole province, 115 catalogs of 371 rows each: what stands beside a row that is typed, votes and grids of experts,
// groups of equal works, a part that all communes share, common criteria, a method asked for, opinions of all, what goes
// to the chairman, a supplement with work from outside, the plan. With one window for each who works.
'use strict';
const { assert, test, run } = require('../web/check.js');
const catalogs = require('../web/catalogs.js');
const opinions = require('../web/opinions.js');
const proposals = require('../web/proposals.js');
const province = require('../web/province.js');
const criteria = require('./6_criteria.test.js');
const proposal = require('./6_proposal.test.js');
const walks = require('./province_walks.js');
const h = require('./harness.js');

const { sql, number } = catalogs;
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);
const main = (page) => page.locator('main').innerText();
const OUTSIDE = 'Việc ngoài danh mục của tỉnh mẫu';
const noOutside = () => sql(`DELETE FROM notice WHERE path = '/danh-muc/ngoai/'; DELETE FROM outside_work WHERE task = '${OUTSIDE}'`);
let K, TUYHOA, pages, joined;

async function timed(what, work) {
	const from = Date.now(), made = await work();
	console.log(`# ${what}: ${Date.now() - from} ms`);
	return made;
}

// All communes have version 1 of a part; Home Affairs changes the points of its row.
async function shared() {
	const { home, officer } = pages, part = `/danh-muc/dot/${K}/dung-chung/3/`;
	sql(`UPDATE campaign SET state = 'open' WHERE id = ${K}; UPDATE catalog SET state = 'draft' WHERE campaign_id = ${K};
		INSERT INTO shared_part (campaign_id, part, section, published) VALUES (${K}, 3, 'A. Lãnh đạo, quản lý', 1);
		INSERT INTO shared_row (campaign_id, part, position, code, task, output, group_no, points) VALUES (${K}, 3, 1, 'QL.01', 'Chỉ đạo xây dựng kế hoạch', 'Kế hoạch', 2, 4000);
		SET @r = LAST_INSERT_ID();
		INSERT INTO shared_version (campaign_id, part, number, section, person_id) VALUES (${K}, 3, 1, 'A. Lãnh đạo, quản lý', 1);
		INSERT INTO shared_version_row SELECT ${K}, 3, 1, id, position, code, task, detail, output, group_no, points, unit_of_measure FROM shared_row WHERE id = @r;
		INSERT INTO catalog_row (catalog_id, position, section, code, task, output, group_no, points, coefficient, shared_id, shared_version)
		SELECT c.id, -1, 'A. Lãnh đạo, quản lý', 'QL.01', 'Chỉ đạo xây dựng kế hoạch', 'Kế hoạch', 2, 4000, ROUND(40000 / s.points), @r, 1
		FROM catalog c JOIN unit u ON u.id = c.agency_id JOIN catalog_row s ON s.id = c.standard_row_id WHERE c.campaign_id = ${K} AND u.agency_kind = 'commune';
		INSERT INTO shared_adoption (catalog_id, part, number) SELECT c.id, 3, 1 FROM catalog c JOIN unit u ON u.id = c.agency_id
		WHERE c.campaign_id = ${K} AND u.agency_kind = 'commune';
		UPDATE catalog c JOIN unit u ON u.id = c.agency_id SET c.row_count = c.row_count + 1 WHERE c.campaign_id = ${K} AND u.agency_kind = 'commune'`);
	const communes = number("SELECT COUNT(*) FROM unit WHERE agency_kind = 'commune'");
	await home.goto(`${h.home}${part}`);
	await home.click('main a:has-text("QL.01")');
	await home.fill('#points', '45');
	await h.submit(home, home.locator('main form:has(#points)'));
	await timed('what moves in all communes', () => home.goto(`${h.home}${part}cong-bo`));
	assert.equal(await home.locator('main table').first().locator('tbody tr').count(), communes, 'every commune is named');
	await h.submit(home, home.locator('main form[action$="/cong-bo"]'));
	const points = () => number(`SELECT points FROM catalog_row WHERE catalog_id = ${TUYHOA} AND code = 'QL.01' AND removed = 0`);
	await officer.goto(`${h.home}/danh-muc/${TUYHOA}/dung-chung`);
	for (let round = 0; round < 2; round++) {
		await h.submit(officer, officer.locator('main form[action$="/dung-chung"]'));
		assert.equal(points(), 4500, 'adopted');
		await officer.goto(`${h.home}/danh-muc/${TUYHOA}/dung-chung`);
		if (round === 0) {
			await h.submit(officer, officer.locator('main form').filter({ hasText: /Hoàn tác|Bỏ áp dụng|Lấy lại/ }));
			assert.equal(points(), 4000, 'and taken back');
			await officer.goto(`${h.home}/danh-muc/${TUYHOA}/dung-chung`);
		}
	}
	sql(`UPDATE catalog SET state = 'appraised' WHERE campaign_id = ${K}`);
}

async function asked() {
	const { home, head } = pages;
	await home.goto(`${h.home}/lay-y-kien/mo`);
	await home.selectOption('#campaign', String(K));
	await home.fill('#gist', opinions.MARK);
	await home.fill('#words', 'Xin ý kiến về hệ số sau khi thống nhất các việc giống nhau.');
	await home.fill('#last', day(5));
	await home.locator('input[name=asked]').first().check({ force: true });
	await h.submit(home, home.locator('main form:has(#gist)'));
	const round = { id: number('SELECT MAX(id) FROM opinion_round') }, at = `${h.home}/lay-y-kien/${round.id}/`;
	assert.equal(number(`SELECT COUNT(*) FROM opinion WHERE round_id = ${round.id}`), 115);
	await head.goto(`${at}tra-loi`);
	await head.locator('input[name=stance][value=other]').check({ force: true });
	await head.fill('#words', 'Hệ số của việc tiếp dân thấp.');
	await h.submit(head, head.locator('main form:has(#words)'), 'Gửi');
	assert.equal(number(`SELECT COUNT(*) FROM opinion WHERE round_id = ${round.id} AND stance = 'other'`), 1);
	for (let times = 0; times < 2; times++) {
		await home.goto(at);
		await h.submit(home, home.locator('main form[action$="/ket-thuc"]'));
		assert.equal(sql(`SELECT state FROM opinion_round WHERE id = ${round.id}`), 'closed');
		if (times === 0) {
			await home.goto(at);
			await home.fill('#last', day(6));
			await h.submit(home, home.locator('main form:has(#last)'));
			assert.equal(sql(`SELECT state FROM opinion_round WHERE id = ${round.id}`), 'open', 'opened again');
		}
	}
	await home.goto(at);
	await timed('the report on 115 opinions', () => h.submit(home, home.locator('main form[action$="/van-ban/y-kien"]')));
	assert.match(await home.inputValue('#body'), /của 115 cơ quan[\s\S]*114 cơ quan chưa trả lời/);
}

async function toTheChairman() {
	const { home } = pages;
	sql(`UPDATE catalog SET state = 'proposed' WHERE campaign_id = ${K}; UPDATE campaign SET state = 'closed' WHERE id = ${K}`);
	const choose = async (kind, ids) => {
		await home.goto(`${h.home}/van-ban/moi?loai=${kind}`);
		await home.evaluate((list) => list.forEach((id) => document.getElementById(`chosen-${id}`).click()), ids);
		await timed(`${kind} of ${ids.length}`, () => h.submit(home, home.locator('main form:has([name=chosen])')));
		return home.url();
	};
	const file = async (at, form) => {
		const a = await timed(form, () => home.context().request.get(`${at}tai?dang=${form}`, { timeout: 60000 }));
		assert.equal(a.status(), 200);
		return (await a.body()).length;
	};
	const all = sql(`SELECT id FROM catalog WHERE campaign_id = ${K}`).split('\n').map(Number);
	const submission = await choose('submission', all);
	assert.match(await home.inputValue('#body'), /của 115 cơ quan/);
	assert.ok(await file(submission, 'pdf') > 10000 && await file(submission, 'docx') > 5000);
	const decision = await choose('decision', all);
	assert.ok(await file(decision, 'docx') > 5000, 'the rows of all are printed apart');
	const few = await choose('decision', all.slice(0, 8));
	assert.ok(await file(few, 'pdf') > 200000 && await file(few, 'docx') > 50000, 'eight catalogs go behind it');
}

async function supplemented() {
	const { home } = pages, officer = await h.opened('giamdoc.stc');	// no walk puts one of Finance in force
	sql(`UPDATE catalog SET state = 'in_force', decision_number = '7/QĐ-UBND', decision_day = '2026-03-01', in_force_from = '2026-03-02' WHERE campaign_id = ${K}
		AND agency_id NOT IN (SELECT agency_id FROM (SELECT agency_id FROM catalog WHERE state = 'in_force') x)`);
	const ruling = number(`SELECT c.id FROM catalog c JOIN unit u ON u.id = c.agency_id WHERE c.campaign_id = ${K} AND u.code = 'stc'`);
	await officer.goto(`${h.home}/danh-muc/ngoai/`);
	await officer.fill('#task', OUTSIDE);
	await officer.fill('#output', 'Báo cáo');
	await officer.selectOption('#group', '1');
	await officer.fill('#coefficient', '1,4');
	await h.submit(officer, officer.locator('main form[action$="/danh-muc/ngoai/"]'), 'Ghi một việc');
	await officer.goto(`${h.home}/danh-muc/${ruling}/`);
	await h.submit(officer, officer.locator('main form[action$="/phien-ban"]'));
	const at = officer.url();
	await officer.goto(`${h.home}/danh-muc/ngoai/`);
	await officer.locator('tr', { hasText: OUTSIDE }).locator('label[for^="chosen-"]').click();
	await h.submit(officer, officer.locator('main form:has([name=chosen])'), 'Đưa các việc đã chọn');
	await officer.goto(`${at}dong/${number(`SELECT MAX(r.id) FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id WHERE c.source_id = ${ruling} AND r.removed = 0 AND r.shared_id IS NULL AND r.task <> '${OUTSIDE}'`)}`);
	await officer.fill('#task', 'Việc được sửa trong bản bổ sung');
	await h.submit(officer, officer.locator('main form:has(#task)'));
	await timed('a supplement against its version', () => officer.goto(at));
	assert.match(await main(officer), /thêm 1 · sửa 1 · rút 0/);
	assert.equal(number(`SELECT coefficient FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id WHERE c.source_id = ${ruling} AND r.task = '${OUTSIDE}'`), 14);
	await timed('search in all works of the province', () => home.goto(`${h.home}/danh-muc/tinh/?tim=ke+hoach`));
	assert.ok(await home.locator('#list tbody tr').count() > 0);
	assert.deepEqual(officer.context().wrong, []);
	await officer.context().close();
}

const PLAN = 'Kiểm thử tiến độ 115 cơ quan';
const noPlan = () => sql(`SET @p = (SELECT id FROM plan WHERE name = '${PLAN}'); DELETE FROM notice WHERE path LIKE CONCAT('/ke-hoach/', @p, '/%');
	DELETE FROM plan_reminder WHERE task_id IN (SELECT id FROM plan_task WHERE plan_id = @p); DELETE FROM plan_task WHERE plan_id = @p; DELETE FROM plan WHERE id = @p`);

// What is known from 115 catalogs: one agency has none in force, and none may be late that has.
async function planned() {
	const { home } = pages;
	noPlan();
	sql(`INSERT INTO plan (name, document, day, issuer, created_by) VALUES ('${PLAN}', '9/KH-UBND', '2026-01-01', 'UBND tỉnh', 1); SET @p = LAST_INSERT_ID();
		INSERT INTO plan_task (plan_id, position, title, due, word, owes, known, campaign_id, created_by) VALUES (@p, 1, 'Trình danh mục', UTC_DATE() - INTERVAL 3 DAY, 'by', 'all', 'catalog_submitted', ${K}, 1),
		(@p, 2, 'Phê duyệt danh mục', UTC_DATE() - INTERVAL 2 DAY, 'by', 'all', 'catalog_in_force', ${K}, 1);
		UPDATE catalog c JOIN unit u ON u.id = c.agency_id SET c.state = 'returned', c.in_force_from = NULL, c.decision_number = NULL, c.decision_day = NULL WHERE c.campaign_id = ${K} AND u.code = 'sxd'`);
	const at = `${h.home}/ke-hoach/${number(`SELECT id FROM plan WHERE name = '${PLAN}'`)}/`;
	const standing = number(`SELECT COUNT(*) FROM catalog WHERE campaign_id = ${K} AND state = 'in_force'`);
	await timed('the board of 115 bodies', () => home.goto(at));
	await home.goto(`${at}cham`);
	assert.match(await main(home), /Sở Xây dựng/);
	await timed('the report', () => home.goto(`${at}bao-cao`));
	assert.match(await main(home), new RegExp(`${standing}`));
	for (const form of ['docx', 'pdf'])
		assert.equal((await timed(form, () => home.context().request.get(`${at}bao-cao?dang=${form}`))).status(), 200);
	noPlan();
}

run(async () => {
	await h.start();
	opinions.clear();
	noOutside();
	try {
		const p = walks.known(await timed('the province', () => province.fill(sql, { seed: 11 })));
		K = p.campaign.id;
		TUYHOA = p.own;
		pages = { home: await h.opened('thamdinh.snv'), officer: await h.opened('canbo.tuyhoa', { width: 'narrow' }), head: await h.opened('chutich.tuyhoa') };
		const walk = (name, work) => test(name, () => timed(name, work));
		await walk('three works beside a row that is typed, by the lexicon of the moment', () => walks.typed(pages, p));
		await walk('experts vote on the standard product and score a row', () => walks.experts(p));
		await walk('the biggest group is joined, taken back, joined', async () => { joined = await walks.same(pages, p); });
		await walk('a work that may be the same is another one, is not, is', () => walks.different(pages));
		await walk('hard pairs and ends of chains are not the same', () => walks.apart(pages, p));
		await walk('coefficients that lie apart', () => walks.outliers(pages, p));
		await walk('a shared part moves in every commune, is adopted, taken back, adopted', shared);
		await walk('common criteria, and what an agency says more specifically', () => criteria.walk(true));
		await walk('a method is asked for, and the chairman answers', () => proposal.method(true));
		await walk('115 agencies are asked, one answers, the round is closed, opened, closed', asked);
		await walk('submission and decisions of 115 catalogs', toTheChairman);
		await walk('a supplement among 115 catalogs in force', supplemented);
		await walk('the catalog of the province is searched', () => walks.searched(pages, p, joined));
		await walk('the plan knows how 115 catalogs stand', planned);
		for (const page of Object.values(pages))
			assert.deepEqual(page.context().wrong, []);
	} finally {
		noPlan();
		noOutside();
		await h.stop();
		criteria.clear();
		proposals.clear();
		opinions.clear();
	}
});
