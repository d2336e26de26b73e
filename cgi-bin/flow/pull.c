#include "flow/pull.h"

#include <string.h>
#include <time.h>

#include "base/digest.h"
#include "base/log.h"
#include "base/utf8.h"
#include "flow/given_take.h"
#include "flow/pull_inside.h"
#include "flow/source.h"
#include "rules/backoff.h"
#include "store/notice.h"
#include "store/task_take.h"

#define WORDS_MOST	200
#define AT_MOST		1000	/* letters of the column, as of positions */
#define TELL_FAILURES	3
#define SOON		1	/* seconds, where there is more */

static int64_t
clock_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

int
pull_fail(struct pull *p, const char *why, const char *words)
{
	p->why = why;
	p->words = utf8_words(p->life, words, WORDS_MOST);
	return 0;
}

int
pull_at(struct pull *p, const char *at)
{
	p->at = utf8_words(p->life, at, AT_MOST);
	return source_run_at(p->f->db, p->run, p->at);
}

int
pull_at_address(struct pull *p, const char *url)
{
	const size_t n = strcspn(url, "?");
	uint8_t digest[DIGEST_SIZE];

	if (url[n] == '\0')
		return pull_at(p, url);
	digest_sha256(url, strlen(url), digest);
	return pull_at(p, mem_print(p->life, "%.*s?%s", (int)n, url, digest_hex(p->life, digest, 8)));
}

bool
pull_deadly(const struct pull *p)
{
	return p->at[0] != '\0' && strcmp(p->at, p->tries.at) == 0 && p->tries.ours >= PULL_TRIES;
}

int
pull_next_page(struct pull *p)
{
	mem_reset(p->page);
	if (source_keep(p->f->db, p->source.id, PULL_LEASE) != 1)
		return -1;
	p->more = clock_now() >= p->until;
	return !p->more;
}

/* A message of status that names no person means all to whom its document gave something. 1 or -1. */
static int
spread(struct pull *p, const struct task_in *row, struct task_in *to, size_t room, size_t *n)
{
	const char **external;
	size_t found = 0;

	*n = 0;
	if (p->source.way == SOURCE_EDXML && task_tells(row) && row->external != NULL &&
	    source_tasks_of(p->f->db, p->f->mem, p->source.id, row->external, &external, &found) != 1)
		return -1;
	for (size_t i = 0; i < found && i < room; i++) {
		to[(*n)++] = *row;
		to[i].external = external[i];
	}
	if (found == 0)
		to[(*n)++] = *row;
	return 1;
}

struct move {
	const struct pull *p;
	const char	*to;
};

static int
move(struct flow *f, void *arg)
{
	const struct move *m = arg;

	return source_proceed(f->db, m->p->source.id, m->p->position, m->to);
}

/* Rows, and with them how far it was read (NULL: stays). 1; 0: overtaken; -1. */
static int
take_batch(struct pull *p, const struct given *rows, const char *position)
{
	struct mem *page = p->f->mem;
	struct move m = { p, position };
	struct task_answer *answer;
	int done = 1;

	p->f->mem = p->batch;
	answer = mem_array(p->batch, rows->n + 1, sizeof(*answer));
	if (rows->n > 0)
		done = given_take(p->f, &p->source, p->run, rows, answer, position == NULL ? NULL : move, &m);
	else if (position != NULL)
		done = move(p->f, &m);
	for (size_t i = 0; done == 1 && i < rows->n; i++)
		p->bad += answer[i].outcome == TASK_BAD;
	if (done == 1 && position != NULL)
		p->position = mem_text(p->life, position);
	p->f->mem = page;
	mem_reset(p->batch);
	return done == 0 ? pull_fail(p, "overtaken", NULL) : done;
}

/* Each row once. 1; 0; -1. */
static int
take_counts(struct pull *p, const struct given *rows, const char *position)
{
	for (size_t at = 0;; at += TASK_BATCH) {
		const bool last = at + TASK_BATCH >= rows->n;
		const struct given part = given_part(rows, at, last ? rows->n - at : TASK_BATCH);
		const int done = take_batch(p, &part, last ? position : NULL);

		if (last || done != 1)
			return done;
	}
}

