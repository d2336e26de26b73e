#include "flow/demo_year.h"

#include <stdio.h>

#include "flow/bonus_run.h"
#include "flow/year_decision.h"
#include "flow/year_quota.h"
#include "rules/role.h"
#include "store/demo.h"

#define MEMORY (256 * 1024 * 1024)

/* What is done for an agency by its head, in memory of its own. */
static int
each(struct flow *f, int (*act)(struct flow *, const struct demo_year *, struct refusal *))
{
	struct demo_year *list;
	size_t n;
	int done = 1;

	if (demo_years(f->db, f->mem, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n && done == 1; i++) {
		const struct who who = { .person = list[i].head, .uid = list[i].uid, .name = list[i].name, .agency = list[i].agency,
		    .unit = list[i].agency, .roles = ROLE_PERSON | ROLE_HEAD, .strong = true };
		struct refusal why = { 0 };
		struct flow own = *f;

		own.mem = mem_new(MEMORY);
		own.who = &who;
		own.peer = "127.0.0.1";
		done = act(&own, &list[i], &why);
		if (done == 0)
			fprintf(stderr, "danhgia: %s: %s %s\n", list[i].uid, why.label == NULL ? "none" : why.label, why.a == NULL ? "" : why.a);
		mem_free(&own.mem);
	}
	return done == 1 ? 1 : -1;
}

static int
open_both(struct flow *f, const struct demo_year *y, struct refusal *why)
{
	const int done = year_run_open(f, y->agency, y->last, why);

	return done == 1 ? year_run_open(f, y->agency, y->this, why) : done;
}

int
demo_years_open(struct flow *f)
{
	return each(f, open_both);
}

/* The quota of last year. 1; 0: none; -1. */
static int
last_quota(struct flow *f, const struct demo_year *y, struct year_quota *q)
{
	int64_t run;
	const int found = year_run_of(f->db, f->mem, y->agency, y->last, &run);

	return found == 1 ? year_quota_read(f, run, q) : found;
}

/* As many of the best of each group as it has places; of equals the first of them. */
static int
choose(struct flow *f, const struct demo_year *y, struct refusal *why)
{
	struct year_quota q;
	const int found = last_quota(f, y, &q);
	int64_t *chosen;
	size_t n = 0, tied = 0;

	if (found != 1)
		return found;
	chosen = mem_array(f->mem, q.n + 1, sizeof(*chosen));
	for (size_t k = 0; k < q.nparts; k++) {
		const struct quota_part *part = &q.part[k];

		if (part->q == NULL)
			continue;
		tied += part->q->ntied;
		for (size_t i = 0; i < part->n && (int64_t)i < part->q->places; i++)
			chosen[n++] = part->candidate[i].c->id;
	}
	return tied == 0 ? 1 : year_quota_choose(f, q.run.id, q.run.version, chosen, n, "-", why);
}

int
demo_years_choose(struct flow *f)
{
	return each(f, choose);
}

static int
decide(struct flow *f, const struct demo_year *y, struct refusal *why)
{
	struct year_decision d = { .number = y->decision, .day = y->day, .signer = y->signer, .cause = -1, .stated = LEVEL_NONE };
	struct year_run run;
	struct year_authority a;
	struct decision_view v;
	int64_t id;
	int done = year_run_of(f->db, f->mem, y->agency, y->last, &id);

	if (done == 1)
		done = year_run_read(f, id, &run, &a);
	if (done == 1)
		done = decision_make(f, id, run.version, &d, why);
	if (done == 1)
		done = decision_read(f, id, &v);
	if (done != 1)
		return done;
	d = v.list[0];
	d.notice_number = y->notice;
	d.notice_day = d.public_day = y->day;
	return decision_notice(f, id, &d, why);
}

int
demo_years_decide(struct flow *f)
{
	return each(f, decide);
}

/* The one run that there is, as it stands now. */
static int
its_run(struct flow *f, struct bonus_run *r)
{
	struct bonus_run *list;
	size_t n;
	const int done = bonus_runs(f, &list, &n);

	if (done != 1 || n == 0)
		return done < 0 ? -1 : 0;
	*r = list[0];
	return 1;
}

static int
divide(struct flow *f, const struct demo_year *y, struct refusal *why)
{
	struct bonus_ready ready[BONUS_KINDS];
	struct bonus_run r = { .kind = BONUS_AWARD, .period = { (int16_t)y->last, 1, 12 } };
	int done;

	if (bonus_run_ready(f, y->last, ready) != 1)
		return -1;
	if (ready[BONUS_AWARD].regulation.id == 0)
		return 1;
	r.fund = ready[BONUS_AWARD].fund.left;
	done = bonus_run_begin(f, &r, why);
	if (done == 1)
		done = its_run(f, &r);
	if (done == 1)
		done = bonus_run_freeze(f, r.id, r.version, "", why);
	if (done == 1)
		done = its_run(f, &r);
	r.number = y->decision;
	r.day = y->day;
	r.signer = y->signer;
	return done == 1 ? bonus_run_decide(f, r.id, r.version, &r, why) : done;
}

int
demo_years_divide(struct flow *f)
{
	return each(f, divide);
}
