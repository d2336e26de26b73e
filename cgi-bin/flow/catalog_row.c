/* One row: new, changed, taken out, taken back. */
#include "flow/catalog_recompute.h"
#include "flow/catalog_row.h"
#include "flow/catalog_write.h"
#include "store/catalog_row.h"

#define ALL_FIELDS ((1u << CATALOG_FIELDS) - 1)

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

/* Points of the standard of the catalog in hand; 0: none chosen. */
static int
standard_points(struct flow *f, const struct catalog_write *w, int64_t *points_r)
{
	struct catalog_row standard;
	int found;

	*points_r = 0;
	if (w->held.standard == 0)
		return 1;
	found = catalog_row_get(f->db, f->mem, w->catalog, 0, w->held.standard, &standard);
	if (found == 1 && standard.line.points > 0)
		*points_r = standard.line.points;
	return found < 0 ? -1 : 1;
}

static int
create_body(struct flow *f, void *arg)
{
	struct row_write *r = arg;
	struct catalog_line line = r->row->line;
	int64_t standard;
	int done = catalog_begin(f, &r->w);

	if (done != 1)
		return done;
	if (standard_points(f, &r->w, &standard) != 1)
		return -1;
	if (standard > 0)
		catalog_coefficient(line.points, standard, &line.coefficient);
	done = catalog_row_insert(f->db, f->mem, r->w.catalog, &line, &line.id);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(r->w.why, "finding.twice", "code");
	f->location = r->again ? catalog_path(f, r->w.catalog, "dong/them") :
	    row_path(f, r->w.catalog, line.id);
	if (catalog_mark(f->db, r->w.catalog) != 1)
		return -1;
	return flow_audit(f, "catalog_row", line.id, "add", NULL,
	    catalog_line_json(f->mem, &line, ALL_FIELDS));
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

/* The points of the standard changed: everything that is divided by them follows. */
static int
follow_standard(struct flow *f, struct row_write *r, const struct catalog_line *line,
    const struct catalog_line *was, struct json *after)
{
	int64_t changed;

	if (r->w.held.standard != line->id || line->points == was->points)
		return 1;
	if (catalog_recompute(f, r->w.catalog, line->points, &changed) != 1)
		return -1;
	json_set_int(after, "coefficients_changed", changed);
	return 1;
}

/* Writes the row; refuses one that was changed meanwhile or whose code is used. */
static int
store_row(struct flow *f, struct row_write *r, const struct catalog_row *row)
{
	bool twice;
	int done = catalog_row_update(f->db, r->w.catalog, row, &twice);

	if (done == 0 && twice)
		return catalog_refuse(r->w.why, "finding.twice", "code");
	if (done == 0)
		return catalog_conflict(r->w.why, "catalog.refused.row_changed");
	return done;
}

static int
edit_body(struct flow *f, void *arg)
{
	struct row_write *r = arg;
	struct catalog_row row = *r->row, was;
	struct json *after;
	int64_t standard;
	unsigned fields;
	int done = catalog_begin(f, &r->w);

	if (done != 1)
		return done;
	done = catalog_row_get(f->db, f->mem, r->w.catalog, 0, row.line.id, &was);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(r->w.why, "catalog.refused.row_gone", NULL);
	if (standard_points(f, &r->w, &standard) != 1)
		return -1;
	if (r->w.held.standard == row.line.id)
		standard = row.line.points;
	row.line.coefficient = was.line.coefficient;
	if (standard > 0)
		catalog_coefficient(row.line.points, standard, &row.line.coefficient);
	fields = catalog_differs(&was.line, &row.line);
	f->location = row_path(f, r->w.catalog, r->next != 0 ? r->next : row.line.id);
	if (fields == 0 && was.flag == NULL && !was.removed && was.version == row.version)
		return 1;
	done = store_row(f, r, &row);
	if (done != 1)
		return done;
	after = catalog_line_json(f->mem, &row.line, fields);
	if (follow_standard(f, r, &row.line, &was.line, after) != 1 ||
	    catalog_mark(f->db, r->w.catalog) != 1)
		return -1;
	return flow_audit(f, "catalog_row", row.line.id, "edit",
	    catalog_line_json(f->mem, &was.line, fields), after);
}

int
catalog_row_edit(struct flow *f, const struct catalog_row *row, int64_t next,
    struct refusal *why)
{
	struct row_write r = { .w = { .catalog = row->catalog, .act = CATALOG_EDIT, .why = why },
	    .row = row, .next = next };

	return flow_write(f, edit_body, &r);
}

/* The standard may have changed while the row was out. */
static int
follow_again(struct flow *f, const struct row_write *r)
{
	int64_t standard;

	if (standard_points(f, &r->w, &standard) != 1)
		return -1;
	return standard == 0 ? 1 : catalog_recompute(f, r->w.catalog, standard, NULL);
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
	done = catalog_row_set_removed(f->db, r->w.catalog, row->line.id, row->version,
	    r->removed, &twice);
	if (done == 0)
		return twice ? catalog_refuse(r->w.why, "finding.twice", NULL) :
		    catalog_conflict(r->w.why, "catalog.refused.row_changed");
	f->location = r->removed ? catalog_path(f, r->w.catalog, "") :
	    row_path(f, r->w.catalog, row->line.id);
	if (done != 1 || catalog_mark(f->db, r->w.catalog) != 1 ||
	    (!r->removed && follow_again(f, r) != 1))
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
