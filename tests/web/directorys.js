// People of the directory and of the organisation for tests of the comparison: made in both, or in one, and taken away again.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { RUN, BUILD } = require('./client.js');
const { sql, number, quote } = require('./catalogs.js');
const { ldap, dn, PEOPLE } = require('./ldap.js');

const base64 = (text) => Buffer.from(text).toString('base64');
const attributes = (list) => Object.entries(list).map(([name, value]) => `${name}:: ${base64(value)}\n`).join('');

// Somebody in the directory.
function account(uid, { sn = 'Nguyễn Văn', givenName = 'Zq', ...more } = {}) {
	ldap('ldapadd', `dn: ${dn(uid)}\nobjectClass: inetOrgPerson\n${attributes({ uid, cn: `${sn} ${givenName}`, sn, givenName, ...more })}`);
}
const change = (uid, list) => ldap('ldapmodify', Object.entries(list).map(([name, value]) =>
	`dn: ${dn(uid)}\nchangetype: modify\nreplace: ${name}\n${value === null ? '' : `${name}:: ${base64(value)}\n`}`).join('\n'));
const gone = (uid) => ldap('ldapdelete', '', dn(uid));
// Locked by hand, for good.
const disable = (uid) => ldap('ldapmodify', `dn: ${dn(uid)}\nchangetype: modify\nadd: pwdAccountLockedTime\npwdAccountLockedTime: 000001010000Z\n`, '-e', 'relax');

// Somebody here, with a main place.
function person(uid, unit, { family = 'Nguyễn Văn', given = 'Zq', title = 'Chuyên viên', rank = 'staff' } = {}) {
	sql(`INSERT INTO person (uid, family, given, sort_name, mail) VALUES (${quote(uid)}, ${quote(family)}, ${quote(given)}, ${quote(`${given} ${family}`)}, ${quote(`${uid}@daklak.gov.vn`)});
		INSERT INTO holding (person_id, unit_id, title, rank, from_day) SELECT LAST_INSERT_ID(), id, ${quote(title)}, '${rank}', '2025-07-01' FROM unit WHERE code = ${quote(unit)}`);
	return number(`SELECT id FROM person WHERE uid = ${quote(uid)}`);
}

// `danhgia directory …`: { status, text }. keys: lines of the configuration besides.
function compare(args = [], keys = '') {
	const file = path.join(RUN, 'tmp', `directory-${process.pid}.conf`);
	fs.writeFileSync(file, `${fs.readFileSync(path.join(RUN, 'danhgia.conf'), 'utf8')}\n${keys}\n`);
	const done = spawnSync(path.join(BUILD, 'danhgia'), ['-c', file, 'directory', ...args], { encoding: 'utf8' });
	fs.unlinkSync(file);
	return { status: done.status, text: done.stdout + done.stderr };
}

// All zq.* of both, and what was compared.
function clear() {
	for (const uid of ldap('ldapsearch', '', '-LLL', '-b', PEOPLE, '(uid=zq.*)', 'uid').split('\n').filter((l) => l.startsWith('uid: ')).map((l) => l.slice(5)))
		gone(uid);
	const zq = "(SELECT id FROM person WHERE uid LIKE 'zq.%')";
	sql(`SET foreign_key_checks = OFF; DELETE FROM directory_say; DELETE FROM directory_change; DELETE FROM directory_seen; DELETE FROM directory_unit; DELETE FROM directory_run;
		DELETE FROM notice WHERE kind LIKE 'directory%' OR person_id IN ${zq}; DELETE FROM person_number WHERE person_id IN ${zq}; DELETE FROM person_kind WHERE person_id IN ${zq};
		DELETE d FROM delivery d WHERE d.person_id IN ${zq}; DELETE FROM holding WHERE person_id IN ${zq}; DELETE FROM person WHERE uid LIKE 'zq.%'; DELETE FROM post WHERE code = 'ZQ.99'`);
}

// A difference of somebody of a unit that waits, and what somebody says is wrong about him, made by SQL: their ids.
function proposal(uid, unit) {
	sql(`INSERT INTO directory_run (people, whole, ended_at) VALUES (1, 1, UTC_TIMESTAMP(6)); SET @r = LAST_INSERT_ID();
		INSERT INTO directory_change (kind, subject, person_id, title_of, becomes, to_unit, digest, first_run, last_run) SELECT 'place', CONCAT(p.uid, '.', @r), p.id, p.given, 'zq', u.id, REPEAT('x', 32), @r, @r FROM person p, unit u WHERE p.uid = ${quote(uid)} AND u.code = ${quote(unit)}`);
	return number('SELECT MAX(id) FROM directory_change');
}
function claim(uid, unit) {
	sql(`INSERT INTO claim (person_id, agency_id, wrong, shown, should, owner, due) SELECT p.id, u.id, 'post', '{}', 'zq', 'agency', '2099-01-01' FROM person p, unit u WHERE p.uid = ${quote(uid)} AND u.code = ${quote(unit)}`);
	return number('SELECT MAX(id) FROM claim');
}

module.exports = { proposal, claim, account, change, gone, disable, person, compare, clear };
