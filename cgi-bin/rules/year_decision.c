#include "rules/year_decision.h"

const char *const decision_kind_name[DECISION_KINDS] = { "first", "replacing" };
const char *const decision_cause_name[DECISION_CAUSES + 1] = { "petition", "fault", "unfounded", "dishonest", NULL };
const char *const decision_stop_name[DECISION_STOPS] = {
	"nobody", "open", "self", "steps", "owed", "ahead", "unrated", "group", "chosen", "places", "tie",
};
