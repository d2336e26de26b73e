// The plan of work of a unit for a year: lines by form, from Excel, from the year before; what falls in a period and is given,
// never twice; who left, which product went, what is extra; who may, and two at once.
'use strict';
const { Client, base, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, clear: clearCatalogs, make } = require('./catalogs.js');
const people = require('./people.js');

const HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OFFICER = 'canbo.tuyhoa', DIVISION = 'truongphong.stc', CLERK = 'chuyenvien.stc', DIRECTOR = 'giamdoc.stc';
const PLAN = '/cong-viec/ke-hoach/', HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const page = async (user, path) => {
	const a = await of(user).get(path);
	assert.equal(a.status, 200, `${user} ${path}: ${a.status}`);
	return a.text;
};
const see = async (user, path) => text(await page(user, path));
const post = async (user, path, fields) => of(user).post(path, { form: await of(user).token(), ...fields });
const done = async (user, path, fields) => {
	const a = await post(user, path, fields);
	assert.equal(a.status, 303, `${user} ${path}: ${a.status} ${text(/error-summary[\s\S]{0,800}/.exec(a.text)?.[0] || a.text.slice(0, 300))}`);
	return a.location.replace(base, '');
};
const refused = async (user, path, fields, words, status = 422) => {
	const a = await post(user, path, fields);
	assert.equal(a.status, status, `${words}: ${a.status}`);
	assert.match(text(a.text), words);
	return a.text;
};
const person = (user) => number(`SELECT id FROM person WHERE uid = '${user}'`);
const named = (user) => sql(`SELECT CONCAT(family, ' ', given) FROM person WHERE uid = '${user}'`);
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const [year, month, date] = sql('SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)').split('-').map(Number);
// The month whose window runs today: to the 25th, of December to the 10th.
const running = (() => { const late = date > (month === 12 ? 10 : 25); return late ? { year: month === 12 ? year + 1 : year, month: month % 12 + 1 } : { year, month }; })();
const next = running.month === 12 ? { year: running.year + 1, month: 1 } : { year: running.year, month: running.month + 1 };
const iso = (p) => `${p.year}-${String(p.month).padStart(2, '0')}`;
const lines = (what = "CONCAT_WS(' ', l.subject, l.quantity, l.rhythm, l.month, l.day, l.first_month, l.last_month)") =>
	sql(`SELECT ${what} FROM workplan_line l ORDER BY l.id`).split('\n').filter(Boolean);
const gifts = () => sql(`SELECT CONCAT_WS(' ', l.subject, g.month, p.uid, d.kind, d.quantity, d.deadline) FROM workplan_given g JOIN workplan_line l ON l.id = g.line_id
	JOIN work w ON w.id = g.work_id JOIN person p ON p.id = w.person_id JOIN delivery d ON d.work_id = w.id ORDER BY l.id, g.month, p.uid`).split('\n').filter(Boolean);
