#include "check.h"

#include <stdlib.h>

#include "rules/bonus_check.h"

static struct mem *mem;

static uint64_t seed = 20261130;

static unsigned
chance(unsigned n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(seed >> 33) % n;
}

static const struct ratio *
number(const char *text)
{
	const struct ratio *x;

	return text != NULL && ratio_read(mem, text, &x) == 1 ? x : NULL;
}

static const struct bonus_finding *
found(const struct bonus_finding *list, size_t n, enum bonus_fault fault, int row)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].fault == fault && list[i].row == row)
			return &list[i];
	return NULL;
}

static size_t
times(const struct bonus_finding *list, size_t n, enum bonus_fault fault)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += list[i].fault == fault;
	return count;
}

/* --- against everybody there is, one by one --- */

#define ROWS		7
#define LEVELS		5
static const char *const total_at[] = { "0", "49", "50", "60", "70", "74", "75", "80", "90", "92", "95", "97", "100" };
static const char *const month_at[] = { "0", "1/2", "1", "3", "6", "9", "12" };
static const char *const total_cut[] = { "0", "50", "75", "90", "95", "100", "101" };
static const char *const month_cut[] = { "0", "1", "6", "12", "13" };
static const int least[LEVELS] = { 90, 70, 50, 0, 0 };
static const int64_t unit_at[] = { 11, 12, 99 };
#define N(list)	(sizeof(list) / sizeof(*(list)))
#define MOST	(N(total_at) * LEVELS * N(month_at) * N(unit_at) * BONUS_POSITIONS * 2)

static struct crowd {
	struct bonus_person person[MOST];
	size_t		 group[MOST];	/* all but level and total are equal */
	uint64_t	 rows[MOST];
	size_t		 n;
} all;

static int
winner(size_t i)
{
	return all.rows[i] == 0 ? -1 : __builtin_ctzll(all.rows[i]);
}

static void
gather(void)
{
	size_t group = 0;

	for (size_t m = 0; m < N(month_at); m++)
		for (size_t u = 0; u < N(unit_at); u++)
			for (int p = 0; p < BONUS_POSITIONS; p++)
				for (int d = 0; d < 2; d++, group++)
					for (int level = 0; level < LEVELS; level++)
						for (size_t t = 0; t < (level == BONUS_UNCLASSIFIED ? 1 : N(total_at)); t++) {
							const struct ratio *total = number(total_at[t]);

							if (ratio_compare_int(total, least[level]) < 0)
								continue;
							all.group[all.n] = group;
							all.person[all.n++] = (struct bonus_person){ .unit = unit_at[u],
							    .level = level == BONUS_UNCLASSIFIED ? LEVEL_NONE : level,
							    .total = level == BONUS_UNCLASSIFIED ? NULL : total, .position = (enum bonus_position)p,
							    .months = number(month_at[m]), .discipline = d != 0 };
						}
}

static const struct ratio *
cut(const char *const *list, size_t n)
{
	return chance(3) != 0 ? NULL : number(list[chance((unsigned)n)]);
}

static void
invent(struct bonus_rule *rule, struct bonus_line *line)
{
	static const char *const factors[] = { "0", "0.5", "1", "1.5" };
	const bool dense = chance(2) != 0;

	*rule = (struct bonus_rule){ .method = chance(2) ? BONUS_SHARE : BONUS_RATE, .line = line, .n = 1 + chance(ROWS), .unit = 1 };
	for (size_t i = 0; i < rule->n; i++) {
		line[i] = (struct bonus_line){
			.levels = chance(3) == 0 ? 0 : 1u << chance(LEVELS) | (dense ? chance(32) : 0), .positions = chance(3) != 0 ? 0 : chance(32),
			.total_from = cut(total_cut, N(total_cut)), .total_to = cut(total_cut, N(total_cut)), .months_from = cut(month_cut, N(month_cut)),
			.months_to = cut(month_cut, N(month_cut)), .unit = chance(4) != 0 ? 0 : unit_at[chance(2)],
			.discipline = chance(3) != 0 ? BONUS_ANY : (int)chance(2),
			.effect = chance(5) == 0 ? BONUS_EXCLUDE : rule->method == BONUS_SHARE ? BONUS_FACTOR : BONUS_SUM,
		};
		if (dense && chance(2) != 0)
			line[i].total_from = line[i].total_to = line[i].months_from = line[i].months_to = NULL;
		if (line[i].effect == BONUS_FACTOR)
			line[i].factor = number(factors[chance(N(factors))]);
		line[i].sum = line[i].effect == BONUS_SUM ? chance(4) * 500 : 0;
	}
}

