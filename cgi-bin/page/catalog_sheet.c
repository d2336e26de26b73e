/* The rows of a catalog as a sheet: typed many at once, saved row by row, the last change undone. */
#include "page/catalog_sheet.h"

#include <string.h>

#include "base/number.h"
#include "flow/similar_beside.h"
#include "page/list.h"
#include "rules/shared.h"

#define BLANKS		3	/* new rows at the end */

static bool
waits(const struct typed *row)
{
	return row->touched && !row->theirs && !row->saved && row->why.label == NULL;
}

/* Saves the rows that nothing is against, all together. 1; 0: refused as a whole, or some of them; -1. */
static int
save_waiting(struct visit *v, struct catalog_sheet *s, const char *back, struct refusal *why)
{
	struct worksheet_row *rows = mem_array(v->mem, s->n + 1, sizeof(*rows));
	size_t n = 0;
	int done;

	for (size_t i = 0; i < s->n; i++)
		if (waits(&s->row[i])) {
			rows[n].row = (struct catalog_row){ .line = catalog_typed_line(s->row[i].form),
			    .catalog = s->catalog.id, .version = form_version(s->row[i].form) };
			rows[n++].row.line.id = s->row[i].id;
		}
	if (n == 0)
		return 1;
	done = catalog_sheet_save(v->flow, s->catalog.id, rows, n, back, why);
	n = 0;
	for (size_t i = 0; i < s->n; i++)
		if (waits(&s->row[i])) {
			s->row[i].saved = done == 1;
			if (done == 1 && s->row[i].id == 0)
				s->row[i].id = rows[n].made;
			s->row[i].why = rows[n++].why;
		}
	return done;
}

/* Is there a row that was typed and could not be saved? *conflict_r: another person was faster. */
static size_t
count_bad(const struct catalog_sheet *s, bool *conflict_r)
{
	size_t bad = 0;

	*conflict_r = false;
	for (size_t i = 0; i < s->n; i++) {
		bad += s->row[i].why.label != NULL;
		*conflict_r |= s->row[i].why.conflict;
	}
	return bad;
}

/*
 * The good rows are saved even where others are bad; that is an operation beside the one of
 * the form, so that sending the form again shows the bad ones again. 1, 0 (the refusal), -1.
 */
static int
save_good(struct visit *v, struct catalog_sheet *s, const char *back, struct refusal *why)
{
	bool conflict;
	size_t bad = count_bad(s, &conflict), before;
	int done;

	do {
		if (bad > 0)
			flow_beside(v->flow);
		before = bad;
		done = save_waiting(v, s, back, why);
		bad = count_bad(s, &conflict);
	} while (done == 0 && why->label == NULL && bad > before);
	return done;
}

/* The frame of the groups in one line: what points may be. */
static int
fill_frame(struct visit *v, const struct catalog *c)
{
	struct catalog_group frame[CATALOG_GROUPS];

	if (catalog_frame(v->flow, c, frame) != 1)
		return -1;
	for (int i = 0; i < CATALOG_GROUPS; i++)
		if (frame[i].number != 0)
			view_text(view_row(v->view, "Frame"), "text", visit_label(v,
			    "catalog.row.group_range", mem_print(v->mem, "%d", frame[i].number),
			    mem_print(v->mem, "%s–%s", number_show(v->mem, frame[i].least, 2, 0),
			    number_show(v->mem, frame[i].most, 2, 0))));
	return 1;
}

/* What is wrong with the points stands at their cell; what is absent, in the first one. */
static void
fill_points(struct visit *v, struct view *to, unsigned findings)
{
	const char *label = findings & CATALOG_OUT_OF_RANGE ? "finding.out_of_range" :
	    findings & CATALOG_TOO_SMALL ? "finding.too_small" : NULL;

	if (label != NULL)
		view_text(view_node(to, "error"), "points", visit_label(v, label, NULL, NULL));
}

