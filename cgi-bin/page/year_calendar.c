#include "page/year_calendar.h"

#include "flow/year.h"
#include "flow/year_calendar.h"
#include "page/list.h"
#include "page/period.h"
#include "page/take_back.h"
#include "rules/role.h"

#define YEAR_LEAST	2025	/* the first that is classified */
#define YEAR_MOST	2199
#define NUMBER_MOST	60

static const struct field index_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ 0 }
};
#define STEP_FIELD(step) { .name = step, .type = FIELD_DAY, .required = true }
static const struct field set_fields[] = {
	{ .name = "year", .type = FIELD_INT, .required = true, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ .name = "unit_id", .type = FIELD_ID },
	STEP_FIELD("own_by"), STEP_FIELD("meeting_by"), STEP_FIELD("party_by"), STEP_FIELD("proposal_by"), STEP_FIELD("rating_by"), STEP_FIELD("heads_by"),
	STEP_FIELD("staff_by"), STEP_FIELD("notice_by"),
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
field_of(struct visit *v, int step)
{
	return mem_print(v->mem, "%s_by", year_step_name[step]);
}

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static const char *
document(struct visit *v, const struct year_calendar *c)
{
	return visit_label(v, "period.of_day", c->document_number, day_show(v->mem, c->document_day));
}

static const char *
whose(struct visit *v, const struct year_calendar *c)
{
	return c->agency == 0 ? say(v, "year_calendar.", "province") : c->agency_name;
}

/* How far off a day is: over, today, in so many days. */
static void
fill_distance(struct visit *v, struct view *row, struct day day)
{
	const int32_t days = day_number(day) - day_number(day_today());

	view_text(row, "colour", days < 0 ? "grey" : days < 4 ? "yellow" : "blue");
	view_text(row, "state", days < 0 ? say(v, "year_calendar.", "over") : days == 0 ? say(v, "year_calendar.", "today") :
	    visit_label(v, "year_calendar.ahead", mem_print(v->mem, "%d", days), NULL));
}

/* In the order of their days. */
static void
fill_steps(struct visit *v, const struct year_calendar *c)
{
	int order[YEAR_STEPS];

	for (int s = 0; s < YEAR_STEPS; s++) {
		int at = s;

		for (; at > 0 && day_compare(c->day[order[at - 1]], c->day[s]) > 0; at--)
			order[at] = order[at - 1];
		order[at] = s;
	}
	for (int i = 0; i < YEAR_STEPS; i++) {
		struct view *row = view_row(v->view, "Steps");

		view_text(row, "name", say(v, "year_calendar.step.", year_step_name[order[i]]));
		view_text(row, "who", say(v, "year_calendar.who.", year_step_name[order[i]]));
		view_text(row, "day", day_show(v->mem, c->day[order[i]]));
		fill_distance(v, row, c->day[order[i]]);
	}
}

/* The calendar that holds for the reader, and December beside it. 1 or -1. */
static int
fill_own(struct visit *v, int year)
{
	struct year_calendar c;
	struct day closes, published;

	if (year_calendar_of(v->flow, v->who->agency, year, &c) != 1 ||
	    year_calendar_december(v->flow, v->who->agency, year, &closes, &published) != 1)
		return -1;
	fill_steps(v, &c);
	view_text(v->view, "ground", c.id == 0 ? say(v, "year_calendar.", "usual") : visit_label(v, "year_calendar.by", whose(v, &c), document(v, &c)));
	view_text(v->view, "december", visit_label(v, "year_calendar.december", day_show(v->mem, closes), day_show(v->mem, published)));
	view_text(v->view, "later", visit_label(v, "year_calendar.later", day_show(v->mem, day_of_number(day_number(closes) + 1)),
	    mem_print(v->mem, "%d", year + 1)));
	if (day_compare(published, c.day[STEP_HEADS]) > 0)
		view_text(v->view, "against", visit_label(v, "year_calendar.against", day_show(v->mem, published), day_show(v->mem, c.day[STEP_HEADS])));
	return 1;
}

static void
fill_set(struct visit *v, const struct year_calendar *c)
{
	struct view *row = view_row(v->view, c->withdrawn_at == NULL ? "Sets" : "Withdrawn");

	view_text(row, "whose", whose(v, c));
	view_flag(row, "special", c->agency != 0);
	for (int s = 0; s < YEAR_STEPS; s++) {
		struct view *step = view_row(row, "Steps");

		view_text(step, "name", say(v, "year_calendar.step.", year_step_name[s]));
		view_text(step, "day", day_show(v->mem, c->day[s]));
	}
	view_text(row, "document", c->document_number);
	view_text(row, "document_day", day_show(v->mem, c->document_day));
	view_text(row, "maker", c->maker);
	if (c->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, c->withdrawn_at));
		view_text(row, "withdrawer", c->withdrawer);
		view_text(row, "reason", c->reason);
	} else if (year_calendar_can_take_back(v->flow, c))
		view_print(row, "withdraw", YEAR_CALENDAR_PLACE "%lld/thu-hoi", (long long)c->id);
}

static void
crumbs(struct visit *v, const char *last)
{
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, last == NULL ? NULL : YEAR_CALENDAR_PLACE, say(v, "year_calendar.", "title"));
	if (last != NULL)
		visit_crumb(v, NULL, last);
}

