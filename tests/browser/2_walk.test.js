// One catalog from Excel to the chairman's approval, as four people meet it: Home Affairs
// opens a campaign, the officer brings the sample workbook, the head submits, the appraiser
// remarks and returns, the agency answers, the chairman agrees, the decision puts it in
// force. Once with JavaScript and once without; then the real file where there is one.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { forms, sleep, base, RUN, TREE } = require('../web/client.js');
const { assert, test, skip, run } = require('../web/check.js');
const h = require('./harness.js');

const SAMPLE = path.join(TREE, 'tests/fixture/danh-muc-mau.xlsx');
const main = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const day = (ahead) => {
	const d = new Date(Date.now() + 7 * 3600e3 + ahead * 86400e3);
	return `${String(d.getUTCDate()).padStart(2, '0')}/${String(d.getUTCMonth() + 1).padStart(2, '0')}/${d.getUTCFullYear()}`;
};
const formTo = (page, end) => page.locator(`main form[action$="${end}"]`);

async function open(page, where) {
	const answer = await page.goto(h.home + where);
	assert.ok(answer.status() < 400, `${where}: ${answer.status()}`);
}

// What the tour of one kind of browser keeps: a context for each person, the campaign, the catalog.
async function begin(script, year) {
	const t = { script, year, name: `Xây dựng danh mục năm ${year} ${script ? 'có' : 'không'} kịch bản`, people: {} };
	t.as = async (user) => {
		if (!t.people[user]) {
			const context = await h.person({ script });
			t.people[user] = { context, page: await h.signIn(context, user) };
		}
		return t.people[user].page;
	};
	t.end = async () => {
		const wrong = Object.values(t.people).flatMap((p) => p.context.wrong);
		for (const p of Object.values(t.people))
			await p.context.close();
		assert.deepEqual(wrong, []);
	};
	return t;
}

async function campaign(t) {
	const page = await t.as('thamdinh.snv');
	await open(page, '/danh-muc/dot/');
	await page.click('a[href$="/danh-muc/dot/mo"]');
	await page.fill('[name=name]', t.name);
	await page.fill('[name=document]', 'Kế hoạch 99/KH-UBND');
	await page.fill('[name=year]', String(t.year));
	await page.fill('[name=submit_by]', day(60));
	await page.fill('[name=approve_by]', day(30));
	await h.submit(page, formTo(page, '/danh-muc/dot/mo'));
	assert.ok(await page.locator('.govuk-error-summary').count() > 0, 'approval before submission is refused');
	assert.equal(await page.inputValue('[name=name]'), t.name, 'what was typed stays');
	await page.fill('[name=approve_by]', day(71));
	await h.submit(page, formTo(page, '/danh-muc/dot/mo'));
	assert.match(page.url(), /\/danh-muc\/dot\/\d+\/$/);
	assert.ok((await main(page)).includes(t.name));
	await h.shoot(page, 'campaign');
}

async function upload(t) {
	const page = await t.as('canbo.tuyhoa');
	await open(page, '/viec-can-lam/');
	assert.ok((await main(page)).includes(t.name), 'the duty stands on the home of the officer');
	await open(page, '/danh-muc/');
	await h.submit(page, page.locator('section', { hasText: t.name }).locator('form[action$="/bat-dau"]'));
	assert.match(page.url(), /\/danh-muc\/\d+\/$/);
	t.at = new URL(page.url()).pathname.slice(base.length);
	await open(page, `${t.at}nhap/`);
	await page.setInputFiles('[name=file]', t.file || SAMPLE);
	await h.submit(page, page.locator('main form[enctype="multipart/form-data"]'));
	for (let i = 0; i < 100 && await formTo(page, '/nhan').count() === 0; i++) {
		await sleep(200);
		await page.goto(page.url());
	}
	t.batch = new URL(page.url()).pathname.slice(base.length);
	return page;
}

async function sample(t) {
	const page = await upload(t);
	assert.match(await main(page), /54.*48.*6/);
	await h.shoot(page, 'import-read');
	await h.submit(page, formTo(page, '/day-cot').first());
	const bad = await page.request.get(`${h.home}${t.batch}dong-loi.xlsx`);
	assert.equal(bad.status(), 200);
	assert.equal((await bad.body()).subarray(0, 2).toString(), 'PK');
	await h.submit(page, formTo(page, '/nhan'));
	await open(page, t.at);
	assert.match(await main(page), /\(48\)/, '48 good rows came in');
	assert.match(await main(page), /Sản phẩm chuẩn: DC\.01/);
	await h.shoot(page, 'catalog-rows');
}

