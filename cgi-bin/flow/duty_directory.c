/* What the directory says differently waits for the administrators, and for a word of the agencies that it touches. */
#include "flow/directory.h"
#include "flow/duty_inside.h"
#include "rules/role.h"

static int
of_administrator(struct duties *d)
{
	int64_t count[CHANGE_KINDS], n = 0;

	if (directory_tally(d->f, CHANGE_OPEN, count) != 1)
		return -1;
	for (int k = 0; k < CHANGE_KINDS; k++)
		n += count[k];
	duty_count(d, "duty.directory", n, DIRECTORY_PLACE, (struct day){ 0 });
	return 1;
}

static int
of_agency(struct duties *d)
{
	int64_t n;

	if (directory_unsaid(d->f, &n) != 1)
		return -1;
	duty_count(d, "duty.directory_agency", n, DIRECTORY_AGENCY_PLACE, (struct day){ 0 });
	return 1;
}

int
directory_duties(struct duties *d)
{
	const uint64_t roles = d->f->who->roles;

	if ((roles & ROLE_ADMIN) && of_administrator(d) != 1)
		return -1;
	return (roles & ROLES_AGENCY) ? of_agency(d) : 1;
}
