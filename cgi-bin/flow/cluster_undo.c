/* Decisions read, taken back and made again: a part of flow/cluster_decide.h; objections: cluster_object.c. */
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
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
	const char	*seen, *words;
	struct cluster_joined *list;
	size_t		 n;
	struct catalog_held *held;	/* of the catalog of each work */
	struct refusal	*why;
};

bool
cluster_changed(const struct cluster_joined *j)
{
	return j->live && j->before != j->after;
}

bool
cluster_reopens(const struct cluster_joined *j)
{
	return cluster_changed(j) && catalog_possible(j->row.state, CATALOG_REOPEN);
}

static int
by_catalog(const void *a, const void *b)
{
	const struct cluster_joined *x = a, *y = b;

	if (x->row.catalog != y->row.catalog)
		return x->row.catalog < y->row.catalog ? -1 : 1;
	return x->row.line.id < y->row.line.id ? -1 : x->row.line.id > y->row.line.id;
}

const char *
cluster_undo_seen(struct mem *mem, struct cluster_joined *list, size_t n)
{
	struct digest_stream *seen = digest_stream(mem);
	uint8_t digest[DIGEST_SIZE];
	size_t some = 0;

	qsort(list, n, sizeof(*list), by_catalog);
	for (size_t i = 0; i < n; i++) {
		if (!cluster_reopens(&list[i]))
			continue;
		digest_more(seen, &list[i].row.catalog, sizeof(list[i].row.catalog));
		some++;
	}
	digest_done(seen, digest);
	return some == 0 ? "" : digest_hex(mem, digest, DIGEST_SIZE / 2);
}

/* Holds the catalogs of all its works, each once, and reads these again as they are from now on. 1 or -1. */
static int
hold_all(struct flow *f, struct undoing *u)
{
	size_t n;

	u->held = mem_array(f->mem, u->n + 1, sizeof(*u->held));
	for (size_t i = 0; i < u->n; i++) {
		if (i > 0 && u->list[i].row.catalog == u->list[i - 1].row.catalog)
			u->held[i] = u->held[i - 1];
		else if (catalog_hold(f->db, f->mem, u->list[i].row.catalog, &u->held[i]) != 1)
			return -1;
	}
	if (cluster_member_select(f->db, f->mem, u->decision, &u->list, &n) != 1 || n != u->n)
		return -1;
	qsort(u->list, n, sizeof(*u->list), by_catalog);
	return 1;
}

/* May it be taken back, and does it send those catalogs back that it was said to? 1; 0; -1. */
static int
may_undo(struct flow *f, const struct undoing *u)
{
	const char *seen = cluster_undo_seen(f->mem, u->list, u->n);
	const int next = cluster_decision_next(f->db, f->mem, u->decision);

	if (next != 0)
		return next < 0 ? -1 : catalog_refuse(u->why, "cluster.refused.next", NULL);
	for (size_t i = 0; i < u->n; i++)
		if (cluster_changed(&u->list[i]) && !catalog_before_approval(u->list[i].row.state)) {
			*u->why = (struct refusal){ .label = "cluster.refused.past", .a = u->list[i].row.agency_name };
			return 0;
		}
	if (strcmp(seen, u->seen) != 0)
		return catalog_conflict(u->why, "cluster.refused.reopens");
	return seen[0] == '\0' || u->words[0] != '\0' ? 1 : catalog_refuse(u->why, "error.required", "words");
}

/* What was signed off stands no longer where one of its numbers becomes another. 1 or -1. */
static int
reopen_all(struct flow *f, const struct undoing *u)
{
	int64_t last = 0;

	for (size_t i = 0; i < u->n; i++) {
		if (!cluster_reopens(&u->list[i]) || u->list[i].row.catalog == last)
			continue;
		last = u->list[i].row.catalog;
		if (catalog_reopen(f, last, &u->held[i], u->words) != 1)
			return -1;
	}
	return 1;
}

/* In the history of each catalog that changes; to every agency that was told of it. 1 or -1. */
static int
tell_all(struct flow *f, const struct undoing *u)
{
	for (size_t i = 0; i < u->n; i++) {
		const struct cluster_joined *j = &u->list[i];
		struct json *after = json_new(f->mem);
		struct told *people;
		size_t n;

		if (!j->live)
			continue;
		json_set_text(after, "code", j->row.line.code);
		json_set_text(after, "reason", u->words);
		if ((cluster_changed(j) && catalog_mark(f->db, j->row.catalog) != 1) ||
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
	struct json *after = json_new(f->mem);
	int done = hold_all(f, u);

	if (done == 1)
		done = may_undo(f, u);
	if (done != 1)
		return done;
	done = cluster_decision_undo(f->db, u->decision, u->version, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(u->why, "cluster.refused.undone");
	f->location = "/danh-muc/trung-lap/da-quyet/";
	if (reopen_all(f, u) != 1 || cluster_members_leave(f->db, u->decision, 0) != 1 || tell_all(f, u) != 1)
		return -1;
	json_set_text(after, "reason", u->words);
	return flow_audit(f, "cluster", u->decision, "undo", NULL, after);
}

int
cluster_undo(struct flow *f, int64_t id, int64_t version, const char *seen, const char *words, struct refusal *why)
{
	struct undoing u = { .decision = id, .version = version, .seen = seen, .words = words, .why = why };
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