static int64_t
worth(const struct bonus_rule *rule, int row)
{
	const struct bonus_line *l = &rule->line[row];
	int64_t value = 0;

	if (l->effect == BONUS_FACTOR)
		ratio_floor(ratio_mul(mem, l->factor, ratio_int(mem, 1000)), &value);
	return l->effect == BONUS_SUM ? l->sum : value;
}

static void
match(const struct bonus_rule *rule)
{
	for (size_t i = 0; i < all.n; i++) {
		all.rows[i] = 0;
		for (size_t r = 0; r < rule->n; r++)
			all.rows[i] |= (uint64_t)bonus_matches(&rule->line[r], &all.person[i]) << r;
	}
}

static bool
crossed(const struct bonus_line *l)
{
	return (l->total_from != NULL && l->total_to != NULL && ratio_compare(l->total_from, l->total_to) >= 0) ||
	    (l->months_from != NULL && l->months_to != NULL && ratio_compare(l->months_from, l->months_to) >= 0);
}

static bool
is_inside(int row, int other)
{
	for (size_t i = 0; i < all.n; i++)
		if ((all.rows[i] >> row & 1) != 0 && (all.rows[i] >> other & 1) == 0)
			return false;
	return true;
}

/* Rows that win, and that match at all; of a row those that win where it matches and give something else. */
static bool
rows_agree(const struct bonus_rule *rule, const struct bonus_finding *list, size_t n)
{
	uint64_t wins = 0, some = 0, met[ROWS] = { 0 };

	for (size_t i = 0; i < all.n; i++) {
		some |= all.rows[i];
		if (all.rows[i] == 0)
			continue;
		wins |= UINT64_C(1) << winner(i);
		for (int r = winner(i) + 1; r < (int)rule->n; r++)
			met[r] |= (all.rows[i] >> r & 1) << winner(i);
	}
	for (int r = 0; r < (int)rule->n; r++) {
		const bool order = crossed(&rule->line[r]), nobody = (some >> r & 1) == 0, loses = (wins >> r & 1) == 0;
		const struct bonus_finding *overlap = found(list, n, CHECK_OVERLAP, r), *exception = found(list, n, CHECK_EXCEPTION, r);
		const struct bonus_finding *unreachable = found(list, n, CHECK_UNREACHABLE, r);
		uint64_t other = 0;

		if ((found(list, n, CHECK_ORDER, r) != NULL) != order || (found(list, n, CHECK_NOBODY, r) != NULL) != (nobody && !order) ||
		    (unreachable != NULL) != (loses && !nobody && !order) || (unreachable != NULL && unreachable->others != met[r]))
			return false;
		for (int w = 0; w < r && !loses; w++)
			if ((met[r] >> w & 1) != 0 && worth(rule, w) != worth(rule, r))
				other |= UINT64_C(1) << w;
		if (((overlap == NULL ? 0 : overlap->others) | (exception == NULL ? 0 : exception->others)) != other)
			return false;
		for (int w = 0; w < r; w++)
			if (((exception == NULL ? 0 : exception->others >> w & 1) != 0) != ((other >> w & 1) != 0 && (worth(rule, w) == 0 || is_inside(w, r))))
				return false;
	}
	return true;
}

static bool
is_who(const struct bonus_rule *rule, const struct bonus_finding *f, const struct bonus_person *p)
{
	for (size_t r = 0; r < rule->n && f->elsewhere; r++)
		if (rule->line[r].unit == p->unit)
			return false;
	return bonus_matches(&f->who, p);
}

