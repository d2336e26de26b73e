// A head assigns work in the browser: finds the product while typing, sees what a deadline makes of it, splits a large
// product, pastes lines of Excel, hands over and withdraws; a person proposes work; with and without a script.
'use strict';
const { assert, test, run } = require('../web/check.js');
const { sql, number, make, clear: clearCatalogs } = require('../web/catalogs.js');
const h = require('./harness.js');

const STAFF = 'chuyenvien.tuyhoa', OFFICER = 'canbo.tuyhoa';
const ROWS = [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.3', points: 1250, group: 2, coefficient: 25 }];
const main = (page) => page.locator('main').innerText();
const person = (user) => number(`SELECT id FROM person WHERE uid = '${user}'`);
const named = (user) => sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${user}'`);
const day = (n) => sql(`SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY`);
const off = (iso) => [0, 6].includes(new Date(`${iso}T00:00Z`).getUTCDay());
const worked = (n) => off(day(n)) ? worked(n + 1) : day(n);
const saturday = (n) => new Date(`${day(n)}T00:00Z`).getUTCDay() === 6 ? day(n) : saturday(n + 1);
const shown = (iso) => iso.split('-').reverse().join('/');
const MARKED = "(SELECT id FROM work WHERE subject LIKE '%zq%')";
const works = () => sql(`SELECT CONCAT_WS(' ', p.uid, w.subject, CONCAT(w.share, '/', w.shares), d.kind, d.state, d.quantity) FROM work w JOIN person p ON p.id = w.person_id LEFT JOIN delivery d ON d.work_id = w.id WHERE w.id IN ${MARKED} ORDER BY w.id, d.id`).split('\n').filter(Boolean);
const whole = async (page, name, script) => assert.deepEqual(script ? await h.whole(page, name) : [], []);

function clear() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM notice WHERE path LIKE '/cong-viec/%'; DELETE FROM delivery WHERE work_id IN ${MARKED}; DELETE FROM work WHERE subject LIKE '%zq%'`);
	clearCatalogs();
}

// A summary is opened, and stays so.
const open = async (page, name) => {
	const details = page.locator('main details', { has: page.locator(`summary:has-text("${name}")`) }).first();
	if (await details.getAttribute('open') === null)
		await details.locator('summary').click();
};

async function assigns(page, script) {
	await page.goto(`${h.home}/cong-viec/don-vi/`);
	await whole(page, 'work-unit', script);
	await page.click('main a:has-text("Giao việc")');
	await page.fill('#f-words', 'A.3');
	if (script)
		await page.waitForFunction(() => document.querySelectorAll('#list tbody tr').length === 1);
	else
		await h.submit(page, page.locator('main form.app-filters'));
	await whole(page, 'work-products', script);
	await page.click('#list tbody a');
	const sat = saturday(1);
	await page.fill('#deadline', shown(sat));
	if (script) {
		await page.locator('#subject').focus();
		await page.waitForFunction(() => /là ngày nghỉ, hạn chuyển sang/.test(document.getElementById('look').innerText));
		assert.match(await page.locator('#people').innerText(), /Khối lượng kỳ/);
	}
	await page.fill('#subject', 'Báo cáo zq');
	await h.submit(page, page.locator('main form:has(#quantity)'));
	assert.match(await page.locator('#quantity-error').innerText(), /./);
	assert.match(await page.locator('#person-error').innerText(), /ít nhất một người/);
	assert.match(await page.locator('#look').innerText(), /là ngày nghỉ/, 'also without a script, once it was sent');
	await whole(page, 'work-give', script);
	await page.fill('#quantity', '0,5');
	await open(page, 'Phòng Văn hóa');
	await page.check(`input[name=person][value="${person(STAFF)}"]`);
	if (script) {	// the load of the period of another deadline; who was ticked stays so
		const [before] = /Khối lượng kỳ [^.]*\./.exec(await page.locator('#people').innerText());
		await page.fill('#deadline', shown(worked(70)));
		await page.locator('#subject').focus();
		await page.waitForFunction((was) => !document.getElementById('people').innerText.includes(was), before);
		await page.fill('#deadline', shown(sat));
		await page.locator('#subject').focus();
		await page.waitForFunction((was) => document.getElementById('people').innerText.includes(was), before);
		assert.ok(await page.isChecked(`input[name=person][value="${person(STAFF)}"]`));
	}
	await h.submit(page, page.locator('main form:has(#quantity)'));
	assert.match(await main(page), /Đã giao 1 việc\.[\s\S]*là ngày nghỉ, hạn chuyển sang/);
	assert.match(works()[0], new RegExp(`^${STAFF} Báo cáo zq 1/1 \\w+ open 500$`));
}

async function splits(page, script) {
	await page.goto(`${h.home}/cong-viec/giao?tim=A.3`);
	await page.click('#list tbody a');
	await page.click('main a:has-text("Chia sản phẩm này")');
	const soon = shown(worked(20));
	await page.fill('#subject', 'Đề án zq');
	for (const [n, user, share] of [['', STAFF, '5/8'], ['-2', OFFICER, '1/8']]) {
		await page.selectOption(`#part_person${n}`, String(person(user)));
		await page.fill(`#part_share${n}`, share);
		await page.fill(`#part_deadline${n}`, soon);
	}
	await h.submit(page, page.locator('main form:has(#part_share)'));
	assert.match(await main(page), /đang là 3\/4/);
	assert.equal(await page.inputValue('#part_share-2'), '1/8');
	await whole(page, 'work-split', script);
	await page.fill('#part_share-2', '3/8');
	await h.submit(page, page.locator('main form:has(#part_share)'));
	assert.deepEqual(works().slice(1).map((x) => x.replace(/ (planned|extra) .*/, '')), [`${STAFF} Đề án zq 5/8`, `${OFFICER} Đề án zq 3/8`]);
}

