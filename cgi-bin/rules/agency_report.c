/* What an agency reports of its own people: a part of province_report.h. */
#include "rules/province_report_inside.h"

static void
say_results(struct report_writing *w)
{
	const struct report_agency *own = w->f->own;
	const int64_t people = w->now.of[SUM_PEOPLE], owed = report_owed(&w->now);
	const bool year = report_of_year(w->f);

	report_say(w, REPORT_STATE, year ? "own_people_year" : "own_people", report_count(w, people), NULL);
	report_say_some(w, REPORT_STATE, year ? "decided" : "published", w->now.of[SUM_PUBLISHED], people);
	if (w->now.of[SUM_EXCEPTED] > 0)
		report_say_some(w, REPORT_STATE, year ? "excepted_year" : "excepted", w->now.of[SUM_EXCEPTED], people);
	if (owed == 0) {
		report_say(w, REPORT_STATE, "owed_none", NULL, NULL);
		return;
	}
	report_say_some(w, REPORT_STATE, "owed", owed, people);
	report_say(w, REPORT_STATE, own->due ? "own_late" : "own_not_due", NULL, NULL);
}

void
report_say_own(struct report_writing *w)
{
	const struct report_agency *own = w->f->own;

	say_results(w);
	if (own->in_force == 0)
		report_say(w, REPORT_STATE, "own_no_catalog", NULL, NULL);
	if (own->in_force <= 0)
		return;
	report_say(w, REPORT_STATE, "own_catalog", report_count(w, own->in_force), NULL);
	if (report_of_year(w->f))
		return;
	report_say_some(w, REPORT_STATE, "used", own->used, own->in_force);
	report_say_outside(w);
}

void
report_say_own_rated(struct report_writing *w)
{
	static const char *const name[SCORE_LEVELS] = { "own_rated_excellent", "own_rated_good", "own_rated_done", "own_rated_failed" };
	const struct report_rated *r = &w->f->rated;

	if (!report_of_year(w->f))
		return;
	for (int l = 0; l < SCORE_LEVELS; l++)
		if (r->of[l] > 0)
			report_say(w, REPORT_RESULTS, name[l], NULL, NULL);
	if (r->open > 0)
		report_say(w, REPORT_RESULTS, "own_rated_open", NULL, NULL);
}
