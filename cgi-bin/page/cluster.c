#include "page/cluster.h"

#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "page/catalog_similar.h"
#include "page/list.h"
#include "page/listing.h"

#define WORDS_MOST 2000
#define BAR	120	/* units of length of the longest bar */
#define TIMES	15	/* tenths: coefficients that lie one and a half times apart are marked */

static const char *const deeds[] = { "preview", "go", "different", "later", "remark", NULL };
static const char *const many_deeds[] = { "preview", "go", "different", "later", NULL };
static const char *const all_states[] = { "open", "later", "done", "any", NULL };
static const char *const times[] = { "15", "20", "30", "50", NULL };

static const struct field list_fields[] = {
	{ "trang-thai", FIELD_CHOICE, .choices = all_states },
	{ "tim", FIELD_TEXT, .max = 200 },
	{ "lech", FIELD_CHOICE, .choices = times },
	{ "nhom", FIELD_CHOICE, .choices = catalog_groups },
	{ .name = "co-quan", .type = FIELD_ID },
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	LISTING_FIELD,
	{ 0 }
};
/* chosen, or kept[] on the page that shows a plan: works in the middle of clusters; below, of one cluster, its works. */
static const struct field many_fields[] = {
	{ .name = "chosen", .type = FIELD_ID, .many = true },
	{ .name = "kept[]", .type = FIELD_ID, .many = true },
	{ "seen", FIELD_TEXT, .max = 64 },
	{ "deed", FIELD_CHOICE, .required = true, .choices = many_deeds },
	{ 0 }
};
static const struct field deed_fields[] = {
	{ .name = "chosen", .type = FIELD_ID, .many = true },
	{ .name = "kept[]", .type = FIELD_ID, .many = true },
	{ .name = "middle", .type = FIELD_ID },
	{ "seen", FIELD_TEXT, .max = 64 },
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ "words", FIELD_AREA, .max = WORDS_MOST },
	{ 0 }
};

