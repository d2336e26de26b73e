#include "check.h"

#include "rules/feedback.h"

static const struct day due = { 2026, 11, 25 }, on = { 2026, 11, 25 }, behind = { 2026, 11, 26 };
static const struct feedback_answer said[] = {
	{ { FEEDBACK_VERY, FEEDBACK_GOOD, FEEDBACK_WEAK }, "" }, { { FEEDBACK_VERY, FEEDBACK_GOOD, FEEDBACK_FAIR }, "" },
	{ { FEEDBACK_VERY, FEEDBACK_FAIR, FEEDBACK_FAIR }, "" }, { { FEEDBACK_GOOD, FEEDBACK_GOOD, FEEDBACK_FAIR }, "" },
	{ { FEEDBACK_VERY, FEEDBACK_GOOD, FEEDBACK_FAIR }, "" },
};

static void
shown_of_enough_and_late(void)
{
	struct feedback_sum s = feedback_sum(said, 4, due, behind);

	CHECK(s.over && !s.shown && s.n == 0 && s.count[0][FEEDBACK_VERY] == 0);
	s = feedback_sum(said, 5, due, on);
	CHECK(!s.over && !s.shown && s.n == 0);
	s = feedback_sum(said, 5, due, behind);
	CHECK(s.shown && s.n == 5);
	CHECK(s.count[0][FEEDBACK_VERY] == 4 && s.count[0][FEEDBACK_GOOD] == 1);
	CHECK(s.count[1][FEEDBACK_GOOD] == 4 && s.count[2][FEEDBACK_WEAK] == 1 && s.count[2][FEEDBACK_FAIR] == 4);
}

static void
how_many_are_asked(void)
{
	CHECK(feedback_judge(2, due, on) == FEEDBACK_FEW);
	CHECK(feedback_judge(3, due, on) == FEEDBACK_SOUND);
	CHECK(feedback_judge(15, due, on) == FEEDBACK_SOUND);
	CHECK(feedback_judge(16, due, on) == FEEDBACK_MANY);
	CHECK(feedback_judge(5, due, behind) == FEEDBACK_LATE);
}

int
main(void)
{
	TEST(shown_of_enough_and_late);
	TEST(how_many_are_asked);
	TEST_END();
}
