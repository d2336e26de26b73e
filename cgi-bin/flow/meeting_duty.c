/* Meetings among what waits for a person. */
#include "flow/duty_inside.h"
#include "flow/meeting.h"
#include "rules/role.h"
#include "store/meeting.h"

int
meeting_duties(struct duties *d)
{
	const struct who *who = d->f->who;
	const bool head = (who->roles & ROLE_HEAD) != 0, division = !head && (who->roles & ROLE_DIVISION_HEAD) != 0;
	struct meeting_waits *list;
	size_t n;

	if (meeting_waiting(d->f->db, d->f->mem, who->person, day_today(), head || division ? who->agency : 0, division ? who->unit : 0, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = mem_print(d->f->mem, "duty.%s", list[i].what), .a = list[i].unit_name,
		    .b = day_show(d->f->mem, list[i].day), .count = 1, .path = mem_print(d->f->mem, MEETING_PLACE "%lld/", (long long)list[i].id) }, list[i].day);
	return 1;
}
