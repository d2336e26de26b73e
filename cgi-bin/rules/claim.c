#include "rules/claim.h"

const char *const claim_wrong_name[CLAIM_WRONGS + 1] = { "unit", "post", "superior", "agency", "name", "number", "other", NULL };
const char *const claim_owner_name[CLAIM_OWNERS] = { "agency", "admin" };
const char *const claim_state_name[CLAIM_STATES] = { "open", "mended", "refused", "withdrawn" };
const char *const claim_act_name[CLAIM_ACTS] = { "make", "forward", "mend", "refuse", "withdraw" };

enum claim_owner
claim_first(enum claim_wrong wrong, int64_t agency, bool heads)
{
	return agency == 0 || heads || wrong == CLAIM_AGENCY || !claim_of_agencies(wrong) ? CLAIM_OF_ADMIN : CLAIM_OF_AGENCY;
}

bool
claim_of_agencies(enum claim_wrong wrong)
{
	return wrong != CLAIM_NAME && wrong != CLAIM_NUMBER;
}

bool
claim_has_number(const char *text)
{
	int digits = 0;

	for (; *text != '\0' && digits < 12; text++)
		if (*text >= '0' && *text <= '9')
			digits++;
		else if (*text != ' ' && *text != '.' && *text != '-')
			digits = 0;
	return digits == 12;
}
