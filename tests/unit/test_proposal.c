/*
 * Proposals: every kind × state × act × role, own or not; working time; the sets of parameters of an
 * agency. The tables are written by hand from plan 99, apart from those in the code.
 */
#include "check.h"

#include "rules/office.h"
#include "rules/parameter.h"
#include "rules/proposal.h"
#include "rules/role.h"

#define WRITERS	(ROLE_OFFICER | ROLE_DIVISION_HEAD | ROLE_HEAD)
#define AGENCY	(ROLE_OFFICER | ROLE_HEAD)
#define HOME	(ROLE_APPRAISER | ROLE_APPRAISAL_LEAD)

/* kinds: m(ethod), d(ifficulty), s(upport). own: 1 his own alone; -1 not who prepares it there. */
static const struct {
	const char *kinds, *state, *act, *to;
	uint64_t roles;
	int own;
} allowed[] = {
	{ "md", "draft", "edit", "draft", WRITERS, 1 },
	{ "md", "draft", "attach", "draft", WRITERS, 1 },
	{ "md", "draft", "detach", "draft", WRITERS, 1 },
	{ "md", "draft", "submit", "submitted", ROLE_HEAD, 1 },
	{ "md", "draft", "withdraw", "withdrawn", AGENCY, 1 },
	{ "md", "submitted", "withdraw", "withdrawn", ROLE_HEAD, 1 },
	{ "md", "submitted", "receive", "received", HOME, 0 },
	{ "md", "received", "withdraw", "withdrawn", ROLE_HEAD, 1 },
	{ "md", "received", "attach", "received", HOME, -1 },
	{ "md", "received", "ask", "asked", HOME, -1 },
	{ "d", "received", "answer", "answered", HOME, -1 },
	{ "md", "received", "opine", "opined", HOME, -1 },
	{ "md", "asked", "edit", "asked", AGENCY, 1 },
	{ "md", "asked", "attach", "asked", AGENCY, 1 },
	{ "md", "asked", "reply", "received", ROLE_HEAD, 1 },
	{ "md", "asked", "withdraw", "withdrawn", ROLE_HEAD, 1 },
	{ "md", "opined", "forward", "forwarded", ROLE_APPRAISAL_LEAD, -1 },
	{ "md", "opined", "send_back", "received", ROLE_APPRAISAL_LEAD, 0 },
	{ "md", "opined", "withdraw", "withdrawn", ROLE_HEAD, 1 },
	{ "md", "forwarded", "agree", "agreed", ROLE_CHAIRMAN, 0 },
	{ "md", "forwarded", "refuse", "refused", ROLE_CHAIRMAN, 0 },
	{ "md", "forwarded", "send_back", "received", ROLE_CHAIRMAN, 0 },
	{ "md", "forwarded", "withdraw", "withdrawn", ROLE_HEAD, 1 },
	{ "md", "agreed", "attach", "agreed", HOME, 0 },
	{ "md", "agreed", "enact", "answered", HOME, 0 },
	{ "md", "refused", "attach", "refused", HOME, 0 },
	{ "md", "refused", "enact", "answered", HOME, 0 },
	{ "md", "answered", "close", "closed", AGENCY, 1 },
	{ "s", "submitted", "attach", "submitted", ROLE_PERSON, 1 },
	{ "s", "submitted", "withdraw", "withdrawn", ROLE_PERSON, 1 },
	{ "s", "submitted", "receive", "received", ROLE_ADMIN, 0 },
	{ "s", "received", "attach", "received", ROLE_ADMIN, 0 },
	{ "s", "received", "withdraw", "withdrawn", ROLE_PERSON, 1 },
	{ "s", "received", "ask", "asked", ROLE_ADMIN, 0 },
	{ "s", "received", "answer", "answered", ROLE_ADMIN, 0 },
	{ "s", "asked", "attach", "asked", ROLE_PERSON, 1 },
	{ "s", "asked", "reply", "received", ROLE_PERSON, 1 },
	{ "s", "asked", "withdraw", "withdrawn", ROLE_PERSON, 1 },
	{ "s", "answered", "close", "closed", ROLE_PERSON, 1 },
	{ "s", "withdrawn", "reopen", "submitted", ROLE_PERSON, 1 },
	{ "md", "withdrawn", "reopen", "draft", ROLES_AGENCY, 1 },
	{ "md", "forwarded", "recall", "opined", ROLE_APPRAISAL_LEAD, 0 },
	{ "md", "agreed", "recall", "forwarded", ROLE_CHAIRMAN, 0 },
	{ "md", "refused", "recall", "forwarded", ROLE_CHAIRMAN, 0 },
};

