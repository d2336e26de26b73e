#include "flow/catalog_accept.h"
#include "flow/catalog_write.h"
#include "store/catalog_row.h"

struct acceptance {
	struct catalog_write w;
	const struct catalog_acceptance *as;
};

/* The rows that are meant. 1 or -1. */
static int
rows_meant(struct flow *f, const struct catalog_acceptance *as, const int64_t **row_r, size_t *n_r)
{
	struct catalog_checked *list;
	struct catalog c;
	int64_t *row;
	size_t n;

	*row_r = as->row;
	*n_r = as->n;
	if (as->filter == NULL)
		return 1;
	if (catalog_read(f, as->catalog, &c) != 1 ||
	    catalog_rows_found(f, &c, as->filter, &list, &n) != 1)
		return -1;
	row = mem_array(f->mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++)
		row[i] = list[i].row.line.id;
	*row_r = row;
	*n_r = n;
	return 1;
}

static int
accept_body(struct flow *f, void *arg)
{
	struct acceptance *a = arg;
	const struct catalog_acceptance *as = a->as;
	struct json *after = json_new(f->mem);
	const int64_t *row;
	int64_t accepted = 0;
	size_t n;
	int done = catalog_begin(f, &a->w);

	if (done != 1)
		return done;
	if (a->w.held.round != as->round)
		return catalog_conflict(a->w.why, "catalog.refused.changed");
	if (rows_meant(f, as, &row, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		done = as->undo ? catalog_row_unaccept(f->db, as->catalog, row[i]) :
		    catalog_row_accept(f->db, as->catalog, row[i], as->round, f->who->person);
		if (done < 0)
			return -1;
		accepted += done;
	}
	if (accepted == 0)
		return catalog_refuse(a->w.why, "catalog.refused.none_accepted", NULL);
	json_set_int(after, "rows", accepted);
	f->location = as->back;
	return flow_audit(f, "catalog", as->catalog, as->undo ? "unaccept" :
	    catalog_act_name[CATALOG_ACCEPT], NULL, after);
}

int
catalog_accept(struct flow *f, const struct catalog_acceptance *as, struct refusal *why)
{
	struct acceptance a = { { .catalog = as->catalog, .act = CATALOG_ACCEPT, .why = why }, as };

	return flow_write(f, accept_body, &a);
}

int
catalog_accepted(struct flow *f, const struct catalog *c, int64_t *n_r)
{
	return catalog_row_count_accepted(f->db, f->mem, c->id, c->shown, n_r);
}