const rowLink = (page, code) => page.locator('tbody a', { hasText: new RegExp(`^${code.replace(/\./g, '\\.')}$`) }).first();

async function openRow(page, t, code) {
	await open(page, `${t.at}?tim=${encodeURIComponent(code)}`);
	await Promise.all([page.waitForLoadState('load'), rowLink(page, code).click()]);
	await page.waitForURL(/\/dong\/\d+$/);
}

async function editRow(t) {
	const page = await t.as('canbo.tuyhoa');
	await openRow(page, t, 'DC.06');
	t.row = new URL(page.url()).pathname.slice(base.length);
	const before = await page.inputValue('[name=points]');
	await page.fill('[name=points]', '99999');
	await page.fill('[name=output]', 'Hồ sơ "<b>đầy đủ</b>"');
	await h.submit(page, formTo(page, t.row));
	assert.ok(await page.locator('#points-error').count() === 1, 'the message stands at the points');
	assert.equal(await page.inputValue('[name=points]'), '99999');
	assert.equal(await page.inputValue('[name=output]'), 'Hồ sơ "<b>đầy đủ</b>"');
	await page.fill('[name=points]', '7,5');
	await h.submit(page, formTo(page, t.row));
	assert.equal(await page.inputValue('[name=points]'), '7,5');
	await open(page, `${t.at}?tim=DC.06`);
	assert.match(await main(page), /7,5 1,5/, 'coefficient = points / standard to one decimal');
	assert.equal(await page.locator('tbody b').count(), 0, 'markup is shown as text');
	assert.notEqual(before, '7,5');
}

async function twoPeople(t) {
	const one = await t.as('canbo.tuyhoa'), two = await t.as('chutich.tuyhoa');
	await openRow(one, t, 'DC.08');
	await openRow(two, t, 'DC.08');
	const row = new URL(one.url()).pathname.slice(base.length);
	await one.fill('[name=note]', 'Ghi chú của cán bộ');
	await h.submit(one, formTo(one, row));
	await two.fill('[name=note]', 'Ghi chú của chủ tịch');
	await two.fill('[name=unit]', 'bộ');
	await h.submit(two, formTo(two, row));
	assert.match(await main(two), /Ghi chú của cán bộ/, 'the version of the other is shown');
	assert.equal(await two.inputValue('[name=note]'), 'Ghi chú của chủ tịch', 'nothing typed is lost');
	await h.shoot(two, 'two-people');
	await h.submit(two, formTo(two, row));
	assert.equal(await two.inputValue('[name=note]'), 'Ghi chú của chủ tịch');
	assert.equal(await two.locator('.govuk-error-summary').count(), 0);
}

async function doublePress(t) {
	const page = await t.as('canbo.tuyhoa');
	await open(page, `${t.at}dong/them`);
	const fields = { code: 'VP.99', task: 'Việc thêm hai lần bấm', output: 'Báo cáo', group: '1', points: '5' };
	for (const [name, value] of Object.entries(fields))
		await (name === 'group' ? page.selectOption('[name=group]', value) : page.fill(`[name=${name}]`, value));
	const form = await page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('main form'))));
	const both = await Promise.all([1, 2].map(() => page.request.post(`${h.home}${t.at}dong/them`, { form, maxRedirects: 0, headers: { origin: h.origin } })));
	assert.deepEqual(both.map((a) => a.status()), [303, 303]);
	assert.equal(both[0].headers().location, both[1].headers().location, 'the second press gets the first answer');
	await open(page, t.at);
	assert.match(await main(page), /\(49\)/, 'one row, not two');
}

async function submitIt(t, words) {
	const page = await t.as('chutich.tuyhoa');
	await open(page, `${t.at}trinh`);
	await h.shoot(page, 'submit');
	assert.match(await main(page), /đủ điều kiện/, await main(page));
	await page.fill('[name=words]', words);
	await h.submit(page, formTo(page, '/trinh'));
	assert.match(await main(page), /Đã trình/);
}

