#include "page/directory.h"

#include <string.h>

#include "base/money.h"
#include "page/connection.h"
#include "page/layout.h"
#include "page/list.h"
#include "page/organisation.h"
#include "rules/role.h"

#define RUNS_SHOWN	10
#define UNSEEN_SHOWN	50
#define REASON_MOST	500

static const char *const acts[] = { "take", "decline", NULL };

static const struct field list_fields[] = {
	{ "loai", FIELD_CHOICE, .choices = change_kind_name },
	{ "xu-ly", FIELD_CHOICE, .choices = change_state_name + 1 },
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ .name = "tat-ca", .type = FIELD_FLAG },
	{ .name = "tiep-nhan", .type = FIELD_ID },	/* what the answer before came to */
	{ .name = "con-lai", .type = FIELD_ID },
	{ .name = "khong-nhan", .type = FIELD_ID },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ "loai", FIELD_CHOICE, .choices = change_kind_name },
	{ .name = "chosen", .type = FIELD_ID, .many = true },
	{ "act", FIELD_CHOICE, .required = true, .choices = acts },
	{ .name = "from", .type = FIELD_DAY },
	{ "reason", FIELD_AREA, .max = REASON_MOST },
	{ 0 }
};
static const struct field unit_fields[] = {
	{ .name = "change", .type = FIELD_ID, .required = true },
	{ .name = "unit_id", .type = FIELD_ID },
	{ .name = "no_unit", .type = FIELD_FLAG },
	{ 0 }
};

static void
fill_run(struct visit *v, struct view *row, const struct directory_run *r)
{
	view_text(row, "at", r->started_at);
	view_text(row, "people", money_show(v->mem, r->people));
	view_text(row, "found", money_show(v->mem, r->found));
	view_text(row, "fresh", money_show(v->mem, r->fresh));
	view_text(row, "taken", money_show(v->mem, r->taken));
	view_text(row, "known", money_show(v->mem, r->known));
	view_int(row, "lacking", r->lacking);
	view_int(row, "unseen", r->unseen);
	view_int(row, "unplaced", r->unplaced);
	view_int(row, "odd", r->odd);
	view_text(row, "words", r->words);
	if (r->why != NULL)
		view_text(row, "why", visit_say(v, "directory.why.", r->why));
	else if (r->ended_at == NULL)
		view_text(row, "why", visit_label(v, "directory.why.running", NULL, NULL));
	view_flag(row, "partial", r->ended_at != NULL && r->why == NULL && !r->whole);
	view_flag(row, "held", r->held && r->whole);
}

static int
fill_runs(struct visit *v)
{
	struct directory_run *list;
	size_t n;

	if (directory_runs(v->flow, RUNS_SHOWN, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (i == 0)
			fill_run(v, view_node(v->view, "Last"), &list[i]);
		fill_run(v, view_row(v->view, "Runs"), &list[i]);
	}
	return 1;
}

/* Kinds with how many wait; the one that is shown: as asked for, else the first that has any; -1: none waits. */
static int
fill_kinds(struct visit *v, int asked, int *kind_r, int64_t *total_r)
{
	int64_t count[CHANGE_KINDS];

	*kind_r = asked;
	*total_r = 0;
	if (directory_tally(v->flow, CHANGE_OPEN, count) != 1)
		return -1;
	for (int k = 0; k < CHANGE_KINDS; k++) {
		struct view *row;

		if (count[k] > 0 && *kind_r < 0)
			*kind_r = k;
		if (count[k] == 0 && k != *kind_r)
			continue;
		row = view_row(v->view, "Kinds");
		view_text(row, "name", visit_say(v, "directory.kind.", change_kind_name[k]));
		view_print(row, "path", DIRECTORY_PLACE "?loai=%s", change_kind_name[k]);
		view_int(row, "n", count[k]);
		view_flag(row, "here", k == *kind_r);
	}
	*total_r = *kind_r < 0 ? 0 : count[*kind_r];
	return 1;
}

/* Where a unit that is not known is entered, with what is known of it. */
static void
fill_new(struct visit *v, struct view *row, const char *said, const struct tree *tree)
{
	const struct unit unit = directory_unit_new(v->mem, said, tree->unit, tree->n);

	view_print(row, "new", "/quan-tri/don-vi/them?%s=%s%s", unit.code[0] == '\0' ? "ten" : "ma",
	    layout_url(v->mem, unit.code[0] == '\0' ? unit.name : unit.code),
	    unit.parent == 0 ? "" : mem_print(v->mem, "&trong=%lld", (long long)unit.parent));
}

/* tree: of units that are not known, else NULL. */
static int
fill_list(struct visit *v, int kind, enum change_state state, const struct tree *tree)
{
	struct directory_proposal *p;
	struct directory_say *says;
	size_t n, nsays;

	if (directory_proposals(v->flow, kind, state, list_number(v), &p, &n) != 1 || directory_says(v->flow, p, n, &says, &nsays) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "List");

		directory_fill(v, row, &p[i], says, nsays);
		if (tree != NULL)
			fill_new(v, row, p[i].c.subject, tree);
		if (p[i].c.person != 0)
			view_print(row, "person", "/quan-tri/nguoi/%lld/", (long long)p[i].c.person);
		if (v->web->method != METHOD_POST)
			view_flag(row, "chosen", form_flag(v->form, "tat-ca"));
		else if (v->route->fields == answer_fields)
			view_flag(row, "chosen", form_has_int(v->form, "chosen", p[i].c.id));
		else
			view_flag(row, "posted", form_int(v->form, "change", NULL) == p[i].c.id);
	}
	return 1;
}

