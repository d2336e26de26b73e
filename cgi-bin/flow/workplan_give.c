/* What of a plan falls in a period, and its giving by the flow of every assignment. */
#include "flow/catalog_write.h"
#include "flow/workplan.h"
#include "store/work_assign.h"

#define PLANNED_REASON	"-"	/* a look asks for no reason: it is said when it is given */

const char *const workplan_state_name[WORKPLAN_STATES] = {
	"new", "open", "left", "given", "withdrawn", "passed", "gone", "refused",
};

/* 1: the catalog of the period has its product, or it is outside of it; 0; -1. */
static int
has_product(struct flow *f, int64_t catalog, const struct workplan_line *l)
{
	struct product p;

	if (l->row == 0)
		return 1;
	return catalog == 0 ? 0 : work_product_of(f->db, f->mem, catalog, l->row, &p);
}

/* Does it come in a month of a period? */
static bool
within(const struct workplan_line *l, struct period p)
{
	for (int m = p.month; m < p.month + p.months; m++)
		if (workplan_falls(l, m))
			return l->ended_at == NULL;
	return false;
}

static struct assignment
assignment_of(const struct workplan_line *l, const char *reason)
{
	return (struct assignment){ .row = l->row, .task = l->task, .output = l->output, .coefficient = l->coefficient,
	    .outside = l->outside, .subject = l->subject, .reason = reason, .document = "" };
}

/* What keeps it from being given, or asks. 1 or -1. */
static int
judge(struct flow *f, const struct work_ground *g, const struct workplan *p, bool product, struct workplan_fall *fall)
{
	const struct workplan_gift *gift = workplan_gift(p, fall->line->id, fall->month, fall->slot);
	const struct assignment a = assignment_of(fall->line, PLANNED_REASON);
	const struct assigned to = { fall->slot, fall->line->quantity, fall->deadline, { 1, 1 } };
	struct assign_look look;
	int done;

	if (gift != NULL) {
		fall->state = gift->stands ? WORKPLAN_GIVEN : WORKPLAN_WITHDRAWN;
		fall->name = gift->name;
	} else if (day_compare(fall->deadline, g->today) < 0)
		fall->state = WORKPLAN_PASSED;
	else if (!product)
		fall->state = WORKPLAN_GONE;
	else if (fall->slot == 0)
		fall->state = WORKPLAN_OPEN;
	else if (workplan_place(f, g, p->unit.id, fall->slot) == NULL)
		fall->state = WORKPLAN_LEFT;
	else {
		done = work_judge(f, g, &a, &to, &look, &fall->why);
		if (done < 0)
			return -1;
		fall->state = done == 1 ? WORKPLAN_NEW : WORKPLAN_REFUSED;
		if (done == 1)
			fall->kind = look.kind;
	}
	return 1;
}

static int
add(struct flow *f, const struct work_ground *g, const struct workplan *p, bool product, struct day freeze, struct workplan_fall *fall)
{
	fall->deadline = workplan_day(g, fall->line, fall->month, &fall->said);
	fall->kind = work_kind_when(g->today, freeze);
	return judge(f, g, p, product, fall);
}

int
workplan_falls_in(struct flow *f, const struct work_ground *g, const struct workplan *p, struct period period,
    struct workplan_fall **list_r, size_t *n_r)
{
	const struct day freeze = work_freezes(&g->periods, period, (struct day){ 0, 0, 0 });
	int64_t catalog;
	size_t most = 0;

	*n_r = 0;
	if (work_catalog_of(f, &g->periods, period, &catalog) < 0)
		return -1;
	for (size_t i = 0; i < p->n; i++)
		most += (size_t)period.months * (p->line[i].nwho + 1);
	*list_r = mem_array(f->mem, most + 1, sizeof(**list_r));
	for (size_t i = 0; i < p->n; i++) {
		const struct workplan_line *l = &p->line[i];
		int product;

		if (!within(l, period))
			continue;
		product = has_product(f, catalog, l);
		if (product < 0)
			return -1;
		for (int m = period.month; m < period.month + period.months; m++)
			for (size_t k = 0; workplan_falls(l, m) && (k < l->nwho || k == 0); k++) {
				struct workplan_fall *fall = &(*list_r)[(*n_r)++];

				*fall = (struct workplan_fall){ .line = l, .month = m };
				if (l->nwho > 0) {
					fall->slot = l->who[k].id;
					fall->name = l->who[k].name;
				}
				if (add(f, g, p, product == 1, freeze, fall) != 1)
					return -1;
			}
	}
	return 1;
}

