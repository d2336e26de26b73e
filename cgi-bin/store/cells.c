#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "rules/organisation.h"
#include "store/cells.h"

struct day
row_day(const struct rows *rows, size_t r, size_t c)
{
	struct day day = { 0 };

	if (!row_null(rows, r, c))
		day_iso(row_text(rows, r, c), &day);
	return day;
}

struct period
row_period(const struct rows *rows, size_t r, size_t c)
{
	const struct day first = row_day(rows, r, c);

	return (struct period){ first.year, first.month, (int8_t)row_int(rows, r, c + 1) };
}

const char *
row_word(const struct rows *rows, size_t r, size_t c)
{
	return row_null(rows, r, c) ? "" : row_text(rows, r, c);
}

int
row_level(const struct rows *rows, size_t r, size_t c)
{
	return score_level_read(row_text(rows, r, c));
}

int64_t *
rows_ids(struct mem *mem, const struct rows *rows, size_t *n_r)
{
	int64_t *ids = mem_array(mem, rows->n + 1, sizeof(*ids));

	for (size_t r = 0; r < rows->n; r++)
		ids[r] = row_int(rows, r, 0);
	*n_r = rows->n;
	return ids;
}

const char *
like_words(struct mem *mem, const char *words)
{
	struct buf like;

	buf_start(&like, mem, 2 * strlen(words) + 3);
	buf_text(&like, "%");
	for (; *words != '\0'; words++) {
		if (strchr("%_\\", *words) != NULL)
			buf_text(&like, "\\");
		buf_add(&like, words, 1);
	}
	buf_text(&like, "%");
	return like.p;
}

int
row_count(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t n,
    int64_t *n_r)
{
	struct rows rows;

	if (db_find(db, mem, sql, vals, n, &rows) != 1)
		return -1;
	*n_r = row_int(&rows, 0, 0);
	return 1;
}

const char *
ids_text(struct mem *mem, const int64_t *ids, size_t n)
{
	struct buf list;

	buf_start(&list, mem, n * 24 + 8);
	for (size_t i = 0; i < n; i++)
		buf_print(&list, "%s%lld", i == 0 ? "[" : ",", (long long)ids[i]);
	buf_text(&list, n == 0 ? "[]" : "]");
	return list.p;
}

static int
by_number(const void *a, const void *b)
{
	const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}

const char *
ids_once(struct mem *mem, int64_t *id, size_t n)
{
	size_t kept = 0;

	qsort(id, n, sizeof(*id), by_number);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || id[kept - 1] != id[i])
			id[kept++] = id[i];
	return ids_text(mem, id, kept);
}

enum catalog_state
row_state(const struct rows *rows, size_t r, size_t c)
{
	enum catalog_state state = CATALOG_SUPERSEDED;

	catalog_state_read(row_text(rows, r, c), &state);
	return state;
}
