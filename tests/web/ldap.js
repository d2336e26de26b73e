// The directory of the instance, as who may do anything in it.
'use strict';
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { RUN } = require('./client.js');

const PEOPLE = 'ou=people,dc=daklak,dc=gov,dc=vn';

// A program of ldap-utils with its input: what it prints.
const ldap = (program, input, ...more) => execFileSync(program, ['-Q', '-Y', 'EXTERNAL', '-H', `ldapi://${encodeURIComponent(path.join(RUN, 'ldapi.sock'))}/`, ...more],
	{ input, encoding: 'utf8', env: { ...process.env, LDAPNOINIT: '1' }, stdio: ['pipe', 'pipe', 'pipe'] });
const dn = (uid) => `uid=${uid},${PEOPLE}`;

module.exports = { ldap, dn, PEOPLE };
