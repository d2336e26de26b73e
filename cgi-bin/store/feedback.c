#include "store/feedback.h"

#include "rules/organisation.h"
#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct feedback *b)
{
	const struct day first = row_day(rows, r, 4);

	*b = (struct feedback){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .person = row_int(rows, r, 2), .name = row_word(rows, r, 3),
		.period = { first.year, first.month, (int8_t)row_int(rows, r, 5) }, .due = row_day(rows, r, 6),
		.maker = row_int(rows, r, 7), .maker_name = row_word(rows, r, 8), .invited = row_int(rows, r, 9),
		.agency = row_int(rows, r, 10),
	};
}

int
feedback_find(struct db *db, struct mem *mem, int64_t person, struct day first, struct feedback *b)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_FEEDBACK_STANDING, VALS(V_INT(person), V_TEXT(day_text(mem, first))), &rows);

	if (found == 1)
		take(&rows, 0, b);
	return found;
}

int
feedback_select_waiting(struct db *db, struct mem *mem, int64_t person, struct day day, struct feedback **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_FEEDBACK_WAITING, VALS(V_TEXT(day_text(mem, day)), V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
feedback_insert(struct db *db, struct mem *mem, const struct feedback *b, int64_t maker, int64_t *id_r)
{
	const struct day first = { b->period.year, b->period.month, 1 };

	return db_insert(db, SQL_FEEDBACK_ADD, VALS(V_INT(b->person), V_INT(b->agency), V_TEXT(day_text(mem, first)),
	    V_INT(b->period.months), V_TEXT(day_text(mem, b->due)), V_INT(maker)), id_r);
}

int
feedback_insert_invited(struct db *db, int64_t id, int64_t person)
{
	return db_exec(db, SQL_FEEDBACK_INVITE, VALS(V_INT(id), V_INT(person)), NULL);
}

int
feedback_invited(struct db *db, struct mem *mem, int64_t id, int64_t **person_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_FEEDBACK_PEOPLE, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*person_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
feedback_hold(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_FEEDBACK_HOLD, VALS(V_INT(id)), &rows);
}

int
feedback_mark(struct db *db, int64_t id, int64_t person)
{
	return db_change(db, SQL_FEEDBACK_MARK, VALS(V_INT(id), V_INT(person)));
}

int
feedback_insert_answer(struct db *db, int64_t id, const struct feedback_answer *a)
{
	return db_exec(db, SQL_FEEDBACK_SAY, VALS(V_INT(id), V_TEXT(feedback_word_name[a->word[0]]), V_TEXT(feedback_word_name[a->word[1]]),
	    V_TEXT(feedback_word_name[a->word[2]]), V_TEXT(a->words)), NULL) == 1 ? 1 : -1;
}

int
feedback_answers(struct db *db, struct mem *mem, int64_t id, struct feedback_answer **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_FEEDBACK_ANSWERS, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		for (size_t g = 0; g < FEEDBACK_GROUPS; g++)
			(*list_r)[r].word[g] = (enum feedback_word)word_index(feedback_word_name, FEEDBACK_WORDS, row_word(&rows, r, g));
		(*list_r)[r].words = row_word(&rows, r, FEEDBACK_GROUPS);
	}
	return 1;
}

int
feedback_set_withdrawn(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_FEEDBACK_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}
