/* Rounds, people and history of a catalog: the second half of store/catalog.h. */
#include "store/catalog.h"
#include "store/cells.h"

int
catalog_round_start(struct db *db, int64_t catalog, int64_t number, int64_t standard,
    const char *words, int64_t person, int64_t delegation)
{
	int64_t id;

	if (db_insert(db, SQL_CATALOG_ROUND_ADD, VALS(V_INT(number), V_ID(standard),
	    V_TEXT(words), V_INT(person), V_ID(delegation), V_INT(catalog)), &id) != 1)
		return -1;
	if (db_exec(db, SQL_CATALOG_ROUND_ROWS_ADD, VALS(V_INT(id), V_INT(catalog)), NULL) != 1)
		return -1;
	return db_change(db, SQL_CATALOG_ROUND_UP, VALS(V_INT(catalog))) == 1 ? 1 : -1;
}

int
catalog_round_finish(struct db *db, int64_t catalog, int64_t number, const char *outcome,
    const char *reason, int64_t person)
{
	return db_change(db, SQL_CATALOG_ROUND_END, VALS(V_INT(person), V_TEXT(outcome), V_TEXT(reason),
	    V_INT(person), V_INT(catalog), V_INT(number)));
}

int
catalog_round_signed(struct db *db, int64_t catalog, int64_t number, int64_t person)
{
	return db_change(db, SQL_CATALOG_ROUND_SIGN, VALS(V_INT(person), V_INT(person),
	    V_INT(catalog), V_INT(number))) == 1 ? 1 : -1;
}

int
catalog_round_unsigned(struct db *db, int64_t catalog, int64_t number)
{
	return db_exec(db, SQL_CATALOG_ROUND_UNSIGN, VALS(V_INT(catalog), V_INT(number)), NULL);
}

int
catalog_round_list(struct db *db, struct mem *mem, int64_t catalog,
    struct catalog_round **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_ROUNDS, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct catalog_round){
			.number = row_int(&rows, r, 0),
			.words = row_word(&rows, r, 1),
			.submitted_by = row_word(&rows, r, 2),
			.behalf = { row_text(&rows, r, 14), row_text(&rows, r, 15) },
			.submitted_at = row_text(&rows, r, 3),
			.outcome = row_text(&rows, r, 4),
			.reason = row_word(&rows, r, 5),
			.ended_by = row_word(&rows, r, 6),
			.ended_at = row_text(&rows, r, 7),
			.ended_title = row_word(&rows, r, 8),
			.ended_rank = row_word(&rows, r, 9),
			.signed_by = row_word(&rows, r, 10),
			.signed_at = row_text(&rows, r, 11),
			.signed_title = row_word(&rows, r, 12),
			.signed_rank = row_word(&rows, r, 13),
			.standard_reason = row_word(&rows, r, 16),
		};
	return 1;
}

int
catalog_people(struct db *db, struct mem *mem, int64_t agency, enum catalog_people which,
    struct day today, int64_t **list_r, size_t *n_r)
{
	const char *day = day_text(mem, today);
	struct rows rows;

	if (db_list(db, mem, which == CATALOG_HEADS ? SQL_CATALOG_HEADS : SQL_CATALOG_OFFICERS,
	    VALS(V_INT(agency), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
catalog_role_people(struct db *db, struct mem *mem, const char *role, int64_t **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_ROLE_PEOPLE, VALS(V_TEXT(role)), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
catalog_events(struct db *db, struct mem *mem, int64_t catalog, int64_t row, bool open, bool experts,
    int64_t most, int64_t from, struct catalog_event **list_r, size_t *n_r)
{
	struct rows rows;
	int done;

	if (row != 0)
		done = db_list(db, mem, SQL_CATALOG_ROW_HISTORY, VALS(V_INT(row), V_INT(experts), V_INT(most),
		    V_INT(from)), &rows);
	else
		done = db_list(db, mem, SQL_CATALOG_HISTORY, VALS(V_INT(catalog), V_INT(open),
		    V_INT(catalog), V_INT(experts), V_INT(catalog), V_INT(experts), V_INT(most), V_INT(from)), &rows);
	if (done != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct catalog_event){
			.at = row_text(&rows, r, 1),
			.who = row_word(&rows, r, 2),
			.noun = row_text(&rows, r, 3),
			.object = row_int(&rows, r, 4),
			.action = row_text(&rows, r, 5),
			.before = row_text(&rows, r, 6),
			.after = row_text(&rows, r, 7),
			.code = row_word(&rows, r, 8),
			.task = row_word(&rows, r, 9),
			.behalf = { row_text(&rows, r, 10), row_text(&rows, r, 11) },
		};
	return 1;
}
