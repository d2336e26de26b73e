#include "flow/bonus_run_inside.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "base/money.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/bonus_fund.h"
#include "store/regulation.h"

const char *
bonus_run_path(struct mem *mem, int64_t id, const char *rest)
{
	return mem_print(mem, BONUS_RUN_PLACE "%lld/%s", (long long)id, rest);
}

int
bonus_runs(struct flow *f, struct bonus_run **list_r, size_t *n_r)
{
	return regulation_writes(f->who) ? bonus_run_select(f->db, f->mem, f->who->agency, list_r, n_r) : 0;
}

int
bonus_runs_waiting(struct flow *f, int64_t *n_r)
{
	*n_r = 0;
	return bonus_heads(f->who) ? bonus_run_waiting(f->db, f->mem, f->who->agency, n_r) : 1;
}

int
bonus_run_ready(struct flow *f, int year, struct bonus_ready by_kind[BONUS_KINDS])
{
	struct regulation *list;
	size_t n;

	if (regulation_select(f->db, f->mem, f->who->agency, &list, &n) != 1)
		return -1;
	for (int k = 0; k < BONUS_KINDS; k++) {
		const struct regulation *r = bonus_regulation_on(list, n, (enum bonus_kind)k, (struct day){ (int16_t)year, 12, 31 });

		by_kind[k] = (struct bonus_ready){ .regulation = r == NULL ? (struct regulation){ 0 } : *r };
		if (bonus_fund_of(f, f->who->agency, (enum bonus_kind)k, year, &by_kind[k].fund) != 1)
			return -1;
	}
	return 1;
}

static void
document_of(struct flow *f, struct bonus_run_view *v, const struct bonus_fact *fact, size_t n)
{
	struct bonus_basis *basis = mem_array(f->mem, n + 1, sizeof(*basis));
	struct bonus_result *result = mem_get(f->mem, sizeof(*result));

	for (size_t i = 0; i < n; i++)
		basis[i] = fact[i].basis;
	v->d = (struct bonus_document){ .run = v->run.id, .agency = v->run.agency, .agency_name = v->run.agency_name, .kind = v->run.kind,
	    .year = v->run.period.year, .first_month = v->run.period.month, .months = v->run.period.months, .regulation = v->run.regulation,
	    .version = (int)v->regulation.number, .number = v->regulation.document_number, .day = v->regulation.document_day, .fund = v->run.fund,
	    .rule = &v->regulation.rule, .person = bonus_people_of(f->mem, fact, n), .basis = basis, .n = n, .result = result };
	bonus_count(f->mem, v->d.rule, v->d.fund, v->d.person, n, result);
}

int
bonus_run_count(struct flow *f, struct bonus_run_view *v)
{
	struct bonus_period period;
	struct bonus_fact *fact;
	size_t n;

	if (regulation_get(f->db, f->mem, v->run.regulation, &v->regulation) != 1 || regulation_lines(f->db, f->mem, &v->regulation) != 1 ||
	    bonus_facts(f, v->run.agency, v->run.period, &v->regulation.rule, &fact, &n) != 1 ||
	    bonus_period_closed(f, v->run.agency, v->run.period, fact, n, &period) != 1)
		return -1;
	v->fact = fact;
	v->closed = period.closed;
	v->nmissing = bonus_facts_missing(fact, n);
	document_of(f, v, fact, n);
	bonus_prove(f->mem, &v->d, &v->proof);
	v->flaw = bonus_run_judge(v->d.result, v->closed, &v->flaw_at);
	return 1;
}

int
bonus_run_take(struct flow *f, struct bonus_run_view *v)
{
	uint8_t digest[DIGEST_SIZE];
	const char *body = NULL;
	int64_t at = -1;
	enum bonus_flaw flaw;
	const int found = bonus_run_kept(f->db, f->mem, v->run.id, &body, digest);

	if (found < 0)
		return -1;
	v->kept = body != NULL;
	if (!v->kept)
		return 1;
	v->sha256 = digest_hex(f->mem, digest, sizeof(digest));
	flaw = bonus_document_check(f->mem, json_read(f->mem, body, strlen(body)), &v->d, &v->proof, &at);
	v->sound = found == 1 && flaw == BONUS_SOUND && v->d.run == v->run.id;
	if (!v->sound)
		log_error(971, "run %lld: what it froze is not what it was (%s)", (long long)v->run.id,
		    found != 1 ? "digest" : flaw == BONUS_SOUND ? "another run" : bonus_flaw_name[flaw]);
	if (flaw == BONUS_UNREADABLE)
		v->d = (struct bonus_document){ .run = v->run.id };
	return 1;
}

/* Was the period paid before? 1 or -1. */
static int
find_earlier(struct flow *f, struct bonus_run_view *v)
{
	struct bonus_run *list;
	size_t n;

	if (bonus_run_select(f->db, f->mem, v->run.agency, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].state == BONUS_RUN_DECIDED && list[i].kind == v->run.kind && period_compare(list[i].period, v->run.period) == 0 &&
		    list[i].period.months == v->run.period.months)
			v->earlier = &list[i];
	return 1;
}

int
bonus_run_read(struct flow *f, int64_t id, struct bonus_run_view *v)
{
	int found;

	*v = (struct bonus_run_view){ .heads = bonus_heads(f->who) };
	found = bonus_run_get(f->db, f->mem, id, &v->run);
	if (found != 1 || v->run.agency != f->who->agency || !regulation_writes(f->who))
		return found < 0 ? -1 : 0;
	if (bonus_fund_of(f, v->run.agency, v->run.kind, v->run.period.year, &v->fund) != 1)
		return -1;
	if (v->run.state != BONUS_RUN_DRAFT)
		return bonus_run_take(f, v);
	if (!v->heads)
		return 1;
	return find_earlier(f, v) == 1 ? bonus_run_count(f, v) : -1;
}

