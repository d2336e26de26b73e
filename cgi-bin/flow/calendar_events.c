/* What stands in a person's calendar: tasks of plans, campaigns, duties that name a day, steps of evaluation periods and of years. */
#include "flow/calendar_inside.h"

#include <string.h>

#include "base/digest.h"
#include "flow/campaign.h"
#include "flow/duty.h"
#include "flow/period.h"
#include "flow/plan_inside.h"
#include "flow/year_calendar.h"
#include "rules/role.h"

#define DAYS_KEPT	366	/* what is over stays so long */
#define MONTHS_KEPT	12	/* of periods before the one that runs */
#define MONTHS_AHEAD	3	/* of those behind it */
#define PERIODS_MOST	(MONTHS_KEPT + MONTHS_AHEAD + 4)
#define YEARS_KEPT	2	/* the one before, which bodies end in January, and this one */

struct calendar_list {
	struct flow	*flow;
	const struct render *render;
	enum lang	 lang;
	struct plan	*plan;		/* to name them */
	size_t		 nplans;
	struct calendar_event *event;
	const char	**what;		/* that names each */
	size_t		 n, room;
};

static const char *
word(const struct calendar_list *c, const char *key, const char *a, const char *b)
{
	return label_fill(c->flow->mem, c->render, c->lang, key, a, b);
}

static const char *
count(const struct calendar_list *c, int64_t n)
{
	return mem_print(c->flow->mem, "%lld", (long long)n);
}

/* The same for the same deadline of a person: what names it does not change with its day or its words. */
static const char *
uid(const struct calendar_list *c, const char *what)
{
	const char *text = mem_print(c->flow->mem, "%s\n%lld\n%s", config_text(c->flow->config, "public_url"),
	    (long long)c->flow->who->person, what);
	uint8_t digest[DIGEST_SIZE];

	digest_sha256(text, strlen(text), digest);
	return mem_print(c->flow->mem, "%s@danhgia", digest_hex(c->flow->mem, digest, DIGEST_SIZE / 2));
}

/* A name that no event before has: the second of a kind at one place is another event. */
static const char *
unlike(const struct calendar_list *c, const char *what)
{
	int before = 0;

	for (size_t i = 0; i < c->n; i++)
		before += strcmp(c->what[i], what) == 0;
	return before == 0 ? what : mem_print(c->flow->mem, "%s %d", what, before + 1);
}

static void
add(struct calendar_list *c, const char *what, struct day day, const char *summary, const char *about,
    const char *path)
{
	const struct config *config = c->flow->config;

	if (day_number(day) < day_number(day_today()) - DAYS_KEPT || c->n == c->room)
		return;
	c->what[c->n] = what;
	c->event[c->n++] = (struct calendar_event){ .uid = uid(c, unlike(c, what)), .day = day, .summary = summary,
	    .about = about, .url = mem_print(c->flow->mem, "%s%s%s", config_text(config, "public_url"),
	    config_text(config, "base_path"), path) };
}

/* "99/KH-UBND: trước ngày 06/04/2026" */
static const char *
about_task(const struct calendar_list *c, const struct plan_task *task)
{
	const char *due = word(c, mem_print(c->flow->mem, "plan.word.%s", plan_word_name[task->word]),
	    day_show(c->flow->mem, task->due), NULL);

	for (size_t i = 0; i < c->nplans; i++)
		if (c->plan[i].id == task->plan)
			return mem_print(c->flow->mem, "%s: %s", c->plan[i].document, due);
	return due;
}

/* How all who owe it stand, for those who watch them. */
static const char *
all_stand(const struct calendar_list *c, const struct plan_sum *sum)
{
	if (sum->late > 0)
		return word(c, "calendar.late", count(c, sum->late), count(c, sum->owed));
	return sum->waits > 0 ? word(c, "calendar.waits", count(c, sum->waits), count(c, sum->owed)) :
	    word(c, "calendar.all_done", NULL, NULL);
}

