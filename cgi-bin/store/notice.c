#include "store/notice.h"

int
notice_add(struct db *db, const struct told *to, const char *kind, const char *a, const char *b,
    const char *path)
{
	int64_t id;

	if (db_insert(db, SQL_NOTICE_ADD, VALS(V_INT(to->person), V_TEXT(to->reason),
	    V_TEXT(to->of), V_TEXT(kind), V_TEXT(a), V_TEXT(b), V_TEXT(path)), &id) != 1)
		return -1;
	return db_exec(db, SQL_NOTICE_OUTBOX, VALS(V_INT(id)), NULL) == 1 ? 1 : -1;
}

static struct notice
notice_row(const struct rows *rows, size_t i)
{
	return (struct notice){
		.id = row_int(rows, i, 0), .kind = row_text(rows, i, 1),
		.a = row_text(rows, i, 2), .b = row_text(rows, i, 3),
		.path = row_text(rows, i, 4), .created_at = row_text(rows, i, 5),
		.read_at = row_text(rows, i, 6), .reason = row_text(rows, i, 7),
		.reason_of = row_text(rows, i, 8), .record = row_text(rows, i, 9),
		.record_unread = row_int(rows, i, 10),
	};
}

int
notice_list(struct db *db, struct mem *mem, int64_t person, bool unread, int64_t skip, int64_t most,
    struct notice **list_r, size_t *n_r, int64_t *total_r)
{
	struct rows rows, count;

	if (db_list(db, mem, SQL_NOTICE_LIST, VALS(V_INT(person), V_INT(unread), V_INT(most),
	    V_INT(skip)), &rows) != 1 ||
	    db_find(db, mem, SQL_NOTICE_COUNT, VALS(V_INT(person), V_INT(unread)), &count) != 1)
		return -1;
	*total_r = row_int(&count, 0, 0);
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = notice_row(&rows, i);
	return 1;
}

int
notice_newest(struct db *db, struct mem *mem, int64_t person, int64_t *id_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_NOTICE_NEWEST, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*id_r = row_int(&rows, 0, 0);
	return 1;
}

int
notice_find(struct db *db, struct mem *mem, int64_t notice, int64_t person,
    struct notice *notice_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_NOTICE_FIND, VALS(V_INT(notice), V_INT(person)), &rows);

	if (found == 1)
		*notice_r = notice_row(&rows, 0);
	return found;
}

int
notice_read(struct db *db, int64_t notice, int64_t person)
{
	return db_exec(db, SQL_NOTICE_READ, VALS(V_INT(notice), V_INT(person)), NULL);
}

int
notice_read_until(struct db *db, int64_t person, int64_t last, const char *record)
{
	return db_exec(db, SQL_NOTICE_READ_UNTIL, VALS(V_INT(person), V_INT(last), V_TEXT(record),
	    V_TEXT(record)), NULL);
}

void
told_add(struct told *list, size_t *n, struct told told)
{
	for (size_t i = 0; i < *n; i++)
		if (list[i].person == told.person)
			return;
	list[(*n)++] = told;
}
