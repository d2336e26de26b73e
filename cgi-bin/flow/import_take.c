/* A batch goes into the catalog: new rows, changed rows, rows that are no longer in the file. */
#include <string.h>

#include "flow/catalog_recompute.h"
#include "flow/import.h"
#include "flow/import_begin.h"
#include "flow/import_unit.h"
#include "flow/similar_weigh.h"
#include "store/catalog.h"
#include "store/catalog_row.h"

struct taking {
	struct catalog_write w;
	struct import_batch batch;
	const struct import_choice *choice;
	struct import_result result;
	struct import_against against;
	struct catalog_row *row;	/* by the changes: as it will stand */
	int64_t		 id;
};

static const struct catalog_row *
row_before(const struct taking *t, const struct catalog_change *change)
{
	return &t->against.row[change->before - t->against.line];
}

/* The row in hand cannot be written: somebody was faster. */
static int
row_conflict(struct taking *t)
{
	return catalog_conflict(t->w.why, "import.refused.stands");
}

static int
change_row(struct flow *f, struct taking *t, const struct catalog_change *change,
    const struct catalog_row *row)
{
	bool twice;
	int done;

	if (import_keep_row(f->db, t->id, t->w.catalog, row->line.id) != 1)
		return -1;
	done = catalog_row_update(f->db, t->w.catalog, row, &twice);
	if (done != 1)
		return done < 0 ? -1 : row_conflict(t);
	return flow_audit(f, "catalog_row", row->line.id, "import",
	    catalog_line_json(f->mem, change->before, change->fields),
	    catalog_line_json(f->mem, change->after, change->fields));
}

static int
drop_row(struct flow *f, struct taking *t, const struct catalog_change *change)
{
	const struct catalog_row *row = row_before(t, change);
	bool twice;
	int done;

	if (row->line.id == t->w.held.standard)
		return catalog_refuse(t->w.why, "import.refused.standard_gone", "gone");
	if (import_keep_row(f->db, t->id, t->w.catalog, row->line.id) != 1)
		return -1;
	done = catalog_row_set_removed(f->db, t->w.catalog, row->line.id, row->version, true, &twice);
	if (done != 1)
		return done < 0 ? -1 : row_conflict(t);
	return flow_audit(f, "catalog_row", row->line.id, "remove", NULL, NULL);
}

/* Rows that go make room for the codes of those that change. */
static int
take_standing(struct flow *f, struct taking *t)
{
	const struct import_merge *merge = &t->against.merge;
	int done = 1;

	for (size_t i = 0; i < merge->n && done == 1 && t->choice->drop; i++)
		if (merge->change[i].kind == CATALOG_GONE)
			done = drop_row(f, t, &merge->change[i]);
	for (size_t i = 0; i < merge->n && done == 1; i++)
		if (merge->change[i].kind == CATALOG_CHANGED)
			done = change_row(f, t, &merge->change[i], &t->row[i]);
	return done;
}

static int
take_new(struct flow *f, struct taking *t)
{
	const struct import_merge *merge = &t->against.merge;
	struct catalog_row *rows = mem_array(f->mem, merge->fresh + 1, sizeof(*rows));
	size_t n = 0;
	int done;

	for (size_t i = 0; i < merge->n; i++)
		if (merge->change[i].kind == CATALOG_NEW)
			rows[n++] = t->row[i];
	if (n == 0)
		return 1;
	done = import_take_rows(f->db, f->mem, t->w.catalog, t->id, rows, n);
	return done == 0 ? row_conflict(t) : done;
}

/* Where each row stands in the file, so that people find there what is said of it. */
static int
keep_origins(struct flow *f, const struct taking *t)
{
	const struct import_merge *merge = &t->against.merge;
	struct import_origin *list = mem_array(f->mem, merge->n + 1, sizeof(*list));
	int64_t *fresh;
	size_t nfresh, next = 0, n = 0;

	if (import_fresh(f->db, f->mem, t->w.catalog, t->id, &fresh, &nfresh) != 1)
		return -1;
	for (size_t i = 0; i < merge->n; i++) {
		const struct import_line *line = merge->line[i];
		const bool is_new = merge->change[i].kind == CATALOG_NEW;

		if (line == NULL || (is_new && next == nfresh))
			continue;
		list[n++] = (struct import_origin){ is_new ? fresh[next++] : t->row[i].line.id, line->sheet + 1,
		    line->row };
	}
	return import_put_origins(f->db, f->mem, t->id, list, n);
}

/* The row that the person chose as the standard, where the catalog has none. 1; -1. */
static int
take_standard(struct flow *f, struct taking *t)
{
	int64_t row, points;
	int found;

	if (t->w.held.standard != 0) {
		found = import_points_of_standard(f->db, f->mem, t->w.catalog, &points);
		return found != 1 ? -1 : catalog_recompute(f, t->w.catalog, points, NULL);
	}
	if (t->choice->standard == NULL)
		return 1;
	found = import_row_of_code(f->db, f->mem, t->w.catalog, t->choice->standard, &row, &points);
	if (found != 1)
		return found < 0 ? -1 : 1;
	if (import_keep_standard(f->db, t->id, row) != 1 ||
	    catalog_put_standard(f->db, t->w.catalog, row, "") != 1)
		return -1;
	return catalog_recompute(f, t->w.catalog, points, NULL);
}