// Rows are accepted from the keyboard alone, one after the other, and all that are left at once.
async function acceptRows(page, t) {
	await open(page, `${t.at}?loc=unaccepted`);
	const boxes = page.locator('[name=chosen]');
	if (t.script) {
		await boxes.nth(0).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/dong\/\d+$/);
		await page.goBack();
	}
	for (const i of [0, 1])
		await boxes.nth(i).check();
	await h.submit(page, formTo(page, '/chap-nhan'), 'Chấp nhận các dòng đã chọn');
	assert.match(await main(page), /chấp nhận: 2\/49/);
	await page.locator('#list tbody a').first().click();
	await page.waitForURL(/\/dong\/\d+$/);
	const first = page.url();
	await h.submit(page, formTo(page, '/chap-nhan'), 'sang dòng sau');
	assert.notEqual(page.url(), first, 'the next row');
	await h.shoot(page, 'accept-row');
	await open(page, `${t.at}?loc=unaccepted`);
	await h.shoot(page, 'accept');
	await h.submit(page, formTo(page, '/chap-nhan'), 'mọi dòng');
	assert.match(await main(page), /chấp nhận: 48\/49/, 'all but the one with a remark');
}

async function appraise(t) {
	const page = await t.as('thamdinh.snv');
	await open(page, '/thong-bao/');
	assert.match(await main(page), /Tuy Hòa trình danh mục/i, 'the next person is told');
	await open(page, '/viec-can-lam/');
	assert.match(await main(page), /Thẩm định/);
	await open(page, '/danh-muc/?trang-thai=submitted');
	assert.ok(await page.locator(`a[href$="${t.at}"]`).count() > 0, 'it stands in the queue');
	await open(page, `${t.at}y-kien`);
	await page.selectOption('[name=kind]', 'reason');
	await page.fill('[name=words]', 'Đề nghị làm rõ căn cứ tính điểm <b>toàn danh mục</b>');
	await h.submit(page, formTo(page, '/y-kien'));
	await openRow(page, t, 'DC.06');
	await page.selectOption('[name=kind]', 'change');
	await page.fill('[name=words]', 'Điểm thấp so với công việc');
	await h.submit(page, formTo(page, '/y-kien'));
	await acceptRows(page, t);
	await open(page, `${t.at}xu-ly`);
	await h.submit(page, formTo(page, '/tra-lai'));
	assert.ok(await page.locator('#reason-error').count() === 1, 'no return without a reason');
	await page.fill('[name=reason]', 'Có hai ý kiến cần trả lời');
	await h.submit(page, formTo(page, '/tra-lai'));
	assert.match(await main(page), /Được trả lại/);
	await h.shoot(page, 'returned');
}

async function answer(t) {
	const page = await t.as('canbo.tuyhoa');
	await open(page, '/viec-can-lam/');
	assert.match(await main(page), /2 ý kiến chưa trả lời/);
	await open(page, t.at);
	assert.match(await main(page), /Lý do: Có hai ý kiến cần trả lời/, 'why it came back stands on the catalog');
	for (let i = 0; i < 2; i++) {
		await open(page, `${t.at}y-kien`);
		await page.locator('main section', { hasText: 'Chờ trả lời' }).first().locator('a[href$="/tra-loi"]').click();
		await page.waitForURL(/\/tra-loi$/);
		await page.fill('[name=words]', `Đã tiếp thu, lần ${i + 1}`);
		await h.submit(page, page.locator('main form'));
	}
	await open(page, t.row);
	await page.fill('[name=points]', '8');
	await h.submit(page, formTo(page, t.row));
	await open(page, `${t.at}so-sanh`);
	assert.match(await main(page), /DC\.06.*7,5.*8/, 'what changed since the first round');
}

async function secondRound(t) {
	const page = await t.as('thamdinh.snv');
	await open(page, `${t.at}so-sanh`);
	assert.match(await main(page), /DC\.06.*7,5.*8/);
	await h.shoot(page, 'changes');
	for (let i = 0; i < 2; i++) {
		await open(page, `${t.at}y-kien`);
		await h.submit(page, formTo(page, '/giai-quyet').first());
	}
	await open(page, `${t.at}xu-ly`);
	assert.match(await main(page), /“Đã tiếp thu”/, 'the letter of the head is read by the appraiser');
	await h.submit(page, formTo(page, '/tham-dinh'));
	assert.match(await main(page), /Đã thẩm định/);
}

