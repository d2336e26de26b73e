#include "store/year_replace.h"

#include "rules/sheet_ground.h"
#include "store/cells.h"

int
year_replace(struct db *db, struct mem *mem, const struct classification *before, const struct classification *next, int64_t decision,
    int64_t person, int64_t delegation, const char *number, int64_t *id_r)
{
	int done = db_change(db, SQL_YEAR_REPLACE_END, VALS(V_INT(before->id), V_INT(before->version)));

	if (done == 1)
		done = db_insert(db, SQL_YEAR_REPLACE_ADD, VALS(V_INT(next->chosen), V_INT(decision), V_TEXT(year_standing_name[next->standing]),
		    V_TEXT(next->mean == NULL ? NULL : ratio_text(mem, next->mean)), next->mean == NULL ? V_NULL : V_INT(sheet_shown(mem, next->mean)),
		    V_TEXT(year_level_name(next->level)), V_TEXT(next->why), V_INT(before->id)), id_r);
	if (done != 1)
		return done;
	return db_exec(db, SQL_YEAR_REPLACE_STEP, VALS(V_INT(before->id), V_INT(person), V_ID(delegation), V_TEXT(number)), NULL) == 1 &&
	    db_exec(db, SQL_YEAR_STALE_REPLACED, VALS(V_TEXT(number), V_INT(person), V_INT(before->id)), NULL) == 1 ? 1 : -1;
}

int
year_stale_head(struct db *db, struct mem *mem, int64_t agency, int year, int64_t *id_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_STALE_HEAD, VALS(V_INT(agency), V_INT(year)), &rows);

	*id_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found;
}

int
year_stale_insert(struct db *db, int64_t decision, enum year_stale_kind kind, int64_t classification, int level)
{
	return db_exec(db, SQL_YEAR_STALE_ADD, VALS(V_INT(decision), V_TEXT(year_stale_kind_name[kind]), V_INT(classification),
	    V_TEXT(year_level_name(level))), NULL);
}

int
year_stale_select(struct db *db, struct mem *mem, int64_t run, struct year_stale **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_STALES, VALS(V_INT(run)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct year_stale){ .id = row_int(&rows, r, 0), .version = row_int(&rows, r, 1),
		    .kind = (enum year_stale_kind)word_index(year_stale_kind_name, YEAR_STALE_KINDS, row_word(&rows, r, 2)),
		    .classification = row_int(&rows, r, 3), .name = row_word(&rows, r, 4), .title = row_word(&rows, r, 5), .unit_name = row_word(&rows, r, 6),
		    .level = year_level_of(row_text(&rows, r, 7)), .now = year_level_of(row_text(&rows, r, 8)), .number = row_word(&rows, r, 9), .day = row_day(&rows, r, 10),
		    .decision = row_text(&rows, r, 11), .reason = row_word(&rows, r, 12), .decider = row_word(&rows, r, 13), .decided_at = row_text(&rows, r, 14) };
	return 1;
}

int
year_stale_keep(struct db *db, int64_t run, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_YEAR_STALE_KEEP, VALS(V_TEXT(reason), V_INT(person), V_INT(id), V_INT(version), V_INT(run)));
}

int
year_stale_own(struct db *db, struct mem *mem, int64_t id, int64_t person)
{
	struct rows rows;

	return db_find(db, mem, SQL_YEAR_STALE_OWN, VALS(V_INT(id), V_INT(person)), &rows);
}

int
year_stale_waiting(struct db *db, struct mem *mem, int64_t authority, int64_t *n_r, int64_t *run_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_STALE_WAITING, VALS(V_INT(authority)), &rows) != 1)
		return -1;
	*n_r = row_int(&rows, 0, 0);
	*run_r = row_int(&rows, 0, 1);
	return 1;
}
