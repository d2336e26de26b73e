// Parts that all agencies of a kind share: written and published by Home Affairs, adopted with one press,
// fixed in each agency; what moves where is said before a change is published and nothing moves by itself.
'use strict';
const { Client, decode } = require('./client.js');
const { formTo, read } = require('./imports.js');
const { workbook, TITLE } = require('./xlsx.js');
const { assert, test, run } = require('./check.js');
const { sql, number, clear, make, move } = require('./catalogs.js');

const OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', CHAIRMAN = 'chutich.tinh', ADMIN = 'quantri.khcn';
const MARK = '<b>zq\'"&</b>';
const A = 'A. Nhóm nhiệm vụ lãnh đạo, quản lý', COMMON = 'B.I. Nhóm dùng chung';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const part = (g, n, rest = '') => `/danh-muc/dot/${g.campaign}/dung-chung/${n}/${rest}`;
const versionOf = (g, n) => number(`SELECT COALESCE(MAX(version), 0) + 1 FROM shared_part WHERE campaign_id = ${g.campaign} AND part = ${n}`);
const catalogVersion = (g) => number(`SELECT version FROM catalog WHERE id = ${g.id}`);
const send = async (user, where, fields) => of(user).post(where, { form: await of(user).token(), ...fields });
async function done(answer) {
	const a = await answer;
	assert.equal(a.status, 303, text(a.text).slice(0, 800));
	return a;
}
async function refused(answer, status, words) {
	const a = await answer;
	assert.equal(a.status, status, text(a.text).slice(0, 600));
	assert.match(text(a.text), words);
	return a;
}
const ROW = { code: 'QL.01', task: 'Chỉ đạo xây dựng kế hoạch', detail: '', output: 'Kế hoạch', group: '1', points: '10', unit: 'kế hoạch' };
const name = (g, n, section) => send(APPRAISER, part(g, n), { section, version: versionOf(g, n) });
const add = (g, n, fields) => send(APPRAISER, part(g, n, 'them'), { ...ROW, ...fields, version: versionOf(g, n) });
const publish = (g, n, user = APPRAISER, version = versionOf(g, n)) => send(user, part(g, n, 'cong-bo'), { version });
const adopt = (g, user = OFFICER, version = catalogVersion(g)) => send(user, `${g.at}dung-chung`, { version });
const row = (g, code) => sql(`SELECT id, version, position < 0, section, points, coefficient, removed, IFNULL(shared_version, 0), task FROM catalog_row
	WHERE catalog_id = ${g.id} AND code = '${code}' ORDER BY removed LIMIT 1`).split('\t');
const shared = (g, code) => sql(`SELECT id, version FROM shared_row WHERE campaign_id = ${g.campaign} AND code = '${code}'`).split('\t');
const edit = (g, n, code, fields) => {
	const [id, version] = shared(g, code);
	return send(APPRAISER, part(g, n, `dong/${id}`), { ...ROW, code, ...fields, version });
};
const type = (g, code, fields) => {
	const [id, version, , section, points, , , , task] = row(g, code);
	return send(OFFICER, `${g.at}dong/${id}`, { code, section, division: '', task, detail: '', output: 'Kế hoạch', group: '1',
		points: String(points / 100).replace('.', ','), unit: 'kế hoạch', frequency: '', posts: '', people: '', note: '', version, ...fields });
};

// A catalog of Tuy Hòa in an open campaign, with A and B.I of communes published.
async function ground(options = {}) {
	clear();
	const g = make('draft', options);
	sql(`UPDATE campaign SET state = 'open' WHERE id = ${g.campaign}`);
	await done(name(g, 3, A));
	await done(add(g, 3, {}));
	await done(add(g, 3, { code: 'QL.02', task: 'Phân công nhiệm vụ', points: '7,5' }));
	await done(name(g, 4, COMMON));
	await done(add(g, 4, { code: 'DC.01', task: 'Soạn công văn', output: 'Công văn', points: '2,5', unit: 'công văn' }));
	await done(publish(g, 3));
	await done(publish(g, 4, LEAD));
	return g;
}

