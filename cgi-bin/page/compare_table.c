/* Of /bao-cao/: a view as cells. */
#include <string.h>

#include "base/money.h"
#include "base/number.h"
#include "flow/compare_rows.h"
#include "page/compare.h"

#define MINUS	"\xe2\x88\x92"

/* Numbers first, then what stands beside them. */
enum column { C_BESIDE = COMPARE_NUMBERS, C_THEN, C_CHANGE, C_COLUMNS };
static const struct compare_column columns[C_COLUMNS] = {
	[NUMBER_SHARE_GOOD] = { .places = 1, .percent = true, .figure = true }, [NUMBER_TOTAL] = { .places = 2, .figure = true }, [NUMBER_ASSIGNED] = { .places = 1 },
	[NUMBER_MADE] = { .places = 1, .percent = true }, [NUMBER_SOUND] = { .places = 1, .percent = true }, [NUMBER_ONTIME] = { .places = 1, .percent = true, .figure = true },
	[NUMBER_SHARE_CATALOG] = { .places = 1, .percent = true, .figure = true }, [NUMBER_ACCEPTED] = { .places = 1 }, [NUMBER_COEFFICIENT] = { .places = 2, .figure = true },
	[NUMBER_COMMON] = { .places = 2, .figure = true }, [C_BESIDE] = { .label = "beside", .words = true }, [C_THEN] = { .label = "then" }, [C_CHANGE] = { .label = "change" },
};

static struct compare_column
column(int c)
{
	struct compare_column of = columns[c];

	if (c < COMPARE_NUMBERS)
		of.label = compare_number_name[c];
	return of;
}

static const int of_levels[] = { NUMBER_OWED, NUMBER_PUBLISHED, NUMBER_EXCEPTED, NUMBER_MISSING, NUMBER_EXCELLENT, NUMBER_GOOD, NUMBER_DONE, NUMBER_FAILED, NUMBER_SHARE_GOOD, -1 };
static const int of_levels_year[] = { NUMBER_RUN, NUMBER_DECIDED, NUMBER_UNCLASSIFIED, NUMBER_EXCELLENT, NUMBER_GOOD, NUMBER_DONE, NUMBER_FAILED, NUMBER_SHARE_GOOD, -1 };
static const int of_totals[] = { NUMBER_OWED, NUMBER_PUBLISHED, NUMBER_SCORED, NUMBER_TOTAL, -1 };
static const int of_totals_year[] = { NUMBER_RUN, NUMBER_DECIDED, NUMBER_SCORED, NUMBER_TOTAL, -1 };
static const int of_progress[] = { NUMBER_PUBLISHED, NUMBER_ASSIGNED, NUMBER_MADE, NUMBER_SOUND, NUMBER_ONTIME, -1 };
static const int of_coverage[] = { NUMBER_WORKERS, NUMBER_OUTSIDERS, NUMBER_WORKS, NUMBER_OUTSIDE, NUMBER_SHARE_CATALOG, -1 };
static const int of_coverage_rows[] = { NUMBER_WORKERS, NUMBER_OUTSIDERS, NUMBER_WORKS, NUMBER_OUTSIDE, NUMBER_SHARE_CATALOG, NUMBER_USED, NUMBER_IN_FORCE, -1 };
static const int of_coefficient[] = { NUMBER_WORKERS, NUMBER_ACCEPTED, NUMBER_COEFFICIENT, -1 };
static const int of_leniency[] = { NUMBER_COMMONS, NUMBER_COMMON, C_BESIDE, -1 };

static const int *
shape(const struct compare_view *v)
{
	const bool year = compare_classed(&v->ask);

	switch (v->ask.what) {
	case COMPARE_LEVELS:
		return year ? of_levels_year : of_levels;
	case COMPARE_TOTALS:
		return year ? of_totals_year : of_totals;
	case COMPARE_PROGRESS:
		return of_progress;
	case COMPARE_COVERAGE:
		return v->ask.by == COMPARE_BY_AGENCY && v->ask.group < 0 && v->ask.span.length == COMPARE_MONTH ? of_coverage_rows : of_coverage;
	case COMPARE_COEFFICIENT:
		return of_coefficient;
	default:
		return of_leniency;
	}
}

