#include <stdlib.h>

#include "store/cells.h"
#include "store/provincial.h"

static void
take_line(const struct rows *rows, size_t r, struct catalog_line *line)
{
	*line = (struct catalog_line){
		.id = row_int(rows, r, 0), .code = row_word(rows, r, 1), .task = row_word(rows, r, 2),
		.detail = row_word(rows, r, 3), .output = row_word(rows, r, 4), .unit = row_word(rows, r, 5),
		.group = (int)row_int(rows, r, 6),
	};
}

static int
by_id(const void *a, const void *b)
{
	const int64_t x = ((const struct catalog_line *)a)->id, y = ((const struct catalog_line *)b)->id;

	return x < y ? -1 : x > y;
}

/* The words of works, by their ids. 1 or -1. */
static int
read_lines(struct db *db, struct mem *mem, struct provincial *list, size_t n)
{
	int64_t *ids = mem_array(mem, n + 1, sizeof(*ids));
	struct catalog_line *line;
	struct rows rows;

	for (size_t i = 0; i < n; i++)
		ids[i] = list[i].line.id;
	if (db_list(db, mem, SQL_PROVINCIAL_ROWS, VALS(V_TEXT(ids_text(mem, ids, n))), &rows) != 1)
		return -1;
	line = mem_array(mem, rows.n + 1, sizeof(*line));
	for (size_t r = 0; r < rows.n; r++)
		take_line(&rows, r, &line[r]);
	for (size_t i = 0; i < n; i++) {
		const struct catalog_line *found = bsearch(&list[i].line, line, rows.n, sizeof(*line), by_id);

		if (found == NULL)
			return -1;
		list[i].line = *found;
	}
	return 1;
}

int
provincial_select(struct db *db, struct mem *mem, const struct provincial_query *q, struct day today, int64_t most,
    int64_t from, struct provincial **list_r, size_t *n_r, int64_t *total_r)
{
	const char *words = q->words[0] == '\0' ? "" : like_words(mem, q->words);
	struct rows rows;

	if (db_list(db, mem, SQL_PROVINCIAL_LIST, VALS(V_TEXT(day_text(mem, today)), V_TEXT(words), V_TEXT(q->kind),
	    V_INT(q->group), V_INT(q->agency), V_INT(q->users), V_TEXT(q->sort), V_INT(most), V_INT(from)), &rows) != 1 ||
	    row_count(db, mem, SQL_PROVINCIAL_TOTAL, NO_VALS, total_r) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct provincial){ .line = { .id = row_int(&rows, r, 0) }, .users = row_int(&rows, r, 1),
			.least = row_int(&rows, r, 2), .most = row_int(&rows, r, 3) };
	return read_lines(db, mem, *list_r, *n_r);
}

int
provincial_get(struct db *db, struct mem *mem, int64_t work, struct provincial *p)
{
	const char *id = mem_print(mem, "[%lld]", (long long)work);
	struct rows rows;
	const int found = db_find(db, mem, SQL_PROVINCIAL_ROWS, VALS(V_TEXT(id)), &rows);

	*p = (struct provincial){ 0 };
	if (found == 1)
		take_line(&rows, 0, &p->line);
	return found;
}

int
provincial_users(struct db *db, struct mem *mem, int64_t work, struct day today, struct provincial_user **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROVINCIAL_USERS, VALS(V_INT(work), V_TEXT(day_text(mem, today))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct provincial_user){
			.line = {
				.id = row_int(&rows, r, 0), .code = row_word(&rows, r, 4), .section = row_word(&rows, r, 5),
				.division = row_word(&rows, r, 6), .task = row_word(&rows, r, 7),
				.detail = row_word(&rows, r, 8), .output = row_word(&rows, r, 9),
				.unit = row_word(&rows, r, 10), .coefficient = row_int(&rows, r, 11),
			},
			.catalog = row_int(&rows, r, 1), .agency = row_int(&rows, r, 2), .agency_name = row_word(&rows, r, 3),
			.decision_number = row_word(&rows, r, 12), .decision_day = row_day(&rows, r, 13),
		};
	return 1;
}
