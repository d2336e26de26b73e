// What agencies propose and report, and technical support: the whole way of each kind, refused,
// sent back, withdrawn, two at once, files, who sees what; a method holds only from the day of its
// answer; trouble carries page, request and browser; how long answers take.
'use strict';
const { Client, forms, routes, base } = require('./client.js');
const { assert, test, list, run } = require('./check.js');
const { sql, number, PDF } = require('./catalogs.js');
const { NAME, STATES, clear, make, state, version } = require('./proposals.js');
const people = require('./people.js');

const HEAD = 'chutich.tuyhoa', OFFICER = 'canbo.tuyhoa', STAFF = 'chuyenvien.tuyhoa', APPRAISER = 'thamdinh.snv', LEAD = 'giamdoc.snv';
const CHAIR = 'chutich.tinh', VICE = 'phochutich.tinh', ADMIN = 'quantri.khcn', AUDITOR = 'kiemtra.tt', OTHER = 'giamdoc.stc', DIVISION = 'truongphong.stc';
const clients = new Map();
const first = { audit: 0, notice: 0 };
const of = (user) => clients.get(user);
const text = (a) => a.text.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/\s+/g, ' ');
const get = (user, where) => of(user).get(where);
const post = async (user, where, fields = {}) => of(user).post(where, { ...fields, form: await of(user).token() });
const act = (user, g, what, fields = {}) => post(user, g.at + what, { version: version(g), ...fields });
const done = (a) => assert.equal(a.status, 303, text(a).slice(0, 900));
const refusedWith = (a, words, status = 422) => {
	assert.equal(a.status, status, text(a).slice(0, 500));
	assert.ok(text(a).includes(words), `not said: ${words}\n${text(a).slice(0, 1200)}`);
};
const says = async (user, where, ...words) => {
	const page = text(await get(user, where));
	for (const w of words)
		assert.ok(w instanceof RegExp ? w.test(page) : page.includes(w), `${user} ${where} does not say ${w}: ${page.slice(0, 1500)}`);
};
const told = async (user, words) => assert.ok(text(await get(user, '/thong-bao/')).includes(words), `${user} is not told: ${words}`);
const from = (a) => ({ at: new URL(a.location, 'https://x').pathname.slice(base.length), id: Number(/\/y-kien\/(\d+)\/$/.exec(a.location)[1]) });
const VN = 'DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)';
const shown = (expression) => sql(`SELECT ${expression}`).split('-').reverse().join('/');
const today = () => shown(VN);
const nextMonth = () => shown(`LAST_DAY(${VN}) + INTERVAL 1 DAY`);
// A quarter whose first window has not begun: that of December closes 21 days before the month ends.
const AHEAD = `${VN} + INTERVAL 21 DAY`;
const nextQuarter = () => shown(`MAKEDATE(YEAR(${AHEAD}), 1) + INTERVAL QUARTER(${AHEAD}) QUARTER`);
const DIFFICULTY = { kind: 'difficulty', subject: `${NAME}: hồ sơ liên thông`, words: 'Việc liên thông chưa có hướng dẫn.' };
const METHOD = { kind: 'method', subject: `${NAME}: theo dõi theo quý`, words: 'Công việc theo vụ mùa.', late_unit: 'day', period: 'quarter', other: 'Theo vụ.' };

const upload = async (user, where, name, bytes) => {
	const edge = 'edge-of-the-test';
	return of(user).request('POST', base + where, { headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
		body: Buffer.concat([Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="form"\r\n\r\n${await of(user).token()}\r\n` +
			`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]) });
};

async function wholeWayOfMethod() {
	const none = await post(HEAD, '/y-kien/moi', { ...METHOD, late_unit: '', period: 'month', other: '' });
	refusedWith(none, 'Hãy chọn ít nhất một nội dung khác');
	assert.ok(none.text.includes(`value="${METHOD.subject}"`), 'what was typed is kept');
	refusedWith(await post(HEAD, '/y-kien/moi', { ...METHOD, subject: '', words: '' }), 'Hãy điền mục này');
	refusedWith(await post(HEAD, '/y-kien/moi', { ...METHOD, wished: '01/01/2020' }), 'hôm nay hoặc một ngày sau');
	const made = await post(OFFICER, '/y-kien/moi', { ...METHOD, wished: nextQuarter() });
	done(made);
	const g = from(made);
	assert.equal(state(g), 'draft');
	await says(OFFICER, g.at, 'Đang soạn', 'Theo số lần chậm', 'Theo số ngày chậm', 'Hằng quý', 'Giữ nguyên', 'Theo vụ.');
	assert.equal((await get(APPRAISER, g.at)).status, 404, 'a draft is the agency\'s');
	assert.equal((await act(OFFICER, g, 'gui')).status, 403, 'the head sends it');
	done(await act(OFFICER, g, 'sua', { ...METHOD, words: `${METHOD.words} Sửa.`, wished: nextQuarter() }));
	await says(HEAD, '/viec-can-lam/', /Xem và gửi \d+ đề xuất/);
	done(await act(HEAD, g, 'gui'));
	await told(APPRAISER, `gửi: ${METHOD.subject}.`);
	refusedWith(await act(OFFICER, g, 'sua', METHOD), 'không còn làm được', 409);
	await says(APPRAISER, '/viec-can-lam/', /Xử lý \d+ đề xuất/);
	done(await act(APPRAISER, g, 'tiep-nhan'));
	await told(HEAD, `Đã tiếp nhận: ${METHOD.subject}`);
	refusedWith(await act(APPRAISER, g, 'hoi-lai'), 'Hãy điền mục này');
	done(await act(APPRAISER, g, 'hoi-lai', { question: 'Bao nhiêu người?' }));
	await told(OFFICER, `Cần bổ sung thông tin: ${METHOD.subject}`);
	await says(HEAD, '/viec-can-lam/', /Bổ sung thông tin cho \d+ ý kiến/);
	done(await act(OFFICER, g, 'sua', { ...METHOD, wished: nextQuarter() }));
	done(await act(HEAD, g, 'bo-sung', { reply: 'Mười hai người.' }));
	refusedWith(await act(APPRAISER, g, 'tra-loi', { answer: 'Tự trả lời' }), 'không còn làm được', 409);
	done(await act(APPRAISER, g, 'tham-muu', { opinion: 'Đề nghị đồng ý.' }));
	await told(LEAD, 'Chờ ký trình Chủ tịch UBND tỉnh');
	assert.equal((await act(APPRAISER, g, 'ky-trinh')).status, 403, 'a leader signs off');
	assert.equal((await get(CHAIR, g.at)).status, 404, 'not forwarded yet');
	done(await act(LEAD, g, 'gui-lai', { reason: 'Nêu rõ căn cứ.' }));
	done(await act(APPRAISER, g, 'tham-muu', { opinion: 'Đề nghị đồng ý, căn cứ mục IV.4.' }));
	done(await act(LEAD, g, 'ky-trinh'));
	await told(VICE, `Sở Nội vụ trình cho ý kiến: ${METHOD.subject}`);
	await says(CHAIR, '/viec-can-lam/', /Cho ý kiến về \d+ đề xuất/);
	await says(CHAIR, g.at, 'Đề nghị đồng ý, căn cứ mục IV.4.');
	done(await act(CHAIR, g, 'gui-lai', { reason: 'Bổ sung ý kiến Sở Tài chính.' }));
	await told(APPRAISER, 'Được gửi lại để xem xét tiếp');
	done(await act(APPRAISER, g, 'tham-muu', { opinion: 'Sở Tài chính đồng ý.' }));
	done(await act(LEAD, g, 'ky-trinh'));
	done(await act(VICE, g, 'quyet-dinh', { deed: 'agree', decision: 'Đồng ý, thực hiện từ quý sau.' }));
	await says(APPRAISER, '/viec-can-lam/', /Ghi văn bản trả lời cho \d+/);
	await says(HEAD, g.at, 'Đã đồng ý, chờ văn bản', /KT\. CHỦ TỊCH Phó Chủ tịch/);
	return g;
}

