#include "flow/bonus_stale.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "store/agency.h"

/* What a run froze, read once for its shares that follow each other. */
struct kept {
	int64_t		 run;
	struct bonus_run_view v;
};

/* 1; 0: what its run froze cannot be counted by; -1. */
static int
count(struct flow *f, struct kept *k, struct bonus_stale *s)
{
	size_t place;
	int found;

	if (k->run != s->run) {
		found = bonus_run_read(f, s->run, &k->v);
		if (found != 1)
			return found;
		k->run = s->run;
	}
	if (!k->v.kept || k->v.d.result == NULL)
		return 0;
	found = bonus_run_place_of(f->db, f->mem, s->run, s->person, &place);
	if (found != 1 || place >= k->v.d.n)
		return found < 0 ? -1 : 0;
	s->kind = k->v.run.kind;
	s->period = k->v.run.period;
	s->paid_out = k->v.run.state == BONUS_RUN_DECIDED;
	if (bonus_stale_results(f->db, f->mem, s) != 1)
		return -1;
	bonus_stale_count(f->mem, &k->v.d, place, s);
	return 1;
}

int
bonus_stales(struct flow *f, struct bonus_stale **list_r, size_t *n_r)
{
	struct kept k = { 0 };
	size_t kept = 0;

	if (!bonus_heads(f->who))
		return 0;
	if (bonus_stale_shares(f->db, f->mem, f->who->agency, list_r, n_r) != 1)
		return -1;
	for (size_t i = 0; i < *n_r; i++) {
		const int done = count(f, &k, &(*list_r)[i]);

		if (done < 0)
			return -1;
		if (done == 1)
			(*list_r)[kept++] = (*list_r)[i];
	}
	*n_r = kept;
	return 1;
}

int
bonus_stales_decided(struct flow *f, struct bonus_stale_decided **list_r, size_t *n_r)
{
	return bonus_heads(f->who) ? bonus_stale_decided(f->db, f->mem, f->who->agency, list_r, n_r) : 0;
}

int
bonus_stale_one(struct flow *f, int64_t run, int64_t person, struct bonus_stale *s)
{
	struct kept k = { 0 };
	int done;

	*s = (struct bonus_stale){ .run = run, .person = person };
	if (!bonus_heads(f->who))
		return 0;
	done = count(f, &k, s);
	return done != 1 ? done : bonus_stale_waits(s);
}

int
bonus_stales_waiting(struct flow *f, int64_t *n_r)
{
	*n_r = 0;
	return bonus_heads(f->who) ? bonus_stale_waiting(f->db, f->mem, f->who->agency, n_r) : 1;
}

int
bonus_stales_of_year(struct flow *f, int64_t year_run, int64_t *n_r)
{
	return bonus_stale_of_year(f->db, f->mem, year_run, n_r);
}

struct stale_write {
	int64_t		 run, person;
	const char	*seen, *reason;
	const struct bonus_entry *entry;	/* NULL: kept */
	struct refusal	*why;
};

/* The entry by which a share becomes what it would be. */
static struct bonus_entry
entry_of(const struct stale_write *w, const struct bonus_stale *s)
{
	struct bonus_entry e = *w->entry;

	e.kind = s->kind;
	e.year = s->period.year;
	e.person = s->person;
	e.run = s->run;
	e.entry = s->award;
	e.type = s->award == 0 ? BONUS_ENTRY_AWARD : BONUS_ENTRY_CORRECTION;
	if (s->award == 0)
		e.reason = "";
	e.amount = s->amount - s->paid;
	return e;
}

/* A share of oneself, or of the head for whom one acts. 1; 0; -1. */
static int
is_own(struct flow *f, int64_t person)
{
	const char *name;
	int64_t behalf = 0;

	if (f->who->delegation != 0 && delegation_head(f->db, f->mem, f->who->agency, day_today(), &behalf, &name) < 0)
		return -1;
	return person == f->who->person || person == behalf;
}

static int
keep(struct flow *f, const struct stale_write *w, const struct bonus_stale *s)
{
	const int own = s->amount == s->paid ? 0 : is_own(f, s->person);

	return own == 0 ? 1 : own < 0 ? -1 : catalog_refuse(w->why, "bonus_stale.refused.own", "keep_reason");
}

static int
decide_body(struct flow *f, void *arg)
{
	const struct stale_write *w = arg;
	struct json *after = json_new(f->mem);
	struct bonus_entry e = { .id = 0 };
	struct bonus_stale s;
	int done;

	if (ledger_hold(f) != 1)
		return -1;
	done = bonus_stale_one(f, w->run, w->person, &s);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "bonus_stale.refused.decided");
	if (!s.paid_out)
		return catalog_refuse(w->why, "bonus_stale.refused.frozen", NULL);
	if (strcmp(w->seen, bonus_stale_seen(f->mem, &s)) != 0)
		return catalog_conflict(w->why, "bonus_stale.refused.moved");
	if (w->entry != NULL)
		e = entry_of(w, &s);
	done = w->entry == NULL ? keep(f, w, &s) : ledger_add(f, &e, s.paid, true, w->why);
	if (done != 1)
		return done;
	f->delegation = f->who->delegation;
	done = bonus_stale_decide(f->db, &s, e.id, w->reason, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "bonus_stale.refused.decided");
	json_set_int(after, "person", s.person);
	json_set_int(after, "paid", s.paid);
	json_set_int(after, "amount", s.amount);
	json_set_text(after, "reason", w->reason);
	f->location = BONUS_STALE_PLACE;
	return flow_audit(f, "bonus_stale", s.run, w->entry == NULL ? "keep" : "correct", NULL, after);
}

int
bonus_stale_correct(struct flow *f, int64_t run, int64_t person, const char *seen, const struct bonus_entry *e, struct refusal *why)
{
	struct stale_write w = { run, person, seen, e->reason, e, why };

	return flow_write(f, decide_body, &w);
}

int
bonus_stale_keep(struct flow *f, int64_t run, int64_t person, const char *seen, const char *reason, struct refusal *why)
{
	struct stale_write w = { run, person, seen, reason, NULL, why };

	return flow_write(f, decide_body, &w);
}
