#include "flow/year_group.h"

#include "flow/catalog_write.h"
#include "flow/parameter.h"
#include "store/classification.h"
#include "store/year_group.h"

int
year_run_base(struct flow *f, int year, enum quota_base *base)
{
	struct parameter_sets all;
	const char *word;

	if (parameter_sets_read(f, 0, &all) != 1)
		return -1;
	word = parameter_of_province(&all, (struct period){ (int16_t)year, YEAR_MONTHS, 1 }, PARAMETER_QUOTA_BASE).value;
	*base = (enum quota_base)word_index(quota_base_name, QUOTA_BASES, word);
	return 1;
}

static int
read_inside(struct flow *f, struct year_groups *g)
{
	if (year_run_groups(f->db, f->mem, g->run.id, &g->group, &g->ngroups) != 1 ||
	    classification_of_run(f->db, f->mem, g->run.id, &g->person, &g->n) != 1)
		return -1;
	if (g->run.base < 0)
		return year_run_base(f, g->run.year, &g->base);
	g->base = (enum quota_base)g->run.base;
	return 1;
}

int
year_groups_read(struct flow *f, int64_t run, struct year_groups *g)
{
	const int found = year_run_read(f, run, &g->run, &g->may);

	return found == 1 ? read_inside(f, g) : found;
}

/* With a word of its label. */
static int
refuse_of(struct refusal *why, const char *label, const char *field, const char *a)
{
	catalog_refuse(why, label, field);
	why->a = a;
	return 0;
}

/* What one write on the groups of a run is about. */
struct group_write {
	int64_t		 run, version;
	unsigned	 states;
	bool		 decides;
	int		(*act)(struct flow *, struct group_write *);
	const char	*action;		/* of the audit */
	const char	*name, *const *names;
	int64_t		 group, into;
	const int64_t	*chosen;
	size_t		 n;
	const struct year_run *as;
	struct year_groups g;
	struct json	*after;
	struct refusal	*why;
};

static int
group_body(struct flow *f, void *arg)
{
	struct group_write *w = arg;
	int done = year_run_begin(f, w->run, w->version, w->states, w->decides, &w->g.run, w->why);

	if (done != 1)
		return done;
	if (read_inside(f, &w->g) != 1)
		return -1;
	w->after = json_new(f->mem);
	done = w->act(f, w);
	if (done != 1)
		return done;
	f->location = mem_print(f->mem, RUN_PLACE "%lld/nhom/", (long long)w->run);
	return flow_audit(f, "year_run", w->run, w->action, NULL, w->after);
}

#define OPEN	(1U << RUN_OPEN)
#define FROZEN	(1U << RUN_FROZEN)

/* Who stands in one of the usual groups. Returns how many. */
static size_t
usual(const struct year_groups *g, enum year_group_usual which, int64_t *id)
{
	size_t n = 0;

	for (size_t i = 0; i < g->n; i++)
		if (year_group_usual_of(&g->person[i]) == which)
			id[n++] = g->person[i].id;
	return n;
}

static int
start(struct flow *f, struct group_write *w)
{
	int64_t *id = mem_array(f->mem, w->g.n + 1, sizeof(*id)), group;

	if (w->g.ngroups > 0)
		return catalog_refuse(w->why, "year_group.refused.started", NULL);
	for (int k = 0; k < USUAL_GROUPS; k++) {
		const size_t n = usual(&w->g, (enum year_group_usual)k, id);

		if (n == 0)
			continue;
		if (year_group_insert(f->db, w->run, w->names[k], &group) != 1 || year_group_move(f->db, f->mem, w->run, group, id, n) != 1)
			return -1;
		json_set_int(w->after, w->names[k], (int64_t)n);
	}
	return year_run_touch(f->db, w->run);
}

int
year_groups_start(struct flow *f, int64_t run, int64_t version, const char *const name[USUAL_GROUPS], struct refusal *why)
{
	struct group_write w = { .run = run, .version = version, .states = OPEN, .act = start, .action = "groups", .names = name, .why = why };

	return flow_write(f, group_body, &w);
}

