/* Many rows at once: fields filled in, the standard product, the source document. */
#include <string.h>

#include "base/number.h"
#include "flow/catalog.h"
#include "flow/catalog_put.h"
#include "flow/catalog_recompute.h"
#include "flow/catalog_row.h"
#include "rules/role.h"
#include "rules/shared.h"
#include "store/catalog_row.h"

static bool
chosen(const struct catalog_fill *fill, const struct catalog_line *line)
{
	bool found = fill->nrows == 0;

	for (size_t i = 0; i < fill->nrows && !found; i++)
		found = fill->rows[i] == line->id;
	return found && strncmp(fill->prefix, line->code, strlen(fill->prefix)) == 0;
}

static const char *
filled(const struct catalog_fill *fill, const char *was, const char *value)
{
	return value == NULL || (fill->empty_only && was[0] != '\0') ? was : value;
}

/* The line after a fill. */
static struct catalog_line
fill_line(struct mem *mem, const struct catalog_fill *fill, const struct catalog_line *was)
{
	const char *unit = fill->unit;
	struct catalog_line line = *was;

	if (unit == NULL && fill->propose)
		unit = catalog_unit_of(mem, was->output);
	line.section = filled(fill, was->section, fill->section);
	line.division = filled(fill, was->division, fill->division);
	line.unit = filled(fill, was->unit, unit);
	line.frequency = filled(fill, was->frequency, fill->frequency);
	line.posts = filled(fill, was->posts, fill->posts);
	line.note = filled(fill, was->note, fill->note);
	if (fill->group != 0 && (was->group == 0 || !fill->empty_only))
		line.group = fill->group;
	return line;
}

static struct catalog_change *
add_change(struct mem *mem, struct catalog_change *change, const struct catalog_line *before,
    const struct catalog_line *after)
{
	struct catalog_line *lines = mem_array(mem, 2, sizeof(*lines));

	lines[0] = *before;
	lines[1] = *after;
	*change = (struct catalog_change){ CATALOG_CHANGED, &lines[0], &lines[1],
	    catalog_differs(before, after) };
	return change + 1;
}

int
catalog_fill_preview(struct flow *f, const struct catalog *c, const struct catalog_fill *fill,
    struct catalog_filled *r)
{
	const struct catalog_filter any = { .section = "", .division = "", .flag = "", .words = "",
	    .sort = "" };
	const bool narrowed = fill->nrows == 0 && fill->filter != NULL;
	struct catalog_group frame[CATALOG_GROUPS];
	struct catalog_checked *all;
	size_t n;

	if (catalog_frame(f, c, frame) != 1 ||
	    catalog_rows_found(f, c, narrowed ? fill->filter : &any, &all, &n) != 1)
		return -1;
	*r = (struct catalog_filled){ .row = mem_array(f->mem, n + 1, sizeof(*r->row)),
	    .change = mem_array(f->mem, n + 1, sizeof(*r->change)),
	    .refused = mem_array(f->mem, n + 1, sizeof(*r->refused)) };
	for (size_t i = 0; i < n; i++) {
		const struct catalog_line *was = &all[i].row.line;
		const struct catalog_line line = fill_line(f->mem, fill, was);

		if (!chosen(fill, was) || catalog_differs(was, &line) == 0 ||
		    (was->shared != 0 && (catalog_differs(was, &line) & ~SHARED_FREE) != 0))
			continue;
		if (line.group != was->group && was->points >= 0 &&
		    (catalog_check(&line, frame, 0) & CATALOG_OUT_OF_RANGE) != 0) {
			r->refused[r->nrefused++] = all[i];
			continue;
		}
		r->row[r->n] = all[i].row;
		r->row[r->n].line = line;
		add_change(f->mem, &r->change[r->n++], was, &line);
	}
	return 1;
}

struct fill_write {
	struct catalog_write w;
	const struct catalog_fill *fill;
	int64_t		 standard;
	const char	*reason;	/* why this standard */
	const char	*basis;
};

static int
fill_body(struct flow *f, void *arg)
{
	struct fill_write *r = arg;
	struct catalog_put put = { .w = &r->w, .action = "fill" };
	struct catalog_filled filled;
	struct catalog c;
	int done = catalog_begin(f, &r->w);

	if (done == 1)
		done = catalog_put_begin(f, &put);
	if (done != 1)
		return done;
	if (catalog_read(f, r->w.catalog, &c) != 1 ||
	    catalog_fill_preview(f, &c, r->fill, &filled) != 1)
		return -1;
	for (size_t i = 0; i < filled.n && done == 1; i++)
		done = catalog_put_row(f, &put, &filled.row[i]);
	if (done != 1)
		return done;
	f->location = r->fill->back != NULL ? r->fill->back : catalog_path(f, r->w.catalog, "");
	return catalog_put_end(f, &put);
}

