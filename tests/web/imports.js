// Workbooks on their way into a catalog: what the tests of the import share.
'use strict';
const { execFileSync } = require('node:child_process');
const { forms, sleep, base, RUN } = require('./client.js');

const sql = (text) => execFileSync('mariadb', [`--defaults-file=${RUN}/secret/root.cnf`, '-N', '-B',
	'danhgia', '-e', text], { encoding: 'utf8' }).trim();

// A catalog of a department in a campaign of its own, so that no other test meets it; what programs before this one left
// there is nobody's work any more.
let emptied = false;
function ground(year = 2031) {
	if (!emptied)
		sql(`UPDATE catalog_row r JOIN catalog c ON c.id = r.catalog_id JOIN campaign k ON k.id = c.campaign_id SET r.removed = 1 WHERE k.name LIKE 'Kiểm thử nhập%';
			UPDATE catalog c JOIN campaign k ON k.id = c.campaign_id SET c.row_count = 0, c.version = c.version + 1 WHERE k.name LIKE 'Kiểm thử nhập%'`);
	emptied = true;
	const agency = sql("SELECT id FROM unit WHERE code = 'stc'");
	const person = sql("SELECT id FROM person WHERE uid = 'giamdoc.stc'");
	const campaign = sql(`INSERT INTO campaign (year, name, opens, submit_by, approve_by, state, created_by)
		VALUES (${year}, 'Kiểm thử nhập ${year}', '${year}-01-01', '${year}-04-20', '${year}-05-01', 'closed', ${person}); SELECT LAST_INSERT_ID()`);
	sql(`INSERT INTO campaign_group VALUES ${[[1, 100, 1000], [2, 1100, 5000], [3, 5100, 10000], [4, 10100, 20000]]
		.map((g) => `(${campaign}, 'department', ${g})`)}`);
	return sql(`INSERT INTO catalog (agency_id, campaign_id, number, created_by)
		VALUES (${agency}, ${campaign}, 1, ${person}); SELECT LAST_INSERT_ID()`);
}

// How a person matched sheets before: for tests of what is guessed.
const forget = () => sql("DELETE FROM import_memory WHERE agency_id = (SELECT id FROM unit WHERE code = 'stc')");

// place: a catalog, or the address of another page with such a form
async function upload(c, place, bytes, name = 'danh-muc.xlsx') {
	const list = await c.get(/^\//.test(place) ? place : `/danh-muc/${place}/nhap/`);
	const form = forms(list.text).find((f) => /tai-len/.test(f.action));
	const edge = 'edge-of-the-test';
	const body = Buffer.concat([
		Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="form"\r\n\r\n${form.fields.form}\r\n` +
			`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name.replace(/"/g, '%22')}"\r\ncontent-type: application/octet-stream\r\n\r\n`),
		bytes, Buffer.from(`\r\n--${edge}--\r\n`)]);
	return c.request('POST', form.action, { headers: { 'content-type': `multipart/form-data; boundary=${edge}` }, body });
}

// The page of a batch once the worker has read it.
async function read(c, place, bytes, name) {
	const sent = await upload(c, place, bytes, name);
	if (sent.status !== 303)
		throw new Error(`the upload answers ${sent.status}`);
	const where = new URL(sent.location, 'https://x').pathname.slice(base.length);
	for (let i = 0; i < 1200; i++) {
		const page = await c.get(where);
		if (!page.headers.refresh)
			return { where, page };
		await sleep(50);
	}
	throw new Error(`${where} is not read after a minute`);
}

const text = (html) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const formTo = (page, end) => forms(page.text).find((f) => f.action.endsWith(end));

module.exports = { forget, formTo, ground, read, sql, text, upload };
