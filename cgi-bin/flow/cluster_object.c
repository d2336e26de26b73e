/* Objections of agencies, their answers and what takes these back: a part of flow/cluster_decide.h. */
#include "flow/catalog_write.h"
#include "flow/cluster_decide.h"
#include "rules/role.h"
#include "store/cluster.h"
#include "store/notice.h"

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

struct objecting {
	int64_t		 catalog, decision, row, version;
	bool		 leave;
	const char	*words;
	struct refusal	*why;
};

/* The work of a decision, its catalog held, as it is from now on. 1; 0: refused; -1. */
static int
hold_any(struct flow *f, const struct objecting *o, struct cluster_joined *j, struct catalog_held *held)
{
	int found = catalog_hold(f->db, f->mem, o->catalog, held);

	if (found == 1)
		found = cluster_member_get(f->db, f->mem, o->decision, o->row, j);
	if (found != 1 || j->row.catalog != o->catalog)
		return found < 0 ? -1 : catalog_refuse(o->why, "cluster.refused.gone", NULL);
	j->version = o->version;
	return 1;
}

/* The same of one that belongs to it. */
static int
hold_member(struct flow *f, const struct objecting *o, struct cluster_joined *j, struct catalog_held *held)
{
	const int found = hold_any(f, o, j, held);

	return found == 1 && !j->live ? catalog_conflict(o->why, "cluster.refused.undone") : found;
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
	if (!catalog_before_approval(held.state))
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

/* What was said of its objection: in the history of its catalog, and to its agency. 1 or -1. */
static int
tell_agency(struct flow *f, const struct cluster_joined *j, const char *action, const char *name, const char *words,
    const char *kind)
{
	struct json *after = json_new(f->mem);
	struct told *people;
	size_t n;

	json_set_text(after, "code", j->row.line.code);
	json_set_text(after, name, words);
	f->location = "/danh-muc/trung-lap/phan-doi/";
	if (flow_audit(f, "catalog", j->row.catalog, action, NULL, after) != 1 ||
	    catalog_audience(f, ROLES_AGENCY, j->row.agency, j->row.agency_name, &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, j->row.agency_name, j->row.line.code,
	    catalog_path(f, j->row.catalog, "gop"));
}

/* One write to the work of a decision, whose catalog is found first. 1; 0; -1. */
static int
write_member(struct flow *f, int (*body)(struct flow *, void *), struct objecting *o)
{
	struct cluster_joined j;
	const int found = cluster_member_get(f->db, f->mem, o->decision, o->row, &j);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(o->why, "cluster.refused.gone", NULL);
	o->catalog = j.row.catalog;
	return flow_write(f, body, o);
}

static int
answer_body(struct flow *f, void *arg)
{
	const struct objecting *o = arg;
	struct cluster_joined j;
	struct catalog_held held;
	int done = hold_member(f, o, &j, &held);

	if (done != 1)
		return done;
	if (o->leave && cluster_changed(&j) && !catalog_before_approval(held.state)) {
		*o->why = (struct refusal){ .label = "cluster.refused.past", .a = j.row.agency_name };
		return 0;
	}
	done = cluster_put_answer(f->db, &j, o->words, o->leave, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(o->why, "cluster.refused.changed");
	if (o->leave && cluster_changed(&j) && catalog_reopen(f, j.row.catalog, &held, o->words) != 1)
		return -1;
	if (o->leave && cluster_members_leave(f->db, o->decision, o->row) != 1)
		return -1;
	if (o->leave && cluster_changed(&j) && catalog_mark(f->db, j.row.catalog) != 1)
		return -1;
	return tell_agency(f, &j, o->leave ? "leave_merge" : "keep_merge", "words", o->words,
	    o->leave ? "cluster_left" : "cluster_kept");
}

int
cluster_answer(struct flow *f, int64_t decision, int64_t row, int64_t version, bool leave,
    const char *words, struct refusal *why)
{
	struct objecting o = { .decision = decision, .row = row, .version = version, .leave = leave,
		.words = words, .why = why };

	return write_member(f, answer_body, &o);
}

/* --- an answer taken back --------------------------------------------------------- */

/* A row that left is in the decision again, if it still says what it said. 1; 0; -1. */
static int
join_again(struct flow *f, const struct objecting *o, const struct cluster_joined *j, const struct catalog_held *held)
{
	int done;

	if (held->standard == o->row && j->after != CLUSTER_STANDARD)
		return catalog_refuse(o->why, "cluster.why.standard", NULL);
	if (j->row.line.coefficient != j->after && catalog_reopen(f, j->row.catalog, held, o->words) != 1)
		return -1;
	if (cluster_put_before(f->db, o->decision, o->row, j->row.line.coefficient) != 1)
		return -1;
	done = cluster_member_rejoin(f->db, o->decision, o->row);
	return done == 0 ? catalog_refuse(o->why, "cluster.refused.says_other", NULL) : done;
}

static int
unanswer_body(struct flow *f, void *arg)
{
	const struct objecting *o = arg;
	struct cluster_decision decision;
	struct cluster_joined j;
	struct catalog_held held;
	int done = hold_any(f, o, &j, &held);

	if (done != 1)
		return done;
	if (cluster_decision_get(f->db, f->mem, o->decision, &decision) != 1)
		return -1;
	if (decision.undone_at != NULL)
		return catalog_conflict(o->why, "cluster.refused.undone");
	if (!catalog_before_approval(held.state))
		return catalog_refuse(o->why, "cluster.refused.answer_stays", NULL);
	if (!j.live)
		done = join_again(f, o, &j, &held);
	if (done != 1)
		return done;
	done = cluster_put_no_answer(f->db, &j);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(o->why, "cluster.refused.changed");
	return catalog_mark(f->db, j.row.catalog) != 1 ? -1 :
	    tell_agency(f, &j, "unanswer_merge", "reason", o->words, "cluster_reopened");
}

int
cluster_unanswer(struct flow *f, int64_t decision, int64_t row, int64_t version, const char *words,
    struct refusal *why)
{
	struct objecting o = { .decision = decision, .row = row, .version = version, .words = words, .why = why };

	return write_member(f, unanswer_body, &o);
}
