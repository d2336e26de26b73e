// The way of a catalog over HTTP: who sees what in which state, who moves what, what two
// people at once may do, what is exact, who is told and whose duty it is.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Client, routes, forms, sleep, base, decode, RUN } = require('./client.js');
const { workbook, TITLE } = require('./xlsx.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear, campaign, make, move, rule, proposed, state, version, dump, quote, PDF, NAME } = require('./catalogs.js');
const people = require('./people.js');

const AGENCY = ['canbo.tuyhoa', 'chutich.tuyhoa'], HEAD = ['chutich.tuyhoa'];
const HOME = ['thamdinh.snv', 'giamdoc.snv'], LEAD = ['giamdoc.snv'], CHAIR = ['chutich.tinh', 'phochutich.tinh'];
const PROVINCE = [...CHAIR, ...HOME, 'quantri.khcn', 'kiemtra.tt'];
const STATES = ['draft', 'submitted', 'returned', 'appraised', 'proposed', 'agreed', 'in_force', 'superseded'];
const clients = new Map(), tokens = new Map();
const table = routes().filter((r) => /^\/(danh-muc\/|tai-len\/(?!to-chuc$|y-kien\/|hai-long$|ngoai-he-thong|xep-loai-truoc|luong$|cap-uy\/|ho-so\/|hop\/|quy-che\/))/.test(r.path));

// Apache closes a connection that was idle while the database was asked: then once more. The
// operation of the form makes that one effect.
class Patient extends Client {
	request(...all) {
		return super.request(...all).catch((e) => {
			if (e.code !== 'ECONNRESET')
				throw e;
			return super.request(...all);
		});
	}
}

const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const fresh = (user) => of(user).token();
const row = (more) => ({ code: 'B.1', task: 'Việc mới', output: 'Báo cáo', group: '1', points: '5', ...more });
const errorAt = (page, name) => page.text.includes(`id="${name}-error"`);

// A token that did nothing yet serves again.
async function post(user, where, fields) {
	if (!tokens.has(user))
		tokens.set(user, await fresh(user));
	const answer = await of(user).post(where, { form: tokens.get(user), ...fields });
	if (answer.status === 303)
		tokens.delete(user);
	return answer;
}

function multipart(token, name, bytes) {
	const edge = 'edge-of-the-test';
	return {
		headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
		body: Buffer.concat([Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="form"\r\n\r\n${token}\r\n` +
			`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`), bytes,
		Buffer.from(`\r\n--${edge}--\r\n`)]),
	};
}

const upload = async (user, where, name, bytes) =>
	of(user).request('POST', base + where, multipart(await fresh(user), name, bytes));

// A workbook that the worker has read; the number of its batch.
async function batch(g, code) {
	const rows = [TITLE, [1, code, 'Văn phòng', 'Việc từ tệp', '', 'Báo cáo', 'N1', '1-10', 5, 1, null],
		[2, `${code}.1`, 'Văn phòng', 'Việc không có điểm', '', 'Báo cáo', 'N1', '1-10', null, null, null]];
	const sent = await upload('canbo.tuyhoa', `/tai-len/danh-muc/${g.id}`, 'danh-muc.xlsx', workbook(rows));
	assert.equal(sent.status, 303);
	const id = /nhap\/(\d+)/.exec(sent.location)[1];
	for (let i = 0; i < 100 && sql(`SELECT state FROM import WHERE id = ${id}`) === 'uploaded'; i++)
		await sleep(50);
	assert.equal(sql(`SELECT state FROM import WHERE id = ${id}`), 'read');
	return id;
}

const batchVersion = (id) => number(`SELECT version FROM import WHERE id = ${id}`);

async function imports(g) {
	g.read = await batch(g, 'N.1');
	g.taken = await batch(g, 'N.2');
	const took = await post('canbo.tuyhoa', `${g.at}nhap/${g.taken}/nhan`, { version: batchVersion(g.taken) });
	assert.equal(took.status, 303);
}

// 1. Who sees what

const sees = (user, where) => PROVINCE.includes(user) || AGENCY.includes(user) ||
	(user === 'chuyenvien.tuyhoa' && ['in_force', 'superseded'].includes(where));

const placed = (g, where) => ['', g.row['A.2'], 1].reduce((p, id, i) => i === 0 ? p.replace(':', g.id) :
	p.replace(':', /nhap/.test(where) && i === 1 ? g.read : /ban-in/.test(where) && i === 1 ? g.paper : /y-kien/.test(where) ? g.remark : /binh-chon/.test(where) && i === 1 ? g.expert : id), where);

function statusOf(r, user, g) {
	if (r.roles.length > 0 && !r.roles.some((x) => people[user].includes(x)))
		return 403;
	if (!sees(user, g.state) || (/\/nhap\//.test(r.path) && !AGENCY.includes(user)))
		return 404;
	if (/\/quyet-dinh\/tep$/.test(r.path) && !['in_force', 'superseded'].includes(g.state) && !PROVINCE.includes(user))
		return 404;
	if (/\/lan\/:$/.test(r.path))
		return 404;	// he has changed nothing
	if (/\/binh-chon\/:\/$/.test(r.path) && !may(g.state, 'edit', user))
		return 404;	// nothing to change
	// There is nothing to wait for; what may not be typed is read elsewhere.
	return /\/cho$/.test(r.path) || (/\/bang\/$/.test(r.path) && !may(g.state, 'edit', user)) ? 303 : 200;
}

async function visible(where) {
	const g = make('draft', { decision: true });
	await imports(g);
	move(g, where);
	sql(`INSERT INTO remark (catalog_id, round, kind, words, author_id) SELECT ${g.id}, ${where === 'draft' ? 0 : 1}, 'reason',
		'Ý kiến', id FROM person WHERE uid = 'thamdinh.snv'`);
	g.remark = number(`SELECT MAX(id) FROM remark WHERE catalog_id = ${g.id}`);
	assert.equal((await post('thamdinh.snv', `${g.at}ban-in/`, { kind: 'list' })).status, 303);
	g.paper = number(`SELECT MAX(id) FROM paper WHERE catalog_id = ${g.id}`);
	g.expert = expert(g);
	g.state = where;
	const wrong = list(), pages = table.filter((r) => r.method === 'GET' && /^\/danh-muc\/:/.test(r.path));
	assert.ok(pages.length >= 15, 'pages of a catalog');
	await Promise.all([...clients].map(async ([user, c]) => {
		for (const r of pages) {
			const a = await c.get(placed(g, r.path)), good = statusOf(r, user, g);
			// A remark of a round that is not over is none for the agency.
			const hidden = /tra-loi$/.test(r.path) && good === 200 && where === 'submitted' && AGENCY.includes(user);
			if (a.status !== (hidden ? 404 : good))
				wrong.add(`${user} GET ${r.path}: ${a.status}, not ${hidden ? 404 : good}`);
		}
		const shown = (await c.get(`/danh-muc/?dot=${g.campaign}`)).text.includes(`${g.at}"`);
		if (shown !== sees(user, where))
			wrong.add(`${user} ${shown ? 'sees' : 'does not see'} it in the list`);
	}));
	wrong.none();
}

// What the appraiser says belongs to the agency when it comes back, not before.
async function remarkHidden() {
	const g = make('submitted'), wrong = list(), word = 'CHƯA-GỬI';
	const say = async (where, fields) => assert.equal((await post('thamdinh.snv', `${g.at}${where}`, fields)).status, 303);
	await say('y-kien', { kind: 'reason', words: `${word} chung` });
	await say('y-kien', { kind: 'change', words: `${word} dòng`, row: g.row['A.2'] });
	const pages = ['', '?loc=remark', 'y-kien', `dong/${g.row['A.2']}`, 'lich-su', 'so-sanh', 'xu-ly', 'trinh'];
	const look = async (user) => (await Promise.all(pages.map((p) => of(user).get(`${g.at}${p}`))))
		.flatMap((a, i) => a.text.includes(word) ? [pages[i]] : []);
	const quiet = async (when) => {
		for (const user of AGENCY) {
			const found = await look(user);
			if (found.length > 0)
				wrong.add(`${when}: ${user} reads it on ${found}`);
			const filtered = await of(user).get(`${g.at}?loc=remark`);
			if (filtered.text.includes('A.2'))
				wrong.add(`${when}: ${user} finds the row that has a remark`);
			const home = text((await of(user).get('/viec-can-lam/')).text);
			if (home.includes(g.name))
				wrong.add(`${when}: ${user} has a duty`);
		}
		const seen = await look('thamdinh.snv');
		for (const p of ['y-kien', `dong/${g.row['A.2']}`, 'lich-su'])
			if (!seen.includes(p))
				wrong.add(`${when}: the appraiser does not read it on ${p}`);
	};
	await quiet('submitted');
	sql(`UPDATE catalog SET state = 'appraised' WHERE id = ${g.id}`);
	await quiet('appraised');
	sql(`UPDATE catalog SET state = 'proposed' WHERE id = ${g.id}`);
	await quiet('proposed');
	sql(`UPDATE catalog SET state = 'submitted' WHERE id = ${g.id}`);
	await say('tra-lai', { reason: 'Có ý kiến', version: version(g) });
	for (const user of AGENCY) {
		const seen = await look(user);
		for (const p of ['y-kien', `dong/${g.row['A.2']}`, 'lich-su'])
			if (!seen.includes(p))
				wrong.add(`returned: ${user} does not read it on ${p}`);
	}
	wrong.none();
}

// 2. Who moves what

const MAY = {
	draft: { edit: AGENCY, standard: AGENCY, submit: HEAD, drop: AGENCY, attach: HOME, enact: HOME },
	submitted: { withdraw: HEAD, standard: HOME, claim: HOME, remark: HOME, accept: HOME, settle: HOME, return: HOME, appraise: HOME },
	returned: { edit: AGENCY, standard: AGENCY, answer: AGENCY, submit: HEAD, drop: AGENCY },
	appraised: { return: HOME, send: LEAD, unsign: LEAD },
	proposed: { agree: CHAIR, send_back: CHAIR },
	agreed: { attach: HOME, enact: HOME },
	in_force: { copy: AGENCY },
	superseded: {},
};
const chosen = (deed, more, where = '/danh-muc/phe-duyet/') => (g) => [where, { chosen: `${g.id}:${version(g)}`, deed, ...more }];
const seen = (g) => ({ version: version(g) });
const rowSeen = (g, code) => ({ version: number(`SELECT version FROM catalog_row WHERE id = ${g.row[code]}`) });
const remarkSeen = (g) => ({ version: number(`SELECT version FROM remark WHERE id = ${g.remark}`) });
// Both of the agency have changed a row that they may take back.
function edited(g) {
	for (const user of AGENCY)
		sql(`INSERT INTO catalog_edit (catalog_id, person_id, round) SELECT ${g.id}, p.id, c.round FROM person p JOIN catalog c
			ON c.id = ${g.id} WHERE p.uid = '${user}'; SET @e = LAST_INSERT_ID();
			INSERT INTO catalog_edit_row (edit_id, row_id, was, version, section, division, unit_id, code, task, detail, output, group_no, points,
			coefficient, unit_of_measure, frequency, posts, people, note, flag) SELECT @e, id, version, version, section, division, unit_id, code, 'Việc trước đó', detail,
			output, group_no, points, coefficient, unit_of_measure, frequency, posts, people, note, flag FROM catalog_row
			WHERE id = ${g.row['A.2']}`);
	return g;
}
// No other supplement of its agency is open; it is one itself, to what does not matter.
function alone(g) {
	sql(`UPDATE catalog SET source_id = NULL WHERE open_supplement = (SELECT c.agency_id FROM catalog c WHERE c.id = ${g.id})`);
	return g;
}
// Somebody who was asked which product is to be the standard one.
const expert = (g) => number(`INSERT INTO vote_expert (catalog_id, name) VALUES (${g.id}, 'Nguyễn Văn An'); SELECT LAST_INSERT_ID()`);
// What he gives a row.
const score = (g) => number(`INSERT INTO grid_score (catalog_id, row_id, expert, difficulty, process, coordination, application, written_by)
	VALUES (${g.id}, ${g.row['A.2']}, 'Nguyễn Văn An', 800, 0, 0, 0, 1); SELECT LAST_INSERT_ID()`);
function supplement(g) {
	sql(`UPDATE catalog SET source_id = id WHERE id = ${alone(g).id}`);
	return g;
}
const division = (g, n = 0) => number(`SELECT u.id FROM unit u JOIN catalog c ON c.agency_id = u.parent_id WHERE c.id = ${g.id}
	AND u.kind = 'division' ORDER BY u.position LIMIT ${n}, 1`);
const sheetRow = (g, code, more) => ({ 'row[]': g.row[code], 'version[]': rowSeen(g, code).version, 'seen[]': '-',
	'code[]': code, 'task[]': 'Việc', 'detail[]': '', 'output[]': 'Báo cáo', 'group[]': '1', 'points[]': '6', 'unit[]': '',
	'section[]': '', 'division[]': '', 'frequency[]': '', 'posts[]': '', 'people[]': '', 'note[]': '', ...more });
const file = (where, name, bytes) => (g) => [`${where}${g.id}`, { name, bytes }];

// Route: what it does, and the form that would do it if it might: act, then path and fields.
const DEEDS = {
	'/danh-muc/bat-dau': [['nothing', (g) => ['/danh-muc/bat-dau', { dot: g.campaign }]]],
	'/danh-muc/:/phien-ban': [['copy', (g) => [`${alone(g).at}phien-ban`, {}]]],
	'/danh-muc/:/huy': [['drop', (g) => [`${supplement(g).at}huy`, seen(g)]]],
	'/danh-muc/:/dong/them': [['edit', (g) => [`${g.at}dong/them`, row()]]],
	'/danh-muc/:/dong/:': [['edit', (g) => [`${g.at}dong/${g.row['A.2']}`, row({ ...rowSeen(g, 'A.2') })]]],
	'/danh-muc/:/bang/': [['edit', (g) => [`${g.at}bang/`, sheetRow(g, 'A.2')]]],
	'/danh-muc/:/bang/hoan-tac': [['edit', (g) => [`${edited(g).at}bang/hoan-tac`, {}]]],
	'/danh-muc/:/phong/:/xong': [['edit', (g) => [`${g.at}phong/${division(g)}/xong`, {}]]],
	'/danh-muc/:/phong/:/mo-lai': [['edit', (g) => { const unit = division(g, 1);
		sql(`INSERT IGNORE INTO catalog_part (catalog_id, unit_id, closed_at, closed_by) VALUES (${g.id}, ${unit}, UTC_TIMESTAMP(6), 1)`);
		return [`${g.at}phong/${unit}/mo-lai`, { reason: 'Lý do', version: 1 }]; }]],
	'/danh-muc/:/phong/nhac': [['edit', (g) => [`${g.at}phong/nhac`, {}]]],
	'/danh-muc/:/phong/ghep': [['edit', (g) => [`${g.at}phong/ghep`, {}]]],
	'/danh-muc/:/dong/:/bo': [['edit', (g) => [`${g.at}dong/${g.row['A.2']}/bo`, rowSeen(g, 'A.2')]]],
	'/danh-muc/:/dong/:/lay-lai': [['edit', (g) => [`${g.at}dong/${g.row['A.4']}/lay-lai`, rowSeen(g, 'A.4')]]],
	'/danh-muc/:/dong/:/dung-lai': [['edit', (g) => [`${g.at}dong/${g.row['A.2']}/dung-lai`, { other: g.row['A.3'], ...rowSeen(g, 'A.2') }]]],
	'/danh-muc/:/dong/:/chuan': [['standard', (g) => [`${g.at}dong/${g.row['A.2']}/chuan`, seen(g)]]],
	'/danh-muc/:/binh-chon/': [['edit', (g) => [`${g.at}binh-chon/`, { method: 'sheet' }]]],
	'/danh-muc/:/binh-chon/them': [['edit', (g) => [`${g.at}binh-chon/them`, { expert: 'Trần Thị Bé' }]]],
	'/danh-muc/:/binh-chon/:/': [['edit', (g) => [`${g.at}binh-chon/${expert(g)}/`, { expert: 'Trần Thị Bé', version: 1 }]]],
	'/danh-muc/:/binh-chon/:/bo': [['edit', (g) => [`${g.at}binh-chon/${expert(g)}/bo`, { version: 1 }]]],
	'/danh-muc/:/dong/:/cham/': [['edit', (g) => [`${g.at}dong/${g.row['A.2']}/cham/`, { expert: 'Trần Thị Bé', difficulty: '1', process: '2', coordination: '1', application: '1' }]]],
	'/danh-muc/:/dong/:/cham/:/bo': [['edit', (g) => [`${g.at}dong/${g.row['A.2']}/cham/${score(g)}/bo`, { version: 1 }]]],
	'/danh-muc/:/dong/:/cham/lay-diem': [['edit', (g) => { score(g); const [total, experts] = sql(`SELECT SUM(difficulty), COUNT(*) FROM grid_score WHERE row_id = ${g.row['A.2']} AND removed = 0`).split('\t');
		return [`${g.at}dong/${g.row['A.2']}/cham/lay-diem`, { total, experts, ...rowSeen(g, 'A.2') }]; }]],
	'/danh-muc/:/dong/:/cham/tra-diem': [['edit', (g) => { sql(`INSERT INTO grid_taken (row_id, total, experts, points, points_before, taken_by) SELECT id, points, 1, points, points - 1, 1 FROM catalog_row
		WHERE id = ${g.row['A.2']} ON DUPLICATE KEY UPDATE points = VALUES(points), points_before = VALUES(points_before)`);
		return [`${g.at}dong/${g.row['A.2']}/cham/tra-diem`, rowSeen(g, 'A.2')]; }]],
	'/danh-muc/:/dien': [['edit', (g) => [`${g.at}dien`, { unit: 'bộ', go: '1', ...seen(g) }]]],
	'/danh-muc/:/trinh': [['submit', (g) => [`${g.at}trinh`, seen(g)]]],
	'/danh-muc/:/can-cu': [['edit', (g) => [`${g.at}can-cu`, { basis: '283/QĐ-UBND' }]]],
	'/danh-muc/:/rut': [['withdraw', (g) => [`${g.at}rut`, seen(g)]]],
	'/danh-muc/:/nhan-tham-dinh': [['claim', (g) => [`${g.at}nhan-tham-dinh`, seen(g)]]],
	'/danh-muc/:/bo-nhan': [['claim', (g) => [`${g.at}bo-nhan`, seen(g)]]],
	'/danh-muc/:/tra-lai': [['return', (g) => [`${g.at}tra-lai`, { reason: 'Lý do', ...seen(g) }]]],
	'/danh-muc/:/tham-dinh': [['appraise', (g) => [`${g.at}tham-dinh`, seen(g)]]],
	'/danh-muc/:/gui': [['send', (g) => [`${g.at}gui`, seen(g)]]],
	'/danh-muc/:/chap-nhan': [['accept', (g) => [`${g.at}chap-nhan`, { chosen: g.row['A.3'], deed: 'chosen', round: 1 }]]],
	'/danh-muc/:/y-kien': [['remark', (g) => [`${g.at}y-kien`, { kind: 'reason', words: 'Ý kiến' }]]],
	'/danh-muc/:/y-kien/:/tra-loi': [['answer', (g) => [`${g.at}y-kien/${g.remark}/tra-loi`, { words: 'Trả lời', ...remarkSeen(g) }]]],
	'/danh-muc/:/y-kien/giai-quyet-het': [['settle', (g) => [`${g.at}y-kien/giai-quyet-het`, seen(g)]]],
	'/danh-muc/:/y-kien/:/giai-quyet': [['settle', (g) => [`${g.at}y-kien/${g.remark}/giai-quyet`, remarkSeen(g)]]],
	'/danh-muc/ky-duyet/': [['send', chosen('go', {}, '/danh-muc/ky-duyet/')], ['unsign', chosen('send_back', { reason: 'Lý do' }, '/danh-muc/ky-duyet/')]],
	'/danh-muc/phe-duyet/': [['agree', chosen('go')], ['send_back', chosen('send_back', { reason: 'Lý do' })]],
	'/danh-muc/:/quyet-dinh': [['enact', (g) => [`${g.at}quyet-dinh`, { number: '9/QĐ', day: '03/03/2026', from: '04/03/2026', ...seen(g) }]]],
	'/danh-muc/:/nhap/:/trang/:': [['edit', (g) => [`${g.at}nhap/${g.read}/trang/1`, { head_first: '1', head_last: '1', col_code: '2', col_task: '3', col_points: '6', take: '1', version: g.read && batchVersion(g.read) }]]],
	'/danh-muc/:/nhap/:/trang/:/day-cot': [['edit', (g) => [`${g.at}nhap/${g.read}/trang/1/day-cot`, { version: g.read && batchVersion(g.read) }]]],
	'/danh-muc/:/nhap/:/trang/:/bang-ma': [['edit', (g) => [`${g.at}nhap/${g.read}/trang/1/bang-ma`, { encoding: 'unicode', version: g.read && batchVersion(g.read) }]]],
	'/danh-muc/:/nhap/:/phong': [['edit', (g) => [`${g.at}nhap/${g.read}/phong`, {}]]],
	'/danh-muc/:/nhap/:/nhan': [['edit', (g) => [`${g.at}nhap/${g.read}/nhan`, { version: g.read && batchVersion(g.read) }]]],
	'/danh-muc/:/nhap/:/hoan-tac': [['edit', (g) => [`${g.at}nhap/${g.taken}/hoan-tac`, { version: g.taken && batchVersion(g.taken) }]]],
	'/tai-len/khoi/:': [['edit', (g) => [`/tai-len/khoi/${g.id}`, { block: 'Mã\tViệc' }]]],
	'/tai-len/danh-muc/:': [['edit', file('/tai-len/danh-muc/', 'them.xlsx', workbook([['x']]))]],
	'/tai-len/quyet-dinh/:': [['attach', file('/tai-len/quyet-dinh/', 'khac.pdf', PDF)]],
};
const deeds = Object.values(DEEDS).flat();
const may = (where, act, user) => (MAY[where][act] || []).includes(user);

async function send(user, [where, fields]) {
	if (fields.bytes === undefined)
		return post(user, where, fields);
	if (!tokens.has(user))
		tokens.set(user, await fresh(user));
	const a = await of(user).request('POST', base + where, multipart(tokens.get(user), fields.name, fields.bytes));
	if (a.status === 303)
		tokens.delete(user);
	return a;
}

function remarkOf(g) {
	sql(`INSERT INTO remark (catalog_id, round, kind, words, author_id, state) SELECT ${g.id}, 1, 'reason', 'Ý kiến', id, 'answered'
		FROM person WHERE uid = 'thamdinh.snv'`);
	g.remark = number(`SELECT MAX(id) FROM remark WHERE catalog_id = ${g.id}`);
	return g;
}

// Printing moves nothing and is for everybody who sees the catalog: paper.test.js. The lexicon is of no catalog: lexicon.test.js; nor is work outside it: outside.test.js; nor are scans of a plan: plan.test.js; works of several: cluster.test.js; what all share: shared.test.js.
function everyPostHasADeed() {
	const posts = table.filter((r) => r.method === 'POST' && !/\/(ke-hoach|dot|ban-in|tu-dien|trung-lap|gop|ngoai|ket-qua|mien-tru|phieu)\/|(giong|dung-chung|khong-co|co-lai)$/.test(r.path)).map((r) => r.path);
	assert.deepEqual([...posts].sort(), Object.keys(DEEDS).sort());
	for (const name of STATES)
		for (const act of Object.keys(MAY[name]))
			assert.ok(deeds.some(([a]) => a === act), act);
}

async function refused(where) {
	const g = make('draft', { decision: true }), wrong = list();
	await imports(g);
	move(g, where);
	remarkOf(g);
	const formsOf = table.filter((r) => DEEDS[r.path] && r.method === 'POST')
		.flatMap((r) => DEEDS[r.path].map(([act, form]) => [act, form(g), r.roles]));
	const before = dump();
	await Promise.all([...clients.keys()].map(async (user) => {
		for (const [act, form, roles] of formsOf.filter(([a]) => !may(where, a, user))) {
			// That a role opens no form at all is proved by pages.test.js; here once more.
			if (where !== 'in_force' && !roles.some((x) => people[user].includes(x)))
				continue;
			const a = await send(user, form);
			if (![403, 404, 409, 422].includes(a.status))
				wrong.add(`${user} ${act} ${form[0]}: ${a.status}`);
		}
	}));
	wrong.none();
	assert.deepEqual(dump(), before, 'nothing changed');
}

const RULED = { agreed: ['khcn', 'tt'], draft: ['stp', 'sct'] };

// Each move that is allowed is done, by each who may.
async function allowed(where) {
	const wrong = list();
	for (const [path, all] of Object.entries(DEEDS).filter(([p]) => !/nhap|tai-len.danh/.test(p)))
		for (const [act, form] of all)
			for (const user of MAY[where][act] || []) {
				// What comes into force ends what was: agencies that no other test meets.
				const g = make(where, act === 'enact' ? { decision: true, agency: RULED[where][HOME.indexOf(user)] } : {});
				if (act === 'answer' || act === 'settle')
					remarkOf(g);
				const a = await send(user, form(g));
				if (a.status !== 303)
					wrong.add(`${user} ${act} ${path}: ${a.status} ${/error-summary[\s\S]{0,600}/.exec(text(a.text)) || ''}`);
			}
	wrong.none();
}

// 3. Two at once

const both = (...posts) => Promise.all(posts);
const statuses = (answers) => answers.map((a) => a.status).sort();
const sent = async (user, where, fields) => of(user).post(where, { form: await fresh(user), ...fields });

// Tokens first, so that the posts themselves meet.
async function meet(...posts) {
	const ready = await Promise.all(posts.map(async ([user, where, fields]) => [user, where, { form: await fresh(user), ...fields }]));
	return Promise.all(ready.map(([user, where, fields]) => of(user).post(where, fields)));
}

async function twoSubmits() {
	const g = make('draft'), post = ['chutich.tuyhoa', `${g.at}trinh`, seen(g)];
	assert.deepEqual(statuses(await meet(post, post, post)), [303, 409, 409]);
	assert.equal(sql(`SELECT round, state FROM catalog WHERE id = ${g.id}`), '1\tsubmitted');
	assert.equal(number(`SELECT COUNT(*) FROM catalog_round WHERE catalog_id = ${g.id}`), 1);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE path = '${g.at}' AND kind = 'catalog_submitted'`), 1);
}

// The round keeps the rows as they stood; nothing is written into what was submitted.
async function sameAsSubmitted(g) {
	const columns = 'position, code, task, output, group_no, points, coefficient, unit_of_measure';
	assert.equal(sql(`SELECT ${columns} FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0 ORDER BY id`),
		sql(`SELECT ${columns.replace(/\b(\w+)/g, 'w.$1')} FROM catalog_round_row w JOIN catalog_round t ON t.id = w.round_id
			WHERE t.catalog_id = ${g.id} ORDER BY w.row_id`));
}

async function editAndSubmit() {
	for (let i = 0; i < 5; i++) {
		const g = make('draft');
		const answers = await meet(['canbo.tuyhoa', `${g.at}dong/${g.row['A.2']}`, row({ code: 'A.2', points: '9', ...rowSeen(g, 'A.2') })],
			['chutich.tuyhoa', `${g.at}trinh`, seen(g)]);
		assert.deepEqual(statuses(answers), [303, 409]);
		if (state(g) === 'submitted')
			await sameAsSubmitted(g);
		else
			assert.equal(number(`SELECT points FROM catalog_row WHERE id = ${g.row['A.2']}`), 900);
	}
}

async function takeAndSubmit() {
	for (let i = 0; i < 3; i++) {
		const g = make('draft'), id = await batch(g, 'N.1');
		const answers = await meet(['canbo.tuyhoa', `${g.at}nhap/${id}/nhan`, { version: batchVersion(id) }],
			['chutich.tuyhoa', `${g.at}trinh`, seen(g)]);
		assert.deepEqual(statuses(answers), [303, 409]);
		if (state(g) === 'submitted')
			await sameAsSubmitted(g);
		else
			assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0`), 4);
	}
}

