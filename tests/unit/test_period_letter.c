/* On which days which letters about the steps of a period are due. */
#include "check.h"

#include "base/mem.h"
#include "rules/period_letter.h"

static struct mem *mem;
static const struct day off[] = { { 2026, 11, 24 } };
static const struct workdays days = { off, NULL, 1, 0 };

/* "self confirm": those of a period that are due on a day. */
static const char *
due(struct period p, int16_t year, int8_t month, int8_t day)
{
	struct day step[PERIOD_STEPS];
	const char *all = "";

	for (int s = 0; s < PERIOD_STEPS; s++)
		step[s] = period_step_day(&period_calendar_default, &days, p, (enum period_step)s);
	for (int l = 0; l < PERIOD_LETTERS; l++)
		if (period_letter_due((enum period_letter)l, &days, step, (struct day){ year, month, day }))
			all = mem_print(mem, "%s%s%s", all, all[0] == '\0' ? "" : " ", period_letter_name[l]);
	return all;
}

/* Self 25, head 26, decision 28 (a Saturday: 30), publication 5 December (a Saturday: 7); the 24th is off. */
static void
november(void)
{
	const struct period p = { 2026, 11, 1 };

	CHECK_TEXT(due(p, 2026, 11, 22), "");
	CHECK_TEXT(due(p, 2026, 11, 23), "self");	/* the working day before */
	CHECK_TEXT(due(p, 2026, 11, 25), "self confirm");
	CHECK_TEXT(due(p, 2026, 11, 26), "silent confirm");
	CHECK_TEXT(due(p, 2026, 11, 27), "silent late");
	CHECK_TEXT(due(p, 2026, 12, 3), "silent late");
	CHECK_TEXT(due(p, 2026, 12, 4), "silent late publish");
	CHECK_TEXT(due(p, 2026, 12, 7), "silent late publish");
	CHECK_TEXT(due(p, 2026, 12, 8), "");
}

/* December closes before the 15th; a quarter has the steps of its last month. */
static void
others(void)
{
	const struct period december = { 2026, 12, 1 }, quarter = { 2026, 7, 3 };

	CHECK_TEXT(due(december, 2026, 12, 9), "self");
	CHECK_TEXT(due(december, 2026, 12, 10), "self confirm");
	CHECK_TEXT(due(december, 2026, 12, 11), "silent confirm publish");
	CHECK_TEXT(due(december, 2026, 12, 14), "silent late publish");
	CHECK_TEXT(due(december, 2026, 12, 15), "");
	CHECK_TEXT(due(quarter, 2026, 8, 25), "");
	CHECK_TEXT(due(quarter, 2026, 9, 24), "self");
	CHECK_TEXT(due(quarter, 2026, 10, 5), "silent late publish");
}

int
main(void)
{
	mem = mem_new(1024 * 1024);
	TEST(november);
	TEST(others);
	mem_free(&mem);
	TEST_END();
}