const keys = (html) => [...html.matchAll(/name="chosen" type="checkbox" value="([^"]+)"( checked)?/g)].map(([, key, on]) => ({ key, on: Boolean(on) }));
const last = () => number('SELECT MAX(id) FROM workplan_line'), version = (id) => number(`SELECT version FROM workplan_line WHERE id = ${id}`);
const audits = (id) => sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = 'workplan' AND object_id = ${id}`);

function clear() {
	const MARKED = "(SELECT id FROM work WHERE subject LIKE '%zq%')";
	sql(`SET foreign_key_checks = OFF; DELETE FROM notice WHERE path LIKE '/cong-viec/%' OR a LIKE '%zq%';
	DELETE FROM delivery WHERE work_id IN ${MARKED}; DELETE w FROM work w JOIN ${MARKED} m ON m.id = w.id; DELETE FROM outside_work WHERE task LIKE '%zq%';
	DELETE FROM holiday WHERE name LIKE '%zq%'; DELETE FROM agency_parameter WHERE other = 'zq'`);
	clearCatalogs();
}

const ROWS = [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.2', points: 750, coefficient: 15 }];
const at = (p = next) => ({ 'don-vi': unit('tuyhoa.vanhoa'), nam: p.year });
const fields = (more = {}) => ({ code: 'A.1', task: '', output: '', coefficient: '', subject: 'Báo cáo zq', person: [person(STAFF)], quantity: '2', rhythm: 'month',
	month: '', due_day: '20', from_month: '1', until_month: '12', ...more });
const path = (rest, p = next) => `${PLAN}${rest}?don-vi=${at(p)['don-vi']}&${rest === 'giao' ? `ky=${iso(p)}` : `nam=${p.year}`}`;
const giving = async (p = next) => ({ html: await page(HEAD, path('giao', p)), fields: { 'don-vi': at(p)['don-vi'], ky: iso(p), reason: '' } });

async function written() {
	clear();
	const g = make('in_force', { rows: ROWS });
	for (const user of [STAFF, OFFICER])
		assert.equal((await of(user).get(PLAN)).status, 404, 'in charge of nobody');
	assert.match(await see(HEAD, path('')), /chưa có dòng nào/);
	for (const [field, more, words] of [['due_day', { due_day: '32' }, /Hạn vào ngày/], ['quantity', { quantity: '0' }, /Số lượng/], ['code', { code: 'X.9' }, /không có mã X\.9/],
		['month', { rhythm: 'quarter', month: '4' }, /từ 1 đến 3/], ['month', { rhythm: 'year' }, /ghi tháng mấy/], ['until_month', { from_month: '6', until_month: '5' }, /trước tháng bắt đầu/],
		['month', { rhythm: 'year', month: '1', from_month: '2' }, /Không có tháng nào/], ['person', { person: [person(CLERK)] }, /không thuộc đơn vị/],
		['code', { code: '' }, /Ghi mã sản phẩm/], ['coefficient', { code: '', task: 'Việc zq', output: 'x' }, /hệ số tạm tính/]]) {
		const html = await refused(HEAD, `${PLAN}dong`, { ...at(), ...fields({ subject: HOSTILE, ...more }) }, words);
		assert.ok(html.includes(`id="${field}-error"`) && html.includes('value="&lt;b&gt;zq&#39;&quot;&amp;&lt;/b&gt;"'), `${field}: said there, and what was typed is kept`);
	}
	await refused(HEAD, `${PLAN}dong`, { ...at(), nam: year - 1, ...fields() }, /năm nay và năm sau/);
	const form = { form: await of(HEAD).token(), ...at(), ...fields({ person: [person(STAFF), person(STAFF)], subject: HOSTILE }) };
	assert.equal((await of(HEAD).post(`${PLAN}dong`, form)).status, 303);
	assert.equal((await of(HEAD).post(`${PLAN}dong`, form)).status, 303, 'twice is once');
	assert.equal(lines().length, 1);
	assert.ok(!(await page(HEAD, path(''))).includes(HOSTILE), 'escaped');
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields({ code: '', task: 'Đề án zq', output: 'Báo cáo', coefficient: '1,5', subject: 'Ngoài zq', rhythm: 'quarter', month: '', person: [] }) });
	assert.deepEqual(lines("CONCAT_WS(' ', l.row_id IS NULL, l.coefficient, l.rhythm, l.month)"), ['0 month', '1 15 quarter 3']);
	// Changed in the version that was seen, audited; ended with a reason, and kept.
	const id = last() - 1, one = `${PLAN}dong/${id}`;
	assert.match(await page(HEAD, one), new RegExp(`value="${person(STAFF)}" checked`));
	await done(HEAD, one, { ...fields({ quantity: '0,5', code: 'A.2', person: [] }), version: 1 });
	assert.match(await see(HEAD, path('')), /Báo cáo zq A\.2 · 0,5 × hằng tháng, ngày 20 Giao ai thì định khi giao/);
	await refused(HEAD, one, { ...fields(), version: 1 }, /vừa sửa/, 409);
	assert.equal(number(`SELECT row_id FROM workplan_line WHERE id = ${id}`), Number(g.row['A.2']));
	await refused(HEAD, `${one}/ket-thuc`, { reason: '', version: 2 }, /Lý do/);
	await done(HEAD, `${one}/ket-thuc`, { reason: 'Thôi zq', version: 2 });
	await refused(HEAD, `${one}/ket-thuc`, { reason: 'Thôi zq', version: 2 }, /vừa sửa/, 409);
	assert.match(await see(HEAD, path('')), /Dòng đã kết thúc \(1\) .*Thôi zq/);
	assert.equal((await of(HEAD).get(one)).status, 404);
	assert.equal(audits(id), 'put,change,withdraw');
	// Not of another agency, nor of another division of his own.
	for (const user of [DIVISION, DIRECTOR]) {
		assert.equal((await of(user).get(path(''))).status, 404);
		assert.equal((await of(user).get(`${PLAN}dong/${last()}`)).status, 404);
		assert.equal((await post(user, `${PLAN}dong`, { ...at(), ...fields({ person: [] }) })).status, 404);
		assert.equal((await post(user, `${PLAN}dong/${last()}/ket-thuc`, { reason: 'zq', version: 1 })).status, 404);
	}
	assert.equal(lines("l.version").length, 2);
	const other = number(`SELECT u.id FROM unit u JOIN unit a ON a.id = u.parent_id WHERE a.code = 'stc' AND u.id NOT IN (SELECT unit_id FROM holding WHERE person_id = ${person(DIVISION)}) LIMIT 1`);
	assert.equal((await of(DIVISION).get(`${PLAN}?don-vi=${other}&nam=${year}`)).status, 404, 'another division of his agency');
	assert.equal((await of(DIRECTOR).get(`${PLAN}?don-vi=${other}&nam=${year}`)).status, 200, 'the head of the agency has all');
	assert.match(await see(DIVISION, PLAN), /Kế hoạch công tác/, 'a head of a division keeps that of his division');
}

async function givenOnce() {
	clear();
	make('in_force', { rows: ROWS });
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields({ person: [person(STAFF)] }) });
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields({ subject: 'Mở zq', code: 'A.2', person: [], due_day: '10', quantity: '1' }) });
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields({ subject: 'Năm zq', rhythm: 'year', month: String(next.month), due_day: '31' }) });
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields({ subject: 'Khác zq', rhythm: 'year', month: String(next.month % 12 + 1) }) });
	const since = number('SELECT COALESCE(MAX(id), 0) FROM notice'), ids = lines('l.id').map(Number);
	let { html, fields: f } = await giving();
	assert.deepEqual(keys(html).map(({ key, on }) => `${key} ${on}`), [`${ids[0]}:1:${next.month}:${person(STAFF)} true`, `${ids[1]}:1:${next.month}:0 false`, `${ids[2]}:1:${next.month}:${person(STAFF)} true`]);
	assert.match(text(html), /3 việc đến hạn theo kế hoạch; chốt kế hoạch/);
	assert.match(text(html), /chuyển từ 3\d\/\d\d|chuyển từ 2[89]\/\d\d/, 'a day behind the window comes into it');
	const all = keys(html).map(({ key }) => key);
	await refused(HEAD, `${PLAN}giao`, f, /Chưa chọn việc nào/);
	await refused(HEAD, `${PLAN}giao`, { ...f, chosen: all, to: [''] }, /Chọn người làm cho việc: Mở zq/);
	await refused(HEAD, `${PLAN}giao`, { ...f, chosen: all, to: [`${all[1]}:${person(CLERK)}`] }, /không thuộc đơn vị/);
	assert.equal(number("SELECT COUNT(*) FROM work WHERE subject LIKE '%zq%'"), 0, 'all or nothing');
	const form = { form: await of(HEAD).token(), ...f, chosen: all, to: [`${all[1]}:${person(STAFF)}`] };
	const a = await of(HEAD).post(`${PLAN}giao`, form);
	assert.equal(a.status, 303, text(a.text).slice(0, 600));
	assert.match(await see(HEAD, a.location.replace(base, '')), /Đã giao 3 việc\./);
	assert.equal((await of(HEAD).post(`${PLAN}giao`, form)).status, 303, 'twice is once');
	assert.deepEqual(gifts().map((x) => x.replace(/ \d{4}-\d\d-\d\d$/, '')), [`Báo cáo zq ${next.month} ${STAFF} planned 2000`, `Mở zq ${next.month} ${STAFF} planned 1000`, `Năm zq ${next.month} ${STAFF} planned 2000`]);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE id > ${since} AND kind = 'work_given'`), 1, 'told once');
	assert.equal(audits(ids[0]), 'put,give');
	await refused(HEAD, `${PLAN}giao`, { ...f, chosen: [all[0]] }, /vừa sửa hoặc vừa giao/, 409);
	({ html } = await giving());
	assert.deepEqual(keys(html), []);
	assert.match(text(html), /Đã giao .*Không còn việc nào của kỳ này/);
	assert.match(await see(HEAD, path('')), /✓/);
	// Withdrawn work is not given again by the plan.
	sql("UPDATE delivery SET state = 'withdrawn', end_reason = 'zq', ended_by = 1, ended_at = UTC_TIMESTAMP(6) WHERE work_id IN (SELECT id FROM work WHERE subject = 'Năm zq')");
	assert.match(text((await giving()).html), /Đã giao rồi thu hồi/);
	// Neither is an open line that gets its people afterwards.
	await done(HEAD, `${PLAN}dong/${ids[1]}`, { ...fields({ subject: 'Mở zq' }), version: 1 });
	assert.deepEqual(keys((await giving()).html), []);
}

