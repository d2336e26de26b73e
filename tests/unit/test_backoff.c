#include "check.h"

#include "rules/backoff.h"

static const struct backoff source = { 15 * 60, 60, 3600 }, line = { 0, 2, 900 };

static void
it_doubles_up_to_a_bound(void)
{
	CHECK(backoff_seconds(&source, 0, 0, 0) == 900 && backoff_seconds(&source, 1, 0, 0) == 60 && backoff_seconds(&source, 3, 0, 0) == 240);
	CHECK(backoff_seconds(&source, 7, 0, 0) == 3600 && backoff_seconds(&source, INT64_MAX, 0, 0) == 3600);
	CHECK(backoff_seconds(&line, 0, 0, 7) == 0 && backoff_seconds(&line, 1, 0, 7) == 2 && backoff_seconds(&line, 9, 0, 0) == 512);
	CHECK(backoff_seconds(&line, 10, 0, 0) == 900);
}

static void
the_other_side_may_ask_for_more(void)
{
	CHECK(backoff_seconds(&source, 1, 300, 0) == 300 && backoff_seconds(&source, 4, 300, 0) == 480);
	CHECK(backoff_seconds(&source, 0, 20, 0) == 900 && backoff_seconds(&line, 1, INT64_MAX, 0) == 86400);
	CHECK(backoff_seconds(&line, 1, -5, 0) == 2);
}

static void
chance_adds_a_tenth_at_most(void)
{
	CHECK(backoff_seconds(&source, 0, 0, 90) == 990 && backoff_seconds(&source, 0, 0, 91) == 900);
	for (uint32_t r = 0; r < 4000; r += 7)
		CHECK(backoff_seconds(&line, 60, 0, UINT32_MAX - r) >= 900 && backoff_seconds(&line, 60, 0, UINT32_MAX - r) <= 990);
}

int
main(void)
{
	TEST(it_doubles_up_to_a_bound);
	TEST(the_other_side_may_ask_for_more);
	TEST(chance_adds_a_tenth_at_most);
	TEST_END();
}
