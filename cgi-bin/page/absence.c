#include "page/absence.h"

#include "flow/absence.h"
#include "page/agency.h"
#include "page/list.h"
#include "page/take_back.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define YEAR_LEAST	2026	/* the first that is evaluated */
#define YEAR_MOST	2199
#define DOCUMENT_MOST	200

static const struct field index_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ 0 }
};
static const struct field enter_fields[] = {
	{ .name = "person", .type = FIELD_ID, .required = true },
	{ "absence_kind", FIELD_CHOICE, .required = true, .choices = absence_kind_name },
	{ .name = "first_day", .type = FIELD_DAY, .required = true },
	{ .name = "last_day", .type = FIELD_DAY, .required = true },
	{ "document", FIELD_TEXT, .required = true, .max = DOCUMENT_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static const char *
kind_words(struct visit *v, enum absence_kind kind)
{
	return say(v, mem_print(v->mem, "absence.kind.%s", absence_kind_name[kind]));
}

static bool
heads(const struct visit *v)
{
	return (v->who->roles & ROLE_HEAD) != 0;
}

static void
fill(struct visit *v, struct view *row, const struct absence *a)
{
	view_text(row, "name", a->name);
	view_text(row, "kind", kind_words(v, a->kind));
	view_text(row, "from", day_show(v->mem, a->days.from));
	view_text(row, "until", day_show(v->mem, a->days.until));
	view_text(row, "document", a->document);
	view_text(row, "maker", a->maker);
	if (a->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, a->withdrawn_at));
		view_text(row, "withdrawer", a->withdrawer);
		view_text(row, "reason", a->reason);
	} else if (heads(v))
		view_print(row, "withdraw", ABSENCE_PLACE "%lld/thu-hoi", (long long)a->id);
}

static int
fill_form(struct visit *v)
{
	struct member *people;
	size_t n;

	if (absence_people(v->flow, &people, &n) != 1)
		return -1;
	agency_fill_people(v, "People", people, n);
	visit_name_fields(v, enter_fields);
	for (int k = 0; k < ABSENCE_KINDS; k++)
		list_option(v, "Kinds", absence_kind_name[k], kind_words(v, (enum absence_kind)k), "");
	return 1;
}

static int
show(struct visit *v, int status)
{
	int64_t year = v->web->method == METHOD_GET ? form_int(v->form, "nam", NULL) : form_day(v->form, "first_day").year;
	struct absence *list;
	size_t n;

	if (year < YEAR_LEAST)
		year = day_today().year;
	if (absences(v->flow, (int)year, &list, &n) != 1 || (heads(v) && fill_form(v) != 1))
		return -1;
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, list[i].withdrawn_at == NULL ? "Absences" : "Withdrawn"), &list[i]);
	view_int(v->view, "year", year);
	view_print(v->view, "before", ABSENCE_PLACE "?nam=%lld", (long long)year - 1);
	view_flag(v->view, "earlier", year > YEAR_LEAST);
	view_print(v->view, "after", ABSENCE_PLACE "?nam=%lld", (long long)year + 1);
	view_flag(v->view, "may", heads(v));
	visit_crumb(v, "/co-quan/", say(v, "agency.title"));
	visit_crumb(v, NULL, say(v, "absence.title"));
	return visit_page_as(v, status, "absence/list.cs", "absence.title");
}

static int
index_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
enter(struct visit *v)
{
	const struct absence a = {
		.person = form_int(v->form, "person", NULL),
		.kind = (enum absence_kind)word_index(absence_kind_name, ABSENCE_KINDS, list_typed(v, "absence_kind")),
		.days = { form_day(v->form, "first_day"), form_day(v->form, "last_day") }, .document = list_typed(v, "document"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, absence_enter(v->flow, &a, &why), &why, show);
}

static const struct take_back_labels withdraw_labels = { "absence.withdraw", "absence.withdraw_about", "absence.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct absence a;
	const int found = absence_read(v->flow, v->id[0], &a);

	if (found != 1)
		return found;
	if (status == 200 && a.withdrawn_at != NULL)
		return 0;
	take_back_fact(v, "absence.person", a.name);
	take_back_fact(v, "absence.kind.title", kind_words(v, a.kind));
	take_back_fact(v, "absence.from", day_show(v->mem, a.days.from));
	take_back_fact(v, "absence.until", day_show(v->mem, a.days.until));
	take_back_fact(v, "absence.document", a.document);
	visit_crumb(v, "/co-quan/", say(v, "agency.title"));
	visit_crumb(v, mem_print(v->mem, ABSENCE_PLACE "?nam=%d", a.days.from.year), say(v, "absence.title"));
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, ABSENCE_PLACE "%lld/thu-hoi", (long long)a.id), a.version,
	    a.withdrawn_at == NULL);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, absence_take_back, show_withdraw);
}

const struct route absence_routes[] = {
	{ METHOD_GET,  ABSENCE_PLACE,			ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_POST, ABSENCE_PLACE,			ROLE_HEAD, 0, enter_fields, enter },
	{ METHOD_GET,  ABSENCE_PLACE ":/thu-hoi",	ROLE_HEAD, 0, NULL, withdraw_page },
	{ METHOD_POST, ABSENCE_PLACE ":/thu-hoi",	ROLE_HEAD, 0, take_back_fields, withdraw },
	{ 0 }
};
