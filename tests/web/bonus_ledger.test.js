// The ledger of bonuses: sudden awards, corrections and reversals as entries that are added, who sees them, the file.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, clear } = require('./catalogs.js');
const { person, today } = require('./months.js');
const bonuses = require('./bonuses.js');
const people = require('./people.js');

const HEAD = 'giamdoc.stc', CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc', OTHER = 'chutich.tuyhoa';
const LEDGER = '/thuong/so-chi/', SUDDEN = '/thuong/dot-xuat/';
const YEAR = Number(today.slice(0, 4)), SHOWN = today.split('-').reverse().join('/');
const tomorrow = sql(`SELECT DATE_FORMAT(DATE '${today}' + INTERVAL 1 DAY, '%d/%m/%Y')`);
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const seen = async (user, path) => text((await of(user).get(path)).text);
const post = async (user, path, fields) => of(user).post(path, { form: await of(user).token(), ...fields });
const at = (page, field) => page.text.includes(`id="${field}-error"`);
const entries = () => sql("SELECT GROUP_CONCAT(CONCAT(type, ' ', amount) ORDER BY id) FROM bonus_entry");
const paper = (more) => ({ document_number: '15/QĐ-zq', document_day: SHOWN, signer: 'Giám đốc zq', ...more });
const award = (more) => ({ person: person(STAFF), amount: '1.500.000', fund_year: YEAR, reason: 'Hoàn thành sớm đề án zq', ...paper(), ...more });
const begin = () => { clear(); sql("DELETE FROM notice WHERE kind LIKE 'bonus%'"); bonuses.fund('stc', YEAR, 10000000); };

async function sudden() {
	begin();
	bonuses.run('stc', YEAR, { [CHIEF]: 3000000 }, { state: 'frozen' });
	const form = await seen(HEAD, SUDDEN);
	assert.match(form, new RegExp(`Quỹ năm ${YEAR}, còn 7.000.000 đồng`), 'what a frozen run takes is not there any more');
	assert.ok(!new RegExp(`value="${person(HEAD)}"`).test((await of(HEAD).get(SUDDEN)).text), 'not himself');
	const c = of(HEAD), fields = { form: await c.token(), ...award() }, a = await c.post(SUDDEN, fields);
	assert.equal(a.status, 303, text(a.text).slice(0, 900));
	assert.equal((await c.post(SUDDEN, fields)).status, 303, 'twice is once');
	assert.equal(entries(), 'sudden 1500000');
	assert.match(a.location, /so-chi\/\d+\/$/);
	assert.match(await seen(HEAD, a.location.replace(/^https?:\/\/[^/]*/, '')), /Thưởng đột xuất .*1\.500\.000 .*15\/QĐ-zq .*Giám đốc zq .*Hoàn thành sớm đề án zq/);
	assert.equal(sql(`SELECT CONCAT(a, ' ', path) FROM notice WHERE kind = 'bonus_sudden' AND person_id = ${person(STAFF)}`), '15/QĐ-zq /thuong/');
	assert.match(await seen(STAFF, '/thong-bao/'), /được thưởng đột xuất theo văn bản 15\/QĐ-zq/);
	assert.match(await seen(STAFF, '/thuong/'), /Các khoản đã ghi cho đồng chí .*1\.500\.000/);
	assert.ok(!/1\.500\.000/.test(await seen(CHIEF, '/thuong/')), 'another person\'s');
	assert.equal(sql("SELECT GROUP_CONCAT(action) FROM audit a JOIN bonus_entry e ON e.id = a.object_id WHERE a.noun = 'bonus_entry'"), 'sudden');
}

async function refused() {
	begin();
	const wrong = [['amount', { amount: '10.000.001' }, /chỉ còn 10\.000\.000 đồng/], ['amount', { amount: '1.50.000' }, /1\.500\.000/], ['amount', { amount: '-5' }, /./], ['amount', { amount: '0' }, /khác 0/],
		['amount', { amount: '' }, /./], ['person', { person: person(HEAD) }, /không tự thưởng/], ['person', { person: person(OTHER) }, /đang công tác tại cơ quan/], ['person', { person: '' }, /./],
		['reason', { reason: '' }, /./], ['document_number', { document_number: '' }, /./], ['document_day', { document_day: tomorrow }, /không được sau hôm nay/], ['signer', { signer: '' }, /./],
		['document_day', { fund_year: YEAR - 2 }, new RegExp(`đã hết hạn chi ngày 31/01/${YEAR - 1}`)],
		['document_day', { fund_year: YEAR - 1, document_day: `01/02/${YEAR}` }, new RegExp(`đã hết hạn chi ngày 31/01/${YEAR}`)], ['document_day', { document_day: `31/12/${YEAR - 1}` }, new RegExp(`sớm hơn năm ${YEAR}`)]];
	for (const [field, more, words] of wrong) {
		const a = await post(HEAD, SUDDEN, award(more));
		assert.ok(a.status === 422 && (field === '' || at(a, field)), `${JSON.stringify(more)}: ${a.status}`);
		assert.match(text(a.text), words, JSON.stringify(more));
		assert.ok(a.text.includes('15/QĐ-zq') || more.document_number === '', 'what was typed is kept');
	}
	assert.equal(entries(), 'NULL');
	assert.equal((await post(HEAD, SUDDEN, award({ amount: '10000000' }))).status, 303, 'all that is left');
	assert.equal((await post(HEAD, SUDDEN, award({ amount: '1' }))).status, 422);
	const both = await (async () => { begin(); return Promise.all([1, 2].map(() => post(HEAD, SUDDEN, award({ amount: '6000000' })))); })();
	assert.equal(both.map((a) => a.status).sort().join(), '303,422', 'two at once are not more than the fund');
}

