/* A published sheet on paper: Mẫu 01 and the list of work, printed by a press, kept, and what was signed of them. */
#include "base/utf8.h"
#include "flow/sheet_sign.h"
#include "page/sheet.h"
#include "rules/role.h"

#define NAME_MOST	60

static const char *const kinds[] = { "form", "work", NULL };
static const struct field show_fields[] = {
	{ .name = "ban", .type = FIELD_INT, .min = 1, .max = SHEET_EDITION_LAST },
	{ 0 }
};
static const struct field make_fields[] = {
	{ .name = "ban", .type = FIELD_INT, .min = 1, .max = SHEET_EDITION_LAST },
	{ "kind", FIELD_CHOICE, .required = true, .choices = kinds },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

const char *
sheet_paper_word(struct visit *v, const char *what, enum sheet_paper_kind kind)
{
	return say(v, mem_print(v->mem, "sheet_paper.%s.%s", what, sheet_paper_kind_name[kind]));
}

/* The edition that is asked for. 1; 0: not published, or not for this person; -1. */
static int
asked(struct visit *v, struct sheet_view *view)
{
	bool given;
	const int64_t edition = form_int(v->form, "ban", &given);
	const int found = sheet_asked(v, given ? edition : SHEET_EDITION_LAST, view);

	return found == 1 && view->sheet.state != SHEET_PUBLISHED ? 0 : found;
}

void
sheet_paper_fill(struct visit *v, struct view *row, const struct sheet_paper *p)
{
	view_text(row, "kind", sheet_paper_word(v, "kind", p->kind));
	view_text(row, "unit", p->unit_name);
	view_text(row, "at", moment_show(v->mem, p->at));
	view_text(row, "by", p->by);
	view_int(row, "sheets", p->sheets);
	view_text(row, "code", paper_code_show(v->mem, p->code));
	view_print(row, "verify", "/xac-minh/%s", paper_code_show(v->mem, p->code));
	view_int(row, "size", p->size / 1024);
	view_flag(row, sheet_paper_state_name[p->state], true);
	view_int(row, "progress", p->progress);
	view_flag(row, "superseded", p->superseded > 0);
}

static void
fill_papers(struct visit *v, const struct sheet *s, const struct sheet_paper *list, size_t n)
{
	static const char *const name[] = { "mau-01", "bang-ke" };

	for (int k = 0; kinds[k] != NULL; k++) {
		struct view *row = view_row(v->view, "Kinds");

		view_text(row, "value", kinds[k]);
		view_text(row, "name", sheet_paper_word(v, "kind", (enum sheet_paper_kind)k));
		view_text(row, "text", sheet_paper_word(v, "text", (enum sheet_paper_kind)k));
		for (size_t i = 0; i < n; i++)
			if ((int)list[i].kind == k) {
				view_text(row, "path", sheet_path(v->flow, s, mem_print(v->mem, "%s.", name[k])));
				break;
			}
	}
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Papers");

		sheet_paper_fill(v, row, &list[i]);
		view_text(row, "path", sheet_path(v->flow, s, mem_print(v->mem, "ban-in/%lld/tep", (long long)list[i].id)));
		if (sheet_sign_may(v->who, s))
			view_print(row, "bring", "/tai-len/phieu/%lld", (long long)list[i].id);
	}
}

void
sheet_signed_fill(struct visit *v, const struct sheet_signed *s, const char *path)
{
	struct view *row = view_row(v->view, "Signed");

	view_text(row, "signer", s->signature.signer);
	view_text(row, "signed_at", s->signature.at);
	view_flag(row, "sound", s->signature.sound);
	view_flag(row, "whole", s->signature.whole);
	view_text(row, "at", moment_show(v->mem, s->at));
	view_text(row, "by", s->by);
	view_text(row, "path", path);
}

static int
show(struct visit *v, int status)
{
	struct sheet_view view;
	struct sheet_paper *list;
	struct sheet_signed *sign;
	size_t n, nsigned;
	const int found = asked(v, &view);

	if (found != 1)
		return found;
	if (sheet_papers_of(v->flow, &view.sheet, &list, &n, &sign, &nsigned) != 1)
		return -1;
	sheet_fill(v, view_node(v->view, "Sheet"), &view.sheet);
	fill_papers(v, &view.sheet, list, n);
	for (size_t i = 0; i < nsigned; i++)
		sheet_signed_fill(v, &sign[i], sheet_path(v->flow, &view.sheet, mem_print(v->mem, "ban-ky/%lld", (long long)sign[i].id)));
	view_text(v->view, "path", sheet_path(v->flow, &view.sheet, "ban-in/"));
	view_flag(v->view, "earlier", view.sheet.superseded_at != NULL);
	sheet_crumbs(v, &view.sheet, say(v, "sheet_paper.title.one"));
	return visit_page_as(v, status, "sheet/paper.cs", "sheet_paper.title.one");
}

