/* /cong-viec/giao/:, /cong-viec/giao/ngoai, /cong-viec/giao/ho-tro: the form with which one work is assigned. */
#include <string.h>

#include "base/number.h"
#include "page/catalog.h"
#include "page/list.h"
#include "page/work.h"
#include "rules/role.h"

static const struct field look_fields[] = {
	{ .name = "deadline", .type = FIELD_DAY },
	{ "person", FIELD_ID, .many = true },
	{ 0 }
};
#define GIVE_FIELDS(document_most) \
	{ "subject", FIELD_TEXT, .max = SUBJECT_MOST }, \
	{ "quantity", FIELD_DECIMAL, .min = 1, .max = QUANTITY_MOST, .places = 3 }, \
	{ .name = "deadline", .type = FIELD_DAY }, \
	{ .name = "regular", .type = FIELD_FLAG }, \
	{ "days", FIELD_INT, .min = 1, .max = WORK_DAYS_MOST }, \
	{ "person", FIELD_ID, .many = true }, \
	{ "reason", FIELD_TEXT, .max = REASON_MOST }, \
	{ "document", FIELD_TEXT, .max = document_most }
static const struct field give_fields[] = { GIVE_FIELDS(DOCUMENT_MOST), { 0 } };
static const struct field outside_fields[] = {
	{ "task", FIELD_AREA, .required = true, .max = TASK_MOST },
	{ "output", FIELD_AREA, .required = true, .max = OUTPUT_MOST },
	{ "coefficient", FIELD_DECIMAL, .required = true, .min = 1, .max = COEFFICIENT_MOST, .places = 1 },
	GIVE_FIELDS(DOCUMENT_MOST),
	{ 0 }
};
/* Of Home Affairs: on a document of the head of the province, whose day stands behind its number. */
#define NUMBER_MOST (DOCUMENT_MOST - 15)
#define PREPARED_FIELDS \
	{ .name = "document_day", .type = FIELD_DAY, .required = true }
static const struct field prepare_fields[] = { GIVE_FIELDS(NUMBER_MOST), PREPARED_FIELDS, { 0 } };
static const struct field prepare_outside_fields[] = {
	{ "task", FIELD_AREA, .required = true, .max = TASK_MOST },
	{ "output", FIELD_AREA, .required = true, .max = OUTPUT_MOST },
	{ "coefficient", FIELD_DECIMAL, .required = true, .min = 1, .max = COEFFICIENT_MOST, .places = 1 },
	GIVE_FIELDS(NUMBER_MOST), PREPARED_FIELDS,
	{ 0 }
};

/* Of support work: hours are what is assigned, and it has no product that comes out. */
static const struct field support_fields[] = {
	{ "task", FIELD_AREA, .required = true, .max = TASK_MOST },
	{ "subject", FIELD_TEXT, .max = SUBJECT_MOST },
	{ "quantity", FIELD_DECIMAL, .required = true, .min = 1, .max = QUANTITY_MOST, .places = 3 },
	{ "standard_hours", FIELD_DECIMAL, .required = true, .min = STANDARD_HOURS_LEAST, .max = STANDARD_HOURS_MOST, .places = 3 },
	{ .name = "deadline", .type = FIELD_DAY, .required = true },
	{ "person", FIELD_ID, .many = true },
	{ "reason", FIELD_TEXT, .max = REASON_MOST },
	{ "document", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ 0 }
};

/* What a page assigns: support work, something else outside the catalog, or (id) a product of it. */
static bool
support(const struct visit *v)
{
	return strcmp(v->route->path, WORK_GIVE_PLACE "/ho-tro") == 0;
}

/* The fields of the form, which a page of it has too. */
static const struct field *
fields_of(const struct visit *v)
{
	if (work_prepares(v))
		return v->id[0] == 0 ? prepare_outside_fields : prepare_fields;
	return support(v) ? support_fields : v->id[0] == 0 ? outside_fields : give_fields;
}

static const char *
title_of(const struct visit *v)
{
	return support(v) ? "work.support" : v->id[0] == 0 ? "work.outside" : "work.give";
}

/* Hours of the standard product stand as they were said last. 1 or -1. */
static int
fill_hours(struct visit *v)
{
	int64_t hours;

	if (work_hours_last(v->flow, &hours) != 1)
		return -1;
	if (hours != 0)
		visit_default(v, "standard_hours", quantity_text(v->mem, hours, ','));
	view_flag(v->view, "support", true);
	return 1;
}

/* The product of the page, where it is about one, and whose catalogs have it (all: NULL). 1; 0: there is none; -1. */
static int
fill_row(struct visit *v, const struct work_ground *g, int64_t **agency_r, size_t *n_r)
{
	struct product p;
	int64_t agency;
	int found;

	*agency_r = NULL;
	*n_r = 0;
	view_print(v->view, "path", "%s/%s", work_give_place(v), support(v) ? "ho-tro" : v->id[0] == 0 ? "ngoai" :
	    mem_print(v->mem, "%lld", (long long)v->id[0]));
	if (v->id[0] == 0)
		return 1;
	found = work_ground_product(v->flow, g, v->id[0], &p, &agency);
	if (found != 1)
		return found;
	work_fill_product(view_node(v->view, "Product"), v, &p);
	if (p.coefficient > 10 && !g->prepares)
		view_print(v->view, "split", WORK_GIVE_PLACE "/%lld/chia", (long long)v->id[0]);
	return g->charge.heads ? work_ground_has(v->flow, v->id[0], agency_r, n_r) : 1;
}

