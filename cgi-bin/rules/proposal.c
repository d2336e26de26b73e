#include "rules/proposal.h"

#include <stdlib.h>
#include <string.h>

#include "rules/office.h"

int64_t
proposal_age(const struct proposal *p)
{
	const bool stands = p->state == PROPOSAL_ASKED || p->state == PROPOSAL_WITHDRAWN;
	int64_t from, to, worked;

	if (p->minutes >= 0)
		return p->minutes;
	if (office_moment(p->submitted_at, &from) != 1 ||
	    office_moment(stands ? p->moved_at : p->now, &to) != 1)
		return 0;
	worked = office_minutes(from, to) - p->waited;
	return worked < 0 ? 0 : worked;
}

/* Moments as SQL writes them compare as texts. */
bool
proposal_late(const struct proposal *p)
{
	const char *until = p->answered_at == NULL ? p->now : p->answered_at;

	return p->due_at != NULL && (p->answered_at != NULL ||
	    (proposal_open(p->state) && p->state != PROPOSAL_ASKED)) && strcmp(until, p->due_at) > 0;
}

static int
compare(const void *a, const void *b)
{
	const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}

int64_t
proposal_median(int64_t *list, size_t n)
{
	qsort(list, n, sizeof(*list), compare);
	return list[(n - 1) / 2];
}
