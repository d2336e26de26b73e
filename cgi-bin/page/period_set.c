/* The calendar of the province or of an agency is set, and taken back. */
#include "flow/period.h"
#include "page/list.h"
#include "page/period.h"
#include "page/take_back.h"
#include "rules/role.h"

#define NUMBER_MOST	60
#define REASON_MOST	500
#define MONTHS_AHEAD	18

#define DAY_FIELD(name)	{ name, FIELD_INT, .required = true, .min = 1, .max = 28 }
static const struct field set_fields[] = {
	{ "first_month", FIELD_TEXT, .required = true, .max = 7 },
	DAY_FIELD("closes"), DAY_FIELD("freeze"), DAY_FIELD("self"), DAY_FIELD("head"), DAY_FIELD("decision"),
	DAY_FIELD("publication"), DAY_FIELD("closes_december"), DAY_FIELD("self_december"), DAY_FIELD("head_december"),
	DAY_FIELD("decision_december"), DAY_FIELD("publication_december"),
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};
static const struct field follow_fields[] = {
	{ "first_month", FIELD_TEXT, .required = true, .max = 7 },
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};
void
period_fill_first(struct visit *v, const struct agency_periods *p)
{
	struct period period = period_next(periods_of(p, day_today()));

	for (int i = 0; i < MONTHS_AHEAD; i += period.months, period = period_next(period)) {
		const struct period first = { period.year, period.month, 1 };

		list_option(v, "Months", period_text(v->mem, first), period_name(v, first), "");
	}
}

bool
period_form_first(struct visit *v, struct period *p)
{
	if (form_ok(v->form) && (period_read(form_text(v->form, "first_month"), p) != 1 || p->months != 1))
		form_error(v->form, "first_month", "period.refused.month", NULL, NULL);
	return form_ok(v->form);
}

static int
show_set(struct visit *v, int status, bool province)
{
	const int64_t agency = province ? 0 : v->who->agency;
	const char *title = province ? "period.set_province" : "period.set_own";
	struct period_calendar c;
	struct agency_periods p;

	if (periods_on(v->flow, agency, &p) != 1)
		return -1;
	c = *calendar_of(&p.calendars, period_next(periods_of(&p, day_today())));
	visit_name_fields(v, set_fields);
	for (int i = 0; i < CALENDAR_DAYS; i++)
		visit_default(v, calendar_day_name[i], mem_print(v->mem, "%d", *calendar_day(&c, i)));
	period_fill_first(v, &p);
	view_text(v->view, "title", visit_label(v, title, NULL, NULL));
	view_text(v->view, "path", province ? PERIOD_PLACE "tinh" : PERIOD_PLACE "co-quan");
	visit_crumb(v, PERIOD_PLACE, visit_label(v, "period.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, title, NULL, NULL));
	return visit_page_as(v, status, "period/set.cs", title);
}

static int
show_province(struct visit *v, int status)
{
	return show_set(v, status, true);
}

static int
show_own(struct visit *v, int status)
{
	return show_set(v, status, false);
}

static int
province_page(struct visit *v)
{
	return show_province(v, 200);
}

static int
own_page(struct visit *v)
{
	return show_own(v, 200);
}

static int
show_follow(struct visit *v, int status)
{
	struct agency_periods p;

	if (periods_on(v->flow, v->who->agency, &p) != 1)
		return -1;
	if (status == 200 && !periods_can_follow(v->flow, &p))
		return 0;
	visit_name_fields(v, follow_fields);
	period_fill_first(v, &p);
	visit_crumb(v, PERIOD_PLACE, visit_label(v, "period.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "period.follow", NULL, NULL));
	return visit_page_as(v, status, "period/follow.cs", "period.follow");
}

static int
follow_page(struct visit *v)
{
	return show_follow(v, 200);
}

static int
put(struct visit *v, int64_t agency, bool follows, int (*show)(struct visit *, int))
{
	struct calendar_set set = {
		.agency = agency, .follows = follows, .calendar = period_calendar_default, .document_number = list_typed(v, "document_number"),
		.document_day = form_day(v->form, "document_day"), .reason = list_typed(v, "reason"),
	};
	struct refusal why = { 0 };

	if (!period_form_first(v, &set.first))
		return show(v, 422);
	for (int i = 0; i < CALENDAR_DAYS && !follows; i++)
		*calendar_day(&set.calendar, i) = (int8_t)form_int(v->form, calendar_day_name[i], NULL);
	return visit_answer(v, periods_set(v->flow, &set, &why), &why, show);
}

static int
put_province(struct visit *v)
{
	return put(v, 0, false, show_province);
}

static int
put_own(struct visit *v)
{
	return put(v, v->who->agency, false, show_own);
}

static int
follow(struct visit *v)
{
	return put(v, v->who->agency, true, show_follow);
}

static const struct take_back_labels withdraw_labels = {
	"period.withdraw", "period.withdraw_about", "period.withdraw_why"
};

static int
show_withdraw(struct visit *v, int status)
{
	struct calendar_set set;
	struct agency_periods p;
	const int found = periods_set_read(v->flow, v->id[0], &set);
	bool may;

	if (found != 1)
		return found;
	if (periods_on(v->flow, set.agency, &p) != 1)
		return -1;
	may = periods_can_take_back(v->flow, &p, &set);
	if (status == 200 && !may)
		return 0;
	take_back_fact(v, "period.first", period_name(v, set.first));
	take_back_fact(v, "period.document", visit_label(v, "period.of_day", set.document_number,
	    day_show(v->mem, set.document_day)));
	if (set.withdrawn_at != NULL) {
		take_back_fact(v, "holiday.withdrawer", set.withdrawer);
		take_back_fact(v, "period.withdraw_why", set.withdrawn_why);
	}
	visit_crumb(v, PERIOD_PLACE, visit_label(v, "period.title", NULL, NULL));
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, PERIOD_PLACE "%lld/thu-hoi", (long long)set.id),
	    set.version, may);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, periods_take_back, show_withdraw);
}

const struct route period_set_routes[] = {
	{ METHOD_GET,  PERIOD_PLACE "tinh",	ROLES_APPRAISAL, 0, NULL, province_page },
	{ METHOD_POST, PERIOD_PLACE "tinh",	ROLES_APPRAISAL, 0, set_fields, put_province },
	{ METHOD_GET,  PERIOD_PLACE "co-quan",	ROLE_HEAD, 0, NULL, own_page },
	{ METHOD_POST, PERIOD_PLACE "co-quan",	ROLE_HEAD, 0, set_fields, put_own },
	{ METHOD_GET,  PERIOD_PLACE "theo-tinh", ROLE_HEAD, 0, NULL, follow_page },
	{ METHOD_POST, PERIOD_PLACE "theo-tinh", ROLE_HEAD, 0, follow_fields, follow },
	{ METHOD_GET,  PERIOD_PLACE ":/thu-hoi", ROLES_APPRAISAL | ROLE_HEAD, 0, NULL, withdraw_page },
	{ METHOD_POST, PERIOD_PLACE ":/thu-hoi", ROLES_APPRAISAL | ROLE_HEAD, 0, take_back_fields, withdraw },
	{ 0 }
};
