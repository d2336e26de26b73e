#include "store/parameter.h"

#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct parameter_set *set)
{
	*set = (struct parameter_set){
		.id = row_int(rows, r, 0), .agency = row_int(rows, r, 1),
		.proposal = row_int(rows, r, 2),
		.other = row_word(rows, r, 3 + PARAMETERS), .from = row_day(rows, r, 4 + PARAMETERS),
		.end = row_day(rows, r, 5 + PARAMETERS),
		.document_number = row_word(rows, r, 6 + PARAMETERS),
		.document_day = row_day(rows, r, 7 + PARAMETERS),
	};
	for (int p = 0; p < PARAMETERS; p++)
		set->value[p] = row_text(rows, r, (size_t)(3 + p));
}

static int
list_of(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t nval, struct parameter_set **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, val, nval, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
parameter_select(struct db *db, struct mem *mem, int64_t agency, struct parameter_set **list_r,
    size_t *n_r)
{
	return list_of(db, mem, SQL_PARAMETER_OF_AGENCY, VALS(V_INT(agency)), list_r, n_r);
}

int
parameter_select_all(struct db *db, struct mem *mem, struct parameter_set **list_r, size_t *n_r)
{
	return list_of(db, mem, SQL_PARAMETER_OF_ALL, NO_VALS, list_r, n_r);
}

int
parameter_hold(struct db *db, struct mem *mem, int64_t agency)
{
	struct rows rows;

	return db_list(db, mem, SQL_PARAMETER_HOLD, VALS(V_INT(agency)), &rows);
}

int
parameter_cut(struct db *db, struct mem *mem, int64_t agency, struct day day)
{
	const char *on = day_text(mem, day);

	return db_exec(db, SQL_PARAMETER_CUT, VALS(V_TEXT(on), V_INT(agency), V_TEXT(on), V_TEXT(on)),
	    NULL) == 1 ? 1 : -1;
}

int
parameter_insert(struct db *db, struct mem *mem, const struct parameter_set *set, int64_t person)
{
	return db_exec(db, SQL_PARAMETER_ADD, VALS(V_INT(set->agency), V_TEXT(day_text(mem, set->from)),
	    V_TEXT(day_text(mem, set->end)), V_TEXT(set->value[PARAMETER_LATE_UNIT]),
	    V_TEXT(set->value[PARAMETER_CAP]), V_TEXT(set->value[PARAMETER_PERIOD]), V_TEXT(set->other),
	    V_INT(set->proposal), V_TEXT(set->document_number),
	    V_TEXT(day_text(mem, set->document_day)), V_INT(person)), NULL);
}
