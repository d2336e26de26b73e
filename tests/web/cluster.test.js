// Works that several agencies have: found by what they say, decided by Home Affairs as the same, different
// or left, told to the agencies, objected to, taken back and made again.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Client, decode, forms, RUN } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, weigh, quote, clear, make, move, rule } = require('./catalogs.js');
const clusters = require('./clusters.js');

const APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', OTHER = 'giamdoc.stc';
const PLACE = '/danh-muc/trung-lap/';
const MARK = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const SAME = ['Trồng rừng dương ven đầm Ô Loan', 'trồng rừng dương, ven đầm Ô Loan.', 'Trong rung duong ven dam O Loan'];

async function send(user, where, fields, version) {
	return of(user).post(where, { form: await of(user).token(), ...(version === undefined ? {} : { version }), ...fields });
}
async function done(answer) {
	const a = await answer;
	assert.equal(a.status, 303, text(a.text).slice(0, 800));
	return a;
}
const field = (html, name) => (new RegExp(`name="${name}" value="([^"]*)"`).exec(html) || [])[1];
const coefficients = (...ids) => sql(`SELECT coefficient FROM catalog_row WHERE id IN (${ids}) ORDER BY FIELD(id, ${ids})`).split('\n').join(' ');
const live = (...ids) => sql(`SELECT COALESCE(live_merge, '-') FROM catalog_row WHERE id IN (${ids}) ORDER BY FIELD(id, ${ids})`).split('\n').join(' ');
// Into a state, as the way there would leave it.
function put(g, state) {
	if (state === 'in_force')
		rule(g);
	sql(`UPDATE catalog SET state = '${state}', version = version + 1 WHERE id = ${g.id}`);
}
const lastDecision = () => number('SELECT COALESCE(MAX(id), 0) FROM cluster_decision');
const decisions = () => number('SELECT COUNT(*) FROM cluster_decision');
// What the list shows of clusters with these words.
async function listed(words, more = '') {
	const a = await of(APPRAISER).get(`${PLACE}?tim=${encodeURIComponent(words)}${more}`);
	assert.equal(a.status, 200);
	return [...a.text.matchAll(/<td data-label="Dòng gốc"[\s\S]*?<\/tr>/g)].map((m) => text(m[0]).trim());
}
async function page(row) {
	return of(APPRAISER).get(`${PLACE}${row}`);
}

// Catalogs of agencies with one row alike in each, worth 10 and 20 and 30 tenths, and one of its own.
function ground(texts = SAME, states = []) {
	clear();
	const agencies = ['tuyhoa', 'stc', 'khcn', 'sct'];
	const list = texts.map((t, i) => make('submitted', { agency: agencies[i], rows: [{ code: 'A.1', points: 500, coefficient: 10 },
		{ code: 'B.1', points: 500 * (i + 1), group: 2, coefficient: 10 * (i + 1) }] }));
	sql(list.map((g, i) => `UPDATE catalog_row SET task = CONCAT('Việc của riêng ', ${g.id}, ' ở đây'), output = 'Sổ' WHERE id = ${g.row['A.1']};
		UPDATE catalog_row SET task = ${quote(texts[i])}, output = 'Báo cáo' WHERE id = ${g.row['B.1']};
		UPDATE catalog SET version = version + 1 WHERE id = ${g.id};`).join('\n'));
	states.forEach((s, i) => s && move(list[i], s));
	weigh();
	return { list, rows: list.map((g) => Number(g.row['B.1'])) };
}

// Looks at what joining would do, and joins.
async function preview(middle, chosen, user = APPRAISER) {
	return send(user, `${PLACE}${middle}`, { middle, chosen, deed: 'preview' });
}
async function join(middle, chosen, user = APPRAISER) {
	const a = await preview(middle, chosen, user);
	assert.equal(a.status, 200, text(a.text).slice(0, 800));
	return send(user, `${PLACE}${middle}`, { middle, chosen, deed: 'go', seen: field(a.text, 'seen') });
}

async function found() {
	const g = ground([...SAME, 'Trồng rừng dương ven đầm Ô Loan cấp xã']);
	const rows = await listed('trong rung duong');
	assert.equal(rows.length, 1, rows.join(' # '));
	assert.match(rows[0], /^Trồng rừng dương ven đầm Ô Loan Báo cáo · .* 3 3 \+ 1 có thể 1,0 – 3,0 Chờ quyết định Hệ số chênh$/);
	assert.equal((await listed('trong rung duong', '&lech=30')).length, 1);
	assert.equal((await listed('trong rung duong', '&lech=50')).length, 0);
	assert.equal((await listed('trong rung duong', '&nhom=1')).length, 0);
	assert.equal((await listed('trong rung duong', '&nhom=2')).length, 1);
	const agency = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
	assert.equal((await listed('trong rung duong', `&co-quan=${agency('stc')}`)).length, 1);
	assert.equal((await listed('trong rung duong', `&co-quan=${agency('sct')}`)).length, 0, 'what only may be the same makes no member');
	assert.equal((await listed('trong rung quế')).length, 0);
	sql(`UPDATE catalog_row SET unit_of_measure = CASE id WHEN ${g.rows[0]} THEN 'ha' WHEN ${g.rows[1]} THEN 'cây' ELSE '' END WHERE id IN (${g.rows});
		UPDATE catalog SET version = version + 1 WHERE id = ${g.list[0].id}`);
	const one = await page(g.rows[1]);
	assert.equal(one.status, 200);
	assert.deepEqual([...one.text.matchAll(/<td data-label="Đơn vị tính">([^<]*)<\/td>/g)].map((m) => m[1]), ['ha', 'cây', '', ''], 'unit beside unit');
	assert.equal((one.text.match(/name="chosen"/g) || []).length, 4);
	assert.equal((one.text.match(/name="chosen"[^>]*checked/g) || []).length, 3, 'what only may be the same is not chosen');
	assert.match(one.text, /<mark class="app-differs">[^<]*cấp xã/);
	assert.equal((await page(g.list[0].row['A.1'])).status, 404, 'what nobody else has is in no cluster');
	sql(`UPDATE catalog SET state = 'returned' WHERE id = ${g.list[0].id}`);
	assert.match((await listed('trong rung duong'))[0], / 2 2 \+ 1 có thể /, 'what is back at its agency is not looked at');
}

