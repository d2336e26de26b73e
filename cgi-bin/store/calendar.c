#include "store/calendar.h"

int
calendar_get(struct db *db, struct mem *mem, int64_t person, struct calendar *c)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CALENDAR_FIND, VALS(V_INT(person)), &rows);

	if (found == 1)
		*c = (struct calendar){ row_int(&rows, 0, 0), row_text(&rows, 0, 1) };
	return found;
}

int
calendar_insert(struct db *db, int64_t person, const uint8_t token[32], uint64_t roles, int64_t *id_r)
{
	return db_insert(db, SQL_CALENDAR_ADD, VALS(V_INT(person), V_BYTES(token, 32), V_INT((int64_t)roles)),
	    id_r);
}

int
calendar_end_row(struct db *db, int64_t person, int64_t id, const char *why)
{
	return db_change(db, SQL_CALENDAR_END, VALS(V_TEXT(why), V_INT(person), V_ID(id), V_ID(id)));
}

int
calendar_was(struct db *db, struct mem *mem, const uint8_t token[32])
{
	struct rows rows;

	return db_find(db, mem, SQL_CALENDAR_ENDED, VALS(V_BYTES(token, 32)), &rows);
}

int
calendar_persons(struct db *db, struct mem *mem, int64_t seconds, int64_t most,
    struct session_person **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CALENDAR_DUE, VALS(V_INT(seconds), V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct session_person){ .person = row_int(&rows, r, 0),
		    .uid = row_text(&rows, r, 1), .entry_uuid = row_text(&rows, r, 2),
		    .roles = (uint64_t)row_int(&rows, r, 3), .alike = true };
	return 1;
}

int
calendar_checked(struct db *db, int64_t person, uint64_t roles)
{
	return db_exec(db, SQL_CALENDAR_CHECKED, VALS(V_INT((int64_t)roles), V_INT(person)), NULL);
}
