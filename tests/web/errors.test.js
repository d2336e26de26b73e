// What is refused is said in the language of the person, as a page or as problem details,
// with its status, and never half.
'use strict';
const { Client, forms, base } = require('./client.js');
const { assert, test, run } = require('./check.js');

const form = { 'content-type': 'application/x-www-form-urlencoded' };
// Each gives an answer of its status to a client that is signed in.
const refusals = {
	400: (c, h) => c.get('/danh-muc/?a=%zz', h),
	403: (c, h) => c.post('/thong-bao/doc-het', { form: 'x' }, { ...h, 'sec-fetch-site': 'cross-site' }),
	404: (c, h) => c.get('/khong-co/', h),
	405: (c, h) => c.request('DELETE', `${base}/danh-muc/`, { headers: h }),
	413: (c, h) => c.request('POST', `${base}/tuy-chon`, { headers: { ...form, ...h }, body: `form=${'a'.repeat(20000)}` }),
	414: (c, h) => c.get(`/danh-muc/?q=${'a'.repeat(9000)}`, h),
	415: (c, h) => c.request('POST', `${base}/tuy-chon`, { headers: { 'content-type': 'text/plain', ...h }, body: 'x' }),
	422: async (c, h) => c.post('/tuy-chon', { form: await c.token(), language: 'xx' }, h),
};
const title = (page) => (/<h1[^>]*>([^<]*)</.exec(page.text) || [])[1];

async function language(c, code) {
	const a = await c.post('/tuy-chon', { form: await c.token(), language: code });
	assert.equal(a.status, 303);
}

async function pageIn(c, status, lang) {
	const a = await refusals[status](c, {});
	assert.equal(a.status, Number(status));
	assert.match(a.headers['content-type'], /^text\/html; charset=utf-8/);
	assert.match(a.text, new RegExp(`<html lang="${lang}"`));
	assert.match(a.text, /<\/html>\s*$/);
	assert.ok(title(a) && !/error\./.test(title(a)), a.text.slice(0, 400));
	return title(a);
}

async function problem(c, status, head = {}) {
	const a = await refusals[status](c, { accept: 'application/json', ...head });
	assert.equal(a.status, Number(status));
	assert.match(a.headers['content-type'], /^application\/problem\+json/);
	const details = JSON.parse(a.text);
	assert.equal(details.status, Number(status));
	assert.equal(details.type, 'about:blank');
	assert.ok(details.title.length > 2 && !/^error\./.test(details.title), details.title);
}

run(async () => {
	const c = await new Client().signIn('kiemtra.tt');
	const stranger = new Client();
	for (const status of Object.keys(refusals)) {
		await test(`${status} is a page in both languages`, async () => {
			await language(c, 'en');
			const en = await pageIn(c, status, 'en');
			await language(c, 'vi');
			assert.notEqual(await pageIn(c, status, 'vi'), en);
		});
		await test(`${status} as problem details`, () => problem(c, status));
	}
	await test('a stranger reads errors in the language of his cookie', async () => {
		const vi = await stranger.get(`/dang-nhap?ve=${'a'.repeat(9000)}`);
		await stranger.get('/dang-nhap?lang=en');
		const en = await stranger.get(`/dang-nhap?ve=${'a'.repeat(9000)}`);
		assert.deepEqual([vi.status, en.status], [414, 414]);
		assert.match(vi.text, /<html lang="vi"/);
		assert.match(en.text, /<html lang="en"/);
	});
	await test('401 for a machine without a session', async () => {
		const a = await stranger.get('/danh-muc/', { accept: 'application/json' });
		assert.equal(a.status, 401);
		assert.equal(JSON.parse(a.text).status, 401);
	});
	await test('a form with errors is problem details with its fields', async () => {
		const a = await stranger.post('/dang-nhap', { form: await stranger.token('/dang-nhap') }, { accept: 'application/json' });
		const details = JSON.parse(a.text);
		assert.equal(details.status, a.status);
		assert.ok(a.status >= 400 && details.errors.length > 0 && details.errors[0].detail, a.text);
	});
	await test('405 names the methods that the address has', async () => {
		for (const [where, allow] of [['/danh-muc/', 'GET, HEAD'], ['/tuy-chon', 'POST'], ['/dang-nhap', 'GET, HEAD, POST']]) {
			const a = await c.request('PUT', base + where, {});
			assert.equal(a.status, 405);
			assert.equal(a.headers.allow, allow);
		}
	});
	await test('below /api/ all is JSON, also what has no such address', async () => {
		for (const where of ['/api/v1/khong-co', '/api/v1/x?a=%zz', '/api/v1//x']) {
			const a = await stranger.get(where);
			assert.ok(a.status >= 400 && a.status < 500);
			assert.match(a.headers['content-type'], /^application\/problem\+json/, where);
		}
	});
	await test('HEAD says what GET says, without the body', async () => {
		const get = await stranger.get('/dang-nhap');
		const head = await stranger.request('HEAD', `${base}/dang-nhap`);
		assert.equal(head.status, 200);
		assert.equal(head.text, '');
		assert.ok(Math.abs(Number(head.headers['content-length']) - get.bytes.length) < 20 || !head.headers['content-length']);
	});
	await test('a stranger with an old form sends it again without its secrets', async () => {
		const old = new Client();
		const page = forms((await old.get('/dang-nhap')).text).find((f) => 'user' in f.fields);
		const fresh = new Client();
		await fresh.get('/dang-nhap');
		const a = await fresh.post('/dang-nhap', { ...page.fields, user: 'ai.do', password: 'bi-mat' });
		assert.equal(a.status, 403);
		const again = forms(a.text).find((f) => f.fields.user === 'ai.do');
		assert.ok(again && !('password' in again.fields) && !/bi-mat/.test(a.text), title(a));
		assert.notEqual((await fresh.post('/dang-nhap', again.fields)).status, 403);
		old.close();
		fresh.close();
	});
	await test('two forms of one page are two operations, one form twice is one', async () => {
		const token = await c.token();
		const send = (where, fields = {}) => c.post(where, { form: token, ...fields });
		assert.equal((await send('/thong-bao/doc-het')).status, 303);
		assert.equal((await send('/thong-bao/doc-het')).status, 303);
		const theme = await send('/tuy-chon', { language: 'vi', theme: 'dark', back: '/danh-muc/' });
		assert.equal(theme.status, 303);
		assert.match(theme.location, /\/danh-muc\/$/);
		assert.match((await c.get('/danh-muc/')).text, /data-theme="dark"/);
		await c.post('/tuy-chon', { form: await c.token(), theme: 'system' });
		assert.match((await send('/tuy-chon', { language: 'vi', theme: 'dark', back: '/danh-muc/' })).location, /\/danh-muc\/$/);
		assert.doesNotMatch((await c.get('/danh-muc/')).text, /data-theme="dark"/);
	});
	await test('after the sign-in one is where one was, with the query', async () => {
		const d = new Client();
		const sent = await d.get('/danh-muc/?q=%C4%90%E1%BA%AFk+L%E1%BA%AFk');
		assert.equal(sent.status, 303);
		const ve = new URL(sent.location, 'https://x').searchParams.get('ve');
		assert.equal(decodeURIComponent(ve.replace(/\+/g, ' ')), '/danh-muc/?q=Đắk Lắk');
		d.close();
	});
	c.close();
	stranger.close();
});
