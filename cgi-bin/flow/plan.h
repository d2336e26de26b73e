/*
 * Plans of the province: what they ask, who owes it, how far all are. Home Affairs makes plans and
 * tasks; who owes a task names the document that says it is done, where no catalog says it.
 */
#ifndef FLOW_PLAN_H
#define FLOW_PLAN_H

#include "flow/flow.h"
#include "rules/plan.h"
#include "rules/role.h"


struct plan_cell {
	struct plan_standing standing;
	const char	*document;	/* that says that it is done; "": none */
	const char	*catalog;	/* state of the catalog that is being built; NULL: none */
};

/* How all stand on a day: as many agencies as the person may see, each with a cell a task. */
struct plan_board {
	struct day	 today;
	struct plan_task *task;
	size_t		 ntasks;
	struct plan_agency *agency;
	size_t		 nagencies;
	struct plan_cell *cell;		/* nagencies × ntasks */
};
#define PLAN_CELL(board, a, t) (&(board)->cell[(a) * (board)->ntasks + (t)])

/* May the person see all bodies, or his agency alone? */
bool	plan_sees_all(const struct who *);
/* May he name documents for an agency? */
bool	plan_may_tick(const struct who *, int64_t agency);

/* Newest first. 1 or -1. */
int	plan_list(struct flow *, struct plan **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	plan_one(struct flow *, int64_t id, struct plan *);
int	plan_task_read(struct flow *, int64_t id, struct plan_task *);
/* Of a plan, 0: of all plans, as far as the person sees; agency: of that one alone, 0: of all. 1 or -1. */
int	plan_board_of(struct flow *, int64_t plan, int64_t agency, struct plan_board *);
/* How a task stands for those of the board; t: ntasks for all tasks. kind: AGENCY_KINDS for both. */
struct plan_sum	plan_sum_of(const struct plan_board *, size_t t, enum agency_kind kind);

/* A cell that is overdue: its places in the board, and since how many days. */
struct plan_late {
	size_t		 agency, task;
	int		 days;
};
/* What is overdue, the longest first. */
struct plan_late	*plan_late_of(struct flow *, const struct plan_board *, size_t *n_r);
/* When who has to act for it was last reminded, as the reminders (of all agencies) say; NULL: never. */
const char	*plan_reminded_at(const struct plan_board *, const struct plan_late *,
	    const struct plan_reminder *, size_t n);

/* The bodies of today. 1 or -1. */
int	plan_bodies(struct flow *, struct plan_agency **list_r, size_t *n_r);

/* What of a board is shown. */
struct plan_query {
	int64_t		 task;		/* 0: all */
	const char	*state, *kind, *words, *sort;	/* "": any; sort: "agency", "late", "-late" */
};
/* The agencies of a board that a query finds, in its order: places in board->agency. */
size_t	*plan_find_agencies(struct flow *, const struct plan_board *, const struct plan_query *, size_t *n_r);

/* What an agency has named, and who reminded it, the newest first (agency 0: each last time). 1 or -1. */
int	plan_ticks(struct flow *, int64_t plan, int64_t agency, struct plan_tick **list_r, size_t *n_r);
int	plan_reminders(struct flow *, int64_t plan, int64_t agency, struct plan_reminder **list_r, size_t *n_r);

/* A plan with its first tasks (owner: of each that is owed by chosen agencies); all are told. 1; 0; -1. */
int	plan_open(struct flow *, const struct plan *, const struct plan_task *, const int64_t *owner,
	    size_t n, struct refusal *);
/* One more task, owed by `owner` where by chosen agencies; who owes it is told. 1; 0; -1. */
int	plan_task_add(struct flow *, const struct plan_task *, const int64_t *owner, size_t n,
	    struct refusal *);
/* Title, day and word by version; who owes it is told of another day. 1; 0; -1. */
int	plan_task_edit(struct flow *, const struct plan_task *, struct refusal *);
int	plan_task_withdraw(struct flow *, int64_t id, int64_t version, const char *why_is, struct refusal *);
/* A task that was withdrawn is owed again; who owes it is told. 1; 0; -1. */
int	plan_task_restore(struct flow *, int64_t id, int64_t version, struct refusal *);

/*
 * The document that says that a task is done by an agency, instead of the one that the person saw
 * (seen; 0: none). done: year 0 for the day of the document. 1; 0; -1.
 */
int	plan_tick_put(struct flow *, const struct plan_tick *, int64_t seen, struct refusal *);
/* Home Affairs does not take the one that it saw; the agency is told why. 1; 0; -1. */
int	plan_tick_send_back(struct flow *, const struct plan_tick *, struct refusal *);

/* Who is late. */
struct plan_chosen {
	int64_t		 task, agency;
};
#define PLAN_CHOSEN_MOST 2000
/*
 * Reminds those that were chosen and are late still: who owes it, or once the doer. 1; 0: also
 * where none is left; -1.
 */
int	plan_remind(struct flow *, int64_t plan, const struct plan_chosen *, size_t n, struct refusal *);

/* "/ke-hoach/7/" and what follows. */
const char	*plan_path(struct flow *, int64_t plan, const char *rest);
/* "/ke-hoach/7/co-quan/12/" */
const char	*plan_agency_path(struct flow *, int64_t plan, int64_t agency);

#endif
