#include "check.h"

#include "base/mem.h"
#include "rules/bonus_check.h"
#include "rules/regulation_issue.h"
#include "rules/regulation_template.h"

static struct mem *mem;
static const struct day today = { 2026, 11, 30 };

/* The rule of a template. */
static struct bonus_rule
rule(const struct regulation_template *t)
{
	struct bonus_rule r = { .method = t->method, .base = t->base, .reserve_percent = ratio_of(mem, t->reserve, 100), .unit = t->unit,
	    .by_months = t->by_months, .by_coefficient = t->by_coefficient, .absences = t->absences, .n = t->n,
	    .line = mem_array(mem, t->n, sizeof(*r.line)) };

	for (int p = 0; p < BONUS_POSITIONS; p++)
		CHECK(ratio_read(mem, t->position_factor[p], &r.position_factor[p]) == 1);
	for (size_t i = 0; i < t->n; i++) {
		const struct regulation_template_line *l = &t->line[i];

		r.line[i] = (struct bonus_line){ .levels = l->levels, .discipline = l->discipline, .effect = l->effect, .sum = l->sum };
		CHECK(l->factor == NULL || ratio_read(mem, l->factor, &r.line[i].factor) == 1);
	}
	return r;
}

/* A draft that says everything. */
static struct regulation
draft(enum bonus_kind kind)
{
	struct regulation r = { .kind = kind, .state = REGULATION_DRAFT, .part = { "a", "b", "c", "d", "e" }, .basis = "",
	    .rule = rule(&regulation_templates[0]), .document_day = { 2026, 11, 30 }, .from = { 2026, 12, 1 } };

	return r;
}

static void
what_is_missing(void)
{
	struct regulation r = draft(BONUS_AWARD);
	struct regulation_gaps gaps = regulation_gaps(mem, &r);

	CHECK(regulation_gapless(&gaps));
	r.part[REGULATION_STEPS] = "";
	r.rule.n = 0;
	gaps = regulation_gaps(mem, &r);
	CHECK(!regulation_gapless(&gaps) && gaps.parts == 1u << REGULATION_STEPS && gaps.lines && !gaps.basis && !gaps.basis_file);
	CHECK(regulation_judge(mem, &r, NULL, today) == REGULATION_GAPS);
	r = draft(BONUS_AWARD);
	r.rule.line[0].effect = BONUS_SUM;	/* which a share has none of */
	gaps = regulation_gaps(mem, &r);
	CHECK(gaps.faults == 1 && !regulation_gapless(&gaps));
	r = draft(BONUS_INCOME);
	gaps = regulation_gaps(mem, &r);
	CHECK(gaps.basis && gaps.basis_file);
	r.basis = "Nghị quyết";
	gaps = regulation_gaps(mem, &r);
	CHECK(!gaps.basis && gaps.basis_file && !regulation_gapless(&gaps));
	r.basis_file = 7;
	gaps = regulation_gaps(mem, &r);
	CHECK(regulation_gapless(&gaps));
}

static void
days_of_an_issue(void)
{
	const struct regulation first = { .kind = BONUS_AWARD, .state = REGULATION_ISSUED, .from = { 2026, 12, 1 } };
	struct regulation r = draft(BONUS_AWARD);

	CHECK(regulation_judge(mem, &r, NULL, today) == REGULATION_SOUND);
	r.document_day = (struct day){ 2026, 12, 1 };
	CHECK(regulation_judge(mem, &r, NULL, today) == REGULATION_AHEAD);
	r.document_day = today;
	r.from = today;
	CHECK(regulation_judge(mem, &r, NULL, today) == REGULATION_SOUND);
	r.from = (struct day){ 2026, 11, 29 };
	CHECK(regulation_judge(mem, &r, NULL, today) == REGULATION_EARLY);
	r.from = first.from;
	CHECK(regulation_judge(mem, &r, &first, today) == REGULATION_BEFORE);
	r.from = (struct day){ 2026, 12, 2 };
	CHECK(regulation_judge(mem, &r, &first, today) == REGULATION_SOUND);
	CHECK_TEXT(regulation_flaw_name[REGULATION_BEFORE], "before");
}

static void
the_last_of_a_kind(void)
{
	const struct regulation list[] = {
		{ .id = 1, .kind = BONUS_AWARD, .state = REGULATION_DRAFT },
		{ .id = 2, .kind = BONUS_AWARD, .state = REGULATION_ISSUED, .from = { 2026, 1, 1 } },
		{ .id = 3, .kind = BONUS_AWARD, .state = REGULATION_ISSUED, .from = { 2027, 1, 1 } },
		{ .id = 4, .kind = BONUS_INCOME, .state = REGULATION_ISSUED, .from = { 2028, 1, 1 } },
		{ .id = 5, .kind = BONUS_AWARD, .state = REGULATION_DROPPED },
	};

	CHECK(regulation_last(list, 5, BONUS_AWARD)->id == 3);
	CHECK(regulation_last(list, 5, BONUS_INCOME)->id == 4);
	CHECK(regulation_last(list, 1, BONUS_AWARD) == NULL);
	CHECK(regulation_holds(&list[1], (struct day){ 2026, 1, 1 }) && !regulation_holds(&list[1], (struct day){ 2025, 12, 31 }));
}

/* Each is one that could be issued: every level once, factors that never fall as the level rises. */
static void
templates_are_sound(void)
{
	for (int t = 0; t < REGULATION_TEMPLATES; t++) {
		const struct regulation_template *of = &regulation_templates[t];
		const struct ratio *before = NULL;
		unsigned seen = 0;

		const struct bonus_rule whole = rule(of);
		size_t n;
		const struct bonus_finding *finding = bonus_check(mem, &whole, &n);

		CHECK(bonus_findings(finding, n, SEVERITY_ERROR) == 0 && bonus_findings(finding, n, SEVERITY_WARNING) == 0);
		CHECK_TEXT(of->name, regulation_template_name[t]);
		for (size_t i = 0; i < of->n; i++) {
			const struct regulation_template_line *l = &of->line[i];
			const struct ratio *worth = ratio_int(mem, l->sum);

			CHECK(l->levels != 0 && (seen & l->levels) == 0);
			seen |= l->levels;
			CHECK((l->effect == BONUS_FACTOR) == (l->factor != NULL) && (l->effect == BONUS_SUM) == (l->sum != 0));
			CHECK(l->effect != BONUS_SUM || (of->method == BONUS_RATE && of->base == BONUS_FIXED));
			CHECK(l->factor == NULL || ratio_read(mem, l->factor, &worth) == 1);
			CHECK(before == NULL || ratio_compare(worth, before) < 0);
			before = worth;
		}
		CHECK(seen == (1u << BONUS_LEVELS) - 1);
		for (int p = 0; p < BONUS_POSITIONS; p++)
			CHECK(of->position_factor[p] != NULL);
	}
	CHECK(regulation_template_name[REGULATION_TEMPLATES] == NULL);
}

int
main(void)
{
	mem = mem_new(1 << 20);
	TEST(what_is_missing);
	TEST(days_of_an_issue);
	TEST(the_last_of_a_kind);
	TEST(templates_are_sound);
	mem_free(&mem);
	TEST_END();
}
