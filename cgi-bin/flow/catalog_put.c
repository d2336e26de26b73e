#include <string.h>

#include "flow/catalog.h"
#include "flow/catalog_put.h"
#include "flow/catalog_recompute.h"
#include "flow/import_unit.h"
#include "flow/shared_adopt.h"
#include "store/catalog_edit.h"
#include "store/catalog_row.h"

int
catalog_put_begin(struct flow *f, struct catalog_put *p)
{
	p->edit = 0;
	return catalog_standard_points(f, p->w, &p->standard);
}

int
catalog_put_keep(struct flow *f, struct catalog_put *p, int64_t row, bool made)
{
	if (p->edit == 0 && catalog_edit_insert(f->db, p->w->catalog, f->who->person,
	    p->w->held.round, &p->edit) != 1)
		return -1;
	return catalog_edit_keep(f->db, p->edit, p->w->catalog, row, made);
}

int
catalog_put_end(struct flow *f, const struct catalog_put *p)
{
	return p->edit == 0 ? 1 : catalog_mark(f->db, p->w->catalog);
}

int
catalog_put_allows(const struct catalog_put *p, int64_t unit)
{
	const struct catalog_division *division;

	if (p->scope == NULL || p->scope->all)
		return 1;
	division = catalog_scope_find(p->scope, unit);
	if (division == NULL)
		return catalog_refuse(p->w->why, "catalog.refused.not_your_part", "division");
	return division->closed_at == NULL ? 1 :
	    catalog_refuse(p->w->why, "catalog.refused.part_closed", NULL);
}

/* The division of the agency that the row names; the one before where the name stays. */
static int
place(struct flow *f, const struct catalog_put *p, const struct catalog_row *was,
    struct catalog_row *row)
{
	row->unit = 0;
	if (was != NULL && strcmp(was->line.division, row->line.division) == 0) {
		row->unit = was->unit;
		return 1;
	}
	return import_find_units(f, p->w->catalog, row, 1);
}

