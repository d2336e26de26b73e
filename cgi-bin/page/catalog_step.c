/* From the agency to the appraisers and back. */
#include "flow/catalog_row.h"
#include "page/catalog.h"

#define WORDS_MOST 2000

static const struct field submit_fields[] = {
	{ "words", FIELD_AREA, .max = WORDS_MOST },
	{ 0 }
};
static const struct field return_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};
static const struct field basis_fields[] = {
	{ "basis", FIELD_TEXT, .max = 300 },
	{ 0 }
};

static void
fill_obstacles(struct visit *v, const struct catalog_obstacles *o)
{
	view_flag(v->view, "ready", catalog_ready(o));
	view_flag(v->view, "empty", o->empty);
	view_flag(v->view, "no_standard", o->no_standard);
	view_flag(v->view, "shared_due", o->shared_due);
	view_int(v->view, "unanswered", o->unanswered);
	view_int(v->view, "blocked", (int64_t)o->nrows);
	view_int(v->view, "hints", (int64_t)o->hints);
	view_int(v->view, "no_unit", (int64_t)o->no_unit);
	for (size_t i = 0; i < o->nrows && i < LIST_PAGE; i++)
		catalog_fill_listed(v, view_row(v->view, "Rows"), &o->row[i]);
}

static int
show_submit(struct visit *v, int status)
{
	struct catalog catalog;
	struct catalog_obstacles obstacles;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	supplement_show_rows(v, &catalog);
	if (catalog_obstacles_of(v->flow, &catalog, &obstacles) != 1 ||
	    catalog_fill_open(v, &catalog) != 1)
		return -1;
	fill_obstacles(v, &obstacles);
	v->version = catalog.version;
	view_text(v->page, "Form.words.name", "words");
	visit_crumb(v, NULL, visit_label(v, "catalog.submit.title", NULL, NULL));
	return visit_page_as(v, status, "catalog/submit.cs", "catalog.submit.title");
}

static int
submit_page(struct visit *v)
{
	return show_submit(v, 200);
}

static int
submit(struct visit *v)
{
	struct refusal why = { 0 };
	const char *words = form_text(v->form, "words");

	if (!form_ok(v->form))
		return show_submit(v, 422);
	return visit_answer(v, catalog_submit(v->flow, v->id[0], form_version(v->form),
	    words == NULL ? "" : words, &why), &why, show_submit);
}

/* Who lets it pass learns what is still open for the approval. */
static int
fill_no_unit(struct visit *v, const struct catalog *c)
{
	struct catalog_obstacles o;

	if (!catalog_can(v->flow, c, CATALOG_APPRAISE) && !catalog_can(v->flow, c, CATALOG_SEND))
		return 1;
	if (catalog_obstacles_of(v->flow, c, &o) != 1)
		return -1;
	view_int(v->view, "no_unit", (int64_t)o.no_unit);
	return 1;
}

static int
show_step(struct visit *v, int status)
{
	struct catalog catalog;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	supplement_show_rows(v, &catalog);
	if (catalog_fill_rounds(v, &catalog) != 1 ||
	    fill_no_unit(v, &catalog) != 1)
		return -1;
	v->version = catalog.version;
	view_text(v->page, "Form.reason.name", "reason");
	view_text(v->page, "Form.basis.name", "basis");
	visit_crumb(v, NULL, visit_label(v, "catalog.step.title", NULL, NULL));
	return visit_page_as(v, status, "catalog/step.cs", "catalog.step.title");
}

/* The page of what can be done with it now. */
static int
step_page(struct visit *v)
{
	return show_step(v, 200);
}

static int
withdraw(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_withdraw(v->flow, v->id[0], form_version(v->form), &why),
	    &why, show_step);
}

static int
send_back(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_step(v, 422);
	return visit_answer(v, catalog_return(v->flow, v->id[0], form_version(v->form),
	    form_text(v->form, "reason"), &why), &why, show_step);
}

static int
claim(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_claim(v->flow, v->id[0], form_version(v->form), true, &why),
	    &why, show_step);
}

static int
release(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_claim(v->flow, v->id[0], form_version(v->form), false, &why),
	    &why, show_step);
}

static int
appraise(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_appraise(v->flow, v->id[0], form_version(v->form), &why),
	    &why, show_step);
}

static int
send_on(struct visit *v)
{
	const struct chosen one = { v->id[0], form_version(v->form) };
	struct refusal why = { 0 };

	return visit_answer(v, catalog_send(v->flow, &one, 1, &why), &why, show_step);
}

static int
basis(struct visit *v)
{
	struct refusal why = { 0 };
	const char *text = form_text(v->form, "basis");

	if (!form_ok(v->form))
		return show_step(v, 422);
	return visit_answer(v, catalog_basis_edit(v->flow, v->id[0], text == NULL ? "" : text,
	    &why), &why, show_step);
}

const struct route catalog_step_routes[] = {
	{ METHOD_GET, "/danh-muc/:/trinh", ROLES_AGENCY, 0, NULL, submit_page },
	{ METHOD_POST, "/danh-muc/:/trinh", ROLE_HEAD, 0, submit_fields, submit },
	{ METHOD_GET, "/danh-muc/:/xu-ly", ROLES_AGENCY | ROLES_APPRAISAL, 0, NULL, step_page },
	{ METHOD_POST, "/danh-muc/:/can-cu", ROLES_AGENCY, 0, basis_fields, basis },
	{ METHOD_POST, "/danh-muc/:/rut", ROLE_HEAD, 0, NULL, withdraw },
	{ METHOD_POST, "/danh-muc/:/nhan-tham-dinh", ROLES_APPRAISAL, 0, NULL, claim },
	{ METHOD_POST, "/danh-muc/:/bo-nhan", ROLES_APPRAISAL, 0, NULL, release },
	{ METHOD_POST, "/danh-muc/:/tra-lai", ROLES_APPRAISAL, 0, return_fields, send_back },
	{ METHOD_POST, "/danh-muc/:/tham-dinh", ROLES_APPRAISAL, 0, NULL, appraise },
	{ METHOD_POST, "/danh-muc/:/gui", ROLE_APPRAISAL_LEAD, 0, NULL, send_on },
	{ 0 }
};
