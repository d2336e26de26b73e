#include "store/period_letter.h"

#include "store/cells.h"

int
period_look_next(struct db *db, struct mem *mem, struct day day, int64_t *unit_r, bool *province_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;
	const int found = db_find(db, mem, SQL_PERIOD_LOOK_NEXT, VALS(V_TEXT(on), V_TEXT(on)), &rows);

	if (found == 1) {
		*unit_r = row_int(&rows, 0, 0);
		*province_r = row_int(&rows, 0, 1) != 0;
	}
	return found;
}

int
period_look_set(struct db *db, struct mem *mem, int64_t unit, struct day day)
{
	return db_exec(db, SQL_PERIOD_LOOK_SET, VALS(V_INT(unit), V_TEXT(day_text(mem, day))), NULL) < 0 ? -1 : 1;
}

int
period_letter_insert(struct db *db, struct mem *mem, int64_t person, struct period p, enum period_letter l)
{
	return db_exec(db, SQL_PERIOD_LETTER_ADD, VALS(V_INT(person), V_TEXT(day_text(mem, period_first(p))),
	    V_TEXT(period_letter_name[l])), NULL);
}

int
period_letter_owing(struct db *db, struct mem *mem, int64_t agency, struct day from, struct day until, int64_t **person_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PERIOD_LETTER_OWING, VALS(V_INT(agency), V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))),
	    &rows) != 1)
		return -1;
	*person_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
period_letter_sheets(struct db *db, struct mem *mem, int64_t agency, struct period p, struct letter_sheet **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PERIOD_LETTER_SHEETS, VALS(V_INT(agency), V_TEXT(day_text(mem, period_first(p)))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct letter_sheet){ row_int(&rows, r, 0),
		    (enum sheet_state)word_index(sheet_state_name, SHEET_STATES, row_word(&rows, r, 1)), row_int(&rows, r, 2) != 0 };
	return 1;
}

int
period_letter_heads(struct db *db, struct mem *mem, int64_t unit, struct day day, int64_t **person_r, size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, SQL_PERIOD_LETTER_HEADS, VALS(V_INT(unit), V_TEXT(on), V_TEXT(on), V_INT(unit), V_TEXT(on)), &rows) != 1)
		return -1;
	*person_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
period_letter_above(struct db *db, struct mem *mem, struct period month, struct day day, int64_t *confirm_r, int64_t *publish_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_find(db, mem, SQL_PERIOD_LETTER_ABOVE, VALS(V_TEXT(day_text(mem, period_first(month))), V_TEXT(on), V_TEXT(on)), &rows) != 1)
		return -1;
	*confirm_r = row_int(&rows, 0, 0);
	*publish_r = row_int(&rows, 0, 1);
	return 1;
}