/* Who is late, for those who have them in hand: of the own agency, or of heads of agencies. 1 or -1. */
static int
fill_late(struct visit *v, int year)
{
	struct year_late *list;
	size_t n;

	if (year_late_mine(v->flow, year, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Late");

		view_text(row, "name", list[i].name);
		view_text(row, "unit", list[i].unit_name);
		view_text(row, "step", say(v, "year_calendar.step.", year_step_name[list[i].step]));
		view_text(row, "day", day_show(v->mem, list[i].day));
	}
	return 1;
}

static int
index_page(struct visit *v)
{
	int year = (int)form_int(v->form, "nam", NULL);
	struct year_calendar *list;
	size_t n;

	if (year < YEAR_LEAST)
		year = day_today().year;
	if (fill_own(v, year) != 1 || year_calendars(v->flow, year, &list, &n) != 1 || fill_late(v, year) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_set(v, &list[i]);
	for (int s = 0; s < YEAR_STEPS; s++)
		view_text(view_row(v->view, "Columns"), "name", say(v, "year_calendar.step.", year_step_name[s]));
	view_int(v->view, "year", year);
	if (year > YEAR_LEAST)
		view_print(v->view, "before", YEAR_CALENDAR_PLACE "?nam=%d", year - 1);
	view_print(v->view, "after", YEAR_CALENDAR_PLACE "?nam=%d", year + 1);
	view_flag(v->view, "may", year_calendar_can_set(v->flow));
	crumbs(v, NULL);
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "year_calendar/show.cs", "year_calendar.title");
}

/* --- one that is set --------------------------------------------------------- */

static int
fill_agencies(struct visit *v)
{
	const char **name;
	int64_t *id;
	size_t n;

	if (periods_agencies(v->flow, &id, &name, &n) != 1)
		return -1;
	list_option(v, "Agencies", "", say(v, "year_calendar.", "everywhere"), "");
	for (size_t i = 0; i < n; i++)
		list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)id[i]), name[i], "");
	return 1;
}

static int
show_set(struct visit *v, int status)
{
	const int this = day_today().year;
	struct year_calendar c;

	if (year_calendar_of(v->flow, 0, this, &c) != 1 || fill_agencies(v) != 1)
		return -1;
	visit_name_fields(v, set_fields);
	for (int y = this; y <= this + 1; y++) {
		const char *text = mem_print(v->mem, "%d", y);

		list_option(v, "Years", text, text, "");
	}
	for (int s = 0; s < YEAR_STEPS; s++)
		visit_default(v, field_of(v, s), day_show(v->mem, c.day[s]));
	crumbs(v, say(v, "year_calendar.", "set"));
	return visit_page_as(v, status, "year_calendar/set.cs", "year_calendar.set");
}

static int
set_page(struct visit *v)
{
	return show_set(v, 200);
}

static int
set(struct visit *v)
{
	struct year_calendar c = {
		.year = (int)form_int(v->form, "year", NULL), .agency = form_int(v->form, "unit_id", NULL),
		.document_number = list_typed(v, "document_number"), .document_day = form_day(v->form, "document_day"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_set(v, 422);
	for (int s = 0; s < YEAR_STEPS; s++)
		c.day[s] = form_day(v->form, field_of(v, s));
	return visit_answer(v, year_calendar_put(v->flow, &c, &why), &why, show_set);
}

static const struct take_back_labels withdraw_labels = {
	"year_calendar.withdraw", "year_calendar.withdraw_about", "year_calendar.withdraw_why"
};

static int
show_withdraw(struct visit *v, int status)
{
	struct year_calendar c;
	const int found = year_calendar_read(v->flow, v->id[0], &c);
	bool may;

	if (found != 1)
		return found;
	may = year_calendar_can_take_back(v->flow, &c);
	if (status == 200 && !may)
		return 0;
	take_back_fact(v, "year_calendar.whose", whose(v, &c));
	take_back_fact(v, "year.year", mem_print(v->mem, "%d", c.year));
	take_back_fact(v, "period.document", document(v, &c));
	if (c.withdrawn_at != NULL) {
		take_back_fact(v, "holiday.withdrawer", c.withdrawer);
		take_back_fact(v, "year_calendar.withdraw_why", c.reason);
	}
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, mem_print(v->mem, YEAR_CALENDAR_PLACE "?nam=%d", c.year), say(v, "year_calendar.", "title"));
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, YEAR_CALENDAR_PLACE "%lld/thu-hoi", (long long)c.id), c.version, may);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, year_calendar_take_back, show_withdraw);
}

const struct route year_calendar_routes[] = {
	{ METHOD_GET,  YEAR_CALENDAR_PLACE,		ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_GET,  YEAR_CALENDAR_PLACE "dat",	ROLES_APPRAISAL, 0, NULL, set_page },
	{ METHOD_POST, YEAR_CALENDAR_PLACE "dat",	ROLES_APPRAISAL, 0, set_fields, set },
	{ METHOD_GET,  YEAR_CALENDAR_PLACE ":/thu-hoi",	ROLES_APPRAISAL, 0, NULL, withdraw_page },
	{ METHOD_POST, YEAR_CALENDAR_PLACE ":/thu-hoi",	ROLES_APPRAISAL, 0, take_back_fields, withdraw },
	{ 0 }
};
