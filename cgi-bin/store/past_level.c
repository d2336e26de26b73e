#include "store/past_level.h"

#include "rules/organisation.h"
#include "store/cells.h"

/* The columns of past_level_find. */
enum column {
	C_ID, C_VERSION, C_PERSON, C_UID, C_NAME, C_AGENCY, C_YEAR, C_LEVEL, C_BODY, C_NUMBER, C_DAY, C_IMPORT, C_FILE, C_LINE, C_BEFORE,
	C_MAKER, C_MADE, C_WITHDRAWN, C_WITHDRAWER, C_REASON
};

static struct period
year_of(const struct rows *rows, size_t r, size_t c)
{
	return (struct period){ (int16_t)row_int(rows, r, c), 1, PAST_YEAR };
}

static void
take(const struct rows *rows, size_t r, struct past_result *p)
{
	*p = (struct past_result){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .person = row_int(rows, r, C_PERSON),
		.uid = row_word(rows, r, C_UID), .name = row_word(rows, r, C_NAME), .agency = row_int(rows, r, C_AGENCY),
		.period = year_of(rows, r, C_YEAR), .body = row_word(rows, r, C_BODY), .common = PAST_UNTOLD, .total = PAST_UNTOLD,
		.level = (enum score_level)row_level(rows, r, C_LEVEL), .document_number = row_word(rows, r, C_NUMBER), .document_day = row_day(rows, r, C_DAY),
		.import = row_int(rows, r, C_IMPORT), .file = row_text(rows, r, C_FILE), .line = row_int(rows, r, C_LINE),
		.before = row_int(rows, r, C_BEFORE), .maker = row_word(rows, r, C_MAKER), .made_at = row_text(rows, r, C_MADE),
		.withdrawn_at = row_text(rows, r, C_WITHDRAWN), .withdrawer = row_word(rows, r, C_WITHDRAWER), .reason = row_word(rows, r, C_REASON),
	};
}

static void
take_all(struct mem *mem, const struct rows *rows, struct past_result **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		take(rows, r, &(*list_r)[r]);
}

int
past_level_standing(struct db *db, struct mem *mem, const int64_t *person, size_t npeople, struct past_result **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_LEVEL_STANDING, VALS(V_TEXT(ids_text(mem, person, npeople))), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
past_level_of_agency(struct db *db, struct mem *mem, int64_t agency, int64_t most, int64_t skip, struct past_result **list_r, size_t *n_r,
    int64_t *total_r)
{
	struct rows rows;

	if (row_count(db, mem, SQL_PAST_LEVEL_COUNT, VALS(V_INT(agency)), total_r) != 1 ||
	    db_list(db, mem, SQL_PAST_LEVEL_OF_AGENCY, VALS(V_INT(agency), V_INT(most), V_INT(skip)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
past_level_get(struct db *db, struct mem *mem, int64_t id, struct past_result *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PAST_LEVEL_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, p);
	return found;
}

int
past_level_classified(struct db *db, struct mem *mem, const int64_t *person, size_t npeople, struct past_taken **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_LEVEL_CLASSIFIED, VALS(V_TEXT(ids_text(mem, person, npeople))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct past_taken){ row_int(&rows, r, 0), year_of(&rows, r, 1) };
	return 1;
}

int
past_level_insert(struct db *db, struct mem *mem, const struct past_result *p, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_PAST_LEVEL_ADD, VALS(V_INT(p->person), V_INT(p->agency), V_INT(p->period.year),
	    V_TEXT(score_level_name[p->level]), V_TEXT(p->body), V_TEXT(p->document_number), V_TEXT(day_text(mem, p->document_day)),
	    V_ID(p->import), V_ID(p->import == 0 ? 0 : p->line), V_ID(p->before), V_INT(maker), V_ID(delegation)), id_r);
}

int
past_level_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_PAST_LEVEL_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
past_level_select_history(struct db *db, struct mem *mem, int64_t person, struct past_history **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_LEVEL_HISTORY, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct past_history){ (int)row_int(&rows, r, 0), (enum score_level)row_level(&rows, r, 1), row_int(&rows, r, 2),
		    row_word(&rows, r, 3), row_word(&rows, r, 4), row_day(&rows, r, 5) };
	return 1;
}
