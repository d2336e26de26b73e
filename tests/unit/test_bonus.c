/*
 * Rules of a bonus: rows, weights, shares and rates, what a run freezes of them, and properties of any rule by chance.
 * RULES=n: how many rules by chance, each for 1,000 people.
 */
#include "check.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"
#include "rules/apportion.h"
#include "rules/bonus_again.h"

#define PEOPLE	1000

static struct mem *mem;
static struct span worked[PEOPLE];	/* the days of each */
static uint64_t seed = 20260731;

static int64_t
chance(int64_t n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (int64_t)(seed % (uint64_t)n);
}

static const struct ratio *
of(const char *text)
{
	const struct ratio *r = NULL;

	CHECK(ratio_read(mem, text, &r) == 1);
	return r;
}

static struct bonus_person
somebody(int level)
{
	return (struct bonus_person){ .person = 1, .unit = 7, .uid = "an", .name = "An", .unit_name = "P", .level = level, .total = of("80"),
	    .position = BONUS_STAFF, .months = of("12"), .period_months = of("12"), .coefficient = of("2.34"), .base_salary = 2340000 };
}

static struct bonus_line
row(unsigned levels, const char *factor)
{
	return (struct bonus_line){ .levels = levels, .discipline = BONUS_ANY, .effect = BONUS_FACTOR, .factor = of(factor) };
}

static struct bonus_rule
share_of(struct bonus_line *line, size_t n)
{
	return (struct bonus_rule){ .method = BONUS_SHARE, .reserve_percent = of("0"), .unit = 1000, .by_months = true, .line = line, .n = n };
}

static void
expression_of(struct bonus_line *l, const char *text)
{
	struct expression_flaw flaw;

	l->effect = BONUS_FORMULA;
	CHECK(expression_parse(mem, text, bonus_input_name, BONUS_INPUTS, &l->expression, &flaw) == 1);
	l->formula = expression_text(mem, l->expression);
}

static void
rows_match(void)
{
	struct bonus_person p = somebody(LEVEL_GOOD), none = somebody(LEVEL_NONE);
	struct bonus_line l = row(0, "1");

	none.total = NULL;
	CHECK(bonus_matches(&l, &p) && bonus_matches(&l, &none));
	l.levels = 1u << LEVEL_GOOD;
	CHECK(bonus_matches(&l, &p) && !bonus_matches(&l, &none));
	l.levels = 1u << BONUS_UNCLASSIFIED;
	CHECK(!bonus_matches(&l, &p) && bonus_matches(&l, &none));
	l = row(0, "1");
	l.total_from = of("80");
	l.total_to = of("90");
	CHECK(bonus_matches(&l, &p) && !bonus_matches(&l, &none));
	l.total_to = of("80");
	CHECK(!bonus_matches(&l, &p));
	l = row(0, "1");
	l.months_from = of("6");
	p.months = of("359/60");
	CHECK(!bonus_matches(&l, &p) && bonus_matches(&l, &none));
	l = row(0, "1");
	l.unit = 8;
	CHECK(!bonus_matches(&l, &p));
	l = row(0, "1");
	l.positions = 1u << BONUS_AGENCY_HEAD | 1u << BONUS_STAFF;
	CHECK(bonus_matches(&l, &p));
	l.discipline = 1;
	CHECK(!bonus_matches(&l, &p));
	p.discipline = true;
	CHECK(bonus_matches(&l, &p));
	l.discipline = 0;
	CHECK(!bonus_matches(&l, &p));
}

