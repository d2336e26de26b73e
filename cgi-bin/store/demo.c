#include "store/demo.h"

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
