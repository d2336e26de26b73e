// Signs a PDF as a signing tool does: an incremental update with a detached signature (PKCS #7) over all but itself, by
// openssl with a certificate made here. Whoever it says it is, nobody vouches for it.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { execFileSync } = require('node:child_process');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'signer-'));
const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
const ROOM = 8192;		// bytes of the signature

function certificate(name) {
	const id = Buffer.from(name).toString('hex').slice(0, 40);
	if (!fs.existsSync(path.join(folder, `${id}.pem`)))
		openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${id}.key`, '-out', `${id}.pem`, '-days', '30', '-utf8', '-subj', `/CN=${name}`);
	return id;
}

// With the objects of the first revision as they are, and a signature behind it.
function sign(bytes, name) {
	const id = certificate(name), text = bytes.toString('latin1');
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)[1]);
	const trailer = text.slice(text.lastIndexOf('trailer'));
	const root = Number(/\/Root (\d+) 0 R/.exec(trailer)[1]), size = Number(/\/Size (\d+)/.exec(trailer)[1]);
	const was = new RegExp(`\\n${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(text)[1];
	const page = Number(/\n(\d+) 0 obj\s*<<[^>]*\/Type \/Page[\s%]/.exec(text)[1]);
	let out = text.endsWith('\n') ? '' : '\n';
	const place = {};
	const object = (n, body) => { place[n] = text.length + out.length; out += `${n} 0 obj\n${body}\nendobj\n`; };
	object(root, `<<${was}\n/AcroForm << /Fields [ ${size} 0 R ] /SigFlags 3 >>\n>>`);
	object(size, `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Chu ky ${size}) /V ${size + 1} 0 R /Rect [ 0 0 0 0 ] /F 132 /P ${page} 0 R >>`);
	const now = new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14);
	object(size + 1, `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (D:${now}Z) /ByteRange [ 0 ********** ********** ********** ] /Contents <${'0'.repeat(ROOM * 2)}> >>`);
	const table = text.length + out.length;
	out += 'xref\n';
	for (const n of Object.keys(place).map(Number).sort((a, b) => a - b))
		out += `${n} 1\n${String(place[n]).padStart(10, '0')} 00000 n \n`;
	out += `trailer\n<< /Size ${size + 2} /Root ${root} 0 R /Prev ${start} >>\nstartxref\n${table}\n%%EOF\n`;
	let whole = text + out;
	const from = whole.lastIndexOf('/Contents <0') + 10, until = from + ROOM * 2 + 2;
	const range = [from, until, whole.length - until];
	let k = 0;
	whole = whole.slice(0, text.length) + whole.slice(text.length).replace(/\*{10}/g, () => String(range[k++]).padEnd(10));
	const all = Buffer.from(whole, 'latin1');
	fs.writeFileSync(path.join(folder, 'data'), Buffer.concat([all.subarray(0, from), all.subarray(until)]));
	const cms = openssl('cms', '-sign', '-binary', '-in', 'data', '-signer', `${id}.pem`, '-inkey', `${id}.key`, '-outform', 'DER', '-md', 'sha256');
	cms.toString('hex').padEnd(0);
	Buffer.from(cms.toString('hex'), 'latin1').copy(all, from + 1);
	return all;
}

// The first page says nothing any more, by an update behind ours: what an honest tool never does.
function emptied(bytes) {
	const text = bytes.toString('latin1'), trailer = text.slice(text.lastIndexOf('trailer'));
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)[1]);
	const content = Number(/\/Type \/Page[\s%][^>]*?\/Contents (\d+) 0 R/.exec(text)[1]);
	const object = `${content} 0 obj\n<< /Length 1 >>\nstream\n \nendstream\nendobj\n`;
	const table = text.length + object.length;
	return Buffer.from(`${text}${object}xref\n${content} 1\n${String(text.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${/\/Size (\d+)/.exec(trailer)[1]} /Root ${/\/Root (\d+)/.exec(trailer)[1]} 0 R /Prev ${start} >>\nstartxref\n${table}\n%%EOF\n`, 'latin1');
}

// One byte of what was signed is another one, behind ours.
function broken(signed) {
	const copy = Buffer.from(signed), at = copy.lastIndexOf('/SigFlags 3');
	copy[at + 10] = '1'.charCodeAt(0);
	return copy;
}

module.exports = { sign, broken, emptied };
