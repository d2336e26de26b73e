// Work in every state, made by the people whose work it is: what the tests of pages look at.
// Five campaigns of the year given, in each of them a catalog of Tuy Hòa; and the sessions of
// those who made it, as a code serves once in 30 seconds.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Client, forms, sleep, base, origin, TREE } = require('../web/client.js');
const { tcvn3, vni } = require('../web/letters.js');
const { workbook, TITLE } = require('../web/xlsx.js');
const { assert } = require('../web/check.js');
const { book } = require('../web/xlsx.js');

const SAMPLE = fs.readFileSync(path.join(TREE, 'tests/fixture/danh-muc-mau.xlsx'));
// A unit that is renamed, a person who is new, a row with an error.
const ORGANISATION = book([['Đơn vị', [['Mã đơn vị', 'Tên đơn vị'], ['stc.ngansach', 'Phòng Ngân sách'], ['Sai', 'Phòng sai']]],
	['Người', [['Tên đăng nhập', 'Họ và tên đệm', 'Tên', 'Mã đơn vị', 'Chức danh'], ['moi.scene', 'Nguyễn', 'Mới', 'stc.ngansach', 'Chuyên viên']]]]);
const day = (ahead) => {
	const d = new Date(Date.now() + 7 * 3600e3 + ahead * 86400e3);
	return `${String(d.getUTCDate()).padStart(2, '0')}/${String(d.getUTCMonth() + 1).padStart(2, '0')}/${d.getUTCFullYear()}`;
};
const below = (answer) => new URL(answer.location, 'https://x').pathname.slice(base.length);

// Sends the form of a page whose action ends so, and that passes the test given.
async function send(c, page, end, fields, which = () => true) {
	const shown = await c.get(page);
	const form = forms(shown.text).find((f) => f.action.endsWith(end) && which(f));
	assert.ok(form, `${page} (${shown.status}) has a form to …${end}`);
	const answer = await c.post(form.action.slice(base.length), { ...form.fields, ...fields });
	assert.equal(answer.status, 303, `${form.action}: ${answer.status} ${(/error-summary__list[\s\S]*?<\/ul>/.exec(answer.text) || [''])[0]}`);
	return below(answer);
}

