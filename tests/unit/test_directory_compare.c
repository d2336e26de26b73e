/* People of the directory held against the organisation. */
#include <string.h>

#include "base/mem.h"
#include "check.h"
#include "rules/directory.h"

static struct mem *mem;

static const struct unit units[] = {
	{ .id = 1, .code = "tinh", .name = "Tỉnh", .kind = UNIT_PROVINCE, .from = { 2025, 7, 1 } },
	{ .id = 2, .parent = 1, .code = "stc", .name = "Sở Tài chính", .kind = UNIT_AGENCY, .from = { 2025, 7, 1 } },
	{ .id = 3, .parent = 2, .code = "stc.ns", .name = "Phòng Ngân sách", .kind = UNIT_DIVISION, .from = { 2025, 7, 1 } },
	{ .id = 4, .parent = 1, .code = "snv", .name = "Sở Nội vụ", .kind = UNIT_AGENCY, .from = { 2025, 7, 1 } },
	{ .id = 5, .parent = 4, .code = "snv.vp", .name = "Văn phòng", .kind = UNIT_DIVISION, .from = { 2025, 7, 1 } },
	{ .id = 6, .parent = 2, .code = "stc.vp", .name = "Văn phòng", .kind = UNIT_DIVISION, .from = { 2025, 7, 1 } },
	{ .id = 7, .parent = 2, .code = "stc.cu", .name = "Phòng cũ", .kind = UNIT_DIVISION, .from = { 2025, 7, 1 }, .until = { 2026, 1, 1 } },
};
static struct directory_person_here people[8];
static struct holding holdings[8];
static struct directory_word words[] = { { "Kho ĐẠC", 0 }, { "P. Ngan sach", 3 } };
static const struct post posts[] = { { .id = 9, .code = "CV.01", .agency_kind = NO_KIND } };
static struct directory_world world;
static struct directory_said said[8];
static struct directory_result found;

static struct directory_person_here
here(int64_t id, const char *uid, const char *uuid, const char *given, bool seen)
{
	return (struct directory_person_here){ .id = id, .uid = uid, .uuid = uuid, .family = "Nguyễn Văn", .given = given,
	    .mail = "", .number = "", .seen = seen };
}

static struct directory_said
says(const char *login, const char *uuid, const char *given, const char *unit)
{
	return (struct directory_said){ .login = login, .uuid = uuid, .active = true, .family = "Nguyễn Văn", .given = given, .mail = "",
	    .number = "", .unit = unit, .title = "Chuyên viên", .post = "", .rank = "", .kind = "", .since = "" };
}

/* an, binh and chi work in stc.ns, stc.ns and snv; the directory says the same. */
static void
ground(void)
{
	static const char *const uid[] = { "an", "binh", "chi" }, *const given[] = { "An", "Bình", "Chi" }, *const unit[] = { "stc.ns", "STC.NS", "Sở Nội vụ" };
	static const int64_t in[] = { 3, 3, 4 };

	for (int i = 0; i < 3; i++) {
		people[i] = here(i + 1, uid[i], i == 0 ? "u-an" : "", given[i], i < 2);
		holdings[i] = (struct holding){ .id = i + 1, .person = i + 1, .unit = in[i], .title = "Chuyên viên", .rank = RANK_STAFF, .main = true,
		    .from = { 2025, 7, 1 } };
		said[i] = says(uid[i], i == 0 ? "u-an" : "", given[i], unit[i]);
	}
	world = (struct directory_world){ .day = { 2026, 11, 30 }, .unit = units, .nunits = sizeof(units) / sizeof(*units), .word = words, .nwords = 2,
	    .person = people, .npeople = 3, .holding = holdings, .nholdings = 3, .post = posts, .nposts = 1, .most = 5 };
}

static void
compare(size_t n, bool whole)
{
	directory_compare(mem, said, n, whole, &world, &found);
}

static const struct directory_change *
of(enum change_kind kind)
{
	for (size_t i = 0; i < found.n; i++)
		if (found.change[i].kind == kind)
			return &found.change[i];
	return NULL;
}

static void
nothing_differs(void)
{
	ground();
	compare(3, true);
	CHECK((int64_t)found.n == (int64_t)0);
	CHECK((int64_t)found.known == (int64_t)3);
	CHECK(found.nseen == 1 && found.seen[0] == 3);
	CHECK(found.lacking == 0);
	CHECK((int64_t)found.unseen == (int64_t)0);
}

