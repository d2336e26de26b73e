#include "flow/period_work.h"

#include <time.h>

#include "base/log.h"
#include "flow/sheet_inside.h"
#include "flow/sheet_write.h"
#include "flow/year_letter.h"
#include "rules/plan.h"
#include "store/notice.h"
#include "store/period_letter.h"
#include "store/plan.h"

#define PAUSE		10	/* seconds between two looks */
#define NAMES_MOST	5

enum stand { NOT_OWED, SILENT, SCORED, LOOKED_AT, ENDED };

struct letters {
	struct flow	*flow;
	struct day	 today;
	int64_t		 unit;
	bool		 province;
	struct period	 period;
	struct sheet_month m;
	enum stand	*stand;		/* of each of m.places */
	int64_t		*head;		/* of the unit, and who acts for him */
	size_t		 nheads;
	int		 told;
};

static int
tell(struct letters *l, enum period_letter which, const struct told *told, const char *a, const char *b, const char *path)
{
	struct flow *f = l->flow;
	const int done = period_letter_insert(f->db, f->mem, told->person, l->period, which);

	if (done != 1)
		return done < 0 ? -1 : 1;
	l->told++;
	return flow_notify(f, told, mem_print(f->mem, "period_%s", period_letter_name[which]), a, b, path);
}

static const char *
period_words(struct letters *l)
{
	return sheet_period_words(l->flow, l->period);
}

static const char *
list_path(struct letters *l)
{
	return mem_print(l->flow->mem, SHEET_PLACE "%s/?ky=%04d-%02d", l->province ? "dung-dau" : "ky", l->period.year, l->period.month);
}

static bool
is_head(const struct letters *l, int64_t person)
{
	for (size_t i = 0; i < l->nheads; i++)
		if (l->head[i] == person)
			return true;
	return false;
}

/* Does a person score that of a place, also while he acts for the head of the agency? */
static bool
scores(const struct letters *l, int64_t person, const struct place *p)
{
	const int64_t scorer = place_scorer(&l->m.places, p);

	if (p->person == person || scorer == SCORED_ABOVE)
		return false;
	return scorer == person || (is_head(l, person) && (scorer == SCORED_NOBODY || is_head(l, scorer)));
}

/* Those that stand so: a scorer's own, or (whole) all of the agency; names: the first of them. */
static size_t
count(struct letters *l, int64_t person, bool whole, enum stand from, enum stand until, const char **names_r)
{
	struct mem *mem = l->flow->mem;
	size_t n = 0;

	*names_r = "";
	for (size_t i = 0; i < l->m.places.n; i++) {
		const struct place *p = &l->m.places.list[i];

		if (l->stand[i] < from || l->stand[i] > until || p->person == person ||
		    (whole ? place_scorer(&l->m.places, p) == SCORED_ABOVE : !scores(l, person, p)))
			continue;
		if (n < NAMES_MOST)
			*names_r = mem_print(mem, "%s%s%s", *names_r, n == 0 ? "" : ", ", p->name);
		else if (n == NAMES_MOST)
			*names_r = mem_print(mem, "%s, \342\200\246", *names_r);
		n++;
	}
	return n;
}

/* What a person who scores or publishes is told. 1 or -1. */
static int
tell_head(struct letters *l, enum period_letter which, const struct told *told)
{
	static const struct { enum stand from, until; } wanted[PERIOD_LETTERS] = {
		[LETTER_SILENT] = { SILENT, SILENT }, [LETTER_CONFIRM] = { SCORED, SCORED }, [LETTER_LATE] = { SILENT, SCORED },
		[LETTER_PUBLISH] = { LOOKED_AT, LOOKED_AT },
	};
	const bool head = is_head(l, told->person), silent = which == LETTER_SILENT;
	struct mem *mem = l->flow->mem;
	const char *names, *number;
	size_t n;

	if (which == LETTER_PUBLISH && !head)
		return 1;
	n = count(l, told->person, head && (silent || which == LETTER_PUBLISH), wanted[which].from, wanted[which].until, &names);
	number = mem_print(mem, "%zu", n);
	if (n == 0)
		return 1;
	return silent ? tell(l, which, told, period_words(l), mem_print(mem, "%s (%s)", number, names), list_path(l)) :
	    tell(l, which, told, number, period_words(l), list_path(l));
}

/* All heads of units, and who acts for that of the agency. 1 or -1. */
static int
tell_heads(struct letters *l, enum period_letter which)
{
	for (size_t i = 0; i < l->m.places.n; i++) {
		const struct place *p = &l->m.places.list[i];

		if (p->rank == RANK_HEAD && tell_head(l, which, &(struct told){ p->person, "head", p->unit_name }) != 1)
			return -1;
	}
	for (size_t i = 0; i < l->nheads; i++)
		if (tell_head(l, which, &(struct told){ l->head[i], NULL, NULL }) != 1)
			return -1;
	return 1;
}

static int
tell_silent(struct letters *l, const char *day)
{
	for (size_t i = 0; i < l->m.places.n; i++) {
		const struct sheet s = { .person = l->m.places.list[i].person, .period = l->period };

		if (l->stand[i] == SILENT && tell(l, LETTER_SELF, &(struct told){ s.person, "sheet", NULL }, period_words(l), day,
		    sheet_path(l->flow, &s, "tu-cham")) != 1)
			return -1;
	}
	return 1;
}

