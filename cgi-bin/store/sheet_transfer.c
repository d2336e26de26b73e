#include "store/sheet_transfer.h"

#include "store/cells.h"

int
sheet_transfer_select(struct db *db, struct mem *mem, int64_t person, struct sheet_part **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_TRANSFER_OF_PERSON, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct sheet_part *p = &(*list_r)[r];

		*p = (struct sheet_part){ .holding = row_int(&rows, r, 0), .version = row_int(&rows, r, 1), .giver_name = row_word(&rows, r, 2),
		    .given_at = row_text(&rows, r, 3), .given = true };
		for (size_t i = 0; i < CRITERIA; i++)
			p->points[i] = row_int(&rows, r, 4 + i);
	}
	return 1;
}

int
sheet_transfer_put(struct db *db, const struct sheet_part *p, int64_t maker, int64_t delegation)
{
	const struct val under = delegation == 0 ? V_NULL : V_INT(delegation);
	struct val vals[CRITERIA + 4];
	size_t n = 0;

	if (p->version == 0)
		vals[n++] = V_INT(p->holding);
	for (int i = 0; i < CRITERIA; i++)
		vals[n++] = V_INT(p->points[i]);
	vals[n++] = V_INT(maker);
	vals[n++] = under;
	if (p->version == 0)
		return db_exec(db, SQL_SHEET_TRANSFER_ADD, vals, n, NULL);
	vals[n++] = V_INT(p->holding);
	vals[n++] = V_INT(p->version);
	return db_change(db, SQL_SHEET_TRANSFER_CHANGE, vals, n);
}

int
sheet_transfer_left(struct db *db, struct mem *mem, int64_t agency, struct day from, struct day until, struct sheet_leaver **list_r,
    size_t *n_r)
{
	const struct val first = V_TEXT(day_text(mem, from)), last = V_TEXT(day_text(mem, until));
	struct rows rows;

	if ((agency == 0 ? db_list(db, mem, SQL_SHEET_TRANSFER_LEFT_HEADS, VALS(first, last), &rows) :
	    db_list(db, mem, SQL_SHEET_TRANSFER_LEFT, VALS(first, last, V_INT(agency), V_INT(agency)), &rows)) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct sheet_leaver){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_word(&rows, r, 2), row_word(&rows, r, 3),
		    row_word(&rows, r, 4), row_day(&rows, r, 5), row_int(&rows, r, 6) != 0 };
	return 1;
}
