// Rows of a province (or of a nation) for the bench: node similar_rows.js ROWS [SEED]
// Columns id, unit, text, then what the bench knows and the product is not given: the number of the
// meaning, and how the row came about. Four of ten rows say something of their own, and three of ten
// of these are another one with one thing changed (hard negatives; the words that change are not in
// the lexicon); the others are copies by other agencies, in one of eleven ways.
'use strict';
const works = require('../web/works.js');

const rows = Number(process.argv[2]);
const any = works.random(Number(process.argv[3] || 1));
const one = (list) => list[any(list.length)];
const WAYS = works.ways(any), ways = Object.keys(WAYS), SLOTS = works.SLOTS;
const ALL = SLOTS.map((_, i) => i);
const meanings = [];
const known = new Set();

function meaning() {
	for (;;) {
		const hard = meanings.length > 0 && any(10) < 3;
		const m = hard ? [...one(meanings)] : SLOTS.map((s) => any(s.length));
		const at = hard ? any(6) : 0;
		if (hard)
			m[at] = any(SLOTS[at].length);
		const text = works.say(m, ALL)();
		if (!known.has(text)) {
			known.add(text);
			meanings.push(m);
			return [meanings.length - 1, hard ? 'hard' : 'own'];
		}
	}
}

let out = [];
for (let i = 0; i < rows; i++) {
	let of, how;
	if (i === 0 || any(10) < 4)
		[of, how] = meaning();
	else
		[of, how] = [any(meanings.length), one(ways)];
	out.push(`${i}\t${any(115)}\t${(WAYS[how] || WAYS.exact)(works.say(meanings[of], ALL))}\t${of}\t${how}\n`);
	if (out.length === 20000) {
		process.stdout.write(out.join(''));
		out = [];
	}
}
process.stdout.write(out.join(''));
