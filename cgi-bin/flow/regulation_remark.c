/* Remarks of Home Affairs on regulations, and which agencies have one: a part of regulation_write.h. */
#include "flow/catalog_write.h"
#include "flow/organisation.h"
#include "flow/regulation_write.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/regulation_remark.h"
#include "store/regulation_write.h"

bool
regulation_remarks_on(const struct who *who, const struct regulation *r)
{
	return see_appraises(who) && r->sent_at != NULL;
}

bool
regulation_answers(const struct who *who, const struct regulation *r)
{
	return regulation_writes(who) && r->agency == who->agency && r->sent_at != NULL;
}

int
regulation_remarks(struct flow *f, int64_t id, struct regulation_remark **list_r, size_t *n_r)
{
	return regulation_remark_select(f->db, f->mem, id, list_r, n_r);
}

struct remark_write {
	int64_t		 regulation;
	struct regulation_remark m;
	struct refusal	*why;
};

static int
remark_body(struct flow *f, void *arg)
{
	struct remark_write *w = arg;
	struct json *after = json_new(f->mem);
	struct regulation_view v;
	struct told *list;
	size_t n;
	const int found = regulation_read(f, w->regulation, &v);

	if (found != 1 || !regulation_remarks_on(f->who, &v.r))
		return found < 0 ? -1 : catalog_refuse(w->why, "regulation.refused.gone", NULL);
	if (regulation_remark_insert(f->db, v.r.id, w->m.words, f->who->person, &w->m.id) != 1)
		return -1;
	f->location = regulation_path(f->mem, v.r.id, "nhan-xet/");
	if (catalog_audience(f, ROLES_AGENCY, v.r.agency, v.r.agency_name, &list, &n) != 1 ||
	    flow_notify_all(f, list, n, "regulation_remark", v.r.name, f->who->name, f->location) != 1)
		return -1;
	json_set_int(after, "remark", w->m.id);
	json_set_text(after, "words", w->m.words);
	return flow_audit(f, "regulation", v.r.id, "remark", NULL, after);
}

int
regulation_remark(struct flow *f, int64_t id, const char *words, struct refusal *why)
{
	struct remark_write w = { .regulation = id, .m = { .words = words }, .why = why };

	return flow_write(f, remark_body, &w);
}

/* Who made a remark; 0: there is none. */
static int64_t
maker_of(const struct regulation_remark *list, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id)
			return list[i].maker_id;
	return 0;
}

static int
answer_body(struct flow *f, void *arg)
{
	struct remark_write *w = arg;
	struct json *after = json_new(f->mem);
	struct regulation_remark *list;
	struct regulation_view v;
	size_t n;
	int64_t maker;
	int done = regulation_read(f, w->regulation, &v);

	if (done != 1 || !regulation_answers(f->who, &v.r))
		return done < 0 ? -1 : catalog_refuse(w->why, "regulation.refused.gone", NULL);
	if (regulation_remark_select(f->db, f->mem, v.r.id, &list, &n) != 1)
		return -1;
	maker = maker_of(list, n, w->m.id);
	done = maker == 0 ? 0 : regulation_remark_set_answer(f->db, v.r.id, &w->m, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "regulation.refused.answered");
	f->location = regulation_path(f->mem, v.r.id, "nhan-xet/");
	json_set_int(after, "remark", w->m.id);
	json_set_text(after, "answer", w->m.answer);
	if (flow_notify(f, &(struct told){ maker, "sender", NULL }, "regulation_answer", v.r.name, v.r.agency_name, f->location) != 1)
		return -1;
	return flow_audit(f, "regulation", v.r.id, "answer", NULL, after);
}

int
regulation_answer(struct flow *f, int64_t id, const struct regulation_remark *m, struct refusal *why)
{
	struct remark_write w = { .regulation = id, .m = *m, .why = why };

	return flow_write(f, answer_body, &w);
}

bool
regulation_sees_all(const struct who *who)
{
	return (who->roles & (ROLES_PROVINCE | ROLE_FINANCE)) != 0;
}

/* That of an agency which holds today, else one to come, else the last: the list has the newest first. */
static const struct regulation *
chosen(const struct regulation *list, size_t n, int64_t agency, bool all)
{
	const struct regulation *found = NULL;
	const struct day today = day_today();

	for (size_t i = 0; i < n; i++) {
		const struct regulation *r = &list[i];

		if (r->agency != agency || (!all && r->sent_at == NULL))
			continue;
		if (regulation_holds(r, today))
			return r;
		if (found == NULL)
			found = r;
	}
	return found;
}

static void
count_remarks(struct regulation_of *of, const struct regulation_remark_count *count, size_t n)
{
	for (size_t i = 0; i < n && of->r != NULL; i++)
		if (count[i].regulation == of->r->id) {
			of->remarks = count[i].all;
			of->waiting = count[i].waiting;
		}
}

int
regulations_all(struct flow *f, enum bonus_kind kind, struct regulation_of **list_r, size_t *n_r)
{
	const bool all = regulation_sees_all(f->who);
	struct regulation_remark_count *count;
	struct regulation *issued;
	struct tree tree;
	size_t n, ncounts;

	if (tree_on(f, day_today(), &tree) != 1 || regulation_issued(f->db, f->mem, kind, &issued, &n) != 1 ||
	    regulation_remark_counts(f->db, f->mem, &count, &ncounts) != 1)
		return -1;
	*list_r = mem_array(f->mem, tree.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < tree.n; i++) {
		const struct unit *u = &tree.unit[i];
		struct regulation_of of = { .agency = u->id, .name = u->name };

		if (u->kind != UNIT_AGENCY || !tree_stands(&tree, u))
			continue;
		of.r = chosen(issued, n, u->id, all);
		if (all)
			count_remarks(&of, count, ncounts);
		if (all || of.r != NULL)
			(*list_r)[(*n_r)++] = of;
	}
	return 1;
}