/* all: of all who owe it, as one who watches them or acts for them sees it; else of the reader's agency. */
static void
add_task(struct calendar_list *c, const struct plan_board *b, size_t t, bool all)
{
	const struct plan_task *task = &b->task[t];
	const struct plan_sum sum = plan_sum_of(b, t, AGENCY_KINDS);
	const bool watches = plan_sees_all(c->flow->who);
	const char *summary;

	if (sum.owed == 0)
		return;
	if (all)
		summary = word(c, "calendar.task_of_all", task->title, all_stand(c, &sum));
	else
		summary = word(c, sum.done + sum.done_late > 0 ? "calendar.task_done" : "calendar.task",
		    task->title, NULL);
	add(c, mem_print(c->flow->mem, "plan_task %lld", (long long)task->id), plan_last(task->due, task->word),
	    summary, about_task(c, task), watches ? mem_print(c->flow->mem, "/ke-hoach/%lld/?viec=%lld",
	    (long long)task->plan, (long long)task->id) : plan_agency_path(c->flow, task->plan, c->flow->who->agency));
}

/* Is one of the tasks done by the reader's agency for all that owe it? */
static bool
acts(const struct calendar_list *c, const struct plan_board *b)
{
	bool found = false;

	for (size_t t = 0; t < b->ntasks; t++)
		found |= b->task[t].doer != 0 && b->task[t].doer == c->flow->who->agency;
	return found;
}

/*
 * Who sees the province watches one event a task; everybody else has those that his agency owes and those that it
 * does for all, not those that another one does for it. 1 or -1.
 */
static int
add_tasks(struct calendar_list *c, const struct plan_board *own)
{
	const bool all = plan_sees_all(c->flow->who);
	struct plan_board whole;

	for (size_t t = 0; t < own->ntasks && own->nagencies > 0; t++)
		if (all || own->task[t].doer == 0)
			add_task(c, own, t, all);
	if (all || !acts(c, own))
		return 1;
	if (plan_board_whole(c->flow, 0, 0, &whole) != 1)
		return -1;
	for (size_t t = 0; t < whole.ntasks; t++)
		if (whole.task[t].doer == c->flow->who->agency)
			add_task(c, &whole, t, true);
	return 1;
}

static void
add_campaigns(struct calendar_list *c, const struct campaign *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!list[i].open)
			continue;
		add(c, mem_print(c->flow->mem, "campaign_submit %lld", (long long)list[i].id), list[i].submit_by,
		    word(c, "calendar.submit_by", list[i].name, NULL), "", "/danh-muc/");
		add(c, mem_print(c->flow->mem, "campaign_approve %lld", (long long)list[i].id), list[i].approve_by,
		    word(c, "calendar.approve_by", list[i].name, NULL), "", "/danh-muc/");
	}
}

/* Tasks of plans stand there by themselves. */
static void
add_duties(struct calendar_list *c, const struct duty *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct day day;

		if (list[i].due == NULL || day_read(list[i].due, &day) != 1 ||
		    strcmp(list[i].label, "duty.plan_tick") == 0)
			continue;
		add(c, mem_print(c->flow->mem, "%s %s", list[i].label, list[i].path), day,
		    word(c, list[i].label, list[i].a, list[i].b), "", list[i].path);
	}
}

/* Is a step for the reader to do or to await? */
static bool
concerns(const struct who *who, enum period_step step)
{
	if (step == PERIOD_HEAD)
		return (who->roles & (ROLE_HEAD | ROLE_DIVISION_HEAD)) != 0;
	return step != PERIOD_DECISION || (who->roles & ROLE_HEAD) != 0;
}

static void
add_steps(struct calendar_list *c, const struct agency_periods *p, struct period period)
{
	struct mem *mem = c->flow->mem;
	const char *year = count(c, period.year), *name = period.months == 1 ? word(c, "period.month", count(c, period.month), year) :
	    word(c, "period.quarter", count(c, (period.month + 2) / 3), year);
	struct day from, until, plain;

	calendar_window(&p->calendars, period, &from, &until);
	for (int s = 0; s < PERIOD_STEPS; s++)
		if (concerns(c->flow->who, (enum period_step)s))
			add(c, mem_print(mem, "period %s %s", period_text(mem, period), period_step_name[s]),
			    periods_step(p, period, (enum period_step)s, &plain),
			    word(c, mem_print(mem, "calendar.step.%s", period_step_name[s]), name, NULL),
			    word(c, "calendar.step_window", day_show(mem, from), day_show(mem, until)),
			    mem_print(mem, PERIOD_PLACE "?nam=%d", period.year));
}

