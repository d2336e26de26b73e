#include "store/base_salary.h"

#include "store/cells.h"

int
base_salary_on(struct db *db, struct mem *mem, struct day day, int64_t *amount_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BASE_SALARY_ON, VALS(V_TEXT(day_text(mem, day))), &rows);

	if (found == 1)
		*amount_r = row_int(&rows, 0, 0);
	return found;
}

static void
take(const struct rows *rows, size_t r, struct base_salary *b)
{
	const char *maker = row_word(rows, r, 5);

	*b = (struct base_salary){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .from = row_day(rows, r, 2), .amount = row_int(rows, r, 3),
		.document = row_word(rows, r, 4), .maker = maker[0] == '\0' ? NULL : maker, .made_at = row_text(rows, r, 6),
		.withdrawn_at = row_text(rows, r, 7), .withdrawer = row_word(rows, r, 8), .reason = row_word(rows, r, 9),
	};
}

int
base_salary_select(struct db *db, struct mem *mem, struct base_salary **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BASE_SALARY_LIST, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
base_salary_get(struct db *db, struct mem *mem, int64_t id, struct base_salary *b)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BASE_SALARY_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, b);
	return found;
}

int
base_salary_rests(struct db *db, struct mem *mem, struct day day)
{
	const struct val from = V_TEXT(day_text(mem, day));
	int64_t n;

	return row_count(db, mem, SQL_BASE_SALARY_RESTS, &from, 1, &n) == 1 ? n > 0 : -1;
}

int
base_salary_insert(struct db *db, struct mem *mem, const struct base_salary *b, int64_t maker, int64_t *id_r)
{
	const char *from = day_text(mem, b->from);
	struct rows rows;
	int done = db_change(db, SQL_BASE_SALARY_AGAIN, VALS(V_INT(b->amount), V_TEXT(b->document), V_INT(maker), V_TEXT(from)));

	if (done == 0)
		return db_insert(db, SQL_BASE_SALARY_ADD, VALS(V_TEXT(from), V_INT(b->amount), V_TEXT(b->document), V_INT(maker)), id_r);
	if (done == 1 && db_find(db, mem, SQL_BASE_SALARY_AT, VALS(V_TEXT(from)), &rows) == 1) {
		*id_r = row_int(&rows, 0, 0);
		return 1;
	}
	return -1;
}

int
base_salary_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_BASE_SALARY_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}
