#include "rules/opinion.h"

#include "rules/role.h"

const char *const opinion_stance_name[OPINION_STANCES] = {
	[OPINION_AGREE] = "agree",
	[OPINION_OTHER] = "other",
};

const char *const opinion_received_name[OPINION_RECEIVED] = {
	[OPINION_TAKEN] = "taken",
	[OPINION_EXPLAINED] = "explained",
};

const char *const opinion_standing_name[OPINION_STANDINGS] = {
	[OPINION_WAITING] = "waiting",
	[OPINION_OVERDUE] = "overdue",
	[OPINION_SILENT] = "silent",
	[OPINION_IN_TIME] = "in_time",
	[OPINION_LATE] = "late",
};

enum opinion_standing
opinion_stand(const struct opinion_round *round, const struct opinion *o, struct day today)
{
	if (o->stance != OPINION_NONE)
		return day_compare(o->sent, round->last) > 0 ? OPINION_LATE : OPINION_IN_TIME;
	if (!round->open)
		return OPINION_SILENT;
	return day_compare(today, round->last) > 0 ? OPINION_OVERDUE : OPINION_WAITING;
}

bool
opinion_possible(const struct opinion_round *round, const struct opinion *o, enum opinion_act act, struct day today)
{
	if (act == OPINION_RECEIVE)
		return o->stance == OPINION_OTHER;
	return round->open && (o->stance == OPINION_NONE || day_compare(today, round->last) <= 0);
}

bool
opinion_may(enum opinion_act act, uint64_t roles, bool own)
{
	switch (act) {
	case OPINION_WRITE:
		return own && (roles & ROLES_AGENCY) != 0;
	case OPINION_SEND:
		return own && (roles & ROLE_HEAD) != 0;
	default:
		return (roles & ROLES_APPRAISAL) != 0 && !(own && (roles & ROLES_AGENCY) != 0);
	}
}
