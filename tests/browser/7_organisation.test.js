// The organisation as its people meet it: an administrator opens and renames a division, enters a
// person and gives him a place, sees the tree on another day, sends the workbook out and in; a head
// gives a duty, ends it, delegates. Once with JavaScript and once without.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number } = require('../web/catalogs.js');
const h = require('./harness.js');

const ADMIN = 'quantri.khcn', HEAD = 'giamdoc.stc';
const main = async (page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
const formTo = (page, end) => page.locator(`main form[action$="${end}"]`);
const day = (ahead) => {
	const d = new Date(Date.now() + 7 * 3600e3 + ahead * 86400e3);
	return `${String(d.getUTCDate()).padStart(2, '0')}/${String(d.getUTCMonth() + 1).padStart(2, '0')}/${d.getUTCFullYear()}`;
};

async function open(page, where) {
	const answer = await page.goto(h.home + where);
	assert.ok(answer.status() < 400, `${where}: ${answer.status()}`);
}

async function as(user, script) {
	const page = await h.opened(user, { script }), context = page.context();
	return { page, end: async () => {
		await context.close();
		// A link that is followed while a list is being narrowed ends that request.
		assert.deepEqual(context.wrong.filter((w) => !/htmx:error: Failed to fetch/.test(w)), []);
	} };
}

async function administers(script) {
	const tag = `tm${script ? 1 : 2}${process.pid}`, { page, end } = await as(ADMIN, script);
	await open(page, '/viec-can-lam/');
	await page.click('nav a[href$="/quan-tri/"]');
	await page.fill('[name=tim]', 'tai chinh');
	if (script)
		await page.waitForFunction(() => /tim=tai/.test(location.search));
	else
		await h.submit(page, page.locator('form.app-filters'));
	await h.settle(page);
	await page.click('main a:text-is("Sở Tài chính")');
	assert.ok((await main(page)).includes('Hoàng Thị Diệp'), await main(page));
	await page.click('main a:has-text("Thêm đơn vị")');
	await page.fill('[name=called]', `Phòng Mới ${tag}`);
	await page.fill('[name=code]', 'Phòng');
	await page.fill('[name=from]', '01/02/2026');
	await h.submit(page, formTo(page, '/don-vi/them'));
	assert.ok((await main(page)).includes('Mã chỉ gồm chữ thường'), 'refused at its field');
	assert.equal(await page.inputValue('[name=called]'), `Phòng Mới ${tag}`, 'what was typed stays');
	await page.fill('[name=code]', `stc.${tag}`);
	await h.submit(page, formTo(page, '/don-vi/them'));
	assert.match(page.url(), /\/quan-tri\/don-vi\/\d+\/$/);
	await page.click('main a:has-text("Sửa đơn vị")');
	await page.fill('[name=called]', `Phòng Khác ${tag}`);
	await page.fill('[name=from]', day(0));
	await h.submit(page, formTo(page, '/sua'));
	assert.ok((await main(page)).includes(`Phòng Khác ${tag}`));
	await page.fill('[name=ngay]', day(-1));
	await h.submit(page, page.locator('main form.app-filters'));
	assert.ok((await page.locator('h1').innerText()).includes(`Phòng Mới ${tag}`), 'called as it was');
	await open(page, '/quan-tri/nguoi/them');
	for (const [name, value] of [['uid', `an.${tag}`], ['family', 'Nguyễn Văn'], ['given', `An ${tag}`]])
		await page.fill(`[name=${name}]`, value);
	await h.submit(page, formTo(page, '/nguoi/them'));
	await page.click('main a:has-text("Giao vị trí")');
	await page.selectOption('[name=unit_id]', { label: `Sở Tài chính › Phòng Khác ${tag}` });
	await page.fill('[name=job]', 'Trưởng phòng');
	await page.check('[name=rank][value=head]');
	await page.fill('[name=from]', '03/02/2026');
	await h.submit(page, formTo(page, '/chuc-vu'));
	assert.ok((await main(page)).includes('Trưởng phòng'), await main(page));
	await end();
	return tag;
}

async function workbook(script) {
	const { page, end } = await as(ADMIN, script);
	await open(page, '/quan-tri/nhap/');
	const [file] = await Promise.all([page.waitForEvent('download'), page.click('main a[href$="to-chuc.xlsx"]')]);
	await page.setInputFiles('[name=file]', await file.path().then((p) => ({ name: 'to-chuc.xlsx',
		mimeType: 'application/octet-stream', buffer: require('node:fs').readFileSync(p) })));
	await h.submit(page, formTo(page, '/tai-len/to-chuc'));
	for (let i = 0; i < 100 && (await main(page)).includes('đang đọc tệp'); i++)
		await page.waitForTimeout(300);
	assert.ok((await main(page)).includes('Tệp không khác tổ chức hiện có'), await main(page));
	await end();
}

async function heads(script) {
	const { page, end } = await as(HEAD, script);
	await open(page, '/viec-can-lam/');
	await page.click('nav summary');
	await page.click('nav a[href$="/co-quan/"]');
	await page.click('main a:has-text("Giao nhiệm vụ")');
	await page.check('[name=duty][value=drafter]');
	await page.selectOption('[name=person]', { label: 'Y Wĩ Niê – Chuyên viên, Phòng Quản lý ngân sách' });
	await h.submit(page, formTo(page, '/co-quan/giao'));
	assert.ok((await main(page)).includes('Hãy chọn ít nhất một phòng'));
	assert.ok(await page.isChecked('[name=duty][value=drafter]'), 'what was chosen stays');
	await page.check('label:has-text("Phòng Quản lý ngân sách")');
	await h.submit(page, formTo(page, '/co-quan/giao'));
	assert.ok((await main(page)).includes('Người soạn của phòng'), await main(page));
	await page.click('main tr:has-text("Người soạn của phòng") a:has-text("Kết thúc")');
	await h.submit(page, formTo(page, '/ket-thuc'), 'Thôi ngay');
	assert.ok(!(await page.locator('main table').first().innerText()).includes('Người soạn của phòng'), 'it is over at once');
	await page.click('main a:has-text("Ủy quyền")');
	await page.fill('[name=document_number]', '7/QĐ-STC');
	await page.fill('[name=subject]', 'Điều hành');
	await page.fill('[name=until]', day(2));
	await h.submit(page, formTo(page, '/co-quan/uy-quyen'));
	assert.ok((await main(page)).includes('Hãy điền mục này'), 'nobody was chosen');
	assert.equal(await page.inputValue('[name=subject]'), 'Điều hành');
	await page.selectOption('[name=receiver]', { index: 1 });
	await h.submit(page, formTo(page, '/co-quan/uy-quyen'));
	assert.ok((await main(page)).includes('Chờ nhận'), await main(page));
	await h.submit(page, formTo(page, '/thu-hoi'));
	assert.ok((await main(page)).includes('Đã thu hồi'));
	await end();
}

run(async () => {
	const first = { duty: number('SELECT MAX(id) FROM duty'), delegation: number('SELECT MAX(id) FROM delegation') };
	await h.start();
	try {
		for (const script of [true, false]) {
			const how = script ? 'with JavaScript' : 'without JavaScript';
			await test(`an administrator changes the organisation ${how}`, () => administers(script));
			await test(`the workbook goes out and comes in ${how}`, () => workbook(script));
			await test(`a head gives duties and delegates ${how}`, () => heads(script));
		}
	} finally {
		sql(`SET foreign_key_checks = OFF; DELETE FROM duty WHERE id > ${first.duty}; DELETE FROM delegation WHERE id > ${first.delegation};
			DELETE h FROM holding h JOIN person p ON p.id = h.person_id WHERE p.uid RLIKE '^an[.]tm[12]'; DELETE FROM person WHERE uid RLIKE '^an[.]tm[12]';
			DELETE q FROM unit_past q JOIN unit u ON u.id = q.unit_id WHERE u.code RLIKE '^stc[.]tm[12]'; DELETE FROM unit WHERE code RLIKE '^stc[.]tm[12]'`);
	}
	await h.stop();
});
