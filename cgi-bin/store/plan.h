/* Plans, their tasks, what was said of them, and who was reminded. */
#ifndef STORE_PLAN_H
#define STORE_PLAN_H

#include "rules/plan.h"
#include "store/notice.h"

/* 1 or -1. */
int	plan_insert(struct db *, struct mem *, const struct plan *, int64_t person, int64_t *id_r);
/* Newest first. 1 or -1. */
int	plan_select(struct db *, struct mem *, struct plan **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	plan_get(struct db *, struct mem *, int64_t id, struct plan *);

/* Tasks stand by day; plan 0: of all plans. */
int	plan_task_select(struct db *, struct mem *, int64_t plan, struct plan_task **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	plan_task_get(struct db *, struct mem *, int64_t id, struct plan_task *);
/* As the last of its plan; owner: who owes it where it is owed by chosen agencies. 1; 0: no such plan; -1. */
int	plan_task_insert(struct db *, struct mem *, const struct plan_task *, const int64_t *owner,
	    size_t n, int64_t person, int64_t *id_r);
/* Title, day and word. 1; 0: changed meanwhile or withdrawn; -1. */
int	plan_task_update(struct db *, struct mem *, const struct plan_task *);
int	plan_task_withdraw_row(struct db *, const struct plan_task *, const char *why, int64_t person);
/* 1; 0: changed meanwhile or not withdrawn; -1. */
int	plan_task_restore_row(struct db *, const struct plan_task *);

struct plan_owner {
	int64_t		 task, agency;
};
/* plan 0: of all plans. 1 or -1. */
int	plan_owner_select(struct db *, struct mem *, int64_t plan, struct plan_owner **list_r, size_t *n_r);
/* The bodies of a day, departments first; one: that one alone, 0: all. 1 or -1. */
int	plan_agency_select(struct db *, struct mem *, struct day, int64_t one, struct plan_agency **list_r,
	    size_t *n_r);
/* The same without heads: for the worker. */
int	plan_body_select(struct db *, struct mem *, struct day, struct plan_agency **list_r, size_t *n_r);
/* What is known of tasks and agencies; plan 0: of all plans. 1 or -1. */
int	plan_fact_select(struct db *, struct mem *, int64_t plan, struct plan_fact **list_r, size_t *n_r);

/* What an agency has named for the tasks of a plan, the newest first. 1 or -1. */
int	plan_tick_select(struct db *, struct mem *, int64_t plan, int64_t agency, struct plan_tick **list_r,
	    size_t *n_r);
/* The one that stands, held. 1; 0: none; -1. */
int	plan_tick_hold(struct db *, struct mem *, int64_t task, int64_t agency, int64_t *id_r);
/* 1; 0: it does not stand any more; -1. */
int	plan_tick_replace(struct db *, int64_t id);
int	plan_tick_return(struct db *, int64_t id, const char *reason, int64_t person);
/* delegation: by which the person is head; 0: not. 1; 0: one stands already; -1. */
int	plan_tick_insert(struct db *, struct mem *, const struct plan_tick *, int64_t person,
	    int64_t delegation, int64_t *id_r);

/* Heads, those who act for them and officers of an agency, each once. 1 or -1. */
int	plan_people(struct db *, struct mem *, int64_t agency, struct day, struct told **list_r, size_t *n_r);
/* step 0: a person pressed. 1; 0: this step was reminded of already; -1. */
int	plan_reminder_insert(struct db *, struct mem *, const struct plan_reminder *, int64_t person);
/* How far the timer has come: task, agency, last, step. 1 or -1. */
int	plan_reminder_steps(struct db *, struct mem *, struct plan_reminder **list_r, size_t *n_r);
/* Of an agency (0: when each was last reminded) for the tasks of a plan, the newest first. 1 or -1. */
int	plan_reminder_select(struct db *, struct mem *, int64_t plan, int64_t agency,
	    struct plan_reminder **list_r, size_t *n_r);
/* How many reminders of a plan the timer sent, and persons; when the last (NULL: none). 1 or -1. */
int	plan_told_select(struct db *, struct mem *, int64_t plan, int64_t *timer_r, int64_t *pressed_r,
	    const char **last_r);
/* The database's clock, as SQL writes a moment. 1 or -1. */
int	plan_clock(struct db *, struct mem *, const char **now_r);

#endif
