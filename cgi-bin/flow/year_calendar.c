#include "flow/year_calendar.h"

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "flow/take_back.h"
#include "flow/year_run.h"
#include "rules/role.h"
#include "store/criteria.h"
#include "store/holiday.h"
#include "store/period_calendar.h"
#include "store/year_calendar.h"

#define DECEMBER 12

/* Where none was set. 1 or -1. */
static int
usual(struct flow *f, int year, struct year_calendar *c)
{
	struct workdays days;

	if (holiday_standing(f->db, f->mem, &days) != 1)
		return -1;
	year_calendar_usual(&days, year, c);
	return 1;
}

int
year_calendar_of(struct flow *f, int64_t agency, int year, struct year_calendar *c)
{
	const int found = year_calendar_standing(f->db, f->mem, agency, year, c);

	return found == 0 ? usual(f, year, c) : found;
}

int
year_calendars(struct flow *f, int year, struct year_calendar **list_r, size_t *n_r)
{
	return year_calendar_select(f->db, f->mem, year, list_r, n_r);
}

int
year_calendar_read(struct flow *f, int64_t id, struct year_calendar *c)
{
	return year_calendar_get(f->db, f->mem, id, c);
}

/* NULL: none of its own stands. */
static const struct year_calendar *
own_of(const struct year_calendars *all, int64_t agency)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].withdrawn_at == NULL && all->list[i].agency == agency)
			return &all->list[i];
	return NULL;
}

int
year_calendars_read(struct flow *f, int year, struct year_calendars *all)
{
	const struct year_calendar *set;
	struct year_calendar *list;

	if (year_calendar_select(f->db, f->mem, year, &list, &all->n) != 1)
		return -1;
	all->list = list;
	set = own_of(all, 0);
	if (set == NULL)
		return usual(f, year, &all->province);
	all->province = *set;
	return 1;
}

const struct year_calendar *
year_calendars_for(const struct year_calendars *all, int64_t agency)
{
	const struct year_calendar *own = own_of(all, agency);

	return own == NULL ? &all->province : own;
}

int
year_calendar_december(struct flow *f, int64_t agency, int year, struct day *closes_r, struct day *published_r)
{
	struct agency_periods p;
	struct period last;
	struct day from;

	if (periods_on(f, agency, &p) != 1)
		return -1;
	last = periods_of_month(&p, year, DECEMBER);
	calendar_window(&p.calendars, last, &from, closes_r);
	*published_r = periods_step(&p, last, PERIOD_PUBLICATION, &from);
	return 1;
}

/* By when December is published wherever a calendar holds: the province's also for bodies with windows of their own. 1 or -1. */
static int
published_last(struct flow *f, const struct year_calendar *c, struct day *day_r)
{
	struct day closes, own;
	int64_t *agency;
	size_t n;

	if (year_calendar_december(f, c->agency, c->year, &closes, day_r) != 1)
		return -1;
	if (c->agency != 0)
		return 1;
	if (period_calendar_own(f->db, f->mem, &agency, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (year_calendar_december(f, agency[i], c->year, &closes, &own) != 1)
			return -1;
		if (day_compare(own, *day_r) > 0)
			*day_r = own;
	}
	return 1;
}

bool
year_calendar_can_set(const struct flow *f)
{
	return see_appraises(f->who);
}

bool
year_calendar_can_take_back(const struct flow *f, const struct year_calendar *c)
{
	return year_calendar_can_set(f) && c->withdrawn_at == NULL && !year_calendar_begun(c, day_today());
}

static const char *
year_path(struct flow *f, int year)
{
	return mem_print(f->mem, YEAR_CALENDAR_PLACE "?nam=%d", year);
}

static struct json *
calendar_json(struct flow *f, const struct year_calendar *c)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "agency", c->agency);
	json_set_int(json, "year", c->year);
	for (int s = 0; s < YEAR_STEPS; s++)
		json_set_text(json, year_step_name[s], day_text(f->mem, c->day[s]));
	json_set_text(json, "document", mem_print(f->mem, "%s, %s", c->document_number, day_show(f->mem, c->document_day)));
	return json;
}

