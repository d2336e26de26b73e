/* The own shares of people, and each step of one: a part of bonus_run.h. */
#include "flow/bonus_run_inside.h"

int
bonus_own(struct flow *f, struct bonus_own_share **list_r, size_t *n_r)
{
	return bonus_own_shares(f->db, f->mem, f->who->person, list_r, n_r);
}

int
bonus_share_read(struct flow *f, int64_t run, int64_t person, struct bonus_share_view *s)
{
	struct bonus_run_view v = { 0 };
	bool heads;
	int found = bonus_run_get(f->db, f->mem, run, &v.run);

	if (found != 1)
		return found;
	heads = bonus_heads(f->who) && v.run.agency == f->who->agency;
	*s = (struct bonus_share_view){ .run = v.run, .own = person == f->who->person };
	if (!heads && !(s->own && v.run.state == BONUS_RUN_DECIDED))
		return 0;
	found = bonus_run_place_of(f->db, f->mem, run, person, &s->at);
	if (found != 1)
		return found;
	if (bonus_run_take(f, &v) != 1 || !v.sound || s->at >= v.d.n || v.d.person[s->at].person != person)
		return -1;
	s->d = v.d;
	return 1;
}
