#include "store/task.h"

#include "rules/organisation.h"
#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct task *t)
{
	*t = (struct task){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .source = row_int(rows, r, 2), .source_name = row_word(rows, r, 3),
		.external = row_word(rows, r, 4), .agency = row_int(rows, r, 5), .unit = row_int(rows, r, 6), .unit_name = row_word(rows, r, 7),
		.person = row_int(rows, r, 8), .person_name = row_word(rows, r, 9), .subject = row_word(rows, r, 11),
		.document = row_word(rows, r, 12), .document_day = row_day(rows, r, 13), .assigner = row_word(rows, r, 14),
		.product = row_word(rows, r, 15), .row = row_int(rows, r, 16), .code = row_word(rows, r, 17), .row_words = row_word(rows, r, 18),
		.coefficient = row_int(rows, r, 19), .alike = row_null(rows, r, 20) ? -1 : row_int(rows, r, 20), .quantity = row_int(rows, r, 21),
		.given_on = row_day(rows, r, 22), .deadline = row_day(rows, r, 23),
		.state = (enum task_state)word_index(task_state_name, TASK_STATES, row_word(rows, r, 24)), .reason = row_word(rows, r, 25),
		.work = row_int(rows, r, 26), .delivery = row_int(rows, r, 27), .done_on = row_day(rows, r, 28),
		.done_document = row_word(rows, r, 29), .entry = row_int(rows, r, 30), .withdrawn = row_int(rows, r, 31) != 0,
		.news = (enum task_news)word_index(task_news_name, TASK_NEWSES, row_word(rows, r, 32)), .said = row_word(rows, r, 33),
		.received_at = row_text(rows, r, 34), .changed_at = row_text(rows, r, 35), .person_uid = row_word(rows, r, 36), .person_mail = row_word(rows, r, 37),
	};
}

static int
take_all(struct mem *mem, const struct rows *rows, struct task **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		take(rows, r, &(*list_r)[r]);
	return 1;
}

static int
select_of(struct db *db, struct mem *mem, enum sql sql, const int64_t *person, size_t n, int64_t most, struct task **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, VALS(V_TEXT(ids_text(mem, person, n)), V_INT(most)), &rows) != 1)
		return -1;
	return take_all(mem, &rows, list_r, n_r);
}

int
task_waiting_of(struct db *db, struct mem *mem, const int64_t *person, size_t n, int64_t most, struct task **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_TASK_WAITING_OF, person, n, most, list_r, n_r);
}

int
task_news_of(struct db *db, struct mem *mem, const int64_t *person, size_t n, int64_t most, struct task **list_r, size_t *n_r)
{
	return select_of(db, mem, SQL_TASK_NEWS_OF, person, n, most, list_r, n_r);
}

int
task_waiting_count(struct db *db, struct mem *mem, const int64_t *person, size_t n, int64_t *count_r)
{
	return row_count(db, mem, SQL_TASK_WAITING_COUNT, VALS(V_TEXT(ids_text(mem, person, n))), count_r);
}

int
task_news_count(struct db *db, struct mem *mem, const int64_t *person, size_t n, int64_t *count_r)
{
	return row_count(db, mem, SQL_TASK_NEWS_COUNT, VALS(V_TEXT(ids_text(mem, person, n))), count_r);
}

int
task_get(struct db *db, struct mem *mem, int64_t id, struct task *t)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_TASK_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, t);
	return found;
}

int
task_lock(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_TASK_LOCK, VALS(V_INT(id)), &rows);
}

int
task_of_works(struct db *db, struct mem *mem, const int64_t *work, size_t n, struct task **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_OF_WORKS, VALS(V_TEXT(ids_text(mem, work, n))), &rows) != 1)
		return -1;
	return take_all(mem, &rows, list_r, n_r);
}

int
task_confirm(struct db *db, struct mem *mem, const struct task *t, int64_t person, int64_t under)
{
	return db_change(db, SQL_TASK_CONFIRM, VALS(V_ID(t->row), V_INT(t->quantity), V_TEXT(day_text(mem, t->deadline)), V_INT(t->work),
	    V_INT(t->delivery), V_INT(person), V_ID(under), V_INT(t->id), V_INT(t->version)));
}

int
task_decline(struct db *db, int64_t id, int64_t version, const char *reason, int64_t person, int64_t under)
{
	return db_change(db, SQL_TASK_DECLINE, VALS(V_TEXT(reason), V_INT(person), V_ID(under), V_INT(id), V_INT(version)));
}

int
task_seen(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_TASK_SEEN, VALS(V_INT(id), V_INT(version)));
}

int
task_open(struct db *db, struct mem *mem, int64_t work, int64_t person, int64_t *delivery_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_TASK_OPEN, VALS(V_INT(work), V_INT(person)), &rows);

	if (found == 1)
		*delivery_r = row_int(&rows, 0, 0);
	return found;
}

int
task_proposed(struct db *db, int64_t id, int64_t entry)
{
	return db_change(db, SQL_TASK_PROPOSED, VALS(V_INT(entry), V_INT(id)));
}
