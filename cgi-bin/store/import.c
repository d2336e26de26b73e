#include "store/import.h"

#include <string.h>

#include "store/cells.h"

/* The columns of import_find and import_list. */
enum column {
	C_ID, C_CATALOG, C_FILE, C_STATE, C_WHY, C_GOOD, C_BAD, C_ROUND, C_VERSION, C_CREATED,
	C_TAKEN, C_UNDONE, C_NAME, C_PERSON, C_AGE, C_SAME, C_CHANGED, C_DROPPED,
	C_STANDARD
};
#define OWNER(of)	V_ID((of).catalog), V_ID((of).past), V_INT((of).levels), V_INT((of).salaries)
#define ROW_VALUES	5	/* of import_row_add */
#define TAKE_VALUES	19	/* of import_catalog_row_add */

static void
take(const struct rows *rows, size_t r, struct import_batch *batch)
{
	*batch = (struct import_batch){
		.id = row_int(rows, r, C_ID), .catalog = row_int(rows, r, C_CATALOG),
		.file = row_int(rows, r, C_FILE), .state = row_word(rows, r, C_STATE),
		.why = row_text(rows, r, C_WHY), .good = row_int(rows, r, C_GOOD),
		.bad = row_int(rows, r, C_BAD), .round = row_int(rows, r, C_ROUND),
		.version = row_int(rows, r, C_VERSION),
		.created_at = row_text(rows, r, C_CREATED),
		.taken_at = row_text(rows, r, C_TAKEN),
		.undone_at = row_text(rows, r, C_UNDONE),
		.file_name = row_word(rows, r, C_NAME), .person = row_word(rows, r, C_PERSON),
		.age = row_int(rows, r, C_AGE), .same = row_int(rows, r, C_SAME),
		.changed = row_int(rows, r, C_CHANGED), .dropped = row_int(rows, r, C_DROPPED),
		.standard = row_int(rows, r, C_STANDARD),
	};
}

int
import_insert(struct db *db, struct import_owner of, int64_t file, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_IMPORT_ADD, VALS(OWNER(of), V_INT(file), V_INT(person)),
	    id_r) == 1 ? 1 : -1;
}

int
import_get(struct db *db, struct mem *mem, struct import_owner of, int64_t id,
    struct import_batch *batch)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_IMPORT_FIND, VALS(OWNER(of), V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, batch);
	return found;
}

int
import_select(struct db *db, struct mem *mem, struct import_owner of, struct import_batch **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_IMPORT_LIST, VALS(OWNER(of)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
import_file(struct db *db, struct mem *mem, int64_t id, uint8_t sha256_r[32])
{
	struct rows rows;
	int found = db_find(db, mem, SQL_IMPORT_FILE, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	if (strcmp(row_word(&rows, 0, 1), "uploaded") != 0)
		return 0;
	return row_bytes(&rows, 0, 0, sha256_r, 32) == 1 ? 1 : -1;
}

int
import_hold(struct db *db, struct mem *mem, struct import_owner of, int64_t id,
    struct import_batch *batch)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_IMPORT_HOLD, VALS(OWNER(of), V_INT(id)), &rows);

	if (found == 1)
		*batch = (struct import_batch){
			.id = id, .catalog = of.catalog, .state = row_word(&rows, 0, 0),
			.version = row_int(&rows, 0, 1), .round = row_int(&rows, 0, 2),
		};
	return found;
}

int
import_set_read(struct db *db, int64_t id)
{
	return db_change(db, SQL_IMPORT_MARK_READ, VALS(V_INT(id)));
}

int
import_set_refused(struct db *db, int64_t id, const char *why)
{
	return db_change(db, SQL_IMPORT_MARK_REFUSED, VALS(V_TEXT(why), V_INT(id)));
}

int
import_set_map(struct db *db, int64_t id, int64_t version, int64_t sheet, const char *map)
{
	int done = db_change(db, SQL_IMPORT_MARK_MAP, VALS(V_INT(id), V_INT(version)));

	if (done != 1)
		return done;
	return db_exec(db, SQL_IMPORT_SHEET_CHANGE, VALS(V_TEXT(map), V_INT(id), V_INT(sheet)),
	    NULL);
}

int
import_set_taken(struct db *db, const struct import_batch *batch, int64_t standard,
    int64_t person)
{
	return db_change(db, SQL_IMPORT_MARK_TAKEN, VALS(V_INT(batch->good), V_INT(batch->same),
	    V_INT(batch->changed), V_INT(batch->dropped), V_INT(batch->bad), V_INT(batch->round),
	    V_ID(standard), V_ID(batch->standard), V_INT(person), V_INT(batch->id),
	    V_INT(batch->version)));
}

int
import_put_day(struct db *db, struct mem *mem, int64_t id, struct day day)
{
	return db_exec(db, SQL_IMPORT_SET_DAY, VALS(V_TEXT(day_text(mem, day)), V_INT(id)), NULL);
}

int
import_mask_numbers(struct db *db, int64_t id)
{
	return db_exec(db, SQL_IMPORT_MASK, VALS(V_INT(id), V_INT(id)), NULL);
}

int
import_get_day(struct db *db, struct mem *mem, int64_t id, struct day *day_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_IMPORT_DAY, VALS(V_INT(id)), &rows);

	if (found == 1)
		*day_r = row_day(&rows, 0, 0);
	return found;
}