// The biggest group comes first: most agencies, then most rows.
async function biggest() {
	const g = ground(['Trồng rừng dương ven đầm Ô Loan', 'Trồng rừng dương ven đầm Ô Loan', 'Trồng rừng dương ven đầm Ô Loan']);
	const name = (i, task) => sql(`UPDATE catalog_row SET task = ${quote(task)}, output = 'Biên bản' WHERE id = ${g.list[i].row['A.1']}; UPDATE catalog SET version = version + 1 WHERE id = ${g.list[i].id}`);
	[0, 1].forEach((i) => name(i, 'Bàn giao cây giống rừng dương cho hộ dân'));
	const order = async () => (await listed('rung duong')).map((row) => row.slice(0, 9));
	assert.deepEqual(await order(), ['Trồng rừn', 'Bàn giao ']);
	sql(`UPDATE catalog_row SET removed = 1 WHERE id IN (${g.rows.slice(1)}); UPDATE catalog SET row_count = row_count - 1, version = version + 1 WHERE id IN (${g.list.slice(1).map((x) => x.id)})`);
	assert.deepEqual(await order(), ['Bàn giao ']);
	sql(`UPDATE catalog_row SET removed = 0 WHERE id = ${g.rows[1]}; UPDATE catalog SET row_count = row_count + 1, version = version + 1 WHERE id = ${g.list[1].id}`);
	name(2, 'Bàn giao cây giống rừng dương cho hộ dân');
	assert.deepEqual(await order(), ['Bàn giao ', 'Trồng rừn'], 'three agencies before two');
}

async function same() {
	const g = ground(), [a, b, c] = g.rows, n = decisions();
	const shown = await preview(a, g.rows);
	assert.equal(shown.status, 200);
	assert.match(text(shown.text), /2 dòng được gộp · 2 dòng đổi hệ số/);
	assert.match(text(shown.text), /Sở Tài chính B\.1 .*Trước: 2,0 → Sau: 1,0 Đổi hệ số, báo cơ quan/);
	assert.equal(decisions(), n, 'to look writes nothing');
	const told = number("SELECT COUNT(*) FROM notice WHERE kind = 'cluster_same'");
	const form = { form: await of(APPRAISER).token(), middle: a, chosen: g.rows, deed: 'go', seen: field(shown.text, 'seen') };
	await done(of(APPRAISER).post(`${PLACE}${a}`, form));
	await done(of(APPRAISER).post(`${PLACE}${a}`, form));
	assert.equal(decisions(), n + 1, 'the same form twice decides once');
	const d = lastDecision();
	assert.equal(coefficients(a, b, c), '10 10 10');
	assert.equal(live(a, b, c), `${d} ${d} ${d}`);
	assert.equal(sql(`SELECT coefficient_before, coefficient_after FROM cluster_member WHERE decision_id = ${d} ORDER BY row_id`).replace(/\s+/g, ' '), '10 10 20 10 30 10');
	assert.ok(number("SELECT COUNT(*) FROM notice WHERE kind = 'cluster_same'") > told, 'agencies are told');
	const toldHow = (kind, i) => number(`SELECT COUNT(*) FROM notice WHERE kind = '${kind}' AND path = '/danh-muc/${g.list[i].id}/gop'`) > 0;
	assert.deepEqual([toldHow('cluster_same', 0), toldHow('cluster_joined', 0), toldHow('cluster_same', 1), toldHow('cluster_joined', 1)], [false, true, true, false],
		'who keeps his coefficient is told that, too');
	assert.match(text((await of(OFFICER).get('/thong-bao/')).text), /xác định 1 dòng của .*Tuy Hòa là công việc chung của tỉnh, hệ số giữ nguyên/);
	assert.match(text((await of(OFFICER).get(`${g.list[0].at}lich-su`)).text), /Gộp công việc trùng/);
	await done(send(OFFICER, `${g.list[0].at}gop/${d}/${a}`, { words: 'Không phải cùng một việc' }, 1));
	assert.match(text((await of(APPRAISER).get(`${PLACE}phan-doi/`)).text), /Không phải cùng một việc/, 'and may object');
	assert.equal(sql(`SELECT task FROM catalog_row WHERE id = ${c}`), SAME[2], 'the words of an agency stay');
	assert.equal((await listed('trong rung duong')).length, 0, 'decided');
	assert.equal((await listed('trong rung duong', '&trang-thai=done')).length, 1);
	const page1 = await of(OTHER).get(`${g.list[1].at}gop`);
	assert.match(text(page1.text), /Hệ số : .*2,0 → .*1,0|Hệ số: Trước: 2,0 → Sau: 1,0/);
	const rows = await of(APPRAISER).get(g.list[1].at);
	assert.doesNotMatch(text(rows.text), /Hệ số không bằng/, 'a coefficient of the province is no fault of the row');
}

async function undone() {
	const g = ground(), [a, b, c] = g.rows;
	await done(join(a, g.rows));
	const d = lastDecision(), at = `${PLACE}da-quyet/${d}`;
	assert.match(text((await of(LEAD).get(at)).text), /Đang có hiệu lực Cùng một việc/);
	const stale = await send(LEAD, `${at}/hoan-tac`, {}, 9);
	assert.equal(stale.status, 409);
	await done(send(LEAD, `${at}/hoan-tac`, {}, 1));
	assert.equal(coefficients(a, b, c), '10 20 30');
	assert.equal(live(a, b, c), '- - -');
	assert.equal((await send(APPRAISER, `${at}/hoan-tac`, {}, 1)).status, 409, 'the second one comes too late');
	assert.equal((await listed('trong rung duong')).length, 1);
	const again = await send(LEAD, `${at}/lam-lai`, {}, 2);
	assert.equal(again.status, 200);
	await done(send(LEAD, `${PLACE}${a}`, { middle: a, chosen: g.rows, deed: 'go', seen: field(again.text, 'seen') }));
	assert.equal(coefficients(a, b, c), '10 10 10');
	assert.equal((await send(LEAD, `${PLACE}da-quyet/${lastDecision()}/lam-lai`, {}, 1)).status, 422, 'what counts is not made again');
	for (const state of ['agreed', 'in_force']) {
		put(g.list[1], state);
		const late = await send(LEAD, `${PLACE}da-quyet/${lastDecision()}/hoan-tac`, {}, 1);
		assert.equal(late.status, 422);
		assert.match(text(late.text), /Chủ tịch đã đồng ý danh mục của Sở Tài chính/);
		assert.equal(coefficients(a, b, c), '10 10 10', 'nothing by half');
	}
}

const stateOf = (g) => sql(`SELECT state FROM catalog WHERE id = ${g.id}`);
const toldOf = (kind, g) => number(`SELECT COUNT(*) FROM notice WHERE kind = '${kind}' AND path LIKE '/danh-muc/${g.id}/%'`);
const toldTo = (uid, kind, g) => number(`SELECT COUNT(*) FROM notice n JOIN person p ON p.id = n.person_id WHERE p.uid = '${uid}' AND n.kind = '${kind}' AND n.path LIKE '/danh-muc/${g.id}/%'`);
const sign = (g) => sql(`UPDATE catalog_round SET signed_by = 1, signed_at = UTC_TIMESTAMP(6) WHERE catalog_id = ${g.id}`);