static struct chart_value
number(int64_t n)
{
	return (struct chart_value){ .value = n, .given = n < 0 ? CHART_ABSENT : CHART_VALUE };
}

static struct chart_value
counted(const struct compare_row *row, const struct compare_sum *s, int c)
{
	const int64_t *of = s->sum.of;

	switch (c) {
	case NUMBER_OWED:
	case NUMBER_RUN:
		return number(s->owed);
	case NUMBER_USED:
		return number(row->used);
	case NUMBER_IN_FORCE:
		return number(row->in_force);
	case NUMBER_ASSIGNED:
		return number(of[SUM_ASSIGNED] / (SUM_MICRO / 10));
	case NUMBER_ACCEPTED:
		return number(of[SUM_ACCEPTED] / 100);
	default:
		return number(compare_number_rows((enum compare_number)c, &s->sum));
	}
}

static struct chart_value
value_of(struct mem *mem, const struct compare_view *v, const struct compare_row *row, const struct compare_sum *s, int c)
{
	const int64_t *of = s->sum.of;

	if (!compare_number_open((enum compare_number)c) && !s->shown)
		return (struct chart_value){ .given = CHART_MASKED };
	if (columns[c].figure)
		return chart_ratio(mem, compare_figure(mem, v->ask.what, &s->sum), columns[c].places);
	if (c == NUMBER_MADE || c == NUMBER_SOUND)
		return chart_ratio(mem, compare_percent(mem, of[c == NUMBER_MADE ? SUM_MADE : SUM_SOUND], of[SUM_ASSIGNED]), 1);
	return counted(row, s, c);
}

/* The next finer view of a row; NULL: there is none. */
static const char *
finer(struct visit *v, const struct compare_view *view, const struct compare_row *row)
{
	struct compare_ask ask = view->ask;

	switch (ask.by) {
	case COMPARE_BY_AGENCY:
		ask.agency = row->id;
		ask.by = ask.group >= 0 ? COMPARE_BY_GROUP : COMPARE_BY_UNIT;
		ask.group = -1;
		break;
	case COMPARE_BY_KIND:
		ask.kind = (int)row->id;
		ask.by = COMPARE_BY_AGENCY;
		break;
	case COMPARE_BY_GROUP:
		if (ask.agency != 0)
			return NULL;
		ask.group = (int)row->id;
		ask.by = COMPARE_BY_AGENCY;
		break;
	case COMPARE_BY_TIME:
		ask.span = compare_row_span(&ask, row);
		ask.by = ask.agency == 0 ? COMPARE_BY_AGENCY : COMPARE_BY_UNIT;
		break;
	default:
		return NULL;
	}
	return compare_path(v->mem, &ask);
}

/* Of all together: by agency, of an agency by unit, unless it is that already. */
static const char *
finer_sum(struct visit *v, const struct compare_ask *whole)
{
	struct compare_ask ask = *whole;

	ask.by = ask.agency == 0 ? COMPARE_BY_AGENCY : COMPARE_BY_UNIT;
	return ask.by == whole->by ? NULL : compare_path(v->mem, &ask);
}

const char *
compare_row_name(struct visit *v, const struct compare_view *view, const struct compare_row *row)
{
	switch (view->ask.by) {
	case COMPARE_BY_KIND:
		return visit_say(v, "compare.kind.", agency_kind_name[row->id]);
	case COMPARE_BY_GROUP:
		return visit_say(v, "compare.group.", summary_group_name[row->id]);
	case COMPARE_BY_TIME:
		return compare_span_words(v, compare_row_span(&view->ask, row));
	case COMPARE_BY_POST:
		return row->name == NULL ? visit_say(v, "compare.", "no_post") : row->name;
	case COMPARE_BY_UNIT:
		return row->id == view->ask.agency ? visit_say(v, "compare.", "agency_itself") : row->name;
	default:
		return row->name;
	}
}

