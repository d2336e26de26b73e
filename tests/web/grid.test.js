// The scoring grid of experts: points written down within the range of the group, their exact mean, taken as the points
// of a row by the write that every change goes through.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear, make, move } = require('./catalogs.js');
const people = require('./people.js');

const APPRAISER = 'thamdinh.snv', OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa';
const HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const page = async (user, where) => text((await of(user).get(where)).text);
async function post(user, where, fields) {
	const c = of(user);
	return c.post(where, { form: await c.token(), ...fields });
}
const at422 = (a, field, what) => assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`), `${what || field}: ${a.status} ${text(a.text).slice(0, 300)}`);
const POINTS = { difficulty: '1', process: '2', coordination: '1', application: '1' };
// The range of group 1 is 0,01 to 10, the standard A.1 has 5 points.
const opened = (code = 'A.2', more = {}) => {
	clear();
	const g = make('draft', more);
	return { ...g, id2: g.row[code], one: `${g.at}dong/${g.row[code]}`, grid: `${g.at}dong/${g.row[code]}/cham/` };
};
const add = async (g, expert, points = {}, more = {}) => {
	const a = await post(OFFICER, g.grid, { expert, ...POINTS, ...points, ...more });
	assert.equal(a.status, 303, text(a.text).slice(0, 400));
	return number('SELECT MAX(id) FROM grid_score');
};
const row = (g) => sql(`SELECT points, coefficient, version FROM catalog_row WHERE id = ${g.id2}`).split('\t').map(Number);
const take = (user, g, total, experts, version = row(g)[2]) => post(user, `${g.grid}lay-diem`, { total, experts, version });

// The row becomes one of a part that all communes share.
const share = (g) => sql(`INSERT INTO shared_part (campaign_id, part, section, published) VALUES (${g.campaign}, 3, 'A', 1);
	INSERT INTO shared_row (campaign_id, part, position, code, task, output, group_no, points) VALUES (${g.campaign}, 3, 1, 'Q', 'Việc', 'Báo cáo', 1, 500);
	UPDATE catalog_row SET shared_id = LAST_INSERT_ID(), shared_version = 1 WHERE id = ${g.id2}`);

async function written() {
	const g = opened();
	for (const [field, change] of [['expert', { expert: '' }], ['difficulty', { difficulty: '' }], ['process', { process: '-1' }], ['coordination', { coordination: '1,234' }],
		['application', { application: 'năm' }], ['difficulty', { difficulty: '6,01' }], ['difficulty', { difficulty: '0', process: '0', coordination: '0', application: '0' }]]) {
		const a = await post(OFFICER, g.grid, { expert: 'Nguyễn Văn An', ...POINTS, ...change });
		at422(a, field, JSON.stringify(change));
		assert.ok('expert' in change || a.text.includes('value="Nguyễn Văn An"'), 'what was typed is kept');
	}
	assert.match(text((await post(OFFICER, g.grid, { expert: 'A', ...POINTS, difficulty: '6,01' })).text), /Tổng bốn điểm là 10,01, cao hơn khung điểm của nhóm \(0,01–10\)/);
	const c = of(OFFICER), form = await c.token(), fields = { form, expert: 'Nguyễn Văn An', job: 'Trưởng phòng', ...POINTS, difficulty: '6' };
	assert.equal((await c.post(g.grid, fields)).status, 303, '10 is the most');
	assert.equal((await c.post(g.grid, fields)).status, 303, 'twice is once');
	assert.equal(sql(`SELECT COUNT(*), MAX(difficulty), MAX(written_by) = (SELECT id FROM person WHERE uid = '${OFFICER}') FROM grid_score WHERE row_id = ${g.id2}`), '1\t600\t1');
	const id = number('SELECT MAX(id) FROM grid_score'), off = `${g.grid}${id}/bo`;
	assert.equal((await post(HEAD, off, { version: 9 })).status, 409);
	assert.equal((await post(HEAD, off, { version: 1 })).status, 303);
	assert.equal((await post(OFFICER, off, { version: 1 })).status, 409, 'the second is told');
	assert.match(await page(OFFICER, g.grid), /Chưa có chuyên gia nào chấm/);
	const again = await add(g, 'Nguyễn Văn An', { difficulty: '6' }, { job: 'Trưởng phòng' });
	assert.match(await page(OFFICER, g.grid), /Nguyễn Văn An Trưởng phòng 6 2 1 1 10/, 'what was taken off is written again');
	assert.equal((await post(OFFICER, `${g.grid}${again}/bo`, { version: 1 })).status, 303);
	// A row without a group, one that is out, one that all share.
	sql(`UPDATE catalog_row SET group_no = NULL WHERE id = ${g.id2}`);
	at422(await post(OFFICER, g.grid, { expert: 'A', ...POINTS }), 'difficulty', 'no group');
	assert.equal((await post(OFFICER, `${g.at}dong/${g.row['A.4']}/cham/`, { expert: 'A', ...POINTS })).status, 422, 'taken out');
	assert.equal((await of(OFFICER).get(`${g.at}dong/999999999/cham/`)).status, 404);
	move(g, 'submitted');
	assert.equal((await post(OFFICER, g.grid, { expert: 'A', ...POINTS })).status, 409, 'not while it is appraised');
}

async function taken() {
	const g = opened();
	assert.equal((await take(OFFICER, g, 0, 1)).status, 422, 'nobody has scored');
	await add(g, 'Một', { difficulty: '2' });
	await add(g, 'Hai', { difficulty: '2' });
	assert.match(await page(OFFICER, g.grid), /12 : 2 = 6 /);
	await add(g, 'Ba', { difficulty: '2,01' });
	assert.match(await page(OFFICER, g.grid), /Trung bình \(tổng : số chuyên gia\): 18,01 : 3 ≈ 6 /);
	await add(g, 'Bốn', { difficulty: '2,01' });
	assert.match(await page(OFFICER, g.grid), /24,02 : 4 ≈ 6,01/, 'half up: 6,005');
	assert.equal((await take(OFFICER, g, 1801, 3)).status, 409, 'somebody was added meanwhile');
	const seen = row(g)[2];
	const c = of(OFFICER), form = await c.token(), fields = { form, total: 2402, experts: 4, version: seen };
	const done = await c.post(`${g.grid}lay-diem`, fields);
	assert.equal(done.status, 303, text(done.text).slice(0, 300));
	assert.equal((await c.post(`${g.grid}lay-diem`, fields)).status, 303, 'twice is once');
	assert.deepEqual(row(g).slice(0, 2), [601, 12], 'the coefficient follows: 6,01 : 5 = 1,2');
	assert.equal(row(g)[2], seen + 1);
	assert.equal((await take(HEAD, g, 2402, 4, seen)).status, 409, 'of a row that was changed');
	assert.equal(sql(`SELECT t.total, t.experts, t.points, p.uid FROM grid_taken t JOIN person p ON p.id = t.taken_by WHERE t.row_id = ${g.id2}`), `2402\t4\t601\t${OFFICER}`);
	assert.match(await page(OFFICER, g.grid), /Điểm của dòng lấy từ bảng chấm Lấy lần cuối: 24,02 : 4 ≈ 6,01, Ngô Thị Bích Diễm/);
	assert.match(await page(OFFICER, `${g.at}lich-su`), /Lấy điểm từ bảng chấm của chuyên gia.*Thêm điểm của chuyên gia .* Chuyên gia: Bốn/);
	// Home Affairs reads it beside the points, also when these were changed by hand.
	move(g, 'submitted');
	assert.match(await page(APPRAISER, g.one), /có bảng chấm điểm của chuyên gia, số người: 4 ?\. Điểm của dòng lấy từ bảng chấm/);
	sql(`UPDATE catalog_row SET points = 650 WHERE id = ${g.id2}`);
	assert.match(await page(APPRAISER, g.one), /Điểm của dòng khác bảng chấm/);
	assert.equal((await of(APPRAISER).get(g.grid)).status, 200);
	assert.ok(!(await page(APPRAISER, `${g.at}dong/${g.row['A.3']}`)).includes('bảng chấm'), 'a row without a grid says nothing');
}

// The points before the mean come back with one press, while the row has those of the mean.
async function takenBack() {
	const g = opened(), back = (user, version = row(g)[2]) => post(user, `${g.grid}tra-diem`, { version });
	assert.equal((await back(OFFICER)).status, 409, 'nothing was taken');
	await add(g, 'Một', { difficulty: '2' });
	assert.equal((await take(OFFICER, g, 600, 1)).status, 303);
	assert.match(await page(HEAD, g.grid), /Trả lại điểm trước khi lấy \(7,5\)/);
	assert.equal((await back(OFFICER, row(g)[2] - 1)).status, 409, 'of another version');
	const c = of(HEAD), fields = { form: await c.token(), version: row(g)[2] };
	for (let i = 0; i < 2; i++)
		assert.equal((await c.post(`${g.grid}tra-diem`, fields)).status, 303, 'twice is once');
	assert.deepEqual(row(g).slice(0, 2), [750, 15], 'points and coefficient as before');
	assert.match(await page(OFFICER, g.grid), /Điểm của dòng khác bảng chấm/);
	assert.ok(!(await of(OFFICER).get(g.grid)).text.includes('tra-diem'));
	assert.equal((await back(OFFICER)).status, 409, 'once');
	assert.match(await page(OFFICER, `${g.at}lich-su`), /Trả lại điểm trước khi lấy từ bảng chấm.*Lấy điểm từ bảng chấm/);
	assert.equal((await take(OFFICER, g, 600, 1)).status, 303, 'taken again');
	assert.deepEqual(row(g).slice(0, 2), [600, 12]);
	sql(`UPDATE catalog_row SET points = 650, version = version + 1 WHERE id = ${g.id2}`);
	assert.equal((await back(OFFICER)).status, 409, 'what was typed since is not overwritten');
	// A row that had no points has none again.
	const none = opened('A.3');
	sql(`UPDATE catalog_row SET points = NULL, coefficient = NULL, group_no = 1 WHERE id = ${none.id2}`);
	await add(none, 'Một');
	assert.equal((await take(OFFICER, none, 500, 1)).status, 303);
	assert.equal((await post(OFFICER, `${none.grid}tra-diem`, { version: row(none)[2] })).status, 303);
	assert.equal(sql(`SELECT points FROM catalog_row WHERE id = ${none.id2}`), 'NULL');
	assert.equal((await take(OFFICER, none, 500, 1)).status, 303);
	move(none, 'submitted');
	assert.equal((await post(OFFICER, `${none.grid}tra-diem`, { version: row(none)[2] })).status, 409, 'not while it is appraised');
}

async function standard() {
	const g = opened('A.1');
	await add(g, 'Một', { difficulty: '4' });
	assert.equal((await take(OFFICER, g, 800, 1)).status, 303);
	assert.equal(number(`SELECT coefficient FROM catalog_row WHERE id = ${g.row['A.2']}`), 9, 'all follow the standard: 7,5 : 8 = 0,9');
	// The range moved meanwhile: what lies outside it is not taken.
	sql(`UPDATE campaign_group SET most = 700 WHERE campaign_id = ${g.campaign} AND group_no = 1`);
	const a = await take(OFFICER, g, 800, 1);
	assert.ok(a.status === 422 && text(a.text).includes('cao hơn khung điểm'), `${a.status}`);
	// Points of a shared row are of the province.
	sql(`UPDATE campaign_group SET most = 1000 WHERE campaign_id = ${g.campaign} AND group_no = 1`);
	share(g);
	assert.match(text((await post(OFFICER, g.grid, { expert: 'Hai', ...POINTS })).text), /dòng dùng chung do tỉnh ấn định/);
}

async function everyRole() {
	const g = opened(), wrong = list(), id = await add(g, 'Một');
	const has = (u, ...roles) => people[u].some((x) => roles.includes(x)), agency = (u) => has(u, 'officer', 'head'), own = (u) => [OFFICER, HEAD].includes(u);
	const province = (u) => has(u, 'appraiser', 'appraisal_lead', 'chairman', 'admin', 'auditor');
	for (const user of Object.keys(people)) {
		const c = of(user), a = await c.get(g.grid), status = !agency(user) && !province(user) ? 403 : province(user) || own(user) ? 200 : 404;
		if (a.status !== status)
			wrong.add(`${user} ${g.grid}: ${a.status}, not ${status}`);
		for (const [where, fields] of [[g.grid, { expert: '', ...POINTS }], [`${g.grid}lay-diem`, { total: 1, experts: 1 }], [`${g.grid}tra-diem`, {}], [`${g.grid}${id}/bo`, {}]]) {
			const b = await c.post(where, { ...fields, version: 999, form: await c.token() });
			if (agency(user) !== (b.status !== 403) || b.status === 303)
				wrong.add(`${user} POST ${where}: ${b.status}`);
		}
	}
	move(g, 'in_force');
	assert.ok(!(await page(STAFF, g.one)).includes('bảng chấm'), 'what experts gave is not for everybody');
	const stranger = await new Client().get(g.grid);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	wrong.none();
}

async function hostile() {
	const g = opened();
	await add(g, HOSTILE, {}, { job: HOSTILE });
	for (const where of [g.grid, `${g.at}lich-su`]) {
		const a = await of(OFFICER).get(where);
		assert.equal(a.status, 200, where);
		assert.ok(!a.text.includes('<b>zq') && a.text.includes('&lt;b&gt;zq'), where);
	}
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('points are written within the range of the group, taken off', written);
	await test('the exact mean becomes the points of the row', taken);
	await test('the points before come back', takenBack);
	await test('the standard product, and a range that moved', standard);
	await test('every role, and a stranger', everyRole);
	await test('hostile text is text', hostile);
	clear();
	for (const c of clients.values())
		c.close();
});