void
cluster_crumbs(struct visit *v, const char *title)
{
	visit_crumb(v, "/danh-muc/", visit_label(v, "layout.menu.catalog", NULL, NULL));
	if (strcmp(title, "cluster.title") != 0 && (v->who->roles & ROLES_APPRAISAL) != 0)
		visit_crumb(v, CLUSTER_PAGE, visit_label(v, "cluster.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, title, NULL, NULL));
}

void
cluster_fill_row(struct visit *v, struct view *to, const struct cluster_row *row)
{
	view_int(to, "id", row->line.id);
	view_text(to, "agency", row->agency_name);
	view_text(to, "code", row->line.code);
	view_text(to, "task", row->line.task);
	view_text(to, "detail", row->line.detail);
	view_text(to, "output", row->line.output);
	view_text(to, "unit", row->line.unit);
	view_text(to, "coefficient", catalog_coefficient_text(v, row->line.coefficient));
	view_print(to, "path", "/danh-muc/%lld/dong/%lld", (long long)row->catalog, (long long)row->line.id);
	view_text(to, "state", visit_label(v, mem_print(v->mem, "catalog.state.%s", catalog_state_name[row->state]),
	    NULL, NULL));
	view_flag(to, "standard", row->standard);
	view_flag(to, "merged", row->line.merge != 0);
}

static const char *
range(struct visit *v, const struct cluster *c)
{
	return catalog_coefficient_range(v, c->least, c->most);
}

/* What was chosen, or was shown as chosen. */
static const char *const chosen[] = { "chosen", "kept[]" };
#define CHOSEN (sizeof(chosen) / sizeof(*chosen))

static int64_t *
chosen_rows(struct visit *v, size_t *n_r)
{
	int64_t *row = mem_array(v->mem, form_count(v->form, chosen[0]) + form_count(v->form, chosen[1]) + 1,
	    sizeof(*row));

	*n_r = 0;
	for (size_t k = 0; k < CHOSEN; k++)
		for (size_t i = 0; i < form_count(v->form, chosen[k]); i++)
			row[(*n_r)++] = form_int_at(v->form, chosen[k], i);
	return row;
}

static bool
is_chosen(const struct visit *v, int64_t row)
{
	for (size_t k = 0; v->web->method == METHOD_POST && k < CHOSEN; k++)
		for (size_t i = 0; i < form_count(v->form, chosen[k]); i++)
			if (form_int_at(v->form, chosen[k], i) == row)
				return true;
	return false;
}

static void
fill_shown(struct visit *v, struct view *to, const struct cluster_shown *shown)
{
	cluster_fill_row(v, to, &shown->middle);
	view_print(to, "path", CLUSTER_PAGE "%lld", (long long)shown->middle.line.id);
	view_int(to, "agencies", (int64_t)shown->cluster->agencies);
	view_int(to, "rows", (int64_t)shown->cluster->n);
	view_int(to, "maybe", (int64_t)shown->cluster->nmaybe);
	view_flag(to, "shared", shown->cluster->shared != 0);
	view_text(to, "range", range(v, shown->cluster));
	view_flag(to, "apart", cluster_lies_apart(shown->cluster, TIMES));
	view_text(to, "state", cluster_state_name[shown->state]);
	view_text(to, "state_text", visit_label(v, mem_print(v->mem, "cluster.state.%s",
	    cluster_state_name[shown->state]), NULL, NULL));
	if (shown->state == CLUSTER_OPEN && shown->fresh < shown->cluster->n)
		view_text(to, "fresh", visit_label(v, "cluster.fresh", mem_print(v->mem, "%zu", shown->fresh), NULL));
	view_flag(to, "chosen", is_chosen(v, shown->middle.line.id));
}

static struct cluster_query
typed_query(struct visit *v)
{
	const char *state = list_typed(v, "trang-thai"), *apart = list_typed(v, "lech"), *group = list_typed(v, "nhom");
	struct cluster_query q = { .state = state[0] == '\0' ? "open" : state, .words = list_typed(v, "tim") };

	q.agency = form_int(v->form, "co-quan", NULL);
	if (strcmp(state, "any") == 0)
		q.state = "";
	if (apart[0] != '\0')
		number_int(apart, 10, 1000, &q.times);
	if (group[0] != '\0')
		q.group = group[0] - '0';
	return q;
}

static const struct listing_column columns[] = {
	{ "cluster.canonical", 60, LIST_TEXT }, { "catalog.list.agency", 30, LIST_TEXT },
	{ "cluster.agencies", 12, LIST_WHOLE }, { "cluster.rows", 12, LIST_WHOLE },
	{ "cluster.coefficients", 16, LIST_TEXT }, { "cluster.status", 16, LIST_TEXT },
};

static int
send_list(struct visit *v, const struct cluster_query *q)
{
	struct cluster_shown *list;
	struct listing *l;
	int64_t total;
	size_t n;

	if (cluster_list(v->flow, q, 1, LISTING_MOST, &list, &n, &total) != 1)
		return -1;
	l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), n);
	for (size_t i = 0; i < n; i++) {
		listing_text(l, mem_print(v->mem, "%s %s %s", list[i].middle.line.task,
		    list[i].middle.line.detail, list[i].middle.line.output));
		listing_text(l, list[i].middle.agency_name);
		listing_int(l, (int64_t)list[i].cluster->agencies);
		listing_int(l, (int64_t)list[i].cluster->n);
		listing_text(l, range(v, list[i].cluster));
		listing_label(l, "cluster.state.", cluster_state_name[list[i].state]);
	}
	return listing_send(l, visit_label(v, "cluster.title", NULL, NULL), "trung-lap", total);
}

static int
show_list(struct visit *v, int status)
{
	const bool typed = v->web->method == METHOD_GET;
	const struct cluster_query none = { .state = "open", .words = "" };
	const struct cluster_query q = typed ? typed_query(v) : none;
	const int64_t page = typed ? list_number(v) : 1;
	struct cluster_shown *list;
	int64_t total, waiting;
	size_t n;

	if (listing_asked(v))
		return send_list(v, &q);
	if (cluster_list(v->flow, &q, page, 0, &list, &n, &total) != 1 || cluster_waiting(v->flow, &waiting) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		fill_shown(v, view_row(v->view, "Clusters"), &list[i]);
		if (list[i].cluster->shared == 0)
			view_flag(v->view, "choosable", true);
	}
	list_options(v, "States", "cluster.state.open_default", all_states + 1, "cluster.state.",
	    typed ? list_typed(v, "trang-thai") : "");
	list_options(v, "Times", "cluster.times.any", times, "cluster.times.", typed ? list_typed(v, "lech") : "");
	catalog_group_options(v, typed ? list_typed(v, "nhom") : "");
	view_text(v->view, "words", q.words);
	if (q.agency != 0)
		view_int(v->view, "agency", q.agency);
	view_int(v->view, "total", total);
	view_int(v->view, "objections", waiting);
	list_pages(v, typed ? list_query(v, CLUSTER_PAGE, list_fields, NULL) : CLUSTER_PAGE "?", page, total);
	cluster_crumbs(v, "cluster.title");
	return visit_page_as(v, status, "cluster/list.cs", "cluster.title");
}

