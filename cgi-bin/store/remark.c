#include "store/cells.h"
#include "store/remark.h"

int
remark_insert(struct db *db, const struct remark *m, int64_t author, int64_t *id_r)
{
	return db_insert(db, SQL_REMARK_ADD, VALS(V_INT(m->catalog), V_INT(m->round),
	    V_ID(m->row), V_TEXT(m->section), V_TEXT(m->division), V_TEXT(m->kind), V_TEXT(m->words), V_INT(author)), id_r);
}

int
remark_select(struct db *db, struct mem *mem, int64_t catalog, int64_t shown, int64_t row,
    struct remark **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_REMARK_LIST, VALS(V_INT(catalog), V_INT(shown), V_INT(row),
	    V_INT(row)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct remark){
			.id = row_int(&rows, r, 0),
			.catalog = row_int(&rows, r, 1),
			.round = row_int(&rows, r, 2),
			.row = row_int(&rows, r, 3),
			.row_code = row_word(&rows, r, 4),
			.row_task = row_word(&rows, r, 5),
			.kind = row_text(&rows, r, 6),
			.words = row_text(&rows, r, 7),
			.author = row_word(&rows, r, 8),
			.at = row_text(&rows, r, 9),
			.answer = row_word(&rows, r, 10),
			.answered_by = row_word(&rows, r, 11),
			.answered_at = row_text(&rows, r, 12),
			.state = row_text(&rows, r, 13),
			.version = row_int(&rows, r, 14),
			.section = row_text(&rows, r, 15),
			.division = row_text(&rows, r, 16),
		};
	return 1;
}

int
remark_get(struct db *db, struct mem *mem, int64_t id, struct remark *m)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_REMARK_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		*m = (struct remark){ .id = id, .catalog = row_int(&rows, 0, 0),
		    .row = row_int(&rows, 0, 1), .state = row_text(&rows, 0, 2),
		    .version = row_int(&rows, 0, 3), .round = row_int(&rows, 0, 4),
		    .words = row_text(&rows, 0, 5), .answer = row_word(&rows, 0, 6),
		    .row_code = row_word(&rows, 0, 7) };
	return found;
}

int
remark_put_answer(struct db *db, int64_t id, int64_t version, const char *answer,
    int64_t person)
{
	return db_change(db, SQL_REMARK_ANSWER, VALS(V_TEXT(answer), V_INT(person), V_INT(id),
	    V_INT(version)));
}

int
remark_put_settled(struct db *db, int64_t id, int64_t version, int64_t person)
{
	return db_change(db, SQL_REMARK_SETTLE, VALS(V_INT(person), V_INT(id), V_INT(version)));
}

int
remark_count_round(struct db *db, struct mem *mem, int64_t catalog, int64_t round, int64_t *n_r)
{
	return row_count(db, mem, SQL_REMARK_OF_ROUND, VALS(V_INT(catalog), V_INT(round)), n_r);
}

int
remark_count_unsettled(struct db *db, struct mem *mem, int64_t catalog, int64_t *n_r)
{
	return row_count(db, mem, SQL_REMARK_UNSETTLED, VALS(V_INT(catalog)), n_r);
}

int
remark_count_unanswered(struct db *db, struct mem *mem, int64_t catalog, int64_t *n_r)
{
	return row_count(db, mem, SQL_REMARK_UNANSWERED, VALS(V_INT(catalog)), n_r);
}
