// The decision table of a regulation: rows added, changed, moved, copied, removed and brought back, its settings; what is wrong
// with it is said at its row with how to mend it.
'use strict';
const { Client, decode, base } = require('./client.js');
const { assert, test, run, list } = require('./check.js');
const { sql, number, clear } = require('./catalogs.js');
const bonuses = require('./bonuses.js');
const people = require('./people.js');

const HEAD = 'giamdoc.stc', CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc', OTHER = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', HOME = 'thamdinh.snv';
const HOSTILE = '<b>zq\'"&</b>';
const EXCELLENT = 1, GOOD = 2, DONE = 4;
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const version = (g) => number(`SELECT version FROM regulation WHERE id = ${g.id}`);
const post = async (user, where, fields = {}) => of(user).post(where, { form: await of(user).token('/tro-giup/'), ...fields });
const seen = async (user, g) => text((await of(user).get(g.at)).text);
const form = (more = {}) => ({ total_from: '', total_to: '', months_from: '', months_to: '', division: '', line_discipline: 'any', effect: 'factor', factor: '1', sum: '', formula: '', ...more });
const settings = (more = {}) => ({ bonus_method: 'share', bonus_base: 'fixed', reserve: '10', pay_unit: '1.000', floor: '', ceiling: '', agency_head_factor: '1,2', agency_deputy_factor: '', division_head_factor: '1', division_deputy_factor: '1', staff_factor: '1', ...more });
const at = (a, field) => a.text.includes(`id="${field}-error"`);
const done = (a) => assert.equal(a.status, 303, text(a.text || '').slice(0, 900));
const refused = (a, field, words, status = 422) => { assert.equal(a.status, status, text(a.text || '').slice(0, 600)); assert.match(text(a.text), words); if (field) assert.ok(at(a, field), field); };
const add = (user, g, more) => post(user, `${g.at}them`, { ...form(more), place: '', version: version(g), ...more });
const edit = (user, g, id, more) => post(user, `${g.at}dong/${id}/`, { ...form(more), version: version(g), ...more });
const act = (user, g, id, what, more = {}) => post(user, `${g.at}dong/${id}/${what}`, { version: version(g), ...more });
const lines = (g, removed = 0) => sql(`SELECT COALESCE(GROUP_CONCAT(id ORDER BY place), '') FROM bonus_line WHERE regulation_id = ${g.id} AND removed = ${removed}`);
const line = (id) => sql(`SELECT CONCAT_WS(' ', levels, positions, COALESCE(total_from, '-'), COALESCE(total_to, '-'), COALESCE(months_from, '-'), COALESCE(months_to, '-'), COALESCE(unit_id, '-'),
	COALESCE(discipline, '-'), effect, COALESCE(factor, sum, formula, '-')) FROM bonus_line WHERE id = ${id}`);
const newest = (g) => number(`SELECT MAX(id) FROM bonus_line WHERE regulation_id = ${g.id}`);
const audited = (g) => sql(`SELECT COALESCE(GROUP_CONCAT(action ORDER BY id), '') FROM audit WHERE noun = 'regulation' AND object_id = ${g.id}`);
const factor = (levels, f, more = {}) => ({ levels, effect: 'factor', factor: f, ...more });

async function empty() {
	clear();
	const g = bonuses.draft('stc', []);
	const page = await seen(HEAD, g);
	assert.match(page, /Bảng chưa có dòng nào/);
	assert.match(page, /Xét từ trên xuống: mỗi người hưởng theo dòng đầu tiên khớp với mình/);
	assert.match(page, /Có 1 chỗ phải sửa.*Chưa dòng nào cho ai mức lớn hơn 0/);
	assert.match(page, /Phương thức Chia quỹ theo hệ số/);
}