static const char *
expected(int kind, const char *state, const char *act, uint64_t role, int own)
{
	for (size_t i = 0; i < sizeof(allowed) / sizeof(*allowed); i++)
		if (strchr(allowed[i].kinds, "mds"[kind]) != NULL &&
		    strcmp(allowed[i].state, state) == 0 && strcmp(allowed[i].act, act) == 0 &&
		    (allowed[i].roles & role) != 0 && (own || allowed[i].own != 1))
			return allowed[i].to;
	return NULL;
}

static void
one_role(int kind, int s, int a, uint64_t role)
{
	enum proposal_state to;

	for (int own = 0; own < 2; own++) {
		const char *want = expected(kind, proposal_state_name[s], proposal_act_name[a], role, own);
		bool may = proposal_may((enum proposal_kind)kind, (enum proposal_state)s,
		    (enum proposal_act)a, role, own, &to);

		CHECK(may == (want != NULL));
		if (may && want != NULL)
			CHECK_TEXT(proposal_state_name[to], want);
	}
}

static void
every_kind_state_act_role(void)
{
	for (int kind = 0; kind < PROPOSAL_KINDS; kind++)
		for (int s = 0; s < PROPOSAL_STATES; s++)
			for (int a = 0; a < PROPOSAL_ACTS; a++)
				for (int r = 0; r < ROLE_COUNT; r++)
					one_role(kind, s, a, UINT64_C(1) << r);
}

/* Who prepares it for Home Affairs' own agency gives no opinion on it and signs nothing off. */
static void
apart(void)
{
	CHECK(proposal_may(PROPOSAL_METHOD, PROPOSAL_OPINED, PROPOSAL_FORWARD,
	    ROLE_APPRAISAL_LEAD | ROLE_HEAD, false, NULL));
	CHECK(!proposal_may(PROPOSAL_METHOD, PROPOSAL_OPINED, PROPOSAL_FORWARD,
	    ROLE_APPRAISAL_LEAD | ROLE_HEAD, true, NULL));
	CHECK(proposal_may(PROPOSAL_METHOD, PROPOSAL_OPINED, PROPOSAL_FORWARD, ROLE_APPRAISAL_LEAD,
	    true, NULL));
	CHECK(!proposal_may(PROPOSAL_DIFFICULTY, PROPOSAL_RECEIVED, PROPOSAL_ANSWER,
	    ROLE_APPRAISER | ROLE_OFFICER, true, NULL));
	CHECK(!proposal_possible(PROPOSAL_METHOD, PROPOSAL_RECEIVED, PROPOSAL_ANSWER));
	CHECK(proposal_may_begin(PROPOSAL_SUPPORT, ROLE_PERSON));
	CHECK(!proposal_may_begin(PROPOSAL_METHOD, ROLE_PERSON | ROLE_APPRAISER));
}

static int64_t
at(const char *sql)
{
	int64_t minute = -1;

	CHECK(office_moment(sql, &minute) == 1);
	return minute;
}

static int64_t
between(const char *from, const char *to)
{
	return office_minutes(at(from), at(to));
}

