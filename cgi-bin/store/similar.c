#include "store/similar.h"

#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/number.h"
#include "store/cells.h"

#define PIECE	1000	/* ids of one statement */

static void
take_works(struct mem *mem, const struct rows *rows, struct similar_work **list_r, size_t *n_r)
{
	*n_r = rows->n;
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows->n; r++)
		(*list_r)[r] = (struct similar_work){
			.id = row_int(rows, r, 0), .removed = row_int(rows, r, 1) != 0,
			.task = row_word(rows, r, 2), .detail = row_word(rows, r, 3),
			.output = row_word(rows, r, 4), .changed = row_word(rows, r, 5),
		};
}

int
similar_changed(struct db *db, struct mem *mem, const char *since, struct similar_work **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SIMILAR_CHANGED, VALS(V_TEXT(since)), &rows) != 1)
		return -1;
	take_works(mem, &rows, list_r, n_r);
	return 1;
}

int
similar_all(struct db *db, struct mem *mem, struct similar_work **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SIMILAR_ALL, NO_VALS, &rows) != 1)
		return -1;
	take_works(mem, &rows, list_r, n_r);
	return 1;
}

int
similar_changes(struct db *db, struct mem *mem, const char *since, int64_t *n_r)
{
	return row_count(db, mem, SQL_SIMILAR_CHANGES, VALS(V_TEXT(since)), n_r);
}

int64_t
similar_micros(const char *moment)
{
	int64_t micros = 0;
	int decimals = -1;		/* behind the point; -1: before it */

	for (; *moment != '\0' && decimals < 6 && micros < INT64_MAX / 100; moment++) {
		if (*moment == '.')
			decimals = 0;
		else {
			micros = 10 * micros + (*moment - '0');
			decimals += decimals >= 0;
		}
	}
	for (decimals = decimals < 0 ? 0 : decimals; decimals < 6; decimals++)
		micros *= 10;
	return micros;
}

int
similar_window(struct db *db, struct mem *mem, int64_t seconds, struct similar_window *w)
{
	struct rows rows;

	if (db_find(db, mem, SQL_SIMILAR_WINDOW, VALS(V_INT(seconds), V_INT(seconds)), &rows) != 1)
		return -1;
	*w = (struct similar_window){ similar_micros(row_word(&rows, 0, 0)), row_int(&rows, 0, 1),
		row_word(&rows, 0, 2) };
	return 1;
}

int
similar_now(struct db *db, struct mem *mem, const char **now_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SIMILAR_NOW, NO_VALS, &rows);

	if (found != 1)
		return -1;
	*now_r = row_word(&rows, 0, 0);
	return 1;
}

int
similar_weights_last(struct db *db, struct mem *mem, int64_t *version_r, struct similar_weights *w)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SIMILAR_WEIGHT_LAST, NO_VALS, &rows);

	if (found != 1)
		return found;
	*version_r = row_int(&rows, 0, 0);
	if (similar_weights_read(mem, rows.cell[1].p, rows.cell[1].n, w) == 1)
		return 1;
	log_error(230, "version %lld of the weights of words is none", (long long)*version_r);
	return -1;
}

int
similar_weighed(struct db *db, struct mem *mem, struct similar_weighing *w)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SIMILAR_WEIGHT_VERSION, NO_VALS, &rows);

	*w = (struct similar_weighing){ 0 };
	if (found == 1)
		*w = (struct similar_weighing){ row_int(&rows, 0, 0), row_int(&rows, 0, 1),
			row_null(&rows, 0, 2) ? -1 : row_int(&rows, 0, 2) };
	return found;
}

int
similar_works(struct db *db, struct mem *mem, int64_t *n_r)
{
	return row_count(db, mem, SQL_SIMILAR_WORKS, NO_VALS, n_r);
}

int
similar_versions(struct db *db, struct mem *mem, int64_t *weights_r, int64_t *lexicon_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_SIMILAR_VERSIONS, NO_VALS, &rows) != 1)
		return -1;
	*weights_r = row_int(&rows, 0, 0);
	*lexicon_r = row_int(&rows, 0, 1);
	return 1;
}

int
similar_weights_insert(struct db *db, struct mem *mem, const struct similar_weights *w, int64_t works,
    int64_t *version_r)
{
	size_t n;
	const void *bytes = similar_weights_write(mem, w, &n);

	return db_insert(db, SQL_SIMILAR_WEIGHT_ADD, VALS(V_INT((int64_t)w->sets), V_INT(works), V_BYTES(bytes, n)),
	    version_r);
}

int
similar_seen(struct db *db, struct mem *mem, int64_t agency, int64_t most, struct similar_seen_work **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SIMILAR_SEEN, VALS(V_INT(agency), V_INT(most)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct similar_seen_work){ row_int(&rows, r, 0), row_int(&rows, r, 1),
			row_word(&rows, r, 2), row_word(&rows, r, 3), row_word(&rows, r, 4) };
	return 1;
}

static void
take_shown(const struct rows *rows, size_t r, struct similar_shown *s)
{
	*s = (struct similar_shown){
		.line = {
			.id = row_int(rows, r, 0), .code = row_word(rows, r, 5), .task = row_word(rows, r, 6),
			.detail = row_word(rows, r, 7), .output = row_word(rows, r, 8),
			.group = (int)row_int(rows, r, 9),
			.points = row_null(rows, r, 10) ? -1 : row_int(rows, r, 10),
			.coefficient = row_int(rows, r, 11), .unit = row_word(rows, r, 12),
			.section = "", .division = "", .frequency = "", .posts = "", .note = "",
		},
		.catalog = row_int(rows, r, 1),
		.agency = row_int(rows, r, 2),
		.agency_name = row_word(rows, r, 3),
		.state = row_word(rows, r, 4),
	};
}

static int
read_piece(struct db *db, struct mem *mem, const int64_t *ids, size_t n, int64_t agency, struct rows *rows)
{
	return db_list(db, mem, SQL_SIMILAR_SHOWN, VALS(V_TEXT(ids_text(mem, ids, n)), V_INT(agency), V_INT(agency)),
	    rows);
}

int
similar_shown(struct db *db, struct mem *mem, const int64_t *ids, size_t n, int64_t agency,
    struct similar_shown **list_r, size_t *n_r)
{
	int64_t *once = mem_array(mem, n + 1, sizeof(*once));
	size_t left = 0;
	struct rows rows;

	*n_r = 0;
	memcpy(once, ids, n * sizeof(*once));
	qsort(once, n, sizeof(*once), number_order);
	for (size_t i = 0; i < n; i++)
		if (left == 0 || once[left - 1] != once[i])
			once[left++] = once[i];
	*list_r = mem_array(mem, left + 1, sizeof(**list_r));
	for (size_t from = 0; from < left; from += PIECE) {
		if (read_piece(db, mem, once + from, left - from < PIECE ? left - from : PIECE, agency, &rows) != 1)
			return -1;
		for (size_t r = 0; r < rows.n; r++)
			take_shown(&rows, r, &(*list_r)[(*n_r)++]);
	}
	return 1;
}
