/*
 * Figures of registers (incoming documents, a one-stop desk): how much came in for a person on a day of a work that comes in by
 * itself, and how much of it was done. Quantities are thousandths.
 */
#ifndef RULES_TASK_COUNT_H
#define RULES_TASK_COUNT_H

#include "rules/task.h"

/* As it came; members of JSON have the names of these. Texts NULL where it says nothing. */
struct count_in {
	const char	*external_id;	/* NULL: known by register, person, product and day */
	const char	*registry;	/* register: what people call it */
	const char	*person, *product, *day;
	const char	*came, *done, *late;	/* done, late: "0" where absent */
};
struct count_good {
	const char	*external;	/* "": it has no name of its own */
	const char	*registry, *person, *product;
	struct day	 day;
	int64_t		 came, done, late;
};
/* 1; 0: flaw_r is filled, with the words of task_read and "more": more was done than came in. */
int	count_read(struct mem *, const struct count_in *, struct day today, struct count_good *, struct task_flaw *flaw_r);
/*
 * Its name while it is not known whom it means, whatever else is wrong with it. Of what may be a personal number a digest stands in
 * it, which tells as much as the number: it is shown nowhere (number_masked_task) and ends with the error that it names. NULL: none.
 */
const char	*count_name(struct mem *, const struct count_in *);
/* Its name as it is kept, the same whatever its person was called by. */
const char	*count_name_of(struct mem *, const struct count_good *, int64_t person);
/* As task_json, task_of_json, task_has_member. */
struct json	*count_json(struct mem *, const struct count_in *);
int	count_of_json(struct mem *, const struct json *, struct count_in *, const char **odd_r);
bool	count_has_member(const char *name);

/* A figure that waits for its person. */
struct task_count {
	int64_t		 id, version;
	const char	*source_name, *registry;
	struct day	 day;
	int64_t		 came, done, late;
	int64_t		 taken_came, taken_done;	/* before */
	const char	*product;		/* words of it */
	int64_t		 work;			/* that it is of; 0: he has no regular work of this product */
	int64_t		 own_came, own_done;	/* that he counted of that day */
};
/* What of it is still to be taken. */
int64_t	count_came_more(const struct task_count *);
int64_t	count_done_more(const struct task_count *);

#endif