async function atOnce() {
	clear();
	make('in_force', { rows: ROWS });
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields() });
	const { html, fields: f } = await giving(), chosen = keys(html).map(({ key }) => key);
	const forms = [await of(HEAD).token(), await of(HEAD).token(), await of(HEAD).token()];
	const said = await Promise.all(forms.map((form) => of(HEAD).post(`${PLAN}giao`, { form, ...f, chosen })));
	assert.deepEqual(said.map((a) => a.status).sort(), [303, 409, 409]);
	assert.equal(number("SELECT COUNT(*) FROM work WHERE subject LIKE '%zq%'"), 1);
}

async function leaves() {
	clear();
	const g = make('in_force', { rows: ROWS });
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields() });
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields({ subject: 'Hai zq', code: 'A.2' }) });
	const away = number(`SELECT p.id FROM person p JOIN holding h ON h.person_id = p.id JOIN unit u ON u.id = h.unit_id WHERE u.code <> 'tuyhoa.vanhoa' LIMIT 1`);
	sql(`UPDATE workplan_person SET person_id = ${away} WHERE line_id = ${last() - 1}; UPDATE catalog_row SET removed = 1 WHERE id = ${g.row['A.2']}`);
	assert.match(await see(HEAD, path('')), /Không còn ở đơn vị/);
	const { html, fields: f } = await giving();
	assert.match(text(html), /Không còn ở đơn vị: chọn người khác .*Danh mục không còn sản phẩm này/);
	const [{ key, on }] = keys(html);
	assert.ok(!on && keys(html).length === 1, 'asked, and nothing of a product that went');
	await refused(HEAD, `${PLAN}giao`, { ...f, chosen: [key], to: [''] }, /Chọn người làm/);
	await done(HEAD, `${PLAN}giao`, { ...f, chosen: [key], to: [`${key}:${person(STAFF)}`] });
	assert.equal(gifts().length, 1);
	assert.deepEqual(keys((await giving()).html), [], 'given, whoever does it');
	sql(`UPDATE catalog_row SET removed = 0 WHERE id = ${g.row['A.2']}`);
}

