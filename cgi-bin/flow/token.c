#include "flow/token.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "flow/catalog_write.h"
#include "flow/take_back.h"
#include "store/token.h"

int
tokens(struct flow *f, struct token **list_r, size_t *n_r)
{
	return token_select(f->db, f->mem, list_r, n_r);
}

int
token_look(struct flow *f, int64_t id, struct token *t)
{
	return token_get(f->db, f->mem, id, t);
}

bool
token_good(const struct token *t)
{
	return !t->expired && t->revoked_at == NULL;
}

int
token_bounds(struct flow *f, struct token_bound **source_r, size_t *nsources_r, struct token_bound **agency_r, size_t *nagencies_r)
{
	return token_sources(f->db, f->mem, source_r, nsources_r) == 1 &&
	    token_agencies(f->db, f->mem, agency_r, nagencies_r) == 1 ? 1 : -1;
}

struct make_write {
	struct token	 token;
	uint8_t		 digest[DIGEST_SIZE];
	int64_t		 days;
	struct refusal	*why;
};

/* The id behind a code. 1; 0: refused at the field; -1. */
static int
find_bound(struct flow *f, int (*find)(struct db *, struct mem *, const char *, struct token_bound *), const char *code,
    const char *field, int64_t *id_r, struct refusal *why)
{
	struct token_bound found;
	int done;

	*id_r = 0;
	if (code == NULL)
		return 1;
	done = find(f->db, f->mem, code, &found);
	if (done == 1)
		*id_r = found.id;
	return done != 0 ? done : catalog_refuse(why, mem_print(f->mem, "token.refused.no_%s", field), field);
}

static struct json *
token_json(struct flow *f, const struct make_write *w)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "name", w->token.name);
	json_set_text(json, "scopes", scopes_text(f->mem, w->token.scopes));
	json_set_text(json, "source", w->token.source_code);
	json_set_text(json, "agency", w->token.agency_code);
	json_set_int(json, "rate", w->token.rate);
	json_set_int(json, "days", w->days);
	return json;
}

static int
make_body(struct flow *f, void *arg)
{
	struct make_write *w = arg;
	struct token *t = &w->token;
	enum token_flaw flaw;
	int64_t id;
	int done = find_bound(f, token_source, t->source_code, "source", &t->source, w->why);

	if (done == 1)
		done = find_bound(f, token_agency, t->agency_code, "agency", &t->agency, w->why);
	if (done != 1)
		return done;
	flaw = token_judge(t->scopes, w->days, t->rate);
	if (flaw != TOKEN_SOUND)
		return catalog_refuse(w->why, mem_print(f->mem, "token.refused.%s", token_flaw_name[flaw]), token_flaw_name[flaw]);
	if (token_insert(f->db, f->mem, t, w->digest, f->who == NULL ? 0 : f->who->person, w->days, &id) != 1)
		return -1;
	f->location = TOKEN_PLACE;
	return flow_audit(f, "token", id, "make", NULL, token_json(f, w));
}

int
token_make(struct flow *f, const struct token *t, int64_t days, const char **text_r, struct refusal *why)
{
	struct make_write w = { .token = *t, .days = days, .why = why };
	uint8_t random[TOKEN_BYTES];
	const char *text;
	int done;

	digest_random(random, sizeof(random));
	text = token_text(f->mem, random);
	digest_sha256(text, strlen(text), w.digest);
	done = flow_write(f, make_body, &w);
	*text_r = done == 1 && !f->repeated ? text : NULL;
	return done;
}

static int
end_begin(struct flow *f, const struct take_back *back, struct json **was_r)
{
	struct token t;
	const int found = token_get(f->db, f->mem, back->id, &t);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(back->why, "token.refused.gone", NULL);
	*was_r = json_new(f->mem);
	json_set_text(*was_r, "name", t.name);
	json_set_text(*was_r, "scopes", scopes_text(f->mem, t.scopes));
	f->location = TOKEN_PLACE;
	return 1;
}

int
token_end(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back back = { .id = id, .version = version, .reason = reason, .why = why, .noun = "token",
	    .meanwhile = "token.refused.revoked", .begin = end_begin, .withdraw = token_revoke };

	return take_back(f, &back);
}

enum token_pass
token_pass(struct flow *f, const char *text, unsigned scopes, struct token *t)
{
	uint8_t digest[DIGEST_SIZE];
	int done;

	if (!token_shaped(text))
		return PASS_UNKNOWN;
	digest_sha256(text, strlen(text), digest);
	done = token_by_digest(f->db, f->mem, digest, t);
	if (done != 1)
		return done < 0 ? PASS_BROKEN : PASS_UNKNOWN;
	if (!token_good(t)) {
		log_warn(1000, "refused: token %lld is %s", (long long)t->id, t->expired ? "expired" : "revoked");
		return PASS_ENDED;
	}
	if ((t->scopes & scopes) == 0) {
		log_warn(1001, "refused: token %lld has not the scope", (long long)t->id);
		return PASS_SCOPE;
	}
	done = token_count(f->db, t);
	return done == 1 ? PASS_GOOD : done == 0 ? PASS_RATE : PASS_BROKEN;
}
