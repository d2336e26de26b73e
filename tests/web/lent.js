// Passwords, and where asked for second factors, for people of the demo who have none: lent for a test, and taken back.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { RUN, BUILD } = require('./client.js');
const { sql, quote } = require('./catalogs.js');
const { ldap, dn } = require('./ldap.js');

const FILE = path.join(RUN, 'accounts.tsv'), LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const secretOf = (n) => [...crypto.randomBytes(n)].map((b) => LETTERS[b & 31]).join('');
const lent = new Set();

function password(uid, word) {
	ldap('ldapmodify', `dn: ${dn(uid)}\nchangetype: modify\nreplace: userPassword\nuserPassword: ${word}\n-\nreplace: pwdReset\npwdReset: FALSE\n`);
}

const others = (uid) => fs.readFileSync(FILE, 'utf8').split('\n').filter((line) => !line.startsWith(`${uid}\t`)).join('\n');

function lend(uid, { code = false } = {}) {
	const word = secretOf(20).toLowerCase(), secret = code ? secretOf(32) : '-';
	password(uid, word);
	lent.add(uid);
	if (code)
		execFileSync(path.join(BUILD, 'danhgia'), ['-c', path.join(RUN, 'danhgia.conf'), 'demo-secret', uid], { input: `${secret}\n`, stdio: ['pipe', 'ignore', 'pipe'] });
	fs.writeFileSync(FILE, `${others(uid)}${[uid, word, secret, 'person', '-'].join('\t')}\n`);
}

function takeBack() {
	for (const uid of lent) {
		password(uid, secretOf(40));
		fs.writeFileSync(FILE, others(uid));
		sql(`SET foreign_key_checks = OFF; DELETE c FROM recovery_code c JOIN person p ON p.id = c.person_id WHERE p.uid = ${quote(uid)};
			DELETE f FROM factor f JOIN person p ON p.id = f.person_id WHERE p.uid = ${quote(uid)};
			UPDATE session s JOIN person p ON p.id = s.person_id SET s.ended_at = COALESCE(s.ended_at, UTC_TIMESTAMP(6)) WHERE p.uid = ${quote(uid)}`);
	}
	lent.clear();
}

module.exports = { lend, takeBack };