static void
fill_line(struct visit *v, struct view *to, const struct catalog_line *line)
{
	for (int i = 0; i < CATALOG_FIELDS; i++)
		view_text(to, catalog_field_name[i], catalog_field_text(v, line, (enum catalog_field)i));
	view_text(to, "seen", sheet_seen(v, line));
}

static struct view *
fill_stored(struct visit *v, const struct catalog *c, const struct catalog_checked *checked)
{
	struct view *to = view_row(v->view, "Rows");

	catalog_fill_listed(v, to, checked);
	fill_line(v, to, &checked->row.line);
	fill_points(v, to, checked->findings);
	view_print(to, "id", "%lld", (long long)checked->row.line.id);
	view_int(to, "row", checked->row.line.id);
	if (checked->row.line.shared == 0)
		view_int(to, "number", checked->row.position);
	else
		view_print(to, "number", "%s.%lld", SHARED_IS_COMMON(checked->row.position) ? "B.I" : "A",
		    (long long)SHARED_NUMBER(checked->row.position));
	view_int(to, "version", checked->row.version);
	view_flag(to, "standard", c->standard == checked->row.line.id);
	return to;
}

/* Rows as they stand, with a quiet word where the province has the work too. 1 or -1. */
static int
fill_all(struct visit *v, const struct catalog *c, const struct catalog_checked *list, size_t n, struct view **last_r)
{
	enum similar_verdict *verdict;

	if (beside_verdicts(v->flow, c, list, n, &verdict) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		*last_r = fill_stored(v, c, &list[i]);
		if (verdict[i] != SIMILAR_DIFFERENT)
			view_text(*last_r, "similar", visit_label(v, mem_print(v->mem, "catalog.sheet.similar.%s",
			    similar_verdict_name[verdict[i]]), NULL, NULL));
	}
	return 1;
}

static struct view *
fill_blank(struct visit *v, size_t number, const struct catalog_filter *filter)
{
	const struct catalog_line line = { .section = filter->section, .division = filter->division,
	    .points = -1 };
	struct view *to = view_row(v->view, "Rows");

	fill_line(v, to, &line);
	view_print(to, "id", "moi%zu", number);
	view_flag(to, "fresh", true);
	return to;
}

/* What was typed stays, with what is wrong at its cell and in the summary above. */
static void
fill_bad(struct visit *v, struct view *to, const struct typed *row, const char *name)
{
	const struct form_state *state;
	const size_t n = form_states(row->form, &state);
	const char *said = visit_label(v, row->why.label, row->why.a, row->why.b);
	const char *at = row->why.field == NULL ? "code" : row->why.field;

	if (row->why.field != NULL)
		view_text(view_node(to, "error"), at, said);
	for (size_t i = 0; i < n; i++) {
		const char *field = state[i].field->name;

		if (strcmp(field, "row") != 0 && strcmp(field, "seen") != 0)
			view_text(to, field, state[i].typed);
		if (state[i].error == NULL)
			continue;
		at = field;
		said = visit_label(v, state[i].error, state[i].a, state[i].b);
		view_text(view_node(to, "error"), field, said);
	}
	/* Only of a row whose two versions are shown the one that stands now may be replaced. */
	if (!row->why.conflict && row->id != 0)
		view_int(to, "version", form_version(row->form));
	view_text(to, "unsaved", said);
	to = view_row(view_node(v->page, "Form"), "errors");
	view_print(to, "field", "%s-%s", at, name);
	view_text(to, "label", form_typed(row->form, "code"));
	view_text(to, "text", said);
}

/* Two versions of a row: where they differ the one that stands is said below the one that was typed. */
static void
fill_now(struct visit *v, struct view *to, const struct catalog_line *now, const struct typed *row)
{
	const struct catalog_line line = catalog_typed_line(row->form);
	const unsigned fields = catalog_differs(now, &line) & ~(1u << CATALOG_COEFFICIENT_FIELD);

	view_flag(to, "conflict", true);
	for (int i = 0; i < CATALOG_FIELDS; i++)
		if ((fields & (1u << i)) != 0) {
			const char *text = catalog_field_text(v, now, (enum catalog_field)i);

			view_text(view_node(to, "now"), catalog_field_name[i], text[0] == '\0' ?
			    visit_label(v, "catalog.told.empty", NULL, NULL) : text);
		}
}

