// Groups and places of the excellent in a run: what the page counts is what the rules count, who may do what, freeze, ties, choice.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Client, decode, TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, quote } = require('./catalogs.js');
const months = require('./months.js');
const ratings = require('./ratings.js');
const years = require('./years.js');

const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'chutich.tuyhoa', APPRAISER = 'thamdinh.snv', CHAIR = 'chutich.tinh';
// All places of the made-up province begin in the middle of this year: six months of work.
const YEAR = 2025, MONTH = `${YEAR}-12-01`;
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const { person } = months;
const stc = () => number("SELECT id FROM unit WHERE code = 'stc'");
const at = (id, rest) => `/xep-loai/dot/${id}/${rest}`;
const version = (id) => number(`SELECT version FROM year_run WHERE id = ${id}`);
const post = async (user, id, rest, fields = {}) => of(user).post(at(id, rest), { form: await of(user).token(), version: version(id), ...fields });
const page = async (user, id, rest) => text((await of(user).get(at(id, rest))).text);
const refused = (a, status, words) => { assert.equal(a.status, status, text(a.text).slice(0, 600)); assert.match(text(a.text), words); };
const audits = (id) => sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'year_run' AND object_id = ${id}`);

function clear() {
	years.clear();
	sql(`DELETE FROM ground; DELETE FROM province_parameter; UPDATE holding SET from_day = '2025-07-01' WHERE from_day = '2025-08-01'; DELETE FROM notice WHERE path LIKE '/phieu/%'`);
}

// The last month alone is counted, by a base; a run of people: { id, mean, group, leader, classified }, whose titles are their ids.
function scene(staff, { base = 'good', rate = 2000, frozen = true, chosen = null, code = 'stc' } = {}) {
	clear();
	const groups = [...new Set(staff.map((p) => p.group).filter((g) => g !== undefined))].sort(), unit = `(SELECT id FROM unit WHERE code = '${code}')`;
	sql(`INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, quota_base, counted_from, document_number, document_day, reason, made_by)
		VALUES ('${YEAR}-01-01', 'occurrence', 'total', 'month', 'own_and_staff', 'off', 'new_head', '${base}', '${MONTH}', '3/QĐ', '2025-01-05', 'zq', 1);
		INSERT INTO year_run (authority_id, year, state, base, rate, outstanding_number, outstanding_day, group_number, group_day, frozen_by, frozen_at, chosen_why, opened_by)
		VALUES (${unit}, ${YEAR}, '${frozen ? 'frozen' : 'open'}', ${frozen ? quote(base) : 'NULL'}, ${rate}, ${rate > 2000 ? "'7/QĐ', '2025-12-02'" : 'NULL, NULL'},
			${frozen ? "'45/QĐ', '2025-12-01', 1, UTC_TIMESTAMP(6)" : 'NULL, NULL, NULL, NULL'}, ${chosen ? "'zq vì sao'" : 'NULL'}, 1)`);
	const id = number('SELECT MAX(id) FROM year_run');
	const ids = sql(`SELECT h.person_id FROM holding h JOIN unit u ON u.id = h.unit_id WHERE h.main = 1 AND h.\`rank\` = 'staff' AND u.kind = 'division' AND h.until_day IS NULL
		AND h.person_id NOT IN (${[STAFF, CHIEF].map(person).join()}) ORDER BY h.person_id LIMIT ${staff.length}`).split('\n');
	const group = (p) => (p.group === undefined ? 'NULL' : `(SELECT id FROM year_group WHERE run_id = ${id} AND name = ${quote(p.group)})`);
	// In no order of the people.
	const mixed = staff.map((p, i) => ({ ...p, person: p.uid ? person(p.uid) : ids[i] })).sort((a, b) => ((a.person * 7919) % 1009) - ((b.person * 7919) % 1009));
	sql(`${groups.map((g, i) => `INSERT INTO year_group (run_id, position, name) VALUES (${id}, ${i + 1}, ${quote(g)});`).join('\n')}
	${mixed.map((p) => `INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, group_id, chosen, state, self_at, met_at)
		VALUES (${id}, ${p.person}, ${YEAR}, ${unit}, ${unit}, ${quote(p.id)}, '${p.leader ? 'deputy' : 'staff'}', ${group(p)}, ${chosen && chosen.includes(p.id) ? 1 : 0}, 'met', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6));
		${p.classified === false ? `UPDATE holding SET from_day = '2025-08-01' WHERE person_id = ${p.person};` : ''}
		${p.grounds ? `INSERT INTO ground (person_id, agency_id, kind, decided, penalty, concerns, act, act_from, act_until, body, decider, document_number, document_day, effective_day, made_by)
			VALUES (${p.person}, ${unit}, '${p.grounds}', ${p.grounds === 'discipline' ? "'administration', 'reprimand', 'duty'" : 'NULL, NULL, NULL'}, 'zq', '${YEAR}-12-01', '${YEAR}-12-01', 'zq', 'zq', '8/QĐ', '${YEAR}-12-05', '${YEAR}-12-05', 1);` : ''}
		${p.mean === null || p.mean === undefined ? '' : `INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
			VALUES (${p.person}, ${unit}, ${unit}, 'zq', 'staff', 'civil_servant', '${MONTH}', 1, '${YEAR}-11-26', '${YEAR}-12-10', 'published', ${p.person} - 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), ${quote(p.mean)}, 0, 'HTTNV');`}`).join('\n')}`);
	return id;
}
const classification = (id, who) => number(`SELECT id FROM classification WHERE run_id = ${id} AND title = ${quote(who)}`);
const owe = (id, who) => sql(`DELETE s FROM sheet s JOIN classification c ON c.person_id = s.person_id WHERE c.id = ${classification(id, who)}`);

