#include "store/api.h"

#include "store/cells.h"

/* Room for a list, one more than it has. */
#define ROOM(list_r, n_r) do { \
	*(list_r) = mem_array(mem, rows.n + 1, sizeof(**(list_r))); \
	*(n_r) = rows.n; \
} while (0)

int
api_unit_of_code(struct db *db, struct mem *mem, const char *code, int64_t *unit_r, int64_t *agency_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_API_UNIT_OF_CODE, VALS(V_TEXT(code)), &rows);

	if (found == 1) {
		*unit_r = row_int(&rows, 0, 0);
		*agency_r = row_int(&rows, 0, 1);
	}
	return found;
}

int
api_source_of_code(struct db *db, struct mem *mem, const char *code, int64_t *source_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_API_SOURCE_OF_CODE, VALS(V_TEXT(code)), &rows);

	if (found == 1)
		*source_r = row_int(&rows, 0, 0);
	return found;
}

int
api_senders_select(struct db *db, struct mem *mem, struct api_sender **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_API_SENDERS, NO_VALS, &rows) != 1)
		return -1;
	ROOM(list_r, n_r);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct api_sender){ row_int(&rows, r, 0), row_word(&rows, r, 1) };
	return 1;
}

int
api_owner(struct db *db, struct mem *mem, int64_t source, struct day day, struct api_mender *m)
{
	const struct val on = V_TEXT(day_text(mem, day));
	struct rows rows;
	const int found = db_find(db, mem, SQL_API_OWNER, VALS(on, on, V_INT(source)), &rows);

	*m = (struct api_mender){ NULL };
	if (found == 1)
		*m = (struct api_mender){ NULL, row_text(&rows, 0, 0), row_text(&rows, 0, 1) };
	return found < 0 ? -1 : 1;
}

int
api_officers(struct db *db, struct mem *mem, int64_t run, struct day day, struct api_mender **list_r, size_t *n_r)
{
	const struct val on = V_TEXT(day_text(mem, day));
	struct rows rows;

	if (db_list(db, mem, SQL_API_OFFICERS, VALS(on, on, V_INT(run)), &rows) != 1)
		return -1;
	ROOM(list_r, n_r);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct api_mender){ row_word(&rows, r, 0), row_text(&rows, r, 2), row_text(&rows, r, 1) };
	return 1;
}

int
api_units_select(struct db *db, struct mem *mem, const struct api_scope *in, struct day day, const struct api_cursor *c, int64_t most,
    struct api_unit **list_r, size_t *n_r)
{
	const struct val on = V_TEXT(day_text(mem, day)), agency = V_INT(in->agency), unit = V_INT(in->unit);
	struct rows rows;

	if (db_list(db, mem, SQL_API_UNITS, VALS(on, on, V_INT(c->id), on, on, agency, agency, agency, unit, unit, V_INT(most)), &rows) != 1)
		return -1;
	ROOM(list_r, n_r);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct api_unit){
			.id = row_int(&rows, r, 0), .code = row_word(&rows, r, 1), .name = row_word(&rows, r, 2), .kind = row_word(&rows, r, 3),
			.agency_kind = row_text(&rows, r, 4), .parent = row_text(&rows, r, 5), .from = row_day(&rows, r, 6),
			.until = row_day(&rows, r, 7), .position = row_int(&rows, r, 8),
		};
	return 1;
}

int
api_people_select(struct db *db, struct mem *mem, const struct api_scope *in, struct day day, const struct api_cursor *c, int64_t most,
    struct api_place **list_r, size_t *n_r)
{
	const struct val on = V_TEXT(day_text(mem, day)), agency = V_INT(in->agency), unit = V_INT(in->unit);
	struct rows rows;

	if (db_list(db, mem, SQL_API_PEOPLE, VALS(on, on, V_INT(c->id), on, on, agency, agency, agency, unit, unit, V_INT(most)), &rows) != 1)
		return -1;
	ROOM(list_r, n_r);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct api_place){
			.id = row_int(&rows, r, 0), .uid = row_word(&rows, r, 1), .family = row_word(&rows, r, 2), .given = row_word(&rows, r, 3),
			.kind = row_text(&rows, r, 4), .unit = row_word(&rows, r, 5), .unit_name = row_word(&rows, r, 6),
			.agency = row_word(&rows, r, 7), .title = row_word(&rows, r, 8), .rank = row_word(&rows, r, 9),
			.main = row_int(&rows, r, 10) != 0, .from = row_day(&rows, r, 11), .until = row_day(&rows, r, 12),
		};
	return 1;
}

int
api_catalog_get(struct db *db, struct mem *mem, int64_t agency, struct day day, struct api_catalog *c)
{
	const struct val on = V_TEXT(day_text(mem, day));
	struct rows rows;
	const int found = db_find(db, mem, SQL_API_CATALOG, VALS(V_INT(agency), on, on), &rows);

	if (found != 1)
		return found;
	*c = (struct api_catalog){
		.id = row_int(&rows, 0, 0), .agency = row_word(&rows, 0, 1), .agency_name = row_word(&rows, 0, 2), .number = row_int(&rows, 0, 3),
		.decision_number = row_text(&rows, 0, 4), .decision_day = row_day(&rows, 0, 5), .from = row_day(&rows, 0, 6),
		.until = row_day(&rows, 0, 7), .standard = row_text(&rows, 0, 8),
	};
	return 1;
}