static void
a_newcomer(void)
{
	ground();
	said[3] = says("dung", "u-d", "Dũng", "stc.ns");
	said[3].number = "012345678901";
	said[3].kind = "hợp đồng hỗ trợ";
	said[3].rank = "cấp phó";
	said[3].post = "CV.01";
	said[3].since = "20261201070000Z";
	said[4] = says("khong", "", "Không", "");
	said[5] = says("KHÔNG.", "", "Không", "stc");
	said[6] = says("dich.vu", "", "", "stc");
	compare(7, true);
	CHECK((int64_t)found.n == (int64_t)1);
	CHECK((int64_t)found.unplaced == (int64_t)1);
	CHECK((int64_t)found.odd == (int64_t)2);
	CHECK_TEXT(of(CHANGE_PERSON)->subject, "dung");
	CHECK_TEXT(of(CHANGE_PERSON)->becomes, "Chuyên viên, Phòng Ngân sách, Sở Tài chính");
	CHECK((int64_t)of(CHANGE_PERSON)->rank == (int64_t)RANK_DEPUTY);
	CHECK((int64_t)of(CHANGE_PERSON)->post == (int64_t)9);
	CHECK((int64_t)of(CHANGE_PERSON)->person_kind == (int64_t)PERSON_CONTRACT);
	CHECK_TEXT(day_text(mem, of(CHANGE_PERSON)->from), "2026-12-01");
}

static void
words_change(void)
{
	ground();
	said[0].given = "Ân";
	said[0].mail = "an@x.vn";
	said[0].number = "012345678901";
	said[1].mail = "khong phai";
	said[1].number = "1234";
	said[2].given = "";
	compare(3, true);
	CHECK((int64_t)found.n == (int64_t)3);
	CHECK_TEXT(of(CHANGE_NAME)->becomes, "Nguyễn Văn Ân");
	CHECK_TEXT(of(CHANGE_MAIL)->was, "");
	CHECK_TEXT(of(CHANGE_NUMBER)->becomes, "******8901");
	people[0].number = "012345678901";
	compare(3, true);
	CHECK((int64_t)found.count[CHANGE_NUMBER] == (int64_t)0);
}

static void
places_change(void)
{
	ground();
	said[0].unit = "snv";
	said[1].title = "Phó Trưởng phòng";
	said[2].rank = "head";
	compare(3, true);
	CHECK((int64_t)found.n == (int64_t)3);
	CHECK_TEXT(of(CHANGE_TRANSFER)->was, "Chuyên viên, Phòng Ngân sách, Sở Tài chính");
	CHECK_TEXT(of(CHANGE_TRANSFER)->becomes, "Chuyên viên, Sở Nội vụ");
	CHECK((int64_t)found.count[CHANGE_POST] == (int64_t)2);
	CHECK((int64_t)of(CHANGE_POST)->rank == (int64_t)RANK_STAFF);
	/* Entered already, from a later day. */
	holdings[0].until = (struct day){ 2026, 12, 31 };
	holdings[3] = holdings[2];
	holdings[2] = holdings[1];
	holdings[1] = (struct holding){ .id = 9, .person = 1, .unit = 4, .title = "Chuyên viên", .rank = RANK_STAFF, .main = true, .from = { 2027, 1, 1 } };
	world.nholdings = 4;
	compare(3, true);
	CHECK((int64_t)found.count[CHANGE_TRANSFER] == (int64_t)0);
	/* No place now. */
	ground();
	world.nholdings = 2;
	compare(3, true);
	CHECK((int64_t)found.n == (int64_t)1);
	CHECK((int64_t)found.count[CHANGE_PLACE] == (int64_t)1);
}

