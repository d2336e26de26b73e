// What a person owes and reports, and what the heads say: every refusal, versions, rights, one entry a device key, two heads
// at once, more time, exemptions, errors, what is carried, regular work, files.
'use strict';
const { Client, decode, base } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, PDF } = require('./catalogs.js');
const people = require('./people.js');
const w = require('./deliveries.js');

const ME = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'taichinh.stc', FOREIGN = 'chutich.tuyhoa', ELSE = 'chuyenvien.tuyhoa';
const CONFIRM = '/cong-viec/xac-nhan/', HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const get = (user, path) => of(user).get(path);
const seen = async (user, path) => text((await get(user, path)).text);
const post = async (user, path, fields = {}) => of(user).post(path, { form: await of(user).token('/tro-giup/'), ...fields });
const at = (page, field) => page.text.includes(`id="${field}-error"`);
const said = (d, more = {}) => ({ quantity: '3', done_on: '', document: '', note: '', khoa: '', version: w.version(d), ...more });
const report = (d, more, user = ME) => post(user, `${d.at}bao-cao`, said(d, more));
const key = (n) => String(n).padStart(32, 'a');
const entries = (d) => sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', state, quantity, IFNULL(accepted, '-'), done_on) ORDER BY id SEPARATOR ', ') FROM entry WHERE delivery_id = ${d.id}`);
const notices = (kind, user) => number(`SELECT COUNT(*) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.kind = '${kind}' AND p.uid = '${user}' AND n.path LIKE '/cong-viec/%'`);
const entryVersion = (e) => number(`SELECT version FROM entry WHERE id = ${e}`);
const answer = (user, e, deed, more = {}) => post(user, `${CONFIRM}${e}`, { deed, quantity: '', words: '', version: entryVersion(e), ...more });
const fresh = (more) => { w.clear(); w.open(); return w.deliver(more); };
const refused = async (a, field, words, status = 422) => {
	assert.equal(a.status, status, text(a.text).slice(0, 1500));
	assert.ok(field === null || at(a, field), `${field} says it`);
	assert.match(text(a.text), words);
};

async function myWork() {
	const d = fresh({ subject: 'Việc muộn zq', deadline: -3 });
	const today = w.deliver({ subject: 'Việc hôm nay zq', deadline: 0 }), done = w.deliver({ subject: 'Việc xong zq', deadline: 0, quantity: 1 });
	w.entry(done, { state: 'accepted' });
	const page = await seen(ME, '/cong-viec/');
	assert.match(page, /Việc phải làm: Kỳ tháng .*Việc muộn zq.*Chậm 3 ngày.*Còn lại 3\/3.*Việc hôm nay zq.*Hạn hôm nay.*Đã báo, đã xong.*Việc xong zq Hoàn thành 1 1 0/);
	assert.ok((await get(ME, '/cong-viec/')).text.includes(`${base}/cong-viec/${today.id}/bao-cao`));
	assert.ok(!(await seen(ME, '/cong-viec/?ky=2026-05')).includes('Việc muộn zq'));
	assert.match(await seen(ME, '/cong-viec/?ky=2026-05'), /Kỳ tháng 5\/2026/);
	assert.equal((await get(ME, '/cong-viec/?ky=zq')).status, 404);
	const [, next] = /href="[^"]*(\/cong-viec\/\?ky=[\d-]+)">Kỳ sau</.exec((await get(ME, '/cong-viec/')).text) || [];
	const far = w.deliver({ deadline: 35, subject: 'Việc kỳ sau nữa zq' });
	const [, later] = /href="[^"]*(\/cong-viec\/\?ky=[\d-]+)">Kỳ sau</.exec((await get(ME, next)).text);
	assert.ok((await seen(ME, next) + await seen(ME, later)).includes('Việc kỳ sau nữa zq'), 'what is due in a period ahead is found');
	assert.match(await seen(ME, `/cong-viec/?da-bao=${far.id}`), /Đã báo kết quả: Việc kỳ sau nữa zq/, 'and said where it stands');
	sql(`DELETE FROM delivery WHERE id = ${far.id}`);
	assert.ok(!(await seen(OTHER, '/cong-viec/')).includes('Việc muộn zq'));
	// The page of one: its person, who is in charge, nobody else.
	for (const user of [ME, CHIEF, HEAD])
		assert.equal((await get(user, d.at)).status, 200, user);
	for (const user of [OTHER, FOREIGN, ELSE, 'thamdinh.snv'])
		assert.equal((await get(user, d.at)).status, 404, user);
	assert.match(await seen(ME, d.at), /Được giao 3,00 Số lượng đã duyệt 0,00 Chất lượng 0,00 Tiến độ 0,00/);
	assert.match(await seen(ME, '/viec-can-lam/'), /xử lý 1 việc quá hạn.*1 việc đến hạn trong 3 ngày|1 việc đến hạn trong 3 ngày.*1 việc quá hạn/);
}

