// Units, people and posts from a workbook: what is written out comes back as no change; a batch is
// shown row by row with its errors, counts from a day, goes in whole and once, and what was is kept; numbers of people are masked
// wherever they are shown.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const { book } = require('./xlsx.js');
const { read, formTo } = require('./imports.js');

const ADMIN = 'quantri.khcn', PLACE = '/quan-tri/nhap/';
const tag = `kn${process.pid}`, WHOLE = '079988000001', FIRST = '079988000002', SECOND = '079988110002';
let c, first;
const text = (a) => a.text.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/&#39;/g, "'").replace(/\s+/g, ' ');
const counts = (a) => {
	const of = (word) => Number(new RegExp(`app-tile__number">(\\d+)</span><span class="app-tile__text">${word}<`).exec(a.text)[1]);
	return { fresh: of('mới'), changed: of('sửa'), same: of('không đổi'), bad: of('lỗi') };
};
const look = async (where, day) => c.get(`${where}?ngay=${day}`);
const take = async (page, changes = {}) => {
	const form = formTo(page, '/nhan');
	return c.post(new URL(form.action, 'https://x').pathname, { ...form.fields, ...changes });
};
const UNITS = ['Mã đơn vị', 'Tên đơn vị', 'Thuộc đơn vị', 'Loại cơ quan', 'Thứ tự'];
const PEOPLE = ['Tên đăng nhập', 'Họ và tên đệm', 'Tên', 'Thư điện tử', 'Loại', 'Mã đơn vị', 'Chức danh', 'Vai trò', 'Mã vị trí việc làm'];
const POSTS = ['Mã vị trí việc làm', 'Tên vị trí việc làm', 'Dùng cho', 'Khung năng lực'];
const sheets = (units, people, posts) => book([['Đơn vị', [['TỔ CHỨC'], UNITS, ...units]], ['Người', [PEOPLE, ...people]], ['Vị trí việc làm', [POSTS, ...posts]]]);
const texts = (bytes) => {
	const file = path.join(RUN, 'tmp', `${tag}.xlsx`);
	fs.writeFileSync(file, bytes);
	try {
		return execFileSync('unzip', ['-p', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
	} finally {
		fs.unlinkSync(file);
	}
};
const id = (table, code) => number(`SELECT id FROM ${table} WHERE ${table === 'person' ? 'uid' : 'code'} = '${code}'`);
const places = (uid) => sql(`SELECT CONCAT_WS(',', title, rank, from_day, until_day) FROM holding_named WHERE uid = '${uid}.${tag}' ORDER BY from_day, id`);

// Everybody of the province, 9,230 people: out, in, and nothing to do.
async function wholeProvince() {
	sql(`INSERT IGNORE INTO person_number (person_id, number, taken_from) SELECT id, '${WHOLE}', 'typed' FROM person WHERE uid = '${ADMIN}'`);
	const people = number('SELECT COUNT(*) FROM person'), units = number('SELECT COUNT(*) FROM unit'), posts = number('SELECT COUNT(*) FROM post');
	for (const language of ['en', 'vi']) {
		sql(`UPDATE person SET language = '${language}' WHERE uid = '${ADMIN}'`);
		const began = Date.now(), file = await c.get(`${PLACE}to-chuc.xlsx`);
		assert.equal(file.status, 200);
		const cells = texts(file.bytes);
		assert.ok(cells.includes(`******${WHOLE.slice(-4)}`) && !cells.includes(WHOLE), 'the number comes out masked');
		const written = Date.now();
		const { page } = await read(c, PLACE, file.bytes, `to-chuc-${tag}.xlsx`);
		console.log(`# ${people} people: written in ${written - began} ms, ${file.bytes.length} bytes; uploaded, read and compared in ${Date.now() - written} ms`);
		sql(`UPDATE person SET language = 'vi' WHERE uid = '${ADMIN}'`);
		const again = await c.get(new URL(page.location || '', 'https://x').pathname === '/' ? `${PLACE}${number(`SELECT MAX(id) FROM import`)}/` : page.location);
		assert.deepEqual(counts(again), { fresh: 0, changed: 0, same: people + units + posts, bad: 0 }, text(again).slice(0, 1500));
		assert.ok(text(again).includes('Tệp không khác tổ chức hiện có'));
		assert.equal(formTo(again, '/nhan'), undefined, 'nothing is offered to be taken');
	}
}

async function freshOnes() {
	const { where, page } = await read(c, PLACE, sheets([
		[`${tag}.phong`, `Phòng Một ${tag}`, `${tag}.so`, null, null],
		[`${tag}.so`, `Sở Nhập ${tag}`, 'tinh', 'Sở, ngành', null],
		[`${tag}.lac`, 'Phòng lạc', `${tag}.khong`, null, null],
		[`${tag}.con`, 'Phòng của phòng lạc', `${tag}.lac`, null, null],
		[`${tag}.loai`, 'Sở không loại', 'tinh', null, null],
		[null, 'Không mã', 'tinh', 'Sở, ngành', null],
	], [
		[`an.${tag}`, 'Nguyễn Văn', 'An', `an@x.example`, 'Công chức', `${tag}.so`, 'Giám đốc', 'Người đứng đầu', `${tag}.GD`],
		[`binh.${tag}`, 'Trần', 'Bình', null, 'Hợp đồng', `${tag}.phong`, 'Trưởng phòng', 'head', null],
		[`chi.${tag}`, 'Lê', 'Chi', null, null, `${tag}.phong`, 'Trưởng phòng', 'head', null],
		[`dung.${tag}`, '', "H'Dung Niê", null, 'Viên chức', `${tag}.phong`, 'Chuyên viên', null, null],
		[`an.${tag}`, 'Nguyễn', 'An', null, null, null, null, null, null],
		[`em.${tag}`, 'Lê', 'Em', 'không', null, null, null, null, null],
		[`giang.${tag}`, 'Lê', 'Giang', null, 'Giám đốc', null, null, null, null],
		[`hoa.${tag}`, 'Lê', 'Hoa', null, null, 'khong.co', 'Chuyên viên', null, null],
		[`khanh.${tag}`, 'Lê', 'Khánh', null, null, `${tag}.phong`, null, null, null],
		[`lan.${tag}`, 'Lê', 'Lan', null, null, `${tag}.phong`, 'Chuyên viên', null, `${tag}.XA`],
		['Ân Lê', 'Lê', 'Ân', null, null, null, null, null, null],
	], [
		[`${tag}.GD`, 'Giám đốc sở', 'Sở, ngành', 'Lãnh đạo | Mức 4\nNgoại ngữ | Bậc 3'],
		[`${tag}.XA`, 'Công chức xã', 'Xã, phường', null],
		[`${tag}.SAI`, 'Sai phạm vi', 'không đâu', null],
	]), `moi-${tag}.xlsx`);
	first = where;
	const shown = await look(where, '01/02/2026'), words = text(shown);
	assert.deepEqual(counts(shown), { fresh: 7, changed: 0, same: 0, bad: 13 }, words.slice(0, 3000));
	for (const said of [`Không có đơn vị cấp trên “${tag}.khong”`, `Không có đơn vị cấp trên “${tag}.lac”`, 'Cơ quan mới thiếu loại', 'Thiếu mã.', 'Đơn vị, dòng 8',
		`Đơn vị đã có người đứng đầu ở dòng 3: Trần Bình`, `“an.${tag}” đã có ở dòng 2`, '“không” không phải địa chỉ thư', 'Không hiểu loại “Giám đốc”',
		'Không có đơn vị “khong.co”', 'Thiếu chức danh', `Vị trí “${tag}.XA” không dùng cho Phòng Một`, 'Tên đăng nhập “ân lê”', 'Không hiểu “Dùng cho”: “không đâu”'])
		assert.ok(words.includes(said), `not said: ${said}\n${words.slice(0, 4000)}`);
	const done = await take(shown);
	assert.equal(done.status, 303, text(done).slice(0, 800));
	assert.equal(sql(`SELECT CONCAT_WS(',', u.name, p.code, u.agency_kind, u.from_day) FROM unit u JOIN unit p ON p.id = u.parent_id WHERE u.code LIKE '${tag}.%' ORDER BY u.code`),
		`Phòng Một ${tag},${tag}.so,2026-02-01\nSở Nhập ${tag},tinh,department,2026-02-01`);
	assert.equal(places('an'), 'Giám đốc,head,2026-02-01');
	assert.equal(sql(`SELECT post_name FROM holding_named WHERE uid = 'an.${tag}'`), `${tag}.GD Giám đốc sở`);
	assert.equal(sql(`SELECT GROUP_CONCAT(name, ' ', level ORDER BY position) FROM post_competency WHERE post_id = ${id('post', `${tag}.GD`)}`), 'Lãnh đạo Mức 4,Ngoại ngữ Bậc 3');
	assert.equal(sql(`SELECT CONCAT_WS(',', p.uid, p.sort_name, k.kind) FROM person p LEFT JOIN person_kind k ON k.person_id = p.id WHERE p.uid LIKE '%.${tag}' ORDER BY p.uid`),
		`an.${tag},An Nguyễn Văn\nbinh.${tag},Bình Trần,contract\ndung.${tag},Dung Niê,other`);
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE action = 'import' AND ((noun = 'person' AND object_id IN (SELECT id FROM person WHERE uid LIKE '%.${tag}'))
		OR (noun = 'unit' AND object_id IN (SELECT id FROM unit WHERE code LIKE '${tag}.%')))`), 5);
	const taken = text(await c.get(where));
	assert.ok(taken.includes('7 mới, 0 sửa, 0 không đổi, 13 lỗi') && taken.includes('01/02/2026'), taken.slice(0, 600));
}

async function changes() {
	const rows = [
		[[`${tag}.so`, `Sở Nhập Mới ${tag}`, 'tinh', 'Sở, ngành', null], [`${tag}.phong`, null, null, null, null]],
		[[`an.${tag}`, null, null, null, null, '-', null, null, null],
			[`binh.${tag}`, null, null, 'binh@x.example', 'Công chức', `${tag}.so`, 'Giám đốc', 'Người đứng đầu', null],
			[`dung.${tag}`, null, null, null, null, `${tag}.phong`, 'Trưởng phòng', 'Người đứng đầu', null]],
		[[`${tag}.GD`, null, null, 'Lãnh đạo | Mức 5']],
	];
	const { where } = await read(c, PLACE, sheets(...rows), `sua-${tag}.xlsx`);
	const early = await look(where, '01/01/2026');
	assert.ok(text(early).includes('Lần đổi trước có hiệu lực từ 01/02/2026'), text(early).slice(0, 1500));
	const ahead = sql('SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL 9 DAY').split('-').reverse().join('/');
	assert.ok(text(await look(where, ahead)).includes('Đổi tên, chuyển đơn vị chỉ có hiệu lực từ hôm nay'));
	const shown = await look(where, '01/03/2026');
	assert.deepEqual(counts(shown), { fresh: 0, changed: 5, same: 1, bad: 0 }, text(shown).slice(0, 2000));
	assert.ok(text(shown).includes(`Trưởng phòng, Phòng Một ${tag} (Người đứng đầu) → Sau: Giám đốc, Sở Nhập Mới ${tag}`), text(shown).slice(0, 2000));
	const before = number('SELECT COUNT(*) FROM holding');
	sql(`UPDATE person SET mail = 'x@x.example', version = version + 1 WHERE uid = 'dung.${tag}'`);	// does not change what would be done
	sql(`INSERT INTO person (uid, family, given, sort_name) VALUES ('moi.${tag}', '', 'Mới', 'Mới')`);
	const stale = await take(shown, { seen: '1-1-1-1' });
	assert.equal(stale.status, 409);
	const both = await Promise.all([take(shown), take(shown)]);	// pressed twice
	assert.deepEqual(both.map((a) => a.status), [303, 303], text(both[0]).slice(0, 600));
	assert.equal(number('SELECT COUNT(*) FROM holding'), before + 2);
	assert.equal(places('an'), 'Giám đốc,head,2026-02-01,2026-02-28');
	assert.equal(places('binh'), 'Trưởng phòng,head,2026-02-01,2026-02-28\nGiám đốc,head,2026-03-01');
	assert.equal(places('dung'), 'Chuyên viên,staff,2026-02-01,2026-02-28\nTrưởng phòng,head,2026-03-01');
	assert.equal(sql(`SELECT GROUP_CONCAT(kind ORDER BY from_day) FROM person_kind k JOIN person p ON p.id = k.person_id WHERE p.uid = 'binh.${tag}'`), 'contract,civil_servant');
	const page = text(await c.get(`/quan-tri/don-vi/${id('unit', `${tag}.so`)}/?ngay=28/02/2026`));
	assert.ok(page.includes(`Sở Nhập ${tag}`) && page.includes('Nguyễn Văn An'), page.slice(0, 500));
	// The same again changes nothing.
	const again = await read(c, PLACE, sheets(...rows), `sua-${tag}.xlsx`), same = await look(again.where, '01/03/2026');
	assert.deepEqual(counts(same), { fresh: 0, changed: 0, same: 6, bad: 0 }, text(same).slice(0, 1500));
	// A second head is seen against those who stand.
	const heads = await read(c, PLACE, book([['Người', [PEOPLE, [`moi.${tag}`, null, null, null, null, `${tag}.phong`, 'Trưởng phòng', 'Người đứng đầu', null]]]]), `hai-${tag}.xlsx`);
	assert.ok(text(await look(heads.where, '01/04/2026')).includes("Phòng Một " + tag + " đã có người đứng đầu: H'Dung Niê"), text(await look(heads.where, '01/04/2026')).slice(0, 900));
}

// A number comes in, is masked in every page, the audit and the history, and leaves no trace in a log.
async function numbers() {
	const titles = ['Tên đăng nhập', 'Tên', 'Số định danh cá nhân'], rows = (...list) => book([['Người', [titles, ...list]]]);
	const known = sql(`SELECT CONCAT_WS(' ', NULLIF(family, ''), given) FROM person WHERE uid = '${ADMIN}'`);
	const { where } = await read(c, PLACE, rows([`binh.${tag}`, null, FIRST], [`dung.${tag}`, null, WHOLE], [`so.${tag}`, 'Số', FIRST], [`le.${tag}`, 'Lẻ', 79988000009]), `so-${tag}.xlsx`);
	const shown = await look(where, '01/04/2026'), words = text(shown);
	assert.deepEqual(counts(shown), { fresh: 0, changed: 1, same: 0, bad: 3 }, words.slice(0, 2000));
	for (const said of ['Số định danh cá nhân: ******0002', `Số định danh này đang là của ${known}`, 'Số định danh này đã có ở dòng 2', 'Số định danh cá nhân phải có đủ 12 chữ số'])
		assert.ok(words.includes(said), `not said: ${said}\n${words.slice(0, 2500)}`);
	assert.ok(!/79988000009|07998800000/.test(shown.text), 'nowhere whole');
	const kept = () => sql("SELECT COUNT(*) FROM import_row WHERE cells RLIKE '79988000009|07998800000'") + sql(`SELECT COUNT(*) FROM import_row WHERE cells RLIKE '[*]{6}${FIRST.slice(-4)}'`);
	assert.equal(kept(), '40', 'whole while it waits');
	assert.equal((await take(shown)).status, 303);
	assert.equal(kept(), '02', 'masked in the cells of a workbook that was taken');
	assert.equal(sql(`SELECT REPLACE(cells, CHAR(31), '|') FROM import_row WHERE cells LIKE '%le.${tag}%'`), '1tle.' + tag + '|2tLẻ|3n******0009|');
	// Another one with the same last digits is shown as a change, too.
	const again = await read(c, PLACE, rows([`binh.${tag}`, null, SECOND]), `so2-${tag}.xlsx`), second = await look(again.where, '01/04/2026');
	assert.match(text(second), /Số định danh cá nhân: Trước: \*{6}0002 → Sau: \*{6}0002/);
	assert.equal((await take(second)).status, 303);
	assert.equal(sql(`SELECT CONCAT_WS(' ', n.number, n.taken_from, n.made_by = a.id, n.version) FROM person_number n JOIN person p ON p.id = n.person_id JOIN person a ON a.uid = '${ADMIN}' WHERE p.uid = 'binh.${tag}'`), `${SECOND} workbook 1 2`);
	const person = await c.get(`/quan-tri/nguoi/${id('person', `binh.${tag}`)}/`);
	assert.ok(text(person).includes('******0002') && text(person).includes('từ tệp Excel') && !person.text.includes(SECOND), text(person).slice(0, 900));
	// As it comes out it is no change, and who has no row or an empty cell keeps what he has.
	const same = await read(c, PLACE, rows([`binh.${tag}`, null, '******0002']), `so3-${tag}.xlsx`);
	assert.deepEqual(counts(same.page.status === 200 ? await look(same.where, '01/04/2026') : same.page), { fresh: 0, changed: 0, same: 1, bad: 0 });
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE CONCAT_WS('', before_json, after_json) RLIKE '${FIRST}|${SECOND}|${WHOLE}'`), 0, 'in no audit');
	for (const log of fs.readdirSync(path.join(RUN, 'log')))
		assert.ok(!new RegExp(`${FIRST}|${SECOND}`).test(fs.readFileSync(path.join(RUN, 'log', log), 'latin1')), log);
}

