/* What freezes a run, and what decides it: a part of bonus_run.h. */
#include "flow/bonus_run_inside.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "base/money.h"
#include "flow/catalog_write.h"
#include "rules/bonus_forecast.h"
#include "store/notice.h"
#include "store/regulation.h"

#define NAMES_MOST	8	/* of those whose results are missing */

struct freeze_write {
	int64_t		 id, version;
	const char	*words;
	struct refusal	*why;
};

static const char *
missing_names(struct flow *f, const struct bonus_run_view *v)
{
	const char *names = "";
	size_t said = 0;

	for (size_t i = 0; i < v->d.n && said < NAMES_MOST; i++)
		if (v->fact[i].missing != BONUS_COMPLETE)
			names = mem_print(f->mem, "%s%s%s", names, said++ == 0 ? "" : ", ", v->d.person[i].name);
	return v->nmissing > NAMES_MOST ? mem_print(f->mem, "%s…", names) : names;
}

/* What keeps a draft back, said. 1: nothing; 0. */
static int
freeze_judge(struct flow *f, const struct freeze_write *w, const struct bonus_run_view *v)
{
	const bool words = v->flaw >= BONUS_RUN_INCOMPLETE;

	if (v->flaw != BONUS_RUN_SOUND && (!words || w->words[0] == '\0')) {
		catalog_refuse(w->why, mem_print(f->mem, "bonus_run.refused.%s", bonus_run_flaw_name[v->flaw]), words ? "words" : NULL);
		if (v->flaw == BONUS_RUN_WRONG || v->flaw == BONUS_RUN_UNKNOWN)
			w->why->a = v->d.person[v->flaw_at].name;
		else if (v->flaw == BONUS_RUN_OVER)
			w->why->a = money_show(f->mem, -v->d.result->left);
		else if (v->flaw == BONUS_RUN_INCOMPLETE && v->nmissing == 0)
			w->why->label = "bonus_run.refused.open_period";
		else if (v->flaw == BONUS_RUN_INCOMPLETE)
			w->why->a = missing_names(f, v);
		return 0;
	}
	if (v->run.fund > v->fund.left) {
		catalog_refuse(w->why, "bonus_run.refused.fund", NULL);
		w->why->a = money_show(f->mem, v->fund.left < 0 ? 0 : v->fund.left);
		return 0;
	}
	return 1;
}

/* Two ways differ: the alarm is given. */
static int
alarm(const struct bonus_run_view *v, enum bonus_flaw flaw, struct refusal *why)
{
	log_error(970, "run %lld: two ways of counting differ (%s), nothing is written", (long long)v->run.id,
	    flaw == BONUS_SOUND ? "proof" : bonus_flaw_name[flaw]);
	return catalog_refuse(why, "bonus_run.refused.alarm", NULL);
}

/* The document as it is kept, read back and counted anew by the second way. 1; 0; -1. */
static int
keep(struct flow *f, const struct bonus_run_view *v, struct refusal *why, char **sha256_r)
{
	const char *body = json_write(f->mem, bonus_document_write(f->mem, &v->d));
	struct bonus_document again;
	struct bonus_proof proof;
	uint8_t digest[DIGEST_SIZE];
	int64_t at;
	const enum bonus_flaw flaw = bonus_document_check(f->mem, json_read(f->mem, body, strlen(body)), &again, &proof, &at);

	if (flaw != BONUS_SOUND || !bonus_proof_holds(&proof) || again.n != v->d.n)
		return alarm(v, flaw, why);
	digest_sha256(body, strlen(body), digest);
	*sha256_r = digest_hex(f->mem, digest, sizeof(digest));
	return bonus_run_keep(f->db, f->mem, &v->d, body, digest);
}

/* Another version may have been issued since the draft was begun. 1: its own holds on the last day still; 0; -1. */
static int
holds(struct flow *f, const struct bonus_run *r, struct refusal *why)
{
	const struct regulation *by;
	struct regulation *list;
	size_t n;

	if (regulation_select(f->db, f->mem, r->agency, &list, &n) != 1)
		return -1;
	by = bonus_regulation_on(list, n, r->kind, bonus_period_days(r->period).until);
	return by != NULL && by->id == r->regulation ? 1 : catalog_refuse(why, "bonus_run.refused.other_regulation", NULL);
}

