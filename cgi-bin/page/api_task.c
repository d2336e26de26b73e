#include "page/api.h"

#include "flow/api.h"
#include "page/api_list.h"
#include "page/api_say.h"
#include "rules/token.h"

#define CODE_MOST	40
#define SINCE_MOST	40
#define BEGINNING	"1970-01-01 00:00:00.000000"

static const struct field list_fields[] = {
	{ "source", FIELD_TEXT, .max = CODE_MOST },
	{ "since", FIELD_TEXT, .max = SINCE_MOST },
	API_LIST_FIELDS,
	{ 0 }
};

/* Where the list goes on: behind a cursor, or from a moment on. 0; 1: answered. */
static int
start(struct visit *v, struct api_cursor *c)
{
	const char *cursor = form_text(v->form, "cursor"), *since = form_text(v->form, "since");

	*c = (struct api_cursor){ .moment = BEGINNING };
	if (cursor != NULL)
		return api_moment_cursor_read(v->mem, cursor, c) == 1 ? 0 : api_wrong(v, "cursor", "cursor");
	if (since == NULL)
		return 0;
	c->moment = api_since(v->mem, since);
	return c->moment != NULL ? 0 : api_wrong(v, "since", "since");
}

static int
which(struct visit *v, int64_t *source)
{
	const char *code = form_text(v->form, "source");

	switch (api_source(v->flow, v->token, code, source)) {
	case 1:
		return 0;
	case 0:
		return api_wrong(v, "source", code == NULL ? "source_missing" : "source");
	case 2:
		return api_problem(v, 403, "other_source", v->token->source_code, NULL);
	default:
		return -1;
	}
}

static struct json *
state_json(struct visit *v, const struct api_task *t)
{
	struct json *item = json_new(v->mem);

	json_set_text(item, "external_id", t->external);
	json_set_text(item, "source", t->source);
	json_set_text(item, "state", t->state);
	json_set_text(item, "reason", t->reason[0] == '\0' ? NULL : t->reason);
	json_set_text(item, "person", t->person);
	json_set_text(item, "unit", t->unit);
	json_set_text(item, "agency", t->agency);
	json_set_text(item, "subject", t->subject);
	json_set_text(item, "document", t->document);
	json_set_text(item, "product_said", t->said[0] == '\0' ? NULL : t->said);
	json_set_text(item, "product", t->product);
	api_put_decimal(v, item, "alike", t->alike >= 0, t->alike, 3);
	api_put_decimal(v, item, "quantity", true, t->quantity, 3);
	api_put_day(v, item, "given_on", t->given_on);
	api_put_day(v, item, "deadline", t->deadline);
	api_put_day(v, item, "done_on", t->done_on);
	json_set_text(item, "received_at", api_moment_text(v->mem, t->received_at));
	json_set_text(item, "changed_at", api_moment_text(v->mem, t->changed_at));
	json_set_text(item, "answered_at", api_moment_text(v->mem, t->answered_at));
	return item;
}

/* "next" stands also at the end: from there on goes who asks again later. */
static int
list(struct visit *v)
{
	const size_t limit = (size_t)api_limit(v);
	struct json *items = json_list(v->mem);
	struct api_cursor c;
	struct api_task *tasks;
	int64_t source;
	size_t n;
	const char *next = form_text(v->form, "cursor");
	int answered = start(v, &c);

	if (answered != 0 || (answered = which(v, &source)) != 0)
		return answered;
	if (api_tasks(v->flow, v->token, source, &c, (int64_t)limit + 1, &tasks, &n) != 1)
		return -1;
	for (size_t i = 0; i < n && i < limit; i++) {
		json_add(items, state_json(v, &tasks[i]));
		next = api_moment_cursor_text(v->mem, tasks[i].changed_at, tasks[i].id);
	}
	return api_answer(v, NULL, items, n > limit, next);
}

const struct route api_task_routes[] = {
	{ METHOD_GET, API_PLACE "tasks", SCOPE_READ_TASKS, ROUTE_TOKEN, list_fields, list },
	{ 0 }
};
