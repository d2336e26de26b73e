#include "flow/cluster_index.h"

#include <string.h>

#include "flow/similar_index.h"
#include "rules/lexicon.h"
#include "store/cluster.h"

#define KEPT	((size_t)512 << 20)	/* at most; 50,000 works take some 10 MB */
#define MAKING	((size_t)2 << 30)	/* while they are computed: some 100 MB for 50,000 works */

struct cluster_index {
	struct mem	*kept;		/* NULL: nothing was asked yet */
	const char	*state;		/* store/cluster.h; NULL: nothing that counts */
	struct clusters	 clusters;
};

struct cluster_index *
cluster_index_new(struct mem *mem)
{
	return mem_get(mem, sizeof(struct cluster_index));
}

void
cluster_index_close(struct cluster_index **index)
{
	struct cluster_index *x = *index;

	*index = NULL;
	if (x != NULL)
		mem_free(&x->kept);
}

/* What was read to compute them. */
struct making {
	struct cluster_read	*read;
	struct cluster_work	*work;		/* those of shared rows behind the n */
	size_t			 n, nshared;
	struct cluster_apart	*apart;
	size_t			 napart;
	struct cluster_key	*later;
	size_t			 nlater;
};

/* 1 or -1. */
static int
read_all(struct flow *f, struct mem *mem, struct making *m)
{
	struct cluster_work *shared;

	if (cluster_works(f->db, mem, &m->read, &m->n) != 1 || cluster_shared(f->db, mem, &shared, &m->nshared) != 1 ||
	    cluster_aparts(f->db, mem, &m->apart, &m->napart) != 1 ||
	    cluster_laters(f->db, mem, &m->later, &m->nlater) != 1)
		return -1;
	m->work = mem_array(mem, m->n + m->nshared + 1, sizeof(*m->work));
	memcpy(m->work + m->n, shared, m->nshared * sizeof(*shared));
	for (size_t i = 0; i < m->n; i++) {
		m->work[i] = m->read[i].work;
		m->work[i].text = similar_text(mem, m->read[i].task, m->read[i].detail, m->read[i].output);
	}
	return 1;
}

static struct similar *
collect(struct flow *f, struct mem *mem, const struct making *m)
{
	const struct similar_weights *weights = similar_index_weights(f);
	struct similar *s;
	size_t bytes = 0;

	for (size_t i = 0; i < m->n; i++)
		bytes += strlen(m->work[i].text);
	s = similar_new(mem, similar_index_letters(f), similar_index_contrasts(f),
	    weights->sets > 0 ? weights : NULL, m->n, bytes);
	for (size_t i = 0; i < m->n; i++)
		similar_add(s, m->work[i].text, strlen(m->work[i].text));
	similar_end(s);
	return s;
}

/* The clusters of own works, then those of shared rows. */
struct formed {
	struct cluster	*list, *shared;
	size_t		 n, nshared;
};

/* What the works in the middle of clusters of shared rows say. 1 or -1. */
static int
read_shared(struct flow *f, struct mem *mem, const struct making *m, const struct formed *formed)
{
	int64_t *ids = mem_array(mem, formed->nshared + 1, sizeof(*ids));
	struct cluster_row *rows;
	size_t n;

	for (size_t i = 0; i < formed->nshared; i++)
		ids[i] = m->work[formed->shared[i].middle].row;
	if (cluster_rows(f->db, mem, ids, formed->nshared, &rows, &n) != 1)
		return -1;
	for (size_t i = 0; i < formed->nshared; i++) {
		struct cluster_work *work = &m->work[formed->shared[i].middle];

		work->text = "";
		for (size_t k = 0; k < n; k++)
			if (rows[k].line.id == work->row)
				work->text = similar_text(mem, rows[k].line.task, rows[k].line.detail, rows[k].line.output);
	}
	return 1;
}

static void *
copy(struct cluster_index *x, const void *list, size_t n, size_t size)
{
	void *to = mem_array(x->kept, n + 1, size);

	return n == 0 ? to : memcpy(to, list, n * size);
}

/* What stays when the memory in which it was computed goes. */
static void
keep(struct cluster_index *x, const struct making *m, const struct formed *formed)
{
	const size_t works = m->n + m->nshared, n = formed->n + formed->nshared;
	struct cluster_work *work = copy(x, m->work, works, sizeof(*work));
	struct cluster *kept = mem_array(x->kept, n + 1, sizeof(*kept));

	for (size_t i = 0; i < n; i++)
		kept[i] = i < formed->n ? formed->list[i] : formed->shared[i - formed->n];
	for (size_t i = 0; i < works; i++)
		work[i].text = NULL;
	for (size_t i = 0; i < n; i++) {
		struct cluster *c = &kept[i];

		c->member = copy(x, c->member, c->n, sizeof(*c->member));
		c->maybe = copy(x, c->maybe, c->nmaybe, sizeof(*c->maybe));
		work[c->middle].text = mem_text(x->kept, m->work[c->middle].text);
	}
	x->clusters = (struct clusters){ kept, formed->n, formed->nshared, work, m->n,
		copy(x, m->later, m->nlater, sizeof(*m->later)), m->nlater };
}

static int
make(struct flow *f, struct cluster_index *x, struct mem *mem)
{
	struct making m = { 0 };
	struct formed formed;

	if (read_all(f, mem, &m) != 1)
		return -1;
	cluster_form(mem, collect(f, mem, &m), similar_index_letters(f), m.work, m.apart, m.napart, &formed.list, &formed.n);
	cluster_share(mem, m.work, (uint32_t)m.n, (uint32_t)(m.n + m.nshared), &formed.shared, &formed.nshared);
	if (read_shared(f, mem, &m, &formed) != 1)
		return -1;
	keep(x, &m, &formed);
	return 1;
}

int
cluster_index_renew(struct flow *f, const struct clusters **clusters_r)
{
	struct cluster_index *x = f->clusters;
	struct mem *mem;
	const char *state;
	int done;

	*clusters_r = &x->clusters;
	if (similar_index_renew(f) != 1 || cluster_state(f->db, f->mem, &state) != 1)
		return -1;
	state = mem_print(f->mem, "%s %lld", state, (long long)similar_index_lexicon(f)->version);
	if (x->state != NULL && strcmp(x->state, state) == 0)
		return 1;
	x->state = NULL;
	mem_free(&x->kept);
	x->kept = mem_new(KEPT);
	mem = mem_new(MAKING);
	done = make(f, x, mem);
	mem_free(&mem);
	if (done == 1)
		x->state = mem_text(x->kept, state);
	return done;
}
