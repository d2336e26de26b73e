#include "rules/province_report.h"

#include "base/money.h"
#include "base/number.h"
#include "rules/plan_report.h"
#include "rules/province_report_inside.h"

#define DASH		"\xe2\x80\x93"
#define MINUS		"\xe2\x88\x92"
#define HUNDRED_PERCENT	10000	/* of a rate */

const char *const report_part_name[REPORT_PARTS] = { "state", "results", "behind" };

bool
report_of_year(const struct report_figures *f)
{
	return f->period.months == SUM_YEAR;
}

struct summary
report_sum(const struct report_figures *f, enum agency_kind kind, bool before)
{
	struct summary sum = { 0 };

	if (f->own != NULL)
		return before ? f->own->before : f->own->now;
	for (size_t i = 0; i < f->nagencies + f->ngone; i++)
		if (kind == AGENCY_KINDS || f->agency[i].kind == kind)
			summary_add(&sum, before ? &f->agency[i].before : &f->agency[i].now);
	return sum;
}

int64_t
report_owed(const struct summary *s)
{
	return s->of[SUM_MISSING];
}

bool
report_late(const struct report_agency *a)
{
	return a->due && report_owed(&a->now) > 0;
}

size_t
report_late_agencies(const struct report_figures *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->nagencies; i++)
		n += report_late(&f->agency[i]);
	return n;
}

static int64_t
levelled(const struct summary *s)
{
	return s->of[SUM_EXCELLENT] + s->of[SUM_GOOD] + s->of[SUM_DONE] + s->of[SUM_FAILED];
}

int64_t
report_no_level(const struct summary *s)
{
	const int64_t n = s->of[SUM_PUBLISHED] - levelled(s);

	return n > 0 ? n : 0;
}

bool
report_over(const struct report_group *g)
{
	const int64_t base = g->base == QUOTA_GOOD ? g->good : g->base == QUOTA_GOOD_BY_POINTS ? g->good - g->cut : g->good + g->excellent;

	return g->excellent * HUNDRED_PERCENT > g->rate * base;
}

struct report_figure
report_whole(int64_t n)
{
	return (struct report_figure){ FIGURE_WHOLE, n };
}

struct report_figure
report_share(int64_t part, int64_t whole)
{
	return whole <= 0 ? (struct report_figure){ FIGURE_NONE, 0 } : (struct report_figure){ FIGURE_SHARE, plan_share(part, whole) };
}

struct report_figure
report_change(struct report_figure now, struct report_figure before)
{
	const bool both = now.form == FIGURE_SHARE && before.form == FIGURE_SHARE;

	return (struct report_figure){ both ? FIGURE_CHANGE : FIGURE_NONE, both ? now.n - before.n : 0 };
}

struct report_figure
report_mean(const struct summary *s)
{
	const int64_t n = s->of[SUM_SCORED];

	return n <= 0 ? (struct report_figure){ FIGURE_NONE, 0 } : (struct report_figure){ FIGURE_MEAN, s->of[SUM_TOTAL] / n };
}

struct report_figure
report_in_time(const struct summary *s)
{
	return report_share(s->of[SUM_ONTIME], s->of[SUM_ASSIGNED]);
}

struct report_figure
report_at_least(const struct summary *s)
{
	return report_share(s->of[SUM_EXCELLENT] + s->of[SUM_GOOD], s->of[SUM_PUBLISHED]);
}

char *
report_show(struct mem *mem, struct report_figure figure, const char *hidden)
{
	const int64_t n = figure.n;

	switch (figure.form) {
	case FIGURE_WHOLE:
		return money_show(mem, n);
	case FIGURE_SHARE:
		return mem_print(mem, "%s%%", number_show(mem, n, 1, 1));
	case FIGURE_CHANGE:
		return mem_print(mem, "%s%s", n > 0 ? "+" : n < 0 ? MINUS : "", number_show(mem, n < 0 ? -n : n, 1, 1));
	case FIGURE_MEAN:
		return number_show(mem, n, 2, 1);
	default:
		return mem_text(mem, figure.form == FIGURE_HIDDEN ? hidden : DASH);
	}
}

