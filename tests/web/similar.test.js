// Works of the province beside a row: what is shown, of whom, where they differ; a row that takes the
// words of another; and that no answer depends on the worker, on its file or on what may not be seen.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync, spawn } = require('node:child_process');
const { Client, decode, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote, clear, make, weigh } = require('./catalogs.js');

const OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', APPRAISER = 'thamdinh.snv', STRANGER = 'truongphong.stc';
const FILE = path.join(RUN, 'index', 'works');
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));

// Waits for the file of the worker.
function made() {
	for (let i = 0; i < 80 && !fs.existsSync(FILE); i++)
		execFileSync('sleep', ['0.25']);
	assert.ok(fs.existsSync(FILE), 'the worker made the index');
}

// The panel of a page: one line a work, [words] where they differ.
function beside(html) {
	return [...html.matchAll(/<div class="app-similar__one">([\s\S]*?)\n<\/div>/g)]
		.map((m) => text(m[1].replace(/<form[\s\S]*<\/form>/, '').replace(/<mark[^>]*>/g, '[').replace(/\s*<\/mark>/g, '] ')).replace(/\s+/g, ' ').trim());
}
const say = (g, code, task, detail = '', output = 'Báo cáo', coefficient = 'NULL') => sql(`UPDATE catalog_row SET task = ${quote(task)},
	detail = ${quote(detail)}, output = ${quote(output)}, coefficient = ${coefficient} WHERE id = ${g.row[code]}`);
const page = async (user, g, code) => (await of(user).get(`${g.at}dong/${g.row[code]}`)).text;