async function reports() {
	const d = fresh({ deadline: 1 });
	const page = await get(ME, `${d.at}bao-cao`);
	assert.ok(/name="quantity"[^>]*value="3"/.test(page.text) && page.text.includes(`value="${w.day(0)}"`), 'the rest, today');
	const fields = { form: await of(ME).token('/tro-giup/'), ...said(d, { quantity: '1,5', document: '12/TB zq', note: 'Ghi chú zq' }) };
	const a = await of(ME).post(`${d.at}bao-cao`, fields);
	assert.ok(a.status === 303 && a.location.endsWith(`/cong-viec/?da-bao=${d.id}`), `${a.status} ${a.location} ${text(a.text).slice(0, 800)}`);
	assert.equal((await of(ME).post(`${d.at}bao-cao`, fields)).status, 303, 'twice is once');
	assert.equal(entries(d), `proposed 1500 - ${w.iso(0)}`);
	assert.match(w.stands(d), /^open 3000 1500 0 /);
	assert.match(await seen(ME, `/cong-viec/?da-bao=${d.id}`), /Đã báo kết quả: Tờ trình\. Chờ/);
	assert.equal(sql(`SELECT GROUP_CONCAT(action) FROM audit WHERE noun = 'entry' AND object_id = ${w.last(d)}`), 'report');
	assert.match(await seen(ME, d.at), /Chờ duyệt Số lượng 1,5 .*12\/TB zq.*Ghi chú zq.*Nếu mọi phần đang chờ được duyệt, số lượng là 1,50/);
	// Taken back, once.
	const e = w.last(d), back = `${d.at}bao-cao/${e}/rut`;
	assert.equal((await post(CHIEF, back, { version: 1 })).status, 422, 'not yours');
	assert.equal((await post(ME, back, { version: 1 })).status, 303);
	await refused(await post(ME, back, { version: 1 }), null, /vừa được trả lời/, 409);
	assert.match(w.stands(d), /^open 3000 0 0 /);
}

async function wrongReports() {
	const d = fresh({ given: -10 });
	for (const [field, more, words] of [['quantity', { quantity: '' }, /./], ['quantity', { quantity: '0' }, /./], ['quantity', { quantity: 'x' }, /./], ['quantity', { quantity: '-1' }, /./], ['quantity', { quantity: '1,0001' }, /./], ['quantity', { quantity: '3,001' }, /Chỉ còn 3\. .*giao thêm/],
		['done_on', { done_on: w.day(1) }, /Không thể sau hôm nay/], ['done_on', { done_on: w.day(-11) }, /Không thể trước ngày giao/], ['done_on', { done_on: 'hôm nay' }, /./], ['document', { document: 'x'.repeat(201) }, /./], ['note', { note: 'x'.repeat(1001) }, /./]]) {
		const a = await report(d, { note: 'Giữ lại zq', ...more });
		await refused(a, field, words);
		assert.ok(more.note || a.text.includes('Giữ lại zq'), 'what was typed is kept');
	}
	await refused(await report(d, { khoa: 'xyz' }), null, /Mã của thiết bị/);
	assert.equal((await report(d, { zz: '1' })).status, 400);
	assert.equal(entries(d), 'NULL');
	for (const user of [CHIEF, HEAD, OTHER, ELSE])
		assert.equal((await report(d, {}, user)).status, 404, `${user} reports for nobody else`);
	await refused(await report(d, { version: w.version(d) + 1 }), null, /vừa có thay đổi/, 409);
	w.close(d);
	await refused(await report(d), null, /đã xác nhận/);
	assert.match(await seen(ME, `${d.at}bao-cao`), /đã xác nhận nên việc/);
	w.open();
	assert.equal((await report(d)).status, 303);
	await refused(await report(d, { quantity: '1' }), null, /Không còn phần nào.*giao thêm/);
	assert.equal((await get(ME, '/cong-viec/99999999/bao-cao')).status, 404);
}

async function deviceKey() {
	const d = fresh(), more = { quantity: '1', khoa: key(1) };
	assert.equal((await report(d, more)).status, 303);
	const again = await report(d, { ...more, version: 1 });
	assert.ok(again.status === 303 && again.location.endsWith(`da-bao=${d.id}`), 'sent again with another token and an old version');
	assert.equal(number(`SELECT COUNT(*) FROM entry WHERE delivery_id = ${d.id}`), 1);
	const both = await Promise.all([1, 2, 3].map(() => report(d, { quantity: '1', khoa: key(2) })));
	assert.deepEqual(both.map((a) => a.status), [303, 303, 303]);
	assert.match(w.stands(d), /^open 3000 2000 0 /);
	// Another person may have the same.
	const other = w.deliver({ user: OTHER });
	assert.equal((await report(other, more, OTHER)).status, 303);
	assert.match(w.stands(other), /^open 3000 1000 0 /);
}

async function carried() {
	const d = fresh({ deadline: -60, given: -90 });
	w.entry(d, { quantity: 1, done: -60, made: -60, state: 'accepted' });
	assert.match(await seen(ME, '/cong-viec/'), /Tờ trình.*Chậm 60 ngày/, 'what is left from before');
	assert.equal((await report(d, { quantity: '1' })).status, 303);
	assert.match(w.stands(d), /^carried 3000 0 1000 /);
	const rows = sql(`SELECT CONCAT_WS(' ', state, kind, quantity, declared, deadline, due, from_id IS NOT NULL) FROM delivery WHERE work_id = ${d.work} ORDER BY id DESC LIMIT 1`);
	assert.match(rows, new RegExp(`^open planned 2000 1000 ${w.iso(-60)} .* 1$`), 'the entry stands on the new row, which keeps the deadline');
	const until = sql(`SELECT MIN(due) FROM delivery WHERE work_id = ${d.work} AND due > ${`'${w.iso(-60)}'`}`);
	assert.ok(['26', '11'].includes(until.slice(8)), `due on the first day of the next window, ${until}`);
	// A returned part of a carried delivery is to be done on the row that it was carried to.
	const back = fresh({ deadline: -60, given: -90 });
	const e = w.entry(back, { quantity: 1, done: -60, made: -60 });
	assert.equal((await report(back, { quantity: '2' })).status, 303);
	assert.match(w.stands(back), /^carried 3000 1000 0 /);
	assert.equal((await answer(CHIEF, e, 'return', { words: 'Sửa zq' })).status, 303);
	assert.match(w.stands(back), /^carried 3000 0 0 /);
	assert.equal(number(`SELECT SUM(quantity - accepted - declared) FROM delivery WHERE work_id = ${back.work} AND state = 'open'`), 1000, 'one is left to be done');
	// Within its window nothing is carried.
	const early = fresh({ deadline: -60, given: -90 });
	assert.equal((await report(early, { quantity: '1', done_on: w.day(-60) })).status, 303);
	assert.match(w.stands(early), /^open 3000 1000 0 /);
}

