#include "check.h"

#include "base/mem.h"
#include "rules/work_assign.h"

static struct mem *mem;
static const struct day off[] = { { 2027, 1, 1 } };
static const struct workdays days = { off, NULL, 1, 0 };

static const char *
share(const char *text)
{
	struct work_share s;

	return work_share_read(text, &s) == 1 ? mem_print(mem, "%d/%d", (int)s.part, (int)s.whole) : "no";
}

static void
shares(void)
{
	CHECK_TEXT(share("5/8"), "5/8");
	CHECK_TEXT(share("10/16"), "5/8");
	CHECK_TEXT(share("60%"), "3/5");
	CHECK_TEXT(share("62,5 %"), "5/8");
	CHECK_TEXT(share("0,25"), "1/4");
	CHECK_TEXT(share("1"), "1/1");
	CHECK_TEXT(share("33,33%"), "3333/10000");
	CHECK_TEXT(share("0"), "no");
	CHECK_TEXT(share("2"), "no");
	CHECK_TEXT(share("9/8"), "no");
	CHECK_TEXT(share("1/0"), "no");
	CHECK_TEXT(share("-1/2"), "no");
	CHECK_TEXT(share("1/2/3"), "no");
	CHECK_TEXT(share("%"), "no");
	CHECK_TEXT(share(""), "no");
	CHECK_TEXT(share("111111111111111111/2"), "no");
}

/* "2/6 3/6 1/6", or what they come to: "sum 7/8", "large". */
static const char *
joined(const char *a, const char *b, const char *c)
{
	struct work_share s[3], sum;
	const char *text = "";

	CHECK(work_share_read(a, &s[0]) == 1 && work_share_read(b, &s[1]) == 1 && work_share_read(c, &s[2]) == 1);
	if (work_shares_join(s, 3, &sum) != 1)
		return sum.whole == 0 ? "large" : mem_print(mem, "sum %d/%d", (int)sum.part, (int)sum.whole);
	for (int i = 0; i < 3; i++)
		text = mem_print(mem, "%s%s%d/%d", text, i == 0 ? "" : " ", (int)s[i].part, (int)s[i].whole);
	return text;
}

static void
shares_are_the_whole(void)
{
	CHECK_TEXT(joined("1/3", "1/2", "1/6"), "2/6 3/6 1/6");
	CHECK_TEXT(joined("5/8", "25%", "1/8"), "5/8 2/8 1/8");
	CHECK_TEXT(joined("1/3", "1/3", "33,33%"), "large");
	CHECK_TEXT(joined("1/4", "1/4", "3/8"), "sum 7/8");
	CHECK_TEXT(joined("1/2", "1/2", "1/2"), "sum 3/2");
	CHECK_TEXT(joined("1/9973", "1/9967", "1/2"), "large");
}

static const char *
frozen(struct day began)
{
	return day_text(mem, work_freeze((struct day){ 2027, 1, 5 }, (struct day){ 2027, 1, 25 }, began));
}

static void
a_newcomer_has_five_days(void)
{
	CHECK_TEXT(frozen((struct day){ 2020, 1, 1 }), "2027-01-05");
	CHECK_TEXT(frozen((struct day){ 2027, 1, 5 }), "2027-01-05");
	CHECK_TEXT(frozen((struct day){ 2027, 1, 6 }), "2027-01-11");
	CHECK_TEXT(frozen((struct day){ 2027, 1, 25 }), "2027-01-30");
	CHECK_TEXT(frozen((struct day){ 2027, 1, 26 }), "2027-01-05");
}

static const char *
again(struct day deadline, int months, struct day from, struct day until)
{
	return day_text(mem, work_again(deadline, months, &days, from, until));
}

