#include "store/sheet.h"

#include "store/cells.h"

int
sheet_closed_until(struct db *db, struct mem *mem, int64_t person, struct day *day_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_SHEET_CLOSED_UNTIL, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*day_r = row_day(&rows, 0, 0);
	return day_r->year != 0;
}