async function strangeFiles() {
	const none = await c.request('POST', '/tai-len/to-chuc', { headers: { 'content-type': 'multipart/form-data; boundary=x' },
		body: `--x\r\ncontent-disposition: form-data; name="form"\r\n\r\n${await c.token()}\r\n--x--\r\n` });
	assert.equal(none.status, 422);
	assert.ok(none.text.includes('Nhập tổ chức từ Excel'));
	const broken = await read(c, PLACE, Buffer.from('không phải'), `hong-${tag}.xlsx`);
	assert.ok(/Không đọc được/.test(text(broken.page)), text(broken.page).slice(0, 500));
	const other = await read(c, PLACE, book([['Sheet1', [['a', 'b'], [1, 2]]]]), `khac-${tag}.xlsx`);
	assert.ok(text(other.page).includes('Không thấy trang nào có cột'), text(other.page).slice(0, 500));
	const officer = await new Client().signIn('canbo.tuyhoa');
	assert.equal((await officer.get(first)).status, 403);
	assert.equal((await officer.get(`/danh-muc/1/nhap/${first.split('/')[3]}/`)).status, 404, 'no batch of a catalog');
	officer.close();
}

function clear() {
	sql(`SET foreign_key_checks = OFF;
	DELETE w FROM import_row w JOIN import i ON i.id = w.import_id JOIN file f ON f.id = i.file_id WHERE f.name LIKE '%${tag}.xlsx';
	DELETE w FROM import_sheet w JOIN import i ON i.id = w.import_id JOIN file f ON f.id = i.file_id WHERE f.name LIKE '%${tag}.xlsx';
	DELETE i FROM import i JOIN file f ON f.id = i.file_id WHERE f.name LIKE '%${tag}.xlsx';
	DELETE h FROM holding h JOIN person p ON p.id = h.person_id WHERE p.uid LIKE '%.${tag}';
	DELETE k FROM person_kind k JOIN person p ON p.id = k.person_id WHERE p.uid LIKE '%.${tag}';
	DELETE n FROM person_number n JOIN person p ON p.id = n.person_id WHERE p.uid LIKE '%.${tag}' OR n.number = '${WHOLE}';
	DELETE FROM person WHERE uid LIKE '%.${tag}';
	DELETE q FROM unit_past q JOIN unit u ON u.id = q.unit_id WHERE u.code LIKE '${tag}.%';
	DELETE FROM unit WHERE code LIKE '${tag}.%';
	DELETE q FROM post_competency q JOIN post t ON t.id = q.post_id WHERE t.code LIKE '${tag}.%';
	DELETE FROM post WHERE code LIKE '${tag}.%'`);
}

run(async () => {
	await test('the administrator signs in', async () => { c = await new Client().signIn(ADMIN); });
	try {
		await test('the whole province goes out and comes back as no change, in both languages', wholeProvince);
		await test('new units, people and posts come in; each error stands at its row', freshOnes);
		await test('changes count from their day, once, and what was is kept', changes);
		await test('numbers of people come in, masked wherever they are shown', numbers);
		await test('other files and other people', strangeFiles);
	} finally {
		clear();
	}
	c.close();
});
