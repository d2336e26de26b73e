/* One row: new, changed, taken out, taken back. */
#include "flow/catalog_put.h"
#include "flow/catalog_recompute.h"
#include "flow/catalog_row.h"
#include "store/catalog_row.h"

struct row_write {
	struct catalog_write w;
	const struct catalog_row *row;
	int64_t		 next;		/* where to go on */
	bool		 again, removed;
};

static const char *
row_path(struct flow *f, int64_t catalog, int64_t row)
{
	return mem_print(f->mem, "/danh-muc/%lld/dong/%lld", (long long)catalog, (long long)row);
}

static int
create_body(struct flow *f, void *arg)
{
	struct row_write *r = arg;
	struct catalog_put put = { .w = &r->w };
	struct catalog_row row = *r->row;
	int done = catalog_begin(f, &r->w);

	if (done == 1)
		done = catalog_put_begin(f, &put);
	if (done == 1)
		done = catalog_put_row(f, &put, &row);
	if (done != 1)
		return done;
	f->location = r->again ? catalog_path(f, r->w.catalog, "dong/them") :
	    row_path(f, r->w.catalog, row.line.id);
	return catalog_put_end(f, &put);
}

int
catalog_row_create(struct flow *f, int64_t catalog, const struct catalog_line *line,
    bool again, struct refusal *why)
{
	const struct catalog_row row = { .line = *line, .catalog = catalog };
	struct row_write r = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why },
	    .row = &row, .again = again };

	return flow_write(f, create_body, &r);
}

static int
edit_body(struct flow *f, void *arg)
{
	struct row_write *r = arg;
	struct catalog_put put = { .w = &r->w, .look = true };
	struct catalog_row row = *r->row;
	int done = catalog_begin(f, &r->w);

	if (done == 1)
		done = catalog_put_begin(f, &put);
	if (done == 1)
		done = catalog_put_row(f, &put, &row);
	if (done != 1)
		return done;
	f->location = row_path(f, r->w.catalog, r->next != 0 ? r->next : row.line.id);
	return catalog_put_end(f, &put);
}

int
catalog_row_edit(struct flow *f, const struct catalog_row *row, int64_t next,
    struct refusal *why)
{
	struct row_write r = { .w = { .catalog = row->catalog, .act = CATALOG_EDIT, .why = why },
	    .row = row, .next = next };

	return flow_write(f, edit_body, &r);
}

/* What is shared goes and comes back with its reason: shared_adopt.h. 1; 0; -1. */
static int
is_own(struct flow *f, const struct row_write *r)
{
	struct catalog_row was = { 0 };

	if (catalog_row_get(f->db, f->mem, r->w.catalog, 0, r->row->line.id, &was) < 0)
		return -1;
	return was.line.shared != 0 ? catalog_refuse(r->w.why, "catalog.refused.shared_stays", NULL) : 1;
}

static int
remove_body(struct flow *f, void *arg)
{
	struct row_write *r = arg;
	const struct catalog_row *row = r->row;
	bool twice;
	int done = catalog_begin(f, &r->w);

	if (done != 1)
		return done;
	if (r->removed && r->w.held.standard == row->line.id)
		return catalog_refuse(r->w.why, "catalog.refused.standard_stays", NULL);
	done = is_own(f, r);
	if (done != 1)
		return done;
	done = catalog_row_set_removed(f->db, r->w.catalog, row->line.id, row->version,
	    r->removed, &twice);
	if (done == 0)
		return twice ? catalog_refuse(r->w.why, "finding.twice", NULL) :
		    catalog_conflict(r->w.why, "catalog.refused.row_changed");
	f->location = r->removed ? catalog_path(f, r->w.catalog, "") :
	    row_path(f, r->w.catalog, row->line.id);
	if (done != 1 || catalog_mark(f->db, r->w.catalog) != 1 ||
	    (!r->removed && catalog_follow(f, &r->w) != 1))
		return -1;
	return flow_audit(f, "catalog_row", row->line.id, r->removed ? "remove" : "restore",
	    NULL, NULL);
}

static int
set_removed(struct flow *f, int64_t catalog, int64_t id, int64_t version, bool removed,
    struct refusal *why)
{
	const struct catalog_row row = { .line.id = id, .version = version };
	struct row_write r = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why },
	    .row = &row, .removed = removed };

	return flow_write(f, remove_body, &r);
}

int
catalog_row_remove(struct flow *f, int64_t catalog, int64_t row, int64_t version,
    struct refusal *why)
{
	return set_removed(f, catalog, row, version, true, why);
}

int
catalog_row_restore(struct flow *f, int64_t catalog, int64_t row, int64_t version,
    struct refusal *why)
{
	return set_removed(f, catalog, row, version, false, why);
}
