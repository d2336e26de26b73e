#include "rules/score_example.h"

#define SHEET	3	/* rows of the example; behind them the extra work */

/* Coefficients and quantities in tenths. */
static const struct {
	int64_t	coefficient, assigned, done, touched, failed, late, late_days;
	enum work_kind kind;
} row[SHEET + 1] = {
	{ 10, 50, 40, 40, 0, 1, 4, WORK_PLANNED },
	{ 27, 30, 30, 30, 1, 1, 2, WORK_PLANNED },
	{ 37, 10, 8, 8, 2, 0, 0, WORK_PLANNED },
	{ 10, 10 * SCORE_EXAMPLE_EXTRA, 10 * SCORE_EXAMPLE_EXTRA, 0, 0, 0, 0, WORK_EXTRA },
};

static const struct ratio *
tenths(struct mem *mem, int64_t n)
{
	return ratio_of(mem, n, 10);
}

const struct ratio *
score_example(struct mem *mem, enum late_unit unit, enum score_cap cap, bool extra)
{
	struct score_case sheet = { .late_unit = unit, .cap = cap, .n = extra ? SHEET + 1 : SHEET };
	struct score_fault fault[SHEET + 1];
	struct score_item item[SHEET + 1];
	struct score score;

	for (int c = 0; c < CRITERIA; c++)
		sheet.common[c] = ratio_of(mem, criteria[c].most, LAW_HUNDREDTHS);
	for (size_t i = 0; i < sheet.n; i++) {
		fault[i] = (struct score_fault){ tenths(mem, row[i].touched), row[i].failed, row[i].late, row[i].late_days };
		item[i] = (struct score_item){ tenths(mem, row[i].coefficient), tenths(mem, row[i].assigned),
		    tenths(mem, row[i].done), row[i].kind, &fault[i], row[i].touched > 0 };
	}
	sheet.item = item;
	return score_of(mem, &sheet, &score) == 1 ? score.total : ratio_int(mem, 0);
}
