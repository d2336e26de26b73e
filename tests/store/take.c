/*
 * Takes batches of tasks as an adapter does, for tests and measurements.
 * usage: take CONF ACCOUNT SOURCE [SIZE [counts]]: rows are JSON objects of tasks, or of figures of registers, one a line of standard
 * input, in batches of SIZE (1000); a run of the source is begun for all. Prints each outcome with its task, or field, word and
 * mender; on standard error the seconds that the batches took.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "flow/given_take.h"
#include "store/api.h"
#include "store/source.h"

static struct mem *life, *mem;

static double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void
say(const struct task_answer *a)
{
	if (a->outcome == TASK_BAD)
		printf("bad %s %s %s\n", a->flaw.field, a->flaw.word, task_mender_name[a->flaw.mender]);
	else
		printf("%s %lld\n", task_outcome_name[a->outcome], (long long)a->task);
}

static int
broken(struct flow *f)
{
	fprintf(stderr, "%s\n", db_why(f->db));
	return 1;
}

static int
take(struct flow *f, const struct source *s, int64_t run, const struct given *rows, double *spent)
{
	struct task_answer *answer = mem_array(mem, rows->n + 1, sizeof(*answer));
	const double began = seconds();
	const int done = given_take(f, s, run, rows, answer, NULL, NULL);

	*spent += seconds() - began;
	for (size_t i = 0; i < rows->n && done == 1; i++)
		say(&answer[i]);
	return done;
}

int
main(int argc, char **argv)
{
	static char line[65536];
	const size_t size = argc > 4 ? (size_t)atoi(argv[4]) : TASK_BATCH;
	const enum source_gives gives = argc > 5 ? GIVES_COUNTS : GIVES_TASKS;
	const char *why = NULL, *odd;
	struct source source;
	struct flow *f;
	int64_t id, run;
	double spent = 0;
	size_t all = 0;

	if (argc < 4)
		return 2;
	life = mem_new(64u << 20);
	mem = mem_new(512u << 20);
	f = flow_open(life, config_read(life, argv[1], &why), argv[2], false);
	f->mem = life;
	if (api_source_of_code(f->db, life, argv[3], &id) != 1 || source_get(f->db, life, id, &source) != 1 ||
	    source_run_start(f->db, id, RUN_PUSH, "", 0, &run) != 1)
		return broken(f);
	f->mem = mem;
	for (struct given rows = given_room(mem, gives, size);;) {
		const bool more = fgets(line, sizeof(line), stdin) != NULL;

		if (more && given_add_json(mem, &rows, json_read(mem, line, strcspn(line, "\n")), &odd) != 1)
			return 3;
		if (rows.n == size || (!more && rows.n > 0)) {
			if (take(f, &source, run, &rows, &spent) != 1)
				return broken(f);
			all += rows.n;
			mem_reset(mem);
			rows = given_room(mem, gives, size);
		}
		if (!more)
			break;
	}
	if (source_run_finish(f->db, run, "", NULL, "") != 1)
		return broken(f);
	fprintf(stderr, "%zu rows %.3f s\n", all, spent);
	flow_close(f);
	return 0;
}