static int
list_page(struct visit *v)
{
	return show_list(v, 200);
}

static void
fill_planned(struct visit *v, struct view *to, const struct cluster_planned *p)
{
	cluster_fill_row(v, to, &p->row);
	view_text(to, "before", catalog_coefficient_text(v, p->row.line.coefficient));
	view_text(to, "after", catalog_coefficient_text(v, p->after));
	view_flag(to, "changes", p->why_not == NULL && p->after != p->row.line.coefficient);
	if (p->why_not != NULL)
		view_text(to, "why_not", visit_label(v, p->why_not, NULL, NULL));
}

int
cluster_show_plan(struct visit *v, const struct cluster_choice *choice, const struct cluster_plan *plan, size_t n)
{
	size_t joins = 0, changes = 0;

	for (size_t i = 0; i < n; i++) {
		struct view *one = view_row(v->view, "Plans");

		cluster_fill_row(v, one, &plan[i].list[0].row);
		for (size_t k = 1; k < plan[i].n; k++)
			fill_planned(v, view_row(one, "rows"), &plan[i].list[k]);
		view_int(one, "joins", (int64_t)plan[i].joins);
		joins += plan[i].joins;
		changes += plan[i].changes;
	}
	if (n == 1) {
		for (size_t i = 0; i < choice->n; i++)
			view_int(view_row(v->view, "Chosen"), "value", choice->row[i]);
		view_int(v->view, "middle", choice->middle);
		view_print(v->view, "path", CLUSTER_PAGE "%lld", (long long)choice->middle);
	} else {
		for (size_t i = 0; i < n; i++)
			view_int(view_row(v->view, "Chosen"), "value", choice[i].middle);
		view_text(v->view, "path", CLUSTER_PAGE);
	}
	view_text(v->view, "seen", cluster_plan_seen(v->mem, plan, n));
	view_int(v->view, "joins", (int64_t)joins);
	view_int(v->view, "changes", (int64_t)changes);
	cluster_crumbs(v, "cluster.plan.title");
	return visit_page(v, "cluster/plan.cs", "cluster.plan.title");
}

/* Deeds on some choices; show: the page that they were made on. */
static int
do_deed(struct visit *v, const struct cluster_choice *choice, size_t n, int (*show)(struct visit *, int))
{
	const char *deed = form_text(v->form, "deed"), *seen = form_text(v->form, "seen");
	struct refusal why = { 0 };
	struct cluster_plan *plan;
	int done;

	if (strcmp(deed, "different") == 0)
		return visit_answer(v, cluster_different(v->flow, choice, n, &why), &why, show);
	if (strcmp(deed, "go") == 0)
		return visit_answer(v, cluster_same(v->flow, choice, n, seen == NULL ? "" : seen, &why), &why, show);
	done = cluster_plan(v->flow, choice, n, &plan, &why);
	return done == 1 ? cluster_show_plan(v, choice, plan, n) : visit_answer(v, done, &why, show);
}

static int
list_deed(struct visit *v)
{
	size_t n;
	const int64_t *row = chosen_rows(v, &n);
	struct cluster_choice *choice;
	struct refusal why = { 0 };
	int found;

	if (!form_ok(v->form) || n > LIST_PAGE)
		return show_list(v, 422);
	if (strcmp(form_text(v->form, "deed"), "later") == 0)
		return visit_answer(v, cluster_later(v->flow, row, n, &why), &why, show_list);
	found = cluster_choose(v->flow, row, n, &choice);
	if (found != 1)
		return visit_answer(v, found, &(struct refusal){ .label = "cluster.refused.gone", .conflict = true },
		    show_list);
	return do_deed(v, choice, n, show_list);
}

/* --- one cluster ------------------------------------------------------------------ */

