/* Reports of work: what is refused, what is odd, more time, what comes in, the radar (rules/entry.h). */
#include "check.h"

#include "rules/entry.h"

static struct day
at(int16_t year, int8_t month, int8_t day)
{
	return (struct day){ year, month, day };
}

static const struct place people[] = {
	{ .person = 1, .rank = RANK_STAFF, .main = true, .post = 7 }, { .person = 2, .rank = RANK_STAFF, .main = true, .post = 7 },
	{ .person = 3, .rank = RANK_STAFF, .main = true, .post = 7 }, { .person = 4, .rank = RANK_STAFF, .main = true, .post = 8 },
	{ .person = 5, .rank = RANK_STAFF, .main = true },
	{ .person = 6, .unit = 20, .agency = 20, .main = true, .post = 1 }, { .person = 7, .unit = 30, .agency = 30, .main = true },
};
static const struct places all = { .agency = 1, .list = people, .n = sizeof(people) / sizeof(*people) };
static const struct workdays week = { NULL, NULL, 0, 0 };

static struct delivery
delivery(int64_t quantity, int64_t declared, int64_t accepted)
{
	return (struct delivery){ .work = { .person = 1, .row = 40 }, .state = DELIVERY_OPEN, .quantity = quantity,
	    .declared = declared, .accepted = accepted, .given_on = at(2026, 5, 4), .deadline = at(2026, 5, 15) };
}

static void
judged(void)
{
	const struct day today = at(2026, 5, 12);
	struct delivery d = delivery(3000, 1000, 500);

	CHECK(entry_judge(&d, 1500, today, today) == ENTRY_SOUND);
	CHECK(entry_judge(&d, 1501, today, today) == ENTRY_TOO_MUCH);
	CHECK(entry_judge(&d, 1, at(2026, 5, 13), today) == ENTRY_AHEAD);
	CHECK(entry_judge(&d, 1, at(2026, 5, 4), today) == ENTRY_SOUND);
	CHECK(entry_judge(&d, 1, at(2026, 5, 3), today) == ENTRY_EARLY);
	d = delivery(3000, 1000, 2000);
	CHECK(entry_judge(&d, 1, today, today) == ENTRY_OVER);
	d = delivery(3000, 0, 0);
	d.state = DELIVERY_CARRIED;
	CHECK(entry_judge(&d, 1, today, today) == ENTRY_OVER);
	CHECK_TEXT(entry_flaw_name[ENTRY_TOO_MUCH], "too_much");
}

static void
backdated(void)
{
	CHECK(!entry_backdated(at(2026, 5, 9), at(2026, 5, 12)));
	CHECK(entry_backdated(at(2026, 5, 8), at(2026, 5, 12)));
	/* The day in Viet Nam: 17:30 UTC is the next one. */
	CHECK(day_compare(entry_made_on(&(struct entry){ .made_at = "2026-05-12 17:30:00.000000" }), at(2026, 5, 13)) == 0);
	CHECK(day_compare(entry_made_on(&(struct entry){ .made_at = "2026-05-12 16:59:00.000000" }), at(2026, 5, 12)) == 0);
}

static unsigned
odd_of(int64_t quantity, const char *document, bool late, struct day done_on, const struct entry_usual *usual, size_t n)
{
	const struct delivery d = delivery(100000, 0, 0);
	const struct entry e = { .quantity = quantity, .document = document, .done_on = done_on, .made_at = "2026-05-12 03:00:00.000000" };

	return entry_odd(&d, &e, late, usual, n, &all);
}