async function corrected() {
	begin();
	const id = bonuses.run('stc', YEAR, { [STAFF]: 2000000, [HEAD]: 4000000 }), e = number(`SELECT id FROM bonus_entry WHERE run_id = ${id} AND person_id = ${person(STAFF)}`);
	const own = number(`SELECT id FROM bonus_entry WHERE run_id = ${id} AND person_id = ${person(HEAD)}`);
	const where = `${LEDGER}${e}/dieu-chinh/`, back = `${LEDGER}${e}/thu-hoi/`;
	const form = (amount, version, more) => ({ amount, reason: 'Tính lại zq', version, ...paper(more) });
	for (const [field, more, words] of [['amount', form('-2.000.001', 1), /hiện còn 2\.000\.000 đồng/], ['amount', form('0', 1), /khác 0/], ['amount', form('4.000.001', 1), /chỉ còn 4\.000\.000/], ['amount', form('x', 1), /./],
		['reason', { ...form('1', 1), reason: '' }, /./], ['document_number', form('1', 1, { document_number: '' }), /./]]) {
		const a = await post(HEAD, where, more);
		assert.ok(a.status === 422 && at(a, field), `${JSON.stringify(more)}: ${a.status}`);
		assert.match(text(a.text), words);
	}
	assert.equal((await post(HEAD, where, form('−500.000', 1))).status, 303);
	const late = await post(HEAD, where, form('-100.000', 1));
	assert.ok(late.status === 409 && /vừa được điều chỉnh/.test(text(late.text)) && late.text.includes('-100.000'), `${late.status}`);
	assert.equal((await post(HEAD, where, form('250000', 2))).status, 303);
	assert.match(await seen(HEAD, `${LEDGER}${e}/`), /Còn lại sau điều chỉnh 1\.750\.000 .*Các dòng điều chỉnh khoản này .*-500\.000.*250\.000/);
	assert.equal((await post(HEAD, back, { reason: 'Thu hồi zq', version: 3, ...paper() })).status, 303);
	assert.equal(entries(), 'award 2000000,award 4000000,correction -500000,correction 250000,reversal -1750000');
	assert.equal((await of(HEAD).get(back)).status, 404, 'nothing stands');
	assert.equal((await post(HEAD, back, { reason: 'Lại', version: 4, ...paper() })).status, 422);
	assert.equal((await of(HEAD).get(`${LEDGER}${number('SELECT MAX(id) FROM bonus_entry')}/dieu-chinh/`)).status, 404, 'a reversal is not corrected');
	assert.equal(sql(`SELECT GROUP_CONCAT(kind ORDER BY id) FROM notice WHERE kind LIKE 'bonus%' AND person_id = ${person(STAFF)}`), 'bonus_correction,bonus_correction,bonus_reversal');
	assert.match(await seen(STAFF, '/thuong/'), /Thu hồi .*-1\.750\.000/);
	// To himself no more, but less.
	const more = await post(HEAD, `${LEDGER}${own}/dieu-chinh/`, form('1', 1));
	assert.ok(more.status === 422 && /tự điều chỉnh tăng cho mình/.test(text(more.text)));
	assert.equal((await post(HEAD, `${LEDGER}${own}/dieu-chinh/`, form('-1', 1))).status, 303);
	// A fund that pays no more gives nothing, but takes back.
	const old = bonuses.entry('stc', YEAR - 2, STAFF, 1000000, { type: 'sudden' });
	bonuses.fund('stc', YEAR - 2, 5000000);
	const over = await post(HEAD, `${LEDGER}${old}/dieu-chinh/`, form('1', 1));
	assert.ok(over.status === 422 && new RegExp(`Quỹ năm ${YEAR - 2} đã hết hạn chi`).test(text(over.text)));
	assert.equal((await post(HEAD, `${LEDGER}${old}/thu-hoi/`, { reason: 'Sai zq', version: 1, ...paper() })).status, 303);
}