int
catalog_fill_rows(struct flow *f, int64_t catalog, int64_t version,
    const struct catalog_fill *fill, struct refusal *why)
{
	struct fill_write r = { .w = { .catalog = catalog, .seen = true, .version = version,
	    .act = CATALOG_EDIT, .why = why }, .fill = fill };

	return flow_write(f, fill_body, &r);
}

int
catalog_standard_preview(struct flow *f, const struct catalog *c, int64_t row,
    struct catalog_change **list_r, size_t *n_r)
{
	struct catalog_change *next;
	struct catalog_line after;
	struct catalog_row standard, *rows;
	size_t n;
	int found = catalog_row_get(f->db, f->mem, c->id, 0, row, &standard);

	if (found != 1 || standard.removed || standard.line.points <= 0)
		return found < 0 ? -1 : 0;
	if (catalog_row_all(f->db, f->mem, c->id, 0, &rows, &n) != 1)
		return -1;
	next = *list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++) {
		after = rows[i].line;
		if (after.merge == 0)
			catalog_coefficient(after.points, standard.line.points, &after.coefficient);
		if (after.coefficient != rows[i].line.coefficient)
			next = add_change(f->mem, next, &rows[i].line, &after);
	}
	*n_r = (size_t)(next - *list_r);
	return 1;
}

static const char *
standard_name(struct flow *f, const struct catalog_row *row)
{
	return mem_print(f->mem, "%s %s (%s)", row->line.code, row->line.task,
	    number_show(f->mem, row->line.points, 2, 0));
}

static int
standard_body(struct flow *f, void *arg)
{
	struct fill_write *r = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct catalog_row row, was = { 0 };
	int64_t changed;
	int done = catalog_begin(f, &r->w);

	if (done != 1)
		return done;
	done = catalog_row_get(f->db, f->mem, r->w.catalog, 0, r->standard, &row);
	if (done < 0)
		return -1;
	if (done == 0 || row.removed || row.line.points <= 0)
		return catalog_refuse(r->w.why, "catalog.refused.no_standard", NULL);
	if (r->w.held.standard != 0 && catalog_row_get(f->db, f->mem, r->w.catalog, 0,
	    r->w.held.standard, &was) < 0)
		return -1;
	if (catalog_put_standard(f->db, r->w.catalog, r->standard, r->reason) != 1 ||
	    catalog_recompute(f, r->w.catalog, row.line.points, &changed) != 1)
		return -1;
	if (was.line.code != NULL)
		json_set_text(before, "standard", standard_name(f, &was));
	json_set_text(after, "standard", standard_name(f, &row));
	json_set_text(after, "standard_reason", r->reason);
	json_set_int(after, "coefficients_changed", changed);
	f->location = catalog_path(f, r->w.catalog, "");
	if (r->w.held.state == CATALOG_SUBMITTED &&
	    catalog_tell(f, &r->w, ROLES_AGENCY, "catalog_standard", "") != 1)
		return -1;
	return flow_audit(f, "catalog", r->w.catalog, catalog_act_name[CATALOG_STANDARD], before,
	    after);
}

int
catalog_standard_choose(struct flow *f, int64_t catalog, int64_t version, int64_t row,
    const char *reason, struct refusal *why)
{
	struct fill_write r = { .w = { .catalog = catalog, .seen = true, .version = version,
	    .act = CATALOG_STANDARD, .why = why }, .standard = row, .reason = reason };

	return flow_write(f, standard_body, &r);
}

static int
basis_body(struct flow *f, void *arg)
{
	struct fill_write *r = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	int done = catalog_begin(f, &r->w);

	if (done != 1)
		return done;
	json_set_text(before, "basis", r->w.held.basis);
	json_set_text(after, "basis", r->basis);
	f->location = catalog_path(f, r->w.catalog, "");
	if (catalog_put_basis(f->db, r->w.catalog, r->basis) != 1)
		return -1;
	return flow_audit(f, "catalog", r->w.catalog, "basis", before, after);
}

int
catalog_basis_edit(struct flow *f, int64_t catalog, const char *basis, struct refusal *why)
{
	struct fill_write r = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why },
	    .basis = basis };

	return flow_write(f, basis_body, &r);
}
