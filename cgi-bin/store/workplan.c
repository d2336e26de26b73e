#include "store/workplan.h"

#include <string.h>

#include "rules/organisation.h"
#include "store/cells.h"

int
workplan_find(struct db *db, struct mem *mem, int64_t unit, int year, int64_t *id_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORKPLAN_OF_UNIT, VALS(V_INT(unit), V_INT(year)), &rows);

	*id_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found;
}

int
workplan_insert(struct db *db, int64_t agency, int64_t unit, int year, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_WORKPLAN_ADD, VALS(V_INT(agency), V_INT(unit), V_INT(year), V_INT(person)), id_r);
}

static void
take(const struct rows *rows, size_t r, struct workplan_line *l)
{
	*l = (struct workplan_line){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .plan = row_int(rows, r, 2), .unit = row_int(rows, r, 3),
		.year = (int)row_int(rows, r, 4), .row = row_int(rows, r, 5), .outside = row_int(rows, r, 6), .code = row_word(rows, r, 7),
		.product = row_word(rows, r, 8), .task = row_word(rows, r, 9), .output = row_word(rows, r, 10),
		.coefficient = row_int(rows, r, 11), .subject = row_word(rows, r, 12), .quantity = row_int(rows, r, 13),
		.rhythm = (enum workplan_rhythm)word_index(workplan_rhythm_name, WORKPLAN_RHYTHMS, row_word(rows, r, 14)), .month = row_int(rows, r, 15), .day = row_int(rows, r, 16),
		.first = row_int(rows, r, 17), .last = row_int(rows, r, 18), .from = row_int(rows, r, 19), .ended_at = row_text(rows, r, 20),
		.ender = row_word(rows, r, 21), .reason = row_word(rows, r, 22),
	};
	if (l->row == 0)
		return;
	l->outside = l->coefficient = 0;
	l->task = l->output = "";
}

static const char *
ids_of(struct mem *mem, const struct workplan_line *list, size_t n)
{
	int64_t *id = mem_array(mem, n + 1, sizeof(*id));

	for (size_t i = 0; i < n; i++)
		id[i] = list[i].id;
	return ids_text(mem, id, n);
}

static int
add_people(struct db *db, struct mem *mem, struct workplan_line *list, size_t n)
{
	struct workplan_person *who;
	struct rows rows;

	if (n == 0)
		return 1;
	if (db_list(db, mem, SQL_WORKPLAN_PEOPLE, VALS(V_TEXT(ids_of(mem, list, n))), &rows) != 1)
		return -1;
	who = mem_array(mem, rows.n + 1, sizeof(*who));
	for (size_t r = 0; r < rows.n; r++) {
		who[r] = (struct workplan_person){ row_int(&rows, r, 1), row_word(&rows, r, 2) };
		for (size_t i = 0; i < n; i++)
			if (list[i].id == row_int(&rows, r, 0) && list[i].nwho++ == 0)
				list[i].who = &who[r];
	}
	return 1;
}

int
workplan_select(struct db *db, struct mem *mem, int64_t plan, struct workplan_line **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_WORKPLAN_LINES, VALS(V_INT(plan)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return add_people(db, mem, *list_r, *n_r);
}

int
workplan_line_get(struct db *db, struct mem *mem, int64_t id, struct workplan_line *l)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_WORKPLAN_LINE_FIND, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	take(&rows, 0, l);
	return add_people(db, mem, l, 1);
}

int
workplan_line_hold(struct db *db, struct mem *mem, int64_t id, int64_t version)
{
	struct rows rows;

	return db_find(db, mem, SQL_WORKPLAN_LINE_HOLD, VALS(V_INT(id), V_INT(version)), &rows);
}

int
workplan_gifts(struct db *db, struct mem *mem, const struct workplan_line *list, size_t n, struct workplan_gift **list_r, size_t *n_r)
{
	struct rows rows;

	*n_r = 0;
	*list_r = NULL;
	if (n == 0)
		return 1;
	if (db_list(db, mem, SQL_WORKPLAN_GIVENS, VALS(V_TEXT(ids_of(mem, list, n))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct workplan_gift){ .line = row_int(&rows, r, 0), .month = (int)row_int(&rows, r, 1),
		    .slot = row_int(&rows, r, 2), .work = row_int(&rows, r, 3), .name = row_word(&rows, r, 4),
		    .stands = row_int(&rows, r, 5) != 0 };
	return 1;
}

static int
put_people(struct db *db, const struct workplan_line *l, int64_t id)
{
	for (size_t i = 0; i < l->nwho; i++)
		if (db_exec(db, SQL_WORKPLAN_PERSON_PUT, VALS(V_INT(id), V_INT(l->who[i].id)), NULL) != 1)
			return -1;
	return 1;
}

int
workplan_line_insert(struct db *db, const struct workplan_line *l, int64_t person, int64_t under, int64_t *id_r)
{
	if (db_insert(db, SQL_WORKPLAN_LINE_ADD, VALS(V_INT(l->plan), V_ID(l->row), V_TEXT(l->task), V_TEXT(l->output),
	    V_ID(l->coefficient), V_ID(l->outside), V_TEXT(l->subject), V_INT(l->quantity), V_TEXT(workplan_rhythm_name[l->rhythm]),
	    V_ID(l->month), V_INT(l->day), V_INT(l->first), V_INT(l->last), V_ID(l->from), V_INT(person), V_ID(under)), id_r) != 1)
		return -1;
	return put_people(db, l, *id_r);
}

int
workplan_line_save(struct db *db, const struct workplan_line *l)
{
	const int done = db_change(db, SQL_WORKPLAN_LINE_CHANGE, VALS(V_ID(l->row), V_TEXT(l->task), V_TEXT(l->output),
	    V_ID(l->coefficient), V_ID(l->outside), V_TEXT(l->subject), V_INT(l->quantity), V_TEXT(workplan_rhythm_name[l->rhythm]),
	    V_ID(l->month), V_INT(l->day), V_INT(l->first), V_INT(l->last), V_INT(l->id), V_INT(l->version)));

	if (done != 1)
		return done;
	if (db_exec(db, SQL_WORKPLAN_PERSON_CLEAR, VALS(V_INT(l->id)), NULL) != 1)
		return -1;
	return put_people(db, l, l->id);
}

int
workplan_line_close(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_WORKPLAN_LINE_END, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
workplan_gift_insert(struct db *db, const struct workplan_gift *g)
{
	return db_exec(db, SQL_WORKPLAN_GIVE, VALS(V_INT(g->line), V_INT(g->month), V_INT(g->slot), V_INT(g->work)), NULL);
}

int
workplan_line_became(struct db *db, int64_t line, int64_t outside)
{
	return db_exec(db, SQL_WORKPLAN_OUTSIDE, VALS(V_INT(outside), V_INT(line)), NULL);
}
