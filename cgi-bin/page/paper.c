/* What was printed of a catalog, and printing it. */
#include "page/paper.h"

#include "base/utf8.h"
#include "flow/paper.h"
#include "page/catalog.h"

#define NAME_MOST 80

/* Ends in NULL. */
static const char *const kinds[] = { "list", "standard", "converted", "appendix", NULL };

static const struct field make_fields[] = {
	{ "kind", FIELD_CHOICE, .required = true, .choices = kinds },
	{ 0 }
};

static const char *
kind_word(struct visit *v, const char *what, enum paper_kind kind)
{
	return visit_label(v, mem_print(v->mem, "paper.%s.%s", what, paper_kind_name[kind]), NULL, NULL);
}

static const char *
file_path(struct visit *v, const struct paper *p)
{
	return catalog_at(v, p->catalog, mem_print(v->mem, "ban-in/%lld/tep", (long long)p->id));
}

static void
fill_paper(struct visit *v, const struct paper_listed *listed)
{
	const struct paper *p = &listed->paper;
	struct view *row = view_row(v->view, "Papers");

	view_text(row, "kind", kind_word(v, "kind", p->kind));
	view_text(row, "at", moment_show(v->mem, p->at));
	view_text(row, "by", p->by);
	view_text(row, "state", visit_label(v, mem_print(v->mem, "catalog.state.%s",
	    paper_state(v->mem, p)), NULL, NULL));
	view_text(row, "code", paper_code_show(v->mem, p->code));
	view_print(row, "verify", "/xac-minh/%s", paper_code_show(v->mem, p->code));
	view_text(row, "path", file_path(v, p));
	view_flag(row, "current", listed->current);
}

/* Each kind: the paper that says what holds today, or the button that makes it. 1 or -1. */
static int
fill_kinds(struct visit *v, const struct catalog *c, const struct paper_listed *list, size_t n)
{
	for (int kind = 0; kind < PAPER_KINDS; kind++) {
		const int may = paper_may(v->flow, c, (enum paper_kind)kind);
		struct view *row;

		if (may < 0)
			return -1;
		if (may == 0)
			continue;
		row = view_row(v->view, "Kinds");

		view_text(row, "value", paper_kind_name[kind]);
		view_text(row, "name", kind_word(v, "kind", (enum paper_kind)kind));
		view_text(row, "text", kind_word(v, "about", (enum paper_kind)kind));
		for (size_t i = 0; i < n; i++)
			if (list[i].current && list[i].paper.kind == (enum paper_kind)kind) {
				view_text(row, "path", file_path(v, &list[i].paper));
				break;
			}
	}
	return 1;
}

static int
show_papers(struct visit *v, int status)
{
	struct paper_listed *list;
	struct catalog catalog;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	if (papers_of(v->flow, &catalog, &list, &n) != 1 || fill_kinds(v, &catalog, list, n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_paper(v, &list[i]);
	visit_crumb(v, NULL, visit_label(v, "paper.title", NULL, NULL));
	return visit_page_as(v, status, "paper/list.cs", "paper.title");
}

static int
papers_page(struct visit *v)
{
	return show_papers(v, 200);
}

static int
make_paper(struct visit *v)
{
	struct refusal why = { 0 };
	enum paper_kind kind;

	if (!form_ok(v->form) || paper_kind_read(form_text(v->form, "kind"), &kind) != 1)
		return show_papers(v, 422);
	return visit_answer(v, paper_make(v->flow, v->render, v->id[0], kind, &why), &why, show_papers);
}

/* "Phụ lục III - Sở Tài chính - 25-11-2026.pdf" */
static const char *
file_name(struct visit *v, const struct catalog *c, enum paper_kind kind, const char *at)
{
	char *day = mem_print(v->mem, "%.10s", moment_show(v->mem, at));

	day[2] = day[5] = '-';
	return mem_print(v->mem, "%s - %s - %s.pdf", kind_word(v, "name", kind),
	    utf8_short(v->mem, c->agency_name, NAME_MOST), day);
}

static int
download(struct visit *v)
{
	struct catalog catalog;
	enum paper_kind kind;
	const char *at, *bytes;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found == 1)
		found = paper_file(v->flow, &catalog, v->id[1], &kind, &at, &bytes, &n);
	if (found != 1)
		return found;
	return reply_bytes(v->reply, REPLY_PDF, file_name(v, &catalog, kind, at), bytes, n);
}

const struct route paper_routes[] = {
	{ METHOD_GET, "/danh-muc/:/ban-in/", ROLE_PERSON, 0, NULL, papers_page },
	{ METHOD_POST, "/danh-muc/:/ban-in/", ROLE_PERSON, 0, make_fields, make_paper },
	{ METHOD_GET, "/danh-muc/:/ban-in/:/tep", ROLE_PERSON, 0, NULL, download },
	{ 0 }
};
