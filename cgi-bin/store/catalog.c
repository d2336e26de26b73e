#include <string.h>

#include "store/catalog.h"
#include "store/cells.h"

/* The columns of catalog_find and catalog_list, in their order. */
enum column {
	C_ID, C_AGENCY, C_AGENCY_NAME, C_KIND, C_CAMPAIGN, C_CAMPAIGN_NAME, C_YEAR, C_NUMBER,
	C_STATE, C_ROUND, C_SHOWN, C_STANDARD, C_STANDARD_CODE, C_STANDARD_TASK,
	C_STANDARD_POINTS, C_BASIS, C_SOURCE, C_DECISION_NUMBER, C_DECISION_DAY,
	C_DECISION_FILE, C_FILE_NAME, C_FROM, C_UNTIL, C_SUBMIT_BY, C_APPROVE_BY, C_MOVED_AT,
	C_VERSION, C_ROWS, C_REMARKS, C_APPRAISER, C_APPRAISER_NAME,
	C_STANDARD_REASON,
	C_TOTAL			/* of catalog_list alone */
};

static void
take(const struct rows *rows, size_t r, struct catalog *c)
{
	*c = (struct catalog){
		.id = row_int(rows, r, C_ID),
		.agency = row_int(rows, r, C_AGENCY),
		.agency_name = row_text(rows, r, C_AGENCY_NAME),
		.kind = strcmp(row_word(rows, r, C_KIND), "commune") == 0 ?
		    AGENCY_COMMUNE : AGENCY_DEPARTMENT,
		.campaign = row_int(rows, r, C_CAMPAIGN),
		.campaign_name = row_text(rows, r, C_CAMPAIGN_NAME),
		.year = row_int(rows, r, C_YEAR),
		.number = row_int(rows, r, C_NUMBER),
		.state = row_state(rows, r, C_STATE),
		.round = row_int(rows, r, C_ROUND),
		.shown = row_int(rows, r, C_SHOWN),
		.standard = row_int(rows, r, C_STANDARD),
		.standard_code = row_word(rows, r, C_STANDARD_CODE),
		.standard_task = row_word(rows, r, C_STANDARD_TASK),
		.standard_points = row_int(rows, r, C_STANDARD_POINTS),
		.basis = row_word(rows, r, C_BASIS),
		.source = row_int(rows, r, C_SOURCE),
		.decision_number = row_word(rows, r, C_DECISION_NUMBER),
		.decision_day = row_day(rows, r, C_DECISION_DAY),
		.decision_file = row_int(rows, r, C_DECISION_FILE),
		.decision_file_name = row_word(rows, r, C_FILE_NAME),
		.from = row_day(rows, r, C_FROM),
		.until = row_day(rows, r, C_UNTIL),
		.submit_by = row_day(rows, r, C_SUBMIT_BY),
		.approve_by = row_day(rows, r, C_APPROVE_BY),
		.moved_at = row_text(rows, r, C_MOVED_AT),
		.version = row_int(rows, r, C_VERSION),
		.rows = row_int(rows, r, C_ROWS),
		.open_remarks = row_int(rows, r, C_REMARKS),
		.appraiser = row_int(rows, r, C_APPRAISER),
		.appraiser_name = row_word(rows, r, C_APPRAISER_NAME),
		.standard_reason = row_word(rows, r, C_STANDARD_REASON),
	};
}

int
catalog_get(struct db *db, struct mem *mem, int64_t id, struct see see, struct catalog *c)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CATALOG_FIND, VALS(V_INT(see.all), V_INT(see.all), V_INT(id),
	    V_INT(see.all), V_INT(see.agency), V_INT(see.inside)), &rows);

	if (found == 1)
		take(&rows, 0, c);
	return found;
}

/* A page says how many there are on all of them; one behind the last says nothing. */
static int
count_all(struct db *db, struct mem *mem, const struct catalog_query *q, struct see see, const char *like,
    int64_t *total_r)
{
	return row_count(db, mem, SQL_CATALOG_COUNT, VALS(V_INT(see.all), V_INT(see.agency),
	    V_INT(see.inside), V_TEXT(q->states), V_TEXT(q->states), V_TEXT(q->kind),
	    V_TEXT(q->kind), V_INT(q->campaign), V_INT(q->campaign), V_TEXT(like), V_TEXT(q->appraiser),
	    V_TEXT(q->appraiser), V_INT(q->person)), total_r);
}

