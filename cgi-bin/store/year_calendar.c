#include "store/year_calendar.h"

#include "rules/organisation.h"
#include "store/cells.h"

#define DAYS_AT	5	/* the column of the first day */

static void
take(const struct rows *rows, size_t r, struct year_calendar *c)
{
	const size_t behind = DAYS_AT + YEAR_STEPS;

	*c = (struct year_calendar){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .agency = row_int(rows, r, 2), .agency_name = row_word(rows, r, 3),
		.year = (int)row_int(rows, r, 4), .document_number = row_word(rows, r, behind), .document_day = row_day(rows, r, behind + 1),
		.maker = row_word(rows, r, behind + 2), .withdrawn_at = row_text(rows, r, behind + 3),
		.withdrawer = row_word(rows, r, behind + 4), .reason = row_word(rows, r, behind + 5),
	};
	for (size_t s = 0; s < YEAR_STEPS; s++)
		c->day[s] = row_day(rows, r, DAYS_AT + s);
}

int
year_calendar_select(struct db *db, struct mem *mem, int year, struct year_calendar **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_CALENDAR_OF_YEAR, VALS(V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
year_calendar_standing(struct db *db, struct mem *mem, int64_t agency, int year, struct year_calendar *c)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_CALENDAR_STANDING, VALS(V_INT(year), V_INT(agency)), &rows) != 1)
		return -1;
	if (rows.n == 0)
		return 0;
	take(&rows, rows.n - 1, c);
	return 1;
}

int
year_calendar_get(struct db *db, struct mem *mem, int64_t id, struct year_calendar *c)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_CALENDAR_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, c);
	return found;
}

int
year_calendar_insert(struct db *db, struct mem *mem, const struct year_calendar *c, int64_t person, int64_t *id_r)
{
	struct val val[YEAR_STEPS + 5] = { V_ID(c->agency), V_INT(c->year) };

	for (int s = 0; s < YEAR_STEPS; s++)
		val[2 + s] = V_TEXT(day_text(mem, c->day[s]));
	val[YEAR_STEPS + 2] = V_TEXT(c->document_number);
	val[YEAR_STEPS + 3] = V_TEXT(day_text(mem, c->document_day));
	val[YEAR_STEPS + 4] = V_INT(person);
	return db_insert(db, SQL_YEAR_CALENDAR_ADD, val, sizeof(val) / sizeof(*val), id_r);
}

int
year_calendar_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_YEAR_CALENDAR_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

static enum classification_state
state_of(const struct rows *rows, size_t r, size_t c)
{
	return (enum classification_state)word_index(classification_state_name, CLASS_STATES, row_word(rows, r, c));
}

int
year_waiting_of_run(struct db *db, struct mem *mem, int64_t authority, int year, struct year_waiting **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_WAITING_OF_RUN, VALS(V_INT(authority), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct year_waiting){
			.id = row_int(&rows, r, 0), .person = row_int(&rows, r, 1), .agency = row_int(&rows, r, 2),
			.name = row_word(&rows, r, 3), .unit_name = row_word(&rows, r, 4), .state = state_of(&rows, r, 5), .head = row_int(&rows, r, 6) != 0,
		};
	return 1;
}

int
year_letter_insert(struct db *db, int64_t person, int year, enum year_step step)
{
	return db_exec(db, SQL_YEAR_LETTER_ADD, VALS(V_INT(person), V_INT(year), V_TEXT(year_step_name[step])), NULL);
}
