#include "store/place_province.h"

#include <stdlib.h>

#include "store/cells.h"

static int
list_of(struct db *db, struct mem *mem, enum sql sql, struct day a, struct day b, struct place_held **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, VALS(V_TEXT(day_text(mem, a)), V_TEXT(day_text(mem, b))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct place_held){
			.place = { .person = row_int(&rows, r, 0), .name = "", .title = row_word(&rows, r, 1), .unit = row_int(&rows, r, 2),
			    .agency = row_int(&rows, r, 3), .unit_name = row_word(&rows, r, 4),
			    .rank = (enum rank)word_index(rank_name, RANKS, row_word(&rows, r, 5)), .main = true, .from = row_day(&rows, r, 6) },
			.until = row_day(&rows, r, 7),
		};
	return 1;
}

int
place_held_of_province(struct db *db, struct mem *mem, struct day from, struct day until, struct place_held **list_r, size_t *n_r)
{
	return list_of(db, mem, SQL_PLACE_OF_PROVINCE, until, from, list_r, n_r);
}

int
place_left_of_province(struct db *db, struct mem *mem, struct day from, struct day until, struct place_held **list_r, size_t *n_r)
{
	return list_of(db, mem, SQL_PLACE_LEFT_OF_PROVINCE, from, until, list_r, n_r);
}

static int
by_person(const void *a, const void *b)
{
	const struct place_name *x = a, *y = b;

	return x->person < y->person ? -1 : x->person > y->person;
}

int
place_names(struct db *db, struct mem *mem, struct place_name **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLACE_NAMES, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct place_name){ row_int(&rows, r, 0), row_word(&rows, r, 1), r };
	qsort(*list_r, *n_r, sizeof(**list_r), by_person);
	return 1;
}

int
place_kinds_of_province(struct db *db, struct mem *mem, struct day by, struct place_kind **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLACE_KINDS_OF_PROVINCE, VALS(V_TEXT(day_text(mem, by))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct place_kind){ row_int(&rows, r, 0),
		    (enum person_kind)word_index(person_kind_name, PERSON_KINDS, row_word(&rows, r, 1)), row_day(&rows, r, 2) };
	return 1;
}
