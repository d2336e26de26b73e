#include "store/summary.h"

#include "store/cells.h"

static int
touch(struct db *db, enum sql sql, int64_t id)
{
	return db_exec(db, sql, VALS(V_INT(id)), NULL) == 1 ? 1 : -1;
}

int
summary_touch_sheet(struct db *db, int64_t sheet)
{
	return touch(db, SQL_SUMMARY_TOUCH_SHEET, sheet);
}

int
summary_touch_decision(struct db *db, int64_t decision)
{
	return touch(db, SQL_SUMMARY_TOUCH_DECISION, decision);
}

int
summary_touch_run(struct db *db, int64_t run)
{
	return touch(db, SQL_SUMMARY_TOUCH_RUN, run);
}

/* Columns: agency, first month, months, the measures, the part. */
#define C_PART	(3 + SUM_MEASURES)

static struct summary_cell
cell(const struct rows *rows, size_t r, enum summary_by by)
{
	struct summary_cell c = { .agency = row_int(rows, r, 0), .period = row_period(rows, r, 1) };

	for (size_t m = 0; m < SUM_MEASURES; m++)
		c.sum.of[m] = row_int(rows, r, 3 + m);
	if (by != SUM_BY_AGENCY)
		c.part = row_int(rows, r, C_PART) - (by == SUM_BY_GROUP ? 2 : 0);	/* behind "all", from 1 */
	return c;
}

static int
cells(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals, enum summary_by by, struct summary_cell **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = cell(&rows, r, by);
	return 1;
}

int
summary_select(struct db *db, struct mem *mem, enum summary_by by, int64_t agency, struct day first, struct day last, struct summary_cell **list_r, size_t *n_r)
{
	static const enum sql asks[] = { SQL_SUMMARY_BY_AGENCY, SQL_SUMMARY_BY_GROUP, SQL_SUMMARY_BY_UNIT, SQL_SUMMARY_BY_POST };
	const struct val vals[] = { V_TEXT(day_text(mem, first)), V_TEXT(day_text(mem, last)), V_INT(agency) };
	const bool one = by == SUM_BY_UNIT || (by == SUM_BY_POST && agency != 0);

	return cells(db, mem, by == SUM_BY_POST && one ? SQL_SUMMARY_BY_POST_OF : asks[by], vals, one ? 3 : 2, by, list_r, n_r);
}

int
summary_select_post(struct db *db, struct mem *mem, int64_t post, struct day first, struct day last, struct summary_cell **list_r, size_t *n_r)
{
	const struct val vals[] = { V_TEXT(day_text(mem, first)), V_TEXT(day_text(mem, last)), V_INT(post) };

	return cells(db, mem, SQL_SUMMARY_BY_POST_EACH, vals, 3, SUM_BY_POST, list_r, n_r);
}

int
summary_until(struct db *db, struct mem *mem, int64_t agency, struct day first, struct day last, const char **at_r, int64_t *waiting_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SUMMARY_UNTIL, VALS(V_TEXT(day_text(mem, first)), V_TEXT(day_text(mem, last)), V_INT(agency), V_INT(agency)), &rows) != 1 ||
	    row_count(db, mem, SQL_SUMMARY_WAITING, NO_VALS, waiting_r) != 1)
		return -1;
	*at_r = row_text(&rows, 0, 0);
	return 1;
}

int
summary_rows(struct db *db, struct mem *mem, struct day first, struct summary_rows **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SUMMARY_ROWS, VALS(V_TEXT(day_text(mem, first))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct summary_rows){ row_int(&rows, r, 0), (int)row_int(&rows, r, 1), row_int(&rows, r, 2), row_int(&rows, r, 3) };
	return 1;
}

static int
names(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals, bool kinds, struct summary_name **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct summary_name){ row_int(&rows, r, 0), row_word(&rows, r, 1), kinds ? (int)row_int(&rows, r, 2) - 1 : NO_KIND };
	return 1;
}

int
summary_agencies(struct db *db, struct mem *mem, struct day first, struct day last, struct summary_name **list_r, size_t *n_r)
{
	return names(db, mem, SQL_SUMMARY_UNITS, VALS(V_TEXT(day_text(mem, last)), V_TEXT(day_text(mem, first))), true, list_r, n_r);
}

int
summary_units(struct db *db, struct mem *mem, int64_t agency, struct summary_name **list_r, size_t *n_r)
{
	return names(db, mem, SQL_SUMMARY_DIVISIONS, VALS(V_INT(agency), V_INT(agency)), false, list_r, n_r);
}

int
summary_posts(struct db *db, struct mem *mem, struct summary_name **list_r, size_t *n_r)
{
	return names(db, mem, SQL_SUMMARY_POSTS, NO_VALS, false, list_r, n_r);
}
