/* Reports on a plan as they left. A part of plan_report.h. */
#include "flow/plan_report.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "store/plan_report.h"

int
plan_kept_list(struct flow *f, int64_t plan, struct plan_kept **list_r, size_t *n_r)
{
	return (f->who->roles & ROLES_REPORT) == 0 ? 0 : plan_kept_select(f->db, f->mem, plan, list_r, n_r);
}

const struct plan_kept *
plan_kept_last(const struct plan_kept *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].replaced_by == 0)
			return &list[i];
	return NULL;
}

int
plan_kept_file(struct flow *f, int64_t plan, int64_t id, const char *form, const char **bytes_r, size_t *n_r)
{
	return (f->who->roles & ROLES_REPORT) == 0 ? 0 :
	    plan_kept_get_file(f->db, f->mem, plan, id, form, bytes_r, n_r);
}

struct keeping {
	int64_t		 plan;
	struct plan_kept next;
	const char	*file[2];	/* as PDF and as .docx */
	size_t		 size[2];
	struct refusal	*why;
};

/* What it replaces stands, and no other one has its number and day. 1; 0: refused; -1. */
static int
sound(struct flow *f, const struct keeping *k)
{
	struct plan_kept *list;
	bool stands = k->next.replaces == 0;
	size_t n;

	if (plan_kept_select(f->db, f->mem, k->plan, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (list[i].replaced_by != 0)
			continue;
		if (list[i].id == k->next.replaces)
			stands = true;
		else if (strcmp(list[i].number, k->next.number) == 0 && day_compare(list[i].day, k->next.day) == 0)
			return catalog_refuse(k->why, "plan.report.refused.twice", "document_number");
	}
	return stands ? 1 : catalog_refuse(k->why, "plan.report.refused.replaced", "replaces");
}

static struct json *
kept_json(struct flow *f, const struct plan_kept *k)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "period", k->period);
	json_set_text(json, "document_number", k->number);
	json_set_text(json, "document_day", day_text(f->mem, k->day));
	json_set_int(json, "owed", k->sum.owed);
	json_set_int(json, "done", k->sum.done);
	json_set_int(json, "done_late", k->sum.done_late);
	json_set_int(json, "late", k->sum.late);
	if (k->replaces != 0) {
		json_set_int(json, "replaces", k->replaces);
		json_set_text(json, "reason", k->reason);
	}
	return json;
}

static int
keep_body(struct flow *f, void *arg)
{
	static const char *const form[] = { "pdf", "docx" };
	const struct keeping *k = arg;
	int64_t id;
	int done = plan_kept_begin(f->db, k->plan);

	if (done == 1)
		done = sound(f, k);
	if (done == 1)
		done = plan_kept_insert(f->db, f->mem, k->plan, &k->next, f->who->person, &id);
	if (done != 1)
		return done;
	for (int i = 0; i < 2; i++)
		if (plan_kept_put_file(f->db, id, form[i], k->file[i], k->size[i]) != 1)
			return -1;
	f->location = plan_path(f, k->plan, "bao-cao");
	return flow_audit(f, "plan_report", id, k->next.replaces == 0 ? "keep" : "replace", NULL, kept_json(f, &k->next));
}

/* 1; 0: refused. */
static int
typed(const struct plan_kept *next, struct refusal *why)
{
	if (day_compare(next->day, day_today()) > 0)
		return catalog_refuse(why, "plan.refused.future", "document_day");
	if (next->replaces != 0 && next->reason == NULL)
		return catalog_refuse(why, "error.required", "reason");
	return next->replaces == 0 && next->reason != NULL ?
	    catalog_refuse(why, "plan.report.refused.which", "replaces") : 1;
}

/* Drawn before the plan is held: nobody waits for it. */
int
plan_report_keep(struct flow *f, struct render *render, int64_t plan, const struct plan_kept *next, struct refusal *why)
{
	static const enum plan_report_form form[] = { PLAN_REPORT_PDF, PLAN_REPORT_DOCX };
	struct keeping k = { .plan = plan, .next = *next, .why = why };
	struct plan_report r;
	int done = plan_report_read(f, plan, &r);

	if (done == 0)
		return catalog_refuse(why, "plan.refused.gone", NULL);
	if (done == 1)
		done = typed(next, why);
	if (done != 1)
		return done;
	k.next.on = r.board.today;
	k.next.sum = plan_sum_of(&r.board, r.board.ntasks, AGENCY_KINDS);
	r.leaves = &k.next;
	for (int i = 0; i < 2; i++) {
		done = plan_report_file(f, render, &r, form[i], &k.file[i], &k.size[i]);
		if (done != 1)
			return done < 0 ? -1 : catalog_refuse(why, "plan.report.long", NULL);
	}
	return flow_write(f, keep_body, &k);
}