char *
report_plain(struct mem *mem, struct report_figure figure)
{
	static const int places[] = { [FIGURE_WHOLE] = 0, [FIGURE_SHARE] = 1, [FIGURE_CHANGE] = 1, [FIGURE_MEAN] = 2 };

	return figure.form == FIGURE_NONE || figure.form == FIGURE_HIDDEN ? NULL : number_plain(mem, figure.n, places[figure.form]);
}

void
report_say(struct report_writing *w, enum report_part part, const char *name, const char *a, const char *b)
{
	if (w->n < REPORT_LINES)
		w->line[w->n++] = (struct report_line){ part, name, a, b };
}

const char *
report_count(const struct report_writing *w, int64_t n)
{
	return money_show(w->mem, n);
}

const char *
report_shown(const struct report_writing *w, struct report_figure figure)
{
	return report_show(w->mem, figure, DASH);
}

/* How many, and what share that is. */
void
report_say_some(struct report_writing *w, enum report_part part, const char *name, int64_t n, int64_t whole)
{
	report_say(w, part, name, report_count(w, n), report_shown(w, report_share(n, whole)));
}

void
report_say_outside(struct report_writing *w)
{
	if (!report_masks_whole(w->masks, COMPARE_WORK, false))
		report_say_some(w, REPORT_STATE, "outside", w->now.of[SUM_OUTSIDE], w->now.of[SUM_WORKS]);
}

static void
say_state(struct report_writing *w)
{
	const int64_t people = w->now.of[SUM_PEOPLE], owed = report_owed(&w->now), late = (int64_t)report_late_agencies(w->f);

	report_say(w, REPORT_STATE, report_of_year(w->f) ? "people_year" : "people", report_count(w, (int64_t)w->f->nagencies), report_count(w, people));
	if (w->f->elsewhere > 0)
		report_say(w, REPORT_STATE, report_of_year(w->f) ? "elsewhere_year" : "elsewhere", report_count(w, w->f->elsewhere), NULL);
	report_say_some(w, REPORT_STATE, report_of_year(w->f) ? "decided" : "published", w->now.of[SUM_PUBLISHED], people);
	if (w->now.of[SUM_EXCEPTED] > 0)
		report_say_some(w, REPORT_STATE, report_of_year(w->f) ? "excepted_year" : "excepted", w->now.of[SUM_EXCEPTED], people);
	if (owed == 0)
		report_say(w, REPORT_STATE, "owed_none", NULL, NULL);
	else
		report_say_some(w, REPORT_STATE, "owed", owed, people);
	report_say(w, REPORT_STATE, late == 0 ? "late_none" : "late", late == 0 ? NULL : report_count(w, late), NULL);
}

static void
say_catalog(struct report_writing *w)
{
	int64_t with = 0, without = 0, rows = 0, used = 0;

	for (size_t i = 0; i < w->f->nagencies; i++) {
		with += w->f->agency[i].in_force > 0;
		without += w->f->agency[i].in_force == 0;
		rows += w->f->agency[i].in_force > 0 ? w->f->agency[i].in_force : 0;
		used += w->f->agency[i].used;
	}
	if (with + without == 0)
		return;
	report_say(w, REPORT_STATE, "catalog", report_count(w, with), report_count(w, rows));
	if (without > 0)
		report_say(w, REPORT_STATE, "no_catalog", report_count(w, without), NULL);
	if (report_of_year(w->f))
		return;
	report_say_some(w, REPORT_STATE, "used", used, rows);
	report_say_outside(w);
}