// The period that runs, behind its freeze: extra, with a reason.
async function extra() {
	clear();
	make('in_force', { rows: ROWS });
	const today = sql('SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)');
	await done(HEAD, `${PLAN}dong`, { ...at(running), ...fields({ due_day: '31' }) });
	const frozen = today > `${iso(running)}-08`;
	let { html, fields: f } = await giving(running);
	if (!frozen) {
		assert.equal(keys(html).length, 1);
		assert.match(await see(HEAD, '/cong-viec/don-vi/'), /Theo kế hoạch công tác, kỳ tháng \d+\/\d{4} còn 1 việc chưa giao\. Giao theo kế hoạch/);
		return;
	}
	assert.match(text(html), /Sẽ giao Phát sinh/);
	const [{ key }] = keys(html);
	html = await refused(HEAD, `${PLAN}giao`, { ...f, chosen: [key] }, /lý do/);
	assert.ok(html.includes('id="reason-error"'));
	await done(HEAD, `${PLAN}giao`, { ...f, chosen: [key], reason: 'Đột xuất zq' });
	assert.match(gifts()[0], / extra /);
}

// An agency that is evaluated by quarters: three months of a line fall in one period, each by its own day.
async function quarters() {
	clear();
	make('in_force', { rows: ROWS });
	sql(`SET foreign_key_checks = OFF; INSERT INTO agency_parameter (agency_id, from_day, period, other, proposal_id, document_number, document_day, created_by)
		VALUES (${unit('tuyhoa')}, '2026-01-01', 'quarter', 'zq', -1, '1', '2026-01-01', 1)`);
	const first = (Math.floor((month - 1) / 3) + 1) % 4 * 3 + 1, then = { year: first === 1 ? year + 1 : year, month: first };	// of the next quarter
	await done(HEAD, `${PLAN}dong`, { ...at(then), ...fields({ due_day: '15' }) });
	const where = `${PLAN}giao?don-vi=${at()['don-vi']}&ky=${then.year}-Q${(first + 2) / 3}`, html = await page(HEAD, where);
	assert.deepEqual(keys(html).map(({ key }) => Number(key.split(':')[2])), [first, first + 1, first + 2]);
	await done(HEAD, `${PLAN}giao`, { 'don-vi': at()['don-vi'], ky: `${then.year}-Q${(first + 2) / 3}`, reason: '', chosen: keys(html).map(({ key }) => key) });
	const given = gifts();
	assert.deepEqual(given.map((x) => Number(x.split(' ')[3])), [first, first + 1, first + 2]);
	assert.equal(new Set(given.map((x) => x.split(' ').pop().slice(0, 7))).size, 3, 'in a month each');
	sql("DELETE FROM agency_parameter WHERE other = 'zq'");
}

