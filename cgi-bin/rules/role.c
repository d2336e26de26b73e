#include "rules/role.h"

const char *const role_name[ROLE_COUNT] = {
	"person", "officer", "division_head", "head", "appraiser",
	"appraisal_lead", "chairman", "finance", "admin", "auditor", "drafter",
};
