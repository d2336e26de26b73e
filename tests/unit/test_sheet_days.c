/* Working days of a window on which somebody was there. */
#include "check.h"

#include "rules/sheet_days.h"

static const struct day off[] = { { 2026, 9, 2 } }, none;
static const struct workdays stand = { off, NULL, 1, 0 };
static const struct day first = { 2026, 8, 26 }, last = { 2026, 9, 25 };	/* 22 working days */

static struct sheet_days
from(struct day from, struct day until)
{
	struct sheet_days d = { .working = workdays_within(&stand, first, last) };

	sheet_days_add(&d, &stand, first, last, from, until);
	return d;
}

static void
counted(void)
{
	struct sheet_days d = from((struct day){ 2020, 1, 1 }, none);

	CHECK(d.working == 22 && d.present == 22 && !sheet_days_short(&d));
	/* From Friday 11 September: 11 of 22, half is enough; from Monday 14 September 10. */
	d = from((struct day){ 2026, 9, 11 }, none);
	CHECK(d.present == 11 && !sheet_days_short(&d));
	d = from((struct day){ 2026, 9, 12 }, none);
	CHECK(d.present == 10 && sheet_days_short(&d));
	/* The holiday is no day that is missed. */
	d = from((struct day){ 2020, 1, 1 }, (struct day){ 2026, 9, 2 });
	CHECK(d.present == 5 && sheet_days_short(&d));
	/* Two places one behind the other. */
	sheet_days_add(&d, &stand, first, last, (struct day){ 2026, 9, 3 }, none);
	CHECK(d.present == 22 && !sheet_days_short(&d));
	d = from((struct day){ 2026, 10, 1 }, none);
	CHECK(d.present == 0);
	d = (struct sheet_days){ 0, 0 };
	CHECK(!sheet_days_short(&d));			/* nobody asked */
}

static void
asked(void)
{
	const struct parameter_sets all = { .nprovince = 0 };

	CHECK(!sheet_days_asked(&all, (struct period){ 2026, 9, 1 }));
}

int
main(void)
{
	TEST(counted);
	TEST(asked);
	TEST_END();
}