async function added() {
	clear();
	const g = bonuses.draft('stc', []), division = bonuses.unit('stc.ngansach');
	const c = of(HEAD), fields = { form: await c.token(`${g.at}them`), version: version(g), ...form({ line_levels: ['HTXSNV', 'HTTNV'], factor: '1,25' }), place: '' };
	done(await c.post(`${g.at}them`, fields));
	done(await c.post(`${g.at}them`, fields));
	assert.equal(lines(g).split(',').length, 1, 'twice is once');
	assert.equal(line(newest(g)), '3 0 - - - - - - factor 1.25');
	const a = await add(HEAD, g, { line_positions: ['staff'], total_from: '70,5', total_to: '90', months_from: '1/3', months_to: '6', division: String(division), line_discipline: 'without', effect: 'formula', factor: '', formula: 'Điểm/100', place: '1' });
	done(a);
	assert.equal(a.location, `${base}${g.at}#dong-${newest(g)}`);
	assert.equal(line(newest(g)), `0 16 70.5 90 1/3 6 ${division} 0 formula diem / 100`, 'a formula is kept as it is written back');
	assert.equal(Number(lines(g).split(',')[0]), newest(g), 'before row 1');
	assert.match(await seen(HEAD, g), /1 Công chức không giữ chức vụ; từ 70,5 đến dưới 90 điểm; công tác từ 1\/3 đến dưới 6 tháng; thuộc .*hệ số theo công thức diem \/ 100 .*2 Hoàn thành xuất sắc nhiệm vụ hoặc hoàn thành tốt nhiệm vụ.*hệ số 1,25/);
	done(await add(HEAD, g, { line_discipline: 'with', effect: 'exclude', factor: '' }));
	assert.equal(line(newest(g)), '0 0 - - - - - 1 exclude -');
	const r = bonuses.draft('stc', [], { method: 'rate' });
	done(await add(HEAD, r, { effect: 'sum', factor: '', sum: '5.000.000' }));
	assert.equal(line(newest(r)), '0 0 - - - - - - sum 5000000');
	assert.match(await seen(HEAD, r), /Mọi công chức .*5\.000\.000 đồng/);
	assert.equal(audited(g), 'line_add,line_add,line_add');
}

async function wrong() {
	clear();
	const g = bonuses.draft('stc', [factor(EXCELLENT, '1')]), [id] = g.line, before = line(id);
	for (const [field, more, words] of [['factor', { factor: '' }, /Hãy điền mục này/], ['factor', { factor: '1.000' }, /Hãy nhập một số/], ['factor', { factor: '-1' }, /từ 0 đến 1000/], ['factor', { factor: HOSTILE.slice(0, 20) }, /Hãy nhập một số/],
		['total_from', { total_from: '101' }, /từ 0 đến 100/], ['total_to', { total_from: '90', total_to: '90' }, /phải lớn hơn/], ['months_to', { months_from: '6', months_to: '3' }, /phải lớn hơn/], ['months_from', { months_from: '13' }, /từ 0 đến 12/],
		['effect', { effect: '' }, /Hãy điền/], ['effect', { effect: 'x' }, /Hãy chọn/], ['sum', { effect: 'sum', sum: '5.00' }, /số tiền bằng đồng/], ['sum', { effect: 'sum' }, /Hãy điền/], ['line_levels', { line_levels: 'x' }, /Hãy chọn/],
		['formula', { effect: 'formula', formula: 'diem * thanh_tich' }, /không có tên “thanh_tich”/], ['formula', { effect: 'formula', formula: 'diem *' }, /công thức chưa hết/], ['formula', { effect: 'formula', formula: '' }, /Chưa nhập công thức/],
		['formula', { effect: 'formula', formula: `diem + ${HOSTILE}` }, /Ký tự thứ/], ['division', { division: String(bonuses.unit('tuyhoa.vanphong')) }, /không thuộc cơ quan/], ['division', { division: 'x' }, /không hợp lệ/]])
		for (const where of ['add', 'edit']) {
			const kept = { months_from: more.months_from || '2', line_levels: ['HTNV'], line_positions: ['staff'], ...more };
			const a = await (where === 'add' ? add(HEAD, g, kept) : edit(HEAD, g, id, kept));
			refused(a, field === 'line_levels' || field === 'effect' ? null : field, words);
			assert.ok(a.text.includes(`value="${kept.months_from}"`) && /value="staff" checked/.test(a.text), 'what was typed is kept');
			assert.ok(!a.text.includes('<b>zq'), 'as text');
		}
	assert.equal((await add(HEAD, g, { zq: '1' })).status, 400);
	assert.equal(line(id), before);
	assert.equal(lines(g), String(id));
	assert.equal(audited(g), '');
}

