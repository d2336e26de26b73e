#include "store/salary.h"

#include <stdlib.h>

#include "store/cells.h"

static int
by_person(const void *key, const void *row)
{
	const int64_t a = *(const int64_t *)key, b = ((const struct salary_at *)row)->person;

	return a < b ? -1 : a > b;
}

/* The rows of an answer by person, the last first; of each the first is kept. */
static size_t
take_at(const struct rows *rows, struct salary_at *to)
{
	size_t n = 0;

	for (size_t r = 0; r < rows->n; r++) {
		const int64_t person = row_int(rows, r, 0);

		if (n > 0 && to[n - 1].person == person)
			continue;
		to[n++] = (struct salary_at){ .person = person, .from = row_day(rows, r, 1), .grade = row_word(rows, r, 2), .step = row_int(rows, r, 3),
		    .coefficient = row_int(rows, r, 4) };
	}
	return n;
}

int
salary_on(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct day day, struct salary_at **list_r)
{
	struct salary_at *known, *list = mem_array(mem, n + 1, sizeof(*list));
	struct rows rows;
	size_t nknown;

	if (db_list(db, mem, SQL_SALARY_ON, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(day_text(mem, day))), &rows) != 1)
		return -1;
	known = mem_array(mem, rows.n + 1, sizeof(*known));
	nknown = take_at(&rows, known);
	for (size_t i = 0; i < n; i++) {
		const struct salary_at *found = bsearch(&person[i], known, nknown, sizeof(*known), by_person);

		list[i] = found != NULL ? *found : (struct salary_at){ .person = person[i] };
	}
	*list_r = list;
	return 1;
}

int
base_salary_on(struct db *db, struct mem *mem, struct day day, int64_t *amount_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BASE_SALARY_ON, VALS(V_TEXT(day_text(mem, day))), &rows);

	if (found == 1)
		*amount_r = row_int(&rows, 0, 0);
	return found;
}
