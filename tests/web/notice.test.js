// The inbox: by record, with the reason, read one by one, by record or all, and each
// person's alone.
'use strict';
const { Client, forms, base } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');

const USER = 'chutich.tuyhoa', OTHER = 'canbo.tuyhoa';
const MARK = 'Kiểm thử hộp thư';
const id = (user) => number(`SELECT id FROM person WHERE uid = '${user}'`);
const unread = (user, more = '') => number(`SELECT COUNT(*) FROM notice WHERE person_id = ${id(user)} AND read_at IS NULL ${more}`);
const clear = () => sql(`DELETE FROM notice WHERE a LIKE '${MARK}%'`);

// A notice as a flow writes it; its id.
function tell(user, kind, path, a, reason = 'head') {
	return number(`INSERT INTO notice (person_id, kind, a, b, path, reason, reason_of)
		VALUES (${id(user)}, '${kind}', '${MARK} ${a}', 'Lê Thị B', '${path}', '${reason}', '${MARK} ${a}');
		SELECT LAST_INSERT_ID()`);
}
const sections = (html) => [...html.matchAll(/<section class="app-panel">([\s\S]*?)<\/section>/g)].map((m) => m[1]);
const count = (html) => Number((/class="app-count">(\d+)</.exec(html) || [0, 0])[1]);

run(async () => {
	sql(`UPDATE notice SET read_at = UTC_TIMESTAMP(6) WHERE person_id IN (${id(USER)}, ${id(OTHER)})`);
	clear();
	const c = await new Client().signIn(USER);
	const o = await new Client().signIn(OTHER);
	const list = async (query = '') => (await c.get(`/thong-bao/${query}`)).text;
	const press = async (html, action) => {
		const form = forms(html).find((f) => f.action.endsWith(action));
		assert.ok(form, `no form to ${action}`);
		return c.post(form.action.slice(base.length), form.fields);
	};
	const first = tell(USER, 'catalog_returned', '/danh-muc/900001/y-kien', 'A');
	const second = tell(USER, 'catalog_appraised', '/danh-muc/900002/xu-ly', 'B', 'appraisal_lead');
	const third = tell(USER, 'catalog_in_force', '/danh-muc/900001/', 'A');
	const foreign = tell(OTHER, 'catalog_returned', '/danh-muc/900001/y-kien', 'A', 'officer');

	await test('notices stand by their record, that of the newest first, each with its reason', async () => {
		const [a, b] = sections(await list());
		assert.match(a, new RegExp(`Danh mục của ${MARK} A`));
		assert.ok(a.indexOf('đã được ban hành') < a.indexOf('được trả lại để sửa'));
		assert.equal(a.split(`Đồng chí nhận vì đứng đầu ${MARK} A.`).length, 3);
		assert.match(b, /Đồng chí nhận vì là lãnh đạo Sở Nội vụ/);
	});
	await test('the head counts what is unread', async () => assert.equal(count(await list()), 3));
	await test('the reason is said in English too', async () => {
		await c.post('/tuy-chon', { form: await c.token(), language: 'en', back: '/' });
		assert.match(await list(), new RegExp(`You get this as the head of ${MARK} A`));
		await c.post('/tuy-chon', { form: await c.token(), language: 'vi', back: '/' });
	});
	await test('one is marked and the list stays as it was filtered', async () => {
		const a = await press(await list('?loc=chua-doc'), `/thong-bao/${second}/da-doc`);
		assert.equal(a.status, 303);
		assert.match(a.location, /\/thong-bao\/\?loc=chua-doc&trang=1$/);
		const left = await list('?loc=chua-doc');
		assert.ok(!left.includes(`${MARK} B`) && left.includes(`${MARK} A`));
		assert.ok((await list()).includes(`${MARK} B`), 'it stays among all');
		assert.equal(count(left), 2);
	});
	await test('notices of somebody else are neither marked nor opened', async () => {
		for (const way of ['da-doc', 'nhom/da-doc', 'mo']) {
			const a = await c.post(`/thong-bao/${foreign}/${way}`, { form: await c.token() });
			assert.equal(a.status, 404, way);
		}
		assert.equal(unread(OTHER), 1);
	});
	await test('a record is marked as a whole, and nothing of another person', async () => {
		const form = await press(await list(), `/thong-bao/${third}/nhom/da-doc`);
		assert.equal(form.status, 303);
		assert.equal(unread(USER), 0);
		assert.equal(unread(OTHER), 1);
		assert.equal(unread(USER, `AND id = ${first}`), 0);
	});
	await test('what came after the page was made stays unread when all is marked', async () => {
		tell(USER, 'catalog_returned', '/danh-muc/900003/y-kien', 'C');
		const html = await list();
		const late = tell(USER, 'catalog_returned', '/danh-muc/900004/y-kien', 'D');
		assert.equal((await press(html, '/thong-bao/doc-het')).status, 303);
		assert.equal(unread(USER), 1);
		assert.equal(unread(USER, `AND id = ${late}`), 1);
	});
	await test('opening one marks it and leads to its place', async () => {
		const html = await list('?loc=chua-doc');
		const form = forms(html).find((f) => /\/mo$/.test(f.action));
		const a = await c.post(form.action.slice(base.length), form.fields);
		assert.match(a.location, /\/danh-muc\/900004\/y-kien$/);
		assert.match(await list('?loc=chua-doc'), /Không còn thông báo nào chưa đọc/);
	});
	await test('many notices stand on several pages and the filter goes along', async () => {
		for (let i = 0; i < 60; i++)
			tell(USER, 'catalog_returned', `/danh-muc/91${1000 + i}/y-kien`, `M${i}`);
		const one = await list('?loc=chua-doc'), two = await list('?loc=chua-doc&trang=2');
		assert.match(one, /href="[^"]*\/thong-bao\/\?loc=chua-doc&amp;trang=2"/);
		assert.equal(sections(one).length, 50);
		assert.equal(sections(two).length, 10);
		assert.equal((await c.get('/thong-bao/?loc=gi-do')).status, 200);
	});
	clear();
	c.close();
	o.close();
});