async function listed() {
	begin();
	bonuses.fund('stc', YEAR, 50000000, { kind: 'income' });
	const id = bonuses.run('stc', YEAR, { [STAFF]: 2000000, [CHIEF]: 1000000 });
	bonuses.entry('stc', YEAR, CHIEF, 700000, { type: 'sudden' });
	bonuses.entry('stc', YEAR, STAFF, -300000, { type: 'correction', of: number(`SELECT MIN(id) FROM bonus_entry WHERE run_id = ${id}`), run: id });
	bonuses.entry('stc', YEAR - 1, STAFF, 900000, { type: 'sudden' });
	bonuses.run('stc', YEAR, { [STAFF]: 8000000 }, { kind: 'income' });
	bonuses.entry('tuyhoa', YEAR, 'chuyenvien.tuyhoa', 555000, { type: 'sudden' });
	const all = await seen(HEAD, LEDGER);
	assert.match(all, /5 dòng .*Thưởng theo đợt 3 11\.000\.000 Thưởng đột xuất 1 700\.000 Điều chỉnh 1 -300\.000 Cộng 5 11\.400\.000/);
	assert.match(all, new RegExp(`Quỹ của năm ${YEAR} .*Tiền thưởng 10\\.000\\.000 3\\.400\\.000 0 6\\.600\\.000 Thu nhập tăng thêm 50\\.000\\.000 8\\.000\\.000 0 42\\.000\\.000`));
	assert.match(all, /Còn lại sau điều chỉnh 1\.700\.000/);
	assert.ok(!all.includes('555.000'), 'of another agency');
	const name = sql(`SELECT given FROM person WHERE uid = '${CHIEF}'`);
	for (const [query, sum] of [[`nam=${YEAR - 1}`, '1 900.000'], ['nam=0', '6 12.300.000'], ['loai=income', '1 8.000.000'], ['dong=sudden', '1 700.000'], [`dot=${id}`, '3 2.700.000'],
		[`nguoi=${person(CHIEF)}`, '2 1.700.000'], [`tim=${encodeURIComponent(name)}&loai=award`, '2 1.700.000']])
		assert.match(await seen(HEAD, `${LEDGER}?${query}`), new RegExp(`Cộng ${sum.replace(/\./g, '\\.')} `), query);
	assert.match(await seen(HEAD, `${LEDGER}?nam=2099`), /Không có dòng nào phù hợp/);
	assert.equal((await of(HEAD).get(`${LEDGER}?loai=x`)).status, 422);
	const file = await of(HEAD).get(`${LEDGER}?dong=sudden&tep=csv`);
	assert.ok(file.status === 200 && /csv/.test(file.headers['content-type']) && /700000/.test(file.text) && !/2000000/.test(file.text), file.text);
	assert.match((await of(HEAD).get(`${LEDGER}?tep=xlsx`)).headers['content-type'], /spreadsheetml/);
	// Another agency's entries are not there for its head.
	const other = number("SELECT e.id FROM bonus_entry e JOIN unit u ON u.id = e.agency_id WHERE u.code = 'tuyhoa'");
	for (const rest of ['', 'dieu-chinh/', 'thu-hoi/'])
		assert.equal((await of(HEAD).get(`${LEDGER}${other}/${rest}`)).status, 404);
	assert.equal((await post(HEAD, `${LEDGER}${other}/thu-hoi/`, { reason: 'x', version: 1, ...paper() })).status, 404);
	assert.equal(number(`SELECT COUNT(*) FROM bonus_entry WHERE entry_id = ${other}`), 0);
	assert.match(await seen(OTHER, LEDGER), /555\.000/);
}

async function everyRole() {
	begin();
	const e = bonuses.entry('stc', YEAR, STAFF, 1234567, { type: 'sudden' }), wrong = list(), before = entries();
	for (const user of Object.keys(people)) {
		const head = people[user].includes('head'), own = user === HEAD;
		for (const [path, status] of [[LEDGER, head ? 200 : 403], [SUDDEN, head ? 200 : 403], [`${LEDGER}${e}/`, own ? 200 : head ? 404 : 403], [`${LEDGER}${e}/dieu-chinh/`, own ? 200 : head ? 404 : 403],
			[`${LEDGER}${e}/thu-hoi/`, own ? 200 : head ? 404 : 403]]) {
			const a = await of(user).get(path);
			if (a.status !== status)
				wrong.add(`${user} ${path}: ${a.status}`);
		}
		for (const [path, refusedAs] of [[SUDDEN, 422], [`${LEDGER}${e}/dieu-chinh/`, own ? 422 : 404], [`${LEDGER}${e}/thu-hoi/`, own ? 422 : 404]]) {
			const a = await post(user, path, {});
			if (a.status !== (head ? refusedAs : 403))
				wrong.add(`${user} POST ${path}: ${a.status}`);
		}
		const sees = user === STAFF || user === HEAD;
		for (const path of ['/thuong/', LEDGER])
			if (/1\.234\.567/.test(await seen(user, path)) !== (sees && (path === '/thuong/') === (user === STAFF)))
				wrong.add(`${user} ${path} and the amount`);
	}
	assert.equal(entries(), before);
	const stranger = await new Client().get(LEDGER);
	assert.ok(stranger.status === 303 && /dang-nhap/.test(stranger.location));
	wrong.none();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of Object.keys(people))
			clients.set(user, await new Client().signIn(user));
	});
	await test('a sudden award is an entry, told to its person', sudden);
	await test('a sudden award that may not be is refused at its field', refused);
	await test('corrections and reversals are entries, never below 0', corrected);
	await test('filters, sums and the file', listed);
	await test('every role', everyRole);
	clear();
	for (const c of clients.values())
		c.close();
});
