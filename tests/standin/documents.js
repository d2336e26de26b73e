#!/usr/bin/env node
// A document and task system that never ships: it gives tasks and figures of its register as JSON from a cursor on, edXML documents
// (QCVN 102:2016), tokens of OAuth2,
// and can misbehave in the ways that real ones do. In a test: start(). For a demonstration:
//   node tests/standin/documents.js --port 8790 --demo
// Switched by POST /control: {"mode": "cut", "times": 1, "items": […], "documents": {id: xml or a status}, "limit": 2, "bearer": "…"}.
'use strict';
const crypto = require('node:crypto');
const http = require('node:http');
const https = require('node:https');

const day = (n) => new Date(Date.now() + 7 * 3600e3 + n * 86400e3).toISOString().slice(0, 10);

// What an office would see on a morning; the accounts are those of the demo province.
function demo() {
	const rows = [
		['chuyenvien.stc', 'Rà soát, thẩm tra hồ sơ quyết toán ngân sách năm 2025 của các xã', '11920/UBND-TH', 9],
		['chuyenvien.stc', 'Góp ý dự thảo Nghị quyết của HĐND tỉnh về mức thu học phí', '4021/SGDĐT-KHTC', 6],
		['dat.lq639', 'Tổng hợp kết quả tháng của phòng về giải ngân vốn đầu tư công', '2210/STC-QLNS', 4, 'T.DC.03'],
		['chuyenvien.tuyhoa', 'Xác minh tại tổ dân phố theo yêu cầu của Công an phường', '512/UBND-VP', 5],
		['canbo.tuyhoa', 'Tờ trình về chỉnh trang hè phố đường Hùng Vương, văn phòng Hội đồng nhân dân và Ủy ban nhân dân', '3307/UBND-ĐT', 8],
		['nghi.huu', 'Trả lời kiến nghị của cử tri về chiếu sáng', '514/UBND-VP', 5],
	];
	return rows.map(([person, subject, number, due, product], i) => ({
		id: `VB-2026-${1180 + i}`, subject, person: { login: person }, document: { number, day: day(-2) },
		from: 'Văn phòng UBND tỉnh', given: day(-1), deadline: day(due), status: 'moi', done: null, product,
	}));
}

// What its register of incoming documents counted today.
const register = () => [{ person: 'chuyenvien.stc', product: 'T.DC.01', day: day(0), came: 3, done: 2, late: 0 }];

function edxml(d) {
	return `<?xml version="1.0" encoding="utf-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXMLEnvelope><edXMLHeader><MessageHeader><From><OrganId>000.00.00.H15</OrganId><OrganName>UBND tỉnh Đắk Lắk</OrganName></From><DocumentId>${d.id}</DocumentId><Code><CodeNumber>${d.number}</CodeNumber><CodeNotation>UBND-TH</CodeNotation></Code><PromulgationInfo><Place>Buôn Ma Thuột</Place><PromulgationDate>${day(-2).replace(/-/g, '/')}</PromulgationDate></PromulgationInfo><Subject>${d.subject}</Subject><SignerInfo><FullName>Nguyễn Văn A</FullName></SignerInfo><DueDate>${day(10).replace(/-/g, '/')}</DueDate></MessageHeader><TraceHeaderList><Bussiness><StaffInfo><Staff>${d.person}</Staff></StaffInfo></Bussiness></TraceHeaderList></edXMLHeader></edXMLEnvelope></edXML>`;
}

const done = (id, code = '06') => `<edXML><edXMLHeader><Status><ResponseFor><OrganId>000.00.00.H15</OrganId><DocumentId>${id}</DocumentId></ResponseFor><StatusCode>${code}</StatusCode><Timestamp>${day(-1).replace(/-/g, '/')} 08:00:00</Timestamp></Status></edXMLHeader></edXML>`;

