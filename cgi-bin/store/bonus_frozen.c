#include "store/bonus_frozen.h"

#include "rules/organisation.h"
#include "store/cells.h"

int
bonus_frozen_after(struct db *db, struct mem *mem, int64_t after, int64_t year, int64_t most, struct bonus_frozen **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_FROZEN_AFTER, VALS(V_INT(after), V_INT(year), V_INT(year), V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct bonus_frozen *z = &(*list_r)[r];

		*z = (struct bonus_frozen){ .id = row_int(&rows, r, 0), .agency_name = row_word(&rows, r, 1), .agency = row_int(&rows, r, 2),
		    .kind = word_index(bonus_kind_name, BONUS_KINDS, row_word(&rows, r, 3)), .regulation = row_int(&rows, r, 4),
		    .year = row_int(&rows, r, 5), .month = row_int(&rows, r, 6), .months = row_int(&rows, r, 7), .fund = row_int(&rows, r, 8),
		    .reserve = row_int(&rows, r, 9), .spent = row_int(&rows, r, 10), .decided = row_int(&rows, r, 11) != 0,
		    .body = row_text(&rows, r, 12) };
		if (z->body != NULL && row_bytes(&rows, r, 13, z->digest, sizeof(z->digest)) != 1)
			return -1;
	}
	return 1;
}

int
bonus_frozen_shares(struct db *db, struct mem *mem, int64_t run, struct bonus_frozen_share **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_FROZEN_SHARES, VALS(V_INT(run)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct bonus_frozen_share){ .place = row_int(&rows, r, 0), .person = row_int(&rows, r, 1),
		    .unit = row_int(&rows, r, 2), .level = row_level(&rows, r, 3), .amount = row_int(&rows, r, 4), .awarded = row_int(&rows, r, 5) };
	return 1;
}

int
bonus_frozen_stale(struct db *db, struct mem *mem, int64_t run, const char ***uid_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_FROZEN_STALE, VALS(V_INT(run)), &rows) != 1)
		return -1;
	*uid_r = mem_array(mem, rows.n + 1, sizeof(**uid_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*uid_r)[r] = row_word(&rows, r, 0);
	return 1;
}
