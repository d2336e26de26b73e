/* What agencies say to differences; what a person leaves behind; numbers of people. */
#include "store/cells.h"
#include "store/directory.h"

int
directory_agencies(struct db *db, struct mem *mem, int64_t run, struct directory_agency **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DIRECTORY_AGENCIES, VALS(V_INT(run), V_INT(run)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct directory_agency){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_int(&rows, r, 2) };
	return 1;
}

int
directory_say_insert(struct db *db, const struct directory_say *s, int64_t person, int64_t delegation)
{
	return db_exec(db, SQL_DIRECTORY_SAY_ADD, VALS(V_INT(s->change), V_INT(s->agency), V_TEXT(s->agree ? "agree" : "object"),
	    V_TEXT(s->words), V_INT(person), V_ID(delegation)), NULL);
}

int
directory_say_select(struct db *db, struct mem *mem, const int64_t *change, size_t n, struct directory_say **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DIRECTORY_SAYS, VALS(V_TEXT(ids_text(mem, change, n))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct directory_say){
			.change = row_int(&rows, r, 0), .agency = row_int(&rows, r, 1), .agency_name = row_word(&rows, r, 2),
			.agree = row_word(&rows, r, 3)[0] == 'a', .words = row_word(&rows, r, 4), .person = row_word(&rows, r, 5),
			.at = moment_show(mem, row_text(&rows, r, 6)),
		};
	return 1;
}

int
directory_left(struct db *db, struct mem *mem, int64_t person, int64_t *work_r, int64_t *sheets_r)
{
	return row_count(db, mem, SQL_DIRECTORY_LEFT_WORK, VALS(V_INT(person)), work_r) == 1 &&
	    row_count(db, mem, SQL_DIRECTORY_LEFT_SHEETS, VALS(V_INT(person)), sheets_r) == 1 ? 1 : -1;
}

int
person_number_get(struct db *db, struct mem *mem, int64_t person, struct person_number *n)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PERSON_NUMBER_FIND, VALS(V_INT(person)), &rows);

	*n = (struct person_number){ .person = person, .number = "" };
	if (found == 1)
		*n = (struct person_number){ person, row_word(&rows, 0, 0),
		    (enum number_source)word_index(number_source_name, NUMBER_SOURCES, row_word(&rows, 0, 1)),
		    moment_show(mem, row_text(&rows, 0, 2)), row_int(&rows, 0, 3) };
	return found;
}

int
person_number_put(struct db *db, const struct person_number *n, int64_t maker, bool *twice_r)
{
	int done;

	*twice_r = false;
	if (n->version != 0)
		return db_change_key(db, SQL_PERSON_NUMBER_CHANGE, VALS(V_TEXT(n->number), V_TEXT(number_source_name[n->from]),
		    V_ID(maker), V_INT(n->person), V_INT(n->version)), twice_r);
	done = db_exec(db, SQL_PERSON_NUMBER_ADD, VALS(V_INT(n->person), V_TEXT(n->number), V_TEXT(number_source_name[n->from]),
	    V_ID(maker)), NULL);
	*twice_r = done == 0;
	return done;
}
