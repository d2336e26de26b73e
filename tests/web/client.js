// An HTTP client with cookies that signs in as the demo accounts. Paths are sent as they
// are given, so that hostile ones arrive. Needs RUN and PORT.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const https = require('node:https');
const path = require('node:path');
const { execFileSync } = require('node:child_process');

const RUN = process.env.RUN;
const PORT = Number(process.env.PORT);
const HOST = process.env.HOST || 'localhost';
if (!RUN || !PORT) {
	console.log('# RUN and PORT name the private instance; tests/run sets them');
	process.exit(2);
}
const TREE = path.resolve(__dirname, '../..');
const BUILD = path.resolve(TREE, process.env.BUILD || 'build');
const base = (/^base_path *= *(\S*)/m.exec(fs.readFileSync(path.join(RUN, 'danhgia.conf'), 'utf8')) || [])[1] || '';
const origin = `https://${HOST}:${PORT}`;
const ca = fs.readFileSync(path.join(RUN, 'ca.pem'));

function accounts() {
	const [head, ...rows] = fs.readFileSync(path.join(RUN, 'accounts.tsv'), 'utf8').trim().split('\n');
	const names = head.split('\t');
	return new Map(rows.map((row) => {
		const cells = row.split('\t');
		const a = Object.fromEntries(names.map((n, i) => [n, cells[i]]));
		return [a.user, a];
	}));
}

function base32(text) {
	let bits = 0, value = 0;
	const out = [];
	for (const c of text.replace(/=+$/, '').toUpperCase()) {
		value = (value << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c);
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			out.push((value >> bits) & 255);
			value &= (1 << bits) - 1;
		}
	}
	return Buffer.from(out);
}

