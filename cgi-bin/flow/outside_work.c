#include "base/utf8.h"
#include "flow/outside_work.h"
#include "flow/catalog.h"
#include "flow/catalog_put.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/catalog_row.h"
#include "store/notice.h"
#include "store/outside_work.h"

#define NOTICE_MOST 200		/* letters of the work in a notice */

int
outside_works(struct flow *f, int64_t page, struct outside_works *works)
{
	const int64_t agency = f->who->agency;

	return outside_work_select(f->db, f->mem, agency, LIST_PAGE, (page - 1) * LIST_PAGE, &works->list,
	    &works->n) == 1 && outside_work_count(f->db, f->mem, agency, &works->all, &works->waiting) == 1 &&
	    outside_work_supplement(f->db, f->mem, agency, &works->supplement) >= 0 &&
	    outside_work_ruling(f->db, f->mem, agency, &works->ruling) >= 0 ? 1 : -1;
}

int
outside_works_waiting(struct flow *f, int64_t *n_r)
{
	int64_t all;

	*n_r = 0;
	return (f->who->roles & ROLES_AGENCY) == 0 ? 1 :
	    outside_work_count(f->db, f->mem, f->who->agency, &all, n_r);
}

int
outside_work_propose(struct flow *f, const struct outside_work *w, const char *agency_name, int64_t *id_r)
{
	struct json *after = json_new(f->mem);
	struct told *people;
	size_t n;

	if (outside_work_insert(f->db, w, id_r) != 1)
		return -1;
	if (w->support)		/* no product: nobody has anything to take into the catalog */
		return 1;
	if (catalog_audience(f, ROLE_OFFICER, w->agency, agency_name, &people, &n) != 1)
		return -1;
	json_set_text(after, "task", w->task);
	json_set_text(after, "period", w->period);
	if (flow_audit(f, "outside_work", *id_r, "propose", NULL, after) != 1)
		return -1;
	return flow_notify_all(f, people, n, "outside_proposed", utf8_short(f->mem, w->task, NOTICE_MOST),
	    f->who->name, OUTSIDE_WORK);
}

static int
enter_body(struct flow *f, void *arg)
{
	int64_t id;

	f->location = OUTSIDE_WORK;
	return outside_work_propose(f, arg, f->who->agency_name, &id);
}

int
outside_work_enter(struct flow *f, const struct outside_work *typed, struct refusal *why)
{
	struct outside_work w = *typed;

	w.agency = f->who->agency;
	w.person = f->who->person;
	if (w.points < 0 && w.coefficient == 0)
		return catalog_refuse(why, "outside_work.refused.no_worth", "coefficient");
	return flow_write(f, enter_body, &w);
}

struct answer {
	const struct chosen *chosen;
	size_t		 n;
	const char	*reason;	/* NULL: they are taken */
	struct refusal	*why;
	struct catalog_write w;		/* the supplement, where they are taken */
	struct catalog_put put;
};

/* The row at the end of the supplement; its code is given there. 1; 0; -1. */
static int
take_one(struct flow *f, struct answer *a, const struct outside_work *work, int64_t *row_r)
{
	struct catalog_row row = { .line = outside_work_line(work, a->put.standard), .catalog = a->w.catalog };
	int done = catalog_put_row(f, &a->put, &row);

	*row_r = row.line.id;
	return done;
}

static int
answer_one(struct flow *f, struct answer *a, const struct chosen *chosen)
{
	const bool taken = a->reason == NULL;
	struct json *after = json_new(f->mem);
	struct outside_work work;
	int64_t row = 0;
	int done = outside_work_hold(f->db, f->mem, chosen->id, f->who->agency, chosen->version, &work);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(a->why, "outside_work.refused.answered");
	if (taken)
		done = take_one(f, a, &work, &row);
	if (done != 1)
		return done;
	if (outside_work_answer(f->db, &work, taken ? "taken" : "declined", row, taken ? "" : a->reason,
	    f->who->person) != 1)
		return -1;
	if (!taken)
		json_set_text(after, "reason", a->reason);
	if (flow_audit(f, "outside_work", work.id, taken ? "take" : "decline", NULL, after) != 1)
		return -1;
	return flow_notify(f, &(struct told){ work.person, "entered", NULL }, taken ? "outside_taken" :
	    "outside_declined", utf8_short(f->mem, work.task, NOTICE_MOST), f->who->name, OUTSIDE_WORK);
}