async function regular() {
	const d = fresh({ regular: true, subject: 'Hồ sơ một cửa zq', days: 3 }), path = `/cong-viec/dem/${d.work}`;
	const count = (more, user = ME) => post(user, path, more);
	assert.match(await seen(ME, '/cong-viec/'), /Hồ sơ một cửa zq \+1 .*\+5 .*\+12 /);
	await refused(await count({}), null, /chọn hoặc nhập số lượng/);
	assert.equal((await count({ add: '7' })).status, 422);
	assert.equal((await count({ came_in: '-1' })).status, 422);
	await refused(await count({ add: '1' }, OTHER), null, /không còn là việc thường xuyên/);
	assert.equal((await count({ add: '12' })).status, 303);
	assert.equal((await count({ came_in: '4', only_in: '1' })).status, 303);
	const rows = () => sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', state, kind, quantity, declared) ORDER BY id SEPARATOR ', ') FROM delivery WHERE work_id = ${d.work}`);
	assert.equal(rows(), 'open planned 12000 12000, open planned 4000 0');
	assert.equal(number(`SELECT COUNT(*) FROM delivery WHERE work_id = ${d.work} AND due = deadline AND given_on = ${`'${w.iso(0)}'`} AND deadline > given_on AND WEEKDAY(deadline) < 5`), 2);
	assert.match(await seen(ME, '/cong-viec/'), /Hôm nay nhận vào 16, đã báo xong 12/);
	const ids = sql(`SELECT id FROM delivery WHERE work_id = ${d.work} ORDER BY id`).split('\n').map(Number);
	const undo = (id, user = ME) => post(user, `${path}/${id}/hoan-tac`, { version: 1 });
	await refused(await undo(ids[0]), null, /không còn bỏ được/, 409);
	assert.equal((await undo(ids[1], OTHER)).status, 422);
	assert.equal((await undo(ids[1])).status, 303);
	assert.equal((await undo(ids[0])).status, 303);
	assert.match(rows(), /^withdrawn planned 12000 0, withdrawn planned 4000 0$/);
	assert.equal(sql(`SELECT state FROM entry WHERE delivery_id = ${ids[0]}`), 'recalled');
	assert.match(await seen(ME, '/cong-viec/'), /nhận vào 0, đã báo xong 0/);
	assert.equal((await get(ME, `/cong-viec/${ids[0]}/`)).status, 404, 'what was undone is nowhere');
	// What the head gave of it is not the person's to undo.
	sql(`INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, quantity, given_on, deadline, due) SELECT id, agency_id, unit_id, person_id, 'planned', 1000, '${w.iso(0)}', '${w.iso(0)}', '${w.iso(0)}' FROM work WHERE id = ${d.work}`);
	await refused(await undo(number(`SELECT MAX(id) FROM delivery WHERE work_id = ${d.work}`)), null, /không còn bỏ được/, 409);
	w.close({ id: number(`SELECT MAX(id) FROM delivery WHERE work_id = ${d.work}`) });
	sql(`UPDATE sheet SET until_day = '2098-01-01' WHERE title = 'zq'`);
	await refused(await count({ add: '1' }), null, /đã xác nhận/);
	w.open();
	// Answered, it stays.
	assert.equal((await count({ add: '1' })).status, 303);
	const id = number(`SELECT MAX(id) FROM delivery WHERE work_id = ${d.work}`);
	assert.equal((await answer(CHIEF, w.last({ id }), 'accept')).status, 303);
	await refused(await undo(id), null, /không còn bỏ được/, 409);
}

