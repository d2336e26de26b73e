/* Of /bao-cao/: a view as cells. */
#include <string.h>

#include "base/money.h"
#include "base/number.h"
#include "flow/compare_people.h"
#include "page/compare.h"

enum column {
	C_OWED, C_PUBLISHED, C_EXCEPTED, C_MISSING, C_RUN, C_DECIDED, C_UNCLASSIFIED, C_EXCELLENT, C_GOOD, C_DONE, C_FAILED, C_SHARE_GOOD, C_SCORED, C_TOTAL,
	C_ASSIGNED, C_MADE, C_SOUND, C_ONTIME, C_WORKERS, C_WORKS, C_OUTSIDE, C_OUTSIDERS, C_SHARE_CATALOG, C_USED, C_IN_FORCE, C_ACCEPTED, C_COEFFICIENT, C_COMMONS, C_COMMON,
	C_BESIDE, C_THEN, C_CHANGE, C_COLUMNS
};
static const struct compare_column columns[C_COLUMNS] = {
	[C_OWED] = { .label = "owed" }, [C_PUBLISHED] = { .label = "published" }, [C_EXCEPTED] = { .label = "excepted" },
	[C_MISSING] = { .label = "missing" }, [C_RUN] = { .label = "run" }, [C_DECIDED] = { .label = "decided" }, [C_UNCLASSIFIED] = { .label = "unclassified" },
	[C_EXCELLENT] = { .label = "excellent" }, [C_GOOD] = { .label = "good" }, [C_DONE] = { .label = "done" }, [C_FAILED] = { .label = "failed" },
	[C_SHARE_GOOD] = { .label = "share_good", .places = 1, .percent = true, .figure = true }, [C_SCORED] = { .label = "scored" },
	[C_TOTAL] = { .label = "total", .places = 2, .figure = true }, [C_ASSIGNED] = { .label = "assigned", .places = 1 },
	[C_MADE] = { .label = "made", .places = 1, .percent = true }, [C_SOUND] = { .label = "sound", .places = 1, .percent = true },
	[C_ONTIME] = { .label = "ontime", .places = 1, .percent = true, .figure = true }, [C_WORKERS] = { .label = "workers" }, [C_WORKS] = { .label = "works" },
	[C_OUTSIDE] = { .label = "outside" }, [C_OUTSIDERS] = { .label = "outsiders" },
	[C_SHARE_CATALOG] = { .label = "share_catalog", .places = 1, .percent = true, .figure = true }, [C_USED] = { .label = "used" }, [C_IN_FORCE] = { .label = "in_force" },
	[C_ACCEPTED] = { .label = "accepted", .places = 1 }, [C_COEFFICIENT] = { .label = "coefficient", .places = 2, .figure = true },
	[C_COMMONS] = { .label = "commons" }, [C_COMMON] = { .label = "common", .places = 2, .figure = true }, [C_BESIDE] = { .label = "beside", .words = true },
	[C_THEN] = { .label = "then" }, [C_CHANGE] = { .label = "change" },
};

static const int of_levels[] = { C_OWED, C_PUBLISHED, C_EXCEPTED, C_MISSING, C_EXCELLENT, C_GOOD, C_DONE, C_FAILED, C_SHARE_GOOD, -1 };
static const int of_levels_year[] = { C_RUN, C_DECIDED, C_UNCLASSIFIED, C_EXCELLENT, C_GOOD, C_DONE, C_FAILED, C_SHARE_GOOD, -1 };
static const int of_totals[] = { C_OWED, C_PUBLISHED, C_SCORED, C_TOTAL, -1 };
static const int of_totals_year[] = { C_RUN, C_DECIDED, C_SCORED, C_TOTAL, -1 };
static const int of_progress[] = { C_PUBLISHED, C_ASSIGNED, C_MADE, C_SOUND, C_ONTIME, -1 };
static const int of_coverage[] = { C_WORKERS, C_OUTSIDERS, C_WORKS, C_OUTSIDE, C_SHARE_CATALOG, -1 };
static const int of_coverage_rows[] = { C_WORKERS, C_OUTSIDERS, C_WORKS, C_OUTSIDE, C_SHARE_CATALOG, C_USED, C_IN_FORCE, -1 };
static const int of_coefficient[] = { C_WORKERS, C_ACCEPTED, C_COEFFICIENT, -1 };
static const int of_leniency[] = { C_COMMONS, C_COMMON, C_BESIDE, -1 };

