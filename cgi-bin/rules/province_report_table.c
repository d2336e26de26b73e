#include "rules/province_report_table.h"

const char *const report_table_name[REPORT_TABLES + 1] = { "levels", "groups", "kinds", "rated", "agencies", "units", NULL };

static const struct report_column levels[] = {
	{ "level", 50, FIGURE_NONE }, { "now", 20, FIGURE_WHOLE }, { "share", 20, FIGURE_SHARE }, { "before", 22, FIGURE_WHOLE },
	{ "share_before", 24, FIGURE_SHARE }, { "change", 24, FIGURE_CHANGE },
};
static const struct report_column levels_year[] = {
	{ "level", 50, FIGURE_NONE }, { "now_year", 20, FIGURE_WHOLE }, { "share", 20, FIGURE_SHARE }, { "before_year", 22, FIGURE_WHOLE },
	{ "share_before_year", 24, FIGURE_SHARE }, { "change", 24, FIGURE_CHANGE },
};
static const struct report_column groups[] = {
	{ "group", 40, FIGURE_NONE }, { "people", 17, FIGURE_WHOLE }, { "published", 18, FIGURE_WHOLE }, { "excellent", 15, FIGURE_WHOLE },
	{ "good", 15, FIGURE_WHOLE }, { "done", 15, FIGURE_WHOLE }, { "failed", 15, FIGURE_WHOLE }, { "no_level", 15, FIGURE_WHOLE },
	{ "excellent_share", 17, FIGURE_SHARE }, { "at_least", 18, FIGURE_SHARE },
};
static const struct report_column rated[] = {
	{ "level", 100, FIGURE_NONE }, { "agencies", 40, FIGURE_WHOLE }, { "share", 40, FIGURE_SHARE },
};
/* Of a year without the two before the remark. */
static const struct report_column agencies[] = {
	{ "agency", 62, FIGURE_NONE }, { "people", 18, FIGURE_WHOLE }, { "published", 18, FIGURE_WHOLE }, { "excellent", 16, FIGURE_WHOLE },
	{ "good", 16, FIGURE_WHOLE }, { "done", 16, FIGURE_WHOLE }, { "failed", 16, FIGURE_WHOLE }, { "no_level", 16, FIGURE_WHOLE },
	{ "at_least", 18, FIGURE_SHARE }, { "at_least_before", 18, FIGURE_SHARE }, { "mean", 17, FIGURE_MEAN }, { "in_time", 18, FIGURE_SHARE },
	{ "remark", 32, FIGURE_NONE },
};
static const struct report_column agencies_year[] = {
	{ "agency", 70, FIGURE_NONE }, { "people", 18, FIGURE_WHOLE }, { "decided", 18, FIGURE_WHOLE }, { "excellent", 18, FIGURE_WHOLE },
	{ "good", 18, FIGURE_WHOLE }, { "done", 18, FIGURE_WHOLE }, { "failed", 18, FIGURE_WHOLE }, { "no_level", 18, FIGURE_WHOLE },
	{ "at_least", 20, FIGURE_SHARE }, { "at_least_before_year", 20, FIGURE_SHARE }, { "mean", 20, FIGURE_MEAN }, { "remark", 36, FIGURE_NONE },
};
/* The same of units: their first column says so, and there is no remark. */
static const struct report_column units[] = {
	{ "unit", 70, FIGURE_NONE }, { "people", 20, FIGURE_WHOLE }, { "published", 20, FIGURE_WHOLE }, { "excellent", 18, FIGURE_WHOLE },
	{ "good", 18, FIGURE_WHOLE }, { "done", 18, FIGURE_WHOLE }, { "failed", 18, FIGURE_WHOLE }, { "no_level", 18, FIGURE_WHOLE },
	{ "at_least", 20, FIGURE_SHARE }, { "at_least_before", 20, FIGURE_SHARE }, { "mean", 19, FIGURE_MEAN }, { "in_time", 20, FIGURE_SHARE },
};
static const struct report_column units_year[] = {
	{ "unit", 80, FIGURE_NONE }, { "people", 20, FIGURE_WHOLE }, { "decided", 20, FIGURE_WHOLE }, { "excellent", 20, FIGURE_WHOLE },
	{ "good", 20, FIGURE_WHOLE }, { "done", 20, FIGURE_WHOLE }, { "failed", 20, FIGURE_WHOLE }, { "no_level", 20, FIGURE_WHOLE },
	{ "at_least", 22, FIGURE_SHARE }, { "at_least_before_year", 22, FIGURE_SHARE }, { "mean", 22, FIGURE_MEAN },
};
static const char *const level_label[SCORE_LEVELS] = { "classification.levels.HTXSNV", "classification.levels.HTTNV", "classification.levels.HTNV", "classification.levels.KHTNV" };
static const char *const group_label[SUM_GROUPS] = { "compare.group.head", "compare.group.deputy", "compare.group.staff", "compare.group.contract" };
static const char *const kind_label[AGENCY_KINDS] = { "agency.department", "agency.commune" };

