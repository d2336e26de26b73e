/* What people say is wrong about them and waits for an answer. */
#include "flow/claim.h"
#include "flow/duty_inside.h"

int
claim_duties(struct duties *d)
{
	struct claim *list;
	size_t n;

	if (!claim_answers(d->f->who))
		return 1;
	if (claims_waiting(d->f, &list, &n) != 1)
		return -1;
	if (n > 0)
		duty_add(d, (struct duty){ .label = "duty.claim", .a = duty_number(d, (int64_t)n), .count = (int64_t)n, .path = CLAIM_PLACE }, list[0].due);
	return 1;
}