async function takesEffect(g) {
	const sets = () => number(`SELECT COUNT(*) FROM agency_parameter WHERE proposal_id = ${g.id}`);
	const good = { number: '77/UBND-NC', day: today(), from: nextQuarter() };
	assert.equal(sets(), 0, 'agreed is not in force');
	await says(HEAD, '/co-quan/', 'Áp dụng phương pháp chung của tỉnh', 'Theo số lần chậm', 'Hằng tháng');
	refusedWith(await act(APPRAISER, g, 'van-ban', { ...good, number: '' }), 'Hãy điền mục này');
	refusedWith(await act(APPRAISER, g, 'van-ban', { ...good, day: '' }), 'Hãy điền mục này');
	refusedWith(await act(APPRAISER, g, 'van-ban', { ...good, from: '' }), 'Hãy điền mục này');
	refusedWith(await act(APPRAISER, g, 'van-ban', { ...good, day: shown(`${VN} + INTERVAL 1 DAY`) }), 'không thể sau hôm nay');
	refusedWith(await act(APPRAISER, g, 'van-ban', { ...good, from: shown(`${VN} - INTERVAL 1 DAY`) }), 'hôm nay hoặc một ngày sau');
	refusedWith(await act(APPRAISER, g, 'van-ban', { ...good, from: shown(`LAST_DAY(${VN}) + INTERVAL 2 DAY`) }), 'ngày đầu của một tháng');
	refusedWith(await act(APPRAISER, g, 'van-ban', { ...good, from: shown(`MAKEDATE(YEAR(${VN}) + 1, 1) + INTERVAL 1 MONTH`) }), 'ngày đầu của một quý');
	refusedWith(await act(APPRAISER, g, 'van-ban', { ...good, until: today() }), 'đứng trước ngày bắt đầu');
	assert.equal(sets(), 0);
	assert.equal(state(g), 'agreed');
	assert.equal((await act(HEAD, g, 'van-ban', good)).status, 403);
	const fields = { version: version(g), ...good, form: await of(APPRAISER).token() };
	const twice = await Promise.all([1, 2].map(() => of(APPRAISER).post(`${g.at}van-ban`, fields)));
	twice.forEach(done);
	assert.equal(sets(), 1, 'the same form twice changes nothing twice');
	assert.equal(number(`SELECT COUNT(*) FROM proposal_step WHERE proposal_id = ${g.id} AND act = 'enact'`), 1);
	assert.equal(state(g), 'answered');
	await told(HEAD, `Đã có trả lời: ${METHOD.subject}`);
	await says(HEAD, g.at, 'Đồng ý, thực hiện từ quý sau.', '77/UBND-NC', today());
	await says(HEAD, '/co-quan/', 'Áp dụng phương pháp chung của tỉnh', 'Chưa đến ngày', '77/UBND-NC', 'Có phương pháp riêng', 'Theo vụ.');
	await says(OTHER, '/co-quan/', 'Áp dụng phương pháp chung của tỉnh');
	sql(`UPDATE agency_parameter SET document_day = '2026-01-01', from_day = MAKEDATE(YEAR(${VN}), 1) + INTERVAL MONTH(${VN}) - 1 MONTH WHERE proposal_id = ${g.id}`);
	await says(HEAD, '/co-quan/', 'Áp dụng phương pháp riêng', /Cách tính chậm tiến độ Theo số ngày chậm/, /Kỳ theo dõi, đánh giá Hằng quý/, /Cách tính trần điểm Chỉ tính trần/);
	assert.ok(!text(await get(OTHER, '/co-quan/')).includes('phương pháp riêng đã'), 'another agency keeps the province\'s');
	sql(`UPDATE agency_parameter SET end_day = MAKEDATE(YEAR(${VN}), 1) + INTERVAL QUARTER(${VN}) - 1 QUARTER, from_day = end_day - INTERVAL 1 QUARTER WHERE proposal_id = ${g.id}`);
	await says(HEAD, '/co-quan/', 'Áp dụng phương pháp chung của tỉnh', 'Đã hết');
	done(await act(OFFICER, g, 'dong'));
	assert.equal(state(g), 'closed');
	sql(`DELETE FROM agency_parameter WHERE proposal_id = ${g.id}`);
}