static struct compare_cell
beside(struct visit *v, const struct compare_row *row)
{
	const struct leniency *l = &row->leniency;

	if (l->word == LENIENCY_FEW)
		return (struct compare_cell){ .value.given = CHART_ABSENT };
	return (struct compare_cell){ .words = visit_label(v, mem_print(v->mem, "compare.beside.%s", leniency_word_name[l->word]), l->difference, NULL) };
}

/* now less then, as they are shown. */
static struct chart_value
change(struct chart_value now, struct chart_value then)
{
	if (now.given != CHART_VALUE)
		return (struct chart_value){ .given = now.given };
	return then.given == CHART_VALUE ? (struct chart_value){ .value = now.value - then.value } : (struct chart_value){ .given = then.given };
}

/* Whose numbers a line holds. */
struct from {
	const struct compare_view *view;
	const struct compare_row *row;
	struct compare_ask ask;		/* by which its rows are found */
	int64_t		 id;		/* of the row, or COMPARE_TOGETHER */
	const char	*finer;
};

/* Where the rows of a number are: their list, else a finer view; NULL where there is none, or nothing to list. */
static const char *
rows_of(struct visit *v, const struct from *from, const struct compare_sum *s, int c, struct chart_value value)
{
	const struct compare_rows_ask ask = { from->ask, (enum compare_number)c, from->id };
	const bool ratio = columns[c].figure || columns[c].percent;

	if (value.given != CHART_VALUE || (ratio ? compare_number_rows(ask.number, &s->sum) : value.value) == 0)
		return NULL;
	return compare_rows_may(v->flow, ask.ask.agency, ask.number) ? compare_rows_path(v->mem, &ask) : from->finer;
}

/* The same of the period beside it. */
static const char *
rows_then(struct visit *v, const struct from *now, int c, struct chart_value value)
{
	const bool time = now->ask.by == COMPARE_BY_TIME;
	const struct compare_span then = compare_span_with(time ? compare_row_span(&now->ask, now->row) : now->ask.span, now->ask.with);
	struct from from = *now;

	from.ask.with = COMPARE_NONE;
	if (time)
		from.ask.span.year = then.year;
	else
		from.ask.span = then;
	from.id = time ? then.number - 1 : now->id;
	return rows_of(v, &from, &now->row->then, c, value);
}

static void
fill_line(struct visit *v, const struct from *from, struct compare_table *t)
{
	const struct compare_row *row = from->row;
	struct compare_line *line = &t->line[t->n++];
	struct chart_value figure = { .given = CHART_ABSENT };
	size_t n = 0;
	int which = NUMBER_OWED;

	line->partly = row->now.masked && row->now.shown;
	for (const int *c = shape(from->view); *c >= 0; c++, n++) {
		struct chart_value *value = &line->cell[n].value;

		if (*c == C_BESIDE) {
			line->cell[n] = beside(v, row);
			line->cell[n].value.path = figure.path;
			continue;
		}
		*value = value_of(v->mem, from->view, row, &row->now, *c);
		value->path = rows_of(v, from, &row->now, *c, *value);
		t->plain = t->plain || (value->given == CHART_VALUE && value->value != 0 && value->path == NULL);
		if (columns[*c].figure) {
			figure = *value;
			which = *c;
		}
	}
	line->path = from->finer != NULL || from->id == COMPARE_TOGETHER ? from->finer : line->cell[0].value.path;
	if (from->view->ask.with != COMPARE_NONE) {
		const struct chart_value then = value_of(v->mem, from->view, row, &row->then, which);

		line->cell[n].value = then;
		line->cell[n++].value.path = rows_then(v, from, which, then);
		line->cell[n].value = change(figure, then);
		line->cell[n].value.path = from->finer == NULL ? figure.path : from->finer;
	}
	t->masked = t->masked || row->now.masked || row->then.masked;
	t->partly = t->partly || line->partly;
}