async function agreeAndSendBack() {
	const g = make('proposed');
	const [where, fields] = chosen('go')(g);
	const answers = await meet(['chutich.tinh', where, fields], ['phochutich.tinh', where, { ...fields, deed: 'send_back', reason: 'Xem lại' }]);
	assert.deepEqual(statuses(answers), [303, 409]);
	const agreed = answers[0].status === 303;
	assert.equal(state(g), agreed ? 'agreed' : 'submitted');
	assert.equal(sql(`SELECT outcome FROM catalog_round WHERE catalog_id = ${g.id}`), agreed ? 'agreed' : 'open');
	assert.equal(number(`SELECT COUNT(*) FROM remark WHERE catalog_id = ${g.id}`), agreed ? 0 : 1);
}

async function returnAndAppraise() {
	const g = make('submitted');
	const answers = await meet(['thamdinh.snv', `${g.at}tra-lai`, { reason: 'Lý do', ...seen(g) }], ['giamdoc.snv', `${g.at}tham-dinh`, seen(g)]);
	assert.deepEqual(statuses(answers), [303, 409]);
	assert.equal(state(g), answers[0].status === 303 ? 'returned' : 'appraised');
	assert.equal(sql(`SELECT outcome FROM catalog_round WHERE catalog_id = ${g.id}`), answers[0].status === 303 ? 'returned' : 'open');
}