/* The first row that matches; months, position and salary weigh. */
static void
shares(void)
{
	struct bonus_line line[] = { row(1u << LEVEL_EXCELLENT, "1.2"), row(0, "1"), row(1u << LEVEL_GOOD, "9") };
	struct bonus_rule rule = share_of(line, 3);
	struct bonus_person p[] = { somebody(LEVEL_EXCELLENT), somebody(LEVEL_GOOD), somebody(LEVEL_GOOD) };
	struct bonus_outcome o;
	struct bonus_result r;

	rule.reserve_percent = of("12.5");
	rule.position_factor[BONUS_AGENCY_HEAD] = of("1.3");
	p[1].position = BONUS_AGENCY_HEAD;
	p[2].months = of("6");
	bonus_count(mem, &rule, 10000001, p, 3, &r);
	CHECK(r.reserve == 1250000 && r.pot == 8750001 && r.outcome[1].line == 1 && r.troubled == 0);
	CHECK_TEXT(ratio_text(mem, r.weights), "3");
	CHECK(r.outcome[0].amount == 3500000 && r.outcome[1].amount == 3792000 && r.outcome[2].amount == 1458000);
	CHECK(r.spent == 8750000 && r.left == 1);
	CHECK(bonus_beside(mem, &rule, &r, &p[0], &o) == 3500000 && o.line == 0);
	p[2].months = of("5");
	CHECK(bonus_beside(mem, &rule, &r, &p[2], &o) == 1215000);
	CHECK_TEXT(ratio_text(mem, o.ideal), "10937500/9");
	rule.by_months = false;
	CHECK(bonus_beside(mem, &rule, &r, &p[2], &o) == 2916000);
	rule.by_months = true;
	p[1].level = LEVEL_FAILED;
	CHECK(bonus_beside(mem, &rule, &r, &p[1], &o) == 3792000);
	rule.by_coefficient = true;
	p[0].coefficient = NULL;
	line[2].effect = BONUS_EXCLUDE;
	rule.line = line + 2;
	rule.n = 1;
	bonus_count(mem, &rule, 1000, p, 3, &r);
	CHECK(r.outcome[0].why == BONUS_NO_LINE && r.outcome[2].why == BONUS_EXCLUDED && r.left == 875);
	line[2] = row(0, "0.5");
	bonus_count(mem, &rule, 10000, p, 3, &r);
	CHECK(r.outcome[0].why == BONUS_NO_COEFFICIENT && r.troubled == 1 && r.outcome[0].amount == 0 && r.outcome[1].why == BONUS_BY_LINE);
	CHECK_TEXT(ratio_text(mem, r.outcome[1].weight), "1521/1000");
}

static void
rates(void)
{
	struct bonus_line line[] = { row(1u << LEVEL_EXCELLENT, "0.5"), row(1u << LEVEL_GOOD, "0.3"), row(1u << LEVEL_FAILED, "0"), row(0, "1") };
	struct bonus_rule rule = share_of(line, 4);
	struct bonus_person p[] = { somebody(LEVEL_EXCELLENT), somebody(LEVEL_GOOD), somebody(LEVEL_FAILED), somebody(LEVEL_DONE) };
	struct bonus_result r;

	rule.method = BONUS_RATE;
	rule.base = BONUS_SALARY;
	rule.floor = 1700000;
	rule.ceiling = 2700000;
	line[3].effect = BONUS_SUM;
	line[3].sum = 500000;
	p[3].months = of("1");
	bonus_count(mem, &rule, 5000000, p, 4, &r);
	CHECK(r.outcome[0].amount == 2700000 && r.outcome[0].bounded && r.outcome[1].amount == 1700000 && r.outcome[1].bounded);
	CHECK(r.outcome[2].amount == 0 && !r.outcome[2].bounded && r.outcome[3].amount == 1700000 && r.left == -1100000);
	CHECK_TEXT(ratio_text(mem, r.outcome[0].ideal), "2737800");
	CHECK(r.outcome[0].weight == NULL);
	rule.base = BONUS_FIXED;
	bonus_count(mem, &rule, 5000000, p, 4, &r);
	CHECK(r.outcome[0].why == BONUS_NO_BASE && r.troubled == 2);
	rule.base = BONUS_BASE_SALARY;
	rule.floor = rule.ceiling = 0;
	p[1].base_salary = 0;
	bonus_count(mem, &rule, 5000000, p, 4, &r);
	CHECK(r.outcome[0].amount == 1170000 && r.outcome[1].why == BONUS_NO_BASE && r.outcome[3].amount == 41000);
	line[0].factor = of("99999999999");
	bonus_count(mem, &rule, 5000000, p, 4, &r);
	CHECK(r.outcome[0].why == BONUS_TOO_LARGE && r.outcome[0].amount == 0);
	rule.method = BONUS_SHARE;
	bonus_count(mem, &rule, 5000000, p, 4, &r);
	CHECK(r.outcome[3].why == BONUS_UNFIT && r.troubled == 1);
}

