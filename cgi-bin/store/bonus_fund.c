#include "store/bonus_fund.h"

#include "rules/organisation.h"
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
bonus_fund_least(struct db *db, struct mem *mem, int64_t agency, enum bonus_kind kind, int year, int64_t *spent_r, int64_t *waiting_r)
{
	const char *name = bonus_kind_name[kind];
	struct rows rows;

	if (db_find(db, mem, SQL_BONUS_FUND_LEAST, VALS(V_INT(agency), V_TEXT(name), V_INT(year), V_INT(agency), V_TEXT(name), V_INT(year)), &rows) != 1)
		return -1;
	*spent_r = row_int(&rows, 0, 0);
	*waiting_r = row_int(&rows, 0, 1);
	return 1;
}

int
bonus_fund_hold(struct db *db, struct mem *mem, int64_t agency)
{
	struct rows rows;

	return db_find(db, mem, SQL_BONUS_FUND_HOLD, VALS(V_INT(agency)), &rows);
}

static void
take(const struct rows *rows, size_t r, struct bonus_fund *f)
{
	*f = (struct bonus_fund){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .agency = row_int(rows, r, 2),
		.kind = (enum bonus_kind)word_index(bonus_kind_name, BONUS_KINDS, row_word(rows, r, 3)), .year = (int)row_int(rows, r, 4),
		.budget_code = row_word(rows, r, 5), .salary_fund = row_int(rows, r, 6), .amount = row_int(rows, r, 7),
		.document_number = row_word(rows, r, 8), .document_day = row_day(rows, r, 9), .maker = row_word(rows, r, 10),
		.made_at = row_text(rows, r, 11), .withdrawn_at = row_text(rows, r, 12), .withdrawer = row_word(rows, r, 13),
		.reason = row_word(rows, r, 14),
	};
}

int
bonus_fund_select(struct db *db, struct mem *mem, int64_t agency, int year, struct bonus_fund **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_FUND_OF_YEAR, VALS(V_INT(agency), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
bonus_fund_get(struct db *db, struct mem *mem, int64_t id, struct bonus_fund *f)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BONUS_FUND_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, f);
	return found;
}

int
bonus_fund_code(struct db *db, struct mem *mem, int64_t agency, const char **code_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BONUS_FUND_CODE, VALS(V_INT(agency)), &rows);

	*code_r = found == 1 ? row_word(&rows, 0, 0) : "";
	return found < 0 ? -1 : 1;
}

int
bonus_fund_insert(struct db *db, struct mem *mem, const struct bonus_fund *f, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_BONUS_FUND_ADD, VALS(V_INT(f->agency), V_TEXT(bonus_kind_name[f->kind]), V_INT(f->year), V_TEXT(f->budget_code),
	    V_ID(f->salary_fund), V_INT(f->amount), V_TEXT(f->document_number), V_TEXT(day_text(mem, f->document_day)), V_INT(maker),
	    V_ID(delegation)), id_r);
}

int
bonus_fund_withdraw(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_BONUS_FUND_WITHDRAW, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}