int
catalog_select(struct db *db, struct mem *mem, const struct catalog_query *q, struct see see,
    int64_t most, int64_t from, struct catalog **list_r, size_t *n_r, int64_t *total_r)
{
	const char *like = like_words(mem, q->words);
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_LIST, VALS(V_INT(see.all), V_INT(see.agency),
	    V_INT(see.inside), V_TEXT(q->sort), V_TEXT(q->states), V_TEXT(q->states), V_TEXT(q->kind),
	    V_TEXT(q->kind), V_INT(q->campaign), V_INT(q->campaign), V_TEXT(like),
	    V_TEXT(q->appraiser), V_TEXT(q->appraiser), V_INT(q->person), V_INT(most),
	    V_INT(from)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	*total_r = rows.n == 0 ? 0 : row_int(&rows, 0, C_TOTAL);
	return rows.n > 0 || from == 0 ? 1 : count_all(db, mem, q, see, like, total_r);
}

int
catalog_hold(struct db *db, struct mem *mem, int64_t id, struct catalog_held *held)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CATALOG_LOCK, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	held->agency = row_int(&rows, 0, 0);
	held->state = row_state(&rows, 0, 1);
	held->round = row_int(&rows, 0, 2);
	held->version = row_int(&rows, 0, 3);
	held->standard = row_int(&rows, 0, 4);
	held->campaign = row_int(&rows, 0, 5);
	held->decision_file = row_int(&rows, 0, 6);
	held->basis = row_word(&rows, 0, 7);
	held->appraiser = row_int(&rows, 0, 8);
	held->source = row_int(&rows, 0, 9);
	return 1;
}

int
catalog_insert(struct db *db, int64_t agency, int64_t campaign, const char *basis,
    int64_t source, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_CATALOG_ADD, VALS(V_INT(agency), V_INT(campaign), V_TEXT(basis),
	    V_ID(source), V_INT(person), V_INT(agency), V_INT(campaign)), id_r);
}

int
catalog_set_state(struct db *db, int64_t id, int64_t version, enum catalog_state from,
    enum catalog_state to)
{
	return db_change(db, SQL_CATALOG_MOVE, VALS(V_TEXT(catalog_state_name[to]), V_INT(id),
	    V_INT(version), V_TEXT(catalog_state_name[from])));
}

int
catalog_mark(struct db *db, int64_t id)
{
	return db_change(db, SQL_CATALOG_TOUCH, VALS(V_INT(id))) == 1 ? 1 : -1;
}

int
catalog_put_standard(struct db *db, int64_t id, int64_t row, const char *reason)
{
	return db_change(db, SQL_CATALOG_SET_STANDARD, VALS(V_ID(row), V_TEXT(reason),
	    V_INT(id))) == 1 ? 1 : -1;
}

int
catalog_put_basis(struct db *db, int64_t id, const char *basis)
{
	return db_change(db, SQL_CATALOG_SET_BASIS, VALS(V_TEXT(basis), V_INT(id))) == 1 ? 1 : -1;
}

int
catalog_put_appraiser(struct db *db, int64_t id, int64_t person)
{
	return db_change(db, SQL_CATALOG_SET_APPRAISER, VALS(V_ID(person), V_INT(id))) == 1 ? 1 : -1;
}

int
catalog_put_file(struct db *db, int64_t id, int64_t file)
{
	return db_change(db, SQL_CATALOG_SET_FILE, VALS(V_INT(file), V_INT(id))) == 1 ? 1 : -1;
}

int
catalog_put_decision(struct db *db, struct mem *mem, int64_t id, int64_t version,
    const char *number, struct day decided, struct day from)
{
	return db_change(db, SQL_CATALOG_ENACT, VALS(V_TEXT(number),
	    V_TEXT(day_text(mem, decided)), V_TEXT(day_text(mem, from)), V_INT(id),
	    V_INT(version)));
}

int
catalog_supersede(struct db *db, struct mem *mem, int64_t id, struct day from)
{
	const char *last = day_text(mem, day_before(from));

	return db_change(db, SQL_CATALOG_SUPERSEDE, VALS(V_TEXT(last), V_INT(id))) == 1 ? 1 : -1;
}

int
catalog_in_force(struct db *db, struct mem *mem, int64_t agency, int64_t id,
    struct catalog_ruling **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CATALOG_IN_FORCE_OF, VALS(V_INT(agency), V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct catalog_ruling){ row_int(&rows, r, 0), row_day(&rows, r, 1) };
	return 1;
}

int
catalog_at_work(struct db *db, struct mem *mem, int64_t agency, int64_t *found_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CATALOG_OPEN_OF, VALS(V_INT(agency)), &rows);

	if (found == 1)
		*found_r = row_int(&rows, 0, 0);
	return found;
}

int
catalog_count_states(struct db *db, struct mem *mem, struct catalog_tally tally_r[CATALOG_STATES])
{
	struct rows rows;

	memset(tally_r, 0, CATALOG_STATES * sizeof(*tally_r));
	if (db_list(db, mem, SQL_CATALOG_TALLY, NO_VALS, &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		tally_r[row_state(&rows, r, 0)] = (struct catalog_tally){ row_int(&rows, r, 1),
		    row_day(&rows, r, 2), row_day(&rows, r, 3) };
	return 1;
}