async function moved() {
	clear();
	const g = bonuses.draft('stc', [factor(EXCELLENT, '2'), factor(GOOD, '1'), factor(DONE, '0.5')]), [a, b, c] = g.line;
	done(await act(HEAD, g, c, 'len'));
	assert.equal(lines(g), [a, c, b].join());
	done(await act(HEAD, g, a, 'xuong'));
	assert.equal(lines(g), [c, a, b].join());
	refused(await act(HEAD, g, c, 'len'), null, /đầu hoặc cuối/);
	refused(await act(HEAD, g, b, 'xuong'), null, /đầu hoặc cuối/);
	done(await act(HEAD, g, a, 'chep'));
	const copied = newest(g);
	assert.equal(lines(g), [c, a, copied, b].join());
	assert.equal(line(copied), line(a));
	done(await act(HEAD, g, a, 'bo'));
	assert.equal(lines(g), [c, copied, b].join());
	assert.match(await seen(HEAD, g), /Các dòng đã bỏ .*Hoàn thành xuất sắc nhiệm vụ: hệ số 2 Lấy lại/);
	done(await act(HEAD, g, c, 'bo'));
	assert.match(await seen(HEAD, g), /Các dòng đã bỏ Hoàn thành nhiệm vụ.*Hoàn thành xuất sắc nhiệm vụ/);
	refused(await act(HEAD, g, c, 'bo'), null, /không còn trong bảng/);
	refused(await act(HEAD, g, b, 'lay-lai'), null, /không còn trong bảng/);
	done(await act(HEAD, g, c, 'lay-lai'));
	done(await act(HEAD, g, a, 'lay-lai'));
	assert.equal(lines(g), [c, a, copied, b].join(), 'where they stood');
	done(await edit(HEAD, g, b, { line_levels: ['HTTNV'], factor: '0,75' }));
	assert.equal(line(b), '2 0 - - - - - - factor 0.75');
	assert.equal(audited(g), 'line_move,line_move,line_add,line_remove,line_remove,line_restore,line_restore,line_change');
	const other = bonuses.draft('stc', [factor(EXCELLENT, '1')]);
	refused(await act(HEAD, g, other.line[0], 'len'), null, /không còn trong bảng/);
	assert.equal((await edit(HEAD, g, other.line[0], {})).status, 404, 'a row of another table');
}

async function full() {
	clear();
	const g = bonuses.draft('stc', Array.from({ length: 40 }, (x, i) => factor(1, '1', { total_from: String(90 + i / 4) })));
	refused(await add(HEAD, g, {}), null, /nhiều nhất 40 dòng/);
	refused(await act(HEAD, g, g.line[0], 'chep'), null, /nhiều nhất 40 dòng/);
	const page = await seen(HEAD, g);
	assert.match(page, /Bảng đã đủ 40 dòng/);
	assert.ok(!page.includes('Chép'));
}