static int
add(struct flow *f, struct group_write *w)
{
	int64_t group;

	json_set_text(w->after, "name", w->name);
	return year_group_insert(f->db, w->run, w->name, &group) == 1 ? year_run_touch(f->db, w->run) : -1;
}

int
year_groups_add(struct flow *f, int64_t run, int64_t version, const char *name, struct refusal *why)
{
	struct group_write w = { .run = run, .version = version, .states = OPEN, .act = add, .action = "group", .name = name, .why = why };

	return flow_write(f, group_body, &w);
}

static int
change_name(struct flow *f, struct group_write *w)
{
	const struct year_group *group = year_group_of(w->g.group, w->g.ngroups, w->group);

	if (group == NULL)
		return catalog_refuse(w->why, "year_group.refused.gone", "renamed");
	json_set_text(w->after, "before", group->name);
	json_set_text(w->after, "name", w->name);
	return year_group_rename(f->db, w->run, w->group, w->name) == 1 ? year_run_touch(f->db, w->run) : -1;
}

int
year_groups_rename(struct flow *f, int64_t run, int64_t version, int64_t group, const char *name, struct refusal *why)
{
	struct group_write w = { .run = run, .version = version, .states = OPEN, .act = change_name, .action = "group_name", .group = group, .name = name,
	    .why = why };

	return flow_write(f, group_body, &w);
}

static const struct classification *
person_of(const struct year_groups *g, int64_t classification)
{
	for (size_t i = 0; i < g->n; i++)
		if (g->person[i].id == classification)
			return &g->person[i];
	return NULL;
}

/* May these change their group: nobody himself, after the freeze only who has none. */
static int
may_move(struct flow *f, const struct group_write *w)
{
	for (size_t i = 0; i < w->n; i++) {
		const struct classification *c = person_of(&w->g, w->chosen[i]);

		if (c == NULL)
			return catalog_refuse(w->why, "year_group.refused.person", "chosen");
		if (c->person == f->who->person)
			return catalog_refuse(w->why, "year_group.refused.self", "chosen");
		if (w->g.run.state == RUN_FROZEN && c->group != 0)
			return refuse_of(w->why, "year_group.refused.frozen", "chosen", c->name);
	}
	return 1;
}

static int
move(struct flow *f, struct group_write *w)
{
	const struct year_group *group = year_group_of(w->g.group, w->g.ngroups, w->group);
	int may;

	if (w->n == 0)
		return catalog_refuse(w->why, "year_group.refused.nobody", "chosen");
	if (group == NULL)
		return catalog_refuse(w->why, "year_group.refused.gone", "group");
	may = may_move(f, w);
	if (may != 1)
		return may;
	json_set_text(w->after, "group", group->name);
	json_set_int(w->after, "people", (int64_t)w->n);
	return year_group_move(f->db, f->mem, w->run, w->group, w->chosen, w->n) == 1 ? year_run_touch(f->db, w->run) : -1;
}

int
year_groups_move(struct flow *f, int64_t run, int64_t version, int64_t group, const int64_t *chosen, size_t n, struct refusal *why)
{
	struct group_write w = { .run = run, .version = version, .states = OPEN | FROZEN, .act = move, .action = "group_move", .group = group,
	    .chosen = chosen, .n = n, .why = why };

	return flow_write(f, group_body, &w);
}

static int
merge(struct flow *f, struct group_write *w)
{
	const struct year_group *from = year_group_of(w->g.group, w->g.ngroups, w->group), *into = year_group_of(w->g.group, w->g.ngroups, w->into);

	if (from == NULL || into == NULL)
		return catalog_refuse(w->why, "year_group.refused.gone", from == NULL ? "merged" : "into");
	if (from == into)
		return catalog_refuse(w->why, "year_group.refused.same", "into");
	json_set_text(w->after, "merged", from->name);
	json_set_text(w->after, "into", into->name);
	return year_group_pour(f->db, w->run, w->group, w->into) == 1 && year_group_remove(f->db, w->run, w->group) == 1 ?
	    year_run_touch(f->db, w->run) : -1;
}

