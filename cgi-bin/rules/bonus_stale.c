#include "rules/bonus_stale.h"

#include "rules/bonus_fact.h"

/* The result that stands: the classification, or the mean of the sheets that there are. */
static void
take_result(struct mem *mem, struct bonus_stale *s)
{
	struct bonus_sheet *sheet = mem_array(mem, s->n + 1, sizeof(*sheet));
	size_t n = 0;

	s->level = LEVEL_NONE;
	s->total = NULL;
	for (size_t i = 0; i < s->n; i++) {
		const struct bonus_moved *m = &s->moved[i];

		if (m->of_year) {
			s->level = m->level;
			s->total = m->level == LEVEL_NONE ? NULL : m->total;	/* as bonus_facts takes it */
			return;
		}
		if (m->now != 0 && m->total != NULL)
			sheet[n++] = (struct bonus_sheet){ m->now, m->edition, m->months, m->total };
	}
	s->total = bonus_mean(mem, sheet, n, &s->level);
}

void
bonus_stale_count(struct mem *mem, const struct bonus_document *d, size_t place, struct bonus_stale *s)
{
	struct bonus_person now = d->person[place];
	struct bonus_outcome o;

	take_result(mem, s);
	s->was = &d->person[place];
	s->share = d->result->outcome[place].amount;
	now.level = s->level;
	now.total = s->total;
	s->amount = bonus_beside(mem, d->rule, d->result, &now, &o);
	s->why = o.why;
}

bool
bonus_stale_waits(const struct bonus_stale *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->moved[i].moved && !s->moved[i].decided)
			return true;
	return false;
}

const char *
bonus_stale_seen(struct mem *mem, const struct bonus_stale *s)
{
	int64_t last = 0;

	for (size_t i = 0; i < s->n; i++)
		if (s->moved[i].now > last)
			last = s->moved[i].now;
	return mem_print(mem, "%lld:%lld:%lld", (long long)last, (long long)s->entries, (long long)(s->amount - s->paid));
}
