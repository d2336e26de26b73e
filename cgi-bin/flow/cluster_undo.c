/* Decisions read and taken back; objections and their answers: the second half of flow/cluster_decide.h. */
#include <stdlib.h>
#include <string.h>

#include "flow/catalog.h"
#include "flow/catalog_write.h"
#include "flow/cluster_decide.h"
#include "flow/remark.h"
#include "rules/role.h"
#include "store/cluster.h"
#include "store/notice.h"

int
cluster_decisions(struct flow *f, const char *kind, int64_t page, struct cluster_decision **list_r,
    size_t *n_r, int64_t *total_r)
{
	return cluster_decision_select(f->db, f->mem, kind, LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r, total_r);
}

int
cluster_decision_read(struct flow *f, int64_t id, struct cluster_decision *decision,
    struct cluster_joined **list_r, size_t *n_r)
{
	const int found = cluster_decision_get(f->db, f->mem, id, decision);

	if (found != 1)
		return found;
	return cluster_member_select(f->db, f->mem, id, list_r, n_r);
}

int
cluster_joined_of(struct flow *f, int64_t catalog, struct cluster_joined **list_r, size_t *n_r)
{
	struct catalog c;
	const int found = catalog_read(f, catalog, &c);

	if (found != 1)
		return found;
	return cluster_member_of(f->db, f->mem, catalog, list_r, n_r);
}

int
cluster_waiting(struct flow *f, int64_t *n_r)
{
	return cluster_count_objections(f->db, f->mem, 0, n_r);
}

int
cluster_objections(struct flow *f, struct cluster_joined **list_r, size_t *n_r)
{
	return cluster_member_waiting(f->db, f->mem, list_r, n_r);
}

static int
by_place(const void *a, const void *b)
{
	const struct remark *x = a, *y = b;

	if (x->catalog != y->catalog)
		return x->catalog < y->catalog ? -1 : 1;
	return x->row < y->row ? -1 : x->row > y->row;
}

int
cluster_remark(struct flow *f, const int64_t *row, size_t n, const char *words, const char *back,
    struct refusal *why)
{
	struct remark *list = mem_array(f->mem, n + 1, sizeof(*list));
	struct cluster_row *rows;
	size_t nrows, remarks = 0;

	if (cluster_rows(f->db, f->mem, row, n, &rows, &nrows) != 1)
		return -1;
	for (size_t i = 0; i < nrows; i++)
		if (rows[i].state == CATALOG_SUBMITTED)
			list[remarks++] = (struct remark){ .catalog = rows[i].catalog, .row = rows[i].line.id,
				.kind = "reason", .words = words };
	if (remarks == 0)
		return catalog_refuse(why, n == 0 ? "cluster.refused.none_chosen" : "cluster.refused.no_remark", NULL);
	qsort(list, remarks, sizeof(*list), by_place);
	return remark_make_many(f, list, remarks, back, why);
}

/* --- taken back ------------------------------------------------------------------- */

struct undoing {
	int64_t		 decision, version;
	struct cluster_joined *list;
	size_t		 n;
	struct refusal	*why;
};

/* Did the decision change it, and does it still? */
static bool
is_changed(const struct cluster_joined *j)
{
	return j->live && j->before != j->after;
}

static bool
may_change(enum catalog_state state)
{
	return state == CATALOG_SUBMITTED || state == CATALOG_RETURNED || state == CATALOG_DRAFT;
}

static int
by_catalog(const void *a, const void *b)
{
	const struct cluster_joined *x = a, *y = b;

	if (x->row.catalog != y->row.catalog)
		return x->row.catalog < y->row.catalog ? -1 : 1;
	return x->row.line.id < y->row.line.id ? -1 : x->row.line.id > y->row.line.id;
}

/* Holds the catalogs of its works that change, which must still be open to it. */
static int
hold_changed(struct flow *f, const struct undoing *u)
{
	int64_t last = 0;

	for (size_t i = 0; i < u->n; i++) {
		const struct cluster_joined *j = &u->list[i];
		struct catalog_held held;

		if (!is_changed(j) || j->row.catalog == last)
			continue;
		last = j->row.catalog;
		if (catalog_hold(f->db, f->mem, last, &held) != 1)
			return -1;
		if (!may_change(held.state)) {
			*u->why = (struct refusal){ .label = "cluster.refused.past", .a = j->row.agency_name };
			return 0;
		}
	}
	return 1;
}

/* In the history of each catalog, to its agency. 1 or -1. */
static int
tell_changed(struct flow *f, const struct undoing *u)
{
	for (size_t i = 0; i < u->n; i++) {
		const struct cluster_joined *j = &u->list[i];
		struct json *after = json_new(f->mem);
		struct told *people;
		size_t n;

		if (!is_changed(j))
			continue;
		json_set_text(after, "code", j->row.line.code);
		if (catalog_mark(f->db, j->row.catalog) != 1 ||
		    flow_audit(f, "catalog", j->row.catalog, "unmerge", NULL, after) != 1 ||
		    catalog_audience(f, ROLES_AGENCY, j->row.agency, j->row.agency_name, &people, &n) != 1 ||
		    flow_notify_all(f, people, n, "cluster_undone", j->row.agency_name, j->row.line.code,
		    mem_print(f->mem, "/danh-muc/%lld/dong/%lld", (long long)j->row.catalog,
		    (long long)j->row.line.id)) != 1)
			return -1;
	}
	return 1;
}