async function fivePresses() {
	const g = make('draft'), add = { form: await fresh('canbo.tuyhoa'), ...row() };
	const rows = await both(...Array.from({ length: 5 }, () => of('canbo.tuyhoa').post(`${g.at}dong/them`, add)));
	assert.deepEqual(statuses(rows), [303, 303, 303, 303, 303]);
	assert.equal(new Set(rows.map((a) => a.location)).size, 1);
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'B.1'`), 1);
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'catalog_row' AND object_id = ${/\d+$/.exec(rows[0].location)[0]}`), 1);
	const go = { form: await fresh('chutich.tuyhoa'), ...seen(g) };
	const submits = await both(...Array.from({ length: 5 }, () => of('chutich.tuyhoa').post(`${g.at}trinh`, go)));
	assert.deepEqual(statuses(submits), [303, 303, 303, 303, 303]);
	assert.equal(number(`SELECT COUNT(*) FROM catalog_round WHERE catalog_id = ${g.id}`), 1);
}

// A form that was used, sent again with other words: what was typed, another token, no effect.
async function otherBody() {
	const g = make('draft'), wrong = list();
	const shown = (what, a, token, words) => {
		const form = forms(a.text).find((f) => f.method === 'post' && Object.values(f.fields).some((x) => x.trim() === words));
		if (a.status !== 422 || !/đã được gửi một lần với nội dung khác/.test(a.text))
			wrong.add(`${what}: ${a.status}, not the form with its message`);
		else if (words !== undefined && !form)
			wrong.add(`${what}: ${words} is lost`);
		else if (words !== undefined && (!form.fields.form || form.fields.form === token))
			wrong.add(`${what}: the form has no token of its own`);
	};
	const twice = async (what, user, where, first, other, words) => {
		const token = await fresh(user);
		assert.equal((await of(user).post(where, { form: token, ...first })).status, 303, what);
		const before = dump();
		shown(what, await of(user).post(where, { form: token, ...other }), token, words);
		assert.deepEqual(dump(), before, `${what} writes nothing`);
	};
	await twice('add', 'canbo.tuyhoa', `${g.at}dong/them`, row(), row({ code: 'B.2', task: 'Việc khác' }), 'Việc khác');
	await twice('edit', 'canbo.tuyhoa', `${g.at}dong/${g.row['A.2']}`, row({ code: 'A.2', ...rowSeen(g, 'A.2') }),
		row({ code: 'A.2', task: 'Việc khác', version: 2 }), 'Việc khác');
	await twice('basis', 'canbo.tuyhoa', `${g.at}can-cu`, { basis: '1/QĐ' }, { basis: '2/QĐ' });
	await twice('remove', 'canbo.tuyhoa', `${g.at}dong/${g.row['A.3']}/bo`, rowSeen(g, 'A.3'), { version: 2 });
	await twice('submit', 'chutich.tuyhoa', `${g.at}trinh`, { words: 'Thư một', ...seen(g) }, { words: 'Thư hai', ...seen(g) });
	assert.match((await of('chutich.tuyhoa').post(`${g.at}trinh`, { form: await fresh('chutich.tuyhoa'), words: 'Thư ba', ...seen(g) })).text, /Thư ba/);
	await twice('remark', 'thamdinh.snv', `${g.at}y-kien`, { kind: 'reason', words: 'Lời một' }, { kind: 'reason', words: 'Lời hai' }, 'Lời hai');
	const h = make('submitted');
	await twice('appraise', 'thamdinh.snv', `${h.at}tham-dinh`, seen(h), { version: 99 });
	await twice('send', 'giamdoc.snv', `${h.at}gui`, seen(h), { version: 99 });
	await twice('agree', 'chutich.tinh', ...chosen('go')(h), { chosen: '', deed: 'go' });
	const form = await fresh('canbo.tuyhoa'), k = make('draft');
	const answers = await both(...['Một', 'Hai'].map((task, i) => of('canbo.tuyhoa').post(`${k.at}dong/them`, { form, ...row({ code: `B.${i}`, task }) })));
	assert.deepEqual(statuses(answers), [303, 422]);
	shown('at once', answers.find((a) => a.status === 422), form, answers[0].status === 422 ? 'Một' : 'Hai');
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${k.id}`), 5);
	wrong.none();
}

// 5. Exact numbers

const typedPoints = (hundredths) => String(hundredths / 100).replace('.', ',');
const coefficient = (g, code) => sql(`SELECT COALESCE(coefficient, 0) FROM catalog_row WHERE id = ${g.row[code]}`);

// Points in hundredths and tenths of the coefficient; 0: below 0,1 and refused.
const EXACT = {
	500: [[24, 0], [25, 1], [74, 1], [75, 2], [124, 2], [125, 3], [500, 10], [724, 14], [725, 15], [1000, 20]],
	800: [[39, 0], [40, 1], [119, 1], [120, 2], [599, 7], [600, 8], [759, 9], [760, 10], [800, 10], [840, 11]],
	3000: [[149, 0], [150, 1], [449, 1], [450, 2], [1000, 3], [1049, 3], [1050, 4], [3149, 10], [3150, 11], [10000, 33]],
};

async function exact(standard) {
	const group = (p) => (p <= 1000 ? 1 : p <= 5000 ? 2 : 3), wrong = list();
	const g = make('draft', { rows: [{ code: 'A.1', points: standard, group: group(standard) }, { code: 'A.2', points: 900 }] });
	for (const [points, tenths] of EXACT[standard]) {
		const before = coefficient(g, 'A.2');
		const a = await post('canbo.tuyhoa', `${g.at}dong/${g.row['A.2']}`, row({ code: 'A.2', group: String(group(points)),
			points: typedPoints(points), ...rowSeen(g, 'A.2') }));
		if (a.status !== (tenths === 0 ? 422 : 303) || (tenths === 0 && !errorAt(a, 'points')))
			wrong.add(`${points} of ${standard}: ${a.status}`);
		if (coefficient(g, 'A.2') !== (tenths === 0 ? before : String(tenths)))
			wrong.add(`${points} of ${standard}: ${coefficient(g, 'A.2')}, not ${tenths}`);
	}
	wrong.none();
}

async function otherStandard() {
	const g = make('draft'), user = 'canbo.tuyhoa';
	const all = () => ['A.1', 'A.2', 'A.3'].map((code) => coefficient(g, code)).join(' ');
	const done = async (where, fields) => assert.equal((await post(user, `${g.at}dong/${where}`, fields)).status, 303, where);
	await done(`${g.row['A.1']}/chuan`, seen(g));
	assert.equal(all(), '10 15 40');
	await done(`${g.row['A.3']}/bo`, rowSeen(g, 'A.3'));
	const preview = text((await of(user).get(`${g.at}dong/${g.row['A.2']}/chuan`)).text);
	assert.match(preview, /A\.1.*1,0.*0,7/, 'what would change is shown first');
	await done(`${g.row['A.2']}/chuan`, seen(g));
	assert.equal(all(), '7 10 40');
	await done(`${g.row['A.3']}/lay-lai`, rowSeen(g, 'A.3'));
	assert.equal(all(), '7 10 27', 'a row that comes back follows the standard');
	await done(`${g.row['A.2']}`, row({ code: 'A.2', points: '2,5', ...rowSeen(g, 'A.2') }));
	assert.equal(all(), '20 10 80', 'other points of the standard reach all');
	assert.equal((await post(user, `${g.at}dong/${g.row['A.2']}/bo`, rowSeen(g, 'A.2'))).status, 422, 'the standard stays');
	await done(`${g.row['A.3']}/chuan`, seen(g));
	assert.equal(all(), '3 1 10');
}

async function tooSmallStopsSubmission() {
	const g = make('draft', { rows: [{ code: 'A.1', points: 500 }, { code: 'A.2', points: 10000, group: 3 }] });
	assert.equal((await post('canbo.tuyhoa', `${g.at}dong/${g.row['A.2']}/chuan`, seen(g))).status, 303);
	assert.equal(coefficient(g, 'A.1'), '1', '5 of 100 is 0,05: rounded up');
	sql(`UPDATE catalog_row SET points = 499 WHERE id = ${g.row['A.1']}`);
	const page = await of('chutich.tuyhoa').get(`${g.at}trinh`);
	assert.match(text(page.text), /Hệ số dưới 0,1/);
	assert.equal((await post('chutich.tuyhoa', `${g.at}trinh`, seen(g))).status, 422);
	assert.equal(state(g), 'draft');
}

// 6. The chairman

const chosenOf = (html) => [...html.matchAll(/<input[^>]*name="chosen"[^>]*>/g)].map(([tag]) => ({
	value: /value="([^"]*)"/.exec(tag)[1], ticked: /\schecked/.test(tag) }));
const press = async (values, deed, more) => sent('chutich.tinh', '/danh-muc/phe-duyet/', { chosen: values, deed, ...more });
const statesOf = (some) => sql(`SELECT state FROM catalog WHERE id IN (${some.map((g) => g.id)}) ORDER BY id`).split('\n');

// Who appraises what: seen in the queue, taken over, told alone of the next round.
async function claims() {
	const g = make('submitted'), list = async (user, more) => text((await of(user).get(`/danh-muc/?dot=${g.campaign}&${more}`)).text);
	const one = (user, page) => sent(user, `${g.at}${page}`, seen(g));
	assert.match(await list('giamdoc.snv', 'nguoi=none'), /1 danh mục/);
	assert.match(await list('giamdoc.snv', 'nguoi=mine'), /0 danh mục/);
	assert.equal((await one('thamdinh.snv', 'nhan-tham-dinh')).status, 303);
	const name = sql("SELECT CONCAT(family, ' ', given) FROM person WHERE uid = 'thamdinh.snv'");
	assert.ok((await list('giamdoc.snv', '')).includes(name), 'the queue names who appraises it');
	assert.match(await list('thamdinh.snv', 'nguoi=mine'), /1 danh mục/);
	assert.match(await list('giamdoc.snv', 'nguoi=none'), /0 danh mục/);
	assert.match(text((await of('thamdinh.snv').get('/viec-can-lam/')).text), /Tiếp tục \d+ danh mục đã nhận thẩm định/);
	const both_ = await meet(['giamdoc.snv', `${g.at}nhan-tham-dinh`, seen(g)], ['thamdinh.snv', `${g.at}bo-nhan`, seen(g)]);
	assert.deepEqual(statuses(both_), [303, 409]);
	assert.equal((await one('giamdoc.snv', 'nhan-tham-dinh')).status, 303);
	sql(`UPDATE catalog SET state = 'returned' WHERE id = ${g.id}; UPDATE catalog_round SET outcome = 'returned', ended_at = UTC_TIMESTAMP(6) WHERE catalog_id = ${g.id}`);
	const from = number('SELECT MAX(id) FROM notice');
	assert.equal((await one('chutich.tuyhoa', 'trinh')).status, 303);
	assert.equal(sql(`SELECT GROUP_CONCAT(p.uid) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${from} AND n.kind = 'catalog_resubmitted'`), 'giamdoc.snv');
	assert.equal((await one('giamdoc.snv', 'bo-nhan')).status, 303);
	assert.equal(sql(`SELECT appraiser_id FROM catalog WHERE id = ${g.id}`), 'NULL');
	assert.doesNotMatch(text((await of('canbo.tuyhoa').get('/danh-muc/')).text), /Người thẩm định/);
}

// What the agency has answered is settled in one press; what it has not stays.
async function settlesAll() {
	const g = make('submitted'), states = () => sql(`SELECT GROUP_CONCAT(state ORDER BY id) FROM remark WHERE catalog_id = ${g.id}`);
	sql(`INSERT INTO remark (catalog_id, round, kind, words, author_id, state) SELECT ${g.id}, 1, 'reason', w.seq, id, IF(w.seq = 3, 'open', 'answered')
		FROM person JOIN seq_1_to_4 w WHERE uid = 'thamdinh.snv'`);
	assert.match(text((await of('thamdinh.snv').get(`${g.at}y-kien`)).text), /Đã giải quyết mọi ý kiến được trả lời \(3\)/);
	const stale = seen(g);
	sql(`UPDATE catalog SET version = version + 1 WHERE id = ${g.id}`);
	assert.equal((await sent('thamdinh.snv', `${g.at}y-kien/giai-quyet-het`, stale)).status, 409);
	assert.equal((await sent('thamdinh.snv', `${g.at}y-kien/giai-quyet-het`, seen(g))).status, 303);
	assert.equal(states(), 'settled,settled,open,settled');
	assert.equal(number(`SELECT COUNT(*) FROM audit WHERE noun = 'catalog' AND object_id = ${g.id} AND action = 'settle'`), 3);
	const none = await sent('thamdinh.snv', `${g.at}y-kien/giai-quyet-het`, seen(g));
	assert.equal(none.status, 422);
	assert.match(text(none.text), /Không còn ý kiến nào đã được trả lời/);
}

// Ranges of an open campaign are mended; catalogs see it at once, and everybody is told.
async function frame() {
	const g = make('draft'), at = `/danh-muc/dot/${g.campaign}/khung`, me = of('thamdinh.snv');
	const form = async () => forms((await me.get(at)).text).find((f) => f.action.endsWith('/khung')).fields;
	const put = async (change) => me.post(at, { ...await form(), ...change });
	sql(`UPDATE campaign SET state = 'open' WHERE id = ${g.campaign}`);
	const ranges = () => sql(`SELECT GROUP_CONCAT(least, '-', most ORDER BY group_no) FROM campaign_group WHERE campaign_id = ${g.campaign} AND agency_kind = 'commune'`);
	assert.equal(ranges(), '1-1000,1001-5000,5001-10000');
	for (const [change, words] of [[{ c1_most: '60' }, /không được chồng lên nhau/], [{ c3_least: '', c3_most: '' }, /không bỏ được/], [{ c2_most: 'x' }, /Hãy nhập một số/]]) {
		const no = await put(change);
		assert.equal(no.status, 422, JSON.stringify(change));
		assert.match(text(no.text), words);
	}
	assert.equal(ranges(), '1-1000,1001-5000,5001-10000');
	const stale = await form(), from = number('SELECT MAX(id) FROM notice');
	sql(`INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day, until_day, created_by, accepted_at)
		SELECT u.id, 'delegated', g.id, r.id, '${NAME}', '2026-01-01', 'Thay', '2026-01-01', '2099-12-31', g.id, IF(r.uid = 'chuyenvien.tuyhoa', UTC_TIMESTAMP(6), NULL)
		FROM unit u JOIN person g ON g.uid = 'chutich.tuyhoa' JOIN person r ON r.uid IN ('chuyenvien.tuyhoa', 'chuyenvien.stc') WHERE u.code = 'tuyhoa'`);
	const widened = await put({ c1_most: '6', c2_least: '6,01', c4_least: '101', c4_most: '200' });
	sql(`DELETE FROM delegation WHERE document_number = '${NAME}'`);
	assert.equal(widened.status, 303);
	assert.equal(ranges(), '1-600,601-5000,5001-10000,10100-20000');
	assert.match(text((await of('canbo.tuyhoa').get(g.at)).text), /Điểm ngoài khung|ngoài khung/);
	assert.match(sql(`SELECT before_json FROM audit WHERE noun = 'campaign' AND object_id = ${g.campaign} AND action = 'frame'`), /"commune":"1: 0\.01-10, 2: 10\.01-50/);
	assert.equal(sql(`SELECT GROUP_CONCAT(p.uid ORDER BY p.uid) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${from} AND n.kind = 'campaign_frame'
		AND p.uid IN ('canbo.tuyhoa', 'chutich.tuyhoa', 'chuyenvien.tuyhoa', 'chuyenvien.stc')`), 'canbo.tuyhoa,chutich.tuyhoa,chuyenvien.tuyhoa', 'who acts for a head is told too');
	assert.equal((await me.post(at, { ...stale, form: await fresh('thamdinh.snv') })).status, 409);
	sql(`UPDATE campaign SET state = 'closed' WHERE id = ${g.campaign}; DELETE FROM notice WHERE id > ${from} AND kind = 'campaign_frame'`);
	assert.equal((await put({ c1_most: '7', c2_least: '8' })).status, 422);
}

// Who has submitted nothing is seen by Home Affairs and the chairman, and reminded by the former alone.
async function behind() {
	const k = campaign(), at = `/danh-muc/dot/${k.id}/chua-trinh`, unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
	const listed = (html) => [...html.matchAll(/name="chosen"[^>]*value="(\d+)"/g)].map(([, id]) => Number(id));
	const all = number("SELECT COUNT(*) FROM unit WHERE kind = 'agency'");
	sql(`INSERT INTO catalog (agency_id, campaign_id, number, state, round, created_by) SELECT id, ${k.id}, 1, IF(code = 'stp', 'draft', 'submitted'), IF(code = 'stp', 0, 1), 1
		FROM unit WHERE code IN ('stp', 'sct')`);
	const page = await of('thamdinh.snv').get(at), seenBy = (await of('chutich.tinh').get(at)).text;
	assert.equal(listed(page.text).length, all - 1, 'all but the one that has submitted');
	assert.match(text(page.text), /Sở Tư pháp [^<]*?Đang xây dựng/);
	assert.equal(listed(seenBy).length, 0);
	assert.match(text(seenBy), /Sở Tư pháp/);
	for (const [user, words] of [['thamdinh.snv', 'Nhắc'], ['giamdoc.snv', 'Nhắc'], ['chutich.tinh', 'Xem']])
		assert.ok(text((await of(user).get('/viec-can-lam/')).text).includes(`${words} ${all - 1} cơ quan chưa trình danh mục: ${k.name}`), user);
	const from = number('SELECT MAX(id) FROM notice'), remind = (chosen) => sent('thamdinh.snv', at, { chosen });
	assert.equal((await remind([])).status, 422);
	assert.equal((await remind([unit('sct')])).status, 422, 'it has submitted');
	assert.equal((await remind([unit('sct'), unit('stp'), unit('sngv')])).status, 303);
	assert.equal(number(`SELECT COUNT(*) FROM notice WHERE id > ${from} AND kind = 'campaign_remind'`), 4, 'head and officer of two');
	assert.match(text((await of('thamdinh.snv').get(at)).text), /Sở Ngoại vụ [^<]*?Chưa bắt đầu \d\d\/\d\d\/\d{4} \d\d:\d\d/);
	sql(`UPDATE campaign SET state = 'closed' WHERE id = ${k.id}; DELETE FROM notice WHERE id > ${from} AND kind = 'campaign_remind'`);
	assert.equal((await remind([unit('stp')])).status, 422, 'closed');
	sql(`DELETE FROM reminder WHERE campaign_id = ${k.id}`);
}

// Asked for before the approval of those who can still mend it, and in nobody's way.
async function unitsAsked() {
	const g = make('draft'), line = /Số dòng còn thiếu: (\d+)/;
	const missing = async (user, page) => Number((text((await of(user).get(g.at + page)).text).match(line) ?? [0, 0])[1]);
	assert.equal(await missing('chutich.tuyhoa', 'trinh'), 3);
	assert.equal((await sent('chutich.tuyhoa', `${g.at}trinh`, seen(g))).status, 303);
	assert.equal(await missing('thamdinh.snv', 'xu-ly'), 3);
	assert.equal((await sent('thamdinh.snv', `${g.at}tham-dinh`, seen(g))).status, 303);
	sql(`UPDATE catalog_row SET unit_of_measure = 'báo cáo' WHERE catalog_id = ${g.id} AND code <> 'A.2'`);
	assert.equal(await missing('giamdoc.snv', 'xu-ly'), 1);
	sql(`UPDATE catalog_row SET unit_of_measure = 'báo cáo' WHERE catalog_id = ${g.id}`);
	assert.equal(await missing('giamdoc.snv', 'xu-ly'), 0);
}

async function agreeToTwenty() {
	const some = proposed(20), ours = (c) => some.some((g) => c.value.startsWith(`${g.id}:`));
	const page = await of('chutich.tinh').get('/danh-muc/phe-duyet/?tat-ca=1');
	const offered = chosenOf(page.text).filter(ours);
	assert.equal(offered.filter((c) => c.ticked).length, 20);
	const from = number('SELECT MAX(id) FROM notice');
	const answer = await press(offered.map((c) => c.value), 'go');
	assert.equal(answer.status, 303);
	assert.deepEqual(new Set(statesOf(some)), new Set(['agreed']));
	assert.equal(number(`SELECT COUNT(*) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${from}
		AND n.kind = 'catalogs_agreed' AND p.uid = 'thamdinh.snv'`), 1, 'the appraiser is told once');
	assert.equal(number(`SELECT COUNT(*) FROM catalog_round WHERE outcome = 'agreed' AND catalog_id IN (${some.map((g) => g.id)})`), 20);
}

async function sendSomeBack() {
	const some = proposed(5), value = (g) => `${g.id}:${version(g)}`;
	const bare = await press(some.slice(0, 2).map(value), 'send_back');
	assert.equal(bare.status, 422);
	assert.ok(errorAt(bare, 'reason'), 'not without a reason');
	assert.equal(chosenOf(bare.text).filter((c) => c.ticked).length, 2, 'the ticks stay');
	assert.equal((await press(some.slice(0, 2).map(value), 'send_back', { reason: 'Xem lại' })).status, 303);
	assert.deepEqual(statesOf(some), ['submitted', 'submitted', 'proposed', 'proposed', 'proposed']);
	assert.equal((await press(some.slice(2).map(value), 'go')).status, 303);
	assert.deepEqual(statesOf(some), ['submitted', 'submitted', 'agreed', 'agreed', 'agreed']);
}

async function changedMeanwhile() {
	const some = proposed(3), values = some.map((g) => `${g.id}:${version(g)}`);
	sql(`UPDATE catalog SET version = version + 1 WHERE id = ${some[1].id}`);
	const answer = await press(values, 'go', { reason: 'Giữ lời' });
	assert.equal(answer.status, 409);
	assert.ok(text(answer.text).includes(`Danh mục của ${some[1].agency} vừa được người khác thay đổi`), 'it is named');
	assert.deepEqual(statesOf(some), ['proposed', 'proposed', 'proposed']);
	const ticks = chosenOf(answer.text).filter((c) => some.some((g) => c.value.startsWith(`${g.id}:`)));
	assert.deepEqual(ticks.map((c) => c.ticked), [true, false, true]);
	assert.match(answer.text, /Giữ lời/);
}

async function badChoices() {
	const g = make('proposed'), wrong = list(), good = `${g.id}:${version(g)}`, before = dump();
	const values = ['', 'x', '1', '1:', ':1', ':', '0:1', '-1:1', '1:0', '99999999999999999999:1', '1:1:1', 'ấ:1', 'x'.repeat(46), '%00',
		['', good], [good, ''], [good, 'x'], [good, good], Array(201).fill(good), ['', '']];
	for (const value of values)
		for (const deed of ['go', 'send_back', 'x', ''])
			for (const reason of ['', 'Lý do']) {
				const a = await press(value, deed, { reason });
				if (![400, 409, 422].includes(a.status))
					wrong.add(`chosen=${JSON.stringify(value).slice(0, 40)} deed=${deed} reason=${reason}: ${a.status}`);
			}
	wrong.none();
	assert.deepEqual(dump(), before);
}

// Rows are accepted as they stand: chosen, or all that a filter finds, but for those with a remark.
async function acceptance() {
	const g = make('submitted'), me = of('thamdinh.snv');
	const accepted = () => sql(`SELECT GROUP_CONCAT(code ORDER BY code) FROM catalog_row WHERE catalog_id = ${g.id} AND accepted_version = version`);
	const press = (deed, more, round = 1) => sent('thamdinh.snv', `${g.at}chap-nhan`, { deed, round, ...more });
	const none = await press('chosen', {});
	assert.equal(none.status, 422);
	assert.match(text(none.text), /hãy chọn dòng/);
	assert.equal((await press('chosen', { chosen: [g.row['A.1']] }, 2)).status, 409, 'another round');
	assert.equal((await press('chosen', { chosen: ['x'] })).status, 400);
	const one = await press('chosen', { chosen: [g.row['A.1']], next: g.row['A.2'] });
	assert.ok(one.location.endsWith(`${g.at}dong/${g.row['A.2']}`), 'on to the next row');
	assert.equal((await sent('thamdinh.snv', `${g.at}y-kien`, { kind: 'split', words: 'Tách', row: g.row['A.1'] })).status, 303);
	assert.equal(accepted(), 'NULL', 'a remark takes the acceptance back');
	const back = await press('found', { loc: 'unaccepted', nhom: '1' });
	assert.ok(back.location.endsWith(`${g.at}?nhom=1&loc=unaccepted&`), back.location);
	assert.equal(accepted(), 'A.2', 'of group 1, without the one that has a remark');
	assert.equal((await press('found', {})).status, 303);
	assert.equal(accepted(), 'A.2,A.3');
	assert.equal((await press('undo', { chosen: [g.row['A.3']], next: g.row['A.3'] })).status, 303);
	assert.equal(accepted(), 'A.2');
	assert.match(text((await me.get(g.at)).text), /Số dòng đã được Sở Nội vụ chấp nhận: 1 \/3/);
	assert.doesNotMatch(text((await of('canbo.tuyhoa').get(`${g.at}?loc=unaccepted`)).text), /Đã chấp nhận/, 'not before it comes back');
	assert.equal((await sent('thamdinh.snv', `${g.at}tra-lai`, { reason: 'Tách A.1', ...seen(g) })).status, 303);
	const agency = of('canbo.tuyhoa');
	assert.match(text((await agency.get(`${g.at}dong/${g.row['A.2']}`)).text), /Đã chấp nhận/);
	assert.equal((await sent('canbo.tuyhoa', `${g.at}dong/${g.row['A.2']}`, row({ code: 'A.2', points: '9', ...rowSeen(g, 'A.2') }))).status, 303);
	assert.equal(accepted(), 'NULL', 'what is changed is to be looked at again');
	assert.equal((await press('found', {})).status, 409);
}

// What a filter leaves is said right on every page of it, and beyond the last one.
async function filterPages() {
	const rows = Array.from({ length: 130 }, (_, i) => ({ code: `C.${i + 1}`, group: i < 70 ? 2 : 1, points: 500 }));
	const g = make('draft', { rows, standard: 'C.71' }), me = of('canbo.tuyhoa');
	const page = async (query) => {
		const html = (await me.get(`${g.at}?${query}`)).text;
		return [Number(/id="list-total"[^>]*>(\d+)/.exec(html)[1]), (html.match(/href="[^"]*\/dong\/\d+"/g) || []).length];
	};
	assert.deepEqual(await page('nhom=2'), [70, 50]);
	assert.deepEqual(await page('nhom=2&trang=2'), [70, 20]);
	assert.deepEqual((await page('nhom=2&trang=9'))[1], 0);
	assert.deepEqual(await page('nhom=1&tim=C.130'), [1, 1]);
	assert.deepEqual(await page('nhom=5'), [0, 0]);
}

// A remark on a section or a division of it: chosen from the parts that are there.
async function remarkOnPart() {
	const g = make('submitted');
	sql(`UPDATE catalog_row SET section = IF(code = 'A.1', 'A. Lãnh đạo', 'B. Riêng'), division = IF(code = 'A.3', 'Văn phòng', '') WHERE catalog_id = ${g.id}`);
	const page = await of('thamdinh.snv').get(`${g.at}y-kien`);
	const offered = [...page.text.matchAll(/<option value="([sd]\d+)"[^>]*>([^<]*)</g)].map(([, value, words]) => `${value[0]} ${decode(words)}`);
	assert.deepEqual(offered, ['s A. Lãnh đạo', 's B. Riêng', 'd B. Riêng · Văn phòng']);
	const say = (part) => sent('thamdinh.snv', `${g.at}y-kien`, { kind: 'add', words: `Bổ sung ${part[0]}`, part });
	for (const part of ['x1', 's', 'd0', 's99999999'])
		assert.equal((await say(part)).status, 422, part);
	assert.equal((await say(`s${g.row['A.2']}`)).status, 303);
	assert.equal((await say(`d${g.row['A.3']}`)).status, 303);
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT_WS('/', section, division) ORDER BY id), SUM(row_id IS NULL) FROM remark WHERE catalog_id = ${g.id}`), 'B. Riêng,B. Riêng/Văn phòng\t2');
	const list = (await of('thamdinh.snv').get(`${g.at}y-kien`)).text;
	assert.match(text(list), /B\. Riêng · Văn phòng/);
	const where = decode(/href="([^"]*\?phan=[^"]*phong=[^"]*)"/.exec(list)[1]);
	assert.match(text((await of('thamdinh.snv').get(where.replace(base, ''))).text), /1 dòng/);
}

