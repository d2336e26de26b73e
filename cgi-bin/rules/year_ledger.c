#include "rules/year_ledger.h"

const char *const year_mark_name[YEAR_MARKS] = {
	"scored", "outside", "no_work", "excepted", "elsewhere", "not_counted", "owed", "ahead",
};

static bool
holds_month(struct period p, int year, int month)
{
	return p.year == year && p.month <= month && month < p.month + p.months;
}

static const struct year_sheet *
sheet_in(const struct year_facts *f, int month)
{
	for (size_t i = 0; i < f->nsheets; i++)
		if (holds_month(f->sheet[i].period, f->year, month))
			return &f->sheet[i];
	return NULL;
}

static const struct year_result *
result_in(const struct year_facts *f, int month)
{
	for (size_t i = 0; i < f->nresults; i++)
		if (holds_month(f->result[i].period, f->year, month))
			return &f->result[i];
	return NULL;
}

static bool
here_on(const struct year_facts *f, struct day day)
{
	const struct span one = { day, day };

	for (size_t i = 0; i < f->nplaces; i++)
		if (span_meets(f->place[i], one))
			return true;
	return false;
}

/* Of a period without a sheet that says anything and without a result. */
static enum year_mark
mark_of_nothing(const struct year_facts *f, struct period p)
{
	const struct year_month *last = &f->month[p.month + p.months - 2];

	if (!f->month[p.month - 1].counted)
		return YEAR_NOT_COUNTED;
	if (day_compare(f->today, last->closes) <= 0)
		return YEAR_AHEAD;
	return here_on(f, last->closes) ? YEAR_OWED : YEAR_ELSEWHERE;
}

static void
take_sheet(struct year_row *row, const struct year_sheet *s)
{
	row->sheet = s;
	if (s->state == SHEET_EXCEPTED)
		row->mark = YEAR_EXCEPTED;
	else if (s->state == SHEET_PUBLISHED) {
		row->mark = s->total == NULL ? YEAR_NO_WORK : YEAR_SCORED;
		row->total = s->total;
	}
}

/* The period of his that a month lies in where nothing says another one. */
static struct period
usual(const struct year_facts *f, int month)
{
	const int8_t months = f->month[month - 1].months;

	return (struct period){ (int16_t)f->year, (int8_t)(month - (month - 1) % months), months };
}

static struct year_row
row_of(const struct year_facts *f, int month)
{
	const struct year_sheet *sheet = sheet_in(f, month);
	const struct year_result *result = result_in(f, month);
	struct year_row row = { .period = usual(f, month) };

	if (sheet != NULL)
		row.period = sheet->period;
	else if (result != NULL)
		row.period = result->period;
	else if (row.period.month < month)	/* what stands before it reaches into its quarter: months on their own */
		row.period = (struct period){ (int16_t)f->year, (int8_t)month, 1 };
	row.mark = mark_of_nothing(f, row.period);
	if (sheet != NULL)
		take_sheet(&row, sheet);
	if (result != NULL && (sheet == NULL || row.mark == YEAR_OWED || row.mark == YEAR_AHEAD)) {
		row.mark = YEAR_OUTSIDE;
		row.result = result;
		row.total = result->total;
		row.period = result->period;
	}
	return row;
}

size_t
year_rows(const struct year_facts *f, struct year_row row_r[YEAR_MONTHS])
{
	size_t n = 0;

	for (int month = 1; month <= YEAR_MONTHS;) {
		row_r[n] = row_of(f, month);
		month = row_r[n].period.month + row_r[n].period.months;
		n++;
	}
	return n;
}

size_t
year_owed(const struct year_row *row, size_t n)
{
	size_t owed = 0;

	for (size_t i = 0; i < n; i++)
		owed += row[i].mark == YEAR_OWED;
	return owed;
}

const struct ratio *
year_mean_within(struct mem *mem, const struct year_row *row, size_t n, int first_month, int last_month)
{
	struct year_period within[YEAR_MONTHS];
	size_t k = 0;

	for (size_t i = 0; i < n; i++) {
		const struct period p = row[i].period;

		if (p.month >= first_month && p.month + p.months - 1 <= last_month)
			within[k++] = (struct year_period){ p.months, row[i].total };
	}
	return year_weighted(mem, within, k);
}

/* Months of absences of a kind while he had a place. */
static const struct ratio *
absent(struct mem *mem, const struct year_facts *f, enum absence_kind kind)
{
	const struct ratio *sum = ratio_int(mem, 0);

	for (size_t i = 0; i < f->nabsences; i++) {
		struct span *beside;
		size_t n;

		if (f->absence[i].kind != kind)
			continue;
		beside = span_without(mem, f->absence[i].days, f->place, f->nplaces, &n);
		sum = ratio_add(mem, sum, ratio_sub(mem, span_months(mem, f->year, &f->absence[i].days, 1), span_months(mem, f->year, beside, n)));
	}
	return sum;
}

void
year_case_of(struct mem *mem, const struct year_facts *f, const struct year_row *row, size_t n, struct year_case *y)
{
	struct span *away = mem_array(mem, f->nabsences + 1, sizeof(*away));
	const struct ratio *worked = ratio_int(mem, 0);

	*y = (struct year_case){ .period = mem_array(mem, n + 1, sizeof(*y->period)) };
	for (size_t i = 0; i < n; i++)
		if (row[i].total != NULL || row[i].mark == YEAR_NO_WORK || row[i].mark == YEAR_EXCEPTED || row[i].mark == YEAR_OWED)
			y->period[y->n++] = (struct year_period){ row[i].period.months, row[i].total };
	for (size_t i = 0; i < f->nabsences; i++)
		away[i] = f->absence[i].days;
	for (size_t i = 0; i < f->nplaces; i++) {
		size_t left;
		const struct span *there = span_without(mem, f->place[i], away, f->nabsences, &left);

		worked = ratio_add(mem, worked, span_months(mem, f->year, there, left));
	}
	y->worked = worked;
	y->sick = absent(mem, f, ABSENCE_SICK);
	y->maternity = absent(mem, f, ABSENCE_MATERNITY);
	y->unpaid = absent(mem, f, ABSENCE_UNPAID);
}