int
bonus_run_held(struct flow *f, int64_t id, int64_t version, enum bonus_run_act act, struct bonus_run *r, struct refusal *why)
{
	enum bonus_run_state state;
	int64_t held;
	int found;

	if (!bonus_heads(f->who))
		return 0;
	found = bonus_fund_hold(f->db, f->mem, f->who->agency);
	if (found == 1)
		found = bonus_run_hold(f->db, f->mem, id, f->who->agency, &held, &state);
	if (found != 1)
		return found;
	if (version != held)
		return catalog_conflict(why, "bonus_run.refused.changed");
	if (!bonus_run_may(act, state))
		return catalog_refuse(why, mem_print(f->mem, "bonus_run.refused.state.%s", bonus_run_state_name[state]), NULL);
	f->delegation = f->who->delegation;
	f->location = bonus_run_path(f->mem, id, "");
	return bonus_run_get(f->db, f->mem, id, r);
}

struct begin_write {
	struct bonus_run run;
	struct refusal	*why;
};

static int
refuse_sum(struct flow *f, struct refusal *why, const char *label, int64_t sum, const char *field)
{
	catalog_refuse(why, label, field);
	why->a = money_show(f->mem, sum);
	return 0;
}

/* By which version, of how much. 1; 0; -1. */
static int
begin_judge(struct flow *f, struct begin_write *w)
{
	struct bonus_run *r = &w->run;
	const struct span days = bonus_period_days(r->period);
	const struct regulation *by;
	struct bonus_fund_sum sum;
	struct regulation *list;
	int64_t open;
	size_t n;
	int found;

	if (!bonus_period_sound(r->period) || day_compare(days.from, day_today()) > 0)
		return catalog_refuse(w->why, "bonus_run.refused.period", "period");
	if (regulation_select(f->db, f->mem, r->agency, &list, &n) != 1 || bonus_fund_of(f, r->agency, r->kind, r->period.year, &sum) != 1)
		return -1;
	by = bonus_regulation_on(list, n, r->kind, days.until);
	if (by == NULL)
		return catalog_refuse(w->why, "bonus_run.refused.no_regulation", "period");
	r->regulation = by->id;
	found = bonus_run_open(f->db, f->mem, r->agency, r->kind, r->period, &open);
	if (found != 0)
		return found < 0 ? -1 : catalog_refuse(w->why, "bonus_run.refused.open", "period");
	if (r->fund > sum.left)
		return refuse_sum(f, w->why, "bonus_run.refused.fund", sum.left < 0 ? 0 : sum.left, "fund");
	return 1;
}

/* The row, its audit and where it stands. 1 or -1. */
static int
begin_row(struct flow *f, struct bonus_run *r, const char *action)
{
	struct json *after = json_new(f->mem);

	if (bonus_run_insert(f->db, r, f->who->person, f->delegation, &r->id) != 1)
		return -1;
	json_set_text(after, "kind", bonus_kind_name[r->kind]);
	json_set_text(after, "period", bonus_period_text(f->mem, r->period));
	json_set_int(after, "regulation", r->regulation);
	json_set_int(after, "fund", r->fund);
	if (r->before != 0)
		json_set_int(after, "before", r->before);
	f->location = bonus_run_path(f->mem, r->id, "");
	return flow_audit(f, "bonus_run", r->id, action, NULL, after);
}

static int
begin_body(struct flow *f, void *arg)
{
	struct begin_write *w = arg;
	int done;

	if (!bonus_heads(f->who))
		return 0;
	done = bonus_fund_hold(f->db, f->mem, f->who->agency);
	if (done != 1)
		return done;
	w->run.agency = f->who->agency;
	done = begin_judge(f, w);
	if (done != 1)
		return done;
	f->delegation = f->who->delegation;
	return begin_row(f, &w->run, "begin");
}

int
bonus_run_begin(struct flow *f, const struct bonus_run *r, struct refusal *why)
{
	struct begin_write w = { *r, why };

	return flow_write(f, begin_body, &w);
}

struct end_write {
	int64_t		 id, version;
	bool		 again;
	const char	*reason;
	struct refusal	*why;
};

static int
end_body(struct flow *f, void *arg)
{
	const struct end_write *w = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	const struct regulation *by;
	struct regulation *list;
	struct bonus_run r;
	size_t n;
	int done = bonus_run_held(f, w->id, w->version, w->again ? BONUS_RUN_THAW : BONUS_RUN_DROP, &r, w->why);

	if (done != 1)
		return done;
	r.reason = w->reason;
	done = bonus_run_set_dropped(f->db, &r, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "bonus_run.refused.changed");
	json_set_text(before, "state", bonus_run_state_name[r.state]);
	json_set_text(after, "reason", w->reason);
	if (flow_audit(f, "bonus_run", r.id, w->again ? "thaw" : "drop", before, after) != 1)
		return -1;
	if (!w->again)
		return 1;
	r.before = r.id;
	if (regulation_select(f->db, f->mem, r.agency, &list, &n) != 1)
		return -1;
	by = bonus_regulation_on(list, n, r.kind, bonus_period_days(r.period).until);
	if (by != NULL)
		r.regulation = by->id;
	return begin_row(f, &r, "begin");
}

int
bonus_run_end(struct flow *f, int64_t id, int64_t version, bool again, const char *reason, struct refusal *why)
{
	struct end_write w = { id, version, again, reason, why };

	return flow_write(f, end_body, &w);
}
