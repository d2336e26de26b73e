#include <string.h>

#include "store/catalog_edit.h"
#include "store/catalog_row.h"
#include "store/cells.h"
#include "store/shared.h"

/* The columns of catalog_row_page and its sisters, in their order. */
enum column {
	C_ID, C_CATALOG, C_POSITION, C_SECTION, C_DIVISION, C_UNIT, C_CODE, C_TASK, C_DETAIL,
	C_OUTPUT, C_GROUP, C_POINTS, C_COEFFICIENT, C_MEASURE, C_FREQUENCY, C_POSTS, C_PEOPLE,
	C_NOTE, C_FLAG, C_IMPORT, C_REMOVED, C_VERSION, C_REMARKS, C_ACCEPTED, C_MERGE,
	C_SHARED, C_WHY_NOT
};

static void
take(const struct rows *rows, size_t r, struct catalog_row *row)
{
	*row = (struct catalog_row){
		.line = {
			.id = row_int(rows, r, C_ID),
			.code = row_word(rows, r, C_CODE),
			.section = row_word(rows, r, C_SECTION),
			.division = row_word(rows, r, C_DIVISION),
			.task = row_word(rows, r, C_TASK),
			.detail = row_word(rows, r, C_DETAIL),
			.output = row_word(rows, r, C_OUTPUT),
			.group = (int)row_int(rows, r, C_GROUP),
			.points = row_null(rows, r, C_POINTS) ? -1 : row_int(rows, r, C_POINTS),
			.coefficient = row_int(rows, r, C_COEFFICIENT),
			.unit = row_word(rows, r, C_MEASURE),
			.frequency = row_word(rows, r, C_FREQUENCY),
			.posts = row_word(rows, r, C_POSTS),
			.people = row_int(rows, r, C_PEOPLE),
			.note = row_word(rows, r, C_NOTE),
			.merge = row_int(rows, r, C_MERGE),
			.shared = row_int(rows, r, C_SHARED),
		},
		.catalog = row_int(rows, r, C_CATALOG),
		.position = row_int(rows, r, C_POSITION),
		.unit = row_int(rows, r, C_UNIT),
		.flag = row_text(rows, r, C_FLAG),
		.import = row_int(rows, r, C_IMPORT),
		.removed = row_int(rows, r, C_REMOVED) != 0,
		.version = row_int(rows, r, C_VERSION),
		.remarks = row_int(rows, r, C_REMARKS),
		.accepted = row_int(rows, r, C_ACCEPTED) != 0,
		.why_not = row_word(rows, r, C_WHY_NOT),
	};
}

static void
take_all(struct mem *mem, const struct rows *rows, struct catalog_row **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		take(rows, r, &(*list_r)[r]);
}

static const char *
units_of(const struct catalog_filter *f)
{
	return f->units == NULL ? "" : f->units;
}

static bool
narrows(const struct catalog_filter *f)
{
	return f->section[0] != '\0' || f->division[0] != '\0' || f->group != 0 ||
	    f->flag[0] != '\0' || f->words[0] != '\0' || units_of(f)[0] != '\0';
}

int
catalog_row_select(struct db *db, struct mem *mem, int64_t catalog, int64_t shown,
    const struct catalog_filter *f, int64_t most, int64_t from,
    struct catalog_row **list_r, size_t *n_r, int64_t *total)
{
	const char *like = f->words[0] == '\0' ? "" : like_words(mem, f->words);
	struct rows rows;
	int done;