async function findings() {
	clear();
	const discipline = { discipline: 1, effect: 'exclude' };
	let g = bonuses.draft('stc', [discipline, factor(EXCELLENT, '1.2'), factor(GOOD, '1'), factor(DONE, '0.5'), { effect: 'exclude' }]);
	let page = await seen(HEAD, g);
	assert.match(page, /bảng không có chỗ nào phải sửa/);
	assert.match(page, /Trừ những người thuộc dòng 1, 2, 3, 4|Trừ những người thuộc dòng 2, 3, 4/);
	assert.ok(!/Phải sửa|Lưu ý/.test(page));
	// Nobody goes by the last row: it belongs before the second one, which one press does.
	g = bonuses.draft('stc', [discipline, factor(EXCELLENT, '1.2'), factor(0, '0'), factor(EXCELLENT, '2', { positions: 1 })]);
	assert.match(await seen(HEAD, g), /Có 1 chỗ phải sửa.*4 Hoàn thành xuất sắc nhiệm vụ; người đứng đầu cơ quan.*Phải sửa Không ai hưởng theo dòng này: mọi người của dòng đã khớp với dòng 1, 2 ở trên\. Chuyển dòng này lên trước dòng 2\. Chuyển lên dòng 4/);
	done(await act(HEAD, g, g.line[3], 'sua-giup'));
	assert.equal(lines(g), [g.line[0], g.line[3], g.line[1], g.line[2]].join());
	assert.match(await seen(HEAD, g), /bảng không có chỗ nào phải sửa/);
	refused(await act(HEAD, g, g.line[3], 'sua-giup'), null, /đã được sửa/);
	g = bonuses.draft('stc', [factor(EXCELLENT, '1'), factor(0, '0.5'), factor(EXCELLENT, '1')]);
	assert.match(await seen(HEAD, g), /Không ai hưởng theo dòng này.*Bỏ dòng này, hoặc sửa điều kiện của nó\. Bỏ dòng 3/);
	done(await act(HEAD, g, g.line[2], 'sua-giup'));
	assert.equal(lines(g), g.line.slice(0, 2).join());
	// Whom no row is about: a row for them is one press and a form away.
	g = bonuses.draft('stc', [factor(EXCELLENT | GOOD, '1')]);
	const answer = await of(HEAD).get(g.at);
	assert.match(text(answer.text), /1 chỗ cần lưu ý.*Không dòng nào khớp: Hoàn thành nhiệm vụ hoặc không hoàn thành nhiệm vụ hoặc chưa được xếp loại\. Những người này không được thưởng\./);
	const link = new RegExp(`href="${base}(${g.at}them\\?cho=\\d+)"`).exec(answer.text)[1], begun = (await of(HEAD).get(link)).text;
	for (const level of ['HTNV', 'KHTNV', 'NOT_CLASSIFIED'])
		assert.match(begun, new RegExp(`value="${level}" checked`));
	assert.ok(!/value="HTXSNV" checked/.test(begun) && /value="exclude" checked/.test(begun));
	for (const [rows, columns, words] of [
		[[factor(EXCELLENT, '0.5'), factor(GOOD, '1'), { effect: 'exclude' }], {}, /1 Hoàn thành xuất sắc nhiệm vụ Lưu ý Hoàn thành xuất sắc nhiệm vụ: hưởng ít hơn người ở mức hoàn thành tốt nhiệm vụ \(dòng 2\)/],
		[[factor(EXCELLENT | GOOD, '1'), factor(0, '0.5', { positions: 1 })], {}, /Lưu ý Có người khớp cả với dòng 1 ở trên.*Thí dụ: Hoàn thành xuất sắc nhiệm vụ hoặc hoàn thành tốt nhiệm vụ; người đứng đầu cơ quan/],
		[[factor(EXCELLENT, '1', { total_to: '80' })], {}, /Phải sửa Các điều kiện của dòng loại trừ nhau/],
		[[factor(0, '1', { total_from: '90', total_to: '80' })], {}, /Phải sửa Số “từ” không nhỏ hơn số “đến dưới”/],
		[[{ effect: 'sum', sum: 5 }], {}, /Phải sửa Dòng ghi số tiền, nhưng phương thức là chia quỹ/],
		[[factor(0, '1')], { method: 'rate' }, /Phải sửa Dòng ghi hệ số, nhưng phương thức theo số tiền cố định/],
		[[{ effect: 'formula', formula: 'thanh_tich * 2' }], {}, /Phải sửa Ký tự thứ 1: không có tên “thanh_tich”/],
		[[{ effect: 'formula', formula: 'diem / 100' }], {}, /Phải sửa Công thức dùng điểm, nhưng có người không có điểm: Chưa được xếp loại/],
		[[{ levels: 15, effect: 'formula', formula: '1 / so_thang' }], {}, /Phải sửa Công thức có thể chia cho 0/],
		[[{ levels: DONE, effect: 'formula', formula: 'diem - 60' }], {}, /Phải sửa Công thức có thể ra số âm, thí dụ đối với: Hoàn thành nhiệm vụ\. .*MAX\(0; công thức\)/],
		[[{ effect: 'exclude' }], {}, /Phải sửa Chưa dòng nào cho ai mức lớn hơn 0/]]) {
		page = await seen(HEAD, bonuses.draft('stc', rows, columns));
		assert.match(page, words);
	}
}

