#include "flow/catalog_sheet.h"

#include <string.h>

#include "flow/catalog_put.h"
#include "flow/catalog_recompute.h"
#include "store/catalog_edit.h"
#include "store/catalog_row.h"

struct saving {
	struct catalog_write w;
	struct catalog_scope scope;
	struct worksheet_row *rows;
	size_t		 n;
	const char	*back;
};

/* To the rows of an edit, or back where there is none. */
static const char *
leads_to(struct flow *f, int64_t catalog, const char *back, int64_t edit)
{
	if (back != NULL || edit == 0)
		return back != NULL ? back : catalog_path(f, catalog, "bang/");
	return catalog_path(f, catalog, mem_print(f->mem, "bang/lan/%lld", (long long)edit));
}

/* The catalog, and whose rows of it the person may type. 1; 0: refused; -1. */
static int
begin(struct flow *f, struct saving *s)
{
	int done = catalog_begin(f, &s->w);

	if (done != 1)
		return done;
	done = catalog_scope_of(f, s->w.catalog, &s->scope);
	return done == 0 ? catalog_refuse(s->w.why, "catalog.refused.not_your_part", NULL) : done;
}

static bool
used_code(const struct refusal *why)
{
	return why->label != NULL && strcmp(why->label, "finding.twice") == 0;
}

/* One row; what was asked for stays as it is, as all may be repeated. */
static int
save_row(struct flow *f, struct catalog_put *put, struct worksheet_row *sheet)
{
	struct catalog_row row = sheet->row;
	int done;

	sheet->why = (struct refusal){ 0 };
	put->w->why = &sheet->why;
	done = catalog_put_row(f, put, &row);
	sheet->made = done == 1 && sheet->row.line.id == 0 ? row.line.id : 0;
	return done < 0 ? -1 : 1;
}

/* Rows give codes to each other: what was refused for its code is tried behind all others. */
static int
save_rows(struct flow *f, struct catalog_put *put, struct saving *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (save_row(f, put, &s->rows[i]) != 1)
			return -1;
	for (size_t i = 0; i < s->n; i++)
		if (used_code(&s->rows[i].why) && save_row(f, put, &s->rows[i]) != 1)
			return -1;
	for (size_t i = 0; i < s->n; i++)
		if (s->rows[i].why.label != NULL)
			return 0;
	return 1;
}

static int
save_body(struct flow *f, void *arg)
{
	struct saving *s = arg;
	struct refusal *whole = s->w.why;
	struct catalog_put put = { .w = &s->w, .scope = &s->scope };
	int done = begin(f, s);

	if (done == 1)
		done = catalog_put_begin(f, &put);
	if (done == 1)
		done = save_rows(f, &put, s);
	s->w.why = whole;
	if (done != 1)
		return done;
	f->location = leads_to(f, s->w.catalog, s->back, put.edit);
	return catalog_put_end(f, &put);
}

int
catalog_sheet_save(struct flow *f, int64_t catalog, struct worksheet_row *rows, size_t n,
    const char *back, struct refusal *why)
{
	struct saving s = { .w = { .catalog = catalog, .act = CATALOG_FILL, .why = why },
	    .rows = rows, .n = n, .back = back };

	return flow_write(f, save_body, &s);
}

/* The timeline of each row says what it is again. 1; 0: refused; -1. */
static int
tell_rows(struct flow *f, struct saving *s, int64_t edit, size_t *n_r)
{
	const struct catalog_put put = { .w = &s->w, .scope = &s->scope };
	struct catalog_row *rows, now;

	if (catalog_edit_rows(f->db, f->mem, edit, &rows, n_r) != 1)
		return -1;
	for (size_t i = 0; i < *n_r; i++) {
		const struct catalog_row *was = &rows[i];
		unsigned fields;

		if (was->removed && was->line.id == s->w.held.standard)
			return catalog_refuse(s->w.why, "catalog.refused.standard_stays", NULL);
		if (catalog_row_get(f->db, f->mem, s->w.catalog, 0, was->line.id, &now) != 1)
			return -1;
		if (!catalog_put_allows(&put, now.unit))
			return 0;
		fields = catalog_differs(&now.line, &was->line);
		if (was->removed ? flow_audit(f, "catalog_row", was->line.id, "remove", NULL, NULL) != 1 :
		    flow_audit(f, "catalog_row", was->line.id, "undo",
		    catalog_line_json(f->mem, &now.line, fields),
		    catalog_line_json(f->mem, &was->line, fields)) != 1)
			return -1;
	}
	return 1;
}

/* As they stood, with the coefficients that follow. 1; 0: a code is used meanwhile; -1. */
static int
return_rows(struct flow *f, struct saving *s, int64_t edit)
{
	int done = catalog_edit_return(f->db, edit);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(s->w.why, "catalog.refused.undo_code", NULL);
	return catalog_follow(f, &s->w) == 1 ? catalog_mark(f->db, s->w.catalog) : -1;
}

static int
undo_body(struct flow *f, void *arg)
{
	struct saving *s = arg;
	struct json *after = json_new(f->mem);
	int64_t edit, later;
	int done = begin(f, s);

	if (done != 1)
		return done;
	done = catalog_edit_last(f->db, f->mem, s->w.catalog, f->who->person, s->w.held.round, &edit);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(s->w.why, "catalog.refused.nothing_to_undo", NULL);
	if (catalog_edit_count_later(f->db, f->mem, edit, &later) != 1)
		return -1;
	if (later > 0)
		return catalog_refuse(s->w.why, "catalog.refused.undo_changed", NULL);
	done = tell_rows(f, s, edit, &s->n);
	if (done == 1)
		done = return_rows(f, s, edit);
	if (done != 1)
		return done;
	json_set_int(after, "rows", (int64_t)s->n);
	f->location = leads_to(f, s->w.catalog, s->back, edit);
	return flow_audit(f, "catalog", s->w.catalog, "undo", NULL, after);
}

int
catalog_sheet_undo(struct flow *f, int64_t catalog, const char *back, struct refusal *why)
{
	struct saving s = { .w = { .catalog = catalog, .act = CATALOG_FILL, .why = why }, .back = back };

	return flow_write(f, undo_body, &s);
}

int
catalog_sheet_changed(struct flow *f, const struct catalog *c, int64_t edit,
    struct catalog_checked **list_r, size_t *n_r)
{
	struct catalog_row *rows;
	int64_t before, after;
	int found = catalog_edit_own(f->db, f->mem, edit, c->id, f->who->person);

	if (found == 1)
		found = catalog_edit_rows(f->db, f->mem, edit, &rows, n_r);
	if (found != 1)
		return found;
	*list_r = mem_array(f->mem, *n_r + 1, sizeof(**list_r));
	for (size_t i = 0; i < *n_r && found == 1; i++)
		found = catalog_row_read(f, c, rows[i].line.id, &(*list_r)[i], &before, &after);
	return found;
}
