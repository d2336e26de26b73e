#include "page/api.h"

#include <string.h>

#include "base/utf8.h"
#include "flow/api.h"
#include "page/api_say.h"
#include "rules/token.h"

#define SAME_MOST 40	/* unknown members that are named back */
#define CODE_MOST 40	/* letters of an unknown source */

/* What of a batch is in the name of one source. */
struct part {
	struct api_sender sender;
	struct given	 given;		/* rows that go further, in order */
	bool		 unread;	/* there are others */
	bool		 off;		/* the source is switched off: nothing was taken */
	struct api_batch batch;
	size_t		 said;		/* so many of them are answered */
};

/* A batch as it was sent. Rows that are none of ours to read are answered here and go no further. */
struct sent {
	enum source_gives gives;
	size_t		 n, nparts;
	struct json	**row;
	struct part	**of;		/* NULL: in the name of nobody who is known */
	struct task_flaw *flaw;		/* word NULL: good so far */
	struct part	*part;		/* a token that is bound has one */
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

static struct part *
part_of(const struct sent *s, const char *code)
{
	for (size_t i = 0; i < s->nparts; i++)
		if (strcmp(s->part[i].sender.code, code) == 0)
			return &s->part[i];
	return NULL;
}

/* In whose name a row is: of a token that is bound its source, where the row says no other; else the one that it says. */
static void
place_row(struct visit *v, struct sent *s, size_t i)
{
	const struct json *row = s->row[i];
	const char *code = json_text(row, "source");
	const bool bound = v->token->source != 0;

	s->of[i] = bound ? &s->part[0] : code != NULL ? part_of(s, code) : NULL;
	if (!json_named(row))
		s->flaw[i] = flawed("", "object");
	else if (bound && json_get(row, "source") != NULL && (code == NULL || strcmp(code, s->part[0].sender.code) != 0))
		s->flaw[i] = flawed("source", "other_source");
	else if (s->of[i] == NULL && (code == NULL || code[0] == '\0'))
		s->flaw[i] = flawed("source", "source_missing");
	else if (s->of[i] == NULL) {
		s->flaw[i] = flawed("source", "source_unknown");
		s->flaw[i].value = utf8_words(v->mem, code, CODE_MOST);
	}
}

/* 1 or -1. */
static int
place_rows(struct visit *v, enum source_gives gives, struct json *rows, struct sent *s)
{
	struct api_sender *sender;

	*s = (struct sent){ .gives = gives, .n = json_count(rows) };
	s->row = mem_array(v->mem, s->n + 1, sizeof(struct json *));
	s->of = mem_array(v->mem, s->n + 1, sizeof(struct part *));
	s->flaw = mem_array(v->mem, s->n + 1, sizeof(*s->flaw));
	if (api_senders(v->flow, v->token, &sender, &s->nparts) != 1)
		return -1;
	s->part = mem_array(v->mem, s->nparts + 1, sizeof(*s->part));
	for (size_t i = 0; i < s->nparts; i++)
		s->part[i].sender = sender[i];
	for (size_t i = 0; i < s->n; i++) {
		s->row[i] = json_at(rows, i);
		place_row(v, s, i);
	}
	return 1;
}

/* Takes the rows of one source. 1 or -1. */
static int
take_part(struct visit *v, struct sent *s, struct part *p)
{
	const char *odd;
	size_t n = 0;
	int done;

	for (size_t i = 0; i < s->n; i++)
		n += s->of[i] == p;
	if (n == 0 && v->token->source == 0)
		return 1;
	p->given = given_room(v->mem, s->gives, n);
	for (size_t i = 0; i < s->n; i++)
		if (s->of[i] == p) {
			if (s->flaw[i].word == NULL && given_add_json(v->mem, &p->given, s->row[i], &odd) != 1)
				s->flaw[i] = flawed(odd, "type");
			p->unread |= s->flaw[i].word != NULL;
		}
	done = api_take(v->flow, v->token, p->sender.id, &p->given, p->unread, &p->batch);
	p->off = done == 0;
	return done < 0 ? -1 : 1;
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

/* What became of a row, and who mends it; asked of each in the order in which they came. */
static struct task_answer
answer_of(const struct sent *s, size_t i, const struct api_mender **mender_r)
{
	struct task_answer a = { .outcome = TASK_BAD, .flaw = s->flaw[i] };
	struct part *p = s->of[i];

	*mender_r = NULL;
	if (a.flaw.word != NULL)
		*mender_r = p == NULL ? NULL : &p->batch.owner;
	else if (p->off) {
		a.flaw = flawed("source", "source_off");
		a.flaw.mender = MEND_ORGANISATION;
	} else {
		a = p->batch.answer[p->said++];
		*mender_r = a.outcome == TASK_BAD ? api_mender(&p->batch, &a) : NULL;
	}
	return a;
}

static int
answer(struct visit *v, const struct sent *s)
{
	struct json *all = json_new(v->mem), *items = json_list(v->mem);
	int64_t count[TASK_OUTCOMES] = { 0 };

	for (size_t i = 0; i < s->n; i++) {
		const struct api_mender *mender;
		const struct task_answer a = answer_of(s, i, &mender);

		json_add(items, answer_json(v, s->gives, s->row[i], &a, mender));
		count[a.outcome]++;
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

	if (rows == NULL)
		return api_problem(v, 400, "rows", source_gives_name[gives], NULL);
	if (json_count(rows) > TASK_BATCH)
		return api_problem(v, 413, "batch", mem_print(v->mem, "%d", TASK_BATCH), NULL);
	if (place_rows(v, gives, rows, &s) != 1)
		return -1;
	for (size_t i = 0; i < s.nparts; i++)
		if (take_part(v, &s, &s.part[i]) != 1)
			return -1;
	if (v->token->source != 0 && s.part[0].off)
		return api_problem(v, 403, "source_off", v->token->source_code, NULL);
	return answer(v, &s);
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
