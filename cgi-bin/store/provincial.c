#include "store/provincial.h"

#include "base/buf.h"
#include "store/cells.h"

#define PIECE	1000	/* works of one statement */

static void
take_words(const struct rows *rows, size_t r, struct provincial_work *work)
{
	work->task = row_word(rows, r, 0);
	work->detail = row_word(rows, r, 1);
	work->output = row_word(rows, r, 2);
	work->unit = row_word(rows, r, 3);
	work->group = (int)row_int(rows, r, 4);
	work->names = row_word(rows, r, 5);
}

static const char *
works_text(struct mem *mem, const struct provincial_work *list, size_t n)
{
	struct buf ids;

	buf_start(&ids, mem, n * 96 + 8);
	for (size_t i = 0; i < n; i++)
		buf_print(&ids, "%s[%lld,%lld,%lld,%lld]", i == 0 ? "[" : ",", (long long)list[i].middle,
		    (long long)list[i].row, (long long)list[i].root, (long long)list[i].shared);
	buf_text(&ids, n == 0 ? "[]" : "]");
	return ids.p;
}

/* The words of works whose ids are known. */
static int
read_words(struct db *db, struct mem *mem, const struct provincial_query *q, const char *day, bool names,
    struct provincial_work *list, size_t n)
{
	struct rows rows;

	for (size_t from = 0; from < n; from += PIECE) {
		const size_t piece = n - from < PIECE ? n - from : PIECE;

		if (db_list(db, mem, SQL_PROVINCIAL_WORDS, VALS(V_TEXT(works_text(mem, list + from, piece)),
		    V_INT(names), V_TEXT(day), V_INT(q->campaign), V_TEXT(q->kind)), &rows) != 1)
			return -1;
		for (size_t r = 0; r < rows.n && r < piece; r++)
			take_words(&rows, r, &list[from + r]);
	}
	return 1;
}

int
provincial_select(struct db *db, struct mem *mem, const struct provincial_query *q, struct day day, bool names,
    int64_t most, int64_t from, struct provincial_work **list_r, size_t *n_r, int64_t *total_r)
{
	const char *words = q->words[0] == '\0' ? "" : like_words(mem, q->words), *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, SQL_PROVINCIAL_PAGE, VALS(V_TEXT(q->sort), V_TEXT(words), V_INT(q->group),
	    V_INT(q->agency), V_INT(q->many), V_TEXT(on), V_INT(q->campaign), V_TEXT(q->kind), V_INT(q->agency),
	    V_TEXT(words), V_INT(most), V_INT(from)), &rows) != 1 ||
	    row_count(db, mem, SQL_PROVINCIAL_TOTAL, NO_VALS, total_r) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct provincial_work){
			.row = row_int(&rows, r, 0), .middle = row_int(&rows, r, 1), .root = row_int(&rows, r, 2),
			.coefficient = row_int(&rows, r, 3), .agencies = row_int(&rows, r, 4),
			.least = row_int(&rows, r, 5), .most = row_int(&rows, r, 6), .shared = row_int(&rows, r, 7),
		};
	return read_words(db, mem, q, on, names, *list_r, *n_r);
}

int
provincial_get(struct db *db, struct mem *mem, int64_t row, struct day day, struct provincial_work *work)
{
	static const struct provincial_query any = { .kind = "" };
	struct rows rows;
	const int found = db_find(db, mem, SQL_PROVINCIAL_FIND, VALS(V_TEXT(day_text(mem, day)), V_INT(row)), &rows);

	if (found != 1)
		return found;
	*work = (struct provincial_work){ .row = row, .root = row_int(&rows, 0, 0),
	    .middle = row_int(&rows, 0, 1), .coefficient = row_int(&rows, 0, 2), .shared = row_int(&rows, 0, 3) };
	return read_words(db, mem, &any, NULL, false, work, 1);
}

int
provincial_uses(struct db *db, struct mem *mem, const struct provincial_work *work, struct day day,
    struct provincial_use **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROVINCIAL_USERS, VALS(V_TEXT(day_text(mem, day)), V_INT(work->row),
	    V_ID(work->root), V_ID(work->shared)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct provincial_use){
			.line = {
				.id = row_int(&rows, r, 0), .section = row_word(&rows, r, 4),
				.division = row_word(&rows, r, 5), .code = row_word(&rows, r, 6),
				.task = row_word(&rows, r, 7), .detail = row_word(&rows, r, 8),
				.output = row_word(&rows, r, 9), .unit = row_word(&rows, r, 10),
				.group = (int)row_int(&rows, r, 11), .coefficient = row_int(&rows, r, 12),
			},
			.catalog = row_int(&rows, r, 1), .agency = row_int(&rows, r, 2),
			.agency_name = row_word(&rows, r, 3), .decision_number = row_word(&rows, r, 13),
			.decision_day = row_day(&rows, r, 14), .from = row_day(&rows, r, 15),
		};
	return 1;
}

static int
choices(struct db *db, struct mem *mem, enum sql sql, struct day day, struct provincial_choice **list_r,
    size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, sql, VALS(V_TEXT(on), V_TEXT(on)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct provincial_choice){ row_int(&rows, r, 0), row_word(&rows, r, 1) };
	return 1;
}

int
provincial_campaigns(struct db *db, struct mem *mem, struct day day, struct provincial_choice **list_r, size_t *n_r)
{
	return choices(db, mem, SQL_PROVINCIAL_CAMPAIGNS, day, list_r, n_r);
}

int
provincial_agencies(struct db *db, struct mem *mem, struct day day, struct provincial_choice **list_r, size_t *n_r)
{
	return choices(db, mem, SQL_PROVINCIAL_AGENCIES, day, list_r, n_r);
}
