#include "check.h"

#include <string.h>

#include "rules/quota.h"
#include "rules/year_group.h"

static struct mem *mem;

/* The least number of people with a place is the first that has one, one by one. */
static void
first_place(void)
{
	static const char *const rates[] = { "20", "25", "22.5", "0.01", "10", "33" };
	const struct ratio *rate;

	for (size_t r = 0; r < sizeof(rates) / sizeof(*rates); r++)
		for (int b = 0; b < QUOTA_BASES; b++) {
			int64_t n = 1;

			CHECK(ratio_read(mem, rates[r], &rate) == 1);
			while (quota_most(mem, rate, (enum quota_base)b, 1, n - 1) < 1)
				n++;
			CHECK(quota_first(mem, rate, (enum quota_base)b) == n);
		}
	CHECK(quota_first(mem, ratio_int(mem, 0), QUOTA_GOOD) == 0);
	CHECK(quota_first(mem, ratio_int(mem, 20), QUOTA_GOOD) == 6 && quota_first(mem, ratio_int(mem, 25), QUOTA_GOOD) == 5);
}

static const char *
lacks(const struct quota_person *const *ranking, size_t n, const char *id)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(ranking[i]->id, id) == 0) {
			const struct ratio *short_by = quota_short(mem, ranking, n, ranking[i]);

			return short_by == NULL ? "-" : ratio_text(mem, short_by);
		}
	return "nobody";
}

static void
ranked(void)
{
	static const char *const means[] = { "92", "95", "941/10", "80", "939/10", "91", "941/10" };
	struct quota_person p[27];
	struct quota q = { .rate = ratio_int(mem, 20), .person = p, .n = 27 };
	const struct quota_person **list;
	const char *group;
	size_t n;

	for (size_t i = 0; i < 27; i++) {
		const struct ratio *mean;

		CHECK(ratio_read(mem, i < 7 ? means[i] : "75", &mean) == 1);
		p[i] = (struct quota_person){ .id = mem_print(mem, "%c", (int)('a' + i)), .group = "g", .mean = mean, .classified = true, .cap = CAP_NONE,
		    .ground = GROUND_NONE };
	}
	quota_levels(mem, &q);
	CHECK(quota_places(mem, &q, &group) == 1);
	n = quota_ranking(mem, &q, "g", &list);
	CHECK(n == 6 && q.group[0].places == 4);
	CHECK_TEXT(list[0]->id, "b");
	CHECK_TEXT(list[1]->id, "c");
	CHECK_TEXT(list[2]->id, "g");
	CHECK_TEXT(lacks(list, n, "b"), "-");
	CHECK_TEXT(lacks(list, n, "a"), "19/10");
	CHECK_TEXT(lacks(list, n, "f"), "29/10");
	q.n = 12;	/* two places: the two of 94,1 are tied for one */
	quota_levels(mem, &q);
	CHECK(quota_places(mem, &q, &group) == 1);
	n = quota_ranking(mem, &q, "g", &list);
	CHECK(q.group[0].places == 2 && q.group[0].ntied == 2);
	CHECK_TEXT(lacks(list, n, "c"), "-");
	CHECK_TEXT(lacks(list, n, "e"), "1/5");
	CHECK(quota_ranking(mem, &q, "other", &list) == 0);
}

static void
usual_groups(void)
{
	const struct { enum rank rank; int64_t unit; enum year_group_usual group; } all[] = {
		{ RANK_HEAD, 1, GROUP_HEADS }, { RANK_DEPUTY, 1, GROUP_LEADERS }, { RANK_STAFF, 1, GROUP_STAFF },
		{ RANK_HEAD, 2, GROUP_LEADERS }, { RANK_DEPUTY, 2, GROUP_LEADERS }, { RANK_STAFF, 2, GROUP_STAFF },
	};
	const struct year_group list[] = { { 7, 1, "a" }, { 9, 12, "b" } };

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		const struct classification c = { .agency = 1, .unit = all[i].unit, .rank = all[i].rank, .group = i == 0 ? 0 : 7 };

		CHECK(year_group_usual_of(&c) == all[i].group);
		CHECK(year_group_without(&c, 1) == (i == 0));
	}
	CHECK_TEXT(year_group_key(mem, list, 2, 9), "0012");
	CHECK_TEXT(year_group_key(mem, list, 2, 8), "0000");
	CHECK(year_group_of(list, 2, 8) == NULL);
}

int
main(void)
{
	mem = mem_new(1 << 26);
	TEST(first_place);
	TEST(ranked);
	TEST(usual_groups);
	mem_free(&mem);
	TEST_END();
}