// Until the chairman agrees: what was signed off goes back to appraisal where one of its numbers becomes another.
async function reopened() {
	for (const [state, back] of [['draft', false], ['returned', false], ['submitted', false], ['appraised', true], ['proposed', true]]) {
		const g = ground(), [a, b, c] = g.rows, [first, second] = g.list;
		await done(join(a, g.rows));
		const d = lastDecision(), at = `${PLACE}da-quyet/${d}`;
		put(second, state);
		put(first, 'proposed');	// its number stays
		if (back)
			sign(second);
		const shown = await of(APPRAISER).get(at), seen = field(shown.text, 'seen');
		assert.equal(/trở lại thẩm định:/.test(text(shown.text)), back, state);
		assert.equal(seen !== undefined, back);
		const words = `Hai việc khác nhau ${MARK}`;
		if (back) {
			assert.match(text(shown.text), /trở lại thẩm định: Sở Tài chính · /);
			assert.equal((await send(APPRAISER, `${at}/hoan-tac`, { words }, 1)).status, 409, 'not what was shown');
			const bare = await send(APPRAISER, `${at}/hoan-tac`, { words: '', seen }, 1);
			assert.equal(bare.status, 422);
			assert.match(bare.text, /id="words-error"|href="#words"/);
		}
		const answers = await Promise.all([APPRAISER, LEAD].map((user) => send(user, `${at}/hoan-tac`, { words, seen: seen || '' }, 1)));
		assert.deepEqual(answers.map((x) => x.status).sort(), [303, 409], `${state}: two at once`);
		assert.equal(coefficients(a, b, c), '10 20 30');
		assert.equal(live(a, b, c), '- - -');
		assert.deepEqual([stateOf(first), stateOf(second)], ['proposed', back ? 'submitted' : state]);
		const who = answers[0].status === 303 ? 'thamdinh.snv' : LEAD;
		assert.equal(toldOf('catalog_reopened', second) > 0, back, state);
		assert.equal(toldTo('chutich.tinh', 'catalog_reopened', second), state === 'proposed' ? 1 : 0, state);
		assert.equal(toldTo(LEAD, 'catalog_reopened', second), back && who !== LEAD ? 1 : 0, state);
		if (back) {
			const history = await of(APPRAISER).get(`${second.at}lich-su`);
			assert.match(text(history.text), /Trở lại thẩm định vì hệ số thay đổi/);
			assert.ok(text(history.text).includes(words) && !history.text.includes(MARK));
			assert.equal(number(`SELECT COUNT(*) FROM catalog_round WHERE catalog_id = ${second.id} AND signed_at IS NOT NULL`), 0, 'to be signed again');
		}
	}
}

// A supplement that was given up, or a row that was taken out, stands in nobody's way.
async function givenUp() {
	const g = ground(SAME.slice(0, 3));
	await done(join(g.rows[0], g.rows.slice(0, 3)));
	const d = lastDecision();
	sql(`UPDATE catalog SET state = 'dropped', source_id = ${g.list[0].id} WHERE id = ${g.list[1].id}; UPDATE catalog_row SET removed = 1 WHERE id = ${g.rows[2]};
		UPDATE catalog SET row_count = row_count - 1 WHERE id = ${g.list[2].id}`);
	put(g.list[2], 'in_force');
	await done(send(APPRAISER, `${PLACE}da-quyet/${d}/hoan-tac`, {}, 1));
	assert.equal(live(g.rows[0]), '-');
}

// Later versions of the canonical row are the canonical row, however many; those that rest on a decision go first.
async function versions() {
	const g = ground(SAME.slice(0, 3));
	await done(join(g.rows[0], g.rows.slice(0, 2)));
	const first = lastDecision();
	const again = (from, row) => {
		put(from, 'in_force');
		const next = make('submitted', { agency: 'tuyhoa' });
		sql(`UPDATE catalog SET state = 'superseded', in_force_until = '2026-06-30' WHERE id = ${from.id}; UPDATE catalog SET source_id = ${from.id} WHERE id = ${next.id};
			INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient, origin_id, merge_id, merge_digest)
			SELECT ${next.id}, 9, code, task, output, group_no, points, coefficient, id, merge_id, merge_digest FROM catalog_row WHERE id = ${row};
			UPDATE catalog SET row_count = row_count + 1 WHERE id = ${next.id}`);
		return [next, number(`SELECT id FROM catalog_row WHERE catalog_id = ${next.id} AND origin_id = ${row}`)];
	};
	const [second, copy] = again(g.list[0], g.rows[0]), [, third] = again(second, copy);
	await done(join(third, [third, g.rows[2]]));
	const d = lastDecision();
	assert.equal(sql(`SELECT row_id, root_id FROM cluster_decision WHERE id = ${d}`), `${g.rows[0]}\t${first}`);
	const no = await send(APPRAISER, `${PLACE}da-quyet/${first}/hoan-tac`, { words: 'x' }, 1);
	assert.ok(no.status === 422 && /Có quyết định sau gộp thêm dòng/.test(text(no.text)), `${no.status}`);
	await done(send(APPRAISER, `${PLACE}da-quyet/${d}/hoan-tac`, { words: 'x' }, 1));
	await done(send(APPRAISER, `${PLACE}da-quyet/${first}/hoan-tac`, { words: 'x' }, 1));
	assert.equal(live(g.rows[0], copy, third), '- - -', 'no version belongs to it any more');
}

