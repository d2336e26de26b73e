// Meetings of the year: who prepares, calls and sees one, attendance, opinions, minutes that were passed move those they are about.
'use strict';
const { Client, decode, base } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const years = require('./years.js');
const { person, today } = require('./months.js');

const HEAD = 'giamdoc.stc', CHIEF = 'truongphong.stc', STAFF = 'chuyenvien.stc', STRANGER = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', APPRAISER = 'thamdinh.snv';
const DEPUTY = 'bham.k15', HOSTILE = '<b>zq\'"&</b>', PLACE = '/xep-loai/hop/', YEAR = Number(today.slice(0, 4)), DAY = today.split('-').reverse().join('/');
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const token = (user) => of(user).token('/tro-giup/');
const post = async (user, where, fields = {}) => of(user).post(where, { form: await token(user), ...fields });
const seen = async (user, where) => text((await of(user).get(where)).text);
const refused = (page, field, words, status = 422) => { assert.equal(page.status, status, text(page.text).slice(0, 600)); assert.match(text(page.text), words); if (field) assert.ok(page.text.includes(`id="${field}-error"`), field); };
const done = (page, where) => { assert.equal(page.status, 303, text(page.text || '').slice(0, 1500)); if (where) assert.equal(page.location, base + where); };
const last = (what) => sql(`SELECT ${what} FROM meeting ORDER BY id DESC LIMIT 1`);
const version = () => last('version');
const at = () => `${PLACE}${last('id')}/`;
const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);
const notices = (kind) => number(`SELECT COUNT(*) FROM notice WHERE kind = '${kind}'`);
const state = (uid) => sql(`SELECT state FROM classification WHERE id = ${years.classification(uid, YEAR)}`);
const upload = async (user, where, name, bytes) => {
	const edge = 'zqedge', head = `--${edge}\r\nContent-Disposition: form-data; name="form"\r\n\r\n${await token(user)}\r\n--${edge}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
	return of(user).request('POST', base + where, { headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
		body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]) });
};
let ours;

const invitation = (more = {}) => ({ run: ours, meeting_kind: 'division', division: unit('stc.ngansach'), day: DAY, hour: '8h30', place: `Phòng họp ${HOSTILE}`, chair: person(CHIEF), secretary: person(STAFF), words: 'Mang theo phiếu zq', ...more });
const begin = (user, more) => post(user, `${PLACE}moi`, invitation(more));

function clear() {
	sql('SET foreign_key_checks = OFF; DELETE FROM meeting_said; DELETE FROM meeting_about; DELETE FROM meeting_person; DELETE FROM meeting; DELETE FROM party_opinion');
	years.clear();
}

async function prepared() {
	refused(await begin(CHIEF, { hour: '25h' }), 'hour', /Ghi giờ như 8h30/);
	const kept = await begin(CHIEF, { day: '', place: `Giữ ${HOSTILE}` });
	refused(kept, 'day', /./);
	assert.ok(decode(kept.text).includes(`Giữ ${HOSTILE}`) && !kept.text.includes(HOSTILE), 'what was typed stays, escaped');
	refused(await begin(CHIEF, { secretary: person(CHIEF) }), 'secretary', /Thư ký phải khác/);
	refused(await begin(CHIEF, { chair: person(STRANGER) }), 'chair', /không làm việc trong cơ quan/);
	refused(await begin(CHIEF, { day: '01/01/2026' }), 'day', /không thể trước hôm nay/);
	refused(await begin(CHIEF, { meeting_kind: 'leaders' }), 'meeting_kind', /chỉ mời họp đơn vị của mình/);
	refused(await begin(CHIEF, { division: unit('stc.dautu') }), 'division', /Hãy chọn đơn vị/);
	refused(await begin(STRANGER), 'run', /Hãy chọn một đợt/);
	refused(await begin(HEAD, { division: unit('stc.dautu') }), 'meeting_kind', /Không có công chức nào của đợt/);
	assert.equal((await begin(STAFF)).status, 403);
	assert.equal(number('SELECT COUNT(*) FROM meeting'), 0, 'nothing of what was refused stays');
	const twice = { form: await token(CHIEF), ...invitation() };
	done(await of(CHIEF).post(`${PLACE}moi`, twice));
	done(await of(CHIEF).post(`${PLACE}moi`, twice), at());
	assert.equal(number('SELECT COUNT(*) FROM meeting'), 1, 'twice is once');
	assert.equal(last("CONCAT_WS(' ', state, minute)"), 'prepared 510');
	const members = number(`SELECT COUNT(*) FROM holding h WHERE h.unit_id = ${unit('stc.ngansach')} AND h.main = 1 AND h.until_day IS NULL`);
	assert.equal(number('SELECT COUNT(*) FROM meeting_person'), members, 'all its people');
	assert.equal(sql('SELECT GROUP_CONCAT(seat ORDER BY seat) FROM meeting_person WHERE seat <> 6').split(',').slice(0, 2).join(), 'chair,secretary');
	assert.equal(number('SELECT COUNT(*) FROM meeting_about'), 3, 'the run has three of them');
	assert.equal(notices('meeting_called'), 0);
	assert.match(await seen(CHIEF, '/viec-can-lam/'), /Gửi giấy mời họp nhận xét, đánh giá: Phòng Quản lý ngân sách/);
	for (const [user, status] of [[CHIEF, 200], [HEAD, 200], [STAFF, 200], [STRANGER, 404], [APPRAISER, 404]])
		assert.equal((await of(user).get(at())).status, status, user);
}

async function invited() {
	refused(await post(CHIEF, `${at()}moi-them`, { version: version(), person: person(HEAD), reason: '' }), 'reason', /./);
	done(await post(CHIEF, `${at()}moi-them`, { version: version(), person: person(HEAD), reason: 'Dự và chỉ đạo zq' }));
	refused(await post(CHIEF, `${at()}moi-them`, { version: version(), person: person(HEAD), reason: 'zq' }), 'person', /đã được mời/);
	refused(await post(CHIEF, `${at()}khong-moi`, { version: version(), left_out: person(STAFF), leave_reason: 'zq' }), 'left_out', /luôn được mời/);
	const other = number(`SELECT MIN(person_id) FROM meeting_person WHERE seat = 'member'`);
	done(await post(CHIEF, `${at()}khong-moi`, { version: version(), left_out: other, leave_reason: 'Nghỉ thai sản zq' }));
	assert.match(await seen(CHIEF, at()), /Không mời .*Nghỉ thai sản zq/);
	done(await post(CHIEF, `${at()}moi-them`, { version: version(), person: other, reason: '' }));
	const two = [years.classification(CHIEF, YEAR), years.classification(STAFF, YEAR)];
	refused(await post(CHIEF, `${at()}ve`, { version: version(), about: [] }), 'about', /Không có công chức nào/);
	refused(await post(CHIEF, `${at()}ve`, { version: version(), about: [two[1]] }), 'about', /chỉ về thư ký/);
	refused(await post(CHIEF, `${at()}ve`, { version: version(), about: [...two, years.classification(DEPUTY, YEAR)] }), 'about', /không thuộc đợt/);
	done(await post(CHIEF, `${at()}ve`, { version: version(), about: two }));
	assert.equal(number('SELECT COUNT(*) FROM meeting_about WHERE dropped = 0'), 2);
	const old = version();
	done(await post(CHIEF, `${at()}sua`, { ...changed(), version: old, hour: '9:15', reason: '' }));
	refused(await post(HEAD, `${at()}sua`, { ...changed(), version: old, place: 'Nơi khác zq' }), null, /Người khác vừa thay đổi/, 409);
	assert.ok((await post(HEAD, `${at()}sua`, { ...changed(), version: old, place: 'Nơi khác zq' })).text.includes('Nơi khác zq'), 'what was typed stays');
	assert.equal((await post(STAFF, `${at()}moi-hop`, { version: version() })).status, 403);
	done(await post(CHIEF, `${at()}moi-hop`, { version: version() }), at());
	refused(await post(CHIEF, `${at()}moi-hop`, { version: version() }), null, /không còn ở bước này/, 409);
	assert.equal(notices('meeting_called'), number('SELECT COUNT(*) FROM meeting_person WHERE left_out = 0') - 1, 'each once, but who calls');
	assert.match(await seen(STAFF, '/thong-bao/'), /Mời đồng chí dự họp nhận xét, đánh giá năm của Phòng Quản lý ngân sách: .*09:15/);
	assert.match(await seen(HEAD, '/viec-can-lam/'), /Dự họp nhận xét, đánh giá: Phòng Quản lý ngân sách, ngày/);
	assert.match(await seen(STAFF, '/viec-can-lam/'), /Lập và thông qua biên bản họp: Phòng Quản lý ngân sách/);
	refused(await post(CHIEF, `${at()}sua`, { ...changed(), version: version(), reason: '' }), 'reason', /./);
	done(await post(CHIEF, `${at()}sua`, { ...changed(), version: version(), reason: 'Phòng bận zq' }));
	assert.ok(notices('meeting_moved') > 1);
	const paper = (await of(STAFF).get(`${at()}giay-moi`)).text;
	assert.ok(text(paper).includes(HOSTILE) && !paper.includes(HOSTILE) && /Kính mời dự cuộc họp/.test(text(paper)));
	assert.match(await seen(STAFF, `${PLACE}?nam=${YEAR}`), /Phòng Quản lý ngân sách .*Đã mời/);
	assert.match(await seen(STRANGER, `${PLACE}?nam=${YEAR}`), /Chưa có cuộc họp nào/);
}
const changed = () => { const { run: r, meeting_kind: k, division: d, ...rest } = invitation(); return rest; };

const everybody = (absent = [], why = 'Đi công tác zq') => {
	const ids = sql('SELECT person_id FROM meeting_person WHERE left_out = 0 ORDER BY person_id').split('\n').map(Number);
	return { 'person[]': ids, 'attendance[]': ids.map((i) => (absent.includes(i) ? 'absent' : 'present')), 'absent_why[]': ids.map((i) => (absent.includes(i) ? why : '')) };
};

async function said() {
	const staff = years.classification(STAFF, YEAR), chief = years.classification(CHIEF, YEAR), row = (id) => sql(`SELECT version FROM meeting_about WHERE classification_id = ${id} AND meeting_id = ${last('id')}`);
	sql(`UPDATE classification SET report = 'Báo cáo ${HOSTILE.replace(/'/g, "''")}' WHERE id = ${staff}`);
	assert.equal((await post(HEAD, `${at()}diem-danh`, { version: version(), ...everybody() })).status, 404, 'chair and secretary alone');
	const away = number("SELECT MAX(person_id) FROM meeting_person WHERE seat = 'member'");
	const without = await post(STAFF, `${at()}diem-danh`, { version: version(), ...everybody([away], '') });
	refused(without, 'absent_why', /Hãy ghi lý do vắng mặt/);
	assert.match(without.text, /value="absent" selected/, 'what was chosen stays');
	done(await post(STAFF, `${at()}diem-danh`, { version: version(), ...everybody([away]) }), at());
	assert.match(await seen(HEAD, at()), /Vắng mặt Đi công tác zq/);
	refused(await post(STAFF, `${at()}diem-danh`, { version: 1, ...everybody() }), null, /Người khác vừa thay đổi/, 409);
	const where = (id) => `${at()}y-kien/${id}`, words = (user, id, summary, v = row(id)) => post(user, where(id), { version: v, summary });
	const own = await of(STAFF).get(where(staff));
	assert.ok(text(own.text).includes(`Báo cáo ${HOSTILE}`) && !own.text.includes(HOSTILE));
	refused(await words(STAFF, staff, 'Tự khen zq'), null, /không ghi ý kiến .* về chính mình/);
	done(await words(CHIEF, staff, `Hoàn thành tốt việc ${HOSTILE}`));
	refused(await words(CHIEF, staff, 'Bản thứ hai zq', 1), null, /Người khác vừa ghi ý kiến này/, 409);
	assert.ok((await words(CHIEF, staff, 'Bản thứ hai zq', 1)).text.includes('Bản thứ hai zq'), 'what was typed stays');
	refused(await post(CHIEF, `${where(staff)}/phat-bieu`, { speaker: away, speech: 'zq' }), 'speaker', /vắng mặt/);
	done(await post(CHIEF, `${where(staff)}/phat-bieu`, { speaker: person(HEAD), speech: 'Cần chủ động hơn zq' }));
	assert.ok(!/Hoàn thành tốt việc|Cần chủ động hơn/.test(await seen(HEAD, where(staff))), 'until it is passed');
	assert.equal((await post(HEAD, where(staff), { version: 1, summary: 'x' })).status, 422);
	assert.equal((await of(STRANGER).get(where(staff))).status, 404);
	refused(await post(CHIEF, `${where(staff)}/van-ban`, { opinion: 'zq' }), null, /không được làm việc này/);
	done(await words(STAFF, chief, 'Điều hành tốt zq'));
}

