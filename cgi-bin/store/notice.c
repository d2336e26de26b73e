#include "store/notice.h"

int
notice_add(struct db *db, int64_t person, const char *kind, const char *a, const char *b,
    const char *path)
{
	int64_t id;

	if (db_insert(db, SQL_NOTICE_ADD, VALS(V_INT(person), V_TEXT(kind), V_TEXT(a),
	    V_TEXT(b), V_TEXT(path)), &id) != 1)
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
		.read_at = row_text(rows, i, 6),
	};
}

int
notice_list(struct db *db, struct mem *mem, int64_t person, int64_t skip, int64_t most,
    struct notice **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NOTICE_LIST, VALS(V_INT(person), V_INT(most), V_INT(skip)),
	    &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = notice_row(&rows, i);
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
notice_read_all(struct db *db, int64_t person)
{
	return db_exec(db, SQL_NOTICE_READ_ALL, VALS(V_INT(person)), NULL);
}
