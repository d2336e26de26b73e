#include "store/use.h"

#include "store/cells.h"

int
use_people(struct db *db, struct mem *mem, const struct use_whose *w, struct day day, struct use_place **list_r, size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, SQL_USE_PEOPLE, VALS(V_TEXT(on), V_TEXT(on), V_INT(w->agency), V_INT(w->agency), V_INT(w->unit), V_INT(w->unit),
	    V_TEXT(w->group), V_TEXT(w->group), V_INT(w->but_chief)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct use_place){ { .person = row_int(&rows, r, 0), .name = row_word(&rows, r, 1), .title = row_word(&rows, r, 2),
		    .unit = row_int(&rows, r, 3), .unit_name = row_word(&rows, r, 4), .agency = row_int(&rows, r, 5), .main = true,
		    .rank = (enum rank)word_index(rank_name, RANKS, row_word(&rows, r, 7)), .from = row_day(&rows, r, 8) }, row_word(&rows, r, 6) };
	return 1;
}

int
use_levels(struct db *db, struct mem *mem, const int64_t *person, size_t n, int first, int last, struct use_level **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_USE_LEVELS, VALS(V_TEXT(ids_text(mem, person, n)), V_INT(first), V_INT(last)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct use_level){ row_int(&rows, r, 0), (int)row_int(&rows, r, 1),
		    (enum score_level)word_index(score_level_name, SCORE_LEVELS, row_word(&rows, r, 2)), row_int(&rows, r, 3) };
	return 1;
}

int
use_commons(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct use_common **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_USE_COMMON, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(mem_print(mem, "%d-01-01", year)),
	    V_TEXT(mem_print(mem, "%d-12-31", year))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct use_common *c = &(*list_r)[r];

		*c = (struct use_common){ .person = row_int(&rows, r, 0), .months = row_int(&rows, r, 1) };
		for (size_t part = 0; part < USE_PARTS; part++)
			c->sum[part] = row_int(&rows, r, 2 + part);
	}
	return 1;
}
