// Chromium for the tests: contexts, sign-in, and what every page must pass (accessibility,
// content security policy, valid markup, size). Needs RUN and PORT. The engine of Chromium without its windows, menus
// and tabs; CHROMIUM names another.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { chromium } = require('playwright-core');
const { valid } = require('./valid.js');
const { Client, accounts, oneTimeCode, base, origin, RUN } = require('../web/client.js');
const { assert } = require('../web/check.js');

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const shots = path.join(RUN, 'shots');
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const home = origin + base;
let browser;

async function start() {
	fs.mkdirSync(shots, { recursive: true });
	browser = await chromium.launch({
		executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell',
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
			'--disable-background-networking', '--disable-component-update', '--disable-sync',
			'--disable-dev-shm-usage',
			// Pages live for a second: what optimises their scripts takes more of the processors than it gives back.
			'--js-flags=--no-maglev --no-turbofan'],
	});
	return browser;
}

async function stop() {
	if (browser)
		await browser.close();
}

// A page that does not come within its time says what it waited for, and what Apache and the machine were doing.
function explained(page) {
	const goto = page.goto.bind(page), waits = new Set();
	const last = (name) => execFileSync('tail', ['-n', '4', path.join(RUN, 'log', name)], { encoding: 'utf8' });
	page.on('request', (r) => waits.add(r));
	for (const end of ['requestfinished', 'requestfailed'])
		page.on(end, (r) => waits.delete(r));
	page.goto = async (...where) => {
		try {
			return await goto(...where);
		} catch (e) {
			if (e.name === 'TimeoutError')
				e.stack += `\n${[`load ${os.loadavg().join(' ')}`, ...[...waits].map((r) => `waits for ${r.url()}`), last('access.log'), last('apache-error.log')].join('\n')}`;
			throw e;
		}
	};
}

// A person's browser. What the page says on the console, and what the policy refused, is
// kept in context.wrong.
async function person({ script = true, colour = 'light', width = 'wide', cookies } = {}) {
	const context = await browser.newContext({
		ignoreHTTPSErrors: true, javaScriptEnabled: script, colorScheme: colour, viewport: widths[width],
		locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', acceptDownloads: true, reducedMotion: 'reduce',
	});
	context.setDefaultTimeout(15000);
	context.wrong = [];
	context.on('page', (page) => {
		explained(page);
		page.on('response', (answer) => {
			if (answer.request().isNavigationRequest() && answer.frame() === page.mainFrame() && answer.status() !== 303)
				page.sent = answer.text().catch(() => '');
		});
		page.on('pageerror', (e) => context.wrong.push(`${page.url()}: ${e.message}`));
		page.on('console', (m) => {
			if (/content security policy|violates the following/i.test(m.text()) || (m.type() === 'error' && !/status of [45]\d\d/.test(m.text())))
				context.wrong.push(`${page.url()}: ${m.text()} ${m.location().url}`);
		});
		page.on('requestfailed', (r) => {
			if (new URL(r.url()).origin !== origin)
				context.wrong.push(`asked a foreign server: ${r.url()}`);
		});
		page.on('request', (r) => {
			if (/^https?:/.test(r.url()) && new URL(r.url()).origin !== origin)
				context.wrong.push(`asks a foreign server: ${r.url()}`);
		});
	});
	if (cookies)
		await context.addCookies(cookies);
	return context;
}

const sessions = new Map();

// Signed in once a run, as a code serves once in 30 seconds; cookies for person().
async function session(user) {
	if (!sessions.has(user)) {
		const client = await new Client().signIn(user);
		sessions.set(user, [...client.cookies].map(([name, value]) => ({ name, value, url: `${origin}/`, secure: true, httpOnly: true })));
		client.close();
	}
	return sessions.get(user);
}

// A page of somebody who has signed in, in a browser of its own.
async function opened(user, options = {}) {
	const context = await person({ ...options, cookies: await session(user) });
	return context.newPage();
}

