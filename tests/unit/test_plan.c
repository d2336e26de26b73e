/* How tasks of plans stand on a day, and which reminder is due. */
#include "check.h"

#include "rules/plan.h"
#include "rules/plan_report.h"

static struct plan_task
task(enum plan_word word, int16_t year, int8_t month, int8_t day)
{
	return (struct plan_task){ .word = word, .due = { year, month, day }, .owes = PLAN_ALL };
}

static bool
stands(const struct plan_task *t, struct day done, struct day today, enum plan_state state, int days)
{
	struct plan_standing s = plan_stand(t, true, done, today);

	return s.state == state && s.days == days;
}

static void
check_stand(void)
{
	const struct day never = { 0 };
	struct plan_task t = task(PLAN_BEFORE, 2026, 4, 6);

	CHECK(stands(&t, never, (struct day){ 2026, 4, 1 }, PLAN_WAITS, 4));
	CHECK(stands(&t, never, (struct day){ 2026, 4, 2 }, PLAN_SOON, 3));
	CHECK(stands(&t, never, (struct day){ 2026, 4, 5 }, PLAN_SOON, 0));
	CHECK(stands(&t, never, (struct day){ 2026, 4, 6 }, PLAN_LATE, 1));
	CHECK(stands(&t, (struct day){ 2026, 4, 5 }, (struct day){ 2026, 9, 1 }, PLAN_DONE, 0));
	CHECK(stands(&t, (struct day){ 2026, 4, 6 }, (struct day){ 2026, 9, 1 }, PLAN_DONE_LATE, 1));
	t.word = PLAN_BY;
	CHECK(stands(&t, never, (struct day){ 2026, 4, 6 }, PLAN_SOON, 0));
	CHECK(stands(&t, (struct day){ 2026, 4, 7 }, (struct day){ 2026, 4, 7 }, PLAN_DONE_LATE, 1));
	t = task(PLAN_BEFORE, 2026, 3, 1);
	CHECK(day_compare(plan_last(t.due, t.word), (struct day){ 2026, 2, 28 }) == 0);
	CHECK(plan_stand(&t, false, never, t.due).state == PLAN_NOT_OWED);
	t.withdrawn = true;
	CHECK(plan_stand(&t, true, never, t.due).state == PLAN_NOT_OWED);
}

static void
check_owed(void)
{
	struct plan_task t = task(PLAN_BY, 2026, 4, 6);

	CHECK(plan_owed(&t, AGENCY_COMMUNE, false));
	t.owes = PLAN_DEPARTMENT;
	CHECK(!plan_owed(&t, AGENCY_COMMUNE, true) && plan_owed(&t, AGENCY_DEPARTMENT, false));
	t.owes = PLAN_COMMUNE;
	CHECK(plan_owed(&t, AGENCY_COMMUNE, false) && !plan_owed(&t, AGENCY_DEPARTMENT, false));
	t.owes = PLAN_CHOSEN;
	CHECK(!plan_owed(&t, AGENCY_COMMUNE, false) && plan_owed(&t, AGENCY_DEPARTMENT, true));
}

/* From four days before the last day to three weeks after it. */
static void
check_step(void)
{
	static const int steps[] = { 0, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 6 };
	const struct day last = { 2026, 4, 5 };

	for (int i = 0; i < (int)(sizeof(steps) / sizeof(*steps)); i++)
		CHECK(plan_step(last, day_of_number(day_number(last) - 4 + i)) == steps[i]);
}

static void
check_day(void)
{
	struct day day;

	CHECK(plan_step_day("2026-04-05 23:59:59.999999", &day) == 1 && day_compare(day, (struct day){ 2026, 4, 5 }) == 0);
	CHECK(plan_step_day("2026", &day) == 0 && plan_step_day(NULL, &day) == 0);
}

static void
check_share(void)
{
	CHECK(plan_share(2, 3) == 666 && plan_share(1, 3) == 333);	/* never 66.7 */
	CHECK(plan_share(1999, 2000) == 999 && plan_share(114, 115) == 991);	/* nor all before it is all */
	CHECK(plan_share(115, 115) == 1000 && plan_share(0, 7) == 0 && plan_share(0, 0) == 0);
}

int
main(void)
{
	TEST(check_stand);
	TEST(check_owed);
	TEST(check_step);
	TEST(check_day);
	TEST(check_share);
	TEST_END();
}
