#include "page/salary_import.h"

#include <string.h>

#include "base/number.h"
#include "flow/salary_import.h"
#include "page/bonus_place.h"
#include "page/list.h"
#include "page/past_book.h"
#include "rules/role.h"

#define WAIT		"2; url=cho"	/* seconds until a page that waits looks again, as a machine */


static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static const char *
column(struct visit *v, enum salary_column c)
{
	return visit_say(v, "salary_import.column.", salary_column_name[c]);
}

static void
crumbs(struct visit *v, const char *last)
{
	bonus_crumb(v);
	visit_crumb(v, SALARY_PLACE, say(v, "salary.title"));
	visit_crumb(v, last == NULL ? NULL : SALARY_IMPORT_PLACE, say(v, "salary_import.title"));
	if (last != NULL)
		visit_crumb(v, NULL, last);
}

/* --- the list ---------------------------------------------------------------- */

static void
fill_batch(struct visit *v, struct view *row, const struct import_batch *b)
{
	view_text(row, "path", salary_import_path(v->mem, b->id));
	view_text(row, "name", b->file_name);
	view_text(row, "person", b->person);
	view_text(row, "at", moment_show(v->mem, b->created_at));
	view_text(row, "state", b->state);
	view_text(row, "state_text", visit_say(v, "past.state.", b->state));
	view_int(row, "new", b->good);
	view_int(row, "changed", b->changed);
	view_int(row, "same", b->same);
}

