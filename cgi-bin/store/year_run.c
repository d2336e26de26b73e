#include "store/year_run.h"

#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct year_run *run)
{
	*run = (struct year_run){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .authority = row_int(rows, r, 2), .authority_name = row_word(rows, r, 3),
		.province = row_int(rows, r, 4) == 1, .year = (int)row_int(rows, r, 5),
		.state = (enum year_run_state)word_index(year_run_state_name, RUN_STATES, row_word(rows, r, 6)),
		.base = row_null(rows, r, 7) ? -1 : (int)word_index(quota_base_name, QUOTA_BASES, row_word(rows, r, 7)), .rate = row_int(rows, r, 8),
		.outstanding_number = row_text(rows, r, 9), .outstanding_day = row_day(rows, r, 10), .group_number = row_text(rows, r, 11),
		.group_day = row_day(rows, r, 12), .chosen_why = row_text(rows, r, 13), .opener = row_word(rows, r, 14),
		.opened_at = row_text(rows, r, 15), .freezer = row_text(rows, r, 16), .frozen_at = row_text(rows, r, 17),
	};
}

int
year_run_find(struct db *db, struct mem *mem, int64_t id, struct year_run *r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_RUN_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, r);
	return found;
}

int
year_runs_of_year(struct db *db, struct mem *mem, int year, struct year_run **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_RUNS_OF_YEAR, VALS(V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
year_run_of(struct db *db, struct mem *mem, int64_t authority, int year, int64_t *id_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_RUN_OF, VALS(V_INT(authority), V_INT(year)), &rows);

	*id_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found;
}

int
year_run_hold(struct db *db, struct mem *mem, int64_t id, int64_t *version_r, enum year_run_state *state_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_RUN_HOLD, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	*version_r = row_int(&rows, 0, 0);
	*state_r = (enum year_run_state)word_index(year_run_state_name, RUN_STATES, row_word(&rows, 0, 1));
	return 1;
}

int
year_run_years(struct db *db, struct mem *mem, int64_t authority, struct year_run_short **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_RUN_YEARS, VALS(V_INT(authority)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct year_run_short){ row_int(&rows, r, 0), (int)row_int(&rows, r, 1),
		    (enum year_run_state)word_index(year_run_state_name, RUN_STATES, row_word(&rows, r, 2)) };
	return 1;
}

int
year_run_insert(struct db *db, int64_t authority, int year, int64_t opener, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_YEAR_RUN_ADD, VALS(V_INT(authority), V_INT(year), V_INT(opener), V_ID(delegation)), id_r);
}

int
year_run_groups(struct db *db, struct mem *mem, int64_t run, struct year_group **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_RUN_GROUPS, VALS(V_INT(run)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct year_group){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_word(&rows, r, 2) };
	return 1;
}
