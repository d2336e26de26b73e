// What axe does not see: the keyboard, narrow and enlarged windows, forced colours, paper,
// the filters of lists with and without a script, language and theme.
'use strict';
const { assert, test, list, run } = require('../web/check.js');
const { Client } = require('../web/client.js');
const { scene } = require('./scene.js');
const h = require('./harness.js');

let s;
const officer = () => s.cookies['canbo.tuyhoa'];
const pages = () => ['/viec-can-lam/', '/danh-muc/', s.draft, `${s.draft}dong/them`, `${s.batch.read}`,
	`${s.batch.read}trang/3`, `${s.returned}y-kien`, `${s.returned}lich-su`, '/thong-bao/', '/tai-khoan/', '/tro-giup/'];

async function as(cookies, options, fn) {
	const context = await h.person({ cookies, ...options });
	const page = await context.newPage();
	await fn(page, context);
	assert.deepEqual(context.wrong, []);
	await context.close();
}

async function skipLink() {
	await as(officer(), {}, async (page) => {
		await page.goto(h.home + s.draft);
		await page.keyboard.press('Tab');
		assert.equal(await page.evaluate(() => document.activeElement.className), 'govuk-skip-link');
		assert.ok(await page.locator('.govuk-skip-link').isVisible());
		await page.keyboard.press('Enter');
		assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
	});
}

// Every stop of the tab key: in the order of the document, with a mark that a stop without
// the focus has not, large enough for a finger, and not below a head that stays.
async function tabOrder() {
	const wrong = list();
	await as(officer(), {}, async (page) => {
		for (const where of ['/viec-can-lam/', '/danh-muc/', s.draft, `${s.draft}dong/them`]) {
			await page.goto(h.home + where);
			let last = null;
			for (let i = 0; i < 60; i++) {
				await page.keyboard.press('Tab');
				const at = await page.evaluate(() => {
					const e = document.activeElement;
					if (e === document.body)
						return null;
					const look = () => { const c = getComputedStyle(e); return [c.outline, c.boxShadow, c.backgroundColor, getComputedStyle(e.nextElementSibling || e, '::before').boxShadow].join(); };
					const before = look(), box = e.getBoundingClientRect(), y = box.top + Math.min(box.height, 20) / 2;
					const top = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, y);
					const order = globalThis.lastStop ? globalThis.lastStop.compareDocumentPosition(e) : 4;
					globalThis.lastStop = e;
					e.blur();
					const found = { what: `${e.tagName} ${e.id || e.textContent.trim().slice(0, 30)}`, marked: before !== look(),
						forward: (order & 4) > 0, size: Math.min(box.width, box.height), inline: getComputedStyle(e).display === 'inline',
						hidden: top !== null && !e.contains(top) && !top.contains(e) && top.tagName !== 'LABEL' };
					e.focus();
					return found;
				});
				if (at === null)
					break;
				last = at;
				if (!at.marked || !at.forward || at.hidden || (at.size < 24 && !at.inline))
					wrong.add(`${where}: ${JSON.stringify(at)}`);
			}
			assert.ok(last, `${where}: the tab key stops somewhere`);
		}
	});
	wrong.none();
}

// 320 px is a window of 1280 px at 400 %.
async function reflow() {
	const wrong = list();
	await as(officer(), {}, async (page) => {
		for (const where of pages()) {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(h.home + where);
			(await h.fits(page, `${where} at 320 px`)).forEach(wrong.add);
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
			(await h.fits(page, `${where} with text at 200 %`)).forEach(wrong.add);
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '';
				const sheet = new CSSStyleSheet();
				sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
				document.adoptedStyleSheets.push(sheet);
			});
			(await h.fits(page, `${where} with wide text`)).forEach(wrong.add);
		}
	});
	wrong.none();
}

