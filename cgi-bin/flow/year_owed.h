/* Periods of people of a run that are over without a result or a reason, and whose turn each is. */
#ifndef FLOW_YEAR_OWED_H
#define FLOW_YEAR_OWED_H

#include "flow/year_run.h"

enum owed_turn { OWED_SELF, OWED_SCORE, OWED_PUBLISH, OWED_TURNS };
extern const char *const owed_turn_name[OWED_TURNS];	/* "self", "score", "publish": labels year_run.turn.<name> */

struct owed_period {
	const struct run_person *p;
	const struct year_row *row;
	enum owed_turn	 turn;
	const char	*who;		/* whose turn: NULL: the head of the province, or nobody */
};
/* 1 or -1. */
int	year_owed_of(struct flow *, const struct year_run *, const struct run_person *, size_t n, struct owed_period **list_r, size_t *n_r);

#endif
