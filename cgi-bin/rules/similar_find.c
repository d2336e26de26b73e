/*
 * The works of a collection that are most like one text. Its rarest words are looked up until what is
 * left of it could not make an answer alone; what each set has of them is summed up, and those sets
 * are compared for which the sum and the rest could be enough.
 */
#include <string.h>

#include "rules/similar_inside.h"

#define BLOCK	256
#define MORE	3		/* times the postings that must be read are read where that spares comparisons */

struct similar_finder {
	const struct similar	*s;
	const bool		*gone;		/* by row; NULL: none is */
	uint16_t		*sum;		/* by set, half of what it shares, rounded up; 0 between uses */
};

/* What is asked, and the best answers so far: sets in their order. */
struct query {
	const struct similar	*s;
	const bool		*gone;
	const struct similar_found *behind;	/* answers come behind it; NULL: all */
	uint16_t		*sum;
	uint32_t		 word[SIMILAR_WORDS];	/* known ones, the rarest first */
	uint32_t		 n;
	uint32_t		 weight;	/* of all words */
	uint32_t		 unknown;	/* of those that no text has */
	uint64_t		 heavy, light;
	uint32_t		 t;		/* what an answer must have, thousandths */
	struct answer {
		uint32_t	 set;
		int		 alike;
		uint64_t	 key;		/* of the words of the set */
	}			 best[SIMILAR_MOST];
	size_t			 found, most;
};

int
similar_found_compare(const void *a, const void *b)
{
	const struct similar_found *x = a, *y = b;

	if (x->alike != y->alike)
		return x->alike > y->alike ? -1 : 1;
	if (x->set != y->set)
		return x->set < y->set ? -1 : 1;
	return x->key < y->key ? -1 : x->key > y->key;
}

/* The words of each unit in their order as a number. */
static void
name_units(struct similar *s)
{
	s->key = mem_array(s->mem, s->units + 1, sizeof(*s->key));
	for (size_t u = 0; u < s->units; u++)
		for (uint32_t i = 0; i < s->unit[u].n; i++)
			s->key[u] = similar_mix(s->key[u], s->full[s->word[s->unit[u].at + i]].word);
}

void
similar_index(struct similar *s)
{
	uint32_t *from = mem_array(s->mem, s->plains + 2, sizeof(*from)), *list;
	const size_t n = s->sets == 0 ? 0 : s->set[s->sets - 1].at + s->set[s->sets - 1].n;

	for (size_t i = 0; i < n; i++)
		from[s->rank[i] + 2]++;
	for (size_t w = 2; w <= s->plains; w++)
		from[w] += from[w - 1];
	list = mem_array(s->mem, n + 1, sizeof(*list));
	for (uint32_t set = 0; set < s->sets; set++)
		for (uint32_t i = 0; i < s->set[set].n; i++)
			list[from[s->rank[s->set[set].at + i] + 1]++] = set;
	s->posting_from = from;
	s->posting = list;
	name_units(s);
}

/* The index of a plain word; plains: no text has it. */
static uint32_t
known(const struct similar *s, uint64_t word)
{
	uint32_t at = (uint32_t)similar_mix(word, 2) & s->plain_at.mask;

	for (; s->plain_at.slot[at] != 0; at = (at + 1) & s->plain_at.mask)
		if (s->plain[s->plain_at.slot[at] - 1].word == word)
			return s->plain_at.slot[at] - 1;
	return (uint32_t)s->plains;
}

static void
ask_word(struct query *q, uint64_t word)
{
	const uint32_t w = known(q->s, word);
	uint32_t at = q->n;

	if (w == q->s->plains) {
		q->unknown += q->s->weights == NULL ? similar_weigh(q->s->sets, 1) :
		    similar_weight_of(q->s->weights, word);
		return;
	}
	for (; at > 0 && q->word[at - 1] > w; at--)
		q->word[at] = q->word[at - 1];
	q->word[at] = w;
	q->n++;
	q->weight += q->s->weight[w];
	similar_flip(w, q->s->weight[w], &q->heavy, &q->light);
}

static void
ask(struct query *q, const char *text, size_t n)
{
	struct similar_word word[SIMILAR_WORDS];
	const size_t words = similar_words(q->s->letters, text, n, word);

	for (size_t i = 0; i < words; i++) {
		uint64_t time = 1;

		for (size_t k = 0; k < i; k++)
			time += word[k].plain == word[i].plain;
		ask_word(q, similar_time(word[i].plain, time));
	}
	q->weight += q->unknown;
}