// One line for everybody in a window of 1280 px; what stands below the last word of it opens without a script, by
// the keys too, and covers nothing; where the page belongs to it, the word is marked.
async function menu() {
	const lies = (page) => page.locator('.app-menu a:visible, .app-menu summary').evaluateAll((all) => all.map((a) => {
		const { left, right, top, bottom } = a.getBoundingClientRect();
		return { what: a.textContent.trim(), left, right, top, bottom };
	}));
	const covered = (all) => all.flatMap((a, i) => all.slice(i + 1).filter((b) =>
		a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.what} and ${b.what}`));
	for (const [user, cookies] of Object.entries(s.cookies))
		await as(cookies, { script: false }, async (page) => {
			await page.goto(`${h.home}/tieu-chi/`);
			assert.equal(new Set((await lies(page)).map((a) => a.top)).size, 1, `${user}: one line`);
			assert.equal(await page.locator('.app-menu summary').getAttribute('aria-current'), 'true');
			for (const width of [1280, 390, 320]) {
				await page.setViewportSize({ width, height: 844 });
				await page.locator('.app-menu summary').click();
				assert.ok(await page.locator('.app-menu details a[aria-current=page]').isVisible());
				assert.deepEqual(covered(await lies(page)), [], `${user} at ${width} px`);
				await page.locator('.app-menu summary').click();
				assert.deepEqual(covered(await lies(page)), [], `${user} at ${width} px`);
				assert.equal(await page.locator('.app-menu details a:visible').count(), 0);
			}
			const first = await page.locator('.app-menu details a').first().getAttribute('href');
			await page.locator('.app-menu summary').focus();
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.waitForURL(`**${first}`);
			await page.goto(`${h.home}/danh-muc/`);
			assert.equal(await page.locator('.app-menu summary').getAttribute('aria-current'), null);
			assert.equal(await page.locator('.app-menu [aria-current=page]').count(), 1);
		});
}

async function forced() {
	await as(officer(), {}, async (page) => {
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		await page.goto(h.home + s.draft);
		const lines = await page.locator('.app-menu a, .app-menu summary').evaluateAll((all) => all.map((a) =>
			[a.hasAttribute('aria-current'), getComputedStyle(a).borderBottomColor]));
		const open = new Set(lines.filter((l) => l[0]).map((l) => l[1])), other = new Set(lines.filter((l) => !l[0]).map((l) => l[1]));
		assert.ok(open.size === 1 && ![...open].some((c) => other.has(c)), 'the open item of the menu is told from the others');
		const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => getComputedStyle(e).animationName !== 'none' ||
			parseFloat(getComputedStyle(e).transitionDuration) > 0).map((e) => e.outerHTML.slice(0, 80)));
		assert.deepEqual(moving, [], 'nothing moves');
	});
}

async function paper() {
	await as(officer(), {}, async (page) => {
		await page.goto(h.home + s.batch.read);
		await page.goto(`${h.home}${s.batch.read}dong/`);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		for (const gone of ['.app-menu', '.app-header__person', '.app-footer', '.app-demo', '.govuk-breadcrumbs', '.app-actions', '.app-pages'])
			for (const e of await page.locator(gone).all())
				assert.ok(!await e.isVisible(), `${gone} is not printed`);
		const how = await page.evaluate(() => ({ head: getComputedStyle(document.querySelector('thead')).display,
			row: getComputedStyle(document.querySelector('tbody tr')).breakInside, ink: getComputedStyle(document.querySelector('td')).color,
			scroll: getComputedStyle(document.querySelector('.app-scroll')).overflowX }));
		assert.deepEqual({ ...how, ink: '' }, { head: 'table-header-group', row: 'avoid', ink: '', scroll: 'visible' });
		assert.match(how.ink, /rgb\((0|11), (0|12), (0|12)\)/, 'black on white in the dark theme too');
		const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
		assert.ok((pdf.match(/\/Type\s*\/Page\b/g) || []).length >= 2, 'several sheets');
	});
}

// With a script the list follows what is typed and nothing else is asked for; without, the
// form sends. Either way the address names the list.
async function filters() {
	const seen = {};
	for (const script of [true, false])
		await as(officer(), { script }, async (page) => {
			await page.goto(`${h.home}${s.draft}nhap/`);
			await page.goto(h.home + s.returned);
			const loads = [];
			page.on('request', (r) => loads.push(r.isNavigationRequest()));
			if (script)
				await page.locator('#f-words').pressSequentially('ZZ.02', { delay: 20 });
			else {
				await page.fill('#f-words', 'ZZ.02');
				await h.submit(page, page.locator('form.app-filters'));
			}
			await page.waitForFunction(() => document.querySelectorAll('#list tbody tr').length === 1);
			assert.match(page.url(), /tim=ZZ\.02/);
			assert.equal(await page.locator('#list').count(), 1);
			assert.equal(loads.includes(true), !script, script ? 'the page is not loaded anew' : 'the form sends');
			if (script)
				assert.equal(await page.evaluate(() => document.activeElement.id), 'f-words', 'the focus stays');
			seen[script] = [await page.locator('#list').innerText(), await page.locator('#list-total').innerText()];
			await page.reload();
			assert.equal(await page.locator('#list tbody tr').count(), 1, 'the address gives the same list');
		});
	assert.deepEqual(seen.true, seen.false);
	assert.match(seen.true[1], /^1 /);
}

// A filter that fails sends the form: the page of the error is seen, the list not emptied.
async function filterFails() {
	await as(officer(), {}, async (page, context) => {
		await page.goto(h.home + s.returned);
		await page.route('**/*tim=*', (route) => (route.request().isNavigationRequest() ? route.continue() :
			route.fulfill({ status: 503, body: 'down' })));
		await Promise.all([
			page.waitForResponse((r) => r.request().isNavigationRequest() && /tim=ZZ/.test(r.url()) && r.status() === 200),
			page.locator('#f-words').pressSequentially('ZZ'),
		]);
		await page.locator('#list tbody tr').first().waitFor();
		assert.match(page.url(), /tim=ZZ/);
		context.wrong.length = 0;
	});
}

async function titles() {
	await as(officer(), {}, async (page) => {
		const met = new Map();
		for (const where of [...pages(), `${s.draft}nhap/`, `${s.draft}dien`, `${s.draft}trinh`, `${s.draft}xu-ly`, `${s.returned}so-sanh`, s.row.returned]) {
			await page.goto(h.home + where);
			const title = await page.title();
			assert.ok(!met.has(title), `${where} and ${met.get(title)} are both “${title}”`);
			met.set(title, where);
			assert.equal(await page.locator('h1').count(), 1, where);
			assert.ok(await page.locator('main .govuk-button:not(.govuk-button--secondary):not(.govuk-button--warning)').count() <= 1, `${where}: one main action`);
		}
	});
}

async function choices() {
	const cookie = officer().map((c) => `${c.name}=${c.value}`).join('; ');
	const c = new Client();
	await as(officer(), { script: false }, async (page) => {
		const where = `${s.returned}?tim=ZZ&loc=finding`;
		const choose = async (field, value) => {
			await page.selectOption(field, value);
			await h.submit(page, page.locator('.app-footer form'));
		};
		await page.goto(h.home + where);
		await choose('#app-language', 'en');
		assert.match(page.url(), /tim=ZZ&loc=finding/, 'the choice leads back to the same list');
		assert.equal(await page.getAttribute('html', 'lang'), 'en');
		await choose('#app-theme', 'dark');
		const first = await c.get('/viec-can-lam/', { cookie });
		assert.match(first.text, /<html lang="en" data-theme="dark">/, 'the server sends the theme: no flash of the other');
		assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(27, 26, 24)');
		// What a POST answered has no address; its place has.
		await page.goto(`${h.home}${s.draft}nhap/`);
		await h.submit(page, page.locator('main form[enctype]'));
		await choose('#app-theme', 'system');
		assert.ok(page.url().endsWith(`${s.draft}nhap/`) || page.url().endsWith(s.draft), page.url());
		await choose('#app-language', 'vi');
	});
	await as([], { script: false }, async (page) => {
		await page.goto(`${h.home}/danh-muc/`);
		await page.click('.app-header__language');
		assert.match(page.url(), /ve=%2Fdanh-muc|ve=\/danh-muc/, 'the way back stays');
		assert.equal(await page.getAttribute('html', 'lang'), 'en');
	});
	c.close();
}

async function help() {
	for (const [cookies, mine] of [[[], 0], [officer(), 2], [s.cookies['thamdinh.snv'], 2]])
		await as(cookies, {}, async (page) => {
			await page.goto(`${h.home}/tro-giup/`);
			assert.equal(await page.locator('nav .govuk-tag').count(), mine, 'the parts of the visitor are marked');
			for (const link of await page.locator('main nav a').all())
				assert.equal(await page.locator(`main h2${await link.getAttribute('href')}`).count(), 1);
			assert.match(await page.locator('main').innerText(), /335\/2025\/NĐ-CP[\s\S]*Điều 13/);
		});
}

run(async () => {
	await h.start();
	await test('work in every state', async () => { s = await scene(2053); });
	await test('the skip link leads to the content', skipLink);
	await test('the tab key: in order, marked, large enough, never below a head', tabOrder);
	await test('the menu: one line, the rest one press away without a script', menu);
	await test('320 px, text at 200 %, wide text: no scrolling sideways', reflow);
	await test('forced colours, no motion', forced);
	await test('paper', paper);
	await test('filters with and without a script', filters);
	await test('a filter that fails sends the form', filterFails);
	await test('titles tell pages apart; one h1, one main action', titles);
	await test('language and theme come from the server and lead back', choices);
	await test('help names roles and law', help);
	await h.stop();
});
