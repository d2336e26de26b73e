#include "flow/cluster_decide.h"

#include <stdlib.h>
#include <string.h>

#include "flow/similar_index.h"
#include "store/cluster.h"

const char *const cluster_state_name[] = { "open", "later", "done", NULL };

/* Members that belong to no decision, or to another one than the middle; no decision joins those of a shared row. */
static size_t
count_fresh(const struct clusters *all, const struct cluster *c)
{
	const int64_t merge = all->work[c->middle].merge;
	size_t n = 0;

	if (c->shared != 0)
		return c->n;
	for (size_t i = 0; i < c->n; i++)
		n += merge == 0 || all->work[c->member[i].work].merge != merge;
	return n;
}

static struct cluster_shown
show(const struct clusters *all, const struct cluster *c)
{
	struct cluster_shown shown = { .cluster = c, .fresh = count_fresh(all, c) };

	if (shown.fresh == 0)
		shown.state = CLUSTER_DONE;
	else if (all->nlater > 0 && bsearch(&c->key, all->later, all->nlater, sizeof(c->key), cluster_key_compare) != NULL)
		shown.state = CLUSTER_LATER;
	return shown;
}

/* Words as they are looked for: without marks. */
struct wanted {
	struct similar_word	 word[SIMILAR_WORDS];
	size_t			 n;
};

/* Does the text have all of them? */
static bool
has_words(const struct similar_letters *letters, const char *text, const struct wanted *wanted)
{
	struct similar_word word[SIMILAR_WORDS];
	const size_t n = similar_words(letters, text, strlen(text), word);

	for (size_t i = 0; i < wanted->n; i++) {
		size_t k = 0;

		while (k < n && word[k].plain != wanted->word[i].plain)
			k++;
		if (k == n)
			return false;
	}
	return true;
}

static bool
has_agency(const struct clusters *all, const struct cluster *c, int64_t agency)
{
	for (size_t i = 0; i < c->n; i++)
		if (all->work[c->member[i].work].agency == agency)
			return true;
	return false;
}

static bool
is_wanted(struct flow *f, const struct clusters *all, const struct cluster_shown *shown,
    const struct cluster_query *q, const struct wanted *words)
{
	const struct cluster *c = shown->cluster;

	if (q->state[0] != '\0' && strcmp(q->state, cluster_state_name[shown->state]) != 0)
		return false;
	if (q->times != 0 && !cluster_lies_apart(c, q->times))
		return false;
	if (q->agency != 0 && !has_agency(all, c, q->agency))
		return false;
	if (q->group != 0 && all->work[c->middle].group != q->group)
		return false;
	return words->n == 0 || has_words(similar_index_letters(f), all->work[c->middle].text, words);
}

static int
by_row(const void *a, const void *b)
{
	const int64_t x = ((const struct cluster_row *)a)->line.id, y = ((const struct cluster_row *)b)->line.id;

	return x < y ? -1 : x > y;
}

static const struct cluster_row *
find_row(const struct cluster_row *list, size_t n, int64_t id)
{
	const struct cluster_row key = { .line = { .id = id } };

	return n == 0 ? NULL : bsearch(&key, list, n, sizeof(key), by_row);
}

/* The rows in the middle of clusters; what is gone meanwhile is left out. 1 or -1. */
static int
read_middles(struct flow *f, const struct clusters *all, struct cluster_shown *list, size_t *n)
{
	int64_t *ids = mem_array(f->mem, *n + 1, sizeof(*ids));
	struct cluster_row *rows;
	size_t nrows, kept = 0;

	for (size_t i = 0; i < *n; i++)
		ids[i] = all->work[list[i].cluster->middle].row;
	if (cluster_rows(f->db, f->mem, ids, *n, &rows, &nrows) != 1)
		return -1;
	for (size_t i = 0; i < *n; i++) {
		const struct cluster_row *row = find_row(rows, nrows, ids[i]);

		if (row == NULL)
			continue;
		list[kept] = list[i];
		list[kept++].middle = *row;
	}
	*n = kept;
	return 1;
}

/* The widest first: most / least. */
static int
by_spread(const void *a, const void *b)
{
	const struct cluster *x = ((const struct cluster_shown *)a)->cluster, *y = ((const struct cluster_shown *)b)->cluster;
	const int64_t left = x->most * y->least, right = y->most * x->least;

	if (left != right)
		return left > right ? -1 : 1;
	return x < y ? -1 : x > y;
}

int
cluster_list(struct flow *f, const struct cluster_query *q, int64_t page, int64_t most,
    struct cluster_shown **list_r, size_t *n_r, int64_t *total_r)
{
	struct wanted *words = mem_get(f->mem, sizeof(*words));
	const struct clusters *all;
	const int64_t size = most == 0 ? LIST_PAGE : most, from = (page - 1) * size;
	struct cluster_shown *list;
	size_t n = 0, looked;