async function life() {
	const g = await ground();
	assert.match(text((await of(OFFICER).get('/viec-can-lam/')).text), /Nhận phần dùng chung của/);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE kind = 'shared_published' AND path = '/danh-muc/${g.id}/dung-chung'`) >= 2, true);
	const before = text((await of(OFFICER).get(`${g.at}dung-chung`)).text);
	assert.match(before, /QL\.01/);
	assert.match(before, /DC\.01/);
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND shared_id IS NOT NULL`), 0, 'nothing comes by itself');
	await done(adopt(g));
	assert.deepEqual(row(g, 'QL.01').slice(2, 8), ['1', A, '1000', '20', '0', '1']);
	assert.deepEqual(row(g, 'DC.01').slice(2, 8), ['1', COMMON, '250', '5', '0', '1']);
	assert.equal(sql(`SELECT GROUP_CONCAT(code ORDER BY position, id) FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0`),
		'QL.01,QL.02,DC.01,A.1,A.2,A.3', 'A, then B.I, then its own');
	await refused(adopt(g), 422, /đã nhận bản mới nhất/);
	// What is shared is fixed; who does it and how often is the agency's.
	await refused(type(g, 'QL.01', { points: '9' }), 422, /phần dùng chung: ô này do Sở Nội vụ công bố/);
	await refused(type(g, 'QL.01', { task: MARK }), 422, /không sửa ở từng cơ quan/);
	await done(type(g, 'QL.01', { posts: MARK, people: '3', frequency: 'hằng tháng' }));
	const page = await of(OFFICER).get(`${g.at}dong/${row(g, 'QL.01')[0]}`);
	assert.ok(!page.text.includes(MARK) && text(page.text).includes('Dùng chung'));
	await refused(send(OFFICER, `${g.at}dong/${row(g, 'QL.01')[0]}/bo`, { version: row(g, 'QL.01')[1] }), 422, /không bỏ như dòng riêng/);
	// Its own rows stand elsewhere.
	await refused(send(OFFICER, `${g.at}dong/them`, { code: 'X.1', section: 'A. Lãnh đạo', task: 'Việc', output: 'Báo cáo', group: '1', points: '5' }), 422, /phần dùng chung do Sở Nội vụ công bố/);
	await done(send(OFFICER, `${g.at}dong/them`, { code: 'X.1', section: 'B.II. Riêng', task: 'Việc', output: 'Báo cáo', group: '1', points: '5' }));
	// What is done to many rows at once leaves the shared ones as they are.
	await done(send(OFFICER, `${g.at}phong/ghep`, {}));
	const order = sql(`SELECT GROUP_CONCAT(code ORDER BY position, id) FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0`);
	assert.equal(order, 'QL.01,QL.02,DC.01,A.1,A.2,A.3,X.1');
	await done(send(OFFICER, `${g.at}dien`, { unit: 'bộ', go: '1', version: catalogVersion(g) }));
	assert.equal(sql(`SELECT GROUP_CONCAT(DISTINCT unit_of_measure ORDER BY unit_of_measure) FROM catalog_row WHERE catalog_id = ${g.id} AND shared_id IS NOT NULL`), 'công văn,kế hoạch');
	assert.equal(sql(`SELECT unit_of_measure FROM catalog_row WHERE id = ${row(g, 'X.1')[0]}`), 'bộ');
	// A work that the agency does not have, with its reason; and has again.
	const [id, version] = row(g, 'QL.02');
	await refused(send(OFFICER, `${g.at}dong/${id}/khong-co`, { reason: '', version }), 422, /./);
	await done(send(OFFICER, `${g.at}dong/${id}/khong-co`, { reason: MARK, version }));
	const dropped = await of(OFFICER).get(`${g.at}dung-chung`);
	assert.ok(text(dropped.text).includes(MARK) && !dropped.text.includes(MARK), 'readable, and as text');
	assert.equal(row(g, 'QL.02')[6], '1');
	await done(send(OFFICER, `${g.at}dong/${id}/co-lai`, { version: row(g, 'QL.02')[1] }));
	assert.equal(row(g, 'QL.02')[6], '0');
	const history = text((await of(OFFICER).get(`${g.at}lich-su`)).text);
	for (const words of [/Nhận phần dùng chung/, /Nhận dòng dùng chung/, /Ghi cơ quan không có việc này/])
		assert.match(history, words);
	const sheet = await of(OFFICER).get(`${g.at}bang/`);
	assert.match(sheet.text, /name="task\[\]"[^>]* readonly/);
	assert.match(sheet.text, />A\.1</);
}

