// Two applications of others, which say what reaches them: one behind HTTP, one behind FastCGI.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const path = require('node:path');
const { RUN } = require('./client.js');
const { record, begun } = require('./fcgi.js');

// Answers JSON: method, url, headers, size and hash of the body. /dat-cookie sets cookies.
function other() {
	const server = http.createServer((asked, answer) => {
		const hash = crypto.createHash('sha256');
		let size = 0;
		asked.on('data', (d) => { size += d.length; hash.update(d); });
		asked.on('end', () => {
			if (asked.url.startsWith('/dat-cookie'))
				answer.setHeader('set-cookie', ['rieng=1; Path=/', '__Host-danhgia=gia; Path=/; Secure', '__Host-danhgia-form=gia; Path=/; Secure']);
			answer.setHeader('content-type', 'application/json');
			answer.setHeader('content-security-policy', "default-src 'self' https://rieng.example");
			answer.end(JSON.stringify({ method: asked.method, url: asked.url, raw: asked.rawHeaders.map((t) => Buffer.from(t, 'latin1').toString('utf8')), size, sha256: hash.digest('hex') }));
		});
	});
	const port = Number(fs.readFileSync(path.join(RUN, 'etc/other.port'), 'utf8'));
	return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}

function pairs(bytes) {
	const all = {};
	for (let at = 0; at < bytes.length;) {
		const size = () => {
			if (bytes[at] < 128)
				return bytes[at++];
			at += 4;
			return bytes.readUInt32BE(at - 4) & 0x7fffffff;
		};
		const n = size(), v = size();
		all[bytes.toString('latin1', at, at + n)] = bytes.toString('utf8', at + n, at + n + v);
		at += n + v;
	}
	return all;
}

// FastCGI responder: JSON of its environment and of the size of the body.
function otherFcgi() {
	const file = path.join(RUN, 'other.sock');
	fs.rmSync(file, { force: true });
	const server = net.createServer((line) => {
		let held = Buffer.alloc(0), size = 0;
		const params = [];
		line.on('error', () => {});
		line.on('data', (d) => {
			held = Buffer.concat([held, d]);
			while (held.length >= 8 && held.length >= 8 + held.readUInt16BE(4) + held[6]) {
				const type = held[1], id = held.readUInt16BE(2), n = held.readUInt16BE(4);
				const content = held.subarray(8, 8 + n);
				held = held.subarray(8 + n + held[6]);
				if (type === 4 && n > 0)
					params.push(Buffer.from(content));
				if (type === 5 && n > 0)
					size += n;
				if (type === 5 && n === 0) {
					const body = JSON.stringify({ env: pairs(Buffer.concat(params)), size });
					line.end(Buffer.concat([record(6, `Content-Type: application/json\r\n\r\n${body}`, id),
						record(6, '', id), record(3, Buffer.alloc(8), id)]));
				}
			}
		});
	});
	return new Promise((done) => server.listen(file, () => {
		fs.chmodSync(file, 0o666);
		done(server);
	}));
}

// A question at the port of gate, past Apache: what it answers. role 2: authorizer.
function askGate(port, params, role = 2) {
	return new Promise((done, fail) => {
		const line = net.connect(port, '127.0.0.1');
		let got = Buffer.alloc(0);
		line.on('error', fail);
		line.on('data', (d) => { got = Buffer.concat([got, d]); });
		line.on('close', () => {
			let text = '';
			for (let at = 0; at + 8 <= got.length; at += 8 + got.readUInt16BE(at + 4) + got[at + 6])
				if (got[at + 1] === 6)
					text += got.toString('utf8', at + 8, at + 8 + got.readUInt16BE(at + 4));
			done(text);
		});
		line.write(Buffer.concat([begun(role, { REQUEST_METHOD: 'GET', REQUEST_URI: '/x', ...params }), record(5, '')]));
	});
}

module.exports = { other, otherFcgi, askGate };