int
api_rows_select(struct db *db, struct mem *mem, int64_t catalog, const struct api_cursor *c, int64_t most, struct api_row **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_API_CATALOG_ROWS, VALS(V_INT(catalog), V_INT(c->place), V_INT(c->place), V_INT(c->id), V_INT(most)), &rows) != 1)
		return -1;
	ROOM(list_r, n_r);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct api_row){
			.id = row_int(&rows, r, 0), .position = row_int(&rows, r, 1), .code = row_word(&rows, r, 2), .section = row_word(&rows, r, 3),
			.division = row_word(&rows, r, 4), .unit = row_text(&rows, r, 5), .task = row_word(&rows, r, 6), .detail = row_word(&rows, r, 7),
			.output = row_word(&rows, r, 8), .group = row_int(&rows, r, 9), .points = row_int(&rows, r, 10),
			.coefficient = row_int(&rows, r, 11), .unit_of_measure = row_word(&rows, r, 12), .frequency = row_word(&rows, r, 13),
		};
	return 1;
}

int
api_results_select(struct db *db, struct mem *mem, const struct api_scope *in, struct period p, const struct api_cursor *c, int64_t most,
    struct api_result **list_r, size_t *n_r)
{
	const struct val agency = V_INT(in->agency), unit = V_INT(in->unit);
	struct rows rows;

	if (db_list(db, mem, SQL_API_RESULTS, VALS(V_TEXT(day_text(mem, period_first(p))), V_INT(p.months), V_INT(c->id), agency, agency,
	    unit, unit, V_INT(most)), &rows) != 1)
		return -1;
	ROOM(list_r, n_r);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct api_result){
			.id = row_int(&rows, r, 0), .uid = row_word(&rows, r, 1), .name = row_word(&rows, r, 2), .kind = row_word(&rows, r, 3),
			.unit = row_word(&rows, r, 4), .agency = row_word(&rows, r, 5), .title = row_word(&rows, r, 6),
			.period = row_period(&rows, r, 7), .edition = row_int(&rows, r, 9), .replaces = row_int(&rows, r, 10),
			.exact = row_text(&rows, r, 11), .shown = row_int(&rows, r, 12), .level = row_text(&rows, r, 13), .at = row_word(&rows, r, 14),
		};
	return 1;
}

int
api_levels_select(struct db *db, struct mem *mem, const struct api_scope *in, int64_t year, const struct api_cursor *c, int64_t most,
    struct api_result **list_r, size_t *n_r)
{
	const struct val agency = V_INT(in->agency), unit = V_INT(in->unit);
	struct rows rows;

	if (db_list(db, mem, SQL_API_LEVELS, VALS(V_INT(year), V_INT(c->id), agency, agency, unit, unit, V_INT(most)), &rows) != 1)
		return -1;
	ROOM(list_r, n_r);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct api_result){
			.id = row_int(&rows, r, 0), .uid = row_word(&rows, r, 1), .name = row_word(&rows, r, 2), .unit = row_word(&rows, r, 3),
			.agency = row_word(&rows, r, 4), .title = row_word(&rows, r, 5), .year = row_int(&rows, r, 6), .edition = row_int(&rows, r, 7),
			.replaces = row_int(&rows, r, 8), .exact = row_text(&rows, r, 9), .shown = row_int(&rows, r, 10), .level = row_text(&rows, r, 11),
			.standing = row_word(&rows, r, 12), .why = row_text(&rows, r, 13), .at = row_word(&rows, r, 14),
			.decision_number = row_word(&rows, r, 15), .decision_day = row_day(&rows, r, 16),
		};
	return 1;
}

int
api_tasks_select(struct db *db, struct mem *mem, int64_t source, int64_t agency, const struct api_cursor *c, int64_t most,
    struct api_task **list_r, size_t *n_r)
{
	const struct val moment = V_TEXT(c->moment);
	struct rows until, rows;

	if (db_find(db, mem, SQL_API_TASKS_UNTIL, VALS(V_INT(source)), &until) != 1)
		return -1;
	if (db_list(db, mem, SQL_API_TASKS, VALS(V_INT(source), moment, moment, V_INT(c->id), V_TEXT(row_word(&until, 0, 0)), V_INT(agency), V_INT(agency), V_INT(most)), &rows) != 1)
		return -1;
	ROOM(list_r, n_r);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct api_task){
			.id = row_int(&rows, r, 0), .external = row_word(&rows, r, 1), .source = row_word(&rows, r, 2), .person = row_word(&rows, r, 3),
			.unit = row_word(&rows, r, 4), .agency = row_word(&rows, r, 5), .subject = row_word(&rows, r, 6), .document = row_word(&rows, r, 7),
			.said = row_word(&rows, r, 8), .product = row_text(&rows, r, 9), .alike = row_null(&rows, r, 10) ? -1 : row_int(&rows, r, 10),
			.quantity = row_int(&rows, r, 11), .given_on = row_day(&rows, r, 12), .deadline = row_day(&rows, r, 13),
			.done_on = row_day(&rows, r, 14), .state = row_word(&rows, r, 15), .reason = row_word(&rows, r, 16),
			.received_at = row_word(&rows, r, 17), .changed_at = row_word(&rows, r, 18), .answered_at = row_text(&rows, r, 19),
		};
	return 1;
}
