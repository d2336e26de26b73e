#include "check.h"

#include "rules/note.h"

static const struct day off[] = { { 2026, 9, 2 } };
static const struct workdays stand = { off, NULL, 1, 0 };
static const struct day today = { 2026, 9, 10 }, none;

static enum note_flaw
judged(const char *day, const char *closed)
{
	struct day d, c = none;

	CHECK(day_iso(day, &d) == 1);
	if (closed != NULL)
		CHECK(day_iso(closed, &c) == 1);
	return note_judge(d, today, c);
}

static void
of_which_days(void)
{
	CHECK(judged("2026-09-10", NULL) == NOTE_SOUND);
	CHECK(judged("2026-09-11", NULL) == NOTE_AHEAD);
	CHECK(judged("2026-06-10", NULL) == NOTE_SOUND);	/* 92 days */
	CHECK(judged("2026-06-09", NULL) == NOTE_OLD);
	CHECK(judged("2026-08-25", "2026-08-25") == NOTE_CLOSED);
	CHECK(judged("2026-08-26", "2026-08-25") == NOTE_SOUND);
	CHECK(judged("2026-01-01", "2026-08-25") == NOTE_CLOSED);
}

/* Who left on Friday 28/08: Mon 31/08, Tue 01, Thu 03, Fri 04, Mon 07. */
static void
due_of_a_transfer(void)
{
	CHECK(day_compare(note_transfer_due(&stand, (struct day){ 2026, 8, 28 }), (struct day){ 2026, 9, 7 }) == 0);
	CHECK(day_compare(note_transfer_due(&stand, (struct day){ 2026, 9, 5 }), (struct day){ 2026, 9, 11 }) == 0);
}

int
main(void)
{
	TEST(of_which_days);
	TEST(due_of_a_transfer);
	TEST_END();
}