/* 2026-11-27 is a Friday; moments are UTC: 00:30 is 7:30 in Viet Nam. */
static void
working_time(void)
{
	int64_t none;

	CHECK(between("2026-11-27 00:30:00", "2026-11-27 10:00:00") == 450);
	CHECK(between("2026-11-27 00:00:00.123456", "2026-11-27 00:31:59") == 1);
	CHECK(between("2026-11-27 04:30:00", "2026-11-27 06:30:00") == 0);		/* noon */
	CHECK(between("2026-11-27 04:00:00", "2026-11-27 07:00:00") == 60);
	CHECK(between("2026-11-27 10:00:00", "2026-11-30 00:30:00") == 0);		/* a weekend */
	CHECK(between("2026-11-27 09:00:00", "2026-11-30 01:00:00") == 90);
	CHECK(between("2026-11-28 02:00:00", "2026-11-29 09:00:00") == 0);
	CHECK(between("2026-11-02 00:30:00", "2026-11-30 00:30:00") == 20 * OFFICE_DAY);
	CHECK(between("2025-12-31 17:30:00", "2026-12-31 17:30:00") == 261 * OFFICE_DAY);	/* 2026: 261 weekdays */
	CHECK(between("2026-11-27 09:00:00", "2026-11-27 08:00:00") == 0);
	CHECK(office_moment("2026-13-01 00:00:00", &none) == 0 && office_moment("x", &none) == 0 &&
	    office_moment(NULL, &none) == 0 && office_moment("2026-11-27T00:00:00", &none) == 0 &&
	    office_moment("2026-11-27 24:00:00", &none) == 0);
}

static void
after(const char *from, int64_t minutes, const char *want)
{
	struct mem *mem = mem_new(1 << 16);

	CHECK_TEXT(office_text(mem, office_after(at(from), minutes)), want);
	mem_free(&mem);
}

static void
end_of_working_time(void)
{
	after("2026-11-27 00:30:00", 240, "2026-11-27 04:30:00");	/* the end of the morning, not the afternoon */
	after("2026-11-27 00:30:00", 241, "2026-11-27 06:31:00");
	after("2026-11-27 00:30:00", OFFICE_DAY, "2026-11-27 10:00:00");
	after("2026-11-27 02:00:00", 2 * OFFICE_DAY, "2026-12-01 02:00:00");
	after("2026-11-28 02:00:00", 1, "2026-11-30 00:31:00");
	after("2026-11-27 16:00:00", OFFICE_DAY, "2026-11-30 10:00:00");
	after("2026-11-27 02:00:00", 0, "2026-11-27 02:00:00");
	/* Whatever the moment, so many working minutes lie between. */
	for (int64_t from = at("2026-11-26 15:00:00"); from < at("2026-11-30 15:00:00"); from += 47)
		for (int64_t n = 1; n < 1500; n += 113)
			CHECK(office_minutes(from, office_after(from, n)) == n);
}

static struct parameter_set
set(const char *late, const char *period, struct day from, struct day end)
{
	return (struct parameter_set){ .value = { late, NULL, period }, .other = "", .from = from,
	    .end = end };
}

#define D(y, m, d) ((struct day){ y, m, d })
#define NONE ((struct day){ 0 })

static enum parameter_flaw
judged(const struct parameter_set *s, const struct parameter_set *other)
{
	const struct parameter_sets all = { NULL, 0, other, other != NULL };

	return parameter_judge(s, &all, D(2026, 11, 28));
}