/* A row of the agency's own does not come into a part that all share. 1; 0: refused; -1. */
static int
own_section(struct flow *f, const struct catalog_put *p, const struct catalog_line *was,
    const struct catalog_line *line)
{
	struct shared_part part[SHARED_PARTS];
	struct catalog c;
	size_t n;

	if (line->shared != 0 || (was != NULL && strcmp(was->section, line->section) == 0))
		return 1;
	if (catalog_read(f, p->w->catalog, &c) != 1 || shared_published(f, &c, part, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (shared_is_section(&part[i], line->section))
			return catalog_refuse(p->w->why, "catalog.refused.shared_section", "section");
	return 1;
}

static int
add(struct flow *f, struct catalog_put *p, struct catalog_row *row)
{
	int done;

	if (p->scope != NULL && row->line.division[0] == '\0')
		row->line.division = p->scope->name;
	done = own_section(f, p, NULL, &row->line);
	if (done != 1)
		return done;
	if (place(f, p, NULL, row) != 1)
		return -1;
	if (!catalog_put_allows(p, row->unit))
		return 0;
	catalog_coefficient(row->line.points, p->standard, &row->line.coefficient);
	done = catalog_row_insert(f->db, f->mem, p->w->catalog, row, &row->line.id);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(p->w->why, "finding.twice", "code");
	if (catalog_put_keep(f, p, row->line.id, true) != 1)
		return -1;
	return flow_audit(f, "catalog_row", row->line.id, "add", NULL,
	    catalog_line_json(f->mem, &row->line, CATALOG_ALL_FIELDS));
}

/* The points of the standard changed: everything that is divided by them follows. */
static int
follow_standard(struct flow *f, struct catalog_put *p, const struct catalog_line *line,
    const struct catalog_line *was, struct json *after)
{
	int64_t changed;

	if (p->w->held.standard != line->id || line->points == was->points)
		return 1;
	if (catalog_recompute(f, p->w->catalog, line->points, &changed) != 1)
		return -1;
	p->standard = line->points;
	json_set_int(after, "coefficients_changed", changed);
	return 1;
}

/* Writes the row; refuses one that was changed meanwhile or whose code is used. */
static int
store(struct flow *f, struct catalog_put *p, const struct catalog_row *row)
{
	bool twice;
	int done = catalog_row_update(f->db, p->w->catalog, row, &twice);

	if (done == 0 && twice)
		return catalog_refuse(p->w->why, "finding.twice", "code");
	if (done == 0)
		return catalog_conflict(p->w->why, "catalog.refused.row_changed");
	return done;
}

static int
change(struct flow *f, struct catalog_put *p, struct catalog_row *row,
    const struct catalog_row *was)
{
	const unsigned fields = catalog_differs(&was->line, &row->line);
	struct json *after;
	int done;

	if (fields == 0 && !was->removed &&
	    (!p->look || (was->flag == NULL && was->version == row->version)))
		return 1;
	if (was->removed || was->version != row->version)
		return catalog_conflict(p->w->why, "catalog.refused.row_changed");
	if (catalog_put_keep(f, p, row->line.id, false) != 1)
		return -1;
	done = store(f, p, row);
	if (done != 1)
		return done;
	after = catalog_line_json(f->mem, &row->line, fields);
	if (follow_standard(f, p, &row->line, &was->line, after) != 1)
		return -1;
	return flow_audit(f, "catalog_row", row->line.id, p->action == NULL ? "edit" : p->action,
	    catalog_line_json(f->mem, &was->line, fields), after);
}

/* The coefficient that follows from the points as typed. 1 or -1. */
static int
compute(struct flow *f, const struct catalog_put *p, struct catalog_line *line, int64_t standard)
{
	struct catalog_kept *kept;
	size_t n = 0;

	if (p->w->held.source != 0 && catalog_row_kept(f->db, f->mem, p->w->catalog, standard, line->id,
	    line->points, &kept, &n) != 1)
		return -1;
	if (n == 1)
		line->coefficient = kept->coefficient;
	else
		catalog_coefficient(line->points, standard, &line->coefficient);
	return 1;
}

/* What is shared is the same for all. 1; 0: refused, at the first field that is not. */
static int
stays_shared(const struct catalog_put *p, const struct catalog_line *was, const struct catalog_line *now)
{
	const unsigned fields = catalog_differs(was, now) & ~SHARED_FREE;

	for (int i = 0; i < CATALOG_FIELDS; i++)
		if ((fields & (1u << i)) != 0)
			return catalog_refuse(p->w->why, "catalog.refused.shared", catalog_field_name[i]);
	return 1;
}

int
catalog_put_row(struct flow *f, struct catalog_put *p, struct catalog_row *row)
{
	const bool standard = row->line.id != 0 && p->w->held.standard == row->line.id;
	struct catalog_row was;
	int found;

	if (row->line.id == 0)
		return add(f, p, row);
	found = catalog_row_get(f->db, f->mem, p->w->catalog, 0, row->line.id, &was);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(p->w->why, "catalog.refused.row_gone", NULL);
	if (standard && row->line.points <= 0)
		return catalog_refuse(p->w->why, "finding.no_points", "points");
	row->line.shared = was.line.shared;
	if (was.line.shared != 0 && stays_shared(p, &was.line, &row->line) != 1)
		return 0;
	if (!catalog_put_allows(p, was.unit))
		return 0;
	if (place(f, p, &was, row) != 1)
		return -1;
	if (!catalog_put_allows(p, row->unit))
		return 0;
	found = own_section(f, p, &was.line, &row->line);
	if (found != 1)
		return found;
	row->line.coefficient = was.line.coefficient;
	if ((standard || p->standard > 0) && !catalog_stays_merged(&was.line, &row->line) &&
	    compute(f, p, &row->line, standard ? row->line.points : p->standard) != 1)
		return -1;
	return change(f, p, row, &was);
}

/* What is shared goes and comes back with its reason: shared_adopt.h. 1; 0; -1. */
static int
is_own(struct flow *f, const struct catalog_write *w, int64_t row)
{
	struct catalog_row was = { 0 };

	if (catalog_row_get(f->db, f->mem, w->catalog, 0, row, &was) < 0)
		return -1;
	return was.line.shared != 0 ? catalog_refuse(w->why, "catalog.refused.shared_stays", NULL) : 1;
}

int
catalog_put_removed(struct flow *f, struct catalog_write *w, int64_t row, int64_t version, bool removed)
{
	bool twice;
	int done;

	if (removed && w->held.standard == row)
		return catalog_refuse(w->why, "catalog.refused.standard_stays", NULL);
	done = is_own(f, w, row);
	if (done != 1)
		return done;
	done = catalog_row_set_removed(f->db, w->catalog, row, version, removed, &twice);
	if (done == 0)
		return twice ? catalog_refuse(w->why, "finding.twice", NULL) :
		    catalog_conflict(w->why, "catalog.refused.row_changed");
	if (done != 1 || catalog_mark(f->db, w->catalog) != 1 || (!removed && catalog_follow(f, w) != 1))
		return -1;
	return flow_audit(f, "catalog_row", row, removed ? "remove" : "restore", NULL, NULL);
}
