#include "store/rating_complaint.h"

#include "store/cells.h"

int
complaint_select(struct db *db, struct mem *mem, int64_t rating, struct complaint **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_COMPLAINT_ALL, VALS(V_INT(rating)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct complaint){
			.id = row_int(&rows, r, 0), .version = row_int(&rows, r, 1), .rating = row_int(&rows, r, 2),
			.kind = (enum complaint_kind)word_index(complaint_kind_name, COMPLAINT_KINDS, row_word(&rows, r, 3)),
			.received = row_day(&rows, r, 4), .words = row_word(&rows, r, 5), .maker = row_word(&rows, r, 6),
			.made_at = row_text(&rows, r, 7),
			.outcome = row_null(&rows, r, 8) ? NOT_VERIFIED : word_index(complaint_outcome_name, COMPLAINT_OUTCOMES, row_word(&rows, r, 8)),
			.verifier = row_word(&rows, r, 9), .document = row_word(&rows, r, 10), .result = row_word(&rows, r, 11),
			.closer = row_word(&rows, r, 12), .closed_at = row_text(&rows, r, 13),
		};
	return 1;
}

int
complaint_insert(struct db *db, struct mem *mem, const struct complaint *c, int64_t person, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_RATING_COMPLAINT_ADD, VALS(V_INT(c->rating), V_TEXT(complaint_kind_name[c->kind]),
	    V_TEXT(day_text(mem, c->received)), V_TEXT(c->words), V_INT(person), V_ID(delegation)), id_r);
}

int
complaint_close(struct db *db, const struct complaint *c, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_RATING_COMPLAINT_CLOSE, VALS(V_TEXT(complaint_outcome_name[c->outcome]), V_TEXT(c->verifier),
	    V_TEXT(c->document), V_TEXT(c->result), V_INT(person), V_ID(delegation), V_INT(c->id), V_INT(c->rating), V_INT(c->version)));
}

int
rating_step_insert(struct db *db, int64_t rating, const char *act, int64_t person, int64_t delegation, const char *reason)
{
	return db_exec(db, SQL_RATING_STEP_ADD, VALS(V_INT(rating), V_TEXT(act), V_INT(person), V_ID(delegation), V_TEXT(reason)), NULL);
}

int
rating_step_select(struct db *db, struct mem *mem, int64_t rating, struct rating_step **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_STEP_ALL, VALS(V_INT(rating)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct rating_step){ row_word(&rows, r, 0), row_word(&rows, r, 1), row_text(&rows, r, 2), row_word(&rows, r, 3) };
	return 1;
}