static void
sets_do_not_meet(void)
{
	const struct parameter_set open = set("day", NULL, D(2026, 10, 1), NONE);
	const struct parameter_set ahead = set("day", NULL, D(2027, 3, 1), NONE);
	const struct parameter_set quarters = set(NULL, "quarter", D(2026, 10, 1), D(2027, 7, 1));
	struct parameter_set s = set("day", NULL, D(2026, 12, 1), NONE);

	CHECK(judged(&s, NULL) == PARAMETER_SOUND);
	CHECK(judged(&s, &open) == PARAMETER_SOUND);	/* the one before ends there */
	CHECK(judged(&s, &ahead) == PARAMETER_MEETS);
	s.from = D(2027, 3, 1);
	CHECK(judged(&s, &ahead) == PARAMETER_MEETS);
	s.from = D(2027, 4, 1);
	CHECK(judged(&s, &ahead) == PARAMETER_SOUND);
	s = set(NULL, NULL, D(2026, 12, 1), NONE);
	CHECK(judged(&s, NULL) == PARAMETER_NOTHING);
	s.other = "Theo mẫu riêng";
	CHECK(judged(&s, NULL) == PARAMETER_SOUND);
	s.from = D(2026, 11, 1);
	CHECK(judged(&s, NULL) == PARAMETER_PAST);
	s.from = D(2026, 12, 2);
	CHECK(judged(&s, NULL) == PARAMETER_MONTH);
	s = set(NULL, "quarter", D(2026, 12, 1), NONE);
	CHECK(judged(&s, NULL) == PARAMETER_QUARTER);
	s.from = D(2027, 1, 1);
	CHECK(judged(&s, NULL) == PARAMETER_SOUND);
	s = set("day", NULL, D(2026, 12, 1), NONE);
	CHECK(judged(&s, &quarters) == PARAMETER_QUARTER);	/* back to months */
	s.from = D(2027, 7, 1);
	CHECK(judged(&s, &quarters) == PARAMETER_SOUND);
	s = set("day", NULL, D(2026, 12, 1), D(2026, 12, 1));
	CHECK(judged(&s, NULL) == PARAMETER_ORDER);
	s.end = D(2027, 1, 15);
	CHECK(judged(&s, NULL) == PARAMETER_END);
	s.end = D(2027, 2, 1);
	CHECK(judged(&s, NULL) == PARAMETER_SOUND);
	s = set(NULL, "quarter", D(2027, 1, 1), D(2027, 2, 1));
	CHECK(judged(&s, NULL) == PARAMETER_END);
	s.end = D(2027, 4, 1);
	CHECK(judged(&s, NULL) == PARAMETER_SOUND);
}

static void
set_on_a_day(void)
{
	const struct parameter_set s = set("day", NULL, D(2026, 12, 1), D(2027, 1, 1));

	CHECK(!parameter_set_holds(&s, D(2026, 11, 30)) && parameter_set_holds(&s, D(2026, 12, 1)) &&
	    parameter_set_holds(&s, D(2026, 12, 31)) && !parameter_set_holds(&s, D(2027, 1, 1)));
	CHECK(parameter_word(PARAMETER_CAP, "each") != NULL && parameter_word(PARAMETER_CAP, "day") == NULL &&
	    parameter_word(PARAMETER_CAP, NULL) == NULL);
}

static void
ages(void)
{
	struct proposal p = { .state = PROPOSAL_RECEIVED, .submitted_at = "2026-11-27 02:00:00.000000",
	    .due_at = "2026-11-27 09:00:00.000000", .moved_at = "2026-11-27 03:00:00.000000",
	    .now = "2026-11-27 09:30:00.000000", .waited = 30, .minutes = -1 };
	int64_t even[] = { 9, 3, 7, 1 }, odd[] = { 5, 900, 2 };

	CHECK(proposal_age(&p) == 300);		/* 150 + 180 - 30 */
	CHECK(proposal_late(&p));
	p.state = PROPOSAL_ASKED;		/* the clock stands */
	CHECK(proposal_age(&p) == 30 && !proposal_late(&p));
	p.state = PROPOSAL_ANSWERED;
	p.answered_at = "2026-11-27 08:59:59.000000";
	p.minutes = 42;
	CHECK(proposal_age(&p) == 42 && !proposal_late(&p));
	p.answered_at = "2026-11-27 09:00:01.000000";
	CHECK(proposal_late(&p));
	CHECK(proposal_median(even, 4) == 3 && proposal_median(odd, 3) == 5);
}

int
main(void)
{
	TEST(every_kind_state_act_role);
	TEST(apart);
	TEST(working_time);
	TEST(end_of_working_time);
	TEST(sets_do_not_meet);
	TEST(set_on_a_day);
	TEST(ages);
	TEST_END();
}