/* An overlap that is no exception has somebody in the row above alone; whom it names goes by that row. */
static bool
examples_agree(const struct bonus_rule *rule, const struct bonus_finding *list, size_t n)
{
	for (size_t k = 0; k < n; k++) {
		const struct bonus_finding *f = &list[k];
		bool alone = false, any = false;

		if (f->fault != CHECK_OVERLAP)
			continue;
		for (size_t i = 0; i < all.n; i++) {
			alone |= (all.rows[i] & f->others) != 0 && (all.rows[i] >> f->row & 1) == 0;
			if (!is_who(rule, f, &all.person[i]))
				continue;
			any = true;
			if ((all.rows[i] >> f->row & 1) == 0 || winner(i) != __builtin_ctzll(f->others))
				return false;
		}
		if (!alone || !any)
			return false;
	}
	return rule->n > 0;
}

/* Each who is in a gap is named, and nobody else. */
static bool
gaps_agree(const struct bonus_rule *rule, const struct bonus_finding *list, size_t n)
{
	for (size_t i = 0; i < all.n; i++) {
		bool named = false;

		for (size_t k = 0; k < n && !named; k++)
			named = list[k].fault == CHECK_GAP && is_who(rule, &list[k], &all.person[i]);
		if (named != (all.rows[i] == 0) && (named || times(list, n, CHECK_GAP) < 12))
			return false;
	}
	return true;
}

static bool
falls_agree(const struct bonus_rule *rule, const struct bonus_finding *list, size_t n)
{
	bool falls[ROWS] = { false };
	int64_t value[ROWS];

	for (size_t r = 0; r < rule->n; r++)
		value[r] = worth(rule, (int)r);
	for (size_t a = 0; a < all.n; a++)
		for (size_t b = a + 1; b < all.n && all.group[b] == all.group[a]; b++)
			if (all.rows[a] != 0 && all.rows[b] != 0 && all.person[a].level != LEVEL_NONE && all.person[b].level > all.person[a].level &&
			    value[winner(a)] < value[winner(b)] && ratio_compare(all.person[a].total, all.person[b].total) >= 0)
				falls[winner(a)] = true;
	for (size_t r = 0; r < rule->n; r++)
		if (falls[r] != (found(list, n, CHECK_FALLS, (int)r) != NULL))
			return false;
	return true;
}

static void
by_force(void)
{
	enum { RULES = 1500 };
	size_t wrong[4] = { 0 }, seen[BONUS_FAULTS] = { 0 };

	gather();
	for (int k = 0; k < RULES; k++) {
		struct mem *own = mem_new(64 << 20), *kept = mem;
		struct bonus_line line[ROWS];
		struct bonus_finding *list;
		struct bonus_rule rule;
		size_t n;

		mem = own;
		invent(&rule, line);
		match(&rule);
		list = bonus_check(own, &rule, &n);
		for (size_t i = 0; i < n; i++)
			seen[list[i].fault]++;
		wrong[0] += !rows_agree(&rule, list, n);
		wrong[1] += !examples_agree(&rule, list, n);
		wrong[2] += !gaps_agree(&rule, list, n);
		wrong[3] += !falls_agree(&rule, list, n);
		mem = kept;
		mem_free(&own);
	}
	for (int i = 0; i < 4; i++) {
		if (wrong[i] != 0)
			printf("# %d: %zu of %d\n", i, wrong[i], RULES);
		CHECK(wrong[i] == 0);
	}
	CHECK(seen[CHECK_NOBODY] > 100 && seen[CHECK_UNREACHABLE] > 100 && seen[CHECK_GAP] > 100 && seen[CHECK_FALLS] > 100 && seen[CHECK_OVERLAP] > 100 &&
	    seen[CHECK_EXCEPTION] > 100 && seen[CHECK_ORDER] > 100 && seen[CHECK_NOTHING] > 10);
}

/* --- rules that are written out --- */

static const struct bonus_line any = { .discipline = BONUS_ANY };

static struct bonus_line
factor(unsigned levels, const char *f)
{
	struct bonus_line l = any;

	l.levels = levels;
	l.factor = number(f);
	return l;
}

static struct bonus_line
formula(unsigned levels, const char *text)
{
	struct bonus_line l = any;
	struct expression_flaw flaw;

	l.levels = levels;
	l.effect = BONUS_FORMULA;
	l.formula = text;
	if (expression_parse(mem, text, bonus_input_name, BONUS_INPUTS, &l.expression, &flaw) != 1)
		l.expression = NULL;
	return l;
}

