// Work that heads assign: to whom, how much, by when, of which kind; in shares, outside the catalog, by lines of Excel, as
// last period; proposed by people themselves; corrected, withdrawn, handed over. Who may, who is told, two at once.
'use strict';
const { Client, base, decode, forms } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear: clearCatalogs, make, quote } = require('./catalogs.js');
const { plus, today } = require('./months.js');
const people = require('./people.js');

const HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OFFICER = 'canbo.tuyhoa', STRANGER = 'giamdoc.stc', DIVISION = 'truongphong.stc', CLERK = 'chuyenvien.stc';
const GIVE = '/cong-viec/giao', UNIT = '/cong-viec/don-vi/', ASK = '/cong-viec/de-xuat', HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const see = async (user, path) => {
	const a = await of(user).get(path);
	assert.equal(a.status, 200, `${user} ${path}: ${a.status}`);
	return text(a.text);
};
const post = async (user, path, fields) => of(user).post(path, { form: await of(user).token(), ...fields });
const done = async (user, path, fields) => {
	const a = await post(user, path, fields);
	assert.equal(a.status, 303, `${user} ${path}: ${a.status} ${text(/error-summary[\s\S]{0,800}/.exec(a.text)?.[0] || a.text.slice(0, 300))}`);
	return a.location.replace(base, '');
};
const at = (page, field) => page.text.includes(`id="${field}-error"`);
const person = (user) => number(`SELECT id FROM person WHERE uid = '${user}'`);
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const shown = (iso) => iso.split('-').reverse().join('/');
const day = (n) => plus(today, n);
// A day from n days on that is worked, one that is off.
const worked = (n) => [0, 6].includes(new Date(`${day(n)}T00:00Z`).getUTCDay()) ? worked(n + 1) : day(n);
const saturday = (n) => new Date(`${day(n)}T00:00Z`).getUTCDay() === 6 ? day(n) : saturday(n + 1);
const MARKED = "(SELECT id FROM work WHERE subject LIKE '%zq%' OR outside_id IN (SELECT id FROM outside_work WHERE task LIKE '%zq%'))";
const last = () => number('SELECT COALESCE(MAX(id), 0) FROM notice');
const told = (since) => sql(`SELECT CONCAT(n.kind, ' ', p.uid, ': ', n.a) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${since} ORDER BY n.id`).split('\n').filter(Boolean);
const works = (what = "CONCAT_WS(' ', p.uid, w.coefficient, CONCAT(w.share, '/', w.shares), d.kind, d.state, d.quantity, d.deadline)") =>
	sql(`SELECT ${what} FROM work w JOIN person p ON p.id = w.person_id LEFT JOIN delivery d ON d.work_id = w.id WHERE w.id IN ${MARKED} ORDER BY w.id, d.id`).split('\n').filter(Boolean);
const owed = () => number(`SELECT MAX(d.id) FROM delivery d WHERE d.work_id IN ${MARKED}`);
const version = (id) => number(`SELECT version FROM delivery WHERE id = ${id}`);

function clear() {
	sql(`SET foreign_key_checks = OFF; DELETE FROM notice WHERE path LIKE '/cong-viec/%';
	DELETE x FROM extension x JOIN delivery d ON d.id = x.delivery_id WHERE d.work_id IN ${MARKED};
	DELETE e FROM entry e JOIN delivery d ON d.id = e.delivery_id WHERE d.work_id IN ${MARKED};
	DELETE FROM delivery WHERE work_id IN ${MARKED}; DELETE w FROM work w JOIN ${MARKED} m ON m.id = w.id; DELETE FROM outside_work WHERE task LIKE '%zq%';
	DELETE FROM notice WHERE a LIKE '%zq%'; DELETE FROM sheet WHERE title = 'zq';
	DELETE FROM holiday WHERE name LIKE '%zq%'; DELETE FROM period_calendar WHERE reason LIKE '%zq%'; DELETE FROM agency_parameter WHERE other LIKE '%zq%';
	DELETE FROM duty WHERE kind = 'deputy' AND person_id = ${person(OFFICER)}`);
	clearCatalogs();
}

// The catalog in force: A.1 counts 1,0 and A.3 2,5.
const ROWS = [{ code: 'A.1', points: 500, coefficient: 10 }, { code: 'A.2', points: 750, coefficient: 15 }, { code: 'A.3', points: 1250, group: 2, coefficient: 25 }];
const catalog = () => make('in_force', { rows: ROWS });
const fields = (more = {}) => ({ subject: 'Báo cáo zq', quantity: '2', deadline: shown(worked(3)), person: [person(STAFF)], reason: '', document: '', days: '', ...more });

