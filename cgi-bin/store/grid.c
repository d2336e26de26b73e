#include "store/grid.h"

#include "store/cells.h"

int
grid_select(struct db *db, struct mem *mem, int64_t catalog, int64_t row, struct grid_score **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_GRID_SCORES, VALS(V_INT(catalog), V_INT(row)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct grid_score *score = &(*list_r)[r];

		*score = (struct grid_score){ .id = row_int(&rows, r, 0), .expert = row_word(&rows, r, 1),
		    .post = row_word(&rows, r, 2), .writer = row_word(&rows, r, 7), .written_at = row_text(&rows, r, 8),
		    .version = row_int(&rows, r, 9) };
		for (size_t i = 0; i < GRID_PARTS; i++)
			score->part[i] = row_int(&rows, r, 3 + i);
	}
	return 1;
}

int
grid_get_taken(struct db *db, struct mem *mem, int64_t row, struct grid_taken *taken)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_GRID_TAKEN_FIND, VALS(V_INT(row)), &rows);

	*taken = (struct grid_taken){ .points = -1 };
	if (found == 1)
		*taken = (struct grid_taken){ .mean = { row_int(&rows, 0, 0), row_int(&rows, 0, 1) },
		    .points = row_int(&rows, 0, 2), .by = row_word(&rows, 0, 3), .at = row_text(&rows, 0, 4),
		    .back = !row_null(&rows, 0, 5), .before = row_int(&rows, 0, 5) };
	return found < 0 ? -1 : 1;
}

int
grid_insert(struct db *db, int64_t catalog, int64_t row, const struct grid_score *s, int64_t person)
{
	return db_exec(db, SQL_GRID_SCORE_ADD, VALS(V_INT(catalog), V_INT(row), V_TEXT(s->expert), V_TEXT(s->post),
	    V_INT(s->part[0]), V_INT(s->part[1]), V_INT(s->part[2]), V_INT(s->part[3]), V_INT(person)), NULL) == 1 ? 1 : -1;
}

int
grid_take_off(struct db *db, int64_t catalog, int64_t row, int64_t id, int64_t version)
{
	return db_change(db, SQL_GRID_SCORE_REMOVE, VALS(V_INT(catalog), V_INT(row), V_INT(id), V_INT(version)));
}

int
grid_put_taken(struct db *db, int64_t row, const struct grid_taken *taken, int64_t person)
{
	const struct val val[] = { V_INT(taken->mean.total), V_INT(taken->mean.n), V_INT(taken->points), V_INT(person),
	    V_INT(taken->before), V_INT(row) };
	const size_t n = sizeof(val) / sizeof(*val);
	int done = db_exec(db, SQL_GRID_TAKEN_ADD, val, n, NULL);

	if (done == 0)
		done = db_exec(db, SQL_GRID_TAKEN_PUT, val, n, NULL);
	return done == 1 ? 1 : -1;
}

int
grid_take_back(struct db *db, int64_t row)
{
	return db_change(db, SQL_GRID_TAKEN_BACK, VALS(V_INT(row)));
}