static void
formulas(void)
{
	struct bonus_line line[] = { row(0, "1") };
	struct bonus_rule rule = share_of(line, 1);
	struct bonus_person p[] = { somebody(LEVEL_GOOD), somebody(LEVEL_NONE) };
	struct bonus_result r;

	p[0].position = BONUS_AGENCY_HEAD;
	rule.position_factor[BONUS_AGENCY_HEAD] = of("1.5");
	p[1].total = NULL;
	expression_of(&line[0], "diem / 100 * he_so_chuc_vu");
	bonus_count(mem, &rule, 10000, p, 2, &r);
	CHECK_TEXT(ratio_text(mem, r.outcome[0].factor), "6/5");
	CHECK_TEXT(ratio_text(mem, r.outcome[0].weight), "9/5");
	CHECK(r.outcome[0].amount == 10000 && r.outcome[1].why == BONUS_BAD_FORMULA && r.outcome[1].flaw.fault == EXPRESSION_MISSING);
	CHECK_TEXT(r.outcome[1].flaw.near, "diem");
	expression_of(&line[0], "so_thang - 13");
	bonus_count(mem, &rule, 10000, p, 2, &r);
	CHECK(r.outcome[0].why == BONUS_NEGATIVE && r.troubled == 2 && r.left == 10000);
	rule.method = BONUS_RATE;
	expression_of(&line[0], "MIN(luong_co_so * he_so_luong; 5000000)");
	bonus_count(mem, &rule, 20000000, p, 2, &r);
	CHECK(r.outcome[0].amount == 7500000 && r.outcome[1].amount == 5000000);
}

static const struct ratio *
any_number(void)
{
	switch (chance(4)) {
	case 0:
		return ratio_int(mem, chance(3));
	case 1:
		return ratio_of(mem, chance(200), 100);
	case 2:
		return ratio_of(mem, chance(40), 1 + chance(31));
	default:
		return ratio_of(mem, chance(30), 10);
	}
}

static struct bonus_line
any_line(enum bonus_method method)
{
	static const char *const formula[] = { "diem/80*he_so_luong", "so_thang/so_thang_ky", "MAX(0; diem - 60)", "NEU(diem >= 75; 1; 0,5)*luong_co_so" };
	struct bonus_line l = row(chance(2) ? (unsigned)chance(32) : 0, "1");

	l.factor = any_number();
	l.positions = chance(4) ? 0 : (unsigned)chance(32);
	l.discipline = chance(6) ? BONUS_ANY : (int)chance(2);
	l.unit = chance(6) ? 0 : chance(4);
	l.total_from = chance(3) ? NULL : ratio_int(mem, 50 + chance(40));
	l.total_to = chance(3) ? NULL : ratio_int(mem, 70 + chance(31));
	l.months_from = chance(6) ? NULL : ratio_int(mem, chance(6));
	switch (chance(8)) {
	case 0:
		l.effect = BONUS_EXCLUDE;
		break;
	case 1:
		expression_of(&l, formula[chance(4)]);
		break;
	case 2:
		l.effect = method == BONUS_RATE ? BONUS_SUM : BONUS_FACTOR;
		l.sum = chance(10000000);
		break;
	}
	return l;
}

static void
any_rule(struct bonus_rule *rule)
{
	*rule = (struct bonus_rule){ .method = (enum bonus_method)chance(2), .base = (enum bonus_base)chance(3), .unit = chance(2) ? 1 : 1000,
	    .reserve_percent = ratio_of(mem, chance(200), 10), .by_months = chance(3) > 0, .by_coefficient = chance(3) == 0,
	    .floor = chance(3) ? 0 : chance(1000000), .n = (size_t)chance(9) };
	rule->ceiling = chance(3) ? 0 : rule->floor + chance(10000000);
	for (int i = 0; i < BONUS_POSITIONS; i++)
		rule->position_factor[i] = chance(3) ? NULL : any_number();
	rule->line = mem_array(mem, rule->n + 1, sizeof(*rule->line));
	for (size_t i = 0; i < rule->n; i++)
		rule->line[i] = any_line(rule->method);
}

