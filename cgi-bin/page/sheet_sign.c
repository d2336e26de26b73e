/* A signed copy of a paper of a sheet: taken by the program upload. */
#include "flow/sheet_sign.h"
#include "page/import.h"
#include "page/sheet.h"
#include "rules/role.h"

static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static int
show(struct visit *v, int status)
{
	struct sheet_signing s;
	const int found = sheet_sign_look(v->flow, v->id[0], &s);

	if (found != 1)
		return found;
	view_text(v->view, "kind", sheet_paper_word(v, "kind", s.paper.kind));
	view_text(v->view, "name", s.sheet.id == 0 ? s.paper.unit_name : s.sheet.name);
	view_text(v->view, "period", sheet_period(v, s.paper.period));
	view_text(v->view, "code", paper_code_show(v->mem, s.paper.code));
	view_print(v->view, "path", "/tai-len/phieu/%lld", (long long)s.paper.id);
	visit_name_fields(v, upload_fields);
	sheet_crumbs(v, s.sheet.id == 0 ? NULL : &s.sheet, visit_label(v, "sheet_paper.title.sign", NULL, NULL));
	return visit_page_as(v, status, "sheet/sign.cs", "sheet_paper.title.sign");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

static int
bring(struct visit *v)
{
	struct refusal why = { .label = "sheet_paper.refused.no_file", .field = "file" };
	const struct web_file *file = import_file_of(v);
	struct sheet_signing s;
	const int found = sheet_sign_look(v->flow, v->id[0], &s);

	if (found != 1)
		return found;
	return visit_answer(v, file == NULL ? 0 : sheet_sign_put(v->flow, &s, file->path, &why), &why, show);
}

const struct route sheet_upload_routes[] = {
	{ METHOD_GET,  "/tai-len/phieu/:",	ROLE_PERSON, 0, NULL, show_page },
	{ METHOD_POST, "/tai-len/phieu/:",	ROLE_PERSON, ROUTE_FILE, upload_fields, bring },
	{ 0 }
};
