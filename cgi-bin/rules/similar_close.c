/* Units become sets of plain words with weights, in the order of rarity and of weight. */
#include <stdlib.h>
#include <string.h>

#include "rules/similar_inside.h"

/* n numbers ascending. Few: a text's. */
void
similar_sort(uint32_t *list, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		const uint32_t v = list[i];
		size_t at = i;

		for (; at > 0 && list[at - 1] > v; at--)
			list[at] = list[at - 1];
		list[at] = v;
	}
}

/* What is needed while sets are made; the words of a set have no order yet. */
struct maker {
	struct table	 at;
	uint32_t	*digest;	/* of each set */
	uint32_t	*seen;		/* by plain word: the last unit that has it, from 1 */
	size_t		 room;		/* of seen */
	size_t		 used;		/* of similar.rank, where plain words stand until they have ranks */
};

static uint32_t
time_of(struct similar *s, struct maker *m, uint32_t plain, uint32_t unit)
{
	const uint64_t word = s->plain[plain].word;

	for (uint64_t time = 2; m->seen[plain] == unit + 1; time++) {
		plain = similar_plain_index(s, similar_time(word, time));
		if (s->plains > m->room)
			m->seen = similar_doubled(s->mem, m->seen, &m->room, sizeof(*m->seen));
	}
	return plain;
}