static int
undo_body(struct flow *f, void *arg)
{
	struct undoing *u = arg;
	int done = hold_changed(f, u);

	if (done != 1)
		return done;
	done = cluster_decision_undo(f->db, u->decision, u->version, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(u->why, "cluster.refused.undone");
	f->location = "/danh-muc/trung-lap/da-quyet/";
	if (cluster_members_leave(f->db, u->decision, 0) != 1 || tell_changed(f, u) != 1)
		return -1;
	return flow_audit(f, "cluster", u->decision, "undo", NULL, NULL);
}

int
cluster_undo(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct undoing u = { .decision = id, .version = version, .why = why };
	struct cluster_decision decision;
	const int found = cluster_decision_read(f, id, &decision, &u.list, &u.n);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "cluster.refused.gone", NULL);
	qsort(u.list, u.n, sizeof(*u.list), by_catalog);
	return flow_write(f, undo_body, &u);
}

static int
again_body(struct flow *f, void *arg)
{
	const struct undoing *u = arg;
	struct cluster_decision decision;
	struct json *after = json_new(f->mem);
	int64_t id;
	const int found = cluster_decision_get(f->db, f->mem, u->decision, &decision);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(u->why, "cluster.refused.gone", NULL);
	if (decision.undone_at == NULL || strcmp(decision.kind, "same") == 0)
		return catalog_refuse(u->why, "cluster.refused.counts", NULL);
	if (decision.version != u->version)
		return catalog_conflict(u->why, "cluster.refused.changed");
	if (cluster_decision_repeat(f->db, u->decision, f->who->person, &id) != 1)
		return -1;
	json_set_int(after, "of", u->decision);
	f->location = "/danh-muc/trung-lap/da-quyet/";
	return flow_audit(f, "cluster", id, decision.kind, NULL, after);
}

int
cluster_again(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct undoing u = { .decision = id, .version = version, .why = why };

	return flow_write(f, again_body, &u);
}

/* --- objections ------------------------------------------------------------------- */

struct objecting {
	int64_t		 catalog, decision, row, version;
	bool		 leave;
	const char	*words;
	struct refusal	*why;
};

/* The work of a decision, its catalog held. 1; 0: refused; -1. */
static int
hold_member(struct flow *f, const struct objecting *o, struct cluster_joined *j, struct catalog_held *held)
{
	int found = cluster_member_get(f->db, f->mem, o->decision, o->row, j);

	if (found != 1 || (o->catalog != 0 && j->row.catalog != o->catalog))
		return found < 0 ? -1 : catalog_refuse(o->why, "cluster.refused.gone", NULL);
	if (catalog_hold(f->db, f->mem, j->row.catalog, held) != 1)
		return -1;
	if (!j->live)
		return catalog_conflict(o->why, "cluster.refused.undone");
	j->version = o->version;
	return 1;
}

static bool
may_object(enum catalog_state state)
{
	return may_change(state) || state == CATALOG_APPRAISED || state == CATALOG_PROPOSED;
}

static int
object_body(struct flow *f, void *arg)
{
	const struct objecting *o = arg;
	struct json *after = json_new(f->mem);
	struct cluster_joined j;
	struct catalog_held held;
	struct told *people;
	size_t n;
	int done = hold_member(f, o, &j, &held);

	if (done != 1)
		return done;
	if (held.agency != f->who->agency)
		return catalog_refuse(o->why, "catalog.refused.gone", NULL);
	if (!may_object(held.state))
		return catalog_refuse(o->why, "cluster.refused.approved", NULL);
	done = cluster_put_objection(f->db, &j, o->words, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(o->why, "cluster.refused.changed");
	json_set_text(after, "code", j.row.line.code);
	json_set_text(after, "words", o->words);
	f->location = catalog_path(f, j.row.catalog, "gop");
	if (flow_audit(f, "catalog", j.row.catalog, "object", NULL, after) != 1 ||
	    catalog_audience(f, ROLE_APPRAISER, 0, NULL, &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, "cluster_objected", j.row.agency_name, j.row.line.code,
	    "/danh-muc/trung-lap/phan-doi/");
}

int
cluster_object(struct flow *f, int64_t catalog, int64_t decision, int64_t row, int64_t version,
    const char *words, struct refusal *why)
{
	struct objecting o = { .catalog = catalog, .decision = decision, .row = row, .version = version,
		.words = words, .why = why };

	return flow_write(f, object_body, &o);
}

static int
answer_body(struct flow *f, void *arg)
{
	const struct objecting *o = arg;
	struct json *after = json_new(f->mem);
	struct cluster_joined j;
	struct catalog_held held;
	struct told *people;
	size_t n;
	int done = hold_member(f, o, &j, &held);

	if (done != 1)
		return done;
	if (o->leave && is_changed(&j) && !may_change(held.state)) {
		*o->why = (struct refusal){ .label = "cluster.refused.past", .a = j.row.agency_name };
		return 0;
	}
	done = cluster_put_answer(f->db, &j, o->words, o->leave, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(o->why, "cluster.refused.changed");
	if (o->leave && cluster_members_leave(f->db, o->decision, o->row) != 1)
		return -1;
	json_set_text(after, "code", j.row.line.code);
	json_set_text(after, "words", o->words);
	f->location = "/danh-muc/trung-lap/phan-doi/";
	if (catalog_mark(f->db, j.row.catalog) != 1 ||
	    flow_audit(f, "catalog", j.row.catalog, o->leave ? "leave_merge" : "keep_merge", NULL, after) != 1 ||
	    catalog_audience(f, ROLES_AGENCY, j.row.agency, j.row.agency_name, &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, o->leave ? "cluster_left" : "cluster_kept", j.row.agency_name,
	    j.row.line.code, catalog_path(f, j.row.catalog, "gop"));
}

int
cluster_answer(struct flow *f, int64_t decision, int64_t row, int64_t version, bool leave,
    const char *words, struct refusal *why)
{
	struct objecting o = { .decision = decision, .row = row, .version = version, .leave = leave,
		.words = words, .why = why };

	return flow_write(f, answer_body, &o);
}
