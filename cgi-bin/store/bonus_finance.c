#include "store/bonus_finance.h"

#include <string.h>

#include "store/cells.h"

static int
agencies(struct db *db, struct mem *mem, struct finance *f)
{
	const char *kind = bonus_kind_name[f->kind], *first = day_text(mem, (struct day){ (int16_t)f->year, 1, 1 });
	const char *last = day_text(mem, (struct day){ (int16_t)f->year, 12, 31 });
	const int64_t year = f->year;
	struct rows rows;

	if (db_list(db, mem, SQL_FINANCE_AGENCIES, VALS(V_INT(year), V_TEXT(kind), V_INT(year), V_TEXT(kind), V_INT(year), V_TEXT(kind), V_INT(year),
	    V_TEXT(kind), V_TEXT(last), V_TEXT(first)), &rows) != 1)
		return -1;
	f->row = mem_array(mem, rows.n + 1, sizeof(*f->row));
	f->n = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		f->row[r] = (struct finance_row){ .agency = row_int(&rows, r, 0), .name = row_word(&rows, r, 1), .codes = row_text(&rows, r, 2),
		    .funds = row_int(&rows, r, 3), .blank = row_int(&rows, r, 4), .f = { .approved = row_int(&rows, r, 5), .spent = row_int(&rows, r, 6),
		    .waiting = row_int(&rows, r, 8), .planned = row_int(&rows, r, 10) }, .people = row_int(&rows, r, 7), .waiting_people = row_int(&rows, r, 9) };
	return 1;
}

int
finance_select(struct db *db, struct mem *mem, struct finance *f)
{
	const char *kind = bonus_kind_name[f->kind];
	struct rows level, rank;

	if (agencies(db, mem, f) != 1 || db_list(db, mem, SQL_FINANCE_LEVELS, VALS(V_INT(f->year), V_TEXT(kind)), &level) != 1 ||
	    db_list(db, mem, SQL_FINANCE_RANKS, VALS(V_INT(f->year), V_TEXT(kind)), &rank) != 1)
		return -1;
	memset(f->level, 0, sizeof(f->level));
	memset(f->rank, 0, sizeof(f->rank));
	for (size_t r = 0; r < level.n; r++) {
		const bool sudden = strcmp(row_word(&level, r, 0), "sudden") == 0;
		const int at = sudden ? FINANCE_SUDDEN : row_level(&level, r, 0) == LEVEL_NONE ? BONUS_UNCLASSIFIED : row_level(&level, r, 0);

		f->level[at] = (struct bonus_group){ .people = row_int(&level, r, 1), .amount = row_int(&level, r, 2) };
	}
	for (size_t r = 0; r < rank.n; r++)
		f->rank[row_null(&rank, r, 0) ? RANKS : row_int(&rank, r, 0) - 1] = (struct bonus_group){ .people = row_int(&rank, r, 1), .amount = row_int(&rank, r, 2) };
	return 1;
}

int
finance_years(struct db *db, struct mem *mem, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_FINANCE_YEARS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}