/* Heads and officers: of all agencies, or of the one that it is of. 1 or -1. */
static int
tell(struct flow *f, const struct year_calendar *c, const char *kind)
{
	struct told *people;
	size_t n;

	if (c->agency == 0 ? criteria_people(f->db, f->mem, day_today(), &people, &n) != 1 :
	    catalog_audience(f, ROLES_AGENCY, c->agency, c->agency_name, &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, c->document_number, mem_print(f->mem, "%d", c->year), year_path(f, c->year));
}

struct put_write {
	struct year_calendar calendar;
	struct refusal	*why;
};

/* The name of an agency there is; 1; 0: none; -1. */
static int
agency_named(struct flow *f, struct year_calendar *c)
{
	const char **name;
	int64_t *id;
	size_t n;

	if (c->agency == 0)
		return 1;
	if (period_calendar_agencies(f->db, f->mem, day_today(), &id, &name, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (id[i] == c->agency)
			c->agency_name = name[i];
	return c->agency_name != NULL;
}

/* 1; 0: refused; -1. */
static int
sound(struct flow *f, struct put_write *w)
{
	struct year_calendar *c = &w->calendar;
	enum year_calendar_flaw flaw;
	enum year_step which;
	struct day published;
	const int named = agency_named(f, c);

	if (named != 1)
		return named < 0 ? -1 : catalog_refuse(w->why, "year_calendar.refused.agency", "unit_id");
	if (day_compare(c->document_day, day_today()) > 0)
		return catalog_refuse(w->why, "period.refused.day_ahead", "document_day");
	if (published_last(f, c, &published) != 1)
		return -1;
	flaw = year_calendar_judge(c, published, day_today(), &which);
	if (flaw == YEAR_CALENDAR_SOUND)
		return 1;
	catalog_refuse(w->why, mem_print(f->mem, "year_calendar.refused.%s", year_calendar_flaw_name[flaw]),
	    mem_print(f->mem, "%s_by", year_step_name[which]));
	w->why->a = day_show(f->mem, published);
	return 0;
}

static int
put_body(struct flow *f, void *arg)
{
	struct put_write *w = arg;
	struct year_calendar *c = &w->calendar;
	int done;

	if (!year_calendar_can_set(f))
		return catalog_refuse(w->why, "period.refused.not_you", NULL);
	done = sound(f, w);
	if (done != 1)
		return done;
	done = year_calendar_insert(f->db, f->mem, c, f->who->person, &c->id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "year_calendar.refused.meanwhile");
	f->location = year_path(f, c->year);
	if (flow_audit(f, "year_calendar", c->id, "set", NULL, calendar_json(f, c)) != 1)
		return -1;
	return tell(f, c, "year_calendar_set");
}

int
year_calendar_put(struct flow *f, const struct year_calendar *c, struct refusal *why)
{
	struct put_write w = { *c, why };

	return flow_write(f, put_body, &w);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct year_calendar c;
	const int found = year_calendar_get(f->db, f->mem, t->id, &c);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "year_calendar.refused.gone", NULL);
	if (!year_calendar_can_set(f))
		return catalog_refuse(t->why, "period.refused.not_you", NULL);
	if (year_calendar_begun(&c, day_today()))
		return catalog_refuse(t->why, "year_calendar.refused.begun", NULL);
	*was_r = calendar_json(f, &c);
	f->location = year_path(f, c.year);
	return 1;
}

static int
withdraw_tell(struct flow *f, const struct take_back *t)
{
	struct year_calendar c;

	return year_calendar_get(f->db, f->mem, t->id, &c) == 1 ? tell(f, &c, "year_calendar_withdrawn") : -1;
}

int
year_calendar_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "year_calendar",
	    .meanwhile = "year_calendar.refused.gone", .begin = withdraw_begin, .withdraw = year_calendar_withdraw, .tell = withdraw_tell };

	return take_back(f, &t);
}

int
year_calendar_allows(struct flow *f, const struct calendar_set *set, struct day *day_r)
{
	struct year_calendar c;
	struct workdays days;

	if (set->follows)
		return 1;
	if (holiday_standing(f->db, f->mem, &days) != 1)
		return -1;
	for (int year = set->first.year; year <= set->first.year + 1; year++) {
		const struct period last = { (int16_t)year, DECEMBER, 1 };
		const int found = year_calendar_standing(f->db, f->mem, set->agency, year, &c);

		if (found < 0)
			return -1;
		*day_r = c.day[STEP_HEADS];
		if (found == 1 && day_compare(period_step_day(&set->calendar, &days, last, PERIOD_PUBLICATION), *day_r) > 0)
			return 0;
	}
	return 1;
}

int
year_late_of(struct flow *f, int64_t authority, int year, struct year_late **list_r, size_t *n_r)
{
	struct year_calendars all;
	struct year_waiting *who;
	size_t nwho;

	if (year_waiting_of_run(f->db, f->mem, authority, year, &who, &nwho) != 1 || year_calendars_read(f, year, &all) != 1)
		return -1;
	*list_r = mem_array(f->mem, nwho + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < nwho; i++) {
		const struct year_calendar *c = year_calendars_for(&all, who[i].agency);
		enum year_step step;

		if (year_calendar_late(c, who[i].state, who[i].head, day_today(), &step))
			(*list_r)[(*n_r)++] = (struct year_late){ who[i].id, who[i].person, who[i].name, who[i].unit_name, step, c->day[step] };
	}
	return 1;
}

int
year_late_mine(struct flow *f, int year, struct year_late **list_r, size_t *n_r)
{
	struct year_authority his[AUTHORITIES_MOST];
	struct year_late *late[AUTHORITIES_MOST];
	size_t n, each[AUTHORITIES_MOST], most = 0;

	if (year_authorities(f, his, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (year_late_of(f, his[i].unit, year, &late[i], &each[i]) != 1)
			return -1;
		most += each[i];
	}
	*list_r = mem_array(f->mem, most + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < each[i]; k++)
			(*list_r)[(*n_r)++] = late[i][k];
	return 1;
}