// What moves where, before a change is published; the draft moves when it adopts, what is submitted stays.
async function change() {
	const g = await ground();
	await done(adopt(g));
	const [dropped, version] = row(g, 'QL.02');
	await done(send(OFFICER, `${g.at}dong/${dropped}/khong-co`, { reason: 'Không có cấp phó', version }));
	await done(type(g, 'QL.01', { posts: 'Trưởng phòng' }));
	await done(edit(g, 3, 'QL.01', { points: '5', task: MARK }));
	await done(add(g, 3, { code: 'QL.03', points: '2' }));
	await done(edit(g, 3, 'QL.02', { task: 'Phân công khác', points: '6' }));
	assert.equal(row(g, 'QL.01')[5], '20', 'not published, not moved');
	const look = await of(APPRAISER).get(part(g, 3, 'cong-bo'));
	assert.match(text(look.text), /QL\.01: 2,0 → 1,0/);
	assert.ok(text(look.text).includes(MARK) && !look.text.includes(MARK));
	await done(publish(g, 3));
	assert.equal(row(g, 'QL.01')[5], '20', 'published, and still not moved');
	assert.match(text((await of(OFFICER).get('/viec-can-lam/')).text), /Nhận phần dùng chung của/);
	assert.match(text((await of(OFFICER).get(`${g.at}dung-chung`)).text), /Có bản mới/);
	assert.equal((await of(HEAD).get(`${g.at}trinh`)).text.includes('Chưa nhận phần dùng chung'), true, 'submission waits for it');
	await done(adopt(g));
	assert.deepEqual(row(g, 'QL.01').slice(4, 8), ['500', '10', '0', '2']);
	assert.equal(sql(`SELECT posts FROM catalog_row WHERE id = ${row(g, 'QL.01')[0]}`), 'Trưởng phòng', 'what the agency said stays');
	assert.deepEqual(row(g, 'QL.02').slice(4, 8), ['600', '12', '1', '2'], 'renewed, and still a work that it does not have');
	assert.equal(row(g, 'QL.03')[5], '4');
	assert.match(text((await of(APPRAISER).get(part(g, 3, 'ban/1'))).text), /Phân công nhiệm vụ/, 'the first version is readable');
	assert.equal((await of(APPRAISER).get(part(g, 3, 'ban/3'))).status, 404);
	// One press back, history kept.
	await done(send(OFFICER, `${g.at}bang/hoan-tac`, {}));
	assert.deepEqual(row(g, 'QL.01').slice(4, 8), ['1000', '20', '0', '1']);
	assert.equal(row(g, 'QL.03')[6], '1');
	assert.match(text((await of(OFFICER).get(`${g.at}dung-chung`)).text), /Có bản mới/);
	await done(adopt(g));
	// Withdrawn, while it is with Home Affairs: nothing moves, and it is said.
	const [id, v] = shared(g, 'QL.03');
	await done(send(APPRAISER, part(g, 3, `dong/${id}/bo`), { version: v }));
	move(g, 'submitted');
	assert.match(text((await of(APPRAISER).get(part(g, 3, 'cong-bo'))).text), /Giữ nguyên/);
	const notices = number("SELECT COUNT(*) FROM notice WHERE kind = 'shared_published'");
	await done(publish(g, 3));
	assert.equal(number("SELECT COUNT(*) FROM notice WHERE kind = 'shared_published'"), notices, 'who cannot adopt is not asked to');
	assert.equal((await adopt(g)).status, 409, 'not in appraisal');
	assert.equal(row(g, 'QL.03')[6], '0');
	// The appraiser does not have to read what all share.
	assert.ok(!(await of(APPRAISER).get(`${g.at}?loc=unread`)).text.includes(`/dong/${row(g, 'QL.01')[0]}"`));
}