async function assigned() {
	clear();
	const g = catalog(), since = last(), c = of(HEAD), row = g.row['A.3'];
	assert.match(await see(HEAD, GIVE), /Giao việc .*A\.1.*Việc A\.1.*1,0.*A\.3.*2,5/);
	assert.match(await see(HEAD, `${GIVE}?tim=viec%20a.3`), /1 sản phẩm, công việc .*A\.3/);
	sql(`UPDATE catalog_row SET task = 'Soạn thảo tờ trình' WHERE id = ${row}`);
	assert.match(await see(HEAD, `${GIVE}?tim=soan%20to%20trinh`), /1 sản phẩm, công việc .*A\.3/, 'words with others between, without accents');
	assert.match(await see(HEAD, `${GIVE}?tim=${encodeURIComponent('%')}`), /Không có sản phẩm/);
	assert.match(await see(HEAD, `${GIVE}?tim=khongco`), /Không có sản phẩm, công việc nào/);
	const page = await see(HEAD, `${GIVE}/${row}`);
	assert.match(page, /Hạn đến hết \d\d\/\d\d\/\d{4}: kỳ tháng .*việc theo kế hoạch \(chốt kế hoạch \d\d/);
	const form = { form: await c.token(), ...fields({ person: [person(STAFF), person(OFFICER), person(STAFF)], quantity: '0,5', document: '12/KH' }) };
	const a = await c.post(`${GIVE}/${row}`, form);
	assert.equal(a.status, 303, text(a.text).slice(0, 800));
	assert.equal((await c.post(`${GIVE}/${row}`, form)).status, 303, 'twice is once');
	assert.deepEqual(works(), [`${STAFF} 25 1/1 planned open 500 ${worked(3)}`, `${OFFICER} 25 1/1 planned open 500 ${worked(3)}`]);
	assert.deepEqual(told(since), [`work_given ${STAFF}: Báo cáo zq`, `work_given ${OFFICER}: Báo cáo zq`]);
	assert.match(await see(HEAD, a.location.replace(base, '')), /Đã giao 2 việc\./);
	assert.match(await see(STAFF, '/thong-bao/'), /Công việc .*Được giao việc: Báo cáo zq, hạn/);
	assert.equal(sql(`SELECT GROUP_CONCAT(action) FROM audit WHERE noun = 'work' AND object_id IN ${MARKED}`), 'give,give');
	// The load stands beside the names: 0,5 × 2,5, cut.
	assert.match(await see(HEAD, `${GIVE}/${row}`), /Cán bộ|canbo|1,25/);
	// The coefficient is that of the day: the catalog may say another afterwards.
	sql(`UPDATE catalog_row SET coefficient = 30 WHERE id = ${row}`);
	assert.equal(sql(`SELECT DISTINCT coefficient FROM work WHERE id IN ${MARKED}`), '25');
}

async function dayOff() {
	clear();
	const g = catalog(), sat = saturday(1), monday = sql(`SELECT DATE('${sat}') + INTERVAL 2 DAY`);
	const where = await done(HEAD, `${GIVE}/${g.row['A.1']}`, fields({ deadline: shown(sat) }));
	assert.equal(works('d.deadline').join(), monday);
	assert.match(await see(HEAD, where), new RegExp(`Ngày ${shown(sat)} là ngày nghỉ, hạn chuyển sang ${shown(monday)}`));
	// The form says so beforehand.
	assert.match(await see(HEAD, `${GIVE}/${g.row['A.1']}?deadline=${shown(sat)}`), new RegExp(`Ngày ${shown(sat)} là ngày nghỉ, hạn chuyển sang ${shown(monday)}.*việc theo kế hoạch|phát sinh`));
	assert.match(await see(HEAD, `${GIVE}/${g.row['A.1']}?deadline=${shown(day(-1))}`), /đã qua; hạn phải từ hôm nay/);
	assert.equal((await of(HEAD).get(`${GIVE}/${g.row['A.1']}?deadline=xx`)).status, 200);
}

// 1: the plan of a period that runs is frozen now, after what was set for it; 0: no calendar freezes it today.
async function frozen(row) {
	const extra = async () => {
		const [, until, what] = /Hạn đến hết (\S+): kỳ \S+ \S+, việc (theo kế hoạch|phát sinh)/.exec(await see(HEAD, `${GIVE}/${row}`)) || [];
		return what === 'phát sinh' && until.split('/').reverse().join('-') >= worked(0) ? until : null;
	};
	const early = () => sql(`INSERT INTO period_calendar (agency_id, first_month, closes, freeze, self, head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december, document_number, document_day, reason, made_by)
		VALUES (${unit('tuyhoa')}, '2026-01-01', 25, 1, 25, 26, 28, 5, 10, 10, 11, 12, 14, '1', '2026-01-01', 'zq', 1)`);
	const quarters = () => sql(`SET foreign_key_checks = OFF; INSERT INTO agency_parameter (agency_id, from_day, period, other, proposal_id, document_number, document_day, created_by)
		VALUES (${unit('tuyhoa')}, '2026-01-01', 'quarter', 'zq', -1, '1', '2026-01-01', 1)`);
	for (const way of [() => {}, early, quarters]) {
		way();
		const until = await extra();
		if (until)
			return until;
	}
	return null;
}

async function extra() {
	clear();
	const g = catalog(), until = await frozen(g.row['A.1']);
	if (!until)
		return console.log('# no plan is frozen today: extra work is not tried');
	const deadline = shown(worked(0)), refused = await post(HEAD, `${GIVE}/${g.row['A.1']}`, fields({ deadline }));
	assert.ok(refused.status === 422 && at(refused, 'reason') && refused.text.includes('Báo cáo zq'), `${refused.status}`);
	assert.match(text(refused.text), /là việc phát sinh, hãy ghi lý do/);
	assert.deepEqual(works(), []);
	const where = await done(HEAD, `${GIVE}/${g.row['A.1']}`, fields({ deadline, reason: 'Đột xuất zq' }));
	assert.deepEqual(works("CONCAT_WS(' ', d.kind, w.reason)"), ['extra Đột xuất zq']);
	assert.match(await see(HEAD, where), /100%/);
	// A newcomer has five days: his plan is not frozen.
	sql(`UPDATE holding SET from_day = '${day(0)}' WHERE person_id = ${person(STAFF)} AND main = 1`);
	try {
		await done(HEAD, `${GIVE}/${g.row['A.1']}`, fields({ deadline }));
		assert.deepEqual(works('d.kind'), ['extra', 'planned']);
	} finally {
		sql(`UPDATE holding SET from_day = '2025-07-01' WHERE person_id = ${person(STAFF)} AND main = 1`);
	}
}

async function refused() {
	clear();
	const g = catalog(), where = `${GIVE}/${g.row['A.1']}`;
	for (const [field, more, words] of [['quantity', { quantity: '' }, /./], ['quantity', { quantity: '0' }, /./], ['quantity', { quantity: '1.000' }, /./], ['quantity', { quantity: '0,0001' }, /./], ['quantity', { quantity: '200000' }, /./],
		['deadline', { deadline: '' }, /./], ['deadline', { deadline: shown(day(-1)) }, /đã qua/], ['deadline', { deadline: '01/01/2199' }, /hai năm/], ['person', { person: [] }, /ít nhất một người/],
		['person', { person: [person(STRANGER)] }, /không phụ trách/], ['person', { person: [person(HEAD)] }, /không phụ trách/], ['person', { person: [person(STAFF), person(CLERK)] }, /không phụ trách/],
		['subject', { subject: 'x'.repeat(501) }, /./], ['days', { days: '0' }, /./]]) {
		const a = await post(HEAD, where, fields(more));
		assert.ok(a.status === 422 && at(a, field), `${JSON.stringify(more)}: ${a.status}`);
		assert.match(text(a.text), words);
		assert.ok(more.subject || a.text.includes('Báo cáo zq'), 'what was typed is kept');
		assert.ok(JSON.stringify(more.person) === '[]' || more.person || /value="\d+" checked/.test(a.text), 'who was ticked is kept');
	}
	assert.deepEqual(works(), []);
	// A sheet that is confirmed up to a day.
	sql(`SET foreign_key_checks = OFF; SET check_constraint_checks = OFF; INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state) VALUES (${person(STAFF)}, ${unit('tuyhoa')}, ${unit('tuyhoa')}, 'zq', 'staff', 'civil_servant', '2026-01-01', 1, '2026-01-01', '${day(30)}', 'preview')`);
	const closed = await post(HEAD, where, fields());
	assert.ok(closed.status === 422 && at(closed, 'deadline'), `${closed.status}`);
	assert.match(text(closed.text), new RegExp(`đã xác nhận đến hết ${shown(day(30))}`));
	assert.deepEqual(works(), []);
}

async function rights() {
	clear();
	const g = catalog(), row = g.row['A.1'], wrong = list();
	await done(HEAD, `${GIVE}/${row}`, fields());
	const id = owed(), paths = [GIVE, `${GIVE}/${row}`, `${GIVE}/ngoai`, `${GIVE}/${g.row['A.3']}/chia`, `${GIVE}/bang`, UNIT, `${UNIT}lap-lai`, `${UNIT}${person(STAFF)}`, `${UNIT}viec/${id}`];
	for (const user of Object.keys(people))
		for (const path of paths) {
			// The chairman assigns to heads of agencies what stands in any catalog; of their people he sees nothing here.
			const own = user === HEAD || (people[user].includes('chairman') && ![`${UNIT}${person(STAFF)}`, `${UNIT}viec/${id}`].includes(path)), any = [STRANGER, DIVISION, 'giamdoc.snv'].includes(user) && [GIVE, `${GIVE}/ngoai`, `${GIVE}/bang`, UNIT, `${UNIT}lap-lai`].includes(path);
			const a = await of(user).get(path);
			if (a.status !== (own || any ? 200 : 404))
				wrong.add(`${user} ${path}: ${a.status}`);
		}
	for (const user of [STAFF, OFFICER, STRANGER, DIVISION, 'quantri.khcn', 'chutich.tinh']) {
		for (const [path, more] of [[`${GIVE}/${row}`, fields()], [`${UNIT}viec/${id}/thu-hoi`, { withdraw_reason: 'x', end_document: 'x', version: 1 }], [`${UNIT}viec/${id}/chuyen`, { to: person(OFFICER), hand_reason: 'x', hand_deadline: '', version: 1 }],
			[`${UNIT}viec/${id}/sua`, { subject: 'x', quantity: '1', deadline: shown(worked(5)), reason: 'x', version: 1 }]]) {
			const a = await post(user, path, more);
			if (![404, 422].includes(a.status))
				wrong.add(`${user} POST ${path}: ${a.status}`);
		}
	}
	assert.deepEqual(works(), [`${STAFF} 10 1/1 planned open 2000 ${worked(3)}`]);
	assert.ok(!(await see(STRANGER, UNIT)).includes('Báo cáo zq'));
	const stranger = await new Client().get(UNIT);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	// A deputy has what was given to him, and nobody else.
	sql(`INSERT INTO duty (person_id, agency_id, kind, from_day, unit_id) VALUES (${person(OFFICER)}, ${unit('tuyhoa')}, 'deputy', '2026-01-01', ${unit('tuyhoa.vanhoa')})`);
	assert.match(await see(OFFICER, `${UNIT}viec/${id}`), /Báo cáo zq/);
	await done(OFFICER, `${GIVE}/${row}`, fields());
	assert.ok(at(await post(OFFICER, `${GIVE}/${row}`, fields({ person: [person('an.dt4871')] })), 'person'));
	wrong.none();
}

async function outside() {
	clear();
	catalog();
	const since = last(), more = { task: 'Việc mới zq', output: 'Báo cáo', coefficient: '1,4' };
	await done(HEAD, `${GIVE}/ngoai`, fields({ ...more, person: [person(STAFF), person(OFFICER)] }));
	assert.deepEqual(works("CONCAT_WS(' ', p.uid, d.state, d.quantity)"), [`${STAFF} open 2000`, `${OFFICER} open 2000`]);
	assert.equal(sql(`SELECT COUNT(DISTINCT outside_id) FROM work WHERE id IN ${MARKED} AND row_id IS NULL AND coefficient = 14`), '1', 'one proposal for all');
	assert.deepEqual(told(since).filter((x) => /outside/.test(x)), [`outside_proposed ${OFFICER}: Việc mới zq`]);
	assert.match(await see(OFFICER, '/danh-muc/ngoai/'), /Việc mới zq/);
	for (const [field, wrong] of [['task', { task: '' }], ['output', { output: '' }], ['coefficient', { coefficient: '' }], ['coefficient', { coefficient: '0' }]])
		assert.ok(at(await post(HEAD, `${GIVE}/ngoai`, fields({ ...more, ...wrong })), field), field);
	// Without a catalog there is only that.
	clear();
	assert.match(await see(HEAD, GIVE), /chưa có danh mục nào đang áp dụng/);
	await done(HEAD, `${GIVE}/ngoai`, fields(more));
}

async function regular() {
	clear();
	const g = catalog(), since = last();
	await done(HEAD, `${GIVE}/${g.row['A.1']}`, fields({ regular: '1', days: '3', quantity: '', deadline: '', subject: 'Hồ sơ zq' }));
	assert.equal(sql(`SELECT CONCAT_WS(' ', regular, days, (SELECT COUNT(*) FROM delivery d WHERE d.work_id = w.id)) FROM work w WHERE w.id IN ${MARKED}`), '1 3 0');
	assert.deepEqual(told(since), [`work_regular ${STAFF}: Hồ sơ zq`]);
	const id = number(`SELECT MAX(id) FROM work WHERE id IN ${MARKED}`), where = `${UNIT}thuong-xuyen/${id}`;
	assert.match(await see(HEAD, `${UNIT}${person(STAFF)}`), /Việc thường xuyên .*Hồ sơ zq A\.1 .* 1,0 3 /);
	assert.ok(at(await post(HEAD, `${where}/thoi`, { reason: '', version: 1 }), 'reason'));
	for (const user of [STRANGER, STAFF])
		assert.equal((await of(user).get(where)).status, 404);
	assert.equal((await post(HEAD, `${where}/thoi`, { reason: 'Sai zq', version: 9 })).status, 409);
	await done(HEAD, `${where}/thoi`, { reason: 'Đổi người zq', version: 1 });
	assert.equal(sql(`SELECT CONCAT(state, version) FROM work WHERE id = ${id}`), 'ended2');
	assert.deepEqual(told(since).slice(1), [`work_withdrawn ${STAFF}: Hồ sơ zq`]);
	assert.equal((await of(HEAD).get(where)).status, 404);
}

// The catalog that began with the period counts, though another is in force since.
async function versions() {
	clear();
	const old = make('superseded', { rows: ROWS });
	sql(`UPDATE catalog SET in_force_until = '${day(-1)}' WHERE id = ${old.id}`);
	const now = make('in_force', { rows: [{ code: 'A.1', points: 500, coefficient: 40 }, { code: 'B.9', points: 500, coefficient: 10 }] });
	sql(`UPDATE catalog SET in_force_from = '${day(0)}' WHERE id = ${now.id}; UPDATE catalog SET in_force_until = '${day(-1)}' WHERE id = ${old.id}`);
	const [, until] = /Hạn đến hết (\d\d\/\d\d\/\d{4})/.exec(await see(HEAD, `${GIVE}/${old.row['A.1']}`));
	const begins = /Hạn đến hết/.test(await see(HEAD, `${GIVE}/${old.row['A.3']}`));
	assert.ok(begins, 'what the period began with');
	assert.equal((await of(HEAD).get(`${GIVE}/${now.row['B.9']}`)).status, 404);
	await done(HEAD, `${GIVE}/${now.row['A.1']}`, fields({ deadline: shown(worked(0)) }));
	const next = sql(`SELECT DATE('${until.split('/').reverse().join('-')}') + INTERVAL 10 DAY`);
	await done(HEAD, `${GIVE}/${old.row['A.1']}`, fields({ deadline: shown(next) }));
	assert.deepEqual(works('w.coefficient'), ['10', '40']);
	const gone = await post(HEAD, `${GIVE}/${old.row['A.3']}`, fields({ deadline: shown(next) }));
	assert.ok(gone.status === 422 && /không có sản phẩm đã chọn/.test(text(gone.text)), `${gone.status}`);
}

async function unitPage() {
	clear();
	const g = catalog();
	await done(HEAD, `${GIVE}/${g.row['A.3']}`, fields());
	const name = sql(`SELECT CONCAT(family, ' ', given) FROM person WHERE uid = '${STAFF}'`), id = person(STAFF);
	const ky = /ky=([\dQ-]+)/.exec((await post(HEAD, `${GIVE}/${g.row['A.1']}`, fields({ subject: 'Việc zq' }))).location)[1];
	assert.match(await see(HEAD, `${UNIT}?ky=${ky}&tim=${encodeURIComponent(name)}`), new RegExp(`1 người .*${name}.* 2 0 0 0 7,00 0,00`));
	const folded = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
	assert.match(await see(HEAD, `${UNIT}?ky=${ky}&tim=${encodeURIComponent(folded)}`), /1 người/, 'without accents');
	assert.match(await see(HEAD, `${UNIT}?tim=khongco`), /Không có ai có tên này/);
	assert.match(await see(HEAD, `${UNIT}?don-vi=${unit('tuyhoa.vanhoa')}`), /20 người/);
	assert.match(await see(HEAD, `${UNIT}?trang=2`), /77 người|người/);
	for (const bad of ['2026-13', 'xx', '2026-Q2'])
		assert.equal((await of(HEAD).get(`${UNIT}?ky=${bad}`)).status, 404, bad);
	const page = await see(HEAD, `${UNIT}${id}?ky=${ky}`);
	assert.match(page, /Đã giao 7,00 .*Báo cáo zq A\.3 · Việc A\.3 – Báo cáo Theo kế hoạch 2,5 2 0 .*Đang làm Mở/);
	assert.match(await see(HEAD, `${UNIT}${id}?ky=2026-05`), /Chưa có việc nào trong kỳ này/);
	assert.equal((await of(HEAD).get(`${UNIT}${person(CLERK)}`)).status, 404);
	assert.equal((await of(HEAD).get(`${UNIT}${person(HEAD)}`)).status, 404, 'not himself');
}

// One that was assigned before today, with a part done.
async function begun(accepted = 500, declared = 0) {
	clear();
	const g = catalog();
	await done(HEAD, `${GIVE}/${g.row['A.3']}`, fields());
	const id = owed();
	sql(`UPDATE delivery SET given_on = given_on - INTERVAL 1 DAY, accepted = ${accepted}, declared = ${declared} WHERE id = ${id}`);
	return id;
}
const change = (id, deed, more) => [`${UNIT}viec/${id}/${deed}`, { ...more, version: version(id) }];
const withdraw = { withdraw_reason: 'Thôi zq', end_document: '5/TB' };
const hand = (more = {}) => ({ to: person(OFFICER), hand_reason: 'Ốm zq', hand_deadline: '', ...more });
const parts = () => works("CONCAT_WS(' ', p.uid, d.kind, d.state, d.quantity, d.accepted)");

async function withdrawn() {
	const id = await begun(), since = last();
	for (const [field, more] of [['withdraw_reason', { withdraw_reason: '' }], ['end_document', { end_document: '' }]])
		assert.ok(at(await post(HEAD, ...change(id, 'thu-hoi', { ...withdraw, ...more })), field), field);
	await done(HEAD, ...change(id, 'thu-hoi', withdraw));
	assert.deepEqual(parts(), [`${STAFF} planned done 500 500`, `${STAFF} planned withdrawn 1500 0`]);
	assert.equal(sql(`SELECT CONCAT_WS('|', from_id = ${id}, end_reason, end_document, ended_by = ${person(HEAD)}) FROM delivery WHERE id = ${owed()}`), '1|Thôi zq|5/TB|1');
	assert.deepEqual(told(since), [`work_withdrawn ${STAFF}: Báo cáo zq`]);
	const again = await post(HEAD, ...change(id, 'thu-hoi', withdraw));
	assert.equal(again.status, 409);
	// By mistake, on its day: without a document.
	clear();
	const g = catalog();
	await done(HEAD, `${GIVE}/${g.row['A.1']}`, fields());
	await done(HEAD, ...change(owed(), 'thu-hoi', { ...withdraw, end_document: '' }));
	assert.deepEqual(parts(), [`${STAFF} planned withdrawn 2000 0`]);
	const whole = await begun(0);
	await done(HEAD, ...change(whole, 'thu-hoi', withdraw));
	assert.deepEqual(parts(), [`${STAFF} planned withdrawn 2000 0`]);
	assert.match(await see(HEAD, `${UNIT}viec/${whole}`), /Đã thu hồi Lý do Thôi zq Văn bản 5\/TB/);
	const waits = await begun(0, 1000), a = await post(HEAD, ...change(waits, 'thu-hoi', withdraw));
	assert.ok(a.status === 422 && /hãy trả lời trước/.test(text(a.text)), `${a.status}`);
	sql(`UPDATE delivery SET declared = 0 WHERE id = ${waits}; INSERT INTO extension (delivery_id, deadline, before_deadline, reason, asked_by) VALUES (${waits}, '2099-01-01', '2098-01-01', 'zq', 1)`);
	assert.match(text((await post(HEAD, ...change(waits, 'chuyen', hand()))).text), /đề nghị gia hạn; hãy trả lời trước/);
	assert.deepEqual(parts(), [`${STAFF} planned open 2000 0`]);
}

async function handed() {
	const id = await begun(), since = last();
	for (const [field, more] of [['to', { to: '' }], ['to', { to: person(STAFF) }], ['to', { to: person(CLERK) }], ['hand_reason', { hand_reason: '' }], ['hand_deadline', { hand_deadline: shown(day(-1)) }]])
		assert.ok(at(await post(HEAD, ...change(id, 'chuyen', hand(more))), field), field);
	await done(HEAD, ...change(id, 'chuyen', hand({ hand_deadline: shown(worked(8)) })));
	assert.deepEqual(parts(), [`${STAFF} planned done 500 500`, `${STAFF} planned handed_over 1500 0`, `${OFFICER} taken open 1500 0`]);
	assert.deepEqual(told(since), [`work_given ${OFFICER}: Báo cáo zq`, `work_taken ${STAFF}: Báo cáo zq`]);
	assert.equal(sql(`SELECT CONCAT(n.deadline, ' ', f.state, ' ', w.coefficient) FROM delivery n JOIN delivery f ON f.id = n.from_id JOIN work w ON w.id = n.work_id WHERE n.kind = 'taken' AND n.work_id IN ${MARKED}`), `${worked(8)} handed_over 25`);
}

async function corrected() {
	clear();
	const g = catalog(), since = last() + 1;
	await done(HEAD, `${GIVE}/${g.row['A.3']}`, fields());
	const id = owed(), more = { subject: 'Tờ trình zq', quantity: '3', deadline: shown(worked(3)), reason: 'Nhầm zq' };
	assert.ok(at(await post(HEAD, ...change(id, 'sua', { ...more, reason: '' })), 'reason'));
	await done(HEAD, ...change(id, 'sua', more));
	assert.deepEqual(works("CONCAT_WS(' ', w.subject, d.quantity)"), ['Tờ trình zq 3000']);
	assert.deepEqual(told(since).slice(-1), [`work_moved ${STAFF}: Tờ trình zq`]);
	sql(`UPDATE delivery SET given_on = given_on - INTERVAL 1 DAY WHERE id = ${id}`);
	await done(HEAD, ...change(id, 'sua', { subject: 'Khác zq', quantity: '9', deadline: shown(worked(5)), reason: 'Thêm zq' }));
	assert.deepEqual(works("CONCAT_WS(' ', w.subject, d.quantity, d.deadline, d.due)"), [`Tờ trình zq 3000 ${worked(5)} ${worked(5)}`], 'the next day the deadline alone');
	assert.equal(sql(`SELECT JSON_VALUE(after_json, '$.reason') FROM audit WHERE noun = 'delivery' AND action = 'correct' AND object_id = ${id} ORDER BY id DESC LIMIT 1`), 'Thêm zq');
	assert.ok(at(await post(HEAD, ...change(id, 'sua', { ...more, deadline: shown(day(-1)) })), 'deadline'));
	sql(`UPDATE delivery SET deadline = '${day(-2)}', due = '${day(-2)}' WHERE id = ${id}`);
	const passed = await post(HEAD, ...change(id, 'sua', more));
	assert.ok(passed.status === 422 && /đã qua nên không đổi được/.test(text(passed.text)));
}

async function atOnce() {
	const id = await begun(0);
	sql(`INSERT INTO duty (person_id, agency_id, kind, from_day, unit_id) VALUES (${person(OFFICER)}, ${unit('tuyhoa')}, 'deputy', '2026-01-01', ${unit('tuyhoa.vanhoa')})`);
	const both = await Promise.all([post(HEAD, ...change(id, 'thu-hoi', withdraw)), post(OFFICER, ...change(id, 'chuyen', hand({ to: person('anh.ltt4259') })))]);
	assert.equal(both.map((a) => a.status).sort().join(), '303,409');
	const late = both.find((a) => a.status === 409);
	assert.match(text(late.text), /vừa được người khác thay đổi/);
	const old = await post(HEAD, `${UNIT}viec/${await begun(0)}/thu-hoi`, { ...withdraw, version: 99 });
	assert.ok(old.status === 409 && old.text.includes('Thôi zq'), 'what was typed is kept');
}

const split = (parts, more = {}) => ({ subject: 'Đề án zq', quantity: '1', 'part_person[]': parts.map((p) => p[0]), 'part_share[]': parts.map((p) => p[1]), 'part_deadline[]': parts.map((p) => p[2]), reason: '', document: '', ...more });

async function shared() {
	clear();
	const g = catalog(), where = `${GIVE}/${g.row['A.3']}/chia`, soon = shown(worked(3)), s = person(STAFF), o = person(OFFICER);
	assert.match(await see(HEAD, `${GIVE}/${g.row['A.3']}`), /Chia sản phẩm này/);
	assert.ok(!(await see(HEAD, `${GIVE}/${g.row['A.1']}`)).includes('Chia sản phẩm này'), 'a small one is not split');
	for (const [parts, field, words] of [[[[s, '5/8', soon], [o, '2/8', soon]], 'part_share', /đang là 7\/8/], [[[s, '60%', soon], [o, '60%', soon]], 'part_share', /đang là 6\/5/], [[[s, '1', soon]], 'part_person', /ít nhất hai/],
		[[[s, 'x', soon], [o, '1/2', soon]], 'part_share', /Phần 1/], [[[s, '1/2', soon], ['', '1/2', soon]], 'part_person', /Phần 2/], [[[s, '1/2', soon], [o, '1/2', '']], 'part_deadline', /Phần 2/],
		[[[s, '1/2', soon], [person(CLERK), '1/2', soon]], 'part_person', /không phụ trách/], [[[s, '1/9973', soon], [o, '1/9967', soon]], 'part_share', /lẻ quá/], [[[s, '1/2', shown(day(-1))], [o, '1/2', soon]], 'part_deadline', /đã qua/]]) {
		const a = await post(HEAD, where, split(parts));
		assert.ok(a.status === 422 && at(a, field), `${JSON.stringify(parts)}: ${a.status}`);
		assert.match(text(a.text), words);
		assert.ok(a.text.includes(`value="${parts[0][1]}"`), 'what was typed is kept');
	}
	assert.deepEqual(works(), []);
	await done(HEAD, where, split([[s, '5/8', soon], ['', '', ''], [o, '37,5%', soon]]));
	assert.deepEqual(works("CONCAT_WS(' ', p.uid, w.share, w.shares, w.split_id = (SELECT MIN(id) FROM work WHERE subject = 'Đề án zq'), d.quantity)"), [`${STAFF} 5 8 1 1000`, `${OFFICER} 3 8 1 1000`]);
	// Among the periods of one person.
	await done(HEAD, where, split([[s, '1/3', soon], [s, '2/3', shown(worked(60))]], { subject: 'Nhiều kỳ zq' }));
	assert.deepEqual(works("CONCAT_WS(' ', w.share, w.shares, d.deadline)").slice(2), [`1 3 ${worked(3)}`, `2 3 ${worked(60)}`]);
	assert.match(await see(HEAD, `${UNIT}${s}`), /× 5\/8/);
	// A share keeps its size, its deadline may move.
	const id = owed();
	await done(HEAD, `${UNIT}viec/${id}/sua`, { subject: 'Khác zq', quantity: '9', deadline: shown(worked(61)), reason: 'Lùi zq', version: version(id) });
	assert.deepEqual(works("CONCAT_WS(' ', w.subject, d.quantity, d.deadline)").slice(-1), [`Nhiều kỳ zq 1000 ${worked(61)}`]);
}

const line = (...cells) => cells.join('\t');
const paste = async (lines, more = {}) => post(HEAD, `${GIVE}/bang`, { lines: lines.join('\r\n'), reason: '', seen: '', deed: 'check', ...more });
const seenOf = (a) => /name="seen" value="(\w+)"/.exec(a.text)[1];

async function pasted() {
	clear();
	catalog();
	const name = sql(`SELECT CONCAT(family, ' ', given) FROM person WHERE uid = '${STAFF}'`), soon = shown(worked(3)), since = last();
	const good = [line('Người làm', 'Mã', 'Nội dung', 'Số lượng', 'Hạn'), line(name, 'A.1', 'Việc một zq', '2', soon), line(OFFICER, 'a.3', 'Việc hai zq', '0,5', soon), '', line(name.toUpperCase(), 'A.2', 'Việc ba zq', '1', worked(4))];
	const bad = [line('Không Có Ai', 'A.1', 'zq', '1', soon), line(STAFF, 'Z.9', 'zq', '1', soon), line(STAFF, '', 'zq', '1', soon), line(STAFF, 'A.1', 'zq', 'x', soon), line(STAFF, 'A.1', 'zq', '1', '32/13/2030'), line(STAFF, 'A.1', 'zq', '1', shown(day(-1))), line(STAFF, 'A.1', 'zq', '1', soon, 'thừa'), line(STRANGER, 'A.1', HOSTILE, '1', soon)];
	const looked = await paste(good);
	assert.equal(looked.status, 200);
	assert.match(text(looked.text), /Dòng đầu là tiêu đề, đã bỏ qua\. 3 dòng\./);
	assert.ok(looked.text.includes(line(OFFICER, 'a.3')), 'TABs are kept');
	assert.deepEqual(works(), []);
	const all = await paste([...good, ...bad]);
	assert.equal(all.status, 422);
	const said = text(all.text);
	for (const words of ['“Không Có Ai”', 'không có sản phẩm đã chọn', 'Thiếu mã', 'Số lượng chưa đúng', 'Hạn chưa đúng', 'đã qua', 'Thừa cột', `“${STRANGER}”`, '8 dòng đã chọn chưa đúng'])
		assert.ok(said.includes(words), words);
	assert.ok(!all.text.includes('<b>zq'));
	const give = { deed: 'give', seen: seenOf(all) };
	assert.equal((await paste([...good, ...bad], { ...give, take: [2, 3, 6] })).status, 422, 'a bad line is ticked');
	assert.equal((await paste([...good, ...bad], { ...give, take: [] })).status, 422, 'none is ticked');
	assert.equal((await paste([...good, ...bad.slice(1)], { ...give, take: [2, 3] })).status, 422, 'other lines than those that were looked at');
	assert.deepEqual(works(), []);
	const a = await paste([...good, ...bad], { ...give, take: [2, 3, 5] });
	assert.equal(a.status, 303, text(a.text).slice(0, 500));
	assert.deepEqual(works("CONCAT_WS(' ', p.uid, w.coefficient, w.subject, d.quantity, d.deadline)"), [`${STAFF} 10 Việc một zq 2000 ${worked(3)}`, `${OFFICER} 25 Việc hai zq 500 ${worked(3)}`, `${STAFF} 15 Việc ba zq 1000 ${worked(4)}`]);
	assert.deepEqual(told(since), [`work_given ${STAFF}: Việc một zq (+1)`, `work_given ${OFFICER}: Việc hai zq`], 'one notice for several');
	for (const lines of [[''], ['x\ty'], Array(501).fill(good[1])])
		assert.equal((await paste(lines)).status, 422);
	// 200 lines at once.
	clear();
	catalog();
	const many = Array.from({ length: 200 }, (_, i) => line(i % 2 ? STAFF : OFFICER, 'A.1', `Việc ${i} zq`, '1', soon)), seen = seenOf(await paste(many)), began = Date.now();
	assert.equal((await paste(many, { deed: 'give', seen, take: many.map((_, i) => i + 1) })).status, 303);
	console.log(`# 200 lines in ${Date.now() - began} ms`);
	assert.equal(works().length, 200);
}

async function again() {
	clear();
	const g = catalog(), s = person(STAFF);
	await done(HEAD, `${GIVE}/${g.row['A.1']}`, fields());
	await done(HEAD, `${GIVE}/${g.row['A.2']}`, fields({ subject: 'Thu zq', person: [s, person(OFFICER)] }));
	await done(HEAD, `${GIVE}/${g.row['A.3']}/chia`, split([[s, '1/2', shown(worked(3))], [person(OFFICER), '1/2', shown(worked(3))]]));
	// They were those of last period.
	const page = await of(HEAD).get(`${UNIT}lap-lai`), ky = /name="ky" value="([^"]*)"/.exec(page.text)?.[1];
	const [, into] = /sang kỳ (\S+ \S+?)\./.exec(text(page.text)), days = (iso) => sql(`SELECT DATE('${iso}-01') - INTERVAL 1 MONTH + INTERVAL 9 DAY`);
	assert.ok(into);
	const target = ky || sql(`SELECT DATE_FORMAT(DATE('${into.replace(/tháng (\d+)\/(\d+)/, '$2-$1')}-01'), '%Y-%m')`);
	const before = days(target);
	sql(`UPDATE delivery SET given_on = '${before}' - INTERVAL 20 DAY, deadline = '${before}', due = '${before}' WHERE work_id IN ${MARKED}`);
	const shownPage = await of(HEAD).get(`${UNIT}lap-lai`);
	assert.match(text(shownPage.text), new RegExp(`${shown(before)} \\d\\d/\\d\\d/${target.slice(0, 4)}`));
	const values = [...shownPage.text.matchAll(/name="chosen" type="checkbox" value="(\d+:\d+)" checked/g)].map((m) => m[1]);
	assert.equal(values.length, 3, 'shares are not given again');
	assert.ok(at(await post(HEAD, `${UNIT}lap-lai`, { ky: target, chosen: [] }), 'chosen'));
	assert.equal((await post(HEAD, `${UNIT}lap-lai`, { ky: target, chosen: [values[0].replace(/:.*/, ':99')] })).status, 409);
	assert.equal((await post(HEAD, `${UNIT}lap-lai`, { ky: '2026-05', chosen: values })).status, 422);
	const since = last(), n = works().length;
	await done(HEAD, `${UNIT}lap-lai`, { ky: target, chosen: values });
	assert.equal(works().length, n + 3);
	assert.ok(works("CONCAT_WS(' ', d.kind, DATE_FORMAT(d.deadline, '%Y-%m'))").slice(-3).every((x) => x === `planned ${target}`), works().slice(-3).join());
	assert.equal(told(since).length, 2);
	assert.match(await see(HEAD, `${UNIT}lap-lai`), /Đã giao trong kỳ này/);
	assert.equal((await post(HEAD, `${UNIT}lap-lai`, { ky: target, chosen: values })).status, 409, 'not a second time');
	sql(`DELETE FROM delivery WHERE work_id IN ${MARKED} AND DATE_FORMAT(deadline, '%Y-%m') = '${target}'`);
	// A product that the catalog has no longer cannot be chosen.
	sql(`UPDATE catalog_row SET coefficient = NULL WHERE id = ${g.row['A.2']}`);
	assert.match(await see(HEAD, `${UNIT}lap-lai`), /không còn sản phẩm đó/);
	assert.equal((await post(HEAD, `${UNIT}lap-lai`, { ky: target, chosen: values })).status, 422);
}

