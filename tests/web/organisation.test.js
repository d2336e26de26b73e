// The organisation in pages: units, people, their places and posts are entered, changed and ended
// with effective dates; what it was stays readable on its day; nothing is deleted, everything is
// written down; what cannot be is refused at its field, and two at once do not overwrite each other.
'use strict';
const { Client } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');

const ADMIN = 'quantri.khcn';
let c;
const tag = `kt${process.pid}`;		// of everything that is made here
const at = {};
const text = (a) => a.text.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/&#39;/g, "'").replace(/\s+/g, ' ');
const post = async (where, fields) => c.post(where, { ...fields, form: await c.token() });
const show = async (where) => text(await c.get(where));
const version = (table, id) => number(`SELECT version FROM ${table} WHERE id = ${id}`);
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const day = (n) => {	// days from today, as people type
	const [y, m, d] = sql(`SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY`).split('-');
	return `${d}/${m}/${y}`;
};
const iso = (shown) => shown.split('/').reverse().join('-');
const refusedWith = (a, words, status = 422) => {
	assert.equal(a.status, status, text(a).slice(0, 400));
	assert.ok(text(a).includes(words), `not said: ${words}\n${text(a).slice(0, 900)}`);
};
const done = (a) => assert.equal(a.status, 303, text(a).slice(0, 600));