// An earlier version is used again: its rows and its section are written anew with one press, and hold once published.
async function restored() {
	const g = await ground(), press = (n, more = {}) => send(APPRAISER, part(g, 3, `ban/${n}/dung-lai`), { version: versionOf(g, 3), ...more });
	const written = () => sql(`SELECT code, task, output, group_no, points, unit_of_measure FROM shared_row WHERE campaign_id = ${g.campaign} AND part = 3 AND removed = 0 ORDER BY position`);
	const first = written();
	await done(adopt(g));
	await done(edit(g, 3, 'QL.01', { code: 'TAM', points: '5' }));
	await done(edit(g, 3, 'QL.02', { code: 'QL.01', task: MARK }));
	await done(edit(g, 3, 'TAM', { code: 'QL.02', points: '5' }));
	await done(name(g, 3, `${A} khác`));
	await done(add(g, 3, { code: 'QL.03', points: '2' }));
	await done(publish(g, 3));
	const [id, version] = shared(g, 'QL.01');
	await done(send(APPRAISER, part(g, 3, `dong/${id}/bo`), { version }));
	await done(add(g, 3, { code: 'QL.04', points: '3' }));
	assert.match(text((await of(APPRAISER).get(part(g, 3, 'ban/1'))).text), /Dùng lại bản này/);
	for (const user of [OFFICER, CHAIRMAN])
		assert.equal((await send(user, part(g, 3, 'ban/1/dung-lai'), { version: versionOf(g, 3) })).status, 403, user);
	await refused(press(1, { version: versionOf(g, 3) - 1 }), 409, /./);
	assert.equal((await press(9)).status, 404, 'no such version');
	const old = shared(g, 'QL.04')[1];
	await done(press(1));
	assert.equal(written(), first, 'the rows of the first version, codes that were exchanged too');
	assert.equal(sql(`SELECT section FROM shared_part WHERE campaign_id = ${g.campaign} AND part = 3`), A);
	await refused(send(LEAD, part(g, 3, `dong/${shared(g, 'QL.04')[0]}`), { ...ROW, code: 'QL.04', version: old }), 409, /./);
	assert.equal(row(g, 'QL.01')[5], '20', 'nothing moves before it is published');
	await done(publish(g, 3));
	assert.equal(number(`SELECT published FROM shared_part WHERE campaign_id = ${g.campaign} AND part = 3`), 3);
	await done(press(2));
	assert.ok(written().includes('QL.03') && written() !== first, 'and the second again');
	await done(press(1));
	await done(adopt(g));
	assert.deepEqual(row(g, 'QL.01').slice(2, 8), ['1', A, '1000', '20', '0', '1'], 'what it has already');
	await refused(adopt(g), 422, /đã nhận bản mới nhất/);
	// A code that the other part took meanwhile stands in the way; nothing is lost then.
	await done(press(2));
	const [second, v] = shared(g, 'QL.01');
	await done(send(APPRAISER, part(g, 3, `dong/${second}/bo`), { version: v }));
	await done(edit(g, 4, 'DC.01', { code: 'QL.01' }));
	const before = written();
	await refused(press(1), 422, /Mã này đã có/);
	assert.equal(written(), before);
}

// The standard is a shared work: the agency's own rows follow; withdrawn, it stands in the way.
async function standard() {
	const g = await ground();
	await done(adopt(g));
	sql(`UPDATE catalog SET standard_row_id = ${row(g, 'QL.01')[0]} WHERE id = ${g.id}`);
	await done(edit(g, 3, 'QL.01', { points: '4' }));
	assert.match(text((await of(APPRAISER).get(part(g, 3, 'cong-bo'))).text), /dòng riêng đổi theo sản phẩm chuẩn/);
	await done(publish(g, 3));
	await done(adopt(g));
	assert.equal(row(g, 'A.3')[5], '50');
	const [id, version] = shared(g, 'QL.01');
	await done(send(APPRAISER, part(g, 3, `dong/${id}/bo`), { version }));
	assert.match(text((await of(APPRAISER).get(part(g, 3, 'cong-bo'))).text), /Mất sản phẩm chuẩn/);
	await done(publish(g, 3));
	await refused(adopt(g), 422, /Sản phẩm chuẩn của danh mục thuộc dòng bị rút/);
}

