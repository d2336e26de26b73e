// Supplements: opened any time from the version in force, the same life, always against that version, in
// force from a day on; versions by days, rows that were withdrawn.
'use strict';
const { Client, base, decode, forms } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, clear, make, state, version, quote, PDF } = require('./catalogs.js');

const OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', STRANGER = 'truongphong.stc';
const APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', CHAIR = 'chutich.tinh', AUDITOR = 'kiemtra.tt';
const HOSTILE = `<b>'"&`;
const clients = new Map();
const of = (user) => clients.get(user);
const text = (a) => decode(a.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const sent = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token(), ...fields });
const done = async (user, where, fields) => {
	const a = await sent(user, where, fields);
	assert.equal(a.status, 303, `${user} ${where}: ${a.status} ${/error-summary[\s\S]{0,500}/.exec(a.text) || ''}`);
	return a.location;
};
const seen = (g) => ({ version: version(g) });
const idOf = (g, code) => sql(`SELECT id FROM catalog_row WHERE catalog_id = ${g.id} AND code = ${quote(code)} ORDER BY removed LIMIT 1`);
const rowSeen = (g, code) => ({ version: number(`SELECT version FROM catalog_row WHERE id = ${idOf(g, code)}`) });
const rows = (g) => sql(`SELECT code, task, output, group_no, points, coefficient FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0 ORDER BY position`);
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);

