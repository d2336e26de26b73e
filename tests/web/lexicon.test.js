// The lexicon of contrasts: a change is another verdict in the same processes and on the same index, and
// is taken back; what it would change is told before; nobody overwrites another one unseen.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, decode, forms, sleep, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote, clear, make } = require('./catalogs.js');

const OFFICER = 'canbo.tuyhoa', APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', STRANGERS = ['chutich.tuyhoa', 'chutich.tinh', 'quantri.khcn', OFFICER];
const PLACE = '/danh-muc/tu-dien/', INDEX = path.join(RUN, 'index', 'works');
const MARK = '<b>zq\'"&</b>', LETTER = 'ấ';
const TASK = 'Tổ chức hội thảo nuôi vẹm xanh đầm Ô Loan', OTHER = 'Tổ chức hội thao nuôi vẹm xanh đầm Ô Loan';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const last = () => number('SELECT COALESCE(MAX(version), 0) FROM lexicon');
const classOf = (name) => number(`SELECT COALESCE(MAX(class), 0) FROM lexicon_class WHERE version = ${last()} AND name = ${quote(name)} COLLATE utf8mb4_bin`);
const processes = () => execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n')
	.filter((l) => /\/desk -c /.test(l) && l.includes(`${RUN}/`)).sort().join('\n');

async function send(user, where, fields, version = last()) {
	return of(user).post(where, { form: await of(user).token(), version: version + 1, ...fields });
}
const add = (name, values, deed = 'save', user = APPRAISER) => send(user, `${PLACE}them`, { class: name, values, deed });
const edit = (id, name, values, deed = 'save', user = APPRAISER, version = last()) => send(user, `${PLACE}${id}/`, { class: name, values, deed }, version);
// As it was: what comes with the program.
async function own() {
	const a = await send(APPRAISER, `${PLACE}mac-dinh/khoi-phuc`, {});
	assert.ok([303, 422].includes(a.status), `${a.status}`);
}
async function done(answer) {
	const a = await answer;
	assert.equal(a.status, 303, text(a.text).slice(0, 600));
	assert.equal(new URL(a.location, 'https://x').pathname.endsWith(PLACE), true);
}
// What is said at a field of a form that comes back.
const errorAt = (a, field) => text((new RegExp(`id="${field}-error"[^>]*>([\\s\\S]*?)</p>`).exec(a.text) || ['', ''])[1]).replace(/^ ?Lỗi: ?/, '').trim();

// A row of Tuy Hòa and one of Finance that read alike.
function ground(mine = TASK, theirs = OTHER) {
	clear();
	const g = make(), other = make('submitted', { agency: 'stc' });
	sql(`UPDATE catalog_row SET task = CONCAT('Không giống gì ', code, ' ', id), output = CONCAT('Kết quả ', code, id) WHERE catalog_id IN (${g.id}, ${other.id});
		UPDATE catalog_row SET task = ${quote(mine)}, output = 'Báo cáo' WHERE id = ${g.row['A.1']};
		UPDATE catalog_row SET task = ${quote(theirs)}, output = 'Báo cáo' WHERE id = ${other.row['A.1']}`);
	return { ...g, other };
}
// The panel beside the row: "", "Cùng …" or "Có thể …", the same from all processes.
async function beside(g) {
	const all = await Promise.all([...Array(16)].map(() => of(OFFICER).get(`${g.at}dong/${g.row['A.1']}`)));
	const said = new Set(all.map((a) => {
		assert.equal(a.status, 200);
		const one = /<div class="app-similar__one">([\s\S]*?)<\/strong>/.exec(a.text);
		return one ? /Cùng một việc|Có thể cùng một việc/.exec(text(one[1]))[0] : '';
	}));
	assert.equal(said.size, 1, [...said].join(' | '));
	return [...said][0];
}

