#include "store/cells.h"
#include "store/rating.h"

static void
take(const struct rows *rows, size_t r, struct rating_run *n)
{
	*n = (struct rating_run){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .authority = row_int(rows, r, 2), .name = row_word(rows, r, 3),
		.kind = (enum unit_kind)word_index(unit_kind_name, UNIT_KINDS, row_word(rows, r, 4)), .year = (int)row_int(rows, r, 5),
		.set = row_int(rows, r, 6), .rate = row_int(rows, r, 7), .outstanding_number = row_word(rows, r, 8),
		.outstanding_day = row_day(rows, r, 9), .chosen_why = row_text(rows, r, 10), .opener = row_word(rows, r, 11),
		.opened_at = row_text(rows, r, 12),
	};
}

int
rating_run_select(struct db *db, struct mem *mem, int year, struct rating_run **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_RUN_ALL, VALS(V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
rating_run_get(struct db *db, struct mem *mem, int64_t id, struct rating_run *n)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RATING_RUN_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, n);
	return found;
}

int
rating_run_hold(struct db *db, struct mem *mem, int64_t id, int64_t *version_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RATING_RUN_HOLD, VALS(V_INT(id)), &rows);

	if (found == 1)
		*version_r = row_int(&rows, 0, 0);
	return found;
}

int
rating_run_mark(struct db *db, int64_t id)
{
	return db_exec(db, SQL_RATING_RUN_TOUCH, VALS(V_INT(id)), NULL);
}

int
rating_run_insert(struct db *db, const struct rating_run *n, int64_t person, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_RATING_RUN_ADD, VALS(V_INT(n->authority), V_INT(n->year), V_INT(n->set), V_INT(person), V_ID(delegation)), id_r);
}

int
rating_run_set_rate(struct db *db, struct mem *mem, const struct rating_run *n)
{
	const bool document = n->outstanding_number[0] != '\0';

	return db_change(db, SQL_RATING_RUN_SET_RATE, VALS(V_INT(n->rate), document ? V_TEXT(n->outstanding_number) : V_NULL,
	    document ? V_TEXT(day_text(mem, n->outstanding_day)) : V_NULL, V_INT(n->id), V_INT(n->version)));
}

int
rating_run_set_chosen(struct db *db, const struct rating_run *n)
{
	return db_change(db, SQL_RATING_RUN_SET_CHOSEN, VALS(V_TEXT(n->chosen_why), V_INT(n->id), V_INT(n->version)));
}

int
rating_run_missing(struct db *db, struct mem *mem, const struct rating_run *n, struct day today, int64_t **unit_r, size_t *n_r)
{
	const char *day = day_text(mem, today);
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_RUN_UNITS, VALS(V_INT(n->year), V_INT(n->authority), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*unit_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
rating_insert(struct db *db, const struct rating_run *n, int64_t unit, int64_t *id_r)
{
	return db_insert(db, SQL_RATING_ADD, VALS(V_INT(n->id), V_INT(unit), V_INT(n->year)), id_r);
}

int
rating_heads(struct db *db, struct mem *mem, int64_t unit, struct day on, int64_t **person_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_HEADS, VALS(V_INT(unit), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*person_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
rating_headed(struct db *db, struct mem *mem, int64_t agency, int64_t person, struct day on, int64_t **unit_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_HEADED, VALS(V_INT(agency), V_INT(person), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*unit_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
rating_select_open(struct db *db, struct mem *mem, const int64_t *unit, size_t n, struct rating_open **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_OPEN_OF, VALS(V_TEXT(ids_text(mem, unit, n))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct rating_open){ row_int(&rows, r, 0), row_word(&rows, r, 1), (int)row_int(&rows, r, 2) };
	return 1;
}

int
rating_select_waiting(struct db *db, struct mem *mem, int64_t authority, struct rating_waiting **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_WAITING_OF, VALS(V_INT(authority)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct rating_waiting){ row_int(&rows, r, 0), (int)row_int(&rows, r, 1), row_int(&rows, r, 2), row_int(&rows, r, 3),
		    row_int(&rows, r, 4) };
	return 1;
}
