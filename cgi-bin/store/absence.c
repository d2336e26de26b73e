#include "store/absence.h"

#include "rules/organisation.h"
#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct absence *a)
{
	*a = (struct absence){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .person = row_int(rows, r, 2), .name = row_word(rows, r, 3),
		.agency = row_int(rows, r, 4),
		.kind = (enum absence_kind)word_index(absence_kind_name, ABSENCE_KINDS, row_word(rows, r, 5)),
		.days = { row_day(rows, r, 6), row_day(rows, r, 7) }, .document = row_word(rows, r, 8), .maker = row_word(rows, r, 9),
		.made_at = row_text(rows, r, 10), .withdrawn_at = row_text(rows, r, 11), .withdrawer = row_word(rows, r, 12),
		.reason = row_word(rows, r, 13),
	};
}

static int
select_of(struct db *db, struct mem *mem, enum sql sql, int64_t whose, struct span s, struct absence **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, VALS(V_INT(whose), V_TEXT(day_text(mem, s.until)), V_TEXT(day_text(mem, s.from))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
absence_select(struct db *db, struct mem *mem, int64_t agency, struct span s, struct absence **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_ABSENCE_OF_AGENCY, agency, s, list_r, n_r);
}

int
absence_select_person(struct db *db, struct mem *mem, int64_t person, struct span s, struct absence **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_ABSENCE_OF_PERSON, person, s, list_r, n_r);
}

static void
take_absent(struct mem *mem, const struct rows *rows, struct absent **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		(*list_r)[r] = (struct absent){ row_int(rows, r, 0),
		    (enum absence_kind)word_index(absence_kind_name, ABSENCE_KINDS, row_word(rows, r, 1)), { row_day(rows, r, 2), row_day(rows, r, 3) } };
}

int
absence_within(struct db *db, struct mem *mem, struct span s, struct absent **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_ABSENCE_WITHIN, VALS(V_TEXT(day_text(mem, s.until)), V_TEXT(day_text(mem, s.from))), &rows) != 1)
		return -1;
	take_absent(mem, &rows, list_r, n_r);
	return 1;
}

int
absence_of_people(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct span s, struct absent **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_ABSENCE_OF_PEOPLE, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(day_text(mem, s.until)),
	    V_TEXT(day_text(mem, s.from))), &rows) != 1)
		return -1;
	take_absent(mem, &rows, list_r, n_r);
	return 1;
}

int
absence_get(struct db *db, struct mem *mem, int64_t id, struct absence *a)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_ABSENCE_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, a);
	return found;
}

int
absence_hold(struct db *db, struct mem *mem, int64_t person, struct span **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_ABSENCE_HOLD, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct span){ row_day(&rows, r, 0), row_day(&rows, r, 1) };
	return 1;
}

int
absence_insert(struct db *db, struct mem *mem, const struct absence *a, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_ABSENCE_ADD, VALS(V_INT(a->person), V_INT(a->agency), V_TEXT(absence_kind_name[a->kind]),
	    V_TEXT(day_text(mem, a->days.from)), V_TEXT(day_text(mem, a->days.until)), V_TEXT(a->document), V_INT(maker),
	    V_ID(delegation)), id_r);
}

int
absence_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_ABSENCE_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}
