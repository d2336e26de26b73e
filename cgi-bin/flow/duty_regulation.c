/* Regulations that wait for the head: drafts to try out and issue, issued ones to send and publish. */
#include "flow/duty_inside.h"
#include "flow/regulation.h"

int
regulation_duties(struct duties *d)
{
	struct regulation *list;
	size_t n;

	if (!bonus_heads(d->f->who))
		return 1;
	if (regulations_own(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].state == REGULATION_DRAFT || (list[i].state == REGULATION_ISSUED && list[i].sent_at == NULL))
			duty_add(d, (struct duty){ .label = list[i].state == REGULATION_DRAFT ? "duty.regulation" : "duty.regulation_send", .a = list[i].name, .b = duty_number(d, list[i].number), .count = 1,
			    .path = regulation_path(d->f->mem, list[i].id, "") }, (struct day){ 0 });
	return 1;
}
