#include "page/vote.h"

#include <string.h>

#include "base/name.h"
#include "flow/vote.h"
#include "page/catalog.h"
#include "page/list.h"
#include "rules/paper.h"

static const char *const ways[] = { "sheet", "meeting", "other", NULL };
static const char *const fits[] = { "very", "fit", "little", NULL };

static const struct field about_fields[] = {
	{ .name = "tu", .type = FIELD_DAY },
	{ .name = "den", .type = FIELD_DAY },
	{ "method", FIELD_CHOICE, .choices = ways },
	{ 0 }
};
static const struct field expert_fields[] = {
	{ "expert", FIELD_TEXT, .required = true, .max = VOTE_NAME },
	{ "job", FIELD_TEXT, .max = VOTE_NAME },
	{ .name = "product", .type = FIELD_ID },
	{ "fit", FIELD_CHOICE, .choices = fits },
	{ "note", FIELD_AREA, .max = VOTE_NOTE },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static void
fill_expert(struct visit *v, const struct catalog *c, const struct vote_expert *e)
{
	struct view *row = view_row(v->view, "Experts");

	view_text(row, "name", e->name);
	view_text(row, "post", e->post);
	if (e->row != 0) {
		view_text(row, "product", paper_work(v->mem, e->code, e->task));
		view_text(row, "output", e->output);
		view_int(row, "group", e->group);
		view_flag(row, "gone", e->gone);
	}
	if (e->fit != VOTE_UNSAID)
		view_text(row, "fit", say(v, "vote.fit.", vote_fit_name[e->fit]));
	view_text(row, "note", e->note);
	view_text(row, "path", catalog_at(v, c->id, mem_print(v->mem, "binh-chon/%lld/", (long long)e->id)));
}

/* "rất phù hợp 3, phù hợp 1"; "" where nobody said. */
static const char *
fits_text(struct visit *v, const struct vote_tally *t)
{
	const char *text = "";

	for (int fit = VOTE_VERY; fit < VOTE_FITS; fit++)
		if (t->fit[fit] > 0)
			text = mem_print(v->mem, "%s%s%s %zu", text, text[0] == '\0' ? "" : ", ",
			    say(v, "vote.fit.", vote_fit_name[fit]), t->fit[fit]);
	return text;
}

static size_t
voters(const struct vote_tally *list, size_t n)
{
	size_t all = 0;

	for (size_t i = 0; i < n; i++)
		all += list[i].n;
	return all;
}

/* The winner as the existing step takes it: with a reason that says how it won. */
static void
fill_winner(struct visit *v, const struct catalog *c, const struct vote_tally *list, size_t n)
{
	struct view *to = view_node(v->view, "Winner");
	const char *fit = fits_text(v, &list[0]);

	view_text(to, "product", paper_work(v->mem, list[0].first->code, list[0].first->task));
	view_flag(to, "standard", c->standard == list[0].row);
	view_text(to, "path", catalog_at(v, c->id, mem_print(v->mem, "dong/%lld/chuan", (long long)list[0].row)));
	view_text(view_node(v->page, "Form.reason"), "name", "reason");
	view_text(view_node(v->page, "Form.reason"), "value", mem_print(v->mem, "%s%s%s.", visit_label(v, "vote.reason",
	    mem_print(v->mem, "%zu", list[0].n), mem_print(v->mem, "%zu", voters(list, n))), fit[0] == '\0' ? "" : "; ",
	    fit));
}

static void
fill_tally(struct visit *v, const struct catalog *c, const struct vote *vote)
{
	struct vote_tally *list = mem_array(v->mem, vote->n + 1, sizeof(*list));
	const size_t n = vote_count(vote->expert, vote->n, list), leading = vote_leading(list, n);

	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Tally");

		view_text(row, "product", paper_work(v->mem, list[i].first->code, list[i].first->task));
		view_int(row, "n", (int64_t)list[i].n);
		view_text(row, "fits", fits_text(v, &list[i]));
		view_flag(row, "leads", i < leading);
		view_flag(row, "standard", c->standard == list[i].row);
		view_text(row, "path", catalog_at(v, c->id, mem_print(v->mem, "dong/%lld/chuan", (long long)list[i].row)));
	}
	if (leading == 1)
		fill_winner(v, c, list, n);
	view_flag(v->view, "tie", leading > 1);
}

static void
options(struct visit *v, const char *list, const char *const *values, const char *root)
{
	list_options(v, list, "vote.unsaid", values, root, "");
}

/* The rows that an expert may take. 1 or -1. */
static int
fill_choices(struct visit *v, const struct catalog *c)
{
	struct catalog_checked *rows;
	size_t n;

	if (catalog_rows_all(v->flow, c, &rows, &n) != 1)
		return -1;
	list_option(v, "Products", "", say(v, "vote.unsaid", ""), "");
	for (size_t i = 0; i < n; i++)
		if (!rows[i].row.removed)
			list_option(v, "Products", mem_print(v->mem, "%lld", (long long)rows[i].row.line.id),
			    paper_work(v->mem, rows[i].row.line.code, rows[i].row.line.task), "");
	options(v, "Fits", fits, "vote.fit.");
	return 1;
}

/* The catalog and what its experts said; 0: not for this person. */
static int
opened(struct visit *v, struct catalog *c, struct vote *vote)
{
	const int found = catalog_open(v, c);

	return found == 1 ? vote_read(v->flow, c, vote) : found;
}

