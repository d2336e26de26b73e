#include "store/year.h"

#include <stdlib.h>

#include "rules/organisation.h"
#include "store/cells.h"

static const char *
year_day(struct mem *mem, int year, int month, int day)
{
	return day_text(mem, (struct day){ (int16_t)year, (int8_t)month, (int8_t)day });
}

struct edition {
	struct year_held held;
	int64_t		 edition;
};

/* 1; -1: a total that is no number. */
static int
take_sheet(struct mem *mem, const struct rows *rows, size_t r, struct edition *e)
{
	const struct day first = row_day(rows, r, 1);

	e->edition = row_int(rows, r, 8);
	e->held = (struct year_held){ row_int(rows, r, 0), {
		.period = { first.year, first.month, (int8_t)row_int(rows, r, 2) },
		.state = (enum sheet_state)word_index(sheet_state_name, SHEET_STATES, row_word(rows, r, 3)),
		.exception = row_null(rows, r, 4) ? NOT_GIVEN : word_index(sheet_exception_name, SHEET_EXCEPTIONS, row_word(rows, r, 4)),
		.sheet = row_int(rows, r, 6), .agency_name = row_word(rows, r, 7), .edition = e->edition, .agency = row_int(rows, r, 9),
	} };
	return row_null(rows, r, 5) || ratio_read(mem, row_word(rows, r, 5), &e->held.sheet.total) == 1 ? 1 : -1;
}

/* Person by person, by month, the edition that stands before the one that is made. */
static int
order(const void *a, const void *b)
{
	const struct edition *x = a, *y = b;
	int by = x->held.person < y->held.person ? -1 : x->held.person > y->held.person;

	if (by == 0)
		by = period_compare(x->held.sheet.period, y->held.sheet.period);
	return by != 0 ? by : x->edition < y->edition ? -1 : x->edition > y->edition;
}

int
year_sheets(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct year_held **list_r, size_t *n_r)
{
	struct edition *all;
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_SHEETS, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(year_day(mem, year, 1, 1)),
	    V_TEXT(year_day(mem, year, YEAR_MONTHS, 1))), &rows) != 1)
		return -1;
	all = mem_array(mem, rows.n + 1, sizeof(*all));
	for (size_t r = 0; r < rows.n; r++)
		if (take_sheet(mem, &rows, r, &all[r]) != 1)
			return -1;
	qsort(all, rows.n, sizeof(*all), order);
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t r = 0; r < rows.n; r++) {
		const struct year_held *last = *n_r == 0 ? NULL : &(*list_r)[*n_r - 1], *next = &all[r].held;

		if (last == NULL || last->person != next->person || period_compare(last->sheet.period, next->sheet.period) != 0)
			(*list_r)[(*n_r)++] = *next;
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
