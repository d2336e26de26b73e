#include "store/wait.h"

int
waits_read(struct db *db, struct mem *mem, const char *account, const char *network,
    const char *place, const char *peer, struct waits *w)
{
	struct rows rows;

	if (db_find(db, mem, SQL_WAIT_READ, VALS(V_TEXT(account), V_TEXT(account),
	    V_TEXT(network), V_TEXT(network), V_TEXT(place), V_TEXT(place), V_TEXT(account),
	    V_TEXT(peer)), &rows) != 1)
		return -1;
	w->account = (struct wait_count){ row_int(&rows, 0, 0), row_int(&rows, 0, 1) };
	w->network = (struct wait_count){ row_int(&rows, 0, 2), row_int(&rows, 0, 3) };
	w->place = (struct wait_count){ row_int(&rows, 0, 4), row_int(&rows, 0, 5) };
	w->known = row_int(&rows, 0, 6) != 0;
	return 1;
}

int
waits_read_code(struct db *db, struct mem *mem, int64_t person, struct wait_count *count_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_WAIT_READ_CODE,
	    VALS(V_TEXT(mem_print(mem, "%lld", (long long)person))), &rows);

	*count_r = (struct wait_count){ 0, 0 };
	if (found == 1)
		*count_r = (struct wait_count){ row_int(&rows, 0, 0), row_int(&rows, 0, 1) };
	return found < 0 ? -1 : 1;
}

int
wait_add(struct db *db, const char *kind, const char *subject, int64_t window_seconds)
{
	return db_exec(db, SQL_WAIT_ADD, VALS(V_TEXT(kind), V_TEXT(subject),
	    V_INT(window_seconds)), NULL);
}

int
wait_clear(struct db *db, const char *kind, const char *subject)
{
	return db_exec(db, SQL_WAIT_CLEAR, VALS(V_TEXT(kind), V_TEXT(subject)), NULL);
}

int
wait_clean(struct db *db)
{
	return db_exec(db, SQL_WAIT_CLEAN, NO_VALS, NULL);
}
