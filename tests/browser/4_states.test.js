// Pages that no link leads to: forms with errors, imports and catalogs in each state, two
// people on one row, the locked session, refusals. Each passes what 3_pages asks of pages.
'use strict';
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { accounts, RUN } = require('../web/client.js');
const { assert, test, list, run } = require('../web/check.js');
const { scene, day } = require('./scene.js');
const h = require('./harness.js');

const formTo = (page, end) => page.locator(`main form[method="post"][action$="${end}"]`).first();
const press = (end) => (page) => h.submit(page, formTo(page, end));
const type = (end, fields) => async (page) => {
	for (const [name, value] of Object.entries(fields))
		await formTo(page, end).locator(`[name="${name}"]`).fill(value);
	await h.submit(page, formTo(page, end));
};
const errors = (n) => async (page) => {
	assert.equal(await page.locator('.govuk-error-summary li').count(), n, `${n} errors in the summary`);
	assert.match(await page.title(), /^Lỗi: /);
	for (const link of await page.locator('.govuk-error-summary a').all())
		assert.equal(await page.locator(await link.getAttribute('href')).count(), 1, 'the link leads to its field');
};
const says = (words) => async (page) => assert.match((await page.locator('main').innerText()).replace(/\s+/g, ' '), words);
const refused = (status, words) => Object.assign(says(words), { status });

// Another tab has saved the row in the meantime.
async function conflict(page) {
	const other = await page.context().newPage();
	await other.goto(page.url());
	await other.fill('[name=note]', `Đã sửa ${Date.now()}`);
	await h.submit(other, other.locator('main form[data-guard]'));
	await other.close();
	await page.fill('[name=note]', 'Nội dung của tôi');
	await h.submit(page, page.locator('main form[data-guard]'));
}

async function expired(page) {
	await page.locator('main form[data-guard] [name=form]').evaluate((field) => { field.value = 'A'.repeat(43); });
	await page.fill('[name=task]', 'Nội dung đã gõ');
	await h.submit(page, page.locator('main form[data-guard]'));
}

// name: [where, what is done there, what the page then says]
const states = (s) => ({
	'canbo.tuyhoa': {
		'add-nothing': [`${s.draft}dong/them`, press('/them'), errors(5)],
		'add-wrong': [`${s.draft}dong/them`, type('/them', { code: 'X.1', task: 'a', output: 'b', points: 'ba', people: 'hai' }), errors(3)],
		'add-expired': [`${s.draft}dong/them`, expired, refused(403, /Nội dung đã nhập vẫn còn/)],
		conflict: [s.row.returned, conflict, says(/Người khác vừa/)],
		'upload-nothing': [`${s.draft}nhap/`, (page) => h.submit(page, page.locator('main form[enctype]')), errors(1)],
		'import-refused': [s.batch.refused], 'import-undone': [s.batch.undone], 'import-read': [s.batch.read],
		'import-sheet': [`${s.batch.read}trang/2`],
		'import-sheet-wrong': [`${s.batch.read}trang/2`, type('/trang/2', { head_first: '9', head_last: '2' }), errors(1)],
		'import-letters': [s.batch.letters, null, says(/Chuyển sang Unicode/)], 'import-letters-sheet': [`${s.batch.letters}trang/1`, null, says(/TCVN3/)],
		'import-letters-converted': [s.batch.converted, null, says(/được đọc theo bảng mã VNI/)],
		'import-names': [`${s.batch.converted}phong`, null, says(/Chưa khớp/)],
		'import-rows-bad': [`${s.batch.read}dong/?loai=loi`],
		'import-taken': [s.batch.read, async (page) => {
			if (await formTo(page, '/nhan').count() > 0)
				await press('/nhan')(page);
			await page.goto(h.home + s.batch.read);
		}, says(/Hoàn tác/)],
		'fill-preview': [`${s.draft}dien`, type('/dien', { unit: 'bộ' }), says(/Các dòng sẽ thay đổi/)],
		standard: [`${s.row.returned}/chuan`],
		'submit-not-ready': [`${s.draft}trinh`], remarks: [`${s.returned}y-kien`], 'answer-nothing': [`${s.returned}y-kien`, async (page) => {
			await page.locator('a[href$="/tra-loi"]').first().click();
			await page.waitForURL(/tra-loi$/);
			await press('/tra-loi')(page);
		}, errors(1)],
		changes: [`${s.returned}so-sanh`], history: [`${s.returned}lich-su`], 'row-submitted': [s.row.submitted],
		'rows-nothing-found': [`${s.draft}?tim=khong-co-dong-nay`, null, says(/0 dòng/)],
		'password-nothing': ['/tai-khoan/mat-khau', press('/mat-khau'), errors(3)],
		'not-found': ['/danh-muc/999999/', null, refused(404, /Không tìm thấy/)],
		forbidden: ['/danh-muc/dot/', null, refused(403, /Không có quyền/)],
		method: ['/danh-muc/bat-dau', null, refused(405, /Thao tác/)],
		arguments: ['/danh-muc/?khong-ai-hoi=1', null, refused(400, /Yêu cầu/)],
	},
	'thamdinh.snv': {
		'campaign-nothing': ['/danh-muc/dot/mo', type('/mo', { year: '', opens: '' }), errors(5)],
		'campaign-dates': ['/danh-muc/dot/mo', type('/mo', { name: 'x', submit_by: day(9), approve_by: day(2) }), errors(1)],
		'return-nothing': [`${s.submitted}xu-ly`, press('/tra-lai'), errors(1)],
		'remark-nothing': [`${s.submitted}y-kien`, press('/y-kien'), errors(1)],
		'row-remark': [s.row.submitted],
		'decision-nothing': [`${s.agreed}quyet-dinh`, (page) => h.submit(page, page.locator('main form[enctype]')), errors(1)],
	},
	'chutich.tinh': {
		'approve-nothing': ['/danh-muc/phe-duyet/', (page) => h.submit(page, formTo(page, '/phe-duyet/'), 'Đồng ý'), errors(1)],
		'rows-proposed': [s.proposed],
	},
});

