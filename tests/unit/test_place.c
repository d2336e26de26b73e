#include "check.h"

#include "rules/place.h"

enum { STC = 3, BUDGET = 30, WARD = 9, PROVINCE = 1 };
enum { CHAIRMAN = 100, HEAD, DEPUTY, CHIEF, CLERK, WARD_HEAD, GONE };

static struct place
place(int64_t person, int64_t unit, int64_t agency, enum rank rank)
{
	return (struct place){ .person = person, .unit = unit, .agency = agency, .rank = rank, .main = true };
}

static void
who_scores(void)
{
	const struct place list[] = { place(HEAD, STC, STC, RANK_HEAD), place(DEPUTY, STC, STC, RANK_DEPUTY),
	    place(CHIEF, BUDGET, STC, RANK_HEAD), place(CLERK, BUDGET, STC, RANK_STAFF) };
	const struct places all = { .agency = STC, .list = list, .n = 4 };

	CHECK(place_scorer(&all, &list[0]) == SCORED_ABOVE);
	CHECK(place_scorer(&all, &list[1]) == HEAD && place_scorer(&all, &list[2]) == HEAD && place_scorer(&all, &list[3]) == CHIEF);
	CHECK(place_heads_agency(&list[0]) && !place_heads_agency(&list[1]) && !place_heads_agency(&list[2]));
}

/* The head of an agency covers all of it but himself; who acts for him neither himself nor the head. */
static void
inside_an_agency(void)
{
	const struct charge own = { .person = HEAD, .agency = STC, .whole = true };
	const struct charge acting = { .person = DEPUTY, .agency = STC, .whole = true, .behalf = HEAD };
	const struct charge unit = { .person = CHIEF, .agency = STC, .unit = (const int64_t[]){ BUDGET }, .nunits = 1 };
	const struct place clerk = place(CLERK, BUDGET, STC, RANK_STAFF), head = place(HEAD, STC, STC, RANK_HEAD);
	const struct place due = place_due(HEAD, STC, STC), stranger = place(WARD_HEAD, WARD, WARD, RANK_HEAD);

	CHECK(charge_covers(&own, &clerk) && !charge_covers(&own, &head) && !charge_covers(&own, &due) && !charge_covers(&own, &stranger));
	CHECK(charge_covers(&acting, &clerk) && !charge_covers(&acting, &head) && !charge_covers(&acting, &due));
	CHECK(charge_covers(&unit, &clerk) && !charge_covers(&unit, &head) && !charge_covers(&unit, &due));
	CHECK(!charge_empty(&own) && !charge_empty(&unit));
	/* A place that nobody holds is not that of the head for whom nobody acts. */
	CHECK(charge_covers(&own, &(struct place){ .unit = BUDGET, .agency = STC, .rank = RANK_STAFF }));
}

/* The head of the province covers heads of agencies and what is due where they are or were; nobody below them. */
static void
of_the_province(void)
{
	const struct place led[] = { place(HEAD, STC, STC, RANK_HEAD), place(WARD_HEAD, WARD, WARD, RANK_HEAD), place(GONE, WARD, WARD, RANK_HEAD) };
	const struct charge chair = { .person = CHAIRMAN, .agency = PROVINCE, .heads = true, .led = led, .nled = 3 };
	const struct charge himself = { .person = HEAD, .agency = STC, .heads = true, .led = led, .nled = 3 };
	const struct place deputy = place(DEPUTY, STC, STC, RANK_DEPUTY), clerk = place(CLERK, BUDGET, STC, RANK_STAFF);
	const struct place top = place(CHAIRMAN + 50, PROVINCE, PROVINCE, RANK_HEAD), other = place(CLERK, 77, 77, RANK_HEAD);
	const struct place due = place_due(HEAD, STC, STC), gone = place_due(GONE, WARD, WARD), elsewhere = place_due(GONE, STC, STC);

	CHECK(charge_covers(&chair, &led[0]) && charge_covers(&chair, &led[1]) && charge_covers(&chair, &due) && charge_covers(&chair, &gone));
	CHECK(!charge_covers(&chair, &deputy) && !charge_covers(&chair, &clerk) && !charge_covers(&chair, &top) && !charge_covers(&chair, &other));
	CHECK(!charge_covers(&chair, &elsewhere));
	CHECK(!charge_covers(&himself, &led[0]) && !charge_covers(&himself, &due) && charge_covers(&himself, &led[1]));
	CHECK(!charge_empty(&chair));
}

/* What is left without a delegation: of the agency, else of the province. */
static void
a_part(void)
{
	const struct charge all = { .person = HEAD, .agency = STC, .whole = true, .heads = true, .unit = (const int64_t[]){ BUDGET }, .nunits = 1 };
	const struct charge part = charge_part(&all);
	const struct place clerk = place(CLERK, BUDGET, STC, RANK_STAFF), deputy = place(DEPUTY, STC, STC, RANK_DEPUTY);

	CHECK(charge_covers(&part, &clerk) && !charge_covers(&part, &deputy) && charge_covers(&all, &deputy));
	CHECK(part.heads && !charge_part(&(struct charge){ .person = DEPUTY, .agency = PROVINCE, .heads = true }).heads);
	CHECK(charge_empty(&(struct charge){ .person = HEAD, .agency = STC }));
}

int
main(void)
{
	TEST(who_scores);
	TEST(inside_an_agency);
	TEST(of_the_province);
	TEST(a_part);
	TEST_END();
}
