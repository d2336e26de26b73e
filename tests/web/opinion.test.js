// Rounds of opinions: asked, written by officers, sent by heads, received by Home Affairs, closed and opened again.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, campaign } = require('./catalogs.js');
const people = require('./people.js');
const { MARK, clear, round, sent, unit, version, row } = require('./opinions.js');

const APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv', OFFICER = 'canbo.tuyhoa', HEAD = 'chutich.tuyhoa', STAFF = 'chuyenvien.tuyhoa', OTHER = 'giamdoc.stc';
const PLACE = '/lay-y-kien/', HOSTILE = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const page = async (user, path) => text((await of(user).get(path)).text);
const day = (n) => sql(`SELECT DATE_FORMAT(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY, '%d/%m/%Y')`);
async function post(user, path, fields) {
	const c = of(user);
	return c.post(path, { form: await c.token(), ...fields });
}
const told = (kind, user) => number(`SELECT COUNT(*) FROM notice n JOIN person p ON p.id = n.person_id WHERE n.kind = '${kind}' AND p.uid = '${user}'`);
const audited = (noun, id) => sql(`SELECT GROUP_CONCAT(action ORDER BY id) FROM audit WHERE noun = '${noun}' AND object_id = ${id}`);
const answer = (user, r, fields) => post(user, `${r.at}tra-loi`, { version: version(r, 'tuyhoa'), ...fields });
const at422 = (a, field, what) => assert.ok(a.status === 422 && a.text.includes(`id="${field}-error"`), `${what || field}: ${a.status} ${text(a.text).slice(0, 300)}`);

async function asked() {
	clear();
	const k = campaign(), fields = { campaign: k.id, gist: MARK, words: 'Xin ý kiến về hệ số', last: day(3), asked: 'all' };
	for (const [field, change] of [['gist', { gist: '' }], ['words', { words: '' }], ['last', { last: '' }], ['last', { last: day(0) }], ['campaign', { campaign: 999999999 }],
		['campaign', { campaign: campaign('closed').id }], ['agency', { asked: 'chosen' }], ['gist', { gist: 'x'.repeat(201) }]]) {
		const a = await post(APPRAISER, `${PLACE}mo`, { ...fields, ...change });
		at422(a, field, JSON.stringify(change));
		assert.ok(a.text.includes('Xin ý kiến về hệ số') || field === 'words', 'what was typed is kept');
	}
	assert.equal(number(`SELECT COUNT(*) FROM opinion_round WHERE title = '${MARK}'`), 0);
	assert.equal((await post(OFFICER, `${PLACE}mo`, fields)).status, 403);
	const c = of(APPRAISER), form = await c.token();
	const done = await c.post(`${PLACE}mo`, { ...fields, form });
	assert.equal(done.status, 303, text(done.text).slice(0, 400));
	assert.equal((await c.post(`${PLACE}mo`, { ...fields, form })).location, done.location, 'twice is once');
	const id = number(`SELECT id FROM opinion_round WHERE title = '${MARK}'`);
	assert.equal(number(`SELECT COUNT(*) FROM opinion WHERE round_id = ${id}`), number(`SELECT COUNT(*) FROM unit WHERE kind = 'agency'
		AND DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) BETWEEN from_day AND COALESCE(until_day, '9999-12-31')`), 'all agencies of both kinds');
	for (const user of [HEAD, OFFICER, OTHER])
		assert.equal(told('opinion_opened', user), 1, user);
	assert.equal(told('opinion_opened', STAFF), 0);
	assert.match(await page(HEAD, '/viec-can-lam/'), new RegExp(`Trả lời lấy ý kiến: ${MARK}`));
	assert.match(await page(HEAD, '/thong-bao/'), new RegExp(`hạn trả lời ${day(3)}: ${MARK}`));
	// Chosen agencies: the others know nothing of it.
	const some = await post(LEAD, `${PLACE}mo`, { ...fields, gist: `${MARK} hai`, asked: 'chosen', agency: [unit('tuyhoa'), unit('stc')] });
	assert.equal(some.status, 303, text(some.text).slice(0, 400));
	const two = number(`SELECT id FROM opinion_round WHERE title = '${MARK} hai'`);
	assert.equal(sql(`SELECT GROUP_CONCAT(u.code ORDER BY u.code) FROM opinion o JOIN unit u ON u.id = o.agency_id WHERE o.round_id = ${two}`), 'stc,tuyhoa');
	assert.equal((await of(OTHER).get(`${PLACE}${two}/`)).status, 200);
	const without = campaign();
	sql(`DELETE FROM campaign_group WHERE campaign_id = ${without.id} AND agency_kind = 'commune'`);
	const outside = await post(LEAD, `${PLACE}mo`, { ...fields, campaign: without.id, gist: `${MARK} ba`, asked: 'chosen', agency: [unit('tuyhoa'), unit('stc')] });
	assert.ok(outside.status === 422 && /không thuộc đợt này/.test(outside.text), `${outside.status}`);
	const third = round({ agencies: ['stc'] });
	assert.equal((await of(HEAD).get(third.at)).status, 404, 'not asked');
	assert.ok(!(await page(HEAD, PLACE)).includes(third.campaign.name));
}