int
year_groups_merge(struct flow *f, int64_t run, int64_t version, int64_t merged, int64_t into, struct refusal *why)
{
	struct group_write w = { .run = run, .version = version, .states = OPEN, .act = merge, .action = "group_merge", .group = merged, .into = into,
	    .why = why };

	return flow_write(f, group_body, &w);
}

/* The rate and the documents that it and the groups stand on. */
static int
sound(const struct year_run *r, struct refusal *why)
{
	if (day_compare(r->group_day, day_today()) > 0)
		return catalog_refuse(why, "year_group.refused.ahead", "group_day");
	if (r->rate > RATE_MOST)
		return catalog_refuse(why, "year_group.refused.rate_most", "rate");
	if (r->rate > RATE_USUAL && r->outstanding_number == NULL)
		return catalog_refuse(why, "year_group.refused.outstanding", "outstanding_number");
	if (r->outstanding_number != NULL && r->outstanding_day.year == 0)
		return catalog_refuse(why, "year_group.refused.outstanding_day", "outstanding_day");
	if (r->outstanding_day.year != 0 && r->outstanding_number == NULL)
		return catalog_refuse(why, "year_group.refused.outstanding", "outstanding_number");
	return r->outstanding_day.year != 0 && day_compare(r->outstanding_day, day_today()) > 0 ?
	    catalog_refuse(why, "year_group.refused.ahead", "outstanding_day") : 1;
}

static const char *
document_words(struct flow *f, const char *number, struct day day)
{
	return number == NULL ? NULL : mem_print(f->mem, "%s, %s", number, day_show(f->mem, day));
}

static int
freeze(struct flow *f, struct group_write *w)
{
	const size_t without = year_group_without(w->g.person, w->g.n);
	struct year_run as = *w->as;
	int done = sound(&as, w->why);

	if (done != 1)
		return done;
	if (without > 0 || w->g.ngroups == 0)
		return refuse_of(w->why, "year_group.refused.without", NULL, mem_print(f->mem, "%zu", without));
	as.id = w->run;
	as.base = (int)w->g.base;
	json_set_text(w->after, "base", quota_base_name[as.base]);
	json_set_int(w->after, "rate", as.rate);
	json_set_text(w->after, "groups", document_words(f, as.group_number, as.group_day));
	json_set_text(w->after, "outstanding", document_words(f, as.outstanding_number, as.outstanding_day));
	done = year_run_freeze(f->db, f->mem, &as, f->who->person);
	return done == 0 ? catalog_conflict(w->why, "year_run.refused.changed") : done;
}

int
year_run_freeze_by(struct flow *f, int64_t run, int64_t version, const struct year_run *as, struct refusal *why)
{
	struct group_write w = { .run = run, .version = version, .states = OPEN, .decides = true, .act = freeze, .action = "freeze", .as = as, .why = why };

	return flow_write(f, group_body, &w);
}

static int
unfreeze(struct flow *f, struct group_write *w)
{
	int done;

	if (w->g.run.chosen_why != NULL)
		return catalog_refuse(w->why, "year_group.refused.chosen", NULL);
	for (size_t i = 0; i < w->g.n; i++)
		if (w->g.person[i].state >= CLASS_PROPOSED)
			return refuse_of(w->why, "year_group.refused.proposed", NULL, w->g.person[i].name);
	json_set_text(w->after, "reason", w->name);
	done = year_run_unfreeze(f->db, w->run, w->g.run.version);
	return done == 0 ? catalog_conflict(w->why, "year_run.refused.changed") : done;
}

int
year_run_unfreeze_by(struct flow *f, int64_t run, int64_t version, const char *reason, struct refusal *why)
{
	struct group_write w = { .run = run, .version = version, .states = FROZEN, .decides = true, .act = unfreeze, .action = "unfreeze", .name = reason,
	    .why = why };

	return flow_write(f, group_body, &w);
}