const asked = (more = {}) => ({ subject: 'Khảo sát zq', quantity: '', deadline: '', reason: 'Cần zq', ...more });
const proposal = () => number(`SELECT MAX(id) FROM work WHERE asked_at IS NOT NULL AND id IN ${MARKED}`);
const seenAs = (id) => ({ version: number(`SELECT version FROM work WHERE id = ${id}`) });
const said = (id) => sql(`SELECT CONCAT_WS(' ', state, reason) FROM work WHERE id = ${id}`);
const scorer = () => sql(`SELECT p.uid FROM holding h JOIN person p ON p.id = h.person_id WHERE h.unit_id = ${unit('tuyhoa.vanhoa')} AND h.\`rank\` = 'head'`);

async function proposed() {
	clear();
	const g = catalog(), since = last();
	assert.match(await see(STAFF, `${ASK}/san-pham?tim=A.3`), /1 sản phẩm, công việc/);
	assert.match(await see(STAFF, `${ASK}?san-pham=${g.row['A.3']}`), /Sản phẩm, công việc Việc A\.3/);
	for (const [field, more] of [['subject', { subject: '' }], ['quantity', { quantity: '0' }], ['deadline', { deadline: shown(day(-1)) }], ['deadline', { deadline: 'xx' }]])
		assert.ok(at(await post(STAFF, ASK, asked(more)), field), field);
	assert.equal((await post(STAFF, ASK, asked({ product: 99999999 }))).status, 422);
	await done(STAFF, ASK, asked({ product: g.row['A.3'], quantity: '2', deadline: shown(worked(4)) }));
	const id = proposal();
	assert.deepEqual(told(since), [`work_asked ${scorer()}: Khảo sát zq`]);
	assert.match(await see(HEAD, '/viec-can-lam/'), /Trả lời 1 đề xuất việc/);
	assert.ok(!(await see(STRANGER, '/viec-can-lam/')).includes('đề xuất việc'));
	assert.match(await see(HEAD, `${ASK}/don-vi/`), /Khảo sát zq A\.3 · Việc A\.3/);
	assert.equal((await of(STAFF).get(`${ASK}/don-vi/`)).status, 404);
	for (const user of [STRANGER, STAFF, DIVISION]) {
		assert.equal((await of(user).get(`${ASK}/${id}`)).status, 404, user);
		assert.ok([404, 422].includes((await post(user, `${ASK}/${id}/tu-choi`, { decline_reason: 'x', ...seenAs(id) })).status), user);
	}
	assert.match(await see(HEAD, `${ASK}/${id}`), /Khảo sát zq .*Cần zq .*A\.3/);
	assert.match(await see(HEAD, `${ASK}/${id}/san-pham`), /A\.1/);
	// Taken up, changed.
	const take = { product: g.row['A.1'], subject: 'Khảo sát lại zq', quantity: '3', deadline: shown(worked(5)), reason: '', document: '' };
	for (const [field, more] of [['quantity', { quantity: '' }], ['deadline', { deadline: '' }], ['task', { product: '', task: '' }], ['coefficient', { product: '', task: 'x', output: 'y' }]])
		assert.ok(at(await post(HEAD, `${ASK}/${id}/nhan`, { ...take, ...more, ...seenAs(id) }), field), field);
	await done(HEAD, `${ASK}/${id}/nhan`, { ...take, ...seenAs(id) });
	assert.deepEqual(works("CONCAT_WS(' ', w.state, w.coefficient, w.subject, d.kind, d.quantity, d.deadline)"), [`given 10 Khảo sát lại zq planned 3000 ${worked(5)}`]);
	assert.deepEqual(told(since).slice(1), [`work_answered ${STAFF}: Khảo sát zq`]);
	assert.match(await see(STAFF, ASK), /Khảo sát lại zq .*Đã giao/);
	const late = await post(HEAD, `${ASK}/${id}/tu-choi`, { decline_reason: 'Muộn zq', version: 1 });
	assert.ok(late.status === 409 && /vừa được trả lời/.test(text(late.text)), `${late.status}`);
}

