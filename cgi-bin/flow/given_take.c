#include "flow/given_take.h"

#include <string.h>

#include "base/digest.h"
#include "flow/task_inside.h"
#include "store/source.h"

#define REPEATS		5	/* of one name in a batch; what comes behind them is wrong */
#define LOST_KEY	16	/* bytes of the digest by which a row without a name of its own is met again */
#define RAW_MOST	60000	/* bytes of a row that is kept */

/* The name of a task as it is kept; NULL where it has none that can be kept. */
static const char *
task_name(struct flow *f, const struct task_in *in)
{
	const struct task_in bare = { .external = in->external, .withdrawn = true };
	struct task_flaw flaw;
	struct task_good g;

	return task_read(f->mem, &bare, day_today(), &g, &flaw) == 1 ? g.external : NULL;
}

/* Rows that may be changed. */
static struct given
copy(struct flow *f, const struct given *rows)
{
	struct given own = given_room(f->mem, rows->gives, rows->n);

	own.n = rows->n;
	if (own.task != NULL)
		memcpy(own.task, rows->task, rows->n * sizeof(*own.task));
	else
		memcpy(own.count, rows->count, rows->n * sizeof(*own.count));
	return own;
}

/* The rows of a batch, named by logins where they name people by their numbers. 1 or -1. */
static int
prepare(struct flow *f, const struct batch *b, struct taken *t)
{
	struct given own = copy(f, b->rows);
	const char **number = mem_array(f->mem, own.n + 1, sizeof(*number));

	if (task_unnumber(f, &own, number) != 1)
		return -1;
	for (size_t i = 0; i < own.n; i++) {
		b->answer[i] = (struct task_answer){ .task = 0 };
		t[i] = (struct taken){ .answer = &b->answer[i], .number = number[i], .alike = -1 };
		if (own.gives == GIVES_TASKS) {
			t[i].in = &own.task[i];
			t[i].external = task_name(f, t[i].in);
		} else {
			t[i].counted = &own.count[i];
			t[i].external = count_name(f->mem, t[i].counted);
			t[i].before = count_name(f->mem, &b->rows->count[i]);
		}
	}
	return 1;
}

/* Wrong rows are kept; what was wrong of those that are good is mended. 1 or -1. */
static int
keep_bad(struct flow *f, const struct batch *b, struct taken *t, size_t n)
{
	const enum source_gives gives = b->rows->gives;
	struct task_bad *bad = mem_array(f->mem, n + 1, sizeof(*bad));
	const char **good = mem_array(f->mem, 2 * n + 1, sizeof(*good));
	size_t bads = 0, goods = 0;

	for (size_t i = 0; i < n; i++) {
		const char *raw, *name = t[i].external;
		uint8_t digest[DIGEST_SIZE];

		if (t[i].what != TAKE_BAD) {
			good[goods++] = name;
			if (t[i].before != NULL && strcmp(t[i].before, name) != 0)
				good[goods++] = t[i].before;
			continue;
		}
		raw = json_write(f->mem, t[i].in != NULL ? task_json(f->mem, t[i].in) : count_json(f->mem, t[i].counted));
		digest_sha256(raw, strlen(raw), digest);
		if (name == NULL)
			name = mem_print(f->mem, "?%s", digest_hex(f->mem, digest, LOST_KEY));
		if (strlen(raw) > RAW_MOST)
			raw = json_write(f->mem, task_json(f->mem, &(struct task_in){ .external = name }));
		t[i].answer->external = name;
		bad[bads++] = (struct task_bad){ name, raw, &t[i].answer->flaw, t[i].mender };
	}
	return task_error_put(f->db, f->mem, b->source->id, b->run, gives, bad, bads) == 1 ?
	    task_error_mend(f->db, f->mem, b->source->id, gives, good, goods) : -1;
}

