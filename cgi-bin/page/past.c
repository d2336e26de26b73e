#include "page/past.h"

#include <string.h>

#include "base/number.h"
#include "flow/year.h"
#include "page/list.h"
#include "page/past_book.h"
#include "page/sheet.h"
#include "page/take_back.h"
#include "rules/role.h"

#define WAIT		"2; url=cho"	/* seconds until a page that waits looks again, as a machine */
#define ROLES_PAST	(ROLES_PAST_AGENCY | ROLES_PAST_HEADS)

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

/* Results of periods, or levels of years: the same pages at two places. */
static bool
levels(const struct visit *v)
{
	return strncmp(v->web->path, PAST_LEVEL_PLACE, strlen(PAST_LEVEL_PLACE)) == 0 || strstr(v->web->path, "xep-loai-truoc") != NULL;
}

/* Of the people of an agency, or of the heads of agencies: the same again. */
bool
past_of_heads(const struct visit *v)
{
	return strstr(v->web->path, "/dung-dau") != NULL;
}

int
past_asked(struct visit *v, struct past_scope *s)
{
	return past_scope_of(v->flow, levels(v), past_of_heads(v), s);
}

/* A label that differs between the two. */
static const char *
ours(struct visit *v, const char *name)
{
	return say(v, levels(v) ? "past_level." : "past.", name);
}

static const char *
title_key(const struct visit *v, bool heads)
{
	if (levels(v))
		return heads ? "past_level.heads" : "past_level.title";
	return heads ? "past.heads" : "past.title";
}

static const char *
when(struct visit *v, const struct past_result *p)
{
	return p->period.months == PAST_YEAR ? mem_print(v->mem, "%d", p->period.year) : sheet_period(v, p->period);
}

static const char *
points(struct visit *v, int64_t hundredths)
{
	return hundredths == PAST_UNTOLD ? "" : number_show(v->mem, hundredths, 2, 1);
}

static const char *
level(struct visit *v, enum score_level l)
{
	return visit_label(v, mem_print(v->mem, "sheet.level.%s", score_level_name[l]), NULL, NULL);
}

void
past_fill(struct visit *v, struct view *to, const struct past_result *p)
{
	view_text(to, "name", p->name);
	view_text(to, "period", when(v, p));
	view_text(to, "body", p->body);
	view_text(to, "common", points(v, p->common));
	view_text(to, "total", points(v, p->total));
	view_text(to, "level", level(v, p->level));
	view_text(to, "document", p->document_number);
	view_text(to, "day", day_show(v->mem, p->document_day));
	view_text(to, "file", p->file);
	view_text(to, "maker", p->maker);
	view_text(to, "made", moment_show(v->mem, p->made_at));
	if (p->withdrawn_at != NULL) {
		view_text(to, "withdrawn", moment_show(v->mem, p->withdrawn_at));
		view_text(to, "withdrawer", p->withdrawer);
		view_text(to, "reason", p->reason);
	}
}