async function look(page, name, [where, act, check], wrong) {
	const answer = await page.goto(h.home + where);
	assert.equal(answer.status(), check && check.status && !act ? check.status : 200, where);
	if (act)
		await act(page);
	if (check)
		await check(page);
	(await h.whole(page, name)).forEach(wrong.add);
}

async function person(user, cookies, pages) {
	const context = await h.person({ cookies });
	for (const [name, state] of Object.entries(pages))
		await test(`${user}: ${name}`, async () => {
			const wrong = list(), page = await context.newPage();
			await look(page, `state-${name}`, state, wrong);
			await page.close();
			context.wrong.splice(0).forEach(wrong.add);
			wrong.none();
		});
	await context.close();
}

async function strangers() {
	const wrong = list(), context = await h.person(), page = await context.newPage();
	await look(page, 'state-sign-in-nothing', ['/dang-nhap', press('/dang-nhap'), errors(2)], wrong);
	await look(page, 'state-code', ['/dang-nhap', type('/dang-nhap',
		{ user: 'giamdoc.snv', password: accounts().get('giamdoc.snv').password }), says(/Mã xác thực/)], wrong);
	for (const status of [400, 403, 404, 408, 413, 502, 503, 504])
		await look(page, `state-apache-${status}`, [`/static/error/${status}.html`], wrong);
	context.wrong.forEach(wrong.add);
	await context.close();
	wrong.none();
}

async function locked() {
	const wrong = list(), user = 'chuyenvien.stc', context = await h.person(), page = await h.signIn(context, user);
	await page.goto(`${h.home}/thong-bao/`);
	execFileSync('bash', [path.join(__dirname, 'idle.sh'), user, '20'], { env: { ...process.env, RUN } });
	await page.goto(`${h.home}/danh-muc/?tim=x`);
	assert.match(page.url(), /\/mo-khoa/);
	const passes = async (name) => (await h.whole(page, name)).forEach(wrong.add);
	await passes('state-locked');
	await press('/mo-khoa')(page);
	await says(/nhập mật khẩu hoặc mã/)(page);
	await passes('state-unlock-nothing');
	context.wrong.forEach(wrong.add);
	await context.close();
	wrong.none();
}

run(async () => {
	await h.start();
	let s;
	await test('work in every state', async () => { s = await scene(2052); });
	await test('strangers: sign-in with errors, the code, what Apache says by itself', strangers);
	await test('the locked session', locked);
	for (const [user, pages] of Object.entries(states(s)))
		await person(user, s.cookies[user], pages);
	await h.stop();
});
