// Rows of a province (or of a nation) for the bench: node similar_rows.js ROWS [SEED]
// Columns id, unit, text, then what the bench knows and the product is not given: the number of the
// meaning, and how the row came about; of a hard negative, the meaning that it was made of. Four of ten
// rows say something of their own, and three of ten of these are another one with one thing changed into
// another (hard negatives; both words stand in free_words.txt, which the lexicon does not hold); the
// others are copies by other agencies, in one of eleven ways.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const works = require('../web/works.js');

const rows = Number(process.argv[2]);
const any = works.random(Number(process.argv[3] || 1));
const one = (list) => list[any(list.length)];
const WAYS = works.ways(any), ways = Object.keys(WAYS), SLOTS = works.SLOTS;
const ALL = SLOTS.map((_, i) => i);
const FREE = fs.readFileSync(path.join(__dirname, 'free_words.txt'), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'))
	.map((line, slot) => works.words(line).map((word) => {
		if (!SLOTS[slot].includes(word))
			throw new Error(`works.js has no "${word}" in list ${slot}`);
		return SLOTS[slot].indexOf(word);
	}));
const meanings = [];
const known = new Set();

// One thing of a meaning becomes another one; null: it has none that may.
function changed(meaning) {
	const slots = FREE.map((_, i) => i).filter((i) => FREE[i].includes(meaning[i]));
	if (slots.length === 0)
		return null;
	const at = one(slots), m = [...meaning];
	m[at] = one(FREE[at].filter((w) => w !== m[at]));
	return m;
}

function meaning() {
	for (;;) {
		const of = meanings.length > 0 && any(10) < 3 ? any(meanings.length) : -1;
		const m = of < 0 ? SLOTS.map((s) => any(s.length)) : changed(meanings[of]);
		const text = m && works.say(m, ALL)();
		if (m && !known.has(text)) {
			known.add(text);
			meanings.push(m);
			return [meanings.length - 1, of < 0 ? 'own' : 'hard', of < 0 ? '' : of];
		}
	}
}

let out = [];
for (let i = 0; i < rows; i++) {
	let of, how, from = '';
	if (i === 0 || any(10) < 4)
		[of, how, from] = meaning();
	else
		[of, how] = [any(meanings.length), one(ways)];
	out.push(`${i}\t${any(115)}\t${(WAYS[how] || WAYS.exact)(works.say(meanings[of], ALL))}\t${of}\t${how}\t${from}\n`);
	if (out.length === 20000) {
		process.stdout.write(out.join(''));
		out = [];
	}
}
process.stdout.write(out.join(''));
