#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/number.h"
#include "rules/cluster.h"
#include "rules/similar_inside.h"

/* One side of a pair that nobody said is different. */
struct edge {
	uint32_t	 from, to;	/* units */
	int		 alike;
	bool		 same;
};

/* A text as it takes part. */
struct star {
	struct cluster_key	 key;
	uint32_t		 agencies, rows, marked;
	uint32_t		 reach;		/* works that are the same, its own with them */
	bool			 middle;	/* has the canonical row of a merge */
	bool			 taken;
	uint32_t		 place;		/* in the order of the stars */
	const struct edge	*edge;
	size_t			 n;
};

struct forming {
	struct mem			*mem;
	struct similar			*s;
	const struct cluster_work	*work;
	const struct cluster_apart	*apart;
	size_t				 napart;
	struct star			*star;		/* one a unit */
	uint32_t			*order;
	struct edge			*edge;
	size_t				 edges, edge_room;
};

struct cluster_key
cluster_key(const struct similar_letters *letters, const char *text)
{
	struct similar_word word[SIMILAR_WORDS];
	const size_t n = similar_words(letters, text, strlen(text), word);
	uint64_t full[SIMILAR_WORDS];
	uint8_t digest[DIGEST_SIZE];
	struct cluster_key key;

	for (size_t i = 0; i < n; i++)
		full[i] = word[i].full;
	digest_sha256(full, n * sizeof(*full), digest);
	memcpy(key.byte, digest, sizeof(key.byte));
	return key;
}

int
cluster_key_compare(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct cluster_key));
}

struct cluster_apart
cluster_apart(struct cluster_key a, struct cluster_key b)
{
	return cluster_key_compare(&a, &b) <= 0 ? (struct cluster_apart){ a, b } : (struct cluster_apart){ b, a };
}

int
cluster_apart_compare(const void *a, const void *b)
{
	const struct cluster_apart *x = a, *y = b;
	const int low = cluster_key_compare(&x->low, &y->low);

	return low != 0 ? low : cluster_key_compare(&x->high, &y->high);
}

bool
cluster_said_apart(const struct cluster_apart *list, size_t n, struct cluster_apart pair)
{
	return n > 0 && bsearch(&pair, list, n, sizeof(pair), cluster_apart_compare) != NULL;
}

static void
add_edge(struct forming *f, struct edge edge)
{
	if (f->edges == f->edge_room)
		f->edge = similar_doubled(f->mem, f->edge, &f->edge_room, sizeof(*f->edge));
	f->edge[f->edges++] = edge;
}

static void
take_pair(void *arg, const struct similar_pair *p)
{
	struct forming *f = arg;
	const bool same = p->verdict == SIMILAR_SAME;

	if (p->verdict == SIMILAR_DIFFERENT || cluster_said_apart(f->apart, f->napart,
	    cluster_apart(f->star[p->a].key, f->star[p->b].key)))
		return;
	add_edge(f, (struct edge){ p->a, p->b, p->alike, same });
	add_edge(f, (struct edge){ p->b, p->a, p->alike, same });
}

/* How many different numbers; sorts them. */
static size_t
count_different(int64_t *list, size_t n)
{
	size_t different = 0;

	qsort(list, n, sizeof(*list), number_order);
	for (size_t i = 0; i < n; i++)
		different += i == 0 || list[i] != list[i - 1];
	return different;
}

static uint32_t
count_marked(const struct similar_view *v)
{
	uint32_t marked = 0;

	for (size_t i = 0; i < v->n; i++)
		marked += v->full[v->word[i]].marked;
	return marked;
}

static void
describe(struct forming *f, const struct similar_letters *letters, uint32_t unit, int64_t *agency)
{
	const struct similar_view view = similar_view_of(f->s, unit);
	struct star *star = &f->star[unit];
	size_t n;
	const uint32_t *row = similar_rows(f->s, unit, &n);

	for (size_t i = 0; i < n; i++) {
		agency[i] = f->work[row[i]].agency;
		star->middle |= f->work[row[i]].middle;
	}
	star->agencies = (uint32_t)count_different(agency, n);
	star->rows = (uint32_t)n;
	star->marked = count_marked(&view);
	star->key = cluster_key(letters, f->work[row[0]].text);
}

static int
by_weight(const void *a, const void *b, void *arg)
{
	const struct star *star = arg, *x = &star[*(const uint32_t *)a], *y = &star[*(const uint32_t *)b];

	if (x->middle != y->middle)
		return x->middle ? -1 : 1;
	if (x->agencies != y->agencies)
		return x->agencies > y->agencies ? -1 : 1;
	if (x->rows != y->rows)
		return x->rows > y->rows ? -1 : 1;
	if (x->reach != y->reach)
		return x->reach > y->reach ? -1 : 1;
	if (x->marked != y->marked)
		return x->marked > y->marked ? -1 : 1;
	return cluster_key_compare(&x->key, &y->key);
}

