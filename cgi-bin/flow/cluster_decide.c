#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "flow/catalog_write.h"
#include "flow/cluster_decide.h"
#include "flow/similar_index.h"
#include "rules/role.h"
#include "store/cluster.h"
#include "store/notice.h"

struct deciding {
	const struct cluster_choice *choice;
	size_t		 n;
	const char	*seen;
	struct refusal	*why;
	const int64_t	*catalog;	/* that are held, ascending */
	size_t		 catalogs;
};

/* The catalogs of plans, each once, in the order in which everybody holds them. */
static void
note_catalogs(struct flow *f, struct deciding *d, const struct cluster_plan *plan)
{
	int64_t *list;
	size_t most = 0, n = 0, once = 0;

	for (size_t i = 0; i < d->n; i++)
		most += plan[i].n;
	list = mem_array(f->mem, most + 1, sizeof(*list));
	for (size_t i = 0; i < d->n; i++)
		for (size_t k = 0; k < plan[i].n; k++)
			list[n++] = plan[i].list[k].row.catalog;
	qsort(list, n, sizeof(*list), number_order);
	for (size_t i = 0; i < n; i++)
		if (once == 0 || list[once - 1] != list[i])
			list[once++] = list[i];
	d->catalog = list;
	d->catalogs = once;
}

static int
hold_all(struct flow *f, const struct deciding *d)
{
	for (size_t i = 0; i < d->catalogs; i++) {
		struct catalog_held held;
		const int found = catalog_hold(f->db, f->mem, d->catalog[i], &held);

		if (found != 1)
			return found < 0 ? -1 : catalog_conflict(d->why, "cluster.refused.changed");
	}
	return 1;
}

static struct json *
name_middle(struct flow *f, const struct catalog_line *line)
{
	struct json *after = json_new(f->mem);

	json_set_text(after, "code", line->code);
	json_set_text(after, "task", line->task);
	return after;
}

static int
write_one(struct flow *f, const struct cluster_plan *plan)
{
	const struct cluster_row *middle = &plan->list[0].row;
	struct cluster_decision decision = { .kind = "same", .row = middle->middle != 0 ? middle->middle : middle->line.id,
		.root = middle->middle != 0 ? middle->root : 0,
		.coefficient = middle->line.coefficient, .changed = (int64_t)plan->changes };
	struct json *after = name_middle(f, &middle->line);
	int64_t id, *ids = mem_array(f->mem, plan->n + 1, sizeof(*ids));
	size_t n = 0;

	for (size_t i = 0; i < plan->n; i++)
		if (plan->list[i].why_not == NULL && plan->list[i].row.line.merge == 0)
			ids[n++] = plan->list[i].row.line.id;
	decision.members = (int64_t)n;
	if (cluster_decision_insert(f->db, &decision, NULL, f->who->person, &id) != 1 ||
	    cluster_members_insert(f->db, f->mem, id, decision.coefficient, ids, n) != 1 ||
	    cluster_members_join(f->db, id) != 1)
		return -1;
	json_set_int(after, "members", decision.members);
	json_set_int(after, "changed", decision.changed);
	return flow_audit(f, "cluster", id, "same", NULL, after);
}

/* What becomes of a catalog: rows that are joined, with another coefficient or with theirs; and whose it is. */
struct joining {
	int64_t			 changed, kept;
	const struct cluster_row *of;
};

static struct joining
count_joining(const struct deciding *d, const struct cluster_plan *plan, int64_t catalog)
{
	struct joining j = { 0 };

	for (size_t i = 0; i < d->n; i++)
		for (size_t k = 0; k < plan[i].n; k++) {
			const struct cluster_planned *p = &plan[i].list[k];

			if (p->row.catalog != catalog || p->why_not != NULL || p->row.line.merge != 0)
				continue;
			j.of = &p->row;
			j.changed += p->row.line.coefficient != p->after;
			j.kept += p->row.line.coefficient == p->after;
		}
	return j;
}

