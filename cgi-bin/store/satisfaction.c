#include "store/satisfaction.h"

#include "store/cells.h"

int
satisfaction_people(struct db *db, struct mem *mem, int64_t agency, struct day day, struct satisfaction_person **list_r, size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, SQL_SATISFACTION_PEOPLE, VALS(V_TEXT(on), V_TEXT(on), V_INT(agency), V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct satisfaction_person){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_word(&rows, r, 2) };
	return 1;
}

int
satisfaction_put(struct db *db, struct mem *mem, const struct satisfaction *s, int64_t maker)
{
	const char *month = day_text(mem, s->month);

	if (db_exec(db, SQL_SATISFACTION_REPLACE, VALS(V_INT(s->person), V_TEXT(month)), NULL) != 1)
		return -1;
	return db_exec(db, SQL_SATISFACTION_ADD, VALS(V_INT(s->person), V_TEXT(month), V_INT(s->dossiers), V_INT(s->satisfied),
	    V_INT(s->dissatisfied), V_TEXT(s->source), V_INT(maker)), NULL);
}

int
satisfaction_select(struct db *db, struct mem *mem, int64_t person, struct day from, struct day until, struct satisfaction **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SATISFACTION_OF_PERSON, VALS(V_INT(person), V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))),
	    &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct satisfaction){ .person = person, .month = row_day(&rows, r, 0), .dossiers = row_int(&rows, r, 1),
		    .satisfied = row_int(&rows, r, 2), .dissatisfied = row_int(&rows, r, 3), .source = row_word(&rows, r, 4),
		    .maker = row_word(&rows, r, 5), .made_at = row_text(&rows, r, 6) };
	return 1;
}
