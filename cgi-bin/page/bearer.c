#include "page/bearer.h"

#include <time.h>

#include "flow/token.h"
#include "page/api_say.h"
#include "web/parse.h"

/* 401 or 403 as RFC 6750 says; error NULL: no token came. */
static int
challenge(struct visit *v, int status, const char *word, const char *error, const char *scope)
{
	const char *value = "Bearer realm=\"danhgia\"";

	if (error != NULL)
		value = mem_print(v->mem, "%s, error=\"%s\"", value, error);
	if (scope != NULL)
		value = mem_print(v->mem, "%s, scope=\"%s\"", value, scope);
	api_problem(v, status, word, scope, NULL);
	reply_header(v->reply, "WWW-Authenticate", value);
	return 1;
}

static int
full(struct visit *v, int64_t rate)
{
	api_problem(v, 429, "rate", mem_print(v->mem, "%lld", (long long)rate), NULL);
	reply_header(v->reply, "Retry-After", mem_print(v->mem, "%d", 60 - (int)(time(NULL) % 60)));
	return 1;
}

static int
pass_token(struct visit *v)
{
	const char *text = parse_bearer(v->web->authorization);
	const unsigned scopes = (unsigned)v->route->roles;
	struct token *t = mem_get(v->mem, sizeof(*t));

	if (text == NULL)
		return challenge(v, 401, "no_token", NULL, NULL);
	switch (token_pass(v->flow, text, scopes, t)) {
	case PASS_GOOD:
		v->token = t;
		return 0;
	case PASS_UNKNOWN:
		return challenge(v, 401, "unknown_token", "invalid_token", NULL);
	case PASS_ENDED:
		return challenge(v, 401, t->revoked_at != NULL ? "revoked_token" : "expired_token", "invalid_token", NULL);
	case PASS_SCOPE:
		return challenge(v, 403, "scope", "insufficient_scope", scopes_text(v->mem, scopes));
	case PASS_RATE:
		return full(v, t->rate);
	default:
		return -1;
	}
}

static int
pass_body(struct visit *v)
{
	int refused;

	if ((v->route->flags & ROUTE_JSON) == 0)
		return 0;
	if (v->web->json == NULL)
		return api_problem(v, 400, "json", NULL, NULL);
	refused = parse_json(v->mem, v->web->json, v->web->njson, &v->json);
	return refused == 0 ? 0 : api_problem(v, refused, refused == 413 ? "many" : "json", NULL, NULL);
}

static int
pass_arguments(struct visit *v)
{
	int status;

	v->form = form_read(v->web, v->route->fields, &status);
	if (status != 0)
		return api_problem(v, status, "unknown_argument", NULL, NULL);
	return form_ok(v->form) ? 0 : api_wrong_fields(v);
}

int
bearer_pass(struct visit *v)
{
	int answered;

	v->lang = parse_english(v->web->languages) ? LANG_EN : LANG_VI;
	if ((answered = pass_token(v)) != 0 || (answered = pass_body(v)) != 0)
		return answered;
	return pass_arguments(v);
}
