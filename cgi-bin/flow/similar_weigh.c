#include "flow/similar_weigh.h"

#include <stdio.h>
#include <string.h>

#include "flow/similar_inside.h"

#define MEMORY	((size_t)2 << 30)	/* at most; 50,000 works take some 60 MB */
#define OTHERS	10	/* percent more or fewer works */

struct similar *
similar_collect(struct flow *f, struct mem *mem, const struct similar_work *work, size_t n,
    const struct similar_weights *weights)
{
	struct similar *s;
	size_t bytes = 0;

	for (size_t i = 0; i < n; i++)
		bytes += strlen(work[i].task) + strlen(work[i].detail) + strlen(work[i].output) + 2;
	s = similar_new(mem, similar_index_letters(f), similar_index_contrasts(f), weights, n, bytes);
	for (size_t i = 0; i < n; i++) {
		const char *text = similar_text(mem, work[i].task, work[i].detail, work[i].output);

		similar_add(s, text, strlen(text));
	}
	similar_end(s);
	return s;
}

/* Counts words in the works as they stand, these in the arena. 1 or -1. */
static int
weigh(struct flow *f, struct mem *mem, int64_t works)
{
	struct json *after = json_new(f->mem);
	struct similar_weights weights;
	struct similar_work *work;
	int64_t version;
	size_t n;

	if (similar_all(f->db, mem, &work, &n) != 1)
		return -1;
	similar_weights(mem, similar_collect(f, mem, work, n, NULL), &weights);
	if (similar_weights_insert(f->db, mem, &weights, works, &version) != 1)
		return -1;
	json_set_int(after, "sets", (int64_t)weights.sets);
	return flow_audit(f, "similar_weight", version, "make", NULL, after);
}

static int
weigh_apart(struct flow *f, int64_t works)
{
	struct mem *mem = mem_new(MEMORY);
	const int done = weigh(f, mem, works);

	mem_free(&mem);
	return done;
}

static bool
are_others(int64_t then, int64_t now)
{
	const int64_t by = then > now ? then - now : now - then;

	return 100 * by > OTHERS * then;
}

int
similar_weigh_act(struct flow *f)
{
	struct similar_weighing last;
	const int found = similar_weighed(f->db, f->mem, &last);
	int64_t works;

	if (found < 0 || similar_works(f->db, f->mem, &works) != 1)
		return -1;
	if (found == 1 && last.works >= 0 && !are_others(last.works, works))
		return 1;
	return weigh_apart(f, works);
}

static int
now_body(struct flow *f, void *arg)
{
	int64_t works;

	(void)arg;
	f->location = "/";
	return similar_works(f->db, f->mem, &works) == 1 ? weigh_apart(f, works) : -1;
}

int
similar_weigh_now(struct flow *f)
{
	return flow_write(f, now_body, NULL);
}

int
similar_weigh_command(struct flow *f)
{
	if (similar_weigh_now(f) != 1) {
		fprintf(stderr, "danhgia: words were not weighed: %s\n", db_why(f->db));
		return 1;
	}
	printf("words are weighed\n");
	return 0;
}
