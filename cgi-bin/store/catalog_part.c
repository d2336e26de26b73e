#include "store/catalog_part.h"

#include "store/cells.h"

enum column {
	C_UNIT, C_NAME, C_ROWS, C_CLOSED_AT, C_CLOSED_BY, C_ROWS_CLOSED, C_OPENED_AT, C_OPENED_BY,
	C_REASON, C_VERSION, C_MINE
};

int
catalog_part_select(struct db *db, struct mem *mem, int64_t catalog, int64_t person, struct day day,
    struct catalog_division **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_PART_LIST, VALS(V_INT(person), V_TEXT(day_text(mem, day)),
	    V_INT(catalog)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct catalog_division){
			.unit = row_int(&rows, r, C_UNIT), .name = row_word(&rows, r, C_NAME),
			.rows = row_int(&rows, r, C_ROWS),
			.closed_at = row_text(&rows, r, C_CLOSED_AT),
			.closed_by = row_word(&rows, r, C_CLOSED_BY),
			.rows_closed = row_int(&rows, r, C_ROWS_CLOSED),
			.opened_at = row_text(&rows, r, C_OPENED_AT),
			.opened_by = row_word(&rows, r, C_OPENED_BY),
			.reason = row_word(&rows, r, C_REASON),
			.version = row_int(&rows, r, C_VERSION),
			.mine = row_int(&rows, r, C_MINE) != 0,
		};
	return 1;
}

int
catalog_part_close(struct db *db, int64_t catalog, int64_t unit, int64_t person, int64_t rows)
{
	return db_exec(db, SQL_CATALOG_PART_CLOSE, VALS(V_INT(catalog), V_INT(unit), V_INT(person),
	    V_INT(rows)), NULL) == 1 ? 1 : -1;
}

int
catalog_part_open(struct db *db, int64_t catalog, int64_t unit, int64_t person, const char *reason)
{
	return db_change(db, SQL_CATALOG_PART_OPEN, VALS(V_INT(person), V_TEXT(reason),
	    V_INT(catalog), V_INT(unit)));
}

int
catalog_part_people(struct db *db, struct mem *mem, int64_t unit, const char *name, struct day day,
    struct told **list_r, size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_PART_PEOPLE, VALS(V_INT(unit), V_TEXT(on), V_INT(unit),
	    V_TEXT(on)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t r = 0; r < rows.n; r++)
		told_add(*list_r, n_r, (struct told){ row_int(&rows, r, 0), row_text(&rows, r, 1), name });
	return 1;
}

int
catalog_part_assemble(struct db *db, int64_t catalog, int64_t *moved_r)
{
	return db_exec(db, SQL_CATALOG_PART_ASSEMBLE, VALS(V_INT(catalog), V_INT(catalog)),
	    moved_r) == 1 ? 1 : -1;
}
