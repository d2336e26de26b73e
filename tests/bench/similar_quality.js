// How right the verdicts are: node similar_quality.js ROWS.tsv < pairs of danhgia similar.
// A pair is true where both rows have the same meaning. Prints what is measured, one a line:
// precision and recall of "same", recall of "same or possible", then for each way in which a copy came
// about how many of its rows are the same as, or possibly the same as, another row of their meaning.
'use strict';
const fs = require('node:fs');
const rl = require('node:readline');

const meaning = [], how = [], count = new Map();
for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\n')) {
	const [id, , , of, way] = line.split('\t');
	if (of === undefined)
		continue;
	meaning[id] = of;
	how[id] = way;
	count.set(of, (count.get(of) || 0) + 1);
}
let total = 0;
for (const n of count.values())
	total += n * (n - 1) / 2;
const right = { same: 0, possible: 0, different: 0 }, wrong = { same: 0, possible: 0, different: 0 };
const met = { same: new Set(), possible: new Set() };
rl.createInterface({ input: process.stdin }).on('line', (line) => {
	const [a, b, , verdict] = line.split('\t');
	const same = meaning[a] === meaning[b];
	(same ? right : wrong)[verdict]++;
	if (same && verdict !== 'different')
		for (const id of [a, b])
			met[verdict].add(id);
}).on('close', () => {
	const share = (a, b) => (b === 0 ? 1 : a / b).toFixed(4);
	console.log(`precision\t${share(right.same, right.same + wrong.same)}`);
	console.log(`recall\t${share(right.same, total)}`);
	console.log(`recall_possible\t${share(right.same + right.possible, total)}`);
	const ways = new Map();
	how.forEach((way, id) => {
		if (count.get(meaning[id]) < 2)
			return;
		const w = ways.get(way) || [0, 0, 0];
		w[0]++;
		w[1] += met.same.has(String(id));
		w[2] += met.same.has(String(id)) || met.possible.has(String(id));
		ways.set(way, w);
	});
	for (const [way, [n, same, possible]] of [...ways].sort())
		console.log(`${way}\t${share(same, n)}\t${share(possible, n)}`);
});