async function said() {
	clear();
	const r = round();
	assert.equal((await of(STAFF).get(r.at)).status, 404, 'officers and heads answer');
	at422(await answer(HEAD, r, { deed: 'send' }), 'stance');
	at422(await answer(HEAD, r, { deed: 'send', stance: 'other' }), 'words');
	at422(await answer(OFFICER, r, { deed: 'save', words: 'x'.repeat(4001) }), 'words');
	assert.equal((await answer(OFFICER, r, { deed: 'send', stance: 'agree' })).status, 422, 'the officer does not send');
	const old = version(r, 'tuyhoa');
	assert.equal((await answer(OFFICER, r, { deed: 'save', stance: 'other', words: 'Bản soạn' })).status, 303);
	const late = await answer(HEAD, r, { deed: 'send', stance: 'other', words: 'Của thủ trưởng', version: old });
	assert.equal(late.status, 409);
	assert.ok(late.text.includes('Của thủ trưởng') && late.text.includes('Bản soạn'), 'both are shown');
	for (const user of [APPRAISER, OTHER])
		assert.ok(!(await of(user).get(r.at)).text.includes('Bản soạn'), `a draft is the agency's, ${user}`);
	assert.ok(!(await page(APPRAISER, `${r.at}co-quan/${unit('tuyhoa')}/`)).includes('Bản soạn'));
	assert.match((await of(HEAD).get(`${r.at}tra-loi`)).text, /Bản soạn/);
	assert.equal((await answer(HEAD, r, { deed: 'send', stance: 'other', words: 'Bản gửi' })).status, 303);
	assert.deepEqual(row(r, 'tuyhoa', 'stance, words, draft_stance'), ['other', 'Bản gửi', 'NULL']);
	assert.ok(!(await page(HEAD, '/viec-can-lam/')).includes(MARK), 'nothing waits any more');
	assert.match(await page(APPRAISER, r.at), /Đúng hạn Ý kiến khác Bản gửi/);
	assert.ok(!(await page(OTHER, r.at)).includes('Bản gửi'), 'others see their own');
	assert.equal((await of(OTHER).get(`${r.at}co-quan/${unit('tuyhoa')}/`)).status, 404);
	// Sent again until the last day; later only who has not sent.
	assert.equal((await answer(HEAD, r, { deed: 'send', stance: 'agree', words: '' })).status, 303);
	sql(`UPDATE opinion_round SET last_day = last_day - INTERVAL 9 DAY WHERE id = ${r.id}`);
	assert.equal((await answer(HEAD, r, { deed: 'send', stance: 'other', words: 'Muộn' })).status, 409, 'not instead of what was sent');
	assert.equal((await post(OTHER, `${r.at}tra-loi`, { deed: 'send', stance: 'agree', version: version(r, 'stc') })).status, 303);
	assert.match(await page(APPRAISER, r.at), /Sở Tài chính Sau hạn Đồng ý/);
	assert.match(await page(APPRAISER, '/viec-can-lam/'), new RegExp(`Kết thúc lấy ý kiến đã hết hạn, còn 1 cơ quan chưa trả lời: ${MARK}`));
	assert.equal(audited('opinion', row(r, 'tuyhoa', 'id')[0]), 'send,send');
	assert.ok(audited('opinion_draft', row(r, 'tuyhoa', 'id')[0]).startsWith('save'));
}

