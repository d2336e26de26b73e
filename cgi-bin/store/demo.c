#include "store/demo.h"

#include "store/cells.h"

int
demo_found(struct db *db, struct mem *mem)
{
	struct rows rows;

	return db_find(db, mem, SQL_DEMO_EMPTY, NO_VALS, &rows);
}

int
demo_begun(struct db *db, struct mem *mem)
{
	struct rows rows;

	return db_find(db, mem, SQL_DEMO_BEGUN, NO_VALS, &rows);
}

int
demo_commune(struct db *db, struct mem *mem, const char *code, const char *name, int64_t position)
{
	struct rows rows;

	if (db_find(db, mem, SQL_DEMO_PROVINCE, NO_VALS, &rows) != 1)
		return -1;
	return db_exec(db, SQL_DEMO_COMMUNE, VALS(V_INT(row_int(&rows, 0, 0)), V_TEXT(code),
	    V_TEXT(name), V_INT(position)), NULL);
}

int
demo_people(struct db *db, struct mem *mem, struct rows *rows_r)
{
	return db_list(db, mem, SQL_DEMO_PEOPLE, NO_VALS, rows_r);
}

int
demo_sheets(struct db *db, struct mem *mem, struct demo_sheet **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DEMO_SHEETS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = (struct demo_sheet){
			.agency = row_int(&rows, i, 0), .level = row_int(&rows, i, 1), .first = row_day(&rows, i, 2),
			.person = row_int(&rows, i, 3), .version = row_int(&rows, i, 4), .publisher = row_int(&rows, i, 5),
			.uid = row_text(&rows, i, 6), .name = row_text(&rows, i, 7),
		};
	return 1;
}

int
demo_years(struct db *db, struct mem *mem, struct demo_year **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DEMO_YEARS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = (struct demo_year){
			.agency = row_int(&rows, i, 0), .head = row_int(&rows, i, 1), .uid = row_text(&rows, i, 2), .name = row_text(&rows, i, 3),
			.last = (int)row_int(&rows, i, 4), .this = (int)row_int(&rows, i, 5), .decision = row_text(&rows, i, 6),
			.notice = row_text(&rows, i, 7), .signer = row_text(&rows, i, 8), .day = row_day(&rows, i, 9),
		};
	return 1;
}
