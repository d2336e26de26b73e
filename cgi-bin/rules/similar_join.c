/*
 * All pairs at or above a threshold. A group is the sets that share their first `depth` common words,
 * which weigh `both`; each member knows how far it has been read. A group is compared pair by pair, or
 * split by the next word, whichever is counted as cheaper. A pair belongs to the group of its own
 * first common words, so it is found once.
 */
#include <string.h>

#include "rules/similar_inside.h"

#define DEPTH	8
#define FEW	32		/* members that are never split */
#define ROOM	65536
#define DEAL	10		/* to put a member into a smaller group costs as much as so many comparisons */

/* A set in a group. */
struct member {
	uint64_t	 heavy, light;
	uint32_t	 set;
	uint32_t	 at, end;	/* of its words in similar.rank: behind the last common one, and the last */
	uint32_t	 rest;		/* what the words from there on weigh */
	uint32_t	 weight;
};
#define AHEAD	12		/* members whose words are asked for before they are read */

/* The smaller groups of a group. */
struct split {
	struct member	*member;	/* one group after the other */
	uint32_t	*word, *end;	/* that each of them shares; where it ends */
	size_t		 room, words;
};

struct posting {
	uint32_t	 set, at, rest;
};

struct join {
	struct similar		*s;
	uint32_t		 t;		/* threshold, thousandths */
	uint32_t		*count;		/* by word, all 0 between uses */
	uint32_t		*found;		/* members that may be partners of the one that is compared */
	size_t			 room;
	struct split		 split[DEPTH + 1];
	void			(*each)(void *, const struct similar_pair *);
	void			*arg;
	size_t			 pairs;
};

static void	find(struct join *, const struct member *, size_t n, uint32_t both, int depth);

/* Every pair of units of two sets, or of one. */
static void
tell(struct join *j, uint32_t x, uint32_t y, int alike)
{
	struct similar *s = j->s;

	for (uint32_t i = s->unit_from[x]; i < s->unit_from[x + 1]; i++)
		for (uint32_t k = x == y ? i + 1 : s->unit_from[y]; k < s->unit_from[y + 1]; k++) {
			const uint32_t a = s->unit_list[i], b = s->unit_list[k];
			const struct similar_view v = similar_view_of(s, a), w = similar_view_of(s, b);
			const struct similar_pair pair = { a < b ? a : b, a < b ? b : a, alike,
			    similar_judge(s->contrasts, &v, &w) };

			j->pairs++;
			j->each(j->arg, &pair);
		}
}

/*
 * Compares two members. only: nothing but the words of the group may be common. What either has and
 * the other lacks may weigh so much together that J is still t, and no more.
 */
static void
verify(struct join *j, const struct member *a, const struct member *b, int depth, bool only)
{
	const struct similar *s = j->s;
	const struct similar_set *x = &s->set[a->set], *y = &s->set[b->set];
	const uint32_t *p = s->rank + x->at, *q = s->rank + y->at;
	const uint32_t *p_end = p + x->n, *q_end = q + y->n;
	const uint32_t *p_mark = s->rank + a->at - 1, *q_mark = s->rank + b->at - 1;
	const uint32_t sum = x->weight + y->weight, most = (1000 - j->t) * sum / (1000 + j->t);
	uint32_t apart = 0;
	int common = 0;

	while (p < p_end && q < q_end && apart <= most) {
		if (*p == *q) {
			if (++common == depth ? p != p_mark || q != q_mark : common > depth && only)
				return;
			p++;
			q++;
		} else if (*p < *q)
			apart += s->weight[*p++];
		else
			apart += s->weight[*q++];
	}
	while (p < p_end)
		apart += s->weight[*p++];
	while (q < q_end)
		apart += s->weight[*q++];
	if (apart <= most)
		tell(j, a->set, b->set, similar_alike(x->weight, y->weight, (sum - apart) / 2));
}

