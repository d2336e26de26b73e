#include "store/wait.h"

#define PLACE_HOURS (90 * 24)

static struct wait_count
count_at(const struct rows *rows, size_t column)
{
	return (struct wait_count){ row_int(rows, 0, column), row_int(rows, 0, column + 1) };
}

int
signin_look(struct db *db, struct mem *mem, const char *account, const char *network,
    const char *place, const char *peer, struct signin_look *l)
{
	struct rows rows;

	if (db_find(db, mem, SQL_SIGNIN_LOOK, VALS(V_TEXT(account), V_TEXT(network),
	    V_TEXT(place), V_TEXT(account), V_TEXT(peer), V_TEXT(account)), &rows) != 1)
		return -1;
	*l = (struct signin_look){
		.account = count_at(&rows, 0), .network = count_at(&rows, 2),
		.place = count_at(&rows, 4),
		.known = !row_null(&rows, 0, 6) && row_int(&rows, 0, 6) < PLACE_HOURS,
		.today = !row_null(&rows, 0, 6) && row_int(&rows, 0, 6) < 24,
		.roles_known = !row_null(&rows, 0, 7), .roles = (uint64_t)row_int(&rows, 0, 7),
		.person = row_int(&rows, 0, 8), .entry_uuid = row_text(&rows, 0, 9),
		.enrolled = row_int(&rows, 0, 10) != 0, .head = row_int(&rows, 0, 11) != 0,
		.groups = row_text(&rows, 0, 12),
	};
	return 1;
}

int
waits_read_code(struct db *db, struct mem *mem, int64_t whose, struct wait_count *count_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_WAIT_READ_CODE,
	    VALS(V_TEXT(mem_print(mem, "%lld", (long long)whose))), &rows);

	*count_r = (struct wait_count){ 0, 0 };
	if (found == 1)
		*count_r = (struct wait_count){ row_int(&rows, 0, 0), row_int(&rows, 0, 1) };
	return found < 0 ? -1 : 1;
}

int
wait_add(struct db *db, const char *kind, const char *subject, int64_t window_seconds,
    int64_t drain)
{
	return db_exec(db, SQL_WAIT_ADD, VALS(V_TEXT(kind), V_TEXT(subject),
	    V_INT(window_seconds), V_INT(drain)), NULL);
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