async function openUnits() {
	const root = number('SELECT id FROM unit WHERE parent_id IS NULL');
	const good = { parent: root, code: `${tag}.so`, called: `Sở Kiểm thử ${tag}`, agency_kind: 'department', from: '01/01/2026' };
	refusedWith(await post('/quan-tri/don-vi/them', { ...good, code: 'Sở' }), 'Mã chỉ gồm');
	refusedWith(await post('/quan-tri/don-vi/them', { ...good, code: 'stc' }), 'đã có đơn vị khác dùng');
	refusedWith(await post('/quan-tri/don-vi/them', { ...good, agency_kind: '' }), 'Hãy chọn loại cơ quan');
	refusedWith(await post('/quan-tri/don-vi/them', { ...good, parent: '' }), 'Đã có đơn vị cấp tỉnh');
	refusedWith(await post('/quan-tri/don-vi/them', { ...good, parent: unit('stc.ngansach') }), 'Đơn vị cấp trên không hợp');
	refusedWith(await post('/quan-tri/don-vi/them', { ...good, until: '31/12/2025' }), 'đứng trước ngày bắt đầu');
	refusedWith(await post('/quan-tri/don-vi/them', { ...good, from: '01/01/2020' }), 'chỉ hoạt động từ 01/07/2025');
	done(await post('/quan-tri/don-vi/them', good));
	at.agency = unit(good.code);
	done(await post('/quan-tri/don-vi/them', { parent: at.agency, code: `${tag}.phong`, called: `Phòng Một ${tag}`, from: '01/01/2026' }));
	at.division = unit(`${tag}.phong`);
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'unit' AND action = 'open' AND object_id IN (${at.agency}, ${at.division})`), 2);
	assert.ok((await show(`/quan-tri/?tim=${tag}`)).includes(`Sở Kiểm thử ${tag}`));
	assert.ok(!(await show(`/quan-tri/?tim=${tag}&ngay=31/12/2025`)).includes(`Sở Kiểm thử ${tag}`), 'it was not there the day before');
}

async function rename() {
	const where = `/quan-tri/don-vi/${at.division}/`, form = { called: `Phòng Hai ${tag}`, parent: at.agency, from: '01/03/2026' };
	refusedWith(await post(`${where}sua`, { ...form, from: day(1), version: 1 }), 'từ hôm nay trở về trước');
	refusedWith(await post(`${where}sua`, { ...form, from: '01/12/2025', version: 1 }), 'Đơn vị cấp trên chỉ hoạt động từ 01/01/2026');
	refusedWith(await post(`${where}sua`, { ...form, called: `Phòng Một ${tag}`, version: 1 }), 'Chưa có gì được sửa');
	done(await post(`${where}sua`, { ...form, version: 1 }));
	const late = await post(`${where}sua`, { ...form, called: `Phòng Khác ${tag}`, version: 1 });
	refusedWith(late, 'đã được người khác sửa', 409);
	assert.ok(late.text.includes(`value="Phòng Khác ${tag}"`), 'what was typed is still there');
	refusedWith(await post(`${where}sua`, { ...form, called: 'x', from: '15/02/2026', version: 2 }), 'có hiệu lực từ 01/03/2026');
	done(await post(`${where}sua`, { ...form, parent: unit('stc'), from: '01/05/2026', version: 2 }));
	for (const [when, name, parent] of [['28/02/2026', 'Phòng Một', `Sở Kiểm thử ${tag}`], ['01/03/2026', 'Phòng Hai', `Sở Kiểm thử ${tag}`],
		['30/04/2026', 'Phòng Hai', `Sở Kiểm thử ${tag}`], ['01/05/2026', 'Phòng Hai', 'Sở Tài chính']]) {
		const page = await show(`${where}?ngay=${when}`);
		assert.ok(page.includes(`${name} ${tag}`) && page.includes(`Thuộc ${parent}`), `${when}: ${page.slice(0, 300)}`);
		const tree = await show(`/quan-tri/?ngay=${when}&tim=${tag}`);
		assert.ok(tree.includes(`${name} ${tag}`), `tree on ${when}`);
	}
	done(await post(`${where}sua`, { called: `Phòng Hai ${tag}`, parent: at.agency, from: '01/06/2026', version: 3 }));
	assert.equal(number(`SELECT COUNT(*) FROM unit_past WHERE unit_id = ${at.division}`), 3);
	assert.ok((await show(where)).includes('Đổi tên'), 'the history says it');
}

async function enterPeople() {
	const good = { uid: `An.${tag}`, family: 'Nguyễn Văn', given: 'An', mail: 'an@x.example' };
	refusedWith(await post('/quan-tri/nguoi/them', { ...good, uid: 'ân' }), 'chữ thường không dấu');
	refusedWith(await post('/quan-tri/nguoi/them', { ...good, uid: 'giamdoc.stc' }), 'đã có người dùng');
	refusedWith(await post('/quan-tri/nguoi/them', { ...good, mail: 'an' }), 'Địa chỉ thư không đúng');
	done(await post('/quan-tri/nguoi/them', good));
	done(await post('/quan-tri/nguoi/them', { uid: `hen.${tag}`, family: '', given: "H'Hen Niê" }));
	const id = (uid) => number(`SELECT id FROM person WHERE uid = '${uid}.${tag}'`);
	at.an = id('an');
	at.hen = id('hen');
	assert.equal(sql(`SELECT sort_name FROM person WHERE id = ${at.an}`), 'An Nguyễn Văn');
	assert.equal(sql(`SELECT sort_name FROM person WHERE id = ${at.hen}`), 'Hen Niê');
	const found = await show(`/quan-tri/nguoi/?tim=${encodeURIComponent('nguyen van an')}`);
	assert.ok(found.includes('Nguyễn Văn An'), 'found without marks');
	done(await post(`/quan-tri/nguoi/${at.an}/sua`, { ...good, given: 'Ân', sort_name: 'Ân Nguyễn Văn', version: 1 }));
	refusedWith(await post(`/quan-tri/nguoi/${at.an}/sua`, { ...good, version: 1 }), 'đã được người khác sửa', 409);
	sql(`UPDATE person SET entry_uuid = '${tag}' WHERE id = ${at.an}`);
	refusedWith(await post(`/quan-tri/nguoi/${at.an}/sua`, { ...good, uid: `khac.${tag}`, version: 2 }), 'không đổi được');
	done(await post(`/quan-tri/nguoi/${at.an}/loai`, { person_kind: 'contract', from: '01/02/2026' }));
	done(await post(`/quan-tri/nguoi/${at.an}/loai`, { person_kind: 'civil_servant', from: '01/04/2026' }));
	assert.ok((await show(`/quan-tri/nguoi/?tim=an.${tag}&ngay=01/03/2026`)).includes('Hợp đồng hỗ trợ'));
	assert.ok(!(await show(`/quan-tri/nguoi/?tim=an.${tag}&ngay=01/04/2026`)).includes('Hợp đồng hỗ trợ'));
}

// Duties count what the lists behind them show.
const lacking = async () => {
	const home = await show('/viec-can-lam/');
	const count = (words) => Number((words.exec(home) || [0, '0'])[1].replaceAll('.', ''));
	const shown = async (path) => ((page) => ({ n: Number(/(\d+) (?:người|cơ quan)/.exec(page.split('Lọc')[1])[1]), has: (words) => page.includes(words) }))(await show(path));
	const heads = await shown('/quan-tri/?thieu=head'), place = await shown(`/quan-tri/nguoi/?thieu=place&tim=${tag}`), post = await shown(`/quan-tri/nguoi/?thieu=post&tim=${tag}`);
	assert.equal(count(/phụ trách cho (\d+) cơ quan/), heads.n);
	for (const [words, lack] of [[/Xếp nơi làm việc cho (\d+) người/, 'place'], [/Ghi vị trí việc làm cho ([\d.]+) người/, 'post']])
		assert.equal(count(words), (await shown(`/quan-tri/nguoi/?thieu=${lack}`)).n, lack);
	return { agency: heads.has(`Sở Kiểm thử ${tag}`), place: place.n, post: post.n };
};

async function lacksAll() {
	assert.deepEqual(await lacking(), { agency: true, place: 2, post: 0 });
	assert.ok((await show('/quan-tri/')).includes(`Sở Kiểm thử ${tag} Chưa có người đứng đầu`));
	assert.ok(!(await show('/quan-tri/?thieu=head')).includes('Sở Tài chính'));
	const csv = await c.get(`/quan-tri/nguoi/?thieu=place&tim=${tag}&tep=csv`);
	assert.equal(csv.text.trim().split('\n').length, 3);
	refusedWith(await c.get('/quan-tri/nguoi/?thieu=khac'), 'Hãy chọn một trong các mục đã cho', 200);
}

const lacksPosts = async () => assert.deepEqual(await lacking(), { agency: false, place: 0, post: 2 });

async function places() {
	const hold = (who, fields) => post(`/quan-tri/nguoi/${who}/chuc-vu`, { unit_id: at.division, job: 'Chuyên viên', rank: 'staff', is_main: '1', from: '01/02/2026', ...fields });
	refusedWith(await hold(at.an, { from: '31/12/2025' }), 'chỉ hoạt động trong thời gian');
	refusedWith(await hold(at.an, { until: '01/01/2026' }), 'đứng trước ngày bắt đầu');
	done(await hold(at.an, { job: 'Trưởng phòng', rank: 'head' }));
	refusedWith(await hold(at.an, { unit_id: at.agency }), 'đã có vị trí chính: Trưởng phòng');
	refusedWith(await hold(at.an, { is_main: '', from: '01/03/2026' }), 'đã ở đơn vị đó');
	refusedWith(await hold(at.hen, { job: 'Trưởng phòng', rank: 'head', from: '01/03/2026' }), 'đã có người đứng đầu: Nguyễn Văn Ân');
	done(await hold(at.hen, { job: 'Chuyên viên' }));
	refusedWith(await hold(at.an, { unit_id: at.agency, transfer: '1', from: '01/02/2026' }), 'cũng bắt đầu ngày đó');
	done(await hold(at.an, { unit_id: at.agency, job: 'Giám đốc Sở', rank: 'head', transfer: '1', from: '01/07/2026' }));
	assert.equal(sql(`SELECT CONCAT_WS(',', title, from_day, until_day, main) FROM holding WHERE person_id = ${at.an} ORDER BY from_day`),
		'Trưởng phòng,2026-02-01,2026-06-30,1\nGiám đốc Sở,2026-07-01,1');
	done(await hold(at.hen, { unit_id: at.agency, is_main: '', job: 'Thư ký', from: day(30) }));
	assert.ok((await show(`/quan-tri/don-vi/${at.division}/?ngay=15/03/2026`)).includes('Nguyễn Văn Ân'));
	const staff = async (id, when) => (await show(`/quan-tri/don-vi/${id}/?ngay=${when}`)).split('Ai đến, ai đi')[0];
	assert.ok(!(await staff(at.division, '01/07/2026')).includes('Trưởng phòng'), 'no head any more');
	assert.ok(!(await staff(at.agency, day(29))).includes('Thư ký') && (await staff(at.agency, day(30))).includes('Thư ký'), 'from its day on');
	const id = number(`SELECT id FROM holding WHERE person_id = ${at.hen} AND title = 'Thư ký'`), where = `/quan-tri/chuc-vu/${id}`;
	const form = { job: 'Thư ký', rank: 'staff', from: day(30), version: 1 };
	refusedWith(await post(where, { ...form, until: day(28) }), 'đứng trước ngày bắt đầu');
	refusedWith(await post(where, { ...form, is_main: '1' }), 'đã có vị trí chính');
	done(await post(where, { ...form, until: day(29) }));
	assert.ok((await show(`/quan-tri/nguoi/${at.hen}/`)).includes('Nhập nhầm, đã bỏ'));
	refusedWith(await post(where, form), 'đã được người khác sửa', 409);
	done(await hold(at.hen, { unit_id: at.agency, is_main: '', job: 'Thư ký', from: day(30) }));	// the same again is free
}

async function bothAtOnce() {
	const other = await new Client().signIn(ADMIN), id = number(`SELECT id FROM holding WHERE person_id = ${at.an} AND until_day IS NULL`);
	const fields = (job) => ({ job, rank: 'head', is_main: '1', from: '01/07/2026', version: version('holding', id) });
	const [x, y] = [fields('Giám đốc X'), fields('Giám đốc Y')];
	const [formX, formY] = [await c.token(), await other.token()];
	const both = await Promise.all([c.post(`/quan-tri/chuc-vu/${id}`, { ...x, form: formX }), other.post(`/quan-tri/chuc-vu/${id}`, { ...y, form: formY })]);
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409]);
	const twice = await Promise.all([1, 2].map(async (n) => [c, other][n - 1].post(`/quan-tri/nguoi/${at.hen}/chuc-vu`,
		{ unit_id: at.division, job: 'Phó', rank: 'deputy', is_main: '1', transfer: '1', from: '01/05/2026', form: n === 1 ? await c.token() : await other.token() })));
	assert.ok(twice.some((a) => a.status !== 303), 'only one of the same two');
	assert.equal(number(`SELECT COUNT(*) FROM holding h JOIN holding k ON k.person_id = h.person_id AND k.id > h.id AND k.main = 1 AND h.main = 1
		AND h.held_from <= COALESCE(k.until_day, '9999-12-31') AND k.held_from <= COALESCE(h.until_day, '9999-12-31')
		WHERE h.person_id IN (${at.an}, ${at.hen})`), 0, 'nobody has two main places at a time');
	other.close();
}

async function closeUnits() {
	const agency = `/quan-tri/don-vi/${at.agency}/`, division = `/quan-tri/don-vi/${at.division}/`;
	const full = await post(`${agency}dong`, { until: day(60), version: version('unit', at.agency) });
	refusedWith(full, 'vẫn còn người hoặc phòng');
	assert.ok(text(full).includes(`Phòng Hai ${tag}`) && text(full).includes('Nguyễn Văn Ân'), 'who and what is listed');
	assert.ok(full.text.includes(`value="${day(60)}"`), 'what was typed is still there');
	sql(`UPDATE holding SET until_day = DATE('${iso(day(10))}') WHERE person_id IN (${at.an}, ${at.hen}) AND until_day IS NULL AND from_day < '${iso(day(10))}'`);
	sql(`UPDATE holding SET until_day = from_day WHERE person_id = ${at.hen} AND until_day IS NULL`);
	refusedWith(await post(`${division}dong`, { until: '01/06/2025', version: version('unit', at.division) }), 'đứng trước ngày bắt đầu');
	done(await post(`${division}dong`, { until: day(20), version: version('unit', at.division) }));
	done(await post(`${agency}dong`, { until: day(40), version: version('unit', at.agency) }));
	assert.ok((await show(`/quan-tri/?tim=${tag}`)).includes(tag), 'today it is there');
	assert.ok((await show(`/quan-tri/?tim=${tag}&ngay=${day(40)}`)).includes(tag), 'on its last day too');
	assert.ok(!(await show(`/quan-tri/?tim=${tag}&ngay=${day(41)}`)).includes(`Sở Kiểm thử ${tag}`), 'afterwards not');
	refusedWith(await post(`/quan-tri/nguoi/${at.an}/chuc-vu`, { unit_id: at.agency, job: 'x', rank: 'staff', from: day(30) }), 'chỉ hoạt động trong thời gian');
	done(await post(`${agency}mo-lai`, { version: version('unit', at.agency) }));
	refusedWith(await post(`${agency}mo-lai`, { version: version('unit', at.agency) }), 'không có ngày kết thúc');
}

async function posts() {
	const good = { code: `${tag}.01`, called: `Chuyên viên kiểm thử ${tag}`, scope: 'department', from: '01/01/2026' };
	refusedWith(await post('/quan-tri/vi-tri/them', { ...good, code: 'mã' }), 'Mã chỉ gồm');
	refusedWith(await post('/quan-tri/vi-tri/them', { ...good, scope: 'agency' }), 'Hãy điền mục này');
	refusedWith(await post('/quan-tri/vi-tri/them', { ...good, scope: 'agency', agency: at.division }), 'Hãy chọn một cơ quan');
	done(await post('/quan-tri/vi-tri/them', good));
	refusedWith(await post('/quan-tri/vi-tri/them', good), 'đã có');
	at.post = number(`SELECT id FROM post WHERE code = '${good.code}'`);
	const where = `/quan-tri/vi-tri/${at.post}/`;
	refusedWith(await post(`${where}khung`, { frame: '| Mức 2', frame_from: '01/01/2026', version: 1 }), 'thiếu tên năng lực');
	done(await post(`${where}khung`, { frame: 'Soạn thảo văn bản | Mức 2\nNgoại ngữ', frame_from: '01/01/2026', version: 1 }));
	done(await post(`${where}khung`, { frame: 'Soạn thảo văn bản | Mức 3', frame_from: '01/06/2026', version: 2 }));
	refusedWith(await post(`${where}khung`, { frame: 'x', frame_from: '01/06/2026', version: 2 }), 'đã được người khác sửa', 409);
	assert.equal(sql(`SELECT CONCAT_WS(',', name, level, from_day, until_day) FROM post_competency WHERE post_id = ${at.post} ORDER BY id`),
		'Soạn thảo văn bản,Mức 2,2026-01-01,2026-05-31\nNgoại ngữ,,2026-01-01,2026-05-31\nSoạn thảo văn bản,Mức 3,2026-06-01');
	done(await post(where, { called: good.called, scope: 'commune', from: '01/01/2026', version: 3 }));
	refusedWith(await post(`/quan-tri/nguoi/${at.an}/chuc-vu`, { unit_id: at.agency, job: 'x', rank: 'staff', post: at.post, from: day(15) }), 'không dùng cho cơ quan đó');
	done(await post(where, { called: good.called, scope: 'agency', agency: at.agency, from: '01/01/2026', version: 4 }));
	done(await post(`/quan-tri/nguoi/${at.an}/chuc-vu`, { unit_id: at.agency, job: 'Cố vấn', rank: 'staff', post: at.post, from: day(15) }));
	assert.ok((await show(`/quan-tri/vi-tri/?tim=${tag}`)).includes(good.called));
	assert.ok((await show(`/quan-tri/don-vi/${at.agency}/?ngay=${day(15)}`)).includes(good.called));
}

// Every write stands in the audit with who did it; a form that is pressed twice counts once.
async function writtenDown() {
	const wrong = list(), who = number(`SELECT id FROM person WHERE uid = '${ADMIN}'`);
	const rows = sql(`SELECT noun, action, COUNT(*), SUM(person_id <=> ${who}) FROM audit WHERE operation IS NOT NULL AND
		((noun = 'unit' AND object_id IN (${at.agency}, ${at.division})) OR (noun = 'person' AND object_id IN (${at.an}, ${at.hen})) OR (noun = 'post' AND object_id = ${at.post}))
		GROUP BY 1, 2`).split('\n').map((r) => r.split('\t'));
	for (const [noun, action, n, his] of rows)
		if (n !== his)
			wrong.add(`${noun} ${action}: ${his} of ${n} are his`);
	for (const want of ['unit open', 'unit rename', 'unit move', 'unit close', 'unit reopen', 'person enter', 'person amend', 'person kind', 'person hold', 'person hold_amend', 'post open', 'post amend', 'post frame'])
		if (!rows.some(([noun, action]) => `${noun} ${action}` === want))
			wrong.add(`${want} is not written down`);
	wrong.none();
	const form = await c.token(), fields = { uid: `binh.${tag}`, given: 'Bình', form };
	const [a, b] = [await c.post('/quan-tri/nguoi/them', fields), await c.post('/quan-tri/nguoi/them', fields)];
	assert.equal(a.status, 303);
	assert.equal(b.location, a.location);
	assert.equal(number(`SELECT COUNT(*) FROM person WHERE uid = 'binh.${tag}'`), 1);
}

function clear() {
	sql(`SET foreign_key_checks = OFF;
	DELETE h FROM holding h JOIN person p ON p.id = h.person_id WHERE p.uid LIKE '%.${tag}';
	DELETE k FROM person_kind k JOIN person p ON p.id = k.person_id WHERE p.uid LIKE '%.${tag}';
	DELETE FROM person WHERE uid LIKE '%.${tag}';
	DELETE q FROM unit_past q JOIN unit u ON u.id = q.unit_id WHERE u.code LIKE '${tag}.%';
	DELETE FROM unit WHERE code LIKE '${tag}.%' ORDER BY id DESC;
	DELETE q FROM post_competency q JOIN post t ON t.id = q.post_id WHERE t.code LIKE '${tag}.%';
	DELETE FROM post WHERE code LIKE '${tag}.%'`);
}

run(async () => {
	await test('the administrator signs in', async () => { c = await new Client().signIn(ADMIN); });
	try {
		await test('an agency and a division are opened', openUnits);
		await test('a unit is renamed and moved; on each day it is called as it was', rename);
		await test('people are entered, changed, found without marks', enterPeople);
		await test('what is missing is the duty of the administrator', lacksAll);
		await test('places are begun, ended, taken back; two heads or two main places are refused', places);
		await test('what was given is missing no more', lacksPosts);
		await test('two administrators at once', bothAtOnce);
		await test('a unit is closed when nobody is in it any more', closeUnits);
		await test('posts and their competency frames', posts);
		await test('everything is written down, once', writtenDown);
	} finally {
		clear();
	}
	c.close();
});
