/* Mẫu 02 on paper: of one, and the bundle of a run. */
#include "base/utf8.h"
#include "flow/classification_paper.h"
#include "page/classification.h"
#include "page/year_run.h"
#include "rules/paper.h"
#include "rules/role.h"

#define NAME_MOST	60

static const char *const type[SHEET_PAPER_FILES] = { REPLY_PDF, REPLY_DOCX, REPLY_XLSX };

static const char *
say(struct visit *v, const char *name)
{
	return visit_label(v, mem_print(v->mem, "classification.paper.%s", name), NULL, NULL);
}

static void
fill(struct visit *v, struct view *row, const struct classification_paper *p)
{
	view_text(row, "at", moment_show(v->mem, p->at));
	view_int(row, "people", p->people);
	view_text(row, "code", paper_code_show(v->mem, p->code));
	view_print(row, "verify", "/xac-minh/%s", paper_code_show(v->mem, p->code));
	view_flag(row, "superseded", p->superseded > 0);
}

int
classification_fill_paper(struct visit *v, const struct classification_view *c)
{
	struct classification_paper p;
	const int found = classification_paper_of(v->flow, c, &p);

	view_flag(v->view, "final", classification_shown(c));
	if (found == 1)
		fill(v, view_node(v->view, "Paper"), &p);
	return found < 0 ? -1 : 1;
}

int
classification_fill_bundles(struct visit *v, int64_t run)
{
	struct classification_paper *list;
	size_t n;

	if (run_papers(v->flow, run, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Bundles");

		fill(v, row, &list[i]);
		view_print(row, "path", RUN_PLACE "%lld/tap-phieu/%lld", (long long)run, (long long)list[i].id);
	}
	return 1;
}

/* What is kept of a decided one, else a draft as it stands. */
static int
one_file(struct visit *v, enum sheet_paper_file form)
{
	struct classification_view c;
	const char *bytes;
	size_t n;
	int found = classification_read(v->flow, v->id[0], &c);

	if (found == 1)
		found = classification_shown(&c) ? classification_paper_file(v->flow, &c, form, &bytes, &n) :
		    classification_draft(v->flow, v->render, &c, form, &bytes, &n);
	if (found != 1)
		return found;
	return reply_bytes(v->reply, type[form], mem_print(v->mem, "%s - %s - %d.%s", say(v, "file"), utf8_short(v->mem, c.p.c.name, NAME_MOST),
	    c.p.c.year, sheet_paper_file_name[form]), bytes, n);
}

static int
pdf(struct visit *v)
{
	return one_file(v, SHEET_PAPER_PDF);
}

static int
docx(struct visit *v)
{
	return one_file(v, SHEET_PAPER_DOCX);
}

static int
xlsx(struct visit *v)
{
	return one_file(v, SHEET_PAPER_XLSX);
}

static int
make(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, classification_paper_make(v->flow, v->render, v->id[0], &why), &why, classification_show);
}

static int
make_bundle(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, run_paper_make(v->flow, v->render, v->id[0], &why), &why, year_run_show);
}

static int
bundle(struct visit *v)
{
	const char *bytes;
	size_t n;
	const int found = run_paper_file(v->flow, v->id[0], v->id[1], &bytes, &n);

	return found == 1 ? reply_bytes(v->reply, REPLY_PDF, mem_print(v->mem, "%s.pdf", say(v, "bundle_file")), bytes, n) : found;
}

const struct route classification_paper_routes[] = {
	{ METHOD_GET,  CLASS_PLACE ":/mau-02.pdf",	ROLE_PERSON, 0, NULL, pdf },
	{ METHOD_GET,  CLASS_PLACE ":/mau-02.docx",	ROLE_PERSON, 0, NULL, docx },
	{ METHOD_GET,  CLASS_PLACE ":/mau-02.xlsx",	ROLE_PERSON, 0, NULL, xlsx },
	{ METHOD_POST, CLASS_PLACE ":/ban-in",		ROLE_PERSON, 0, NULL, make },
	{ METHOD_POST, RUN_PLACE ":/tap-phieu",		ROLE_PERSON, 0, NULL, make_bundle },
	{ METHOD_GET,  RUN_PLACE ":/tap-phieu/:",	ROLE_PERSON, 0, NULL, bundle },
	{ 0 }
};