async function answers() {
	const d = fresh(), e = w.entry(d, { quantity: 2 });
	for (const user of [ME, OTHER, FOREIGN, ELSE]) {
		assert.equal((await get(user, `${CONFIRM}${e}`)).status, 404, `${user} does not answer it`);
		assert.equal((await answer(user, e, 'accept')).status, 404);
	}
	assert.match(await seen(CHIEF, CONFIRM), /1 kết quả không có gì lạ .*Duyệt các kết quả được chọn/);
	assert.match(await seen(CHIEF, '/viec-can-lam/'), /Duyệt 1 kết quả/);
	for (const [field, deed, more, words] of [['deed', '', {}, /./], ['deed', 'x', {}, /./], ['quantity', 'accept', { quantity: '2,5', words: 'zq' }, /nhiều hơn số đã báo/], ['words', 'accept', { quantity: '1' }, /ít hơn số đã báo thì ghi lý do/], ['words', 'return', {}, /ghi lý do/], ['words', 'reject', {}, /ghi lý do/], ['words', 'return', { words: 'x'.repeat(501) }, /./]])
		await refused(await answer(CHIEF, e, deed, more), field, words);
	assert.equal((await answer(CHIEF, e, 'accept', { quantity: '1,5', words: 'Còn thiếu phụ lục zq' })).status, 303);
	assert.match(w.stands(d), /^open 3000 0 1500 /);
	const late = await answer(HEAD, e, 'return', { words: 'Chậm rồi zq', version: 1 });
	await refused(late, null, /vừa được trả lời/, 409);
	assert.ok(late.text.includes('Còn thiếu phụ lục zq'), 'what the other said');
	// Returned: no fault, what was typed is there again.
	const b = w.entry(d, { quantity: 1, document: '7/BC zq' });
	assert.equal((await answer(HEAD, b, 'return', { words: 'Ghi số văn bản zq' })).status, 303);
	assert.equal(notices('entry_returned', ME), 1);
	assert.match(w.stands(d), /^open 3000 0 1500 /);
	const form = await get(ME, `${d.at}bao-cao`);
	assert.ok(form.text.includes('value="7/BC zq"') && /name="quantity"[^>]*value="1"/.test(form.text) && form.text.includes('Ghi số văn bản zq'));
	assert.match(await seen(ME, '/cong-viec/'), /Cần sửa, báo lại/);
	// All of it: done.
	const whole = w.entry(d, { quantity: 1.5 });
	assert.equal((await answer(CHIEF, whole, 'accept')).status, 303);
	assert.match(w.stands(d), /^done 3000 0 3000 /);
	// Finally not: m is what was accepted.
	const r = w.deliver();
	w.entry(r, { quantity: 1, state: 'accepted' });
	const one = w.entry(r, { quantity: 1 }), two = w.entry(r, { quantity: 1 });
	await refused(await answer(CHIEF, one, 'reject', { words: 'Sai zq' }), null, /Còn kết quả khác/);
	assert.equal((await answer(CHIEF, two, 'return', { words: 'zq' })).status, 303);
	assert.equal((await answer(CHIEF, one, 'reject', { words: 'Sai hẳn zq' })).status, 303);
	assert.match(w.stands(r), /^rejected 3000 0 1000 /);
	assert.equal(sql(`SELECT CONCAT_WS(' ', end_reason, ended_by IS NOT NULL) FROM delivery WHERE id = ${r.id}`), 'Sai hẳn zq 1');
	assert.equal(notices('entry_rejected', ME), 1);
	assert.equal(sql(`SELECT GROUP_CONCAT(action) FROM audit WHERE noun = 'entry' AND object_id = ${one}`), 'reject');
	// A recalled one, and a closed sheet.
	const c = w.deliver(), x = w.entry(c), y = w.entry(c);
	assert.equal((await post(ME, `${c.at}bao-cao/${x}/rut`, { version: 1 })).status, 303);
	await refused(await answer(CHIEF, x, 'accept', { version: 1 }), null, /vừa rút/, 409);
	w.close(c);
	await refused(await answer(CHIEF, y, 'accept'), null, /đã xác nhận/);
	w.open();
}

async function twoHeads() {
	const d = fresh(), e = w.entry(d, { quantity: 3 });
	const both = await Promise.all([CHIEF, HEAD].map((user) => answer(user, e, 'accept', { version: 1 })));
	assert.equal(both.map((a) => a.status).sort().join(), '303,409');
	assert.match(w.stands(d), /^done 3000 0 3000 /);
	// In bulk: all or none.
	const f = w.deliver(), one = w.entry(f), two = w.entry(f), chosen = [`${one}:1`, `${two}:1`];
	assert.equal((await answer(HEAD, two, 'return', { words: 'zq' })).status, 303);
	await refused(await post(CHIEF, CONFIRM, { chosen }), null, /vừa được trả lời/, 409);
	assert.match(w.stands(f), /^open 3000 1000 0 /);
	assert.equal((await post(CHIEF, CONFIRM, { chosen: [`${one}:1`] })).status, 303);
	await refused(await post(CHIEF, CONFIRM, {}), null, /Chưa chọn/);
	assert.equal((await post(CHIEF, CONFIRM, { chosen: 'x' })).status, 400);
	await refused(await post(ME, CONFIRM, { chosen: [`${w.entry(f)}:1`] }), null, /của chính mình/);
	await refused(await post(FOREIGN, CONFIRM, { chosen: [`${w.last(f)}:1`] }), null, /không phụ trách/);
}

async function oddOnes() {
	const d = fresh({ quantity: 90, subject: 'Phiếu chuyển zq', given: -100, deadline: -5 });
	for (let i = 0; i < 3; i++)
		w.entry(d, { quantity: 1, done: -20, made: -20, state: 'accepted', document: '1/PC' });
	const e = w.deliver({ quantity: 9, subject: 'Nhiều zq', product: d.product, given: -30, deadline: 5 });
	w.entry(e, { quantity: 4, done: -6, document: '' });
	const late = w.deliver({ subject: 'Muộn zq', deadline: -2, given: -30 });
	w.entry(late, { quantity: 1, done: 0 });
	for (let i = 0; i < 3; i++)
		w.entry(w.deliver({ subject: 'Thường zq', deadline: 5 }), { quantity: 1 });
	const page = await seen(CHIEF, CONFIRM);
	assert.match(page, /Cần xem kỹ \(2\)/);
	assert.match(page, /Muộn zq .*? Chậm 2 ngày/);
	assert.match(page, /Nhiều zq .*? Báo sau hơn 3 ngày Không ghi văn bản.*? Nhiều hơn 3 lần mức thường ngày của chính người này/);
	assert.match(page, /3 kết quả không có gì lạ Đã chọn sẵn cả 3.* Duyệt các kết quả được chọn/);
	assert.match(page, /Kỳ này \d+,\d/);
	const chosen = [...(await get(CHIEF, CONFIRM)).text.matchAll(/name="chosen" type="checkbox" value="([^"]*)" checked/g)].map((m) => m[1]);
	assert.equal(chosen.length, 3);
	const a = await post(CHIEF, CONFIRM, { chosen });
	assert.ok(a.status === 303 && a.location.endsWith('?da-xong=3'));
	assert.match(await seen(CHIEF, `${CONFIRM}?da-xong=3`), /Đã trả lời 3 kết quả/);
	assert.match(await seen(ME, CONFIRM), /không phụ trách ai/);
}

