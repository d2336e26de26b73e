/* What moves where when a shared part is published: shown before it is. */
#include "flow/shared.h"
#include "store/shared.h"

/* What the agencies of a kind adopt once this part is published: it as it is being written, the other as it is. */
static int
read_next(struct flow *f, const struct shared_part *p, struct shared_row **list_r, size_t *n_r)
{
	const int64_t other = SHARED_COMMON(p->part) ? p->part - 1 : p->part + 1;
	struct shared_row *now, *beside;
	struct shared_part o;
	size_t n, nbeside;

	if (shared_part_get(f->db, f->mem, p->campaign, other, &o) != 1 || shared_rows(f, p, 0, &now, &n) != 1 ||
	    shared_row_of_version(f->db, f->mem, p->campaign, other, o.published, &beside, &nbeside) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + nbeside + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		(*list_r)[(*n_r)++] = now[i];
	for (size_t i = 0; i < nbeside; i++)
		(*list_r)[(*n_r)++] = beside[i];
	return 1;
}

static void
count(struct shared_effect *e)
{
	for (size_t i = 0; i < e->n; i++) {
		e->fresh += e->move[i].change.kind == CATALOG_NEW;
		e->gone += e->move[i].change.kind == CATALOG_GONE;
		e->follow += e->move[i].follows && e->move[i].change.kind == CATALOG_CHANGED;
		e->changed += !e->move[i].follows && e->move[i].change.kind == CATALOG_CHANGED;
	}
}

int
shared_effects(struct flow *f, const struct shared_part *p, struct shared_effect **list_r, size_t *n_r)
{
	struct shared_catalog *catalogs;
	struct catalog_row *have;
	struct shared_row *next;
	size_t n, nhave;

	if (shared_catalog_select(f->db, f->mem, p->campaign, p->part, &catalogs, n_r) != 1 ||
	    read_next(f, p, &next, &n) != 1)
		return -1;
	*list_r = mem_array(f->mem, *n_r + 1, sizeof(**list_r));
	for (size_t i = 0; i < *n_r; i++) {
		struct shared_effect *e = &(*list_r)[i];

		*e = (struct shared_effect){ .catalog = catalogs[i].id, .agency = catalogs[i].name,
		    .state = catalogs[i].state, .adopted = catalogs[i].adopted };
		e->open = catalog_possible(e->state, CATALOG_EDIT);
		if (!e->open)
			continue;
		if (catalog_row_shared(f->db, f->mem, e->catalog, &have, &nhave) != 1)
			return -1;
		shared_moves(f->mem, next, n, have, nhave, catalogs[i].standard, &e->move, &e->n, &e->loses);
		count(e);
	}
	return 1;
}