async function signIn(context, user, from = '/dang-nhap') {
	const page = context.pages()[0] || await context.newPage();
	const account = accounts().get(user);
	assert.ok(account, `${user} stands in accounts.tsv`);
	await page.goto(home + from);
	await page.fill('[name=user]', user);
	await page.fill('[name=password]', account.password);
	await submit(page, page.locator('main form:has([name=password])'));
	if (await page.locator('[name=otp]').count() > 0) {
		await page.fill('[name=otp]', await oneTimeCode(user));
		await submit(page, page.locator('main form:has([name=otp])'));
	}
	assert.ok(await page.locator('form[action$="/dang-xuat"]').count() > 0,
		`${user} is in: ${(await page.locator('main').innerText()).slice(0, 300)}`);
	return page;
}

// Sends a form by its button, or by the button with this text, and waits for what comes.
async function submit(page, form, text) {
	const buttons = form.locator('button[type=submit], button:not([type]), input[type=submit]');
	const button = text ? buttons.filter({ hasText: text }) : buttons;
	await Promise.all([
		page.waitForLoadState('load'),
		button.first().click(),
	]);
	await settle(page);
}

async function settle(page) {
	await page.waitForLoadState('load');
	await page.waitForFunction(() => !document.querySelector('.htmx-request'), null, { timeout: 10000 }).catch(() => {});
}

// Only where somebody can look at them afterwards.
async function shoot(page, name) {
	if (process.env.KEEP || process.env.INSTANCE)
		await page.screenshot({ path: path.join(shots, `${name.replace(/[^\w.]+/g, '-')}.png`), fullPage: true }).catch(() => {});
}

// Violations of WCAG 2.2 AA and of good practice; injected by the debugger's protocol, so
// the policy of the page stays as it is.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
async function accessible(page, where) {
	if (!await page.evaluate(() => 'axe' in globalThis))
		await page.evaluate(axe);
	return violations(page, where, RULES);
}

async function violations(page, where, runOnly) {
	const found = await page.evaluate((rules) => globalThis.axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false })
		.then(({ violations: v }) => v), runOnly);	// of all that it found no more than this crosses to here
	return found.map((v) => `${where}: axe ${v.id} (${v.impact}): ` +
		v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${(n.any[0] || n.all[0] || n.none[0] || {}).message || ''}`).join(' | '));
}

// Nothing wider than the window: the page itself does not scroll sideways.
async function fits(page, where) {
	const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	return over > 1 ? [`${where}: ${over} px wider than the window`] : [];
}

// What every page must pass as it stands in the browser now; its markup as the server sent it.
async function passes(page, where) {
	return [...await accessible(page, where), ...await fits(page, where), ...valid(await page.sent, where)];
}

// What colours alone can break.
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

const turned = (page) => page.evaluate(() => new Promise((shown) => { requestAnimationFrame(() => requestAnimationFrame(shown)); }));

// What a page must pass as it stands now, in both widths and both colours: the window is made narrow (or wide) while the
// page stands in it, as it is when a telephone is turned. back: then it is as it was; else a next page comes into it so.
async function everywhere(page, where, { back = true } = {}) {
	const wrong = [], first = page.viewportSize().width === widths.narrow.width ? 'narrow' : 'wide', second = first === 'wide' ? 'narrow' : 'wide';
	const light = async (width) => {
		wrong.push(...await accessible(page, `${where} ${width}`), ...await fits(page, `${where} ${width}`));
		await shoot(page, `${where}-light-${width}`);
	};
	const dark = async (width) => {
		wrong.push(...await violations(page, `${where} ${width} dark`, COLOURS));
		await shoot(page, `${where}-dark-${width}`);
	};

	await light(first);
	await page.emulateMedia({ colorScheme: 'dark' });
	await turned(page);	// colours turn with a frame
	await dark(first);
	await page.setViewportSize(widths[second]);
	await dark(second);
	await page.emulateMedia({ colorScheme: 'light' });
	await turned(page);
	await light(second);
	if (back)
		await page.setViewportSize(widths[first]);
	return wrong;
}

// The same, and its markup as the server sent it.
const whole = async (page, where) => [...valid(await page.sent, where), ...await everywhere(page, where)];

module.exports = { start, stop, person, session, opened, signIn, submit, settle, shoot, accessible, fits, valid, passes, everywhere, whole, home, base, origin, shots, widths };
