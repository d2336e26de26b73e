/* A batch goes out of the catalog again, as a whole. */
#include "flow/catalog_recompute.h"
#include "flow/import.h"
#include "flow/import_begin.h"
#include "store/catalog.h"
#include "store/catalog_row.h"

struct undoing {
	struct catalog_write w;
	int64_t		 id, version;
};

/* Standard and coefficients as they were, where they came with the batch. 1 or -1. */
static int
return_standard(struct flow *f, struct undoing *u)
{
	int done = import_return_standard(f->db, u->id);
	int64_t points;
	int found;

	if (done < 0)
		return -1;
	found = import_points_of_standard(f->db, f->mem, u->w.catalog, &points);
	if (found < 0)
		return -1;
	if (found == 1)
		return catalog_recompute(f, u->w.catalog, points, NULL);
	return done == 1 ? import_return_coefficients(f->db, u->id) : 1;
}

/* The timeline of a row says how it came back. 1 or -1. */
static int
tell_row(struct flow *f, const struct undoing *u, const struct catalog_row *was)
{
	struct catalog_row now;
	unsigned fields;

	if (catalog_row_get(f->db, f->mem, u->w.catalog, 0, was->line.id, &now) != 1)
		return -1;
	fields = catalog_differs(&now.line, &was->line);
	if (now.removed)
		return flow_audit(f, "catalog_row", was->line.id, "restore", NULL, NULL);
	return flow_audit(f, "catalog_row", was->line.id, "import_undo",
	    catalog_line_json(f->mem, &now.line, fields),
	    catalog_line_json(f->mem, &was->line, fields));
}

/* 1; 0: one of their codes is used meanwhile; -1. */
static int
return_rows(struct flow *f, struct undoing *u)
{
	struct catalog_row *rows;
	size_t n;
	int done;

	if (catalog_row_of_import(f->db, f->mem, u->id, &rows, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (tell_row(f, u, &rows[i]) != 1)
			return -1;
	done = n == 0 ? 1 : import_return_rows(f->db, u->id);
	return done == 0 ? catalog_refuse(u->w.why, "import.refused.undo_code", NULL) : done;
}

static int
undo_body(struct flow *f, void *arg)
{
	struct undoing *u = arg;
	struct import_batch batch;
	struct json *after = json_new(f->mem);
	int64_t later;
	int done = import_begin(f, &u->w, u->id, u->version, "imported", &batch);

	if (done != 1)
		return done;
	if (batch.round != u->w.held.round)
		return catalog_refuse(u->w.why, "import.refused.submitted", NULL);
	if (import_count_later(f->db, f->mem, u->id, &later) != 1)
		return -1;
	if (later > 0)
		return catalog_refuse(u->w.why, "import.refused.later", NULL);
	if (import_take_back(f->db, u->id) != 1)
		return -1;
	done = return_rows(f, u);
	if (done != 1)
		return done;
	if (return_standard(f, u) != 1 ||
	    import_set_undone(f->db, u->id, u->version, f->who->person) != 1 ||
	    catalog_mark(f->db, u->w.catalog) != 1)
		return -1;
	f->location = import_place(f, u->w.catalog, u->id);
	json_set_int(after, "import", u->id);
	return flow_audit(f, "catalog", u->w.catalog, "import_undo", NULL, after);
}

int
import_undo(struct flow *f, int64_t catalog, int64_t id, int64_t version, struct refusal *why)
{
	struct undoing u = {
		.w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why },
		.id = id, .version = version,
	};

	return flow_write(f, undo_body, &u);
}