int
import_set_dropped(struct db *db, int64_t id, int64_t version, int64_t person)
{
	return db_change(db, SQL_IMPORT_MARK_DROPPED, VALS(V_INT(person), V_INT(id), V_INT(version)));
}

int
import_set_undone(struct db *db, int64_t id, int64_t version, int64_t person)
{
	return db_change(db, SQL_IMPORT_MARK_UNDONE, VALS(V_INT(person), V_INT(id),
	    V_INT(version)));
}

int
import_remember(struct db *db, int64_t catalog, const char *name, const char *head,
    const char *map, int64_t person)
{
	return db_exec(db, SQL_IMPORT_MEMORY_PUT, VALS(V_TEXT(name), V_TEXT(head), V_TEXT(map),
	    V_INT(person), V_INT(catalog)), NULL);
}

int
import_recall(struct db *db, struct mem *mem, int64_t id, const char *name, const char **head_r,
    const char **map_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_IMPORT_MEMORY_OF, VALS(V_TEXT(name), V_INT(id)), &rows);

	if (found == 1) {
		*head_r = row_word(&rows, 0, 0);
		*map_r = row_word(&rows, 0, 1);
	}
	return found;
}

int
import_sheet_insert(struct db *db, int64_t id, const struct import_sheet_row *sheet)
{
	return db_exec(db, SQL_IMPORT_SHEET_ADD, VALS(V_INT(id), V_INT(sheet->number),
	    V_TEXT(sheet->name), V_INT(sheet->hidden), V_TEXT(sheet->old_font),
	    V_TEXT(sheet->merges), V_TEXT(sheet->map)), NULL) == 1 ? 1 : -1;
}

int
import_sheet_select(struct db *db, struct mem *mem, int64_t id,
    struct import_sheet_row **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_IMPORT_SHEETS, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct import_sheet_row){
			.number = row_int(&rows, r, 0), .name = row_word(&rows, r, 1),
			.hidden = row_int(&rows, r, 2) != 0, .old_font = row_text(&rows, r, 3),
			.merges = row_word(&rows, r, 4), .map = row_word(&rows, r, 5),
		};
	return 1;
}

int
import_rows_insert(struct db *db, struct mem *mem, int64_t id, const struct import_cells *row,
    size_t n)
{
	struct val *vals = mem_array(mem, n * ROW_VALUES + 1, sizeof(*vals));

	for (size_t i = 0; i < n; i++) {
		struct val *v = &vals[i * ROW_VALUES];

		v[0] = V_INT(id);
		v[1] = V_INT(row[i].sheet);
		v[2] = V_INT(row[i].number);
		v[3] = V_INT(row[i].hidden);
		v[4] = V_TEXT(row[i].cells);
	}
	return db_bulk(db, SQL_IMPORT_ROW_ADD, vals, ROW_VALUES, n) == 1 ? 1 : -1;
}

int
import_rows_select(struct db *db, struct mem *mem, int64_t id, struct import_cells **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_IMPORT_ROWS, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct import_cells){
			.sheet = row_int(&rows, r, 0), .number = row_int(&rows, r, 1),
			.hidden = row_int(&rows, r, 2) != 0,
			.cells = mem_text(mem, row_word(&rows, r, 3)),
			.other_task = row_text(&rows, r, 4),
		};
	return 1;
}

int
import_row_set_other(struct db *db, int64_t id, int64_t sheet, int64_t number, const char *task)
{
	return db_change(db, SQL_IMPORT_ROW_OTHER, VALS(V_TEXT(task), V_INT(id), V_INT(sheet),
	    V_INT(number))) == 1 ? 1 : -1;
}

static void
bind_line(struct val *v, int64_t catalog, int64_t id, int64_t position,
    const struct catalog_row *row)
{
	const struct catalog_line *l = &row->line;
	const struct val all[TAKE_VALUES] = {
		V_INT(catalog), V_INT(position), V_TEXT(l->section), V_TEXT(l->division),
		V_TEXT(l->code), V_TEXT(l->task), V_TEXT(l->detail), V_TEXT(l->output),
		V_ID(l->group), l->points < 0 ? V_NULL : V_INT(l->points), V_ID(l->coefficient),
		V_TEXT(l->unit), V_TEXT(l->frequency), V_TEXT(l->posts), V_ID(l->people),
		V_TEXT(l->note), V_TEXT(row->flag), V_INT(id), V_ID(row->unit),
	};

	memcpy(v, all, sizeof(all));
}