async function settled() {
	clear();
	const g = bonuses.draft('stc', [factor(0, '1')]), where = `${g.at}cai-dat`;
	const of_rule = () => sql(`SELECT CONCAT_WS(' ', method, base, reserve, unit, by_months, by_coefficient, absences, floor, ceiling, agency_head_factor, agency_deputy_factor) FROM regulation WHERE id = ${g.id}`);
	const set = (more) => post(HEAD, where, { ...settings(more), version: version(g) });
	done(await set({ by_coefficient: '1', absences: ['sick', 'unpaid'], reserve: '12,5' }));
	assert.equal(of_rule(), 'share fixed 1250 1000 0 1 5 0 0 1.2 1');
	assert.match(await seen(HEAD, g), /Phương thức và các hệ số chung .*12,5% quỹ.*Nghỉ ốm.*Người đứng đầu cơ quan 1,2/);
	done(await set({ bonus_method: 'rate', bonus_base: 'salary', by_months: '1', floor: '500.000', ceiling: '20000000', pay_unit: '100000' }));
	assert.equal(of_rule(), 'rate salary 1000 100000 1 0 0 500000 20000000 1.2 1');
	const before = of_rule();
	for (const [field, more, words] of [['reserve', { reserve: '101' }, /từ 0 đến 100/], ['pay_unit', { pay_unit: '' }, /Hãy điền/], ['pay_unit', { pay_unit: '0' }, /Ít nhất là 1 đồng/], ['floor', { floor: '1.5' }, /số tiền bằng đồng/],
		['ceiling', { floor: '2.000', ceiling: '1.000' }, /không được nhỏ hơn/], ['agency_head_factor', { agency_head_factor: 'x' }, /Hãy nhập một số/], ['agency_head_factor', { agency_head_factor: HOSTILE.slice(0, 20) }, /Hãy nhập một số/], ['bonus_method', { bonus_method: '' }, /Hãy điền/]]) {
		const a = await set({ staff_factor: '0,75', absences: ['maternity'], ...more });
		refused(a, field, words);
		assert.ok(a.text.includes('value="0,75"') && /value="maternity" checked/.test(a.text) && !a.text.includes('<b>zq'), 'what was typed is kept');
	}
	assert.equal(of_rule(), before);
	assert.equal(audited(g), 'rule,rule');
}

// Who comes second is told, sees what stands now and what he typed, and may go on.
async function atOnce() {
	clear();
	const g = bonuses.draft('stc', [factor(EXCELLENT, '1'), factor(GOOD, '1')]), seenVersion = version(g);
	done(await edit(HEAD, g, g.line[0], { line_levels: ['HTXSNV'], factor: '2' }));
	const late = await edit(HEAD, g, g.line[0], { line_levels: ['HTXSNV'], factor: '3', version: seenVersion });
	refused(late, null, /đã được người khác sửa.*Hoàn thành xuất sắc nhiệm vụ: hệ số 2/, 409);
	assert.ok(late.text.includes('value="3"') && late.text.includes(`name="version" value="${version(g)}"`));
	for (const what of ['len', 'xuong', 'chep', 'bo', 'sua-giup'])
		refused(await act(HEAD, g, g.line[1], what, { version: seenVersion }), null, /đã được người khác sửa/, 409);
	refused(await add(HEAD, g, { factor: '3', version: seenVersion }), null, /đã được người khác sửa/, 409);
	const setting = await post(HEAD, `${g.at}cai-dat`, { ...settings({ reserve: '33' }), version: seenVersion });
	refused(setting, null, /đã được người khác sửa.*Hiện đang là/, 409);
	assert.ok(setting.text.includes('value="33"'));
	const both = await Promise.all(['len', 'bo'].map((what) => act(HEAD, g, g.line[1], what)));
	assert.equal(both.map((a) => a.status).sort().join(), '303,409');
}

