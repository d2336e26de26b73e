#include "store/holiday.h"

#include <string.h>

#include "store/cells.h"

int
holiday_standing(struct db *db, struct mem *mem, struct workdays *w)
{
	struct day *off, *on;
	struct rows rows;

	if (db_list(db, mem, SQL_HOLIDAY_STANDING, NO_VALS, &rows) != 1)
		return -1;
	off = mem_array(mem, rows.n + 1, sizeof(*off));
	on = mem_array(mem, rows.n + 1, sizeof(*on));
	*w = (struct workdays){ off, on, 0, 0 };
	for (size_t r = 0; r < rows.n; r++) {
		if (row_int(&rows, r, 1) != 0)
			on[w->non++] = row_day(&rows, r, 0);
		else
			off[w->noff++] = row_day(&rows, r, 0);
	}
	return 1;
}

int
holiday_years(struct db *db, struct mem *mem, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_HOLIDAY_YEARS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

static void
take(const struct rows *rows, size_t r, struct holiday *h)
{
	*h = (struct holiday){
		.id = row_int(rows, r, 0), .day = row_day(rows, r, 1),
		.kind = strcmp(row_word(rows, r, 2), holiday_kind_name[HOLIDAY_WORKED]) == 0 ? HOLIDAY_WORKED : HOLIDAY_OFF,
		.name = row_word(rows, r, 3), .document_number = row_word(rows, r, 4), .maker = row_word(rows, r, 5),
		.withdrawn_at = row_text(rows, r, 6), .withdrawer = row_word(rows, r, 7), .reason = row_word(rows, r, 8),
		.version = row_int(rows, r, 9),
	};
}

int
holiday_select(struct db *db, struct mem *mem, int year, struct holiday **list_r, size_t *n_r)
{
	const char *from = day_text(mem, (struct day){ (int16_t)year, 1, 1 });
	const char *until = day_text(mem, (struct day){ (int16_t)year, 12, 31 });
	struct rows rows;

	if (db_list(db, mem, SQL_HOLIDAY_OF_YEAR, VALS(V_TEXT(from), V_TEXT(until)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
holiday_get(struct db *db, struct mem *mem, int64_t id, struct holiday *h)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_HOLIDAY_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, h);
	return found;
}

int
holiday_insert(struct db *db, struct mem *mem, const struct holiday *h, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_HOLIDAY_ADD, VALS(V_TEXT(day_text(mem, h->day)), V_TEXT(holiday_kind_name[h->kind]),
	    V_TEXT(h->name), V_TEXT(h->document_number), V_INT(person)), id_r);
}

int
holiday_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_HOLIDAY_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}
