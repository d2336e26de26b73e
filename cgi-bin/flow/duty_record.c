/* Requests of people on their own data that wait for an answer. */
#include "flow/duty_inside.h"
#include "flow/record_request.h"

int
record_duties(struct duties *d)
{
	struct record_request *list;
	struct day first = { 0 };
	int64_t waiting = 0;
	size_t n;

	if (record_requests_to_answer(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].state == RECORD_WAITING) {
			waiting++;
			if (first.year == 0 || day_compare(list[i].due, first) < 0)
				first = list[i].due;
		}
	if (waiting > 0)
		duty_add(d, (struct duty){ .label = "duty.record_request", .a = duty_number(d, waiting), .count = waiting, .path = REQUEST_PLACE },
		    first);
	return 1;
}
