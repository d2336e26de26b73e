#include "page/api.h"

#include <string.h>

#include "flow/api.h"
#include "page/api_say.h"
#include "rules/token.h"

#define SAME_MOST 40	/* unknown members that are named back */

/* A batch as it was sent. Rows that are none of ours to read are answered here and go no further. */
struct sent {
	size_t		 n;
	struct json	**row;
	struct task_flaw *flaw;		/* word NULL: good so far */
	struct given	 given;		/* those that go further, in order */
};

/* The rows: of one object, of a list, of an object with a list by the name of what it gives. NULL: none of these. */
static struct json *
rows_of(struct visit *v, enum source_gives gives)
{
	struct json *rows = v->json;

	if (json_named(rows) && json_get(rows, source_gives_name[gives]) != NULL)
		rows = json_get(rows, source_gives_name[gives]);
	else if (json_named(rows)) {
		rows = json_list(v->mem);
		json_add(rows, v->json);
	}
	return json_listed(rows) ? rows : NULL;
}

static struct task_flaw
flawed(const char *field, const char *word)
{
	return (struct task_flaw){ .field = field, .word = word, .value = "", .mender = MEND_SOURCE };
}

static void
read_row(struct visit *v, struct sent *s, size_t i)
{
	const struct json *row = s->row[i];
	const char *source = json_text(row, "source"), *odd;

	if (!json_named(row))
		s->flaw[i] = flawed("", "object");
	else if (json_get(row, "source") != NULL && (source == NULL || strcmp(source, v->token->source_code) != 0))
		s->flaw[i] = flawed("source", "other_source");
	else if (given_add_json(v->mem, &s->given, row, &odd) != 1)
		s->flaw[i] = flawed(odd, "type");
}

static void
read_rows(struct visit *v, enum source_gives gives, struct json *rows, struct sent *s)
{
	*s = (struct sent){ .n = json_count(rows) };
	s->row = mem_array(v->mem, s->n + 1, sizeof(struct json *));
	s->flaw = mem_array(v->mem, s->n + 1, sizeof(*s->flaw));
	s->given = given_room(v->mem, gives, s->n);
	for (size_t i = 0; i < s->n; i++) {
		s->row[i] = json_at(rows, i);
		read_row(v, s, i);
	}
}

/* What of a row nobody reads is named, so that a member that is misspelt is seen. */
static struct json *
ignored(struct visit *v, enum source_gives gives, const struct json *row)
{
	struct json *list = json_list(v->mem);

	for (size_t i = 0; i < json_members(row) && json_count(list) < SAME_MOST; i++)
		if (!given_has_member(gives, json_member(row, i)) && strcmp(json_member(row, i), "source") != 0)
			json_add_text(list, json_member(row, i));
	return list;
}

static struct json *
error_json(struct visit *v, const struct task_flaw *flaw, const struct api_mender *mender)
{
	struct json *error = json_new(v->mem), *who = json_new(v->mem);

	json_set_text(error, "field", flaw->field);
	json_set_text(error, "code", flaw->word);
	json_set_text(error, "detail", visit_say(v, "task.error.", flaw->word));
	json_set_text(error, "value", flaw->value);
	json_set_text(who, "kind", task_mender_name[flaw->mender]);
	json_set_text(who, "role", visit_say(v, "task.mender.", task_mender_name[flaw->mender]));
	json_set_text(who, "name", mender == NULL ? NULL : mender->name);
	json_set_text(who, "office", mender == NULL ? NULL : mender->office);
	json_set(error, "mender", who);
	return error;
}

/* The name of a row as it came, in text. */
static const char *
name_of(struct visit *v, const struct json *row)
{
	const struct json *value = json_get(row, "external_id");
	int64_t number;

	if (value == NULL || json_as_int(value, &number) != 1)
		return value == NULL ? NULL : json_as_text(value);
	return mem_print(v->mem, "%lld", (long long)number);
}

static struct json *
answer_json(struct visit *v, enum source_gives gives, const struct json *row, const struct task_answer *a, const struct api_mender *mender)
{
	struct json *item = json_new(v->mem), *unread = ignored(v, gives, row);

	json_set_text(item, "external_id", name_of(v, row));
	json_set_text(item, "outcome", task_outcome_name[a->outcome]);
	if (a->outcome == TASK_BAD)
		json_set(item, "error", error_json(v, &a->flaw, mender));
	if (json_count(unread) > 0)
		json_set(item, "ignored", unread);
	return item;
}

static int
answer(struct visit *v, const struct sent *s, const struct api_batch *b)
{
	struct json *all = json_new(v->mem), *items = json_list(v->mem);
	int64_t count[TASK_OUTCOMES] = { 0 };
	size_t at = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct task_answer bad = { .outcome = TASK_BAD, .flaw = s->flaw[i] };
		const bool unread = s->flaw[i].word != NULL;
		const struct task_answer *a = unread ? &bad : &b->answer[at];
		const struct api_mender *who = a->outcome != TASK_BAD ? NULL : unread ? &b->owner : api_mender(b, a);

		json_add(items, answer_json(v, s->given.gives, s->row[i], a, who));
		count[a->outcome]++;
		at += !unread;
	}
	for (int i = 0; i < TASK_OUTCOMES; i++)
		json_set_int(all, task_outcome_name[i], count[i]);
	json_set(all, "items", items);
	return reply_json(v->reply, all);
}

static int
take(struct visit *v, enum source_gives gives)
{
	struct json *rows = rows_of(v, gives);
	struct sent s;
	struct api_batch b;
	int done;

	if (rows == NULL)
		return api_problem(v, 400, "rows", source_gives_name[gives], NULL);
	if (json_count(rows) > TASK_BATCH)
		return api_problem(v, 413, "batch", mem_print(v->mem, "%d", TASK_BATCH), NULL);
	read_rows(v, gives, rows, &s);
	done = api_take(v->flow, v->token, &s.given, s.given.n < s.n, &b);
	if (done != 1)
		return done < 0 ? -1 : api_problem(v, 403, "source_off", v->token->source_code, NULL);
	return answer(v, &s, &b);
}

static int
take_tasks(struct visit *v)
{
	return take(v, GIVES_TASKS);
}

static int
take_counts(struct visit *v)
{
	return take(v, GIVES_COUNTS);
}

const struct route api_take_routes[] = {
	{ METHOD_POST, API_PLACE "tasks", SCOPE_WRITE_TASKS, ROUTE_TOKEN | ROUTE_JSON, NULL, take_tasks },
	{ METHOD_POST, API_PLACE "counts", SCOPE_WRITE_COUNTS, ROUTE_TOKEN | ROUTE_JSON, NULL, take_counts },
	{ 0 }
};
