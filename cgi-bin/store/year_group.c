#include "store/year_group.h"

#include "store/cells.h"

/* Done, whether or not a row was other than it was. */
static int
wrote(int done)
{
	return done == 1 ? 1 : -1;
}

int
year_group_insert(struct db *db, int64_t run, const char *name, int64_t *id_r)
{
	return db_insert(db, SQL_YEAR_GROUP_ADD, VALS(V_INT(run), V_TEXT(name), V_INT(run)), id_r);
}

int
year_group_rename(struct db *db, int64_t run, int64_t group, const char *name)
{
	return wrote(db_exec(db, SQL_YEAR_GROUP_RENAME, VALS(V_TEXT(name), V_INT(group), V_INT(run)), NULL));
}

int
year_group_remove(struct db *db, int64_t run, int64_t group)
{
	return wrote(db_exec(db, SQL_YEAR_GROUP_REMOVE, VALS(V_INT(group), V_INT(run)), NULL));
}

int
year_group_move(struct db *db, struct mem *mem, int64_t run, int64_t group, const int64_t *classification, size_t n)
{
	return wrote(db_exec(db, SQL_YEAR_GROUP_MOVE, VALS(V_INT(group), V_INT(run), V_TEXT(ids_text(mem, classification, n))), NULL));
}

int
year_group_pour(struct db *db, int64_t run, int64_t from, int64_t into)
{
	return wrote(db_exec(db, SQL_YEAR_GROUP_POUR, VALS(V_INT(into), V_INT(run), V_INT(from)), NULL));
}

int
year_run_touch(struct db *db, int64_t run)
{
	return wrote(db_exec(db, SQL_YEAR_RUN_TOUCH, VALS(V_INT(run)), NULL));
}

static const char *
day_or_null(struct mem *mem, struct day day)
{
	return day.year == 0 ? NULL : day_text(mem, day);
}

int
year_run_freeze(struct db *db, struct mem *mem, const struct year_run *r, int64_t person)
{
	return db_change(db, SQL_YEAR_RUN_FREEZE, VALS(V_TEXT(quota_base_name[r->base]), V_INT(r->rate), V_TEXT(r->outstanding_number),
	    V_TEXT(day_or_null(mem, r->outstanding_day)), V_TEXT(r->group_number), V_TEXT(day_or_null(mem, r->group_day)), V_INT(person), V_INT(r->id)));
}

int
year_run_unfreeze(struct db *db, int64_t run, int64_t version)
{
	return db_change(db, SQL_YEAR_RUN_UNFREEZE, VALS(V_INT(run), V_INT(version)));
}

int
year_run_choose(struct db *db, struct mem *mem, int64_t run, int64_t version, const char *why, const int64_t *classification, size_t n)
{
	const int done = db_change(db, SQL_YEAR_RUN_CHOOSE, VALS(V_TEXT(why), V_INT(run), V_INT(version)));

	if (done != 1)
		return done;
	return wrote(db_exec(db, SQL_YEAR_RUN_CHOSEN, VALS(V_TEXT(ids_text(mem, classification, n)), V_INT(run)), NULL));
}

int
year_run_snapshot_last(struct db *db, struct mem *mem, int64_t run, struct year_run_frozen *z)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_RUN_SNAPSHOT_LAST, VALS(V_INT(run)), &rows);

	if (found == 1)
		*z = (struct year_run_frozen){ row_word(&rows, 0, 0), row_word(&rows, 0, 1), row_day(&rows, 0, 2) };
	return found;
}

int
year_levels(struct db *db, struct mem *mem, const int64_t *person, size_t n, int first, int last, struct year_level **list_r, size_t *n_r)
{
	const char *people = ids_text(mem, person, n);
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_LEVELS, VALS(V_TEXT(people), V_INT(first), V_INT(last), V_TEXT(people), V_INT(first), V_INT(last)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct year_level){ row_int(&rows, r, 0), (int)row_int(&rows, r, 1),
		    (enum score_level)word_index(score_level_name, SCORE_LEVELS, row_word(&rows, r, 2)) };
	return 1;
}