// An own row of the same code becomes the shared one and keeps who does it; one that stands in A is said.
async function own() {
	clear();
	const g = await ground({ rows: [{ code: 'A.1', points: 500 }, { code: 'QL.01', points: 300 }, { code: 'X.9', points: 400 }] });
	sql(`UPDATE catalog_row SET section = 'A. Lãnh đạo', posts = 'Trưởng phòng' WHERE catalog_id = ${g.id} AND code IN ('QL.01', 'X.9')`);
	await done(adopt(g));
	assert.deepEqual(row(g, 'QL.01').slice(2, 8), ['1', A, '1000', '20', '0', '1']);
	assert.equal(sql(`SELECT posts FROM catalog_row WHERE id = ${row(g, 'QL.01')[0]}`), 'Trưởng phòng');
	assert.match(text((await of(OFFICER).get(`${g.at}?loc=finding`)).text), /X\.9.*Dòng riêng đứng trong phần dùng chung/);
	await done(send(OFFICER, `${g.at}bang/hoan-tac`, {}));
	assert.deepEqual(row(g, 'QL.01').slice(2, 8), ['0', 'A. Lãnh đạo', '300', '6', '0', '0'], 'taken back as it was');
}

// Home Affairs: filled from a catalog; limits, codes, two at once, the same form twice.
async function writing() {
	const g = await ground();
	await refused(add(g, 4, { code: 'QL.01' }), 422, /đã có ở phần A hoặc B\.I/);
	await refused(add(g, 3, { code: 'Q.9', points: '500' }), 422, /./);
	await refused(publish(g, 3), 422, /Không có thay đổi nào/);
	const [id, version] = shared(g, 'QL.01');
	await done(send(APPRAISER, part(g, 3, `dong/${id}`), { ...ROW, task: 'Lần một', version }));
	await refused(send(LEAD, part(g, 3, `dong/${id}`), { ...ROW, task: 'Lần hai', version }), 409, /vừa được người khác thay đổi/);
	const seen = versionOf(g, 3);
	await done(add(g, 3, { code: 'Q.7' }));
	await refused(publish(g, 3, LEAD, seen), 409, /vừa được người khác thay đổi/);
	const form = { form: await of(APPRAISER).token(), version: versionOf(g, 3) };
	await done(of(APPRAISER).post(part(g, 3, 'cong-bo'), form));
	await done(of(APPRAISER).post(part(g, 3, 'cong-bo'), form));
	assert.equal(number(`SELECT published FROM shared_part WHERE campaign_id = ${g.campaign} AND part = 3`), 2);
	const v = catalogVersion(g), twice = { form: await of(OFFICER).token(), version: v };
	await done(of(OFFICER).post(`${g.at}dung-chung`, twice));
	await done(of(OFFICER).post(`${g.at}dung-chung`, twice));
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND shared_id IS NOT NULL`), 4);
	await refused(adopt(g, HEAD, v), 409, /./);
	sql(`INSERT INTO catalog_row (catalog_id, position, section, code, task, output, group_no, points) SELECT ${g.id}, 1000 + seq, 'B.I. Chung', CONCAT('M.', seq), 'Việc', 'Báo cáo', 1, 500 FROM seq_1_to_371;
		UPDATE catalog SET row_count = row_count + 371 WHERE id = ${g.id}`);
	const source = number(`SELECT MIN(id) FROM catalog_row WHERE catalog_id = ${g.id} AND code LIKE 'M.%'`);
	await done(send(APPRAISER, part(g, 4, 'lay'), { source, version: versionOf(g, 4) }));
	assert.equal(number(`SELECT COUNT(*) FROM shared_row WHERE campaign_id = ${g.campaign} AND part = 4`), 372);
	await refused(send(APPRAISER, part(g, 4, 'lay'), { source, version: versionOf(g, 4) }), 422, /Không lấy được dòng nào/);
	await done(publish(g, 4));
	await done(adopt(g));
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0 AND position < 0`), 375, '371 own rows are the shared ones now');
	sql(`UPDATE campaign SET state = 'closed' WHERE id = ${g.campaign}`);
	await refused(add(g, 3, { code: 'Q.8' }), 422, /đã đóng/);
}