// The key of the table itself refuses what the rule would have let through.
async function setsNeverMeet() {
	const a = make('method', 'agreed'), b = make('method', 'agreed'), c = make('method', 'agreed');
	const day = { number: '1/UBND', day: today() };
	done(await act(APPRAISER, a, 'van-ban', { ...day, from: nextQuarter() }));
	refusedWith(await act(APPRAISER, b, 'van-ban', { ...day, from: nextQuarter() }), 'đã có phương pháp riêng');
	const later = shown(`MAKEDATE(YEAR(${AHEAD}), 1) + INTERVAL QUARTER(${AHEAD}) + 1 QUARTER`);
	done(await act(APPRAISER, b, 'van-ban', { ...day, from: later }));
	assert.equal(sql(`SELECT x.end_day = y.from_day FROM agency_parameter x JOIN agency_parameter y ON y.proposal_id = ${b.id} WHERE x.proposal_id = ${a.id}`), '1', 'the one before ends there');
	refusedWith(await act(APPRAISER, c, 'van-ban', { ...day, from: later }), 'đã có phương pháp riêng');
	let refused = '';
	try {
		sql(`INSERT INTO agency_parameter (agency_id, from_day, late_unit, proposal_id, document_number, document_day, created_by)
			SELECT agency_id, from_day + INTERVAL 1 DAY, 'day', ${c.id}, 'x', '2026-01-01', created_by FROM agency_parameter WHERE proposal_id = ${b.id}`);
	} catch (e) {
		refused = String(e.stderr || e);
	}
	assert.match(refused, /Duplicate entry/);
	const both = await Promise.all([APPRAISER, LEAD].map((user) => act(user, c, 'van-ban', { ...day, from: shown(`MAKEDATE(YEAR(${VN}) + 2, 1)`) })));
	assert.deepEqual(both.map((x) => x.status).sort(), [303, 409], 'two at once');
	sql(`DELETE FROM agency_parameter WHERE proposal_id IN (${a.id}, ${b.id}, ${c.id})`);
}

async function wholeWayOfDifficulty() {
	const made = await post(HEAD, '/y-kien/moi', DIFFICULTY);
	done(made);
	const g = from(made);
	done(await act(HEAD, g, 'gui'));
	done(await act(LEAD, g, 'tiep-nhan'));
	refusedWith(await act(LEAD, g, 'tra-loi', { answer: 'Đã có hướng dẫn.', number: '5/SNV' }), 'Hãy điền mục này');
	refusedWith(await act(LEAD, g, 'tra-loi', { answer: 'Đã có hướng dẫn.', day: today() }), 'Hãy điền mục này');
	done(await act(LEAD, g, 'tra-loi', { answer: 'Đã có hướng dẫn.', number: '5/SNV', day: today() }));
	await says(OFFICER, g.at, 'Đã trả lời', 'Đã có hướng dẫn.', '5/SNV');
	assert.equal(number(`SELECT COUNT(*) FROM agency_parameter WHERE proposal_id = ${g.id}`), 0);
	done(await act(HEAD, g, 'dong'));
	refusedWith(await act(HEAD, g, 'dong'), 'không còn làm được', 409);
	// Beyond its power: to the chairman, who refuses with words; nothing takes effect.
	const far = make('method', 'forwarded');
	refusedWith(await act(CHAIR, far, 'quyet-dinh', { deed: 'refuse' }), 'Hãy điền mục này');
	done(await act(CHAIR, far, 'quyet-dinh', { deed: 'refuse', decision: 'Chưa đủ căn cứ.' }));
	done(await act(APPRAISER, far, 'van-ban', { number: '8/UBND', day: today(), from: nextMonth() }));
	assert.equal(number(`SELECT COUNT(*) FROM agency_parameter WHERE proposal_id = ${far.id}`), 0, 'refused');
	await says(HEAD, far.at, 'Chủ tịch UBND tỉnh không đồng ý', 'Chưa đủ căn cứ.', '8/UBND');
}

async function withdrawn() {
	for (const where of ['submitted', 'received', 'asked', 'opined', 'forwarded']) {
		const g = make('difficulty', where);
		refusedWith(await act(OFFICER, g, 'rut'), 'không có quyền');
		done(await act(HEAD, g, 'rut'));
		assert.equal(state(g), 'withdrawn');
	}
	for (const where of ['agreed', 'refused', 'answered', 'closed', 'withdrawn'])
		refusedWith(await act(HEAD, make('difficulty', where), 'rut'), 'không còn làm được', 409);
	const mine = make('support', 'received', { person: STAFF });
	done(await act(STAFF, mine, 'rut'));
	await told(ADMIN, 'đã rút');
	const draft = make('method', 'draft');
	done(await act(OFFICER, draft, 'rut'));
	assert.ok(number(`SELECT COUNT(*) FROM audit WHERE noun = 'proposal' AND object_id = ${draft.id} AND action = 'withdraw'`) === 1);
}