// An objection that is open stops sign-off and agreement; upheld there, the catalog goes back.
async function stopped() {
	const g = ground(), [a, b] = g.rows, second = g.list[1];
	await done(join(a, g.rows));
	const d = lastDecision(), objection = (n) => `${PLACE}phan-doi/${d}/${n}`;
	const chosen = () => `${second.id}:${number(`SELECT version FROM catalog WHERE id = ${second.id}`)}`;
	const member = () => number(`SELECT version FROM cluster_member WHERE decision_id = ${d} AND row_id = ${b}`);
	for (const [state, user, where] of [['appraised', LEAD, '/danh-muc/ky-duyet/'], ['proposed', 'chutich.tinh', '/danh-muc/phe-duyet/']]) {
		put(second, state);
		await done(send(OTHER, `${second.at}gop/${d}/${b}`, { words: 'Sở làm nhiều hơn' }, member()));
		const stop = await send(user, where, { deed: 'go', chosen: chosen() });
		assert.equal(stop.status, 422, state);
		assert.match(text(stop.text), /Danh mục của Sở Tài chính còn ý kiến không đồng ý .* ở dòng B\.1/);
		assert.equal(stateOf(second), state);
		assert.match(text((await of(APPRAISER).get(`${PLACE}phan-doi/`)).text), /đưa dòng ra khỏi nhóm thì danh mục trở lại thẩm định/);
		await done(send(APPRAISER, objection(b), { deed: 'keep', words: 'Cùng một việc' }, member()));
		assert.equal(stateOf(second), state, 'what stays sends nothing back');
		if (state === 'appraised') {
			await done(send(user, where, { deed: 'go', chosen: chosen() }));
			assert.equal(stateOf(second), 'proposed');
		}
		await done(send(APPRAISER, `${objection(b)}/rut`, { words: 'Xem lại' }, member()));
		put(second, state);
		await done(send(APPRAISER, objection(b), { deed: 'leave', words: 'Đúng là hai việc' }, member()));
		assert.equal(stateOf(second), 'submitted');
		assert.equal(coefficients(b), '20');
		assert.match(text((await of(LEAD).get(`${second.at}lich-su`)).text), /Trở lại thẩm định vì hệ số thay đổi .*Đúng là hai việc/);
		assert.equal(toldTo('chutich.tinh', 'catalog_reopened', second), state === 'proposed' ? 1 : 0);
		await done(send(APPRAISER, `${objection(b)}/rut`, { words: 'Xem lại' }, member()));
		assert.equal(coefficients(b), '10', 'in the decision again');
		await done(send(APPRAISER, objection(b), { deed: 'keep', words: 'Cùng một việc' }, member()));
		await done(send(APPRAISER, `${objection(b)}/rut`, { words: 'Để cơ quan nói thêm' }, member()));
	}
}

// Kept, taken back, left, taken back, kept: the agency is told each time.
async function unanswered() {
	const g = ground(), [a, b] = g.rows, second = g.list[1];
	await done(join(a, g.rows));
	const d = lastDecision(), at = `${PLACE}phan-doi/${d}/${b}`, page1 = `${PLACE}da-quyet/${d}`;
	let v = 1;
	await done(send(OTHER, `${second.at}gop/${d}/${b}`, { words: 'Sở làm nhiều hơn' }, v++));
	assert.equal((await send(APPRAISER, `${at}/rut`, { words: 'x' }, v)).status, 409, 'there is no answer yet');
	await done(send(APPRAISER, at, { deed: 'keep', words: 'Cùng một việc' }, v++));
	const shown = await of(APPRAISER).get(page1);
	assert.ok(shown.text.includes(`${at}/rut"`));
	const bare = await send(APPRAISER, `${at}/rut`, { words: '' }, v);
	assert.equal(bare.status, 422);
	assert.match(bare.text, /<details class="govuk-details" open>/);
	assert.equal((await send(OTHER, `${at}/rut`, { words: 'x' }, v)).status, 403);
	const back = await Promise.all([APPRAISER, LEAD].map((user) => send(user, `${at}/rut`, { words: `Xem lại ${MARK}` }, v)));
	assert.deepEqual(back.map((x) => x.status).sort(), [303, 409], 'two at once');
	v++;
	assert.equal(toldOf('cluster_reopened', second) > 0, true, 'the agency is told');
	assert.match(text((await of(OTHER).get(`${second.at}gop`)).text), /Sở làm nhiều hơn/, 'what it said stands');
	assert.match(text((await of(APPRAISER).get(`${PLACE}phan-doi/`)).text), /Sở làm nhiều hơn/);
	const history = await of(OTHER).get(`${second.at}lich-su`);
	assert.ok(text(history.text).includes(`Xem lại ${MARK}`) && !history.text.includes(MARK));
	await done(send(APPRAISER, at, { deed: 'leave', words: 'Đúng' }, v++));
	assert.deepEqual([coefficients(b), live(b)], ['20', '-']);
	// Another coefficient meanwhile, by its standard: that is what it would have without the decision.
	sql(`UPDATE catalog_row SET coefficient = 25 WHERE id = ${b}; UPDATE catalog_row SET task = CONCAT(task, ' khác') WHERE id = ${b}`);
	const other = await send(APPRAISER, `${at}/rut`, { words: 'Xem lại' }, v);
	assert.equal(other.status, 422);
	assert.match(text(other.text), /đã đổi lời văn, điểm hoặc thuộc nhóm khác/);
	assert.deepEqual([coefficients(b), live(b)], ['25', '-'], 'nothing by half');
	sql(`UPDATE catalog_row SET task = ${quote(SAME[1])} WHERE id = ${b}`);
	put(second, 'proposed');
	assert.match(text((await of(APPRAISER).get(page1)).text), /dòng lấy lại hệ số của nhóm và danh mục trở lại thẩm định/);
	await done(send(APPRAISER, `${at}/rut`, { words: 'Xem lại' }, v++));
	assert.deepEqual([coefficients(b), live(b), stateOf(second)], ['10', String(d), 'submitted']);
	assert.equal(sql(`SELECT coefficient_before FROM cluster_member WHERE decision_id = ${d} AND row_id = ${b}`), '25');
	await done(send(APPRAISER, at, { deed: 'keep', words: 'Cùng một việc' }, v++));
	put(second, 'agreed');
	assert.equal((await of(APPRAISER).get(page1)).text.includes('/rut"'), false);
	const late = await send(APPRAISER, `${at}/rut`, { words: 'x' }, v);
	assert.equal(late.status, 422);
	assert.match(text(late.text), /đã được phê duyệt/);
}

async function different() {
	const g = ground(['Trồng rừng dương ven đầm Ô Loan', 'Trồng rừng dương ven đầm Ô Loan kịp thời']);
	assert.equal((await listed('trong rung duong')).length, 1);
	await done(send(APPRAISER, PLACE, { chosen: g.rows[0], deed: 'different' }));
	const d = lastDecision();
	assert.equal((await listed('trong rung duong')).length, 0);
	// A later import brings the row anew: other id, same words, another writing.
	sql(`UPDATE catalog_row SET removed = 1 WHERE id = ${g.rows[1]};
		INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient)
		VALUES (${g.list[1].id}, 9, 'B.9', '2. trồng rừng dương ven đầm Ô Loan, kịp thời', 'Báo cáo', 1, 500, 10);
		UPDATE catalog SET version = version + 1 WHERE id = ${g.list[1].id}`);
	assert.equal((await listed('trong rung duong')).length, 0, 'never shown again');
	await done(send(APPRAISER, `${PLACE}da-quyet/${d}/hoan-tac`, {}, 1));
	assert.equal((await listed('trong rung duong')).length, 1, 'taken back');
	await done(send(APPRAISER, `${PLACE}da-quyet/${d}/lam-lai`, {}, 2));
	await apart();
	await bridge();
	const now = ground(SAME.slice(0, 2));
	const words = await send(APPRAISER, PLACE, { chosen: now.rows[0], deed: 'different' });
	assert.equal(words.status, 422, 'the same words are no different works');
	assert.match(text(words.text), /lời văn như nhau/);
}