// What was approved before comes in with its decision, without an appraisal; not with errors in it.
async function entered() {
	const g = make('draft', { agency: 'sngv', standard: 'none' }), me = 'thamdinh.snv';
	const put = (more) => sent(me, `${g.at}quyet-dinh`, { number: '283/QĐ-UBND', day: '01/03/2026', from: '02/03/2026', ...seen(g), ...more });
	assert.match(text((await of(me).get(g.at)).text), /Đã được phê duyệt trước đây/);
	assert.match(text((await put({})).text), /đính kèm tệp quyết định/);
	assert.equal((await upload(me, `/tai-len/quyet-dinh/${g.id}`, 'qd-283.pdf', PDF)).status, 303);
	const none = await put({});
	assert.equal(none.status, 422);
	assert.match(text(none.text), /chưa có sản phẩm chuẩn hoặc còn dòng có lỗi/);
	assert.match(none.text, /283\/QĐ-UBND/, 'what was typed stays');
	sql(`UPDATE catalog SET standard_row_id = ${g.row['A.1']} WHERE id = ${g.id}`);
	sql(`UPDATE catalog_row SET points = NULL WHERE id = ${g.row['A.2']}`);
	assert.equal((await put({})).status, 422, 'a row without points');
	sql(`UPDATE catalog_row SET points = 750 WHERE id = ${g.row['A.2']}`);
	assert.equal((await put({ day: '01/01/2099', from: '01/01/2099' })).status, 422, 'not signed in days to come');
	assert.equal((await put({})).status, 303);
	assert.equal(sql(`SELECT state, round, decision_number, in_force_from FROM catalog WHERE id = ${g.id}`), 'in_force\t0\t283/QĐ-UBND\t2026-03-02');
	assert.match(text((await of(me).get(`${g.at}lich-su`)).text), /Ghi nhận danh mục đã được phê duyệt/);
	sql(`UPDATE catalog SET state = 'superseded', in_force_from = DATE '2019-01-01' + INTERVAL id DAY WHERE id = ${g.id}`);
	// A scan left in a draft that is submitted after all is no decision of what is appraised.
	const h = make('draft', { decision: true });
	assert.equal((await sent('chutich.tuyhoa', `${h.at}trinh`, seen(h))).status, 303);
	assert.equal(sql(`SELECT decision_file_id FROM catalog WHERE id = ${h.id}`), 'NULL');
}

