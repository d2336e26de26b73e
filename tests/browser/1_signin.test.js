// Sign-in as people meet it: right, wrong, with a code, locked and unlocked with what was
// typed still there, signed out and back, several sessions; with and without JavaScript.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { accounts, oneTimeCode, base, RUN } = require('../web/client.js');
const { assert, test, run } = require('../web/check.js');
const h = require('./harness.js');

const main = (page) => page.locator('main').innerText();

async function wrongPassword(script) {
	const context = await h.person({ script });
	const page = await context.newPage();
	await page.goto(`${h.home}/danh-muc/`);
	assert.match(page.url(), /\/dang-nhap\?ve=/);
	const said = [];
	for (const user of ['kiemtra.tt', 'khong.co']) {
		await page.fill('[name=user]', user);
		await page.fill('[name=password]', 'sai-mat-khau');
		await h.submit(page, page.locator('main form:has([name=password])'));
		assert.match(page.url(), /\/dang-nhap/);
		assert.equal(await page.inputValue('[name=user]'), user, 'the name stays');
		assert.equal(await page.inputValue('[name=password]'), '', 'the password does not');
		said.push((await page.locator('.govuk-error-summary').innerText()).replace(/\s+/g, ' '));
	}
	assert.equal(said[0], said[1], 'a wrong password and an unknown name get the same words');
	assert.deepEqual(context.wrong, []);
	await context.close();
}

async function emptyPassword() {
	const context = await h.person({ script: false });
	const page = await context.newPage();
	await page.goto(`${h.home}/dang-nhap`);
	await page.fill('[name=user]', 'kiemtra.tt');
	await h.submit(page, page.locator('main form:has([name=password])'));
	assert.ok(await page.locator('.govuk-error-summary').count() > 0);
	assert.equal(await page.locator('form[action$="/dang-xuat"]').count(), 0);
	await context.close();
}

async function withPassword(script) {
	const context = await h.person({ script });
	const page = await h.signIn(context, 'canbo.tuyhoa', '/viec-can-lam/');
	assert.match(page.url(), /\/viec-can-lam\/$/);
	const text = await page.locator('body').innerText();
	assert.ok(text.includes(accounts().get('canbo.tuyhoa').unit), 'the home names the unit');
	const [session] = (await context.cookies()).filter((c) => c.name === '__Host-danhgia');
	assert.ok(session.secure && session.httpOnly && session.sameSite === 'Lax' && session.path === '/', JSON.stringify(session));
	assert.ok(session.value.length >= 43);
	assert.deepEqual(context.wrong, []);
	await h.shoot(page, `home-${script ? 'script' : 'plain'}`);
	await context.close();
}

async function withCode(script) {
	const context = await h.person({ script });
	const page = await context.newPage();
	const user = 'phochutich.tinh';
	await page.goto(`${h.home}/dang-nhap`);
	await page.fill('[name=user]', user);
	await page.fill('[name=password]', accounts().get(user).password);
	await h.submit(page, page.locator('main form:has([name=password])'));
	assert.equal(await page.locator('[name=otp]').count(), 1, 'a code is asked for');
	const waiting = await page.request.get(`${h.home}/viec-can-lam/`, { maxRedirects: 0 });
	assert.equal(waiting.status(), 303, 'nothing is open before the code');
	await page.fill('[name=otp]', '000000');
	await h.submit(page, page.locator('main form:has([name=otp])'));
	assert.equal(await page.locator('[name=otp]').count(), 1, 'a wrong code is asked for again');
	assert.ok(await page.locator('.govuk-error-summary').count() > 0);
	await page.fill('[name=otp]', await oneTimeCode(user));
	await h.submit(page, page.locator('main form:has([name=otp])'));
	assert.equal(await page.locator('form[action$="/dang-xuat"]').count(), 1, await main(page));
	assert.deepEqual(context.wrong, []);
	await context.close();
}

// The cookie before the sign-in, and the one before the code, are not the one after it.
async function newCookies() {
	const context = await h.person();
	const page = await context.newPage();
	await page.goto(`${h.home}/dang-nhap`);
	await context.addCookies([{ name: '__Host-danhgia', value: 'A'.repeat(43), url: `${h.origin}/`, secure: true }]);
	await h.signIn(context, 'canbo.tuyhoa');
	const one = (await context.cookies()).find((c) => c.name === '__Host-danhgia').value;
	assert.notEqual(one, 'A'.repeat(43));
	await context.close();
}

async function signOut(script) {
	const context = await h.person({ script });
	const page = await h.signIn(context, 'canbo.tuyhoa');
	await page.goto(`${h.home}/viec-can-lam/`);
	const old = (await context.cookies()).filter((c) => c.name === '__Host-danhgia');
	await h.submit(page, page.locator('form[action$="/dang-xuat"]'));
	await page.goBack();
	await page.waitForLoadState('load');
	assert.equal(await page.locator('form[action$="/dang-xuat"]').count(), 0, 'the back button shows nothing');
	await context.addCookies(old.map(({ name, value }) => ({ name, value, url: `${h.origin}/`, secure: true })));
	await page.goto(`${h.home}/viec-can-lam/`);
	assert.match(page.url(), /\/dang-nhap/, 'the old cookie opens nothing');
	await context.close();
}

// Ages the sessions of one person in the database, as if nobody had acted for a while.
function idle(user, minutes) {
	execFileSync(path.join(__dirname, 'idle.sh'), [user, String(minutes)], { stdio: 'pipe' });
}