static void
fill_beside(struct visit *v, const struct cluster_beside *b, int64_t middle)
{
	struct view *row = view_row(v->view, "Rows");
	const bool posted = v->web->method == METHOD_POST;

	cluster_fill_row(v, row, &b->row);
	catalog_fill_marks(view_node(row, "Marks"), &b->marks);
	view_text(row, "alike", number_show(v->mem, b->alike, 1, 0));
	view_flag(row, "maybe", b->maybe);
	view_flag(row, "middle", b->row.line.id == middle);
	view_flag(row, "chosen", posted ? is_chosen(v, b->row.line.id) : !b->maybe);
}

/* How many members have each coefficient, as bars; and the one in the middle of them. */
static void
fill_chart(struct visit *v, const struct cluster_whole *whole)
{
	int64_t *list = mem_array(v->mem, whole->n + 1, sizeof(*list));
	size_t n = 0, most = 1;

	for (size_t i = 0; i < whole->n; i++)
		if (!whole->list[i].maybe && whole->list[i].row.line.coefficient != 0)
			list[n++] = whole->list[i].row.line.coefficient;
	qsort(list, n, sizeof(*list), number_order);
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i; end < n && list[end] == list[i]; end++)
			;
		most = end - i > most ? end - i : most;
	}
	for (size_t i = 0, end; i < n; i = end) {
		struct view *bar = view_row(v->view, "Bars");

		for (end = i; end < n && list[end] == list[i]; end++)
			;
		view_text(bar, "coefficient", catalog_coefficient_text(v, list[i]));
		view_int(bar, "rows", (int64_t)(end - i));
		view_int(bar, "length", (int64_t)((end - i) * BAR / most));
	}
	if (n > 0)
		view_text(v->view, "median", catalog_coefficient_text(v, list[(n - 1) / 2]));
}

static int
show_one(struct visit *v, int status)
{
	const bool posted = v->web->method == METHOD_POST;
	struct cluster_whole whole;
	int64_t middle;
	const int found = cluster_read(v->flow, v->id[0], &whole);

	if (found != 1)
		return found;
	middle = posted ? form_int(v->form, "middle", NULL) : whole.shown.middle.line.id;
	fill_shown(v, view_node(v->view, "Cluster"), &whole.shown);
	for (size_t i = 0; i < whole.n; i++)
		fill_beside(v, &whole.list[i], middle);
	fill_chart(v, &whole);
	view_text(v->page, "Form.words.name", "words");
	visit_default(v, "words", visit_label(v, whole.shown.cluster->shared == 0 ? "cluster.remark.words" :
	    "cluster.remark.words_shared", range(v, whole.shown.cluster), NULL));
	view_print(v->view, "path", CLUSTER_PAGE "%lld", (long long)v->id[0]);
	cluster_crumbs(v, "cluster.one");
	return visit_page_as(v, status, "cluster/one.cs", "cluster.one");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

static int
remark(struct visit *v, const int64_t *row, size_t n)
{
	const char *words = form_text(v->form, "words");
	struct refusal why = { 0 };

	if (words == NULL)
		form_error(v->form, "words", "error.required", NULL, NULL);
	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, cluster_remark(v->flow, row, n, words,
	    mem_print(v->mem, CLUSTER_PAGE "%lld", (long long)v->id[0]), &why), &why, show_one);
}

static int
one_deed(struct visit *v)
{
	size_t n;
	const int64_t *row = chosen_rows(v, &n);
	struct cluster_choice choice = { .middle = form_int(v->form, "middle", NULL), .row = row, .n = n };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	if (choice.middle == 0)
		choice.middle = v->id[0];
	if (strcmp(form_text(v->form, "deed"), "later") == 0)
		return visit_answer(v, cluster_later(v->flow, &v->id[0], 1, &why), &why, show_one);
	if (strcmp(form_text(v->form, "deed"), "remark") == 0)
		return remark(v, row, n);
	return do_deed(v, &choice, 1, show_one);
}

const struct route cluster_routes[] = {
	{ METHOD_GET, "/danh-muc/trung-lap/", ROLES_APPRAISAL, 0, list_fields, list_page },
	{ METHOD_POST, "/danh-muc/trung-lap/", ROLES_APPRAISAL, 0, many_fields, list_deed },
	{ METHOD_GET, "/danh-muc/trung-lap/:", ROLES_APPRAISAL, 0, NULL, one_page },
	{ METHOD_POST, "/danh-muc/trung-lap/:", ROLES_APPRAISAL, ROUTE_LARGE, deed_fields, one_deed },
	{ 0 }
};
