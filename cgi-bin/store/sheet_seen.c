#include "store/sheet_seen.h"

#include "store/cells.h"

int
sheet_seen_set(struct db *db, const struct sheet_seen *s)
{
	return db_exec(db, SQL_SHEET_SEEN_SET, VALS(V_INT(s->sheet), V_BYTES(s->digest, DIGEST_SIZE), V_TEXT(s->total),
	    V_INT(s->again), V_TEXT(s->was)), NULL) < 0 ? -1 : 1;
}

int
sheet_seen_of(struct db *db, struct mem *mem, const int64_t *sheet, size_t n, struct sheet_seen **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_SEEN_OF, VALS(V_TEXT(ids_text(mem, sheet, n))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct sheet_seen *s = &(*list_r)[r];

		*s = (struct sheet_seen){ .sheet = row_int(&rows, r, 0), .total = row_text(&rows, r, 2),
		    .again = row_int(&rows, r, 3) != 0, .was = row_text(&rows, r, 4) };
		if (row_bytes(&rows, r, 1, s->digest, sizeof(s->digest)) != 1)
			return -1;
	}
	return 1;
}

int
sheet_renew(struct db *db, const struct sheet *s)
{
	return db_change(db, SQL_SHEET_RENEW, VALS(V_INT(SHEET_PREVIEW_HOURS), V_INT(s->id), V_INT(s->version)));
}