// Nor where somebody chooses the two by hand: whoever says the same words as one of them joins that one alone.
async function bridge() {
	const g = ground(['Trồng rừng dương ven đầm Ô Loan', 'Trồng rừng dương ven đầm Ô Loan kịp thời']);
	await done(send(APPRAISER, PLACE, { chosen: g.rows[0], deed: 'different' }));
	const third = make('submitted', { agency: 'khcn', rows: [{ code: 'B.1', points: 500, coefficient: 10 }] }), row = Number(third.row['B.1']);
	sql(`UPDATE catalog_row SET task = 'trồng rừng dương ven đầm Ô Loan.', output = 'Báo cáo' WHERE id = ${row}; UPDATE catalog SET version = version + 1 WHERE id = ${third.id}`);
	const shown = await preview(g.rows[0], [...g.rows, row]);
	assert.ok(shown.status === 200 && (text(shown.text).match(/Đã quyết định là việc khác với dòng gốc/g) || []).length === 1);
	await done(join(row, [row, ...g.rows]));
	assert.deepEqual(live(g.rows[0], g.rows[1], row).split(' ').map((d) => d === String(lastDecision())), [true, false, true]);
}

// What was said to be different is nowhere said to be alike: beside a row, while it is typed, in the list, in the sheet.
async function apart() {
	const words = 'Trồng rừng dương ven đầm Ô Loan', g = ground([words, `${words} kịp thời`]), at = g.list[0].at;
	sql(`UPDATE catalog SET state = 'draft' WHERE id = ${g.list[0].id}`);
	const typed = async () => (await of(OFFICER).request('POST', `${at}giong`, { headers: { 'content-type': 'application/x-www-form-urlencoded', 'hx-request': 'true' },
		body: new URLSearchParams({ form: await of(OFFICER).token(), task: `- ${words.toUpperCase()},`, output: 'Báo cáo' }).toString() })).text;
	const said = async () => [/app-similar__one[\s\S]*Sở Tài chính/.test(await typed()), ...(await Promise.all(['giong', `dong/${g.rows[0]}`, 'bang/'].map((p) => of(OFFICER).get(at + p))))
		.map((a) => a.status === 200 && /app-similar__one[\s\S]*Sở Tài chính|app-sheet__similar/.test(a.text))].join();
	assert.equal(await said(), 'true,true,true,true');
	sql(`UPDATE catalog SET state = 'submitted' WHERE id = ${g.list[0].id}`);
	await done(send(APPRAISER, PLACE, { chosen: g.rows[0], deed: 'different' }));
	const d = lastDecision();
	sql(`UPDATE catalog SET state = 'draft' WHERE id = ${g.list[0].id}`);
	assert.equal(await said(), 'false,false,false,false', 'decided');
	await done(send(APPRAISER, `${PLACE}da-quyet/${d}/hoan-tac`, {}, 1));
	assert.equal(await said(), 'true,true,true,true', 'taken back');
}

async function later() {
	const g = ground(['Trồng rừng dương ven đầm Ô Loan', 'Trồng rừng dương ven đầm Ô Loan kịp thời', 'Nuôi ong lấy mật']);
	await done(send(APPRAISER, `${PLACE}${g.rows[0]}`, { middle: g.rows[0], chosen: g.rows.slice(0, 2), deed: 'later' }));
	assert.equal((await listed('trong rung duong')).length, 0);
	assert.equal((await listed('trong rung duong', '&trang-thai=later')).length, 1);
	const d = lastDecision();
	await done(send(APPRAISER, `${PLACE}da-quyet/${d}/hoan-tac`, {}, 1));
	assert.equal((await listed('trong rung duong')).length, 1);
	await done(send(APPRAISER, `${PLACE}da-quyet/${d}/lam-lai`, {}, 2));
	assert.equal((await listed('trong rung duong')).length, 0);
	sql(`UPDATE catalog_row SET task = 'Trồng rừng dương ven đầm Ô Loan đầy đủ' WHERE id = ${g.rows[2]}; UPDATE catalog SET version = version + 1 WHERE id = ${g.list[2].id}`);
	assert.equal((await listed('trong rung duong')).length, 1, (await listed('trong rung duong')).join(' # '));
}

async function many() {
	const g = ground([...SAME, 'Nuôi ong lấy mật trong rừng tràm']);
	sql(`UPDATE catalog_row SET task = 'Nuôi ong lấy mật trong rừng tràm', output = 'Báo cáo' WHERE id = ${g.list[0].row['A.1']};
		UPDATE catalog SET standard_row_id = ${g.rows[0]}, version = version + 1 WHERE id = ${g.list[0].id}`);
	const ong = Number(g.list[0].row['A.1']);
	const shown = await send(APPRAISER, PLACE, { chosen: [g.rows[0], ong], deed: 'preview' });
	assert.equal(shown.status, 200, text(shown.text).slice(0, 500));
	assert.match(text(shown.text), /3 dòng được gộp/);
	const n = decisions();
	await done(send(APPRAISER, PLACE, { chosen: [g.rows[0], ong], deed: 'go', seen: field(shown.text, 'seen') }));
	assert.equal(decisions(), n + 2);
	assert.notEqual(live(ong), '-');
	assert.equal(live(ong), live(g.rows[3]));
}

// Nobody joins what he did not see; what cannot change stays out.
async function seen() {
	const g = ground(), [a, b, c] = g.rows, n = decisions();
	const shown = await preview(a, g.rows);
	sql(`UPDATE catalog_row SET coefficient = 25, version = version + 1 WHERE id = ${b}; UPDATE catalog SET version = version + 1 WHERE id = ${g.list[1].id}`);
	const changed = await send(APPRAISER, `${PLACE}${a}`, { middle: a, chosen: g.rows, deed: 'go', seen: field(shown.text, 'seen') });
	assert.equal(changed.status, 409);
	assert.match(text(changed.text), /thay đổi từ khi xem trước/);
	assert.equal((changed.text.match(/name="chosen"[^>]*checked/g) || []).length, 3, 'what was chosen stays chosen');
	assert.equal(decisions(), n);
	sql(`UPDATE catalog SET state = 'agreed' WHERE id = ${g.list[1].id}`);
	sql(`UPDATE catalog SET standard_row_id = ${c} WHERE id = ${g.list[2].id}; UPDATE catalog_row SET coefficient = 10 WHERE id = ${c};
		UPDATE catalog_row SET coefficient = 40 WHERE id = ${a}`);
	const stuck = await preview(a, g.rows);
	assert.equal(stuck.status, 422, 'nobody is left');
	sql(`UPDATE catalog SET standard_row_id = NULL WHERE id = ${g.list[2].id}`);
	const rest = await preview(a, g.rows);
	assert.match(text(rest.text), /Không gộp Danh mục đã thẩm định xong hoặc đã phê duyệt/);
	await done(send(APPRAISER, `${PLACE}${a}`, { middle: a, chosen: g.rows, deed: 'go', seen: field(rest.text, 'seen') }));
	assert.equal(coefficients(a, b, c), '40 25 40');
	assert.equal(live(b), '-');
	for (const [fields, status] of [[{ deed: 'preview' }, 422], [{ deed: 'nothing' }, 422], [{ middle: a, chosen: 'x', deed: 'preview' }, 422]])
		assert.equal((await send(APPRAISER, `${PLACE}${a}`, fields)).status, status, JSON.stringify(fields));
	assert.equal((await send(APPRAISER, PLACE, { deed: 'preview' })).status, 422);
	assert.equal((await send(APPRAISER, PLACE, { chosen: 1, deed: 'later' })).status, 409);
}

