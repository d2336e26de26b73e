// Letters about the steps of a period: whom the worker reminds, of what, once; one letter a day; what people turn off.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');
const years = require('./years.js');

const { person, give, clear } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', MATE = 'anh.cn704', CHAIR = 'chutich.tinh';
const text = (html) => decode(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const today = sql('SELECT UTC_DATE()');			// the worker's day begins at 07:00 in Viet Nam
const dom = Number(today.slice(8)), january = today.slice(5, 7) === '01';
const agency = number("SELECT id FROM unit WHERE code = 'stc'"), province = number("SELECT id FROM unit WHERE kind = 'province'");
const DAYS = ['closes', 'freeze', 'self', 'head', 'decision', 'publication', 'closes_december', 'self_december', 'head_december', 'decision_december', 'publication_december'];

// The month of today, or the one before it.
function month(back) {
	const iso = sql(`SELECT DATE_FORMAT(DATE '${today}' - INTERVAL ${back} MONTH, '%Y-%m')`);
	return { iso, key: iso.replace('-', ''), year: Number(iso.slice(0, 4)), month: Number(iso.slice(5)), from: `${iso}-01`, until: `${iso}-28`, words: `${Number(iso.slice(5))}/${iso.slice(0, 4)}` };
}

// A calendar of the agency and of the province whose months are over on their last day, with the steps where the test wants them.
function calendar(steps) {
	const day = { closes: 31, freeze: 1, self: 31, head: 31, decision: 31, publication: 28, closes_december: 31, self_december: 31, head_december: 31, decision_december: 31, publication_december: 31 };
	for (const [step, at] of Object.entries(steps))
		day[step] = day[`${step}_december`] = at;
	sql(`SET check_constraint_checks = OFF; DELETE FROM period_calendar WHERE reason = 'zq';
		${[agency, 'NULL'].map((whose) => `INSERT INTO period_calendar (agency_id, first_month, ${DAYS.join()}, document_number, document_day, reason, made_by)
		VALUES (${whose}, '2020-01-01', ${DAYS.map((d) => day[d]).join()}, 'zq', '2020-01-01', 'zq', 1);`).join('\n')}`);
}

const letters = () => sql(`SELECT GROUP_CONCAT(CONCAT(p.uid, ' ', l.step) ORDER BY p.uid, l.step + 0 SEPARATOR ', ') FROM period_letter l JOIN person p ON p.id = l.person_id`);
const notice = (uid, kind) => sql(`SELECT CONCAT_WS('|', a, b, path) FROM notice WHERE person_id = ${person(uid)} AND kind = 'period_${kind}'`);
async function until(what, words) {
	for (let i = 0; i < 150; i++) {
		if (what())
			return;
		await new Promise((done) => setTimeout(done, 200));
	}
	assert.fail(words);
}
// The worker looks at the agency and the province again.
async function look() {
	sql(`DELETE FROM period_look WHERE unit_id IN (${agency}, ${province})`);
	await until(() => number(`SELECT COUNT(*) FROM period_look WHERE unit_id IN (${agency}, ${province}) AND day = '${today}'`) === 2, 'nobody looked');
}
function begin(steps) {
	clear();
	sql("DELETE FROM notice WHERE kind LIKE 'period\\_%'");
	calendar(steps);
}
const work = { coefficient: '1.0', assigned: '2', done: '2' };

async function before() {
	const p = month(0);
	// In December steps go back to a working day; elsewhere on to the next one.
	const at = p.month === 12 ? Number(sql(`SELECT DAYOFMONTH(DATE '${today}' + INTERVAL IF(WEEKDAY('${today}') > 4, 7 - WEEKDAY('${today}'), 0) DAY)`)) : dom;
	begin({ self: at, head: at });
	give(STAFF, work, p, { deadline: `${p.iso}-11` });
	months.sheet(MATE, 'self', p);
	await look();
	assert.equal(letters(), `${STAFF} self, ${CHIEF} confirm`, 'who has no work and no sheet hears nothing, nor who has scored himself');
	const [words, day, path] = notice(STAFF, 'self').split('|');
	assert.equal(words, p.words);
	assert.match(day, /^\d\d\/\d\d\/\d{4}$/);
	assert.equal(path, `/phieu/${p.key}/${person(STAFF)}/tu-cham`);
	assert.equal(notice(CHIEF, 'confirm'), `1|${p.words}|/phieu/ky/?ky=${p.iso}`);
	const c = await new Client().signIn(STAFF);
	assert.match(text((await c.get('/thong-bao/')).text), new RegExp(`Hạn tự chấm điểm phiếu kỳ ${p.words} là ngày ${day}; đồng chí chưa tự chấm`));
	c.close();
	await look();
	assert.equal(number("SELECT COUNT(*) FROM notice WHERE kind LIKE 'period\\_%'"), 2, 'once');
}

async function behind() {
	if (january && dom < 6)
		return;		// the steps of December are over by its end
	const p = month(dom < 6 ? 1 : 0);
	begin({ self: 1, head: 1 });
	give(STAFF, work, p, { deadline: `${p.iso}-11` });
	give(CHIEF, work, p, { deadline: `${p.iso}-11` });
	months.sheet(MATE, 'self', p);
	months.sheet(HEAD, 'self', p);
	const choice = (kind) => sql(`INSERT INTO mail_choice VALUES (${person(CHIEF)}, '${kind}', 'none')`);
	sql("DELETE FROM mail_choice WHERE kind LIKE 'period\\_%'");
	choice('period_late');
	await look();
	assert.equal(letters(), `${CHAIR} late, ${HEAD} silent, ${HEAD} late, ${CHIEF} silent, ${CHIEF} late`);
	const name = (uid) => sql(`SELECT CONCAT_WS(' ', family, given) FROM person WHERE uid = '${uid}'`);
	assert.equal(notice(CHIEF, 'silent'), `${p.words}|1 (${name(STAFF)})|/phieu/ky/?ky=${p.iso}`);
	assert.match(notice(HEAD, 'silent'), new RegExp(`^${p.words}\\|2 \\((${name(STAFF)}, ${name(CHIEF)}|${name(CHIEF)}, ${name(STAFF)})\\)`), 'of the whole agency');
	assert.equal(notice(CHIEF, 'late'), `2|${p.words}|/phieu/ky/?ky=${p.iso}`, 'one scored, one silent');
	assert.equal(notice(HEAD, 'late'), `1|${p.words}|/phieu/ky/?ky=${p.iso}`, 'of the head of a division');
	assert.equal(notice(CHAIR, 'late'), `1|${p.words}|/phieu/dung-dau/?ky=${p.iso}`, 'of the head of the agency');
	// The digest of the day is one letter; what was turned off is not in it.
	const whose = `person_id IN (${person(HEAD)}, ${person(CHIEF)})`;
	await until(() => number(`SELECT COUNT(*) FROM notice n JOIN outbox o ON o.kind = 'mail' AND o.object_id = n.id WHERE n.kind LIKE 'period\\_%' AND n.${whose} AND o.done_at IS NULL`) === 0, 'no letter was thought of');
	sql(`DELETE FROM mail WHERE ${whose} AND digest_day IS NOT NULL; UPDATE notice SET mail_wait = 0 WHERE kind NOT LIKE 'period\\_%' AND ${whose};
		UPDATE notice SET created_at = created_at - INTERVAL 7 DAY WHERE kind LIKE 'period\\_%' AND ${whose}`);
	await until(() => number(`SELECT COUNT(*) FROM mail WHERE ${whose} AND digest_day IS NOT NULL AND state = 'sent'`) === 2, 'a digest each');
	const body = (uid) => sql(`SELECT REPLACE(body, '\\n', ' ') FROM mail WHERE person_id = ${person(uid)} AND digest_day IS NOT NULL`);
	assert.match(body(HEAD), /Quá hạn tự chấm điểm phiếu.*Quá hạn xác nhận: 1 phiếu|Quá hạn xác nhận: 1 phiếu.*Quá hạn tự chấm điểm/);
	assert.match(body(CHIEF), /Quá hạn tự chấm điểm phiếu/);
	assert.doesNotMatch(body(CHIEF), /Quá hạn xác nhận/, 'turned off');
	sql(`DELETE FROM mail WHERE ${whose} AND digest_day IS NOT NULL; DELETE FROM mail_choice WHERE kind LIKE 'period\\_%'`);
}

async function publishing() {
	if (january)
		return;		// December is published by its end
	const p = month(1);
	begin({ publication: dom });
	for (const uid of [STAFF, MATE])
		months.sheet(uid, 'preview', p);
	await look();
	assert.match(letters(), new RegExp(`${HEAD} publish`));
	assert.doesNotMatch(letters(), new RegExp(`${CHIEF} publish`));
	assert.equal(notice(HEAD, 'publish'), `2|${p.words}|/phieu/ky/?ky=${p.iso}`);
}

// A year whose own part and meetings are due today: who has not written, and the head of whom no meeting was held; once.
async function ofYear() {
	begin({ self: 1, head: 1 });
	years.clear();
	const year = Number(today.slice(0, 4)), set = (own, meeting) => sql(`SET check_constraint_checks = OFF; DELETE FROM year_calendar WHERE document_number = 'zq'; DELETE FROM year_letter;
		INSERT INTO year_calendar (year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day, made_by)
		SELECT ${year}, '${own}', '${meeting}', d, d, d, d, d, d, 'zq', '2020-01-01', 1 FROM (SELECT DATE '${today}' + INTERVAL 20 DAY AS d) x`);
	const told = () => sql(`SELECT GROUP_CONCAT(CONCAT(p.uid, ' ', l.step) ORDER BY p.uid, l.step) FROM year_letter l JOIN person p ON p.id = l.person_id`);
	const run = years.run('stc', year, { [STAFF]: 'open', [CHIEF]: 'self', [MATE]: 'met' });
	set(today, months.plus(today, 20));
	await look();
	assert.equal(told(), `${STAFF} own`, 'who has written hears nothing');
	const days = (iso) => iso.split('-').reverse().join('/');
	assert.equal(sql(`SELECT CONCAT_WS('|', a, b, path) FROM notice WHERE kind = 'year_own' AND person_id = ${person(STAFF)}`), `${year}|${days(today)}|/xep-loai/phieu/${number(`SELECT id FROM classification WHERE run_id = ${run} AND person_id = ${person(STAFF)}`)}/`);
	await look();
	assert.equal(number("SELECT COUNT(*) FROM notice WHERE kind = 'year_own'"), 1, 'once');
	set(months.plus(today, -9), today);
	await look();
	assert.equal(told(), `${HEAD} meeting`, 'the day of the own part is over');
	assert.equal(sql(`SELECT CONCAT_WS('|', a, b, path) FROM notice WHERE kind = 'year_meeting' AND person_id = ${person(HEAD)}`), `2|${days(today)}|/xep-loai/hop/`);
	const c = await new Client().signIn(HEAD);
	assert.match(text((await c.get('/thong-bao/')).text), new RegExp(`Hạn họp nhận xét, đánh giá là ngày ${days(today)}; còn 2 người chưa được họp`));
	c.close();
	years.clear();
	sql("DELETE FROM year_calendar WHERE document_number = 'zq'; DELETE FROM year_letter; DELETE FROM notice WHERE kind IN ('year_own', 'year_meeting')");
}

run(async () => {
	await test('before a step: who has not scored himself, and who has to confirm', before);
	await test('behind a step: who was silent and what is late, in one letter a day', behind);
	await test('before publication: the head of the agency', publishing);
	await test('the own part and the meetings of a year', ofYear);
	clear();
	sql(`DELETE FROM period_calendar WHERE reason = 'zq'; DELETE FROM notice WHERE kind LIKE 'period\\_%'`);
});