/* Rows of which each is another one. 1 or -1. */
static int
take_some(struct flow *f, struct batch *b, const struct taken *all, const size_t *row, size_t n, bool too_many)
{
	struct taken *t = mem_array(f->mem, n + 1, sizeof(*t));
	int done = 1;

	for (size_t i = 0; i < n; i++) {
		t[i] = all[row[i]];
		if (too_many)
			task_spoil(&t[i], "external_id", "repeated", t[i].external, MEND_SOURCE);
	}
	if (!too_many)
		done = b->rows->gives == GIVES_TASKS ? task_take_rows(f, b, t, n) : count_take_rows(f, b, t, n);
	for (size_t i = 0; i < n; i++) {
		if (t[i].what == TAKE_BAD) {
			t[i].answer->outcome = TASK_BAD;
			t[i].answer->task = 0;
		}
		b->count[t[i].answer->outcome]++;
	}
	return done == 1 ? keep_bad(f, b, t, n) : -1;
}

/* How many rows before each have its name, at most REPEATS. */
static void
repeats(struct flow *f, const struct taken *t, size_t n, size_t *before)
{
	size_t room = 16, *slot, *count = mem_array(f->mem, n + 1, sizeof(*count));

	while (room < 2 * n)
		room *= 2;
	slot = mem_array(f->mem, room, sizeof(*slot));	/* the first row of a name, from 1 */
	for (size_t i = 0; i < n; i++) {
		size_t at = 5381;

		before[i] = 0;
		if (t[i].external == NULL)
			continue;
		for (const char *p = t[i].external; *p != '\0'; p++)
			at = at * 33 + (unsigned char)*p;
		for (at &= room - 1; slot[at] != 0 && strcmp(t[slot[at] - 1].external, t[i].external) != 0; at = (at + 1) & (room - 1))
			;
		if (slot[at] == 0)
			slot[at] = i + 1;
		before[i] = count[slot[at]];
		count[slot[at]] += before[i] < REPEATS;
	}
}

/* The rows that come first of their name, then the second ones and so on, so that what comes later is what is said. 1 or -1. */
static int
take_all(struct flow *f, struct batch *b, const struct taken *t, size_t n)
{
	size_t *before = mem_array(f->mem, n + 1, sizeof(*before)), *row = mem_array(f->mem, n + 1, sizeof(*row));

	repeats(f, t, n, before);
	for (size_t round = 0; round <= REPEATS; round++) {
		size_t rows = 0;

		for (size_t i = 0; i < n; i++)
			if (before[i] == round)
				row[rows++] = i;
		if (rows > 0 && take_some(f, b, t, row, rows, round == REPEATS) != 1)
			return -1;
	}
	return 1;
}

static int
audit(struct flow *f, const struct batch *b)
{
	struct json *after = json_new(f->mem);

	json_set_text(after, "source", b->source->code);
	json_set_text(after, "gives", source_gives_name[b->rows->gives]);
	for (int i = 0; i < TASK_OUTCOMES; i++)
		json_set_int(after, task_outcome_name[i], b->count[i]);
	return flow_audit(f, "source_run", b->run, "take", NULL, after);
}

static int
take_body(struct flow *f, void *arg)
{
	struct batch *b = arg;
	const size_t n = b->rows->n;
	struct taken *t = mem_array(f->mem, n + 1, sizeof(*t));
	int taken;

	if (task_source_hold(f->db, f->mem, b->source->id) != 1)
		return -1;
	memset(b->count, 0, sizeof(b->count));
	b->nwaits = b->nnews = 0;
	b->waits = mem_array(f->mem, n + 1, sizeof(*b->waits));
	b->news = mem_array(f->mem, n + 1, sizeof(*b->news));
	taken = prepare(f, b, t) == 1 ? take_all(f, b, t, n) : -1;
	task_ready_free(&b->ready);
	if (taken != 1 || source_run_add(f->db, b->run, b->count[TASK_NEW], b->count[TASK_CHANGED], b->count[TASK_SAME], b->count[TASK_BAD]) != 1 ||
	    task_take_tell(f, b) != 1 || audit(f, b) != 1)
		return -1;
	return b->more == NULL ? 1 : b->more(f, b->arg);
}

int
given_take(struct flow *f, const struct source *source, int64_t run, const struct given *rows, struct task_answer *answer,
    int (*more)(struct flow *, void *), void *arg)
{
	struct batch b = { .source = source, .run = run, .rows = rows, .answer = answer, .more = more, .arg = arg, .today = day_today() };
	const uint8_t *op = f->op, *body = f->body;
	int done;

	f->op = NULL;	/* what came before is known by its name, not by the call that brought it */
	done = flow_write(f, take_body, &b);
	f->op = op;
	f->body = body;
	return done;
}