// What a plan says of the row of an agency.
const planned = (answer, agency) => new RegExp(`<td data-label="Cơ quan">${agency}</td>[\\s\\S]*?</tr>`).exec(answer.text)[0];

// The middle decides: B may be the same as A and as C, which are not the same.
async function chain() {
	const g = ground(['Trồng rừng dương ven đầm Ô Loan ở vùng đệm', 'Trồng rừng dương ven đầm Ô Loan ở vùng đệm miền núi',
		'Trồng rừng dương ven đầm Ô Loan ở miền núi']);
	const [a, b, c] = g.rows, C = 'Sở Khoa học và Công nghệ';
	const around = await preview(b, g.rows);
	assert.match(text(around.text), /2 dòng được gộp/, 'around the one in the middle');
	const n = decisions(), fromA = await preview(a, g.rows);
	assert.equal(fromA.status, 200);
	assert.match(text(fromA.text), /1 dòng được gộp/);
	assert.match(text(planned(fromA, C)), /Không gộp Không cùng việc với dòng gốc/, 'B is no bridge');
	const alone = await preview(a, [a, c]);
	assert.equal(alone.status, 422);
	assert.match(text(alone.text), /Không có dòng nào gộp được với dòng gốc/);
	await done(join(a, g.rows));
	assert.deepEqual([live(b) !== '-', live(c), coefficients(c)], [true, '-', '30'], 'C was chosen, and stays out');
	assert.equal(number(`SELECT COUNT(*) FROM cluster_member WHERE row_id = ${c}`), 0);
	assert.equal(decisions(), n + 1);
	const more = await preview(b, [b, c]);
	assert.equal(more.status, 422, 'a row that points to another is no canonical row');
	assert.match(text(more.text), /Dòng gốc đang thuộc một nhóm khác/);
}

// Another work is never joined, whoever chooses it; one that may be the same only where he ticks it himself.
async function chosen() {
	const g = ground(['Thẩm định phương án trồng rừng dương ven đầm', 'Thẩm định phương án trồng rừng dương ven đầm', 'Phê duyệt phương án trồng rừng dương ven đầm',
		'Thẩm định phương án trồng rừng dương ven đầm cấp xã']), [a, b, c, d] = g.rows;
	const shown = await preview(a, [a, b, c]);
	assert.match(text(shown.text), /1 dòng được gộp/);
	assert.match(text(planned(shown, 'Sở Khoa học và Công nghệ')), /Không gộp Không cùng việc với dòng gốc/);
	assert.equal((await preview(a, [a, c])).status, 422, 'nothing else was chosen');
	const one = await page(a), ticked = [...one.text.matchAll(/name="chosen" type="checkbox" value="(\d+)"( checked)?/g)].map((m) => [Number(m[1]), Boolean(m[2])]);
	assert.deepEqual(ticked.find(([row]) => row === d), [d, false], 'it may be the same, and nothing ticks it');
	assert.deepEqual(ticked.filter(([, on]) => on).map(([row]) => row).sort((x, y) => x - y), [a, b]);
	// From the list, where nobody ticks a row: without it.
	const listedPlan = await send(APPRAISER, PLACE, { chosen: ticked[0][0], deed: 'preview' });
	assert.match(text(listedPlan.text), /1 dòng được gộp/);
	await done(send(APPRAISER, PLACE, { chosen: ticked[0][0], deed: 'go', seen: field(listedPlan.text, 'seen') }));
	assert.deepEqual([live(a) !== '-', live(b) !== '-', live(c), live(d)], [true, true, '-', '-']);
	await done(join(a, [a, d, c]));
	assert.deepEqual([live(c), coefficients(c), live(d) !== '-', coefficients(d)], ['-', '30', true, '10'], 'ticked, it joins');
}

async function objected() {
	const g = ground(['Trồng rừng dương ven đầm Ô Loan', 'Trồng rừng dương ven đầm Ô Loan', 'Trồng rừng dương ven đầm Ô Loan']), [a, b, c] = g.rows;
	sql(`UPDATE catalog_row SET coefficient = 30, points = 1500 WHERE id = ${a}; UPDATE catalog_row SET coefficient = 20, points = 1000 WHERE id = ${b};
		UPDATE catalog_row SET accepted_version = version, accepted_round = 1, accepted_by = 1, accepted_at = UTC_TIMESTAMP(6) WHERE catalog_id = ${g.list[0].id}`);
	await done(join(c, g.rows));
	const d = lastDecision(), where = `${g.list[0].at}gop`;
	assert.equal((await send(OFFICER, `${where}/${d}/${a}`, { words: '' }, 1)).status, 422);
	await done(send(OFFICER, `${where}/${d}/${a}`, { words: `Ở phường làm cả phần trồng dặm ${MARK}` }, 1));
	const own = await of(HEAD).get(where);
	assert.ok(own.text.includes('&lt;b&gt;zq'), 'as text');
	assert.equal(own.text.includes('<b>zq'), false);
	assert.equal((await send(HEAD, `${where}/${d}/${a}`, { words: 'khác' }, 1)).status, 409, 'changed meanwhile');
	assert.equal((await send(OTHER, `${where}/${d}/${a}`, { words: 'x' }, 2)).status >= 400, true, 'not of another agency');
	const stop = await send(APPRAISER, `${g.list[0].at}tham-dinh`, {}, number(`SELECT version FROM catalog WHERE id = ${g.list[0].id}`));
	assert.equal(stop.status, 422);
	assert.match(text(stop.text), /chưa được trả lời/);
	assert.match(text((await of(LEAD).get('/viec-can-lam/')).text), /Trả lời 1 ý kiến không đồng ý/);
	const list = await of(APPRAISER).get(`${PLACE}phan-doi/`);
	assert.match(text(list.text), /trồng dặm/);
	assert.equal((await send(APPRAISER, `${PLACE}phan-doi/${d}/${a}`, { deed: 'keep', words: '' }, 2)).status, 422);
	await done(send(APPRAISER, `${PLACE}phan-doi/${d}/${a}`, { deed: 'leave', words: 'Đúng, phường làm nhiều hơn' }, 2));
	assert.equal(coefficients(a, b, c), '30 30 30', 'the coefficient without the decision');
	assert.equal(live(a), '-');
	assert.equal((await send(APPRAISER, `${PLACE}phan-doi/${d}/${a}`, { deed: 'keep', words: 'x' }, 3)).status, 409, 'answered once');
	assert.match(text((await of(OFFICER).get(where)).text), /Đã đưa ra khỏi nhóm: Đúng, phường làm nhiều hơn/);
	await done(send(OTHER, `${g.list[1].at}gop/${d}/${b}`, { words: 'Sở làm ít hơn' }, 1));
	await done(send(APPRAISER, `${PLACE}phan-doi/${d}/${b}`, { deed: 'keep', words: 'Cùng một việc' }, 2));
	assert.equal(live(b), String(d));
	assert.equal((await send(OTHER, `${g.list[1].at}gop/${d}/${b}`, { words: 'nữa' }, 3)).status, 409, 'answered is answered');
	sql(`UPDATE catalog SET state = 'agreed' WHERE id = ${g.list[1].id}`);
	assert.doesNotMatch((await of(OTHER).get(`${g.list[1].at}gop`)).text, /<textarea/, 'approved');
}

