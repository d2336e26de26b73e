// A whole province by a seed: the catalogs of its agencies, each of a commune's size, all submitted in
// one campaign. Agencies write many works alike, each in its way; what a row means is known to whoever
// made it. node province.js [SEED] fills an instance (RUN); clear() of catalogs.js takes it away.
'use strict';
const works = require('./works.js');
const catalogs = require('./catalogs.js');

const { words, SLOTS } = works;
const ROWS = 371, PIECE = 400;		// rows of a catalog; of a statement
// Of a catalog: its head's works, those of every division, and those of one.
const SECTIONS = [
	{ share: 5, name: 'Phần thứ nhất: Lãnh đạo, điều hành', code: 'LD', divisions: [''] },
	{ share: 17, name: 'Phần thứ hai: Công việc chung', code: 'CV', divisions: [''] },
	{ share: 78, name: 'Phần thứ ba: Chuyên môn', code: 'CM', divisions: words('Phòng Hạ tầng, Phòng Xã hội, Phòng Tổng hợp, Tổ Một cửa') },
];
const GROUPS = [[10, 1000], [1001, 5000], [5001, 10000], [10001, 20000]];	// hundredths
const UNITS = words('văn bản, hồ sơ, lượt, cuộc, sản phẩm, bộ');
const STANDARDS = [500, 400, 1000, 500, 200];
// Columns of a work by the lists of works.js: task, detail, output.
const TASK = [0, 1, 2], DETAIL = [3, 4, 5, 6, 7];
// What is one work to a text and another one to the law: what may take the place of what.
const HARD = [['cấp tỉnh', 'cấp xã'], ['Thẩm định', 'Phê duyệt'], ['quý I', 'quý II']];
// A~B~C: B has what A has and what C has, which are two.
const CHAIN = [['vùng đệm', 'miền núi'], ['ven biển', 'hải đảo'], ['nội thành', 'trung du']];
const PLACE = 5, ELSEWHERE = 'dọc quốc lộ';
const WAYS = ['exact', 'exact', 'punctuation', 'tone', 'abbreviation', 'order', 'extra', 'dropped', 'typo', 'bare', 'mixed'];

const slotOf = (word) => SLOTS.findIndex((s) => s.includes(word));

// Meanings, each another one: by what they say, with what an agency is likely to give for them.
class Meanings {
	constructor(any) {
		this.any = any;
		this.list = [];
		this.known = new Set();
	}

	keep(at, more) {
		const said = `${at} ${more.place || ''}`;
		if (this.known.has(said))
			return null;
		this.known.add(said);
		this.list.push({ number: this.list.length, at, ...more });
		return this.list[this.list.length - 1];
	}

	own() {
		for (;;) {
			const m = this.keep(SLOTS.map((s) => this.any(s.length)), { kind: 'own', tenths: 10 + this.any(160) });
			if (m)
				return m;
		}
	}

	// Two that differ by one word that makes them different works.
	hard() {
		for (;;) {
			const [from, to] = HARD[this.any(HARD.length)], slot = slotOf(from);
			const at = SLOTS.map((s) => this.any(s.length)), other = [...at];
			at[slot] = SLOTS[slot].indexOf(from);
			other[slot] = SLOTS[slot].indexOf(to);
			const a = this.keep(at, { kind: 'hard', tenths: 10 + this.any(160) });
			const b = a && this.keep(other, { kind: 'hard', tenths: 10 + this.any(160), of: a.number });
			if (b)
				return [a, b];
		}
	}

	// Three: the first like the second, the second like the third, the first not like the third.
	chain() {
		const at = SLOTS.map((s) => this.any(s.length)), [x, y] = CHAIN[this.any(CHAIN.length)];
		at[PLACE] = SLOTS[PLACE].indexOf(ELSEWHERE);
		return [x, `${x} ${y}`, y].map((place) => this.keep(at, { kind: 'chain', tenths: 50, place }) || this.own());
	}
}

