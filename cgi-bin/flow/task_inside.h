/* Inside flow: a batch of tasks on its way in. */
#ifndef FLOW_TASK_INSIDE_H
#define FLOW_TASK_INSIDE_H

#include "flow/task_take.h"
#include "store/task_take.h"

#define TASK_ALIKE	300	/* thousandths: the least with which a product is guessed (flow/task_match.c) */

/* What is done with a row. */
enum taking { TAKE_NOTHING, TAKE_PUT, TAKE_TELL, TAKE_BAD };
struct taken {
	const struct task_in	*in;
	struct task_answer	*answer;
	enum taking		 what;
	const char		*external;	/* NULL: it has none that can be kept */
	const struct task_known	*known;		/* NULL: new */
	struct task_in		 said;		/* all that was said of it */
	struct task_good	 good;
	uint8_t			 digest[32];
	const struct task_person *person;	/* of one that is put */
	int64_t			 row, alike;	/* alike -1: not guessed */
	const char		*number;	/* the personal number by which it names its person, where nobody is known to have it */
	bool			 again;		/* it was declined, and waits again */
	const char		*news;		/* of one that was confirmed, for who is in charge; NULL: none */
	int64_t			 mender;	/* agency of the officer who mends a bad one; 0 */
};
/* Becomes a bad row. */
void	task_spoil(struct taken *, const char *field, const char *word, const char *value, enum task_mender);

/* Personal numbers are not kept: a row names its person by his login where it is known whose the number is. 1 or -1. */
int	task_unnumber(struct flow *, struct taken *, size_t n);

/* The catalogs that a batch was compared with so far, each made ready once; all zero at first, freed by its owner. */
struct compared;
struct task_ready {
	struct mem		*mem;
	struct similar_weights	*weights;	/* NULL: none were made yet */
	struct compared		*first;
};
void	task_ready_free(struct task_ready *);
/* Whom and which product those mean that are put; those that mean nobody or nothing become bad. 1 or -1. */
int	task_match(struct flow *, const struct source *, struct day, struct task_ready *, struct taken *, size_t n);

/*
 * A confirmed task that its source says is done, once: a report in the name of its person, where something of it is left to
 * report in a window that is open; else it stays what it is, evidence. In the write in hand. 1 or -1.
 */
int	task_propose(struct flow *, int64_t task);

#endif
