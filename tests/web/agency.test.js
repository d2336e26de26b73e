// Duties inside an agency are given and ended by its head, dated; who acts for a head has his
// authority from acceptance to withdrawal, to the last day, or until the head is another, and
// every act by it bears both names.
'use strict';
const { Client } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number, make, clear, version } = require('./catalogs.js');

const HEAD = 'giamdoc.stc', STAFF = 'chuyenvien.stc', OTHER = 'truongphong.stc', DIRECTOR = 'giamdoc.snv', DEPUTY = 'thamdinh.snv', ADMIN = 'quantri.khcn';
const clients = new Map();
const text = (a) => a.text.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/&#39;/g, "'").replace(/\s+/g, ' ');
const post = async (user, where, fields = {}) => clients.get(user).post(where, { ...fields, form: await clients.get(user).token() });
const get = (user, where) => clients.get(user).get(where);
const person = (uid) => number(`SELECT id FROM person WHERE uid = '${uid}'`);
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const day = (n) => sql(`SELECT DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY`).split('-').reverse().join('/');
const iso = (n) => `(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY)`;
const done = (a) => assert.equal(a.status, 303, text(a).slice(0, 800));
const refusedWith = (a, words, status = 422) => {
	assert.equal(a.status, status, text(a).slice(0, 500));
	assert.ok(text(a).includes(words), `not said: ${words}\n${text(a).slice(0, 900)}`);
};
const first = { duty: 0, delegation: 0, audit: 0, notice: 0, outbox: 0 };

async function givesOfficer() {
	const form = { duty: 'officer', person: person(STAFF), from: day(0) };
	assert.equal((await post(STAFF, '/co-quan/giao', form)).status, 403, 'he is no head');
	refusedWith(await post(HEAD, '/co-quan/giao', { ...form, person: person('canbo.tuyhoa') }), 'người đang làm việc ở cơ quan');
	refusedWith(await post(HEAD, '/co-quan/giao', { ...form, from: day(-1) }), 'hôm nay hoặc một ngày sau');
	refusedWith(await post(HEAD, '/co-quan/giao', { ...form, until: day(-1) }), 'đứng trước ngày bắt đầu');
	const page = await post(HEAD, '/co-quan/giao', { ...form, duty: '' });
	refusedWith(page, 'Hãy điền mục này');
	assert.ok(new RegExp(`value="${person(STAFF)}" selected`).test(page.text), 'what was chosen is still chosen');
	assert.equal((await post(STAFF, '/danh-muc/bat-dau', { dot: '999999' })).status, 403);
	const both = await Promise.all([1, 2].map(async () => post(HEAD, '/co-quan/giao', form)));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 422], 'given once');
	refusedWith(both.find((a) => a.status === 422), 'đã có nhiệm vụ này');
	assert.notEqual((await post(STAFF, '/danh-muc/bat-dau', { dot: '999999' })).status, 403, 'he is an officer now');
	assert.ok((await get(STAFF, '/thong-bao/')).text.includes('Đồng chí được giao làm cán bộ danh mục của Sở Tài chính'));
	assert.ok(text(await get(OTHER, '/co-quan/')).includes('Y Wĩ Niê'), 'everybody of the agency sees it');
	const id = number(`SELECT MAX(id) FROM duty WHERE person_id = ${person(STAFF)} AND kind = 'officer'`), where = `/co-quan/nhiem-vu/${id}/ket-thuc`;
	refusedWith(await post(HEAD, where, { way: 'day', version: 1 }), 'Hãy điền mục này');
	refusedWith(await post(HEAD, where, { way: 'day', until: day(-2), version: 1 }), 'hôm nay hoặc một ngày sau');
	refusedWith(await post(HEAD, where, { way: 'now', version: 7 }), 'đã được người khác sửa', 409);
	assert.equal((await post(DIRECTOR, where, { way: 'now', version: 1 })).status, 404, 'another agency');
	assert.equal((await get(DIRECTOR, where)).status, 404);
	done(await post(HEAD, where, { way: 'now', version: 1 }));
	assert.equal((await post(STAFF, '/danh-muc/bat-dau', { dot: '999999' })).status, 403, 'at once');
	done(await post(HEAD, '/co-quan/giao', form));	// and it may be given again on the same day
	sql(`UPDATE duty SET until_day = ${iso(-1)} WHERE person_id = ${person(STAFF)} AND until_day IS NULL`);
	assert.equal((await post(STAFF, '/danh-muc/bat-dau', { dot: '999999' })).status, 403, 'its last day is over');
}