static int
freeze_body(struct flow *f, void *arg)
{
	const struct freeze_write *w = arg;
	struct json *after = json_new(f->mem);
	struct bonus_run_view v = { 0 };
	char *sha256;
	int done = bonus_run_held(f, w->id, w->version, BONUS_RUN_FREEZE, &v.run, w->why);

	if (done == 1)
		done = holds(f, &v.run, w->why);
	if (done != 1)
		return done;
	if (bonus_run_count(f, &v) != 1 || bonus_fund_of(f, v.run.agency, v.run.kind, v.run.period.year, &v.fund) != 1)
		return -1;
	done = freeze_judge(f, w, &v);
	if (done == 1)
		done = keep(f, &v, w->why, &sha256);
	if (done != 1)
		return done;
	v.run.words = v.flaw == BONUS_RUN_SOUND ? "" : w->words;
	v.run.reserve = v.d.result->reserve;
	v.run.spent = v.d.result->spent;
	done = bonus_run_set_frozen(f->db, &v.run, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "bonus_run.refused.changed");
	json_set_int(after, "people", (int64_t)v.d.n);
	json_set_int(after, "spent", v.run.spent);
	json_set_text(after, "sha256", sha256);
	if (v.run.words[0] != '\0')
		json_set_text(after, "words", v.run.words);
	return flow_audit(f, "bonus_run", v.run.id, "freeze", NULL, after);
}

int
bonus_run_freeze(struct flow *f, int64_t id, int64_t version, const char *words, struct refusal *why)
{
	struct freeze_write w = { id, version, words, why };

	return flow_write(f, freeze_body, &w);
}

struct decide_write {
	int64_t		 id, version;
	const struct bonus_run *typed;
	struct refusal	*why;
};

/* Is what was frozen what it was, and is the money there? 1; 0; -1. */
static int
decide_judge(struct flow *f, const struct decide_write *w, struct bonus_run_view *v)
{
	struct regulation by;

	if (day_compare(w->typed->day, day_today()) > 0)
		return catalog_refuse(w->why, "bonus_run.refused.day_ahead", "document_day");
	if (!bonus_payable(v->run.period.year, w->typed->day)) {
		catalog_refuse(w->why, w->typed->day.year < v->run.period.year ? "bonus_entry.refused.early" : "bonus_entry.refused.lapsed", "document_day");
		w->why->a = mem_print(f->mem, "%d", v->run.period.year);
		w->why->b = day_show(f->mem, bonus_ends(v->run.period.year));
		return 0;
	}
	if (regulation_get(f->db, f->mem, v->run.regulation, &by) != 1 || bonus_run_take(f, v) != 1 ||
	    bonus_fund_of(f, v->run.agency, v->run.kind, v->run.period.year, &v->fund) != 1)
		return -1;
	if (day_compare(w->typed->day, by.document_day) < 0)
		return catalog_refuse(w->why, "bonus_run.refused.day_early", "document_day");
	if (!v->kept || !v->sound)
		return alarm(v, BONUS_SOUND, w->why);
	if (v->fund.left < 0) {
		catalog_refuse(w->why, "bonus_run.refused.short", NULL);
		w->why->a = money_show(f->mem, -v->fund.left);
		return 0;
	}
	return 1;
}

/* Each hears of his own, also that he has none. 1 or -1. */
static int
tell(struct flow *f, const struct bonus_run_view *v)
{
	for (size_t i = 0; i < v->d.n; i++) {
		const struct told told = { v->d.person[i].person, "bonus", NULL };

		if (flow_notify(f, &told, "bonus_decided", v->run.number, mem_print(f->mem, "%d", v->run.period.year),
		    bonus_run_path(f->mem, v->run.id, mem_print(f->mem, "%lld/", (long long)told.person))) != 1)
			return -1;
	}
	return 1;
}

static int
decide_body(struct flow *f, void *arg)
{
	const struct decide_write *w = arg;
	struct json *after = json_new(f->mem);
	struct bonus_run_view v = { 0 };
	int done = bonus_run_held(f, w->id, w->version, BONUS_RUN_DECIDE, &v.run, w->why);

	if (done == 1)
		done = decide_judge(f, w, &v);
	if (done != 1)
		return done;
	v.run.number = w->typed->number;
	v.run.day = w->typed->day;
	v.run.signer = w->typed->signer;
	done = bonus_run_set_decided(f->db, f->mem, &v.run, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "bonus_run.refused.changed");
	json_set_text(after, "number", v.run.number);
	json_set_text(after, "day", day_text(f->mem, v.run.day));
	json_set_text(after, "signer", v.run.signer);
	json_set_int(after, "spent", v.run.spent);
	return tell(f, &v) == 1 ? flow_audit(f, "bonus_run", v.run.id, "decide", NULL, after) : -1;
}

int
bonus_run_decide(struct flow *f, int64_t id, int64_t version, const struct bonus_run *typed, struct refusal *why)
{
	struct decide_write w = { id, version, typed, why };

	return flow_write(f, decide_body, &w);
}