async function declined() {
	clear();
	catalog();
	await done(STAFF, ASK, asked());
	const id = proposal(), since = last();
	assert.ok(at(await post(HEAD, `${ASK}/${id}/tu-choi`, { decline_reason: '', ...seenAs(id) }), 'decline_reason'));
	const both = await Promise.all([post(HEAD, `${ASK}/${id}/tu-choi`, { decline_reason: 'Chưa cần zq', version: 1 }), post(STAFF, `${ASK}/${id}/rut`, { version: 1 })]);
	assert.equal(both.map((a) => a.status).sort().join(), '303,409', 'two at once');
	if (both[0].status === 303) {
		assert.equal(said(id), 'declined Chưa cần zq');
		assert.deepEqual(told(since), [`work_answered ${STAFF}: Khảo sát zq`]);
		assert.match(await see(STAFF, ASK), /Không nhận Chưa cần zq/);
	}
	await done(STAFF, ASK, asked());
	await done(STAFF, `${ASK}/${proposal()}/rut`, { version: 1 });
	assert.equal(said(proposal()), 'declined Cần zq');
	assert.match(await see(STAFF, ASK), /Đã rút lại/);
	assert.ok([404, 422].includes((await post(OFFICER, `${ASK}/${proposal()}/rut`, { version: 2 })).status));
	// Outside the catalog.
	await done(STAFF, ASK, asked());
	await done(HEAD, `${ASK}/${proposal()}/nhan`, { task: 'Khảo sát mới zq', output: 'Báo cáo', coefficient: '1,2', subject: '', quantity: '1', deadline: shown(worked(4)), reason: '', document: '', ...seenAs(proposal()) });
	assert.equal(sql(`SELECT CONCAT_WS(' ', w.state, w.coefficient, o.task) FROM work w JOIN outside_work o ON o.id = w.outside_id WHERE w.id = ${number(`SELECT MAX(id) FROM work WHERE asked_at IS NOT NULL`)}`), 'given 12 Khảo sát mới zq');
	const top = await post('chutich.tinh', ASK, asked());
	assert.ok(top.status === 422 && /không có người phụ trách/.test(text(top.text)), 'of the head of the province nobody here is in charge');
}

