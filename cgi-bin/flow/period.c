#include "flow/period.h"

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "flow/take_back.h"
#include "flow/year_calendar.h"
#include "rules/province.h"
#include "rules/role.h"
#include "store/holiday.h"
#include "store/period_calendar.h"

int
periods_on(struct flow *f, int64_t agency, struct agency_periods *p)
{
	*p = (struct agency_periods){ .agency = agency };
	return parameter_sets_read(f, agency, &p->parameters) == 1 &&
	    period_calendar_select(f->db, f->mem, agency, &p->calendars) == 1 && holiday_standing(f->db, f->mem, &p->days) == 1 ? 1 : -1;
}

int
periods_read(struct flow *f, int64_t agency, struct agency_periods *p)
{
	return periods_on(f, agency == 0 || !see_criteria(f->who).all ? f->who->agency : agency, p);
}

int
periods_agencies(struct flow *f, int64_t **id_r, const char ***name_r, size_t *n_r)
{
	*n_r = 0;
	return see_criteria(f->who).all ? period_calendar_agencies(f->db, f->mem, day_today(), id_r, name_r, n_r) : 1;
}

struct period
periods_of_month(const struct agency_periods *p, int year, int month)
{
	const int months = parameter_months(&p->parameters, year, month);

	return (struct period){ (int16_t)year, (int8_t)(month - (month - 1) % months), (int8_t)months };
}

struct period
periods_of(const struct agency_periods *p, struct day day)
{
	const struct period month = calendar_period(&p->calendars, 1, day);
	const int months = parameter_months(&p->parameters, month.year, month.month);

	return months == 1 ? month : calendar_period(&p->calendars, months, day);
}

struct period
periods_before(const struct agency_periods *p, struct period period)
{
	struct day from, until;

	calendar_window(&p->calendars, period, &from, &until);
	return periods_of(p, day_of_number(day_number(from) - 1));
}

bool
periods_counted(const struct agency_periods *p, struct period period)
{
	return province_counts(p->parameters.province, p->parameters.nprovince, period);
}

struct day
periods_step(const struct agency_periods *p, struct period period, enum period_step step, struct day *plain_r)
{
	const struct period_calendar *c = calendar_of(&p->calendars, period);
	const struct period last = { period.year, (int8_t)(period.month + period.months - 1), 1 };
	const bool december = last.month == 12 && step != PERIOD_FREEZE;
	const struct period month = step == PERIOD_FREEZE ? period :
	    step == PERIOD_PUBLICATION && !december ? period_next(last) : last;

	*plain_r = (struct day){ month.year, month.month, december ? c->step_december[step] : c->step[step] };
	return period_step_day(c, &p->days, period, step);
}

bool
periods_can_set(const struct flow *f, bool province)
{
	return province ? see_appraises(f->who) : f->who->agency != 0 && (f->who->roles & ROLE_HEAD) != 0;
}

bool
periods_can_follow(const struct flow *f, const struct agency_periods *p)
{
	return periods_can_set(f, false) && p->agency == f->who->agency && calendar_is_own(&p->calendars);
}

int
periods_withdrawn(struct flow *f, const struct agency_periods *p, struct calendars *all)
{
	return period_calendar_select_withdrawn(f->db, f->mem, p->agency, all);
}

bool
periods_ahead(const struct agency_periods *p, struct period first)
{
	struct day from, until;

	calendar_window(&p->calendars, periods_of_month(p, first.year, first.month), &from, &until);
	return day_compare(from, day_today()) > 0;
}

int
periods_ahead_of_all(struct flow *f, struct period first)
{
	struct calendars all;
	int64_t *agency;
	size_t n;

	if (period_calendar_own(f->db, f->mem, &agency, &n) != 1)
		return -1;
	for (size_t i = 0; i <= n; i++) {
		struct day from, until;

		if (period_calendar_select(f->db, f->mem, i == n ? 0 : agency[i], &all) != 1)
			return -1;
		calendar_window(&all, first, &from, &until);
		if (day_compare(from, day_today()) <= 0)
			return 0;
	}
	return 1;
}

bool
periods_can_take_back(const struct flow *f, const struct agency_periods *p, const struct calendar_set *set)
{
	return set->withdrawn_at == NULL && periods_can_set(f, set->agency == 0) && (set->agency == 0 || set->agency == f->who->agency) &&
	    periods_ahead(p, set->first);
}

