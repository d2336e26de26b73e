#include "flow/plan.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "flow/plan_inside.h"
#include "flow/see.h"
#include "store/plan.h"

bool
plan_sees_all(const struct who *who)
{
	return see_plans(who).all;
}

bool
plan_may_tick(const struct who *who, int64_t agency)
{
	return (who->roles & ROLES_APPRAISAL) != 0 ||
	    (who->agency == agency && (who->roles & ROLES_AGENCY) != 0);
}

int
plan_list(struct flow *f, struct plan **list_r, size_t *n_r)
{
	return plan_select(f->db, f->mem, list_r, n_r);
}

int
plan_one(struct flow *f, int64_t id, struct plan *plan)
{
	return plan_get(f->db, f->mem, id, plan);
}

int
plan_task_read(struct flow *f, int64_t id, struct plan_task *task)
{
	return plan_task_get(f->db, f->mem, id, task);
}

int
plan_bodies(struct flow *f, struct plan_agency **list_r, size_t *n_r)
{
	return plan_body_select(f->db, f->mem, day_today(), list_r, n_r);
}

static size_t
task_at(const struct plan_board *b, int64_t id)
{
	size_t t = 0;

	while (t < b->ntasks && b->task[t].id != id)
		t++;
	return t;
}

static size_t
agency_at(const struct plan_board *b, int64_t id)
{
	size_t a = 0;

	while (a < b->nagencies && b->agency[a].id != id)
		a++;
	return a;
}

/* What is done, by which document, and where the catalogs are. */
static void
take_fact(struct plan_board *b, const struct plan_fact *fact)
{
	const size_t t = task_at(b, fact->task), a = agency_at(b, fact->agency);
	struct plan_cell *cell;

	if (t == b->ntasks || a == b->nagencies)
		return;
	cell = PLAN_CELL(b, a, t);
	if (fact->done.year != 0) {
		cell->standing.done = fact->done;
		cell->document = fact->document;
	} else
		cell->catalog = fact->catalog;
}

static void
stand_all(struct plan_board *b, const struct plan_owner *owner, size_t n)
{
	for (size_t t = 0; t < b->ntasks; t++)
		for (size_t a = 0; a < b->nagencies; a++) {
			struct plan_cell *cell = PLAN_CELL(b, a, t);
			bool named = false;

			for (size_t i = 0; i < n && b->task[t].owes == PLAN_CHOSEN; i++)
				named = named || (owner[i].task == b->task[t].id && owner[i].agency == b->agency[a].id);
			cell->standing = plan_stand(&b->task[t], plan_owed(&b->task[t], b->agency[a].kind, named),
			    cell->standing.done, b->today);
		}
}

int
plan_board_fill(struct flow *f, int64_t plan, struct plan_board *b)
{
	struct plan_owner *owner;
	struct plan_fact *fact;
	size_t nowners, nfacts;

	if (plan_owner_select(f->db, f->mem, plan, &owner, &nowners) != 1 ||
	    plan_fact_select(f->db, f->mem, plan, &fact, &nfacts) != 1)
		return -1;
	b->cell = mem_array(f->mem, b->nagencies * b->ntasks + 1, sizeof(*b->cell));
	for (size_t i = 0; i < b->nagencies * b->ntasks; i++)
		b->cell[i].document = "";
	for (size_t i = 0; i < nfacts; i++)
		take_fact(b, &fact[i]);
	stand_all(b, owner, nowners);
	return 1;
}

int
plan_board_of(struct flow *f, int64_t plan, int64_t agency, struct plan_board *b)
{
	const struct see see = see_plans(f->who);

	*b = (struct plan_board){ .today = day_today() };
	if (!see.all && see.agency == 0)
		return plan_task_select(f->db, f->mem, plan, &b->task, &b->ntasks);
	return plan_board_whole(f, plan, see.all ? agency : see.agency, b);
}

int
plan_board_whole(struct flow *f, int64_t plan, int64_t agency, struct plan_board *b)
{
	*b = (struct plan_board){ .today = day_today() };
	if (plan_task_select(f->db, f->mem, plan, &b->task, &b->ntasks) != 1)
		return -1;
	if (b->ntasks == 0)
		return 1;
	if (plan_agency_select(f->db, f->mem, b->today, agency, &b->agency, &b->nagencies) != 1)
		return -1;
	return plan_board_fill(f, plan, b);
}

struct plan_sum
plan_sum_of(const struct plan_board *b, size_t at, enum agency_kind kind)
{
	struct plan_sum sum = { 0 };

	for (size_t a = 0; a < b->nagencies; a++)
		for (size_t t = 0; t < b->ntasks; t++)
			if ((at == b->ntasks || at == t) && (kind == AGENCY_KINDS || kind == b->agency[a].kind))
				plan_add(&sum, &PLAN_CELL(b, a, t)->standing);
	return sum;
}

