/* The published sheets of a unit and a period on paper: a table, a bundle. */
#include "base/utf8.h"
#include "flow/sheet_sign.h"
#include "page/list.h"
#include "page/sheet.h"
#include "rules/role.h"

#define NAME_MOST	60

static const char *const kinds[] = { "table", "bundle", NULL };
static const struct field list_fields[] = {
	{ "ky", FIELD_TEXT, .max = 7 },
	{ .name = "co-quan", .type = FIELD_ID },
	{ 0 }
};
static const struct field make_fields[] = {
	{ "ky", FIELD_TEXT, .required = true, .max = 7 },
	{ .name = "co-quan", .type = FIELD_ID },
	{ .name = "unit", .type = FIELD_INT, .required = true, .min = 1, .max = INT32_MAX },
	{ "kind", FIELD_CHOICE, .required = true, .choices = kinds },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

/* The period that was asked for, else the one before the running one. 1 or -1. */
static int
asked(struct visit *v, struct period *p)
{
	struct agency_periods periods;

	if (period_read(list_typed(v, "ky"), p) == 1)
		return 1;
	if (periods_on(v->flow, v->who->agency, &periods) != 1)
		return -1;
	*p = periods_before(&periods, periods_of(&periods, day_today()));
	return 1;
}

static int
fill_periods(struct visit *v, const char *chosen)
{
	struct agency_periods periods;
	struct period p;

	if (periods_on(v->flow, v->who->agency, &periods) != 1)
		return -1;
	p = periods_of(&periods, day_today());
	for (int i = 0; i < 13; i++, p = periods_before(&periods, p))
		list_option(v, "Periods", period_text(v->mem, (struct period){ p.year, p.month, 1 }), sheet_period(v, p), chosen);
	return 1;
}

/* For those who print more than their own agency. 1 or -1. */
static int
fill_agencies(struct visit *v, const struct sheet_units *u)
{
	const char **name;
	int64_t *id;
	size_t n;

	if (sheet_units_agencies(v->flow, &id, &name, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)id[i]), name[i], mem_print(v->mem, "%lld", (long long)u->agency));
	return 1;
}

static void
fill_units(struct visit *v, const struct sheet_units *u)
{
	for (size_t i = 0; i < u->n; i++) {
		struct view *row = view_row(v->view, "Units");

		view_int(row, "id", u->unit[i].id);
		view_text(row, "name", u->unit[i].name);
		view_int(row, "n", (int64_t)u->unit[i].n);
	}
	for (size_t i = 0; i < u->npapers; i++) {
		struct view *row = view_row(v->view, "Papers");

		sheet_paper_fill(v, row, &u->paper[i]);
		view_print(row, "path", "/phieu/ky/ban-in/%lld/", (long long)u->paper[i].id);
		view_flag(row, "table", u->paper[i].kind == SHEET_PAPER_TABLE);
		if (u->paper[i].state == SHEET_PAPER_WAITING)
			view_flag(v->view, "waiting", true);
		else if (sheet_sign_may_agency(v->who, u->paper[i].agency))
			view_print(row, "bring", "/tai-len/phieu/%lld", (long long)u->paper[i].id);
	}
	for (size_t i = 0; i < u->nbrought; i++)
		sheet_signed_fill(v, &u->brought[i], mem_print(v->mem, "/phieu/ky/ban-ky/%lld", (long long)u->brought[i].id));
}

static int
show(struct visit *v, int status)
{
	struct sheet_units u;
	const char *ky;
	struct period p;
	const int found = asked(v, &p) == 1 ? sheet_units(v->flow, form_int(v->form, "co-quan", NULL), p, &u) : -1;

	if (found != 1)
		return found;
	ky = period_text(v->mem, (struct period){ u.period.year, u.period.month, 1 });
	if (fill_periods(v, ky) != 1 || fill_agencies(v, &u) != 1)
		return -1;
	fill_units(v, &u);
	visit_name_fields(v, list_fields);
	view_text(v->view, "ky", ky);
	view_text(v->view, "period", sheet_period(v, u.period));
	view_int(v->view, "of", u.agency);
	view_text(v->view, "agency", u.agency_name);
	view_text(v->view, "again", sheet_units_path(v->flow, u.agency, u.period));
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.title"));
	visit_crumb(v, NULL, say(v, "sheet_paper.title.units"));
	return visit_page_as(v, status, "sheet/unit.cs", "sheet_paper.title.units");
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
	struct period p;

	if (!form_ok(v->form) || sheet_paper_kind_read(form_text(v->form, "kind"), &kind) != 1)
		return show(v, 422);
	if (period_read(form_text(v->form, "ky"), &p) != 1)
		return 0;
	return visit_answer(v, sheet_units_make(v->flow, v->render, form_int(v->form, "co-quan", NULL), p, form_int(v->form, "unit", NULL),
	    kind, &why), &why, show);
}

static int
file(struct visit *v, enum sheet_paper_file form)
{
	struct sheet_paper p;
	const char *bytes;
	size_t n;
	const int found = sheet_units_file(v->flow, v->id[0], form, &p, &bytes, &n);

	return found == 1 ? sheet_paper_reply(v, &p, p.unit_name, form, bytes, n) : found;
}

static int
file_pdf(struct visit *v)
{
	return file(v, SHEET_PAPER_PDF);
}

static int
file_docx(struct visit *v)
{
	return file(v, SHEET_PAPER_DOCX);
}

static int
file_xlsx(struct visit *v)
{
	return file(v, SHEET_PAPER_XLSX);
}

static int
file_signed(struct visit *v)
{
	struct sheet_paper p;
	const char *bytes;
	size_t n;
	const int found = sheet_units_signed(v->flow, v->id[0], &p, &bytes, &n);

	return found != 1 ? found : reply_bytes(v->reply, REPLY_PDF, mem_print(v->mem, "%s - %s.pdf", say(v, "sheet_paper.signed_name"),
	    utf8_short(v->mem, p.unit_name, NAME_MOST)), bytes, n);
}

const struct route sheet_unit_routes[] = {
	{ METHOD_GET,  "/phieu/ky/ban-in/",		ROLE_PERSON, 0, list_fields, show_page },
	{ METHOD_POST, "/phieu/ky/ban-in/",		ROLE_PERSON, 0, make_fields, make_post },
	{ METHOD_GET,  "/phieu/ky/ban-in/:/tep.pdf",	ROLE_PERSON, 0, NULL, file_pdf },
	{ METHOD_GET,  "/phieu/ky/ban-in/:/tep.docx",	ROLE_PERSON, 0, NULL, file_docx },
	{ METHOD_GET,  "/phieu/ky/ban-in/:/tep.xlsx",	ROLE_PERSON, 0, NULL, file_xlsx },
	{ METHOD_GET,  "/phieu/ky/ban-ky/:",		ROLE_PERSON, 0, NULL, file_signed },
	{ 0 }
};