static void
any_person(struct bonus_person *p, int64_t id)
{
	const int32_t first = day_number((struct day){ 2026, 1, 1 }), from = chance(2) ? 0 : (int32_t)chance(365);
	const int32_t until = chance(2) ? 364 : from + (int32_t)chance(365 - from);

	worked[id - 1] = (struct span){ day_of_number(first + from), day_of_number(first + until) };
	*p = (struct bonus_person){ .person = id, .unit = chance(4), .uid = "u", .name = "N", .title = "t", .unit_name = "P",
	    .level = (int)chance(SCORE_LEVELS + 1) - 1, .total = chance(10) ? ratio_of(mem, 4000 + chance(6000), 100) : NULL,
	    .position = (enum bonus_position)chance(BONUS_POSITIONS), .months = span_months(mem, 2026, &worked[id - 1], 1),
	    .period_months = ratio_int(mem, 12), .discipline = chance(20) == 0,
	    .coefficient = chance(20) ? ratio_of(mem, 234 + 33 * chance(9), 100) : NULL, .base_salary = chance(50) ? 2340000 : 0 };
}

static const struct bonus_result *sorting;

static const struct ratio *
claim(size_t i)
{
	return sorting->outcome[i].weight != NULL ? sorting->outcome[i].weight : sorting->outcome[i].ideal;
}

static int
by_claim(const void *a, const void *b)
{
	return ratio_compare(claim(*(const size_t *)a), claim(*(const size_t *)b));
}

/* The sum is exact, more weight never gets less, equals get equal, each within one unit of the ideal. */
static bool
properties_hold(const struct bonus_rule *rule, const struct bonus_result *r)
{
	size_t order[PEOPLE], n = 0;
	int64_t all = r->reserve + r->left;

	sorting = r;
	for (size_t i = 0; i < r->n; i++) {
		const struct bonus_outcome *o = &r->outcome[i];

		all += o->amount;
		if (o->why != BONUS_TOO_LARGE)
			order[n++] = i;
		if (o->amount < 0 || o->amount % rule->unit != 0 || (ratio_sign(claim(i)) == 0 && o->amount != 0))
			return false;
		if (rule->method == BONUS_SHARE && (ratio_compare_int(o->ideal, o->amount - rule->unit) <= 0 ||
		    ratio_compare_int(o->ideal, o->amount + rule->unit) >= 0))
			return false;
	}
	qsort(order, n, sizeof(*order), by_claim);
	for (size_t i = 1; i < n; i++) {
		const int64_t before = r->outcome[order[i - 1]].amount, here = r->outcome[order[i]].amount;

		if (here < before || (here != before && by_claim(&order[i - 1], &order[i]) == 0))
			return false;
	}
	return all == r->fund && (rule->method == BONUS_RATE || r->left >= 0);
}

static struct bonus_document
document_of(const struct bonus_rule *rule, const struct bonus_person *p, size_t n, const struct bonus_result *r)
{
	struct bonus_basis *b = mem_array(mem, n + 1, sizeof(*b));

	for (size_t i = 0; i < n; i++)
		b[i] = (struct bonus_basis){ .classification = 4, .edition = 1, .salary = (int64_t)(i % 3), .worked = &worked[i], .nworked = 1 };
	return (struct bonus_document){ 3, 2, "So Tai chinh", BONUS_AWARD, 2026, 1, 12, 8, 2, "12/QD-STC", { 2026, 8, 1 }, r->fund, rule, p, b, n, r };
}

static bool
reads_back(const struct bonus_document *d)
{
	const char *text = json_write(mem, bonus_document_write(mem, d));
	struct json *j = json_read(mem, text, strlen(text));
	struct bonus_document again;
	struct bonus_proof proof;
	int64_t at;

	return j != NULL && bonus_document_check(mem, j, &again, &proof, &at) == BONUS_SOUND &&
	    strcmp(json_write(mem, bonus_document_write(mem, &again)), text) == 0;
}

static void
any_rule_for_anybody(void)
{
	const char *wanted = getenv("RULES");
	const int n = wanted != NULL ? atoi(wanted) : 60;
	struct bonus_person p[PEOPLE];
	size_t paid = 0, left = 0;

	for (int i = 0; i < n; i++) {
		struct bonus_document d;
		struct bonus_proof proof;
		struct bonus_result r;
		struct bonus_rule rule;
		const int64_t fund = chance(20) ? chance(10) ? chance(INT64_C(20000000000)) : chance(2000) : 0;

		any_rule(&rule);
		for (int64_t k = 0; k < PEOPLE; k++)
			any_person(&p[k], k + 1);
		bonus_count(mem, &rule, fund, p, PEOPLE, &r);
		d = document_of(&rule, p, PEOPLE, &r);
		CHECK(properties_hold(&rule, &r));
		bonus_prove(mem, &d, &proof);
		CHECK(proof.sum && proof.within && proof.rising && proof.equal && proof.stopped);
		CHECK(i % 4 != 0 || reads_back(&d));
		paid += r.spent > 0;
		left += rule.method == BONUS_SHARE && r.spent > 0 && r.left > 0;
		mem_reset(mem);
	}
	CHECK(paid * 2 > (size_t)n && left * 10 > (size_t)n);
}