// A row whose coefficient was given, and is not what its points say: it is not for a supplement to mend it.
const ROWS = [
	{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.2', points: 750, coefficient: 15 },
	{ code: 'A.3', points: 2000, group: 2, coefficient: 37 }, { code: 'A.4', points: 600, coefficient: 12 },
];
const ruling = (more) => make('in_force', { rows: ROWS, ...more });

async function opened(user = OFFICER, g = ruling()) {
	const at = (await done(user, `${g.at}phien-ban`)).replace(base, '');
	return { id: Number(/\d+/.exec(at)[0]), at, base: g };
}
const row = (code, more) => ({ code, task: `Việc ${code}`, output: 'Báo cáo', group: '1', points: '5', ...more });
const edit = (g, code, more) => done(OFFICER, `${g.at}dong/${idOf(g, code)}`, row(code, { ...rowSeen(g, code), ...more }));

// One row changed, one new, one withdrawn.
async function changed(g) {
	await edit(g, 'A.2', { points: '8' });
	await done(OFFICER, `${g.at}dong/them`, row('B.1', { task: 'Việc mới của năm' }));
	await done(OFFICER, `${g.at}dong/${idOf(g, 'A.4')}/bo`, rowSeen(g, 'A.4'));
	return g;
}

async function decided(g, from, status = 303) {
	const edge = 'edge-of-the-test';
	const a = await of(APPRAISER).request('POST', `${base}/tai-len/quyet-dinh/${g.id}`, {
		headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
		body: Buffer.concat([Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="form"\r\n\r\n${await of(APPRAISER).token()}\r\n` +
			`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="qd.pdf"\r\n\r\n`), PDF, Buffer.from(`\r\n--${edge}--\r\n`)]),
	});
	assert.equal(a.status, 303);
	const b = await sent(APPRAISER, `${g.at}quyet-dinh`, { number: '77/QĐ-UBND', day: day(0), from, ...seen(g) });
	assert.equal(b.status, status, text(b).slice(0, 600));
	return b;
}

async function agreed(g) {
	await done(HEAD, `${g.at}trinh`, seen(g));
	await done(APPRAISER, `${g.at}tham-dinh`, seen(g));
	await done(LEAD, `${g.at}gui`, seen(g));
	await done(CHAIR, '/danh-muc/phe-duyet/', { chosen: `${g.id}:${version(g)}`, deed: 'go' });
	return g;
}

async function begins() {
	const g = await opened();
	assert.equal(rows(g), rows(g.base), 'the same codes, points and coefficients');
	assert.equal(sql(`SELECT r.code FROM catalog c JOIN catalog_row r ON r.id = c.standard_row_id WHERE c.id = ${g.id}`), 'A.1');
	assert.equal(sql(`SELECT source_id, number, state, round FROM catalog WHERE id = ${g.id}`), `${g.base.id}\t2\tdraft\t0`);
	const page = await of(OFFICER).get(g.at);
	assert.match(text(page), /Bổ sung, sửa đổi cho phiên bản 1 \(1\/QĐ-UBND, hiệu lực từ 02\/01\/2026\): thêm 0 · sửa 0 · rút 0/);
	assert.match(text(page), /Chưa có gì khác phiên bản đang áp dụng/);
	const home = text(await of(OFFICER).get('/viec-can-lam/'));
	assert.ok(home.includes(g.base.name) && !/20\/04\/2032/.test(home), 'a duty without the dates of the campaign');
	const a = await sent(HEAD, `${g.at}trinh`, seen(g));
	assert.equal(a.status, 422);
	assert.match(text(a), /chưa có gì khác phiên bản đang áp dụng nên chưa trình được/);
	assert.match(text(await of(OFFICER).get(`${g.at}lich-su`)), /Bắt đầu lập bổ sung, sửa đổi/);
	assert.match(text(await of(OFFICER).get(`${g.base.at}lich-su`)), /Lập bổ sung, sửa đổi danh mục/);
}

// What does not change keeps its worth, whatever happened to the row or to the standard in between.
async function keepsWorth() {
	const g = await opened(), before = rows(g);
	await done(OFFICER, `${g.at}dong/${idOf(g, 'A.3')}/bo`, rowSeen(g, 'A.3'));
	await done(OFFICER, `${g.at}dong/${idOf(g, 'A.3')}/lay-lai`, rowSeen(g, 'A.3'));
	assert.equal(rows(g), before, 'out and back');
	await edit(g, 'A.3', { points: '30', group: '2' });
	assert.match(rows(g), /A\.3.*3000\t60/);
	await edit(g, 'A.3', { points: '20', group: '2', note: 'Ghi chú' });
	assert.equal(rows(g), before, 'other points and back');
	await done(OFFICER, `${g.at}dong/${idOf(g, 'A.2')}/chuan`, seen(g));
	assert.match(rows(g), /A\.1.*500\t7\n/);
	assert.match(text(await of(OFFICER).get(g.at)), /thêm 0 · sửa 4 · rút 0/, 'another standard: every coefficient');
	await done(OFFICER, `${g.at}dong/${idOf(g, 'A.1')}/chuan`, seen(g));
	assert.equal(rows(g), before, 'another standard and back');
}

async function differsFirst() {
	const g = await changed(await opened());
	const list = (a) => /<div id="list">[\s\S]*/.exec(a.text)[0];
	for (const where of ['', 'so-sanh', 'xu-ly', 'trinh']) {
		const a = await of(HEAD).get(`${g.at}${where}`), said = text(a);
		assert.match(said, /thêm 1 · sửa 1 · rút 1/, where);
		assert.match(said, /So với phiên bản đang áp dụng .*Sửa A\.2 Việc A\.2 Điểm: Trước: 7,5 → Sau: 8 Hệ số: Trước: 1,5 → Sau: 1,6/, where);
		assert.match(said, /Thêm B\.1 Việc mới của năm Sản phẩm đầu ra: Báo cáo Nhóm: 1 Điểm: 5 Hệ số: 1,0/, where);
		assert.match(said, /Bỏ A\.4 Việc A\.4/, where);
	}
	assert.match(text(await of(OFFICER).get(`${g.at}dong/them`)), /Thêm dòng/);
	await done(HEAD, `${g.at}trinh`, seen(g));
	await done(APPRAISER, `${g.at}ban-in/`, { kind: 'list' });
	const first = await of(APPRAISER).get(g.at);
	assert.match(text(first), /So với phiên bản đang áp dụng/);
	assert.ok(list(first).includes('>A.2<') && list(first).includes('>B.1<'));
	assert.ok(!list(first).includes('>A.1<') && !list(first).includes('>A.3<'), 'only what differs');
	const unread = await of(APPRAISER).get(`${g.at}?loc=unread`);
	assert.ok(list(unread).includes('>A.2<') && !list(unread).includes('>A.1<'), 'nothing else has to be read');
	assert.match(text(first), /2 dòng cần đọc/);
	const all = await of(APPRAISER).get(`${g.at}?loc=all`);
	assert.ok(list(all).includes('>A.1<') && list(all).includes('>B.1<'), 'all rows on request');
	assert.ok(list(await of(HEAD).get(g.at)).includes('>A.1<'), 'the agency sees them all');
	const form = forms(first.text).find((f) => f.action.endsWith('chap-nhan'));
	assert.equal(form.fields.loc, 'differs');
	await done(APPRAISER, `${g.at}chap-nhan`, { deed: 'found', round: 1, loc: 'differs' });
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND accepted_version IS NOT NULL`), 2);
	await done(APPRAISER, `${g.at}y-kien`, { kind: 'change', words: 'Đề nghị xem lại', row: idOf(g, 'A.2') });
	await done(APPRAISER, `${g.at}tra-lai`, { reason: 'Xem lại', ...seen(g) });
	await edit(g, 'A.2', { points: '9' });
	const both = text(await of(OFFICER).get(`${g.at}so-sanh`));
	assert.match(both, /So với phiên bản đang áp dụng .*Trước: 7,5 → Sau: 9.* Thay đổi so với lần trình trước .*Trước: 8 → Sau: 9/);
	const file = await of(OFFICER).get(`${g.at}so-sanh?tep=csv`);
	assert.ok(file.status === 200 && /7,5/.test(file.text) && /A\.4/.test(file.text), 'the file is against the version in force');
}

async function life() {
	const g = await agreed(await changed(await opened()));
	for (const [from, field] of [[day(-1), 'from'], ['01/01/2026', 'from']]) {
		const a = await decided(g, from, 422);
		assert.ok(a.text.includes(`id="${field}-error"`), from);
	}
	assert.match(text(await of(CHAIR).get('/danh-muc/')), /Bổ sung, sửa đổi/);
	await decided(g, day(3));
	assert.equal(sql(`SELECT state, decision_number FROM catalog WHERE id = ${g.id}`), 'in_force\t77/QĐ-UBND');
	assert.equal(state(g.base), 'superseded');
	const on = async (user, when) => text(await of(user).get(`${g.at}phien-ban?ngay=${encodeURIComponent(when)}`));
	const answers = [['01/01/2026', /ngày này cơ quan chưa có/], ['02/01/2026', /phiên bản 1, theo 1\/QĐ-UBND/], [day(0), /phiên bản 1, theo 1\/QĐ-UBND/],
		[day(2), /phiên bản 1, theo 1\/QĐ-UBND/], [day(3), /phiên bản 2, theo 77\/QĐ-UBND/], [day(400), /phiên bản 2, theo 77\/QĐ-UBND/]];
	for (const user of [OFFICER, STAFF, APPRAISER])
		for (const [when, what] of answers)
			assert.match(await on(user, when), new RegExp(`Ngày ${when} : .{0,3}${what.source}`), `${user} ${when}`);
	assert.equal((await of(STAFF).get(`${g.at}phien-ban?ngay=32/13/2026`)).status, 422, 'a day that is none');
	assert.match(text(await of(STAFF).get(g.at)), /Sắp có hiệu lực/);
	assert.match(text(await of(STAFF).get(g.base.at)), /Còn hiệu lực, sắp được thay thế/);
	assert.equal((await of(STRANGER).get(`${g.at}phien-ban`)).status, 404, 'another agency');
	const gone = await of(STAFF).get(`${g.at}phien-ban`);
	assert.match(text(gone), new RegExp(`Đã rút khỏi danh mục \\(1\\) .*A\\.4 Việc A\\.4 Báo cáo 1,2 ${day(3)} Phiên bản 2 , 77/QĐ-UBND`));
	const old = await of(STAFF).get(`${g.base.at}dong/${idOf(g.base, 'A.4')}`);
	assert.ok(old.status === 200 && text(old).includes('Việc A.4'), 'a withdrawn row stays readable');
	assert.match(text(old), new RegExp(`Đã rút khỏi danh mục từ ngày ${day(3)} theo 77/QĐ-UBND`));
	assert.doesNotMatch(text(await of(STAFF).get(`${g.base.at}dong/${idOf(g.base, 'A.2')}`)), /Đã rút khỏi/);
	// The province counts a work of an agency once.
	const counted = () => sql(`SELECT COUNT(*) FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0 WHERE c.agency_id =
		(SELECT agency_id FROM catalog WHERE id = ${g.id}) AND r.code = 'A.1' AND c.state IN ('in_force', 'superseded') AND c.in_force_from <=
		DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) AND COALESCE(c.in_force_until, '9999-12-31') >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)`);
	assert.equal(counted(), '1');
	assert.match(text(await of(AUDITOR).get('/danh-muc/tinh/?tim=' + encodeURIComponent('Việc A.3'))), /1 (việc|công việc|dòng|sản phẩm)/);
	const again = await opened(OFFICER, g);
	assert.match(text(await of(OFFICER).get(again.at)), /phiên bản 2 \(77\/QĐ-UBND/, 'the next one supplements this one');
	assert.equal(rows(again), rows(g));
}

async function oneAtATime() {
	const g = await opened();
	for (const user of [OFFICER, HEAD]) {
		const a = await sent(user, `${g.base.at}phien-ban`);
		assert.equal(a.status, 422);
		assert.match(text(a), /đang có một bản bổ sung chưa xong/);
	}
	const other = await sent(STRANGER, `${g.base.at}phien-ban`);
	assert.equal(other.status, 403);
	await done(OFFICER, `${g.at}huy`, seen(g));
	assert.equal(state(g), 'dropped');
	const a = await of(OFFICER).get(g.at);
	assert.ok(a.status === 200 && /Đã bỏ/.test(text(a)), 'it stays readable');
	assert.equal((await of(STAFF).get(g.at)).status, 404);
	await done(OFFICER, `${g.at}ban-in/`, { kind: 'list' });
	for (const [where, fields] of [['dong/them', row('X.1')], ['trinh', seen(g)], ['huy', seen(g)]])
		assert.equal((await sent(HEAD, `${g.at}${where}`, fields)).status, 409, where);
	assert.doesNotMatch(text(await of(OFFICER).get('/viec-can-lam/')), new RegExp(g.base.name));
	const next = await opened(HEAD, g.base);
	await done(HEAD, `${next.at}huy`, seen(next));
	const first = make('draft');
	assert.equal((await sent(OFFICER, `${first.at}huy`, seen(first))).status, 422, 'what supplements nothing is not given up');
	assert.equal(state(first), 'draft');
}

async function twoAtOnce() {
	const g = ruling(), users = [OFFICER, HEAD], tokens = await Promise.all(users.map((u) => of(u).token()));
	const answers = await Promise.all(users.map((u, i) => of(u).post(`${g.at}phien-ban`, { form: tokens[i] })));
	assert.deepEqual(answers.map((a) => a.status).sort(), [303, 422]);
	assert.equal(number(`SELECT COUNT(*) FROM catalog WHERE source_id = ${g.id}`), 1);
	const s = { id: number(`SELECT id FROM catalog WHERE source_id = ${g.id}`) };
	s.at = `/danh-muc/${s.id}/`;
	await changed(s);
	const two = await Promise.all(users.map((u) => of(u).token()));
	const race = await Promise.all([of(OFFICER).post(`${s.at}huy`, { form: two[0], ...seen(s) }), of(HEAD).post(`${s.at}trinh`, { form: two[1], ...seen(s) })]);
	assert.deepEqual(race.map((a) => a.status).sort(), [303, 409]);
	assert.equal(state(s), race[0].status === 303 ? 'dropped' : 'submitted');
}

async function sentTwice() {
	const g = ruling(), form = await of(OFFICER).token();
	const [a, b] = [await of(OFFICER).post(`${g.at}phien-ban`, { form }), await of(OFFICER).post(`${g.at}phien-ban`, { form })];
	assert.ok(a.status === 303 && b.status === 303 && a.location === b.location);
	assert.equal(number(`SELECT COUNT(*) FROM catalog WHERE source_id = ${g.id}`), 1);
	const s = { id: Number(/\d+/.exec(a.location.replace(base, ''))[0]) }, drop = { form: await of(OFFICER).token(), ...seen(s) };
	for (let i = 0; i < 2; i++)
		assert.equal((await of(OFFICER).post(`/danh-muc/${s.id}/huy`, drop)).status, 303);
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'catalog' AND object_id = ${s.id} AND action = 'drop'`), 1);
}

// Another version came into force while the supplement was made: it is not the base that was agreed to.
async function otherBase() {
	const g = await changed(await opened());
	const n = ruling();	// ends what was in force
	const a = await sent(HEAD, `${g.at}trinh`, seen(g));
	assert.equal(a.status, 422);
	assert.match(text(a), /không còn là phiên bản mới nhất/);
	await done(HEAD, `${g.at}huy`, seen(g));
	const late = await agreed(await changed(await opened(OFFICER, n)));
	ruling();
	assert.match(text(await decided(late, day(5), 422)), /không còn là phiên bản mới nhất/);
	assert.equal(state(late), 'agreed');
	sql(`UPDATE catalog SET state = 'dropped' WHERE id = ${late.id}`);
}

async function hostile() {
	const g = ruling();
	sql(`UPDATE catalog SET decision_number = ${quote(HOSTILE)} WHERE id = ${g.id};
		UPDATE catalog_row SET task = ${quote(HOSTILE)}, output = ${quote(HOSTILE)} WHERE id = ${g.row['A.4']}`);
	const s = await opened(OFFICER, g);
	await changed(s);
	sql(`UPDATE catalog SET in_force_from = '2026-01-03', decision_day = '2026-01-03', decision_number = ${quote(HOSTILE)}, state = 'superseded',
		in_force_until = '2026-01-05' WHERE id = ${s.id}`);
	for (const where of ['', 'so-sanh', 'phien-ban', `phien-ban?ngay=04/01/2026`]) {
		const a = await of(OFFICER).get(`${s.at}${where}`);
		assert.equal(a.status, 200);
		assert.ok(!a.text.includes('<b>') && text(a).includes(HOSTILE), where);
	}
}

run(async () => {
	clear();
	for (const user of [OFFICER, HEAD, STAFF, STRANGER, APPRAISER, LEAD, CHAIR, AUDITOR])
		clients.set(user, await new Client().signIn(user));
	for (const [name, fn] of [
		['a supplement begins as what is in force', begins],
		['what does not change keeps points and coefficients', keepsWorth],
		['what differs comes first, for the appraiser alone', differsFirst],
		['the whole life, by days', life],
		['one at a time, given up and opened again', oneAtATime],
		['two people at once', twoAtOnce],
		['the same form twice', sentTwice],
		['another version came into force meanwhile', otherBase],
		['hostile text', hostile],
	]) {
		await test(name, fn);
		clear();
	}
	for (const c of clients.values())
		c.close();
});
