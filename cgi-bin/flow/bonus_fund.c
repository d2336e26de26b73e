#include "flow/bonus_fund.h"

#include "base/money.h"
#include "flow/catalog_write.h"
#include "flow/regulation.h"
#include "flow/salary.h"
#include "flow/take_back.h"
#include "rules/bonus_mask.h"
#include "store/bonus_fund.h"
#include "store/salary.h"

int
bonus_fund_of(struct flow *f, int64_t agency, enum bonus_kind kind, int year, struct bonus_fund_sum *sum)
{
	return bonus_fund_sum(f->db, f->mem, agency, kind, year, sum);
}

int
bonus_fund_masked(struct flow *f, enum bonus_kind kind, int year, struct bonus_fund_mask *mask)
{
	int64_t spent, waiting;

	*mask = (struct bonus_fund_mask){ .spent = false };
	if (bonus_heads(f->who))
		return 1;
	if (bonus_fund_least(f->db, f->mem, f->who->agency, kind, year, &spent, &waiting) != 1)
		return -1;
	*mask = (struct bonus_fund_mask){ few(spent), few(waiting) };
	return 1;
}

static int
propose(struct flow *f, int year, struct bonus_fund_proposal *p)
{
	struct salary_person *people;
	struct salary_at *at;
	int64_t *id;
	size_t n;

	*p = (struct bonus_fund_proposal){ .day = bonus_fund_day(year, day_today()) };
	if (salary_people(f->db, f->mem, f->who->agency, p->day, &people, &n) != 1 || base_salary_on(f->db, f->mem, p->day, &p->base) < 0)
		return -1;
	id = mem_array(f->mem, n + 1, sizeof(*id));
	for (size_t i = 0; i < n; i++)
		id[i] = people[i].id;
	if (salary_on(f->db, f->mem, id, n, p->day, &at) != 1)
		return -1;
	p->people = (int64_t)n;
	for (size_t i = 0; i < n; i++) {
		p->lacking += at[i].grade == NULL;
		p->coefficient += at[i].coefficient;
	}
	bonus_fund_count(p);
	return 1;
}

int
bonus_fund_look(struct flow *f, int year, struct bonus_fund_view *v)
{
	const int64_t agency = f->who->agency;

	if (!salary_keeps(f->who))
		return 0;
	for (int k = 0; k < BONUS_KINDS; k++)
		if (bonus_fund_of(f, agency, (enum bonus_kind)k, year, &v->sum[k]) != 1 || bonus_fund_masked(f, (enum bonus_kind)k, year, &v->mask[k]) != 1)
			return -1;
	return bonus_fund_select(f->db, f->mem, agency, year, &v->row, &v->n) == 1 && propose(f, year, &v->proposal) == 1 &&
	    bonus_fund_code(f->db, f->mem, agency, &v->budget_code) == 1 ? 1 : -1;
}

int
bonus_fund_one(struct flow *f, int64_t id, struct bonus_fund *fund)
{
	const int found = bonus_fund_get(f->db, f->mem, id, fund);

	if (found != 1)
		return found;
	return salary_keeps(f->who) && fund->agency == f->who->agency;
}

static const char *
year_path(struct flow *f, int year)
{
	return mem_print(f->mem, BONUS_FUND_PLACE "?nam=%d", year);
}

static struct json *
fund_json(struct flow *f, const struct bonus_fund *fund)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "kind", bonus_kind_name[fund->kind]);
	json_set_int(json, "year", fund->year);
	json_set_text(json, "budget_code", fund->budget_code);
	if (fund->salary_fund != 0)
		json_set_int(json, "salary_fund", fund->salary_fund);
	json_set_int(json, "amount", fund->amount);
	json_set_text(json, "document_number", fund->document_number);
	json_set_text(json, "document_day", day_text(f->mem, fund->document_day));
	return json;
}

struct entering {
	struct bonus_fund fund;
	struct refusal	*why;
};

static int
enter_body(struct flow *f, void *arg)
{
	struct entering *e = arg;
	struct bonus_fund *fund = &e->fund;

	if (!salary_keeps(f->who))
		return catalog_refuse(e->why, "bonus_fund.refused.gone", NULL);
	if (fund->kind == BONUS_AWARD && fund->amount > bonus_fund_most(fund->salary_fund)) {
		catalog_refuse(e->why, "bonus_fund.refused.most", "amount");
		e->why->a = money_show(f->mem, bonus_fund_most(fund->salary_fund));
		return 0;
	}
	fund->agency = f->who->agency;
	f->delegation = f->who->delegation;
	f->location = year_path(f, fund->year);
	if (bonus_fund_hold(f->db, f->mem, fund->agency) != 1 ||
	    bonus_fund_insert(f->db, f->mem, fund, f->who->person, f->delegation, &fund->id) != 1)
		return -1;
	return flow_audit(f, "bonus_fund", fund->id, "enter", NULL, fund_json(f, fund));
}

int
bonus_fund_enter(struct flow *f, const struct bonus_fund *fund, struct refusal *why)
{
	struct entering e = { *fund, why };

	return flow_write(f, enter_body, &e);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct bonus_fund_sum sum;
	struct bonus_fund_mask mask;
	struct bonus_fund fund;
	int found = salary_keeps(f->who) ? bonus_fund_hold(f->db, f->mem, f->who->agency) : 0;

	if (found == 1)
		found = bonus_fund_one(f, t->id, &fund);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "bonus_fund.refused.gone", NULL);
	if (fund.withdrawn_at != NULL)
		return catalog_conflict(t->why, "bonus_fund.refused.withdrawn");
	if (bonus_fund_of(f, fund.agency, fund.kind, fund.year, &sum) != 1 || bonus_fund_masked(f, fund.kind, fund.year, &mask) != 1)
		return -1;
	if (fund.amount > sum.left) {
		if (mask.spent || mask.waiting)
			return catalog_refuse(t->why, "bonus_fund.refused.used", NULL);
		catalog_refuse(t->why, "bonus_fund.refused.spent", NULL);
		t->why->a = money_show(f->mem, sum.left);
		return 0;
	}
	*was_r = fund_json(f, &fund);
	f->delegation = f->who->delegation;
	f->location = year_path(f, fund.year);
	return 1;
}

int
bonus_fund_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "bonus_fund",
	    .meanwhile = "bonus_fund.refused.withdrawn", .begin = withdraw_begin, .withdraw = bonus_fund_withdraw };

	return take_back(f, &t);
}