static int
take_basis(struct flow *f, struct taking *t)
{
	if (t->choice->basis == NULL)
		return 1;
	if (import_keep_basis(f->db, t->id, t->choice->basis) != 1)
		return -1;
	return catalog_put_basis(f->db, t->w.catalog, t->choice->basis);
}

static struct json *
taken_json(struct flow *f, const struct taking *t)
{
	struct json *after = json_new(f->mem);

	json_set_int(after, "import", t->id);
	json_set_int(after, "rows", t->batch.good);
	if (t->batch.same + t->batch.changed + t->batch.dropped > 0) {
		json_set_int(after, "rows_same", t->batch.same);
		json_set_int(after, "rows_changed", t->batch.changed);
		json_set_int(after, "rows_dropped", t->batch.dropped);
	}
	if (t->choice->basis != NULL)
		json_set_text(after, "basis", t->choice->basis);
	if (t->choice->standard != NULL)
		json_set_text(after, "standard", t->choice->standard);
	return after;
}

/* What was refused against the catalog of today stays refused. */
static int
keep_left_out(struct flow *f, const struct taking *t)
{
	int done = 1;

	for (size_t i = 0; i < t->result.n && done == 1; i++) {
		const struct import_line *line = &t->result.line[i];
		const char *task = import_other_task(line);

		if (task != NULL)
			done = import_row_set_other(f->db, t->id, line->sheet + 1, line->row, task);
	}
	return done;
}

/* Is there anything to take? 1; 0: refused. */
static int
worth(struct taking *t)
{
	const struct import_merge *merge = &t->against.merge;

	if (merge->fresh + merge->same + merge->changed == 0)
		return catalog_refuse(t->w.why, "import.refused.nothing", NULL);
	if (merge->fresh + merge->changed == 0 && !(t->choice->drop && merge->gone > 0) &&
	    t->choice->basis == NULL && t->choice->standard == NULL)
		return catalog_refuse(t->w.why, "import.refused.no_change", NULL);
	return 1;
}

static int
take_body(struct flow *f, void *arg)
{
	struct taking *t = arg;
	const struct import_merge *merge = &t->against.merge;
	int done = import_begin(f, &t->w, t->id, t->choice->version, "read", &t->batch);

	if (done == 1)
		done = worth(t);
	if (done == 1 && t->w.held.standard == 0 && t->choice->standard != NULL)
		done = import_keep_coefficients(f->db, t->id);
	if (done == 1)
		done = take_standing(f, t);
	if (done == 1)
		done = take_new(f, t);
	if (done == 1)
		done = keep_origins(f, t);
	if (done != 1)
		return done;
	t->batch.good = (int64_t)merge->fresh;
	t->batch.same = (int64_t)merge->same;
	t->batch.changed = (int64_t)merge->changed;
	t->batch.dropped = t->choice->drop ? (int64_t)merge->gone : 0;
	t->batch.bad = (int64_t)t->result.bad;
	t->batch.round = t->w.held.round;
	t->batch.standard = t->result.standard;
	if (take_standard(f, t) != 1 || take_basis(f, t) != 1 || keep_left_out(f, t) != 1 ||
	    import_set_taken(f->db, &t->batch, t->w.held.standard, f->who->person) != 1 ||
	    catalog_mark(f->db, t->w.catalog) != 1 || similar_weigh_act(f) != 1)
		return -1;
	f->location = import_place(f, t->w.catalog, t->id);
	return flow_audit(f, "catalog", t->w.catalog, "import", NULL, taken_json(f, t));
}

/* The rows as they will stand, with the divisions that they name. 1 or -1. */
static int
prepare(struct flow *f, struct taking *t)
{
	const struct import_merge *merge = &t->against.merge;

	t->row = mem_array(f->mem, merge->n + 1, sizeof(*t->row));
	for (size_t i = 0; i < merge->n; i++) {
		const struct catalog_change *change = &merge->change[i];

		if (change->kind == CATALOG_GONE)
			continue;
		if (change->before != NULL)
			t->row[i] = *row_before(t, change);
		t->row[i].line = *change->after;
		t->row[i].flag = merge->line[i]->flag;
		if (change->before == NULL || (change->fields & (1u << CATALOG_DIVISION)) != 0)
			t->row[i].unit = 0;
	}
	return import_find_units(f, t->w.catalog, t->row, merge->n - merge->gone);
}

int
import_take(struct flow *f, const struct catalog *catalog, int64_t id,
    const struct import_choice *choice, struct refusal *why)
{
	struct taking t = {
		/* The rows were held against this version: codes, standard. */
		.w = { .catalog = catalog->id, .seen = true, .version = catalog->version,
		    .act = CATALOG_EDIT, .why = why },
		.id = id, .choice = choice,
	};
	struct import_book book;
	int found = import_read(f, catalog, id, &book);

	if (choice->seen != 0 && choice->seen != catalog->version)
		return catalog_conflict(why, "import.refused.stands");
	if (found == 1)
		found = import_compared(f, catalog, &book, &t.result, &t.against);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "import.refused.gone", NULL);
	return prepare(f, &t) == 1 ? flow_write(f, take_body, &t) : -1;
}
