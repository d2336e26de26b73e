#include "store/source_error.h"

#include <string.h>

#include "rules/organisation.h"
#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct source_error *e)
{
	const int mender = word_index(task_mender_name, TASK_MENDERS, row_word(rows, r, 8));

	*e = (struct source_error){
		.id = row_int(rows, r, 0), .source = row_int(rows, r, 1), .source_name = row_word(rows, r, 2), .external = row_word(rows, r, 3),
		.raw = row_word(rows, r, 4), .field = row_word(rows, r, 5), .word = row_word(rows, r, 6), .value = row_word(rows, r, 7),
		.mender = mender < 0 ? MEND_SOURCE : (enum task_mender)mender, .agency_name = row_text(rows, r, 9),
		.met_at = row_word(rows, r, 10), .state = row_word(rows, r, 11), .reason = row_word(rows, r, 12),
		.ended_by = row_text(rows, r, 13), .ended_at = row_text(rows, r, 14), .owner = row_int(rows, r, 15),
		.agency = row_int(rows, r, 16), .gives = strcmp(row_word(rows, r, 17), source_gives_name[GIVES_COUNTS]) == 0 ? GIVES_COUNTS : GIVES_TASKS,
	};
	e->open = strcmp(e->state, "open") == 0;
}

int
source_error_select(struct db *db, struct mem *mem, const struct source_error_filter *f, int64_t most, int64_t skip,
    struct source_error **list_r, size_t *n_r, int64_t *total_r)
{
	const char *like = like_words(mem, f->words);
	struct rows rows;

	if (row_count(db, mem, SQL_SOURCE_ERROR_COUNT, VALS(V_INT(f->source), V_INT(f->source), V_TEXT(f->mender), V_TEXT(f->mender),
	    V_TEXT(f->words), V_TEXT(like), V_TEXT(like), V_INT(!f->ended), V_INT(f->all), V_INT(f->agency), V_INT(f->owner)), total_r) != 1 ||
	    db_list(db, mem, SQL_SOURCE_ERROR_LIST, VALS(V_INT(f->source), V_INT(f->source), V_TEXT(f->mender), V_TEXT(f->mender),
	    V_TEXT(f->words), V_TEXT(like), V_TEXT(like), V_INT(!f->ended), V_INT(f->all), V_INT(f->agency), V_INT(f->owner), V_INT(most),
	    V_INT(skip)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
source_error_get(struct db *db, struct mem *mem, int64_t id, struct source_error *e)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SOURCE_ERROR_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, e);
	return found;
}

int
source_error_end(struct db *db, int64_t id, int64_t person, const char *reason)
{
	return db_change(db, SQL_SOURCE_ERROR_DROP, VALS(V_TEXT(reason), V_INT(person), V_INT(id)));
}

int
source_error_known(struct db *db, struct mem *mem, int64_t source, const char *external, const char **word_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SOURCE_ERROR_KNOWN, VALS(V_INT(source), V_TEXT(external)), &rows);

	if (found == 1)
		*word_r = row_word(&rows, 0, 0);
	return found;
}

int
source_error_waiting(struct db *db, struct mem *mem, int64_t agency, int64_t owner, bool admin, int64_t *n_r)
{
	return row_count(db, mem, SQL_SOURCE_ERROR_WAITS, VALS(V_INT(agency), V_INT(owner), V_INT(admin)), n_r);
}