/* How many sheets of heads of agencies wait for the head of the province. 1 or -1. */
static int
tell_province(struct letters *l, enum period_letter which)
{
	struct mem *mem = l->flow->mem;
	const struct period ends = { l->period.year, (int8_t)(l->period.month + l->period.months - 1), 1 };
	int64_t confirm, publish, n;

	if (which == LETTER_SELF || which == LETTER_SILENT)
		return 1;
	if (period_letter_above(l->flow->db, mem, ends, l->today, &confirm, &publish) != 1)
		return -1;
	n = which == LETTER_PUBLISH ? publish : confirm;
	for (size_t i = 0; i < l->nheads && n > 0; i++)
		if (tell(l, which, &(struct told){ l->head[i], NULL, NULL }, mem_print(mem, "%lld", (long long)n), period_words(l),
		    list_path(l)) != 1)
			return -1;
	return 1;
}

static enum stand
stand_of(const struct place *p, const struct letter_sheet *sheet, bool owes)
{
	if (!p->main || p->kind == PERSON_OTHER)
		return NOT_OWED;
	if (sheet == NULL)
		return owes ? SILENT : NOT_OWED;
	switch (sheet->state) {
	case SHEET_OPEN:
	case SHEET_RETURNED:
		return SILENT;
	case SHEET_SELF:
		return SCORED;
	case SHEET_PREVIEW:
		return LOOKED_AT;
	default:
		return ENDED;
	}
}

/* How everybody's sheet stands. 1 or -1. */
static int
read_stands(struct letters *l)
{
	struct flow *f = l->flow;
	struct letter_sheet *sheet;
	int64_t *owing;
	size_t nsheets, nowing;

	if (sheet_month_read(f, l->unit, l->period, &l->m) != 1 ||
	    period_letter_owing(f->db, f->mem, l->unit, l->m.from, l->m.until, &owing, &nowing) != 1 ||
	    period_letter_sheets(f->db, f->mem, l->unit, l->period, &sheet, &nsheets) != 1)
		return -1;
	l->stand = mem_array(f->mem, l->m.places.n + 1, sizeof(*l->stand));
	for (size_t i = 0; i < l->m.places.n; i++) {
		const struct place *p = &l->m.places.list[i];
		const struct letter_sheet *found = NULL;
		bool owes = false;

		for (size_t k = 0; k < nsheets; k++)
			found = sheet[k].person == p->person ? &sheet[k] : found;
		for (size_t k = 0; k < nowing && !owes; k++)
			owes = owing[k] == p->person;
		l->stand[i] = stand_of(p, found, owes);
	}
	return 1;
}

/* Those of one period that are due today. 1 or -1. */
static int
letters_of(struct letters *l, const struct agency_periods *p, struct period period)
{
	struct day step[PERIOD_STEPS], plain;
	bool read = false;

	l->period = period;
	for (int s = 0; s < PERIOD_STEPS; s++)
		step[s] = periods_step(p, period, (enum period_step)s, &plain);
	for (int i = 0; i < PERIOD_LETTERS && periods_counted(p, period); i++) {
		const enum period_letter which = (enum period_letter)i;

		if (!period_letter_due(which, &p->days, step, l->today))
			continue;
		if (!read && !l->province && read_stands(l) != 1)
			return -1;
		read = true;
		if ((l->province ? tell_province(l, which) : which == LETTER_SELF ?
		    tell_silent(l, day_show(l->flow->mem, step[PERIOD_SELF])) : tell_heads(l, which)) != 1)
			return -1;
	}
	return 1;
}

/* The row of the look first: of two workers the second waits, and meets the letters of the first. */
static int
look_body(struct flow *f, void *arg)
{
	struct letters *l = arg;
	struct agency_periods p;
	struct period running;

	l->told = 0;
	f->location = "/";
	if (period_look_set(f->db, f->mem, l->unit, l->today) != 1 || periods_on(f, l->province ? 0 : l->unit, &p) != 1 ||
	    period_letter_heads(f->db, f->mem, l->unit, l->today, &l->head, &l->nheads) != 1)
		return -1;
	running = periods_of(&p, l->today);
	if (letters_of(l, &p, running) != 1 || letters_of(l, &p, periods_before(&p, running)) != 1)
		return -1;
	return year_letters(f, &(struct year_look){ l->unit, l->province, &p.days, l->head, l->nheads, l->today }, &l->told);
}

int
period_work(struct flow *f)
{
	static time_t looked;
	struct letters l = { .flow = f };
	struct timespec mono;
	const char *now;
	int found;

	clock_gettime(CLOCK_MONOTONIC, &mono);
	if (looked != 0 && mono.tv_sec - looked < PAUSE)
		return 0;
	if (plan_clock(f->db, f->mem, &now) != 1 || plan_step_day(now, &l.today) != 1)
		return -1;
	found = period_look_next(f->db, f->mem, l.today, &l.unit, &l.province);
	if (found == 0)
		looked = mono.tv_sec;
	if (found != 1)
		return found;
	if (flow_write(f, look_body, &l) != 1)
		return -1;
	if (l.told > 0)
		log_info(762, "unit %lld: %d were told of a step of a period", (long long)l.unit, l.told);
	return 1;
}
