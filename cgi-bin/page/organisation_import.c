/* /quan-tri/nhap/: units, people and posts from a workbook. */
#include "flow/organisation_import.h"

#include <string.h>

#include "page/list.h"
#include "page/organisation.h"
#include "rules/directory.h"

#define WAIT	"2; url=cho"	/* seconds until a page that waits looks again, as a machine */

static const char *const verdicts[] = { "same", "new", "changed", "bad", NULL };

static const struct field show_fields[] = {
	{ .name = "ngay", .type = FIELD_DAY },
	{ "loc", FIELD_CHOICE, .choices = verdicts },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	{ 0 }
};
static const struct field take_fields[] = {
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ "seen", FIELD_TEXT, .required = true, .max = 60 },
	{ 0 }
};

static const char *
path_of(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, "/quan-tri/nhap/%lld/%s", (long long)id, rest);
}

static const char *
word(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static void
fill_batch(struct visit *v, struct view *row, const struct import_batch *batch)
{
	view_text(row, "path", path_of(v, batch->id, ""));
	view_text(row, "name", batch->file_name);
	view_text(row, "person", batch->person);
	view_text(row, "at", moment_show(v->mem, batch->created_at));
	view_text(row, "state", batch->state);
	view_text(row, "state_text", word(v, "organisation_import.state.", batch->state));
	view_int(row, "new", batch->good);
	view_int(row, "changed", batch->changed);
	view_int(row, "same", batch->same);
	view_int(row, "bad", batch->bad);
}

int
organisation_import_list(struct visit *v, int status)
{
	struct import_batch *list;
	size_t n;

	if (organisation_imports(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_batch(v, view_row(v->view, "Imports"), &list[i]);
	view_text(v->page, "Form.file.name", "file");
	organisation_crumbs(v, NULL, visit_label(v, "organisation_import.title", NULL, NULL));
	return visit_page_as(v, status, "organisation/import.cs", "organisation_import.title");
}

static int
list_page(struct visit *v)
{
	return organisation_import_list(v, 200);
}

/* --- one batch --------------------------------------------------------------- */

static void
say_change(struct visit *v, struct view *row, const char *name, const char *before, const char *after)
{
	struct view *part = view_row(row, "changes");

	view_text(part, "name", word(v, "organisation.told.", name));
	view_text(part, "before", before);
	view_text(part, "after", after);
}

static void
change(struct visit *v, struct view *row, const char *name, const char *before, const char *after)
{
	if ((before == NULL ? "" : before)[0] == '\0' && (after == NULL ? "" : after)[0] == '\0')
		return;
	if (before != NULL && after != NULL && strcmp(before, after) == 0)
		return;
	say_change(v, row, name, before, after);
}

static const char *
place_text(struct visit *v, const struct holding *h)
{
	return h == NULL || h->title == NULL ? NULL : mem_print(v->mem, "%s, %s (%s)", h->title,
	    h->unit_name, word(v, "unit.rank.", rank_name[h->rank]));
}

static void
fill_unit(struct visit *v, struct view *to, const struct plan_row *row)
{
	const struct unit *was = row->unit_was;

	change(v, to, "name", was == NULL ? NULL : was->name, row->unit.name);
	if (was == NULL || row->unit.parent != was->parent)
		change(v, to, "parent", NULL, row->parent_code);
}

static void
fill_post(struct visit *v, struct view *to, const struct plan_row *row)
{
	const struct plan_post *was = row->post_was;

	change(v, to, "name", was == NULL ? NULL : was->post.name, row->post.post.name);
	change(v, to, "frame", was == NULL ? NULL : was->frame, row->post.frame);
}

static void
fill_person(struct visit *v, struct view *to, const struct plan_row *row)
{
	const struct plan_person *was = row->person_was, *p = &row->person;

	change(v, to, "family", was == NULL ? NULL : was->data.family, p->data.family);
	change(v, to, "given", was == NULL ? NULL : was->data.given, p->data.given);
	change(v, to, "mail", was == NULL ? NULL : was->data.mail, p->data.mail);
	if (row->renumber)	/* also where the digits that are shown stay */
		say_change(v, to, "number", was == NULL ? NULL : number_masked(v->mem, was->number), number_masked(v->mem, p->number));
	if (was != NULL || p->kind != PERSON_CIVIL_SERVANT)
		change(v, to, "person_kind", was == NULL ? NULL : word(v, "person.kind.",
		    person_kind_name[was->kind]), word(v, "person.kind.", person_kind_name[p->kind]));
	if (row->place != PLACE_STAYS)
		change(v, to, "unit", place_text(v, row->was), row->place == PLACE_ENDS ? NULL :
		    place_text(v, &row->holding));
}

static void
fill_row(struct visit *v, struct view *to, const struct plan_row *row)
{
	static void (*const fill[PLAN_SHEETS])(struct visit *, struct view *, const struct plan_row *) = {
		fill_unit, fill_person, fill_post
	};

	view_text(to, "sheet", row->cells->sheet_name);
	view_int(to, "number", row->cells->number);
	view_text(to, "key", row->key);
	view_text(to, "name", row->name);
	view_text(to, "verdict", plan_verdict_name[row->verdict]);
	view_text(to, "verdict_text", word(v, "organisation_import.verdict.",
	    plan_verdict_name[row->verdict]));
	if (row->verdict == PLAN_BAD)
		view_text(to, "error", visit_label(v, mem_print(v->mem, "organisation_import.finding.%s",
		    row->finding.word), row->finding.a, row->finding.b));
	else if (row->verdict != PLAN_SAME)
		fill[row->sheet](v, to, row);
}

/* The rows that a filter lets through; none asked for: all but those that stay as they are. */
static void
fill_rows(struct visit *v, const struct plan *plan, const char *filter, int64_t page)
{
	int64_t total = 0;

	for (size_t i = 0; i < plan->n; i++) {
		const struct plan_row *row = &plan->row[i];

		if (filter[0] == '\0' ? row->verdict == PLAN_SAME :
		    strcmp(plan_verdict_name[row->verdict], filter) != 0)
			continue;
		if (total / LIST_PAGE == page - 1)
			fill_row(v, view_row(v->view, "Rows"), row);
		total++;
	}
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, path_of(v, v->id[0], ""), show_fields, NULL), page, total);
}

static int
fill_plan(struct visit *v, const struct organisation_book *book, struct day day)
{
	const char *filter = v->web->method == METHOD_GET ? list_typed(v, "loc") : "";
	const char *date = day_show(v->mem, day);
	struct plan plan;

	if (organisation_compare(v->flow, book, day, &plan) != 1)
		return -1;
	for (int verdict = 0; verdict < PLAN_VERDICTS; verdict++) {
		struct view *tile = view_row(v->view, "Tiles");

		view_int(tile, "n", (int64_t)plan.count[verdict]);
		view_text(tile, "text", word(v, "organisation_import.count.", plan_verdict_name[verdict]));
		view_print(tile, "path", "%s?ngay=%s&loc=%s", path_of(v, v->id[0], ""), date,
		    plan_verdict_name[verdict]);
	}
	view_text(v->view, "day", date);
	view_text(v->view, "filter", filter);
	view_text(v->view, "seen", organisation_seen(v->mem, &plan));
	view_flag(v->view, "known", plan.sheets > 0);
	view_flag(v->view, "may_take", plan.count[PLAN_NEW] + plan.count[PLAN_CHANGED] > 0);
	view_flag(v->view, "some_bad", plan.count[PLAN_BAD] > 0);
	fill_rows(v, &plan, filter, v->web->method == METHOD_GET ? list_number(v) : 1);
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct day day = form_day(v->form, v->web->method == METHOD_GET ? "ngay" : "from");
	struct organisation_book book;
	int found = organisation_read(v->flow, v->id[0], &book);

	if (found != 1)
		return found;
	fill_batch(v, view_node(v->view, "Import"), &book.batch);
	if (book.taken.year != 0)
		view_text(v->view, "taken", day_show(v->mem, book.taken));
	if (book.batch.why != NULL)
		view_text(v->view, "why", word(v, "workbook.refused.", book.batch.why));
	if (strcmp(book.batch.state, "uploaded") == 0)
		reply_header(v->reply, "Refresh", WAIT);
	if (strcmp(book.batch.state, "read") == 0 &&
	    fill_plan(v, &book, day.year == 0 ? day_today() : day) != 1)
		return -1;
	organisation_form(v, take_fields);
	if (status != 422)
		v->version = book.batch.version;
	view_text(v->view, "take", path_of(v, v->id[0], "nhan"));
	organisation_crumbs(v, "/quan-tri/nhap/", visit_label(v, "organisation_import.title", NULL, NULL));
	visit_crumb(v, path_of(v, v->id[0], ""), book.batch.file_name);
	return visit_page_as(v, status, "organisation/batch.cs", "organisation_import.title");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

/* The page that waits, asked for by itself: no act of the person. */
static int
wait_page(struct visit *v)
{
	struct organisation_book book;
	int found = organisation_read(v->flow, v->id[0], &book);

	if (found != 1)
		return found;
	return strcmp(book.batch.state, "uploaded") == 0 ? show(v, 200) :
	    visit_to(v, path_of(v, v->id[0], ""));
}

static int
take(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, organisation_take(v->flow, v->id[0], form_version(v->form),
	    form_day(v->form, "from"), form_text(v->form, "seen"), &why), &why, show);
}

static int
workbook_page(struct visit *v)
{
	struct organisation_words words = {
		.head = visit_label(v, "organisation_import.head", NULL, NULL),
	};
	const char *bytes;
	size_t n;

	for (int i = 0; i < PLAN_SHEETS; i++)
		words.sheet[i] = word(v, "organisation_import.sheet.", plan_sheet_name[i]);
	for (int i = 0; i < PLAN_COLUMNS; i++)
		words.column[i] = word(v, "organisation_import.column.", plan_column_name[i]);
	for (int i = 0; i < AGENCY_KINDS; i++) {
		words.agency_kind[i] = word(v, "agency.", agency_kind_name[i]);
		words.scope[i] = word(v, "post.scope.", agency_kind_name[i]);
	}
	words.scope[AGENCY_KINDS] = word(v, "post.scope.", "all");
	for (int i = 0; i < PERSON_KINDS; i++)
		words.person_kind[i] = word(v, "person.kind.", person_kind_name[i]);
	for (int i = 0; i < RANKS; i++)
		words.rank[i] = word(v, "unit.rank.", rank_name[i]);
	if (organisation_workbook(v->flow, &words, &bytes, &n) != 1)
		return -1;
	return reply_bytes(v->reply, REPLY_XLSX, "to-chuc.xlsx", bytes, n);
}

const struct route organisation_import_routes[] = {
	{ METHOD_GET,  "/quan-tri/nhap/",		ROLE_ADMIN, 0, NULL, list_page },
	{ METHOD_GET,  "/quan-tri/nhap/to-chuc.xlsx",	ROLE_ADMIN, 0, NULL, workbook_page },
	{ METHOD_GET,  "/quan-tri/nhap/:/",		ROLE_ADMIN, 0, show_fields, show_page },
	{ METHOD_GET,  "/quan-tri/nhap/:/cho",		ROLE_ADMIN, ROUTE_QUIET, NULL, wait_page },
	{ METHOD_POST, "/quan-tri/nhap/:/nhan",		ROLE_ADMIN, 0, take_fields, take },
	{ 0 }
};