// A leader of Home Affairs signs off what was appraised; what he doubts goes back first.
async function signOff(t) {
	const page = await t.as('giamdoc.snv'), box = `#chosen-${t.at.match(/\d+/)[0]}`;
	await open(page, '/viec-can-lam/');
	await page.click('main a[href$="/danh-muc/ky-duyet/"]');
	await page.waitForURL(/ky-duyet/);
	const form = formTo(page, '/ky-duyet/');
	await page.check(box);
	await h.submit(page, form, 'Gửi lại');
	assert.match(await main(page), /Hãy điền mục này/, 'not without a reason');
	await page.fill('[name=reason]', 'Xem lại dòng DC.06');
	await h.submit(page, form, 'Gửi lại');
	const appraiser = await t.as('thamdinh.snv');
	await open(appraiser, `${t.at}y-kien`);
	await h.submit(appraiser, formTo(appraiser, '/giai-quyet').first());
	await open(appraiser, `${t.at}xu-ly`);
	assert.equal(await formTo(appraiser, '/gui').count(), 0, 'who appraises does not sign off');
	await h.submit(appraiser, formTo(appraiser, '/tham-dinh'));
	await open(page, '/danh-muc/ky-duyet/');
	await page.check(box);
	await h.shoot(page, 'signing');
	await h.submit(page, form, 'Ký duyệt');
	await open(page, `${t.at}xu-ly`);
	assert.match(await main(page), /Chờ Chủ tịch/);
	assert.match(await main(page), /Ký duyệt thẩm định: .*Giám đốc/);
}

async function agree(t) {
	const page = await t.as('chutich.tinh');
	await open(page, '/viec-can-lam/');
	assert.match(await main(page), /Phê duyệt/);
	await open(page, '/danh-muc/phe-duyet/');
	const form = formTo(page, '/phe-duyet/');
	await h.submit(page, form, 'Đồng ý');
	assert.ok(await page.locator('.govuk-error-summary').count() > 0, 'nothing chosen is refused');
	await page.check(`#chosen-${t.at.match(/\d+/)[0]}`);
	await h.shoot(page, 'approval');
	await h.submit(page, form, 'Đồng ý');
	await open(page, t.at);
	assert.match(await main(page), /Đã đồng ý/);
}

