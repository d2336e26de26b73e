#include "store/record.h"

#include "rules/year_run.h"
#include "store/cells.h"

static void
take_owner(const struct rows *rows, size_t r, struct record_owner *o)
{
	*o = (struct record_owner){ {
		.person = row_int(rows, r, 0), .name = row_word(rows, r, 1), .title = row_word(rows, r, 2), .kind = PERSON_CIVIL_SERVANT,
		.unit = row_int(rows, r, 3), .agency = row_int(rows, r, 4), .unit_name = row_word(rows, r, 5),
		.rank = (enum rank)word_index(rank_name, RANKS, row_word(rows, r, 6)), .main = true, .post = row_int(rows, r, 8),
		.from = row_day(rows, r, 9),
	}, row_word(rows, r, 7) };
}

static const char *
year_day(struct mem *mem, int year, int month, int day)
{
	return day_text(mem, (struct day){ (int16_t)year, (int8_t)month, (int8_t)day });
}

int
record_owners(struct db *db, struct mem *mem, int64_t agency, int year, const char *words, int64_t most, int64_t skip,
    struct record_owner **list_r, size_t *n_r, int64_t *total_r)
{
	const struct val last = V_TEXT(year_day(mem, year, 12, 31)), first = V_TEXT(year_day(mem, year, 1, 1));
	const struct val like = V_TEXT(like_words(mem, words));
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_PEOPLE, VALS(last, last, first, V_INT(agency), V_INT(agency), like, V_INT(most), V_INT(skip)), &rows) != 1 ||
	    row_count(db, mem, SQL_RECORD_PEOPLE_COUNT, VALS(last, last, first, V_INT(agency), V_INT(agency), like), total_r) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_owner(&rows, r, &(*list_r)[r]);
	return 1;
}

int
record_owner_of(struct db *db, struct mem *mem, int64_t person, int year, struct record_owner *o)
{
	const struct val last = V_TEXT(year_day(mem, year, 12, 31)), first = V_TEXT(year_day(mem, year, 1, 1));
	struct rows rows;
	const int found = db_find(db, mem, SQL_RECORD_PERSON, VALS(last, V_INT(person), last, first), &rows);

	if (found == 1)
		take_owner(&rows, 0, o);
	return found;
}

int
record_levels(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct record_levelled **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_LEVELS, VALS(V_TEXT(ids_text(mem, person, n)), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		const struct classification c = { .rank = (enum rank)word_index(rank_name, RANKS, row_word(&rows, r, 2)),
		    .unit = row_int(&rows, r, 3), .agency = row_int(&rows, r, 4) };

		(*list_r)[r] = (struct record_levelled){ row_int(&rows, r, 0), {
			.id = row_int(&rows, r, 1), .party = classification_needs_party(&c), .self = row_int(&rows, r, 5) == 1,
			.met = row_int(&rows, r, 6) == 1, .decided = !row_null(&rows, r, 8), .level = row_text(&rows, r, 7),
			.decision = row_text(&rows, r, 8), .decision_day = row_day(&rows, r, 9), .noticed = row_int(&rows, r, 10) == 1,
		} };
	}
	return 1;
}

int
record_petitions(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct record_petition **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_PETITIONS, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(year_day(mem, year, 1, 1)),
	    V_TEXT(year_day(mem, year, 12, 1)), V_TEXT(ids_text(mem, person, n)), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct record_petition){
			.person = row_int(&rows, r, 0), .id = row_int(&rows, r, 1),
			.state = (enum petition_state)word_index(petition_state_name, PETITION_STATES, row_word(&rows, r, 2)),
			.period = row_period(&rows, r, 3), .words = row_word(&rows, r, 5), .proof = row_word(&rows, r, 6),
			.received = row_day(&rows, r, 7), .due = row_day(&rows, r, 8), .answer = row_word(&rows, r, 9),
			.document = row_word(&rows, r, 10), .answerer = row_word(&rows, r, 11), .answered_at = row_text(&rows, r, 12),
		};
	return 1;
}