// What the agency changes itself is what it says.
async function edited() {
	const g = ground(), [a, b, c] = g.rows;
	await done(join(c, g.rows));
	assert.equal(coefficients(a), '30');
	sql(`UPDATE catalog SET state = 'returned' WHERE id = ${g.list[0].id}; UPDATE catalog_round SET outcome = 'returned', ended_at = UTC_TIMESTAMP(6) WHERE catalog_id = ${g.list[0].id}`);
	const edit = async (fields) => {
		const where = `${g.list[0].at}dong/${a}`, form = forms((await of(OFFICER).get(where)).text).find((f) => 'task' in f.fields);
		return done(of(OFFICER).post(form.action || where, { ...form.fields, group: '1', ...fields }));
	};
	await edit({ note: 'ghi chú' });
	assert.equal(coefficients(a), '30', 'a note changes nothing');
	assert.notEqual(live(a), '-');
	await edit({ task: 'Trồng rừng tràm ven sông Ba' });
	assert.equal(live(a), '-', 'another work is out of it');
	assert.equal(coefficients(a), '10', 'and worth its own points');
	await done(send(APPRAISER, `${PLACE}da-quyet/${lastDecision()}/hoan-tac`, {}, 1));
	assert.equal(coefficients(a, b, c), '10 20 30', 'taken back, what left before is let alone');
}

// What was accepted elsewhere with the same coefficient need not be read.
async function reading() {
	const g = ground(['Trồng rừng dương ven đầm Ô Loan', 'trồng rừng dương, ven đầm Ô Loan', 'Trồng rừng dương ven đầm Ô Loan kịp thời']), [a, b, c] = g.rows;
	const unread = async (one) => (await of(APPRAISER).get(one.at)).text.match(/<strong>(\d+)<\/strong> dòng cần đọc[\s\S]*?<strong>(\d+)<\/strong>/).slice(1).join(' ');
	sql(`UPDATE catalog_row SET coefficient = 20, points = 1000 WHERE id IN (${a}, ${b}, ${c}); UPDATE catalog SET version = version + 1 WHERE id IN (${g.list.map((x) => x.id)})`);
	assert.equal(await unread(g.list[1]), '2 0');
	const box = { form: await of(APPRAISER).token(), round: 1, chosen: a, deed: 'chosen' };
	await done(of(APPRAISER).post(`${g.list[0].at}chap-nhan`, box));
	assert.equal(await unread(g.list[1]), '1 1', 'the same words, the same coefficient');
	assert.equal(await unread(g.list[2]), '1 1', 'the same work by the verdict');
	sql(`UPDATE catalog_row SET coefficient = 30 WHERE id = ${b}; UPDATE catalog SET version = version + 1 WHERE id = ${g.list[1].id}`);
	assert.equal(await unread(g.list[1]), '2 0', 'another coefficient is to be read');
	const list = await of(APPRAISER).get('/danh-muc/can-doc/');
	assert.match(text(list.text), /Sở Tài chính 2 0 0 2 .*Sở Khoa học và Công nghệ 2 0 1 1/);
	const known = await of(APPRAISER).get(`${g.list[2].at}?loc=known`);
	assert.equal((known.text.match(/name="chosen"/g) || []).length, 1);
	await done(send(APPRAISER, `${g.list[2].at}chap-nhan`, { round: 1, loc: 'known', deed: 'found' }));
	assert.equal(number(`SELECT accepted_version = version FROM catalog_row WHERE id = ${c}`), 1, 'all that is known at once');
	assert.equal(sql(`SELECT accepted_version FROM catalog_row WHERE id = ${g.list[2].row['A.1']}`), 'NULL');
	assert.equal((await of(OFFICER).get(`${g.list[0].at}?loc=known`)).status, 403);
	assert.equal((await of(OFFICER).get('/danh-muc/can-doc/')).status, 403);
}

// Equal work whose coefficients lie apart: seen first, asked about in all agencies by one press.
async function outliers() {
	const g = ground(['Viết tin bài cổng thông tin', 'Viết tin bài cổng thông tin', 'Viết tin bài cổng thông tin']), [a, b, c] = g.rows;
	sql(`UPDATE catalog_row SET coefficient = 100 WHERE id = ${c}; UPDATE catalog SET version = version + 1 WHERE id = ${g.list[2].id};
		UPDATE catalog SET state = 'proposed', version = version + 1 WHERE id = ${g.list[1].id}`);
	assert.equal((await listed('tin bai', '&lech=50')).length, 1);
	assert.equal((await listed('tin bai', `&lech=50&co-quan=${number(`SELECT agency_id FROM catalog WHERE id = ${g.list[1].id}`)}`)).length, 1);
	assert.equal((await listed('tin bai', '&co-quan=1')).length, 0);
	const one = await page(a);
	assert.match(text(one.text), /Hệ số ở giữa: 2,0/);
	assert.equal((one.text.match(/<rect width="120"/g) || []).length, 3, 'one row each');
	assert.match(one.text, /chênh nhau \(1,0 – 10,0\)/);
	assert.equal((await send(APPRAISER, `${PLACE}${a}`, { middle: a, chosen: g.rows, deed: 'remark', words: '' })).status, 422);
	const words = `Đề nghị giải trình hệ số ${MARK}`;
	await done(send(APPRAISER, `${PLACE}${a}`, { middle: a, chosen: g.rows, deed: 'remark', words }));
	assert.equal(sql(`SELECT row_id, words FROM remark WHERE row_id IN (${g.rows}) ORDER BY row_id`), `${a}\t${words}\n${c}\t${words}`, 'what is with the chairman is left alone');
	const none = await send(APPRAISER, `${PLACE}${a}`, { middle: a, chosen: b, deed: 'remark', words });
	assert.equal(none.status, 422);
	assert.match(text(none.text), /đang thẩm định/);
}