static int
show_give(struct visit *v, int status)
{
	const struct day deadline = form_day(v->form, "deadline");
	struct work_ground g;
	int64_t *agency;
	size_t n;
	int found = work_page_ground(v, &g);

	if (found == 1)
		found = fill_row(v, &g, &agency, &n);
	if (found != 1)
		return found;
	visit_name_fields(v, fields_of(v));
	view_flag(v->view, "prepares", g.prepares);
	if (work_fill_people(v, &g, work_period_typed(&g, deadline), agency, n, "person") != 1 || (support(v) && fill_hours(v) != 1))
		return -1;
	work_fill_whens(v, &g);
	work_fill_look(v, &g, deadline);
	view_flag(v->view, "outside", v->id[0] == 0 && !support(v));
	visit_crumb(v, work_unit_place(v), work_unit_name(v));
	visit_crumb(v, work_give_place(v), work_say(v, "work.give"));
	visit_crumb(v, NULL, work_say(v, v->id[0] == 0 ? title_of(v) : "work.to_whom"));
	return visit_page_as(v, status, "work/give.cs", title_of(v));
}

static int
give_page(struct visit *v)
{
	return show_give(v, 200);
}

/* What is asked of work with a deadline, and of regular work. */
static void
check_give(struct visit *v, bool regular)
{
	bool set;

	if (form_count(v->form, "person") == 0)
		form_error(v->form, "person", "work.refused.nobody", NULL, NULL);
	if (regular)
		return;
	form_int(v->form, "quantity", &set);
	if (!set)
		form_error(v->form, "quantity", "error.required", NULL, NULL);
	if (form_day(v->form, "deadline").year == 0)
		form_error(v->form, "deadline", "error.required", NULL, NULL);
}

static int
give(struct visit *v)
{
	const size_t n = form_count(v->form, "person");
	struct assigned *to = mem_array(v->mem, n + 1, sizeof(*to));
	struct assignment a = {
		.row = v->id[0], .subject = list_typed(v, "subject"), .reason = list_typed(v, "reason"),
		.document = list_typed(v, "document"), .regular = !support(v) && form_flag(v->form, "regular"), .to = to, .n = 0,
	};
	struct refusal why = { 0 };

	check_give(v, a.regular);
	if (work_prepares(v) && a.document[0] == '\0')
		form_error(v->form, "document", "error.required", NULL, NULL);
	if (!form_ok(v->form))
		return show_give(v, 422);
	a.prepared = work_prepares(v);
	if (a.prepared) {
		a.document_day = form_day(v->form, "document_day");
		a.document = mem_print(v->mem, "%s, %s", a.document, day_show(v->mem, a.document_day));
	}
	if (support(v)) {
		a.task = list_typed(v, "task");
		a.output = "";
		a.coefficient = 10;
		a.standard_hours = form_int(v->form, "standard_hours", NULL);
	} else if (a.row == 0) {
		a.task = list_typed(v, "task");
		a.output = list_typed(v, "output");
		a.coefficient = form_int(v->form, "coefficient", NULL);
	}
	if (a.regular)
		a.days = form_int(v->form, "days", NULL);
	for (size_t i = 0; i < n; i++) {
		const int64_t person = form_int_at(v->form, "person", i);
		size_t k = 0;

		while (k < a.n && to[k].person != person)
			k++;
		if (k == a.n)
			to[a.n++] = (struct assigned){ person, form_int(v->form, "quantity", NULL), form_day(v->form, "deadline"), { 1, 1 } };
	}
	return visit_answer(v, work_assign(v->flow, &a, 1, &why, NULL), &why, show_give);
}

const struct route work_give_routes[] = {
	{ METHOD_GET,  WORK_GIVE_PLACE "/ngoai",	ROLE_PERSON, 0, look_fields, give_page },
	{ METHOD_POST, WORK_GIVE_PLACE "/ngoai",	ROLE_PERSON, 0, outside_fields, give },
	{ METHOD_GET,  WORK_GIVE_PLACE "/ho-tro",	ROLE_PERSON, 0, look_fields, give_page },
	{ METHOD_POST, WORK_GIVE_PLACE "/ho-tro",	ROLE_PERSON, 0, support_fields, give },
	{ METHOD_GET,  WORK_GIVE_PLACE "/:",		ROLE_PERSON, 0, look_fields, give_page },
	{ METHOD_POST, WORK_GIVE_PLACE "/:",		ROLE_PERSON, 0, give_fields, give },
	{ METHOD_GET,  "/cong-viec/dung-dau/giao/ngoai", ROLES_APPRAISAL, 0, look_fields, give_page },
	{ METHOD_POST, "/cong-viec/dung-dau/giao/ngoai", ROLES_APPRAISAL, 0, prepare_outside_fields, give },
	{ METHOD_GET,  "/cong-viec/dung-dau/giao/:",	ROLES_APPRAISAL, 0, look_fields, give_page },
	{ METHOD_POST, "/cong-viec/dung-dau/giao/:",	ROLES_APPRAISAL, 0, prepare_fields, give },
	{ 0 }
};
