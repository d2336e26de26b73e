#include "store/past.h"

#include <string.h>

#include "rules/organisation.h"
#include "store/cells.h"

static void
take_people(struct mem *mem, const struct rows *rows, struct past_person **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		(*list_r)[r] = (struct past_person){ row_int(rows, r, 0), row_word(rows, r, 1), row_word(rows, r, 2) };
}

int
past_people(struct db *db, struct mem *mem, int64_t agency, struct day day, struct past_person **list_r, size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_PEOPLE, VALS(V_TEXT(on), V_TEXT(on), V_INT(agency), V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	take_people(mem, &rows, list_r, n_r);
	return 1;
}

int
past_heads(struct db *db, struct mem *mem, struct day day, struct past_person **list_r, size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_HEADS, VALS(V_TEXT(on), V_TEXT(on), V_TEXT(on)), &rows) != 1)
		return -1;
	take_people(mem, &rows, list_r, n_r);
	return 1;
}

int
past_province(struct db *db, struct mem *mem, int64_t *unit_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PAST_PROVINCE, NO_VALS, &rows);

	if (found == 1)
		*unit_r = row_int(&rows, 0, 0);
	return found;
}

int
past_hold(struct db *db, struct mem *mem, int64_t agency)
{
	struct rows rows;

	return db_find(db, mem, SQL_PAST_HOLD, VALS(V_INT(agency)), &rows);
}

int
past_published(struct db *db, struct mem *mem, const int64_t *person, size_t npeople, int year, struct past_taken **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_PUBLISHED, VALS(V_TEXT(ids_text(mem, person, npeople)), V_TEXT(day_text(mem,
	    (struct day){ (int16_t)year, 1, 1 }))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct past_taken){ row_int(&rows, r, 0), row_period(&rows, r, 1) };
	return 1;
}

/* The columns of past_find. */
enum column {
	C_ID, C_VERSION, C_PERSON, C_UID, C_NAME, C_AGENCY, C_FIRST, C_MONTHS, C_BODY, C_COMMON, C_TOTAL, C_LEVEL, C_NUMBER, C_DAY, C_IMPORT,
	C_FILE, C_LINE, C_BEFORE, C_MAKER, C_MADE, C_WITHDRAWN, C_WITHDRAWER, C_REASON
};

static int64_t
points_of(const struct rows *rows, size_t r, enum column c)
{
	return row_null(rows, r, c) ? PAST_UNTOLD : row_int(rows, r, c);
}

static void
take(const struct rows *rows, size_t r, struct past_result *p)
{
	*p = (struct past_result){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .person = row_int(rows, r, C_PERSON),
		.uid = row_word(rows, r, C_UID), .name = row_word(rows, r, C_NAME), .agency = row_int(rows, r, C_AGENCY),
		.period = row_period(rows, r, C_FIRST), .body = row_word(rows, r, C_BODY), .common = points_of(rows, r, C_COMMON),
		.total = points_of(rows, r, C_TOTAL), .level = (enum score_level)word_index(score_level_name, SCORE_LEVELS, row_word(rows, r, C_LEVEL)), .document_number = row_word(rows, r, C_NUMBER),
		.document_day = row_day(rows, r, C_DAY), .import = row_int(rows, r, C_IMPORT), .file = row_word(rows, r, C_FILE),
		.line = row_int(rows, r, C_LINE), .before = row_int(rows, r, C_BEFORE), .maker = row_word(rows, r, C_MAKER),
		.made_at = row_text(rows, r, C_MADE), .withdrawn_at = row_text(rows, r, C_WITHDRAWN),
		.withdrawer = row_word(rows, r, C_WITHDRAWER), .reason = row_word(rows, r, C_REASON),
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
past_standing(struct db *db, struct mem *mem, const int64_t *person, size_t npeople, struct day from, struct day until,
    struct past_result **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_STANDING, VALS(V_TEXT(ids_text(mem, person, npeople)), V_TEXT(day_text(mem, from)),
	    V_TEXT(day_text(mem, until))), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
past_of_agency(struct db *db, struct mem *mem, int64_t agency, int64_t most, int64_t skip, struct past_result **list_r, size_t *n_r,
    int64_t *total_r)
{
	struct rows rows;

	if (row_count(db, mem, SQL_PAST_COUNT, VALS(V_INT(agency)), total_r) != 1 ||
	    db_list(db, mem, SQL_PAST_OF_AGENCY, VALS(V_INT(agency), V_INT(most), V_INT(skip)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
past_get(struct db *db, struct mem *mem, int64_t id, struct past_result *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_PAST_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, p);
	return found;
}

static struct val
points_val(int64_t points)
{
	return points == PAST_UNTOLD ? V_NULL : V_INT(points);
}

int
past_insert(struct db *db, struct mem *mem, const struct past_result *p, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_PAST_ADD, VALS(V_INT(p->person), V_INT(p->agency), V_TEXT(day_text(mem, period_first(p->period))),
	    V_INT(p->period.months), V_TEXT(p->body), points_val(p->common), points_val(p->total), V_TEXT(score_level_name[p->level]),
	    V_TEXT(p->document_number), V_TEXT(day_text(mem, p->document_day)), V_INT(p->import), V_INT(p->line), V_ID(p->before),
	    V_INT(maker), V_ID(delegation)), id_r);
}

int
past_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_PAST_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
past_documents(struct db *db, struct mem *mem, int64_t year, struct past_document **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_DOCUMENTS, VALS(V_INT(year), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct past_document){ row_word(&rows, r, 0), row_word(&rows, r, 1), row_day(&rows, r, 2), row_int(&rows, r, 3) };
	return 1;
}

int
past_against(struct db *db, struct mem *mem, int64_t year, struct past_against **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PAST_AGAINST, VALS(V_INT(year), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct past_against){ row_int(&rows, r, 0), row_int(&rows, r, 3), row_word(&rows, r, 1), row_word(&rows, r, 2) };
	return 1;
}