/* A post that is not known here is no reason to say nothing; it is asked about once the place is what the directory says. */
static void
posts_unknown(void)
{
	uint8_t before[32];

	ground();
	said[0].post = "CV.99";
	said[2].unit = "stc";
	said[2].post = "CV.99";
	compare(3, true);
	CHECK((int64_t)found.n == (int64_t)2);
	CHECK_TEXT(of(CHANGE_POST)->subject, "an");
	CHECK_TEXT(of(CHANGE_POST)->unknown_post, "CV.99");
	CHECK((int64_t)of(CHANGE_POST)->post == (int64_t)0);
	CHECK_TEXT(of(CHANGE_TRANSFER)->unknown_post, "CV.99");
	memcpy(before, of(CHANGE_POST)->digest, sizeof(before));
	said[0].post = "CV.98";
	compare(3, true);
	CHECK(memcmp(before, of(CHANGE_POST)->digest, sizeof(before)) != 0);
	said[0].post = "CV.01";
	compare(3, true);
	CHECK_TEXT(of(CHANGE_POST)->unknown_post, "");
	CHECK((int64_t)of(CHANGE_POST)->post == (int64_t)9);
	holdings[0].post = 9;
	compare(3, true);
	CHECK((int64_t)found.count[CHANGE_POST] == (int64_t)0);
	/* Entered from a later day: nothing is said of it until that day. */
	holdings[0].until = (struct day){ 2026, 12, 31 };
	holdings[3] = holdings[2];
	holdings[2] = holdings[1];
	holdings[1] = (struct holding){ .id = 9, .person = 1, .unit = 4, .title = "Chuyên viên", .rank = RANK_STAFF, .main = true, .from = { 2027, 1, 1 } };
	world.nholdings = 4;
	said[0].unit = "snv";
	said[0].post = "CV.99";
	compare(3, true);
	CHECK((int64_t)found.count[CHANGE_TRANSFER] == (int64_t)1);	/* chi's alone */
}

/* By its code, its name where one alone has it, or what somebody said that it means. */
static void
units_found(void)
{
	ground();
	said[0].unit = "Văn phòng";
	said[1].unit = "p.  ngân sách";
	said[1].unit = "P. Ngân Sách";
	said[2].unit = "kho đạc";
	said[3] = says("dung", "", "Dũng", "Văn phòng");
	said[4] = says("em", "", "Em", "Phòng cũ");
	compare(5, true);
	CHECK((int64_t)found.n == (int64_t)2);
	CHECK((int64_t)found.count[CHANGE_UNIT] == (int64_t)2);
	CHECK_TEXT(found.change[1].subject, "Văn phòng");
	CHECK((int64_t)found.change[1].people == (int64_t)2);
}

static void
units_new(void)
{
	struct unit u = directory_unit_new(mem, "Ban Quản lý zq", units, 7);

	CHECK_TEXT(u.name, "Ban Quản lý zq");
	CHECK_TEXT(u.code, "");
	CHECK((int64_t)u.parent == (int64_t)0);
	u = directory_unit_new(mem, "STC.moi", units, 7);
	CHECK_TEXT(u.name, "");
	CHECK_TEXT(u.code, "stc.moi");
	CHECK((int64_t)u.parent == (int64_t)2);
	u = directory_unit_new(mem, "st.moi", units, 7);
	CHECK((int64_t)u.parent == (int64_t)0);
	u = directory_unit_new(mem, ".moi", units, 7);
	CHECK((int64_t)u.parent == (int64_t)0);
}

static void
leavers_of(void)
{
	ground();
	compare(2, true);
	CHECK((int64_t)found.count[CHANGE_LEAVER] == (int64_t)0);
	CHECK((int64_t)found.unseen == (int64_t)1);	/* chi was never seen there */
	people[2].seen = true;
	compare(2, true);
	CHECK_TEXT(of(CHANGE_LEAVER)->cause, "gone");
	CHECK_TEXT(of(CHANGE_LEAVER)->was, "Chuyên viên, Sở Nội vụ");
	/* What is not whole says of nobody that he is gone, and of leavers nothing at all. */
	compare(2, false);
	CHECK((int64_t)found.n == (int64_t)0);
	CHECK(found.held);
	said[0].active = false;
	compare(3, true);
	CHECK_TEXT(of(CHANGE_LEAVER)->cause, "disabled");
	/* His end stands already. */
	holdings[0].until = (struct day){ 2026, 12, 31 };
	compare(3, true);
	CHECK((int64_t)found.n == (int64_t)0);
}

