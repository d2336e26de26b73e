#include "store/salary.h"

#include <stdlib.h>

#include "store/cells.h"

static int
by_person(const void *key, const void *row)
{
	const int64_t a = *(const int64_t *)key, b = ((const struct salary_at *)row)->person;

	return a < b ? -1 : a > b;
}

/* The rows of an answer by person, the last first; of each the first is kept. */
static size_t
take_at(const struct rows *rows, struct salary_at *to)
{
	size_t n = 0;

	for (size_t r = 0; r < rows->n; r++) {
		const int64_t person = row_int(rows, r, 0);

		if (n > 0 && to[n - 1].person == person)
			continue;
		to[n++] = (struct salary_at){ .person = person, .from = row_day(rows, r, 1), .grade = row_word(rows, r, 2), .step = row_int(rows, r, 3),
		    .coefficient = row_int(rows, r, 4), .id = row_int(rows, r, 5) };
	}
	return n;
}

int
salary_on(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct day day, struct salary_at **list_r)
{
	struct salary_at *known, *list = mem_array(mem, n + 1, sizeof(*list));
	struct rows rows;
	size_t nknown;

	if (db_list(db, mem, SQL_SALARY_ON, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(day_text(mem, day))), &rows) != 1)
		return -1;
	known = mem_array(mem, rows.n + 1, sizeof(*known));
	nknown = take_at(&rows, known);
	for (size_t i = 0; i < n; i++) {
		const struct salary_at *found = bsearch(&person[i], known, nknown, sizeof(*known), by_person);

		list[i] = found != NULL ? *found : (struct salary_at){ .person = person[i] };
	}
	*list_r = list;
	return 1;
}

int
salary_people(struct db *db, struct mem *mem, int64_t agency, struct day on, struct salary_person **list_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_SALARY_PEOPLE, VALS(V_TEXT(day), V_TEXT(day), V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct salary_person){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_word(&rows, r, 2), row_word(&rows, r, 3),
		    row_word(&rows, r, 4) };
	return 1;
}

static void
take(const struct rows *rows, size_t r, struct salary *s)
{
	*s = (struct salary){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .person = row_int(rows, r, 2), .name = row_word(rows, r, 3),
		.uid = row_word(rows, r, 4), .agency = row_int(rows, r, 5), .from = row_day(rows, r, 6), .grade = row_word(rows, r, 7),
		.step = row_int(rows, r, 8), .coefficient = row_int(rows, r, 9), .document = row_word(rows, r, 10), .maker = row_word(rows, r, 11),
		.made_at = row_text(rows, r, 12), .withdrawn_at = row_text(rows, r, 13), .withdrawer = row_word(rows, r, 14),
		.reason = row_word(rows, r, 15),
	};
}

static int
select_of(struct db *db, struct mem *mem, enum sql sql, struct val whose, struct salary **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, &whose, 1, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
salary_select(struct db *db, struct mem *mem, int64_t person, struct salary **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_SALARY_OF_PERSON, V_INT(person), list_r, n_r);
}

int
salary_standing(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct salary **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_SALARY_STANDING, V_TEXT(ids_text(mem, person, n)), list_r, n_r);
}

int
salary_get(struct db *db, struct mem *mem, int64_t id, struct salary *s)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SALARY_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, s);
	return found;
}

int
salary_insert(struct db *db, struct mem *mem, const struct salary *s, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_SALARY_ADD, VALS(V_INT(s->person), V_INT(s->agency), V_TEXT(day_text(mem, s->from)), V_TEXT(s->grade), V_INT(s->step),
	    V_INT(s->coefficient), V_TEXT(s->document), V_INT(maker), V_ID(delegation)), id_r);
}

int
salary_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_SALARY_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
salary_accounts_on(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct day day, struct salary_account **list_r)
{
	struct salary_account *list = mem_array(mem, n + 1, sizeof(*list));
	struct rows rows;

	if (db_list(db, mem, SQL_SALARY_ACCOUNT_ON, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(day_text(mem, day))), &rows) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		list[i] = (struct salary_account){ .person = person[i] };
		for (size_t r = 0; r < rows.n && list[i].number == NULL; r++)
			if (row_int(&rows, r, 0) == person[i])
				list[i] = (struct salary_account){ .person = person[i], .from = row_day(&rows, r, 1), .number = row_word(&rows, r, 2),
				    .bank = row_word(&rows, r, 3) };
	}
	*list_r = list;
	return 1;
}

int
salary_account_select(struct db *db, struct mem *mem, int64_t person, struct salary_account **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SALARY_ACCOUNT_OF_PERSON, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct salary_account){ .person = person, .from = row_day(&rows, r, 1), .number = row_word(&rows, r, 2),
		    .bank = row_word(&rows, r, 3), .agency = row_int(&rows, r, 4), .maker = row_word(&rows, r, 5), .made_at = row_text(&rows, r, 6) };
	return 1;
}

int
salary_account_insert(struct db *db, struct mem *mem, const struct salary_account *a, int64_t maker, int64_t delegation, int64_t *id_r)
{
	const char *from = day_text(mem, a->from);

	if (db_exec(db, SQL_SALARY_ACCOUNT_REPLACE, VALS(V_INT(a->person), V_TEXT(from)), NULL) != 1)
		return -1;
	return db_insert(db, SQL_SALARY_ACCOUNT_ADD, VALS(V_INT(a->person), V_INT(a->agency), V_TEXT(from), V_TEXT(a->number), V_TEXT(a->bank),
	    V_INT(maker), V_ID(delegation)), id_r) == 1 ? 1 : -1;
}
