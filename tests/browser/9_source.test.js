// An administrator who is no programmer names a document system, sees on a sample which names it has, maps them, puts it into use;
// a row that cannot be taken says why and who mends it, and is taken again: with JavaScript and without.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const documents = require('../standin/documents.js');
const sources = require('../web/sources.js');
const h = require('./harness.js');

const ADMIN = 'quantri.khcn', STAFF = 'chuyenvien.stc', PLACE = '/quan-tri/ket-noi/nguon/';
const ITEMS = [{ id: 'ZQ-1', subject: 'Góp ý dự thảo zq', person: { login: STAFF }, given: documents.day(-1), deadline: documents.day(9), status: 'moi' },
	{ id: 'ZQ-2', subject: 'Rà soát zq', person: { login: 'Phòng zq' }, given: documents.day(-1), deadline: documents.day(9), status: 'moi' }];
const SAMPLE = JSON.stringify({ data: { items: ITEMS } });
let server;

const words = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const press = (page, name) => h.submit(page, page.locator('main form').filter({ has: page.getByRole('button', { name, exact: true }) }).last(), name);
async function follow(page, name) {
	await page.locator('main').getByRole('link', { name, exact: true }).first().click();
	await h.settle(page);
}
const open = (page, summary) => page.locator('main summary', { hasText: summary }).click();
const shown = (page, name) => page.locator(`#${name}`).isVisible();

async function named(page, code) {
	await page.goto(h.home + PLACE);
	await follow(page, 'Thêm hệ thống nguồn');
	assert.deepEqual([await shown(page, 'address'), await shown(page, 'list')], [true, true], 'what belongs to the way');
	await page.getByLabel('Tệp CSV, Excel trong thư mục').check();
	assert.deepEqual([await shown(page, 'address'), await shown(page, 'list'), await shown(page, 'minutes')], [false, true, true]);
	await page.getByLabel('Hệ thống nguồn gửi đến (API)').check();
	assert.deepEqual([await shown(page, 'address'), await shown(page, 'list'), await shown(page, 'minutes')], [false, false, false]);
	await page.getByLabel(/^Phần mềm lấy qua mạng/).check();
	await page.fill('#called', 'Văn bản zq');
	await page.fill('#code', code);
	await page.fill('#address', 'http://vanban.tinh.vn/');
	await page.locator('input[name=auth][value=none]').check();
	await press(page, 'Lưu');
	assert.match(await page.locator('#address-error').innerText(), /https:\/\//, 'what is wrong stands at its field');
	assert.equal(await page.inputValue('#called'), 'Văn bản zq');
	await page.fill('#address', `http://127.0.0.1:${server.port}/api/tasks`);
	await press(page, 'Lưu');
	assert.match(await words(page), /Còn phải làm .*Thử trên mẫu.*Tạm ngừng/, 'half done is saved, and rests');
}

async function tried(page, first) {
	await follow(page, 'Thử trên mẫu');
	await page.fill('#sample', SAMPLE);
	await press(page, 'Thử trên mẫu');
	assert.match(await words(page), /data\.items \(2 dòng\).*person\.login chuyenvien\.stc/, 'the names of the sample are listed');
	if (first)
		assert.deepEqual(await h.passes(page, 'a sample'), []);
	await follow(page, 'Sửa hệ thống nguồn');
	await open(page, 'Đọc từng trang');
	for (const [name, value] of [['cursor', 'since'], ['position', 'paging.cursor'], ['list', 'data.items'], ['external_id', 'id'], ['person', 'person..login'], ['subject', 'subject'], ['deadline', 'deadline']])
		await page.fill(`#${name}`, value);
	await press(page, 'Lưu');
	assert.match(await page.locator('#person-error').innerText(), /data\.items/);
	await page.fill('#person', 'person.login');
	await press(page, 'Lưu');
	await follow(page, 'Thử trên mẫu');
	await page.fill('#sample', SAMPLE);
	await press(page, 'Thử trên mẫu');
	assert.match(await words(page), /2 dòng.*ZQ-1 chuyenvien\.stc Góp ý dự thảo zq .*Đọc được/);
	await page.locator('nav.govuk-breadcrumbs a, .govuk-breadcrumbs a', { hasText: 'Văn bản zq' }).click();
	await h.settle(page);
}

async function taken(page, s, first) {
	const before = sources.run(s).id;
	await press(page, 'Cho hoạt động');
	assert.equal(sources.brief(await sources.look(s, '', before)), '1/0/0/1');
	await page.reload();
	assert.match(await words(page), /Bình thường .*Dòng lỗi .*ZQ-2 · Rà soát zq · Phòng zq .*Không có người mang tên.*Người phụ trách hệ thống nguồn .*1 mới, 1 lỗi/, 'why, and who mends it');
	if (first)
		assert.deepEqual(await h.whole(page, 'a source'), []);
}

async function mended(page, s) {
	const last = sources.run(s).id;
	await follow(page, 'Sửa hệ thống nguồn');
	await open(page, /Người nhận mang tên khác/);
	await page.fill('#persons', `Phòng zq = ${STAFF}`);
	await press(page, 'Lưu');
	const before = (await sources.look(s, '', last)).id;	// what was changed is tried at once
	await press(page, 'Nhận lại các dòng lỗi');
	const r = await sources.look(s, '', before);
	assert.equal(`${r.kind} ${sources.brief(r)}`, 'replay 1/0/0/0');
	await page.reload();
	assert.doesNotMatch(await words(page), /ZQ-2/);
	assert.equal(number(`SELECT COUNT(*) FROM task WHERE source_id = ${s.id} AND state = 'waiting'`), 2);
}

async function walk(script) {
	const code = script ? 'zq-trang' : 'zq-trang-2', page = await h.opened(ADMIN, { script });
	await named(page, code);
	const s = { id: number(`SELECT id FROM source WHERE code = '${code}'`), code };
	await tried(page, script);
	await taken(page, s, script);
	await mended(page, s);
	await page.context().close();
}

run(async () => {
	sources.clear();
	server = await documents.start({ items: ITEMS });
	await h.start();
	try {
		await test('a source is named, tried, put into use; what is wrong is mended and taken again', () => walk(true));
		await test('the same without JavaScript', () => walk(false));
	} finally {
		server.stop();
		sources.clear();
		sql("DELETE FROM notice WHERE kind LIKE 'source%'");
		await h.stop();
	}
});
