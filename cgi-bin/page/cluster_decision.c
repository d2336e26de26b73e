/* Decisions of Home Affairs on works that say the same: read, taken back, made again; objections answered. */
#include <string.h>

#include "page/cluster.h"
#include "page/list.h"

#define DECISIONS	CLUSTER_PAGE "da-quyet/"
#define OBJECTIONS	CLUSTER_PAGE "phan-doi/"
#define WORDS_MOST	2000

static const char *const kinds[] = { "same", "different", "later", NULL };
static const char *const answers[] = { "keep", "leave", NULL };

static const struct field list_fields[] = {
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ "deed", FIELD_CHOICE, .required = true, .choices = answers },
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};

static const struct field undo_fields[] = {
	{ "words", FIELD_AREA, .max = WORDS_MOST },
	{ "seen", FIELD_TEXT, .max = 64 },
	{ 0 }
};
static const struct field unanswer_fields[] = {
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};

static void
fill_decision(struct visit *v, struct view *to, const struct cluster_decision *d)
{
	view_print(to, "path", DECISIONS "%lld", (long long)d->id);
	view_text(to, "kind", d->kind);
	view_text(to, "kind_text", visit_label(v, mem_print(v->mem, "cluster.kind.%s", d->kind), NULL, NULL));
	view_text(to, "code", d->code);
	view_text(to, "task", d->task);
	view_text(to, "detail", d->detail);
	view_text(to, "output", d->output);
	view_text(to, "agency", d->agency);
	view_text(to, "coefficient", catalog_coefficient_text(v, d->coefficient));
	view_int(to, "members", d->members);
	view_int(to, "changed", d->changed);
	view_int(to, "objections", d->objections);
	view_text(to, "maker", d->maker);
	view_text(to, "made_at", moment_show(v->mem, d->made_at));
	view_text(to, "undoer", d->undoer);
	if (d->undone_at != NULL)
		view_text(to, "undone_at", moment_show(v->mem, d->undone_at));
}

void
cluster_fill_joined(struct visit *v, struct view *to, const struct cluster_joined *j)
{
	cluster_fill_row(v, to, &j->row);
	view_text(to, "before", catalog_coefficient_text(v, j->before));
	view_text(to, "after", catalog_coefficient_text(v, j->after));
	view_flag(to, "changes", j->before != j->after);
	view_flag(to, "live", j->live);
	view_int(to, "decision", j->decision);
	view_int(to, "version", j->version);
	view_text(to, "objection", j->objection);
	view_text(to, "objector", j->objector);
	view_text(to, "objected_at", moment_show(v->mem, j->objected_at));
	view_text(to, "answer", j->answer);
	view_text(to, "answerer", j->answerer);
	view_text(to, "answered_at", moment_show(v->mem, j->answered_at));
	if (j->outcome != NULL)
		view_text(to, "outcome", visit_label(v, mem_print(v->mem, "cluster.outcome.%s", j->outcome), NULL, NULL));
	view_text(to, "middle_agency", j->middle_agency);
	view_text(to, "middle_code", j->middle.code);
	view_text(to, "middle_task", j->middle.task);
	view_text(to, "middle_detail", j->middle.detail);
	view_text(to, "middle_output", j->middle.output);
	view_flag(to, "is_middle", j->middle.id == j->row.line.id);
	view_text(to, "maker", j->maker);
	view_text(to, "made_at", moment_show(v->mem, j->made_at));
}

static int
list_page(struct visit *v)
{
	const char *kind = list_typed(v, "loai");
	const int64_t page = list_number(v);
	struct cluster_decision *list;
	int64_t total;
	size_t n;

	if (cluster_decisions(v->flow, kind, page, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_decision(v, view_row(v->view, "Decisions"), &list[i]);
	list_options(v, "Kinds", "cluster.kind.any", kinds, "cluster.kind.", kind);
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, DECISIONS, list_fields, NULL), page, total);
	cluster_crumbs(v, "cluster.decisions");
	return visit_page(v, "cluster/decisions.cs", "cluster.decisions");
}

/* May the answer be taken back, and what becomes of the catalog then? */
static void
fill_answered(struct visit *v, struct view *row, const struct cluster_joined *j)
{
	if (j->answered_at == NULL || !catalog_before_approval(j->row.state))
		return;
	view_print(row, "unanswer_path", OBJECTIONS "%lld/%lld/rut", (long long)j->decision, (long long)j->row.line.id);
	view_flag(row, "reopens", !j->live && j->row.line.coefficient != j->after &&
	    catalog_possible(j->row.state, CATALOG_REOPEN));
	view_flag(row, "posted", v->web->method == METHOD_POST && v->id[1] == j->row.line.id);
}

/* The catalogs that go back when the decision is taken back, and a word for them; sorts the works. */
static void
fill_reopened(struct visit *v, struct cluster_joined *list, size_t n)
{
	struct cluster_joined *sorted = mem_array(v->mem, n + 1, sizeof(*sorted));
	int64_t last = 0;

	memcpy(sorted, list, n * sizeof(*sorted));
	view_text(v->view, "seen", cluster_undo_seen(v->mem, sorted, n));
	for (size_t i = 0; i < n; i++) {
		struct view *one;

		if (!cluster_reopens(&sorted[i]) || sorted[i].row.catalog == last)
			continue;
		last = sorted[i].row.catalog;
		one = view_row(v->view, "Reopened");
		view_text(one, "agency", sorted[i].row.agency_name);
		view_print(one, "path", "/danh-muc/%lld/", (long long)last);
		view_text(one, "state", visit_label(v, mem_print(v->mem, "catalog.state.%s",
		    catalog_state_name[sorted[i].row.state]), NULL, NULL));
	}
}

