#include "store/compare_people.h"

#include "store/cells.h"

static struct compare_person
person(const struct rows *rows, size_t r)
{
	return (struct compare_person){ .person = row_int(rows, r, 0), .name = row_word(rows, r, 1), .title = row_word(rows, r, 2), .unit_name = row_word(rows, r, 3),
	    .agency_name = row_word(rows, r, 4), .period = row_period(rows, r, 5), .excepted = row_int(rows, r, 7) != 0, .shown = row_int(rows, r, 8),
	    .level = row_level(rows, r, 9), .classification = row_int(rows, r, 10) };
}

int
compare_people_select(struct db *db, struct mem *mem, const struct compare_people *p, int64_t most, int64_t behind, struct compare_person **list_r, size_t *n_r, int64_t *total_r)
{
	const struct period span = compare_span_period(p->span);
	const char *from = day_text(mem, period_first(span));
	const char *until = day_text(mem, (struct day){ span.year, (int8_t)(span.month + span.months - 1), 1 });
	const char *end = day_text(mem, (struct day){ (int16_t)p->span.year, 12, 31 });
	const char *group = p->group < 0 ? "" : summary_group_name[p->group], *level = p->level == LEVEL_NONE ? "" : score_level_name[p->level];
#define FILTERS	V_INT(p->unit), V_INT(p->unit), V_TEXT(group), V_TEXT(group), V_TEXT(level), V_TEXT(level), V_INT(most), V_INT(behind)
	struct rows rows;

	if ((p->classed ? db_list(db, mem, SQL_COMPARE_CLASSES, VALS(V_TEXT(end), V_TEXT(end), V_INT(p->agency), V_INT(p->span.year), FILTERS), &rows) :
	    db_list(db, mem, SQL_COMPARE_SHEETS, VALS(V_INT(p->agency), V_TEXT(from), V_TEXT(until), V_INT(span.months), FILTERS), &rows)) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	*total_r = rows.n == 0 ? 0 : row_int(&rows, 0, 11);
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = person(&rows, r);
	return 1;
}