function codeAt(secret, step) {
	const count = Buffer.alloc(8);
	count.writeBigUInt64BE(BigInt(step));
	const mac = crypto.createHmac('sha1', base32(secret)).update(count).digest();
	const at = mac[19] & 15;
	return String((mac.readUInt32BE(at) & 0x7fffffff) % 1000000).padStart(6, '0');
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// A code serves once in 30 s, which signin.sh and 1_signin prove; who asks for one again within them, to test
// something else, has the step of the last one forgotten below the programs.
async function oneTimeCode(user) {
	const { totp_secret: secret } = accounts().get(user);
	if (!secret || secret === '-')
		throw new Error(`${user} has no second factor`);
	const file = path.join(RUN, `.test-otp-${user}`), step = Math.floor(Date.now() / 30000);
	if (fs.existsSync(file) && Number(fs.readFileSync(file, 'utf8')) >= step)
		execFileSync('mariadb', [`--defaults-file=${RUN}/secret/root.cnf`, 'danhgia'],
			{ input: `UPDATE factor SET last_step = 0 WHERE person_id = (SELECT id FROM person WHERE uid = '${user}')` });
	fs.writeFileSync(file, String(step));
	return codeAt(secret, step);
}

const decode = (text) => text.replace(/&(lt|gt|quot|amp|#39|#x27);/g,
	(_, n) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#x27': "'" })[n]);

const attribute = (tag, name) => {
	const m = new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`, 'i').exec(tag);
	return m ? decode(m[1]) : undefined;
};

// The forms of a page: action, method, and fields with the values they open with.
function forms(html) {
	return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].map(([, head, body]) => {
		const fields = {};
		for (const [tag] of body.matchAll(/<input\b[^>]*>/gi)) {
			const name = attribute(tag, 'name');
			const type = attribute(tag, 'type') || 'text';
			if (name === undefined || type === 'file' || type === 'submit')
				continue;
			if ((type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(tag))
				continue;
			fields[name] = attribute(tag, 'value') || '';
		}
		for (const [, tag, text] of body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gi))
			fields[attribute(tag, 'name')] = decode(text);
		return {
			action: attribute(head, 'action') || '',
			method: (attribute(head, 'method') || 'get').toLowerCase(),
			fields, head, body,
		};
	});
}

const urlencode = (fields) => Object.entries(fields).flatMap(([k, v]) =>
	(Array.isArray(v) ? v : [v]).map((x) => `${encodeURIComponent(k)}=${encodeURIComponent(x)}`)).join('&');

class Client {
	constructor() {
		this.cookies = new Map();
		this.agent = new https.Agent({ keepAlive: true, maxSockets: 4 });
	}

	// A kept connection may be closed by the server in the moment of its use: then again.
	async request(method, target, what = {}) {
		for (;;)
			try {
				return await this.once(method, target, what);
			} catch (e) {
				if (!e.reused || !['ECONNRESET', 'EPIPE'].includes(e.code))
					throw e;
			}
	}

	once(method, target, { headers = {}, body, cookies = true }) {
		const all = { host: `${HOST}:${PORT}`, ...headers };
		if (cookies && this.cookies.size > 0 && all.cookie === undefined)
			all.cookie = [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; ');
		if (body !== undefined && all['content-length'] === undefined && !all['transfer-encoding'])
			all['content-length'] = Buffer.byteLength(body);
		return new Promise((done, fail) => {
			const sent = https.request({
				host: '127.0.0.1', port: PORT, servername: HOST, ca, method, path: target,
				headers: all, agent: this.agent, timeout: 30000,
			}, (answer) => {
				const parts = [];
				answer.on('data', (d) => parts.push(d));
				answer.on('error', fail);
				answer.on('end', () => {
					for (const line of answer.headers['set-cookie'] || [])
						this.keep(line);
					const bytes = Buffer.concat(parts);
					done({
						status: answer.statusCode, headers: answer.headers, bytes,
						text: bytes.toString('utf8'), location: answer.headers.location,
					});
				});
			});
			sent.on('timeout', () => sent.destroy(new Error(`${method} ${target}: no answer in 30 s`)));
			sent.on('error', (e) => fail(Object.assign(e, { reused: sent.reusedSocket })));
			sent.end(body);
		});
	}

	keep(line) {
		const [pair, ...rest] = line.split(';').map((s) => s.trim());
		const at = pair.indexOf('=');
		const name = pair.slice(0, at), value = pair.slice(at + 1);
		if (value === '' || rest.some((r) => /^max-age=0$/i.test(r)))
			this.cookies.delete(name);
		else
			this.cookies.set(name, value);
	}

	get(target, headers) {
		return this.request('GET', base + target, { headers });
	}

	post(target, fields, headers = {}) {
		return this.request('POST', base + target, {
			headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
			body: urlencode(fields),
		});
	}

	// The hidden `form` of any form on a page that this person sees.
	async token(target = '/viec-can-lam/') {
		const page = await this.get(target);
		const form = forms(page.text).find((f) => f.fields.form);
		if (!form)
			throw new Error(`no form on ${target} (${page.status})`);
		return form.fields.form;
	}

	async password(user, password) {
		const page = await this.get('/dang-nhap');
		const form = forms(page.text).find((f) => 'user' in f.fields);
		if (!form)
			throw new Error(`/dang-nhap (${page.status}) shows no form with a field user`);
		return this.post('/dang-nhap', { ...form.fields, user, password });
	}

	async signIn(user) {
		const account = accounts().get(user);
		let page = await this.password(user, account.password);
		if (page.status === 303 && /\/dang-nhap/.test(page.location))
			page = await this.request('GET', page.location);
		const second = forms(page.text).find((f) => 'otp' in f.fields);
		if (second)
			page = await this.post('/dang-nhap', { ...second.fields, otp: await oneTimeCode(user) });
		if (page.status !== 303)
			throw new Error(`${user} did not get in: ${page.status} ${page.text.replace(/\s+/g, ' ').slice(0, 400)}`);
		this.user = user;
		return this;
	}

	close() {
		this.agent.destroy();
	}
}

// The page tables of all programs that serve people or machines.
function routes() {
	const rows = [];
	for (const file of fs.readdirSync(path.join(TREE, 'cgi-bin'))) {
		const program = file.replace(/\.c$/, '');
		if (program === file || !/program_main\(/.test(fs.readFileSync(path.join(TREE, 'cgi-bin', file), 'utf8')))
			continue;
		const out = execFileSync(path.join(BUILD, program), ['--routes'], { encoding: 'utf8' });
		for (const line of out.trim().split('\n')) {
			const [method, where, roles, flags, fields] = line.split('\t');
			const words = (t) => (t === '-' ? [] : t.split(','));
			rows.push({
				program, method, path: where, roles: words(roles), flags: words(flags),
				fields: words(fields).map((f) => {
					const [name, type, need] = f.split(':');
					return { name, type, required: need === 'required' };
				}),
			});
		}
	}
	return rows;
}

module.exports = { Client, accounts, oneTimeCode, forms, routes, sleep, urlencode, decode, base, origin, ca, RUN, PORT, HOST, TREE, BUILD };