	if (cluster_index_renew(f, &all) != 1)
		return -1;
	words->n = similar_words(similar_index_letters(f), q->words, strlen(q->words), words->word);
	/* Of shared rows only coefficients are looked at: they are one work already. */
	looked = all->n + (q->times != 0 ? all->nshared : 0);
	list = mem_array(f->mem, looked + 1, sizeof(*list));
	for (size_t i = 0; i < looked; i++) {
		list[n] = show(all, &all->list[i]);
		n += is_wanted(f, all, &list[n], q, words);
	}
	if (q->times != 0)
		qsort(list, n, sizeof(*list), by_spread);
	*total_r = (int64_t)n;
	*list_r = from < *total_r ? list + from : list;
	*n_r = from >= *total_r ? 0 : (size_t)(*total_r - from < size ? *total_r - from : size);
	return read_middles(f, all, *list_r, n_r);
}

/* Where a work is a member; NULL: nowhere. */
static const struct cluster *
cluster_of(const struct clusters *all, int64_t row)
{
	for (size_t i = 0; i < all->n + all->nshared; i++)
		for (size_t k = 0; k < all->list[i].n; k++)
			if (all->work[all->list[i].member[k].work].row == row)
				return &all->list[i];
	return NULL;
}

/* Members and those that may be, beside each other. */
static size_t
gather(const struct clusters *all, const struct cluster *c, struct cluster_beside *list)
{
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++)
		list[n++] = (struct cluster_beside){ .row.line.id = all->work[c->member[i].work].row,
			.alike = c->member[i].alike };
	for (size_t i = 0; i < c->nmaybe; i++)
		list[n++] = (struct cluster_beside){ .row.line.id = all->work[c->maybe[i].work].row,
			.alike = c->maybe[i].alike, .maybe = true };
	return n;
}

int
cluster_read(struct flow *f, int64_t row, struct cluster_whole *whole)
{
	const struct clusters *all;
	const struct cluster *c;
	struct cluster_row *rows;
	int64_t *ids;
	size_t n, nrows;
	const char *text;

	if (cluster_index_renew(f, &all) != 1)
		return -1;
	if ((c = cluster_of(all, row)) == NULL)
		return 0;
	*whole = (struct cluster_whole){ .shown = show(all, c) };
	whole->list = mem_array(f->mem, c->n + c->nmaybe, sizeof(*whole->list));
	n = gather(all, c, whole->list);
	ids = mem_array(f->mem, n, sizeof(*ids));
	for (size_t i = 0; i < n; i++)
		ids[i] = whole->list[i].row.line.id;
	if (cluster_rows(f->db, f->mem, ids, n, &rows, &nrows) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct cluster_row *found = find_row(rows, nrows, ids[i]);

		if (found == NULL)
			continue;
		whole->list[whole->n] = whole->list[i];
		whole->list[whole->n++].row = *found;
	}
	if (whole->n == 0 || whole->list[0].row.line.id != ids[0])
		return 0;
	whole->shown.middle = whole->list[0].row;
	text = similar_text(f->mem, whole->shown.middle.line.task, whole->shown.middle.line.detail,
	    whole->shown.middle.line.output);
	for (size_t i = 0; i < whole->n; i++)
		beside_mark(f, &whole->list[i].row.line, text, &whole->list[i].marks);
	return 1;
}

int
cluster_find(struct flow *f, const int64_t *row, size_t n, struct cluster_shown **list_r)
{
	struct cluster_shown *list = mem_array(f->mem, n + 1, sizeof(*list));
	const struct clusters *all;
	size_t kept = n;

	*list_r = list;
	if (cluster_index_renew(f, &all) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct cluster *c = cluster_of(all, row[i]);

		if (c == NULL)
			return 0;
		list[i] = show(all, c);
	}
	return read_middles(f, all, list, &kept) != 1 ? -1 : kept == n;
}

int
cluster_choose(struct flow *f, const int64_t *row, size_t n, struct cluster_choice **list_r)
{
	const struct clusters *all;

	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	if (cluster_index_renew(f, &all) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct cluster *c = cluster_of(all, row[i]);
		int64_t *member;

		if (c == NULL)
			return 0;
		member = mem_array(f->mem, c->n, sizeof(*member));
		for (size_t k = 0; k < c->n; k++)
			member[k] = all->work[c->member[k].work].row;
		(*list_r)[i] = (struct cluster_choice){ all->work[c->middle].row, member, c->n };
	}
	return 1;
}