static struct bonus_finding *
check(enum bonus_method method, enum bonus_base base, struct bonus_line *line, size_t rows, size_t *n_r)
{
	const struct bonus_rule rule = { .method = method, .base = base, .line = line, .n = rows, .unit = 1000 };

	return bonus_check(mem, &rule, n_r);
}
#define CHECK_ROWS(method, base, ...) check(method, base, (struct bonus_line[]){ __VA_ARGS__ }, \
    sizeof((struct bonus_line[]){ __VA_ARGS__ }) / sizeof(struct bonus_line), &n)

#define EXCELLENT	1u
#define GOOD		2u
#define DONE		4u
#define FAILED		8u
#define NONE		16u
#define CLASSIFIED	(EXCELLENT | GOOD | DONE | FAILED)

/* A table as it is meant: nothing to say but what is an exception. */
static void
usual(void)
{
	struct bonus_line discipline = any, rest = any;
	struct bonus_finding *list;
	size_t n;

	discipline.discipline = 1;
	discipline.effect = rest.effect = BONUS_EXCLUDE;
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, discipline, factor(EXCELLENT, "1.2"), factor(GOOD, "1"), factor(DONE, "0.5"), rest);
	CHECK(n == 4 && times(list, n, CHECK_EXCEPTION) == 4);
	CHECK(found(list, n, CHECK_EXCEPTION, 4) != NULL && found(list, n, CHECK_EXCEPTION, 4)->others == 0xe);
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, factor(EXCELLENT, "1.2"), factor(GOOD, "1"), factor(DONE, "0.5"), rest);
	CHECK(n == 1 && list[0].fault == CHECK_EXCEPTION && list[0].row == 3 && list[0].others == 7);
}

static void
whole_tables(void)
{
	struct bonus_line many[BONUS_LINES_MOST + 1];
	struct bonus_finding *list;
	size_t n;

	list = check(BONUS_SHARE, BONUS_FIXED, NULL, 0, &n);
	CHECK(n == 1 && list[0].fault == CHECK_NOTHING && list[0].row == -1);
	for (size_t i = 0; i <= BONUS_LINES_MOST; i++)
		many[i] = factor(EXCELLENT, "1");
	list = check(BONUS_SHARE, BONUS_FIXED, many, BONUS_LINES_MOST + 1, &n);
	CHECK(n == 1 && list[0].fault == CHECK_MANY);
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, factor(0, "0"));
	CHECK(n == 1 && list[0].fault == CHECK_NOTHING);
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, factor(EXCELLENT | GOOD, "1"));
	CHECK(n == 1 && list[0].fault == CHECK_GAP && list[0].who.levels == (DONE | FAILED | NONE) && list[0].mend == MEND_ADD);
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, factor(DONE, "1"), factor(EXCELLENT, "0.5"), factor(GOOD | FAILED | NONE, "1"));
	CHECK(n == 1 && list[0].fault == CHECK_FALLS && list[0].row == 1 && list[0].than == LEVEL_GOOD && list[0].others == 4);
}

/* What is plain to mend: a row that says more than the one above it belongs before it, one that says the same goes. */
static void
mends(void)
{
	struct bonus_line heads = factor(EXCELLENT, "2");
	const struct bonus_finding *f;
	struct bonus_finding *list;
	size_t n;

	heads.positions = 1;
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, factor(DONE, "0.5"), factor(EXCELLENT, "1.5"), factor(GOOD | FAILED | NONE, "0"), heads);
	f = found(list, n, CHECK_UNREACHABLE, 3);
	CHECK(f != NULL && f->mend == MEND_MOVE && f->to == 1 && f->others == 2);
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, factor(EXCELLENT, "1"), factor(0, "0.5"), factor(EXCELLENT, "1"));
	f = found(list, n, CHECK_UNREACHABLE, 2);
	CHECK(f != NULL && f->mend == MEND_REMOVE);
}

static enum bonus_fault
fault_of(enum bonus_method method, struct bonus_line line)
{
	size_t n;
	struct bonus_finding *list = CHECK_ROWS(method, BONUS_FIXED, line, factor(0, "0"));

	for (size_t i = 0; i < n; i++)
		if (list[i].row == 0 && bonus_severity_of(list[i].fault) == SEVERITY_ERROR)
			return list[i].fault;
	return BONUS_FAULTS;
}