async function givesUnits() {
	const g = make('draft', { agency: 'stc' }), two = [unit('stc.ngansach'), unit('stc.hcsn')];
	assert.equal((await get(STAFF, g.at)).status, 404);
	const form = { duty: 'drafter', person: person(STAFF), from: day(0) };
	refusedWith(await post(HEAD, '/co-quan/giao', form), 'Hãy chọn ít nhất một phòng');
	refusedWith(await post(HEAD, '/co-quan/giao', { ...form, unit_id: unit('snv.congchuc') }), 'không thuộc cơ quan');
	done(await post(HEAD, '/co-quan/giao', { ...form, unit_id: two }));
	assert.equal(number(`SELECT COUNT(*) FROM duty WHERE person_id = ${person(STAFF)} AND kind = 'drafter' AND unit_id IN (${two})`), 2);
	assert.equal((await get(STAFF, g.at)).status, 200, 'a drafter reads what his agency drafts');
	assert.equal((await post(STAFF, `${g.at}can-cu`, { basis: 'x' })).status, 403, 'and changes nothing by that');
	refusedWith(await post(HEAD, '/co-quan/giao', { ...form, duty: 'deputy', unit_id: two }), 'không phải cấp phó');
	const deputy = number(`SELECT person_id FROM holding WHERE unit_id = ${unit('stc')} AND \`rank\` = 'deputy' LIMIT 1`);
	done(await post(HEAD, '/co-quan/giao', { duty: 'deputy', person: deputy, unit_id: two, from: day(0), until: day(30) }));
	// A deputy's fields are also people and sections of the catalog in force.
	const h = make('in_force', { agency: 'stc' }), field = { duty: 'deputy', person: deputy, from: day(0) }, S = 'B. Chuyên môn zq';
	sql(`UPDATE catalog_row SET section = '${S}' WHERE catalog_id = ${h.id} ORDER BY position LIMIT 1`);
	refusedWith(await post(HEAD, '/co-quan/giao', field), 'một phòng, một người hoặc một mảng');
	refusedWith(await post(HEAD, '/co-quan/giao', { ...field, member_id: person(HEAD) }), 'không phải người đứng đầu hoặc cấp phó');
	refusedWith(await post(HEAD, '/co-quan/giao', { ...field, member_id: person(DIRECTOR) }), 'Hãy chọn người của cơ quan');
	const page1 = await post(HEAD, '/co-quan/giao', { ...field, member_id: person(STAFF), section: [S, 'C. Không có'] });
	refusedWith(page1, 'không có trong danh mục đang áp dụng');
	assert.ok(new RegExp(`value="${person(STAFF)}" checked`).test(page1.text) && page1.text.includes(`value="${S}" checked`), 'ticked still');
	done(await post(HEAD, '/co-quan/giao', { ...field, member_id: [person(STAFF), person('taichinh.stc')], section: S }));
	refusedWith(await post(HEAD, '/co-quan/giao', { ...field, section: S }), 'đã có nhiệm vụ này');
	refusedWith(await post(HEAD, '/co-quan/giao', { ...field, member_id: person(STAFF) }), 'đã có nhiệm vụ này');
	assert.equal(sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', member_id, section) ORDER BY id SEPARATOR ', ') FROM duty WHERE person_id = ${deputy} AND kind = 'deputy' AND unit_id IS NULL`),
		`${person(STAFF)}, ${person('taichinh.stc')}, ${S}`);
	const parts = text(await get(HEAD, '/co-quan/'));
	for (const said of [`Mảng danh mục: ${S}`, 'Người phụ trách riêng: Y Wĩ Niê'])
		assert.ok(parts.includes(said), said);
	const of = number(`SELECT id FROM duty WHERE person_id = ${deputy} AND section IS NOT NULL`);
	done(await post(HEAD, `/co-quan/nhiem-vu/${of}/ket-thuc`, { way: 'now', version: 1 }));
	done(await post(HEAD, '/co-quan/giao', { ...field, section: S }));	// and again on the same day
	done(await post(HEAD, '/co-quan/giao', { duty: 'accountant', person: person('taichinh.stc'), from: day(3) }));
	const page = text(await get(HEAD, '/co-quan/'));
	for (const said of ['Người soạn của phòng', 'Cấp phó phụ trách lĩnh vực', 'Kế toán Võ Thị Hồng Nhung Cả cơ quan', 'Chưa đến ngày', 'Phòng Tài chính hành chính sự nghiệp'])
		assert.ok(page.includes(said), said);
}

let id;		// of the delegation in hand
const where = () => `/co-quan/uy-quyen/${id}/`;
const form = (changes = {}) => ({ receiver: person(DEPUTY), document_number: '15/QĐ-SNV', document_day: day(0), subject: 'Điều hành Sở', from: day(0), until: day(5), ...changes });
const delegate = async (changes) => {
	const a = await post(DIRECTOR, '/co-quan/uy-quyen', form(changes));
	if (a.status === 303)
		id = number('SELECT MAX(id) FROM delegation');
	return a;
};
const mayGive = async () => (await get(DEPUTY, '/co-quan/giao')).status;