// How much somebody does beside peers and his own past, in words.
async function besides() {
	const peer = sql(`SELECT p.uid FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id WHERE u.code LIKE 'stc.%' AND h.main = 1 AND h.until_day IS NULL AND p.uid <> '${ME}'
		AND h.post_id = (SELECT x.post_id FROM holding x JOIN person q ON q.id = x.person_id WHERE q.uid = '${ME}' AND x.main = 1 AND x.until_day IS NULL) ORDER BY p.id LIMIT 1`);
	const all = (more) => { const d = w.deliver(more); w.entry(d, { quantity: more.quantity, state: 'accepted', done: more.deadline || 0, made: more.deadline || 0 }); };
	const d = fresh({ quantity: 2 });
	w.entry(d, { quantity: 1 });
	all({ quantity: 6 });
	all({ quantity: 2, kind: 'extra' });
	all({ quantity: 1.5, user: peer, coefficient: 20 });
	all({ quantity: 9, user: OTHER });
	all({ quantity: 6, deadline: -40, given: -60 });
	const page = await seen(CHIEF, CONFIRM);
	assert.match(page, /Kỳ này 9,0 · 300 % cùng vị trí \(1 người\) · 150 % của mình \(1 kỳ\) · phát sinh 22 %/, page.slice(0, 900));
}

async function findings() {
	const d = fresh(), e = w.entry(d, { quantity: 2, state: 'accepted' }), path = `${CONFIRM}${e}/sai-sot`, open = w.entry(d);
	const find = (user, more = {}) => post(user, path, { what: 'Sai căn cứ zq', quantity: '', document: '', version: 1, ...more });
	for (const user of [ME, OTHER, FOREIGN])
		assert.equal((await find(user)).status, 404, user);
	await refused(await find(CHIEF, { what: '' }), 'what', /./);
	await refused(await find(CHIEF, { quantity: '2,5' }), 'quantity', /nhiều hơn số đã duyệt/);
	await refused(await find(CHIEF, { version: 5 }), null, /vừa có thay đổi/, 409);
	await refused(await post(CHIEF, `${CONFIRM}${open}/sai-sot`, { what: 'zq', quantity: '1', document: '', version: 1 }), null, /chỉ ghi được sai sót của kết quả đã duyệt/i);
	assert.equal((await find(CHIEF, { quantity: '1', document: '5/KL zq' })).status, 303);
	assert.equal(notices('finding_made', ME), 1);
	assert.match(await seen(ME, d.at), /Sai sót lớn Sai căn cứ zq · Số lượng bị ảnh hưởng 1 · 5\/KL zq/);
	assert.match(await seen(ME, d.at), /Số lượng đã duyệt 2,00 Chất lượng 1,75 Tiến độ 2,00/);
	const id = number(`SELECT MAX(id) FROM finding WHERE entry_id = ${e}`), back = `/cong-viec/sai-sot/${id}/thu-hoi`;
	for (const user of [ME, OTHER])
		assert.equal((await post(user, back, { reason: 'zq', version: 1 })).status, 404);
	await refused(await post(HEAD, back, { reason: '', version: 1 }), 'reason', /./);
	assert.equal((await post(HEAD, back, { reason: 'Xem lại zq', version: 1 })).status, 303);
	const again = await post(CHIEF, back, { reason: 'Tôi nữa zq', version: 1 });
	await refused(again, null, /vừa được bỏ/, 409);
	assert.ok(again.text.includes('Xem lại zq') && again.text.includes('Tôi nữa zq'));
	assert.equal(notices('finding_withdrawn', ME), 1);
	assert.match(await seen(ME, d.at), /Đã bỏ Sai căn cứ zq .*Xem lại zq.*Chất lượng 2,00/);
	assert.equal((await get(CHIEF, back)).status, 404);
}

async function moreTime() {
	const d = fresh({ deadline: 2 }), ask = (more = {}, user = ME) => post(user, `${d.at}gia-han`, { until_day: w.day(9), reason: 'Chờ ý kiến zq', ...more });
	for (const user of [CHIEF, OTHER])
		assert.equal((await ask({}, user)).status, 404);
	for (const [field, more, words] of [['until_day', { until_day: '' }, /./], ['until_day', { until_day: w.day(1) }, /Phải sau thời hạn/], ['reason', { reason: '' }, /./]])
		await refused(await ask(more), field, words);
	sql(`INSERT IGNORE INTO holiday (day, kind, name, made_by) SELECT d, 'off', 'zq nghỉ', 1 FROM (SELECT '${w.iso(9)}' AS d) x WHERE WEEKDAY(d) < 5`);
	assert.equal((await ask()).status, 303);
	sql("DELETE FROM holiday WHERE name = 'zq nghỉ'");
	const x = () => number(`SELECT MAX(id) FROM extension WHERE delivery_id = ${d.id}`), until = sql(`SELECT deadline FROM extension WHERE id = ${x()}`);
	assert.ok(until > w.iso(9), 'a day off moves on');
	assert.equal(notices('extension_asked', CHIEF), 1);
	await refused(await ask(), null, /đang chờ/);
	assert.match(await seen(CHIEF, CONFIRM), /Đề nghị chờ trả lời .*Xin gia hạn.*Chờ ý kiến zq/);
	const decide = (user, deed, more = {}) => post(user, `/cong-viec/gia-han/${x()}`, { deed, document: '', answer: '', version: 1, ...more });
	for (const user of [ME, OTHER, FOREIGN])
		assert.equal((await decide(user, 'yes')).status, 404, user);
	await refused(await decide(CHIEF, 'no'), 'answer', /ghi lý do/);
	// Recalled by its person, then asked again.
	assert.equal((await post(ME, `/cong-viec/gia-han/${x()}/rut`, { version: 1 })).status, 303);
	await refused(await decide(CHIEF, 'yes'), null, /vừa được trả lời hoặc đã rút/, 409);
	assert.equal((await ask({ until_day: w.day(8) })).status, 303);
	const both = await Promise.all([CHIEF, HEAD].map((user) => decide(user, 'yes')));
	assert.equal(both.map((a) => a.status).sort().join(), '303,409', 'two heads at once');
	const moved = sql(`SELECT deadline FROM extension WHERE id = ${x()}`);
	assert.match(w.stands(d), new RegExp(`^open 3000 0 0 ${moved} ${moved}$`));
	assert.equal(notices('extension_answered', ME), 1);
	// After the deadline nothing is asked for and nothing granted.
	const late = fresh({ deadline: 0 });
	assert.equal((await post(ME, `${late.at}gia-han`, { until_day: w.day(9), reason: 'zq' })).status, 303, 'on its day');
	sql(`UPDATE delivery SET deadline = '${w.iso(-1)}', due = '${w.iso(-1)}' WHERE id = ${late.id}`);
	const id = number(`SELECT MAX(id) FROM extension WHERE delivery_id = ${late.id}`);
	assert.match(await seen(CHIEF, `/cong-viec/gia-han/${id}`), /Thời hạn đã qua/);
	await refused(await post(CHIEF, `/cong-viec/gia-han/${id}`, { deed: 'yes', document: '', answer: '', version: 1 }), null, /gia hạn chỉ có giá trị nếu được đồng ý không muộn hơn/);
	assert.equal((await post(CHIEF, `/cong-viec/gia-han/${id}`, { deed: 'no', document: '', answer: 'Đã quá hạn zq', version: 1 })).status, 303);
	await refused(await post(ME, `${late.at}gia-han`, { until_day: w.day(9), reason: 'zq' }), null, /đã qua nên không xin gia hạn/);
}