// The index lies in a file that was made before; no process begins anew.
async function atOnce() {
	const g = ground();
	fs.rmSync(INDEX, { force: true });
	for (let i = 0; i < 40 && !fs.existsSync(INDEX); i++)
		await sleep(500);
	const file = fs.statSync(INDEX), before = processes();
	assert.ok(before.split('\n').length > 2, 'desk runs');
	assert.equal(await beside(g), 'Cùng một việc');
	await done(add('cuộc gặp', 'hội thảo\nhội thao'));
	assert.equal(await beside(g), '', 'another work from now on');
	const with2 = last();
	await done(edit(classOf('cuộc gặp'), 'cuộc gặp', 'hội thảo, hội thao'));
	assert.equal(await beside(g), 'Cùng một việc', 'words of one value');
	await done(send(LEAD, `${PLACE}ban/${with2}/khoi-phuc`, {}));
	assert.equal(await beside(g), '', 'the version before, taken back');
	await own();
	assert.equal(await beside(g), 'Cùng một việc', 'and all of it');
	assert.equal(processes(), before, 'the processes are those of before');
	assert.equal(fs.statSync(INDEX).ino, file.ino, 'and so is the file');
}

// Of each kind one: words of one meaning, a word more, a level, an exception.
async function kinds() {
	await own();
	const try2 = async (a, b) => {
		const t = await of(APPRAISER).get(`${PLACE}?mot=${encodeURIComponent(a)}&hai=${encodeURIComponent(b)}`);
		return text(/id="trial">([\s\S]*?)<\/section>/.exec(t.text)[1]);
	};
	const g = ground('Trồng rừng dương ven bờ đầm Ô Loan', 'Trồng rừng dương sát bờ đầm Ô Loan');
	assert.equal(await beside(g), '', 'each has a word of its own');
	assert.match(await try2('Trồng rừng dương ven bờ đầm', 'Trồng rừng dương sát bờ đầm'), /Khác việc Mỗi câu có những từ mà câu kia không có/);
	await done(add('chỗ', 'ven, sát\ngiữa'));
	assert.equal(await beside(g), 'Cùng một việc', 'the lexicon says that they mean the same');
	const said = await try2('Trồng rừng dương ven bờ đầm', 'Trồng rừng dương giữa bờ đầm');
	assert.match(said, /Khác việc Hai câu nêu hai giá trị khác nhau của cùng một lớp\..*chỗ ven, sát giữa/);
	assert.match(await try2('Trồng rừng dương bờ đầm', 'Trồng rừng dương bờ đầm giữa'), /Có thể cùng một việc Một câu nêu thêm một giá trị/);
	await done(edit(1, '', 'giữa bờ'));
	assert.match(await try2('Trồng rừng dương đầm', 'Trồng rừng dương đầm giữa bờ'), /Cùng một việc Một câu chỉ thêm một, hai tiếng/);
	assert.match(await try2('một', 'hai'), /ít từ chung.*0 %/);
	const before = `${last()} ${number('SELECT COUNT(*) FROM operation')}`;
	await try2(MARK, MARK);
	assert.equal(`${last()} ${number('SELECT COUNT(*) FROM operation')}`, before, 'to try writes nothing');
	assert.equal((await of(APPRAISER).get(`${PLACE}?mot=${encodeURIComponent(LETTER.repeat(401))}&hai=x`)).status, 422);
	await own();
}