/* To those who may object. 1 or -1. */
static int
tell(struct flow *f, int64_t catalog, const struct joining *j, const char *kind, int64_t rows)
{
	struct told *people;
	size_t n;

	if (rows == 0)
		return 1;
	if (catalog_audience(f, ROLES_AGENCY, j->of->agency, j->of->agency_name, &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, j->of->agency_name, mem_print(f->mem, "%lld", (long long)rows),
	    catalog_path(f, catalog, "gop"));
}

/* In the history of a catalog, and to its agency. 1 or -1. */
static int
note_joining(struct flow *f, int64_t catalog, const struct joining *j)
{
	struct json *after = json_new(f->mem);

	if (j->of == NULL)
		return 1;
	json_set_int(after, "rows", j->changed + j->kept);
	json_set_int(after, "coefficients_changed", j->changed);
	if ((j->changed > 0 && catalog_mark(f->db, catalog) != 1) ||
	    flow_audit(f, "catalog", catalog, "merge", NULL, after) != 1)
		return -1;
	return tell(f, catalog, j, "cluster_same", j->changed) != 1 ? -1 :
	    tell(f, catalog, j, "cluster_joined", j->kept);
}

static int
same_body(struct flow *f, void *arg)
{
	const struct deciding *d = arg;
	struct cluster_plan *plan;
	int done = hold_all(f, d);

	if (done == 1)
		done = cluster_plan(f, d->choice, d->n, &plan, d->why);
	if (done != 1)
		return done;
	if (strcmp(cluster_plan_seen(f->mem, plan, d->n), d->seen) != 0)
		return catalog_conflict(d->why, "cluster.refused.changed");
	for (size_t i = 0; i < d->n; i++)
		if (write_one(f, &plan[i]) != 1)
			return -1;
	for (size_t i = 0; i < d->catalogs; i++) {
		const struct joining j = count_joining(d, plan, d->catalog[i]);

		if (note_joining(f, d->catalog[i], &j) != 1)
			return -1;
	}
	f->location = "/danh-muc/trung-lap/";
	return 1;
}

/* Does one row stand in two choices, or is one the middle of another? */
static bool
overlap(struct flow *f, const struct cluster_plan *plan, size_t n)
{
	int64_t *list;
	size_t most = 0, all = 0;

	for (size_t i = 0; i < n; i++)
		most += plan[i].n;
	list = mem_array(f->mem, most + 1, sizeof(*list));
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < plan[i].n; k++)
			list[all++] = plan[i].list[k].row.line.id;
	qsort(list, all, sizeof(*list), number_order);
	for (size_t i = 1; i < all; i++)
		if (list[i] == list[i - 1])
			return true;
	return false;
}

int
cluster_same(struct flow *f, const struct cluster_choice *choice, size_t n, const char *seen, struct refusal *why)
{
	struct deciding d = { .choice = choice, .n = n, .seen = seen, .why = why };
	struct cluster_plan *plan;
	const int done = cluster_plan(f, choice, n, &plan, why);

	if (done != 1)
		return done;
	if (overlap(f, plan, n))
		return catalog_refuse(why, "cluster.refused.overlap", NULL);
	note_catalogs(f, &d, plan);
	return flow_write(f, same_body, &d);
}

/* --- different -------------------------------------------------------------------- */

struct parting {
	const struct cluster_choice *choice;
	size_t		 n;
	struct refusal	*why;
};