static void
the_same_place_in_the_next_period(void)
{
	const struct day from = { 2026, 12, 11 }, until = { 2027, 1, 25 };

	CHECK_TEXT(again((struct day){ 2026, 12, 8 }, 1, from, until), "2027-01-08");
	CHECK_TEXT(again((struct day){ 2026, 12, 1 }, 1, from, until), "2027-01-04");	/* 1 January is off, then a weekend */
	CHECK_TEXT(again((struct day){ 2026, 12, 31 }, 1, from, until), "2027-01-25");
	CHECK_TEXT(again((struct day){ 2026, 11, 20 }, 1, (struct day){ 2026, 11, 26 }, (struct day){ 2026, 12, 10 }), "2026-12-10");
	CHECK_TEXT(again((struct day){ 2027, 1, 31 }, 1, (struct day){ 2027, 1, 26 }, (struct day){ 2027, 2, 28 }), "2027-02-26");
	CHECK_TEXT(again((struct day){ 2027, 3, 20 }, 3, (struct day){ 2027, 3, 26 }, (struct day){ 2027, 6, 25 }), "2027-06-21");
}

static struct delivery
some(enum delivery_state state, enum work_kind kind, int64_t quantity, int64_t accepted, int64_t declared)
{
	return (struct delivery){ .work = { .coefficient = 25, .share = 1, .shares = 2 }, .state = state, .kind = kind,
	    .quantity = quantity, .accepted = accepted, .declared = declared, .deadline = { 2027, 1, 8 } };
}

static void
how_much_somebody_has(void)
{
	const struct delivery list[] = {
		some(DELIVERY_OPEN, WORK_PLANNED, 4000, 1000, 1000), some(DELIVERY_DONE, WORK_EXTRA, 2000, 2000, 0),
		some(DELIVERY_WITHDRAWN, WORK_WITHDRAWN, 9000, 0, 0), some(DELIVERY_HANDED_OVER, WORK_HANDED_OVER, 9000, 0, 0),
		some(DELIVERY_OPEN, WORK_PLANNED, 1000, 0, 1000),
	};
	struct work_load load, none;

	work_load(mem, list, 5, (struct day){ 2027, 1, 9 }, &load);
	CHECK_TEXT(ratio_text(mem, load.given), "35/4");
	CHECK_TEXT(ratio_text(mem, load.done), "15/4");
	CHECK_TEXT(ratio_text(mem, load.extra), "5/2");
	CHECK(load.open == 2 && load.late == 1 && load.waiting == 2 && load.ended == 1);
	work_load(mem, list, 5, (struct day){ 2027, 1, 8 }, &load);
	CHECK(load.late == 0);
	work_load(mem, NULL, 0, (struct day){ 2027, 1, 8 }, &none);
	CHECK_TEXT(ratio_text(mem, work_load_mean(mem, (const struct work_load *const[]){ &load, &none }, 2)), "35/8");
	CHECK_TEXT(ratio_text(mem, work_load_mean(mem, NULL, 0)), "0");
}

/* An hour of support work is exactly 1 / hours of a standard product; what is assigned in hours is hours / hours. */
static void
hours(void)
{
	CHECK_TEXT(mem_print(mem, "%d/%d", (int)work_hour_worth(8000).part, (int)work_hour_worth(8000).whole), "1/8");
	CHECK_TEXT(mem_print(mem, "%d/%d", (int)work_hour_worth(6500).part, (int)work_hour_worth(6500).whole), "2/13");
	CHECK_TEXT(mem_print(mem, "%d/%d", (int)work_hour_worth(500).part, (int)work_hour_worth(500).whole), "2/1");
	for (int64_t h = STANDARD_HOURS_LEAST; h <= STANDARD_HOURS_MOST; h += 997) {
		const struct work_share worth = work_hour_worth(h);
		const struct work w = { .coefficient = 10, .share = worth.part, .shares = worth.whole, .standard_hours = h };
		const int64_t asked = 250 * (h % 300 + 1);

		CHECK(ratio_compare(work_quantity(mem, &w, asked), ratio_of(mem, asked, h)) == 0);
		CHECK(worth.part * h == worth.whole * QUANTITY);
		mem_reset(mem);
	}
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(shares);
	TEST(shares_are_the_whole);
	TEST(a_newcomer_has_five_days);
	TEST(the_same_place_in_the_next_period);
	TEST(how_much_somebody_has);
	TEST(hours);
	mem_free(&mem);
	TEST_END();
}