static int
show_decision(struct visit *v, int status)
{
	struct cluster_decision decision;
	struct cluster_joined *list;
	size_t n;
	const int found = cluster_decision_read(v->flow, v->id[0], &decision, &list, &n);

	if (found != 1)
		return found;
	fill_decision(v, view_node(v->view, "Decision"), &decision);
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Rows");

		cluster_fill_joined(v, row, &list[i]);
		if (decision.undone_at == NULL)
			fill_answered(v, row, &list[i]);
	}
	if (decision.undone_at == NULL)
		fill_reopened(v, list, n);
	view_flag(v->view, "answering", v->id[1] != 0);
	view_text(v->page, "Form.words.name", "words");
	v->version = decision.version;
	visit_crumb(v, "/danh-muc/", visit_label(v, "layout.menu.catalog", NULL, NULL));
	visit_crumb(v, CLUSTER_PAGE, visit_label(v, "cluster.title", NULL, NULL));
	visit_crumb(v, DECISIONS, visit_label(v, "cluster.decisions", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "cluster.decision", NULL, NULL));
	return visit_page_as(v, status, "cluster/decision.cs", "cluster.decision");
}

static int
decision_page(struct visit *v)
{
	return show_decision(v, 200);
}

static int
undo(struct visit *v)
{
	const char *seen = form_text(v->form, "seen"), *words = form_text(v->form, "words");
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_decision(v, 422);
	return visit_answer(v, cluster_undo(v->flow, v->id[0], form_version(v->form), seen == NULL ? "" : seen,
	    words == NULL ? "" : words, &why), &why, show_decision);
}

/* What was taken back is made again: "same" is shown first, as it would be now. */
static int
redo(struct visit *v)
{
	struct cluster_decision decision;
	struct cluster_joined *list;
	struct cluster_choice choice;
	struct cluster_plan *plan;
	struct refusal why = { 0 };
	int64_t *row;
	size_t n;
	int done = cluster_decision_read(v->flow, v->id[0], &decision, &list, &n);

	if (done != 1)
		return done;
	row = mem_array(v->mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++)
		row[i] = list[i].row.line.id;
	choice = (struct cluster_choice){ decision.row, row, n };
	if (decision.undone_at == NULL || strcmp(decision.kind, "same") != 0)
		return visit_answer(v, cluster_again(v->flow, v->id[0], form_version(v->form), &why), &why,
		    show_decision);
	done = cluster_plan(v->flow, &choice, 1, &plan, &why);
	return done == 1 ? cluster_show_plan(v, &choice, plan, 1) : visit_answer(v, done, &why, show_decision);
}

/* --- objections ------------------------------------------------------------------- */

static int
show_objections(struct visit *v, int status)
{
	struct cluster_joined *list;
	size_t n;

	if (cluster_objections(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Rows");

		cluster_fill_joined(v, row, &list[i]);
		view_flag(row, "reopens", cluster_reopens(&list[i]));
		view_print(row, "answer_path", OBJECTIONS "%lld/%lld", (long long)list[i].decision,
		    (long long)list[i].row.line.id);
		if (v->web->method == METHOD_POST && list[i].decision == v->id[0] && list[i].row.line.id == v->id[1])
			view_flag(row, "posted", true);
	}
	view_text(v->page, "Form.words.name", "words");
	view_int(v->view, "total", (int64_t)n);
	cluster_crumbs(v, "cluster.objections");
	return visit_page_as(v, status, "cluster/objections.cs", "cluster.objections");
}

static int
objections_page(struct visit *v)
{
	return show_objections(v, 200);
}

static int
answer(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_objections(v, 422);
	return visit_answer(v, cluster_answer(v->flow, v->id[0], v->id[1], form_version(v->form),
	    strcmp(form_text(v->form, "deed"), "leave") == 0, form_text(v->form, "words"), &why), &why,
	    show_objections);
}

static int
unanswer(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_decision(v, 422);
	return visit_answer(v, cluster_unanswer(v->flow, v->id[0], v->id[1], form_version(v->form),
	    form_text(v->form, "words"), &why), &why, show_decision);
}

const struct route cluster_decision_routes[] = {
	{ METHOD_GET, "/danh-muc/trung-lap/da-quyet/", ROLES_APPRAISAL, 0, list_fields, list_page },
	{ METHOD_GET, "/danh-muc/trung-lap/da-quyet/:", ROLES_APPRAISAL, 0, NULL, decision_page },
	{ METHOD_POST, "/danh-muc/trung-lap/da-quyet/:/hoan-tac", ROLES_APPRAISAL, 0, undo_fields, undo },
	{ METHOD_POST, "/danh-muc/trung-lap/da-quyet/:/lam-lai", ROLES_APPRAISAL, 0, NULL, redo },
	{ METHOD_GET, "/danh-muc/trung-lap/phan-doi/", ROLES_APPRAISAL, 0, NULL, objections_page },
	{ METHOD_POST, "/danh-muc/trung-lap/phan-doi/:/:", ROLES_APPRAISAL, 0, answer_fields, answer },
	{ METHOD_POST, "/danh-muc/trung-lap/phan-doi/:/:/rut", ROLES_APPRAISAL, 0, unanswer_fields, unanswer },
	{ 0 }
};
