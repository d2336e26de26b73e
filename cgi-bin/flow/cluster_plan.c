/* What a decision "same" would do. */
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "flow/catalog_write.h"
#include "flow/cluster_decide.h"
#include "flow/similar_index.h"
#include "store/cluster.h"

/* The canonical row first, then by agency and row. */
static int
by_agency(const void *a, const void *b, void *middle)
{
	const struct cluster_row *x = a, *y = b;
	const int64_t first = *(const int64_t *)middle;

	if ((x->line.id == first) != (y->line.id == first))
		return x->line.id == first ? -1 : 1;
	if (x->agency != y->agency)
		return x->agency < y->agency ? -1 : 1;
	return x->line.id < y->line.id ? -1 : x->line.id > y->line.id;
}

/* The works of a choice as texts, against the first of them. */
struct matching {
	const char	**text;
	struct similar	*texts;
	uint32_t	 middle;	/* unit */
	bool		*matches;	/* by unit: are they, or may they be, the same as the middle itself? */
};

static void
take_pair(void *arg, const struct similar_pair *p)
{
	struct matching *m = arg;

	if (p->verdict != SIMILAR_DIFFERENT && (p->a == m->middle || p->b == m->middle))
		m->matches[p->a == m->middle ? p->b : p->a] = true;
}

/* As clusters are formed: no other work is a bridge. */
static void
match(struct flow *f, const struct cluster_row *row, size_t n, struct matching *m)
{
	const struct similar_weights *weights = similar_index_weights(f);
	size_t bytes = 0;

	m->text = mem_array(f->mem, n, sizeof(*m->text));
	for (size_t i = 0; i < n; i++) {
		m->text[i] = similar_text(f->mem, row[i].line.task, row[i].line.detail, row[i].line.output);
		bytes += strlen(m->text[i]);
	}
	m->texts = similar_new(f->mem, similar_index_letters(f), similar_index_contrasts(f),
	    weights->sets > 0 ? weights : NULL, n, bytes);
	for (size_t i = 0; i < n; i++)
		similar_add(m->texts, m->text[i], strlen(m->text[i]));
	similar_end(m->texts);
	m->middle = similar_unit_of(m->texts, 0);
	m->matches = mem_array(f->mem, similar_units(m->texts) + 1, sizeof(*m->matches));
	m->matches[m->middle] = true;
	similar_pairs(m->texts, CLUSTER_LEAST, take_pair, m);
}

/* Which works Home Affairs said are others than the first of them, the canonical one. 1 or -1. */
static int
find_apart(struct flow *f, const struct matching *m, size_t n, bool **apart_r)
{
	const struct similar_letters *letters = similar_index_letters(f);
	const struct cluster_key middle = cluster_key(letters, m->text[0]);
	struct cluster_apart *list;
	size_t napart;

	if (cluster_aparts_of(f->db, f->mem, &middle, &list, &napart) != 1)
		return -1;
	*apart_r = mem_array(f->mem, n, sizeof(**apart_r));
	for (size_t i = 1; i < n && napart > 0; i++)
		(*apart_r)[i] = cluster_said_apart(list, napart, (struct cluster_apart){ middle,
		    cluster_key(letters, m->text[i]) });
	return 1;
}

/* Why a row does not join the canonical one; NULL: it does. */
static const char *
why_not(bool matches, bool apart, int64_t coefficient, const struct cluster_row *row)
{
	if (row->line.shared != 0)
		return "cluster.why.shared";
	if (row->line.merge != 0)
		return "cluster.why.merged";
	if (apart)
		return "cluster.why.apart";
	if (!matches)
		return "cluster.why.different";
	if (row->line.coefficient == coefficient)
		return NULL;
	if (row->standard && coefficient != CLUSTER_STANDARD)
		return "cluster.why.standard";
	return row->state == CATALOG_SUBMITTED ? NULL : "cluster.why.past";
}

/* The rows of a choice, the canonical one with them. 1 or -1. */
static int
read_rows(struct flow *f, const struct cluster_choice *choice, struct cluster_row **list_r, size_t *n_r)
{
	int64_t middle = choice->middle, *ids = mem_array(f->mem, choice->n + 1, sizeof(*ids));
	size_t n = 0;

	ids[n++] = middle;
	for (size_t i = 0; i < choice->n; i++)
		if (choice->row[i] != middle)
			ids[n++] = choice->row[i];
	if (cluster_rows(f->db, f->mem, ids, n, list_r, n_r) != 1)
		return -1;
	qsort_r(*list_r, *n_r, sizeof(**list_r), by_agency, &middle);
	return 1;
}

/* Why a work may be no canonical row; NULL: it may. */
static const char *
no_middle(const struct cluster_row *row)
{
	if (row->line.shared != 0)
		return "cluster.refused.shared";
	if (row->line.coefficient == 0)
		return "cluster.refused.no_coefficient";
	return row->line.merge != 0 && row->middle == 0 ? "cluster.refused.merged" : NULL;
}

static int
plan_one(struct flow *f, const struct cluster_choice *choice, struct cluster_plan *plan, struct refusal *why)
{
	struct cluster_row *rows;
	struct matching m;
	const char *no;
	bool *apart;
	size_t n;

	if (choice->n > CLUSTER_MEMBERS)
		return catalog_refuse(why, "cluster.refused.many", NULL);
	if (read_rows(f, choice, &rows, &n) != 1)
		return -1;
	if (n == 0 || rows[0].line.id != choice->middle)
		return catalog_conflict(why, "cluster.refused.gone");
	no = no_middle(&rows[0]);
	if (no != NULL)
		return catalog_refuse(why, no, NULL);
	plan->list = mem_array(f->mem, n, sizeof(*plan->list));
	match(f, rows, n, &m);
	if (find_apart(f, &m, n, &apart) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct cluster_planned *p = &plan->list[plan->n];

		if (i > 0 && rows[i].line.id == rows[i - 1].line.id)
			continue;
		*p = (struct cluster_planned){ .row = rows[i], .after = rows[0].line.coefficient };
		if (i > 0)
			p->why_not = why_not(m.matches[similar_unit_of(m.texts, (uint32_t)i)], apart[i], p->after, &rows[i]);
		plan->joins += i > 0 && p->why_not == NULL;
		plan->changes += p->why_not == NULL && rows[i].line.coefficient != p->after;
		plan->n++;
	}
	return plan->joins > 0 ? 1 : catalog_refuse(why, "cluster.refused.alone", NULL);
}

int
cluster_plan(struct flow *f, const struct cluster_choice *choice, size_t n, struct cluster_plan **list_r,
    struct refusal *why)
{
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	if (n == 0)
		return catalog_refuse(why, "cluster.refused.none_chosen", NULL);
	if (similar_index_renew(f) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const int done = plan_one(f, &choice[i], &(*list_r)[i], why);

		if (done != 1)
			return done;
	}
	return 1;
}

const char *
cluster_plan_seen(struct mem *mem, const struct cluster_plan *plan, size_t n)
{
	struct digest_stream *seen = digest_stream(mem);
	uint8_t digest[DIGEST_SIZE];

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < plan[i].n; k++) {
			const struct cluster_planned *p = &plan[i].list[k];
			const int64_t says[] = { (int64_t)i, p->row.line.id, p->row.version, p->row.line.coefficient,
				p->after, p->why_not == NULL };

			digest_more(seen, says, sizeof(says));
		}
	digest_done(seen, digest);
	return digest_hex(mem, digest, DIGEST_SIZE / 2);
}
