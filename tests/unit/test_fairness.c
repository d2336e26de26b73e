#include "check.h"

#include "rules/fairness.h"

#define E	LEVEL_EXCELLENT
#define G	LEVEL_GOOD
#define N	LEVEL_NONE

/* A leader for each of so many, the rest without a leading post; excellent the first. */
static size_t
people(struct fair_person *p, size_t leaders, size_t n, size_t excellent)
{
	for (size_t i = 0; i < n; i++)
		p[i] = (struct fair_person){ .leader = i < leaders, .newcomer = i % 2 == 0, .level = { i < excellent ? (int)E : (int)G, N, N, N } };
	return n;
}

static void
counts_kinds(void)
{
	struct fair_person p[20];
	struct fairness f;

	fairness_of(p, people(p, 8, 20, 3), &f);
	CHECK(f.line[FAIR_ALL].n[0] == 20 && f.line[FAIR_ALL].excellent[0] == 3 && !f.line[FAIR_ALL].masked[0]);
	CHECK(f.line[FAIR_LEADERS].n[0] == 8 && f.line[FAIR_LEADERS].excellent[0] == 3 && !f.line[FAIR_LEADERS].masked[0]);
	CHECK(f.line[FAIR_STAFF].n[0] == 12 && f.line[FAIR_STAFF].excellent[0] == 0 && !f.line[FAIR_STAFF].masked[0]);
	CHECK(f.line[FAIR_NEWCOMERS].n[0] == 10 && f.line[FAIR_NEWCOMERS].excellent[0] == 2);
	CHECK(f.line[FAIR_ABSENT].n[0] == 0 && f.line[FAIR_MOVED].n[0] == 0);
	CHECK(f.line[FAIR_ALL].n[1] == 0);
	for (size_t i = 0; i < 6; i++)
		p[i].part = p[i].maternity = true;
	fairness_of(p, 20, &f);
	CHECK(f.line[FAIR_PART].n[0] == 6 && f.line[FAIR_MATERNITY].n[0] == 6 && f.line[FAIR_MATERNITY].excellent[0] == 3);
	CHECK(f.line[FAIR_ABSENT].n[0] == 0);
}

static void
few_people_are_masked(void)
{
	struct fair_person p[20];
	struct fairness f;

	fairness_of(p, people(p, 4, 20, 3), &f);
	CHECK(f.line[FAIR_LEADERS].masked[0] && f.line[FAIR_STAFF].masked[0]);	/* 16 of 20 tell the four */
	CHECK(!f.line[FAIR_ALL].masked[0] && !f.line[FAIR_NEWCOMERS].masked[0]);
	fairness_of(p, people(p, 0, 20, 3), &f);
	CHECK(!f.line[FAIR_STAFF].masked[0]);	/* all of them */
	fairness_of(p, people(p, 0, 4, 3), &f);
	CHECK(f.line[FAIR_ALL].masked[0]);
}

static void
year_by_year(void)
{
	const struct fair_person p[] = {
		{ .level = { E, E, E, E } }, { .level = { E, E, G, E } }, { .level = { E, N, E, E } }, { .level = { G, E, E, E } },
		{ .level = { G, G, N, N } }, { .level = { G, N, N, N } }, { .level = { N, G, G, G } },
	};
	struct fairness f;

	fairness_of(p, sizeof(p) / sizeof(*p), &f);
	CHECK(f.excellent == 3 && f.running[0] == 1 && f.running[1] == 1 && f.running[2] == 0 && f.running[3] == 1);
	CHECK(f.known == 6 && f.never == 2 && !f.masked_never);
	fairness_of(p, 4, &f);
	CHECK(f.known == 4 && f.masked_never);
}

int
main(void)
{
	TEST(counts_kinds);
	TEST(few_people_are_masked);
	TEST(year_by_year);
	TEST_END();
}