/* The first `from` behind a place in a text becomes `to`. */
static enum bonus_flaw
spoilt(const char *text, const char *behind, const char *from, const char *to)
{
	const char *at = strstr(text, behind);
	struct bonus_document d;
	struct bonus_proof proof;
	struct json *j;
	int64_t who;

	at = at == NULL ? NULL : strstr(at, from);
	CHECK(at != NULL);
	if (at == NULL)
		return BONUS_FLAWS;
	text = mem_print(mem, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
	j = json_read(mem, text, strlen(text));
	CHECK(j != NULL);
	return bonus_document_check(mem, j, &d, &proof, &who);
}

/* Whatever is changed in a document is found. */
static void
documents(void)
{
	struct bonus_line line[] = { row(1u << LEVEL_EXCELLENT, "1.2"), row(1u << LEVEL_GOOD | 1u << LEVEL_DONE, "1"), row(0, "0") };
	struct bonus_rule rule = share_of(line, 3);
	struct bonus_person p[] = { somebody(LEVEL_EXCELLENT), somebody(LEVEL_GOOD), somebody(LEVEL_GOOD), somebody(LEVEL_NONE) };
	struct bonus_document d;
	struct bonus_proof proof;
	struct bonus_result r;
	const char *text;

	rule.reserve_percent = of("10");
	for (int i = 0; i < 4; i++)
		worked[i] = (struct span){ { 2026, 1, 1 }, { 2026, 12, 31 } };
	expression_of(&line[0], "NEU(diem >= 80; 6/5; 1)");
	line[0].positions = 1u << BONUS_STAFF;
	bonus_count(mem, &rule, 10000000, p, 4, &r);
	d = document_of(&rule, p, 4, &r);
	CHECK(reads_back(&d));
	bonus_prove(mem, &d, &proof);
	CHECK(proof.weights == 2);
	CHECK_TEXT(ratio_text(mem, proof.farthest), "500");
	text = json_write(mem, bonus_document_write(mem, &d));
	CHECK(spoilt(text, "", "\"amount\":2812000", "\"amount\":2813000") == BONUS_OTHER_SUM);
	CHECK(spoilt(text, "", "\"line\":1", "\"line\":2") == BONUS_OTHER_LINE);
	CHECK(spoilt(text, "", "\"line\":1", "\"line\":4") == BONUS_UNREADABLE);
	CHECK(spoilt(text, "", "\"line\":2", "\"line\":3") == BONUS_OTHER_LINE);
	CHECK(spoilt(text, "", "\"left\":", "\"left\":1") == BONUS_OTHER_SUM);
	CHECK(spoilt(text, "", "\"troubled\":0", "\"troubled\":1") == BONUS_OTHER_SUM);
	CHECK(spoilt(text, "", "\"months\":\"12\"", "\"months\":\"11\"") == BONUS_OTHER_FACTS);
	CHECK(spoilt(text, "", "2026-12-31", "2026-12-30") == BONUS_OTHER_FACTS);
	CHECK(spoilt(text, "", "\"by_months\":true", "\"by_months\":false") == BONUS_SOUND);
	CHECK(spoilt(text, "", "\"position_factor\":{", "\"position_factor\":{\"staff\":\"2\"") == BONUS_OTHER_WEIGHT);
	CHECK(spoilt(text, "", "\"weight\":\"1\"", "\"weight\":\"11/10\"") == BONUS_OTHER_WEIGHT);
	CHECK(spoilt(text, "", "\"level\":\"HTTNV\"", "\"level\":null") == BONUS_OTHER_LINE);
	CHECK(spoilt(text, "", "\"reserve\":1000000", "\"reserve\":1000001") == BONUS_OTHER_SUM);
	CHECK(spoilt(text, "", "\"reserve_percent\":\"10\"", "\"reserve_percent\":\"11\"") == BONUS_OTHER_SUM);
	CHECK(spoilt(text, "", "\"spent\":", "\"spend\":") == BONUS_UNREADABLE);
	CHECK(spoilt(text, "", "6/5", "6/") == BONUS_UNREADABLE);
	CHECK(spoilt(text, "\"formula\"", "80", "(") == BONUS_OTHER_WEIGHT);
	CHECK(spoilt(text, "\"people\"", "\"ideal\":\"", "\"ideal\":\"1") == BONUS_OTHER_SHARE);
}

/* Of a quarter months are days, and mean and level come from sheets. */
static void
quarters(void)
{
	struct bonus_line line[] = { row(1u << LEVEL_GOOD, "1"), row(0, "0") };
	struct bonus_rule rule = share_of(line, 2);
	struct bonus_sheet sheet[] = { { 5, 2, 2, of("251/3") }, { 6, 1, 1, of("80") } };
	struct span days[] = { { { 2026, 7, 1 }, { 2026, 7, 31 } }, { { 2026, 8, 30 }, { 2026, 9, 15 } } };
	struct bonus_basis basis[] = { { .sheet = sheet, .n = 2, .worked = days, .nworked = 2 }, { .worked = days, .nworked = 1 } };
	struct bonus_person p[] = { somebody(LEVEL_GOOD), somebody(LEVEL_NONE) };
	struct bonus_document d;
	struct bonus_result r;
	const char *text;

	p[0].total = of("742/9");
	p[0].months = span_months(mem, 2026, days, 2);
	p[1].total = NULL;
	p[1].months = of("1");
	p[0].period_months = p[1].period_months = of("3");
	bonus_count(mem, &rule, 3000000, p, 2, &r);
	d = document_of(&rule, p, 2, &r);
	d.basis = basis;
	d.first_month = 7;
	d.months = 3;
	CHECK(reads_back(&d));
	text = json_write(mem, bonus_document_write(mem, &d));
	CHECK(spoilt(text, "\"sheets\"", "251/3", "252/3") == BONUS_OTHER_FACTS);
	CHECK(spoilt(text, "\"sheets\"", "\"months\":2", "\"months\":1") == BONUS_OTHER_FACTS);
	CHECK(spoilt(text, "", "2026-09-15", "2026-09-16") == BONUS_OTHER_FACTS);
	CHECK(spoilt(text, "", "\"first_month\":7", "\"first_month\":12") == BONUS_OTHER_FACTS);
	CHECK(spoilt(text, "", "\"level\":null", "\"level\":\"HTTNV\"") == BONUS_OTHER_FACTS);
}

/* Whoever has the unit more is checked, not only the sum. */
static void
another_share(void)
{
	struct bonus_line line[] = { row(1u << LEVEL_EXCELLENT, "1.2"), row(0, "1") };
	struct bonus_rule rule = share_of(line, 2);
	struct bonus_person p[] = { somebody(LEVEL_EXCELLENT), somebody(LEVEL_GOOD), somebody(LEVEL_GOOD) };
	struct bonus_document d;
	struct bonus_proof proof;
	struct bonus_result r;

	rule.unit = 1;
	bonus_count(mem, &rule, 101, p, 3, &r);
	d = document_of(&rule, p, 3, &r);
	CHECK(r.outcome[0].amount == 38 && r.outcome[1].amount == 31 && r.outcome[2].amount == 31 && r.left == 1);
	r.outcome[1].amount = 32;
	r.left = 0;
	bonus_prove(mem, &d, &proof);
	CHECK(proof.sum && proof.within && proof.rising && !proof.equal && !proof.stopped);
	r.outcome[1].amount = 31;
	r.outcome[0].amount = 37;
	r.left = 2;
	bonus_prove(mem, &d, &proof);
	CHECK(proof.sum && proof.within && proof.rising && proof.equal && !proof.stopped);
	r.outcome[0].amount = 39;
	r.left = 0;
	bonus_prove(mem, &d, &proof);
	CHECK(proof.sum && !proof.within);
	line[0].factor = of("3");
	bonus_count(mem, &rule, 2, p, 2, &r);
	d = document_of(&rule, p, 2, &r);
	CHECK(r.outcome[0].amount == 2 && r.outcome[1].amount == 0);
	r.outcome[0].amount = r.outcome[1].amount = 1;
	bonus_prove(mem, &d, &proof);
	CHECK(proof.sum && proof.within && proof.rising && proof.equal && !proof.stopped);
}

/* With what was given changed in the result before it is written. */
static enum bonus_flaw
judged(struct bonus_document *d, struct bonus_result *r, struct bonus_proof *proof)
{
	struct bonus_document again;
	int64_t at;

	r->spent = 0;
	r->troubled = 0;
	for (size_t i = 0; i < r->n; i++) {
		r->spent += r->outcome[i].amount;
		r->troubled += r->outcome[i].why >= BONUS_NO_COEFFICIENT;
	}
	r->left = r->pot - r->spent;
	return bonus_document_check(mem, bonus_document_write(mem, d), &again, proof, &at);
}

static void
refuses_shares(void)
{
	struct bonus_line line[] = { row(1u << LEVEL_EXCELLENT, "2"), row(1u << LEVEL_GOOD, "1"), row(0, "0") };
	struct bonus_rule rule = share_of(line, 3);
	struct bonus_person p[] = { somebody(LEVEL_EXCELLENT), somebody(LEVEL_GOOD), somebody(LEVEL_NONE) };
	struct bonus_document d;
	struct bonus_proof proof;
	struct bonus_result r;
	struct bonus_outcome *o;

	rule.unit = 10;
	bonus_count(mem, &rule, 1000, p, 3, &r);
	o = r.outcome;
	d = document_of(&rule, p, 3, &r);
	CHECK(o[0].amount == 670 && o[1].amount == 330 && judged(&d, &r, &proof) == BONUS_SOUND);
	o[0].amount = 650;
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_SHARE && !proof.within && proof.rising && proof.equal);
	o[0].amount = 330;
	o[1].amount = 670;
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_SHARE && !proof.rising);
	o[0].amount = 660;
	o[1].amount = 330;
	o[2].amount = 10;
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_SHARE && !proof.rising);
	bonus_count(mem, &rule, 1000, p, 3, &r);
	o = r.outcome;
	o[0].factor = o[0].weight = of("3");
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_WEIGHT);
	rule.by_coefficient = true;
	bonus_count(mem, &rule, 1000, p, 3, &r);
	o = r.outcome;
	o[1].why = BONUS_NO_COEFFICIENT;
	o[1].weight = o[1].ideal = of("0");
	o[1].amount = 0;
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_WEIGHT);
}