// What is taken back before the decision, and done again.
async function takenBack() {
	const g = make('method', 'opined');
	done(await act(HEAD, g, 'rut'));
	done(await act(OFFICER, g, 'mo-lai'));
	assert.equal(sql(`SELECT state, submitted_at, due_at, handler_id, opinion FROM proposal WHERE id = ${g.id}`), 'draft\tNULL\tNULL\tNULL');
	assert.equal((await get(APPRAISER, g.at)).status, 404, 'a draft is the agency\'s again');
	await says(HEAD, g.at, 'Đang soạn', 'Mở lại', 'Rút lại');
	done(await act(HEAD, g, 'gui'));
	done(await act(APPRAISER, g, 'tiep-nhan'));
	done(await act(APPRAISER, g, 'tham-muu', { opinion: 'Lần hai.' }));
	done(await act(LEAD, g, 'ky-trinh'));
	const seen = version(g);
	done(await act(LEAD, g, 'goi-lai'));
	await told(CHAIR, 'Đã gọi lại');
	assert.equal(sql(`SELECT state, forwarded_at FROM proposal WHERE id = ${g.id}`), 'opined\tNULL');
	assert.equal((await get(CHAIR, g.at)).status, 404, 'he has it no longer');
	assert.equal((await post(CHAIR, `${g.at}quyet-dinh`, { deed: 'agree', version: seen })).status, 404);
	done(await act(LEAD, g, 'ky-trinh'));
	done(await act(VICE, g, 'quyet-dinh', { deed: 'agree', decision: 'Đồng ý.' }));
	done(await act(CHAIR, g, 'goi-lai'));
	await told(APPRAISER, 'Đã gọi lại');
	assert.equal(sql(`SELECT state, outcome, answer FROM proposal WHERE id = ${g.id}`), 'forwarded\tNULL');
	refusedWith(await act(APPRAISER, g, 'van-ban', { number: '9/UBND', day: today(), from: nextMonth() }), 'không còn làm được', 409);
	done(await act(CHAIR, g, 'quyet-dinh', { deed: 'refuse', decision: 'Chưa đủ căn cứ.' }));
	await says(HEAD, g.at, 'Không đồng ý, chờ văn bản', /Người cho ý kiến Trần Quang Vinh/);
	done(await act(APPRAISER, g, 'van-ban', { number: '9/UBND', day: today() }));
	refusedWith(await act(CHAIR, g, 'goi-lai'), 'không còn làm được', 409);
	await says(HEAD, g.at, 'gửi một đề xuất, kiến nghị mới');
	assert.equal(sql(`SELECT GROUP_CONCAT(act ORDER BY id) FROM proposal_step WHERE proposal_id = ${g.id}`),
		'withdraw,reopen,submit,receive,opine,forward,recall,forward,agree,recall,refuse,enact');
	const mine = make('support', 'received', { person: STAFF });
	done(await act(STAFF, mine, 'rut'));
	refusedWith(await act(OFFICER, mine, 'mo-lai'), 'không có quyền');
	done(await act(STAFF, mine, 'mo-lai'));
	assert.equal(sql(`SELECT state, handler_id FROM proposal WHERE id = ${mine.id}`), 'submitted\tNULL');
	done(await act(ADMIN, mine, 'tiep-nhan'));
	// He decides while he is asked to give it back: one of both.
	const h = make('method', 'forwarded');
	const both = await Promise.all([act(LEAD, h, 'goi-lai'), act(CHAIR, h, 'quyet-dinh', { deed: 'agree' })]);
	assert.equal(both.filter((a) => a.status === 303).length, 1, both.map((a) => a.status).join());
}

async function atOnce() {
	let g = make('difficulty', 'submitted');
	let both = await Promise.all([APPRAISER, LEAD].map((user) => act(user, g, 'tiep-nhan')));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409]);
	g = make('method', 'forwarded');
	both = await Promise.all([[CHAIR, 'agree'], [VICE, 'refuse']].map(([user, deed]) => act(user, g, 'quyet-dinh', { deed, decision: 'Lời của tôi' })));
	assert.deepEqual(both.map((a) => a.status).sort(), [303, 409]);
	const lost = both.find((a) => a.status === 409);
	assert.ok(text(lost).includes('Nội dung đồng chí vừa nhập') && text(lost).includes('Lời của tôi'), 'what was typed is not lost');
	assert.equal(number(`SELECT COUNT(*) FROM proposal_step WHERE proposal_id = ${g.id} AND act IN ('agree', 'refuse')`), 1);
	g = make('difficulty', 'received');
	const seen = version(g);
	done(await act(LEAD, g, 'hoi-lai', { question: 'Thêm số liệu' }));
	refusedWith(await post(APPRAISER, `${g.at}tham-muu`, { opinion: 'Ý của tôi', version: seen }), 'không còn làm được', 409);
	g = make('method', 'draft');
	const old = version(g);
	done(await act(HEAD, g, 'sua', METHOD));
	const late = await post(OFFICER, `${g.at}sua`, { ...METHOD, words: `${NAME} của tôi`, version: old });
	refusedWith(late, 'người khác xử lý hoặc sửa', 409);
	assert.ok(late.text.includes(`${NAME} của tôi`), 'what was typed is kept');
	const form = forms(late.text).find((f) => /\/sua$/.test(f.action));
	done(await of(OFFICER).post(`${g.at}sua`, form.fields));
	// The same form twice, and its token with other words.
	const token = await of(STAFF).token();
	const pressed = await Promise.all([1, 2].map(() => of(STAFF).post('/y-kien/moi', { kind: 'support', words: `${NAME} hai lần`, form: token })));
	pressed.forEach(done);
	assert.equal(pressed[0].location, pressed[1].location);
	assert.equal(number(`SELECT COUNT(*) FROM proposal WHERE words = '${NAME} hai lần'`), 1);
	assert.equal((await of(STAFF).post('/y-kien/moi', { kind: 'support', words: `${NAME} khác`, form: token })).status, 422);
}

