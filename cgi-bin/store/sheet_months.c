#include "store/sheet_months.h"

#include "base/json.h"
#include "store/cells.h"

static const struct ratio *
number_of(struct mem *mem, const struct rows *rows, size_t r, size_t c)
{
	const struct ratio *value;

	return ratio_read(mem, row_word(rows, r, c), &value) == 1 ? value : NULL;
}

/* sections: the seventh column is the section. */
static int
take_sums(struct mem *mem, const struct rows *rows, bool sections, struct sheet_sum **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++) {
		struct sheet_sum *m = &(*list_r)[r];

		*m = (struct sheet_sum){ row_int(rows, r, 0), row_int(rows, r, 1), sections ? row_word(rows, r, 6) : "", { number_of(mem, rows, r, 2),
		    number_of(mem, rows, r, 3), number_of(mem, rows, r, 4), number_of(mem, rows, r, 5) } };
		if (m->sums.assigned == NULL || m->sums.done == NULL || m->sums.good == NULL || m->sums.ontime == NULL)
			return -1;
	}
	return 1;
}

static int
below_sums(struct db *db, struct mem *mem, enum sql sql, int64_t agency, struct day first, struct sheet_sum **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, VALS(V_INT(agency), V_TEXT(day_text(mem, first))), &rows) != 1)
		return -1;
	return take_sums(mem, &rows, sql == SQL_SHEET_BELOW_SECTION_SUMS, list_r, n_r);
}

int
sheet_below_sums(struct db *db, struct mem *mem, int64_t agency, struct day first, struct sheet_sum **list_r, size_t *n_r)
{
	return below_sums(db, mem, SQL_SHEET_BELOW_SUMS, agency, first, list_r, n_r);
}

int
sheet_below_section_sums(struct db *db, struct mem *mem, int64_t agency, struct day first, struct sheet_sum **list_r, size_t *n_r)
{
	return below_sums(db, mem, SQL_SHEET_BELOW_SECTION_SUMS, agency, first, list_r, n_r);
}

const char *
sheet_months_text(struct mem *mem, const struct sheet_months *m)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < m->n; i++) {
		struct json *one = json_list(mem);

		json_add_text(one, mem_print(mem, "%lld", (long long)m->id[i]));
		json_add_text(one, day_text(mem, m->first[i]));
		json_add(list, one);
	}
	return json_write(mem, list);
}

int
sheet_standing_of_months(struct db *db, struct mem *mem, const struct sheet_months *m, struct sheet_stands **list_r, size_t *n_r)
{
	const struct ratio *none = ratio_int(mem, 0);
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_STANDING_OF_MONTHS, VALS(V_TEXT(sheet_months_text(mem, m))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct sheet_stands){ row_int(&rows, r, 2), row_int(&rows, r, 3) != 0,
		    { .sheet = row_int(&rows, r, 0), .person = row_int(&rows, r, 1), .name = "", .uid = "", .total = row_text(&rows, r, 4),
		    .digest = "", .sums = { none, none, none, none } } };
	return 1;
}

int
sheet_sums_of_months(struct db *db, struct mem *mem, const struct sheet_months *m, struct sheet_sum **list_r, int64_t **agency_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_SUMS_OF_MONTHS, VALS(V_TEXT(sheet_months_text(mem, m))), &rows) != 1 ||
	    take_sums(mem, &rows, false, list_r, n_r) != 1)
		return -1;
	*agency_r = mem_array(mem, rows.n + 1, sizeof(**agency_r));
	for (size_t r = 0; r < rows.n; r++)
		(*agency_r)[r] = row_int(&rows, r, 6);
	return 1;
}
