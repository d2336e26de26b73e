#include "store/plan_file.h"

#include "store/cells.h"

int
plan_ticked_get(struct db *db, struct mem *mem, int64_t tick, struct plan_ticked *t)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PLAN_TICKED, VALS(V_INT(tick)), &rows);

	if (found == 1)
		*t = (struct plan_ticked){ .id = row_int(&rows, 0, 0), .task = row_int(&rows, 0, 1),
		    .agency = row_int(&rows, 0, 2), .title = row_text(&rows, 0, 3),
		    .agency_name = row_text(&rows, 0, 4), .document = row_text(&rows, 0, 5),
		    .document_day = row_day(&rows, 0, 6), .stands = row_int(&rows, 0, 7) != 0,
		    .files = row_int(&rows, 0, 8) };
	return found;
}

int
plan_file_select(struct db *db, struct mem *mem, int64_t task, int64_t agency, struct plan_file **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_FILES, VALS(V_INT(task), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct plan_file){ .id = row_int(&rows, r, 0), .tick = row_int(&rows, r, 1),
		    .file = row_int(&rows, r, 2), .name = row_word(&rows, r, 3), .size = row_int(&rows, r, 4),
		    .by = row_word(&rows, r, 5), .at = row_text(&rows, r, 6) };
	return 1;
}

int
plan_file_hold(struct db *db, struct mem *mem, int64_t tick)
{
	struct rows rows;

	return db_find(db, mem, SQL_PLAN_FILE_HOLD, VALS(V_INT(tick)), &rows);
}

int
plan_file_carry(struct db *db, int64_t to, int64_t from)
{
	return db_exec(db, SQL_PLAN_FILE_CARRY, VALS(V_INT(to), V_INT(from)), NULL);
}

int
plan_file_insert(struct db *db, int64_t tick, int64_t file)
{
	int64_t id;

	return db_insert(db, SQL_PLAN_FILE_ADD, VALS(V_INT(tick), V_INT(file)), &id);
}

int
plan_file_remove_row(struct db *db, int64_t id)
{
	return db_change(db, SQL_PLAN_FILE_REMOVE, VALS(V_INT(id)));
}