static int
by_ends(const void *a, const void *b, void *arg)
{
	const struct star *star = arg;
	const struct edge *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return star[x->to].place < star[y->to].place ? -1 : star[x->to].place > star[y->to].place;
}

static void
prepare(struct forming *f, const struct similar_letters *letters)
{
	const size_t units = similar_units(f->s);
	int64_t *agency = mem_array(f->mem, similar_row_count(f->s) + 1, sizeof(*agency));

	f->star = mem_array(f->mem, units + 1, sizeof(*f->star));
	f->order = mem_array(f->mem, units + 1, sizeof(*f->order));
	f->edge_room = 1024;
	f->edge = mem_array(f->mem, f->edge_room, sizeof(*f->edge));
	for (uint32_t u = 0; u < units; u++) {
		describe(f, letters, u, agency);
		f->order[u] = u;
	}
	similar_pairs(f->s, CLUSTER_LEAST, take_pair, f);
	for (size_t i = 0; i < f->edges; i++)
		if (f->edge[i].same)
			f->star[f->edge[i].from].reach += f->star[f->edge[i].to].rows;
	qsort_r(f->order, units, sizeof(*f->order), by_weight, f->star);
	for (uint32_t i = 0; i < units; i++)
		f->star[f->order[i]].place = i;
	qsort_r(f->edge, f->edges, sizeof(*f->edge), by_ends, f->star);
	for (size_t i = 0, end; i < f->edges; i = end) {
		for (end = i; end < f->edges && f->edge[end].from == f->edge[i].from; end++)
			f->star[f->edge[end].from].n++;
		f->star[f->edge[i].from].edge = &f->edge[i];
	}
}

/* Its works as members. */
static void
put_unit(struct forming *f, uint32_t unit, int alike, struct cluster_member *list, size_t *n)
{
	size_t rows;
	const uint32_t *row = similar_rows(f->s, unit, &rows);

	for (size_t i = 0; i < rows; i++)
		list[(*n)++] = (struct cluster_member){ row[i], unit, alike };
}

static size_t
room(const struct forming *f, const struct star *star)
{
	size_t n = star->rows;

	for (size_t i = 0; i < star->n; i++)
		n += f->star[star->edge[i].to].rows;
	return n;
}

static int
by_likeness(const void *a, const void *b, void *arg)
{
	const struct cluster_work *work = arg;
	const struct cluster_member *x = a, *y = b;

	if (x->alike != y->alike)
		return x->alike > y->alike ? -1 : 1;
	return work[x->work].row < work[y->work].row ? -1 : work[x->work].row > work[y->work].row;
}

/* How many agencies say this coefficient. */
static size_t
says(const struct forming *f, const struct cluster *c, int64_t coefficient)
{
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++)
		n += f->work[c->member[i].work].coefficient == coefficient;
	return n;
}

/* How many of the first works are written just so. */
static size_t
writes(const struct forming *f, const struct cluster *c, size_t rows, const char *text)
{
	size_t n = 0;

	for (size_t i = 0; i < rows; i++)
		n += strcmp(f->work[c->member[i].work].text, text) == 0;
	return n;
}

/* Of two works with the words of the middle: the settled one, that with the coefficient, then the writing of most. */
static bool
is_better(const struct forming *f, const struct cluster *c, size_t rows, const struct cluster_work *a,
    const struct cluster_work *b)
{
	size_t x = says(f, c, a->coefficient), y = says(f, c, b->coefficient);

	if (a->middle != b->middle)
		return a->middle;
	if (a->settled != b->settled)
		return a->settled;
	if (x != y)
		return x > y;
	x = writes(f, c, rows, a->text);
	y = writes(f, c, rows, b->text);
	if (x != y)
		return x > y;
	return a->coefficient != b->coefficient ? a->coefficient < b->coefficient : a->row < b->row;
}

/* Of the works with the words of the middle, which are the first. */
static void
choose_middle(const struct forming *f, struct cluster *c, size_t rows)
{
	struct cluster_member first;
	size_t best = 0;

	for (size_t i = 1; i < rows; i++)
		if (is_better(f, c, rows, &f->work[c->member[i].work], &f->work[c->member[best].work]))
			best = i;
	first = c->member[best];
	memmove(c->member + 1, c->member, best * sizeof(*c->member));
	c->member[0] = first;
	c->middle = first.work;
}

static void
measure(struct mem *mem, const struct cluster_work *work, struct cluster *c)
{
	int64_t *agency = mem_array(mem, c->n, sizeof(*agency));

	for (size_t i = 0; i < c->n; i++) {
		const int64_t coefficient = work[c->member[i].work].coefficient;

		agency[i] = work[c->member[i].work].agency;
		if (coefficient != 0 && (c->least == 0 || coefficient < c->least))
			c->least = coefficient;
		c->most = coefficient > c->most ? coefficient : c->most;
	}
	c->agencies = count_different(agency, c->n);
}