async function outside() {
	clear();
	make('in_force', { rows: ROWS });
	await done(HEAD, `${PLAN}dong`, { ...at(), ...fields({ code: '', task: 'Đề án zq', output: 'Báo cáo', coefficient: '1,5', person: [person(STAFF)] }) });
	const one = await giving();
	await done(HEAD, `${PLAN}giao`, { ...one.fields, chosen: keys(one.html).map(({ key }) => key) });
	const became = number(`SELECT outside_id FROM workplan_line WHERE id = ${last()}`);
	assert.ok(became > 0, 'it waits for the next supplement');
	const then = next.month === 12 ? null : { year: next.year, month: next.month + 1 };
	if (then !== null) {
		const two = await giving(then);
		await done(HEAD, `${PLAN}giao`, { ...two.fields, chosen: keys(two.html).map(({ key }) => key) });
		assert.equal(number("SELECT COUNT(*) FROM outside_work WHERE task = 'Đề án zq'"), 1, 'proposed once');
		assert.equal(number(`SELECT COUNT(*) FROM work WHERE outside_id = ${became}`), 2);
	}
}

async function pasted() {
	clear();
	make('in_force', { rows: ROWS });
	const head = 'Mã\tNội dung\tNgười\tSố lượng\tNhịp\tTháng\tNgày\tTừ\tĐến', good = `A.1\tMột zq\t${named(STAFF)}\t1\tHằng tháng\t\t20`;
	const paste = (list, deed, seen) => ({ ...at(), lines: [head, ...list].join('\n'), deed, seen: seen || '' });
	const bad = [good, `A.2\tHai zq\tKhông Có Ai\t1\tquý\t\t5`, 'X.1\tBa zq\t\t1\tquý\t\t5', 'A.1\tBốn zq\t\t1\ttuần\t\t5', 'A.1\tNăm zq\t\t1\tnăm\t\t5', 'A.1\tSáu zq\t\tx\tquý\t\t5'];
	const html = await refused(HEAD, `${PLAN}bang`, paste(bad, 'check'), /Còn 5 dòng chưa đúng/);
	for (const words of [/“Không Có Ai”/, /không có mã X\.1/, /Nhịp phải là/, /ghi tháng mấy/])
		assert.match(text(html), words);
	assert.equal(lines().length, 0);
	const list = [good, `A.2\tHai zq\t${STAFF};\t0,5\tquý\t\t5\t4\t9`];
	const looked = await post(HEAD, `${PLAN}bang`, paste(list, 'check'));
	assert.equal(looked.status, 200);
	const seen = /name="seen" value="([^"]+)"/.exec(looked.text)[1];
	assert.equal((await post(HEAD, `${PLAN}bang`, paste([...list, good], 'put', seen))).status, 200, 'other lines than were looked at are looked at first');
	await done(HEAD, `${PLAN}bang`, paste(list, 'put', seen));
	assert.deepEqual(lines(), ['Một zq 1000 month 20 1 12', 'Hai zq 500 quarter 3 5 4 9']);
	assert.equal(number('SELECT COUNT(*) FROM workplan_person'), 2);
	// The file has the columns in the order in which they are pasted.
	const file = (await page(HEAD, `${path('')}&tep=csv`)).replace(/^\uFEFF/, '').split(/\r?\n/), cells = file[1].split(/[;,]/);
	assert.match(file[0], /^Mã.Nội dung cụ thể.Người làm.Số lượng.Nhịp lặp lại.Tháng.Hạn vào ngày.Từ tháng.Đến tháng.Tháng 1/);
	assert.deepEqual([...cells.slice(0, 2), cells[6]], ['A.1', 'Một zq', '20']);
	assert.match(file[1], /chưa giao/);
	assert.equal((await of(HEAD).get(`${path('')}&tep=xlsx`)).status, 200);
}

