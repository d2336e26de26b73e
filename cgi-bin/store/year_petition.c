#include "store/year_petition.h"

#include "rules/organisation.h"
#include "store/cells.h"
#include "store/petition.h"

static enum petition_state
state_of(const struct rows *rows, size_t r, size_t c)
{
	return (enum petition_state)word_index(petition_state_name, PETITION_STATES, row_word(rows, r, c));
}

int
year_petition_insert(struct db *db, struct mem *mem, const struct year_petition *y, int64_t *id_r)
{
	const int done = db_insert(db, SQL_YEAR_PETITION_ADD, VALS(V_INT(y->classification), V_TEXT(y->p.words), V_TEXT(y->p.proof),
	    V_TEXT(day_text(mem, y->p.received)), V_TEXT(day_text(mem, y->p.due))), id_r);

	return done == 1 ? petition_send(db, *id_r) : -1;
}

int
year_petition_select(struct db *db, struct mem *mem, int64_t person, int year, struct year_petition **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_PETITIONS, VALS(V_INT(person), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct year_petition){ .classification = row_int(&rows, r, 2), .p = {
			.id = row_int(&rows, r, 0), .version = row_int(&rows, r, 1), .kind = PETITION_PETITION, .state = state_of(&rows, r, 3),
			.words = row_word(&rows, r, 4), .proof = row_word(&rows, r, 5), .received = row_day(&rows, r, 6), .due = row_day(&rows, r, 7),
			.made_at = row_text(&rows, r, 8), .answer = row_word(&rows, r, 9), .document = row_word(&rows, r, 10),
			.answerer = row_word(&rows, r, 11), .answered_at = row_text(&rows, r, 12), .behalf = { row_text(&rows, r, 13), row_text(&rows, r, 14) },
		} };
	return 1;
}

int
year_petition_hold(struct db *db, struct mem *mem, int64_t id, struct year_petition *y)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_PETITION_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		*y = (struct year_petition){ .classification = row_int(&rows, 0, 2), .p = { .id = id, .version = row_int(&rows, 0, 0),
		    .state = state_of(&rows, 0, 1) } };
	return found;
}

int
year_petition_open(struct db *db, struct mem *mem, int64_t authority, struct year_petition_open **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_PETITION_WAITING, VALS(V_INT(authority)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct year_petition_open){ .id = row_int(&rows, r, 0), .state = state_of(&rows, r, 1),
		    .classification = row_int(&rows, r, 2), .person = row_int(&rows, r, 3), .due = row_day(&rows, r, 4), .run = row_int(&rows, r, 5) };
	return 1;
}