static int
show_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
make_post(struct visit *v)
{
	struct refusal why = { 0 };
	enum sheet_paper_kind kind;
	struct sheet_view view;
	int found;

	if (!form_ok(v->form) || sheet_paper_kind_read(form_text(v->form, "kind"), &kind) != 1)
		return show(v, 422);
	found = asked(v, &view);
	if (found != 1)
		return found;
	return visit_answer(v, sheet_paper_make(v->flow, v->render, &view.sheet, kind, &why), &why, show);
}

int
sheet_paper_reply(struct visit *v, const struct sheet_paper *p, const char *of, enum sheet_paper_file form, const char *bytes, size_t n)
{
	static const char *const type[SHEET_PAPER_FILES] = { REPLY_PDF, REPLY_DOCX, REPLY_XLSX };
	const char *name = mem_print(v->mem, "%s - %s - %02d-%d.%s", sheet_paper_word(v, "name", p->kind),
	    utf8_short(v->mem, of, NAME_MOST), p->period.month, p->period.year, sheet_paper_file_name[form]);

	return reply_bytes(v->reply, type[form], name, bytes, n);
}

static int
newest(struct visit *v, enum sheet_paper_kind kind, enum sheet_paper_file form)
{
	struct sheet_view view;
	struct sheet_paper p;
	const char *bytes;
	size_t n;
	int found = asked(v, &view);

	if (found == 1)
		found = sheet_paper_newest(v->flow, &view.sheet, kind, form, &p, &bytes, &n);
	return found == 1 ? sheet_paper_reply(v, &p, view.sheet.name, form, bytes, n) : found;
}

static int
form_pdf(struct visit *v)
{
	return newest(v, SHEET_PAPER_FORM, SHEET_PAPER_PDF);
}

static int
form_docx(struct visit *v)
{
	return newest(v, SHEET_PAPER_FORM, SHEET_PAPER_DOCX);
}

static int
form_xlsx(struct visit *v)
{
	return newest(v, SHEET_PAPER_FORM, SHEET_PAPER_XLSX);
}

static int
work_pdf(struct visit *v)
{
	return newest(v, SHEET_PAPER_WORK, SHEET_PAPER_PDF);
}

static int
work_docx(struct visit *v)
{
	return newest(v, SHEET_PAPER_WORK, SHEET_PAPER_DOCX);
}

static int
work_xlsx(struct visit *v)
{
	return newest(v, SHEET_PAPER_WORK, SHEET_PAPER_XLSX);
}

static int
one_file(struct visit *v)
{
	struct sheet_view view;
	struct sheet_paper p;
	const char *bytes;
	size_t n;
	int found = sheet_asked(v, SHEET_EDITION_LAST, &view);

	if (found == 1)
		found = sheet_paper_file_of(v->flow, &view.sheet, v->id[2], SHEET_PAPER_PDF, &p, &bytes, &n);
	return found == 1 ? sheet_paper_reply(v, &p, view.sheet.name, SHEET_PAPER_PDF, bytes, n) : found;
}

static int
signed_file(struct visit *v)
{
	struct sheet_view view;
	const char *bytes;
	size_t n;
	int found = sheet_asked(v, SHEET_EDITION_LAST, &view);

	if (found == 1)
		found = sheet_signed_file_of(v->flow, &view.sheet, v->id[2], &bytes, &n);
	return found != 1 ? found : reply_bytes(v->reply, REPLY_PDF, mem_print(v->mem, "%s - %s.pdf", say(v, "sheet_paper.signed_name"),
	    utf8_short(v->mem, view.sheet.name, NAME_MOST)), bytes, n);
}

const struct route sheet_paper_routes[] = {
	{ METHOD_GET,  "/phieu/:/:/ban-in/",		ROLE_PERSON, 0, show_fields, show_page },
	{ METHOD_POST, "/phieu/:/:/ban-in/",		ROLE_PERSON, 0, make_fields, make_post },
	{ METHOD_GET,  "/phieu/:/:/mau-01.pdf",		ROLE_PERSON, 0, show_fields, form_pdf },
	{ METHOD_GET,  "/phieu/:/:/mau-01.docx",	ROLE_PERSON, 0, show_fields, form_docx },
	{ METHOD_GET,  "/phieu/:/:/mau-01.xlsx",	ROLE_PERSON, 0, show_fields, form_xlsx },
	{ METHOD_GET,  "/phieu/:/:/bang-ke.pdf",	ROLE_PERSON, 0, show_fields, work_pdf },
	{ METHOD_GET,  "/phieu/:/:/bang-ke.docx",	ROLE_PERSON, 0, show_fields, work_docx },
	{ METHOD_GET,  "/phieu/:/:/bang-ke.xlsx",	ROLE_PERSON, 0, show_fields, work_xlsx },
	{ METHOD_GET,  "/phieu/:/:/ban-in/:/tep",	ROLE_PERSON, 0, NULL, one_file },
	{ METHOD_GET,  "/phieu/:/:/ban-ky/:",		ROLE_PERSON, 0, NULL, signed_file },
	{ 0 }
};