/* Members that the bitmaps and the rests do not exclude as partners of m; how many. */
__attribute__((target_clones("popcnt", "default")))
static size_t
partners(const struct member *from, uint32_t n, const struct member *m, uint32_t t, uint32_t both,
    uint32_t *found)
{
	const uint32_t least = t * m->weight, most = (1000 - t) * m->weight;
	size_t k = 0;

	for (uint32_t i = 0; i < n; i++) {
		const uint32_t apart = similar_apart(from[i].heavy ^ m->heavy, from[i].light ^ m->light);
		const uint32_t rest = from[i].rest < m->rest ? from[i].rest : m->rest;

		found[k] = i;
		k += (apart * (1000 + t) <= most + (1000 - t) * from[i].weight) &
		    ((both + rest) * (1000 + t) >= least + t * from[i].weight);
	}
	return k;
}

static bool
light(const struct join *j, const struct member *a, const struct member *of)
{
	return 1000 * a->weight < j->t * of->weight;
}

/* Each pair of a group, by weight: what weighs less than t of a member is no partner. */
static void
compare(struct join *j, const struct member *m, size_t n, uint32_t both, int depth, bool only)
{
	size_t from = 0;

	if (n > j->room) {
		j->room = 2 * n;
		j->found = mem_array(j->s->mem, j->room, sizeof(*j->found));
	}
	for (size_t i = 1; i < n; i++) {
		size_t k;

		while (light(j, &m[from], &m[i]))
			from++;
		k = partners(m + from, (uint32_t)(i - from), &m[i], j->t, both, j->found);
		for (size_t f = 0; f < k; f++)
			verify(j, &m[from + j->found[f]], &m[i], depth, only);
	}
}

/* How many comparisons a group costs; counted until it is more than `most`. */
static uint64_t
comparisons(const struct join *j, const struct member *m, size_t n, uint64_t most)
{
	uint64_t sum = 0;
	size_t from = 0;

	for (size_t i = 1; i < n && sum <= most; i++) {
		while (light(j, &m[from], &m[i]))
			from++;
		sum += i - from;
	}
	return sum;
}

/* The next word by which a member may go on: what follows is enough for a partner. */
static bool
go_on(const struct join *j, struct member *m, uint32_t both, uint32_t *word)
{
	if (m->at == m->end || 1000 * (both + m->rest) < j->t * m->weight)
		return false;
	*word = j->s->rank[m->at++];
	m->rest -= j->s->weight[*word];
	return true;
}

/* The words of members lie far apart: they are on their way while others are read. */
static void
ask_for(const struct join *j, const struct member *m, size_t i, size_t n)
{
	__builtin_prefetch(&j->s->rank[m[i + AHEAD < n ? i + AHEAD : i].at]);
}

/* Counts the members of the smaller groups by word, and how many there are in all. */
static size_t
count(struct join *j, struct split *l, const struct member *m, size_t n, uint32_t both)
{
	size_t sum = 0;
	uint32_t word;

	if (l->word == NULL)
		l->word = mem_array(j->s->mem, 2 * j->s->plains + 2, sizeof(*l->word));
	l->end = l->word + j->s->plains + 1;
	l->words = 0;
	for (size_t i = 0; i < n; i++) {
		ask_for(j, m, i, n);
		for (struct member way = m[i]; go_on(j, &way, both, &word); sum++)
			if (j->count[word]++ == 0)
				l->word[l->words++] = word;
	}
	return sum;
}

static void
uncount(struct join *j, const struct split *l)
{
	for (size_t i = 0; i < l->words; i++)
		j->count[l->word[i]] = 0;
}

static void
make_room(struct join *j, struct split *l, size_t n)
{
	if (n <= l->room)
		return;
	l->room = n < ROOM ? ROOM : 2 * n;
	l->member = mem_array(j->s->mem, l->room, sizeof(*l->member));
}

/* Members that need no other common word may be partners by the group's alone. */
static void
find_alone(struct join *j, struct split *l, const struct member *m, size_t n, uint32_t both, int depth)
{
	size_t k = 0;

	make_room(j, l, n);
	for (size_t i = 0; i < n; i++)
		if (1000 * both >= j->t * m[i].weight)
			l->member[k++] = m[i];
	if (k > 1)
		compare(j, l->member, k, both, depth, true);
}

