#include "store/open_data.h"

#include "store/cells.h"

int
open_agencies(struct db *db, struct mem *mem, struct day first, struct day last, struct open_fact **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_OPEN_DATA_AGENCIES, VALS(V_TEXT(day_text(mem, last)), V_TEXT(day_text(mem, first))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct open_fact){ .agency = row_int(&rows, r, 0), .name = row_word(&rows, r, 1), .code = row_word(&rows, r, 2),
		    .kind = (enum agency_kind)row_int(&rows, r, 3), .rows = OPEN_NONE, .used = OPEN_NONE };
	return 1;
}