/* The pairs of different texts among rows, each once. */
static size_t
pair_all(struct flow *f, const struct cluster_row *row, size_t n, struct cluster_apart **list_r)
{
	struct cluster_key *key = mem_array(f->mem, n + 1, sizeof(*key));
	struct cluster_apart *list = mem_array(f->mem, n * n / 2 + 1, sizeof(*list));
	size_t pairs = 0, once = 0;

	for (size_t i = 0; i < n; i++)
		key[i] = cluster_key(similar_index_letters(f),
		    similar_text(f->mem, row[i].line.task, row[i].line.detail, row[i].line.output));
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < i; k++)
			if (cluster_key_compare(&key[i], &key[k]) != 0)
				list[pairs++] = cluster_apart(key[i], key[k]);
	qsort(list, pairs, sizeof(*list), cluster_apart_compare);
	for (size_t i = 0; i < pairs; i++)
		if (once == 0 || cluster_apart_compare(&list[once - 1], &list[i]) != 0)
			list[once++] = list[i];
	*list_r = list;
	return once;
}

static int
part_one(struct flow *f, const struct cluster_choice *choice, struct refusal *why)
{
	struct cluster_decision decision = { .kind = "different", .row = choice->middle };
	struct cluster_row *rows;
	struct cluster_apart *pairs;
	int64_t id, *ids = mem_array(f->mem, choice->n + 1, sizeof(*ids));
	size_t n, npairs;

	if (choice->n > CLUSTER_MEMBERS)
		return catalog_refuse(why, "cluster.refused.many", NULL);
	if (cluster_rows(f->db, f->mem, choice->row, choice->n, &rows, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (rows[i].line.shared != 0)
			return catalog_refuse(why, "cluster.refused.shared", NULL);
	npairs = pair_all(f, rows, n, &pairs);
	if (npairs == 0)
		return catalog_refuse(why, "cluster.refused.same_words", NULL);
	for (size_t i = 0; i < n; i++)
		ids[i] = rows[i].line.id;
	decision.members = (int64_t)n;
	if (cluster_decision_insert(f->db, &decision, NULL, f->who->person, &id) != 1 ||
	    cluster_members_insert(f->db, f->mem, id, 0, ids, n) != 1 ||
	    cluster_aparts_insert(f->db, f->mem, id, pairs, npairs) != 1)
		return -1;
	return flow_audit(f, "cluster", id, "different", NULL, name_middle(f, &rows[0].line));
}

static int
different_body(struct flow *f, void *arg)
{
	const struct parting *p = arg;

	if (p->n == 0)
		return catalog_refuse(p->why, "cluster.refused.none_chosen", NULL);
	for (size_t i = 0; i < p->n; i++) {
		const int done = part_one(f, &p->choice[i], p->why);

		if (done != 1)
			return done;
	}
	f->location = "/danh-muc/trung-lap/";
	return 1;
}

int
cluster_different(struct flow *f, const struct cluster_choice *choice, size_t n, struct refusal *why)
{
	struct parting p = { choice, n, why };

	return flow_write(f, different_body, &p);
}

/* --- later ------------------------------------------------------------------------ */

struct leaving {
	struct cluster_shown *cluster;
	size_t		 n;
};

static int
leave_one(struct flow *f, const struct cluster_shown *shown)
{
	const struct cluster_decision decision = { .kind = "later", .row = shown->middle.line.id,
		.members = (int64_t)shown->cluster->n };
	int64_t id;

	if (cluster_decision_insert(f->db, &decision, &shown->cluster->key, f->who->person, &id) != 1)
		return -1;
	return flow_audit(f, "cluster", id, "later", NULL, name_middle(f, &shown->middle.line));
}

static int
later_body(struct flow *f, void *arg)
{
	const struct leaving *l = arg;

	for (size_t i = 0; i < l->n; i++)
		if (leave_one(f, &l->cluster[i]) != 1)
			return -1;
	f->location = "/danh-muc/trung-lap/";
	return 1;
}

int
cluster_later(struct flow *f, const int64_t *row, size_t n, struct refusal *why)
{
	struct leaving l = { .n = n };
	int found;

	if (n == 0)
		return catalog_refuse(why, "cluster.refused.none_chosen", NULL);
	found = cluster_find(f, row, n, &l.cluster);
	if (found != 1)
		return found < 0 ? -1 : catalog_conflict(why, "cluster.refused.gone");
	return flow_write(f, later_body, &l);
}