/* The same words, whatever their order: as many, and each of them seen in this unit. */
static bool
is_set(const struct similar *s, const struct maker *m, const struct similar_set *set, size_t n, uint32_t unit)
{
	if (set->n != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (m->seen[s->rank[set->at + i]] != unit + 1)
			return false;
	return true;
}

/* Finds the set of a unit or makes it. */
static uint32_t
set_of(struct similar *s, struct maker *m, uint32_t unit)
{
	const struct similar_unit *u = &s->unit[unit];
	uint32_t *list = s->rank + m->used, n = 0, at;
	uint64_t digest = 0;

	for (size_t i = 0; i < u->n; i++) {
		const uint32_t plain = time_of(s, m, s->full[s->word[u->at + i]].plain, unit);

		digest += similar_mix(list[n++] = plain, 4);
		m->seen[plain] = unit + 1;
	}
	digest = similar_mix(digest, n);
	for (at = (uint32_t)digest & m->at.mask; m->at.slot[at] != 0; at = (at + 1) & m->at.mask)
		if (m->digest[m->at.slot[at] - 1] == (uint32_t)digest &&
		    is_set(s, m, &s->set[m->at.slot[at] - 1], n, unit))
			return m->at.slot[at] - 1;
	m->digest[s->sets] = (uint32_t)digest;
	s->set[s->sets] = (struct similar_set){ .at = (uint32_t)m->used, .n = n };
	for (size_t i = 0; i < n; i++)
		s->plain[list[i]].df++;
	m->used += n;
	m->at.slot[at] = (uint32_t)++s->sets;
	return (uint32_t)s->sets - 1;
}

static size_t
make_sets(struct similar *s)
{
	struct maker m = { .at = s->unit_at };		/* units need it no more */

	m.digest = mem_array(s->mem, s->units + 1, sizeof(*m.digest));
	m.room = s->plains + 1;
	m.seen = mem_array(s->mem, m.room, sizeof(*m.seen));
	memset(m.at.slot, 0, ((size_t)m.at.mask + 1) * sizeof(*m.at.slot));
	s->set = mem_array(s->mem, s->units + 1, sizeof(*s->set));
	s->rank = mem_array(s->mem, s->words + 1, sizeof(*s->rank));
	for (uint32_t i = 0; i < s->units; i++)
		s->unit[i].set = set_of(s, &m, i);
	return m.used;
}

static int
by_rarity(const void *a, const void *b, void *arg)
{
	const struct similar_plain *plain = arg;
	const struct similar_plain *x = &plain[*(const uint32_t *)a], *y = &plain[*(const uint32_t *)b];

	if (x->df != y->df)
		return x->df < y->df ? -1 : 1;
	return x->word < y->word ? -1 : x->word > y->word;
}

/* Sorts n things: where each of them goes, and the table that finds them. */
static uint32_t *
order(struct mem *mem, void **things, size_t n, size_t size,
    int (*compare)(const void *, const void *, void *), const struct table *t)
{
	uint32_t *from = mem_array(mem, n + 1, sizeof(*from)), *to = mem_array(mem, n + 1, sizeof(*to));
	char *sorted = mem_array(mem, n + 1, size);

	for (uint32_t i = 0; i < n; i++)
		from[i] = i;
	qsort_r(from, n, sizeof(*from), compare, *things);
	for (uint32_t i = 0; i < n; i++) {
		memcpy(sorted + i * size, (char *)*things + from[i] * size, size);
		to[from[i]] = i;
	}
	for (size_t at = 0; at <= t->mask; at++)
		if (t->slot[at] != 0)
			t->slot[at] = to[t->slot[at] - 1] + 1;
	*things = sorted;
	return to;
}

/* Words from the rarest on; what refers to them, sets for one, follows. */
static void
order_plain(struct similar *s, size_t used)
{
	void *things = s->plain;
	const uint32_t *to = order(s->mem, &things, s->plains, sizeof(*s->plain), by_rarity, &s->plain_at);

	s->plain = things;
	s->weight = mem_array(s->mem, s->plains + 1, sizeof(*s->weight));
	for (size_t i = 0; i < s->plains; i++)
		s->weight[i] = s->weights == NULL ? similar_weigh(s->sets, s->plain[i].df) :
		    similar_weight_of(s->weights, s->plain[i].word);
	for (size_t i = 0; i < s->fulls; i++)
		s->full[i].plain = to[s->full[i].plain];
	for (size_t i = 0; i < used; i++)
		s->rank[i] = to[s->rank[i]];
}

/* Words with marks by their letters. */
static void
order_full(struct similar *s)
{
	void *things = s->full;
	const uint32_t *to = order(s->mem, &things, s->fulls, sizeof(*s->full), similar_by_letters, &s->full_at);

	s->full = things;
	for (size_t i = 0; i < s->units; i++) {
		uint32_t *list = s->word + s->unit[i].at;

		for (size_t k = 0; k < s->unit[i].n; k++)
			list[k] = to[list[k]];
	}
}

static void
weigh(const struct similar *s, struct similar_set *set)
{
	uint32_t *list = s->rank + set->at;

	similar_sort(list, set->n);
	for (size_t i = 0; i < set->n; i++) {
		set->weight += s->weight[list[i]];
		similar_flip(list[i], s->weight[list[i]], &set->heavy, &set->light);
	}
}

/* Sets by weight, what lies near each other compared soon after each other. */
static void
order_sets(struct similar *s, size_t used)
{
	struct similar_set *sorted = mem_array(s->mem, s->sets + 1, sizeof(*sorted));
	uint32_t *rank = mem_array(s->mem, used + 1, sizeof(*rank));
	uint32_t *place = mem_array(s->mem, s->sets + 1, sizeof(*place)), *count, at = 0;
	uint32_t most = 0;

	for (size_t i = 0; i < s->sets; i++)
		most = s->set[i].weight > most ? s->set[i].weight : most;
	count = mem_array(s->mem, (size_t)most + 2, sizeof(*count));
	for (size_t i = 0; i < s->sets; i++)
		count[s->set[i].weight + 1]++;
	for (uint32_t w = 1; w <= most; w++)
		count[w] += count[w - 1];
	for (size_t i = 0; i < s->sets; i++) {
		place[i] = count[s->set[i].weight]++;
		sorted[place[i]] = s->set[i];
	}
	for (size_t i = 0; i < s->sets; i++) {
		memcpy(rank + at, s->rank + sorted[i].at, sorted[i].n * sizeof(*rank));
		sorted[i].at = at;
		at += sorted[i].n;
	}
	for (size_t i = 0; i < s->units; i++)
		s->unit[i].set = place[s->unit[i].set];
	s->set = sorted;
	s->rank = rank;
}

/* The members of each group: from[g] to from[g + 1] of the list. */
static void
group(struct mem *mem, size_t groups, size_t n, const uint32_t *of, uint32_t **from_r, uint32_t **list_r)
{
	uint32_t *from = mem_array(mem, groups + 2, sizeof(*from));
	uint32_t *list = mem_array(mem, n + 1, sizeof(*list));

	for (size_t i = 0; i < n; i++)
		from[of[i] + 2]++;
	for (size_t g = 2; g <= groups; g++)
		from[g] += from[g - 1];
	for (uint32_t i = 0; i < n; i++)
		list[from[of[i] + 1]++] = i;
	*from_r = from;
	*list_r = list;
}

void
similar_end(struct similar *s)
{
	const size_t used = make_sets(s);
	uint32_t *of = mem_array(s->mem, s->units + 1, sizeof(*of));

	order_plain(s, used);
	order_full(s);
	for (size_t i = 0; i < s->sets; i++)
		weigh(s, &s->set[i]);
	order_sets(s, used);
	for (size_t i = 0; i < s->units; i++)
		of[i] = s->unit[i].set;
	group(s->mem, s->sets, s->units, of, &s->unit_from, &s->unit_list);
	group(s->mem, s->units, s->rows, s->row_unit, &s->row_from, &s->row_list);
}

static int
by_word(const void *a, const void *b)
{
	const struct similar_weight *x = a, *y = b;

	return x->word < y->word ? -1 : x->word > y->word;
}

void
similar_weights(struct mem *mem, const struct similar *s, struct similar_weights *w)
{
	struct similar_weight *word = mem_array(mem, s->plains + 1, sizeof(*word));

	for (size_t i = 0; i < s->plains; i++)
		word[i] = (struct similar_weight){ s->plain[i].word, s->weight[i] };
	qsort(word, s->plains, sizeof(*word), by_word);
	*w = (struct similar_weights){ s->sets, s->plains, word };
}
