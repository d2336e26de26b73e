/* One row: new, changed, taken out, taken back. */
#include "flow/catalog_put.h"
#include "flow/catalog_row.h"

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

static int
remove_body(struct flow *f, void *arg)
{
	struct row_write *r = arg;
	const struct catalog_row *row = r->row;
	int done = catalog_begin(f, &r->w);

	if (done == 1)
		done = catalog_put_removed(f, &r->w, row->line.id, row->version, r->removed);
	if (done == 1)
		f->location = r->removed ? catalog_path(f, r->w.catalog, "") :
		    row_path(f, r->w.catalog, row->line.id);
	return done;
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
