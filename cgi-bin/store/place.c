#include "store/place.h"

#include "store/cells.h"

static void
take(const struct rows *rows, size_t r, struct place *p)
{
	*p = (struct place){
		.person = row_int(rows, r, 0), .name = row_word(rows, r, 1), .title = row_word(rows, r, 2),
		.unit = row_int(rows, r, 3), .agency = row_int(rows, r, 4), .unit_name = row_word(rows, r, 5),
		.rank = (enum rank)word_index(rank_name, RANKS, row_word(rows, r, 6)), .main = row_int(rows, r, 7) != 0,
		.post = row_int(rows, r, 8), .from = row_day(rows, r, 9),
	};
}

static struct place *
take_all(struct mem *mem, const struct rows *rows)
{
	struct place *list = mem_array(mem, rows->n + 1, sizeof(*list));

	for (size_t r = 0; r < rows->n; r++)
		take(rows, r, &list[r]);
	return list;
}

/* Of which kind they are; who has no row is a civil servant. */
static void
take_kinds(const struct rows *rows, struct place *list, size_t n)
{
	for (size_t r = 0; r < rows->n; r++) {
		const int64_t person = row_int(rows, r, 0);
		const int kind = word_index(person_kind_name, PERSON_KINDS, row_word(rows, r, 1));

		for (size_t i = 0; i < n; i++)
			if (list[i].person == person)
				list[i].kind = (enum person_kind)kind;
	}
}

int
place_select(struct db *db, struct mem *mem, int64_t agency, struct day on, struct places *all)
{
	const char *day = day_text(mem, on);
	struct place *list;
	struct rows rows, kinds;

	if (db_list(db, mem, SQL_PLACE_OF_AGENCY, VALS(V_TEXT(day), V_TEXT(day), V_INT(agency), V_INT(agency)), &rows) != 1 ||
	    db_list(db, mem, SQL_PLACE_KINDS, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day), V_INT(agency), V_INT(agency)), &kinds) != 1)
		return -1;
	list = take_all(mem, &rows);
	take_kinds(&kinds, list, rows.n);
	*all = (struct places){ .agency = agency, .list = list, .n = rows.n };
	for (size_t r = 0; r < rows.n; r++)
		all->province = all->province || (list[r].unit == agency && row_int(&rows, r, 10) != 0);
	return 1;
}

int
place_left(struct db *db, struct mem *mem, int64_t agency, struct day from, struct day until, struct places *all)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PLACE_LEFT, VALS(V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until)), V_INT(agency), V_INT(agency)),
	    &rows) != 1)
		return -1;
	*all = (struct places){ .agency = agency, .list = take_all(mem, &rows), .n = rows.n };
	return 1;
}

int
place_charges(struct db *db, struct mem *mem, int64_t person, struct day on, int64_t **unit_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_PLACE_CHARGES, VALS(V_INT(person), V_TEXT(day), V_TEXT(day), V_INT(person), V_TEXT(day), V_TEXT(day)),
	    &rows) != 1)
		return -1;
	*unit_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
place_charge_parts(struct db *db, struct mem *mem, int64_t person, struct day on, int64_t **one_r, size_t *nones_r,
    const char ***section_r, size_t *nsections_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	*nones_r = *nsections_r = 0;
	if (db_list(db, mem, SQL_PLACE_CHARGE_PARTS, VALS(V_INT(person), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*one_r = mem_array(mem, rows.n + 1, sizeof(**one_r));
	*section_r = mem_array(mem, rows.n + 1, sizeof(**section_r));
	for (size_t r = 0; r < rows.n; r++) {
		if (row_null(&rows, r, 0))
			(*section_r)[(*nsections_r)++] = row_word(&rows, r, 1);
		else
			(*one_r)[(*nones_r)++] = row_int(&rows, r, 0);
	}
	return 1;
}

int
place_heads(struct db *db, struct mem *mem, struct day on, struct place **list_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows, kinds;

	if (db_list(db, mem, SQL_PLACE_OF_HEADS, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day)), &rows) != 1 ||
	    db_list(db, mem, SQL_PLACE_KINDS_OF_HEADS, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day)), &kinds) != 1)
		return -1;
	*list_r = take_all(mem, &rows);
	*n_r = rows.n;
	take_kinds(&kinds, *list_r, rows.n);
	return 1;
}

int
place_sections(struct db *db, struct mem *mem, int64_t agency, struct day on)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	return db_find(db, mem, SQL_PLACE_SECTIONS, VALS(V_INT(agency), V_TEXT(day), V_TEXT(day)), &rows);
}

int
place_chairmen(struct db *db, struct mem *mem, struct day on, int64_t **person_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_PLACE_CHAIRMEN, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day), V_TEXT(day), V_TEXT(day), V_TEXT(day)),
	    &rows) != 1)
		return -1;
	*person_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
place_heads_before(struct db *db, struct mem *mem, struct day since, struct day today, struct place **list_r, size_t *n_r)
{
	const char *day = day_text(mem, today);
	struct rows rows;

	if (db_list(db, mem, SQL_PLACE_OF_FORMER_HEADS, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day_text(mem, since)), V_TEXT(day)),
	    &rows) != 1)
		return -1;
	*list_r = take_all(mem, &rows);
	*n_r = rows.n;
	return 1;
}
