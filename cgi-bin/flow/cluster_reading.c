/* What Home Affairs has to read of a catalog: what says nothing new needs no reading. */
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "flow/cluster.h"
#include "store/cluster.h"

struct reading {
	const struct clusters	*all;
	bool			*accepted;	/* of each work: or approved */
	bool			*known;		/* the same as one of these, with its coefficient */
};

/*
 * The same: of the same words, or one of them with the words of the middle. Two that are only both the
 * same as the middle may differ.
 */
static bool
is_same(const struct cluster *c, const struct cluster_member *a, const struct cluster_member *b)
{
	const uint32_t middle = c->member[0].text;

	return a->text == b->text || a->text == middle || b->text == middle;
}

static bool
is_known(const struct reading *r, const struct cluster *c, const struct cluster_member *m)
{
	for (const struct cluster_member *k = c->member; k < c->member + c->n; k++)
		if (r->accepted[k->work] && r->all->work[k->work].coefficient == r->all->work[m->work].coefficient &&
		    is_same(c, k, m))
			return true;
	return false;
}

/* 1 or -1. */
static int
read_all(struct flow *f, struct reading *r)
{
	int64_t *ids;
	size_t n;

	if (cluster_index_renew(f, &r->all) != 1 || cluster_known(f->db, f->mem, &ids, &n) != 1)
		return -1;
	r->accepted = mem_array(f->mem, r->all->nworks + 1, sizeof(*r->accepted));
	r->known = mem_array(f->mem, r->all->nworks + 1, sizeof(*r->known));
	for (size_t i = 0; i < r->all->nworks; i++)
		r->accepted[i] = n > 0 && bsearch(&r->all->work[i].row, ids, n, sizeof(*ids), number_order) != NULL;
	for (const struct cluster *c = r->all->list; c < r->all->list + r->all->n; c++)
		for (size_t k = 0; k < c->n; k++)
			if (!r->accepted[c->member[k].work])
				r->known[c->member[k].work] = is_known(r, c, &c->member[k]);
	return 1;
}

int
cluster_reading(struct flow *f, int64_t catalog, struct cluster_reading *reading)
{
	struct reading r;

	*reading = (struct cluster_reading){ 0 };
	if (read_all(f, &r) != 1)
		return -1;
	reading->known = mem_array(f->mem, r.all->nworks + 1, sizeof(*reading->known));
	for (size_t i = 0; i < r.all->nworks; i++) {
		if (r.all->work[i].catalog != catalog)
			continue;
		reading->accepted += r.accepted[i];
		if (r.known[i])
			reading->known[reading->nknown++] = r.all->work[i].row;
		reading->unread += !r.accepted[i] && !r.known[i];
	}
	return 1;
}

static int
by_catalog(const void *a, const void *b)
{
	const int64_t x = ((const struct cluster_unread *)a)->catalog, y = ((const struct cluster_unread *)b)->catalog;

	return x < y ? -1 : x > y;
}

int
cluster_unread(struct flow *f, struct cluster_unread **list_r, size_t *n_r)
{
	struct cluster_unread *list;
	struct reading r;
	size_t n = 0;

	if (read_all(f, &r) != 1)
		return -1;
	list = mem_array(f->mem, r.all->nworks + 1, sizeof(*list));
	for (size_t i = 0; i < r.all->nworks; i++)
		list[i] = (struct cluster_unread){ r.all->work[i].catalog, !r.accepted[i] && !r.known[i], r.known[i] };
	qsort(list, r.all->nworks, sizeof(*list), by_catalog);
	for (size_t i = 0; i < r.all->nworks; i++) {
		if (n == 0 || list[n - 1].catalog != list[i].catalog) {
			list[n++] = list[i];
			continue;
		}
		list[n - 1].unread += list[i].unread;
		list[n - 1].known += list[i].known;
	}
	*list_r = list;
	*n_r = n;
	return 1;
}