/* The plain words of a set as a number, whatever stands beside it in the collection. */
static uint64_t
set_key(const struct similar *s, uint32_t set)
{
	const struct similar_set *y = &s->set[set];
	uint64_t key = 0;

	for (uint32_t i = 0; i < y->n; i++)
		key += similar_mix(s->plain[s->rank[y->at + i]].word, 7);
	return key;
}

/* Is a unit of an answer one that is asked for: it has a row that is not gone? */
static bool
counts(const struct query *q, const struct answer *a, uint32_t unit)
{
	const struct similar *s = q->s;
	bool found = q->gone == NULL;

	if (q->behind != NULL && similar_found_compare(q->behind, &(struct similar_found){ unit, a->alike, a->key,
	    s->key[unit] }) >= 0)
		return false;
	for (uint32_t i = s->row_from[unit]; i < s->row_from[unit + 1] && !found; i++)
		found = !q->gone[s->row_list[i]];
	return found;
}

static bool
has_unit(const struct query *q, const struct answer *a)
{
	bool found = q->gone == NULL && q->behind == NULL;

	for (uint32_t i = q->s->unit_from[a->set]; i < q->s->unit_from[a->set + 1] && !found; i++)
		found = counts(q, a, q->s->unit_list[i]);
	return found;
}

static bool
better(const struct answer *a, const struct answer *b)
{
	return a->alike != b->alike ? a->alike > b->alike : a->key < b->key;
}

static void
answer(struct query *q, uint32_t set, int alike)
{
	const struct answer *last = &q->best[q->most - 1], a = { set, alike, set_key(q->s, set) };
	size_t at;

	if ((q->found == q->most && !better(&a, last)) || !has_unit(q, &a))
		return;
	at = q->found < q->most ? q->found++ : q->most - 1;
	for (; at > 0 && better(&a, &q->best[at - 1]); at--)
		q->best[at] = q->best[at - 1];
	q->best[at] = a;
	if (q->found == q->most && (uint32_t)last->alike > q->t)
		q->t = (uint32_t)last->alike;
}

/* What a set shares with the text. */
static void
verify(struct query *q, uint32_t set)
{
	const struct similar *s = q->s;
	const struct similar_set *y = &s->set[set];
	const uint32_t *p = q->word, *p_end = p + q->n;
	const uint32_t *b = s->rank + y->at, *b_end = b + y->n;
	const uint32_t sum = q->weight + y->weight, most = (1000 - q->t) * sum / (1000 + q->t);
	uint32_t apart = q->unknown;

	while (p < p_end && b < b_end && apart <= most) {
		if (*p == *b) {
			p++;
			b++;
		} else if (*p < *b)
			apart += s->weight[*p++];
		else
			apart += s->weight[*b++];
	}
	while (p < p_end)
		apart += s->weight[*p++];
	while (b < b_end)
		apart += s->weight[*b++];
	if (apart <= most)
		answer(q, set, similar_alike(q->weight, y->weight, (sum - apart) / 2));
}