static struct json *
set_json(struct flow *f, const struct calendar_set *set)
{
	struct period_calendar c = set->calendar;
	struct json *json = json_new(f->mem);

	json_set_int(json, "agency", set->agency);
	json_set_text(json, "first", period_text(f->mem, set->first));
	json_set_bool(json, "follows", set->follows);
	for (int i = 0; i < CALENDAR_DAYS && !set->follows; i++)
		json_set_int(json, calendar_day_name[i], *calendar_day(&c, i));
	json_set_text(json, "document", mem_print(f->mem, "%s, %s", set->document_number, day_show(f->mem, set->document_day)));
	json_set_text(json, "reason", set->reason);
	return json;
}

static const char *
year_path(struct flow *f, struct period first)
{
	return mem_print(f->mem, PERIOD_PLACE "?nam=%d", first.year);
}

struct put_write {
	const struct calendar_set *set;
	struct refusal	*why;
};

static bool
holds_own(const struct calendars *all, struct period p)
{
	const struct calendar_set *set = calendar_set_of(all, p);

	return set != NULL && set->agency != 0;
}

/* 1; 0: refused; -1. */
static int
sound(struct flow *f, const struct put_write *w)
{
	const struct calendar_set *set = w->set;
	struct agency_periods p;
	struct day decided;
	int which, allowed;
	const enum calendar_flaw flaw = set->follows ? CALENDAR_SOUND : period_calendar_judge(&set->calendar, &which);

	if (!periods_can_set(f, set->agency == 0))
		return catalog_refuse(w->why, "period.refused.not_you", NULL);
	if (flaw != CALENDAR_SOUND)
		return catalog_refuse(w->why, mem_print(f->mem, "period.refused.%s", calendar_flaw_name[flaw]),
		    calendar_day_name[which]);
	if (day_compare(set->document_day, day_today()) > 0)
		return catalog_refuse(w->why, "period.refused.day_ahead", "document_day");
	if (periods_on(f, set->agency, &p) != 1)
		return -1;
	if (period_compare(periods_of_month(&p, set->first.year, set->first.month), set->first) != 0)
		return catalog_refuse(w->why, "period.refused.quarter", "first_month");
	if (set->follows && !holds_own(&p.calendars, set->first))
		return catalog_refuse(w->why, "period.refused.follows", "first_month");
	if (!periods_ahead(&p, set->first))
		return catalog_refuse(w->why, "period.refused.begun", "first_month");
	allowed = year_calendar_allows(f, set, &decided);
	if (allowed == 0) {
		catalog_refuse(w->why, "period.refused.classified", "publication_december");
		w->why->a = day_show(f->mem, decided);
	}
	return allowed;
}

static void
by_delegation(struct flow *f, int64_t agency)
{
	if (agency != 0)
		f->delegation = f->who->delegation;
}

static int
put_body(struct flow *f, void *arg)
{
	const struct put_write *w = arg;
	int64_t id;
	int done = sound(f, w);

	if (done != 1)
		return done;
	done = period_calendar_insert(f->db, f->mem, w->set, f->who->person, &id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "period.refused.meanwhile");
	by_delegation(f, w->set->agency);
	f->location = year_path(f, w->set->first);
	return flow_audit(f, "period_calendar", id, "set", NULL, set_json(f, w->set));
}

int
periods_set(struct flow *f, const struct calendar_set *set, struct refusal *why)
{
	struct put_write w = { set, why };

	return flow_write(f, put_body, &w);
}

int
periods_set_read(struct flow *f, int64_t id, struct calendar_set *set)
{
	const int found = period_calendar_get(f->db, f->mem, id, set);

	return found == 1 && set->agency != 0 && set->agency != f->who->agency ? 0 : found;
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct agency_periods p;
	struct calendar_set set;
	const int found = periods_set_read(f, t->id, &set);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "period.refused.gone", NULL);
	if (periods_on(f, set.agency, &p) != 1)
		return -1;
	if (!periods_can_set(f, set.agency == 0))
		return catalog_refuse(t->why, "period.refused.not_you", NULL);
	if (!periods_ahead(&p, set.first))
		return catalog_refuse(t->why, "period.refused.begun", NULL);
	by_delegation(f, set.agency);
	*was_r = set_json(f, &set);
	f->location = year_path(f, set.first);
	return 1;
}

int
periods_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "period_calendar",
	    .meanwhile = "period.refused.gone", .begin = withdraw_begin, .withdraw = period_calendar_withdraw };

	return take_back(f, &t);
}