// A work as an agency writes it, in one of the ways.
function written(ways, m, how) {
	const whole = how === 'punctuation' || how === 'mixed';	// numbers stand before a task alone
	const say = (slots) => {
		const plain = works.say(m.at, slots);
		return m.place && slots === DETAIL ? (from) => `${plain(from)} ${m.place}` : plain;
	};
	const way = (name) => ways[name] || ways.exact;
	const near = { punctuation: 'exact', mixed: 'abbreviation' }[how] || how;
	const output = SLOTS[1][m.at[1]];

	return {
		task: way(whole || ['tone', 'abbreviation', 'bare'].includes(how) ? how : 'exact')(say(TASK)),
		detail: way(near)(say(DETAIL)),
		output: way(how === 'bare' ? 'bare' : 'exact')(() => output[0].toUpperCase() + output.slice(1)),
	};
}

const valued = (points) => ({ points, group: 1 + GROUPS.findIndex(([, most]) => points <= most) });

// Points that an agency gives: what most give, a little more or less; some far from it.
function points(any, m, standard) {
	const tenths = m.far ? m.far : Math.max(1, Math.round(m.tenths * (90 + any(21)) / 100));
	return valued(Math.min(GROUPS[3][1], Math.round(tenths * standard / 10)));
}

const pick = (any, list, n) => {
	const left = [...list];
	for (let i = 0; i < n && i < left.length; i++) {
		const k = i + any(left.length - i);
		[left[i], left[k]] = [left[k], left[i]];
	}
	return left.slice(0, n);
};

// What each of n agencies has, without a database: [{ standard, rows: [{ meaning, how, task, … }] }].
function plan({ seed = 1, agencies, rows = ROWS }) {
	const any = works.random(seed), ways = works.ways(any), all = new Meanings(any);
	const common = [...Array(Math.ceil(rows * 1.2))].map(() => Object.assign(all.own(), { kind: 'common' }));
	const hard = [...Array(Math.ceil(rows / 8))].map(() => all.hard());
	const chains = [...Array(Math.max(1, Math.floor(agencies / 5)))].map(() => all.chain());
	// In one body in twelve a work of these counts five times as much.
	common.filter((m) => m.number % 10 === 0).forEach((m) => { m.tenths = 20; m.odd = true; });
	const list = [...Array(agencies)].map((_, i) => {
		const standard = STANDARDS[i % STANDARDS.length];
		const linked = chains.flatMap((c) => c.filter((m, k) => (m.number + 7 * k) % agencies === i));
		const mine = [...linked, ...pick(any, common, Math.floor(rows * 0.6)),
			...pick(any, hard, Math.floor(rows / 10)).map((h) => h[any(2)])].slice(0, rows - 1);
		const first = all.own();
		while (mine.length < rows - 1)
			mine.push(all.own());
		return { standard, rows: [first, ...pick(any, mine, rows)].map((m, at) => {
			const how = m.kind === 'chain' || m.kind === 'own' ? 'exact' : WAYS[any(WAYS.length)];
			const far = m.odd && (i + m.number / 10) % 12 === 0;
			return { meaning: m.number, kind: m.kind, how, odd: Boolean(far), ...place(at, rows), ...written(ways, m, how),
				...(at === 0 ? valued(standard) : points(any, far ? { far: 100 } : m, standard)), unit: UNITS[any(UNITS.length)] };
		}) };
	});
	return { list, meanings: all.list.length, chains: chains.map((c) => c.map((m) => m.number)),
		hard: hard.map((h) => h.map((m) => m.number)) };
}

// Where a row stands: the sections one after the other, the divisions of each likewise.
function place(at, rows) {
	let from = 0;
	for (const s of SECTIONS) {
		const most = s === SECTIONS[2] ? rows - from : Math.round(rows * s.share / 100);
		if (at < from + most) {
			const division = s.divisions[Math.floor((at - from) * s.divisions.length / most)];
			return { section: s.name, division, code: `${s.code}.${String(at - from + 1).padStart(2, '0')}` };
		}
		from += most;
	}
	throw new Error(`row ${at} of ${rows}`);
}

