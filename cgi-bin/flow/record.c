#include "flow/record_inside.h"

#include "base/number.h"
#include "base/slice.h"
#include "flow/import.h"
#include "flow/meeting.h"
#include "flow/parameter.h"
#include "flow/see.h"
#include "rules/province.h"
#include "rules/role.h"

bool
record_reads(const struct who *who)
{
	return see_sheets(who) || ((who->roles & ROLES_AGENCY) != 0 && who->agency != 0);
}

/* What is read of many people at once. */
struct reading {
	struct record_levelled *level;
	size_t		 nlevels;
	struct record_minutes *minutes;
	size_t		 nminutes;
	struct record_opinion *opinion;
	size_t		 nopinions;
	struct record_petition *petition;
	size_t		 npetitions;
	struct record_copy *copy;
	size_t		 ncopies;
	struct year_view *year;
};

static int
read_all(struct flow *f, const struct record_owner *list, size_t n, int year, struct reading *r)
{
	int64_t *person = mem_array(f->mem, n + 1, sizeof(*person));
	struct place *place = mem_array(f->mem, n + 1, sizeof(*place));

	for (size_t i = 0; i < n; i++) {
		person[i] = list[i].place.person;
		place[i] = list[i].place;
	}
	return record_levels(f->db, f->mem, person, n, year, &r->level, &r->nlevels) == 1 &&
	    record_minutes(f->db, f->mem, person, n, year, &r->minutes, &r->nminutes) == 1 &&
	    record_opinions(f->db, f->mem, person, n, year, &r->opinion, &r->nopinions) == 1 &&
	    record_petitions(f->db, f->mem, person, n, year, &r->petition, &r->npetitions) == 1 &&
	    record_copies(f->db, f->mem, person, n, year, &r->copy, &r->ncopies) == 1 && years_of(f, place, n, year, &r->year) == 1 ? 1 : -1;
}

static void
find_missing(struct flow *f, struct record *r)
{
	const struct record_facts facts = { .year = r->year, .today = day_today(), .row = r->y.row, .nrows = r->y.n, .level = &r->level,
	    .copy = r->copy, .ncopies = r->ncopies, .petition = r->petition, .npetitions = r->npetitions, .minutes = r->nminutes > 0,
	    .opinion = r->nopinions > 0 };

	r->missing = mem_array(f->mem, RECORD_MISSING_MOST(r->npetitions), sizeof(*r->missing));
	r->nmissing = record_missing(&facts, r->missing);
}

/* What of the reading is his. */
static void
take(struct flow *f, const struct reading *all, const struct record_owner *o, size_t at, int year, struct record *r)
{
	const struct slice level = SLICE_OF(struct record_levelled, person, all->level, all->nlevels, o->place.person);
	const struct slice minutes = SLICE_OF(struct record_minutes, person, all->minutes, all->nminutes, o->place.person);
	const struct slice opinion = SLICE_OF(struct record_opinion, person, all->opinion, all->nopinions, o->place.person);
	const struct slice petition = SLICE_OF(struct record_petition, person, all->petition, all->npetitions, o->place.person);
	const struct slice copy = SLICE_OF(struct record_copy, person, all->copy, all->ncopies, o->place.person);

	*r = (struct record){ .owner = *o, .year = year, .ties = record_ties(f->who, &o->place), .y = all->year[at],
	    .copy = all->copy + copy.first, .ncopies = copy.n, .petition = all->petition + petition.first, .npetitions = petition.n,
	    .minutes = all->minutes + minutes.first, .nminutes = minutes.n, .opinion = all->opinion + opinion.first, .nopinions = opinion.n };
	if (level.n > 0)
		r->level = all->level[level.first].level;
	if ((r->ties & RECORD_OWN) && !r->level.noticed)	/* nobody learns his level from here before he is told */
		r->level = (struct record_level){ .id = r->level.id, .party = r->level.party, .self = r->level.self, .met = r->level.met };
	for (size_t i = 0; i < r->ncopies; i++)
		r->nstanding += r->copy[i].withdrawn_at == NULL;
	find_missing(f, r);
}

int
records(struct flow *f, int year, const char *words, int64_t page, struct record **list_r, size_t *n_r, int64_t *total_r)
{
	struct record_owner *list;
	struct reading all;

	*n_r = 0;
	*total_r = 0;
	if (!record_reads(f->who))
		return 1;
	if (record_owners(f->db, f->mem, see_sheets(f->who) ? 0 : f->who->agency, year, words, LIST_PAGE, (page - 1) * LIST_PAGE, &list, n_r,
	    total_r) != 1 || read_all(f, list, *n_r, year, &all) != 1)
		return -1;
	*list_r = mem_array(f->mem, *n_r + 1, sizeof(**list_r));
	for (size_t i = 0; i < *n_r; i++)
		take(f, &all, &list[i], i, year, &(*list_r)[i]);
	return 1;
}

int
record_read(struct flow *f, int64_t person, int year, struct record *r)
{
	struct record_owner o;
	struct reading all;
	const int found = record_owner_read(f, person, year, RECORD_OWN | RECORD_KEEPER | RECORD_READER, &o);

	if (found != 1)
		return found;
	if (read_all(f, &o, 1, year, &all) != 1)
		return -1;
	take(f, &all, &o, 0, year, r);
	return 1;
}

int
record_kept(struct flow *f, int year, struct day *until_r, struct parameter_answer *answer)
{
	struct parameter_sets sets;
	int64_t years;

	if (parameter_sets_read(f, 0, &sets) != 1)
		return -1;
	*answer = parameter_of_province(&sets, (struct period){ (int16_t)year, YEAR_MONTHS, 1 }, PARAMETER_RETENTION_YEARS);
	if (number_int(answer->value, 1, 200, &years) != 1)
		return -1;
	*until_r = record_kept_until(year, (int)years);
	return 1;
}

int
record_minutes_seen(struct flow *f, const struct record *r, const struct record_minutes *m)
{
	struct meeting_view v;

	return (r->ties & RECORD_OWN) == 0 ? 1 : meeting_read(f, m->meeting, &v);
}

int
record_copy_read(struct flow *f, int64_t id, struct record_copy *c, const char **path_r)
{
	struct record_owner o;
	int found = record_copy_get(f->db, f->mem, id, c);

	if (found == 1)
		found = record_owner_read(f, c->person, c->year, RECORD_OWN | RECORD_KEEPER | RECORD_READER, &o);
	if (found == 1)
		*path_r = import_path(f, c->sha256);
	return found;
}