async function enact(t) {
	const page = await t.as('thamdinh.snv');
	await open(page, `${t.at}quyet-dinh`);
	await page.setInputFiles('[name=file]', { name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
	const attach = page.locator('main form[enctype="multipart/form-data"]');
	await h.submit(page, attach);
	assert.match(await main(page), /quyet-dinh\.pdf/);
	await page.setInputFiles('[name=file]', { name: 'trang.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
	await h.submit(page, attach);
	assert.match(await main(page), /không phải PDF/);
	await open(page, `${t.at}quyet-dinh`);
	const file = await page.request.get(`${h.home}${t.at}quyet-dinh/tep`);
	assert.equal(file.headers()['content-type'], 'application/pdf');
	assert.match(file.headers()['content-disposition'], /^attachment/);
	assert.equal(file.headers()['x-content-type-options'], 'nosniff');
	assert.equal(await file.text(), '%PDF-1.4\n%%EOF\n');
	await open(page, `${t.at}quyet-dinh`);
	await page.fill('[name=number]', `${t.year}/QĐ-UBND`);
	await page.fill('[name=day]', day(1));
	await page.fill('[name=from]', day(1));
	await h.submit(page, formTo(page, '/quyet-dinh'));
	assert.ok(await page.locator('#day-error').count() === 1, 'not signed tomorrow');
	await page.fill('[name=day]', day(0));
	await page.fill('[name=from]', day(t.script ? 0 : 1));
	await h.submit(page, formTo(page, '/quyet-dinh'));
	assert.match(await main(page), t.script ? /Đang hiệu lực/ : /Sắp có hiệu lực/, 'from tomorrow is not today');
	await h.shoot(page, 'in-force');
}

async function after(t) {
	const page = await t.as('canbo.tuyhoa');
	await open(page, t.row);
	assert.equal(await page.locator('[name=points]').count(), 0, 'in force: nothing can be typed');
	await open(page, `${t.at}lich-su`);
	const said = await main(page);
	for (const step of ['Trình thẩm định', 'Trả lại cơ quan', 'Chủ tịch đồng ý', 'Đưa vào hiệu lực', 'Nhập các dòng từ Excel'])
		assert.ok(said.includes(step), `the history says: ${step}`);
	assert.match(said, /DC\.06.*Điểm: .{0,20}7,5 .{0,12}8/, 'before and after in words');
	assert.doesNotMatch(said, /[{}]|in_force|"state"/, 'no raw record');
	await h.shoot(page, 'history');
	const file = await page.request.get(`${h.home}${t.at}xuat.xlsx`);
	assert.equal(file.status(), 200);
	const saved = path.join(h.shots, 'export.xlsx');
	fs.writeFileSync(saved, await file.body());
	const sheet = execFileSync('unzip', ['-p', saved, 'xl/worksheets/sheet1.xml'], { encoding: 'utf8' });
	assert.ok((sheet.match(/<f>ROUND\(/g) || []).length === 49, 'coefficients are live formulas');
	await open(page, t.at);
	await h.submit(page, formTo(page, '/phien-ban'));
	assert.notEqual(new URL(page.url()).pathname.slice(base.length), t.at);
	assert.match(await main(page), /Phiên bản \d.*\(49\)/, 'the next version begins as a copy');
	t.next = new URL(page.url()).pathname.slice(base.length);
}

// What the export holds comes in again, row by row.
async function importAgain(t) {
	const page = await t.as('canbo.tuyhoa');
	await open(page, `${t.next}nhap/`);
	await page.setInputFiles('[name=file]', path.join(h.shots, 'export.xlsx'));
	await h.submit(page, page.locator('main form[enctype="multipart/form-data"]'));
	for (let i = 0; i < 100 && !/dòng đọc được/.test(await main(page)); i++) {
		await sleep(200);
		await page.goto(page.url());
	}
	assert.match(await main(page), /49 dòng đọc được/);
}

async function walk(script, year) {
	const how = script ? 'with JavaScript' : 'without JavaScript';
	const t = await begin(script, year);
	const steps = [
		['Home Affairs opens a campaign', campaign],
		['the officer brings the sample workbook', sample],
		['a row is typed and checked', editRow],
		['two people on one row', twoPeople],
		['two presses, one row', doublePress],
		['the head submits', () => submitIt(t, 'Kính trình Sở Nội vụ')],
		['the appraiser remarks and returns', appraise],
		['the agency answers', answer],
		['the head submits again', () => submitIt(t, 'Đã tiếp thu')],
		['the second round shows what changed', secondRound],
		['a leader of Home Affairs signs the appraisal off', signOff],
		['the chairman agrees', agree],
		['the decision puts it in force', enact],
	];
	if (!script)
		steps.push(['history, export, next version', after], ['the export comes in again', importAgain]);
	let good = true;
	for (const [name, step] of steps) {
		if (!good) {
			await test(`${how}: ${name}`, () => assert.fail('a step before it failed'));
			continue;
		}
		good = await test(`${how}: ${name}`, () => step(t));
		if (!good)
			for (const [user, p] of Object.entries(t.people))
				await h.shoot(p.page, `failed-${script}-${user}`);
	}
	await test(`${how}: no script error, nothing that the policy refused`, t.end);
}

async function real(file) {
	const t = await begin(true, 2041);
	t.file = file;
	await campaign(t);
	const page = await upload(t);
	assert.match(await main(page), /371/, '371 rows');
	await h.shoot(page, 'real-read');
	await h.submit(page, formTo(page, '/nhan'));
	await t.end();
}

run(async () => {
	await h.start();
	await walk(true, 2039);
	await walk(false, 2040);
	if (process.env.REAL_CATALOG)
		await test('the real catalog comes in', () => real(path.resolve(TREE, process.env.REAL_CATALOG)));
	else
		skip('the real catalog comes in', 'REAL_CATALOG names no workbook');
	await h.stop();
});
