// How right the verdicts are: node similar_quality.js ROWS.tsv < pairs of danhgia similar.
// A pair is true where both rows have the same meaning. Prints, one a line:
//	precision, recall, precision_possible, recall_possible: of "same", and of "same" or "possible"
//	hard PAIRS SAME POSSIBLE: pairs of a row of a hard negative and one of the meaning that it was made
//		of, and how many of them are called so, which is wrong
//	hard_meanings N SAME POSSIBLE: how many hard negatives have such a pair
//	way WAY PAIRS PRECISION RECALL PRECISION_POSSIBLE RECALL_POSSIBLE: of the pairs of which a row came about so
'use strict';
const fs = require('node:fs');
const rl = require('node:readline');

const meaning = [], how = [], made = new Map(), count = new Map(), ways = new Map();
for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\n')) {
	const [id, , , of, way, from] = line.split('\t');
	if (of === undefined)
		continue;
	meaning[id] = of;
	how[id] = way;
	if (way === 'hard')
		made.set(of, from);
	const c = count.get(of) || { rows: 0, ways: new Map() };
	c.rows++;
	c.ways.set(way, (c.ways.get(way) || 0) + 1);
	count.set(of, c);
}

const figures = () => ({ pairs: 0, same: [0, 0], possible: [0, 0] });	// called so: wrongly, rightly
const of = (way) => ways.get(way) || ways.set(way, figures()).get(way);
const all = figures(), hard = figures(), pairs = (n) => n * (n - 1) / 2;
for (const { rows, ways: here } of count.values()) {
	all.pairs += pairs(rows);
	for (const [way, n] of here)
		of(way).pairs += pairs(n) + n * (rows - n);
}
for (const [m, from] of made)
	hard.pairs += count.get(m).rows * count.get(from).rows;
const wrong = { same: new Set(), possible: new Set() };

rl.createInterface({ input: process.stdin }).on('line', (line) => {
	const [a, b, , verdict] = line.split('\t');
	if (verdict === 'different')
		return;
	const [x, y] = [meaning[a], meaning[b]], right = Number(x === y);
	for (const f of new Set([all, of(how[a]), of(how[b])]))
		f[verdict][right]++;
	if (made.get(x) === y || made.get(y) === x) {
		hard[verdict][0]++;
		wrong[verdict].add(made.get(x) === y ? x : y);
	}
}).on('close', () => {
	const share = (n, m) => (m === 0 ? 1 : n / m).toFixed(4);
	const shares = ({ pairs: n, same, possible: p }) => [share(same[1], same[0] + same[1]), share(same[1], n),
		share(same[1] + p[1], same[0] + same[1] + p[0] + p[1]), share(same[1] + p[1], n)];
	['precision', 'recall', 'precision_possible', 'recall_possible'].forEach((name, i) => console.log(`${name}\t${shares(all)[i]}`));
	console.log(`hard\t${hard.pairs}\t${hard.same[0]}\t${hard.possible[0]}`);
	console.log(`hard_meanings\t${made.size}\t${wrong.same.size}\t${wrong.possible.size}`);
	for (const [way, f] of [...ways].sort())
		console.log(`way\t${way}\t${f.pairs}\t${shares(f).join('\t')}`);
});
