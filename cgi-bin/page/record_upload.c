/* Copies of paper for the file of a year, one more or in the place of another: taken by the program upload. */
#include "flow/record_file.h"
#include "page/import.h"
#include "page/list.h"
#include "page/period.h"
#include "page/record.h"
#include "page/year.h"
#include "rules/role.h"

#define TITLE_MOST	200
#define NUMBER_MOST	60
#define REASON_MOST	500
#define PERIOD_MOST	7
#define QUARTERS	4

static const struct field show_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ 0 }
};
static const struct field bring_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .required = true, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ "record_kind", FIELD_CHOICE, .required = true, .choices = record_kind_name },
	{ "record_period", FIELD_TEXT, .max = PERIOD_MOST },
	{ "document_title", FIELD_TEXT, .required = true, .max = TITLE_MOST },
	{ "document_number", FIELD_TEXT, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ .name = "compared", .type = FIELD_FLAG },
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};
static const struct field replace_fields[] = {
	{ "document_title", FIELD_TEXT, .required = true, .max = TITLE_MOST },
	{ "document_number", FIELD_TEXT, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ .name = "compared", .type = FIELD_FLAG },
	{ "file", FIELD_TEXT, .max = 1 },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static void
add_period(struct visit *v, struct period p)
{
	list_option(v, "Periods", period_text(v->mem, p), period_name(v, p), list_typed(v, "record_period"));
}

static void
fill_choices(struct visit *v, int year)
{
	for (int k = 0; k < RECORD_KINDS; k++)
		list_option(v, "KindsOf", record_kind_name[k], record_kind_words(v, (enum record_kind)k), list_typed(v, "record_kind"));
	list_option(v, "Periods", "", say(v, "record.no_period"), list_typed(v, "record_period"));
	for (int m = 1; m <= YEAR_MONTHS; m++)
		add_period(v, (struct period){ (int16_t)year, (int8_t)m, 1 });
	for (int q = 0; q < QUARTERS; q++)
		add_period(v, (struct period){ (int16_t)year, (int8_t)(q * QUARTER_MONTHS + 1), QUARTER_MONTHS });
}

static int
show(struct visit *v, int status)
{
	const int year = year_asked(v);
	struct record_owner o;
	const int found = record_keeps(v->flow, v->id[0], year, &o);

	if (found != 1)
		return found;
	view_text(v->view, "name", o.place.name);
	view_int(v->view, "year", year);
	view_print(v->view, "path", "/tai-len/ho-so/%lld", (long long)v->id[0]);
	visit_name_fields(v, bring_fields);
	fill_choices(v, year);
	record_crumbs(v, &o, year, say(v, "record.bring"));
	return visit_page_as(v, status, "record/bring.cs", "record.bring");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

/* What both forms have. 1: a file came; 0: none. */
static int
take_typed(struct visit *v, struct record_putting *p)
{
	p->copy.title = list_typed(v, "document_title");
	p->copy.number = list_typed(v, "document_number");
	p->copy.day = form_day(v->form, "document_day");
	p->compared = form_flag(v->form, "compared");
	return import_file_of(v) != NULL;
}

static int
put(struct visit *v, const struct record_putting *p, int (*again)(struct visit *, int))
{
	struct refusal why = { 0 };
	struct import_upload upload;

	if (import_file_take(v, import_file_of(v), &upload) != 1)
		return -1;
	return visit_answer(v, record_copy_put(v->flow, p, &upload, &why), &why, again);
}

static int
bring(struct visit *v)
{
	struct refusal none = { .label = "record.refused.no_file", .field = "file" }, unknown = { .label = "record.refused.period", .field = "record_period" };
	struct record_putting p = { .copy = { .person = v->id[0], .year = year_asked(v),
	    .kind = (enum record_kind)word_index(record_kind_name, RECORD_KINDS, list_typed(v, "record_kind")) } };
	const char *period = list_typed(v, "record_period");

	if (!form_ok(v->form))
		return show(v, 422);
	if (p.copy.kind == RECORD_SHEET && period_read(period, &p.copy.period) != 1)
		return visit_answer(v, 0, &unknown, show);
	return take_typed(v, &p) == 1 ? put(v, &p, show) : visit_answer(v, 0, &none, show);
}

static int
show_replace(struct visit *v, int status)
{
	struct record_copy c;
	struct record_owner o;
	const int found = record_copy_keeps(v->flow, v->id[0], &c, &o);

	if (found != 1 || (status == 200 && c.withdrawn_at != NULL))
		return found == 1 ? 0 : found;
	view_text(v->view, "name", o.place.name);
	view_int(v->view, "year", c.year);
	view_text(v->view, "kind", record_kind_words(v, c.kind));
	view_text(v->view, "before", c.title);
	view_print(v->view, "path", "/tai-len/ho-so/tai-lieu/%lld", (long long)c.id);
	visit_name_fields(v, replace_fields);
	visit_default(v, "document_title", c.title);
	visit_default(v, "document_number", c.number);
	visit_default(v, "document_day", day_show(v->mem, c.day));
	if (status != 422)
		v->version = c.version;
	record_crumbs(v, &o, c.year, say(v, "record.replace"));
	return visit_page_as(v, status, "record/replace.cs", "record.replace");
}

static int
replace_page(struct visit *v)
{
	return show_replace(v, 200);
}

static int
replace(struct visit *v)
{
	struct refusal none = { .label = "record.refused.no_file", .field = "file" };
	struct record_putting p = { .version = form_version(v->form), .reason = list_typed(v, "reason") };
	struct record_owner o;
	const int found = record_copy_keeps(v->flow, v->id[0], &p.copy, &o);

	if (found != 1)
		return found;
	if (!form_ok(v->form))
		return show_replace(v, 422);
	p.copy.before = v->id[0];
	return take_typed(v, &p) == 1 ? put(v, &p, show_replace) : visit_answer(v, 0, &none, show_replace);
}

const struct route record_upload_routes[] = {
	{ METHOD_GET,  "/tai-len/ho-so/:",		ROLES_AGENCY | ROLES_APPRAISAL, 0, show_fields, show_page },
	{ METHOD_POST, "/tai-len/ho-so/:",		ROLES_AGENCY | ROLES_APPRAISAL, ROUTE_FILE, bring_fields, bring },
	{ METHOD_GET,  "/tai-len/ho-so/tai-lieu/:",	ROLES_AGENCY | ROLES_APPRAISAL, 0, NULL, replace_page },
	{ METHOD_POST, "/tai-len/ho-so/tai-lieu/:",	ROLES_AGENCY | ROLES_APPRAISAL, ROUTE_FILE, replace_fields, replace },
	{ 0 }
};
