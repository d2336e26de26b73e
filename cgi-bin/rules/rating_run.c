#include "rules/rating_run.h"

const char *const complaint_kind_name[] = { "complaint", "denunciation", "reflection", "disunity", NULL };
const char *const complaint_outcome_name[] = { "unfounded", "partly", "founded", NULL };