async function pastes(page, script) {
	const soon = shown(worked(21)), line = (...cells) => cells.join('\t');
	await page.goto(`${h.home}/cong-viec/giao/bang`);
	await page.fill('#lines', [line('Họ tên', 'Mã', 'Nội dung', 'Số lượng', 'Hạn'), line(named(STAFF), 'A.1', 'Dòng một zq', '2', soon), line('Không Có Ai', 'A.1', 'Dòng hai zq', '1', soon)].join('\n'));
	await h.submit(page, page.locator('main form:has(#lines)'));
	assert.match(await main(page), /2 dòng, 1 dòng đã chọn chưa đúng[\s\S]*“Không Có Ai”/);
	await whole(page, 'work-paste', script);
	assert.equal(works().length, 3, 'nothing is written');
	await page.uncheck('#take-3');
	await h.submit(page, page.locator('main form:has(#lines)'), 'Giao các dòng');
	assert.match(await main(page), /Đã giao 1 việc/);
	assert.match(works()[3], new RegExp(`${STAFF} Dòng một zq 1/1`));
}

async function changes(page, script) {
	const id = number(`SELECT MAX(d.id) FROM delivery d JOIN work w ON w.id = d.work_id WHERE w.subject = 'Dòng một zq'`);
	await page.goto(`${h.home}/cong-viec/don-vi/viec/${id}`);
	await open(page, 'Chuyển cho người khác');
	await page.selectOption('#to', String(person(OFFICER)));
	await page.fill('#hand_reason', 'Nghỉ phép zq');
	await whole(page, 'work-delivery', script);
	await h.submit(page, page.locator('main form:has(#to)'));
	assert.match(await main(page), /Đã chuyển/);
	assert.match(works().slice(-1)[0], new RegExp(`^${OFFICER} Dòng một zq 1/1 taken open 2000$`));
	await whole(page, 'work-person', script);
}

async function proposes(page, head, script) {
	await page.goto(`${h.home}/cong-viec/de-xuat`);
	await page.click('main a:has-text("Tìm sản phẩm")');
	await page.click('#list tbody a:has-text("A.1")');
	await page.fill('#subject', 'Khảo sát zq');
	await whole(page, 'work-asked', script);
	await h.submit(page, page.locator('main form:has(#subject)'));
	assert.match(await main(page), /Đề xuất của tôi[\s\S]*Khảo sát zq/);
	await head.goto(`${h.home}/viec-can-lam/`);
	await head.click('main a:has-text("đề xuất việc")');
	await whole(head, 'work-waiting', script);
	await head.click('main tbody a:has-text("Khảo sát zq")');
	await head.fill('#deadline', shown(worked(22)));
	await whole(head, 'work-answer', script);
	await h.submit(head, head.locator('main form:has(#quantity)'));
	assert.match(works().slice(-1)[0], new RegExp(`^${STAFF} Khảo sát zq 1/1 \\w+ open 1000$`));
	await page.goto(`${h.home}/cong-viec/de-xuat`);
	assert.match(await main(page), /Khảo sát zq[\s\S]*Đã giao/);
}

async function walk(script) {
	clear();
	make('in_force', { rows: ROWS });
	const head = await h.opened('chutich.tuyhoa', { script }), staff = await h.opened(STAFF, { script, width: 'narrow', colour: 'dark' });
	await assigns(head, script);
	await splits(head, script);
	await pastes(head, script);
	await changes(head, script);
	await proposes(staff, head, script);
	await head.goto(`${h.home}/cong-viec/don-vi/lap-lai`);
	await whole(head, 'work-again', script);
	for (const page of [head, staff]) {
		assert.deepEqual(page.context().wrong, []);
		await page.context().close();
	}
}

module.exports = { walk, clear };

if (require.main === module)
	run(async () => {
		await h.start();
		try {
			await test('a head assigns, splits, pastes, hands over; a person proposes', () => walk(true));
			await test('the same without a script', () => walk(false));
		} finally {
			clear();
			await h.stop();
		}
	});
