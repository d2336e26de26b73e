#include "store/supplement.h"
#include "store/cells.h"

int
supplement_versions(struct db *db, struct mem *mem, int64_t agency, struct supplement_version **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SUPPLEMENT_VERSIONS, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct supplement_version){
			.id = row_int(&rows, r, 0),
			.number = row_int(&rows, r, 1),
			.campaign = row_text(&rows, r, 2),
			.state = row_state(&rows, r, 3),
			.decision_number = row_word(&rows, r, 4),
			.decision_day = row_day(&rows, r, 5),
			.from = row_day(&rows, r, 6),
			.until = row_day(&rows, r, 7),
			.rows = row_int(&rows, r, 8),
			.supplement = !row_null(&rows, r, 9),
		};
	return 1;
}

int
supplement_on_day(struct db *db, struct mem *mem, int64_t agency, struct day day, int64_t *catalog_r)
{
	const char *text = day_text(mem, day);
	struct rows rows;
	int found = db_find(db, mem, SQL_SUPPLEMENT_ON_DAY, VALS(V_INT(agency), V_TEXT(text), V_TEXT(text)), &rows);

	if (found == 1)
		*catalog_r = row_int(&rows, 0, 0);
	return found;
}

int
supplement_withdrawn(struct db *db, struct mem *mem, int64_t agency, int64_t most, int64_t from,
    struct supplement_row **list_r, size_t *n_r, int64_t *total_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SUPPLEMENT_WITHDRAWN, VALS(V_INT(agency), V_INT(most), V_INT(from)), &rows) != 1 ||
	    row_count(db, mem, SQL_SUPPLEMENT_WITHDRAWN_COUNT, VALS(V_INT(agency)), total_r) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct supplement_row){
			.line = {
				.id = row_int(&rows, r, 0),
				.code = row_word(&rows, r, 2),
				.task = row_word(&rows, r, 3),
				.output = row_word(&rows, r, 4),
				.group = (int)row_int(&rows, r, 5),
				.points = row_null(&rows, r, 6) ? -1 : row_int(&rows, r, 6),
				.coefficient = row_int(&rows, r, 7),
			},
			.catalog = row_int(&rows, r, 1),
			.by = row_int(&rows, r, 8),
			.number = row_int(&rows, r, 9),
			.decision_number = row_word(&rows, r, 10),
			.from = row_day(&rows, r, 11),
		};
	return 1;
}

int
supplement_withdrew(struct db *db, struct mem *mem, int64_t catalog, int64_t row, struct day *from_r,
    const char **decision_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SUPPLEMENT_WITHDREW, VALS(V_INT(catalog), V_INT(row)), &rows);

	if (found == 1) {
		*from_r = row_day(&rows, 0, 0);
		*decision_r = row_word(&rows, 0, 1);
	}
	return found;
}
