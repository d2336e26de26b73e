/* Inside flow: duties as they are gathered. */
#ifndef FLOW_DUTY_INSIDE_H
#define FLOW_DUTY_INSIDE_H

#include "base/day.h"
#include "flow/duty.h"

#define DUTIES_MOST 64

struct duties {
	struct flow	*f;
	struct duty	 list[DUTIES_MOST];
	size_t		 n;
};
/* One more, by when it is due (no day: at no time); what is over its day is late. */
void		 duty_add(struct duties *, struct duty, struct day due);
/* One for all n that wait, its {1} says how many; none where there are none. */
void		 duty_count(struct duties *, const char *label, int64_t n, const char *path, struct day due);
const char	*duty_number(struct duties *, int64_t);

/* Those of work and sheets. 1 or -1. */
int	work_duties(struct duties *);

/* Those of the year; of its meetings. 1 or -1. */
int	year_duties(struct duties *);
int	meeting_duties(struct duties *);

/* Those of the rating of organisations. 1 or -1. */
int	rating_duties(struct duties *);

/* Requests of people on their own data. 1 or -1. */
int	record_duties(struct duties *);

/* Runs of bonuses that wait for a decision; regulations that wait to be issued, or sent. 1 or -1. */
int	bonus_run_duties(struct duties *);
/* Payments of bonuses that rest on corrected results; funds that will not be spent in time. 1 or -1. */
int	ledger_duties(struct duties *);
int	regulation_duties(struct duties *);
/* Salaries and funds that the regulations in force need and nobody entered. 1 or -1. */
int	salary_duties(struct duties *);
/* What the directory says differently. 1 or -1. */
int	directory_duties(struct duties *);
/* What people say is wrong about them. 1 or -1. */
int	claim_duties(struct duties *);
/* Rows of other systems that could not be taken. 1 or -1. */
int	source_duties(struct duties *);
/* Results that did not reach the national database. 1 or -1. */
int	national_duties(struct duties *);

#endif
