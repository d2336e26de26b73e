#include "flow/holiday.h"

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "flow/take_back.h"
#include "store/holiday.h"

int
holidays(struct flow *f, int year, struct holiday **list_r, size_t *n_r)
{
	return holiday_select(f->db, f->mem, year, list_r, n_r);
}

int
holidays_years(struct flow *f, int64_t **list_r, size_t *n_r)
{
	return holiday_years(f->db, f->mem, list_r, n_r);
}

int
holiday_read(struct flow *f, int64_t id, struct holiday *h)
{
	return holiday_get(f->db, f->mem, id, h);
}

bool
holiday_can_withdraw(const struct flow *f, const struct holiday *h)
{
	return see_appraises(f->who) && h->withdrawn_at == NULL && day_compare(h->day, day_today()) > 0;
}

static const char *
year_path(struct flow *f, struct day day)
{
	return mem_print(f->mem, HOLIDAY_PLACE "?nam=%d", day.year);
}

static struct json *
holiday_json(struct flow *f, const struct holiday *h)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "day", day_text(f->mem, h->day));
	json_set_text(json, "kind", holiday_kind_name[h->kind]);
	json_set_text(json, "name", h->name);
	json_set_text(json, "document_number", h->document_number);
	return json;
}

struct enter_write {
	struct holiday	 holiday;
	struct day	 from, until;
	struct refusal	*why;
};

static int
refuse(struct flow *f, const struct enter_write *w, enum holiday_flaw flaw, struct day day)
{
	const bool end = flaw == HOLIDAY_ORDER || flaw == HOLIDAY_LONG;

	catalog_refuse(w->why, mem_print(f->mem, "holiday.refused.%s", holiday_flaw_name[flaw]), end ? "last_day" : "first_day");
	w->why->a = day_show(f->mem, day);
	return 0;
}

static int
enter_body(struct flow *f, void *arg)
{
	const struct enter_write *w = arg;
	struct holiday h = w->holiday;
	struct day day[HOLIDAY_MOST];
	struct workdays standing;
	enum holiday_flaw flaw;
	size_t n;

	if (holiday_standing(f->db, f->mem, &standing) != 1)
		return -1;
	day[0] = w->from;
	flaw = holiday_judge(&standing, h.kind, w->from, w->until, day_today(), day, &n);
	if (flaw != HOLIDAY_SOUND)
		return refuse(f, w, flaw, day[0]);
	for (size_t i = 0; i < n; i++) {
		int done;

		h.day = day[i];
		done = holiday_insert(f->db, f->mem, &h, f->who->person, &h.id);
		if (done != 1)
			return done < 0 ? -1 : catalog_conflict(w->why, "holiday.refused.meanwhile");
		if (flow_audit(f, "holiday", h.id, "enter", NULL, holiday_json(f, &h)) != 1)
			return -1;
	}
	f->location = year_path(f, w->from);
	return 1;
}

int
holiday_enter(struct flow *f, const struct holiday *h, struct day from, struct day until, struct refusal *why)
{
	struct enter_write w = { *h, from, until, why };

	return flow_write(f, enter_body, &w);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct holiday h;
	const int found = holiday_get(f->db, f->mem, t->id, &h);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "holiday.refused.gone", NULL);
	if (day_compare(h.day, day_today()) <= 0)
		return catalog_refuse(t->why, "holiday.refused.passed", NULL);
	*was_r = holiday_json(f, &h);
	f->location = year_path(f, h.day);
	return 1;
}

int
holiday_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "holiday",
	    .meanwhile = "holiday.refused.withdrawn", .begin = withdraw_begin, .withdraw = holiday_withdraw };

	return take_back(f, &t);
}