/* The supplement that takes them. 1; 0: none is open; -1. */
static int
begin(struct flow *f, struct answer *a)
{
	int done = outside_work_supplement(f->db, f->mem, f->who->agency, &a->w.catalog);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(a->why, "outside_work.refused.no_supplement", NULL);
	a->put.w = &a->w;
	done = catalog_begin(f, &a->w);
	return done == 1 ? catalog_put_begin(f, &a->put) : done;
}

static int
decide_body(struct flow *f, void *arg)
{
	struct answer *a = arg;
	int done = a->reason == NULL ? begin(f, a) : 1;

	for (size_t i = 0; i < a->n && done == 1; i++)
		done = answer_one(f, a, &a->chosen[i]);
	if (done != 1)
		return done;
	f->location = OUTSIDE_WORK;
	return a->reason == NULL ? catalog_put_end(f, &a->put) : 1;
}

int
outside_work_decide(struct flow *f, const struct chosen *chosen, size_t n, const char *reason,
    struct refusal *why)
{
	struct answer a = { .chosen = chosen, .n = n, .reason = reason, .why = why,
	    .w = { .act = CATALOG_EDIT, .why = why } };

	if (n == 0)
		return catalog_refuse(why, "outside_work.refused.none_chosen", NULL);
	return flow_write(f, decide_body, &a);
}

/* 1 or -1. */
static int
reopen(struct flow *f, const struct outside_work *work)
{
	struct json *before = json_new(f->mem);

	if (outside_work_reopen(f->db, work) != 1)
		return -1;
	json_set_text(before, "state", work->state);
	if (work->row != 0)
		json_set_int(before, "row", work->row);
	else
		json_set_text(before, "reason", work->reason);
	if (flow_audit(f, "outside_work", work->id, "reopen", before, NULL) != 1)
		return -1;
	return flow_notify(f, &(struct told){ work->person, "entered", NULL }, "outside_reopened",
	    utf8_short(f->mem, work->task, NOTICE_MOST), f->who->name, OUTSIDE_WORK);
}

/* The row that it became goes out of the supplement, where it stands in one that counts. 1; 0; -1. */
static int
take_out(struct flow *f, const struct outside_work *work, struct refusal *why)
{
	struct catalog_write w = { .catalog = work->catalog, .act = CATALOG_EDIT, .why = why };
	struct catalog catalog;
	struct catalog_row row;
	int done;

	if (catalog_read(f, work->catalog, &catalog) != 1 ||
	    catalog_row_get(f->db, f->mem, work->catalog, 0, work->row, &row) != 1)
		return -1;
	if (row.removed || catalog.state == CATALOG_DROPPED)
		return 1;
	done = catalog_begin(f, &w);
	return done == 1 ? catalog_put_removed(f, &w, row.line.id, row.version, true) : done;
}

static int
take_back_body(struct flow *f, void *arg)
{
	const struct answer *a = arg;

	for (size_t i = 0; i < a->n; i++) {
		struct outside_work work;
		int done = outside_work_hold_answered(f->db, f->mem, a->chosen[i].id, f->who->agency,
		    a->chosen[i].version, &work);

		if (done == 0)
			return catalog_conflict(a->why, "outside_work.refused.changed");
		if (done == 1 && work.row != 0)
			done = take_out(f, &work, a->why);
		if (done != 1)
			return done;
		if (reopen(f, &work) != 1)
			return -1;
	}
	f->location = OUTSIDE_WORK;
	return 1;
}

int
outside_work_take_back(struct flow *f, const struct chosen *chosen, size_t n, struct refusal *why)
{
	struct answer a = { .chosen = chosen, .n = n, .why = why };

	if (n == 0)
		return catalog_refuse(why, "outside_work.refused.none_chosen", NULL);
	return flow_write(f, take_back_body, &a);
}

int
outside_work_release(struct flow *f, int64_t catalog)
{
	struct outside_work *list;
	size_t n;

	if (outside_work_hold_taken(f->db, f->mem, catalog, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (reopen(f, &list[i]) != 1)
			return -1;
	return 1;
}