/* Who changed the row last. 1 or -1. */
static int
fill_other(struct visit *v, struct view *to, const struct catalog *c, int64_t row)
{
	struct catalog_event *last;
	size_t n;

	if (catalog_timeline(v->flow, c, row, 1, &last, &n) != 1)
		return -1;
	view_text(to, "other", n == 0 ? visit_label(v, "catalog.sheet.other_all", NULL, NULL) :
	    visit_label(v, "catalog.sheet.other", last[0].who, moment_show(v->mem, last[0].at)));
	return 1;
}

/* A row of the form that was sent: as it stands, or as it was typed where that is not saved. */
static int
fill_typed(struct visit *v, const struct catalog_sheet *s, const struct typed *row, size_t number)
{
	const struct catalog_filter filter = catalog_filter_typed(v);
	struct catalog_checked stored;
	int64_t before, after;
	struct view *to;
	int found = row->id == 0 ? 0 : catalog_row_read(v->flow, &s->catalog, row->id, &stored, &before,
	    &after);

	if (found < 0)
		return -1;
	if (row->id == 0 && row->saved)
		return 1;	/* saved by an earlier answer to the same form */
	if (found == 0)
		to = fill_blank(v, number, &filter);
	else if (fill_all(v, &s->catalog, &stored, 1, &to) != 1)
		return -1;
	if (row->why.label == NULL)
		return 1;
	fill_bad(v, to, row, row->id == 0 ? mem_print(v->mem, "moi%zu", number) :
	    mem_print(v->mem, "%lld", (long long)row->id));
	if (found != 1 || !row->why.conflict)
		return 1;
	fill_now(v, to, &stored.row.line, row);
	return fill_other(v, to, &s->catalog, row->id);
}

void
sheet_keep(struct visit *v)
{
	const struct catalog_filter filter = catalog_filter_typed(v);

	view_text(v->view, "phan", filter.section);
	view_text(v->view, "phong", filter.division);
	view_text(v->view, "loc", filter.flag);
	view_text(v->view, "tim", filter.words);
	view_int(v->view, "trang", list_number(v));
}

const char *
sheet_back(struct visit *v)
{
	return mem_print(v->mem, "%strang=%lld", list_query(v, catalog_at(v, v->id[0], "bang/"),
	    sheet_filter_fields, NULL), (long long)list_number(v));
}

/* What stands around the rows. */
static int
finish(struct visit *v, const struct catalog *c, int status)
{
	const struct catalog_filter filter = catalog_filter_typed(v);

	if (catalog_fill_parts(v, c, &filter) != 1 || fill_frame(v, c) != 1)
		return -1;
	list_options(v, "Flags", "catalog.rows.any_flag", sheet_flags, "catalog.rows.flag.", filter.flag);
	sheet_keep(v);
	visit_crumb(v, NULL, visit_label(v, "catalog.sheet.title", NULL, NULL));
	return visit_page_as(v, status, v->web->fragment ? "catalog/sheet_rows.cs" : "catalog/sheet.cs",
	    "catalog.sheet.title");
}

/* Where a person types for his division alone: which, and whether it is done. */
static void
fill_scope(struct visit *v, const struct catalog_scope *s)
{
	for (size_t i = 0; i < s->n && !s->all; i++)
		if (s->division[i].mine)
			catalog_fill_division(v, view_row(v->view, "Mine"), v->id[0], &s->division[i]);
}

