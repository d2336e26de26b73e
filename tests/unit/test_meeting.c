/* Who belongs to a meeting, whom it is about, hours, and when minutes may be closed. */
#include "check.h"

#include "base/mem.h"
#include "rules/meeting.h"

static struct mem *mem;

/* Agency 1 with divisions 10 (a head), 11 (no head, a deputy), 12 (nobody who leads). */
static const struct place list[] = {
	{ .person = 1, .unit = 1, .agency = 1, .rank = RANK_HEAD, .main = true },
	{ .person = 2, .unit = 1, .agency = 1, .rank = RANK_DEPUTY, .main = true },
	{ .person = 3, .unit = 10, .agency = 1, .rank = RANK_HEAD, .main = true },
	{ .person = 4, .unit = 10, .agency = 1, .rank = RANK_DEPUTY, .main = true },
	{ .person = 5, .unit = 10, .agency = 1, .rank = RANK_STAFF, .main = true },
	{ .person = 6, .unit = 11, .agency = 1, .rank = RANK_DEPUTY, .main = true },
	{ .person = 7, .unit = 11, .agency = 1, .rank = RANK_STAFF, .main = true, .kind = PERSON_CONTRACT },
	{ .person = 8, .unit = 12, .agency = 1, .rank = RANK_STAFF, .main = true },
	{ .person = 9, .unit = 1, .agency = 1, .rank = RANK_STAFF, .main = true },
	{ .person = 2, .unit = 11, .agency = 1, .rank = RANK_STAFF },
};
static const struct places all = { .agency = 1, .list = list, .n = sizeof(list) / sizeof(*list) };

static const char *
who(enum meeting_kind kind, int64_t unit)
{
	const char *text = "";
	size_t n;
	const struct meeting_belongs *b = meeting_belong(mem, &all, kind, unit, &n);

	for (size_t i = 0; i < n; i++)
		text = mem_print(mem, "%s%lld:%s ", text, (long long)b[i].place->person, meeting_seat_name[b[i].seat]);
	return text;
}

static void
who_belongs(void)
{
	CHECK_TEXT(who(MEETING_DIVISION, 10), "3:member 4:member 5:member ");
	CHECK_TEXT(who(MEETING_DIVISION, 11), "6:member ");
	CHECK_TEXT(who(MEETING_AGENCY, 1), "1:member 2:member 3:member 4:member 5:member 6:member 8:member 9:member ");
	CHECK_TEXT(who(MEETING_LEADERS, 1), "1:leader 2:leader 3:division_head 6:division_head ");
}

static struct meeting_about
about(int64_t person, int64_t unit, enum rank rank)
{
	return (struct meeting_about){ .classification = person, .person = person, .unit = unit, .rank = rank, .state = "self", .silent_why = "" };
}

static void
whom_it_is_about(void)
{
	const struct meeting_about head = about(1, 1, RANK_HEAD), chief = about(3, 10, RANK_HEAD), staff = about(5, 10, RANK_STAFF),
	    clerk = about(9, 1, RANK_STAFF);

	CHECK(meeting_concerns(MEETING_LEADERS, 1, 1, true, &head) && !meeting_concerns(MEETING_LEADERS, 1, 1, true, &chief) &&
	    !meeting_concerns(MEETING_LEADERS, 1, 1, true, &clerk));
	CHECK(meeting_concerns(MEETING_DIVISION, 10, 1, true, &chief) && meeting_concerns(MEETING_DIVISION, 10, 1, true, &staff) &&
	    !meeting_concerns(MEETING_DIVISION, 11, 1, true, &staff) && !meeting_concerns(MEETING_DIVISION, 10, 1, true, &head));
	CHECK(meeting_concerns(MEETING_AGENCY, 1, 1, true, &clerk) && !meeting_concerns(MEETING_AGENCY, 1, 1, true, &staff) &&
	    !meeting_concerns(MEETING_AGENCY, 1, 1, true, &head) && meeting_concerns(MEETING_AGENCY, 1, 1, false, &head));
}

static int
hour(const char *text)
{
	int minute = -1;

	return meeting_read_hour(mem, text, &minute) == 1 ? minute : -1;
}

static void
hours(void)
{
	CHECK(hour("8h30") == 510 && hour("08:30") == 510 && hour(" 8 giờ 30 ") == 510 && hour("14h") == 840 && hour("8.05") == 485 &&
	    hour("0h") == 0 && hour("23:59") == 1439 && hour("8 GIỜ") == 480);
	CHECK(hour("") == -1 && hour("8") == -1 && hour("24h") == -1 && hour("8h60") == -1 && hour("8:") == -1 && hour("h30") == -1 &&
	    hour("8h30x") == -1 && hour("108h") == -1);
	CHECK_TEXT(meeting_show_hour(mem, 485), "08:05");
}

static void
half_and_more(void)
{
	struct meeting_person p[4] = { { .attendance = ATTENDANCE_PRESENT }, { .attendance = ATTENDANCE_PRESENT },
	    { .attendance = ATTENDANCE_ABSENT }, { .attendance = ATTENDANCE_UNKNOWN } };
	struct meeting_count c = meeting_count(p, 4);

	CHECK(c.invited == 4 && c.present == 2 && c.absent == 1 && c.unknown == 1 && !meeting_quorate(&c));
	p[3].left_out = true;
	c = meeting_count(p, 4);
	CHECK(c.invited == 3 && meeting_quorate(&c));
	c = meeting_count(p, 0);
	CHECK(!meeting_quorate(&c));
}

static void
who_keeps_it_open(void)
{
	struct meeting_about a[2] = { about(1, 1, RANK_HEAD), about(2, 1, RANK_DEPUTY) };

	CHECK(meeting_silent(a, 2) == NULL && !meeting_about_only(a, 2, 1));
	a[1].state = "open";
	CHECK(meeting_silent(a, 2) == &a[1]);
	a[1].silent_why = "zq";
	CHECK(meeting_silent(a, 2) == NULL);
	a[1].silent_why = "";
	a[1].dropped = true;
	CHECK(meeting_silent(a, 2) == NULL && meeting_about_only(a, 2, 1) && !meeting_about_only(a, 2, 2));
}

int
main(void)
{
	mem = mem_new(1 << 20);
	TEST(who_belongs);
	TEST(whom_it_is_about);
	TEST(hours);
	TEST(half_and_more);
	TEST(who_keeps_it_open);
	mem_free(&mem);
	TEST_END();
}
