#include "check.h"

#include "rules/bonus_entry.h"

/* Today is 2027-01-20; 100 are left of the fund, the person is 7, the head who makes it 1, for whom a delegate (2) acts 1. */
static const char *
judged(int64_t amount, int year, int64_t person, struct day day, struct bonus_entry_ground g)
{
	const struct bonus_entry e = { .type = BONUS_ENTRY_CORRECTION, .year = year, .person = person, .amount = amount, .document_day = day };
	const char *name;

	g.today = (struct day){ 2027, 1, 20 };
	g.left = 100;
	name = bonus_entry_flaw_name[bonus_entry_check(&e, &g)];
	return name == NULL ? "sound" : name;
}

static const struct day mid = { 2026, 6, 1 };
static const struct bonus_entry_ground head = { .maker = 1, .stands = 50 }, delegate = { .maker = 2, .behalf = 1, .stands = 50 },
    counted = { .maker = 1, .stands = 50, .counted = true };

static void
sums(void)
{
	CHECK_TEXT(judged(100, 2026, 7, mid, head), "sound");
	CHECK_TEXT(judged(101, 2026, 7, mid, head), "lacks");
	CHECK_TEXT(judged(0, 2026, 7, mid, head), "nothing");
	CHECK_TEXT(judged(-50, 2026, 7, mid, head), "sound");
	CHECK_TEXT(judged(-51, 2026, 7, mid, head), "below");
}

static void
days(void)
{
	CHECK_TEXT(judged(1, 2026, 7, (struct day){ 2027, 1, 20 }, head), "sound");
	CHECK_TEXT(judged(1, 2026, 7, (struct day){ 2027, 1, 21 }, head), "ahead");
	CHECK_TEXT(judged(1, 2026, 7, (struct day){ 2025, 12, 31 }, head), "early");
	CHECK_TEXT(judged(1, 2025, 7, (struct day){ 2026, 1, 31 }, head), "sound");
	CHECK_TEXT(judged(1, 2025, 7, (struct day){ 2026, 2, 1 }, head), "lapsed");
	CHECK_TEXT(judged(-1, 2025, 7, (struct day){ 2026, 2, 1 }, head), "sound");	/* what is taken back is no payment */
}

static void
oneself(void)
{
	CHECK_TEXT(judged(1, 2026, 1, mid, head), "own");
	CHECK_TEXT(judged(-1, 2026, 1, mid, head), "sound");
	CHECK_TEXT(judged(1, 2026, 1, mid, delegate), "own");
	CHECK_TEXT(judged(1, 2026, 2, mid, delegate), "own");
	CHECK_TEXT(judged(1, 2026, 7, mid, delegate), "sound");
	CHECK_TEXT(judged(1, 2026, 1, mid, counted), "sound");	/* by the rule, nobody chose it */
}

static void
what_stands(void)
{
	const struct bonus_entry award = { .type = BONUS_ENTRY_AWARD, .amount = 90, .corrections = 2, .corrected = -30 };
	const struct bonus_entry back = { .type = BONUS_ENTRY_REVERSAL, .amount = -60 };

	CHECK(bonus_entry_awards(&award) && !bonus_entry_awards(&back));
	CHECK(bonus_entry_stands(&award) == 60 && bonus_entry_stands(&back) == -60);
}

int
main(void)
{
	TEST(sums);
	TEST(days);
	TEST(oneself);
	TEST(what_stands);
	TEST_END();
}
