#include "rules/rating.h"

#include "rules/citation.h"

const char *const rating_lack_name[RATING_LACKS] = { "points", "done", "on_time", "sound", "exceeded", "below", "remedied" };

#define ONE(level)	(1u << (level))

static unsigned
all_done(const struct rating_case *c)
{
	return (ratio_compare_int(c->done, LAW_PERCENT) < 0 ? RATING_DONE : 0u) | (ratio_sign(c->late) > 0 ? RATING_ON_TIME : 0u) |
	    (c->sound ? 0u : RATING_SOUND);
}

/* Upper bounds are the lower bounds of the level above: no lack. */
static void
lacks(const struct rating_case *c, unsigned lack[LEVEL_FAILED])
{
	lack[LEVEL_EXCELLENT] = all_done(c) | (ratio_compare_int(c->points, LAW_RATING_EXCELLENT_LEAST) < 0 ? RATING_POINTS : 0u) |
	    (ratio_compare_int(c->exceeded, LAW_RATING_EXCEEDED_LEAST) < 0 ? RATING_EXCEEDED : 0u) |
	    (c->failed_below > 0 ? RATING_BELOW : 0u) | (c->remedied ? 0u : RATING_REMEDIED);
	lack[LEVEL_GOOD] = all_done(c) | (ratio_compare_int(c->points, LAW_RATING_GOOD_LEAST) < 0 ? RATING_POINTS : 0u);
	lack[LEVEL_DONE] = (ratio_compare_int(c->points, LAW_RATING_DONE_LEAST) < 0 ? RATING_POINTS : 0u) |
	    (ratio_compare_int(c->done, LAW_PERCENT) < 0 ? RATING_DONE : 0u) |
	    (ratio_compare_int(c->late, LAW_RATING_LATE_MOST) > 0 ? RATING_ON_TIME : 0u);
}

/* The level whose points it has. */
static enum score_level
by_points(const struct rating_case *c)
{
	if (ratio_compare_int(c->points, LAW_RATING_EXCELLENT_LEAST) >= 0)
		return LEVEL_EXCELLENT;
	if (ratio_compare_int(c->points, LAW_RATING_GOOD_LEAST) >= 0)
		return LEVEL_GOOD;
	return ratio_compare_int(c->points, LAW_RATING_DONE_LEAST) >= 0 ? LEVEL_DONE : LEVEL_FAILED;
}

void
rating_of(const struct rating_case *c, struct rating *r)
{
	const enum score_level points = by_points(c);
	enum score_level at = points;

	lacks(c, r->lack);
	if (c->breach || points == LEVEL_FAILED) {
		r->level = LEVEL_FAILED;
		r->choices = ONE(LEVEL_FAILED);
		return;
	}
	if (ratio_compare_int(c->done, LAW_RATING_DONE_PERCENT_LEAST) < 0) {
		r->level = c->unavoidable ? LEVEL_DONE : LEVEL_FAILED;
		r->choices = ONE(LEVEL_FAILED) | ONE(r->level);
		return;
	}
	while (at < LEVEL_FAILED && r->lack[at] != 0)
		at++;
	if (at == points) {
		r->level = at;
		r->choices = ONE(at);
		return;
	}
	/* The points of a level above what the conditions allow: no clause holds. */
	r->level = at == LEVEL_FAILED ? LEVEL_DONE : at;
	r->choices = ONE(r->level) | ONE(r->level + 1);
}
