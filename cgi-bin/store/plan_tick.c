/* What was said of tasks, and who was reminded: a part of plan.h. */
#include "store/cells.h"
#include "store/plan.h"

int
plan_tick_select(struct db *db, struct mem *mem, int64_t plan, int64_t agency,
    struct plan_tick **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_TICKS, VALS(V_INT(plan), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct plan_tick){
			.id = row_int(&rows, r, 0), .task = row_int(&rows, r, 1), .agency = row_int(&rows, r, 2),
			.done = row_day(&rows, r, 3), .document = row_text(&rows, r, 4),
			.document_day = row_day(&rows, r, 5), .note = row_word(&rows, r, 6),
			.by = row_word(&rows, r, 7),
			.behalf = { row_text(&rows, r, 8), row_text(&rows, r, 9) },
			.at = row_text(&rows, r, 10), .state = row_text(&rows, r, 11),
			.returned_by = row_word(&rows, r, 12), .returned_at = row_text(&rows, r, 13),
			.reason = row_word(&rows, r, 14),
		};
	return 1;
}

int
plan_tick_hold(struct db *db, struct mem *mem, int64_t task, int64_t agency, int64_t *id_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PLAN_TICK_HOLD, VALS(V_INT(task), V_INT(agency)), &rows);

	*id_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found;
}

int
plan_tick_replace(struct db *db, int64_t id)
{
	return db_change(db, SQL_PLAN_TICK_REPLACE, VALS(V_INT(id)));
}

int
plan_tick_return(struct db *db, int64_t id, const char *reason, int64_t person)
{
	return db_change(db, SQL_PLAN_TICK_RETURN, VALS(V_INT(person), V_TEXT(reason), V_INT(id)));
}

int
plan_tick_insert(struct db *db, struct mem *mem, const struct plan_tick *t, int64_t person,
    int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_PLAN_TICK_ADD, VALS(V_INT(t->task), V_INT(t->agency),
	    V_TEXT(day_text(mem, t->done)), V_TEXT(t->document), V_TEXT(day_text(mem, t->document_day)),
	    V_TEXT(t->note), V_INT(person), V_ID(delegation)), id_r);
}

int
plan_people(struct db *db, struct mem *mem, int64_t agency, struct day on, struct told **list_r,
    size_t *n_r)
{
	const struct val id = V_INT(agency), day = V_TEXT(day_text(mem, on));
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_PEOPLE, VALS(id, day, day, id, day, id, day, day), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t r = 0; r < rows.n; r++)
		told_add(*list_r, n_r, (struct told){ row_int(&rows, r, 0), row_text(&rows, r, 1),
		    row_text(&rows, r, 2) });
	return 1;
}

int
plan_reminder_insert(struct db *db, struct mem *mem, const struct plan_reminder *m, int64_t person)
{
	int64_t id;

	return db_insert(db, SQL_PLAN_REMINDER_ADD, VALS(V_INT(m->task), V_INT(m->agency),
	    V_TEXT(day_text(mem, m->last)), V_ID(m->step), V_ID(person)), &id);
}

int
plan_reminder_steps(struct db *db, struct mem *mem, struct plan_reminder **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_REMINDER_STEPS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct plan_reminder){ .task = row_int(&rows, r, 0),
		    .agency = row_int(&rows, r, 1), .last = row_day(&rows, r, 2), .step = row_int(&rows, r, 3) };
	return 1;
}

/* Which agency was last reminded of what. */
static int
last_reminders(struct db *db, struct mem *mem, int64_t plan, struct plan_reminder **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_REMINDED, VALS(V_INT(plan)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct plan_reminder){ .task = row_int(&rows, r, 0),
		    .agency = row_int(&rows, r, 1), .at = row_text(&rows, r, 2), .by = "" };
	return 1;
}

int
plan_reminder_select(struct db *db, struct mem *mem, int64_t plan, int64_t agency,
    struct plan_reminder **list_r, size_t *n_r)
{
	struct rows rows;

	if (agency == 0)
		return last_reminders(db, mem, plan, list_r, n_r);
	if (db_list(db, mem, SQL_PLAN_REMINDERS, VALS(V_INT(plan), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct plan_reminder){ .task = row_int(&rows, r, 0), .agency = agency,
		    .at = row_text(&rows, r, 1), .step = row_int(&rows, r, 2), .by = row_word(&rows, r, 3) };
	return 1;
}

int
plan_told_select(struct db *db, struct mem *mem, int64_t plan, int64_t *timer_r, int64_t *pressed_r,
    const char **last_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_PLAN_TOLD, VALS(V_INT(plan)), &rows) != 1)
		return -1;
	*timer_r = row_int(&rows, 0, 0);
	*pressed_r = row_int(&rows, 0, 1);
	*last_r = row_text(&rows, 0, 2);
	return 1;
}

int
plan_clock(struct db *db, struct mem *mem, const char **now_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_PLAN_CLOCK, NO_VALS, &rows) != 1)
		return -1;
	*now_r = row_text(&rows, 0, 0);
	return 1;
}
