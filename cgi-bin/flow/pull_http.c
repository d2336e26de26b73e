/* Sources that are asked over HTTP: rows in JSON page by page, or a list of edXML documents and then each of them. */
#include <string.h>
#include <unistd.h>

#include "base/escape.h"
#include "base/utf8.h"
#include "flow/pull_inside.h"
#include "remote/http.h"
#include "rules/source.h"
#include "store/source_error.h"
#include "store/task_take.h"

#define SECONDS		30	/* for an answer */
#define NAME_MOST	200	/* bytes of the name of a document */
#define DOCUMENTS	"documents"
#define DEADLY		"unread_deadly"
/* Of a document that failed once, twice; then it is "unread" and set aside. */
#define ONCE		"unread_once"
#define TWICE		"unread_twice"

struct asking {
	struct pull	*p;
	struct http	*http;
	const char	*secret;
	bool		 again;		/* documents that could not be read before: no look waits for them */
	const char	*due;		/* the first of a list that failed and is asked for again; NULL: none */
	const char	*due_why, *due_words;
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

/* A page. What has ended worker after worker is asked for no more, until an administrator acts. 1: it is JSON; 0; -1. */
static int
get_json(struct asking *a, const char *url, struct http_answer *answer, const struct json **json_r)
{
	struct pull *p = a->p;
	const char *flaw;

	if (pull_at_address(p, url) != 1)
		return -1;
	if (p->tries.died >= PULL_TRIES && pull_deadly(p))
		return pull_fail(p, "deadly_page", NULL);
	if (get(a, url, "application/json", answer) != 1)
		return 0;
	*json_r = json_read_exact(p->f->mem, answer->body, answer->n, &flaw);
	return *json_r != NULL ? 1 : pull_fail(p, "no_json", mem_print(p->f->mem, "%s: %s", answer->type, flaw));
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
	return mem_print(p->life, "%s%c%s=%s", base, strchr(base, '?') == NULL ? '?' : '&', parameter, percent_encode(p->f->mem, p->position, ""));
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
	int done = get_json(a, *url, &answer, &json);

	if (done != 1)
		return done;
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

/* Why a document cannot be read (known: of what it is an error already, or NULL); NULL: it is not the document's. */
static const char *
unread(const struct asking *a, const char *why, const char *known)
{
	if (strcmp(why, "not_found") == 0)
		return "unread_gone";
	if (strcmp(why, "too_long") == 0)
		return "unread_long";
	if (strcmp(why, "down") == 0 || strcmp(why, "busy") == 0 || strcmp(why, "token") == 0)
		return NULL;
	if (a->again || (known != NULL && strcmp(known, ONCE) != 0))
		return "unread";
	return known == NULL ? ONCE : TWICE;
}

/* What a document says is taken, and with it how far the list is (NULL: it stays). 1; 0; -1. */
static int
take_document(struct asking *a, const char *id, const struct http_answer *answer, const char *position)
{
	struct pull *p = a->p;
	struct map_rows rows;
	const char *why;
	int done;

	if (map_edxml_text(p->f->mem, &p->map, answer->body, answer->n, day_today(), &rows, &why) != 1) {
		done = pull_unread(p, id, "unread_form", "", MEND_SOURCE);
		return done == 1 ? pull_take(p, &(struct map_rows){ .n = 0 }, position) : done;
	}
	done = pull_take(p, &rows, position);
	return done == 1 ? task_error_mend(p->f->db, p->f->mem, p->source.id, GIVES_TASKS, &id, 1) : done;
}

/* It is asked for again in the next look, with its list. 1 or -1. */
static int
put_off(struct asking *a, const char *id, const char *word, const char *why, const char *words)
{
	struct pull *p = a->p;

	if (a->due == NULL) {
		a->due = id;
		a->due_why = why;
		a->due_words = utf8_words(p->life, words, 200);
	}
	return pull_put_off(p, id, word, words);
}

/* One that cannot be read is an error of its name, and can be taken again. 1; 0: the look ends; -1. */
static int
document(struct asking *a, const char *id, const char *position)
{
	struct pull *p = a->p;
	const char *address = p->source.address, *url = mem_print(p->f->mem, "%.*s/%s", (int)strcspn(address, "?"), address, percent_encode(p->f->mem, id, ""));
	const char *why, *word, *known = NULL;
	struct http_answer answer = { .words = "" };
	enum task_mender mender = MEND_SOURCE;

	if (pull_at(p, id) != 1 || source_error_known(p->f->db, p->f->mem, p->source.id, id, &known) < 0)
		return -1;
	if (pull_deadly(p) || (known != NULL && strcmp(known, DEADLY) == 0 && !a->again)) {
		word = DEADLY;
		mender = MEND_ORGANISATION;
	} else {
		why = ask(a, url, "application/xml", &answer);
		if (why == NULL)
			return take_document(a, id, &answer, position);
		word = unread(a, why, known);
		if (word == NULL)
			return end_look(a, why, &answer);
		if (strcmp(word, ONCE) == 0 || strcmp(word, TWICE) == 0)
			return put_off(a, id, word, why, answer.words);
	}
	return pull_unread(p, id, word, answer.words, mender) == 1 ? pull_take(p, &(struct map_rows){ .n = 0 }, position) : -1;
}

/* The name of a document of the list; NULL: it has none. */
static const char *
document_name(struct pull *p, const struct json *item)
{
	const char *text = json_as_text(item);
	int64_t number;

	if (json_as_int(item, &number) == 1)
		text = mem_print(p->life, "%lld", (long long)number);
	text = text == NULL ? NULL : utf8_clean(p->life, text, strlen(text), UTF8_LINE);
	return text == NULL || text[0] == '\0' || strlen(text) > NAME_MOST ? NULL : text;
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
		id[i] = document_name(p, json_at(list, i));
	for (size_t i = 0; i < n; i++) {
		int done = pull_next_page(p);	/* a list is read to its end: how far it is moves with its last document */

		if (done < 0 || id[i] == NULL)
			return done < 0 ? done : pull_fail(p, "no_list", NULL);
		done = document(a, id[i], i + 1 == n && a->due == NULL ? cursor : NULL);
		if (done != 1)
			return done;
	}
	if (a->due != NULL)
		return pull_at(p, a->due) == 1 ? pull_fail(p, a->due_why, a->due_words) : -1;
	p->more = n > 0 && cursor != NULL;
	return 1;
}

static const char *
cursor_of(struct pull *p, const struct json *json)
{
	const char *text = json_text(json, "cursor");

	return text == NULL ? NULL : utf8_clean(p->life, text, strlen(text), UTF8_LINE);
}

int
pull_documents(struct pull *p)
{
	struct asking a;
	struct http_answer answer;
	const struct json *json, *list;
	int done = begin(&a, p);

	if (done == 1)
		done = get_json(&a, from_position(p, "since"), &answer, &json);
	if (done == 1) {
		list = json_named(json) ? json_get(json, DOCUMENTS) : NULL;
		if (list == NULL || !json_listed(list))
			done = pull_fail(p, "no_list", answer.type);
		else if (json_count(list) > MAP_MOST_ROWS)
			done = pull_fail(p, "too_many", NULL);
		else
			done = documents(&a, list, cursor_of(p, json));
	}
	http_close(&a.http);
	return done;
}

int
pull_documents_again(struct pull *p, const char *const *document_id, size_t n)
{
	struct asking a;
	int done = begin(&a, p);

	a.again = true;
	for (size_t i = 0; done == 1 && i < n; i++) {
		done = pull_next_page(p);
		if (done == 1)
			done = document(&a, document_id[i], NULL);
	}
	http_close(&a.http);
	return done;
}
