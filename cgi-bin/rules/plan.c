#include "rules/plan.h"

#include <string.h>

#define SOON	3	/* days before the last one */
#define NEXT	1
#define WEEK	7

const char *const plan_word_name[PLAN_WORDS] = { "before", "by", "from" };
const char *const plan_owes_name[PLAN_OWES] = { "all", "department", "commune", "chosen" };
const char *const plan_known_name[PLAN_KNOWN] = { "ticked", "catalog_submitted", "catalog_in_force" };
const char *const plan_state_name[PLAN_STATES] = {
	[PLAN_NOT_OWED] = "not_owed", [PLAN_DONE] = "done", [PLAN_DONE_LATE] = "done_late",
	[PLAN_WAITS] = "waits", [PLAN_SOON] = "soon", [PLAN_LATE] = "late",
};

struct day
plan_last(struct day due, enum plan_word word)
{
	return word == PLAN_BEFORE ? day_before(due) : due;
}

bool
plan_owed(const struct plan_task *task, enum agency_kind kind, bool chosen)
{
	switch (task->owes) {
	case PLAN_ALL:
		return true;
	case PLAN_DEPARTMENT:
		return kind == AGENCY_DEPARTMENT;
	case PLAN_COMMUNE:
		return kind == AGENCY_COMMUNE;
	default:
		return chosen;
	}
}

struct plan_standing
plan_stand(const struct plan_task *task, bool owed, struct day done, struct day today)
{
	struct plan_standing s = { .state = PLAN_NOT_OWED };
	int days;

	if (!owed || task->withdrawn)
		return s;
	s.done = done;
	days = day_number(plan_last(task->due, task->word)) - day_number(done.year == 0 ? today : done);
	if (done.year != 0)
		s.state = days < 0 ? PLAN_DONE_LATE : PLAN_DONE;
	else
		s.state = days < 0 ? PLAN_LATE : days <= SOON ? PLAN_SOON : PLAN_WAITS;
	s.days = days < 0 ? -days : days;
	return s;
}

void
plan_add(struct plan_sum *sum, const struct plan_standing *s)
{
	sum->owed += s->state != PLAN_NOT_OWED;
	sum->done += s->state == PLAN_DONE;
	sum->done_late += s->state == PLAN_DONE_LATE;
	sum->late += s->state == PLAN_LATE;
	sum->waits += s->state == PLAN_WAITS || s->state == PLAN_SOON;
}

int
plan_step(struct day last, struct day today)
{
	const int left = day_number(last) - day_number(today);

	if (left < 0)
		return PLAN_STEP_LATE + (-left - 1) / WEEK;
	return left <= NEXT ? 2 : left <= SOON ? 1 : 0;
}

int
plan_step_day(const char *now, struct day *day_r)
{
	char day[11];

	if (now == NULL || strlen(now) < sizeof(day))
		return 0;
	memcpy(day, now, sizeof(day) - 1);
	day[sizeof(day) - 1] = '\0';
	return day_iso(day, day_r);
}
