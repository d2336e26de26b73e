#include "store/sheet_past.h"

#include "store/cells.h"

static const char *
first_of(struct mem *mem, struct period p)
{
	return day_text(mem, period_first(p));
}

int
sheet_before_select(struct db *db, struct mem *mem, const int64_t *person, size_t npeople, struct day from, struct day until,
    struct sheet_before **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_PAST_PEOPLE, VALS(V_TEXT(ids_text(mem, person, npeople)), V_TEXT(day_text(mem, from)),
	    V_TEXT(day_text(mem, until))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		const struct day first = row_day(&rows, r, 1);

		(*list_r)[r] = (struct sheet_before){ row_int(&rows, r, 0), { first.year, first.month, (int8_t)row_int(&rows, r, 2) },
		    row_text(&rows, r, 3), row_int(&rows, r, 4), row_text(&rows, r, 5), false };
	}
	return 1;
}

int
sheet_totals_agency(struct db *db, struct mem *mem, int64_t agency, struct period p, struct sheet_before **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_PAST_AGENCY, VALS(V_INT(agency), V_TEXT(first_of(mem, p)), V_INT(p.months)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct sheet_before){ .person = row_int(&rows, r, 0), .period = p, .total = row_text(&rows, r, 1) };
	return 1;
}

int
sheet_totals_province(struct db *db, struct mem *mem, struct period p, struct leniency_total **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_PAST_PROVINCE, VALS(V_TEXT(first_of(mem, p)), V_INT(p.months)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		(*list_r)[r].n = row_int(&rows, r, 1);
		if (ratio_read(mem, row_word(&rows, r, 0), &(*list_r)[r].total) != 1)
			return -1;
	}
	return 1;
}