async function lock(script) {
	const user = 'chuyenvien.tuyhoa';
	const context = await h.person({ script });
	const page = await h.signIn(context, user);
	await page.goto(`${h.home}/viec-can-lam/`);
	idle(user, 16);
	await page.goto(`${h.home}/danh-muc/`);
	assert.match(page.url(), /\/mo-khoa/, 'locked after 15 minutes');
	const peek = await page.request.get(`${h.home}/thong-bao/`, { maxRedirects: 0 });
	assert.notEqual(peek.status(), 200, 'a locked session shows nothing');
	await h.shoot(page, `locked-${script ? 'script' : 'plain'}`);
	await page.fill('main input[type=password]', 'sai');
	await h.submit(page, page.locator('main form:has(input[type=password])'));
	assert.ok(await page.locator('.govuk-error-summary').count() > 0, 'a wrong password does not unlock');
	await page.fill('main input[type=password]', accounts().get(user).password);
	await h.submit(page, page.locator('main form:has(input[type=password])'));
	assert.match(page.url(), /\/danh-muc\//, 'goes on where one was');
	assert.deepEqual(context.wrong.filter((w) => !/401/.test(w)), []);
	await context.close();
}

// A form that was being typed when the session locked: kept, and sent after the unlock.
async function lockWithForm(script) {
	const user = 'chuyenvien.tuyhoa';
	const context = await h.person({ script });
	const page = await h.signIn(context, user);
	await page.goto(`${h.home}/viec-can-lam/`);
	await page.selectOption('select[name=theme]', 'dark');
	idle(user, 16);
	await h.submit(page, page.locator('form[action$="/tuy-chon"]'));
	const again = page.locator('main form:has(input[type=password])');
	if (await again.count() > 0) {
		await page.fill('main input[type=password]', accounts().get(user).password);
		await h.submit(page, again);
	}
	// What was typed is sent again by one button where the page asks for it.
	const resend = page.locator('main form:has(input[type=hidden][name=theme])');
	if (await resend.count() > 0)
		await h.submit(page, resend);
	await page.goto(`${h.home}/viec-can-lam/`);
	assert.equal(await page.getAttribute('html', 'data-theme'), 'dark', 'what was chosen before the lock counts');
	await page.selectOption('select[name=theme]', 'system');
	await h.submit(page, page.locator('form[action$="/tuy-chon"]'));
	await context.close();
}

// Two minutes before the lock the page says so, with the right number; the server's time
// counts, and looking on does not prolong it.
async function warning() {
	const user = 'chuyenvien.tuyhoa';
	const context = await h.person();
	const page = await h.signIn(context, user);
	await page.goto(`${h.home}/viec-can-lam/`);
	assert.equal(await page.locator('.app-expiry').innerText(), '', 'nothing is said early');
	await page.evaluate(() => { document.querySelector('.app-expiry').dataset.secondsLeft = '100'; });
	const html = (await page.content()).replace(/data-seconds-left="\d+"/, 'data-seconds-left="100"');
	await page.route('**/thong-bao/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
	await page.goto(`${h.home}/thong-bao/`);
	assert.match(await page.locator('.app-expiry').innerText(), / 2 phút/);
	await context.close();
}

// A file that meets the lock: it is not kept, but the way back leads to where it was sent.
async function lockWithFile() {
	const user = 'canbo.tuyhoa';
	const context = await h.person({ script: false });
	const page = await h.signIn(context, user);
	const form = await page.locator('form[action$="/dang-xuat"] [name=form]').inputValue();
	const file = { name: 'a.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') };
	idle(user, 16);
	const answer = await page.request.post(`${h.home}/tai-len/danh-muc/1`, { multipart: { form, file }, maxRedirects: 0 });
	assert.equal(answer.status(), 401);
	assert.match(await answer.text(), /name="path" value="\/tai-len\/danh-muc\/1"/);
	await context.close();
}

async function sessions() {
	const user = 'kiemtra.tt';
	const one = await h.person(), two = await h.person();
	const a = await h.signIn(one, user);
	const b = await h.signIn(two, user);
	await a.goto(`${h.home}/tai-khoan/`);
	await h.shoot(a, 'account');
	const end = a.locator('main form[method=post]').filter({ hasText: /tất cả|mọi phiên|phiên khác/i });
	assert.ok(await end.count() > 0, 'the account page can end the sessions');
	await h.submit(a, end.first());
	await b.goto(`${h.home}/viec-can-lam/`);
	assert.match(b.url(), /\/dang-nhap/, 'the other session is over');
	await one.close();
	await two.close();
}

async function language() {
	const context = await h.person({ script: false });
	const page = await context.newPage();
	await page.goto(`${h.home}/dang-nhap`);
	assert.equal(await page.getAttribute('html', 'lang'), 'vi');
	const before = await page.locator('main h1').innerText();
	await page.click('a[hreflang=en]');
	assert.equal(await page.getAttribute('html', 'lang'), 'en');
	assert.notEqual(await page.locator('main h1').innerText(), before);
	await context.close();
}

run(async () => {
	await h.start();
	for (const script of [true, false]) {
		const how = script ? 'with JavaScript' : 'without JavaScript';
		await test(`a wrong password says no, ${how}`, () => wrongPassword(script));
		await test(`password alone, ${how}`, () => withPassword(script));
		await test(`password and code, ${how}`, () => withCode(script));
		await test(`sign out and the back button, ${how}`, () => signOut(script));
		await test(`lock and unlock, ${how}`, () => lock(script));
		await test(`a form typed before the lock, ${how}`, () => lockWithForm(script));
	}
	await test('a warning before the lock', warning);
	await test('a file that meets the lock', lockWithFile);
	await test('an empty password is refused', emptyPassword);
	await test('a new cookie at sign-in', newCookies);
	await test('my sessions, end them all', sessions);
	await test('English and back', language);
	await h.stop();
});