// Told before: how many pairs, from what to what, which.
async function told() {
	await own();
	const g = ground(), before = last();
	const more = make('submitted', { agency: 'khcn' }), draft = make('draft', { agency: 'sct' });
	sql(`UPDATE catalog_row SET task = ${quote(OTHER)}, output = 'Báo cáo' WHERE id IN (${more.row['A.1']}, ${draft.row['A.1']});
		UPDATE catalog SET state = 'submitted' WHERE id = ${g.id}`);
	const wanted = await of(APPRAISER).get(`${PLACE}them`);
	assert.ok(forms(wanted.text).some((f) => f.action.endsWith(`${PLACE}them`)));
	const operations = number('SELECT COUNT(*) FROM operation');
	const a = await add('cuộc gặp', 'hội thảo\nhội thao', 'try');
	assert.equal(a.status, 200);
	const said = text(/id="effect">([\s\S]*?)<\/section>/.exec(a.text)[1]);
	assert.match(said, /^ ?Nếu lưu thay đổi này 2 cặp việc đổi kết luận \(\d+ việc đã trình được so sánh\)\. Cùng một việc → thành Khác việc 2 cặp Ví dụ/);
	assert.match(said, /2 cặp ghi như vậy .*Tuy Hòa A\.1 .*Sở Tài chính A\.1|2 cặp ghi như vậy .*Sở Tài chính A\.1 .*Tuy Hòa A\.1/);
	assert.match(a.text, /<mark class="app-differs">\s*thao/, 'what differs is marked');
	assert.ok(!a.text.includes(`/danh-muc/${draft.id}/`), 'no draft of others');
	assert.ok(a.text.includes('value="cuộc gặp"') && /hội thảo\s*\nhội thao<\/textarea>/.test(a.text), 'what was typed stays');
	assert.equal(last(), before);
	assert.equal(number('SELECT COUNT(*) FROM operation'), operations, 'nothing is written');
	assert.match(text((await add('mùa', 'xuân rất sớm\nhạ rất muộn', 'try')).text), /Không cặp việc nào đổi kết luận/);
	await done(add('cuộc gặp', 'hội thảo\nhội thao'));
	const drop = await of(LEAD).get(`${PLACE}${classOf('cuộc gặp')}/xoa?thu=1`);
	assert.match(text(drop.text), /2 cặp việc đổi kết luận .* Khác việc → thành Cùng một việc 2 cặp/);
	const back = await of(LEAD).get(`${PLACE}mac-dinh/?thu=1`);
	assert.match(text(back.text), /2 cặp việc đổi kết luận .* Khác việc → thành Cùng một việc 2 cặp/);
	await done(send(LEAD, `${PLACE}${classOf('cuộc gặp')}/xoa`, {}));
	assert.equal(classOf('cuộc gặp'), 0);
	assert.equal(await beside(ground()), 'Cùng một việc');
	await own();
}