// The marks of a sheet: by row, where they lead and what they say.
const marks = (html) => Object.fromEntries([...html.matchAll(/<tr id="row-(\d+)"[\s\S]*?<\/tr>/g)].flatMap((m) => {
	const a = /<a class="[^"]*app-sheet__similar" href="([^"]*)"[^>]*>([^<]*)</.exec(m[0]);
	return a ? [[m[1], [decode(a[1]), decode(a[2])]]] : [];
}));

const TASK = 'Thẩm định hồ sơ chuyển mục đích rừng phòng hộ ven biển', WHO = 'Sở Tài chính';

// A row of Tuy Hòa; Finance has submitted the same, one at another level, and one that says more.
function ground(state = 'submitted') {
	sql(`UPDATE catalog c JOIN catalog_row r ON r.catalog_id = c.id SET r.removed = 1, c.row_count = 0
		WHERE c.campaign_id IN (SELECT id FROM campaign WHERE name LIKE 'Kiểm thử danh mục%')`);
	const own = make(), other = make(state, { agency: 'stc' });
	say(own, 'A.1', TASK, 'hoà giải cấp tỉnh');
	say(other, 'A.1', TASK.toUpperCase(), 'hòa giải, cấp tỉnh.', 'Báo cáo', 27);
	say(other, 'A.2', TASK, 'hòa giải cấp xã');
	say(other, 'A.3', TASK, 'hòa giải cấp tỉnh hằng tháng');
	return { own, other };
}

async function shown() {
	const { own, other } = ground();
	const list = beside(await page(OFFICER, own, 'A.1'));
	assert.equal(list.length, 2, list.join('\n'));
	assert.match(list[0], new RegExp(`^Cùng một việc ${WHO} .*A\\.1 ${TASK.toUpperCase()} hòa giải, cấp tỉnh\\. Báo cáo Hệ số: 2,7$`));
	assert.match(list[1], /^Có thể cùng một việc .*A\.3 .*hòa giải cấp tỉnh \[hằng tháng\] Báo cáo/);
	assert.ok(!list.join().includes('cấp xã'), 'another level is another work');
	say(other, 'A.2', 'Việc khác hẳn');
	say(other, 'A.3', TASK, 'hòa giải cấp tỉnh', 'Báo cáo', 30);
	assert.equal(beside(await page(OFFICER, own, 'A.1')).filter((l) => /^Cùng/.test(l)).length, 2, 'two coefficients of one work are two lines');
	say(other, 'A.3', TASK.toUpperCase(), 'hòa giải, cấp tỉnh.', 'Báo cáo', 27);
	assert.match(beside(await page(OFFICER, own, 'A.1'))[0], /và 1 dòng khác ghi y như vậy/);
	assert.deepEqual(beside(await page(OFFICER, own, 'A.2')), [], 'quiet where nothing is alike');
	say(other, 'A.1', `${TASK} <b>'"&`, 'hòa giải, cấp tỉnh.');
	const html = await page(OFFICER, own, 'A.1');
	assert.ok(!html.includes('<b>') && decode(html).includes(`<b>'"&`), 'whatever others typed is text');
}

async function ofWhom() {
	for (const [state, lines] of [['draft', 0], ['returned', 0], ['submitted', 2], ['agreed', 2], ['in_force', 2], ['superseded', 0]]) {
		const { own, other } = ground(state);
		assert.equal(beside(await page(OFFICER, own, 'A.1')).length, lines, state);
		sql(`UPDATE catalog_row SET removed = 1 WHERE catalog_id = ${other.id}; UPDATE catalog SET row_count = 0 WHERE id = ${other.id}`);
		assert.equal(beside(await page(OFFICER, own, 'A.1')).length, 0, `${state}: taken out`);
	}
	const { own, other } = ground();
	say(own, 'A.2', TASK, 'hòa giải cấp tỉnh');
	assert.equal(beside(await page(OFFICER, own, 'A.1')).length, 3, 'the own catalog is looked at as well');
	assert.equal(beside(await page(APPRAISER, other, 'A.1')).length, 1, 'Home Affairs, of the rows of Finance: no draft of others');
	assert.equal((await of(STRANGER).get(`${own.at}dong/${own.row['A.1']}`)).status, 404);
}

// Rows of a catalog that all say the same, or, with the number of each behind it, nearly so.
const rows = (g, n, task, numbered = false, detail = '') => sql(`INSERT INTO catalog_row (catalog_id, position, code, task, detail, output)
	SELECT ${g.id}, 100 + seq, CONCAT('${numbered ? 'S' : 'L'}.', seq), ${numbered ? `CONCAT(${quote(task)}, ' số ', seq)` : quote(task)}, ${quote(detail)}, 'Báo cáo' FROM seq_1_to_${n};
	UPDATE catalog SET row_count = row_count + ${n} WHERE id = ${g.id}`);
const away = (g) => sql(`UPDATE catalog_row SET removed = 1 WHERE catalog_id = ${g.id}; UPDATE catalog SET row_count = 0 WHERE id = ${g.id}`);

// What nobody may see takes no place of what may be seen, however much and however old it is.
async function behind() {
	const { own, other } = ground(), drafts = make('draft', { agency: 'sct' }), past = make('superseded', { agency: 'khcn' });
	away(other);
	rows(drafts, 30, TASK, false, 'hòa giải cấp tỉnh');
	assert.deepEqual(marks((await of(OFFICER).get(`${own.at}bang/`)).text), {}, 'drafts of others alone');
	const later = make('submitted', { agency: 'stc' });
	say(later, 'A.1', TASK, 'hòa giải cấp tỉnh');
	assert.equal(marks((await of(OFFICER).get(`${own.at}bang/`)).text)[own.row['A.1']][1], 'Tỉnh đã có việc này');
	rows(past, 310, TASK, false, 'hòa giải cấp tỉnh');
	rows(drafts, 150, `${TASK} hòa giải cấp tỉnh nhóm`, true);	// and as many other texts, nearer than the next
	say(own, 'A.3', `${TASK} hòa giải cấp tỉnh nhóm số`);
	const newest = make('submitted', { agency: 'stc' });
	away(later);
	say(newest, 'A.1', TASK, 'hòa giải cấp tỉnh');
	say(newest, 'A.2', `${TASK} hòa giải cấp tỉnh nhóm số phụ lục một hai`);
	assert.match(beside(await page(OFFICER, own, 'A.3')).join('\n'), new RegExp(`${WHO} A\\.2 .*phụ lục`));
	for (const html of [await page(OFFICER, own, 'A.1'), (await of(OFFICER).get(`${own.at}giong`)).text,
		(await live(OFFICER, own, { task: TASK, detail: 'hòa giải cấp tỉnh', output: 'Báo cáo', row: own.row['A.1'] })).text])
		assert.match(beside(html).join('\n'), new RegExp(`^Cùng một việc ${WHO} A\\.1 `));
	assert.equal(marks((await of(OFFICER).get(`${own.at}bang/`)).text)[own.row['A.1']][1], 'Tỉnh đã có việc này');
}

const live = async (user, g, fields, script = true) => of(user).request('POST', `${g.at}giong`, {
	body: new URLSearchParams({ form: await of(user).token(), ...fields }).toString(),
	headers: { 'content-type': 'application/x-www-form-urlencoded', ...script && { 'hx-request': 'true' } } });

async function whileTyping() {
	const { own } = ground();
	const a = await live(OFFICER, own, { task: TASK, detail: 'hoa giai cap tinh', output: '', row: own.row['A.1'] });
	assert.equal(a.status, 200);
	assert.ok(!a.text.includes('<html'), 'a part of the page');
	assert.match(beside(a.text)[0], /^Có thể cùng một việc Sở Tài chính .*\[Báo cáo\]/, 'it names a paper more');
	assert.equal(beside((await live(OFFICER, own, { task: TASK, detail: 'hòa giải cấp tỉnh', row: own.row['A.1'] })).text).some((l) => /Tuy Hòa/.test(l)), false, 'not beside itself');
	for (const task of ['', ' ', 'x', '<b>\'"&', 'ệ'.repeat(1000)]) {
		const odd = await live(OFFICER, own, { task });
		assert.equal(odd.status, 200, task.slice(0, 20));
		assert.match(text(odd.text), /Chưa thấy việc nào giống/);
	}
	assert.equal((await live(STRANGER, own, { task: TASK })).status, 403);
	const before = number(`SELECT COUNT(*) FROM operation WHERE person_id = (SELECT id FROM person WHERE uid = '${OFFICER}')`);
	await live(OFFICER, own, { task: TASK });
	assert.equal(number(`SELECT COUNT(*) FROM operation WHERE person_id = (SELECT id FROM person WHERE uid = '${OFFICER}')`), before, 'nothing is written');
	assert.equal((await of(OFFICER).request('POST', `${own.at}giong`, { body: 'task=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status, 403, 'not without its token');
}

async function reused() {
	const { own, other } = ground();
	sql(`UPDATE catalog_row SET unit_of_measure = 'hồ sơ' WHERE id = ${other.row['A.1']}`);
	const send = async (row, from, version) => of(OFFICER).post(`${own.at}dong/${own.row[row]}/dung-lai`,
		{ form: await of(OFFICER).token(), version: version ?? number(`SELECT version FROM catalog_row WHERE id = ${own.row[row]}`), other: from });
	const a = await send('A.2', other.row['A.1']);
	assert.equal(a.status, 303);
	assert.equal(sql(`SELECT code, task, detail, output, unit_of_measure, points FROM catalog_row WHERE id = ${own.row['A.2']}`),
		`A.2\t${TASK.toUpperCase()}\thòa giải, cấp tỉnh.\tBáo cáo\thồ sơ\t750`, 'its own code and points stay');
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'catalog_row' AND object_id = ${own.row['A.2']} AND action = 'edit'`), 1);
	assert.equal((await send('A.2', other.row['A.1'], 1)).status, 409, 'changed meanwhile');
	const draft = make('draft', { agency: 'stc' });
	const b = await send('A.3', draft.row['A.1']);
	assert.equal(b.status, 422);
	assert.match(text(b.text), /Dòng muốn dùng lại không còn nữa/);
	assert.equal(sql(`SELECT task FROM catalog_row WHERE id = ${own.row['A.3']}`), 'Việc A.3', 'no draft of others by its number');
	const presses = async () => (await page(OFFICER, own, 'A.1')).split(`/dong/${own.row['A.1']}/dung-lai"`).length - 1;
	say(own, 'A.2', 'Việc khác');
	assert.equal(await presses(), 2, 'one press beside each');
	say(other, 'A.1', TASK, 'hoà giải cấp tỉnh');
	sql(`UPDATE catalog_row SET unit_of_measure = '' WHERE id = ${other.row['A.1']}`);
	assert.equal(await presses(), 1, 'none where it would change nothing');
}

// The words of another row in a row that is typed: saved in the one that stands, in the form of a new one.
async function reusedTyping() {
	const { own, other } = ground(), presses = (html) => (html.match(/>Dùng lại dòng này</g) || []).length;
	sql(`UPDATE catalog_row SET unit_of_measure = 'hồ sơ' WHERE id = ${other.row['A.1']}`);
	const typed = { task: TASK, detail: 'hòa giải cấp tỉnh', output: 'Báo cáo' };
	const part = (await live(OFFICER, own, { ...typed, row: own.row['A.2'], version: 7 })).text;
	assert.match(part, new RegExp(`action="[^"]*/dong/${own.row['A.2']}/dung-lai"><input type="hidden" name="form" value="[^"]+"><input type="hidden" name="version" value="7"><input type="hidden" name="other" value="${other.row['A.1']}">`));
	const fresh = (await live(OFFICER, own, typed)).text;
	assert.match(fresh, new RegExp(`<button[^>]* form="row-form" name="other" value="${other.row['A.1']}">`));
	assert.equal(presses(fresh), beside(fresh).length);
	assert.ok(!fresh.includes('/dung-lai'));
	const add = async (fields) => of(OFFICER).post(`${own.at}dong/them`, { form: await of(OFFICER).token(), code: 'B.1', section: '<b>\'"&', division: '', task: 'tham dinh', detail: '', output: '',
		group: '2', points: 'mười', unit: '', frequency: 'tháng', posts: '', people: '', note: 'giữ lại', again: '1', ...fields });
	const value = (html, name) => decode((new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)|<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(html) || []).slice(1).find((x) => x !== undefined) ?? '').replace(/^\n/, '');
	const before = number('SELECT COUNT(*) FROM operation'), all = number('SELECT COUNT(*) FROM catalog_row');
	const filled = await add({ other: other.row['A.1'] });
	assert.equal(filled.status, 200);
	assert.match(text(filled.text), /Đã điền lời văn của dòng được chọn\. Chưa lưu gì/);
	assert.deepEqual(['task', 'detail', 'output', 'unit'].map((n) => value(filled.text, n)), [TASK.toUpperCase(), 'hòa giải, cấp tỉnh.', 'Báo cáo', 'hồ sơ']);
	assert.deepEqual(['code', 'section', 'points', 'frequency', 'note'].map((n) => value(filled.text, n)), ['B.1', '<b>\'"&', 'mười', 'tháng', 'giữ lại'], 'what was typed stays');
	assert.match(filled.text, /<option value="2" selected/);
	assert.match(filled.text, /name="again" value="[^"]*" checked|checked[^>]*name="again"|name="again"[^>]*checked/);
	assert.ok(!filled.text.includes('govuk-error-summary'), 'nothing is wrong yet');
	const looked = await add({ task: TASK, detail: 'hòa giải cấp tỉnh', output: 'Báo cáo', look: '1' });
	assert.equal(looked.status, 200);
	assert.equal(beside(looked.text).length, beside(fresh).length, 'the same without a script');
	assert.equal(value(looked.text, 'task'), TASK);
	assert.match(text((await add({ task: 'Không giống gì cả', look: '1' })).text), /Chưa thấy việc nào giống/);
	const draft = make('draft', { agency: 'stc' });
	for (const hidden of [draft.row['A.1'], 999999999]) {
		const refused = await add({ other: hidden });
		assert.equal(refused.status, 422);
		assert.match(text(refused.text), /Dòng muốn dùng lại không còn nữa/);
		assert.deepEqual(['task', 'points'].map((n) => value(refused.text, n)), ['tham dinh', 'mười']);
		assert.ok(!refused.text.includes('Việc A.1'), 'no word of it');
	}
	assert.deepEqual([number('SELECT COUNT(*) FROM operation'), number('SELECT COUNT(*) FROM catalog_row')], [before, all + 4], 'nothing is written');
	const saved = await add({ task: value(filled.text, 'task'), detail: value(filled.text, 'detail'), output: value(filled.text, 'output'), unit: value(filled.text, 'unit'), group: '1', points: '5', again: '' });
	assert.equal(saved.status, 303);
	assert.equal((await of(STRANGER).post(`${own.at}dong/them`, { form: await of(STRANGER).token(), other: other.row['A.1'] })).status, 403);
	const sent = make('submitted');
	assert.equal(presses((await live(OFFICER, sent, typed)).text) + presses((await live(OFFICER, sent, { ...typed, row: sent.row['A.2'] })).text), 0);
	const late = await of(OFFICER).post(`${sent.at}dong/them`, { form: await of(OFFICER).token(), code: 'B.1', task: 'x', output: 'y', group: '1', points: '5', other: other.row['A.1'] });
	assert.equal(late.status, 409, 'not where nothing may be typed');
}

// All rows of a catalog at once, as after an import: those that the province has too.
async function all() {
	const { own, other } = ground();
	const a = await of(OFFICER).get(`${own.at}giong`);
	assert.equal(a.status, 200);
	assert.match(text(a.text), /1 dòng/);
	assert.match(a.text, new RegExp(`href="[^"]*/dong/${own.row['A.1']}">A\\.1 ${TASK}`));
	assert.equal(beside(a.text).length, 2);
	const press = new RegExp(`action="[^"]*(/dong/${own.row['A.1']}/dung-lai)"><input type="hidden" name="form" value="[^"]+"><input type="hidden" name="version" value="(\\d+)"><input type="hidden" name="other" value="(\\d+)">`).exec(a.text);
	assert.equal((a.text.match(/\/dung-lai"/g) || []).length, 2, 'a press beside each');
	assert.ok(!(await of(APPRAISER).get(`${other.at}giong`)).text.includes('/dung-lai'), 'none for who only appraises');
	assert.equal((await of(OFFICER).post(own.at.slice(0, -1) + press[1], { form: await of(OFFICER).token(), version: press[2], other: press[3] })).status, 303);
	assert.equal(sql(`SELECT task FROM catalog_row WHERE id = ${own.row['A.1']}`), sql(`SELECT task FROM catalog_row WHERE id = ${press[3]}`));
	say(own, 'A.1', TASK, 'hoà giải cấp tỉnh');
	assert.match(text((await of(APPRAISER).get(`${other.at}giong`)).text), /2 dòng/, 'two of Finance are alike each other');
	sql(`UPDATE catalog_row SET task = CONCAT('Không giống gì ', code, ' ', id), detail = '', output = CONCAT('Kết quả ', code) WHERE catalog_id = ${own.id}`);
	assert.match(text((await of(OFFICER).get(`${own.at}giong`)).text), /0 dòng.*Chưa thấy việc nào giống/);
	sql(`INSERT INTO catalog_row (catalog_id, position, code, task, output) SELECT ${own.id}, seq, CONCAT('L.', seq), ${quote(TASK)}, 'Báo cáo' FROM seq_1_to_120;
		UPDATE catalog SET row_count = row_count + 120 WHERE id = ${own.id}`);
	const second = await of(OFFICER).get(`${own.at}giong?trang=3`);
	assert.match(text(second.text), /120 dòng/);
	assert.equal(beside(second.text).length > 0 && (second.text.match(/<section class="app-similar">/g) || []).length, 20, 'the last of three pages');
	assert.equal((await of(STRANGER).get(`${own.at}giong`)).status, 403);
}

// A sheet marks the rows that others have, as it is opened and as a row is saved, with and without a script.
async function sheet() {
	const { own, other } = ground();
	const at = `${own.at}dong/${own.row['A.1']}#app-similar-title`, SAME = 'Tỉnh đã có việc này', MAY = 'Tỉnh có thể đã có việc này';
	assert.deepEqual(marks((await of(OFFICER).get(`${own.at}bang/`)).text), { [own.row['A.1']]: [at, SAME] });
	assert.match((await of(OFFICER).get(at.replace(/#.*/, ''))).text, /id="app-similar-title"/, 'where it leads');
	say(other, 'A.1', 'Việc khác hẳn của Tài chính');
	assert.deepEqual(marks((await of(OFFICER).get(`${own.at}bang/`)).text), { [own.row['A.1']]: [at, MAY] });
	sql(`UPDATE catalog SET agency_id = (SELECT id FROM unit WHERE code = 'tuyhoa') WHERE id = ${other.id}`);
	assert.deepEqual(marks((await of(OFFICER).get(`${own.at}bang/`)).text), {}, 'another catalog of the same agency says nothing');
	sql(`UPDATE catalog SET agency_id = (SELECT id FROM unit WHERE code = 'stc') WHERE id = ${other.id}`);
	const send = async (task, script) => {
		const row = { 'row[]': own.row['A.2'], 'version[]': number(`SELECT version FROM catalog_row WHERE id = ${own.row['A.2']}`), 'seen[]': '-', 'code[]': 'A.2', 'task[]': task,
			'detail[]': 'hòa giải cấp xã', 'output[]': 'Báo cáo', 'group[]': '1', 'points[]': '7.5', 'unit[]': '', 'section[]': '', 'division[]': '', 'frequency[]': '', 'posts[]': '',
			'people[]': '', 'note[]': '' };
		const a = await of(OFFICER).request('POST', `${own.at}bang/`, { body: new URLSearchParams({ form: await of(OFFICER).token(), ...row }).toString(),
			headers: { 'content-type': 'application/x-www-form-urlencoded', ...script && { 'hx-request': 'true' } } });
		assert.equal(a.status, 303);
		return of(OFFICER).request('GET', new URL(a.location, 'https://x').pathname, { headers: script ? { 'hx-request': 'true' } : {} });
	};
	for (const script of [true, false]) {
		assert.equal(marks((await send('Việc không ai có', script)).text)[own.row['A.2']], undefined);
		const a = await send(TASK, script);
		assert.equal(a.text.includes('<html'), !script);
		assert.deepEqual(marks(a.text)[own.row['A.2']], [`${own.at}dong/${own.row['A.2']}#app-similar-title`, SAME], `after it was saved, script ${script}`);
	}
	sql(`INSERT INTO catalog_row (catalog_id, position, code, task, output) SELECT ${other.id}, 100 + seq, CONCAT('L.', seq), ${quote(TASK)}, 'Báo cáo' FROM seq_1_to_200;
		UPDATE catalog SET row_count = row_count + 200 WHERE id = ${other.id}`);
	assert.equal(marks((await of(OFFICER).get(`${own.at}bang/`)).text)[own.row['A.2']][1], SAME, 'among many');
}

// Without its index, with a broken one, and with an old one desk says the same.
async function lost() {
	const { own } = ground();
	const before = beside(await page(OFFICER, own, 'A.1'));
	const kept = fs.readFileSync(FILE);
	assert.equal(before.length, 2);
	for (const [how, act] of [
		['gone', () => fs.unlinkSync(FILE)],
		['empty', () => fs.writeFileSync(FILE, '')],
		['of another program', () => fs.writeFileSync(FILE, Buffer.alloc(5000, 'x'))],
		['cut', () => fs.writeFileSync(FILE, kept.subarray(0, kept.length - 9))],
		['changed', () => { const b = Buffer.from(kept); b[b.length - 9] ^= 1; fs.writeFileSync(FILE, b); }],
		['back', () => { fs.writeFileSync(`${FILE}.back`, kept, { mode: 0o644 }); fs.renameSync(`${FILE}.back`, FILE); }],
	]) {
		act();
		if (fs.existsSync(FILE))
			fs.chmodSync(FILE, 0o644);
		assert.deepEqual(beside(await page(OFFICER, own, 'A.1')), before, how);
	}
}

// Nothing that is said depends on whether the worker runs, on what it had made when, or on what lies in its file
// and what came since: words are weighed by acts alone.
async function withoutWorker() {
	const pid = Number(fs.readFileSync(path.join(RUN, 'pid/import'), 'utf8').split(/\s/)[0]);
	const weighed = () => number('SELECT COALESCE(MAX(version), 0) FROM similar_weight');
	const audited = (version) => number(`SELECT COUNT(*) FROM audit WHERE noun = 'similar_weight' AND object_id = ${version} AND action = 'make'`);
	const { own, other } = ground(), sent = make(), near = 'Kiểm kê rừng dừa nước ven đầm';
	weigh();
	const first = weighed();
	const answers = async () => [await page(OFFICER, own, 'A.1'), await page(OFFICER, own, 'A.2'), (await of(OFFICER).get(`${own.at}giong`)).text,
		(await live(OFFICER, own, { task: near, output: 'Báo cáo' })).text, (await live(OFFICER, own, { task: `${near} Ô Loan số 7`, output: 'Báo cáo' })).text].map(beside)
		.concat([marks((await of(OFFICER).get(`${own.at}bang/`)).text)]);
	const same = async (what, before) => {
		for (let i = 0; i < 4; i++)	// by several processes
			assert.deepEqual(await answers(), before, what);
	};
	const grow = () => rows(make('submitted', { agency: 'sct' }), 200 + Math.ceil(number('SELECT SUM(row_count) FROM catalog') / 9), `${near} khác hẳn của xã`, true);
	say(own, 'A.2', `${near} Ô Loan`);
	rows(other, 150, `${near} Ô Loan`, true);
	let before;
	process.kill(pid, 'SIGSTOP');
	try {
		fs.rmSync(FILE, { force: true });
		grow();
		const a = await of(HEAD).post(`${sent.at}trinh`, { form: await of(HEAD).token(), words: '', version: number(`SELECT version FROM catalog WHERE id = ${sent.id}`) });
		assert.equal(a.status, 303);
		assert.equal(weighed(), first + 1, 'an act of which the works are others weighs');
		assert.equal(audited(first + 1), 1);
		assert.equal(sql('SELECT works FROM similar_weight ORDER BY version DESC LIMIT 1'), sql('SELECT SUM(row_count) FROM catalog'));
		grow();		// by no such act
		before = await answers();
		assert.ok(before[0].length > 0 && before[1].length === 3 && before[2].length > 3, JSON.stringify(before));
	} finally {
		process.kill(pid, 'SIGCONT');
	}
	made();
	await same('all in the file', before);
	assert.equal(weighed(), first + 1, 'the worker weighs nothing');
	sql(`UPDATE catalog_row SET note = 'x' WHERE catalog_id = ${other.id} AND id % 2 = 0`);
	await same('half of them in the file', before);
	const kept = fs.readFileSync(FILE);
	fs.unlinkSync(FILE);
	await same('no file', before);
	fs.writeFileSync(`${FILE}.back`, kept, { mode: 0o644 });
	fs.renameSync(`${FILE}.back`, FILE);
	await same('an old file', before);
	const changing = sql(`SELECT id FROM catalog_row WHERE catalog_id = ${other.id} AND code LIKE 'S.%' ORDER BY id`).split('\n').slice(0, 80);
	for (const [i, id] of [...changing, ...changing.slice(0, 20)].entries()) {
		sql(`UPDATE catalog_row SET task = ${quote(i % 3 === 0 ? `${near} Ô Loan` : `${near} Ô Loan thêm lần ${i}`)}, removed = ${Number(i % 7 === 0)} WHERE id = ${id}`);
		const said = beside((await live(OFFICER, own, { task: `${near} Ô Loan thêm lần ${i}`, output: 'Báo cáo' })).text);
		assert.equal(said.some((l) => l.startsWith('Cùng') && l.includes(`thêm lần ${i}`)), i % 3 > 0 && i % 7 > 0, `${i}: ${said}`);
	}
	before = await answers();
	await same('changed one by one, each looked at', before);
	fs.rmSync(FILE, { force: true });
	await same('and all read at once', before);
	weigh();
	assert.deepEqual([weighed(), audited(first + 2)], [first + 2, 1], 'the command weighs in any case');
	const again = make(), c = await of(HEAD).post(`${again.at}trinh`, { form: await of(HEAD).token(), words: '', version: number(`SELECT version FROM catalog WHERE id = ${again.id}`) });
	assert.deepEqual([c.status, weighed()], [303, first + 2], 'a few works more weigh nothing anew');
	await same('by other weights, whoever has the old file', await answers());
}

// A change that began before others and is seen after them is found all the same.
async function late() {
	const { own, other } = ground(), pause = (ms) => new Promise((done) => setTimeout(done, ms));
	say(other, 'A.1', 'Việc khác hẳn, không giống gì');
	const slow = spawn('mariadb', [`--defaults-file=${RUN}/secret/root.cnf`, '--default-character-set=utf8mb4', 'danhgia'], { stdio: ['pipe', 'ignore', 'inherit'] });
	const over = new Promise((done) => slow.on('close', done));
	slow.stdin.end(`BEGIN; UPDATE catalog_row SET task = ${quote(TASK)}, detail = 'hòa giải cấp tỉnh' WHERE id = ${other.row['A.1']}; DO SLEEP(2); COMMIT`);
	await pause(500);
	say(own, 'A.2', 'Một việc sau đó');
	for (let i = 0; i < 12; i++)		// every process of desk
		assert.equal(beside(await page(OFFICER, own, 'A.1')).filter((l) => /^Cùng/.test(l)).length, 0);
	assert.equal(await over, 0);
	await pause(1100);
	for (let i = 0; i < 12; i++)
		assert.equal(beside(await page(OFFICER, own, 'A.1')).filter((l) => /^Cùng/.test(l)).length, 1);
}

// Many works at once, more than the worker lets pass without another file; and again by one process.
async function many() {
	const { own, other } = ground();
	sql(`INSERT INTO catalog_row (catalog_id, position, code, task, output) SELECT ${other.id}, seq, CONCAT('N.', seq),
		CONCAT('Việc thứ ', seq, ' của ngành ', seq % 37), 'Báo cáo' FROM seq_1_to_3000;
		UPDATE catalog SET row_count = row_count + 3000 WHERE id = ${other.id}`);
	assert.equal(beside(await page(OFFICER, own, 'A.1')).length, 2);
	assert.match(beside((await live(OFFICER, own, { task: 'Việc thứ 2900 của ngành 14', output: 'Báo cáo' })).text)[0], /N\.2900/);
}

run(async () => {
	clear();
	for (const user of [OFFICER, HEAD, APPRAISER, STRANGER])
		clients.set(user, await new Client().signIn(user));
	made();
	await test('works that are or may be the same are shown, with what differs', shown);
	await test('no draft of another agency is shown', ofWhom);
	await test('while typing a part of the page says it, and writes nothing', whileTyping);
	await test('what may not be seen hides nothing', behind);
	await test('a row takes the words of another in one press', reused);
	await test('and while it is typed', reusedTyping);
	await test('all rows of a catalog at once', all);
	await test('a lost or broken index changes no answer', lost);
	await test('a sheet marks the rows that others have', sheet);
	await test('no answer depends on the worker', withoutWorker);
	await test('a change that is seen late is found', late);
	await test('works that came after the index are found', many);
	clear();
	for (const c of clients.values())
		c.close();
});
