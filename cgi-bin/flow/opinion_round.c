/* Home Affairs opens a round of opinions, closes it, opens it again. Part of opinion.h. */
#include "flow/catalog_write.h"
#include "flow/opinion.h"
#include "flow/see.h"
#include "store/campaign.h"
#include "store/opinion.h"

struct round_write {
	const struct opinion_round *next;
	bool		 all;		/* agencies of the campaign */
	const int64_t	*agency;
	size_t		 n;
	struct refusal	*why;
};

/* To all agencies that the round asks. 1 or -1. */
static int
tell(struct flow *f, const struct opinion_round *round, const char *kind, struct day day)
{
	struct told *people;
	size_t n;

	if (opinion_people(f->db, f->mem, round->id, 0, day_today(), &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, round->title, day_show(f->mem, day), f->location);
}

static struct json *
round_json(struct flow *f, const struct opinion_round *round)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "state", round->open ? "open" : "closed");
	json_set_text(json, "last", day_text(f->mem, round->last));
	return json;
}

/* What a new one says. */
static struct json *
opened_json(struct flow *f, const struct opinion_round *round, int64_t asked)
{
	struct json *json = round_json(f, round);

	json_set_int(json, "campaign", round->campaign);
	json_set_text(json, "title", round->title);
	json_set_text(json, "words", round->words);
	json_set_int(json, "asked", asked);
	return json;
}

static int
open_body(struct flow *f, void *arg)
{
	const struct round_write *w = arg;
	struct opinion_round next = *w->next;
	struct campaign campaign;
	int64_t asked;
	const int found = campaign_get(f->db, f->mem, next.campaign, &campaign);

	if (found < 0)
		return -1;
	if (found == 0 || !campaign.open)
		return catalog_refuse(w->why, "opinion.refused.campaign", "campaign");
	if (opinion_round_insert(f->db, f->mem, &next, f->who->person, &next.id) != 1 ||
	    opinion_ask(f->db, f->mem, next.id, next.campaign, w->all, w->agency, w->n, &asked) != 1)
		return -1;
	if (asked == 0 || (!w->all && asked < (int64_t)w->n))
		return catalog_refuse(w->why, asked == 0 ? "opinion.refused.nobody" : "opinion.refused.outside", "agency");
	f->location = mem_print(f->mem, OPINION_PLACE "%lld/", (long long)next.id);
	if (flow_audit(f, "opinion_round", next.id, "open", NULL, opened_json(f, &next, asked)) != 1)
		return -1;
	return tell(f, &next, "opinion_opened", next.last);
}

int
opinion_round_open(struct flow *f, const struct opinion_round *round, bool all, const int64_t *agency, size_t n,
    struct refusal *why)
{
	struct opinion_round next = *round;
	struct round_write w = { &next, all, agency, n, why };

	next.open = true;
	if (day_compare(round->last, day_today()) <= 0)
		return catalog_refuse(why, "opinion.refused.day", "last");
	return flow_write(f, open_body, &w);
}

/* The round in the version that the person saw, held. 1; 0: refused; -1. */
static int
held_round(struct flow *f, const struct round_write *w, struct opinion_round *was)
{
	const struct see see = see_opinions(f->who);
	int found = opinion_round_hold(f->db, f->mem, w->next->id);

	if (found == 1)
		found = opinion_round_get(f->db, f->mem, w->next->id, &see, was);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "opinion.refused.gone", NULL);
	return was->version == w->next->version ? 1 : catalog_conflict(w->why, "opinion.refused.changed");
}

/* Into the next state of a round that is held. 1 or -1. */
static int
proceed(struct flow *f, const struct opinion_round *was, const struct opinion_round *next, const char *action)
{
	if (opinion_round_put(f->db, f->mem, next, !next->open) != 1)
		return -1;
	f->location = mem_print(f->mem, OPINION_PLACE "%lld/", (long long)next->id);
	return flow_audit(f, "opinion_round", next->id, action, round_json(f, was), round_json(f, next));
}

static int
close_body(struct flow *f, void *arg)
{
	const struct round_write *w = arg;
	struct opinion_round was, next;
	const int done = held_round(f, w, &was);

	if (done != 1)
		return done;
	if (!was.open)
		return catalog_conflict(w->why, "opinion.refused.closed");
	next = was;
	next.open = false;
	return proceed(f, &was, &next, "close") == 1 ? tell(f, &next, "opinion_closed", day_today()) : -1;
}

int
opinion_round_close(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	const struct opinion_round round = { .id = id, .version = version };
	struct round_write w = { .next = &round, .why = why };

	return flow_write(f, close_body, &w);
}

static int
extend_body(struct flow *f, void *arg)
{
	const struct round_write *w = arg;
	struct opinion_round was, next;
	const int done = held_round(f, w, &was);

	if (done != 1)
		return done;
	if (day_compare(w->next->last, was.last) <= 0)
		return catalog_refuse(w->why, "opinion.refused.not_later", "last");
	next = was;
	next.open = true;
	next.last = w->next->last;
	return proceed(f, &was, &next, was.open ? "extend" : "reopen") == 1 ?
	    tell(f, &next, "opinion_extended", next.last) : -1;
}

int
opinion_round_extend(struct flow *f, int64_t id, int64_t version, struct day last, struct refusal *why)
{
	const struct opinion_round round = { .id = id, .version = version, .last = last };
	struct round_write w = { .next = &round, .why = why };

	if (day_compare(last, day_today()) <= 0)
		return catalog_refuse(why, "opinion.refused.day", "last");
	return flow_write(f, extend_body, &w);
}