// Texts as long as they may be are kept whole; one letter more is told.
async function longest() {
	const g = await ground(), most = { code: 40, task: 1000, detail: 2000, output: 500, unit: 100 };
	for (const [field, n] of Object.entries(most)) {
		await refused(add(g, 3, { code: 'L.1', [field]: 'ấ'.repeat(n + 1) }), 422, /./);
		await done(add(g, 3, { code: `L.${field}`, [field]: 'ấ'.repeat(n) }));
		assert.equal(number(`SELECT MAX(CHAR_LENGTH(${field === 'unit' ? 'unit_of_measure' : field})) FROM shared_row WHERE campaign_id = ${g.campaign}`), n, field);
	}
	await refused(name(g, 3, 'ấ'.repeat(201)), 422, /./);
	await done(name(g, 3, 'ấ'.repeat(200)));
	await done(publish(g, 3));
	await done(adopt(g));
	const [id, version] = row(g, 'QL.01');
	await refused(send(OFFICER, `${g.at}dong/${id}/khong-co`, { reason: 'ấ'.repeat(2001), version }), 422, /./);
	await done(send(OFFICER, `${g.at}dong/${id}/khong-co`, { reason: 'ấ'.repeat(2000), version }));
	assert.equal(number(`SELECT CHAR_LENGTH(shared_reason) FROM catalog_row WHERE id = ${id}`), 2000);
}

// A workbook: of a shared row only what the agency may say is taken, and that is told; what is not in it stays.
async function imported() {
	const g = await ground();
	await done(adopt(g));
	const { where } = await read(of(OFFICER), g.id, workbook([['DANH MỤC'], TITLE,
		[1, 'QL.01', 'Văn phòng', 'Chỉ đạo xây dựng kế hoạch', 'Các bước', 'Kế hoạch', 'N1', null, 9, null, 'ghi chú riêng'],
		[2, 'Y.1', 'Văn phòng', 'Việc riêng', 'Các bước', 'Báo cáo', 'N1', null, 5, null, null]]));
	assert.match(text((await of(OFFICER).get(`${where}dong/`)).text), /QL\.01 là việc của phần dùng chung/);
	const form = formTo(await of(OFFICER).get(where), '/nhan');
	await done(of(OFFICER).post(`${where}nhan`, form.fields));
	assert.deepEqual(row(g, 'QL.01').slice(2, 8), ['1', A, '1000', '20', '0', '1']);
	assert.equal(sql(`SELECT note FROM catalog_row WHERE id = ${row(g, 'QL.01')[0]}`), 'ghi chú riêng');
	assert.deepEqual([row(g, 'QL.02')[6], row(g, 'DC.01')[6], row(g, 'Y.1')[2]], ['0', '0', '0']);
}

async function roles() {
	const g = await ground();
	for (const user of [OFFICER, HEAD, CHAIRMAN, ADMIN])
		for (const rest of ['', 'them', 'cong-bo', 'ban/1'])
			assert.equal((await of(user).get(part(g, 3, rest))).status, 403, `${user} ${rest}`);
	assert.equal((await publish(g, 3, OFFICER)).status, 403);
	for (const user of [APPRAISER, LEAD])
		assert.equal((await of(user).get(`/danh-muc/dot/${g.campaign}/dung-chung/`)).status, 200);
	assert.equal((await adopt(g, APPRAISER)).status, 403);
	assert.equal((await of(OFFICER).get(`${g.at}dung-chung`)).status, 200);
	assert.equal((await of(APPRAISER).get(part(g, 5))).status, 404);
	assert.equal((await of(APPRAISER).get('/danh-muc/dot/99999999/dung-chung/')).status, 404);
}

run(async () => {
	for (const user of [OFFICER, HEAD, APPRAISER, LEAD, CHAIRMAN, ADMIN]) {
		clients.set(user, new Client());
		await of(user).signIn(user);
	}
	try {
		await test('shared_life', life);
		await test('shared_change', change);
		await test('shared_restored', restored);
		await test('shared_standard', standard);
		await test('shared_own_rows', own);
		await test('shared_writing', writing);
		await test('shared_longest', longest);
		await test('shared_import', imported);
		await test('shared_roles', roles);
	} finally {
		clear();
	}
});