static const int *
shape(const struct compare_view *v)
{
	const bool year = v->ask.span.length == COMPARE_YEAR && v->ask.by != COMPARE_BY_TIME;

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

static int64_t
least_zero(int64_t n)
{
	return n < 0 ? 0 : n;
}

/* What everybody knows, masked or not. */
static bool
is_open(int c)
{
	return c <= C_UNCLASSIFIED || c == C_USED || c == C_IN_FORCE;
}

static struct chart_value
counted(const struct compare_row *row, const struct compare_sum *s, int c)
{
	static const int measure[C_COLUMNS] = {
		[C_PUBLISHED] = SUM_PUBLISHED, [C_DECIDED] = SUM_PUBLISHED, [C_EXCEPTED] = SUM_EXCEPTED, [C_UNCLASSIFIED] = SUM_EXCEPTED, [C_EXCELLENT] = SUM_EXCELLENT,
		[C_GOOD] = SUM_GOOD, [C_DONE] = SUM_DONE, [C_FAILED] = SUM_FAILED, [C_SCORED] = SUM_SCORED, [C_WORKERS] = SUM_WORKERS, [C_WORKS] = SUM_WORKS,
		[C_OUTSIDE] = SUM_OUTSIDE, [C_OUTSIDERS] = SUM_OUTSIDERS, [C_COMMONS] = SUM_COMMONS,
	};
	const int64_t *of = s->sum.of;

	switch (c) {
	case C_OWED:
	case C_RUN:
		return number(s->owed);
	case C_MISSING:
		return number(least_zero(s->owed - of[SUM_PUBLISHED] - of[SUM_EXCEPTED]));
	case C_USED:
		return number(row->used);
	case C_IN_FORCE:
		return number(row->in_force);
	case C_ASSIGNED:
		return number(of[SUM_ASSIGNED] / (SUM_MICRO / 10));
	case C_ACCEPTED:
		return number(of[SUM_ACCEPTED] / 100);
	default:
		return number(of[measure[c]]);
	}
}

static struct chart_value
value_of(struct mem *mem, const struct compare_view *v, const struct compare_row *row, const struct compare_sum *s, int c)
{
	const int64_t *of = s->sum.of;

	if (!is_open(c) && !s->shown)
		return (struct chart_value){ .given = CHART_MASKED };
	if (columns[c].figure)
		return chart_ratio(mem, compare_figure(mem, v->ask.what, &s->sum), columns[c].places);
	if (c == C_MADE || c == C_SOUND)
		return chart_ratio(mem, compare_percent(mem, of[c == C_MADE ? SUM_MADE : SUM_SOUND], of[SUM_ASSIGNED]), 1);
	return counted(row, s, c);
}

/* The next finer view, or people; NULL: none for this viewer. */
static const char *
finer(struct visit *v, const struct compare_view *view, const struct compare_row *row, int level)
{
	struct compare_ask ask = view->ask;
	struct compare_people people = { .span = ask.span, .agency = ask.agency, .group = -1, .level = level, .classed = ask.span.length == COMPARE_YEAR && ask.what <= COMPARE_TOTALS };

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
		people.group = (int)row->id;
		ask.group = (int)row->id;
		ask.by = COMPARE_BY_AGENCY;
		break;
	case COMPARE_BY_TIME:
		ask.span = (struct compare_span){ ask.span.length == COMPARE_QUARTER ? COMPARE_QUARTER : COMPARE_MONTH, ask.span.year, (int)row->id + 1 };
		ask.by = ask.agency == 0 ? COMPARE_BY_AGENCY : COMPARE_BY_UNIT;
		break;
	default:
		people.unit = ask.by == COMPARE_BY_UNIT ? row->id : 0;
		if (ask.by == COMPARE_BY_POST)
			return NULL;
	}
	if (view->ask.agency == 0 || view->ask.by == COMPARE_BY_TIME)
		return compare_path(v->mem, &ask);
	return compare_people_may(v->flow, ask.agency) ? compare_people_path(v->mem, &people) : NULL;
}

static const char *
name_of(struct visit *v, const struct compare_view *view, const struct compare_row *row)
{
	const enum compare_length length = view->ask.span.length == COMPARE_QUARTER ? COMPARE_QUARTER : COMPARE_MONTH;

	switch (view->ask.by) {
	case COMPARE_BY_KIND:
		return visit_say(v, "compare.kind.", agency_kind_name[row->id]);
	case COMPARE_BY_GROUP:
		return visit_say(v, "compare.group.", summary_group_name[row->id]);
	case COMPARE_BY_TIME:
		return compare_span_words(v, (struct compare_span){ length, view->ask.span.year, (int)row->id + 1 });
	case COMPARE_BY_POST:
		return row->name == NULL ? visit_say(v, "compare.", "no_post") : row->name;
	case COMPARE_BY_UNIT:
		return row->id == view->ask.agency ? visit_say(v, "compare.", "agency_itself") : row->name;
	default:
		return row->name;
	}
}