// at: a catalog, or a page with such a form
async function upload(c, at, bytes, name) {
	const form = forms((await c.get(/nhap\/$/.test(at) ? at : `${at}nhap/`)).text).find((f) => /tai-len/.test(f.action));
	const edge = 'edge-of-the-scene';
	const answer = await c.request('POST', form.action, {
		headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
		body: Buffer.concat([Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="form"\r\n\r\n${form.fields.form}\r\n` +
			`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`),
		bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
	});
	assert.equal(answer.status, 303, `the upload answers ${answer.status}`);
	for (let i = 0; i < 300 && (await c.get(below(answer))).headers.refresh; i++)
		await sleep(100);
	return below(answer);
}

async function begin(p, year, name) {
	const campaign = await send(p.appraiser, '/danh-muc/dot/mo', '/mo',
		{ name, document: 'Kế hoạch 99/KH-UBND', year: String(year), submit_by: day(40), approve_by: day(50) });
	const id = /\d+/.exec(campaign)[0];
	p.campaign = `/danh-muc/dot/${id}/`;
	return send(p.officer, '/danh-muc/', '/bat-dau', {}, (f) => f.fields.dot === id);
}

// A part that departments share, published in the campaign begun last; none of them has a catalog there.
async function share(p) {
	const at = `${p.campaign}dung-chung/1/`;
	await send(p.appraiser, at, '/1/', {});
	await send(p.appraiser, `${at}them`, '/them', { code: 'QL.01', task: 'Chỉ đạo xây dựng kế hoạch', output: 'Kế hoạch', group: '1', points: '5' });
	await send(p.appraiser, `${at}cong-bo`, '/cong-bo', {});
}

// Two rows, the first of them the standard.
async function fill(p, at) {
	for (const [code, points] of [['ZZ.01', '5'], ['ZZ.02', '7,5']])
		await send(p.officer, `${at}dong/them`, '/them', { code, task: 'Soạn thảo văn bản', output: 'Văn bản', group: '1', points });
	const row = /\/danh-muc\/\d+\/dong\/\d+/.exec((await p.officer.get(at)).text)[0];
	await send(p.officer, `${row}/chuan`, '/chuan', {});
	return row;
}

async function imports(p, at) {
	const batch = { refused: await upload(p.officer, at, Buffer.from('không phải xlsx'), 'hong.xlsx') };
	batch.undone = await upload(p.officer, at, SAMPLE, 'mau.xlsx');
	await send(p.officer, batch.undone, '/nhan', {});
	await send(p.officer, batch.undone, '/hoan-tac', {});
	batch.letters = await upload(p.officer, at, workbook([TITLE.map(tcvn3), [1, 'CU.1', ...['Tổ thư ký', 'Soạn thảo văn bản', 'Trình ký', 'Tờ trình'].map(tcvn3), 'N1', null, 5]]), 'chu-cu.xlsx');
	batch.converted = await upload(p.officer, at, workbook([TITLE.map(vni), [1, 'CU.2', ...['Tổ thư ký', 'Soạn thảo văn bản', 'Trình ký', 'Tờ trình'].map(vni), 'N1', null, 5]]), 'chu-vni.xlsx');
	await send(p.officer, batch.converted, '/bang-ma', { encoding: 'vni' });
	batch.read = await upload(p.officer, at, SAMPLE, 'mau.xlsx');
	return batch;
}

async function appraise(p, at) {
	await send(p.head, `${at}trinh`, '/trinh', {});
	await send(p.appraiser, `${at}xu-ly`, '/tham-dinh', {});
}

async function toChairman(p, at) {
	await appraise(p, at);
	await send(p.lead, `${at}xu-ly`, '/gui', {});
}

async function agree(p, at) {
	const id = /\d+/.exec(at)[0];
	const page = (await p.chairman.get('/danh-muc/phe-duyet/')).text;
	const tag = new RegExp(`<input[^>]*id="chosen-${id}"[^>]*>`).exec(page)[0];
	await send(p.chairman, '/danh-muc/phe-duyet/', '/phe-duyet/', { chosen: /value="([^"]*)"/.exec(tag)[1], deed: 'go' });
}

async function scene(year) {
	const p = {};
	for (const [who, user] of [['officer', 'canbo.tuyhoa'], ['head', 'chutich.tuyhoa'], ['appraiser', 'thamdinh.snv'], ['lead', 'giamdoc.snv'], ['chairman', 'chutich.tinh'], ['admin', 'quantri.khcn']])
		p[who] = await new Client().signIn(user);
	const s = { row: {}, cookies: {} };
	await upload(p.admin, '/quan-tri/nhap/', ORGANISATION, 'to-chuc.xlsx');
	for (const state of ['draft', 'submitted', 'returned', 'appraised', 'proposed', 'agreed']) {
		s[state] = await begin(p, year, `Danh mục ở bước ${state}`);
		if (state === 'draft')
			s.batch = await imports(p, s.draft);
		else
			s.row[state] = await fill(p, s[state]);
	}
	const plan = await send(p.appraiser, '/ke-hoach/lap', '/lap', { name: `Kế hoạch ${year}` });
	await send(p.appraiser, `${plan}them`, '/them', { title: 'Tập huấn nghiệp vụ', word: 'by', due: day(60), owes: 'commune' });
	await send(p.head, `${s.submitted}trinh`, '/trinh', {});
	await send(p.head, `${s.returned}trinh`, '/trinh', {});
	await send(p.appraiser, `${s.returned}y-kien`, '/y-kien', { kind: 'reason', words: 'Đề nghị nêu căn cứ tính điểm' });
	await send(p.appraiser, s.row.returned, '/y-kien', { kind: 'change', words: 'Điểm thấp so với công việc' });
	await send(p.appraiser, `${s.returned}xu-ly`, '/tra-lai', { reason: 'Có hai ý kiến cần trả lời' });
	s.batch.again = await upload(p.officer, s.returned, SAMPLE, 'mau.xlsx');	// against two rows that stand
	await appraise(p, s.appraised);
	await toChairman(p, s.proposed);
	await toChairman(p, s.agreed);
	await agree(p, s.agreed);
	await send(p.officer, `${s.agreed}ban-in/`, '/ban-in/', { kind: 'appendix' });
	const season = Date.now();	// a class that no lexicon has yet, and no work
	await send(p.appraiser, '/danh-muc/tu-dien/them', '/them', { class: `vụ ${season}`, values: `xuân ${season}\nhè ${season}`, deed: 'save' });
	await share(p);
	delete p.campaign;
	for (const c of Object.values(p)) {
		s.cookies[c.user] = [...c.cookies].map(([name, value]) => ({ name, value, url: `${origin}/`, secure: true, httpOnly: true }));
		c.close();
	}
	return s;
}

module.exports = { scene, send, day };