// Who acts for the head assigns in his place, and both are on the record; with the last day it ends.
async function delegated() {
	clear();
	const ACTS = 'thamdinh.snv', g = make('in_force', { agency: 'snv', rows: ROWS }), where = `${GIVE}/${g.row['A.1']}`;
	const somebody = number(`SELECT MIN(h.person_id) FROM holding h JOIN unit u ON u.id = h.unit_id WHERE u.parent_id = ${unit('snv')} AND h.main = 1 AND h.until_day IS NULL AND h.person_id <> ${person(ACTS)} AND h.\`rank\` = 'staff'`);
	assert.equal((await of(ACTS).get(where)).status, 404);
	sql(`INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day, until_day, created_by, accepted_at)
		VALUES (${unit('snv')}, 'delegated', ${person('giamdoc.snv')}, ${person(ACTS)}, '1', '2026-01-01', 'zq', '${day(0)}', '${day(0)}', 1, UTC_TIMESTAMP(6))`);
	const id = number('SELECT MAX(id) FROM delegation');
	try {
		await done(ACTS, where, fields({ person: [somebody] }));
		assert.equal(sql(`SELECT CONCAT_WS(' ', given_by = ${person(ACTS)}, given_under = ${id}) FROM work WHERE id IN ${MARKED}`), '1 1');
		assert.equal(number("SELECT delegation_id FROM audit WHERE noun = 'work' AND action = 'give' ORDER BY id DESC LIMIT 1"), id);
		sql(`UPDATE delegation SET from_day = '${day(-2)}', until_day = '${day(-1)}' WHERE id = ${id}`);
		assert.equal((await of(ACTS).get(where)).status, 404);
	} finally {
		clear();
		sql(`SET foreign_key_checks = OFF; DELETE FROM delegation WHERE id = ${id}`);
	}
}