static int
fill_beside(struct visit *v)
{
	struct directory_word_named *word;
	struct person_line *unseen;
	size_t nwords, nunseen;

	if (directory_words(v->flow, &word, &nwords) != 1 || directory_unseen(v->flow, UNSEEN_SHOWN, &unseen, &nunseen) != 1)
		return -1;
	for (size_t i = 0; i < nwords; i++) {
		struct view *row = view_row(v->view, "Words");

		view_text(row, "said", word[i].said);
		view_text(row, "unit", word[i].unit);
		view_text(row, "maker", word[i].maker);
		view_text(row, "at", word[i].at);
	}
	for (size_t i = 0; i < nunseen; i++) {
		struct view *row = view_row(v->view, "Unseen");

		view_text(row, "name", unseen[i].name);
		view_text(row, "uid", unseen[i].uid);
		view_text(row, "title", unseen[i].title);
		view_text(row, "unit", unseen[i].unit_name);
		view_print(row, "person", "/quan-tri/nguoi/%lld/", (long long)unseen[i].id);
	}
	view_int(v->view, "unseen", (int64_t)nunseen);
	return 1;
}

/* Units that are not known, and those that one can be: View.Units. */
static int
fill_units(struct visit *v)
{
	struct tree tree;

	if (organisation_tree(v, day_today(), &tree) != 1)
		return -1;
	organisation_units(v, &tree, "Units", UNIT_KINDS);
	return fill_list(v, CHANGE_UNIT, CHANGE_OPEN, &tree);
}

static int
fill_kind(struct visit *v, int kind)
{
	return kind < 0 ? 1 : kind == CHANGE_UNIT ? fill_units(v) : fill_list(v, kind, CHANGE_OPEN, NULL);
}

/* What the answer before came to. */
static void
fill_said(struct visit *v)
{
	static const struct { const char *field, *name, *label; } said[] = {
		{ "tiep-nhan", "taken", "directory.said.taken" }, { "khong-nhan", "declined", "directory.said.declined" }, { "con-lai", "left", "directory.said.left" },
	};

	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++) {
		const int64_t n = form_int(v->form, said[i].field, NULL);

		if (n > 0)
			view_text(v->view, said[i].name, visit_label(v, said[i].label, money_show(v->mem, n), NULL));
	}
}

static int
show(struct visit *v, int status)
{
	const int asked = v->route->fields == unit_fields ? CHANGE_UNIT : word_index(change_kind_name, CHANGE_KINDS, list_typed(v, "loai"));
	int64_t total;
	int kind;

	if (fill_runs(v) != 1 || fill_kinds(v, asked, &kind, &total) != 1 || fill_beside(v) != 1 ||
	    fill_kind(v, kind) != 1)
		return -1;
	visit_name_fields(v, answer_fields);
	visit_name_fields(v, unit_fields);
	if (v->web->method == METHOD_GET)
		fill_said(v);
	if (kind >= 0) {
		view_text(v->view, "kind", change_kind_name[kind]);
		view_text(v->view, "kind_name", visit_say(v, "directory.kind.", change_kind_name[kind]));
		view_text(v->view, "kind_hint", visit_say(v, "directory.hint.", change_kind_name[kind]));
		view_flag(v->view, "unit", kind == CHANGE_UNIT);
		view_flag(v->view, "all", v->web->method == METHOD_GET && form_flag(v->form, "tat-ca"));
		view_flag(v->view, "dated", !change_plain((enum change_kind)kind) && kind != CHANGE_LOGIN && kind != CHANGE_ENTRY);
		list_pages(v, mem_print(v->mem, DIRECTORY_PLACE "?loai=%s&", change_kind_name[kind]), list_number(v), total);
	}
	connection_crumbs(v, visit_label(v, "directory.title", NULL, NULL));
	return visit_page_as(v, status, "directory/list.cs", "directory.title");
}

