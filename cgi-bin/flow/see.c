#include "flow/see.h"
#include "rules/role.h"

#define INSIDE	(ROLE_HEAD | ROLE_DIVISION_HEAD | ROLE_OFFICER | ROLE_DRAFTER)

struct see
see_catalogs(const struct who *who)
{
	return (struct see){ .all = (who->roles & ROLES_PROVINCE) != 0, .agency = who->agency,
	    .inside = (who->roles & INSIDE) != 0 };
}

bool
see_experts(const struct who *who, int64_t agency)
{
	const struct see see = see_catalogs(who);

	return see.all || (see.inside && see.agency == agency);
}

bool
see_appraises(const struct who *who)
{
	return (who->roles & ROLES_APPRAISAL) != 0;
}

bool
see_provincial(const struct who *who)
{
	return who != NULL;
}

struct see
see_criteria(const struct who *who)
{
	return (struct see){ .all = (who->roles & ROLES_PROVINCE) != 0, .agency = who->agency,
	    .inside = (who->roles & ROLES_AGENCY) != 0 };
}

struct see
see_opinions(const struct who *who)
{
	return see_criteria(who);
}

bool
see_sheets(const struct who *who)
{
	return see_appraises(who) || (who->roles & ROLE_CHAIRMAN) != 0;
}

struct proposal_see
see_proposals(const struct who *who)
{
	return (struct proposal_see){
		.person = who->person, .agency = who->agency,
		.inside = who->agency != 0 && (who->roles & ROLES_AGENCY) != 0,
		.home = see_appraises(who),
		.support = (who->roles & ROLE_ADMIN) != 0,
		.chairman = (who->roles & ROLE_CHAIRMAN) != 0,
		.all = (who->roles & ROLE_AUDITOR) != 0,
	};
}

struct see
see_plans(const struct who *who)
{
	return (struct see){ .all = (who->roles & ROLES_PROVINCE) != 0, .agency = who->agency };
}

struct dispatch_see
see_dispatches(const struct who *who)
{
	return (struct dispatch_see){ .drafts = see_appraises(who),
	    .all = (who->roles & ROLES_PROVINCE) != 0,
	    .agency = (who->roles & ROLES_AGENCY) != 0 ? who->agency : 0 };
}
