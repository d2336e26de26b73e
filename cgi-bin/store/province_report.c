#include "store/province_report.h"

#include "store/cells.h"

int
report_periods(struct db *db, struct mem *mem, int64_t agency, struct period **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROVINCE_REPORT_PERIODS, VALS(V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = row_period(&rows, r, 0);
	return 1;
}

int
report_petitions(struct db *db, struct mem *mem, int64_t agency, struct period p, struct day today, struct report_petitions *to)
{
	const char *on = day_text(mem, today);
	struct rows rows;
	int done = p.months == SUM_YEAR ? db_list(db, mem, SQL_PROVINCE_REPORT_YEAR_PETITIONS, VALS(V_TEXT(on), V_INT(p.year), V_INT(agency), V_INT(agency)), &rows) :
	    db_list(db, mem, SQL_PROVINCE_REPORT_PETITIONS, VALS(V_TEXT(on), V_TEXT(day_text(mem, period_first(p))), V_INT(p.months), V_INT(agency), V_INT(agency)), &rows);

	if (done != 1)
		return -1;
	*to = (struct report_petitions){ row_int(&rows, 0, 0), row_int(&rows, 0, 1), row_int(&rows, 0, 2), row_int(&rows, 0, 3), row_int(&rows, 0, 4) };
	return 1;
}

int
report_quota(struct db *db, struct mem *mem, int64_t agency, int year, struct report_group **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROVINCE_REPORT_QUOTA, VALS(V_INT(year), V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct report_group){ .excellent = row_int(&rows, r, 0), .good = row_int(&rows, r, 1), .cut = row_int(&rows, r, 2),
		    .base = (enum quota_base)row_int(&rows, r, 3), .rate = row_int(&rows, r, 4) };
	return 1;
}

int
report_rated(struct db *db, struct mem *mem, int64_t agency, int year, struct report_rated *to)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROVINCE_REPORT_RATED, VALS(V_INT(year), V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	for (size_t l = 0; l < SCORE_LEVELS; l++)
		to->of[l] = row_int(&rows, 0, l);
	to->open = row_int(&rows, 0, SCORE_LEVELS);
	return 1;
}

int
report_national(struct db *db, struct mem *mem, int64_t agency, struct period p, struct report_national *to, bool *connected_r)
{
	const char *word = p.months == SUM_YEAR ? mem_print(mem, "%d", p.year) : period_text(mem, p);
	struct rows rows;
	int64_t n;

	if (db_list(db, mem, SQL_PROVINCE_REPORT_NATIONAL, VALS(V_TEXT(word), V_INT(agency), V_INT(agency)), &rows) != 1 ||
	    row_count(db, mem, SQL_PROVINCE_REPORT_CONNECTED, NO_VALS, &n) != 1)
		return -1;
	*to = (struct report_national){ row_int(&rows, 0, 0), row_int(&rows, 0, 1), row_int(&rows, 0, 2), row_int(&rows, 0, 3), row_int(&rows, 0, 4) };
	*connected_r = n > 0;
	return 1;
}

int
report_head(struct db *db, struct mem *mem, int64_t agency, struct day on, const char **title_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_PROVINCE_REPORT_HEAD, VALS(V_INT(agency), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*title_r = rows.n == 0 ? NULL : row_text(&rows, 0, 0);
	return 1;
}
