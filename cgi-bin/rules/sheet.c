#include "rules/sheet.h"

const char *const sheet_state_name[SHEET_STATES] = { "open", "self", "returned", "preview", "published", "excepted" };
const char *const sheet_act_name[SHEET_ACTS] = {
	"score", "prepare", "return", "confirm", "recall", "publish", "acknowledge", "except", "unexcept", "reopen", "renew",
};
const char *const sheet_exception_name[SHEET_EXCEPTIONS] = { "leave", "newcomer", "refusal", "other" };

#define IN(state)	(1U << SHEET_##state)
#define SAME		SHEET_STATES

static const struct {
	unsigned	 from, ties;
	enum sheet_state to;
} moves[SHEET_ACTS] = {
	[SHEET_SCORE] =		{ IN(OPEN) | IN(SELF) | IN(RETURNED), SHEET_OWN, SHEET_SELF },
	[SHEET_PREPARE] =	{ IN(OPEN) | IN(SELF) | IN(RETURNED), SHEET_PREPARER, SAME },
	[SHEET_RETURN] =	{ IN(SELF), SHEET_SCORER, SHEET_RETURNED },
	[SHEET_CONFIRM] =	{ IN(OPEN) | IN(SELF) | IN(RETURNED), SHEET_SCORER, SHEET_PREVIEW },
	[SHEET_RECALL] =	{ IN(PREVIEW), SHEET_SCORER, SHEET_SELF },
	[SHEET_PUBLISH] =	{ IN(PREVIEW), SHEET_PUBLISHER, SHEET_PUBLISHED },
	[SHEET_ACKNOWLEDGE] =	{ IN(PUBLISHED), SHEET_OWN, SAME },
	[SHEET_EXCEPT] =	{ IN(OPEN), SHEET_SCORER | SHEET_PUBLISHER, SHEET_EXCEPTED },
	[SHEET_UNEXCEPT] =	{ IN(EXCEPTED), SHEET_SCORER | SHEET_PUBLISHER, SHEET_OPEN },
	[SHEET_REOPEN] =	{ IN(PUBLISHED), SHEET_PUBLISHER, SAME },	/* a new edition begins */
	[SHEET_RENEW] =		{ IN(PREVIEW), 0, SAME },	/* nobody's press: what would be published moved */
};

bool
sheet_may(enum sheet_act act, enum sheet_state state, unsigned ties, enum sheet_state *to_r)
{
	const unsigned others = ties & SHEET_OWN ? SHEET_OWN : ties;

	if ((moves[act].from & 1U << state) == 0 || (moves[act].ties & others) == 0)
		return false;
	*to_r = moves[act].to == SAME ? state : moves[act].to;
	return true;
}

bool
sheet_given(const int64_t points[CRITERIA])
{
	for (int i = 0; i < CRITERIA; i++)
		if (points[i] == NOT_GIVEN)
			return false;
	return true;
}

bool
sheet_pointed(const struct sheet *s)
{
	return sheet_given(s->self) || sheet_given(s->head);
}

int64_t
sheet_points(const int64_t points[CRITERIA])
{
	int64_t sum = 0;

	for (int i = 0; i < CRITERIA; i++)
		sum += points[i] == NOT_GIVEN ? 0 : points[i];
	return sum;
}

bool
sheet_leads(const struct sheet *s)
{
	return s->rank != RANK_STAFF && s->kind == PERSON_CIVIL_SERVANT;
}

void
sheet_place(struct sheet *s, const struct sheet *now)
{
	s->agency = now->agency;
	s->unit = now->unit;
	s->unit_name = now->unit_name;
	s->title = now->title;
	s->rank = now->rank;
	s->kind = now->kind;
	s->from = now->from;
	s->until = now->until;
}
