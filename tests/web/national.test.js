// Results on their way to the national database: what is missing or refused, who has to mend it, what each is told; codes, files
// and receipts by hand for when the line is down. Against a stand-in of it.
'use strict';
const crypto = require('node:crypto');
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const n = require('./nationals.js');

const ADMIN = 'quantri.khcn', STAFF = 'chuyenvien.stc', HEAD = 'giamdoc.stc', OTHER = 'chuyenvien.tuyhoa', AUDITOR = 'kiemtra.tt', APPRAISER = 'thamdinh.snv';
const AT = '/quan-tri/quoc-gia/', NUMBER = '066088900001', ODD = '<b>zq\'"&</b>';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const page = async (user, at) => { const a = await of(user).get(at); assert.equal(a.status, 200, at); return text(a.text); };
const post = async (user, at, fields) => of(user).post(at, { form: await of(user).token(), ...fields });
const one = (uid) => `${AT}ban-ghi/${n.record(uid)}/`;
const decide = async (uid, act, reason = 'Đã sửa zq') => post(ADMIN, `${one(uid)}xu-ly`, { act, reason, version: number(`SELECT version FROM national_record WHERE id = ${n.record(uid)}`) });

run(async () => {
	n.clear();
	await n.start();
	for (const user of [ADMIN, STAFF, HEAD, AUDITOR, APPRAISER])
		clients.set(user, await new Client().signIn(user));
	let sheet;
	try {
		await test('what lacks the code of its agency is held; who has to mend it is said, and how', async () => {
			sheet = n.publish(STAFF);
			n.numbered(STAFF, NUMBER);
			await n.becomes(STAFF, 'held unit');
			assert.match(await page(ADMIN, AT), /Quản trị viên: 1/);
			assert.match(await page(ADMIN, one(STAFF)), /Cơ quan chưa có mã định danh.*phải sửa: Quản trị viên/);
			assert.match(await page(STAFF, sheet.at), /Đang giữ lại Cơ quan chưa có mã định danh.*Đang chờ: Quản trị viên/);
			assert.match(await page(HEAD, '/co-quan/quoc-gia/'), /Cơ quan chưa có mã định danh; quản trị viên nhập mã/);
			assert.match(await page(ADMIN, one(STAFF)), /nhập ở bảng mã đối chiếu/);
			assert.match(await page(AUDITOR, one(STAFF)), /quản trị viên nhập mã/);
		});
		await test('it goes by itself once the code is there, and its receipt is shown to the person', async () => {
			assert.match(await page(APPRAISER, `${AT}ma/`), /Còn cơ quan chưa có mã định danh/);
			const a = await post(ADMIN, `${AT}ma/`, { ours: 'unit stc', theirs: 'H15.12', before: 0 });
			assert.equal(a.status, 303);
			await n.becomes(STAFF, 'accepted');
			assert.match(await page(ADMIN, `${AT}ma/`), /Sở Tài chính stc H15\.12/);
			assert.match(await page(STAFF, sheet.at), /Cơ sở dữ liệu quốc gia: đã được nhận \d\d\/\d\d\/\d{4} \d\d:\d\d , mã biên nhận BN-1/);
			const shown = await page(AUDITOR, one(STAFF));
			assert.match(shown, /Tổng điểm, 2 chữ số 83\.68/);
			assert.match(shown, /Tổng điểm, số chính xác 6025\/72/);
			assert.match(shown, /\*{6}0001/, 'the personal number is masked');
			assert.doesNotMatch(shown, new RegExp(NUMBER));
		});
		await test('a code that somebody else saved meanwhile, and one of nothing, are refused', async () => {
			assert.equal((await post(ADMIN, `${AT}ma/`, { ours: 'unit stc', theirs: 'X', before: 0 })).status, 409);
			assert.equal((await post(ADMIN, `${AT}ma/`, { ours: 'khong', theirs: 'X', before: 0 })).status, 422);
			assert.equal((await post(APPRAISER, `${AT}ma/`, { ours: 'unit stc', theirs: 'X', before: 99 })).status, 403);
		});
		await test('what they refuse stands with its reason and its owner before all whom it concerns', async () => {
			await n.tell({ mode: 'strict', refuse: { number: NUMBER, code: 'decision_day', words: `Họ tên không khớp ${ODD}` } });
			sheet = n.publish(STAFF);
			await n.becomes(STAFF, 'refused');
			assert.match(await page(STAFF, sheet.at), /Bị từ chối Cơ sở dữ liệu quốc gia không nhận bản ghi này và không nói lý do\. Đang chờ: Quản trị viên/);
			assert.match(await page(ADMIN, `${AT}?loc=refused`), /không nói lý do \(Mã lỗi http_422\) Đối chiếu họ tên/);
			assert.match(await page(ADMIN, one(STAFF)), /Chi tiết kỹ thuật HTTP 422/);
			assert.doesNotMatch(await page(AUDITOR, one(STAFF)), /Chi tiết kỹ thuật|HTTP 422/);
			await n.tell({ mode: 'good' });
			assert.equal((await decide(STAFF, 'again')).status, 303);
			await n.until(() => sql(`SELECT CONCAT(state, code) FROM national_record WHERE id = ${n.record(STAFF)}`) === 'refuseddecision_day', 'refused by a code');
			assert.match(await page(ADMIN, `${AT}?loc=refused`), /Họ tên không khớp <b>zq'"&<\/b> \(Mã lỗi decision_day\) Cơ quan xem lại kết quả và báo;.*phải sửa: Người đứng đầu, cán bộ danh mục của cơ quan/);
			assert.match(await page(STAFF, sheet.at), /Bị từ chối Họ tên không khớp.*Đang chờ: Người đứng đầu, cán bộ danh mục của cơ quan/);
			assert.match(await page(HEAD, '/co-quan/quoc-gia/'), /Có bản ghi bị từ chối mà cơ quan phải xem lại kết quả.*Họ tên không khớp/);
			assert.doesNotMatch((await of(ADMIN).get(one(STAFF))).text, /<b>zq/);
		});
		await test('it is made anew and goes when an administrator says so, with a reason', async () => {
			assert.equal((await decide(STAFF, 'again', '')).status, 422);
			await n.tell({ forgive: NUMBER });
			assert.equal((await post(ADMIN, `${one(STAFF)}xu-ly`, { act: 'again', reason: 'zq', version: 1 })).status, 409);
			assert.equal((await decide(STAFF, 'again')).status, 303);
			await n.becomes(STAFF, 'accepted');
			assert.match(await page(ADMIN, one(STAFF)), /lần thứ 2.*lần thứ 1/);
			assert.equal(sql(`SELECT action FROM audit WHERE noun = 'national' AND object_id = ${n.record(STAFF)} ORDER BY id DESC LIMIT 1`), 'again');
			assert.equal((await decide(STAFF, 'drop')).status, 422, 'what was accepted stays');
		});
		await test('a petition marks it, its end too: each is another record that replaces the last', async () => {
			assert.equal((await post(STAFF, `${sheet.at}kien-nghi`, { about: '', words: 'Đề nghị xem lại zq', proof: '' })).status, 303);
			await n.until(() => sql(`SELECT CONCAT_WS(' ', revision, petition, state) FROM national_record WHERE id = ${n.record(STAFF)}`) === '3 1 accepted', 'petition');
			assert.match(await page(ADMIN, one(STAFF)), /Đang có kiến nghị Có/);
			const [id, version] = sql(`SELECT id, version FROM petition WHERE sheet_id = ${sheet.id}`).split('\t');
			assert.equal((await post(STAFF, `${sheet.at}kien-nghi/${id}/rut`, { version })).status, 303);
			await n.until(() => sql(`SELECT CONCAT_WS(' ', revision, petition, state) FROM national_record WHERE id = ${n.record(STAFF)}`) === '4 0 accepted', 'withdrawn');
			const applied = await n.ask('GET', '/applied');
			assert.deepEqual(applied.map((a) => [a.version, a.petition]), [[1, false], [2, false], [3, true], [4, false]]);
		});
		await test('held on purpose nothing goes; released it does; dropped never', async () => {
			await n.tell({ mode: 'unauthorised' });
			sheet = n.publish(STAFF);
			await n.until(() => sql(`SELECT state = 'waiting' AND attempts > 0 FROM national_record WHERE id = ${n.record(STAFF)}`) === '1', 'waits');
			await n.still();
			assert.equal(sql(`SELECT next_at = made_at FROM national_record WHERE id = ${n.record(STAFF)}`), '1', 'a line that is down moves nobody behind others');
			assert.equal((await decide(STAFF, 'hold')).status, 303);
			assert.equal(n.state(STAFF), 'held hand');
			await n.tell({ mode: 'good' });
			assert.match(await page(ADMIN, one(STAFF)), /Quản trị viên đã giữ bản ghi này lại.*Lý do Đã sửa zq/);
			assert.equal((await decide(STAFF, 'again')).status, 303);
			await n.becomes(STAFF, 'accepted');
		});
		await test('what may have arrived is neither made anew, held nor dropped before its message was answered', async () => {
			await n.tell({ mode: 'cut_before' });
			sheet = n.publish(STAFF);
			await n.until(() => sql('SELECT ask FROM national_record ORDER BY id DESC LIMIT 1') === '1', 'cut');
			await n.still();
			const before = sql(`SELECT CONCAT_WS(' ', state, version, HEX(msg_id)) FROM national_record WHERE id = ${n.record(STAFF)}`);
			assert.match(await page(ADMIN, one(STAFF)), /chưa có trả lời, có thể đã đến nơi/);
			for (const act of ['again', 'hold', 'drop']) {
				const a = await decide(STAFF, act);
				assert.equal(a.status, 422, act);
				assert.match(text(a.text), /chưa có trả lời, có thể đã đến nơi/);
			}
			assert.equal(sql(`SELECT CONCAT_WS(' ', state, version, HEX(msg_id)) FROM national_record WHERE id = ${n.record(STAFF)}`), before);
			await n.tell({ mode: 'good' });
			await n.becomes(STAFF, 'accepted');
		});
		await test('while the line is down a file goes, signed, and receipts come back by hand', async () => {
			await n.tell({ mode: 'cut_before' });
			sheet = n.publish(STAFF);
			await n.until(() => /^(waiting|sending)/.test(n.state(STAFF)), 'waits');
			await n.until(() => sql('SELECT words FROM national_line') !== '' || sql('SELECT attempts FROM national_record ORDER BY id DESC LIMIT 1') !== '0', 'down');
			await n.until(() => sql('SELECT why FROM national_line') !== '', 'why');
			assert.match(await page(ADMIN, AT), /Đường truyền đang gián đoạn.*(Không nối được tới cơ sở dữ liệu quốc gia|Đường truyền đứt giữa chừng)\. .*phần mềm sẽ/i);
			await n.until(() => sql(`SELECT COUNT(*) FROM national_try WHERE record_id = ${n.record(STAFF)} AND why <> ''`) !== '0', 'tried');
			assert.match(await page(ADMIN, one(STAFF)), /Các lần gửi .*Không rõ, sẽ hỏi lại Đường truyền đứt giữa chừng/);
			const files = [];
			for (const form of ['jsonl', 'xlsx']) {
				assert.equal((await post(ADMIN, `${AT}tep/`, { file_form: form })).status, 303);
				const load = /action="[^"]*(\/quan-tri\/quoc-gia\/tep\/(\d+)\/tai)"/.exec((await of(ADMIN).get(`${AT}tep/`)).text)[1];
				const file = await post(ADMIN, load, {});
				assert.equal(file.status, 200);
				assert.notEqual((await of(ADMIN).get(load)).status, 200, 'what numbers leave by is an act');
				files.push([load, file.bytes]);
				if (form === 'xlsx') {
					assert.equal(file.bytes.subarray(0, 2).toString(), 'PK');
					continue;
				}
				const [head, ...lines] = file.text.trim().split('\n').map((l) => JSON.parse(l));
				assert.equal(head.records, lines.length);
				assert.equal(lines.at(-1).payload.person.number, NUMBER);
				assert.equal(head.sha256, crypto.createHash('sha256').update(Buffer.concat(lines.map((l) => Buffer.from(l.sha256, 'hex')))).digest('hex'));
				for (const [i, l] of lines.entries()) {
					const raw = /"payload":(\{.*\}),"seq":/.exec(file.text.split('\n')[i + 1])[1];
					assert.equal(crypto.createHash('sha256').update(raw).digest('hex'), l.sha256);
					assert.ok(crypto.verify(null, Buffer.from(raw), n.publicKey(), Buffer.from(l.signature, 'base64url')));
				}
				assert.equal((await post(AUDITOR, load, {})).status, 403);
			}
			const loads = () => number("SELECT COUNT(*) FROM audit WHERE noun = 'national_export' AND action = 'load'"), before = loads(), token = await of(ADMIN).token();
			const [first, bytes] = files[0];
			for (let i = 0; i < 2; i++)
				assert.ok((await of(ADMIN).post(first, { form: token })).bytes.equals(bytes), 'another file leaves the first as it was');
			assert.ok((await post(ADMIN, files[1][0], {})).bytes.equals(files[1][1]), 'a workbook too');
			assert.equal(loads(), before + 3, 'each press is a load of its own');
			await n.still();
			sql(`UPDATE national_record SET ask = 0 WHERE id = ${n.record(STAFF)}`);
			assert.equal((await decide(STAFF, 'drop')).status, 422, 'what stands in a file may have arrived by it');
			const old = sql(`SELECT LOWER(HEX(msg_id)) FROM national_record WHERE id = ${n.record(STAFF)}`);
			assert.equal((await post(ADMIN, `${AT}bien-nhan`, { receipts: `${old}; refused; ; unit; zq` })).status, 303);
			assert.equal((await post(ADMIN, `${AT}ma/`, { ours: 'unit stc', theirs: 'H15.13', before: number('SELECT MAX(id) FROM national_code') })).status, 303);
			assert.equal((await decide(STAFF, 'again')).status, 303);
			await n.until(() => /^(waiting|sending)/.test(n.state(STAFF)), 'made anew');
			const message = sql(`SELECT LOWER(HEX(msg_id)) FROM national_record WHERE id = ${n.record(STAFF)}`);
			assert.notEqual(message, old);
			assert.ok((await post(ADMIN, first, {})).bytes.equals(bytes), 'what was made anew leaves the file as it was');
			assert.equal((await post(ADMIN, `${AT}bien-nhan`, { receipts: `${old}; refused; ; unit; muộn zq` })).status, 303);
			assert.match(n.state(STAFF), /^(waiting|sending)/, 'a receipt of a message before is kept, and decides nothing');
			assert.match(await page(ADMIN, one(STAFF)), /muộn zq/);
			const wrong = await post(ADMIN, `${AT}bien-nhan`, { receipts: `${message}; accepted; BN-TAY\n${'0'.repeat(32)}; accepted` });
			assert.equal(wrong.status, 422);
			assert.match(text(wrong.text), /Không có bản tin 0{32}; chưa dòng nào được nhập/);
			assert.match(wrong.text, /BN-TAY/, 'what was typed is kept');
			assert.match(text((await post(ADMIN, `${AT}bien-nhan`, { receipts: `${message}; accepted\nkhong` })).text), /Không hiểu dòng 2;/);
			const enter = async (receipts) => { const a = await post(ADMIN, `${AT}bien-nhan`, { receipts }); return [a.status, a.location.replace(/.*\?/, '')]; };
			assert.deepEqual(await enter(`${message}; accepted; BN-TAY`), [303, 'nhan=1&cu=0']);
			assert.deepEqual(await enter(`${message}; accepted; BN-KHAC`), [303, 'nhan=0&cu=1'], 'what comes again is said');
			assert.match(text((await of(ADMIN).get(`${AT}tep/?nhan=1&cu=2`)).text), /Đã nhập 1 biên nhận\. .*2 dòng không làm thay đổi gì/);
			assert.equal(n.state(STAFF), 'accepted');
			assert.match(await page(ADMIN, one(STAFF)), /BN-TAY.*Nhập tay/);
			assert.match(await page(STAFF, sheet.at), /mã biên nhận BN-TAY/);
			await n.tell({ mode: 'good' });
		});
		await test('behind a day and behind five it is said on the board, to administrators once a day, and in the gauges', async () => {
			sql('DELETE FROM national_code');
			sheet = n.publish(STAFF);
			await n.becomes(STAFF, 'held unit');
			sql(`UPDATE national_record SET result_at = result_at - INTERVAL 6 DAY, alert_at = alert_at - INTERVAL 6 DAY, due_at = due_at - INTERVAL 6 DAY WHERE id = ${n.record(STAFF)}; UPDATE national_line SET told_on = NULL`);
			assert.match(await page(ADMIN, `${AT}?loc=breach`), /quá hạn 24 giờ/);
			assert.match(await page(ADMIN, AT), /Quá hạn 5 ngày/);
			const metrics = (await of(ADMIN).get('/metrics')).text;
			assert.match(metrics, /danhgia_national_refused 1\n/);
			assert.match(metrics, /danhgia_national_age_seconds 51\d{4}\n/);
			assert.equal(JSON.parse((await of(ADMIN).get('/readyz')).text).outbox, 'late');
		});
		await test('a stranger to it is kept out; search finds by name and receipt', async () => {
			assert.equal((await of(STAFF).get(AT)).status, 403);
			assert.equal((await of(STAFF).get('/co-quan/quoc-gia/')).status, 403);
			assert.equal((await of(HEAD).get(AT)).status, 403);
			assert.match(await page(ADMIN, `${AT}?loc=all&tim=BN-TAY`), /1 bản ghi/);
			assert.match(await page(ADMIN, `${AT}?loc=all&tim=zzkhong`), /Không có bản ghi nào như vậy/);
			assert.equal((await of(ADMIN).get(`${AT}?loc=all&tep=xlsx`)).bytes.subarray(0, 2).toString(), 'PK');
		});
		await test('each step of it is told in a line of the log, and no number', async () => {
			assert.doesNotMatch(require('node:fs').readFileSync(`${process.env.RUN}/log/national-test.log`, 'utf8'), new RegExp(NUMBER));
		});
	} finally {
		n.stop();
		n.clear();
	}
});
