/* Entries of the ledger as they are made. */
#include "flow/bonus_entry.h"

#include "base/money.h"
#include "flow/bonus_fund.h"
#include "flow/catalog_write.h"
#include "rules/bonus_forecast.h"
#include "store/agency.h"
#include "store/bonus_fund.h"
#include "store/notice.h"

/* Of a run itself its people are told by the run. */
static const char *const told_as[BONUS_ENTRY_TYPES] = { "bonus_correction", "bonus_sudden", "bonus_correction", "bonus_reversal" };

static struct json *
entry_json(struct flow *f, const struct bonus_entry *e)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "person", e->person);
	json_set_text(json, "type", bonus_entry_type_name[e->type]);
	json_set_text(json, "kind", bonus_kind_name[e->kind]);
	json_set_int(json, "year", e->year);
	if (e->run != 0)
		json_set_int(json, "run", e->run);
	if (e->entry != 0)
		json_set_int(json, "entry", e->entry);
	json_set_int(json, "amount", e->amount);
	json_set_text(json, "reason", e->reason);
	json_set_text(json, "document_number", e->document_number);
	json_set_text(json, "document_day", day_text(f->mem, e->document_day));
	json_set_text(json, "signer", e->signer);
	return json;
}

static int
refuse(struct flow *f, const struct bonus_entry *e, const struct bonus_entry_ground *g, enum bonus_entry_flaw flaw, struct refusal *why)
{
	catalog_refuse(why, mem_print(f->mem, "bonus_entry.refused.%s", bonus_entry_flaw_name[flaw]),
	    (flaw == BONUS_ENTRY_NOTHING || flaw == BONUS_ENTRY_LACKS || flaw == BONUS_ENTRY_BELOW) && (g->counted || e->type == BONUS_ENTRY_REVERSAL) ? NULL : bonus_entry_flaw_field[flaw]);
	if (flaw == BONUS_ENTRY_LAPSED || flaw == BONUS_ENTRY_EARLY) {
		why->a = mem_print(f->mem, "%d", e->year);
		why->b = day_show(f->mem, bonus_ends(e->year));
	} else if (flaw == BONUS_ENTRY_LACKS) {
		why->a = mem_print(f->mem, "%d", e->year);
		why->b = money_show(f->mem, g->left);
	} else if (flaw == BONUS_ENTRY_BELOW)
		why->a = money_show(f->mem, g->stands);
	return 0;
}

int
ledger_hold(struct flow *f)
{
	return bonus_fund_hold(f->db, f->mem, f->who->agency);
}

int
ledger_add(struct flow *f, struct bonus_entry *e, int64_t stands, bool counted, struct refusal *why)
{
	struct bonus_entry_ground g = { .today = day_today(), .maker = f->who->person, .stands = stands, .counted = counted };
	const struct told told = { e->person, "bonus_entry", NULL };
	struct bonus_fund_sum sum;
	enum bonus_entry_flaw flaw;
	const char *name;

	if (bonus_fund_of(f, f->who->agency, e->kind, e->year, &sum) != 1)
		return -1;
	g.left = sum.left;
	f->delegation = f->who->delegation;
	if (f->delegation != 0 && delegation_head(f->db, f->mem, f->who->agency, g.today, &g.behalf, &name) < 0)
		return -1;
	flaw = bonus_entry_check(e, &g);
	if (flaw != BONUS_ENTRY_SOUND)
		return refuse(f, e, &g, flaw, why);
	e->agency = f->who->agency;
	if (bonus_entry_insert(f->db, f->mem, e, f->who->person, f->delegation, &e->id) != 1 ||
	    flow_audit(f, "bonus_entry", e->id, bonus_entry_type_name[e->type], NULL, entry_json(f, e)) != 1)
		return -1;
	f->location = mem_print(f->mem, LEDGER_PLACE "%lld/", (long long)e->id);
	return flow_notify(f, &told, told_as[e->type], e->document_number, day_show(f->mem, e->document_day), BONUS_PLACE);
}

struct entry_write {
	int64_t		 id, version;
	struct bonus_entry entry;
	struct refusal	*why;
};

static int
sudden_body(struct flow *f, void *arg)
{
	struct entry_write *w = arg;
	struct bonus_entry e = w->entry;
	struct member *people;
	size_t n;

	if (ledger_hold(f) != 1 || sudden_people(f, &people, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (people[i].person == e.person)
			return ledger_add(f, &e, 0, false, w->why);
	return catalog_refuse(w->why, e.person == f->who->person ? "bonus_entry.refused.own" : "bonus_entry.refused.person", "person");
}

int
sudden_give(struct flow *f, const struct bonus_entry *e, struct refusal *why)
{
	struct entry_write w = { 0, 0, *e, why };

	w.entry.kind = BONUS_AWARD;
	w.entry.type = BONUS_ENTRY_SUDDEN;
	return bonus_heads(f->who) ? flow_write(f, sudden_body, &w) : 0;
}

static int
correct_body(struct flow *f, void *arg)
{
	struct entry_write *w = arg;
	struct bonus_entry e = w->entry, of, *correction;
	size_t n;
	int found;

	if (ledger_hold(f) != 1)
		return -1;
	found = ledger_one(f, w->id, &of, &correction, &n);
	if (found != 1 || !bonus_entry_awards(&of))
		return found < 0 ? -1 : catalog_refuse(w->why, "bonus_entry.refused.gone", NULL);
	if (w->version != ledger_version(&of))
		return catalog_conflict(w->why, "bonus_entry.refused.meanwhile");
	e.kind = of.kind;
	e.year = of.year;
	e.person = of.person;
	e.run = of.run;
	e.entry = of.id;
	if (e.type == BONUS_ENTRY_REVERSAL)
		e.amount = -bonus_entry_stands(&of);
	return ledger_add(f, &e, bonus_entry_stands(&of), false, w->why);
}

int
ledger_correct(struct flow *f, int64_t id, int64_t version, const struct bonus_entry *e, struct refusal *why)
{
	struct entry_write w = { id, version, *e, why };

	w.entry.type = BONUS_ENTRY_CORRECTION;
	return flow_write(f, correct_body, &w);
}

int
ledger_reverse(struct flow *f, int64_t id, int64_t version, const struct bonus_entry *e, struct refusal *why)
{
	struct entry_write w = { id, version, *e, why };

	w.entry.type = BONUS_ENTRY_REVERSAL;
	return flow_write(f, correct_body, &w);
}