/* Each row as often as it means a task. 1; 0; -1. */
static int
take_tasks(struct pull *p, const struct given *rows, const char *position)
{
	struct given batch = given_room(p->f->mem, GIVES_TASKS, TASK_BATCH);
	size_t more;
	int done = 1;

	for (size_t i = 0; i < rows->n; i++) {
		if (batch.n + PULL_SPREAD > TASK_BATCH) {
			done = take_batch(p, &batch, NULL);
			batch.n = 0;
		}
		if (done != 1)
			return done;
		if (spread(p, &rows->task[i], batch.task + batch.n, PULL_SPREAD, &more) != 1)
			return -1;
		batch.n += more;
	}
	return take_batch(p, &batch, position);
}

int
pull_take(struct pull *p, const struct map_rows *rows, const char *position)
{
	const struct given given = map_given(rows);

	if (position != NULL && strlen(position) > AT_MOST)
		return pull_fail(p, "position", NULL);
	if (position != NULL && strcmp(position, p->position) == 0)
		position = NULL;
	return given.gives == GIVES_TASKS ? take_tasks(p, &given, position) : take_counts(p, &given, position);
}

struct unread {
	struct pull	*p;
	const char	*document, *word, *value;
	enum task_mender mender;
	int64_t		 bad;		/* of the run */
};

static int
unread_body(struct flow *f, void *arg)
{
	const struct unread *u = arg;
	const struct task_flaw flaw = { "external_id", u->word, u->value, u->mender };
	struct json *raw = json_new(f->mem);
	struct task_bad bad = { .external = u->document, .flaw = &flaw };

	json_set_text(raw, "external_id", u->document);
	bad.raw = json_write(f->mem, raw);
	json_set_text(raw, "word", u->word);
	return task_error_put(f->db, f->mem, u->p->source.id, u->p->run, GIVES_TASKS, &bad, 1) == 1 && source_run_add(f->db, u->p->run, 0, 0, 0, u->bad) == 1 &&
	    flow_audit(f, "source_run", u->p->run, "unread", NULL, raw) == 1 ? 1 : -1;
}

int
pull_unread(struct pull *p, const char *document, const char *word, const char *value, enum task_mender mender)
{
	struct unread u = { p, document, word, value, mender, 1 };

	p->bad++;
	return flow_write(p->f, unread_body, &u) == 1 ? 1 : -1;
}

int
pull_put_off(struct pull *p, const char *document, const char *word, const char *value)
{
	struct unread u = { p, document, word, value, MEND_SOURCE, 0 };

	return flow_write(p->f, unread_body, &u) == 1 ? 1 : -1;
}

/* An error that is a document which could not be read; NULL: it is a row. */
static const char *
document_of(const struct pull *p, const struct json *raw)
{
	return p->source.way == SOURCE_EDXML && p->source.address[0] != '\0' && json_members(raw) == 1 ? json_text(raw, "external_id") : NULL;
}

/* What was wrong of a kind, once more. 1; 0; -1. */
static int
take_again(struct pull *p, enum source_gives gives)
{
	const char **raw, **document = mem_array(p->life, TASK_BATCH, sizeof(*document)), *odd;
	int64_t *id, last = 0;
	size_t n, documents = 0;

	do {
		struct given rows;

		if (pull_next_page(p) < 0 || source_errors_again(p->f->db, p->f->mem, p->source.id, gives, last, TASK_BATCH, &id, &raw, &n) != 1)
			return -1;
		rows = given_room(p->f->mem, gives, n);
		for (size_t i = 0; i < n; i++) {
			const struct json *json = json_read(p->f->mem, raw[i], strlen(raw[i]));
			const char *name = document_of(p, json);

			if (name != NULL && documents < TASK_BATCH)
				document[documents++] = mem_text(p->life, name);
			else if (name == NULL && given_add_json(p->f->mem, &rows, json, &odd) == 1)
				given_set_person(&rows, rows.n - 1, map_person(p->f->mem, &p->map, given_person(&rows, rows.n - 1)));
		}
		if (n > 0)
			last = id[n - 1];
		if (take_batch(p, &rows, NULL) != 1)
			return -1;
	} while (n == TASK_BATCH);
	return documents > 0 ? pull_documents_again(p, document, documents) : 1;
}

