#include "store/regulation_remark.h"

#include "store/cells.h"

int
regulation_remark_select(struct db *db, struct mem *mem, int64_t regulation, struct regulation_remark **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_REGULATION_REMARKS, VALS(V_INT(regulation)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct regulation_remark){
			.id = row_int(&rows, r, 0), .maker_id = row_int(&rows, r, 1), .words = row_word(&rows, r, 2), .maker = row_word(&rows, r, 3),
			.made_at = row_text(&rows, r, 4), .answer = row_word(&rows, r, 5), .answerer = row_word(&rows, r, 6), .answered_at = row_text(&rows, r, 7),
		};
	return 1;
}

int
regulation_remark_counts(struct db *db, struct mem *mem, struct regulation_remark_count **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_REGULATION_REMARK_COUNTS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct regulation_remark_count){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_int(&rows, r, 2) };
	return 1;
}

int
regulation_remark_insert(struct db *db, int64_t regulation, const char *words, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_REGULATION_REMARK_ADD, VALS(V_INT(regulation), V_TEXT(words), V_INT(person)), id_r) == 1 ? 1 : -1;
}

int
regulation_remark_set_answer(struct db *db, int64_t regulation, const struct regulation_remark *m, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_REGULATION_REMARK_ANSWER, VALS(V_TEXT(m->answer), V_INT(person), V_ID(delegation), V_INT(m->id), V_INT(regulation)));
}
