/* Levels of organisations by Article 8: a row of the table each, and what lies between two levels. */
#include "check.h"

#include "base/mem.h"
#include "rules/rating.h"

static struct mem *mem;

static const struct ratio *
number(const char *text)
{
	const struct ratio *value = NULL;

	CHECK(ratio_read(mem, text, &value) == 1);
	return value;
}

static struct rating_case
with(const char *points, const char *done, const char *late, const char *exceeded)
{
	return (struct rating_case){ .points = number(points), .done = number(done), .late = number(late),
	    .exceeded = number(exceeded), .sound = true, .remedied = true };
}

/* "HTTNV", "HTTNV of HTTNV HTNV": what is proposed, and of what the authority chooses. */
static const char *
said(struct rating_case c)
{
	const char *text;
	struct rating r;

	rating_of(&c, &r);
	text = score_level_name[r.level];
	if (r.choices == 1u << r.level)
		return text;
	text = mem_print(mem, "%s of", text);
	for (int l = 0; l < SCORE_LEVELS; l++)
		if ((r.choices & 1u << l) != 0)
			text = mem_print(mem, "%s %s", text, score_level_name[l]);
	return text;
}

static void
levels_of_the_law(void)
{
	CHECK_TEXT(said(with("90", "100", "0", "30")), "HTXSNV");
	CHECK_TEXT(said(with("8999/100", "100", "0", "100")), "HTTNV");
	CHECK_TEXT(said(with("70", "100", "0", "0")), "HTTNV");
	CHECK_TEXT(said(with("69.99", "100", "20", "0")), "HTNV");
	CHECK_TEXT(said(with("50", "100", "0", "0")), "HTNV");
	CHECK_TEXT(said(with("49.99", "100", "0", "100")), "KHTNV");
	CHECK_TEXT(said(with("95", "69.99", "0", "30")), "KHTNV");
}

static void
between_two_levels(void)
{
	struct rating_case c = with("92", "100", "0", "20");

	CHECK_TEXT(said(c), "HTTNV of HTTNV HTNV");		/* points above "good", a fifth exceeded */
	c = with("92", "100", "0", "30");
	c.failed_below = 1;
	CHECK_TEXT(said(c), "HTTNV of HTTNV HTNV");
	c.failed_below = 0;
	c.remedied = false;
	CHECK_TEXT(said(c), "HTTNV of HTTNV HTNV");
	CHECK_TEXT(said(with("80", "100", "10", "30")), "HTNV of HTNV KHTNV");
	CHECK_TEXT(said(with("60", "100", "20.01", "0")), "HTNV of HTNV KHTNV");
	CHECK_TEXT(said(with("60", "85", "0", "0")), "HTNV of HTNV KHTNV");
	CHECK_TEXT(said(with("92", "70", "0", "0")), "HTNV of HTNV KHTNV");
	c = with("80", "100", "0", "0");
	c.sound = false;
	CHECK_TEXT(said(c), "HTNV of HTNV KHTNV");
}

static void
what_forces_the_lowest(void)
{
	struct rating_case c = with("99", "100", "0", "100");

	c.breach = true;
	CHECK_TEXT(said(c), "KHTNV");
	c = with("60", "60", "0", "0");
	CHECK_TEXT(said(c), "KHTNV");
	c.unavoidable = true;
	CHECK_TEXT(said(c), "HTNV of HTNV KHTNV");
	c.breach = true;
	CHECK_TEXT(said(c), "KHTNV");
}

static void
what_is_lacking_is_named(void)
{
	struct rating_case c = with("65", "99", "1", "0");
	struct rating r;

	c.sound = c.remedied = false;
	c.failed_below = 2;
	rating_of(&c, &r);
	CHECK(r.lack[LEVEL_EXCELLENT] == (RATING_POINTS | RATING_DONE | RATING_ON_TIME | RATING_SOUND | RATING_EXCEEDED | RATING_BELOW | RATING_REMEDIED));
	CHECK(r.lack[LEVEL_GOOD] == (RATING_POINTS | RATING_DONE | RATING_ON_TIME | RATING_SOUND));
	CHECK(r.lack[LEVEL_DONE] == RATING_DONE);
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(levels_of_the_law);
	TEST(between_two_levels);
	TEST(what_forces_the_lowest);
	TEST(what_is_lacking_is_named);
	mem_free(&mem);
	TEST_END();
}
