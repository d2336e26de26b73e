/*
 * Life of a catalog: every state × act × role, in the own agency and in another.
 * The table below is written by hand from rules.md 7, apart from the one in the code.
 */
#include "check.h"

#include "rules/catalog_move.h"
#include "rules/role.h"

static const struct {
	const char *state, *act, *to;
	uint64_t roles;
	int own;		/* 1: his own agency alone; -1: not who prepares it there */
} allowed[] = {
	{ "draft", "edit", "draft", ROLE_OFFICER | ROLE_HEAD, 1 },
	{ "draft", "fill", "draft", ROLE_OFFICER | ROLE_HEAD | ROLE_DIVISION_HEAD | ROLE_DRAFTER, 1 },
	{ "draft", "standard", "draft", ROLE_OFFICER | ROLE_HEAD, 1 },
	{ "draft", "attach", "draft", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, -1 },
	{ "draft", "enter", "in_force", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, -1 },
	{ "draft", "submit", "submitted", ROLE_HEAD, 1 },
	{ "draft", "drop", "dropped", ROLE_OFFICER | ROLE_HEAD, 1 },
	{ "submitted", "withdraw", "draft", ROLE_HEAD, 1 },
	{ "submitted", "standard", "submitted", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, -1 },
	{ "submitted", "claim", "submitted", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "submitted", "remark", "submitted", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "submitted", "accept", "submitted", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, -1 },
	{ "submitted", "settle", "submitted", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "submitted", "return", "returned", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "submitted", "appraise", "appraised", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, -1 },
	{ "returned", "edit", "returned", ROLE_OFFICER | ROLE_HEAD, 1 },
	{ "returned", "fill", "returned", ROLE_OFFICER | ROLE_HEAD | ROLE_DIVISION_HEAD | ROLE_DRAFTER, 1 },
	{ "returned", "standard", "returned", ROLE_OFFICER | ROLE_HEAD, 1 },
	{ "returned", "answer", "returned", ROLE_OFFICER | ROLE_HEAD, 1 },
	{ "returned", "submit", "submitted", ROLE_HEAD, 1 },
	{ "returned", "drop", "dropped", ROLE_OFFICER | ROLE_HEAD, 1 },
	{ "appraised", "return", "returned", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "appraised", "send", "proposed", ROLE_APPRAISAL_LEAD, -1 },
	{ "appraised", "send_back", "submitted", ROLE_APPRAISAL_LEAD, 0 },
	{ "appraised", "reopen", "submitted", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "proposed", "agree", "agreed", ROLE_CHAIRMAN, 0 },
	{ "proposed", "send_back", "submitted", ROLE_CHAIRMAN, 0 },
	{ "proposed", "reopen", "submitted", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "agreed", "attach", "agreed", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "agreed", "enact", "in_force", ROLE_APPRAISER | ROLE_APPRAISAL_LEAD, 0 },
	{ "in_force", "copy", "in_force", ROLE_OFFICER | ROLE_HEAD, 1 },
};

static const char *
expected(const char *state, const char *act, uint64_t role, int own)
{
	for (size_t i = 0; i < sizeof(allowed) / sizeof(*allowed); i++)
		if (strcmp(allowed[i].state, state) == 0 && strcmp(allowed[i].act, act) == 0 &&
		    (allowed[i].roles & role) != 0 && (own || allowed[i].own != 1))
			return allowed[i].to;
	return NULL;
}

static void
every_state_act_role(void)
{
	enum catalog_state to;
	const char *want;

	for (int s = 0; s < CATALOG_STATES; s++)
		for (int a = 0; a < CATALOG_ACTS; a++)
			for (int r = 0; r < 2 * ROLE_COUNT; r++) {
				want = expected(catalog_state_name[s], catalog_act_name[a],
				    1u << r / 2, r % 2);
				to = CATALOG_STATES;
				CHECK(catalog_may((enum catalog_state)s, (enum catalog_act)a,
				    1u << r / 2, r % 2 == 1, &to) == (want != NULL));
				CHECK_TEXT(to == CATALOG_STATES ? NULL :
				    catalog_state_name[to], want);
			}
}

static void
possible_means_somebody_may(void)
{
	bool somebody;

	for (int s = 0; s < CATALOG_STATES; s++)
		for (int a = 0; a < CATALOG_ACTS; a++) {
			somebody = catalog_may((enum catalog_state)s, (enum catalog_act)a,
			    (1u << ROLE_COUNT) - 1, true, NULL) ||
			    catalog_may((enum catalog_state)s, (enum catalog_act)a,
			    (1u << ROLE_COUNT) - 1, false, NULL);
			CHECK(catalog_possible((enum catalog_state)s,
			    (enum catalog_act)a) == somebody);
		}
}

/* The head of Home Affairs appraises others; for his own agency another appraiser signs off. */
static void
nobody_appraises_what_he_prepares(void)
{
	const uint64_t lead = ROLE_APPRAISAL_LEAD;

	CHECK(catalog_may(CATALOG_SUBMITTED, CATALOG_APPRAISE, lead | ROLE_HEAD, false, NULL));
	CHECK(!catalog_may(CATALOG_SUBMITTED, CATALOG_APPRAISE, lead | ROLE_HEAD, true, NULL));
	CHECK(!catalog_may(CATALOG_SUBMITTED, CATALOG_APPRAISE, lead | ROLE_OFFICER, true, NULL));
	CHECK(catalog_may(CATALOG_SUBMITTED, CATALOG_APPRAISE, lead, true, NULL));
	CHECK(catalog_may(CATALOG_SUBMITTED, CATALOG_RETURN, lead | ROLE_HEAD, true, NULL));
	CHECK(catalog_may(CATALOG_APPRAISED, CATALOG_SEND, lead | ROLE_HEAD, false, NULL));
	CHECK(!catalog_may(CATALOG_APPRAISED, CATALOG_SEND, lead | ROLE_HEAD, true, NULL));
}

static void
states_on_a_day(void)
{
	const struct day before = { 2026, 5, 31 }, day = { 2026, 6, 1 }, none = { 0 };

	CHECK_TEXT(catalog_state_on(CATALOG_IN_FORCE, day, none, before), "upcoming");
	CHECK_TEXT(catalog_state_on(CATALOG_IN_FORCE, day, none, day), "in_force");
	CHECK_TEXT(catalog_state_on(CATALOG_SUPERSEDED, none, before, before), "ending");
	CHECK_TEXT(catalog_state_on(CATALOG_SUPERSEDED, none, before, day), "superseded");
	CHECK_TEXT(catalog_state_on(CATALOG_DRAFT, none, none, day), "draft");
}

static void
words_are_read_back(void)
{
	enum catalog_state state;

	for (int s = 0; s < CATALOG_STATES; s++)
		CHECK(catalog_state_read(catalog_state_name[s], &state) == 1 && (int)state == s);
	CHECK(catalog_state_read("", &state) == 0);
	CHECK(catalog_state_read(NULL, &state) == 0);
}

int
main(void)
{
	TEST(every_state_act_role);
	TEST(possible_means_somebody_may);
	TEST(nobody_appraises_what_he_prepares);
	TEST(states_on_a_day);
	TEST(words_are_read_back);
	TEST_END();
}