async function received() {
	clear();
	const r = round(), where = sent(r, 'tuyhoa', 'other'), agrees = sent(r, 'stc', 'agree');
	const receive = (user, fields) => post(user, where, { version: version(r, 'tuyhoa'), ...fields });
	for (const [field, change] of [['received', { received: '' }], ['answer', { answer: '' }]])
		at422(await receive(APPRAISER, { received: 'taken', answer: 'Sửa hệ số thành 1,2', ...change }), field);
	const old = version(r, 'tuyhoa');
	assert.equal((await receive(APPRAISER, { received: 'explained', answer: 'Giữ như Phụ lục III' })).status, 303);
	const late = await receive(LEAD, { received: 'taken', answer: 'Khác', version: old });
	assert.ok(late.status === 409 && late.text.includes('Khác') && late.text.includes('Giữ như Phụ lục III'), 'two at once');
	const none = await post(APPRAISER, agrees, { received: 'taken', answer: 'Lời vừa gõ', version: version(r, 'stc') });
	assert.ok(none.status === 409 && none.text.includes('Lời vừa gõ') && !/Đã hết hạn trả lời/.test(none.text), 'who agrees needs no answer; what was typed is not lost');
	assert.ok(!(await page(HEAD, r.at)).includes('Giữ như Phụ lục III'), 'not before the round is closed');
	assert.ok(!(await page(HEAD, where)).includes('Giữ như Phụ lục III'));
	assert.equal(told('opinion_received', HEAD), 0);
	// Sent again it waits again.
	assert.equal((await answer(HEAD, r, { deed: 'send', stance: 'other', words: 'Nói rõ hơn' })).status, 303);
	assert.deepEqual(row(r, 'tuyhoa', "received, IF(reply = '', 'none', reply)"), ['NULL', 'none']);
	const c = of(LEAD), form = await c.token(), shut = { version: version(r), form };
	assert.equal((await c.post(`${r.at}ket-thuc`, shut)).status, 303);
	assert.equal((await c.post(`${r.at}ket-thuc`, shut)).status, 303, 'twice is once');
	assert.equal((await post(APPRAISER, `${r.at}ket-thuc`, { version: version(r) })).status, 409, 'it is closed');
	assert.equal(told('opinion_closed', HEAD), 1);
	assert.equal((await answer(HEAD, r, { deed: 'send', stance: 'agree' })).status, 409);
	assert.equal((await of(HEAD).get(`${r.at}tra-loi`)).status, 404, 'nothing to write');
	assert.match(await page(APPRAISER, r.at), /Không trả lời/);
	assert.match(await page(APPRAISER, '/viec-can-lam/'), new RegExp(`Tiếp thu, giải trình 1 ý kiến khác: ${MARK}`));
	assert.equal((await receive(APPRAISER, { received: 'taken', answer: 'Đã sửa hệ số' })).status, 303);
	assert.equal(told('opinion_received', HEAD), 1);
	assert.match(await page(HEAD, r.at), /Tiếp thu, giải trình: Tiếp thu Đã sửa hệ số/);
	assert.equal((await of(HEAD).get(where)).status, 200);
	// Opened again with a later day.
	const extend = (fields) => post(APPRAISER, `${r.at}gia-han`, { version: version(r), ...fields });
	for (const last of ['', day(0), day(5)])
		at422(await extend({ last }), 'last', last);
	assert.equal((await extend({ last: day(6), version: version(r) - 1 })).status, 409);
	assert.equal((await extend({ last: day(6) })).status, 303);
	assert.equal(told('opinion_extended', HEAD), 1);
	assert.equal((await answer(HEAD, r, { deed: 'send', stance: 'agree' })).status, 303, 'answers count again');
	assert.equal((await extend({ last: day(7) })).status, 303);
	assert.equal(audited('opinion_round', r.id), 'close,reopen,extend');
}

async function lists() {
	clear();
	const r = round();
	sent(r, 'tuyhoa', 'other', { words: 'Ý riêng' });
	sent(r, 'stc', 'agree');
	const shown = async (query) => [unit('tuyhoa'), unit('stc'), unit('sngv')].map((id) => r.at + `co-quan/${id}/`)
		.map((path) => path).filter(((html) => (path) => html.includes(path))((await of(APPRAISER).get(r.at + query)).text)).length;
	assert.deepEqual([await shown(''), await shown('?loc=chua-gui'), await shown('?loc=y-kien-khac'), await shown('?loc=chua-tiep-thu')], [3, 1, 1, 1]);
	assert.equal((await of(APPRAISER).get(`${r.at}?loc=khac`)).status, 422);
	const csv = await of(APPRAISER).get(`${r.at}?tep=csv&loc=y-kien-khac`);
	assert.match(csv.text, /Ý riêng/);
	assert.equal(csv.text.trim().split('\n').length, 2);
	assert.match((await of(APPRAISER).get(`${r.at}?tep=xlsx`)).headers['content-type'], /spreadsheetml/);
	const own = await of(HEAD).get(`${r.at}?tep=csv`);
	assert.ok(own.text.includes('Ý riêng') && own.text.trim().split('\n').length === 2, 'an agency has its own line');
	assert.match((await of(APPRAISER).get(`${PLACE}?tep=csv`)).text, new RegExp(`${MARK}.*,3,2,1,1|${MARK}.*;3;2;1;1`));
	assert.ok(!/;3;2;1|,3,2,1/.test((await of(HEAD).get(`${PLACE}?tep=csv`)).text), 'counts are of Home Affairs');
}