// Every version says who and what, stays as it was, and the audit has it.
async function history() {
	await own();
	await done(add('mùa', 'xuân\nhạ, hè', 'save', LEAD));
	const added = last(), id = classOf('mùa');
	await done(edit(id, 'mùa vụ', 'xuân\nhạ, hè\nđông'));
	assert.equal(classOf('mùa vụ'), id, 'the same class by another name');
	await done(send(APPRAISER, `${PLACE}${id}/xoa`, {}));
	await done(send(APPRAISER, `${PLACE}ban/${added}/khoi-phuc`, {}));
	const page = text((await of(APPRAISER).get(PLACE)).text).replace(/.*Các bản đã lưu/, '');
	assert.match(page, new RegExp(`Bản ${added + 3} Đang dùng Khôi phục bản ${added} .* Bản ${added + 2} Xóa lớp “mùa vụ” .* Bản ${added + 1} Sửa lớp “mùa vụ” .* Bản ${added} Thêm lớp “mùa”`));
	assert.match(text((await of(APPRAISER).get(`${PLACE}ban/${added + 1}/`)).text), /Sửa lớp “mùa vụ” · .* mùa vụ xuân ≠ hạ, hè ≠ đông/);
	assert.equal(sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'lexicon' AND object_id >= ${added}`), 'add,edit,drop,restore');
	assert.equal(sql(`SELECT words FROM lexicon_class WHERE version = ${added + 3} AND class = ${id}`), 'xuân | hạ, hè');
	assert.match(errorSummary(await send(APPRAISER, `${PLACE}ban/${added}/khoi-phuc`, {})), /Không có gì khác với bản đang dùng/);
	assert.equal((await send(APPRAISER, `${PLACE}ban/${added + 99}/khoi-phuc`, {})).status, 404);
	assert.equal((await of(APPRAISER).get(`${PLACE}ban/${added + 99}/`)).status, 404);
	await own();
}
const errorSummary = (a) => { assert.equal(a.status, 422); return text(/govuk-error-summary([\s\S]*?)<\/div>\s*<\/div>/.exec(a.text)[0]); };

async function twoPeople() {
	await own();
	const seen = last();
	await done(edit(2, 'cấp', 'trung ương\ntỉnh, cấp tỉnh\nxã, cấp xã'));
	const b = await edit(2, 'bậc', 'trung ương\ntỉnh\nxã', 'save', LEAD, seen);
	assert.equal(b.status, 409);
	assert.match(text(b.text), /vừa được người khác thay đổi/);
	assert.match(text(b.text), /Nội dung hiện hành của lớp trung ương ≠ tỉnh, cấp tỉnh ≠ xã, cấp xã/);
	assert.ok(b.text.includes('value="bậc"') && /trung ương\s*\ntỉnh\s*\nxã<\/textarea>/.test(b.text), 'what was typed stays');
	assert.equal(last(), seen + 1);
	assert.equal((await edit(2, 'bậc', 'trung ương', 'try', LEAD, seen)).status, 409, 'nor is an old one tried');
	const again = forms(b.text).find((f) => 'values' in f.fields);
	await done(of(LEAD).post(again.action, { ...again.fields, deed: 'save' }));
	assert.equal(classOf('bậc'), 2);
	const both = await Promise.all([add('mùa', 'xuân\nhạ'), add('vụ', 'lúa sớm\nlúa muộn', 'save', LEAD)]);
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'of two at the same moment one');
	const id = number(`SELECT MAX(class) FROM lexicon_class WHERE version = ${last()}`), old = last();
	await done(send(APPRAISER, `${PLACE}${id}/xoa`, {}));
	const gone = await edit(id, 'mùa', 'xuân\nđông', 'save', LEAD, old);
	assert.equal(gone.status, 409);
	const late = forms(gone.text).find((f) => 'values' in f.fields);
	assert.match(errorSummary(await of(LEAD).post(late.action, { ...late.fields, deed: 'save' })), /Lớp này không còn trong từ điển/);
	assert.equal((await send(LEAD, `${PLACE}${id}/xoa`, {}, old)).status, 404);
	await own();
}

async function twice() {
	await own();
	const fields = { form: await of(APPRAISER).token(), version: last() + 1, class: 'mùa', values: 'xuân\nhạ', deed: 'save' }, before = last();
	for (let i = 0; i < 2; i++)
		await done(of(APPRAISER).post(`${PLACE}them`, fields));
	assert.equal(last(), before + 1);
	await own();
}

async function bad() {
	await own();
	const before = last(), many = (n, from = 0) => [...Array(n)].map((_, i) => `tiếng${i + from}`);
	for (const [name, values, field, why] of [
		['', 'xuân', 'class', /đặt tên/], [' - ', 'xuân', 'class', /đặt tên/], ['CẤP', 'xuân', 'class', /Đã có lớp “cấp”/],
		[LETTER.repeat(101), 'xuân', 'class', /Nhiều nhất 100 ký tự/], ['mùa', '', 'values', /ít nhất một giá trị/], ['mùa', ' ,\n, ', 'values', /ít nhất một giá trị/],
		['mùa', 'xuân\n...', 'values', /“\.\.\.” không có từ nào/], ['mùa', 'một hai ba bốn năm sáu bảy', 'values', /dài hơn 6 tiếng/],
		['mùa', 'hoà xuân\nhạ, HÒA xuân', 'values', /“HÒA xuân” ghi hai lần/], ['mùa', 'xuân\nphê duyệt', 'values', /“phê duyệt” đã có ở lớp “hành động”/],
		['mùa', many(256).join('\n'), 'values', /nhiều nhất 255 giá trị/], ['mùa', many(1500).join(', '), 'values', /nhiều nhất 1500 từ/],
		['mùa', LETTER.repeat(20001), 'values', /Nhiều nhất 20000 ký tự/],
	])
		for (const deed of ['try', 'save']) {
			const a = await add(name, values, deed), typed = /<textarea[^>]*>\s?([\s\S]*?)<\/textarea>/.exec(a.text);
			assert.equal(a.status, 422, `${name.slice(0, 20)} ${values.slice(0, 20)}`);
			assert.match(errorAt(a, field), why);
			assert.ok(decode(typed[1]).replace(/\r/g, '').trim().startsWith(values.trim().slice(0, 100)), `${values.slice(0, 20)}: what was typed comes back`);
		}
	assert.equal((await edit(2, '', 'xuân')).status, 422, 'a class keeps a name');
	assert.equal((await edit(2, 'cấp', 'tỉnh')).status, 303);
	assert.match(errorAt(await edit(2, 'cấp', 'tỉnh'), 'values'), /Không có gì khác/);
	assert.equal((await add('mùa', 'xuân', 'x')).status, 422);
	assert.equal((await send(APPRAISER, `${PLACE}1/xoa`, {})).status, 404, 'the exceptions stay');
	assert.equal((await edit(99999, 'mùa', 'xuân')).status, 422);
	await own();
	assert.equal(last(), before + 2);
	await done(add(LETTER.repeat(100), LETTER.repeat(20000)));
	assert.equal(sql(`SELECT CHAR_LENGTH(name), CHAR_LENGTH(words) FROM lexicon_class WHERE version = ${last()} ORDER BY class DESC LIMIT 1`), '100\t20000', 'the longest is kept');
	await own();
	for (let i = 0; i < 24; i++)
		await done(add(`lớp ${i}`, many(2, 10 * i).join('\n')));
	assert.match(errorAt(await add('lớp nữa', 'xuân\nhạ'), 'class'), /nhiều nhất 32 lớp/);
	assert.match(text((await of(APPRAISER).get(`${PLACE}?trang=1`)).text), /lớp 23/);
	await own();
}

async function hostile() {
	await own();
	ground(`${TASK} ${MARK}`, `${OTHER} ${MARK}`);
	sql(`UPDATE catalog SET state = 'submitted' WHERE state = 'draft' AND campaign_id IN (SELECT id FROM campaign WHERE name LIKE 'Kiểm thử danh mục%')`);
	const tried = await add(MARK, `hội thảo, x${MARK}\nhội thao`, 'try');
	await done(add(MARK, `hội thảo, x${MARK}\nhội thao`));
	const id = classOf(MARK), v = last();
	const query = `mot=${encodeURIComponent(`${TASK} ${MARK}`)}&hai=${encodeURIComponent(`${OTHER} ${MARK}`)}`;
	await done(edit(2, 'cấp', `tỉnh\n${MARK}`));
	const pages = [tried, await add('mùa', `${MARK}\n${MARK}`), ...await Promise.all([PLACE, `${PLACE}?${query}`, `${PLACE}${id}/`, `${PLACE}${id}/xoa?thu=1`, `${PLACE}ban/${v}/?thu=1`]
		.map((p) => of(LEAD).get(p)))];
	for (const a of pages) {
		assert.ok([200, 422].includes(a.status), `${a.status}`);
		assert.ok(!/<b>zq/.test(a.text), 'markup is text');
		assert.ok(decode(a.text).includes(MARK), 'and is shown');
	}
	await own();
}

async function whose() {
	for (const user of STRANGERS) {
		for (const p of ['', 'them', '2/', '2/xoa', 'mac-dinh/', 'ban/1/'])
			assert.equal((await of(user).get(PLACE + p)).status, 403, `${user} ${p}`);
		for (const p of ['them', '2/', '2/xoa', 'mac-dinh/khoi-phuc', 'ban/1/khoi-phuc'])
			assert.equal((await send(user, PLACE + p, {})).status, 403, `${user} ${p}`);
	}
	const g = ground();
	assert.ok((await of(APPRAISER).get('/danh-muc/dot/')).text.includes(`href="${PLACE}"`), 'from where Home Affairs works');
	assert.ok((await of(LEAD).get(`/danh-muc/${g.other.id}/giong`)).text.includes(`href="${PLACE}"`));
	assert.ok(!(await of(OFFICER).get(`${g.at}giong`)).text.includes(PLACE), 'nobody else is led there');
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [APPRAISER, LEAD, ...STRANGERS])
			clients.set(user, await new Client().signIn(user));
		await own();
	});
	await test('a contrast counts at once, in the same processes and on the same index, and is taken back', atOnce);
	await test('one meaning, a word more, opposed words and exceptions say what they should', kinds);
	await test('what a change would change is told before it is saved', told);
	await test('versions stay, with who and what', history);
	await test('two people at once', twoPeople);
	await test('the same form twice', twice);
	await test('bad input is told at its field', bad);
	await test('hostile text is text', hostile);
	await test('Home Affairs alone', whose);
	await own();
	clear();
	for (const c of clients.values())
		c.close();
});