static struct report_figure
told(struct report_figure figure, bool masked)
{
	return masked ? (struct report_figure){ FIGURE_HIDDEN, 0 } : figure;
}

/* People of a level; SCORE_LEVELS: of none; beyond: all. */
static int64_t
of_level(const struct summary *s, int l)
{
	return l > SCORE_LEVELS ? s->of[SUM_PUBLISHED] : l == SCORE_LEVELS ? report_no_level(s) : s->of[SUM_EXCELLENT + l];
}

/* How many and what share, in two cells; of nobody at all before there is neither. */
static void
put_level(struct report_figure *to, const struct summary *s, int l, bool before, bool masked)
{
	const int64_t all = s->of[SUM_PUBLISHED];

	if (before && all == 0)
		return;
	to[0] = told(report_whole(of_level(s, l)), masked && l <= SCORE_LEVELS);
	to[1] = told(report_share(of_level(s, l), all), masked && l <= SCORE_LEVELS);
}

static void
table_of_levels(struct report_table *t, const struct report_figures *f, const struct report_masks *m)
{
	const struct summary now = report_sum(f, AGENCY_KINDS, false), before = report_sum(f, AGENCY_KINDS, true);

	for (int l = 0; l <= SCORE_LEVELS + 1; l++) {
		struct report_row *row = &t->row[t->nrows];

		if (l == SCORE_LEVELS && t->year && of_level(&now, l) + of_level(&before, l) == 0)
			continue;
		t->nrows++;
		*row = (struct report_row){ .sum = l > SCORE_LEVELS, .kind = NO_KIND, .group = -1, .no_level = l == SCORE_LEVELS,
		    .label = l > SCORE_LEVELS ? "province_report.together" : l == SCORE_LEVELS ? "province_report.no_level" : level_label[l] };
		put_level(row->figure + 1, &now, l, false, report_masks_row(&m->whole, 0, false));
		put_level(row->figure + 3, &before, l, true, report_masks_row(&m->whole, 0, true));
		row->figure[5] = report_change(row->figure[2], row->figure[4]);
	}
}

/* People, results, levels, none: the figures that follow the name. Of a year those count as none who were decided to have no level. Returns where the next stands. */
static size_t
put_counts(struct report_figure *to, const struct summary *s, bool year, bool masked)
{
	size_t c = 1;

	to[c++] = report_whole(s->of[SUM_PEOPLE]);
	to[c++] = report_whole(s->of[SUM_PUBLISHED]);
	for (int l = 0; l < SCORE_LEVELS; l++)
		to[c++] = told(report_whole(s->of[SUM_EXCELLENT + l]), masked);
	to[c++] = year ? report_whole(s->of[SUM_EXCEPTED]) : told(report_whole(report_no_level(s)), masked);
	return c;
}

static void
put_group(struct report_table *t, const char *label, const struct summary *s, int kind, int group, bool masked)
{
	struct report_row *row = &t->row[t->nrows++];
	size_t c;

	*row = (struct report_row){ .label = label, .sum = kind < 0 && group < 0, .kind = kind, .group = group, .whole = { report_no_level(s) == 0 } };
	c = put_counts(row->figure, s, t->year, masked);
	row->figure[c++] = told(report_share(s->of[SUM_EXCELLENT], s->of[SUM_PUBLISHED]), masked);
	row->figure[c] = told(report_at_least(s), masked);
}

static void
table_of_groups(struct report_table *t, const struct report_figures *f, const struct report_masks *m)
{
	const struct summary all = report_sum(f, AGENCY_KINDS, false);

	for (size_t g = 0; g < SUM_GROUPS; g++)
		if (f->group[g].of[SUM_PEOPLE] > 0 || f->group[g].of[SUM_PUBLISHED] > 0)
			put_group(t, group_label[g], &f->group[g], NO_KIND, (int)g, report_masks_row(&m->groups, g, false));
	put_group(t, "province_report.together", &all, NO_KIND, -1, report_masks_row(&m->whole, 0, false));
}

static void
table_of_kinds(struct report_table *t, const struct report_figures *f, const struct report_masks *m)
{
	const struct summary all = report_sum(f, AGENCY_KINDS, false);

	for (int k = 0; k < AGENCY_KINDS; k++) {
		const struct summary s = report_sum(f, (enum agency_kind)k, false);

		put_group(t, kind_label[k], &s, k, -1, report_masks_row(&m->kinds, (size_t)k, false));
	}
	put_group(t, "province_report.together", &all, NO_KIND, -1, report_masks_row(&m->whole, 0, false));
}

