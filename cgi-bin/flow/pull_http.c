/* Sources that are asked over HTTP: rows in JSON page by page, or a list of edXML documents and then each of them. */
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "flow/pull_inside.h"
#include "remote/http.h"
#include "rules/source.h"

#define SECONDS		30	/* for an answer */
#define ADDRESS_MOST	2000
#define POSITION_MOST	1000	/* of the column */
#define DOCUMENTS	"documents"

struct asking {
	struct pull	*p;
	struct http	*http;
	const char	*secret;
};

static const char *
secret_file(struct pull *p, const char *ending)
{
	return mem_print(p->life, "%s/%s%s", p->secret_dir, p->source.code, ending);
}

/* 1; 0: a secret is missing. */
static int
begin(struct asking *a, struct pull *p)
{
	const char *pem = secret_file(p, ".pem"), *flaw;
	const struct http_ground ground = { .ca_file = p->ca_file, .client_file = access(pem, R_OK) == 0 ? pem : NULL, .seconds = SECONDS,
	    .most = PULL_BYTES };

	*a = (struct asking){ .p = p };
	if (p->source.auth != AUTH_NONE) {
		a->secret = config_secret_of(p->life, secret_file(p, ".secret"), &flaw);
		if (a->secret == NULL)
			return pull_fail(p, "secret", flaw);
	}
	a->http = http_open(p->life, &ground);
	return 1;
}

/* NULL: answered; else why not. A token that is refused is asked for anew once. */
static const char *
ask(struct asking *a, const char *url, const char *accept, struct http_answer *answer)
{
	struct pull *p = a->p;
	struct http_request request = { .url = url, .accept = accept, .bearer = p->source.auth == AUTH_BEARER ? a->secret : NULL };

	for (int try = 0; try < 2; try++) {
		if (p->source.auth == AUTH_OAUTH2)
			request.bearer = http_token(a->http, p->f->mem, p->source.token_address, p->source.client, a->secret, try > 0, answer);
		if (p->source.auth == AUTH_OAUTH2 && request.bearer == NULL)
			return "token";
		http_send(a->http, p->f->mem, &request, answer);
		if (answer->outcome != HTTP_ANSWERED || answer->status != 401 || p->source.auth != AUTH_OAUTH2)
			break;
	}
	return http_fault(answer);
}

/* Without an answer the look ends; 0. */
static int
end_look(struct asking *a, const char *why, const struct http_answer *answer)
{
	a->p->asked = answer->retry_after;
	return pull_fail(a->p, why, answer->words);
}

/* 1: answered; 0. */
static int
get(struct asking *a, const char *url, const char *accept, struct http_answer *answer)
{
	const char *why = ask(a, url, accept, answer);

	return why == NULL ? 1 : end_look(a, why, answer);
}

/* What may stand in a query or a part of a path as it is. */
static const char *
escaped(struct mem *mem, const char *text)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
	struct buf to;

	buf_start(&to, mem, ADDRESS_MOST * 3);
	for (const unsigned char *c = (const unsigned char *)text; *c != '\0'; c++)
		buf_print(&to, strchr(plain, *c) != NULL ? "%c" : "%%%02X", *c);
	return to.p;
}

/* The address with the cursor, where it was read before; or the page at which the last look stopped. */
static const char *
from_position(struct pull *p, const char *parameter)
{
	const char *base = p->source.address;

	if (source_same_origin(base, p->position))
		return p->position;
	if (parameter == NULL || p->position[0] == '\0')
		return base;
	return mem_print(p->life, "%s%c%s=%s", base, strchr(base, '?') == NULL ? '?' : '&', parameter, escaped(p->f->mem, p->position));
}