/* Of the agency where the reader works: from a year ago to the next ones, those that are evaluated. */
static void
add_periods(struct calendar_list *c, const struct agency_periods *p)
{
	const struct period now = periods_of(p, day_today());
	struct period month = { now.year, now.month, 1 }, last = month;

	for (int i = 0; i < MONTHS_KEPT; i++)
		month = period_last(month);
	for (int i = 0; i < MONTHS_AHEAD; i++)
		last = period_next(last);
	while (period_compare(month, last) <= 0) {
		const struct period period = periods_of_month(p, month.year, month.month);
		const struct period ends = { period.year, (int8_t)(period.month + period.months - 1), 1 };

		if (province_counts(p->parameters.province, p->parameters.nprovince, ends))
			add_steps(c, p, period);
		month = period_next(period);
		month.months = 1;
	}
}

static bool
concerns_year(const struct who *who, enum year_step step)
{
	static const uint64_t roles[YEAR_STEPS] = {
		[STEP_OWN] = ROLE_PERSON, [STEP_MEETING] = ROLE_PERSON, [STEP_PARTY] = ROLES_AGENCY, [STEP_PROPOSAL] = ROLES_AGENCY | ROLES_APPRAISAL,
		[STEP_RATING] = ROLE_HEAD | ROLES_APPRAISAL | ROLE_CHAIRMAN, [STEP_HEADS] = ROLES_APPRAISAL | ROLE_CHAIRMAN, [STEP_STAFF] = ROLES_AGENCY,
		[STEP_NOTICE] = ROLES_AGENCY | ROLE_CHAIRMAN,
	};

	return (who->roles & roles[step]) != 0;
}

/* The steps of a year that is counted, where the reader works. 1 or -1. */
static int
add_year(struct calendar_list *c, const struct agency_periods *p, int year)
{
	struct mem *mem = c->flow->mem;
	struct year_calendar all;

	if (!periods_counted(p, periods_of_month(p, year, 12)))
		return 1;
	if (year_calendar_of(c->flow, p->agency, year, &all) != 1)
		return -1;
	for (int s = 0; s < YEAR_STEPS; s++)
		if (concerns_year(c->flow->who, (enum year_step)s))
			add(c, mem_print(mem, "year %d %s", year, year_step_name[s]), all.day[s],
			    word(c, mem_print(mem, "calendar.year.%s", year_step_name[s]), count(c, year), NULL),
			    word(c, mem_print(mem, "year_calendar.who.%s", year_step_name[s]), NULL, NULL),
			    mem_print(mem, YEAR_CALENDAR_PLACE "?nam=%d", year));
	return 1;
}

int
calendar_events(struct flow *f, const struct render *render, enum lang lang, struct calendar_event **list_r,
    size_t *n_r)
{
	struct calendar_list c = { .flow = f, .render = render, .lang = lang };
	const int64_t agency = plan_sees_all(f->who) ? 0 : f->who->agency;
	struct campaign *campaign;
	const struct duty *duty;
	struct agency_periods periods;
	struct plan_board board;
	size_t ncampaigns, nduties;

	if (plan_list(f, &c.plan, &c.nplans) != 1 || plan_board_of(f, 0, agency, &board) != 1 ||
	    campaign_list(f, &campaign, &ncampaigns) != 1 || duties_of(f, &duty, &nduties) != 1 ||
	    periods_on(f, f->who->agency, &periods) != 1)
		return -1;
	c.room = 2 * board.ntasks + 2 * ncampaigns + nduties + (size_t)PERIODS_MOST * PERIOD_STEPS + (size_t)YEARS_KEPT * YEAR_STEPS;
	c.event = mem_array(f->mem, c.room + 1, sizeof(*c.event));
	c.what = mem_array(f->mem, c.room + 1, sizeof(*c.what));
	if (add_tasks(&c, &board) != 1)
		return -1;
	add_campaigns(&c, campaign, ncampaigns);
	add_duties(&c, duty, nduties);
	if (f->who->agency != 0)
		add_periods(&c, &periods);
	for (int year = day_today().year - YEARS_KEPT + 1; f->who->agency != 0 && year <= day_today().year; year++)
		if (add_year(&c, &periods, year) != 1)
			return -1;
	*list_r = c.event;
	*n_r = c.n;
	return 1;
}
