/* What people say is wrong about them and waits for an answer. */
#include "flow/claim.h"
#include "flow/duty_inside.h"

int
claim_duties(struct duties *d)
{
	struct day due;
	int64_t n;

	if (!claim_answers(d->f->who))
		return 1;
	if (claims_waiting_count(d->f, &n, &due) != 1)
		return -1;
	duty_count(d, "duty.claim", n, CLAIM_PLACE, due);
	return 1;
}