/* More than 5 % at once, and more than a few. */
static void
too_many(void)
{
	static struct directory_person_here many[100];
	static struct holding hold[100];
	static struct directory_said all[100];

	ground();
	for (int i = 0; i < 100; i++) {
		const char *uid = mem_print(mem, "u%03d", i);

		many[i] = here(i + 1, uid, "", "An", true);
		hold[i] = (struct holding){ .id = i + 1, .person = i + 1, .unit = 3, .title = "Chuyên viên", .rank = RANK_STAFF, .main = true, .from = { 2025, 7, 1 } };
		all[i] = says(uid, "", "An", "stc.ns");
	}
	world.person = many;
	world.holding = hold;
	world.npeople = world.nholdings = 100;
	directory_compare(mem, all, 95, true, &world, &found);
	CHECK((int64_t)found.count[CHANGE_LEAVER] == (int64_t)5);
	CHECK(!found.held);
	directory_compare(mem, all, 94, true, &world, &found);
	CHECK((int64_t)found.n == (int64_t)0);
	CHECK((int64_t)found.lacking == (int64_t)6);
	CHECK(found.held);
	world.npeople = world.nholdings = 20;
	directory_compare(mem, all, 17, true, &world, &found);
	CHECK((int64_t)found.count[CHANGE_LEAVER] == (int64_t)DIRECTORY_LEAVERS_FEW);
}

/* The entry is the person, not the login name. */
static void
entries(void)
{
	ground();
	said[0].login = "an.moi";
	compare(3, true);
	CHECK((int64_t)found.n == (int64_t)1);
	CHECK_TEXT(of(CHANGE_LOGIN)->becomes, "an.moi");
	said[0] = says("an", "u-khac", "Anh", "snv");
	compare(3, true);
	CHECK((int64_t)found.n == (int64_t)1);
	CHECK_TEXT(of(CHANGE_ENTRY)->uuid, "u-khac");
	said[3] = said[2];
	compare(4, true);
	CHECK((int64_t)found.odd == (int64_t)1);
}

/* What was declined is known again, and what differs from it. */
static void
digests(void)
{
	uint8_t before[32];

	ground();
	said[0].unit = "snv";
	compare(3, true);
	memcpy(before, of(CHANGE_TRANSFER)->digest, sizeof(before));
	compare(3, true);
	CHECK(memcmp(before, of(CHANGE_TRANSFER)->digest, sizeof(before)) == 0);
	said[0].title = "Trưởng phòng";
	compare(3, true);
	CHECK(memcmp(before, of(CHANGE_TRANSFER)->digest, sizeof(before)) != 0);
}

static void
days_and_numbers(void)
{
	struct day day;

	CHECK(directory_day(mem, "2026-12-01", &day) == 1 && day.day == 1);
	CHECK(directory_day(mem, "20261202", &day) == 1 && day.day == 2);
	CHECK(directory_day(mem, "03/12/2026", &day) == 1 && day.day == 3);
	CHECK(directory_day(mem, "20261301", &day) == 0);
	CHECK(directory_day(mem, "", &day) == 0);
	CHECK_TEXT(number_masked(mem, "012345678901"), "******8901");
	CHECK_TEXT(number_masked(mem, ""), "");
	CHECK_TEXT(number_masked_person(mem, "012 345-678.901"), "******8901");
	CHECK_TEXT(number_masked_person(mem, "012345678"), "******5678");
	CHECK_TEXT(number_masked_person(mem, "12345678"), "12345678");
	CHECK_TEXT(number_masked_person(mem, "a.nv"), "a.nv");
	CHECK_TEXT(number_masked_task(mem, "H15,78/UBND#012345678901"), "H15,78/UBND#******8901");
	CHECK_TEXT(number_masked_task(mem, "202611300001"), "202611300001");
	CHECK_TEXT(number_masked_task(mem, "D9#a.nv"), "D9#a.nv");
	CHECK_TEXT(number_masked_task(mem, "202611300001#a.nv"), "202611300001#a.nv");
	CHECK_TEXT(number_masked_task(mem, "So/012 345-678.901/A.1/2026-11-30"), "So/******8901/A.1/2026-11-30");
	CHECK_TEXT(number_masked_task(mem, "012345678901/A.1"), "******8901/A.1");
	CHECK_TEXT(number_masked_task(mem, "?0123456789abcdef0123456789abcdef"), "?");
	CHECK_TEXT(number_masked_task(mem, "/"), "/");
	CHECK(number_good("012345678901") && !number_good("12345678901") && !number_good("01234567890a"));
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(nothing_differs);
	TEST(a_newcomer);
	TEST(words_change);
	TEST(places_change);
	TEST(posts_unknown);
	TEST(units_found);
	TEST(units_new);
	TEST(leavers_of);
	TEST(too_many);
	TEST(entries);
	TEST(digests);
	TEST(days_and_numbers);
	mem_free(&mem);
	TEST_END();
}