async function rights() {
	clear();
	const g = bonuses.draft('stc', [factor(EXCELLENT, '1')]), wrong = list(), before = lines(g);
	const pages = ['', 'them', `dong/${g.line[0]}/`, 'cai-dat'], acts = ['len', 'xuong', 'chep', 'bo', 'lay-lai', 'sua-giup'].map((a) => `dong/${g.line[0]}/${a}`);
	for (const user of Object.keys(people)) {
		const writes = people[user].some((r) => ['head', 'officer'].includes(r)), own = writes && number(`SELECT COUNT(*) FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id
			WHERE p.uid = '${user}' AND (u.code = 'stc' OR u.code LIKE 'stc.%')`) > 0;
		for (const path of pages) {
			const a = await of(user).get(g.at + path);
			if (a.status !== (own ? 200 : path === '' || writes ? 404 : 403))
				wrong.add(`${user} GET ${path}: ${a.status}`);
		}
		for (const path of own ? [] : ['them', `dong/${g.line[0]}/`, 'cai-dat', ...acts]) {
			const a = await post(user, g.at + path, { version: 1 });
			if (a.status !== (writes ? 404 : 403) && a.status !== (writes ? 422 : 403))
				wrong.add(`${user} POST ${path}: ${a.status}`);
		}
		const form404 = await post(user, `${g.at}cai-dat`, { ...settings(), version: 1 });
		if (!own && ![403, 404].includes(form404.status))
			wrong.add(`${user} POST whole: ${form404.status}`);
		sql(`UPDATE regulation SET version = 1 WHERE id = ${g.id}`);
	}
	assert.equal(lines(g), before);
	assert.equal((await of(HEAD).get('/thuong/quy-che/99999999/bang/')).status, 404);
	wrong.none();
	// Issued: nobody writes any more, its own people read it once it was sent.
	sql(`UPDATE regulation SET state = 'issued', document_number = '1', document_day = '2026-01-01', from_day = '2026-01-01', issued_by = 1, issued_at = UTC_TIMESTAMP(6) WHERE id = ${g.id}`);
	for (const path of pages.slice(1))
		assert.equal((await of(HEAD).get(g.at + path)).status, 404, path);
	const page = await seen(HEAD, g);
	assert.ok(!/Thêm dòng|Sửa phương thức|Lấy lại|Xuống/.test(page), 'for reading');
	refused(await act(HEAD, g, g.line[0], 'bo'), null, /Chỉ sửa được bản dự thảo/);
	assert.equal((await of(STAFF).get(g.at)).status, 404);
	sql(`UPDATE regulation SET sent_by = 1, sent_at = UTC_TIMESTAMP(6) WHERE id = ${g.id}`);
	for (const user of [STAFF, CHIEF, OTHER, OFFICER, HOME])
		assert.match(await seen(user, g), /Hoàn thành xuất sắc nhiệm vụ/);
	const stranger = await new Client().get(g.at);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
}

async function hostile() {
	clear();
	const g = bonuses.draft('stc', [{ effect: 'formula', formula: `diem + ${HOSTILE}` }, factor(0, '1')], { name: HOSTILE });
	sql(`UPDATE bonus_line SET removed = 1 WHERE id = ${g.line[1]}`);
	for (const path of ['', 'them', `dong/${g.line[0]}/`, 'cai-dat']) {
		const a = await of(HEAD).get(g.at + path);
		assert.ok(a.status === 200 && !a.text.includes('<b>zq') && a.text.includes('&lt;b&gt;zq'), path);
	}
}

async function files() {
	clear();
	const g = bonuses.draft('stc', [factor(EXCELLENT, '0.5'), factor(GOOD, '1')]);
	const csv = await of(HEAD).get(`${g.at}?tep=csv`), xlsx = await of(HEAD).get(`${g.at}?tep=xlsx`);
	assert.match(csv.text, /1;Hoàn thành xuất sắc nhiệm vụ;Hệ số;"?hệ số 0,5"?;.*ít hơn|1,Hoàn thành xuất sắc nhiệm vụ,Hệ số,"hệ số 0,5",.*ít hơn/);
	assert.ok(xlsx.status === 200 && xlsx.headers['content-type'].includes('spreadsheetml'));
	assert.equal((await of(HEAD).get(`${g.at}?tep=x`)).status, 422);
}

// What a script asks for: the page without its frame.
async function fragment() {
	clear();
	const g = bonuses.draft('stc', [factor(EXCELLENT, '1'), factor(GOOD, '1')]);
	const a = await of(HEAD).request('GET', base + g.at, { headers: { 'hx-request': 'true' } });
	assert.ok(a.status === 200 && a.text.trimStart().startsWith('<div id="bang">') && !a.text.includes('<html'));
	assert.match(a.text, new RegExp(`data-hx-post="${base}${g.at}dong/${g.line[0]}/xuong" data-hx-target="#bang"`));
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('a table without rows', empty);
	await test('rows are added', added);
	await test('what is wrong is said at its field, what was typed is kept', wrong);
	await test('rows are moved, copied, removed, brought back, changed', moved);
	await test('a table that is full', full);
	await test('what is wrong with a rule is said at its row, with how to mend it', findings);
	await test('the settings of the rule', settled);
	await test('two at once', atOnce);
	await test('who writes and who reads', rights);
	await test('hostile text is text', hostile);
	await test('the table as a file', files);
	await test('a part of the page for scripts', fragment);
	clear();
	for (const c of clients.values())
		c.close();
});