	if (!narrows(f) && f->sort[0] == '\0')
		done = db_list(db, mem, SQL_CATALOG_ROW_PAGE, VALS(V_INT(shown),
		    V_INT(catalog), V_INT(most), V_INT(from)), &rows);
	else
		done = db_list(db, mem, SQL_CATALOG_ROW_SEARCH, VALS(V_INT(shown),
		    V_INT(catalog), V_TEXT(f->section), V_TEXT(f->division),
		    V_INT(f->group), V_TEXT(f->flag), V_TEXT(like), V_TEXT(units_of(f)), V_TEXT(f->sort),
		    V_INT(most), V_INT(from)), &rows);
	if (done != 1 ||
	    (narrows(f) && row_count(db, mem, SQL_CATALOG_ROW_TOTAL, NO_VALS, total) != 1))
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
catalog_row_all(struct db *db, struct mem *mem, int64_t catalog, int64_t shown,
    struct catalog_row **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_ROW_PAGE, VALS(V_INT(shown), V_INT(catalog),
	    V_INT(INT32_MAX), V_INT(0)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
catalog_row_of_round(struct db *db, struct mem *mem, int64_t catalog, int64_t round,
    struct catalog_row **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_ROUND_ROWS, VALS(V_INT(catalog), V_INT(round)),
	    &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
catalog_row_of_import(struct db *db, struct mem *mem, int64_t import,
    struct catalog_row **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_IMPORT_CHANGES, VALS(V_INT(import)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
catalog_row_shared(struct db *db, struct mem *mem, int64_t catalog, struct catalog_row **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHARED_CATALOG_ROWS, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
catalog_edit_rows(struct db *db, struct mem *mem, int64_t id, struct catalog_row **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_EDIT_BEFORE, VALS(V_INT(id)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
catalog_row_get(struct db *db, struct mem *mem, int64_t catalog, int64_t shown, int64_t id,
    struct catalog_row *row)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CATALOG_ROW_FIND, VALS(V_INT(shown), V_INT(catalog),
	    V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, row);
	return found;
}

int
catalog_row_beside(struct db *db, struct mem *mem, const struct catalog_row *row,
    int64_t *before_r, int64_t *after_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_CATALOG_ROW_NEIGHBOURS, VALS(V_INT(row->catalog),
	    V_INT(row->position), V_INT(row->line.id)), &rows) != 1)
		return -1;
	*before_r = row_int(&rows, 0, 0);
	*after_r = row_int(&rows, 0, 1);
	return 1;
}

int
catalog_row_parts(struct db *db, struct mem *mem, int64_t catalog,
    struct catalog_part **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_ROW_FACETS, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct catalog_part){ row_word(&rows, r, 0),
		    row_word(&rows, r, 1), row_int(&rows, r, 2), row_int(&rows, r, 3) };
	return 1;
}

static const char *
word(const char *text)
{
	return text == NULL ? "" : text;
}

#define V_POINTS(l)	((l)->points < 0 ? V_NULL : V_INT((l)->points))
#define V_WORD(t)	V_TEXT(word(t))

int
catalog_row_insert(struct db *db, struct mem *mem, int64_t catalog, const struct catalog_row *row,
    int64_t *id_r)
{
	const struct catalog_line *l = &row->line;
	struct rows rows;

	if (db_find(db, mem, SQL_CATALOG_ROW_LAST, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	return db_insert(db, SQL_CATALOG_ROW_ADD, VALS(V_INT(catalog),
	    V_INT(row_int(&rows, 0, 0) + 1), V_WORD(l->section), V_WORD(l->division),
	    V_WORD(l->code), V_WORD(l->task), V_WORD(l->detail), V_WORD(l->output),
	    V_ID(l->group), V_POINTS(l), V_ID(l->coefficient), V_WORD(l->unit),
	    V_WORD(l->frequency), V_WORD(l->posts), V_ID(l->people), V_WORD(l->note),
	    V_ID(row->unit)), id_r);
}

int
catalog_row_update(struct db *db, int64_t catalog, const struct catalog_row *row, bool *twice_r)
{
	const struct catalog_line *l = &row->line;

	return db_change_key(db, SQL_CATALOG_ROW_CHANGE, VALS(V_WORD(l->section), V_WORD(l->division),
	    V_WORD(l->code), V_WORD(l->task), V_WORD(l->detail), V_WORD(l->output),
	    V_ID(l->group), V_POINTS(l), V_ID(l->coefficient), V_WORD(l->unit),
	    V_WORD(l->frequency), V_WORD(l->posts), V_ID(l->people), V_WORD(l->note),
	    V_TEXT(row->flag), V_ID(row->unit), V_INT(l->id), V_INT(catalog), V_INT(row->version)), twice_r);
}

int
catalog_row_set_removed(struct db *db, int64_t catalog, int64_t id, int64_t version,
    bool removed, bool *twice_r)
{
	return db_change_key(db, SQL_CATALOG_ROW_REMOVE, VALS(V_INT(removed), V_INT(id),
	    V_INT(catalog), V_INT(version)), twice_r);
}

int
catalog_row_set_coefficient(struct db *db, int64_t id, int64_t tenths)
{
	return db_change(db, SQL_CATALOG_ROW_COEFFICIENT, VALS(V_ID(tenths), V_INT(id))) == 1 ?
	    1 : -1;
}

int
catalog_row_accept(struct db *db, int64_t catalog, int64_t id, int64_t round, int64_t person)
{
	return db_change(db, SQL_CATALOG_ROW_ACCEPT, VALS(V_INT(round), V_INT(person), V_INT(id),
	    V_INT(catalog)));
}

int
catalog_row_unaccept(struct db *db, int64_t catalog, int64_t id)
{
	return db_exec(db, SQL_CATALOG_ROW_UNACCEPT, VALS(V_INT(id), V_INT(catalog)), NULL);
}

int
catalog_row_count_accepted(struct db *db, struct mem *mem, int64_t catalog, int64_t shown,
    int64_t *n_r)
{
	return row_count(db, mem, SQL_CATALOG_ROW_ACCEPTED, VALS(V_INT(catalog), V_INT(shown)), n_r);
}

int
catalog_row_copy_all(struct db *db, int64_t from, int64_t to)
{
	return db_exec(db, SQL_CATALOG_ROW_COPY, VALS(V_INT(to), V_INT(from)), NULL) == 1 ? 1 : -1;
}

int
catalog_row_kept(struct db *db, struct mem *mem, int64_t catalog, int64_t standard_points, int64_t row,
    int64_t points, struct catalog_kept **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_ROW_KEPT, VALS(V_INT(catalog), V_INT(standard_points), V_INT(row),
	    V_INT(points)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct catalog_kept){ row_int(&rows, r, 0), row_int(&rows, r, 1) };
	return 1;
}

int
catalog_row_copied(struct db *db, struct mem *mem, int64_t catalog, int64_t origin,
    int64_t *row_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CATALOG_ROW_OF_ORIGIN, VALS(V_INT(catalog),
	    V_INT(origin)), &rows);

	*row_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found < 0 ? -1 : 1;
}
