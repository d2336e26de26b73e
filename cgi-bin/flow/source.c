#include "flow/source.h"

#include <string.h>

#include "flow/organisation.h"
#include "rules/source.h"
#include "store/person.h"

int
sources(struct flow *f, struct source_line **list_r, size_t *n_r)
{
	return source_select(f->db, f->mem, list_r, n_r);
}

int
source_read(struct flow *f, int64_t id, struct source *s)
{
	return source_get(f->db, f->mem, id, s);
}

int
source_history(struct flow *f, int64_t id, int64_t page, struct source_run **list_r, size_t *n_r, int64_t *total_r)
{
	return source_run_select(f->db, f->mem, id, SOURCE_RUNS, (page - 1) * SOURCE_RUNS, list_r, n_r, total_r);
}

static const char *
place(struct flow *f, int64_t id)
{
	return mem_print(f->mem, SOURCE_PLACE "%lld/", (long long)id);
}

static struct json *
source_json(struct flow *f, const struct source *s)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "code", s->code);
	json_set_text(json, "name", s->name);
	json_set_text(json, "way", source_way_name[s->way]);
	json_set_text(json, "agency", s->agency_name);
	json_set_text(json, "owner", s->owner_uid);
	json_set_text(json, "address", s->address);
	json_set_text(json, "auth", source_auth_name[s->auth]);
	json_set_text(json, "client", s->client);
	json_set_text(json, "token_address", s->token_address);
	json_set_text(json, "mapping", s->mapping);
	json_set_int(json, "minutes", s->minutes);
	json_set_bool(json, "enabled", s->enabled);
	return json;
}

struct source_write {
	struct source	 source;
	const char	*position;
	struct refusal	*why;
};

/* Owner and agency are there. 1; 0: refused; -1. */
static int
complete(struct flow *f, struct source_write *w)
{
	struct source *s = &w->source;
	struct person owner;
	int found = person_by_uid(f->db, f->mem, s->owner_uid, &owner);

	if (found != 1)
		return found < 0 ? -1 : organisation_refuse(w->why, "owner", "source.refused.owner", s->owner_uid, NULL);
	s->owner = owner.id;
	s->owner_uid = owner.uid;
	if (s->agency != 0) {
		const struct unit *agency;
		struct tree tree;

		if (tree_on(f, day_today(), &tree) != 1)
			return -1;
		agency = tree_unit(&tree, s->agency);
		if (agency == NULL || agency->kind != UNIT_AGENCY)
			return organisation_refuse(w->why, "agency", "source.refused.agency", NULL, NULL);
		s->agency_name = agency->name;
	}
	return 1;
}

static int
enter_body(struct flow *f, void *arg)
{
	struct source_write *w = arg;
	int done = complete(f, w);

	if (done != 1)
		return done;
	done = source_insert(f->db, &w->source, f->who->person, &w->source.id);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(w->why, "code", "source.refused.taken", w->source.code, NULL);
	f->location = place(f, w->source.id);
	return flow_audit(f, "source", w->source.id, "enter", NULL, source_json(f, &w->source));
}

/* What needs no database. 1; 0. */
static int
sound(struct flow *f, const struct source *s, struct refusal *why)
{
	const struct source_flaw flaw = source_judge(f->mem, s);

	return flaw.word == NULL ? 1 : organisation_refuse(why, flaw.field, mem_print(f->mem, "source.refused.%s", flaw.word), flaw.value, NULL);
}

int
source_enter(struct flow *f, const struct source *s, struct refusal *why)
{
	struct source_write w = { .source = *s, .why = why };

	return sound(f, s, why) == 1 ? flow_write(f, enter_body, &w) : 0;
}

/* The one that is changed, in the version that was shown. 1; 0; -1. */
static int
current(struct flow *f, const struct source_write *w, struct source *was)
{
	const int found = source_get(f->db, f->mem, w->source.id, was);

	if (found != 1)
		return found < 0 ? -1 : organisation_refuse(w->why, NULL, "source.refused.gone", NULL, NULL);
	f->location = place(f, was->id);
	return was->version == w->source.version ? 1 : organisation_changed(w->why);
}

static int
amend_body(struct flow *f, void *arg)
{
	struct source_write *w = arg;
	struct source was;
	int done = current(f, w, &was);

	if (done == 1)
		done = complete(f, w);
	if (done != 1)
		return done;
	w->source.code = was.code;
	done = source_update(f->db, &w->source);
	if (done != 1)
		return done < 0 ? -1 : organisation_changed(w->why);
	return flow_audit(f, "source", was.id, "amend", source_json(f, &was), source_json(f, &w->source));
}

int
source_amend(struct flow *f, const struct source *s, struct refusal *why)
{
	struct source_write w = { .source = *s, .why = why };

	return sound(f, s, why) == 1 ? flow_write(f, amend_body, &w) : 0;
}

static int
switch_body(struct flow *f, void *arg)
{
	struct source_write *w = arg;
	struct source was, next;
	int done = current(f, w, &was);

	if (done != 1)
		return done;
	next = was;
	next.enabled = w->source.enabled;
	if (next.enabled && source_judge(f->mem, &next).word != NULL)
		return organisation_refuse(w->why, NULL, "source.refused.unfinished", NULL, NULL);
	done = source_update(f->db, &next);
	if (done != 1)
		return done < 0 ? -1 : organisation_changed(w->why);
	return flow_audit(f, "source", was.id, next.enabled ? "on" : "off", NULL, NULL);
}

int
source_switch(struct flow *f, int64_t id, int64_t version, bool on, struct refusal *why)
{
	struct source_write w = { .source = { .id = id, .version = version, .enabled = on }, .why = why };

	return flow_write(f, switch_body, &w);
}

static int
now_body(struct flow *f, void *arg)
{
	struct source_write *w = arg;
	struct source was;
	int done = current(f, w, &was);

	if (done != 1)
		return done;
	done = source_hurry(f->db, was.id, was.version);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(w->why, NULL, "source.refused.off", NULL, NULL);
	return flow_audit(f, "source", was.id, "now", NULL, NULL);
}

int
source_look_now(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct source_write w = { .source = { .id = id, .version = version }, .why = why };

	return flow_write(f, now_body, &w);
}

static int
back_body(struct flow *f, void *arg)
{
	struct source_write *w = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct source was;
	int done = current(f, w, &was);

	if (done != 1)
		return done;
	done = source_set_back(f->db, was.id, was.version, w->position);
	if (done != 1)
		return done < 0 ? -1 : organisation_changed(w->why);
	json_set_text(before, "position", was.position);
	json_set_text(after, "position", w->position);
	return flow_audit(f, "source", was.id, "back", before, after);
}

int
source_read_back(struct flow *f, int64_t id, int64_t version, const char *position, struct refusal *why)
{
	struct source_write w = { .source = { .id = id, .version = version }, .position = position, .why = why };

	return flow_write(f, back_body, &w);
}

static int
replay_body(struct flow *f, void *arg)
{
	const struct source_write *w = arg;
	struct source was;
	const int found = source_get(f->db, f->mem, w->source.id, &was);

	if (found != 1)
		return found < 0 ? -1 : organisation_refuse(w->why, NULL, "source.refused.gone", NULL, NULL);
	f->location = place(f, was.id);
	if (source_ask_replay(f->db, was.id) != 1)
		return -1;
	return flow_audit(f, "source", was.id, "replay", NULL, NULL);
}

int
source_replay(struct flow *f, int64_t id, struct refusal *why)
{
	struct source_write w = { .source = { .id = id }, .why = why };

	return flow_write(f, replay_body, &w);
}
