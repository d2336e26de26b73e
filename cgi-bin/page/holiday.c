#include "page/holiday.h"

#include <string.h>

#include "flow/holiday.h"
#include "flow/period.h"
#include "flow/see.h"
#include "page/list.h"
#include "page/take_back.h"
#include "rules/role.h"

#define NAME_MOST	200
#define NUMBER_MOST	60
#define YEAR_LEAST	1900
#define YEAR_MOST	2199

static const struct field index_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ 0 }
};
static const struct field enter_fields[] = {
	{ "day_kind", FIELD_CHOICE, .required = true, .choices = holiday_kind_name },
	{ "occasion", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ .name = "first_day", .type = FIELD_DAY, .required = true },
	{ .name = "last_day", .type = FIELD_DAY },
	{ "document_number", FIELD_TEXT, .max = NUMBER_MOST },
	{ 0 }
};
static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static void
fill(struct visit *v, struct view *row, const struct holiday *h)
{
	view_text(row, "day", day_show(v->mem, h->day));
	view_text(row, "week", say(v, mem_print(v->mem, "holiday.week.%s", day_week(h->day))));
	view_text(row, "kind", say(v, mem_print(v->mem, "holiday.kind.%s", holiday_kind_name[h->kind])));
	view_text(row, "colour", h->kind == HOLIDAY_WORKED ? "yellow" : "green");
	view_text(row, "name", h->name);
	view_text(row, "document", h->document_number);
	view_text(row, "maker", h->maker);
	if (h->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, h->withdrawn_at));
		view_text(row, "withdrawer", h->withdrawer);
		view_text(row, "reason", h->reason);
	}
	if (holiday_can_withdraw(v->flow, h))
		view_print(row, "withdraw", HOLIDAY_PLACE "%lld/thu-hoi", (long long)h->id);
}

/* The years there are, and the one that is shown. */
static int
fill_years(struct visit *v, int shown)
{
	int64_t *list;
	size_t n;

	if (holidays_years(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Years");

		view_int(row, "year", list[i]);
		view_flag(row, "here", list[i] == shown);
		view_print(row, "path", HOLIDAY_PLACE "?nam=%lld", (long long)list[i]);
	}
	return 1;
}

static int
show(struct visit *v, int status)
{
	const bool read = v->web->method == METHOD_GET;
	const struct day from = read ? (struct day){ 0 } : form_day(v->form, "first_day");
	int64_t year = read ? form_int(v->form, "nam", NULL) : from.year;
	struct holiday *list;
	size_t n;

	if (year < YEAR_LEAST)
		year = day_today().year;
	if (holidays(v->flow, (int)year, &list, &n) != 1 || fill_years(v, (int)year) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, list[i].withdrawn_at == NULL ? "Days" : "Withdrawn"), &list[i]);
	view_int(v->view, "year", year);
	view_flag(v->view, "may", see_appraises(v->who));
	visit_name_fields(v, enter_fields);
	for (int k = 0; k < HOLIDAY_KINDS; k++)
		list_option(v, "Kinds", holiday_kind_name[k], say(v, mem_print(v->mem, "holiday.kind.%s",
		    holiday_kind_name[k])), "");
	visit_default(v, "day_kind", holiday_kind_name[HOLIDAY_OFF]);
	visit_crumb(v, PERIOD_PLACE, say(v, "period.title"));
	visit_crumb(v, NULL, say(v, "holiday.title"));
	return visit_page_as(v, status, "holiday/list.cs", "holiday.title");
}

static int
index_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
enter(struct visit *v)
{
	const struct day from = form_day(v->form, "first_day"), until = form_day(v->form, "last_day");
	struct holiday h = { .name = list_typed(v, "occasion"), .document_number = list_typed(v, "document_number") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	if (strcmp(form_text(v->form, "day_kind"), holiday_kind_name[HOLIDAY_WORKED]) == 0)
		h.kind = HOLIDAY_WORKED;
	return visit_answer(v, holiday_enter(v->flow, &h, from, until.year == 0 ? from : until, &why), &why, show);
}

static const struct take_back_labels withdraw_labels = {
	"holiday.withdraw", "holiday.withdraw_about", "holiday.withdraw_why"
};

static int
show_withdraw(struct visit *v, int status)
{
	struct holiday h;
	const int found = holiday_read(v->flow, v->id[0], &h);
	bool may;

	if (found != 1)
		return found;
	may = holiday_can_withdraw(v->flow, &h);
	if (status == 200 && !may)
		return 0;
	take_back_fact(v, "holiday.day", day_show(v->mem, h.day));
	take_back_fact(v, "holiday.kind.title", say(v, mem_print(v->mem, "holiday.kind.%s", holiday_kind_name[h.kind])));
	take_back_fact(v, "holiday.name", h.name);
	if (h.withdrawn_at != NULL) {
		take_back_fact(v, "holiday.withdrawer", h.withdrawer);
		take_back_fact(v, "holiday.withdraw_why", h.reason);
	}
	visit_crumb(v, PERIOD_PLACE, say(v, "period.title"));
	visit_crumb(v, mem_print(v->mem, HOLIDAY_PLACE "?nam=%d", h.day.year), say(v, "holiday.title"));
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, HOLIDAY_PLACE "%lld/thu-hoi", (long long)h.id), h.version, may);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, holiday_take_back, show_withdraw);
}

const struct route holiday_routes[] = {
	{ METHOD_GET,  HOLIDAY_PLACE,			ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_POST, HOLIDAY_PLACE,			ROLES_APPRAISAL, 0, enter_fields, enter },
	{ METHOD_GET,  HOLIDAY_PLACE ":/thu-hoi",	ROLES_APPRAISAL, 0, NULL, withdraw_page },
	{ METHOD_POST, HOLIDAY_PLACE ":/thu-hoi",	ROLES_APPRAISAL, 0, take_back_fields, withdraw },
	{ 0 }
};