async function delegates() {
	refusedWith(await delegate({ receiver: person(DIRECTOR) }), 'chính người đứng đầu');
	refusedWith(await delegate({ receiver: person(STAFF) }), 'người đang làm việc ở cơ quan');
	refusedWith(await delegate({ until: day(-1), from: day(-3) }), 'hôm nay hoặc một ngày sau');
	refusedWith(await delegate({ until: day(0), from: day(1) }), 'đứng trước ngày bắt đầu');
	refusedWith(await delegate({ document_day: day(1) }), 'không thể sau hôm nay');
	done(await delegate());
	refusedWith(await delegate({ from: day(3), until: day(9) }), 'Trong thời gian này đã giao cho Trần Thị Kim Oanh');
	assert.equal(await mayGive(), 403, 'nothing before the acceptance');
	assert.ok((await get(DEPUTY, '/viec-can-lam/')).text.includes('Trả lời ủy quyền của Phạm Văn Lộc (15/QĐ-SNV)'));
	for (const user of [DIRECTOR, HEAD])
		assert.equal((await post(user, `${where()}nhan`)).status, 404, `${user} cannot accept it`);
	assert.equal((await get(HEAD, where())).status, 404, 'another agency does not see it');
	done(await post(DEPUTY, `${where()}nhan`));
	refusedWith(await post(DEPUTY, `${where()}tu-choi`), 'Đã được trả lời');
	assert.ok(!(await get(DEPUTY, '/viec-can-lam/')).text.includes('Trả lời ủy quyền'));
	assert.ok((await get(DIRECTOR, '/thong-bao/')).text.includes('Trần Thị Kim Oanh đã nhận ủy quyền'));
	assert.equal(await mayGive(), 200);
}

async function bothNames() {
	const g = make('draft', { agency: 'snv' });
	const given = await post(DEPUTY, '/co-quan/giao', { duty: 'accountant', person: person(DEPUTY), from: day(0) });
	done(given);
	assert.equal(number(`SELECT delegation_id FROM audit WHERE noun = 'agency' AND action = 'duty' ORDER BY id DESC LIMIT 1`), id);
	const both = 'Trần Thị Kim Oanh (ủy quyền của Phạm Văn Lộc)';
	assert.ok(text(await get(DIRECTOR, '/co-quan/')).includes(both), 'the page of the agency');
	sql(`UPDATE catalog SET standard_row_id = ${g.row['A.1']} WHERE id = ${g.id}`);
	const sent = await post(DEPUTY, `${g.at}trinh`, { words: 'Kính trình', version: version(g) });
	done(sent);
	assert.equal(number(`SELECT delegation_id FROM catalog_round WHERE catalog_id = ${g.id}`), id);
	assert.ok(text(await get(DIRECTOR, `${g.at}y-kien`)).includes(both), 'the round of the catalog');
	assert.ok(text(await get(DIRECTOR, `${g.at}lich-su`)).includes(both), 'the history of the catalog');
	done(await post(DEPUTY, `${g.at}y-kien`, { kind: 'reason', row: g.row['A.2'], words: 'Vì sao?' }));
	assert.equal(sql(`SELECT delegation_id IS NULL FROM audit WHERE noun = 'catalog' AND object_id = ${g.id} ORDER BY id DESC LIMIT 1`), '1', 'as an appraiser she acts in her own right');
	refusedWith(await post(DEPUTY, '/co-quan/uy-quyen', form({ receiver: number(`SELECT person_id FROM holding WHERE unit_id = ${unit('snv')} AND \`rank\` = 'deputy' LIMIT 1`), from: day(20), until: day(21) })), 'không ủy quyền tiếp được');
}

