#include "flow/base_salary.h"

#include "flow/catalog_write.h"
#include "flow/take_back.h"
#include "store/base_salary.h"

bool
base_salary_keeps(const struct who *who)
{
	return (who->roles & ROLES_BASE_SALARY) != 0;
}

int
base_salaries(struct flow *f, struct base_salary **list_r, size_t *n_r)
{
	return base_salary_select(f->db, f->mem, list_r, n_r);
}

int
base_salary_read(struct flow *f, int64_t id, struct base_salary *b)
{
	return base_salary_get(f->db, f->mem, id, b);
}

static struct json *
base_json(struct flow *f, const struct base_salary *b)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "from", day_text(f->mem, b->from));
	json_set_int(json, "amount", b->amount);
	json_set_text(json, "document", b->document);
	return json;
}

/* Would a change from a day on move what a run rests on? 1: none does; 0: refused; -1. */
static int
free_from(struct flow *f, struct day from, struct refusal *why, const char *field)
{
	const int rests = day_compare(from, day_today()) > 0 ? 0 : base_salary_rests(f->db, f->mem, from);

	if (rests == 1)
		return catalog_refuse(why, "base_salary.refused.rests", field);
	return rests < 0 ? -1 : 1;
}

struct entering {
	struct base_salary base;
	struct refusal	*why;
};

static int
enter_body(struct flow *f, void *arg)
{
	struct entering *e = arg;
	int done = free_from(f, e->base.from, e->why, "first_day");

	if (done != 1)
		return done;
	done = base_salary_insert(f->db, f->mem, &e->base, f->who->person, &e->base.id);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(e->why, "base_salary.refused.twice", "first_day");
	f->location = BASE_SALARY_PLACE;
	return flow_audit(f, "base_salary", e->base.id, "enter", NULL, base_json(f, &e->base));
}

int
base_salary_enter(struct flow *f, const struct base_salary *b, struct refusal *why)
{
	struct entering e = { *b, why };

	return flow_write(f, enter_body, &e);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct base_salary b;
	const int found = base_salary_get(f->db, f->mem, t->id, &b);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "base_salary.refused.gone", NULL);
	*was_r = base_json(f, &b);
	f->location = BASE_SALARY_PLACE;
	return free_from(f, b.from, t->why, NULL);
}

int
base_salary_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "base_salary",
	    .meanwhile = "base_salary.refused.withdrawn", .begin = withdraw_begin, .withdraw = base_salary_withdraw };

	return take_back(f, &t);
}
