#include "store/plan.h"

#include <string.h>

#include "store/cells.h"

int
plan_insert(struct db *db, struct mem *mem, const struct plan *p, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_PLAN_ADD, VALS(V_TEXT(p->name), V_TEXT(p->document),
	    V_TEXT(day_text(mem, p->day)), V_TEXT(p->issuer), V_INT(person)), id_r) == 1 ? 1 : -1;
}

static void
take_plan(const struct rows *rows, size_t r, struct plan *p)
{
	*p = (struct plan){ .id = row_int(rows, r, 0), .name = row_text(rows, r, 1),
	    .document = row_text(rows, r, 2), .day = row_day(rows, r, 3),
	    .issuer = row_text(rows, r, 4), .version = row_int(rows, r, 5) };
}

int
plan_select(struct db *db, struct mem *mem, struct plan **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_LIST, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_plan(&rows, r, &(*list_r)[r]);
	return 1;
}

int
plan_get(struct db *db, struct mem *mem, int64_t id, struct plan *p)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PLAN_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take_plan(&rows, 0, p);
	return found;
}

/* The place of a word in a list of names; 0 where it is none. */
static int
word_of(const char *const *name, int n, const char *word)
{
	for (int i = 0; i < n; i++)
		if (strcmp(name[i], word) == 0)
			return i;
	return 0;
}

static void
take_task(const struct rows *rows, size_t r, struct plan_task *t)
{
	*t = (struct plan_task){
		.id = row_int(rows, r, 0), .plan = row_int(rows, r, 1), .position = row_int(rows, r, 2),
		.title = row_text(rows, r, 3), .due = row_day(rows, r, 4),
		.word = (enum plan_word)word_of(plan_word_name, PLAN_WORDS, row_word(rows, r, 5)),
		.owes = (enum plan_owes)word_of(plan_owes_name, PLAN_OWES, row_word(rows, r, 6)),
		.known = (enum plan_known)word_of(plan_known_name, PLAN_KNOWN, row_word(rows, r, 7)),
		.campaign = row_int(rows, r, 8), .campaign_name = row_word(rows, r, 9),
		.doer = row_int(rows, r, 10), .doer_name = row_word(rows, r, 11),
		.withdrawn = row_int(rows, r, 12) != 0, .withdrawn_why = row_word(rows, r, 13),
		.version = row_int(rows, r, 14),
	};
}

int
plan_task_select(struct db *db, struct mem *mem, int64_t plan, struct plan_task **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_TASKS, VALS(V_INT(plan == 0), V_INT(plan)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_task(&rows, r, &(*list_r)[r]);
	return 1;
}

int
plan_task_get(struct db *db, struct mem *mem, int64_t id, struct plan_task *t)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PLAN_TASK_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take_task(&rows, 0, t);
	return found;
}

int
plan_task_insert(struct db *db, struct mem *mem, const struct plan_task *t, const int64_t *owner,
    size_t n, int64_t person, int64_t *id_r)
{
	const char *known = t->known == PLAN_TICKED ? NULL : plan_known_name[t->known];
	int done = db_change(db, SQL_PLAN_TOUCH, VALS(V_INT(t->plan)));

	if (done != 1)
		return done;
	if (db_insert(db, SQL_PLAN_TASK_ADD, VALS(V_INT(t->plan), V_TEXT(t->title),
	    V_TEXT(day_text(mem, t->due)), V_TEXT(plan_word_name[t->word]),
	    V_TEXT(plan_owes_name[t->owes]), V_TEXT(known), V_ID(t->campaign), V_ID(t->doer),
	    V_INT(person), V_INT(t->plan)), id_r) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (db_exec(db, SQL_PLAN_OWNER_ADD, VALS(V_INT(*id_r), V_INT(owner[i])), NULL) < 0)
			return -1;
	return 1;
}

int
plan_task_update(struct db *db, struct mem *mem, const struct plan_task *t)
{
	return db_change(db, SQL_PLAN_TASK_CHANGE, VALS(V_TEXT(t->title), V_TEXT(day_text(mem, t->due)),
	    V_TEXT(plan_word_name[t->word]), V_INT(t->id), V_INT(t->version)));
}

int
plan_task_withdraw_row(struct db *db, const struct plan_task *t, const char *why, int64_t person)
{
	return db_change(db, SQL_PLAN_TASK_WITHDRAW, VALS(V_INT(person), V_TEXT(why), V_INT(t->id),
	    V_INT(t->version)));
}

int
plan_task_restore_row(struct db *db, const struct plan_task *t)
{
	return db_change(db, SQL_PLAN_TASK_RESTORE, VALS(V_INT(t->id), V_INT(t->version)));
}

int
plan_owner_select(struct db *db, struct mem *mem, int64_t plan, struct plan_owner **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_OWNERS, VALS(V_INT(plan == 0), V_INT(plan)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct plan_owner){ row_int(&rows, r, 0), row_int(&rows, r, 1) };
	return 1;
}

static void
take_agencies(struct mem *mem, const struct rows *rows, struct plan_agency **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		(*list_r)[r] = (struct plan_agency){ .id = row_int(rows, r, 0), .name = row_text(rows, r, 1),
		    .kind = (enum agency_kind)word_of(agency_kind_name, AGENCY_KINDS, row_word(rows, r, 2)),
		    .head = row_word(rows, r, 3) };
}

int
plan_agency_select(struct db *db, struct mem *mem, struct day day, int64_t one,
    struct plan_agency **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_AGENCIES, VALS(V_TEXT(day_text(mem, day)), V_ID(one), V_ID(one)),
	    &rows) != 1)
		return -1;
	take_agencies(mem, &rows, list_r, n_r);
	return 1;
}

int
plan_body_select(struct db *db, struct mem *mem, struct day day, struct plan_agency **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_BODIES, VALS(V_TEXT(day_text(mem, day))), &rows) != 1)
		return -1;
	take_agencies(mem, &rows, list_r, n_r);
	return 1;
}

int
plan_fact_select(struct db *db, struct mem *mem, int64_t plan, struct plan_fact **list_r, size_t *n_r)
{
	const struct val all = V_INT(plan == 0), id = V_INT(plan);
	struct rows rows;

	if (db_list(db, mem, SQL_PLAN_DONE, VALS(all, id, all, id, all, id, all, id), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct plan_fact){ .task = row_int(&rows, r, 0), .agency = row_int(&rows, r, 1),
		    .done = row_day(&rows, r, 2), .document = row_word(&rows, r, 3),
		    .catalog = row_text(&rows, r, 4) };
	return 1;
}