static void
fill_columns(const struct compare_view *v, struct compare_table *t)
{
	struct compare_column figure = { 0 };

	for (const int *c = shape(v); *c >= 0; c++) {
		t->column[t->ncolumns++] = column(*c);
		if (columns[*c].figure)
			figure = columns[*c];
	}
	for (int c = C_THEN; v->ask.with != COMPARE_NONE && c <= C_CHANGE; c++)
		t->column[t->ncolumns++] = (struct compare_column){ .label = columns[c].label, .places = figure.places, .percent = figure.percent };
}

/* All of the view together; of an agency the province too, which is another view for who sees it. */
static void
fill_sums(struct visit *v, const struct compare_view *view, struct compare_table *t)
{
	struct from from = { view, &view->all, view->ask, COMPARE_TOGETHER, finer_sum(v, &view->ask) };

	t->line[t->n] = (struct compare_line){ .sum = true, .name = visit_say(v, "compare.", view->ask.agency != 0 ? "together_agency" : view->ask.kind >= 0 || view->ask.group >= 0 ?
	    "together" : "together_province") };
	fill_line(v, &from, t);
	if (view->ask.agency == 0)
		return;
	from.row = &view->province;
	from.ask.agency = 0;
	from.ask.by = COMPARE_BY_AGENCY;
	from.finer = compare_sees_all(v->flow) ? compare_path(v->mem, &from.ask) : NULL;
	t->line[t->n] = (struct compare_line){ .sum = true, .name = visit_say(v, "compare.", "together_province") };
	fill_line(v, &from, t);
}

void
compare_table_of(struct visit *v, const struct compare_view *view, struct compare_table *t)
{
	*t = (struct compare_table){ .line = mem_array(v->mem, view->n + 3, sizeof(*t->line)), .nrows = view->n };
	fill_columns(view, t);
	for (size_t i = 0; i < view->n; i++) {
		const struct compare_row *row = &view->row[i];

		t->line[i].name = compare_row_name(v, view, row);
		fill_line(v, &(struct from){ view, row, view->ask, row->id, finer(v, view, row) }, t);
	}
	if (view->ask.by != COMPARE_BY_TIME)
		fill_sums(v, view, t);
}

const char *
compare_column_words(struct visit *v, const struct compare_view *view, const struct compare_column *c)
{
	const char *label = mem_print(v->mem, "compare.column.%s", c->label);

	if (strcmp(c->label, "then") == 0 && view->ask.by == COMPARE_BY_TIME)
		return visit_say(v, "compare.with.", compare_with_name[view->ask.with]);
	return visit_label(v, label, strcmp(c->label, "then") == 0 ? compare_span_words(v, view->then) : NULL, NULL);
}

const char *
compare_decimal_words(struct mem *mem, int64_t scaled, int places, bool fixed)
{
	int64_t whole = scaled < 0 ? -scaled : scaled;
	const char *mark = strchr(number_show(mem, whole, places, fixed), ',');

	for (int p = 0; p < places; p++)
		whole /= 10;
	return mem_print(mem, "%s%s%s", scaled < 0 ? MINUS : "", money_show(mem, whole), mark == NULL ? "" : mark);
}

const char *
compare_cell_words(struct visit *v, const struct compare_column *c, const struct compare_cell *cell)
{
	const bool change = strcmp(c->label, "change") == 0;

	if (cell->words != NULL)
		return cell->words;
	if (cell->value.given == CHART_MASKED)
		return visit_say(v, "compare.", "masked");
	if (cell->value.given == CHART_ABSENT)
		return "\342\200\223";
	return mem_print(v->mem, "%s%s%s", change && cell->value.value > 0 ? "+" : "", compare_decimal_words(v->mem, cell->value.value, c->places, true), c->percent && !change ? "%" : "");
}
