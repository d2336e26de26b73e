/* Inside flow: a batch of rows on its way in. */
#ifndef FLOW_TASK_INSIDE_H
#define FLOW_TASK_INSIDE_H

#include "flow/given_take.h"
#include "store/task_take.h"

#define TASK_ALIKE	300	/* thousandths: the least with which a product is guessed (flow/task_match.c) */

/* What is done with a row. */
enum taking { TAKE_NOTHING, TAKE_PUT, TAKE_TELL, TAKE_BAD };
struct taken {
	const struct task_in	*in;		/* a task, else NULL */
	const struct count_in	*counted;	/* a figure, else NULL */
	struct task_answer	*answer;
	enum taking		 what;
	const char		*external;	/* NULL: it has none that can be kept */
	const char		*before;	/* the name that a figure had while it was not known whose number it names */
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

/*
 * Personal numbers are not kept: a row names its person by his login where it is known whose the number is; number_r: of each the one
 * that is not known, or NULL. 1 or -1.
 */
int	task_unnumber(struct flow *, struct given *, const char **number_r);

/* The catalogs that a batch was compared with so far, each made ready once; all zero at first, freed by its owner. */
struct compared;
struct task_ready {
	struct mem		*mem;
	struct similar_weights	*weights;	/* NULL: none were made yet */
	struct compared		*first;
};
void	task_ready_free(struct task_ready *);
/* Whom those mean that are put, and where he is on a day; those that mean nobody become bad. 1 or -1. */
int	task_match_people(struct flow *, const struct source *, struct day, struct taken *, size_t n);
/* Then: which product of the catalog that his agency has in force; those that mean none become bad. 1 or -1. */
int	task_match_products(struct flow *, struct day today, struct task_ready *, struct taken *, size_t n);

struct batch {
	const struct source	*source;
	int64_t			 run;
	const struct given	*rows;
	struct task_answer	*answer;
	int			(*more)(struct flow *, void *);
	void			*arg;
	struct day		 today;
	int64_t			 count[TASK_OUTCOMES];
	struct task_ready	 ready;
	struct task_head	*waits, *news;	/* of whom there are tasks that wait, that say something new: person, unit, agency */
	size_t			 nwaits, nnews;
};
/* Rows of which each has another name: outcomes of the good ones, flaws of those that are spoiled. 1 or -1. */
int	task_take_rows(struct flow *, struct batch *, struct taken *, size_t n);
int	count_take_rows(struct flow *, struct batch *, struct taken *, size_t n);
/* Who is in charge of those of whom there are tasks is told, once. 1 or -1. */
int	task_take_tell(struct flow *, const struct batch *);

/*
 * A confirmed task that its source says is done, once: a report in the name of its person, where something of it is left to
 * report in a window that is open; else it stays what it is, evidence. In the write in hand. 1 or -1.
 */
int	task_propose(struct flow *, int64_t task);

#endif