static void
formulas(void)
{
	struct bonus_line sum = any, from_60 = formula(0, "diem - 60");
	struct bonus_finding *list;
	size_t n;

	sum.effect = BONUS_SUM;
	sum.sum = 5000;
	from_60.total_from = number("60");
	CHECK(fault_of(BONUS_SHARE, sum) == CHECK_UNFIT && fault_of(BONUS_RATE, sum) == BONUS_FAULTS);
	CHECK(fault_of(BONUS_RATE, factor(EXCELLENT, "1")) == CHECK_UNFIT && fault_of(BONUS_RATE, factor(EXCELLENT, "0")) == BONUS_FAULTS);
	CHECK(fault_of(BONUS_SHARE, formula(EXCELLENT, "diem / 100")) == BONUS_FAULTS);
	CHECK(fault_of(BONUS_SHARE, formula(EXCELLENT, "thanh_tich / 100")) == CHECK_FORMULA && fault_of(BONUS_SHARE, formula(EXCELLENT, "1 +")) == CHECK_FORMULA);
	CHECK(fault_of(BONUS_SHARE, formula(0, "diem / 100")) == CHECK_MISSING && fault_of(BONUS_SHARE, formula(CLASSIFIED, "diem / 100")) == BONUS_FAULTS);
	CHECK(fault_of(BONUS_SHARE, formula(CLASSIFIED, "1 / so_thang")) == CHECK_ZERO && fault_of(BONUS_SHARE, formula(EXCELLENT, "1 / (diem - 80)")) == BONUS_FAULTS);
	CHECK(fault_of(BONUS_SHARE, formula(DONE, "1 / (diem - 80)")) == CHECK_ZERO);
	CHECK(fault_of(BONUS_SHARE, formula(GOOD, "diem - 60")) == BONUS_FAULTS && fault_of(BONUS_SHARE, formula(DONE, "diem - 60")) == CHECK_NEGATIVE);
	CHECK(fault_of(BONUS_SHARE, formula(DONE, "MAX(0; diem - 60)")) == BONUS_FAULTS && fault_of(BONUS_SHARE, from_60) == BONUS_FAULTS);
	CHECK(fault_of(BONUS_RATE, formula(CLASSIFIED, "luong_co_so * he_so_luong * 0,1")) == BONUS_FAULTS);
	/* A row above takes those for whom it would go wrong. */
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, factor(NONE, "0"), formula(0, "diem / 100"));
	CHECK(bonus_findings(list, n, SEVERITY_ERROR) == 0);
	/* Of the better level at most 0,5, of the lower one at least 0,6. */
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, formula(EXCELLENT, "diem / 200"), factor(GOOD, "0.6"), factor(0, "0"));
	CHECK(found(list, n, CHECK_FALLS, 0) != NULL);
	list = CHECK_ROWS(BONUS_SHARE, BONUS_FIXED, formula(EXCELLENT, "diem / 150"), factor(GOOD, "0.6"), factor(0, "0"));
	CHECK(found(list, n, CHECK_FALLS, 0) == NULL);
}

/* As many rows as there may be, each with bounds and a unit of its own. */
static void
largest(void)
{
	struct bonus_line line[BONUS_LINES_MOST];
	size_t n;

	for (int i = 0; i < BONUS_LINES_MOST; i++) {
		line[i] = factor(1u << i % 5, "1");
		line[i].positions = 1u << i / 5 % 5;
		line[i].discipline = i % 3 - 1;
		line[i].unit = i + 1;
		line[i].total_from = i % 5 == 4 ? NULL : ratio_of(mem, i, 1);
		line[i].total_to = i % 5 == 4 ? NULL : ratio_of(mem, 50 + i, 1);
		line[i].months_from = ratio_of(mem, i, 10);
		line[i].months_to = ratio_of(mem, 60 + i, 10);
	}
	check(BONUS_SHARE, BONUS_FIXED, line, BONUS_LINES_MOST, &n);
	CHECK(n > 0);
}

int
main(void)
{
	mem = mem_new(256 << 20);
	TEST(usual);
	TEST(whole_tables);
	TEST(mends);
	TEST(formulas);
	TEST(largest);
	TEST(by_force);
	TEST_END();
}
