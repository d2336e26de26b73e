/*
 * What a plan of the province asks of its bodies: how each of them stands on a day, and who is
 * reminded then. Days are days in Viet Nam; the day of the question comes as an argument.
 */
#ifndef RULES_PLAN_H
#define RULES_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "rules/behalf.h"
#include "rules/campaign.h"

/* How the document says a day: "trước ngày", "chậm nhất ngày", "kể từ ngày". */
enum plan_word { PLAN_BEFORE, PLAN_BY, PLAN_FROM, PLAN_WORDS };
enum plan_owes { PLAN_ALL, PLAN_DEPARTMENT, PLAN_COMMUNE, PLAN_CHOSEN, PLAN_OWES };
/* What says that a task is done: a document that is named, or the catalogs of a campaign. */
enum plan_known { PLAN_TICKED, PLAN_SUBMITTED, PLAN_IN_FORCE, PLAN_KNOWN };
/* As in the database and below the labels plan.word, plan.owes, plan.known. */
extern const char *const plan_word_name[PLAN_WORDS];
extern const char *const plan_owes_name[PLAN_OWES];
extern const char *const plan_known_name[PLAN_KNOWN];

struct plan {
	int64_t		 id;
	const char	*name, *document, *issuer;
	struct day	 day;
	int64_t		 version;
};

struct plan_task {
	int64_t		 id, plan;
	int64_t		 position;
	const char	*title;
	struct day	 due;
	enum plan_word	 word;
	enum plan_owes	 owes;
	enum plan_known	 known;
	int64_t		 campaign;	/* whose catalogs say it; 0: none */
	const char	*campaign_name;
	int64_t		 doer;		/* who acts for all that owe it; 0: each for itself */
	const char	*doer_name;	/* "": none */
	bool		 withdrawn;
	const char	*withdrawn_why;
	int64_t		 version;
};

/* A body of the province on a day. */
struct plan_agency {
	int64_t		 id;
	const char	*name;
	enum agency_kind kind;
	const char	*head;		/* "": nobody */
};

/* A document that says that a task is done, or said so once. */
struct plan_tick {
	int64_t		 id, task, agency;
	struct day	 done, document_day;
	const char	*document, *note;
	const char	*by, *at;	/* who said so, moment as SQL */
	struct behalf	 behalf;
	const char	*state;		/* "standing", "replaced", "returned" */
	const char	*returned_by, *returned_at, *reason;
};

/* What is known of a task and an agency: done (one of them has no day), or where its catalog is. */
struct plan_fact {
	int64_t		 task, agency;
	struct day	 done;		/* year 0: not done */
	const char	*document;	/* that says so; "": none */
	const char	*catalog;	/* state of the catalog that is being built; NULL: none */
};

struct plan_reminder {
	int64_t		 task, agency;
	struct day	 last;
	int64_t		 step;		/* of the timer; 0: a person pressed */
	const char	*at, *by;	/* moment; who pressed, "": the timer */
};

enum plan_state { PLAN_NOT_OWED, PLAN_DONE, PLAN_DONE_LATE, PLAN_WAITS, PLAN_SOON, PLAN_LATE, PLAN_STATES };
extern const char *const plan_state_name[PLAN_STATES];	/* labels plan.state */

struct plan_standing {
	enum plan_state	 state;
	struct day	 done;		/* year 0: not done */
	int		 days;		/* late by so many, or left; 0 on the last day */
};

/* The last day that is in time: "before" a day ends on the one before it. */
struct day	 plan_last(struct day due, enum plan_word);
bool	 plan_owed(const struct plan_task *, enum agency_kind, bool chosen);
/* done: year 0 where it is not. A task that was withdrawn is owed by nobody. */
struct plan_standing	 plan_stand(const struct plan_task *, bool owed, struct day done, struct day today);

/* How many stand how; late: not done and over the last day. */
struct plan_sum {
	int64_t		 owed, done, done_late, late, waits;
};
void	 plan_add(struct plan_sum *, const struct plan_standing *);

/*
 * The reminder that is due on a day for what is not done: 1 from three days before the last day on,
 * 2 from the day before it on, 3 on the day after it, 4 seven days later, and so on each week.
 * Each is sent once, so that a worker that was away makes up for the last one alone; weekends
 * count as other days. 0: none yet. "from" a day on reminds like any other.
 */
int	 plan_step(struct day last, struct day today);
#define PLAN_STEP_LATE	3	/* from here on it is overdue */
/*
 * The day of reminders begins at 7 o'clock, so that nobody is told at night: that is the day by
 * UTC. now: a moment as SQL writes it. 1; 0: no moment.
 */
int	 plan_step_day(const char *now, struct day *day_r);

#endif