static int
look(struct pull *p)
{
	if (map_read(p->life, p->source.mapping, &p->map) != 1)
		return pull_fail(p, "mapping", NULL);
	if (p->replay) {
		const int done = take_again(p, GIVES_TASKS);

		return done == 1 ? take_again(p, GIVES_COUNTS) : done;
	}
	if (source_run_tries(p->f->db, p->life, p->source.id, p->run, p->source.failures < PULL_TRIES ? p->source.failures : PULL_TRIES, &p->tries) != 1)
		return -1;
	if (p->source.way == SOURCE_REST)
		return pull_rest(p);
	if (p->source.way == SOURCE_EDXML && p->source.address[0] != '\0')
		return pull_documents(p);
	return pull_folder(p);
}

/* Its owner hears once a day of what is wrong. 1 or -1. */
static int
tell_owner(struct pull *p, int64_t failures)
{
	const struct told owner = { p->source.owner, "source_owner", p->source.name };
	const bool down = failures >= TELL_FAILURES;
	int told;

	if (!down && p->bad == 0)
		return 1;
	told = source_told(p->f->db, p->f->mem, p->source.id, day_today());
	if (told != 1)
		return told < 0 ? -1 : 1;
	return flow_notify(p->f, &owner, down ? "source_down" : "source_rows", p->source.name,
	    mem_print(p->f->mem, "%lld", (long long)(down ? failures : p->bad)), SOURCE_ERROR_PLACE);
}

static int
end_body(struct flow *f, void *arg)
{
	struct pull *p = arg;
	const bool failed = p->why != NULL;
	const int64_t failures = failed ? p->source.failures + 1 : 0;
	const struct backoff backoff = { p->source.minutes * 60, 60, 3600 };
	int64_t rest;
	uint32_t chance;
	int done;

	digest_random(&chance, sizeof(chance));
	rest = p->more && !failed ? SOON : backoff_seconds(&backoff, failures, p->asked, chance);
	done = source_run_finish(f->db, p->run, p->position, p->why, p->words);
	if (done >= 0)
		done = p->replay ? source_end_replay(f->db, p->source.id) : source_end(f->db, p->source.id, p->run, failures, rest);
	f->location = SOURCE_PLACE;
	return done != 1 || p->replay ? done : tell_owner(p, failures);
}

static int
finish(struct pull *p, int done)
{
	if (done < 0)
		pull_fail(p, "broken", NULL);
	p->f->mem = p->life;
	if (flow_write(p->f, end_body, p) != 1)
		return -1;
	if (p->why != NULL)
		log_warn(1021, "source %s: %s %.*s %s", p->source.code, p->why, (int)strcspn(p->at, strstr(p->at, "://") != NULL ? "?" : ""), p->at, p->words);
	else
		log_info(1020, "source %s looked at, run %lld", p->source.code, (long long)p->run);
	return done < 0 ? -1 : 1;
}

int
pull_work(struct flow *f)
{
	struct pull p = { .f = f, .life = f->mem, .words = "", .at = "", .tries = { .at = "" }, .secret_dir = config_text(f->config, "source_secret_dir"),
	    .drop_dir = config_text(f->config, "source_drop_dir"), .ca_file = config_given(f->config, "source_ca_file"),
	    .until = clock_now() + PULL_SECONDS };
	int died, done = source_take(f->db, f->mem, PULL_LEASE, &p.source, &died);

	if (done != 1)
		return done;
	p.position = p.source.position;
	p.replay = died < 0 ? p.source.replay : died == RUN_REPLAY;
	if (died >= 0)
		return finish(&p, pull_fail(&p, "died", NULL));
	if (source_run_start(f->db, p.source.id, p.replay ? RUN_REPLAY : RUN_PULL, p.position, 0, &p.run) != 1)
		return -1;
	p.page = f->mem = mem_new(PULL_MEMORY);
	p.batch = mem_new(PULL_MEMORY);
	done = look(&p);
	done = finish(&p, done);
	mem_free(&p.batch);
	mem_free(&p.page);
	return done;
}