static void
odd(void)
{
	const struct entry_usual own[] = { { 1, 40, 3, 3000, 0 }, { 1, 41, 3, 90000, 3 } };
	const struct entry_usual peers[] = { { 2, 40, 2, 2000, 0 }, { 3, 40, 1, 1000, 1 }, { 4, 40, 9, 900000, 0 } };
	const struct day day = at(2026, 5, 12);

	CHECK(odd_of(1000, "", false, day, NULL, 0) == 0);
	CHECK(odd_of(1000, "", true, day, NULL, 0) == 1U << ODD_LATE);
	CHECK(odd_of(1000, "", false, at(2026, 5, 8), NULL, 0) == 1U << ODD_BACKDATED);
	/* More than three times the mean of an entry, of the same product. */
	CHECK(odd_of(3000, "", false, day, own, 2) == 0);
	CHECK(odd_of(3001, "", false, day, own, 2) == 1U << ODD_OWN);
	/* Two entries are not usual yet. */
	CHECK(odd_of(9000, "", false, day, peers, 1) == 0);
	/* Those with the same post alone. */
	CHECK(odd_of(3001, "1/TB", false, day, peers, 3) == 1U << ODD_PEERS);
	CHECK(odd_of(3000, "1/TB", false, day, peers, 3) == 0);
	CHECK(odd_of(1000, "", false, day, peers, 3) == 1U << ODD_NO_DOCUMENT);
	CHECK_TEXT(entry_odd_name[ODD_PEERS], "peers");
}

static void
product(void)
{
	CHECK(entry_product(&(struct work){ .row = 4 }) == 4);
	CHECK(entry_product(&(struct work){ .outside = 4 }) == -4);
}

static void
comes_in(void)
{
	/* 2026-05-13 is a Wednesday; the window ends on Monday 25, or on Saturday 25 July. */
	CHECK(day_compare(entry_deadline(&week, 3, at(2026, 5, 13), at(2026, 5, 25)), at(2026, 5, 18)) == 0);
	CHECK(day_compare(entry_deadline(&week, 0, at(2026, 5, 13), at(2026, 5, 25)), at(2026, 5, 25)) == 0);
	CHECK(day_compare(entry_deadline(&week, 0, at(2026, 7, 20), at(2026, 7, 25)), at(2026, 7, 24)) == 0);
	/* What comes in on the last day off of a window has the next working day. */
	CHECK(day_compare(entry_deadline(&week, 0, at(2026, 7, 25), at(2026, 7, 25)), at(2026, 7, 27)) == 0);
}

static void
more_time(void)
{
	struct delivery d = delivery(3000, 0, 0);
	struct day until = at(2026, 5, 23);	/* a Saturday */

	CHECK(extension_judge(&d, &week, at(2026, 5, 15), &until) == EXTENSION_SOUND);
	CHECK(day_compare(until, at(2026, 5, 25)) == 0);
	CHECK(extension_judge(&d, &week, at(2026, 5, 16), &until) == EXTENSION_PASSED);
	until = d.deadline;
	CHECK(extension_judge(&d, &week, at(2026, 5, 10), &until) == EXTENSION_SAME);
	d.declared = 3000;
	until = at(2026, 5, 26);
	CHECK(extension_judge(&d, &week, at(2026, 5, 10), &until) == EXTENSION_OVER);
	CHECK(request_waits(&(struct request){ .state = "asked" }));
	CHECK(!request_waits(&(struct request){ .state = "granted" }));
}

static void
radar(void)
{
	const struct radar now[] = { { .person = 1, .volume = 60000, .extra = 15000 }, { .person = 2, .volume = 20000 },
	    { .person = 3, .volume = 40000 }, { .person = 4, .volume = 900000 } };
	const struct radar past[] = { { .person = 1, .volume = 90000, .windows = 3 } };
	struct radar r = radar_of(1, now, 4, past, 1, &all);

	CHECK(r.volume == 60000 && r.extra == 15000 && r.peers == 30000 && r.npeers == 2 && r.own == 30000 && r.windows == 3);
	r = radar_of(5, now, 4, past, 1, &all);
	CHECK(r.volume == 0 && r.npeers == 0 && r.peers == 0 && r.own == 0);
}

/* Heads of agencies are peers, with a post or without. */
static void
radar_of_heads(void)
{
	const struct radar now[] = { { .person = 1, .volume = 60000 }, { .person = 6, .volume = 10000 }, { .person = 7, .volume = 30000 } };
	const struct radar r = radar_of(6, now, 3, NULL, 0, &all);

	CHECK(r.volume == 10000 && r.peers == 30000 && r.npeers == 1);
}

int
main(void)
{
	TEST(judged);
	TEST(backdated);
	TEST(odd);
	TEST(product);
	TEST(comes_in);
	TEST(more_time);
	TEST(radar);
	TEST(radar_of_heads);
	TEST_END();
}