async function hostile() {
	clear();
	const g = catalog();
	await done(HEAD, `${GIVE}/${g.row['A.1']}`, fields({ subject: HOSTILE, reason: HOSTILE, document: HOSTILE }));
	await done(STAFF, ASK, asked({ subject: HOSTILE, reason: HOSTILE }));
	for (const [user, path] of [[HEAD, `${UNIT}${person(STAFF)}`], [HEAD, `${UNIT}viec/${owed()}`], [HEAD, `${ASK}/don-vi/`], [HEAD, `${ASK}/${proposal()}`], [STAFF, ASK], [STAFF, '/thong-bao/']]) {
		const a = await of(user).get(path);
		assert.ok(a.status === 200 && !a.text.includes('<b>zq') && a.text.includes('&lt;b&gt;zq'), `${path}: ${a.status}`);
	}
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('a product to several people: kind, coefficient, who is told', assigned);
	await test('a deadline on a day off moves, and that is said', dayOff);
	await test('after the freeze it is extra work with a reason; a newcomer has five days', extra);
	await test('what is wrong is said at its field, what was typed is kept', refused);
	await test('who may: a stranger head gets nothing, a deputy what was given to him', rights);
	await test('outside the catalog', outside);
	await test('regular work', regular);
	await test('the catalog that the period began with counts', versions);
	await test('the unit and one person of it', unitPage);
	await test('withdrawn, whole or what is undone', withdrawn);
	await test('handed over to somebody else', handed);
	await test('corrected on its day, later its deadline moved', corrected);
	await test('two at once', atOnce);
	await test('a product in shares of people and of periods', shared);
	await test('lines of Excel', pasted);
	await test('as last period', again);
	await test('a proposal is taken up', proposed);
	await test('a proposal is declined, taken back, taken up outside the catalog', declined);
	await test('who acts for the head', delegated);
	await test('hostile text is text', hostile);
	clear();
	for (const c of clients.values())
		c.close();
});
