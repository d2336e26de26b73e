#include "store/cells.h"
#include "store/outside_work.h"

static void
take(const struct rows *rows, size_t r, struct outside_work *w)
{
	*w = (struct outside_work){
		.id = row_int(rows, r, 0),
		.agency = row_int(rows, r, 1),
		.task = row_word(rows, r, 2),
		.output = row_word(rows, r, 3),
		.group = (int)row_int(rows, r, 4),
		.points = row_null(rows, r, 5) ? -1 : row_int(rows, r, 5),
		.coefficient = row_int(rows, r, 6),
		.period = row_word(rows, r, 7),
		.assigner = row_word(rows, r, 8),
		.person = row_int(rows, r, 9),
		.person_name = row_word(rows, r, 10),
		.created_at = row_text(rows, r, 11),
		.state = row_word(rows, r, 12),
		.row = row_int(rows, r, 13),
		.catalog = row_int(rows, r, 14),
		.reason = row_word(rows, r, 15),
		.answered_by = row_word(rows, r, 16),
		.answered_at = row_text(rows, r, 17),
		.version = row_int(rows, r, 18),
		.again = row_int(rows, r, 19) != 0,
	};
}

int
outside_work_insert(struct db *db, const struct outside_work *w, int64_t *id_r)
{
	return db_insert(db, SQL_OUTSIDE_WORK_ADD, VALS(V_INT(w->agency), V_TEXT(w->task), V_TEXT(w->output),
	    V_ID(w->group), w->points < 0 ? V_NULL : V_INT(w->points), V_ID(w->coefficient),
	    V_TEXT(w->period), V_TEXT(w->assigner), V_INT(w->person), V_INT(w->support)), id_r) == 1 ? 1 : -1;
}

static int
select_works(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t nval,
    struct outside_work **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, val, nval, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
outside_work_select(struct db *db, struct mem *mem, int64_t agency, int64_t most, int64_t from,
    struct outside_work **list_r, size_t *n_r)
{
	return select_works(db, mem, SQL_OUTSIDE_WORK_LIST, VALS(V_INT(agency), V_INT(most), V_INT(from)), list_r,
	    n_r);
}

int
outside_work_count(struct db *db, struct mem *mem, int64_t agency, int64_t *all_r, int64_t *waiting_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_OUTSIDE_WORK_COUNT, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*all_r = row_int(&rows, 0, 0);
	*waiting_r = row_int(&rows, 0, 1);
	return 1;
}

int
outside_work_hold(struct db *db, struct mem *mem, int64_t id, int64_t agency, int64_t version,
    struct outside_work *w)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_OUTSIDE_WORK_FIND, VALS(V_INT(id), V_INT(agency), V_INT(version)), &rows);

	if (found == 1)
		take(&rows, 0, w);
	return found;
}

int
outside_work_answer(struct db *db, const struct outside_work *w, const char *state, int64_t row,
    const char *reason, int64_t person)
{
	return db_change(db, SQL_OUTSIDE_WORK_ANSWER, VALS(V_TEXT(state), V_ID(row), V_TEXT(reason),
	    V_INT(person), V_INT(w->id), V_INT(w->version)));
}

int
outside_work_hold_answered(struct db *db, struct mem *mem, int64_t id, int64_t agency, int64_t version,
    struct outside_work *w)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_OUTSIDE_WORK_ANSWERED, VALS(V_INT(id), V_INT(agency), V_INT(version)),
	    &rows);

	if (found == 1)
		take(&rows, 0, w);
	return found;
}

int
outside_work_hold_taken(struct db *db, struct mem *mem, int64_t catalog, struct outside_work **list_r, size_t *n_r)
{
	return select_works(db, mem, SQL_OUTSIDE_WORK_TAKEN, VALS(V_INT(catalog)), list_r, n_r);
}

int
outside_work_reopen(struct db *db, const struct outside_work *w)
{
	return db_change(db, SQL_OUTSIDE_WORK_REOPEN, VALS(V_INT(w->id), V_INT(w->version)));
}

static int
find_catalog(struct db *db, struct mem *mem, enum sql sql, int64_t agency, int64_t *catalog_r)
{
	struct rows rows;
	int found = db_find(db, mem, sql, VALS(V_INT(agency)), &rows);

	*catalog_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found;
}

int
outside_work_supplement(struct db *db, struct mem *mem, int64_t agency, int64_t *catalog_r)
{
	return find_catalog(db, mem, SQL_OUTSIDE_WORK_SUPPLEMENT, agency, catalog_r);
}

int
outside_work_ruling(struct db *db, struct mem *mem, int64_t agency, int64_t *catalog_r)
{
	return find_catalog(db, mem, SQL_OUTSIDE_WORK_RULING, agency, catalog_r);
}