// What a system does wrong; true: the answer was given.
const wrong = {
	500: (s, to) => { to.writeHead(500).end('boom'); return true; },
	401: (s, to) => { to.writeHead(401).end('{"error":"token"}'); return true; },
	404: (s, to) => { to.writeHead(404).end(); return true; },
	busy: (s, to) => { to.writeHead(503, { 'retry-after': '600' }).end(); return true; },
	html: (s, to) => { to.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>'); return true; },
	bad_json: (s, to) => { to.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"items":[{"id":1,'); return true; },
	no_list: (s, to) => { to.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"rows":[]}}'); return true; },
	redirect: (s, to) => { to.writeHead(302, { location: `http://localhost:${s.port}/elsewhere` }).end(); return true; },
	huge: (s, to) => { to.writeHead(200, { 'content-type': 'application/json' }); to.end(`{"data":{"items":["${'x'.repeat(9 << 20)}"]}}`); return true; },
	many: (s, to) => { to.writeHead(200, { 'content-type': 'application/json' }); to.end(JSON.stringify({ data: { items: Array(1001).fill({ id: 1 }) } })); return true; },
	other_origin: (s, to) => { to.writeHead(200, { 'content-type': 'application/json' }); to.end(JSON.stringify({ data: { items: [] }, paging: { next: 'https://evil.example/x' } })); return true; },
	raw: (s, to) => { to.writeHead(200, { 'content-type': s.type || 'application/json' }).end(s.raw); return true; },
	slow: (s, to) => { setTimeout(() => to.end('{"data":{"items":[]}}'), s.slow); return true; },
};

// Half of an answer, and the line is gone.
function cut(to, text) {
	to.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
	to.write(text.slice(0, text.length / 2));
	setTimeout(() => to.destroy(), 20);
}

// Rows behind a cursor.
function rows(s, url, to, list) {
	const since = Number(url.searchParams.get('since') || 0), mode = s.now;
	let items = list.map((item, i) => ({ ...item, at: i + 1 })).filter((item) => item.at > since);
	const rest = items.length > s.limit;
	items = items.slice(0, s.limit);
	const cursor = items.length > 0 ? items[items.length - 1].at : since;
	if (mode === 'duplicate')
		items = items.concat(items);
	if (mode === 'reorder')
		items.reverse();
	const text = JSON.stringify({ data: { items }, paging: { cursor, next: rest && s.links ? `${url.pathname}?since=${cursor}` : null } });
	if (mode === 'cut')
		cut(to, text);
	else
		to.writeHead(200, { 'content-type': 'application/json' }).end(text);
}

function documents(s, url, to) {
	const ids = Object.keys(s.documents), since = Number(url.searchParams.get('since') || 0);
	if (url.pathname === '/edxml')
		return to.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ documents: ids.slice(since), cursor: String(ids.length) }));
	const xml = s.documents[decodeURIComponent(url.pathname.slice('/edxml/'.length))];
	if (xml === 'down')
		return to.destroy();
	return xml === undefined || typeof xml === 'number' ? to.writeHead(xml || 404).end() : to.writeHead(200, { 'content-type': 'application/xml' }).end(xml);
}

function token(s, from, to) {
	const given = Buffer.from((from.headers.authorization || '').replace(/^Basic /, ''), 'base64').toString();
	if (given !== `${s.client}:${s.secret}`)
		return to.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"invalid_client"}');
	s.bearer = crypto.randomBytes(12).toString('hex');
	return to.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ access_token: s.bearer, token_type: 'Bearer', expires_in: 3600 }));
}

function answer(s, from, to, body) {
	const url = new URL(from.url, 'http://x');
	if (url.pathname === '/control')
		return to.writeHead(200).end(JSON.stringify(Object.assign(s, JSON.parse(body || '{}')).mode || ''));
	s.asked.push(from.url);
	if (url.pathname === '/oauth/token')
		return token(s, from, to);
	if (s.bearer && from.headers.authorization !== `Bearer ${s.bearer}`)
		return to.writeHead(401).end('{"error":"unauthorized"}');
	s.now = s.mode && s.times-- > 0 ? s.mode : '';
	if (wrong[s.now] && wrong[s.now](s, to))
		return to;
	if (url.pathname === '/api/tasks' || url.pathname === '/api/register')
		return rows(s, url, to, url.pathname === '/api/tasks' ? s.items : s.register);
	return url.pathname.startsWith('/edxml') ? documents(s, url, to) : to.writeHead(404).end();
}

// The state that a test changes; stop() ends it. tls: what node:https takes.
function start({ port = 0, tls = null, ...more } = {}) {
	const s = { items: [], register: [], documents: {}, limit: 100, links: false, mode: '', times: Infinity, slow: 1000, bearer: '', client: '', secret: '', asked: [], ...more };
	const hear = (from, to) => {
		const parts = [];
		from.on('data', (d) => parts.push(d));
		from.on('end', () => answer(s, from, to, Buffer.concat(parts).toString()));
	};
	const server = tls ? https.createServer(tls, hear) : http.createServer(hear);
	s.stop = () => { server.closeAllConnections(); server.close(); };
	return new Promise((ready) => server.listen(port, '127.0.0.1', () => { s.port = server.address().port; ready(s); }));
}

module.exports = { start, demo, edxml, done, day };

if (require.main === module) {
	const at = process.argv.indexOf('--port');
	start({ port: at < 0 ? 8790 : Number(process.argv[at + 1]), ...(process.argv.includes('--demo') ? { items: demo(), register: register() } : {}) })
		.then((s) => console.log(`documents: http://127.0.0.1:${s.port}/api/tasks`));
}
