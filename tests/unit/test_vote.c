#include "check.h"

#include "rules/vote.h"

static void
the_most_votes_lead(void)
{
	const struct vote_expert list[] = {
		{ .row = 7, .fit = VOTE_VERY }, { .row = 9, .fit = VOTE_LITTLE }, { .row = 0 }, { .row = 9 },
		{ .row = 8, .gone = true }, { .row = 8, .gone = true }, { .row = 8, .gone = true },
	};
	struct vote_tally tally[7];
	size_t n = vote_count(list, 7, tally);

	CHECK(n == 2 && tally[0].row == 9 && tally[0].n == 2 && tally[1].row == 7 && tally[1].n == 1);
	CHECK(tally[0].fit[VOTE_LITTLE] == 1 && tally[0].fit[VOTE_UNSAID] == 1 && tally[0].first == &list[1]);
	CHECK(vote_leading(tally, n) == 1);
}

static void
a_tie_stays_one(void)
{
	const struct vote_expert list[] = { { .row = 3 }, { .row = 2 }, { .row = 1 }, { .row = 2 }, { .row = 3 } };
	struct vote_tally tally[5];
	size_t n = vote_count(list, 5, tally);

	CHECK(n == 3 && tally[0].row == 3 && tally[1].row == 2 && tally[2].row == 1);
	CHECK(vote_leading(tally, n) == 2);
}

static void
nobody_voted(void)
{
	const struct vote_expert list[] = { { .row = 0 } };
	struct vote_tally tally[1];

	CHECK(vote_count(list, 1, tally) == 0);
	CHECK(vote_leading(tally, 0) == 0);
}

int
main(void)
{
	TEST(the_most_votes_lead);
	TEST(a_tie_stays_one);
	TEST(nobody_voted);
	TEST_END();
}
