#include "store/province.h"

#include "store/cells.h"

#define COUNTED_AT	11	/* the column of the first month that is evaluated, the words are behind it */

static void
take(const struct rows *rows, size_t r, struct province_set *set)
{
	const struct day first = row_day(rows, r, 2);

	*set = (struct province_set){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .first = { first.year, first.month, 1 },
		.document_number = row_word(rows, r, 3), .document_day = row_day(rows, r, 4), .reason = row_word(rows, r, 5),
		.maker = row_word(rows, r, 6), .made_at = row_text(rows, r, 7), .withdrawn_at = row_text(rows, r, 8),
		.withdrawer = row_word(rows, r, 9), .withdrawn_why = row_word(rows, r, 10),
	};
	set->value[PARAMETER_COUNTED_FROM] = row_word(rows, r, COUNTED_AT);
	for (int p = 0; p < PARAMETER_COUNTED_FROM; p++)
		set->value[p] = row_word(rows, r, (size_t)(COUNTED_AT + 1 + p));
}

static int
list_of(struct db *db, struct mem *mem, enum sql sql, struct province_set **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
province_select(struct db *db, struct mem *mem, struct province_set **list_r, size_t *n_r)
{
	return list_of(db, mem, SQL_PROVINCE_STANDING, list_r, n_r);
}

int
province_select_withdrawn(struct db *db, struct mem *mem, struct province_set **list_r, size_t *n_r)
{
	return list_of(db, mem, SQL_PROVINCE_WITHDRAWN, list_r, n_r);
}

int
province_get(struct db *db, struct mem *mem, int64_t id, struct province_set *set)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PROVINCE_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, set);
	return found;
}

int
province_hold(struct db *db, struct mem *mem)
{
	struct rows rows;

	return db_list(db, mem, SQL_PROVINCE_HOLD, NO_VALS, &rows);
}

int
province_insert(struct db *db, struct mem *mem, const struct province_set *set, int64_t person, int64_t *id_r)
{
	struct val val[5 + PROVINCE_PARAMETERS] = {
		V_TEXT(day_text(mem, (struct day){ set->first.year, set->first.month, 1 })), V_TEXT(set->document_number),
		V_TEXT(day_text(mem, set->document_day)), V_TEXT(set->reason), V_INT(person),
		V_TEXT(mem_print(mem, "%s-01", set->value[PARAMETER_COUNTED_FROM])),
	};

	for (int p = 0; p < PARAMETER_COUNTED_FROM; p++)
		val[6 + p] = V_TEXT(set->value[p]);
	return db_insert(db, SQL_PROVINCE_ADD, val, sizeof(val) / sizeof(*val), id_r);
}

int
province_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_PROVINCE_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}
