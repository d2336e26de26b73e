#include "store/measure.h"

int
counts_now(struct db *db, struct mem *mem, struct counts *counts_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_MEASURE_NOW, NO_VALS, &rows) != 1)
		return -1;
	counts_r->sessions = row_int(&rows, 0, 0);
	counts_r->jobs = row_int(&rows, 0, 1);
	counts_r->outbox = row_int(&rows, 0, 2);
	counts_r->outbox_age = row_int(&rows, 0, 3);
	counts_r->letters_failed = row_int(&rows, 0, 4);
	if (db_find(db, mem, SQL_NATIONAL_MEASURE, NO_VALS, &rows) != 1)
		return -1;
	counts_r->national = row_int(&rows, 0, 0);
	counts_r->national_age = row_int(&rows, 0, 1);
	counts_r->national_mend = row_int(&rows, 0, 2);
	counts_r->national_late = row_int(&rows, 0, 3);
	return 1;
}

int
safety_now(struct db *db, struct mem *mem, struct safety *safety_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_DB_SAFETY, NO_VALS, &rows) != 1)
		return -1;
	safety_r->flush = row_int(&rows, 0, 0) == 1;
	safety_r->binlog = row_int(&rows, 0, 1) == 1 || row_int(&rows, 0, 2) == 0;
	safety_r->doublewrite = row_int(&rows, 0, 3) == 1;
	safety_r->version = row_text(&rows, 0, 4);
	return 1;
}
