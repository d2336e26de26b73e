#include "flow/year_owed.h"

#include "flow/charge.h"

const char *const owed_turn_name[OWED_TURNS] = { "self", "score", "publish" };

static enum owed_turn
turn_of(const struct year_sheet *s)
{
	if (s == NULL)
		return OWED_SELF;
	return s->state == SHEET_SELF ? OWED_SCORE : s->state == SHEET_PREVIEW ? OWED_PUBLISH : OWED_SELF;
}

static const char *
who_of(const struct places *all, const struct owed_period *o)
{
	const struct place *p = place_of(all, o->p->c.person), *found;
	int64_t scorer;

	if (o->turn == OWED_SELF || p == NULL)
		return o->p->c.name;
	if (o->turn == OWED_PUBLISH) {
		found = place_heads_agency(p) ? NULL : place_head(all, p->agency);
		return found == NULL ? NULL : found->name;
	}
	scorer = place_scorer(all, p);
	found = scorer > 0 ? place_of(all, scorer) : NULL;
	return found == NULL ? NULL : found->name;
}

int
year_owed_of(struct flow *f, const struct year_run *r, const struct run_person *p, size_t n, struct owed_period **list_r, size_t *n_r)
{
	struct places all = { 0 };
	size_t most = 0;

	for (size_t i = 0; i < n; i++)
		most += p[i].y.owed;
	*list_r = mem_array(f->mem, most + 1, sizeof(**list_r));
	*n_r = 0;
	if (most > 0 && !r->province && charge_places(f, r->authority, day_today(), &all) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < p[i].y.n; k++) {
			struct owed_period *to = &(*list_r)[*n_r];

			if (p[i].y.row[k].mark != YEAR_OWED)
				continue;
			*to = (struct owed_period){ &p[i], &p[i].y.row[k], turn_of(p[i].y.row[k].sheet), NULL };
			to->who = to->turn == OWED_SELF ? p[i].c.name : r->province ? NULL : who_of(&all, to);
			++*n_r;
		}
	return 1;
}