// The first row is the standard one; half a tenth is rounded up.
const coefficient = (r, standard) => Math.max(1, Math.floor((20 * r.points + standard) / (2 * standard)));

function insertSql(agency, plan) {
	const q = catalogs.quote, out = [];
	out.push(`INSERT INTO catalog (agency_id, campaign_id, number, created_by) VALUES (${agency}, @k, 1, @p); SET @c = LAST_INSERT_ID();`);
	for (let i = 0; i < plan.rows.length; i += PIECE)
		out.push(`INSERT INTO catalog_row (catalog_id, position, section, division, code, task, detail, output, group_no, points, coefficient,
			unit_of_measure) VALUES ${plan.rows.slice(i, i + PIECE).map((r, k) => `(@c,${i + k + 1},${q(r.section)},${q(r.division)},${q(r.code)},
			${q(r.task)},${q(r.detail)},${q(r.output)},${r.group},${r.points},${coefficient(r, plan.standard)},${q(r.unit)})`)};`);
	out.push(`UPDATE catalog SET standard_row_id = (SELECT id FROM catalog_row WHERE catalog_id = @c AND position = 1),
		row_count = ${plan.rows.length} WHERE id = @c; ${catalogs.stateSql('submitted')}`);
	return out.join('\n');
}

// Fills the database behind sql (that of catalogs.js) with the catalogs of agencies (all; the first n). Resolves
// to { campaign, rows: [{ id, catalog, agency, meaning, how, odd, … }], chains: [[meaning, meaning, meaning]],
// hard: [[meaning, meaning]], meanings }: two rows are the same work where their meaning is.
async function fill(sql, { seed = 1, agencies, rows = ROWS } = {}) {
	const units = sql(`SELECT id FROM unit WHERE agency_kind IS NOT NULL ORDER BY id ${agencies ? `LIMIT ${agencies}` : ''}`).split('\n').map(Number);
	const made = plan({ seed, agencies: units.length, rows });
	const campaign = catalogs.campaign('closed');
	sql(`DELETE FROM campaign_group WHERE campaign_id = ${campaign.id};
		INSERT INTO campaign_group VALUES ${['department', 'commune'].flatMap((kind) => GROUPS.map(([least, most], i) =>
			`(${campaign.id}, '${kind}', ${i + 1}, ${least}, ${most})`))};
		SET @k = ${campaign.id}; SELECT id INTO @p FROM person WHERE uid = 'canbo.tuyhoa'; START TRANSACTION;
		${units.map((u, i) => insertSql(u, made.list[i])).join('\n')} COMMIT`);
	catalogs.weigh();
	const known = new Map(sql(`SELECT c.agency_id, r.position, r.id, c.id FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id
		WHERE c.campaign_id = ${campaign.id}`).split('\n').map((l) => l.split('\t').map(Number)).map(([u, at, id, c]) => [`${u} ${at}`, [id, c]]));
	return { meanings: made.meanings, chains: made.chains, hard: made.hard, campaign, rows: made.list.flatMap((p, i) => p.rows.map((r, at) => {
		const [id, catalog] = known.get(`${units[i]} ${at + 1}`);
		return { id, catalog, agency: units[i], ...r, coefficient: coefficient(r, p.standard) };
	})) };
}

module.exports = { fill, plan, ROWS };

if (require.main === module) {
	const from = Date.now();
	fill(catalogs.sql, { seed: Number(process.argv[2] || 1) }).then(({ rows, meanings, campaign }) =>
		process.stdout.write(`${rows.length} rows of ${meanings} works in campaign ${campaign.id}, ${((Date.now() - from) / 1000).toFixed(1)} s\n`));
}