async function closed() {
	const minutes = () => last('minutes'), close = (user, more = {}) => post(user, `${at()}bien-ban/thong-qua`, { version: version(), passed: '1', ...more });
	assert.equal((await of(HEAD).get(`${at()}bien-ban`)).status, 404, 'not passed yet');
	refused(await close(STAFF), null, /Chưa lập biên bản/);
	done(await post(STAFF, `${at()}bien-ban/lap`, { version: version() }), `${at()}bien-ban`);
	assert.match(minutes(), /Có mặt: \d+; vắng mặt: 1\./);
	assert.ok(minutes().includes('Đi công tác zq') && minutes().includes('Hoàn thành tốt việc') && minutes().includes('Cần chủ động hơn zq'));
	refused(await close(STAFF), null, /còn chỗ để trống/);
	refused(await close(STAFF, { passed: '' }), 'passed', /chỉ được khóa sau khi đã thông qua/);
	const filled = () => minutes().replace(/\\n/g, '\n').replace(/\.{5,}/g, '11');
	refused(await post(CHIEF, `${at()}bien-ban`, { version: 1, minutes: 'Bản của tôi zq' }), null, /Người khác vừa thay đổi/, 409);
	assert.ok((await post(CHIEF, `${at()}bien-ban`, { version: 1, minutes: 'Bản của tôi zq' })).text.includes('Bản của tôi zq'));
	done(await post(CHIEF, `${at()}bien-ban`, { version: version(), minutes: filled() }));
	const all = everybody();
	done(await post(STAFF, `${at()}diem-danh`, { version: version(), ...all, 'attendance[]': all['person[]'].map(() => 'absent'), 'absent_why[]': all['person[]'].map(() => 'zq') }));
	refused(await close(STAFF), null, /Chỉ 0 trong \d+ người được mời có mặt; cần trên một nửa/);
	done(await post(STAFF, `${at()}diem-danh`, { version: version(), ...everybody() }));
	refused(await close(STAFF), 'moved', /Dữ liệu đã thay đổi sau khi lập biên bản/);
	sql(`UPDATE classification SET state = 'open', self_at = NULL WHERE id = ${years.classification(STAFF, YEAR)}`);
	refused(await close(STAFF, { moved: '1' }), null, /chưa gửi phiếu tự xếp loại/);
	assert.equal(state(CHIEF), 'self', 'refused whole');
	sql(`UPDATE classification SET silent_why = 'Nghỉ ốm zq' WHERE id = ${years.classification(STAFF, YEAR)}`);
	sql(`UPDATE meeting SET day = day + INTERVAL 1 DAY WHERE id = ${last('id')}`);
	refused(await close(STAFF, { moved: '1' }), null, /Chưa đến ngày họp/);
	sql(`UPDATE meeting SET day = day - INTERVAL 1 DAY WHERE id = ${last('id')}`);
	assert.equal((await close(HEAD, { moved: '1' })).status, 404, 'chair and secretary alone');
	const both = await Promise.all([STAFF, CHIEF].map((user) => close(user, { moved: '1' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409], 'once');
	assert.equal(`${state(STAFF)} ${state(CHIEF)}`, 'met met');
	assert.equal(sql(`SELECT GROUP_CONCAT(act) FROM classification_step WHERE classification_id = ${years.classification(STAFF, YEAR)}`), 'met');
	assert.equal(number(`SELECT sha256 = UNHEX(SHA2(minutes, 256)) FROM meeting WHERE id = ${last('id')}`), 1);
	refused(await post(CHIEF, `${at()}bien-ban`, { version: version(), minutes: 'Đổi sau zq' }), null, /không còn ở bước này/, 409);
	assert.ok((await post(CHIEF, `${at()}bien-ban`, { version: version(), minutes: 'Đổi sau zq' })).text.includes('Đổi sau zq'), 'what was typed can be copied');
	assert.ok((await seen(HEAD, `${at()}bien-ban`)).includes('Hoàn thành tốt việc'), 'who was invited reads it now');
	assert.equal((await of(STRANGER).get(`${at()}bien-ban`)).status, 404);
	assert.equal(notices('meeting_closed'), 1, 'the other one of the two');
}

async function paper() {
	const pdf = await of(HEAD).get(`${at()}bien-ban/tai?dang=pdf`), again = await of(HEAD).get(`${at()}bien-ban/tai?dang=pdf`), docx = await of(HEAD).get(`${at()}bien-ban/tai?dang=docx`);
	assert.ok(pdf.bytes.subarray(0, 5).toString() === '%PDF-' && pdf.bytes.includes('/StructTreeRoot'), 'tagged');
	assert.ok(pdf.bytes.equals(again.bytes), 'the same each time');
	assert.equal(docx.bytes.subarray(0, 2).toString(), 'PK');
	assert.equal((await of(STRANGER).get(`${at()}bien-ban/tai?dang=pdf`)).status, 404);
	const where = `/tai-len/hop/${last('id')}`;
	refused(await upload(STAFF, where, 'a.png', Buffer.from('\x89PNG\r\n\x1a\n')), 'file', /Chỉ nhận tệp PDF/);
	assert.equal((await upload(STRANGER, where, 'a.pdf', pdf.bytes)).status, 404);
	done(await upload(STAFF, where, 'ký.pdf', pdf.bytes), `${at()}bien-ban`);
	assert.ok((await of(HEAD).get(`${at()}bien-ban/ban-ky`)).bytes.equals(pdf.bytes));
}

// Deputies of an agency before its leaders, in a large body; a second meeting, called off.
async function leaders() {
	done(await begin(HEAD, { meeting_kind: 'leaders', division: '', chair: person(HEAD), secretary: person(STAFF), written: '1' }));
	assert.equal(sql(`SELECT GROUP_CONCAT(c.rank) FROM meeting_about b JOIN classification c ON c.id = b.classification_id WHERE b.meeting_id = ${last('id')}`), 'deputy');
	assert.equal(sql(`SELECT seat FROM meeting_person WHERE meeting_id = ${last('id')} AND person_id = ${person(CHIEF)}`), 'division_head');
	assert.equal(number(`SELECT COUNT(*) FROM meeting_person WHERE meeting_id = ${last('id')} AND seat = 'leader'`), 3, 'the deputies');
	const opinion = `${at()}y-kien/${years.classification(DEPUTY, YEAR)}/van-ban`;
	assert.equal((await post(CHIEF, opinion, { opinion: 'zq' })).status, 404, 'not called yet');
	done(await post(HEAD, `${at()}moi-hop`, { version: version() }));
	done(await post(CHIEF, opinion, { opinion: `Trách nhiệm ${HOSTILE}` }));
	done(await post(CHIEF, opinion, { opinion: `Trách nhiệm cao ${HOSTILE}` }));
	assert.equal(sql(`SELECT GROUP_CONCAT(words) FROM meeting_said WHERE meeting_id = ${last('id')} AND written = 1`), `Trách nhiệm cao ${HOSTILE}`);
	assert.ok((await seen(HEAD, opinion.replace('/van-ban', ''))).includes('Trách nhiệm cao'), 'the chair reads it');
	refused(await post(HEAD, `${at()}hoan`, { version: version(), reason: '' }), 'reason', /./);
	done(await post(HEAD, `${at()}hoan`, { version: version(), reason: 'Trùng lịch zq' }), at());
	assert.match(await seen(CHIEF, at()), /Trùng lịch zq/);
	assert.ok(notices('meeting_off') > 1);
	assert.equal((await of(HEAD).get(`${at()}sua`)).status, 404);
	refused(await post(CHIEF, opinion, { opinion: 'Muộn zq' }), null, /./);
}

// The head of an agency, in the run of the head of the province: Home Affairs reads along; his officer prepares, he calls.
async function above() {
	sql(`INSERT INTO year_run (authority_id, year, opened_by) SELECT id, ${YEAR}, 1 FROM unit WHERE kind = 'province';
		INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state, self_at)
		SELECT LAST_INSERT_ID(), ${person(STRANGER)}, ${YEAR}, u.id, u.id, 'zq', 'head', 'self', UTC_TIMESTAMP(6) FROM unit u WHERE u.code = 'tuyhoa'`);
	const head = sql(`SELECT run_id FROM classification WHERE person_id = ${person(STRANGER)}`), deputy = number(`SELECT MIN(person_id) FROM holding WHERE unit_id = ${unit('tuyhoa')} AND \`rank\` = 'deputy'`);
	const fields = invitation({ run: head, meeting_kind: 'leaders', division: '', chair: person(STRANGER), secretary: person(STRANGER) });
	refused(await post(OFFICER, `${PLACE}moi`, { ...fields, chair: deputy }), 'secretary', /chỉ về thư ký/);
	done(await post(OFFICER, `${PLACE}moi`, { ...fields, secretary: person(OFFICER) }));
	assert.equal((await post(OFFICER, `${at()}moi-hop`, { version: version() })).status, 403, 'he prepares');
	assert.match(await seen(STRANGER, '/thong-bao/'), /đã chuẩn bị cuộc họp/);
	assert.match(await seen(APPRAISER, at()), /Về người đứng đầu cơ quan/);
	assert.equal((await of(HEAD).get(at())).status, 404);
	done(await post(STRANGER, `${at()}moi-hop`, { version: version() }));
	refused(await post(STRANGER, `${at()}y-kien/${years.classification(STRANGER, YEAR)}`, { version: 1, summary: 'Tự khen zq' }), null, /về chính mình/);
	refused(await post(STRANGER, `${at()}bien-ban/lap`, { version: version() }), null, /không được làm việc này/);
	done(await post(OFFICER, `${at()}bien-ban/lap`, { version: version() }));
}

run(async () => {
	clear();
	ours = years.run('stc', YEAR, { [CHIEF]: 'self', [STAFF]: 'self', [DEPUTY]: 'self' });
	const third = sql(`SELECT p.uid FROM holding h JOIN person p ON p.id = h.person_id WHERE h.unit_id = ${unit('stc.ngansach')} AND h.rank = 'staff' AND h.main = 1 AND p.uid <> '${STAFF}' LIMIT 1`);
	sql(`INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, \`rank\`, state) SELECT ${ours}, ${person(third)}, ${YEAR}, ${unit('stc')}, ${unit('stc.ngansach')}, 'zq', 'staff', 'open'`);
	await test('the people sign in', async () => {
		for (const user of [HEAD, CHIEF, STAFF, STRANGER, OFFICER, APPRAISER])
			clients.set(user, await new Client().signIn(user));
	});
	await test('prepared with who belongs, about whom it is by the law', prepared);
	await test('invited, left out, called once, moved', invited);
	await test('attendance and opinions, nobody about himself', said);
	await test('minutes that were passed move those they are about', closed);
	await test('on paper, and the signed copy', paper);
	await test('leaders of a large body, called off', leaders);
	await test('the head of an agency', above);
	clear();
	for (const c of clients.values())
		c.close();
});