// A work that all share whose coefficients lie apart: listed with the others, asked about, never joined.
async function shared() {
	const g = ground(), made = g.list.slice(1), work = clusters.shared(made, 'Chỉ đạo trồng rừng dương ven đầm', [10, 30], [1, 2]);
	assert.equal((await listed('chi dao trong rung')).length, 0, 'nothing is to be decided of it');
	const rows = await listed('chi dao trong rung', '&lech=30');
	assert.equal(rows.length, 1);
	assert.match(rows[0], /^Chỉ đạo trồng rừng dương ven đầm, bản 2 Kế hoạch · .* 2 2 1,0 – 3,0 Dùng chung Hệ số chênh$/);
	assert.equal((await listed('chi dao trong rung', '&lech=50')).length, 0);
	assert.equal((await listed('chi dao trong rung', `&lech=30&nhom=1&co-quan=${number(`SELECT agency_id FROM catalog WHERE id = ${made[0].id}`)}`)).length, 1);
	assert.doesNotMatch((await of(APPRAISER).get(`${PLACE}?lech=30&tim=chi+dao+trong+rung`)).text, /name="chosen"|name="deed"/, 'it is not chosen to be joined');
	const [a, b] = work.rows, one = await page(a);
	assert.match(text(one.text), /các cơ quan đã cùng một việc, nên không gộp/);
	assert.match(text(one.text), /Hệ số ở giữa: 1,0/);
	assert.match(one.text, /chênh nhau \(1,0 – 3,0\)\. Đề nghị giải trình hoặc xem lại sản phẩm chuẩn/);
	assert.equal((one.text.match(/<rect width="120"/g) || []).length, 2);
	for (const deed of ['preview', 'different'])
		assert.equal(one.text.includes(`value="${deed}"`), false, deed);
	const n = decisions();
	for (const [middle, chosen, deed] of [[a, [a, b], 'preview'], [a, [a, b], 'different'], [g.rows[0], [g.rows[0], a], 'preview'], [a, [a, g.rows[0]], 'different']])
		assert.equal((await send(APPRAISER, `${PLACE}${middle}`, { middle, chosen, deed })).status, 422, deed);
	const mixed = await preview(g.rows[0], [g.rows[0], g.rows[1], a]);
	assert.match(text(mixed.text), /Không gộp Là việc của phần dùng chung/);
	assert.equal(decisions(), n);
	const words = 'Đề nghị xem lại sản phẩm chuẩn';
	await done(send(APPRAISER, `${PLACE}${a}`, { chosen: work.rows, deed: 'remark', words }));
	assert.equal(sql(`SELECT row_id FROM remark WHERE words = '${words}' ORDER BY row_id`), `${a}\n${b}`);
	await done(send(APPRAISER, `${PLACE}${a}`, { deed: 'later' }));
	assert.equal((await listed('chi dao trong rung', '&lech=30')).length, 0);
	assert.equal((await listed('chi dao trong rung', '&lech=30&trang-thai=later')).length, 1);
	assert.match((await of(APPRAISER).get(made[0].at)).text, /<strong>2<\/strong> dòng cần đọc/, 'what all share needs no reading');
}

// MariaDB alone is the truth: without the worker's file the clusters are the same.
async function rebuilt() {
	ground();
	const before = await listed('trong rung duong');
	fs.rmSync(path.join(RUN, 'index', 'works'), { force: true });
	sql('UPDATE catalog SET version = version + 1 ORDER BY id DESC LIMIT 1');
	assert.deepEqual(await listed('trong rung duong'), before);
}

async function roles() {
	const g = ground();
	for (const user of [OFFICER, HEAD, 'chutich.tinh', 'quantri.khcn', 'kiemtra.tt'])
		for (const where of [PLACE, `${PLACE}${g.rows[0]}`, `${PLACE}da-quyet/`, `${PLACE}phan-doi/`])
			assert.equal((await of(user).get(where)).status, 403, `${user} ${where}`);
	assert.equal((await send(OFFICER, `${PLACE}${g.rows[0]}`, { middle: g.rows[0], chosen: g.rows, deed: 'preview' })).status, 403);
	assert.equal((await of(OTHER).get(`${g.list[0].at}gop`)).status, 404, 'what another agency has in appraisal');
	const hostile = ground([MARK + ' trồng rừng dương', MARK + ' trồng rừng dương']);
	for (const where of [`${PLACE}?tim=rung`, `${PLACE}${hostile.rows[0]}`])
		assert.equal((await of(APPRAISER).get(where)).text.includes('<b>zq'), false, where);
	const file = await of(APPRAISER).get(`${PLACE}?tim=rung&tep=csv`);
	assert.equal(file.status, 200);
	assert.match(file.text, /trồng rừng dương/);
}

run(async () => {
	for (const user of [APPRAISER, LEAD, OFFICER, HEAD, OTHER, 'chutich.tinh', 'quantri.khcn', 'kiemtra.tt'])
		clients.set(user, await new Client().signIn(user));
	await test('equal works of several agencies are one cluster', found);
	await test('the biggest group first', biggest);
	await test('the same: coefficients follow the canonical row, agencies are told', same);
	await test('a decision is taken back and made again', undone);
	await test('until approval: what was signed off goes back', reopened);
	await test('what was given up stands in nobody\'s way', givenUp);
	await test('every version of a canonical row is it; later decisions go first', versions);
	await test('an open objection stops sign-off and agreement', stopped);
	await test('an answer is taken back, and given again', unanswered);
	await test('different works are never shown again, until it is taken back', different);
	await test('what is left comes back when another text joins', later);
	await test('many at once', many);
	await test('nobody joins what he did not see', seen);
	await test('a chain is not drawn together', chain);
	await test('another work never joins, one that may be the same only where it is ticked', chosen);
	await test('an agency objects and is answered', objected);
	await test('what the agency changes is out of it', edited);
	await test('what was accepted elsewhere need not be read', reading);
	await test('coefficients that lie apart are asked about', outliers);
	await test('a work that all share is an outlier, and joins nothing', shared);
	await test('a lost index changes no cluster', rebuilt);
	await test('only Home Affairs decides; hostile text is text', roles);
	clear();
});
