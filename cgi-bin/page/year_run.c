#include "page/year_run.h"

#include "flow/sheet.h"
#include "flow/year_run.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/sheet.h"
#include "rules/role.h"

#define YEAR_LEAST	2025
#define YEAR_MOST	2199

static const struct field open_fields[] = {
	{ .name = "authority", .type = FIELD_ID, .required = true },
	{ .name = "year", .type = FIELD_INT, .required = true, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ 0 }
};
static const struct field run_fields[] = {
	LISTING_FIELD,
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static int
fill_authority(struct visit *v, const struct year_authority *a)
{
	struct view *row = view_row(v->view, "Authorities");
	struct year_run_short *runs;
	size_t n;

	if (year_run_list(v->flow, a, &runs, &n) != 1)
		return -1;
	view_int(row, "id", a->unit);
	view_text(row, "name", say(v, "year_run.", a->province ? "of_province" : "of_agency"));
	view_flag(row, "may", a->prepares);
	for (size_t i = 0; i < n; i++) {
		struct view *run = view_row(row, "runs");

		view_int(run, "year", runs[i].year);
		view_print(run, "path", RUN_PLACE "%lld/", (long long)runs[i].id);
		view_text(run, "state", say(v, "year_run.state.", year_run_state_name[runs[i].state]));
	}
	return 1;
}

static int
show_index(struct visit *v, int status)
{
	struct year_authority list[AUTHORITIES_MOST];
	size_t n;

	if (year_authorities(v->flow, list, &n) != 1)
		return -1;
	if (n == 0)
		return 0;
	for (size_t i = 0; i < n; i++)
		if (fill_authority(v, &list[i]) != 1)
			return -1;
	visit_name_fields(v, open_fields);
	visit_default(v, "year", mem_print(v->mem, "%d", day_today().year));
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, NULL, say(v, "year_run.", "title"));
	return visit_page_as(v, status, "year_run/index.cs", "year_run.title");
}

static int
index_page(struct visit *v)
{
	return show_index(v, 200);
}

static int
open_run(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_index(v, 422);
	return visit_answer(v, year_run_open(v->flow, form_int(v->form, "authority", NULL), (int)form_int(v->form, "year", NULL), &why), &why, show_index);
}

static const char *
level(struct visit *v, int which)
{
	return which == LEVEL_NONE ? NULL : say(v, "sheet.level.", score_level_name[which]);
}

static const struct listing_column columns[] = {
	{ "year.column.name", 30, LIST_TEXT }, { "year.column.title", 24, LIST_TEXT }, { "year.column.unit", 30, LIST_TEXT },
	{ "year_run.column.state", 20, LIST_TEXT }, { "year_run.column.mean", 12, LIST_TEXT }, { "year_run.column.self", 26, LIST_TEXT },
	{ "year_run.column.proposed", 26, LIST_TEXT }, { "year_run.column.level", 26, LIST_TEXT }, { "year_run.column.owed", 10, LIST_WHOLE },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

static const char *
mean_words(struct visit *v, const struct run_person *p)
{
	const struct ratio *mean = p->c.decision != 0 ? p->c.mean : p->mean;

	return mean == NULL ? NULL : sheet_number(v, mean);
}

static int
send(struct visit *v, const struct run_person *p, size_t n)
{
	struct listing *l = listing_new(v, columns, COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		listing_text(l, p[i].c.name);
		listing_text(l, p[i].c.title);
		listing_text(l, p[i].c.unit_name);
		listing_text(l, say(v, "classification.state.", classification_state_name[p[i].c.state]));
		listing_text(l, mean_words(v, &p[i]));
		listing_text(l, level(v, p[i].c.self_level));
		listing_text(l, level(v, p[i].c.proposed_level));
		listing_text(l, level(v, p[i].c.level));
		listing_int(l, (int64_t)p[i].y.owed);
	}
	return listing_send(l, say(v, "year_run.", "title"), "dot-xep-loai", (int64_t)n);
}

static void
fill_person(struct visit *v, const struct run_person *p)
{
	struct view *to = view_row(v->view, "People");

	view_text(to, "name", p->c.name);
	view_text(to, "title", p->c.title);
	view_text(to, "unit", p->c.unit_name);
	view_text(to, "state", say(v, "classification.state.", classification_state_name[p->c.state]));
	view_text(to, "mean", mean_words(v, p));
	view_text(to, "standing", p->standing == YEAR_CLASSIFIED ? NULL : say(v, "year_run.standing.", year_standing_name[p->standing]));
	view_text(to, "self", level(v, p->c.self_level));
	view_text(to, "proposed", level(v, p->c.proposed_level));
	view_text(to, "level", level(v, p->c.level));
	view_flag(to, "cap_owed", p->cap_owed);
	if (p->y.owed > 0)
		view_int(to, "owed", (int64_t)p->y.owed);
}

static void
fill_counts(struct visit *v, const struct run_person *p, size_t n)
{
	size_t of[CLASS_STATES] = { 0 }, owing = 0;

	for (size_t i = 0; i < n; i++) {
		of[p[i].c.state]++;
		owing += p[i].y.owed > 0;
	}
	for (int s = 0; s < CLASS_STATES; s++) {
		struct view *to = view_row(v->view, "Counts");

		view_text(to, "name", say(v, "classification.state.", classification_state_name[s]));
		view_int(to, "n", (int64_t)of[s]);
	}
	if (owing > 0)
		view_int(v->view, "owing", (int64_t)owing);
}

static int
run_page(struct visit *v)
{
	struct year_authority a;
	struct run_person *people;
	struct year_run r;
	size_t n;
	const int found = year_run_read(v->flow, v->id[0], &r, &a);

	if (found != 1)
		return found;
	if (year_run_people(v->flow, &r, &people, &n) != 1)
		return -1;
	if (listing_asked(v))
		return send(v, people, n);
	view_int(v->view, "year", r.year);
	view_int(v->view, "run", r.id);
	view_text(v->view, "authority", r.province ? say(v, "year_run.", "of_province") : r.authority_name);
	view_text(v->view, "state", say(v, "year_run.state.", year_run_state_name[r.state]));
	view_text(v->view, "opened", visit_label(v, "year_run.opened", r.opener, moment_show(v->mem, r.opened_at)));
	view_int(v->view, "total", (int64_t)n);
	fill_counts(v, people, n);
	for (size_t i = 0; i < n; i++)
		fill_person(v, &people[i]);
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, RUN_PLACE, say(v, "year_run.", "title"));
	visit_crumb(v, NULL, mem_print(v->mem, "%d", r.year));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "year_run/one.cs", "year_run.title");
}

const struct route year_run_routes[] = {
	{ METHOD_GET,  RUN_PLACE,	ROLE_PERSON, 0, NULL, index_page },
	{ METHOD_POST, RUN_PLACE,	ROLE_PERSON, 0, open_fields, open_run },
	{ METHOD_GET,  RUN_PLACE ":/",	ROLE_PERSON, 0, run_fields, run_page },
	{ 0 }
};
