#include "store/holding.h"

#include "store/cells.h"

/* The columns of the view holding_named. */
enum column {
	C_ID, C_PERSON, C_UID, C_NAME, C_UNIT, C_UNIT_NAME, C_AGENCY, C_AGENCY_NAME, C_TITLE, C_RANK,
	C_MAIN, C_POST, C_POST_NAME, C_FROM, C_UNTIL, C_VERSION
};

static void
take(const struct rows *rows, size_t r, struct holding *h)
{
	*h = (struct holding){
		.id = row_int(rows, r, C_ID), .person = row_int(rows, r, C_PERSON),
		.uid = row_word(rows, r, C_UID), .name = row_word(rows, r, C_NAME),
		.unit = row_int(rows, r, C_UNIT), .unit_name = row_word(rows, r, C_UNIT_NAME),
		.agency = row_int(rows, r, C_AGENCY), .agency_name = row_word(rows, r, C_AGENCY_NAME),
		.title = row_word(rows, r, C_TITLE),
		.rank = (enum rank)word_index(rank_name, RANKS, row_word(rows, r, C_RANK)),
		.main = row_int(rows, r, C_MAIN) != 0,
		.post = row_int(rows, r, C_POST), .post_name = row_text(rows, r, C_POST_NAME),
		.from = row_day(rows, r, C_FROM), .until = row_day(rows, r, C_UNTIL),
		.version = row_int(rows, r, C_VERSION),
	};
}

static int
list(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals,
    struct holding **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
holding_of_person(struct db *db, struct mem *mem, int64_t person, struct holding **list_r,
    size_t *n_r)
{
	return list(db, mem, SQL_HOLDING_OF_PERSON, VALS(V_INT(person)), list_r, n_r);
}

int
holding_of_unit(struct db *db, struct mem *mem, int64_t unit, struct day on,
    struct holding **list_r, size_t *n_r)
{
	const char *day = day_text(mem, on);

	return list(db, mem, SQL_HOLDING_OF_UNIT, VALS(V_INT(unit), V_TEXT(day), V_TEXT(day)), list_r,
	    n_r);
}

int
holding_after(struct db *db, struct mem *mem, int64_t unit, struct day day,
    struct holding **list_r, size_t *n_r)
{
	return list(db, mem, SQL_HOLDING_AFTER, VALS(V_INT(unit), V_TEXT(day_text(mem, day))), list_r,
	    n_r);
}

int
holding_changes(struct db *db, struct mem *mem, int64_t unit, struct holding **list_r, size_t *n_r)
{
	return list(db, mem, SQL_HOLDING_CHANGES, VALS(V_INT(unit)), list_r, n_r);
}

int
holding_world(struct db *db, struct mem *mem, struct day on, struct holding **list_r, size_t *n_r)
{
	return list(db, mem, SQL_ORGANISATION_HOLDINGS, VALS(V_TEXT(day_text(mem, on))), list_r, n_r);
}

int
holding_get(struct db *db, struct mem *mem, int64_t id, struct holding *h)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_HOLDING_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, h);
	return found;
}

int
holding_near(struct db *db, struct mem *mem, const struct holding *h, struct holding **list_r,
    size_t *n_r)
{
	return list(db, mem, SQL_HOLDING_NEAR, VALS(V_INT(h->person), V_INT(h->unit), V_INT(h->id)),
	    list_r, n_r);
}

int
holding_insert(struct db *db, struct mem *mem, const struct holding *h, int64_t *id_r)
{
	return db_insert(db, SQL_HOLDING_ADD, VALS(V_INT(h->person), V_INT(h->unit), V_TEXT(h->title),
	    V_TEXT(rank_name[h->rank]), V_INT(h->main), V_ID(h->post), V_TEXT(day_text(mem, h->from)),
	    V_TEXT(day_text(mem, h->until))), id_r);
}

int
holding_update(struct db *db, struct mem *mem, const struct holding *h)
{
	return db_change(db, SQL_HOLDING_CHANGE, VALS(V_TEXT(h->title), V_TEXT(rank_name[h->rank]),
	    V_INT(h->main), V_ID(h->post), V_TEXT(day_text(mem, h->from)),
	    V_TEXT(day_text(mem, h->until)), V_INT(h->id), V_INT(h->version)));
}
