// usage: node ingest_rows.js ROWS.tsv PRODUCTS TASKS [noise]: of made rows (similar_rows.js) the products of a catalog as SQL on
// file descriptor 3, one for each meaning, and tasks as JSON lines on standard output. With noise a task does not name its product:
// of the words of it some are left out (noise tenths), and words of another, a number and a place are added, as documents are called.
'use strict';
const fs = require('node:fs');
const [file, products, count, noise] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4]), Number(process.argv[5] || 0)];
let seed = 20261130;
const random = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor(seed / 2147483648 * n); };
const rows = fs.readFileSync(file, 'utf8').split('\n').map((l) => l.split('\t')).filter((r) => r[4] === 'own').slice(0, products).map((r) => r[2].trim());
const quote = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;
const people = fs.readFileSync(0, 'utf8').trim().split('\n');
fs.writeSync(3, rows.map((task, i) => `(@c, ${i + 1}, 'M.${i + 1}', ${quote(task)}, 'Văn bản', 1, 500, 10)`).join(',\n'));
const day = (n) => new Date(Date.now() + n * 864e5).toISOString().slice(0, 10);
for (let i = 0; i < count; i++) {
	const of = i % rows.length, words = rows[of].split(' '), other = rows[random(rows.length)].split(' ');
	const kept = words.filter(() => random(10) >= noise);
	const subject = noise === 0 ? `${rows[of]} số ${i}` : [...kept, ...other.slice(0, 1 + random(3)), `số ${100 + i}/UBND`, 'phường'].join(' ');
	console.log(JSON.stringify({ external_id: `m-${noise}-${i}`, person: people[i % people.length], subject, product: noise === 0 ? `M.${of + 1}` : undefined,
		document: `${i}/UBND-NC`, document_day: day(-2), assigner: 'Chủ tịch Ủy ban nhân dân', given_on: day(-1), deadline: day(20) }));
}
