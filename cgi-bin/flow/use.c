#include "flow/use.h"

#include "base/slice.h"
#include "flow/see.h"
#include "flow/year.h"
#include "rules/role.h"
#include "store/use.h"

bool
use_sees_all(const struct flow *f)
{
	return see_sheets(f->who);
}

bool
use_sees(const struct flow *f)
{
	return use_sees_all(f) || ((f->who->roles & ROLES_AGENCY) != 0 && f->who->agency != 0);
}

static int64_t *
ids_of(struct flow *f, const struct use_place *people, size_t n)
{
	int64_t *person = mem_array(f->mem, n + 1, sizeof(*person));

	for (size_t i = 0; i < n; i++)
		person[i] = people[i].place.person;
	return person;
}

static bool
fits(const struct use_ask *ask, const struct use_row *row)
{
	if (ask->level >= 0 && row->level != ask->level)
		return false;
	if (ask->use == USE_TRAINING)
		return row->running > 0 || use_low_any(&row->common);
	return row->running >= ask->years;
}

/* Lists over decided levels. */
static int
by_level(struct flow *f, const struct use_ask *ask, const struct use_place *people, size_t n, struct use_row **list_r, size_t *n_r)
{
	const int64_t *person = ids_of(f, people, n);
	struct use_level *levels;
	struct use_common *commons = NULL;
	enum score_level best, worst;
	size_t nlevels, ncommons = 0;

	if (use_levels(f->db, f->mem, person, n, ask->year - USE_YEARS + 1, ask->year, &levels, &nlevels) != 1 ||
	    (ask->use == USE_TRAINING && use_commons(f->db, f->mem, person, n, ask->year, &commons, &ncommons) != 1))
		return -1;
	use_levels_of(ask->use, &best, &worst);
	for (size_t i = 0; i < n; i++) {
		const struct slice his = SLICE_OF(struct use_level, person, levels, nlevels, person[i]);
		const struct slice common = SLICE_OF(struct use_common, person, commons, ncommons, person[i]);
		const struct use_level *own = levels + his.first;
		struct use_row row = { .at = &people[i], .level = use_level_of(own, his.n, ask->year), .shown = -1,
		    .running = use_running(own, his.n, ask->year, best, worst) };

		if (row.level >= 0)
			row.shown = own[0].shown;
		if (common.n > 0)
			row.common = commons[common.first];
		if (fits(ask, &row))
			(*list_r)[(*n_r)++] = row;
	}
	return 1;
}

/* Lists over means: two years are read where the part before lies in the year before. */
static int
by_mean(struct flow *f, const struct use_ask *ask, const struct use_place *people, size_t n, struct use_row **list_r, size_t *n_r)
{
	const struct use_span now = use_span_of(ask->use, ask->year, ask->number), then = use_span_before(ask->use, now);
	struct place *place = mem_array(f->mem, n + 1, sizeof(*place));
	struct year_view *year, *last;

	for (size_t i = 0; i < n; i++)
		place[i] = people[i].place;
	if (years_of(f, place, n, now.year, &year) != 1)
		return -1;
	last = year;
	if (then.year != now.year && years_of(f, place, n, then.year, &last) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct use_row row = { .at = &people[i], .level = -1, .shown = -1,
		    .mean = year_mean_within(f->mem, year[i].row, year[i].n, now.first, now.last),
		    .before = year_mean_within(f->mem, last[i].row, last[i].n, then.first, then.last) };

		if (row.mean == NULL)
			continue;
		row.level = (int)score_level_of(row.mean);
		row.trends = use_trends(row.mean, row.before);
		if ((ask->level < 0 || row.level == ask->level) && (ask->trend < 0 || (row.trends & 1U << ask->trend) != 0))
			(*list_r)[(*n_r)++] = row;
	}
	return 1;
}

int
uses(struct flow *f, const struct use_ask *ask, struct use_row **list_r, size_t *n_r)
{
	const bool all = use_sees_all(f);
	struct use_whose w = { all ? ask->agency : f->who->agency, ask->unit, ask->group, !all };
	struct use_place *people;
	size_t n;

	if (!use_of_year(ask->use) && w.agency == 0)
		w.group = use_group_name[GROUP_CHIEF];
	if (use_people(f->db, f->mem, &w, day_today(), &people, &n) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	return use_of_year(ask->use) ? by_level(f, ask, people, n, list_r, n_r) : by_mean(f, ask, people, n, list_r, n_r);
}
