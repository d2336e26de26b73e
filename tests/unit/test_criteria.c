/* What a frame may say of a criterion, and who may do what with the wording of an agency. */
#include "check.h"

#include "rules/criteria.h"
#include "rules/role.h"

static void
points_are_those_of_the_decree(void)
{
	int64_t all = 0;

	for (int i = 0; i < CRITERIA; i++) {
		all += criteria[i].most;
		CHECK(criteria_find(criteria[i].code) == i);
	}
	CHECK(all == 3000);
	CHECK(criteria_find("II.5") == -1);
	CHECK(criteria_find("") == -1);
}

static void
levels_meet_and_leave_no_gap(void)
{
	const struct criterion *two = &criteria[2];
	const struct criteria_line good = { "Mô tả", { { "Tốt", 200 }, { "Đạt", 100 }, { "Chưa đạt", 0 } }, 3 };
	const struct {
		enum criteria_flaw flaw;
		size_t level, n;
		struct criteria_level change;
	} cases[] = {
		{ CRITERIA_SOUND, 0, 3, { "Tốt", 250 } },
		{ CRITERIA_OVER, 0, 3, { "Tốt", 251 } },
		{ CRITERIA_NO_LEVEL, 1, 3, { "", 100 } },
		{ CRITERIA_NO_POINTS, 1, 3, { "Đạt", -1 } },
		{ CRITERIA_ORDER, 1, 3, { "Đạt", 200 } },
		{ CRITERIA_BOTTOM, 2, 3, { "Chưa đạt", 1 } },
		{ CRITERIA_FEW, 0, 1, { "Tốt", 0 } },
	};
	struct criteria_line line;
	size_t at;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		line = good;
		line.n = cases[i].n;
		line.level[cases[i].level] = cases[i].change;
		CHECK(criteria_judge(two, &line, &at) == cases[i].flaw);
		if (cases[i].flaw != CRITERIA_SOUND && cases[i].flaw != CRITERIA_FEW)
			CHECK(at == cases[i].level);
	}
	line = good;
	line.words = "";
	CHECK(criteria_judge(two, &line, &at) == CRITERIA_NO_WORDS);
}

static void
nobody_appraises_his_own(void)
{
	enum wording_state to;

	CHECK(wording_may(WORDING_DRAFT, WORDING_SUBMIT, ROLE_HEAD, true, &to) && to == WORDING_SUBMITTED);
	CHECK(!wording_may(WORDING_DRAFT, WORDING_SUBMIT, ROLE_OFFICER, true, NULL));
	CHECK(!wording_may(WORDING_DRAFT, WORDING_EDIT, ROLE_OFFICER, false, NULL));
	CHECK(wording_may(WORDING_SUBMITTED, WORDING_ACCEPT, ROLE_APPRAISER, false, &to) && to == WORDING_ACCEPTED);
	CHECK(!wording_may(WORDING_SUBMITTED, WORDING_ACCEPT, ROLE_APPRAISER | ROLE_OFFICER, true, NULL));
	CHECK(wording_may(WORDING_ACCEPTED, WORDING_REOPEN, ROLE_APPRAISER, false, &to) && to == WORDING_SUBMITTED);
	CHECK(!wording_may(WORDING_ACCEPTED, WORDING_REOPEN, ROLE_APPRAISER | ROLE_OFFICER, true, NULL));
	CHECK(!wording_may(WORDING_RETURNED, WORDING_REOPEN, ROLE_APPRAISER, false, NULL));
	CHECK(!wording_may(WORDING_SUBMITTED, WORDING_EDIT, ROLE_HEAD, true, NULL));
	for (int act = 0; act < WORDING_ACTS; act++)
		CHECK(wording_possible(WORDING_ACCEPTED, (enum wording_act)act) == (act == WORDING_REOPEN));
}

int
main(void)
{
	TEST(points_are_those_of_the_decree);
	TEST(levels_meet_and_leave_no_gap);
	TEST(nobody_appraises_his_own);
	TEST_END();
}