/* What was answered before. */
static int
answered_page(struct visit *v, int state)
{
	int64_t count[CHANGE_KINDS], total = 0;

	if (directory_tally(v->flow, (enum change_state)state, count) != 1 || fill_list(v, -1, (enum change_state)state, NULL) != 1)
		return -1;
	for (int k = 0; k < CHANGE_KINDS; k++)
		total += count[k];
	view_text(v->view, "title", visit_say(v, "directory.state.", change_state_name[state]));
	for (int s = CHANGE_TAKEN; s < CHANGE_STATES; s++) {
		struct view *row = view_row(v->view, "States");

		view_text(row, "name", visit_say(v, "directory.state.", change_state_name[s]));
		view_print(row, "path", DIRECTORY_PLACE "?xu-ly=%s", change_state_name[s]);
		view_flag(row, "here", s == state);
	}
	list_pages(v, mem_print(v->mem, DIRECTORY_PLACE "?xu-ly=%s&", change_state_name[state]), list_number(v), total);
	connection_crumbs(v, visit_label(v, "directory.title", NULL, NULL));
	return visit_page(v, "directory/answered.cs", "directory.title");
}

static int
list_page(struct visit *v)
{
	const int state = word_index(change_state_name, CHANGE_STATES, list_typed(v, "xu-ly"));

	return state > CHANGE_OPEN ? answered_page(v, state) : show(v, form_ok(v->form) ? 200 : 422);
}

/* Back to the proposals of the kind, with what became of those that were chosen. */
static const char *
answered_path(struct visit *v, const char *field, size_t n, size_t left)
{
	const char *path = mem_print(v->mem, DIRECTORY_PLACE "?loai=%s", list_typed(v, "loai"));

	if (n > 0)
		path = mem_print(v->mem, "%s&%s=%zu", path, field, n);
	return left == 0 ? path : mem_print(v->mem, "%s&con-lai=%zu", path, left);
}

static int
answer(struct visit *v)
{
	const size_t n = form_count(v->form, "chosen");
	int64_t *id = mem_array(v->mem, n + 1, sizeof(*id));
	struct refusal why = { 0 };
	size_t taken = 0;
	int done;

	if (!form_ok(v->form))
		return show(v, 422);
	for (size_t i = 0; i < n; i++)
		id[i] = form_int_at(v->form, "chosen", i);
	if (strcmp(form_text(v->form, "act"), "take") == 0) {
		done = directory_take(v->flow, id, n, form_day(v->form, "from"), &taken, &why);
		if (done == 1)
			v->flow->location = answered_path(v, "tiep-nhan", taken, n - taken);
	} else {
		done = directory_decline(v->flow, id, n, list_typed(v, "reason"), &why);
		if (done == 1)
			v->flow->location = answered_path(v, "khong-nhan", n, 0);
	}
	return visit_answer(v, done, &why, show);
}

static int
unit_is(struct visit *v)
{
	const bool none = form_flag(v->form, "no_unit");
	const int64_t unit = none ? 0 : form_int(v->form, "unit_id", NULL);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	if (unit == 0 && !none)
		return visit_answer(v, organisation_refuse(&why, "unit_id", "directory.refused.which", NULL, NULL), &why, show);
	return visit_answer(v, directory_unit_is(v->flow, form_int(v->form, "change", NULL), unit, &why), &why, show);
}

const struct route directory_routes[] = {
	{ METHOD_GET,  DIRECTORY_PLACE,			ROLE_ADMIN, 0, list_fields, list_page },
	{ METHOD_POST, DIRECTORY_PLACE,			ROLE_ADMIN, 0, answer_fields, answer },
	{ METHOD_POST, DIRECTORY_PLACE "don-vi",	ROLE_ADMIN, 0, unit_fields, unit_is },
	{ 0 }
};
