/* What another lexicon would change: all pairs of the works, judged by the one and by the other. */
#include <stdlib.h>
#include <string.h>

#include "flow/lexicon.h"
#include "flow/similar_index.h"

#define WORKS_MOST	100000			/* 42,665 take about a second */
#define MEMORY		((size_t)1 << 30)

/* Works as one lexicon judges them; the pairs come in the same order whatever the lexicon says. */
struct judging {
	struct similar		*similar;
	const struct similar_seen_work *work;
	uint8_t			*verdict;	/* of each pair under the lexicon that counts */
	size_t			 n, room, at;
	struct mem		*mem;
	struct lexicon_effect	*effect;
	struct example {
		uint32_t	 a, b;		/* units */
		enum similar_verdict was, now;
		int64_t		 pairs;
	} example[LEXICON_SHOWN];
	size_t			 examples;
};

static void
collect(struct judging *j, struct flow *f, struct mem *mem, const struct similar_contrasts *contrasts, size_t n)
{
	size_t bytes = 0;

	for (size_t i = 0; i < n; i++)
		bytes += strlen(j->work[i].task) + strlen(j->work[i].detail) + strlen(j->work[i].output) + 2;
	j->similar = similar_new(mem, similar_index_letters(f), contrasts, similar_index_weights(f), n, bytes);
	for (size_t i = 0; i < n; i++) {
		const char *text = similar_text(mem, j->work[i].task, j->work[i].detail, j->work[i].output);

		similar_add(j->similar, text, strlen(text));
	}
	similar_end(j->similar);
}

static void
keep(void *arg, const struct similar_pair *pair)
{
	struct judging *j = arg;

	if (j->n == j->room) {
		uint8_t *more = mem_array(j->mem, j->room * 2 + 4096, 1);

		if (j->n > 0)
			memcpy(more, j->verdict, j->n);
		j->verdict = more;
		j->room = j->room * 2 + 4096;
	}
	j->verdict[j->n++] = (uint8_t)pair->verdict;
}

/* Among the examples, if it stands for more pairs than one of them; of equal ones the first stays. */
static void
offer(struct judging *j, const struct example *e)
{
	size_t at = j->examples;

	while (at > 0 && j->example[at - 1].pairs < e->pairs)
		at--;
	if (at == LEXICON_SHOWN)
		return;
	if (j->examples < LEXICON_SHOWN)
		j->examples++;
	memmove(j->example + at + 1, j->example + at, (j->examples - at - 1) * sizeof(*e));
	j->example[at] = *e;
}

static void
compare(void *arg, const struct similar_pair *pair)
{
	struct judging *j = arg;
	struct example e = { pair->a, pair->b, pair->verdict, pair->verdict, 0 };
	size_t n, m;

	if (j->at < j->n)
		e.was = (enum similar_verdict)j->verdict[j->at];
	j->at++;
	if (e.was == e.now)
		return;
	similar_rows(j->similar, pair->a, &n);
	similar_rows(j->similar, pair->b, &m);
	e.pairs = (int64_t)(n * m);
	j->effect->pairs += e.pairs;
	j->effect->moved[e.was][e.now] += e.pairs;
	offer(j, &e);
}

/* A work of each unit, of different catalogs where there are such. */
static void
choose(const struct judging *j, const struct example *e, int64_t id[2])
{
	size_t n, m;
	const uint32_t *a = similar_rows(j->similar, e->a, &n), *b = similar_rows(j->similar, e->b, &m);

	id[0] = j->work[a[0]].id;
	id[1] = j->work[b[0]].id;
	for (size_t i = 0; i < m; i++)
		if (j->work[b[i]].catalog != j->work[a[0]].catalog) {
			id[1] = j->work[b[i]].id;
			return;
		}
}

static const struct similar_shown *
find(const struct similar_shown *list, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].line.id == id)
			return &list[i];
	return NULL;
}

static void
mark(struct flow *f, struct lexicon_moved *m)
{
	for (int i = 0; i < 2; i++) {
		const struct catalog_line *other = &m->shown[1 - i].line;

		beside_mark(f, &m->shown[i].line, similar_text(f->mem, other->task, other->detail, other->output),
		    &m->marks[i]);
	}
}

/* Reads what is shown of the examples; one that has gone meanwhile is left out. */
static int
show(struct flow *f, const struct judging *j)
{
	struct lexicon_effect *effect = j->effect;
	int64_t id[LEXICON_SHOWN][2];
	struct similar_shown *shown;
	size_t n;

	for (size_t i = 0; i < j->examples; i++)
		choose(j, &j->example[i], id[i]);
	if (j->examples == 0)
		return 1;
	if (similar_shown(f->db, f->mem, id[0], 2 * j->examples, f->who->agency, &shown, &n) != 1)
		return -1;
	effect->list = mem_array(f->mem, LEXICON_SHOWN, sizeof(*effect->list));
	for (size_t i = 0; i < j->examples; i++) {
		const struct example *e = &j->example[i];
		const struct similar_shown *a = find(shown, n, id[i][0]), *b = find(shown, n, id[i][1]);

		if (a == NULL || b == NULL)
			continue;
		effect->list[effect->n] = (struct lexicon_moved){ .was = e->was, .now = e->now, .pairs = e->pairs,
			.shown = { *a, *b } };
		mark(f, &effect->list[effect->n++]);
	}
	return 1;
}

/* The works under the lexicon that counts, then under the other; the first is forgotten before the second. */
static int
judge(struct flow *f, const struct lexicon *l, struct judging *j, size_t n)
{
	struct mem *mem = mem_new(MEMORY);
	int done;

	collect(j, f, mem, similar_index_contrasts(f), n);
	similar_pairs(j->similar, BESIDE_LEAST, keep, j);
	mem_reset(mem);
	collect(j, f, mem, similar_contrasts_new(mem, similar_index_letters(f), lexicon_contrasts(mem, l), l->n), n);
	similar_pairs(j->similar, BESIDE_LEAST, compare, j);
	done = show(f, j);
	mem_free(&mem);
	return done;
}

int
lexicon_effect(struct flow *f, const struct lexicon *l, struct lexicon_effect *effect)
{
	struct similar_seen_work *work;
	struct judging j = { .effect = effect };
	int done = 1;
	size_t n;

	*effect = (struct lexicon_effect){ 0 };
	j.mem = mem_new(MEMORY);
	if (similar_index_renew(f) != 1 || similar_seen(f->db, j.mem, f->who->agency, WORKS_MOST + 1, &work, &n) != 1)
		done = -1;
	else {
		j.work = work;
		effect->works = n;
		effect->too_many = n > WORKS_MOST;
		if (!effect->too_many)
			done = judge(f, l, &j, n);
	}
	mem_free(&j.mem);
	return done;
}
