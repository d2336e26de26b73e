#include "store/year.h"

#include "rules/organisation.h"
#include "store/cells.h"

static const char *
year_day(struct mem *mem, int year, int month, int day)
{
	return day_text(mem, (struct day){ (int16_t)year, (int8_t)month, (int8_t)day });
}

/* 1; -1: a total that is no number. */
static int
take_sheet(struct mem *mem, const struct rows *rows, size_t r, struct year_held *h)
{
	const struct day first = row_day(rows, r, 1);

	*h = (struct year_held){ row_int(rows, r, 0), {
		.period = { first.year, first.month, (int8_t)row_int(rows, r, 2) },
		.state = (enum sheet_state)word_index(sheet_state_name, SHEET_STATES, row_word(rows, r, 3)),
		.exception = row_null(rows, r, 4) ? NOT_GIVEN : word_index(sheet_exception_name, SHEET_EXCEPTIONS, row_word(rows, r, 4)),
		.sheet = row_int(rows, r, 6), .agency_name = row_word(rows, r, 7),
	} };
	return row_null(rows, r, 5) || ratio_read(mem, row_word(rows, r, 5), &h->sheet.total) == 1 ? 1 : -1;
}

int
year_sheets(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct year_held **list_r, size_t *n_r)
{
	struct year_held *list;
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_SHEETS, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(year_day(mem, year, 1, 1)),
	    V_TEXT(year_day(mem, year, YEAR_MONTHS, 1))), &rows) != 1)
		return -1;
	*list_r = list = mem_array(mem, rows.n + 1, sizeof(*list));
	*n_r = 0;
	for (size_t r = 0; r < rows.n; r++) {
		const struct year_held *last = *n_r == 0 ? NULL : &list[*n_r - 1];

		if (take_sheet(mem, &rows, r, &list[*n_r]) != 1)
			return -1;
		if (last == NULL || last->person != list[*n_r].person || period_compare(last->sheet.period, list[*n_r].sheet.period) != 0)
			(*n_r)++;
	}
	return 1;
}

int
year_places(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct year_place **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_PLACES, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(year_day(mem, year, YEAR_MONTHS, 31)),
	    V_TEXT(year_day(mem, year, 1, 1))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct year_place){ row_int(&rows, r, 0), { row_day(&rows, r, 1), row_day(&rows, r, 2) } };
	return 1;
}
