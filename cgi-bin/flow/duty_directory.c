/* What the directory says differently waits for the administrators. */
#include "flow/directory.h"
#include "flow/duty_inside.h"
#include "rules/role.h"

int
directory_duties(struct duties *d)
{
	int64_t count[CHANGE_KINDS], n = 0;

	if (!(d->f->who->roles & ROLE_ADMIN))
		return 1;
	if (directory_tally(d->f, CHANGE_OPEN, count) != 1)
		return -1;
	for (int k = 0; k < CHANGE_KINDS; k++)
		n += count[k];
	duty_count(d, "duty.directory", n, DIRECTORY_PLACE, (struct day){ 0 });
	return 1;
}