/* A page. *url: of the next one, NULL: there is none. Where pages name the next, how far they are read is kept only behind the last. */
static int
page(struct asking *a, const char **url, const char **far)
{
	struct pull *p = a->p;
	const bool by_row = p->map.around[MAP_POSITION] != NULL && strncmp(p->map.around[MAP_POSITION], "[].", 3) == 0;
	struct http_answer answer;
	struct map_rows rows;
	const char *why, *before = p->position, *next = NULL;
	const struct json *json;
	int done = get(a, *url, "application/json", &answer);

	if (done != 1)
		return done;
	json = json_read_any(p->f->mem, answer.body, answer.n);
	if (json == NULL)
		return pull_fail(p, "no_json", answer.type);
	if (map_json(p->f->mem, &p->map, json, day_today(), &rows, &why) != 1)
		return pull_fail(p, why, NULL);
	if (rows.next != NULL && (next = source_next(p->life, p->source.address, rows.next)) == NULL)
		return pull_fail(p, "other_origin", NULL);
	if (next != NULL && strcmp(next, *url) == 0)
		return pull_fail(p, "loop", NULL);
	if (rows.position != NULL && (!by_row || source_further(rows.position, *far)))
		*far = mem_text(p->life, rows.position);
	done = pull_take(p, &rows, next != NULL ? NULL : *far);
	if (next == NULL && p->map.around[MAP_NEXT] == NULL && p->map.around[MAP_CURSOR] != NULL && rows.n > 0 &&
	    strcmp(before, p->position) != 0)
		next = from_position(p, p->map.around[MAP_CURSOR]);
	*url = next;
	return done;
}

/* Enough for one look: the next goes on at once, where pages name each other from this one on. */
static int
stop_at(struct pull *p, const char *url)
{
	p->more = true;
	if (p->map.around[MAP_NEXT] == NULL)
		return 0;
	if (strlen(url) > POSITION_MOST)
		return pull_fail(p, "address", NULL);
	return pull_take(p, &(struct map_rows){ .n = 0 }, url) < 0 ? -1 : 0;
}

int
pull_rest(struct pull *p)
{
	struct asking a;
	const char *url, *far = source_same_origin(p->source.address, p->position) ? "" : p->position;
	int done = begin(&a, p);

	url = from_position(p, p->map.around[MAP_CURSOR]);
	for (int pages = 0; done == 1 && url != NULL; pages++) {
		done = pull_next_page(p);
		if (done == 0 || (done == 1 && pages == PULL_PAGES))
			done = stop_at(p, url);
		else if (done == 1)
			done = page(&a, &url, &far);
	}
	http_close(&a.http);
	return done;
}

/* A document of the list. One that is gone or too long is as one that cannot be read: those behind it do not wait for it. 1; 0. */
static int
document(struct asking *a, const char *id, struct map_rows *rows)
{
	struct pull *p = a->p;
	const char *address = p->source.address;
	struct http_answer answer;
	const char *why = ask(a, mem_print(p->f->mem, "%.*s/%s", (int)strcspn(address, "?"), address, escaped(p->f->mem, id)),
	    "application/xml", &answer);

	if (why != NULL && strcmp(why, "not_found") != 0 && strcmp(why, "too_long") != 0)
		return end_look(a, why, &answer);
	pull_edxml(p, id, answer.body, why == NULL ? answer.n : 0, rows);
	return 1;
}

/*
 * The list: {"documents": ["id", …], "cursor": "…"}; asked from a position on with ?since=. A document: the address, a slash, its id.
 */
static int
documents(struct asking *a, const struct json *list, const char *cursor)
{
	struct pull *p = a->p;
	const size_t n = json_count(list);
	const char **id = mem_array(p->life, n + 1, sizeof(*id));

	for (size_t i = 0; i < n; i++)
		id[i] = mem_text(p->life, json_as_text(json_at(list, i)));
	for (size_t i = 0; i < n; i++) {
		struct map_rows rows;
		int done = pull_next_page(p);

		if (done != 1 || id[i] == NULL || id[i][0] == '\0')
			return done != 1 ? done : pull_fail(p, "no_list", NULL);
		done = document(a, id[i], &rows);
		if (done != 1)
			return done;
		done = pull_take(p, &rows, i + 1 == n ? cursor : NULL);
		if (done != 1)
			return done;
	}
	p->more = n > 0 && cursor != NULL;
	return 1;
}

int
pull_documents(struct pull *p)
{
	struct asking a;
	struct http_answer answer;
	const struct json *json, *list;
	int done = begin(&a, p);

	if (done == 1)
		done = get(&a, from_position(p, "since"), "application/json", &answer);
	if (done == 1) {
		json = json_read_any(p->f->mem, answer.body, answer.n);
		list = json == NULL || !json_named(json) ? NULL : json_get(json, DOCUMENTS);
		if (list == NULL || !json_listed(list))
			done = pull_fail(p, json == NULL ? "no_json" : "no_list", answer.type);
		else if (json_count(list) > MAP_MOST_ROWS)
			done = pull_fail(p, "too_many", NULL);
		else
			done = documents(&a, list, mem_text(p->life, json_text(json, "cursor")));
	}
	http_close(&a.http);
	return done;
}