static int
by_days(const void *x, const void *y)
{
	const struct plan_late *a = x, *b = y;

	return a->days != b->days ? b->days - a->days : a->task != b->task ? (a->task < b->task ? -1 : 1) :
	    (a->agency > b->agency) - (a->agency < b->agency);
}

struct plan_late *
plan_late_of(struct flow *f, const struct plan_board *b, size_t *n_r)
{
	struct plan_late *list = mem_array(f->mem, b->nagencies * b->ntasks + 1, sizeof(*list));

	*n_r = 0;
	for (size_t a = 0; a < b->nagencies; a++)
		for (size_t t = 0; t < b->ntasks; t++)
			if (PLAN_CELL(b, a, t)->standing.state == PLAN_LATE)
				list[(*n_r)++] = (struct plan_late){ a, t, PLAN_CELL(b, a, t)->standing.days };
	qsort(list, *n_r, sizeof(*list), by_days);
	return list;
}

const char *
plan_reminded_at(const struct plan_board *b, const struct plan_late *l, const struct plan_reminder *m, size_t n)
{
	const int64_t agency = plan_doer(&b->task[l->task], b->agency[l->agency].id);

	for (size_t i = 0; i < n; i++)
		if (m[i].task == b->task[l->task].id && m[i].agency == agency)
			return m[i].at;
	return NULL;
}

/* Has the agency a cell of the query's task in its state? */
static bool
has_state(const struct plan_board *b, size_t a, const struct plan_query *q)
{
	for (size_t t = 0; t < b->ntasks; t++) {
		const enum plan_state state = PLAN_CELL(b, a, t)->standing.state;

		if ((q->task == 0 || b->task[t].id == q->task) && state != PLAN_NOT_OWED &&
		    (q->state[0] == '\0' || strcmp(q->state, plan_state_name[state]) == 0))
			return true;
	}
	return q->task == 0 && q->state[0] == '\0';
}

static int64_t
late_of(const struct plan_board *b, size_t a)
{
	int64_t late = 0;

	for (size_t t = 0; t < b->ntasks; t++)
		late += PLAN_CELL(b, a, t)->standing.state == PLAN_LATE;
	return late;
}

/* Stable: agencies that are late alike keep the order of the organisation. */
static void
sort_late(const struct plan_board *b, size_t *place, size_t n, bool most_first)
{
	for (size_t i = 1; i < n; i++)
		for (size_t j = i; j > 0; j--) {
			const int64_t x = late_of(b, place[j - 1]), y = late_of(b, place[j]);
			const size_t kept = place[j];

			if (most_first ? x >= y : x <= y)
				break;
			place[j] = place[j - 1];
			place[j - 1] = kept;
		}
}

size_t *
plan_find_agencies(struct flow *f, const struct plan_board *b, const struct plan_query *q, size_t *n_r)
{
	size_t *place = mem_array(f->mem, b->nagencies + 1, sizeof(*place));
	const char *words = utf8_fold(f->mem, q->words);

	*n_r = 0;
	for (size_t a = 0; a < b->nagencies; a++) {
		const struct plan_agency *agency = &b->agency[a];

		if ((q->kind[0] == '\0' || strcmp(q->kind, agency_kind_name[agency->kind]) == 0) &&
		    strstr(utf8_fold(f->mem, agency->name), words) != NULL && has_state(b, a, q))
			place[(*n_r)++] = a;
	}
	if (strcmp(q->sort, "late") == 0 || strcmp(q->sort, "-late") == 0)
		sort_late(b, place, *n_r, q->sort[0] == '-');
	return place;
}

int
plan_ticks(struct flow *f, int64_t plan, int64_t agency, struct plan_tick **list_r, size_t *n_r)
{
	return plan_tick_select(f->db, f->mem, plan, agency, list_r, n_r);
}

int
plan_reminders(struct flow *f, int64_t plan, int64_t agency, struct plan_reminder **list_r, size_t *n_r)
{
	return plan_reminder_select(f->db, f->mem, plan, agency, list_r, n_r);
}

const char *
plan_path(struct flow *f, int64_t plan, const char *rest)
{
	return mem_print(f->mem, "/ke-hoach/%lld/%s", (long long)plan, rest);
}

const char *
plan_agency_path(struct flow *f, int64_t plan, int64_t agency)
{
	return mem_print(f->mem, "/ke-hoach/%lld/co-quan/%lld/", (long long)plan, (long long)agency);
}
