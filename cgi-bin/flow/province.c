#include "flow/province.h"

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "flow/take_back.h"
#include "store/criteria.h"
#include "store/province.h"

int
province_sets_withdrawn(struct flow *f, struct province_set **list_r, size_t *n_r)
{
	return province_select_withdrawn(f->db, f->mem, list_r, n_r);
}

int
province_set_read(struct flow *f, int64_t id, struct province_set *set)
{
	return province_get(f->db, f->mem, id, set);
}

bool
province_can_set(const struct flow *f)
{
	return see_appraises(f->who);
}

int
province_can_take_back(struct flow *f, const struct parameter_sets *all, const struct province_set *set)
{
	return province_can_set(f) && set->withdrawn_at == NULL && province_set_last(set, all->province, all->nprovince) ?
	    periods_ahead_of_all(f, set->first) : 0;
}

static struct json *
set_json(struct flow *f, const struct province_set *set)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "first", period_text(f->mem, set->first));
	for (int p = 0; p < PROVINCE_PARAMETERS; p++)
		json_set_text(json, parameter_name[p], set->value[p]);
	json_set_text(json, "document", mem_print(f->mem, "%s, %s", set->document_number, day_show(f->mem, set->document_day)));
	json_set_text(json, "reason", set->reason);
	return json;
}

/* Heads and officers; the month as both languages write it. */
static int
tell(struct flow *f, const struct province_set *set, const char *kind)
{
	struct told *people;
	size_t n;

	if (criteria_people(f->db, f->mem, day_today(), &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, set->document_number,
	    mem_print(f->mem, "%02d/%d", set->first.month, set->first.year), PROVINCE_PLACE);
}

struct put_write {
	const struct province_set *set;
	struct refusal	*why;
};

static const char *const flaw_field[PROVINCE_FLAWS] = {
	[PROVINCE_LATER] = "first_month", [PROVINCE_QUARTER] = "first_month", [PROVINCE_COUNTED] = "counted_from",
};

/* 1; 0: refused; -1. */
static int
sound(struct flow *f, const struct put_write *w)
{
	const struct province_set *set = w->set;
	struct parameter_sets all;
	enum province_flaw flaw;
	int ahead;

	if (!province_can_set(f))
		return catalog_refuse(w->why, "province.refused.not_you", NULL);
	if (day_compare(set->document_day, day_today()) > 0)
		return catalog_refuse(w->why, "period.refused.day_ahead", "document_day");
	ahead = periods_ahead_of_all(f, set->first);
	if (ahead != 1)
		return ahead < 0 ? -1 : catalog_refuse(w->why, "province.refused.begun", "first_month");
	if (province_hold(f->db, f->mem) != 1 || parameter_sets_read(f, 0, &all) != 1)
		return -1;
	flaw = province_judge(set, all.province, all.nprovince);
	return flaw == PROVINCE_SOUND ? 1 : catalog_refuse(w->why,
	    mem_print(f->mem, "province.refused.%s", province_flaw_name[flaw]), flaw_field[flaw]);
}

static int
put_body(struct flow *f, void *arg)
{
	const struct put_write *w = arg;
	int64_t id;
	int done = sound(f, w);

	if (done != 1)
		return done;
	done = province_insert(f->db, f->mem, w->set, f->who->person, &id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "province.refused.later");
	f->location = PROVINCE_PLACE;
	if (flow_audit(f, "province_parameter", id, "set", NULL, set_json(f, w->set)) != 1)
		return -1;
	return tell(f, w->set, "province_set");
}

int
province_put(struct flow *f, const struct province_set *set, struct refusal *why)
{
	struct put_write w = { set, why };

	return flow_write(f, put_body, &w);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct parameter_sets all;
	struct province_set set;
	int found = province_get(f->db, f->mem, t->id, &set);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "province.refused.gone", NULL);
	if (!province_can_set(f))
		return catalog_refuse(t->why, "province.refused.not_you", NULL);
	if (province_hold(f->db, f->mem) != 1 || parameter_sets_read(f, 0, &all) != 1)
		return -1;
	found = periods_ahead_of_all(f, set.first);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "province.refused.begun", NULL);
	if (set.withdrawn_at == NULL && !province_set_last(&set, all.province, all.nprovince))
		return catalog_refuse(t->why, "province.refused.not_last", NULL);
	*was_r = set_json(f, &set);
	f->location = PROVINCE_PLACE;
	return 1;
}

static int
withdraw_tell(struct flow *f, const struct take_back *t)
{
	struct province_set set;

	return province_get(f->db, f->mem, t->id, &set) == 1 ? tell(f, &set, "province_withdrawn") : -1;
}

int
province_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "province_parameter",
	    .meanwhile = "province.refused.gone", .begin = withdraw_begin, .withdraw = province_withdraw,
	    .tell = withdraw_tell };

	return take_back(f, &t);
}
