/* Who may do what to a sheet, who scores whom, who is in charge of whom. */
#include "check.h"

#include "base/mem.h"
#include "rules/place.h"
#include "rules/sheet.h"
#include "rules/sheet_check.h"
#include "rules/sheet_ground.h"

static struct mem *mem;

/* "score>self confirm>preview": what somebody with ties may do in a state. */
static const char *
acts(enum sheet_state state, unsigned ties)
{
	const char *all = "";

	for (int a = 0; a < SHEET_ACTS; a++) {
		enum sheet_state to;

		if (sheet_may((enum sheet_act)a, state, ties, &to))
			all = mem_print(mem, "%s%s%s>%s", all, all[0] == '\0' ? "" : " ", sheet_act_name[a], sheet_state_name[to]);
	}
	return all;
}

static void
moves(void)
{
	CHECK_TEXT(acts(SHEET_OPEN, SHEET_OWN), "score>self");
	CHECK_TEXT(acts(SHEET_SELF, SHEET_OWN), "score>self");
	CHECK_TEXT(acts(SHEET_PREVIEW, SHEET_OWN), "");
	CHECK_TEXT(acts(SHEET_PUBLISHED, SHEET_OWN), "acknowledge>published");
	CHECK_TEXT(acts(SHEET_OPEN, SHEET_SCORER), "confirm>preview except>excepted");
	CHECK_TEXT(acts(SHEET_SELF, SHEET_SCORER), "return>returned confirm>preview");
	CHECK_TEXT(acts(SHEET_PREVIEW, SHEET_SCORER), "recall>self");
	CHECK_TEXT(acts(SHEET_PREVIEW, SHEET_PUBLISHER), "publish>published");
	CHECK_TEXT(acts(SHEET_PUBLISHED, SHEET_PUBLISHER), "reopen>published");
	CHECK_TEXT(acts(SHEET_EXCEPTED, SHEET_SCORER), "unexcept>open");
	CHECK_TEXT(acts(SHEET_SELF, SHEET_ABOVE), "");
	/* Nobody is more than its person to his own. */
	CHECK_TEXT(acts(SHEET_SELF, SHEET_OWN | SHEET_SCORER | SHEET_PUBLISHER), "score>self");
	CHECK_TEXT(acts(SHEET_PREVIEW, SHEET_OWN | SHEET_SCORER | SHEET_PUBLISHER), "");
}

#define AT(id, in, as)	{ .person = id, .unit = in, .agency = 1, .rank = as, .main = true }
static const struct place list[] = {
	AT(10, 1, RANK_HEAD), AT(11, 1, RANK_DEPUTY), AT(20, 2, RANK_HEAD), AT(21, 2, RANK_DEPUTY), AT(22, 2, RANK_STAFF),
	AT(30, 3, RANK_STAFF), AT(12, 1, RANK_STAFF),
};
static const struct places all = { .agency = 1, .list = list, .n = sizeof(list) / sizeof(*list) };

static void
scorers(void)
{
	struct places headless = { .agency = 1, .list = list + 1, .n = sizeof(list) / sizeof(*list) - 1 };

	CHECK(place_scorer(&all, &list[0]) == SCORED_ABOVE);
	CHECK(place_scorer(&all, &list[1]) == 10);
	CHECK(place_scorer(&all, &list[2]) == 10);
	CHECK(place_scorer(&all, &list[3]) == 20);
	CHECK(place_scorer(&all, &list[4]) == 20);
	CHECK(place_scorer(&all, &list[5]) == 10);	/* the unit has no head */
	CHECK(place_scorer(&all, &list[6]) == 10);
	CHECK(place_scorer(&headless, &list[2]) == SCORED_NOBODY);
	CHECK(place_scorer(&headless, &list[4]) == 20);
	CHECK(place_of(&all, 22) == &list[4] && place_of(&all, 99) == NULL && place_head(&all, 3) == NULL);
}

static void
charges(void)
{
	const int64_t units[] = { 2 }, ones[] = { 30 };
	const struct charge chief = { .person = 20, .agency = 1, .unit = units, .nunits = 1 };
	const struct charge head = { .person = 10, .agency = 1, .whole = true };
	const struct charge deputy = { .person = 11, .agency = 1, .one = ones, .nones = 1 };
	const struct charge elsewhere = { .person = 10, .agency = 9, .whole = true };

	CHECK(charge_covers(&chief, &list[4]) && charge_covers(&chief, &list[3]));
	CHECK(!charge_covers(&chief, &list[2]));	/* himself */
	CHECK(!charge_covers(&chief, &list[5]) && !charge_covers(&chief, &list[0]));
	CHECK(charge_covers(&head, &list[5]) && !charge_covers(&head, &list[0]));
	CHECK(charge_covers(&deputy, &list[5]) && !charge_covers(&deputy, &list[4]));
	CHECK(!charge_covers(&elsewhere, &list[4]));
	CHECK(charge_empty(&(struct charge){ .person = 5 }) && !charge_empty(&deputy));
}

static void
support(void)
{
	const struct ratio *common[CRITERIA], *part[SUPPORT_PARTS] = { ratio_of(mem, 90, 1), ratio_of(mem, 85, 1), ratio_of(mem, 399, 4) };
	struct score r;

	for (int i = 0; i < CRITERIA; i++)
		common[i] = ratio_of(mem, criteria[i].most, LAW_HUNDREDTHS);
	score_support(mem, common, part, &r);
	/* 30 + 70 x (90 + 85 + 99.75) / 300 */
	CHECK_TEXT(ratio_text(mem, r.total), "11293/120");
	CHECK_TEXT(score_level_name[r.level], "HTXSNV");
	CHECK(ratio_compare(score_support_again(mem, common, part), r.total) == 0);
	CHECK(sheet_given((const int64_t[CRITERIA]){ 0 }) && !sheet_given((const int64_t[CRITERIA]){ NOT_GIVEN }));
	CHECK(sheet_points((const int64_t[CRITERIA]){ 500, 450 }) == 950);
}

/* What a person was shown moves with what the total follows from, not with names and words beside it. */
static void
seen(void)
{
	static const char *const texts[] = {
		"{\"case\":{\"items\":[]},\"result\":{\"total\":\"93\"},\"words\":{\"opinion\":\"a\"}}",
		"{\"words\":{\"opinion\":\"b\"},\"result\":{\"total\":\"93\"},\"case\":{\"items\":[]},\"below\":[{\"name\":\"An\"}]}",
		"{\"case\":{\"items\":[{\"done\":\"1\"}]},\"result\":{\"total\":\"93\"}}",
		"{\"case\":{\"items\":[]},\"result\":{\"total\":\"94\"}}",
		"{\"case\":{\"items\":[]},\"support\":[\"90\"],\"result\":{\"total\":\"93\"}}",
	};
	uint8_t digest[5][DIGEST_SIZE];

	for (size_t i = 0; i < 5; i++)
		sheet_seen_digest(mem, json_read(mem, texts[i], strlen(texts[i])), digest[i]);
	CHECK(digest_equal(digest[0], digest[1], DIGEST_SIZE));
	for (size_t i = 2; i < 5; i++)
		CHECK(!digest_equal(digest[0], digest[i], DIGEST_SIZE));
}

int
main(void)
{
	mem = mem_new(16 << 20);
	TEST(moves);
	TEST(scorers);
	TEST(charges);
	TEST(support);
	TEST(seen);
	mem_free(&mem);
	TEST_END();
}
