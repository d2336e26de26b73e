#include "store/task_count.h"

#include <string.h>

#include "store/cells.h"

static bool
same(const struct rows *rows, size_t r, const struct count_put *p)
{
	const struct count_good *g = p->good;

	return row_int(rows, r, 1) == p->person && row_int(rows, r, 2) == p->row && day_compare(row_day(rows, r, 3), g->day) == 0 &&
	    row_int(rows, r, 4) == g->came && row_int(rows, r, 5) == g->done && row_int(rows, r, 6) == g->late &&
	    strcmp(row_word(rows, r, 7), g->registry) == 0;
}

static bool
alike(const struct count_put *a, const struct count_put *b)
{
	return a->person == b->person && a->row == b->row && day_compare(a->good->day, b->good->day) == 0 && a->good->came == b->good->came &&
	    a->good->done == b->good->done && a->good->late == b->good->late && strcmp(a->good->registry, b->good->registry) == 0;
}

int
count_compare(struct db *db, struct mem *mem, int64_t source, struct count_put *put, size_t n)
{
	struct json *list = json_list(mem);
	struct rows rows;

	for (size_t i = 0; i < n; i++)
		json_add_text(list, put[i].good->external);
	if (db_list(db, mem, SQL_TASK_COUNT_KNOWN, VALS(V_TEXT(json_write(mem, list)), V_INT(source)), &rows) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		put[i].outcome = TASK_NEW;
		for (size_t r = 0; r < rows.n && put[i].outcome == TASK_NEW; r++)
			if (strcmp(row_word(&rows, r, 0), put[i].good->external) == 0)
				put[i].outcome = same(&rows, r, &put[i]) ? TASK_SAME : TASK_CHANGED;
	}
	/* One that comes again in the batch, by another name of its person, is what it says last. */
	for (size_t i = 0; i < n; i++)
		for (size_t k = i; k > 0; k--)
			if (strcmp(put[k - 1].good->external, put[i].good->external) == 0) {
				put[i].outcome = alike(&put[k - 1], &put[i]) ? TASK_SAME : TASK_CHANGED;
				break;
			}
	return 1;
}

int
count_put(struct db *db, struct mem *mem, int64_t source, int64_t run, const struct count_put *put, size_t n)
{
	struct json *list = json_list(mem);
	bool known = false;
	const char *text;

	for (size_t i = 0; i < n; i++) {
		const struct count_good *g = put[i].good;
		struct json *one = json_new(mem);

		if (put[i].outcome != TASK_NEW && put[i].outcome != TASK_CHANGED)
			continue;
		known = known || put[i].outcome == TASK_CHANGED;
		json_set_text(one, "e", g->external);
		json_set_text(one, "k", g->product);
		json_set_text(one, "g", g->registry);
		json_set_int(one, "p", put[i].person);
		json_set_int(one, "r", put[i].row);
		json_set_text(one, "d", day_text(mem, g->day));
		json_set_int(one, "c", g->came);
		json_set_int(one, "f", g->done);
		json_set_int(one, "l", g->late);
		json_add(list, one);
	}
	if (json_count(list) == 0)
		return 1;
	text = json_write(mem, list);
	if (known && db_exec(db, SQL_TASK_COUNT_ANEW, VALS(V_TEXT(text), V_INT(source)), NULL) < 0)
		return -1;
	return db_exec(db, SQL_TASK_COUNT_PUT, VALS(V_INT(source), V_INT(run), V_TEXT(text)), NULL) == 1 ? 1 : -1;
}

int
count_select(struct db *db, struct mem *mem, int64_t person, int64_t most, struct task_count **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_COUNT_OF, VALS(V_INT(person), V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct task_count){
			.id = row_int(&rows, r, 0), .version = row_int(&rows, r, 1), .source_name = row_word(&rows, r, 2), .registry = row_word(&rows, r, 3),
			.day = row_day(&rows, r, 4), .came = row_int(&rows, r, 5), .done = row_int(&rows, r, 6), .late = row_int(&rows, r, 7),
			.taken_came = row_int(&rows, r, 8), .taken_done = row_int(&rows, r, 9), .work = row_int(&rows, r, 10),
			.own_came = row_int(&rows, r, 11), .own_done = row_int(&rows, r, 12), .product = row_word(&rows, r, 13),
		};
	return 1;
}

int
count_waiting(struct db *db, struct mem *mem, int64_t person, int64_t *n_r)
{
	return row_count(db, mem, SQL_TASK_COUNT_WAITING, VALS(V_INT(person)), n_r);
}

int
count_taken(struct db *db, int64_t id, int64_t version, int64_t person)
{
	return db_change(db, SQL_TASK_COUNT_TAKE, VALS(V_INT(id), V_INT(version), V_INT(person)));
}

int
count_open(struct db *db, struct mem *mem, int64_t work, struct day day, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_COUNT_OPEN, VALS(V_INT(work), V_TEXT(day_text(mem, day))), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}
