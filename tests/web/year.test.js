// The year of a person: its months, its means by months, who sees it.
'use strict';
const { Client, decode } = require('./client.js');
const { assert, test, run } = require('./check.js');
const { sql, number } = require('./catalogs.js');
const months = require('./months.js');

const { person, period } = months;
const STAFF = 'chuyenvien.stc', CHIEF = 'truongphong.stc', HEAD = 'giamdoc.stc', OTHER = 'taichinh.stc', STRANGER = 'chutich.tuyhoa', AUDITOR = 'kiemtra.tt', CHAIR = 'chutich.tinh', APPRAISER = 'thamdinh.snv';
const clients = new Map();
const of = (user) => clients.get(user);
const text = (html) => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const seen = async (user, where) => text((await of(user).get(where)).text);
const agency = () => number("SELECT id FROM unit WHERE code = 'stc'"), unit = () => number(`SELECT unit_id FROM holding WHERE person_id = ${person(STAFF)} AND main = 1 ORDER BY from_day DESC LIMIT 1`);
const cut = (n, d) => { const h = n * 100n / d; return `${h / 100n},${String(h % 100n).padStart(2, '0')}`; };
// A published sheet of STAFF; no total: no work was assigned.
const published = (p, total, level) => sql(`INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, self_at, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
	SELECT ${person(STAFF)}, ${agency()}, ${unit()}, 'zq', 'staff', 'civil_servant', '${p.iso}-01', 1, '${p.from}', '${p.until}', 'published', UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), ${total === null ? 'NULL, NULL, NULL' : `'${total}', FLOOR(100 * ${total}), '${level}'`}`);
const name = (p) => `tháng ${p.month}/${p.year}`;
// Months of one year, the last three that are over.
const three = () => [1, 2, 3].map((n) => period(n)).filter((p) => p.year === period(1).year);

async function rows() {
	months.clear();
	const all = three(), year = all[0].year, at = `/xep-loai/?nam=${year}`;
	published(all[0], '541/6', 'HTXSNV');
	published(all[1], '60', 'HTNV');
	if (all[2])
		published(all[2], null);
	const own = await seen(STAFF, at);
	assert.ok(own.includes(`${name(all[0])} 90,16 hoàn thành xuất sắc nhiệm vụ`), own.slice(0, 1500));
	assert.ok(own.includes(`${name(all[1])} 60,00 hoàn thành nhiệm vụ`));
	if (all[2])
		assert.ok(own.includes(`${name(all[2])} – Không được giao việc`));
	assert.ok(own.includes(`Cả năm ${cut(541n + 360n, 12n)} (hoàn thành tốt nhiệm vụ)`), 'each month weighs the same, one without points none');
	assert.match(own, /Số tháng công tác 12,00/);
	assert.match(own, /Còn kỳ đã qua mà chưa có kết quả/);
	sql(`INSERT INTO absence (person_id, agency_id, kind, from_day, until_day, document, made_by) VALUES (${person(STAFF)}, ${agency()}, 'maternity', '${year}-01-01', '${year}-06-30', 'zq', 1)`);
	assert.match(await seen(STAFF, at), /Số tháng công tác 6,00 Nghỉ thai sản 6,00/);
	sql(`UPDATE absence SET until_day = '${year}-12-31', kind = 'unpaid' WHERE document = 'zq'`);
	assert.match(await seen(STAFF, at), /Chưa đủ 06 tháng nên không xếp loại/);
	sql("DELETE FROM absence WHERE document = 'zq'");
}

async function whoSees() {
	const year = three()[0].year, where = `/xep-loai/don-vi/${person(STAFF)}?nam=${year}`;
	for (const [user, status] of [[CHIEF, 200], [HEAD, 200], [CHAIR, 200], [OTHER, 404], [STRANGER, 404], [AUDITOR, 404]])
		assert.equal((await of(user).get(where)).status, status, user);
	assert.match(await seen(CHIEF, `/xep-loai/don-vi/?nam=${year}&tim=y+wi`), /Y Wĩ Niê .*hoàn thành tốt nhiệm vụ/);
	assert.doesNotMatch(await seen(CHIEF, `/xep-loai/don-vi/?nam=${year}&tim=khong+ai`), /Y Wĩ Niê/);
	assert.match((await of(CHIEF).get(`/xep-loai/don-vi/?nam=${year}&tep=csv`)).text, new RegExp(`Y Wĩ Niê.*${cut(541n + 360n, 12n)}`));
	assert.equal((await of(STAFF).get(`/xep-loai/don-vi/?nam=${year}`)).status, 404, 'in charge of nobody');
	const here = `/xep-loai/don-vi/?nam=${year}&co-quan=${agency()}`;
	assert.match(await seen(APPRAISER, here), /Y Wĩ Niê .*hoàn thành tốt nhiệm vụ/, 'Home Affairs sees every agency');
	assert.match((await of(CHAIR).get(`${here}&tep=csv`)).text, /Y Wĩ Niê/);
	for (const user of [STAFF, HEAD, STRANGER, AUDITOR])
		assert.equal((await of(user).get(here)).status, 404, user);
	assert.equal((await of(STAFF).get('/xep-loai/?nam=1999')).status, 422);
	assert.match(await seen(CHAIR, '/xep-loai/'), /không có vị trí công tác được đánh giá/);
	months.clear();
}

run(async () => {
	await test('the people sign in', async () => {
		for (const user of [STAFF, CHIEF, HEAD, OTHER, STRANGER, AUDITOR, CHAIR, APPRAISER])
			clients.set(user, await new Client().signIn(user));
	});
	await test('rows, means, months worked and absent', rows);
	await test('who sees it', whoSees);
	for (const c of clients.values())
		c.close();
});
