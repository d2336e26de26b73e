#include "store/bonus_fact.h"

#include "store/cells.h"

/* Who has no row is a civil servant; of several rows the last holds. */
static void
take_kinds(const struct rows *kinds, struct bonus_place *list, size_t n)
{
	for (size_t r = 0; r < kinds->n; r++)
		for (size_t i = 0; i < n; i++)
			if (list[i].person == row_int(kinds, r, 0))
				list[i].kind = (enum person_kind)word_index(person_kind_name, PERSON_KINDS, row_word(kinds, r, 1));
}

int
bonus_fact_places(struct db *db, struct mem *mem, int64_t agency, struct span s, struct bonus_place **list_r, size_t *n_r)
{
	const char *until = day_text(mem, s.until);
	struct bonus_place *list;
	struct rows rows, kinds;
	int64_t *person;

	if (db_list(db, mem, SQL_BONUS_FACT_PLACES, VALS(V_INT(agency), V_TEXT(until), V_TEXT(day_text(mem, s.from)), V_INT(agency), V_INT(agency)),
	    &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	person = mem_array(mem, rows.n + 1, sizeof(*person));
	for (size_t r = 0; r < rows.n; r++) {
		person[r] = row_int(&rows, r, 0);
		list[r] = (struct bonus_place){
			.person = person[r], .uid = row_word(&rows, r, 1), .name = row_word(&rows, r, 2), .title = row_word(&rows, r, 3),
			.unit = row_int(&rows, r, 4), .unit_name = row_word(&rows, r, 5), .in_agency = row_int(&rows, r, 6) != 0,
			.position = row_int(&rows, r, 7), .rank = (enum rank)word_index(rank_name, RANKS, row_word(&rows, r, 8)),
			.days = { row_day(&rows, r, 9), row_day(&rows, r, 10) },
		};
	}
	if (db_list(db, mem, SQL_BONUS_FACT_KINDS, VALS(V_TEXT(ids_once(mem, person, rows.n)), V_TEXT(until)), &kinds) != 1)
		return -1;
	take_kinds(&kinds, list, rows.n);
	*list_r = list;
	*n_r = rows.n;
	return 1;
}

int
bonus_fact_levels(struct db *db, struct mem *mem, const int64_t *person, size_t n, int year, struct bonus_level **list_r, size_t *n_r)
{
	const char *ids = ids_text(mem, person, n);
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_FACT_LEVELS, VALS(V_TEXT(ids), V_INT(year), V_TEXT(ids), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct bonus_level *to = &(*list_r)[r];

		*to = (struct bonus_level){
			.person = row_int(&rows, r, 0), .classification = row_int(&rows, r, 1), .edition = (int)row_int(&rows, r, 2),
			.level = row_level(&rows, r, 3), .decided = row_int(&rows, r, 5) != 0, .number = row_text(&rows, r, 6), .day = row_day(&rows, r, 7),
		};
		if (!row_null(&rows, r, 4) && ratio_read(mem, row_word(&rows, r, 4), &to->mean) != 1)
			return -1;
	}
	return 1;
}

int
bonus_fact_runs(struct db *db, struct mem *mem, int64_t agency, int year, bool *decided_r, bool *heads_r)
{
	struct rows rows;

	*decided_r = *heads_r = false;
	if (db_list(db, mem, SQL_BONUS_FACT_RUNS, VALS(V_INT(year), V_INT(agency)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		*(row_int(&rows, r, 0) != 0 ? heads_r : decided_r) = row_int(&rows, r, 1) != 0;
	return 1;
}