static int
show_rows(struct visit *v, int status)
{
	struct catalog_filter filter = catalog_filter_typed(v);
	const int64_t page = list_number(v);
	struct catalog_checked *list;
	struct catalog_scope scope;
	struct catalog catalog;
	int64_t total;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	found = catalog_scope_of(v->flow, catalog.id, &scope);
	if (found < 0)
		return -1;
	if (status == 200 && (found == 0 || !catalog_can(v->flow, &catalog, CATALOG_FILL)))
		return visit_to(v, catalog_at(v, catalog.id, ""));
	filter.units = scope.units;
	fill_scope(v, &scope);
	if (catalog_rows(v->flow, &catalog, &filter, page, &list, &n, &total) != 1)
		return -1;
	if (fill_all(v, &catalog, list, n, &(struct view *){ NULL }) != 1)
		return -1;
	if (filter.division[0] == '\0')
		filter.division = scope.name;
	for (size_t i = 1; i <= BLANKS; i++)
		fill_blank(v, i, &filter);
	view_int(v->view, "total", total);
	view_text(v->view, "all_text", visit_label(v, "catalog.fill.all", mem_print(v->mem, "%lld",
	    (long long)total), NULL));
	list_pages(v, list_query(v, catalog_at(v, catalog.id, "bang/"), sheet_filter_fields, NULL),
	    page, total);
	return finish(v, &catalog, status);
}

static int
sheet_page(struct visit *v)
{
	return show_rows(v, 200);
}

/* The rows that were sent, good and bad, in their order. */
static int
show_typed(struct visit *v, struct catalog_sheet *s, int status)
{
	struct catalog catalog;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	s->catalog = catalog;
	for (size_t i = 0; i < s->n; i++)
		if (fill_typed(v, s, &s->row[i], i + 1) != 1)
			return -1;
	view_int(v->view, "total", catalog.rows);
	return finish(v, &catalog, status);
}

static int
sheet_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct catalog_sheet s = { .n = 0 };
	bool conflict;
	size_t bad;
	int done = catalog_read(v->flow, v->id[0], &s.catalog);

	if (done != 1)
		return done;
	if (sheet_take_apart(v, &s) != 1)
		return visit_error(v, 400);
	done = save_good(v, &s, v->web->fragment ? NULL : sheet_back(v), &why);
	if (done < 0)
		return -1;
	bad = count_bad(&s, &conflict);
	if (done == 0 && why.label != NULL) {
		visit_refused(v, &why);
		for (size_t i = 0; i < s.n; i++)
			if (waits(&s.row[i]))
				s.row[i].why = (struct refusal){ .label = why.label };
	} else if (bad > 0)
		form_error(v->form, NULL, "catalog.sheet.some_bad", mem_print(v->mem, "%zu", bad), NULL);
	else if (v->flow->location != NULL)
		return visit_done(v);
	else if (!v->web->fragment)
		return visit_to(v, sheet_back(v));
	else
		return show_typed(v, &s, 200);
	return show_typed(v, &s, conflict || why.conflict ? 409 : 422);
}

/* The rows of a change, for the script that made it. */
static int
changed_page(struct visit *v)
{
	struct catalog_checked *list;
	struct catalog catalog;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found == 1)
		found = catalog_sheet_changed(v->flow, &catalog, v->id[1], &list, &n);
	if (found != 1)
		return found;
	if (fill_all(v, &catalog, list, n, &(struct view *){ NULL }) != 1)
		return -1;
	return finish(v, &catalog, 200);
}

static int
sheet_undo(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_rows(v, 422);
	return visit_answer(v, catalog_sheet_undo(v->flow, v->id[0], v->web->fragment ? NULL :
	    sheet_back(v), &why), &why, show_rows);
}

const struct route catalog_sheet_routes[] = {
	{ METHOD_GET, "/danh-muc/:/bang/", ROLES_PART, 0, sheet_filter_fields, sheet_page },
	{ METHOD_POST, "/danh-muc/:/bang/", ROLES_PART, ROUTE_LARGE, sheet_fields, sheet_save },
	{ METHOD_GET, "/danh-muc/:/bang/lan/:", ROLES_PART, 0, NULL, changed_page },
	{ METHOD_POST, "/danh-muc/:/bang/hoan-tac", ROLES_PART, 0, sheet_filter_fields, sheet_undo },
	{ 0 }
};