/* When and how they were asked; beside what was typed too late also what stands. */
static void
fill_about(struct visit *v, const struct catalog *c, const struct vote *vote, int status)
{
	const bool typed = v->web->method == METHOD_POST && v->route->fields == about_fields;
	const char *const value[] = { day_show(v->mem, vote->from), day_show(v->mem, vote->until),
	    vote_way_name[vote->way] };

	for (int i = 0; i < 3; i++)
		visit_default(v, about_fields[i].name, value[i]);
	view_int(v->view, "version", typed && status == 422 ? form_version(v->form) : vote->version);
	view_flag(v->view, "stands", vote->from.year != 0 && (status == 409 || !catalog_can(v->flow, c, CATALOG_EDIT)));
	view_text(v->view, "from", value[0]);
	view_text(v->view, "until", value[1]);
	if (vote->way != VOTE_NO_WAY)
		view_text(v->view, "way", say(v, "vote.way.", value[2]));
}

static int
show_vote(struct visit *v, int status)
{
	struct catalog catalog;
	struct vote vote;
	const int found = opened(v, &catalog, &vote);

	if (found != 1)
		return found;
	for (size_t i = 0; i < vote.n; i++)
		fill_expert(v, &catalog, &vote.expert[i]);
	fill_tally(v, &catalog, &vote);
	if (catalog_can(v->flow, &catalog, CATALOG_EDIT) && fill_choices(v, &catalog) != 1)
		return -1;
	options(v, "Ways", ways, "vote.way.");
	visit_name_fields(v, about_fields);
	visit_name_fields(v, expert_fields);
	fill_about(v, &catalog, &vote, status);
	visit_crumb(v, NULL, say(v, "vote.title", ""));
	return visit_page_as(v, status, "vote/show.cs", "vote.title");
}

static int
vote_page(struct visit *v)
{
	return show_vote(v, 200);
}

static int
about(struct visit *v)
{
	const struct vote vote = {
		.from = form_day(v->form, "tu"), .until = form_day(v->form, "den"), .version = form_version(v->form),
		.way = (enum vote_way)name_place(vote_way_name, VOTE_WAYS, form_text(v->form, "method")),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_vote(v, 422);
	return visit_answer(v, vote_edit(v->flow, v->id[0], &vote, &why), &why, show_vote);
}

static struct vote_expert
typed_expert(struct visit *v, int64_t id)
{
	return (struct vote_expert){
		.id = id, .version = form_version(v->form), .name = list_typed(v, "expert"), .post = list_typed(v, "job"),
		.row = form_int(v->form, "product", NULL), .note = list_typed(v, "note"),
		.fit = (enum vote_fit)name_place(vote_fit_name, VOTE_FITS, form_text(v->form, "fit")),
	};
}

static int
add(struct visit *v)
{
	const struct vote_expert expert = typed_expert(v, 0);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_vote(v, 422);
	return visit_answer(v, vote_expert_write(v->flow, v->id[0], &expert, &why), &why, show_vote);
}

static int
show_expert(struct visit *v, int status)
{
	const struct vote_expert *e = NULL;
	struct catalog catalog;
	struct vote vote;
	const int found = opened(v, &catalog, &vote);

	for (size_t i = 0; found == 1 && i < vote.n; i++)
		if (vote.expert[i].id == v->id[1])
			e = &vote.expert[i];
	if (found != 1 || e == NULL || (status == 200 && !catalog_can(v->flow, &catalog, CATALOG_EDIT)))
		return found < 0 ? -1 : 0;
	if (fill_choices(v, &catalog) != 1)
		return -1;
	if (status == 409)
		fill_expert(v, &catalog, e);
	visit_name_fields(v, expert_fields);
	visit_default(v, "expert", e->name);
	visit_default(v, "job", e->post);
	if (e->row != 0 && !e->gone)
		visit_default(v, "product", mem_print(v->mem, "%lld", (long long)e->row));
	if (e->fit != VOTE_UNSAID)
		visit_default(v, "fit", vote_fit_name[e->fit]);
	visit_default(v, "note", e->note);
	view_text(v->view, "path", catalog_at(v, catalog.id, mem_print(v->mem, "binh-chon/%lld/", (long long)e->id)));
	if (status != 422)
		v->version = e->version;
	visit_crumb(v, catalog_at(v, catalog.id, "binh-chon/"), say(v, "vote.title", ""));
	visit_crumb(v, NULL, e->name);
	return visit_page_as(v, status, "vote/expert.cs", "vote.expert");
}

static int
expert_page(struct visit *v)
{
	return show_expert(v, 200);
}

/* A refusal on an expert who is not there any more stands above the list. */
static int
show_either(struct visit *v, int status)
{
	const int shown = show_expert(v, status);

	return shown == 0 ? show_vote(v, status) : shown;
}

static int
save(struct visit *v)
{
	const struct vote_expert expert = typed_expert(v, v->id[1]);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_expert(v, 422);
	return visit_answer(v, vote_expert_write(v->flow, v->id[0], &expert, &why), &why, show_either);
}

static int
take_off(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, vote_expert_remove(v->flow, v->id[0], v->id[1], form_version(v->form), &why), &why,
	    show_either);
}

const struct route vote_routes[] = {
	{ METHOD_GET,  "/danh-muc/:/binh-chon/", ROLES_EXPERT, 0, NULL, vote_page },
	{ METHOD_POST, "/danh-muc/:/binh-chon/", ROLES_AGENCY, 0, about_fields, about },
	{ METHOD_POST, "/danh-muc/:/binh-chon/them", ROLES_AGENCY, 0, expert_fields, add },
	{ METHOD_GET,  "/danh-muc/:/binh-chon/:/", ROLES_AGENCY, 0, NULL, expert_page },
	{ METHOD_POST, "/danh-muc/:/binh-chon/:/", ROLES_AGENCY, 0, expert_fields, save },
	{ METHOD_POST, "/danh-muc/:/binh-chon/:/bo", ROLES_AGENCY, 0, NULL, take_off },
	{ 0 }
};
