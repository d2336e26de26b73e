/* Rows of other systems that the person has to mend. */
#include "flow/duty_inside.h"
#include "flow/source.h"
#include "rules/role.h"
#include "store/source_error.h"

int
source_duties(struct duties *d)
{
	const struct who *who = d->f->who;
	const bool admin = (who->roles & ROLE_ADMIN) != 0;
	int64_t waiting;

	if (source_error_waiting(d->f->db, d->f->mem, (who->roles & ROLES_AGENCY) != 0 ? who->agency : 0, who->person, admin, &waiting) != 1)
		return -1;
	duty_count(d, "duty.source_error", waiting, admin ? SOURCE_ERROR_ALL : SOURCE_ERROR_PLACE, (struct day){ 0 });
	return 1;
}