async function byOnePress() {
	const missed = await of(STAFF).get('/danh-muc/999999/?loc=flag', { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' });
	assert.equal(missed.status, 404);
	const request = /Mã yêu cầu: ([A-Za-z0-9@_-]+)/.exec(missed.text.replace(/<[^>]*>/g, ' '))[1];
	const links = [...missed.text.matchAll(/href="([^"]*\/y-kien\/moi\?loai=support[^"]*)"/g)].map((m) => m[1].replace(/&amp;/g, '&'));
	assert.equal(links.length, 2, 'on the error page and in its foot');
	const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
	const page = await of(STAFF).get(links[0].slice(base.length), firefox);
	for (const said of ['/danh-muc/999999/?loc=flag', request, 'Firefox, Linux', 'rv:140.0'])
		assert.ok(text(page).includes(said), said);
	const form = forms(page.text).find((f) => /\/y-kien\/moi$/.test(f.action));
	assert.deepEqual(Object.keys(form.fields).sort(), ['form', 'kind', 'page', 'request', 'words'], 'the browser is not typed');
	const sent = await of(STAFF).post('/y-kien/moi', { ...form.fields, words: '' }, firefox);
	done(sent);
	const g = from(sent);
	assert.equal(sql(`SELECT state, page, request_id, agent, agency_id = (SELECT id FROM unit WHERE code = 'tuyhoa'), subject FROM proposal WHERE id = ${g.id}`),
		`submitted\t/danh-muc/999999/?loc=flag\t${request}\t${firefox['user-agent']}\t1\tSự cố ở trang /danh-muc/999999/?loc=flag`);
	sql(`UPDATE proposal SET words = '${NAME}' WHERE id = ${g.id}`);
	await told(ADMIN, 'báo sự cố: Sự cố ở trang /danh-muc/999999/');
	await says(ADMIN, '/viec-can-lam/', /Xử lý \d+ sự cố kỹ thuật/);
	await says(ADMIN, '/y-kien/?loai=support&trang-thai=waiting&xep=waiting', 'Sự cố ở trang /danh-muc/999999/', /\d+ phút làm việc/);
	await says(ADMIN, g.at, request, 'Firefox, Linux', '/danh-muc/999999/?loc=flag');
	done(await act(ADMIN, g, 'tiep-nhan'));
	done(await act(ADMIN, g, 'hoi-lai', { question: 'Chụp màn hình?' }));
	done(await act(STAFF, g, 'bo-sung', { reply: 'Đã đính kèm.' }));
	done(await act(ADMIN, g, 'tra-loi', { answer: 'Trang không có, hãy mở từ danh sách.' }));
	await told(STAFF, 'Đã có trả lời: Sự cố ở trang');
	await says(STAFF, g.at, 'hãy mở từ danh sách', 'Thời gian trả lời');
	done(await act(STAFF, g, 'dong'));
	const every = await get(STAFF, '/viec-can-lam/');
	assert.match(every.text, /<footer[\s\S]*\/y-kien\/moi\?loai=support&amp;trang=\/viec-can-lam\/&amp;ma=/);
	const stranger = new Client();
	assert.ok(!(await stranger.get('/dang-nhap')).text.includes('y-kien'), 'strangers have no such link');
	stranger.close();
}

// The clock counts working time; it stands while the sender is asked.
async function answerTimes() {
	if (number("SELECT COUNT(*) FROM proposal WHERE kind = 'support' AND answered_at IS NOT NULL") === 0)
		assert.ok(!text(await get(STAFF, '/y-kien/moi?loai=support')).includes('thường trả lời trong'), 'nobody answered yet');
	const made = [];
	for (let i = 0; i < 31; i++)
		made.push(make('support', 'answered', { person: STAFF, minutes: i === 0 ? 9999 : i < 16 ? 10 : 95 }).id);
	// The last 30 of all, and one that is just older.
	sql(`UPDATE proposal SET answered_at = UTC_TIMESTAMP(6) + INTERVAL IF(answer_minutes = 9999, 1, 2) HOUR WHERE id IN (${made})`);
	await says(STAFF, '/y-kien/moi?loai=support', 'Hỗ trợ kỹ thuật thường trả lời trong 10 phút làm việc');	// 15 and 15: the lower middle
	sql(`UPDATE proposal SET answer_minutes = 95 WHERE answer_minutes = 10 AND id IN (${made}) LIMIT 1`);
	await says(STAFF, '/y-kien/moi?loai=support', 'Hỗ trợ kỹ thuật thường trả lời trong 1 giờ 35 phút làm việc');
	const begun = Date.now();
	const minutes = (column, expected, said) => {	// whole minutes are counted, and one may end between two requests
		const turned = Math.ceil((Date.now() - begun) / 60000);
		const counted = number(`SELECT ${column} FROM proposal WHERE id = ${g.id}`);
		assert.ok(Math.abs(counted - expected) <= turned, `${said}: ${counted}, ${expected} expected`);
	};
	const g = make('support', 'received', { person: STAFF, days: 14 });
	const due = sql(`SELECT due_at FROM proposal WHERE id = ${g.id}`);
	done(await act(ADMIN, g, 'hoi-lai', { question: 'Trình duyệt nào?' }));
	sql(`UPDATE proposal SET moved_at = UTC_TIMESTAMP(6) - INTERVAL 7 DAY WHERE id = ${g.id}`);
	done(await act(STAFF, g, 'bo-sung', { reply: 'Firefox.' }));
	minutes('waited_minutes', 5 * 450, 'a week is five working days');
	assert.ok(sql(`SELECT due_at FROM proposal WHERE id = ${g.id}`) > due, 'the sender\'s time is added');
	done(await act(ADMIN, g, 'tra-loi', { answer: 'Xong.' }));
	minutes('answer_minutes', 10 * 450 - 5 * 450, 'two weeks less the one that the sender took');
	const sent = from(await post(STAFF, '/y-kien/moi', { kind: 'support', words: `${NAME} hạn` }));
	// From the opening of one day to the end of the next; by dates it was wrong for who writes before offices open.
	assert.ok(number(`SELECT TIMESTAMPDIFF(MINUTE, submitted_at, due_at) FROM proposal WHERE id = ${sent.id}`) >= 24 * 60 + 570);
	const late = make('support', 'submitted', { person: STAFF, days: 4, late: true });
	assert.ok(text(await get(ADMIN, '/y-kien/?loai=support&tre=1')).includes('Quá hạn'));
	assert.ok((await get(ADMIN, '/y-kien/?loai=support&tre=1')).text.includes(late.at));
	assert.ok(!(await get(ADMIN, '/y-kien/?loai=support&tre=1')).text.includes(sent.at));
	const order = (await get(ADMIN, '/y-kien/?loai=support&trang-thai=waiting&xep=waiting')).text;
	assert.ok(order.indexOf(late.at) < order.indexOf(sent.at), 'who waits longest stands first');
}

async function filesOfProposal() {
	const g = make('method', 'draft');
	const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
	refusedWith(await upload(OFFICER, `/tai-len/y-kien/${g.id}`, 'a.exe', Buffer.from('MZ')), 'Chỉ nhận PDF');
	refusedWith(await upload(OFFICER, `/tai-len/y-kien/${g.id}`, 'a.pdf', png), 'Chỉ nhận PDF');
	refusedWith(await upload(OFFICER, `/tai-len/y-kien/${g.id}`, 'a.html', PDF), 'Chỉ nhận PDF');
	refusedWith(await upload(OFFICER, `/tai-len/y-kien/${g.id}`, 'a.pdf', Buffer.alloc(0)), 'Hãy chọn một tệp');
	assert.equal((await upload(OTHER, `/tai-len/y-kien/${g.id}`, 'a.pdf', PDF)).status, 404, 'another agency');
	refusedWith(await upload(APPRAISER, `/tai-len/y-kien/${make('method', 'submitted').id}`, 'a.pdf', PDF), 'không còn làm được', 409);
	done(await upload(OFFICER, `/tai-len/y-kien/${g.id}`, "Đề án <b>zq'&.pdf", PDF));
	done(await upload(HEAD, `/tai-len/y-kien/${g.id}`, 'ảnh.png', png));
	const page = await get(HEAD, g.at);
	assert.ok(!page.text.includes('<b>zq') && text(page).includes('ảnh.png'));
	const [one, two] = [...page.text.matchAll(/href="([^"]*\/tep\/\d+)"/g)].map((m) => m[1].slice(base.length));
	const file = await get(HEAD, one);
	assert.equal(file.status, 200);
	assert.ok(file.bytes.equals(PDF));
	assert.match(file.headers['content-disposition'], /^attachment; filename=/);
	assert.ok(decodeURIComponent(file.headers['content-disposition']).includes("Đề án <b>zq'&.pdf"), file.headers['content-disposition']);
	assert.equal(file.headers['x-content-type-options'], 'nosniff');
	assert.equal((await get(HEAD, two)).headers['content-type'], 'image/png');
	for (const user of [OTHER, APPRAISER, STAFF, ADMIN])
		assert.equal((await get(user, one)).status, 404, `${user} does not see the draft`);
	done(await act(OFFICER, g, two.slice(g.at.length) + '/bo'));
	assert.equal((await get(HEAD, two)).status, 404, 'taken off');
	assert.equal(number(`SELECT removed FROM proposal_file WHERE id = ${/\d+$/.exec(two)}`), 1, 'and kept');
	done(await act(HEAD, g, 'gui'));
	assert.equal((await get(APPRAISER, one)).status, 200);
	refusedWith(await act(OFFICER, g, one.slice(g.at.length) + '/bo'), 'không còn làm được', 409);
	const other = make('method', 'draft');
	assert.equal((await get(HEAD, `${other.at}tep/${/\d+$/.exec(one)}`)).status, 404, 'not of this one');
	for (let i = 0; i < 10; i++)
		done(await upload(OFFICER, `/tai-len/y-kien/${other.id}`, `${i}.pdf`, PDF));
	refusedWith(await upload(OFFICER, `/tai-len/y-kien/${other.id}`, 'x.pdf', PDF), 'Đã có 10 tệp');
}

// Every account and every state: who finds it, in the list and by its address.
async function whoSees() {
	const wrong = list();
	for (const kind of ['method', 'difficulty', 'support'])
		for (const where of STATES.filter((s) => kind !== 'support' || !['draft', 'opined', 'forwarded', 'agreed', 'refused'].includes(s))) {
			const g = make(kind, where, { person: kind === 'support' ? STAFF : OFFICER });
			const sent = where !== 'draft', up = ['forwarded', 'agreed', 'refused', 'answered', 'closed'].includes(where) && kind !== 'support';
			const sees = { [HEAD]: true, [OFFICER]: true, [STAFF]: kind === 'support', [APPRAISER]: sent && kind !== 'support', [LEAD]: sent && kind !== 'support',
				[CHAIR]: up, [VICE]: up, [ADMIN]: kind === 'support', [AUDITOR]: sent };
			for (const user of clients.keys()) {
				const a = await get(user, g.at);
				if (a.status !== (sees[user] ? 200 : 404))
					wrong.add(`${user} ${kind} ${where}: ${a.status}`);
				const found = (await get(user, `/y-kien/?loai=${kind}&trang-thai=${where}&tep=csv`)).text.includes(sql(`SELECT subject FROM proposal WHERE id = ${g.id}`));
				if (found !== Boolean(sees[user]))
					wrong.add(`${user} ${kind} ${where} in the list: ${found}`);
			}
		}
	wrong.none();
}

// Every form × every account in every state: only what the hand-written table allows is done.
const FORMS = {
	gui: {}, rut: {}, 'tiep-nhan': {}, 'hoi-lai': { question: 'x' }, 'bo-sung': { reply: 'x' }, 'tra-loi': { answer: 'x' }, 'tham-muu': { opinion: 'x' },
	'ky-trinh': {}, 'gui-lai': { reason: 'x' }, 'quyet-dinh': { deed: 'agree' }, 'van-ban': { number: '1', day: '01/01/2026', from: '01/01/2020' }, dong: {}, 'mo-lai': {}, 'goi-lai': {},
	sua: { ...METHOD, kind: 'method' },
};
const MAY = {
	draft: { gui: [HEAD], rut: [HEAD, OFFICER], sua: [HEAD, OFFICER] }, submitted: { rut: [HEAD], 'tiep-nhan': [APPRAISER, LEAD] },
	received: { rut: [HEAD], 'hoi-lai': [APPRAISER, LEAD], 'tham-muu': [APPRAISER, LEAD] }, asked: { rut: [HEAD], 'bo-sung': [HEAD], sua: [HEAD, OFFICER] },
	opined: { rut: [HEAD], 'ky-trinh': [LEAD], 'gui-lai': [LEAD] }, forwarded: { rut: [HEAD], 'goi-lai': [LEAD], 'gui-lai': [CHAIR, VICE], 'quyet-dinh': [CHAIR, VICE] },
	agreed: { 'goi-lai': [CHAIR, VICE] }, refused: { 'van-ban': [APPRAISER, LEAD], 'goi-lai': [CHAIR, VICE] }, answered: { dong: [HEAD, OFFICER] }, closed: {},
	withdrawn: { 'mo-lai': [HEAD, OFFICER] },
};
async function whoMay() {
	const wrong = list();
	const posts = routes().filter((r) => r.method === 'POST' && /^\/y-kien\/:\/[a-z-]+$/.test(r.path)).map((r) => r.path.slice(10));
	assert.deepEqual(posts.sort(), Object.keys(FORMS).sort());
	for (const where of STATES) {
		const g = make('method', where), seen = version(g);
		await Promise.all([...clients.keys()].map(async (user) => {
			const form = await of(user).token();	// a form that does nothing is not used up
			for (const [what, fields] of Object.entries(FORMS).filter(([w]) => !(MAY[where][w] || []).includes(user))) {
				const a = await of(user).post(g.at + what, { version: seen, ...fields, form });
				if (![403, 404, 409, 422].includes(a.status))
					wrong.add(`${user} ${what} ${where}: ${a.status}`);
			}
		}));
		if (state(g) !== where || version(g) !== seen)
			wrong.add(`${where} is now ${state(g)}`);
		for (const [what, users] of Object.entries(MAY[where]))
			for (const user of users) {
				const a = await act(user, make('method', where), what, FORMS[what]);
				if (a.status !== 303)
					wrong.add(`${user} ${what} ${where}: ${a.status} ${text(a).slice(0, 300)}`);
			}
	}
	wrong.none();
	for (const user of [STAFF, APPRAISER, CHAIR, ADMIN, AUDITOR]) {
		assert.equal((await get(user, '/y-kien/moi?loai=method')).status, 403, user);
		assert.equal((await post(user, '/y-kien/moi', METHOD)).status, 403, user);
	}
	const own = from(await post(DIVISION, '/y-kien/moi', DIFFICULTY));
	assert.equal((await get(DIVISION, own.at)).status, 200, 'a division head drafts');
	assert.equal((await get(OTHER, own.at)).status, 200, 'for his head to send');
}

async function longest() {
	const g = (what, ...more) => make(what, ...more);
	const LONG = {
		subject: [200, () => [HEAD, '/y-kien/moi', DIFFICULTY, 'subject']], words: [4000, () => [HEAD, '/y-kien/moi', DIFFICULTY, 'words']],
		other: [2000, () => [HEAD, '/y-kien/moi', METHOD, 'other']], page: [1000, () => [STAFF, '/y-kien/moi', { kind: 'support', words: NAME }, 'page']],
		request: [64, () => [STAFF, '/y-kien/moi', { kind: 'support', words: NAME }, 'request_id']],
		question: [4000, () => { const p = g('difficulty', 'received'); return [APPRAISER, `${p.at}hoi-lai`, { version: 1 }, null]; }],
		reply: [4000, () => { const p = g('difficulty', 'asked'); return [HEAD, `${p.at}bo-sung`, { version: 1 }, null]; }],
		answer: [4000, () => { const p = g('difficulty', 'received'); return [APPRAISER, `${p.at}tra-loi`, { version: 1 }, 'answer']; }],
		opinion: [4000, () => { const p = g('difficulty', 'received'); return [APPRAISER, `${p.at}tham-muu`, { version: 1 }, 'opinion']; }],
		reason: [4000, () => { const p = g('difficulty', 'opined'); return [LEAD, `${p.at}gui-lai`, { version: 1 }, null]; }],
		decision: [4000, () => { const p = g('difficulty', 'forwarded'); return [CHAIR, `${p.at}quyet-dinh`, { deed: 'agree', version: 1 }, 'answer']; }],
		number: [60, () => { const p = g('difficulty', 'agreed'); return [APPRAISER, `${p.at}van-ban`, { day: '01/01/2026', version: 1 }, 'document_number']; }],
	};
	const wrong = list();
	const typed = new Set(routes().filter((r) => r.method === 'POST' && /^\/y-kien\/(?!bao-sai)/.test(r.path)).flatMap((r) => r.fields.filter((f) => ['text', 'area'].includes(f.type)).map((f) => f.name)));
	assert.deepEqual([...typed].sort(), Object.keys(LONG).sort());
	for (const [field, [most, ground]] of Object.entries(LONG)) {
		const [user, where, good, column] = ground();
		const letters = (n) => NAME.padEnd(n, 'ấ').slice(0, n);
		const over = await post(user, where, { ...good, [field]: letters(most + 1) });
		if (over.status !== 422 || (field !== 'page' && field !== 'request' && !over.text.includes('ấ'.repeat(30))))
			wrong.add(`${field} with one letter too many: ${over.status}`);
		const a = await post(user, where, { ...good, [field]: letters(most) });
		if (a.status !== 303)
			wrong.add(`${field} with ${most} letters: ${a.status} ${text(a).slice(0, 300)}`);
		else if (number(`SELECT MAX(CHAR_LENGTH(${column ?? 'words'})) FROM ${column === null ? 'proposal_step ORDER BY id DESC LIMIT 1' : `proposal WHERE id = ${from(a).id}`}`) < most)
			wrong.add(`${field}: not all is kept`);
	}
	const agent = await of(STAFF).post('/y-kien/moi', { kind: 'support', words: NAME, form: await of(STAFF).token() }, { 'user-agent': `<b>zq'"&</b> ${'x'.repeat(900)}` });
	done(agent);
	assert.equal(number(`SELECT CHAR_LENGTH(agent) FROM proposal WHERE id = ${from(agent).id}`), 500);
	assert.ok(!(await get(ADMIN, from(agent).at)).text.includes('<b>zq'));
	wrong.none();
}

async function lists() {
	const g = make('difficulty', 'answered'), other = make('difficulty', 'submitted', { agency: 'stc', person: OTHER });
	sql(`UPDATE proposal SET subject = '=1+1 ${NAME}', words = 'mèo ${NAME}' WHERE id = ${g.id}`);
	const rows = async (user, query) => (await get(user, `/y-kien/?tep=csv&${query}`)).text;
	assert.ok((await rows(APPRAISER, 'tim=m%C3%A8o')).includes("'=1+1"), 'no formula');
	assert.ok(!(await rows(APPRAISER, 'tim=m%C3%A8o')).includes('Sở Tài chính'));
	assert.ok((await rows(APPRAISER, 'tim=MEO')).includes("'=1+1"), 'marks and capitals do not matter');
	assert.equal((await rows(APPRAISER, 'tim=%25%25')).trim().split('\r\n').length, 1, 'a sign is no sign of LIKE');
	const stc = number("SELECT id FROM unit WHERE code = 'stc'");
	assert.ok((await get(APPRAISER, `/y-kien/?co-quan=${stc}`)).text.includes(other.at));
	assert.ok(!(await get(APPRAISER, `/y-kien/?co-quan=${stc}`)).text.includes(g.at));
	assert.ok(!(await get(APPRAISER, '/y-kien/?trang-thai=open')).text.includes(g.at));
	for (let i = 0; i < 51; i++)
		make('difficulty', 'submitted', { days: 20 });
	const page = await get(APPRAISER, '/y-kien/?loai=difficulty&xep=waiting');
	assert.ok(page.text.includes('trang=2') && (page.text.match(/href="[^"]*\/y-kien\/\d+\/"/g) || []).length === 50);
	assert.ok((await get(APPRAISER, '/y-kien/?loai=difficulty&xep=waiting&trang=2')).text.includes('trang=1'));
	assert.equal((await get(APPRAISER, '/y-kien/?xep=x&loai=y')).status, 200);
}

async function report() {
	const g = make('difficulty', 'answered'), gone = make('difficulty', 'withdrawn'), support = make('support', 'answered', { person: STAFF });
	const day = today();
	const page = await get(APPRAISER, `/y-kien/bao-cao?tu=${day}&den=${day}`);
	assert.ok(page.text.includes(g.at) && !page.text.includes(gone.at) && !page.text.includes(support.at));
	for (const said of ['Ý kiến của Sở', 'Trả lời', '9/UBND', '02/01/2026', 'Tuy Hòa'])
		assert.ok(text(page).includes(said), said);
	const csv = (await get(CHAIR, `/y-kien/bao-cao?tu=${day}&den=${day}&tep=csv`)).text;
	assert.ok(csv.includes('Ý kiến của Sở') && csv.includes('9/UBND'));
	assert.equal((await get(AUDITOR, '/y-kien/bao-cao?tep=xlsx')).status, 200);
	const old = await get(APPRAISER, '/y-kien/bao-cao?tu=01/01/2001&den=31/12/2001');
	assert.ok(text(old).includes('Không có nội dung nào'));
	refusedWith(await get(APPRAISER, '/y-kien/bao-cao?tu=02/01/2026&den=01/01/2026'), 'Ngày cuối đứng trước');
	// A day is one of Viet Nam: 23:30 of the day before in UTC belongs to it.
	sql(`UPDATE proposal SET submitted_at = '2019-05-05 17:00:00', due_at = '2019-05-20 10:00:00' WHERE id = ${g.id}`);
	assert.ok((await get(APPRAISER, '/y-kien/bao-cao?tu=06/05/2019&den=06/05/2019')).text.includes(g.at));
	assert.ok(!(await get(APPRAISER, '/y-kien/bao-cao?tu=05/05/2019&den=05/05/2019')).text.includes(g.at));
	for (const user of [HEAD, STAFF, ADMIN])
		assert.equal((await get(user, '/y-kien/bao-cao')).status, 403, user);
}

// By delegation of the head: the way says both names.
async function delegated() {
	const person = (uid) => number(`SELECT id FROM person WHERE uid = '${uid}'`);
	sql(`INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject, from_day, until_day, created_by, accepted_at)
		SELECT id, 'delegated', ${person(LEAD)}, ${person(APPRAISER)}, '1/QĐ', ${VN}, '${NAME}', ${VN}, ${VN}, ${person(LEAD)}, UTC_TIMESTAMP(6) FROM unit WHERE code = 'snv'`);
	const g = make('difficulty', 'draft', { agency: 'snv', person: LEAD });
	done(await act(APPRAISER, g, 'gui'));
	await says(LEAD, g.at, 'ủy quyền của');
	assert.equal(number(`SELECT delegation_id IS NOT NULL FROM audit WHERE noun = 'proposal' AND object_id = ${g.id} ORDER BY id DESC LIMIT 1`), 1);
	done(await act(APPRAISER, g, 'rut'));
	assert.equal(number(`SELECT delegation_id IS NOT NULL FROM proposal_step WHERE proposal_id = ${g.id} AND act = 'withdraw'`), 1, 'where the page is open to all too');
	sql(`DELETE FROM proposal_step WHERE proposal_id = ${g.id}; DELETE FROM delegation WHERE subject = '${NAME}'`);
	// Home Affairs' own: its head gives no opinion on it and signs nothing off.
	refusedWith(await act(LEAD, make('difficulty', 'opined', { agency: 'snv', person: LEAD }), 'ky-trinh'), 'không có quyền');
}

run(async () => {
	for (const table of Object.keys(first))
		first[table] = number(`SELECT COALESCE(MAX(id), 0) FROM ${table}`);
	clear();
	await test('the people sign in', async () => {
		for (const user of [HEAD, OFFICER, STAFF, APPRAISER, LEAD, CHAIR, VICE, ADMIN, AUDITOR, OTHER, DIVISION]) {
			assert.ok(user in people);
			clients.set(user, await new Client().signIn(user));
		}
	});
	let method;
	await test('a method goes its whole way to the decision', async () => { method = await wholeWayOfMethod(); });
	await test('a method holds only from the day of its answer with number and day', () => takesEffect(method));
	await test('sets of an agency never meet', setsNeverMeet);
	await test('a difficulty is answered by Home Affairs or refused by the chairman', wholeWayOfDifficulty);
	await test('it is withdrawn while nobody has decided', withdrawn);
	await test('two at once: the second is told, nothing is lost, nothing is done twice', atOnce);
	await test('trouble is reported by one press with page, request and browser', byOnePress);
	await test('answers take working time, and people are told how much', answerTimes);
	await test('files come along and go to those alone who see it', filesOfProposal);
	await test('who sees what, in every state', whoSees);
	await test('taken back before the decision, and done again', takenBack);
	await test('who may do what, in every state', whoMay);
	await test('texts as long as they may be', longest);
	await test('lists are narrowed, sorted, paged and given as files', lists);
	await test('the list for the report to the Ministry', report);
	await test('by delegation, and Home Affairs\' own', delegated);
	clear();
	sql(`DELETE FROM notice WHERE id > ${first.notice} AND path LIKE '/y-kien/%'`);
	for (const c of clients.values())
		c.close();
});