/* The counted members, in the order in which they stood, each group behind the other. */
static void
deal(struct join *j, struct split *l, const struct member *m, size_t n, uint32_t both, size_t sum)
{
	uint32_t from = 0, word;

	make_room(j, l, sum);
	for (size_t i = 0; i < l->words; i++) {
		const uint32_t size = j->count[l->word[i]];

		j->count[l->word[i]] = from;
		from += size;
	}
	for (size_t i = 0; i < n; i++) {
		ask_for(j, m, i, n);
		for (struct member way = m[i]; go_on(j, &way, both, &word);)
			l->member[j->count[word]++] = way;
	}
}

static void
find(struct join *j, const struct member *m, size_t n, uint32_t both, int depth)
{
	struct split *l = &j->split[depth];
	size_t sum;
	uint32_t from = 0;

	if (n < FEW || depth == DEPTH) {
		compare(j, m, n, both, depth, false);
		return;
	}
	sum = count(j, l, m, n, both);
	if (comparisons(j, m, n, DEAL * sum) <= DEAL * sum) {
		uncount(j, l);
		compare(j, m, n, both, depth, false);
		return;
	}
	find_alone(j, l, m, n, both, depth);
	deal(j, l, m, n, both, sum);
	for (size_t i = 0; i < l->words; i++) {
		const uint32_t word = l->word[i], to = j->count[word];

		j->count[word] = 0;
		l->end[i] = to;
	}
	for (size_t i = 0; i < l->words; from = l->end[i++])
		if (l->end[i] - from > 1)
			find(j, l->member + from, l->end[i] - from, both + j->s->weight[l->word[i]], depth + 1);
}

static struct member
member_of(const struct similar *s, uint32_t set)
{
	const struct similar_set *x = &s->set[set];

	return (struct member){ x->heavy, x->light, set, x->at, x->at + x->n, x->weight, x->weight };
}

/* The groups of sets that share their first common word; small, for there may be millions. */
static void
find_first(struct join *j)
{
	const struct similar *s = j->s;
	uint32_t *from = mem_array(s->mem, s->plains + 2, sizeof(*from)), word;
	struct posting *posting;
	struct member *m = NULL;
	size_t room = 0;

	for (uint32_t set = 0; set < s->sets; set++)
		for (struct member way = member_of(s, set); go_on(j, &way, 0, &word);)
			from[word + 2]++;
	for (size_t w = 2; w <= s->plains + 1; w++)
		from[w] += from[w - 1];
	posting = mem_array(s->mem, from[s->plains + 1] + 1, sizeof(*posting));
	for (uint32_t set = 0; set < s->sets; set++)
		for (struct member way = member_of(s, set); go_on(j, &way, 0, &word);)
			posting[from[word + 1]++] = (struct posting){ set, way.at, way.rest };
	for (word = 0; word < s->plains; word++) {
		const struct posting *p = posting + from[word];
		const uint32_t n = from[word + 1] - from[word];

		if (n < 2)
			continue;
		if (n > room)
			m = mem_array(s->mem, room = 2 * (size_t)n, sizeof(*m));
		for (uint32_t i = 0; i < n; i++) {
			__builtin_prefetch(&s->set[p[i + AHEAD < n ? i + AHEAD : i].set]);
			m[i] = member_of(s, p[i].set);
			m[i].at = p[i].at;
			m[i].rest = p[i].rest;
		}
		find(j, m, n, s->weight[word], 1);
	}
}

size_t
similar_pairs(struct similar *s, int threshold, void (*each)(void *, const struct similar_pair *), void *arg)
{
	struct join j = { .s = s, .each = each, .arg = arg };

	j.t = threshold < 1 ? 1 : threshold > SIMILAR_EQUAL ? SIMILAR_EQUAL : (uint32_t)threshold;
	j.count = mem_array(s->mem, s->plains + 1, sizeof(*j.count));
	for (uint32_t set = 0; set < s->sets; set++)
		if (s->unit_from[set + 1] - s->unit_from[set] > 1 && s->set[set].n > 0)
			tell(&j, set, set, SIMILAR_EQUAL);
	find_first(&j);
	return j.pairs;
}
