#include "store/plan_report.h"

#include "store/cells.h"

int
plan_kept_select(struct db *db, struct mem *mem, int64_t plan, struct plan_kept **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_REPORTS, VALS(V_INT(plan)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct plan_kept){
			.id = row_int(&rows, r, 0), .period = row_word(&rows, r, 1), .number = row_word(&rows, r, 2),
			.day = row_day(&rows, r, 3), .on = row_day(&rows, r, 4),
			.sum = { row_int(&rows, r, 5), row_int(&rows, r, 6), row_int(&rows, r, 7), row_int(&rows, r, 8),
			    row_int(&rows, r, 9) },
			.by = row_word(&rows, r, 10), .at = row_text(&rows, r, 11), .replaces = row_int(&rows, r, 12),
			.replaced_by = row_int(&rows, r, 13), .replaced_why = row_text(&rows, r, 14),
		};
	return 1;
}

int
plan_kept_begin(struct db *db, int64_t plan)
{
	return db_change(db, SQL_PLAN_TOUCH, VALS(V_INT(plan)));
}

int
plan_kept_insert(struct db *db, struct mem *mem, int64_t plan, const struct plan_kept *k, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_PLAN_REPORT_ADD, VALS(V_INT(plan), V_TEXT(k->period), V_TEXT(k->number),
	    V_TEXT(day_text(mem, k->day)), V_TEXT(day_text(mem, k->on)), V_INT(k->sum.owed), V_INT(k->sum.done),
	    V_INT(k->sum.done_late), V_INT(k->sum.late), V_INT(k->sum.waits), V_INT(person), V_ID(k->replaces),
	    V_TEXT(k->reason)), id_r);
}

int
plan_kept_put_file(struct db *db, int64_t id, const char *form, const char *bytes, size_t n)
{
	return db_exec(db, SQL_PLAN_REPORT_FILE_ADD, VALS(V_INT(id), V_TEXT(form), V_BYTES(bytes, n)), NULL) == 1 ? 1 : -1;
}

int
plan_kept_get_file(struct db *db, struct mem *mem, int64_t plan, int64_t id, const char *form, const char **bytes_r,
    size_t *n_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PLAN_REPORT_FILE, VALS(V_INT(plan), V_INT(id), V_TEXT(form)), &rows);

	if (found == 1) {
		*bytes_r = rows.cell[0].p;
		*n_r = rows.cell[0].n;
	}
	return found;
}