/* The first set that weighs as much, in thousandths. */
static uint32_t
first_of_weight(const struct similar *s, uint64_t least)
{
	uint32_t from = 0, to = (uint32_t)s->sets;

	while (from < to) {
		const uint32_t middle = from + (to - from) / 2;

		if ((uint64_t)1000 * s->set[middle].weight < least)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

/* The first of ascending sets that is not below one. */
static const uint32_t *
not_below(const uint32_t *low, const uint32_t *high, uint32_t set)
{
	while (low < high) {
		const uint32_t *middle = low + (high - low) / 2;

		if (*middle < set)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The sets of the window that have a word; how many. */
static uint32_t
postings(const struct query *q, uint32_t word, uint32_t from, uint32_t to, const uint32_t **first)
{
	const uint32_t *end = q->s->posting + q->s->posting_from[word + 1];

	*first = not_below(q->s->posting + q->s->posting_from[word], end, from);
	return (uint32_t)(not_below(*first, end, to) - *first);
}

/* Sums up what sets of the window share; what is not looked up is the rest that comes back. */
static uint32_t
sum_up(struct query *q, uint32_t from, uint32_t to)
{
	uint32_t rest = q->weight - q->unknown;
	uint64_t read = 0, must = 0;

	for (uint32_t i = 0; i < q->n; i++) {
		const uint16_t weight = q->s->weight[q->word[i]];
		const uint32_t *set, n = postings(q, q->word[i], from, to, &set);

		if ((uint64_t)1000 * rest >= (uint64_t)q->t * q->weight)
			must += n;
		else if (read + n > MORE * must)
			break;
		read += n;
		rest -= weight;
		for (uint32_t k = 0; k < n; k++)
			q->sum[set[k]] = (uint16_t)(q->sum[set[k]] + (weight + 1) / 2);
	}
	return rest;
}

/* The least sum with which a set of this weight, or a heavier one, may be an answer. */
static uint32_t
least_sum(const struct query *q, uint32_t weight, uint32_t rest)
{
	const uint32_t both = (q->t * (q->weight + weight) + 999 + q->t) / (1000 + q->t);

	return both <= rest ? 1 : (both - rest + 1) / 2;
}

/* A set whose sum is enough, but for what the bitmaps exclude. */
__attribute__((target_clones("popcnt", "default")))
static void
compare(struct query *q, uint32_t set)
{
	const struct similar_set *y = &q->s->set[set];
	const uint32_t apart = q->unknown + similar_apart(y->heavy ^ q->heavy, y->light ^ q->light);

	if (apart * (1000 + q->t) <= (1000 - q->t) * (y->weight + q->weight))
		verify(q, set);
}

/* The sets of the window, some of nearly the same weight at a time, so that their sums say it all. */
static void
compare_all(struct query *q, uint32_t from, uint32_t end, uint32_t rest)
{
	uint16_t *sum = q->sum;

	for (uint32_t to; from < end; from = to) {
		const uint32_t least = least_sum(q, q->s->set[from].weight, rest);

		to = end - from < BLOCK ? end : from + BLOCK;
		for (uint32_t set = from; set < to; set++)
			if (sum[set] >= least)
				compare(q, set);
		memset(sum + from, 0, (to - from) * sizeof(*sum));
	}
}

struct similar_finder *
similar_finder_new(struct mem *mem, const struct similar *s)
{
	struct similar_finder *f = mem_get(mem, sizeof(*f));

	f->s = s;
	f->sum = mem_array(mem, s->sets + 1, sizeof(*f->sum));
	return f;
}

void
similar_finder_without(struct similar_finder *f, const bool *gone)
{
	f->gone = gone;
}

/* The units of an answer that count, in their order behind the n that were found before. How many there are then. */
static size_t
take_units(const struct query *q, const struct answer *a, struct similar_found *to, size_t n)
{
	const struct similar *s = q->s;
	const size_t from = n;

	for (uint32_t i = s->unit_from[a->set]; i < s->unit_from[a->set + 1]; i++) {
		const uint32_t unit = s->unit_list[i];
		const struct similar_found found = { unit, a->alike, a->key, s->key[unit] };
		size_t at = n;

		if (!counts(q, a, unit) || (n == q->most && found.key > to[n - 1].key))
			continue;
		at = n < q->most ? n++ : n - 1;
		for (; at > from && to[at - 1].key > found.key; at--)
			to[at] = to[at - 1];
		to[at] = found;
	}
	return n;
}

size_t
similar_find(struct similar_finder *f, const char *text, size_t n, int least, struct similar_found *to,
    size_t most)
{
	return similar_find_behind(f, text, n, least, NULL, to, most);
}

size_t
similar_find_behind(struct similar_finder *f, const char *text, size_t n, int least,
    const struct similar_found *behind, struct similar_found *to, size_t most)
{
	const struct similar *s = f->s;
	struct query q = { .s = s, .gone = f->gone, .behind = behind, .sum = f->sum, .t = least < 1 ? 1 : (uint32_t)least };
	uint32_t from, end;
	size_t k = 0;

	q.most = most < SIMILAR_MOST ? most : SIMILAR_MOST;
	ask(&q, text, n);
	if (q.most == 0 || q.n == 0)
		return 0;
	from = first_of_weight(s, (uint64_t)q.t * q.weight);
	end = first_of_weight(s, (uint64_t)1000 * 1000 * q.weight / q.t + 1);
	compare_all(&q, from, end, sum_up(&q, from, end));
	for (size_t i = 0; i < q.found && k < q.most; i++)
		k = take_units(&q, &q.best[i], to, k);
	return k;
}
