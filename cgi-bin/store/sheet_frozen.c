#include "store/sheet_frozen.h"

#include "store/cells.h"

int
frozen_after(struct db *db, struct mem *mem, int64_t after, int64_t year, int64_t most, struct frozen **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_FROZEN_AFTER, VALS(V_INT(after), V_INT(year), V_INT(year), V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct frozen *z = &(*list_r)[r];

		*z = (struct frozen){ .sheet = row_int(&rows, r, 0), .edition = row_int(&rows, r, 1), .uid = row_word(&rows, r, 2),
		    .period = row_word(&rows, r, 3), .body = row_word(&rows, r, 4), .total = row_text(&rows, r, 6),
		    .level = row_text(&rows, r, 7), .shown = row_int(&rows, r, 8), .superseded = row_int(&rows, r, 9) != 0 };
		if (row_bytes(&rows, r, 5, z->digest, sizeof(z->digest)) != 1)
			return -1;
	}
	return 1;
}

int
frozen_digests(struct db *db, struct mem *mem, const int64_t *sheet, size_t n, struct frozen_digest **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_FROZEN_DIGESTS, VALS(V_TEXT(ids_text(mem, sheet, n))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		(*list_r)[r].sheet = row_int(&rows, r, 0);
		(*list_r)[r].superseded = row_int(&rows, r, 2) != 0;
		if (row_bytes(&rows, r, 1, (*list_r)[r].digest, sizeof((*list_r)[r].digest)) != 1)
			return -1;
	}
	return 1;
}
