/* Grounds as they are entered and taken back. */
#include "flow/ground.h"

#include "flow/catalog_write.h"
#include "flow/take_back.h"
#include "store/ground.h"
#include "store/notice.h"

static const char *
person_path(struct flow *f, int64_t person)
{
	return mem_print(f->mem, GROUND_PLACE "nguoi/%lld/", (long long)person);
}

static struct json *
ground_json(struct flow *f, const struct ground *g)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "person", g->person);
	json_set_text(json, "kind", quota_ground_name[g->kind]);
	if (g->decided != GROUND_NOTHING)
		json_set_text(json, "decided", ground_decided_name[g->decided]);
	if (g->penalty != GROUND_NOTHING)
		json_set_text(json, "penalty", ground_penalty_name[g->penalty]);
	if (g->concerns != GROUND_NOTHING)
		json_set_text(json, "concerns", ground_concerns_name[g->concerns]);
	json_set_text(json, "act", g->words);
	json_set_text(json, "act_from", day_text(f->mem, g->act.from));
	json_set_text(json, "act_until", day_text(f->mem, g->act.until));
	json_set_int(json, "act_of", g->act_of);
	json_set_int(json, "unit", g->unit);
	json_set_text(json, "body", g->body);
	json_set_text(json, "decider", g->decider);
	json_set_text(json, "document_number", g->document_number);
	json_set_text(json, "document_day", day_text(f->mem, g->document_day));
	json_set_text(json, "effective_day", day_text(f->mem, g->effective));
	if (g->said != 0) {
		json_set_int(json, "said", g->said);
		json_set_text(json, "said_why", g->said_why);
	}
	return json;
}

static int
tell(struct flow *f, const struct ground *g, const char *kind)
{
	const struct told told = { g->person, "ground", NULL };

	return flow_notify(f, &told, kind, g->document_number, day_show(f->mem, g->document_day), GROUND_PLACE);
}

struct enter_write {
	struct ground	 ground;
	struct refusal	*why;
};

/* 1: sound; 0; -1. */
static int
check(struct flow *f, struct enter_write *w)
{
	struct ground *g = &w->ground, *stand;
	const struct ground *met;
	struct ground_place *place;
	enum ground_flaw flaw;
	size_t n, nplaces;

	if (ground_hold(f->db, f->mem, g->person, &stand, &n) != 1 || ground_places(f->db, f->mem, &g->person, 1, &place, &nplaces) != 1)
		return -1;
	flaw = ground_check(g, day_today(), stand, n, place, nplaces, &met);
	if (flaw == GROUND_SOUND)
		return 1;
	catalog_refuse(w->why, mem_print(f->mem, "ground.refused.%s", ground_flaw_name[flaw]), ground_flaw_field[flaw]);
	w->why->a = met == NULL ? NULL : flaw == GROUND_SAID_OTHER ? mem_print(f->mem, "%d", met->said) : day_show(f->mem, met->effective);
	return 0;
}

static int
enter_body(struct flow *f, void *arg)
{
	struct enter_write *w = arg;
	struct ground *g = &w->ground;
	struct ground_whom whom;
	int done = ground_whom(f, g->person, &whom);

	if (done != 1 || !whom.may_enter)
		return done < 0 ? -1 : catalog_refuse(w->why, "ground.refused.person", NULL);
	done = check(f, w);
	if (done != 1)
		return done;
	g->agency = whom.agency;
	f->delegation = f->who->delegation;
	if (ground_insert(f->db, f->mem, g, f->who->person, f->delegation, &g->id) != 1 ||
	    flow_audit(f, "ground", g->id, "enter", NULL, ground_json(f, g)) != 1)
		return -1;
	f->location = person_path(f, g->person);
	return tell(f, g, "ground_entered");
}

int
ground_enter(struct flow *f, const struct ground *g, struct refusal *why)
{
	struct enter_write w = { *g, why };

	return flow_write(f, enter_body, &w);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct ground_row row;
	const int found = ground_one(f, t->id, &row);

	if (found != 1 || (!row.may_withdraw && row.ground.withdrawn_at == NULL))
		return found < 0 ? -1 : catalog_refuse(t->why, "ground.refused.gone", NULL);
	*was_r = ground_json(f, &row.ground);
	f->delegation = f->who->delegation;
	f->location = person_path(f, row.ground.person);
	return 1;
}

static int
withdraw_tell(struct flow *f, const struct take_back *t)
{
	struct ground g;

	return ground_get(f->db, f->mem, t->id, &g) == 1 ? tell(f, &g, "ground_withdrawn") : -1;
}

int
ground_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "ground",
	    .meanwhile = "ground.refused.withdrawn", .begin = withdraw_begin, .withdraw = ground_withdraw, .tell = withdraw_tell };

	return take_back(f, &t);
}