async function ends() {
	sql(`UPDATE delegation SET from_day = ${iso(1)}, until_day = ${iso(2)} WHERE id = ${id}`);
	assert.equal(await mayGive(), 403, 'not before its day');
	sql(`UPDATE delegation SET from_day = ${iso(-2)}, until_day = ${iso(-1)} WHERE id = ${id}`);
	assert.equal(await mayGive(), 403, 'not after its last day');
	sql(`UPDATE delegation SET until_day = ${iso(0)} WHERE id = ${id}`);
	assert.equal(await mayGive(), 200, 'on its last day');
	const head = number(`SELECT id FROM holding WHERE person_id = ${person(DIRECTOR)} AND \`rank\` = 'head'`);
	sql(`UPDATE holding SET until_day = ${iso(-1)} WHERE id = ${head}`);
	assert.equal(await mayGive(), 403, 'the head is gone, and what he gave with him');
	sql(`UPDATE holding SET until_day = NULL WHERE id = ${head}`);
	assert.equal(await mayGive(), 200);
	done(await post(DIRECTOR, `${where()}thu-hoi`));
	assert.equal(await mayGive(), 403, 'withdrawn');
	refusedWith(await post(DIRECTOR, `${where()}thu-hoi`), 'Đã kết thúc rồi');
	assert.ok((await get(DEPUTY, '/thong-bao/')).text.includes('Ủy quyền ở Sở Nội vụ (15/QĐ-SNV) đã được thu hồi'));
	done(await delegate());
	done(await post(DEPUTY, `${where()}tu-choi`));
	assert.equal(await mayGive(), 403);
	assert.ok(text(await get(DIRECTOR, where())).includes('Không nhận'));
}

async function acting() {
	const agency = `/quan-tri/don-vi/${unit('snv')}/phu-trach`, head = number(`SELECT id FROM holding WHERE person_id = ${person(DIRECTOR)} AND \`rank\` = 'head'`);
	assert.equal((await post(DIRECTOR, agency, form())).status, 403, 'only the administrator');
	assert.equal((await get(ADMIN, `/quan-tri/don-vi/${unit('snv.congchuc')}/phu-trach`)).status, 404, 'a division has none');
	refusedWith(await post(ADMIN, `/quan-tri/don-vi/${unit('khcn')}/phu-trach`, form({ receiver: person(ADMIN) })), 'cho chính mình');
	sql(`UPDATE holding SET until_day = ${iso(-1)} WHERE id = ${head}`);
	try {
		const headless = async () => text(await get(ADMIN, '/quan-tri/?thieu=head')).includes('Sở Nội vụ');
		assert.ok(await headless() && /Xếp người đứng đầu hoặc người phụ trách cho \d+ cơ quan/.test(text(await get(ADMIN, '/viec-can-lam/'))));
		done(await post(ADMIN, agency, form({ document_number: '99/QĐ-UBND' })));
		assert.ok(await headless(), 'not accepted yet');
		id = number('SELECT MAX(id) FROM delegation');
		assert.equal(sql(`SELECT kind, giver_id FROM delegation WHERE id = ${id}`), 'acting\tNULL');
		assert.ok((await get(DEPUTY, '/viec-can-lam/')).text.includes('Trả lời việc giao phụ trách thay Sở Nội vụ (99/QĐ-UBND)'));
		done(await post(DEPUTY, `${where()}nhan`));
		assert.equal(await mayGive(), 200);
		assert.ok(!await headless(), 'somebody acts');
		done(await post(DEPUTY, '/co-quan/giao', { duty: 'officer', person: person(DEPUTY), from: day(2) }));
		assert.ok(text(await get(DEPUTY, '/co-quan/')).includes('Trần Thị Kim Oanh (phụ trách thay, 99/QĐ-UBND)'));
		sql(`UPDATE holding SET until_day = NULL WHERE id = ${head}`);
		assert.equal(await mayGive(), 403, 'there is a head again');
		sql(`UPDATE holding SET until_day = ${iso(-1)} WHERE id = ${head}`);
		done(await post(ADMIN, `/quan-tri/phu-trach/${id}/thu-hoi`));
		assert.equal(await mayGive(), 403);
	} finally {
		sql(`UPDATE holding SET until_day = NULL WHERE id = ${head}`);
	}
}

run(async () => {
	for (const table of Object.keys(first))
		first[table] = number(`SELECT COALESCE(MAX(id), 0) FROM ${table}`);
	clear();
	await test('the people sign in', async () => {
		for (const user of [HEAD, STAFF, OTHER, DIRECTOR, DEPUTY, ADMIN])
			clients.set(user, await new Client().signIn(user));
	});
	try {
		await test('a head makes a catalog officer, and takes it back', givesOfficer);
		await test('drafters and deputies have divisions', givesUnits);
		await test('a head delegates; it counts from the acceptance', delegates);
		await test('what is done by delegation bears both names', bothNames);
		await test('a delegation ends by itself, and when it is withdrawn', ends);
		await test('the administrator names who acts where there is no head', acting);
	} finally {
		clear();
		sql(`DELETE FROM notice WHERE id > ${first.notice} AND path LIKE '/co-quan/%'; DELETE FROM duty WHERE id > ${first.duty}; DELETE FROM delegation WHERE id > ${first.delegation};
			UPDATE holding h JOIN person p ON p.id = h.person_id SET h.until_day = NULL WHERE p.uid = '${DIRECTOR}'`);
	}
	for (const c of clients.values())
		c.close();
});
