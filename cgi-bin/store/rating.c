#include "store/rating.h"

#include "store/cells.h"

static struct rated_tasks
tasks_at(const struct rows *rows, size_t r, size_t c)
{
	return (struct rated_tasks){ row_int(rows, r, c), row_int(rows, r, c + 1), row_int(rows, r, c + 2), row_int(rows, r, c + 3) };
}

static void
take_appraised(const struct rows *rows, size_t r, struct rated *a)
{
	a->tasks = tasks_at(rows, r, 25);
	a->sound = row_int(rows, r, 29) != 0;
	a->remedied = row_int(rows, r, 30) != 0;
	a->failed_below = row_int(rows, r, 31);
	a->breach = row_word(rows, r, 32);
	a->unavoidable = row_word(rows, r, 33);
	a->opinion = row_word(rows, r, 34);
	a->points = row_int(rows, r, 35);
	a->choices = (unsigned)row_int(rows, r, 36);
	a->law_level = row_level(rows, r, 37);
	a->level = row_level(rows, r, 38);
	a->level_why = row_word(rows, r, 39);
	a->appraiser = row_word(rows, r, 40);
	a->appraised_at = row_text(rows, r, 41);
	a->chosen = row_int(rows, r, 42) != 0;
	a->final_level = row_level(rows, r, 43);
	a->why = row_word(rows, r, 44);
	a->document_number = row_word(rows, r, 45);
	a->document_day = row_day(rows, r, 46);
	a->recogniser = row_word(rows, r, 47);
	a->recognised_at = row_text(rows, r, 48);
	a->left_why = row_word(rows, r, 49);
}

static void
take(const struct rows *rows, size_t r, struct rated *a)
{
	*a = (struct rated){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .run = row_int(rows, r, 2), .authority = row_int(rows, r, 3),
		.unit = row_int(rows, r, 4), .name = row_word(rows, r, 5),
		.kind = (enum unit_kind)word_index(unit_kind_name, UNIT_KINDS, row_word(rows, r, 6)), .position = row_int(rows, r, 7),
		.year = (int)row_int(rows, r, 8), .state = (enum rated_state)word_index(rated_state_name, RATED_STATES, row_word(rows, r, 9)),
		.self = tasks_at(rows, r, 10), .self_sound = row_int(rows, r, 14) != 0, .self_remedied = row_int(rows, r, 15) != 0,
		.counted = { row_int(rows, r, 16), row_int(rows, r, 17), row_int(rows, r, 18), 0 }, .counted_on = row_day(rows, r, 19),
		.report = row_word(rows, r, 20), .self_level = row_level(rows, r, 21), .sender = row_word(rows, r, 22),
		.sent_at = row_text(rows, r, 23), .silent_why = row_word(rows, r, 24),
	};
	take_appraised(rows, r, a);
}

static int
take_list(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t nval, struct rated **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, val, nval, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

/* Complaints of a run that wait, put to their units. 1 or -1. */
static int
put_waiting(struct db *db, struct mem *mem, int64_t run, struct rated *list, size_t n)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_WAITING, VALS(V_INT(run)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		for (size_t i = 0; i < n; i++)
			if (list[i].id == row_int(&rows, r, 0))
				list[i].waiting = row_int(&rows, r, 1);
	return 1;
}

int
rating_select(struct db *db, struct mem *mem, int64_t run, struct rated **list_r, size_t *n_r)
{
	return take_list(db, mem, SQL_RATING_OF_RUN, VALS(V_INT(run)), list_r, n_r) == 1 ? put_waiting(db, mem, run, *list_r, *n_r) : -1;
}

int
rating_select_units(struct db *db, struct mem *mem, const int64_t *unit, size_t n, int year, struct rated **list_r, size_t *n_r)
{
	return take_list(db, mem, SQL_RATING_OF_UNITS, VALS(V_TEXT(ids_text(mem, unit, n)), V_INT(year)), list_r, n_r);
}

int
rating_get(struct db *db, struct mem *mem, int64_t id, struct rated *a)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RATING_FIND, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	take(&rows, 0, a);
	return put_waiting(db, mem, a->run, a, 1);
}

int
rating_get_held(struct db *db, struct mem *mem, int64_t id, struct rated *a)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RATING_HOLD, VALS(V_INT(id)), &rows);

	return found == 1 ? rating_get(db, mem, id, a) : found;
}

int
rating_select_standings(struct db *db, struct mem *mem, const int64_t *unit, size_t n, int year, struct rating_standing *list_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_LEVELS, VALS(V_TEXT(ids_text(mem, unit, n)), V_INT(year)), &rows) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		list_r[i] = (struct rating_standing){ RATED_STATES, LEVEL_NONE };
		for (size_t r = 0; r < rows.n; r++)
			if (row_int(&rows, r, 0) == unit[i])
				list_r[i] = (struct rating_standing){ (enum rated_state)word_index(rated_state_name, RATED_STATES,
				    row_word(&rows, r, 1)), row_level(&rows, r, 2) };
	}
	return 1;
}

int
rating_count_below(struct db *db, struct mem *mem, int64_t unit, int year, int64_t *waiting_r, int64_t *failed_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_RATING_BELOW, VALS(V_INT(unit), V_INT(year)), &rows) != 1)
		return -1;
	*waiting_r = row_int(&rows, 0, 0);
	*failed_r = row_int(&rows, 0, 1);
	return 1;
}