int
import_take_rows(struct db *db, struct mem *mem, int64_t catalog, int64_t id,
    const struct catalog_row *row, size_t n)
{
	struct val *vals = mem_array(mem, n * TAKE_VALUES + 1, sizeof(*vals));
	struct rows rows;

	if (db_find(db, mem, SQL_CATALOG_ROW_LAST, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		bind_line(&vals[i * TAKE_VALUES], catalog, id, row_int(&rows, 0, 0) + 1 + (int64_t)i,
		    &row[i]);
	return db_bulk(db, SQL_IMPORT_CATALOG_ROW_ADD, vals, TAKE_VALUES, n);
}

int
import_fresh(struct db *db, struct mem *mem, int64_t catalog, int64_t id, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_IMPORT_FRESH, VALS(V_INT(catalog), V_INT(id)), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
import_put_origins(struct db *db, struct mem *mem, int64_t id, const struct import_origin *list, size_t n)
{
	struct val *vals = mem_array(mem, n * 4 + 1, sizeof(*vals));

	for (size_t i = 0; i < n; i++) {
		vals[4 * i] = V_INT(id);
		vals[4 * i + 1] = V_INT(list[i].row);
		vals[4 * i + 2] = V_INT(list[i].sheet);
		vals[4 * i + 3] = V_INT(list[i].number);
	}
	return n == 0 || db_bulk(db, SQL_IMPORT_ORIGIN_ADD, vals, 4, n) == 1 ? 1 : -1;
}

int
import_row_of_code(struct db *db, struct mem *mem, int64_t catalog, const char *code,
    int64_t *row_r, int64_t *points_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_IMPORT_CODE_ROW, VALS(V_INT(catalog), V_TEXT(code)), &rows);

	if (found == 1) {
		*row_r = row_int(&rows, 0, 0);
		*points_r = row_int(&rows, 0, 1);
	}
	return found;
}

int
import_count_edited(struct db *db, struct mem *mem, int64_t id, int64_t *n_r)
{
	return row_count(db, mem, SQL_IMPORT_EDITED, VALS(V_INT(id), V_INT(id), V_INT(id)), n_r);
}

int
import_keep_row(struct db *db, int64_t id, int64_t catalog, int64_t row)
{
	return db_change(db, SQL_IMPORT_CHANGE_KEEP, VALS(V_INT(id), V_INT(row),
	    V_INT(catalog))) == 1 ? 1 : -1;
}

int
import_return_rows(struct db *db, int64_t id)
{
	return db_exec(db, SQL_IMPORT_CHANGE_RETURN, VALS(V_INT(id)), NULL);
}

int
import_count_later(struct db *db, struct mem *mem, int64_t id, int64_t *n_r)
{
	return row_count(db, mem, SQL_IMPORT_LATER, VALS(V_INT(id)), n_r);
}

int
import_keep_basis(struct db *db, int64_t id, const char *basis)
{
	return db_exec(db, SQL_IMPORT_KEEP_BASIS, VALS(V_TEXT(basis), V_INT(id)), NULL);
}

int
import_keep_coefficients(struct db *db, int64_t id)
{
	return db_exec(db, SQL_IMPORT_KEEP_COEFFICIENTS, VALS(V_INT(id)), NULL);
}

int
import_take_back(struct db *db, int64_t id)
{
	if (db_exec(db, SQL_IMPORT_TAKE_BACK, VALS(V_INT(id)), NULL) != 1)
		return -1;
	return db_exec(db, SQL_IMPORT_RETURN_BASIS, VALS(V_INT(id)), NULL);
}

int
import_keep_standard(struct db *db, int64_t id, int64_t row)
{
	return db_exec(db, SQL_IMPORT_STANDARD_MADE, VALS(V_INT(row), V_INT(id)), NULL);
}

int
import_return_standard(struct db *db, int64_t id)
{
	return db_change(db, SQL_IMPORT_RETURN_STANDARD, VALS(V_INT(id)));
}

int
import_return_coefficients(struct db *db, int64_t id)
{
	return db_exec(db, SQL_IMPORT_RETURN_COEFFICIENTS, VALS(V_INT(id)), NULL);
}

int
import_points_of_standard(struct db *db, struct mem *mem, int64_t catalog, int64_t *points_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_IMPORT_STANDARD_POINTS, VALS(V_INT(catalog)), &rows);

	if (found == 1)
		*points_r = row_int(&rows, 0, 0);
	return found;
}