// Home Affairs settles the standard product: sees what it does to all, and the agency is told.
async function settlesStandard() {
	const g = make('submitted'), me = 'thamdinh.snv';
	assert.match((await of(me).get(`${g.at}dong/${g.row['A.2']}`)).text, /\/chuan"/);
	const preview = text((await of(me).get(`${g.at}dong/${g.row['A.2']}/chuan`)).text);
	assert.match(preview, /A\.3.*Hệ số: Trước: .*→ Sau: 2,7/);
	const from = number('SELECT MAX(id) FROM notice'), stale = seen(g);
	assert.equal((await sent(me, `${g.at}dong/${g.row['A.2']}/chuan`, stale)).status, 303);
	assert.equal(sql(`SELECT GROUP_CONCAT(coefficient ORDER BY code) FROM catalog_row WHERE catalog_id = ${g.id} AND removed = 0`), '7,10,27');
	assert.equal(sql(`SELECT GROUP_CONCAT(p.uid ORDER BY p.uid) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.id > ${from} AND n.kind = 'catalog_standard'`), 'canbo.tuyhoa,chutich.tuyhoa');
	assert.equal((await sent(me, `${g.at}dong/${g.row['A.3']}/chuan`, stale)).status, 409, 'another version');
	assert.equal((await sent('canbo.tuyhoa', `${g.at}dong/${g.row['A.3']}/chuan`, seen(g))).status, 422, 'not the agency meanwhile');
}

// Signing off leaves who did it, as what; a deputy stands for the head; sent back, it is undone.
async function signatures() {
	const g = make('appraised'), round = (what) => sql(`SELECT ${what} FROM catalog_round WHERE catalog_id = ${g.id}`);
	const holding = `holding h JOIN person p ON p.id = h.person_id AND p.uid`;
	const at = async (user, where, deed, more) => (await sent(user, where, { chosen: `${g.id}:${version(g)}`, deed, ...more })).status;
	assert.equal(await at('giamdoc.snv', '/danh-muc/ky-duyet/', 'go'), 303);
	assert.equal(round('signed_title'), sql(`SELECT h.title FROM ${holding} = 'giamdoc.snv'`));
	assert.equal(await at('phochutich.tinh', '/danh-muc/phe-duyet/', 'send_back', { reason: 'Xem lại' }), 303);
	assert.equal(round('signed_by, signed_at, signed_title'), 'NULL\tNULL\tNULL');
	sql(`UPDATE remark SET state = 'settled', settled_at = UTC_TIMESTAMP(6) WHERE catalog_id = ${g.id}`);
	assert.equal((await sent('thamdinh.snv', `${g.at}tham-dinh`, seen(g))).status, 303);
	assert.equal(await at('giamdoc.snv', '/danh-muc/ky-duyet/', 'go'), 303);
	assert.equal(await at('phochutich.tinh', '/danh-muc/phe-duyet/', 'go'), 303);
	const title = sql(`SELECT h.title FROM ${holding} = 'phochutich.tinh'`);
	assert.equal(round('ended_title, ended_rank'), `${title}\tdeputy`);
	assert.match(text((await of('chutich.tuyhoa').get(`${g.at}xu-ly`)).text), new RegExp(`KT. CHỦ TỊCH ${title} .*Ký duyệt thẩm định: Giám đốc `));
}

// Nobody signs off what he submitted himself: not offered, and refused.
async function notHisOwn() {
	const g = make('appraised', { agency: 'snv' }), page = await of('giamdoc.snv').get('/danh-muc/ky-duyet/');
	assert.ok(!chosenOf(page.text).some((c) => c.value.startsWith(`${g.id}:`)));
	assert.match(text(page.text), /Sở Nội vụ : là danh mục do chính đồng chí trình/);
	for (const [where, fields] of [['/danh-muc/ky-duyet/', { chosen: `${g.id}:${version(g)}`, deed: 'go' }], [`${g.at}gui`, seen(g)]])
		assert.equal((await sent('giamdoc.snv', where, fields)).status, 422, where);
	assert.equal(state(g), 'appraised');
}

// 7. Texts as long as they may be

const MOST = {
	code: 40, section: 200, division: 200, task: 1000, detail: 2000, output: 500, unit: 100, frequency: 100, posts: 300,
	note: 1000, expert: 200, job: 200, phan: 200, phong: 200, tim: 200, basis: 300, words: 2000, reason: 2000, number: 60, name: 200, document: 200, prefix: 40, standard: 40,
};
const LETTER = 'ấ';
const isText = (f) => f.type === 'text' || f.type === 'area';
const stored = (what, where) => number(`SELECT COALESCE(MAX(CHAR_LENGTH(${what})), -1) FROM ${where}`);

// Where a field is typed: a good form and where it is kept; NULL: it is only looked for.
const LONG = {
	'/danh-muc/:/dong/them': (f) => { const g = make(); return ['canbo.tuyhoa', `${g.at}dong/them`, row(), f === 'unit' ? 'unit_of_measure' : f, `catalog_row WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/dong/:': (f) => { const g = make(), id = g.row['A.2']; return ['canbo.tuyhoa', `${g.at}dong/${id}`, row({ code: 'A.2', version: 1 }), f === 'unit' ? 'unit_of_measure' : f, `catalog_row WHERE id = ${id}`]; },
	'/danh-muc/:/dien': (f) => { const g = make(); return ['canbo.tuyhoa', `${g.at}dien`, { unit: 'bộ', go: '1', ...seen(g) }, ['phan', 'phong', 'tim', 'prefix'].includes(f) ? null : f === 'unit' ? 'unit_of_measure' : f, `catalog_row WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/phong/:/mo-lai': () => { const g = make(), [where, fields] = DEEDS['/danh-muc/:/phong/:/mo-lai'][0][1](g);
		return ['canbo.tuyhoa', where, fields, 'reason', `catalog_part WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/trinh': () => { const g = make(); return ['chutich.tuyhoa', `${g.at}trinh`, seen(g), 'words', `catalog_round WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/dong/:/chuan': () => { const g = make(); return ['canbo.tuyhoa', `${g.at}dong/${g.row['A.2']}/chuan`, seen(g), 'standard_reason', `catalog WHERE id = ${g.id}`]; },
	'/danh-muc/:/binh-chon/them': (f) => { const g = make(); return ['canbo.tuyhoa', `${g.at}binh-chon/them`, { expert: 'Một' }, { expert: 'name', job: 'post' }[f] || f, `vote_expert WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/binh-chon/:/': (f) => { const g = make(), id = expert(g); return ['canbo.tuyhoa', `${g.at}binh-chon/${id}/`, { expert: 'Một', version: 1 }, { expert: 'name', job: 'post' }[f] || f, `vote_expert WHERE id = ${id}`]; },
	'/danh-muc/:/dong/:/cham/': (f) => { const g = make(); return ['canbo.tuyhoa', `${g.at}dong/${g.row['A.2']}/cham/`, { expert: 'Một', difficulty: '1', process: '2', coordination: '1', application: '1' }, { job: 'post' }[f] || f, `grid_score WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/can-cu': () => { const g = make(); return ['canbo.tuyhoa', `${g.at}can-cu`, {}, 'basis', `catalog WHERE id = ${g.id}`]; },
	'/danh-muc/:/tra-lai': () => { const g = make('submitted'); return ['thamdinh.snv', `${g.at}tra-lai`, seen(g), 'reason', `catalog_round WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/y-kien': () => { const g = make('submitted'); return ['thamdinh.snv', `${g.at}y-kien`, { kind: 'reason' }, 'words', `remark WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/y-kien/:/tra-loi': () => { const g = remarkOf(make('returned')); return ['canbo.tuyhoa', `${g.at}y-kien/${g.remark}/tra-loi`, remarkSeen(g), 'answer', `remark WHERE id = ${g.remark}`]; },
	'/danh-muc/ky-duyet/': () => { const g = make('appraised'); return ['giamdoc.snv', ...chosen('send_back', {}, '/danh-muc/ky-duyet/')(g), 'words', `remark WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/phe-duyet/': () => { const g = make('proposed'); return ['chutich.tinh', ...chosen('send_back')(g), 'words', `remark WHERE catalog_id = ${g.id}`]; },
	'/danh-muc/:/quyet-dinh': () => { const g = make('agreed', { decision: true, agency: `khcn` }); sql(`UPDATE catalog SET state = 'superseded', in_force_from = DATE '2019-01-01' + INTERVAL id DAY WHERE state = 'in_force' AND agency_id = (SELECT id FROM unit WHERE code = 'khcn') AND campaign_id IN (SELECT id FROM campaign WHERE name LIKE '${NAME}%')`); return ['thamdinh.snv', `${g.at}quyet-dinh`, { day: '03/03/2026', from: '04/03/2026', ...seen(g) }, 'decision_number', `catalog WHERE id = ${g.id}`]; },
	'/danh-muc/dot/:/': (f) => { const k = campaign(); return ['thamdinh.snv', `/danh-muc/dot/${k.id}/`, { name: k.name, submit_by: '20/04/2032', approve_by: '01/05/2032', version: 1 }, f, `campaign WHERE id = ${k.id}`]; },
	'/danh-muc/dot/mo': (f) => ['thamdinh.snv', '/danh-muc/dot/mo', { name: `${NAME} mở`, year: '2033', opens: '01/01/2033', submit_by: '20/04/2033', approve_by: '01/05/2033', department: '1', d1_least: '1', d1_most: '10' }, f, 'campaign WHERE year = 2033'],
};
// The forms of the import, of the sheet and of what all share have tests of their own; what is chosen, and the filter that comes along, is no text that is kept.
const longFields = () => table.filter((r) => r.method === 'POST' && !/nhap|tai-len|chap-nhan|bang|giong|tu-dien|trung-lap|gop|ke-hoach|ngoai|dung-chung|khong-co/.test(r.path))
	.flatMap((r) => r.fields.filter((f) => isText(f) && !['chosen', 'part'].includes(f.name)).map((f) => [r.path, f]));

async function longest() {
	const wrong = list();
	for (const [where, field] of longFields()) {
		const most = MOST[field.name];
		assert.ok(LONG[where] && most, `${where} ${field.name} is known here`);
		const [user, target, good, column, place] = LONG[where](field.name);
		const typed = (n) => (field.name === 'name' ? NAME : '').padEnd(n, LETTER);
		const over = await post(user, target, { ...good, [field.name]: typed(most + 1) });
		const chosenOnly = where === '/danh-muc/:/dien' && ['phan', 'phong'].includes(field.name);
		if (over.status !== 422 || !errorAt(over, field.name) || (!chosenOnly && !over.text.includes(LETTER.repeat(30))))
			wrong.add(`${where} ${field.name} with one letter too many: ${over.status}${errorAt(over, field.name) ? '' : ', no message at the field'}`);
		const a = await post(user, target, { ...good, [field.name]: typed(most) });
		if (a.status !== 303)
			wrong.add(`${where} ${field.name} with ${most} letters: ${a.status}`);
		else if (column !== null && stored(column, place) !== most)
			wrong.add(`${where} ${field.name}: ${stored(column, place)} letters kept of ${most}`);
	}
	sql("SET @y = 2033; DELETE FROM campaign_group WHERE campaign_id IN (SELECT id FROM campaign WHERE year = @y AND id NOT IN (SELECT campaign_id FROM catalog)); DELETE FROM campaign WHERE year = @y AND id NOT IN (SELECT campaign_id FROM catalog)");
	wrong.none();
}

// All of a row at once, in letters of three marks that a Mac sends apart.
async function longestRow() {
	const g = make(), fields = Object.fromEntries(['code', 'section', 'division', 'task', 'detail', 'output', 'unit', 'frequency', 'posts', 'note']
		.map((name) => [name, LETTER.repeat(MOST[name])]));
	assert.equal((await post('canbo.tuyhoa', `${g.at}dong/them`, row(fields))).status, 303);
	for (const page of ['', 'lich-su', 'xuat.xlsx', 'trinh'])
		assert.equal((await of('chutich.tuyhoa').get(`${g.at}${page}`)).status, 200, page);
	const apart = LETTER.normalize('NFD').repeat(MOST.detail);
	assert.equal((await post('canbo.tuyhoa', `${g.at}dong/them`, row({ code: 'B.2', detail: apart }))).status, 303);
	assert.equal(stored('detail', `catalog_row WHERE catalog_id = ${g.id} AND code = 'B.2'`), MOST.detail);
}

// The eight hours are over while somebody types: after a new sign-in it is all sent.
async function endedWhileTyping() {
	const g = make(), user = 'canbo.tuyhoa', me = await new Patient().signIn(user);
	const typed = row({ code: 'B.9', task: 'Việc "dài" <8 giờ>', note: 'hai\ndòng' });
	const whole = (page) => assert.deepEqual({ ...page.fields, form: '' }, { ...typed, form: '' });
	const send = (fields) => me.post(`${g.at}dong/them`, fields);
	const kept = (a, status) => {
		const page = forms(a.text).find((f) => f.action === `${base}${g.at}dong/them`);
		assert.equal(a.status, status);
		whole(page);
		return page.fields;
	};
	const form = await me.token();
	sql(`UPDATE session SET created_at = created_at - INTERVAL 8 HOUR WHERE person_id = (SELECT id FROM person WHERE uid = '${user}')
		AND id = (SELECT MAX(id) FROM session)`);
	let fields = kept(await send({ form, ...typed }), 401);
	fields = kept(await send(fields), 401);		// pressed before signing in
	await me.signIn(user);
	fields = kept(await send(fields), 403);		// another session: he looks at it once more
	assert.equal((await send(fields)).status, 303);
	assert.equal(number(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'B.9'`), 1);
	assert.equal(sql(`SELECT task FROM catalog_row WHERE catalog_id = ${g.id} AND code = 'B.9'`), typed.task);
}

// 8. Who is told

async function told() {
	const g = make('draft', { agency: 'tuyhoa', decision: true });
	const wrong = list();
	const step = async (name, user, form, good) => {
		const from = number('SELECT MAX(id) FROM notice');
		const a = await send(user, form);
		const got = sql(`SELECT CONCAT(n.kind, ' ', p.uid) FROM notice n JOIN person p ON p.id = n.person_id
			WHERE n.id > ${from} ORDER BY 1`).split('\n').filter(Boolean);
		const want = good.flatMap(([kind, who]) => who.filter((u) => u !== user).map((u) => `${kind} ${u}`)).sort();
		if (a.status !== 303 || got.join() !== want.join())
			wrong.add(`${name}: ${a.status} ${got.join(', ')} instead of ${want.join(', ')}`);
	};
	const appraisers = ['thamdinh.snv'];
	await step('submit', 'chutich.tuyhoa', [`${g.at}trinh`, seen(g)], [['catalog_submitted', appraisers]]);
	await step('remark', 'thamdinh.snv', [`${g.at}y-kien`, { kind: 'reason', words: 'Ý kiến' }], []);
	g.remark = number(`SELECT MAX(id) FROM remark WHERE catalog_id = ${g.id}`);
	await step('return', 'thamdinh.snv', [`${g.at}tra-lai`, { reason: 'Lý do', ...seen(g) }], [['catalog_returned', AGENCY]]);
	await step('answer', 'canbo.tuyhoa', [`${g.at}y-kien/${g.remark}/tra-loi`, { words: 'Trả lời', ...remarkSeen(g) }], []);
	await step('submit again', 'chutich.tuyhoa', [`${g.at}trinh`, seen(g)], [['catalog_resubmitted', appraisers]]);
	await step('settle', 'thamdinh.snv', [`${g.at}y-kien/${g.remark}/giai-quyet`, remarkSeen(g)], []);
	await step('appraise', 'thamdinh.snv', [`${g.at}tham-dinh`, seen(g)], [['catalog_appraised', ['giamdoc.snv']]]);
	await step('send', 'giamdoc.snv', [`${g.at}gui`, seen(g)], [['catalogs_proposed', CHAIR]]);
	await step('agree', 'chutich.tinh', chosen('go')(g), [['catalog_agreed', AGENCY], ['catalogs_agreed', appraisers]]);
	// Of an agency whose catalog no other test puts in force.
	const h = make('agreed', { agency: 'sxd', decision: true });
	const agency = sql(`SELECT p.uid FROM person p JOIN holding k ON k.person_id = p.id JOIN unit u ON u.id = k.unit_id
		WHERE u.code = 'sxd' AND k.rank = 'head' UNION SELECT p.uid FROM person p JOIN duty d ON d.person_id = p.id
		JOIN unit u ON u.id = d.agency_id WHERE u.code = 'sxd'`).split('\n');
	assert.equal(agency.length, 2, 'a head and an officer');
	await step('enact', 'thamdinh.snv', [`${h.at}quyet-dinh`, { number: '9/QĐ', day: '03/03/2026', from: '04/03/2026', ...seen(h) }],
		[['catalog_in_force', agency]]);
	wrong.none();
}

// 9. Whose duty it is

const WAITS = { submitted: 'Thẩm định (\\d+) danh mục', appraised: 'Ký duyệt thẩm định (\\d+) danh mục', agreed: 'Ban hành (\\d+) danh mục', proposed: 'Phê duyệt (\\d+) danh mục' };

async function duties() {
	const wrong = list(), g = make('draft');
	const home = async (user) => text((await of(user).get('/viec-can-lam/')).text);
	const own = { draft: ['Hoàn thiện danh mục', 'Trình danh mục'], returned: ['Sửa và trả lời ý kiến', 'Sửa và trả lời ý kiến'] };
	rule(g);
	for (const where of STATES) {
		sql(`UPDATE catalog SET state = '${where}' WHERE id = ${g.id}`);
		for (const [i, user] of AGENCY.entries()) {
			const good = own[where] === undefined ? null : `${own[where][i]}: ${g.name}`, page = await home(user);
			if (good === null ? page.includes(g.name) : !page.includes(good))
				wrong.add(`${where}: ${user} does not read ${good}`);
		}
		for (const [of_, words] of Object.entries(WAITS))
			for (const user of { proposed: CHAIR, appraised: LEAD }[of_] ?? HOME) {
				const n = number(`SELECT COUNT(*) FROM catalog WHERE state = '${of_}'`);
				const shown = Number((new RegExp(words).exec(await home(user)) || [0, 0])[1]);
				if (shown !== n)
					wrong.add(`${where}: ${user} reads ${shown} ${of_}, not ${n}`);
			}
	}
	for (const user of ['chuyenvien.tuyhoa', 'chuyenvien.stc', 'taichinh.stc', 'kiemtra.tt', 'giamdoc.stc'])
		if ((await home(user)).includes(g.name))
			wrong.add(`${user} has a duty that is not his`);
	wrong.none();
}

async function campaignDuty() {
	const k = campaign(), home = async (user) => text((await of(user).get('/viec-can-lam/')).text);
	for (const user of AGENCY)
		assert.ok((await home(user)).includes(`Bắt đầu xây dựng danh mục cho ${k.name}`), user);
	assert.ok(!(await home('chuyenvien.tuyhoa')).includes(k.name));
	const answers = await meet(...AGENCY.map((user) => [user, '/danh-muc/bat-dau', { dot: k.id }]));
	assert.deepEqual(statuses(answers), [303, 422], 'two begin one catalog');
	assert.equal(number(`SELECT COUNT(*) FROM catalog WHERE campaign_id = ${k.id}`), 1);
	assert.ok((await home('canbo.tuyhoa')).includes(`Hoàn thiện danh mục: ${k.name}`));
	assert.ok(!(await home('chutich.tuyhoa')).includes(k.name), 'nothing to submit yet');
	assert.ok((await home('giamdoc.stc')).includes(k.name), 'the others still have it');
	assert.equal((await post('thamdinh.snv', `/danh-muc/dot/${k.id}/ket-thuc`, { version: 1 })).status, 303);
	assert.ok(!(await home('giamdoc.stc')).includes(k.name), 'gone with the campaign');
}

// 10. A duty at another agency

async function foreignDuty() {
	const g = make('draft', { agency: 'stc' }), h = make('draft'), wrong = list(), user = 'chuyenvien.stc';
	sql(`INSERT INTO duty (person_id, agency_id, kind, from_day) SELECT p.id, u.id, 'officer', '2026-01-01'
		FROM person p JOIN unit u ON u.code = 'tuyhoa' WHERE p.uid = '${user}'`);
	try {
		const before = dump();
		for (const k of [g, h])
			for (const [where, fields] of [['dong/them', row()], [`dong/${k.row['A.2']}/bo`, rowSeen(k, 'A.2')], ['can-cu', { basis: 'x' }], ['dien', { unit: 'x', go: '1', ...seen(k) }]]) {
				const a = await post(user, `${k.at}${where}`, fields);
				if (![403, 404].includes(a.status))
					wrong.add(`${user} POST ${where} of ${k === g ? 'his own agency' : 'the other'}: ${a.status}`);
			}
		if ((await of(user).get(g.at)).status !== 404)
			wrong.add('he sees the draft of his own agency');
		wrong.none();
		assert.deepEqual(dump(), before);
	} finally {
		sql(`DELETE d FROM duty d JOIN person p ON p.id = d.person_id WHERE p.uid = '${user}'`);
	}
}

// A worker that dies takes the requests of others with it.
const deaths = () => (fs.readFileSync(path.join(RUN, 'log/desk.log'), 'utf8').match(/ended: signal/g) || []).length;

run(async () => {
	const before = deaths();
	clear();
	await test('everybody signs in', () => Promise.all(Object.keys(people).map(async (user) => clients.set(user, await new Patient().signIn(user)))));
	for (const where of ['draft', 'submitted', 'returned', 'in_force'])
		await test(`${where}: who sees which page`, () => visible(where));
	await test('a remark is hidden from the agency until it is returned', remarkHidden);
	await test('every form of a catalog is tried', everyPostHasADeed);
	for (const where of STATES)
		await test(`${where}: what is not allowed changes nothing`, () => refused(where));
	for (const where of STATES.filter((s) => Object.keys(MAY[s]).length > 0))
		await test(`${where}: what is allowed is done`, () => allowed(where));
	await test('three submissions at once are one round', twoSubmits);
	await test('an edit and a submission at once: one of them', editAndSubmit);
	await test('an import and a submission at once: one of them', takeAndSubmit);
	await test('two chairmen at once: one of them', agreeAndSendBack);
	await test('a return and an appraisal at once: one of them', returnAndAppraise);
	await test('five presses of one form do one thing', fivePresses);
	await test('a used form with other words comes back as typed', otherBody);
	for (const standard of Object.keys(EXACT))
		await test(`coefficients at a standard of ${standard / 100} points`, () => exact(standard));
	await test('another standard recomputes all, rows that come back too', otherStandard);
	await test('a coefficient below 0,1 stops the submission', tooSmallStopsSubmission);
	await test('who appraises what', claims);
	await test('ranges of points are mended while the campaign is open', frame);
	await test('who has submitted nothing is reminded', behind);
	await test('answered remarks are settled in one press', settlesAll);
	await test('units of measure are asked for before the approval', unitsAsked);
	await test('the chairman agrees to twenty in one press', agreeToTwenty);
	await test('some sent back do not hold the others', sendSomeBack);
	await test('a filter says how many it leaves on every page of it', filterPages);
	await test('rows are accepted as they stand', acceptance);
	await test('a remark on a part of the catalog', remarkOnPart);
	await test('what was approved before comes in with its decision', entered);
	await test('Home Affairs settles the standard product', settlesStandard);
	await test('who signs off and who agrees stands in the round', signatures);
	await test('nobody signs off what he submitted', notHisOwn);
	await test('a catalog changed meanwhile is named and the ticks stay', changedMeanwhile);
	await test('choices that are none are refused', badChoices);
	await test('texts as long as they may be are kept whole', longest);
	await test('a row full of text', longestRow);
	await test('what is typed outlives the session', endedWhileTyping);
	await test('each step tells the right people once', told);
	clear();	// a home shows the fifty that are due first
	await test('duties follow the state', duties);
	await test('the duty of a campaign ends with its catalog', campaignDuty);
	await test('a duty at another agency gives no right at the own', foreignDuty);
	await test('no worker died of all this', () => assert.equal(deaths(), before));
	clear();
	for (const c of clients.values())
		c.close();
});