static int
level_of(int c)
{
	return c >= C_EXCELLENT && c <= C_FAILED ? c - C_EXCELLENT : LEVEL_NONE;
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

/* path: whether its rows are led to. */
static void
fill_line(struct visit *v, const struct compare_view *view, struct compare_table *t, const struct compare_row *row, bool path)
{
	struct compare_line *line = &t->line[t->n++];
	const int *c = shape(view);
	struct chart_value figure = { .given = CHART_ABSENT };
	size_t n = 0;
	int which = C_OWED;

	if (path)
		line->path = finer(v, view, row, LEVEL_NONE);
	line->partly = row->now.masked && row->now.shown;
	for (; *c >= 0; c++, n++) {
		if (*c == C_BESIDE) {
			line->cell[n] = beside(v, row);
			continue;
		}
		line->cell[n].value = value_of(v->mem, view, row, &row->now, *c);
		line->cell[n].value.path = !path ? NULL : level_of(*c) == LEVEL_NONE || line->cell[n].value.given != CHART_VALUE ? line->path : finer(v, view, row, level_of(*c));
		if (columns[*c].figure) {
			figure = line->cell[n].value;
			which = *c;
		}
	}
	if (view->ask.with != COMPARE_NONE) {
		const struct chart_value then = value_of(v->mem, view, row, &row->then, which);

		line->cell[n++].value = then;
		line->cell[n].value = change(figure, then);
	}
	t->masked = t->masked || row->now.masked || row->then.masked;
	t->partly = t->partly || line->partly;
}

static void
fill_columns(const struct compare_view *v, struct compare_table *t)
{
	struct compare_column figure = { 0 };

	for (const int *c = shape(v); *c >= 0; c++) {
		t->column[t->ncolumns++] = columns[*c];
		if (columns[*c].figure)
			figure = columns[*c];
	}
	for (int c = C_THEN; v->ask.with != COMPARE_NONE && c <= C_CHANGE; c++)
		t->column[t->ncolumns++] = (struct compare_column){ .label = columns[c].label, .places = figure.places, .percent = figure.percent };
}

void
compare_table_of(struct visit *v, const struct compare_view *view, struct compare_table *t)
{
	*t = (struct compare_table){ .line = mem_array(v->mem, view->n + 3, sizeof(*t->line)), .nrows = view->n };
	fill_columns(view, t);
	for (size_t i = 0; i < view->n; i++) {
		t->line[i].name = name_of(v, view, &view->row[i]);
		fill_line(v, view, t, &view->row[i], true);
	}
	t->line[t->n] = (struct compare_line){ .sum = true, .name = visit_say(v, "compare.", view->ask.agency != 0 ? "together_agency" : view->ask.kind >= 0 || view->ask.group >= 0 ?
	    "together" : "together_province") };
	if (view->ask.by != COMPARE_BY_TIME)
		fill_line(v, view, t, &view->all, false);
	t->line[t->n] = (struct compare_line){ .sum = true, .name = visit_say(v, "compare.", "together_province") };
	if (view->ask.by != COMPARE_BY_TIME && view->ask.agency != 0)
		fill_line(v, view, t, &view->province, false);
}

const char *
compare_column_words(struct visit *v, const struct compare_view *view, const struct compare_column *c)
{
	const char *label = mem_print(v->mem, "compare.column.%s", c->label);

	if (strcmp(c->label, "then") == 0 && view->ask.by == COMPARE_BY_TIME)
		return visit_say(v, "compare.with.", compare_with_name[view->ask.with]);
	return visit_label(v, label, strcmp(c->label, "then") == 0 ? compare_span_words(v, view->then) : NULL, NULL);
}

static const char *
scaled_words(struct visit *v, int64_t scaled, int places)
{
	const char *plain = number_show(v->mem, scaled, places, 1), *mark = strchr(plain, ',');
	int64_t whole = scaled;

	for (int p = 0; p < places; p++)
		whole /= 10;
	return mem_print(v->mem, "%s%s%s", scaled < 0 && whole == 0 ? "-" : "", money_show(v->mem, whole), mark == NULL ? "" : mark);
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
	return mem_print(v->mem, "%s%s%s", change && cell->value.value > 0 ? "+" : "", scaled_words(v, cell->value.value, c->places), c->percent && !change ? "%" : "");
}