async function exemptions() {
	const d = fresh({ deadline: -3, given: -30 }), e = w.entry(d, { quantity: 1, done: 0, state: 'accepted' }), fault = `${e}-0`;
	const ask = (more = {}, user = ME) => post(user, `${d.at}mien-tru`, { fault, reason: 'Mất điện diện rộng zq', proof: '9/TB zq', ...more });
	assert.match(await seen(ME, d.at), /Số lượng đã duyệt 1,00 Chất lượng 1,00 Tiến độ 0,75/);
	for (const user of [CHIEF, OTHER])
		assert.equal((await ask({}, user)).status, 404);
	for (const [field, more] of [['fault', { fault: '' }], ['fault', { fault: 'x' }], ['fault', { fault: `${e}-99` }], ['fault', { fault: '1-0' }], ['reason', { reason: '' }], ['proof', { proof: '' }]])
		await refused(await ask(more), field, /./);
	assert.equal((await ask()).status, 303);
	await refused(await ask(), null, /đang chờ hoặc đã được xác nhận/);
	assert.equal(notices('exemption_asked', CHIEF), 1);
	assert.match(await seen(ME, d.at), /Đang chờ xét miễn trừ/);
	const x = () => number(`SELECT MAX(id) FROM exemption WHERE entry_id = ${e}`);
	const decide = (user, deed, more = {}) => post(user, `/cong-viec/mien-tru/${x()}`, { deed, document: '', answer: '', version: 1, ...more });
	for (const user of [ME, OTHER, FOREIGN])
		assert.equal((await decide(user, 'yes', { document: '1' })).status, 404, user);
	await refused(await decide(CHIEF, 'yes'), 'document', /ghi văn bản/);
	await refused(await decide(CHIEF, 'no'), 'answer', /ghi lý do/);
	assert.equal((await decide(CHIEF, 'no', { answer: 'Không đủ zq' })).status, 303);
	assert.equal((await ask()).status, 303, 'refused, another one may be asked for');
	assert.equal((await post(ME, `/cong-viec/mien-tru/${x()}/rut`, { version: 1 })).status, 303);
	assert.equal((await ask({ deed: 'file' })).location.includes('/tai-len/mien-tru/'), true);
	assert.equal((await decide(HEAD, 'yes', { document: '3/XN zq' })).status, 303);
	await refused(await decide(CHIEF, 'no', { answer: 'zq' }), null, /vừa được trả lời/, 409);
	assert.equal(notices('exemption_answered', ME), 2);
	assert.match(await seen(ME, d.at), /Đã được miễn trừ.*Tiến độ 1,00/);
	await refused(await ask(), null, /đang chờ hoặc đã được xác nhận/);
	assert.match(await seen(ME, `${d.at}mien-tru`), /Không có lỗi nào/);
}

async function handsBack() {
	const d = fresh(), ask = (more = {}, user = ME) => post(user, `${d.at}tra-lai`, { reason: 'Thiếu số liệu zq', ...more });
	assert.equal((await ask({}, CHIEF)).status, 404);
	await refused(await ask({ reason: '' }), 'reason', /./);
	assert.equal((await ask()).status, 303);
	await refused(await ask(), null, /đang chờ/);
	assert.equal(notices('hand_back_asked', CHIEF), 1);
	assert.match(await seen(HEAD, CONFIRM), /Báo không làm được.*Thiếu số liệu zq/);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Trả lời 1 đề nghị về công việc/);
	const x = number(`SELECT MAX(id) FROM hand_back WHERE delivery_id = ${d.id}`);
	assert.equal((await post(ME, `/cong-viec/tra-lai/${x}`, { deed: 'yes', document: '', answer: 'zq', version: 1 })).status, 404);
	await refused(await post(CHIEF, `/cong-viec/tra-lai/${x}`, { deed: 'yes', document: '', answer: '', version: 1 }), 'answer', /ghi lý do/);
	assert.equal((await post(CHIEF, `/cong-viec/tra-lai/${x}`, { deed: 'yes', document: '', answer: 'Đã giao số liệu zq', version: 1 })).status, 303);
	await refused(await post(ME, `/cong-viec/tra-lai/${x}/rut`, { version: 1 }), null, /đã được trả lời|vừa được trả lời/, 409);
	assert.equal(notices('hand_back_answered', ME), 1);
	assert.equal((await ask()).status, 303, 'again');
}

