// usage: node import.js ROUNDS     (RUN and PORT as for tests/web)
// A workbook of 10,000 rows from the first byte of the upload to the answer that its rows
// are in the catalog; prints the seconds of each round. Each round is undone.
'use strict';
const { execFileSync } = require('node:child_process');
const { Client, forms, sleep, RUN } = require('../web/client.js');
const { workbook, catalogRows } = require('../web/xlsx.js');

const ROWS = 10000;
const LOOK_EVERY = 20;		// ms
const sql = (text) => execFileSync('mariadb', [`--defaults-file=${RUN}/secret/root.cnf`, '-N', '-B',
	'danhgia', '-e', text], { encoding: 'utf8' }).trim();

function ground() {
	const agency = sql("SELECT id FROM unit WHERE code = 'stc'");
	const person = sql("SELECT id FROM person WHERE uid = 'giamdoc.stc'");
	const campaign = sql(`INSERT INTO campaign (year, name, opens, submit_by, approve_by, state, created_by)
		VALUES (2032, 'Đo tốc độ nhập', '2032-01-01', '2032-04-20', '2032-05-01', 'closed', ${person}); SELECT LAST_INSERT_ID()`);
	sql(`INSERT INTO campaign_group VALUES (${campaign}, 'department', 2, 1100, 5000)`);
	return sql(`INSERT INTO catalog (agency_id, campaign_id, number, created_by)
		VALUES (${agency}, ${campaign}, 1, ${person}); SELECT LAST_INSERT_ID()`);
}

const formTo = (page, end) => forms(page.text).find((f) => f.action.endsWith(end));

async function round(c, catalog, bytes) {
	const list = await c.get(`/danh-muc/${catalog}/nhap/`), form = formTo(list, `/tai-len/danh-muc/${catalog}`);
	const edge = 'edge-of-the-bench';
	const body = Buffer.concat([
		Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="form"\r\n\r\n${form.fields.form}\r\n` +
			`--${edge}\r\ncontent-disposition: form-data; name="file"; filename="do.xlsx"\r\n\r\n`),
		bytes, Buffer.from(`\r\n--${edge}--\r\n`)]);
	const from = process.hrtime.bigint();
	const sent = await c.request('POST', form.action, { headers: { 'content-type': `multipart/form-data; boundary=${edge}` }, body });
	const where = new URL(sent.location, 'https://x').pathname;
	let page = await c.request('GET', where);
	for (; page.headers.refresh; page = await c.request('GET', where))
		await sleep(LOOK_EVERY);
	const take = formTo(page, '/nhan');
	const taken = await c.post(take.action, take.fields);
	const seconds = Number(process.hrtime.bigint() - from) / 1e9;
	if (taken.status !== 303 || sql(`SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ${catalog} AND removed = 0`) !== `${ROWS}`)
		throw new Error(`not taken: ${taken.status}`);
	const undo = formTo(await c.request('GET', where), '/hoan-tac');
	await c.post(undo.action, undo.fields);
	return seconds;
}

(async () => {
	const catalog = ground(), c = await new Client().signIn('giamdoc.stc');
	const bytes = workbook(catalogRows(ROWS, 'T'));
	for (let i = 0; i < Number(process.argv[2] || 5); i++)
		console.log((await round(c, catalog, bytes)).toFixed(3));
	c.close();
})().catch((e) => {
	console.error(e.stack);
	process.exit(1);
});
