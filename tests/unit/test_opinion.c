#include "check.h"

#include "rules/opinion.h"
#include "rules/role.h"

static const struct day before = { 2026, 5, 9 }, last = { 2026, 5, 10 }, after = { 2026, 5, 11 };

static void
an_agency_stands_as_its_day_says(void)
{
	struct opinion_round round = { .open = true, .last = last };
	struct opinion o = { .stance = OPINION_NONE };

	CHECK(opinion_stand(&round, &o, before) == OPINION_WAITING);
	CHECK(opinion_stand(&round, &o, last) == OPINION_WAITING);
	CHECK(opinion_stand(&round, &o, after) == OPINION_OVERDUE);
	round.open = false;
	CHECK(opinion_stand(&round, &o, before) == OPINION_SILENT);
	o = (struct opinion){ .stance = OPINION_AGREE, .sent = last };
	CHECK(opinion_stand(&round, &o, after) == OPINION_IN_TIME);
	o.sent = after;
	CHECK(opinion_stand(&round, &o, after) == OPINION_LATE);
	round.last = after;
	CHECK(opinion_stand(&round, &o, after) == OPINION_IN_TIME);
}

static void
what_was_sent_is_replaced_until_the_last_day(void)
{
	struct opinion_round round = { .open = true, .last = last };
	struct opinion none = { .stance = OPINION_NONE }, sent = { .stance = OPINION_OTHER };

	CHECK(opinion_possible(&round, &sent, OPINION_SEND, last));
	CHECK(!opinion_possible(&round, &sent, OPINION_SEND, after));
	CHECK(opinion_possible(&round, &none, OPINION_SEND, after));
	CHECK(opinion_possible(&round, &none, OPINION_WRITE, after));
	round.open = false;
	CHECK(!opinion_possible(&round, &none, OPINION_WRITE, before));
	CHECK(!opinion_possible(&round, &sent, OPINION_SEND, before));
}

static void
what_does_not_agree_is_received(void)
{
	const struct opinion_round closed = { .last = last };
	struct opinion o = { .stance = OPINION_OTHER };

	CHECK(opinion_possible(&closed, &o, OPINION_RECEIVE, after));
	o.stance = OPINION_AGREE;
	CHECK(!opinion_possible(&closed, &o, OPINION_RECEIVE, after));
	o.stance = OPINION_NONE;
	CHECK(!opinion_possible(&closed, &o, OPINION_RECEIVE, after));
}

static void
nobody_receives_his_own(void)
{
	CHECK(opinion_may(OPINION_WRITE, ROLE_OFFICER, true));
	CHECK(!opinion_may(OPINION_SEND, ROLE_OFFICER, true));
	CHECK(opinion_may(OPINION_SEND, ROLE_HEAD, true));
	CHECK(!opinion_may(OPINION_SEND, ROLE_HEAD, false));
	CHECK(!opinion_may(OPINION_WRITE, ROLE_DIVISION_HEAD | ROLE_DRAFTER, true));
	CHECK(opinion_may(OPINION_RECEIVE, ROLE_APPRAISER, true));
	CHECK(!opinion_may(OPINION_RECEIVE, ROLE_APPRAISAL_LEAD | ROLE_HEAD, true));
	CHECK(opinion_may(OPINION_RECEIVE, ROLE_APPRAISAL_LEAD | ROLE_HEAD, false));
	CHECK(!opinion_may(OPINION_RECEIVE, ROLE_CHAIRMAN, false));
}

int
main(void)
{
	TEST(an_agency_stands_as_its_day_says);
	TEST(what_was_sent_is_replaced_until_the_last_day);
	TEST(what_does_not_agree_is_received);
	TEST(nobody_receives_his_own);
	TEST_END();
}