const multipart = (fields, file) => Buffer.concat([...Object.entries(fields).map(([k, v]) => Buffer.from(`--zq\r\nContent-Disposition: form-data; name="${k}"\r\n\r\n${v}\r\n`)),
	...(file ? [Buffer.from(`--zq\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`), file.bytes, Buffer.from('\r\n')] : []), Buffer.from('--zq--\r\n')]);
const upload = async (user, path, file) => of(user).request('POST', `${base}${path}`, { headers: { 'content-type': 'multipart/form-data; boundary=zq' }, body: multipart({ form: await of(user).token('/tro-giup/') }, file) });

async function files() {
	const d = fresh(), a = await report(d, { quantity: '1', deed: 'file' });
	const e = w.last(d), path = `/tai-len/ket-qua/${e}`;
	assert.ok(a.status === 303 && a.location.endsWith(path), a.location);
	assert.match(await seen(ME, path), /Kết quả đã được ghi nhận, dù chưa có tệp/);
	for (const user of [CHIEF, OTHER])
		assert.equal((await get(user, path)).status, 404);
	await refused(await upload(ME, path, { name: 'a.exe', bytes: Buffer.from('MZ') }), 'file', /Chỉ nhận ảnh.*vẫn được giữ/);
	await refused(await upload(ME, path), 'file', /Chưa chọn tệp/);
	assert.equal(entries(d), `proposed 1000 - ${w.iso(0)}`, 'the entry is not lost');
	assert.equal((await upload(ME, path, { name: 'ảnh zq.pdf', bytes: PDF })).status, 303);
	const page = await get(CHIEF, d.at), link = /href="([^"]*\/tep\/\d+)"/.exec(page.text);
	assert.ok(link && page.text.includes('ảnh zq.pdf'));
	const got = await of(CHIEF).request('GET', link[1], {});
	assert.ok(got.status === 200 && got.bytes.equals(PDF) && /attachment/.test(got.headers['content-disposition']));
	assert.equal((await of(OTHER).request('GET', link[1], {})).status, 404);
	assert.match(await seen(CHIEF, CONFIRM), /Có ảnh, tệp kèm theo/);
	// Taken off by its person alone, while nothing was answered.
	const off = `${link[1].slice(base.length)}/bo`;
	assert.equal((await post(CHIEF, off)).status, 422);
	assert.equal((await post(ME, off)).status, 303);
	assert.equal((await post(ME, off)).status, 409);
	assert.equal((await of(CHIEF).request('GET', link[1], {})).status, 404);
	assert.equal((await upload(ME, path, { name: 'a.pdf', bytes: PDF })).status, 303);
	for (let i = 0; i < 4; i++)
		assert.equal((await upload(ME, path, { name: 'b.pdf', bytes: PDF })).status, 303);
	await refused(await upload(ME, path, { name: 'c.pdf', bytes: PDF }), 'file', /tối đa 5 tệp/);
	assert.equal((await answer(CHIEF, e, 'accept')).status, 303);
	assert.equal((await get(ME, path)).status, 404);
	// The proof of an exemption.
	const late = w.deliver({ deadline: -2 }), l = w.entry(late, { state: 'accepted' });
	const asked = await post(ME, `${late.at}mien-tru`, { fault: `${l}-0`, reason: 'zq', proof: 'zq', deed: 'file' });
	const where = asked.location.slice(base.length);
	assert.equal((await upload(OTHER, where, { name: 'b.pdf', bytes: PDF })).status, 404);
	assert.equal((await upload(ME, where, { name: 'b.pdf', bytes: PDF })).status, 303);
	assert.equal((await get(ME, where)).status, 404, 'it has one');
	assert.match((await get(CHIEF, late.at)).text, /Tệp chứng cứ/);
}

// Who acts for the head of an agency answers its people, under the delegation; never the head, nor himself.
async function delegated() {
	const acts = 'thamdinh.snv', head = 'giamdoc.snv';
	const staff = sql(`SELECT p.uid FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL JOIN unit u ON u.id = h.unit_id
		WHERE u.code LIKE 'snv.%' AND h.rank = 'staff' AND p.uid <> '${acts}' ORDER BY p.id LIMIT 1`);
	const d = fresh({ user: staff }), e = w.entry(d), own = w.entry(w.deliver({ user: acts })), his = w.entry(w.deliver({ user: head }));
	assert.equal((await answer(acts, e, 'accept')).status, 404);
	sql(`INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day, until_day, created_by, accepted_at)
		SELECT u.id, 'delegated', g.id, r.id, 'zq', '2026-01-01', 'zq', '2026-01-01', '2099-12-31', g.id, UTC_TIMESTAMP(6) FROM unit u JOIN person g ON g.uid = '${head}' JOIN person r ON r.uid = '${acts}' WHERE u.code = 'snv'`);
	const id = number("SELECT id FROM delegation WHERE document_number = 'zq'");
	try {
		assert.equal((await answer(acts, his, 'accept')).status, 404, 'not the head himself');
		assert.equal((await answer(acts, own, 'accept')).status, 404, 'not his own');
		await refused(await post(acts, CONFIRM, { chosen: `${own}:1` }), null, /của chính mình/);
		await refused(await post(acts, CONFIRM, { chosen: `${his}:1` }), null, /không phụ trách/);
		assert.equal((await answer(acts, e, 'accept')).status, 303);
		assert.equal(number(`SELECT answered_under FROM entry WHERE id = ${e}`), id);
		assert.equal(number(`SELECT delegation_id FROM audit WHERE noun = 'entry' AND object_id = ${e} AND action = 'accept'`), id);
		assert.equal((await answer(head, own, 'accept')).status, 303, 'the head answers who acts for him');
	} finally {
		sql(`UPDATE audit SET delegation_id = NULL WHERE delegation_id = ${id}; UPDATE entry SET answered_under = NULL WHERE answered_under = ${id}; DELETE FROM delegation WHERE id = ${id}`);
	}
}

