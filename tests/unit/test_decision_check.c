/* The second way of a decision says what the first says, and sees every answer that is another. */
#include "check.h"

#include "base/mem.h"
#include "rules/decision_check.h"

#define PEOPLE	14

static struct mem *mem;
static unsigned seed = 1;

static int
below(int n)
{
	seed = seed * 1103515245u + 12345u;
	return (int)(seed >> 16 & 0x7fff) % n;
}

/* Means close together, so that many are equal; two groups; caps, grounds, who has none. */
static void
begin(struct quota *q, struct quota_person *p)
{
	static const char *const means[] = { "95", "92", "92", "91/1", "90", "1799/20", "80", "70", "60", "40" };

	*q = (struct quota){ .rate = ratio_int(mem, below(2) ? 20 : 25), .base = (enum quota_base)below(QUOTA_BASES), .person = p,
	    .n = (size_t)(1 + below(PEOPLE)), .chooses = below(3) == 0 };
	for (size_t i = 0; i < q->n; i++) {
		p[i] = (struct quota_person){ .id = mem_print(mem, "%zu", i), .group = below(4) == 0 ? "b" : "a", .classified = below(9) != 0,
		    .leader = true, .cap = below(6) == 0 ? below(SCORE_LEVELS) : CAP_NONE, .ground = below(9) == 0 ? below(QUOTA_GROUNDS) : GROUND_NONE };
		if (below(9) != 0)
			CHECK(ratio_read(mem, means[below(sizeof(means) / sizeof(*means))], &p[i].mean) == 1);
	}
}

/* Of somebody else what the law says would be refused before it is decided: nobody beyond the places is chosen. */
static bool
answer(struct quota *q)
{
	const char *group;

	quota_levels(mem, q);
	for (size_t i = 0; q->chooses && i < q->n; i++)
		q->person[i].chosen = q->person[i].candidate && below(3) == 0;
	return quota_places(mem, q, &group) == 1;
}

static void
agrees_with_the_first(void)
{
	struct quota_person p[PEOPLE];
	int refused = 0, held = 0;

	for (int i = 0; i < 3000; i++) {
		struct quota q;
		const char *id;

		begin(&q, p);
		if (!answer(&q)) {
			refused++;
			continue;
		}
		held += decision_levels_hold(mem, &q, &id);
		CHECK(id == NULL);
		mem_reset(mem);
	}
	CHECK(held + refused == 3000 && refused > 20);
}

static void
sees_what_is_another(void)
{
	struct quota_person p[PEOPLE];
	int changed = 0, seen = 0;

	for (int i = 0; i < 2000; i++) {
		struct quota q;
		struct quota_person *one;
		const char *id;

		begin(&q, p);
		if (!answer(&q))
			continue;
		one = &p[below((int)q.n)];
		changed++;
		if (one->levelled && below(2) == 0)
			one->level = (enum score_level)(((int)one->level + 1) % SCORE_LEVELS);
		else
			one->why = (enum quota_why)(((int)one->why + 1) % QUOTA_WHYS);
		seen += !decision_levels_hold(mem, &q, &id) && id == one->id;
		mem_reset(mem);
	}
	CHECK(changed > 1500 && seen == changed);
}

static void
means(void)
{
	const struct ratio *six = ratio_int(mem, 6), *none = ratio_int(mem, 0), *five = ratio_int(mem, 5), *mean;
	struct year_period period[3] = { { 1, ratio_int(mem, 80) }, { 3, ratio_int(mem, 91) }, { 1, NULL } };
	struct year_case y = { period, 3, six, none, none, none };

	CHECK(year_mean(mem, &y, &mean) == YEAR_CLASSIFIED && decision_mean_holds(mem, &y, YEAR_CLASSIFIED, mean));
	CHECK(!decision_mean_holds(mem, &y, YEAR_CLASSIFIED, ratio_int(mem, 88)));
	CHECK(!decision_mean_holds(mem, &y, YEAR_NO_SCORED_PERIOD, NULL));
	y.worked = five;
	CHECK(decision_mean_holds(mem, &y, YEAR_UNDER_SIX_MONTHS, NULL) && !decision_mean_holds(mem, &y, YEAR_CLASSIFIED, mean));
	y.maternity = ratio_int(mem, 1);
	CHECK(decision_mean_holds(mem, &y, YEAR_CLASSIFIED, mean) && !decision_mean_holds(mem, &y, YEAR_UNDER_SIX_MONTHS, NULL));
	y.worked = none;
	y.sick = six;
	CHECK(decision_mean_holds(mem, &y, YEAR_UNDER_SIX_MONTHS, NULL));
	y.n = 0;
	y.worked = six;
	CHECK(decision_mean_holds(mem, &y, YEAR_NO_SCORED_PERIOD, NULL) && !decision_mean_holds(mem, &y, YEAR_CLASSIFIED, six));
}

int
main(void)
{
	mem = mem_new((size_t)64 << 20);
	TEST(agrees_with_the_first);
	TEST(sees_what_is_another);
	TEST(means);
	mem_free(&mem);
	TEST_END();
}
