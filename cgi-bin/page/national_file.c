/* Codes of the national database; files and receipts for when the line is down. */
#include <string.h>

#include "page/list.h"
#include "page/listing.h"
#include "page/national.h"
#include "page/organisation.h"
#include "rules/role.h"
#include "rules/score.h"
#include "rules/year.h"

#define READERS		(ROLE_ADMIN | ROLES_APPRAISAL | ROLE_AUDITOR)
#define CODE_PLACE	NATIONAL_PLACE "ma/"
#define FILE_PLACE	NATIONAL_PLACE "tep/"
#define OURS_MOST	50
#define RECEIPTS_MOST	400000

static const char *const forms[] = { "jsonl", "xlsx", NULL };
static const char *const periods[] = { "month", "quarter", "year", NULL };
static const char *const standings[] = { "classified", "under_six_months", "no_scored_period", "no_assigned_work", NULL };

static const struct field code_fields[] = {
	{ "ours", FIELD_TEXT, .required = true, .max = OURS_MOST },
	{ "theirs", FIELD_TEXT, .max = NATIONAL_CODE_MOST },
	{ .name = "before", .type = FIELD_INT, .min = 0, .max = INT64_MAX },
	{ 0 }
};
static const struct field told_fields[] = {
	{ "nhan", FIELD_INT, .min = 0, .max = RECEIPTS_MOST },
	{ "cu", FIELD_INT, .min = 0, .max = RECEIPTS_MOST },
	{ 0 }
};
static const struct field make_fields[] = {
	{ "file_form", FIELD_CHOICE, .required = true, .choices = forms },
	{ 0 }
};
static const struct field hand_fields[] = {
	{ "receipts", FIELD_AREA, .required = true, .max = RECEIPTS_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

/* A word of ours and what stands for it: a row of the table, an option of the form ("level HTTNV"). */
static void
fill_code(struct visit *v, enum national_code_kind kind, const char *ours, const char *name, const struct national_code_row *code, size_t n)
{
	struct view *row = view_row(v->view, "Codes");
	const char *key = mem_print(v->mem, "%s %s", national_code_kind_name[kind], ours);

	view_text(row, "kind", visit_say(v, "national.kind.", national_code_kind_name[kind]));
	view_text(row, "ours", ours);
	view_text(row, "name", name);
	for (size_t i = 0; i < n; i++)
		if (code[i].kind == kind && strcmp(code[i].ours, ours) == 0) {
			view_text(row, "theirs", code[i].theirs);
			view_text(row, "maker", code[i].maker);
			view_text(row, "made", moment_show(v->mem, code[i].made_at));
		}
	view_flag(row, "lacks", kind == CODE_UNIT);
	list_option(v, "Ours", key, mem_print(v->mem, "%s: %s", visit_say(v, "national.kind.", national_code_kind_name[kind]), name), form_typed(v->form, "ours"));
}

static void
fill_kind(struct visit *v, enum national_code_kind kind, const char *const *words, const char *root, const struct national_code_row *code, size_t n)
{
	for (; *words != NULL; words++)
		fill_code(v, kind, *words, visit_say(v, root, *words), code, n);
}

static int
show_codes(struct visit *v, int status)
{
	struct national_code_row *code;
	struct national_agency *agency;
	size_t n, nagencies, missing = 0;
	int64_t newest = 0;

	if (national_code_rows(v->flow, &code, &n, &agency, &nagencies) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		newest = code[i].id > newest ? code[i].id : newest;
	visit_name_fields(v, code_fields);
	fill_kind(v, CODE_LEVEL, score_level_name, "sheet.level.", code, n);
	fill_kind(v, CODE_PERIOD, periods, "national.type.", code, n);
	fill_kind(v, CODE_KIND, person_kind_choices, "person.kind.", code, n);
	fill_kind(v, CODE_RANK, rank_choices, "unit.rank.", code, n);
	fill_kind(v, CODE_STANDING, standings, "national.standing.", code, n);
	for (size_t i = 0; i < nagencies; i++) {
		bool there = false;

		fill_code(v, CODE_UNIT, agency[i].code, agency[i].name, code, n);
		for (size_t k = 0; k < n; k++)
			there |= code[k].kind == CODE_UNIT && strcmp(code[k].ours, agency[i].code) == 0 && code[k].theirs[0] != '\0';
		missing += !there;
	}
	view_int(v->view, "missing", (int64_t)missing);
	view_int(v->view, "before", newest);
	view_flag(v->view, "writes", (v->who->roles & ROLE_ADMIN) != 0);
	national_crumbs(v, say(v, "national.codes"));
	return visit_page_as(v, status, "national/code.cs", "national.codes");
}

static int
codes_page(struct visit *v)
{
	return show_codes(v, 200);
}

/* "level HTTNV": kind and word. 1 or 0. */
static int
read_ours(struct visit *v, struct national_code *c)
{
	const char *typed = form_text(v->form, "ours");
	const size_t n = strcspn(typed, " ");
	const int kind = word_index(national_code_kind_name, NATIONAL_CODE_KINDS, mem_copy(v->mem, typed, n));

	if (kind < 0 || typed[n] != ' ')
		return 0;
	c->kind = (enum national_code_kind)kind;
	c->ours = typed + n + 1;
	return 1;
}

static int
put_code(struct visit *v)
{
	struct national_code c = { .theirs = list_typed(v, "theirs") };
	struct refusal why = { 0 };

	if (form_ok(v->form) && read_ours(v, &c) != 1)
		form_error(v->form, "ours", "error.not_choice", NULL, NULL);
	if (!form_ok(v->form))
		return show_codes(v, 422);
	return visit_answer(v, national_code_put(v->flow, &c, form_int(v->form, "before", NULL), &why), &why, show_codes);
}

/* What became of receipts that were entered. */
static void
fill_told(struct visit *v)
{
	const int64_t taken = form_int(v->form, "nhan", NULL), known = form_int(v->form, "cu", NULL);

	view_text(v->view, "taken", taken == 0 ? NULL : visit_label(v, "national.hand_taken", mem_print(v->mem, "%lld", (long long)taken), NULL));
	view_text(v->view, "known", known == 0 ? NULL : visit_label(v, "national.hand_known", mem_print(v->mem, "%lld", (long long)known), NULL));
}

static int
show_files(struct visit *v, int status)
{
	struct national_export *list;
	size_t n;

	if (national_files(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Files");

		view_print(row, "path", FILE_PLACE "%lld/tai", (long long)list[i].id);
		view_int(row, "n", list[i].records);
		view_text(row, "form", list[i].form);
		view_text(row, "hash", list[i].hash);
		view_text(row, "person", list[i].person);
		view_text(row, "at", moment_show(v->mem, list[i].at));
	}
	if (v->web->method == METHOD_GET)
		fill_told(v);
	visit_name_fields(v, make_fields);
	visit_name_fields(v, hand_fields);
	for (size_t i = 0; forms[i] != NULL; i++)
		list_option(v, "Forms", forms[i], visit_say(v, "national.form.", forms[i]), "");
	visit_default(v, "file_form", forms[0]);
	national_crumbs(v, say(v, "national.files"));
	return visit_page_as(v, status, "national/file.cs", "national.files");
}

static int
files_page(struct visit *v)
{
	return show_files(v, form_ok(v->form) ? 200 : 422);
}

static int
make_file(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_files(v, 422);
	return visit_answer(v, national_file_make(v->flow, form_text(v->form, "file_form"), &why), &why, show_files);
}

static int
hand_in(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_files(v, 422);
	return visit_answer(v, national_hand_in(v->flow, form_text(v->form, "receipts"), &why), &why, show_files);
}

static const struct { const char *label, *part, *name; int width; } cells[] = {
	{ "national.field.person_number", "person", "number", 16 }, { "national.field.person_name", "person", "name", 28 },
	{ "national.field.agency_code", "agency", "code", 16 }, { "national.field.period_type", "period", "type", 10 },
	{ "national.field.period_year", "period", "year", 8 }, { "national.field.period_number", "period", "number", 8 },
	{ "national.field.level", NULL, "level", 10 }, { "national.field.points_shown", "points", "shown", 10 },
	{ "national.field.points_total", "points", "total", 16 }, { "national.field.decision_number", "decision", "number", 18 },
	{ "national.field.decision_day", "decision", "day", 12 }, { "national.field.version", NULL, "version", 8 },
	{ "national.field.status", NULL, "status", 10 },
};
#define CELLS	(sizeof(cells) / sizeof(*cells))

static void
fill_cells(struct visit *v, struct listing *l, const struct national_signed *r)
{
	const struct json *payload = json_read(v->mem, r->payload, strlen(r->payload));
	int64_t whole;

	listing_text(l, r->message);
	for (size_t c = 0; c < CELLS; c++) {
		const struct json *in = cells[c].part == NULL ? payload : json_get(payload, cells[c].part);
		const char *text = json_text(in, cells[c].name);

		listing_text(l, text != NULL || json_int(in, cells[c].name, &whole) != 1 ? text : mem_print(v->mem, "%lld", (long long)whole));
	}
	listing_text(l, r->hash);
	listing_text(l, r->signature);
}

static int
send_workbook(struct visit *v, const struct national_export *e, const struct national_signed *list, size_t n)
{
	struct listing_column column[CELLS + 3] = { { "national.column.message", 36, LIST_TEXT } };
	struct listing *l;

	for (size_t c = 0; c < CELLS; c++)
		column[c + 1] = (struct listing_column){ cells[c].label, cells[c].width, LIST_TEXT };
	column[CELLS + 1] = (struct listing_column){ "national.column.hash", 66, LIST_TEXT };
	column[CELLS + 2] = (struct listing_column){ "national.column.signature", 90, LIST_TEXT };
	l = listing_new(v, column, CELLS + 3, n);
	for (size_t i = 0; i < n; i++)
		fill_cells(v, l, &list[i]);
	return listing_workbook(l, say(v, "national.title"), mem_print(v->mem, "quoc-gia-%lld", (long long)e->id));
}

static int
load(struct visit *v)
{
	struct national_signed *list;
	struct national_export e;
	const char *text;
	size_t n, size;
	const int found = national_file_load(v->flow, v->id[0], &e, &list, &n);

	if (found != 1)
		return found;
	if (strcmp(e.form, "xlsx") == 0)
		return send_workbook(v, &e, list, n);
	text = national_file_text(v->flow, &e, list, n, &size);
	return text == NULL ? -1 : reply_bytes(v->reply, "application/jsonl; charset=utf-8", mem_print(v->mem, "quoc-gia-%lld.jsonl", (long long)e.id), text, size);
}

const struct route national_file_routes[] = {
	{ METHOD_GET,  CODE_PLACE,			READERS, 0, NULL, codes_page },
	{ METHOD_POST, CODE_PLACE,			ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH, code_fields, put_code },
	{ METHOD_GET,  FILE_PLACE,			ROLE_ADMIN, ROUTE_STRONG, told_fields, files_page },
	{ METHOD_POST, FILE_PLACE,			ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH, make_fields, make_file },
	{ METHOD_POST, FILE_PLACE ":/tai",		ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH, NULL, load },
	{ METHOD_POST, NATIONAL_PLACE "bien-nhan",	ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH | ROUTE_LARGE, hand_fields, hand_in },
	{ 0 }
};
