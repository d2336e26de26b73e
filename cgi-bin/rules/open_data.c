#include "rules/open_data.h"

#include "rules/compare.h"

#define PERCENT	100

const char *const open_field_name[OPEN_FIELDS] = {
	"agency", "agency_code", "agency_kind", "period", "period_length", "people", "results", "excellent", "good", "completed", "not_completed", "no_level",
	"in_time_percent", "outside_percent", "catalog_rows", "catalog_rows_used",
};

bool
open_field_is_text(enum open_field field)
{
	return field <= OPEN_LENGTH;
}

int64_t
open_count(int64_t people)
{
	return people < PEOPLE_LEAST ? OPEN_NONE : (people + PEOPLE_LEAST / 2) / PEOPLE_LEAST * PEOPLE_LEAST;
}

static int64_t
percent(int64_t part, int64_t whole)
{
	return whole <= 0 ? OPEN_NONE : part >= whole ? PERCENT : part * PERCENT / whole;
}

static void
fill(struct open_row *row, const struct open_fact *fact)
{
	const int64_t *of = fact->sum.of, levels = of[SUM_EXCELLENT] + of[SUM_GOOD] + of[SUM_DONE] + of[SUM_FAILED];

	row->fact = fact;
	row->value[OPEN_PEOPLE] = open_count(of[SUM_PEOPLE]);
	row->value[OPEN_RESULTS] = open_count(of[SUM_PUBLISHED]);
	for (int l = 0; l < SCORE_LEVELS; l++)
		row->value[OPEN_EXCELLENT + l] = open_count(of[SUM_EXCELLENT + l]);
	row->value[OPEN_NO_LEVEL] = open_count(of[SUM_PUBLISHED] - levels);
	row->value[OPEN_IN_TIME] = of[SUM_SCORED] < PEOPLE_LEAST ? OPEN_NONE : percent(of[SUM_ONTIME], of[SUM_ASSIGNED]);
	row->value[OPEN_OUTSIDE] = of[SUM_WORKERS] < PEOPLE_LEAST ? OPEN_NONE : percent(of[SUM_OUTSIDE], of[SUM_WORKS]);
	row->value[OPEN_ROWS] = fact->rows;
	row->value[OPEN_USED] = fact->used;
}

size_t
open_rows(struct mem *mem, const struct open_fact *fact, size_t n, struct open_row **list_r)
{
	size_t rows = 0;

	*list_r = mem_array(mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++)
		if (fact[i].sum.of[SUM_PUBLISHED] >= PEOPLE_LEAST)
			fill(&(*list_r)[rows++], &fact[i]);
	return rows;
}

const char *
open_text(struct mem *mem, const struct open_row *row, enum open_field field)
{
	const struct open_fact *f = row->fact;

	switch (field) {
	case OPEN_AGENCY:
		return f->name;
	case OPEN_CODE:
		return f->code;
	case OPEN_KIND:
		return agency_kind_name[f->kind];
	case OPEN_PERIOD:
		return compare_span_text(mem, compare_span_of(f->period));
	case OPEN_LENGTH:
		return f->period.months == SUM_YEAR ? "year" : f->period.months == 1 ? "month" : "quarter";
	default:
		return row->value[field] < 0 ? "" : mem_print(mem, "%lld", (long long)row->value[field]);
	}
}
