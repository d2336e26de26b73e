// How formulas are written: every example worked out by the code that pays, in both languages, and one's own formula tried.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');

const PLACE = '/thuong/cong-thuc/';
const text = (html) => decode(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).trim();
const tables = (html) => [...html.matchAll(/<tbody>([\s\S]*?)<\/tbody>/g)].map(([, body]) =>
	[...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, cells]) => [...cells.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((m) => text(m[1]))));
const asked = (fields) => `${PLACE}?${new URLSearchParams(fields)}`;
const result = (html) => text(/<strong id="ket-qua">(.*?)<\/strong>/.exec(html)?.[1] ?? '-');
const error = (html, field) => text(new RegExp(`<p id="${field}-error"[^>]*>([\\s\\S]*?)</p>`).exec(html)?.[1] ?? '-');

async function shown() {
	const stranger = new Client(), page = await stranger.get(PLACE), [good, wrong] = tables(page.text);
	assert.equal(page.status, 200);
	assert.ok(good.length >= 12 && wrong.length >= 6);
	assert.ok([...good, ...wrong].every((row) => row.length === 4 && row.every((cell) => cell !== '')), 'each row says all');
	assert.deepEqual(good[0], ['diem / 100', 'Phần trăm của điểm tối đa.', 'diem = 76,7', '0,767']);
	assert.deepEqual(good[1], ['Điểm × hệ số lương : 100 Được lưu là diem * he_so_luong / 100', 'Viết có dấu, có dấu cách; được lưu theo một cách duy nhất.', 'diem = 80 he_so_luong = 2,34', '1,872']);
	assert.match(wrong[0][3], /^Ký tự thứ 15: không dùng dấu “,” trong công thức\. Ở đây cần dấu chấm phẩy/);
	assert.ok(wrong.some((row) => /Có phải “he_so_luong”\?/.test(row[3])));
	stranger.close();
}

async function english() {
	const c = await new Client().signIn('giamdoc.stc');
	const turn = async (language) => assert.equal((await c.post('/tuy-chon', { form: await c.token(), language, theme: 'system', back: PLACE })).status, 303);
	const vi = tables((await c.get(PLACE)).text);
	await turn('en');
	const page = (await c.get(PLACE)).text, en = tables(page);
	await turn('vi');
	assert.match(page, /How formulas are written/);
	assert.deepEqual(en[0].map((row) => [row[2], row[3]]), vi[0].map((row) => [row[2], row[3]]));
	assert.match(en[1][0][3], /^Character 15: the sign “,” is not used in formulas\. A semicolon/);
	c.close();
}

async function tried() {
	const c = await new Client().signIn('truongphong.stc');
	const at = async (fields, status) => { const page = await c.get(asked(fields)); assert.equal(page.status, status, JSON.stringify(fields)); return page.text; };
	assert.equal(result(await at({ cong_thuc: 'Điểm ÷ 3', diem: '76,5' }, 200)), '25,5');
	assert.equal(result(await at({ cong_thuc: 'diem / 3', diem: '1' }, 200)), '1/3 (0,333333…)');
	assert.equal(result(await at({ cong_thuc: 'NẾU(điểm ≥ 90; 1,2; 1)', diem: '89.99' }, 200)), '1');
	assert.equal(result(await at({ diem: '5' }, 200)), '-');
	const wrong = await at({ cong_thuc: 'diem * <b>', diem: '5' }, 422);
	assert.match(error(wrong, 'cong_thuc'), /Ký tự thứ 8: “<” không đứng ở đây được\. Ở đây cần một số/);
	assert.ok(wrong.includes('value="diem * &lt;b&gt;"'), 'what was typed stands there');
	assert.match(error(await at({ cong_thuc: 'diem / so_thang', diem: '5', so_thang: '0' }, 422), 'cong_thuc'), /Ký tự thứ 6: chia cho 0/);
	assert.match(error(await at({ cong_thuc: 'diem', diem: 'năm' }, 422), 'diem'), /diem: cần một số/);
	assert.match(error(await at({ cong_thuc: 'diem', diem: '1.000' }, 422), 'diem'), /diem: cần một số/);
	assert.match(error(await at({ cong_thuc: `${'('.repeat(40)}1` }, 422), 'cong_thuc'), /Ký tự thứ 33: công thức lồng quá 32 lớp/);
	assert.equal((await c.get(asked({ khac: '1' }))).status, 400);
	c.close();
}

run(async () => {
	await test('every example with what it comes to', shown);
	await test('the same in English', english);
	await test('a formula is tried, and what is wrong is said', tried);
});
