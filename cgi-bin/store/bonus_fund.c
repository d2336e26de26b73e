#include "store/bonus_fund.h"

#include "store/cells.h"

int
bonus_fund_sum(struct db *db, struct mem *mem, int64_t agency, enum bonus_kind kind, int year, struct bonus_fund_sum *sum)
{
	const struct val of[] = { V_INT(agency), V_TEXT(bonus_kind_name[kind]), V_INT(year) };
	const size_t n = sizeof(of) / sizeof(*of);

	if (row_count(db, mem, SQL_BONUS_FUND_APPROVED, of, n, &sum->approved) != 1 ||
	    row_count(db, mem, SQL_BONUS_FUND_SPENT, of, n, &sum->spent) != 1 || row_count(db, mem, SQL_BONUS_FUND_FROZEN, of, n, &sum->frozen) != 1)
		return -1;
	sum->left = sum->approved - sum->spent - sum->frozen;
	return 1;
}

int
bonus_fund_hold(struct db *db, struct mem *mem, int64_t agency)
{
	struct rows rows;

	return db_find(db, mem, SQL_BONUS_FUND_HOLD, VALS(V_INT(agency)), &rows);
}