static void
say_levels(struct report_writing *w)
{
	static const char *const name[SCORE_LEVELS] = { "excellent", "good", "done", "failed" };
	const int64_t all = w->now.of[SUM_PUBLISHED];
	const struct report_figure mean = report_mean(&w->now), in_time = report_in_time(&w->now);

	if (report_masks_whole(w->masks, COMPARE_RESULTS, false)) {
		report_say(w, REPORT_RESULTS, w->f->own == NULL ? "few" : "own_few", NULL, NULL);
		return;
	}
	for (int l = 0; l < SCORE_LEVELS; l++)
		report_say_some(w, REPORT_RESULTS, name[l], w->now.of[SUM_EXCELLENT + l], all);
	if (report_no_level(&w->now) > 0)
		report_say_some(w, REPORT_RESULTS, "no_level", report_no_level(&w->now), all);
	if (report_masks_whole(w->masks, COMPARE_RESULTS, true))
		report_say(w, REPORT_RESULTS, w->f->own == NULL ? "few_before" : "own_few_before", report_shown(w, report_at_least(&w->now)), NULL);
	else if (w->before.of[SUM_PUBLISHED] > 0)
		report_say(w, REPORT_RESULTS, report_of_year(w->f) ? "at_least_year" : "at_least", report_shown(w, report_at_least(&w->now)), report_shown(w, report_at_least(&w->before)));
	else
		report_say(w, REPORT_RESULTS, report_of_year(w->f) ? "nothing_before_year" : "nothing_before", NULL, NULL);
	if (mean.form == FIGURE_MEAN)
		report_say(w, REPORT_RESULTS, "mean", report_count(w, w->now.of[SUM_SCORED]), report_shown(w, mean));
	if (!report_of_year(w->f) && in_time.form == FIGURE_SHARE)
		report_say(w, REPORT_RESULTS, "in_time", report_shown(w, in_time), NULL);
}

static void
say_quota(struct report_writing *w)
{
	int64_t over = 0;

	if (!report_of_year(w->f)) {
		report_say(w, REPORT_RESULTS, "quota_of_years", NULL, NULL);
		return;
	}
	for (size_t i = 0; i < w->f->nquota; i++)
		over += report_over(&w->f->quota[i]);
	if (w->f->nquota == 0)
		report_say(w, REPORT_RESULTS, "quota_none", NULL, NULL);
	else if (over == 0)
		report_say(w, REPORT_RESULTS, "quota_kept", report_count(w, (int64_t)w->f->nquota), NULL);
	else
		report_say(w, REPORT_RESULTS, "quota_over", report_count(w, over), report_count(w, (int64_t)w->f->nquota));
}

static void
say_rated(struct report_writing *w)
{
	const struct report_rated *r = &w->f->rated;
	const int64_t said = r->of[LEVEL_EXCELLENT] + r->of[LEVEL_GOOD] + r->of[LEVEL_DONE] + r->of[LEVEL_FAILED];

	if (!report_of_year(w->f))
		return;
	if (said + r->open == 0)
		report_say(w, REPORT_RESULTS, "rated_none", NULL, NULL);
	else
		report_say(w, REPORT_RESULTS, "rated", report_count(w, said), report_count(w, r->open));
}

static void
say_petitions(struct report_writing *w)
{
	const struct report_petitions *p = &w->f->petitions;

	if (p->received == 0) {
		report_say(w, REPORT_BEHIND, "petition_none", NULL, NULL);
		return;
	}
	report_say(w, REPORT_BEHIND, "petition", report_count(w, p->received), report_count(w, p->answered));
	report_say(w, REPORT_BEHIND, "petition_time", report_count(w, p->in_time), report_count(w, p->late));
	if (p->changed > 0)
		report_say(w, REPORT_BEHIND, "petition_changed", report_count(w, p->changed), NULL);
}

static void
say_national(struct report_writing *w)
{
	const struct report_national *n = &w->f->national;

	if (!w->f->connected) {
		report_say(w, REPORT_BEHIND, "national_not", NULL, NULL);
		return;
	}
	report_say(w, REPORT_BEHIND, "national", report_count(w, n->records), report_count(w, n->accepted));
	if (n->refused + n->waiting > 0)
		report_say(w, REPORT_BEHIND, "national_open", report_count(w, n->waiting), report_count(w, n->refused));
	report_say(w, REPORT_BEHIND, n->late == 0 ? "national_in_time" : "national_late", n->late == 0 ? NULL : report_count(w, n->late), NULL);
}

size_t
report_lines(struct mem *mem, const struct report_figures *f, const struct report_masks *masks, struct report_line line_r[REPORT_LINES])
{
	struct report_writing w = { .mem = mem, .f = f, .masks = masks, .line = line_r, .now = report_sum(f, AGENCY_KINDS, false),
	    .before = report_sum(f, AGENCY_KINDS, true) };

	if (f->own == NULL) {
		say_state(&w);
		say_catalog(&w);
	} else
		report_say_own(&w);
	say_levels(&w);
	say_quota(&w);
	if (f->own == NULL)
		say_rated(&w);
	else
		report_say_own_rated(&w);
	say_petitions(&w);
	say_national(&w);
	return w.n;
}