int
past_fill_mine(struct visit *v)
{
	struct past_result *list;
	size_t n;

	if (past_mine(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		past_fill(v, view_row(v->view, "Outside"), &list[i]);
	return 1;
}

static void
crumbs(struct visit *v, const struct past_scope *s, const char *last)
{
	const char *title = visit_label(v, title_key(v, s->heads), NULL, NULL);

	visit_crumb(v, s->levels ? YEAR_PLACE : SHEET_PLACE, visit_label(v, s->levels ? "year.title" : "sheet.title", NULL, NULL));
	visit_crumb(v, last == NULL ? NULL : past_place(v->flow, s), title);
	if (last != NULL)
		visit_crumb(v, NULL, last);
}

/* --- the list ---------------------------------------------------------------- */

static void
fill_batch(struct visit *v, struct view *row, const struct import_batch *b)
{
	view_text(row, "path", past_batch_path(v->flow, levels(v), b->id));
	view_text(row, "name", b->file_name);
	view_text(row, "person", b->person);
	view_text(row, "at", moment_show(v->mem, b->created_at));
	view_text(row, "state", b->state);
	view_text(row, "state_text", say(v, "past.state.", b->state));
	view_int(row, "new", b->good);
	view_int(row, "changed", b->changed);
	view_int(row, "same", b->same);
}

static int
fill_results(struct visit *v, const struct past_scope *s)
{
	const int64_t page = v->web->method == METHOD_GET ? list_number(v) : 1;
	struct past_result *list;
	int64_t total;
	size_t n;

	if (past_results(v->flow, s, page, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Results");

		past_fill(v, row, &list[i]);
		if (past_can_withdraw(v->flow, s, &list[i]))
			view_print(row, "withdraw", "%sket-qua/%lld/thu-hoi", past_root(s->levels), (long long)list[i].id);
	}
	view_int(v->view, "total", total);
	list_pages(v, mem_print(v->mem, "%s?", past_place(v->flow, s)), page, total);
	return 1;
}

static const char *
column(struct visit *v, enum past_column c)
{
	return past_has(levels(v), c) ? say(v, levels(v) ? "past_level.column." : "past.column.", past_column_name[c]) : "";
}

/* What the two say in words of their own. */
static void
fill_words(struct visit *v)
{
	static const char *const word[] = { "about", "how", "rules_text", "results", "none", "legal", "points" };

	for (size_t i = 0; i < sizeof(word) / sizeof(*word); i++)
		view_text(view_node(v->view, "Words"), word[i], ours(v, word[i]));
	view_text(view_node(v->view, "Words"), "period", column(v, PAST_PERIOD));
}

int
past_list_show(struct visit *v, int status)
{
	struct import_batch *list;
	struct past_scope s;
	const int found = past_asked(v, &s);
	size_t n;

	if (found != 1)
		return found;
	if (past_imports(v->flow, &s, &list, &n) != 1 || fill_results(v, &s) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_batch(v, view_row(v->view, "Imports"), &list[i]);
	view_text(v->page, "Form.file.name", "file");
	view_flag(v->view, "may_bring", s.may_bring);
	view_print(v->view, "upload", "/tai-len/%s%s", s.levels ? "xep-loai-truoc" : "ngoai-he-thong", s.heads ? "/dung-dau" : "");
	view_print(v->view, "workbook", "%smau.xlsx", past_place(v->flow, &s));
	fill_words(v);
	if (s.levels && s.may_take && past_level_fill_form(v, &s) != 1)
		return -1;
	crumbs(v, &s, NULL);
	return visit_page_as(v, status, "past/list.cs", title_key(v, s.heads));
}

static int
list_page(struct visit *v)
{
	return past_list_show(v, form_ok(v->form) ? 200 : 422);
}

static int
workbook(struct visit *v)
{
	const char *book = levels(v) ? "past_level.book." : "past.book.";
	struct past_words words = { .sheet = say(v, book, "sheet"), .head = { say(v, book, "title"), say(v, book, "how"), say(v, book, "period"),
	    say(v, book, "points") } };
	struct past_scope s;
	const char *bytes;
	size_t n;
	const int found = past_asked(v, &s);

	if (found != 1)
		return found;
	for (int c = 0; c < PAST_COLUMNS; c++)
		words.column[c] = column(v, (enum past_column)c);
	if (past_workbook(v->flow, &s, &words, &bytes, &n) != 1)
		return -1;
	return reply_bytes(v->reply, REPLY_XLSX, levels(v) ? "xep-loai-cac-nam-truoc.xlsx" : "ket-qua-ngoai-he-thong.xlsx", bytes, n);
}

/* --- one workbook ------------------------------------------------------------ */

static void
fill_row(struct visit *v, struct view *to, const struct past_row *r)
{
	view_int(to, "number", r->number);
	view_text(to, "sheet", r->sheet);
	view_text(to, "verdict", past_verdict_name[r->verdict]);
	view_text(to, "verdict_text", say(v, "past.verdict.", past_verdict_name[r->verdict]));
	if (r->verdict != PAST_BAD) {
		past_fill(v, to, &r->said);
		if (r->verdict == PAST_CHANGED)
			past_fill(v, view_node(to, "Was"), r->was);
		return;
	}
	view_text(to, "name", r->text[PAST_NAME][0] != '\0' ? r->text[PAST_NAME] : r->text[PAST_UID]);
	view_text(to, "period", r->text[PAST_PERIOD]);
	for (size_t i = 0; i < r->nfindings; i++) {
		const struct past_finding *f = &r->finding[i];
		struct view *row = view_row(to, "Findings");

		view_text(row, "cell", f->cell);
		view_text(row, "column", column(v, f->column));
		view_text(row, "text", visit_label(v, mem_print(v->mem, "past.flaw.%s", past_flaw_name[f->flaw]), f->a, NULL));
	}
}

static enum past_verdict
verdict_of(const void *book, size_t i)
{
	return ((const struct past_book *)book)->row[i].verdict;
}

static void
fill_one(struct visit *v, struct view *to, const void *book, size_t i)
{
	fill_row(v, to, &((const struct past_book *)book)->row[i]);
}

static void
fill_book(struct visit *v, const struct past_batch *b, const char *path)
{
	const struct past_book *book = &b->book;
	const struct past_shown shown = { book->count, book->known, book->many, book, book->n, verdict_of, fill_one };

	for (int c = 0; c < PAST_COLUMNS; c++)
		if (book->missing[c])
			view_text(view_row(v->view, "Missing"), "name", column(v, (enum past_column)c));
	view_flag(v->view, "may_take", b->may_take);
	view_text(v->view, "seen", past_seen(v->mem, book));
	past_book_fill(v, &shown, path);
}

static int
show(struct visit *v, int status)
{
	const char *path = past_batch_path(v->flow, levels(v), v->id[0]);
	struct past_batch b;
	const int found = past_look(v->flow, levels(v), v->id[0], &b);

	if (found != 1)
		return found;
	fill_batch(v, view_node(v->view, "Import"), &b.batch);
	if (b.batch.why != NULL)
		view_text(v->view, "why", visit_label(v, mem_print(v->mem, "workbook.refused.%s", b.batch.why), NULL, NULL));
	if (strcmp(b.batch.state, "uploaded") == 0)
		reply_header(v->reply, "Refresh", WAIT);
	if (strcmp(b.batch.state, "read") == 0)
		fill_book(v, &b, path);
	view_text(v->view, "list", past_place(v->flow, &b.scope));
	fill_words(v);
	visit_name_fields(v, past_take_fields);
	if (status != 422)
		v->version = b.batch.version;
	crumbs(v, &b.scope, b.batch.file_name);
	return visit_page_as(v, status, "past/batch.cs", title_key(v, b.scope.heads));
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
	struct past_batch b;
	const int found = past_look(v->flow, levels(v), v->id[0], &b);

	if (found != 1)
		return found;
	return strcmp(b.batch.state, "uploaded") == 0 ? show(v, 200) :
	    visit_to(v, past_batch_path(v->flow, levels(v), v->id[0]));
}

static int
take(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, past_take(v->flow, levels(v), v->id[0], form_version(v->form), form_text(v->form, "seen"),
	    form_text(v->form, "reason"), &why), &why, show);
}

static int
drop(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, past_drop(v->flow, levels(v), v->id[0], form_version(v->form), &why), &why, show);
}

/* --- one result -------------------------------------------------------------- */

static const struct take_back_labels withdraw_labels = { "past.withdraw", "past.withdraw_about", "past.withdraw_why" };
static const struct take_back_labels level_labels = { "past.withdraw", "past_level.withdraw_about", "past.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct past_result p;
	struct past_scope s;
	const int found = past_one(v->flow, levels(v), v->id[0], &p, &s);

	if (found != 1)
		return found;
	if (status == 200 && !past_can_withdraw(v->flow, &s, &p))
		return 0;
	take_back_fact(v, "past.person", p.name);
	take_back_fact(v, s.levels ? "past_level.column.period" : "past.column.period", when(v, &p));
	if (!s.levels)
		take_back_fact(v, "past.column.total", points(v, p.total));
	take_back_fact(v, s.levels ? "past_level.column.level" : "past.column.level", level(v, p.level));
	take_back_fact(v, "past.document", mem_print(v->mem, "%s, %s", p.document_number, day_show(v->mem, p.document_day)));
	if (p.withdrawn_at != NULL) {
		take_back_fact(v, "past.withdrawer", p.withdrawer);
		take_back_fact(v, "past.withdraw_why", p.reason);
	}
	visit_crumb(v, s.levels ? YEAR_PLACE : SHEET_PLACE, visit_label(v, s.levels ? "year.title" : "sheet.title", NULL, NULL));
	visit_crumb(v, past_place(v->flow, &s), visit_label(v, title_key(v, s.heads), NULL, NULL));
	return take_back_show(v, status, s.levels ? &level_labels : &withdraw_labels,
	    mem_print(v->mem, "%sket-qua/%lld/thu-hoi", past_root(s.levels), (long long)p.id), p.version, past_can_withdraw(v->flow, &s, &p));
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, levels(v) ? past_level_take_away : past_take_away, show_withdraw);
}

const struct route past_routes[] = {
	{ METHOD_GET,  "/phieu/ngoai-he-thong/",			ROLES_PAST_AGENCY, 0, list_fields, list_page },
	{ METHOD_GET,  "/phieu/ngoai-he-thong/mau.xlsx",		ROLES_PAST_AGENCY, 0, NULL, workbook },
	{ METHOD_GET,  "/phieu/ngoai-he-thong/dung-dau/",		ROLES_PAST_HEADS, 0, list_fields, list_page },
	{ METHOD_GET,  "/phieu/ngoai-he-thong/dung-dau/mau.xlsx",	ROLES_PAST_HEADS, 0, NULL, workbook },
	{ METHOD_GET,  "/phieu/ngoai-he-thong/:/",			ROLES_PAST, 0, past_show_fields, show_page },
	{ METHOD_GET,  "/phieu/ngoai-he-thong/:/cho",			ROLES_PAST, ROUTE_QUIET, NULL, wait_page },
	{ METHOD_POST, "/phieu/ngoai-he-thong/:/nhan",			ROLES_PAST, 0, past_take_fields, take },
	{ METHOD_POST, "/phieu/ngoai-he-thong/:/bo",			ROLES_PAST, 0, NULL, drop },
	{ METHOD_GET,  "/phieu/ngoai-he-thong/ket-qua/:/thu-hoi",	ROLES_PAST, 0, NULL, withdraw_page },
	{ METHOD_POST, "/phieu/ngoai-he-thong/ket-qua/:/thu-hoi",	ROLES_PAST, 0, take_back_fields, withdraw },
	{ METHOD_GET,  "/xep-loai/truoc/",			ROLES_PAST_AGENCY, 0, list_fields, list_page },
	{ METHOD_GET,  "/xep-loai/truoc/mau.xlsx",		ROLES_PAST_AGENCY, 0, NULL, workbook },
	{ METHOD_GET,  "/xep-loai/truoc/dung-dau/",		ROLES_PAST_HEADS, 0, list_fields, list_page },
	{ METHOD_GET,  "/xep-loai/truoc/dung-dau/mau.xlsx",	ROLES_PAST_HEADS, 0, NULL, workbook },
	{ METHOD_GET,  "/xep-loai/truoc/:/",			ROLES_PAST, 0, past_show_fields, show_page },
	{ METHOD_GET,  "/xep-loai/truoc/:/cho",			ROLES_PAST, ROUTE_QUIET, NULL, wait_page },
	{ METHOD_POST, "/xep-loai/truoc/:/nhan",		ROLES_PAST, 0, past_take_fields, take },
	{ METHOD_POST, "/xep-loai/truoc/:/bo",			ROLES_PAST, 0, NULL, drop },
	{ METHOD_GET,  "/xep-loai/truoc/ket-qua/:/thu-hoi",	ROLES_PAST, 0, NULL, withdraw_page },
	{ METHOD_POST, "/xep-loai/truoc/ket-qua/:/thu-hoi",	ROLES_PAST, 0, take_back_fields, withdraw },
	{ 0 }
};
