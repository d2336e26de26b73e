// usage: month_publish.js AGENCY HEAD CHAIRMAN BACK     (RUN and PORT as for tests/web)
// The period BACK of an agency (1: the last) is published as people do it: its staff in one press, then those who lead them, its deputies,
// and its head by the head of the province. Prints a line a press: how many sheets, milliseconds.
'use strict';
const { Client } = require('../web/client.js');
const { period } = require('../web/months.js');
const { sql, quote } = require('../web/catalogs.js');

const [agency, head, chairman, back] = process.argv.slice(2);
const p = period(Number(back));
const PRESSES = [
	[head, '/phieu/ky/cong-bo', `s.rank = 'staff'`],
	[head, '/phieu/ky/cong-bo', `s.rank = 'deputy' AND s.unit_id <> s.agency_id`],
	[head, '/phieu/ky/cong-bo', `s.rank = 'head' AND s.unit_id <> s.agency_id`],
	[head, '/phieu/ky/cong-bo', `s.rank = 'deputy' AND s.unit_id = s.agency_id`],
	[chairman, '/phieu/dung-dau/cong-bo', `s.rank = 'head' AND s.unit_id = s.agency_id`],
];

(async () => {
	const clients = new Map();
	for (const user of [head, chairman])
		clients.set(user, await new Client().signIn(user));
	for (const [user, where, who] of PRESSES) {
		const c = clients.get(user);
		const chosen = sql(`SELECT CONCAT(s.person_id, ':', s.version) FROM sheet s JOIN unit u ON u.id = s.agency_id AND u.code = ${quote(agency)}
			WHERE s.first_month = '${p.iso}-01' AND s.state = 'preview' AND ${who} ORDER BY s.person_id`).split('\n').filter(Boolean);
		if (chosen.length === 0)
			continue;
		const form = await c.token(), began = process.hrtime.bigint();
		const answer = await c.post(where, { form, ky: p.iso, chosen });
		if (answer.status !== 303)
			throw new Error(`${where} ${who}: ${answer.status} ${answer.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 2000)}`);
		console.log(`${chosen.length} ${Number((process.hrtime.bigint() - began) / 1000000n)}`);
	}
	clients.forEach((c) => c.close());
})().catch((e) => {
	console.error(e.stack);
	process.exit(1);
});