async function everyRole() {
	clear();
	const r = round({ agencies: ['tuyhoa'] }), other = round({ agencies: ['sngv'] }), where = sent(r, 'tuyhoa', 'other'), wrong = list();
	const has = (u, ...roles) => people[u].some((x) => roles.includes(x));
	const home = (u) => has(u, 'appraiser', 'appraisal_lead'), all = (u) => home(u) || has(u, 'chairman', 'admin', 'auditor');
	const own = (u) => [OFFICER, HEAD].includes(u), agency = (u) => has(u, 'officer', 'head');
	for (const user of Object.keys(people)) {
		const c = of(user);
		for (const [path, status] of [[PLACE, 200], [`${PLACE}mo`, home(user) ? 200 : 403], [r.at, all(user) || own(user) ? 200 : 404], [other.at, all(user) ? 200 : 404],
			[where, all(user) || own(user) ? 200 : 404], [`${r.at}tra-loi`, own(user) ? 200 : agency(user) ? 404 : 403], [`${PLACE}999999/`, 404]]) {
			const a = await c.get(path);
			if (a.status !== status)
				wrong.add(`${user} ${path}: ${a.status}, not ${status}`);
		}
		for (const [path, fields, may] of [[`${PLACE}mo`, {}, home(user)], [`${r.at}ket-thuc`, {}, home(user)], [`${r.at}gia-han`, { last: day(9) }, home(user)],
			[where, { received: 'taken', answer: 'x' }, home(user)], [`${r.at}tra-loi`, { deed: 'save' }, agency(user)]]) {
			const a = await c.post(path, { ...fields, version: 999, form: await c.token() });
			if (may !== (a.status !== 403) || a.status === 303)
				wrong.add(`${user} POST ${path}: ${a.status}`);
		}
	}
	assert.deepEqual([version(r), version(r, 'tuyhoa')], [1, 2], 'nothing was written');
	// The director of Home Affairs is head of an agency too: her own is received by somebody else.
	const mine = round({ agencies: ['snv'] }), at = sent(mine, 'snv', 'other');
	assert.equal((await post(LEAD, at, { received: 'taken', answer: 'x', version: version(mine, 'snv') })).status, 422);
	assert.equal((await post(APPRAISER, at, { received: 'taken', answer: 'x', version: version(mine, 'snv') })).status, 303);
	const stranger = await new Client().get(PLACE);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	wrong.none();
}

async function hostile() {
	clear();
	const r = round({ title: HOSTILE }), where = sent(r, 'tuyhoa', 'other', { words: HOSTILE });
	sql(`UPDATE opinion_round SET words = '<b>zq''"&</b>' WHERE id = ${r.id}; UPDATE opinion SET draft_words = words, received = 'taken', reply = words, received_by = 1,
		received_at = UTC_TIMESTAMP(6) WHERE round_id = ${r.id} AND stance = 'other'`);
	for (const [user, path] of [[APPRAISER, PLACE], [APPRAISER, r.at], [APPRAISER, where], [HEAD, PLACE], [HEAD, r.at], [HEAD, `${r.at}tra-loi`], [HEAD, '/viec-can-lam/']]) {
		const a = await of(user).get(path);
		assert.equal(a.status, 200, path);
		assert.ok(!a.text.includes('<b>zq'), path);
		assert.ok(path === '/viec-can-lam/' || a.text.includes('&lt;b&gt;zq'), path);
	}
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('Home Affairs asks all agencies or some, they are told', asked);
	await test('the officer writes, the head sends, in time or late', said);
	await test('another opinion is received, the round closed and opened again', received);
	await test('parts of the list, files', lists);
	await test('every role, and a stranger', everyRole);
	await test('hostile text is text', hostile);
	clear();
	for (const c of clients.values())
		c.close();
});