// What the rules say of the same people.
function rules(c) {
	const out = execFileSync(path.join(TREE, 'build/danhgia'), ['quota'], { input: `${JSON.stringify(c)}\n`, encoding: 'utf8' });
	return JSON.parse(out);
}
const LEVEL = { 'hoàn thành xuất sắc nhiệm vụ': 'HTXSNV', 'hoàn thành tốt nhiệm vụ': 'HTTNV', 'hoàn thành nhiệm vụ': 'HTNV', 'không hoàn thành nhiệm vụ': 'KHTNV', 'Không xếp loại': null };
const WHY = [[/^Theo điểm/, 'points'], [/^Hết chỗ/, 'quota'], [/^Bằng điểm/, 'quota_tie'], [/^Được chọn/, 'chosen'], [/^Không được chọn/, 'not_chosen'], [/^Chưa đủ 06 tháng/, 'under_six_months'], [/^Có kết luận về suy thoái/, 'degradation'], [/^Bị kỷ luật/, 'discipline'], [/^Không có kỳ/, 'no_mean']];
async function shown(id) {
	const csv = (await of(HEAD).get(at(id, 'han-muc/?tep=csv'))).text.replace(/^\uFEFF/, '').trim().split(/\r?\n/);
	const mark = csv[0].includes(';') ? ';' : ',', staff = {};
	for (const row of csv.slice(1)) {
		const cells = row.split(new RegExp(`${mark}(?=(?:[^"]*"[^"]*")*[^"]*$)`)).map((c) => c.replace(/^"|"$/g, ''));
		assert.ok(cells[5] in LEVEL, row);
		staff[cells[2]] = { level: LEVEL[cells[5]], why: WHY.find(([words]) => words.test(cells[6]))[1] };
	}
	const html = (await of(HEAD).get(at(id, 'han-muc/'))).text, places = {}, ties = [];
	for (const [, part] of html.matchAll(/<h2[^>]*>([\s\S]*?)(?=<h2|$)/g)) {
		const words = decode(part.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')), name = words.split(' (')[0].trim();
		const c = words.match(/Có (\d+) người điểm mức xuất sắc \(C\), (\d+) người điểm mức tốt \(T\)/), n = words.match(/: (\d+) chỗ xuất sắc/), tie = words.match(/(\d+) người bằng điểm nhau, chỉ còn (\d+) chỗ/);
		if (c)
			places[name] = { candidates: Number(c[1]), good: Number(c[2]), places: Number(n[1]) };
		if (tie)
			ties.push({ group: name, places: Number(tie[2]), n: Number(tie[1]) });
	}
	return { staff, places, ties };
}

async function vectors() {
	const cases = fs.readFileSync(path.join(TREE, 'tests/fixture/vectors/quota.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((c) => !c.out.error);
	assert.ok(cases.length > 40);
	for (const c of cases) {
		// Caps come from ratings, and corruption from whom somebody leads.
		const staff = c.in.staff.filter((p) => !p.cap_level && p.grounds !== 'corruption'), base = c.in.base || 'good', rate = Math.round(Number(c.in.rate || 20) * 100);
		const same = { rate: String(rate / 100), base, staff };
		if (c.in.chosen) {
			const free = rules(same);
			same.chosen = c.in.chosen.filter((i) => free.staff[i] && ['HTXSNV'].includes(free.staff[i].level));
		}
		const want = rules(same);
		assert.ok(!want.error, JSON.stringify(want));
		const got = await shown(scene(staff, { base, rate, chosen: same.chosen }));
		assert.deepEqual(got.staff, want.staff, c.name);
		assert.deepEqual(got.places, want.places, c.name);
		assert.deepEqual(got.ties, want.ties.map((t) => ({ group: t.group, places: t.places, n: t.among.length })), c.name);
	}
}

const good = (n, group = 'g') => Array.from({ length: n }, (_, i) => ({ id: `t${i}`, mean: '80', group }));

async function arithmetic() {
	const id = scene([{ id: 'a', mean: '95', group: 'g' }, { id: 'b', mean: '94', group: 'g' }, { id: 'c', mean: '931/10', group: 'g' }, ...good(10)]);
	let seen = await page(HEAD, id, 'han-muc/');
	assert.match(seen, /Có 3 người điểm mức xuất sắc \(C\), 10 người điểm mức tốt \(T\): 20% × \(3 \+ 10\) : 1,2 = 2,16, lấy phần nguyên: 2 chỗ xuất sắc/);
	assert.match(seen, /Hết chỗ, kém 0,90 điểm/);
	assert.match(seen, /Hết chỗ: 1 người/);
	for (const [user, status] of [[APPRAISER, 200], [CHAIR, 200], [STAFF, 404], [OTHER, 404]])
		for (const rest of ['han-muc/', 'nhom/'])
			assert.equal((await of(user).get(at(id, rest))).status, status, `${user} ${rest}`);
	assert.ok(!(await page(APPRAISER, id, 'han-muc/')).includes('Ghi lựa chọn'), 'who reads does not choose');
	const small = scene([{ id: 'a', mean: '95', group: 'g' }, ...good(4)]);
	seen = await page(HEAD, small, 'han-muc/');
	assert.match(seen, /0 chỗ xuất sắc.*Không có chỗ Cần ít nhất 6 người từ mức tốt trở lên/);
	assert.match(await page(HEAD, small, 'nhom/'), /Nhóm chưa đủ người/);
	assert.match(await page(HEAD, scene([{ id: 'a', mean: '95', group: 'g' }, ...good(4)], { rate: 2500 }), 'han-muc/'), /25% × \(1 \+ 4\) : 1,25 = 1,00, lấy phần nguyên: 1 chỗ xuất sắc/);
}

async function groups() {
	clear();
	const form = async () => ({ form: await of(HEAD).token(), authority: stc(), year: YEAR });
	assert.equal((await of(HEAD).post('/xep-loai/dot/', await form())).status, 303);
	const id = number('SELECT MAX(id) FROM year_run'), people = number(`SELECT COUNT(*) FROM classification WHERE run_id = ${id}`);
	const group = (name) => number(`SELECT id FROM year_group WHERE run_id = ${id} AND name LIKE ${quote(`${name}%`)}`);
	assert.match(await page(HEAD, id, 'nhom/'), new RegExp(`Chưa có nhóm \\(${people} người\\)`));
	assert.match(await page(HEAD, id, 'han-muc/'), /Tạm tính/);
	refused(await post(HEAD, id, 'nhom/chot', { group_number: '45/QĐ', group_day: '01/12/2025', rate: '20', outstanding_number: '', outstanding_day: '' }), 422, new RegExp(`Còn ${people} người chưa có nhóm`));
	assert.equal((await post(STAFF, id, 'nhom/bat-dau')).status, 404);
	refused(await post(APPRAISER, id, 'nhom/bat-dau'), 422, /người có thẩm quyền hoặc người được giao/);
	assert.equal((await post(HEAD, id, 'nhom/bat-dau')).status, 303);
	refused(await post(HEAD, id, 'nhom/bat-dau'), 422, /đã có nhóm/);
	assert.equal(sql(`SELECT GROUP_CONCAT(name ORDER BY position SEPARATOR '|') FROM year_group WHERE run_id = ${id}`), 'Cấp phó của người đứng đầu; lãnh đạo phòng, đơn vị|Công chức không giữ chức vụ lãnh đạo, quản lý');
	assert.equal(number(`SELECT COUNT(*) FROM classification c JOIN year_group g ON g.id = c.group_id WHERE c.run_id = ${id} AND (c.\`rank\` = 'staff') = (g.position = 2)`), people);
	refused(await post(HEAD, id, 'nhom/', { group_name: '' }), 422, /./);
	assert.equal((await post(HEAD, id, 'nhom/', { group_name: 'Thanh tra <b>zq</b>' })).status, 303);
	const stale = { form: await of(HEAD).token(), version: version(id) - 1, group_name: 'muộn' };
	refused(await of(HEAD).post(at(id, 'nhom/'), stale), 409, /vừa được người khác thay đổi/);
	const staff = years.classification(STAFF, YEAR);
	refused(await post(HEAD, id, 'nhom/chuyen', { group: group('Thanh tra') }), 422, /Chưa chọn ai/);
	assert.equal((await post(HEAD, id, 'nhom/chuyen', { chosen: [staff], group: group('Thanh tra') })).status, 303);
	assert.equal(number(`SELECT group_id FROM classification WHERE id = ${staff}`), group('Thanh tra'));
	assert.match(await page(HEAD, id, 'nhom/'), /Thanh tra <b>zq<\/b> \(1 người\) Nhóm chưa đủ người .*Gộp với nhóm khác/);
	assert.equal((await post(HEAD, id, 'nhom/ten', { renamed: group('Thanh tra'), new_name: 'Kế toán zq' })).status, 303);
	refused(await post(HEAD, id, 'nhom/gop', { merged: group('Kế toán'), into: group('Kế toán') }), 422, /hai nhóm khác nhau/);
	assert.equal((await post(HEAD, id, 'nhom/gop', { merged: group('Kế toán'), into: group('Công chức') })).status, 303);
	assert.equal(number(`SELECT group_id FROM classification WHERE id = ${staff}`), group('Công chức'));
	assert.equal(number(`SELECT COUNT(*) FROM year_group WHERE run_id = ${id}`), 2);
	assert.equal(audits(id), 'open,groups,group,group_move,group_name,group_merge');
	return id;
}

async function freeze() {
	const id = await groups();
	const as = { group_number: '45/QĐ', group_day: '01/12/2025', rate: '20', outstanding_number: '', outstanding_day: '' };
	for (const [more, words] of [[{ group_number: '' }, /./], [{ group_day: '01/12/2099' }, /sau hôm nay/], [{ rate: '25,01' }, /./], [{ rate: '22,5' }, /phải có văn bản công nhận/], [{ rate: '22,5', outstanding_number: '7/QĐ' }, /ngày của văn bản công nhận/]])
		refused(await post(HEAD, id, 'nhom/chot', { ...as, ...more }), 422, words);
	refused(await post(CHAIR, id, 'nhom/chot', as), 422, /người có thẩm quyền hoặc người được giao/);
	assert.equal(sql(`SELECT state FROM year_run WHERE id = ${id}`), 'open');
	assert.equal((await post(HEAD, id, 'nhom/chot', { ...as, rate: '22,5', outstanding_number: '7/QĐ', outstanding_day: '02/12/2025' })).status, 303);
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, base, rate, outstanding_number, group_number, group_day) FROM year_run WHERE id = ${id}`), 'frozen good 2250 7/QĐ 45/QĐ 2025-12-01');
	assert.match(await page(HEAD, id, 'nhom/'), /Đã chốt nhóm và tỷ lệ Chốt bởi .* 22,5% .*7\/QĐ ngày 02\/12\/2025/);
	refused(await post(HEAD, id, 'nhom/', { group_name: 'zq' }), 422, /đã chốt/);
	const staff = years.classification(STAFF, YEAR), group = number(`SELECT MIN(id) FROM year_group WHERE run_id = ${id}`);
	refused(await post(HEAD, id, 'nhom/chuyen', { chosen: [staff], group }), 422, /đã có nhóm; nhóm đã chốt/);
	sql(`UPDATE classification SET group_id = NULL WHERE id = ${staff}`);
	assert.match(await page(HEAD, id, 'han-muc/'), /Chưa chọn và chưa quyết định được.*Việc còn thiếu/);
	assert.equal((await post(HEAD, id, 'nhom/chuyen', { chosen: [staff], group })).status, 303, 'who came later gets one');
	refused(await post(HEAD, id, 'nhom/bo-chot', { reason: '' }), 422, /./);
	assert.equal((await of(APPRAISER).get(at(id, 'nhom/bo-chot'))).status, 404);
	sql(`UPDATE classification SET state = 'proposed', self_at = UTC_TIMESTAMP(6), proposed_by = 1, proposed_at = UTC_TIMESTAMP(6) WHERE id = ${staff}`);
	refused(await post(HEAD, id, 'nhom/bo-chot', { reason: 'Sai nhóm' }), 422, /Đã có đề xuất/);
	sql(`UPDATE classification SET state = 'met', proposed_by = NULL, proposed_at = NULL WHERE id = ${staff}`);
	assert.equal((await post(HEAD, id, 'nhom/bo-chot', { reason: 'Sai nhóm' })).status, 303);
	assert.equal(sql(`SELECT CONCAT_WS(' ', state, rate, group_number) FROM year_run WHERE id = ${id}`), 'open 2250 45/QĐ');
	assert.equal(audits(id).split(',').slice(-3).join(), 'freeze,group_move,unfreeze');
}

async function choice() {
	const people = [{ id: 'a', mean: '95', group: 'g' }, { id: 'b', mean: '94', group: 'g' }, { id: 'c', mean: '94', group: 'g' }, ...good(10)];
	const id = scene(people), who = (i) => classification(id, i);
	assert.match(await page(HEAD, id, 'han-muc/'), /2 người bằng điểm nhau, chỉ còn 1 chỗ\. Phần mềm không tự chọn/);
	for (const [fields, words] of [[{ chosen: [who('a'), who('b'), who('c')], reason: 'x' }, /Nhóm "g" chỉ có 2 chỗ/], [{ chosen: [who('t0')], reason: 'x' }, /không có điểm ở mức xuất sắc/], [{ chosen: [999999], reason: 'x' }, /không thuộc đợt/], [{ chosen: [who('a')], reason: '' }, /./]]) {
		const a = await post(HEAD, id, 'han-muc/chon', fields);
		refused(a, 422, words);
		assert.ok(fields.chosen[0] === 999999 || fields.chosen[0] === who('t0') || a.text.includes(`value="${fields.chosen[0]}" checked`), 'what was ticked is kept');
	}
	refused(await post(APPRAISER, id, 'han-muc/chon', { chosen: [who('a')], reason: 'x' }), 422, /người có thẩm quyền/);
	assert.equal((await post(STAFF, id, 'han-muc/chon', { chosen: [who('a')], reason: 'x' })).status, 404);
	owe(id, 't3');
	assert.match(await page(HEAD, id, 'han-muc/'), /Chưa chọn và chưa quyết định được.*còn 1 kỳ chưa có kết quả/);
	refused(await post(HEAD, id, 'han-muc/chon', { chosen: [who('a')], reason: 'x' }), 422, /Còn 1 người thiếu kết quả/);
	sql(`UPDATE classification SET superseded_at = UTC_TIMESTAMP(6) WHERE id = ${who('t3')}`);
	const seenAs = version(id), both = await Promise.all(['b', 'c'].map((i) => post(HEAD, id, 'han-muc/chon', { version: seenAs, chosen: [who('a'), who(i)], reason: `Nhiều sáng kiến hơn ${i} zq` })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'one of two');
	const after = await shown(id);
	assert.deepEqual([after.staff.a.why, [after.staff.b.why, after.staff.c.why].sort().join(), after.staff.t0.why], ['chosen', 'chosen,not_chosen', 'points']);
	assert.equal(number(`SELECT COUNT(*) FROM classification_step s JOIN classification c ON c.id = s.classification_id WHERE c.run_id = ${id} AND s.act = 'choose'`), 2);
	assert.match(await page(APPRAISER, id, 'han-muc/'), /Lý do lựa chọn Nhiều sáng kiến hơn/);
	refused(await post(HEAD, id, 'nhom/bo-chot', { reason: 'x' }), 422, /hãy bỏ chọn trước/);
	// Points that change under a choice leave it aside, and say so.
	const mean = (i, value) => sql(`UPDATE sheet s JOIN classification c ON c.person_id = s.person_id SET s.total = '${value}' WHERE c.id = ${who(i)}`);
	mean('a', '85');
	assert.match(await page(HEAD, id, 'han-muc/'), /Người đã được chọn không còn phù hợp/);
	mean('a', '95');
	refused(await post(HEAD, id, 'han-muc/bo-chon', { reason: '' }), 422, /./);
	assert.equal((await of(APPRAISER).get(at(id, 'han-muc/bo-chon'))).status, 404);
	assert.equal((await post(HEAD, id, 'han-muc/bo-chon', { reason: 'Xem lại' })).status, 303);
	assert.equal((await shown(id)).staff.b.why, 'quota_tie');
	refused(await post(HEAD, id, 'han-muc/bo-chon', { reason: 'Xem lại' }), 409, /vừa được bỏ/);
	assert.equal(audits(id).split(',').slice(-2).join(), 'choose,unchoose');
	// Nobody is chosen by himself: who acts for the head and is one of them.
	sql(`UPDATE classification SET person_id = ${person(HEAD)} WHERE id = ${who('t9')}`);
	assert.ok((await page(HEAD, id, 'han-muc/')).includes('còn 1 kỳ'));
	sql(`UPDATE sheet SET person_id = ${person(HEAD)} WHERE person_id = (SELECT person_id FROM classification WHERE id = ${who('a')});
		UPDATE classification SET superseded_at = UTC_TIMESTAMP(6) WHERE id = ${who('a')}`);
	refused(await post(HEAD, id, 'han-muc/chon', { chosen: [who('b')], reason: 'x' }), 422, /Đồng chí là một trong những người được xét/);
}

async function heads() {
	clear();
	assert.equal((await of(CHAIR).post('/xep-loai/dot/', { form: await of(CHAIR).token(), authority: number("SELECT id FROM unit WHERE kind = 'province'"), year: YEAR })).status, 303);
	const id = number('SELECT MAX(id) FROM year_run');
	assert.equal((await post(APPRAISER, id, 'nhom/bat-dau')).status, 303, 'Home Affairs prepares');
	assert.match(await page(CHAIR, id, 'nhom/'), /Người đứng đầu cơ quan, đơn vị \(11\d người\)/);
	const as = { group_number: '45/QĐ', group_day: '01/12/2025', rate: '20', outstanding_number: '', outstanding_day: '' };
	refused(await post(APPRAISER, id, 'nhom/chot', as), 422, /người có thẩm quyền/);
	assert.equal((await post(CHAIR, id, 'nhom/chot', as)).status, 303);
	assert.equal((await of(HEAD).get(at(id, 'han-muc/'))).status, 404, 'not for who stands in it');
	assert.match(await page(APPRAISER, id, 'han-muc/'), /Không có kỳ nào có điểm/);
}

// Not above the organisation that they head: blocked while it is not rated, then capped before any place is counted.
async function caps() {
	ratings.clear();
	const rated = ratings.made('stc', 'appraised'), year = new Date().getFullYear(), who = number(`SELECT h.person_id FROM holding h JOIN unit u ON u.id = h.unit_id WHERE u.code = 'stc' AND h.\`rank\` = 'head' AND h.until_day IS NULL`);
	years.clear();
	sql(`INSERT INTO province_parameter (first_month, late_unit, cap, period, leader_scope, minimum_work_share, transfer_common, counted_from, document_number, document_day, reason, made_by)
		VALUES ('${year}-01-01', 'occurrence', 'total', 'month', 'own_and_staff', 'off', 'new_head', '${year + 1}-01-01', '3/QĐ', '2025-01-05', 'zq', 1);
		INSERT INTO year_run (authority_id, year, state, base, group_number, group_day, frozen_by, frozen_at, opened_by) SELECT id, ${year}, 'frozen', 'good', '45/QĐ', '2025-12-01', 1, UTC_TIMESTAMP(6), 1 FROM unit WHERE kind = 'province';
		SET @r = LAST_INSERT_ID(); INSERT INTO year_group (run_id, position, name) VALUES (@r, 1, 'g');
		INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, group_id, state, self_at, met_at) SELECT @r, ${who}, ${year}, u.id, u.id, 'zq', 'head', (SELECT id FROM year_group WHERE run_id = @r), 'met', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM unit u WHERE u.code = 'stc';
		INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
		SELECT ${who}, u.id, u.id, 'zq', 'head', 'civil_servant', '${year}-01-01', 1, '${year}-01-01', '${year}-01-25', 'published', ${who} - 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), '95', 9500, 'HTXSNV' FROM unit u WHERE u.code = 'stc';
		UPDATE holding SET from_day = '${year - 1}-01-01' WHERE person_id = ${who}; SELECT @r`);
	const id = number('SELECT MAX(id) FROM year_run'), classified = Number(String(new Date().toISOString()).slice(5, 7)) > 7;
	assert.match(await page(CHAIR, id, 'han-muc/'), /Chưa chọn và chưa quyết định được.*Tổ chức do người này đứng đầu chưa được xếp loại/);
	refused(await post(CHAIR, id, 'han-muc/chon', { chosen: [], reason: 'x' }), 422, /Còn 1 người đứng đầu mà tổ chức chưa được xếp loại/);
	sql(`UPDATE rating SET state = 'recognised', final_level = 'HTNV', why = 'points', document_number = '1/QĐ', document_day = '2026-01-05', recognised_by = 1, recognised_at = UTC_TIMESTAMP(6) WHERE id = ${rated.id}`);
	const after = await page(CHAIR, id, 'han-muc/');
	assert.ok(!after.includes('Việc còn thiếu'));
	if (classified)
		assert.match(after, /95,00 hoàn thành nhiệm vụ Không cao hơn mức của tổ chức: hoàn thành nhiệm vụ/);
	sql(`UPDATE holding SET from_day = '2025-07-01' WHERE person_id = ${who}`);
	ratings.clear();
}

async function decided() {
	const staff = [{ id: 'a', mean: '95', group: 'g' }, { id: 'b', mean: '94', group: 'g' }, { id: 'c', mean: '93', group: 'g' }, ...good(10)];
	const id = scene(staff), one = (p) => ({ id: String(classification(id, p.id)), mean: p.mean, group: '0001' });
	const body = JSON.stringify({ rate: '20', base: 'good', staff: staff.map(one), chosen: [String(classification(id, 'a')), String(classification(id, 'c'))] });
	sql(`UPDATE year_run SET state = 'decided', chosen_why = 'zq' WHERE id = ${id};
		INSERT INTO year_decision (run_id, kind, number, day, signer, made_by) VALUES (${id}, 'first', '90/QĐ', '2025-12-14', 'zq', 1); SET @d = LAST_INSERT_ID(), @b = ${quote(body)};
		INSERT INTO year_run_snapshot (decision_id, body, sha256) VALUES (@d, @b, UNHEX(SHA2(@b, 256)));
		UPDATE sheet SET total = '60'`);
	const seen = await shown(id);
	assert.deepEqual(['a', 'b', 'c', 't0'].map((i) => seen.staff[i].why), ['chosen', 'not_chosen', 'chosen', 'points'], 'what was decided, not what came later');
	const words = await page(HEAD, id, 'han-muc/');
	assert.match(words, /Kết quả đã quyết định: 90\/QĐ ngày 14\/12\/2025/);
	assert.ok(!words.includes('Ghi lựa chọn') && !words.includes('Bỏ lựa chọn'));
	refused(await post(HEAD, id, 'han-muc/chon', { chosen: [], reason: 'x' }), 422, /đã có quyết định/);
}

async function watch() {
	const id = scene([{ id: 'a', mean: '95', group: 'g', leader: true }, ...Array.from({ length: 5 }, (_, i) => ({ id: `c${i}`, mean: `${910 + i}/10`, group: 'g' })), ...good(24)]);
	const before = ['c4', 'c3'].map((i) => number(`SELECT person_id FROM classification WHERE run_id = ${id} AND title = '${i}'`));
	for (const [year, who] of [[YEAR - 1, before], [YEAR - 2, before.slice(0, 1)]])
		for (const p of who)
			sql(`INSERT INTO past_level (person_id, agency_id, year, level, document_number, document_day, made_by) VALUES (${p}, ${stc()}, ${year}, 'HTXSNV', '1', '${year}-12-20', 1)`);
	const words = await page(HEAD, id, 'han-muc/');
	assert.match(words, /Tỷ lệ xuất sắc giữa các nhóm người/);
	assert.match(words, /Tất cả 5\/30 \(16,6%\) dưới 5 người dưới 5 người không có/);
	assert.match(words, /Lãnh đạo, quản lý dưới 5 người/);
	assert.match(words, /Không giữ chức vụ dưới 5 người/, 'else the one who leads is told from the rest');
	assert.match(words, /Mới đến trong năm 5\/30/, 'all places of the made-up province');
	assert.match(words, /1 người xuất sắc 3 năm liền\. 1 người xuất sắc 2 năm liền\. Dưới 5 người đã có xếp loại/);
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, APPRAISER, CHAIR])
			clients.set(user, await new Client().signIn(user));
	});
	await test('what the page counts is what the rules count, in every order', vectors);
	await test('the arithmetic in words, and who sees it', arithmetic);
	await test('groups: begun, moved, renamed, merged; frozen by documents, opened again', freeze);
	await test('a tie is left to the authority, which chooses with a reason', choice);
	await test('heads of agencies', heads);
	await test('not above the organisation', caps);
	await test('what was decided stays', decided);
	await test('how the excellent spread', watch);
	clear();
	for (const c of clients.values())
		c.close();
});