int
salary_import_show(struct visit *v, int status)
{
	struct import_batch *list;
	size_t n;

	if (salary_imports(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_batch(v, view_row(v->view, "Imports"), &list[i]);
	view_text(v->page, "Form.file.name", "file");
	crumbs(v, NULL);
	return visit_page_as(v, status, "salary/import_list.cs", "salary_import.title");
}

static int
list_page(struct visit *v)
{
	return salary_import_show(v, 200);
}

static int
workbook(struct visit *v)
{
	struct salary_words words = { .sheet = say(v, "salary_import.book.sheet"),
	    .head = { say(v, "salary_import.book.title"), say(v, "salary_import.book.how"), say(v, "salary_import.book.figures") } };
	const char *bytes;
	size_t n;

	for (int c = 0; c < SALARY_COLUMNS; c++)
		words.column[c] = column(v, (enum salary_column)c);
	if (salary_workbook(v->flow, &words, &bytes, &n) != 1)
		return -1;
	return reply_bytes(v->reply, REPLY_XLSX, "luong.xlsx", bytes, n);
}

/* --- one workbook ------------------------------------------------------------ */

static void
fill_figures(struct visit *v, struct view *to, const struct salary *s)
{
	view_text(to, "grade", s->grade);
	view_int(to, "step", s->step);
	view_text(to, "coefficient", number_show(v->mem, s->coefficient, 2, 1));
	view_text(to, "document", s->document);
}

/* The figures of a workbook that waits are shown as they stand in it; once taken or dropped nothing of it is. */
static void
fill_row(struct visit *v, struct view *to, const struct salary_row *r)
{
	view_int(to, "number", r->number);
	view_text(to, "sheet", r->sheet);
	view_text(to, "verdict", past_verdict_name[r->verdict]);
	view_text(to, "verdict_text", visit_say(v, "past.verdict.", past_verdict_name[r->verdict]));
	if (r->verdict != PAST_BAD) {
		view_text(to, "name", r->said.name);
		view_text(to, "from", day_show(v->mem, r->said.from));
		fill_figures(v, to, &r->said);
		if (r->verdict == PAST_CHANGED)
			fill_figures(v, view_node(to, "Was"), r->was);
		return;
	}
	view_text(to, "name", r->said.name != NULL ? r->said.name : r->text[SALARY_NAME][0] != '\0' ? r->text[SALARY_NAME] : r->text[SALARY_UID]);
	view_text(to, "from", r->text[SALARY_FROM]);
	for (size_t i = 0; i < r->nfindings; i++) {
		const struct salary_finding *f = &r->finding[i];
		struct view *row = view_row(to, "Findings");

		view_text(row, "cell", f->cell);
		view_text(row, "column", column(v, f->column));
		view_text(row, "text", visit_label(v, mem_print(v->mem, "salary_import.flaw.%s", salary_flaw_name[f->flaw]), f->a, NULL));
	}
}

static enum past_verdict
verdict_of(const void *book, size_t i)
{
	return ((const struct salary_book *)book)->row[i].verdict;
}

static void
fill_one(struct visit *v, struct view *to, const void *book, size_t i)
{
	fill_row(v, to, &((const struct salary_book *)book)->row[i]);
}

static void
fill_book(struct visit *v, const struct salary_batch *b, const char *path)
{
	const struct salary_book *book = &b->book;
	const struct past_shown shown = { book->count, book->known, book->many, book, book->n, verdict_of, fill_one };

	for (int c = 0; c < SALARY_COLUMNS; c++)
		if (book->missing[c])
			view_text(view_row(v->view, "Missing"), "name", column(v, (enum salary_column)c));
	view_flag(v->view, "may_take", b->may_take);
	view_text(v->view, "seen", salary_seen(v->mem, book));
	past_book_fill(v, &shown, path);
}

static int
show(struct visit *v, int status)
{
	const char *path = salary_import_path(v->mem, v->id[0]);
	struct salary_batch b;
	const int found = salary_import_look(v->flow, v->id[0], &b);

	if (found != 1)
		return found;
	fill_batch(v, view_node(v->view, "Import"), &b.batch);
	if (b.batch.why != NULL)
		view_text(v->view, "why", visit_say(v, "workbook.refused.", b.batch.why));
	if (strcmp(b.batch.state, "uploaded") == 0)
		reply_header(v->reply, "Refresh", WAIT);
	if (strcmp(b.batch.state, "read") == 0)
		fill_book(v, &b, path);
	visit_name_fields(v, past_take_fields);
	if (status != 422)
		v->version = b.batch.version;
	crumbs(v, b.batch.file_name);
	return visit_page_as(v, status, "salary/import_one.cs", "salary_import.title");
}

static int
show_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

/* The page that waits, asked for by itself: no act of the person. */
static int
wait_page(struct visit *v)
{
	struct salary_batch b;
	const int found = salary_import_look(v->flow, v->id[0], &b);

	if (found != 1)
		return found;
	return strcmp(b.batch.state, "uploaded") == 0 ? show(v, 200) : visit_to(v, salary_import_path(v->mem, v->id[0]));
}

static int
take(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, salary_import_take(v->flow, v->id[0], form_version(v->form), form_text(v->form, "seen"),
	    form_text(v->form, "reason"), &why), &why, show);
}

static int
drop(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, salary_import_drop(v->flow, v->id[0], form_version(v->form), &why), &why, show);
}

const struct route salary_import_routes[] = {
	{ METHOD_GET,  "/thuong/luong/tai-len/",		ROLES_AGENCY, 0, NULL, list_page },
	{ METHOD_GET,  "/thuong/luong/tai-len/mau.xlsx",	ROLES_AGENCY, 0, NULL, workbook },
	{ METHOD_GET,  "/thuong/luong/tai-len/:/",		ROLES_AGENCY, 0, past_show_fields, show_page },
	{ METHOD_GET,  "/thuong/luong/tai-len/:/cho",		ROLES_AGENCY, ROUTE_QUIET, NULL, wait_page },
	{ METHOD_POST, "/thuong/luong/tai-len/:/nhan",		ROLES_AGENCY, 0, past_take_fields, take },
	{ METHOD_POST, "/thuong/luong/tai-len/:/bo",		ROLES_AGENCY, 0, NULL, drop },
	{ 0 }
};