int
workplan_left(struct flow *f, const struct work_ground *g, struct period period, size_t *n_r, int64_t *unit_r)
{
	struct workplan_unit *units;
	const size_t nunits = workplan_units(f, g, &units);

	*n_r = 0;
	*unit_r = 0;
	for (size_t u = 0; u < nunits; u++) {
		struct workplan_fall *list;
		struct workplan p;
		size_t n, before = *n_r;

		if (workplan_read(f, g, units[u].id, period.year, &p) != 1 || workplan_falls_in(f, g, &p, period, &list, &n) != 1)
			return -1;
		for (size_t i = 0; i < n; i++)
			*n_r += list[i].state < WORKPLAN_GIVEN;
		if (before == 0 && *n_r > 0)
			*unit_r = units[u].id;
	}
	return 1;
}

/* What was picked of a line: one assignment, to each who does it. */
struct giving {
	const struct workplan_line *line;
	const struct workplan_pick **pick;
	size_t		 n;
};

static const struct workplan_fall *
fall_of(const struct workplan_fall *list, size_t n, const struct workplan_pick *p)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].line->id == p->line && list[i].line->version == p->version && list[i].month == p->month && list[i].slot == p->slot)
			return &list[i];
	return NULL;
}

/* In the write of the assignment: that it was given, which no second write can say too. 1; 0; -1. */
static int
given(struct flow *f, const struct assignment *a, size_t which, const struct delivery *d, struct refusal *why)
{
	const struct giving *g = a->of;
	const struct workplan_pick *p = g->pick[which];
	const struct workplan_gift gift = { .line = p->line, .slot = p->slot, .month = p->month, .work = d->work.id };
	struct json *after = json_new(f->mem);
	int done = which > 0 ? 1 : workplan_line_hold(f->db, f->mem, p->line, p->version);

	if (done == 1)
		done = workplan_gift_insert(f->db, &gift);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(why, "workplan.refused.changed");
	if (g->line->row == 0 && g->line->outside == 0 && workplan_line_became(f->db, p->line, d->work.outside) != 1)
		return -1;
	json_set_int(after, "month", p->month);
	json_set_int(after, "work", d->work.id);
	return flow_audit(f, "workplan", p->line, "give", NULL, after);
}

/* One that was picked, as it stands now: its own person does it, unless there is none. 1; 0. */
static int
check(struct flow *f, const struct work_ground *g, const struct workplan *plan, const struct workplan_fall *fall,
    struct workplan_pick *p, struct refusal *why)
{
	if (fall == NULL || fall->state >= WORKPLAN_GIVEN)
		return catalog_conflict(why, "workplan.refused.changed");
	if (fall->state == WORKPLAN_NEW)
		p->person = p->slot;
	if (p->person == 0) {
		catalog_refuse(why, "workplan.refused.to", "to");
		why->a = fall->line->subject[0] != '\0' ? fall->line->subject : fall->line->product;
		return 0;
	}
	return workplan_place(f, g, plan->unit.id, p->person) != NULL ? 1 : catalog_refuse(why, "workplan.refused.person", "to");
}

static void
join(struct mem *mem, const struct workplan_fall *fall, const struct workplan_pick *p, const char *reason, size_t most,
    struct giving *giving, struct assignment *list, size_t *n)
{
	size_t k = 0;

	while (k < *n && giving[k].line != fall->line)
		k++;
	if (k == *n) {
		giving[k] = (struct giving){ .line = fall->line, .pick = mem_array(mem, most, sizeof(*giving[k].pick)) };
		list[k] = assignment_of(fall->line, reason);
		list[k].to = mem_array(mem, most, sizeof(*list[k].to));
		list[k].made = given;
		list[k].of = &giving[k];
		(*n)++;
	}
	giving[k].pick[giving[k].n++] = p;
	list[k].to[list[k].n++] = (struct assigned){ p->person, fall->line->quantity, fall->deadline, { 1, 1 } };
}

int
workplan_assign(struct flow *f, int64_t unit, struct period period, struct workplan_pick *pick, size_t n, const char *reason,
    struct refusal *why)
{
	struct giving *giving = mem_array(f->mem, n + 1, sizeof(*giving));
	struct assignment *list = mem_array(f->mem, n + 1, sizeof(*list));
	struct workplan_fall *falls;
	struct workplan plan;
	struct work_ground g;
	size_t nfalls, nlist = 0;
	int done = work_ground(f, &g);

	if (done == 1)
		done = workplan_read(f, &g, unit, period.year, &plan);
	if (done != 1)
		return done;
	if (n == 0)
		return catalog_refuse(why, "workplan.refused.none_chosen", "chosen");
	if (workplan_falls_in(f, &g, &plan, period, &falls, &nfalls) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct workplan_fall *fall = fall_of(falls, nfalls, &pick[i]);

		if (check(f, &g, &plan, fall, &pick[i], why) != 1)
			return 0;
		join(f->mem, fall, &pick[i], reason, n, giving, list, &nlist);
	}
	return work_assign(f, list, nlist, why, NULL);
}