int
record_minutes(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct record_minutes **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_MINUTES, VALS(V_TEXT(ids_text(mem, person, n)), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct record_minutes){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_day(&rows, r, 2), row_word(&rows, r, 3) };
	return 1;
}

int
record_opinions(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct record_opinion **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_OPINIONS, VALS(V_TEXT(ids_text(mem, person, n)), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct record_opinion){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_word(&rows, r, 2), row_word(&rows, r, 3),
		    row_word(&rows, r, 4), row_day(&rows, r, 5), row_int(&rows, r, 6) };
	return 1;
}

/* 1; -1: no digest. */
static int
take_copy(const struct rows *rows, size_t r, struct record_copy *c)
{
	*c = (struct record_copy){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .person = row_int(rows, r, 2), .year = (int)row_int(rows, r, 3),
		.agency = row_int(rows, r, 4), .kind = (enum record_kind)word_index(record_kind_name, RECORD_KINDS, row_word(rows, r, 5)),
		.period = row_period(rows, r, 6), .title = row_word(rows, r, 8), .number = row_word(rows, r, 9), .day = row_day(rows, r, 10),
		.file = row_int(rows, r, 11), .name = row_word(rows, r, 12), .size = row_int(rows, r, 13), .before = row_int(rows, r, 15),
		.maker = row_word(rows, r, 16), .made_at = row_text(rows, r, 17), .comparer = row_word(rows, r, 18),
		.compared_at = row_text(rows, r, 19), .withdrawn_at = row_text(rows, r, 20), .withdrawer = row_word(rows, r, 21),
		.reason = row_word(rows, r, 22),
	};
	return row_bytes(rows, r, 14, c->sha256, sizeof(c->sha256)) == 1 ? 1 : -1;
}

int
record_copies(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct record_copy **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_RECORD_FILES, VALS(V_TEXT(ids_text(mem, person, n)), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		if (take_copy(&rows, r, &(*list_r)[r]) != 1)
			return -1;
	return 1;
}

int
record_copy_get(struct db *db, struct mem *mem, int64_t id, struct record_copy *c)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_RECORD_FILE_FIND, VALS(V_INT(id)), &rows);

	return found == 1 ? take_copy(&rows, 0, c) : found;
}

int
record_hold(struct db *db, struct mem *mem, int64_t person)
{
	struct rows rows;

	return db_find(db, mem, SQL_RECORD_FILE_HOLD, VALS(V_INT(person)), &rows);
}

int
record_copy_same(struct db *db, struct mem *mem, const struct record_copy *c)
{
	struct rows rows;

	return db_find(db, mem, SQL_RECORD_FILE_SAME, VALS(V_INT(c->person), V_INT(c->year), V_BYTES(c->sha256, sizeof(c->sha256))), &rows);
}

int
record_copy_insert(struct db *db, struct mem *mem, const struct record_copy *c, int64_t maker, int64_t delegation, bool compared, int64_t *id_r)
{
	const struct val comparer = compared ? V_INT(maker) : V_NULL;
	const bool of_sheet = c->kind == RECORD_SHEET;

	return db_insert(db, SQL_RECORD_FILE_ADD, VALS(V_INT(c->person), V_INT(c->year), V_INT(c->agency), V_TEXT(record_kind_name[c->kind]),
	    of_sheet ? V_TEXT(day_text(mem, period_first(c->period))) : V_NULL, of_sheet ? V_INT(c->period.months) : V_NULL, V_TEXT(c->title),
	    V_TEXT(c->number), V_TEXT(day_text(mem, c->day)), V_INT(c->file), V_ID(c->before), V_INT(maker), V_ID(delegation), comparer,
	    comparer), id_r) == 1 ? 1 : -1;
}

int
record_copy_compare(struct db *db, int64_t id, int64_t version, int64_t person)
{
	return db_change(db, SQL_RECORD_FILE_COMPARE, VALS(V_INT(person), V_INT(id), V_INT(version)));
}

int
record_copy_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_RECORD_FILE_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}