/*
 * The star around a text; the same ones that are free are its own from now on. Who is the same and has a
 * star already is a chain: he is shown as one who may be.
 */
static void
form_one(struct forming *f, uint32_t unit, struct cluster *c)
{
	struct star *star = &f->star[unit];
	const size_t most = room(f, star);
	struct cluster_key *key = mem_array(f->mem, star->n + 1, sizeof(*key));
	size_t keys = 0;
	uint8_t digest[DIGEST_SIZE];

	c->member = mem_array(f->mem, most, sizeof(*c->member));
	c->maybe = mem_array(f->mem, most, sizeof(*c->maybe));
	star->taken = true;
	put_unit(f, unit, SIMILAR_EQUAL, c->member, &c->n);
	key[keys++] = star->key;
	for (const struct edge *e = star->edge; e < star->edge + star->n; e++) {
		struct star *other = &f->star[e->to];

		if (e->same && !other->taken) {
			other->taken = true;
			put_unit(f, e->to, e->alike, c->member, &c->n);
			key[keys++] = other->key;
		} else if (e->same || (!other->taken && other->place > star->place))
			put_unit(f, e->to, e->alike, c->maybe, &c->nmaybe);
	}
	qsort_r(c->member, star->rows, sizeof(*c->member), by_likeness, (void *)f->work);
	qsort_r(c->member + star->rows, c->n - star->rows, sizeof(*c->member), by_likeness, (void *)f->work);
	qsort_r(c->maybe, c->nmaybe, sizeof(*c->maybe), by_likeness, (void *)f->work);
	qsort(key, keys, sizeof(*key), cluster_key_compare);
	digest_sha256(key, keys * sizeof(*key), digest);
	memcpy(c->key.byte, digest, sizeof(c->key.byte));
	choose_middle(f, c, star->rows);
	measure(f->mem, f->work, c);
}

static int
by_size(const void *a, const void *b, void *arg)
{
	const struct cluster_work *work = arg;
	const struct cluster *x = a, *y = b;

	if (x->agencies != y->agencies)
		return x->agencies > y->agencies ? -1 : 1;
	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return work[x->middle].row < work[y->middle].row ? -1 : 1;
}

void
cluster_form(struct mem *mem, struct similar *s, const struct similar_letters *letters,
    const struct cluster_work *work, const struct cluster_apart *apart, size_t napart,
    struct cluster **list_r, size_t *n_r)
{
	struct forming f = { .mem = mem, .s = s, .work = work, .apart = apart, .napart = napart };
	const size_t units = similar_units(s);

	prepare(&f, letters);
	*list_r = mem_array(mem, units + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < units; i++) {
		const struct star *star = &f.star[f.order[i]];
		struct cluster *c = &(*list_r)[*n_r];

		if (star->taken || (star->rows == 1 && star->n == 0))
			continue;
		form_one(&f, f.order[i], c);
		if (c->n > 1 || c->nmaybe > 0)
			(*n_r)++;
		else
			*c = (struct cluster){ 0 };
	}
	qsort_r(*list_r, *n_r, sizeof(**list_r), by_size, (void *)work);
}

/* Works from a place on that have one shared row. */
static void
share_one(struct mem *mem, const struct cluster_work *work, uint32_t from, size_t n, struct cluster *c)
{
	const int64_t shared = work[from].shared;
	uint8_t digest[DIGEST_SIZE];

	*c = (struct cluster){ .middle = from, .n = n, .shared = shared, .member = mem_array(mem, n, sizeof(*c->member)) };
	for (uint32_t i = 0; i < n; i++)
		c->member[i] = (struct cluster_member){ from + i, 0, SIMILAR_EQUAL };
	digest_sha256(&shared, sizeof(shared), digest);
	memcpy(c->key.byte, digest, sizeof(c->key.byte));
	measure(mem, work, c);
}

void
cluster_share(struct mem *mem, const struct cluster_work *work, uint32_t from, uint32_t to,
    struct cluster **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, to - from + 1, sizeof(**list_r));
	*n_r = 0;
	for (uint32_t end; from < to; from = end) {
		for (end = from + 1; end < to && work[end].shared == work[from].shared; end++)
			;
		if (end - from > 1)
			share_one(mem, work, from, end - from, &(*list_r)[(*n_r)++]);
	}
	qsort_r(*list_r, *n_r, sizeof(**list_r), by_size, (void *)work);
}

bool
cluster_lies_apart(const struct cluster *c, int64_t times)
{
	return c->least > 0 && 10 * c->most >= times * c->least;
}
