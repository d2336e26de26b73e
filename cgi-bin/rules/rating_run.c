#include "rules/rating_run.h"

#include "rules/citation.h"

const char *const complaint_kind_name[] = { "complaint", "denunciation", "reflection", "disunity", NULL };
const char *const complaint_outcome_name[] = { "unfounded", "partly", "founded", NULL };

int64_t
rating_rate_usual(void)
{
	return LAW_HUNDREDTHS * LAW_RATING_EXCELLENT_PERCENT;
}

int64_t
rating_rate_most(void)
{
	return LAW_HUNDREDTHS * LAW_RATING_EXCELLENT_PERCENT_MOST;
}
