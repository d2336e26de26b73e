/* Results that the national database refused, or that lack something: administrators see all, others what is theirs to mend. */
#include "flow/duty_inside.h"
#include "flow/national.h"
#include "rules/role.h"

int
national_duties(struct duties *d)
{
	const struct who *who = d->f->who;
	const bool admin = (who->roles & ROLE_ADMIN) != 0;
	const struct day none = { 0 };
	int64_t mend[NATIONAL_MENDERS], all = 0;

	if (admin || (who->roles & ROLES_APPRAISAL)) {
		if (national_mend_counts(d->f->db, d->f->mem, 0, mend) != 1)
			return -1;
		for (int i = 0; i < NATIONAL_MENDERS; i++)
			all += mend[i];
		duty_count(d, "duty.national", admin ? all : mend[MENDER_APPRAISAL], NATIONAL_PLACE, none);
	}
	if (who->roles & ROLES_AGENCY) {
		if (national_mend_counts(d->f->db, d->f->mem, who->agency, mend) != 1)
			return -1;
		duty_count(d, "duty.national_agency", mend[MENDER_AGENCY], NATIONAL_AGENCY_PLACE, none);
	}
	return 1;
}