static void
table_of_rated(struct report_table *t, const struct report_figures *f, const struct report_masks *m)
{
	int64_t all = 0;

	(void)m;
	for (int l = 0; l < SCORE_LEVELS; l++)
		all += f->rated.of[l];
	for (int l = 0; l < SCORE_LEVELS; l++)
		t->row[t->nrows++] = (struct report_row){ .label = level_label[l], .kind = NO_KIND, .group = -1,
		    .figure = { [1] = report_whole(f->rated.of[l]), report_share(f->rated.of[l], all) } };
	t->row[t->nrows++] = (struct report_row){ .label = "province_report.together", .sum = true, .kind = NO_KIND, .group = -1,
	    .figure = { [1] = report_whole(all), report_share(all, all) } };
}

static void
put_agency(struct report_table *t, const struct report_figures *f, const struct report_agency *a, bool masked, bool masked_before)
{
	struct report_row *row = &t->row[t->nrows++];
	size_t c;

	*row = (struct report_row){ .text = a->name, .id = a->id, .kind = NO_KIND, .group = -1, .late = report_late(a), .owed = report_owed(&a->now),
	    .whole = { report_no_level(&a->now) == 0, report_no_level(&a->before) == 0 } };
	c = put_counts(row->figure, &a->now, t->year, masked);
	row->figure[c++] = told(report_at_least(&a->now), masked);
	row->figure[c++] = told(report_at_least(&a->before), masked_before);
	row->figure[c++] = told(report_mean(&a->now), masked);
	if (!report_of_year(f))
		row->figure[c] = told(report_in_time(&a->now), masked);
}

static void
table_of_agencies(struct report_table *t, const struct report_figures *f, const struct report_masks *m)
{
	struct report_agency all = { .now = report_sum(f, AGENCY_KINDS, false), .before = report_sum(f, AGENCY_KINDS, true) };

	for (int k = 0; k < AGENCY_KINDS; k++) {
		const size_t section = t->nrows++;

		t->row[section] = (struct report_row){ .label = kind_label[k], .section = true, .kind = k, .group = -1 };
		for (size_t i = 0; i < f->nagencies; i++)
			if (f->agency[i].kind == (enum agency_kind)k)
				put_agency(t, f, &f->agency[i], report_masks_row(&m->agencies, i, false), report_masks_row(&m->agencies, i, true));
		if (t->nrows == section + 1)
			t->nrows = section;
	}
	put_agency(t, f, &all, report_masks_row(&m->whole, 0, false), report_masks_row(&m->whole, 0, true));
	t->row[t->nrows - 1].label = "province_report.together";
	t->row[t->nrows - 1].sum = true;
}

/* Of an agency alone. People of no division stand at the agency itself. */
static void
table_of_units(struct report_table *t, const struct report_figures *f, const struct report_masks *m)
{
	for (size_t i = 0; i < f->nagencies; i++) {
		put_agency(t, f, &f->agency[i], report_masks_row(&m->agencies, i, false), report_masks_row(&m->agencies, i, true));
		if (f->agency[i].id == f->own->id)
			t->row[t->nrows - 1].label = "compare.agency_itself";
	}
	put_agency(t, f, &(struct report_agency){ .now = f->own->now, .before = f->own->before }, report_masks_row(&m->whole, 0, false), report_masks_row(&m->whole, 0, true));
	t->row[t->nrows - 1].label = "province_report.together";
	t->row[t->nrows - 1].sum = true;
}

bool
report_has_table(const struct report_figures *f, enum report_table_kind kind)
{
	switch (kind) {
	case TABLE_LEVELS:
	case TABLE_GROUPS:
		return true;
	case TABLE_UNITS:
		return f->own != NULL;
	case TABLE_RATED:
		return f->own == NULL && report_of_year(f);
	default:
		return f->own == NULL;
	}
}

#define SIZE(list)	(sizeof(list) / sizeof(*(list)))

struct report_table
report_table_of(struct mem *mem, const struct report_figures *f, const struct report_masks *m, enum report_table_kind kind)
{
	static const struct {
		const struct report_column *column, *of_year;
		size_t		 n, nyear;
		void		(*fill)(struct report_table *, const struct report_figures *, const struct report_masks *);
	} of[REPORT_TABLES] = {
		{ levels, levels_year, SIZE(levels), SIZE(levels_year), table_of_levels }, { groups, groups, SIZE(groups), SIZE(groups), table_of_groups },
		{ groups, groups, SIZE(groups), SIZE(groups), table_of_kinds }, { rated, rated, SIZE(rated), SIZE(rated), table_of_rated },
		{ agencies, agencies_year, SIZE(agencies), SIZE(agencies_year), table_of_agencies },
		{ units, units_year, SIZE(units), SIZE(units_year), table_of_units },
	};
	const bool year = report_of_year(f);
	struct report_table t = { .kind = kind, .year = year, .column = year ? of[kind].of_year : of[kind].column, .ncolumns = year ? of[kind].nyear : of[kind].n,
	    .row = mem_array(mem, f->nagencies + SUM_GROUPS + SCORE_LEVELS + AGENCY_KINDS + 2, sizeof(*t.row)) };

	of[kind].fill(&t, f, m);
	return t;
}