static void
refuses_rates(void)
{
	struct bonus_line line[] = { row(0, "0.5") };
	struct bonus_rule rule = share_of(line, 1);
	struct bonus_person p[] = { somebody(LEVEL_GOOD) };
	struct bonus_document d;
	struct bonus_proof proof;
	struct bonus_result r;

	rule.method = BONUS_RATE;
	rule.base = BONUS_SALARY;
	bonus_count(mem, &rule, 9000000, p, 1, &r);
	d = document_of(&rule, p, 1, &r);
	CHECK(r.outcome[0].amount == 2737000 && judged(&d, &r, &proof) == BONUS_SOUND);
	CHECK_TEXT(ratio_text(mem, proof.farthest), "800");
	r.outcome[0].amount = 2738000;
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_SHARE && !proof.within);
	r.outcome[0].amount = 2736000;
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_SHARE && !proof.within);
	r.outcome[0].amount = 2737000;
	r.outcome[0].bounded = true;
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_SHARE && !proof.within);
	r.outcome[0].bounded = false;
	r.outcome[0].ideal = of("2737900");
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_WEIGHT);
	r.outcome[0].why = BONUS_NO_BASE;
	r.outcome[0].ideal = of("0");
	r.outcome[0].amount = 0;
	CHECK(judged(&d, &r, &proof) == BONUS_OTHER_WEIGHT);
}

int
main(void)
{
	mem = mem_new((size_t)1 << 30);
	TEST(rows_match);
	TEST(shares);
	TEST(rates);
	TEST(formulas);
	TEST(any_rule_for_anybody);
	TEST(documents);
	TEST(quarters);
	TEST(another_share);
	TEST(refuses_shares);
	TEST(refuses_rates);
	mem_free(&mem);
	TEST_END();
}
