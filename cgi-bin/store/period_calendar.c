#include "store/period_calendar.h"

#include "store/cells.h"

#define DAYS_AT	8	/* the column of the first day, the last one is behind them */

static void
take(const struct rows *rows, size_t r, struct calendar_set *set)
{
	const struct day first = row_day(rows, r, 3);

	*set = (struct calendar_set){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .agency = row_int(rows, r, 2),
		.first = { first.year, first.month, 1 }, .document_number = row_word(rows, r, 4),
		.document_day = row_day(rows, r, 5), .reason = row_word(rows, r, 6), .maker = row_word(rows, r, 7),
		.follows = row_null(rows, r, DAYS_AT), .calendar = period_calendar_default,
		.withdrawn_at = row_text(rows, r, DAYS_AT + CALENDAR_DAYS),
		.withdrawer = row_word(rows, r, DAYS_AT + CALENDAR_DAYS + 1),
		.withdrawn_why = row_word(rows, r, DAYS_AT + CALENDAR_DAYS + 2),
	};
	for (int i = 0; i < CALENDAR_DAYS && !set->follows; i++)
		*calendar_day(&set->calendar, i) = (int8_t)row_int(rows, r, (size_t)(DAYS_AT + i));
}

static int
list_of(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t nval, struct calendars *all)
{
	struct calendar_set *list;
	struct rows rows;

	if (db_list(db, mem, sql, val, nval, &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &list[r]);
	*all = (struct calendars){ list, rows.n };
	return 1;
}

int
period_calendar_select(struct db *db, struct mem *mem, int64_t agency, struct calendars *all)
{
	return list_of(db, mem, SQL_PERIOD_CALENDAR_STANDING, VALS(V_INT(agency)), all);
}

int
period_calendar_select_all(struct db *db, struct mem *mem, struct calendars *all)
{
	return list_of(db, mem, SQL_PERIOD_CALENDAR_STANDING_OF_ALL, NO_VALS, all);
}

int
period_calendar_select_withdrawn(struct db *db, struct mem *mem, int64_t agency, struct calendars *all)
{
	return list_of(db, mem, SQL_PERIOD_CALENDAR_WITHDRAWN, VALS(V_INT(agency)), all);
}

int
period_calendar_get(struct db *db, struct mem *mem, int64_t id, struct calendar_set *set)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PERIOD_CALENDAR_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, set);
	return found;
}

int
period_calendar_insert(struct db *db, struct mem *mem, const struct calendar_set *set, int64_t person, int64_t *id_r)
{
	struct val val[6 + CALENDAR_DAYS] = {
		V_ID(set->agency), V_TEXT(day_text(mem, (struct day){ set->first.year, set->first.month, 1 })),
		V_TEXT(set->document_number), V_TEXT(day_text(mem, set->document_day)), V_TEXT(set->reason), V_INT(person),
	};
	struct period_calendar c = set->calendar;

	for (int i = 0; i < CALENDAR_DAYS; i++)
		val[6 + i] = set->follows ? V_NULL : V_INT(*calendar_day(&c, i));
	return db_insert(db, SQL_PERIOD_CALENDAR_ADD, val, sizeof(val) / sizeof(*val), id_r);
}

int
period_calendar_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_PERIOD_CALENDAR_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
period_calendar_own(struct db *db, struct mem *mem, int64_t **id_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PERIOD_CALENDAR_OWN, NO_VALS, &rows) != 1)
		return -1;
	*id_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
period_calendar_agencies(struct db *db, struct mem *mem, struct day day, int64_t **id_r, const char ***name_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PERIOD_CALENDAR_AGENCIES, VALS(V_TEXT(day_text(mem, day))), &rows) != 1)
		return -1;
	*id_r = rows_ids(mem, &rows, n_r);
	*name_r = mem_array(mem, rows.n + 1, sizeof(**name_r));
	for (size_t r = 0; r < rows.n; r++)
		(*name_r)[r] = row_word(&rows, r, 1);
	return 1;
}