int
rating_count_tasks(struct db *db, struct mem *mem, int64_t agency, int64_t unit, int year, struct day today, struct rated_tasks *t)
{
	const struct val first = V_TEXT(mem_print(mem, "%d-01-01", year)), last = V_TEXT(mem_print(mem, "%d-12-31", year));
	const struct val on = V_TEXT(day_text(mem, today));
	struct rows rows;
	const int found = unit == agency ?
	    db_find(db, mem, SQL_RATING_COUNT_AGENCY, VALS(on, V_INT(agency), first, first, last), &rows) :
	    db_find(db, mem, SQL_RATING_COUNT_DIVISION, VALS(on, V_INT(agency), V_INT(unit), first, first, last), &rows);

	if (found != 1)
		return -1;
	*t = (struct rated_tasks){ row_int(&rows, 0, 0), row_int(&rows, 0, 1), row_int(&rows, 0, 2), 0 };
	return 1;
}

int
rating_points_select(struct db *db, struct mem *mem, int64_t rating, struct rated_points **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RATING_POINTS_ALL, VALS(V_INT(rating)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct rated_points){ .criterion = row_int(&rows, r, 0), .said = !row_null(&rows, r, 1),
		    .self = row_int(&rows, r, 1), .self_why = row_word(&rows, r, 2), .given = !row_null(&rows, r, 3),
		    .points = row_int(&rows, r, 3), .why = row_word(&rows, r, 4) };
	return 1;
}

int
rating_points_write(struct db *db, int64_t rating, const struct rated_points *list, size_t n, bool given)
{
	for (size_t i = 0; i < n; i++) {
		const struct rated_points *p = &list[i];
		const int done = given ?
		    db_exec(db, SQL_RATING_POINTS_GIVEN, VALS(V_INT(rating), V_INT(p->criterion), V_INT(p->points), V_TEXT(p->why)), NULL) :
		    db_exec(db, SQL_RATING_POINTS_SELF, VALS(V_INT(rating), V_INT(p->criterion), p->said ? V_INT(p->self) : V_NULL,
		    V_TEXT(p->self_why)), NULL);

		if (done != 1)
			return -1;
	}
	return 1;
}

/* Nothing was assigned: nothing was said of it. */
static struct val
said(const struct rated_tasks *t, int64_t number)
{
	return t->assigned == 0 ? V_NULL : V_INT(number);
}

int
rating_save(struct db *db, struct mem *mem, const struct rated *a)
{
	const struct rated_tasks *s = &a->self;

	return db_change(db, SQL_RATING_SAVE, VALS(said(s, s->assigned), said(s, s->done), said(s, s->late), said(s, s->exceeded),
	    V_INT(a->counted.assigned), V_INT(a->counted.done), V_INT(a->counted.late), V_TEXT(day_text(mem, a->counted_on)),
	    V_INT(a->self_sound), V_INT(a->self_remedied), V_TEXT(a->report), V_TEXT(score_level_text(a->self_level)), V_INT(a->id), V_INT(a->version)));
}

int
rating_set_sent(struct db *db, int64_t id, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_RATING_SEND, VALS(V_INT(person), V_ID(delegation), V_INT(id)));
}

int
rating_set_recalled(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_RATING_RECALL, VALS(V_INT(id), V_INT(version)));
}

int
rating_set_appraised(struct db *db, const struct rated *a, int64_t person, int64_t delegation)
{
	const struct rated_tasks *t = &a->tasks;

	return db_change(db, SQL_RATING_APPRAISE, VALS(V_INT(t->assigned), V_INT(t->done), V_INT(t->late), V_INT(t->exceeded), V_INT(a->sound),
	    V_INT(a->remedied), V_INT(a->failed_below), V_TEXT(a->breach), V_TEXT(a->unavoidable), V_TEXT(a->opinion), V_INT(a->points),
	    V_INT((int64_t)a->choices), V_TEXT(score_level_text(a->law_level)), V_TEXT(score_level_text(a->level)), V_TEXT(a->silent_why), V_INT(person), V_ID(delegation),
	    V_INT(a->id), V_INT(a->version)));
}

int
rating_set_level(struct db *db, const struct rated *a)
{
	return db_change(db, SQL_RATING_CHOOSE_LEVEL, VALS(V_TEXT(score_level_text(a->level)), V_TEXT(a->level_why), V_INT(a->id), V_INT(a->version)));
}

int
rating_set_recognised(struct db *db, struct mem *mem, const struct rated *a, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_RATING_RECOGNISE, VALS(V_TEXT(score_level_text(a->final_level)), V_TEXT(a->why), V_TEXT(a->document_number),
	    V_TEXT(day_text(mem, a->document_day)), V_INT(person), V_ID(delegation), V_INT(a->id), V_INT(a->version)));
}

int
rating_set_reopened(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_RATING_REOPEN, VALS(V_INT(id), V_INT(version)));
}

int
rating_set_left_out(struct db *db, int64_t id, int64_t version, const char *reason)
{
	return db_change(db, SQL_RATING_LEAVE_OUT, VALS(V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
rating_set_taken_in(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_RATING_TAKE_IN, VALS(V_INT(id), V_INT(version)));
}

int
rating_set_chosen(struct db *db, struct mem *mem, int64_t run, const int64_t *id, size_t n)
{
	return db_exec(db, SQL_RATING_CHOSEN, VALS(V_TEXT(ids_text(mem, id, n)), V_INT(run)), NULL) == 1 ? 1 : -1;
}
