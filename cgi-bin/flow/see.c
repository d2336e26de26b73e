#include "flow/see.h"
#include "rules/role.h"

#define PROVINCE (ROLE_APPRAISER | ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN | ROLE_ADMIN | ROLE_AUDITOR)
#define INSIDE	(ROLE_HEAD | ROLE_DIVISION_HEAD | ROLE_OFFICER | ROLE_DRAFTER)

struct see
see_catalogs(const struct who *who)
{
	return (struct see){ .all = (who->roles & PROVINCE) != 0, .agency = who->agency,
	    .inside = (who->roles & INSIDE) != 0 };
}