// A deputy of a unit answers its people in his own right.
async function deputy() {
	const d = fresh(), e = w.entry(d);
	sql(`INSERT INTO duty (person_id, agency_id, kind, unit_id, from_day) SELECT p.id, u.parent_id, 'deputy', u.id, '2026-01-01' FROM person p JOIN unit u ON u.code = 'stc.ngansach' WHERE p.uid = '${OTHER}'`);
	try {
		assert.match(await seen(OTHER, '/cong-viec/'), /1 kết quả của người khác chờ đồng chí duyệt/);
		assert.equal((await answer(OTHER, e, 'accept')).status, 303);
	} finally {
		sql(`DELETE FROM duty WHERE kind = 'deputy' AND person_id = (SELECT id FROM person WHERE uid = '${OTHER}')`);
	}
	assert.equal((await get(OTHER, `${CONFIRM}${e}`)).status, 404);
}

async function closedAll() {
	const d = fresh({ deadline: -1 }), e = w.entry(d, { quantity: 1, state: 'accepted' }), open = w.entry(d);
	sql(`INSERT INTO finding (entry_id, quantity, what, found_by) VALUES (${e}, 1000, 'zq', 1)`);
	const f = number(`SELECT MAX(id) FROM finding WHERE entry_id = ${e}`);
	w.close(d);
	const before = w.stands(d);
	for (const [user, path, fields] of [[ME, `${d.at}bao-cao/${open}/rut`, { version: 1 }], [ME, `${d.at}tra-lai`, { reason: 'zq' }], [ME, `${d.at}gia-han`, { until_day: w.day(9), reason: 'zq' }],
		[ME, `${d.at}mien-tru`, { fault: `${e}-0`, reason: 'zq', proof: 'zq' }], [CHIEF, `${CONFIRM}${e}/sai-sot`, { what: 'zq', quantity: '1', document: '', version: 1 }], [CHIEF, `/cong-viec/sai-sot/${f}/thu-hoi`, { reason: 'zq', version: 1 }], [CHIEF, CONFIRM, { chosen: `${open}:1` }]])
		await refused(await post(user, path, fields), null, /đã xác nhận nên việc/);
	assert.equal(w.stands(d), before);
	assert.match(await seen(ME, d.at), /đã xác nhận nên việc/);
	w.open();
}

async function everyRole() {
	const d = fresh({ subject: HOSTILE }), e = w.entry(d, { document: HOSTILE }), wrong = list();
	sql(`UPDATE entry SET note = '${HOSTILE.replace(/'/g, "''")}' WHERE id = ${e}; INSERT INTO hand_back (delivery_id, reason, asked_by) SELECT id, '${HOSTILE.replace(/'/g, "''")}', person_id FROM delivery WHERE id = ${d.id}`);
	const back = number(`SELECT MAX(id) FROM hand_back WHERE delivery_id = ${d.id}`);
	for (const user of Object.keys(people))
		for (const [path, mine, charge] of [['/cong-viec/', 1, 1], [CONFIRM, 1, 1], [d.at, 1, 1], [`${d.at}bao-cao`, 1, 0], [`${d.at}tra-lai`, 1, 0], [`${d.at}gia-han`, 1, 0], [`${d.at}mien-tru`, 1, 0], [`${CONFIRM}${e}`, 0, 1], [`${CONFIRM}${e}/sai-sot`, 0, 1], [`/cong-viec/tra-lai/${back}`, 0, 1]]) {
			const a = await get(user, path), all = path === '/cong-viec/' || path === CONFIRM;
			const may = all || (user === ME ? mine : [CHIEF, HEAD].includes(user) && charge);
			if (a.status !== (may ? 200 : 404))
				wrong.add(`${user} ${path}: ${a.status}`);
			if (a.text.includes('<b>zq'))
				wrong.add(`${user} ${path}: raw`);
		}
	wrong.none();
	const stranger = await new Client().get('/cong-viec/');
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	assert.ok((await get(CHIEF, CONFIRM)).text.includes('&lt;b&gt;zq'));
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('what a person owes, late first; who sees it', myWork);
	await test('a part is reported, and taken back', reports);
	await test('what is wrong with a report is said at its field', wrongReports);
	await test('the same entry of a device counts once', deviceKey);
	await test('what is done behind its window is carried', carried);
	await test('regular work is counted as it comes, the last press undone', regular);
	await test('accepted in whole or part, returned, not accepted', answers);
	await test('two heads at once; several by one press, all or none', twoHeads);
	await test('odd ones stand apart with the reason', oddOnes);
	await test('how much somebody does beside peers and before, in words', besides);
	await test('a major error is recorded and taken back', findings);
	await test('more time: asked and granted in time alone', moreTime);
	await test('exemptions: one for each fault', exemptions);
	await test('said that it cannot be done', handsBack);
	await test('photos and files; the entry stays where the file fails', files);
	await test('who acts for a head, and for whom not', delegated);
	await test('a deputy answers the people of his unit', deputy);
	await test('a confirmed sheet closes its window', closedAll);
	await test('every role; hostile text is text', everyRole);
	w.clear();
	w.open();
	for (const c of clients.values())
		c.close();
});
