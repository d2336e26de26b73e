// usage: node http.js OUT CERT-FOLDER
// A server that answers badly, one way a path, for tests/store/http.sh: writes its ports to OUT and counts what came.
'use strict';
const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const http2 = require('node:http2');
const zlib = require('node:zlib');

const [out, certs] = process.argv.slice(2);
const seen = {};
const read = (name) => fs.readFileSync(`${certs}/${name}`);
let tokens = 0;

function token(req, res, body) {
	const given = Buffer.from((req.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
	if (given !== 'danhgia:b%C3%AD%20m%E1%BA%ADt%3A1' || body !== 'grant_type=client_credentials')
		return res.writeHead(401).end('{"error":"invalid_client"}');
	res.writeHead(200, { 'Content-Type': 'application/json' })
		.end(JSON.stringify({ access_token: `t.${++tokens}`, token_type: 'bearer', expires_in: 3600 }));
}
const ways = {
	'/good': (req, res, body) => res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({
		method: req.method, version: req.httpVersion, accept: req.headers.accept, type: req.headers['content-type'] ?? '',
		mine: req.headers['x-mine'] ?? '', bearer: req.headers.authorization ?? '', expect: req.headers.expect ?? '', n: body.length })),
	'/slow': (req, res) => { setTimeout(() => res.end('late'), 4000).unref(); },
	'/drip': (req, res) => { res.writeHead(200); const t = setInterval(() => res.write('.'), 100); res.on('close', () => clearInterval(t)); },
	'/cut': (req, res) => req.socket.destroy(),
	'/half': (req, res) => { res.writeHead(200, { 'Content-Length': 100 }); res.write('half'); setTimeout(() => req.socket.destroy(), 50); },
	'/away': (req, res) => res.writeHead(302, { Location: `${req.headers.host === undefined ? '' : `http://${req.headers.host}`}/secret` }).end(),
	'/long': (req, res) => res.end('x'.repeat(2_000_000)),
	'/head': (req, res) => res.writeHead(200, Object.fromEntries([...Array(90)].map((_, i) => [`x-${i}`, 'y'.repeat(1000)]))).end('ok'),
	'/early': (req, res) => { for (let i = 0; i < 9000; i++) res.writeContinue(); res.end('ok'); },
	'/trailer': (req, res) => { res.writeHead(200, { Trailer: 'x' }); res.write('ok'); res.addTrailers([...Array(90)].map((_, i) => [`x-${i}`, 'y'.repeat(1000)])); res.end(); },
	'/gzip': (req, res) => res.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' }).end(zlib.gzipSync(Buffer.alloc(50_000_000, ' '))),
	'/old': (req) => { req.socket.end('{"no":"head"}'); },
	'/loop': (req, res) => res.writeHead(301, { Location: '/loop' }).end(),
	'/refresh': (req, res) => res.writeHead(200, { Refresh: '0; url=/secret', 'Set-Cookie': 'a=b', 'Alt-Svc': 'h2="localhost:1"' }).end('ok'),
	'/lie': (req, res) => { res.writeHead(200, { 'Content-Length': '99999999999' }); res.write('{'); },
	'/negative': (req) => { req.socket.end('HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nbody'); },
	'/busy': (req, res) => res.writeHead(503, { 'Retry-After': '17' }).end(`you sent ${req.headers.authorization}`),
	'/token': token,
};
function answer(req, res) {
	const parts = [];
	req.on('data', (d) => parts.push(d)).on('end', () => {
		const at = req.url.split('?')[0];
		seen[at] = (seen[at] ?? 0) + 1;
		if (at === '/seen')
			return res.end(JSON.stringify(seen));
		(ways[at] ?? ((q, s) => s.writeHead(404).end()))(req, res, Buffer.concat(parts).toString());
	});
}
const servers = [
	http.createServer(answer),
	http2.createSecureServer({ key: read('good.key'), cert: read('good.crt'), allowHTTP1: true }, answer),
	https.createServer({ key: read('name.key'), cert: read('name.crt') }, answer),
	https.createServer({ key: read('other.key'), cert: read('other.crt') }, answer),
	https.createServer({ key: read('good.key'), cert: read('good.crt'), ca: read('ca.crt'), requestCert: true, rejectUnauthorized: true }, answer),
	https.createServer({ key: read('over.key'), cert: read('over.crt') }, answer),
];
Promise.all(servers.map((s) => new Promise((done) => s.listen(0, '127.0.0.1', () => done(s.address().port))))).then((ports) => {
	fs.writeFileSync(`${out}.new`, `${ports.join(' ')}\n`);
	fs.renameSync(`${out}.new`, out);
});