async function fromThePast() {
	clear();
	const g = make('in_force', { rows: ROWS });
	await done(HEAD, `${PLAN}dong`, { ...at({ year }), ...fields() });
	await done(HEAD, `${PLAN}dong`, { ...at({ year }), ...fields({ subject: 'Mất zq', code: 'A.2' }) });
	const [one] = lines('l.id').map(Number), then = { year: year + 1 };
	sql(`UPDATE catalog_row SET removed = 1 WHERE id = ${g.row['A.2']}`);
	const html = await page(HEAD, path('nam-truoc', then));
	assert.deepEqual(keys(html).map(({ key }) => key), [`${one}:1`]);
	assert.match(text(html), /Mất zq .*Danh mục không còn sản phẩm này/);
	await done(HEAD, `${PLAN}nam-truoc`, { ...at(then), chosen: [`${one}:1`] });
	assert.equal(sql(`SELECT CONCAT_WS(' ', w.year, l.from_line_id = ${one}, l.subject, (SELECT COUNT(*) FROM workplan_person x WHERE x.line_id = l.id)) FROM workplan_line l JOIN workplan w ON w.id = l.workplan_id WHERE l.id = ${last()}`), `${year + 1} 1 Báo cáo zq 1`);
	await refused(HEAD, `${PLAN}nam-truoc`, { ...at(then), chosen: [`${one}:1`] }, /vừa sửa/, 409);
	sql(`UPDATE catalog_row SET removed = 0 WHERE id = ${g.row['A.2']}`);
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('lines are written, changed and ended', written);
	await test('what falls in a period is given once', givenOnce);
	await test('two presses at once', atOnce);
	await test('who left and which product went is said', leaves);
	await test('behind the freeze it is extra', extra);
	await test('of an agency by quarters three months fall in a period', quarters);
	await test('outside work is proposed once', outside);
	await test('lines of Excel', pasted);
	await test('lines of the year before', fromThePast);
	clear();
	for (const c of clients.values())
		c.close();
});
